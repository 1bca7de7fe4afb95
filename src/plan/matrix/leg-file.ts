import * as v from 'valibot';
import { ActionError, messageOf } from '#base/action-error.ts';
import { parseJson } from '#base/parse-json.ts';
import type { Stored } from '#base/stored.ts';
import { type Descriptor, parseDescriptor } from '#oci/descriptor.ts';
import { isManifestType } from '#oci/media-types.ts';
import type { Platform } from '#oci/platform.ts';
import { isTag, parseReference, type Reference } from '#oci/reference.ts';
import { isLeg } from '#request/inputs/small-inputs.ts';
import { list, matching, objectWith, onlyWith, readAs, shown, text, textsByName } from './leg-values.ts';

/** Other schemas are not read: all legs of a run and the joining job use the same version. */
const SCHEMA = 1;

/** Describes the images of a leg (matrix job). Their tags are written when all legs are joined. Contains no secrets. */
export interface LegFile {
  readonly leg: string;
  /** Commit id. */
  readonly sha: string;
  /** Time of the commit, RFC 3339. */
  readonly created: string;
  /** Time when the tags were computed, RFC 3339, because tags may contain the time. Absent: unknown. */
  readonly tagged?: string;
  /** Id of the workflow run. Empty outside of one. */
  readonly run: string;
  /** Whether the images are in their repositories. */
  readonly pushed: boolean;
  readonly sets: readonly LegSet[];
}

/** Images of a leg with the same tags. */
export interface LegSet {
  /** Path of the project. */
  readonly project: string;
  /** Image names without tags. At least one if anything was pushed. */
  readonly names: readonly Reference[];
  readonly tags: readonly string[];
  /** The floating tags among them. */
  readonly moving: readonly string[];
  /** Annotations for an index of these images. */
  readonly annotations: {
    readonly index?: Readonly<Record<string, string>>;
    readonly 'index-descriptor'?: Readonly<Record<string, string>>;
  };
  readonly images: readonly [LegImage, ...LegImage[]];
}

export interface LegImage {
  /** Descriptor of the manifest, with its platform. */
  readonly manifest: Descriptor & { readonly platform: Platform };
  /** Base image with its digest. */
  readonly base: string;
}

export function writeLegFile(file: LegFile): string {
  return `${JSON.stringify({ schema: SCHEMA, ...file }, undefined, 2)}\n`;
}

/** In bytes. A leg with a hundred images needs less than 1 MB. */
export const LARGEST_LEG_FILE = 4 * 1024 * 1024;

const platformField = (name: string) => matching(name, /^[a-z0-9][a-z0-9._-]{0,63}$/);

/** Keeps the order of the fields. The platform goes into an index, and the order affects its digest. */
const platform: Stored<Platform> = onlyWith('a platform', {
  os: platformField('os'),
  architecture: platformField('architecture'),
  variant: v.exactOptional(platformField('variant')),
  'os.version': v.exactOptional(platformField('os.version')),
});

const manifest: Stored<LegImage['manifest']> = v.pipe(
  v.unknown(),
  v.transform(parseDescriptor),
  v.check(
    ({ mediaType }) => isManifestType(mediaType),
    ({ input }) => `${shown(input.mediaType)} is not a manifest of an image`,
  ),
  v.transform(({ mediaType, digest, size, platform: its }) => {
    return { mediaType, digest, size, platform: readAs(platform, its) };
  }),
);

const image: Stored<LegImage> = objectWith('an image', { manifest, base: matching('base', /^[^\s\p{Cc}]{0,1024}$/u) });

const word = (what: string) => matching(what, /^[\x21-\x7e]{1,255}$/);

/** A name must parse to itself. No leg writes a tag here, or a host that differs from the apparent one. */
const name: Stored<Reference> = v.pipe(
  objectWith('a name', { registry: word('registry'), repository: word('repository') }),
  v.transform((given) => ({ ...given, parsed: parseReference(`${given.registry}/${given.repository}`) })),
  v.check(
    ({ registry, repository, parsed }) =>
      parsed.registry === registry && parsed.repository === repository && parsed.tag === undefined,
    ({ input }) => `${shown(`${input.registry}/${input.repository}`)} is not the name of an image`,
  ),
  v.transform(({ parsed }) => parsed),
);

const tag = v.pipe(
  text('a tag'),
  v.check(isTag, ({ input }) => `${shown(input)} is not a valid tag`),
);

const twiceIn = (all: readonly string[]): string | undefined => all.find((each, index) => all.indexOf(each) < index);

const tags = (what: string): Stored<readonly string[]> =>
  v.pipe(
    list(what),
    v.array(tag),
    v.check(
      (all) => twiceIn(all) === undefined,
      ({ input }) => `the tag ${twiceIn(input)} is given twice`,
    ),
  );

/** A file below the root of the checkout. */
const project = v.pipe(
  text('project'),
  v.check(
    (path) => /^[^\p{Cc}\\]+$/u.test(path) && !path.split('/').some((part) => ['', '.', '..'].includes(part)),
    ({ input }) => `${shown(input)} is not the path of a project`,
  ),
);

const set: Stored<LegSet> = objectWith('a set', {
  images: v.pipe(list('images'), v.minLength(1, 'a set has no image'), v.tupleWithRest([image], image)),
  project,
  names: v.pipe(list('names'), v.array(name)),
  tags: tags('tags'),
  moving: tags('moving'),
  annotations: objectWith('annotations', {
    index: v.exactOptional(textsByName('annotations')),
    'index-descriptor': v.exactOptional(textsByName('annotations')),
  }),
});

/** RFC 3339 in UTC. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

const legFile: Stored<LegFile> = v.pipe(
  objectWith('the file', {
    schema: v.literal(SCHEMA, ({ input }) => `its schema is ${shown(input)}, not ${SCHEMA}`),
    leg: v.pipe(
      text('leg'),
      v.check(isLeg, ({ input }) => `${shown(input)} is not a valid name of a leg`),
    ),
    pushed: v.boolean('pushed is neither true nor false'),
    sha: matching('sha', /^(?:[0-9a-f]{40,64})?$/),
    created: matching('created', TIME),
    tagged: v.exactOptional(matching('tagged', TIME)),
    run: matching('run', /^\d{0,20}$/),
    sets: v.pipe(list('sets'), v.array(set)),
  }),
  v.transform(({ schema: _, ...file }) => file),
);

/** @throws ActionError LEGS_INVALID that names the file, for content that no leg of this version writes */
export function parseLegFile(name: string, content: string): LegFile {
  try {
    return readAs(legFile, parseJson(content, { length: LARGEST_LEG_FILE }));
  } catch (error) {
    throw new ActionError({
      code: 'LEGS_INVALID',
      doing: `reading the leg file ${name}`,
      got: messageOf(error),
      hint: 'The input legs must name a folder with nothing but the leg-file of each leg, and all jobs must use the same version of the action.',
      cause: error,
    });
  }
}
