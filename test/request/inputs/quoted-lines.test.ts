import { expect, test } from 'vitest';
import { parseInputs } from '#request/inputs/inputs.ts';

test.each<[string, Readonly<Record<string, string>>]>([
  ['"org.opencontainers.image.description=One, two"', { 'org.opencontainers.image.description': 'One, two' }],
  ['"text=One\n# two\n\n  three"\na=b', { text: 'One\n# two\n\n  three', a: 'b' }],
  ['"text=One\r\ntwo"\r\na=b', { text: 'One\r\ntwo', a: 'b' }],
  ['"text=say ""hi"""', { text: 'say "hi"' }],
  ['x={"a":"b","c":"d"}\ntitle="My App"', { x: '{"a":"b","c":"d"}', title: '"My App"' }],
  ['  "a=b"  \n\n# "c=d"\n""', { a: 'b' }],
])('the labels %j are %j', (labels, expected) => {
  expect(parseInputs({ labels }).labels).toEqual(expected);
});

test('annotations are quoted like labels', () => {
  const { annotations } = parseInputs({ annotations: '"index:text=One, two\nthree"\nb=c' });
  expect(annotations).toEqual([
    { level: 'index', key: 'text', value: 'One, two\nthree' },
    { key: 'b', value: 'c' },
  ]);
});

test.each(['"a=b', 'x=y\n"a=b\nc=d', '"a" b=c', '"a=b","c=d"'])('the labels %j have an unbalanced quote', (labels) => {
  expect(() => parseInputs({ labels })).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining('begins with a quote') }),
  );
});

test('a label without = is an error that names the line', () => {
  expect(() => parseInputs({ labels: 'maintainer\na=b' })).toThrow(
    'reading the input labels: "maintainer" is not name=value',
  );
});

test.each<[string, string]>([
  ["on.{{date 'YYYY' tz='UTC'}}=1", "on.{{date 'YYYY' tz='UTC'}}"],
  ['a={{b}}=c', 'a'],
  ['a{{b=c', 'a{{b'],
])('the name of the label `%s` is `%s`', (labels, name) => {
  expect(Object.keys(parseInputs({ labels }).labels)).toEqual([name]);
});

test.each(['io.artifact:hub', 'Urn:x', "{{date 'HH:mm'}}", 'a.b,c:d'])('an annotation may be called %s', (key) => {
  expect(parseInputs({ annotations: `${key}=1` }).annotations).toEqual([{ key, value: '1' }]);
  expect(parseInputs({ annotations: `index:${key}=1` }).annotations).toEqual([{ level: 'index', key, value: '1' }]);
});
