import { expect, test } from 'vitest';
import { parseNpmLock } from '#publish/output/npm-lock.ts';

const parse = (lock: unknown) => parseNpmLock(JSON.stringify(lock), 'client/package-lock.json');

test('versions 2 and 3 list packages by path', () => {
  const found = parse({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { '@o/tea': '^1.0.0' }, devDependencies: { vite: '7.0.0' } },
      'packages/own': { version: '0.1.0' },
      'node_modules/own': { link: true, resolved: 'packages/own' },
      'node_modules/@o/tea': {
        ...{ version: '1.2.0', license: 'MIT', integrity: 'sha512-AA==' },
        resolved: 'https://user:token@npm.example.com/@o/tea/-/tea-1.2.0.tgz?key=secret',
      },
      'node_modules/@o/tea/node_modules/leaf': { version: '2.0.0' },
      'node_modules/vite': { version: '7.0.0', dev: true },
      'node_modules/alias': { name: 'leaf', version: '2.0.0', dev: true, resolved: 'git+ssh://git@example.com/x.git' },
    },
  });
  const lockFile = 'client/package-lock.json';
  expect(found).toEqual([
    {
      ...{
        name: '@o/tea',
        version: '1.2.0',
        licence: 'MIT',
        integrity: 'sha512-AA==',
        direct: true,
        dev: false,
        lockFile,
      },
      source: 'https://npm.example.com/@o/tea/-/tea-1.2.0.tgz',
    },
    // One of its two places is not only for the build.
    { name: 'leaf', version: '2.0.0', direct: false, dev: false, lockFile },
    { name: 'vite', version: '7.0.0', direct: true, dev: true, lockFile },
  ]);
});

test('version 1 is a tree', () => {
  const found = parse({
    lockfileVersion: 1,
    dependencies: { gulp: { version: '4.0.2', dev: true, dependencies: { leaf: { version: '1.0.0' } } } },
  });
  expect(found.map(({ name, version, dev }) => [name, version, dev])).toEqual([
    ['gulp', '4.0.2', true],
    ['leaf', '1.0.0', false],
  ]);
});

test.each(['', '{', '[]', '{"packages":1}', '{"packages":{"node_modules/x":1}}'])('%j has no packages', (text) => {
  expect(parseNpmLock(text, 'package-lock.json')).toEqual([]);
});
