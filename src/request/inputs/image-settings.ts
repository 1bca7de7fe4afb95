import { defined } from '#base/objects.ts';
import { portNumber } from '#oci/port.ts';
import { isUser } from '#oci/user.ts';
import { checkPaths, type ExtraFile, parseExtraFiles } from './extra-files.ts';
import { invalidInput, parseLines, parsePairs } from './lists.ts';
import type { InputName } from './names.ts';

/**
 * Inputs for how a container of the image starts, and for its extra content. Absent values are left to the project.
 * Texts may contain expressions (`{{sha}}`) until {@link fillSettings} replaces them.
 */
export interface ImageSettings {
  readonly env: Readonly<Record<string, string>>;
  /** `8080/tcp` */
  readonly ports?: readonly string[];
  readonly user?: string;
  readonly entrypoint?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDirectory?: string;
  readonly volumes?: readonly string[];
  readonly stopSignal?: string;
  readonly files: readonly ExtraFile[];
}

/**
 * @throws ActionError INPUT_INVALID that names the input. A text with an expression is checked only after {@link
 * fillSettings}.
 */
export function parseImageSettings(text: (name: InputName) => string): ImageSettings {
  const settings: ImageSettings = {
    env: parsePairs('env', text('env')),
    ...defined({
      ports: listOf(text('ports')),
      user: orAbsent(text('user')),
      entrypoint: parseCommand('entrypoint', text('entrypoint')),
      args: parseCommand('args', text('args')),
      workingDirectory: orAbsent(text('working-directory')),
      volumes: listOf(text('volumes')),
      stopSignal: orAbsent(text('stop-signal')),
    }),
    files: parseExtraFiles(text('files')),
  };
  return checked(settings);
}

/** Returns every text that may contain an expression. */
export function settingTexts(settings: ImageSettings): readonly string[] {
  const texts: string[] = [];
  mapTexts(settings, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/**
 * Evaluates the expressions. The inputs were split before, so a value never becomes another setting or field.
 * @throws ActionError INPUT_INVALID that names the input, also for an expression that `fill` leaves unchanged
 */
export function fillSettings(settings: ImageSettings, fill: (text: string) => string): ImageSettings {
  const filled = mapTexts(settings, fill);
  const { ports = [], user = '', workingDirectory = '', volumes = [], stopSignal = '', files } = filled;
  const paths = files.flatMap(({ source = '', dest }) => [source, dest]);
  const texts = { ports, user: [user], 'working-directory': [workingDirectory], volumes, 'stop-signal': [stopSignal] };
  for (const name of EXACT) {
    const open = { ...texts, files: paths }[name].find((text) => !isFilled(text));
    if (open !== undefined) throw unfilled(name, open);
  }
  return checked(filled);
}

/** Inputs that are never valid with braces. A variable or an argument may be a template of the application. */
const EXACT = ['ports', 'user', 'working-directory', 'volumes', 'stop-signal', 'files'] as const;

function unfilled(name: InputName, text: string): Error {
  const hint = 'It takes {{version}} and the expressions of tags, such as {{sha}}, {{branch}} and {{tag}}.';
  return invalidInput(name, { got: `"${text}" has an unknown expression`, hint });
}

function mapTexts(settings: ImageSettings, map: (text: string) => string): ImageSettings {
  return JSON.parse(JSON.stringify(settings), (_, value) => (typeof value === 'string' ? map(value) : value));
}

/** Names of signals that every engine knows, with or without `SIG`, and the numbers 1 to 64. */
const SIGNAL =
  /^(?:SIG)?(?:HUP|INT|QUIT|ABRT|KILL|USR1|USR2|PIPE|ALRM|TERM|CONT|STOP|TSTP|WINCH|RTMIN(?:\+\d{1,2})?|RTMAX(?:-\d{1,2})?)$/;

/** A path on Linux or Windows: `/app`, `C:\app`. */
const ABSOLUTE = /^(?:\/|[A-Za-z]:(?:[\\/]|$)|\\)/;

function checked(settings: ImageSettings): ImageSettings {
  const { env, ports, user, stopSignal = 'SIGTERM', files } = settings;
  for (const file of files) checkPaths(file);
  checkVariables(env);
  if (user !== undefined && isFilled(user) && !isUser(user)) {
    const hint = 'It takes a name or a number, with or without `:group` (`app`, `1654:1654`).';
    throw invalidInput('user', { got: `"${user}" is not a valid user`, hint });
  }
  checkFolders(settings);
  const isSignal =
    SIGNAL.test(stopSignal) || (/^\d{1,2}$/.test(stopSignal) && Number(stopSignal) >= 1 && Number(stopSignal) <= 64);
  if (isFilled(stopSignal) && !isSignal) {
    const hint = 'It takes a name such as SIGINT, or a number from 1 to 64.';
    throw invalidInput('stop-signal', { got: `"${stopSignal}" is not a valid signal`, hint });
  }
  return ports === undefined ? settings : { ...settings, ports: ports.map(checkedPort) };
}

function checkVariables(env: ImageSettings['env']): void {
  const name = Object.keys(env).find((each) => !/^[^\s="']+$/.test(each));
  if (name !== undefined) {
    const hint = 'Write NAME=value, without spaces or quotes in NAME.';
    throw invalidInput('env', { got: `"${name}" is not a valid name`, hint });
  }
  // Like `ENV PATH=$PATH:/tools` in a Dockerfile. Variables are not expanded here, so no program would be found.
  const own = Object.entries(env).find(([each, value]) => refersTo(each, value))?.[0];
  if (own !== undefined) {
    const hint =
      'Write the whole value, such as PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/tools.';
    throw invalidInput('env', { got: `"${own}=${env[own]}" refers to itself, and variables are not expanded`, hint });
  }
}

function refersTo(name: string, value: string): boolean {
  const after = value.split(`$${name}`).slice(1);
  return value.includes(`\${${name}}`) || after.some((rest) => !/^\w/.test(rest));
}

function checkFolders({ workingDirectory = '/app', volumes = [] }: ImageSettings): void {
  if (isFilled(workingDirectory) && !ABSOLUTE.test(workingDirectory)) {
    const hint = `It takes an absolute folder of the image, such as /${workingDirectory.replace(/^[./\\]+/, '') || 'app'}.`;
    throw invalidInput('working-directory', { got: `"${workingDirectory}" is not absolute`, hint });
  }
  const volume = volumes.find((each) => isFilled(each) && !/^(?:\/|[A-Za-z]:[\\/])[^\0]*[^\0/\\]$/.test(each));
  if (volume !== undefined) {
    const hint = 'It takes absolute folders of the image, such as /data, one per line.';
    throw invalidInput('volumes', { got: `"${volume}" is not a valid folder`, hint });
  }
}

function checkedPort(port: string): string {
  if (!isFilled(port)) return port;
  const [number] = portNumber(port);
  if (number === undefined) {
    const hint = 'It takes numbers from 1 to 65535, with or without a protocol: 8080, 53/udp.';
    throw invalidInput('ports', { got: `"${port}" is not a valid port`, hint });
  }
  return port.includes('/') ? port.toLowerCase() : `${port}/tcp`;
}

function isFilled(text: string): boolean {
  return !text.includes('{{');
}

/** Reads a JSON array, or one argument per line. A line is not split at spaces, because shells do it differently. */
function parseCommand(name: 'entrypoint' | 'args', text: string): readonly string[] | undefined {
  if (text === '') return undefined;
  if (text.startsWith('[')) return parseArray(name, text);
  const lines = parseLines(text);
  const spaced = lines.find((line) => /\s/.test(line.replace(/\{\{.*?\}\}/g, '')));
  if (spaced === undefined) return lines;
  const array = JSON.stringify(spaced.split(/\s+/));
  const hint = `Write one argument per line, or a JSON array: ${array}, or ${JSON.stringify([spaced])} for one argument.`;
  throw invalidInput(name, { got: `"${spaced}" has a space and could be one argument or several`, hint });
}

function parseArray(name: 'entrypoint' | 'args', text: string): readonly string[] {
  const found = jsonOf(text);
  if (Array.isArray(found) && found.every((each) => typeof each === 'string')) return found;
  const hint = 'Write it as ["dotnet", "/app/App.dll"], or one argument per line.';
  throw invalidInput(name, { got: `${text} is not a JSON array of strings`, hint });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads values separated by commas or newlines. Returns `undefined` for an empty text. */
function listOf(text: string): readonly string[] | undefined {
  const items = parseLines(text).flatMap((line) => line.split(',').map((part) => part.trim()));
  const given = items.filter((item) => item !== '');
  return given.length === 0 ? undefined : [...new Set(given)];
}

function orAbsent(text: string): string | undefined {
  return text === '' ? undefined : text;
}
