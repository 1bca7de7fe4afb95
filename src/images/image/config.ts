import { ActionError } from '#base/action-error.ts';
import { defined, sortedKeys } from '#base/objects.ts';
import { isWindowsImage, officialPath } from '#dotnet/catalogue.ts';
import { type ContainerConfig, environmentOf, type History, type ImageConfig } from '#oci/config.ts';
import type { BaseImage, Layer } from '#oci/image.ts';
import type { ImageFormat } from '#oci/media-types.ts';
import { describeSystemOf } from '#oci/platform.ts';
import { isPort, portNumber } from '#oci/port.ts';
import { isUser } from '#oci/user.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { folderInImage, rootOf } from '#publication/root.ts';
import type { Annotating } from './annotations.ts';
import { chooseCommand } from './command.ts';

/** What an image is made of, besides its base. */
export interface ImageParts {
  readonly format: ImageFormat;
  readonly base: BaseImage;
  readonly app: PublishedApp;
  /** The layers of this build, in order; they come after the base's. */
  readonly layers: readonly Layer[];
  readonly labels: Readonly<Record<string, string>>;
  /** RFC 3339. */
  readonly created: string;
  readonly annotating?: Annotating;
  /** Settings that only inputs have. */
  readonly settings?: { readonly volumes?: readonly string[]; readonly stopSignal?: string };
}

/**
 * Returns the base's config with the settings of this build; unknown fields stay (`os.version`, `variant`, …).
 * @throws ActionError PROJECT_UNSUPPORTED for an invalid port or user.
 */
export function makeConfig(parts: ImageParts): ImageConfig {
  const { base, app, layers, created } = parts;
  const history = base.config.history ?? base.layers.map(() => ({ created_by: 'base image' }));
  return {
    ...base.config,
    created,
    config: makeContainerConfig(parts),
    rootfs: { type: 'layers', diff_ids: [...base.config.rootfs.diff_ids, ...layers.map(({ diffId }) => diffId)] },
    history: [...history, ...layers.map((layer) => historyOf(layer, { app, created }))],
  };
}

/** Returns the kind of each layer, for people, from the history of an image that this action made. */
export function layerKinds({ history = [] }: ImageConfig): readonly string[] {
  const ofLayers = history.filter((entry) => entry.empty_layer !== true);
  return ofLayers.map(({ created_by: by, comment }) => (by === MAKER ? (comment?.split(' of ')[0] ?? 'app') : 'base'));
}

const MAKER = 'containerize-dotnet';

function historyOf(layer: Layer, made: { app: PublishedApp; created: string }): History {
  return { created: made.created, created_by: MAKER, comment: `${layer.kind} of ${made.app.name}` };
}

/** Checked because the build's container writes both, and later steps of a job put them into commands. */
function checkSettings({ project, container: { ports, user } }: PublishedApp): void {
  const doing = `reading the settings of the image of ${project}`;
  const code = 'PROJECT_UNSUPPORTED';
  const port = ports.find((each) => portNumber(each).length === 0);
  if (port !== undefined) {
    const hint = 'Give a ContainerPort as a number from 1 to 65535, with the Type tcp or udp.';
    throw new ActionError({ code, doing, got: `${JSON.stringify(port)} is not a valid port`, hint });
  }
  if (user !== undefined && !isUser(user)) {
    const hint = 'Give ContainerUser as a name or a number, optionally followed by `:group`.';
    throw new ActionError({ code, doing, got: `${JSON.stringify(user)} is not a valid user`, hint });
  }
}

function makeContainerConfig({ base, app, labels, settings = {} }: ImageParts): ContainerConfig {
  checkSettings(app);
  const own = base.config.config ?? {};
  const environment = environmentIn({ base, app });
  const system = describeSystemOf(base.platform);
  const root = rootOf(app, system);
  const { entrypoint, cmd } = chooseCommand(app, { system, root, baseEntrypoint: own.Entrypoint ?? [] });
  const { Cmd: _baseCmd, Entrypoint: _baseEntrypoint, ...kept } = own;
  const volume = (folder: string): string => folderInImage(folder, { system, doing: 'reading the input volumes' });
  const volumes = [...Object.keys(own.Volumes ?? {}), ...(settings.volumes ?? []).map(volume)];
  const ports = [...Object.keys(own.ExposedPorts ?? {}), ...app.container.ports, ...portsOf(environment)];
  return {
    ...kept,
    ...defined({
      User: imageUser({ app, base }),
      ExposedPorts: ports.length === 0 ? undefined : Object.fromEntries(ports.map((port) => [port, {}])),
      Entrypoint: entrypoint.length === 0 ? undefined : entrypoint,
      Cmd: cmd.length === 0 ? undefined : cmd,
      Volumes: volumes.length === 0 ? undefined : Object.fromEntries(volumes.map((folder) => [folder, {}])),
      StopSignal: settings.stopSignal ?? own.StopSignal,
    }),
    Env: [...environment].map(([name, value]) => `${name}=${value}`),
    WorkingDir: system === 'windows' ? windowsFolder(root) : root || '/',
    Labels: sortedKeys({ ...inheritable(own.Labels), ...labels }),
  };
}

/** Returns the user of the image: the requested one, else that of .NET's images, else the base's; absent: root. */
export function imageUser({ app, base }: Pick<ImageParts, 'app' | 'base'>): string | undefined {
  if (app.container.user !== undefined) return app.container.user;
  if (describeSystemOf(base.platform) === 'windows') return windowsUser(base);
  return environmentIn({ app, base }).get('APP_UID') ?? base.config.config?.User;
}

/** Later values override earlier ones. */
function environmentIn({ app, base }: Pick<ImageParts, 'app' | 'base'>): ReadonlyMap<string, string> {
  return new Map([...environmentOf(base.config.config), ...ownEnvironment(app)]);
}

/**
 * Windows identifies users by name, and Server Core runs as administrator if none is given. Images of .NET do not
 * need an administrator; for other images this is unknown.
 */
function windowsUser({ config, reference }: BaseImage): string | undefined {
  const own = config.config?.User ?? '';
  if (own !== '') return own;
  const isMicrosofts = isWindowsImage(reference) && officialPath(reference)?.startsWith('framework/') !== true;
  return isMicrosofts ? 'ContainerUser' : undefined;
}

/** `C:` without a slash means the current folder on that drive. */
function windowsFolder(root: string): string {
  return root.endsWith(':') ? `${root}\\` : root;
}

function ownEnvironment({ container }: PublishedApp): readonly (readonly [string, string])[] {
  return container.environment.map(({ name, value }) => [name, value]);
}

const OCI = 'org.opencontainers.image.';

/**
 * Returns the labels of a base that also apply to an image built on it. Version and name do not: Ubuntu's version is
 * 24.04.
 */
function inheritable(labels: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const own = [`${OCI}version`, `${OCI}ref.name`];
  const kept = Object.entries(labels).filter(([key]) => !key.startsWith(`${OCI}base.`) && !own.includes(key));
  return Object.fromEntries(kept);
}

/**
 * Returns the ports that a container of a base image listens on, as `8080/tcp`, read from its environment as the .NET
 * SDK does.
 */
export function portsOf(environment: ReadonlyMap<string, string>): readonly string[] {
  const urls = environment.get('ASPNETCORE_URLS') ?? '';
  if (urls !== '') return urls.split(';').flatMap(portOfUrl);
  return ['ASPNETCORE_HTTP_PORTS', 'ASPNETCORE_HTTPS_PORTS']
    .flatMap((name) => (environment.get(name) ?? '').split(';'))
    .filter(isPort)
    .map((port) => `${port}/tcp`);
}

/** `http://+:8080`; the SDK ignores a URL without a port. */
function portOfUrl(url: string): readonly string[] {
  const port = /^\w+:\/\/(?:[*+]|[^:]*|\[[^\]]*\]):(\d+)\/?$/.exec(url.trim())?.[1];
  return port === undefined || !isPort(port) ? [] : [`${port}/tcp`];
}
