import { messageOf } from '#base/action-error.ts';
import type { Exec } from '#base/effects.ts';

const NOT_FOUND = 127;

/** Programs on the runner, through @actions/exec: no shell, and nothing of theirs in the log. */
export const actionsExec: Exec = async (request) => {
  const { getExecOutput } = await import('@actions/exec');
  try {
    return await getExecOutput(request.command, [...request.args], {
      silent: true,
      ignoreReturnCode: true,
      ...(request.input === undefined ? {} : { input: Buffer.from(request.input) }),
      ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
      ...(request.env === undefined ? {} : { env: { ...request.env } }),
    });
  } catch (error) {
    return { exitCode: NOT_FOUND, stdout: '', stderr: messageOf(error) };
  }
};
