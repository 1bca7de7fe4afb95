import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { run } from '#actions/run.ts';
import { runPost } from '#actions/run-post.ts';
import { makeArtifact } from '#oci/artifact.ts';
import { putReferrers, sendArtifacts } from '#oci/registry/referrers.ts';
import { registries } from '../../world/containerize.ts';
import { startRegistry } from '../../world/registry.ts';
import { pullRequestFrom, type Runs, type Step, type StepSetting, test } from '../../world/runs.ts';
import { baseSbomsOf, problemsOf } from '../../world/sbom.ts';
import { wholeStep } from '../../world/whole-step.ts';

const STATUS =
  'Package: libc6\nStatus: install ok installed\nArchitecture: amd64\nSource: glibc\nVersion: 2.39-0ubuntu8\n';
const UBUNTU = {
  'etc/os-release': 'ID=ubuntu\nVERSION_ID="24.04"\n',
  'var/lib/dpkg/status': STATUS,
  // Without glibc, no program would run.
  'lib64/ld-linux-x86-64.so.2': 'x',
};
const LIBC = 'pkg:deb/ubuntu/libc6@2.39-0ubuntu8?arch=amd64&distro=ubuntu-24.04&upstream=glibc';

type Outputs = Readonly<Record<string, string>>;

const baseDocumentsOf = (host: string, outputs: Outputs, repository = 'o/web') =>
  baseSbomsOf(`${host}/${repository}@${outputs['digest']}`);

const read = ({ registry }: Runs) =>
  registry.requests.filter(({ method, path, status }) => method === 'GET' && /\/blobs\//.test(path) && status === 200);

/** The main step, with a look at the requests before the post step. */
async function inTwo(runs: Runs, setting: StepSetting = {}, between: (main: Step) => void | Promise<void> = () => {}) {
  const main = await runs.step(setting);
  await run(main.world);
  runs.registry.requests.length = 0;
  await between(main);
  const post = await runs.step({ ...setting, after: main });
  await runPost(post.world);
  return { main, post };
}

test('an image gets the packages of its base in both formats, by the post step', async ({ runs }) => {
  await runs.serveBase('aspnet', UBUNTU);
  const { main, post } = await inTwo(runs, {}, async ({ outputs }) => {
    expect(await baseDocumentsOf(runs.registry.host, outputs)).toEqual({});
  });
  const documents = await baseDocumentsOf(runs.registry.host, main.outputs);
  const spdx = documents['application/spdx+json'] ?? '';
  const cyclonedx = documents['application/vnd.cyclonedx+json'] ?? '';
  expect(await problemsOf({ spdx: { json: JSON.parse(spdx) }, cyclonedx: { text: cyclonedx } })).toEqual([]);
  expect([spdx.includes(LIBC), cyclonedx.includes(LIBC)]).toEqual([true, true]);
  expect(post.log.lines).toContainEqual(
    expect.stringMatching(
      /^Base image mcr\.microsoft\.com\/dotnet\/aspnet@sha256:\w+: 1 packages of ubuntu 24\.04 \(deb\), attached to the image$/,
    ),
  );
  expect(post.log.warnings).toEqual([]);
  // The output of the main step names the SBOM of the image alone.
  const [sbom] = JSON.parse(main.outputs['sbom'] ?? '[]');
  expect(Object.keys(sbom.documents)).toHaveLength(2);
});

test('a run without a change leaves nothing to the post step, which asks no registry', async ({ runs }) => {
  await runs.serveBase('aspnet', UBUNTU);
  await wholeStep(runs);
  const { main } = await inTwo(runs);
  expect(main.state['bases']).toBeUndefined();
  expect(runs.registry.requests).toEqual([]);
});

test('another image on the same base gets the documents, and no layer is read again', async ({ runs }) => {
  await runs.serveBase('aspnet', UBUNTU);
  const first = await inTwo(runs);
  const before = await baseDocumentsOf(runs.registry.host, first.main.outputs);
  await runs.put({ 'read.md': 'More.' });
  await runs.commit();
  const { main, post } = await inTwo(runs);
  expect(read(runs)).toEqual([]);
  // The documents are in the repository.
  expect(runs.registry.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  expect(main.outputs['digest']).not.toBe(first.main.outputs['digest']);
  expect(await baseDocumentsOf(runs.registry.host, main.outputs)).toEqual(before);
  expect(post.log.warnings).toEqual([]);
});

test('every repository gets the documents, and the base is read once', async ({ runs }) => {
  await runs.serveBase('aspnet', UBUNTU);
  await using old = await startRegistry({ referrers: false });
  const images = [`${runs.registry.host}/o/web`, `${runs.registry.host}/o/copy`, `${old.host}/o/web`].join('\n');
  const { main } = await inTwo(runs, { inputs: { images } });
  const blobs = read(runs).map(({ path }) => path);
  expect(blobs).not.toEqual([]);
  expect(new Set(blobs).size).toBe(blobs.length);
  const all = await Promise.all([
    baseDocumentsOf(runs.registry.host, main.outputs),
    baseDocumentsOf(runs.registry.host, main.outputs, 'o/copy'),
    baseDocumentsOf(old.host, main.outputs),
  ]);
  expect(all.map((documents) => Object.keys(documents).length)).toEqual([2, 2, 2]);
  expect(new Set(all.map((documents) => JSON.stringify(Object.entries(documents).sort()))).size).toBe(1);
});

test('a base without a list of packages is read once, and the log says so', async ({ runs }) => {
  const because = /no document about its packages, because it has no list of packages$/;
  const first = await inTwo(runs);
  expect(first.post.log.lines).toContainEqual(expect.stringMatching(because));
  expect(await baseDocumentsOf(runs.registry.host, first.main.outputs)).toEqual({});
  await runs.put({ 'read.md': 'More.' });
  await runs.commit();
  const again = await inTwo(runs);
  expect(again.post.log.lines).toContainEqual(expect.stringMatching(because));
  expect(read(runs)).toEqual([]);
});

test('the log names the SBOM that a base has from its maker', async ({ runs }) => {
  await runs.serveBase('aspnet', UBUNTU);
  const client = registries(runs.registry.host);
  const repository = 'dotnet/aspnet';
  const { descriptor: subject } = await client.getManifest({ repository, reference: '10.0' });
  const about = { subject, artifactType: 'application/spdx+json', kind: 'x', created: '2026-01-01T00:00:00Z' };
  const artifact = makeArtifact({ ...about, document: Buffer.from('{}'), file: 'a.json' });
  const place = { client, repository, subject: subject.digest };
  await sendArtifacts([artifact], place);
  await putReferrers([artifact], { ...place, listedBy: 'registry' });
  const { post } = await inTwo(runs);
  const { digest } = artifact.manifest.descriptor;
  expect(post.log.lines).toContainEqual(expect.stringContaining(`its own SBOM is ${digest} (application/spdx+json)`));
});

describe('no documents about a base are attached', () => {
  test('with sbom: false', async ({ runs }) => {
    await runs.serveBase('aspnet', UBUNTU);
    const { main } = await inTwo(runs, { inputs: { sbom: 'false' } });
    expect(main.state['bases']).toBeUndefined();
    expect(runs.registry.requests).toEqual([]);
  });

  test('without a push', async ({ runs }) => {
    const inputs = { push: 'false', sbom: 'true', outputs: 'type=oci,dest=layout' };
    const { main } = await inTwo(runs, { inputs });
    expect(main.state['bases']).toBeUndefined();
  });

  test('for an event that does not push', async ({ runs }) => {
    await runs.serveBase('aspnet', UBUNTU);
    const main = await runs.step();
    await run(main.world);
    runs.registry.requests.length = 0;
    const post = await runs.step({ ...pullRequestFrom('stranger/app'), after: main });
    await runPost(post.world);
    expect(runs.registry.requests).toEqual([]);
  });

  test('for images in a folder that is not the action’s own', async ({ runs }) => {
    const folder = join(runs.folder, 'elsewhere');
    await mkdir(folder);
    await writeFile(join(folder, 'images.json'), '{"images":[],"keeps":true}');
    const main = await runs.step();
    const post = await runs.step({ after: { ...main, state: { bases: folder } } });
    await runPost(post.world);
    expect(post.log.lines).toEqual([]);
  });

  test('for a note that is not valid, which is a warning', async ({ runs }) => {
    const main = await runs.step();
    const folder = join(main.world.home, 'kept/note');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'images.json'), '{"images":[{"registry":"a.example"}],"keeps":true}');
    const post = await runs.step({ after: { ...main, state: { bases: folder } } });
    await runPost(post.world);
    expect(post.log.warnings).toEqual([expect.stringMatching(/note about base images is not valid/)]);
  });
});

test('one registry that refuses documents keeps none from another', async ({ runs }) => {
  await runs.serveBase('aspnet', UBUNTU);
  await using other = await startRegistry();
  const images = [`${runs.registry.host}/o/web`, `${other.host}/o/web`].join('\n');
  const { main, post } = await inTwo(runs, { inputs: { images } }, () => runs.registry.refuseSubjects());
  expect(await baseDocumentsOf(runs.registry.host, main.outputs)).toEqual({});
  expect(Object.keys(await baseDocumentsOf(other.host, main.outputs))).toHaveLength(2);
  expect(post.log.warnings).toEqual([expect.stringContaining('The image itself is complete.')]);
});

describe('one warning says that documents about a base are missing', () => {
  test.for<[string, (runs: Runs) => void]>([
    ['a registry that refuses them', ({ registry }) => registry.refuseSubjects()],
    [
      'logins that are gone',
      ({ registry }) => registry.fault({ kind: 'status', status: 401, path: /\/o\//, times: 1000 }),
    ],
    [
      'layers that cannot be read',
      ({ registry }) => registry.fault({ kind: 'status', status: 404, method: 'GET', path: /blobs/, times: 1000 }),
    ],
  ])('for %s', async ([, fail], { runs }) => {
    await runs.serveBase('aspnet', UBUNTU);
    const images = [`${runs.registry.host}/o/web`, `${runs.registry.host}/o/copy`].join('\n');
    const { post } = await inTwo(runs, { inputs: { images } }, () => fail(runs));
    expect(post.log.warnings).toEqual([
      expect.stringMatching(/^Cannot attach the packages of the base image: .*The image itself is complete\./s),
    ]);
  });
});
