import type { Exec } from '#base/effects.ts';
import { onceEach } from '#base/once.ts';

/** All values of a configuration file of git by their names, in order; names are as git prints them. */
export type GitConfig = ReadonlyMap<string, readonly string[]>;

/** The one that counts where only one can. */
export function settingOf(config: GitConfig, name: string): string | undefined {
  return config.get(name)?.at(-1);
}

interface ConfigReader {
  readonly exec: Exec;
  /** What git gets; it makes it look into no repository and no file of anybody's. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Has git take the text of a configuration file apart; files that it includes are not read. The same text is asked about
 * once in a process: several parts of a run look at the same repository, and each question is a process of git.
 * @returns undefined where git is missing, or cannot read it.
 */
export function parseGitConfig(text: string, reader: ConfigReader): Promise<GitConfig | undefined> {
  return ask({ text, ...reader });
}

type Asked = ConfigReader & { readonly text: string };

const ask = onceEach(
  (asked: Asked) => readWithGit(asked),
  ({ text, env }) => JSON.stringify([text, env]),
);

async function readWithGit({ text, exec, env }: Asked): Promise<GitConfig | undefined> {
  const args = ['config', '--file', '-', '--no-includes', '--null', '--list'];
  const { exitCode, stdout } = await exec({ command: 'git', args, env: { ...env, GIT_DIR: NOWHERE }, input: text });
  if (exitCode !== 0) return undefined;
  return parseConfigList(stdout);
}

/** What `git config --null --list` prints. */
export function parseConfigList(listing: string): GitConfig {
  const config = new Map<string, string[]>();
  for (const line of listing.split('\0').filter((each) => each !== '')) {
    const end = line.indexOf('\n');
    // A name without a value means `true`.
    const [name, value] = end < 0 ? [line, 'true'] : [line.slice(0, end), line.slice(end + 1)];
    const values = config.get(name);
    if (values === undefined) config.set(name, [value]);
    else values.push(value);
  }
  return config;
}

/** A repository that is none: git does not go looking for one. */
const NOWHERE = '/dev/null';
