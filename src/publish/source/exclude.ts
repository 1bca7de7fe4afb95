/**
 * Turns `exclude` patterns into a test of paths relative to the root of the checkout, with the rules of .gitignore: a
 * pattern without `/` matches a name at any depth, any other pattern is anchored at the root; `*` stays within a name, `**`
 * does not. The content of a matching folder is never read.
 */
export function excludePatterns(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns
    .map((pattern) => pattern.trim().replaceAll('\\', '/'))
    .filter((pattern) => pattern !== '');
  const tests = expressions.map(toExpression);
  return (path) => tests.some((test) => test.test(path));
}

function toExpression(pattern: string): RegExp {
  const bare = pattern
    .replace(/^\.?\//, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/(?:\*\*\/)+/g, '**/');
  const isAnchored = bare.includes('/') || /^\.?\//.test(pattern);
  const body = bare.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, translate);
  return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${body}$`);
}

function translate(token: string): string {
  if (token === '**/') return '(?:.*/)?';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  return token === '?' ? '[^/]' : `\\${token}`;
}
