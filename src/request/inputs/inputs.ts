import { defined } from '#base/objects.ts';
import type { ImageFormat } from '#oci/media-types.ts';
import { type Mirror, parseMirror } from '#oci/mirror.ts';
import type { Reference } from '#oci/reference.ts';
import { openFields, type SplitFields, splitPlain } from '#request/tags/fields.ts';
import { type Flavor, parseFlavor } from '#request/tags/flavor.ts';
import { parseTagRules, type TagRule } from '#request/tags/rules.ts';
import { type AnnotationRule, parseAnnotations } from './annotations.ts';
import { type CacheAudit, type CachePlace, parseCacheAudit, parseCachePlaces } from './cache-places.ts';
import { type ContainerInputs, parseContainerInputs } from './container-inputs.ts';
import { type ImageSettings, parseImageSettings } from './image-settings.ts';
import { checkTagsAreNoNames, parseImages } from './images.ts';
import { invalidInput, pairsOf, parseBoolean, parseLines, parseOneOf, parsePairs } from './lists.ts';
import { type LocalBase, parseBase } from './local-base.ts';
import { INPUT_DEFAULTS, type InputName, type RawInputs } from './names.ts';
import { type OutputTarget, parseOutputs } from './outputs.ts';
import { parseQuotedLines } from './quoted-lines.ts';
import {
  parseLeg,
  parseTests,
  readSdkSource,
  type SdkSource,
  type Separators,
  separatorsOf,
  type TestSelection,
} from './small-inputs.ts';
import { type Platforms, parsePlatforms, parseSystems, type SystemLine } from './systems.ts';

export type PushMode = 'auto' | 'true' | 'false';

/** Every input, parsed. What is absent here was left to the project or to us. */
export interface Inputs extends ContainerInputs {
  /** Projects, solutions or folders; at least one. */
  readonly projects: readonly string[];
  readonly publishDirectory?: string;
  readonly configuration: string;
  readonly framework?: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly portable: boolean;
  readonly sdkImage?: SdkSource;
  /** The operating systems of the images; empty: what fits the project. Never with {@link baseImage}. */
  readonly systems: readonly SystemLine[];
  readonly baseImage?: Reference;
  /** Where the base image is read from, if from no registry. */
  readonly localBase?: LocalBase;
  readonly platforms: Platforms;
  /** The processor of this machine, the default for Linux images; absent: amd64. */
  readonly machine?: 'arm64';
  /** Names without tags; a repository may hold a place for the project's name (images.ts). */
  readonly images: readonly Reference[];
  /** The input `images` has lines, and all are disabled: the image has no name, also if the project has one. */
  readonly imagesOff?: true;
  /** Empty: the project's own tags, else the default rules. */
  readonly tags: readonly TagRule[];
  readonly flavor: Flavor;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly AnnotationRule[];
  readonly settings: ImageSettings;
  /** What stands between the values of the outputs `tags`, `labels` and `annotations`. */
  readonly separators: Separators;
  readonly push: PushMode;
  /** What to make of a tag that is there and stands for another image; moving tags always move. */
  readonly ifExists: 'overwrite' | 'skip' | 'fail';
  /** What to make of an image of which only time, commit and version differ from what its tags stood for. */
  readonly ifUnchanged: 'relabel' | 'retag';
  /** Whether `latest` and tags like `1` and `1.2` may go back to a lower version. */
  readonly latestMayGoBack: boolean;
  /** The name of this leg of a matrix, whose images get their tags when all legs are joined. */
  readonly leg?: string;
  readonly load: boolean;
  readonly outputs: readonly OutputTarget[];
  readonly format: ImageFormat;
  readonly tests: TestSelection;
  readonly exclude: readonly string[];
  readonly cache: 'auto' | 'read' | 'off';
  /** Where entries are looked for, in this order; empty: where this runs decides. */
  readonly cacheFrom: readonly CachePlace[];
  /** Where entries are kept; empty: where they are looked for. */
  readonly cacheTo: readonly CachePlace[];
  readonly cacheAudit: CacheAudit;
  /** `ignore` believes that a project whose files mention the clock does not depend on it. */
  readonly sourceTime: 'auto' | 'ignore';
  readonly nugetAudit: 'warn' | 'fail' | 'ignore';
  /** What to make of a .NET version whose support has ended, or ends within 60 days. */
  readonly eol: 'warn' | 'fail' | 'ignore';
  /** What to make of an image that cannot run: `warn` delivers it all the same, `ignore` does not look. */
  readonly willItRun: 'fail' | 'warn' | 'ignore';
  readonly sourceRevision: 'auto' | 'assembly' | 'label';
  /** Whether the version of the tags is the one of the assemblies. */
  readonly versionToMsbuild: boolean;
  readonly mirrors: readonly Mirror[];
  readonly insecureRegistries: readonly string[];
  /** Files of authorities that are trusted besides, on the runner. */
  readonly caCertificates: readonly string[];
  readonly binlog: boolean;
  readonly githubToken?: string;
  readonly mode: 'build' | 'plan';
}

/** Loads what reads the inputs, where they need more than we have, and parses them. @throws as {@link parseInputs} does */
export async function readInputs(raw: RawInputs): Promise<Inputs> {
  return parseInputs(raw, await openFields([raw.images ?? '', raw.tags ?? '', raw.flavor ?? '']));
}

/** @throws ActionError INPUT_INVALID or REFERENCE_INVALID naming the input. */
export function parseInputs(raw: RawInputs, split: SplitFields = splitPlain): Inputs {
  const text = (name: InputName): string => raw[name]?.trim() || INPUT_DEFAULTS[name];
  const inputs = {
    ...buildInputs(text),
    ...imageInputs(text),
    ...nameInputs(text, split),
    ...registryInputs(text),
    ...parseContainerInputs(text),
    ...cacheInputs(text),
    separators: separatorsOf(raw),
    mode: parseOneOf('mode', { text: text('mode'), known: ['build', 'plan'] }),
    ...defined({ githubToken: orAbsent(text('github-token')) }),
  };
  if (inputs.binlog && inputs.buildSecrets.length > 0) {
    const got =
      'the binary log would hold the values of build-secrets: MSBuild writes down variables that a build reads';
    throw invalidInput('binlog', { got, hint: 'Leave out one of the two inputs.' });
  }
  return inputs;
}

type Read = (name: InputName) => string;

function buildInputs(text: Read) {
  return {
    projects: parseProjects(text('project')),
    configuration: text('configuration'),
    properties: parsePairs('properties', text('properties')),
    portable: parseBoolean('portable', text('portable')),
    exclude: parseLines(text('exclude')),
    sourceRevision: parseOneOf('source-revision', {
      text: text('source-revision'),
      known: ['auto', 'assembly', 'label'],
    }),
    versionToMsbuild: parseBoolean('version-to-msbuild', text('version-to-msbuild')),
    eol: parseOneOf('eol', { text: text('eol'), known: ['warn', 'fail', 'ignore'] }),
    willItRun: parseOneOf('will-it-run', { text: text('will-it-run'), known: ['fail', 'warn', 'ignore'] }),
    binlog: parseBoolean('binlog', text('binlog')),
    tests: parseTests(text('test')),
    ...defined({
      publishDirectory: orAbsent(text('publish-directory')),
      framework: orAbsent(text('framework')),
      sdkImage: readSdkSource(text('sdk-image')),
    }),
  } as const;
}

function cacheInputs(text: Read) {
  return {
    cache: parseOneOf('cache', { text: text('cache'), known: ['auto', 'read', 'off'] }),
    cacheFrom: parseCachePlaces('cache-from', text('cache-from')),
    cacheTo: parseCachePlaces('cache-to', text('cache-to')),
    cacheAudit: parseCacheAudit(text('cache-audit')),
    sourceTime: parseOneOf('source-time', { text: text('source-time'), known: ['auto', 'ignore'] }),
    nugetAudit: parseOneOf('nuget-audit', { text: text('nuget-audit'), known: ['warn', 'fail', 'ignore'] }),
  };
}

function nameInputs(text: Read, split: SplitFields) {
  const names = {
    ...parseImages(parseLines(text('images')), { split, push: text('push') }),
    tags: parseTagRules(parseLines(text('tags')), split),
    flavor: parseFlavor(parseLines(text('flavor')), split),
  };
  checkTagsAreNoNames(names);
  return names;
}

function imageInputs(text: Read) {
  return {
    labels: pairsOf('labels', parseQuotedLines('labels', text('labels'))),
    load: parseBoolean('load', text('load')),
    outputs: parseOutputs(text('outputs')),
    format: parseOneOf('format', { text: text('format'), known: ['oci', 'docker'] }),
    annotations: parseAnnotations(text('annotations'), text('format')),
    settings: parseImageSettings(text),
    ifExists: parseOneOf('if-exists', { text: text('if-exists'), known: ['overwrite', 'skip', 'fail'] }),
    ifUnchanged: parseOneOf('if-unchanged', { text: text('if-unchanged'), known: ['relabel', 'retag'] }),
    latestMayGoBack: parseBoolean('latest-may-go-back', text('latest-may-go-back')),
    push: parseOneOf('push', { text: text('push'), known: ['auto', 'true', 'false'] }),
    systems: parseSystems(text('os'), text('base-image')),
    platforms: parsePlatforms(text('platforms')),
    ...parseBase(text('base-image')),
    ...defined({ leg: parseLeg(text('leg')) }),
  } as const;
}

function registryInputs(text: Read) {
  return {
    mirrors: parseLines(text('registry-mirrors')).map(parseMirror),
    insecureRegistries: parseLines(text('insecure-registries')),
    caCertificates: parseLines(text('ca-certificates')),
  };
}

/** Comments alone are what an empty input is. */
function parseProjects(text: string): readonly string[] {
  const lines = parseLines(text);
  return lines.length === 0 ? [INPUT_DEFAULTS.project] : lines;
}

function orAbsent(text: string): string | undefined {
  return text === '' ? undefined : text;
}
