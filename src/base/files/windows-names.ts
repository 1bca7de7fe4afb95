/** Names of devices, which no folder of Windows can hold, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/i;
const RESERVED = /[<>:"\\|?*]/;
/** In UTF-16 units, as NTFS counts. */
const LONGEST = 255;

/**
 * Why Windows cannot hold a file or folder of this name (Win32, "Naming Files, Paths, and Namespaces"), as the end of
 * "it …"; `undefined`: it can.
 */
export function windowsNameProblem(name: string): string | undefined {
  if (hasControlCharacter(name)) return 'holds a control character';
  const reserved = RESERVED.exec(name)?.[0];
  if (reserved !== undefined) return `holds ${reserved}`;
  if (/[. ]$/.test(name)) return `ends with a ${name.endsWith('.') ? 'dot' : 'space'}`;
  if (DEVICE.test(name)) return 'is the name of a device';
  return name.length > LONGEST ? `has more than ${LONGEST} characters` : undefined;
}

/**
 * One text for all spellings that Windows takes for the same name. As in the table of NTFS each unit of UTF-16 stands for
 * itself (`ß` is not `SS`), and no other letter becomes one of ASCII.
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
