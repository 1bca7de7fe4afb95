import { dirname, join } from 'node:path';
import type { Context } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import { ActionError } from '#base/action-error.ts';
import { exists } from '#base/files/paths.ts';
import { onceEach } from '#base/once.ts';
import { wantsLogin } from '#dotnet/audit/audit.ts';
import { ancestorsOf } from '#dotnet/project/ancestors.ts';
import { readTextIfThere } from '#dotnet/project/read-text.ts';
import { readNuGetConfig } from '#publish/nuget/nuget-config.ts';
import { sourcesInUse } from '#publish/nuget/nuget-sources.ts';
import { versionPackageIn, versionToolIn } from '#publish/tracking/variables.ts';
import type { KnownInputs } from './look-up-publication.ts';
import type { KnownProject } from './projects.ts';

/**
 * Checks for `mode: plan` what would make a build fail, or give a wrong version.
 * @throws ActionError CREDENTIALS_INVALID for a package source that refuses requests without a login
 */
export async function checkBuildable(
  context: Context,
  { request, projects }: { readonly request: Request; readonly projects: readonly KnownProject[] },
): Promise<void> {
  await warnOfShallowClone(context, { request, projects });
  const { fetch, lookup } = context;
  // Projects share their sources, so each is asked once.
  const isRefused = onceEach(
    ({ source, foreign }: Asked) => wantsLogin(source, { fetch, lookup, foreign: foreign ? [source] : [] }),
    ({ source, foreign }) => `${foreign} ${source}`,
  );
  for (const { recalled } of projects) if (recalled !== undefined) await checkLogins(recalled, isRefused);
}

/** Files of a folder that a project in or below it gets its packages and tools from. */
const SHARED = ['Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props'];
const MANIFESTS = ['.config/dotnet-tools.json', 'dotnet-tools.json'];

/** A version tool that does not see the whole history fails, or gives a lower version. */
async function warnOfShallowClone(
  { runner }: Context,
  { request, projects }: { readonly request: Request; readonly projects: readonly KnownProject[] },
): Promise<void> {
  const { git, root } = await request.source();
  const folders = await git.folders();
  if (folders === undefined || !(await exists(join(folders.commonDir, 'shallow')))) return;
  for (const { build } of projects) {
    if (build.kind !== 'project') continue;
    const file = build.plan.project.value;
    const tool = await versionToolOf(root, join(root, file));
    if (tool === undefined) continue;
    const way = 'Set fetch-depth: 0 for actions/checkout';
    runner.log.warning(`${file} uses ${tool}, which reads the history of git, and this clone is shallow. ${way}.`, {
      file,
    });
  }
}

async function versionToolOf(root: string, project: string): Promise<string | undefined> {
  const folders = ancestorsOf(root, dirname(project));
  const files = [project, ...folders.flatMap((folder) => SHARED.map((name) => join(folder, name)))];
  const manifests = folders.flatMap((folder) => MANIFESTS.map((name) => join(folder, name)));
  const read = async (paths: readonly string[], find: (text: string) => string | undefined) => {
    const texts = await Promise.all(paths.map((path) => readTextIfThere(root, path)));
    return texts.flatMap((text) => (text === undefined ? [] : (find(text) ?? []))).at(0);
  };
  return (await read(files, versionPackageIn)) ?? (await read(manifests, versionToolIn));
}

/** A package source; `foreign`: only the repository names it, and it may not be in the runner's network. */
interface Asked {
  readonly source: string;
  readonly foreign: boolean;
}

async function checkLogins(recalled: KnownInputs, isRefused: (asked: Asked) => Promise<boolean>): Promise<void> {
  const { nuget, repositoryFeeds } = recalled;
  const configs = [...repositoryFeeds, ...nuget.configs];
  const own = sourcesInUse(nuget.configs).packages.map(({ value }) => value);
  const sources = sourcesInUse(configs).packages.filter((source) => !hasLogin(source, recalled));
  const refused = await Promise.all(
    sources.map(async ({ name, value }) =>
      (await isRefused({ source: value, foreign: !own.includes(value) })) ? [name] : [],
    ),
  );
  const [name] = refused.flat();
  if (name === undefined) return;
  throw new ActionError({
    code: 'CREDENTIALS_INVALID',
    doing: `checking the package source ${name}`,
    got: 'it refuses requests without a login, and the step has none for it',
    hint: `Add it below \`with:\`\n  nuget-credentials: |\n    ${name}=\${{ github.actor }}:\${{ secrets.FEED_TOKEN }}`,
  });
}

function hasLogin(
  { name, value }: { readonly name: string; readonly value: string },
  { nuget, repositoryFeeds }: KnownInputs,
): boolean {
  const isSame = (other: string): boolean => other.toLowerCase() === name.toLowerCase() || other === value;
  const logins = [...repositoryFeeds, ...nuget.configs].flatMap(({ text }) => readNuGetConfig(text).logins);
  const variable = `NUGETPACKAGESOURCECREDENTIALS_${name}`.toUpperCase();
  const isVariable = (key: string): boolean =>
    key.toUpperCase() === variable || /^(?:VSS_NUGET_|ARTIFACTS_CREDENTIAL)/.test(key);
  return (
    nuget.credentials.some(({ source }) => isSame(source)) ||
    logins.some(({ source }) => isSame(source)) ||
    Object.keys(nuget.environment).some(isVariable)
  );
}
