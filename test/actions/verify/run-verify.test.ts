import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { runVerify } from '#actions/run-verify.ts';
import type { RawVerifyInputs } from '#request/inputs/names.ts';
import { parseVerifyInputs } from '#request/inputs/verify-inputs.ts';
import { test as base, type Runs, type StepSetting } from '../../world/runs.ts';
import { type Sigstore, startSigstore } from '../../world/sigstore.ts';
import { wholeStep } from '../../world/whole-step.ts';

const SIGNER = 'o/r/.github/workflows/build.yml';
const GITHUB = { GITHUB_SERVER_URL: 'https://github.com' };

const test = base.extend<{ sigstore: Sigstore }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are wanted
  sigstore: async ({}, use) => {
    await using sigstore = await startSigstore();
    await use(sigstore);
  },
});

/** Pushes an image that is attested, and returns it with its digest. */
async function attested(runs: Runs, sigstore: Sigstore, setting: StepSetting = {}): Promise<string> {
  const env = {
    ...GITHUB,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.address}/token`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-secret',
  };
  const inputs = { 'attest-services': sigstore.services, attest: 'true', ...setting.inputs };
  const { outputs, error } = await wholeStep(runs, { ...setting, env, inputs });
  if (outputs['image'] === undefined) throw error;
  return outputs['image'];
}

/** Verifies with the trusted root of these services, and returns what the step said. */
async function verify(
  runs: Runs,
  { image, root, asked = {} }: { readonly image: string; readonly root: unknown; readonly asked?: RawVerifyInputs },
) {
  const file = join(runs.folder, 'root.json');
  writeFileSync(file, JSON.stringify(root));
  const step = await runs.step({ env: GITHUB });
  const raw = { image, repository: 'o/r', 'trusted-root': file, ...asked };
  const error = await runVerify(step.world, parseVerifyInputs(raw)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, outputs: step.outputs, lines: step.log.lines, summaries: step.summaries };
}

test('an image of the expected workflow is verified, with the bytes of its files', async ({ runs, sigstore }) => {
  const image = await attested(runs, sigstore, { dotnet: { packages: { Serilog: '4.0.0' } } });
  const asked = { 'signer-workflow': SIGNER, base: 'mcr.microsoft.com/dotnet/aspnet', ref: 'refs/heads/main' };
  const { error, outputs, lines } = await verify(runs, { image, root: sigstore.trustedRoot, asked });
  expect(error).toBeUndefined();
  expect(outputs).toMatchObject({ verified: 'true', image });
  const checks: readonly { readonly what: string }[] = JSON.parse(outputs['checks'] ?? '[]');
  expect(checks.map(({ what }) => what)).toEqual([
    ...['signature', 'issuer', 'signer', 'repository', 'ref', 'build type', 'builder', 'source', 'base'],
    ...['packages', 'SBOM'],
  ]);
  expect(lines.join('\n')).toMatch(/SBOM: \d+ files as listed/);
  expect(outputs['commands']).toContain(`gh attestation verify oci://${image} --repo o/r`);
});

describe('is refused', () => {
  const cases: readonly (readonly [string, RawVerifyInputs, RegExp])[] = [
    [
      'another repository',
      { repository: 'o/other' },
      /repository: https:\/\/github.com\/o\/r, expected https:\/\/github.com\/o\/other/,
    ],
    ['another repository that begins alike', { repository: 'o/r2' }, /signer/],
    ['another workflow', { 'signer-workflow': 'o/r/.github/workflows/release.yml' }, /signer/],
    ['another ref of the workflow', { 'signer-workflow': `${SIGNER}@refs/tags/v1` }, /signer/],
    ['another branch', { ref: 'refs/heads/next' }, /ref: refs\/heads\/main/],
    ['another base', { base: 'mcr.microsoft.com/dotnet/runtime' }, /base/],
    ['another digest of the base', { base: `mcr.microsoft.com/dotnet/aspnet@sha256:${'0'.repeat(64)}` }, /base/],
    ['a package outside the list', { packages: 'Microsoft.*' }, /not in the list: Serilog@4\.0\.0/],
    ['another issuer', { issuer: 'https://accounts.example' }, /issuer/],
  ];
  test.for(cases)('%s', async ([, asked, wanted], { runs, sigstore }) => {
    const image = await attested(runs, sigstore, { dotnet: { packages: { Serilog: '4.0.0' } } });
    const { error, outputs } = await verify(runs, { image, root: sigstore.trustedRoot, asked });
    expect(error).toMatchObject({ code: 'VERIFY_FAILED' });
    expect(String(error)).toMatch(wanted);
    expect(outputs['verified']).toBe('false');
  });

  test('an image of other services', async ({ runs, sigstore }) => {
    const image = await attested(runs, sigstore);
    await using others = await startSigstore();
    const { error } = await verify(runs, { image, root: others.trustedRoot });
    expect(String(error)).toMatch(/no provenance with a valid signature is attached/);
  });

  test('a root that has expired', async ({ runs, sigstore }) => {
    const image = await attested(runs, sigstore);
    const text = JSON.stringify(sigstore.trustedRoot);
    const ended = '"validFor":{"start":"2020-01-01T00:00:00Z","end":"2021-01-01T00:00:00Z"}';
    const root = JSON.parse(text.replaceAll('"validFor":{"start":"2020-01-01T00:00:00Z"}', ended));
    const { error } = await verify(runs, { image, root });
    expect(String(error)).toMatch(/no provenance with a valid signature is attached/);
  });

  test('an image without attestations', async ({ runs, sigstore }) => {
    const { outputs } = await wholeStep(runs);
    const { error } = await verify(runs, { image: outputs['image'] ?? '', root: sigstore.trustedRoot });
    expect(String(error)).toMatch(/no signed provenance is attached/);
  });

  test('provenance without a signature', async ({ runs, sigstore }) => {
    const { outputs } = await wholeStep(runs, { inputs: { attest: 'true' } });
    const { error } = await verify(runs, { image: outputs['image'] ?? '', root: sigstore.trustedRoot });
    expect(String(error)).toMatch(/no signed provenance is attached/);
  });

  test('a registry that serves other bytes for a layer', async ({ runs, sigstore }) => {
    const image = await attested(runs, sigstore);
    const { digest = '' } = /@(?<digest>.*)$/.exec(image)?.groups ?? {};
    const manifest = JSON.parse(Buffer.from(runs.registry.store.manifest('o/web', digest).bytes).toString('utf8'));
    const layer = manifest.layers.at(-1).digest;
    runs.registry.store.blob('o/web', layer).fill(7, 40, 60);
    const { error } = await verify(runs, { image, root: sigstore.trustedRoot });
    expect(String(error)).toMatch(/SBOM: a layer cannot be read/);
  });
});

describe('inputs', () => {
  test.for([
    [{ image: '', repository: 'o/r' }, /image: it is empty/],
    [{ image: 'ghcr.io/o/r:1', repository: 'o' }, /repository: "o" is not a valid repository/],
    [{ image: 'ghcr.io/o/r:1', repository: 'o/r', 'signer-workflow': 'build.yml' }, /signer-workflow/],
  ] as const)('%j is refused', ([raw, wanted]) => {
    expect(() => parseVerifyInputs(raw)).toThrow(wanted);
  });
});
