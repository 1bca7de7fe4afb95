import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ActionDefinition } from './action-definition.ts';
import type { RunnerEvent } from './events.ts';
import type { FileCommands } from './file-commands.ts';

export type JobEnv = Readonly<Record<string, string | undefined>>;

export interface JobRequest {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: JobEnv;
  readonly workspace: string;
  readonly event: RunnerEvent;
  readonly definition: ActionDefinition;
  readonly files: FileCommands;
  readonly state: Readonly<Record<string, string>>;
  readonly temp: string;
  readonly token: string;
}

/** What a runner has of the machine it runs on; the rest of our environment is not for the action. */
const OF_THE_MACHINE = /^(PATH|HOME|LANG|TZ|DOCKER_HOST|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|\w+_proxy|\w+_PROXY)$/;

/** The variables of one step of a JavaScript action. */
export async function jobEnv(request: JobRequest): Promise<NodeJS.ProcessEnv> {
  const folders = await runnerFolders(request.temp);
  const machine = Object.entries(process.env).filter(([name]) => OF_THE_MACHINE.test(name));
  return {
    ...Object.fromEntries(machine),
    CI: 'true',
    ...folders,
    ...RUNNER,
    ...(await githubVariables(request)),
    ...inputVariables(request),
    ...prefixed('STATE_', request.state),
    ...prefixed('GITHUB_', { ...request.files }),
    ...request.env,
  };
}

const RUNNER = {
  RUNNER_NAME: 'test',
  RUNNER_OS: 'Linux',
  RUNNER_ARCH: 'X64',
  RUNNER_ENVIRONMENT: 'self-hosted',
} as const;

async function runnerFolders(temp: string): Promise<Readonly<Record<string, string>>> {
  const toolCache = join(temp, '_tool');
  await mkdir(toolCache, { recursive: true });
  return { RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: toolCache };
}

async function githubVariables(request: JobRequest): Promise<Readonly<Record<string, string>>> {
  const { event } = request;
  const eventFile = join(request.temp, '_github', 'event.json');
  await writeFile(eventFile, JSON.stringify(event.payload));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_OWNER: dirname(event.repository),
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_SHA: event.sha,
    GITHUB_WORKSPACE: request.workspace,
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKFLOW_REF: `${event.repository}/.github/workflows/test.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: 'build',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_PATH: dirname(dirname(request.definition.main)),
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
  };
}

/** Every declared input arrives, in capitals, with spaces as underscores and dashes as they are. */
function inputVariables({ definition, inputs = {}, token }: JobRequest): Readonly<Record<string, string>> {
  const unknown = Object.keys(inputs).filter((name) => !definition.inputs.has(name));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  const values: Record<string, string> = {};
  for (const [name, byDefault] of definition.inputs) {
    values[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = inputs[name] ?? evaluate(byDefault, token);
  }
  return values;
}

function evaluate(value: string, token: string): string {
  return value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return token;
    throw new Error(`the default "${value}" is an expression this runner does not know`);
  });
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
}
