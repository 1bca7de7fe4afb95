import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Child, childEnv } from '#base/child-env.ts';
import { findProgram } from '#base/search-path.ts';

/** Who gets it: git, a launcher, the client of the cache, a credential helper. */
const TABLE: readonly (readonly [string, readonly Child[]])[] = [
  ['INPUT_NUGET-CREDENTIALS', []],
  ['INPUT_GITHUB-TOKEN', []],
  ['input_lower', []],
  ['STATE_saves', []],
  ['GITHUB_ENV', []],
  ['GITHUB_PATH', []],
  ['GITHUB_OUTPUT', []],
  ['GITHUB_STEP_SUMMARY', []],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', []],
  ['ACTIONS_ID_TOKEN_REQUEST_URL', []],
  ['ACTIONS_RUNTIME_TOKEN', ['cache-client']],
  ['ACTIONS_RESULTS_URL', ['cache-client']],
  ['RUNNER_TEMP', ['cache-client', 'credential-helper']],
  ['https_proxy', ['cache-client', 'credential-helper']],
  ['NODE_EXTRA_CA_CERTS', ['cache-client', 'credential-helper']],
  ['GITHUB_TOKEN', ['credential-helper']],
  ['AWS_SECRET_ACCESS_KEY', ['credential-helper']],
  ['GOOGLE_APPLICATION_CREDENTIALS', ['credential-helper']],
  ['MY_SECRET', ['credential-helper']],
  ['GIT_DIR', ['credential-helper']],
  ['GIT_CONFIG_PARAMETERS', ['credential-helper']],
  ['NODE_OPTIONS', ['credential-helper']],
  ['NODE_AUTH_TOKEN', ['credential-helper']],
  ['MISE_GITHUB_TOKEN', ['credential-helper']],
  ['ASDF_DATA_DIR', ['launcher', 'credential-helper']],
  ['DOTNET_ROOT', ['launcher', 'credential-helper']],
  ['HOME', ['git', 'launcher', 'cache-client', 'credential-helper']],
  ['LC_ALL', ['git', 'launcher', 'cache-client', 'credential-helper']],
  ['LD_LIBRARY_PATH', ['git', 'launcher', 'cache-client', 'credential-helper']],
];
const CHILDREN: readonly Child[] = ['git', 'launcher', 'cache-client', 'credential-helper'];

test.each(TABLE)('%s is given to %j', (name, children) => {
  expect(CHILDREN.filter((child) => childEnv({ [name]: 'x' }, child)[name] === 'x')).toEqual(children);
});

describe('the PATH of started programs', () => {
  let folder: string;
  let workspace: string;
  const program = async (at: string): Promise<string> => {
    await mkdir(at, { recursive: true });
    await writeFile(join(at, 'tool'), '');
    await chmod(join(at, 'tool'), 0o755);
    return at;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'path-'));
    workspace = await program(join(folder, 'workspace'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('has no folder that is relative or empty, and in a job none of the workspace', async () => {
    await symlink(workspace, join(folder, 'link'));
    const good = await program(join(folder, 'good'));
    const PATH = ['', '.', 'bin', workspace, join(workspace, 'bin'), join(folder, 'link'), good, ''].join(':');
    const env = { PATH, GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: 'push' };
    await mkdir(join(workspace, 'bin'));
    for (const child of CHILDREN) expect(childEnv(env, child)['PATH']).toBe(good);
    expect(findProgram('tool', env)).toBe(join(good, 'tool'));
    expect(findProgram('tool', { PATH })).toBe(join(workspace, 'tool'));
  });

  test('finds no program in the workspace through a link, and none by a path', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    await symlink(join(workspace, 'tool'), join(other, 'tool'));
    const env = { PATH: other, GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: 'push' };
    expect(findProgram('tool', env)).toBeUndefined();
    expect(findProgram('../workspace/tool', { PATH: other })).toBeUndefined();
  });
});
