import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INPUT_DEFAULTS } from '#request/inputs/names.ts';
import { limitsOf } from '#reuse/cache/limits.ts';
import { EVENTS, namesOf } from '../request/tags/tags-of.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const read = (page: string): string => readFileSync(join(PROJECT_ROOT, page), 'utf8');

/** A fact that several pages state: each page has the pattern, and its groups give the value. */
interface Fact {
  readonly fact: string;
  readonly value: string;
  readonly places: Readonly<Record<string, RegExp>>;
}

const results: BenchResults = JSON.parse(read('bench/results.json'));
const newer: BenchResults = JSON.parse(read('bench/results-docker-newer.json'));

interface BenchResults {
  readonly results: readonly {
    readonly app: string;
    readonly scenario: string;
    readonly peer: string;
    readonly latencyMs: number;
    readonly seconds: { readonly median: number };
  }[];
}

/** Returns the median of a benchmark with the sample app, rounded as prose does it. */
function seconds(scenario: string, peer: string, measured = results): string {
  const row = measured.results.find(
    (each) => each.app === 'web' && each.scenario === scenario && each.peer === peer && each.latencyMs === 0,
  );
  const median = row?.seconds.median ?? Number.NaN;
  return median < 9.5 ? median.toFixed(1) : median.toFixed(0);
}

/** Returns a number that the program has as a constant. */
function constantOf(file: string, pattern: RegExp): string {
  return pattern.exec(read(file))?.[1] ?? 'no such constant';
}

const FACTS: readonly Fact[] = [
  {
    fact: 'versions of .NET',
    value: '8 11',
    places: {
      'README.md': /Builds \.NET (\d+) to (\d+)/,
      'SUPPORT.md': /\| \.NET of the project +\| (\d+), [\d, ]*and (\d+)/,
      'docs/images.md': /\| project +\| `net(\d+)\.0` .*`net(\d+)\.0` +\|\n/,
    },
  },
  {
    fact: 'the oldest Docker',
    value: '20.10',
    places: { 'README.md': /with Docker ([\d.]+) or newer/, 'SUPPORT.md': /Docker ([\d.]+) or newer/ },
  },
  {
    fact: 'the oldest Node.js of the command line',
    value: constantOf('package.json', /"node": ">=([\d.]+)"/),
    places: {
      'README.md': /Node ([\d.]+) or newer/,
      'SUPPORT.md': /Node\.js ([\d.]+) or newer/,
      'docs/troubleshooting.md': /Node\.js ([\d.]+) or newer/,
    },
  },
  {
    fact: 'the oldest runner of the reusable workflow',
    value: '2.336.0',
    places: {
      'SUPPORT.md': /([\d.]+) or newer for the \[reusable workflow\]/,
      'docs/scaling.md': /runners from ([\d.]+) on/,
    },
  },
  {
    fact: 'the default platforms',
    value: 'linux/amd64 linux/arm64',
    places: {
      'README.md': /Without `platforms`, the image is for `(.*?)`, or for `(.*?)` on an Arm runner/,
      'action.yml': /The default is `(linux\/amd64)` \(`(linux\/arm64)` on an Arm runner\)/,
    },
  },
  {
    fact: 'how long unused entries stay in a folder, in days and GB',
    value: `${constantOf('src/reuse/cache/run-caches.ts', /days: (\d+)/)} ${constantOf('src/reuse/cache/run-caches.ts', /bytes: (\d+)e9/)}`,
    places: { 'docs/cache.md': /entries unused for (\d+) days, and entries beyond (\d+) GB/ },
  },
  {
    fact: 'time limits of the cache',
    value: `${limitsOf('index').restore} ${limitsOf('packages').restore} ${limitsOf('packages').save}`,
    places: {
      'docs/cache.md': /read or written +\| (\d+) s +\|\n.* read +\| (\d+) s +\|\n.* written +\| (\d+) s/,
    },
  },
  {
    fact: 'hours for which an uncertain result is reused',
    value: '24',
    places: {
      'docs/cache.md': /has a `setup-command` +\| reused for (\d+) hours/,
      'docs/front-ends.md': /reused for (\d+) hours at most/,
      'docs/testing.md': /after (\d+) hours with floating packages or a `setup-command`/,
      'docs/troubleshooting.md': /built again after (\d+) hours/,
      'docs/faq.md': /reused for (\d+) hours/,
    },
  },
  {
    fact: 'legs of a matrix',
    value: constantOf('src/request/inputs/plan-inputs.ts', /const MOST = (\d+)/),
    places: {
      'docs/plan.md': /`max-legs` +\|[^|]*at most (\d+)/,
      'docs/scaling.md': /`max-legs` +\|[^|]*\|[^|]*at most (\d+)/,
      'plan/action.yml': /Maximum number of legs \(matrix jobs\), from 1 to (\d+)/,
    },
  },
  {
    fact: 'days before the end of support',
    value: constantOf('src/dotnet/support.ts', /const AHEAD = (\d+)/),
    places: { 'action.yml': /ends\s+within (\d+) days/, 'docs/images.md': /or will be within (\d+) days/ },
  },
  {
    fact: 'layers of an image',
    value: constantOf('src/oci/manifest.ts', /MOST_ENTRIES = ([\d_]+)/).replace('_', ','),
    places: { 'docs/security.md': /\| layers of an image, images of an index +\| ([\d,]+) / },
  },
  {
    fact: 'memory of the build',
    value: INPUT_DEFAULTS.memory.replace('%', ''),
    places: { 'docs/security.md': /memory of the build container +\| (\d+) % of the machine/ },
  },
  {
    fact: 'seconds of the README',
    value: [
      ...[seconds('no-change', 'us-pull', newer), seconds('web-line', 'us-pull', newer)],
      ...[seconds('web-line', 'us-runner', newer), seconds('no-change', 'buildx-registry', newer)],
      seconds('web-line', 'buildx-registry', newer),
    ].join(' '),
    places: {
      'README.md':
        /without a change takes ([\d.]+) s, and a changed line ([\d.]+) s, or ([\d.]+) s with[\s\S]*? takes ([\d.]+) s and ([\d.]+) s\./,
    },
  },
  {
    fact: 'seconds of the page of limits',
    value: [
      ...[seconds('web-line', 'sdk'), seconds('web-line', 'us-pull'), seconds('web-line', 'us-runner')],
      ...[seconds('no-change', 'docker-warm'), seconds('no-change', 'us')],
    ].join(' '),
    places: {
      'docs/limits.md':
        /took ([\d.]+) s after a changed line[\s\S]* took ([\d.]+) s if the engine had to pull the SDK image, and ([\d.]+) s with[\s\S]* took ([\d.]+) s without a change, and this action ([\d.]+) s/,
    },
  },
];

test.each(FACTS)('pages and program agree on $fact', ({ value, places }) => {
  for (const [page, pattern] of Object.entries(places)) {
    const [, ...groups] = pattern.exec(read(page)) ?? [];
    expect(groups.join(' '), page).toBe(value);
  }
});

test('the README says which tags a push to main and a git tag write', async () => {
  const [, branch, gitTag, ...written] =
    /A push to `(.*?)` writes the tag `\1`; a git tag `(.*?)` writes `(.*?)` and `(.*?)`/.exec(read('README.md')) ?? [];
  expect(branch).toBe('main');
  expect(await namesOf(EVENTS.branch)).toEqual(['master']);
  expect(await namesOf(EVENTS.tag)).toEqual(written);
  expect(gitTag).toBe('v1.2.3');
});

/** Pages that once contradicted each other: what each has to say, and what none may say. */
const AGREED: Readonly<Record<string, Readonly<Record<string, readonly [says: RegExp, never?: RegExp]>>>> = {
  'images may be written as name=…': {
    'docs/inputs.md': [/`name=ghcr\.io\/owner\/app,enable=true`/],
    'docs/moving.md': [/\| `images` +\| `images` +\| the same: plain names, or `name=…,enable=…`/, /no `name=…/],
  },
  'the output cache names publish outputs, packages and obj': {
    'docs/inputs.md': [/\| `cache` +\| .*`hit` \(the publish output\), `partial` \(packages or `obj` folders\)/],
  },
  'the SDK of the runner comes with the runner packages': {
    'action.yml': [/`runner` uses the SDK of the runner and the packages of its operating system/],
    'plan/action.yml': [/`runner` uses the SDK of the runner and the packages of its operating system/, /no git, curl/],
  },
  'manifests are of the OCI unless format is docker': {
    'docs/inputs.md': [/`oci`, or `docker` for registries and tools without OCI support/],
    'docs/design.md': [/unless `format: docker` asks for Docker's/, /manifest is always OCI/],
  },
  'legs push by digest': {
    'action.yml': [/Its images are pushed by digest, without tags/],
    'docs/moving.md': [
      /`push-by-digest` is needed only for native code, where \[`leg`\]/,
      /nothing is pushed by digest/,
    ],
  },
  'the output digest is that of an index, too': {
    'docs/inputs.md': [/\| `digest` +\| Digest of the image's manifest, or of the index/],
    'merge/action.yml': [/Digest of the index if there are several platforms, or else of the manifest/],
  },
  'one list says what is deployable': {
    'docs/plan.md': [/The rules are those of the action: \[which projects\]/, /Not: /],
    'docs/projects.md': [/Aspire's AppHost[\s\S]*`EnableSdkContainerSupport` `false`[\s\S]*desktop programs/],
  },
  'mode plan shows names, tags and settings': {
    'docs/moving.md': [/To see names, tags, images and settings before anything is built, add `mode: plan`/],
    'docs/tags.md': [/with `mode: plan`, before anything is built/],
    'docs/troubleshooting.md': [/names, tags, platforms and whether the step would push/],
  },
};

test.each(Object.entries(AGREED))('pages agree: %s', (_, places) => {
  for (const [page, [says, never]] of Object.entries(places)) {
    // Lines of a description in YAML are folded.
    const text = page.endsWith('.yml') ? read(page).replace(/\n +/g, ' ') : read(page);
    expect(text, page).toMatch(says);
    if (never !== undefined) expect(text, page).not.toMatch(never);
  }
});
