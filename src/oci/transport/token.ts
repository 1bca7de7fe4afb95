import type { Clock, Fetch } from '#base/effects.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { readBody } from '#base/read-body.ts';
import type { Credential } from './credentials.ts';

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
  const { credential, clock, fetch } = request;
  const response =
    credential?.kind === 'identity'
      ? await fetch(request.realm, refreshFlow(request, credential.token))
      : await fetch(tokenUrl(request), {
          headers: credential === undefined ? {} : { authorization: basic(credential) },
        });
  if (!response.ok) return response;
  const text = Buffer.from(await readBody(response, { bytes: LARGEST_TOKEN })).toString('utf8');
  const json = parseJson(text === '' ? '{}' : text);
  const { token, access_token, expires_in } = isObject(json) ? json : {};
  const value = [token, access_token].find((field) => typeof field === 'string' && field !== '');
  if (typeof value !== 'string') throw new Error('the answer contains no token');
  if (!/^[\x21-\x7e]+$/.test(value))
    throw new Error('the answer contains a token with characters that a header cannot have');
  const life = typeof expires_in === 'number' ? expires_in : DEFAULT_LIFE;
  return { token: value, expires: clock() + life * 1000 };
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
