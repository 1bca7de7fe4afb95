import { n as messageOf, t as ActionError } from "./action-error.js";
import { t as isObject } from "./descriptor.js";

// src/engine/engine-error.ts
/** The `code` of a system error: `ENOENT`. */
function errorCodeOf(error) {
	const code = isRecord(error) ? error["code"] : void 0;
	return typeof code === "string" ? code : void 0;
}
/** The HTTP status of an answer that dockerode turned into an error. */
function statusOf(error) {
	const status = isRecord(error) ? error["statusCode"] : void 0;
	return typeof status === "number" ? status : void 0;
}
/** Why no engine could be reached; the three common reasons have three different ways out. */
function connectionError(error, at) {
	const doing = `connecting to the container engine at ${at.place} (${at.because})`;
	const { code, got, hint } = explain(errorCodeOf(error), {
		message: messageOf(error),
		...at
	});
	return new ActionError({
		code,
		doing,
		got,
		hint: `${hint} \`publish-directory\` makes an image of a finished publish output and needs no engine.`,
		cause: error
	});
}
function explain(reason, at) {
	if (reason === "ENOENT") return {
		code: "ENGINE_MISSING",
		got: `there is no such socket${at.tried.length > 1 ? ` (looked at ${at.tried.join(", ")})` : ""}`,
		hint: "Start Docker or Podman on this runner, or set DOCKER_HOST to where it answers; in a container job, mount /var/run/docker.sock."
	};
	if (reason === "EACCES" || reason === "EPERM") return {
		code: "ENGINE_DENIED",
		got: `permission denied (${reason})`,
		hint: `Let the runner's user use it (\`sudo usermod -aG docker <user>\`, then restart the runner), or set DOCKER_HOST to a rootless engine.`
	};
	if (reason === "ECONNREFUSED") return {
		code: "ENGINE_REFUSED",
		got: "connection refused: nothing listens there",
		hint: "The engine is installed but not running: `sudo systemctl start docker`."
	};
	return {
		code: "ENGINE_FAILED",
		got: at.message,
		hint: "Check that DOCKER_HOST or the docker context names a Docker Engine API."
	};
}
/** An engine's answer that was no success, in its own words. */
function engineError(doing, error) {
	if (error instanceof ActionError) return error;
	return new ActionError({
		code: "ENGINE_FAILED",
		doing,
		got: answerOf(error),
		cause: error
	});
}
/** An image that was to be read from the engine and is not there. */
function notInEngine(name) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `reading the image ${name} from the engine`,
		got: "the engine does not have it",
		hint: "Build or pull it in an earlier step of the same job."
	});
}
/** A failed pull: what is missing, what is refused and what broke are different things to do. */
function pullError(name, error) {
	if (error instanceof ActionError && error.code !== "ENGINE_FAILED") return error;
	const got = error instanceof ActionError ? error.message : answerOf(error);
	const doing = `pulling ${name}`;
	const status = statusOf(error);
	if (/denied|unauthorized|authentication required|forbidden/i.test(got) || status === 401 || status === 403) return new ActionError({
		code: "REGISTRY_DENIED",
		doing,
		got,
		hint: "Log in to that registry before (docker/login-action), or check that the image exists.",
		cause: error
	});
	if (/manifest unknown|not found|no matching manifest|no such image/i.test(got) || status === 404) return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing,
		got,
		hint: "Check the name and the tag; a `registry-mirrors` entry must hold the same repositories.",
		cause: error
	});
	return new ActionError({
		code: "ENGINE_FAILED",
		doing,
		got,
		cause: error
	});
}
/** dockerode writes `(HTTP code 404) no such image - message `; the message alone is the engine's. */
function answerOf(error) {
	return messageOf(error).replace(/^\(HTTP code \d+\) .*? - /s, "").trim();
}
function isRecord(value) {
	return isObject(value);
}

export { pullError as a, notInEngine as i, engineError as n, statusOf as o, errorCodeOf as r, connectionError as t };