import { expect, test } from 'vitest';
import { fillSettings, settingTexts } from '#request/inputs/image-settings.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';

const read = (raw: RawInputs) => parseInputs(raw).settings;
const PLACE = '{{sha}}';

test('each input of the image is read as written', () => {
  const settings = read({
    env: 'A=1\nLogging__LogLevel__Default=Warning\nEMPTY=\nURL=http://x/?a=b\nPRICE="$5" or $PRICES',
    ports: '8080, 53/UDP\n9090/tcp\n8080',
    user: '1654:1654',
    entrypoint: '/usr/bin/tini\n--',
    args: '["--name", "two words"]',
    'working-directory': '/srv/web',
    volumes: '/data,/logs',
    'stop-signal': 'SIGINT',
    files: 'source=config/prod.json,dest=/app/prod.json,owner=1000:2000,mode=0640\ndest=/data/,owner=user',
  });
  expect(settings).toEqual({
    env: { A: '1', Logging__LogLevel__Default: 'Warning', EMPTY: '', URL: 'http://x/?a=b', PRICE: '"$5" or $PRICES' },
    ports: ['8080/tcp', '53/udp', '9090/tcp'],
    user: '1654:1654',
    entrypoint: ['/usr/bin/tini', '--'],
    args: ['--name', 'two words'],
    workingDirectory: '/srv/web',
    volumes: ['/data', '/logs'],
    stopSignal: 'SIGINT',
    files: [
      {
        source: 'config/prod.json',
        dest: '/app/prod.json',
        owner: { kind: 'ids', uid: 1000, gid: 2000 },
        mode: 0o640,
      },
      { dest: '/data/', owner: { kind: 'user' } },
    ],
  });
});

test('without them the project decides everything', () => {
  expect(read({})).toEqual({ env: {}, files: [] });
});

test('an empty array means no arguments, which differs from an empty input', () => {
  expect(read({ args: '[]' }).args).toEqual([]);
  expect(read({ args: '' }).args).toBeUndefined();
});

test.each<[RawInputs, string]>([
  [{ env: 'A' }, 'reading the input env: "A" is not name=value'],
  [{ env: '=1' }, 'reading the input env: "=1" has no name'],
  [{ env: 'A B=1' }, '"A B" is not a valid name'],
  [{ env: '"A=One, two"' }, 'is not a valid name'],
  [{ env: 'PATH=$PATH:/tools' }, 'reading the input env: "PATH=$PATH:/tools" refers to itself'],
  [{ env: `A=1\nPATH=/tools:\${PATH}` }, 'refers to itself, and variables are not expanded'],
  [{ ports: '80a' }, 'reading the input ports: "80a" is not a valid port'],
  [{ ports: '0' }, '"0" is not a valid port'],
  [{ ports: '65536/tcp' }, '"65536/tcp" is not a valid port'],
  [{ ports: '80/http' }, '"80/http" is not a valid port'],
  [{ user: '$(id)' }, 'reading the input user: "$(id)" is not a valid user'],
  [{ user: 'app:' }, '"app:" is not a valid user'],
  [{ entrypoint: 'dotnet /app/App.dll' }, 'reading the input entrypoint: "dotnet /app/App.dll" has a space'],
  [{ args: '["a", 1]' }, 'reading the input args: ["a", 1] is not a JSON array of strings'],
  [{ args: '["a"' }, 'is not a JSON array of strings'],
  [{ 'working-directory': 'app' }, 'reading the input working-directory: "app" is not absolute'],
  [{ 'working-directory': '../app' }, '"../app" is not absolute'],
  [{ volumes: 'data' }, 'reading the input volumes: "data" is not a valid folder'],
  [{ volumes: '/' }, '"/" is not a valid folder'],
  [{ 'stop-signal': 'SIGSTOPP' }, 'reading the input stop-signal: "SIGSTOPP" is not a valid signal'],
  [{ 'stop-signal': '65' }, '"65" is not a valid signal'],
  [{ files: 'config.json' }, 'reading the input files: in "config.json" "config.json" is not name=value'],
  [{ files: 'source=a' }, 'dest is missing'],
  [{ files: 'source=a,dest=b' }, 'dest is not an absolute path in the image'],
  [{ files: 'source=../a,dest=/b' }, 'source is not a path below the checkout'],
  [{ files: 'source=/etc/passwd,dest=/b' }, 'source is not a path below the checkout'],
  [{ files: 'source=C:/x,dest=/b' }, 'source is not a path below the checkout'],
  [{ files: 'dest=/b,to=/c' }, 'to is unknown'],
  [{ files: 'dest=/b,dest=/c' }, 'dest is given twice'],
  [{ files: 'dest=/b,mode=rwx' }, '"rwx" is not a valid mode'],
  [{ files: 'dest=/b,mode=0888' }, '"0888" is not a valid mode'],
  [{ files: 'dest=/b,owner=app' }, '"app" is not a valid owner'],
  [{ files: 'dest=/b,owner=4294967295' }, '"4294967295" is not a valid owner'],
])('%j is an error that says why', (raw, message) => {
  expect(() => read(raw)).toThrow(message);
});

test('an error of a command shows both ways to write it', () => {
  expect(() => read({ args: '--name two' })).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('["--name","two"], or ["--name two"] for one argument') }),
  );
});

test('expressions are evaluated after the inputs are split, so their values are data', () => {
  const settings = read({
    env: `COMMIT=${PLACE}`,
    user: PLACE,
    args: `--commit=${PLACE}`,
    files: `source=${PLACE}.json,dest=/app/x.json`,
  });
  expect(settingTexts(settings)).toEqual(expect.arrayContaining([PLACE, `--commit=${PLACE}`, `${PLACE}.json`]));
  const value = 'a,owner=0 b';
  const filled = fillSettings({ ...settings, user: 'app' }, (text) => text.replace(PLACE, value));
  expect(filled.env).toEqual({ COMMIT: value });
  expect(filled.args).toEqual([`--commit=${value}`]);
  expect(filled.files).toEqual([{ source: `${value}.json`, dest: '/app/x.json' }]);
});

test.each<[RawInputs, string, string]>([
  [{ ports: PLACE }, 'x', '"x" is not a valid port'],
  [{ user: PLACE }, '$(x)', '"$(x)" is not a valid user'],
  [{ 'working-directory': PLACE }, 'x', '"x" is not absolute'],
  [{ volumes: PLACE }, 'x', '"x" is not a valid folder'],
  [{ 'stop-signal': PLACE }, 'x', '"x" is not a valid signal'],
  [{ files: `source=${PLACE},dest=/x` }, '../../etc', 'source is not a path below the checkout'],
  [{ files: `dest=${PLACE}` }, 'x', 'dest is not an absolute path in the image'],
])('%j is judged again when the expression is %j', (raw, value, message) => {
  expect(() => fillSettings(read(raw), (text) => text.replace(PLACE, value))).toThrow(message);
});

test.each<RawInputs>([
  { ports: '{{verison}}' },
  { user: 'a{{verison}}' },
  { 'working-directory': '/srv/{{verison}}' },
  { volumes: '/data,/{{verison}}' },
  { 'stop-signal': '{{verison}}' },
  { files: 'source={{verison}},dest=/x' },
  { files: 'dest=/{{verison}}/' },
])('an expression that stays as it is written is an error in %j', (raw) => {
  const [name = ''] = Object.keys(raw);
  expect(() => fillSettings(read(raw), (text) => text)).toThrow(
    expect.objectContaining({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(new RegExp(`^reading the input ${name}: .*has an unknown expression`)),
    }),
  );
});

test('variables and arguments may contain templates of the application', () => {
  const raw = { env: 'TITLE={{title}}', args: '--format={{name}}', entrypoint: '/run\n{{x}}' };
  expect(fillSettings(read(raw), (text) => text)).toEqual(read(raw));
});
