import { XMLParser } from 'fast-xml-parser';

/** A package source as a configuration names it. */
export interface NuGetSource {
  readonly name: string;
  readonly value: string;
}

/** A login for the source of a name; the password may be a variable. */
export interface SourceLogin {
  readonly source: string;
  readonly username: string;
  readonly password: string;
}

interface NuGetConfigFacts {
  readonly sources: readonly NuGetSource[];
  /** Those that are asked for vulnerabilities alone. */
  readonly auditSources: readonly NuGetSource[];
  /** Names of sources that are not used. */
  readonly disabled: readonly string[];
  /** Sections (`packageSources`, …) that forget what configurations farther away say. */
  readonly cleared: readonly string[];
  /** Logins for sources, as written. */
  readonly logins: readonly SourceLogin[];
  /** Passwords in it, as written. */
  readonly passwords: readonly string[];
  /** `NAME` for each `%NAME%`. */
  readonly variables: readonly string[];
}

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

const SECTIONS = ['packageSources', 'auditSources', 'disabledPackageSources'] as const;

/** Reads what we need of a nuget.config; one that is no XML has nothing (the restore itself will complain). */
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

/** Of a source, whose name is an element's: one for each password, of which there may be several kinds. */
function loginsOf({ tag, children }: Element): readonly SourceLogin[] {
  const values = (key: RegExp) =>
    children.filter((each) => key.test(attribute(each, 'key'))).map((each) => attribute(each, 'value'));
  const [username = ''] = values(/^username$/i);
  return values(/password$/i).map((password) => ({ source: decodeXmlName(tag), username, password }));
}

/** As .NET's XmlConvert.DecodeName: `my_x0020_feed` is `my feed`. */
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

/** fast-xml-parser's ordered form: `{ tag: children, ':@': attributes }`. */
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
