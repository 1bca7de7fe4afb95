import type { Exec } from '#base/effects.ts';
import { onceEach } from '#base/once.ts';

/** All values of a git configuration file, in order and by name. The names are those that git prints. */
export type GitConfig = ReadonlyMap<string, readonly string[]>;

/** Returns the value of a setting that can have only one. */
export function settingOf(config: GitConfig, name: string): string | undefined {
  return config.get(name)?.at(-1);
}

interface ConfigReader {
  readonly exec: Exec;
  /** Environment of git. It keeps git from reading repositories and configuration files. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Parses the text of a configuration file with git. Included files are not read. Results are cached for the process by
 * text, because several parts of a run read the same repository and each call starts a process.
 * @returns undefined if git is missing or cannot parse the text
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

/** Reads the output of `git config --null --list`. */
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

/** Not a repository, so git does not look for one. */
const NOWHERE = '/dev/null';
