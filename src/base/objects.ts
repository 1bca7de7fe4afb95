/** The object without its undefined fields, so that "absent" and "undefined" are one thing under exact optional types. */
export function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** One order whatever the sources' was, so that what is equal is equal bytes. */
export function sortedKeys<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A record with these entries and nothing else: names come from a checkout, and every other object has a `constructor`, and
 * takes `__proto__` for something of its own.
 */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}

/** A text with `***` in the place of each of the others: long ones first, for a short one may be a part of a long one. */
export function withoutEach(text: string, hidden: readonly string[]): string {
  const longFirst = hidden.filter((each) => each !== '').sort((left, right) => right.length - left.length);
  return longFirst.reduce((rest, each) => rest.replaceAll(each, '***'), text);
}

/** Whether `value` is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
