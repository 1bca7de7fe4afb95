import { expect, test } from 'vitest';
import { manifestPaths, parseToolManifest } from '#dotnet/project/tool-manifest.ts';

test('manifests are searched like `dotnet` does, from the project’s folder to the root', () => {
  expect(manifestPaths('src/App')).toEqual([
    ...['src/App/.config/dotnet-tools.json', 'src/App/dotnet-tools.json'],
    ...['src/.config/dotnet-tools.json', 'src/dotnet-tools.json'],
    ...['.config/dotnet-tools.json', 'dotnet-tools.json'],
  ]);
});

test.each<[string, unknown]>([
  [
    '{"version":1,"isRoot":true,"tools":{"dotnet-ef":{"version":"10.0.0","commands":["dotnet-ef"]}}}',
    { tools: [{ id: 'dotnet-ef', version: '10.0.0' }], isRoot: true },
  ],
  ['\uFEFF{"tools":{}}', { tools: [], isRoot: false }],
  ['{"tools":{"x":"y"}}', { tools: [{ id: 'x', version: '' }], isRoot: false }],
  ['[]', undefined],
  ['{', undefined],
])('the manifest %s', (text, parsed) => {
  expect(parseToolManifest(text)).toEqual(parsed);
});
