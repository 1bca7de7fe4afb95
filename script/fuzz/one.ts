import { TARGETS } from '../../test/fuzz/targets.ts';
import { fuzz } from '../../test/world/fuzz/fuzz.ts';
import { growthOf } from '../../test/world/fuzz/growth.ts';
import { MOST_MEMORY, type Result } from './result.ts';

/*
 * Fuzzes one parser in a process of its own, whose memory is its own too: `one.ts NAME INPUTS SEED`. Prints the result as
 * JSON.
 */
async function one(name: string, settings: { readonly inputs: number; readonly seed: number }): Promise<Result> {
  const target = TARGETS.find((each) => each.name === name);
  if (target === undefined) throw new Error(`There is no parser with the name "${name}".`);
  // What the modules and the first inputs need is not the memory of an input.
  await fuzz(target, { inputs: 500, seed: settings.seed + 1 });
  const before = process.memoryUsage.rss();
  const outcome = await fuzz(target, settings);
  const memory = Math.max(process.resourceUsage().maxRSS * 1024 - before, 0);
  const mostMemory = target.memory === undefined ? MOST_MEMORY : target.memory * 1024 * 1024;
  return {
    name,
    mostMemory,
    ...outcome,
    memory,
    growth: outcome.crash === undefined ? await growthOf(target) : { ratio: 0, pump: '' },
  };
}

const [name = '', inputs, seed] = process.argv.slice(2);
console.log(JSON.stringify(await one(name, { inputs: Number(inputs), seed: Number(seed) })));
// Timers of libraries may still run.
process.exit();
