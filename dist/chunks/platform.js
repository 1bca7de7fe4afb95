import { t as ActionError } from "./action-error.js";

// src/oci/platform.ts
/** Everything that is not Windows has layers as Linux has them. */
function systemOf({ os }) {
	return os === "windows" ? "windows" : "linux";
}
const SPELLING = /^(linux|windows)\/(amd64|arm64|arm|386)(?:\/(v[5-8]))?$/;
/**
* Reads `os/architecture[/variant]` as docker and buildx write it.
* @throws ActionError INPUT_INVALID naming the known forms.
*/
function parsePlatform(text) {
	const match = SPELLING.exec(text.trim());
	if (match === null) throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading a platform",
		got: `«${text}» is none`,
		hint: "Known are linux/amd64, linux/arm64, linux/arm/v7 and windows/amd64."
	});
	const [, os = "", architecture = "", variant] = match;
	return {
		os,
		architecture,
		...variant === void 0 ? {} : { variant }
	};
}
function describePlatform(platform) {
	return [
		platform.os,
		platform.architecture,
		platform.variant
	].filter((part) => part !== void 0).join("/");
}
/** Whether an index entry serves the wanted platform. A variant counts only when asked for: v8 is what arm64 is. */
function matchesPlatform(offered, wanted) {
	return offered.os === wanted.os && offered.architecture === wanted.architecture && (wanted.variant === void 0 || offered.variant === wanted.variant);
}

export { systemOf as i, matchesPlatform as n, parsePlatform as r, describePlatform as t };