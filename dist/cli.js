import { Mt as withoutEach, Pt as terminalWorld, t as finish } from "./chunks/world.js";
import { at as messageOf, ct as timed, dt as cancelSignal, i as readInputs, nt as entry, pt as INPUT_NAMES, rt as ActionError, ut as inert } from "./chunks/start.js";
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
		setOutput: (name, value) => process.stdout.write(`${name}=${inert(value.replace(/[\r\n]/g, " "))}\n`),
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
/** Messages on the error stream, which a job that runs us in a script reads as it reads us. */
function plainLog() {
	const secrets = [];
	const write = (message) => {
		process.stderr.write(`${inert(withoutEach(message, secrets))}\n`);
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
	const world = terminalWorld(runner, await readInputs(runner.inputs));
	try {
		await run(world);
	} finally {
		await finish(world);
	}
});

export {  };