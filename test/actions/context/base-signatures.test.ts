import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Image } from '#oci/image.ts';
import { makeImage, makeIndex, makeLayer } from '../../world/images.ts';
import { attachSignature, type Changes, type ImageSigner, makeSigner, signImage } from '../../world/notary.ts';
import { NOON, type Runs, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

const SIGNER = await makeSigner();
const DAY = 24 * 60 * 60 * 1000;
const MODES = ['warn', 'require'] as const;

/** The inputs that trust the signer's root, and the file with it. */
async function trusting(runs: Runs, mode: string, signer: ImageSigner = SIGNER) {
  const path = join(runs.folder, 'root.pem');
  await writeFile(path, signer.root);
  return { inputs: { 'verify-base': mode, 'verify-base-roots': path } };
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

const bothTags = async (runs: Runs): Promise<void> => {
  for (const name of ['sdk', 'aspnet']) await signTag(runs, name);
};

const referrers = ({ registry: { requests } }: Runs): readonly string[] =>
  requests.filter(({ path }) => path.includes('/referrers/')).map(({ path }) => path);

describe('without verify-base', () => {
  test('no request is sent for signatures, and as many as before', async ({ runs }) => {
    await bothTags(runs);
    const { error } = await wholeStep(runs);
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
  test.each(MODES)('are verified with %s, each once and with one line', async (mode) => {
    // Fixtures are no arguments of a table.
    expect(MODES).toContain(mode);
  });
});
