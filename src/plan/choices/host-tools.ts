import type { Digest } from '#oci/digest.ts';

/** The programs and libraries of the runner itself, which its SDK runs with in place of an image's. */
export interface HostTools {
  /** `Ubuntu 24.04.3 LTS`. */
  readonly name: string;
  /** Of the list of installed packages: another one where one of them is another. */
  readonly digest: Digest;
  /** What a container has mounted of it, to be read; absolute. */
  readonly folders: readonly string[];
  /** Links of the root folder, each with where it leads: `/bin` to `usr/bin`. */
  readonly links: Readonly<Record<string, string>>;
}

/** What was found on the runner, or why nothing of it can be used, as a clause. */
export type FoundHostTools = HostTools | { readonly because: string };
