import { randomUUID } from 'node:crypto';

export type RegistryAuth =
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | {
      readonly kind: 'bearer';
      readonly user: string;
      readonly password: string;
      /** A refresh token that is taken instead of the password. */
      readonly identityToken?: string;
      /** In seconds; what the token server says a token lives. */
      readonly expiresIn?: number;
      /** A request for several scopes at once is refused. */
      readonly oneScopeOnly?: boolean;
      /** Scopes that nobody gets, `repository:private:pull`; they are left out of the token silently. */
      readonly never?: readonly string[];
      /** Anybody may pull without a login. */
      readonly anonymousPull?: boolean;
      /** Said in the challenge instead of our own address. */
      readonly realm?: string;
    };

export interface Need {
  readonly repository: string;
  readonly action: 'pull' | 'push';
}

export interface TokenRequestSeen {
  readonly authorization: string | undefined;
  readonly form: URLSearchParams;
}

/** Checks logins and gives out tokens, as a registry and its token server do. */
export class Gate {
  readonly #auth: RegistryAuth | undefined;
  readonly #tokens = new Map<string, ReadonlySet<string>>();

  constructor(auth: RegistryAuth | undefined) {
    this.#auth = auth;
  }

  /** The challenge of a 401, or `undefined` when the request may pass. */
  refuse(authorization: string | undefined, request: { readonly needs: readonly Need[]; readonly url: string }) {
    const auth = this.#auth;
    if (auth === undefined) return undefined;
    if (auth.kind === 'basic') return authorization === basicOf(auth) ? undefined : 'Basic realm="a, \\"b\\""';
    const granted = this.#tokens.get(authorization?.replace(/^Bearer /, '') ?? '');
    const missing = request.needs.filter(({ repository, action }) => granted?.has(`${repository}:${action}`) !== true);
    if (granted !== undefined && missing.length === 0) return undefined;
    const scope = request.needs.map(({ repository, action }) => `repository:${repository}:${action}`).join(' ');
    const error = granted === undefined ? '' : ',error="insufficient_scope"';
    return `Bearer realm="${auth.realm ?? `${request.url}/token`}",service="test registry",scope="${scope}"${error}`;
  }

  /** A token, or the status of a refusal. */
  issue({ authorization, form }: TokenRequestSeen): { readonly token: string; readonly expires_in?: number } | number {
    const auth = this.#auth;
    if (auth?.kind !== 'bearer') return 404;
    const scopes = form.getAll('scope').flatMap((scope) => scope.split(' '));
    const isKnown = isLoggedIn(auth, { authorization, form });
    if (!isKnown && (authorization !== undefined || auth.anonymousPull !== true)) return 401;
    if (auth.oneScopeOnly === true && scopes.length > 1) return 403;
    const granted = scopes.filter((scope) => !(auth.never ?? []).includes(scope)).flatMap(partsOf);
    const token = randomUUID();
    this.#tokens.set(token, new Set(isKnown ? granted : granted.filter((part) => part.endsWith(':pull'))));
    return { token, ...(auth.expiresIn === undefined ? {} : { expires_in: auth.expiresIn }) };
  }

  expireTokens(): void {
    this.#tokens.clear();
  }
}

function isLoggedIn(auth: Extract<RegistryAuth, { kind: 'bearer' }>, seen: TokenRequestSeen): boolean {
  if (seen.form.get('grant_type') === 'refresh_token') return seen.form.get('refresh_token') === auth.identityToken;
  return seen.authorization === basicOf(auth);
}

function partsOf(scope: string): readonly string[] {
  const [, repository = '', actions = ''] = scope.split(':');
  return actions.split(',').map((action) => `${repository}:${action}`);
}

function basicOf({ user, password }: { readonly user: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
