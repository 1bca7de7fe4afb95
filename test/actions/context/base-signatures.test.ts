import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Descriptor } from '#oci/descriptor.ts';
import { digestOf } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import { LAYOUT_FILE } from '#oci/layout.ts';
import { MEDIA } from '#oci/media-types.ts';
import { makeImage, makeIndex, makeLayer } from '../../world/images.ts';
import { attachSignature, type Changes, type ImageSigner, makeSigner, signImage } from '../../world/notary.ts';
import { NOON, type Runs, test } from '../../world/runs.ts';
import { dotnetEngine } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

const SIGNER = await makeSigner();
const DAY = 24 * 60 * 60 * 1000;
const EXPIRED = makeSigner({ begins: NOON - 60 * DAY, ends: NOON - DAY });

/** The registry also gets the images, and is asked for documents about bases. */
const NO_DOCUMENTS = { sbom: 'false' };

/** The inputs that trust the signer's root, and the file with it. */
async function trusting(runs: Runs, mode: string, signer: ImageSigner = SIGNER) {
  const path = join(runs.folder, 'root.pem');
  await writeFile(path, `${signer.root}\n${(await EXPIRED).root}`);
  return { inputs: { ...NO_DOCUMENTS, 'verify-base': mode, 'verify-base-roots': path } };
}

/** What the tag 10.0 of a repository of Microsoft's points to. */
function imageOf({ registry: { store } }: Runs, name: string): Descriptor {
  const { mediaType, digest, bytes } = store.manifest(`dotnet/${name}`, '10.0');
  return { mediaType, digest: digest as Descriptor['digest'], size: bytes.length };
}

async function signTag(runs: Runs, name: string, changes: Changes & { readonly signer?: ImageSigner } = {}) {
  const image = imageOf(runs, name);
  const signature = await signImage(image, changes.signer ?? SIGNER, changes);
  attachSignature(runs.registry, { repository: `dotnet/${name}`, image, signature });
}

const DENIED = { kind: 'status', status: 403, path: /aspnet\/referrers/, times: 9 } as const;

const bothTags = async (runs: Runs): Promise<void> => {
  for (const name of ['sdk', 'aspnet']) await signTag(runs, name);
};

const referrers = ({ registry: { requests } }: Runs): readonly string[] =>
  requests.filter(({ path }) => path.startsWith('/v2/dotnet/') && path.includes('/referrers/')).map(({ path }) => path);

const OTHER = JSON.stringify({ targetArtifact: { mediaType: 'x', digest: `sha256:${'0'.repeat(64)}`, size: 1 } });

function signAs(runs: Runs, layerType: string, signature: Uint8Array = Buffer.from('{}')): void {
  attachSignature(runs.registry, {
    ...{ repository: 'dotnet/aspnet', image: imageOf(runs, 'aspnet') },
    ...{ signature, layerType },
  });
}

async function loseSignature(runs: Runs): Promise<void> {
  const signature = await signImage(imageOf(runs, 'aspnet'), SIGNER);
  signAs(runs, 'application/cose', signature);
  runs.registry.store.loseBlob('dotnet/aspnet', digestOf(signature));
}

/** Eleven signatures that are not valid, and then one that is. */
async function signOften(runs: Runs): Promise<void> {
  for (let count = 0; count < 11; count += 1) signAs(runs, 'application/cose', Buffer.from(`${count}`));
  await signTag(runs, 'aspnet');
}

/** Puts an image without a signature behind a tag when the images have been checked. */
async function moveLater(runs: Runs, name: string): Promise<void> {
  const { store } = runs.registry;
  const repository = `dotnet/${name}`;
  const { digest } = imageOf(runs, name);
  await runs.serveBase(name, { 'etc/other': 'other' });
  const later = imageOf(runs, name).digest;
  store.retag(repository, { tag: '10.0', digest });
  runs.registry.meanwhile(({ method, path }) => {
    if (method === 'POST' && path.includes('/o/web/blobs/uploads'))
      store.retag(repository, { tag: '10.0', digest: later });
  });
}

/** Writes the base as an OCI layout into the checkout. */
async function writeLayout(runs: Runs): Promise<void> {
  const { store } = runs.registry;
  const contents = store.contents('dotnet/aspnet');
  const index = { schemaVersion: 2, mediaType: MEDIA.ociIndex, manifests: [imageOf(runs, 'aspnet')] };
  await runs.put({
    'layout/oci-layout': LAYOUT_FILE,
    'layout/index.json': JSON.stringify(index),
    ...Object.fromEntries(contents.map(({ digest, bytes }) => [`layout/blobs/${digest.replace(':', '/')}`, bytes])),
  });
}

describe('without verify-base', () => {
  test('no request is sent for signatures, and as many as before', async ({ runs }) => {
    await bothTags(runs);
    const { error } = await wholeStep(runs, { inputs: NO_DOCUMENTS });
    expect(error).toBeUndefined();
    const own = runs.registry.requests.filter(({ path }) => path.startsWith('/v2/dotnet/'));
    expect(own.filter(({ path }) => /referrers|sha256-/.test(path))).toEqual([]);
    // The digests of both tags, then the manifest and the config of the base.
    expect(own.map(({ method, path }) => `${method} ${path.replace(/sha256:\w+/, 'DIGEST')}`).sort()).toEqual([
      'GET /v2/dotnet/aspnet/blobs/DIGEST',
      'GET /v2/dotnet/aspnet/manifests/10.0',
      'HEAD /v2/dotnet/aspnet/manifests/10.0',
      'HEAD /v2/dotnet/aspnet/manifests/10.0',
      'HEAD /v2/dotnet/sdk/manifests/10.0',
    ]);
  });
});

describe('signed images', () => {
  test.for(['warn', 'require'])('are verified once, with one line each (%s)', async (mode, { runs }) => {
    await bothTags(runs);
    const { error, log } = await wholeStep(runs, await trusting(runs, mode));
    expect(error).toBeUndefined();
    const lines = log.lines.filter((line) => line.includes(': verified'));
    const by = ': verified, signed by Example Signing (Example Corporation), root Example Root (Example Corporation)';
    expect(lines).toEqual([
      `SDK image mcr.microsoft.com/dotnet/sdk:10.0@${imageOf(runs, 'sdk').digest}${by}`,
      `Base image mcr.microsoft.com/dotnet/aspnet:10.0@${imageOf(runs, 'aspnet').digest}${by}`,
    ]);
    expect(referrers(runs)).toHaveLength(2);
    expect(log.warnings).toEqual([]);
  });

  test('are verified again when an earlier result is reused', async ({ runs }) => {
    await bothTags(runs);
    await wholeStep(runs, { inputs: NO_DOCUMENTS });
    const setting = await trusting(runs, 'require');
    const { error, commands } = await wholeStep(runs, setting);
    expect({ error, commands }).toEqual({ error: undefined, commands: [] });
    expect(referrers(runs)).toHaveLength(2);
    const other = await wholeStep(runs, await trusting(runs, 'require', await makeSigner()));
    expect(other.error).toMatchObject({ code: 'BASE_UNVERIFIED' });
  });

  test('may have other signatures that do not count', async ({ runs }) => {
    const other = await makeSigner();
    for (const name of ['sdk', 'aspnet']) {
      await signTag(runs, name, { signer: other });
      await signTag(runs, name, { payload: '{}' });
      await signTag(runs, name);
    }
    expect((await wholeStep(runs, await trusting(runs, 'require'))).error).toBeUndefined();
  });

  test('are verified if a tag replaces the list of referrers', async ({ runs }) => {
    await bothTags(runs);
    for (const name of ['sdk', 'aspnet']) {
      const { store } = runs.registry;
      const { digest } = imageOf(runs, name);
      const index = {
        schemaVersion: 2,
        mediaType: MEDIA.ociIndex,
        manifests: store.referrersOf(`dotnet/${name}`, digest),
      };
      const bytes = Buffer.from(JSON.stringify(index));
      store.putManifest(`dotnet/${name}`, {
        ...{ reference: digest.replace(':', '-'), mediaType: MEDIA.ociIndex, bytes },
      });
    }
    runs.registry.fault({ kind: 'status', status: 404, path: /referrers/, times: 9 });
    expect((await wholeStep(runs, await trusting(runs, 'require'))).error).toBeUndefined();
  });

  test('are named by a plan, and checked before it', async ({ runs }) => {
    await bothTags(runs);
    const { inputs } = await trusting(runs, 'require');
    const { error, log } = await wholeStep(runs, { inputs: { ...inputs, mode: 'plan' } });
    expect(error).toBeUndefined();
    expect(log.lines.filter((line) => line.includes(': verified'))).toHaveLength(2);
  });
});

describe('an index', () => {
  /** Puts an index of two platforms behind the tag of the base, and signs what is named. */
  async function serveIndex(runs: Runs, signed: 'index' | 'manifests' | 'other'): Promise<Descriptor> {
    const { store } = runs.registry;
    const repository = 'dotnet/aspnet';
    const images: Image[] = [];
    for (const architecture of ['amd64', 'arm64']) {
      const layers = [await makeLayer({ kind: 'base', files: { 'etc/arch': architecture } })];
      const image = makeImage(layers, { os: 'linux', architecture, env: ['APP_UID=1654'] });
      await runs.registry.putImage(image, { repository, tag: architecture });
      images.push(image);
    }
    const index = makeIndex(images);
    store.putManifest(repository, { reference: '10.0', mediaType: index.descriptor.mediaType, bytes: index.bytes });
    const [amd64, arm64] = images.map(({ manifest }) => manifest.descriptor);
    const subjects = { index: [index.descriptor], manifests: [amd64, arm64], other: [arm64] }[signed];
    for (const image of subjects) {
      if (image === undefined) throw new Error('no image');
      attachSignature(runs.registry, { repository, image, signature: await signImage(image, SIGNER) });
    }
    return index.descriptor;
  }

  test.for(['index', 'manifests'] as const)('counts with a signature on its %s', async (signed, { runs }) => {
    await signTag(runs, 'sdk');
    const { digest } = await serveIndex(runs, signed);
    const { inputs } = await trusting(runs, 'require');
    const { error, log } = await wholeStep(runs, { inputs: { ...inputs, platforms: 'linux/amd64,linux/arm64' } });
    expect(error).toBeUndefined();
    const lines = log.lines.filter((line) => /^Base image .*: verified/.test(line));
    expect(lines).toEqual([expect.stringContaining(`aspnet:10.0@${digest}: verified`)]);
    const asked = referrers(runs).filter((path) => path.includes('aspnet'));
    expect(asked).toHaveLength(signed === 'index' ? 1 : 3);
  });

  test('does not count with a signature of another platform', async ({ runs }) => {
    await signTag(runs, 'sdk');
    await serveIndex(runs, 'other');
    const { error } = await wholeStep(runs, await trusting(runs, 'require'));
    expect(error).toMatchObject({
      code: 'BASE_UNVERIFIED',
      message: expect.stringMatching(
        /its index: no signature is attached\. Its manifest for linux\/amd64: no signature is attached$/,
      ),
    });
  });
});

describe('without a valid signature', () => {
  const cases: readonly (readonly [string, (runs: Runs) => Promise<void>, string])[] = [
    ['no signature', async () => undefined, 'no signature is attached'],
    [
      'one of another root',
      async (runs) => signTag(runs, 'aspnet', { signer: await makeSigner() }),
      'not a trusted root',
    ],
    ['one that has expired', async (runs) => signTag(runs, 'aspnet', { signer: await EXPIRED }), 'is valid from'],
    ['one of another image', async (runs) => signTag(runs, 'aspnet', { payload: OTHER }), 'it is of another image'],
    ['one that was changed', async (runs) => signTag(runs, 'aspnet', { sent: OTHER }), 'does not fit its content'],
    ['one in JSON', async (runs) => signAs(runs, 'application/jose+json'), 'a signature is application/jose+json'],
    [
      'one that is too large',
      async (runs) => signAs(runs, 'application/cose', Buffer.alloc(300_000)),
      'more than 262144',
    ],
    ['one that is noise', async (runs) => signAs(runs, 'application/cose', Buffer.from('x')), 'it is not valid CBOR'],
    ['one that is gone', async (runs) => loseSignature(runs), '404'],
    ['eleven that are not valid', async (runs) => signOften(runs), 'more than 10 signatures are attached'],
    ['a registry that fails', async (runs) => runs.registry.fault(DENIED), '403'],
  ];

  test.for(cases)('%s: nothing is built with require', async ([_, prepare, message], { runs }) => {
    await signTag(runs, 'sdk');
    await prepare(runs);
    const { error, commands } = await wholeStep(runs, await trusting(runs, 'require'));
    expect(error).toMatchObject({
      code: 'BASE_UNVERIFIED',
      message: expect.stringMatching(
        /^verifying the signature of the base image mcr\.microsoft\.com\/dotnet\/aspnet:10\.0@sha256:\w{64}: /,
      ),
      hint: expect.stringContaining('verify-base-roots'),
    });
    expect(String(error)).toContain(message);
    expect(commands).toEqual([]);
  });

  test('warn gives one warning for each image', async ({ runs }) => {
    const { error, log } = await wholeStep(runs, await trusting(runs, 'warn'));
    expect(error).toBeUndefined();
    expect(log.warnings).toEqual([
      expect.stringMatching(/^SDK image .*sdk:10\.0@sha256:\w+ is not verified: no signature is attached$/),
      expect.stringMatching(/^Base image .*aspnet:10\.0@sha256:\w+ is not verified: no signature is attached$/),
    ]);
  });

  test('an SDK image ends the run, too', async ({ runs }) => {
    await signTag(runs, 'aspnet');
    const { error, commands } = await wholeStep(runs, await trusting(runs, 'require'));
    expect(error).toMatchObject({ code: 'BASE_UNVERIFIED', message: expect.stringContaining('the SDK image mcr.') });
    expect(commands).toEqual([]);
  });

  test.for(['sdk', 'aspnet'])(
    'a tag that moves after the check ends the run before the push (%s)',
    async (name, { runs }) => {
      await bothTags(runs);
      await moveLater(runs, name);
      const { error, commands } = await wholeStep(runs, await trusting(runs, 'require'));
      expect(error).toMatchObject({
        code: 'BASE_UNVERIFIED',
        message: expect.stringContaining(`dotnet/${name}:10.0@`),
      });
      expect(commands.includes('publish')).toBe(name === 'aspnet');
      expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
    },
  );
});

test('an SDK image that was made on this machine has no signature', async ({ runs }) => {
  await bothTags(runs);
  const commands: string[] = [];
  const image = async () => ({ id: 'sha256:image', repoDigests: [] });
  const engine = { ...dotnetEngine({}, { registry: runs.registry, commands }), findImage: image, pull: image };
  const refused = await wholeStep(runs, { ...(await trusting(runs, 'require')), engine });
  expect(refused.error).toMatchObject({
    code: 'BASE_UNVERIFIED',
    message: expect.stringContaining('its digest is not known, as of an image that was made on this machine'),
  });
  expect(commands).toEqual([]);
  const { error, log } = await wholeStep(runs, { ...(await trusting(runs, 'warn')), engine });
  expect(error).toBeUndefined();
  expect(log.warnings).toEqual([expect.stringMatching(/^SDK image mcr.*sdk:10\.0 is not verified: its digest/)]);
});

describe('inputs', () => {
  test('a file of roots that is missing or has no certificate is an error', async ({ runs }) => {
    await bothTags(runs);
    const own = { 'verify-base': 'warn', 'verify-base-roots': 'roots.pem' };
    expect((await wholeStep(runs, { inputs: own })).error).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('roots.pem (input verify-base-roots)'),
    });
    await runs.put({ 'roots.pem': 'no certificate' });
    expect((await wholeStep(runs, { inputs: own })).error).toMatchObject({
      message: expect.stringContaining('it has no certificate'),
    });
    await runs.put({ 'roots.pem': `${SIGNER.root}\n` });
    const { error, log } = await wholeStep(runs, { inputs: own });
    expect({ error, warnings: log.warnings }).toEqual({ error: undefined, warnings: [] });
  });

  test('a base of this machine is refused by require, and told by warn', async ({ runs }) => {
    await signTag(runs, 'sdk');
    await writeLayout(runs);
    const { inputs } = await trusting(runs, 'require');
    const own = { ...inputs, 'base-image': 'oci:layout' };
    const refused = await wholeStep(runs, { inputs: own });
    expect(refused.error).toMatchObject({
      code: 'BASE_UNVERIFIED',
      message: expect.stringContaining('it comes from this machine and not from a registry'),
    });
    expect(refused.commands).toEqual([]);
    const { error, log } = await wholeStep(runs, { inputs: { ...own, 'verify-base': 'warn' } });
    expect(error).toBeUndefined();
    expect(log.warnings).toContainEqual(
      expect.stringMatching(/^Base image layout is not verified: it comes from this/),
    );
  });
});
