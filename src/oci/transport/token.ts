import type { Clock, Fetch } from '#base/effects.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { Credential } from './credentials.ts';
import { askWhole, type RetryPolicy } from './retry.ts';

/** What a request may access (distribution, "Token Scope Documentation"). */
export interface Scope {
  readonly repository: string;
  readonly actions: 'pull' | 'pull,push';
}

/** A token for its scopes, valid until `expires` (milliseconds since 1970). */
interface Token {
  readonly token: string;
  readonly expires: number;
}

interface TokenRequest {
  readonly realm: URL;
  readonly service: string | undefined;
  /** In text form: `repository:o/app:pull,push`. */
  readonly scopes: readonly string[];
  readonly credential: Credential | undefined;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
}

/**
 * The lifetime of a token in seconds, if the server does not set one (distribution, "Token Authentication
 * Specification").
 */
const DEFAULT_LIFE = 60;
/** The limit for an answer, in bytes. */
const LARGEST_TOKEN = 1024 * 1024;
const CLIENT = 'containerize-dotnet';

export function describeScope(scope: Scope): string {
  return `repository:${scope.repository}:${scope.actions}`;
}

/**
 * Requests a token from the realm; a rejection is returned as the answer itself. An identity token is used in the
 * OAuth2 refresh flow.
 */
export async function requestToken(request: TokenRequest): Promise<Token | Response> {
  const { clock, retry } = request;
  let refused: Response | undefined;
  const ask = async (): Promise<Response> => {
    const response = await askRealm(request);
    if (response.ok) return response;
    refused = response;
    return new Response();
  };
  const { bytes } = await askWhole(retry, { ask, bytes: LARGEST_TOKEN });
  if (refused !== undefined) return refused;
  const text = Buffer.from(bytes).toString('utf8');
  const json = parseJson(text === '' ? '{}' : text);
  const { token, access_token, expires_in } = isObject(json) ? json : {};
  const value = [token, access_token].find((field) => typeof field === 'string' && field !== '');
  if (typeof value !== 'string') throw new Error('the answer contains no token');
  if (!/^[\x21-\x7e]+$/.test(value))
    throw new Error('the answer contains a token with characters that a header cannot have');
  const life = typeof expires_in === 'number' ? expires_in : DEFAULT_LIFE;
  return { token: value, expires: clock() + life * 1000 };
}

async function askRealm(request: TokenRequest): Promise<Response> {
  const { credential, fetch, realm } = request;
  if (credential?.kind === 'identity') return await fetch(realm, refreshFlow(request, credential.token));
  const headers = credential === undefined ? {} : { authorization: basic(credential) };
  return await fetch(tokenUrl(request), { headers });
}

/** Returns the value of `Authorization` for a user and password (RFC 7617). */
export function basic(credential: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}`;
}

function tokenUrl({ realm, service, scopes }: TokenRequest): URL {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  return url;
}

function refreshFlow({ service, scopes }: TokenRequest, refreshToken: string): RequestInit {
  const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT, refresh_token: refreshToken });
  if (service !== undefined) form.set('service', service);
  form.set('scope', scopes.join(' '));
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  };
}
