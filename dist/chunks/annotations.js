import { r as parseLines, t as invalidInput } from "./lists.js";

// src/inputs/annotations.ts
/** What an annotation is written on, as buildx names it. */
const ANNOTATION_LEVELS = [
	"manifest",
	"manifest-descriptor",
	"index",
	"index-descriptor"
];
/**
* One `[level[,level][[platform]]:]key=value` a line, as `docker buildx build --annotation` takes them.
* @throws ActionError INPUT_INVALID
*/
function parseAnnotations(text, format) {
	const rules = parseLines(text).flatMap(parseAnnotation);
	if (rules.length === 0 || format !== "docker") return rules;
	throw invalidInput("annotations", {
		got: "the input format is docker, and images of that format have no annotations",
		hint: "Leave the input format at oci, or use labels."
	});
}
const LEVEL = /^(manifest|manifest-descriptor|index|index-descriptor)(?:\[([^\]]+)\])?$/;
function parseAnnotation(line) {
	const at = line.indexOf("=");
	if (at < 1) throw invalidInput("annotations", {
		got: `«${line}» has no name`,
		hint: "Write one [level:]name=value a line."
	});
	const colon = line.slice(0, at).indexOf(":");
	const [prefix, key] = colon < 0 ? ["", line.slice(0, at).trim()] : [line.slice(0, colon), line.slice(colon + 1, at).trim()];
	const value = line.slice(at + 1);
	if (prefix === "") return [{
		key,
		value
	}];
	return prefix.split(",").map((part) => {
		const [, level, platform] = LEVEL.exec(part.trim()) ?? [];
		const known = ANNOTATION_LEVELS.find((name) => name === level);
		if (known !== void 0) return {
			level: known,
			key,
			value,
			...platform === void 0 ? {} : { platform }
		};
		throw invalidInput("annotations", {
			got: `in «${line}» «${part}» is no level`,
			hint: `It takes ${ANNOTATION_LEVELS.join(", ")}, several with commas, a platform as manifest[linux/amd64].`
		});
	});
}
/**
* Where generated annotations stand: the manifest and the index, or what `DOCKER_METADATA_ANNOTATIONS_LEVELS` says, with
* commas between.
*/
function parseAnnotationLevels(text) {
	const asked = text?.split(",").map((part) => part.trim()) ?? [];
	const levels = ANNOTATION_LEVELS.filter((level) => asked.includes(level));
	return levels.length === 0 ? ["manifest", "index"] : levels;
}

export { parseAnnotations as n, parseAnnotationLevels as t };