import { ActionError, messagesOf } from '#base/action-error.ts';
import type { Fetch } from '#base/effects.ts';
import { readBeginning } from '#base/read-body.ts';

/** GitHub's store of attestations, for one repository. */
interface AttestationStore {
  readonly fetch: Fetch;
  /** `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The job's token. */
  readonly token: string;
}

/** Whether the store has a bundle; `refused`: the job may not write there. */
type Stored = 'stored' | 'refused';

/** In bytes, of an answer that is an error. */
const SHOWN = 2000;

/**
 * Stores a bundle (docs.github.com/rest/repos/attestations, "Create an attestation").
 * @throws ActionError ATTEST_FAILED
 */
export async function storeBundle(bundle: string, store: AttestationStore): Promise<Stored> {
  const { fetch, api, repository, token } = store;
  const url = new URL(`${api}/repos/${repository}/attestations`);
  try {
    const response = await fetch(url, {
      method: 'POST',
      // The token is for this host alone.
      redirect: 'error',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'containerize-dotnet',
      },
      body: `{"bundle":${bundle}}`,
    });
    const text = Buffer.from(await readBeginning(response, { bytes: SHOWN })).toString('utf8');
    if (response.ok) return 'stored';
    if (response.status === 403 || response.status === 404) return 'refused';
    throw new Error(`${response.status} ${text}`);
  } catch (error) {
    throw new ActionError({
      code: 'ATTEST_FAILED',
      doing: `storing an attestation of ${repository} with ${url.host}`,
      got: messagesOf(error),
      hint: 'The attestations in the registry are complete. Run the job again, or set `attest: false`.',
      cause: error,
    });
  }
}
