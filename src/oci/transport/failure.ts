import { ActionError, messageOf } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { readBeginning } from '#base/read-body.ts';

/** A request, as described in a failure. */
export interface Asked {
  /** `reading dotnet/aspnet:10.0 of mcr.microsoft.com`. */
  readonly doing: string;
  readonly method: string;
  readonly url: URL;
  /** The host in image names. */
  readonly registry: string;
  readonly writes: boolean;
  /** Who answered, if not the registry: the storage of a redirect or an upload. */
  readonly elsewhere?: URL;
  /** The login: `anonymous`, `user x from /root/.docker/config.json`. */
  readonly login: string;
}

/** Returns the error for an answer that refuses the request. Queries are left out, because they contain signatures. */
export async function answerFailure(asked: Asked, response: Response): Promise<ActionError> {
  const said = await whatItSaid(response);
  const { status } = response;
  if (asked.elsewhere !== undefined) return storageFailure(asked, { host: asked.elsewhere.host, status, said });
  const denied = status === 401 || status === 403;
  return new ActionError({
    code: denied ? 'REGISTRY_DENIED' : 'REGISTRY_FAILED',
    doing: describe(asked),
    got: [status, said || response.statusText].join(' ').trim(),
    ...hint(denied ? deniedHint(asked) : failedHint(asked, `${status} ${said}`)),
  });
}

/**
 * Describes a failure of the storage, which does not use the registry's login: a link to it includes a temporary
 * permission.
 */
function storageFailure(
  asked: Asked,
  answer: { readonly host: string; readonly status: number; readonly said: string },
): ActionError {
  const { host, status, said } = answer;
  const denied = status === 401 || status === 403;
  return new ActionError({
    code: 'REGISTRY_FAILED',
    doing: describe(asked),
    got: `${asked.registry} redirected to ${host}, which answered ${[status, said].join(' ').trim()}`,
    hint: denied
      ? `The link from ${asked.registry} has expired, or is wrong. A login does not help, and none was sent there. Try again; if it fails again, contact the operator of ${asked.registry}.`
      : 'This is the storage of the registry. Try again later.',
  });
}

/** Returns the error for an incomplete or wrong body. */
export function bodyFailure(doing: string, error: unknown): ActionError {
  const cause = rootOf(error);
  if (cause instanceof ActionError) return cause;
  if (isAbort(cause)) return new ActionError({ code: 'CANCELLED', doing, got: 'the run was cancelled', cause: error });
  return new ActionError({
    code: 'REGISTRY_FAILED',
    doing,
    got: messageOf(cause),
    hint: 'The registry, or a proxy in front of it, sent other content than expected. Try again.',
    cause: error,
  });
}

/**
 * Returns the error for a request without an answer. An ActionError that interrupted the request (a body that could
 * not be read) is returned unchanged.
 */
export function connectionFailure(asked: Asked, error: unknown): ActionError {
  const cause = rootOf(error);
  if (cause instanceof ActionError) return cause;
  if (isAbort(cause)) {
    return new ActionError({ code: 'CANCELLED', doing: describe(asked), got: 'the run was cancelled', cause: error });
  }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new ActionError({
    code: 'REGISTRY_UNREACHABLE',
    doing: describe(asked),
    got: [code, messageOf(cause)].filter((part) => part !== '').join(': '),
    ...hint(unreachableHint(asked, code)),
    cause: error,
  });
}

function isAbort(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'AbortError';
}

function describe({ doing, method, url }: Asked): string {
  return `${doing} (${method} ${url.origin}${url.pathname})`;
}

/** Returns the registry's own codes and messages (distribution-spec, "Error Codes"), or the beginning of its answer. */
async function whatItSaid(response: Response): Promise<string> {
  const bytes = await readBeginning(response, { bytes: LARGEST_ERROR }).catch(() => new Uint8Array());
  const text = Buffer.from(bytes).toString('utf8');
  const errors = parseErrors(text);
  if (errors.length > 0) return errors.join('; ').slice(0, 1_000);
  return text
    .slice(0, 2_000)
    .replace(/<[^<>]*>|\s+/g, ' ')
    .trim()
    .slice(0, 200);
}

/** In bytes. */
const LARGEST_ERROR = 1024 * 1024;

function parseErrors(text: string): readonly string[] {
  try {
    const json = parseJson(text);
    const errors = isObject(json) && Array.isArray(json['errors']) ? json['errors'] : [];
    return errors.filter(isObject).map(({ code, message }) => [code, message].filter(Boolean).join(': '));
  } catch {
    return [];
  }
}

function deniedHint(asked: Asked): string {
  const { registry, writes, login } = asked;
  if (registry === 'ghcr.io' && writes) {
    return `Give the job "permissions: packages: write"; if the package exists already, let this repository write to it under "Manage Actions access" in the package's settings. The request was made as ${login}.`;
  }
  if (registry === 'ghcr.io') {
    return `Give the job "permissions: packages: read", and this repository access under "Manage Actions access" in the package's settings. The request was made as ${login}.`;
  }
  return `Log in before this step (docker/login-action, or docker login ${registry}) with an account that may ${writes ? 'push to' : 'pull from'} it. The request was made as ${login}.`;
}

function failedHint(asked: Asked, got: string): string | undefined {
  if (asked.writes && /NAME_UNKNOWN|^404/.test(got)) {
    return 'Create the repository first if this registry does not create repositories by itself (Amazon ECR does not).';
  }
  if (/^413/.test(got)) return 'The registry, or a proxy in front of it, limits the size of a request.';
  return /^(?:429|5)/.test(got) ? 'Several attempts failed. Try again later.' : undefined;
}

function unreachableHint(asked: Asked, code: string): string {
  const host = asked.url.host;
  if (/SSL|EPROTO/.test(code) && !/CERT/.test(code)) {
    return `If ${host} uses plain HTTP, add it to the input insecure-registries.`;
  }
  if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return `The certificate of ${host} is not trusted here. Name the file of its authority in the input ca-certificates or in NODE_EXTRA_CA_CERTS, put it into /etc/docker/certs.d/${asked.registry}/ca.crt or ~/.docker/certs.d/${asked.registry}/ca.crt, or add it to the system (/usr/local/share/ca-certificates and update-ca-certificates).`;
  }
  if (code === 'ENOTFOUND')
    return `The host does not exist: check the spelling of ${host}, and the proxy settings of the runner.`;
  return `Check that ${host} can be reached from the runner.`;
}

function rootOf(error: unknown): unknown {
  const goesOn = error instanceof Error && !(error instanceof ActionError) && error.cause instanceof Error;
  return goesOn ? rootOf(error.cause) : error;
}

function hint(text: string | undefined): { readonly hint?: string } {
  return text === undefined ? {} : { hint: text };
}
