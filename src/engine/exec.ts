import { setTimeout as sleep } from 'node:timers/promises';
import type Docker from 'dockerode';
import { defined } from '#base/objects.ts';
import type { ExecSpec } from './engine.ts';
import { engineError } from './engine-error.ts';
import { type Output, readOutput } from './output.ts';

/** In milliseconds: how often to check whether a command without output has ended. */
const POLL = 2_000;

/**
 * Runs a command in a running container and drains its output.
 * @returns its exit code.
 * @throws ActionError ENGINE_FAILED, or the reason of `signal`.
 */
export async function execIn(container: Docker.Container, spec: ExecSpec): Promise<number> {
  try {
    const exec = await container.exec({
      Cmd: [...spec.command],
      AttachStdout: true,
      AttachStderr: true,
      Env: Object.entries(spec.env ?? {}).map(([name, value]) => `${name}=${value}`),
      ...defined({ WorkingDir: spec.workingDirectory, User: spec.user }),
    });
    const stream = await exec.start({ hijack: false, stdin: false });
    return await drain(exec, { stream, spec });
  } catch (error) {
    spec.signal?.throwIfAborted();
    throw engineError(`running ${spec.command[0] ?? ''} in the build container`, error);
  }
}

async function drain(
  exec: Docker.Exec,
  { stream, spec }: { readonly stream: Output; readonly spec: ExecSpec },
): Promise<number> {
  const { ended, stop } = readOutput(stream, spec.onLine ?? (() => undefined));
  try {
    return await waitForExit(exec, { ended, signal: spec.signal });
  } finally {
    stop();
  }
}

/**
 * A server that the command left behind may keep the output open forever: the exit counts, not the end of the stream.
 */
async function waitForExit(
  exec: Docker.Exec,
  { ended, signal }: { readonly ended: Promise<'ended'>; readonly signal: AbortSignal | undefined },
): Promise<number> {
  let pause = POLL;
  for (;;) {
    const what = await Promise.race([ended, pollAfter(pause, signal)]);
    const state = await exec.inspect();
    if (!state.Running && state.ExitCode !== null) {
      if (what === 'polled') await Promise.race([ended, pollAfter(POLL, signal)]);
      return state.ExitCode;
    }
    if (what === 'ended') {
      await pollAfter(50, signal);
      pause = 50;
    }
  }
}

async function pollAfter(milliseconds: number, signal: AbortSignal | undefined): Promise<'polled'> {
  return await sleep(milliseconds, 'polled', { ref: false, ...defined({ signal }) });
}
