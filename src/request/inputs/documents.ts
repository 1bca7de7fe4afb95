import type { ActionError } from '#base/action-error.ts';
import { isLoopback } from '#oci/reference.ts';
import { invalidInput, parseLines, parsePairs } from './lists.ts';

/** The input `sbom`. */
export interface SbomInput {
  /** `auto`: where something is pushed; a registry that refuses the documents is a warning. `true`: it is an error. */
  readonly mode: 'auto' | 'true' | 'false';
  /** Where the documents are written as files, too: a path on the runner. */
  readonly folder?: string;
}

/** @throws ActionError INPUT_INVALID */
export function parseSbom(text: string): SbomInput {
  const lines = parseLines(text);
  const [first = 'auto'] = lines;
  const known = (['auto', 'true', 'false'] as const).find((each) => each === first.toLowerCase());
  if (lines.length > 1) {
    const hint = 'Write auto, true, false or the path of a folder for the documents.';
    throw invalidInput('sbom', { got: `it has ${lines.length} lines`, hint });
  }
  return known === undefined ? { mode: 'auto', folder: first } : { mode: known };
}

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
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.host));
}

function invalid(got: string): ActionError {
  return invalidInput('attest-services', { got, hint: HINT });
}
