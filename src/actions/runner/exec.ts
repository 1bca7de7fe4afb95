import { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { isAbsolute, parse } from 'node:path';
import { messageOf } from '#base/action-error.ts';
import type { Exec, ExecRequest, ExecResult } from '#base/effects.ts';
import { isObject } from '#base/objects.ts';
import { findProgram } from '#base/search-path.ts';

const NOT_FOUND = 127;

/**
 * Runs programs on the runner through @actions/exec: without a shell, with no output in the log, with only the given
 * environment, and in a working folder that is not the checkout. Output should have line ends: for output without
 * them, the library searches all of it repeatedly.
 */
export const actionsExec: Exec = async (request) => {
  const { command, env } = request;
  const program = isAbsolute(command) ? command : findProgram(command, env);
  if (program === undefined) return failed(`there is no ${command} on the PATH`);
  return await run(program, request).catch((error: unknown) => failed(messageOf(error)));
};

async function run(program: string, request: ExecRequest): Promise<ExecResult> {
  const { args, env, input, cwd = parse(process.execPath).root } = request;
  const { getExecOutput } = await import('@actions/exec');
  // The library splits a command line: in quotes, a path with blanks is one word.
  const { exitCode, stdout, stderr } = await getExecOutput(`"${program.replaceAll('"', '\\"')}"`, [...args], {
    silent: true,
    ignoreReturnCode: true,
    cwd,
    env: { ...env },
    ...(input === undefined ? {} : { input: Buffer.from(input) }),
  });
  // A program that was ended by a signal has no exit code.
  return { exitCode: Number.isInteger(exitCode) ? exitCode : 1, stdout, stderr };
}

function failed(stderr: string): ExecResult {
  return { exitCode: NOT_FOUND, stdout: '', stderr };
}

/**
 * A program that ends without reading its input must not end this process; @actions/exec has no listener for that
 * error.
 */
subscribe('child_process', (message) => {
  const child = isObject(message) ? message['process'] : undefined;
  if (!(child instanceof ChildProcess)) return;
  child.once('spawn', () => child.stdin?.on('error', () => undefined));
});
