import { demultiplex } from './demultiplex.ts';
import { splitLines } from './lines.ts';

/** The engine's stream of a command or a container. */
export type Output = NodeJS.ReadableStream & { destroy?(): unknown };

export interface Reading {
  /** Settles when nothing more comes. */
  readonly ended: Promise<'ended'>;
  /** Listens no more, and gives what stands after the last line end. */
  stop(): void;
}

/** Gives each whole line of both streams, without its end. */
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
