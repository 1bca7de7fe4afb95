import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Draws the imports between the rooms of `src/` into CONTRIBUTING.md: `npm run rooms`. A test fails where the drawing is
 * not what the imports are.
 */

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'CONTRIBUTING.md');
const PLACE = /(<!-- rooms: [^>]*-->\n)[\s\S]*?(<!-- \/rooms -->)/;

/** The text of CONTRIBUTING.md with the drawing that the imports give. */
export function withRooms(text: string): string {
  return text.replace(PLACE, (_, begin: string, end: string) => `${begin}\n${drawing()}\n\n${end}`);
}

function drawing(): string {
  const all = readImports();
  const arrows = [...all].flatMap(([room, others]) =>
    [...others].filter((other) => !follows(all, { room, other })).map((other) => `  ${room} --> ${other}`),
  );
  return ['```mermaid', 'flowchart TB', ...arrows.sort(), '```'].join('\n');
}

/** Whether an arrow to `other` follows from an arrow to a third room. */
function follows(
  all: ReadonlyMap<string, ReadonlySet<string>>,
  { room, other }: { readonly room: string; readonly other: string },
): boolean {
  const reaches = (from: string): boolean => [...(all.get(from) ?? [])].some((next) => next === other || reaches(next));
  return [...(all.get(room) ?? [])].some((third) => third !== other && reaches(third));
}

function readImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const src = join(ROOT, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const all = new Map<string, Set<string>>();
  for (const name of files) {
    const room = name.split('/')[0] ?? '';
    const others = all.get(room) ?? new Set();
    all.set(room, others);
    const text = readFileSync(join(src, name), 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:from |import\()'#([^/']+)/g)) if (other !== room) others.add(other);
  }
  return all;
}

if (import.meta.main) writeFileSync(PAGE, withRooms(readFileSync(PAGE, 'utf8')));
