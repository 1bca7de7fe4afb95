import type { Git } from '#project/open-git.ts';
import { shortHash } from './snapshot.ts';

const ASPECTS: readonly (readonly string[])[] = [
  ['rev-parse', 'HEAD'],
  ['symbolic-ref', '-q', 'HEAD'],
  ['for-each-ref', '--format=%(objectname) %(refname) %(*objectname)'],
  ['rev-parse', '--is-shallow-repository'],
  ['config', '--get', 'remote.origin.url'],
  ['status', '--porcelain', '-z'],
];

/** A fingerprint of all that a version tool may ask git: the commit, refs, depth, remote and what is not committed. */
export async function historyOf(git: Git): Promise<string> {
  const answers = await Promise.all(ASPECTS.map((args) => git.read(args)));
  return shortHash(JSON.stringify(answers.map((answer) => answer ?? '')));
}
