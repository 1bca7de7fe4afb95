import type { Choice } from '#base/choice.ts';
import type { FreeMemory } from '#base/memory-folder.ts';

/** Where an SDK image is unpacked that the engine does not have. */
type SdkPlace = 'engine' | 'memory' | 'disk';

interface Facts {
  readonly setupCommand: string;
  readonly mounts: 'auto' | 'never';
  readonly rootless: boolean;
  /** Compressed bytes of the image. */
  readonly size: number;
  /** `undefined` if programs cannot be run from a folder in memory. */
  readonly memory: FreeMemory | undefined;
}

/** .NET SDK images are 2.7 times as large when they are unpacked. */
const GROWTH = 3;
/** What the build itself needs in memory, in bytes. */
const RESERVE = 2 * 1024 ** 3;
/** The part of the machine's free memory that the image may take. */
const SHARE = 1 / 4;

/**
 * Chooses between the engine and the action itself, on a machine that is thrown away after the job. An engine unpacks one
 * layer after another into its store for later containers, which takes three times as long.
 */
export function chooseSdkPlace(facts: Facts): Choice<SdkPlace> {
  const obstacle = obstacleOf(facts);
  if (obstacle !== undefined) return { value: 'engine', because: obstacle };
  const { size, memory } = facts;
  const needed = size * GROWTH;
  const fits = memory !== undefined && needed < memory.folder && needed + RESERVE * SHARE < memory.machine * SHARE;
  return { value: fits ? 'memory' : 'disk', because: 'no later job uses this engine' };
}

function obstacleOf({ setupCommand, mounts, rootless }: Facts): string | undefined {
  if (setupCommand !== '') return 'setup-command changes it';
  if (mounts === 'never') return "the engine does not see the action's files";
  return rootless ? 'the engine is rootless' : undefined;
}
