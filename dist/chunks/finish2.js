import { i as read, w as pMap } from "./markdown.js";
import { n as messageOf } from "./action-error.js";
import { n as parseSaves, r as RUN_LABEL } from "./keep.js";
import { r as parseGitEvent } from "./git-event.js";
import { t as keptSummary } from "./summary.js";
import { n as removeTree } from "./run-folder.js";
import { n as FOLDER_STATE, r as SAVES_STATE, t as CONTAINER_STATE } from "./states.js";
import { relative } from "node:path";

// src/steps/finish.ts
/** The post step: keeps what later runs can use and removes what a killed run left. Nothing here fails the job. */
async function finish(world) {
	const { runner } = world;
	const folder = runner.state(FOLDER_STATE);
	const saves = parseSaves(runner.state(SAVES_STATE));
	const container = runner.state(CONTAINER_STATE);
	const wasKilled = folder !== "";
	await attempt(world, {
		what: "Removing what the build left in the engine",
		needed: wasKilled && container !== "",
		work: async () => {
			const engine = await world.engine();
			const label = `${RUN_LABEL}=${container}`;
			for (const id of await engine.list(label)) await engine.remove(id);
			for (const id of await engine.listImages(label)) await engine.removeImage(id);
		}
	});
	await attempt(world, {
		what: "Removing the files of the build",
		needed: wasKilled,
		work: () => removeTree(folder)
	});
	await attempt(world, {
		what: "Keeping what later runs can use",
		needed: saves.length > 0,
		work: () => saveAll(world, saves)
	});
}
/** Whether the event may keep anything is decided again: a state is only a note. */
async function saveAll(world, saves) {
	const { runner, home } = world;
	const cache = world.cacheFor(await eventOf(world));
	const own = saves.filter((each) => isWithin(each.folder, home));
	const rows = await pMap(own, async ({ entry, folder }) => {
		const { saved, because } = await cache.save(entry, folder);
		runner.log.info(`${entry.kind}: ${saved ? "" : "not kept: "}${because}`);
		return {
			what: entry.kind,
			value: saved ? "kept" : "not kept",
			because
		};
	}, { concurrency: 2 });
	await runner.writeSummary(keptSummary(rows));
}
async function attempt(world, step) {
	if (!step.needed) return;
	try {
		await step.work();
	} catch (error) {
		world.runner.log.warning(`${step.what}: ${messageOf(error)}`);
	}
}
/** A job says all that trust depends on; at a terminal it is the checkout that names its repository. */
async function eventOf(world) {
	const { env, payload } = world.runner;
	const told = parseGitEvent({
		env,
		payload,
		git: {}
	});
	return told.name === "local" ? (await read(world)).event : told;
}
function isWithin(path, folder) {
	return !/^(?:\.\.(?:\/|$)|\/|$)/.test(relative(folder, path));
}

export { finish as t };