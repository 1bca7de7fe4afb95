/**
 * Returns the object without its undefined fields, so that "absent" and "undefined" mean the same with exact optional
 * types.
 */
export function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Returns the items by their keys, in order. `Map.groupBy` does the same from Node.js 21 on. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Sorts the keys, so that equal content gives equal bytes. */
export function sortedKeys<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Returns a record with only these entries. Names come from a checkout, and every other object has a `constructor`,
 * and treats `__proto__` specially.
 */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}

/** Replaces each of the other texts by `***`, long ones first, because a short one may be part of a long one. */
export function withoutEach(text: string, hidden: readonly string[]): string {
  const longFirst = hidden.filter((each) => each !== '').sort((left, right) => right.length - left.length);
  return longFirst.reduce((rest, each) => rest.replaceAll(each, '***'), text);
}

/** Returns whether `value` is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
