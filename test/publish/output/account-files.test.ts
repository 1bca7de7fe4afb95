import { expect, test } from 'vitest';
import { accountFor } from '#publish/output/account-files.ts';
import { anApp } from '../../world/app.ts';

const owned = accountFor({
  app: anApp(),
  packages: [{ id: 'Own.Assets', version: '1.0.0' }],
  listed: new Set(['appsettings.json']),
});
const APP = 'src/App/App.csproj';

test.each([
  ['App.dll', { kind: 'app' }, { kind: 'project', owner: APP }],
  ['App', { kind: 'app' }, { kind: 'project', owner: APP }],
  ['App.runtimeconfig.json', { kind: 'app' }, { kind: 'project', owner: APP }],
  ['App.staticwebassets.endpoints.json', { kind: 'app' }, { kind: 'project', owner: APP }],
  ['web.config', { kind: 'app' }, { kind: 'project', owner: APP }],
  ['appsettings.json', { kind: 'app' }, { kind: 'project', owner: APP }],
  ['Application.txt', { kind: 'app' }, { kind: 'unaccounted', owner: '' }],
  ['Lib.dll', { kind: 'project', project: 'Lib' }, { kind: 'project', owner: 'Lib' }],
  ['A.dll', { kind: 'package', id: 'A', version: '1.0.0' }, { kind: 'package', owner: 'A/1.0.0' }],
  ['wwwroot/a.css', { kind: 'static' }, { kind: 'asset', owner: APP }],
  ['wwwroot/_content/own.assets/a.css', { kind: 'static' }, { kind: 'package', owner: 'Own.Assets/1.0.0' }],
  ['wwwroot/_content/Lib/a.css', { kind: 'static' }, { kind: 'asset', owner: APP }],
] as const)('%s belongs where MSBuild says', (path, origin, expected) => {
  expect(owned({ path, origin })).toEqual(expected);
});
