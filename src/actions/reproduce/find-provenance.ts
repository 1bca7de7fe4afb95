import type { Context } from '#actions/context/context.ts';
import type { Subject } from '#actions/verify/read-subjects.ts';
import { readTrustRoots } from '#actions/verify/trust-roots.ts';
import { readBundle, readStatements } from '#actions/verify/verify-subject.ts';
import { ActionError } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { listReferrers } from '#oci/registry/referrers.ts';
import { checkSigner } from '#provenance/expectations.ts';
import { serverOf } from '#provenance/job.ts';
import { PROVENANCE, STATEMENT_TYPE } from '#provenance/predicates.ts';
import { type Provenance, readProvenance } from '#provenance/read-provenance.ts';
import type { ReproduceInputs } from '#request/inputs/verify-inputs.ts';

/**
 * Returns the provenance of an image. It decides what is built on this machine, so it has to be of the expected signer,
 * unless the user accepts one without a signature.
 * @throws ActionError VERIFY_FAILED if there is none
 */
export async function findProvenance(
  context: Context,
  { subjects, asked }: { readonly subjects: readonly Subject[]; readonly asked: ReproduceInputs },
): Promise<Provenance> {
  const [top] = subjects;
  if (top === undefined) throw new Error('an image without a manifest');
  const found = asked.unsigned ? await unsignedOf(top) : await signedOf(context, { top, asked });
  const provenance = found === undefined ? undefined : readProvenance(found);
  if (provenance !== undefined) return provenance;
  const what = asked.unsigned ? 'provenance without a signature' : 'provenance of the expected signer';
  throw new ActionError({
    code: 'VERIFY_FAILED',
    doing: `reading the provenance of ${top.digest}`,
    got: `no ${what} is attached`,
    hint: asked.unsigned
      ? 'Leave out --unsigned if it is signed.'
      : '`verify` says what is wrong. --unsigned accepts provenance without a signature, which decides what is built on this machine.',
  });
}

async function signedOf(
  context: Context,
  { top, asked }: { readonly top: Subject; readonly asked: ReproduceInputs },
): Promise<unknown> {
  const { valid } = await readStatements(top, await readTrustRoots(context, asked));
  const expected = { ...asked, server: serverOf(context.runner.env) };
  const own = valid.filter(({ type }) => type === PROVENANCE);
  return own.find((statement) => checkSigner(statement, expected).every(({ ok }) => ok))?.predicate;
}

async function unsignedOf(top: Subject): Promise<unknown> {
  const { client, repository, digest } = top;
  const { descriptors } = await listReferrers({ client, repository, subject: digest });
  const found = descriptors.find(({ artifactType }) => artifactType === STATEMENT_TYPE);
  const statement = found === undefined ? undefined : parseJson(await readBundle(top, found));
  return isObject(statement) && statement['predicateType'] === PROVENANCE ? statement['predicate'] : undefined;
}
