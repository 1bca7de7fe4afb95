import { styleText } from 'node:util';

/** Colours the mark at the start of a result. GitHub's log and terminals show colours. */
export function colouredMark(message: string): string {
  return message.replace(/^[✔!✖]/u, (mark) =>
    styleText(mark === '✔' ? 'green' : mark === '!' ? 'yellow' : 'red', mark),
  );
}
