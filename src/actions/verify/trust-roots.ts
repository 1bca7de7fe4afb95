import { join, resolve } from 'node:path';
import type { FolderAccess, StepAccess } from '#actions/context/context.ts';
import { ActionError, messageOf, messagesOf } from '#base/action-error.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { parseTrustRoots, type TrustRoot } from '#provenance/verify-bundle.ts';
import type { VerifyInputs } from '#request/inputs/verify-inputs.ts';

/** In bytes. A trusted root has some kilobytes. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Reads the trusted roots of a file, or those of Sigstore's public services through its update framework (TUF), which
 * refuses roots that are too old.
 * @throws ActionError INPUT_INVALID, TRUST_UNKNOWN
 */
export async function readTrustRoots(
  { runner, workspace }: StepAccess & FolderAccess,
  { trustedRoot }: Pick<VerifyInputs, 'trustedRoot'>,
): Promise<readonly TrustRoot[]> {
  if (trustedRoot === undefined) return [await publicRoot(runner.env['HOME'])];
  try {
    return parseTrustRoots((await readSmallFile(resolve(workspace, trustedRoot), LARGEST)).toString('utf8'));
  } catch (error) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: `reading the trusted roots in ${trustedRoot}`,
      got: messageOf(error),
      hint: 'It takes a file of `gh attestation trusted-root`, or a trusted root of Sigstore as JSON.',
      cause: error,
    });
  }
}

async function publicRoot(home = '/tmp'): Promise<TrustRoot> {
  try {
    const { getTrustedRoot } = await import('@sigstore/tuf');
    return await getTrustedRoot({ cachePath: join(home, '.cache', 'containerize-dotnet', 'sigstore') });
  } catch (error) {
    throw new ActionError({
      code: 'TRUST_UNKNOWN',
      doing: "reading the trusted root of Sigstore's public services",
      got: messagesOf(error),
      hint: 'Check that this machine can reach tuf-repo-cdn.sigstore.dev, or give a file with `trusted-root`.',
      cause: error,
    });
  }
}
