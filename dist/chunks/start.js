import { t as __commonJSMin } from "./rolldown-runtime.js";
import { accessSync, appendFileSync, constants, mkdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import { styleText } from "node:util";
import { delimiter, dirname, isAbsolute, join, relative, sep } from "node:path";
import { spawn } from "node:child_process";
import { Socket } from "node:net";
import { createInterface } from "node:readline";
import { access as access$1 } from "node:fs/promises";
import { createHash, hash } from "node:crypto";

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
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
		return __awaiter$1(this, void 0, void 0, function* () {
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
		return __awaiter$1(this, void 0, void 0, function* () {
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
		return __awaiter$1(this, void 0, void 0, function* () {
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

// node_modules/@actions/core/lib/core.js
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
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Gets whether Actions Step Debug is on or not
*/
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
/**
* Saves state for current action, the state can only be retrieved by this action's post job execution.
*
* @param     name     name of the state to store
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
/**
* Gets the value of an state set by this action's main execution.
*
* @param     name     name of the state to get
* @returns   string
*/
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}

// src/base/objects.ts
/**
* Returns the object without its undefined fields, so that "absent" and "undefined" mean the same with exact optional
* types.
*/
function defined(values) {
	const entries = Object.entries(values).filter(([, value]) => value !== void 0);
	return Object.fromEntries(entries);
}
/** Returns the items by their keys, in order. `Map.groupBy` does the same from Node.js 21 on. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
/** Sorts the keys, so that equal content gives equal bytes. */
function sortedKeys(record) {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}
/**
* Returns a record with only these entries. Names come from a checkout, and every other object has a `constructor`,
* and treats `__proto__` specially.
*/
function recordOf(entries) {
	const record = Object.create(null);
	for (const [name, value] of entries) record[name] = value;
	return record;
}
/** Replaces each of the other texts by `***`, long ones first, because a short one may be part of a long one. */
function withoutEach(text, hidden) {
	return hidden.filter((each) => each !== "").sort((left, right) => right.length - left.length).reduce((rest, each) => rest.replaceAll(each, "***"), text);
}
/** Returns whether `value` is a JSON object. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/request/inputs/names.ts
/** Every input of the action with its default, in the order of `action.yml` and the README. */
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
	env: "",
	ports: "",
	user: "",
	entrypoint: "",
	args: "",
	"working-directory": "",
	volumes: "",
	"stop-signal": "",
	files: "",
	"sep-tags": "",
	"sep-labels": "",
	"sep-annotations": "",
	push: "auto",
	"if-exists": "overwrite",
	"if-unchanged": "relabel",
	"latest-may-go-back": "false",
	leg: "",
	load: "false",
	outputs: "",
	format: "oci",
	compression: "gzip",
	sbom: "auto",
	attest: "auto",
	"attest-services": "",
	test: "false",
	"nuget-credentials": "",
	"nuget-variables": "",
	network: "bridge",
	memory: "80%",
	"setup-command": "",
	"build-env": "",
	"build-secrets": "",
	exclude: "",
	cache: "auto",
	"cache-from": "",
	"cache-to": "",
	"cache-audit": "0",
	"source-time": "auto",
	"nuget-audit": "warn",
	eol: "warn",
	"will-it-run": "fail",
	"size-budget": "",
	"verify-base": "off",
	"verify-base-roots": "",
	"source-revision": "auto",
	"version-to-msbuild": "false",
	"registry-mirrors": "",
	"insecure-registries": "",
	"ca-certificates": "",
	"timeout-minutes": "60",
	binlog: "false",
	"github-token": "",
	summary: "true",
	mode: "build"
};
const INPUT_NAMES = Object.keys(INPUT_DEFAULTS);
/** Inputs whose value may be a secret. */
const WITHHELD = [...[
	"github-token",
	"build-secrets",
	"nuget-credentials",
	"nuget-variables",
	"build-env",
	"setup-command"
]];
/** Returns whether the value of a property may be a secret, by its name: `build-secrets` is there for it. */
function isSecretName(name) {
	return /token|secret|passw|credential|key/i.test(name);
}
/** Returns the inputs that a step was given, as provenance records them. The value of a property may be `***`. */
function recordedInputs(raw) {
	const changed = INPUT_NAMES.filter((name) => !WITHHELD.includes(name)).map((name) => [name, raw[name]?.trim() ?? ""]).filter(([name, value]) => value !== "" && value !== INPUT_DEFAULTS[name]);
	return Object.fromEntries(changed.map(([name, value]) => [name, name === "properties" ? masked(value) : value]));
}
function masked(properties) {
	return properties.replace(/^([^=\n]*)=.*$/gm, (line, name) => isSecretName(name) ? `${name}=***` : line);
}
/** Inputs that only `merge` has, with their defaults, in the order of `merge/action.yml`. */
const MERGE_DEFAULTS = {
	legs: "legs",
	expected: "",
	digests: ""
};
/** Inputs of the companion action `verify`, and flags of the command `verify`, with their defaults. */
const VERIFY_DEFAULTS = {
	image: "",
	repository: "",
	"signer-workflow": "",
	ref: "",
	base: "",
	packages: "",
	"trusted-root": "",
	issuer: "https://token.actions.githubusercontent.com"
};
const VERIFY_INPUT_NAMES = Object.keys(VERIFY_DEFAULTS);

// src/request/inputs/plan-names.ts
const { project, configuration, framework, properties, portable } = INPUT_DEFAULTS;
/**
* Every input of the companion `plan`, in the order of its `action.yml`. Shared inputs have the defaults of the main
* action.
*/
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
	"working-directory": INPUT_DEFAULTS["working-directory"],
	files: INPUT_DEFAULTS.files,
	"nuget-credentials": INPUT_DEFAULTS["nuget-credentials"],
	"nuget-variables": INPUT_DEFAULTS["nuget-variables"],
	"setup-command": INPUT_DEFAULTS["setup-command"],
	"build-env": INPUT_DEFAULTS["build-env"],
	"build-secrets": INPUT_DEFAULTS["build-secrets"],
	exclude: INPUT_DEFAULTS.exclude,
	cache: INPUT_DEFAULTS.cache,
	"cache-from": INPUT_DEFAULTS["cache-from"],
	"source-time": INPUT_DEFAULTS["source-time"],
	"source-revision": INPUT_DEFAULTS["source-revision"],
	"registry-mirrors": INPUT_DEFAULTS["registry-mirrors"],
	"insecure-registries": INPUT_DEFAULTS["insecure-registries"],
	"ca-certificates": INPUT_DEFAULTS["ca-certificates"],
	"github-token": INPUT_DEFAULTS["github-token"]
};
const PLAN_INPUT_NAMES = Object.keys(PLAN_INPUT_DEFAULTS);

// src/actions/runner/cancel.ts
/**
* Aborts at the first SIGINT, SIGTERM, or SIGHUP, which a terminal sends when it is closed. GitHub sends SIGINT,
* SIGTERM after 7.5 s, and ends the process 2.5 s later. That is enough to remove a container; the post step removes
* what is left.
*/
function cancelSignal() {
	const controller = new AbortController();
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.once(name, () => controller.abort());
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
	return controller.signal;
}

// src/actions/runner/colours.ts
const COLOURS = {
	"✔": "green",
	"!": "yellow",
	"✖": "red"
};
/**
* Colours the mark at the start of a result. GitHub's log shows colours, though the standard output of a step is not a
* terminal; a terminal shows them unless its user turned them off (`NO_COLOR`).
*/
function colouredMark(message, stream) {
	const options = stream === void 0 ? { validateStream: false } : { stream };
	return message.replace(/^[✔!✖]/u, (mark) => {
		const colour = mark === "✔" || mark === "!" || mark === "✖" ? COLOURS[mark] : void 0;
		return colour === void 0 ? mark : styleText(colour, mark, options);
	});
}

// src/actions/runner/escape-commands.ts
/** Invisible; it turns a command into an ordinary line. */
const BREAK = "​";
/** Invisible characters: blanks and line ends of any alphabet, control characters, and terminal colour codes. */
const UNSEEN = /(?:\p{Cc}\[[\d;?]{0,64}[A-Za-z]?|[\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}])+/uy;
/** `##[error]`, and commands of other systems: `##vso[task.setvariable]`, `##teamcity[…]`. */
const HASHES = /##(?=[\w-]{0,32}\[)/g;
/**
* Escapes output of programs, so that the runner does not read it as commands: a build that prints `::add-mask::` or
* `##[error]` would otherwise issue commands as this action (actions/runner, ActionCommand.TryParseV2 and TryParse).
* The runner accepts the first form after what .NET considers white space at the start of a line, and the second form
* anywhere.
*/
function escapeCommands(text) {
	return (text.includes("::") ? text.split(/(\r\n|\r|\n)/).map(withoutColons).join("") : text).replace(HASHES, `#${BREAK}#`);
}
function withoutColons(line) {
	UNSEEN.lastIndex = 0;
	const { length = 0 } = UNSEEN.exec(line)?.[0] ?? "";
	return line.startsWith("::", length) ? `${line.slice(0, length)}${BREAK}${line.slice(length)}` : line;
}

// src/actions/runner/limited-progress.ts
/** In milliseconds: a log gets one line of progress in this time. */
const IN_LOG = 5e3;
/** Returns a function that passes on one text in a time, in milliseconds, and leaves out the others. */
function limitedProgress(write, between = IN_LOG) {
	let last = performance.now();
	return (text) => {
		const now = performance.now();
		if (now - last < between) return;
		last = now;
		write(text);
	};
}

// src/actions/runner/record-run.ts
/** The most problems of a level that are kept, since a build can print any number. */
const MOST_PROBLEMS = 1e4;
/** In milliseconds: a phase that logs nothing for so long shows that it is still running. */
const QUIET = 1e4;
/** Returns a log that also records phases, warnings and errors, and the record. */
function recordRun(log) {
	const phases = [];
	const choices = [];
	const secrets = [];
	const withoutSecrets = (text) => withoutEach(text, secrets);
	const open = [];
	const elapsed = () => performance.now();
	let lastLine = elapsed();
	const problems = recordProblems(log, withoutSecrets);
	const measure = async (title, work) => {
		const from = elapsed();
		const within = open.at(-1);
		open.push(title);
		const timer = setInterval(() => {
			if (open.at(-1) === title && elapsed() - lastLine >= QUIET) log.progress(`${title}: ${Math.round((elapsed() - from) / 1e3)} s so far`);
		}, QUIET).unref();
		try {
			return await work();
		} finally {
			clearInterval(timer);
			open.splice(open.lastIndexOf(title), 1);
			phases.push({
				title,
				from,
				to: elapsed(),
				...defined({ within })
			});
		}
	};
	return {
		log: {
			...log,
			info: (message) => {
				lastLine = elapsed();
				log.info(message);
			},
			warning: problems.recorded("warning"),
			error: problems.recorded("error"),
			mask: (secret) => {
				secrets.push(secret);
				log.mask(secret);
			},
			phase: (title, work) => log.phase(title, () => measure(title, work))
		},
		record: {
			phases,
			problems: problems.all,
			choices,
			elapsed,
			measure,
			withoutSecrets,
			addChoices: (rows) => {
				for (const { what, value, because } of rows) choices.push({
					what,
					value: withoutSecrets(value),
					because: withoutSecrets(because)
				});
			}
		}
	};
}
/** Returns the functions of a log that record what they log. */
function recordProblems(log, withoutSecrets) {
	const all = [];
	const [seen, counts] = [/* @__PURE__ */ new Set(), {
		warning: 0,
		error: 0
	}];
	const recorded = (level) => {
		return (message, place) => {
			const key = JSON.stringify([
				level,
				message,
				place?.file,
				place?.line,
				place?.column
			]);
			if (place?.line !== void 0 && seen.has(key)) return;
			counts[level] += 1;
			if (counts[level] <= MOST_PROBLEMS) {
				seen.add(key);
				all.push({
					level,
					message: withoutSecrets(message),
					...place
				});
			}
			if (place?.unlisted !== true) log[level](message, place);
		};
	};
	return {
		all,
		recorded
	};
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

// src/actions/runner/timed.ts
/** Runs `work` and returns how long it took, as text. */
async function timed(work) {
	const start = performance.now();
	return {
		result: await work(),
		took: prettyMilliseconds(performance.now() - start)
	};
}

// src/actions/runner/actions.ts
/** GitHub's limit for a step's summary; a larger one is dropped as a whole. */
const SUMMARY_MAX = 1048576;
/** Returns the runner of GitHub Actions. The environment is read only here. */
function actionsRunner() {
	const env = { ...process.env };
	const { log, record } = recordRun(actionsLog());
	return {
		env,
		inputs: readInputs$1(INPUT_NAMES),
		log,
		record,
		payload: readPayload(env["GITHUB_EVENT_PATH"]),
		signal: cancelSignal(),
		setOutput: (name, value) => setOutput(name, value),
		recordArtifact: (line) => {
			const file = env["GITHUB_ARTIFACTS"];
			if (file !== void 0 && file !== "") appendFileSync(file, `${line}\n`);
		},
		writeSummary: async (markdown) => {
			if (env["GITHUB_STEP_SUMMARY"] === void 0 || Buffer.byteLength(markdown) > SUMMARY_MAX) return;
			if (/^false$/i.test(getInput("summary"))) return;
			await summary.addRaw(markdown, true).write();
		},
		saveState: (name, value) => saveState(name, value),
		state: (name) => getState(name)
	};
}
/** Reads the inputs of the action `plan`. */
function readPlanInputs() {
	return readInputs$1(PLAN_INPUT_NAMES);
}
/** Reads the inputs that only the action `verify` has. */
function readVerifyInputs() {
	return readInputs$1(VERIFY_INPUT_NAMES);
}
function readInputs$1(names) {
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
		return { ...defined({
			title,
			file,
			startLine: line,
			startColumn: column
		}) };
	};
	return {
		info: (message) => info(escapeCommands(message)),
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
			info(escapeCommands(`${title}: ${took}`));
			return result;
		},
		details: (title, lines) => {
			if (!inGroup) startGroup(title);
			for (const line of lines) info(escapeCommands(line));
			if (!inGroup) endGroup();
		},
		progress: limitedProgress((text) => info(escapeCommands(text))),
		result: (message) => info(colouredMark(escapeCommands(message))),
		mask: (secret) => {
			if (secret !== "") setSecret(secret);
		}
	};
}

// src/base/action-error.ts
/**
* A failure that the user can act on. It is caught once, at the top, and shown as `message` and `hint` without a
* stack.
* @example
* throw new ActionError({
*   code: 'REGISTRY_DENIED',
*   doing: 'pushing ghcr.io/owner/app:1.0',
*   got: '403 Forbidden',
*   hint: 'Give the job `packages: write`.',
* });
*/
var ActionError = class extends Error {
	code;
	hint;
	constructor(parts) {
		super(`${parts.doing}: ${parts.got}`, parts.cause === void 0 ? void 0 : { cause: parts.cause });
		this.name = "ActionError";
		this.code = parts.code;
		this.hint = parts.hint;
	}
};
/** Returns the error of work that ends because the run was cancelled. */
function cancelled(doing) {
	return new ActionError({
		code: "CANCELLED",
		doing,
		got: "the run was cancelled"
	});
}
/** Returns the text of anything thrown. */
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/** Returns the message with those of its causes: a failed `fetch` says only there what has failed. */
function messagesOf(error) {
	if (!(error instanceof Error) || error.cause === void 0) return messageOf(error);
	return `${error.message}: ${messagesOf(error.cause)}`;
}

// src/actions/report/failure.ts
/** Describes an error: one that the user can act on by its message and hint, any other as a bug with its stack. */
function failureOf(error, { version, issues, link }) {
	const known = error instanceof ActionError ? error : diskError(error);
	if (known !== void 0) return {
		code: known.code,
		message: known.message,
		...defined({
			hint: known.hint,
			link: link(known.code)
		})
	};
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	const where = issues === void 0 ? "Report it" : `Report it at ${issues}`;
	return {
		message: `This is a bug of containerize-dotnet ${version}. ${stack}`,
		hint: `${where}, with the log of this step. Run it again with debug logging if you can.`
	};
}
/** Any write may meet a full disk, so that failure gets its explanation here. */
function diskError(error) {
	if (!(error instanceof Error)) return void 0;
	const { code, path, cause } = error;
	if (code !== "ENOSPC" && code !== "EDQUOT") return diskError(cause);
	return new ActionError({
		code: "DISK_FULL",
		doing: `writing ${path ?? "a file of the action"}`,
		got: code === "EDQUOT" ? "the disk quota is used up (EDQUOT)" : "no space is left on the disk (ENOSPC)",
		hint: "Free space on the disk of RUNNER_TEMP, or use a runner with a larger disk. Remove what earlier steps left, such as unused images.",
		cause: error
	});
}
/** Returns the text of an error in the log. */
function describeFailure({ message, hint, link }) {
	return [
		message,
		hint,
		link
	].filter((text) => text !== void 0).join("\n");
}

// src/base/parse-json.ts
const LENGTH = 4194304;
const DEPTH = 64;
/**
* Parses JSON from an untrusted source.
* @throws Error if it is too long or too deep, SyntaxError if it is invalid
* @example
* parseJson('{"sdk":{"version":"10.0.100"}}', { length: 1024 }); // { sdk: { version: '10.0.100' } }
*/
function parseJson(text, { length = LENGTH, depth = DEPTH } = {}) {
	if (text.length > length) throw new Error(`it has more than ${length} characters`);
	if (isDeeper(text, depth)) throw new Error(`it is more than ${depth} levels deep`);
	return JSON.parse(text);
}
const [QUOTE, BACKSLASH, OPEN, CLOSE] = [
	34,
	92,
	91,
	93
];
/** Makes one pass, which reads each character once. */
function isDeeper(text, most) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) at = endOfString(text, at);
		else if ((unit & -33) === OPEN) depth += 1;
		else if ((unit & -33) === CLOSE) depth -= 1;
		if (depth > most) return true;
	}
	return false;
}
function endOfString(text, start) {
	let at = start + 1;
	for (; at < text.length && text.charCodeAt(at) !== QUOTE; at += 1) if (text.charCodeAt(at) === BACKSLASH) at += 1;
	return at;
}

// src/actions/runner/bundle-folder.ts
/** Returns the folder of the running program, `dist/`. */
function bundleFolder() {
	return dirname(realpathSync(process.argv[1] ?? "."));
}
/** Reads a file next to `dist/`. */
function ownFile(name) {
	return readFileSync(join(bundleFolder(), "..", name), "utf8");
}
/** Returns the version of this action; empty if its `package.json` is not there. */
function actionVersion() {
	try {
		const manifest = parseJson(ownFile("package.json"));
		return isObject(manifest) ? String(manifest["version"] ?? "") : "";
	} catch {
		return "";
	}
}

// src/actions/runner/entry.ts
/** In milliseconds. The post step handles what a cancelled job leaves, before the runner ends the process. */
const GRACE = 5e3;
/**
* Runs a pipeline and ends the process with its exit code. A failure that the user can act on is one message with a
* hint. Anything else is a bug and is shown with its stack.
*/
async function entry(own, pipeline) {
	const { log, env = {}, signal, exitCode = () => 1, onFailure } = own;
	try {
		await (signal === void 0 ? pipeline() : Promise.race([pipeline(), overdue(signal)]));
		return await leave(0);
	} catch (error) {
		const failure = failureOf(error, {
			...placesOf(env),
			version: actionVersion()
		});
		await onFailure?.(failure).catch(() => void 0);
		log.error(describeFailure(failure), defined({ title: failure.code }));
		return leave(exitCode(error));
	}
}
/** `owner/name` of a repository, and a name of a ref, as GitHub allows them. */
const REPOSITORY$1 = /^[\w.-]+\/[\w.-]+$/;
const REF = /^[\w./-]+$/;
/** Returns the addresses of the pages about errors, in the repository and version of this action that the job uses. */
function placesOf(env) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
	if (!/^https:\/\/[\w.-]+$/.test(server) || !REPOSITORY$1.test(repository)) return { link: () => void 0 };
	const home = `${server}/${repository}`;
	const version = REF.test(ref) ? ref : "HEAD";
	return {
		issues: `${home}/issues`,
		link: (code) => `${home}/blob/${version}/docs/errors.md#${code.toLowerCase()}`
	};
}
/** Never settles if the run is not cancelled. @throws ActionError CANCELLED */
async function overdue(signal) {
	return await new Promise((_, reject) => {
		const wait = () => void setTimeout(() => reject(cancelled("running")), GRACE).unref();
		signal.addEventListener("abort", wait, { once: true });
	});
}
/** Ends at once: a hanging cache service, or an idle connection, must not delay the job. */
async function leave(code) {
	await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
	process.exit(code);
}

// src/base/files/inside.ts
/**
* Returns a path relative to a folder, with `/`; empty for the folder itself, `undefined` for paths outside of it.
* Both may be written through links, since a runner's work folder often is. Links below the folder are not resolved;
* the caller checks them.
* @param path absolute, as is `folder`; it may not exist yet.
*/
function pathInside(path, folder) {
	const real = realPathOf(folder);
	const ancestors = ancestorsOf(path);
	const lastLink = ancestors.find((ancestor) => realPathOf(ancestor) === real) ?? ancestors.findLast((ancestor) => isBelow(realPathOf(ancestor), real));
	if (lastLink === void 0) return void 0;
	return [relative(real, realPathOf(lastLink)), relative(lastLink, path)].filter((part) => part !== "").join("/").split(sep).join("/");
}
/** Returns a path and all its parents, the outermost first. */
function ancestorsOf(path) {
	const above = dirname(path);
	return above === path ? [path] : [...ancestorsOf(above), path];
}
function isBelow(path, folder) {
	return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
/** Returns the path itself if it does not exist. */
function realPathOf(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}

// src/base/files/paths.ts
/** Returns whether a path exists and may be accessed. */
function exists(path) {
	return access$1(path).then(() => true, () => false);
}
/** Returns whether a path is a folder or below it; both absolute, without `..`. */
function isWithin(path, folder) {
	return path === folder || path.startsWith(`${folder}${sep}`);
}
/** Returns a path relative to a folder, with `/` on every system; both absolute. */
function pathFrom(folder, path) {
	return relative(folder, path).split(sep).join("/");
}
/** Returns `src/Web` for `src/Web/Web.csproj`; empty for a path in the root. */
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/base/search-path.ts
/**
* Returns the folders that are searched for programs of the runner: the absolute ones of the PATH. In a job, folders
* in the workspace are left out, because a pull request could have put a program there.
*/
function searchPath(env) {
	const workspace = workspaceOf(env);
	return (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder)).filter((folder) => workspace === void 0 || !isWithin(realPathOf(folder), workspace));
}
/** Returns the absolute path of a program on the runner; `undefined` if no such program may be started. */
function findProgram(name, env) {
	if (/[/\\]/.test(name)) return void 0;
	const endings = process.platform === "win32" ? [
		".exe",
		".cmd",
		".bat"
	] : [""];
	const workspace = workspaceOf(env);
	for (const folder of searchPath(env)) {
		const program = endings.map((ending) => join(folder, `${name}${ending}`)).find(isProgram);
		if (program !== void 0 && (workspace === void 0 || !isWithin(realPathOf(program), workspace))) return program;
	}
}
/** Returns the real path of a job's workspace; `undefined` at a terminal. */
function workspaceOf(env) {
	const workspace = env["GITHUB_WORKSPACE"] ?? "";
	return env["GITHUB_EVENT_NAME"] === void 0 || workspace === "" ? void 0 : realPathOf(workspace);
}
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

// src/base/child-env.ts
/** What any program may need to run; none of it is secret. */
const BASE = [
	...[
		"PATH",
		"PATHEXT",
		"HOME",
		"USER",
		"LOGNAME",
		"LANG",
		"LANGUAGE",
		"LC_*",
		"TZ",
		"TMPDIR",
		"TMP",
		"TEMP"
	],
	...[
		"LD_LIBRARY_PATH",
		"DYLD_LIBRARY_PATH",
		"SYSTEMROOT",
		"SYSTEMDRIVE",
		"WINDIR",
		"COMSPEC",
		"USERPROFILE"
	],
	...[
		"USERNAME",
		"HOMEDRIVE",
		"HOMEPATH",
		"APPDATA",
		"LOCALAPPDATA",
		"PROGRAMDATA",
		"PROGRAMFILES",
		"PROGRAMFILES(X86)"
	]
];
/** Variables of the version managers of Node.js and .NET. */
const LAUNCHER = [...[
	"XDG_*",
	"DOTNET_*",
	"NODE_VERSION",
	"NVM_*",
	"NODENV_*",
	"FNM_*",
	"N_PREFIX",
	"VOLTA_*",
	"ASDF_*",
	"MISE_*"
], ...["RTX_*", "PROTO_*"]];
const CACHE_CLIENT = [
	...[
		"ACTIONS_*",
		"CACHE_*",
		"SEGMENT_DOWNLOAD_TIMEOUT_MINS",
		"GITHUB_SERVER_URL",
		"GITHUB_WORKSPACE",
		"RUNNER_*"
	],
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"ALL_PROXY",
		"NO_PROXY",
		"NODE_EXTRA_CA_CERTS",
		"NODE_USE_ENV_PROXY"
	],
	...[
		"NODE_TLS_REJECT_UNAUTHORIZED",
		"SSL_CERT_FILE",
		"SSL_CERT_DIR",
		"ZSTD_*"
	]
];
/** The step's inputs and state, the files through which a step talks to the runner, and the permissions of the job. */
const STEP = [...[
	"INPUT_*",
	"STATE_*",
	"ACTIONS_*",
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_OUTPUT",
	"GITHUB_STATE"
], ...["GITHUB_STEP_SUMMARY", "GITHUB_ARTIFACTS"]];
const ALLOWED = {
	git: matcher(BASE),
	launcher: matcher([...BASE, ...LAUNCHER]),
	"cache-client": matcher([...BASE, ...CACHE_CLIENT])
};
const isOfStep = matcher(STEP);
const isIdentity = matcher(["ACTIONS_ID_TOKEN_*"]);
const SECRET = /(?:TOKEN|SECRET|PASSWORD|CREDENTIALS?|KEY)$/;
/**
* Returns the environment of a program on the runner: never the step's inputs or state, and only the other variables
* that it needs. Only a credential helper gets all others. Its PATH has no relative folder, and none of the
* workspace.
*/
function childEnv(env, child) {
	const given = Object.entries(env).filter((entry) => {
		return entry[1] !== void 0 && isGiven(entry[0].toUpperCase(), child);
	});
	const path = searchPath(env).join(delimiter);
	return Object.fromEntries(given.map(([name, value]) => [name, name.toUpperCase() === "PATH" ? path : value]));
}
function isGiven(name, child) {
	if (child === "credential-helper") return !isOfStep(name);
	if (!ALLOWED[child](name)) return false;
	return child === "cache-client" ? !isIdentity(name) : !SECRET.test(name);
}
/** Names, or prefixes before a `*`. */
function matcher(patterns) {
	const names = new Set(patterns.filter((pattern) => !pattern.endsWith("*")));
	const beginnings = patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.slice(0, -1));
	return (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

// src/reuse/cache/service-process.ts
/**
* Returns what the workflow allows: `read`, `write`, `write-only` or `none` (docs.github.com, workflow syntax,
* `cache-mode`); `undefined` on a server without that setting. The service enforces it.
*/
function cacheMode(env) {
	return env["ACTIONS_CACHE_MODE"]?.toLowerCase();
}
/** Name of a restored entry in the folder of its call: the archive as downloaded, not opened yet. */
const ARCHIVE = "archive";
/** Printed after all output of a call, because answers and output use different channels. */
const END_OF_CALL = "end of call";
/** Starts a process group that ends with this process. It does not keep this process running. */
function startService({ program, env, log, stage }) {
	mkdirSync(stage, { recursive: true });
	const stdio = [
		"ignore",
		"pipe",
		"pipe",
		"ipc"
	];
	const own = {
		cwd: stage,
		env: childEnv(env, "cache-client"),
		detached: true
	};
	const child = spawn(process.execPath, [program], {
		...own,
		stdio: [...stdio]
	});
	child.on("error", () => void 0);
	const closed = new Promise((resolve) => child.once("close", () => resolve()));
	const printed = [child.stdout, child.stderr].filter((stream) => stream !== null).map((input) => createInterface(input));
	let heard = nothingHeard();
	for (const lines of printed) lines.on("line", (line) => hear(line, {
		heard,
		log
	}));
	holding(child, "unref");
	const answer = async (call, folder) => {
		let given;
		const asked = new Promise((resolve) => {
			child.once("message", (message) => {
				given = message;
				resolve();
			});
		});
		child.send({
			...call,
			folder
		}, () => void 0);
		await Promise.race([closed, Promise.all([asked, ...printed.map(endOfCall)])]);
		return given ?? {
			kind: "failed",
			because: heard.lines.at(-1) ?? "the cache client ended without an answer"
		};
	};
	return {
		isAlive: () => child.connected,
		async call(call, { folder, signal }) {
			holding(child, "ref");
			const kill = () => killGroup(child.pid);
			signal.addEventListener("abort", kill, { once: true });
			try {
				const given = await answer(call, folder);
				if (signal.aborted) throw tooLate(heard, signal);
				return {
					...heard,
					answer: given
				};
			} finally {
				signal.removeEventListener("abort", kill);
				if (signal.aborted) await closed;
				holding(child, "unref");
				heard = nothingHeard();
			}
		}
	};
}
function nothingHeard() {
	return {
		complaints: [],
		lines: []
	};
}
async function endOfCall(lines) {
	await new Promise((resolve) => {
		const look = (line) => {
			if (line !== "end of call") return;
			lines.off("line", look);
			resolve();
		};
		lines.on("line", look);
	});
}
/** Sets whether this process waits for the child. */
function holding(child, verb) {
	child[verb]();
	child.channel?.[verb]();
	for (const stream of [child.stdout, child.stderr]) if (stream instanceof Socket) stream[verb]();
}
const COMMAND = /^::([\w-]+)(?: [^:]*)?::(.*)$/;
/** Reads the workflow commands of the library without printing them. Only masks are passed on. */
function hear(line, { heard, log }) {
	if (line === "end of call") return;
	const [, command = "", data = ""] = COMMAND.exec(line) ?? [];
	const text = command === "" ? line : unescaped(data);
	if (command === "add-mask") {
		log.mask(text);
		return;
	}
	if (command === "warning" || command === "error") heard.complaints.push(text);
	else heard.lines.push(text);
	log.debug(text);
}
function unescaped(data) {
	return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
/** Between its attempts, the library prints the last error. */
function tooLate(heard, signal) {
	const attempt = heard.lines.map((line) => attemptIn(line));
	const said = heard.complaints.at(-1) ?? attempt.findLast((text) => text !== void 0);
	return said === void 0 ? signal.reason : new Error(said);
}
/** Returns the error in `Attempt 1 of 5 failed with error: Unexpected status. Retrying request in 3000 ms...`. */
function attemptIn(line) {
	const [start, error] = line.split(" failed with error: ", 2);
	return start?.startsWith("Attempt ") === true ? error?.split(". Retrying", 1)[0] : void 0;
}
/** Kills the library's tar and compressor as well, so nothing continues to write. */
function killGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}

// src/actions/runner/prestart-cache.ts
/** Returns the action's own folder in a job. */
function jobHome({ env }) {
	return join(env["RUNNER_TEMP"] ?? "/tmp", "containerize-dotnet");
}
/** Returns how to call GitHub's cache service: through a program next to the running one in the bundle. */
function serviceOf({ env, log }, home) {
	return {
		program: join(bundleFolder(), "cache-service.js"),
		env,
		log,
		stage: join(home, "cache")
	};
}
/**
* Starts the client of the cache service that the run will call first, if it will: the client takes as long to start
* as the rest of the action.
*/
function prestartCache(runner, inputs) {
	const [place = { kind: "gha" }] = inputs.cacheFrom;
	const isAsked = place.kind === "gha" && inputs.cache !== "off" && inputs.publishDirectory === void 0;
	const isReadable = !["none", "write-only"].includes(cacheMode(runner.env) ?? "");
	if (!isAsked || !isReadable || (runner.env["ACTIONS_RESULTS_URL"] ?? "") === "") return void 0;
	return startService(serviceOf(runner, jobHome(runner)));
}

// src/actions/runner/write-failure.ts
/** Writes the summary of a run that failed. */
async function writeFailure(runner, failure) {
	const { failureSummary } = await import("./failure-summary.js");
	await runner.writeSummary(failureSummary(failure, runner.record));
}

// src/oci/digest.ts
const PATTERN = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
	return PATTERN.test(text);
}
/** @throws ActionError IMAGE_INVALID if `text` is not a valid sha256 digest; no registry uses other algorithms. */
function parseDigest(text) {
	if (isDigest(text)) return text;
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading a digest",
		got: `"${text}" is not a valid sha256 digest`
	});
}
/** Returns the digest of bytes in memory. */
function digestOf(bytes) {
	return `sha256:${hash("sha256", bytes, "hex")}`;
}
/** Returns the 64 digits, which name the blob in an OCI layout. */
function hexOf(digest) {
	return digest.slice(7);
}
/** Counts and hashes bytes while they are written, so that digest and size always match what was written. */
var Hasher = class {
	#hash = createHash("sha256");
	#size = 0;
	update(chunk) {
		this.#hash.update(chunk);
		this.#size += chunk.byteLength;
	}
	/** May be called once. */
	finish() {
		return {
			digest: `sha256:${this.#hash.digest("hex")}`,
			size: this.#size
		};
	}
};

// src/oci/reference.ts
const COMPONENT = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\d+)?$/;
const IPV6_HOST = /^\[[0-9a-fA-F:]+\](?::\d+)?$/;
const TAG = /^\w[\w.-]{0,127}$/;
/** Docker's name for its own registry, and the host that answers for it. */
const DOCKER_HUB = "docker.io";
/**
* Parses an image name as docker does: a first part with a dot, a port or `localhost` is a registry; otherwise the
* registry is Docker Hub.
* @throws ActionError REFERENCE_INVALID naming the wrong part.
* @example
* parseReference('ghcr.io/owner/app:1.0'); // { registry: 'ghcr.io', repository: 'owner/app', tag: '1.0' }
*/
function parseReference(text) {
	const [name = "", digest] = splitOnce$1(text, "@");
	if (digest !== void 0 && !isDigest(digest)) throw invalid$3(text, `"${digest}" is not a valid sha256 digest`);
	const colon = name.lastIndexOf(":");
	const hasTag = colon > name.lastIndexOf("/");
	const tag = hasTag ? name.slice(colon + 1) : void 0;
	if (tag !== void 0 && !isTag(tag)) throw invalid$3(text, `"${tag}" is not a valid tag`);
	const { registry, repository } = splitRegistry(hasTag ? name.slice(0, colon) : name);
	if (!HOST.test(registry) && !IPV6_HOST.test(registry)) throw invalid$3(text, `"${registry}" is not a valid host`);
	const port = /:(\d+)$/.exec(registry)?.[1];
	if (port !== void 0 && Number(port) > 65535) throw invalid$3(text, `${port} is not a valid port`);
	if (!REPOSITORY.test(repository) || repository.length > 255) throw invalid$3(text, /[A-Z]/.test(repository) ? "a repository name must be lowercase" : `"${repository}" is not a valid repository name`);
	return {
		registry,
		repository,
		...defined({
			tag,
			digest
		})
	};
}
function isTag(text) {
	return TAG.test(text);
}
/** Returns the shortest text that {@link parseReference} parses to the same value. */
function describeReference(reference) {
	const { registry, repository, tag, digest } = reference;
	return `${registry}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
/** Returns a name with each of the tags. */
function taggedNames(name, tags) {
	return tags.map((tag) => describeReference({
		...name,
		tag
	}));
}
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
/** Returns whether a registry is on this machine, so that plain HTTP is allowed, as in docker. */
function isLoopback(registry) {
	return LOOPBACK.test(registry);
}
/** Returns the part after the repository in a manifest request: the digest if there is one, else the tag. */
function manifestPath(reference) {
	return reference.digest ?? reference.tag ?? "latest";
}
function splitRegistry(name) {
	const [first = "", rest] = splitOnce$1(name, "/");
	if (rest !== void 0 && (/[.:]/.test(first) || first === "localhost" || first.startsWith("["))) return {
		registry: first === "index.docker.io" ? DOCKER_HUB : first,
		repository: qualify(first, rest)
	};
	return {
		registry: DOCKER_HUB,
		repository: qualify(DOCKER_HUB, name)
	};
}
function qualify(registry, repository) {
	return (registry === "docker.io" || registry === "index.docker.io") && !repository.includes("/") ? `library/${repository}` : repository;
}
function splitOnce$1(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
function invalid$3(text, got) {
	return new ActionError({
		code: "REFERENCE_INVALID",
		doing: `reading the image name "${text}"`,
		got,
		hint: "An image name looks like registry.example/owner/app:tag, in lowercase before the tag."
	});
}

// src/oci/mirror.ts
/** Reads `mcr.microsoft.com=mirror.example[:port][/path]`. @throws ActionError INPUT_INVALID */
function parseMirror(line) {
	const [, registry = "", host = "", path = ""] = /^([^=/\s]+)=([^=/\s]+)(?:\/([^=\s]*))?$/.exec(line.trim()) ?? [];
	try {
		parseReference(`${host}/${path === "" ? "any" : trimSlashes(path)}`);
		parseReference(`${registry}/any`);
	} catch (cause) {
		throw new ActionError({
			code: "INPUT_INVALID",
			doing: "reading the input registry-mirrors",
			got: `"${line}" is not registry=host`,
			hint: "Use registry=host[:port][/path], for example mcr.microsoft.com=mirror.example/mcr.",
			cause
		});
	}
	return {
		registry,
		host,
		path: trimSlashes(path)
	};
}
/** Returns the reference in the mirror of its registry, or unchanged without a mirror. Tag and digest stay the same. */
function mirrorOf(reference, mirrors) {
	const mirror = mirrors.find(({ registry }) => registry === reference.registry);
	if (mirror === void 0) return reference;
	const repository = mirror.path === "" ? reference.repository : `${mirror.path}/${reference.repository}`;
	return {
		...reference,
		registry: mirror.host,
		repository
	};
}
/** Returns the name of an image of a mirror as the registry that is mirrored has it, or unchanged. */
function originOf(name, mirrors) {
	const mirror = mirrors.map(({ registry, host, path }) => ({
		registry,
		prefix: path === "" ? `${host}/` : `${host}/${path}/`
	})).find(({ prefix }) => name.startsWith(prefix));
	return mirror === void 0 ? name : `${mirror.registry}/${name.slice(mirror.prefix.length)}`;
}
function trimSlashes(path) {
	return path.replace(/^\/+|(?<!\/)\/+$/g, "");
}

// src/request/tags/fields.ts
/** Splits lines without quotes, which needs no library. */
const splitPlain = (line) => {
	if (line.includes("\"")) throw new Error(`"${line}" has a quote, and no reader for it was opened`);
	return line.split(",");
};
/** Loads the library for quoted fields if one of the texts has a quote. */
async function openFields(texts) {
	if (!texts.some((text) => text.includes("\""))) return splitPlain;
	const { parse } = await import("./sync.js");
	return (line) => parse(line, {
		relaxColumnCount: true,
		skipEmptyLines: true
	})[0] ?? [];
}
/**
* Splits a line into fields like docker/metadata-action. A name ends at the first `=`, and spaces around both parts are
* ignored. A trailing comma adds nothing. The whole line or each field may be quoted.
* @throws ActionError INPUT_INVALID for a misplaced quote
*/
function readFields(line, split) {
	const fields = wholeLine(line, split) ?? fieldsOf(line, split);
	const isEnd = (field, index) => index > 0 && index === fields.length - 1 && field === "";
	return fields.flatMap((text, index) => {
		const field = text.trim();
		if (isEnd(field, index)) return [];
		const end = field.indexOf("=", 1);
		if (end < 0) return [{ value: field }];
		return [{
			name: field.slice(0, end).trim().toLowerCase(),
			value: field.slice(end + 1).trim()
		}];
	});
}
/** Returns the fields of a line that is quoted as a whole. */
function wholeLine(line, split) {
	if (!line.line.startsWith("\"")) return void 0;
	const [only, ...others] = fieldsOf(line, split);
	if (only === void 0 || others.length > 0) return void 0;
	return fieldsOf({
		...line,
		line: only
	}, split);
}
function fieldsOf(line, split) {
	try {
		return split(line.line);
	} catch (error) {
		throw wrongLine(line, {
			got: messageOf(error),
			hint: "Quote the whole field if it contains a comma: \"pattern=a{1,2}\". Double the quotes within it."
		});
	}
}
/** Returns an error that names the input, the line and a solution. */
function wrongLine({ input, line }, problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: `reading the input ${input}`,
		got: `in "${line}" ${problem.got}`,
		hint: problem.hint
	});
}

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/request/tags/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Returns `Did you mean X? ` for a known word that differs by one or two typing errors, or an empty text. */
function didYouMean(word, known) {
	const [nearest] = known.map((name) => ({
		name,
		letters: (0, import_fastest_levenshtein.distance)(word.toLowerCase(), name)
	})).filter(({ name, letters }) => letters <= Math.max(1, Math.floor(name.length / 3))).sort((a, b) => a.letters - b.letters);
	return nearest === void 0 ? "" : `Did you mean ${nearest.name}? `;
}

// src/request/tags/flavor.ts
const PLAIN_FLAVOR = {
	latest: "auto",
	prefix: "",
	suffix: "",
	prefixLatest: false,
	suffixLatest: false
};
const NAMES$1 = [
	"latest",
	"prefix",
	"suffix",
	"onlatest"
];
const FORMS = "It takes latest=auto, prefix=TEXT and suffix=TEXT, both with onlatest=true or without.";
/** @throws ActionError INPUT_INVALID that names the line and the problem */
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
			got: `latest is "${value}"`,
			hint: "It takes auto, true or false."
		});
		said.latest = value;
	} else if (name === "prefix" || name === "suffix") {
		said[name] = value;
		affix = name;
	} else if (name === "onlatest") {
		if (affix === void 0 || value !== "true" && value !== "false") throw wrongLine(at, {
			got: `onlatest is "${value}"`,
			hint: "Write it as prefix=v,onlatest=true."
		});
		said[`${affix}Latest`] = value === "true";
	} else {
		if (name === "") throw wrongLine(at, {
			got: `"${value}" is not name=value`,
			hint: FORMS
		});
		throw wrongLine(at, {
			got: `${name} is unknown`,
			hint: `${didYouMean(name, NAMES$1)}${FORMS}`
		});
	}
	return {
		...flavor,
		...said
	};
}

// src/request/tags/rules.ts
const REF_EVENTS = [
	"branch",
	"tag",
	"pr"
];
const SHA_FORMATS = ["short", "long"];
/** Every type with its own attributes and its default priority. */
const TYPES$1 = {
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
/** Rules for an empty input. */
const DEFAULT_RULES = parseTagRules([
	"type=schedule",
	"type=ref,event=branch",
	"type=ref,event=tag",
	"type=ref,event=pr"
]);
/** @throws ActionError INPUT_INVALID that names the line and the problem */
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
function typeOf(line, fields) {
	const type = fields.findLast(({ name }) => name === "type")?.value ?? "raw";
	const types = Object.keys(TYPES$1);
	const found = types.find((known) => known === type);
	if (found !== void 0) return found;
	throw wrongLine(line, {
		got: `the type ${type} is unknown`,
		hint: `${didYouMean(type, types)}It takes ${types.join(", ")}.`
	});
}
function readAttributes(line, { type, fields }) {
	const known = [...TYPES$1[type].own, ...COMMON];
	const values = /* @__PURE__ */ new Map();
	for (const { name = "value", value } of fields) {
		if (values.has(name)) throw wrongLine(line, {
			got: `${name} is given twice`,
			hint: "Write one rule or tag per line."
		});
		if (!known.includes(name)) {
			const hint = `${didYouMean(name, known)}It takes ${known.slice(0, -COMMON.length).join(", ")}; every type takes ${COMMON.slice(1).join(", ")}.`;
			throw wrongLine(line, {
				got: `type=${type} does not support ${name === "value" ? `"${value}"` : name}`,
				hint
			});
		}
		values.set(name, value);
	}
	return {
		at: line,
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
			const end = text.startsWith("/") ? text.lastIndexOf("/") : 0;
			const [source, flags] = end > 1 ? [text.slice(1, end), text.slice(end + 1)] : [text, ""];
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
			const event = oneOf$1(given, {
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
		case "raw": {
			const value = needed(given, "value");
			checkIsNoImage(given, value);
			return {
				...common,
				type,
				value
			};
		}
		case "sha": {
			const format = values.has("format") ? oneOf$1(given, {
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
/** A name with a tag, as docker/build-push-action takes it in its input `tags`. Braces may contain anything. */
const IMAGE = /^([^\s:@]{1,255}(?::\d{1,5})?\/[^\s:@]{1,255})(?::([^\s:/@]{1,255}))?(?:@sha256:[0-9a-f]{64})?$/;
/** Invalid characters become dashes, so the name of an image would give an unexpected tag. */
function checkIsNoImage({ at }, value) {
	const plain = value.replaceAll(/\{\{[^{}]{0,200}\}\}/g, (braces) => "_".repeat(braces.length));
	const [, name, tag] = IMAGE.exec(plain) ?? [];
	if (name === void 0 || !/[:@]/.test(plain)) return;
	const image = value.slice(0, name.length);
	const own = tag === void 0 ? "" : value.slice(name.length + 1, name.length + 1 + tag.length);
	throw wrongLine(at, {
		got: "it is the name of an image, but only a tag belongs here",
		hint: own === "" ? `Write ${image} in the input images.` : `Write ${own} here, and ${image} in the input images: each image gets all tags.`
	});
}
function commonOf(given) {
	const { at, type, values } = given;
	return {
		line: at.line,
		enable: values.get("enable") ?? "true",
		priority: number(given, "priority") ?? TYPES$1[type].priority,
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
function oneOf$1(given, choice) {
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
		got: `the ${name} "${text}" is not a number`,
		hint: `Write it as ${name}=1.`
	});
}
function regExp({ at }, expression) {
	try {
		return new RegExp(expression.source, expression.flags);
	} catch (error) {
		throw wrongLine(at, {
			got: messageOf(error),
			hint: "It takes a JavaScript regular expression, or one with flags: /v(.*)/i."
		});
	}
}

// src/request/inputs/lists.ts
/** Returns an error that names the input, its value and a solution. */
function invalidInput(name, problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: `reading the input ${name}`,
		...problem
	});
}
/** Reads one value per line. Skips blank lines and lines that begin with `#`. */
function parseLines(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
/**
* Reads one `name=value` per line. The value is everything after the first `=`.
* @throws ActionError INPUT_INVALID
*/
function parsePairs(name, text) {
	return pairsOf(name, parseLines(text));
}
/**
* Reads pairs from lines. Ignores a `=` within braces.
* @throws ActionError INPUT_INVALID
*/
function pairsOf(name, lines) {
	return Object.fromEntries(lines.map((line) => {
		const at = equalsIn(line);
		if (at < 1) throw invalidInput(name, {
			got: notAPair(line),
			hint: "Write one name=value per line."
		});
		return [line.slice(0, at).trim(), line.slice(at + 1)];
	}));
}
/** Returns what is wrong with a line that should be `name=value`. */
function notAPair(line) {
	return line.startsWith("=") ? `"${line}" has no name` : `"${line}" is not name=value`;
}
/** Returns the position of the first `=` outside of an expression, as in `on.{{date 'X' tz='UTC'}}=1`. */
function equalsIn(line) {
	const first = line.indexOf("=");
	let at = first;
	let open = line.indexOf("{{");
	while (open >= 0 && open < at) {
		const close = line.indexOf("}}", open);
		if (close < 0) return first;
		if (at < close) at = line.indexOf("=", close);
		open = line.indexOf("{{", close);
	}
	return at < 0 ? first : at;
}
/**
* Reads the spellings of YAML 1.2, like @actions/core.
* @throws ActionError INPUT_INVALID
*/
function parseBoolean(name, text) {
	if (/^(true|True|TRUE)$/.test(text)) return true;
	if (/^(false|False|FALSE)$/.test(text)) return false;
	throw invalidInput(name, {
		got: `"${text}" is not valid`,
		hint: "It takes true or false."
	});
}
/** @throws ActionError INPUT_INVALID that lists the valid values */
function parseOneOf(name, choice) {
	const found = choice.known.find((value) => value === choice.text);
	if (found !== void 0) return found;
	throw invalidInput(name, {
		got: `"${choice.text}" is unknown`,
		hint: `It takes ${oneOf(choice.known)}.`
	});
}
/** `warn, fail or ignore` */
function oneOf(known) {
	return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(known);
}
/** Returns the result of `parse`. Its errors name the input. */
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

// src/request/inputs/quoted-lines.ts
/**
* One line with its leading blanks. A line that begins with a quote continues to the closing quote, over any number of
* lines.
*/
const LINE = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)|([^\n]*)(?:\n|$))/y;
/**
* Reads the lines of an input as docker/metadata-action reads labels and annotations. Skips blank lines and lines that
* begin with `#`. A line that begins with a quote ends with the closing quote (RFC 4180) and may contain line breaks.
* Other quotes have no meaning.
* @throws ActionError INPUT_INVALID for a quote that is not closed
*/
function parseQuotedLines(name, text) {
	const lines = [];
	LINE.lastIndex = 0;
	while (LINE.lastIndex < text.length) {
		const [, quoted, plain = ""] = LINE.exec(text) ?? [];
		const line = quoted === void 0 ? plain.trim() : quoted.replaceAll("\"\"", "\"").trim();
		if (quoted === void 0 && line.startsWith("\"")) throw invalidInput(name, {
			got: `\`${line}\` begins with a quote but does not end with one`,
			hint: "Put the whole line in quotes and double the quotes within it, or start the line without a quote."
		});
		if (line !== "" && !(quoted === void 0 && line.startsWith("#"))) lines.push(line);
	}
	return lines;
}

// src/request/inputs/annotations.ts
/** Targets of annotations, as buildx names them. */
const ANNOTATION_LEVELS = [
	"manifest",
	"manifest-descriptor",
	"index",
	"index-descriptor"
];
/**
* Reads one `[level[,level][[platform]]:]key=value` per line, like `docker buildx build --annotation`.
* @throws ActionError INPUT_INVALID
*/
function parseAnnotations(text, format) {
	const rules = parseQuotedLines("annotations", text).flatMap(parseAnnotation);
	if (rules.length === 0 || format !== "docker") return rules;
	throw invalidInput("annotations", {
		got: "the input format is docker, and images of that format have no annotations",
		hint: "Leave the input format at oci, or use labels."
	});
}
const LEVEL = /^(manifest|manifest-descriptor|index|index-descriptor)(?:\[([^\]]+)\])?$/;
function parseAnnotation(line) {
	const at = equalsIn(line);
	if (at < 1) throw invalidInput("annotations", {
		got: notAPair(line),
		hint: "Write one [level:]name=value per line."
	});
	const [prefix, key] = withoutLevels(line.slice(0, at));
	const value = line.slice(at + 1);
	if (prefix === "") return [{
		key,
		value
	}];
	return prefix.split(",").map((part) => {
		const [, level, platform] = LEVEL.exec(part.trim()) ?? [];
		const known = ANNOTATION_LEVELS.find((name) => name === level);
		if (known !== void 0) return {
			level: known,
			key,
			value,
			...defined({ platform })
		};
		throw invalidInput("annotations", {
			got: `in "${line}" "${part}" is not a valid level`,
			hint: `It takes ${ANNOTATION_LEVELS.join(", ")}, several with commas, a platform as manifest[linux/amd64].`
		});
	});
}
/** A level, with or without a platform. */
const WORD = /^[a-z-]{1,40}(?:\[[^\]]*\])?$/;
/**
* Splits off the levels before the first colon, if they look like levels. A key may also have a colon, as in
* `io.artifact:hub`.
*/
function withoutLevels(text) {
	const colon = text.indexOf(":");
	const prefix = text.slice(0, Math.max(0, colon));
	return colon >= 0 && (prefix === "" || prefix.split(",").every((part) => WORD.test(part.trim()))) ? [prefix, text.slice(colon + 1).trim()] : ["", text.trim()];
}
/**
* Reads the levels of generated annotations: manifest and index, or the comma-separated list in
* `DOCKER_METADATA_ANNOTATIONS_LEVELS`.
*/
function parseAnnotationLevels(text) {
	const asked = text?.split(",").map((part) => part.trim()) ?? [];
	const levels = ANNOTATION_LEVELS.filter((level) => asked.includes(level));
	return levels.length === 0 ? ["manifest", "index"] : levels;
}

// src/request/inputs/cache-places.ts
/** @throws ActionError INPUT_INVALID that names the input and the line */
function parseCachePlaces(input, text) {
	return parseLines(text).map((line) => parsePlace(input, line));
}
function parsePlace(input, line) {
	const fields = new Map(line.split(",").map((part) => splitOnce(part.trim())));
	const take = (name) => {
		const value = fields.get(name);
		if (value === void 0 || value === "") throw wrong$1(input, `"${line}" has no ${name}=`);
		return value;
	};
	const known = {
		gha: [],
		local: ["dir"],
		registry: ["ref"]
	};
	const type = take("type");
	const strange = [...fields.keys()].find((name) => name !== "type" && known[type]?.includes(name) !== true);
	if (known[type] === void 0) throw wrong$1(input, `"${line}" has the unknown type ${type}`);
	if (strange !== void 0) throw wrong$1(input, `"${line}" has ${strange}, which type=${type} does not support`);
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
	throw wrong$1(input, `"${line}" has a tag, but each entry gets its own tag`);
}
function splitOnce(part) {
	const at = part.indexOf("=");
	return at < 0 ? [part, ""] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}
function wrong$1(input, got) {
	return invalidInput(input, {
		got,
		hint: "It takes `type=gha`, `type=local,dir=PATH` or `type=registry,ref=HOST/NAME`, one per line."
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
		got: `"${text}" is not valid`,
		hint: "It takes a percentage from 0 to 100, or `strict`."
	});
}

// src/request/inputs/build-secrets.ts
/**
* Reads `NAME=value` lines (a variable) and `NAME@file=value` lines (a file, whose path is the variable's value). A
* value of several lines is between `NAME<<END` and a line `END`, as in the file that GITHUB_ENV names.
* @throws ActionError INPUT_INVALID, whose text never contains a value
*/
function parseBuildSecrets(text, buildEnv) {
	const found = /* @__PURE__ */ new Map();
	const lines = text.split(/\r?\n/);
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? "";
		if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
		const head = HEAD.exec(line)?.groups;
		if (head === void 0) throw invalid$2(`line ${at + 1} is neither NAME=value nor NAME<<END`, SYNTAX);
		const { name = "", file, heredoc, rest = "" } = head;
		checkName(name, buildEnv);
		if (found.has(name)) throw invalid$2(`${name} is given twice`, SYNTAX);
		let value = rest;
		if (heredoc !== void 0) {
			let end = at + 1;
			while (end < lines.length && lines[end]?.trim() !== rest.trim()) end += 1;
			if (rest.trim() === "" || end === lines.length) throw invalid$2(`the value of ${name} does not end`, SYNTAX);
			value = `${lines.slice(at + 1, end).join("\n")}${file === void 0 ? "" : "\n"}`;
			at = end;
		}
		found.set(name, {
			name,
			as: file === void 0 ? "variable" : "file",
			value
		});
	}
	return [...found.values()];
}
const HEAD = /^\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<file>@file)?(?:=|(?<heredoc><<))(?<rest>.*)$/;
const SYNTAX = "Write NAME=value or NAME@file=value, one per line; a value of several lines as NAME<<END, the lines, and END on a line of its own.";
/** Variables that the build container needs unchanged, and those that change how programs run. */
const RESERVED = [
	/^(?:PATH|HOME|PWD|OLDPWD|USER|LOGNAME|SHELL|SHLVL|IFS|ENV|BASH_.*|TMPDIR|TMP|TEMP|LANG|LC_.*|TZ|HOSTNAME|TERM|CI)$/i,
	/^(?:DOTNET|NUGET|GITHUB|RUNNER|ACTIONS|INPUT|STATE|XDG|COMPLUS|CORECLR|LD|DYLD|VSTEST)_|^MSBUILD/i,
	/^(?:NUGETPACKAGESOURCECREDENTIALS_.*|VSS_NUGET_.*|NODE_(?:OPTIONS|PATH|EXTRA_CA_CERTS)|SSL_CERT_\w+|CURL_CA_BUNDLE)$/i,
	/^(?:GIT_(?:SSL_\w+|CONFIG\w*|DIR|WORK_TREE|EXEC_PATH)|NPM_CONFIG_(?:CACHE|AUDIT)|(?:HTTPS?|ALL|NO|FTP)_PROXY)$/i
];
function checkName(name, buildEnv) {
	if (Object.hasOwn(buildEnv, name)) throw invalid$2(`${name} is a variable of build-env too`, "Name it in one of the two inputs.");
	if (!RESERVED.some((reserved) => reserved.test(name))) return;
	throw invalid$2(`${name} is a variable that the build itself uses`, "Give the secret a name of its own. Logins of NuGet feeds belong to the input nuget-credentials.");
}
function invalid$2(got, hint) {
	return invalidInput("build-secrets", {
		got,
		hint
	});
}

// src/request/inputs/memory.ts
const UNITS$1 = {
	m: 1024 ** 2,
	g: 1024 ** 3
};
/** In bytes. `dotnet` does not work with less. */
const LEAST = 256 * 1024 ** 2;
/**
* Reads `80%`, `512m`, `6g` (powers of 1024, like docker) or `none`.
* @throws ActionError INPUT_INVALID
*/
function parseMemory(text) {
	if (text === "none") return { kind: "none" };
	const [, number = "", unit = ""] = /^(\d{1,6}(?:\.\d{1,3})?)([%mg])$/i.exec(text) ?? [];
	const value = Number(number);
	if (unit === "%" && value > 0 && value <= 100) return {
		kind: "percent",
		percent: value
	};
	const bytes = Math.floor(value * (UNITS$1[unit.toLowerCase()] ?? 0));
	if (bytes >= LEAST) return {
		kind: "bytes",
		bytes
	};
	const got = unit === "" || unit === "%" ? `\`${text}\` is neither a share nor a size` : `${text} is too little for a build`;
	throw invalidInput("memory", {
		got,
		hint: "It takes a share of the machine (80%), a size (6g, 512m), or none."
	});
}

// src/request/inputs/network.ts
/**
* Reads the network of the build: `bridge`, `host`, or the name of a network of the engine. Docker allows no other
* characters in a name. `container:NAME` is not valid, because it would join another container's network.
* @throws ActionError INPUT_INVALID
*/
function parseNetwork(text) {
	if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) return text;
	throw invalidInput("network", {
		got: `\`${text}\` is not a valid name of a network`,
		hint: "It takes bridge, host, or the name of a network (`docker network ls`)."
	});
}

// src/request/inputs/nuget-credentials.ts
/**
* Reads `<source name or URL>=<user>:<token>` lines. A source may contain `=` (in a query). Users and tokens may not
* contain the separators: the last `=` before the first `:` of the credentials ends the source.
* @throws ActionError INPUT_INVALID, whose text never contains the credentials
*/
function parseNuGetCredentials(text) {
	return parseLines(text).map((line, index) => {
		const match = /=(?<username>[^=:]*):(?<password>.+)$/s.exec(line);
		const { username, password } = match?.groups ?? {};
		const before = line.slice(0, match?.index);
		const source = /^https?:\/\/\S*$/.test(before) || /^[^=]+$/.test(before) ? before : void 0;
		if (source === void 0 || username === void 0 || password === void 0) throw invalidInput("nuget-credentials", {
			got: `line ${index + 1} is not a valid credential`,
			hint: "Write <source name or URL>=<user>:<token>, one per line."
		});
		return {
			source: source.trim(),
			username,
			password
		};
	});
}
/** Variables that the runner gives only to actions. They include the job's tokens. */
const OF_THE_RUNNER = /^(?:ACTIONS|INPUT|STATE)_/i;
/**
* Reads names of variables, separated by commas or newlines.
* @throws ActionError INPUT_INVALID for an invalid name, or a variable of the runner
*/
function parseNuGetVariables(text) {
	const names = parseLines(text).flatMap((line) => line.split(",")).map((name) => name.trim()).filter((name) => name !== "");
	for (const name of names) {
		if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw invalid$1(`\`${name}\` is not a valid name of a variable`, "Write names without % and without values: FEED_TOKEN.");
		if (OF_THE_RUNNER.test(name)) throw invalid$1(`${name} belongs to the runner and gives access to more than a feed`, "Use a separate variable for the feed.");
	}
	return [...new Set(names)];
}
function invalid$1(got, hint) {
	return invalidInput("nuget-variables", {
		got,
		hint
	});
}

// src/request/inputs/container-inputs.ts
/** @throws ActionError INPUT_INVALID that names the input */
function parseContainerInputs(text) {
	const buildEnv = parsePairs("build-env", text("build-env"));
	return {
		setupCommand: text("setup-command"),
		buildEnv,
		buildSecrets: parseBuildSecrets(text("build-secrets"), buildEnv),
		nugetCredentials: parseNuGetCredentials(text("nuget-credentials")),
		nugetVariables: parseNuGetVariables(text("nuget-variables")),
		network: parseNetwork(text("network")),
		memory: parseMemory(text("memory")),
		timeoutMinutes: parseMinutes(text("timeout-minutes"))
	};
}
function parseMinutes(text) {
	const minutes = Number(text);
	if (Number.isFinite(minutes) && minutes > 0) return minutes;
	throw invalidInput("timeout-minutes", {
		got: `"${text}" is not a number above 0`,
		hint: "It takes minutes, like 30."
	});
}

// src/request/inputs/documents.ts
/** @throws ActionError INPUT_INVALID */
function parseSbom(text) {
	const lines = parseLines(text);
	const [first = "auto"] = lines;
	const known = [
		"auto",
		"true",
		"false"
	].find((each) => each === first.toLowerCase());
	if (lines.length > 1) throw invalidInput("sbom", {
		got: `it has ${lines.length} lines`,
		hint: "Write auto, true, false or the path of a folder for the documents."
	});
	return known === void 0 ? {
		mode: "auto",
		folder: first
	} : { mode: known };
}
const NAMES = [
	"fulcio",
	"rekor",
	"timestamp"
];
const HINT = "It takes a line fulcio=https://…, and rekor=https://… or timestamp=https://… or both.";
/** @throws ActionError INPUT_INVALID */
function parseAttest(mode, services) {
	const known = [
		"auto",
		"true",
		"false"
	].find((each) => each === mode.trim().toLowerCase());
	if (known === void 0) throw invalidInput("attest", {
		got: `"${mode}" is not a valid value`,
		hint: "It takes auto, true or false."
	});
	const found = parseServices(services);
	return found === void 0 ? { mode: known } : {
		mode: known,
		services: found
	};
}
function parseServices(text) {
	const pairs = parsePairs("attest-services", text);
	if (Object.keys(pairs).length === 0) return void 0;
	for (const [name, value] of Object.entries(pairs)) {
		if (!NAMES.includes(name)) throw invalid(`"${name}" is not one of ${NAMES.join(", ")}`);
		if (!isAddress(value)) throw invalid(`"${value}" is not a valid address`);
	}
	const { fulcio, rekor, timestamp } = pairs;
	if (fulcio === void 0) throw invalid("fulcio is missing");
	if (rekor === void 0 && timestamp === void 0) throw invalid("rekor or timestamp is missing");
	const plain = (address) => address.replace(/\/+$/, "");
	return {
		fulcio: plain(fulcio),
		...rekor === void 0 ? {} : { rekor: plain(rekor) },
		...timestamp === void 0 ? {} : { timestamp: plain(timestamp) }
	};
}
/** The token of the job is sent to it, so it must be encrypted. */
function isAddress(text) {
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	if (url.username !== "" || url.search !== "" || url.hash !== "") return false;
	return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.host);
}
function invalid(got) {
	return invalidInput("attest-services", {
		got,
		hint: HINT
	});
}

// src/oci/port.ts
const EXPOSED = /^(\d{1,5})(?:\/(?:tcp|udp))?$/i;
/** Returns the number in `8080/tcp`, as a container exposes it; nothing if it is not a port. */
function portNumber(exposed) {
	const [, number = ""] = EXPOSED.exec(exposed) ?? [];
	return isPort(number) ? [number] : [];
}
/** Returns whether a text is a valid port number. */
function isPort(text) {
	return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

// src/oci/user.ts
/**
* Names and numbers of Linux, `user:group`, and names of Windows (`NT AUTHORITY\\SYSTEM`), without characters that a
* shell would interpret.
*/
const USER = /^\w[\w.\\@ -]{0,255}(?::\w[\w.@-]{0,255})?$/;
/** Returns whether a text is a valid user of an image. */
function isUser(text) {
	return USER.test(text) && !text.includes("  ") && !text.endsWith(" ");
}

// src/request/inputs/extra-files.ts
const FIELDS = [
	"source",
	"dest",
	"owner",
	"mode"
];
const EXAMPLE = "Write it as source=config/prod.json,dest=/app/prod.json,owner=1654:1654,mode=0640, or dest=/data/,owner=user for a folder.";
/** Largest user or group id on Linux. */
const MAX_ID = 4294967294;
/**
* Reads one file or folder per line.
* @throws ActionError INPUT_INVALID that names the line
*/
function parseExtraFiles(text) {
	return parseLines(text).map(parseExtraFile);
}
function parseExtraFile(line) {
	const fields = /* @__PURE__ */ new Map();
	for (const part of line.split(",")) {
		const at = part.indexOf("=");
		const name = part.slice(0, Math.max(0, at)).trim().toLowerCase();
		if (!FIELDS.includes(name)) throw problem$1(line, at < 1 ? `"${part}" is not name=value` : `${name} is unknown`);
		if (fields.has(name)) throw problem$1(line, `${name} is given twice`);
		fields.set(name, part.slice(at + 1).trim());
	}
	const empty = [...fields].find(([, value]) => value === "");
	if (empty !== void 0) throw problem$1(line, `${empty[0]} is empty`);
	const dest = fields.get("dest");
	if (dest === void 0) throw problem$1(line, "dest is missing");
	const owner = ownerOf(line, fields.get("owner"));
	const mode = modeOf(line, fields.get("mode"));
	return checkPaths({
		dest,
		...defined({
			source: fields.get("source"),
			owner,
			mode
		})
	});
}
/** @throws ActionError INPUT_INVALID for paths that are invalid for every value of their expressions */
function checkPaths(file) {
	const { source = ".", dest } = file;
	if (!/^(?:\/|[A-Za-z]:[\\/]|\{\{)/.test(dest)) throw problem$1(dest, "dest is not an absolute path in the image");
	if (/^(?:\/|[A-Za-z]:)|\\|\0/.test(source) || source.split("/").includes("..")) throw problem$1(source, "source is not a path below the checkout, with / between its parts");
	return file;
}
function ownerOf(line, text) {
	if (text === void 0) return void 0;
	if (text === "user") return { kind: "user" };
	const [, uid = "", gid = uid] = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(text) ?? [];
	if (uid === "" || Number(uid) > MAX_ID || Number(gid) > MAX_ID) throw problem$1(line, `"${text}" is not a valid owner: it is a number, with or without a group (1654:1654), or user`);
	return {
		kind: "ids",
		uid: Number(uid),
		gid: Number(gid)
	};
}
function modeOf(line, text) {
	if (text === void 0) return void 0;
	if (/^[0-7]{3,4}$/.test(text)) return Number.parseInt(text, 8);
	throw problem$1(line, `"${text}" is not a valid mode: it is octal, such as 0644`);
}
function problem$1(line, got) {
	return invalidInput("files", {
		got: `in "${line}" ${got}`,
		hint: EXAMPLE
	});
}

// src/request/inputs/image-settings.ts
/**
* @throws ActionError INPUT_INVALID that names the input. A text with an expression is checked only after {@link
* fillSettings}.
*/
function parseImageSettings(text) {
	return checked({
		env: parsePairs("env", text("env")),
		...defined({
			ports: listOf(text("ports")),
			user: orAbsent$1(text("user")),
			entrypoint: parseCommand("entrypoint", text("entrypoint")),
			args: parseCommand("args", text("args")),
			workingDirectory: orAbsent$1(text("working-directory")),
			volumes: listOf(text("volumes")),
			stopSignal: orAbsent$1(text("stop-signal"))
		}),
		files: parseExtraFiles(text("files"))
	});
}
/** Returns every text that may contain an expression. */
function settingTexts(settings) {
	const texts = [];
	mapTexts(settings, (text) => {
		texts.push(text);
		return text;
	});
	return texts;
}
/**
* Evaluates the expressions. The inputs were split before, so a value never becomes another setting or field.
* @throws ActionError INPUT_INVALID that names the input, also for an expression that `fill` leaves unchanged
*/
function fillSettings(settings, fill) {
	const filled = mapTexts(settings, fill);
	const { ports = [], user = "", workingDirectory = "", volumes = [], stopSignal = "", files } = filled;
	const paths = files.flatMap(({ source = "", dest }) => [source, dest]);
	const texts = {
		ports,
		user: [user],
		"working-directory": [workingDirectory],
		volumes,
		"stop-signal": [stopSignal]
	};
	for (const name of EXACT) {
		const open = {
			...texts,
			files: paths
		}[name].find((text) => !isFilled(text));
		if (open !== void 0) throw unfilled(name, open);
	}
	return checked(filled);
}
/** Inputs that are never valid with braces. A variable or an argument may be a template of the application. */
const EXACT = [
	"ports",
	"user",
	"working-directory",
	"volumes",
	"stop-signal",
	"files"
];
function unfilled(name, text) {
	return invalidInput(name, {
		got: `"${text}" has an unknown expression`,
		hint: "It takes {{version}} and the expressions of tags, such as {{sha}}, {{branch}} and {{tag}}."
	});
}
function mapTexts(settings, map) {
	return JSON.parse(JSON.stringify(settings), (_, value) => typeof value === "string" ? map(value) : value);
}
/** Names of signals that every engine knows, with or without `SIG`, and the numbers 1 to 64. */
const SIGNAL = /^(?:SIG)?(?:HUP|INT|QUIT|ABRT|KILL|USR1|USR2|PIPE|ALRM|TERM|CONT|STOP|TSTP|WINCH|RTMIN(?:\+\d{1,2})?|RTMAX(?:-\d{1,2})?)$/;
/** A path on Linux or Windows: `/app`, `C:\app`. */
const ABSOLUTE = /^(?:\/|[A-Za-z]:(?:[\\/]|$)|\\)/;
function checked(settings) {
	const { env, ports, user, stopSignal = "SIGTERM", files } = settings;
	for (const file of files) checkPaths(file);
	checkVariables(env);
	if (user !== void 0 && isFilled(user) && !isUser(user)) throw invalidInput("user", {
		got: `"${user}" is not a valid user`,
		hint: "It takes a name or a number, with or without `:group` (`app`, `1654:1654`)."
	});
	checkFolders(settings);
	const isSignal = SIGNAL.test(stopSignal) || /^\d{1,2}$/.test(stopSignal) && Number(stopSignal) >= 1 && Number(stopSignal) <= 64;
	if (isFilled(stopSignal) && !isSignal) throw invalidInput("stop-signal", {
		got: `"${stopSignal}" is not a valid signal`,
		hint: "It takes a name such as SIGINT, or a number from 1 to 64."
	});
	return ports === void 0 ? settings : {
		...settings,
		ports: ports.map(checkedPort)
	};
}
function checkVariables(env) {
	const name = Object.keys(env).find((each) => !/^[^\s="']+$/.test(each));
	if (name !== void 0) throw invalidInput("env", {
		got: `"${name}" is not a valid name`,
		hint: "Write NAME=value, without spaces or quotes in NAME."
	});
	const own = Object.entries(env).find(([each, value]) => refersTo(each, value))?.[0];
	if (own !== void 0) throw invalidInput("env", {
		got: `"${own}=${env[own]}" refers to itself, and variables are not expanded`,
		hint: "Write the whole value, such as PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/tools."
	});
}
function refersTo(name, value) {
	const after = value.split(`$${name}`).slice(1);
	return value.includes(`\${${name}}`) || after.some((rest) => !/^\w/.test(rest));
}
function checkFolders({ workingDirectory = "/app", volumes = [] }) {
	if (isFilled(workingDirectory) && !ABSOLUTE.test(workingDirectory)) {
		const hint = `It takes an absolute folder of the image, such as /${workingDirectory.replace(/^[./\\]+/, "") || "app"}.`;
		throw invalidInput("working-directory", {
			got: `"${workingDirectory}" is not absolute`,
			hint
		});
	}
	const volume = volumes.find((each) => isFilled(each) && !/^(?:\/|[A-Za-z]:[\\/])[^\0]*[^\0/\\]$/.test(each));
	if (volume !== void 0) throw invalidInput("volumes", {
		got: `"${volume}" is not a valid folder`,
		hint: "It takes absolute folders of the image, such as /data, one per line."
	});
}
function checkedPort(port) {
	if (!isFilled(port)) return port;
	const [number] = portNumber(port);
	if (number === void 0) throw invalidInput("ports", {
		got: `"${port}" is not a valid port`,
		hint: "It takes numbers from 1 to 65535, with or without a protocol: 8080, 53/udp."
	});
	return port.includes("/") ? port.toLowerCase() : `${port}/tcp`;
}
function isFilled(text) {
	return !text.includes("{{");
}
/** Reads a JSON array, or one argument per line. A line is not split at spaces, because shells do it differently. */
function parseCommand(name, text) {
	if (text === "") return void 0;
	if (text.startsWith("[")) return parseArray(name, text);
	const lines = parseLines(text);
	const spaced = lines.find((line) => /\s/.test(line.replace(/\{\{.*?\}\}/g, "")));
	if (spaced === void 0) return lines;
	const hint = `Write one argument per line, or a JSON array: ${JSON.stringify(spaced.split(/\s+/))}, or ${JSON.stringify([spaced])} for one argument.`;
	throw invalidInput(name, {
		got: `"${spaced}" has a space and could be one argument or several`,
		hint
	});
}
function parseArray(name, text) {
	const found = jsonOf(text);
	if (Array.isArray(found) && found.every((each) => typeof each === "string")) return found;
	throw invalidInput(name, {
		got: `${text} is not a JSON array of strings`,
		hint: "Write it as [\"dotnet\", \"/app/App.dll\"], or one argument per line."
	});
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Reads values separated by commas or newlines. Returns `undefined` for an empty text. */
function listOf(text) {
	const given = parseLines(text).flatMap((line) => line.split(",").map((part) => part.trim())).filter((item) => item !== "");
	return given.length === 0 ? void 0 : [...new Set(given)];
}
function orAbsent$1(text) {
	return text === "" ? void 0 : text;
}

// src/request/inputs/images.ts
const PLACE = /\{\{\s*project\s*\}\}/g;
/** Placeholder for the project's name in a repository of {@link parseImageName}. */
const MARK = "{{project}}";
/** A valid repository name that does not occur in practice. */
const STAND_IN = "project-8d1f6c03";
/**
* Reads the input `images`: the enabled names of the lines `NAME`, `NAME,NAME` and `name=NAME,enable=true|false`.
* https://github.com/docker/metadata-action#images-input
* @throws ActionError INPUT_INVALID that names the line, or if all names are disabled but the run pushes
*/
function parseImages(lines, { split, push }) {
	const images = lines.flatMap((line) => namesOf({
		input: "images",
		line
	}, split)).map(parseImageName);
	const [first] = lines;
	if (first === void 0 || images.length > 0) return { images };
	if (push === "false") return {
		images,
		imagesOff: true
	};
	throw wrongLine({
		input: "images",
		line: first
	}, {
		got: "enable is false, and no other line has a name",
		hint: "To push nothing, set the input push to false with the same condition. The images then have no names."
	});
}
function namesOf(line, split) {
	const names = [];
	let enabled = true;
	const fields = readFields(line, split);
	for (const { name = "name", value } of fields) if (name === "enable" && (value === "true" || value === "false")) enabled = value === "true";
	else if (name === "name" && value !== "") names.push(value);
	else {
		const got = name === "enable" || name === "name" ? `${name} is "${value}"` : `${name} is unknown`;
		throw wrongLine(line, {
			got,
			hint: "Write it as ghcr.io/owner/app or name=ghcr.io/owner/app,enable=true."
		});
	}
	const hint = "Write it as name=ghcr.io/owner/app,enable=true.";
	if (names.length === 0) throw wrongLine(line, {
		got: "name is missing",
		hint
	});
	const isPlain = fields.every(({ name }) => name === void 0);
	if (names.length > 1 && !isPlain) throw wrongLine(line, {
		got: "name is given twice",
		hint: `${hint} One name per line.`
	});
	return enabled ? names : [];
}
/**
* Checks that no plain tag is the name of an image of the input, with or without a tag, as docker/build-push-action
* takes it.
* @throws ActionError INPUT_INVALID
*/
function checkTagsAreNoNames({ images, tags }) {
	for (const rule of tags) {
		if (rule.type !== "raw") continue;
		const colon = rule.value.lastIndexOf(":");
		const [name, tag] = colon < 0 ? [rule.value] : [rule.value.slice(0, colon), rule.value.slice(colon + 1)];
		if (!images.some((image) => isNameOf(image, name ?? ""))) continue;
		if (tag === void 0 && !rule.value.includes("/")) continue;
		throw wrongLine({
			input: "tags",
			line: rule.line
		}, {
			got: "it contains the name of an image",
			hint: `Write ${tag ?? "its tag alone, like 1.0,"} here: each image gets all tags.`
		});
	}
}
function isNameOf(image, text) {
	try {
		return describeReference(parseReference(text.toLowerCase())) === describeReference(image);
	} catch {
		return false;
	}
}
/**
* Reads a name without a tag, whose repository may contain `{{project}}`. GitHub allows capital letters in owners and
* repositories; image names do not.
* @throws ActionError INPUT_INVALID
*/
function parseImageName(line) {
	const text = line.toLowerCase().replace(PLACE, STAND_IN);
	if (text.includes("{{")) {
		const hint = `The only expression in a name is ${MARK}. Write it like registry.example/owner/app.`;
		throw invalidInput("images", {
			got: `\`${line}\` has an expression that names do not support`,
			hint
		});
	}
	const reference = withInputName("images", () => parseReference(text));
	if (reference.tag !== void 0 || reference.digest !== void 0) throw invalidInput("images", {
		got: `"${line}" has a tag`,
		hint: "Tags go into the input tags, one per line."
	});
	if (reference.registry.includes(STAND_IN)) throw invalidInput("images", {
		got: `"${line}" has ${MARK} in its host`,
		hint: `Write host/owner/${MARK}.`
	});
	return {
		...reference,
		repository: reference.repository.replaceAll(STAND_IN, MARK)
	};
}
/** Returns whether each project has its own names. */
function nameProjects(images) {
	return images.every(({ repository }) => repository.includes(MARK));
}
/** Returns the names of one project's image. `project` is called only if a name contains the placeholder. */
function imageNamesOf(images, project) {
	return images.map((image) => ({
		...image,
		repository: image.repository.replaceAll(MARK, project)
	}));
}
/** Returns whether {@link imageNamesOf} can make `name` from the image for some project. */
function isImageOf(image, name) {
	if (image.registry !== name.registry) return false;
	const [before = "", ...others] = image.repository.split(MARK);
	if (others.length === 0) return image.repository === name.repository;
	const length = (name.repository.length - others.join("").length - before.length) / others.length;
	const project = name.repository.slice(before.length, before.length + length);
	return /^[a-z0-9._-]+$/.test(project) && image.repository.replaceAll(MARK, project) === name.repository;
}

// src/request/inputs/local-base.ts
/**
* Reads `oci:DIR[:NAME]`, `docker:NAME`, or a name in a registry.
* @throws ActionError INPUT_INVALID
*/
function parseBase(text) {
	if (text === "") return {};
	const [, place = "", rest = ""] = /^(oci|docker):(.*)$/.exec(text) ?? [];
	const reference = (name) => withInputName("base-image", () => parseReference(name));
	if (place === "") return { baseImage: reference(text) };
	if (rest === "") throw invalidInput("base-image", {
		got: `"${text}" has no name or folder`,
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
			...defined({ tag: name })
		},
		localBase: {
			kind: "layout",
			folder,
			...defined({ name })
		}
	};
}
/** Returns the name of an image from a folder for the log. */
function nameOf(folder) {
	return (folder.toLowerCase().match(/[a-z0-9]+/g) ?? ["layout"]).join("-");
}

// src/request/inputs/outputs.ts
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
	if (type === void 0) throw problem(line, `type is not one of ${TYPES.join(", ")}`);
	const dest = fields.get("dest");
	if (dest === void 0 || dest === "") throw problem(line, "dest is missing");
	const unknown = [...fields.keys()].find((key) => key !== "type" && key !== "dest");
	if (unknown !== void 0) throw problem(line, `"${unknown}" is unknown`);
	return {
		type,
		dest
	};
}
function splitPair(part, line) {
	const at = part.indexOf("=");
	if (at < 1) throw problem(line, `"${part}" is not name=value`);
	return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}
function problem(line, got) {
	return invalidInput("outputs", {
		got: `in "${line}" ${got}`,
		hint: "Write it as type=oci,dest=path."
	});
}

// src/request/inputs/size-budget.ts
const UNITS = {
	b: 1,
	kb: 1e3,
	mb: 1e6,
	gb: 1e9,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3
};
/**
* Reads `max=250MB,growth=10%,mode=warn`; `undefined` for an empty text.
* @throws ActionError INPUT_INVALID
*/
function parseSizeBudget(text) {
	if (text === "") return void 0;
	const fields = text.split(/[,\n]/).map((part) => part.trim());
	const budget = { mode: "fail" };
	for (const field of fields.filter((part) => part !== "")) {
		const [, name = "", value = ""] = /^(\w+) *= *(.+)$/.exec(field) ?? [];
		if (name === "max") budget.max = bytesOf(value);
		else if (name === "growth") budget.growth = percentOf(value);
		else if (name === "mode" && (value === "fail" || value === "warn")) budget.mode = value;
		else throw wrong(`"${field}" is not a valid limit`);
	}
	if (budget.max === void 0 && budget.growth === void 0) throw wrong(`"${text}" has neither max nor growth`);
	return budget;
}
function bytesOf(text) {
	const [, number = "", unit = "b"] = /^(\d+(?:\.\d+)?) *([a-z]*)$/i.exec(text) ?? [];
	const factor = UNITS[unit.toLowerCase() || "b"];
	if (number === "" || factor === void 0) throw wrong(`"${text}" is not a valid size`);
	return Math.round(Number(number) * factor);
}
function percentOf(text) {
	const [, number] = /^(\d+(?:\.\d+)?) *%$/.exec(text) ?? [];
	if (number === void 0) throw wrong(`"${text}" is not a valid percentage`);
	return Number(number);
}
function wrong(got) {
	return invalidInput("size-budget", {
		got,
		hint: "It takes max=SIZE and growth=PERCENT%, and mode=fail or warn, separated by commas: max=250MB,growth=10%."
	});
}

// src/request/inputs/small-inputs.ts
/** The name of a leg is also the name of a file. */
const LEG = /^[a-z0-9_][a-z0-9_-]{0,199}$/;
/**
* Returns `undefined` if this run is not a leg.
* @throws ActionError INPUT_INVALID
*/
function parseLeg(text) {
	if (text === "") return void 0;
	if (isLeg(text)) return text;
	throw invalidInput("leg", {
		got: `"${text}" is not a valid name of a leg`,
		hint: "Use matrix.leg, or lowercase letters, digits, - and _."
	});
}
function isLeg(text) {
	return LEG.test(text);
}
/** Separators may be white space, so they are not trimmed. */
function separatorsOf(raw) {
	return {
		tags: raw["sep-tags"] || "\n",
		labels: raw["sep-labels"] || "\n",
		annotations: raw["sep-annotations"] || "\n"
	};
}
/** Reads `true`, `false`, or one path per line. */
function parseTests(text) {
	const lines = parseLines(text);
	const [only = "false"] = lines;
	if (lines.length > 1) return lines;
	if (/^true$/i.test(only)) return "all";
	return /^false$/i.test(only) ? [] : lines;
}
/** @throws ActionError INPUT_INVALID for zstd in Docker's format, which does not have it */
function parseCompression(text, format) {
	const codec = parseOneOf("compression", {
		text,
		known: ["gzip", "zstd"]
	});
	if (codec === "gzip" || format !== "docker") return codec;
	throw invalidInput("compression", {
		got: "zstd together with format: docker, and Docker's format has no zstd",
		hint: "Leave out one of the two."
	});
}
/**
* @returns undefined for the official image
* @throws ActionError INPUT_INVALID for an invalid image name
*/
function readSdkSource(text) {
	if (text === "" || text === "image") return void 0;
	if (text === "runner" || text === "auto") return { kind: text };
	return {
		kind: "image",
		reference: withInputName("sdk-image", () => parseReference(text))
	};
}
/** A line of `verify-base-roots` with this prefix is about timestamps. */
const TIMESTAMP = "timestamp=";
/** @throws ActionError INPUT_INVALID, also if signatures are to be checked and no root is trusted */
function parseVerifyBase(mode, roots) {
	const lines = parseLines(roots);
	const isForTime = (line) => line.startsWith(TIMESTAMP);
	const parsed = {
		mode: parseOneOf("verify-base", {
			text: mode,
			known: [
				"off",
				"warn",
				"require"
			]
		}),
		roots: lines.filter((line) => !isForTime(line)),
		timestampRoots: lines.filter(isForTime).map((line) => line.slice(10))
	};
	if (parsed.timestampRoots.includes("")) throw invalidInput("verify-base-roots", {
		got: `a line is only "${TIMESTAMP}"`,
		hint: "Write timestamp= and the path of a file with a root certificate."
	});
	if (parsed.mode === "off" || parsed.roots.length > 0) return parsed;
	throw invalidInput("verify-base-roots", {
		got: `it names no root certificate for images, and verify-base is ${parsed.mode}`,
		hint: "Write the path of a file (PEM) with the root certificate that is trusted to sign images. docs/images.md says where that of Microsoft is."
	});
}

// src/oci/platform.ts
/** Returns the family; everything that is not Windows has layers like Linux. */
function describeSystemOf({ os }) {
	return os === "windows" ? "windows" : "linux";
}
const SPELLING = /^(linux|windows)\/(amd64|arm64|arm|386)(?:\/(v[5-8]))?$/;
/**
* Parses `os/architecture[/variant]`, the format of docker and buildx.
* @throws ActionError INPUT_INVALID naming the known forms.
*/
function parsePlatform(text) {
	const match = SPELLING.exec(text.trim());
	if (match === null) throw new ActionError({
		code: "INPUT_INVALID",
		doing: `reading the platform "${text}"`,
		got: "it is unknown",
		hint: "Use a platform such as linux/amd64, linux/arm64, linux/arm/v7 or windows/amd64."
	});
	const [, os = "", architecture = "", variant] = match;
	return {
		os,
		architecture,
		...defined({ variant })
	};
}
function describePlatform(platform) {
	return [
		platform.os,
		platform.architecture,
		platform.variant
	].filter((part) => part !== void 0).join("/");
}
/** Describes the platform with the version of Windows, which distinguishes machines. */
function describeMachine(platform) {
	const version = platform["os.version"];
	return version === void 0 ? describePlatform(platform) : `${describePlatform(platform)} ${version}`;
}
/**
* Returns whether an index entry serves the wanted platform. A variant counts only if it is requested: arm64 is
* always v8.
*/
function matchesPlatform(offered, wanted) {
	return offered.os === wanted.os && offered.architecture === wanted.architecture && (wanted.variant === void 0 || offered.variant === wanted.variant);
}

// src/request/inputs/systems.ts
/**
* Reads the input `os`: one variant per line. `+` joins the systems of one index.
* @throws ActionError INPUT_INVALID for an invalid name, a duplicate, or if base-image is also set
*/
function parseSystems(text, baseImage) {
	const lines = parseLines(text).map(parseLine);
	if (lines.length > 0 && baseImage !== "") throw invalidInput("os", {
		got: "base-image is set as well",
		hint: "A base image has its own operating system: remove one of the two inputs."
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
		got: `"${name}" is not the name of an operating system`,
		hint: "Write names like alpine or noble-chiseled, one per line, or several for one index with + between them."
	});
}
function checkDifferent(input, names) {
	const twice = names.find((name, position) => names.indexOf(name) < position);
	if (twice === void 0) return;
	throw invalidInput(input, {
		got: `"${twice}" is given twice`,
		hint: "Name each once."
	});
}
/**
* Reads the input `platforms`: separated by commas, spaces or newlines, or `all`.
* @throws ActionError INPUT_INVALID
*/
function parsePlatforms(text) {
	const names = text.split(/[\s,]+/).filter((name) => name !== "");
	if (names.includes("all")) {
		if (names.length === 1) return "all";
		throw invalidInput("platforms", {
			got: "\"all\" is given with other platforms",
			hint: "Write only all, or only platforms."
		});
	}
	const platforms = names.map((name) => withInputName("platforms", () => parsePlatform(name)));
	checkDifferent("platforms", names);
	return platforms;
}

// src/request/inputs/inputs.ts
/**
* Loads the libraries that the inputs need, and parses the inputs.
* @throws as {@link parseInputs}
* @example
* const { images } = await readInputs({ images: 'ghcr.io/owner/app', tags: 'type=sha' });
*/
async function readInputs(raw) {
	return parseInputs(raw, await openFields([
		raw.images ?? "",
		raw.tags ?? "",
		raw.flavor ?? ""
	]));
}
/** @throws ActionError INPUT_INVALID or REFERENCE_INVALID that names the input */
function parseInputs(raw, split = splitPlain) {
	const text = (name) => raw[name]?.trim() || INPUT_DEFAULTS[name];
	const inputs = {
		...buildInputs(text),
		...imageInputs(text),
		...nameInputs(text, split),
		...registryInputs(text),
		...parseContainerInputs(text),
		...cacheInputs(text),
		separators: separatorsOf(raw),
		mode: parseOneOf("mode", {
			text: text("mode"),
			known: ["build", "plan"]
		}),
		summary: parseBoolean("summary", text("summary")),
		...defined({ githubToken: orAbsent(text("github-token")) })
	};
	if (inputs.binlog && inputs.buildSecrets.length > 0) throw invalidInput("binlog", {
		got: "the binary log would contain the values of build-secrets, because MSBuild records the variables that a build reads",
		hint: "Remove one of the two inputs."
	});
	return inputs;
}
function buildInputs(text) {
	return {
		projects: parseProjects(text("project")),
		configuration: text("configuration"),
		properties: parseProperties(text("properties")),
		portable: parseBoolean("portable", text("portable")),
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
		binlog: parseBoolean("binlog", text("binlog")),
		tests: parseTests(text("test")),
		verifyBase: parseVerifyBase(text("verify-base"), text("verify-base-roots")),
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
	const names = {
		...parseImages(parseLines(text("images")), {
			split,
			push: text("push")
		}),
		tags: parseTagRules(parseLines(text("tags")), split),
		flavor: parseFlavor(parseLines(text("flavor")), split)
	};
	checkTagsAreNoNames(names);
	return names;
}
function imageInputs(text) {
	return {
		labels: pairsOf("labels", parseQuotedLines("labels", text("labels"))),
		load: parseBoolean("load", text("load")),
		outputs: parseOutputs(text("outputs")),
		format: parseOneOf("format", {
			text: text("format"),
			known: ["oci", "docker"]
		}),
		compression: parseCompression(text("compression"), text("format")),
		sbom: parseSbom(text("sbom")),
		attest: parseAttest(text("attest"), text("attest-services")),
		annotations: parseAnnotations(text("annotations"), text("format")),
		settings: parseImageSettings(text),
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
		latestMayGoBack: parseBoolean("latest-may-go-back", text("latest-may-go-back")),
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
		...defined({
			leg: parseLeg(text("leg")),
			sizeBudget: parseSizeBudget(text("size-budget"))
		})
	};
}
function registryInputs(text) {
	return {
		mirrors: parseLines(text("registry-mirrors")).map(parseMirror),
		insecureRegistries: parseHosts(text("insecure-registries")),
		caCertificates: parseLines(text("ca-certificates"))
	};
}
/** @throws ActionError INPUT_INVALID, also for what the command line of MSBuild takes */
function parseProperties(text) {
	const flag = parseLines(text).find((line) => /^(?:[-/]p|-{1,2}property|\/property):/i.test(line));
	if (flag === void 0) return parsePairs("properties", text);
	const own = flag.slice(flag.indexOf(":") + 1);
	throw invalidInput("properties", {
		got: `"${flag}" is a flag of the command line`,
		hint: `Write ${own}, one property per line.`
	});
}
/** @throws ActionError INPUT_INVALID for an address */
function parseHosts(text) {
	const hosts = parseLines(text);
	const wrong = hosts.find((host) => !/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host));
	if (wrong === void 0) return hosts;
	const own = wrong.replace(/^[a-z]+:\/\//i, "").replace(/\/.*$/, "");
	throw invalidInput("insecure-registries", {
		got: `"${wrong}" is not a valid host`,
		hint: `Write a host, with a port where it has one: ${/^[\w.:-]+$/.test(own) ? own : "registry.example:5000"}.`
	});
}
/** A text with only comments counts as empty. */
function parseProjects(text) {
	const lines = parseLines(text);
	return lines.length === 0 ? [INPUT_DEFAULTS.project] : lines;
}
function orAbsent(text) {
	return text === "" ? void 0 : text;
}

// src/actions/context/post-state.ts
/** What the main step passes to the post step. None of it is secret. */
/** The folder of the run; empty if the run removed it. */
const FOLDER_STATE = "folder";
/** The id of the run, set just before its container is created. */
const CONTAINER_STATE = "container";
/** The entries that the post step saves, with their folders: a JSON list of {@link EntryToSave}. */
const SAVES_STATE = "saves";
/** The folder with the images whose bases the post step describes (actions/images/queue-bases.ts); empty: there are none. */
const BASES_STATE = "bases";
/** Set if a container or an image of the run may be left in the engine. */
const LEFT_STATE = "left";

export { childEnv as $, wrongLine as A, VERIFY_DEFAULTS as At, Hasher as B, debug as Bt, parseAnnotationLevels as C, escapeCommands as Ct, withInputName as D, INPUT_DEFAULTS as Dt, parseOneOf as E, PLAN_INPUT_DEFAULTS as Et, isLoopback as F, groupBy as Ft, writeFailure as G, warning as Gt, hexOf as H, info as Ht, isTag as I, isObject as It, serviceOf as J, jobHome as K, manifestPath as L, recordOf as Lt, originOf as M, isSecretName as Mt, DOCKER_HUB as N, recordedInputs as Nt, DEFAULT_RULES as O, INPUT_NAMES as Ot, describeReference as P, defined as Pt, startService as Q, parseReference as R, sortedKeys as Rt, portNumber as S, limitedProgress as St, parseLines as T, cancelSignal as Tt, isDigest as U, isDebug as Ut, digestOf as V, error as Vt, parseDigest as W, setSecret as Wt, END_OF_CALL as X, ARCHIVE as Y, cacheMode as Z, nameProjects as _, readPlanInputs as _t, SAVES_STATE as a, pathFrom as at, isUser as b, prettyMilliseconds as bt, parseSystems as c, entry as ct, describeSystemOf as d, parseJson as dt, findProgram as et, matchesPlatform as f, ActionError as ft, isImageOf as g, actionsRunner as gt, imageNamesOf as h, messagesOf as ht, LEFT_STATE as i, parentOf as it, mirrorOf as j, VERIFY_INPUT_NAMES as jt, didYouMean as k, MERGE_DEFAULTS as kt, describeMachine as l, actionVersion as lt, isLeg as m, messageOf as mt, CONTAINER_STATE as n, exists as nt, readInputs as o, pathInside as ot, parsePlatform as p, cancelled as pt, prestartCache as q, FOLDER_STATE as r, isWithin as rt, parsePlatforms as s, realPathOf as st, BASES_STATE as t, workspaceOf as tt, describePlatform as u, ownFile as ut, fillSettings as v, readVerifyInputs as vt, invalidInput as w, colouredMark as wt, isPort as x, recordRun as xt, settingTexts as y, timed as yt, taggedNames as z, withoutEach as zt };