import type { Context } from '#actions/context/context.ts';
import { showChoices } from '#actions/context/show-choices.ts';
import { messageOf } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { once, onceEach } from '#base/once.ts';
import type { ResolvedTags } from '#images/deliver/resolve-tags.ts';
import { ATTESTED, chooseAttest } from '#images/plan/attest-rule.ts';
import { type Artifact, DOCUMENT_ANNOTATION } from '#oci/artifact.ts';
import { createdIn } from '#oci/config.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';
import type { Push } from '#oci/registry/push.ts';
import { listReferrers, putReferrers, sendArtifacts } from '#oci/registry/referrers.ts';
import { row } from '#plan/choices/describe.ts';
import { attestationArtifact, attestationKey, documentKey } from '#provenance/attestation.ts';
import { identityService } from '#provenance/identity.ts';
import { PROVENANCE } from '#provenance/predicates.ts';
import { type Origin, provenanceOf, statementOf } from '#provenance/statement.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import type { JoinedImages } from './join-images.ts';

/**
 * Attaches provenance to the indexes of joined legs. The images in them have their own, from the legs.
 * @throws ActionError ATTEST_FAILED if the input requires it; CANCELLED
 */
export async function attestIndexes(
  context: Context,
  { settled, event }: { readonly settled: ResolvedTags<JoinedImages>; readonly event: GitEvent },
): Promise<void> {
  const { inputs, runner } = context;
  const identity = identityService(runner.env) !== undefined;
  const choice = chooseAttest(inputs.attest, { push: true, format: inputs.format, event, identity });
  const shown = row('provenance', { ...choice, value: ATTESTED[choice.value] });
  showChoices(context, { title: 'Attestations', rows: [shown] });
  if (choice.value === 'none') return;
  try {
    await attestAll(context, { settled, event, signed: choice.value === 'signed' });
  } catch (error) {
    if (inputs.attest.mode === 'true' || runner.signal.aborted) throw error;
    const rest = 'The image itself is complete. Set `attest: false` if it needs no provenance.';
    runner.log.warning(`The provenance of the index is not attached: ${messageOf(error)}. ${rest}`);
  }
}

interface Attesting {
  readonly settled: ResolvedTags<JoinedImages>;
  readonly event: GitEvent;
  readonly signed: boolean;
}

async function attestAll(context: Context, { settled, event, signed }: Attesting): Promise<void> {
  const { openIdentity, originOf } = await import('#actions/images/job-identity.ts');
  const identity = once(() => openIdentity(context, signed));
  const bundles: string[] = [];
  const made = onceEach(
    async (joined: JoinedImages): Promise<Artifact> => {
      const { job, sign } = await identity();
      const origin = originOf(context, { signed, event, ...defined({ job }) });
      const statement = context.runner.record.withoutSecrets(statementAbout(joined, origin));
      const text = sign === undefined ? statement : await sign(statement);
      if (sign !== undefined) bundles.push(text);
      const created = createdIn(joined.set.images[0].config.value);
      return attestationArtifact({ type: PROVENANCE, text, signed }, { subject: joined.set.top.descriptor, created });
    },
    (joined) => joined.set.top.descriptor.digest,
  );
  const key = attestationKey({ type: PROVENANCE, signed });
  for (const joined of settled.sets.filter(({ set }) => set.images.length > 1)) {
    const subject = joined.set.top.descriptor.digest;
    for (const { client, repository } of settled.pushes.filter((push) => has(push, subject))) {
      const place = { client, repository, subject };
      const { descriptors, listedBy } = await listReferrers(place);
      if (descriptors.some((each) => isOurs(each) && documentKey(each) === key)) continue;
      const artifacts = [await made(joined)];
      await sendArtifacts(artifacts, place);
      await putReferrers(artifacts, { ...place, listedBy });
      context.runner.log.info(`Provenance is attached to ${client.registry}/${repository}@${subject}`);
    }
  }
  for (const bundle of bundles) await (await identity()).keep(bundle);
}

function isOurs({ annotations }: Descriptor): boolean {
  return annotations?.[DOCUMENT_ANNOTATION] !== undefined;
}

function has({ sets }: Push, digest: Digest): boolean {
  return sets.some(({ set }) => set.top.descriptor.digest === digest);
}

function statementAbout({ names, set, project, legs }: JoinedImages, origin: Origin): string {
  const places = names.map(({ registry, repository }) => `${registry}/${repository}`);
  const images = set.images.map(({ manifest: { descriptor } }) => {
    return { role: 'joined image', name: places[0] ?? '', digest: descriptor.digest };
  });
  const predicate = provenanceOf(origin, { images, packages: [], internal: { project, legs } });
  const subjects = places.map((name) => ({ name, digest: set.top.descriptor.digest }));
  return statementOf(subjects, { type: PROVENANCE, predicate });
}
