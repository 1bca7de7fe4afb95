/** Whether a body is opened anew for each sending, and too large to keep. */
export function isStreamed(body: RequestInit['body']): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/**
 * How fetch is to send such a body. Node's keeps all of what it sends, to send it again after a redirect or a question
 * to the user, unless there can be neither (fetch standard, "HTTP-network-or-cache fetch").
 */
export const SENT_ONCE = { redirect: 'error', window: null } as const;
