import { ACTION_COMMANDS, type ActionCommand, parseActionCommand } from './action-command.ts';

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
    // A return at the end may be half of a line end.
    const lines = (this.#rest[stream] + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest[stream] = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
  }

  finish(): LogResult {
    for (const rest of Object.values(this.#rest)) if (rest !== '') this.#line(rest);
    return { log: this.#shown.join('\n'), annotations: this.#annotations, masked: this.#added };
  }

  #line(line: string): void {
    const known = this.#resume === undefined ? ACTION_COMMANDS : new Set([this.#resume.toLowerCase()]);
    const command = parseActionCommand(line, known);
    if (command === undefined) this.#show(line);
    else if (this.#resume !== undefined) this.#resume = undefined;
    else this.#obey(command);
  }

  #obey(command: ActionCommand): void {
    const { data } = command;
    const name = command.name.toLowerCase();
    if (name === 'add-mask') {
      this.#added.push(data);
      this.#mask(data);
    } else if (name === 'stop-commands') this.#resume = data;
    else if (name === 'error' || name === 'warning' || name === 'notice') this.#annotate(annotation(name, command));
    else if (name === 'debug') return;
    else if (name === 'group' || name === 'endgroup') this.#show(`##[${name}]${data}`);
    else throw new Error(`::${name}:: is nothing that we say`);
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

function annotation(level: Annotation['level'], { properties, data }: ActionCommand): Annotation {
  const text = (key: 'title' | 'file') => (properties.has(key) ? { [key]: properties.get(key) } : {});
  const number = (key: string, name: string) => (properties.has(key) ? { [name]: Number(properties.get(key)) } : {});
  return {
    level,
    message: data,
    ...text('title'),
    ...text('file'),
    ...number('line', 'line'),
    ...number('endLine', 'endLine'),
    ...number('col', 'column'),
  };
}
