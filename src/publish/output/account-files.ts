import type { OutputFile } from '#oci/layer/layers.ts';
import type { PublishedApp } from '#publication/publication.ts';
import type { AccountedFile, ResolvedPackage } from '#publication/sbom-facts.ts';

type Owner = Pick<AccountedFile, 'kind' | 'owner'>;

/** What is known of an output besides its files. */
interface Known {
  readonly app: Pick<PublishedApp, 'project' | 'name' | 'assembly'>;
  readonly packages: readonly Pick<ResolvedPackage, 'id' | 'version'>[];
  /** The files that MSBuild, or deps.json, lists. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Returns a function that says what a file of a publish output belongs to. A file that neither MSBuild lists nor the SDK
 * itself writes is unaccounted: a target or a tool put it there.
 */
export function accountFor({ app, packages, listed }: Known): (file: OutputFile) => Owner {
  const byId = new Map(packages.map(({ id, version }) => [id.toLowerCase(), `${id}/${version}`]));
  const written = ofTheSdk(app.name);
  const own: Owner = { kind: 'project', owner: app.project };
  return ({ path, origin }) => {
    if (origin.kind === 'package') return { kind: 'package', owner: `${origin.id}/${origin.version}` };
    if (origin.kind === 'project') return { kind: 'project', owner: origin.project };
    if (origin.kind === 'static') return assetOf(path, { app, byId });
    return listed.has(path) || path === app.assembly || written.test(path) ? own : { kind: 'unaccounted', owner: '' };
  };
}

/** The web assets of a package have a folder with its id. */
function assetOf(path: string, known: Pick<Known, 'app'> & { readonly byId: ReadonlyMap<string, string> }): Owner {
  const id = /^wwwroot\/_content\/([^/]+)\//.exec(path)?.[1]?.toLowerCase();
  const found = id === undefined ? undefined : known.byId.get(id);
  return found === undefined ? { kind: 'asset', owner: known.app.project } : { kind: 'package', owner: found };
}

/** Files that the SDK writes into the publish folder without listing them. */
function ofTheSdk(name: string): RegExp {
  const own = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^(?:${own}(?:\\.exe|\\.pdb|\\.dbg|\\.deps\\.json|\\.runtimeconfig\\.json)?|web\\.config|.*\\.staticwebassets\\.(?:endpoints|runtime)\\.json)$`,
  );
}
