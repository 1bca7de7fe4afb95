/** The place in the repository that a message refers to, as a pull request shows it. Lines and columns count from 1. */
export interface Annotation {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** It is only counted in the summary, since GitHub shows few annotations of a step. */
  readonly unlisted?: true;
}

/** What the user sees during a run. */
export interface Log {
  info(message: string): void;
  debug(message: string): void;
  notice(message: string, place?: Annotation): void;
  warning(message: string, place?: Annotation): void;
  error(message: string, place?: Annotation): void;
  /** Opens a foldable section around `work` and logs how long it took. */
  phase<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Logs lines in a foldable section. */
  details(title: string, lines: readonly string[]): void;
  /** Shows how far a phase is. A terminal shows only the latest text; a log shows one every few seconds. */
  progress(text: string): void;
  /** Logs the result of the run, as its last line. */
  result(message: string): void;
  /** Shows `secret` as `***` from now on, wherever it appears. */
  mask(secret: string): void;
}

export interface ExecRequest {
  /** Absolute, or a name that is looked up on the PATH of `env`. */
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment of the program (base/child-env.ts): nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** The standard input; empty if absent. */
  readonly input?: string;
  /** Never a folder of the checkout, where programs look for configuration; the root of the file system by default. */
  readonly cwd?: string;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program on the runner, without output in the log. A missing program is exit code 127, never an exception. */
export type Exec = (request: ExecRequest) => Promise<ExecResult>;

/** The `fetch` of the platform, or one that wraps it. */
export type Fetch = (url: URL, init?: RequestInit) => Promise<Response>;

/** Returns the current time in milliseconds since 1970. */
export type Clock = () => number;

/** The environment of the process: read only in `runner/` and passed on. */
export type Env = Readonly<Record<string, string | undefined>>;
