import type { Log } from '#base/effects.ts';
import type { Container, ContainerLimits, EngineInfo } from '#engine/engine.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';

/**
 * Processes and threads of one container. A node of MSBuild, the compiler server or Node.js has a few dozen threads, and
 * there is a node for each core: 64 cores need a few thousand. The usual maximum of a machine is 32768
 * (/proc/sys/kernel/pid_max). This leaves half of it to other processes.
 */
const PROCESSES = 16_384;

/** Returns the limits of the build's containers that the engine supports. Missing support is logged, but is not an error. */
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
  if (lacking.length > 0) log.info(`${info.name} cannot limit ${lacking.join(' and ')} of a container.`);
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

/** Why a command was ended from outside, and what to do. */
interface Beyond {
  readonly got: string;
  readonly hint: string;
}

/**
 * Finds out whether a failed command reached a limit. The counters of the container's control group are read inside the
 * container, because an engine reports them only for the container's first process.
 */
export async function findBeyond(
  container: Pick<Container, 'exec'>,
  {
    limits,
    exitCode,
    lines,
  }: { readonly limits: ContainerLimits; readonly exitCode: number; readonly lines: readonly string[] },
): Promise<Beyond | undefined> {
  const counted = await countsOf(container);
  const gaveUp = limits.memory !== undefined && lines.some((line) => line.includes('System.OutOfMemoryException'));
  // If the container is gone, the command ended together with all others.
  const isKilled = counted === undefined ? exitCode === KILLED && limits.memory !== undefined : counted.killed > 0;
  if (isKilled || gaveUp) return outOfMemory(limits);
  // At the limit, an engine may not be able to start the command that reads the counters.
  const isFull = counted === undefined ? lines.some((line) => FULL.test(line)) : counted.refused > 0;
  if (limits.processes === undefined || !isFull) return undefined;
  return {
    got: `the build reached the limit of ${limits.processes} processes and threads`,
    hint: 'Find the program that starts processes without end. ',
  };
}

/** 128 and SIGKILL. */
const KILLED = 137;

function outOfMemory({ memory }: ContainerLimits): Beyond {
  if (memory === undefined) {
    return {
      got: 'the machine ran out of memory',
      hint: 'Use a runner with more memory, or build fewer projects at the same time. ',
    };
  }
  return {
    got: `the build ran out of memory: its container may use ${(memory / 1024 ** 3).toFixed(1)} GiB`,
    hint: 'Raise the input `memory` (80% of the machine by default; `90%`, `12g`, `none`), or use a runner with more. ',
  };
}

interface Counts {
  /** Processes that were killed because memory ran out. */
  readonly killed: number;
  /** Processes and threads that could not be started. */
  readonly refused: number;
}

/** Files of both versions of control groups (docs.kernel.org/admin-guide/cgroup-v2.html, "memory.events", "pids.events"). */
const FILES = {
  killed: ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'],
  refused: ['/sys/fs/cgroup/pids.events', '/sys/fs/cgroup/pids/pids.events'],
} as const;

/** Uses only shell built-ins, because no process can be started at the limit. */
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

/** EAGAIN of fork(2) and clone(2), in messages of shells and runtimes. */
const FULL = /resource temporarily unavailable|cannot fork|pthread_create failed/i;
