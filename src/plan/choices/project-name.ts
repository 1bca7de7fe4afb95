import { ActionError } from '#base/action-error.ts';
import { projectFileName } from '#dotnet/project/facts.ts';

/** What is known of a project's names. */
export interface ProjectNames {
  /** `ContainerRepository`. */
  readonly repository?: string | undefined;
  /** `AssemblyName`. */
  readonly assembly?: string | undefined;
  /** Path of the project file. */
  readonly project: string;
}

/**
 * What `{{project}}` stands for in names of images: the last part of `ContainerRepository`, else the assembly's name, else
 * that of the project file. What a repository cannot have (distribution-spec, "Pulling manifests") becomes a dash.
 * @throws ActionError PROJECT_UNSUPPORTED where nothing is left of it
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
    got: `"${own}" has no letter or digit that a repository may have`,
    hint: 'Set ContainerRepository in the project.',
  });
}
