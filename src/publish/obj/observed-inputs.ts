import type { Choice } from '#base/choice.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { BuildInputs } from '#publish/tracking/build-inputs.ts';

/** What was learned of the source while it was built. */
export interface ObservedInputs {
  /** What the publish output depends on. */
  readonly closure: BuildInputs;
  /** When the build began, in milliseconds since 1970. */
  readonly began: number;
  /** The copy as it was before the build. */
  readonly snapshot: Snapshot;
  /** Whether uses could be seen; where not, everything counts. */
  readonly observation: Choice<boolean>;
  /** The first package whose version only a feed can tell, or that there may be one. */
  readonly floating: string | undefined;
  /** Whether intermediate files of an earlier build were used, and why. */
  readonly kept: boolean;
  readonly reuse: string;
  readonly restore: Choice<'run' | 'left out'>;
  /** Where the intermediate files lie, for later builds, once the container is gone; none where the engine keeps them. */
  readonly intermediate: Promise<string | undefined>;
}
