import { o as parseReference } from "./reference.js";
import { t as ActionError } from "./action-error.js";
import { f as wrongLine, u as readFields } from "./platform.js";
import { o as withInputName, t as invalidInput } from "./lists.js";

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
			doing: `reading the registry mirror «${line}»`,
			got: "it is none",
			hint: "Write it as registry=host[:port][/path], like mcr.microsoft.com=mirror.example/mcr.",
			cause
		});
	}
	return {
		registry,
		host,
		path: trimSlashes(path)
	};
}
/** Where a reference is to be asked for: in the mirror of its registry, else where it says. Tag and digest stay. */
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
function trimSlashes(path) {
	return path.replace(/^\/+|\/+$/g, "");
}

// src/inputs/images.ts
const PLACE = /\{\{\s*project\s*\}\}/g;
/** What {@link parseImageName} leaves in a repository where a project's name belongs. */
const MARK = "{{project}}";
/** A repository as far as the rules for names go, and no word that anybody writes. */
const STAND_IN = "project-8d1f6c03";
/**
* The input `images`: the names of the lines `NAME`, `NAME,NAME` and `name=NAME,enable=true|false`, those that are enabled.
* https://github.com/docker/metadata-action#images-input
* @throws ActionError INPUT_INVALID naming the line, or where none is left.
*/
function parseImages(lines, split) {
	const names = lines.flatMap((line) => namesOf({
		input: "images",
		line
	}, split));
	const [first] = lines;
	if (first === void 0 || names.length > 0) return names.map(parseImageName);
	throw wrongLine({
		input: "images",
		line: first
	}, {
		got: "enable is false, and no other line has a name",
		hint: "To push nothing set the input push to false."
	});
}
function namesOf(at, split) {
	const names = [];
	let enabled = true;
	for (const { name = "name", value } of readFields(at, split)) if (name === "enable" && (value === "true" || value === "false")) enabled = value === "true";
	else if (name === "name" && value !== "") names.push(value);
	else {
		const got = name === "enable" || name === "name" ? `${name} is «${value}»` : `${name} is unknown`;
		throw wrongLine(at, {
			got,
			hint: "Write it as ghcr.io/owner/app or name=ghcr.io/owner/app,enable=true."
		});
	}
	if (names.length > 0) return enabled ? names : [];
	throw wrongLine(at, {
		got: "name is missing",
		hint: "Write it as name=ghcr.io/owner/app,enable=true."
	});
}
/**
* A name without a tag, whose repository may hold `{{project}}`. Owners and repositories may
* have capital letters on GitHub; image names may not.
* @throws ActionError INPUT_INVALID
*/
function parseImageName(line) {
	const text = line.toLowerCase().replace(PLACE, STAND_IN);
	const reference = withInputName("images", () => parseReference(text));
	if (reference.tag !== void 0 || reference.digest !== void 0) throw invalidInput("images", {
		got: `«${line}» has a tag`,
		hint: "Tags go into the input tags, one a line."
	});
	if (reference.registry.includes(STAND_IN)) throw invalidInput("images", {
		got: `«${line}» has ${MARK} in its host`,
		hint: `Write host/owner/${MARK}.`
	});
	return {
		...reference,
		repository: reference.repository.replaceAll(STAND_IN, MARK)
	};
}
/** Whether each project has names of its own. */
function nameProjects(images) {
	return images.every(({ repository }) => repository.includes(MARK));
}
/** The names of one project's image; its own name is asked for only where one of them holds it. */
function imagesOf(images, project) {
	return images.map((image) => ({
		...image,
		repository: image.repository.replaceAll(MARK, project)
	}));
}

export { parseMirror as a, mirrorOf as i, nameProjects as n, parseImages as r, imagesOf as t };