import { parseArgs } from 'node:util';
import { ActionError } from '#base/action-error.ts';
import { INPUT_DEFAULTS, INPUT_NAMES, type InputName, type RawInputs } from '#request/inputs/names.ts';
import { didYouMean } from '#request/tags/nearest.ts';

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'help' | 'version' }
  | {
      readonly kind: 'run';
      readonly inputs: RawInputs;
      /** Whether the outputs are printed as one JSON object. */
      readonly json: boolean;
    };

const SWITCHES = ['help', 'version', 'json'] as const;
const SHORT: Readonly<Record<string, string>> = { h: 'help', V: 'version' };

/**
 * Flags are the names of inputs; a flag that is repeated makes a list; a flag without a value is `true`. Arguments without a
 * flag are projects.
 * @throws ActionError INPUT_INVALID for an unknown flag, or one that needs a value
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const options = Object.fromEntries(INPUT_NAMES.map((name) => [name, { type: 'string', multiple: true } as const]));
  const switches = Object.fromEntries(SWITCHES.map((name) => [name, { type: 'boolean' } as const]));
  const { tokens } = parseArgs({
    args: args.map((argument, at) => withValue(argument, args[at + 1])),
    options: { ...options, ...switches },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const lines = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') append(lines, { name: 'project', line: token.value });
    if (token.kind !== 'option') continue;
    const name = SHORT[token.name] ?? token.name;
    seen.add(name);
    if (!isSwitch(name)) append(lines, { name: inputNamed(name, token.rawName), line: valueOfFlag(name, token.value) });
  }
  if (seen.has('help')) return { kind: 'help' };
  if (seen.has('version')) return { kind: 'version' };
  const inputs = Object.fromEntries([...lines].map(([name, own]) => [name, own.join('\n')]));
  return { kind: 'run', inputs, json: seen.has('json') };
}

/** An input that is true or false may be named alone. */
function withValue(argument: string, next: string | undefined): string {
  const name = argument.replace(/^--/, '');
  const isAlone = next === undefined || !/^(?:true|false|auto)$/i.test(next);
  return isAlone && argument.startsWith('--') && isInput(name) && takesBoolean(name) ? `${argument}=true` : argument;
}

function append(lines: Map<string, string[]>, { name, line }: { readonly name: string; readonly line: string }): void {
  lines.set(name, [...(lines.get(name) ?? []), line]);
}

function inputNamed(name: string, raw: string): InputName {
  if (isInput(name)) return name;
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'reading the command line',
    got: `${raw} is not a flag`,
    hint: `${didYouMean(name, [...INPUT_NAMES, ...SWITCHES]).replace(/Did you mean (?=\S)/, 'Did you mean --')}--help lists all flags.`,
  });
}

function valueOfFlag(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'reading the command line',
    got: `--${name} has no value`,
    hint: `Write --${name} VALUE. --help says what it takes.`,
  });
}

function isInput(name: string): name is InputName {
  return INPUT_NAMES.some((known) => known === name);
}

function isSwitch(name: string): boolean {
  return SWITCHES.some((known) => known === name);
}

function takesBoolean(name: InputName): boolean {
  return /^(?:true|false)$/.test(INPUT_DEFAULTS[name]) || name === 'push';
}

/** Every input in one group, as people look for it. */
const GROUPS: Readonly<Record<string, readonly InputName[]>> = {
  Everyday: ['project', 'images', 'tags', 'push', 'load', 'os', 'platforms', 'test', 'mode'],
  Image: [
    ...(['base-image', 'env', 'ports', 'user', 'entrypoint', 'args', 'working-directory', 'volumes'] as const),
    ...(['stop-signal', 'files', 'labels', 'annotations', 'format'] as const),
  ],
  'Tags and delivery': [
    ...(['flavor', 'if-exists', 'if-unchanged', 'latest-may-go-back', 'outputs', 'leg'] as const),
    ...(['sep-tags', 'sep-labels', 'sep-annotations'] as const),
  ],
  Build: [
    ...(['configuration', 'framework', 'properties', 'portable', 'sdk-image', 'publish-directory'] as const),
    ...(['setup-command', 'build-env', 'build-secrets', 'exclude', 'source-revision', 'version-to-msbuild'] as const),
    ...(['nuget-credentials', 'nuget-variables', 'network', 'memory', 'timeout-minutes', 'binlog'] as const),
  ],
  Cache: ['cache', 'cache-from', 'cache-to', 'cache-audit', 'source-time'],
  'Policies and registries': [
    ...(['will-it-run', 'eol', 'nuget-audit', 'registry-mirrors', 'insecure-registries', 'ca-certificates'] as const),
    'github-token',
  ],
};

/** The text of `--help`: the inputs by group, with what `action.yml` says of each, and their defaults. */
export function helpText(actionYml: string): string {
  const descriptions = describeInputs(actionYml);
  const groups = Object.entries(GROUPS).map(([title, names]) =>
    [`${title}:`, ...names.flatMap((name) => describeFlag(name, descriptions.get(name) ?? ''))].join('\n'),
  );
  return `${[USAGE, ...groups, ENDS].join('\n\n')}\n`;
}

const USAGE = `Usage: node dist/cli.js [PROJECT...] [--FLAG VALUE]...

Builds a .NET project in the SDK container and puts it on the official runtime image. Flags are the inputs of the action. A
repeated flag makes a list. Without --push, images go only to registries on this machine.

  --help      print this text
  --version   print the version
  --json      print all outputs as one JSON object`;

const ENDS = `Exit codes: 0 done, 1 the build failed, 2 a wrong input, 3 a registry, 4 the image would not run, 5 tests failed.`;

function describeFlag(name: InputName, description: string): readonly string[] {
  const value = INPUT_DEFAULTS[name];
  const shown = value === '' ? '' : ` (default: ${JSON.stringify(value).slice(1, -1)})`;
  return [`  --${name}${shown}`, ...wrap(description)];
}

const WIDTH = 92;

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `      ${line}`);
}

/** What `action.yml` says of each input: a plain text, or a folded one (`>-`). */
function describeInputs(actionYml: string): ReadonlyMap<string, string> {
  const [, inputs = ''] = /^inputs:\n([\s\S]*?)(?:^\S|$(?![\s\S]))/m.exec(actionYml) ?? [];
  const entries = inputs.matchAll(/^ {2}([\w-]+):\n {4}description: (?:>-\n((?: {6}.*\n)+)|(.*)\n)/gm);
  return new Map([...entries].map(([, name = '', folded, plain = '']) => [name, (folded ?? plain).trim()]));
}

/** The exit code of the command line for an error, so that scripts can tell the kinds apart. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof ActionError)) return 1;
  const { code } = error;
  if (USAGE_ERRORS.has(code)) return 2;
  if (code.startsWith('REGISTRY_') || REGISTRY_ERRORS.has(code)) return 3;
  return code === 'WILL_NOT_RUN' ? 4 : code === 'TESTS_FAILED' ? 5 : 1;
}

const USAGE_ERRORS: ReadonlySet<string> = new Set([
  ...['INPUT_INVALID', 'PROJECT_NOT_FOUND', 'PROJECT_AMBIGUOUS', 'PROJECT_UNSUPPORTED', 'FRAMEWORK_INVALID'],
  ...['REFERENCE_INVALID', 'PUBLISH_DIRECTORY_INVALID', 'LEGS_INVALID', 'PLATFORM_MISSING'],
]);
const REGISTRY_ERRORS: ReadonlySet<string> = new Set(['CREDENTIALS_INVALID', 'IMAGE_NOT_FOUND', 'TAG_EXISTS']);
