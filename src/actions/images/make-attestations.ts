import type { Context } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import { appOf } from '#actions/publish/projects.ts';
import { defined } from '#base/objects.ts';
import { once, onceEach } from '#base/once.ts';
import type { Artifact } from '#oci/artifact.ts';
import { createdIn } from '#oci/config.ts';
import type { Digest } from '#oci/digest.ts';
import { codecFingerprint } from '#oci/layer/codec.ts';
import { LAYER_FORMAT } from '#oci/layer/layers.ts';
import { describePlatform } from '#oci/platform.ts';
import { parseReference, type Reference } from '#oci/reference.ts';
import { type Attestation, attestationArtifact, attestationKey } from '#provenance/attestation.ts';
import { PROVENANCE, SBOM_PREDICATES, typesOf } from '#provenance/predicates.ts';
import { type Materials, type Origin, provenanceOf, statementOf } from '#provenance/statement.ts';
import { unpackFacts } from '#publication/sbom-facts.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { isSecretName } from '#request/inputs/names.ts';
import type { AssembledSet } from './assemble.ts';
import type { Place } from './document-source.ts';
import { openIdentity, originOf } from './job-identity.ts';
import type { Sboms } from './sboms.ts';

interface MakerParts {
  readonly request: Request;
  readonly sboms: Pick<Sboms, 'documents'>;
  readonly signed: boolean;
}

interface Maker {
  /** Makes the attestations of a place with these keys. Each statement is signed once in a run. */
  readonly make: (place: Place, keys: readonly string[]) => Promise<readonly Artifact[]>;
  /** Stores the bundles with GitHub. */
  readonly finish: () => Promise<void>;
}

/** Signs the statements about a run's images. */
export function openMaker(context: Context, parts: MakerParts): Maker {
  const { signed, sboms } = parts;
  const identity = once(() => openIdentity(context, signed));
  const bundles: string[] = [];
  const attest = async (statement: string, type: string): Promise<Attestation> => {
    const { sign } = await identity();
    const text = sign === undefined ? statement : await sign(statement);
    if (sign !== undefined) bundles.push(text);
    return { type, text, signed };
  };
  const provenance = onceEach(
    async ({ from: set }: Place) => {
      const { job } = await identity();
      const origin = originOf(context, { signed, event: parts.request.event, ...defined({ job }) });
      return await attest(provenanceAbout(context, { set, origin, event: parts.request.event }), PROVENANCE);
    },
    ({ from }) => from.set.top.descriptor.digest,
  );
  const sbom = onceEach(
    async (place: Place & { readonly type: string }) => await attest(await sbomAbout(sboms, place), place.type),
    ({ subject, type }) => `${subject.digest} ${type}`,
  );
  const make: Maker['make'] = async (place, keys) => {
    const asked = typesOf({ signed, hasSbom: true }).filter((type) => keys.includes(attestationKey({ type, signed })));
    const made = asked.map((type) => (type === PROVENANCE ? provenance(place) : sbom({ ...place, type })));
    const created = createdIn(place.from.set.images[0].config.value);
    return (await Promise.all(made)).map((each) => attestationArtifact(each, { subject: place.subject, created }));
  };
  return {
    make,
    finish: async () => {
      const { keep } = await identity();
      await Promise.all(bundles.map(keep));
    },
  };
}

/** Returns the statement with the provenance of a set: one for the index and all images in it. */
function provenanceAbout(
  context: Context,
  { set, origin, event }: { readonly set: AssembledSet; readonly origin: Origin; readonly event: GitEvent },
): string {
  const digests = [set.set.top, ...set.set.images.map(({ manifest }) => manifest)].map(
    (each) => each.descriptor.digest,
  );
  const predicate = provenanceOf(origin, materialsOf(context, { set, event }));
  const text = statementOf(subjectsOf(set, digests), { type: PROVENANCE, predicate });
  return context.runner.record.withoutSecrets(text);
}

/** Returns the statement with the SBOM of an image. */
async function sbomAbout(
  sboms: MakerParts['sboms'],
  { from: set, index = 0, type, subject }: Place & { readonly type: string },
): Promise<string> {
  const documents = await sboms.documents({ from: set, index });
  const found = documents.find(({ artifactType }) => artifactType === SBOM_PREDICATES[type]);
  if (found === undefined) throw new Error(`no SBOM for ${type}`);
  const predicate: unknown = JSON.parse(Buffer.from(found.bytes).toString('utf8'));
  return statementOf(subjectsOf(set, [subject.digest]), { type, predicate });
}

/** All names of the set, each with each digest. */
function subjectsOf({ names }: AssembledSet, digests: readonly Digest[]) {
  const texts = names.map(({ registry, repository }) => `${registry}/${repository}`);
  return texts.flatMap((name) => [...new Set(digests)].map((digest) => ({ name, digest })));
}

function materialsOf(
  { inputs }: Pick<Context, 'inputs'>,
  { set, event }: { readonly set: AssembledSet; readonly event: GitEvent },
): Materials {
  const { from, members } = set;
  const { published, recalled } = from;
  const { build, made } = published;
  const app = appOf(published.publication);
  const apps = [...new Set(members.map((member) => member.app))];
  const found = made === undefined ? recalled?.found : undefined;
  const run = found?.kind === 'found' ? found.known.run : undefined;
  const compressor = made === undefined ? undefined : codecFingerprint(inputs.compression);
  return {
    images: usedImages(set),
    packages: apps.flatMap(({ sbomFacts }) => unpackFacts(sbomFacts)?.packages ?? []),
    internal: {
      project: app.project,
      framework: app.framework,
      targets: [...new Set(apps.map(({ target }) => target))],
      platforms: members.map(({ image }) => describePlatform(image.platform)),
      properties: build.kind === 'project' ? withoutSecretNames(build.plan.properties) : {},
      publication: { state: made === undefined ? 'reused' : 'built', ...defined({ run }) },
      layers: { format: LAYER_FORMAT, ...defined({ compressor }) },
      // Labels depend on these.
      repository: defined({
        name: event.repositoryName,
        description: event.repositoryDescription,
        licence: event.repositoryLicence,
        default_branch: event.defaultBranch,
      }),
    },
  };
}

/** The SDK image has no digest if an older run did not record one. */
function usedImages({ members, from }: AssembledSet): Materials['images'] {
  const { sdkImage, build } = from.published;
  const sdk = /^.+@sha256:[0-9a-f]{64}$/.test(sdkImage) ? parseReference(sdkImage) : undefined;
  const bases = new Map(members.map(({ base }) => [base.digest, base]));
  const asked = build.kind === 'project' ? build.plan.sdkImage.value.tag : undefined;
  return [
    ...(sdk?.digest === undefined
      ? []
      : [usedImage('SDK image', { ...sdk, digest: sdk.digest, ...defined({ tag: asked }) })]),
    ...[...bases.values()].map(({ reference, digest }) => usedImage('base image', { ...reference, digest })),
  ];
}

function usedImage(role: string, { registry, repository, tag, digest }: Reference & { readonly digest: Digest }) {
  return { role, name: `${registry}/${repository}`, digest, ...defined({ tag }) };
}

/** An attestation may become public. */
function withoutSecretNames(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, isSecretName(name) ? '***' : value]),
  );
}
