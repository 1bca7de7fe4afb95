import { G as writeFailure, ct as entry, gt as actionsRunner, o as readInputs, q as prestartCache } from "./chunks/start.js";

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