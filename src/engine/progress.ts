import { isObject } from '#base/objects.ts';
import { splitLines } from './lines.ts';

/** In UTF-16 units; the engine's own messages are much shorter. */
const MESSAGE_MAX = 1024 * 1024;

/**
 * Reads the JSON progress of a pull or load to its end. Engines answer 200 at once and report a failure in the
 * stream.
 * @returns the last status, which for an import is the image's id; empty without one.
 * @throws Error with the engine's text for an `error` or `errorDetail` at any point of the stream.
 */
export async function readProgress(stream: AsyncIterable<Uint8Array>): Promise<string> {
  let failure: string | undefined;
  let last = '';
  const lines = splitLines((line) => {
    failure ??= failureIn(line);
    if (line !== '') last = line;
  }, MESSAGE_MAX);
  for await (const chunk of stream) lines.write(chunk);
  lines.end();
  if (failure !== undefined) throw new Error(failure);
  const status = parseLine(last)?.['status'];
  return typeof status === 'string' ? status : '';
}

function failureIn(line: string): string | undefined {
  if (!line.includes('"error')) return undefined;
  const message = parseLine(line);
  if (message === undefined) return undefined;
  const detail = message['errorDetail'];
  if (isObject(detail) && typeof detail['message'] === 'string') return detail['message'];
  return typeof message['error'] === 'string' ? message['error'] : undefined;
}

function parseLine(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
