/** A NuGet version: up to four numbers, and labels. Build metadata (`+…`) is ignored. */
export interface NuGetVersion {
  /** Always four. Missing numbers are 0. */
  readonly numbers: readonly number[];
  /** Labels of a prerelease, in lowercase. Empty for a release. */
  readonly labels: readonly string[];
}

const VERSION = /^(\d+(?:\.\d+){0,3})(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z.-]+)?$/i;
/** NuGet's numbers are Int32. It treats a longer number as a word. */
const LARGEST = 2 ** 31 - 1;

/** Returns `undefined` if the text is not a valid version. (learn.microsoft.com/nuget/concepts/package-versioning) */
export function parseNuGetVersion(text: string): NuGetVersion | undefined {
  const [, main, labels] = VERSION.exec(text.trim()) ?? [];
  if (main === undefined) return undefined;
  const numbers = main.split('.').map(Number);
  const words = labels === undefined ? [] : labels.toLowerCase().split('.');
  if (numbers.some((number) => number > LARGEST) || words.some((word) => /^0\d+$/.test(word))) return undefined;
  return { numbers: [...numbers, 0, 0, 0].slice(0, 4), labels: words };
}

/**
 * Returns a number below 0 if `left` is older. In contrast to SemVer, there is a fourth number, and letter case is
 * ignored.
 */
export function compareNuGetVersions(left: NuGetVersion, right: NuGetVersion): number {
  for (const [index, number] of left.numbers.entries()) {
    const difference = number - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.labels.length === 0 || right.labels.length === 0) {
    return Number(left.labels.length === 0) - Number(right.labels.length === 0);
  }
  for (const [index, label] of left.labels.entries()) {
    const other = right.labels[index];
    if (other === undefined) return 1;
    const difference = compareLabels(label, other);
    if (difference !== 0) return difference;
  }
  return left.labels.length - right.labels.length;
}

/** Compares numbers by value. Numbers come before words. */
function compareLabels(left: string, right: string): number {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== undefined && b !== undefined) return a - b;
  if (a !== undefined || b !== undefined) return a === undefined ? 1 : -1;
  return left === right ? 0 : left < right ? -1 : 1;
}

function numberOf(label: string): number | undefined {
  const number = Number(label);
  return /^-?\d+$/.test(label) && number <= LARGEST && number >= -LARGEST - 1 ? number : undefined;
}
