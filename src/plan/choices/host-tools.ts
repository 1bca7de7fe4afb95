import type { Digest } from '#oci/digest.ts';

/** Programs and libraries of the runner, which its SDK uses instead of those of an image. */
export interface HostTools {
  /** `Ubuntu 24.04.3 LTS`. */
  readonly name: string;
  /** Digest of the list of installed packages. It changes with every package. */
  readonly digest: Digest;
  /** Absolute paths that a container mounts read-only. */
  readonly folders: readonly string[];
  /** Links in the root folder and their targets: `/bin` to `usr/bin`. */
  readonly links: Readonly<Record<string, string>>;
}

/** The programs of the runner, or why they cannot be used, as a clause. */
export type FoundHostTools = HostTools | { readonly because: string };
