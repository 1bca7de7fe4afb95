/** Returns whether a body is opened for each attempt, because it is too large to keep in memory. */
export function isStreamed(body: RequestInit['body']): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/**
 * Options of fetch for such a body. Otherwise Node's fetch keeps all that it sends, to repeat it after a redirect or
 * a question to the user (fetch standard, "HTTP-network-or-cache fetch").
 */
export const SENT_ONCE = { redirect: 'error', window: null } as const;
