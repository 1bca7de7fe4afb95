import { ActionError, type ErrorCode, messageOf } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';

/** The `code` of a system error: `ENOENT`. */
export function errorCodeOf(error: unknown): string | undefined {
  const code = isObject(error) ? error['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The HTTP status of an answer that dockerode turned into an error. */
export function statusOf(error: unknown): number | undefined {
  const status = isObject(error) ? error['statusCode'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Why no engine could be reached; the three common reasons have three different ways out. */
export function connectionError(
  error: unknown,
  at: { readonly place: string; readonly because: string; readonly tried: readonly string[] },
): ActionError {
  const doing = `connecting to the container engine at ${at.place} (${at.because})`;
  const { code, got, hint } = explain(errorCodeOf(error), { message: messageOf(error), ...at });
  return new ActionError({
    code,
    doing,
    got,
    hint: `${hint} \`publish-directory\` makes an image of a finished publish output and needs no engine.`,
    cause: error,
  });
}

function explain(
  reason: string | undefined,
  at: { readonly message: string; readonly place: string; readonly tried: readonly string[] },
): { readonly code: ErrorCode; readonly got: string; readonly hint: string } {
  if (reason === 'ENOENT') {
    const others = at.tried.length > 1 ? ` (looked at ${at.tried.join(', ')})` : '';
    return {
      code: 'ENGINE_MISSING',
      got: `there is no such socket${others}`,
      hint: 'Start Docker or Podman on this runner, or set DOCKER_HOST to where it answers; in a container job, mount /var/run/docker.sock.',
    };
  }
  if (reason === 'EACCES' || reason === 'EPERM') {
    return {
      code: 'ENGINE_DENIED',
      got: `permission denied (${reason})`,
      hint: `Let the runner's user use it (\`sudo usermod -aG docker <user>\`, then restart the runner), or set DOCKER_HOST to a rootless engine.`,
    };
  }
  if (reason === 'ECONNREFUSED') {
    return {
      code: 'ENGINE_REFUSED',
      got: 'connection refused: nothing listens there',
      hint: 'The engine is installed but not running: `sudo systemctl start docker`.',
    };
  }
  return {
    code: 'ENGINE_FAILED',
    got: at.message,
    hint: 'Check that DOCKER_HOST or the docker context names a Docker Engine API.',
  };
}

/** An engine's answer that was no success, in its own words. */
export function engineError(doing: string, error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  return new ActionError({ code: 'ENGINE_FAILED', doing, got: answerOf(error), cause: error });
}

/** A container that could not be started: of its settings, the name of the network is the one that a user chose. */
export function startError(doing: string, of: { readonly error: unknown; readonly network: string }): ActionError {
  const { error, network } = of;
  const failed = engineError(doing, error);
  if (!/network .*not found|unable to find network/i.test(failed.message)) return failed;
  return new ActionError({
    code: failed.code,
    doing,
    got: `the engine has no network \`${network}\``,
    hint: 'The input network takes bridge, host, or a name that `docker network ls` shows.',
    cause: error,
  });
}

/** An image that was to be read from the engine and is not there. */
export function notInEngine(name: string): ActionError {
  return new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `reading the image ${name} from the engine`,
    got: 'the engine does not have it',
    hint: 'Build or pull it in an earlier step of the same job.',
  });
}

/** A failed pull: what is missing, what is refused and what broke are different things to do. */
export function pullError(name: string, error: unknown): ActionError {
  if (error instanceof ActionError && error.code !== 'ENGINE_FAILED') return error;
  const got = error instanceof ActionError ? error.message : answerOf(error);
  const doing = `pulling ${name}`;
  const status = statusOf(error);
  if (/denied|unauthorized|authentication required|forbidden/i.test(got) || status === 401 || status === 403) {
    const hint = 'Log in to that registry before (docker/login-action), or check that the image exists.';
    return new ActionError({ code: 'REGISTRY_DENIED', doing, got, hint, cause: error });
  }
  if (/manifest unknown|not found|no matching manifest|no such image/i.test(got) || status === 404) {
    const hint = 'Check the name and the tag; a `registry-mirrors` entry must hold the same repositories.';
    return new ActionError({ code: 'IMAGE_NOT_FOUND', doing, got, hint, cause: error });
  }
  if (/gave HTTP response to HTTPS client/i.test(got)) {
    const hint =
      'The engine pulls the image by itself, and expects TLS. Name the registry in `insecure-registries` of daemon.json (Docker), or with `insecure = true` in registries.conf (Podman).';
    return new ActionError({ code: 'ENGINE_FAILED', doing, got, hint, cause: error });
  }
  return new ActionError({ code: 'ENGINE_FAILED', doing, got, cause: error });
}

/** dockerode writes `(HTTP code 404) no such image - message `; the message alone is the engine's. */
function answerOf(error: unknown): string {
  return messageOf(error)
    .replace(/^\(HTTP code \d+\) .*? - /s, '')
    .trim();
}
