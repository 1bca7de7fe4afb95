import { type Artifact, makeArtifact } from '#oci/artifact.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { STATEMENT_TYPE } from './predicates.ts';

/** github.com/sigstore/protobuf-specs, sigstore_bundle.proto */
export const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** The annotation that cosign and GitHub's tools read (cosign, specs/BUNDLE_SPEC.md). */
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';

/** The kind of every attestation in the annotation of its artifact (oci/artifact.ts). */
export const ATTESTATION_KIND = 'attestation';

/** An in-toto statement, signed or not. */
export interface Attestation {
  /** Of the predicate: `https://slsa.dev/provenance/v1`. */
  readonly type: string;
  /** A Sigstore bundle, or the statement itself. */
  readonly text: string;
  readonly signed: boolean;
}

/** Makes the artifact that attaches an attestation to one of its subjects. */
export function attestationArtifact(
  { type, text, signed }: Attestation,
  place: { readonly subject: Descriptor; readonly created: string },
): Artifact {
  const shown = { 'dev.sigstore.bundle.content': 'dsse-envelope', [PREDICATE_TYPE]: type };
  return makeArtifact({
    ...place,
    artifactType: signed ? BUNDLE_TYPE : STATEMENT_TYPE,
    document: Buffer.from(text),
    file: signed ? 'attestation.sigstore.json' : 'attestation.intoto.json',
    kind: ATTESTATION_KIND,
    annotations: signed ? shown : { [UNSIGNED_TYPE]: type },
  });
}

/** The annotation that BuildKit uses for statements without a signature. */
const UNSIGNED_TYPE = 'in-toto.io/predicate-type';

/**
 * Returns what distinguishes the documents of an image: the type of the predicate for a signed attestation, because all
 * bundles have one artifact type, and otherwise the artifact type.
 */
export function documentKey({
  artifactType = '',
  annotations,
}: Pick<Descriptor, 'artifactType' | 'annotations'>): string {
  return artifactType === BUNDLE_TYPE ? (annotations?.[PREDICATE_TYPE] ?? artifactType) : artifactType;
}

/** Returns the key of the artifact of an attestation. */
export function attestationKey({ type, signed }: Pick<Attestation, 'type' | 'signed'>): string {
  return signed ? type : STATEMENT_TYPE;
}
