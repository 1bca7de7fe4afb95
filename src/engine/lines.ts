import { StringDecoder } from 'node:string_decoder';

/** Takes bytes in any pieces and gives whole lines; a character may be split between two pieces. */
interface LineSplitter {
  write(chunk: Uint8Array): void;
  /** Gives what stands after the last line end. */
  end(): void;
}

/** In UTF-16 units. */
export const LINE_MAX = 16 * 1024;
/** Ends a piece. */
export const CONTINUES = ' … (this line is very long and goes on)';

/** @param max in UTF-16 units: what a longer line has is given in pieces, so that no more than that is held */
export function splitLines(onLine: (line: string) => void, max: number = LINE_MAX): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  // Gives all but the last piece of a line that is too long, and returns that.
  const pieceByPiece = (line: string): string => {
    let begin = 0;
    while (line.length - begin > max) {
      const isPair = (line.charCodeAt(begin + max - 1) & 0xfc00) === 0xd800;
      const end = begin + max - (isPair ? 1 : 0);
      onLine(`${line.slice(begin, end)}${CONTINUES}`);
      begin = end;
    }
    return line.slice(begin);
  };
  const take = (text: string): void => {
    let begin = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      onLine(withoutReturn(pieceByPiece(rest + text.slice(begin, end))));
      rest = '';
      begin = end + 1;
    }
    rest = pieceByPiece(rest + text.slice(begin));
  };
  return {
    write: (chunk) => take(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))),
    end: () => {
      take(decoder.end());
      if (rest !== '') onLine(withoutReturn(rest));
      rest = '';
    },
  };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
