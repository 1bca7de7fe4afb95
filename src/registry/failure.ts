import { ActionError, messageOf } from '#base/action-error.ts';
import { isObject } from '#oci/descriptor.ts';

/** A request, as a failure tells of it. */
export interface Asked {
  /** `reading dotnet/aspnet:10.0 of mcr.microsoft.com`. */
  readonly doing: string;
  readonly method: string;
  readonly url: URL;
  /** The host as image names spell it. */
  readonly registry: string;
  readonly writes: boolean;
  /** Who asked: `anonymous`, `user x from /root/.docker/config.json`. */
  readonly login: string;
}

/** An answer that says no, as the error its user sees. Queries are left out: they carry signatures. */
export async function answerFailure(asked: Asked, response: Response): Promise<ActionError> {
  const said = await whatItSaid(response);
  const { status } = response;
  const denied = status === 401 || status === 403;
  return new ActionError({
    code: denied ? 'REGISTRY_DENIED' : 'REGISTRY_FAILED',
    doing: describe(asked),
    got: [status, said || response.statusText].join(' ').trim(),
    ...hint(denied ? deniedHint(asked) : failedHint(asked, `${status} ${said}`)),
  });
}

/** No answer at all. An ActionError that interrupted the request (a body that could not be read) stays what it is. */
export function connectionFailure(asked: Asked, error: unknown): ActionError {
  const cause = rootOf(error);
  if (cause instanceof ActionError) return cause;
  if (cause instanceof Error && cause.name === 'AbortError') {
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

function describe({ doing, method, url }: Asked): string {
  return `${doing} (${method} ${url.origin}${url.pathname})`;
}

/** The registry's own codes and messages (distribution-spec, «Error Codes»), or the beginning of what it sent. */
async function whatItSaid(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  const errors = parseErrors(text);
  return errors.length > 0
    ? errors.join('; ')
    : text
        .replace(/<[^<>]*>|\s+/g, ' ')
        .trim()
        .slice(0, 200);
}

function parseErrors(text: string): readonly string[] {
  try {
    const json: unknown = JSON.parse(text);
    const errors = isObject(json) && Array.isArray(json['errors']) ? json['errors'] : [];
    return errors.filter(isObject).map(({ code, message }) => [code, message].filter(Boolean).join(': '));
  } catch {
    return [];
  }
}

function deniedHint(asked: Asked): string {
  const { registry, writes, login } = asked;
  if (registry === 'ghcr.io' && writes) {
    return `Give the job «permissions: packages: write»; if the package exists already, let this repository write to it under «Manage Actions access» in the package's settings. The request was made as ${login}.`;
  }
  if (registry === 'ghcr.io') {
    return `Give the job «permissions: packages: read», and this repository access under «Manage Actions access» in the package's settings. The request was made as ${login}.`;
  }
  return `Log in before this step (docker/login-action, or docker login ${registry}) with an account that may ${writes ? 'push to' : 'pull from'} it. The request was made as ${login}.`;
}

function failedHint(asked: Asked, got: string): string | undefined {
  if (asked.writes && /NAME_UNKNOWN|^404/.test(got)) {
    return 'Create the repository first if this registry does not create repositories by itself (Amazon ECR does not).';
  }
  if (/^413/.test(got)) return 'The registry, or a proxy before it, limits the size of a request.';
  return /^(?:429|5)/.test(got) ? 'It stayed so over several tries. Try again later.' : undefined;
}

function unreachableHint(asked: Asked, code: string): string {
  const host = asked.url.host;
  if (/SSL|EPROTO/.test(code) && !/CERT/.test(code)) {
    return `If ${host} speaks plain http, name it in insecure-registries.`;
  }
  if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return `The certificate of ${host} is not trusted here; set NODE_EXTRA_CA_CERTS to the file of its authority.`;
  }
  if (code === 'ENOTFOUND') return `No such host: check the spelling of ${host}, and the proxy settings of the runner.`;
  return `Check that ${host} can be reached from the runner.`;
}

function rootOf(error: unknown): unknown {
  const goesOn = error instanceof Error && !(error instanceof ActionError) && error.cause instanceof Error;
  return goesOn ? rootOf(error.cause) : error;
}

function hint(text: string | undefined): { readonly hint?: string } {
  return text === undefined ? {} : { hint: text };
}
