import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesInLayout, OciLayout } from '#oci/layout.ts';
import { parseReference } from '#oci/reference.ts';
import {
  BASES,
  containerize,
  containerized,
  newImageName,
  ownLayers,
  pulledImage,
  registries,
  startImage,
} from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { type ResultOfImage, resultsOf } from '../world/results.ts';
import type { ActionResult } from '../world/runner.ts';
import { soakTest } from '../world/soak.ts';

const NO_ENGINE = { DOCKER_HOST: 'tcp://127.0.0.1:1' };
const [ORDERS, STOCK] = ['src/Orders/Orders.csproj', 'src/Stock/Stock.csproj'] as const;

let shop: Repository;
let folder = '';
let images = '';
let first: readonly ResultOfImage[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'projects-'));
  shop = await makeRepository({ fixture: 'services' });
  images = await newImageName();
});
afterAll(() => Promise.all([shop.remove(), rm(folder, { recursive: true, force: true })]));

function request(inputs: Readonly<Record<string, string>> = {}) {
  const cache = `type=local,dir=${join(folder, 'cache')}`;
  const own = { project: '.', images: `${images}/{{project}}`, tags: '1\nlatest', 'cache-from': cache, ...inputs };
  return { workspace: shop.root, inputs: own };
}

/** What the log says of each project's publish output. */
function recalled({ log }: ActionResult): Readonly<Record<string, string>> {
  const lines = log.matchAll(/^(\S+\.csproj): Publish output: (.*)$/gm);
  return Object.fromEntries([...lines].map(([, project = '', state = '']) => [project, state]));
}

const builds = ({ log }: ActionResult): number => log.match(/The build runs as/g)?.length ?? 0;
const REUSED = 'reused (none of its inputs has changed)';

test(`two services are two images in one step with one shared layer (${BASES} bases)`, async () => {
  const result = await containerized(request());
  expect(builds(result)).toBe(2);
  expect(result.log.match(/^NuGet packages: /gm)).toHaveLength(1);
  expect(result.log).toMatch(/ mounted +packages .*\(it is in tests\/\S+\/orders\)/);
  first = resultsOf(result);
  expect(first.map(({ project }) => project)).toEqual([ORDERS, STOCK]);
  expect(result.outputs['tags']?.split('\n')).toEqual(
    ['orders', 'stock'].flatMap((name) => [`${images}/${name}:1`, `${images}/${name}:latest`]),
  );
  expect(result.outputs['image']).toBe(`${images}/orders@${first[0]?.digest}`);
  const layers: Readonly<Record<string, string>>[] = [];
  for (const [at, name] of ['orders', 'stock'].entries()) {
    layers.push(ownLayers(await pulledImage(`${images}/${name}@${first[at]?.digest}`)));
    await using running = await startImage(`${images}/${name}:latest`);
    expect(await (await running.fetch('/')).json()).toMatchObject({ Service: name });
  }
  expect(layers[0]?.['packages']).toBe(layers[1]?.['packages']);
  expect(layers[0]?.['app']).not.toBe(layers[1]?.['app']);
});

test('unchanged services need no engine, and an export holds them by full name', async () => {
  const layout = join(folder, 'layout');
  const result = await containerized({ ...request({ outputs: `type=oci,dest=${layout}` }), env: NO_ENGINE });
  expect(recalled(result)).toEqual({ [ORDERS]: REUSED, [STOCK]: REUSED });
  expect(result.outputs['cache']).toBe('hit');
  expect(resultsOf(result)).toEqual(first);
  const named = await new OciLayout(layout).images();
  expect(named.flatMap(namesInLayout)).toEqual(result.outputs['tags']?.split('\n'));
});

soakTest('a change in one service builds that one alone', async () => {
  await appendFile(join(shop.root, 'src/Stock/Program.cs'), '// One more line.\n');
  const result = await containerized(request());
  expect(recalled(result)).toEqual({ [ORDERS]: REUSED, [STOCK]: 'to be built (src/Stock/Program.cs changed)' });
  expect(builds(result)).toBe(1);
  expect(resultsOf(result)[0]).toEqual(first[0]);
});

soakTest('where one service fails nothing is pushed, and the other is kept for later', async () => {
  const program = join(shop.root, 'src/Orders/Program.cs');
  const before = await readFile(program, 'utf8');
  await writeFile(program, `${before}wrong`);
  await appendFile(join(shop.root, 'src/Stock/Program.cs'), 'public static class Added;\n');
  const failed = await containerize(request({ tags: '2' }));
  expect(failed.exitCode).toBe(1);
  expect(failed.annotations.filter(({ title }) => title === 'BUILD_FAILED').map(({ message }) => message)).toEqual([
    expect.stringContaining(`publish of ${ORDERS}`),
  ]);
  const { registry, repository } = parseReference(`${images}/stock`);
  expect(await registries(registry).headManifest({ repository, reference: '2' })).toBeUndefined();
  await writeFile(program, before);
  const result = await containerized({ ...request({ tags: '2' }), env: NO_ENGINE });
  expect(recalled(result)).toEqual({ [ORDERS]: REUSED, [STOCK]: REUSED });
  expect(await registries(registry).headManifest({ repository, reference: '2' })).toBeDefined();
});

test('several projects under one name are an early error with both ways out', async () => {
  const { exitCode, annotations } = await containerize({ ...request({ images }), env: NO_ENGINE });
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([
    { title: 'PROJECT_AMBIGUOUS', message: expect.stringMatching(/Orders\.csproj, src\/Stock.*\{\{project\}\}/s) },
  ]);
});
