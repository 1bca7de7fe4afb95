import { run } from '#run.ts';
import { entry } from '#runner/entry.ts';
import { plainLog } from '#runner/terminal.ts';
import { terminalWorld } from '#world.ts';

await entry(plainLog(), () => run(terminalWorld(process.argv.slice(2))));
