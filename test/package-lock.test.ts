import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

interface Entry {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages }: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(read('package-lock.json'));
/** All but the project itself. */
const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true);

test('every package of the lock file, on any platform, has the hash of its archive', () => {
  expect(entries.length).toBeGreaterThan(100);
  const unknown = entries.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity));
  expect(unknown.map(([path]) => path)).toEqual([]);
});

test('no package of the lock file comes from elsewhere than the public registry', () => {
  const elsewhere = entries.filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test('no package runs a script as it is installed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});
