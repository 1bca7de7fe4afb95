import { join } from 'node:path';
import { readPlainFile } from '#base/files/read-small-file.ts';

/** In bytes. */
const MAX = 64 * 1024;
const VERSION = /^v?\d{1,4}(?:\.\d{1,6}){0,2}$/;

/**
 * Which Node.js a checkout names, as the variables by which the launchers of version managers can be told: they would look
 * for the same files in the folder that they are started in, and do more than read them.
 */
export async function nodeVersionEnv(root: string): Promise<Readonly<Record<string, string>>> {
  const [tools, own] = await Promise.all([linesOf(join(root, '.tool-versions')), linesOf(join(root, '.node-version'))]);
  const words = tools.map((line) => line.trim().split(/\s+/, 2));
  const tool = versionOf(words.find(([name]) => name === 'nodejs' || name === 'node')?.[1]);
  const file = versionOf(own[0]?.trim());
  const either = tool ?? file;
  return {
    ...(file === undefined ? {} : { NODENV_VERSION: file }),
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
