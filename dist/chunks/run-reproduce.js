import { Wn as isIndexType, Zn as parseIndex, rn as terminalContext, t as runPost } from "./world.js";
import { $n as PROVENANCE, Dn as layoutStore, Fn as LIMIT, Jn as listReferrers, Ln as readLayerEntries, Sr as readImageOf, Un as serverOf, nr as STATEMENT_TYPE, t as run } from "./story.js";
import { a as readProvenance, i as checkSigner, n as readStatements, o as readTrustRoots, s as readSubjects, t as readBundle } from "./verify-subject.js";
import { $ as childEnv, It as isObject, dt as parseJson, ft as ActionError, o as readInputs } from "./start.js";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";

// src/actions/reproduce/compare-images.ts
/** How long the layers may take to be read, in milliseconds. */
const PATIENCE = 6e5;
/** Compares published images with those in a layout. Returns the first difference; `undefined`: they are equal. */
async function compareSets(subjects, folder) {
	const store = layoutStore({ folder });
	const top = await store.document(void 0);
	if (top.descriptor.digest === subjects[0]?.digest) return void 0;
	const { mediaType, digest } = top.descriptor;
	const made = isIndexType(mediaType) ? parseIndex(top.bytes, mediaType).manifests.map((each) => each.digest) : [digest];
	const published = subjects.filter(({ image }) => image !== void 0);
	if (made.length !== published.length) return `the published image has ${published.length} platforms, the other ${made.length}`;
	for (const [place, subject] of published.entries()) {
		const image = await subject.image?.();
		const own = made[place];
		if (image === void 0 || own === void 0) continue;
		const difference = await firstDifference(image, await readImageOf(store, {
			digest: own,
			platform: image.platform
		}));
		if (difference !== void 0) return `${subject.name}: ${difference}`;
	}
	return "the images are equal, but not the index";
}
/**
* Returns the first difference between an image and the one that was built again, as a clause: a layer's file and what of it
* differs, or a field of the config. Returns `undefined` if they are equal.
*/
async function firstDifference(image, again) {
	if (image.manifest.descriptor.digest === again.manifest.descriptor.digest) return void 0;
	const count = Math.max(image.layers.length, again.layers.length);
	for (let place = 0; place < count; place += 1) {
		const [left, right] = [image.layers[place], again.layers[place]];
		if (left === void 0 || right === void 0) return `one has ${image.layers.length} layers, the other ${again.layers.length}`;
		if (left.diffId !== right.diffId) return await differenceIn(left, right);
	}
	const recompressed = image.layers.find((layer, place) => layer.descriptor.digest !== again.layers[place]?.descriptor.digest);
	if (recompressed !== void 0) return `the files are equal, but the layer "${recompressed.kind}" is compressed in another way: another zlib, or another version of this action`;
	return configDifference(image, again);
}
async function differenceIn(left, right) {
	const what = `layer "${left.kind}"`;
	if (left.kind === "base") return `the bases differ in a layer: ${left.diffId} and ${right.diffId}`;
	const [own, other] = [await factsOf(left), await factsOf(right)];
	for (const path of [.../* @__PURE__ */ new Set([...own.keys(), ...other.keys()])].sort()) {
		const [one, two] = [own.get(path), other.get(path)];
		if (one === void 0) return `${what}: /${path} is only in the image that was built again`;
		if (two === void 0) return `${what}: /${path} is only in the published image`;
		const field = [
			"type",
			"size",
			"sha256",
			"mode",
			"owner",
			"time"
		].find((name) => one[name] !== two[name]);
		if (field !== void 0) return `${what}: /${path} differs in its ${NAMES[field]}: ${one[field]} and ${two[field]}${hintFor(path)}`;
	}
	return `${what}: the files are equal, but not their order or their headers`;
}
const NAMES = {
	type: "type",
	size: "size",
	sha256: "bytes (SHA-256)",
	mode: "mode",
	owner: "owner",
	time: "time"
};
/** The usual reason why a file differs, by its name. */
function hintFor(path) {
	if (/\.(?:dll|exe|pdb)$/.test(path)) return ". A compiler that sees a time, a path or a random value makes other bytes: Deterministic=true, and no DateTime.Now in build properties";
	if (/\.(?:js|css|map)$/.test(path)) return ". A bundler of the front-end makes other bytes";
	return "";
}
async function factsOf(layer) {
	const found = /* @__PURE__ */ new Map();
	const budget = {
		left: LIMIT,
		end: performance.now() + PATIENCE
	};
	for await (const entry of readLayerEntries(layer, budget)) {
		const { type, mode, uid, gid, mtime, size } = entry.header;
		const hash = createHash("sha256");
		for await (const chunk of entry) hash.update(chunk);
		const sha256 = hash.digest("hex");
		found.set(entry.path, {
			type,
			mode,
			owner: `${uid}:${gid}`,
			time: mtime?.getTime(),
			size,
			sha256
		});
	}
	return found;
}
function configDifference(image, again) {
	const found = differentField([image.config.value, again.config.value]) ?? differentField([image.manifest.value, again.manifest.value]);
	return found === void 0 ? "the manifests differ in their form" : `the layers are equal, but not ${found}`;
}
/** Returns the path of the first field that differs, with both values. */
function differentField([left, right], path = "") {
	if (isDeepStrictEqual(left, right)) return void 0;
	if (isRecord(left) && isRecord(right)) for (const key of [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])]) {
		const found = differentField([left[key], right[key]], path === "" ? key : `${path}.${key}`);
		if (found !== void 0) return found;
	}
	return `${path}: ${JSON.stringify(left)} and ${JSON.stringify(right)}`;
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/actions/reproduce/find-provenance.ts
/**
* Returns the provenance of an image. It decides what is built on this machine, so it has to be of the expected signer,
* unless the user accepts one without a signature.
* @throws ActionError VERIFY_FAILED if there is none
*/
async function findProvenance(context, { subjects, asked }) {
	const [top] = subjects;
	if (top === void 0) throw new Error("an image without a manifest");
	const found = asked.unsigned ? await unsignedOf(top) : await signedOf(context, {
		top,
		asked
	});
	const provenance = found === void 0 ? void 0 : readProvenance(found);
	if (provenance !== void 0) return provenance;
	const what = asked.unsigned ? "provenance without a signature" : "provenance of the expected signer";
	throw new ActionError({
		code: "VERIFY_FAILED",
		doing: `reading the provenance of ${top.digest}`,
		got: `no ${what} is attached`,
		hint: asked.unsigned ? "Leave out --unsigned if it is signed." : "`verify` says what is wrong. --unsigned accepts provenance without a signature, which decides what is built on this machine."
	});
}
async function signedOf(context, { top, asked }) {
	const { valid } = await readStatements(top, await readTrustRoots(context, asked));
	const expected = {
		...asked,
		server: serverOf(context.runner.env)
	};
	return valid.filter(({ type }) => type === PROVENANCE).find((statement) => checkSigner(statement, expected).every(({ ok }) => ok))?.predicate;
}
async function unsignedOf(top) {
	const { client, repository, digest } = top;
	const { descriptors } = await listReferrers({
		client,
		repository,
		subject: digest
	});
	const found = descriptors.find(({ artifactType }) => artifactType === STATEMENT_TYPE);
	const statement = found === void 0 ? void 0 : parseJson(await readBundle(top, found));
	return isObject(statement) && statement["predicateType"] === "https://slsa.dev/provenance/v1" ? statement["predicate"] : void 0;
}

// src/actions/reproduce/setting.ts
/** Inputs that say where images go and what is kept, and not what they are. */
const LEFT_OUT = [
	...[
		"push",
		"load",
		"outputs",
		"cache",
		"cache-from",
		"cache-to",
		"cache-audit",
		"sbom",
		"attest",
		"attest-services"
	],
	...["verify-base", "verify-base-roots"],
	...[
		"test",
		"leg",
		"mode",
		"summary",
		"if-exists",
		"if-unchanged",
		"registry-mirrors",
		"insecure-registries",
		"ca-certificates"
	]
];
/** Returns the inputs and the environment of the run that built an image, for one that writes it into a layout. */
function settingOf({ inputs, images, repository, ref, event, commit, about }, { layout, given }) {
	const own = Object.entries(inputs).filter(([name]) => !LEFT_OUT.includes(name)).map(([name, value]) => [name, name === "properties" ? value.replace(/^.*=\*\*\*$/gm, "") : value]);
	const [, server = "", name = ""] = /^(https?:\/\/[^/]+)\/(.+)$/.exec(repository) ?? [];
	const job = {
		GITHUB_EVENT_NAME: event || "push",
		GITHUB_REF: ref,
		GITHUB_SHA: commit,
		GITHUB_REPOSITORY: name,
		GITHUB_SERVER_URL: server
	};
	const pins = images.flatMap(({ name: image, tag, sha256 }) => tag === void 0 ? [] : [[`${image.slice(image.indexOf("/") + 1)}:${tag}`, `sha256:${sha256}`]]);
	return {
		inputs: {
			...Object.fromEntries(own),
			...given,
			push: "false",
			cache: "off",
			sbom: "false",
			attest: "false",
			outputs: `type=oci,dest=${layout}`
		},
		env: name === "" ? {} : job,
		payload: { repository: {
			name: about["name"],
			description: about["description"],
			default_branch: about["default_branch"],
			license: { spdx_id: about["licence"] }
		} },
		pins: new Map(pins)
	};
}

// src/actions/run-reproduce.ts
/**
* The pipeline of the command `reproduce`: reads the provenance of an image, builds its commit again with the same inputs, on
* the same base and in the same SDK image, and compares the images byte by byte. The current folder has to be a clone of the
* repository that has the commit. Nothing is pushed.
* @returns the last line of the log
* @throws ActionError NOT_REPRODUCED with the first difference
*/
async function runReproduce(context, asked) {
	const subjects = await readSubjects(context, asked.image);
	const provenance = await findProvenance(context, {
		subjects,
		asked
	});
	const folder = await mkdtemp(join(tmpdir(), "containerize-dotnet-reproduce-"));
	try {
		const workspace = join(folder, "checkout");
		await checkOutCommit(context, {
			workspace,
			commit: provenance.commit
		});
		const layout = join(folder, "layout");
		const { inputs, env, pins, payload } = settingOf(provenance, {
			layout,
			given: context.runner.inputs
		});
		const runner = {
			...context.runner,
			inputs,
			payload,
			env: {
				...context.runner.env,
				...env
			},
			setOutput: () => void 0,
			writeSummary: async () => void 0
		};
		const again = terminalContext(runner, {
			inputs: await readInputs(inputs),
			workspace,
			pins
		});
		try {
			await run(again);
		} finally {
			await runPost(again);
		}
		const difference = await compareSets(subjects, layout);
		context.runner.setOutput("equal", String(difference === void 0));
		context.runner.setOutput("digest", subjects[0]?.digest ?? "");
		if (difference === void 0) return `✔ ${subjects[0]?.digest} was built again with equal bytes`;
		throw new ActionError({
			code: "NOT_REPRODUCED",
			doing: `building ${subjects[0]?.digest} again`,
			got: difference,
			hint: "docs/provenance.md says what has to be equal: Node.js and its zlib, this action, and files that steps make."
		});
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/**
* Checks out a commit of the repository in the current folder into a new folder. The repository is only read.
* @throws ActionError INPUT_INVALID if it does not have the commit
*/
async function checkOutCommit({ runner, exec, workspace: repository }, { workspace, commit }) {
	const env = childEnv(runner.env, "git");
	const doing = `checking out ${commit} of the repository in ${repository}`;
	if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new ActionError({
		code: "INPUT_INVALID",
		doing,
		got: "the provenance does not name a commit"
	});
	for (const args of [[
		"clone",
		"--quiet",
		"--no-checkout",
		"--shared",
		"--no-local",
		repository,
		workspace
	], [
		"-C",
		workspace,
		"checkout",
		"--quiet",
		"--detach",
		commit
	]]) {
		const { exitCode, stderr } = await exec({
			command: "git",
			args,
			env
		});
		if (exitCode === 0) continue;
		throw new ActionError({
			code: "INPUT_INVALID",
			doing,
			got: stderr.trim().slice(0, 500),
			hint: "Run this command in a clone of the repository that has the commit: `git fetch origin <commit>`."
		});
	}
}

export { runReproduce };