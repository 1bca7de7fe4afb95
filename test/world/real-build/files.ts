import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** `undefined` where there is no such file. */
export async function textOf(root: string, path: string): Promise<string | undefined> {
  return await readFile(join(root, path), 'utf8').catch(() => undefined);
}

/** Gives the path back. */
export async function put(root: string, path: string, text: string): Promise<string> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  return path;
}

/** Takes a file away that is there, and makes it where it is not. */
export async function toggle(root: string, path: string, text: string): Promise<string> {
  if ((await textOf(root, path)) === undefined) return `${await put(root, path, text)} appears`;
  await rm(join(root, path));
  return `${path} goes away`;
}

/** Takes a line of a file away that is there, and puts it before the last line where it is not. */
export async function toggleLine(root: string, path: string, line: string): Promise<string> {
  const text = (await textOf(root, path)) ?? '';
  const isThere = text.includes(`${line}\n`);
  const end = text.lastIndexOf('</Project>');
  const body = end < 0 ? '</Project>\n' : text.slice(end);
  const start = end < 0 ? text.replace(/ \/>\s*$/, '>\n') : text.slice(0, end);
  await writeFile(join(root, path), isThere ? text.replace(`${line}\n`, '') : `${start}${line}\n${body}`);
  return `${path} ${isThere ? 'without' : 'with'} ${line.trim()}`;
}
