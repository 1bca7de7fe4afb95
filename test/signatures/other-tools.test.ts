import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../world/command.ts';
import { BASES, containerized } from '../world/containerize.ts';
import { startDockerRegistry } from '../world/docker-registry.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { startRegistry } from '../world/registry.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { type Sigstore, startSigstore } from '../world/sigstore.ts';
import { PROJECT_ROOT, workFolder } from '../world/work-folder.ts';

/*
 * What this action signs and attaches, as cosign and oras read it. They are those of a newer Debian
 * (script/signatures/programs.sh).
 */

const SIGNER = 'https://github.com/o/r/.github/workflows/build.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

let folder = '';
let programs = '';
let repository: Repository;
let sigstore: Sigstore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatures-'));
  repository = await makeRepository({ fixture: 'console' });
  await writePublishOutput(join(repository.root, 'published'));
  sigstore = await startSigstore();
  await writeFile(join(folder, 'root.json'), JSON.stringify(sigstore.trustedRoot));
  const place = await workFolder('signatures');
  await runCommand([join(PROJECT_ROOT, 'script/signatures/programs.sh'), place], { env: process.env });
  programs = join(place, 'programs');
});
afterAll(async () => {
  await Promise.all([
    sigstore[Symbol.asyncDispose](),
    repository.remove(),
    rm(folder, { recursive: true, force: true }),
  ]);
});

async function push(host: string): Promise<string> {
  const { outputs } = await containerized({
    workspace: repository.root,
    inputs: {
      ...{ 'publish-directory': 'published', images: `${host}/o/web`, tags: '1', push: 'true', attest: 'true' },
      'attest-services': sigstore.services,
    },
    env: {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: sigstore.address,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.address}/token`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-secret',
    },
  });
  return outputs['image'] ?? '';
}

async function tool(name: 'cosign' | 'oras', args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: folder };
  return await runCommand([join(programs, name), ...args], { env });
}

function cosign(image: string, type: string, signer = SIGNER): Promise<string> {
  return tool('cosign', [
    ...['verify-attestation', '--type', type, '--trusted-root', join(folder, 'root.json'), '--allow-http-registry'],
    ...['--certificate-identity', signer, '--certificate-oidc-issuer', ISSUER, image],
  ]);
}

const registries = [
  ['with a list of referrers', startRegistry],
  ['without one', startDockerRegistry],
] as const;

describe.for(registries)(`a registry %s (${BASES} bases)`, ([, start]) => {
  test('cosign accepts the provenance and the SBOMs, and refuses another signer', async () => {
    await using registry = await start();
    const image = await push(registry.host);
    for (const type of ['slsaprovenance1', 'https://spdx.dev/Document/v2.3', 'https://cyclonedx.org/bom'])
      expect(await cosign(image, type)).toContain('payload');
    await expect(cosign(image, 'slsaprovenance1', SIGNER.replace('o/r', 'o/x'))).rejects.toThrow(
      /no matching CertificateIdentity/,
    );
  });

  test('oras lists all documents', async () => {
    await using registry = await start();
    const image = await push(registry.host);
    const listed = await tool('oras', ['discover', '--plain-http', '--format', 'json', image]);
    const types = [...listed.matchAll(/"artifactType": "([^"]+)"/g)].map(([, type]) => type).sort();
    expect(types).toEqual([
      'application/spdx+json',
      'application/vnd.cyclonedx+json',
      ...Array(3).fill('application/vnd.dev.sigstore.bundle.v0.3+json'),
    ]);
  });
});
