import { At as texts, Ct as asStored, Et as flag, Ft as picklist, Mt as exactOptional, Ot as text, Pt as object, jt as array } from "./story.js";
import { ut as parseJson } from "./start.js";
import { deflateRawSync, inflateRawSync } from "node:zlib";

// src/publication/sbom-facts.ts
const storedFacts = object({
	packages: array(object({
		id: text,
		version: text,
		sha512: exactOptional(text),
		licence: exactOptional(text),
		feed: exactOptional(text),
		direct: flag,
		use: picklist([
			"library",
			"runtime",
			"build"
		]),
		needs: texts
	})),
	projects: array(object({
		path: text,
		version: exactOptional(text),
		needs: texts
	})),
	npm: array(object({
		name: text,
		version: text,
		integrity: exactOptional(text),
		licence: exactOptional(text),
		source: exactOptional(text),
		direct: flag,
		dev: flag,
		lockFile: text
	})),
	files: array(object({
		path: text,
		sha1: text,
		sha256: text,
		kind: picklist([
			"package",
			"project",
			"asset",
			"unaccounted"
		]),
		owner: text
	}))
});
/** In bytes, of the JSON text. A hundred thousand files have a fifth of it. */
const LARGEST = 134217728;
/**
* Packs the facts into one text: the index of a project holds them, and a run that makes no SBOM does not have to parse
* them.
*/
function packFacts(facts) {
	return deflateRawSync(JSON.stringify(facts), { level: 9 }).toString("base64");
}
/** Returns `undefined` if the text does not hold valid facts. */
function unpackFacts(packed) {
	try {
		const bytes = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: LARGEST });
		return asStored(storedFacts, parseJson(bytes.toString("utf8"), { length: LARGEST }));
	} catch {
		return;
	}
}

export { unpackFacts as n, packFacts as t };