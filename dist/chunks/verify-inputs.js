import { At as VERIFY_DEFAULTS, Pt as defined, R as parseReference, T as parseLines, w as invalidInput } from "./start.js";

// src/request/inputs/verify-inputs.ts
/** @throws ActionError INPUT_INVALID or REFERENCE_INVALID that names the input */
function parseVerifyInputs(raw) {
	const text = (name) => raw[name]?.trim() || VERIFY_DEFAULTS[name];
	const [image = "", ...others] = parseLines(text("image"));
	if (image === "" || others.length > 0) throw invalidInput("image", {
		got: image === "" ? "it is empty" : "it has several lines",
		hint: "It takes one image, like ghcr.io/owner/app:1.0 or ghcr.io/owner/app@sha256:…."
	});
	const repository = text("repository");
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw invalidInput("repository", {
		got: `"${repository}" is not a valid repository`,
		hint: "It takes the repository whose workflow must have built the image, like owner/name."
	});
	const workflow = text("signer-workflow");
	if (workflow !== "" && !/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s]+\.ya?ml(?:@\S+)?$/.test(workflow)) throw invalidInput("signer-workflow", {
		got: `"${workflow}" is not a valid workflow`,
		hint: "It takes owner/name/.github/workflows/build.yml, and after @ a ref if it must be that one."
	});
	const packages = parseLines(text("packages"));
	const optional = (name) => text(name) || void 0;
	return {
		image: parseReference(image),
		repository,
		issuer: text("issuer"),
		...defined({
			workflow: workflow || void 0,
			ref: optional("ref"),
			base: optional("base"),
			trustedRoot: optional("trusted-root"),
			packages: packages.length === 0 ? void 0 : packages
		})
	};
}

export { parseVerifyInputs as t };