import type { Problem } from './problem.ts';
import type { VerifiedImage } from './subject.ts';

/** Lower ports are reserved for root on Linux, unless the engine allows them. */
const FIRST_FREE = 1024;

/**
 * Checks that the user of the image may do what the image asks for: listen on its ports, and open the application's
 * folder. The application's own files need no check: in layers they are readable for all users (0644, 0755).
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
    because: `it runs as ${user}, but Windows identifies users only by name`,
    hint: 'Build the Windows images in a separate step, without ContainerUser (input user), or with a name such as ContainerUser.',
  };
}

function lowPorts(user: string, ports: readonly string[]): Problem {
  const plural = ports.length > 1 ? 's' : '';
  return {
    severity: 'warning',
    code: 'PORT',
    what: `listening on port${plural} ${ports.join(', ')} may be refused (Permission denied)`,
    because: `the image runs as ${user}, and ports below ${FIRST_FREE} are reserved for root: Docker since 20.10 and Kubernetes with containerd since 2.0 allow them for every user, but Kubernetes with older versions or CRI-O does not`,
    hint: 'Listen on a port from 1024 (ASPNETCORE_HTTP_PORTS, ContainerPort) and map it when you start the container; or set ContainerUser, or the input user, to root.',
  };
}

function closedFolder(user: string, folder: string): Problem {
  return {
    severity: 'warning',
    code: 'FOLDER',
    what: `the application in ${folder} may not be readable`,
    because: `the image runs as ${user}, but in base images only root can open /root`,
    hint: 'Choose another ContainerWorkingDirectory (input working-directory), such as /app, or set ContainerUser (input user) to root.',
  };
}
