import { type Authorities, pemBlocks } from '#base/certificates.ts';
import type { Env, Log } from '#base/effects.ts';
import type { Container } from '#engine/engine.ts';
import type { WorkFile } from '#publish/nuget/nuget-files.ts';
import { PATHS } from '#publish/paths/environment.ts';

/** Variables for .NET (OpenSSL), Node with npm, git and curl. */
const VARIABLES = ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS', 'GIT_SSL_CAINFO', 'CURL_CA_BUNDLE'] as const;

/** Relative to the work folder, which is not in any image. */
const BUNDLE = 'ca/bundle.pem';

/** Bundles of distributions: Debian, Ubuntu, Alpine; Azure Linux, Fedora; SUSE. */
const BUNDLES = [
  ...['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'],
  ...['/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', '/etc/ssl/ca-bundle.pem', '/etc/ssl/cert.pem'],
];

/** Prints what the image itself trusts: the files that its own variables name, and the first bundle of its system. */
const READ_OWN = `for f in ${VARIABLES.map((name) => `"$${name}"`).join(' ')}; do [ -s "$f" ] && cat "$f"; done
for f in ${BUNDLES.join(' ')}; do [ -s "$f" ] && exec cat "$f"; done; true`;

/** What a container needs to trust the runner's authorities. */
interface TrustedBundle {
  /** Paths are relative to the work folder. */
  readonly files: readonly WorkFile[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Returns a bundle of the image's and the runner's authorities, and the variables that name it. SSL_CERT_FILE and the
 * others replace a program's default, so the bundle includes the image's authorities. It is empty if the runner has no
 * authorities of its own. Like proxies, trusted authorities do not affect what a build makes.
 * @param trust.own variables that the workflow gives the container; these are kept.
 */
export async function trustedBundle(
  container: Container,
  trust: { readonly authorities: Authorities; readonly own: Env; readonly log: Log },
): Promise<TrustedBundle> {
  const { certificates, places } = trust.authorities;
  if (certificates.length === 0) return { files: [], env: {} };
  const blocks = new Set([...(await readOwn(container)), ...certificates.flatMap(pemBlocks)]);
  const text = [...blocks].map(pem).join('');
  const s = certificates.length === 1 ? 'y' : 'ies';
  trust.log.info(`The container trusts ${certificates.length} authorit${s} of the runner: ${places.join(', ')}`);
  const names = VARIABLES.filter((name) => trust.own[name] === undefined);
  const env = Object.fromEntries(names.map((name) => [name, `${PATHS.work}/${BUNDLE}`]));
  return { files: [{ path: BUNDLE, text }], env };
}

/** Reads the image's authorities; empty if it has no shell. */
async function readOwn(container: Container): Promise<readonly string[]> {
  const lines: string[] = [];
  const onLine = (line: string): number => lines.push(line);
  await container.exec({ command: ['sh', '-c', READ_OWN], workingDirectory: '/', onLine }).catch(() => 127);
  return pemBlocks(lines.join('\n'));
}

function pem(block: string): string {
  return `-----BEGIN CERTIFICATE-----\n${block.replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
