import { type InputLine, readFields, type SplitFields, wrongLine } from '#tags/fields.ts';

/**
 * The names of the lines `NAME`, `NAME,NAME` and `name=NAME,enable=true|false`, those that are enabled.
 * https://github.com/docker/metadata-action#images-input
 * @throws ActionError INPUT_INVALID naming the line, or where none is left.
 */
export function parseImageNames(lines: readonly string[], split: SplitFields): readonly string[] {
  const names = lines.flatMap((line) => namesOf({ input: 'images', line }, split));
  const [first] = lines;
  if (first === undefined || names.length > 0) return names;
  throw wrongLine(
    { input: 'images', line: first },
    { got: 'enable is false, and no other line has a name', hint: 'To push nothing set the input push to false.' },
  );
}

function namesOf(at: InputLine, split: SplitFields): readonly string[] {
  const names: string[] = [];
  let enabled = true;
  for (const { name = 'name', value } of readFields(at, split)) {
    if (name === 'enable' && (value === 'true' || value === 'false')) enabled = value === 'true';
    else if (name === 'name' && value !== '') names.push(value);
    else {
      const got = name === 'enable' || name === 'name' ? `${name} is «${value}»` : `${name} is unknown`;
      throw wrongLine(at, { got, hint: 'Write it as ghcr.io/owner/app or name=ghcr.io/owner/app,enable=true.' });
    }
  }
  if (names.length > 0) return enabled ? names : [];
  throw wrongLine(at, { got: 'name is missing', hint: 'Write it as name=ghcr.io/owner/app,enable=true.' });
}
