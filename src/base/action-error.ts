/** The codes of all failures that a user can fix. Anything else is a bug. */
export type ErrorCode =
  | 'INPUT_INVALID'
  | 'PROJECT_NOT_FOUND'
  | 'PROJECT_AMBIGUOUS'
  | 'PROJECT_UNSUPPORTED'
  | 'FRAMEWORK_INVALID'
  | 'SDK_MISMATCH'
  | 'NODE_MISSING'
  | 'NODE_UNUSABLE'
  | 'VARIABLE_WITHHELD'
  | 'NETWORK_UNREACHABLE'
  | 'OUT_OF_SUPPORT'
  | 'PUBLISH_DIRECTORY_INVALID'
  | 'ENGINE_MISSING'
  | 'ENGINE_DENIED'
  | 'ENGINE_REFUSED'
  | 'ENGINE_FAILED'
  | 'SETUP_FAILED'
  | 'BUILD_FAILED'
  | 'BUILD_TIMEOUT'
  | 'TESTS_FAILED'
  | 'CANCELLED'
  | 'REFERENCE_INVALID'
  | 'IMAGE_NOT_FOUND'
  | 'IMAGE_INVALID'
  | 'BASE_UNVERIFIED'
  | 'PLATFORM_MISSING'
  | 'WILL_NOT_RUN'
  | 'SECRET_IN_IMAGE'
  | 'REGISTRY_DENIED'
  | 'REGISTRY_UNREACHABLE'
  | 'REGISTRY_FAILED'
  | 'CREDENTIALS_INVALID'
  | 'TAG_EXISTS'
  | 'LEGS_INVALID'
  | 'EXPORT_FAILED'
  | 'LAYER_GONE'
  | 'ARCHIVE_REFUSED'
  | 'ADDRESS_REFUSED'
  | 'CACHE_AUDIT_FAILED'
  | 'SIZE_EXCEEDED'
  | 'DISK_FULL'
  | 'SBOM_FAILED'
  | 'ATTEST_FAILED'
  | 'VERIFY_FAILED'
  | 'TRUST_UNKNOWN'
  | 'NOT_REPRODUCED';

/** The parts of an {@link ActionError}; the message consists of the first three, in this order. */
interface ErrorParts {
  readonly code: ErrorCode;
  /** The attempted action and its object: `pushing ghcr.io/o/app:1.0`. */
  readonly doing: string;
  /** The result: `401 UNAUTHORIZED: authentication required`. */
  readonly got: string;
  /** What the user can do next, in one or two sentences. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * A failure that the user can act on. It is caught once, at the top, and shown as `message` and `hint` without a
 * stack.
 * @example
 * throw new ActionError({
 *   code: 'REGISTRY_DENIED',
 *   doing: 'pushing ghcr.io/owner/app:1.0',
 *   got: '403 Forbidden',
 *   hint: 'Give the job `packages: write`.',
 * });
 */
export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(parts: ErrorParts) {
    super(`${parts.doing}: ${parts.got}`, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = 'ActionError';
    this.code = parts.code;
    this.hint = parts.hint;
  }
}

/** Returns the error of work that ends because the run was cancelled. */
export function cancelled(doing: string): ActionError {
  return new ActionError({ code: 'CANCELLED', doing, got: 'the run was cancelled' });
}

/** Returns the text of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Returns the message with those of its causes: a failed `fetch` says only there what has failed. */
export function messagesOf(error: unknown): string {
  if (!(error instanceof Error) || error.cause === undefined) return messageOf(error);
  return `${error.message}: ${messagesOf(error.cause)}`;
}
