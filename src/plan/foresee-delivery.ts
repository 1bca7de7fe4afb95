import type { GitEvent } from '#event/git-event.ts';
import { nameProjects } from '#inputs/images.ts';
import type { Inputs } from '#inputs/inputs.ts';
import { DOCKER_HUB, isLoopback, type Reference } from '#oci/reference.ts';
import type { ProjectFacts } from '#project/facts.ts';
import type { Tag, TagSet } from '#tags/evaluate.ts';
import { expectImages } from './choose-images.ts';
import { checkNames, checkTags } from './delivery-checks.ts';
import { choosePush } from './push-rule.ts';
import { chooseTags, tagsOfProject, withSuffix } from './tags.ts';

/** A project that will be built, or a publish output, and what stands behind the tags of its images. */
export interface Foreseen {
  /** The path. */
  readonly project: string;
  /** Absent of a publish output, which is read later. */
  readonly facts?: ProjectFacts;
  readonly suffixes: readonly string[];
}

/** What an image will be called. */
export interface ForeseenImage {
  readonly name: Reference;
  readonly tags: readonly Tag[];
}

interface Facts {
  readonly inputs: Inputs;
  readonly event: GitEvent;
  /** What the rules make of the event. */
  readonly tags: TagSet;
  readonly projects: readonly Foreseen[];
}

/**
 * What the plan of the delivery would refuse, where that is known before the build: images without a name, or without a tag.
 * What only MSBuild tells of a project is left to it.
 * @throws ActionError INPUT_INVALID
 */
export function checkDelivery(facts: Facts): void {
  const { inputs, event, projects } = facts;
  const named = projects.map((each) => ({
    project: each.project,
    isNamed: namesOf(each, facts).length > 0 || (inputs.imagesOff !== true && isUnclear(each, 'name')),
  }));
  // A plan of the build alone needs no name.
  if (inputs.mode === 'build' || inputs.push === 'true' || inputs.load) checkNames(named, inputs);
  const push = willPush(facts);
  const wanted = push || inputs.load || projects.length > 1;
  for (const each of projects) {
    const { tags, silent } = tagsOf(each, { ...facts, push });
    withSuffix(tags, each.suffixes);
    if (tags.length === 0 && !facts.tags.asked && isUnclear(each, 'tags')) continue;
    checkTags({ tags, silent, variants: each.suffixes.length, wanted, event: event.name });
  }
}

/** What a push will write, as far as it is known before the build. */
export function foreseeImages(facts: Facts): readonly ForeseenImage[] {
  if (!willPush(facts)) return [];
  return facts.projects.flatMap((project) => {
    const { tags } = tagsOf(project, { ...facts, push: true });
    const all = withSuffix(tags, project.suffixes).flat();
    return namesOf(project, facts).map((name) => ({ name, tags: all }));
  });
}

/** Whether it is known that a registry gets the images. */
function willPush(facts: Facts): boolean {
  const { inputs, event, projects } = facts;
  const names = projects.flatMap((project) => namesOf(project, facts));
  const local = names.every(({ registry }) => isLoopback(registry));
  if (names.length === 0 || !choosePush(inputs.push, { event, local }).value) return false;
  // A project that names no registry stays on this machine.
  return inputs.images.length > 0 || inputs.push === 'true' || names.every(({ registry }) => registry !== DOCKER_HUB);
}

function namesOf({ facts }: Foreseen, { inputs }: Facts): readonly Reference[] {
  if (facts === undefined) return inputs.images.filter((image) => !nameProjects([image]));
  return expectImages(inputs, facts).map(({ value }) => value);
}

function tagsOf({ facts }: Foreseen, { tags, push }: Facts & { readonly push: boolean }): TagSet {
  return chooseTags({ ofRules: tags, project: facts === undefined ? [] : tagsOfProject(facts.properties), push });
}

/** Whether only the build tells. */
function isUnclear({ facts }: Foreseen, what: 'name' | 'tags'): boolean {
  if (facts === undefined) return what === 'name';
  const { doubt, mentions = [], hooks } = facts;
  return doubt !== undefined || mentions.includes(what) || hooks.length > 0;
}
