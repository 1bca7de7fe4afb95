import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlatform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import { runCommand } from '../world/command.ts';
import { hasDockerRegistry, startDockerRegistry } from '../world/docker-registry.ts';
import { makeImage, makeLayer, noise } from '../world/images.ts';
import { pushOne } from '../world/push-one.ts';
import { ALICE, worldRegistries } from '../world/registries.ts';
import { repositorySource } from '../world/repository-source.ts';
import { validateImage } from '../world/validate-image.ts';

describe.skipIf(!(await hasDockerRegistry()))("Debian's docker-registry", () => {
  test('keeps what was pushed, mounts the base, and is read by skopeo', async () => {
    await using registry = await startDockerRegistry();
    const client = worldRegistries().registries(registry.host);
    const base = await makeLayer({ kind: 'base', files: { os: noise(2_000_000) } });
    await pushOne(client, { repository: 'dotnet/aspnet', image: makeImage([base]), tags: ['10.0'] });

    const { registries } = worldRegistries();
    const reference = parseReference(`${registry.host}/dotnet/aspnet:10.0`);
    const pulled = await pullBase(registries, { reference, platform: parsePlatform('linux/amd64') });
    const app = await makeLayer({ files: { 'app/App.dll': noise(500_000, 'app') }, compression: 'members' });
    const image = makeImage([...pulled.layers, app]);
    const pushed = await pushOne(client, { repository: 'o/app', image, tags: ['1.0', 'latest'] });

    expect(pushed.blobs.map(({ action }) => action)).toEqual(['mounted', 'sent', 'sent']);
    await validateImage(repositorySource(client, 'o/app'), image.manifest.descriptor);
    const name = `docker://${registry.host}/o/app:latest`;
    const inspected = JSON.parse(await runCommand(['skopeo', 'inspect', '--tls-verify=false', name]));
    expect(inspected.Digest).toBe(image.manifest.descriptor.digest);
    await copyWithSkopeo(name);

    const again = await pushOne(client, { repository: 'o/app', image, tags: ['1.0', 'latest'] });
    expect(again).toMatchObject({ bytesSent: 0, because: '1.0, latest are the same image already' });
  });

  test('with htpasswd takes our login, and says no without', async () => {
    await using registry = await startDockerRegistry({
      htpasswd: { user: ALICE.username, password: ALICE.password },
    });
    const client = worldRegistries({ login: ALICE }).registries(registry.host);
    await client.canPush('o/app');
    const image = makeImage([await makeLayer({ files: { 'app/App.dll': noise(6_000_000) } })]);
    await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
    await validateImage(repositorySource(client, 'o/app'), image.manifest.descriptor);
    await expect(worldRegistries().registries(registry.host).canPush('o/app')).rejects.toMatchObject({
      code: 'REGISTRY_DENIED',
      message: expect.stringContaining('401 UNAUTHORIZED'),
    });
  });
});

/** Another client reads every byte and checks it. */
async function copyWithSkopeo(name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'skopeo-'));
  try {
    await runCommand(['skopeo', 'copy', '--src-tls-verify=false', name, `oci:${folder}:copy`]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
