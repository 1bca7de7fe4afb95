import { ActionError, messageOf } from '#base/action-error.ts';
import type { Digest } from '#oci/digest.ts';
import { parseIndex } from '#oci/manifest.ts';
import { isIndexType } from '#oci/media-types.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { describePlatform, matchesPlatform, type Platform } from '#oci/platform.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { Context } from './context.ts';
import type { FoundSignature } from './find-signature.ts';

/** What a check needs of a run. */
export type SignatureAccess = Pick<
  Context,
  'inputs' | 'runner' | 'workspace' | 'registries' | 'clock' | 'signatureChecks'
>;

/** An image that is about to be used. */
interface UsedImage {
  readonly what: 'base image' | 'SDK image';
  /** The name that the user or the project gave, even if a mirror serves it. */
  readonly reference: Reference;
  /** What the name points to; absent: it is not known. */
  readonly digest: Digest | undefined;
  /** The platform that is used of it. */
  readonly platform: Platform;
}

const HINT =
  'Use an image that is signed, and trust its root certificate with verify-base-roots. verify-base: warn only warns.';

/**
 * Checks that an image has a valid signature, on its index or on the manifest of the platform, as the input `verify-base`
 * says. Logs one line for each image, or warns. With `off`, nothing is asked.
 * @throws ActionError BASE_UNVERIFIED with `require`; INPUT_INVALID for roots that cannot be read
 */
export async function checkSignature(context: SignatureAccess, image: UsedImage): Promise<void> {
  if (context.inputs.verifyBase.mode === 'off') return;
  const name = nameOf(image);
  const found = await once(context, {
    name: `image ${name} ${describePlatform(image.platform)}`,
    make: () => findFor(context, image),
  });
  const described = `${capitalized(image.what)} ${name}`;
  if ('because' in found) return await refuse(context, { doing: `${image.what} ${name}`, because: found.because });
  await once(context, {
    name: `line ${name}`,
    make: async () => {
      const time = found.time === undefined ? '' : `, signed on ${found.time}`;
      context.runner.log.info(`${described}: verified, signed by ${found.signer}, root ${found.root}${time}`);
    },
  });
}

/**
 * Says that the base image comes from this machine, where it has no signature.
 * @throws ActionError BASE_UNVERIFIED with `require`
 */
export async function checkLocalSignature(context: SignatureAccess, name: string): Promise<void> {
  if (context.inputs.verifyBase.mode === 'off') return;
  const because = 'it comes from this machine and not from a registry, so its signature cannot be checked';
  await refuse(context, { doing: `base image ${name}`, because });
}

/** Warns once, or ends the run. */
async function refuse(
  context: SignatureAccess,
  { doing, because }: { readonly doing: string; readonly because: string },
): Promise<void> {
  if (context.inputs.verifyBase.mode === 'require') {
    throw new ActionError({
      code: 'BASE_UNVERIFIED',
      doing: `verifying the signature of the ${doing}`,
      got: because,
      hint: HINT,
    });
  }
  await once(context, {
    name: `line ${doing}`,
    make: async () => context.runner.log.warning(`${capitalized(doing)} is not verified: ${because}`),
  });
}

async function findFor(context: SignatureAccess, image: UsedImage): Promise<FoundSignature> {
  const { reference, digest, platform } = image;
  const { inputs, registries, workspace, runner, clock } = context;
  if (digest === undefined) return { because: 'its digest is not known, as of an image that was made on this machine' };
  const { findSignature, readTrustStore } = await import('./find-signature.ts');
  const trust = await once(context, { name: 'trust', make: () => readTrustStore(inputs.verifyBase, workspace) });
  const { registry, repository } = mirrorOf(reference, inputs.mirrors);
  const client = registries(registry);
  const place = { client, repository };
  const against = { trust, now: clock() };
  try {
    const { bytes, descriptor } = await client.getManifest({ repository, reference: digest });
    const top = await once(context, {
      name: `signature of ${registry}/${repository}@${digest}`,
      make: () => findSignature({ ...place, image: descriptor }, against),
    });
    if (!('because' in top) || !isIndexType(descriptor.mediaType)) return top;
    const entries = parseIndex(bytes, descriptor.mediaType).manifests;
    const entry = entries.find((each) => each.platform !== undefined && matchesPlatform(each.platform, platform));
    if (entry === undefined) return top;
    const own = await findSignature({ ...place, image: entry }, against);
    if (!('because' in own)) return own;
    const named = `its manifest for ${describePlatform(platform)}`;
    return { because: `its index: ${top.because}. ${capitalized(named)}: ${own.because}` };
  } catch (error) {
    if (runner.signal.aborted) throw error;
    return { because: messageOf(error) };
  }
}

/** Does something once in a run, and returns the same result to all who ask. */
function once<T>(
  { signatureChecks }: SignatureAccess,
  { name, make }: { readonly name: string; readonly make: () => Promise<T> },
): Promise<T> {
  const made = (signatureChecks.get(name) as Promise<T> | undefined) ?? make();
  signatureChecks.set(name, made);
  return made;
}

/** The tag says what was asked for, and the digest what is used. */
function nameOf({ reference, digest }: UsedImage): string {
  const name = describeReference(reference);
  return digest === undefined || reference.digest !== undefined ? name : `${name}@${digest}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
