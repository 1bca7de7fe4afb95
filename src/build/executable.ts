import { open } from 'node:fs/promises';

const ARCHITECTURES: Readonly<Record<number, string>> = { 3: 'x86', 40: 'arm', 62: 'x64', 183: 'arm64' };
/** ELF file types of what can be started (System V ABI, «ELF Header»): EXEC and DYN. */
const STARTABLE = [2, 3];
/** Enough for the header and the name of the loader. */
const HEAD = 8192;

/** The RID a native executable is for; `undefined` for any other file, libraries among them. */
export async function readExecutable(path: string): Promise<{ readonly rid: string } | undefined> {
  if (/\.so(\.\d+)*$|\.dbg$/.test(path)) return undefined;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return ridOf(buffer.subarray(0, bytesRead), path);
  } finally {
    await file.close();
  }
}

function ridOf(head: Buffer, path: string): { readonly rid: string } | undefined {
  if (path.endsWith('.exe') && head.subarray(0, 2).toString('latin1') === 'MZ') return { rid: windowsRid(head) };
  const isElf = head.length > 20 && head.readUInt32BE(0) === 0x7f454c46;
  if (!isElf || !STARTABLE.includes(head.readUInt16LE(16))) return undefined;
  const architecture = ARCHITECTURES[head.readUInt16LE(18)];
  if (architecture === undefined) return undefined;
  return { rid: `linux-${head.includes('/ld-musl-') ? 'musl-' : ''}${architecture}` };
}

/** PE/COFF, «Machine Types», at the offset that stands at 0x3c. */
function windowsRid(head: Buffer): string {
  const at = head.length > 0x40 ? head.readUInt32LE(0x3c) + 4 : head.length;
  const machine = at + 2 <= head.length ? head.readUInt16LE(at) : 0;
  return machine === 0xaa64 ? 'win-arm64' : machine === 0x14c ? 'win-x86' : 'win-x64';
}
