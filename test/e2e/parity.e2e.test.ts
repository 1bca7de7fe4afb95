import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContainerConfig } from '#oci/config.ts';
import { TEST_SDK_IMAGE } from '../world/builds.ts';
import { runCommand } from '../world/command.ts';
import { containerized, pulledImage, registries, targetHost } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

/**
 * What the .NET SDK's own container support writes for a project, and what we write for the same one on the same base,
 * field by field. Both read the base from `TEST_REGISTRY`.
 */
let repository: Repository;
let theirs: ContainerConfig;
let ours: ContainerConfig;
const base = `${process.env['TEST_REGISTRY']}/dotnet/aspnet:10.0`;

beforeAll(async () => {
  repository = await makeRepository({ fixture: 'settings' });
  const host = await targetHost();
  const { outputs } = await containerized({
    workspace: repository.root,
    inputs: { images: `${host}/parity/ours`, 'base-image': base },
  });
  ours = (await pulledImage(outputs['image'] ?? '')).config.config ?? {};
  theirs = await publishContainer(host);
});
afterAll(() => repository.remove());

async function publishContainer(host: string): Promise<ContainerConfig> {
  const copy = (await runCommand(['mktemp', '-d'])).trim();
  await runCommand(['cp', '-r', `${repository.root}/.`, copy]);
  await runCommand([
    ...['docker', 'run', '--rm', '--network', 'host', '--volume', `${copy}:/src`, '--workdir', '/src'],
    ...['--env', `DOTNET_CONTAINER_INSECURE_REGISTRIES=${host};${process.env['TEST_REGISTRY']}`, TEST_SDK_IMAGE],
    ...['dotnet', 'publish', '-t:PublishContainer', `-p:ContainerRegistry=${host}`, `-p:ContainerBaseImage=${base}`],
    ...['-p:ContainerRepository=parity/theirs'],
  ]);
  await runCommand(['rm', '-rf', copy]);
  const head = await registries(host).headManifest({ repository: 'parity/theirs', reference: 'edge' });
  return (await pulledImage(`${host}/parity/theirs@${head?.digest}`)).config.config ?? {};
}

test('entry point, command, user, ports and environment are the same', () => {
  const { Labels: _theirLabels, WorkingDir: _theirFolder, ...expected } = theirs;
  const { Labels: _ourLabels, WorkingDir: _ourFolder, ...actual } = ours;
  expect(actual).toEqual(expected);
});

test('the working directory is the same folder, without the SDK’s slash at the end', () => {
  expect(`${ours.WorkingDir}/`).toBe(theirs.WorkingDir);
});

test('the labels are the same; ours also name the commit, and its time', () => {
  const { created: _theirs, artifactCreated: _theirArtifact, ...expected } = split(theirs.Labels ?? {});
  const { created, artifactCreated, ...actual } = split(ours.Labels ?? {});
  expect(actual.labels).toEqual(expected.labels);
  expect([created, artifactCreated]).toEqual(['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z']);
});

function split(labels: Readonly<Record<string, string>>) {
  const {
    'org.opencontainers.image.created': created,
    'org.opencontainers.artifact.created': artifactCreated,
    // The SDK writes these two only where Source Link finds a host that it knows.
    'org.opencontainers.image.source': _source,
    'org.opencontainers.image.revision': _revision,
    ...rest
  } = labels;
  return { created, artifactCreated, labels: rest };
}

soakTest('obsolete names are read, with a warning on the project', async () => {
  const old =
    '<PropertyGroup><ContainerImageName>parity/old</ContainerImageName><ContainerImageTag>old-tag</ContainerImageTag></PropertyGroup>';
  const again = await makeRepository({ fixture: 'console' });
  await runCommand(['sed', '-i', `s#</Project>#${old}</Project>#`, 'Console.csproj'], { cwd: again.root });
  const inputs = { outputs: 'type=oci,dest=exported', push: 'false' };
  const { annotations, outputs } = await containerized({ workspace: again.root, inputs });
  expect(annotations.map(({ level, file, message }) => [level, file, message])).toEqual([
    ['warning', 'Console.csproj', 'ContainerImageName is obsolete; use ContainerRepository.'],
    ['warning', 'Console.csproj', 'ContainerImageTag is obsolete; use ContainerImageTags.'],
  ]);
  expect(outputs['tags']).toBe('docker.io/parity/old:old-tag');
  await again.remove();
});
