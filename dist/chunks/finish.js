import { n as messageOf } from "./action-error.js";
import { n as removeTree, r as RUN_LABEL } from "./run-folder.js";
import { n as FOLDER_STATE, r as PACKAGES_STATE, t as CONTAINER_STATE } from "./states.js";

// src/steps/finish.ts
/** The post step: keeps what later runs can use and removes what a killed run left. Nothing here fails the job. */
async function finish(world) {
	const { runner, packages } = world;
	const folder = runner.state(FOLDER_STATE);
	const dependencies = runner.state(PACKAGES_STATE);
	const container = runner.state(CONTAINER_STATE);
	const wasKilled = folder !== "";
	await attempt(world, {
		what: "Removing the build container",
		needed: wasKilled && container !== "",
		work: async () => {
			const engine = await world.engine();
			for (const id of await engine.list(`${RUN_LABEL}=${container}`)) await engine.remove(id);
		}
	});
	await attempt(world, {
		what: "Removing the files of the build",
		needed: wasKilled,
		work: () => removeTree(folder)
	});
	await attempt(world, {
		what: "Keeping the NuGet packages",
		needed: dependencies !== "",
		work: async () => {
			runner.log.info(`NuGet packages: ${await packages.save({ dependencies })}`);
		}
	});
}
async function attempt(world, step) {
	if (!step.needed) return;
	try {
		await step.work();
	} catch (error) {
		world.runner.log.warning(`${step.what}: ${messageOf(error)}`);
	}
}

export { finish };