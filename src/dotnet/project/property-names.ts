/** By name. */
export type Properties = Readonly<Record<string, string>>;

/** MSBuild ignores the case of property names. These are the names that are read here, with their spelling here. */
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

/** Returns the spelling used here. Other names stay unchanged. */
export function properName(name: string): string {
  return BY_LOWER.get(name.toLowerCase()) ?? name;
}

/** Returns properties with the spelling used here. */
export function withProperNames(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [properName(name), value]));
}
