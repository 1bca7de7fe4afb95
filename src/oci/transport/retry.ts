import type { Clock, Fetch } from '#base/effects.ts';
import { readBody } from '#base/read-body.ts';
import { isStreamed } from './streamed-body.ts';

/** How often a request is tried, and how long to wait between attempts. */
export interface RetryPolicy {
  /** Attempts in all; at least 1. */
  readonly tries: number;
  /** The longest wait, even if a server asks for more; in milliseconds. */
  readonly longestWait: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number;
  readonly clock: Clock;
}

const FIRST_WAIT = 500;

/** In milliseconds. An attempt that starts later than this after the first one is the last. */
const LONGEST = 5 * 60_000;

/** Statuses of temporary failures. */
export const PASSING: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

const BREAKS: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const RESETS: ReadonlySet<string> = new Set([
  ...BREAKS,
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/**
 * Repeats requests after temporary failures: 408, 425, 429, 5xx and broken connections. A streamed body is sent only
 * once, because only the callers of {@link retryResponse} know how much of it the server has kept.
 */
export function retrying(fetch: Fetch, policy: RetryPolicy): Fetch {
  return (url, init) =>
    isStreamed(init?.body) ? fetch(url, init) : retryResponse(policy, async () => await fetch(url, init));
}

/**
 * Repeats `attempt` while its answer, or its failure, is a temporary one; returns the last answer, or throws the last
 * failure. The attempt gets a flag that marks the last one.
 */
export async function retryResponse(
  policy: RetryPolicy,
  attempt: (last: boolean) => Promise<Response>,
): Promise<Response> {
  const end = policy.clock() + LONGEST;
  for (let tried = 1; ; tried++) {
    const isLast = tried >= policy.tries || policy.clock() > end;
    const wait = waitAfter(tried, policy);
    try {
      const response = await attempt(isLast);
      if (isLast || !PASSING.includes(response.status)) return response;
      await response.body?.cancel();
      await policy.sleep(Math.min(retryAfter(response, policy.clock) ?? wait, policy.longestWait));
    } catch (error) {
      if (isLast || !isCausedBy(RESETS, error)) throw error;
      await policy.sleep(wait);
    }
  }
}

/**
 * Sends a request and reads its whole answer. Sends it again if the connection breaks within the answer; failures
 * before that are those of `ask`, which has its own attempts.
 * @throws Error if the answer has more than `bytes`, or is too slow
 */
export async function askWhole(
  policy: Pick<RetryPolicy, 'tries' | 'longestWait' | 'sleep' | 'random'>,
  { ask, bytes }: { readonly ask: () => Promise<Response>; readonly bytes: number },
): Promise<{ readonly response: Response; readonly bytes: Uint8Array }> {
  for (let tried = 1; ; tried++) {
    const response = await ask();
    try {
      return { response, bytes: await readBody(response, { bytes }) };
    } catch (error) {
      if (tried >= policy.tries || !isCausedBy(BREAKS, error)) throw error;
      await policy.sleep(waitAfter(tried, policy));
    }
  }
}

/** In milliseconds. */
function waitAfter(tried: number, { random, longestWait }: Pick<RetryPolicy, 'random' | 'longestWait'>): number {
  return Math.min(FIRST_WAIT * 2 ** (tried - 1) * (0.5 + random()), longestWait);
}

/** Returns whether a failure, or one of its causes, has one of the codes. */
function isCausedBy(codes: ReadonlySet<string>, error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true;
  return isCausedBy(codes, error.cause);
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(response: Response, clock: Clock): number | undefined {
  const header = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock());
}
