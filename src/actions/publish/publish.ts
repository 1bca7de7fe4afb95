import type { Context, StepAccess } from '#actions/context/context.ts';
import type { Build } from '#actions/plan/plan-build.ts';
import { ActionError } from '#base/action-error.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { describeChanges } from '#plan/choices/describe.ts';
import type { Publication, PublishedApp } from '#publication/publication.ts';
import type { FoundPublication } from '#reuse/find-publication.ts';
import { auditKnown } from './audit-packages.ts';
import type { KnownInputs } from './look-up-publication.ts';
import type { MakeParts, PublishParts } from './make.ts';
import { openKnown } from './open-layers.ts';
import { appOf, type Published, replanned } from './projects.ts';

/** Returns a project's publication: that of an earlier run if its inputs are the same, otherwise a new one. */
export async function publish(context: Context, parts: PublishParts): Promise<Published> {
  const { recalled } = parts;
  const published =
    recalled?.found.kind === 'found'
      ? await reuse(context, { ...parts, recalled, found: recalled.found })
      : await makeNow(context, parts);
  warnOfSettings(context, published.app);
  return published;
}

/** What only a build needs is loaded only for one: most runs of a project build nothing. */
async function makeNow(context: Context, parts: MakeParts): Promise<Published> {
  const { make } = await import('./make.ts');
  return await make(context, parts);
}

interface Reused extends PublishParts {
  readonly recalled: KnownInputs;
  readonly found: FoundPublication & { kind: 'found' };
}

/** Sometimes, as `cache-audit` sets, it is built anyway: what is reused must equal what a build makes. */
async function reuse(context: Context, parts: Reused): Promise<Published> {
  const { recalled, found, request } = parts;
  const { percent, strict } = context.inputs.cacheAudit;
  const { key, known, because } = found;
  const { audited, findings } = await auditKnown(context, { recalled, publication: known.publication });
  const reused: Published = {
    publication: known.publication,
    build: settled(context, { build: parts.build, answers: known.answers }),
    app: appOf(known.publication),
    openLayer: openKnown(context, { key, publication: known, request, folder: parts.folder.path }),
    sdkImage: known.sdkImage,
    cache: { state: 'hit', rows: [{ what: 'publish output', value: 'reused', because }] },
    findings,
    news: { audited },
  };
  if (context.random() * 100 >= percent) return reused;
  context.runner.log.info('The publish output is built anyway, and compared (input cache-audit).');
  const made = await makeNow(context, { ...parts, fresh: true });
  const difference = firstDifference(known.publication, made.publication);
  if (difference === undefined) return withRow(reused, 'equal to what a build makes now');
  const audit = { project: made.app.project, difference };
  if (strict) throw auditFailed(audit);
  context.runner.log.warning(
    `${auditFailed(audit).message}. The new one is delivered, and the old one is invalidated.`,
  );
  return { ...made, news: { ...made.news, retired: [key] } };
}

/** Applies MSBuild's answers at the time of publishing, which the files still reflect. */
function settled(
  { runner }: StepAccess,
  { build, answers }: { readonly build: Build; readonly answers: Properties | undefined },
): Build {
  const made = replanned(build, answers);
  if (made.kind !== 'project' || build.kind !== 'project') return made;
  for (const change of describeChanges(build.plan, made.plan)) runner.log.info(`MSBuild said: ${change}`);
  return made;
}

function withRow(published: Published, because: string): Published {
  const row = { what: 'cache audit', value: 'passed', because };
  return { ...published, cache: { ...published.cache, rows: [...published.cache.rows, row] } };
}

/** Compares the parts that images are made of. */
function firstDifference(known: Publication, made: Publication): string | undefined {
  const layers = ({ layers }: Publication): readonly string[] =>
    layers.map(({ kind, rid, diffId }) => `${kind} ${rid ?? ''} ${diffId}`);
  const [before, now] = [layers(known), layers(made)];
  const index = [...before, ...now].findIndex((_, position) => before[position] !== now[position]);
  if (index >= 0) return `the layer ${now[index] ?? before[index]} differs`;
  return JSON.stringify(known.apps) === JSON.stringify(made.apps)
    ? undefined
    : "MSBuild's values for the project differ";
}

function auditFailed(audit: { readonly project: string; readonly difference: string }): ActionError {
  return new ActionError({
    code: 'CACHE_AUDIT_FAILED',
    doing: `comparing the reused publish output of ${audit.project} with a new build`,
    got: audit.difference,
    hint: 'The build depends on something that is not a file of the checkout (the clock, random values, the network), or is not deterministic.',
  });
}

/** Warns about settings of the project's image that are used differently, or not at all. */
function warnOfSettings({ runner: { log }, inputs }: StepAccess, { container, project }: PublishedApp): void {
  const { obsolete, repository, invalidRepository, unread = [] } = container;
  const at = { file: project };
  for (const { used, instead } of obsolete) log.warning(`${used} is obsolete; use ${instead}.`, at);
  if (invalidRepository !== undefined && inputs.images.length === 0) {
    log.warning(
      `ContainerRepository "${invalidRepository}" is not a valid name; ${repository} is used, as by the SDK.`,
      at,
    );
  }
  if (unread.length === 0) return;
  const names = unread.map(({ name, instead }) => `${name} (${instead})`).join(', ');
  log.warning(`The project sets what this action does not read: ${names}.`, at);
}
