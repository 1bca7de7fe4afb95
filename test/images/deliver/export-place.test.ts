import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportPlace, refuseLink } from '#images/deliver/export-place.ts';

let temp: string;
let workspace: string;

beforeEach(async () => {
  temp = await realpath(await mkdtemp(join(tmpdir(), 'place-')));
  workspace = join(temp, 'work');
  await mkdir(join(workspace, 'out'), { recursive: true });
  await mkdir(join(temp, 'home'));
  await symlink(join(temp, 'home'), join(workspace, 'link'));
  await symlink(workspace, join(temp, 'spelled'));
});
afterEach(() => rm(temp, { recursive: true }));

test('a link in the checkout is rejected, however the workspace is written', () => {
  for (const dest of ['work/link', 'work/link/deeper', 'spelled/link', 'spelled/link/deeper']) {
    for (const from of [workspace, join(temp, 'spelled')]) {
      expect(() => refuseLink(exportPlace(join(temp, dest), from), dest)).toThrow(/link is a link/);
    }
  }
});

test('folders in the checkout, and elsewhere behind a link, are accepted', () => {
  expect(exportPlace(join(temp, 'spelled/out/a'), workspace)).toEqual({ root: workspace, path: 'out/a' });
  expect(exportPlace(workspace, workspace)).toEqual({ root: workspace, path: '' });
  expect(exportPlace(join(temp, 'home/a'), workspace)).toEqual({ root: join(temp, 'home'), path: 'a' });
});
