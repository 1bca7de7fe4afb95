import { distance } from 'fastest-levenshtein';

/** Returns `Did you mean X? ` for a known word that differs by one or two typing errors, or an empty text. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = known
    .map((name) => ({ name, letters: distance(word.toLowerCase(), name) }))
    .filter(({ name, letters }) => letters <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.letters - b.letters);
  return nearest === undefined ? '' : `Did you mean ${nearest.name}? `;
}
