import prettyBytes from 'pretty-bytes';
import { totalSize } from '#oci/descriptor.ts';
import { describePlatform } from '#oci/platform.ts';
import { portNumber } from '#oci/port.ts';
import { describeReference } from '#oci/reference.ts';
import { advisoryLines, type KnownAdvisory } from './advisories.ts';
import { describeImageChanges, type ImageChanges } from './changes.ts';
import { countOf, type DeliveredRow } from './delivered.ts';
import { code, fenced, plain, table } from './markdown.ts';
import { sizeOf } from './metadata.ts';
import { nameOf, type Outcome, sizeText, verbOf } from './outcome.ts';
import type { Result, ResultSet } from './outputs.ts';
import type { Phase, Problem, RunRecord } from './run-record.ts';
import { timeline, timelineText, took } from './timeline.ts';

export interface SummaryRow {
  readonly what: string;
  readonly value: string;
  readonly because: string;
}

/** A part of a page. Parts with a high rank are left out first if the page is too large. */
interface Section {
  readonly rank: number;
  readonly lines: readonly string[];
}

/** GitHub refuses a larger summary of a step (1 MiB), in bytes. */
const LARGEST = 1_000_000;

/** Joins sections to one page that GitHub accepts. */
export function pageOf(sections: readonly Section[]): string {
  const kept = sections.filter(({ lines }) => lines.length > 0);
  const text = (some: readonly Section[]): string => some.flatMap(({ lines }) => [...lines, '']).join('\n');
  while (Buffer.byteLength(text(kept)) > LARGEST && kept.length > 1) {
    const worst = Math.max(...kept.map(({ rank }) => rank));
    kept.splice(
      kept.findLastIndex(({ rank }) => rank === worst),
      1,
    );
  }
  return text(kept);
}

/** Everything that the summary of a successful run shows. */
export interface SummaryFacts extends Outcome {
  /** The most important facts, each with its reason. */
  readonly highlights: readonly SummaryRow[];
  /** All decisions, with their reasons. */
  readonly choices: readonly SummaryRow[];
  readonly delivered: readonly DeliveredRow[];
  readonly changes: readonly ImageChanges[];
  readonly phases: readonly Phase[];
  readonly problems: readonly Problem[];
  readonly advisories: readonly KnownAdvisory[];
  readonly tip?: string;
}

/** Returns the summary of a successful run, in Markdown as GitHub renders it: the result first, details folded. */
export function summaryOf(facts: SummaryFacts): string {
  const { result, highlights, choices, delivered, changes, phases, problems, advisories, tip } = facts;
  const { sets } = result;
  const projects = new Set(sets.map(({ project }) => project));
  // What was built for tags that stay is delivered nowhere.
  const own = sets.filter(({ kept }) => kept === undefined);
  return pageOf([
    { rank: 0, lines: [headline(facts)] },
    ...(projects.size > 1
      ? [{ rank: 2, lines: sets.flatMap((set) => serviceLines(set, result)) }]
      : [{ rank: 1, lines: imageLines(facts) }]),
    { rank: 1, lines: rowsTable(highlights, ['', '', 'because']) },
    { rank: 3, lines: timeline(phases) },
    { rank: 3, lines: tip === undefined ? [] : [`> 💡 ${tip}`] },
    { rank: 2, lines: problemLines(problems) },
    { rank: 2, lines: advisoryLines(advisories) },
    { rank: 4, lines: folded('What changed in the image', changes.flatMap(describeImageChanges)) },
    { rank: 5, lines: folded('Layers', layerPicture(own)) },
    { rank: 5, lines: folded('Images', family(own)) },
    {
      rank: 5,
      lines: folded(
        'Pull and run it',
        sets.flatMap((set) => runCommands(set, result.pushed)),
      ),
    },
    {
      rank: 6,
      lines: folded(`Choices and their reasons (${choices.length})`, rowsTable(choices, ['', 'choice', 'because'])),
    },
    { rank: 7, lines: folded('Delivery', deliveryTable(delivered)) },
    { rank: 8, lines: folded('Times as text', inText(timelineText(phases))) },
  ]);
}

function headline(facts: SummaryFacts): string {
  const { result, elapsed, saved } = facts;
  const more = saved < 1000 ? '' : `, saved about ${took(Math.round(saved / 1000) * 1000)}`;
  return `## ✅ ${verbOf(facts)}: ${code(nameOf(result))} in ${took(elapsed)}${more}`;
}

function imageLines({ result }: SummaryFacts): readonly string[] {
  const { sets } = result;
  const [main] = sets;
  if (main === undefined) return [];
  const [name] = main.names;
  const digest = main.kept ?? main.set.top.descriptor.digest;
  const reference = name === undefined ? digest : describeReference({ ...name, digest });
  const platforms = [
    ...new Set(sets.flatMap(({ set }) => set.images.map(({ platform }) => describePlatform(platform)))),
  ];
  const tags = [...new Set(sets.flatMap((each) => each.tags))].map(code);
  return [
    [code(reference), sizeText(result), plain(platforms.join(', '))].filter((text) => text !== '').join(' · '),
    ...(tags.length === 0 ? [] : ['', `Tags: ${tags.join(', ')}`]),
  ];
}

/** Each service has its own title. */
function serviceLines(each: ResultSet, { pushed }: Pick<Result, 'pushed'>): readonly string[] {
  const { set, tags, project } = each;
  const [name] = each.names;
  const digest = each.kept ?? set.top.descriptor.digest;
  return [
    `### ${code(project)}`,
    '',
    [code(name === undefined ? digest : describeReference({ ...name, digest })), sizeText({ sets: [each] })]
      .filter((text) => text !== '')
      .join(' · '),
    ...(tags.length === 0 ? [] : ['', `Tags: ${tags.map(code).join(', ')}${pushed ? '' : ' (not pushed)'}`]),
    '',
  ];
}

/** Returns a table of rows; values are code. */
export function rowsTable(rows: readonly SummaryRow[], head: readonly string[]): readonly string[] {
  return table(
    head,
    rows.map(({ what, value, because }) => [plain(what), value === '' ? '' : code(value), plain(because)]),
  );
}

/** How many problems are listed; the log has all. */
const LISTED = 50;

export function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
}

/** Lists errors first, each at its place. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const count = (level: Problem['level']): number => problems.filter((problem) => problem.level === level).length;
  const sorted = errorsFirst(problems);
  const rows = sorted.slice(0, LISTED).map(({ level, message, file, line }) => {
    const place = file === undefined ? '' : code(`${file}${line === undefined ? '' : `:${line}`}`);
    return [level === 'error' ? '❌' : '⚠️', place, plain(message.slice(0, 500))];
  });
  const more = sorted.length > LISTED ? ['', `${sorted.length - LISTED} more are in the log.`] : [];
  const title = [`${count('error')} errors`, `${count('warning')} warnings`].filter((text) => !text.startsWith('0 '));
  return [`**${title.join(', ')}**`, '', ...table(['', 'file', 'message'], rows), ...more];
}

/** Folds lines below a title; nothing if there are no lines. */
export function folded(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`<details><summary>${plain(title)}</summary>`, '', ...lines, '', '</details>'];
}

function inText(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['```text', ...lines, '```'];
}

function deliveryTable(delivered: readonly DeliveredRow[]): readonly string[] {
  return table(
    ['delivered to', 'sent', 'blobs', 'because'],
    delivered.map((row) => [code(row.target), prettyBytes(row.bytesSent), countOf(row.blobs), plain(row.because)]),
  );
}

/** Draws the layers of the application, in proportion to each other: next to the base, each would be a dot. */
function layerPicture(sets: readonly ResultSet[]): readonly string[] {
  const image = sets[0]?.set.images[0];
  if (image === undefined) return [];
  const base = image.layers.filter(({ kind }) => kind === 'base');
  const own = image.layers.filter(({ kind }) => kind !== 'base');
  const baseSize = totalSize(base);
  const widest = Math.max(...own.map(({ kind }) => kind.length));
  const largest = Math.max(...own.map(({ descriptor }) => descriptor.size), 1);
  const bar = (size: number): string => '█'.repeat(Math.max(1, Math.round((size / largest) * 40)));
  const line = (kind: string, size: number): string =>
    `${fenced(kind).padEnd(widest)}  ${prettyBytes(size).padStart(9)}  ${bar(size)}`;
  return [
    `Base: ${base.length} layers, ${prettyBytes(baseSize)}. The application's layers, the most stable first:`,
    '',
    ...inText(own.map(({ kind, descriptor }) => line(kind, descriptor.size))),
  ];
}

/** Draws several images below the reference that points to them. */
function family(sets: readonly ResultSet[]): readonly string[] {
  if (sets.every(({ set }) => set.images.length === 1) && sets.length === 1) return [];
  const isOfMany = new Set(sets.map(({ project }) => project)).size > 1;
  const lines = sets.flatMap(({ set, tags, bases, names: [name] }) => [
    `${isOfMany && name !== undefined ? `${describeReference(name)}: ` : ''}${tags.join(', ')}  ${set.top.descriptor.digest.slice(0, 19)}`,
    ...set.images.map((image, index) => {
      const branch = index === set.images.length - 1 ? '└─' : '├─';
      const platform = describePlatform(image.platform).padEnd(14);
      return `${branch} ${platform} ${prettyBytes(sizeOf(image)).padStart(9)}  on ${(bases[index] ?? '').replace(/@.*$/s, '')}`;
    }),
  ]);
  return inText(lines.map(fenced));
}

/** Returns the post step's part of the summary: what could not be kept for later runs. Nothing if all was kept. */
export function notKeptSummary(rows: readonly SummaryRow[]): string {
  if (rows.length === 0) return '';
  return [...rowsTable(rows, ['not kept for later runs', '', 'because']), ''].join('\n');
}

/** Returns the commands that pull and start an image; nothing for one that was not pushed, which has no address. */
function runCommands({ set, names: [name], kept }: ResultSet, pushed: boolean): readonly string[] {
  if (!pushed || name === undefined) return [];
  const reference = describeReference({ ...name, digest: kept ?? set.top.descriptor.digest });
  const ports = Object.keys(set.images[0].config.value.config?.ExposedPorts ?? {}).flatMap(published);
  const isWindows = set.images.every(({ platform }) => platform.os === 'windows');
  const platforms = set.images.map(({ platform }) => describePlatform(platform));
  return [
    ...(isWindows ? ['On a Windows host that runs Windows containers:', ''] : []),
    '```sh',
    fenced(`docker pull ${reference}`),
    fenced(`docker run --rm ${[...ports, reference].join(' ')}`),
    ...(platforms.length > 1
      ? [fenced(`# one of several: docker pull --platform ${platforms.at(-1)} ${reference}`)]
      : []),
    '```',
  ];
}

/** `-p 8080:8080`, `-p 53:53/udp`. */
function published(port: string): readonly string[] {
  return portNumber(port).map((number) => `-p ${number}:${number}${port.endsWith('/udp') ? '/udp' : ''}`);
}

/** Returns the summary of `mode: plan`: what a run would do, and why. */
export function planSummary(plan: {
  /** Paths of the projects. */
  readonly what: readonly string[];
  /** Names with tags. */
  readonly tags: readonly string[];
  readonly record: RunRecord;
}): string {
  const { what, tags, record } = plan;
  return pageOf([
    { rank: 0, lines: [`## 🗺️ Plan for ${what.map(code).join(', ')}`] },
    { rank: 0, lines: tags.length === 0 ? [] : [`Images: ${tags.map(code).join(', ')}`] },
    { rank: 1, lines: problemLines(record.problems) },
    { rank: 2, lines: rowsTable(record.choices, ['', 'choice', 'because']) },
  ]);
}
