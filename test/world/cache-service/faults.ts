import type { ServerResponse } from 'node:http';

export type CacheMethod = 'GetCacheEntryDownloadURL' | 'CreateCacheEntry' | 'FinalizeCacheEntryUpload';
export type FaultPlace = CacheMethod | 'blobPut' | 'blobGet';

export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: object;
      readonly headers?: Readonly<Record<string, string>>;
      /** How often; without it, always. */
      readonly times?: number;
    }
  /** The request is taken and never answered. */
  | { readonly kind: 'hang' }
  /** As the service refuses a token without the right (since 2026-06). */
  | { readonly kind: 'denied' };

/** What goes wrong where, until it is healed. */
export class Faults {
  readonly #faults = new Map<string, Fault>();

  set(place: FaultPlace, fault: Fault): void {
    this.#faults.set(place, fault);
  }

  clear(): void {
    this.#faults.clear();
  }

  /** Whether the call was dealt with by a fault. */
  async strike(place: string, response: ServerResponse): Promise<boolean> {
    const fault = this.#faults.get(place);
    if (fault === undefined) return false;
    if (fault.kind === 'hang') return true;
    if (fault.kind === 'denied') send(response, denial(place));
    if (fault.kind === 'status') {
      this.#count(place, fault);
      send(response, { headers: {}, body: { code: 'internal', msg: 'a fault of the test' }, ...fault });
    }
    return true;
  }

  #count(place: string, fault: Extract<Fault, { kind: 'status' }>): void {
    if (fault.times === undefined) return;
    if (fault.times <= 1) this.#faults.delete(place);
    else this.#faults.set(place, { ...fault, times: fault.times - 1 });
  }
}

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-type': 'application/json' });
  response.end(JSON.stringify(answer.body));
}

function denial(place: string): Answer {
  if (place === 'CreateCacheEntry') {
    return { status: 200, body: { ok: false, message: 'cache write denied: token has no writable scopes' } };
  }
  return { status: 403, body: { code: 'permission_denied', msg: 'cache read denied: token has no readable scopes' } };
}
