import { XMLParser } from 'fast-xml-parser';
import { once } from '#base/once.ts';
import { expand, holds } from './evaluate.ts';
import type { Properties } from './property-names.ts';

/** A command of a project file that starts Node, or a tool that runs in it. */
interface NodeCommand {
  /** As one line. */
  readonly command: string;
  /** Whether nothing in the file speaks against its running when the project is published. */
  readonly sure: boolean;
}

/** The tools of front-ends, by the names people type. */
export const NODE_TOOLS = ['node', 'npm', 'npx', 'corepack', 'yarn', 'pnpm', 'gulp', 'bower', 'grunt'] as const;

/** Operators of a shell, and the words between them. */
const TOKEN = /[;&|()\n]|[^\s;&|()]+/g;
/** Words that take a command. */
const TAKES_COMMAND = new Set(['then', 'do', 'else', 'exec', 'call', 'env', 'cross-env']);

/**
 * Whether a line of a shell starts one of {@link NODE_TOOLS}: at its begin, after an operator, an assignment or a word that
 * takes a command.
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
  /** What holds on every machine: the system, and the global properties. */
  readonly fixed: Properties;
  /** What the files seem to say of other properties. */
  readonly values: Properties;
}

interface Context extends Place {
  readonly sure: boolean;
  /** How often each word stands in the file. */
  readonly words: () => ReadonlyMap<string, number>;
}

/**
 * The commands of an MSBuild file: `Command` of any task, and the text of build events. Left out are those whose
 * condition cannot hold here; unsure are those whose condition seems not to hold, or whose target nobody calls.
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

/** By its own attributes, by a name that MSBuild calls itself (`BeforeBuild`), or by another mention of its name. */
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

/** `never`: what is fixed speaks against it; `unlikely`: what the files say does; `open`: nothing does. */
function judge(condition: unknown, { fixed, values }: Context): 'never' | 'unlikely' | 'open' {
  if (typeof condition !== 'string' || /\bor\b/i.test(condition)) return 'open';
  const parts = condition.split(/\band\b/i).map((part) => part.trim().replace(/^\((.*)\)$/, '$1'));
  const against = parts.filter((part) => holds(part, values) === false);
  const isFixed = (part: string): boolean =>
    [...part.matchAll(/\$\((\w+)\)/g)].every(([, name = '']) => Object.hasOwn(fixed, name));
  if (against.some(isFixed)) return 'never';
  return against.length > 0 ? 'unlikely' : 'open';
}
