/** What `make` gives, made when it is first asked for, and then the same. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each argument; those with the same key are the same. */
export function onceEach<A, V>(
  make: (argument: A) => V,
  keyOf: (argument: A) => unknown = (same) => same,
): (argument: A) => V {
  const made = new Map<unknown, () => V>();
  return (argument) => {
    const key = keyOf(argument);
    const value = made.get(key) ?? once(() => make(argument));
    made.set(key, value);
    return value();
  };
}
