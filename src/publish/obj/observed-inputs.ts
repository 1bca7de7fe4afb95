import type { Choice } from '#base/choice.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { BuildInputs } from '#publish/tracking/build-inputs.ts';

/** What was observed about the source during a build. */
export interface ObservedInputs {
  /** The inputs of the publish output. */
  readonly closure: BuildInputs;
  /** When the build began, in milliseconds since 1970. */
  readonly began: number;
  /** The copy as it was before the build. */
  readonly snapshot: Snapshot;
  /** Whether uses of files could be observed. If not, every file is an input. */
  readonly observation: Choice<boolean>;
  /** The first package whose version only a feed determines, or a note that there may be one. */
  readonly floating: string | undefined;
  /** Whether intermediate files of an earlier build were used; {@link reuse} says why. */
  readonly kept: boolean;
  readonly reuse: string;
  readonly restore: Choice<'run' | 'left out'>;
  /**
   * The folder with the intermediate files for later builds, once the container is gone; `undefined` if the engine has them
   * or they are not kept.
   */
  readonly intermediate: Promise<string | undefined>;
}
