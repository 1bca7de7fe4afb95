import { Dn as parseJson, Mt as terminalContext, Zn as _usingCtx, t as runPost } from "./chunks/world.js";
import { Ct as withoutEach, D as didYouMean, G as bundleFolder, at as ActionError, bt as isObject, ft as escapeCommands, gt as INPUT_NAMES, ht as INPUT_DEFAULTS, i as readInputs, it as entry, pt as cancelSignal, ut as timed } from "./chunks/start.js";
import { t as run } from "./chunks/story.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

// src/actions/runner/command-line.ts
const SWITCHES = {
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	},
	json: { type: "boolean" }
};
/**
* Parses a command line. Flags are the names of inputs. A repeated flag makes a list, and the flag of an input that is true
* or false may stand alone. Arguments without a flag are projects.
* @throws ActionError INPUT_INVALID for an unknown flag, or one that needs a value
*/
function parseCommandLine(args) {
	const tokens = tokensOf(args);
	const lines = /* @__PURE__ */ new Map();
	const switches = /* @__PURE__ */ new Set();
	for (const [at, token] of tokens.entries()) if (token.kind === "option" && Object.hasOwn(SWITCHES, token.name)) switches.add(token.name);
	else if (token.kind === "option") append(lines, {
		name: inputNamed(token),
		line: valueOfFlag(token, tokens[at + 1])
	});
	else if (token.kind === "positional" && !isValueOf(tokens[at - 1], token)) append(lines, {
		name: "project",
		line: token.value
	});
	if (switches.has("help")) return { kind: "help" };
	if (switches.has("version")) return { kind: "version" };
	return {
		kind: "run",
		inputs: Object.fromEntries([...lines].map(([name, own]) => [name, own.join("\n")])),
		json: switches.has("json")
	};
}
function tokensOf(args) {
	const inputs = INPUT_NAMES.map((name) => [name, { type: takesBoolean(name) ? "boolean" : "string" }]);
	const options = {
		...Object.fromEntries(inputs),
		...SWITCHES
	};
	return parseArgs({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
/** Returns whether an argument is the value of the flag before it: that of an input that is true or false may be missing. */
function isValueOf(flag, next) {
	return flag?.kind === "option" && flag.value === void 0 && isInput(flag.name) && next?.kind === "positional" && /^(?:true|false|auto)$/i.test(next.value);
}
function append(lines, { name, line }) {
	lines.set(name, [...lines.get(name) ?? [], line]);
}
function inputNamed({ name, rawName }) {
	if (isInput(name)) return name;
	const known = [...INPUT_NAMES, ...Object.keys(SWITCHES)];
	throw wrong(`${rawName} is not a flag`, `${didYouMean(name, known).replace("mean ", "mean --")}--help lists all flags.`);
}
function valueOfFlag(flag, next) {
	const { name, value } = flag;
	if (value !== void 0) return value;
	if (next?.kind === "positional" && isValueOf(flag, next)) return next.value;
	if (isInput(name) && takesBoolean(name)) return "true";
	throw wrong(`--${name} has no value`, `Write --${name} VALUE. --help says what it takes.`);
}
function wrong(got, hint) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the command line",
		got,
		hint
	});
}
function isInput(name) {
	return INPUT_NAMES.some((known) => known === name);
}
function takesBoolean(name) {
	return /^(?:true|false)$/.test(INPUT_DEFAULTS[name]) || name === "push";
}
/** Every input in one group, as people look for it. */
const GROUPS = {
	Everyday: [
		"project",
		"images",
		"tags",
		"push",
		"load",
		"os",
		"platforms",
		"test",
		"mode"
	],
	Image: [...[
		"base-image",
		"env",
		"ports",
		"user",
		"entrypoint",
		"args",
		"working-directory",
		"volumes"
	], ...[
		"stop-signal",
		"files",
		"labels",
		"annotations",
		"format"
	]],
	"Tags and delivery": [...[
		"flavor",
		"if-exists",
		"if-unchanged",
		"latest-may-go-back",
		"outputs",
		"leg"
	], ...[
		"sep-tags",
		"sep-labels",
		"sep-annotations"
	]],
	Build: [
		...[
			"configuration",
			"framework",
			"properties",
			"portable",
			"sdk-image",
			"publish-directory"
		],
		...[
			"setup-command",
			"build-env",
			"build-secrets",
			"exclude",
			"source-revision",
			"version-to-msbuild"
		],
		...[
			"nuget-credentials",
			"nuget-variables",
			"network",
			"memory",
			"timeout-minutes",
			"binlog"
		]
	],
	Cache: [
		"cache",
		"cache-from",
		"cache-to",
		"cache-audit",
		"source-time"
	],
	"Policies and registries": [...[
		"will-it-run",
		"eol",
		"nuget-audit",
		"registry-mirrors",
		"insecure-registries",
		"ca-certificates"
	], "github-token"]
};
/** The text of `--help`: the inputs by group, with what `action.yml` says of each, and their defaults. */
function helpText(actionYml) {
	const descriptions = describeInputs(actionYml);
	const groups = Object.entries(GROUPS).map(([title, names]) => [`${title}:`, ...names.flatMap((name) => describeFlag(name, descriptions.get(name) ?? ""))].join("\n"));
	return `${[
		USAGE,
		...groups,
		ENDS
	].join("\n\n")}\n`;
}
const USAGE = `Usage: node dist/cli.js [PROJECT...] [--FLAG VALUE]...

Builds a .NET project in the SDK container and puts it on the official runtime image. Flags are the inputs of the action. A
repeated flag makes a list. Without --push, images go only to registries on this machine.

  --help      print this text
  --version   print the version
  --json      print all outputs as one JSON object`;
const ENDS = `Exit codes: 0 done, 1 the build failed, 2 a wrong input, 3 a registry, 4 the image would not run, 5 tests failed.`;
function describeFlag(name, description) {
	const value = INPUT_DEFAULTS[name];
	return [`  --${name}${value === "" ? "" : ` (default: ${JSON.stringify(value).slice(1, -1)})`}`, ...wrap(description)];
}
const WIDTH = 92;
function wrap(text) {
	const lines = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + word.length + 1 > WIDTH) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines.map((line) => `      ${line}`);
}
/** What `action.yml` says of each input: a plain text, or a folded one (`>-`). */
function describeInputs(actionYml) {
	const [, inputs = ""] = /^inputs:\n([\s\S]*?)(?:^\S|$(?![\s\S]))/m.exec(actionYml) ?? [];
	const entries = inputs.matchAll(/^ {2}([\w-]+):\n {4}description: (?:>-\n((?: {6}.*\n)+)|(.*)\n)/gm);
	return new Map([...entries].map(([, name = "", folded, plain = ""]) => [name, (folded ?? plain).trim()]));
}
/** The exit code of the command line for an error, so that scripts can tell the kinds apart. */
function exitCodeOf(error) {
	if (!(error instanceof ActionError)) return 1;
	const { code } = error;
	if (USAGE_ERRORS.has(code)) return 2;
	if (code.startsWith("REGISTRY_") || REGISTRY_ERRORS.has(code)) return 3;
	return code === "WILL_NOT_RUN" ? 4 : code === "TESTS_FAILED" ? 5 : 1;
}
const USAGE_ERRORS = /* @__PURE__ */ new Set([...[
	"INPUT_INVALID",
	"PROJECT_NOT_FOUND",
	"PROJECT_AMBIGUOUS",
	"PROJECT_UNSUPPORTED",
	"FRAMEWORK_INVALID"
], ...[
	"REFERENCE_INVALID",
	"PUBLISH_DIRECTORY_INVALID",
	"LEGS_INVALID",
	"PLATFORM_MISSING"
]]);
const REGISTRY_ERRORS = /* @__PURE__ */ new Set([
	"CREDENTIALS_INVALID",
	"IMAGE_NOT_FOUND",
	"TAG_EXISTS"
]);

// src/actions/runner/terminal.ts
/** Outputs that a person at a terminal looks for; scripts get all of them. */
const SHORT_OUTPUTS = [
	"image",
	"digest",
	"tags",
	"cache"
];
/**
* Returns the runner of a person at a terminal. The log goes to stderr. Outputs go to stdout: as one JSON object when the
* runner is disposed, or one `name=value` per line, so that `$(… | sed -n 's/^digest=//p')` works. A terminal shows the
* important ones.
*/
function terminalRunner(asked, log) {
	const { GITHUB_EVENT_NAME: _event, ...env } = process.env;
	const states = /* @__PURE__ */ new Map();
	const outputs = /* @__PURE__ */ new Map();
	const print = (name, value) => {
		if (process.stdout.isTTY && !SHORT_OUTPUTS.includes(name)) return;
		process.stdout.write(`${name}=${escapeCommands(value.replace(/[\r\n]/g, " "))}\n`);
	};
	return {
		env,
		inputs: asked.inputs,
		log,
		payload: void 0,
		signal: cancelSignal(),
		setOutput: (name, value) => {
			if (asked.json) outputs.set(name, value);
			else print(name, value);
		},
		recordArtifact: () => {},
		writeSummary: async () => {},
		saveState: (name, value) => {
			states.set(name, value);
		},
		state: (name) => states.get(name) ?? "",
		[Symbol.dispose]: () => {
			if (asked.json) process.stdout.write(`${jsonOf(outputs)}\n`);
		}
	};
}
/** Without `#`, which in a job's script may begin a command (`##[…]`) anywhere in a line. */
function jsonOf(outputs) {
	return JSON.stringify(Object.fromEntries(outputs)).replaceAll("#", String.raw`\u0023`);
}
/** Returns what works on an operating system that this program was not tested on; `undefined` on Linux. */
function limitsOfHost(platform) {
	if (platform === "linux") return void 0;
	const name = platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : platform;
	return `This program was not tested on ${name}. ${platform === "win32" ? "Run builds in WSL 2." : "Builds need a container engine, which may be remote."} Images of a publish-directory, pushes, exports and mode: plan need no engine. Not available on ${name}: sdk-image: runner, the Node.js of this machine in a build, and reuse that looks at the files that a build read (every file of the checkout counts).`;
}
/** Logs messages to stderr, which a job that runs this program in a script parses like any step's output. */
function plainLog() {
	const secrets = [];
	const write = (message) => {
		process.stderr.write(`${escapeCommands(withoutEach(message, secrets))}\n`);
	};
	const marked = (mark) => (message, at) => write(`${mark}${placeOf(at)}: ${message}`);
	return {
		info: write,
		debug: () => {},
		notice: marked("notice"),
		warning: marked("warning"),
		error: marked("error"),
		phase: async (title, work) => {
			write(`── ${title}`);
			const { result, took } = await timed(work);
			write(`── ${title}: ${took}`);
			return result;
		},
		mask: (secret) => {
			if (secret !== "") secrets.push(secret);
		}
	};
}
function placeOf(at) {
	if (at?.file === void 0) return "";
	return ` ${at.file}${at.line === void 0 ? "" : `:${at.line}`}`;
}

// src/actions/cli.ts
const log = plainLog();
await entry({
	log,
	exitCode: exitCodeOf
}, async () => {
	const asked = parseCommandLine(process.argv.slice(2));
	if (asked.kind === "run") await build(asked);
	else process.stdout.write(asked.kind === "help" ? helpText(ownFile("action.yml")) : `${version()}\n`);
});
async function build(asked) {
	try {
		var _usingCtx$1 = _usingCtx();
		const runner = _usingCtx$1.u(terminalRunner(asked, log));
		const limits = limitsOfHost(process.platform);
		if (limits !== void 0) log.warning(limits);
		const context = terminalContext(runner, await readInputs(runner.inputs));
		try {
			await run(context);
		} finally {
			await runPost(context);
		}
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
function version() {
	const manifest = parseJson(ownFile("package.json"));
	return isObject(manifest) ? String(manifest["version"]) : "";
}
/** Reads a file next to `dist/`. */
function ownFile(name) {
	return readFileSync(join(bundleFolder(), "..", name), "utf8");
}

export {  };