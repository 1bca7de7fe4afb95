/** An entry of the cache service, without its bytes. */
interface Entry {
  readonly key: string;
  /** The ref whose runs, and those of its pull requests, see it. */
  readonly ref: string;
  readonly bytes: number;
  used: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Which entries GitHub's cache service holds (docs.github.com, "Usage limits and eviction policy"): those used in the last 7
 * days, up to 10 GB in all; above that, the least recently used ones go. Keys are looked up as in
 * `test/world/cache-service`, whose entries have bytes.
 */
export class QuotaService {
  readonly #limit: number;
  readonly #entries = new Set<Entry>();
  /** By ref, and by key or the beginning of a key up to a `-`; the newest is the last one. Some are not there any more. */
  readonly #byName = new Map<string, Entry[]>();
  #bytes = 0;
  #looked = 0;
  /** All that was ever saved, in bytes, and how many entries that were. */
  readonly saved = { bytes: 0, entries: 0 };

  constructor(limit = 10e9) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#entries.size;
  }

  /** Finds the first key, or the newest entry whose key begins so, ref by ref. */
  find(
    keys: readonly string[],
    { refs, now }: { readonly refs: readonly string[]; readonly now: number },
  ): string | undefined {
    for (const ref of refs) {
      for (const key of keys) {
        const found = this.#byName.get(`${ref} ${key}`)?.findLast((entry) => this.#entries.has(entry));
        if (found === undefined) continue;
        found.used = now;
        return found.key;
      }
    }
    return undefined;
  }

  save({ key, ref, bytes }: { readonly key: string; readonly ref: string; readonly bytes: number }, now: number): void {
    const entry: Entry = { key, ref, bytes, used: now };
    if (this.find([key], { refs: [ref], now }) === key) return;
    this.#entries.add(entry);
    for (const name of [key, ...[...key.matchAll(/-/g)].map(({ index }) => key.slice(0, index + 1))]) {
      const others = (this.#byName.get(`${ref} ${name}`) ?? []).filter((other) => this.#entries.has(other));
      this.#byName.set(`${ref} ${name}`, [...others, entry]);
    }
    this.#bytes += bytes;
    this.saved.bytes += bytes;
    this.saved.entries += 1;
    this.#evict(now);
  }

  #evict(now: number): void {
    if (now - this.#looked > DAY / 24) {
      for (const entry of this.#entries) if (entry.used < now - 7 * DAY) this.#remove(entry);
      this.#looked = now;
    }
    if (this.#bytes <= this.#limit) return;
    for (const entry of [...this.#entries].sort((one, other) => one.used - other.used)) {
      if (this.#bytes <= this.#limit) return;
      this.#remove(entry);
    }
  }

  #remove(entry: Entry): void {
    this.#bytes -= entry.bytes;
    this.#entries.delete(entry);
  }
}
