import { i as readInputs, n as FOLDER_STATE, nt as entry, ot as actionsRunner, r as SAVES_STATE, t as CONTAINER_STATE } from "./chunks/start.js";

// src/actions/post.ts
const runner = actionsRunner();
await entry({ log: runner.log }, async () => {
	if ([
		"folder",
		"container",
		"saves"
	].every((name) => runner.state(name) === "")) return;
	const [{ actionsWorld }, { finish }] = await Promise.all([import("./chunks/world2.js"), import("./chunks/finish.js")]);
	await finish(actionsWorld(runner, { inputs: await readInputs(runner.inputs) }));
});

export {  };