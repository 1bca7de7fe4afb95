import { invalidInput, parseLines } from './lists.ts';

/** The input `sbom`. */
export interface SbomInput {
  /** `auto`: where something is pushed; a registry that refuses the documents is a warning. `true`: it is an error. */
  readonly mode: 'auto' | 'true' | 'false';
  /** Where the documents are written as files, too: a path on the runner. */
  readonly folder?: string;
}

/** @throws ActionError INPUT_INVALID */
export function parseSbom(text: string): SbomInput {
  const lines = parseLines(text);
  const [first = 'auto'] = lines;
  const known = (['auto', 'true', 'false'] as const).find((each) => each === first.toLowerCase());
  if (lines.length > 1) {
    const hint = 'Write auto, true, false or the path of a folder for the documents.';
    throw invalidInput('sbom', { got: `it has ${lines.length} lines`, hint });
  }
  return known === undefined ? { mode: 'auto', folder: first } : { mode: known };
}
