const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a text for an XML attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']|[\t\n\r]/g, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}

/** Escapes MSBuild's special characters by their codes (MSBuild reference, "Special characters"). */
export function escapeMSBuild(text: string): string {
  return text.replace(/[%*?@$();']/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Unescapes a text as MSBuild does, for example the value of a variable: `%41` becomes `A`. */
export function unescapeMSBuild(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
