/** How much of the clock a build depends on, the finest last. */
const PERIODS = ['none', 'year', 'month', 'day'] as const;
export type Period = (typeof PERIODS)[number];

/** The period that tells what either tells. */
export function finest(left: Period, right: Period): Period {
  return PERIODS.indexOf(left) > PERIODS.indexOf(right) ? left : right;
}

/** A moment where a build runs. */
export interface Time {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** The variable `TZ` of the build; empty or absent: UTC. */
  readonly zone?: string | undefined;
}

/** How many letters of `2026-11-30` tell it. */
const LENGTH: Readonly<Record<Period, number>> = { none: 0, year: 4, month: 7, day: 10 };

/**
 * What a period is at a time: `2026`, `2026-11`, `2026-11-30`; empty for none. With a time zone it is said of both, as a
 * build may ask for either, and an image may lack the zone.
 */
export function periodAt(period: Period, { now, zone = '' }: Time): string {
  const utc = new Date(now).toISOString().slice(0, LENGTH[period]);
  if (period === 'none' || zone === '') return utc;
  return `${utc} ${dateIn(zone, now)?.slice(0, LENGTH[period]) ?? ''}`;
}

/** Whether it can be told what the date is where a build runs: of the forms of `TZ`, the names of zones are known. */
export function isZone(zone = ''): boolean {
  return zone === '' || dateIn(zone, 0) !== undefined;
}

/** `2026-11-30`; `undefined` for a zone that is not known. */
function dateIn(zone: string, now: number): string | undefined {
  try {
    const format = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const parts = new Intl.DateTimeFormat('en-US', format).formatToParts(now);
    const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  } catch {
    return undefined;
  }
}
