import { ActionError, messageOf } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { type Descriptor, parseDescriptor } from '#oci/descriptor.ts';
import { isManifestType } from '#oci/media-types.ts';
import type { Platform } from '#oci/platform.ts';
import { isTag, parseReference, type Reference } from '#oci/reference.ts';
import { isLeg } from '#request/inputs/small-inputs.ts';
import { listOf, MOST, matching, objectOf, shown, textOf } from './leg-values.ts';

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

/** @throws ActionError LEGS_INVALID that names the file, for content that no leg of this version writes */
export function parseLegFile(name: string, text: string): LegFile {
  try {
    return readLegFile(parseJson(text, { length: LARGEST_LEG_FILE }));
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

function readLegFile(value: unknown): LegFile {
  const { schema, leg, pushed, sets, ...others } = objectOf(value, 'the file');
  if (schema !== SCHEMA) throw new Error(`its schema is ${shown(schema)}, not ${SCHEMA}`);
  const name = textOf(leg, 'leg');
  if (!isLeg(name)) throw new Error(`${shown(name)} is not a valid name of a leg`);
  if (typeof pushed !== 'boolean') throw new Error('pushed is neither true nor false');
  return {
    leg: name,
    sha: matching(others['sha'], { what: 'sha', form: /^(?:[0-9a-f]{40,64})?$/ }),
    created: matching(others['created'], { what: 'created', form: TIME }),
    ...defined({ tagged: others['tagged'] === undefined ? undefined : matching(others['tagged'], TAGGED) }),
    run: matching(others['run'], { what: 'run', form: /^\d{0,20}$/ }),
    pushed,
    sets: listOf(sets, 'sets').map(readSet),
  };
}

/** RFC 3339 in UTC. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const TAGGED = { what: 'tagged', form: TIME };

function readSet(value: unknown): LegSet {
  const { project, names, tags, moving, annotations, images } = objectOf(value, 'a set');
  const [first, ...rest] = listOf(images, 'images').map(readImage);
  if (first === undefined) throw new Error('a set has no image');
  const levels = objectOf(annotations, 'annotations');
  return {
    project: readPath(project),
    names: listOf(names, 'names').map(readName),
    tags: readTags(tags, 'tags'),
    moving: readTags(moving, 'moving'),
    annotations: defined({
      index: readTexts(levels['index']),
      'index-descriptor': readTexts(levels['index-descriptor']),
    }),
    images: [first, ...rest],
  };
}

/** A file below the root of the checkout. */
function readPath(value: unknown): string {
  const path = textOf(value, 'project');
  const parts = path.split('/');
  if (/^[^\p{Cc}\\]+$/u.test(path) && !parts.some((part) => ['', '.', '..'].includes(part))) return path;
  throw new Error(`${shown(path)} is not the path of a project`);
}

function readName(value: unknown): Reference {
  const { registry, repository } = objectOf(value, 'a name');
  const word = (text: unknown, what: string) => matching(text, { what, form: /^[\x21-\x7e]{1,255}$/ });
  const [host, path] = [word(registry, 'registry'), word(repository, 'repository')];
  const name = parseReference(`${host}/${path}`);
  // The name must parse to itself. No leg writes a tag here, or a host that differs from the apparent one.
  if (name.registry === host && name.repository === path && name.tag === undefined) return name;
  throw new Error(`${shown(`${host}/${path}`)} is not the name of an image`);
}

function readTags(value: unknown, what: string): readonly string[] {
  const tags = listOf(value, what).map((tag) => textOf(tag, 'a tag'));
  const wrong = tags.find((tag) => !isTag(tag));
  if (wrong !== undefined) throw new Error(`${shown(wrong)} is not a valid tag`);
  const twice = tags.find((tag, at) => tags.indexOf(tag) < at);
  if (twice !== undefined) throw new Error(`the tag ${twice} is given twice`);
  return tags;
}

function readImage(value: unknown): LegImage {
  const { manifest, base } = objectOf(value, 'an image');
  const { mediaType, digest, size, platform } = parseDescriptor(manifest);
  if (!isManifestType(mediaType)) throw new Error(`${shown(mediaType)} is not a manifest of an image`);
  return {
    manifest: { mediaType, digest, size, platform: readPlatform(platform) },
    base: matching(base, { what: 'base', form: /^[^\s\p{Cc}]{0,1024}$/u }),
  };
}

/** Keeps the order of the fields. The platform goes into an index, and the order affects its digest. */
function readPlatform(value: unknown): Platform {
  const fields = Object.entries(objectOf(value, 'a platform')).map(([name, text]) => {
    if (!PLATFORM.includes(name)) throw new Error(`${shown(name)} is not a field of a platform`);
    return [name, matching(text, { what: name, form: /^[a-z0-9][a-z0-9._-]{0,63}$/ })] as const;
  });
  const known = new Map(fields);
  const [os, architecture] = [textOf(known.get('os'), 'os'), textOf(known.get('architecture'), 'architecture')];
  return { ...Object.fromEntries(fields), os, architecture };
}

const PLATFORM = ['os', 'architecture', 'variant', 'os.version'];

function readTexts(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined;
  const entries = Object.entries(objectOf(value, 'annotations'));
  if (entries.length > MOST) throw new Error(`there are more than ${MOST} annotations`);
  return Object.fromEntries(entries.map(([key, text]) => [key, textOf(text, `the annotation ${shown(key)}`)]));
}
