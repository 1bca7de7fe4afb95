import { join } from 'node:path';
import { readPlainFile } from '#base/files/read-small-file.ts';
import type { Git } from '#dotnet/repository/open-git.ts';
import { SHALLOW_MAX } from './git-copy.ts';
import { remotesOf } from './git-remotes.ts';
import { shortHash } from './snapshot.ts';

const ASPECTS: readonly (readonly string[])[] = [
  ['rev-parse', 'HEAD'],
  ['symbolic-ref', '-q', 'HEAD'],
  ['for-each-ref', '--format=%(objectname) %(refname) %(*objectname)'],
  // What a submodule holds counts by its files; git would start itself in each.
  ['status', '--porcelain', '--ignore-submodules=dirty'],
];

/**
 * A fingerprint of all that a version tool may ask git: the commit, refs, depth, remotes and what is not committed. A login
 * in the remote's address is not: it is another in each run.
 */
export async function historyOf(git: Git): Promise<string> {
  const [boundary, remotes, ...answers] = await Promise.all([
    boundaryOf(git),
    remotesOf(git, ''),
    ...ASPECTS.map((args) => git.read(args)),
  ]);
  return shortHash(JSON.stringify([boundary, remotes, ...answers.map((answer) => answer ?? '')]));
}

/** Where a shallow history ends (gitrepository-layout, "shallow"). */
async function boundaryOf(git: Git): Promise<string> {
  const folders = await git.folders();
  if (folders === undefined) return '';
  const bytes = await readPlainFile(join(folders.commonDir, 'shallow'), SHALLOW_MAX).catch(() => undefined);
  return bytes?.toString('utf8') ?? '';
}
