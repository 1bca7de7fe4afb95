import { posix } from 'node:path';
import { environmentOf } from '#oci/config.ts';
import type { RelativeDatabase } from '#publication/publication.ts';
import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';
import { mayWrite } from './writable.ts';

/**
 * Checks that the application may write the databases that its settings name: a relative path is below the working
 * directory, which belongs to root in images of .NET.
 */
export function checkDatabases({
  app,
  image,
  folders,
}: Pick<VerifiedImage, 'app' | 'image' | 'folders'>): readonly Problem[] {
  const { config = {} } = image.config.value;
  if (image.platform.os !== 'linux' || app.databases === undefined) return [];
  const environment = environmentOf(config);
  const { WorkingDir: folder = '/', User: user = '' } = config;
  const closed = inUse(app.databases, environment).filter(({ path }) => {
    const at = posix.dirname(posix.join(folder, path));
    return !mayWrite(at, { user, top: folder, folders });
  });
  const [first] = closed;
  if (first === undefined) return [];
  const names = closed.map(({ path, file, setting }) => `${path} (${file}, ${setting})`).join(', ');
  return [
    {
      severity: 'warning',
      code: 'DATABASE',
      what: `the application may not write its database ${names}`,
      because: `the path is in ${folder}, where the user of the image (${user}) may not write`,
      hint: `Use a folder that the user may write to, such as a volume: start the container with \`${variableOf(first)}=Data Source=/data/${posix.basename(first.path)}\`. Or make a folder that belongs to the user with the input files (dest=${folder}/data/), use your own base image in which ${folder} belongs to the user, or set ContainerUser, or the input user, to root.`,
    },
  ];
}

/**
 * Returns the connection strings of the environment that the image names, `Production` if it names none. A variable
 * of the image overrides a file.
 */
function inUse(
  databases: Readonly<Record<string, readonly RelativeDatabase[]>>,
  environment: ReadonlyMap<string, string>,
): readonly RelativeDatabase[] {
  const name = environment.get('ASPNETCORE_ENVIRONMENT') ?? environment.get('DOTNET_ENVIRONMENT') ?? 'Production';
  const key = name.toLowerCase();
  const own = (Object.hasOwn(databases, key) ? databases[key] : databases['']) ?? [];
  const set = new Set([...environment.keys()].map((variable) => variable.toLowerCase().replaceAll('__', ':')));
  return own.filter(({ setting }) => !set.has(setting.toLowerCase()));
}

function variableOf({ setting }: RelativeDatabase): string {
  return setting.replaceAll(':', '__');
}
