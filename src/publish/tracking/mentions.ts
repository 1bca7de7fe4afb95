import { posix } from 'node:path';
import pMap from 'p-map';
import { withoutSpans } from '#base/spans.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import { isSilent } from './known-names.ts';

/** In bytes. A larger file is not searched and may mention anything. */
const TEXT_MAX = 8 * 1024 * 1024;
const AT_ONCE = 8;

/**
 * Returns which of some names, without folders, occur in the files that a build read. A name that a program looks for is in
 * its own files or in its input. Parts of names that a variable completes count too (`settings.$(Env).json`).
 */
export async function mentionedIn(
  files: readonly string[],
  { names, snapshot }: { readonly names: readonly string[]; readonly snapshot: Snapshot },
): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const memory = MEMORY.get(snapshot) ?? new Map<string, Searched>();
  MEMORY.set(snapshot, memory);
  const wanted = wantedWords(names);
  const found = await pMap(
    files.filter((path) => kindOf(path) !== undefined),
    async (path) => {
      const searched = memory.get(path) ?? { asked: new Set(), found: new Set() };
      memory.set(path, searched);
      if (names.every((name) => searched.asked.has(name))) return searched.found;
      for (const name of await search(path, { names, wanted, snapshot })) searched.found.add(name);
      for (const name of names) searched.asked.add(name);
      return searched.found;
    },
    { concurrency: AT_ONCE },
  );
  return new Set(names.filter((name) => found.some((each) => each.has(name))));
}

interface Searched {
  readonly asked: Set<string>;
  readonly found: Set<string>;
}

/** Caches searches by snapshot, because most states in an index read the same files. */
const MEMORY = new WeakMap<Snapshot, Map<string, Searched>>();

/** Code mentions names of files only in strings, a project file has comments, and any other file is plain words. */
type Kind = 'code' | 'xml' | 'words';

const CODE = /\.(?:cs|fs|fsi|fsx|vb|razor|cshtml)$/i;
const XML = /\.(?:\w*proj|props|targets|projitems|tasks|config|xml|user)$/i;
/**
 * Files that no program takes names from: rules of editors, results of restores, lists that only an editor shows, binary
 * files.
 */
const WITHOUT_NAMES =
  /(?:^|\/)(?:\.editorconfig|\.globalconfig|\.git\w+|packages(?:\.[^/]+)?\.lock\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$|\.(?:globalconfig|sln|slnx|slnf|snk|pfx|woff2?|ttf|otf|eot|zip|gz|br|zst|7z|nupkg|mp3|ogg|wav|wasm|pdb)$/i;
/** Assets of a web application. They are served, and no build interprets them. */
const ASSET = /(?:^|\/)wwwroot\//i;

function kindOf(path: string): Kind | undefined {
  if (WITHOUT_NAMES.test(path) || ASSET.test(path) || isSilent(posix.basename(path))) return undefined;
  return CODE.test(path) ? 'code' : XML.test(path) ? 'xml' : 'words';
}

interface Search {
  readonly names: readonly string[];
  /** {@link wantedWords} of the names. */
  readonly wanted: Wanted;
}

async function search(path: string, request: Search & { readonly snapshot: Snapshot }): Promise<readonly string[]> {
  const entry = request.snapshot.entries.get(path);
  if (entry?.kind !== 'file' || entry.size === 0) return [];
  // A file that cannot be searched may mention anything.
  const bytes = entry.size > TEXT_MAX ? undefined : await request.snapshot.bytes(path);
  return bytes === undefined ? request.names : [...findIn(bytes, { ...request, kind: kindOf(path) ?? 'words' })];
}

/** Returns which of the names occur in the bytes of a file. */
export function namesMentioned(
  bytes: Buffer,
  { names, kind }: { readonly names: readonly string[]; readonly kind: Kind },
): readonly string[] {
  return [...findIn(bytes, { names, wanted: wantedWords(names), kind })];
}

function findIn(bytes: Buffer, { names, wanted, kind }: Search & { readonly kind: Kind }): ReadonlySet<string> {
  if (bytes.subarray(0, 8192).includes(0) && !isUtf16(bytes)) return new Set(namesInProgram(bytes, names));
  const found = new Set<string>();
  const text = narrow(isUtf16(bytes) ? Buffer.from(bytes.toString('utf16le')) : bytes);
  const see = (word: string): void => {
    for (const name of wanted.get(word) ?? []) found.add(name);
  };
  if (kind === 'code') eachWordOfCode(text, see);
  else eachWord(kind === 'xml' ? withoutComments(text) : text, see);
  return found;
}

/** The names, by the words that mention them. */
type Wanted = ReadonlyMap<string, readonly string[]>;

function wantedWords(names: readonly string[]): Wanted {
  const wanted = new Map<string, string[]>();
  for (const name of names) {
    for (const word of wordsFor(name)) {
      const meant = wanted.get(word);
      if (meant === undefined) wanted.set(word, [name]);
      else meant.push(name);
    }
  }
  return wanted;
}

function isUtf16(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

/** Decodes one character per byte, so that it works for any encoding that includes ASCII. */
function narrow(bytes: Buffer): string {
  return bytes.toString('latin1').toLowerCase();
}

function withoutComments(text: string): string {
  return withoutSpans(text, { open: '<!--', close: '-->' });
}

/** Finds names in an assembly. Its strings have two bytes for a character, its identifiers one. */
function namesInProgram(bytes: Buffer, names: readonly string[]): readonly string[] {
  const text = narrow(bytes).replaceAll('\0', '');
  return names.filter((name) => text.includes(narrow(Buffer.from(name))));
}

const WORD = /[^\s/\\"'`<>|:*?;,()[\]{}=$%@&#!]+/g;

/** Returns the words that mention a name: the name itself, and its parts if a variable replaces the start or the end. */
function wordsFor(name: string): ReadonlySet<string> {
  const narrowed = narrow(Buffer.from(name));
  const [longest = narrowed] = [...narrowed.matchAll(WORD)].map(([word]) => word).sort((a, b) => b.length - a.length);
  const words = new Set([withoutDots(longest)]);
  for (let at = 1; at < narrowed.length; at += 1) {
    const isEnd = '._-'.includes(narrowed.charAt(at));
    if (isEnd || narrowed.length - at >= LONG) words.add(`*${narrowed.slice(at)}`);
    if ('._-'.includes(narrowed.charAt(at - 1)) || at >= LONG) words.add(`${narrowed.slice(0, at)}*`);
  }
  return words;
}

/** A part of a name with this many letters does not match by chance. */
const LONG = 5;

function eachWord(text: string, see: (word: string) => void): void {
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = withoutDots(found);
    see(word);
    if (')}'.includes(text.charAt(index - 1) || ' ')) see(`*${word}`);
    if (VARIABLE.has(text.charAt(index + found.length))) see(`${found}*`);
  }
}

/** Removes dots at the end, where a sentence may end. */
function withoutDots(word: string): string {
  let end = word.length;
  while (end > 0 && word[end - 1] === '.') end -= 1;
  return end === 0 ? word : word.slice(0, end);
}

/** The start of a variable: `$(X)`, `%(X)`, `@(X)`, `{x}`. */
const VARIABLE = new Set(['$', '%', '@', '{']);

/** Visits words with a dot in lines with a string, and all words in `#:` lines, which replace a project file. */
function eachWordOfCode(text: string, see: (word: string) => void): void {
  const seeFile = (word: string): void => {
    if (word.includes('.')) see(word);
  };
  for (let at = text.indexOf('"'); at >= 0; ) {
    const begin = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    const line = text.slice(begin, end < 0 ? undefined : end);
    if (!COMMENT.test(line)) eachWord(line, seeFile);
    at = end < 0 ? -1 : text.indexOf('"', end);
  }
  if (text.includes('#:')) for (const [line] of text.matchAll(/^#:.*$/gm)) eachWord(line, see);
}

const COMMENT = /^\s*(?:\/\/|@\*)/;
