import { t as ActionError } from "./action-error.js";
import { a as parseDigest } from "./digest.js";

// src/oci/descriptor.ts
/** Whether `value` is a JSON object. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* Checks what every descriptor must have and keeps the rest as it came.
* @throws ActionError IMAGE_INVALID
*/
function parseDescriptor(value) {
	if (!isObject(value)) throw invalid("a descriptor is no object");
	const { mediaType, digest, size } = value;
	if (typeof mediaType !== "string") throw invalid("a descriptor has no mediaType");
	if (typeof digest !== "string") throw invalid("a descriptor has no digest");
	if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw invalid("a descriptor has no size");
	return {
		...value,
		mediaType,
		digest: parseDigest(digest),
		size
	};
}
function invalid(got) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading a manifest",
		got
	});
}

export { parseDescriptor as n, isObject as t };