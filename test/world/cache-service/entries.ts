export interface EntryName {
  readonly key: string;
  readonly version: string;
  readonly scope: string;
}

export interface CacheEntry extends EntryName {
  readonly id: number;
  readonly size: number;
  /** The file that holds what was uploaded. */
  readonly archive: string;
}

/** Entries by (key, version, scope): each is written once and seen when it is whole. */
export class EntryStore {
  readonly #finished: CacheEntry[] = [];
  readonly #uploads = new Map<string, EntryName>();

  finished(): readonly CacheEntry[] {
    return [...this.#finished];
  }

  isTaken(name: EntryName): boolean {
    return this.#finished.some((entry) => isSame(entry, name));
  }

  begin(blobId: string, name: EntryName): void {
    this.#uploads.set(blobId, name);
  }

  /** The uploads that were begun under the name; several jobs may try. */
  begun(name: EntryName): readonly string[] {
    return [...this.#uploads].filter(([, upload]) => isSame(upload, name)).map(([blobId]) => blobId);
  }

  finish(blobId: string, content: { readonly archive: string; readonly size: number }): CacheEntry | undefined {
    const name = this.#uploads.get(blobId);
    if (name === undefined) return undefined;
    this.#uploads.delete(blobId);
    const entry: CacheEntry = { ...name, ...content, id: this.#finished.length + 1 };
    this.#finished.push(entry);
    return entry;
  }

  /** Scope by scope, key by key: the entry of that very name, else the newest whose key begins so. */
  find(wanted: { readonly keys: readonly string[]; readonly version: string; readonly scopes: readonly string[] }) {
    for (const scope of wanted.scopes) {
      const entries = this.#finished.filter((entry) => entry.scope === scope && entry.version === wanted.version);
      for (const key of wanted.keys) {
        const exact = entries.find((entry) => entry.key === key);
        const found = exact ?? entries.findLast((entry) => entry.key.startsWith(key));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }
}

function isSame(a: EntryName, b: EntryName): boolean {
  return a.key === b.key && a.version === b.version && a.scope === b.scope;
}
