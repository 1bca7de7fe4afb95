import { F as invalidInput, S as readInputs, j as isLeg, l as entry, u as actionsRunner } from "./chunks/start.js";

// src/inputs/merge-inputs.ts
/** The companion's own inputs, with their defaults, in the order of `merge/action.yml`. */
const MERGE_DEFAULTS = {
	legs: "legs",
	expected: ""
};
/** The runner hands inputs over as variables of the environment. @throws ActionError INPUT_INVALID */
function parseMergeInputs(env) {
	return {
		legs: env["INPUT_LEGS"]?.trim() || MERGE_DEFAULTS.legs,
		expected: parseExpected(env["INPUT_EXPECTED"]?.trim() ?? "")
	};
}
function parseExpected(text) {
	const names = namesIn(text);
	if (names === void 0 || names.length === 0) throw invalid(`«${text}» is no JSON array of names of legs`);
	const twice = names.find((name, at) => names.indexOf(name) < at);
	if (twice !== void 0) throw invalid(`«${twice}» is there twice`);
	return names;
}
function namesIn(text) {
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) && value.every((name) => typeof name === "string" && isLeg(name)) ? value : void 0;
	} catch {
		return;
	}
}
function invalid(got) {
	return invalidInput("expected", {
		got,
		hint: "It takes the output legs of the companion action plan, or a list like [\"amd64\", \"arm64\"]."
	});
}

// src/merge-main.ts
const runner = actionsRunner();
await entry(runner.log, async () => {
	const inputs = await readInputs(runner.inputs);
	const merging = parseMergeInputs(runner.env);
	const [{ actionsWorld }, { runMerge }] = await Promise.all([import("./chunks/world2.js"), import("./chunks/run-merge.js")]);
	await runMerge(actionsWorld(runner, { inputs }), merging);
});

export {  };