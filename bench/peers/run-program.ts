import { spawn } from 'node:child_process';
import { lastLines } from '../../test/world/command.ts';

/**
 * Runs a program to its end and gives the seconds it took. What it leaves behind, like a compiler server, ends with it:
 * a fresh runner has none.
 * @throws Error when it fails, with the end of its output.
 */
export async function runProgram(
  command: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<number> {
  const [program = '', ...args] = command;
  const startedAt = performance.now();
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const read = (text: string): void => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const seconds = (performance.now() - startedAt) / 1000;
  endGroup(child.pid);
  if (exitCode !== 0) throw new Error(`"${command.join(' ')}" ended with ${exitCode}:\n${lastLines(output, 25)}`);
  return seconds;
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}
