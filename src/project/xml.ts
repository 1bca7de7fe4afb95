import { XMLParser } from 'fast-xml-parser';
import { ActionError } from '#base/action-error.ts';

/**
 * What can be read of a project file without MSBuild. The last value of a name stands; one under a condition counts only
 * where there is no other, for MSBuild alone can tell whether the condition holds.
 */
export interface ProjectXml {
  readonly sdk: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Names of the packages it references. */
  readonly packages: readonly string[];
  /** `Include` of its FrameworkReference items. */
  readonly frameworkReferences: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['PropertyGroup', 'ItemGroup', 'PackageReference', 'FrameworkReference', 'Sdk'].includes(name),
});

/** @throws ActionError PROJECT_UNSUPPORTED when the file is no XML. */
export function parseProjectXml(text: string, file: string): ProjectXml {
  const project = asNode(asNode(parse(text, file))['Project']);
  const groups = asNodes(project['PropertyGroup']);
  const items = asNodes(project['ItemGroup']);
  const all = groups.flatMap(propertiesOf);
  const ordered = [...all.filter(({ conditional }) => conditional), ...all.filter(({ conditional }) => !conditional)];
  const sdks = [project['@Sdk'], ...asNodes(project['Sdk']).map((sdk) => sdk['@Name'])];
  return {
    sdk: String(sdks.find((name) => typeof name === 'string') ?? ''),
    properties: Object.fromEntries(ordered.map(({ name, text }) => [name, text])),
    packages: includes(items, 'PackageReference'),
    frameworkReferences: includes(items, 'FrameworkReference'),
  };
}

function parse(text: string, file: string): unknown {
  try {
    return parser.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ActionError({ code: 'PROJECT_UNSUPPORTED', doing: `reading ${file}`, got: 'it is no XML', cause });
  }
}

function includes(groups: readonly Node[], item: string): readonly string[] {
  return groups
    .flatMap((group) => asNodes(group[item]))
    .map((node) => node['@Include'])
    .filter((name) => typeof name === 'string');
}

interface Property {
  readonly name: string;
  readonly text: string;
  readonly conditional: boolean;
}

/** The parser makes a list of a name that stands several times in its group, and a text of an element without attributes. */
function propertiesOf(group: Node): readonly Property[] {
  return Object.entries(group).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
    return elements.flatMap((element) => {
      const node = typeof element === 'string' ? { '#text': element } : asNode(element);
      const text = node['#text'];
      const conditional = '@Condition' in group || '@Condition' in node;
      return typeof text === 'string' ? [{ name, text: text.trim(), conditional }] : [];
    });
  });
}

function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

function asNodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(asNode) : [];
}
