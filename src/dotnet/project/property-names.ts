/** By name. */
export type Properties = Readonly<Record<string, string>>;

/** MSBuild takes names of properties in any case. These are the ones that are read here, as they are spelled here. */
const NAMES = [
  ...['TargetFramework', 'TargetFrameworks', 'TargetFrameworkVersion', 'RuntimeIdentifier', 'PublishRuntimeIdentifier'],
  ...['SelfContained', 'PublishSelfContained', 'PublishSingleFile', 'PublishTrimmed', 'PublishAot'],
  ...['PublishReadyToRun', 'UseAppHost', 'OutputType', 'AssemblyName', 'InvariantGlobalization', 'PublishProfile'],
  ...['PublishProfileName', 'PublishProfileFullPath', 'WebPublishProfileFile', 'PublishRepositoryUrl'],
  ...['ContainerRuntimeIdentifier', 'ContainerRuntimeIdentifiers', 'ContainerBaseImage', 'ContainerFamily'],
  ...['ContainerRegistry', 'ContainerRepository', 'ContainerImageTag', 'ContainerImageTags'],
  ...['EnableSdkContainerSupport', 'IsPublishable', 'IsTestProject', 'IsPackable', 'IsAspireHost'],
  ...['UseWPF', 'UseWindowsForms', 'UseMaui', 'NuGetAudit', 'NuGetAuditLevel', 'NuGetAuditMode'],
  ...['UseSharedCompilation', 'SpaRoot', 'Configuration', 'Platform', 'OS', 'Version'],
  ...['MSBuildThisFileDirectory', 'MSBuildProjectDirectory', 'MSBuildProjectName', 'SolutionDir'],
];

const BY_LOWER: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The name as it is spelled here; one that nothing here reads stays as it is written. */
export function properName(name: string): string {
  return BY_LOWER.get(name.toLowerCase()) ?? name;
}

/** The same for all names of properties that somebody gave. */
export function withProperNames(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [properName(name), value]));
}
