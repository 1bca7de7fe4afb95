import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Called with each piece of both streams as it comes. */
  readonly onOutput?: (text: string) => void;
}

/**
 * Runs a program to its end and resolves with its standard output.
 * @throws Error when it fails, with the last lines of both streams if nobody has seen them yet.
 */
export async function runCommand(command: readonly string[], options: CommandOptions = {}): Promise<string> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let both = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    both += text;
    options.onOutput?.(text);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    both += text;
    options.onOutput?.(text);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (exitCode === 0) return stdout;
  const seen = options.onOutput === undefined ? `:\n${lastLines(both, 15)}` : '';
  throw new Error(`"${command.join(' ')}" ended with ${exitCode ?? child.signalCode}${seen}`);
}

export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
