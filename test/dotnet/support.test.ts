import { expect, test } from 'vitest';
import { CATALOGUE_SOURCE, VERSIONS } from '#dotnet/catalogue.ts';
import { catalogueAge } from '#dotnet/catalogue-age.ts';
import { dotnetSupport, type Supportable, supportProblem, systemSupport } from '#dotnet/support.ts';
import { parseReference } from '#oci/reference.ts';
import { checkSupport, versionOfImage } from '#plan/preflight/support.ts';
import { memoryLog } from '../world/memory-log.ts';

const at = (date: string): number => Date.parse(`${date}T12:00:00Z`);
const saidOf = (of: Supportable | undefined, date: string) => of && supportProblem(of, at(date));
const ofImage = (name: string, date: string) => saidOf(systemSupport(parseReference(name)), date);

test.each([
  ['8.0', '2026-11-22', '.NET 8.0 has been out of support since 2026-11-10'],
  ['8.0', '2026-11-11', '.NET 8.0 has been out of support since 2026-11-10'],
  ['8.0', '2026-11-10', '.NET 8.0 is supported until 2026-11-10, today'],
  ['8.0', '2026-11-09', '.NET 8.0 is supported until 2026-11-10, one more day'],
  ['8.0', '2026-09-12', '.NET 8.0 is supported until 2026-11-10, 59 more days'],
  ['8.0', '2026-09-01', undefined],
  ['9.0', '2026-11-30', '.NET 9.0 has been out of support since 2026-11-10'],
  ['10.0', '2026-11-22', undefined],
  ['10.0', '2028-11-15', '.NET 10.0 has been out of support since 2028-11-14'],
  ['11.0', '2026-11-22', undefined],
  ['11.0', '2028-11-10', '.NET 11.0 has been out of support since 2028-11-09'],
  ['12.0', '2026-11-22', undefined],
  ['2.0', '2026-11-22', '.NET 2.0 has been out of support since 2018-10-01'],
])('of .NET %s on %s is said: %s', (version, date, expected) => {
  expect(saidOf(dotnetSupport(version), date)).toBe(expected);
});

test.each([
  ['2026-11-09T00:00:00Z', 'one more day'],
  ['2026-11-09T23:59:59Z', 'one more day'],
  ['2026-11-10T00:00:00Z', 'today'],
  ['2026-11-10T23:59:59Z', 'today'],
  ['2026-11-11T00:00:00Z', 'out of support'],
])('the last day is a whole one: at %s is said %s', (time, said) => {
  const found = supportProblem({ name: '.NET 8.0', endOfSupport: '2026-11-10' }, Date.parse(time));
  expect(found).toContain(said);
});

const MCR = 'mcr.microsoft.com';
const NOW = '2026-11-30';

test.each([
  [`${MCR}/dotnet/aspnet:10.0-alpine3.23`, '.NET on Alpine 3.23 has been out of support since 2026-10-13'],
  [`${MCR}/dotnet/sdk:8.0.424-alpine3.23`, '.NET on Alpine 3.23 has been out of support since 2026-10-13'],
  [`${MCR}/dotnet/runtime:9.0-alpine3.23-extra`, '.NET on Alpine 3.23 has been out of support since 2026-10-13'],
  [`${MCR}/dotnet/aspnet:10.0-alpine3.24`, undefined],
  [`${MCR}/dotnet/aspnet:10.0-alpine`, undefined],
  [`${MCR}/dotnet/aspnet:10.0`, undefined],
  [`${MCR}/dotnet/aspnet:12.0`, undefined],
  ['alpine:3.23', undefined],
  ['alpine:3.21.4', 'Alpine 3.21 has been out of support since 2026-11-01'],
  ['alpine:3.20', 'Alpine 3.20 has been out of support since 2026-04-01'],
  ['debian:11-slim', 'Debian 11 has been out of support since 2026-08-31'],
  ['debian:12.5', undefined],
  ['debian:bullseye-slim', 'Debian 11 has been out of support since 2026-08-31'],
  ['ubuntu:20.04', 'Ubuntu 20.04 has been out of support since 2025-05-29'],
  ['ubuntu:focal-20250404', 'Ubuntu 20.04 has been out of support since 2025-05-29'],
  ['ubuntu:24.04', undefined],
  [`${MCR}/cbl-mariner/base/core:2.0`, 'CBL-Mariner 2.0 has been out of support since 2025-07-31'],
  [`${MCR}/azurelinux/base/core:3.0`, undefined],
  [`${MCR}/windows/servercore:ltsc2022`, undefined],
  ['node:22-alpine3.20', 'Alpine 3.20 has been out of support since 2026-04-01'],
  ['ghcr.io/acme/base:1.4-bullseye', 'Debian 11 has been out of support since 2026-08-31'],
  ['ghcr.io/acme/base:1.4', undefined],
  ['ghcr.io/acme/debian:11', undefined],
  ['alpine', undefined],
])('of the system of %s is said today: %s', (name, expected) => {
  expect(ofImage(name, NOW)).toBe(expected);
});

test.each([
  [`${MCR}/dotnet/aspnet:8.0`, '2028-07-01', 'Debian 12 has been out of support since 2028-06-30'],
  [
    `${MCR}/dotnet/runtime-deps:8.0-jammy-chiseled`,
    '2027-05-30',
    'Ubuntu 22.04 is supported until 2027-06-01, 2 more days',
  ],
  [
    `${MCR}/dotnet/aspnet:10.0-nanoserver-ltsc2022`,
    '2031-10-15',
    'Windows Server 2022 has been out of support since 2031-10-14',
  ],
  [
    `${MCR}/dotnet/aspnet:8.0-nanoserver-1809`,
    '2029-02-01',
    'Windows Server 2019 has been out of support since 2029-01-09',
  ],
  [
    `${MCR}/windows/nanoserver:10.0.17763.6532`,
    '2029-02-01',
    'Windows Server 2019 has been out of support since 2029-01-09',
  ],
  [`${MCR}/dotnet/aspnet:11.0`, '2031-06-01', 'Ubuntu 26.04 has been out of support since 2031-05-29'],
])('of the system of %s is said on %s: %s', (name, date, expected) => {
  expect(ofImage(name, date)).toBe(expected);
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

const dotnet = (version: string): Supportable => dotnetSupport(version) ?? { name: '', endOfSupport: '' };
const parts = [
  { what: 'the target framework', of: dotnet('8.0') },
  { what: 'the SDK image', of: dotnet('10.0') },
  { what: 'the base image', of: dotnet('8.0') },
  { what: 'the base image', of: { name: 'Alpine 3.20', endOfSupport: '2026-04-01' } },
];
const now = at('2026-11-30');

test('each version and operating system gives one warning with everything that uses it', () => {
  const log = memoryLog();
  checkSupport({ parts, mode: 'warn', now, log });
  expect(log.warnings).toEqual([
    expect.stringContaining('.NET 8.0 has been out of support since 2026-11-10 (the target framework, the base image)'),
    expect.stringContaining('Alpine 3.20 has been out of support since 2026-04-01 (the base image)'),
  ]);
});

test('`fail` gives one error with all problems, `ignore` gives nothing', () => {
  const log = memoryLog();
  expect(() => checkSupport({ parts, mode: 'fail', now, log })).toThrow(
    /checking support dates \(eol: fail\): \.NET 8\.0 has been out.*; Alpine 3\.20 has been out/,
  );
  checkSupport({ parts, mode: 'ignore', now, log });
  expect(log.lines).toEqual([]);
});

const DAY = 24 * 60 * 60 * 1000;
const made = Date.parse(CATALOGUE_SOURCE.date);

test('a catalogue that is older than 100 days gives a warning', () => {
  expect(catalogueAge(made + 100 * DAY)).toBeUndefined();
  expect(catalogueAge(made + 101 * DAY)).toContain(`is 101 days old (${CATALOGUE_SOURCE.date})`);
});

test('the age of the catalogue is reported with each problem and with `fail`', () => {
  const old = made + 101 * DAY;
  const said = (mode: 'warn' | 'fail' | 'ignore', judged: typeof parts): readonly string[] => {
    const log = memoryLog();
    checkSupport({ parts: judged, mode, now: old, log });
    return log.warnings;
  };
  const supported = [{ what: 'the target framework', of: dotnet('10.0') }];
  expect(said('warn', parts)).toEqual(Array(2).fill(expect.stringContaining('101 days old')));
  expect(said('fail', supported)).toEqual([expect.stringContaining('101 days old')]);
  expect(said('warn', supported)).toEqual([]);
  expect(said('ignore', parts)).toEqual([]);
});

test('a version that is released and supported has a last day', () => {
  const without = VERSIONS.filter(({ phase, endOfSupport }) => phase !== 'preview' && endOfSupport === '');
  expect(without.map(({ version }) => version)).toEqual([]);
});
