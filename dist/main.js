import { G as prestartCache, U as writeFailure, i as readInputs, ot as entry, pt as actionsRunner } from "./chunks/start.js";

// src/actions/main.ts
const runner = actionsRunner();
await entry({
	...runner,
	onFailure: (failure) => writeFailure(runner, failure)
}, async () => {
	const inputs = await readInputs(runner.inputs);
	const first = prestartCache(runner, inputs);
	const [{ actionsContext: actionsWorld }, { run }] = await Promise.all([import("./chunks/context.js"), import("./chunks/run.js")]);
	runner.log.result(await run(actionsWorld(runner, {
		inputs,
		first
	})));
});

export {  };