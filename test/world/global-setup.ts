import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BaseImages, ensureBaseImages } from './base-images.ts';
import { ensureEngine } from './engine.ts';

/** What the end-to-end tests need, once for all of them; the returned function ends what was started here. */
export async function setup(): Promise<() => Promise<void>> {
  const engine = await ensureEngine();
  console.log(`Engine: ${engine.say}.`);
  try {
    const bases = await ensureBaseImages((message) => console.log(message));
    console.log(`Base images: ${bases.say}.`);
    publishNames(bases);
    const publications = await mkdtemp(join(tmpdir(), 'publications-'));
    process.env['TEST_PUBLICATIONS'] = publications;
    return async () => {
      await rm(publications, { recursive: true, force: true });
      await bases.stop();
      await engine.stop();
    };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

/** Test files run in processes of their own: these variables are all that reaches them. */
export function publishNames(bases: BaseImages): void {
  process.env['TEST_BASES'] = bases.kind;
  process.env['TEST_REGISTRY'] = bases.registry;
  process.env['TEST_SDK_IMAGE'] = `${bases.registry}/dotnet/sdk:10.0`;
  process.env['TEST_MIRROR'] = bases.mirror ?? '';
}
