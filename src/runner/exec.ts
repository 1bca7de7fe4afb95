import { execFile } from 'node:child_process';
import { isAbsolute, parse } from 'node:path';
import { messageOf } from '#base/action-error.ts';
import type { Exec, ExecRequest, ExecResult } from '#base/effects.ts';
import { findProgram } from '#base/search-path.ts';

const NOT_FOUND = 127;

/**
 * Programs on the runner: no shell, nothing of theirs in the log, the environment that they are given and no other, and a
 * working folder that is not the checkout.
 */
export const actionsExec: Exec = async (request) => {
  const { command, env } = request;
  const program = isAbsolute(command) ? command : findProgram(command, env);
  if (program === undefined) return failed(`there is no ${command} on the PATH`);
  return await run(program, request).catch((error: unknown) => failed(messageOf(error)));
};

function run(program: string, request: ExecRequest): Promise<ExecResult> {
  const { args, env, input, cwd = parse(process.execPath).root } = request;
  // Windows starts its batch files with a shell only, which reads more than words.
  const isBatch = /\.(?:cmd|bat)$/i.test(program);
  if (isBatch && args.some((arg) => !/^[\w-]+$/.test(arg))) throw new Error(`${program} is a batch file`);
  const file = isBatch ? `"${program}"` : program;
  const options = { cwd, env: { ...env }, shell: isBatch, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true };
  return new Promise((resolve) => {
    const child = execFile(file, [...args], options, (error, stdout, stderr) => {
      const { code } = error ?? { code: 0 };
      // A text is the system's: it did not start.
      if (typeof code === 'string') resolve(failed(messageOf(error)));
      else resolve({ exitCode: code ?? 1, stdout, stderr });
    });
    // It may end without reading.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

function failed(stderr: string): ExecResult {
  return { exitCode: NOT_FOUND, stdout: '', stderr };
}
