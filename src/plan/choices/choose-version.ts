import semver from 'semver';
import type { Choice } from '#base/choice.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { TagSet } from '#request/tags/evaluate.ts';

/**
 * Returns the version of the tags as a value for MSBuild's `Version`, if it is a semantic version (https://semver.org).
 */
export function chooseVersion(
  inputs: Inputs,
  facts: { readonly tags: TagSet; readonly project: ProjectFacts },
): Choice<string | undefined> {
  const { tags, project } = facts;
  const own = (because: string): Choice<undefined> => ({ value: undefined, because });
  if (Object.keys(inputs.properties).some((name) => name.toLowerCase() === 'version')) {
    return own('the input properties has a Version');
  }
  const names = ['ContainerImageTags', 'ContainerImageTag'];
  if (!tags.asked && names.some((name) => (project.properties[name] ?? '') !== '')) {
    return own('the tags are set by the project and known only after the build');
  }
  const { version } = tags;
  if (version === undefined) return own('there is no tag');
  const value = semver.valid(version.value);
  if (value === null) return own(`${version.value} is not a semantic version`);
  return { value, because: `input version-to-msbuild; ${version.because}`, from: 'input version-to-msbuild' };
}
