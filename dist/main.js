import { U as prestartCache, ct as actionsRunner, i as readInputs, it as entry } from "./chunks/start.js";

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