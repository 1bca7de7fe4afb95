import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { crossAdvice } from '#plan/choices/native-code.ts';
import type { Diagnostic } from '#publish/msbuild/diagnostics.ts';
import { lockFileAdvice } from '#publish/nuget/lock-file.ts';
import { nodeAdvice } from '#publish/runner-tools/missing-node.ts';
import { unreachableAdvice } from './feed-advice.ts';
import type { Signs } from './signs.ts';

/** The facts about a failed phase. */
interface Failure {
  readonly plan: BuildPlan;
  readonly exitCode: number;
  readonly errors: readonly Diagnostic[];
  readonly signs: Signs;
}

/** What is known about the cause, and what to do. The texts end with a space. */
export interface Advice {
  /** Printed before the message of `dotnet`. */
  readonly got?: string;
  readonly hint: string;
}

/** Returns the first advice that fits. */
export function adviceFor(failure: Failure): Advice {
  const { plan, errors, signs } = failure;
  if (signs.missingTool !== undefined) return { hint: nodeAdvice(signs.missingTool, plan) };
  if (signs.missingFramework !== undefined) return olderFramework(signs.missingFramework);
  if (signs.missingLocalTool !== undefined) return { hint: localToolAdvice(signs.missingLocalTool) };
  if (signs.shallow) return { hint: FULL_HISTORY };
  if (failure.exitCode === KILLED || signs.killed) return OUT_OF_MEMORY;
  if (signs.unlinked !== undefined) return nativeAdvice(signs.unlinked);
  const locked = errors.find(({ code }) => code === 'NU1004');
  return { hint: unreachableAdvice(errors, plan) ?? (locked === undefined ? '' : lockFileAdvice(locked.message)) };
}

/** 128 and SIGKILL. */
const KILLED = 137;

const OUT_OF_MEMORY: Advice = {
  got: 'a program of the build was killed, most often because memory ran out',
  hint: 'Build fewer projects at the same time (`-maxcpucount:1` in a Directory.Build.rsp of the repository), or use a runner with more memory. ',
};

const FULL_HISTORY = 'A version tool needs more history than the clone has: give actions/checkout `fetch-depth: 0`. ';

function olderFramework(framework: string): Advice {
  return {
    got: `a program that the build starts was made for ${framework}, which is not in the build container`,
    hint: 'Run it on the newer .NET with `build-env: DOTNET_ROLL_FORWARD=Major`, install that runtime with `setup-command`, or use a newer version of the program. ',
  };
}

function nativeAdvice(triple: string): Advice {
  const [processor = ''] = triple.split('-', 1);
  const architecture = PROCESSORS.get(processor);
  if (architecture === undefined) return { hint: OWN_TOOLCHAIN };
  const rid = `linux-${triple.includes('musl') ? 'musl-' : ''}${architecture}`;
  return { got: `native code for ${rid} could not be linked`, hint: `${crossAdvice([rid])} ` };
}

/** Processor names of clang (Microsoft.NETCore.Native.Unix.targets) and the architectures of RIDs. */
const PROCESSORS: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'x64'],
  ['aarch64', 'arm64'],
  ['armv7', 'arm'],
]);

const OWN_TOOLCHAIN =
  'Native code needs clang, llvm and zlib1g-dev (on Alpine: build-base, clang and zlib-dev): leave `sdk-image` out to get an image with them, or install them with `setup-command`. ';

function localToolAdvice(tool: string): string {
  return `The local tool \`${tool}\` was not restored. The action restores it if a manifest in the project's folder, or in a folder above it, names it and a target of the repository runs a program. Otherwise add \`<Exec Command="dotnet tool restore" />\` before the command that needs it. `;
}
