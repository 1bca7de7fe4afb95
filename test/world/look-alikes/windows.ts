import type { LookAlike } from './catalogue.ts';
import type { DotnetVersions } from './dotnet-install.ts';
import type { LayerName } from './layers.ts';

/** A Windows that .NET 10 has images of. The first three parts of its version decide which hosts run it. */
interface Windows {
  readonly repository: 'windows/nanoserver' | 'windows/servercore';
  readonly tag: string;
  /** What stands in tags of .NET. */
  readonly suffix: string;
  readonly version: string;
  readonly layer: LayerName;
  /** Server Core names none: it runs as its administrator. */
  readonly user?: 'ContainerUser';
}

const ALL: readonly Windows[] = [
  {
    repository: 'windows/nanoserver',
    tag: 'ltsc2022',
    suffix: 'nanoserver-ltsc2022',
    version: '10.0.20348.1',
    layer: 'nanoserver',
    user: 'ContainerUser',
  },
  {
    repository: 'windows/nanoserver',
    tag: 'ltsc2025',
    suffix: 'nanoserver-ltsc2025',
    version: '10.0.26100.1',
    layer: 'nanoserver',
    user: 'ContainerUser',
  },
  {
    repository: 'windows/servercore',
    tag: 'ltsc2022',
    suffix: 'windowsservercore-ltsc2022',
    version: '10.0.20348.1',
    layer: 'servercore',
  },
  {
    repository: 'windows/servercore',
    tag: 'ltsc2025',
    suffix: 'windowsservercore-ltsc2025',
    version: '10.0.26100.1',
    layer: 'servercore',
  },
];

const ENV = ['ASPNETCORE_HTTP_PORTS=8080', 'DOTNET_RUNNING_IN_CONTAINER=true'];

/** Windows itself, and .NET on it; there is no runtime-deps. */
export function windowsLookAlikes(versions: DotnetVersions): readonly LookAlike[] {
  return ALL.flatMap((windows) => family(windows, versions));
}

function family({ suffix, ...windows }: Windows, versions: DotnetVersions): readonly LookAlike[] {
  const itself: LookAlike = {
    repository: windows.repository,
    tags: [windows.tag],
    platforms: [{ architecture: 'amd64', os: 'windows', 'os.version': windows.version }],
    form: 'manifest',
    layers: [windows.layer],
    env: [],
    ...(windows.user === undefined ? {} : { user: windows.user }),
    cmd: ['c:\\windows\\system32\\cmd.exe'],
  };
  const runtime: LookAlike = {
    ...itself,
    repository: 'dotnet/runtime',
    tags: tagsOf(suffix, versions.runtime),
    layers: [...itself.layers, 'windows-runtime'],
    env: [...ENV, `DOTNET_VERSION=${versions.runtime}`],
  };
  const aspnet: LookAlike = {
    ...runtime,
    repository: 'dotnet/aspnet',
    tags: tagsOf(suffix, versions.aspnet),
    layers: [...runtime.layers, 'windows-aspnet'],
    env: [...runtime.env, `ASPNET_VERSION=${versions.aspnet}`],
  };
  return [itself, runtime, aspnet, sdk({ aspnet, suffix, version: versions.sdk })];
}

function sdk(of: { readonly aspnet: LookAlike; readonly suffix: string; readonly version: string }): LookAlike {
  return {
    ...of.aspnet,
    repository: 'dotnet/sdk',
    tags: tagsOf(of.suffix, of.version),
    layers: [...of.aspnet.layers, 'windows-sdk'],
    env: [...of.aspnet.env, 'DOTNET_NOLOGO=true', `DOTNET_SDK_VERSION=${of.version}`, 'NUGET_XMLDOC_MODE=skip'],
  };
}

function tagsOf(suffix: string, version: string): readonly string[] {
  const minor = version.split('.').slice(0, 2).join('.');
  return [`${minor}-${suffix}`, `${version}-${suffix}`];
}
