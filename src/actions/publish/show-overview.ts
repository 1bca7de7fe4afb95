import type { Context } from '#actions/context/context.ts';
import { showChoices } from '#actions/context/show-choices.ts';
import { foreseeMerge, foreseenOf } from '#actions/plan/foresee.ts';
import { settingsOf } from '#actions/plan/plan-build.ts';
import type { Request } from '#actions/plan/read.ts';
import { actionVersion } from '#actions/runner/bundle-folder.ts';
import { groupBy } from '#base/objects.ts';
import { describeForeseen } from '#images/plan/foresee-delivery.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import { inCommonFirst, type PlanRow } from '#plan/choices/describe.ts';
import { describeSettings } from '#plan/choices/image-settings.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { shortSha } from '#request/tags/templates.ts';
import { describeProject, type KnownProject } from './projects.ts';

interface Known {
  readonly request: Request;
  readonly projects: readonly KnownProject[];
  readonly tests: readonly KnownProject[];
}

/** Logs what the run is about to do, before it does it, and then the reasons for it. */
export async function showOverview(context: Context, known: Known): Promise<void> {
  const { request, projects, tests } = known;
  const { log } = context.runner;
  const foreseen = foreseenOf(context, { request, builds: projects.map(({ build }) => build) });
  const rows = describeForeseen(foreseen);
  const merge = await foreseeMerge(foreseen, request);
  const isPlan = context.inputs.mode === 'plan';
  const decided = [...buildRows(projects), ...cacheRows(known)];
  const overview = {
    version: actionVersion(),
    projects: projects.map(({ build }) => describeProject(build)),
    commit: commitOf(request.event),
    rows: [...deliveryRows(rows), ...merge, ...decided],
  };
  for (const line of describeOverview(overview)) log.info(line);
  // A build logs the settings later, with the values that they replace.
  const settings = isPlan ? describeSettings(settingsOf(context.inputs, request)) : [];
  const builds = inCommonFirst(projects.map(({ build }) => build.rows));
  const more = isPlan ? [...rows, ...merge] : [];
  if (isPlan) context.runner.record.addChoices(decided);
  showChoices(context, { title: 'How it is built, and why', rows: [...builds, ...settings, ...more] });
  const all = [...projects, ...tests];
  const looked = all.flatMap((project) => describeLookUp(project, all.length > 1));
  if (looked.length > 0) log.details('Results of earlier runs', looked);
}

function describeLookUp({ build, recalled }: KnownProject, isOneOfMany: boolean): readonly string[] {
  if (build.kind !== 'project' || recalled === undefined) return [];
  const { kind, because } = recalled.found;
  const isTest = build.plan.purpose === 'test';
  const words = isTest
    ? { found: 'passed in an earlier run', missing: 'to be run' }
    : { found: 'reused', missing: 'to be built' };
  const project = isOneOfMany ? `${describeProject(build)}: ` : '';
  return [`${project}${isTest ? 'Tests' : 'Publish output'}: ${words[kind]} (${because})`];
}

/** `main@c04a9a2`, `v1.2@c04a9a2`, `#12@c04a9a2`. */
function commitOf({ ref, ...event }: GitEvent): string {
  if (event.sha === '') return '';
  const name = ref.kind === 'pull-request' ? `#${ref.number}` : ref.kind === 'none' ? '' : ref.name;
  return `${name}@${shortSha({ ...event, ref })}`;
}

/** Joins names and tags: `ghcr.io/me/web:main, :latest`. */
function deliveryRows(rows: readonly PlanRow[]): readonly PlanRow[] {
  const of = (what: string): readonly PlanRow[] => rows.filter((row) => row.what === what);
  const tags = of('tag').map(({ value }) => `:${value}`);
  const images = of('image').map(({ value }) => value);
  const named = images.length === 1 ? [`${images[0]}${tags[0] ?? ''}`, ...tags.slice(1)] : images;
  // Several images have a row for their tags.
  const [reason] = of(images.length === 1 ? 'tag' : 'image');
  const image = named.length === 0 ? [] : [{ what: 'image', value: shortList(named), because: reason?.because ?? '' }];
  const tagRow =
    images.length > 1 && tags.length > 0 ? [{ ...of('tag')[0], what: 'tags', value: shortList(tags) }] : [];
  return [...image, ...tagRow.map((row) => ({ because: '', ...row })), ...of('push')];
}

function buildRows(projects: readonly KnownProject[]): readonly PlanRow[] {
  const builds = projects.flatMap(({ build }) => (build.kind === 'project' ? [build] : []));
  const bases = builds.flatMap(({ expectedBases }) => expectedBases);
  const byName = groupBy(bases, ({ base }) => describeReference(base.value));
  const base = [...byName].map(([name, all]): PlanRow => {
    const platforms = [...new Set(all.flatMap((each) => each.platforms.map(describePlatform)))];
    const value = platforms.length === 0 ? name : `${name} for ${platforms.join(', ')}`;
    return { what: 'base', value, because: all[0]?.base.because ?? '' };
  });
  const sdks = groupBy(builds, ({ plan }) => plan.runnerSdk?.value.version ?? describeReference(plan.sdkImage.value));
  const sdk = [...sdks].map(([name, [first]]): PlanRow => {
    const { runnerSdk, sdkImage } = first?.plan ?? {};
    const value = runnerSdk === undefined ? name : `${name} of the runner`;
    return { what: 'SDK', value, because: (runnerSdk ?? sdkImage)?.because ?? '' };
  });
  return [...base, ...sdk];
}

/** One line for the projects, and one for their tests. */
function cacheRows({ projects, tests }: Known): readonly PlanRow[] {
  return [...cacheRow('cache', projects), ...cacheRow('tests', tests)];
}

function cacheRow(what: string, all: readonly KnownProject[]): readonly PlanRow[] {
  const looked = all.flatMap(({ build, recalled }) =>
    recalled === undefined ? [] : [{ build, found: recalled.found }],
  );
  const [first] = looked;
  if (first === undefined) return [];
  const isTest = what === 'tests';
  const words = isTest
    ? { found: 'passed in an earlier run', missing: 'to run' }
    : { found: 'reused, no build', missing: 'build' };
  const missing = looked.filter(({ found }) => found.kind === 'missing');
  if (looked.length === 1) return [{ what, value: words[first.found.kind], because: first.found.because }];
  const [one] = missing;
  const value = `${looked.length - missing.length} of ${looked.length} ${isTest ? words.found : 'reused'}`;
  if (one === undefined) return [{ what, value, because: first.found.because }];
  const because = `${describeProject(one.build)}: ${one.found.because}${missing.length > 1 ? `, and ${missing.length - 1} more` : ''}`;
  return [{ what, value, because }];
}

/** What a run is about to do. */
interface Overview {
  /** Version of this action. */
  readonly version: string;
  /** Paths of the projects, or of a given publish output. */
  readonly projects: readonly string[];
  /** `main@c04a9a2`; empty outside of a repository. */
  readonly commit: string;
  readonly rows: readonly PlanRow[];
}

/** How many projects are named. */
const NAMED = 5;

/** Returns the first lines of the log: what is built, named, pushed, on what, with what, and what is reused. */
function describeOverview({ version, projects, commit, rows }: Overview): readonly string[] {
  const named = projects.length <= NAMED ? projects.join(', ') : `${projects.length} projects`;
  const width = Math.max(...rows.map(({ what }) => what.length));
  return [
    `containerize-dotnet ${version}: ${named}${commit === '' ? '' : ` at ${commit}`}`,
    ...rows.map(
      ({ what, value, because }) => `  ${what.padEnd(width)}  ${value}${because === '' ? '' : `  (${because})`}`,
    ),
  ];
}

/** How many values a row lists. */
const LISTED = 4;

/** Joins values of a row; names how many are left out. */
function shortList(values: readonly string[]): string {
  const more = values.length - LISTED;
  return more <= 1 ? values.join(', ') : `${values.slice(0, LISTED).join(', ')} and ${more} more`;
}
