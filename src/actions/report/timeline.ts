import prettyMilliseconds from 'pretty-ms';
import { BREAK, fenced } from './markdown.ts';
import type { Phase } from './run-record.ts';

/** Shorter phases cannot be seen in a drawing. In milliseconds. */
const SHORTEST = 50;
/** More bars cannot be read. */
const MOST = 25;

/** Returns the phases that are worth drawing, in the order of their starts: the inner ones, and those without any. */
export function drawnPhases(phases: readonly Phase[]): readonly Phase[] {
  const outer = new Set(phases.map(({ within }) => within));
  const inner = phases.filter(({ title }) => !outer.has(title));
  const long = inner.filter(({ from, to }) => to - from >= SHORTEST);
  const kept = new Set([...long].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST));
  return long.filter((phase) => kept.has(phase)).sort((a, b) => a.from - b.from);
}

/** Draws the phases as a Mermaid chart, which GitHub renders in a summary. */
export function timeline(phases: readonly Phase[]): readonly string[] {
  const drawn = drawnPhases(phases);
  if (drawn.length < 2) return [];
  const sections = new Map<string, Phase[]>();
  for (const phase of drawn) {
    const section = phase.within ?? 'step';
    sections.set(section, [...(sections.get(section) ?? []), phase]);
  }
  return [
    '```mermaid',
    'gantt',
    '  dateFormat x',
    '  axisFormat %M:%S',
    `  tickInterval ${tickOf(Math.max(...drawn.map(({ to }) => to)))}`,
    ...[...sections].flatMap(([section, own]) => [
      ...(sections.size > 1 ? [`  section ${label(section)}`] : []),
      ...own.map(
        ({ title, from, to }) => `  ${label(title)} ${took(to - from)} :${Math.round(from)}, ${Math.round(to)}`,
      ),
    ]),
    '```',
  ];
}

/** Returns the distance of the marks for a run of this length, in milliseconds. */
function tickOf(length: number): string {
  if (length <= 20_000) return '1second';
  if (length <= 120_000) return '10second';
  return length <= 900_000 ? '1minute' : '5minute';
}

/** Draws the same as text, for readers that do not render Mermaid. */
export function timelineText(phases: readonly Phase[]): readonly string[] {
  const drawn = drawnPhases(phases);
  const end = Math.max(...drawn.map(({ to }) => to), 1);
  const widest = Math.max(...drawn.map(({ title }) => title.length));
  const at = (time: number): number => Math.round((time / end) * 40);
  return drawn.map(({ title, from, to }) => {
    const bar = `${' '.repeat(at(from))}${'█'.repeat(Math.max(1, at(to) - at(from)))}`;
    return `${fenced(title).padEnd(widest)}  ${took(to - from).padStart(7)}  ${bar}`.trimEnd();
  });
}

export function took(milliseconds: number): string {
  return prettyMilliseconds(Math.max(0, Math.round(milliseconds)));
}

/** Titles contain paths of the repository, which are not trusted: no part of them may be syntax of the chart. */
function label(text: string): string {
  const words =
    [...text]
      .slice(0, LONGEST)
      .join('')
      .replace(/[^\p{L}\p{N} ._/()-]/gu, ' ')
      .trim() || 'phase';
  return WORD_OF_CHART.test(words) ? `${BREAK}${words}` : words;
}

/** In characters: GitHub draws no chart of more than 50,000. */
const LONGEST = 200;

/** What begins a statement of a chart, or is a date in it, at the start of a line. */
const WORD_OF_CHART =
  /^(?:gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|week|title|acc|section|click|call|href|\d)/i;

/** A phase is worth a tip if it takes this share of the run, and this time in milliseconds. */
const SHARE = 0.3;
const LONG = 2_000;

/** Returns the one thing that would make the next run faster, from what this run measured; `undefined` if there is none. */
export function tipOf(run: {
  readonly phases: readonly Phase[];
  /** Duration of the run, in milliseconds. */
  readonly elapsed: number;
  /** Why nothing is kept for later runs; empty if it is. */
  readonly refusal: string;
}): string | undefined {
  const { phases, elapsed, refusal } = run;
  const spent = (title: RegExp): number =>
    phases.filter((phase) => title.test(phase.title)).reduce((sum, { from, to }) => sum + to - from, 0);
  const isLong = (time: number): boolean => time >= LONG && time >= SHARE * elapsed;
  const pull = spent(/^Pull the SDK image/);
  const setup = spent(/^setup-command/);
  const build = spent(/^dotnet (?:restore|publish) /);
  if (isLong(pull)) {
    return `${of(pull, elapsed)} went to pulling the SDK image. \`sdk-image: runner\` builds with the SDK of the runner and pulls none.`;
  }
  if (isLong(setup)) {
    return `${of(setup, elapsed)} went to setup-command. An SDK image with these programs (input sdk-image) is prepared once.`;
  }
  if (isLong(build) && refusal !== '') {
    return `${of(build, elapsed)} went to the build, and nothing is kept for the next run: ${refusal}.`;
  }
  return undefined;
}

function of(time: number, elapsed: number): string {
  return `${took(time)} of ${took(elapsed)}`;
}
