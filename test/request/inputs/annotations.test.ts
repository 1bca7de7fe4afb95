import { expect, test } from 'vitest';
import { annotationsAt } from '#images/image/annotations.ts';
import { parseAnnotationLevels, parseAnnotations } from '#request/inputs/annotations.ts';

test.each([
  ['k=v', [{ key: 'k', value: 'v' }]],
  ['k=a=b:c', [{ key: 'k', value: 'a=b:c' }]],
  ['index:k=v', [{ level: 'index', key: 'k', value: 'v' }]],
  ['manifest[linux/arm64]:k=v', [{ level: 'manifest', platform: 'linux/arm64', key: 'k', value: 'v' }]],
  [
    'index,manifest-descriptor:k=v',
    [
      { level: 'index', key: 'k', value: 'v' },
      { level: 'manifest-descriptor', key: 'k', value: 'v' },
    ],
  ],
])('"%s" is read as buildx reads it', (text, rules) => {
  expect(parseAnnotations(text, 'oci')).toEqual(rules);
});

test.each([
  ['nothing', 'oci', '"nothing" is not name=value'],
  ['layer:k=v', 'oci', '"layer" is not a valid level'],
  ['k=v', 'docker', 'images of that format have no annotations'],
])('"%s" with %s is an error that says why', (text, format, message) => {
  expect(() => parseAnnotations(text, format)).toThrow(message);
});

test('generated ones are at the requested levels, and those of the input override them', () => {
  const rules = parseAnnotations('title=mine\nindex:i=1\nmanifest[linux/arm64]:arm=1', 'oci');
  const generated = { title: 'App', base: 'b' };
  const at = (level: 'manifest' | 'index' | 'index-descriptor', platform?: string, asked?: string) =>
    annotationsAt(level, {
      rules,
      generated,
      levels: parseAnnotationLevels(asked),
      ...(platform === undefined ? {} : { platform }),
    });
  expect(at('manifest', 'linux/amd64')).toEqual({ base: 'b', title: 'mine' });
  expect(at('manifest', 'linux/arm64')).toEqual({ arm: '1', base: 'b', title: 'mine' });
  expect(at('index')).toEqual({ base: 'b', i: '1', title: 'mine' });
  expect(at('index-descriptor')).toBeUndefined();
  expect(at('index', undefined, 'manifest,index-descriptor')).toEqual({ i: '1' });
  expect(at('index-descriptor', undefined, 'index-descriptor')).toEqual({ base: 'b', title: 'mine' });
});
