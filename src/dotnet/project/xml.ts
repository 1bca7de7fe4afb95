import { XMLParser } from 'fast-xml-parser';
import { ActionError } from '#base/action-error.ts';
import { isFileBased, parseFileBased } from './file-based.ts';
import type { ProjectXml, XmlImport, XmlPackage, XmlProperty } from './project-xml.ts';
import { properName } from './property-names.ts';

/** An element. Names of its attributes begin with `@`. */
export type Node = Readonly<Record<string, unknown>>;

const LISTED = new Set([
  ...['PropertyGroup', 'ItemGroup', 'ImportGroup', 'Import', 'Sdk', 'Target'],
  ...['PackageReference', 'FrameworkReference', 'ProjectReference', 'ContainerAppCommand', 'ContainerEntrypoint'],
]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  // Without this, the parser gives no position for text elements.
  alwaysCreateTextNode: true,
  captureMetaData: true,
  isArray: (name) => LISTED.has(name),
});

/**
 * Reads a project file, or a C# file that is a program without a project.
 * @throws ActionError PROJECT_UNSUPPORTED if the file is not valid XML
 */
export function parseProjectXml(text: string, file: string): ProjectXml {
  if (isFileBased(file)) return parseFileBased(text);
  const project = asNode(asNode(parse(text, file))['Project']);
  const items = asNodes(project['ItemGroup']);
  const imports = [project, ...asNodes(project['ImportGroup'])].flatMap(importsOf);
  const properties = asNodes(project['PropertyGroup']).flatMap(propertiesOf).toSorted(byPlace);
  // Properties before the import of an SDK are set before Directory.Build.props.
  const firstSdk = imports.find(({ sdk }) => sdk !== undefined)?.at ?? 0;
  return {
    sdks: sdksOf(project, imports),
    properties,
    elsewhere: new Set([
      ...Object.entries(project).flatMap(([name, node]) => (PLAIN.has(name) ? [] : namesIn(node))),
      ...properties.filter(({ at = 0 }) => at < firstSdk).map(({ name }) => name),
    ]),
    packages: items.flatMap(packagesOf),
    frameworkReferences: includes(items, 'FrameworkReference'),
    projectReferences: includes(items, 'ProjectReference'),
    sureReferences: includes(items.filter(isSure).map(onlySure), 'ProjectReference'),
    locals: String(project['@TreatAsLocalProperty'] ?? '')
      .split(';')
      .map((name) => properName(name.trim())),
    imports: imports.filter(({ sdk }) => sdk === undefined).map(({ sdk: _, ...each }) => each),
    startCommands: ['ContainerAppCommand', 'ContainerEntrypoint'].flatMap((item) => includes(items, item)),
    hooks: hooksOf(asNodes(project['Target'])),
  };
}

/** Elements that are evaluated in place, or targets, which are evaluated when they run. */
const PLAIN = new Set(['PropertyGroup', 'ItemGroup', 'ImportGroup', 'Import', 'Sdk', 'Target']);

/** Uses its own stack, because a file may nest deeper than function calls can. */
function namesIn(top: unknown): readonly string[] {
  const names = new Set<string>();
  const left: unknown[] = [top];
  while (left.length > 0) {
    const node = left.pop();
    if (Array.isArray(node)) left.push(...asNodes(node));
    for (const [name, inner] of Object.entries(asNode(node))) {
      names.add(properName(name));
      left.push(inner);
    }
  }
  return [...names];
}

function importsOf(group: Node): readonly (XmlImport & { readonly sdk?: string })[] {
  return asNodes(group['Import']).flatMap((node) => {
    const { '@Project': project, '@Sdk': sdk } = node;
    if (typeof project !== 'string') return [];
    const conditions = [...conditionOf(group), ...conditionOf(node)];
    return [{ project, conditions, at: positionOf(node), ...(typeof sdk === 'string' ? { sdk } : {}) }];
  });
}

/** `Sdk="A/1.0;B"`, `<Sdk Name="C" />` and `<Import Sdk="D" />`. */
function sdksOf(project: Node, imports: readonly { readonly sdk?: string }[]): readonly string[] {
  const named = [project['@Sdk'], ...asNodes(project['Sdk']).map((node) => node['@Name'])];
  const all = [...named, ...imports.map(({ sdk }) => sdk)].filter((name) => typeof name === 'string');
  const names = all.flatMap((name) => name.split(';')).map((name) => (name.split('/')[0] ?? '').trim());
  return [...new Set(names)].filter((name) => name !== '');
}

function hooksOf(targets: readonly Node[]): ReadonlyMap<string, readonly string[]> {
  const hooks = new Map<string, string[]>();
  const add = (name: string, { when, others }: { readonly when: string; readonly others: unknown }): void => {
    if (typeof others !== 'string') return;
    for (const target of others.split(';').map((each) => each.trim().toLowerCase())) {
      const names = hooks.get(`${when} ${target}`);
      if (names === undefined) hooks.set(`${when} ${target}`, [name]);
      else names.push(name);
    }
  };
  for (const { '@Name': name, '@BeforeTargets': before, '@AfterTargets': after } of targets) {
    if (typeof name !== 'string') continue;
    add(name, { when: 'before', others: before });
    add(name, { when: 'after', others: after });
  }
  return hooks;
}

function parse(text: string, file: string): unknown {
  try {
    return parser.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ActionError({ code: 'PROJECT_UNSUPPORTED', doing: `reading ${file}`, got: 'it is not valid XML', cause });
  }
}

function isSure(node: Node): boolean {
  return conditionOf(node).length === 0;
}

function onlySure(group: Node): Node {
  return { ProjectReference: asNodes(group['ProjectReference']).filter(isSure) };
}

function packagesOf(group: Node): readonly XmlPackage[] {
  return asNodes(group['PackageReference']).flatMap((node) => {
    const { '@Include': name } = node;
    return typeof name === 'string' ? [{ name, conditions: [...conditionOf(group), ...conditionOf(node)] }] : [];
  });
}

function includes(groups: readonly Node[], item: string): readonly string[] {
  return groups
    .flatMap((group) => asNodes(group[item]))
    .map((node) => node['@Include'])
    .filter((name) => typeof name === 'string');
}

function propertiesOf(group: Node): readonly XmlProperty[] {
  const outer = conditionOf(group);
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('@') && name !== '#text')
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ name, one })))
    .map(({ name, one }) => {
      const text = typeof one === 'string' ? one : asNode(one)['#text'];
      const value = typeof text === 'string' ? text.trim() : '';
      return {
        name: properName(name),
        value,
        conditions: [...outer, ...conditionOf(asNode(one))],
        at: positionOf(one),
      };
    });
}

const METADATA = XMLParser.getMetaDataSymbol() as symbol;

/** Returns the position of an element in its file. */
export function positionOf(element: unknown): number {
  const metadata = Object.getOwnPropertyDescriptor(asNode(element), METADATA)?.value as
    | { startIndex?: number }
    | undefined;
  return metadata?.startIndex ?? 0;
}

function byPlace(one: XmlProperty, other: XmlProperty): number {
  return (one.at ?? 0) - (other.at ?? 0);
}

function conditionOf(node: Node): readonly string[] {
  const condition = node['@Condition'];
  return typeof condition === 'string' && condition.trim() !== '' ? [condition] : [];
}

/** Returns an empty node if the value is not an element. */
export function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

/** Returns elements that the parser gives as a list. */
export function asNodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(asNode) : [];
}
