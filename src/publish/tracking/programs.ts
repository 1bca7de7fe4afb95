/** A command that a target of a project file runs. */
export interface Command {
  /** As it is written there. */
  readonly command: string;
  /** Empty outside of a target. */
  readonly target: string;
}

const TARGET_OR_COMMAND =
  /<Target\b[^<>]*?\bName\s*=\s*(?:"([^"]*)"|'([^']*)')|<Exec\b[^<>]*?\bCommand\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** What looks at a repository of git. */
const ASKS_GIT = /\bgit\b|husky|gitversion|minver|nbgv|versionize/i;

/** The command of a project file that is most likely to look at git's history; without one, the first of all. */
export function commandForGit(text: string): Command | undefined {
  const commands: Command[] = [];
  let target = '';
  for (const [, double, single, command, other] of text.matchAll(TARGET_OR_COMMAND)) {
    const name = double ?? single;
    if (name !== undefined) target = name;
    else commands.push({ command: withoutEntities(command ?? other ?? ''), target });
  }
  return commands.find(({ command }) => asksGit(command)) ?? commands[0];
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

/** The five that XML has by itself. */
function withoutEntities(text: string): string {
  return text.replace(/&(quot|apos|lt|gt|amp);/g, (all, name: string) => ENTITIES[name] ?? all);
}

export function asksGit(command: string): boolean {
  return ASKS_GIT.test(command);
}
