import type { StepAccess } from '#actions/context/context.ts';
import { ActionError } from '#base/action-error.ts';
import { DAY } from '#base/time.ts';
import { type ProjectFacts, readProjectFacts } from '#dotnet/project/facts.ts';
import { chooseTags, tagsOfProject, withSuffix } from '#images/plan/tags.ts';
import { describeReference } from '#oci/reference.ts';
import { expectImages } from '#plan/choices/choose-images.ts';
import { suffixesOf } from '#plan/choices/variants.ts';
import type { Allowed, Asking } from '#plan/matrix/check-legs.ts';
import type { LegFile, LegSet } from '#plan/matrix/leg-file.ts';
import { isImageOf } from '#request/inputs/images.ts';
import { evaluateTags, type Tag, type TagSet, templateTexts } from '#request/tags/evaluate.ts';
import { openTemplates } from '#request/tags/templates.ts';
import { globalsOf } from './find-projects.ts';
import type { Request } from './read.ts';

interface AllowedParts {
  readonly request: Request;
  readonly files: readonly LegFile[];
}

/**
 * Returns the names that each set of the legs may have: from the inputs and the event, and where the inputs leave
 * names to the projects, from the project files of the checkout.
 * @throws ActionError LEGS_INVALID, or INPUT_INVALID for tags that cannot be made
 */
export async function allowedImages(context: StepAccess, { request, files }: AllowedParts): Promise<readonly Asking[]> {
  const asked = files.map(async (file) => {
    const ofRules = await tagSetsOf(context, { request, file });
    return await Promise.all(
      file.sets.map(async (set): Promise<Asking> => {
        const facts = await factsOf(context, { request, set });
        return { leg: file.leg, set, allowed: { ...namesOf(context, facts), tags: tagsOf(ofRules, facts) } };
      }),
    );
  });
  return (await Promise.all(asked)).flat();
}

function namesOf({ inputs }: StepAccess, facts: ProjectFacts | undefined): Pick<Allowed, 'isName' | 'names'> {
  const images =
    inputs.images.length > 0 || facts === undefined
      ? inputs.images
      : expectImages(inputs, facts).map(({ value }) => value);
  return {
    isName: (name) => images.some((image) => isImageOf(image, name)),
    names: images.map(describeReference).join(', ') || 'the names in the input images',
  };
}

/** Returns `undefined` if nothing is left to the project, or if there is no checkout. */
async function factsOf(
  { inputs }: StepAccess,
  { request, set }: { readonly request: Request; readonly set: LegSet },
): Promise<ProjectFacts | undefined> {
  if (inputs.images.length > 0 && inputs.tags.length > 0) return undefined;
  const place = { root: request.root, globals: globalsOf(inputs), environment: inputs.buildEnv };
  return await readProjectFacts(set.project, place).catch(() => undefined);
}

interface SuffixedTags {
  readonly ofRules: TagSet;
  readonly suffix: string;
}

function tagsOf(sets: readonly SuffixedTags[], facts: ProjectFacts | undefined): readonly Tag[] {
  const project = facts === undefined ? [] : tagsOfProject(facts.properties);
  const all = sets.flatMap(({ ofRules, suffix }) => withSuffix(chooseTags({ ofRules, project }).tags, [suffix]).flat());
  return [...new Map(all.map((tag) => [tag.value, tag])).values()];
}

/**
 * For each line of `os`, appends the line's name to the tags. In a leg that has only this line, to all tags of the
 * leg.
 */
async function tagSetsOf(
  { inputs }: StepAccess,
  { request, file }: { readonly request: Request; readonly file: LegFile },
): Promise<readonly SuffixedTags[]> {
  const { tags: rules, flavor } = inputs;
  // The commit time comes from git if there is a checkout, otherwise from the leg.
  const event = { commitTime: file.created, ...request.event };
  const texts = templateTexts({ rules, flavor });
  const templates = await openTemplates({ texts, event, now: timeOf(file, request) });
  const asked = suffixesOf(inputs.systems).flatMap((suffix) => [
    { suffix, flavor },
    ...(suffix === '' ? [] : [{ suffix: '', flavor: { ...flavor, suffix, suffixLatest: true } }]),
  ]);
  return await Promise.all(
    asked.map(async (own) => ({
      suffix: own.suffix,
      ofRules: await evaluateTags({ rules, flavor: own.flavor, event, templates }),
    })),
  );
}

/** A job on a self-hosted runner ends after five days. One more day allows for differences between clocks. */
const LONGEST = 6 * DAY;
const CLOCKS = 60 * 60 * 1000;

/**
 * Returns the time at which the leg ran, since a tag may contain it. The leg's value is accepted if it is within the
 * time that a run can take.
 */
function timeOf({ leg, tagged }: LegFile, { now }: Request): number {
  if (tagged === undefined) return now;
  const time = Date.parse(tagged);
  if (time > now - LONGEST && time < now + CLOCKS) return time;
  throw new ActionError({
    code: 'LEGS_INVALID',
    doing: 'joining the legs',
    got: `the leg ${leg} reports ${tagged} as the time of its tags, which is outside of this run`,
    hint: 'No tag was written. Set the clock of the runner.',
  });
}
