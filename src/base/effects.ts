/** Where a message belongs in the repository, as a pull request shows it. Lines and columns count from 1. */
export interface Annotation {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the user sees while a run goes on. */
export interface Log {
  info(message: string): void;
  debug(message: string): void;
  notice(message: string, at?: Annotation): void;
  warning(message: string, at?: Annotation): void;
  error(message: string, at?: Annotation): void;
  /** Opens a foldable section around `work` and says how long it took. */
  phase<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** From now on `secret` is shown as `***` wherever it appears. */
  mask(secret: string): void;
}

export interface ExecRequest {
  /** Absolute, or a name that is looked for on the PATH of `env`. */
  readonly command: string;
  readonly args: readonly string[];
  /** All that the program gets (base/child-env.ts): nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** The standard input; empty where it is left out. */
  readonly input?: string;
  /** Never a folder of the checkout, where programs look for configuration; the root of the file system by default. */
  readonly cwd?: string;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program on the runner, silently. A missing program is exit code 127, never an exception. */
export type Exec = (request: ExecRequest) => Promise<ExecResult>;

/** The `fetch` of the platform, or one that wraps it. */
export type Fetch = (url: URL, init?: RequestInit) => Promise<Response>;

/** Now, in milliseconds since 1970. */
export type Clock = () => number;

/** The environment of the process: read in `runner/` only and handed down. */
export type Env = Readonly<Record<string, string | undefined>>;
