/** Maximum length of a repository name, in characters. */
const LONGEST = 255;

/** Meaning of a project's `ContainerRepository`. */
type ContainerRepository =
  | { readonly kind: 'as-is' | 'changed'; readonly name: string }
  | { readonly kind: 'invalid'; readonly because: string };

const HOST = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\d+)?`;
const HOST_PART = new RegExp(`^${HOST}$`);
const PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;

/**
 * Returns the name that the .NET SDK pushes to. It makes invalid names lowercase and replaces invalid characters with
 * dashes (dotnet/sdk, ContainerHelpers.NormalizeRepository).
 */
export function normalizeRepository(text: string): ContainerRepository {
  if (text.length > LONGEST) return { kind: 'invalid', because: `it has more than ${LONGEST} characters` };
  if (isRepository(text)) return { kind: 'as-is', name: text };
  if (!/^[A-Za-z0-9]/.test(text))
    return { kind: 'invalid', because: 'it does not begin with an ASCII letter or digit' };
  const name = text.toLowerCase().replace(/[^a-z0-9/_-]/g, '-');
  return name === text ? { kind: 'as-is', name } : { kind: 'changed', name };
}

/** With or without the host of a registry. */
function isRepository(text: string): boolean {
  const [first = '', ...others] = text.split('/');
  if (others.length === 0) return PART.test(first);
  return (PART.test(first) || HOST_PART.test(first)) && others.every((part) => PART.test(part));
}
