import { parseArgs } from 'node:util';
import { ActionError, type ErrorCode } from '#base/action-error.ts';
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

const SWITCHES = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  json: { type: 'boolean' },
} as const;

type Token = ReturnType<typeof tokensOf>[number];

/**
 * Parses a command line. Flags are the names of inputs. A repeated flag makes a list, and the flag of an input that is true
 * or false may stand alone. Arguments without a flag are projects.
 * @throws ActionError INPUT_INVALID for an unknown flag, or one that needs a value
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const tokens = tokensOf(args);
  const lines = new Map<string, string[]>();
  const switches = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'option' && Object.hasOwn(SWITCHES, token.name)) switches.add(token.name);
    else if (token.kind === 'option')
      append(lines, { name: inputNamed(token), line: valueOfFlag(token, tokens[at + 1]) });
    else if (token.kind === 'positional' && !isValueOf(tokens[at - 1], token))
      append(lines, { name: 'project', line: token.value });
  }
  if (switches.has('help')) return { kind: 'help' };
  if (switches.has('version')) return { kind: 'version' };
  const inputs = Object.fromEntries([...lines].map(([name, own]) => [name, own.join('\n')]));
  return { kind: 'run', inputs, json: switches.has('json') };
}

function tokensOf(args: readonly string[]) {
  const inputs = INPUT_NAMES.map(
    (name) => [name, { type: takesBoolean(name) ? 'boolean' : 'string' } as const] as const,
  );
  const options = { ...Object.fromEntries(inputs), ...SWITCHES };
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** Returns whether an argument is the value of the flag before it: that of an input that is true or false may be missing. */
function isValueOf(flag: Token | undefined, next: Token | undefined): boolean {
  return (
    flag?.kind === 'option' &&
    flag.value === undefined &&
    isInput(flag.name) &&
    next?.kind === 'positional' &&
    /^(?:true|false|auto)$/i.test(next.value)
  );
}

function append(lines: Map<string, string[]>, { name, line }: { readonly name: string; readonly line: string }): void {
  lines.set(name, [...(lines.get(name) ?? []), line]);
}

type Option = Extract<Token, { readonly kind: 'option' }>;

function inputNamed({ name, rawName }: Option): InputName {
  if (isInput(name)) return name;
  const known = [...INPUT_NAMES, ...Object.keys(SWITCHES)];
  throw wrong(
    `${rawName} is not a flag`,
    `${didYouMean(name, known).replace('mean ', 'mean --')}--help lists all flags.`,
  );
}

function valueOfFlag(flag: Option, next: Token | undefined): string {
  const { name, value } = flag;
  if (value !== undefined) return value;
  if (next?.kind === 'positional' && isValueOf(flag, next)) return next.value;
  if (isInput(name) && takesBoolean(name)) return 'true';
  throw wrong(`--${name} has no value`, `Write --${name} VALUE. --help says what it takes.`);
}

function wrong(got: string, hint: string): ActionError {
  return new ActionError({ code: 'INPUT_INVALID', doing: 'reading the command line', got, hint });
}

function isInput(name: string): name is InputName {
  return INPUT_NAMES.some((known) => known === name);
}

function takesBoolean(name: InputName): boolean {
  return /^(?:true|false)$/.test(INPUT_DEFAULTS[name]) || name === 'push';
}

/** Every input in one group, as people look for it. */
const GROUPS: Readonly<Record<string, readonly InputName[]>> = {
  Everyday: ['project', 'images', 'tags', 'push', 'load', 'os', 'platforms', 'test', 'mode'],
  Image: [
    ...(['base-image', 'env', 'ports', 'user', 'entrypoint', 'args', 'working-directory', 'volumes'] as const),
    ...(['stop-signal', 'files', 'labels', 'annotations', 'format', 'compression', 'sbom'] as const),
    ...(['attest', 'attest-services'] as const),
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
    ...([
      'will-it-run',
      'size-budget',
      'verify-base',
      'verify-base-roots',
      'eol',
      'nuget-audit',
      'registry-mirrors',
      'insecure-registries',
      'ca-certificates',
    ] as const),
    ...(['github-token', 'summary'] as const),
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

  verify IMAGE      verify an image instead: verify --help
  reproduce IMAGE   build an image again and compare it: reproduce --help
  --help      print this text
  --version   print the version
  --json      print all outputs as one JSON object`;

const ENDS = `Exit codes: 0 done, 1 the build failed, 2 a wrong input, 3 a registry, 4 the image would not run, 5 tests failed, 6 not
verified (\`verify --help\`).`;

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
  return OTHERS[code] ?? 1;
}

const OTHERS: Readonly<Partial<Record<ErrorCode, number>>> = {
  WILL_NOT_RUN: 4,
  TESTS_FAILED: 5,
  VERIFY_FAILED: 6,
  BASE_UNVERIFIED: 6,
  NOT_REPRODUCED: 6,
};

const USAGE_ERRORS: ReadonlySet<string> = new Set([
  ...['INPUT_INVALID', 'PROJECT_NOT_FOUND', 'PROJECT_AMBIGUOUS', 'PROJECT_UNSUPPORTED', 'FRAMEWORK_INVALID'],
  ...['REFERENCE_INVALID', 'PUBLISH_DIRECTORY_INVALID', 'LEGS_INVALID', 'PLATFORM_MISSING'],
]);
const REGISTRY_ERRORS: ReadonlySet<string> = new Set(['CREDENTIALS_INVALID', 'IMAGE_NOT_FOUND', 'TAG_EXISTS']);
