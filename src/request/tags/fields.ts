import { ActionError, messageOf } from '#base/action-error.ts';

/** The fields of a line of comma-separated values (RFC 4180). */
export type SplitFields = (line: string) => readonly string[];

/** A part of a line: `name=value`, or a value alone. */
export interface Field {
  /** In small letters. */
  readonly name?: string;
  readonly value: string;
}

/** A line of an input, for its errors. */
export interface InputLine {
  readonly input: 'images' | 'tags' | 'flavor';
  readonly line: string;
}

/** What reads lines without a quote, and so needs no library. */
export const splitPlain: SplitFields = (line) => {
  if (line.includes('"')) throw new Error(`"${line}" has a quote, and no reader for it was opened`);
  return line.split(',');
};

/** Loads the reader of quoted fields where one of the texts has any. */
export async function openFields(texts: readonly string[]): Promise<SplitFields> {
  if (!texts.some((text) => text.includes('"'))) return splitPlain;
  const { parse } = await import('csv-parse/sync');
  return (line) => parse(line, { relaxColumnCount: true, skipEmptyLines: true })[0] ?? [];
}

/**
 * The parts of a line as docker/metadata-action has them: a name ends at the first `=`, spaces around both are ignored. A
 * comma at the end adds nothing. A line may be quoted as a whole, or each of its fields.
 * @throws ActionError INPUT_INVALID where a quote stands wrong.
 */
export function readFields(at: InputLine, split: SplitFields): readonly Field[] {
  const fields = wholeLine(at, split) ?? fieldsOf(at, split);
  const isEnd = (field: string, index: number): boolean => index > 0 && index === fields.length - 1 && field === '';
  return fields.flatMap((text, index) => {
    const field = text.trim();
    if (isEnd(field, index)) return [];
    const end = field.indexOf('=', 1);
    if (end < 0) return [{ value: field }];
    return [{ name: field.slice(0, end).trim().toLowerCase(), value: field.slice(end + 1).trim() }];
  });
}

/** The fields of a line that is quoted as a whole. */
function wholeLine(at: InputLine, split: SplitFields): readonly string[] | undefined {
  if (!at.line.startsWith('"')) return undefined;
  const [only, ...others] = fieldsOf(at, split);
  if (only === undefined || others.length > 0) return undefined;
  return fieldsOf({ ...at, line: only }, split);
}

function fieldsOf(at: InputLine, split: SplitFields): readonly string[] {
  try {
    return split(at.line);
  } catch (error) {
    throw wrongLine(at, {
      got: messageOf(error),
      hint: 'A field that holds a comma is quoted as a whole: "pattern=a{1,2}"; a quote in it is written twice.',
    });
  }
}

/** A failure that names the input, the line, and the way out. */
export function wrongLine({ input, line }: InputLine, problem: { readonly got: string; readonly hint: string }) {
  return new ActionError({
    code: 'INPUT_INVALID',
    doing: `reading the input ${input}`,
    got: `in "${line}" ${problem.got}`,
    hint: problem.hint,
  });
}
