import { isObject } from '#base/objects.ts';
import { splitLines } from './lines.ts';

/** In UTF-16 units; the engine's own messages are much shorter. */
const MESSAGE_MAX = 1024 * 1024;

/** How far a pull is, in bytes. */
export interface PullProgress {
  readonly downloaded: number;
  /** Of the layers whose size is known so far. */
  readonly total: number;
  readonly unpacked: number;
}

/**
 * Reads the JSON progress of a pull or load to its end. Engines answer 200 at once and report a failure in the
 * stream.
 * @returns the last status, which for an import is the image's id; empty without one.
 * @throws Error with the engine's text for an `error` or `errorDetail` at any point of the stream.
 */
export async function readProgress(
  stream: AsyncIterable<Uint8Array>,
  onProgress?: (progress: PullProgress) => void,
): Promise<string> {
  let failure: string | undefined;
  let last = '';
  const layers = onProgress === undefined ? undefined : new LayerProgress(onProgress);
  const lines = splitLines((line) => {
    layers?.add(line);
    failure ??= failureIn(line);
    if (line !== '') last = line;
  }, MESSAGE_MAX);
  for await (const chunk of stream) lines.write(chunk);
  lines.end();
  if (failure !== undefined) throw new Error(failure);
  const status = parseLine(last)?.['status'];
  return typeof status === 'string' ? status : '';
}

/** Adds up what the engine reports of each layer. */
class LayerProgress {
  readonly #layers = new Map<string, { size: number; downloaded: number; unpacked: number }>();
  readonly #onProgress: (progress: PullProgress) => void;

  constructor(onProgress: (progress: PullProgress) => void) {
    this.#onProgress = onProgress;
  }

  add(line: string): void {
    if (!line.includes('"Downloading"') && !line.includes('"Extracting"') && !line.includes('"Download complete"'))
      return;
    const { id, status, progressDetail } = parseLine(line) ?? {};
    if (typeof id !== 'string' || !isObject(progressDetail)) return;
    const layer = this.#layers.get(id) ?? { size: 0, downloaded: 0, unpacked: 0 };
    this.#layers.set(id, layer);
    const current = bytesIn(progressDetail['current']);
    layer.size = bytesIn(progressDetail['total']) || layer.size;
    if (status === 'Downloading') layer.downloaded = current;
    else layer.downloaded = layer.size;
    if (status === 'Extracting') layer.unpacked = current;
    this.#tell();
  }

  #tell(): void {
    const all = [...this.#layers.values()];
    const sum = (field: 'size' | 'downloaded' | 'unpacked'): number =>
      all.reduce((total, layer) => total + layer[field], 0);
    this.#onProgress({ downloaded: sum('downloaded'), total: sum('size'), unpacked: sum('unpacked') });
  }
}

function bytesIn(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 0;
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
