import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpText } from '#actions/runner/command-line.ts';
import { mapOf } from '../test/world/workflow.ts';
import { parseYaml } from '../test/world/yaml.ts';

/*
 * Writes the inputs and outputs of action.yml and the list of examples into README.md and docs/inputs.md, between marks:
 * `npm run docs`. A test fails if a page is not what this script writes.
 */

const ROOT = join(import.meta.dirname, '..');
const ACTION_YML = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const WIDTH = 100;
const INDENT = '    ';

/** Pages with generated parts. */
export const GENERATED_PAGES: readonly string[] = ['README.md', 'docs/inputs.md'];

/** Pages in `docs/` with more about the inputs of a group. */
export const PAGES_OF_GROUPS: Readonly<Record<string, readonly string[]>> = {
  Everyday: ['projects.md', 'tags.md', 'images.md', 'many.md', 'testing.md'],
  Image: ['image-settings.md', 'images.md'],
  'Tags and delivery': ['tags.md', 'scaling.md'],
  Build: ['projects.md', 'images.md', 'networks.md', 'version-tools.md'],
  Cache: ['cache.md'],
  'Policies and registries': ['will-it-run.md', 'images.md', 'networks.md'],
};

interface Field {
  readonly description: string;
  readonly default: string;
}

/** Returns the inputs by group, in the order of `--help`, which has the one table of groups. */
export function inputGroups(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const line of helpText(ACTION_YML).split('\n')) {
    const [, title, name] = /^(?:([A-Z][\w ]*):$| {2}--([\w-]+)(?: \(default: .*\))?$)/.exec(line) ?? [];
    if (title !== undefined) groups.set(title, []);
    if (name !== undefined) [...groups.values()].at(-1)?.push(name);
  }
  return groups;
}

/** Returns the text of a page with its generated parts replaced. Throws if a page has none. */
export function withInputs(text: string): string {
  const parts = /(<!-- (everyday|inputs|pages|outputs|examples): [^>]*-->\n)[\s\S]*?(<!-- \/\2 -->)/g;
  if (text.search(parts) < 0) throw new Error('the page has no part to write into');
  return text.replace(parts, (_, begin: string, kind: string, end: string) => `${begin}\n${part(kind)}\n\n${end}`);
}

function part(kind: string): string {
  const groups = [...inputGroups()];
  if (kind === 'outputs') return outputsTable();
  if (kind === 'examples') return examplesList();
  if (kind === 'pages') return groups.map(([title]) => moreAbout(title)).join('\n');
  return stepWith(kind === 'inputs' ? groups : groups.filter(([title]) => title === 'Everyday'));
}

/** A step that sets each input of the groups to its default, with the description above it. */
function stepWith(groups: readonly (readonly [string, readonly string[]])[]): string {
  const inputs = fields('inputs');
  const paragraphs = groups.flatMap(([title, names]) => [
    ...(groups.length === 1 ? [] : [`${INDENT}# ${`== ${title} `.padEnd(WIDTH - INDENT.length - 2, '=')}`]),
    ...names.map((name) => inputLines(name, inputs.get(name))),
  ]);
  return `\`\`\`yaml\n- uses: OWNER/containerize-dotnet@v1\n  with:\n${paragraphs.join('\n\n')}\n\`\`\``;
}

function inputLines(name: string, { description, default: value }: Field = { description: '', default: '' }): string {
  return `${comment(description)}\n${INDENT}${name}: ${value === '' ? '""' : value}`;
}

function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || INDENT.length + last.length + 1 + word.length > WIDTH) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => INDENT + line).join('\n');
}

function moreAbout(title: string): string {
  return `- ${title}: ${(PAGES_OF_GROUPS[title] ?? []).map((page) => `[${page}](${page})`).join(', ')}`;
}

/** The whole workflows in `examples/`, each with the first sentence of the comment that it begins with. */
function examplesList(): string {
  const names = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.yml'));
  const lines = names.sort().map((name) => {
    const [comment = ''] = /^(?:# .*\n)+/.exec(readFileSync(join(ROOT, 'examples', name), 'utf8')) ?? [];
    const [sentence] = comment
      .replaceAll(/^# /gm, '')
      .replaceAll('\n', ' ')
      .trim()
      .split(/(?<=\.) /);
    return `- [${name}](examples/${name}): ${sentence}`;
  });
  return lines.join('\n');
}

function outputsTable(): string {
  const rows = [...fields('outputs')].map(([name, { description }]) => [
    `\`${name}\``,
    description.replaceAll('|', '\\|'),
  ]);
  const all = [['output', 'meaning'], ...rows];
  const widths = [0, 1].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const [head = '', ...lines] = all.map(
    (row) => `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines].join('\n');
}

/** Returns the inputs or outputs of action.yml. */
function fields(kind: 'inputs' | 'outputs'): ReadonlyMap<string, Field> {
  const all = Object.entries(mapOf(mapOf(parseYaml(ACTION_YML))[kind]));
  return new Map(
    all.map(([name, value]) => {
      const { description = '', default: given = '' } = mapOf(value);
      return [name, { description: String(description).trim(), default: String(given) }];
    }),
  );
}

if (import.meta.main) {
  for (const page of GENERATED_PAGES) {
    const path = join(ROOT, page);
    writeFileSync(path, withInputs(readFileSync(path, 'utf8')));
  }
}
