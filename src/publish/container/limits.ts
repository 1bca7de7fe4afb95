import type { Log } from '#base/effects.ts';
import type { Container, ContainerLimits, EngineInfo } from '#engine/engine.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';

/**
 * Processes and threads of one container. A node of MSBuild, the compiler's server or Node.js has some tens of threads, and
 * there is a node for each core: 64 cores come to some thousands. The usual maximum of a whole machine is 32768
 * (/proc/sys/kernel/pid_max), of which this leaves half to everybody else.
 */
const PROCESSES = 16_384;

/** What the build's containers may use, as far as the engine can limit it; what it cannot is said, and no failure. */
export function chooseLimits(
  { memory }: Pick<BuildPlan, 'memory'>,
  { info, log }: { readonly info: EngineInfo; readonly log: Log },
): ContainerLimits {
  const { canLimit } = info;
  const bytes = bytesOf(memory, info);
  const lacking = [
    ...(bytes !== undefined && canLimit?.memory !== true ? ['memory'] : []),
    ...(canLimit?.processes === true ? [] : ['the number of processes']),
  ];
  if (lacking.length > 0) log.info(`${info.name} does not limit ${lacking.join(' and ')} of a container.`);
  return {
    ...(bytes !== undefined && canLimit?.memory === true ? { memory: bytes } : {}),
    ...(canLimit?.processes === true ? { processes: PROCESSES } : {}),
  };
}

function bytesOf(share: BuildPlan['memory'], { memory }: EngineInfo): number | undefined {
  if (share === undefined || share.kind === 'none') return undefined;
  if (share.kind === 'bytes') return share.bytes;
  return memory === undefined ? undefined : Math.floor((memory * share.percent) / 100);
}

/** Why a command was ended from outside of it, and the way out. */
interface Beyond {
  readonly got: string;
  readonly hint: string;
}

/**
 * Whether a command that failed had reached a limit. What the control group of the container counts is asked for from
 * within; an engine tells it of a container's first process only.
 */
export async function findBeyond(
  container: Pick<Container, 'exec'>,
  of: { readonly limits: ContainerLimits; readonly exitCode: number; readonly lines: readonly string[] },
): Promise<Beyond | undefined> {
  const { limits, exitCode, lines } = of;
  const counted = await countsOf(container);
  const gaveUp = limits.memory !== undefined && lines.some((line) => line.includes('System.OutOfMemoryException'));
  // Where nobody can be asked any more, the command was ended with everything else.
  const isKilled = counted === undefined ? exitCode === KILLED && limits.memory !== undefined : counted.killed > 0;
  if (isKilled || gaveUp) return outOfMemory(limits);
  // Where the limit is reached, an engine may not be able to start what would ask.
  const isFull = counted === undefined ? lines.some((line) => FULL.test(line)) : counted.refused > 0;
  if (limits.processes === undefined || !isFull) return undefined;
  return {
    got: `the build reached the limit of ${limits.processes} processes and threads`,
    hint: 'Something in it starts processes without an end. ',
  };
}

/** 128 and SIGKILL. */
const KILLED = 137;

function outOfMemory({ memory }: ContainerLimits): Beyond {
  if (memory === undefined) {
    return { got: 'the machine ran out of memory', hint: 'Take a runner with more memory, or build less at once. ' };
  }
  return {
    got: `the build ran out of memory: its container may use ${(memory / 1024 ** 3).toFixed(1)} GiB`,
    hint: 'Raise the input `memory` (80% of the machine by default; `90%`, `12g`, `none`), or take a runner with more. ',
  };
}

interface Counts {
  /** Processes that were killed for want of memory. */
  readonly killed: number;
  /** Processes and threads that were not started. */
  readonly refused: number;
}

/** Of both versions of control groups (docs.kernel.org/admin-guide/cgroup-v2.html, "memory.events", "pids.events"). */
const FILES = {
  killed: ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'],
  refused: ['/sys/fs/cgroup/pids.events', '/sys/fs/cgroup/pids/pids.events'],
} as const;

/** Only what a shell has by itself: nothing can be started where the limit of processes is reached. */
const PRINT =
  'for file; do while read -r name count; do echo "$file $name $count"; done < "$file"; done 2> /dev/null; true';

async function countsOf(container: Pick<Container, 'exec'>): Promise<Counts | undefined> {
  const lines: string[] = [];
  const files = [...FILES.killed, ...FILES.refused];
  try {
    await container.exec({ command: ['sh', '-c', PRINT, 'sh', ...files], onLine: (line) => lines.push(line) });
  } catch {
    return undefined;
  }
  const counts = lines.map((line) => line.split(' ')).filter(([path = '']) => files.some((file) => file === path));
  if (counts.length === 0) return undefined;
  const count = (paths: readonly string[], name: string): number => {
    const found = counts.filter(([path = '', key]) => paths.includes(path) && key === name);
    return Math.max(0, ...found.map(([, , text]) => Number(text) || 0));
  };
  return { killed: count(FILES.killed, 'oom_kill'), refused: count(FILES.refused, 'max') };
}

/** EAGAIN of fork(2) and clone(2), as shells and runtimes tell it. */
const FULL = /resource temporarily unavailable|cannot fork|pthread_create failed/i;
