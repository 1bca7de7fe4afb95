import { t as ActionError } from "./action-error.js";
import { o as parseReference } from "./reference.js";

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

export { parseMirror as n, mirrorOf as t };