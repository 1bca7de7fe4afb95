import { ActionError } from '#base/action-error.ts';
import { isDigest } from '#oci/digest.ts';

interface Named {
  readonly repository: string;
  /** A tag or a digest. */
  readonly reference: string;
}

/** `dotnet/aspnet:10.0`, or with `@` before a digest. */
export function nameOf({ repository, reference }: Named): string {
  return `${repository}${isDigest(reference) ? '@' : ':'}${reference}`;
}

export function imageNotFound(at: Named & { readonly registry: string }): ActionError {
  return new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `reading the image ${at.registry}/${nameOf(at)}`,
    got: `404, ${at.registry} has no "${at.reference}" in ${at.repository}`,
    hint: 'Check the spelling of repository and tag; a private repository looks like this, too, to those who may not read it.',
  });
}

/** What a registry holds, or makes of what it holds, when it is none of the four types that were asked for. */
export function unknownType(at: Named & { readonly registry: string }, mediaType: string): ActionError {
  const isOld = /manifest\.v1\+(?:json|prettyjws)/.test(mediaType);
  return new ActionError({
    code: 'IMAGE_INVALID',
    doing: `reading the image ${at.registry}/${nameOf(at)}`,
    got: isOld ? 'it has the schema 1 format of 2015' : `it is of the unknown type "${mediaType}"`,
    ...(isOld ? { hint: 'Pull it and push it again with a current docker, or choose a newer tag.' } : {}),
  });
}
