import { execFile } from 'node:child_process';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What the service of an engine is started with. */
export interface Service {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Where an engine is, and what it may reach. */
export interface Place {
  /** Of the newer engines: `programs.sh` made it. */
  readonly folder: string;
  readonly data: string;
  readonly socket: string;
  /** Of the registry with the base images, on this machine's loopback. */
  readonly port: string;
}

export interface Engine {
  readonly name: string;
  readonly what: string;
  /** Of a newer release of Debian than this machine. */
  readonly isNewer?: true;
  readonly start: (place: Place) => Promise<Service>;
}

export const ENGINES: readonly Engine[] = [
  {
    name: 'docker',
    what: 'Docker of this machine',
    start: async (place) => ({ command: ['dockerd', ...dockerOptions(place)] }),
  },
  { name: 'docker-userns', what: 'Docker of this machine, with user namespaces', start: userNamespaces },
  { name: 'docker-newer', what: 'newer Docker, containerd image store', isNewer: true, start: docker },
  { name: 'podman-newer', what: 'newer Podman', isNewer: true, start: podman },
  { name: 'docker-rootless', what: 'newer Docker, not as root', isNewer: true, start: rootlessDocker },
  {
    name: 'podman-rootless',
    what: 'newer Podman, not as root',
    isNewer: true,
    start: async (place) => asUser(await podman(place), place),
  },
];

function dockerOptions({ data, socket }: Place): readonly string[] {
  return [
    '--data-root',
    data,
    '--host',
    `unix://${socket}`,
    '--exec-root',
    `${socket}.exec`,
    '--pidfile',
    `${socket}.pid`,
  ];
}

async function docker(place: Place): Promise<Service> {
  const config = join(place.folder, 'docker.json');
  await writeFile(config, JSON.stringify({ features: { 'containerd-snapshotter': true } }));
  const programs = join(place.folder, 'programs');
  return {
    command: [join(programs, 'dockerd'), '--config-file', config, ...dockerOptions(place)],
    env: { PATH: `${programs}:${process.env['PATH']}` },
  };
}

async function podman({ folder, data, socket, port }: Place): Promise<Service> {
  const programs = join(folder, 'programs');
  const [containers, registries] = [join(folder, 'containers.conf'), join(folder, 'registries.conf')];
  // crun refuses a hierarchy of control groups of both versions.
  const engine = [
    `runtime = "${programs}/runc"`,
    `conmon_path = ["${programs}/conmon"]`,
    `helper_binaries_dir = ["${programs}"]`,
    'cgroup_manager = "cgroupfs"',
    'events_logger = "file"',
  ];
  const others = [
    '[containers]',
    `init_path = "${programs}/catatonit"`,
    '[network]',
    'default_rootless_network_cmd = "slirp4netns"',
  ];
  await writeFile(containers, ['[engine]', ...engine, ...others, ''].join('\n'));
  await writeFile(registries, `[[registry]]\nlocation = "127.0.0.1:${port}"\ninsecure = true\n`);
  const state = ['--root', join(data, 'storage'), '--runroot', `${socket}.run`];
  return {
    command: [join(programs, 'podman'), ...state, 'system', 'service', '--time=0', `unix://${socket}`],
    env: {
      PATH: `${programs}:${process.env['PATH']}`,
      CONTAINERS_CONF: containers,
      CONTAINERS_REGISTRIES_CONF: registries,
    },
  };
}

const USER = 'containerize-test';

/** Root in a container is another user of the machine, who may not read the files of the runner. */
async function userNamespaces(place: Place): Promise<Service> {
  await addUser();
  return { command: ['dockerd', '--userns-remap', USER, ...dockerOptions(place)] };
}

/** Adds a user with a range of subordinate ids. Changes to the machine are logged and not undone. */
async function addUser(): Promise<void> {
  const run = promisify(execFile);
  const known = await run('id', [USER]).catch(() => undefined);
  if (known === undefined) {
    console.log(`The user ${USER} is added to this machine.`);
    await run('useradd', ['--create-home', '--system', USER]);
  }
  for (const file of ['/etc/subuid', '/etc/subgid']) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.includes(`${USER}:`)) continue;
    console.log(`${file} gets a line for ${USER}.`);
    await writeFile(file, `${text}${USER}:700000:65536\n`);
  }
}

/** As a user of this machine. Changes to the machine are logged and not undone. */
async function asUser({ command, env = {} }: Service, { data, socket }: Place): Promise<Service> {
  const run = promisify(execFile);
  await addUser();
  await run('chown', [`${USER}:`, data, dirname(socket)]);
  const tun = '/dev/net/tun';
  if (((await stat(tun)).mode & 0o666) !== 0o666) {
    console.log(`${tun} is opened to all users.`);
    await chmod(tun, 0o666);
  }
  const own = { ...env, HOME: `/home/${USER}`, XDG_RUNTIME_DIR: dirname(socket) };
  const variables = Object.entries(own).map(([name, value]) => `${name}=${value}`);
  return {
    command: [
      'setpriv',
      '--reuid',
      USER,
      '--regid',
      USER,
      '--init-groups',
      'env',
      '--chdir=/',
      ...variables,
      ...command,
    ],
  };
}

/** In its own network namespace, from which the registry on our loopback is reached through slirp4netns at 10.0.2.2. */
async function rootlessDocker(place: Place): Promise<Service> {
  const { command, env = {} } = await docker(place);
  const inside = join(place.folder, 'dockerd-beside-registry');
  const pass = `${process.execPath} ${join(import.meta.dirname, 'pass-on.ts')} ${place.port} 10.0.2.2 &`;
  await writeFile(inside, `#!/bin/sh\n${pass}\nrm -f /run/docker /run/containerd /run/xtables.lock\nexec "$@"\n`);
  await chmod(inside, 0o755);
  const kit = [
    ...[join(place.folder, 'programs/rootlesskit'), '--state-dir', join(dirname(place.socket), 'rootlesskit')],
    ...['--net', 'slirp4netns', '--mtu', '65520', '--port-driver', 'builtin', '--copy-up', '/etc', '--copy-up', '/run'],
    ...['--propagation', 'rslave', inside],
  ];
  return asUser({ command: [...kit, ...command, '--rootless'], env }, place);
}
