import { resolve } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { certificatesIn, pemBlocks } from '#base/certificates.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { type Certificate, readCertificate } from '#notary/certificate.ts';
import { LARGEST_SIGNATURE } from '#notary/envelope.ts';
import { type TrustStore, type VerifiedSignature, verifySignature } from '#notary/verify-signature.ts';
import { readAll } from '#oci/blob.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { parseManifest } from '#oci/manifest.ts';
import type { RegistryClient } from '#oci/registry/client.ts';
import { listReferrers } from '#oci/registry/referrers.ts';
import type { VerifyBase } from '#request/inputs/small-inputs.ts';

/** A manifest or an index in its registry. */
interface SignedImage {
  readonly client: RegistryClient;
  readonly repository: string;
  readonly image: Descriptor;
}

/** A valid signature, or why there is none. */
export type FoundSignature = VerifiedSignature | { readonly because: string };

/** How an artifact and its only layer are marked (specifications, signature-specification.md, "Storage"). */
const ARTIFACT_TYPE = 'application/vnd.cncf.notary.signature';
const COSE = 'application/cose';
/** How many signatures of an image are read. Everyone with the right to push can attach others. */
const MOST = 10;
/** The limit for a file with root certificates, in bytes. */
const LARGEST_FILE = 1024 * 1024;

/** Returns the first valid signature of a manifest or an index. */
export async function findSignature(
  place: SignedImage,
  against: { readonly trust: TrustStore; readonly now: number },
): Promise<FoundSignature> {
  const { client, repository, image } = place;
  const { descriptors } = await listReferrers({ client, repository, subject: image.digest });
  const signatures = descriptors.filter(({ artifactType }) => artifactType === ARTIFACT_TYPE);
  if (signatures.length === 0) return { because: 'no signature is attached' };
  const refused: string[] = [];
  for (const each of signatures.slice(0, MOST)) {
    try {
      return verifySignature(await readSignature(place, each), { image, ...against });
    } catch (error) {
      refused.push(messageOf(error));
    }
  }
  if (signatures.length > MOST) refused.push(`more than ${MOST} signatures are attached, and others are not read`);
  return { because: [...new Set(refused)].join('; ') };
}

async function readSignature({ client, repository }: SignedImage, { digest }: Descriptor): Promise<Uint8Array> {
  const { bytes, descriptor } = await client.getManifest({ repository, reference: digest });
  const [layer, ...others] = parseManifest(bytes, descriptor.mediaType).layers;
  if (layer === undefined || others.length > 0) throw new Error('a signature does not have exactly one layer');
  if (layer.mediaType !== COSE) throw new Error(`a signature is ${layer.mediaType.slice(0, 100)}, and not ${COSE}`);
  if (layer.size > LARGEST_SIGNATURE) throw new Error(`a signature has more than ${LARGEST_SIGNATURE} bytes`);
  return await readAll(client.openBlob(repository, layer), LARGEST_SIGNATURE);
}

/**
 * Reads the root certificates that the input names.
 * @throws ActionError INPUT_INVALID for a file that cannot be read, or has no certificate
 */
export async function readTrustStore({ roots, timestampRoots }: VerifyBase, workspace: string): Promise<TrustStore> {
  const read = async (paths: readonly string[]): Promise<readonly Certificate[]> =>
    (await Promise.all(paths.map((path) => readRoots(resolve(workspace, path))))).flat();
  return { roots: await read(roots), timestampRoots: await read(timestampRoots) };
}

async function readRoots(path: string): Promise<readonly Certificate[]> {
  try {
    const found = certificatesIn(await readSmallFile(path, LARGEST_FILE));
    if (found.length === 0) throw new Error('it has no certificate');
    return found.flatMap(pemBlocks).map((block) => readCertificate(Buffer.from(block, 'base64')));
  } catch (error) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: `reading the root certificates in ${path} (input verify-base-roots)`,
      got: messageOf(error),
      hint: 'Write the path of a file with certificates in PEM, on the runner or in the checkout.',
      cause: error,
    });
  }
}
