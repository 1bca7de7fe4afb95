import { expect, test } from 'vitest';
import { chooseVersion } from '#plan/choices/choose-version.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import { EVENTS, tagged, tagsOf } from '../../request/tags/tags-of.ts';

const project = {
  path: 'App.csproj',
  name: 'App',
  kind: 'web',
  frameworks: [],
  frameworkReferences: [],
  sdks: [],
  startCommands: [],
  hooks: [],
  usesSolution: false,
  unclear: [],
} as const;

async function version(
  event: (typeof EVENTS)[keyof typeof EVENTS],
  given: { readonly tags?: string; readonly properties?: string; readonly project?: Readonly<Record<string, string>> },
) {
  const { tags = '', properties = '' } = given;
  const inputs = parseInputs({ properties, 'version-to-msbuild': 'true' });
  const { value, because } = chooseVersion(inputs, {
    tags: await tagsOf(event, { tags }),
    project: { ...project, properties: given.project ?? {} },
  });
  return [value, because];
}

const semver = 'type=semver,pattern={{version}}';

test.each([
  [tagged('v1.2.3'), { tags: semver }, '1.2.3', `input version-to-msbuild; ${semver}: the version v1.2.3`],
  [EVENTS.beta, { tags: semver }, '2.0.8-beta.67', 'which is not a release'],
  [tagged('v1.2.3'), {}, '1.2.3', 'the tag v1.2.3'],
  [EVENTS.branch, {}, undefined, 'master is not a semantic version'],
  [EVENTS.branch, { tags: semver }, undefined, 'there is no tag'],
  [tagged('v1.2.3'), { tags: 'type=semver,pattern={{major}}.{{minor}}' }, undefined, '1.2 is not a semantic version'],
  [tagged('v1.2.3'), { properties: 'version=9.9.9' }, undefined, 'the input properties has a Version'],
  [tagged('v1.2.3'), { project: { ContainerImageTags: '2.0' } }, undefined, 'known only after the build'],
  [tagged('v1.2.3'), { tags: semver, project: { ContainerImageTags: '2.0' } }, '1.2.3', 'version-to-msbuild'],
])('%j with %j hands over %s, because %s', async (event, given, value, because) => {
  expect(await version(event, given)).toEqual([value, expect.stringContaining(because)]);
});
