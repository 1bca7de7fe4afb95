import { a as SAVES_STATE, ct as entry, gt as actionsRunner, n as CONTAINER_STATE, o as readInputs, r as FOLDER_STATE, t as BASES_STATE } from "./chunks/start.js";

// src/actions/post.ts
const runner = actionsRunner();
await entry({ log: runner.log }, async () => {
	if ([
		"folder",
		"container",
		"saves",
		"bases"
	].every((name) => runner.state(name) === "")) return;
	const [{ actionsContext: actionsWorld }, { runPost: finish }] = await Promise.all([import("./chunks/context.js"), import("./chunks/run-post.js")]);
	await finish(actionsWorld(runner, { inputs: await readInputs(runner.inputs) }));
});

export {  };