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
import { type AttestInput, parseAttest, parseSbom, type SbomInput } from './documents.ts';
import { type ImageSettings, parseImageSettings } from './image-settings.ts';
import { checkTagsAreNoNames, parseImages } from './images.ts';
import { invalidInput, pairsOf, parseBoolean, parseLines, parseOneOf, parsePairs } from './lists.ts';
import { type LocalBase, parseBase } from './local-base.ts';
import { INPUT_DEFAULTS, type InputName, type RawInputs } from './names.ts';
import { type OutputTarget, parseOutputs } from './outputs.ts';
import { parseQuotedLines } from './quoted-lines.ts';
import { parseSizeBudget, type SizeBudget } from './size-budget.ts';
import {
  parseCompression,
  parseLeg,
  parseTests,
  parseVerifyBase,
  readSdkSource,
  type SdkSource,
  type Separators,
  separatorsOf,
  type TestSelection,
  type VerifyBase,
} from './small-inputs.ts';
import { type Platforms, parsePlatforms, parseSystems, type SystemLine } from './systems.ts';

export type PushMode = 'auto' | 'true' | 'false';

/** Every input, parsed. Absent values are decided by the project or the action. */
export interface Inputs extends ContainerInputs {
  /** Projects, solutions or folders. At least one. */
  readonly projects: readonly string[];
  readonly publishDirectory?: string;
  readonly configuration: string;
  readonly framework?: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly portable: boolean;
  readonly sdkImage?: SdkSource;
  /** Operating systems of the images. Empty: the one that fits the project. Never set with {@link baseImage}. */
  readonly systems: readonly SystemLine[];
  readonly baseImage?: Reference;
  /** Where to read the base image, if not from a registry. */
  readonly localBase?: LocalBase;
  readonly platforms: Platforms;
  /** Architecture of this machine, which is the default for Linux images. Absent: amd64. */
  readonly machine?: 'arm64';
  /** Names without tags. A repository may contain a placeholder for the project's name (images.ts). */
  readonly images: readonly Reference[];
  /** The input `images` has lines, and all are disabled. The image then has no name, even if the project sets one. */
  readonly imagesOff?: true;
  /** Empty: the project's tags, or else the default rules. */
  readonly tags: readonly TagRule[];
  readonly flavor: Flavor;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly AnnotationRule[];
  readonly settings: ImageSettings;
  /** Separators of the outputs `tags`, `labels` and `annotations`. */
  readonly separators: Separators;
  readonly push: PushMode;
  /** What to do if a tag already points to another image. Floating tags are always updated. */
  readonly ifExists: 'overwrite' | 'skip' | 'fail';
  /** What to do if an image differs from the published one only in time, commit and version. */
  readonly ifUnchanged: 'relabel' | 'retag';
  /** Whether `latest` and tags like `1` and `1.2` may move to a lower version. */
  readonly latestMayGoBack: boolean;
  /** Name of this leg (matrix job). Its images get their tags when all legs are joined. */
  readonly leg?: string;
  readonly load: boolean;
  readonly outputs: readonly OutputTarget[];
  readonly format: ImageFormat;
  /** How the layers of the application are compressed. */
  readonly compression: 'gzip' | 'zstd';
  readonly sbom: SbomInput;
  readonly attest: AttestInput;
  readonly tests: TestSelection;
  readonly exclude: readonly string[];
  readonly cache: 'auto' | 'read' | 'off';
  /** Caches to read, in this order. Empty: the default of this environment. */
  readonly cacheFrom: readonly CachePlace[];
  /** Caches to write to. Empty: the same as for reading. */
  readonly cacheTo: readonly CachePlace[];
  readonly cacheAudit: CacheAudit;
  /** `ignore` assumes that the output does not depend on the clock, even if project files use it. */
  readonly sourceTime: 'auto' | 'ignore';
  readonly nugetAudit: 'warn' | 'fail' | 'ignore';
  /** What to do about a .NET version whose support has ended or ends within 60 days. */
  readonly eol: 'warn' | 'fail' | 'ignore';
  /** What to do about an image that cannot run: `warn` delivers it, `ignore` skips the check. */
  readonly willItRun: 'fail' | 'warn' | 'ignore';
  readonly sizeBudget?: SizeBudget;
  readonly verifyBase: VerifyBase;
  readonly sourceRevision: 'auto' | 'assembly' | 'label';
  /** Whether the assemblies get the version of the tags. */
  readonly versionToMsbuild: boolean;
  readonly mirrors: readonly Mirror[];
  readonly insecureRegistries: readonly string[];
  /** Files on the runner with certificate authorities to trust in addition. */
  readonly caCertificates: readonly string[];
  readonly binlog: boolean;
  readonly githubToken?: string;
  /** Whether the summary is written. */
  readonly summary: boolean;
  readonly mode: 'build' | 'plan';
}

/**
 * Loads the libraries that the inputs need, and parses the inputs.
 * @throws as {@link parseInputs}
 * @example
 * const { images } = await readInputs({ images: 'ghcr.io/owner/app', tags: 'type=sha' });
 */
export async function readInputs(raw: RawInputs): Promise<Inputs> {
  return parseInputs(raw, await openFields([raw.images ?? '', raw.tags ?? '', raw.flavor ?? '']));
}

/** @throws ActionError INPUT_INVALID or REFERENCE_INVALID that names the input */
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
    summary: parseBoolean('summary', text('summary')),
    ...defined({ githubToken: orAbsent(text('github-token')) }),
  };
  if (inputs.binlog && inputs.buildSecrets.length > 0) {
    const got =
      'the binary log would contain the values of build-secrets, because MSBuild records the variables that a build reads';
    throw invalidInput('binlog', { got, hint: 'Remove one of the two inputs.' });
  }
  return inputs;
}

type Read = (name: InputName) => string;

function buildInputs(text: Read) {
  return {
    projects: parseProjects(text('project')),
    configuration: text('configuration'),
    properties: parseProperties(text('properties')),
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
    verifyBase: parseVerifyBase(text('verify-base'), text('verify-base-roots')),
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
    compression: parseCompression(text('compression'), text('format')),
    sbom: parseSbom(text('sbom')),
    attest: parseAttest(text('attest'), text('attest-services')),
    annotations: parseAnnotations(text('annotations'), text('format')),
    settings: parseImageSettings(text),
    ifExists: parseOneOf('if-exists', { text: text('if-exists'), known: ['overwrite', 'skip', 'fail'] }),
    ifUnchanged: parseOneOf('if-unchanged', { text: text('if-unchanged'), known: ['relabel', 'retag'] }),
    latestMayGoBack: parseBoolean('latest-may-go-back', text('latest-may-go-back')),
    push: parseOneOf('push', { text: text('push'), known: ['auto', 'true', 'false'] }),
    systems: parseSystems(text('os'), text('base-image')),
    platforms: parsePlatforms(text('platforms')),
    ...parseBase(text('base-image')),
    ...defined({ leg: parseLeg(text('leg')), sizeBudget: parseSizeBudget(text('size-budget')) }),
  } as const;
}

function registryInputs(text: Read) {
  return {
    mirrors: parseLines(text('registry-mirrors')).map(parseMirror),
    insecureRegistries: parseHosts(text('insecure-registries')),
    caCertificates: parseLines(text('ca-certificates')),
  };
}

/** @throws ActionError INPUT_INVALID, also for what the command line of MSBuild takes */
function parseProperties(text: string): Readonly<Record<string, string>> {
  const flag = parseLines(text).find((line) => /^(?:[-/]p|-{1,2}property|\/property):/i.test(line));
  if (flag === undefined) return parsePairs('properties', text);
  const own = flag.slice(flag.indexOf(':') + 1);
  throw invalidInput('properties', {
    got: `"${flag}" is a flag of the command line`,
    hint: `Write ${own}, one property per line.`,
  });
}

/** @throws ActionError INPUT_INVALID for an address */
function parseHosts(text: string): readonly string[] {
  const hosts = parseLines(text);
  const wrong = hosts.find((host) => !/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host));
  if (wrong === undefined) return hosts;
  const own = wrong.replace(/^[a-z]+:\/\//i, '').replace(/\/.*$/, '');
  throw invalidInput('insecure-registries', {
    got: `"${wrong}" is not a valid host`,
    hint: `Write a host, with a port where it has one: ${/^[\w.:-]+$/.test(own) ? own : 'registry.example:5000'}.`,
  });
}

/** A text with only comments counts as empty. */
function parseProjects(text: string): readonly string[] {
  const lines = parseLines(text);
  return lines.length === 0 ? [INPUT_DEFAULTS.project] : lines;
}

function orAbsent(text: string): string | undefined {
  return text === '' ? undefined : text;
}
