/** A decision with its reason, so that logs, errors and the summary can show why. */
export interface Choice<T> {
  readonly value: T;
  /** One line, as the end of "X, because …": `global.json asks for 10.0.401`. */
  readonly because: string;
  /** The input, file or event that it is based on: `input sdk-image`, `src/Web/Web.csproj`. */
  readonly from?: string;
}

/** Returns `value (because; from)` for a log line. */
export function describeChoice(choice: Choice<string>): string {
  return `${choice.value} (${choice.because})`;
}
