import type { ActionError } from '#base/action-error.ts';
import { invalidInput } from './lists.ts';

/** A value that only the commands of a build get. It is never stored. */
export interface BuildSecret {
  /** Variable that holds the value, or the path of the file with the value. */
  readonly name: string;
  readonly as: 'variable' | 'file';
  /** Empty if the workflow does not have it, as in a run for a fork. */
  readonly value: string;
}

/**
 * Reads `NAME=value` lines (a variable) and `NAME@file=value` lines (a file, whose path is the variable's value). A
 * value of several lines is between `NAME<<END` and a line `END`, as in the file that GITHUB_ENV names.
 * @throws ActionError INPUT_INVALID, whose text never contains a value
 */
export function parseBuildSecrets(text: string, buildEnv: Readonly<Record<string, string>>): readonly BuildSecret[] {
  const found = new Map<string, BuildSecret>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const head = HEAD.exec(line)?.groups;
    if (head === undefined) throw invalid(`line ${at + 1} is neither NAME=value nor NAME<<END`, SYNTAX);
    const { name = '', file, heredoc, rest = '' } = head;
    checkName(name, buildEnv);
    if (found.has(name)) throw invalid(`${name} is given twice`, SYNTAX);
    let value = rest;
    if (heredoc !== undefined) {
      let end = at + 1;
      while (end < lines.length && lines[end]?.trim() !== rest.trim()) end += 1;
      if (rest.trim() === '' || end === lines.length) throw invalid(`the value of ${name} does not end`, SYNTAX);
      // A text file ends with a line break, and some programs require it.
      value = `${lines.slice(at + 1, end).join('\n')}${file === undefined ? '' : '\n'}`;
      at = end;
    }
    found.set(name, { name, as: file === undefined ? 'variable' : 'file', value });
  }
  return [...found.values()];
}

const HEAD = /^\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<file>@file)?(?:=|(?<heredoc><<))(?<rest>.*)$/;

const SYNTAX =
  'Write NAME=value or NAME@file=value, one per line; a value of several lines as NAME<<END, the lines, and END on a line of its own.';

/** Variables that the build container needs unchanged, and those that change how programs run. */
const RESERVED = [
  /^(?:PATH|HOME|PWD|OLDPWD|USER|LOGNAME|SHELL|SHLVL|IFS|ENV|BASH_.*|TMPDIR|TMP|TEMP|LANG|LC_.*|TZ|HOSTNAME|TERM|CI)$/i,
  /^(?:DOTNET|NUGET|GITHUB|RUNNER|ACTIONS|INPUT|STATE|XDG|COMPLUS|CORECLR|LD|DYLD|VSTEST)_|^MSBUILD/i,
  /^(?:NUGETPACKAGESOURCECREDENTIALS_.*|VSS_NUGET_.*|NODE_(?:OPTIONS|PATH|EXTRA_CA_CERTS)|SSL_CERT_\w+|CURL_CA_BUNDLE)$/i,
  /^(?:GIT_(?:SSL_\w+|CONFIG\w*|DIR|WORK_TREE|EXEC_PATH)|NPM_CONFIG_(?:CACHE|AUDIT)|(?:HTTPS?|ALL|NO|FTP)_PROXY)$/i,
];

function checkName(name: string, buildEnv: Readonly<Record<string, string>>): void {
  if (Object.hasOwn(buildEnv, name)) {
    throw invalid(`${name} is a variable of build-env too`, 'Name it in one of the two inputs.');
  }
  if (!RESERVED.some((reserved) => reserved.test(name))) return;
  throw invalid(
    `${name} is a variable that the build itself uses`,
    'Give the secret a name of its own. Logins of NuGet feeds belong to the input nuget-credentials.',
  );
}

function invalid(got: string, hint: string): ActionError {
  return invalidInput('build-secrets', { got, hint });
}
