import { c as defined } from "./reference.js";
import { n as messageOf, t as ActionError } from "./action-error.js";

// src/tags/fields.ts
/** What reads lines without a quote, and so needs no library. */
const splitPlain = (line) => {
	if (line.includes("\"")) throw new Error(`«${line}» has a quote, and no reader for it was opened`);
	return line.split(",");
};
/** Loads the reader of quoted fields where one of the texts has any. */
async function openFields(texts) {
	if (!texts.some((text) => text.includes("\""))) return splitPlain;
	const { parse } = await import("./sync.js");
	return (line) => parse(line, {
		relaxColumnCount: true,
		skipEmptyLines: true
	})[0] ?? [];
}
/**
* The parts of a line as docker/metadata-action has them: a name ends at the first `=`, blanks around both do not count.
* @throws ActionError INPUT_INVALID where a quote stands wrong.
*/
function readFields(at, split) {
	return fieldsOf(at, split).map((field) => {
		const end = field.indexOf("=", 1);
		if (end < 0) return { value: field.trim() };
		return {
			name: field.slice(0, end).trim().toLowerCase(),
			value: field.slice(end + 1).trim()
		};
	});
}
function fieldsOf(at, split) {
	try {
		return split(at.line);
	} catch (error) {
		throw wrongLine(at, {
			got: messageOf(error),
			hint: "A field that holds a comma is quoted as a whole: \"pattern=a{1,2}\"; a quote in it is written twice."
		});
	}
}
/** A failure that names the input, the line, and the way out. */
function wrongLine({ input, line }, problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: `reading the input ${input}`,
		got: `in «${line}» ${problem.got}`,
		hint: problem.hint
	});
}

// src/tags/nearest.ts
/** `Did you mean X? ` for the known word that a typing error or two lead to; else nothing. */
function didYouMean(word, known) {
	const [nearest] = known.map((name) => ({
		name,
		distance: distanceOf(word.toLowerCase(), name)
	})).filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3))).sort((a, b) => a.distance - b.distance);
	return nearest === void 0 ? "" : `Did you mean ${nearest.name}? `;
}
/** How many letters have to be added, left out or changed (Levenshtein). */
function distanceOf(from, to) {
	let row = Array.from({ length: to.length + 1 }, (_, at) => at);
	for (const [line, letter] of [...from].entries()) {
		const next = [line + 1];
		for (const [at, other] of [...to].entries()) {
			const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}

// src/tags/rules.ts
const REF_EVENTS = [
	"branch",
	"tag",
	"pr"
];
const SHA_FORMATS = ["short", "long"];
/** Every type with what belongs to it alone, and its priority where the line says none. */
const TYPES = {
	schedule: {
		own: ["pattern"],
		priority: 1e3
	},
	semver: {
		own: [
			"pattern",
			"value",
			"match"
		],
		priority: 900
	},
	pep440: {
		own: [
			"pattern",
			"value",
			"match"
		],
		priority: 900
	},
	match: {
		own: [
			"pattern",
			"group",
			"value"
		],
		priority: 800
	},
	edge: {
		own: ["branch"],
		priority: 700
	},
	ref: {
		own: ["event"],
		priority: 600
	},
	raw: {
		own: ["value"],
		priority: 200
	},
	sha: {
		own: ["format"],
		priority: 100
	}
};
const COMMON = [
	"type",
	"enable",
	"priority",
	"prefix",
	"suffix"
];
/** What holds where the input is empty. */
const DEFAULT_RULES = parseTagRules([
	"type=schedule",
	"type=ref,event=branch",
	"type=ref,event=tag",
	"type=ref,event=pr"
]);
/** @throws ActionError INPUT_INVALID naming the line and what is wrong with it. */
function parseTagRules(lines, split = splitPlain) {
	return lines.map((line) => {
		const at = {
			input: "tags",
			line
		};
		const fields = readFields(at, split);
		const type = typeOf(at, fields);
		return ruleOf(type, readAttributes(at, {
			type,
			fields
		}));
	});
}
function typeOf(at, fields) {
	const type = fields.findLast(({ name }) => name === "type")?.value ?? "raw";
	const types = Object.keys(TYPES);
	const found = types.find((known) => known === type);
	if (found !== void 0) return found;
	throw wrongLine(at, {
		got: `the type ${type} is unknown`,
		hint: `${didYouMean(type, types)}It takes ${types.join(", ")}.`
	});
}
function readAttributes(at, line) {
	const { type, fields } = line;
	const known = [...TYPES[type].own, ...COMMON];
	const values = /* @__PURE__ */ new Map();
	for (const { name = "value", value } of fields) {
		if (values.has(name)) throw wrongLine(at, {
			got: `${name} is given twice`,
			hint: "Write one rule or tag a line."
		});
		if (!known.includes(name)) {
			const hint = `${didYouMean(name, known)}It takes ${known.slice(0, -COMMON.length).join(", ")}; every type takes ${COMMON.slice(1).join(", ")}.`;
			throw wrongLine(at, {
				got: `type=${type} does not take ${name === "value" ? `«${value}»` : name}`,
				hint
			});
		}
		values.set(name, value);
	}
	return {
		at,
		type,
		values
	};
}
function ruleOf(type, given) {
	const { values } = given;
	const common = commonOf(given);
	switch (type) {
		case "schedule": return {
			...common,
			type,
			pattern: values.get("pattern") ?? "nightly"
		};
		case "semver":
		case "pep440": {
			const match = values.get("match") || void 0;
			const expression = match === void 0 ? void 0 : regExp(given, {
				source: match,
				flags: ""
			});
			const pattern = needed(given, "pattern");
			return {
				...common,
				type,
				pattern,
				value: values.get("value") ?? "",
				...defined({ match: expression })
			};
		}
		case "match": {
			const text = needed(given, "pattern");
			const [, source = text, flags = ""] = /^\/(.+)\/(.*)$/.exec(text) ?? [];
			const pattern = regExp(given, {
				source,
				flags
			});
			return {
				...common,
				type,
				pattern,
				group: number(given, "group") ?? 0,
				value: values.get("value") ?? ""
			};
		}
		case "edge": return {
			...common,
			type,
			...defined({ branch: values.get("branch") || void 0 })
		};
		case "ref": {
			const event = oneOf(given, {
				name: "event",
				known: REF_EVENTS
			});
			return {
				...event === "pr" ? { prefix: "pr-" } : {},
				...common,
				type,
				event
			};
		}
		case "raw": return {
			...common,
			type,
			value: needed(given, "value")
		};
		case "sha": {
			const format = values.has("format") ? oneOf(given, {
				name: "format",
				known: SHA_FORMATS
			}) : "short";
			return {
				prefix: "sha-",
				...common,
				type,
				format
			};
		}
	}
}
function commonOf(given) {
	const { at, type, values } = given;
	return {
		line: at.line,
		enable: values.get("enable") ?? "true",
		priority: number(given, "priority") ?? TYPES[type].priority,
		...defined({
			prefix: values.get("prefix"),
			suffix: values.get("suffix")
		})
	};
}
function needed({ at, type, values }, name) {
	const value = values.get(name);
	if (value !== void 0) return value;
	const example = {
		pattern: type === "match" ? "v(.*)" : "{{version}}",
		event: "branch",
		value: "TAG"
	}[name];
	throw wrongLine(at, {
		got: `${name} is missing`,
		hint: `Write it as type=${type},${name}=${example}.`
	});
}
function oneOf(given, choice) {
	const { name, known } = choice;
	const value = needed(given, name);
	const found = known.find((each) => each === value);
	if (found !== void 0) return found;
	const hint = `${didYouMean(value, known)}It takes ${known.join(", ")}.`;
	throw wrongLine(given.at, {
		got: `the ${name} ${value} is unknown`,
		hint
	});
}
function number({ at, values }, name) {
	const text = values.get(name);
	if (text === void 0) return void 0;
	if (text !== "" && Number.isFinite(Number(text))) return Number(text);
	throw wrongLine(at, {
		got: `the ${name} «${text}» is no number`,
		hint: `Write it as ${name}=1.`
	});
}
function regExp({ at }, expression) {
	try {
		return new RegExp(expression.source, expression.flags);
	} catch (error) {
		throw wrongLine(at, {
			got: messageOf(error),
			hint: "It takes a regular expression of JavaScript, or one with flags: /v(.*)/i."
		});
	}
}

// src/oci/platform.ts
/** Everything that is not Windows has layers as Linux has them. */
function systemOf({ os }) {
	return os === "windows" ? "windows" : "linux";
}
const SPELLING = /^(linux|windows)\/(amd64|arm64|arm|386)(?:\/(v[5-8]))?$/;
/**
* Reads `os/architecture[/variant]` as docker and buildx write it.
* @throws ActionError INPUT_INVALID naming the known forms.
*/
function parsePlatform(text) {
	const match = SPELLING.exec(text.trim());
	if (match === null) throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading a platform",
		got: `«${text}» is none`,
		hint: "Known are linux/amd64, linux/arm64, linux/arm/v7 and windows/amd64."
	});
	const [, os = "", architecture = "", variant] = match;
	return {
		os,
		architecture,
		...variant === void 0 ? {} : { variant }
	};
}
function describePlatform(platform) {
	return [
		platform.os,
		platform.architecture,
		platform.variant
	].filter((part) => part !== void 0).join("/");
}
/** As above, with the version of Windows: another one is another machine. */
function describeMachine(platform) {
	const version = platform["os.version"];
	return version === void 0 ? describePlatform(platform) : `${describePlatform(platform)} ${version}`;
}
/** Whether an index entry serves the wanted platform. A variant counts only when asked for: v8 is what arm64 is. */
function matchesPlatform(offered, wanted) {
	return offered.os === wanted.os && offered.architecture === wanted.architecture && (wanted.variant === void 0 || offered.variant === wanted.variant);
}

export { systemOf as a, didYouMean as c, splitPlain as d, wrongLine as f, parsePlatform as i, openFields as l, describePlatform as n, DEFAULT_RULES as o, matchesPlatform as r, parseTagRules as s, describeMachine as t, readFields as u };