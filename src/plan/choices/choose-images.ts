import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { normalizeRepository } from '#dotnet/container-repository.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { projectFileName } from '#dotnet/project/facts.ts';
import { describeReference, parseReference, type Reference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { imageNamesOf, nameProjects } from '#request/inputs/images.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { checkHost } from './check-host.ts';

/** Returns the image names of a project, without tags: those of the input, or else the project's own. */
export function chooseImages(inputs: Inputs, app: PublishedApp): readonly Choice<Reference>[] {
  const { registry, repository } = app.container;
  return namesOf(inputs, { registry, repository, assembly: app.name, project: app.project });
}

/** Returns the image names that the project file alone implies. MSBuild's answers may differ and decide in the end. */
export function expectImages(inputs: Inputs, project: ProjectFacts): readonly Choice<Reference>[] {
  const word = (name: string): string | undefined => {
    const value = project.properties[name] ?? '';
    return value === '' || value.includes('$(') || project.unclear.includes(name) ? undefined : value;
  };
  return namesOf(inputs, {
    registry: word('ContainerRegistry'),
    repository: repositoryOf(
      project.path,
      REPOSITORY.map(word).find((name) => name !== undefined),
    ),
    assembly: word('AssemblyName'),
    project: project.path,
  });
}

/** Properties with the repository name. The first one that is set wins. */
const REPOSITORY = ['ContainerImageName', 'ContainerRepository'];

/** @throws ActionError REFERENCE_INVALID before the build for a name that would fail after it */
function repositoryOf(project: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const found = normalizeRepository(text);
  if (found.kind !== 'invalid') return found.name;
  throw new ActionError({
    code: 'REFERENCE_INVALID',
    doing: `reading ContainerRepository of ${project}`,
    got: `"${text}" is not a valid name: ${found.because}`,
    hint: 'Write it as owner/app, in lowercase letters and digits.',
  });
}

function namesOf(
  inputs: Inputs,
  names: ProjectNames & { readonly registry: string | undefined },
): readonly Choice<Reference>[] {
  const { images } = inputs;
  const { registry, repository, project } = names;
  if (images.length > 0) {
    return imageNamesOf(images, () => projectName(names)).map((value) => ({
      value,
      because: 'input images',
      from: 'input images',
    }));
  }
  if (repository === undefined || inputs.imagesOff === true) return [];
  const value = parseReference(registry === undefined ? repository : `${registry}/${repository}`);
  checkHost(value.registry, {
    inputs,
    word: registry === undefined ? 'ContainerRepository' : 'ContainerRegistry',
    project,
  });
  return [{ value, because: 'ContainerRepository of the project', from: project }];
}

/**
 * Checks that several projects have different image names, if that can be known before the build.
 * @throws ActionError PROJECT_AMBIGUOUS with possible solutions
 */
export function checkApart(inputs: Inputs, projects: readonly ProjectFacts[]): void {
  if (projects.length < 2 || inputs.imagesOff === true) return;
  const doing = `choosing the project of "${inputs.projects.join(', ')}"`;
  const expected = projects.map((project) => ({ project, images: expectImages(inputs, project) }));
  const isNamed =
    inputs.images.length > 0 ? nameProjects(inputs.images) : projects.every((project) => sets(project, REPOSITORY));
  if (!isNamed) {
    throw new ActionError({
      code: 'PROJECT_AMBIGUOUS',
      doing,
      got: `there are ${projects.length} projects, and not every one has its own image name: ${projects.map(({ path }) => path).join(', ')}`,
      hint: NAMES,
    });
  }
  const owners = new Map<string, ProjectFacts>();
  for (const { project, images } of expected) {
    for (const name of images.map(({ value }) => describeReference(value))) {
      const other = owners.get(name);
      owners.set(name, project);
      // Different tags may distinguish them. MSBuild decides that later.
      const hasTags = inputs.tags.length === 0 && [project, other].some((each) => each && sets(each, TAGS));
      if (other === undefined || other === project || hasTags) continue;
      throw sameImage(doing, { name, projects: [other.path, project.path] });
    }
  }
}

const TAGS = ['ContainerImageTags', 'ContainerImageTag'];

function sets({ properties }: ProjectFacts, names: readonly string[]): boolean {
  return names.some((name) => (properties[name] ?? '') !== '');
}

const NAMES =
  'Select one of them with the input project, or give each its own image name: {{project}} in the input images (ghcr.io/owner/{{project}}), or ContainerRepository in every project.';

/** Returns the error for two projects that would overwrite each other's image. */
export function sameImage(
  doing: string,
  image: { readonly name: string; readonly projects: readonly string[] },
): ActionError {
  return new ActionError({
    code: 'PROJECT_AMBIGUOUS',
    doing,
    got: `${image.name} would be the image of ${image.projects.join(' and ')}`,
    hint: 'Give one of them another name: ContainerRepository or AssemblyName in the project.',
  });
}

/** Properties that the name of a project may come from. */
export interface ProjectNames {
  /** `ContainerRepository`. */
  readonly repository?: string | undefined;
  /** `AssemblyName`. */
  readonly assembly?: string | undefined;
  /** Path of the project file. */
  readonly project: string;
}

/**
 * Returns the value of `{{project}}` in image names: the last part of `ContainerRepository`, or else the name of the
 * assembly, or else of the project file. Characters that are not valid in a repository (distribution-spec, "Pulling
 * manifests") become dashes.
 * @throws ActionError PROJECT_UNSUPPORTED if nothing valid remains
 */
export function projectName({ repository, assembly, project }: ProjectNames): string {
  const own =
    [repository?.split('/').at(-1), assembly, projectFileName(project)].find((name) => (name ?? '') !== '') ?? '';
  const name = own
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/[._-]{2,}/g, (run) => (/^(?:__|-+)$/.test(run) ? run : '-'))
    .replace(/^[._-]+|(?<![._-])[._-]+$/g, '');
  if (name !== '') return name;
  throw new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `naming the image of ${project}`,
    got: `"${own}" has no letter or digit that is valid in a repository name`,
    hint: 'Set ContainerRepository in the project.',
  });
}
