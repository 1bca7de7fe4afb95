import { ASN1Obj } from '@sigstore/core';

/** A value of ASN.1. */
export type Der = ASN1Obj;

/** Parses exactly one value in DER (X.690). @throws Error that says what is wrong */
export function parseDer(bytes: Uint8Array): Der {
  const buffer = Buffer.from(bytes);
  const parsed = parsedOrThrow(buffer);
  if (!bytesOf(parsed).equals(buffer)) throw new Error('it is not DER, or more bytes follow');
  return parsed;
}

/** A value that is nested too deeply ends in a RangeError: the parser calls itself. */
function parsedOrThrow(buffer: Buffer<ArrayBuffer>): Der {
  try {
    return ASN1Obj.parseBuffer(buffer);
  } catch (cause) {
    throw new Error('it is not DER', { cause });
  }
}

/** Returns a part of a SEQUENCE or a SET. @throws Error if it has fewer parts */
export function partOf({ subs }: Der, index: number): Der {
  const found = subs[index];
  if (found === undefined) throw new Error('a part of it is missing');
  return found;
}

/** Returns the part with a context-specific tag, such as `[0]`. */
export function taggedPart({ subs }: Der, number: number): Der | undefined {
  return subs.find(({ tag }) => tag.isContextSpecific(number));
}

/** Returns the bytes of a value as they were parsed. */
export function bytesOf({ tag, value }: Der): Buffer {
  return derOf(tag.toDER(), value);
}

/** Returns DER with a tag of one byte. */
export function derOf(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const digits = length.toString(16);
  const size = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, content]);
}
