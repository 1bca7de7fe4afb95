import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCacheService } from '../world/cache-service.ts';
import { runCommand } from '../world/command.ts';
import { connectsIn, watchNetwork } from '../world/connects.ts';
import { containerized, newImageName, targetHost } from '../world/containerize.ts';
import { startFeed } from '../world/feed.ts';
import { makeRepository } from '../world/repository.ts';

const CONTENT = { name: 'private.txt', text: 'from the private feed' };
const LOGIN = { username: 'me', password: 'a-token-of-the-feed' };

// Loopback is the configured registry, cache service and feed; strace sees every connection of the step and of each
// program that it starts, tcpdump those of the build container, also a question for a name.
test('a run contacts the configured hosts and no other', async () => {
  await using network = await watchNetwork(`egress-${process.pid}`);
  const packages = [{ id: 'Private.Package', version: '1.0.0', content: CONTENT }];
  const feed = await startFeed(packages, { ...LOGIN, host: network.gateway });
  const service = await startCacheService();
  const repository = await makeRepository({ fixture: 'private-feed' });
  const temp = await mkdtemp(join(tmpdir(), 'egress-'));
  try {
    const source = `<add key="my-feed" value="${feed.url}" allowInsecureConnections="true" />`;
    const config = `<configuration><packageSources><clear />${source}</packageSources></configuration>`;
    await writeFile(join(repository.root, 'nuget.config'), config);
    const trace = join(temp, 'trace.txt');
    const { outputs } = await containerized({
      ...{ workspace: repository.root, temp, env: service.env() },
      inputs: {
        images: await newImageName(),
        network: network.name,
        'nuget-credentials': 'my-feed=me:a-token-of-the-feed',
      },
      through: [
        'strace',
        '--follow-forks',
        '--seccomp-bpf',
        '--quiet=all',
        '--trace=connect,sendto',
        '--output-append-mode',
        `--output=${trace}`,
      ],
    });
    expect(outputs).toMatchObject({ pushed: 'true', cache: 'miss' });
    const own = `${network.gateway}:${feed.port}`;
    expect(network.contacted()).toEqual([own]);
    const configured = [await targetHost(), own, new URL(service.url).host, '/var/run/docker.sock'];
    const contacted = connectsIn(await readFile(trace, 'utf8'));
    expect(contacted).toEqual(expect.arrayContaining([await targetHost(), '/var/run/docker.sock']));
    expect(contacted.filter((place) => !configured.includes(place))).toEqual([]);
  } finally {
    await Promise.all([feed.stop(), service.stop()]);
    await repository.remove();
    await rm(temp, { recursive: true, force: true });
  }
});

test('a host that is not configured would be seen', async () => {
  await using network = await watchNetwork(`egress-other-${process.pid}`);
  const other = createServer((_request, response) => response.end('x'));
  await new Promise<void>((resolve) => other.listen(0, network.gateway, resolve));
  const { port } = other.address() as AddressInfo;
  const place = `${network.gateway}:${port}`;
  try {
    const script = `exec 3<>/dev/tcp/${network.gateway}/${port}`;
    const image = process.env['TEST_SDK_IMAGE'] ?? '';
    await runCommand(['docker', 'run', '--rm', '--network', network.name, '--entrypoint', 'bash', image, '-c', script]);
    expect(network.contacted()).toEqual([place]);
    const temp = await mkdtemp(join(tmpdir(), 'egress-'));
    const trace = join(temp, 'trace.txt');
    await runCommand(['strace', '-f', '-e', 'trace=connect', '-o', trace, 'bash', '-c', script]);
    expect(connectsIn(await readFile(trace, 'utf8'))).toEqual([place]);
    await rm(temp, { recursive: true });
  } finally {
    other.close();
  }
});
