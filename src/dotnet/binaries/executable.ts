import { describeSource, type FileSource, openSource } from '#oci/layer/file-within.ts';
import { readNative } from './natives.ts';

const CONTAINED = ['x64', 'arm64', 'arm', 'x86'];

/** Returns the RID of a native executable, or `undefined` for any other file, including libraries. */
export async function readExecutable(source: FileSource): Promise<{ readonly rid: string } | undefined> {
  const path = describeSource(source);
  if (/\.so(\.\d+)*$|\.dbg$/.test(path)) return undefined;
  const native = await readNative(source);
  if (native?.format === 'elf') {
    const { architecture, libc } = native;
    return CONTAINED.includes(architecture)
      ? { rid: `linux-${libc === 'musl' ? 'musl-' : ''}${architecture}` }
      : undefined;
  }
  if (!path.endsWith('.exe') || !(await isForDos(source))) return undefined;
  return {
    rid: native?.architecture === 'arm64' || native?.architecture === 'x86' ? `win-${native.architecture}` : 'win-x64',
  };
}

/** Returns whether the file starts like every Windows program. */
async function isForDos(source: FileSource): Promise<boolean> {
  const file = await openSource(source);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === 'MZ';
  } finally {
    await file.close();
  }
}
