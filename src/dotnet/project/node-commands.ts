import { XMLParser } from 'fast-xml-parser';
import { once } from '#base/once.ts';
import { expand, holds } from './evaluate.ts';
import type { Properties } from './property-names.ts';

/** A command of a project file that starts Node.js, or a tool that needs it. */
interface NodeCommand {
  /** On one line. */
  readonly command: string;
  /** Whether nothing in the file indicates that it does not run during a publish. */
  readonly sure: boolean;
}

/** Front-end tools, by the names of their commands. */
export const NODE_TOOLS = ['node', 'npm', 'npx', 'corepack', 'yarn', 'pnpm', 'gulp', 'bower', 'grunt'] as const;

/** Shell operators, and the words between them. */
const TOKEN = /[;&|()\n]|[^\s;&|()]+/g;
/** Words that are followed by a command. */
const TAKES_COMMAND = new Set(['then', 'do', 'else', 'exec', 'call', 'env', 'cross-env']);

/**
 * Returns whether a shell command line starts one of {@link NODE_TOOLS}: at its start, after an operator, an assignment
 * or a word that is followed by a command.
 */
export function startsNode(command: string): boolean {
  let before = '\n';
  let begins = true;
  for (const [token] of command.trim().matchAll(TOKEN)) {
    const isShell = before === '/c' || (before === '-c' && /^["']/.test(token));
    begins ||= isShell || TAKES_COMMAND.has(before);
    if (begins && isNodeTool(token)) return true;
    begins = /^[;&|(\n]$/.test(token) || (begins && /^\w+=/.test(token));
    before = token;
  }
  return false;
}

function isNodeTool(word: string): boolean {
  const bare = word.replace(/^["']/, '').replace(/["']$/, '');
  const program = bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1).replace(/\.(?:cmd|exe)$/, '');
  return NODE_TOOLS.some((tool) => tool === program);
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

interface Place {
  readonly text: string;
  /** Properties with certain values: those of the system, and the global ones. */
  readonly fixed: Properties;
  /** Probable values of other properties, from the files. */
  readonly values: Properties;
}

interface Context extends Place {
  readonly sure: boolean;
  /** Number of times each word occurs in the file. */
  readonly words: () => ReadonlyMap<string, number>;
}

/**
 * Returns the commands of an MSBuild file: `Command` of any task, and the text of build events. Leaves out commands
 * whose condition is false here. A command is unsure if its condition is probably false, or if nothing calls its
 * target.
 */
export function findNodeCommands(place: Place): readonly NodeCommand[] {
  const root: unknown = parser.parse(place.text.replace(/^\uFEFF/, ''));
  return commandsIn(root, { ...place, sure: true, words: once(() => countWords(place.text)) });
}

function commandsIn(value: unknown, context: Context): readonly NodeCommand[] {
  if (Array.isArray(value)) return value.flatMap((one) => commandsIn(one, context));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const verdict = judge(node['@Condition'], context);
  if (verdict === 'never') return [];
  const own = { ...context, sure: context.sure && verdict === 'open' };
  const children = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  return [
    ...nodeCommand(node['@Command'], own),
    ...children.flatMap(([name, child]) => [
      ...(/^P(?:re|ost)BuildEvent$/.test(name) ? eventsIn(child, own) : []),
      ...(name === 'Target' ? targetsIn(child, own) : commandsIn(child, own)),
    ]),
  ];
}

function targetsIn(value: unknown, context: Context): readonly NodeCommand[] {
  const targets: readonly unknown[] = Array.isArray(value) ? value : [value];
  return targets.flatMap((target) =>
    commandsIn(target, { ...context, sure: context.sure && isCalled(target, context) }),
  );
}

/**
 * Returns whether a target runs: because of its own attributes, a name that MSBuild calls (`BeforeBuild`), or another
 * mention of its name.
 */
function isCalled(target: unknown, { words }: Context): boolean {
  if (typeof target !== 'object' || target === null) return false;
  const { '@Name': name, ...attributes } = target as Readonly<Record<string, unknown>>;
  if (attributes['@BeforeTargets'] !== undefined || attributes['@AfterTargets'] !== undefined) return true;
  return typeof name === 'string' && (/^(?:Before|After)/.test(name) || (words().get(name) ?? 2) > 1);
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\w.-]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function eventsIn(value: unknown, context: Context): readonly NodeCommand[] {
  const events: readonly unknown[] = Array.isArray(value) ? value : [value];
  return events.flatMap((event) => {
    if (typeof event === 'string') return nodeCommand(event, context);
    const { '#text': text, '@Condition': condition } = event as Readonly<Record<string, unknown>>;
    const verdict = judge(condition, context);
    return verdict === 'never' ? [] : nodeCommand(text, { ...context, sure: context.sure && verdict === 'open' });
  });
}

function nodeCommand(written: unknown, { values, sure }: Context): readonly NodeCommand[] {
  if (typeof written !== 'string') return [];
  const command = expand(written, values);
  return startsNode(command) ? [{ command: command.trim().replace(/\s+/g, ' '), sure }] : [];
}

/** `never`: false by certain values; `unlikely`: false by probable values; `open`: may be true. */
function judge(condition: unknown, { fixed, values }: Context): 'never' | 'unlikely' | 'open' {
  if (typeof condition !== 'string' || /\bor\b/i.test(condition)) return 'open';
  const parts = condition.split(/\band\b/i).map((part) => part.trim().replace(/^\((.*)\)$/, '$1'));
  const against = parts.filter((part) => holds(part, values) === false);
  const isFixed = (part: string): boolean =>
    [...part.matchAll(/\$\((\w+)\)/g)].every(([, name = '']) => Object.hasOwn(fixed, name));
  if (against.some(isFixed)) return 'never';
  return against.length > 0 ? 'unlikely' : 'open';
}
