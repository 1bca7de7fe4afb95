import type { Choice } from '#base/choice.ts';
import { describePlatform, type Platform } from '#oci/platform.ts';
import { isMadeFor, likelyImagesOf, type OfficialImage } from './catalogue.ts';

/** Requirements for an image. */
interface ImageNeeds {
  readonly repository: string;
  readonly version: string;
  /** The application uses cultures: it is not published for invariant globalization. */
  readonly cultures: boolean;
  /** Absent: any platform. */
  readonly platform?: Platform;
}

/**
 * Returns the chosen name, or the nearest existing one, that has the platform, and culture data if needed. A name that
 * is not in the catalogue is kept, because it may be newer; the registry decides.
 */
export function correctName(chosen: Choice<string>, needs: ImageNeeds): Choice<string> {
  return [existing, forPlatform, withCultures].reduce((choice, correct) => correct(choice, needs), chosen);
}

/** Floating names of Alpine are removed over time, but exact names remain. */
function existing(choice: Choice<string>, needs: ImageNeeds): Choice<string> {
  const { repository, version } = needs;
  const rest = /^alpine(?=-|$)(.*)$/.exec(choice.value)?.[1];
  if (rest === undefined || find(choice, needs) !== undefined) return choice;
  const exact = likelyImagesOf(needs)
    .map(({ names }) => names[0] ?? '')
    .filter((own) => /^alpine\d/.test(own) && own.replace(/^alpine[\d.]+/, '') === rest);
  const newest = exact.sort((left, right) => right.localeCompare(left, 'en', { numeric: true }))[0];
  if (newest === undefined) return choice;
  const because = `${choice.because}; by its exact name, as there is no ${repository}:${version}-${choice.value}`;
  return { ...choice, value: newest, because };
}

/** Not every Ubuntu version has every architecture. */
function forPlatform(choice: Choice<string>, needs: ImageNeeds): Choice<string> {
  const { platform } = needs;
  const found = find(choice, needs);
  const isFine = (image: OfficialImage): boolean => platform === undefined || isMadeFor(image, platform);
  const rest = /^[a-z]+(-chiseled.*)$/.exec(choice.value)?.[1];
  if (found === undefined || isFine(found) || rest === undefined) return choice;
  const other = likelyImagesOf(needs).find((image) => isFine(image) && image.names[0]?.replace(/^[a-z]+/, '') === rest);
  const value = other?.names[0];
  if (value === undefined) return choice;
  return {
    ...choice,
    value,
    because: `${choice.because}; ${choice.value} is not made for ${platform && describePlatform(platform)}`,
  };
}

/** Without culture data, .NET falls back to invariant mode, in which an unknown culture throws an exception. */
function withCultures(choice: Choice<string>, needs: ImageNeeds): Choice<string> {
  const found = find(choice, needs);
  if (!needs.cultures || found === undefined || found.icu) return choice;
  const extra = existing({ ...choice, value: `${choice.value}-extra` }, needs);
  if (find(extra, needs) === undefined) return choice;
  return { ...extra, because: `${extra.because}; -extra has cultures, and InvariantGlobalization is not set` };
}

function find({ value }: Choice<string>, { repository, version }: ImageNeeds): OfficialImage | undefined {
  return likelyImagesOf({ repository, version }).find(({ names }) => names.includes(value));
}
