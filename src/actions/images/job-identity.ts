import type { NetworkAccess, StepAccess } from '#actions/context/context.ts';
import { actionVersion } from '#actions/runner/bundle-folder.ts';
import { ActionError, messageOf } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { once, onceEach } from '#base/once.ts';
import { identityService, identityToken } from '#provenance/identity.ts';
import { type Job, jobOfEnvironment, jobOfToken, serverOf } from '#provenance/job.ts';
import { chooseServices } from '#provenance/services.ts';
import { openSigner, type SignStatement } from '#provenance/sign.ts';
import type { Origin } from '#provenance/statement.ts';
import { storeBundle } from '#provenance/store.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { recordedInputs } from '#request/inputs/names.ts';

type Attester = StepAccess & Pick<NetworkAccess, 'fetch'>;

/** The identity of the job, and what it may sign. */
export interface Identity {
  readonly job?: Job;
  /** Absent: statements are not signed. */
  readonly sign?: SignStatement;
  /** Stores a bundle with GitHub, if the job may. */
  readonly keep: (bundle: string) => Promise<void>;
}

/**
 * Asks the runner for the identity of the job, if it is to sign.
 * @throws ActionError ATTEST_FAILED
 */
export async function openIdentity(context: Attester, signed: boolean): Promise<Identity> {
  const { runner, inputs, fetch } = context;
  const { env, log } = runner;
  const service = signed ? identityService(env) : undefined;
  if (service === undefined) {
    log.info('The provenance is not signed: the job has no identity (`id-token: write`)');
    return { ...defined({ job: jobOfEnvironment(env) }), keep: async () => undefined };
  }
  log.mask(service.token);
  const token = await identityToken(service, fetch);
  log.mask(token);
  const job = jobOfToken(token, serverOf(env));
  if (job === undefined) {
    throw new ActionError({
      code: 'ATTEST_FAILED',
      doing: 'reading the identity token of the job',
      got: 'it lacks claims of GitHub Actions',
      hint: 'Set `attest: false`.',
    });
  }
  const services = chooseServices(job, inputs.attest.services);
  log.info(
    `Attestations are signed with ${[...new Set(Object.values(services.value))].join(', ')} (${services.because})`,
  );
  return { job, sign: openSigner(services.value, token), keep: storeOf(context, job.repository) };
}

/** A job without `attestations: write` has them in the registry alone; that is said once. */
function storeOf({ runner, inputs, fetch }: Attester, repository: string): Identity['keep'] {
  const { GITHUB_API_URL: api = '' } = runner.env;
  const { githubToken: token } = inputs;
  if (api === '' || token === undefined) return async () => undefined;
  const say = once(() =>
    runner.log.info("GitHub's store has no copy of the attestations: the job has no `attestations: write`"),
  );
  const warn = onceEach((message: string) => runner.log.warning(message));
  return async (bundle) => {
    try {
      if ((await storeBundle(bundle, { fetch, api, repository, token })) === 'refused') say();
    } catch (error) {
      // The registry gets the attestation in any case.
      if (inputs.attest.mode === 'true' || runner.signal.aborted) throw error;
      warn(messageOf(error));
    }
  };
}

/** Returns who makes the images of this run, and of which source, for their provenance. */
export function originOf(
  { runner }: StepAccess,
  { job, signed, event }: Pick<Origin, 'job' | 'signed'> & { readonly event: Pick<GitEvent, 'sha'> },
): Origin {
  const commit = event.sha === '' ? undefined : event.sha;
  return { ...defined({ job, commit }), signed, inputs: recordedInputs(runner.inputs), tool: actionVersion() };
}
