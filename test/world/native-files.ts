/** What an ELF file of ours says; headers only, there is no code in it. */
export interface ElfRecipe {
  /** `e_machine`: 62 is x64, 183 arm64. */
  readonly machine?: number;
  readonly interpreter?: string;
  readonly needs?: readonly string[];
  /** 32 bits, as 32-bit ARM has. */
  readonly narrow?: boolean;
  /** Big-endian, as s390x has. */
  readonly big?: boolean;
}

/** Where the segment that holds everything will lie in memory. */
const BASE = 0x10000;

/** An ELF file by the book: one LOAD segment, INTERP and DYNAMIC where they are asked for. */
export function makeElf({
  machine = 62,
  interpreter = '',
  needs = [],
  narrow = false,
  big = false,
}: ElfRecipe): Buffer {
  const size = narrow ? 4 : 8;
  const put = (bytes: Buffer, at: number, field: readonly [value: number, length: number]): void => {
    const [value, length] = field;
    const ordered = Buffer.alloc(8);
    ordered.writeBigUInt64BE(BigInt(value));
    const word = Buffer.from(ordered.subarray(8 - length));
    (big ? word : word.reverse()).copy(bytes, at);
  };
  const strings = Buffer.from(`\0${needs.map((name) => `${name}\0`).join('')}`);
  const path = Buffer.from(interpreter === '' ? '' : `${interpreter}\0`);
  const starts = needs.map((_, index) => 1 + needs.slice(0, index).join('\0').length + (index > 0 ? 1 : 0));
  const header = narrow ? 52 : 64;
  const entry = narrow ? 32 : 56;
  const segments = 1 + Number(interpreter !== '') + Number(needs.length > 0);
  const data = header + segments * entry;
  const pairs = [...starts.map((at): [number, number] => [1, at]), [5, BASE + data], [0, 0]] as const;
  const dynamicAt = data + strings.length + path.length;
  const bytes = Buffer.alloc(dynamicAt + pairs.length * 2 * size);
  bytes.write(`\x7fELF${narrow ? '\x01' : '\x02'}${big ? '\x02' : '\x01'}\x01`, 'latin1');
  put(bytes, 16, [3, 2]);
  put(bytes, 18, [machine, 2]);
  put(bytes, narrow ? 28 : 32, [header, size]);
  put(bytes, narrow ? 42 : 54, [entry, 2]);
  put(bytes, narrow ? 44 : 56, [segments, 2]);
  strings.copy(bytes, data);
  path.copy(bytes, data + strings.length);
  for (const [index, [tag, value]] of pairs.entries()) {
    put(bytes, dynamicAt + index * 2 * size, [tag, size]);
    put(bytes, dynamicAt + (index * 2 + 1) * size, [value, size]);
  }
  const table = [
    { type: 1, offset: 0, length: bytes.length },
    ...(interpreter === '' ? [] : [{ type: 3, offset: data + strings.length, length: path.length }]),
    ...(needs.length === 0 ? [] : [{ type: 2, offset: dynamicAt, length: pairs.length * 2 * size }]),
  ];
  for (const [index, { type, offset, length }] of table.entries()) {
    const at = header + index * entry;
    put(bytes, at, [type, 4]);
    put(bytes, at + (narrow ? 4 : 8), [offset, size]);
    put(bytes, at + (narrow ? 8 : 16), [BASE + offset, size]);
    put(bytes, at + (narrow ? 16 : 32), [length, size]);
  }
  return bytes;
}

/** A PE32+ file without sections; `managed` gives it the CLI header of an assembly. */
export function makePe({
  machine = 0x8664,
  managed = false,
}: {
  readonly machine?: number;
  readonly managed?: boolean;
}): Buffer {
  const bytes = Buffer.alloc(0x40 + 24 + 112 + 128);
  bytes.write('MZ', 'latin1');
  bytes.writeUInt32LE(0x40, 0x3c);
  bytes.write('PE\0\0', 0x40, 'latin1');
  bytes.writeUInt16LE(machine, 0x44);
  bytes.writeUInt16LE(0x20b, 0x40 + 24);
  bytes.writeUInt32LE(16, 0x40 + 24 + 108);
  if (managed) bytes.writeUInt32LE(0x2008, 0x40 + 24 + 112 + 14 * 8);
  return bytes;
}
