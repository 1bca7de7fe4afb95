import { expect, test } from 'vitest';
import { supportProblem } from '#dotnet/support.ts';
import { parseReference } from '#oci/reference.ts';
import { checkSupport, versionOfImage } from '#preflight/support.ts';
import { memoryLog } from '../world/memory-log.ts';

const at = (date: string): number => Date.parse(`${date}T12:00:00Z`);

test.each([
  ['8.0', '2026-11-22', '.NET 8.0 is out of support since 2026-11-10'],
  ['8.0', '2026-11-11', '.NET 8.0 is out of support since 2026-11-10'],
  ['8.0', '2026-11-10', '.NET 8.0 is supported until 2026-11-10, today'],
  ['8.0', '2026-11-09', '.NET 8.0 is supported until 2026-11-10, one more day'],
  ['8.0', '2026-09-12', '.NET 8.0 is supported until 2026-11-10, 59 more days'],
  ['8.0', '2026-09-01', undefined],
  ['10.0', '2026-11-22', undefined],
  ['12.0', '2026-11-22', undefined],
  ['2.0', '2026-11-22', '.NET 2.0 is out of support since 2018-10-01'],
])('of .NET %s on %s is said: %s', (version, date, expected) => {
  expect(supportProblem(version, at(date))).toBe(expected);
});

test.each([
  ['mcr.microsoft.com/dotnet/sdk:8.0', '8.0'],
  ['mcr.microsoft.com/dotnet/sdk:8.0.424-alpine3.24', '8.0'],
  ['mcr.microsoft.com/dotnet/aspnet:11.0-preview', '11.0'],
  ['mcr.microsoft.com/dotnet/aspnet:latest', undefined],
  ['mcr.microsoft.com/playwright:8.0', undefined],
  ['ghcr.io/dotnet/aspnet:8.0', undefined],
])('%s is of version %s', (reference, expected) => {
  expect(versionOfImage(parseReference(reference))).toBe(expected);
});

const parts = [
  { what: 'the target framework', version: '8.0' },
  { what: 'the SDK image', version: '10.0' },
  { what: 'the base image', version: '8.0' },
];
const now = at('2026-11-22');

test('a version is warned of once, with all that is of it', () => {
  const log = memoryLog();
  checkSupport({ parts, mode: 'warn', now, log });
  expect(log.warnings).toEqual([
    expect.stringContaining('.NET 8.0 is out of support since 2026-11-10 (the target framework, the base image)'),
  ]);
});

test('with `fail` it is an error, with `ignore` nothing', () => {
  const log = memoryLog();
  expect(() => checkSupport({ parts, mode: 'fail', now, log })).toThrow('checking support dates (eol: fail)');
  checkSupport({ parts, mode: 'ignore', now, log });
  expect(log.lines).toEqual([]);
});
