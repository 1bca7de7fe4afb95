import { StringDecoder } from 'node:string_decoder';

/** Takes bytes in any pieces and gives whole lines; a character may be split between two pieces. */
export interface LineSplitter {
  write(chunk: Uint8Array): void;
  /** Gives what stands after the last line end. */
  end(): void;
}

export function splitLines(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    write(chunk) {
      const lines = (rest + decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(withoutReturn(line));
    },
    end() {
      const last = rest + decoder.end();
      rest = '';
      if (last !== '') onLine(withoutReturn(last));
    },
  };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
