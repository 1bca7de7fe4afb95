import { i as readInputs, t as entry } from "./chunks/entry.js";
import { t as actionsRunner } from "./chunks/actions.js";
import { r as startFirstLook } from "./chunks/first-look.js";

// src/main.ts
const runner = actionsRunner();
await entry(runner.log, async () => {
	const inputs = await readInputs(runner.inputs);
	const first = startFirstLook(runner, inputs);
	const [{ actionsWorld }, { run }] = await Promise.all([import("./chunks/world2.js"), import("./chunks/run2.js")]);
	await run(actionsWorld(runner, {
		inputs,
		first
	}));
});

export {  };