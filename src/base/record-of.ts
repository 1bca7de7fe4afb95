/**
 * A record with these entries and nothing else: names come from a checkout, and every other object has a `constructor`, and
 * takes `__proto__` for something of its own.
 */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}
