import type { Fetch } from '#base/effects.ts';
import { isStreamed } from './streamed-body.ts';

/** How long to wait for a server, in milliseconds. */
export interface Timeouts {
  /** Until an answer begins. */
  readonly answer: number;
  /** The same after a body was sent, which the server may have to assemble first. */
  readonly stored: number;
  /**
   * The time in which {@link LEAST} bytes of a body must be transferred in either direction; only time spent waiting
   * for the other side counts.
   */
  readonly stall: number;
}

export const TIMEOUTS: Timeouts = { answer: 60_000, stored: 300_000, stall: 60_000 };

/** In bytes: a connection that transfers less in a minute is slower than a modem of 1992. */
const LEAST = 64 * 1024;

/**
 * Ends every request if no answer begins in time, or if a body stalls. A large body on a slow connection may take as
 * long as it needs; pauses of this program do not count. A timeout counts as a broken connection (`ETIMEDOUT`).
 */
export function withTimeouts(fetch: Fetch, patience: Timeouts): Fetch {
  return async (url, init) => {
    const watch = new Watch();
    const signal = init?.signal ? AbortSignal.any([init.signal, watch.signal]) : watch.signal;
    const { body } = init ?? {};
    const sent = isStreamed(body) ? { body: sending(body, { watch, patience }) } : {};
    watch.wait(firstWait(init, patience), 'no answer');
    try {
      const response = await fetch(url, { ...init, ...sent, signal });
      return response.body === null ? response : withBody(response, receiving(response.body, { watch, patience }));
    } finally {
      watch.rest();
    }
  };
}

/** The progress of a body in memory cannot be observed: it may take as long as on the slowest connection. */
function firstWait(init: RequestInit | undefined, { answer, stored, stall }: Timeouts): number {
  const { method = 'GET', body } = init ?? {};
  const base = method === 'GET' || method === 'HEAD' || isStreamed(body) ? answer : stored;
  return base + (body instanceof Uint8Array ? (body.byteLength / LEAST) * stall : 0);
}

/** Ends a request that waits too long. */
class Watch {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  wait(milliseconds: number, what: string): void {
    this.rest();
    const late = (): void => {
      const message = `${what} within ${milliseconds / 1000} s`;
      this.#controller.abort(Object.assign(new Error(message), { code: 'ETIMEDOUT' }));
    };
    this.#timer = setTimeout(late, milliseconds);
  }

  rest(): void {
    clearTimeout(this.#timer);
  }
}

interface Moving {
  readonly watch: Watch;
  readonly patience: Timeouts;
}

/** Counts the time that the server takes for a piece, not the time to produce the piece here. */
function sending(body: AsyncIterable<Uint8Array>, { watch, patience }: Moving): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const chunk of body) {
        watch.wait(patience.stall, 'the other side stopped receiving');
        yield chunk;
        watch.rest();
      }
      watch.wait(patience.stored, 'no answer');
    },
  };
}

/** Reads on demand, not ahead. */
function receiving(body: ReadableStream<Uint8Array>, { watch, patience }: Moving): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let waited = 0;
  let moved = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        const start = performance.now();
        watch.wait(patience.stall - waited, 'the transfer was too slow');
        const { done, value } = await reader.read().finally(() => watch.rest());
        if (done) return controller.close();
        waited += performance.now() - start;
        moved += value.byteLength;
        if (moved >= LEAST) [waited, moved] = [0, 0];
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function withBody(response: Response, body: ReadableStream<Uint8Array>): Response {
  const { status, statusText, headers, url } = response;
  return Object.defineProperty(new Response(body, { status, statusText, headers }), 'url', {
    value: url,
    configurable: true,
  });
}
