import { n as messageOf } from "./action-error.js";
import { n as FOLDER_STATE } from "./states.js";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { chmod, mkdir, readdir, rm } from "node:fs/promises";

// src/steps/run-folder.ts
async function openRunFolder({ home, runner }) {
	const id = randomUUID();
	const path = join(home, "runs", id);
	await mkdir(path, {
		recursive: true,
		mode: 448
	});
	runner.saveState(FOLDER_STATE, path);
	return {
		id,
		path,
		[Symbol.asyncDispose]: () => close(path, runner)
	};
}
/** What cannot be removed is a warning: an image that was delivered stays delivered. */
async function close(path, { log, saveState }) {
	try {
		await removeTree(path);
		saveState(FOLDER_STATE, "");
	} catch (error) {
		log.warning(`Removing the files of the build: ${messageOf(error)}`);
	}
}
/** A build may leave folders that not even their owner may write to. */
async function removeTree(path) {
	await rm(path, {
		recursive: true,
		force: true
	}).catch(async () => {
		const folders = (await readdir(path, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
		for (const folder of [path, ...folders]) await chmod(folder, 448);
		await rm(path, {
			recursive: true,
			force: true
		});
	});
}

export { removeTree as n, openRunFolder as t };