/** What the YAML of workflows comes to. All scalars are texts, as an action gets them. */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly number: number;
}

/**
 * Reads the YAML that workflows of ours are written in: mappings, lists, plain and quoted scalars, `|` and `>-` blocks,
 * `[a, b]` and `{}`. Anything else is an error, never a guess.
 */
export function parseYaml(text: string): Yaml {
  const lines = text.split('\n').map((line, at): Line => {
    const content = line.trimStart();
    if (line.slice(0, line.length - content.length).includes('\t')) throw new Error(`line ${at + 1}: a tab`);
    return { indent: line.length - content.length, text: content, number: at + 1 };
  });
  const reader = new Reader(lines);
  const value = reader.node(0);
  reader.end();
  return value;
}

const KEY = /^(?:"([^"]*)"|([\w$.-]+)):(?: +(.*))?$/;

class Reader {
  readonly #lines: readonly Line[];
  #at = 0;
  /** A list entry's own content, read as if it stood in a line of its own. */
  #rest: Line | undefined;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  node(indent: number): Yaml {
    const line = this.#peek();
    if (line === undefined || line.indent < indent) return '';
    return isEntry(line.text) ? this.#list(line.indent) : this.#mapping(line.indent);
  }

  end(): void {
    const line = this.#peek();
    if (line !== undefined) throw new Error(`line ${line.number}: "${line.text}" belongs to nothing`);
  }

  #list(indent: number): readonly Yaml[] {
    const items: Yaml[] = [];
    for (let line = this.#peek(); line?.indent === indent && isEntry(line.text); line = this.#peek()) {
      const content = line.text.slice(1).trimStart();
      this.#next();
      if (KEY.test(content)) {
        this.#rest = { ...line, indent: indent + line.text.length - content.length, text: content };
        items.push(this.#mapping(this.#rest.indent));
      } else items.push(scalar(content, line));
    }
    return items;
  }

  #mapping(indent: number): Yaml {
    const entries: [string, Yaml][] = [];
    for (let line = this.#peek(); line?.indent === indent; line = this.#peek()) {
      const [, quoted, plain, value = ''] = KEY.exec(line.text) ?? [];
      const key = quoted ?? plain;
      if (key === undefined) throw new Error(`line ${line.number}: "${line.text}" is no key`);
      if (entries.some(([other]) => other === key)) throw new Error(`line ${line.number}: "${key}" is there twice`);
      this.#next();
      entries.push([key, this.#value(value, line)]);
    }
    return Object.fromEntries(entries);
  }

  #value(text: string, line: Line): Yaml {
    const bare = text.replace(/^#.*$/, '');
    if (/^[|>]-?$/.test(bare)) return this.#block(bare, line.indent);
    return bare === '' ? this.node(line.indent + 1) : scalar(bare, line);
  }

  #block(header: string, above: number): string {
    const texts: string[] = [];
    const indent = this.#lines.slice(this.#at).find(({ text }) => text !== '')?.indent ?? 0;
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[this.#at]) {
      if (line.text !== '' && line.indent <= above) break;
      texts.push(' '.repeat(Math.max(0, line.indent - indent)) + line.text);
      this.#at += 1;
    }
    const joined = texts.join(header.startsWith('|') ? '\n' : ' ').trimEnd();
    return header.endsWith('-') ? joined : `${joined}\n`;
  }

  #peek(): Line | undefined {
    if (this.#rest !== undefined) return this.#rest;
    while (/^(?:#.*)?$/.test(this.#lines[this.#at]?.text ?? 'end')) this.#at += 1;
    return this.#lines[this.#at];
  }

  #next(): void {
    if (this.#rest === undefined) this.#at += 1;
    this.#rest = undefined;
  }
}

function isEntry(text: string): boolean {
  return text === '-' || text.startsWith('- ');
}

function scalar(text: string, line: Line): Yaml {
  if (text.startsWith("'") || text.startsWith('"')) {
    const [, quote = '', inner] = /^(['"])(.*)\1(?: +#.*)?$/.exec(text) ?? [];
    if (inner === undefined) throw new Error(`line ${line.number}: "${text}" does not end`);
    return quote === "'" ? inner.replaceAll("''", "'") : String(JSON.parse(`"${inner}"`));
  }
  const plain = text.replace(/ +#.*$/, '');
  if (plain === '{}') return {};
  if (plain.startsWith('[') && plain.endsWith(']')) {
    const inner = plain.slice(1, -1).trim();
    return inner === '' ? [] : inner.split(',').map((item) => scalar(item.trim(), line));
  }
  if (/^[&*!|>%@`[{]/.test(plain)) throw new Error(`line ${line.number}: "${plain}" is YAML that is not read here`);
  return plain;
}
