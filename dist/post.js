import { i as readInputs, n as FOLDER_STATE, ot as entry, pt as actionsRunner, r as SAVES_STATE, t as CONTAINER_STATE } from "./chunks/start.js";

// src/actions/post.ts
const runner = actionsRunner();
await entry({ log: runner.log }, async () => {
	if ([
		"folder",
		"container",
		"saves"
	].every((name) => runner.state(name) === "")) return;
	const [{ actionsContext: actionsWorld }, { runPost: finish }] = await Promise.all([import("./chunks/context.js"), import("./chunks/run-post.js")]);
	await finish(actionsWorld(runner, { inputs: await readInputs(runner.inputs) }));
});

export {  };