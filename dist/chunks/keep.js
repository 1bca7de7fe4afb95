import { r as SAVES_STATE } from "./states.js";
import { t as isObject } from "./descriptor.js";

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

export { parseSaves as n, RUN_LABEL as r, keep as t };