import { defined } from '#base/objects.ts';
import type { BaseImage } from '#oci/image.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import type { AnnotationRule } from '#request/inputs/annotations.ts';
import { type Templates, textWith } from '#request/tags/templates.ts';

/** The value of `created` if there is no commit time: reproducible, and clearly not a real date. */
const NO_TIME = '1970-01-01T00:00:00Z';

/** Returns the commit's time as RFC 3339 in UTC, so that the same commit always gives the same bytes. */
export function createdOf(event: GitEvent): string {
  const time = event.commitTime === undefined ? Number.NaN : Date.parse(event.commitTime);
  return Number.isNaN(time) ? NO_TIME : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** `org.opencontainers.image.*`: https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const OCI = 'org.opencontainers.image';

/** Each generated label with the MSBuild property that turns it off, as in the .NET SDK. */
const SWITCHES: Readonly<Record<string, string>> = {
  [`${OCI}.created`]: 'ContainerGenerateLabelsImageCreated',
  'org.opencontainers.artifact.created': 'ContainerGenerateLabelsImageCreated',
  [`${OCI}.description`]: 'ContainerGenerateLabelsImageDescription',
  'org.opencontainers.artifact.description': 'ContainerGenerateLabelsImageDescription',
  [`${OCI}.authors`]: 'ContainerGenerateLabelsImageAuthors',
  [`${OCI}.url`]: 'ContainerGenerateLabelsImageUrl',
  [`${OCI}.documentation`]: 'ContainerGenerateLabelsImageDocumentation',
  [`${OCI}.version`]: 'ContainerGenerateLabelsImageVersion',
  [`${OCI}.vendor`]: 'ContainerGenerateLabelsImageVendor',
  [`${OCI}.licenses`]: 'ContainerGenerateLabelsImageLicenses',
  [`${OCI}.title`]: 'ContainerGenerateLabelsImageTitle',
  [`${OCI}.base.name`]: 'ContainerGenerateLabelsImageBaseName',
  [`${OCI}.base.digest`]: 'ContainerGenerateLabelsImageBaseDigest',
  [`${OCI}.source`]: 'ContainerGenerateLabelsImageSource',
  [`${OCI}.revision`]: 'ContainerGenerateLabelsImageRevision',
  'net.dot.runtime.majorminor': 'ContainerGenerateLabelsDotnetToolset',
  'net.dot.sdk.version': 'ContainerGenerateLabelsDotnetToolset',
};

/** What labels say of an application. */
type LabelledApp = Pick<PublishedApp, 'framework' | 'sdkVersion'> & {
  readonly container: Pick<PublishedApp['container'], 'labels' | 'labelsOff' | 'describedBy'>;
};

/**
 * Returns the labels of the repository and the project, as the .NET SDK writes them. The project's own labels
 * override them, and the input's override all.
 */
export function makeLabels(facts: {
  readonly input: Readonly<Record<string, string>>;
  readonly app: LabelledApp;
  readonly event: GitEvent;
  /** From the tags; absent: there are none. */
  readonly version: string | undefined;
  /** The full version, from the tags or the git tag; a tag like `2` or `latest` is not a full version. */
  readonly release?: string | undefined;
  /**
   * The full version behind a first tag like `2` or `latest`, which other versions have too; absent: the first tag is
   * not like that.
   */
  readonly follows?: string | undefined;
  /** The requested name of the base, before any mirror; a layout has none. */
  readonly baseName: Reference | undefined;
  /** Absent: it is not known yet. */
  readonly base?: Pick<BaseImage, 'manifestDigest'>;
}): Readonly<Record<string, string>> {
  const { app } = facts;
  const off = new Set(app.container.labelsOff);
  const generated = off.has('ContainerGenerateLabels') ? {} : generatedLabels(facts);
  const kept = Object.entries(generated).filter(([key]) => !off.has(SWITCHES[key] ?? ''));
  const own = app.container.labels.map(({ name, value }) => [name, value] as const);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(own), ...facts.input };
}

const VERSION = /^v?\d+\.\d+/;
const WHOLE = /^v?\d+\.\d+\.\d+/;

/**
 * Returns the version: the first tag if it is a full version, else the version behind it. The project's own version
 * is usually 1.0.0.
 */
function versionOf({ version, release }: Parameters<typeof makeLabels>[0]): string | undefined {
  if (version !== undefined && WHOLE.test(version)) return version;
  return release ?? (version !== undefined && VERSION.test(version) ? version : undefined);
}

/** Returns the labels that docker/metadata-action writes, if the project has no better value. */
function ofRepository({ event, version, follows }: Parameters<typeof makeLabels>[0]): Readonly<Record<string, string>> {
  return defined({
    // The event of a schedule or a release may lack the repository's description, but not its name.
    [`${OCI}.title`]: event.repositoryName ?? event.repository?.split('/')[1],
    [`${OCI}.description`]: event.repositoryDescription,
    [`${OCI}.url`]: event.url,
    [`${OCI}.licenses`]: event.repositoryLicence,
    [`${OCI}.version`]: follows ?? version,
  });
}

function generatedLabels(facts: Parameters<typeof makeLabels>[0]): Readonly<Record<string, string>> {
  const { app, event, base } = facts;
  const created = createdOf(event);
  const said = app.container.describedBy;
  return {
    [`${OCI}.created`]: created,
    'org.opencontainers.artifact.created': created,
    ...ofRepository(facts),
    ...said,
    ...defined({
      [`${OCI}.version`]: said[`${OCI}.version`] === undefined ? undefined : versionOf(facts),
      'org.opencontainers.artifact.description': said[`${OCI}.description`],
      [`${OCI}.source`]: event.url,
      [`${OCI}.revision`]: event.sha === '' ? undefined : event.sha,
      'net.dot.runtime.majorminor': /^net(?:coreapp)?(\d+\.\d+)/.exec(app.framework)?.[1],
      'net.dot.sdk.version': app.sdkVersion,
    }),
    ...defined({ [`${OCI}.base.name`]: facts.baseName && describeReference(facts.baseName) }),
    ...defined({ [`${OCI}.base.digest`]: base?.manifestDigest }),
  };
}

/** The expressions that labels and annotations have in addition to those of tags. */
interface Known {
  readonly templates: Pick<Templates, 'known'>;
  /** The first tag; absent: there are no tags. */
  readonly version: string | undefined;
}

/**
 * Returns the labels of the input, with the expressions in names and values evaluated. A label with an empty name, as
 * `{{#if tag}}released{{/if}}` on a branch, is left out.
 */
export function evaluatedLabels(
  labels: Readonly<Record<string, string>>,
  known: Known,
): Readonly<Record<string, string>> {
  const text = textWith(known.templates, known.version);
  const entries = Object.entries(labels).map(([key, value]) => [text(key).trim(), text(value)] as const);
  return Object.fromEntries(entries.filter(([key]) => key !== ''));
}

/** Does the same for annotations. */
export function evaluatedAnnotations(rules: readonly AnnotationRule[], known: Known): readonly AnnotationRule[] {
  const text = textWith(known.templates, known.version);
  return rules
    .map((rule) => ({ ...rule, key: text(rule.key).trim(), value: text(rule.value) }))
    .filter(({ key }) => key !== '');
}
