import { defined } from '#base/defined.ts';
import type { ImageFormat } from '#oci/media-types.ts';
import { type Mirror, parseMirror } from '#oci/mirror.ts';
import { parseReference, type Reference } from '#oci/reference.ts';
import { type AnnotationRule, parseAnnotations } from './annotations.ts';
import { type CacheAudit, type CachePlace, parseCacheAudit, parseCachePlaces } from './cache-places.ts';
import { parseImageName } from './images.ts';
import { parseLeg } from './leg.ts';
import { invalidInput, parseBoolean, parseLines, parseOneOf, parsePairs, withInputName } from './lists.ts';
import { type LocalBase, parseBase } from './local-base.ts';
import { INPUT_DEFAULTS, type InputName, type RawInputs } from './names.ts';
import { type NuGetCredential, parseNuGetCredentials } from './nuget-credentials.ts';
import { type OutputTarget, parseOutputs } from './outputs.ts';
import { type Platforms, parsePlatforms, parseSystems, type SystemLine } from './systems.ts';

export type PushMode = 'auto' | 'true' | 'false';

/** Where the SDK comes from: an image, or what is installed on the runner. */
export type SdkSource = { readonly kind: 'image'; readonly reference: Reference } | { readonly kind: 'runner' };

export interface Separators {
  readonly tags: string;
  readonly labels: string;
  readonly annotations: string;
}

/** Every input, parsed. What is absent here was left to the project or to us. */
export interface Inputs {
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
  /** Names without tags; a repository may hold a place for the project's name (images.ts). */
  readonly images: readonly Reference[];
  readonly tags: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly AnnotationRule[];
  /** What stands between the values of the outputs `tags`, `labels` and `annotations`. */
  readonly separators: Separators;
  readonly push: PushMode;
  /** What to make of a tag that is there and stands for another image; moving tags always move. */
  readonly ifExists: 'overwrite' | 'skip' | 'fail';
  /** What to make of an image of which only time, commit and version differ from what its tags stood for. */
  readonly ifUnchanged: 'relabel' | 'retag';
  /** The name of this leg of a matrix, whose images get their tags when all legs are joined. */
  readonly leg?: string;
  readonly load: boolean;
  readonly outputs: readonly OutputTarget[];
  readonly format: ImageFormat;
  readonly nugetCredentials: readonly NuGetCredential[];
  /** A shell command that prepares the SDK image, as root; empty: none. */
  readonly setupCommand: string;
  readonly buildEnv: Readonly<Record<string, string>>;
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
  readonly mirrors: readonly Mirror[];
  readonly insecureRegistries: readonly string[];
  readonly timeoutMinutes: number;
  readonly binlog: boolean;
  readonly githubToken?: string;
  readonly mode: 'build' | 'plan';
}

/** @throws ActionError INPUT_INVALID or REFERENCE_INVALID naming the input. */
export function parseInputs(raw: RawInputs): Inputs {
  const text = (name: InputName): string => raw[name]?.trim() || INPUT_DEFAULTS[name];
  return {
    ...buildInputs(text),
    ...imageInputs(text),
    ...registryInputs(text),
    nugetCredentials: parseNuGetCredentials(text('nuget-credentials')),
    ...cacheInputs(text),
    separators: separatorsOf(raw),
    mode: parseOneOf('mode', { text: text('mode'), known: ['build', 'plan'] }),
    ...defined({ githubToken: orAbsent(text('github-token')) }),
  };
}

/** White space is what separates, so it stays as it was written. */
function separatorsOf(raw: RawInputs): Separators {
  return {
    tags: raw['sep-tags'] || '\n',
    labels: raw['sep-labels'] || '\n',
    annotations: raw['sep-annotations'] || '\n',
  };
}

type Read = (name: InputName) => string;

function buildInputs(text: Read) {
  return {
    projects: parseProjects(text('project')),
    configuration: text('configuration'),
    properties: parsePairs('properties', text('properties')),
    portable: parseBoolean('portable', text('portable')),
    setupCommand: text('setup-command'),
    buildEnv: parsePairs('build-env', text('build-env')),
    exclude: parseLines(text('exclude')),
    sourceRevision: parseOneOf('source-revision', {
      text: text('source-revision'),
      known: ['auto', 'assembly', 'label'],
    }),
    eol: parseOneOf('eol', { text: text('eol'), known: ['warn', 'fail', 'ignore'] }),
    willItRun: parseOneOf('will-it-run', { text: text('will-it-run'), known: ['fail', 'warn', 'ignore'] }),
    timeoutMinutes: parseMinutes(text('timeout-minutes')),
    binlog: parseBoolean('binlog', text('binlog')),
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

function imageInputs(text: Read) {
  return {
    images: parseLines(text('images')).map(parseImageName),
    tags: parseLines(text('tags')),
    labels: parsePairs('labels', text('labels')),
    load: parseBoolean('load', text('load')),
    outputs: parseOutputs(text('outputs')),
    format: parseOneOf('format', { text: text('format'), known: ['oci', 'docker'] }),
    annotations: parseAnnotations(text('annotations'), text('format')),
    ifExists: parseOneOf('if-exists', { text: text('if-exists'), known: ['overwrite', 'skip', 'fail'] }),
    ifUnchanged: parseOneOf('if-unchanged', { text: text('if-unchanged'), known: ['relabel', 'retag'] }),
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
  };
}

/** Comments alone are what an empty input is. */
function parseProjects(text: string): readonly string[] {
  const lines = parseLines(text);
  return lines.length === 0 ? [INPUT_DEFAULTS.project] : lines;
}

function readReference(name: InputName, text: string): Reference | undefined {
  return text === '' ? undefined : withInputName(name, () => parseReference(text));
}

function readSdkSource(text: string): SdkSource | undefined {
  if (text === 'runner') return { kind: 'runner' };
  const reference = readReference('sdk-image', text);
  return reference === undefined ? undefined : { kind: 'image', reference };
}

function parseMinutes(text: string): number {
  const minutes = Number(text);
  if (Number.isFinite(minutes) && minutes > 0) return minutes;
  throw invalidInput('timeout-minutes', { got: `«${text}» is no number above 0`, hint: 'It takes minutes, like 30.' });
}

function orAbsent(text: string): string | undefined {
  return text === '' ? undefined : text;
}
