import { copyFile, cp, link, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runCommand } from './command.ts';

export interface InstalledNode extends AsyncDisposable {
  /** What actions/setup-node would put on the PATH. */
  readonly bin: string;
  /** `v24.19.0`. */
  readonly version: string;
}

/** The Node that runs the tests with this machine's npm, laid out as actions/setup-node does. */
export async function installNode(): Promise<InstalledNode> {
  const folder = await mkdtemp(join(tmpdir(), 'toolcache-'));
  const prefix = join(folder, 'node', process.version.slice(1), 'x64');
  const modules = join(prefix, 'lib/node_modules');
  await mkdir(modules, { recursive: true });
  await mkdir(join(prefix, 'bin'));
  const node = join(prefix, 'bin/node');
  await link(process.execPath, node).catch(() => copyFile(process.execPath, node));
  const npm = dirname(dirname(await realpath((await runCommand(['which', 'npm'])).trim())));
  await cp(npm, join(modules, 'npm'), { recursive: true });
  for (const name of ['npm', 'npx']) {
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, join(prefix, 'bin', name));
  }
  return {
    bin: join(prefix, 'bin'),
    version: process.version,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** A folder for a PATH that holds git alone, which the action needs, and with it a PATH without Node. */
export async function pathWithoutNode(): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'path-'));
  await symlink((await runCommand(['which', 'git'])).trim(), join(folder, 'git'));
  return { path: [folder, '/nowhere'].join(delimiter), [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
