import { describe, expect, test } from 'vitest';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { makeDeliveryPlan } from '#images/plan/delivery-plan.ts';
import { checkDelivery, describeForeseen, foreseeImages } from '#images/plan/foresee-delivery.ts';
import type { PublishedApp } from '#publication/publication.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { openTemplates } from '#request/tags/templates.ts';
import { EVENTS, eventOf, tagsOf } from '../../request/tags/tags-of.ts';
import { anApp, settings } from '../../world/app.ts';

const project = (name: string, own: Partial<ProjectFacts> = {}): ProjectFacts => ({
  path: `${name}/${name}.csproj`,
  name,
  kind: 'web',
  frameworks: ['net10.0'],
  frameworkReferences: [],
  sdks: [],
  startCommands: [],
  hooks: [],
  usesSolution: false,
  unclear: [],
  properties: {},
  ...own,
});
const web = project('Web');
const mergeGroup = eventOf('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc');

interface Asked {
  readonly event?: GitEvent;
  readonly projects?: readonly ProjectFacts[];
  readonly suffixes?: readonly string[];
}

async function factsOf(raw: RawInputs, { event = EVENTS.branch, projects = [web], suffixes = [''] }: Asked = {}) {
  const inputs = await readInputs(raw);
  const tags = await tagsOf(event, { tags: raw.tags ?? '', flavor: raw.flavor ?? '' });
  return { inputs, event, tags, projects: projects.map((facts) => ({ project: facts.path, facts, suffixes })) };
}

const checked = async (raw: RawInputs, asked: Asked = {}): Promise<string> => {
  try {
    checkDelivery(await factsOf(raw, asked));
    return 'well';
  } catch (error) {
    return String(error);
  }
};

const templates = await openTemplates({ texts: [], event: EVENTS.branch, now: 0 });
const images = 'ghcr.io/o/app';
const semver = 'type=semver,pattern={{version}}';

describe('a missing tag is reported before the build', () => {
  test.each<[RawInputs, Asked, string]>([
    [{ images, tags: semver }, {}, `${semver} gives no tag: the event is not for a git tag`],
    [{ images, tags: semver, mode: 'plan' }, {}, `${semver} gives no tag: the event is not for a git tag`],
    [{ images, tags: semver, push: 'false', load: 'true' }, {}, 'the event is not for a git tag'],
    [{ images, push: 'true' }, { event: mergeGroup }, 'the event gives no tag (merge_group)'],
    [{ images, push: 'true' }, { event: eventOf('deployment', '') }, 'the event gives no tag (deployment)'],
    [{ images, tags: `${semver},enable=false`, push: 'true' }, { event: EVENTS.tag }, 'its enable is false'],
    [{ images, tags: semver, push: 'false' }, { suffixes: ['', '-alpine'] }, 'their images cannot be distinguished'],
    [
      { images: 'ghcr.io/o/{{project}}', tags: semver, push: 'false' },
      { projects: [web, project('Api')] },
      'the event is not for a git tag',
    ],
    [{ images }, { projects: [project('Web', { mentions: ['tags'] })], event: mergeGroup }, 'well'],
    [{ images, push: 'true' }, { projects: [project('Web', { mentions: ['tags'] })], event: mergeGroup }, 'well'],
    [{ images, tags: semver, push: 'false' }, {}, 'well'],
    [{ images, tags: semver }, { event: EVENTS.pull }, 'well'],
    [{ images, tags: semver }, { event: EVENTS.tag }, 'well'],
  ])('%j, %#', async (raw, asked, expected) => {
    expect(await checked(raw, asked)).toContain(expected);
  });

  test('the tags of the project count where the input has none', async () => {
    const own = project('Web', { properties: { ContainerImageTags: '1.0;latest' }, mentions: ['tags'] });
    expect(await checked({ images, push: 'true' }, { projects: [own], event: mergeGroup })).toBe('well');
  });
});

test.each([
  ['1.0 beta', [''], '"1.0 beta" is not a valid tag'],
  ['1.0;1.0-alpine', ['', '-alpine'], '1.0-alpine would be a tag of two lines of the input os'],
])('the project’s invalid tags %s are reported before the build', async (tags, suffixes, expected) => {
  const own = project('Web', { properties: { ContainerImageTags: tags }, mentions: ['tags'] });
  expect(await checked({ images, push: 'false' }, { projects: [own], suffixes })).toContain(expected);
});

describe('a plan that stops before the build', () => {
  const rows = async (raw: RawInputs, asked: Asked = {}): Promise<readonly string[]> =>
    describeForeseen(await factsOf(raw, asked)).map(({ what, value, because }) => `${what} ${value} (${because})`);

  test('shows names, tags, rules without a tag, and whether it would push', async () => {
    expect(await rows({ images, tags: `type=ref,event=branch\n${semver}` })).toEqual([
      'image ghcr.io/o/app (input images)',
      'tag master (type=ref,event=branch: the branch master)',
      `no tag ${semver} (the event is not for a git tag)`,
      'push yes (event push)',
    ]);
    expect(await rows({ images, tags: 'one' }, { event: EVENTS.pull, suffixes: ['', '-alpine'] })).toEqual([
      'image ghcr.io/o/app (input images)',
      'tag one (input tags)',
      'tag one-alpine (input tags; alpine is a line of the input os)',
      'push no (a pull request does not push by itself)',
    ]);
  });

  test('shows the names of several projects, and once what they share', async () => {
    const projects = [web, project('Api')];
    expect(await rows({ images: 'ghcr.io/o/{{project}}', tags: 'one' }, { projects })).toEqual([
      'tag one (input tags)',
      'image ghcr.io/o/web (input images)',
      'image ghcr.io/o/api (input images)',
      'push yes (event push)',
    ]);
  });

  test('shows only the tags if only the build knows the name', async () => {
    expect(await rows({ tags: 'one' })).toEqual(['tag one (input tags)']);
  });
});

describe('a missing name is reported before the build', () => {
  const named = project('Web', { properties: { ContainerRepository: 'ghcr.io/o/web' }, mentions: ['name'] });
  test.each<[RawInputs, Asked, string]>([
    [{}, {}, 'no image name is given'],
    [{ push: 'true', outputs: 'type=oci,dest=x' }, {}, 'no image name is given'],
    [{ push: 'false', load: 'true' }, {}, 'no image name is given'],
    [{ push: 'true', mode: 'plan' }, {}, 'no image name is given'],
    [{ images: 'name=ghcr.io/o/app,enable=false', push: 'false', load: 'true' }, {}, 'has enable=false'],
    [{ images: 'name=ghcr.io/o/app,enable=false', push: 'false' }, { projects: [named] }, 'well'],
    [{ images: 'name=ghcr.io/o/{{project}},enable=false', push: 'false' }, { projects: [web, named] }, 'well'],
    [
      { images: 'name=ghcr.io/o/app,enable=false', push: 'false', outputs: 'type=oci,dest=x' },
      { projects: [named] },
      'well',
    ],
    [{ mode: 'plan' }, {}, 'no image name is given'],
    [{ push: 'false', outputs: 'type=oci,dest=x' }, {}, 'well'],
    [{}, { projects: [named] }, 'well'],
    [{}, { projects: [project('Web', { mentions: ['name'] })] }, 'well'],
    [{}, { projects: [project('Web', { doubt: { because: 'an SDK', ask: [] } })] }, 'well'],
  ])('%j, %#', async (raw, asked, expected) => {
    expect(await checked(raw, asked)).toContain(expected);
  });
});

describe('a merge group', () => {
  const apps = (...own: readonly Partial<PublishedApp>[]) => own.map((app) => [anApp(app)]);
  const planned = async (raw: RawInputs, projects = apps({})) => {
    const { inputs, tags } = await factsOf(raw, { event: mergeGroup });
    const plan = makeDeliveryPlan({ inputs, event: mergeGroup, tags, templates, projects });
    return plan.projects.flatMap(({ variants }) => variants.map((variant) => variant.tags.map(({ value }) => value)));
  };

  test.each<[RawInputs, readonly (readonly string[])[]]>([
    [{ images, load: 'true' }, [['merge-group']]],
    [{ images, load: 'true', tags: 'type=ref,event=branch\ntype=ref,event=pr' }, [['merge-group']]],
    [{ images, load: 'true', tags: 'type=sha' }, [['sha-860c190']]],
    [{ images, os: 'noble\nalpine' }, [['merge-group'], ['merge-group-alpine']]],
    [{ images, load: 'true', flavor: 'suffix=-x' }, [['merge-group-x']]],
  ])('with %j ends with the tags %j', async (raw, expected) => {
    expect(await planned(raw)).toEqual(expected);
    const { systems } = await readInputs(raw);
    const suffixes = systems.length === 0 ? [''] : systems.map((line, at) => (at === 0 ? '' : `-${line}`));
    expect(await checked(raw, { event: mergeGroup, suffixes })).toBe('well');
  });

  test('of several projects has a tag for each', async () => {
    const raw = { images: 'ghcr.io/o/{{project}}', load: 'true' };
    const two = apps({ project: 'a/A.csproj', name: 'A' }, { project: 'b/B.csproj', name: 'B' });
    expect(await planned(raw, two)).toEqual([['merge-group'], ['merge-group']]);
    expect(await checked(raw, { event: mergeGroup, projects: [web, project('Api')] })).toBe('well');
  });

  test('that pushes needs a tag of its own', async () => {
    await expect(planned({ images, push: 'true' })).rejects.toThrow('the event gives no tag (merge_group)');
    expect(await planned({ images, push: 'true', tags: 'queue' })).toEqual([['queue']]);
  });
});

describe('tags of the project', () => {
  test('follow the version among them', async () => {
    const { inputs, event, tags } = await factsOf({ images });
    const app = anApp({ container: settings({ imageTags: ['1.9.5', '1.9', '1', 'latest', 'x'] }) });
    const { projects } = makeDeliveryPlan({ inputs, event, tags, templates, projects: [[app]] });
    expect(projects[0]?.variants[0]?.tags).toMatchObject([
      { value: '1.9.5', moving: false },
      { value: '1.9', moving: true, follows: '1.9.5' },
      { value: '1', moving: true, follows: '1.9.5' },
      { value: 'latest', moving: true, follows: '1.9.5' },
      { value: 'x', moving: false },
    ]);
    expect(projects[0]?.release).toBe('1.9.5');
  });
});

test('what a push will write is foreseen, each line of os with its tags', async () => {
  const raw = { images: 'ghcr.io/o/app\nquay.io/o/app', tags: 'type=semver,pattern={{major}}' };
  const foreseen = foreseeImages(await factsOf(raw, { event: EVENTS.tag, suffixes: ['', '-alpine'] }));
  expect(foreseen.map(({ name, tags }) => [name.registry, tags.map(({ value, follows }) => [value, follows])])).toEqual(
    ['ghcr.io', 'quay.io'].map((registry) => [
      registry,
      [
        ['1', '1.2.3'],
        ['latest', '1.2.3'],
        ['1-alpine', '1.2.3'],
        ['latest-alpine', '1.2.3'],
      ],
    ]),
  );
  expect(foreseeImages(await factsOf({ ...raw, push: 'false' }, { event: EVENTS.tag }))).toEqual([]);
});
