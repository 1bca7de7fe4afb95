import { defined } from '#base/objects.ts';
import { invalidInput, parseLines } from './lists.ts';

/** A file or folder of the checkout to put into the image, or an empty folder. */
export interface ExtraFile {
  /** File or folder, relative to the checkout, with `/`. Absent: the destination is an empty folder. */
  readonly source?: string;
  /** Absolute path in the image. A path that ends with `/` is a folder to put the source into. */
  readonly dest: string;
  /** Numbers, or the user of the image. Absent: root, or for an empty folder the user of the image. */
  readonly owner?: InputOwner;
  /** Mode of the file or the empty folder. Absent: 0644 or 0755, depending on whether the source is executable. */
  readonly mode?: number;
}

export type InputOwner =
  | { readonly kind: 'user' }
  | { readonly kind: 'ids'; readonly uid: number; readonly gid: number };

const FIELDS = ['source', 'dest', 'owner', 'mode'];
const EXAMPLE =
  'Write it as source=config/prod.json,dest=/app/prod.json,owner=1654:1654,mode=0640, or dest=/data/,owner=user for a folder.';
/** Largest user or group id on Linux. */
const MAX_ID = 4_294_967_294;

/**
 * Reads one file or folder per line.
 * @throws ActionError INPUT_INVALID that names the line
 */
export function parseExtraFiles(text: string): readonly ExtraFile[] {
  return parseLines(text).map(parseExtraFile);
}

function parseExtraFile(line: string): ExtraFile {
  const fields = new Map<string, string>();
  for (const part of line.split(',')) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(0, at)).trim().toLowerCase();
    if (!FIELDS.includes(name)) throw problem(line, at < 1 ? `"${part}" is not name=value` : `${name} is unknown`);
    if (fields.has(name)) throw problem(line, `${name} is given twice`);
    fields.set(name, part.slice(at + 1).trim());
  }
  const empty = [...fields].find(([, value]) => value === '');
  if (empty !== undefined) throw problem(line, `${empty[0]} is empty`);
  const dest = fields.get('dest');
  if (dest === undefined) throw problem(line, 'dest is missing');
  const owner = ownerOf(line, fields.get('owner'));
  const mode = modeOf(line, fields.get('mode'));
  return checkPaths({ dest, ...defined({ source: fields.get('source'), owner, mode }) });
}

/** @throws ActionError INPUT_INVALID for paths that are invalid for every value of their expressions */
export function checkPaths(file: ExtraFile): ExtraFile {
  const { source = '.', dest } = file;
  if (!/^(?:\/|[A-Za-z]:[\\/]|\{\{)/.test(dest)) throw problem(dest, 'dest is not an absolute path in the image');
  if (/^(?:\/|[A-Za-z]:)|\\|\0/.test(source) || source.split('/').includes('..')) {
    throw problem(source, 'source is not a path below the checkout, with / between its parts');
  }
  return file;
}

function ownerOf(line: string, text: string | undefined): InputOwner | undefined {
  if (text === undefined) return undefined;
  if (text === 'user') return { kind: 'user' };
  const [, uid = '', gid = uid] = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(text) ?? [];
  if (uid === '' || Number(uid) > MAX_ID || Number(gid) > MAX_ID) {
    throw problem(line, `"${text}" is not a valid owner: it is a number, with or without a group (1654:1654), or user`);
  }
  return { kind: 'ids', uid: Number(uid), gid: Number(gid) };
}

function modeOf(line: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[0-7]{3,4}$/.test(text)) return Number.parseInt(text, 8);
  throw problem(line, `"${text}" is not a valid mode: it is octal, such as 0644`);
}

function problem(line: string, got: string): Error {
  return invalidInput('files', { got: `in "${line}" ${got}`, hint: EXAMPLE });
}
