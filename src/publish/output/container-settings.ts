import { normalizeRepository } from '#dotnet/container-repository.ts';
import type { ContainerSettings, NamedItem } from '#publication/publication.ts';
import type { MSBuildFacts } from '#publish/msbuild/msbuild-facts.ts';
import { type ItemFact, LABEL_SWITCHES, type PropertyFact } from '#publish/msbuild/msbuild-properties.ts';

/** The settings of a publish directory, which describes no image. */
export const NO_SETTINGS: ContainerSettings = {
  imageTags: [],
  entrypoint: [],
  entrypointArgs: [],
  appCommand: [],
  appCommandArgs: [],
  defaultArgs: [],
  ports: [],
  environment: [],
  labels: [],
  labelsOff: [],
  describedBy: {},
  obsolete: [],
};

/** Returns the project's settings for its image, with the fallbacks of the SDK's target ComputeContainerConfig. */
export function containerSettings(facts: MSBuildFacts): ContainerSettings {
  const identities = (name: ItemFact) => facts.items(name).map((item) => item.identity);
  return {
    ...optional('baseImage', facts.property('ContainerBaseImage')),
    ...optional('family', facts.property('ContainerFamily')),
    ...optional('registry', first(facts, ['ContainerRegistry'])),
    ...repositoryOf(facts),
    ...optional('user', facts.property('ContainerUser')),
    ...optional('workingDirectory', facts.property('ContainerWorkingDirectory')),
    ...runtimeIdentifiers(facts),
    ...optional('appCommandInstruction', facts.property('ContainerAppCommandInstruction')),
    imageTags: listOf(first(facts, ['ContainerImageTags', 'ContainerImageTag'])),
    entrypoint: identities('ContainerEntrypoint'),
    entrypointArgs: identities('ContainerEntrypointArgs'),
    appCommand: identities('ContainerAppCommand'),
    appCommandArgs: identities('ContainerAppCommandArgs'),
    defaultArgs: identities('ContainerDefaultArgs'),
    ports: facts.items('ContainerPort').map(({ identity, value }) => `${identity}/${value === '' ? 'tcp' : value}`),
    environment: named(facts, 'ContainerEnvironmentVariable'),
    labels: named(facts, 'ContainerLabel'),
    labelsOff: LABEL_SWITCHES.filter((name) => facts.property(name).trim().toLowerCase() === 'false'),
    describedBy: describedBy(facts),
    obsolete: obsolete(facts),
    unread: unread(facts),
  };
}

/** Normalizes an invalid repository name as the SDK does. The name of the image is decided later. */
function repositoryOf(facts: MSBuildFacts): Pick<ContainerSettings, 'repository' | 'invalidRepository'> {
  const text = first(facts, ['ContainerImageName', 'ContainerRepository']);
  const found = normalizeRepository(text);
  if (text === '' || found.kind !== 'changed') return optional('repository', text);
  return { repository: found.name, invalidRepository: text };
}

/** Properties and items of the SDK that have no effect here. */
const UNREAD: readonly { readonly name: PropertyFact; readonly instead: string; readonly usual?: string }[] = [
  { name: 'AutoGenerateImageTag', instead: 'use a rule like type=sha in the input tags', usual: 'false' },
  { name: 'PublishImageTag', instead: 'use ContainerImageTags or the input tags' },
  { name: 'RegistryUrl', instead: 'use ContainerRegistry or the input images' },
  { name: 'ContainerImageFormat', instead: 'use the input format', usual: 'oci' },
  { name: 'ContainerArchiveOutputPath', instead: 'use the input outputs' },
  { name: 'LocalRegistry', instead: 'use the input load' },
  { name: 'ContainerPublishInParallel', instead: 'one publish serves all platforms' },
  { name: 'ContainerPushNoCache', instead: 'what a registry has is not sent again' },
  { name: 'ContainerSkipPushIfAlreadyPresent', instead: 'use the input if-exists' },
];

function unread(facts: MSBuildFacts): Required<ContainerSettings>['unread'] {
  const properties = UNREAD.filter(
    ({ name, usual = '' }) => !['', usual].includes(facts.property(name).trim().toLowerCase()),
  );
  const annotations = facts.items('ContainerAnnotation').length > 0;
  return [
    ...properties.map(({ name, instead }) => ({ name, instead })),
    ...(annotations ? [{ name: 'ContainerAnnotation', instead: 'use the input annotations' }] : []),
  ];
}

/** The singular property takes precedence over the plural one, as in the SDK. */
function runtimeIdentifiers(facts: MSBuildFacts): Pick<ContainerSettings, 'runtimeIdentifiers'> {
  const all = listOf(first(facts, ['ContainerRuntimeIdentifier', 'ContainerRuntimeIdentifiers']));
  return all.length === 0 ? {} : { runtimeIdentifiers: [...new Set(all)] };
}

/** The SDK's order: a `Container…` property, or else the package's property. Empty values give no label. */
const DESCRIPTIONS: readonly (readonly [string, readonly PropertyFact[]])[] = [
  ['org.opencontainers.artifact.description', ['ContainerDescription', 'Description']],
  ['org.opencontainers.image.description', ['ContainerDescription', 'Description']],
  ['org.opencontainers.image.authors', ['ContainerAuthors', 'Authors']],
  ['org.opencontainers.image.url', ['ContainerInformationUrl', 'PackageProjectUrl']],
  ['org.opencontainers.image.documentation', ['ContainerDocumentationUrl', 'PackageProjectUrl']],
  ['org.opencontainers.image.version', ['ContainerVersion', 'PackageVersion']],
  ['org.opencontainers.image.vendor', ['ContainerVendor']],
  ['org.opencontainers.image.licenses', ['ContainerLicenseExpression', 'PackageLicenseExpression']],
  ['org.opencontainers.image.title', ['ContainerTitle', 'Title']],
];

function describedBy(facts: MSBuildFacts): Readonly<Record<string, string>> {
  const described = DESCRIPTIONS.map(([key, names]) => [key, first(facts, names)] as const);
  const isPublic = facts.isTrue('PublishRepositoryUrl');
  const source: readonly (readonly [string, string])[] = isPublic
    ? [
        ['org.opencontainers.image.source', facts.property('PrivateRepositoryUrl').replace(/\.git$/, '')],
        ['org.opencontainers.image.revision', facts.property('SourceRevisionId')],
      ]
    : [];
  return Object.fromEntries([...described, ...source].filter(([, value]) => value !== ''));
}

function obsolete(facts: MSBuildFacts): ContainerSettings['obsolete'] {
  const pairs: readonly { readonly used: PropertyFact; readonly instead: string }[] = [
    { used: 'ContainerImageName', instead: 'ContainerRepository' },
    { used: 'ContainerImageTag', instead: 'ContainerImageTags' },
  ];
  return pairs.filter(({ used }) => facts.property(used) !== '');
}

function named(facts: MSBuildFacts, item: ItemFact): readonly NamedItem[] {
  return facts.items(item).map(({ identity, value }) => ({ name: identity, value }));
}

function first(facts: MSBuildFacts, names: readonly PropertyFact[]): string {
  return names.map((name) => facts.property(name)).find((value) => value !== '') ?? '';
}

function listOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function optional<K extends string>(key: K, value: string): Partial<Record<K, string>> {
  const entry: Partial<Record<K, string>> = {};
  if (value !== '') entry[key] = value;
  return entry;
}
