const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it stands in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']|[\t\n\r]/g, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}

/** Text that MSBuild takes as it is: its special characters by their code (MSBuild reference, "Special characters"). */
export function escapeMSBuild(text: string): string {
  return text.replace(/[%*?@$();']/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What MSBuild makes of a text, such as the value of a variable: it takes `%41` for `A`. */
export function unescapeMSBuild(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
