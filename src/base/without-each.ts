/** A text with `***` in the place of each of the others: long ones first, for a short one may be a part of a long one. */
export function withoutEach(text: string, hidden: readonly string[]): string {
  const longFirst = hidden.filter((each) => each !== '').sort((left, right) => right.length - left.length);
  return longFirst.reduce((rest, each) => rest.replaceAll(each, '***'), text);
}
