/** Returns a function that calls `make` on its first call, and always returns that result. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Does the same for each argument; arguments with the same key share a result. */
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
