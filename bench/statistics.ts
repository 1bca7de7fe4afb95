/** The middle of the values, the lower one of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

export function least(values: readonly number[]): number {
  return Math.min(...values);
}
