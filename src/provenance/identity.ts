import { ActionError, messagesOf } from '#base/action-error.ts';
import type { Env, Fetch } from '#base/effects.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { readBody } from '#base/read-body.ts';

/** The service of the runner that gives out identity tokens. */
interface IdentityService {
  readonly url: string;
  readonly token: string;
}

/** Fulcio accepts only tokens for it. */
const AUDIENCE = 'sigstore';
const LARGEST = 64 * 1024;

/** Returns the service, if the job has `id-token: write`. */
export function identityService(env: Env): IdentityService | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = env;
  return url === '' || token === '' ? undefined : { url, token };
}

/**
 * Returns an identity token of the job (docs.github.com/actions/reference/security/oidc). It is a secret. `@actions/core` has
 * the same request, with an HTTP client that would be loaded in each run.
 * @throws ActionError ATTEST_FAILED
 */
export async function identityToken(service: IdentityService, fetch: Fetch): Promise<string> {
  try {
    const url = new URL(service.url);
    url.searchParams.set('audience', AUDIENCE);
    const headers = { authorization: `Bearer ${service.token}`, accept: 'application/json' };
    const response = await fetch(url, { headers, redirect: 'error' });
    const body = Buffer.from(await readBody(response, { bytes: LARGEST })).toString('utf8');
    if (!response.ok) throw new Error(`the answer is ${response.status}`);
    const answer = parseJson(body);
    const value = isObject(answer) ? answer['value'] : undefined;
    if (typeof value === 'string' && value !== '') return value;
    throw new Error('the answer has no token');
  } catch (error) {
    throw new ActionError({
      code: 'ATTEST_FAILED',
      doing: 'asking the runner for the identity token of the job',
      got: messagesOf(error),
      hint: 'Run the job again, or set `attest: false`.',
      cause: error,
    });
  }
}
