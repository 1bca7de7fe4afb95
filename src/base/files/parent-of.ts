/** `src/Web` of `src/Web/Web.csproj`; empty for what lies at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
