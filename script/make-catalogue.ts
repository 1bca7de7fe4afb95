/** As far as it matters here: manifest.json of github.com/dotnet/dotnet-docker (the format is dotnet/docker-tools' Manifest.cs). */
export interface Manifest {
  readonly repos: readonly { readonly name: string; readonly images: readonly ManifestImage[] }[];
}

interface ManifestImage {
  /** Of the index; images of a single platform have none. */
  readonly sharedTags?: Readonly<Record<string, object>>;
  readonly platforms: readonly ManifestPlatform[];
}

interface ManifestPlatform {
  /** `src/aspnet/10.0/noble-chiseled/amd64`. */
  readonly dockerfile: string;
  readonly os: string;
  /** Absent: amd64. */
  readonly architecture?: string;
  readonly variant?: string;
  readonly tags: Readonly<Record<string, object>>;
}

/** releases-index.json of github.com/dotnet/core. */
export interface ReleasesIndex {
  readonly 'releases-index': readonly {
    readonly 'channel-version': string;
    readonly 'support-phase': string;
    readonly 'eol-date': string | null;
  }[];
}

export interface CatalogueSources {
  readonly manifest: Manifest;
  /** Of manifest.versions.json; values may mention others as `$(name)`. */
  readonly variables: Readonly<Record<string, string | number>>;
  readonly releases: ReleasesIndex;
}

const REPOSITORIES = ['runtime-deps', 'runtime', 'aspnet', 'sdk'] as const;

/** Makes the data of src/dotnet/catalogue.json; rows keep the order of their sources. */
export function makeCatalogue({ manifest, variables, releases }: CatalogueSources) {
  const expand = (text: string): string =>
    text.replace(/\$\(([^)]+)\)/g, (_all, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`manifest.versions.json has no «${name}»`);
      return expand(String(value));
    });
  const images = manifest.repos.flatMap(({ name, images: all }) => {
    const repository = REPOSITORIES.find((known) => name === `dotnet/${known}`);
    return repository === undefined ? [] : all.map((image) => imageRow(image, { repository, expand }));
  });
  const versions = releases['releases-index']
    .map((release) => versionRow(release, { variables, expand }))
    .sort((left, right) => left.version.localeCompare(right.version, 'en', { numeric: true }));
  return { versions, images };
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
  };
}

function imageRow(
  image: ManifestImage,
  { repository, expand }: { readonly repository: string; readonly expand: Expand },
) {
  const [first] = image.platforms;
  if (first === undefined) throw new Error(`an image of ${repository} without platforms`);
  const [, , version = '', variant = ''] = first.dockerfile.split('/');
  const product = repository === 'sdk' ? 'sdk' : 'dotnet';
  const minor = expand(`$(${product}|${version}|minor-tag)`);
  const tags = Object.keys(image.sharedTags ?? first.tags).map(expand);
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

/** One row a line: a change upstream is a change of a line. */
export function formatCatalogue(catalogue: ReturnType<typeof makeCatalogue>, source: object): string {
  const rows = (list: readonly object[]): string => list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const { versions, images } = catalogue;
  return `{
  "source": ${JSON.stringify(source)},
  "versions": [
${rows(versions)}
  ],
  "images": [
${rows(images)}
  ]
}
`;
}
