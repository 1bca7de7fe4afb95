import { relative, resolve, sep } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { once } from '#base/once.ts';
import { isWithin } from '#base/within.ts';
import type { ProjectPlace } from './facts.ts';
import { msbuildReader, pathsOf, readMSBuildFiles, valuesOf } from './msbuild-files.ts';
import { kindOfPath } from './search.ts';

/**
 * Demands that a project and all that it references lie in the repository: nothing else of the runner is in the copy that
 * is built. A reference under a condition, or to what is not there, is for MSBuild to judge.
 * @throws ActionError PROJECT_UNSUPPORTED naming the reference
 */
export async function demandInside(project: string, place: ProjectPlace): Promise<void> {
  const { root, globals, read = msbuildReader(place.root) } = place;
  const seen = new Set<string>();
  for (let level = [resolve(root, project)]; level.length > 0; ) {
    const paths = [...new Set(level)].filter((path) => !seen.has(path));
    for (const path of paths) seen.add(path);
    const found = await Promise.all(
      paths.map(async (path) => {
        const files = await readMSBuildFiles(path, { root, read });
        const values = once(() => valuesOf(files, globals));
        const written = files.flatMap(({ xml }) => xml.sureReferences);
        return written.flatMap((text) =>
          pathsOf(text, { file: { path }, values }).map((to) => ({ from: path, text, to })),
        );
      }),
    );
    const references = found.flat();
    for (const { from, text, to } of references) {
      if (!isWithin(to, root) && (await kindOfPath(to)) === 'file') throw outside({ root, from, text });
    }
    level = references.flatMap(({ to }) => (isWithin(to, root) ? [to] : []));
  }
}

function outside(of: { readonly root: string; readonly from: string; readonly text: string }): ActionError {
  const file = relative(of.root, of.from).split(sep).join('/');
  return new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `reading the references of ${file}`,
    got: `${of.text} lies outside of the repository ${of.root}, which is all that the build sees`,
    hint: 'Check the other repository out below this one (the input path of actions/checkout), or reference it as a package.',
  });
}
