import type { Choice } from '#base/choice.ts';
import type { Job } from './job.ts';

/** The services that make a signature verifiable. All of them are addresses without a `/` at the end. */
export interface SigningServices {
  /** The certificate authority (Fulcio). */
  readonly fulcio: string;
  /** The transparency log (Rekor). Everything in the public one can be read by everyone. */
  readonly rekor?: string;
  /** The timestamp authority (RFC 3161). */
  readonly timestamp?: string;
}

const PUBLIC = { fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev' } as const;

/**
 * Decides which services sign: those of the input, or as `actions/attest` decides. The public log would publish the names of
 * a private repository, so GitHub has services of its own for it.
 */
export function chooseServices(
  { server, visibility }: Pick<Job, 'server' | 'visibility'>,
  given: SigningServices | undefined,
): Choice<SigningServices> {
  if (given !== undefined) return { value: given, because: 'input attest-services', from: 'input attest-services' };
  const { hostname } = new URL(server);
  if (hostname !== 'github.com') {
    const own = { fulcio: `https://fulcio.${hostname}`, timestamp: `https://timestamp.${hostname}` };
    return { value: own, because: `the repository is on ${hostname}` };
  }
  if (visibility === 'public') return { value: PUBLIC, because: 'the repository is public' };
  const own = { fulcio: 'https://fulcio.githubapp.com', timestamp: 'https://timestamp.githubapp.com' };
  return { value: own, because: `the repository is ${visibility === '' ? 'not known to be public' : visibility}` };
}
