export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
}

export interface LogResult {
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly masked: readonly string[];
}

const COMMAND = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/;

/** Reads what a step prints as a runner does: workflow commands are obeyed, secrets replaced from then on. */
export class LogReader {
  readonly #shown: string[] = [];
  readonly #annotations: Annotation[] = [];
  readonly #masks = new Set<string>();
  readonly #added: string[] = [];
  readonly #rest = { stdout: '', stderr: '' };
  #resume: string | undefined;

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.#mask(secret);
  }

  read(stream: 'stdout' | 'stderr', text: string): void {
    const lines = (this.#rest[stream] + text).split('\n');
    this.#rest[stream] = lines.pop() ?? '';
    for (const line of lines) this.#line(line.replace(/\r$/, ''));
  }

  finish(): LogResult {
    for (const rest of Object.values(this.#rest)) if (rest !== '') this.#line(rest);
    return { log: this.#shown.join('\n'), annotations: this.#annotations, masked: this.#added };
  }

  #line(line: string): void {
    const [, name = '', properties = '', data = ''] = COMMAND.exec(line) ?? [];
    if (this.#resume !== undefined) {
      if (name === this.#resume) this.#resume = undefined;
      else this.#show(line);
    } else if (name === 'add-mask') {
      this.#added.push(unescapeData(data));
      this.#mask(unescapeData(data));
    } else if (name === 'stop-commands') this.#resume = data;
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      this.#annotate(annotation(name, { properties, message: unescapeData(data) }));
    } else if (name === 'debug') return;
    else if (name === 'group' || name === 'endgroup') this.#show(`##[${name}]${unescapeData(data)}`);
    else if (name === 'set-output' || name === 'save-state') throw new Error(`::${name}:: was retired by GitHub`);
    else this.#show(line);
  }

  #annotate(found: Annotation): void {
    this.#annotations.push({ ...found, message: this.#hide(found.message) });
    this.#show(`##[${found.level}]${found.message}`);
  }

  #show(line: string): void {
    this.#shown.push(this.#hide(line));
  }

  #hide(text: string): string {
    const longestFirst = [...this.#masks].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
  }

  /** A secret of several lines is hidden line by line too, and in the encodings that a runner knows. */
  #mask(secret: string): void {
    for (const part of [secret, ...secret.split(/\r?\n/)]) {
      if (part.trim() === '') continue;
      this.#masks.add(part);
      this.#masks.add(Buffer.from(part).toString('base64'));
      this.#masks.add(encodeURIComponent(part));
      this.#masks.add(JSON.stringify(part).slice(1, -1));
    }
  }
}

function annotation(
  level: Annotation['level'],
  command: { readonly properties: string; readonly message: string },
): Annotation {
  const pairs = command.properties.split(',').map((pair) => pair.trim().split(/=(.*)/s));
  const values = new Map(pairs.map(([key = '', value = '']) => [key, unescapeProperty(value)]));
  const text = (key: 'title' | 'file') => (values.has(key) ? { [key]: values.get(key) } : {});
  const number = (key: string, name: string) => (values.has(key) ? { [name]: Number(values.get(key)) } : {});
  return {
    level,
    message: command.message,
    ...text('title'),
    ...text('file'),
    ...number('line', 'line'),
    ...number('endLine', 'endLine'),
    ...number('col', 'column'),
  };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
