import { readFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { runCommand } from '../test/world/command.ts';
import type { Machine } from './results.ts';
import { median } from './statistics.ts';
import { findDocker, imagesBelow } from './world/docker.ts';
import type { World } from './world/world.ts';

/** What the numbers depend on. */
export async function describeMachine(world: World): Promise<Machine> {
  const distribution = /^PRETTY_NAME="?([^"\n]*)/m.exec(await readFile('/etc/os-release', 'utf8').catch(() => ''))?.[1];
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${distribution ?? 'Linux'}, Linux ${release()}`,
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
    versions: await versions(world),
    bases: world.bases,
  };
}

async function versions(world: World): Promise<Readonly<Record<string, string>>> {
  const commands = {
    'Docker engine': ['docker', 'version', '--format', '{{.Server.Version}}'],
    'Docker client of the builds': [await findDocker(), 'version', '--format', '{{.Client.Version}}'],
    '.NET SDK': ['dotnet', '--version'],
    ...(world.engine.buildx.length > 0 ? { buildx: [...world.engine.buildx, 'version'] } : {}),
    'docker-registry': ['docker-registry', '--version'],
    git: ['git', '--version'],
  };
  const found = Object.entries(commands).map(async ([name, command]) => {
    const text = await runCommand(command).catch(() => 'unknown');
    return [name, /v?(\d[\w.+~-]*)/.exec(text)?.[1] ?? text.trim()] as const;
  });
  return { ...Object.fromEntries(await Promise.all(found)), Node: process.versions.node, zlib: process.versions.zlib };
}

/** Median of 5, if the SDK image is there. */
export async function containerSeconds(world: World): Promise<number | undefined> {
  const [image] = await imagesBelow(`${world.base.host}/us`);
  if (image === undefined) return undefined;
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const startedAt = performance.now();
    await runCommand(['docker', 'run', '--rm', image, 'true']);
    times.push((performance.now() - startedAt) / 1000);
  }
  return Math.round(median(times) * 1000) / 1000;
}
