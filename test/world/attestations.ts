import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { readAll } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import { parseManifest } from '#oci/manifest.ts';
import { parseReference } from '#oci/reference.ts';
import { listReferrers } from '#oci/registry/referrers.ts';
import { documentKey } from '#provenance/attestation.ts';
import { registries } from './containerize.ts';
import type { Sigstore } from './sigstore.ts';

/** An in-toto statement. */
export interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** Reads the attestations of a manifest, as JSON texts by their key. */
export async function attestationsOf(image: string): Promise<Readonly<Record<string, string>>> {
  const { registry, repository, digest = '' } = parseReference(image);
  const client = registries(registry);
  const { descriptors } = await listReferrers({ client, repository, subject: digest as Digest });
  const own = descriptors.filter(({ artifactType = '' }) => /sigstore|in-toto/.test(artifactType));
  const texts = own.map(async (found) => {
    const { bytes, descriptor } = await client.getManifest({ repository, reference: found.digest });
    const [layer] = parseManifest(bytes, descriptor.mediaType).layers;
    if (layer === undefined) throw new Error(`${found.digest} has no document`);
    return [
      documentKey(found),
      Buffer.from(await readAll(client.openBlob(repository, layer))).toString('utf8'),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** Checks a bundle with the library of Sigstore, and returns its statement and the identity of the signer. */
export function verified(bundle: string, { trustedRoot }: Pick<Sigstore, 'trustedRoot'>) {
  const trust = toTrustMaterial(TrustedRoot.fromJSON(trustedRoot));
  const entity = toSignedEntity(bundleFromJSON(JSON.parse(bundle)));
  const { identity } = new Verifier(trust).verify(entity);
  return { identity, statement: statementIn(bundle) };
}

/** Returns the statement of a bundle without checking it. */
export function statementIn(bundle: string): Statement {
  return JSON.parse(Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, 'base64').toString('utf8'));
}
