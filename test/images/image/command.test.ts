import { expect, test } from 'vitest';
import { chooseCommand, type StartPlace } from '#images/image/command.ts';
import type { ContainerSettings } from '#publication/publication.ts';
import { anApp, settings } from '../../world/app.ts';

const place: StartPlace = { system: 'linux', root: '/app', baseEntrypoint: [] };
const command = (own: Partial<ContainerSettings>, baseEntrypoint: readonly string[] = []) =>
  chooseCommand(anApp({ container: settings(own) }), { ...place, baseEntrypoint });

/** dotnet/sdk, CreateNewImageTests.EntrypointAndCmd. */
test.each<[string, Partial<ContainerSettings>, readonly string[], readonly string[]]>([
  ['nothing', {}, ['dotnet', '/app/App.dll'], []],
  ['DefaultArgs', { defaultArgs: ['--x'] }, ['dotnet', '/app/App.dll'], ['--x']],
  ['AppCommandArgs', { appCommandArgs: ['--x'] }, ['dotnet', '/app/App.dll', '--x'], []],
  ['AppCommand', { appCommand: ['/run'] }, ['/run'], []],
  ['Entrypoint', { entrypoint: ['/init'] }, ['/init'], ['dotnet', '/app/App.dll']],
  [
    'Entrypoint and its args',
    { entrypoint: ['/init'], entrypointArgs: ['-v'] },
    ['/init', '-v'],
    ['dotnet', '/app/App.dll'],
  ],
  ['EntrypointArgs alone, the old form', { entrypointArgs: ['--x'] }, ['dotnet', '/app/App.dll'], ['--x']],
  [
    'Entrypoint and DefaultArgs',
    { entrypoint: ['/init'], defaultArgs: ['d'] },
    ['/init'],
    ['dotnet', '/app/App.dll', 'd'],
  ],
  ['instruction DefaultArgs', { appCommandInstruction: 'DefaultArgs' }, [], ['dotnet', '/app/App.dll']],
  ['instruction None', { appCommandInstruction: 'None', entrypoint: ['/init'], defaultArgs: ['d'] }, ['/init'], ['d']],
])('%s', (_name, own, entrypoint, cmd) => {
  expect(command(own)).toEqual({ entrypoint, cmd });
});

test('a base’s entry point of only dotnet is left out, any other stays', () => {
  expect(command({ appCommandInstruction: 'DefaultArgs' }, ['/usr/bin/dotnet']).entrypoint).toEqual([]);
  expect(command({ appCommandInstruction: 'DefaultArgs' }, ['/tini', '--']).entrypoint).toEqual(['/tini', '--']);
});

test('a self-contained application is started directly', () => {
  const app = anApp({ selfContained: true, executable: 'App' });
  expect(chooseCommand(app, place).entrypoint).toEqual(['/app/App']);
});

const windows: StartPlace = { system: 'windows', root: 'C:\\app', baseEntrypoint: [] };

test('on Windows the same is started by its path there', () => {
  expect(chooseCommand(anApp(), windows).entrypoint).toEqual(['dotnet', 'C:\\app\\App.dll']);
  const alone = { selfContained: true, executable: 'App.exe' };
  expect(chooseCommand(anApp(alone), windows).entrypoint).toEqual(['C:\\app\\App.exe']);
  expect(chooseCommand(anApp({ selfContained: true }), windows).entrypoint).toEqual(['C:\\app\\App.exe']);
  expect(chooseCommand(anApp(), { ...windows, root: 'C:' }).entrypoint).toEqual(['dotnet', 'C:\\App.dll']);
});

test.each(['dotnet', 'C:\\Program Files\\dotnet\\dotnet.exe', 'c:\\program files\\dotnet\\DOTNET.EXE'])(
  'a Windows base’s entry point %s is left out',
  (entrypoint) => {
    const app = anApp({ container: settings({ appCommandInstruction: 'DefaultArgs' }) });
    expect(chooseCommand(app, { ...windows, baseEntrypoint: [entrypoint] })).toEqual({
      entrypoint: [],
      cmd: ['dotnet', 'C:\\app\\App.dll'],
    });
  },
);

test.each<[Partial<ContainerSettings>, string]>([
  [{ appCommandInstruction: 'Entrypoint', entrypoint: ['/x'] }, 'ContainerEntrypoint is set'],
  [{ appCommandInstruction: 'None', appCommand: ['/x'] }, 'ContainerAppCommand is set'],
  [{ appCommandInstruction: 'Sideways' }, 'not Entrypoint, DefaultArgs or None'],
  [{ entrypointArgs: ['a'], defaultArgs: ['b'] }, 'without ContainerEntrypoint'],
])('%j contradicts itself', (own, message) => {
  expect(() => command(own)).toThrow(message);
});
