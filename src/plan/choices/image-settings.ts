import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import type { ContainerSettings, PublishedApp } from '#publication/publication.ts';
import type { ImageSettings } from '#request/inputs/image-settings.ts';

/** Returns the application with the settings of the inputs, which override those of the project. */
export function withSettings(app: PublishedApp, settings: ImageSettings): PublishedApp {
  const { user, ports, args, env } = settings;
  const own = { ...app.container, ...commandOf(app, settings) };
  const names = Object.keys(env);
  const environment = [
    ...own.environment.filter(({ name }) => !names.includes(name)),
    ...Object.entries(env).map(([name, value]) => ({ name, value })),
  ];
  const container: ContainerSettings = {
    ...own,
    environment,
    ...defined({ user, ports }),
    ...(args === undefined ? {} : withArgs(own, args)),
  };
  return { ...app, container };
}

/**
 * An entrypoint comes before the command of the application, like the project's `ContainerEntrypoint`. If it names the
 * application itself, it is the whole command.
 */
function commandOf(
  app: PublishedApp,
  { entrypoint }: ImageSettings,
): Partial<
  Pick<ContainerSettings, 'entrypoint' | 'entrypointArgs' | 'appCommand' | 'appCommandArgs' | 'appCommandInstruction'>
> {
  if (entrypoint === undefined) return {};
  const set = { entrypoint, entrypointArgs: [] };
  if (entrypoint.some((part) => namesApp(part, app))) {
    return { ...set, appCommand: [], appCommandArgs: [], appCommandInstruction: 'None' };
  }
  // `Entrypoint` as the project's instruction would rule out another entrypoint.
  const isBeaten = app.container.appCommandInstruction === 'Entrypoint' && entrypoint.length > 0;
  return isBeaten ? { ...set, appCommandInstruction: 'DefaultArgs' } : set;
}

function namesApp(part: string, { assembly, executable, name }: PublishedApp): boolean {
  const file = part.slice(Math.max(part.lastIndexOf('/'), part.lastIndexOf('\\')) + 1);
  return [assembly, executable, `${name}.dll`, name, `${name}.exe`].includes(file);
}

/**
 * `ContainerEntrypointArgs` without an entrypoint are the arguments of old projects. The input overrides them as well.
 */
function withArgs(
  { entrypoint, entrypointArgs }: ContainerSettings,
  args: readonly string[],
): Pick<ContainerSettings, 'defaultArgs' | 'entrypointArgs'> {
  return { defaultArgs: args, entrypointArgs: entrypoint.length === 0 ? [] : entrypointArgs };
}

/** A setting from an input, with the name of that input. */
export interface ChosenSetting extends Choice<string> {
  readonly what: string;
}

/**
 * Returns what the inputs set, with reasons.
 * @param app if known, the reasons name the project's values
 */
export function describeSettings(settings: ImageSettings, app?: PublishedApp): readonly ChosenSetting[] {
  const { env, ports, user, entrypoint, args, workingDirectory, volumes, stopSignal, files } = settings;
  const own = app?.container;
  const names = Object.keys(env);
  const rows: readonly (Setting | undefined)[] = [
    names.length === 0
      ? undefined
      : {
          what: 'env',
          value: Object.entries(env)
            .map(([name, value]) => `${name}=${value}`)
            .join(' '),
          property: 'ContainerEnvironmentVariable',
          beaten: own?.environment.map(({ name }) => name).filter((name) => names.includes(name)),
        },
    list({ what: 'ports', value: ports, property: 'ContainerPort', beaten: own?.ports }),
    list({ what: 'user', value: oneOf(user), property: 'ContainerUser', beaten: oneOf(own?.user) }),
    list({ what: 'entrypoint', value: entrypoint, property: 'ContainerEntrypoint', beaten: own?.entrypoint }),
    list({ what: 'args', value: args, property: 'ContainerDefaultArgs', beaten: own?.defaultArgs }),
    list({ what: 'working-directory', value: oneOf(workingDirectory), property: 'ContainerWorkingDirectory' }),
    list({ what: 'volumes', value: volumes }),
    list({ what: 'stop-signal', value: oneOf(stopSignal) }),
    list({ what: 'files', value: files.length === 0 ? undefined : files.map(describeFile) }),
  ];
  return rows.filter((row) => row !== undefined).map(describe);
}

interface Setting {
  readonly what: string;
  readonly value: string;
  /** Property of the project for the same setting. */
  readonly property?: string;
  readonly beaten?: readonly string[] | undefined;
}

function describe({ what, value, property, beaten = [] }: Setting): ChosenSetting {
  const instead = beaten.length === 0 ? '' : `, instead of ${property} (${beaten.join(' ')})`;
  return { what, value, because: `input ${what}${instead}` };
}

function list(
  setting: Omit<Setting, 'value'> & { readonly value: readonly string[] | undefined },
): Setting | undefined {
  const { value } = setting;
  return value && { ...setting, value: value.join(' ') || 'none' };
}

function oneOf(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : [text];
}

function describeFile({ source, dest, owner, mode }: ImageSettings['files'][number]): string {
  const of = owner === undefined ? [] : [owner.kind === 'user' ? 'user' : `${owner.uid}:${owner.gid}`];
  const more = [...of, ...(mode === undefined ? [] : [mode.toString(8).padStart(4, '0')])].join(' ');
  return `${source === undefined ? 'a folder' : source} → ${dest}${more === '' ? '' : ` (${more})`}`;
}
