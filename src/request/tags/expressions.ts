import { ActionError } from '#base/action-error.ts';
import { didYouMean } from './nearest.ts';

/** The parser of Handlebars: https://handlebarsjs.com/api-reference/compilation.html */
export type ParseTemplate = typeof import('handlebars')['parseWithoutProcessing'];

type Program = ReturnType<ParseTemplate>;
type Statement = Program['body'][number];

/** A name that a template uses, with its arguments. */
interface Expression {
  readonly name: string;
  /** A quoted text, number or the like. `undefined` for a name without quotes. */
  readonly first?: { readonly isText: boolean };
  /** Names of the `name=value` arguments. */
  readonly named: readonly string[];
}

/** Returns the expressions of a template, including those in branches that are not taken. */
export function expressionsIn(program: Program): readonly Expression[] {
  return program.body.flatMap(ofStatement);
}

/** Returns whether a template consists of only this name, in any form: `{{raw}}`, `{{{raw}}}`, `{{~ this.raw ~}}`. */
export function isOnly(program: Program, name: string): boolean {
  const [only, ...others] = program.body;
  return only?.type === 'MustacheStatement' && others.length === 0 && nameOf(asCall(only).path) === name;
}

/** @throws ActionError INPUT_INVALID for any other name, and for a date without a format */
export function checkExpressions(
  text: string,
  given: { readonly program: Program; readonly names: readonly string[] },
) {
  const { program, names } = given;
  for (const { name, first, named } of expressionsIn(program)) {
    if (!names.includes(name)) {
      throw wrongTemplate(text, {
        got: `"${name}" not defined`,
        hint: `${OF_PATTERNS.test(name) ? `{{${name}}} belongs to the pattern of semver and pep440. ` : didYouMean(name, names)}It knows ${names.join(', ')}.`,
      });
    }
    if (!DATES.includes(name)) continue;
    if (first?.isText !== true) throw noFormat(name);
    const strange = named.find((key) => key !== 'tz');
    if (strange !== undefined) throw strangeName(name, strange);
  }
}

/** Names that exist only in the tags of a version. */
const OF_PATTERNS = /^(?:raw|version|major|minor|patch)$/;

const DATES: readonly string[] = ['date', 'commit_date'];

export function noFormat(name: string): ActionError {
  const hint = `Write it as {{${name} 'YYYYMMDD'}} or {{${name} 'HHmmss' tz='Asia/Tokyo'}}.`;
  return wrongTemplate(`{{${name}}}`, { got: 'the format is missing', hint });
}

export function strangeName(name: string, strange: string): ActionError {
  return wrongTemplate(`{{${name}}}`, { got: `${strange}= is unknown`, hint: "It takes tz='Europe/Berlin'." });
}

export function wrongTemplate(text: string, problem: { readonly got: string; readonly hint: string }): ActionError {
  return new ActionError({ code: 'INPUT_INVALID', doing: `evaluating ${text}`, ...problem });
}

/** Handlebars' own helpers. `with` and `each` change the meaning of names, so their content is not checked. */
const OWN = ['if', 'unless', 'lookup', 'log'];

/** Arguments of a name (Handlebars' compiler-api.md). */
interface Call {
  readonly path: Node;
  readonly params: readonly Node[];
  readonly hash?: { readonly pairs: readonly { readonly key: string; readonly value: Node }[] };
  readonly program?: Program;
  readonly inverse?: Program;
}

interface Node {
  readonly type: string;
}

function ofStatement(statement: Statement): readonly Expression[] {
  if (statement.type === 'MustacheStatement') return ofCall(asCall(statement));
  if (statement.type !== 'BlockStatement') return [];
  const { program, inverse, ...call } = asCall(statement);
  const name = nameOf(call.path);
  if (name === 'each' || name === 'with') return [];
  return [...ofCall(call), ...[program, inverse].flatMap((each) => (each === undefined ? [] : expressionsIn(each)))];
}

function ofCall({ path, params, hash }: Call): readonly Expression[] {
  const values = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
  const name = nameOf(path);
  const [first] = params;
  const isOwn = name === undefined || OWN.includes(name);
  const own: Expression = {
    name: name ?? '',
    ...(first === undefined ? {} : { first: { isText: first.type !== 'PathExpression' } }),
    named: (hash?.pairs ?? []).map(({ key }) => key),
  };
  // A name in place of a date's format is a format without quotes, and the error says so.
  const inner = DATES.includes(name ?? '') ? [] : values.flatMap(ofValue);
  return [...(isOwn ? [] : [own]), ...inner];
}

function ofValue(node: Node): readonly Expression[] {
  if (node.type === 'SubExpression') return ofCall(asCall(node));
  const name = nameOf(node);
  return name === undefined ? [] : [{ name, named: [] }];
}

/** Returns `undefined` for a text, `this`, `@index` and names outside of a block (`../name`). */
function nameOf(node: Node): string | undefined {
  if (node.type !== 'PathExpression') return undefined;
  const { parts, data, depth } = node as Node & {
    readonly parts: readonly unknown[];
    readonly data: boolean;
    readonly depth: number;
  };
  return data || depth > 0 || parts.length === 0 ? undefined : parts.map(String).join('.');
}

function asCall(node: Node): Call {
  return node as Node & Call;
}
