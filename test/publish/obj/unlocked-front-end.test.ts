import { expect, test } from 'vitest';
import { unlockedFrontEnd } from '#publish/obj/decide-restore.ts';

test.each<readonly [string, readonly string[], string | undefined]>([
  ['a lock file next to it', ['client/package.json', 'client/package-lock.json'], undefined],
  ['the lock file of a workspace above it', ['apps/web/package.json', 'yarn.lock'], undefined],
  ['no lock file', ['client/package.json', 'other/package-lock.json'], 'client/package.json'],
  ['no lock file, at the root', ['package.json'], 'package.json'],
  ['a bower.json, with any file next to it', ['bower.json', 'package-lock.json'], 'bower.json'],
  [
    'packages that are in the checkout',
    ['node_modules/a/package.json', 'lib/bower_components/b/bower.json'],
    undefined,
  ],
  ['no front-end', ['App.csproj', 'package.json.txt'], undefined],
])('a front-end with %s', (_, paths, found) => {
  expect(unlockedFrontEnd(paths, new Set(paths))).toBe(found);
});
