import { expect, test } from 'vitest';
import {
  pushedReferences,
  recordArtifacts,
  reportsFolder,
  subjectsOf,
  warnOnFailure,
} from '#actions/images/delivery-report.ts';
import type { Delivered } from '#images/deliver/deliver.ts';
import { pushesOf } from '#images/deliver/push.ts';
import type { NamedSet } from '#oci/image.ts';
import { makeImage, makeLayer, named, tagged } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { test as testRuns } from '../../world/runs.ts';

const setOf = async (name: string): Promise<NamedSet> =>
  named(tagged(makeImage([await makeLayer({ files: { name } })]), ['1.0', 'latest']), `ghcr.io/o/${name}`);
const web = await setOf('web');
const api = await setOf('api');
const digestOf = ({ set }: NamedSet) => set.top.descriptor.digest;
const deliveredTo = (target: string, set: NamedSet, tags: readonly string[]): Delivered => {
  return { target, sets: [{ digest: digestOf(set), tags }], blobs: [], bytesSent: 0, because: '' };
};

test('each of several images has the tags that were written in its own repository', () => {
  const settled = { pushes: pushesOf([web, api], worldRegistries().registries), kept: [undefined, undefined] };
  const delivered = [
    deliveredTo('out.tar', web, ['x']),
    deliveredTo('ghcr.io/o/web', web, ['1.0', 'latest']),
    deliveredTo('ghcr.io/o/api', api, ['1.0']),
  ];
  expect(pushedReferences(web, { settled, delivered })).toEqual(['1.0', 'latest']);
  expect(pushedReferences(api, { settled, delivered })).toEqual(['1.0']);
  expect(subjectsOf(settled)).toEqual([
    { name: 'ghcr.io/o/web', digest: digestOf(web), tag: '1.0' },
    { name: 'ghcr.io/o/api', digest: digestOf(api), tag: '1.0' },
  ]);
});

test('without a push the tags are the plan’s, or none if all were left', () => {
  expect(pushedReferences(web, { settled: { pushes: [], kept: [] }, delivered: [] })).toEqual(['1.0', 'latest']);
  expect(pushedReferences(web, { settled: { pushes: [], kept: [digestOf(api)] }, delivered: [] })).toEqual([]);
  const settled = { pushes: pushesOf([api], worldRegistries().registries), kept: [digestOf(api), undefined] };
  expect(pushedReferences(web, { settled, delivered: [deliveredTo('ghcr.io/o/api', api, ['1.0'])] })).toEqual([]);
});

test('without a push a tag that stays with another image of the engine is not listed', () => {
  const stays = { name: 'ghcr.io/o/web:latest', value: false, because: 'it names 2.0.0' };
  const delivered = [{ ...deliveredTo('the engine', web, []), rulings: [stays] }];
  const settled = { pushes: [], kept: [] };
  expect(pushedReferences(web, { settled, delivered })).toEqual(['1.0']);
  expect(pushedReferences(api, { settled, delivered })).toEqual(['1.0', 'latest']);
});

testRuns('an artifact is named by its tag and digest, and without a tag by its digest', async ({ runs }) => {
  const { world, artifacts } = await runs.step();
  const digest = digestOf(web);
  const subjects = ['1.0', ''].map((tag) => ({ name: 'ghcr.io/o/web', tag, digest }));
  recordArtifacts(world.runner, subjects);
  expect(artifacts).toEqual([`oci://ghcr.io/o/web:1.0@${digest}`, `oci://ghcr.io/o/web@${digest}`]);
});

testRuns('a failure after the delivery is a warning that names the action', async ({ runs }) => {
  const { world, log } = await runs.step();
  await warnOnFailure(world, { doing: 'Cannot write the summary', work: () => Promise.reject(new Error('no space')) });
  await warnOnFailure(world, { doing: 'Cannot write the report', work: async () => undefined });
  expect(log.lines).toEqual(['Cannot write the summary: no space']);
  expect(log.warnings).toEqual(log.lines);
});

test('reports of one step are in a folder named after the first image', () => {
  expect(reportsFolder('/results', [web, api])).toBe(`/results/reports/${digestOf(web).slice(7, 19)}`);
});
