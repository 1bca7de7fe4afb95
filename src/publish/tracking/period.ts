/** The parts of the date that a build may depend on, the finest last. */
export const PERIODS = ['none', 'year', 'month', 'day'] as const;
export type Period = (typeof PERIODS)[number];

/** Returns the finer of two periods. */
export function finest(left: Period, right: Period): Period {
  return PERIODS.indexOf(left) > PERIODS.indexOf(right) ? left : right;
}

/** A point in time, in the time zone of a build. */
export interface Time {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** The variable `TZ` of the build; empty or absent: UTC. */
  readonly zone?: string | undefined;
}

/** The number of characters of `2026-11-30` in each period. */
const LENGTH: Readonly<Record<Period, number>> = { none: 0, year: 4, month: 7, day: 10 };

/**
 * Returns a period at a time: `2026`, `2026-11`, `2026-11-30`; empty for none. With a time zone it returns the date in UTC
 * and in the zone, because a build may read either, and an image may lack the zone.
 */
export function periodAt(period: Period, { now, zone = '' }: Time): string {
  const utc = new Date(now).toISOString().slice(0, LENGTH[period]);
  if (period === 'none' || zone === '') return utc;
  return `${utc} ${dateIn(zone, now)?.slice(0, LENGTH[period]) ?? ''}`;
}

/** Whether the date in a build is known. Of the forms of `TZ`, only names of zones are known. */
export function isZone(zone = ''): boolean {
  return zone === '' || dateIn(zone, 0) !== undefined;
}

/** Returns the date in a zone, `2026-11-30`; `undefined` if the zone is unknown. */
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
