import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listExtraFiles } from '#actions/plan/extra-sources.ts';
import { parseExtraFiles } from '#request/inputs/extra-files.ts';

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'extra-'));
  await mkdir(join(workspace, 'deploy'));
  await writeFile(join(workspace, 'deploy/nlog.config'), '<nlog/>');
});
afterEach(() => rm(workspace, { recursive: true }));

async function placed(text: string, root?: string): Promise<readonly string[]> {
  const place = { workspace, env: {}, system: 'linux' as const, ...(root === undefined ? {} : { app: { root } }) };
  const { files, folders } = await listExtraFiles({ ...place, files: parseExtraFiles(text) });
  return [...files, ...folders].map(({ path }) => path);
}

test.each([
  ['/app', 'app', 'of the application'],
  ['/app/wwwroot', 'app', 'of the application'],
  ['/srv', 'srv/web', 'of the application'],
  ['/srv/web', 'srv/web', 'of the application'],
  ['/srv/./web', 'srv/web', 'of the application'],
  ['/usr/share/dotnet', undefined, 'of base images'],
  ['/usr/local/share/ca-certificates', undefined, 'of base images'],
  ['/opt', 'app', 'of base images'],
])('a file does not replace the folder %s, and the error says how it gets into it', async (dest, root, whose) => {
  const path = dest.replace('/./', '/');
  await expect(placed(`source=deploy/nlog.config,dest=${dest}`, root)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: `reading the input files: ${path} is a folder ${whose}, and deploy/nlog.config is a file`,
    hint: `Write dest=${path}/ to put deploy/nlog.config into it.`,
  });
});

test.each([
  ['source=deploy/nlog.config,dest=/app/', 'app/nlog.config'],
  ['source=deploy/nlog.config,dest=/app/nlog', 'app/nlog'],
  ['source=deploy,dest=/app', 'app/nlog.config'],
  ['source=deploy,dest=/usr/local/bin', 'usr/local/bin/nlog.config'],
  ['dest=/app,owner=user', 'app'],
])('%s goes to its destination', async (line, path) => {
  expect(await placed(line, 'app')).toEqual([path]);
});

test('a source with * is an error: patterns are not supported', async () => {
  await expect(placed('source=deploy/*.config,dest=/app/')).rejects.toMatchObject({
    message: 'reading the input files: deploy/*.config is not in the checkout',
    hint: expect.stringContaining('Patterns are not supported'),
  });
});
