import prettyBytes from 'pretty-bytes';
import { defined, groupBy } from '#base/objects.ts';
import type { ImageConfig } from '#oci/config.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import type { ImageManifest } from '#oci/manifest.ts';
import { code, plain, table } from './markdown.ts';
import { sizeOf } from './metadata.ts';

/** A layer that an image has and an earlier one has not, or the other way around. Sizes are in bytes, as in a registry. */
export interface LayerChange {
  readonly kind: string;
  /** Absent: the earlier image had no such layer. */
  readonly before?: number;
  /** Absent: the image has no such layer any more. */
  readonly after?: number;
}

interface NamedPackage {
  readonly id: string;
  readonly version: string;
}

/** A package that was added (no `before`), removed (no `after`), or has another version. */
interface PackageChange {
  readonly id: string;
  readonly before?: string;
  readonly after?: string;
}

/** A file that was added (no `before`), removed (no `after`), or has other content. Sizes are in bytes. */
interface FileChange {
  readonly path: string;
  readonly before?: number;
  readonly after?: number;
}

/** A file of a layer: its size in bytes, and its time, which differs if the content does. */
export interface KnownFile {
  readonly size: number;
  readonly time: number;
}

/** How an image differs from the one that its tag pointed to. */
export interface ImageChanges {
  /** The earlier image: its name with the tag. */
  readonly since: string;
  /** Of the manifest of the image itself. */
  readonly digest: Digest;
  readonly platform: string;
  /** Without the base's. */
  readonly layers: readonly LayerChange[];
  /** Whether layers of the base differ. */
  readonly base: boolean;
  /** What a node pulls that has the earlier image, in bytes. */
  readonly pull: number;
  /** In bytes. */
  readonly size: number;
  /** In bytes. */
  readonly earlierSize: number;
  /** `port 8080/tcp added`. */
  readonly settings: readonly string[];
  /** Of the layer with the application; absent: one of the two is not known. */
  readonly files?: readonly FileChange[];
  /** Absent: the packages of one of the two are not known. */
  readonly packages?: readonly PackageChange[];
}

/** An earlier image, with the kinds of its last layers. */
interface EarlierImage {
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
  /** What the layers contain, as the config says. There may be fewer than layers. */
  readonly kinds: readonly string[];
}

/** Compares layers, size and settings. */
export function changesOf(
  image: Image,
  { manifest, config, kinds }: EarlierImage,
): Pick<ImageChanges, 'layers' | 'base' | 'pull' | 'size' | 'earlierSize' | 'settings'> {
  // The layers of an image that another tool made have no kinds that this action knows.
  const isOwn = kinds.some((kind) => kind !== 'base');
  const earlier = manifest.layers.map((layer, index) => ({
    ...layer,
    kind: isOwn ? (kinds.at(index - manifest.layers.length) ?? 'base') : 'unknown',
  }));
  const known = new Set(earlier.map(({ digest }) => digest));
  const own = new Set(image.layers.map(({ descriptor }) => descriptor.digest));
  const added = image.layers.filter(({ descriptor }) => !known.has(descriptor.digest));
  const removed = earlier.filter(({ digest }) => !own.has(digest));
  const ofApp = [
    ...added.map(({ kind, descriptor }) => ({ kind, after: descriptor.size })),
    ...removed.map(({ kind, size }) => ({ kind, before: size })),
  ].filter(({ kind }) => kind !== 'base');
  const configChanged = image.config.descriptor.digest !== manifest.config.digest;
  return {
    layers: [...groupBy(ofApp, ({ kind }) => kind)].map(([kind, parts]) => joined(kind, parts)),
    base: [...added, ...removed].some(({ kind }) => kind === 'base'),
    pull: added.reduce(
      (sum, { descriptor }) => sum + descriptor.size,
      configChanged ? image.config.descriptor.size : 0,
    ),
    size: sizeOf(image),
    earlierSize: manifest.layers.reduce((sum, { size }) => sum + size, manifest.config.size),
    settings: settingsChanged(config, image.config.value),
  };
}

/** Joins layers of one kind: an image may have several `runtimes`. */
function joined(kind: string, parts: readonly LayerChange[]): LayerChange {
  const sumOf = (sizes: readonly (number | undefined)[]): number | undefined => {
    const known = sizes.filter((size) => size !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, size) => sum + size, 0);
  };
  const [before, after] = [sumOf(parts.map((part) => part.before)), sumOf(parts.map((part) => part.after))];
  return { kind, ...defined({ before, after }) };
}

/** Compares what a container starts with. */
function settingsChanged(before: ImageConfig, after: ImageConfig): readonly string[] {
  const [was, is] = [before.config ?? {}, after.config ?? {}];
  const environment = (all: readonly string[] = []): ReadonlyMap<string, string> =>
    new Map(all.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]));
  const keys = (record: object = {}): ReadonlyMap<string, string> =>
    new Map(Object.keys(record).map((key) => [key, '']));
  const one = (value: string | readonly string[] | undefined): ReadonlyMap<string, string> =>
    new Map(
      value === undefined || value.length === 0 ? [] : [['', typeof value === 'string' ? value : value.join(' ')]],
    );
  return [
    ...differences('port', keys(was.ExposedPorts), keys(is.ExposedPorts)),
    ...differences('volume', keys(was.Volumes), keys(is.Volumes)),
    ...differences('variable', environment(was.Env), environment(is.Env)),
    ...differences('user', one(was.User), one(is.User)),
    ...differences('working directory', one(was.WorkingDir), one(is.WorkingDir)),
    ...differences('entrypoint', one(was.Entrypoint), one(is.Entrypoint)),
    ...differences('arguments', one(was.Cmd), one(is.Cmd)),
  ];
}

function differences(
  what: string,
  ...[before, after]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>]
): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const label = name === '' ? what : `${what} ${name}`;
    const [was, is] = [before.get(name), after.get(name)];
    if (was === is) return [];
    if (was === undefined) return [`${label} added${is === '' ? '' : `: ${is}`}`];
    return [is === undefined ? `${label} removed` : `${label}: ${was} → ${is}`];
  });
}

/** Compares files by path, in the order of the paths. */
export function fileChanges(
  earlier: ReadonlyMap<string, KnownFile>,
  current: ReadonlyMap<string, KnownFile>,
): readonly FileChange[] {
  return [...new Set([...earlier.keys(), ...current.keys()])].sort().flatMap((path): readonly FileChange[] => {
    const [was, is] = [earlier.get(path), current.get(path)];
    if (was?.size === is?.size && was?.time === is?.time) return [];
    return [{ path, ...(was && { before: was.size }), ...(is && { after: is.size }) }];
  });
}

/** Compares packages by their ids, in the order of the ids. */
export function packageChanges(
  earlier: readonly NamedPackage[],
  current: readonly NamedPackage[],
): readonly PackageChange[] {
  const byId = (all: readonly NamedPackage[]): ReadonlyMap<string, NamedPackage> =>
    new Map(all.map((each) => [each.id.toLowerCase(), each]));
  const [before, after] = [byId(earlier), byId(current)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key): readonly PackageChange[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.version === is?.version) return [];
    const id = is?.id ?? was?.id ?? key;
    return [{ id, ...(was && { before: was.version }), ...(is && { after: is.version }) }];
  });
}

/** How many packages, and how many settings, are listed. */
const LISTED = 100;
/** In characters: a variable may be as long as a config. */
const LONGEST = 300;

/** Describes how an image differs from what its tag pointed to, in Markdown. */
export function describeImageChanges(changes: ImageChanges): readonly string[] {
  const { since, platform, layers, base, pull, size, earlierSize, settings, packages = [] } = changes;
  const growth = size - earlierSize;
  const sign = growth < 0 ? '-' : '+';
  return [
    `Since ${code(since)} (${plain(platform)}): ${prettyBytes(size)}, ${sign}${prettyBytes(Math.abs(growth))}. A node that has it pulls ${prettyBytes(pull)}.`,
    '',
    ...(base ? ['- The base image has other layers.'] : []),
    ...layers.map((layer) => `- Layer ${describeLayer(layer)}`),
    ...settings.slice(0, LISTED).map((setting) => `- ${plain(shortened(setting))}`),
    ...(settings.length > LISTED ? [`- and ${settings.length - LISTED} more settings`] : []),
    ...(packages.length === 0 ? [] : ['']),
    ...table(['package', 'before', 'now'], packages.slice(0, LISTED).map(packageCells)),
    ...(packages.length > LISTED ? ['', `and ${packages.length - LISTED} more packages`] : []),
    '',
  ];
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `app: 18.9 kB → 19.4 kB`. The history of the earlier image names its kinds. */
function describeLayer({ kind: name, before, after }: LayerChange): string {
  const kind = plain(shortened(name));
  if (before === undefined) return `${kind}: new, ${prettyBytes(after ?? 0)}`;
  return after === undefined
    ? `${kind}: removed, ${prettyBytes(before)}`
    : `${kind}: ${prettyBytes(before)} → ${prettyBytes(after)}`;
}

function packageCells({ id, before, after }: PackageChange): readonly string[] {
  const version = (text: string): string => plain(shortened(text));
  return [
    code(shortened(id)),
    before === undefined ? 'added' : version(before),
    after === undefined ? 'removed' : version(after),
  ];
}
