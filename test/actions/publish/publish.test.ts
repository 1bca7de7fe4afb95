import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { DAY } from '#base/time.ts';
import { pushedImage } from '../../world/pushed-image.ts';
import { NOON, type Step, type StepSetting, test } from '../../world/runs.ts';
import { outputOf } from '../../world/small-dotnet.ts';
import { startVulnerabilityFeed } from '../../world/vulnerability-feed.ts';
import { wholeStep } from '../../world/whole-step.ts';

const AUDITED = { inputs: { 'cache-audit': '50' }, random: 0.49 } satisfies StepSetting;
/** What a build makes that depends on something in no file. */
const OTHER = { output: { 'Web.dll': 'MZ of another day' } };

/** The name under which a step had its publication kept. */
function publicationOf({ world }: Step): string {
  return world.saves.find(({ entry }) => entry.kind === 'publication')?.entry.name ?? '';
}

describe('cache-audit', () => {
  test('a reused output is not built if it is not selected', async ({ runs }) => {
    await wholeStep(runs);
    const { commands, outputs } = await wholeStep(runs, { ...AUDITED, random: 0.5 });
    expect(commands).toEqual([]);
    expect(outputs['cache']).toBe('hit');
  });

  test('a build with the same result is a hit, which is logged once', async ({ runs }) => {
    const first = await wholeStep(runs);
    const { commands, outputs, summaries, log } = await wholeStep(runs, AUDITED);
    expect(commands).toEqual(['restore', 'publish']);
    expect(outputs).toMatchObject({ cache: 'hit', digest: first.outputs['digest'] });
    expect(log.lines.filter((line) => line.includes('cache-audit'))).toHaveLength(1);
    expect(log.warnings).toEqual([]);
    expect(summaries.join()).toContain('equal to what a build makes now');
  });

  test('it uses nothing that an earlier run compiled', async ({ runs }) => {
    await wholeStep(runs);
    const { log } = await wholeStep(runs, AUDITED);
    expect(log.lines).toContain('Intermediate files: no intermediate files of an earlier build');
  });

  test('if a build differs, it is delivered and the old one is invalidated', async ({ runs }) => {
    const first = await wholeStep(runs);
    const second = await wholeStep(runs, { ...AUDITED, dotnet: OTHER });
    const { log, outputs } = second;
    // An entry of the cache never changes: what is given up has a successor.
    expect(publicationOf(second)).toMatch(/^\w+$/);
    expect(publicationOf(second)).not.toBe(publicationOf(first));
    expect(outputs['digest']).not.toBe(first.outputs['digest']);
    expect(runs.registry.store.tagged('o/web', 'main')).toBe(outputs['digest']);
    expect(log.warnings).toEqual([expect.stringMatching(/the layer app .* differs\. The new one is delivered/)]);
    const again = await wholeStep(runs);
    expect(again.outputs).toMatchObject({ cache: 'hit', digest: outputs['digest'] });
  });

  test('if a strict one differs, nothing is delivered', async ({ runs }) => {
    const { outputs } = await wholeStep(runs);
    const setting = { inputs: { 'cache-audit': 'strict' }, dotnet: OTHER };
    const { error } = await wholeStep(runs, setting);
    expect(error).toMatchObject({ code: 'CACHE_AUDIT_FAILED', message: expect.stringContaining('the layer app') });
    expect(runs.registry.store.tagged('o/web', 'main')).toBe(outputs['digest']);
  });

  test('MSBuild’s values for the project are compared too', async ({ runs }) => {
    await wholeStep(runs);
    const { log } = await wholeStep(runs, { ...AUDITED, dotnet: { properties: { ContainerUser: 'app' } } });
    expect(log.warnings).toEqual([expect.stringContaining("MSBuild's values for the project differ")]);
  });
});

describe('known vulnerabilities', () => {
  const TITLE = 'Check packages for known vulnerabilities';
  const inputs = { 'nuget-audit': 'warn' };

  test('are not requested after a restore, nor for a hit within a day after it', async ({ runs }) => {
    const built = await wholeStep(runs, { inputs });
    const hit = await wholeStep(runs, { inputs, now: NOON + DAY - 1 });
    expect(hit.outputs['cache']).toBe('hit');
    expect([...built.log.lines, ...hit.log.lines]).not.toContain(TITLE);
  });

  test('are requested for a hit a day later, and then not for another day', async ({ runs }) => {
    await wholeStep(runs, { inputs });
    const later = await wholeStep(runs, { inputs, now: NOON + DAY });
    const next = await wholeStep(runs, { inputs, now: NOON + 2 * DAY - 1 });
    expect([later, next].map(({ outputs }) => outputs['cache'])).toEqual(['hit', 'hit']);
    expect([later, next].map(({ log }) => log.lines.includes(TITLE))).toEqual([true, false]);
  });

  test('are in the summary and in the file for programs', async ({ runs }) => {
    const url = 'https://github.com/advisories/GHSA-5crp-9r3c-p9vr';
    await using feed = await startVulnerabilityFeed([{ own: [{ severity: 3, url, versions: '(, 2.0.0)' }] }]);
    const config = join(runs.folder, 'user/.nuget/NuGet');
    await mkdir(config, { recursive: true });
    const source = `<packageSources><clear /><add key="own" value="${feed.url}" /></packageSources>`;
    await writeFile(join(config, 'NuGet.Config'), `<configuration>${source}</configuration>`);
    const libraries = { 'Own/1.0.0': { type: 'package', serviceable: true, sha512: '' } };
    const dotnet = { packages: { Own: '1.0.0' }, output: { 'Web.deps.json': JSON.stringify({ libraries }) } };
    const setting = { inputs: { ...inputs, network: 'host' }, dotnet };
    await wholeStep(runs, setting);
    const { outputs, summaries } = await wholeStep(runs, { ...setting, now: NOON + DAY });
    expect(outputs['cache']).toBe('hit');
    expect(summaries.join()).toContain(`| \`Own\` | \`1.0.0\` | critical | [GHSA-5crp-9r3c-p9vr](${url}) | direct |`);
    const { advisories } = JSON.parse(await readFile(outputs['report-json'] ?? '', 'utf8'));
    expect(advisories).toMatchObject([{ id: 'Own', version: '1.0.0', severity: 'critical', suppressed: false }]);
  });

  test('are requested if a build skips the restore', async ({ runs }) => {
    await wholeStep(runs, { inputs });
    await runs.put({ 'Web/Program.cs': 'changed' });
    const { commands, log } = await wholeStep(runs, { inputs, now: NOON + DAY });
    expect(commands).toEqual(['publish']);
    expect(log.lines).toContain(TITLE);
  });
});

describe('a publish output that was given', () => {
  const GIVEN = { 'publish-directory': 'out' };
  const OUT = Object.fromEntries(Object.entries(outputOf('Web')).map(([name, text]) => [`out/${name}`, text]));

  test('is neither built nor kept, and no engine is asked', async ({ runs }) => {
    await runs.put(OUT);
    const { commands, outputs, state } = await wholeStep(runs, { inputs: GIVEN });
    expect(commands).toEqual([]);
    expect(outputs).toMatchObject({ cache: 'off', pushed: 'true' });
    expect(state['saves']).toBeUndefined();
    expect(state['container']).toBeUndefined();
  });

  test('a lone executable needs the input framework', async ({ runs }) => {
    await runs.put({ 'out/Web': '\x7fELF' });
    const { error } = await wholeStep(runs, { inputs: GIVEN });
    expect(error).toMatchObject({ code: 'PUBLISH_DIRECTORY_INVALID' });
  });

  test('the folder from the input wins over the default one', async ({ runs }) => {
    await runs.put(OUT);
    await wholeStep(runs, { inputs: { ...GIVEN, 'working-directory': '/srv/web' } });
    expect((await pushedImage(runs)).config).toMatchObject({ config: { WorkingDir: '/srv/web' } });
  });
});

describe('project settings of the image that are not used', () => {
  test.for<[string, Readonly<Record<string, string>>, RegExp]>([
    ['an obsolete name', { ContainerImageName: 'web' }, /^ContainerImageName is obsolete; use ContainerRepository\./],
    ['a setting that nothing reads', { ContainerArchiveOutputPath: 'x' }, /does not read: ContainerArchiveOutputPath/],
  ])('%s is a warning', async ([, properties, warning], { runs }) => {
    const { log, error } = await wholeStep(runs, { dotnet: { properties } });
    expect(error).toBeUndefined();
    expect(log.warnings).toEqual([expect.stringMatching(warning)]);
  });

  test('a name that is not valid is a warning only where it is used', async ({ runs }) => {
    const dotnet = { properties: { ContainerRepository: 'My Web' } };
    const named = await wholeStep(runs, { dotnet });
    expect(named.log.warnings).toEqual([]);
    const own = await wholeStep(runs, {
      dotnet,
      inputs: { images: '', outputs: 'type=oci,dest=../web.tar', properties: 'A=1' },
    });
    expect(own.log.warnings).toEqual([expect.stringContaining('ContainerRepository "My Web" is not a valid name')]);
  });
});
