import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readInputs } from '#request/inputs/inputs.ts';
import { EVENTS, tagsOf } from '../request/tags/tags-of.ts';
import { sectionOf } from '../world/code-blocks.ts';

const page = readFileSync(new URL('../../docs/tags.md', import.meta.url), 'utf8');
const rows = (sectionOf(page, '## What differs from docker/metadata-action').match(/^\| .*$/gm) ?? []).map((line) => {
  const [lines = '', there = '', here = ''] = line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  return { lines: [...lines.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span), there, here };
});

/** `labels: a` is a line of that input, anything else one of tags. */
async function read(line: string): Promise<unknown> {
  const [, input = 'tags', text = line] = /^(images|tags|flavor|labels|annotations): (.*)$/.exec(line) ?? [];
  const value = text.startsWith('{{') ? `type=raw,value=${text}` : text;
  await readInputs({ [input]: value });
  return input === 'tags' ? await tagsOf(EVENTS.branch, { tags: value }) : undefined;
}

const errors = rows.filter(({ here }) => here.startsWith('an error')).flatMap(({ lines }) => lines);

test('the page says of several lines that they are errors', () => {
  expect(errors.length).toBeGreaterThan(8);
});

test.each(errors)('`%s`, which the page calls an error, is one', async (line) => {
  await expect(read(line)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
