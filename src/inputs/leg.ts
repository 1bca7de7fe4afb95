import { invalidInput } from './lists.ts';

/** The name of a leg is that of a file too. */
const LEG = /^[a-z0-9_][a-z0-9_-]{0,199}$/;

/** Absent: this run is no leg. @throws ActionError INPUT_INVALID */
export function parseLeg(text: string): string | undefined {
  if (text === '') return undefined;
  if (isLeg(text)) return text;
  throw invalidInput('leg', {
    got: `"${text}" is not a valid name of a leg`,
    hint: 'Take matrix.leg, or small letters, digits, - and _.',
  });
}

export function isLeg(text: string): boolean {
  return LEG.test(text);
}
