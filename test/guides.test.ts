import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCommandLine } from '#actions/runner/command-line.ts';
import { SHARED_INPUTS } from '#request/inputs/merge-inputs.ts';
import { INPUT_NAMES, MERGE_DEFAULTS } from '#request/inputs/names.ts';
import { codeBlocks, sectionOf } from './world/code-blocks.ts';
import { PROJECT_ROOT } from './world/work-folder.ts';
import { mapOf, readWorkflow, readWorkflows } from './world/workflow.ts';
import { parseYaml, type Yaml } from './world/yaml.ts';

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const guides = readdirSync(join(PROJECT_ROOT, 'docs/guides')).map((name) => ({
  name,
  text: read(`docs/guides/${name}`),
}));

/** Other pages and people link to these names. */
const NAMES = [
  ...['blazor-aspire', 'clean-up', 'cost', 'deploy', 'front-ends', 'monorepos', 'multi-arch', 'other-ci'],
  ...['private-feeds', 'pull-requests', 'registries', 'roll-back', 'self-hosted', 'small-images', 'tests', 'updates'],
  ...['verify', 'versions', 'windows'],
];

test('there is one guide for each task, of at most 120 lines, and the index lists it', () => {
  expect(guides.map(({ name }) => name).sort()).toEqual(NAMES.map((name) => `${name}.md`));
  const long = guides.filter(({ text }) => text.split('\n').length > 121);
  expect(long.map(({ name }) => name)).toEqual([]);
  const index = read('docs/README.md');
  expect(guides.filter(({ name }) => !index.includes(`(guides/${name})`))).toEqual([]);
});

test.each(guides)('$name begins with a part of an example, and ends with what goes wrong', ({ text }) => {
  const [, path = ''] = /\]\(\.\.\/\.\.\/(examples\/[\w/-]+\.yml)\)/.exec(text) ?? [];
  const example = read(path).split('\n');
  const [first] = codeBlocks(text);
  expect(first?.language).toBe('yaml');
  expect(text.indexOf('```')).toBeLessThan(text.indexOf('\n## '));
  let at = 0;
  const foreign = (first?.text.trimEnd() ?? '').split('\n').filter((line) => {
    const found = example.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
  expect(foreign, path).toEqual([]);
  expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title).at(-1)).toBe('What goes wrong');
});

test('steps of the action in guides have inputs that exist', () => {
  const wrong = guides.flatMap(({ name, text }) =>
    codeBlocks(text)
      .filter(({ language }) => language === 'yaml')
      .flatMap(({ text: block }) => stepsIn(parseYaml(block.replaceAll('<commit>', 'commit'))))
      .flatMap(({ uses, inputs }) => {
        const known = uses.includes('/merge@') ? [...Object.keys(MERGE_DEFAULTS), ...SHARED_INPUTS] : INPUT_NAMES;
        return inputs.filter((input) => !known.some((each) => each === input)).map((input) => `${name}: ${input}`);
      }),
  );
  expect(wrong).toEqual([]);
});

interface Step {
  readonly uses: string;
  readonly inputs: readonly string[];
}

/** Every step of the action in a workflow or a part of one, at any depth. */
function stepsIn(value: Yaml): readonly Step[] {
  if (typeof value === 'string') return [];
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  const { uses, with: inputs } = mapOf(value);
  const isAction = typeof uses === 'string' && /^OWNER\/containerize-dotnet(?:\/merge)?@/.test(uses);
  const own = isAction ? [{ uses, inputs: Object.keys(mapOf(inputs)) }] : [];
  return [...own, ...Object.values(mapOf(value)).flatMap(stepsIn)];
}

test('command lines in guides and pipelines of other systems can be read', () => {
  const places = [...guides.map(({ name }) => `docs/guides/${name}`), ...OTHER_CI];
  const lines = places.flatMap((path) => [
    ...read(path).matchAll(/node \S*dist\/cli\.js"? (?!verify |reproduce )(.*)$/gm),
  ]);
  expect(lines.length).toBeGreaterThan(2);
  for (const [line, args = ''] of lines) {
    const parsed = parseCommandLine(args.replace(/ >.*/, '').split(' '));
    expect(parsed, line).toMatchObject({ kind: 'run', inputs: { project: 'src/Web', push: 'true' } });
  }
});

const OTHER_CI = ['gitlab-ci.yml', 'azure-pipelines.yml'].map((name) => `examples/other-ci/${name}`);

test('codes of errors in guides are those of docs/errors.md', () => {
  const codes = [...read('docs/errors.md').matchAll(/^## ([A-Z_]+)$/gm)].map(([, code]) => code);
  const named = guides.flatMap(({ text }) =>
    [...sectionOf(text, '## What goes wrong').matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, code]) => code),
  );
  const others = ['DOCKER_HOST'];
  expect(named.filter((code) => !codes.includes(code) && !others.includes(code ?? ''))).toEqual([]);
});

test('registries.md lists the inputs that the OIDC workflow has in addition', async () => {
  const [plain = [], oidc = []] = await Promise.all(
    ['containerize', 'containerize-oidc'].map(async (name) => {
      const { content } = await readWorkflow(`.github/workflows/${name}.yml`);
      return Object.keys(mapOf(mapOf(mapOf(content['on'])['workflow_call'])['inputs']));
    }),
  );
  const section = sectionOf(read('docs/guides/registries.md'), '### The reusable workflow');
  const listed = [...section.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual(oidc.filter((name) => !plain.includes(name)));
});

test('updates.md lists the version of every action in examples and guides', async () => {
  const listed = [...read('docs/guides/updates.md').matchAll(/^\| `([\w/-]+)` +\| `(v\d+)`/gm)];
  const examples = (await readWorkflows('examples')).flatMap(({ steps }) => steps.map(({ uses }) => uses));
  const inText = guides.flatMap(({ text }) => text.match(/(?<=uses: |`)[a-z-]+\/[a-z-]+@v\d+/g) ?? []);
  const others = [...examples, ...inText].filter((uses) => !/^(?:OWNER|docker\/build-push)/.test(uses));
  expect([...new Set(others)].sort()).toEqual(listed.map(([, name, version]) => `${name}@${version}`).sort());
});

test('cost.md has the times of docs/benchmarks.md, to two digits', () => {
  const measured = tableAfter(read('docs/benchmarks.md').split(/^## Results$/m)[1] ?? '', '### Sample web app');
  const shown = tableAfter(read('docs/guides/cost.md'), '### Minutes');
  const rows: readonly (readonly [shown: string, measured: string])[] = [
    ['nothing, or documents', 'docs-only commit'],
    ['the base image', 'base image moved'],
    ['one line', 'one line in the web project'],
    ['everything (first run)', 'cold: nothing cached anywhere'],
  ];
  const columns: readonly (readonly [shown: string, measured: RegExp])[] = [
    ['SDK image pulled', /SDK image pulled/],
    ['`sdk-image: runner`', /SDK of the runner/],
    ['`PublishContainer`', /^PublishContainer$/],
    ['Dockerfile, fresh runner', /^Dockerfile, fresh runner$/],
  ];
  for (const [row, name] of rows)
    for (const [column, pattern] of columns) {
      const cells = measured.get(name) ?? new Map();
      const cell = [...cells].find(([title]) => pattern.test(title))?.[1] ?? '';
      // PublishContainer does the same whether documents change or nothing does.
      const text = row.startsWith('nothing') && column === '`PublishContainer`' ? noChange(measured) : cell;
      const seconds = text === '' ? '' : `${Number(Number.parseFloat(text).toPrecision(2))} s`;
      expect(shown.get(row)?.get(column), `${row}, ${column}`).toBe(seconds);
    }
});

type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

const noChange = (table: Table): string => table.get('no change')?.get('PublishContainer') ?? '';

/** The first table after a heading: cells by the first cell of their row and the title of their column. */
function tableAfter(page: string, heading: string): Table {
  const [, rest = ''] = page.split(`\n${heading}\n`);
  const [lines = ''] = /^\|.*\n(?:\|.*\n)+/m.exec(rest) ?? [];
  const [titles = [], , ...rows] = lines.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.map((row) => [row[1] ?? '', new Map(titles.slice(2).map((title, at) => [title, row[at + 2] ?? ''] as const))]),
  );
}

test('the rules for Renovate find images in workflows and projects', () => {
  const block = codeBlocks(read('docs/guides/updates.md')).find(({ language }) => language === 'json');
  const { customManagers }: { readonly customManagers: readonly { readonly matchStrings: readonly string[] }[] } =
    JSON.parse(block?.text ?? '');
  const [workflow, project] = customManagers.map(({ matchStrings }) => new RegExp(matchStrings[0] ?? 'none'));
  const digest = `sha256:${'a'.repeat(64)}`;
  const sdk = { depName: 'mcr.microsoft.com/dotnet/sdk', currentValue: '10.0' };
  expect({ ...workflow?.exec('          sdk-image: mcr.microsoft.com/dotnet/sdk:10.0')?.groups }).toMatchObject(sdk);
  expect({ ...workflow?.exec(`base-image: "${sdk.depName}:10.0@${digest}"`)?.groups }).toEqual({
    ...sdk,
    currentDigest: digest,
  });
  for (const other of ['sdk-image: runner', 'base-image: docker:own-base:local', 'base-image: oci:out/base'])
    expect(workflow?.test(other), other).toBe(false);
  const text = `<ContainerBaseImage>${sdk.depName}:10.0</ContainerBaseImage>`;
  expect({ ...project?.exec(text)?.groups }).toMatchObject(sdk);
});
