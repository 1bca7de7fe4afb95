import { c as defined, o as parseReference } from "./reference.js";
import { t as ActionError } from "./action-error.js";
import { a as parseMirror, r as parseImages } from "./images.js";
import { c as didYouMean, d as splitPlain, f as wrongLine, l as openFields, s as parseTagRules, u as readFields } from "./platform.js";
import { a as parsePairs, i as parseOneOf, n as parseBoolean, o as withInputName, r as parseLines, t as invalidInput } from "./lists.js";
import { n as parseAnnotations } from "./annotations.js";
import { n as parseLeg } from "./leg.js";
import { n as parseSystems, t as parsePlatforms } from "./systems.js";

// src/tags/flavor.ts
const PLAIN_FLAVOR = {
	latest: "auto",
	prefix: "",
	suffix: "",
	prefixLatest: false,
	suffixLatest: false
};
const NAMES = [
	"latest",
	"prefix",
	"suffix",
	"onlatest"
];
/** @throws ActionError INPUT_INVALID naming the line and what is wrong with it. */
function parseFlavor(lines, split = splitPlain) {
	return lines.reduce((flavor, line) => withLine(flavor, {
		line,
		split
	}), PLAIN_FLAVOR);
}
function withLine(flavor, text) {
	const at = {
		input: "flavor",
		line: text.line
	};
	const said = {};
	let affix;
	for (const { name = "", value } of readFields(at, text.split)) if (name === "latest") {
		if (value !== "auto" && value !== "true" && value !== "false") throw wrongLine(at, {
			got: `latest is «${value}»`,
			hint: "It takes auto, true or false."
		});
		said.latest = value;
	} else if (name === "prefix" || name === "suffix") {
		said[name] = value;
		affix = name;
	} else if (name === "onlatest") {
		if (affix === void 0 || value !== "true" && value !== "false") throw wrongLine(at, {
			got: `onlatest is «${value}»`,
			hint: "Write it as prefix=v,onlatest=true."
		});
		said[`${affix}Latest`] = value === "true";
	} else {
		const got = name === "" ? `«${value}» is no name=value` : `${name} is unknown`;
		throw wrongLine(at, {
			got,
			hint: `${didYouMean(name || value, NAMES)}It takes ${NAMES.join(", ")}.`
		});
	}
	return {
		...flavor,
		...said
	};
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
	flavor: "",
	labels: "",
	annotations: "",
	"sep-tags": "",
	"sep-labels": "",
	"sep-annotations": "",
	push: "auto",
	"if-exists": "overwrite",
	"if-unchanged": "relabel",
	leg: "",
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
	"version-to-msbuild": "false",
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

// src/inputs/sdk-source.ts
/** @throws ActionError INPUT_INVALID for what is no name of an image */
function readSdkSource(text) {
	if (text === "") return void 0;
	if (text === "runner") return { kind: "runner" };
	return {
		kind: "image",
		reference: withInputName("sdk-image", () => parseReference(text))
	};
}

// src/inputs/separators.ts
/** White space is what separates, so it stays as it was written. */
function separatorsOf(raw) {
	return {
		tags: raw["sep-tags"] || "\n",
		labels: raw["sep-labels"] || "\n",
		annotations: raw["sep-annotations"] || "\n"
	};
}

// src/inputs/inputs.ts
/** Loads what reads the inputs, where they need more than we have, and parses them. @throws as {@link parseInputs} does */
async function readInputs(raw) {
	return parseInputs(raw, await openFields([
		raw.images ?? "",
		raw.tags ?? "",
		raw.flavor ?? ""
	]));
}
/** @throws ActionError INPUT_INVALID or REFERENCE_INVALID naming the input. */
function parseInputs(raw, split = splitPlain) {
	const text = (name) => raw[name]?.trim() || INPUT_DEFAULTS[name];
	return {
		...buildInputs(text),
		...imageInputs(text),
		...nameInputs(text, split),
		...registryInputs(text),
		nugetCredentials: parseNuGetCredentials(text("nuget-credentials")),
		...cacheInputs(text),
		separators: separatorsOf(raw),
		mode: parseOneOf("mode", {
			text: text("mode"),
			known: ["build", "plan"]
		}),
		...defined({ githubToken: orAbsent(text("github-token")) })
	};
}
function buildInputs(text) {
	return {
		projects: parseProjects(text("project")),
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
		versionToMsbuild: parseBoolean("version-to-msbuild", text("version-to-msbuild")),
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
function nameInputs(text, split) {
	return {
		images: parseImages(parseLines(text("images")), split),
		tags: parseTagRules(parseLines(text("tags")), split),
		flavor: parseFlavor(parseLines(text("flavor")), split)
	};
}
function imageInputs(text) {
	return {
		labels: parsePairs("labels", text("labels")),
		load: parseBoolean("load", text("load")),
		outputs: parseOutputs(text("outputs")),
		format: parseOneOf("format", {
			text: text("format"),
			known: ["oci", "docker"]
		}),
		annotations: parseAnnotations(text("annotations"), text("format")),
		ifExists: parseOneOf("if-exists", {
			text: text("if-exists"),
			known: [
				"overwrite",
				"skip",
				"fail"
			]
		}),
		ifUnchanged: parseOneOf("if-unchanged", {
			text: text("if-unchanged"),
			known: ["relabel", "retag"]
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
		...parseBase(text("base-image")),
		...defined({ leg: parseLeg(text("leg")) })
	};
}
function registryInputs(text) {
	return {
		mirrors: parseLines(text("registry-mirrors")).map(parseMirror),
		insecureRegistries: parseLines(text("insecure-registries"))
	};
}
/** Comments alone are what an empty input is. */
function parseProjects(text) {
	const lines = parseLines(text);
	return lines.length === 0 ? [INPUT_DEFAULTS.project] : lines;
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

export { INPUT_DEFAULTS as a, readInputs as i, timed as n, INPUT_NAMES as o, cancelSignal as r, entry as t };