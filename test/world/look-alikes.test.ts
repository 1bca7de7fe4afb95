import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '#oci/digest.ts';
import { startKeptRegistry } from './kept-registry.ts';
import { type LookAlike, lookAlikes } from './look-alikes/catalogue.ts';
import { findLayer, packLayer } from './look-alikes/layer-store.ts';

const images = lookAlikes({ runtime: '10.0.12', aspnet: '10.0.12', sdk: '10.0.401' });

describe('the catalogue', () => {
  test('has the official tags, fixed and floating', () => {
    expect(find('sdk', '10.0').tags).toEqual(['10.0-noble', '10.0.401-noble', '10.0', '10.0.401']);
    expect(find('aspnet', '10.0-alpine').tags).toEqual(['10.0-alpine']);
    const names = images.flatMap(({ repository, tags }) => tags.map((tag) => `${repository}:${tag}`));
    expect(new Set(names).size).toBe(names.length);
  });

  test('builds each image on the one before it', () => {
    const chain = ['runtime-deps', 'runtime', 'aspnet', 'sdk'].map((name) => find(name, '10.0').layers);
    for (const [index, layers] of chain.entries()) expect(layers).toEqual(chain[3]?.slice(0, chain[index]?.length));
  });

  test('runs chiseled images as the user app, without a shell and without ICU', () => {
    const chiseled = find('aspnet', '10.0-noble-chiseled');
    expect(chiseled).toMatchObject({ user: '1654', entrypoint: ['/usr/bin/dotnet'], cmd: ['--info'] });
    expect(chiseled.env).toContain('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true');
    expect(find('aspnet', '10.0-noble-chiseled-extra').env.join()).not.toContain('INVARIANT');
    expect(find('runtime', '10.0')).not.toHaveProperty('user');
  });
});

describe('on disk', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'look-alikes-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('a layer is found again while its recipe is the same, and not when its making failed', async () => {
    const request = { folder, name: 'small', recipe: 'one' };
    const made = await packLayer(request, ['printf', 'bytes of a tar']);
    expect(await findLayer(request)).toEqual(made);
    expect(await findLayer({ ...request, recipe: 'two' })).toBeUndefined();
    const broken = { ...request, name: 'broken' };
    await expect(packLayer(broken, ['bash', '-c', 'echo half; exit 1'])).rejects.toThrow('ended with 1');
    expect(await findLayer(broken)).toBeUndefined();
  });

  test('a registry keeps its content and its port', async () => {
    const content = Buffer.from('content that stays');
    const digest = digestOf(content);
    const first = await startKeptRegistry({ folder });
    const session = await fetch(`http://${first.host}/v2/app/blobs/uploads/`, { method: 'POST' });
    await fetch(`${session.headers.get('location')}&digest=${digest}`, { method: 'PUT', body: content });
    await first.stop();
    const second = await startKeptRegistry({ folder });
    expect(second.host).toBe(first.host);
    const kept = await fetch(`http://${second.host}/v2/app/blobs/${digest}`);
    expect(await kept.text()).toBe('content that stays');
    await second.stop();
  });
});

function find(name: string, tag: string): LookAlike {
  const image = images.find(({ repository, tags }) => repository === `dotnet/${name}` && tags.includes(tag));
  if (image === undefined) throw new Error(`no ${name}:${tag}`);
  return image;
}
