import { defined } from '#base/objects.ts';
import type { Digest } from '#oci/digest.ts';
import { hexOf } from '#oci/digest.ts';
import type { ResolvedPackage } from '#publication/sbom-facts.ts';
import { nugetComponent, ociUrl } from '#sbom/components.ts';
import { type Job, runUrl } from './job.ts';

/** The page that defines what the fields of the predicate mean. It changes its version when their meaning changes. */
export const BUILD_TYPE = 'https://github.com/OWNER/containerize-dotnet/blob/v1/docs/provenance.md#build-type-v1';

/** The builder of an image that was not built in GitHub Actions. */
const TERMINAL = 'https://github.com/OWNER/containerize-dotnet/blob/v1/docs/provenance.md#at-a-terminal';

/** What a statement is about: a manifest or an index in a repository. */
interface Subject {
  /** `ghcr.io/o/app`. */
  readonly name: string;
  readonly digest: Digest;
}

/** An image that was used. */
interface UsedImage {
  /** `SDK image`, `base image`. */
  readonly role: string;
  /** `mcr.microsoft.com/dotnet/sdk`. */
  readonly name: string;
  readonly digest: Digest;
  /** What was asked for: `10.0`. */
  readonly tag?: string;
}

/** Who made images, and of which source. */
export interface Origin {
  /** Absent: at a terminal. */
  readonly job?: Job;
  /** Whether the job proved its identity to the authority that signs. */
  readonly signed: boolean;
  /** The commit that was checked out; absent: it is unknown. */
  readonly commit?: string;
  /** The inputs of the step that can hold no secret. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly tool: string;
}

/** What images were made of. */
export interface Materials {
  readonly images: readonly UsedImage[];
  readonly packages: readonly ResolvedPackage[];
  /** The fields of `internalParameters` that docs/provenance.md defines. */
  readonly internal: Json;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns an in-toto statement (spec v1) as JSON text. The same parts give the same text.
 * @example
 * const subject = { name: 'ghcr.io/o/app', digest: parseDigest(`sha256:${'0'.repeat(64)}`) };
 * statementOf([subject], { type: 'https://slsa.dev/provenance/v1', predicate: {} });
 */
export function statementOf(
  subjects: readonly Subject[],
  { type, predicate }: { readonly type: string; readonly predicate: unknown },
): string {
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(({ name, digest }) => ({ name, digest: { sha256: hexOf(digest) } })),
    predicateType: type,
    predicate,
  });
}

/** Returns the provenance of images: a predicate of SLSA 1.0, whose build type docs/provenance.md defines. */
export function provenanceOf(origin: Origin, { images, packages, internal }: Materials): Json {
  const { job, tool, inputs } = origin;
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { ...(job === undefined ? {} : { workflow: workflowOf(job) }), inputs },
      internalParameters: { ...(job === undefined ? {} : { github: githubOf(job) }), ...internal },
      resolvedDependencies: [...sourceOf(origin), ...images.map(imageOf), ...packagesOf(packages)],
    },
    runDetails: {
      builder: { id: builderOf(origin), ...(tool === '' ? {} : { version: { 'containerize-dotnet': tool } }) },
      ...(job === undefined ? {} : { metadata: { invocationId: runUrl(job) } }),
    },
  };
}

/**
 * The builder is the workflow that has the job: consumers can pin a reusable one. Without a signature that is only a
 * claim, so the builder is the kind of runner.
 */
function builderOf({ job, signed }: Origin): string {
  if (job === undefined) return TERMINAL;
  if (signed) return `${job.server}/${job.jobWorkflow}`;
  return `${job.server}/actions/runner/${job.runner === '' ? 'self-hosted' : job.runner}`;
}

function workflowOf({ server, repository, ref, workflow }: Job): Json {
  const [path = ''] = workflow.slice(`${repository}/`.length).split('@');
  return { ref, repository: `${server}/${repository}`, path };
}

function githubOf({ event, repositoryId, ownerId, runner }: Job): Json {
  return {
    event_name: event,
    repository_id: repositoryId,
    repository_owner_id: ownerId,
    runner_environment: runner,
  };
}

/** A checkout of other code than that of the event is named by its commit alone: its repository is unknown. */
function sourceOf({ job, commit }: Origin): readonly Json[] {
  if (commit === undefined || commit === '') return [];
  const digest = { gitCommit: commit };
  if (job === undefined || job.sha !== commit) return [{ name: 'source', digest }];
  return [{ name: 'source', uri: `git+${job.server}/${job.repository}@${job.ref}`, digest }];
}

function imageOf({ role, name, digest, tag }: UsedImage): Json {
  const own = name.split('/').at(-1) ?? name;
  return {
    name: role,
    uri: ociUrl(own, { digest, repository: name, ...defined({ tag }) }),
    digest: { sha256: hexOf(digest) },
  };
}

function packagesOf(packages: Materials['packages']): readonly Json[] {
  const found = new Map<string, Json>();
  for (const each of packages) {
    if (each.id === '') continue;
    const { purl = '', sha512, download } = nugetComponent(each);
    const digest = sha512 === undefined ? {} : { digest: { sha512 } };
    found.set(purl, { uri: purl, ...digest, ...defined({ downloadLocation: download }) });
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}
