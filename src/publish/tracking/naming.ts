import { basename } from 'node:path/posix';
import { defined } from '#base/objects.ts';
import { withoutSpans } from '#base/spans.ts';
import { sortedSet } from './input-set.ts';
import { EVENT_VARIABLES, variablesNamedIn, versionPackageIn, versionToolIn } from './variables.ts';

/** What a text mentions of the job, of git and of programs. */
export interface Naming {
  readonly kind: 'code' | 'msbuild' | 'other';
  /** Variables of the job. */
  readonly variables: readonly string[];
  /** A package or a local tool that derives a version from git's history. */
  readonly versionTool?: string;
  readonly command?: Command;
}

/** For a text that is not a project file and names nothing of the job. */
export const NAMES_NOTHING: Naming = { kind: 'other', variables: [] };

/** Workflows, and texts for people. No build reads variables from them. */
const FOR_OTHERS = /(?:^|\/)\.(?:github|gitea|forgejo)\/|\.(?:md|markdown|html?|svg|txt)$/i;

export function namingOf(path: string, file: { readonly text: string; readonly kind: Naming['kind'] }): Naming {
  const { kind } = file;
  const text = kind === 'msbuild' ? withoutSpans(file.text, { open: '<!--', close: '-->' }) : file.text;
  const isManifest = kind === 'other' && basename(path) === 'dotnet-tools.json';
  const versionTool = isManifest ? versionToolIn(text) : kind === 'other' ? undefined : versionPackageIn(text);
  const variables = kind === 'other' && FOR_OTHERS.test(path) ? [] : variablesNamedIn(text);
  if (kind === 'other' && variables.length === 0 && versionTool === undefined) return NAMES_NOTHING;
  const command = kind === 'msbuild' ? commandForGit(text) : undefined;
  return {
    ...{ kind, variables },
    ...defined({ versionTool, command }),
  };
}

type NamingOfFile = Naming & { readonly path: string; readonly everyName: boolean };

/**
 * Returns the variables of the job that are inputs: those in files that the build read, and all variables that version
 * tools read if the build read git's history or refers to such a tool. Code counts if programs run, because one of them may
 * be built from it, and if the compiler runs it.
 */
export function countedVariables(
  files: readonly NamingOfFile[],
  {
    history,
    runsCode,
    generators,
  }: { readonly history: boolean; readonly runsCode: boolean; readonly generators: ReadonlySet<string> },
): { readonly counted: readonly string[]; readonly named: readonly string[] } {
  const runsPrograms = runsCode || files.some(({ everyName }) => everyName);
  const naming = files.filter(({ kind, path }) => kind !== 'code' || runsPrograms || generators.has(path));
  const named = sortedSet(naming.flatMap(({ variables }) => variables));
  const isVersioned = history || files.some(({ versionTool }) => versionTool !== undefined);
  return { counted: sortedSet([...named, ...(isVersioned ? EVENT_VARIABLES : [])]), named };
}

/** Returns the texts and files that make git's history, and the names of all files, inputs. */
export function reasonsOf(files: readonly NamingOfFile[]): { readonly history?: string; readonly programs?: string } {
  const tool = files.find(({ versionTool }) => versionTool !== undefined);
  const runs = files.filter(({ command }) => command !== undefined);
  const asks = runs.find(({ command }) => asksGit(command?.command ?? '')) ?? runs[0];
  const programs = asks?.command === undefined ? undefined : `${describe(asks.command)} in ${asks.path}`;
  const history = tool?.versionTool === undefined ? programs : `${tool.versionTool} in ${tool.path}`;
  return { ...defined({ history, programs }) };
}

/** In characters. */
const SHOWN = 120;

function describe({ command, target }: Command): string {
  const line = command.replace(/\s+/g, ' ').trim();
  const short = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  return target === '' ? `\`${short}\`` : `\`${short}\` of the target ${target}`;
}

/** A command that a target of a project file runs. */
interface Command {
  /** As it is written in the file. */
  readonly command: string;
  /** Empty outside a target. */
  readonly target: string;
}

const TARGET_OR_COMMAND =
  /<Target\b[^<>]*?\bName\s*=\s*(?:"([^"]*)"|'([^']*)')|<Exec\b[^<>]*?\bCommand\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** Commands that read a git repository. */
const ASKS_GIT = /\bgit\b|husky|gitversion|minver|nbgv|versionize/i;

/** Returns the command of a project file that most likely reads git's history, or else the first command. */
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

/** Decodes the five entities that XML predefines. */
function withoutEntities(text: string): string {
  return text.replace(/&(quot|apos|lt|gt|amp);/g, (all, name: string) => ENTITIES[name] ?? all);
}

function asksGit(command: string): boolean {
  return ASKS_GIT.test(command);
}
