import { U as prestartCache, i as readInputs, rt as entry, st as actionsRunner } from "./chunks/start.js";

// src/actions/main.ts
const runner = actionsRunner();
await entry(runner, async () => {
	const inputs = await readInputs(runner.inputs);
	const first = prestartCache(runner, inputs);
	const [{ actionsContext: actionsWorld }, { run }] = await Promise.all([import("./chunks/context.js"), import("./chunks/run.js")]);
	await run(actionsWorld(runner, {
		inputs,
		first
	}));
});

export {  };