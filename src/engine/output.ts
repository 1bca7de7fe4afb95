import { splitLines } from './lines.ts';

/** The output stream of a command or a container. */
export type Output = NodeJS.ReadableStream & { destroy?(): unknown };

interface Reading {
  /** Settles when the stream ends. */
  readonly ended: Promise<'ended'>;
  /** Stops listening, and returns the text after the last line end. */
  stop(): void;
}

/** Returns each whole line of both streams, without its line end. */
export function readOutput(output: Output, onLine: (line: string) => void): Reading {
  const lines = { stdout: splitLines(onLine), stderr: splitLines(onLine) };
  output.on(
    'data',
    demultiplex((name, data) => lines[name].write(data)),
  );
  const ended = new Promise<'ended'>((resolve, reject) => {
    for (const event of ['end', 'close']) output.once(event, () => resolve('ended'));
    output.once('error', reject);
  });
  return {
    ended,
    stop: () => {
      output.destroy?.();
      lines.stdout.end();
      lines.stderr.end();
    },
  };
}

const HEADER = 8;

/**
 * Splits the engine's stream of a container without a terminal (Docker Engine API, "Attach to a container"): frames
 * of one byte for the stream, three zeros, four bytes of length, then that many bytes. A chunk of the connection may
 * contain any part of a frame. Only a header is kept until it is complete: a frame may have 4 GiB.
 */
export function demultiplex(onData: (stream: 'stdout' | 'stderr', data: Uint8Array) => void): (chunk: Buffer) => void {
  let header: Buffer = Buffer.alloc(0);
  let left = 0;
  return (chunk) => {
    for (let rest = chunk; rest.length > 0; ) {
      const count = left === 0 ? HEADER - header.length : left;
      const part = rest.subarray(0, count);
      rest = rest.subarray(part.length);
      if (left > 0) {
        left -= part.length;
        onData(header[0] === 2 ? 'stderr' : 'stdout', part);
      } else {
        header = Buffer.concat([header, part]);
        if (header.length === HEADER) left = header.readUInt32BE(4);
      }
      if (left === 0 && header.length === HEADER) header = Buffer.alloc(0);
    }
  };
}
