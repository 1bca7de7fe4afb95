import { t as ActionError } from "./action-error.js";
import { i as isDigest } from "./digest.js";

// src/base/defined.ts
/** The object without its undefined fields, so that «absent» and «undefined» are one thing under exact optional types. */
function defined(values) {
	const entries = Object.entries(values).filter(([, value]) => value !== void 0);
	return Object.fromEntries(entries);
}

// src/oci/reference.ts
const COMPONENT = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\d+)?$/;
const IPV6_HOST = /^\[[0-9a-fA-F:]+\](?::\d+)?$/;
const TAG = /^\w[\w.-]{0,127}$/;
/** Docker's name for its own registry, and the host that answers for it. */
const DOCKER_HUB = "docker.io";
/**
* Reads an image name as docker does: a first part with a dot, a port or `localhost` is a registry, else it is Docker Hub.
* @throws ActionError REFERENCE_INVALID saying which part is wrong.
*/
function parseReference(text) {
	const [name = "", digest] = splitOnce(text, "@");
	if (digest !== void 0 && !isDigest(digest)) throw invalid(text, `«${digest}» is no sha256 digest`);
	const colon = name.lastIndexOf(":");
	const hasTag = colon > name.lastIndexOf("/");
	const tag = hasTag ? name.slice(colon + 1) : void 0;
	if (tag !== void 0 && !isTag(tag)) throw invalid(text, `«${tag}» is no tag`);
	const { registry, repository } = splitRegistry(hasTag ? name.slice(0, colon) : name);
	if (!HOST.test(registry) && !IPV6_HOST.test(registry)) throw invalid(text, `«${registry}» is no host`);
	if (!REPOSITORY.test(repository) || repository.length > 255) throw invalid(text, /[A-Z]/.test(repository) ? "a repository has no capital letters" : `«${repository}» is no repository`);
	return {
		registry,
		repository,
		...tag === void 0 ? {} : { tag },
		...digest === void 0 ? {} : { digest }
	};
}
function isTag(text) {
	return TAG.test(text);
}
/** The shortest text that {@link parseReference} reads back to the same value. */
function describeReference(reference) {
	const { registry, repository, tag, digest } = reference;
	return `${registry}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
/** A name with each of the tags. */
function taggedNames(name, tags) {
	return tags.map((tag) => describeReference({
		...name,
		tag
	}));
}
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
/** Whether a registry is on this machine, so that plain HTTP is in order, as docker has it. */
function isLoopback(registry) {
	return LOOPBACK.test(registry);
}
/** What stands after the repository in a manifest request: the digest where there is one. */
function manifestPath(reference) {
	return reference.digest ?? reference.tag ?? "latest";
}
function splitRegistry(name) {
	const [first = "", rest] = splitOnce(name, "/");
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
function splitOnce(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
function invalid(text, got) {
	return new ActionError({
		code: "REFERENCE_INVALID",
		doing: `reading the image name «${text}»`,
		got,
		hint: "An image name looks like registry.example/owner/app:tag, all small letters before the tag."
	});
}

export { manifestPath as a, defined as c, isTag as i, describeReference as n, parseReference as o, isLoopback as r, taggedNames as s, DOCKER_HUB as t };