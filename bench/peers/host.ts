import { access, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_ENV } from './build-env.ts';
import type { Peer, Place, Task } from './peer.ts';
import { runProgram } from './run-program.ts';

type HostPeerName = 'floor' | 'floor-kept' | 'sdk';

/**
 * The .NET SDK of this machine. `floor`: publish alone, in a fresh checkout; `floor-kept`: in a checkout that keeps
 * `obj` and `bin`; `sdk`: publish and push with the SDK's container support. Packages are there, unless it was reset.
 */
export async function hostPeer({ world, target }: Place, name: HostPeerName): Promise<Peer> {
  const folder = join(world.folder, name);
  const packages = join(folder, 'packages');
  const temp = join(folder, 'temp');
  await world.baseRegistry.serve(name, name);
  return {
    name,
    reset: () => rm(folder, { recursive: true, force: true }),
    prepare: async (task) => {
      const checkout = join(folder, task.app.name);
      await rm(temp, { recursive: true, force: true });
      await mkdir(temp, { recursive: true });
      const isThere = await exists(checkout);
      await (name === 'floor-kept' && isThere ? task.update(checkout) : task.cloneTo(checkout));
    },
    run: async (task) => {
      const insecure = { DOTNET_CONTAINER_INSECURE_REGISTRIES: `${world.base.host};${target.current.host}` };
      const env = { ...process.env, ...BUILD_ENV, ...ownFolders({ packages, temp }), ...insecure };
      const flags = name === 'sdk' ? containerFlags({ world, target }, task) : FLAGS[name];
      const command = ['dotnet', 'publish', task.app.project, '--configuration', 'Release', ...flags];
      return { seconds: await runProgram(command, { cwd: join(folder, task.app.name), env }) };
    },
    moveBase: (mark) => world.baseRegistry.moveBase(name, mark),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Without the commit's id, which would make an incremental publish compile every project after every commit. */
const FLAGS = {
  floor: ['-p:UseAppHost=false'],
  'floor-kept': [
    '-p:UseAppHost=false',
    '-p:IncludeSourceRevisionInInformationalVersion=false',
    '-p:EnableSourceLink=false',
    '-p:EnableSourceControlManagerQueries=false',
  ],
} as const;

function containerFlags({ world, target }: Place, task: Task): readonly string[] {
  return [
    '-t:PublishContainer',
    `-p:ContainerBaseImage=${world.base.host}/sdk/dotnet/aspnet:10.0`,
    `-p:ContainerRegistry=${target.current.host}`,
    `-p:ContainerRepository=${task.image}`,
    `-p:ContainerImageTag=${task.tag}`,
  ];
}

/** Folders of its own keep the compiler server and the SDK's store of base layers to one run. */
function ownFolders({ packages, temp }: { readonly packages: string; readonly temp: string }): NodeJS.ProcessEnv {
  return {
    NUGET_PACKAGES: packages,
    NUGET_HTTP_CACHE_PATH: join(temp, 'http-cache'),
    NUGET_SCRATCH: join(temp, 'scratch'),
    TMPDIR: temp,
    XDG_CACHE_HOME: join(temp, 'cache'),
    MSBUILDDISABLENODEREUSE: '1',
  };
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
