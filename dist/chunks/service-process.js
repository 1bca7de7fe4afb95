import { mkdirSync } from "node:fs";
import { Socket } from "node:net";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

// src/cache/service-process.ts
/** Printed after everything that belongs to a call: answers and printed lines come by ways of their own. */
const END_OF_CALL = "end of call";
/** Starts a process group of its own, which ends with this process and keeps nobody waiting for that. */
function startService({ program, env, log, stage }) {
	mkdirSync(stage, { recursive: true });
	const child = spawn(process.execPath, [program], {
		cwd: stage,
		env,
		detached: true,
		stdio: [...[
			"ignore",
			"pipe",
			"pipe",
			"ipc"
		]]
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
			because: heard.lines.at(-1) ?? "its client ended early"
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
/** Whether this process lives as long as the other one. */
function holding(child, verb) {
	child[verb]();
	child.channel?.[verb]();
	for (const stream of [child.stdout, child.stderr]) if (stream instanceof Socket) stream[verb]();
}
const COMMAND = /^::([\w-]+)(?: [^:]*)?::(.*)$/;
/** Workflow commands of the library are read, not passed on; only what it wants masked is masked. */
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

export { startService as n, END_OF_CALL as t };