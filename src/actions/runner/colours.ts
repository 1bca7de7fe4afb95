import { styleText } from 'node:util';

const COLOURS = { '✔': 'green', '!': 'yellow', '✖': 'red' } as const;

/**
 * Colours the mark at the start of a result. GitHub's log shows colours, though the standard output of a step is not a
 * terminal; a terminal shows them unless its user turned them off (`NO_COLOR`).
 */
export function colouredMark(message: string, stream?: NodeJS.WriteStream): string {
  const options = stream === undefined ? { validateStream: false } : { stream };
  return message.replace(/^[✔!✖]/u, (mark) => {
    const colour = mark === '✔' || mark === '!' || mark === '✖' ? COLOURS[mark] : undefined;
    return colour === undefined ? mark : styleText(colour, mark, options);
  });
}
