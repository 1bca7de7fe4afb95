import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files a step writes to, by the end of the variable that names each. */
export interface FileCommands {
  readonly OUTPUT: string;
  readonly STATE: string;
  readonly ENV: string;
  readonly PATH: string;
  readonly STEP_SUMMARY: string;
}

export interface StepCommands {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
}

export async function createFileCommands(folder: string): Promise<FileCommands> {
  const files = {
    OUTPUT: join(folder, 'output'),
    STATE: join(folder, 'state'),
    ENV: join(folder, 'env'),
    PATH: join(folder, 'path'),
    STEP_SUMMARY: join(folder, 'summary'),
  };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  return files;
}

const SUMMARY_LIMIT = 1024 * 1024;

/** @throws Error where a runner would say "Unable to process file command", or drop a summary of more than 1 MiB. */
export async function readFileCommands(files: FileCommands): Promise<StepCommands> {
  const env = parseKeyValues(await readFile(files.ENV, 'utf8'));
  if ('NODE_OPTIONS' in env) throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  const { size } = await stat(files.STEP_SUMMARY);
  if (size > SUMMARY_LIMIT) {
    throw new Error(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size} bytes`);
  }
  return {
    outputs: parseKeyValues(await readFile(files.OUTPUT, 'utf8')),
    state: parseKeyValues(await readFile(files.STATE, 'utf8')),
    env,
    paths: (await readFile(files.PATH, 'utf8')).split(/\r?\n/).filter((line) => line !== ''),
    summary: await readFile(files.STEP_SUMMARY, 'utf8'),
  };
}

/** `name=value` on one line, or `name<<DELIMITER`, lines, `DELIMITER` (actions/runner, FileCommandManager.cs). */
export function parseKeyValues(content: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = content.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[nameIn(line, equals)] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      values[nameIn(line, heredoc)] = takeUntil(lines, line.slice(heredoc + 2));
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

function nameIn(line: string, end: number): string {
  if (end === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return line.slice(0, end);
}

function takeUntil(lines: string[], delimiter: string): string {
  if (delimiter === '') throw new Error('Invalid format. Delimiter must not be empty');
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end + 1).slice(0, -1);
  return value.join('\n');
}
