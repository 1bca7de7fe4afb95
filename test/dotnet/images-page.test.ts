import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFramework } from '#dotnet/framework.ts';
import { chooseRuntimeImage } from '#dotnet/runtime-image.ts';

const FRAMEWORKS = ['net8.0', 'net9.0', 'net10.0', 'net11.0'];
const plain = {
  selfContained: false,
  trimmed: false,
  aot: false,
  invariantGlobalization: false,
  musl: false,
  frameworks: ['Microsoft.NETCore.App'],
};
const alone = { ...plain, selfContained: true, frameworks: [] };
const invariant = { invariantGlobalization: true };

const ROWS = {
  web: { ...plain, frameworks: ['Microsoft.NETCore.App', 'Microsoft.AspNetCore.App'] },
  'console, worker': plain,
  'self-contained': alone,
  trimmed: { ...alone, trimmed: true },
  'trimmed, invariant globalization': { ...alone, trimmed: true, ...invariant },
  'compiled ahead of time (AOT)': { ...alone, aot: true },
  'AOT, invariant globalization': { ...alone, aot: true, ...invariant },
  'web, musl': { ...plain, musl: true, frameworks: ['Microsoft.NETCore.App', 'Microsoft.AspNetCore.App'] },
  'web, musl, invariant globalization': {
    ...plain,
    ...invariant,
    musl: true,
    frameworks: ['Microsoft.NETCore.App', 'Microsoft.AspNetCore.App'],
  },
  'AOT, musl': { ...alone, aot: true, musl: true },
};

test('the table of the page matches the choices', () => {
  const page = readFileSync(new URL('../../docs/images.md', import.meta.url), 'utf8');
  const table = /<!-- chosen: .* -->\n\n?([\s\S]*?)\n\n?<!-- \/chosen -->/.exec(page)?.[1] ?? '';
  const cells = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
  const chosen = Object.entries(ROWS).map(([kind, needs]) => [
    kind,
    ...FRAMEWORKS.map((tfm) => {
      const { value } = chooseRuntimeImage({ ...needs, framework: parseFramework(tfm) });
      return `${value.repository.replace('dotnet/', '')}:${value.tag}`;
    }),
  ]);
  expect(cells.filter((_, at) => at !== 1)).toEqual([['project', ...FRAMEWORKS], ...chosen]);
});
