import { i as __toESM } from "./rolldown-runtime.js";
import { c as defined, i as isTag } from "./reference.js";
import { n as messageOf, t as ActionError } from "./action-error.js";
import { f as wrongLine, o as DEFAULT_RULES } from "./platform.js";
import { a as once, r as parseGitEvent } from "./git-event.js";
import { t as require_semver } from "./semver.js";
import { createHash, hash, randomUUID } from "node:crypto";
import { isUtf8 } from "node:buffer";
import { basename, dirname, isAbsolute, join, posix, relative, resolve } from "node:path";
import { access, constants, copyFile, lstat, mkdir, open, readFile, readdir, readlink, realpath, rename, stat, writeFile } from "node:fs/promises";

// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = /* @__PURE__ */ new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
function pMapIterable(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, backpressure = concurrency, preserveOrder = true } = {}) {
	validateOptions(iterable, mapper, concurrency);
	if (!isLimit(backpressure, concurrency)) throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	return { [Symbol.asyncIterator]() {
		let isDone = false;
		const generator = (async function* () {
			const iterator = getIterator(iterable);
			let promises = [];
			let headIndex = 0;
			let isIterableDone = false;
			let doneIndex = Number.POSITIVE_INFINITY;
			let readingCount = 0;
			let runningMappersCount = 0;
			const mapperWaiters = /* @__PURE__ */ new Map();
			let mapperWaiterCount = 0;
			let wokenMapperWaiterCount = 0;
			const releaseMapperSlot = () => {
				if (wokenMapperWaiterCount === mapperWaiterCount) {
					runningMappersCount--;
					return;
				}
				mapperWaiters.get(wokenMapperWaiterCount)();
				mapperWaiters.delete(wokenMapperWaiterCount++);
			};
			let index = 0;
			let stopIndex = Number.POSITIVE_INFINITY;
			let fillIndex = 0;
			let wake;
			const unfilledIndexes = /* @__PURE__ */ new Set();
			const fillSlot = (result) => {
				promises[fillIndex++] = result;
				wake?.(result);
				wake = void 0;
			};
			const pull = createPuller(iterator);
			function trySpawn() {
				if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) return;
				readingCount++;
				const currentIndex = index++;
				const promise = (async () => {
					try {
						let element;
						try {
							const { done, value } = await pull();
							if (done) {
								isIterableDone = true;
								doneIndex = Math.min(doneIndex, currentIndex);
								return { done: true };
							}
							trySpawn();
							element = await value;
							if (runningMappersCount < concurrency) runningMappersCount++;
							else await new Promise((resolve) => {
								mapperWaiters.set(mapperWaiterCount++, resolve);
							});
						} finally {
							readingCount--;
						}
						trySpawn();
						let returnValue;
						try {
							if (isDone || currentIndex > stopIndex) return {
								done: false,
								value: pMapSkip
							};
							returnValue = await mapper(element, currentIndex);
						} finally {
							releaseMapperSlot();
						}
						if (returnValue === pMapStop) stopIndex = Math.min(stopIndex, currentIndex);
						return {
							done: false,
							value: returnValue
						};
					} catch (error) {
						if (preserveOrder) stopIndex = Math.min(stopIndex, currentIndex);
						else if (currentIndex < doneIndex) isDone = true;
						return { error };
					}
				})();
				if (preserveOrder) {
					promises.push(promise);
					return;
				}
				promises.push(void 0);
				unfilledIndexes.add(currentIndex);
				promise.then((result) => {
					if (!unfilledIndexes.delete(currentIndex)) return;
					if (result.done) {
						for (const unfilledIndex of unfilledIndexes) if (unfilledIndex > currentIndex) {
							unfilledIndexes.delete(unfilledIndex);
							fillSlot({ done: true });
						}
					}
					fillSlot(result);
				});
			}
			trySpawn();
			try {
				while (headIndex < promises.length) {
					const result = await (promises[headIndex] ?? new Promise((resolve) => {
						wake = resolve;
					}));
					const { done, value } = result;
					promises[headIndex] = void 0;
					headIndex++;
					if (headIndex * 2 >= promises.length) {
						promises = promises.slice(headIndex);
						fillIndex -= headIndex;
						headIndex = 0;
					}
					if (Object.hasOwn(result, "error")) throw result.error;
					if (done) {
						if (preserveOrder) return;
						continue;
					}
					if (value === pMapStop) return;
					trySpawn();
					if (value === pMapSkip) continue;
					yield value;
				}
			} finally {
				isDone = true;
				if (!isIterableDone) closeIterator(iterator);
			}
		})();
		const { return: generatorReturn, throw: generatorThrow } = generator;
		generator.return = (value) => {
			isDone = true;
			return generatorReturn.call(generator, value);
		};
		generator.throw = (error) => {
			isDone = true;
			return generatorThrow.call(generator, error);
		};
		return generator;
	} };
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}

// \0@oxc-project+runtime@0.158.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}

// src/source/git-copy.ts
/** Where the container sees the objects folders that a copy borrows. */
const GIT_OBJECTS = "/git-objects";
/**
* Writes a small `.git` of our own into a copy: HEAD, refs with tags, the shallow boundary, the index and a config without
* credentials, so that version tools find their history. Objects are borrowed.
* @returns the folders of objects on the runner; the container must see the n-th at `/git-objects/n`. None: no `.git`.
*/
async function copyGit(git, to) {
	const folders = await git.folders();
	if (folders === void 0) return [];
	const target = join(to, ".git");
	await mkdir(join(target, "objects", "info"), { recursive: true });
	await mkdir(join(target, "refs"));
	const objects = await objectFolders(join(folders.commonDir, "objects"));
	await writeFile(join(target, "HEAD"), await readHead(git));
	await writeFile(join(target, "packed-refs"), await readRefs(git));
	await writeFile(join(target, "config"), await writeConfig(git, folders));
	const alternates = objects.map((_, index) => `${GIT_OBJECTS}/${index}\n`).join("");
	await writeFile(join(target, "objects", "info", "alternates"), alternates);
	await copyIfThere(join(folders.commonDir, "shallow"), join(target, "shallow"));
	for (const name of await readdir(folders.gitDir)) if (name === "index" || name.startsWith("sharedindex.")) await copyIfThere(join(folders.gitDir, name), join(target, name));
	return objects;
}
async function readHead(git) {
	const branch = await git.read([
		"symbolic-ref",
		"-q",
		"HEAD"
	]);
	return branch === void 0 ? await git.read(["rev-parse", "HEAD"]) ?? "" : `ref: ${branch}`;
}
/** gitformat-packed-refs: `^` lines give what an annotated tag stands for. */
async function readRefs(git) {
	return `# pack-refs with: peeled fully-peeled sorted \n${(await git.read(["for-each-ref", "--format=%(objectname) %(refname) %(*objectname)"]) ?? "").split("\n").filter((line) => line !== "").map((line) => {
		const [id = "", name = "", peeled = ""] = line.split(" ");
		return peeled === "" ? `${id} ${name}\n` : `${id} ${name}\n^${peeled}\n`;
	}).join("")}`;
}
async function writeConfig(git, folders) {
	const url = (await git.read([
		"config",
		"--get",
		"remote.origin.url"
	]))?.trim();
	const isSha1 = folders.objectFormat === "sha1";
	const core = `[core]\n\trepositoryformatversion = ${isSha1 ? 0 : 1}\n\tfilemode = true\n\tbare = false\n`;
	const extensions = isSha1 ? "" : `[extensions]\n\tobjectformat = ${folders.objectFormat}\n`;
	if (url === void 0 || url === "") return core + extensions;
	return `${core}${extensions}[remote "origin"]\n\turl = "${withoutUser(url).replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
}
/** A remote's URL without the name and password that people put into it. */
function withoutUser(url) {
	return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, "$1");
}
/** A folder of objects and those it borrows from itself (gitrepository-layout, «objects/info/alternates»). */
async function objectFolders(objects) {
	const borrowed = (await readFile(join(objects, "info", "alternates"), "utf8").catch(() => "")).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
	return [objects, ...(await Promise.all(borrowed.map((path) => objectFolders(resolve(objects, path))))).flat()];
}
async function copyIfThere(from, to) {
	await copyFile(from, to).catch(() => void 0);
}

// src/project/open-git.ts
/** Variables that would point git at another repository. */
const MISLEADING = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_COMMON_DIR",
	"GIT_OBJECT_DIRECTORY"
];
/** Git as we may use it in somebody's checkout: no lock, no index refresh, no file system monitor, any owner. */
async function openGit(root, surroundings) {
	const { exec, env, temp } = surroundings;
	await mkdir(temp, { recursive: true });
	const global = join(temp, "gitconfig");
	const own = `${global}-${randomUUID()}`;
	await writeFile(own, "[safe]\n	directory = *\n");
	await rename(own, global);
	const inherited = Object.entries(env).filter((entry) => entry[1] !== void 0 && !MISLEADING.includes(entry[0]));
	const gitEnv = {
		...Object.fromEntries(inherited),
		GIT_CONFIG_GLOBAL: global,
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
	const read = async (args) => {
		const all = [
			"--no-optional-locks",
			"-c",
			"core.fsmonitor=false",
			"-C",
			root,
			...args
		];
		const result = await exec({
			command: "git",
			args: all,
			env: gitEnv
		});
		return result.exitCode === 0 ? result.stdout : void 0;
	};
	return {
		read,
		folders: () => findFolders(root, read)
	};
}
async function findFolders(root, read) {
	const [top, gitDir, commonDir, objectFormat] = (await read([
		"rev-parse",
		"--show-toplevel",
		"--git-dir",
		"--git-common-dir",
		"--show-object-format"
	]))?.split("\n") ?? [];
	if (top === void 0 || gitDir === void 0 || commonDir === void 0) return void 0;
	if (await realpath(top) !== await realpath(root)) return void 0;
	return {
		gitDir: resolve(root, gitDir),
		commonDir: resolve(root, commonDir),
		objectFormat: objectFormat === void 0 || objectFormat === "" ? "sha1" : objectFormat
	};
}

// src/source/credential-files.ts
/** Variables that name a credentials file; google-github-actions/auth writes its own into the checkout. */
const NAMING = [
	"GOOGLE_APPLICATION_CREDENTIALS",
	"CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
	"GOOGLE_GHA_CREDS_PATH"
];
/** The runner's credentials files that lie in the checkout, by their paths in it. */
async function findCredentialFiles(root, env) {
	const files = NAMING.flatMap((name) => env[name] ?? []).filter((value) => value !== "").map((value) => resolve(root, value));
	const [realRoot = root, ...realFiles] = await Promise.all([root, ...files].map((path) => realpath(path).catch(() => path)));
	const paths = [...files.map((file) => relative(root, file)), ...realFiles.map((file) => relative(realRoot, file))];
	return new Set(paths.filter((path) => path !== "" && !path.startsWith("..") && !isAbsolute(path)));
}

// src/source/exclude.ts
/**
* Turns `exclude` patterns into a test of paths relative to the checkout's root, as .gitignore reads them: a pattern with
* no `/` matches a name at any depth, any other is anchored at the root; `*` stays within a name, `**` does not. What
* lies below a match is never looked at.
*/
function excludePatterns(patterns) {
	const tests = patterns.map((pattern) => pattern.trim().replaceAll("\\", "/")).filter((pattern) => pattern !== "").map(toExpression);
	return (path) => tests.some((test) => test.test(path));
}
function toExpression(pattern) {
	const bare = pattern.replace(/^\.?\//, "").replace(/\/+$/, "");
	const isAnchored = bare.includes("/") || /^\.?\//.test(pattern);
	const body = bare.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, translate);
	return new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${body}$`);
}
function translate(token) {
	if (token === "**/") return "(?:.*/)?";
	if (token === "**") return ".*";
	if (token === "*") return "[^/]*";
	return token === "?" ? "[^/]" : `\\${token}`;
}

// src/source/list.ts
/**
* What a build may need of a checkout: everything that exists (tracked, untracked, ignored) but `.git`, what is excluded,
* what MSBuild made on this machine (untracked files in a `bin` or `obj` beside a project file) and credentials of the
* runner, folders first.
*/
async function listSource(root, using) {
	const { rules, git, log } = using;
	const credentials = [];
	const walk = {
		root,
		rules,
		log,
		tracked: await readTracked(git),
		credentials
	};
	const entries = [];
	let level = [{
		path: "",
		isOutput: false
	}];
	while (level.length > 0) {
		const found = await Promise.all(level.map((folder) => listFolder(folder, walk)));
		entries.push(...found.flatMap((each) => each.entries));
		level = found.flatMap((each) => each.folders);
	}
	if (credentials.length > 0) log.info(`Left out of the build, as credentials of the runner: ${credentials.join(", ")}`);
	return entries;
}
async function listFolder(folder, walk) {
	const found = await readEntries(folder, walk);
	const hasProject = found.some(({ name, kind }) => kind === "file" && /\.[a-z]+proj$/i.test(name));
	const entries = [];
	const folders = [];
	for (const { name, kind } of found) {
		const path = join(folder.path, name);
		const isOutput = folder.isOutput || hasProject && kind === "folder" && /^(bin|obj)$/.test(name);
		if (!isWanted(path, {
			isOutput,
			walk
		})) continue;
		const stats = await lstat(join(walk.root, path)).catch((error) => skip(path, {
			walk,
			error
		}));
		if (stats === void 0) continue;
		if (kind === "file" && (stats.mode & 4) === 0 && !await isReadable(path, walk)) continue;
		const size = kind === "file" ? stats.size : 0;
		const target = kind === "link" ? { target: await readlink(join(walk.root, path)) } : {};
		entries.push({
			path,
			kind,
			mode: stats.mode & 4095,
			size,
			...target
		});
		if (kind === "folder") folders.push({
			path,
			isOutput
		});
	}
	return {
		entries,
		folders
	};
}
/** Decided here, so that keys and builds see the same files. */
async function isReadable(path, walk) {
	return access(join(walk.root, path), constants.R_OK).then(() => true, (error) => skip(path, {
		walk,
		error
	}) ?? false);
}
/** Files, folders and links; a name that is not UTF-8 could not be spelled by anything that follows. */
async function readEntries({ path }, walk) {
	try {
		return (await readdir(join(walk.root, path), {
			withFileTypes: true,
			encoding: "buffer"
		})).flatMap((entry) => {
			const name = entry.name.toString("utf8");
			if (!isUtf8(entry.name)) return skip(join(path, name), {
				walk,
				error: "its name is not UTF-8"
			}) ?? [];
			const kind = entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "file";
			return kind === "file" && !entry.isFile() ? [] : [{
				name,
				kind
			}];
		});
	} catch (error) {
		if (path === "") throw error;
		return skip(path, {
			walk,
			error
		}) ?? [];
	}
}
function skip(path, { walk, error }) {
	walk.log.warning(`${path} cannot be read and is not part of the build: ${messageOf(error)}`);
}
function isWanted(path, { isOutput, walk }) {
	const { root, rules, tracked } = walk;
	if (basename(path) === ".git" || rules.excluded(path) || rules.ours.includes(join(root, path))) return false;
	const isTracked = tracked !== void 0 && (tracked.files.has(path) || tracked.folders.has(path));
	if (rules.credentials.has(path) || !isTracked && /^gha-creds-.*\.json$/.test(basename(path))) {
		walk.credentials.push(path);
		return false;
	}
	return !isOutput || isTracked;
}
async function readTracked(git) {
	const listing = await git.read([
		"ls-files",
		"-z",
		"--recurse-submodules"
	]) ?? await git.read(["ls-files", "-z"]);
	if (listing === void 0) return void 0;
	const files = new Set(listing.split("\0").filter((path) => path !== ""));
	const folders = /* @__PURE__ */ new Set();
	for (const file of files) for (let folder = dirname(file); folder !== "." && !folders.has(folder); folder = dirname(folder)) folders.add(folder);
	return {
		files,
		folders
	};
}

// src/source/checkout.ts
async function readCheckout(request) {
	const { root, exclude, ours, temp, exec, env, log } = request;
	const [git, credentials] = await Promise.all([openGit(root, {
		exec,
		env,
		temp
	}), findCredentialFiles(root, env)]);
	const rules = {
		excluded: excludePatterns(exclude),
		ours,
		credentials
	};
	return {
		root,
		git,
		entries: await listSource(root, {
			rules,
			git,
			log
		})
	};
}

// src/source/unreadable.ts
/** How the system says that a file is somebody else's, or went away meanwhile. */
const UNREADABLE = [
	"EACCES",
	"EPERM",
	"ENOENT"
];

// src/layer/file-chunks.ts
const SIZE = 262144;
/**
* The bytes of a file through one buffer that is used again and again: a chunk is valid until the next one is asked for.
* A gigabyte read in fresh buffers would be a gigabyte of garbage, of which a hundred megabytes stay resident.
*/
async function* fileChunks(path) {
	try {
		var _usingCtx$1 = _usingCtx();
		const file = _usingCtx$1.a(await open(path));
		const buffer = Buffer.allocUnsafeSlow(SIZE);
		for (;;) {
			const { bytesRead } = await file.read(buffer, 0, SIZE);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
		}
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

// src/source/shape.ts
const NOTHING = {
	whole: false,
	files: [],
	folders: [],
	names: [],
	everyName: false,
	history: false,
	year: false
};
/** What counts for either: a build on the intermediate files of an earlier one depends on all that one depended on. */
function unionOf(left, right) {
	return {
		whole: left.whole || right.whole,
		files: sortedSet([...left.files, ...right.files]),
		folders: sortedSet([...left.folders, ...right.folders]),
		names: sortedSet([...left.names, ...right.names]),
		everyName: left.everyName || right.everyName,
		history: left.history || right.history,
		year: left.year || right.year
	};
}
/** With every folder above what it names: a file that appears in one of them is found by a search upwards. */
function withAncestors(shape) {
	const folders = /* @__PURE__ */ new Set(["", ...shape.folders]);
	for (const path of [...shape.files, ...shape.folders]) for (let folder = parentOf(path); !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
	return {
		...shape,
		folders: sortedSet([...folders])
	};
}
/** `src/Web` of `src/Web/Web.csproj`; empty for what lies at the root. */
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function sortedSet(values) {
	return [...new Set(values)].sort();
}

// src/source/snapshot.ts
/** In hexadecimal digits. */
const LENGTH = 32;
const AT_ONCE = 8;
/** In bytes; what is larger is hashed in pieces. */
const WHOLE_MAX = 4194304;
/** Reads lazily, each file once. */
function takeSnapshot(root, listed) {
	const entries = new Map(listed.map((entry) => [entry.path, entry]));
	const folders = childrenOf(listed);
	const known = /* @__PURE__ */ new Map();
	return {
		entries,
		children: (folder) => folders.get(folder),
		read: async (paths) => {
			const wanted = paths.filter((path) => entries.has(path) && !known.has(path));
			await pMap(wanted, async (path) => {
				const entry = entries.get(path);
				const value = entry === void 0 ? void 0 : await fingerprint(root, {
					entry,
					entries
				}).catch(unlessUnreadable);
				if (value !== void 0) known.set(path, value);
			}, { concurrency: AT_ONCE });
			return new Map(paths.flatMap((path) => known.has(path) ? [[path, known.get(path) ?? ""]] : []));
		}
	};
}
/** 128 bits of a SHA-256, in hexadecimal. */
function shortHash(text) {
	return hash("sha256", text, "hex").slice(0, LENGTH);
}
/** What an entry is but for its content: a letter for kind and mode, and a link's target. */
function describeEntry(entry) {
	if (entry.kind === "folder") return "d";
	if (entry.kind === "link") return `l${entry.target ?? ""}`;
	return `${(entry.mode & 64) === 0 ? "f" : "x"}${entry.size === 0 ? "0" : ""}`;
}
async function fingerprint(root, { entry, entries }) {
	if (entry.kind === "folder") return "d";
	if (entry.kind === "link") return `l${shortHash(entry.target ?? "")}${leadsToEntry(entry, entries) ? "" : "?"}`;
	return `${describeEntry(entry)}${(await contentHash(join(root, entry.path), entry.size)).slice(0, LENGTH)}`;
}
/** How the fingerprint of a file with these bytes ends. */
function contentName(bytes) {
	return hash("sha256", bytes, "hex").slice(0, LENGTH);
}
/** What a link leads to leaves no trace when it is not there, and counts from the day it is. */
function leadsToEntry({ path, target = "" }, entries) {
	return entries.has(posix.join(parentOf(path), target).replace(/\/$/, ""));
}
/** What we may not read is not part of a build either (copy.ts). */
function unlessUnreadable(error) {
	if (!(error instanceof Error && "code" in error && UNREADABLE.includes(String(error.code)))) throw error;
}
async function contentHash(path, size) {
	if (size <= WHOLE_MAX) return hash("sha256", await readFile(path), "hex");
	const hasher = createHash("sha256");
	for await (const chunk of fileChunks(path)) hasher.update(chunk);
	return hasher.digest("hex");
}
function childrenOf(listed) {
	const folders = /* @__PURE__ */ new Map([["", []]]);
	for (const entry of listed) if (entry.kind === "folder") folders.set(entry.path, []);
	for (const entry of listed) folders.get(parentOf(entry.path))?.push(entry);
	return folders;
}

// src/source/history.ts
const ASPECTS = [
	["rev-parse", "HEAD"],
	[
		"symbolic-ref",
		"-q",
		"HEAD"
	],
	["for-each-ref", "--format=%(objectname) %(refname) %(*objectname)"],
	[
		"config",
		"--get",
		"remote.origin.url"
	],
	[
		"status",
		"--porcelain",
		"-z"
	]
];
/**
* A fingerprint of all that a version tool may ask git: the commit, refs, depth, remote and what is not committed. A login
* in the remote's address is not: it is another in each run.
*/
async function historyOf(git) {
	const [boundary, ...answers] = await Promise.all([boundaryOf(git), ...ASPECTS.map((args) => git.read(args))]);
	return shortHash(JSON.stringify([boundary, ...answers.map((answer) => withoutUser(answer ?? ""))]));
}
/** Where a shallow history ends (gitrepository-layout, «shallow»). */
async function boundaryOf(git) {
	const folders = await git.folders();
	return folders === void 0 ? "" : readFile(join(folders.commonDir, "shallow"), "utf8").catch(() => "");
}

// src/project/git.ts
/**
* Whether one commit came before another: `undefined` where the clone, which may be shallow, cannot tell.
*/
async function isAncestor(git, { ancestor, of }) {
	if (!/^[0-9a-f]{40,64}$/.test(of) || ancestor === "") return void 0;
	const base = (await git.read([
		"merge-base",
		ancestor,
		of
	]))?.trim();
	return base === void 0 ? void 0 : base === ancestor;
}
/** @returns undefined where there is no repository, or no git. */
async function readRepository(git) {
	const line = async (...args) => {
		const text = (await git.read(args))?.trim();
		return text === "" ? void 0 : text;
	};
	const root = await line("rev-parse", "--show-toplevel");
	if (root === void 0) return void 0;
	const [head, branch, tag, remoteUrl] = await Promise.all([
		line("log", "-1", "--format=%H %cI"),
		line("symbolic-ref", "--short", "-q", "HEAD"),
		line("describe", "--tags", "--exact-match"),
		line("config", "--get", "remote.origin.url")
	]);
	const [sha, commitTime] = head?.split(" ") ?? [];
	return {
		root,
		...defined({
			sha,
			commitTime,
			branch,
			tag,
			remoteUrl
		})
	};
}

// src/tags/found.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** The value of a rule, else the name of the git tag. */
function givenOrTag(rule, { event, templates }) {
	if (rule.value !== "") return templates.evaluate(rule.value);
	return event.ref.kind === "tag" ? event.ref.name : void 0;
}

// src/tags/templates.ts
/** Loads what the texts need: Handlebars for an expression, moment for a date; for most of them nothing. */
async function openTemplates(sources) {
	const templates = sources.texts.filter(hasExpression);
	const [render, formatTime] = await Promise.all([templates.length > 0 ? openRender() : void 0, templates.some((text) => text.includes("date")) ? openFormatTime() : void 0]);
	const globals = expressionsOf(sources, formatTime);
	const filled = (text, expressions) => {
		if (!hasExpression(text)) return text;
		if (render === void 0) throw new Error(`«${text}» was not among the texts that are templates`);
		try {
			return render(text, expressions);
		} catch (error) {
			if (error instanceof ActionError) throw error;
			throw wrongTemplate(text, {
				got: messageOf(error).replace(/\s*\n\s*/g, " "),
				hint: `It knows ${Object.keys(expressions).join(", ")}.`
			});
		}
	};
	return {
		evaluate: (text) => filled(text, globals),
		fill: (text, values) => {
			const expressions = Object.entries(values).map(([name, value]) => [name, () => value]);
			return filled(text, Object.fromEntries(expressions));
		}
	};
}
function hasExpression(text) {
	return text.includes("{{");
}
async function openRender() {
	const { default: handlebars } = await import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const options = {
		noEscape: true,
		strict: true
	};
	return (text, expressions) => handlebars.compile(text, options)(expressions);
}
async function openFormatTime() {
	const { default: moment } = await import("./moment-timezone.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return (time, { format, zone }) => {
		if (moment.tz.zone(zone) === null) throw wrongTemplate(`tz='${zone}'`, {
			got: "no such time zone is known",
			hint: "It takes names of the IANA database, like Europe/Berlin or UTC."
		});
		return moment(time).tz(zone).format(format);
	};
}
function expressionsOf({ event, now }, formatTime) {
	const { ref } = event;
	const date = (name, time) => (format, options) => {
		if (typeof format !== "string" || formatTime === void 0) {
			const hint = `Write it as {{${name} 'YYYYMMDD'}} or {{${name} 'HHmmss' tz='Asia/Tokyo'}}.`;
			throw wrongTemplate(`{{${name}}}`, {
				got: "the format is missing",
				hint
			});
		}
		return formatTime(time, {
			format,
			zone: zoneOf(name, options)
		});
	};
	return {
		branch: () => ref.kind === "branch" ? ref.name : "",
		tag: () => ref.kind === "tag" ? ref.name : "",
		sha: () => shortSha(event),
		base_ref: () => event.baseRef ?? "",
		is_default_branch: () => String(isOfDefaultBranch(event)),
		is_not_default_branch: () => String(!isOfDefaultBranch(event)),
		date: date("date", now),
		commit_date: date("commit_date", event.commitTime ?? now)
	};
}
function zoneOf(name, options) {
	const named = options?.hash ?? {};
	const strange = Object.keys(named).find((key) => key !== "tz");
	if (strange === void 0) return String(named["tz"] ?? "UTC");
	throw wrongTemplate(`{{${name}}}`, {
		got: `${strange}= is unknown`,
		hint: "It takes tz='Europe/Berlin'."
	});
}
/** The beginning of the commit id, as people write it. */
function shortSha({ sha, shortShaLength = 7 }) {
	return sha.slice(0, shortShaLength);
}
/** The events besides pushes that always run on the last commit of the default branch, as metadata-action counts them. */
const OF_DEFAULT_BRANCH = /create|discussion|issues|schedule/;
function isOfDefaultBranch({ name, ref, defaultBranch }) {
	if (ref.kind === "none") return false;
	return ref.kind === "branch" && ref.name === defaultBranch || OF_DEFAULT_BRANCH.test(name);
}
function wrongTemplate(text, problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: `evaluating ${text}`,
		...problem
	});
}

// src/tags/version.ts
/**
* What a pattern makes of a version, only its own tag of one that is no release: `1` must not become a candidate of 2.
* @returns why there is no tag, where there is none
*/
function applyVersion(rule, surroundings) {
	const given = givenOrTag(rule, surroundings);
	if (given === void 0) return "the event is of no tag";
	const matched = rule.match === void 0 ? null : given.match(rule.match);
	const text = (matched === null ? given : matched[1] ?? matched[0]).replaceAll("/", "-");
	const version = rule.type === "semver" ? readSemver(text) : readPep440(text, surroundings.pep440);
	if (version === void 0) return `${text} is no version of ${rule.type === "semver" ? "SemVer" : "PEP 440"}`;
	const { release, parts } = version;
	const isRaw = /^\{\{\s*raw\s*\}\}$/.test(rule.pattern);
	const pattern = release || isRaw ? rule.pattern : "{{version}}";
	return {
		value: surroundings.templates.fill(pattern, parts),
		because: release ? `the version ${text}` : `the version ${text}, which is no release`,
		moving: !/\{\{\s*(?:raw|version|patch)\s*\}\}/.test(pattern),
		release
	};
}
/** https://semver.org */
function readSemver(text) {
	const version = import_semver.default.parse(text);
	if (version === null) return void 0;
	const { raw, major, minor, patch, prerelease } = version;
	return {
		parts: {
			raw,
			version: version.version,
			major: `${major}`,
			minor: `${minor}`,
			patch: `${patch}`
		},
		release: prerelease.length === 0
	};
}
/** https://peps.python.org/pep-0440 */
function readPep440(raw, pep440) {
	if (pep440 === void 0) throw new Error("a rule of type pep440 without its library");
	const version = pep440.clean(raw);
	const explained = version === null ? null : pep440.explain(raw);
	if (version === null || explained === null) return void 0;
	const [major, minor, patch] = [
		pep440.major(raw),
		pep440.minor(raw),
		pep440.patch(raw)
	];
	return {
		parts: {
			raw,
			version,
			major: `${major}`,
			minor: `${minor}`,
			patch: `${patch}`
		},
		release: !(explained.is_prerelease || explained.is_postrelease || explained.is_devrelease)
	};
}

// src/tags/apply-rule.ts
/** @returns why there is no tag, where there is none */
function applyRule(rule, surroundings) {
	const { event, templates } = surroundings;
	const { ref, sha } = event;
	switch (rule.type) {
		case "schedule":
			if (event.name !== "schedule") return "the event is no schedule";
			return moving(templates.evaluate(rule.pattern), "a scheduled run");
		case "semver":
		case "pep440": return applyVersion(rule, surroundings);
		case "match": return applyMatch(rule, surroundings);
		case "edge": {
			if (ref.kind !== "branch") return "the event is of no branch";
			const branch = rule.branch ?? event.defaultBranch;
			if (branch === void 0) return "the event does not say the default branch: add branch=";
			return ref.name === branch ? moving("edge", `the branch ${branch}`) : `the branch is not ${branch}`;
		}
		case "ref": return applyRef(rule, ref);
		case "raw": return fixed(templates.evaluate(rule.value), "it is asked for");
		case "sha":
			if (sha === "") return "there is no commit";
			return fixed(rule.format === "long" ? sha : shortSha(event), `the commit ${sha}`);
	}
}
function applyRef(rule, ref) {
	switch (rule.event) {
		case "branch": return ref.kind === "branch" ? moving(ref.name, `the branch ${ref.name}`) : "the event is of no branch";
		case "tag":
			if (ref.kind !== "tag") return "the event is of no tag";
			return {
				...fixed(ref.name, `the tag ${ref.name}`),
				release: true
			};
		case "pr":
			if (ref.kind !== "pull-request") return "the event is of no pull request";
			return moving(String(ref.number), `pull request ${ref.number}`);
	}
}
function applyMatch(rule, { event, templates }) {
	const text = givenOrTag(rule, {
		event,
		templates
	});
	if (text === void 0) return "the event is of no tag";
	const groups = text.match(rule.pattern);
	if (groups === null) return `${rule.pattern} is not in ${text}`;
	const value = groups[rule.group];
	if (value === void 0) return `${rule.pattern} has no group ${rule.group} in ${text}`;
	const whole = value === text || import_semver.default.valid(value) !== null;
	return {
		value,
		because: `${rule.pattern} in ${text}`,
		moving: !whole,
		release: true
	};
}
function moving(value, because) {
	return {
		value,
		because,
		moving: true,
		release: false
	};
}
function fixed(value, because) {
	return {
		value,
		because,
		moving: false,
		release: false
	};
}

// src/tags/evaluate.ts
/**
* The tags of an event, as docker/metadata-action has them: https://github.com/docker/metadata-action#tags-input
* @throws ActionError INPUT_INVALID for what is wrong with a template, or becomes no tag.
*/
async function evaluateTags(sources) {
	const pep440 = sources.rules.some(({ type }) => type === "pep440") ? await import("./pep440.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)) : void 0;
	return applyRules({
		...sources,
		pep440
	});
}
/** Every text that may be a template. */
function templateTexts({ rules, flavor }) {
	return [...rules, flavor].flatMap((each) => Object.values(each).filter((value) => typeof value === "string"));
}
function applyRules(sources) {
	const asked = sources.rules.length > 0;
	const outcomes = (asked ? sources.rules : DEFAULT_RULES).toSorted((a, b) => b.priority - a.priority).map((rule) => ({
		rule,
		...outcomeOf(rule, sources)
	}));
	const found = outcomes.flatMap(({ rule, tag }) => tag === void 0 ? [] : [{
		rule,
		...tag
	}]);
	const silent = outcomes.flatMap(({ rule, silence }) => silence === void 0 ? [] : [{
		rule: rule.line,
		because: silence
	}]);
	const tags = found.map(({ rule, value, because, moving }) => describedTag({
		value,
		because,
		moving
	}, asked && rule));
	const [first] = found;
	const latest = first === void 0 ? [] : latestOf(first, sources);
	const [version] = tags;
	return {
		tags: distinct([...tags, ...latest]),
		version,
		silent: asked ? silent : [],
		asked
	};
}
/** Of a tag (OCI distribution-spec, «Pulling manifests»). */
const MAX_LENGTH = 128;
function outcomeOf(rule, sources) {
	try {
		return tagOf(rule, sources);
	} catch (error) {
		if (!(error instanceof ActionError)) throw error;
		throw wrongLine({
			input: "tags",
			line: rule.line
		}, {
			got: error.message,
			hint: error.hint ?? ""
		});
	}
}
function tagOf(rule, sources) {
	const enabled = sources.templates.evaluate(rule.enable);
	if (enabled === "false") return { silence: "its enable is false" };
	if (enabled !== "true") throw noTag({
		got: `enable is «${enabled}»`,
		hint: "It takes true, false or {{is_default_branch}}."
	});
	const found = applyRule(rule, sources);
	if (typeof found === "string") return { silence: found };
	const { prefix, suffix } = affixes(rule, sources);
	const isName = rule.type === "ref";
	const room = Math.max(0, MAX_LENGTH - prefix.length - suffix.length);
	const text = `${prefix}${isName ? found.value.slice(0, room) : found.value}${suffix}`;
	if (text === "") return { silence: "it is empty" };
	const value = sanitised(text) || (isName ? "unnamed" : "");
	const moving = found.moving || [found.value, value].includes("latest");
	if (isTag(value)) return { tag: {
		...found,
		value,
		moving
	} };
	throw noTag({
		got: `«${text}» is no tag`,
		hint: `A tag has letters, digits, _ . and -, at most ${MAX_LENGTH}, and begins with none of the last two.`
	});
}
/** The rule's own go before the flavor's, also where they are empty. */
function affixes(rule, { flavor, templates }) {
	return {
		prefix: templates.evaluate(rule.prefix ?? flavor.prefix),
		suffix: templates.evaluate(rule.suffix ?? flavor.suffix)
	};
}
function latestOf(first, { flavor, templates }) {
	if (flavor.latest === "false" || flavor.latest === "auto" && !first.release) return [];
	const prefix = flavor.prefixLatest ? templates.evaluate(flavor.prefix) : "";
	const suffix = flavor.suffixLatest ? templates.evaluate(flavor.suffix) : "";
	const because = flavor.latest === "true" ? "latest=true of the input flavor" : `${first.value} is a release (latest=auto)`;
	return [{
		value: sanitised(`${prefix}latest${suffix}`),
		because,
		moving: true
	}];
}
function describedTag(tag, rule) {
	if (rule === false) return tag;
	const isPlain = rule.type === "raw" && rule.line === rule.value;
	return {
		...tag,
		because: isPlain ? "input tags" : `${rule.line}: ${tag.because}`,
		from: "input tags"
	};
}
function distinct(tags) {
	return tags.filter(({ value }, at) => tags.findIndex((other) => other.value === value) === at);
}
/** What a registry does not take becomes a dash, as docker/metadata-action has it; dots and dashes in front go. */
function sanitised(text) {
	return text.replace(/[^\w.-]+/g, "-").replace(/^[.-]+/, "");
}
function noTag(problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "making its tag",
		...problem
	});
}

// src/steps/read.ts
async function read(world) {
	const { runner, inputs, home, exec } = world;
	for (const { password } of inputs.nugetCredentials) runner.log.mask(password);
	if (inputs.githubToken !== void 0) runner.log.mask(inputs.githubToken);
	const workspace = await realpath(world.workspace);
	const start = await folderOf(resolve(workspace, inputs.projects[0] ?? "."));
	const git = await openGit(start ?? workspace, {
		exec,
		env: runner.env,
		temp: join(home, "git")
	});
	const repository = await readRepository(git);
	const event = parseGitEvent({
		env: runner.env,
		payload: runner.payload,
		git: repository ?? {}
	});
	const root = repository?.root ?? workspace;
	const { tags: rules, flavor } = inputs;
	const templates = await openTemplates({
		texts: textsOf(inputs),
		event,
		now: world.clock()
	});
	return {
		event,
		templates,
		tags: await evaluateTags({
			rules,
			flavor,
			event,
			templates
		}),
		workspace,
		root,
		source: once(() => readSource(world, root))
	};
}
async function readSource({ inputs, runner, exec, home }, root) {
	const { exclude } = inputs;
	const temp = join(home, "git");
	const checkout = await readCheckout({
		root,
		exclude,
		ours: [home],
		temp,
		exec,
		env: runner.env,
		log: runner.log
	});
	const history = once(() => historyOf(checkout.git));
	return {
		...checkout,
		snapshot: takeSnapshot(root, checkout.entries),
		history
	};
}
/** All that may hold expressions. */
function textsOf({ tags, flavor, labels, annotations }) {
	const values = [...Object.values(labels), ...annotations.map(({ value }) => value)];
	return [...templateTexts({
		rules: tags,
		flavor
	}), ...values];
}
/** The folder of a project, which may lie in a repository of its own below the workspace (`checkout` with `path`). */
async function folderOf(project) {
	try {
		return (await stat(project)).isDirectory() ? project : dirname(project);
	} catch {
		return;
	}
}

// src/report/markdown.ts
/** A table of Markdown; none without rows. */
function table(head, rows) {
	if (rows.length === 0) return [];
	const line = (cells) => `| ${cells.map(escaped).join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	];
}
function escaped(cell) {
	return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
}
/** Names of branches and projects are anybody's: they are text here, never markup. */
function plain(text) {
	return text.replace(/[\\`*_{}[\]<>#&!~@]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** As it is, in one font width. */
function code(text) {
	return `\`${text.replaceAll("`", "ʼ")}\``;
}

export { _usingCtx as C, copyGit as S, pMapIterable as T, UNREADABLE as _, isAncestor as a, openGit as b, describeEntry as c, NOTHING as d, parentOf as f, fileChunks as g, withAncestors as h, read as i, shortHash as l, unionOf as m, plain as n, historyOf as o, sortedSet as p, table as r, contentName as s, code as t, takeSnapshot as u, readCheckout as v, pMap as w, GIT_OBJECTS as x, excludePatterns as y };