import { checkLocalSignature, checkSignature, type SignatureAccess } from '#actions/context/base-signatures.ts';
import type { Context } from '#actions/context/context.ts';
import { isDigest } from '#oci/digest.ts';
import { mirrorOf, originOf } from '#oci/mirror.ts';
import { describeReference, parseReference, type Reference } from '#oci/reference.ts';
import type { ExpectedBase } from '#plan/choices/expected-base.ts';
import type { KnownProject } from './projects.ts';

/**
 * Verifies the signatures of all images that are known before the build, so that nothing is built with `require` and an
 * image without one. What the build chooses is verified when it is read.
 * @throws ActionError BASE_UNVERIFIED, INPUT_INVALID
 */
export async function verifyImages(
  context: Context,
  { projects, bases }: { readonly projects: readonly KnownProject[]; readonly bases: readonly ExpectedBase[] },
): Promise<void> {
  const { inputs } = context;
  if (inputs.verifyBase.mode === 'off') return;
  const { localBase, baseImage } = inputs;
  if (localBase !== undefined && baseImage !== undefined) {
    const name = localBase.kind === 'layout' ? localBase.folder : describeReference(baseImage);
    await checkLocalSignature(context, name);
  }
  for (const project of projects) await verifySdk(context, project);
  for (const { base, platforms } of bases) {
    const reference = base.value;
    const digest = reference.digest ?? (await context.currentDigest(mirrorOf(reference, inputs.mirrors)));
    // A missing image is reported by the checks of names.
    if (digest === undefined) continue;
    for (const platform of platforms) {
      await checkSignature(context, { what: 'base image', reference, digest, platform });
    }
  }
}

/** The output of an earlier run was made in an SDK image, too. */
async function verifySdk(context: Context, { build, recalled }: KnownProject): Promise<void> {
  if (build.kind !== 'project') return;
  const { project, sdkImage, hostTools, runnerSdk } = build.plan;
  if (hostTools !== undefined) {
    const version = runnerSdk?.value.version ?? '';
    context.runner.log.info(
      `${project.value}: SDK ${version} of the runner does not come from an image, so it has no signature to check`,
    );
    return;
  }
  const asked = sdkImage.value;
  const { mirrors } = context.inputs;
  const known = recalled?.found.kind === 'found' ? recalled.found.known : undefined;
  if (known !== undefined) {
    // A build may have needed another SDK image than the plan says.
    const reference = known.otherSdk === true ? parseReference(originOf(known.sdkImage, mirrors)) : asked;
    return await checkSignature(context, usedSdk(context, { reference, used: known.sdkImage }));
  }
  const digest = asked.digest ?? (await context.currentDigest(mirrorOf(asked, mirrors)));
  // The pull reports an image that cannot be read.
  if (digest === undefined) return;
  await checkSignature(context, usedSdk(context, { reference: asked, used: digest }));
}

/** Returns the SDK image for the check, by the name that the build has for it. */
export function usedSdk(
  { inputs }: Pick<SignatureAccess, 'inputs'>,
  { reference, used }: { readonly reference: Reference; readonly used: string },
): Parameters<typeof checkSignature>[1] {
  const digest = used.slice(used.lastIndexOf('@') + 1);
  const platform = { os: 'linux', architecture: inputs.machine ?? 'amd64' };
  return { what: 'SDK image', reference, digest: isDigest(digest) ? digest : undefined, platform };
}
