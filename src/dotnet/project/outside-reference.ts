import { resolve } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { isWithin, pathFrom } from '#base/files/paths.ts';
import type { ProjectPlace } from './facts.ts';
import { pathsOfImport } from './msbuild-files.ts';
import { followReferences, type ProjectReader, projectReader } from './referenced.ts';
import { kindOfPath } from './search.ts';

/**
 * Checks that a project and everything it references are in the repository, because the build gets a copy of nothing
 * else. A reference with a condition, or to a missing file, is left to MSBuild.
 * @throws ActionError PROJECT_UNSUPPORTED that names the reference
 */
export async function requireInside(
  project: string,
  place: ProjectPlace & { readonly readProject?: ProjectReader },
): Promise<void> {
  const { root, readProject = projectReader(place) } = place;
  const left = await followReferences([resolve(root, project)], async (path) => {
    const { files, values } = await readProject(path);
    const written = files.flatMap(({ xml }) => xml.sureReferences);
    const references = written.flatMap((text) =>
      pathsOfImport(text, { file: { path }, values }).map((target) => ({
        from: path,
        text,
        to: target,
        isInside: isWithin(target, root),
      })),
    );
    return {
      value: references.filter(({ isInside }) => !isInside),
      next: references.flatMap(({ to, isInside }) => (isInside ? [to] : [])),
    };
  });
  for (const { from, text, to } of left.flat()) {
    if ((await kindOfPath(to)) === 'file') throw outside({ root, from, text });
  }
}

function outside(reference: { readonly root: string; readonly from: string; readonly text: string }): ActionError {
  const file = pathFrom(reference.root, reference.from);
  return new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `reading the references of ${file}`,
    got: `${reference.text} is outside of the repository ${reference.root}, and the build sees only the repository`,
    hint: 'Check the other repository out below this one (the input path of actions/checkout), or reference it as a package.',
  });
}
