/** What a job may do in the cache of one ref. */
export interface CacheScope {
  readonly scope: string;
  readonly permission: 'read' | 'write' | 'both';
}

export const MAIN_BRANCH: readonly CacheScope[] = [{ scope: 'refs/heads/main', permission: 'both' }];

/** The wire form: bit 1 reads, bit 2 writes. */
const BITS = { read: 1, write: 2, both: 3 } as const;

/** Seconds since 1970, in the year 2100: BuildKit wants a time at which a token ends. */
const END = 4_102_444_800;

/** A runner's token: a JWT whose claim `ac` holds the scopes as JSON; this one is not signed. */
export function cacheToken(scopes: readonly CacheScope[]): string {
  const access = scopes.map(({ scope, permission }) => ({ Scope: scope, Permission: BITS[permission] }));
  const parts = [{ alg: 'none', typ: 'JWT' }, { ac: JSON.stringify(access), nbf: 0, exp: END }, {}];
  return parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

export interface Access {
  readonly readable: readonly string[];
  readonly writable: string | undefined;
}

/** What the `Authorization` header allows, in the order of the token; `undefined` without a token that can be read. */
export function readAccess(authorization: string | undefined): Access | undefined {
  try {
    const payload = authorization?.replace(/^Bearer /, '').split('.')[1] ?? '';
    const claims: { ac: string } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const scopes: readonly { Scope: string; Permission: number }[] = JSON.parse(claims.ac);
    return {
      readable: scopes.filter(({ Permission }) => Permission & 1).map(({ Scope }) => Scope),
      writable: scopes.find(({ Permission }) => Permission & 2)?.Scope,
    };
  } catch {
    return undefined;
  }
}
