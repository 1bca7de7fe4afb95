import { Mt as terminalContext, t as runPost } from "./chunks/world.js";
import { bt as withoutEach, dt as escapeCommands, ft as cancelSignal, i as readInputs, it as ActionError, lt as timed, mt as INPUT_NAMES, ot as messageOf, rt as entry } from "./chunks/start.js";
import { t as run } from "./chunks/story.js";
import { parseArgs } from "node:util";

// src/actions/runner/terminal.ts
/**
* A person at a terminal: flags are the inputs' names, the log goes to the error stream and the outputs to the other, one
* `name=value` a line, so that `$(… | sed -n 's/^digest=//p')` works.
* @throws ActionError INPUT_INVALID for an unknown flag.
*/
function terminalRunner(args, log) {
	const { GITHUB_EVENT_NAME: _event, ...env } = process.env;
	const states = /* @__PURE__ */ new Map();
	return {
		env,
		inputs: readFlags(args),
		log,
		payload: void 0,
		signal: cancelSignal(),
		setOutput: (name, value) => process.stdout.write(`${name}=${escapeCommands(value.replace(/[\r\n]/g, " "))}\n`),
		recordArtifact: () => {},
		writeSummary: async () => {},
		saveState: (name, value) => {
			states.set(name, value);
		},
		state: (name) => states.get(name) ?? ""
	};
}
function readFlags(args) {
	const options = Object.fromEntries(INPUT_NAMES.map((name) => [name, {
		type: "string",
		multiple: true
	}]));
	try {
		const { values } = parseArgs({
			args: [...args],
			options,
			strict: true,
			allowPositionals: false
		});
		return Object.fromEntries(Object.entries(values).map(([name, lines]) => [name, lines?.join("\n") ?? ""]));
	} catch (cause) {
		throw new ActionError({
			code: "INPUT_INVALID",
			doing: "reading the command line",
			got: messageOf(cause),
			hint: `The flags are the inputs: ${INPUT_NAMES.map((name) => `--${name}`).join(" ")}. A list repeats its flag.`,
			cause
		});
	}
}
/** What works on an operating system that this program was not tested on; `undefined` on Linux. */
function limitsOfHost(platform) {
	if (platform === "linux") return void 0;
	const name = platform === "darwin" ? "macOS" : platform === "win32" ? "Windows" : platform;
	return `This program was not tested on ${name}. ${platform === "win32" ? "Run builds in WSL 2." : "Builds need a container engine, which may be remote."} Images of a publish-directory, pushes, exports and mode: plan need no engine. Not available on ${name}: sdk-image: runner, the Node.js of this machine in a build, and reuse that looks at the files that a build read (every file of the checkout counts).`;
}
/** Messages on the error stream, which a job that runs us in a script reads as it reads us. */
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
await entry({ log }, async () => {
	const runner = terminalRunner(process.argv.slice(2), log);
	const limits = limitsOfHost(process.platform);
	if (limits !== void 0) log.warning(limits);
	const context = terminalContext(runner, await readInputs(runner.inputs));
	try {
		await run(context);
	} finally {
		await runPost(context);
	}
});

export {  };