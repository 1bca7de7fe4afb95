import { type CatalogueFacts, correctVersion, factsDate, untilOf } from './catalogue-facts.ts';
import type { Commit } from './upstream.ts';

/** As far as it matters here: manifest.json of github.com/dotnet/dotnet-docker (the format is dotnet/docker-tools' Manifest.cs). */
export interface Manifest {
  readonly repos: readonly { readonly name: string; readonly images: readonly ManifestImage[] }[];
}

interface ManifestImage {
  /** Of the index; images of a single platform have none. */
  readonly sharedTags?: Readonly<Record<string, ManifestTag>>;
  readonly platforms: readonly ManifestPlatform[];
}

interface ManifestPlatform {
  /** `src/aspnet/10.0/noble-chiseled/amd64`. */
  readonly dockerfile: string;
  readonly os: string;
  /** Absent: amd64. */
  readonly architecture?: string;
  readonly variant?: string;
  readonly tags: Readonly<Record<string, ManifestTag>>;
}

interface ManifestTag {
  /** `Undocumented`: an old name that may go. */
  readonly docType?: string;
}

/** releases-index.json of github.com/dotnet/core. */
export interface ReleasesIndex {
  readonly 'releases-index': readonly {
    readonly 'channel-version': string;
    readonly 'support-phase': string;
    readonly 'eol-date'?: string | null;
  }[];
}

export interface CatalogueSources {
  readonly manifest: Manifest;
  /** Of manifest.versions.json; values may mention others as `$(name)`. */
  readonly variables: Readonly<Record<string, string | number>>;
  readonly releases: ReleasesIndex;
  /** Where the three come from. */
  readonly source: { readonly images: Commit; readonly releases: Commit };
  readonly facts: CatalogueFacts;
  /** The last catalogue: what has left the manifest since stays known, as it can still be pulled. */
  readonly previous: { readonly images: readonly ImageRow[] };
}

/** What the catalogue says of an image (src/dotnet/catalogue.ts). */
export interface ImageRow {
  readonly repository: string;
  readonly version: string;
  readonly names: readonly string[];
  readonly platforms: readonly string[];
  readonly user: string;
  readonly icu: boolean;
  readonly timeZones: boolean;
  readonly shell: boolean;
  readonly maintainedUntil?: string;
}

export type Catalogue = ReturnType<typeof makeCatalogue>['catalogue'];

const REPOSITORIES = ['runtime-deps', 'runtime', 'aspnet', 'sdk'] as const;

/** Makes the data of src/dotnet/catalogue.json, and a list for a person to check; rows keep the order of their sources. */
export function makeCatalogue({ manifest, variables, releases, source, facts, previous }: CatalogueSources) {
  const expand = (text: string): string =>
    text.replace(/\$\(([^)]+)\)/g, (_all, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`manifest.versions.json has no "${name}"`);
      return expand(String(value));
    });
  const upstream = manifest.repos.flatMap(({ name, images: all }) => {
    const repository = REPOSITORIES.find((known) => name === `dotnet/${known}`);
    return repository === undefined ? [] : all.map((image) => imageRow(image, { repository, expand }));
  });
  const oldest = [source.images.date, source.releases.date].sort()[0] ?? '';
  const kept = [...upstream, ...leftOf(previous.images, { now: upstream, date: source.images.date })];
  const images = kept.map((row) => ({ ...row, ...untilOf(row, { facts, date: source.images.date }) }));
  const versions = releases['releases-index']
    .map((release) => correctVersion(versionRow(release, { variables, expand }), { facts, date: oldest }))
    .sort((left, right) => left.version.localeCompare(right.version, 'en', { numeric: true }));
  const date = factsDate(facts, oldest);
  const { systems } = facts;
  return { catalogue: { source: { date, ...source }, versions, systems, images }, notes: notesOf({ images, facts }) };
}

/** Images that are no longer in the manifest and are not updated any more. A floating name may point to another image. */
function leftOf(
  previous: readonly ImageRow[],
  { now, date }: { readonly now: readonly ImageRow[]; readonly date: string },
): readonly ImageRow[] {
  const isSame = (a: ImageRow, b: ImageRow): boolean => a.repository === b.repository && a.version === b.version;
  return previous.flatMap((old) => {
    const taken = now.filter((row) => isSame(row, old)).flatMap(({ names }) => names);
    const [own = ''] = old.names;
    if (taken.includes(own)) return [];
    const names = old.names.filter((name) => !taken.includes(name));
    return [{ ...old, names, maintainedUntil: old.maintainedUntil ?? date }];
  });
}

type Expand = (text: string) => string;

function versionRow(
  release: ReleasesIndex['releases-index'][number],
  { variables, expand }: { readonly variables: CatalogueSources['variables']; readonly expand: Expand },
) {
  const version = release['channel-version'];
  const isPublished = variables[`dotnet|${version}|minor-tag`] !== undefined;
  return {
    version,
    phase: release['support-phase'],
    endOfSupport: release['eol-date'] ?? '',
    tag: isPublished ? expand(`$(dotnet|${version}|minor-tag)`) : version,
    sdk: isPublished ? expand(`$(sdk|${version}|product-version)`) : '',
  };
}

function imageRow(
  image: ManifestImage,
  { repository, expand }: { readonly repository: string; readonly expand: Expand },
): ImageRow {
  const [first] = image.platforms;
  if (first === undefined) throw new Error(`an image of ${repository} without platforms`);
  const [, , version = '', variant = ''] = first.dockerfile.split('/');
  const product = repository === 'sdk' ? 'sdk' : 'dotnet';
  const minor = expand(`$(${product}|${version}|minor-tag)`);
  const documented = Object.entries(image.sharedTags ?? first.tags).filter(([, tag]) => tag.docType !== 'Undocumented');
  const tags = documented.map(([tag]) => expand(tag));
  const floating = tags.filter((tag) => tag === minor || tag.startsWith(`${minor}-`));
  const names = floating.map((tag) => tag.slice(minor.length + 1)).filter((name) => name !== variant);
  return {
    repository,
    version,
    names: [variant, ...names],
    platforms: image.platforms.map(describePlatform),
    ...knownOf(repository, variant),
  };
}

function describePlatform({ os, architecture = 'amd64', variant }: ManifestPlatform): string {
  return architecture === 'arm' ? `${os}/arm/${variant ?? 'v7'}` : `${os}/${architecture}`;
}

/** What the Dockerfiles do, by the names of the variants; checked against all of them in August 2026. */
function knownOf(repository: string, variant: string) {
  const isSmall = /-(?:chiseled|distroless)/.test(variant);
  const isComplete = repository === 'sdk' || /-extra$/.test(variant) || /^(?:nanoserver|windows)/.test(variant);
  const isInvariant = !isComplete && (isSmall || variant.startsWith('alpine'));
  return {
    user: isSmall ? '1654' : variant.startsWith('nanoserver') ? 'ContainerUser' : '',
    icu: !isInvariant,
    timeZones: !isInvariant || variant.startsWith('azurelinux'),
    shell: !isSmall,
  };
}

/** What the sources do not say. */
function notesOf(made: { readonly images: readonly ImageRow[]; readonly facts: CatalogueFacts }): readonly string[] {
  const known = made.facts.systems.map(({ name }) => name);
  const names = made.images.map(({ names: [own = ''] }) => own.replace(/^(?:nanoserver|windowsservercore)-/, ''));
  const systems = new Set(names.map((name) => (name === '1809' ? 'ltsc2019' : (name.split('-')[0] ?? ''))));
  return [...systems]
    .filter((name) => !known.includes(name))
    .map((name) => `the end of support of ${name} is not known: add it to script/catalogue-facts.json`);
}

/** One row a line: a change upstream is a change of a line. */
export function formatCatalogue({ source, versions, systems, images }: Catalogue): string {
  const rows = (list: readonly object[]): string => list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{
  "source": ${JSON.stringify(source)},
  "versions": [
${rows(versions)}
  ],
  "systems": [
${rows(systems)}
  ],
  "images": [
${rows(images)}
  ]
}
`;
}
