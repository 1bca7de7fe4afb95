import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

export interface ActionDefinition {
  /** The default of each declared input; empty where there is none. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Absolute paths; `post` is empty where there is none. */
  readonly main: string;
  readonly post: string;
}

/** Reads an `action.yml` of the plain form ours has: two spaces a level, one key a line, scalars and `|` blocks. */
export async function readActionDefinition(file: string): Promise<ActionDefinition> {
  const { inputs, runs } = parseActionDefinition(await readFile(file, 'utf8'));
  if (runs.get('using') !== 'node24') throw new Error(`${file}: runs.using is "${runs.get('using')}", not node24`);
  const folder = dirname(file);
  const post = runs.get('post');
  return {
    inputs,
    main: resolve(folder, runs.get('main') ?? ''),
    post: post === undefined ? '' : resolve(folder, post),
  };
}

export function parseActionDefinition(yaml: string): {
  readonly inputs: ReadonlyMap<string, string>;
  readonly runs: ReadonlyMap<string, string>;
} {
  const inputs = new Map<string, string>();
  const runs = new Map<string, string>();
  const lines = yaml.split('\n');
  let section = '';
  let input = '';
  for (const [index, line] of lines.entries()) {
    const [, indent = '', key = '', value = ''] = /^( *)([\w-]+):(?: +(.*))?$/.exec(line) ?? [];
    if (key === '') continue;
    if (indent === '') section = key;
    if (section === 'runs' && indent === '  ') runs.set(key, scalar(value));
    if (section !== 'inputs') continue;
    if (indent === '  ') {
      input = key;
      inputs.set(input, '');
    }
    if (indent === '    ' && key === 'default') inputs.set(input, isBlock(value) ? block(lines, index) : scalar(value));
  }
  return { inputs, runs };
}

function isBlock(value: string): boolean {
  return /^[|>][+-]?$/.test(value);
}

/** The lines below, as long as they are deeper than four spaces. */
function block(lines: readonly string[], at: number): string {
  const [header = ''] = /[|>][+-]?$/.exec(lines[at] ?? '') ?? [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.trim() !== '' && !line.startsWith('      '));
  const text = rest.slice(0, end < 0 ? rest.length : end).map((line) => line.slice(6));
  const joined = text.join(header.startsWith('|') ? '\n' : ' ').trimEnd();
  return header.endsWith('-') || joined === '' ? joined : `${joined}\n`;
}

function scalar(value: string): string {
  const text = value.trim();
  if (text.startsWith("'")) return text.slice(1, text.lastIndexOf("'")).replaceAll("''", "'");
  if (text.startsWith('"')) return String(JSON.parse(text.slice(0, text.lastIndexOf('"') + 1)));
  return text.replace(/\s+#.*$/, '');
}
