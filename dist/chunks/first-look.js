import { randomUUID } from "node:crypto";
import { mkdirSync, realpathSync } from "node:fs";
import { Socket } from "node:net";
import { dirname, join } from "node:path";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

// src/cache/service-process.ts
/** Starts a process group of its own. One that is started ahead of its call keeps nobody waiting at the end. */
function startService({ program, env, stage }, { ahead }) {
	const folder = join(stage, randomUUID());
	mkdirSync(folder, { recursive: true });
	const child = spawn(process.execPath, [program], {
		cwd: folder,
		env: {
			...env,
			GITHUB_WORKSPACE: folder,
			RUNNER_TEMP: folder
		},
		detached: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe",
			"ipc"
		]
	});
	child.on("error", () => void 0);
	const closed = new Promise((resolve) => child.once("close", () => resolve()));
	if (ahead) holding(child, "unref");
	return {
		child,
		folder,
		closed
	};
}
/** Whether this process lives as long as the other one. */
function holding(child, verb) {
	child[verb]();
	child.channel?.[verb]();
	for (const stream of [child.stdout, child.stderr]) if (stream instanceof Socket) stream[verb]();
}
/**
* Makes a call in the process's folder; it is dead with all its children when this returns or throws.
* @throws Error saying what was heard last when the signal aborts
*/
async function callService(call, at) {
	const { signal, log } = at;
	const { child, closed } = at.process;
	holding(child, "ref");
	const heard = {
		complaints: [],
		lines: []
	};
	for (const stream of [child.stdout, child.stderr]) if (stream !== null) createInterface(stream).on("line", (line) => hear(line, {
		heard,
		log
	}));
	let answer;
	child.on("message", (message) => {
		answer = message;
	});
	const kill = () => killGroup(child.pid);
	signal.addEventListener("abort", kill, { once: true });
	child.send(call, () => void 0);
	try {
		await closed;
	} finally {
		signal.removeEventListener("abort", kill);
		kill();
	}
	if (signal.aborted) throw tooLate(heard, signal);
	return {
		...heard,
		answer: answer ?? {
			kind: "failed",
			because: heard.lines.at(-1) ?? "its client ended early"
		}
	};
}
const COMMAND = /^::([\w-]+)(?: [^:]*)?::(.*)$/;
/** Workflow commands of the library are read, not passed on; only what it wants masked is masked. */
function hear(line, { heard, log }) {
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
/** Between its attempts the library says what came back. */
function tooLate(heard, signal) {
	const attempt = heard.lines.map((line) => /^Attempt .* failed with error: (.*?)(?:\. Retrying|$)/.exec(line)?.[1]);
	const said = heard.complaints.at(-1) ?? attempt.findLast((text) => text !== void 0);
	return said === void 0 ? signal.reason : new Error(said);
}
/** The library's tar and compressor too: nothing may go on writing. */
function killGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}

// src/runner/first-look.ts
/** The action's own folder in a job. */
function jobHome({ env }) {
	return join(env["RUNNER_TEMP"] ?? "/tmp", "containerize-dotnet");
}
/** How GitHub's cache service is asked: by a program that the bundle has beside the one that runs. */
function serviceOf({ env, log }, home) {
	return {
		program: join(dirname(realpathSync(process.argv[1] ?? ".")), "cache-service.js"),
		env,
		log,
		stage: join(home, "cache")
	};
}
/**
* Starts the client of the cache service that the run will ask first, if it will: it needs as long to be ready as the rest
* of us.
*/
function startFirstLook(runner, inputs) {
	const [place = { kind: "gha" }] = inputs.cacheFrom;
	if (!(place.kind === "gha" && inputs.cache !== "off" && inputs.publishDirectory === void 0) || (runner.env["ACTIONS_RESULTS_URL"] ?? "") === "") return void 0;
	return startService(serviceOf(runner, jobHome(runner)), { ahead: true });
}

export { startService as a, callService as i, serviceOf as n, startFirstLook as r, jobHome as t };