import { defined } from '#base/objects.ts';
import { runsOn } from '#dotnet/rid.ts';
import { createdIn, environmentOf } from '#oci/config.ts';
import { hexOf } from '#oci/digest.ts';
import type { BaseImage, Image } from '#oci/image.ts';
import type { PlacedFile } from '#oci/layer/extra-layer.ts';
import { slotOf } from '#oci/layer/split.ts';
import { describePlatform, describeSystemOf } from '#oci/platform.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { folderOf } from '#publication/root.ts';
import type { AccountedFile, SbomFacts } from '#publication/sbom-facts.ts';
import { frameworkComponents, npmComponent, nugetComponent, ociUrl, projectRef } from './components.ts';
import type { Component, ContentFile, Contents } from './model.ts';

/** An image to describe. */
export interface DescribedImage {
  /** The last part of the image's name. */
  readonly name: string;
  readonly app: PublishedApp;
  readonly facts: SbomFacts;
  readonly image: Image;
  readonly base: Pick<BaseImage, 'reference' | 'manifestDigest' | 'config'>;
  /** The files of the input `files`. */
  readonly extra: readonly PlacedFile[];
  readonly tool: string;
}

const OCI = 'org.opencontainers.image';

/** Describes an image. Everything is sorted, so that the same image always gives the same text. */
export function contentsOf(described: DescribedImage): Contents {
  const { image, base, tool } = described;
  const components = componentsOf(described);
  const labels = image.config.value.config?.Labels ?? {};
  const { digest } = image.manifest.descriptor;
  const { registry, repository, tag } = base.reference;
  const baseName = repository.split('/').at(-1) ?? repository;
  const place = { repository: `${registry}/${repository}`, ...defined({ tag }) };
  const owners = ownersOf(components, described);
  return {
    image: {
      ...{ name: described.name, digest, platform: describePlatform(image.platform) },
      purl: ociUrl(described.name, { digest, arch: image.platform.architecture }),
    },
    base: {
      name: baseName,
      digest: base.manifestDigest,
      purl: ociUrl(baseName, { digest: base.manifestDigest, ...place }),
    },
    app: projectRef(ownProject(described)),
    created: createdIn(image.config.value),
    ...defined({ source: labels[`${OCI}.source`], revision: labels[`${OCI}.revision`] }),
    tool,
    components,
    files: filesOf(described).map((file) => withKnownOwner(file, owners)),
  };
}

function componentsOf(described: DescribedImage): readonly Component[] {
  const { app, facts, base } = described;
  const name = ownProject(described);
  const own = projectRef(name);
  // A build or a lock file may list a package without a name, which a purl cannot have.
  const resolved = facts.packages.filter(({ id }) => id !== '');
  const packages = resolved.map(nugetComponent);
  const byName = new Map(resolved.map(({ id, version }, index) => [`${id}/${version}`, packages[index]?.ref]));
  const refOf = (need: string): string => byName.get(need) ?? projectRef(need);
  const npm = facts.npm.filter(({ name }) => !/(?:^|\/)$/.test(name)).map(npmComponent);
  const frameworks = frameworkComponents(app.frameworks, environmentOf(base.config.config));
  const runtimes = packages.filter((_, index) => resolved[index]?.use === 'runtime');
  const added = [...runtimes, ...frameworks, ...npm.filter(({ place }) => place === 'image')].map(({ ref }) => ref);
  const projects = facts.projects.map(({ path, version, needs }): Component => {
    const all = [...needs.map(refOf), ...(path === name ? added : [])];
    const facts = { ref: projectRef(path), kind: 'project', name: path, place: 'image', direct: false } as const;
    return { ...facts, ...defined({ version }), needs: all };
  });
  const isThere = projects.some(({ ref }) => ref === own);
  const alone: Component = {
    ...{ ref: own, kind: 'project', name, place: 'image', direct: false, needs: added },
  };
  const related = packages.map((each) => ({ ...each, needs: each.needs.map(refOf) }));
  const all = [...projects, ...(isThere ? [] : [alone]), ...related, ...frameworks, ...npm];
  const unique = new Map(all.map((each) => [each.ref, each]));
  return [...unique.values()]
    .map((each) => ({ ...each, needs: [...new Set(each.needs)].filter((ref) => unique.has(ref)).sort() }))
    .sort((left, right) => (left.ref < right.ref ? -1 : 1));
}

/** Files of other platforms are in layers that the image does not have. */
function filesOf({ app, facts, image, extra }: DescribedImage): readonly AccountedFile[] {
  const folder = folderOf(app, describeSystemOf(image.platform));
  const all = new Map<string, AccountedFile>();
  for (const file of facts.files) {
    const slot = slotOf(
      file.path,
      file.kind === 'package' ? { kind: 'package', id: '', version: '' } : { kind: 'app' },
    );
    if (slot.kind === 'runtimes' && !runsOn(slot.rid, image.platform)) continue;
    const path = folder === '' ? file.path : `${folder}/${file.path}`;
    all.set(path, { ...file, path });
  }
  for (const { file } of extra) {
    const { path, sha1, digest } = file;
    all.set(path, { path, sha1, sha256: hexOf(digest), kind: 'asset', owner: '' });
  }
  return [...all.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function withKnownOwner({ path, sha1, sha256, kind, owner }: AccountedFile, owners: Owners): ContentFile {
  const ref = owners(kind, owner);
  const file = { ref: `file:/${path}`, path: `/${path}`, sha1, sha256, kind };
  return ref === undefined ? file : { ...file, owner: ref };
}

type Owners = (kind: AccountedFile['kind'], owner: string) => string | undefined;

/** Returns a function that finds the component with a name. Ids of packages have no case. */
function ownersOf(components: readonly Component[], { app, facts }: DescribedImage): Owners {
  const own = projectRef(ownProject({ app, facts }));
  const refs = new Set(components.map(({ ref }) => ref));
  const packages = new Map(
    components
      .filter(({ kind }) => kind === 'nuget')
      .map(({ ref, name, version }) => [`${name}/${version}`.toLowerCase(), ref] as const),
  );
  return (kind, owner) => {
    const ofProject = owner === app.project ? own : projectRef(projectOf(owner, facts));
    const ref = kind === 'package' ? packages.get(owner.toLowerCase()) : ofProject;
    return ref !== undefined && refs.has(ref) ? ref : undefined;
  };
}

/** The path of a given publish output belongs to a machine; the application's name is in its `deps.json`, too. */
function ownProject({ app, facts }: Pick<DescribedImage, 'app' | 'facts'>): string {
  return facts.projects.some(({ path }) => path === app.project) ? app.project : app.name;
}

/** deps.json names a project by its assembly, and MSBuild by its path. */
function projectOf(owner: string, { projects }: SbomFacts): string {
  if (projects.some(({ path }) => path === owner)) return owner;
  return projects.find(({ path }) => path.replace(/^.*\//, '').replace(/\.\w+$/, '') === owner)?.path ?? owner;
}
