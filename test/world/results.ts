import type { ActionResult } from './runner.ts';

/** An image in the output `results`. */
export interface ResultOfImage {
  readonly project: string;
  readonly tags: readonly string[];
  readonly digest: string;
  readonly platform: string;
  readonly manifest: string;
  readonly size: number;
  readonly 'base-image': string;
}

/** Every image that a run made. */
export function resultsOf({ outputs }: Pick<ActionResult, 'outputs'>): readonly ResultOfImage[] {
  return JSON.parse(outputs['results'] ?? '');
}
