import { E as openGit, Jt as code, S as gitPaths, Xt as plain, Zt as table, cn as init_p_map, dr as at, g as read, ln as pMap } from "./world.js";
import { C as projectClosure, D as globalsOf, E as findProjectFacts, Qt as printRows, T as planBuild, dt as chooseVariants, nt as lookUpPublication, pt as systemsOf, tt as lookUpInputs, w as readProjectGraph } from "./story.js";
import { Ft as groupBy, at as pathFrom, c as parseSystems, ft as ActionError, mt as messageOf, s as parsePlatforms, u as describePlatform } from "./start.js";
import { join } from "node:path";

// src/plan/matrix/affected.ts
/** Files that affect every project below their folder, even if no project names them. */
const ABOVE = /^(?:.*\.(?:props|targets|rsp|ruleset)|global\.json|nuget\.config|\.editorconfig|.*\.?globalconfig|packages\.lock\.json)$/i;
/**
* Returns whether a change can affect the publish output of a project. Relevant are its own folder, the projects that
* it references, the files that these import or link, and configuration files in parent folders. In doubt, the answer
* is yes.
*/
function affectedByChange(project, { graph, change }) {
	if (change.kind === "unknown") return {
		value: true,
		because: change.because
	};
	const closure = projectClosure(project, graph);
	const unclear = closure.map((path) => graph.get(path)?.unclear).find((text) => text !== void 0);
	for (const path of closure) {
		const takes = graph.get(path)?.takes ?? [];
		const file = change.files.find((each) => counts(each, {
			folder: folderOf(path),
			takes
		}));
		if (file !== void 0) return {
			value: true,
			because: reason(file, {
				path,
				project,
				since: change.since
			})
		};
	}
	if (unclear !== void 0 && change.files.length > 0) return {
		value: true,
		because: `only MSBuild can resolve "${unclear}"`
	};
	return {
		value: false,
		because: `none of its files has changed since ${change.since}`
	};
}
function counts(file, { folder, takes }) {
	if (isWithin(file, folder) || isWithin(folder, file)) return true;
	if (takes.some((path) => isWithin(file, path) || isWithin(path, file))) return true;
	return ABOVE.test(file.slice(file.lastIndexOf("/") + 1)) && isWithin(folder, folderOf(file));
}
function reason(file, change) {
	const through = change.path === change.project ? "" : `, which affects ${change.path}`;
	return `${file} changed since ${change.since}${through}`;
}
/** Empty for the root. */
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function isWithin(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

// src/actions/matrix/changed-files.ts
/**
* Decides by the files that the event changed, and by what the projects reference, where no earlier publication gives
* an answer.
*/
async function findChangedFiles(context, { request, graph, looked }) {
	const change = await findChange(context, request);
	return looked.map(({ project, part, affected, because }) => {
		if (affected !== void 0) return {
			project,
			part,
			affected
		};
		const { value, because: own } = affectedByChange(project, {
			graph,
			change
		});
		return {
			project,
			part,
			affected: {
				value,
				because: `${own} (no earlier publication: ${because})`
			}
		};
	});
}
async function findChange({ runner, exec, home }, { event, root }) {
	const base = changeBaseOf(event.name, runner.payload);
	if (base.kind === "none") return {
		kind: "unknown",
		because: base.because
	};
	const { since, files } = await readGitChange(await openGit(root, {
		exec,
		env: runner.env,
		temp: join(home, "git")
	}), {
		commit: base.kind === "parent" ? "HEAD^" : base.sha,
		parted: base.kind === "merge-base"
	});
	const name = base.kind === "parent" ? "the previous commit" : since.slice(0, 7);
	if (files !== void 0) return {
		kind: "known",
		since: name,
		files
	};
	return {
		kind: "unknown",
		because: `${name} is not in the clone; set fetch-depth: 0 for actions/checkout, unless a force push removed the commit`
	};
}
/** Returns the commit before a push, the base of a pull request, and for any other event the previous commit. */
function changeBaseOf(name, payload) {
	const before = textAt(payload, "before");
	if (name === "push" && before !== void 0) {
		if (/^0+$/.test(before)) return {
			kind: "none",
			because: "the branch or tag is new"
		};
		return {
			kind: "commit",
			sha: before
		};
	}
	const base = textAt(payload, "pull_request", "base", "sha") ?? textAt(payload, "merge_group", "base_sha");
	return base === void 0 ? { kind: "parent" } : {
		kind: "merge-base",
		sha: base
	};
}
/** Accepts only what looks like a commit: git would take anything else for an option or another name. */
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" && /^[0-9a-f]{40,64}$/.test(found) ? found : void 0;
}
/**
* Lists the files that changed since a commit.
* @param base.commit the commit, or `HEAD^`
* @param base.parted compares with its merge base with HEAD
*/
async function readGitChange(git, base) {
	const { commit, parted } = base;
	const args = parted ? [
		"merge-base",
		commit,
		"HEAD"
	] : [
		"rev-parse",
		"--verify",
		"--quiet",
		`${commit}^{commit}`
	];
	const since = (await git.read(args))?.trim();
	if (since === void 0) return { since: commit };
	const names = await git.read([
		"diff",
		"--name-only",
		"--no-renames",
		since,
		"HEAD"
	]);
	return names === void 0 ? { since } : {
		since,
		files: gitPaths(names)
	};
}

// src/actions/matrix/find-unchanged.ts
init_p_map();
/** Each look-up waits for a registry and for the cache. */
const AT_ONCE = 4;
/**
* Finds out for every project and part what the main action will ask: whether an earlier run published the same
* inputs.
*/
async function findUnchanged(context, wanted) {
	const all = (answer) => wanted.projects.flatMap(({ path }) => wanted.parts.map((part) => ({
		project: path,
		part,
		...answer
	})));
	if (wanted.affected === "all") {
		const because = "input affected";
		return all({
			affected: {
				value: true,
				because
			},
			because
		});
	}
	if (context.inputs.settings.files.length > 0) {
		const because = "input files: only the leg that builds the image compares their content";
		return all({
			affected: {
				value: true,
				because
			},
			because
		});
	}
	if (context.inputs.cache === "off") return all({ because: "input cache" });
	return (await pMap(wanted.projects, (project) => lookUpProject(context, {
		...wanted,
		facts: project
	}), { concurrency: AT_ONCE })).flat();
}
/** Looks up parts of the same build once. */
async function lookUpProject(context, { request, facts, parts }) {
	const project = facts.path;
	const known = /* @__PURE__ */ new Map();
	const looked = [];
	for (const part of parts) {
		const own = worldOf(context, part);
		try {
			const build = await planBuild(own, {
				request,
				project: {
					value: facts,
					because: "found",
					from: project
				}
			});
			const { rids, variants } = build.plan;
			const name = JSON.stringify([rids.value, systemsOf(variants)]);
			if (!known.has(name)) known.set(name, await lookUpPublication(own, {
				request,
				looked: await lookUpInputs(own, {
					request,
					build
				})
			}));
			looked.push({
				project,
				part,
				...judge(known.get(name))
			});
		} catch (error) {
			if (!(error instanceof ActionError) || error.code === "INPUT_INVALID") throw error;
			const because = error.message;
			context.runner.log.warning(because);
			looked.push({
				project,
				part,
				affected: {
					value: true,
					because
				},
				because
			});
		}
	}
	return looked;
}
/** Returns the context of the leg that will build the part. What each step logs is shown only in the debug log. */
function worldOf(context, { os, platforms }) {
	const { inputs, runner } = context;
	const { log } = runner;
	return {
		...context,
		inputs: {
			...inputs,
			systems: parseSystems(os, ""),
			platforms: parsePlatforms(platforms)
		},
		runner: {
			...runner,
			log: {
				...log,
				info: log.debug,
				phase: (_title, work) => work()
			}
		}
	};
}
function judge(recalled) {
	const because = recalled?.found.because ?? "";
	if (recalled === void 0 || recalled.index.closures.length === 0) return { because };
	return {
		affected: {
			value: recalled.found.kind === "missing",
			because
		},
		because
	};
}

// src/plan/matrix/leg-names.ts
/**
* Names legs after their first project and the number of further projects, and after their part if there are several
* parts.
*/
function nameLegs(legs, projects) {
	const parts = [...new Set(legs.map(({ part }) => part))];
	const taken = /* @__PURE__ */ new Set();
	return legs.map((leg) => {
		const own = leg.changed ? nameOfUnits(leg, projects) : "unchanged";
		const of = parts.length > 1 ? nameOfPart(leg.part, parts) : "";
		return {
			...leg,
			leg: unused(safe(`${own} ${of}`), taken),
			name: of === "" ? own : `${own} (${of})`
		};
	});
}
function nameOfUnits({ units }, projects) {
	const [first] = units;
	const name = nameOfProject(first?.project ?? "", projects);
	return units.length === 1 ? name : `${name} and ${units.length - 1} more`;
}
/** Returns the file name without extension, or the path if several projects have that name. */
function nameOfProject(project, projects) {
	const short = fileName(project);
	return new Set(projects.filter((path) => safe(fileName(path)) === safe(short))).size > 1 ? project.replace(/\.\w+$/, "") : short;
}
function fileName(path) {
	return path.replace(/^.*\//, "").replace(/\.\w+$/, "");
}
/** Returns what distinguishes a part from the others. */
function nameOfPart(part, parts) {
	const differ = (key) => parts.some((other) => other[key] !== part[key]);
	return [...differ("os") ? [part.os] : [], ...differ("platforms") ? [part.platforms] : []].filter((word) => word !== "").join(" ").replaceAll("\n", ", ");
}
function safe(text) {
	return text.toLowerCase().replace(/[^a-z0-9_]+/g, "-").replace(/^-+|(?<!-)-+$/g, "") || "leg";
}
function unused(name, taken) {
	let free = name;
	for (let at = 2; taken.has(free); at += 1) free = `${name}-${at}`;
	taken.add(free);
	return free;
}

// src/plan/matrix/legs.ts
/**
* Packs the affected units into legs as evenly as possible. The unaffected units of each part share one leg, which only
* writes tags.
* @throws ActionError INPUT_INVALID if the parts alone need more legs than `max-legs`
*/
function packLegs(units, maxLegs) {
	const parts = [...groupBy(units, ({ part }) => part)];
	const unchanged = parts.flatMap(([part, own]) => legOf(part, { units: own.filter((unit) => !unit.affected.value) }));
	const changed = parts.map(([part, own]) => ({
		part,
		units: own.filter((unit) => unit.affected.value),
		legs: 1
	})).filter((each) => each.units.length > 0);
	let left = maxLegs - unchanged.length - changed.length;
	if (left < 0) throw tooFew(maxLegs, unchanged.length + changed.length);
	for (; left > 0; left -= 1) {
		const [longest] = changed.filter(({ units: own, legs }) => legs < own.length).sort((a, b) => b.units.length / b.legs - a.units.length / a.legs);
		if (longest === void 0) break;
		longest.legs += 1;
	}
	const packed = changed.flatMap(({ part, units: own, legs }) => chunks(own, legs).flatMap((chunk) => legOf(part, { units: chunk })));
	return nameLegs([...unchanged, ...packed], units.map(({ project }) => project));
}
function legOf(part, { units }) {
	const [first] = units;
	return first === void 0 ? [] : [{
		part,
		units,
		changed: first.affected.value
	}];
}
/** Lengths differ by at most one. Neighbours stay together. */
function chunks(all, count) {
	const at = (index) => Math.floor(index * all.length / count);
	return Array.from({ length: count }, (_, index) => all.slice(at(index), at(index + 1)));
}
function tooFew(maxLegs, needed) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "packing the projects into legs",
		got: `max-legs is ${maxLegs}, but ${needed} legs are needed: changed and unchanged projects separately, for every part of split`,
		hint: `Set max-legs to ${needed} or more, or split less.`
	});
}
/** Returns why a leg exists: the first three different reasons of its projects. */
function reasonOf({ units }) {
	const reasons = [...new Set(units.map(({ affected }) => affected.because))];
	const more = reasons.length - 3;
	return [...reasons.slice(0, 3), ...more > 0 ? [`${more} more`] : []].join("; ");
}

// src/actions/report/legs.ts
/** @param folder the repository's folder, relative to the one that the main action resolves projects from; or empty */
function planOutputsOf(legs, folder) {
	const inFolder = (path) => folder === "" ? path : `${folder}/${path}`;
	const projects = verdictsOf(legs).map((each) => ({
		...each,
		project: inFolder(each.project)
	}));
	const affected = projects.filter((each) => each.affected);
	return {
		matrix: JSON.stringify({ include: legs.map((leg) => jobOf(leg, inFolder)) }),
		legs: JSON.stringify(legs.map(({ leg }) => leg)),
		projects: JSON.stringify(projects),
		any: String(affected.length > 0),
		count: String(affected.length)
	};
}
/** Returns what a job of the matrix sees as `matrix`. */
function jobOf(own, inFolder) {
	const { leg, name, part, changed, units } = own;
	return {
		leg,
		name,
		project: units.map(({ project }) => inFolder(project)).join("\n"),
		...part,
		changed,
		because: reasonOf(own)
	};
}
function verdictsOf(legs) {
	return [...groupBy(legs.flatMap((leg) => leg.units), ({ project }) => project)].map(verdictOf).sort((a, b) => a.project < b.project ? -1 : 1);
}
function verdictOf([project, units]) {
	const { affected } = units.find((unit) => unit.affected.value) ?? units[0] ?? {};
	return {
		project,
		affected: affected?.value ?? false,
		because: affected?.because ?? ""
	};
}
/** A longer table or graph is not readable; the log has all rows. */
const ROWS = 500;
const DRAWN = 60;
/** Returns the summary: the legs with their reasons, and the projects with what they reference. */
function planSummaryOf(legs, graph) {
	const affected = verdictsOf(legs).filter((each) => each.affected);
	const rows = legs.flatMap(rowsOf$1);
	return [
		`## 🗺️ ${affected.length > 0 ? `${affected.length} of ${verdictsOf(legs).length} projects to build` : "Nothing to build"}`,
		"",
		...table([
			"leg",
			"project",
			"os",
			"platforms",
			"because"
		], rows.slice(0, ROWS)),
		...rows.length > ROWS ? ["", `${rows.length - ROWS} more are in the log.`] : [],
		"",
		...drawing(legs, graph)
	].join("\n");
}
function rowsOf$1({ leg, part, changed, units }) {
	const cell = (text) => text === "" ? "" : code(text.replaceAll("\n", ", "));
	return units.map(({ project, affected }) => [
		changed ? cell(leg) : plain(leg),
		cell(project),
		cell(part.os),
		cell(part.platforms),
		plain(affected.because)
	]);
}
/** Names of projects are not trusted: no part of them may be markup of the graph. */
function drawing(legs, graph) {
	const paths = [...graph.keys()].sort();
	if (paths.length > DRAWN) return [];
	const affected = verdictsOf(legs).filter((each) => each.affected);
	const isAffected = (path) => affected.some(({ project }) => project === path);
	const idOf = (path) => `p${paths.indexOf(path)}`;
	const label = (path) => nameOfProject(path, paths).replace(/[^\p{L}\p{N} ._/-]/gu, " ");
	return [
		"```mermaid",
		"flowchart LR",
		...paths.map((path) => `  ${idOf(path)}["${label(path)}"]${isAffected(path) ? ":::affected" : ""}`),
		...paths.flatMap((path) => (graph.get(path)?.references ?? []).map((target) => `  ${idOf(path)} --> ${idOf(target)}`)),
		"  classDef affected fill:#d97706,color:#fff",
		"```",
		""
	];
}

// src/actions/matrix/report-legs.ts
/** Writes the matrix for the next job, the summary, and every reason into the log. */
async function reportLegs({ runner }, { request, legs, graph }) {
	const rows = legs.flatMap(({ leg, units }) => units.map(({ project, affected }) => ({
		what: leg,
		value: project,
		because: affected.because
	})));
	for (const line of printRows(rows)) runner.log.info(line);
	const folder = pathFrom(request.workspace, request.root);
	for (const [name, value] of Object.entries(planOutputsOf(legs, folder))) runner.setOutput(name, value);
	await runner.writeSummary(planSummaryOf(legs, graph)).catch((error) => {
		runner.log.warning(`Cannot write the summary: ${messageOf(error)}`);
	});
}

// src/plan/matrix/leg-parts.ts
/**
* Returns the parts that the images of every project are built in. There is one part, unless `split` gives each line of
* `os` or each group of platforms its own leg. Together they cover everything requested.
* @throws ActionError INPUT_INVALID, PLATFORM_MISSING
*/
function splitImages(inputs, asked) {
	const { systems, platforms } = inputs;
	const byPlatform = asked.split.includes("platforms");
	const names = platforms === "all" ? "all" : platforms.map(describePlatform).join(",");
	if (asked.split.length === 0) return [{
		os: systems.map((line) => line.join(" + ")).join("\n"),
		platforms: names,
		suffix: ""
	}];
	if (byPlatform && platforms === "all") throw allIsOpen();
	const rows = chooseVariants({
		inputs,
		version: void 0,
		named: inputs.baseImage
	}).flatMap(rowsOf);
	return (byPlatform ? groupsOf(rows, asked) : [rows]).flatMap((group) => {
		const isTogether = !asked.split.includes("os") && group.some(({ suffix }) => suffix === "");
		const suffixes = [...new Set(group.map(({ suffix }) => suffix))];
		return isTogether ? [group] : suffixes.map((suffix) => group.filter((row) => row.suffix === suffix));
	}).map((own) => partOf(own, platforms === "all" || platforms.length === 0 ? names : void 0));
}
function rowsOf({ suffix, parts }) {
	return parts.flatMap(({ os = "", platforms }) => platforms.map(({ value }) => ({
		suffix,
		os,
		platform: describePlatform(value)
	})));
}
/** Returns the requested groups first, and last the platforms that a system has by default. */
function groupsOf(rows, asked) {
	const names = asked.platformGroups.map((group) => group === "all" ? [] : group.map(describePlatform));
	const own = names.map((group) => rows.filter(({ platform }) => group.includes(platform)));
	const rest = rows.filter(({ platform }) => !names.flat().includes(platform));
	return [...own, rest].filter((group) => group.length > 0);
}
function partOf(rows, platforms) {
	return {
		os: [...groupBy(rows, ({ suffix }) => suffix).values()].map((line) => [...new Set(line.map((row) => row.os))].filter((name) => name !== "")).map((line) => line.join(" + ")).filter((line) => line !== "").join("\n"),
		platforms: platforms ?? [...new Set(rows.map(({ platform }) => platform))].join(","),
		suffix: rows[0]?.suffix ?? ""
	};
}
function allIsOpen() {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the input split",
		got: "the platforms that \"all\" means depend on the .NET version of each project",
		hint: "List the platforms, or leave platforms out of split."
	});
}

// src/actions/run-plan.ts
/**
* The pipeline of the action `plan`: finds which images a change affects, and the legs of a matrix that build them.
* Builds nothing and writes nothing outside of the run.
*/
async function runPlan(context, asked) {
	const { inputs, runner } = context;
	const parts = splitImages(inputs, asked);
	const request = await read({
		...context,
		inputs: {
			...inputs,
			projects: asked.projects
		}
	});
	const projects = (await findProjectFacts(context, {
		request,
		lines: asked.projects,
		scope: "all"
	})).deployable.map(({ value }) => value);
	const globals = globalsOf(inputs);
	const graph = await readProjectGraph(projects.map(({ path }) => path), {
		root: request.root,
		globals
	});
	const looked = await runner.log.phase("Look for results of earlier runs", () => findUnchanged(context, {
		request,
		projects,
		parts,
		affected: asked.affected
	}));
	const units = await findChangedFiles(context, {
		request,
		graph,
		looked
	});
	await reportLegs(context, {
		request,
		legs: packLegs(units, asked.maxLegs),
		graph
	});
}

export { runPlan };