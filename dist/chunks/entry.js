import { c as defined, o as parseReference } from "./reference.js";
import { n as messageOf, t as ActionError } from "./action-error.js";
import { n as parseMirror } from "./mirror.js";
import { r as parsePlatform } from "./platform.js";

// src/inputs/lists.ts
/** A failure that names the input, what it said, and the way out. */
function invalidInput(name, problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: `reading the input ${name}`,
		...problem
	});
}
/** One value a line; blank lines and lines that begin with `#` are skipped. */
function parseLines(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
/** One `name=value` a line; the value is all that follows the first `=`. @throws ActionError INPUT_INVALID */
function parsePairs(name, text) {
	return Object.fromEntries(parseLines(text).map((line) => {
		const at = line.indexOf("=");
		if (at < 1) throw invalidInput(name, {
			got: `«${line}» has no name`,
			hint: "Write one name=value a line."
		});
		return [line.slice(0, at).trim(), line.slice(at + 1)];
	}));
}
/** As YAML 1.2 spells it, the way @actions/core reads it. @throws ActionError INPUT_INVALID */
function parseBoolean(name, text) {
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw invalidInput(name, {
		got: `«${text}» is neither`,
		hint: "It takes true or false."
	});
}
/** @throws ActionError INPUT_INVALID that lists the known values. */
function parseOneOf(name, choice) {
	const found = choice.known.find((value) => value === choice.text);
	if (found !== void 0) return found;
	throw invalidInput(name, {
		got: `«${choice.text}» is unknown`,
		hint: `It takes ${choice.known.join(", ")}.`
	});
}
/** What `parse` gives; its errors say which input is being read. */
function withInputName(name, parse) {
	try {
		return parse();
	} catch (error) {
		if (!(error instanceof ActionError)) throw error;
		throw invalidInput(name, {
			got: messageOf(error),
			hint: error.hint ?? ""
		});
	}
}

// src/inputs/cache-places.ts
/** @throws ActionError INPUT_INVALID naming the input and the line. */
function parseCachePlaces(input, text) {
	return parseLines(text).map((line) => parsePlace(input, line));
}
function parsePlace(input, line) {
	const fields = new Map(line.split(",").map((part) => splitOnce(part.trim())));
	const take = (name) => {
		const value = fields.get(name);
		if (value === void 0 || value === "") throw wrong(input, `«${line}» has no ${name}=`);
		return value;
	};
	const known = {
		gha: [],
		local: ["dir"],
		registry: ["ref"]
	};
	const type = take("type");
	const strange = [...fields.keys()].find((name) => name !== "type" && known[type]?.includes(name) !== true);
	if (known[type] === void 0) throw wrong(input, `«${line}» has the unknown type ${type}`);
	if (strange !== void 0) throw wrong(input, `«${line}» says ${strange}, which ${type} does not take`);
	if (type === "gha") return { kind: "gha" };
	if (type === "local") return {
		kind: "local",
		dir: take("dir")
	};
	const ref = take("ref").toLowerCase();
	const reference = withInputName(input, () => parseReference(ref));
	if (reference.tag === void 0 && reference.digest === void 0) return {
		kind: "registry",
		reference
	};
	throw wrong(input, `«${line}» has a tag; entries get tags of their own`);
}
function splitOnce(part) {
	const at = part.indexOf("=");
	return at < 0 ? [part, ""] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}
function wrong(input, got) {
	return invalidInput(input, {
		got,
		hint: "It takes `type=gha`, `type=local,dir=PATH` or `type=registry,ref=HOST/NAME`, one a line."
	});
}
/** @throws ActionError INPUT_INVALID */
function parseCacheAudit(text) {
	if (text === "strict") return {
		percent: 100,
		strict: true
	};
	const percent = Number(text.replace(/%$/, ""));
	if (percent >= 0 && percent <= 100) return {
		percent,
		strict: false
	};
	throw invalidInput("cache-audit", {
		got: `«${text}»`,
		hint: "It takes a percentage from 0 to 100, or `strict`."
	});
}

// src/inputs/local-base.ts
/** `oci:DIR[:NAME]`, `docker:NAME`, or a name in a registry. @throws ActionError INPUT_INVALID */
function parseBase(text) {
	if (text === "") return {};
	const [, place = "", rest = ""] = /^(oci|docker):(.*)$/.exec(text) ?? [];
	const reference = (name) => withInputName("base-image", () => parseReference(name));
	if (place === "") return { baseImage: reference(text) };
	if (rest === "") throw invalidInput("base-image", {
		got: `«${text}» names nothing`,
		hint: "Write oci:DIR for an OCI layout, docker:NAME for an image of the engine."
	});
	if (place === "docker") return {
		baseImage: reference(rest),
		localBase: {
			kind: "engine",
			name: rest
		}
	};
	const [folder = "", name] = rest.split(/:(?=[\w.-]+$)/);
	return {
		baseImage: {
			registry: "localhost",
			repository: nameOf(folder),
			...name === void 0 ? {} : { tag: name }
		},
		localBase: {
			kind: "layout",
			folder,
			...name === void 0 ? {} : { name }
		}
	};
}
/** What the log calls an image of a folder. */
function nameOf(folder) {
	return (folder.toLowerCase().match(/[a-z0-9]+/g) ?? ["layout"]).join("-");
}

// src/inputs/names.ts
/** Every input of the action, in the order of `action.yml` and of the README, with its default. */
const INPUT_DEFAULTS = {
	project: ".",
	"publish-directory": "",
	configuration: "Release",
	framework: "",
	properties: "",
	portable: "true",
	"sdk-image": "",
	os: "",
	"base-image": "",
	platforms: "",
	images: "",
	tags: "",
	labels: "",
	push: "auto",
	load: "false",
	outputs: "",
	format: "oci",
	"nuget-credentials": "",
	"setup-command": "",
	"build-env": "",
	exclude: "",
	cache: "auto",
	"cache-from": "",
	"cache-to": "",
	"cache-audit": "0",
	"source-time": "auto",
	"nuget-audit": "warn",
	eol: "warn",
	"will-it-run": "fail",
	"source-revision": "auto",
	"registry-mirrors": "",
	"insecure-registries": "",
	"timeout-minutes": "60",
	binlog: "false",
	"github-token": "",
	mode: "build"
};
const INPUT_NAMES = Object.keys(INPUT_DEFAULTS);

// src/inputs/nuget-credentials.ts
/**
* Reads `<source name or URL>=<user>:<token>` lines. A source may hold `=` (in a query), a user and a token may not hold
* what separates them: the last `=` before the first `:` of the login parts them.
* @throws ActionError INPUT_INVALID, never with the login in its text.
*/
function parseNuGetCredentials(text) {
	return parseLines(text).map((line, index) => {
		const { source, username, password } = /^(?<source>https?:\/\/[^\s]*?|[^=]+)=(?<username>[^=:]*):(?<password>.+)$/.exec(line)?.groups ?? {};
		if (source === void 0 || username === void 0 || password === void 0) throw invalidInput("nuget-credentials", {
			got: `line ${index + 1} is no credential`,
			hint: "Write <source name or URL>=<user>:<token>, one a line."
		});
		return {
			source: source.trim(),
			username,
			password
		};
	});
}

// src/inputs/outputs.ts
const TYPES = [
	"oci",
	"docker",
	"local"
];
/** @throws ActionError INPUT_INVALID */
function parseOutputs(text) {
	return parseLines(text).map(parseOutput);
}
function parseOutput(line) {
	const fields = new Map(line.split(",").map((part) => splitPair(part, line)));
	const type = TYPES.find((known) => known === fields.get("type"));
	if (type === void 0) throw problem(line, `type is none of ${TYPES.join(", ")}`);
	const dest = fields.get("dest");
	if (dest === void 0 || dest === "") throw problem(line, "dest is missing");
	const unknown = [...fields.keys()].find((key) => key !== "type" && key !== "dest");
	if (unknown !== void 0) throw problem(line, `«${unknown}» is unknown`);
	return {
		type,
		dest
	};
}
function splitPair(part, line) {
	const at = part.indexOf("=");
	if (at < 1) throw problem(line, `«${part}» is no name=value`);
	return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}
function problem(line, got) {
	return invalidInput("outputs", {
		got: `in «${line}» ${got}`,
		hint: "Write it as type=oci,dest=path."
	});
}

// src/inputs/systems.ts
/**
* Reads the input `os`: a variant a line, systems of one index joined by `+`.
* @throws ActionError INPUT_INVALID for what is no name, for a base image beside it, and for what is written twice.
*/
function parseSystems(text, baseImage) {
	const lines = parseLines(text).map(parseLine);
	if (lines.length > 0 && baseImage !== "") throw invalidInput("os", {
		got: "base-image is given too",
		hint: "A base image has its own system: leave one out."
	});
	checkDifferent("os", lines.map((line) => line.join(" + ")));
	return lines;
}
function parseLine(line) {
	const [first = "", ...others] = line.toLowerCase().split("+").map(parseName);
	checkDifferent("os", [first, ...others]);
	return [first, ...others];
}
function parseName(text) {
	const name = text.trim();
	if (/^[a-z][a-z0-9.]*(?:-[a-z0-9]+)*$/.test(name)) return name;
	throw invalidInput("os", {
		got: `«${name}» is no name of a system`,
		hint: "It looks like alpine or noble-chiseled: one a line, or several of one index with + between them."
	});
}
function checkDifferent(input, names) {
	const twice = names.find((name, at) => names.indexOf(name) < at);
	if (twice === void 0) return;
	throw invalidInput(input, {
		got: `«${twice}» is there twice`,
		hint: "Name each once."
	});
}
/** Reads the input `platforms`: separated by commas, spaces or lines, or `all`. @throws ActionError INPUT_INVALID */
function parsePlatforms(text) {
	const names = text.split(/[\s,]+/).filter((name) => name !== "");
	if (names.includes("all")) {
		if (names.length === 1) return "all";
		throw invalidInput("platforms", {
			got: "«all» is not alone",
			hint: "Leave it out, or the others."
		});
	}
	const platforms = names.map((name) => withInputName("platforms", () => parsePlatform(name)));
	checkDifferent("platforms", names);
	return platforms;
}

// src/inputs/inputs.ts
/** @throws ActionError INPUT_INVALID or REFERENCE_INVALID naming the input. */
function parseInputs(raw) {
	const text = (name) => raw[name]?.trim() || INPUT_DEFAULTS[name];
	return {
		...buildInputs(text),
		...imageInputs(text),
		...registryInputs(text),
		nugetCredentials: parseNuGetCredentials(text("nuget-credentials")),
		...cacheInputs(text),
		mode: parseOneOf("mode", {
			text: text("mode"),
			known: ["build", "plan"]
		}),
		...defined({ githubToken: orAbsent(text("github-token")) })
	};
}
function buildInputs(text) {
	return {
		project: text("project"),
		configuration: text("configuration"),
		properties: parsePairs("properties", text("properties")),
		portable: parseBoolean("portable", text("portable")),
		setupCommand: text("setup-command"),
		buildEnv: parsePairs("build-env", text("build-env")),
		exclude: parseLines(text("exclude")),
		sourceRevision: parseOneOf("source-revision", {
			text: text("source-revision"),
			known: [
				"auto",
				"assembly",
				"label"
			]
		}),
		eol: parseOneOf("eol", {
			text: text("eol"),
			known: [
				"warn",
				"fail",
				"ignore"
			]
		}),
		willItRun: parseOneOf("will-it-run", {
			text: text("will-it-run"),
			known: [
				"fail",
				"warn",
				"ignore"
			]
		}),
		timeoutMinutes: parseMinutes(text("timeout-minutes")),
		binlog: parseBoolean("binlog", text("binlog")),
		...defined({
			publishDirectory: orAbsent(text("publish-directory")),
			framework: orAbsent(text("framework")),
			sdkImage: readSdkSource(text("sdk-image"))
		})
	};
}
function cacheInputs(text) {
	return {
		cache: parseOneOf("cache", {
			text: text("cache"),
			known: [
				"auto",
				"read",
				"off"
			]
		}),
		cacheFrom: parseCachePlaces("cache-from", text("cache-from")),
		cacheTo: parseCachePlaces("cache-to", text("cache-to")),
		cacheAudit: parseCacheAudit(text("cache-audit")),
		sourceTime: parseOneOf("source-time", {
			text: text("source-time"),
			known: ["auto", "ignore"]
		}),
		nugetAudit: parseOneOf("nuget-audit", {
			text: text("nuget-audit"),
			known: [
				"warn",
				"fail",
				"ignore"
			]
		})
	};
}
function imageInputs(text) {
	return {
		images: parseLines(text("images")).map(parseImageName),
		tags: parseLines(text("tags")),
		labels: parsePairs("labels", text("labels")),
		load: parseBoolean("load", text("load")),
		outputs: parseOutputs(text("outputs")),
		format: parseOneOf("format", {
			text: text("format"),
			known: ["oci", "docker"]
		}),
		push: parseOneOf("push", {
			text: text("push"),
			known: [
				"auto",
				"true",
				"false"
			]
		}),
		systems: parseSystems(text("os"), text("base-image")),
		platforms: parsePlatforms(text("platforms")),
		...parseBase(text("base-image"))
	};
}
function registryInputs(text) {
	return {
		mirrors: parseLines(text("registry-mirrors")).map(parseMirror),
		insecureRegistries: parseLines(text("insecure-registries"))
	};
}
/** Owners and repositories may have capital letters on GitHub; image names may not. */
function parseImageName(line) {
	const reference = withInputName("images", () => parseReference(line.toLowerCase()));
	if (reference.tag !== void 0 || reference.digest !== void 0) throw invalidInput("images", {
		got: `«${line}» has a tag`,
		hint: "Tags go into the input tags, one a line."
	});
	return reference;
}
function readReference(name, text) {
	return text === "" ? void 0 : withInputName(name, () => parseReference(text));
}
function readSdkSource(text) {
	if (text === "runner") return { kind: "runner" };
	const reference = readReference("sdk-image", text);
	return reference === void 0 ? void 0 : {
		kind: "image",
		reference
	};
}
function parseMinutes(text) {
	const minutes = Number(text);
	if (Number.isFinite(minutes) && minutes > 0) return minutes;
	throw invalidInput("timeout-minutes", {
		got: `«${text}» is no number above 0`,
		hint: "It takes minutes, like 30."
	});
}
function orAbsent(text) {
	return text === "" ? void 0 : text;
}

// src/runner/cancel.ts
/**
* Aborts at the first SIGINT or SIGTERM. GitHub sends SIGINT, SIGTERM after 7.5 s and ends the process 2.5 s later:
* enough to remove a container; the post step removes what is left.
*/
function cancelSignal() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort());
	return controller.signal;
}

// node_modules/parse-ms/index.js
const toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 864e5),
		hours: Math.trunc(milliseconds / 36e5 % 24),
		minutes: Math.trunc(milliseconds / 6e4 % 60),
		seconds: Math.trunc(milliseconds / 1e3 % 60),
		milliseconds: Math.trunc(milliseconds % 1e3),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
	};
}
function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86400000n,
		hours: milliseconds / 3600000n % 24n,
		minutes: milliseconds / 60000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n
	};
}
function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case "number":
			if (Number.isFinite(milliseconds)) return parseNumber(milliseconds);
			break;
		case "bigint": return parseBigint(milliseconds);
	}
	throw new TypeError("Expected a finite number or bigint");
}

// node_modules/pretty-ms/index.js
const isZero = (value) => value === 0 || value === 0n;
const pluralize = (word, count) => count === 1 || count === 1n ? word : `${word}s`;
const SECOND_ROUNDING_EPSILON = 1e-7;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === "bigint";
	if (!isBigInt && !Number.isFinite(milliseconds)) throw new TypeError("Expected a finite number or bigint");
	options = { ...options };
	const sign = milliseconds < 0 ? "-" : "";
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}
	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}
	let result = [];
	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
		return (Math.round(flooredInterimValue) / 10 ** decimalDigits).toFixed(decimalDigits);
	};
	const add = (value, long, short, valueString) => {
		if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m")) return;
		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else valueString += options.verbose ? " " + pluralize(long, value) : short;
		result.push(valueString);
	};
	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);
	if (options.hideYearAndDays) add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
	else {
		if (options.hideYear) add(days, "day", "d");
		else {
			add(days / 365n, "year", "y");
			add(days % 365n, "day", "d");
		}
		add(Number(parsed.hours), "hour", "h");
	}
	add(Number(parsed.minutes), "minute", "m");
	if (!options.hideSeconds) {
		if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);
			add(seconds, "second", "s");
			if (options.formatSubMilliseconds) {
				add(milliseconds, "millisecond", "ms");
				add(microseconds, "microsecond", "µs");
				add(nanoseconds, "nanosecond", "ns");
			} else {
				const millisecondsAndBelow = milliseconds + microseconds / 1e3 + nanoseconds / 1e6;
				const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits : 0;
				const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
				const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
				add(Number.parseFloat(millisecondsString), "millisecond", "ms", millisecondsString);
			}
		} else {
			const secondsFixed = floorDecimals((isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60, typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1);
			const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
			add(Number.parseFloat(secondsString), "second", "s", secondsString);
		}
	}
	if (result.length === 0) return sign + "0" + (options.verbose ? " milliseconds" : "ms");
	const separator = options.colonNotation ? ":" : " ";
	if (typeof options.unitCount === "number") result = result.slice(0, Math.max(options.unitCount, 1));
	return sign + result.join(separator);
}

// src/runner/timed.ts
/** Runs `work` and says how long it took, for people. */
async function timed(work) {
	const start = performance.now();
	return {
		result: await work(),
		took: prettyMilliseconds(performance.now() - start)
	};
}

// src/runner/entry.ts
/**
* Runs a story and ends the process with its verdict. A failure its user can act on is one message and its way out;
* anything else is a bug and shows its stack.
*/
async function entry(log, story) {
	try {
		await story();
		return await leave(0);
	} catch (error) {
		if (error instanceof ActionError) log.error(error.hint === void 0 ? error.message : `${error.message}\n${error.hint}`, { title: error.code });
		else log.error(`This is a bug of containerize-dotnet. ${error instanceof Error ? error.stack : String(error)}`);
		return leave(1);
	}
}
/** Ends at once: a cache service that hangs, or an idle connection, must not keep the job waiting. */
async function leave(code) {
	await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
	process.exit(code);
}

export { INPUT_NAMES as a, parseInputs as i, timed as n, cancelSignal as r, entry as t };