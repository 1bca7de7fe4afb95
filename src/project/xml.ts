import { XMLParser } from 'fast-xml-parser';
import { ActionError } from '#base/action-error.ts';

/** What can be read of a project file without MSBuild: unconditional or not, the last value of a name stands. */
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
  const properties = Object.assign({}, ...groups.map(textsOf)) as Record<string, string>;
  const sdks = [project['@Sdk'], ...asNodes(project['Sdk']).map((sdk) => sdk['@Name'])];
  return {
    sdk: String(sdks.find((name) => typeof name === 'string') ?? ''),
    properties,
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

function textsOf(group: Node): Readonly<Record<string, string>> {
  const texts = Object.entries(group).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : asNode(value)['#text'];
    return typeof text === 'string' && !name.startsWith('@') ? [[name, text.trim()] as const] : [];
  });
  return Object.fromEntries(texts);
}

function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

function asNodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(asNode) : [];
}
