/** A decision with its reason, so that logs, errors and the summary can show why. */
export interface Choice<T> {
  readonly value: T;
  /** One line, as the end of "X, because …": `global.json asks for 10.0.401`. */
  readonly because: string;
  /** The input, file or event that it is based on: `input sdk-image`, `src/Web/Web.csproj`. */
  readonly from?: string;
}

/**
 * Returns `value (because)` for a log line.
 * @example
 * describeChoice({ value: 'net10.0', because: 'input framework' }); // 'net10.0 (input framework)'
 */
export function describeChoice(choice: Choice<string>): string {
  return `${choice.value} (${choice.because})`;
}
