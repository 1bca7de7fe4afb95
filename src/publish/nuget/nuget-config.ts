import { XMLParser } from 'fast-xml-parser';

/** A package source in a configuration. */
export interface NuGetSource {
  readonly name: string;
  readonly value: string;
}

/** A login for the source with this name. The password may be a variable. */
export interface SourceLogin {
  readonly source: string;
  readonly username: string;
  readonly password: string;
}

interface NuGetConfigFacts {
  readonly sources: readonly NuGetSource[];
  /** Sources that are only asked for vulnerabilities. */
  readonly auditSources: readonly NuGetSource[];
  /** Names of disabled sources. */
  readonly disabled: readonly string[];
  /** Sections (`packageSources`, …) that clear the entries of configurations farther away. */
  readonly cleared: readonly string[];
  /** Logins for sources, unresolved. */
  readonly logins: readonly SourceLogin[];
  /** Passwords of these logins, unresolved. */
  readonly passwords: readonly string[];
  /** The `NAME` of each `%NAME%`. */
  readonly variables: readonly string[];
}

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

const SECTIONS = ['packageSources', 'auditSources', 'disabledPackageSources'] as const;

/** Reads the parts of a nuget.config that are needed. Text that is not XML gives empty facts; the restore reports the error. */
export function readNuGetConfig(text: string): NuGetConfigFacts {
  const sections = parse(text).flatMap((root) => root.children);
  const adds = (section: string) => sections.filter((each) => is(each, section)).flatMap((each) => each.children);
  const named = (section: string) =>
    adds(section)
      .filter((each) => is(each, 'add'))
      .map((each) => ({ name: attribute(each, 'key'), value: attribute(each, 'value') }));
  const sources = named('packageSources');
  const isDisabled = ({ value }: NuGetSource): boolean => value.toLowerCase() === 'true';
  const disabled = named('disabledPackageSources').filter(isDisabled);
  const cleared = SECTIONS.filter((section) => adds(section).some((each) => is(each, 'clear')));
  const logins = adds('packageSourceCredentials').flatMap(loginsOf);
  const passwords = logins.map(({ password }) => password);
  const variables = [...text.matchAll(/%([A-Za-z_][A-Za-z0-9_]*)%/g)].map(([, name = '']) => name);
  const auditSources = named('auditSources');
  const more = { auditSources, disabled: disabled.map(({ name }) => name), cleared };
  return {
    sources,
    ...more,
    logins,
    passwords: passwords.filter((value) => value !== ''),
    variables: [...new Set(variables)],
  };
}

/** Returns one login for each password of a source. The element's name is the name of the source. */
function loginsOf({ tag, children }: Element): readonly SourceLogin[] {
  const values = (key: RegExp) =>
    children.filter((each) => key.test(attribute(each, 'key'))).map((each) => attribute(each, 'value'));
  const [username = ''] = values(/^username$/i);
  return values(/password$/i).map((password) => ({ source: decodeXmlName(tag), username, password }));
}

/** Decodes a name as .NET's XmlConvert.DecodeName does: `my_x0020_feed` is `my feed`. */
function decodeXmlName(name: string): string {
  return name.replace(/_x([0-9a-f]{8}|[0-9a-f]{4})_/gi, (text, code: string) => {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : text;
  });
}

function parse(text: string): readonly Element[] {
  try {
    const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
    return elementsOf(parser.parse(text));
  } catch {
    return [];
  }
}

/** Converts fast-xml-parser's ordered form: `{ tag: children, ':@': attributes }`. */
function elementsOf(value: unknown): readonly Element[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((node: Readonly<Record<string, unknown>>) => {
    const tag = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#') && !key.startsWith('?'));
    if (tag === undefined) return [];
    return [{ tag, attributes: attributesOf(node[':@']), children: elementsOf(node[tag]) }];
  });
}

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

function is(element: Element, name: string): boolean {
  return element.tag.toLowerCase() === name.toLowerCase();
}

function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? '';
}
