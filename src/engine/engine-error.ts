import { ActionError, type ErrorCode, messageOf } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';

/** Returns the `code` of a system error: `ENOENT`. */
export function engineErrorCode(error: unknown): string | undefined {
  const code = isObject(error) ? error['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Returns the HTTP status of an answer that dockerode turned into an error. */
export function statusOf(error: unknown): number | undefined {
  const status = isObject(error) ? error['statusCode'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Returns why no engine could be reached; the three common reasons have different hints. */
export function connectionError(
  error: unknown,
  attempt: { readonly place: string; readonly because: string; readonly tried: readonly string[] },
): ActionError {
  const doing = `connecting to the container engine at ${attempt.place} (${attempt.because})`;
  const { code, got, hint } = explain(engineErrorCode(error), { message: messageOf(error), ...attempt });
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
  attempt: { readonly message: string; readonly place: string; readonly tried: readonly string[] },
): { readonly code: ErrorCode; readonly got: string; readonly hint: string } {
  if (reason === 'ENOENT') {
    const others = attempt.tried.length > 1 ? ` (also tried: ${attempt.tried.join(', ')})` : '';
    return {
      code: 'ENGINE_MISSING',
      got: `the socket does not exist${others}`,
      hint: "Start Docker or Podman on this runner, or set DOCKER_HOST to the engine's address. In a container job, mount /var/run/docker.sock.",
    };
  }
  if (reason === 'EACCES' || reason === 'EPERM') {
    return {
      code: 'ENGINE_DENIED',
      got: `permission denied (${reason})`,
      hint: `Give the runner's user access (\`sudo usermod -aG docker <user>\`, then restart the runner), or set DOCKER_HOST to a rootless engine.`,
    };
  }
  if (reason === 'ECONNREFUSED') {
    return {
      code: 'ENGINE_REFUSED',
      got: 'connection refused: no engine is listening',
      hint: 'The engine is installed but not running: `sudo systemctl start docker`.',
    };
  }
  return {
    code: 'ENGINE_FAILED',
    got: attempt.message,
    hint: 'Check that DOCKER_HOST or the docker context names a Docker Engine API.',
  };
}

/** Returns an error with the engine's own message. */
export function engineError(doing: string, error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  return new ActionError({ code: 'ENGINE_FAILED', doing, got: answerOf(error), cause: error });
}

/** Returns the error for a container that could not be started: the only setting that users choose is the network. */
export function startError(
  doing: string,
  { error, network }: { readonly error: unknown; readonly network: string },
): ActionError {
  const failed = engineError(doing, error);
  if (!/network .*not found|unable to find network/i.test(failed.message)) return failed;
  return new ActionError({
    code: failed.code,
    doing,
    got: `the engine has no network \`${network}\``,
    hint: 'Set the input network to bridge, host, or a name from `docker network ls`.',
    cause: error,
  });
}

/** Returns the error for an image that is not in the engine. */
export function notInEngine(name: string): ActionError {
  return new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `reading the image ${name} from the engine`,
    got: 'the engine does not have it',
    hint: 'Build or pull it in an earlier step of the same job.',
  });
}

/** Returns the error for a failed pull: a missing image, a rejection and a failure have different hints. */
export function pullError(name: string, error: unknown): ActionError {
  if (error instanceof ActionError && error.code !== 'ENGINE_FAILED') return error;
  const got = error instanceof ActionError ? error.message : answerOf(error);
  const doing = `pulling ${name}`;
  const status = statusOf(error);
  if (/denied|unauthorized|authentication required|forbidden/i.test(got) || status === 401 || status === 403) {
    const hint = 'Log in to that registry before this step (docker/login-action), or check that the image exists.';
    return new ActionError({ code: 'REGISTRY_DENIED', doing, got, hint, cause: error });
  }
  if (/manifest unknown|not found|no matching manifest|no such image/i.test(got) || status === 404) {
    const hint = 'Check the name and the tag; a `registry-mirrors` entry must have the same repositories.';
    return new ActionError({ code: 'IMAGE_NOT_FOUND', doing, got, hint, cause: error });
  }
  if (/gave HTTP response to HTTPS client/i.test(got)) {
    const hint =
      'The engine itself pulls the image, and uses TLS. Add the registry to `insecure-registries` of daemon.json (Docker), or with `insecure = true` to registries.conf (Podman).';
    return new ActionError({ code: 'ENGINE_FAILED', doing, got, hint, cause: error });
  }
  return new ActionError({ code: 'ENGINE_FAILED', doing, got, cause: error });
}

/** dockerode writes `(HTTP code 404) no such image - message `; only the message is the engine's. */
function answerOf(error: unknown): string {
  return messageOf(error)
    .replace(/^\(HTTP code \d+\) .*? - /s, '')
    .trim();
}
