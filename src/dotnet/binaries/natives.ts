import type { FileHandle } from 'node:fs/promises';
import pMap from 'p-map';
import { defined } from '#base/objects.ts';
import { type FileSource, openSource, openWithin } from '#oci/layer/file-within.ts';
import type { OutputFile } from '#oci/layer/layers.ts';
import type { Libc, NativeFile } from '#publication/publication.ts';
import { type Elf, readElf } from './elf.ts';
import { readPe } from './pe.ts';
import { readAt } from './read-at.ts';

const AT_ONCE = 4;
/** In bytes. Enough for the headers of PE and ELF files. */
const HEAD = 1024;

/** Architectures as RIDs name them, by the numbers of ELF ("e_machine") and PE ("Machine Types"). */
const ELF_MACHINES: Readonly<Record<number, string>> = {
  3: 'x86',
  21: 'ppc64le',
  22: 's390x',
  40: 'arm',
  62: 'x64',
  183: 'arm64',
  243: 'riscv64',
  258: 'loongarch64',
};
const PE_MACHINES: Readonly<Record<number, string>> = { 332: 'x86', 452: 'arm', 34404: 'x64', 43620: 'arm64' };

/**
 * Returns the files with native code in a publish output. Detects them by content and not by name. Leaves out managed
 * assemblies and files that are only served (static web assets).
 * @throws ActionError PUBLISH_DIRECTORY_INVALID for a link out of the output
 */
export async function describeNatives(output: {
  readonly directory: string;
  readonly files: readonly OutputFile[];
}): Promise<readonly NativeFile[]> {
  const candidates = output.files.filter(({ origin }) => origin.kind !== 'static');
  const described = await pMap(
    candidates,
    async ({ path, origin }) => {
      const native = await describe(await openWithin(output.directory, path));
      return native && { path, ...native, ...(origin.kind === 'package' ? { package: origin.id } : {}) };
    },
    { concurrency: AT_ONCE },
  );
  return described.filter((native) => native !== undefined);
}

/** Describes a file with native code from its headers. Returns `undefined` for any other file. */
export async function readNative(source: FileSource): Promise<Described | undefined> {
  return describe(await openSource(source));
}

type Described = Omit<NativeFile, 'path' | 'package'>;

/** Closes the file. */
async function describe(file: FileHandle): Promise<Described | undefined> {
  try {
    const head = await readAt(file, { offset: 0, length: HEAD });
    const elf = await readElf(file, head);
    if (elf !== undefined) return describeElf(elf);
    const pe = await readPe(file, head);
    if (pe === undefined || pe.managed) return undefined;
    return { format: 'pe', architecture: nameOf(pe.machine, PE_MACHINES), needs: [] };
  } finally {
    await file.close();
  }
}

function describeElf(elf: Elf): Described {
  const libc = libcOf(elf);
  return {
    format: 'elf',
    architecture: nameOf(elf.machine, ELF_MACHINES),
    ...defined({ libc }),
    needs: elf.needs,
  };
}

function nameOf(machine: number, known: Readonly<Record<number, string>>): string {
  return known[machine] ?? `machine ${machine}`;
}

const MUSL = /^(?:ld-musl-|libc\.musl-)/;
const GLIBC = /^(?:ld-linux|ld64\.so\.|(?:libc|libm)\.so\.6$|(?:libdl|libpthread)\.so\.[02]$|librt\.so\.1$)/;

/** Detects the C library by the loader, or else by its own name. Both differ between glibc and musl. */
function libcOf({ interpreter, needs }: Elf): Libc | undefined {
  const loader = interpreter.slice(interpreter.lastIndexOf('/') + 1);
  return [loader, ...needs].flatMap((name): readonly Libc[] => {
    if (MUSL.test(name)) return ['musl'];
    return GLIBC.test(name) ? ['glibc'] : [];
  })[0];
}
