import { describe, expect } from 'vitest';
import { ActionError } from '#base/action-error.ts';
import { attestationsOf, type Statement, verified } from '../../world/attestations.ts';
import { test as base, pullRequestFrom, type StepSetting } from '../../world/runs.ts';
import { type Sigstore, startSigstore } from '../../world/sigstore.ts';
import { wholeStep } from '../../world/whole-step.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const SPDX = 'https://spdx.dev/Document/v2.3';
const CYCLONEDX = 'https://cyclonedx.org/bom';
const UNSIGNED = 'application/vnd.in-toto+json';

const test = base.extend<{ sigstore: Sigstore }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are wanted
  sigstore: async ({}, use) => {
    await using sigstore = await startSigstore();
    await use(sigstore);
  },
});

const JOB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/build.yml@refs/heads/main',
};

/** A job with `id-token: write` and `attestations: write`. */
function granted({ address, services }: Sigstore, inputs: StepSetting['inputs'] = {}): StepSetting {
  const identity = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/token?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-secret',
  };
  return {
    env: { ...JOB, ...identity, GITHUB_API_URL: address },
    inputs: { 'attest-services': services, 'github-token': 'job-secret', ...inputs },
  };
}

const keysOf = async (image: string | undefined): Promise<readonly string[]> =>
  Object.keys(await attestationsOf(image ?? '')).sort();

/** The parts of the provenance that these tests look at. */
interface Provenance {
  readonly buildDefinition: {
    readonly externalParameters: { readonly workflow?: unknown; readonly inputs: Readonly<Record<string, string>> };
    readonly internalParameters: Readonly<Record<string, unknown>>;
    readonly resolvedDependencies: readonly {
      readonly uri?: string;
      readonly digest?: Readonly<Record<string, string>>;
    }[];
  };
  readonly runDetails: {
    readonly builder: { readonly id: string };
    readonly metadata?: { readonly invocationId: string };
  };
}

const provenanceIn = ({ predicate }: Statement) => predicate as unknown as Provenance;

test('an image gets signed provenance and signed SBOMs that other tools accept', async ({ runs, sigstore }) => {
  const { outputs } = await wholeStep(runs, granted(sigstore));
  const attestations = await attestationsOf(outputs['image'] ?? '');
  expect(Object.keys(attestations).sort()).toEqual([CYCLONEDX, PROVENANCE, SPDX]);
  for (const [type, bundle] of Object.entries(attestations)) {
    const { identity, statement } = verified(bundle, sigstore);
    expect(identity?.subjectAlternativeName).toBe('https://github.com/o/r/.github/workflows/build.yml@refs/heads/main');
    expect(statement.predicateType).toBe(type);
    expect(statement.subject).toEqual([
      { name: outputs['repository'], digest: { sha256: outputs['digest']?.slice('sha256:'.length) } },
    ]);
  }
  expect(sigstore.stored).toHaveLength(3);
});

test('provenance names the workflow, the commit, the images and each package', async ({ runs, sigstore }) => {
  const commit = await runs.commit();
  const { outputs } = await wholeStep(runs, {
    ...granted(sigstore, { properties: 'Company=Mine\nApiKey=hidden' }),
    dotnet: { packages: { Serilog: '4.0.0' } },
  });
  const { [PROVENANCE]: bundle = '' } = await attestationsOf(outputs['image'] ?? '');
  const { buildDefinition, runDetails } = provenanceIn(verified(bundle, sigstore).statement);
  expect(runDetails.builder.id).toBe('https://github.com/o/r/.github/workflows/build.yml@refs/heads/main');
  expect(runDetails.metadata?.invocationId).toBe('https://github.com/o/r/actions/runs/77/attempts/1');
  expect(buildDefinition.externalParameters.workflow).toEqual({
    ref: 'refs/heads/main',
    repository: 'https://github.com/o/r',
    path: '.github/workflows/build.yml',
  });
  expect(buildDefinition.externalParameters.inputs).toMatchObject({ properties: 'Company=Mine\nApiKey=***' });
  expect(buildDefinition.internalParameters).toMatchObject({ publication: { state: 'built' }, framework: 'net10.0' });
  const { resolvedDependencies } = buildDefinition;
  expect(resolvedDependencies).toContainEqual({ name: 'source', digest: { gitCommit: commit } });
  const uris = resolvedDependencies.map(({ uri }) => uri?.replace(/@.*/, ''));
  expect(uris).toContain('pkg:oci/sdk');
  expect(uris).toContain('pkg:oci/aspnet');
  const [found] = resolvedDependencies.filter(({ uri }) => uri?.startsWith('pkg:nuget/'));
  expect(found).toMatchObject({ uri: 'pkg:nuget/Serilog@4.0.0', digest: { sha512: '00'.repeat(64) } });
});

test('a run without a change signs nothing, and names what an earlier run attached', async ({ runs, sigstore }) => {
  const first = await wholeStep(runs, granted(sigstore));
  const before = sigstore.asked.length;
  runs.registry.requests.length = 0;
  const again = await wholeStep(runs, granted(sigstore));
  expect(sigstore.asked).toHaveLength(before);
  expect(runs.registry.requests.filter(({ method }) => method !== 'HEAD')).toEqual([]);
  expect(again.outputs['attestations']).toBe(first.outputs['attestations']);
  expect(again.summaries.join()).toContain('an earlier run attached it');
});

test('the image of a commit of documents has provenance that says it was reused', async ({ runs, sigstore }) => {
  await wholeStep(runs, granted(sigstore));
  await runs.put({ 'read.md': 'More.' });
  await runs.commit();
  const { commands, outputs } = await wholeStep(runs, granted(sigstore));
  expect(commands).toEqual([]);
  const { [PROVENANCE]: bundle = '' } = await attestationsOf(outputs['image'] ?? '');
  const { internalParameters } = provenanceIn(verified(bundle, sigstore).statement).buildDefinition;
  const run = 'https://github.com/o/r/actions/runs/77/attempts/1';
  expect(internalParameters['publication']).toEqual({ state: 'reused', run });
});

test('an image of an earlier commit gets no provenance of this one', async ({ runs, sigstore }) => {
  const first = await wholeStep(runs, { env: JOB });
  await runs.put({ 'read.md': 'More.' });
  await runs.commit();
  const { outputs } = await wholeStep(runs, granted(sigstore, { 'if-unchanged': 'retag', tags: 'main\n2' }));
  expect(outputs['digest']).toBe(first.outputs['digest']);
  expect(await keysOf(outputs['image'])).toEqual([]);
});

test('secrets of the job are in no attestation, log or output', async ({ runs, sigstore }) => {
  const inputs = { properties: 'ApiKey=hidden-property', 'build-env': 'PASS=hidden-variable' };
  const { outputs, log } = await wholeStep(runs, granted(sigstore, inputs));
  const bundles = Object.values(await attestationsOf(outputs['image'] ?? '')).map((each) => {
    return Buffer.from(JSON.parse(each).dsseEnvelope.payload, 'base64').toString('utf8');
  });
  for (const text of [...bundles, JSON.stringify(outputs), log.lines.join('\n')]) {
    for (const secret of ['request-secret', 'job-secret']) expect(text).not.toContain(secret);
  }
  for (const text of bundles) expect(text).not.toMatch(/hidden-/);
});

test('an index of two platforms gets provenance, and each image its own documents', async ({ runs, sigstore }) => {
  const { outputs } = await wholeStep(runs, granted(sigstore, { os: 'ubuntu\nalpine', platforms: 'linux/amd64' }));
  const all: readonly { readonly image: string; readonly signed: boolean }[] = JSON.parse(
    outputs['attestations'] ?? '[]',
  );
  expect(all.every(({ signed }) => signed)).toBe(true);
});

describe('without an identity', () => {
  test('nothing is attested by default', async ({ runs, sigstore }) => {
    const { outputs, log } = await wholeStep(runs, { env: JOB, inputs: { 'attest-services': sigstore.services } });
    expect(await keysOf(outputs['image'])).toEqual([]);
    expect(outputs['attestations']).toBe('[]');
    expect(log.lines.join('\n')).toContain('the job has no `id-token: write`');
    expect(sigstore.asked).toEqual([]);
  });

  test('attest: true attaches provenance without a signature', async ({ runs }) => {
    const { outputs, error } = await wholeStep(runs, { env: JOB, inputs: { attest: 'true' } });
    if (error !== undefined) throw error;
    const { [UNSIGNED]: text = '{}' } = await attestationsOf(outputs['image'] ?? '');
    const { runDetails } = provenanceIn(JSON.parse(text));
    expect(runDetails.builder.id).toBe('https://github.com/actions/runner/self-hosted');
    expect(JSON.parse(outputs['attestations'] ?? '[]')).toMatchObject([{ signed: false }]);
  });
});

test('a pull request is not attested, whatever it is granted', async ({ runs, sigstore }) => {
  const { env, payload } = pullRequestFrom('o/app');
  const setting = granted(sigstore, { attest: 'true', push: 'true' });
  const { outputs, log } = await wholeStep(runs, { ...setting, payload, env: { ...setting.env, ...env } });
  expect(await keysOf(outputs['image'])).toEqual([]);
  expect(log.lines.join('\n')).toContain('pull requests are not attested');
});

describe('services that fail', () => {
  test('leave the image with its SBOM, and one warning', async ({ runs, sigstore }) => {
    sigstore.refuse('/api/v2/signingCert', 403);
    const { outputs, log } = await wholeStep(runs, granted(sigstore));
    expect(await keysOf(outputs['image'])).toEqual([]);
    expect(JSON.parse(outputs['sbom'] ?? '[]')).toHaveLength(1);
    expect(log.warnings.filter((text) => text.includes('Cannot attach the attestations'))).toHaveLength(1);
  });

  test('are an error with attest: true', async ({ runs, sigstore }) => {
    sigstore.refuse('/api/v1/log/entries', 400);
    const { error } = await wholeStep(runs, granted(sigstore, { attest: 'true' }));
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ code: 'ATTEST_FAILED' });
    expect(String(error)).not.toContain('request-secret');
  });

  test('a job without attestations: write has them in its registry alone', async ({ runs, sigstore }) => {
    sigstore.refuse('/repos/o/r/attestations', 403);
    const { outputs, log } = await wholeStep(runs, granted(sigstore));
    expect(await keysOf(outputs['image'])).toEqual([CYCLONEDX, PROVENANCE, SPDX]);
    expect(log.lines.filter((text) => text.includes('`attestations: write`'))).toHaveLength(1);
  });
});
