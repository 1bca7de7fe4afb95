import { StringDecoder } from 'node:string_decoder';

/** Takes bytes in any pieces and returns whole lines; a character may be split between two pieces. */
interface LineSplitter {
  write(chunk: Uint8Array): void;
  /** Returns the text after the last line end. */
  end(): void;
}

/** In UTF-16 units. */
export const LINE_MAX = 16 * 1024;
/** Marks the end of a piece. */
export const CONTINUES = ' … (this line is very long and continues)';

/** @param max in UTF-16 units: a longer line is returned in pieces, so that not more than this is kept in memory */
export function splitLines(onLine: (line: string) => void, max: number = LINE_MAX): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  // Returns all pieces of a long line except the last one, which is the result.
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
