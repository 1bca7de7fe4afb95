import { escapeXml } from '#publish/paths/escape.ts';
import type { NuGetCredential } from '#request/inputs/nuget-credentials.ts';
import { isOnRunner } from './network.ts';
import type { NuGetSource } from './nuget-config.ts';

/**
 * NuGet's default configuration, for a runner that has none. A file that the action writes in its place would otherwise
 * hide it.
 */
export const DEFAULT_NUGET_CONFIG =
  '<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <packageSources>\n' +
  '    <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />\n' +
  '  </packageSources>\n</configuration>\n';

/**
 * Returns a configuration with the credentials. A URL is resolved to the name of the source with that address. If no source
 * has it, a new source is added.
 */
export function credentialsConfig(
  credentials: readonly NuGetCredential[],
  sources: readonly NuGetSource[],
): {
  readonly text: string;
  readonly unknown: readonly string[];
  /** Each credential with the name of its source. */
  readonly resolved: readonly { readonly name: string; readonly credential: NuGetCredential }[];
} {
  const resolved = credentials.map((credential, index) => resolve(credential, { sources, index }));
  const added = resolved.filter((each) => each.add !== undefined);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    ...(added.length === 0 ? [] : ['  <packageSources>', ...added.map(addSource), '  </packageSources>']),
    '  <packageSourceCredentials>',
    ...resolved.map(addCredential),
    '  </packageSourceCredentials>',
    '</configuration>',
    '',
  ];
  const unknown = resolved.filter((each) => each.isUnknown).map((each) => each.name);
  return { text: lines.join('\n'), unknown, resolved };
}

interface Resolved {
  readonly name: string;
  readonly credential: NuGetCredential;
  /** The URL of a source to add. */
  readonly add?: string;
  readonly isUnknown: boolean;
}

function resolve(
  credential: NuGetCredential,
  { sources, index }: { readonly sources: readonly NuGetSource[]; readonly index: number },
): Resolved {
  const wanted = credential.source;
  if (!/^https?:\/\//i.test(wanted)) {
    const known = sources.find((source) => source.name.toLowerCase() === wanted.toLowerCase());
    return { name: known?.name ?? wanted, credential, isUnknown: known === undefined };
  }
  // A nearer configuration may give the name another address, and NuGet would send the login there.
  const elsewhere = new Set(
    sources.filter(({ value }) => !sameUrl(value, wanted)).map(({ name }) => name.toLowerCase()),
  );
  const known = sources.find(({ name, value }) => sameUrl(value, wanted) && !elsewhere.has(name.toLowerCase()));
  if (known !== undefined) return { name: known.name, credential, isUnknown: false };
  return { name: unusedName(index, sources), credential, add: wanted, isUnknown: false };
}

function unusedName(index: number, sources: readonly NuGetSource[]): string {
  const names = new Set(sources.map((source) => source.name.toLowerCase()));
  let name = `containerize-dotnet-${index + 1}`;
  while (names.has(name)) name = `${name}-own`;
  return name;
}

function sameUrl(left: string, right: string): boolean {
  const plain = (text: string) => (URL.canParse(text) ? new URL(text).href.replace(/(?<!\/)\/+$/, '') : text);
  return plain(left) === plain(right);
}

/** NuGet refuses plain HTTP by default. On loopback it is allowed, because the connection does not leave the machine. */
function addSource({ name, add = '' }: Resolved): string {
  const insecure = add.startsWith('http:') && isOnRunner(add) ? ' allowInsecureConnections="true"' : '';
  return `    <add key="${escapeXml(name)}" value="${escapeXml(add)}"${insecure} />`;
}

function addCredential({ name, credential }: Resolved): string {
  const tag = encodeXmlName(name);
  return [
    `    <${tag}>`,
    `      <add key="Username" value="${escapeXml(credential.username)}" />`,
    `      <add key="ClearTextPassword" value="${escapeXml(credential.password)}" />`,
    '      <add key="ValidAuthenticationTypes" value="basic" />',
    `    </${tag}>`,
  ].join('\n');
}

/** The rest of an encoded character after its first `_`; at most ten characters. */
const ENCODED = /^x(?:[0-9a-f]{4}|[0-9a-f]{8})_/i;

/**
 * Encodes a text as an element name, as .NET's XmlConvert.EncodeLocalName does. NuGet decodes it: `my feed` is
 * `my_x0020_feed`. This function also encodes all characters outside ASCII, which decodes to the same text.
 */
export function encodeXmlName(name: string): string {
  return Array.from(name)
    .map((character, index, all) => {
      const isPlain = (index === 0 ? /[A-Za-z_]/ : /[A-Za-z0-9_.-]/).test(character);
      const looksEncoded = character === '_' && ENCODED.test(all.slice(index + 1, index + 11).join(''));
      if (isPlain && !looksEncoded) return character;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
      return `_x${code.padStart(code.length > 4 ? 8 : 4, '0')}_`;
    })
    .join('');
}
