import { join } from 'node:path';
import { readPlainFile } from '#base/files/read-small-file.ts';
import type { Git } from '#dotnet/git/open-git.ts';
import { SHALLOW_MAX } from './git-copy.ts';
import { remotesOf } from './git-remotes.ts';
import { shortHash } from './snapshot.ts';

const ASPECTS: readonly (readonly string[])[] = [
  ['rev-parse', 'HEAD'],
  ['symbolic-ref', '-q', 'HEAD'],
  ['for-each-ref', '--format=%(objectname) %(refname) %(*objectname)'],
  // The files of a submodule are tracked on their own. Otherwise git would start a process in each submodule.
  ['status', '--porcelain', '--ignore-submodules=dirty'],
];

/**
 * Returns a fingerprint of everything that a version tool may ask git for: the commit, refs, depth, remotes and uncommitted
 * changes. It leaves out logins in the addresses of remotes, which differ in each run.
 */
export async function historyOf(git: Git): Promise<string> {
  const [boundary, remotes, ...answers] = await Promise.all([
    boundaryOf(git),
    remotesOf(git, ''),
    ...ASPECTS.map((args) => git.read(args)),
  ]);
  return shortHash(JSON.stringify([boundary, remotes, ...answers.map((answer) => answer ?? '')]));
}

/** Reads where a shallow history ends (gitrepository-layout, "shallow"). */
async function boundaryOf(git: Git): Promise<string> {
  const folders = await git.folders();
  if (folders === undefined) return '';
  const bytes = await readPlainFile(join(folders.commonDir, 'shallow'), SHALLOW_MAX).catch(() => undefined);
  return bytes?.toString('utf8') ?? '';
}
