import { X509Certificate } from 'node:crypto';

/** Authorities that are trusted in addition to the public ones. */
export interface Authorities {
  /** Each one once, in PEM, with a line end. */
  readonly certificates: readonly string[];
  /** Where they were found, for people: `the input ca-certificates`, `/usr/local/share/ca-certificates`. */
  readonly places: readonly string[];
}

export const NO_AUTHORITIES: Authorities = { certificates: [], places: [] };

const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/**
 * Returns the certificates in a file: in PEM, with any text between them, or a single one in DER. Keys and anything
 * else are left out.
 */
export function certificatesIn(content: Buffer): readonly string[] {
  const text = content.toString('latin1');
  if (!text.includes('-----BEGIN')) return [certificateOf(content)].filter((each) => each !== undefined);
  return pemBlocks(text)
    .map((body) => certificateOf(Buffer.from(body, 'base64')))
    .filter((each) => each !== undefined);
}

/** Returns the content of each PEM certificate in one line, which is the same for equal certificates. */
export function pemBlocks(text: string): readonly string[] {
  return [...text.matchAll(BLOCK)].map(([, body = '']) => body.replace(/\s+/g, ''));
}

function certificateOf(der: Buffer): string | undefined {
  try {
    return new X509Certificate(der).toString();
  } catch {
    return undefined;
  }
}
