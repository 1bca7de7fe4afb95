import { expect, test } from 'vitest';
import { buildEnvironment } from '#publish/paths/environment.ts';
import { parseBuildSecrets } from '#request/inputs/build-secrets.ts';
import { parseInputs } from '#request/inputs/inputs.ts';

const parse = (text: string) => parseBuildSecrets(text, {});

test('a line is a variable or a file', () => {
  expect(parse('NPM_TOKEN=a=b c \n\n# a comment\n  LICENSE@file=text')).toEqual([
    { name: 'NPM_TOKEN', as: 'variable', value: 'a=b c ' },
    { name: 'LICENSE', as: 'file', value: 'text' },
  ]);
  expect(parse('NPM_TOKEN=')).toEqual([{ name: 'NPM_TOKEN', as: 'variable', value: '' }]);
});

test('a value of several lines is between two marks and may contain anything', () => {
  const text =
    'KEY@file<<EOF\n-----BEGIN KEY-----\n# no comment\nX=1\n\n-----END KEY-----\nEOF\nOTHER<<END OF IT\na\nb\nEND OF IT\nLAST=1';
  expect(parse(text)).toEqual([
    { name: 'KEY', as: 'file', value: '-----BEGIN KEY-----\n# no comment\nX=1\n\n-----END KEY-----\n' },
    { name: 'OTHER', as: 'variable', value: 'a\nb' },
    { name: 'LAST', as: 'variable', value: '1' },
  ]);
  expect(parse('A<<EOF\r\nx\r\nEOF\r\n')).toEqual([{ name: 'A', as: 'variable', value: 'x' }]);
  expect(parse('A<<EOF\nEOF')).toEqual([{ name: 'A', as: 'variable', value: '' }]);
});

test.each([
  ['the second line of a value', 'KEY=first\nthe-second-line', 'line 2 is neither NAME=value nor NAME<<END'],
  ['a name alone', 'the-value', 'line 1 is neither NAME=value nor NAME<<END'],
  ['a mark that does not come', 'KEY<<EOF\nthe-value', 'the value of KEY does not end'],
  ['no mark', 'KEY<<\nthe-value', 'the value of KEY does not end'],
  ['a name twice', 'KEY=the-value\nKEY@file=the-value', 'KEY is given twice'],
])('%s is an error that does not tell the value', (_, text, message) => {
  const read = () => parse(text);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/the-value|second/);
});

test('a variable that the build itself uses is an error, one of a tool is not', () => {
  const own = Object.keys(buildEnvironment({ HTTP_PROXY: 'x', NUGET_CERT_REVOCATION_MODE: 'x' }, {}));
  const more = ['PATH', 'Path', 'NUGET_AUTH_TOKEN', 'NuGetPackageSourceCredentials_x', 'DOTNET_ROOT', 'GITHUB_TOKEN'];
  const others = ['LD_PRELOAD', 'NODE_OPTIONS', 'BASH_ENV', 'SSL_CERT_FILE', 'GIT_CONFIG_COUNT', 'MSBuildSDKsPath'];
  for (const name of [...own, ...more, ...others]) {
    expect(() => parse(`${name}=the-value`), name).toThrow(`${name} is a variable that the build itself uses`);
  }
  const allowed = ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_CONFIG_USERCONFIG', 'SENTRY_AUTH_TOKEN', 'TELERIK_LICENSE'];
  for (const name of [...allowed, 'LDAP_PASSWORD', 'STATEMENT', 'GIT_TOKEN', 'PATHS']) {
    expect(parse(`${name}=x`), name).toHaveLength(1);
  }
});

test('a name that is also in build-env, and a binary log with secrets, are errors', () => {
  expect(() => parseInputs({ 'build-env': 'A=1', 'build-secrets': 'A=2' })).toThrow('A is a variable of build-env too');
  expect(() => parseInputs({ binlog: 'true', 'build-secrets': 'A=2' })).toThrow(
    'the binary log would contain the values of build-secrets',
  );
});
