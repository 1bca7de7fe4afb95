import type { Context } from '#actions/context/context.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { type FoundImages, openImages, type SdkInImage } from '#dotnet/found-images.ts';
import { satisfies } from '#dotnet/global-json.ts';
import { choosePinnedTag, mayFloat } from '#dotnet/pinned-sdk.ts';
import { isWithinBand, type SdkPin, sdkVersionOfTag } from '#dotnet/sdk-image.ts';
import { tagVersionOf } from '#dotnet/sdk-version.ts';
import type { Digest } from '#oci/digest.ts';
import { mirrorOf } from '#oci/mirror.ts';
import type { Reference } from '#oci/reference.ts';
import { findVersions } from './find-versions.ts';
import type { ProjectBuild } from './plan-build.ts';

/** The SDKs in images, by digest. */
export type SdksInImages = Readonly<Record<string, SdkInImage>>;

/** A version of an SDK, as in the environment variables of an image. */
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{3}(?:-[0-9A-Za-z.]{1,100})?$/;

/** The effects and inputs that this needs. */
export type ImageContext = Pick<Context, 'inputs' | 'tagState' | 'tagsOf' | 'imageVariable'>;

/** The part of a build that chooses its images. */
export interface WithImages<B> extends Pick<ProjectBuild, 'expectedBases' | 'found'> {
  readonly plan: Pick<ProjectBuild['plan'], 'sdkImage' | 'pin' | 'hostTools'>;
  readonly withImages: (found: FoundImages) => B;
}

/** A build with images that exist. */
export interface SettledImages<B> {
  readonly build: B;
  /** What this run read from images. */
  readonly sdks: SdksInImages;
}

/**
 * Returns the build with official images that its registry has: for versions that the catalogue does not list as
 * released, and the SDK image that satisfies global.json. If the images are known already, no registry is asked.
 * @throws ActionError SDK_MISMATCH if no image satisfies global.json
 */
export async function findImages<B extends WithImages<B>>(
  context: ImageContext,
  parts: {
    readonly build: B;
    /** What earlier runs read. */
    readonly known: Promise<SdksInImages>;
  },
): Promise<SettledImages<B>> {
  const { build } = parts;
  const images = [build.plan.sdkImage, ...build.expectedBases.map(({ base }) => base)];
  const open = build.plan.hostTools === undefined ? images : images.slice(1);
  const asked = openImages([...open.map(({ value }) => value), ...floatingOf(build)], build.found);
  const versions = { ...build.found.versions, ...(await findVersions(context, asked)) };
  const settled = asked.length === 0 ? build : build.withImages({ versions });
  const { pin } = settled.plan;
  const read: Record<string, SdkInImage> = {};
  const search = pin && new SdkSearch(context, { build: settled, pin, known: parts.known, read });
  const pinned = search === undefined ? settled : settled.withImages({ ...settled.found, sdk: await search.find() });
  if (context.inputs.sdkImage?.kind !== 'auto') return { build: pinned, sdks: read };
  const sdkInImage = await sdkOfImage(context, { image: pinned.plan.sdkImage.value, known: parts.known, read });
  return { build: pinned.withImages({ ...pinned.found, ...defined({ sdkInImage }) }), sdks: read };
}

interface Reading {
  /** What earlier runs read. */
  readonly known: Promise<SdksInImages>;
  /** Gets what this run reads, by digest. */
  readonly read: Record<string, SdkInImage>;
}

/** Returns the SDK in an image, if its registry or at least its name gives it. */
async function sdkOfImage(
  context: ImageContext,
  { image, ...reading }: Reading & { readonly image: Reference },
): Promise<SdkInImage | undefined> {
  const fixed = sdkVersionOfTag(image.tag ?? '');
  if (fixed !== undefined) return { version: fixed };
  const state = await context.tagState(mirrorOf(image, context.inputs.mirrors));
  if (state.kind !== 'found') return undefined;
  return await readSdk(context, { reference: { ...image, digest: state.digest }, ...reading });
}

/** Reads the SDK once for each digest, and keeps it for later runs. */
async function readSdk(
  { imageVariable }: ImageContext,
  { reference, known, read }: Reading & { readonly reference: Reference & { readonly digest: Digest } },
): Promise<SdkInImage | undefined> {
  const { digest } = reference;
  const earlier = (await known)[digest];
  if (earlier !== undefined) return earlier;
  const { value = '', size = 0 } = (await imageVariable({ reference, name: 'DOTNET_SDK_VERSION' })) ?? {};
  if (!VERSION.test(value)) return undefined;
  read[digest] = { version: value, size };
  return read[digest];
}

/** The pin of an exact version does not name the floating tag that may satisfy it. */
function floatingOf<B extends WithImages<B>>({ plan, withImages, found }: B): readonly Reference[] {
  const { pin } = plan;
  if (pin === undefined || !mayFloat(pin)) return [];
  return [withImages({ ...found, sdk: { value: pin.line, because: '' } }).plan.sdkImage.value];
}

/** The search for the SDK image that satisfies a global.json. */
class SdkSearch<B extends WithImages<B>> {
  readonly #context: ImageContext;
  readonly #build: B;
  readonly #pin: SdkPin;
  readonly #reading: Reading;

  constructor(context: ImageContext, parts: Reading & { readonly build: B; readonly pin: SdkPin }) {
    this.#context = context;
    this.#build = parts.build;
    this.#pin = parts.pin;
    this.#reading = parts;
  }

  /** Takes the version from the tag. If the registry does not answer, the pull reports the error. */
  async find(): Promise<Choice<string>> {
    const own = mayFloat(this.#pin) ? await this.#floating() : await this.#exact();
    return own ?? (await this.#listed());
  }

  /** Returns `undefined` if there is no image of the exact version. */
  async #exact(): Promise<Choice<string> | undefined> {
    const { request } = this.#pin;
    // The floating tag has a newer feature band; the list of tags may have a later patch of this one.
    if (request.rollForward === 'latestPatch') return undefined;
    const state = await this.#ask(this.#pinned().value);
    return state.kind === 'absent' ? undefined : this.#pinned();
  }

  /** Returns `undefined` if global.json does not allow the newest image. */
  async #floating(): Promise<Choice<string> | undefined> {
    const { request, line, because } = this.#pin;
    const tag = this.#build.found.versions[line] ?? { value: line, because: '' };
    const reasons = [because, tag.because].filter((reason) => reason !== '');
    const state = await this.#ask(tag.value);
    if (state.kind === 'absent') return undefined;
    const unread = isWithinBand(request) ? undefined : { value: tag.value, because: reasons.join('; ') };
    if (state.kind === 'unknown') return unread ?? this.#pinned();
    const version = await this.#versionOf(tag.value, state.digest);
    if (version === undefined) return unread;
    if (!satisfies(version, request)) return undefined;
    return { value: tag.value, because: [...reasons, `it has SDK ${version}`].join('; ') };
  }

  async #listed(): Promise<Choice<string>> {
    const { value } = this.#build.plan.sdkImage;
    const tags = await this.#context.tagsOf(mirrorOf(value, this.#context.inputs.mirrors));
    if (tags === undefined) return this.#pinned();
    const tagOf = (version: string): string => this.#image(version).tag ?? '';
    try {
      return choosePinnedTag({ pin: this.#pin, tags, tagOf });
    } catch (error) {
      if (await this.#hasUnlisted()) return this.#pinned();
      throw error;
    }
  }

  /** A mirror may list only the tags that it has cached, but still serve the exact version. */
  async #hasUnlisted(): Promise<boolean> {
    return isWithinBand(this.#pin.request) && (await this.#ask(this.#pinned().value)).kind === 'found';
  }

  /** Returns the exact version, or the floating tag if the pin is wider. */
  #pinned(): Choice<string> {
    const { request, line, because } = this.#pin;
    return { value: isWithinBand(request) ? tagVersionOf(request.version) : line, because };
  }

  #image(tag: string): Reference {
    const { found, withImages } = this.#build;
    return withImages({ ...found, sdk: { value: tag, because: '' } }).plan.sdkImage.value;
  }

  #ask(tag: string) {
    return this.#context.tagState(mirrorOf(this.#image(tag), this.#context.inputs.mirrors));
  }

  async #versionOf(tag: string, digest: Digest): Promise<string | undefined> {
    const { known, read } = this.#reading;
    return (await readSdk(this.#context, { reference: { ...this.#image(tag), digest }, known, read }))?.version;
  }
}
