/** The limits for reading an answer. */
interface BodyLimits {
  /** After decoding any `Content-Encoding`. */
  readonly bytes: number;
  /** In milliseconds from the first call on; default: a minute. */
  readonly patience?: number;
}

const MINUTE = 60_000;

/** Reads all of a small answer. @throws Error if it is too large or too slow; the rest is not read */
export async function readBody(response: Response, limits: BodyLimits): Promise<Uint8Array> {
  const { bytes, whole } = await read(response, limits);
  if (!whole) throw new Error(`the answer has more than ${describeSize(limits.bytes)}`);
  return bytes;
}

/** Reads the beginning of an answer, for people. @throws Error if it is too slow */
export async function readBeginning(response: Response, limits: BodyLimits): Promise<Uint8Array> {
  return (await read(response, limits)).bytes;
}

async function read(response: Response, limits: BodyLimits): Promise<{ bytes: Uint8Array; whole: boolean }> {
  if (response.body === null) return { bytes: new Uint8Array(), whole: true };
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const { patience = MINUTE } = limits;
  const parts: Uint8Array[] = [];
  let left = limits.bytes;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    reader.cancel().catch(() => undefined);
  }, patience);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (late)
        throw Object.assign(new Error(`the answer was not complete within ${patience / 1000} s`), {
          code: 'ETIMEDOUT',
        });
      if (done) return { bytes: Buffer.concat(parts), whole: true };
      parts.push(value.subarray(0, left));
      left -= value.byteLength;
      if (left < 0) return { bytes: Buffer.concat(parts), whole: false };
    }
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => undefined);
  }
}

function describeSize(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MiB` : `${bytes} bytes`;
}
