import { E as parseOneOf, Et as PLAN_INPUT_DEFAULTS, G as writeFailure, T as parseLines, _t as readPlanInputs, ct as entry, gt as actionsRunner, o as readInputs, q as prestartCache, s as parsePlatforms, w as invalidInput } from "./chunks/start.js";

// src/request/inputs/plan-inputs.ts
/** Maximum number of jobs in a matrix (docs.github.com, "Actions limits"). */
const MOST = 256;
/** @throws ActionError INPUT_INVALID that names the input */
function parsePlanInputs(raw) {
	const text = (name) => raw[name]?.trim() || PLAN_INPUT_DEFAULTS[name];
	const maxLegs = Number(text("max-legs"));
	if (!Number.isInteger(maxLegs) || maxLegs < 1 || maxLegs > MOST) throw invalidInput("max-legs", {
		got: `"${text("max-legs")}" is not a number from 1 to ${MOST}`,
		hint: "A matrix has at most 256 jobs."
	});
	const split = text("split").split(/[\s,]+/).filter((part) => part !== "").map((part) => parseOneOf("split", {
		text: part,
		known: ["os", "platforms"]
	}));
	const lines = parseLines(text("platforms"));
	const groups = lines.length === 1 ? (lines[0] ?? "").split(/[\s,]+/) : lines;
	return {
		projects: parseLines(text("project")),
		affected: parseOneOf("affected", {
			text: text("affected"),
			known: ["auto", "all"]
		}),
		maxLegs,
		split,
		platformGroups: groups.map(parsePlatforms)
	};
}

// src/actions/plan-main.ts
const runner = actionsRunner();
await entry({
	...runner,
	onFailure: (failure) => writeFailure(runner, failure)
}, async () => {
	const asked = parsePlanInputs(readPlanInputs());
	const inputs = await readInputs(runner.inputs);
	const first = asked.affected === "all" ? void 0 : prestartCache(runner, inputs);
	const [{ actionsContext: actionsWorld }, { runPlan }] = await Promise.all([import("./chunks/context.js"), import("./chunks/run-plan.js")]);
	await runPlan(actionsWorld(runner, {
		inputs,
		first
	}), asked);
});

export {  };