import { a as INPUT_DEFAULTS, n as timed, o as INPUT_NAMES, r as cancelSignal } from "./entry.js";
import { a as getState, c as notice, d as setSecret, f as startGroup, i as getInput, l as saveState, n as endGroup, o as info, p as warning, r as error, t as debug, u as setOutput } from "./core.js";
import { appendFileSync, readFileSync } from "node:fs";
import { EOL } from "os";
import { constants as constants$1, promises } from "fs";

// node_modules/@actions/core/lib/summary.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// src/inputs/plan-names.ts
const { project, configuration, framework, properties, portable } = INPUT_DEFAULTS;
/** Every input of the companion `plan`, in the order of its `action.yml`; those of the main action have its defaults. */
const PLAN_INPUT_DEFAULTS = {
	project,
	affected: "auto",
	"max-legs": "20",
	split: "",
	configuration,
	framework,
	properties,
	portable,
	"sdk-image": INPUT_DEFAULTS["sdk-image"],
	os: INPUT_DEFAULTS.os,
	"base-image": INPUT_DEFAULTS["base-image"],
	platforms: INPUT_DEFAULTS.platforms,
	"nuget-credentials": INPUT_DEFAULTS["nuget-credentials"],
	"setup-command": INPUT_DEFAULTS["setup-command"],
	"build-env": INPUT_DEFAULTS["build-env"],
	exclude: INPUT_DEFAULTS.exclude,
	cache: INPUT_DEFAULTS.cache,
	"cache-from": INPUT_DEFAULTS["cache-from"],
	"source-time": INPUT_DEFAULTS["source-time"],
	"source-revision": INPUT_DEFAULTS["source-revision"],
	"registry-mirrors": INPUT_DEFAULTS["registry-mirrors"],
	"insecure-registries": INPUT_DEFAULTS["insecure-registries"],
	"github-token": INPUT_DEFAULTS["github-token"]
};
const PLAN_INPUT_NAMES = Object.keys(PLAN_INPUT_DEFAULTS);

// src/runner/inert.ts
/** Invisible, and enough to make a command an ordinary line. */
const BREAK = "​";
/**
* Text of programs that the runner must not take for commands: a build that prints `::add-mask::` or `##[error]` would
* otherwise speak in our name (actions/runner, ActionCommand.TryParseV2 and TryParse).
*/
function inert(text) {
	return text.replace(/^(\s*)::/gm, `$1${BREAK}::`).replaceAll("##[", `#${BREAK}#[`);
}

// src/runner/actions.ts
/** GitHub shows no more than this of a step's summary; a larger one is dropped whole. */
const SUMMARY_MAX = 1048576;
/** GitHub Actions itself. The environment is read once, here. */
function actionsRunner() {
	const env = { ...process.env };
	return {
		env,
		inputs: readInputs(INPUT_NAMES),
		log: actionsLog(),
		payload: readPayload(env["GITHUB_EVENT_PATH"]),
		signal: cancelSignal(),
		setOutput: (name, value) => setOutput(name, value),
		recordArtifact: (line) => {
			const file = env["GITHUB_ARTIFACTS"];
			if (file !== void 0 && file !== "") appendFileSync(file, `${line}\n`);
		},
		writeSummary: async (markdown) => {
			if (env["GITHUB_STEP_SUMMARY"] === void 0 || Buffer.byteLength(markdown) > SUMMARY_MAX) return;
			await summary.addRaw(markdown, true).write();
		},
		saveState: (name, value) => saveState(name, value),
		state: (name) => getState(name)
	};
}
/** The inputs of the companion `plan`. */
function readPlanInputs() {
	return readInputs(PLAN_INPUT_NAMES);
}
function readInputs(names) {
	return Object.fromEntries(names.map((name) => [name, getInput(name, { trimWhitespace: false })]));
}
function readPayload(path) {
	if (path === void 0) return void 0;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return;
	}
}
function actionsLog() {
	let inGroup = false;
	const at = (annotation) => {
		const { title, file, line, column } = annotation ?? {};
		return {
			...title === void 0 ? {} : { title },
			...file === void 0 ? {} : { file },
			...line === void 0 ? {} : { startLine: line },
			...column === void 0 ? {} : { startColumn: column }
		};
	};
	return {
		info: (message) => info(inert(message)),
		debug: (message) => debug(message),
		notice: (message, where) => notice(message, at(where)),
		warning: (message, where) => warning(message, at(where)),
		error: (message, where) => error(message, at(where)),
		phase: async (title, work) => {
			const isOuter = !inGroup;
			if (isOuter) startGroup(title);
			inGroup = true;
			const { result, took } = await timed(work).finally(() => {
				if (isOuter) endGroup();
				if (isOuter) inGroup = false;
			});
			info(inert(`${title}: ${took}`));
			return result;
		},
		mask: (secret) => {
			if (secret !== "") setSecret(secret);
		}
	};
}

export { readPlanInputs as n, PLAN_INPUT_DEFAULTS as r, actionsRunner as t };