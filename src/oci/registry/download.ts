import type { Descriptor } from '#oci/descriptor.ts';
import { bodyFailure } from '#oci/transport/failure.ts';
import type { RegistryRequest, Send } from '#oci/transport/request.ts';
import { verified } from '#oci/verified.ts';

/** The location of a blob, and how to request it. */
interface Download {
  readonly registry: string;
  readonly repository: string;
  readonly descriptor: Descriptor;
  readonly request: RegistryRequest;
  readonly send: Send;
}

const TRIES = 4;

/**
 * Streams the bytes of a blob and verifies them. If the connection breaks, resumes where it stopped.
 * @throws ActionError REGISTRY_FAILED if the bytes do not have the digest.
 */
export async function* download(what: Download): AsyncGenerator<Uint8Array> {
  try {
    yield* verified(resumed(what), what.descriptor);
  } catch (error) {
    throw bodyFailure(`reading a layer of ${what.repository} from ${what.registry}`, error);
  }
}

async function* resumed({ descriptor, request, send }: Download): AsyncGenerator<Uint8Array> {
  let read = 0;
  for (let tried = 1; ; tried++) {
    const response = await send(from(read, request));
    let skip = response.status === 206 ? 0 : read;
    try {
      for await (const chunk of response.body ?? []) {
        const fresh = chunk.subarray(Math.min(skip, chunk.byteLength));
        skip -= chunk.byteLength - fresh.byteLength;
        read += fresh.byteLength;
        if (fresh.byteLength > 0) yield fresh;
      }
    } catch (error) {
      if (tried >= TRIES) throw error;
      continue;
    }
    if (read >= descriptor.size || tried >= TRIES) return;
  }
}

function from(read: number, request: RegistryRequest): RegistryRequest {
  return read === 0 ? request : { ...request, headers: { ...request.headers, range: `bytes=${read}-` } };
}
