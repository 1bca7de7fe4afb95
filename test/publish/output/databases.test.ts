import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDatabases, relativeDatabase } from '#publish/output/databases.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'databases-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function found(files: Readonly<Record<string, unknown>>, packages: readonly string[] = []) {
  const directory = join(folder, crypto.randomUUID());
  await mkdir(directory);
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const list = Object.keys(files).map((path) => ({ path }));
  const databases = await findDatabases({
    ...{ directory, files: list },
    packages: packages.map((id) => ({ id, version: '1.0.0' })),
  });
  return (
    databases && Object.fromEntries(Object.entries(databases).map(([name, all]) => [name, all.map(({ path }) => path)]))
  );
}

test.each([
  ...['Data Source=app.db', 'DataSource=app.db', 'Filename=app.db', 'data source = app.db ; Cache=Shared'],
  ...[
    'Data Source="app.db"',
    "Data Source='app.db';Foreign Keys=True",
    'Data Source=file:app.db',
    'Password=x;Data Source=app.db',
  ],
  ...['Data Source=file:app.db?cache=shared'],
])('%s is a database next to the application', (text) => {
  expect(relativeDatabase(text, false)).toBe('app.db');
});

test.each([
  ['Data Source=./data/x.sqlite', './data/x.sqlite'],
  ['Data Source=data\\x.sqlite3', 'data/x.sqlite3'],
  ['Data Source=|DataDirectory|x.db', './x.db'],
  ['Data Source=../x.db', '../x.db'],
])('%s is %s', (text, path) => {
  expect(relativeDatabase(text, false)).toBe(path);
});

test.each([
  ...['Data Source=/data/app.db', 'Data Source=C:\\data\\app.db', 'Data Source=~/app.db', 'Data Source=:memory:'],
  ...['Data Source=file::memory:?cache=shared', 'Data Source=app;Mode=Memory;Cache=Shared', 'Data Source=file:///x.db'],
  ...['Data Source=app.db;Mode=ReadOnly', 'Data Source=app.db;Read Only=True', 'Data Source=file:app.db?mode=ro'],
  ...[
    'Data Source=sql,1433;Initial Catalog=shop',
    'Data Source=.;Integrated Security=True',
    'Server=db;Database=app.db',
  ],
  ...['Data Source=(localdb)\\x.db', 'Host=pg;Database=shop', 'Data Source={dir}/app.db', 'Data Source=%APPDATA%/a.db'],
  ...['Data Source=', 'Data Source=.', 'app.db', '', 'https://example.com/?Data Source=1', 'Data Source=shop'],
])('%s is not a database next to the application', (text) => {
  expect(relativeDatabase(text, false)).toBeUndefined();
});

test.each([
  ...['tcp:sql.example.com', 'tcp:sql.example.com,1433', 'np:\\\\host\\pipe\\sql\\query', 'lpc:host', 'localhost:5432'],
  ...['host/service', 'dbhost:1521/orcl', '//dbhost/orcl', 'localhost\\SQLEXPRESS', '10.0.0.1', 'sql.example.com'],
  ...['(localdb)\\mssqllocaldb', 'https://cluster.kusto.windows.net', 'asazure://eu.example.net/x', '__DATABASE__'],
  ...['app.mdf', 'ORCL;User Id=shop;Password=x', 'sql;Pwd=x', 'sql;Authentication=Active Directory Default'],
  ...['shop;Application Name=x', ':memory:', '/data/shop'],
])('Data Source=%s is not a file next to the application, even with SQLite', (source) => {
  expect(relativeDatabase(`Data Source=${source}`, true)).toBeUndefined();
});

test('a name without an extension is a database if there is a package of SQLite', async () => {
  expect(relativeDatabase('Data Source=shop', true)).toBe('shop');
  expect(relativeDatabase('Data Source=./shop;Cache=Shared', true)).toBe('./shop');
  expect(relativeDatabase('Data Source=localhost', true)).toBeUndefined();
  const settings = { 'appsettings.json': { ConnectionStrings: { Default: 'Data Source=shop' } } };
  expect(await found(settings)).toBeUndefined();
  expect(await found(settings, ['Microsoft.Data.Sqlite.Core'])).toEqual({ '': ['shop'] });
});

test('settings are read with comments, at any depth, and named as in .NET', async () => {
  const text =
    '\uFEFF{ // a comment\n "Database": { "Type": "Sqlite", "ConnectionString": "Data Source=bagetter.db", }, }';
  const directory = join(folder, 'named');
  await mkdir(directory);
  await writeFile(join(directory, 'appsettings.json'), text);
  const files = [{ path: 'appsettings.json' }, { path: 'wwwroot/appsettings.json' }, { path: 'other.json' }];
  expect(await findDatabases({ directory, files, packages: [] })).toEqual({
    '': [{ file: 'appsettings.json', setting: 'Database:ConnectionString', path: 'bagetter.db' }],
  });
});

test('settings of an environment override common ones, in any letter case', async () => {
  const all = { ConnectionStrings: { Main: 'Data Source=main.db', Log: 'Data Source=log.db' } };
  const production = { connectionstrings: { MAIN: 'Data Source=/data/main.db' } };
  const development = { ConnectionStrings: { Extra: 'Data Source=extra.db' } };
  const files = {
    ...{ 'appsettings.json': all, 'appsettings.Production.json': production },
    'appsettings.Development.json': development,
  };
  expect(await found(files)).toEqual({
    ...{ '': ['main.db', 'log.db'], production: ['log.db'] },
    development: ['main.db', 'log.db', 'extra.db'],
  });
});

test('a file that is not JSON names no database', async () => {
  expect(await found({ 'appsettings.json': 'Data Source=app.db' })).toBeUndefined();
  expect(await found({ 'appsettings.json': [] })).toBeUndefined();
});
