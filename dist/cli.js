import { Ar as _usingCtx, rn as terminalContext, t as runPost } from "./chunks/world.js";
import { Ct as escapeCommands, Dt as INPUT_DEFAULTS, Ot as INPUT_NAMES, St as limitedProgress, Tt as cancelSignal, ct as entry, ft as ActionError, jt as VERIFY_INPUT_NAMES, k as didYouMean, lt as actionVersion, mt as messageOf, o as readInputs, ut as ownFile, wt as colouredMark, xt as recordRun, yt as timed, zt as withoutEach } from "./chunks/start.js";
import { t as parseVerifyInputs } from "./chunks/verify-inputs.js";
import { t as run } from "./chunks/story.js";
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
	Image: [
		...[
			"base-image",
			"env",
			"ports",
			"user",
			"entrypoint",
			"args",
			"working-directory",
			"volumes"
		],
		...[
			"stop-signal",
			"files",
			"labels",
			"annotations",
			"format",
			"compression",
			"sbom"
		],
		...["attest", "attest-services"]
	],
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
		"size-budget",
		"verify-base",
		"verify-base-roots",
		"eol",
		"nuget-audit",
		"registry-mirrors",
		"insecure-registries",
		"ca-certificates"
	], ...["github-token", "summary"]]
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

  verify IMAGE      verify an image instead: verify --help
  reproduce IMAGE   build an image again and compare it: reproduce --help
  --help      print this text
  --version   print the version
  --json      print all outputs as one JSON object`;
const ENDS = `Exit codes: 0 done, 1 the build failed, 2 a wrong input, 3 a registry, 4 the image would not run, 5 tests failed, 6 not
verified (\`verify --help\`).`;
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
	return OTHERS[code] ?? 1;
}
const OTHERS = {
	WILL_NOT_RUN: 4,
	TESTS_FAILED: 5,
	VERIFY_FAILED: 6,
	BASE_UNVERIFIED: 6,
	NOT_REPRODUCED: 6
};
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
function terminalRunner(asked, { log, record }) {
	const { GITHUB_EVENT_NAME: _event, ...env } = process.env;
	const states = /* @__PURE__ */ new Map();
	const outputs = /* @__PURE__ */ new Map();
	const print = (name, value) => {
		if (process.stdout.isTTY && !SHORT_OUTPUTS.includes(name)) return;
		const line = escapeCommands(value.replace(/[\r\n]/g, " "));
		process.stdout.write(`${name}=${process.stdout.isTTY ? withoutControls(line) : line}\n`);
	};
	return {
		env,
		inputs: asked.inputs,
		log,
		record,
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
	const clean = (message) => escapeCommands(withoutEach(message, secrets));
	const { write, status } = statusLine(process.stderr, clean);
	const marked = (mark) => (message, place) => write(`${mark}${placeOf(place)}: ${message}`);
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
		details: (title, lines) => {
			write(`── ${title}`);
			for (const line of lines) write(line);
		},
		progress: status,
		result: (message) => write(message),
		mask: (secret) => {
			if (secret !== "") secrets.push(secret);
		}
	};
}
/** Returns functions for whole lines, and for a status that a terminal replaces by what follows. */
function statusLine(stream, clean) {
	const isTerminal = stream.isTTY === true;
	let isShown = false;
	const write = (message) => {
		const line = clean(message);
		stream.write(`${isShown ? CLEAR : ""}${isTerminal ? colouredMark(withoutControls(line), stream) : line}\n`);
		isShown = false;
	};
	if (!isTerminal) return {
		write,
		status: limitedProgress(write)
	};
	return {
		write,
		status: limitedProgress((text) => {
			stream.write(`${CLEAR}${withoutControls(clean(text)).replace(STYLES, "").replace(/\s+/g, " ").slice(0, (stream.columns || 80) - 1)}`);
			isShown = true;
		}, 100)
	};
}
/** A colour or a style (ECMA-48, SGR), which programs of a build may use. */
const STYLES = /\p{Cc}\[[\d;]{0,64}m/gu;
/** Control characters, perhaps at the start of a style. A return would let a line overwrite what is before it. */
const CONTROLS = /\r(?=\n)|(?![\n\t])\p{Cc}(\[[\d;]{0,64}m)?/gu;
/** Removes what a build or a registry could use to move the cursor, to overwrite lines or to set the title. */
function withoutControls(text) {
	return text.replace(CONTROLS, (found, style) => {
		return style !== void 0 && found.startsWith("\x1B") ? found : style ?? "";
	});
}
/** Returns to the start of the line and clears it. */
const CLEAR = "\r\x1B[2K";
function placeOf(place) {
	if (place?.file === void 0) return "";
	return ` ${place.file}${place.line === void 0 ? "" : `:${place.line}`}`;
}

// src/actions/runner/verify-command.ts
/** Inputs of the main action that say how registries are reached. */
const SHARED = [
	"insecure-registries",
	"ca-certificates",
	"registry-mirrors"
];
/**
* Parses the arguments after `verify` or `reproduce`: an image, and flags with the names of the inputs of the action `verify`.
* @throws ActionError INPUT_INVALID
*/
function parseVerifyCommand(args) {
	const text = {
		type: "string",
		multiple: true
	};
	const names = [...VERIFY_INPUT_NAMES, ...SHARED];
	const flags = Object.fromEntries(names.map((name) => [name, text]));
	const switches = {
		help: {
			type: "boolean",
			short: "h"
		},
		json: { type: "boolean" },
		unsigned: { type: "boolean" }
	};
	const { values, positionals } = parsed(() => parseArgs({
		args: [...args],
		options: {
			...flags,
			...switches
		},
		allowPositionals: true
	}));
	if (values.help === true) return { kind: "help" };
	const lines = (name) => [values[name] ?? []].flat().join("\n");
	const given = (all) => Object.fromEntries(all.map((name) => [name, lines(name)]));
	const image = [lines("image"), ...positionals].filter((each) => each !== "").join("\n");
	return {
		kind: "verify",
		asked: {
			...given(VERIFY_INPUT_NAMES),
			image
		},
		inputs: given(SHARED),
		json: values.json === true,
		unsigned: values.unsigned === true
	};
}
function parsed(parse) {
	try {
		return parse();
	} catch (error) {
		throw new ActionError({
			code: "INPUT_INVALID",
			doing: "reading the command line",
			got: messageOf(error),
			hint: "--help lists all flags."
		});
	}
}
/** The value of each flag, and what it means, in the order of the inputs. */
const TAKES = {
	repository: ["OWNER/NAME", "whose workflow must have built the image"],
	"signer-workflow": ["PATH", "owner/name/.github/workflows/x.yml, and after @ a ref"],
	ref: ["REF", "branch or tag of the run, like refs/heads/main"],
	base: ["IMAGE", "base image, like mcr.microsoft.com/dotnet/aspnet, and after @ a digest"],
	packages: ["NAME", "a NuGet package that is allowed: Id, Id@version, or a beginning with *; repeat it"],
	"trusted-root": ["FILE", "of gh attestation trusted-root; without one, that of Sigstore’s public services"],
	issuer: ["ADDRESS", "of the identity of the signer"]
};
/** Where the meanings begin. */
const COLUMN = 30;
const VERIFY_HELP = `Usage: node dist/cli.js verify IMAGE --repository OWNER/NAME [--FLAG VALUE]...

Verifies who built an image, from which repository, of which base and packages, and that its SBOM lists its files.

${Object.entries(TAKES).map(([name, [value, meaning]]) => `  ${`--${name} ${value}`.padEnd(COLUMN)}${meaning}`).join("\n")}
  --insecure-registries HOST, --ca-certificates FILE, --registry-mirrors LINE   as for a build
  --json                        print all outputs as one JSON object

Exit codes: 0 verified, 2 a wrong input, 3 a registry, 6 not verified.
`;
const REPRODUCE_HELP = `Usage: node dist/cli.js reproduce IMAGE --repository OWNER/NAME [--FLAG VALUE]...

Builds the commit in the provenance of an image again, with the same inputs, and says whether the bytes are equal, or the
first file that differs. Run it in a clone of the repository. It takes the flags of verify, and:

  --unsigned                    accept provenance without a signature: it decides what is built on this machine

Exit codes: 0 equal, 1 the build failed, 2 a wrong input, 3 a registry, 6 not equal, or the signer is another.
`;

// src/actions/cli.ts
const { log, record } = recordRun(plainLog());
await entry({
	log,
	exitCode: exitCodeOf
}, async () => {
	const args = process.argv.slice(2);
	if (args[0] === "verify" || args[0] === "reproduce") return await examine(args[0], args.slice(1));
	const asked = parseCommandLine(args);
	if (asked.kind === "run") await build(asked);
	else process.stdout.write(asked.kind === "help" ? helpText(ownFile("action.yml")) : `${actionVersion()}\n`);
});
async function build(asked) {
	try {
		var _usingCtx$1 = _usingCtx();
		const runner = _usingCtx$1.u(terminalRunner(asked, {
			log,
			record
		}));
		const limits = limitsOfHost(process.platform);
		if (limits !== void 0) log.warning(limits);
		const context = terminalContext(runner, { inputs: await readInputs(runner.inputs) });
		let end = "";
		try {
			end = await run(context);
		} finally {
			await runPost(context);
		}
		log.result(end);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
/** Verifies an image, or builds it again. A folder of that name is `./verify`. */
async function examine(command, args) {
	try {
		var _usingCtx3 = _usingCtx();
		const asked = parseVerifyCommand(args);
		if (asked.kind === "help") {
			process.stdout.write(command === "verify" ? VERIFY_HELP : REPRODUCE_HELP);
			return;
		}
		const runner = _usingCtx3.u(terminalRunner(asked, {
			log,
			record
		}));
		const context = terminalContext(runner, { inputs: await readInputs(runner.inputs) });
		const wanted = parseVerifyInputs(asked.asked);
		if (command === "verify") {
			const { runVerify } = await import("./chunks/run-verify2.js");
			log.result(await runVerify(context, wanted));
		} else {
			const { runReproduce } = await import("./chunks/run-reproduce.js");
			log.result(await runReproduce(context, {
				...wanted,
				unsigned: asked.unsigned
			}));
		}
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		_usingCtx3.d();
	}
}

export {  };