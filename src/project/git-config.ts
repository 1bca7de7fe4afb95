import type { Exec } from '#base/effects.ts';

/** Values of a configuration file of git by their names, the last one of each; names are as git prints them. */
export type GitConfig = ReadonlyMap<string, string>;

export interface ConfigReader {
  readonly exec: Exec;
  /** What git gets; it makes it look into no repository and no file of anybody's. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Has git take the text of a configuration file apart; files that it includes are not read.
 * @returns undefined where git is missing, or cannot read it.
 */
export async function parseGitConfig(text: string, { exec, env }: ConfigReader): Promise<GitConfig | undefined> {
  const args = ['config', '--file', '-', '--no-includes', '--null', '--list'];
  const { exitCode, stdout } = await exec({ command: 'git', args, env: { ...env, GIT_DIR: NOWHERE }, input: text });
  if (exitCode !== 0) return undefined;
  const lines = stdout.split('\0').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const end = line.indexOf('\n');
      // A name alone is a truth.
      return end < 0 ? [line, 'true'] : [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

/** A repository that is none: git does not go looking for one. */
const NOWHERE = '/dev/null';
