import prettyMilliseconds from 'pretty-ms';

/** Runs `work` and returns how long it took, as text. */
export async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly took: string }> {
  const start = performance.now();
  const result = await work();
  return { result, took: prettyMilliseconds(performance.now() - start) };
}
