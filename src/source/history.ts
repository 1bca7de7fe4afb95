import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '#project/open-git.ts';
import { withoutUser } from './git-copy.ts';
import { shortHash } from './snapshot.ts';

const ASPECTS: readonly (readonly string[])[] = [
  ['rev-parse', 'HEAD'],
  ['symbolic-ref', '-q', 'HEAD'],
  ['for-each-ref', '--format=%(objectname) %(refname) %(*objectname)'],
  ['config', '--get', 'remote.origin.url'],
  ['status', '--porcelain', '-z'],
];

/**
 * A fingerprint of all that a version tool may ask git: the commit, refs, depth, remote and what is not committed. A login
 * in the remote's address is not: it is another in each run.
 */
export async function historyOf(git: Git): Promise<string> {
  const [boundary, ...answers] = await Promise.all([boundaryOf(git), ...ASPECTS.map((args) => git.read(args))]);
  return shortHash(JSON.stringify([boundary, ...answers.map((answer) => withoutUser(answer ?? ''))]));
}

/** Where a shallow history ends (gitrepository-layout, «shallow»). */
async function boundaryOf(git: Git): Promise<string> {
  const folders = await git.folders();
  return folders === undefined ? '' : readFile(join(folders.commonDir, 'shallow'), 'utf8').catch(() => '');
}
