import { invalidInput, parseLines } from './lists.ts';

/** A file to write an image to, as buildx spells it: `type=oci,dest=out`. */
export interface OutputTarget {
  readonly type: 'oci' | 'docker' | 'local';
  /** Path on the runner. `.tar` makes an archive for types that are otherwise folders. */
  readonly dest: string;
}

const TYPES = ['oci', 'docker', 'local'] as const;

/** @throws ActionError INPUT_INVALID */
export function parseOutputs(text: string): readonly OutputTarget[] {
  return parseLines(text).map(parseOutput);
}

function parseOutput(line: string): OutputTarget {
  const fields = new Map(line.split(',').map((part) => splitPair(part, line)));
  const type = TYPES.find((known) => known === fields.get('type'));
  if (type === undefined) throw problem(line, `type is not one of ${TYPES.join(', ')}`);
  const dest = fields.get('dest');
  if (dest === undefined || dest === '') throw problem(line, 'dest is missing');
  const unknown = [...fields.keys()].find((key) => key !== 'type' && key !== 'dest');
  if (unknown !== undefined) throw problem(line, `"${unknown}" is unknown`);
  return { type, dest };
}

function splitPair(part: string, line: string): [string, string] {
  const at = part.indexOf('=');
  if (at < 1) throw problem(line, `"${part}" is not name=value`);
  return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}

function problem(line: string, got: string): Error {
  return invalidInput('outputs', { got: `in "${line}" ${got}`, hint: 'Write it as type=oci,dest=path.' });
}
