import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INPUT_NAMES } from '#request/inputs/names.ts';
import { sectionOf } from '../world/code-blocks.ts';

const page = readFileSync(new URL('../../docs/moving.md', import.meta.url), 'utf8');

const INPUTS: readonly string[] = INPUT_NAMES;

/** What each section's table must have a row for: the peers' own lists, whole. */
const LISTS: Readonly<Record<string, string>> = {
  '### Inputs of docker/metadata-action': `context images tags flavor labels annotations sep-tags sep-labels
    sep-annotations bake-target github-token`,
  '### Inputs of docker/build-push-action': `add-hosts allow annotations attests build-args build-contexts builder
    cache-from cache-to call cgroup-parent context file labels load network no-cache no-cache-filters outputs platforms
    provenance pull push sbom secrets secret-envs secret-files shm-size ssh tags target ulimit github-token`,
  '### Properties': `ContainerBaseImage ContainerFamily ContainerRuntimeIdentifier ContainerRuntimeIdentifiers
    ContainerRegistry ContainerRepository ContainerImageName ContainerImageTag ContainerImageTags AutoGenerateImageTag
    ContainerImageFormat ContainerWorkingDirectory ContainerUser ContainerArchiveOutputPath LocalRegistry
    ContainerAppCommandInstruction ContainerPublishInParallel ContainerPushNoCache EnableSdkContainerSupport
    ContainerSkipPushIfAlreadyPresent ContainerGenerateLabels ContainerGenerateLabels* ContainerTitle
    ContainerDescription ContainerAuthors ContainerInformationUrl ContainerDocumentationUrl ContainerVersion
    ContainerVendor ContainerLicenseExpression`,
  '### Items': `ContainerPort ContainerEnvironmentVariable ContainerLabel ContainerEntrypoint ContainerEntrypointArgs
    ContainerAppCommand ContainerAppCommandArgs ContainerDefaultArgs ContainerAnnotation`,
  // https://docs.docker.com/reference/dockerfile/
  '## From a Dockerfile': `FROM RUN COPY ADD WORKDIR ENV ARG EXPOSE ENTRYPOINT CMD USER LABEL MAINTAINER HEALTHCHECK
    VOLUME STOPSIGNAL SHELL ONBUILD`,
  '## From docker/github-builder': `runner distribute fail-fast job-name-prefix setup-qemu artifact-name artifact-upload
    artifact-retention-days annotations build-args cache cache-scope cache-mode context file labels output platforms
    push sbom shm-size sign target ulimit registry-identities set-meta-annotations set-meta-labels meta-images meta-tags
    meta-labels meta-annotations meta-flavor`,
};

interface Row {
  readonly before: string;
  readonly inputs: readonly string[];
  readonly why: string;
}

function rows(section: string): readonly Row[] {
  const lines = sectionOf(page, section).match(/^\| `.*$/gm) ?? [];
  return lines.map((line) => {
    const [before = '', here = '', why = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { before: spans(before)[0] ?? '', inputs: spans(here), why };
  });
}

function spans(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
}

test.each(Object.entries(LISTS))('"%s" has a row for each old name, and no other', (section, names) => {
  expect(
    rows(section)
      .map(({ before }) => before)
      .sort(),
  ).toEqual(names.split(/\s+/).sort());
});

test('every input in the tables is one of ours, and every row says what is different', () => {
  const all = Object.keys(LISTS).flatMap(rows);
  expect(all.flatMap(({ inputs }) => inputs).filter((name) => !INPUTS.includes(name))).toEqual([]);
  expect(all.filter(({ why }) => why === '')).toEqual([]);
});
