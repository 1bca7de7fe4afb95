/** In milliseconds: a log gets one line of progress in this time. */
const IN_LOG = 5_000;

/** Returns a function that passes on one text in a time, in milliseconds, and leaves out the others. */
export function limitedProgress(write: (text: string) => void, between = IN_LOG): (text: string) => void {
  let last = performance.now();
  return (text) => {
    const now = performance.now();
    if (now - last < between) return;
    last = now;
    write(text);
  };
}
