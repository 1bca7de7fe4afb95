import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';

/** Ports below are root's on Linux, unless the engine says otherwise. */
const FIRST_FREE = 1024;

/**
 * Whether the user of the image may do what the image asks: listen on its ports, and enter the folder of the application.
 * The application's own files need no look: layers have them readable for all (0644, 0755).
 */
export function checkUser({ image }: Pick<VerifiedImage, 'image'>): readonly Problem[] {
  const { User = '', ExposedPorts = {}, WorkingDir = '' } = image.config.value.config ?? {};
  if (image.platform.os === 'windows' && /^\d+(?::|$)/.test(User)) return [numberOnWindows(User)];
  if (image.platform.os !== 'linux' || isRoot(User)) return [];
  const ports = Object.keys(ExposedPorts).filter((port) => Number.parseInt(port, 10) < FIRST_FREE);
  return [
    ...(ports.length === 0 ? [] : [lowPorts(User, ports)]),
    ...(/^\/root(?:\/|$)/.test(WorkingDir) ? [closedFolder(User, WorkingDir)] : []),
  ];
}

/** `user`, `uid`, `user:group`, `uid:gid` (OCI image-spec, config.md "User"). */
function isRoot(user: string): boolean {
  return ['', '0', 'root'].includes(user.split(':')[0] ?? '');
}

function numberOnWindows(user: string): Problem {
  return {
    severity: 'error',
    code: 'START',
    what: 'the Windows image cannot start',
    because: `it runs as ${user}, and Windows knows users by name alone`,
    hint: 'Make the Windows images in a step of their own, without ContainerUser (input user), or with a name such as ContainerUser.',
  };
}

function lowPorts(user: string, ports: readonly string[]): Problem {
  const plural = ports.length > 1 ? 's' : '';
  return {
    severity: 'warning',
    code: 'PORT',
    what: `listening on port${plural} ${ports.join(', ')} may be refused (Permission denied)`,
    because: `the image runs as ${user}, and ports below ${FIRST_FREE} are root's: Docker from 20.10 and Kubernetes with containerd from 2.0 let every user have them, Kubernetes with older ones or CRI-O does not`,
    hint: 'Listen on a port from 1024 (ASPNETCORE_HTTP_PORTS, ContainerPort) and map it where the container is started; or set ContainerUser, or the input user, to root.',
  };
}

function closedFolder(user: string, folder: string): Problem {
  return {
    severity: 'warning',
    code: 'FOLDER',
    what: `the application in ${folder} may not be readable`,
    because: `the image runs as ${user}, and in base images /root is open to root alone`,
    hint: 'Choose another ContainerWorkingDirectory (input working-directory), such as /app, or set ContainerUser (input user) to root.',
  };
}
