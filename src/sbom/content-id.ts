import { hash } from 'node:crypto';

/** Returns a UUID that depends on a text alone (RFC 9562, version 8). */
export function uuidOf(text: string): string {
  const hex = hash('sha256', text, 'hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Returns the first 16 hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}
