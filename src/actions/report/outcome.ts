import prettyBytes from 'pretty-bytes';
import { totalSize } from '#oci/descriptor.ts';
import { describeReference } from '#oci/reference.ts';
import { sizeOf } from './metadata.ts';
import type { Result } from './outputs.ts';
import { took } from './timeline.ts';

/** What a run came to. */
export interface Outcome {
  readonly result: Result;
  /** Places that are no registry: `the engine`, a file. */
  readonly places: readonly string[];
  /** Duration of the run, in milliseconds. */
  readonly elapsed: number;
  /** How long the builds took that this run did not repeat, in milliseconds; 0 if there are none, or it is not known. */
  readonly saved: number;
}

/** Returns the result in a few words: `Pushed`, `Nothing changed`, `Loaded into the engine`. */
export function verbOf({ result, places }: Pick<Outcome, 'result' | 'places'>): string {
  const { sets, pushed, changed, files } = result;
  if (sets.length > 0 && sets.every(({ kept }) => kept !== undefined)) return 'Tags kept';
  // A leg knows no earlier image.
  if (pushed) return changed || files.leg !== undefined ? 'Pushed' : 'Nothing changed';
  if (places.length === 0) return 'Built, not pushed';
  return places.every((place) => place === 'the engine') ? 'Loaded into the engine' : 'Exported';
}

/** `ghcr.io/me/web:main` of the first image, with the number of others. */
export function nameOf({ sets }: Pick<Result, 'sets'>): string {
  const [main] = sets;
  if (main === undefined) return '';
  const [name] = main.names;
  const [tag] = main.tags;
  const own = name === undefined ? main.set.top.descriptor.digest : describeReference({ ...name, ...(tag && { tag }) });
  return sets.length === 1 ? own : `${own} and ${sets.length - 1} more`;
}

/** `100 MB (application 183 kB)` of the first image that is delivered; empty if the tags of all stay. */
export function sizeText({ sets }: Pick<Result, 'sets'>): string {
  const image = sets.find(({ kept }) => kept === undefined)?.set.images[0];
  if (image === undefined) return '';
  const own = image.layers.filter(({ kind }) => kind !== 'base');
  const size = totalSize(own);
  return `${prettyBytes(sizeOf(image))} (application ${prettyBytes(size)})`;
}

/** Returns the last line of the log. */
export function lastLine(outcome: Outcome): string {
  const { result, elapsed, saved } = outcome;
  const [main] = result.sets;
  const digest = main?.kept ?? main?.set.top.descriptor.digest ?? '';
  const [name] = main?.names ?? [];
  const at = name === undefined || result.sets.length > 1 ? '' : `@${digest}`;
  const savedText = saved < 1000 ? '' : `, saved about ${took(Math.round(saved / 1000) * 1000)}`;
  const facts = [`${nameOf(result)}${at}`, sizeText(result), `${took(elapsed)}${savedText}`];
  return `✔ ${verbOf(outcome)}: ${facts.filter((fact) => fact !== '').join('  ')}`;
}
