import { G as startFirstLook, i as readInputs, nt as entry, ot as actionsRunner } from "./chunks/start.js";

// src/actions/main.ts
const runner = actionsRunner();
await entry(runner, async () => {
	const inputs = await readInputs(runner.inputs);
	const first = startFirstLook(runner, inputs);
	const [{ actionsWorld }, { run }] = await Promise.all([import("./chunks/world2.js"), import("./chunks/run.js")]);
	await run(actionsWorld(runner, {
		inputs,
		first
	}));
});

export {  };