import { expect, test } from 'vitest';
import { makeDeliveryPlan } from '#images/plan/delivery-plan.ts';
import { describeReference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import type { TagSet } from '#request/tags/evaluate.ts';
import { openTemplates } from '#request/tags/templates.ts';
import { anApp, settings } from '../../world/app.ts';

const event: GitEvent = { name: 'push', ref: { kind: 'branch', name: 'main' }, sha: 'a'.repeat(40) };
const tags: TagSet = {
  tags: [{ value: 'main', because: 'the branch main', moving: true }],
  version: { value: 'main', because: 'the branch main' },
  silent: [],
  asked: false,
};
const templates = await openTemplates({ texts: ['{{sha}}'], event, now: 0 });
const plan = (raw: RawInputs, app: Partial<PublishedApp> = {}) =>
  makeDeliveryPlan({ inputs: parseInputs(raw), event, tags, templates, projects: [[anApp(app)]] });
const only = (raw: RawInputs, app?: Partial<PublishedApp>) => {
  const [image] = plan(raw, app).projects.flatMap(({ variants }) => variants.flatMap(({ images }) => images));
  if (image === undefined) throw new Error('a plan without an image');
  return image;
};
const withContainer = (own: Parameters<typeof settings>[0]) => ({ container: settings(own) });

test.each<[RawInputs, Partial<PublishedApp>, string]>([
  [{ 'base-image': 'ghcr.io/o/base:1' }, withContainer({ baseImage: 'x/y:1' }), 'ghcr.io/o/base:1'],
  [{}, withContainer({ baseImage: 'ghcr.io/o/own:2', family: 'alpine' }), 'ghcr.io/o/own:2'],
  [{}, withContainer({ family: 'azurelinux3.0' }), 'mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0'],
  [{}, {}, 'mcr.microsoft.com/dotnet/aspnet:10.0'],
])('an input beats a property, which beats what is inferred: %j', (raw, app, base) => {
  expect(describeReference(only({ images: 'ghcr.io/o/app', ...raw }, app).base.value)).toBe(base);
});

test.each<[RawInputs, Parameters<typeof settings>[0], string, boolean]>([
  [{ images: 'ghcr.io/o/app' }, { repository: 'other' }, 'ghcr.io/o/app', true],
  [{}, { registry: 'ghcr.io', repository: 'me/app' }, 'ghcr.io/me/app', true],
  [{}, { repository: 'ghcr.io/me/app' }, 'ghcr.io/me/app', true],
  [{ load: 'true' }, { repository: 'me/app' }, 'docker.io/me/app', false],
])('%j with %j is called %s and pushes: %s', (raw, container, name, pushes) => {
  const { projects, push } = plan(raw, withContainer(container));
  expect(projects[0]?.names.map(({ value }) => describeReference(value))).toEqual([name]);
  expect(push.value).toBe(pushes);
});

test('an output published for a RID becomes an image only for its platform', () => {
  const images = 'ghcr.io/o/app';
  expect(only({ images }, { target: 'linux-arm64' }).platform.value).toEqual({ os: 'linux', architecture: 'arm64' });
  expect(only({ images, platforms: 'linux/arm64' }).platform.value).toMatchObject({ architecture: 'arm64' });
  const windows = only({ images }, { target: 'win-x64', selfContained: true });
  expect(windows.platform.value).toEqual({ os: 'windows', architecture: 'amd64' });
  expect(describeReference(windows.base.value)).toBe('mcr.microsoft.com/windows/nanoserver:ltsc2025');
  expect(() => plan({ images, platforms: 'linux/amd64' }, { target: 'linux-arm64' })).toThrow(
    'App was published for linux-arm64',
  );
});

test.each<[RawInputs, string]>([
  [{}, 'no image name is given'],
  [{ push: 'true', outputs: 'type=oci,dest=x' }, 'no image name is given'],
  [{ load: 'true', outputs: 'type=oci,dest=x' }, 'no image name is given'],
  [{ outputs: 'type=oci,dest=x', format: 'docker' }, 'type=oci,dest=x writes OCI images'],
  [
    { outputs: 'type=docker,dest=x', platforms: 'linux/amd64,linux/arm64' },
    'type=docker,dest=x can store only one platform',
  ],
])('%j would have no effect, which is an error', (raw, message) => {
  expect(() => plan(raw)).toThrow(message);
});

test('exports need no name', () => {
  expect(plan({ outputs: 'type=oci,dest=x' }).push).toEqual({ value: false, because: 'no image name is given' });
});

const several = (raw: RawInputs, ...apps: readonly Partial<PublishedApp>[]) =>
  makeDeliveryPlan({ inputs: parseInputs(raw), event, tags, templates, projects: apps.map((app) => [anApp(app)]) });
const web = { project: 'src/Web/Web.csproj', name: 'Web' };
const orders = { project: 'src/Orders/Orders.csproj', name: 'My.Orders' };

test('{{project}} is the last part of ContainerRepository, else the assembly', () => {
  const { projects } = several(
    { images: 'ghcr.io/o/{{project}}\nquay.io/o/shop-{{ project }}' },
    { ...web, ...withContainer({ repository: 'me/front' }) },
    orders,
  );
  expect(projects.map(({ names }) => names.map(({ value }) => describeReference(value)))).toEqual([
    ['ghcr.io/o/front', 'quay.io/o/shop-front'],
    ['ghcr.io/o/my.orders', 'quay.io/o/shop-my.orders'],
  ]);
});

test.each<[RawInputs, readonly Partial<PublishedApp>[], string]>([
  [{ images: 'ghcr.io/o/{{project}}' }, [web, { ...orders, name: 'web' }], 'ghcr.io/o/web:main would be the image of'],
  [{ images: 'ghcr.io/o/app' }, [web, orders], 'src/Web/Web.csproj and src/Orders/Orders.csproj'],
  [
    {},
    [{ ...web, ...withContainer({ repository: 'ghcr.io/o/web' }) }, orders],
    'no image name is given for src/Orders/Orders.csproj',
  ],
  [
    {},
    [
      { ...web, ...withContainer({ repository: 'ghcr.io/o/web' }) },
      { ...orders, ...withContainer({ repository: 'o/orders' }) },
    ],
    'not set in src/Orders/Orders.csproj, but other projects are pushed',
  ],
])('%j: projects without different names or a destination are an error', (raw, apps, message) => {
  expect(() => several(raw, ...apps)).toThrow(message);
});

test('two projects may share a name if their own tags differ', () => {
  const tags = (tag: string) => withContainer({ imageTags: [tag] });
  const { projects } = several(
    { images: 'ghcr.io/o/shop' },
    { ...web, ...tags('web') },
    { ...orders, ...tags('orders') },
  );
  expect(projects.map(({ variants }) => variants[0]?.tags[0]?.value)).toEqual(['web', 'orders']);
});
