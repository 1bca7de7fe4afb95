import { posix } from 'node:path';
import { defined } from '#base/objects.ts';
import { isFileBased } from '#dotnet/project/file-based.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { WorkFile } from '#publish/nuget/nuget-files.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { escapeMSBuild, escapeXml } from '#publish/paths/escape.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import { ITEM_FACTS, PROPERTY_FACTS } from './msbuild-properties.ts';

/** One project to publish. */
interface Entry {
  /** Targets that run before the facts are written. */
  readonly hooks?: readonly string[];
  /** Its path in the checkout. */
  readonly project: string;
  /** `net10.0`. It is used only if the project has several frameworks; `undefined` leaves the choice to MSBuild. */
  readonly framework: string | undefined;
  /** The RID of this publish, if there are several. Absent: the properties of the whole build decide. */
  readonly rid?: string;
}

/** Returns the project of a plan, once for each publish. */
export function projectEntries({ project, framework, rids, hooks }: BuildPlan): readonly Entry[] {
  const entry = { project: project.value, framework: framework.value, ...defined({ hooks }) };
  return rids.value.length < 2 ? [entry] : rids.value.map((rid) => ({ ...entry, rid }));
}

/** A property that marks the publish of the action. A publish that a target starts in another process does not have it. */
const OUTER = 'ContainerizeDotnetPublish';

/**
 * Global properties of the action's publish. The second one imports {@link IMPORTED} even if the repository disables user
 * imports.
 */
export const OWN_TARGETS: Readonly<Record<string, string>> = {
  [OUTER]: 'true',
  ImportUserLocationsByWildcardAfterMicrosoftCommonTargets: 'true',
};

/** The traversal project, in the container. */
export const BUILD_PROJECT = `${PATHS.work}/build.proj`;

/**
 * MSBuild imports this file at the end of the common targets of every project ("ImportAfter" of Microsoft.Common.targets,
 * below XDG_DATA_HOME). CustomAfterMicrosoftCommonTargets would override a repository's own use of that property.
 */
const IMPORTED =
  'home/.local/share/Microsoft/MSBuild/Current/Microsoft.Common.targets/ImportAfter/containerize-dotnet.targets';

/**
 * Returns the files that the action gives to MSBuild in addition to the repository: a traversal project, and targets that
 * report facts.
 */
export function projectFiles(entries: readonly Entry[]): readonly WorkFile[] {
  return [
    { path: 'build.proj', text: traversalProject(entries) },
    { path: IMPORTED, text: reportingTargets(entries) },
  ];
}

/** Returns the publish folder and the facts file of the n-th project, relative to `/work`. */
export function outputOf(index: number): { readonly publish: string; readonly facts: string } {
  return { publish: `out/publish/${index}`, facts: `out/facts/${index}.tsv` };
}

/**
 * Returns a project that restores and publishes all entries in one MSBuild process. `TargetFramework` is passed only to an
 * entry project, and only if it has several frameworks. MSBuild does not pass it on to references.
 */
function traversalProject(entries: readonly Entry[]): string {
  const projects = entries.map(({ project }) => attributeOf(posix.join(PATHS.source, project)));
  const asked = entries.map((entry, index) => readyItem(projects[index] ?? '', { ...entry, index }));
  return `<Project>
  <ItemGroup>
${[...new Set(projects)].map((project) => `    <Entry Include="${project}" />`).join('\n')}
  </ItemGroup>
  <Target Name="Restore">
    <MSBuild Projects="@(Entry)" Targets="Restore" />
  </Target>
  <Target Name="Publish">
${asked.join('\n')}
    <MSBuild Projects="@(Ready)" Targets="Publish" BuildInParallel="true" />
  </Target>
</Project>
`;
}

function readyItem(
  project: string,
  { framework, rid, index }: Pick<Entry, 'framework' | 'rid'> & { readonly index: number },
): string {
  // A project with one output folder for all RIDs would be compiled into it for several RIDs at the same time.
  const ownFolders = 'AppendRuntimeIdentifierToOutputPath=true;';
  const forRid = rid === undefined ? '' : `RuntimeIdentifier=${attributeOf(rid)};${ownFolders}`;
  const always = forRid === '' ? '' : `<AdditionalProperties>${forRid}</AdditionalProperties>`;
  if (framework === undefined) return `    <ItemGroup><Ready Include="${project}">${always}</Ready></ItemGroup>`;
  const isSingle = `'@(Offer${index}->'%(HasSingleTargetFramework)')' == 'true'`;
  return `    <MSBuild Projects="${project}" Targets="GetTargetFrameworks">
      <Output TaskParameter="TargetOutputs" ItemName="Offer${index}" />
    </MSBuild>
    <ItemGroup>
      <Ready Include="${project}">${always}
        <AdditionalProperties Condition="!(${isSingle})">${forRid}TargetFramework=${attributeOf(framework)}</AdditionalProperties>
      </Ready>
    </ItemGroup>`;
}

/**
 * Returns targets that give each entry project its own PublishDir, but not the projects it references, and that write what
 * MSBuild resolved. A profile that builds an image (DefaultContainer) or sends the files to a server publishes files
 * instead, because the action builds the image.
 */
function reportingTargets(entries: readonly Entry[]): string {
  const chosen = entries.map(({ project, rid }, index) => {
    const path = attributeOf(posix.join(PATHS.source, fileOf(project)));
    const { publish } = outputOf(index);
    const isRid = rid === undefined ? '' : ` and '$(RuntimeIdentifier)' == '${attributeOf(rid)}'`;
    return `  <PropertyGroup Condition="'$(${OUTER})' == 'true' and '$(MSBuildProjectFullPath)' == '${path}'${isRid}">
    <ContainerizeDotnetEntry>${index}</ContainerizeDotnetEntry>
    <PublishDir>${PATHS.work}/${publish}/</PublishDir>
    <ContainerizeDotnetPublishDir>${PATHS.work}/${publish}/</ContainerizeDotnetPublishDir>
    <PublishProtocol Condition="'$(WebPublishMethod)$(PublishProtocol)' != '' or '$(PublishProfile)' == 'DefaultContainer'">Files</PublishProtocol>
    <WebPublishMethod Condition="'$(WebPublishMethod)' != ''">FileSystem</WebPublishMethod>
    <DockerPublish>false</DockerPublish>
  </PropertyGroup>`;
  });
  const hooks = [...new Set(entries.flatMap((entry) => entry.hooks ?? []))].map(attributeOf).join(';');
  return `<Project>
${chosen.join('\n')}
${SOURCE_ROOT}
  <Target Name="ContainerizeDotnetFacts" AfterTargets="Publish" DependsOnTargets="${hooks}" Condition="'$(ContainerizeDotnetEntry)' != '' and '$(PublishDir)' == '$(ContainerizeDotnetPublishDir)'">
    <ItemGroup>
${PROPERTY_FACTS.map(propertyLine).join('\n')}
${ITEM_FACTS.map(itemLine).join('\n')}
      <ContainerizeDotnetFact Include="@(ResolvedFileToPublish->'F%09%(RelativePath)%09%(NuGetPackageId)%09%(NuGetPackageVersion)%09%(MSBuildSourceProjectFile)')" />
    </ItemGroup>
    <WriteLinesToFile File="${PATHS.work}/out/facts/$(ContainerizeDotnetEntry).tsv" Lines="@(ContainerizeDotnetFact)" Overwrite="true" />
  </Target>
</Project>
`;
}

/**
 * If a project maps paths (ContinuousIntegrationBuild), the root of the source is `/_/`. The compiler's targets get the
 * root from git, which is disabled if commits are left out of assemblies. A root with any source control takes precedence
 * over NuGet's folder.
 */
const SOURCE_ROOT = `  <ItemGroup Condition="'$(EnableSourceControlManagerQueries)' == 'false'">
    <SourceRoot Include="${PATHS.source}/" SourceControl="none" />
  </ItemGroup>`;

/** Returns the file name of a project. For a C# file, `dotnet` creates a virtual project next to it. */
function fileOf(project: string): string {
  return isFileBased(project) ? `${project}.csproj` : project;
}

/** Values are base64, because they may contain line ends and MSBuild's special characters. */
function propertyLine(name: string): string {
  return `      <ContainerizeDotnetFact Include="P%09${name}%09$([MSBuild]::ConvertToBase64('$(${name})'))" />`;
}

function itemLine({ item, metadata }: { readonly item: string; readonly metadata: string | undefined }): string {
  const value = metadata === undefined ? '' : `%09$([MSBuild]::ConvertToBase64('%(${item}.${metadata})'))`;
  return `      <ContainerizeDotnetFact Include="I%09${item}%09$([MSBuild]::ConvertToBase64('%(${item}.Identity)'))${value}" />`;
}

function attributeOf(text: string): string {
  return escapeXml(escapeMSBuild(text));
}

/** Finds the nearest Directory.Build.rsp above the project. MSBuild would look above the traversal project instead. */
export function findResponseFiles({ entries }: Snapshot, project: string): readonly string[] {
  for (let folder = posix.dirname(project); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'Directory.Build.rsp');
    if (entries.has(path)) return [posix.join(PATHS.source, path)];
    if (folder === '.') return [];
  }
}
