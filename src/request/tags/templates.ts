import { ActionError, messageOf } from '#base/action-error.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import {
  checkExpressions,
  expressionsIn,
  isOnly,
  noFormat,
  type ParseTemplate,
  strangeName,
  wrongTemplate,
} from './expressions.ts';

/** Texts with expressions in braces: https://github.com/docker/metadata-action#global-expressions */
export interface Templates {
  /**
   * Returns the text with the values of the event and the clock.
   * @throws ActionError INPUT_INVALID
   */
  evaluate(text: string): string;
  /**
   * Returns the text with its known expressions evaluated. Others stay as written, because a label may contain a commit
   * message. metadata-action ignores an unknown name, and fails if Handlebars cannot parse the text. `more` are
   * additional values.
   */
  known(text: string, more?: Readonly<Record<string, string>>): string;
  /**
   * Returns the text with only these values.
   * @throws ActionError INPUT_INVALID
   */
  fill(text: string, values: Readonly<Record<string, string>>): string;
  /**
   * Checks the text without an event, so that an unknown name is an error in every run and not only at the release.
   * `names` are all valid names. Absent: those of {@link evaluate}.
   * @throws ActionError INPUT_INVALID
   */
  check(text: string, names?: readonly string[]): void;
  /** Returns the names that the text uses. */
  namesIn(text: string): readonly string[];
  /** Returns whether the text consists of only this name. */
  isOnly(text: string, name: string): boolean;
}

/** Returns a function that evaluates the known expressions of texts, and `{{version}}`, the version of the tags. */
export function textWith(templates: Pick<Templates, 'known'>, version = ''): (text: string) => string {
  return (text) => templates.known(text, { version });
}

/** Function for a name in Handlebars. Positional arguments come first, named ones last. */
type Expression = (...args: readonly unknown[]) => string;

type Render = (text: string, expressions: Readonly<Record<string, Expression>>) => string;

type FormatTime = (time: number | string, shape: { readonly format: string; readonly zone: string }) => string;

/** Loads the libraries that the texts need: Handlebars for an expression, moment for a date. Most texts need none. */
export async function openTemplates(sources: {
  readonly texts: readonly string[];
  readonly event: GitEvent;
  /** In milliseconds since 1970. */
  readonly now: number;
}): Promise<Templates> {
  const templates = sources.texts.filter(hasExpression);
  const [library, formatTime] = await Promise.all([
    templates.length > 0 ? openLibrary() : undefined,
    templates.some((text) => text.includes('date')) ? openFormatTime() : undefined,
  ]);
  const globals = expressionsOf(sources, formatTime);
  const filled: Render = (text, expressions) => {
    if (!hasExpression(text)) return text;
    const { render } = needed(library, text);
    return withTemplateErrors(text, { names: Object.keys(expressions), read: () => render(text, expressions) });
  };
  return {
    evaluate: (text) => filled(text, globals),
    known: (text, more = {}) => {
      const expressions = { ...globals, ...constants(more) };
      return knownIn(text, { evaluate: (each) => filled(each, expressions), names: Object.keys(expressions) });
    },
    fill: (text, values) => filled(text, constants(values)),
    ...reading(library, Object.keys(globals)),
  };
}

/** Returns functions that check texts without the values of an event. */
function reading(
  library: Library | undefined,
  globals: readonly string[],
): Pick<Templates, 'check' | 'namesIn' | 'isOnly'> {
  const parsed = (text: string) => needed(library, text).parse(text);
  return {
    check: (text, names = globals) => {
      if (!hasExpression(text)) return;
      const { parse } = needed(library, text);
      const program = withTemplateErrors(text, { names, read: () => parse(text) });
      checkExpressions(text, { program, names });
    },
    namesIn: (text) => (hasExpression(text) ? expressionsIn(parsed(text)).map(({ name }) => name) : []),
    isOnly: (text, name) => hasExpression(text) && isOnly(parsed(text), name),
  };
}

function needed(library: Library | undefined, text: string): Library {
  if (library === undefined) throw new Error(`"${text}" was not among the texts that are templates`);
  return library;
}

/** Turns an error of Handlebars into an ActionError. */
function withTemplateErrors<T>(
  text: string,
  { names, read }: { readonly names: readonly string[]; readonly read: () => T },
): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ActionError) throw error;
    throw wrongTemplate(text, {
      // Its errors end with the position in the text, after the object that lacks the name.
      got: messageOf(error)
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .replace(/ in \[object Object\] - \d+:\d+$/, ''),
      hint: `It knows ${names.join(', ')}.`,
    });
  }
}

function constants(values: Readonly<Record<string, string>>): Readonly<Record<string, Expression>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value] as const));
}

const EXPRESSION = /\{\{\{?~?\s{0,20}(?:this[./]|\.\/)?(\w{1,40})\b[^{}]{0,200}\}\}\}?/g;

function knownIn(
  text: string,
  template: { readonly evaluate: (text: string) => string; readonly names: readonly string[] },
): string {
  const attempt = (part: string): string | undefined => {
    try {
      return template.evaluate(part);
    } catch (error) {
      if (error instanceof ActionError) return undefined;
      throw error;
    }
  };
  const each = (whole: string, name: string): string =>
    (template.names.includes(name) ? attempt(whole) : undefined) ?? whole;
  // A block is one expression from start to end.
  const whole = text.includes('{{#') ? attempt(text) : undefined;
  return whole ?? text.replace(EXPRESSION, each);
}

function hasExpression(text: string): boolean {
  return text.includes('{{');
}

interface Library {
  readonly render: Render;
  readonly parse: ParseTemplate;
}

async function openLibrary(): Promise<Library> {
  const { default: handlebars } = await import('handlebars');
  // Tags and labels are not HTML, and an unknown name should be reported and not left out.
  const options = { noEscape: true, strict: true };
  return {
    render: (text, expressions) => handlebars.compile(text, options)(expressions),
    parse: handlebars.parseWithoutProcessing,
  };
}

async function openFormatTime(): Promise<FormatTime> {
  const { default: moment } = await import('moment-timezone');
  return (time, { format, zone }) => {
    if (moment.tz.zone(zone) === null) {
      throw wrongTemplate(`tz='${zone}'`, {
        got: 'the time zone is unknown',
        hint: 'It takes names of the IANA database, like Europe/Berlin or UTC.',
      });
    }
    return moment(time).tz(zone).format(format);
  };
}

function expressionsOf(
  { event, now }: { readonly event: GitEvent; readonly now: number },
  formatTime: FormatTime | undefined,
): Readonly<Record<string, Expression>> {
  const { ref } = event;
  const date =
    (name: string, time: number | string): Expression =>
    (format, options) => {
      if (typeof format !== 'string' || formatTime === undefined) {
        throw noFormat(name);
      }
      return formatTime(time, { format, zone: zoneOf(name, options) });
    };
  return {
    branch: () => (ref.kind === 'branch' ? ref.name : ''),
    tag: () => (ref.kind === 'tag' ? ref.name : ''),
    sha: () => shortSha(event),
    base_ref: () => event.baseRef ?? '',
    is_default_branch: () => String(isOfDefaultBranch(event)),
    is_not_default_branch: () => String(!isOfDefaultBranch(event)),
    date: date('date', now),
    commit_date: date('commit_date', event.commitTime ?? now),
  };
}

function zoneOf(name: string, options: unknown): string {
  const named = (options as { readonly hash?: Readonly<Record<string, unknown>> } | undefined)?.hash ?? {};
  const strange = Object.keys(named).find((key) => key !== 'tz');
  if (strange === undefined) return String(named['tz'] ?? 'UTC');
  throw strangeName(name, strange);
}

/** Returns the short commit id. */
export function shortSha({ sha, shortShaLength = 7 }: GitEvent): string {
  return sha.slice(0, shortShaLength);
}

/** Events besides pushes that always run on the last commit of the default branch, according to metadata-action. */
const OF_DEFAULT_BRANCH = /create|discussion|issues|schedule/;

function isOfDefaultBranch({ name, ref, defaultBranch }: GitEvent): boolean {
  if (ref.kind === 'none') return false;
  return (ref.kind === 'branch' && ref.name === defaultBranch) || OF_DEFAULT_BRANCH.test(name);
}
