import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { childEnv } from '#base/child-env.ts';
import type { Env, Exec } from '#base/effects.ts';
import { exists } from '#base/files/paths.ts';
import { readPlainFile } from '#base/files/read-small-file.ts';
import { defined } from '#base/objects.ts';
import { findProgram } from '#base/search-path.ts';
import { readExecutable } from '#dotnet/binaries/executable.ts';
import type { FoundNode } from '#plan/choices/choose-node.ts';

/**
 * Finds the Node.js that commands of this job run, if it can be mounted: one program, and one folder of global packages
 * that contains npm. Node from actions/setup-node, nodejs.org's archives and packages, and nvm has this layout; the
 * packages of Debian and Ubuntu do not.
 */
export async function findRunnerNode(effects: {
  readonly exec: Exec;
  readonly env: Env;
  readonly platform: NodeJS.Platform;
  /** The checkout, which may name the version. */
  readonly root: string;
}): Promise<FoundNode> {
  const { exec, env, platform, root } = effects;
  if (platform !== 'linux') return { because: `Node of a runner that is not Linux (${platform}) does not run in it` };
  const command = findProgram('node', env);
  if (command === undefined) return { because: 'there is no `node` on the PATH of the runner' };
  // Ask Node for its own path, because `node` on the PATH may be the launcher of a version manager.
  const script = 'process.stdout.write(JSON.stringify([process.version, process.execPath]))';
  const launcherEnv = { ...(await nodeVersionEnv(root)), ...childEnv(env, 'launcher') };
  const { exitCode, stdout } = await exec({ command, args: ['-e', script], env: launcherEnv });
  // A launcher may print other lines first.
  const [, version, own] = (exitCode === 0 && ANSWER.exec(lastLine(stdout))) || [];
  if (version === undefined || own === undefined) return { because: `${command} of the runner does not start` };
  const executable = await realpath(own).catch(() => own);
  const modules = await findModules(executable, env);
  if (modules === undefined)
    return { because: `${executable} of the runner has no npm in a folder that can be mounted` };
  const { rid = '' } = (await readExecutable(executable).catch(() => undefined)) ?? {};
  return { version, executable, modules, commands: await findCommands(modules), musl: rid.includes('-musl-') };
}

const ANSWER = /\["(v\d[^"]{0,60})","(\/[^"]{0,4096})"\]$/;

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.slice(-8192) ?? '';
}

/** Returns the folder of global packages: next to the program, or that of npm on the PATH. */
async function findModules(executable: string, env: Env): Promise<string | undefined> {
  const modules = join(dirname(dirname(executable)), 'lib/node_modules');
  if (await exists(join(modules, 'npm/bin/npm-cli.js'))) return await realpath(modules);
  const npm = findProgram('npm', env);
  return /^(.+\/node_modules)\/npm\/bin\/npm-cli\.js$/.exec(npm === undefined ? '' : await realpath(npm))?.[1];
}

/** Returns the links that npm creates next to the folder of global packages. */
async function findCommands(modules: string): Promise<Readonly<Record<string, string>>> {
  const bin = join(modules, '../../bin');
  const entries = await readdir(bin, { withFileTypes: true }).catch(() => []);
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
  const found = await Promise.all(
    links.sort().map(async (name): Promise<readonly [string, string]> => {
      const target = await realpath(join(bin, name)).catch(() => bin);
      return [name, relative(modules, target)];
    }),
  );
  const own = found.filter(([, target]) => target !== '' && !target.startsWith('..'));
  return { npm: 'npm/bin/npm-cli.js', npx: 'npm/bin/npx-cli.js', ...Object.fromEntries(own) };
}

/** In bytes. */
const MAX = 64 * 1024;
const VERSION = /^v?\d{1,4}(?:\.\d{1,6}){0,2}$/;

/**
 * Returns the Node.js version that a checkout names, as variables for the launchers of version managers. The launchers
 * start outside the checkout, because inside they would read the same files and do more than that.
 */
async function nodeVersionEnv(root: string): Promise<Readonly<Record<string, string>>> {
  const [tools, own] = await Promise.all([linesOf(join(root, '.tool-versions')), linesOf(join(root, '.node-version'))]);
  const words = tools.map((line) => line.trim().split(/\s+/, 2));
  const tool = versionOf(words.find(([name]) => name === 'nodejs' || name === 'node')?.[1]);
  const file = versionOf(own[0]?.trim());
  const either = tool ?? file;
  return {
    ...defined({ NODENV_VERSION: file }),
    ...(either === undefined
      ? {}
      : { ASDF_NODEJS_VERSION: either, MISE_NODE_VERSION: either, PROTO_NODE_VERSION: either }),
  };
}

function versionOf(text: string | undefined): string | undefined {
  return text !== undefined && VERSION.test(text) ? text : undefined;
}

async function linesOf(path: string): Promise<readonly string[]> {
  const bytes = await readPlainFile(path, MAX).catch(() => undefined);
  return bytes === undefined ? [] : bytes.toString('utf8').split('\n');
}
