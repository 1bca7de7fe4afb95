import { type NamedImage, type Provenance, readProvenance } from './read-provenance.ts';
import { BUILD_TYPE } from './statement.ts';
import type { VerifiedStatement } from './verify-bundle.ts';

/** What a consumer asks of an image. */
export interface Expectations {
  /** `https://github.com`. */
  readonly server: string;
  /** The issuer of identities. */
  readonly issuer: string;
  /** `owner/name` of the source. */
  readonly repository: string;
  /** The workflow that must have signed: `owner/name/.github/workflows/x.yml`, or with `@` and a ref. Absent: any of the repository. */
  readonly workflow?: string;
  /** `refs/heads/main`; absent: any. */
  readonly ref?: string;
  /** A base image: `mcr.microsoft.com/dotnet/aspnet`, or with `@` and a digest; absent: any. */
  readonly base?: string;
  /** NuGet packages that the image may be built of: `Id`, `Id@version`, or a beginning with `*`. Absent: any. */
  readonly packages?: readonly string[];
}

/** One thing that was checked. */
export interface Check {
  readonly what: string;
  readonly ok: boolean;
  /** What was found, and if it is wrong, what is expected. */
  readonly found: string;
}

/** Returns whether the right workflow signed a statement. */
export function checkSigner(statement: VerifiedStatement, expected: Expectations): readonly Check[] {
  const { server, issuer, repository, workflow, ref } = expected;
  const { signer } = statement;
  const source = `${server}/${repository}`;
  const wanted = `${server}/${workflow ?? `${repository}/.github/workflows/`}`;
  const isExact = workflow?.includes('@') === true;
  const isWanted = isExact ? signer === wanted : signer.startsWith(workflow === undefined ? wanted : `${wanted}@`);
  return [
    check('issuer', { found: statement.issuer, wanted: issuer, ok: statement.issuer === issuer }),
    check('signer', { found: signer, wanted, ok: isWanted }),
    check('repository', { found: statement.repository, wanted: source, ok: statement.repository === source }),
    ...(ref === undefined ? [] : [check('ref', { found: statement.ref, wanted: ref, ok: statement.ref === ref })]),
  ];
}

/** Returns whether the provenance of an image is what a consumer expects. */
export function checkProvenance(statement: VerifiedStatement, expected: Expectations): readonly Check[] {
  const provenance = readProvenance(statement.predicate);
  if (provenance === undefined) return [{ what: 'provenance', ok: false, found: 'it is not provenance of SLSA 1.0' }];
  const { buildType, builder, repository } = provenance;
  const source = `${expected.server}/${expected.repository}`;
  return [
    check('build type', { found: buildType, wanted: BUILD_TYPE, ok: buildType === BUILD_TYPE }),
    // The certificate says who signed; the statement must not name another builder.
    check('builder', { found: builder, wanted: statement.signer, ok: builder === statement.signer }),
    check('source', { found: repository, wanted: source, ok: repository === source }),
    ...baseChecks(provenance, expected),
    ...packageChecks(provenance, expected),
  ];
}

function baseChecks({ images }: Provenance, { base }: Expectations): readonly Check[] {
  if (base === undefined) return [];
  const [wantedName = '', wantedDigest] = base.split('@');
  const bases = images.filter(({ role }) => role === 'base image');
  const names = bases.map(({ name, sha256 }) => `${name}@sha256:${sha256}`);
  const fits = ({ name, sha256 }: NamedImage): boolean =>
    name === wantedName && (wantedDigest === undefined || wantedDigest === `sha256:${sha256}`);
  const ok = bases.length > 0 && bases.every(fits);
  return [check('base', { found: names.join(', ') || 'none', wanted: base, ok })];
}

const NUGET = 'pkg:nuget/';

function packageChecks(found: Provenance, { packages }: Expectations): readonly Check[] {
  const names = found.packages.map((purl) => decodeURIComponent(purl.slice(NUGET.length).split('?')[0] ?? ''));
  if (packages === undefined) return [{ what: 'packages', ok: true, found: `${names.length}, none is excluded` }];
  const refused = names.filter((name) => !packages.some((allowed) => allows(allowed, name)));
  const shown = refused.slice(0, 5).join(', ') + (refused.length > 5 ? ` and ${refused.length - 5} more` : '');
  if (refused.length > 0) return [{ what: 'packages', ok: false, found: `not in the list: ${shown}` }];
  return [{ what: 'packages', ok: true, found: `${names.length}, all in the list` }];
}

/** Ids of NuGet have no case. */
function allows(allowed: string, name: string): boolean {
  const [pattern, own] = [allowed.toLowerCase(), name.toLowerCase()];
  if (pattern.endsWith('*')) return own.startsWith(pattern.slice(0, -1));
  return pattern.includes('@') ? own === pattern : own.split('@')[0] === pattern;
}

function check(
  what: string,
  { found, wanted, ok }: { readonly found: string; readonly wanted: string; readonly ok: boolean },
): Check {
  const shown = found === '' ? 'nothing' : found;
  return { what, ok, found: ok ? shown : `${shown}, expected ${wanted}` };
}
