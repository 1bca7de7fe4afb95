import { describe, expect } from 'vitest';
import { run } from '#actions/run.ts';
import { NOON, type Runs, type StepSetting, test } from '../../world/runs.ts';
import { outputOf } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

const LATER = NOON + 9 * 365 * 86_400_000;

/** Plans the delivery of a publish output that is given, of which nobody knew anything before. */
async function planned(runs: Runs, { inputs, ...setting }: StepSetting = {}) {
  await runs.put(Object.fromEntries(Object.entries(outputOf('Web')).map(([name, text]) => [`out/${name}`, text])));
  return await wholeStep(runs, { ...setting, inputs: { 'publish-directory': 'out', ...inputs } });
}

describe('the framework of a publish output without support', () => {
  test('is a warning once it is known', async ({ runs }) => {
    const { log, error } = await planned(runs, { now: LATER });
    expect(error).toBeUndefined();
    expect(log.warnings.filter((line) => line.includes('net10.0') || line.includes('.NET 10'))).toHaveLength(1);
  });

  test('is an error with eol: fail, and nothing is pushed', async ({ runs }) => {
    const { error } = await planned(runs, { now: LATER, inputs: { eol: 'fail' } });
    expect(error).toMatchObject({ code: 'OUT_OF_SUPPORT' });
    expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
  });
});

test('the log has each choice with its reason, before the images are made', async ({ runs }) => {
  const step = await runs.step({ inputs: { tags: 'type=sha\nnext' } });
  await run(step.world);
  const at = (pattern: RegExp): number => step.log.lines.findIndex((line) => pattern.test(line));
  expect(at(/^tags? +.*next/)).toBeGreaterThan(-1);
  expect(at(/^push +yes {2}\(event push\)/)).toBeGreaterThan(-1);
  expect(at(/^push +yes/)).toBeLessThan(at(/^Image sha256:/));
});
