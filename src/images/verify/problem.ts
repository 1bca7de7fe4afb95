/** Reasons why an image may not run. */
type ProblemCode =
  | 'LIBC'
  | 'ARCHITECTURE'
  | 'FRAMEWORK_MISSING'
  | 'FRAMEWORK_VERSION'
  | 'WINDOWS_DESKTOP'
  | 'CULTURES'
  | 'TIME_ZONES'
  | 'PORT'
  | 'FOLDER'
  | 'START'
  | 'DATABASE'
  | 'LFS';

/** Something that will make an image fail at run time, found before the push. */
export interface Problem {
  /** `error`: it cannot work. `warning`: some of it may fail. */
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** A clause: `App cannot start on alpine:3.24`. */
  readonly what: string;
  /** The facts, as the end of "X, because …". */
  readonly because: string;
  /** What the user can do, in one or two sentences. */
  readonly hint: string;
}
