import { n as messageOf } from "./action-error.js";
import { n as FOLDER_STATE, r as SAVES_STATE } from "./states.js";
import { t as isObject } from "./descriptor.js";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { chmod, mkdir, readdir, rm } from "node:fs/promises";

// src/build/effects.ts
/** Containers of ours carry it, with {@link BuildEffects.runId} as its value. */
const RUN_LABEL = "io.github.containerize-dotnet.run";

// src/cache/cache.ts
/** What is kept between runs; each kind in entries of its own, none of it needed. */
const ENTRY_KINDS = [
	"index",
	"publication",
	"layers",
	"build",
	"packages"
];

// src/steps/keep.ts
/**
* Has the end of the step keep a folder below `world.home` under an entry's name; the folder is used up by it. Nothing is
* copied here, and nobody waits for it: in a job it is the post step that keeps.
*/
function keep(world, save) {
	world.saves.push(save);
	world.runner.saveState(SAVES_STATE, JSON.stringify(world.saves));
}
/** The value of {@link SAVES_STATE}; what cannot be read is left out. */
function parseSaves(text) {
	if (text === "") return [];
	const value = JSON.parse(text);
	return Array.isArray(value) ? value.flatMap(parseSave) : [];
}
function parseSave(value) {
	if (!isObject(value) || typeof value["folder"] !== "string" || !isEntryName(value["entry"])) return [];
	return [{
		entry: value["entry"],
		folder: value["folder"]
	}];
}
function isEntryName(value) {
	if (!isObject(value)) return false;
	const { kind, name, series, moving } = value;
	const isKind = ENTRY_KINDS.some((known) => known === kind);
	const isSeries = series === void 0 || typeof series === "string" && NAME.test(series);
	return isKind && typeof name === "string" && NAME.test(name) && isSeries && (moving === void 0 || moving === true);
}
const NAME = /^[A-Za-z0-9-]+$/;

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

export { RUN_LABEL as a, parseSaves as i, removeTree as n, keep as r, openRunFolder as t };