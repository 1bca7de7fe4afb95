import { ActionError, messageOf } from '#base/action-error.ts';

/** Splits a line into comma-separated fields (RFC 4180). */
export type SplitFields = (line: string) => readonly string[];

/** A part of a line: `name=value`, or only a value. */
export interface Field {
  /** In lowercase. */
  readonly name?: string;
  readonly value: string;
}

/** A line of an input, for error messages. */
export interface InputLine {
  readonly input: 'images' | 'tags' | 'flavor';
  readonly line: string;
}

/** Splits lines without quotes, which needs no library. */
export const splitPlain: SplitFields = (line) => {
  if (line.includes('"')) throw new Error(`"${line}" has a quote, and no reader for it was opened`);
  return line.split(',');
};

/** Loads the library for quoted fields if one of the texts has a quote. */
export async function openFields(texts: readonly string[]): Promise<SplitFields> {
  if (!texts.some((text) => text.includes('"'))) return splitPlain;
  const { parse } = await import('csv-parse/sync');
  return (line) => parse(line, { relaxColumnCount: true, skipEmptyLines: true })[0] ?? [];
}

/**
 * Splits a line into fields like docker/metadata-action. A name ends at the first `=`, and spaces around both parts are
 * ignored. A trailing comma adds nothing. The whole line or each field may be quoted.
 * @throws ActionError INPUT_INVALID for a misplaced quote
 */
export function readFields(line: InputLine, split: SplitFields): readonly Field[] {
  const fields = wholeLine(line, split) ?? fieldsOf(line, split);
  const isEnd = (field: string, index: number): boolean => index > 0 && index === fields.length - 1 && field === '';
  return fields.flatMap((text, index) => {
    const field = text.trim();
    if (isEnd(field, index)) return [];
    const end = field.indexOf('=', 1);
    if (end < 0) return [{ value: field }];
    return [{ name: field.slice(0, end).trim().toLowerCase(), value: field.slice(end + 1).trim() }];
  });
}

/** Returns the fields of a line that is quoted as a whole. */
function wholeLine(line: InputLine, split: SplitFields): readonly string[] | undefined {
  if (!line.line.startsWith('"')) return undefined;
  const [only, ...others] = fieldsOf(line, split);
  if (only === undefined || others.length > 0) return undefined;
  return fieldsOf({ ...line, line: only }, split);
}

function fieldsOf(line: InputLine, split: SplitFields): readonly string[] {
  try {
    return split(line.line);
  } catch (error) {
    throw wrongLine(line, {
      got: messageOf(error),
      hint: 'Quote the whole field if it contains a comma: "pattern=a{1,2}". Double the quotes within it.',
    });
  }
}

/** Returns an error that names the input, the line and a solution. */
export function wrongLine({ input, line }: InputLine, problem: { readonly got: string; readonly hint: string }) {
  return new ActionError({
    code: 'INPUT_INVALID',
    doing: `reading the input ${input}`,
    got: `in "${line}" ${problem.got}`,
    hint: problem.hint,
  });
}
