import { distance } from 'fastest-levenshtein';

/** `Did you mean X? ` for the known word that a typing error or two lead to; else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = known
    .map((name) => ({ name, letters: distance(word.toLowerCase(), name) }))
    .filter(({ name, letters }) => letters <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.letters - b.letters);
  return nearest === undefined ? '' : `Did you mean ${nearest.name}? `;
}
