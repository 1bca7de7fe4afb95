import { n as messageOf, t as ActionError } from "./action-error.js";

// src/inputs/lists.ts
/** A failure that names the input, what it said, and the way out. */
function invalidInput(name, problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: `reading the input ${name}`,
		...problem
	});
}
/** One value a line; blank lines and lines that begin with `#` are skipped. */
function parseLines(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
/** One `name=value` a line; the value is all that follows the first `=`. @throws ActionError INPUT_INVALID */
function parsePairs(name, text) {
	return Object.fromEntries(parseLines(text).map((line) => {
		const at = line.indexOf("=");
		if (at < 1) throw invalidInput(name, {
			got: `«${line}» has no name`,
			hint: "Write one name=value a line."
		});
		return [line.slice(0, at).trim(), line.slice(at + 1)];
	}));
}
/** As YAML 1.2 spells it, the way @actions/core reads it. @throws ActionError INPUT_INVALID */
function parseBoolean(name, text) {
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw invalidInput(name, {
		got: `«${text}» is neither`,
		hint: "It takes true or false."
	});
}
/** @throws ActionError INPUT_INVALID that lists the known values. */
function parseOneOf(name, choice) {
	const found = choice.known.find((value) => value === choice.text);
	if (found !== void 0) return found;
	throw invalidInput(name, {
		got: `«${choice.text}» is unknown`,
		hint: `It takes ${choice.known.join(", ")}.`
	});
}
/** What `parse` gives; its errors say which input is being read. */
function withInputName(name, parse) {
	try {
		return parse();
	} catch (error) {
		if (!(error instanceof ActionError)) throw error;
		throw invalidInput(name, {
			got: messageOf(error),
			hint: error.hint ?? ""
		});
	}
}

export { parsePairs as a, parseOneOf as i, parseBoolean as n, withInputName as o, parseLines as r, invalidInput as t };