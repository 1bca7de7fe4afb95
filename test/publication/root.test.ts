import { expect, test } from 'vitest';
import { folderInImage, folderOf, rootOf } from '#publication/root.ts';
import { settings } from '../world/app.ts';

const app = (workingDirectory?: string) => ({
  container: settings(workingDirectory === undefined ? {} : { workingDirectory }),
});

test.each([
  ['/app/', '/app'],
  ['srv/web', '/srv/web'],
  ['/app/../../etc', '/etc'],
  ['/a//./b', '/a/b'],
  ['/', ''],
])('the working directory %s of a Linux image is the folder "%s"', (workingDirectory, root) => {
  expect(rootOf(app(workingDirectory), 'linux')).toBe(root);
  expect(folderOf(app(workingDirectory), 'linux')).toBe(root.slice(1));
});

test.each([
  ['/srv/x', 'C:\\srv\\x', 'srv/x'],
  ['C:\\srv\\x', 'C:\\srv\\x', 'srv/x'],
  ['c:/srv/x/', 'C:\\srv\\x', 'srv/x'],
  ['srv\\x', 'C:\\srv\\x', 'srv/x'],
  ['C:\\a\\.\\b\\..\\c', 'C:\\a\\c', 'a/c'],
  ['C:\\', 'C:', ''],
  ['/', 'C:', ''],
])('the working directory %s of a Windows image is %s, in layers "%s"', (workingDirectory, root, folder) => {
  expect(rootOf(app(workingDirectory), 'windows')).toBe(root);
  expect(folderOf(app(workingDirectory), 'windows')).toBe(folder);
});

test('without a working directory it is app', () => {
  expect([rootOf(app(), 'linux'), rootOf(app(), 'windows')]).toEqual(['/app', 'C:\\app']);
});

test.each(['D:\\app', 'C:app', '\\\\server\\share', 'C:\\nul', 'C:\\a.\\b', '/a?b'])(
  '%s is refused for a Windows image',
  (workingDirectory) => {
    expect(() => rootOf(app(workingDirectory), 'windows')).toThrow('is not a valid path of a Windows image');
  },
);

test.each(['C:\\app', 'C:/app', 'srv\\x'])('%s is refused for a Linux image', (workingDirectory) => {
  expect(() => rootOf(app(workingDirectory), 'linux')).toThrow('is not a valid path of a Linux image');
});

const doing = 'reading the input volumes';

test('a folder is written in the form of the image’s system', () => {
  expect(folderInImage('/data//x/', { system: 'linux', doing })).toBe('/data/x');
  expect(folderInImage('/data/x', { system: 'windows', doing })).toBe('C:\\data\\x');
  expect(folderInImage('c:/data', { system: 'windows', doing })).toBe('C:\\data');
});

test.each(['C:\\data', '/host:/data', '/data/..'])('the folder %s is refused for a Linux image', (folder) => {
  expect(() => folderInImage(folder, { system: 'linux', doing })).toThrow(doing);
});
