import type { Platform } from '#oci/platform.ts';
import { DISTRIBUTIONS, type Distribution } from './distributions.ts';
import type { DotnetVersions } from './dotnet-install.ts';
import type { LayerName } from './layers.ts';
import { windowsLookAlikes } from './windows.ts';

/** One image as the official Dockerfiles make it (github.com/dotnet/dotnet-docker), the same for each architecture. */
export interface LookAlike {
  readonly repository: string;
  readonly tags: readonly string[];
  readonly platforms: readonly Platform[];
  /** What the tags stand for; Windows has a manifest of its one platform. */
  readonly form: 'index' | 'manifest';
  readonly layers: readonly LayerName[];
  readonly env: readonly string[];
  readonly user?: string;
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
}

const BASE_ENV = [
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'APP_UID=1654',
  'ASPNETCORE_HTTP_PORTS=8080',
  'DOTNET_RUNNING_IN_CONTAINER=true',
];
const INVARIANT = 'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT';

/** Every image, each built on the one before it: runtime-deps, runtime, aspnet, and sdk where there is a shell. */
export function lookAlikes(versions: DotnetVersions): readonly LookAlike[] {
  const linux = DISTRIBUTIONS.flatMap((distribution) => family(distribution, versions));
  return [...linux, ...windowsLookAlikes(versions)];
}

function family(distribution: Distribution, versions: DotnetVersions): readonly LookAlike[] {
  const dependencies = runtimeDependencies(distribution, versions);
  const runtime: LookAlike = {
    ...dependencies,
    repository: 'dotnet/runtime',
    layers: [...dependencies.layers, 'runtime', 'dotnet-link'],
    env: [...dependencies.env, `DOTNET_VERSION=${versions.runtime}`],
    ...(distribution.kind === 'chiseled' ? { entrypoint: ['/usr/bin/dotnet'], cmd: ['--info'] } : {}),
  };
  const aspnet: LookAlike = {
    ...runtime,
    repository: 'dotnet/aspnet',
    tags: tagsOf(distribution, versions.aspnet),
    layers: [...runtime.layers, 'aspnet'],
    env: [...runtime.env, `ASPNET_VERSION=${versions.aspnet}`],
  };
  const images = [dependencies, runtime, aspnet];
  return distribution.hasSdk === false ? images : [...images, sdk({ aspnet, distribution, versions })];
}

function runtimeDependencies(distribution: Distribution, versions: DotnetVersions): LookAlike {
  return {
    repository: 'dotnet/runtime-deps',
    tags: tagsOf(distribution, versions.runtime),
    platforms: distribution.platforms,
    form: 'index',
    layers: distribution.layers,
    env: distribution.invariantGlobalization ? [...BASE_ENV, `${INVARIANT}=true`] : BASE_ENV,
    ...(distribution.kind === 'chiseled' ? { user: '1654' } : { cmd: ['/bin/bash'] }),
  };
}

function sdk(parts: { aspnet: LookAlike; distribution: Distribution; versions: DotnetVersions }): LookAlike {
  const { aspnet, distribution, versions } = parts;
  return {
    ...aspnet,
    repository: 'dotnet/sdk',
    tags: tagsOf(distribution, versions.sdk),
    layers: [...aspnet.layers, 'sdk-dependencies', 'sdk', 'dnx-link'],
    env: [
      ...aspnet.env.map((variable) => (variable === `${INVARIANT}=true` ? `${INVARIANT}=false` : variable)),
      'DOTNET_GENERATE_ASPNET_CERTIFICATE=false',
      'DOTNET_NOLOGO=true',
      `DOTNET_SDK_VERSION=${versions.sdk}`,
      'DOTNET_USE_POLLING_FILE_WATCHER=true',
      'NUGET_XMLDOC_MODE=skip',
    ],
  };
}

function tagsOf(distribution: Distribution, version: string): readonly string[] {
  const minor = version.split('.').slice(0, 2).join('.');
  return [
    `${minor}-${distribution.suffix}`,
    ...(distribution.hasFixedTags ? [`${version}-${distribution.suffix}`] : []),
    ...(distribution.isDefault === true ? [minor, version] : []),
  ];
}
