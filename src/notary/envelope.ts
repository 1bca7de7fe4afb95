import { decode, encode, Tokenizer } from 'cborg';
import { messageOf } from '#base/action-error.ts';

/** The limit for a signature, in bytes. One with three certificates and a timestamp has 10 to 20 kilobytes. */
export const LARGEST_SIGNATURE = 256 * 1024;

/** How many values the envelope or its protected header may have. An envelope has about 20. */
const MOST_VALUES = 1_000;

/** The parameters of a header, by label: a number of COSE, or a name. */
export type Header = ReadonlyMap<unknown, unknown>;

/** A COSE_Sign1 message (RFC 9052, section 4.2). Nothing of it is verified yet. */
export interface Envelope {
  readonly protectedHeader: Header;
  readonly unprotectedHeader: Header;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  /** The bytes that are signed: the Sig_structure (RFC 9052, section 4.4). */
  readonly signed: Uint8Array;
}

/** A time in CBOR (RFC 8949, section 3.4.2). */
export class EpochTime {
  /** In milliseconds since 1970. */
  readonly time: number;

  /** @throws Error for anything but a number of seconds that a date can have */
  constructor(seconds: unknown) {
    if (typeof seconds !== 'number' || Number.isNaN(new Date(seconds * 1000).getTime()))
      throw new Error('a time is not a number of seconds');
    this.time = seconds * 1000;
  }
}

class Sign1 {
  readonly parts: unknown;

  constructor(parts: unknown) {
    this.parts = parts;
  }
}

const TAG_TIME = 1;
const TAG_SIGN1 = 18;

/**
 * Reads a tagged COSE_Sign1 message, as the Notary Project has it (specifications, signature-envelope-cose.md).
 * @throws Error that says what is wrong
 */
export function readEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > LARGEST_SIGNATURE) throw new Error(`it has more than ${LARGEST_SIGNATURE} bytes`);
  const message = decoded(bytes);
  if (!(message instanceof Sign1) || !Array.isArray(message.parts) || message.parts.length !== 4)
    throw new Error('it is not a COSE_Sign1 message');
  const [protectedBytes, unprotectedHeader, payload, signature]: readonly unknown[] = message.parts;
  if (!isBytes(protectedBytes) || !isBytes(payload) || !isBytes(signature) || !(unprotectedHeader instanceof Map))
    throw new Error('it is not a COSE_Sign1 message with a payload');
  const protectedHeader = decoded(protectedBytes);
  if (!(protectedHeader instanceof Map)) throw new Error('its protected header is not a map');
  const signed = encode(['Signature1', protectedBytes, new Uint8Array(), payload]);
  return { protectedHeader, unprotectedHeader, payload, signature, signed };
}

export function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

/** Limits how many values there are, and so how deep they are nested: the parser calls itself. */
class LimitedTokenizer extends Tokenizer {
  #left = MOST_VALUES;

  override next(): ReturnType<Tokenizer['next']> {
    this.#left -= 1;
    if (this.#left < 0) throw new Error(`it has more than ${MOST_VALUES} values`);
    return super.next();
  }
}

/** Two parameters with one label could mean one thing here and another thing elsewhere, so they are refused. */
function decoded(bytes: Uint8Array): unknown {
  try {
    const options = { useMaps: true, rejectDuplicateMapKeys: true, allowIndefinite: false };
    return decode(bytes, {
      ...options,
      tokenizer: new LimitedTokenizer(bytes, options),
      tags: {
        [TAG_TIME]: (read) => new EpochTime(read()),
        [TAG_SIGN1]: (read) => new Sign1(read()),
      },
    });
  } catch (cause) {
    throw new Error(`it is not valid CBOR: ${messageOf(cause)}`, { cause });
  }
}
