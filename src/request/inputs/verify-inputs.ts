import { defined } from '#base/objects.ts';
import { parseReference, type Reference } from '#oci/reference.ts';
import { invalidInput, parseLines } from './lists.ts';
import { type RawVerifyInputs, VERIFY_DEFAULTS, type VerifyInputName } from './names.ts';

/** What to verify, and what is expected of it. */
export interface VerifyInputs {
  readonly image: Reference;
  /** `owner/name` of the source. */
  readonly repository: string;
  /** `owner/name/.github/workflows/x.yml`, or with `@` and a ref. */
  readonly workflow?: string;
  readonly ref?: string;
  readonly base?: string;
  /** Packages that are allowed; absent: all. */
  readonly packages?: readonly string[];
  /** A file with trusted roots; absent: that of Sigstore's public services. */
  readonly trustedRoot?: string;
  readonly issuer: string;
}

/** What to build again. */
export interface ReproduceInputs extends VerifyInputs {
  /** Whether provenance without a signature is accepted. */
  readonly unsigned: boolean;
}

/** @throws ActionError INPUT_INVALID or REFERENCE_INVALID that names the input */
export function parseVerifyInputs(raw: RawVerifyInputs): VerifyInputs {
  const text = (name: VerifyInputName): string => raw[name]?.trim() || VERIFY_DEFAULTS[name];
  const [image = '', ...others] = parseLines(text('image'));
  if (image === '' || others.length > 0) {
    const hint = 'It takes one image, like ghcr.io/owner/app:1.0 or ghcr.io/owner/app@sha256:….';
    throw invalidInput('image', { got: image === '' ? 'it is empty' : 'it has several lines', hint });
  }
  const repository = text('repository');
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    const hint = 'It takes the repository whose workflow must have built the image, like owner/name.';
    throw invalidInput('repository', { got: `"${repository}" is not a valid repository`, hint });
  }
  const workflow = text('signer-workflow');
  if (workflow !== '' && !/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s]+\.ya?ml(?:@\S+)?$/.test(workflow)) {
    const hint = 'It takes owner/name/.github/workflows/build.yml, and after @ a ref if it must be that one.';
    throw invalidInput('signer-workflow', { got: `"${workflow}" is not a valid workflow`, hint });
  }
  const packages = parseLines(text('packages'));
  const optional = (name: VerifyInputName): string | undefined => text(name) || undefined;
  return {
    image: parseReference(image),
    repository,
    issuer: text('issuer'),
    ...defined({
      workflow: workflow || undefined,
      ref: optional('ref'),
      base: optional('base'),
      trustedRoot: optional('trusted-root'),
      packages: packages.length === 0 ? undefined : packages,
    }),
  };
}
