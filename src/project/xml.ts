import { XMLParser } from 'fast-xml-parser';
import { ActionError } from '#base/action-error.ts';
import { isFileBased, parseFileBased } from './file-based.ts';

/** A property as it stands in a file, with the conditions of itself and its group. */
export interface XmlProperty {
  readonly name: string;
  readonly value: string;
  readonly conditions: readonly string[];
}

/** What can be read of a project file without MSBuild. */
export interface ProjectXml {
  readonly sdk: string;
  /** In the order of the file. */
  readonly properties: readonly XmlProperty[];
  /** Names of the packages it references. */
  readonly packages: readonly string[];
  /** `Include` of its FrameworkReference items. */
  readonly frameworkReferences: readonly string[];
  /** `Include` of its ProjectReference items, as written. */
  readonly projectReferences: readonly string[];
  /** `Project` of its imports, as written. */
  readonly imports: readonly string[];
}

/** An element; its attributes begin with `@`. */
export type Node = Readonly<Record<string, unknown>>;

const LISTED = new Set([
  ...['PropertyGroup', 'ItemGroup', 'ImportGroup', 'Import', 'Sdk'],
  ...['PackageReference', 'FrameworkReference', 'ProjectReference'],
]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTED.has(name),
});

/** A project file, or a C# file that is a program of its own. @throws ActionError PROJECT_UNSUPPORTED when the file is no XML. */
export function parseProjectXml(text: string, file: string): ProjectXml {
  if (isFileBased(file)) return parseFileBased(text);
  const project = asNode(asNode(parse(text, file))['Project']);
  const items = asNodes(project['ItemGroup']);
  const importing = [project, ...asNodes(project['ImportGroup'])];
  const sdks = [project['@Sdk'], ...asNodes(project['Sdk']).map((sdk) => sdk['@Name'])];
  return {
    sdk: String(sdks.find((name) => typeof name === 'string') ?? ''),
    properties: asNodes(project['PropertyGroup']).flatMap(propertiesOf),
    packages: includes(items, 'PackageReference'),
    frameworkReferences: includes(items, 'FrameworkReference'),
    projectReferences: includes(items, 'ProjectReference'),
    imports: importing
      .flatMap((group) => asNodes(group['Import']))
      .map((node) => node['@Project'])
      .filter((path) => typeof path === 'string'),
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

/** A name that stands several times in its group keeps all its values, in order. */
function propertiesOf(group: Node): readonly XmlProperty[] {
  const outer = conditionOf(group);
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('@') && name !== '#text')
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ name, one })))
    .map(({ name, one }) => {
      const text = typeof one === 'string' ? one : asNode(one)['#text'];
      const value = typeof text === 'string' ? text.trim() : '';
      return { name, value, conditions: [...outer, ...conditionOf(asNode(one))] };
    });
}

function conditionOf(node: Node): readonly string[] {
  const condition = node['@Condition'];
  return typeof condition === 'string' && condition.trim() !== '' ? [condition] : [];
}

/** Empty for what is none. */
export function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

/** Of elements that the parser lists. */
export function asNodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(asNode) : [];
}
