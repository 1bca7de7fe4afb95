import { runCommand } from '../../test/world/command.ts';

/** Commands that build with BuildKit: a client before 23 has it in itself, a later one needs the buildx plug-in. */
export async function findDocker(): Promise<string> {
  for (const docker of ['docker', '/usr/bin/docker']) {
    const version = await runCommand([docker, 'version', '--format', '{{.Client.Version}}']).catch(() => undefined);
    if (version === undefined) continue;
    if (Number.parseInt(version, 10) < 23) return docker;
    const hasBuildx = await runCommand([docker, 'buildx', 'version']).then(
      () => true,
      () => false,
    );
    if (hasBuildx) return docker;
  }
  throw new Error('No docker client can build with BuildKit: install buildx, or a client before version 23.');
}

/** Ids of the engine's images below a name: `127.0.0.1:PORT/us`. */
export async function imagesBelow(name: string): Promise<readonly string[]> {
  const lines = await runCommand(['docker', 'images', '--all', '--no-trunc', '--format', '{{.Repository}} {{.ID}}']);
  const pairs = lines.split('\n').map((line) => line.split(' '));
  return [...new Set(pairs.filter(([own = '']) => own.startsWith(`${name}/`)).map(([, id = '']) => id))];
}

export async function removeImages(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await runCommand(['docker', 'image', 'rm', '--force', ...ids]);
}

/** What BuildKit keeps, by id. */
export async function buildRecords(): Promise<ReadonlySet<string>> {
  const lines = await runCommand(['docker', 'system', 'df', '--verbose', '--format', '{{json .BuildCache}}']);
  const records: readonly { readonly ID: string }[] = JSON.parse(lines) ?? [];
  return new Set(records.map(({ ID }) => ID));
}

/** Forgets these alone, so that what another peer keeps stays. */
export async function pruneRecords(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await runCommand(['docker', 'builder', 'prune', '--all', '--force', '--filter', `id="^(${ids.join('|')})$"`]);
}
