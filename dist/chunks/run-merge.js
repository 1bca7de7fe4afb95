import { $n as PROVENANCE, $t as row, Cn as createdOf, D as globalsOf, G as expectImages, Gn as attestationArtifact, Jn as listReferrers, K as readProjectFacts, Kn as attestationKey, Q as chooseAttest, R as tagRulesOf, Sn as makeSet, V as identityService, Xn as sendArtifacts, Xt as showChoices, Yn as putReferrers, Z as ATTESTED, Zn as DOCUMENT_ANNOTATION, _n as chooseTags, a as outputsOf, bn as withSuffix, c as parseLegFile, d as reportsFolder, f as subjectsOf, ft as suffixesOf, i as MERGE_OUTPUT_NAMES, l as pushedReferences, o as runIdOf, p as warnOnFailure, qn as documentKey, rn as pushAll, s as LARGEST_LEG_FILE, u as recordArtifacts, vn as followsOf, xn as inCommon, xr as readImage, yn as tagsOfProject, z as resolveTags } from "./story.js";
import { F as isLoopback, P as describeReference, Pt as defined, V as digestOf, ft as ActionError, g as isImageOf, l as describeMachine, mt as messageOf, z as taggedNames } from "./start.js";
import { Bt as openTemplates, Cr as readPlainFile, K as checksumsOf, Kt as describeSet, Nn as createdIn, Nr as once, Pr as onceEach, T as templateTexts, Ut as describeDelivered, cn as init_p_map, g as read, l as summaryOf, ln as pMap, pn as DAY, qt as rulingRows, ur as choosePush, w as evaluateTags } from "./world.js";
import { n as provenanceOf, r as statementOf } from "./statement.js";
import { dirname, join, relative, resolve } from "node:path";
import { mkdir, readdir, writeFile } from "node:fs/promises";

// src/actions/matrix/attest-indexes.ts
/**
* Attaches provenance to the indexes of joined legs. The images in them have their own, from the legs.
* @throws ActionError ATTEST_FAILED if the input requires it; CANCELLED
*/
async function attestIndexes(context, { settled, event }) {
	const { inputs, runner } = context;
	const identity = identityService(runner.env) !== void 0;
	const choice = chooseAttest(inputs.attest, {
		push: true,
		format: inputs.format,
		event,
		identity
	});
	const shown = row("provenance", {
		...choice,
		value: ATTESTED[choice.value]
	});
	showChoices(context, {
		title: "Attestations",
		rows: [shown]
	});
	if (choice.value === "none") return;
	try {
		await attestAll(context, {
			settled,
			event,
			signed: choice.value === "signed"
		});
	} catch (error) {
		if (inputs.attest.mode === "true" || runner.signal.aborted) throw error;
		runner.log.warning(`The provenance of the index is not attached: ${messageOf(error)}. The image itself is complete. Set \`attest: false\` if it needs no provenance.`);
	}
}
async function attestAll(context, { settled, event, signed }) {
	const { openIdentity, originOf } = await import("./job-identity2.js");
	const identity = once(() => openIdentity(context, signed));
	const bundles = [];
	const made = onceEach(async (joined) => {
		const { job, sign } = await identity();
		const origin = originOf(context, {
			signed,
			event,
			...defined({ job })
		});
		const statement = context.runner.record.withoutSecrets(statementAbout(joined, origin));
		const text = sign === void 0 ? statement : await sign(statement);
		if (sign !== void 0) bundles.push(text);
		const created = createdIn(joined.set.images[0].config.value);
		return attestationArtifact({
			type: PROVENANCE,
			text,
			signed
		}, {
			subject: joined.set.top.descriptor,
			created
		});
	}, (joined) => joined.set.top.descriptor.digest);
	const key = attestationKey({
		type: PROVENANCE,
		signed
	});
	for (const joined of settled.sets.filter(({ set }) => set.images.length > 1)) {
		const subject = joined.set.top.descriptor.digest;
		for (const { client, repository } of settled.pushes.filter((push) => has(push, subject))) {
			const place = {
				client,
				repository,
				subject
			};
			const { descriptors, listedBy } = await listReferrers(place);
			if (descriptors.some((each) => isOurs(each) && documentKey(each) === key)) continue;
			const artifacts = [await made(joined)];
			await sendArtifacts(artifacts, place);
			await putReferrers(artifacts, {
				...place,
				listedBy
			});
			context.runner.log.info(`Provenance is attached to ${client.registry}/${repository}@${subject}`);
		}
	}
	for (const bundle of bundles) await (await identity()).keep(bundle);
}
function isOurs({ annotations }) {
	return annotations?.[DOCUMENT_ANNOTATION] !== void 0;
}
function has({ sets }, digest) {
	return sets.some(({ set }) => set.top.descriptor.digest === digest);
}
function statementAbout({ names, set, project, legs }, origin) {
	const places = names.map(({ registry, repository }) => `${registry}/${repository}`);
	const images = set.images.map(({ manifest: { descriptor } }) => {
		return {
			role: "joined image",
			name: places[0] ?? "",
			digest: descriptor.digest
		};
	});
	const predicate = provenanceOf(origin, {
		images,
		packages: [],
		internal: {
			project,
			legs
		}
	});
	const subjects = places.map((name) => ({
		name,
		digest: set.top.descriptor.digest
	}));
	return statementOf(subjects, {
		type: PROVENANCE,
		predicate
	});
}

// src/actions/matrix/join-images.ts
init_p_map();
/** How many images are read at once. */
const CONCURRENCY = 4;
/**
* Makes the sets that the tags will point to. Reads manifests and configs where the legs pushed them; layers stay
* there.
*/
async function joinImages(context, { sets }) {
	const joined = await pMap(sets, (set) => joinSet(context, set), { concurrency: CONCURRENCY });
	for (const { set } of joined) for (const line of describeSet(set)) context.runner.log.info(line);
	return joined;
}
async function joinSet(context, { parts, ...named }) {
	const [name] = named.names;
	if (name === void 0) throw new Error("a pushed set without a name");
	const at = {
		client: context.registries(name.registry),
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
/** Returns the annotations that every leg would give its own index. */
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

// src/actions/plan/allowed-images.ts
/**
* Returns the names that each set of the legs may have: from the inputs and the event, and where the inputs leave
* names to the projects, from the project files of the checkout.
* @throws ActionError LEGS_INVALID, or INPUT_INVALID for tags that cannot be made
*/
async function allowedImages(context, { request, files }) {
	const asked = files.map(async (file) => {
		const ofRules = await tagSetsOf(context, {
			request,
			file
		});
		return await Promise.all(file.sets.map(async (set) => {
			const facts = await factsOf(context, {
				request,
				set
			});
			return {
				leg: file.leg,
				set,
				allowed: {
					...namesOf(context, facts),
					tags: tagsOf(ofRules, facts)
				}
			};
		}));
	});
	return (await Promise.all(asked)).flat();
}
function namesOf({ inputs }, facts) {
	const images = inputs.images.length > 0 || facts === void 0 ? inputs.images : expectImages(inputs, facts).map(({ value }) => value);
	return {
		isName: (name) => images.some((image) => isImageOf(image, name)),
		names: images.map(describeReference).join(", ") || "the names in the input images"
	};
}
/** Returns `undefined` if nothing is left to the project, or if there is no checkout. */
async function factsOf({ inputs }, { request, set }) {
	if (inputs.images.length > 0 && inputs.tags.length > 0) return void 0;
	const place = {
		root: request.root,
		globals: globalsOf(inputs),
		environment: inputs.buildEnv
	};
	return await readProjectFacts(set.project, place).catch(() => void 0);
}
function tagsOf(sets, facts) {
	const project = facts === void 0 ? [] : tagsOfProject(facts.properties);
	const all = sets.flatMap(({ ofRules, suffix }) => withSuffix(chooseTags({
		ofRules,
		project
	}).tags, [suffix]).flat());
	return [...new Map(all.map((tag) => [tag.value, tag])).values()];
}
/**
* For each line of `os`, appends the line's name to the tags. In a leg that has only this line, to all tags of the
* leg.
*/
async function tagSetsOf({ inputs }, { request, file }) {
	const { tags: rules, flavor } = inputs;
	const event = {
		commitTime: file.created,
		...request.event
	};
	const texts = templateTexts({
		rules,
		flavor
	});
	const templates = await openTemplates({
		texts,
		event,
		now: timeOf(file, request)
	});
	const asked = suffixesOf(inputs.systems).flatMap((suffix) => [{
		suffix,
		flavor
	}, ...suffix === "" ? [] : [{
		suffix: "",
		flavor: {
			...flavor,
			suffix,
			suffixLatest: true
		}
	}]]);
	return await Promise.all(asked.map(async (own) => ({
		suffix: own.suffix,
		ofRules: await evaluateTags({
			rules,
			flavor: own.flavor,
			event,
			templates
		})
	})));
}
/** A job on a self-hosted runner ends after five days. One more day allows for differences between clocks. */
const LONGEST = 6 * DAY;
const CLOCKS = 36e5;
/**
* Returns the time at which the leg ran, since a tag may contain it. The leg's value is accepted if it is within the
* time that a run can take.
*/
function timeOf({ leg, tagged }, { now }) {
	if (tagged === void 0) return now;
	const time = Date.parse(tagged);
	if (time > now - LONGEST && time < now + CLOCKS) return time;
	throw new ActionError({
		code: "LEGS_INVALID",
		doing: "joining the legs",
		got: `the leg ${leg} reports ${tagged} as the time of its tags, which is outside of this run`,
		hint: "No tag was written. Set the clock of the runner."
	});
}

// src/plan/matrix/check-legs.ts
/**
* Checks the names and tags in leg files. Another job wrote the files, so they may say what was pushed but not where to
* write tags.
* @throws ActionError LEGS_INVALID that says which leg requested what
*/
function checkLegs(asked) {
	const problems = asked.flatMap(({ leg, set, allowed }) => {
		const names = set.names.filter((name) => !allowed.isName(name)).map(describeReference);
		const known = new Set(allowed.tags.map(({ value }) => value));
		const tags = set.tags.filter((tag) => !known.has(tag));
		return [
			...set.names.length === 0 ? [`the leg ${leg} pushed ${set.project} and names no image`] : [],
			...names.length === 0 ? [] : [`the leg ${leg} asks for ${names.join(", ")}, and only ${allowed.names} is allowed here`],
			...tags.length === 0 ? [] : [`the leg ${leg} asks for the tags ${tags.join(", ")}, and only ${inWords(allowed.tags)} are allowed here`]
		];
	});
	if (problems.length === 0) return;
	throw refused(problems.join("; "), { hint: "Give this action the same inputs images, tags, flavor and os as the legs. If they are the same, another job of this run wrote the file." });
}
/** @throws ActionError LEGS_INVALID if legs pushed in a run that may not push */
function checkNoPush(files, because) {
	const asked = files.filter(({ pushed }) => pushed);
	if (asked.length === 0) return;
	throw refused(`${asked.map(inWordsOf).join("; ")}; but this run pushes nothing: ${because}`, { hint: "If the legs have `push: true`, set it for this action too." });
}
function refused(got, { hint }) {
	return new ActionError({
		code: "LEGS_INVALID",
		doing: "joining the legs",
		got,
		hint: `Nothing was tagged. ${hint}`
	});
}
function inWordsOf({ leg, sets }) {
	return `the leg ${leg} asks for ${sets.flatMap(({ names, tags }) => names.map((name) => `${describeReference(name)} (${tags.join(", ")})`)).join(", ") || "nothing"}`;
}
function inWords(tags) {
	return tags.map(({ value }) => value).join(", ") || "none";
}

// src/plan/matrix/join-legs.ts
/**
* Joins images with the same names and tags, and requires exactly the planned legs.
* @throws ActionError LEGS_INVALID that names every leg that is missing, duplicated, not expected or of another run
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
	if (clashes.length > 0) throw invalid(clashes, SUFFIX);
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
		problem("duplicated", names.filter((leg, index) => names.indexOf(leg) < index)),
		problem("not expected", names.filter((leg) => !legs.includes(leg))),
		problem(`not of this run, ${run}`, of((file) => file.run !== run)),
		problem(`not of this run’s commit, ${sha.slice(0, 12)}`, of((file) => file.sha !== sha)),
		problem(`with another commit time than ${first?.leg}`, of(({ created }) => created !== first?.created)),
		problem(`pushed or not pushed, unlike ${first?.leg}`, of(({ pushed }) => pushed !== first?.pushed))
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
/** Two images for one machine are an error, because a client could not choose between them. */
function sameMachines({ parts, names, tags }) {
	const machines = parts.flatMap(({ leg, set }) => set.images.map(({ manifest }) => ({
		leg,
		machine: describeMachine(manifest.platform)
	})));
	const [name] = names;
	const what = name === void 0 ? "" : ` of ${describeReference(name)} (${tags.join(", ")})`;
	return [...new Set(machines.map(({ machine }) => machine))].flatMap((machine) => {
		const legs = machines.filter((each) => each.machine === machine).map(({ leg }) => leg);
		return legs.length < 2 ? [] : [`${legs.length} images${what} are for ${machine}: ${legs.join(", ")}`];
	});
}
/** The second set would take the tag from the first. */
function sharedTags(sets) {
	const owners = /* @__PURE__ */ new Map();
	return sets.flatMap((set) => set.names.flatMap((name) => taggedNames(name, set.tags)).flatMap((name) => {
		const other = owners.get(name) ?? set;
		owners.set(name, other);
		return other === set ? [] : [`two images with different tags both have ${name}: ${legsOf(other, set)}`];
	}));
}
function legsOf(...sets) {
	return [...new Set(sets.flatMap(({ parts }) => parts.map(({ leg }) => leg)))].join(", ");
}
/** Ways to give legs different tags. */
const SUFFIX = "One tag cannot point to both. Legs of several operating systems need tags with suffixes: `flavor: suffix=-alpine,onlatest=true` in the leg, and all operating systems in the input os of this action. Several projects need {{project}} in images.";
function invalid(problems, hint = MISSING) {
	return new ActionError({
		code: "LEGS_INVALID",
		doing: "joining the legs",
		got: problems.join("; "),
		hint: `Nothing was tagged. ${hint}`
	});
}
const MISSING = "Each leg must upload its leg-file as the artifact leg-<leg>, all in one run and for one commit, and expected must list all legs.";

// src/actions/matrix/read-legs.ts
/**
* Reads the files of the legs, checks them against what this run may write, and joins them.
* @throws ActionError LEGS_INVALID
*/
async function readLegs(context, { request, merging }) {
	const { event } = request;
	const files = await readFiles(resolve(context.workspace, merging.legs), merging);
	const joined = joinLegs(files, {
		legs: merging.expected,
		sha: event.sha,
		run: runIdOf(context.runner)
	});
	const names = joined.sets.flatMap((set) => set.names);
	const push = choosePush(context.inputs.push, {
		event,
		local: names.every(({ registry }) => isLoopback(registry))
	});
	if (!push.value) checkNoPush(files, push.because);
	if (!push.value || !joined.pushed) return {
		...joined,
		pushed: false
	};
	const asked = await allowedImages(context, {
		request,
		files
	});
	checkLegs(asked);
	const tags = asked.flatMap(({ allowed }) => allowed.tags);
	const moving = new Set(tags.filter((tag) => tag.moving).map(({ value }) => value));
	const follows = followsOf(tags, context.inputs);
	const sets = joined.sets.map((set) => ({
		...set,
		moving: set.tags.filter((tag) => moving.has(tag)),
		follows: new Map([...follows].filter(([tag]) => set.tags.includes(tag)))
	}));
	return {
		...joined,
		sets
	};
}
async function readFiles(folder, { digests }) {
	const files = [];
	let left = MOST_BYTES;
	for (const path of await pathsIn(folder)) {
		const name = relative(folder, path);
		const fail = (cause) => {
			throw unreadable(`the leg file ${name}`, cause);
		};
		const text = await readPlainFile(path, 4194304).catch(fail) ?? fail(/* @__PURE__ */ new Error("it does not exist any more"));
		left -= text.length;
		if (left < 0) fail(/* @__PURE__ */ new Error(`the files of the legs have more than ${MOST_BYTES} bytes in all`));
		if (digests?.has(digestOf(text)) === false) fail(/* @__PURE__ */ new Error("its digest is not one that a leg reported (input digests)"));
		files.push(parseLegFile(name, text.toString()));
	}
	return files;
}
/** The limit of all files together: enough for ten thousand images. */
const MOST_BYTES = 24 * LARGEST_LEG_FILE;
/** Artifacts are in a folder each, or all in one. Links are not followed. */
async function pathsIn(folder) {
	const found = [];
	const look = async (path, depth) => {
		for (const entry of await readdir(path, { withFileTypes: true })) {
			if (entry.isFile()) found.push(join(path, entry.name));
			if (entry.isDirectory() && depth < DEPTH) await look(join(path, entry.name), depth + 1);
			if (found.length > MOST) throw new Error(`there are more than ${MOST} files`);
		}
	};
	try {
		await look(folder, 1);
		return found.sort();
	} catch (cause) {
		throw unreadable(`the folder ${folder}`, cause);
	}
}
const DEPTH = 2;
/** A matrix has at most 256 legs. */
const MOST = 1024;
function unreadable(what, cause) {
	return new ActionError({
		code: "LEGS_INVALID",
		doing: `reading ${what}`,
		got: messageOf(cause),
		hint: "Run actions/download-artifact with pattern: leg-* and path: the input legs, an empty folder, before this step. If it found nothing, no leg uploaded its file.",
		cause
	});
}

// src/actions/matrix/report-merge.ts
/** Writes those outputs of the main action that apply here, and the summary. */
async function reportMerge(context, parts) {
	const { runner } = context;
	const { settled, delivered } = parts;
	const result = await resultOf(context, parts);
	const outputs = outputsOf(result, context.inputs.separators);
	for (const name of MERGE_OUTPUT_NAMES) runner.setOutput(name, outputs[name]);
	const subjects = subjectsOf(settled);
	recordArtifacts(runner, subjects);
	await warnOnFailure(context, {
		doing: "Cannot write the checksums",
		work: async () => {
			await mkdir(dirname(result.files.checksums), { recursive: true });
			await writeFile(result.files.checksums, checksumsOf(subjects));
		}
	});
	await warnOnFailure(context, {
		doing: "Cannot write the summary",
		work: () => {
			const choices = [...settled.sets.map(rowOf), ...rulingRows(delivered)];
			const { phases, problems, elapsed } = runner.record;
			const facts = {
				places: [],
				saved: 0,
				highlights: [],
				changes: [],
				advisories: [],
				result,
				elapsed: elapsed(),
				phases,
				problems
			};
			return runner.writeSummary(summaryOf({
				...facts,
				choices,
				delivered
			}));
		}
	});
}
function rowOf({ names: [name], tags, legs, set }) {
	return {
		what: name === void 0 ? "image" : describeReference(name),
		value: tags.join(", "),
		because: describeParts(set.images.length, legs)
	};
}
/** `3 images from the legs amd64, arm64`; `1 image from the leg amd64`. A leg may have several images of a set. */
function describeParts(images, legs) {
	const names = [...new Set(legs)];
	return `${images} image${images === 1 ? "" : "s"} from the leg${names.length === 1 ? "" : "s"} ${names.join(", ")}`;
}
/** If the legs pushed nothing, as in a pull request, there is nothing to join. That is not a failure. */
function reportNothing({ runner }) {
	runner.log.info("No leg pushed its images, so there is nothing to join");
	for (const name of MERGE_OUTPUT_NAMES) runner.setOutput(name, NOTHING[name] ?? "");
}
const NOTHING = {
	results: "[]",
	changed: "false",
	pushed: "false"
};
async function resultOf(context, { settled, delivered }) {
	const sets = settled.sets.map((set, index) => ({
		...set,
		tags: pushedReferences(set, {
			settled,
			delivered
		}),
		...defined({ kept: settled.kept[index] })
	}));
	const folder = reportsFolder(context.results, sets);
	return {
		sets,
		pushed: settled.pushes.length > 0,
		changed: (await settled.changed).includes(true),
		version: "",
		cache: "",
		attached: [],
		sdkImage: "",
		files: {
			checksums: join(folder, "subjects.sha256"),
			report: "",
			page: ""
		}
	};
}

// src/actions/run-merge.ts
/**
* The pipeline of the action that joins the legs of a matrix: makes indexes of what they pushed by digest, then
* writes the tags and attaches their provenance. It joins exactly the planned legs, or nothing.
*/
async function runMerge(context, merging) {
	const request = await read(context);
	const joined = await readLegs(context, {
		request,
		merging
	});
	if (!joined.pushed) return reportNothing(context);
	const { log } = context.runner;
	const images = await joinImages(context, joined);
	const created = request.event.commitTime === void 0 ? joined.created : createdOf(request.event);
	const own = {
		revision: request.event.sha,
		created
	};
	const rules = tagRulesOf(context, {
		request,
		own
	});
	const settled = await resolveTags(images, {
		registries: context.registries,
		rules
	});
	const delivered = await log.phase("Deliver", () => pushAll(settled.pushes));
	for (const line of delivered.flatMap(describeDelivered)) log.info(line);
	await attestIndexes(context, {
		settled,
		event: request.event
	});
	await reportMerge(context, {
		settled,
		delivered
	});
}

export { runMerge };