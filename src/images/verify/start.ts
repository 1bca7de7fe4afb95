import { posix } from 'node:path';
import { describeReference } from '#oci/reference.ts';
import type { Problem } from './problem.ts';
import { commandOf, type VerifiedImage } from './subject.ts';

/** Images whose application folder is empty. */
const OFFICIAL = /(?:^|\/)dotnet\/(?:runtime|aspnet|runtime-deps|monitor)$/;

/**
 * Checks that the image contains what it starts, if that is directly in the application's folder. The content of that
 * folder in other images than official ones is unknown.
 */
export function checkStart({
  app,
  image,
  base,
  extraFiles = [],
}: Pick<VerifiedImage, 'app' | 'image' | 'base' | 'extraFiles'>): readonly Problem[] {
  const { topFiles } = app;
  const { WorkingDir = '', Entrypoint = [] } = image.config.value.config ?? {};
  const own = base.config.config?.Entrypoint ?? [];
  if (topFiles === undefined || image.platform.os !== 'linux' || WorkingDir === '') return [];
  if (own.length > 0 && own.join('\0') === Entrypoint.join('\0')) return [];
  const [program = '', first = ''] = commandOf({ image });
  const isDotnet = /^(?:.*\/)?dotnet$/.test(program);
  const isAssembly = isDotnet && first.endsWith('.dll');
  const file = fileIn(WorkingDir, isAssembly ? first : program);
  if (file === undefined) return [];
  // Without it, `dotnet` looks for a runtime next to the assembly, and fails.
  const settings = isAssembly ? [file.replace(/dll$/, 'runtimeconfig.json')] : [];
  const isThere = (each: string): boolean =>
    topFiles.includes(each) || extraFiles.includes(posix.join(WorkingDir, each).slice(1));
  const name = [file, ...settings].find((each) => !isThere(each));
  if (name === undefined) return [];
  const isOfficial = OFFICIAL.test(base.reference.repository);
  return [
    {
      severity: isOfficial ? 'error' : 'warning',
      code: 'START',
      what: `${isOfficial ? 'the image cannot start' : 'the image may not start'}`,
      because: `its start command is ${[program, first].join(' ').trim()}, and ${name} is not in the publish output${isOfficial ? '' : `, unless ${describeReference(base.reference)} has it`}`,
      hint:
        name === app.name
          ? `For an executable next to ${app.name}.dll set UseAppHost to true in the project, or the input portable to false.`
          : 'Correct the input entrypoint, or ContainerAppCommand or ContainerEntrypoint of the project; or publish the file.',
    },
  ];
}

/** Returns the name of a file directly in a folder; `undefined` for one in another folder, or looked up on the PATH. */
function fileIn(folder: string, path: string): string | undefined {
  const root = `${folder.replace(/(?<!\/)\/+$/, '')}/`;
  const inside = path.startsWith(root) ? path.slice(root.length) : path.startsWith('./') ? path.slice(2) : undefined;
  return inside === undefined || inside === '' || inside.includes('/') ? undefined : inside;
}
