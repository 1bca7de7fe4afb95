import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCacheService } from '../world/cache-service.ts';
import { containerize, containerized } from '../world/containerize.ts';
import { type Monorepo, makeMonorepo, SERVICES } from '../world/monorepo.ts';
import { pullRequestEvent, pushEvent, type RunnerEvent } from '../world/runner/events.ts';
import type { ActionResult } from '../world/runner.ts';
import { soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

/** No engine answers here: a plan needs none. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };
const ACTION = join(PROJECT_ROOT, 'plan');
const pathOf = (name: string): string => `src/${name}/${name}.csproj`;
const others = (...names: readonly string[]): string =>
  Object.keys(SERVICES)
    .filter((name) => !names.includes(name))
    .map(pathOf)
    .join('\n');

interface Planned {
  readonly before: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: RunnerEvent;
}

async function plan({ root }: Monorepo, { before, inputs = {}, env = {}, event }: Planned): Promise<ActionResult> {
  const push = await pushEvent({ workspace: root });
  return containerized({
    workspace: root,
    action: ACTION,
    inputs,
    env: { ...NO_ENGINE, ...env },
    event: event ?? { ...push, payload: { ...push.payload, before } },
  });
}

function legsOf({ outputs }: ActionResult): readonly Record<string, unknown>[] {
  return JSON.parse(outputs['matrix'] ?? '').include;
}

/** A place that fails is a warning, and what it was to keep or to find is not there. */
function quietly({ annotations, post }: ActionResult): void {
  expect([...annotations, ...(post?.annotations ?? [])]).toEqual([]);
}

/** Each leg with its projects. */
function packed(result: ActionResult): Readonly<Record<string, unknown>> {
  return Object.fromEntries(legsOf(result).map(({ leg, project }) => [leg, project]));
}

test('without publications a service builds one, a library its dependents, docs none', async () => {
  await using repository = await makeMonorepo();
  const service = await plan(repository, {
    before: await repository.change('src/Catalog/Program.cs', 'System.Console.WriteLine("new");\n'),
  });
  expect(packed(service)).toEqual({ unchanged: others('Catalog'), catalog: pathOf('Catalog') });
  expect(service.outputs).toMatchObject({ legs: '["unchanged","catalog"]', any: 'true', count: '1' });
  expect(legsOf(service)[1]).toMatchObject({
    name: 'Catalog',
    os: '',
    platforms: '',
    suffix: '',
    changed: true,
    because: expect.stringMatching(/^src\/Catalog\/Program\.cs changed since [0-9a-f]{7} \(no earlier publication: /),
  });
  expect(service.summary).toContain('["Catalog"]:::affected');
  expect(service.summary).toContain('| `catalog` | `src/Catalog/Catalog.csproj` |');
  expect(service.log).toContain('test/Tests/Tests.csproj: no image (it is a test)');

  const library = await plan(repository, {
    before: await repository.change('src/Shared/Core/Core.cs', 'namespace Shared.Core;\n'),
  });
  expect(packed(library)).toEqual({
    unchanged: others('Delivery', 'Orders', 'Stock'),
    delivery: pathOf('Delivery'),
    orders: pathOf('Orders'),
    stock: pathOf('Stock'),
  });
  expect(legsOf(library)[1]).toMatchObject({
    because: expect.stringContaining('affects src/Shared/Core/Core.csproj'),
  });

  const documentation = await plan(repository, { before: await repository.change('docs/guide.md', 'Otherwise.\n') });
  expect(packed(documentation)).toEqual({ unchanged: others() });
  expect(documentation.outputs).toMatchObject({ any: 'false', count: '0' });
  expect(legsOf(documentation)[0]).toMatchObject({ leg: 'unchanged', changed: false });
});

test('what counts for all fits the number of legs; what cannot be told is built', async () => {
  await using repository = await makeMonorepo();
  const before = await repository.change('Directory.Build.props', '<Project />\n');
  const props = await plan(repository, { before, inputs: { 'max-legs': '5' } });
  expect(legsOf(props).map(({ project }) => String(project).split('\n').length)).toEqual([2, 2, 3, 2, 3]);
  expect(props.outputs['legs']).toContain('"accounts-and-1-more"');

  const push = await plan(repository, { before: 'a'.repeat(40) });
  expect(legsOf(push)).toHaveLength(12);
  expect(legsOf(push)[0]).toMatchObject({ because: expect.stringContaining('fetch-depth: 0') });
  const pullRequest = await plan(repository, { before, event: await pullRequestEvent({ workspace: repository.root }) });
  expect(pullRequest.outputs['count']).toBe('12');

  const split = await plan(repository, {
    before,
    inputs: { os: 'noble\nalpine', split: 'os', project: 'src/Users', affected: 'all' },
  });
  expect(legsOf(split).map(({ leg, os, suffix }) => [leg, os, suffix])).toEqual([
    ['users-noble', 'noble', ''],
    ['users-alpine', 'alpine', '-alpine'],
  ]);

  const two = '<TargetFrameworks>net9.0;net10.0</TargetFrameworks><OutputType>Exe</OutputType>';
  const users = await repository.change(
    'src/Users/Users.csproj',
    `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>${two}</PropertyGroup></Project>`,
  );
  const doubtful = await plan(repository, { before: users });
  expect(packed(doubtful)).toEqual({ unchanged: others('Users'), users: pathOf('Users') });
  expect(legsOf(doubtful)[1]).toMatchObject({
    because: expect.stringContaining('it targets 2 frameworks: net9.0, net10.0'),
  });
  const wrong = await containerize({ workspace: repository.root, action: ACTION, inputs: { 'max-legs': '257' } });
  expect(wrong.exitCode).toBe(1);
  expect(wrong.log).toContain('reading the input max-legs: "257" is not a number from 1 to 256');
});

soakTest('with publications: their closures decide, whatever the commits say', async () => {
  await using repository = await makeMonorepo();
  const service = await startCacheService();
  try {
    const env = service.env();
    const built = ['Orders', 'Payments', 'Search'];
    for (const name of built) {
      const inputs = { project: `src/${name}`, images: 'registry.example/app', push: 'false' };
      quietly(await containerized({ workspace: repository.root, env, inputs }));
    }
    const asked = { env, inputs: { project: built.map((name) => `src/${name}`).join('\n') } };
    const money = 'namespace Shared.Money; public static class Coin { }\n';

    const documentation = await plan(repository, {
      ...asked,
      before: await repository.change('src/Search/README.md', 'Of no account to the compiler.\n'),
    });
    quietly(documentation);
    expect(packed(documentation)).toEqual({ unchanged: built.map(pathOf).join('\n') });
    expect(legsOf(documentation)[0]).toMatchObject({ because: 'none of its inputs has changed' });

    const one = await plan(repository, {
      ...asked,
      before: await repository.change('src/Search/Program.cs', 'System.Console.WriteLine("new");\n'),
    });
    expect(packed(one)).toEqual({
      unchanged: [pathOf('Orders'), pathOf('Payments')].join('\n'),
      search: pathOf('Search'),
    });
    expect(legsOf(one)[1]).toMatchObject({ because: 'src/Search/Program.cs changed' });

    const before = await repository.change('src/Search/Program.cs', 'System.Console.WriteLine("Search");\n');
    const back = await plan(repository, { ...asked, before });
    expect(back.outputs['any']).toBe('false');

    const library = await plan(repository, {
      ...asked,
      before: await repository.change('src/Shared/Money/Money.cs', money),
    });
    expect(packed(library)).toEqual({
      unchanged: pathOf('Search'),
      orders: pathOf('Orders'),
      payments: pathOf('Payments'),
    });
    expect(legsOf(library)[1]).toMatchObject({ because: 'src/Shared/Money/Money.cs changed' });

    // The leg of what is unchanged compiles nothing, and starts no container.
    const inputs = { project: 'src/Search', images: 'registry.example/app', push: 'false', tags: 'next' };
    const retagged = await containerized({ workspace: repository.root, env: { ...env, ...NO_ENGINE }, inputs });
    expect(retagged.outputs['cache']).toBe('hit');
  } finally {
    await service.stop();
  }
});
