import * as v from 'valibot';
import { defined } from '#base/objects.ts';

/** The parts of a predicate that this program reads. Others are ignored. */
const PREDICATE = v.object({
  buildDefinition: v.object({
    buildType: v.string(),
    externalParameters: v.object({
      workflow: v.optional(v.object({ repository: v.string(), ref: v.optional(v.string(), '') })),
      inputs: v.optional(v.record(v.string(), v.string()), {}),
    }),
    internalParameters: v.optional(v.record(v.string(), v.unknown()), {}),
    resolvedDependencies: v.array(
      v.object({
        name: v.optional(v.string(), ''),
        uri: v.optional(v.string(), ''),
        digest: v.optional(v.record(v.string(), v.string()), {}),
      }),
    ),
  }),
  runDetails: v.object({ builder: v.object({ id: v.string() }) }),
});

/** An image that a build used. */
export interface NamedImage {
  /** `SDK image`, `base image`. */
  readonly role: string;
  /** `mcr.microsoft.com/dotnet/aspnet`. */
  readonly name: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly tag?: string;
}

/** The provenance of an image, as docs/provenance.md defines it. */
export interface Provenance {
  readonly buildType: string;
  readonly builder: string;
  /** The address of the repository whose workflow ran; empty: it was built at a terminal. */
  readonly repository: string;
  /** `refs/heads/main` */
  readonly ref: string;
  /** `push`; empty if it is unknown. */
  readonly event: string;
  /** The commit that was checked out; empty if it is unknown. */
  readonly commit: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly images: readonly NamedImage[];
  /** The purls of NuGet packages. */
  readonly packages: readonly string[];
  /** What the event said of the repository: `name`, `description`, `licence`, `default_branch`. */
  readonly about: Readonly<Record<string, string>>;
}

/** Reads a predicate of SLSA 1.0. Returns `undefined` if it is not a valid one. */
export function readProvenance(predicate: unknown): Provenance | undefined {
  const parsed = v.safeParse(PREDICATE, predicate);
  if (!parsed.success) return undefined;
  const { buildDefinition, runDetails } = parsed.output;
  const { externalParameters, internalParameters, resolvedDependencies: all } = buildDefinition;
  const about = v.safeParse(v.record(v.string(), v.string()), internalParameters['repository']);
  const github = v.safeParse(v.object({ event_name: v.string() }), internalParameters['github']);
  return {
    buildType: buildDefinition.buildType,
    builder: runDetails.builder.id,
    repository: externalParameters.workflow?.repository ?? '',
    ref: externalParameters.workflow?.ref ?? '',
    event: github.success ? github.output.event_name : '',
    commit: all.map(({ digest }) => digest['gitCommit']).find((commit) => commit !== undefined) ?? '',
    inputs: externalParameters.inputs,
    images: all.filter(({ uri }) => uri.startsWith('pkg:oci/')).map(imageOf),
    about: about.success ? about.output : {},
    packages: all.map(({ uri }) => uri).filter((uri) => uri.startsWith('pkg:nuget/')),
  };
}

type Dependency = v.InferOutput<typeof PREDICATE>['buildDefinition']['resolvedDependencies'][number];

function imageOf({ name: role, uri, digest }: Dependency): NamedImage {
  const qualifiers = new URLSearchParams(uri.split('?')[1] ?? '');
  const tag = qualifiers.get('tag') ?? undefined;
  return { role, name: qualifiers.get('repository_url') ?? '', sha256: digest['sha256'] ?? '', ...defined({ tag }) };
}
