import { ActionError } from '#base/action-error.ts';
import type { System } from '#oci/platform.ts';
import type { ContainerSettings, PublishedApp } from '#publication/publication.ts';
import { pathBelow } from '#publication/root.ts';

/** How a container of the image starts. */
interface StartCommand {
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
}

/** The folder of an app, and the base's entry point. */
export interface StartPlace {
  readonly system: System;
  /** As `rootOf` returns it. */
  readonly root: string;
  readonly baseEntrypoint: readonly string[];
}

/**
 * Chooses entry point and command by the .NET SDK's rules (dotnet/sdk, CreateNewImage.DetermineEntrypointAndCmd), so
 * that a project published with the SDK starts the same way.
 * @throws ActionError INPUT_INVALID for settings that contradict each other, which the SDK rejects too.
 */
export function chooseCommand(app: PublishedApp, place: StartPlace): StartCommand {
  const { container } = app;
  const settings: Settled = {
    ...settle(container),
    appCommand: container.appCommand.length > 0 ? container.appCommand : defaultCommand(app, place),
  };
  return apply(withoutOldForm(settings, container), inherited(place.baseEntrypoint));
}

interface Settled {
  readonly entrypoint: readonly string[];
  readonly entrypointArgs: readonly string[];
  readonly appCommand: readonly string[];
  readonly appCommandArgs: readonly string[];
  readonly defaultArgs: readonly string[];
  readonly instruction: string;
}

function settle(container: ContainerSettings): Omit<Settled, 'appCommand'> {
  const { entrypoint, entrypointArgs, appCommandArgs, defaultArgs } = container;
  const setsEntrypoint = entrypoint.length > 0 || entrypointArgs.length > 0;
  const instruction = container.appCommandInstruction ?? (setsEntrypoint ? 'DefaultArgs' : 'Entrypoint');
  return { entrypoint, entrypointArgs, appCommandArgs, defaultArgs, instruction };
}

/** Returns `dotnet /app/App.dll`, or the executable if `dotnet` has nothing to run. */
function defaultCommand(app: PublishedApp, { system, root }: StartPlace): readonly string[] {
  if (app.container.appCommandInstruction === 'None') return [];
  if (app.assembly !== undefined && !app.selfContained) {
    return ['dotnet', pathBelow(root, { path: app.assembly, system })];
  }
  if (app.assembly === undefined && app.executable === undefined && app.container.entrypoint.length === 0) {
    throw nothingToStart(app);
  }
  const executable = app.executable ?? (system === 'windows' ? `${app.name}.exe` : app.name);
  return [pathBelow(root, { path: executable, system })];
}

/** For example Blazor WebAssembly, which runs in a browser: its output is files for a web server. */
function nothingToStart({ project, name }: PublishedApp): ActionError {
  return new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `choosing the start command of ${project}`,
    got: `its publish output has neither ${name}.dll nor an executable, so there is nothing to start`,
    hint: 'For static files set base-image to a web server, and ContainerAppCommandInstruction=None in the project. ContainerWorkingDirectory, or the input working-directory, sets the folder of the files.',
  });
}

/**
 * Before `ContainerAppCommand` existed, `ContainerEntrypointArgs` without an entry point meant arguments of the
 * application.
 */
function withoutOldForm(settings: Settled, container: ContainerSettings): Settled {
  const { entrypoint, entrypointArgs, appCommandArgs, defaultArgs } = settings;
  const isOldForm =
    container.appCommandInstruction === undefined &&
    entrypointArgs.length > 0 &&
    entrypoint.length === 0 &&
    appCommandArgs.length === 0 &&
    defaultArgs.length === 0;
  if (!isOldForm) return settings;
  const cmd = { entrypointArgs: [], appCommand: [], defaultArgs: entrypointArgs };
  return { ...settings, ...cmd, entrypoint: settings.appCommand, instruction: 'None' };
}

function apply(settings: Settled, baseEntrypoint: readonly string[]): StartCommand {
  const { entrypoint, entrypointArgs, appCommand, appCommandArgs, defaultArgs, instruction } = settings;
  const own = entrypoint.length > 0 ? [...entrypoint, ...entrypointArgs] : baseEntrypoint;
  if (entrypointArgs.length > 0 && entrypoint.length === 0)
    throw contradiction('ContainerEntrypointArgs is set without ContainerEntrypoint');
  switch (instruction) {
    case 'None':
      if (appCommand.length > 0)
        throw contradiction('ContainerAppCommand is set with ContainerAppCommandInstruction=None');
      return { entrypoint: own, cmd: defaultArgs };
    case 'DefaultArgs':
      return { entrypoint: own, cmd: [...appCommand, ...appCommandArgs, ...defaultArgs] };
    case 'Entrypoint':
      if (entrypoint.length > 0)
        throw contradiction('ContainerEntrypoint is set and ContainerAppCommandInstruction is Entrypoint');
      return { entrypoint: [...appCommand, ...appCommandArgs], cmd: defaultArgs };
    default:
      throw contradiction(`ContainerAppCommandInstruction is "${instruction}", not Entrypoint, DefaultArgs or None`);
  }
}

/** The entry point of some base images is `dotnet` itself, which must not precede the application's. */
function inherited(baseEntrypoint: readonly string[]): readonly string[] {
  const [only = '', ...more] = baseEntrypoint;
  const isDotnet = only === 'dotnet' || only === '/usr/bin/dotnet' || only.toLowerCase() === DOTNET_OF_WINDOWS;
  return more.length === 0 && isDotnet ? [] : baseEntrypoint;
}

/** In lowercase, because Windows ignores case. */
const DOTNET_OF_WINDOWS = 'c:\\program files\\dotnet\\dotnet.exe';

function contradiction(got: string): ActionError {
  return new ActionError({
    code: 'INPUT_INVALID',
    doing: 'choosing the start command of the image',
    got,
    hint: 'See https://learn.microsoft.com/dotnet/core/containers/publish-configuration for how these properties combine.',
  });
}
