import { expect, test } from 'vitest';
import { assembleImage } from '#images/image/assemble.ts';
import { environmentOf } from '#oci/config.ts';
import { describeSettings, withSettings } from '#plan/choices/image-settings.ts';
import type { ContainerSettings } from '#publication/publication.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { anApp, settings } from '../../world/app.ts';
import { aBase } from '../../world/base.ts';

const given = (raw: RawInputs) => parseInputs(raw).settings;

/** Returns the config of an image that is made with inputs, for a project with its own settings. */
function configOf(raw: RawInputs, own: Partial<ContainerSettings> = {}) {
  const app = withSettings(anApp({ container: settings(own), executable: 'App' }), given(raw));
  const parts = { format: 'oci', layers: [], labels: {}, created: '2026-01-01T00:00:00Z' } as const;
  const base = aBase({ Volumes: { '/base': {} }, StopSignal: 'SIGQUIT' });
  return assembleImage({ ...parts, app, base, settings: given(raw) }).config.value.config ?? {};
}

test('variables of the input override the project’s, which override the base’s', () => {
  const config = configOf(
    { env: 'B=input\nASPNETCORE_HTTP_PORTS=9000' },
    {
      environment: [
        { name: 'B', value: 'project' },
        { name: 'C', value: 'project' },
      ],
    },
  );
  const environment = environmentOf(config);
  expect(environment.get('B')).toBe('input');
  expect(environment.get('C')).toBe('project');
  expect(environment.get('PATH')).toBe('/bin');
  expect(Object.keys(config.ExposedPorts ?? {})).toEqual(['9000/tcp']);
});

test('user, ports, volumes and stop signal of the inputs are those of the image', () => {
  const raw = { user: '1000', ports: '5000', volumes: '/data', 'stop-signal': 'SIGINT' };
  const config = configOf(raw, { user: 'root', ports: ['80/tcp'] });
  expect(config.User).toBe('1000');
  expect(Object.keys(config.ExposedPorts ?? {})).toEqual(['5000/tcp', '8080/tcp']);
  expect(Object.keys(config.Volumes ?? {})).toEqual(['/base', '/data']);
  expect(config.StopSignal).toBe('SIGINT');
});

test('without inputs, volumes and stop signal come from the base', () => {
  const config = configOf({});
  expect(Object.keys(config.Volumes ?? {})).toEqual(['/base']);
  expect(config.StopSignal).toBe('SIGQUIT');
});

test.each<
  [string, RawInputs, Partial<ContainerSettings>, readonly string[] | undefined, readonly string[] | undefined]
>([
  ['none', {}, {}, ['dotnet', '/app/App.dll'], undefined],
  ['an entry point', { entrypoint: '/tini\n--' }, {}, ['/tini', '--'], ['dotnet', '/app/App.dll']],
  [
    'an entrypoint of the project as well',
    { entrypoint: '/tini' },
    { entrypoint: ['/other'], entrypointArgs: ['-x'] },
    ['/tini'],
    ['dotnet', '/app/App.dll'],
  ],
  [
    'an application that was the entrypoint',
    { entrypoint: '/tini' },
    { appCommandInstruction: 'Entrypoint' },
    ['/tini'],
    ['dotnet', '/app/App.dll'],
  ],
  [
    'an entrypoint that is the application',
    { entrypoint: 'dotnet\n/app/App.dll' },
    {},
    ['dotnet', '/app/App.dll'],
    undefined,
  ],
  ['its executable', { entrypoint: './App', args: '--x' }, { appCommand: ['./other'] }, ['./App'], ['--x']],
  ['arguments', { args: '--a\n--b' }, { defaultArgs: ['--c'] }, ['dotnet', '/app/App.dll'], ['--a', '--b']],
  ['no arguments', { args: '[]' }, { defaultArgs: ['--c'] }, ['dotnet', '/app/App.dll'], undefined],
  ['arguments of an old project', { args: '--a' }, { entrypointArgs: ['--c'] }, ['dotnet', '/app/App.dll'], ['--a']],
])('the start command with %s', (_, raw, own, entrypoint, cmd) => {
  const { Entrypoint, Cmd } = configOf(raw, own);
  expect({ Entrypoint, Cmd }).toEqual({ Entrypoint: entrypoint, Cmd: cmd });
});

test('each input is a plan row with its reason and the value that it replaces', () => {
  const app = anApp({ container: settings({ user: 'root', ports: ['80/tcp'] }) });
  const raw = {
    env: 'A=1',
    user: 'app',
    ports: '8080',
    args: '[]',
    'stop-signal': 'SIGINT',
    files: 'source=a.json,dest=/app/,mode=640\ndest=/data/,owner=user',
  };
  expect(describeSettings(given(raw), app)).toEqual([
    { what: 'env', value: 'A=1', because: 'input env' },
    { what: 'ports', value: '8080/tcp', because: 'input ports, instead of ContainerPort (80/tcp)' },
    { what: 'user', value: 'app', because: 'input user, instead of ContainerUser (root)' },
    { what: 'args', value: 'none', because: 'input args' },
    { what: 'stop-signal', value: 'SIGINT', because: 'input stop-signal' },
    { what: 'files', value: 'a.json → /app/ (0640) a folder → /data/ (user)', because: 'input files' },
  ]);
  expect(describeSettings(given({}), app)).toEqual([]);
});

test('a volume must be valid on the operating system of the image', () => {
  expect(() => configOf({ volumes: 'C:\\data' })).toThrow('reading the input volumes');
  expect(Object.keys(configOf({ volumes: '/data//x' }).Volumes ?? {})).toEqual(['/base', '/data/x']);
});
