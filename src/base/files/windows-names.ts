/** Names of devices, which cannot be file names on Windows, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/i;
const RESERVED = /[<>:"\\|?*]/;
/** In UTF-16 units, as NTFS counts. */
const LONGEST = 255;

/**
 * Returns why Windows does not allow this name for a file or folder (Win32, "Naming Files, Paths, and Namespaces"),
 * as the end of "it …"; `undefined` if it does.
 */
export function windowsNameProblem(name: string): string | undefined {
  if (hasControlCharacter(name)) return 'contains a control character';
  const reserved = RESERVED.exec(name)?.[0];
  if (reserved !== undefined) return `contains ${reserved}`;
  if (/[. ]$/.test(name)) return `ends with a ${name.endsWith('.') ? 'dot' : 'space'}`;
  if (DEVICE.test(name)) return 'is the name of a device';
  return name.length > LONGEST ? `has more than ${LONGEST} characters` : undefined;
}

/**
 * Returns one text for all spellings that are the same name on Windows. As in the table of NTFS each UTF-16 unit is
 * mapped separately (`ß` is not `SS`), and no other letter becomes an ASCII one.
 */
export function windowsCaseOf(name: string): string {
  return name.split('').map(upperUnit).join('');
}

function upperUnit(unit: string): string {
  const upper = unit.toUpperCase();
  return upper.length === 1 && isAscii(upper) === isAscii(unit) ? upper : unit;
}

function isAscii(unit: string): boolean {
  return unit.charCodeAt(0) < 0x80;
}

function hasControlCharacter(name: string): boolean {
  return name.split('').some((unit) => unit.charCodeAt(0) < 0x20);
}
