import type { RawInputs } from './names.ts';

/** What stands between the values of the outputs of these names. */
export interface Separators {
  readonly tags: string;
  readonly labels: string;
  readonly annotations: string;
}

/** White space is what separates, so it stays as it was written. */
export function separatorsOf(raw: RawInputs): Separators {
  return {
    tags: raw['sep-tags'] || '\n',
    labels: raw['sep-labels'] || '\n',
    annotations: raw['sep-annotations'] || '\n',
  };
}
