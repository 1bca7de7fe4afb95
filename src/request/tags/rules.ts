import { messageOf } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { type Field, type InputLine, readFields, type SplitFields, splitPlain, wrongLine } from './fields.ts';
import { didYouMean } from './nearest.ts';

interface Common {
  /** The line as written, for reasons. */
  readonly line: string;
  /** A template that gives `true` or `false`. */
  readonly enable: string;
  /** The rule with the highest priority gives the version. */
  readonly priority: number;
  /** Templates. Absent: those of the flavor. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A rule that makes a tag from an event: https://github.com/docker/metadata-action#tags-input */
export type TagRule = Common & RuleOfType;

/** Templates are evaluated for the event. The pattern of a version is evaluated with the parts of the version. */
type RuleOfType =
  | { readonly type: 'schedule'; readonly pattern: string }
  | VersionRule
  /** A `value` that is not empty replaces the git tag. */
  | { readonly type: 'match'; readonly pattern: RegExp; readonly group: number; readonly value: string }
  /** Without a branch: the repository's default branch. */
  | { readonly type: 'edge'; readonly branch?: string }
  | { readonly type: 'ref'; readonly event: RefEvent }
  | { readonly type: 'raw'; readonly value: string }
  | { readonly type: 'sha'; readonly format: ShaFormat };

interface VersionRule {
  readonly type: 'semver' | 'pep440';
  readonly pattern: string;
  /** A value that is not empty replaces the git tag. */
  readonly value: string;
  /** Its first group is the version within the value. */
  readonly match?: RegExp;
}

const REF_EVENTS = ['branch', 'tag', 'pr'] as const;
type RefEvent = (typeof REF_EVENTS)[number];
const SHA_FORMATS = ['short', 'long'] as const;
type ShaFormat = (typeof SHA_FORMATS)[number];

/** Every type with its own attributes and its default priority. */
const TYPES: Readonly<Record<TagRule['type'], { readonly own: readonly string[]; readonly priority: number }>> = {
  schedule: { own: ['pattern'], priority: 1000 },
  semver: { own: ['pattern', 'value', 'match'], priority: 900 },
  pep440: { own: ['pattern', 'value', 'match'], priority: 900 },
  match: { own: ['pattern', 'group', 'value'], priority: 800 },
  edge: { own: ['branch'], priority: 700 },
  ref: { own: ['event'], priority: 600 },
  raw: { own: ['value'], priority: 200 },
  sha: { own: ['format'], priority: 100 },
};

const COMMON = ['type', 'enable', 'priority', 'prefix', 'suffix'];

/** Rules for an empty input. */
export const DEFAULT_RULES: readonly TagRule[] = parseTagRules([
  'type=schedule',
  'type=ref,event=branch',
  'type=ref,event=tag',
  'type=ref,event=pr',
]);

/** @throws ActionError INPUT_INVALID that names the line and the problem */
export function parseTagRules(lines: readonly string[], split: SplitFields = splitPlain): readonly TagRule[] {
  return lines.map((line) => {
    const at: InputLine = { input: 'tags', line };
    const fields = readFields(at, split);
    const type = typeOf(at, fields);
    return ruleOf(type, readAttributes(at, { type, fields }));
  });
}

function typeOf(line: InputLine, fields: readonly Field[]): TagRule['type'] {
  const type = fields.findLast(({ name }) => name === 'type')?.value ?? 'raw';
  const types = Object.keys(TYPES) as readonly TagRule['type'][];
  const found = types.find((known) => known === type);
  if (found !== undefined) return found;
  throw wrongLine(line, {
    got: `the type ${type} is unknown`,
    hint: `${didYouMean(type, types)}It takes ${types.join(', ')}.`,
  });
}

/** Attributes of a line, without duplicates. */
interface Attributes {
  readonly at: InputLine;
  readonly type: TagRule['type'];
  readonly values: ReadonlyMap<string, string>;
}

function readAttributes(
  line: InputLine,
  { type, fields }: { readonly type: TagRule['type']; readonly fields: readonly Field[] },
): Attributes {
  const known = [...TYPES[type].own, ...COMMON];
  const values = new Map<string, string>();
  for (const { name = 'value', value } of fields) {
    if (values.has(name))
      throw wrongLine(line, { got: `${name} is given twice`, hint: 'Write one rule or tag per line.' });
    if (!known.includes(name)) {
      const hint = `${didYouMean(name, known)}It takes ${known.slice(0, -COMMON.length).join(', ')}; every type takes ${COMMON.slice(1).join(', ')}.`;
      throw wrongLine(line, { got: `type=${type} does not support ${name === 'value' ? `"${value}"` : name}`, hint });
    }
    values.set(name, value);
  }
  return { at: line, type, values };
}

function ruleOf(type: TagRule['type'], given: Attributes): TagRule {
  const { values } = given;
  const common = commonOf(given);
  switch (type) {
    case 'schedule':
      return { ...common, type, pattern: values.get('pattern') ?? 'nightly' };
    case 'semver':
    case 'pep440': {
      const match = values.get('match') || undefined;
      const expression = match === undefined ? undefined : regExp(given, { source: match, flags: '' });
      const pattern = needed(given, 'pattern');
      return { ...common, type, pattern, value: values.get('value') ?? '', ...defined({ match: expression }) };
    }
    case 'match': {
      const text = needed(given, 'pattern');
      const end = text.startsWith('/') ? text.lastIndexOf('/') : 0;
      const [source, flags] = end > 1 ? [text.slice(1, end), text.slice(end + 1)] : [text, ''];
      const pattern = regExp(given, { source, flags });
      return { ...common, type, pattern, group: number(given, 'group') ?? 0, value: values.get('value') ?? '' };
    }
    case 'edge':
      return { ...common, type, ...defined({ branch: values.get('branch') || undefined }) };
    case 'ref': {
      const event = oneOf(given, { name: 'event', known: REF_EVENTS });
      return { ...(event === 'pr' ? { prefix: 'pr-' } : {}), ...common, type, event };
    }
    case 'raw': {
      const value = needed(given, 'value');
      checkIsNoImage(given, value);
      return { ...common, type, value };
    }
    case 'sha': {
      const format = values.has('format') ? oneOf(given, { name: 'format', known: SHA_FORMATS }) : 'short';
      return { prefix: 'sha-', ...common, type, format };
    }
  }
}

/** A name with a tag, as docker/build-push-action takes it in its input `tags`. Braces may contain anything. */
const IMAGE = /^([^\s:@]{1,255}(?::\d{1,5})?\/[^\s:@]{1,255})(?::([^\s:/@]{1,255}))?(?:@sha256:[0-9a-f]{64})?$/;

/** Invalid characters become dashes, so the name of an image would give an unexpected tag. */
function checkIsNoImage({ at }: Attributes, value: string): void {
  const plain = value.replaceAll(/\{\{[^{}]{0,200}\}\}/g, (braces) => '_'.repeat(braces.length));
  const [, name, tag] = IMAGE.exec(plain) ?? [];
  if (name === undefined || !/[:@]/.test(plain)) return;
  const image = value.slice(0, name.length);
  const own = tag === undefined ? '' : value.slice(name.length + 1, name.length + 1 + tag.length);
  throw wrongLine(at, {
    got: 'it is the name of an image, but only a tag belongs here',
    hint:
      own === ''
        ? `Write ${image} in the input images.`
        : `Write ${own} here, and ${image} in the input images: each image gets all tags.`,
  });
}

function commonOf(given: Attributes): Common {
  const { at, type, values } = given;
  return {
    line: at.line,
    enable: values.get('enable') ?? 'true',
    priority: number(given, 'priority') ?? TYPES[type].priority,
    ...defined({ prefix: values.get('prefix'), suffix: values.get('suffix') }),
  };
}

function needed({ at, type, values }: Attributes, name: string): string {
  const value = values.get(name);
  if (value !== undefined) return value;
  const example = { pattern: type === 'match' ? 'v(.*)' : '{{version}}', event: 'branch', value: 'TAG' }[name];
  throw wrongLine(at, { got: `${name} is missing`, hint: `Write it as type=${type},${name}=${example}.` });
}

function oneOf<T extends string>(
  given: Attributes,
  choice: { readonly name: string; readonly known: readonly T[] },
): T {
  const { name, known } = choice;
  const value = needed(given, name);
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  const hint = `${didYouMean(value, known)}It takes ${known.join(', ')}.`;
  throw wrongLine(given.at, { got: `the ${name} ${value} is unknown`, hint });
}

function number({ at, values }: Attributes, name: string): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  throw wrongLine(at, { got: `the ${name} "${text}" is not a number`, hint: `Write it as ${name}=1.` });
}

function regExp({ at }: Attributes, expression: { readonly source: string; readonly flags: string }): RegExp {
  try {
    return new RegExp(expression.source, expression.flags);
  } catch (error) {
    const hint = 'It takes a JavaScript regular expression, or one with flags: /v(.*)/i.';
    throw wrongLine(at, { got: messageOf(error), hint });
  }
}
