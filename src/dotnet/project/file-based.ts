import { withoutSpans } from '#base/spans.ts';
import type { ProjectXml, XmlProperty } from './project-xml.ts';
import { properName } from './property-names.ts';

/** Returns whether a path is a C# file, which may be a program without a project. */
export function isFileBased(path: string): boolean {
  return /\.cs$/i.test(path);
}

/** Returns whether a C# file declares itself a program: it begins with `#!`, or has a directive above its code. */
export function saysFileBased(text: string): boolean {
  return text.startsWith('#!') || directivesOf(text).length > 0;
}

interface Directive {
  readonly kind: string;
  readonly value: string;
}

/** Properties that `dotnet` assumes for a program without a project. */
const USUAL: readonly XmlProperty[] = [
  { name: 'OutputType', value: 'Exe', conditions: [] },
  { name: 'TargetFramework', value: 'net10.0', conditions: [] },
];

/**
 * Returns the project that `dotnet` derives from the directives `#:sdk`, `#:property`, `#:package` and `#:project`.
 * https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
 */
export function parseFileBased(text: string): ProjectXml {
  const directives = directivesOf(text);
  const all = (kind: string): readonly string[] =>
    directives.filter((directive) => directive.kind === kind).map(({ value }) => value);
  const named = (value: string): string => value.replace(/[@\s].*$/s, '');
  const sdks = all('sdk').map(named);
  return {
    sdks: sdks.length === 0 ? ['Microsoft.NET.Sdk'] : sdks,
    elsewhere: new Set(),
    properties: [...USUAL, ...all('property').map(propertyOf)],
    packages: all('package').map((text) => ({ name: named(text), conditions: [] })),
    frameworkReferences: [],
    projectReferences: all('project'),
    sureReferences: all('project'),
    locals: [],
    imports: [],
    startCommands: [],
    hooks: new Map(),
  };
}

function propertyOf(text: string): XmlProperty {
  const [name = ''] = /^[^=\s]+/.exec(text) ?? [];
  return { name: properName(name), value: text.slice(name.length).trimStart().replace(/^=\s*/, ''), conditions: [] };
}

/** Directives are above all code, between comments and empty lines. */
function directivesOf(text: string): readonly Directive[] {
  const found: Directive[] = [];
  const code = withoutSpans(text.replace(/^\uFEFF/, ''), { open: '/*', close: '*/' });
  for (const each of code.split('\n')) {
    const line = each.trim();
    const [, kind = '', value = ''] = /^#:(\w+)\s+(.*)$/s.exec(line) ?? [];
    if (kind !== '') found.push({ kind, value });
    else if (line !== '' && !line.startsWith('//') && !line.startsWith('#!')) break;
  }
  return found;
}
