import prettyBytes from 'pretty-bytes';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import { countOf, type DeliveredRow } from './delivered.ts';
import { code, fenced, plain, table } from './markdown.ts';
import { sizeOf } from './metadata.ts';
import type { Outputs, Result } from './outputs.ts';

export interface SummaryRow {
  readonly what: string;
  readonly value: string;
  readonly because: string;
}

/**
 * Returns the summary of a run, in Markdown as GitHub renders it: the result, drawn, and the reason for each choice.
 */
export function summaryOf(facts: {
  readonly result: Result;
  readonly outputs: Outputs;
  readonly choices: readonly SummaryRow[];
  readonly delivered: readonly DeliveredRow[];
}): string {
  const { result, outputs, choices, delivered } = facts;
  return [
    `## 📦 ${outputs.image === '' ? code(outputs.digest) : code(outputs.image)}`,
    '',
    ...startOf(outputs),
    '',
    ...picture(result),
    '',
    ...family(result),
    ...table(
      ['', 'choice', 'because'],
      choices.map(({ what, value, because }) => [plain(what), code(value), plain(because)]),
    ),
    '',
    ...table(
      ['delivered to', 'sent', 'blobs', 'because'],
      delivered.map((row) => [code(row.target), prettyBytes(row.bytesSent), countOf(row.blobs), plain(row.because)]),
    ),
    '',
  ].join('\n');
}

/** Returns the post step's part of the summary: what was kept for later runs. */
export function keptSummary(rows: readonly SummaryRow[]): string {
  const cells = rows.map(({ what, value, because }) => [plain(what), plain(value), plain(because)]);
  return [...table(['for later runs', '', 'because'], cells), ''].join('\n');
}

function startOf(outputs: Outputs): readonly string[] {
  if (outputs.pushed !== 'true') return [`Not pushed. Digest ${code(outputs.digest)}.`];
  const port = outputs.port === '' ? '' : `-p ${outputs.port}:${outputs.port} `;
  return ['```sh', fenced(`docker run --rm ${port}${outputs.image}`), '```'];
}

/**
 * Draws the layers from the base up, in proportion to their sizes: pulling a new version moves only the end of the
 * list.
 */
function picture({ sets }: Result): readonly string[] {
  const image = sets[0]?.set.images[0];
  if (image === undefined) return [];
  const base = image.layers.filter(({ kind }) => kind === 'base');
  const rows = [
    { kind: `base (${base.length} layers)`, size: base.reduce((sum, { descriptor }) => sum + descriptor.size, 0) },
    ...image.layers
      .filter(({ kind }) => kind !== 'base')
      .map(({ kind, descriptor }) => ({ kind, size: descriptor.size })),
  ];
  const widest = Math.max(...rows.map(({ kind }) => kind.length));
  const largest = Math.max(...rows.map(({ size }) => size), 1);
  const bar = (size: number): string => '█'.repeat(Math.max(1, Math.round((size / largest) * 40)));
  return [
    '```text',
    ...rows.map(({ kind, size }) => `${fenced(kind).padEnd(widest)}  ${prettyBytes(size).padStart(9)}  ${bar(size)}`),
    '```',
  ];
}

/** Draws several images below the reference that points to them; the layers above are those of the first one. */
function family({ sets }: Result): readonly string[] {
  if (sets.every(({ set }) => set.images.length === 1) && sets.length === 1) return [];
  const isOfMany = new Set(sets.map(({ project }) => project)).size > 1;
  const lines = sets.flatMap(({ set, tags, bases, names: [name] }) => [
    `${isOfMany && name !== undefined ? `${describeReference(name)}: ` : ''}${tags.join(', ')}  ${set.top.descriptor.digest.slice(0, 19)}`,
    ...set.images.map((image, at) => {
      const branch = at === set.images.length - 1 ? '└─' : '├─';
      const platform = describePlatform(image.platform).padEnd(14);
      return `${branch} ${platform} ${prettyBytes(sizeOf(image)).padStart(9)}  on ${(bases[at] ?? '').replace(/@.*$/s, '')}`;
    }),
  ]);
  return ['```text', ...lines.map(fenced), '```', ''];
}
