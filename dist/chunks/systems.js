import { i as parsePlatform } from "./platform.js";
import { o as withInputName, r as parseLines, t as invalidInput } from "./lists.js";

// src/inputs/systems.ts
/**
* Reads the input `os`: a variant a line, systems of one index joined by `+`.
* @throws ActionError INPUT_INVALID for what is no name, for a base image beside it, and for what is written twice.
*/
function parseSystems(text, baseImage) {
	const lines = parseLines(text).map(parseLine);
	if (lines.length > 0 && baseImage !== "") throw invalidInput("os", {
		got: "base-image is given too",
		hint: "A base image has its own system: leave one out."
	});
	checkDifferent("os", lines.map((line) => line.join(" + ")));
	return lines;
}
function parseLine(line) {
	const [first = "", ...others] = line.toLowerCase().split("+").map(parseName);
	checkDifferent("os", [first, ...others]);
	return [first, ...others];
}
function parseName(text) {
	const name = text.trim();
	if (/^[a-z][a-z0-9.]*(?:-[a-z0-9]+)*$/.test(name)) return name;
	throw invalidInput("os", {
		got: `«${name}» is no name of a system`,
		hint: "It looks like alpine or noble-chiseled: one a line, or several of one index with + between them."
	});
}
function checkDifferent(input, names) {
	const twice = names.find((name, at) => names.indexOf(name) < at);
	if (twice === void 0) return;
	throw invalidInput(input, {
		got: `«${twice}» is there twice`,
		hint: "Name each once."
	});
}
/** Reads the input `platforms`: separated by commas, spaces or lines, or `all`. @throws ActionError INPUT_INVALID */
function parsePlatforms(text) {
	const names = text.split(/[\s,]+/).filter((name) => name !== "");
	if (names.includes("all")) {
		if (names.length === 1) return "all";
		throw invalidInput("platforms", {
			got: "«all» is not alone",
			hint: "Leave it out, or the others."
		});
	}
	const platforms = names.map((name) => withInputName("platforms", () => parsePlatform(name)));
	checkDifferent("platforms", names);
	return platforms;
}

export { parseSystems as n, parsePlatforms as t };