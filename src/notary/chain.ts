import { type Certificate, isSame, nameOf } from './certificate.ts';

/** What the first certificate of a chain signs. */
type Purpose = 'images' | 'timestamps';

/** A time that is known to lie between two limits, both in milliseconds since 1970. */
export interface TimeRange {
  readonly earliest: number;
  readonly latest: number;
}

/** How many certificates a chain may have. */
export const LONGEST_CHAIN = 10;

/** Bits of the key usage (RFC 5280, section 4.2.1.3) */
const [SIGNATURE, SIGN_CERTIFICATES] = [0, 5];
/** Encryption, key agreement, certificates, revocation lists: a key for one of them must not sign images. */
const OTHER_USES: readonly number[] = [2, 3, 4, 5, 6, 7, 8];

const ANY_PURPOSE = '2.5.29.37.0';
const [SERVER, CLIENT, CODE, EMAIL, TIMESTAMPS] = [1, 2, 3, 4, 8].map((end) => `1.3.6.1.5.5.7.3.${end}`);
const FORBIDDEN: Readonly<Record<Purpose, readonly (string | undefined)[]>> = {
  images: [ANY_PURPOSE, SERVER, CLIENT, EMAIL, TIMESTAMPS],
  timestamps: [ANY_PURPOSE, SERVER, CLIENT, EMAIL, CODE],
};

/**
 * Checks an ordered chain, from the certificate that signed to a trusted root (specifications, signature-specification.md,
 * "Certificate Requirements"). Periods of validity are checked by {@link checkValidity}.
 * @returns the root
 * @throws Error that says which rule it breaks
 */
export function checkChain(
  chain: readonly Certificate[],
  { roots, purpose }: { readonly roots: readonly Certificate[]; readonly purpose: Purpose },
): Certificate {
  const [leaf, ...authorities] = chain;
  const root = chain.at(-1);
  if (leaf === undefined || root === undefined) throw new Error('it has no certificate');
  if (chain.length > LONGEST_CHAIN) throw new Error(`it has more than ${LONGEST_CHAIN} certificates`);
  if (!roots.some((trusted) => isSame(trusted, root)))
    throw new Error(`its certificates lead to ${nameOf(root)}, which is not a trusted root`);
  chain.slice(0, -1).forEach((certificate, index) => {
    const issuer = authorities[index];
    if (issuer === undefined || !isIssuedBy(certificate, issuer))
      throw new Error(`the next certificate of its chain is not the issuer of ${nameOf(certificate)}`);
    if (!certificate.isStrong) throw new Error(`${nameOf(certificate)} is signed with a weak algorithm`);
  });
  checkLeaf(leaf, purpose);
  // Nothing but the number of authorities below it limits a chain.
  authorities.forEach((authority, below) => void checkAuthority(authority, { below, purpose }));
  return root;
}

/** @throws Error if a certificate is not valid in all of the time range */
export function checkValidity(chain: readonly Certificate[], { earliest, latest }: TimeRange): void {
  for (const certificate of chain) {
    const { begins, ends } = certificate;
    if (begins <= earliest && latest <= ends) continue;
    const [from, to, when] = [begins, ends, latest <= ends ? earliest : latest].map(dateOf);
    throw new Error(`${nameOf(certificate)} is valid from ${from} to ${to}, and not on ${when}`);
  }
}

/**
 * Returns the chain from a certificate to a trusted root, from certificates in any order.
 * @throws Error if there is none
 */
export function findChain(
  leaf: Certificate,
  { others, roots }: { readonly others: readonly Certificate[]; readonly roots: readonly Certificate[] },
): readonly Certificate[] {
  const chain = [leaf];
  for (let last = leaf; chain.length <= LONGEST_CHAIN; ) {
    if (roots.some((root) => isSame(root, last))) return chain;
    const issuers = [...roots, ...others].filter((other) => !chain.includes(other));
    const issuer = issuers.find((other) => isIssuedBy(last, other));
    if (issuer === undefined) throw new Error(`the issuer of ${nameOf(last)} is not a trusted root`);
    chain.push(issuer);
    last = issuer;
  }
  throw new Error(`it has more than ${LONGEST_CHAIN} certificates`);
}

function isIssuedBy({ x509 }: Certificate, issuer: Certificate): boolean {
  try {
    return x509.checkIssued(issuer.x509) && x509.verify(issuer.x509.publicKey);
  } catch {
    // A key of a kind that OpenSSL does not know.
    return false;
  }
}

function checkLeaf(leaf: Certificate, purpose: Purpose): void {
  const { constraints, usage, purposes } = leaf;
  const name = nameOf(leaf);
  if (constraints?.ca === true) throw new Error(`${name} is a certificate of an authority`);
  if (usage === undefined || !mayUse(leaf, { bit: SIGNATURE, purpose }))
    throw new Error(`${name} has no ${strictly(purpose)}key usage for signatures`);
  if (usage.bits.some((bit) => OTHER_USES.includes(bit))) throw new Error(`the key of ${name} is also for other uses`);
  if (purposes?.ids.some((id) => FORBIDDEN[purpose].includes(id)))
    throw new Error(`the extended key usage of ${name} is for something else`);
  // RFC 3161, section 2.3
  const isForTime = purposes?.critical === true && purposes.ids.length === 1 && purposes.ids[0] === TIMESTAMPS;
  if (purpose === 'timestamps' && !isForTime) throw new Error(`${name} is not a certificate for timestamps alone`);
}

/** Whether the basic constraints are critical makes no difference here, because they are always processed. */
function checkAuthority(
  authority: Certificate,
  { below, purpose }: { readonly below: number; readonly purpose: Purpose },
): void {
  const { constraints } = authority;
  const name = nameOf(authority);
  if (constraints?.ca !== true) throw new Error(`${name} is not a certificate of an authority`);
  if (constraints.pathLength !== undefined && constraints.pathLength < below)
    throw new Error(`${name} does not allow ${below} authorities below it`);
  if (!mayUse(authority, { bit: SIGN_CERTIFICATES, purpose }))
    throw new Error(`${name} has no ${strictly(purpose)}key usage for certificates`);
}

/** Certificates of timestamp authorities often have a key usage that is not critical, which RFC 5280 allows. */
function mayUse(
  { usage }: Certificate,
  { bit, purpose }: { readonly bit: number | undefined; readonly purpose: Purpose },
): boolean {
  if (usage === undefined || bit === undefined || !usage.bits.includes(bit)) return false;
  return usage.critical || purpose === 'timestamps';
}

function strictly(purpose: Purpose): string {
  return purpose === 'images' ? 'critical ' : '';
}

function dateOf(time: number): string {
  return Number.isNaN(time) ? 'an unknown day' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
