import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Started {
  readonly text: string;
  /** From the start to the end of the program, the fastest of a few, in milliseconds. */
  readonly ms: number;
}

const TIMES = 5;

/** Runs an executable to its end, several times. */
export async function start([program = '', ...args]: readonly string[]): Promise<Started> {
  let fastest = Number.POSITIVE_INFINITY;
  let text = '';
  for (let time = 0; time < TIMES; time += 1) {
    const from = performance.now();
    text = (await promisify(execFile)(program, args)).stdout;
    fastest = Math.min(fastest, performance.now() - from);
  }
  return { text, ms: fastest };
}

/** What runs an executable of a RID on a machine with x86-64; nothing does for one of musl, whose libraries are not here. */
export function launcherFor(rid: string): readonly string[] | undefined {
  if (rid === 'linux-x64') return [];
  return rid === 'linux-arm64' ? ['qemu-aarch64', '-L', '/usr/aarch64-linux-gnu'] : undefined;
}
