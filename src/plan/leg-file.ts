import { ActionError, messageOf } from '#base/action-error.ts';
import { defined } from '#base/defined.ts';
import { parseJson } from '#base/parse-json.ts';
import { isLeg } from '#inputs/leg.ts';
import { type Descriptor, isObject, parseDescriptor } from '#oci/descriptor.ts';
import type { Platform } from '#oci/platform.ts';
import { isTag, parseReference, type Reference } from '#oci/reference.ts';

/** Another one is not read: all legs of a run, and what joins them, are of one version. */
const SCHEMA = 1;

/** What a leg of a matrix tells of its images, whose tags wait until all legs are joined. Nothing in it is secret. */
export interface LegFile {
  readonly leg: string;
  /** The commit. */
  readonly sha: string;
  /** The commit's time, RFC 3339. */
  readonly created: string;
  /** The id of the workflow run; empty outside of one. */
  readonly run: string;
  /** Whether the images are in their repositories. */
  readonly pushed: boolean;
  readonly sets: readonly LegSet[];
}

/** The images of a leg that shall be had under the same tags. */
export interface LegSet {
  /** Path of the project. */
  readonly project: string;
  /** Without tags; at least one, where anything was pushed. */
  readonly names: readonly Reference[];
  readonly tags: readonly string[];
  /** Those of the tags that stand for something else tomorrow. */
  readonly moving: readonly string[];
  /** What an index of these images says. */
  readonly annotations: {
    readonly index?: Readonly<Record<string, string>>;
    readonly 'index-descriptor'?: Readonly<Record<string, string>>;
  };
  readonly images: readonly [LegImage, ...LegImage[]];
}

export interface LegImage {
  /** Of its manifest, with the platform. */
  readonly manifest: Descriptor & { readonly platform: Platform };
  /** What it is built on, with the digest. */
  readonly base: string;
}

export function writeLegFile(file: LegFile): string {
  return `${JSON.stringify({ schema: SCHEMA, ...file }, undefined, 2)}\n`;
}

/** In bytes; a leg of a hundred images has less than 1 MB. */
export const LARGEST_LEG_FILE = 16 * 1024 * 1024;

/** @throws ActionError LEGS_INVALID naming the file, for everything that no leg of this version writes */
export function parseLegFile(name: string, text: string): LegFile {
  try {
    return readLegFile(parseJson(text, { length: LARGEST_LEG_FILE }));
  } catch (error) {
    throw new ActionError({
      code: 'LEGS_INVALID',
      doing: `reading the leg file ${name}`,
      got: messageOf(error),
      hint: 'Give the folder of the output leg-file of each leg alone, and use one version of the action in all jobs.',
      cause: error,
    });
  }
}

function readLegFile(value: unknown): LegFile {
  const { schema, leg, pushed, sets, ...others } = objectOf(value, 'the file');
  if (schema !== SCHEMA) throw new Error(`its schema is ${String(schema)}, not ${SCHEMA}`);
  const name = textOf(leg, 'leg');
  if (!isLeg(name)) throw new Error(`«${name}» is no name of a leg`);
  if (typeof pushed !== 'boolean') throw new Error('pushed is neither true nor false');
  return {
    leg: name,
    sha: textOf(others['sha'], 'sha'),
    created: textOf(others['created'], 'created'),
    run: textOf(others['run'], 'run'),
    pushed,
    sets: listOf(sets, 'sets').map(readSet),
  };
}

function readSet(value: unknown): LegSet {
  const { project, names, tags, moving, annotations, images } = objectOf(value, 'a set');
  const [first, ...rest] = listOf(images, 'images').map(readImage);
  if (first === undefined) throw new Error('a set has no image');
  const levels = objectOf(annotations, 'annotations');
  return {
    project: textOf(project, 'project'),
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

function readName(value: unknown): Reference {
  const { registry, repository } = objectOf(value, 'a name');
  return parseReference(`${textOf(registry, 'registry')}/${textOf(repository, 'repository')}`);
}

function readTags(value: unknown, what: string): readonly string[] {
  const tags = listOf(value, what).map((tag) => textOf(tag, 'a tag'));
  const wrong = tags.find((tag) => !isTag(tag));
  if (wrong !== undefined) throw new Error(`«${wrong}» is no tag`);
  return tags;
}

function readImage(value: unknown): LegImage {
  const { manifest, base } = objectOf(value, 'an image');
  const descriptor = parseDescriptor(manifest);
  const platform = objectOf(descriptor.platform, 'a platform');
  const [os, architecture] = [textOf(platform['os'], 'os'), textOf(platform['architecture'], 'architecture')];
  return { manifest: { ...descriptor, platform: { ...platform, os, architecture } }, base: textOf(base, 'base') };
}

function readTexts(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined;
  const entries = Object.entries(objectOf(value, 'annotations'));
  return Object.fromEntries(entries.map(([key, text]) => [key, textOf(text, `the annotation ${key}`)]));
}

function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value;
  throw new Error(`${what} is no object`);
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${what} is no list`);
}

function textOf(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new Error(`${what} is no text`);
}
