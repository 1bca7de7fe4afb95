import { a as readInputs, i as SAVES_STATE, mt as actionsRunner, n as FOLDER_STATE, st as entry, t as CONTAINER_STATE } from "./chunks/start.js";

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