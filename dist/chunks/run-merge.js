import { C as pushAll, F as makeSet, P as inCommon, a as attempt, c as standing, d as parseLegFile, f as MERGE_OUTPUT_NAMES, i as readImage, l as subjectsOf, n as settleRules, o as recordArtifacts, p as outputsOf, r as settle, s as reportsFolder, u as runIdOf } from "./story.js";
import { Q as describeSet, X as describeDelivered, c as checksumsOf, f as read, i as summaryOf, pt as pMap } from "./world.js";
import { $ as ActionError, H as describeReference, T as describeMachine, et as messageOf, q as taggedNames, tt as defined } from "./start.js";
import { dirname, join, relative, resolve } from "node:path";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";

// src/steps/join-images.ts
/** How many images are read at once. */
const CONCURRENCY = 4;
/** Makes what the tags will stand for. Manifests and configs are read where the legs pushed them, layers stay there. */
async function joinImages(world, { sets }) {
	const joined = await pMap(sets, (set) => joinSet(world, set), { concurrency: CONCURRENCY });
	for (const { set } of joined) for (const line of describeSet(set)) world.runner.log.info(line);
	return joined;
}
async function joinSet(world, { parts, ...named }) {
	const [name] = named.names;
	if (name === void 0) throw new Error("a pushed set without a name");
	const at = {
		client: world.registries(name.registry),
		repository: name.repository
	};
	const told = parts.flatMap(({ set }) => set.images);
	const images = await pMap(told, ({ manifest }) => readImage(manifest, at), { concurrency: CONCURRENCY });
	const annotations = annotationsOf(parts.map(({ set }) => set));
	return {
		...named,
		set: makeSet(images, annotations),
		bases: told.map(({ base }) => base),
		legs: parts.map(({ leg }) => leg)
	};
}
/** What every leg would say of its own index. */
function annotationsOf(sets) {
	const at = (level) => {
		const shared = inCommon(sets.map(({ annotations }) => annotations[level] ?? {}));
		return Object.keys(shared).length === 0 ? {} : { [level]: shared };
	};
	return {
		...at("index"),
		...at("index-descriptor")
	};
}

// src/plan/join-legs.ts
/**
* Joins what is to have the same names and tags, and demands exactly the legs that were planned.
* @throws ActionError LEGS_INVALID that names every leg that is missing, there twice, not expected or of another run
*/
function joinLegs(files, expected) {
	const problems = problemsOf(files, expected);
	if (problems.length > 0) throw invalid(problems);
	const ordered = expected.legs.flatMap((leg) => files.filter((file) => file.leg === leg));
	const sets = groupsOf(ordered.flatMap(({ leg, sets: own }) => own.map((set) => ({
		leg,
		set
	}))));
	const clashes = [...sets.flatMap(sameMachines), ...sharedTags(sets)];
	if (clashes.length > 0) throw invalid(clashes);
	const [first] = ordered;
	return {
		created: first?.created ?? "",
		pushed: first?.pushed ?? false,
		sets
	};
}
function problemsOf(files, { legs, sha, run }) {
	const names = files.map(({ leg }) => leg);
	const [first] = files;
	const of = (unwanted) => files.filter(unwanted).map(({ leg }) => leg);
	return [
		problem("missing", legs.filter((leg) => !names.includes(leg))),
		problem("there twice", names.filter((leg, at) => names.indexOf(leg) < at)),
		problem("not expected", names.filter((leg) => !legs.includes(leg))),
		problem(`not of this run, ${run}`, of((file) => file.run !== run)),
		problem(`not of this run’s commit, ${sha.slice(0, 12)}`, of((file) => file.sha !== sha)),
		problem(`unlike ${first?.leg} in that they pushed, or did not`, of(({ pushed }) => pushed !== first?.pushed))
	].flat();
}
function problem(what, legs) {
	return legs.length === 0 ? [] : [`${what}: ${[...new Set(legs)].join(", ")}`];
}
function groupsOf(parts) {
	const groups = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const { names, tags } = part.set;
		const key = JSON.stringify([names.map(describeReference).sort(), [...tags].sort()]);
		groups.set(key, [...groups.get(key) ?? [], part]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { project, names, tags, moving } = first.set;
		return [{
			project,
			names,
			tags,
			moving,
			parts: group
		}];
	});
}
/** Whoever pulls could not choose. */
function sameMachines({ parts, names, tags }) {
	const machines = parts.flatMap(({ leg, set }) => set.images.map(({ manifest }) => ({
		leg,
		machine: describeMachine(manifest.platform)
	})));
	const [name] = names;
	const what = name === void 0 ? "" : ` of ${describeReference(name)} (${tags.join(", ")})`;
	return [...new Set(machines.map(({ machine }) => machine))].flatMap((machine) => {
		const legs = machines.filter((each) => each.machine === machine).map(({ leg }) => leg);
		return legs.length < 2 ? [] : [`two images${what} are for ${machine}: ${legs.join(", ")}`];
	});
}
/** The second would take the tag from the first. */
function sharedTags(sets) {
	const owners = /* @__PURE__ */ new Map();
	return sets.flatMap((set) => set.names.flatMap((name) => taggedNames(name, set.tags)).flatMap((name) => {
		const other = owners.get(name) ?? set;
		owners.set(name, other);
		return other === set ? [] : [`two images that differ in other tags want ${name}: ${legsOf(other, set)}`];
	}));
}
function legsOf(...sets) {
	return [...new Set(sets.flatMap(({ parts }) => parts.map(({ leg }) => leg)))].join(", ");
}
function invalid(problems) {
	return new ActionError({
		code: "LEGS_INVALID",
		doing: "joining the legs",
		got: problems.join("; "),
		hint: "Nothing was tagged. Each leg uploads its leg-file as an artifact leg-<leg>, all of one run and commit, and expected lists all legs."
	});
}

// src/steps/read-legs.ts
/**
* Reads what the legs tell of their images, and joins it. Artifacts lie in one folder, or in a folder each.
* @throws ActionError LEGS_INVALID
*/
async function readLegs(world, { request, merging }) {
	const folder = resolve(world.workspace, merging.legs);
	const paths = await filesIn(folder);
	const files = await Promise.all(paths.map(async (path) => parseLegFile(relative(folder, path), await readFile(path, "utf8"))));
	return joinLegs(files, {
		legs: merging.expected,
		sha: request.event.sha,
		run: runIdOf(world.runner)
	});
}
async function filesIn(folder) {
	try {
		return (await readdir(folder, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
	} catch (cause) {
		throw new ActionError({
			code: "LEGS_INVALID",
			doing: `reading the folder ${folder}`,
			got: messageOf(cause),
			hint: "Run actions/download-artifact with pattern: leg-*, merge-multiple: true and path: the input legs before this step. If it found nothing, no leg uploaded its file.",
			cause
		});
	}
}

// src/steps/report-merge.ts
/** The outputs of the main action that still mean something, and a page for people. */
async function reportMerge(world, parts) {
	const { runner } = world;
	const { settled, delivered } = parts;
	const result = await resultOf(world, parts);
	const outputs = outputsOf(result, world.inputs.separators);
	for (const name of MERGE_OUTPUT_NAMES) runner.setOutput(name, outputs[name]);
	const subjects = subjectsOf(settled);
	recordArtifacts(runner, subjects);
	await attempt(world, {
		doing: "Writing the checksums",
		work: async () => {
			await mkdir(dirname(result.files.checksums), { recursive: true });
			await writeFile(result.files.checksums, checksumsOf(subjects));
		}
	});
	await attempt(world, {
		doing: "Writing the summary",
		work: () => runner.writeSummary(summaryOf({
			result,
			outputs,
			choices: settled.sets.map(rowOf),
			delivered
		}))
	});
}
function rowOf({ names: [name], tags, legs, set }) {
	return {
		what: name === void 0 ? "image" : describeReference(name),
		value: tags.join(", "),
		because: `${set.images.length} images of the legs ${legs.join(", ")}`
	};
}
/** Where the legs pushed nothing, as in a pull request, there is nothing to join, and that is no failure. */
function reportNothing({ runner }) {
	runner.log.info("No leg pushed its images, so there is nothing to join");
	for (const name of MERGE_OUTPUT_NAMES) runner.setOutput(name, NOTHING[name] ?? "");
}
const NOTHING = {
	results: "[]",
	changed: "false",
	pushed: "false"
};
async function resultOf(world, { settled, delivered }) {
	const sets = settled.sets.map((set, at) => ({
		...set,
		tags: standing(set, {
			settled,
			delivered
		}),
		...defined({ kept: settled.kept[at] })
	}));
	const folder = reportsFolder(world.home, sets);
	return {
		sets,
		pushed: settled.pushes.length > 0,
		changed: (await settled.changed).includes(true),
		version: "",
		cache: "",
		sdkImage: "",
		files: {
			checksums: join(folder, "subjects.sha256"),
			report: ""
		}
	};
}

// src/run-merge.ts
/**
* The story of the companion action that joins the legs of a matrix: what they pushed by digest gets its indexes, then its
* tags. Exactly the legs that were planned, or nothing.
*/
async function runMerge(world, merging) {
	const request = await read(world);
	const joined = await readLegs(world, {
		request,
		merging
	});
	if (!joined.pushed) return reportNothing(world);
	const { log } = world.runner;
	const images = await joinImages(world, joined);
	const own = {
		revision: request.event.sha,
		created: joined.created
	};
	const rules = settleRules(world, {
		request,
		own
	});
	const settled = await settle(images, {
		registries: world.registries,
		rules
	});
	const delivered = await log.phase("Deliver", () => pushAll(settled.pushes));
	for (const line of delivered.flatMap(describeDelivered)) log.info(line);
	await reportMerge(world, {
		settled,
		delivered
	});
}

export { runMerge };