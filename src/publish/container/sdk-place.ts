import type { Choice } from '#base/choice.ts';
import type { FreeMemory } from '#base/memory-folder.ts';

/** .NET SDK images are 2.7 times as large when they are unpacked. */
const GROWTH = 3;
/** What the build itself needs in memory, in bytes. */
const RESERVE = 2 * 1024 ** 3;
/** The part of the machine's free memory that the image may take. */
const SHARE = 1 / 4;

/**
 * Returns why the engine must pull the SDK image, on a machine that is thrown away after the job. Otherwise the action
 * unpacks it: an engine unpacks one layer after another into its store for later containers, which takes longer.
 */
export function mustPull(facts: {
  readonly setupCommand: string;
  readonly mounts: 'auto' | 'never';
  readonly rootless: boolean;
}): string | undefined {
  if (facts.setupCommand !== '') return 'setup-command changes it';
  if (facts.mounts === 'never') return "the engine does not see the action's files";
  return facts.rootless ? 'the engine is rootless' : undefined;
}

/** A place, and the bytes that the unpacked image may have there. */
interface SdkPlace {
  readonly kind: 'memory' | 'disk';
  readonly most: number;
}

/**
 * Chooses where the SDK image is unpacked.
 * @param size the compressed bytes of the image.
 * @param memory `undefined` if programs cannot be run from a folder in memory.
 */
export function chooseSdkPlace(size: number, memory: FreeMemory | undefined): Choice<SdkPlace> {
  const because = 'no later job uses this engine';
  if (memory !== undefined) {
    const most = Math.min(memory.folder, (memory.machine - RESERVE) * SHARE);
    if (size * GROWTH < most) return { value: { kind: 'memory', most }, because };
  }
  return { value: { kind: 'disk', most: Number.POSITIVE_INFINITY }, because };
}
