import { t as ActionError } from "./action-error.js";
import { createHash, hash } from "node:crypto";

// src/oci/digest.ts
const PATTERN = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
	return PATTERN.test(text);
}
/** @throws ActionError IMAGE_INVALID when `text` is no sha256 digest; other algorithms are not in use by any registry. */
function parseDigest(text) {
	if (isDigest(text)) return text;
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading a digest",
		got: `«${text}» is no sha256 digest`
	});
}
/** The digest of bytes that are at hand. */
function digestOf(bytes) {
	return `sha256:${hash("sha256", bytes, "hex")}`;
}
/** The 64 digits alone, as an OCI layout names its blobs. */
function hexOf(digest) {
	return digest.slice(7);
}
/** Counts and hashes bytes that pass, so that digest and size are results of writing and cannot disagree with it. */
var Hasher = class {
	#hash = createHash("sha256");
	#size = 0;
	update(chunk) {
		this.#hash.update(chunk);
		this.#size += chunk.byteLength;
	}
	/** May be called once. */
	finish() {
		return {
			digest: `sha256:${this.#hash.digest("hex")}`,
			size: this.#size
		};
	}
};

export { parseDigest as a, isDigest as i, digestOf as n, hexOf as r, Hasher as t };