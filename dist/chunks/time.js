// src/base/time.ts
/** In milliseconds. */
const DAY = 864e5;

export { DAY as t };