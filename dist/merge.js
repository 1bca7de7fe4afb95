import { G as writeFailure, Pt as defined, U as isDigest, ct as entry, gt as actionsRunner, kt as MERGE_DEFAULTS, m as isLeg, o as readInputs, w as invalidInput } from "./chunks/start.js";

// src/request/inputs/merge-inputs.ts
/**
* The runner passes inputs as environment variables.
* @throws ActionError INPUT_INVALID
*/
function parseMergeInputs(env) {
	return {
		legs: env["INPUT_LEGS"]?.trim() || MERGE_DEFAULTS.legs,
		expected: parseExpected(env["INPUT_EXPECTED"]?.trim() ?? ""),
		...defined({ digests: parseDigests(env["INPUT_DIGESTS"]?.trim() ?? "") })
	};
}
/** Reads the outputs of a job as JSON. Their names do not matter, and some may be empty. */
function parseDigests(text) {
	if (text === "") return void 0;
	const values = Object.values(jsonIn(text) ?? {}).filter((value) => value !== "");
	const wrong = values.find((value) => typeof value !== "string" || !isDigest(value));
	if (wrong === void 0 && values.length > 0) return new Set(values.map(String));
	const got = wrong === void 0 ? "it contains no digest" : `\`${shown(wrong)}\` is not a valid digest`;
	throw invalidInput("digests", {
		got,
		hint: "It takes the outputs leg-digest of all legs as JSON: toJSON(needs.build.outputs)."
	});
}
function shown(value) {
	return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 80);
}
function jsonIn(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
function parseExpected(text) {
	const names = namesIn(text);
	if (names === void 0 || names.length === 0) throw invalid(`"${text}" is not a JSON array of names of legs`);
	const twice = names.find((name, index) => names.indexOf(name) < index);
	if (twice !== void 0) throw invalid(`"${twice}" is given twice`);
	return names;
}
function namesIn(text) {
	const value = jsonIn(text);
	return Array.isArray(value) && value.every((name) => typeof name === "string" && isLeg(name)) ? value : void 0;
}
function invalid(got) {
	return invalidInput("expected", {
		got,
		hint: "It takes the output legs of the companion action plan, or a list like [\"amd64\", \"arm64\"]."
	});
}

// src/actions/merge-main.ts
const runner = actionsRunner();
await entry({
	...runner,
	onFailure: (failure) => writeFailure(runner, failure)
}, async () => {
	const inputs = await readInputs(runner.inputs);
	const merging = parseMergeInputs(runner.env);
	const [{ actionsContext: actionsWorld }, { runMerge }] = await Promise.all([import("./chunks/context.js"), import("./chunks/run-merge.js")]);
	await runMerge(actionsWorld(runner, { inputs }), merging);
});

export {  };