import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../world/command.ts';
import { BASES, containerize, containerized, newImageName, runImage } from '../world/containerize.ts';
import { addToolchain } from '../world/look-alikes/toolchain.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { resultsOf } from '../world/results.ts';
import { takeExecutable } from './executable.ts';
import { launcherFor, start } from './started.ts';

const PROGRAM = 'System.Console.WriteLine(System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier);';
const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <AssemblyName>app</AssemblyName>
    <InvariantGlobalization>true</InvariantGlobalization>
    <CopyOutputSymbolsToPublishDirectory>false</CopyOutputSymbolsToPublishDirectory>
    <DebugType>none</DebugType>
  </PropertyGroup>
</Project>`;

/** What the error of a build without it says. */
const CROSS =
  'apt-get update && apt-get install -y --no-install-recommends gcc-aarch64-linux-gnu libc6-dev-arm64-cross';

const HEADERS: Readonly<Record<string, readonly [machine: RegExp, interpreter: string]>> = {
  'linux-x64': [/X86-64/, '/lib64/ld-linux-x86-64.so.2'],
  'linux-musl-x64': [/X86-64/, '/lib/ld-musl-x86_64.so.1'],
  'linux-arm64': [/AArch64/, '/lib/ld-linux-aarch64.so.1'],
};

const RIDS: Readonly<Record<string, string>> = { 'linux/amd64': 'linux-x64', 'linux/arm64/v8': 'linux-arm64' };

const rows: (readonly string[])[] = [];
let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository({ files: { 'App.csproj': PROJECT, 'Program.cs': PROGRAM } });
  if (BASES === 'look-alike')
    await addToolchain(process.env['TEST_REGISTRY'] ?? '', (text) => process.stdout.write(`${text}\n`));
});
afterAll(async () => {
  await repository.remove();
  const titles = ['published as', 'RID', 'base', 'executable', 'pushed', 'start to end'];
  const widths = titles.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)));
  const lines = [titles, ...rows].map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

interface Kind {
  readonly what: string;
  readonly properties: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

/** Builds it and looks at each of its images. */
async function build({ what, properties, inputs }: Kind) {
  const images = await newImageName();
  const result = await containerized({
    workspace: repository.root,
    inputs: { images, properties: properties.join('\n'), ...inputs },
  });
  const seen = [];
  for (const { platform, manifest, 'base-image': base } of resultsOf(result)) {
    const isMusl = inputs['os'] === 'alpine';
    const rid = (RIDS[platform] ?? platform).replace('linux-', isMusl ? 'linux-musl-' : 'linux-');
    seen.push(
      await look({ what, rid, base: base.replace(/@.*/, '').replace(/^.*\//, ''), image: `${images}@${manifest}` }),
    );
  }
  return { seen, log: result.log };
}

/** Headers are looked at wherever it was built for; what this machine can start, is started. */
async function look(of: {
  readonly what: string;
  readonly rid: string;
  readonly base: string;
  readonly image: string;
}) {
  const { what, rid, base, image } = of;
  await using executable = await takeExecutable(image);
  const [machine, interpreter] = HEADERS[rid] ?? [];
  expect(executable.machine).toMatch(machine ?? '');
  expect(executable.interpreter).toBe(interpreter);
  const launcher = launcherFor(rid);
  const started = launcher && (await start([...launcher, executable.path]));
  if (started !== undefined) expect(started.text).toBe(`${rid}\n`);
  if (launcher?.length === 0) await startAsImage(image, rid);
  const time = started === undefined ? 'not started' : `${started.ms.toFixed(0)} ms`;
  const by = launcher !== undefined && launcher.length > 0 ? ' (qemu)' : '';
  rows.push([what, rid, base, megabytes(executable.size), megabytes(executable.pushed), `${time}${by}`]);
  return { rid, base, compiled: executable.compiled };
}

/** Leaves nothing in the engine. */
async function startAsImage(image: string, rid: string): Promise<void> {
  try {
    expect(await runImage(image)).toBe(`${rid}\n`);
  } finally {
    await runCommand(['docker', 'image', 'rm', image]);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const AOT = ['PublishAot=true'];
const TRIMMED = ['SelfContained=true', 'PublishSingleFile=true', 'PublishTrimmed=true'];

describe(`native code (${BASES} bases)`, () => {
  test('is built in the variant with a C toolchain and starts on the smallest base', async () => {
    const { seen, log } = await build({ what: 'native code', properties: AOT, inputs: {} });
    expect(log).toMatch(/SDK image +mcr\.microsoft\.com\/dotnet\/sdk:10\.0-noble-aot/);
    expect(seen).toMatchObject([{ rid: 'linux-x64', base: 'runtime-deps:10.0-noble-chiseled' }]);
  });

  test('for two processors is made in one container with a cross toolchain', async () => {
    const inputs = { platforms: 'linux/amd64,linux/arm64', 'setup-command': CROSS };
    const { seen, log } = await build({ what: 'native code, two RIDs', properties: AOT, inputs });
    expect(log.match(/Generating native code/g)).toHaveLength(2);
    expect(seen.map(({ rid }) => rid)).toEqual(['linux-x64', 'linux-arm64']);
    expect(new Set(seen.map(({ base }) => base))).toEqual(new Set(['runtime-deps:10.0-noble-chiseled']));
  });

  test('for another processor alone is linked across', async () => {
    const inputs = { platforms: 'linux/arm64', 'setup-command': CROSS };
    const { seen } = await build({ what: 'native code, across', properties: AOT, inputs });
    expect(seen.map(({ rid }) => rid)).toEqual(['linux-arm64']);
  });

  test.each(['linux/arm64', 'linux/amd64,linux/arm64'])(
    'for %s is refused before a container starts where nothing can link it',
    async (platforms) => {
      const inputs = { images: await newImageName(), properties: AOT.join('\n'), platforms };
      const { exitCode, log } = await containerize({ workspace: repository.root, inputs });
      expect(exitCode).toBe(1);
      expect(log).toContain('no linker and no C library for linux-arm64');
      expect(log).toContain(`\`setup-command: ${CROSS}\``);
      expect(log).not.toContain('Pull the SDK image');
    },
  );

  test.skipIf(BASES !== 'look-alike')('that an image of your own cannot link names what is missing', async () => {
    const inputs = {
      images: await newImageName(),
      properties: AOT.join('\n'),
      platforms: 'linux/arm64',
      'sdk-image': `${process.env['TEST_REGISTRY']}/dotnet/sdk:10.0-noble-aot`,
    };
    const { exitCode, log } = await containerize({ workspace: repository.root, inputs });
    expect(exitCode).toBe(1);
    expect(log).toContain('native code for linux-arm64 could not be linked');
    expect(log).toContain(CROSS);
  });
});

describe.each([
  ['glibc', { platforms: 'linux/amd64,linux/arm64' }, ['linux-x64', 'linux-arm64'], 'runtime-deps:10.0-noble-chiseled'],
  ['musl', { os: 'alpine' }, ['linux-musl-x64'], 'runtime-deps:10.0-alpine'],
])('a trimmed single file for %s', (_libc, inputs, rids, base) => {
  test('is one executable on the smallest base, and larger where it is compiled too', async () => {
    const plain = await build({ what: 'single file', properties: TRIMMED, inputs });
    const ready = await build({
      what: 'single file, ReadyToRun',
      properties: [...TRIMMED, 'PublishReadyToRun=true'],
      inputs,
    });
    for (const { seen } of [plain, ready]) {
      expect(seen.map(({ rid }) => rid)).toEqual(rids);
      expect(new Set(seen.map((each) => each.base))).toEqual(new Set([base]));
    }
    for (const [at, { compiled }] of ready.seen.entries()) {
      expect(compiled).toBeGreaterThan((plain.seen[at]?.compiled ?? 0) + 2);
    }
  });
});
