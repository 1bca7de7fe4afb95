import type { Choice } from '#base/choice.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { DOCKER_HUB, describeReference, isLoopback, type Reference } from '#oci/reference.ts';
import { expectImages } from '#plan/choices/choose-images.ts';
import { inCommonFirst, type PlanRow } from '#plan/choices/describe.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { nameProjects } from '#request/inputs/images.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { Tag, TagSet } from '#request/tags/evaluate.ts';
import { checkNames, checkTags } from './delivery-checks.ts';
import { choosePush } from './push-rule.ts';
import { chooseTags, tagsOfProject, withSuffix } from './tags.ts';

/** A project that will be built, or a given publish output, and the tag suffixes of its images. */
interface Foreseen {
  /** The path. */
  readonly project: string;
  /** Absent for a publish output, which is read later. */
  readonly facts?: ProjectFacts;
  readonly suffixes: readonly string[];
}

/** The names and tags of an image. */
export interface ForeseenImage {
  readonly name: Reference;
  readonly tags: readonly Tag[];
}

interface Facts {
  readonly inputs: Inputs;
  readonly event: GitEvent;
  /** The tags that the rules give for the event. */
  readonly tags: TagSet;
  readonly projects: readonly Foreseen[];
}

/**
 * Finds before the build what planning the delivery would reject: images without a name, or without a tag. What only
 * MSBuild knows of a project is checked later.
 * @throws ActionError INPUT_INVALID
 */
export function checkDelivery(facts: Facts): void {
  const { inputs, event, projects } = facts;
  const named = projects.map((each) => ({
    project: each.project,
    isNamed: namesOf(each, facts).length > 0 || (inputs.imagesOff !== true && isUnclear(each, 'name')),
  }));
  checkNames(named, inputs);
  const push = willPush(facts);
  const wanted = push || inputs.load || projects.length > 1;
  for (const each of projects) {
    const { tags, silent } = tagsOf(each, { ...facts, push });
    withSuffix(tags, each.suffixes);
    if (tags.length === 0 && !facts.tags.asked && isUnclear(each, 'tags')) continue;
    checkTags({ tags, silent, variants: each.suffixes.length, wanted, event: event.name });
  }
}

/** Returns the tags that a push will write, if they are known before the build. */
export function foreseeImages(facts: Facts): readonly ForeseenImage[] {
  if (!willPush(facts)) return [];
  return facts.projects.flatMap((project) => {
    const { tags } = tagsOf(project, { ...facts, push: true });
    const all = withSuffix(tags, project.suffixes).flat();
    return namesOf(project, facts).map((name) => ({ name, tags: all }));
  });
}

/** Returns each name with its tags, whether or not they are pushed, if they are known before the build. */
export function foreseeTags(facts: Facts): readonly (ForeseenImage & { readonly set: TagSet })[] {
  return facts.projects.flatMap((project) => {
    const set = tagsOf(project, { ...facts, push: willPush(facts) });
    const tags = withSuffix(set.tags, project.suffixes).flat();
    return namesOf(project, facts).map((name) => ({ name, tags, set }));
  });
}

/** Returns the rows of a plan that stops before the build: names, tags and push, if they are known. */
export function describeForeseen(facts: Facts): readonly PlanRow[] {
  const push = willPush(facts);
  const rows = facts.projects.map((project): readonly PlanRow[] => {
    const { tags, silent } = tagsOf(project, { ...facts, push });
    const names = choicesOf(project, facts);
    return [
      ...names.map(({ value, because }) => ({ what: 'image', value: describeReference(value), because })),
      ...withSuffix(tags, project.suffixes)
        .flat()
        .map(({ value, because }) => ({ what: 'tag', value, because })),
      ...silent.map(({ rule, because }) => ({ what: 'no tag', value: rule, because })),
    ];
  });
  const all = inCommonFirst(rows);
  if (!all.some(({ what }) => what === 'image')) return all;
  return [...all, { what: 'push', value: push ? 'yes' : 'no', because: pushOf(facts).because }];
}

/** Returns whether it is known that the images are pushed. */
function willPush(facts: Facts): boolean {
  const { inputs, projects } = facts;
  const names = projects.flatMap((project) => namesOf(project, facts));
  if (names.length === 0 || !pushOf(facts).value) return false;
  // A project that does not name a registry stays on this machine.
  return inputs.images.length > 0 || inputs.push === 'true' || names.every(({ registry }) => registry !== DOCKER_HUB);
}

function pushOf(facts: Facts): Choice<boolean> {
  const { inputs, event, projects } = facts;
  const names = projects.flatMap((project) => namesOf(project, facts));
  return choosePush(inputs.push, { event, local: names.every(({ registry }) => isLoopback(registry)) });
}

function namesOf(project: Foreseen, facts: Facts): readonly Reference[] {
  return choicesOf(project, facts).map(({ value }) => value);
}

function choicesOf({ facts }: Foreseen, { inputs }: Facts): readonly Choice<Reference>[] {
  if (facts !== undefined) return expectImages(inputs, facts);
  const named = inputs.images.filter((image) => !nameProjects([image]));
  return named.map((value) => ({ value, because: 'input images', from: 'input images' }));
}

function tagsOf({ facts }: Foreseen, { tags, push }: Facts & { readonly push: boolean }): TagSet {
  return chooseTags({ ofRules: tags, project: facts === undefined ? [] : tagsOfProject(facts.properties), push });
}

/** Returns whether only the build shows the value. */
function isUnclear({ facts }: Foreseen, what: 'name' | 'tags'): boolean {
  if (facts === undefined) return what === 'name';
  const { doubt, mentions = [], hooks } = facts;
  return doubt !== undefined || mentions.includes(what) || hooks.length > 0;
}
