import { c as defined, n as describeReference, s as taggedNames } from "./reference.js";
import { n as messageOf } from "./action-error.js";
import { t as describePlatform } from "./platform.js";
import { n as FOLDER_STATE, r as SAVES_STATE } from "./states.js";
import { t as isObject } from "./descriptor.js";
import { n as parseGitEvent } from "./git-event.js";
import { randomUUID } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { chmod, mkdir, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";

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

// node_modules/pretty-bytes/index.js
const UNIT_SETS = [
	[
		"B",
		"kB",
		"MB",
		"GB",
		"TB",
		"PB",
		"EB",
		"ZB",
		"YB"
	],
	[
		"B",
		"KiB",
		"MiB",
		"GiB",
		"TiB",
		"PiB",
		"EiB",
		"ZiB",
		"YiB"
	],
	[
		"b",
		"kbit",
		"Mbit",
		"Gbit",
		"Tbit",
		"Pbit",
		"Ebit",
		"Zbit",
		"Ybit"
	],
	[
		"b",
		"kibit",
		"Mibit",
		"Gibit",
		"Tibit",
		"Pibit",
		"Eibit",
		"Zibit",
		"Yibit"
	]
];
const toDecimalString = (number) => {
	if (number >= 1e-6 && number < 1e21) return String(number);
	const [mantissa, exponentString] = number.toExponential().split("e");
	const digits = mantissa.replace(".", "");
	const pointPosition = Number(exponentString) + 1;
	const isPositive = pointPosition > 0;
	const padded = isPositive ? digits.padEnd(pointPosition, "0") : "0".repeat(1 - pointPosition) + digits;
	const integerPart = padded.slice(0, isPositive ? pointPosition : 1);
	const fractionPart = padded.slice(isPositive ? pointPosition : 1).replace(/0+$/, "");
	return fractionPart ? `${integerPart}.${fractionPart}` : integerPart;
};
const toLocaleString = (number, locale, options) => {
	if (typeof locale === "string" || Array.isArray(locale) || locale === true) {
		const locales = locale === true ? void 0 : locale;
		if (options !== void 0) return number.toLocaleString(locales, options);
		const text = toDecimalString(number);
		const pointIndex = text.indexOf(".");
		const maximumFractionDigits = pointIndex === -1 ? 0 : text.length - pointIndex - 1;
		if (maximumFractionDigits > 100) return text;
		return number.toLocaleString(locales, { maximumFractionDigits });
	}
	if (options === void 0) return toDecimalString(number);
	return number.toLocaleString("en-US", {
		...options,
		useGrouping: false
	});
};
const log10 = (numberOrBigInt) => {
	if (typeof numberOrBigInt === "number") return Math.log10(numberOrBigInt);
	const string = numberOrBigInt.toString(10);
	return string.length + Math.log10(`0.${string.slice(0, 15)}`);
};
const log = (numberOrBigInt) => {
	if (typeof numberOrBigInt === "number") return Math.log(numberOrBigInt);
	return log10(numberOrBigInt) * Math.log(10);
};
const divide = (numberOrBigInt, base, exponent) => {
	const divisor = base ** exponent;
	if (typeof numberOrBigInt === "number" || numberOrBigInt <= Number.MAX_SAFE_INTEGER) return Number(numberOrBigInt) / divisor;
	const bigintDivisor = BigInt(base) ** BigInt(exponent);
	const integerPart = numberOrBigInt / bigintDivisor;
	const remainder = numberOrBigInt % bigintDivisor;
	return Number(integerPart) + Number(remainder) / divisor;
};
const toUnrepresentableString = (number, base, exponent, localeOptions) => {
	const scale = BigInt(base) ** BigInt(exponent);
	const whole = number / scale;
	if (localeOptions === void 0) return whole.toString();
	const minimumFractionDigits = localeOptions.minimumFractionDigits ?? 0;
	const maximumFractionDigits = Math.max(localeOptions.maximumFractionDigits ?? 3, minimumFractionDigits);
	const fraction = (number % scale * 10n ** BigInt(maximumFractionDigits) / scale).toString().padStart(maximumFractionDigits, "0").replace(/0+$/, "").padEnd(minimumFractionDigits, "0");
	return fraction ? `${whole}.${fraction}` : whole.toString();
};
const signOf = (number, signed) => {
	if (number < 0) return "-";
	if (!signed) return "";
	return number === 0 || number === 0n ? " " : "+";
};
const assertFixedWidth = (fixedWidth) => {
	if (fixedWidth !== void 0 && (typeof fixedWidth !== "number" || !Number.isSafeInteger(fixedWidth) || fixedWidth < 0)) throw new TypeError(`Expected fixedWidth to be a non-negative integer, got ${typeof fixedWidth}: ${fixedWidth}`);
};
const assertFractionDigits = (name, value) => {
	if (value !== void 0 && (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 100)) throw new TypeError(`Expected ${name} to be an integer between 0 and 100, got ${typeof value}: ${value}`);
};
const buildLocaleOptions = (options) => {
	const { minimumFractionDigits, maximumFractionDigits } = options;
	if (minimumFractionDigits === void 0 && maximumFractionDigits === void 0) return;
	assertFractionDigits("minimumFractionDigits", minimumFractionDigits);
	assertFractionDigits("maximumFractionDigits", maximumFractionDigits);
	if (minimumFractionDigits > maximumFractionDigits) throw new RangeError(`Expected minimumFractionDigits (${minimumFractionDigits}) to not be greater than maximumFractionDigits (${maximumFractionDigits})`);
	return {
		...minimumFractionDigits !== void 0 && { minimumFractionDigits },
		...maximumFractionDigits !== void 0 && { maximumFractionDigits },
		roundingMode: "trunc"
	};
};
function prettyBytes(number, options) {
	if (typeof number !== "bigint" && !Number.isFinite(number)) throw new TypeError(`Expected a finite number, got ${typeof number}: ${number}`);
	options = {
		bits: false,
		binary: false,
		space: true,
		nonBreakingSpace: false,
		...options
	};
	assertFixedWidth(options.fixedWidth);
	const localeOptions = buildLocaleOptions(options);
	const UNITS = UNIT_SETS[(options.bits ? 2 : 0) + (options.binary ? 1 : 0)];
	const separator = options.space ? options.nonBreakingSpace ? "\xA0" : " " : "";
	if (Object.is(number, -0)) number = 0;
	const prefix = signOf(number, options.signed);
	if (number < 0) number = -number;
	const base = options.binary ? 1024 : 1e3;
	let exponent = 0;
	if (number >= 1) exponent = Math.min(Math.floor(options.binary ? log(number) / Math.log(base) : log10(number) / 3), UNITS.length - 1);
	const scaled = divide(number, base, exponent);
	let numberString;
	if (Number.isFinite(scaled)) {
		number = scaled;
		if (number < 1 && exponent > 0) {
			number *= base;
			exponent -= 1;
		}
		if (!localeOptions) {
			const minimumPrecision = Math.max(3, Math.floor(number).toString().length);
			number = Number(number.toPrecision(minimumPrecision));
			if (number >= base && exponent < UNITS.length - 1) {
				number /= base;
				exponent += 1;
			}
		}
		numberString = toLocaleString(number, options.locale, localeOptions);
	} else numberString = toUnrepresentableString(number, base, exponent, localeOptions);
	return (prefix + numberString + separator + UNITS[exponent]).padStart(options.fixedWidth ?? 0);
}

// src/report/delivered.ts
/** `Index sha256:… of linux/amd64, linux/arm64`; nothing of a single image, which says it all itself. */
function describeSet({ top, images }) {
	if (images.length === 1) return [];
	return [`Index ${top.descriptor.digest} of ${images.map(({ platform }) => describePlatform(platform)).join(", ")}`];
}
/** `Image sha256:… (linux/amd64): 94.3 MB, 6 layers of the base and 284 kB in 3 of ours`; sizes as a registry holds them. */
function describeImage({ manifest, layers, platform }) {
	const own = layers.filter(({ kind }) => kind !== "base");
	const size = (some) => prettyBytes(some.reduce((sum, { descriptor }) => sum + descriptor.size, 0));
	const base = layers.length - own.length;
	return `Image ${manifest.descriptor.digest} (${describePlatform(platform)}): ${size(layers)}, ${base} layers of the base and ${size(own)} in ${own.length} of ours`;
}
/** Log lines: one for the place, one for each blob. */
function describeDelivered(delivered) {
	const { target, blobs, bytesSent, because } = delivered;
	return [`${target}: ${prettyBytes(bytesSent)} sent, ${countOf(blobs)} (${because})`, ...blobs.map(describeBlob)];
}
function describeBlob({ action, kind, size, digest, because }) {
	return `  ${action.padEnd(7)}  ${kind.padEnd(18)}  ${prettyBytes(size).padStart(9)}  ${digest.slice(0, 19)}  (${because})`;
}
/** `3 sent, 4 mounted, 1 already there`. */
function countOf(blobs) {
	const count = (action) => blobs.filter((blob) => blob.action === action).length;
	return `${count("sent")} sent, ${count("mounted")} mounted, ${count("present")} already there`;
}

// src/build/effects.ts
/** Containers of ours carry it, with {@link BuildEffects.runId} as its value. */
const RUN_LABEL = "io.github.containerize-dotnet.run";

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
	await writeFile(global, "[safe]\n	directory = *\n");
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

// src/cache/cache.ts
/** What is kept between runs; each kind in entries of its own, none of it needed. */
const ENTRY_KINDS = [
	"index",
	"publication",
	"layers",
	"build",
	"packages"
];

// src/steps/keep.ts
/**
* Has the end of the step keep a folder below `world.home` under an entry's name; the folder is used up by it. Nothing is
* copied here, and nobody waits for it: in a job it is the post step that keeps.
*/
function keep(world, save) {
	world.saves.push(save);
	world.runner.saveState(SAVES_STATE, JSON.stringify(world.saves));
}
/** The value of {@link SAVES_STATE}; what cannot be read is left out. */
function parseSaves(text) {
	if (text === "") return [];
	const value = JSON.parse(text);
	return Array.isArray(value) ? value.flatMap(parseSave) : [];
}
function parseSave(value) {
	if (!isObject(value) || typeof value["folder"] !== "string" || !isEntryName(value["entry"])) return [];
	return [{
		entry: value["entry"],
		folder: value["folder"]
	}];
}
function isEntryName(value) {
	if (!isObject(value)) return false;
	const { kind, name, series, moving } = value;
	const isKind = ENTRY_KINDS.some((known) => known === kind);
	const isSeries = series === void 0 || typeof series === "string" && NAME.test(series);
	return isKind && typeof name === "string" && NAME.test(name) && isSeries && (moving === void 0 || moving === true);
}
const NAME = /^[A-Za-z0-9-]+$/;

// src/project/git.ts
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

// src/steps/read.ts
async function read(world) {
	const { runner, inputs, home, exec } = world;
	for (const { password } of inputs.nugetCredentials) runner.log.mask(password);
	if (inputs.githubToken !== void 0) runner.log.mask(inputs.githubToken);
	const workspace = await realpath(world.workspace);
	const start = await folderOf(resolve(workspace, inputs.project));
	const git = await openGit(start ?? workspace, {
		exec,
		env: runner.env,
		temp: join(home, "git")
	});
	const repository = await readRepository(git);
	return {
		event: parseGitEvent({
			env: runner.env,
			payload: runner.payload,
			git: repository ?? {}
		}),
		workspace,
		root: repository?.root ?? workspace
	};
}
/** The folder of a project, which may lie in a repository of its own below the workspace (`checkout` with `path`). */
async function folderOf(project) {
	try {
		return (await stat(project)).isDirectory() ? project : dirname(project);
	} catch {
		return;
	}
}

// src/steps/run-folder.ts
async function openRunFolder({ home, runner }) {
	const id = randomUUID();
	const path = join(home, "runs", id);
	await mkdir(path, {
		recursive: true,
		mode: 448
	});
	runner.saveState(FOLDER_STATE, path);
	return {
		id,
		path,
		[Symbol.asyncDispose]: () => close(path, runner)
	};
}
/** What cannot be removed is a warning: an image that was delivered stays delivered. */
async function close(path, { log, saveState }) {
	try {
		await removeTree(path);
		saveState(FOLDER_STATE, "");
	} catch (error) {
		log.warning(`Removing the files of the build: ${messageOf(error)}`);
	}
}
/** A build may leave folders that not even their owner may write to. */
async function removeTree(path) {
	await rm(path, {
		recursive: true,
		force: true
	}).catch(async () => {
		const folders = (await readdir(path, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
		for (const folder of [path, ...folders]) await chmod(folder, 448);
		await rm(path, {
			recursive: true,
			force: true
		});
	});
}

// src/report/outputs.ts
function outputsOf(result) {
	const { images, sets } = result;
	const [main] = sets;
	if (main === void 0) throw new Error("a run without an image");
	const { set, bases } = main;
	const { digest } = set.top.descriptor;
	const [image] = set.images;
	const [first] = images;
	const config = image.config.value.config ?? {};
	return {
		image: first === void 0 ? "" : describeReference({
			...first,
			digest
		}),
		digest,
		imageid: set.images.length === 1 ? image.config.descriptor.digest : digest,
		repository: first === void 0 ? "" : describeReference(first),
		tags: images.flatMap((name) => sets.flatMap(({ tags }) => taggedNames(name, tags))).join("\n"),
		results: JSON.stringify(sets.flatMap((each) => resultsOf(each, result.project))),
		pushed: String(result.pushed),
		cache: result.cache,
		"sdk-image": result.sdkImage,
		"base-image": bases[0] ?? "",
		port: Object.keys(config.ExposedPorts ?? {})[0]?.replace(/\/.*$/, "") ?? "",
		user: config.User ?? ""
	};
}
function resultsOf({ set, tags, bases }, project) {
	return set.images.map((image, at) => ({
		project,
		tags,
		digest: set.top.descriptor.digest,
		platform: describePlatform(image.platform),
		manifest: image.manifest.descriptor.digest,
		size: sizeOf(image),
		"base-image": bases[at] ?? ""
	}));
}
/** Of config and layers, in bytes, as a registry holds them. */
function sizeOf({ config, layers }) {
	return layers.reduce((sum, { descriptor }) => sum + descriptor.size, config.descriptor.size);
}

// src/report/summary.ts
/** The run's page: what came out, drawn, and why each choice was made. Markdown as GitHub renders it. */
function summaryOf(facts) {
	const { result, outputs, choices, delivered } = facts;
	return [
		`## 📦 ${outputs.image === "" ? code(outputs.digest) : code(outputs.image)}`,
		"",
		...startOf(outputs),
		"",
		...picture(result),
		"",
		...family(result),
		...table([
			"",
			"choice",
			"because"
		], choices.map(({ what, value, because }) => [
			what,
			code(value),
			plain(because)
		])),
		"",
		...table([
			"delivered to",
			"sent",
			"blobs",
			"because"
		], delivered.map((row) => [
			code(row.target),
			prettyBytes(row.bytesSent),
			countOf(row.blobs),
			plain(row.because)
		])),
		""
	].join("\n");
}
/** What became of all that later runs can use; the post step's part of the page. */
function keptSummary(rows) {
	return [...table([
		"for later runs",
		"",
		"because"
	], rows.map(({ what, value, because }) => [
		what,
		value,
		plain(because)
	])), ""].join("\n");
}
function startOf(outputs) {
	if (outputs.pushed !== "true") return [`Not pushed. Digest ${code(outputs.digest)}.`];
	return [
		"```sh",
		`docker run --rm ${outputs.port === "" ? "" : `-p ${outputs.port}:${outputs.port} `}${outputs.image}`,
		"```"
	];
}
/** Layers from the base up, as long as they are heavy: what a pull of a new version moves is the end of the list. */
function picture({ sets }) {
	const image = sets[0]?.set.images[0];
	if (image === void 0) return [];
	const base = image.layers.filter(({ kind }) => kind === "base");
	const rows = [{
		kind: `base (${base.length} layers)`,
		size: base.reduce((sum, { descriptor }) => sum + descriptor.size, 0)
	}, ...image.layers.filter(({ kind }) => kind !== "base").map(({ kind, descriptor }) => ({
		kind,
		size: descriptor.size
	}))];
	const widest = Math.max(...rows.map(({ kind }) => kind.length));
	const largest = Math.max(...rows.map(({ size }) => size), 1);
	const bar = (size) => "█".repeat(Math.max(1, Math.round(size / largest * 40)));
	return [
		"```text",
		...rows.map(({ kind, size }) => `${kind.replaceAll("`", "ʼ").padEnd(widest)}  ${prettyBytes(size).padStart(9)}  ${bar(size)}`),
		"```"
	];
}
/** Several images by what stands for them; the layers above are those of the first one. */
function family({ sets }) {
	if (sets.every(({ set }) => set.images.length === 1) && sets.length === 1) return [];
	return [
		"```text",
		...sets.flatMap(({ set, tags, bases }) => [`${tags.join(", ")}  ${set.top.descriptor.digest.slice(0, 19)}`, ...set.images.map((image, at) => {
			return `${at === set.images.length - 1 ? "└─" : "├─"} ${describePlatform(image.platform).padEnd(14)} ${prettyBytes(sizeOf(image)).padStart(9)}  on ${(bases[at] ?? "").replace(/@.*$/, "")}`;
		})]).map((line) => line.replaceAll("`", "ʼ")),
		"```",
		""
	];
}
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
function code(text) {
	return `\`${text.replaceAll("`", "ʼ")}\``;
}

export { removeTree as a, parseSaves as c, describeDelivered as d, describeImage as f, pMapIterable as h, openRunFolder as i, openGit as l, pMap as m, summaryOf as n, read as o, describeSet as p, outputsOf as r, keep as s, keptSummary as t, RUN_LABEL as u };