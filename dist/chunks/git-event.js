import { c as defined } from "./reference.js";
import { t as ActionError } from "./action-error.js";
import { t as isObject } from "./descriptor.js";

// src/base/once.ts
/** What `make` gives, made when it is first asked for, and then the same. */
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
/** The same for each argument; those with the same key are the same. */
function onceEach(make, keyOf = (same) => same) {
	const made = /* @__PURE__ */ new Map();
	return (argument) => {
		const key = keyOf(argument);
		const value = made.get(key) ?? once(() => make(argument));
		made.set(key, value);
		return value();
	};
}

// src/event/git-event.ts
/** Events that somebody with write access caused, on a ref of this repository. */
const OWN_EVENTS = [
	"push",
	"release",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
];
/** Whether the event is one that publishes by itself: never one that a stranger can cause, or that runs beside the code. */
function publishes(event) {
	return OWN_EVENTS.includes(event.name) && event.ref.kind !== "pull-request" && event.ref.kind !== "none";
}
/**
* Whether what this run makes may be kept for others. A pull request of the repository's own keeps within its own scope;
* `pull_request_target`, `workflow_run` and comments run in the default branch's scope with code that may be anybody's.
*/
function isTrusted(event) {
	if (event.name === "local" || publishes(event)) return true;
	return event.name === "pull_request" && event.ref.kind === "pull-request" && !event.ref.fork;
}
/**
* https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
* @throws ActionError INPUT_INVALID where a variable that it honours says nothing useful.
*/
function parseGitEvent(sources) {
	const { env, git } = sources;
	const payload = isObject(sources.payload) ? sources.payload : {};
	const name = env["GITHUB_EVENT_NAME"] ?? "local";
	const ref = name === "local" ? localRef(git) : refOf(name, {
		env,
		payload
	});
	return {
		name,
		ref,
		sha: headSha(ref, {
			env,
			payload
		}) ?? git.sha ?? env["GITHUB_SHA"] ?? "",
		...withText("repository", env["GITHUB_REPOSITORY"]),
		...withText("url", pageUrl(env, git)),
		...withText("actor", env["GITHUB_ACTOR"]),
		...withText("commitTime", git.commitTime ?? at(payload, "head_commit", "timestamp")),
		...withText("defaultBranch", at(payload, "repository", "default_branch") ?? scheduledBranch(name, ref)),
		...withText("baseRef", baseRef(ref, payload)),
		...defined({ shortShaLength: shortShaLength(env) }),
		...withText("repositoryName", at(payload, "repository", "name")),
		...withText("repositoryDescription", at(payload, "repository", "description")),
		...withText("repositoryLicence", licence(payload)),
		...env["GITHUB_REF_PROTECTED"] === "true" ? { refProtected: true } : {}
	};
}
function refOf(name, source) {
	const { env, payload } = source;
	if (name === "merge_group") return { kind: "none" };
	const number = at(payload, "pull_request", "number");
	if (name.startsWith("pull_request") && typeof number === "number") return {
		kind: "pull-request",
		number,
		fork: isFork(payload)
	};
	const ref = env["GITHUB_REF"] ?? "";
	if (ref.startsWith("refs/tags/")) return {
		kind: "tag",
		name: ref.slice(10)
	};
	if (ref.startsWith("refs/heads/")) return {
		kind: "branch",
		name: ref.slice(11)
	};
	const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
	return pull === void 0 ? { kind: "none" } : {
		kind: "pull-request",
		number: Number(pull),
		fork: isFork(payload)
	};
}
/** A head repository that was deleted is unknown, and unknown is foreign. */
function isFork(payload) {
	const head = at(payload, "pull_request", "head", "repo", "full_name");
	return head !== at(payload, "pull_request", "base", "repo", "full_name") || head === void 0;
}
/** A pull request is built as it would be merged, a commit that nobody finds later: docker/metadata-action's way out. */
function headSha(ref, { env, payload }) {
	if (ref.kind !== "pull-request" || !/^true$/i.test(env["DOCKER_METADATA_PR_HEAD_SHA"] ?? "")) return void 0;
	const sha = at(payload, "pull_request", "head", "sha");
	return typeof sha === "string" ? sha : void 0;
}
/** Schedules run on the default branch only. */
function scheduledBranch(name, ref) {
	return name === "schedule" && ref.kind === "branch" ? ref.name : void 0;
}
function baseRef(ref, payload) {
	if (ref.kind === "pull-request") return at(payload, "pull_request", "base", "ref");
	const base = ref.kind === "tag" ? at(payload, "base_ref") : void 0;
	return typeof base === "string" ? base.replace(/^refs\/heads\//, "") : void 0;
}
function shortShaLength(env) {
	const text = env["DOCKER_METADATA_SHORT_SHA_LENGTH"] ?? "";
	if (text === "") return void 0;
	if (/^[1-9]\d*$/.test(text)) return Number(text);
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the variable DOCKER_METADATA_SHORT_SHA_LENGTH",
		got: `«${text}» is no number of digits`,
		hint: "It takes a number, like 7."
	});
}
function licence(payload) {
	const id = at(payload, "repository", "license", "spdx_id");
	return id === "NOASSERTION" ? void 0 : id;
}
function localRef(git) {
	if (git.tag !== void 0) return {
		kind: "tag",
		name: git.tag
	};
	return git.branch === void 0 ? { kind: "none" } : {
		kind: "branch",
		name: git.branch
	};
}
function pageUrl(env, git) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	if (server !== void 0 && repository !== void 0) return `${server}/${repository}`;
	const remote = git.remoteUrl?.replace(/^git@([^:]+):/, "https://$1/").replace(/\.git$/, "");
	return remote?.startsWith("https://") ? remote.replace(/\/\/[^@/]*@/, "//") : void 0;
}
/** What lies in a payload under these keys. */
function at(value, ...path) {
	return path.reduce((inner, key) => isObject(inner) ? inner[key] : void 0, value);
}
function withText(key, value) {
	return typeof value === "string" && value !== "" ? { [key]: value } : {};
}

export { once as a, publishes as i, isTrusted as n, onceEach as o, parseGitEvent as r, at as t };