import { i as __toESM } from "./rolldown-runtime.js";
import { a as manifestPath, c as defined, n as describeReference, r as isLoopback, t as DOCKER_HUB } from "./reference.js";
import { i as publishes, n as isTrusted, o as onceEach } from "./git-event.js";
import { i as isDigest, n as digestOf, r as hexOf, t as Hasher } from "./digest.js";
import { n as require_tar_fs, t as verified } from "./verified.js";
import { t as DAY } from "./time.js";
import { n as startService } from "./service-process.js";
import { n as messageOf, t as ActionError } from "./action-error.js";
import { i as parseManifest, o as encodeJson, t as pushBlob } from "./push-blob.js";
import { n as MEDIA, t as MANIFEST_TYPES } from "./media-types.js";
import { t as isObject } from "./descriptor.js";
import { n as serviceOf, t as jobHome } from "./first-look.js";
import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import { dirname, join, resolve } from "node:path";
import { mkdir, readFile, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";

// src/cache/health.ts
/** The state that carries it from the main to the post step: a JSON list of the names of places; `['']` if only warned. */
const HEALTH_STATE = "cache-failures";
function cacheHealth(run) {
	const { log, saveState } = run;
	const broken = new Set(parseNames(run.earlier));
	const warn = (message) => {
		const isFirst = broken.size === 0;
		broken.add("");
		saveState(HEALTH_STATE, JSON.stringify([...broken]));
		if (isFirst) log.warning(message);
		else log.info(message);
	};
	return {
		isBroken: (place) => broken.has(place),
		fail(place, because) {
			warn(`Cache: ${place} failed and is not asked again in this run: ${because}. The run goes on without it.`);
			broken.add(place);
			saveState(HEALTH_STATE, JSON.stringify([...broken]));
		},
		warn
	};
}
function parseNames(text) {
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
	} catch {
		return [];
	}
}

// src/cache/archive.ts
var import_tar_fs = require_tar_fs();
/** The only archive of folder.ts and registry.ts: a tar, gzipped. */
const ARCHIVE_TYPE = "application/vnd.containerize-dotnet.cache.v1.tar+gzip";
/** Packages are compressed already and the rest is read back soon: time counts more than size. */
const LEVEL = 1;
/** Packs a folder's content into a file. Owners are left out: whoever unpacks owns it. */
async function packInto(file, { folder, signal }) {
	const hasher = new Hasher();
	const tar = Readable.from((0, import_tar_fs.pack)(folder, { map: (header) => ({
		...header,
		uid: 0,
		gid: 0
	}) }), { objectMode: false });
	const watch = async function* (chunks) {
		for await (const chunk of chunks) {
			hasher.update(chunk);
			yield chunk;
		}
	};
	await pipeline$1(tar, createGzip({ level: LEVEL }), watch, createWriteStream(file, { flags: "wx" }), { signal });
	return {
		mediaType: ARCHIVE_TYPE,
		...hasher.finish()
	};
}
/**
* Unpacks an archive into a folder that does not exist yet.
* @throws Error when the bytes are not those of the descriptor, or no archive; part of it may then lie in the folder
*/
async function unpackInto(folder, archive) {
	const { chunks, descriptor, signal } = archive;
	await pipeline$1(verified(chunks, descriptor), createGunzip(), (0, import_tar_fs.extract)(folder, { map: asOurs }), { signal });
}
/** tar-fs gives files to whom the archive names where it may. */
function asOurs(header) {
	return {
		...header,
		uid: process.getuid?.() ?? 0,
		gid: process.getgid?.() ?? 0
	};
}
function archiveChunks(file) {
	return { [Symbol.asyncIterator]: () => createReadStream(file)[Symbol.asyncIterator]() };
}

// src/cache/entry-key.ts
/** Raised when the content of a kind changes its meaning: entries of another format are not found any more. */
const FORMATS = {
	index: 1,
	publication: 1,
	layers: 1,
	build: 1,
	packages: 2
};
/** The text under which an entry is kept: `packages-2-nuget-<lock>-g0`. `unique` tells entries of a moving name apart. */
function keyOf$1(entry, unique) {
	if (entry.series !== void 0) return `${prefixOf({
		...entry,
		name: entry.series
	})}${entry.name}`;
	return entry.moving === true ? `${prefixOf(entry)}${unique}` : `${kindOf(entry)}${entry.name}`;
}
/** What the keys of a moving name, or of a series, begin with. */
function prefixOf(entry) {
	return `${kindOf(entry)}${entry.name}-`;
}
/** What to look for: a whole key, or the beginning of one for a moving name. */
function wantedKey(entry) {
	return entry.moving === true ? prefixOf(entry) : keyOf$1(entry, "");
}
/** Which of the wanted entries a key is. GitHub's service also finds longer keys, which mean something else. */
function entryOf(key, wanted) {
	return wanted.find((entry) => entry.moving === true ? key.startsWith(prefixOf(entry)) : key === keyOf$1(entry, ""));
}
function kindOf({ kind }) {
	return `${kind}-${FORMATS[kind]}-`;
}

// src/cache/prune.ts
/** Removes archives that nobody used, and drafts that a killed run left, from a folder of ours and those below it. */
async function prune(folder, rules) {
	const { limits, keep } = rules;
	const now = rules.clock();
	const files = (await filesBelow(folder)).filter(({ path }) => path !== keep);
	const isOld = ({ used, isDraft }) => used < now - (isDraft ? DAY : limits.days * DAY);
	const newestFirst = files.filter((file) => !isOld(file)).toSorted((a, b) => b.used - a.used);
	let bytes = (await stat(keep)).size;
	const tooMany = newestFirst.filter(({ size }) => {
		bytes += size;
		return bytes > limits.bytes;
	});
	for (const { path } of [...files.filter(isOld), ...tooMany]) await rm(path, { force: true });
}
async function filesBelow(folder) {
	const files = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map(async ({ parentPath, name }) => {
		const path = join(parentPath, name);
		const stats = await stat(path).catch(() => void 0);
		if (stats === void 0) return [];
		return [{
			path,
			size: stats.size,
			used: Math.max(stats.atimeMs, stats.mtimeMs),
			isDraft: name.startsWith(".")
		}];
	});
	return (await Promise.all(files)).flat();
}

// src/cache/folder.ts
/**
* A folder on a disk that stays: `<scope>/<key>@<SHA-256 of the archive>.tar.gz`. An archive is written aside and renamed,
* so that it is whole under its name, also where two jobs keep the same entry at once.
*/
function folderPlace(setting) {
	const own = {
		...setting,
		folder: join(setting.folder, "containerize-dotnet")
	};
	return {
		name: `the folder ${setting.folder}`,
		restore: (request) => restore$3(own, request),
		save: (request) => save$3(own, request)
	};
}
async function restore$3(setting, request) {
	const { wanted, folder, scopes, signal } = request;
	let broken = false;
	for (const scope of scopes) for (const found of pick(await list(join(setting.folder, scope)), wanted)) {
		if (!await unpack(found, {
			folder,
			signal
		})) {
			broken = true;
			continue;
		}
		const now = setting.clock() / 1e3;
		await utimes(found.path, now, found.made / 1e3).catch(() => void 0);
		return {
			kind: "found",
			entry: found.entry
		};
	}
	return {
		kind: "missing",
		because: broken ? "what was kept was broken, and is removed" : "no earlier run kept it"
	};
}
const ENDING = ".tar.gz";
async function list(folder) {
	const names = await readdir(folder).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw error;
	});
	return (await Promise.all(names.map((name) => describe$1(join(folder, name), name)))).filter((archive) => archive !== void 0);
}
async function describe$1(path, name) {
	const [, key = "", hex = ""] = /^([\w-]+)@([0-9a-f]{64})\.tar\.gz$/.exec(name) ?? [];
	const digest = `sha256:${hex}`;
	const stats = isDigest(digest) ? await stat(path).catch(() => void 0) : void 0;
	return stats && isDigest(digest) ? {
		path,
		key,
		digest,
		size: stats.size,
		made: stats.mtimeMs
	} : void 0;
}
/** What may be taken, the best first: in the order of the wishes, and of a moving name the newest. */
function pick(archives, wanted) {
	const newestFirst = archives.toSorted((a, b) => b.made - a.made);
	return wanted.flatMap((entry) => newestFirst.filter(({ key }) => entryOf(key, [entry]) !== void 0).map((archive) => ({
		...archive,
		entry
	})));
}
/** Whether it was whole; what was not is removed, with what came out of it. */
async function unpack(archive, to) {
	const { folder, signal } = to;
	const aside = `${folder}.${randomUUID()}`;
	const { path, digest, size } = archive;
	await mkdir(aside, { recursive: true });
	try {
		const descriptor = {
			mediaType: ARCHIVE_TYPE,
			digest,
			size
		};
		await unpackInto(aside, {
			chunks: archiveChunks(path),
			descriptor,
			signal
		});
		signal.throwIfAborted();
		await rename(aside, folder);
		return true;
	} catch (error) {
		signal.throwIfAborted();
		if (isRefusal(error)) throw error;
		await rm(path, { force: true });
		return false;
	} finally {
		await rm(aside, {
			recursive: true,
			force: true
		});
	}
}
/** The disk's own failures say nothing of the archive. */
function isRefusal(error) {
	const code = error instanceof Error && "code" in error ? error.code : "";
	return [
		"EACCES",
		"EPERM",
		"EIO",
		"ENOSPC",
		"EROFS",
		"EMFILE"
	].includes(String(code));
}
async function save$3(setting, { entry, folder, scope, signal }) {
	const place = join(setting.folder, scope);
	if (pick(await list(place), [entry]).length > 0 && entry.moving !== true) return {
		kind: "refused",
		because: "another run was first"
	};
	await mkdir(place, { recursive: true });
	const aside = join(place, `.${randomUUID()}`);
	try {
		const { digest } = await packInto(aside, {
			folder,
			signal
		});
		signal.throwIfAborted();
		const path = join(place, `${keyOf$1(entry, randomUUID())}@${hexOf(digest)}${ENDING}`);
		const now = setting.clock() / 1e3;
		await utimes(aside, now, now);
		await rename(aside, path);
		await prune(setting.folder, {
			...setting,
			keep: path
		});
		return { kind: "saved" };
	} finally {
		await rm(aside, { force: true });
	}
}

// src/cache/github.ts
/**
* GitHub's cache service, or one that speaks its protocol, through @actions/cache. It keeps branches and pull requests
* apart by itself (docs.github.com, «Restrictions for accessing a cache»), so scopes mean nothing here.
*/
function githubPlace(setting) {
	const { env } = setting;
	const waiting = setting.first === void 0 ? [] : [setting.first];
	const onStage = async (signal, work) => {
		signal.throwIfAborted();
		const folder = join(setting.stage, randomUUID());
		await mkdir(folder, { recursive: true });
		const first = waiting.pop();
		const process = first?.isAlive() === true ? first : startService(setting);
		try {
			return await work({
				process,
				folder,
				signal
			});
		} finally {
			waiting.push(process);
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	};
	return {
		name: "GitHub's cache service",
		...[env["ACTIONS_RESULTS_URL"], env["ACTIONS_CACHE_URL"]].some((url) => (url ?? "") !== "") ? {} : { unavailable: UNAVAILABLE },
		restore: (request) => onStage(request.signal, (stage) => restore$2(stage, request)),
		save: (request) => onStage(request.signal, (stage) => save$2(stage, request))
	};
}
const PREFIX = "containerize-dotnet-";
const UNAVAILABLE = "the runner offers no cache service";
/** Unpacked aside and moved when it is whole: what comes late or broken never reaches the folder that is used. */
async function restore$2(stage, { wanted, folder }) {
	const path = wanted[0]?.kind ?? "";
	const keys = wanted.map((entry) => `${PREFIX}${wantedKey(entry)}`);
	const report = await stage.process.call({
		method: "restore",
		path,
		keys
	}, stage);
	const { answer } = report;
	if (answer.kind === "restored") {
		const entry = entryOf(answer.key.slice(20), wanted);
		if (entry === void 0) return {
			kind: "missing",
			because: NOTHING
		};
		await mkdir(dirname(folder), { recursive: true });
		await rename(join(stage.folder, path), folder);
		return {
			kind: "found",
			entry
		};
	}
	if (report.complaints.find((complaint) => /\btar\b.* failed with error/.test(complaint)) !== void 0) return {
		kind: "missing",
		because: "its archive is broken",
		broken: true
	};
	return {
		kind: "missing",
		because: refusalOf$1(report) ?? NOTHING
	};
}
const NOTHING = "no earlier run kept it, as far as this branch can see";
/** The service names an entry by the path that was packed: the folder is moved there, and back. */
async function save$2(stage, { entry, folder }) {
	const packed = join(stage.folder, entry.kind);
	const keys = [`${PREFIX}${keyOf$1(entry, randomUUID())}`];
	await rename(folder, packed);
	try {
		const report = await stage.process.call({
			method: "save",
			path: entry.kind,
			keys
		}, stage);
		if (report.answer.kind === "saved") return { kind: "saved" };
		const reserved = said(report, /^Failed to reserve cache: (?:Error: )?(.*)/);
		if ([reserved ?? "", ...report.complaints].some((text) => /\(409\)|already.exists/i.test(text))) return {
			kind: "refused",
			because: "another run was first"
		};
		const because = refusalOf$1(report);
		if (because === void 0) throw new Error(reserved ?? "it gave no reason");
		return {
			kind: "refused",
			because
		};
	} finally {
		await rename(packed, folder);
	}
}
/**
* Why there was nothing, where it is neither a failure nor a plain miss.
* @throws Error saying how the service failed
*/
function refusalOf$1(report) {
	const { answer, complaints } = report;
	const [complaint] = complaints;
	if (answer.kind === "failed") throw new Error(answer.because);
	if (complaint !== void 0) throw new Error(complaint.replace(/^Failed to (?:restore|save): /, ""));
	if (answer.kind === "unavailable") return UNAVAILABLE;
	return said(report, /^Cache (?:restore|save) skipped: (.*?)\.?$/);
}
function said({ lines }, pattern) {
	return lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== void 0);
}

// src/cache/limits.ts
const SMALL = {
	restore: 10,
	save: 10
};
const LARGE = {
	restore: 60,
	save: 180
};
/** What is small must not keep a run waiting that needs it for nothing but speed. */
function limitsOf(kind) {
	return kind === "index" || kind === "publication" ? SMALL : LARGE;
}
/** What is told to stop gets so long to clean up, in milliseconds. */
const GRACE = 2e3;
/**
* The answer of `work`, which is told by its signal when its time is over.
* @throws Error when there is none in time, or what `work` throws
*/
async function within(seconds, work) {
	const controller = new AbortController();
	const { signal } = controller;
	const tooLate = /* @__PURE__ */ new Error(`no answer within ${seconds} s`);
	const ended = new AbortController();
	const late = async () => {
		await setTimeout(seconds * 1e3, void 0, { signal: ended.signal });
		controller.abort(tooLate);
		await setTimeout(GRACE, void 0, { signal: ended.signal });
		throw tooLate;
	};
	try {
		return await Promise.race([work(signal), late()]);
	} catch (error) {
		throw signal.aborted && error !== tooLate ? /* @__PURE__ */ new Error(`${tooLate.message} (${messageOf(error)})`) : error;
	} finally {
		ended.abort();
	}
}

// src/cache/open-cache.ts
/** Puts places together; a place that fails is warned of once and left alone from then on. */
function openCache(setting) {
	const { health } = setting;
	const isUsable = (place) => place.unavailable === void 0 && !health.isBroken(place.name);
	return {
		get keeps() {
			return refusalOf(setting) === void 0 && setting.to.some(isUsable);
		},
		get refusal() {
			const refusal = refusalOf(setting) ?? setting.to.map(({ unavailable }) => unavailable).find((why) => why !== void 0);
			return this.keeps ? "" : refusal ?? "the place to keep it in failed";
		},
		restore: (wanted, folder) => restore$1(setting, {
			wanted,
			folder
		}),
		save: async (entry, folder) => {
			try {
				return await save$1(setting, {
					entry,
					folder
				});
			} finally {
				await rm(folder, {
					recursive: true,
					force: true
				}).catch(() => void 0);
			}
		}
	};
}
async function restore$1(setting, what) {
	const { mode, from, health, limits, scopes } = setting;
	const [first] = what.wanted;
	if (mode === "off") return { because: "input cache" };
	if (first === void 0) return { because: "nothing was asked for" };
	const reasons = [];
	for (const place of from) {
		const found = await ask(place, {
			health,
			seconds: limits(first.kind).restore,
			work: (signal) => place.restore({
				...what,
				scopes: scopes.reads,
				signal
			})
		});
		if (found.kind === "found") return {
			entry: found.entry,
			because: `found in ${place.name}`
		};
		if (found.kind === "missing" && found.broken === true) health.warn(`Cache: an entry in ${place.name} cannot be used: ${found.because}. The run goes on without it.`);
		reasons.push(found.because);
	}
	return { because: [...new Set(reasons)].join("; ") };
}
async function save$1(setting, what) {
	const { to, health, limits, scopes } = setting;
	const refusal = refusalOf(setting);
	const scope = scopes.saves;
	if (refusal !== void 0 || scope === void 0) return {
		saved: false,
		because: refusal ?? NOT_TRUSTED
	};
	const kept = [];
	const reasons = [];
	for (const place of to) {
		const answer = await ask(place, {
			health,
			seconds: limits(what.entry.kind).save,
			work: (signal) => place.save({
				...what,
				scope,
				signal
			})
		});
		if (answer.kind === "saved") kept.push(place.name);
		else reasons.push(answer.because);
	}
	if (kept.length === 0) return {
		saved: false,
		because: [...new Set(reasons)].join("; ")
	};
	return {
		saved: true,
		because: [`kept in ${kept.join(" and ")}`, ...new Set(reasons)].join("; ")
	};
}
const NOT_TRUSTED = "nothing is kept of a run whose code may be anybody’s";
function refusalOf({ mode, scopes }) {
	if (mode !== "auto") return "input cache";
	return scopes.saves === void 0 ? NOT_TRUSTED : void 0;
}
/** The place's answer, or why there is none. */
async function ask(place, what) {
	const { health, seconds, work } = what;
	if (place.unavailable !== void 0) return {
		kind: "failed",
		because: place.unavailable
	};
	if (health.isBroken(place.name)) return {
		kind: "failed",
		because: `${place.name} failed before`
	};
	try {
		return await within(seconds, work);
	} catch (error) {
		const because = messageOf(error);
		health.fail(place.name, because);
		return {
			kind: "failed",
			because: `${place.name} failed: ${because}`
		};
	}
}

// src/cache/registry.ts
/** What the manifest says it is (OCI image-spec 1.1, manifest.md «Guidelines for Artifact Usage»). */
const ARTIFACT_TYPE = "application/vnd.containerize-dotnet.cache.v1";
/** OCI image-spec 1.1, manifest.md «Guidance for an Empty Descriptor». */
const EMPTY = encodeJson("application/vnd.oci.empty.v1+json", {});
/** A repository of a registry: each entry an artifact of one layer, under a tag of its kind, scope and name. */
function registryPlace(setting) {
	const place = {
		...setting,
		client: setting.client.mountingFrom([])
	};
	return {
		name: `the repository ${describeReference(setting.reference)}`,
		restore: (request) => restore(setting, request),
		save: (request) => save(place, request)
	};
}
async function restore(place, { wanted, folder, scopes, signal }) {
	for (const scope of scopes) for (const entry of wanted) {
		signal.throwIfAborted();
		const layer = (await readManifest(place, tagOf(wantedKey(entry), scope)))?.layers[0];
		if (layer === void 0) continue;
		const aside = `${folder}.${randomUUID()}`;
		await mkdir(aside, { recursive: true });
		try {
			const chunks = place.client.openBlob(place.reference.repository, layer);
			await unpackInto(aside, {
				chunks,
				descriptor: layer,
				signal
			});
			signal.throwIfAborted();
			await rename(aside, folder);
		} finally {
			await rm(aside, {
				recursive: true,
				force: true
			});
		}
		return {
			kind: "found",
			entry
		};
	}
	return {
		kind: "missing",
		because: "no earlier run kept it"
	};
}
/** Nothing where there is no such tag, or where something else is under it. */
async function readManifest({ client, reference }, tag) {
	const at = {
		repository: reference.repository,
		reference: tag
	};
	try {
		const { bytes, descriptor } = await client.getManifest(at);
		const manifest = parseManifest(bytes, descriptor.mediaType);
		return manifest.layers[0]?.mediaType === "application/vnd.containerize-dotnet.cache.v1.tar+gzip" ? manifest : void 0;
	} catch (error) {
		if (error instanceof ActionError && NOT_OURS.includes(error.code)) return void 0;
		throw error;
	}
}
const NOT_OURS = ["IMAGE_NOT_FOUND", "IMAGE_INVALID"];
async function save(place, { entry, folder, scope, signal }) {
	const { client, reference } = place;
	const { repository } = reference;
	const tags = tagsOf(entry, scope);
	const [tag = ""] = tags;
	if (entry.moving !== true && await readManifest(place, tag) !== void 0) return {
		kind: "refused",
		because: "another run was first"
	};
	const archive = `${folder}.${randomUUID()}`;
	await mkdir(dirname(archive), { recursive: true });
	try {
		const layer = {
			descriptor: await packInto(archive, {
				folder,
				signal
			}),
			open: () => archiveChunks(archive)
		};
		for (const [kind, blob] of [["layer", layer], ["config", EMPTY]]) {
			signal.throwIfAborted();
			await pushBlob({
				descriptor: blob.descriptor,
				open: () => blob.open(),
				kind
			}, {
				client,
				repository
			});
		}
		const manifest = encodeJson(MEDIA.ociManifest, manifestOf(layer));
		for (const each of tags) await client.putManifest({
			repository,
			reference: each
		}, manifest);
		return { kind: "saved" };
	} catch (error) {
		throw new Error(messageOf(error), { cause: error });
	} finally {
		await rm(archive, { force: true });
	}
}
function manifestOf(layer) {
	return {
		schemaVersion: 2,
		mediaType: MEDIA.ociManifest,
		artifactType: ARTIFACT_TYPE,
		config: EMPTY.descriptor,
		layers: [layer.descriptor]
	};
}
/** A tag cannot be looked for by its beginning: a moving name has a tag of its own, which the next entry takes over. */
function tagsOf(entry, scope) {
	const { kind, series } = entry;
	return [entry, ...series === void 0 ? [] : [{
		kind,
		name: series,
		moving: true
	}]].map((each) => tagOf(wantedKey(each), scope));
}
const LONGEST_TAG = 128;
function tagOf(key, scope) {
	const tag = `${scope}-${key.replace(/-$/, "")}`;
	return tag.length <= LONGEST_TAG ? tag : `${scope}-${hexOf(digestOf(new TextEncoder().encode(key)))}`;
}

// src/cache/scope.ts
/**
* An entry is executable code. What a protected ref, the default branch or a person at a terminal made is trusted; what
* another branch or pull request of the repository's own made is for its like; of everything else (forks, and events that
* run beside the code) nothing is kept. Nobody reads what is trusted less than itself.
*/
function cacheScopes(event) {
	const repository = repositoryId(event);
	const trusted = `${repository}-trusted`;
	const untrusted = `${repository}-untrusted`;
	if (!isTrusted(event)) return { reads: [trusted] };
	if (event.name === "local" || publishes(event) && isGuarded(event)) return {
		reads: [trusted],
		saves: trusted
	};
	return {
		reads: [untrusted, trusted],
		saves: untrusted
	};
}
/** Whether not everybody with write access can put code on the ref; schedules run on the default branch only. */
function isGuarded({ name, ref, defaultBranch, refProtected }) {
	if (refProtected === true || name === "schedule") return true;
	return ref.kind === "branch" && ref.name === defaultBranch;
}
/** A place may serve several repositories, which must not write for one another. */
function repositoryId({ url }) {
	if (url === void 0) return "local";
	return hexOf(digestOf(new TextEncoder().encode(url.toLowerCase()))).slice(0, 16);
}

// src/cache/run-caches.ts
/** Two weeks of branches and their dependency updates; and what a disk of a self-hosted runner has to spare. */
const FOLDER_LIMITS = {
	days: 14,
	bytes: 1e10
};
/** The cache as an event may use it: the places of the inputs, else the usual one of where this runs. */
function runCaches(world) {
	const { cache: mode, cacheFrom, cacheTo } = world.inputs;
	const from = (cacheFrom.length > 0 ? cacheFrom : [world.fallback]).map((place) => openPlace(place, world));
	const to = cacheTo.length > 0 ? cacheTo.map((place) => openPlace(place, world)) : from;
	return (event) => {
		const scopes = cacheScopes(event);
		return openCache({
			mode,
			from,
			to,
			scopes,
			health: world.health,
			limits: limitsOf
		});
	};
}
function openPlace(place, { workspace, service, registries, clock }) {
	switch (place.kind) {
		case "gha": return githubPlace(service);
		case "local": return folderPlace({
			folder: resolve(workspace, place.dir),
			clock,
			limits: FOLDER_LIMITS
		});
		case "registry": return registryPlace({
			reference: place.reference,
			client: registries(place.reference.registry)
		});
	}
}

// src/registry/docker-config.ts
/** Docker Hub's key in the file, and the host helpers are asked for. */
const HUB_KEY = "https://index.docker.io/v1/";
const HUB_HOSTS = /* @__PURE__ */ new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io"
]);
/** Reads the file's text. @throws Error when it is no JSON object. */
function parseDockerConfig(text) {
	const json = JSON.parse(text);
	if (!isObject(json)) throw new Error("it is no JSON object");
	const store = json["credsStore"];
	return {
		logins: entries(json["auths"], readLogin),
		helpers: entries(json["credHelpers"], (name) => typeof name === "string" && name !== "" ? name : void 0),
		store: typeof store === "string" && store !== "" ? store : void 0
	};
}
/** A login from the two fields a helper or file gives: docker writes `<token>` where the secret is an identity token. */
function loginOf(username, secret) {
	if (secret === "") return void 0;
	if (username === "<token>") return {
		kind: "identity",
		token: secret
	};
	return username === "" ? void 0 : {
		kind: "password",
		username,
		password: secret
	};
}
function entries(section, read) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, entry] of Object.entries(isObject(section) ? section : {})) {
		const host = hostOf(key);
		const value = read(entry);
		if (host !== void 0 && value !== void 0 && !found.has(host)) found.set(host, value);
	}
	return found;
}
/** The host a key stands for; podman's keys of single repositories (`quay.io/team`) stand for none. */
function hostOf(key) {
	const [host = "", ...path] = key.replace(/^https?:\/\//, "").replace(/\/+$/, "").split("/");
	if (path.length > 0 && !/^v[12]$/.test(path.join("/"))) return void 0;
	return HUB_HOSTS.has(host) ? DOCKER_HUB : host;
}
function readLogin(entry) {
	if (!isObject(entry)) return void 0;
	const { auth, username, password, identitytoken } = entry;
	if (typeof identitytoken === "string" && identitytoken !== "") return {
		kind: "identity",
		token: identitytoken
	};
	if (typeof auth === "string" && auth !== "") return readAuth(auth);
	return typeof username === "string" && typeof password === "string" ? loginOf(username, password) : void 0;
}
/** `user:password` in base64; docker itself drops zero bytes at its end. */
function readAuth(auth) {
	const text = Buffer.from(auth, "base64").toString("utf8");
	const colon = text.indexOf(":");
	return colon < 0 ? void 0 : loginOf(text.slice(0, colon), text.slice(colon + 1).replace(/\0+$/, ""));
}

// src/registry/credentials.ts
/**
* Finds logins where docker and podman keep them: `config.json`, its helpers and store, then podman's `auth.json`, then
* the fall-backs. A place that is broken is one warning and counts as empty.
*/
function credentialLookup(places) {
	const warned = /* @__PURE__ */ new Set();
	const warn = (message) => {
		if (!warned.has(message)) places.log.warning(message);
		warned.add(message);
	};
	return async (registry) => {
		for (const file of configFiles(places.env)) {
			const config = await readConfig(file, warn);
			const found = config && await findLogin(registry, {
				places,
				file,
				config,
				warn
			});
			if (found !== void 0) return known(found, places.log);
		}
		const fallback = Object.hasOwn(places.fallbacks, registry) ? places.fallbacks[registry] : void 0;
		return fallback && known(fallback, places.log);
	};
}
/** Where a login came from, for the log; never the login. */
function describeCredential(credential) {
	if (credential === void 0) return "anonymous";
	return `${credential.kind === "identity" ? "an identity token" : `user ${credential.username}`} from ${credential.from}`;
}
function known(credential, log) {
	log.mask(credential.kind === "identity" ? credential.token : credential.password);
	return credential;
}
function configFiles(env) {
	const home = env["HOME"] ?? env["USERPROFILE"];
	const docker = env["DOCKER_CONFIG"] ?? (home && join(home, ".docker"));
	const runtime = env["XDG_RUNTIME_DIR"];
	const podman = env["REGISTRY_AUTH_FILE"] ?? (runtime && join(runtime, "containers", "auth.json"));
	return [docker && join(docker, "config.json"), podman].filter((file) => Boolean(file));
}
async function readConfig(file, warn) {
	try {
		return parseDockerConfig(await readFile(file, "utf8"));
	} catch (error) {
		const missing = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
		const reason = error instanceof SyntaxError ? "it is no JSON" : messageOf(error);
		if (!missing) warn(`The registry logins in ${file} are not used: ${reason}.`);
		return;
	}
}
async function findLogin(registry, search) {
	const { config, file } = search;
	const helper = config.helpers.get(registry) ?? config.store;
	const helped = helper === void 0 ? void 0 : await askHelper(registry, {
		...search,
		helper
	});
	if (helped !== void 0) return helped;
	const login = config.logins.get(registry);
	return login && {
		...login,
		from: file
	};
}
/** The protocol of docker-credential-helpers: the host on stdin, JSON or a plain message on stdout. */
async function askHelper(registry, search) {
	const command = `docker-credential-${search.helper}`;
	const failed = (reason) => {
		search.warn(`${command} (named in ${search.file}) gave no login for ${registry}: ${reason}.`);
	};
	const input = registry === "docker.io" ? HUB_KEY : registry;
	try {
		const result = await search.places.exec({
			command,
			args: ["get"],
			input
		});
		const said = (result.stdout.trim() || result.stderr.trim()).split("\n")[0] ?? "";
		if (/credentials not found/i.test(said)) return void 0;
		if (result.exitCode === 127) return failed("it is not installed");
		if (result.exitCode !== 0) return failed(`exit code ${result.exitCode}, ${said.slice(0, 200)}`);
		const login = parseHelperAnswer(result.stdout);
		return login && {
			...login,
			from: command
		};
	} catch (error) {
		return failed(error instanceof SyntaxError ? "its answer is no JSON" : messageOf(error));
	}
}
function parseHelperAnswer(stdout) {
	const json = JSON.parse(stdout);
	const { Username, Secret } = isObject(json) ? json : {};
	return typeof Username === "string" && typeof Secret === "string" ? loginOf(Username, Secret) : void 0;
}

// src/registry/challenge.ts
const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const PARAMETER = new RegExp(`^(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))`);
const SCHEME = new RegExp(`^(${TOKEN})(?=\\s|,|$)`);
/** Reads a `WWW-Authenticate` header, which may hold several challenges; what it cannot read it skips. */
function parseChallenges(header) {
	const challenges = [];
	let rest = header.trim();
	while (rest !== "") {
		const parameter = PARAMETER.exec(rest);
		const scheme = parameter === null ? SCHEME.exec(rest) : null;
		const current = challenges.at(-1);
		if (parameter !== null && current !== void 0) {
			const [, name = "", quoted, plain = ""] = parameter;
			current.parameters[name.toLowerCase()] = quoted === void 0 ? plain : quoted.replace(/\\(.)/g, "$1");
		} else if (scheme !== null) challenges.push({
			scheme: (scheme[1] ?? "").toLowerCase(),
			parameters: {}
		});
		rest = rest.slice((parameter ?? scheme)?.[0].length ?? 1).replace(/^[\s,]+/, "");
	}
	return challenges;
}

// src/registry/failure.ts
/** An answer that says no, as the error its user sees. Queries are left out: they carry signatures. */
async function answerFailure(asked, response) {
	const said = await whatItSaid(response);
	const { status } = response;
	const denied = status === 401 || status === 403;
	return new ActionError({
		code: denied ? "REGISTRY_DENIED" : "REGISTRY_FAILED",
		doing: describe(asked),
		got: [status, said || response.statusText].join(" ").trim(),
		...hint(denied ? deniedHint(asked) : failedHint(asked, `${status} ${said}`))
	});
}
/** No answer at all. An ActionError that interrupted the request (a body that could not be read) stays what it is. */
function connectionFailure(asked, error) {
	const cause = rootOf(error);
	if (cause instanceof ActionError) return cause;
	if (cause instanceof Error && cause.name === "AbortError") return new ActionError({
		code: "CANCELLED",
		doing: describe(asked),
		got: "the run was cancelled",
		cause: error
	});
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return new ActionError({
		code: "REGISTRY_UNREACHABLE",
		doing: describe(asked),
		got: [code, messageOf(cause)].filter((part) => part !== "").join(": "),
		...hint(unreachableHint(asked, code)),
		cause: error
	});
}
function describe({ doing, method, url }) {
	return `${doing} (${method} ${url.origin}${url.pathname})`;
}
/** The registry's own codes and messages (distribution-spec, «Error Codes»), or the beginning of what it sent. */
async function whatItSaid(response) {
	const text = await response.text().catch(() => "");
	const errors = parseErrors(text);
	return errors.length > 0 ? errors.join("; ") : text.replace(/<[^>]*>|\s+/g, " ").trim().slice(0, 200);
}
function parseErrors(text) {
	try {
		const json = JSON.parse(text);
		return (isObject(json) && Array.isArray(json["errors"]) ? json["errors"] : []).filter(isObject).map(({ code, message }) => [code, message].filter(Boolean).join(": "));
	} catch {
		return [];
	}
}
function deniedHint(asked) {
	const { registry, writes, login } = asked;
	if (registry === "ghcr.io" && writes) return `Give the job «permissions: packages: write»; if the package exists already, let this repository write to it under «Manage Actions access» in the package's settings. The request was made as ${login}.`;
	if (registry === "ghcr.io") return `Give the job «permissions: packages: read», and this repository access under «Manage Actions access» in the package's settings. The request was made as ${login}.`;
	return `Log in before this step (docker/login-action, or docker login ${registry}) with an account that may ${writes ? "push to" : "pull from"} it. The request was made as ${login}.`;
}
function failedHint(asked, got) {
	if (asked.writes && /NAME_UNKNOWN|^404/.test(got)) return "Create the repository first if this registry does not create repositories by itself (Amazon ECR does not).";
	if (/^413/.test(got)) return "The registry, or a proxy before it, limits the size of a request.";
	return /^(?:429|5)/.test(got) ? "It stayed so over several tries. Try again later." : void 0;
}
function unreachableHint(asked, code) {
	const host = asked.url.host;
	if (/SSL|EPROTO/.test(code) && !/CERT/.test(code)) return `If ${host} speaks plain http, name it in insecure-registries.`;
	if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO/.test(code)) return `The certificate of ${host} is not trusted here; set NODE_EXTRA_CA_CERTS to the file of its authority.`;
	if (code === "ENOTFOUND") return `No such host: check the spelling of ${host}, and the proxy settings of the runner.`;
	return `Check that ${host} can be reached from the runner.`;
}
function rootOf(error) {
	return error instanceof Error && !(error instanceof ActionError) && error.cause instanceof Error ? rootOf(error.cause) : error;
}
function hint(text) {
	return text === void 0 ? {} : { hint: text };
}

// src/registry/token.ts
/** What a token lives when its server does not say (distribution, «Token Authentication Specification»). */
const DEFAULT_LIFE = 60;
const CLIENT = "containerize-dotnet";
function describeScope(scope) {
	return `repository:${scope.repository}:${scope.actions}`;
}
/** Asks the realm for a token; its refusal is the answer itself. An identity token is spent by the OAuth2 refresh flow. */
async function requestToken(request) {
	const { credential, clock, fetch } = request;
	const response = credential?.kind === "identity" ? await fetch(request.realm, refreshFlow(request, credential.token)) : await fetch(tokenUrl(request), { headers: credential === void 0 ? {} : { authorization: basic(credential) } });
	if (!response.ok) return response;
	const text = await response.text();
	const json = JSON.parse(text === "" ? "{}" : text);
	const { token, access_token, expires_in } = isObject(json) ? json : {};
	const value = [token, access_token].find((field) => typeof field === "string" && field !== "");
	if (typeof value !== "string") throw new Error("the answer holds no token");
	const life = typeof expires_in === "number" ? expires_in : DEFAULT_LIFE;
	return {
		token: value,
		expires: clock() + life * 1e3
	};
}
/** The value of `Authorization` for a user and password (RFC 7617). */
function basic(credential) {
	return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString("base64")}`;
}
function tokenUrl({ realm, service, scopes }) {
	const url = new URL(realm);
	if (service !== void 0) url.searchParams.set("service", service);
	for (const scope of scopes) url.searchParams.append("scope", scope);
	return url;
}
function refreshFlow({ service, scopes }, refreshToken) {
	const form = new URLSearchParams({
		grant_type: "refresh_token",
		client_id: CLIENT,
		refresh_token: refreshToken
	});
	if (service !== void 0) form.set("service", service);
	form.set("scope", scopes.join(" "));
	return {
		method: "POST",
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: form.toString()
	};
}

// src/registry/authentication.ts
/** A token this near its end, in milliseconds, is not begun with. */
const MARGIN = 1e4;
const REFUSALS = [
	400,
	401,
	403
];
/**
* Logs in to one registry. There is no ping: the first 401 teaches how. A later 401 reads the credentials again, asks
* for a new token and tries once more.
*/
var Authentication = class {
	#options;
	#grants = /* @__PURE__ */ new Map();
	#challenge;
	#credential;
	constructor(options) {
		this.#options = options;
	}
	/** A fetch whose requests carry one token for all the scopes; the first of them is the one that must be had. */
	fetchFor(scopes) {
		const { fetch, origin } = this.#options;
		return async (url, init) => {
			if (url.origin !== origin.origin) return fetch(url, init);
			const grant = this.#challenge && await this.#grant(scopes);
			const response = await fetch(url, withAuthorization(init, grant?.header));
			if (response.status !== 401) return response;
			const renewed = await this.#renew(scopes, {
				used: grant,
				response
			});
			if (renewed?.header === void 0) return response;
			await response.body?.cancel();
			return fetch(url, withAuthorization(init, renewed.header));
		};
	}
	/** Whether the registry gave a token for the first scope only, so that nothing can be mounted. */
	async isNarrowed(scopes) {
		return (await this.#grants.get(keyOf(scopes)))?.narrowed ?? false;
	}
	/** Who the registry takes us for. */
	get login() {
		return describeCredential(this.#credential);
	}
	#grant(scopes) {
		const key = keyOf(scopes);
		const grant = (this.#grants.get(key) ?? Promise.resolve(void 0)).then((had) => had !== void 0 && had.expires - MARGIN > this.#options.clock() ? had : this.#login(scopes));
		this.#grants.set(key, grant);
		grant.catch(() => this.#grants.get(key) === grant && this.#grants.delete(key));
		return grant;
	}
	async #renew(scopes, refused) {
		const challenge = choose(refused.response.headers.get("www-authenticate") ?? "");
		if (challenge === void 0) return void 0;
		this.#challenge = challenge;
		const key = keyOf(scopes);
		if (refused.used !== void 0 && await this.#grants.get(key) === refused.used) this.#grants.delete(key);
		return this.#grant(scopes);
	}
	async #login(scopes) {
		this.#credential = await this.#options.credentials(this.#options.registry);
		const credential = this.#credential;
		if (this.#challenge?.scheme === "bearer") return this.#bearer(scopes, this.#challenge);
		return {
			header: credential?.kind === "password" ? basic(credential) : void 0,
			expires: Number.POSITIVE_INFINITY,
			narrowed: false
		};
	}
	async #bearer(scopes, challenge) {
		const wanted = scopes.map(describeScope);
		const general = (challenge.parameters["scope"] ?? "").split(" ").filter((scope) => !/^(repository:|$)/.test(scope));
		const all = await this.#ask([...wanted, ...general], challenge);
		if (!(all instanceof Response)) return all;
		const refused = await answerFailure(this.#asked(challenge, scopes), all);
		if (wanted.length < 2 || !REFUSALS.includes(all.status)) throw refused;
		const first = await this.#ask([...wanted.slice(0, 1), ...general], challenge);
		if (first instanceof Response) throw await answerFailure(this.#asked(challenge, scopes), first);
		return {
			...first,
			narrowed: true
		};
	}
	async #ask(scopes, challenge) {
		const { fetch, clock } = this.#options;
		const realm = this.#realm(challenge);
		const service = challenge.parameters["service"];
		try {
			const answer = await requestToken({
				realm,
				service,
				scopes,
				credential: this.#credential,
				fetch,
				clock
			});
			if (answer instanceof Response) return answer;
			return {
				header: `Bearer ${answer.token}`,
				expires: answer.expires,
				narrowed: false
			};
		} catch (error) {
			throw connectionFailure(this.#asked(challenge, []), error);
		}
	}
	/** @throws ActionError when the realm is not as well protected as the registry. */
	#realm(challenge) {
		const { origin, registry } = this.#options;
		const text = challenge.parameters["realm"] ?? "";
		const realm = URL.canParse(text) ? new URL(text) : void 0;
		const secure = realm?.protocol === "https:" || realm?.protocol === "http:" && origin.protocol === "http:";
		if (realm !== void 0 && secure) return realm;
		throw new ActionError({
			code: "REGISTRY_FAILED",
			doing: `logging in to ${registry}`,
			got: `it sends logins to «${text}», which is no https address`,
			hint: "Nothing was sent there. The registry is set up wrongly."
		});
	}
	#asked(challenge, scopes) {
		const { registry } = this.#options;
		return {
			doing: `getting a token of ${registry}`,
			method: this.#credential?.kind === "identity" ? "POST" : "GET",
			url: this.#realm(challenge),
			registry,
			writes: scopes[0]?.actions === "pull,push",
			login: this.login
		};
	}
};
function choose(header) {
	const challenges = parseChallenges(header);
	return challenges.find(({ scheme }) => scheme === "bearer") ?? challenges.find(({ scheme }) => scheme === "basic");
}
function withAuthorization(init, header) {
	if (header === void 0) return init;
	const headers = new Headers(init?.headers);
	headers.set("authorization", header);
	return {
		...init,
		headers
	};
}
function keyOf(scopes) {
	return scopes.map(describeScope).join(" ");
}

// src/registry/download.ts
const TRIES$1 = 4;
/**
* The bytes of a blob as they come, checked while they pass. A connection that breaks is taken up again where it broke.
* @throws ActionError REGISTRY_FAILED when they are not the bytes that the digest names.
*/
async function* download(what) {
	try {
		yield* verified(resumed(what), what.descriptor);
	} catch (error) {
		if (error instanceof ActionError) throw error;
		throw new ActionError({
			code: "REGISTRY_FAILED",
			doing: `reading a layer of ${what.repository} from ${what.registry}`,
			got: messageOf(error),
			hint: "The registry, or a proxy before it, sent something else than it holds. Try again."
		});
	}
}
async function* resumed({ descriptor, request, send }) {
	let read = 0;
	for (let tried = 1;; tried++) {
		const response = await send(from(read, request));
		let skip = response.status === 206 ? 0 : read;
		try {
			for await (const chunk of response.body ?? []) {
				const fresh = chunk.subarray(Math.min(skip, chunk.byteLength));
				skip -= chunk.byteLength - fresh.byteLength;
				read += fresh.byteLength;
				if (fresh.byteLength > 0) yield fresh;
			}
		} catch (error) {
			if (tried >= TRIES$1) throw error;
			continue;
		}
		if (read >= descriptor.size || tried >= TRIES$1) return;
	}
}
function from(read, request) {
	return read === 0 ? request : {
		...request,
		headers: {
			...request.headers,
			range: `bytes=${read}-`
		}
	};
}

// src/registry/image-failure.ts
/** `dotnet/aspnet:10.0`, or with `@` before a digest. */
function nameOf({ repository, reference }) {
	return `${repository}${isDigest(reference) ? "@" : ":"}${reference}`;
}
function imageNotFound(at) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `reading the image ${at.registry}/${nameOf(at)}`,
		got: `404, ${at.registry} has no «${at.reference}» in ${at.repository}`,
		hint: "Check the spelling of repository and tag; a private repository looks like this, too, to those who may not read it."
	});
}
/** What a registry holds, or makes of what it holds, when it is none of the four types that were asked for. */
function unknownType(at, mediaType) {
	const isOld = /manifest\.v1\+(?:json|prettyjws)/.test(mediaType);
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading the image ${at.registry}/${nameOf(at)}`,
		got: isOld ? "it has the schema 1 format of 2015" : `it is of the unknown type «${mediaType}»`,
		...isOld ? { hint: "Pull it and push it again with a current docker, or choose a newer tag." } : {}
	});
}

// src/registry/request.ts
/** A {@link Send} for one registry. */
function sender(registry, authentication) {
	return async (request) => {
		const { method, url, headers = {}, body, accept, scopes } = request;
		const asked = () => ({
			doing: `${request.doing} of ${registry}`,
			method,
			url,
			registry,
			writes: scopes[0]?.actions === "pull,push",
			login: authentication.login
		});
		const init = {
			method,
			headers,
			...body === void 0 ? {} : {
				body,
				duplex: "half"
			}
		};
		const response = await authentication.fetchFor(scopes)(url, init).catch((error) => {
			throw connectionFailure(asked(), error);
		});
		if (accept.includes(response.status)) return response;
		throw await answerFailure(asked(), response);
	};
}

// src/registry/streamed-body.ts
/** Whether a body is opened anew for each sending, and too large to keep. */
function isStreamed(body) {
	return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
/**
* How fetch is to send such a body. Node's keeps all of what it sends, to send it again after a redirect or a question
* to the user, unless there can be neither (fetch standard, «HTTP-network-or-cache fetch»).
*/
const SENT_ONCE = {
	redirect: "error",
	window: null
};

// src/registry/retry.ts
const FIRST_WAIT = 500;
/** Statuses that speak of the moment, not of the request. */
const PASSING = [
	408,
	425,
	429,
	500,
	502,
	503,
	504
];
const RESETS = /* @__PURE__ */ new Set([
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT",
	"EAI_AGAIN",
	"UND_ERR_SOCKET",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_HEADERS_TIMEOUT",
	"UND_ERR_BODY_TIMEOUT"
]);
/**
* Tries again what may pass: 408, 425, 429, 5xx and broken connections. A streamed body is sent once only: what a server
* has kept of it is known only to {@link retryResponse}'s callers.
*/
function retrying(fetch, policy) {
	return (url, init) => isStreamed(init?.body) ? fetch(url, init) : retryResponse(policy, async () => await fetch(url, init));
}
/**
* Repeats `attempt` while its answer, or its failure, may pass; gives the last answer, or throws the last failure. The
* attempt is told whether it is the last one.
*/
async function retryResponse(policy, attempt) {
	for (let tried = 1;; tried++) {
		const wait = Math.min(FIRST_WAIT * 2 ** (tried - 1) * (.5 + policy.random()), policy.longestWait);
		try {
			const response = await attempt(tried >= policy.tries);
			if (tried >= policy.tries || !PASSING.includes(response.status)) return response;
			await response.body?.cancel();
			await policy.sleep(Math.min(retryAfter(response, policy.clock) ?? wait, policy.longestWait));
		} catch (error) {
			if (tried >= policy.tries || !isReset(error)) throw error;
			await policy.sleep(wait);
		}
	}
}
/** Whether a failure, or what caused it, is a broken or slow connection. */
function isReset(error) {
	if (!(error instanceof Error)) return false;
	if ("code" in error && typeof error.code === "string" && RESETS.has(error.code)) return true;
	return isReset(error.cause);
}
/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(response, clock) {
	const header = response.headers.get("retry-after")?.trim() ?? "";
	if (/^\d+$/.test(header)) return Number(header) * 1e3;
	const date = Date.parse(header);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - clock());
}

// src/registry/upload.ts
/** Registries that want chunks want at least this much (Amazon ECR: 5 MiB), in bytes. */
const CHUNK = 5242880;
const OCTETS = "application/octet-stream";
/**
* POST and one PUT (distribution-spec, «POST then PUT»), whose body is streamed under a Content-Length. A failure that
* may pass begins a new session. A registry to which that is too much at once (413) gets chunks.
*/
async function upload(what) {
	let session = what.session;
	const response = await retryResponse(what.retry, async (last) => {
		const url = session ?? locationOf(await startSession(what), what.uploads);
		session = void 0;
		return what.send(finish(what, {
			url,
			accept: last ? [
				201,
				204,
				413
			] : [
				201,
				204,
				413,
				...PASSING
			]
		}));
	});
	await response.body?.cancel();
	if (response.status === 413) await uploadInChunks(what);
}
/** Where a session goes on: `Location` may be relative, and changes with every answer. */
function locationOf(response, asked) {
	return new URL(response.headers.get("location") ?? "", asked);
}
function startSession(what) {
	return what.send({
		...requestOf(what),
		method: "POST",
		url: what.uploads,
		accept: [202]
	});
}
function finish(what, to) {
	const { descriptor } = what.blob;
	return {
		...requestOf(what),
		method: "PUT",
		url: withDigest(to.url, descriptor.digest),
		headers: {
			"content-type": OCTETS,
			"content-length": String(descriptor.size)
		},
		body: { [Symbol.asyncIterator]: () => what.blob.open()[Symbol.asyncIterator]() },
		accept: to.accept
	};
}
/** distribution-spec, «Pushing a blob in chunks». */
async function uploadInChunks(what) {
	const started = await startSession(what);
	const least = Number(started.headers.get("oci-chunk-min-length") ?? 0);
	let url = locationOf(started, what.uploads);
	let sent = 0;
	for await (const body of inPiecesOf(Math.max(least, CHUNK), what.blob.open())) {
		const range = `${sent}-${sent + body.byteLength - 1}`;
		const headers = {
			"content-type": OCTETS,
			"content-length": String(body.byteLength),
			"content-range": range
		};
		url = locationOf(await what.send({
			...requestOf(what),
			method: "PATCH",
			url,
			headers,
			body,
			accept: [202]
		}), url);
		sent += body.byteLength;
	}
	const headers = { "content-length": "0" };
	const last = withDigest(url, what.blob.descriptor.digest);
	await what.send({
		...requestOf(what),
		method: "PUT",
		url: last,
		headers,
		accept: [201, 204]
	});
}
function requestOf({ blob, repository, scopes }) {
	return {
		doing: `sending the blob ${blob.descriptor.digest} to ${repository}`,
		scopes
	};
}
/** Added as text: to parse and write a query again would spoil one that is signed. */
function withDigest(url, digest) {
	const finished = new URL(url);
	finished.search = `${url.search === "" ? "?" : `${url.search}&`}digest=${digest}`;
	return finished;
}
async function* inPiecesOf(size, chunks) {
	let pieces = [];
	let held = 0;
	for await (const chunk of chunks) {
		pieces.push(chunk);
		held += chunk.byteLength;
		if (held < size) continue;
		yield Buffer.concat(pieces);
		pieces = [];
		held = 0;
	}
	if (held > 0) yield Buffer.concat(pieces);
}

// src/registry/client.ts
/** One registry, method by method as the OCI distribution specification has it. Every method throws ActionErrors. */
var RegistryClient = class RegistryClient {
	registry;
	#options;
	#send;
	constructor(options) {
		this.registry = options.registry;
		this.#options = options;
		this.#send = sender(options.registry, options.authentication);
	}
	/** The same client, with the right to mount from these repositories. */
	mountingFrom(repositories) {
		return new RegistryClient({
			...this.#options,
			mountSources: repositories
		});
	}
	/** `undefined` when there is none, or none of a type we know: a digest is believed with such a type only. */
	async headManifest(at) {
		const response = await this.#send({
			...this.#manifestRequest(at),
			method: "HEAD",
			accept: [200, 404]
		});
		if (response.status === 404) return void 0;
		const mediaType = typeOf(response);
		const digest = response.headers.get("docker-content-digest") ?? "";
		if (!MANIFEST_TYPES.includes(mediaType)) return void 0;
		if (!isDigest(digest)) return (await this.getManifest(at)).descriptor;
		return {
			mediaType,
			digest,
			size: Number(response.headers.get("content-length") ?? 0)
		};
	}
	/** @throws ActionError IMAGE_NOT_FOUND, IMAGE_INVALID (schema 1, unknown type) or REGISTRY_FAILED (wrong digest) */
	async getManifest(at) {
		const request = this.#manifestRequest(at);
		const response = await this.#send({
			...request,
			method: "GET",
			accept: [200, 404]
		});
		if (response.status === 404) throw imageNotFound({
			...at,
			registry: this.registry
		});
		const bytes = new Uint8Array(await response.arrayBuffer());
		const mediaType = typeOf(response);
		if (!MANIFEST_TYPES.includes(mediaType)) throw unknownType({
			...at,
			registry: this.registry
		}, mediaType);
		const digest = digestOf(bytes);
		const wrong = [response.headers.get("docker-content-digest") ?? digest, isDigest(at.reference) ? at.reference : digest].find((claim) => claim !== digest);
		if (wrong === void 0) return {
			bytes,
			descriptor: {
				mediaType,
				digest,
				size: bytes.byteLength
			}
		};
		const got = `the registry sent a manifest with the digest ${digest} as ${wrong}`;
		throw new ActionError({
			code: "REGISTRY_FAILED",
			doing: `${request.doing} of ${this.registry}`,
			got
		});
	}
	async putManifest(at, manifest) {
		const headers = { "content-type": manifest.descriptor.mediaType };
		const request = {
			doing: `putting the manifest ${nameOf(at)}`,
			headers,
			scopes: this.#writing(at.repository),
			url: this.#manifestUrl(at)
		};
		await this.#send({
			...request,
			method: "PUT",
			body: manifest.bytes,
			accept: [
				200,
				201,
				202
			]
		});
	}
	/** Whether the repository holds the blob. */
	async headBlob(at) {
		const request = {
			doing: `looking for the blob ${at.digest} in ${at.repository}`,
			url: this.#blobUrl(at),
			scopes: this.#scopes(at.repository)
		};
		return (await this.#send({
			...request,
			method: "HEAD",
			accept: [200, 404]
		})).status === 200;
	}
	/** The blob's bytes, streamed, checked while they pass. */
	openBlob(repository, descriptor) {
		const { digest } = descriptor;
		const request = {
			doing: `reading the blob ${digest} of ${repository}`,
			method: "GET",
			url: this.#blobUrl({
				repository,
				digest
			}),
			scopes: this.#scopes(repository),
			headers: { "accept-encoding": "identity" },
			accept: [200, 206]
		};
		const what = {
			registry: this.registry,
			repository,
			descriptor,
			request,
			send: this.#send
		};
		return { [Symbol.asyncIterator]: () => download(what) };
	}
	/** Takes a blob over from another repository of this registry, without moving a byte. A refusal is `mounted: false`. */
	async mountBlob(at, from) {
		const scopes = this.#writing(at.repository);
		if (await this.#options.authentication.isNarrowed(scopes)) return { mounted: false };
		const url = this.#uploadsUrl(at.repository);
		url.search = `?mount=${at.digest}&from=${encodeURIComponent(from)}`;
		const doing = `mounting the blob ${at.digest} of ${from} in ${at.repository}`;
		const response = await this.#send({
			doing,
			url,
			scopes,
			method: "POST",
			accept: [
				201,
				202,
				401,
				403,
				404,
				405
			]
		});
		await response.body?.cancel();
		if (response.status === 201) return { mounted: true };
		return response.status === 202 ? {
			mounted: false,
			session: locationOf(response, url)
		} : { mounted: false };
	}
	/** Sends a blob, into a session that is open already if there is one. */
	async uploadBlob(blob, into) {
		const { repository } = into;
		const uploads = this.#uploadsUrl(repository);
		const scopes = this.#writing(repository);
		await upload({
			...into,
			blob,
			uploads,
			scopes,
			send: this.#send,
			retry: this.#options.retry
		});
	}
	/** Starts an upload and cancels it. @throws ActionError REGISTRY_DENIED, whose hint says how to get the right */
	async canPush(repository) {
		const url = this.#uploadsUrl(repository);
		const common = {
			doing: `asking for the right to push to ${repository}`,
			scopes: this.#writing(repository)
		};
		const started = await this.#send({
			...common,
			method: "POST",
			url,
			accept: [202]
		});
		const session = locationOf(started, url);
		await this.#send({
			...common,
			method: "DELETE",
			url: session,
			accept: [202, 204]
		}).catch(() => void 0);
	}
	#manifestRequest(at) {
		return {
			doing: `reading ${nameOf(at)}`,
			url: this.#manifestUrl(at),
			scopes: this.#scopes(at.repository),
			headers: { accept: MANIFEST_TYPES.join(", ") }
		};
	}
	/** Reading asks for no more than reading, unless the repository is one we push to: then one token serves both. */
	#scopes(repository) {
		return this.#options.mountSources === void 0 ? [{
			repository,
			actions: "pull"
		}] : this.#writing(repository);
	}
	#writing(repository) {
		const sources = (this.#options.mountSources ?? []).filter((source) => source !== repository);
		return [{
			repository,
			actions: "pull,push"
		}, ...sources.map((source) => ({
			repository: source,
			actions: "pull"
		}))];
	}
	#manifestUrl({ repository, reference }) {
		return new URL(`/v2/${repository}/manifests/${reference}`, this.#options.origin);
	}
	#blobUrl({ repository, digest }) {
		return new URL(`/v2/${repository}/blobs/${digest}`, this.#options.origin);
	}
	#uploadsUrl(repository) {
		return new URL(`/v2/${repository}/blobs/uploads/`, this.#options.origin);
	}
};
function typeOf(response) {
	return (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
}

// src/registry/origin.ts
/**
* Where the registry of an image name answers. Loopback hosts and the hosts in `insecure` speak plain http, as docker
* has it; Docker Hub's images live on a host of their own.
*/
function originOf(registry, insecure = []) {
	if (registry === "docker.io") return new URL("https://registry-1.docker.io");
	const plain = isLoopback(registry) || insecure.includes(registry);
	return new URL(`${plain ? "http" : "https"}://${registry}`);
}

// src/registry/redirects.ts
const MOST_HOPS = 5;
/**
* Follows redirects by hand: `Authorization` stays behind when a hop leaves the origin, because a blob's storage is not
* the registry. Other methods than GET and HEAD follow 307 and 308 only, which keep method and body; a streamed body
* follows nowhere, and no body follows to another origin: it may be a login.
* @throws ActionError REGISTRY_FAILED for a body that would leave the origin.
*/
function followingRedirects(fetch) {
	return async (url, init) => {
		if (isStreamed(init?.body)) return fetch(url, {
			...init,
			...SENT_ONCE
		});
		let at = url;
		let headers = new Headers(init?.headers);
		for (let hops = 0;; hops++) {
			const response = await fetch(at, {
				...init,
				headers,
				redirect: "manual"
			});
			const next = nextHop(at, {
				response,
				method: init?.method ?? "GET"
			});
			if (next === void 0 || hops >= MOST_HOPS) return response;
			await response.body?.cancel();
			if (next.origin !== at.origin && hasBody(init)) throw refusal(at, next);
			if (next.origin !== at.origin) headers = withoutAuthorization(headers);
			at = next;
		}
	};
}
function nextHop(at, answer) {
	const { status, headers } = answer.response;
	const reads = answer.method === "GET" || answer.method === "HEAD";
	const follows = status === 307 || status === 308 || reads && (status === 301 || status === 302 || status === 303);
	const location = headers.get("location");
	return follows && location !== null && URL.canParse(location, at.href) ? new URL(location, at) : void 0;
}
function hasBody(init) {
	return init?.body !== void 0 && init.body !== null;
}
function refusal(from, to) {
	return new ActionError({
		code: "REGISTRY_FAILED",
		doing: `sending a request to ${from.origin}${from.pathname}`,
		got: `it sends what we give it on to ${to.origin}, and that may be a login`,
		hint: "Nothing was sent there. The registry, or a proxy before it, is set up wrongly."
	});
}
function withoutAuthorization(headers) {
	const kept = new Headers(headers);
	kept.delete("authorization");
	return kept;
}

// src/registry/user-agent.ts
/** Names us in every request, so that a registry's operator can tell who asks. */
function withUserAgent(fetch, userAgent) {
	return (url, init) => {
		const headers = new Headers(init?.headers);
		headers.set("user-agent", userAgent);
		return fetch(url, {
			...init,
			headers
		});
	};
}

// src/registry/registries.ts
const TRIES = 5;
const LONGEST_WAIT = 6e4;
function openRegistries(world) {
	const { credentials, clock, sleep, random } = world;
	const retry = {
		tries: TRIES,
		longestWait: LONGEST_WAIT,
		sleep,
		random,
		clock
	};
	const fetch = followingRedirects(retrying(withUserAgent(world.fetch, world.userAgent), retry));
	const clients = /* @__PURE__ */ new Map();
	return (registry) => {
		const known = clients.get(registry);
		if (known !== void 0) return known;
		const origin = originOf(registry, world.insecure);
		const authentication = new Authentication({
			registry,
			origin,
			fetch,
			credentials,
			clock
		});
		const client = new RegistryClient({
			registry,
			origin,
			authentication,
			retry
		});
		clients.set(registry, client);
		return client;
	};
}

// src/runner/exec.ts
const NOT_FOUND = 127;
/** Programs on the runner, through @actions/exec: no shell, and nothing of theirs in the log. */
const actionsExec = async (request) => {
	const { getExecOutput } = await import("./exec2.js");
	try {
		return await getExecOutput(request.command, [...request.args], {
			silent: true,
			ignoreReturnCode: true,
			...request.input === void 0 ? {} : { input: Buffer.from(request.input) },
			...request.cwd === void 0 ? {} : { cwd: request.cwd },
			...request.env === void 0 ? {} : { env: { ...request.env } }
		});
	} catch (error) {
		return {
			exitCode: NOT_FOUND,
			stdout: "",
			stderr: messageOf(error)
		};
	}
};

// src/runner/fetch.ts
const PROXIES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"http_proxy",
	"https_proxy"
];
/**
* The platform's fetch, or one that goes through the runner's proxy where its environment names one. Node reads those
* variables only when it is started with a switch, and a step cannot say how it is started.
*/
function runnerFetch(env, cancelled) {
	const send = PROXIES.some((name) => (env[name] ?? "") !== "") ? throughProxy() : globalThis.fetch;
	return (url, init) => {
		const signal = init?.signal ? AbortSignal.any([init.signal, cancelled]) : cancelled;
		return send(url, {
			...init,
			signal
		});
	};
}
/** `NO_PROXY` counts, as the agent reads it; loaded only where it is needed. */
function throughProxy() {
	const loading = import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)).then(({ EnvHttpProxyAgent, fetch }) => {
		const dispatcher = new EnvHttpProxyAgent();
		return ((url, init) => fetch(url, {
			...init,
			dispatcher
		}));
	});
	return async (url, init) => (await loading)(url, init);
}

// src/world.ts
const USER_AGENT = "containerize-dotnet";
/** A step of a GitHub Actions job; with the client of the cache that was started ahead, if one was. */
function actionsWorld(runner, step) {
	const workspace = runner.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const home = jobHome(runner);
	return makeWorld({
		runner,
		...step,
		workspace,
		home,
		homeStays: false,
		cachePlace: { kind: "gha" }
	});
}
/** A developer's machine. */
function terminalWorld(runner, inputs) {
	const cache = runner.env["XDG_CACHE_HOME"] ?? join(runner.env["HOME"] ?? "/tmp", ".cache");
	const home = join(cache, "containerize-dotnet");
	const cachePlace = {
		kind: "local",
		dir: home
	};
	return makeWorld({
		runner,
		inputs,
		workspace: process.cwd(),
		home,
		homeStays: true,
		cachePlace
	});
}
function makeWorld(parts) {
	const { runner, inputs, home } = parts;
	const { env, log } = runner;
	const credentials = credentialLookup({
		env,
		exec: actionsExec,
		log,
		fallbacks: jobLogins(runner, inputs)
	});
	const fetch = runnerFetch(env, runner.signal);
	const registries = openRegistries({
		fetch,
		credentials,
		insecure: inputs.insecureRegistries,
		userAgent: USER_AGENT,
		sleep: (milliseconds) => setTimeout(milliseconds),
		random: Math.random,
		clock: Date.now
	});
	return {
		...parts,
		exec: actionsExec,
		packagesFolder: join(home, "nuget"),
		cacheFor: makeCaches(parts, registries),
		saves: [],
		engine: async () => (await import("./connect.js")).connectEngine({
			env,
			home: env["HOME"] ?? "/"
		}),
		credentials,
		registries,
		currentDigest: currentDigests(registries),
		fetch,
		clock: Date.now,
		random: Math.random
	};
}
function currentDigests(registries) {
	return onceEach(async (reference) => {
		const at = {
			repository: reference.repository,
			reference: manifestPath(reference)
		};
		return (await registries(reference.registry).headManifest(at).catch(() => void 0))?.digest;
	}, describeReference);
}
function makeCaches(parts, registries) {
	const { runner, inputs, workspace, home, cachePlace } = parts;
	const { log } = runner;
	const health = cacheHealth({
		log,
		earlier: runner.state(HEALTH_STATE),
		saveState: runner.saveState
	});
	const service = {
		...serviceOf(runner, home),
		...defined({ first: parts.first })
	};
	return runCaches({
		inputs,
		fallback: cachePlace,
		workspace,
		service,
		registries,
		health,
		clock: Date.now
	});
}
/** The job's token opens the container registry of its own server, where nobody logged in otherwise. */
function jobLogins({ env }, { githubToken }) {
	if (githubToken === void 0) return {};
	const registry = registryOfServer(env["GITHUB_SERVER_URL"] ?? "");
	if (registry === void 0) return {};
	const username = env["GITHUB_ACTOR"] ?? "x-access-token";
	return { [registry]: {
		kind: "password",
		username,
		password: githubToken,
		from: "the input github-token"
	} };
}
/** A token is good for the server that gave it: one of an Enterprise Server must not be shown to github.com's registry. */
function registryOfServer(server) {
	if (server === "https://github.com") return "ghcr.io";
	const host = /^https:\/\/([\w-]+\.ghe\.com)$/.exec(server)?.[1];
	return host === void 0 ? void 0 : `containers.${host}`;
}

export { terminalWorld as n, actionsWorld as t };