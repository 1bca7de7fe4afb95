/** How often each kind of change was made; a file's content is a function of it. */
export interface Edits {
  readonly docs: number;
  readonly web: number;
  readonly leaf: number;
  readonly api: number;
  readonly asset: number;
  /** Which version of the tiny package the web project refers to: `1.0.N`. */
  readonly package: number;
}

export const NO_EDITS: Edits = { docs: 0, web: 0, leaf: 0, api: 0, asset: 0, package: 0 };

export interface Service {
  /** Relative to the checkout. */
  readonly project: string;
  /** `Web`: the assembly's name without `.dll`. */
  readonly assembly: string;
}

export interface App {
  readonly name: string;
  /** For people: "the sample web app". */
  readonly title: string;
  /** The web project's file, or the solution's, relative to the checkout. */
  readonly project: string;
  /** All project files, relative to the checkout; those of the services are among them. */
  readonly projects: readonly string[];
  /** The applications that get an image; one, unless `project` is a solution. */
  readonly services: readonly [Service, ...Service[]];
  /** Lines of the input `os`; empty: the default alone. */
  readonly systems: readonly string[];
  /** Kinds of change that it has a place for. */
  readonly edits: readonly (keyof Edits)[];
  /** Every file of the checkout at that state. */
  files(edits: Edits): ReadonlyMap<string, string | Buffer>;
}
