import { B as prestartCache, Pt as entry, R as writeFailure, Vt as actionsRunner, i as readInputs } from "./chunks/start.js";

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