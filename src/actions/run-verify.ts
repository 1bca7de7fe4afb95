import type { Context } from '#actions/context/context.ts';
import { readSubjects } from '#actions/verify/read-subjects.ts';
import { reportVerified } from '#actions/verify/report-verified.ts';
import { readTrustRoots } from '#actions/verify/trust-roots.ts';
import { verifySubject } from '#actions/verify/verify-subject.ts';
import { serverOf } from '#provenance/job.ts';
import type { VerifyInputs } from '#request/inputs/verify-inputs.ts';

/**
 * The pipeline of the command and the action `verify`: reads an image and what is attached to it, checks signatures against
 * trusted roots, provenance against what is expected, and the SBOM against the bytes of the layers.
 * @returns the last line of the log
 * @throws ActionError VERIFY_FAILED if one check fails
 */
export async function runVerify(context: Context, asked: VerifyInputs): Promise<string> {
  const roots = await readTrustRoots(context, asked);
  const subjects = await readSubjects(context, asked.image);
  const expected = { ...asked, server: serverOf(context.runner.env) };
  const results = [];
  for (const subject of subjects) results.push(await verifySubject(subject, { roots, expected }));
  return reportVerified(context, { asked, results });
}
