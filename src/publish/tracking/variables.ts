import type { Env } from '#base/effects.ts';

/**
 * Variables of a job that identify the commit and the repository, and the event. Version tools read them. None is a secret,
 * and they are the same when the job runs again.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export const EVENT_VARIABLES = [
  'GITHUB_ACTOR',
  'GITHUB_BASE_REF',
  'GITHUB_EVENT_NAME',
  'GITHUB_HEAD_REF',
  'GITHUB_REF',
  'GITHUB_REF_NAME',
  'GITHUB_REF_PROTECTED',
  'GITHUB_REF_TYPE',
  'GITHUB_REPOSITORY',
  'GITHUB_SERVER_URL',
  'GITHUB_SHA',
] as const;

/** Further variables that are not secret. Some differ in each run, so they are inputs only if a file names them. */
const RUN_VARIABLES = [
  'GITHUB_ACTOR_ID',
  'GITHUB_API_URL',
  'GITHUB_GRAPHQL_URL',
  'GITHUB_JOB',
  'GITHUB_REPOSITORY_ID',
  'GITHUB_REPOSITORY_OWNER',
  'GITHUB_REPOSITORY_OWNER_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_NUMBER',
  'GITHUB_TRIGGERING_ACTOR',
  'GITHUB_WORKFLOW',
  'GITHUB_WORKFLOW_REF',
  'GITHUB_WORKFLOW_SHA',
] as const;

/** Names of the runner's variables that the build gets. */
const JOB_VARIABLES: readonly string[] = [...EVENT_VARIABLES, ...RUN_VARIABLES];

/** Whether the build always gets a variable, regardless of the workflow. */
export function isJobVariable(name: string): boolean {
  return JOB_VARIABLES.includes(name);
}

/** Values by name. */
export type JobVariables = Readonly<Record<string, string>>;

/** Returns the variables that the build gets. A variable in `build-env` overrides the job's, and is not one of the job. */
export function jobVariables(runner: Env, buildEnv: Readonly<Record<string, string>>): JobVariables {
  const entries = JOB_VARIABLES.map((name) => [name, runner[name]] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined && buildEnv[entry[0]] === undefined),
  );
}

const NAME = /(?<![A-Z0-9_])GITHUB_[A-Z_]*/gi;

/**
 * Returns the variables of a job that a text names. A prefix that ends with an underscore, as in `env | grep ^GITHUB_`,
 * names all variables that begin with it.
 */
export function variablesNamedIn(text: string): readonly string[] {
  const found = new Set([...text.matchAll(NAME)].map(([name]) => name.toUpperCase()));
  return JOB_VARIABLES.filter((name) =>
    [...found].some((each) => each === name || (each.endsWith('_') && name.startsWith(each))),
  );
}

/** Packages, including those of tools, that derive a version from git's history. */
const VERSION_TOOLS =
  /^(?:Nerdbank\.GitVersioning|nbgv|GitVersion\.MsBuild|GitVersionTask|GitVersion\.(?:Core|Tool)|MinVer|minver-cli|Versionize|GitInfo|Verlite\.(?:MsBuild|CLI))$/i;
const REFERENCE =
  /<(?:Global)?PackageReference\b[^<>]*?\b(?:Include|Update)\s*=\s*["']([^"'<>]{1,100})["']|^#:package\s+([\w.-]{1,100})/gim;
/** A key of the object `tools` in a manifest of local tools. */
const TOOL = /"([\w.-]{1,100})"\s*:\s*\{/g;

/** Returns the first package of a version tool that a project file, or a C# file without one, references. */
export function versionPackageIn(text: string): string | undefined {
  return namesIn(text, REFERENCE);
}

/** Returns the first version tool in a manifest of local tools (`dotnet-tools.json`). */
export function versionToolIn(manifest: string): string | undefined {
  return namesIn(manifest, TOOL);
}

function namesIn(text: string, pattern: RegExp): string | undefined {
  const names = [...text.matchAll(pattern)].map(([, first, second]) => (first ?? second ?? '').trim());
  return names.find((name) => VERSION_TOOLS.test(name));
}
