import type { Log } from '#base/effects.ts';

/** What a run found of an earlier one's packages. */
export interface RestoredPackages {
  readonly state: 'hit' | 'partial' | 'miss' | 'off';
  readonly because: string;
}

/** A folder that survives between runs. */
export interface PackagesCache {
  /** Fills the folder with what an earlier run left. Never throws: a cache that fails is a warning and a miss. */
  restore(key: PackagesKey): Promise<RestoredPackages>;
  /** Keeps the folder for later runs; what happened, in one line. Never throws. */
  save(key: PackagesKey): Promise<string>;
}

export interface PackagesKey {
  /** A hash over what decides which packages are fetched. */
  readonly dependencies: string;
}

/** Raised when the entry's content changes its meaning. */
const FORMAT = 1;

/** Keys hold no branch and no run: GitHub's scopes decide who sees what. */
export function keyOf({ dependencies }: PackagesKey): { readonly exact: string; readonly prefix: string } {
  const prefix = `containerize-dotnet-packages-${FORMAT}-`;
  return { exact: `${prefix}${dependencies}`, prefix };
}

/** The answer of `work`, or of `otherwise` with one warning when it fails or does not come in time. */
export async function neverFatal<T>(
  work: () => Promise<T>,
  limits: { readonly what: string; readonly seconds: number; readonly log: Log; readonly otherwise: T },
): Promise<T> {
  const { what, seconds, log, otherwise } = limits;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    log.warning(`${what}: ${error instanceof Error ? error.message : String(error)}. The build goes on without it.`);
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
