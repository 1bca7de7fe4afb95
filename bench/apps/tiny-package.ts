import { storedZip } from '../../test/world/zip.ts';

export const PACKAGE = 'Bench.Words';
const VERSIONS = 24;

/** `feed/`: a folder feed with many versions of one tiny package, each of which copies a text file to the output. */
export function feedFiles(): ReadonlyMap<string, Buffer> {
  const versions = Array.from({ length: VERSIONS }, (_, at) => versionOf(at));
  return new Map(versions.map((version) => [`feed/${PACKAGE}.${version}.nupkg`.toLowerCase(), packageFile(version)]));
}

/** @throws Error when there are not so many. */
export function packageReference(edit: number): string {
  if (edit >= VERSIONS) throw new Error(`the feed has ${VERSIONS} versions of ${PACKAGE}: fewer rounds, please`);
  return `<PackageReference Include="${PACKAGE}" Version="${versionOf(edit)}" />`;
}

/** The folder feed alone, or beside nuget.org, which is then never asked for the tiny package. */
export function nugetConfig(options: { readonly nugetOrg: boolean }): string {
  const online = `
    <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />`;
  const mapping = `
  <packageSourceMapping>
    <packageSource key="nuget.org"><package pattern="*" /></packageSource>
    <packageSource key="feed"><package pattern="Bench.*" /></packageSource>
  </packageSourceMapping>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <clear />
    <add key="feed" value="feed" />${options.nugetOrg ? online : ''}
  </packageSources>${options.nugetOrg ? mapping : ''}
</configuration>
`;
}

function versionOf(edit: number): string {
  return `1.0.${edit}`;
}

function packageFile(version: string): Buffer {
  const nuspec = `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>${PACKAGE}</id><version>${version}</version><authors>Bench</authors><description>Words</description>
    <contentFiles><files include="**/*" buildAction="None" copyToOutput="true" /></contentFiles>
  </metadata>
</package>`;
  return storedZip([
    { name: `${PACKAGE}.nuspec`, text: nuspec },
    { name: 'contentFiles/any/any/words.txt', text: `the words of version ${version}\n` },
  ]);
}
