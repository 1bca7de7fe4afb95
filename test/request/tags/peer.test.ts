import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotationsAt, standardOf } from '#images/image/annotations.ts';
import { evaluatedAnnotations, evaluatedLabels, makeLabels } from '#images/image/labels.ts';
import type { BaseImage } from '#oci/image.ts';
import { describeReference, parseReference, taggedNames } from '#oci/reference.ts';
import { type GitEvent, parseGitEvent } from '#request/event/git-event.ts';
import { type Inputs, readInputs } from '#request/inputs/inputs.ts';
import { evaluateTags, type TagSet, templateTexts } from '#request/tags/evaluate.ts';
import { openTemplates, type Templates } from '#request/tags/templates.ts';
import { anApp } from '../../world/app.ts';
import { NOW } from './tags-of.ts';

/**
 * Expectations of docker/metadata-action's own tests and of the tables in its README, as data: events, inputs and
 * values. Each row must give the same here, except those of {@link DIFFERENT}, which docs/tags.md explains. Copied from
 * dc80280 of July 2026.
 */
interface Row {
  readonly row: string;
  readonly on: string;
  readonly images?: readonly string[];
  readonly tags?: readonly string[];
  readonly flavor?: readonly string[];
  readonly labels?: readonly string[];
  readonly annotations?: readonly string[];
  /** Value of DOCKER_METADATA_PR_HEAD_SHA. */
  readonly headSha?: true;
  /** The tags in order. */
  readonly gives: readonly string[];
  /** Absent if the row does not contain it. */
  readonly version?: string;
  readonly revision?: string;
  /** Labels in addition to those from the repository. */
  readonly labelsGiven?: Texts;
  readonly annotationsGiven?: Texts;
}

type Texts = Readonly<Record<string, string>>;

interface PeerEvent {
  readonly name?: string;
  readonly ref?: string;
  readonly sha?: string;
  /** The payload contains the repository. */
  readonly repository?: true;
  readonly baseRef?: string;
  readonly pull?: { readonly number: number; readonly into: string; readonly head: string };
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`peer/${name}.json`, import.meta.url), 'utf8'));
const events: Readonly<Record<string, PeerEvent>> = read('events');
const rows: readonly Row[] = read('runs');

/** Rows that differ, with the reason that docs/tags.md gives. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'json/json01': 'is not name=value',
  'json/json07': 'is not name=value',
  'bakeFile/bakeFile01': 'is not name=value',
  'bakeFileTagsLabels/bakeFileTagsLabels01': 'is not name=value',
  'pr/pr12': 'the format is missing',
  'pr-head-sha/pr12': 'the format is missing',
};

/**
 * If other versions also have the first tag, the label has the full version, so that the tag never moves to a lower
 * one.
 */
const WHOLE: Readonly<Record<string, string>> = { 'tag/tag08': '2.0.8-beta.67' };

function eventOf(name: string, { headSha }: Row): GitEvent {
  const { name: event, ref, sha, repository, baseRef, pull } = events[name] ?? {};
  const described = { name: 'Hello-World', description: 'This your first repo!', default_branch: 'master' };
  return parseGitEvent({
    env: {
      GITHUB_REPOSITORY: 'octocat/Hello-World',
      GITHUB_SERVER_URL: 'https://github.com',
      ...(event === undefined ? {} : { GITHUB_EVENT_NAME: event }),
      ...(ref === undefined ? {} : { GITHUB_REF: ref }),
      ...(sha === undefined ? {} : { GITHUB_SHA: sha }),
      ...(headSha === true ? { DOCKER_METADATA_PR_HEAD_SHA: 'true' } : {}),
    },
    payload: {
      ...(repository === undefined ? {} : { repository: { ...described, license: { spdx_id: 'MIT' } } }),
      ...(baseRef === undefined ? {} : { base_ref: baseRef }),
      ...(pull === undefined
        ? {}
        : { pull_request: { number: pull.number, base: { ref: pull.into }, head: { sha: pull.head } } }),
    },
    git: sha === undefined ? {} : { commitTime: new Date(NOW).toISOString() },
  });
}

interface Came {
  readonly inputs: Inputs;
  readonly event: GitEvent;
  readonly templates: Templates;
  readonly tags: TagSet;
}

const lines = (list: readonly string[] = []): string => list.join('\n');

async function cameOf(row: Row): Promise<Came> {
  const { images, tags: given, flavor: around, labels, annotations } = row;
  const inputs = await readInputs({
    images: lines(images),
    tags: lines(given),
    flavor: lines(around),
    labels: lines(labels),
    annotations: lines(annotations),
  });
  const event = eventOf(row.on, row);
  const { tags: rules, flavor } = inputs;
  const texts = [...templateTexts({ rules, flavor }), ...Object.values(inputs.labels)];
  const templates = await openTemplates({ texts, event, now: NOW });
  return { inputs, event, templates, tags: await evaluateTags({ rules, flavor, event, templates }) };
}

const OCI = 'org.opencontainers.image';

/** Repository labels that the peer gives in every row. */
const SAID: Texts = {
  [`${OCI}.title`]: 'Hello-World',
  [`${OCI}.description`]: 'This your first repo!',
  [`${OCI}.url`]: 'https://github.com/octocat/Hello-World',
  [`${OCI}.source`]: 'https://github.com/octocat/Hello-World',
  [`${OCI}.licenses`]: 'MIT',
  [`${OCI}.created`]: '2020-01-10T00:30:00Z',
};

/** Leaves out empty values, and values that no payload contains. The time of a missing commit is 1970. */
function expectedOf({ row, on, version = '', revision = '' }: Row, given: Texts = {}): Texts {
  const { repository, sha } = events[on] ?? {};
  const unknown = repository === true ? [] : [`${OCI}.description`, `${OCI}.licenses`];
  const said = { ...SAID, [`${OCI}.version`]: WHOLE[row] ?? version, [`${OCI}.revision`]: revision };
  const known = Object.entries(said).filter(([key, value]) => value !== '' && !unknown.includes(key));
  const created = sha === undefined ? { [`${OCI}.created`]: '1970-01-01T00:00:00Z' } : {};
  return { ...Object.fromEntries(known), ...created, ...given };
}

/**
 * Leaves out labels that the peer does not have: those of .NET and of the base. Times are compared without
 * milliseconds.
 */
function comparable(texts: Texts = {}): Texts {
  const said = Object.entries(texts).filter(([key]) => !/^net\.dot\.|\.image\.base\.|\.artifact\./.test(key));
  return Object.fromEntries(said.map(([key, value]) => [key, value.replace(/\.000Z$/, 'Z')]));
}

function labelsOf({ inputs, event, templates, tags }: Came): Texts {
  const reference = parseReference('mcr.microsoft.com/dotnet/aspnet:10.0');
  const base = { reference, manifestDigest: `sha256:${'1'.repeat(64)}` } as BaseImage;
  const version = tags.version?.value;
  const input = evaluatedLabels(inputs.labels, { templates, version });
  const said = { version, release: tags.release, follows: tags.version?.follows };
  return makeLabels({ input, app: anApp(), event, ...said, baseName: reference, base });
}

const [equal, different] = [false, true].map((is) => rows.filter(({ row }) => Object.hasOwn(DIFFERENT, row) === is));

test('every row of the peer’s tests is here', () => {
  expect([rows.length, different?.length]).toEqual([131, Object.keys(DIFFERENT).length]);
});

describe.each((equal ?? []).map((row) => [row.row, row] as const))('%s', (_name, row) => {
  test('gives the same tags and version', async () => {
    const { inputs, tags } = await cameOf(row);
    const names = tags.tags.map(({ value }) => value);
    expect(names).toEqual(row.gives);
    if (row.version !== undefined) expect(tags.version?.value ?? '').toBe(row.version);
    const full = inputs.images.flatMap((image) => taggedNames(image, names));
    const images = (row.images ?? []).filter((line) => !line.includes('enable=false'));
    const theirs = images.map((line) => parseReference(line.replace(/^name=|,.*$/g, '').toLowerCase()));
    expect(full).toEqual(theirs.flatMap((image) => taggedNames(image, row.gives)));
  });

  test.runIf(row.revision !== undefined)('says the same in labels and annotations', async () => {
    const came = await cameOf(row);
    const labels = labelsOf(came);
    expect(comparable(labels)).toEqual(comparable(expectedOf(row, row.labelsGiven)));
    const known = { templates: came.templates, version: came.tags.version?.value };
    const rules = evaluatedAnnotations(came.inputs.annotations, known);
    const made = annotationsAt('manifest', { rules, levels: ['manifest'], generated: standardOf(labels) });
    // A standard label of the input is an annotation as well, as docs/tags.md explains.
    const given = { ...standardOf(row.labelsGiven ?? {}), ...row.annotationsGiven };
    const kept = { ...row.annotationsGiven, ...standardOf(row.labelsGiven ?? {}) };
    const expected = row.annotations === undefined ? standardOf(kept) : given;
    expect(comparable(made)).toEqual(comparable(expectedOf(row, expected)));
  });
});

test.each(different ?? [])('$row is an error here, as docs/tags.md explains', async (row) => {
  await expect(cameOf(row)).rejects.toThrow(DIFFERENT[row.row]);
});

interface Readme {
  readonly table: string;
  readonly tags: readonly string[];
  readonly event: string;
  readonly ref: string;
  readonly gives: readonly string[];
}

const tables: readonly Readme[] = read('readme');

test('every row of the tables in its README is here, except two with a time of day', () => {
  expect(tables).toHaveLength(64);
});

test.each(tables)(
  'README, $table: $event of $ref gives $gives',
  async ({ table, tags: given, event: name, ref, gives }) => {
    const pull = { number: 2, base: { ref: 'master' }, head: { sha: 'd'.repeat(40) } };
    const event = parseGitEvent({
      env: { GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: '860c1904a1ce19322e91ac35af1ab07466440c37' },
      payload: {
        repository: { default_branch: 'master' },
        ...(name === 'pull_request' ? { pull_request: pull } : {}),
        ...(ref.startsWith('refs/tags/') ? { base_ref: 'refs/heads/master' } : {}),
      },
      git: {},
    });
    // The tables of one type leave out latest, which another table covers.
    const flavor = table === 'basic' || table === 'semver' ? '' : 'latest=false';
    const { tags: rules, flavor: around } = await readInputs({ tags: lines(given), flavor });
    const templates = await openTemplates({ texts: templateTexts({ rules, flavor: around }), event, now: NOW });
    const { tags } = await evaluateTags({ rules, flavor: around, event, templates });
    expect(tags.map(({ value }) => value)).toEqual(gives);
  },
);

interface Grammar {
  readonly lines: readonly string[];
  readonly fails?: true;
}

test.each<Grammar & { readonly rules?: readonly Texts[] }>(read('rules'))(
  'the rules $lines are read in the same way',
  async ({ lines: given, fails, rules = [] }) => {
    const asked = readInputs({ tags: lines(given) });
    if (fails === true) return await expect(asked).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const made = (await asked).tags.toSorted((a, b) => b.priority - a.priority);
    // Every attribute as text. An attribute that is not set there is empty.
    const texts = made.map((rule, at) =>
      Object.fromEntries(
        Object.keys(rules[at] ?? {}).map((key) => {
          const value = Object.entries(rule).find(([name]) => name === key)?.[1] ?? '';
          return [key, value instanceof RegExp ? value.source : String(value)];
        }),
      ),
    );
    expect(texts).toEqual(rules);
  },
);

test.each<Grammar & { readonly flavor?: object }>(read('flavors'))(
  'the flavor $lines is read in the same way',
  async ({ lines: given, fails, flavor }) => {
    const asked = readInputs({ flavor: lines(given) });
    if (fails === true) return await expect(asked).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect((await asked).flavor).toEqual(flavor);
  },
);

test.each<Grammar & { readonly names?: readonly string[] }>(read('images'))(
  'the images $lines are read in the same way',
  async ({ lines: given, fails, names = [] }) => {
    const asked = readInputs({ images: lines(given) });
    if (fails === true) return await expect(asked).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const full = names.map((name) => describeReference(parseReference(name.toLowerCase())));
    expect((await asked).images.map(describeReference)).toEqual(full);
  },
);

test('comments, and a # within a line, are read in the same way', async () => {
  const inputs = await readInputs({
    images: 'moby/buildkit\n#comment\nghcr.io/moby/mbuildkit',
    labels: 'mylabel=foo#bar\n#comment\nanother=bar',
    annotations: 'org.opencontainers.image.url=https://example.com/path#readme\n#comment\na=b',
    tags: 'type=raw,value=foo#bar\n#comment',
    flavor: 'prefix=v#1\n#comment',
    'sep-tags': ',',
    'sep-labels': ',',
    'sep-annotations': ',',
  });
  expect(inputs).toMatchObject({
    labels: { mylabel: 'foo#bar', another: 'bar' },
    annotations: [
      { key: 'org.opencontainers.image.url', value: 'https://example.com/path#readme' },
      { key: 'a', value: 'b' },
    ],
    tags: [{ value: 'foo#bar' }],
    flavor: { prefix: 'v#1' },
    separators: { tags: ',', labels: ',', annotations: ',' },
  });
  expect(inputs.images.map(describeReference)).toEqual(['docker.io/moby/buildkit', 'ghcr.io/moby/mbuildkit']);
});

test.each([
  ['{{ raw }}.{{ version }}', false],
  ['{{ raw }}', true],
  ['{{ raw}}', true],
  ['{{raw}}', true],
  ['{{{raw}}}', true],
  ['{{~raw~}}', true],
  ['{{this.raw}}', true],
  ['{{./raw}}', true],
  ['v{{raw}}', false],
  ['{{version}}', false],
  ['latest', false],
])('a candidate with the pattern %s keeps its v: %s', async (pattern, keeps) => {
  const event = parseGitEvent({
    env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2.3-rc.1' },
    payload: {},
    git: {},
  });
  for (const type of ['semver', 'pep440']) {
    const { tags: rules, flavor } = await readInputs({ tags: `type=${type},pattern=${pattern}` });
    const templates = await openTemplates({ texts: templateTexts({ rules, flavor }), event, now: NOW });
    const { tags } = await evaluateTags({ rules, flavor, event, templates });
    const plain = type === 'semver' ? '1.2.3-rc.1' : '1.2.3rc1';
    expect(tags.map(({ value }) => value)).toEqual([keeps ? 'v1.2.3-rc.1' : plain]);
  }
});
