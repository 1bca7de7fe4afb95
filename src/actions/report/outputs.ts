import type { Digest } from '#oci/digest.ts';
import type { NamedSet } from '#oci/image.ts';
import { describePlatform } from '#oci/platform.ts';
import { portNumber } from '#oci/port.ts';
import { describeReference, taggedNames } from '#oci/reference.ts';
import { isUser } from '#oci/user.ts';
import type { Separators } from '#request/inputs/small-inputs.ts';
import { attestationsOutput, type ResultDocuments, sbomOutput } from './documents.ts';
import { metadataOf, saidOf, sizeOf } from './metadata.ts';

/** Every output of the action, in the order of `action.yml` and of the README. */
export const OUTPUT_NAMES = [
  'image',
  'digest',
  'imageid',
  'metadata',
  'repository',
  'tags',
  'tag-names',
  'version',
  'labels',
  'annotations',
  'json',
  'results',
  'changed',
  'pushed',
  'cache',
  'sdk-image',
  'base-image',
  'port',
  'user',
  'subject-checksums',
  'report',
  'report-json',
  'test-results',
  'sbom',
  'attestations',
  'leg-file',
  'leg-digest',
] as const;
type OutputName = (typeof OUTPUT_NAMES)[number];

/** The outputs of the action that joins legs, in the order of `merge/action.yml`; they mean the same. */
export const MERGE_OUTPUT_NAMES = [
  'image',
  'digest',
  'metadata',
  'tags',
  'results',
  'changed',
  'pushed',
  'subject-checksums',
] as const satisfies readonly OutputName[];

type Outputs = Readonly<Record<OutputName, string>>;

/** The result of a run. */
export interface Result {
  /** At least one; the outputs that name one thing use the first one. Tags that stay unchanged do not count. */
  readonly sets: readonly ResultSet[];
  readonly pushed: boolean;
  /** Whether the content of an image differs from what the tags pointed to. */
  readonly changed: boolean;
  /** The version of the highest tag; empty without a tag. */
  readonly version: string;
  readonly cache: string;
  /** With its digest if it is known; empty if no SDK image was used. */
  readonly sdkImage: string;
  /** The SBOMs and attestations in registries. */
  readonly attached: readonly ResultDocuments[];
  /** Paths of the files with more details. */
  readonly files: {
    readonly checksums: string;
    /** JSON. */
    readonly report: string;
    /** HTML. */
    readonly page: string;
    readonly tests?: string;
    readonly leg?: { readonly path: string; readonly digest: Digest };
  };
}

/** A set, its project, and the base of each of its images, in order. */
export interface ResultSet extends NamedSet {
  /** Path of the project. */
  readonly project: string;
  /** With its digest. */
  readonly bases: readonly string[];
  /** What its tags still point to, if none of them was written. */
  readonly kept?: Digest;
}

/** An image in the output `results`. */
interface ResultOfImage {
  readonly project: string;
  readonly tags: readonly string[];
  /** The manifest or index that the tags point to. */
  readonly digest: Digest;
  readonly platform: string;
  /** The digest of its own manifest. */
  readonly manifest: Digest;
  /** In bytes, as in a registry. */
  readonly size: number;
  readonly 'base-image': string;
}

export function outputsOf(result: Result, separators: Separators): Outputs {
  const { sets, files } = result;
  const [main] = sets;
  if (main === undefined) throw new Error('a run without an image');
  const { set, bases, names } = main;
  const digest = digestOf(main);
  const [image] = set.images;
  const [first] = names;
  const config = image.config.value.config ?? {};
  const tags = tagsOf(sets);
  const tagNames = [...new Set(sets.flatMap((each) => each.tags))];
  const { labels, annotations } = saidOf(set);
  return {
    image: first === undefined ? '' : describeReference({ ...first, digest }),
    digest,
    imageid: set.images.length === 1 ? image.config.descriptor.digest : digest,
    metadata: metadataOf(main),
    repository: first === undefined ? '' : describeReference(first),
    version: result.version,
    ...aboutImage({ labels, annotations, tags, tagNames }, separators),
    results: JSON.stringify(resultsOf(result)),
    changed: String(result.changed),
    pushed: String(result.pushed),
    cache: result.cache,
    'sdk-image': result.sdkImage,
    'base-image': bases[0] ?? '',
    port: Object.keys(config.ExposedPorts ?? {}).flatMap(portNumber)[0] ?? '',
    user: isUser(config.User ?? '') ? (config.User ?? '') : '',
    'subject-checksums': files.checksums,
    report: files.page,
    'report-json': files.report,
    'test-results': files.tests ?? '',
    sbom: sbomOutput(result.attached),
    attestations: attestationsOutput(result.attached),
    'leg-file': files.leg?.path ?? '',
    'leg-digest': files.leg?.digest ?? '',
  };
}

interface About {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly string[];
  /** Names with tags. */
  readonly tags: readonly string[];
  readonly tagNames: readonly string[];
}

/** Returns the outputs that docker/metadata-action has, too. */
function aboutImage({ labels, annotations, tags, tagNames }: About, separators: Separators) {
  return {
    tags: tags.join(separators.tags),
    'tag-names': tagNames.join(separators.tags),
    labels: Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(separators.labels),
    annotations: annotations.join(separators.annotations),
    json: JSON.stringify({ tags, 'tag-names': tagNames, labels, annotations }),
  };
}

/** What is known of the images before the build. */
export interface PlannedResult extends About {
  /** The first name without a tag; empty if there is none. */
  readonly repository: string;
  readonly version: string;
  readonly sdkImage: string;
  readonly baseImage: string;
}

/** Returns the outputs that need no build. */
export function plannedOutputs(planned: PlannedResult, separators: Separators): Partial<Outputs> {
  const { repository, version, sdkImage, baseImage } = planned;
  return {
    repository,
    version,
    ...aboutImage(planned, separators),
    pushed: 'false',
    'sdk-image': sdkImage,
    'base-image': baseImage,
  };
}

/** Returns every name with all its tags, in the order in which names first appear. */
function tagsOf(sets: readonly ResultSet[]): readonly string[] {
  const names = new Map(sets.flatMap((each) => each.names).map((name) => [describeReference(name), name]));
  return [...names].flatMap(([text, name]) =>
    sets
      .filter((each) => each.names.some((own) => describeReference(own) === text))
      .flatMap(({ tags }) => taggedNames(name, tags)),
  );
}

/** Returns every image of a run, for the output `results` and the report. */
export function resultsOf({ sets }: Result): readonly ResultOfImage[] {
  return sets.flatMap((each) =>
    each.set.images.map((image, index) => ({
      project: each.project,
      tags: each.tags,
      digest: digestOf(each),
      platform: describePlatform(image.platform),
      manifest: image.manifest.descriptor.digest,
      size: sizeOf(image),
      'base-image': each.bases[index] ?? '',
    })),
  );
}

function digestOf({ set, kept }: ResultSet): Digest {
  return kept ?? set.top.descriptor.digest;
}
