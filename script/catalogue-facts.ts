/** script/catalogue-facts.json: facts that neither the manifest nor the releases index has yet, each with its source. */
export interface CatalogueFacts {
  readonly versions: readonly VersionFact[];
  readonly unmaintained: readonly UnmaintainedFact[];
  readonly systems: readonly SystemFact[];
}

interface Evidence {
  /** When it was known, as `2026-11-29`: a later source wins. */
  readonly asOf: string;
  readonly source: string;
  /** The parts that no source states, and the reason for each. */
  readonly inferred?: string;
}

interface VersionRow {
  readonly version: string;
  readonly phase: string;
  readonly endOfSupport: string;
  readonly tag: string;
  readonly sdk: string;
}

export interface VersionFact extends Evidence, Partial<VersionRow> {
  readonly version: string;
}

/** Images of .NET on a system that are not updated any more. */
export interface UnmaintainedFact extends Evidence {
  readonly system: string;
  /** The last day. */
  readonly until: string;
}

/** An operating system and the last day of its security fixes. */
export interface SystemFact {
  /** As tags name it. */
  readonly name: string;
  readonly title: string;
  /** The last day; empty where none is set. */
  readonly endOfSupport: string;
  readonly source?: string;
  readonly inferred?: string;
}

interface Known {
  readonly facts: CatalogueFacts;
  /** Of the sources. */
  readonly date: string;
}

/** A version with what is known better than the releases index of that day has it. */
export function correctVersion(row: VersionRow, { facts, date }: Known): VersionRow & Partial<Omit<Evidence, 'asOf'>> {
  const fact = facts.versions.find(({ version, asOf }) => version === row.version && asOf > date);
  if (fact === undefined) return row;
  const { asOf: _day, ...corrected } = fact;
  return { ...row, ...corrected };
}

/** The last day on which an image was updated; `undefined` if it still is. */
export function untilOf(
  row: { readonly names: readonly string[]; readonly maintainedUntil?: string },
  { facts, date }: Known,
): { readonly maintainedUntil?: string } {
  if (row.maintainedUntil !== undefined) return { maintainedUntil: row.maintainedUntil };
  const [own = ''] = row.names;
  const fact = facts.unmaintained.find(({ system, asOf }) => own.split('-')[0] === system && asOf > date);
  return fact === undefined ? {} : { maintainedUntil: fact.until };
}

/** The day of the newest entry of a catalogue. */
export function factsDate({ versions, unmaintained }: CatalogueFacts, date: string): string {
  return [date, ...[...versions, ...unmaintained].map(({ asOf }) => asOf)].sort().at(-1) ?? date;
}
