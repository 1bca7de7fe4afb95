import type { TarEntry } from './entry.ts';

const BLOCK = 512;
const NAME_MAX = 100;
const PREFIX_MAX = 155;
/** The largest size in eleven octal digits: 8 GiB less one. */
const OCTAL_SIZE_MAX = 0o77777777777;

/** The largest user or group id in seven octal digits. */
const OCTAL_ID_MAX = 0o7777777;
const ROOT = { uid: 0, gid: 0 };

/** The two zero blocks that end an archive (POSIX.1-1988 "ustar"). */
export const END_OF_ARCHIVE: Uint8Array = new Uint8Array(2 * BLOCK);

/**
 * Returns the header blocks of an entry: one USTAR block. PAX records (POSIX.1-2001) precede it only if the entry has
 * its own, or if USTAR cannot represent the name (too long to split, or not ASCII), the size or the owner. There is
 * no user or group name.
 */
export function headerOf(entry: TarEntry): Uint8Array {
  const size = entry.kind === 'file' ? entry.size : 0;
  const split = splitName(entry.path);
  const records = new Map(Object.entries(entry.records ?? {}));
  if (split === undefined) records.set('path', entry.path);
  if (size > OCTAL_SIZE_MAX) records.set('size', String(size));
  const { uid, gid } = entry.owner ?? ROOT;
  if (uid > OCTAL_ID_MAX) records.set('uid', String(uid));
  if (gid > OCTAL_ID_MAX) records.set('gid', String(gid));
  const fields: Fields = {
    name: split?.name ?? asciiTail(entry.path),
    prefix: split?.prefix ?? '',
    mode: entry.mode,
    uid: Math.min(uid, OCTAL_ID_MAX),
    gid: Math.min(gid, OCTAL_ID_MAX),
    size: Math.min(size, OCTAL_SIZE_MAX),
    mtime: entry.mtime,
    type: entry.kind === 'file' ? '0' : '5',
  };
  return records.size === 0 ? block(fields) : Buffer.concat([paxBlocks(records, entry.mtime), block(fields)]);
}

/** Returns the zeros that fill a file's last block. */
export function paddingOf(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

interface Fields {
  readonly name: string;
  readonly prefix: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly mtime: number;
  readonly type: '0' | '5' | 'x';
}

function block(fields: Fields): Uint8Array {
  const bytes = Buffer.alloc(BLOCK);
  bytes.write(fields.name, 0, 'ascii');
  bytes.write(octal(fields.mode, 7), 100);
  bytes.write(octal(fields.uid, 7), 108);
  bytes.write(octal(fields.gid, 7), 116);
  bytes.write(octal(fields.size, 11), 124);
  bytes.write(octal(fields.mtime, 11), 136);
  bytes.write('        ', 148);
  bytes.write(fields.type, 156);
  bytes.write('ustar\u000000', 257, 'latin1');
  bytes.write(octal(0, 7), 329);
  bytes.write(octal(0, 7), 337);
  bytes.write(fields.prefix, 345, 'ascii');
  let sum = 0;
  for (const byte of bytes) sum += byte;
  bytes.write(`${octal(sum, 6)}\0 `, 148, 'latin1');
  return bytes;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/**
 * USTAR has 100 bytes for the name and 155 for the prefix, separated at a slash; only ASCII is read the same
 * everywhere.
 */
function splitName(path: string): { name: string; prefix: string } | undefined {
  if (/[^\x20-\x7e]/.test(path)) return undefined;
  if (path.length <= NAME_MAX) return { name: path, prefix: '' };
  for (let at = path.indexOf('/'); at > 0 && at <= PREFIX_MAX; at = path.indexOf('/', at + 1)) {
    const name = path.slice(at + 1);
    if (name.length > 0 && name.length <= NAME_MAX) return { name, prefix: path.slice(0, at) };
  }
  return undefined;
}

/** The name for readers without PAX support; others use the record. */
function asciiTail(path: string): string {
  return path.replace(/[^\x20-\x7e]/g, '_').slice(-NAME_MAX);
}

function paxBlocks(records: ReadonlyMap<string, string>, mtime: number): Uint8Array {
  const body = Buffer.concat([...records].map(([key, value]) => paxRecord(key, value)));
  const fields = { name: 'PaxHeaders/entry', prefix: '', mode: 0o644, ...ROOT, size: body.length, mtime };
  const header = block({ ...fields, type: 'x' });
  return Buffer.concat([header, body, paddingOf(body.length)]);
}

/**
 * `<length> <key>=<value>
 * `, where the length includes itself.
 */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.from(` ${key}=${value}\n`);
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}
