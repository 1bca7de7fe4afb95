import { isLoopback } from '#oci/reference.ts';
import { invalidInput, parsePairs } from './lists.ts';

/** The inputs `attest` and `attest-services`. */
export interface AttestInput {
  /** `auto`: where the job has an identity; a failure is a warning. `true`: always, and a failure is an error. */
  readonly mode: 'auto' | 'true' | 'false';
  /** Addresses of the services that sign, without a `/` at the end; absent: those of Sigstore or GitHub. */
  readonly services?: { readonly fulcio: string; readonly rekor?: string; readonly timestamp?: string };
}

const NAMES = ['fulcio', 'rekor', 'timestamp'];
const HINT = 'It takes a line fulcio=https://…, and rekor=https://… or timestamp=https://… or both.';

/** @throws ActionError INPUT_INVALID */
export function parseAttest(mode: string, services: string): AttestInput {
  const known = (['auto', 'true', 'false'] as const).find((each) => each === mode.trim().toLowerCase());
  if (known === undefined) {
    throw invalidInput('attest', { got: `"${mode}" is not a valid value`, hint: 'It takes auto, true or false.' });
  }
  const found = parseServices(services);
  return found === undefined ? { mode: known } : { mode: known, services: found };
}

function parseServices(text: string): AttestInput['services'] {
  const pairs = parsePairs('attest-services', text);
  if (Object.keys(pairs).length === 0) return undefined;
  for (const [name, value] of Object.entries(pairs)) {
    if (!NAMES.includes(name)) throw invalid(`"${name}" is not one of ${NAMES.join(', ')}`);
    if (!isAddress(value)) throw invalid(`"${value}" is not a valid address`);
  }
  const { fulcio, rekor, timestamp } = pairs;
  if (fulcio === undefined) throw invalid('fulcio is missing');
  // Certificates are valid for some minutes: without one of these, the time of the signature cannot be proven.
  if (rekor === undefined && timestamp === undefined) throw invalid('rekor or timestamp is missing');
  const plain = (address: string): string => address.replace(/\/+$/, '');
  return {
    fulcio: plain(fulcio),
    ...(rekor === undefined ? {} : { rekor: plain(rekor) }),
    ...(timestamp === undefined ? {} : { timestamp: plain(timestamp) }),
  };
}

/** The token of the job is sent to it, so it must be encrypted. */
function isAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.host));
}

function invalid(got: string) {
  return invalidInput('attest-services', { got, hint: HINT });
}
