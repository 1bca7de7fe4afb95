import { o as readTrustRoots, r as verifySubject, s as readSubjects } from "./verify-subject.js";
import { Xt as plain, Zt as table } from "./world.js";
import { P as describeReference, ft as ActionError } from "./start.js";
import { Un as serverOf } from "./story.js";

// src/actions/verify/report-verified.ts
/**
* Logs each check, writes the summary and the outputs, and prints the commands of other tools that check the same.
* @returns the last line of the log
* @throws ActionError VERIFY_FAILED
*/
async function reportVerified({ runner }, { asked, results }) {
	const rows = results.flatMap(({ subject, checks }) => checks.map((check) => ({
		subject,
		...check
	})));
	for (const { subject, what, ok, found } of rows) runner.log.info(`${ok ? "✔" : "✘"} ${subject.name}  ${what}: ${found}`);
	const digest = results[0]?.subject.digest ?? "";
	const { tag: _, ...name } = asked.image;
	const image = `${describeReference(name).replace(/@.*/, "")}@${digest}`;
	const failed = rows.filter(({ ok }) => !ok);
	const commands = commandsFor(asked, image);
	runner.log.details("The same with other tools", commands);
	const outputs = {
		verified: String(failed.length === 0),
		image,
		digest,
		checks: JSON.stringify(rows.map(({ subject, what, ok, found }) => ({
			subject: subject.digest,
			what,
			ok,
			found
		}))),
		commands: commands.join("\n")
	};
	for (const [key, value] of Object.entries(outputs)) runner.setOutput(key, value);
	const cells = rows.map(({ subject, what, ok, found }) => [
		ok ? "✔" : "✘",
		subject.name,
		what,
		plain(found)
	]);
	await runner.writeSummary(table([
		"",
		"image",
		"check",
		"found"
	], cells).join("\n"));
	if (failed.length === 0) return `✔ ${image} is what ${asked.repository} built: ${rows.length} checks`;
	throw new ActionError({
		code: "VERIFY_FAILED",
		doing: `verifying ${image}`,
		got: failed.map(({ subject, what, found }) => `${subject.name}, ${what}: ${found}`).join("\n"),
		hint: "Do not run this image, unless you know why it differs from what is expected."
	});
}
/** Values are quoted for a shell. */
function commandsFor({ repository, workflow, issuer, trustedRoot }, image) {
	const [name, ref] = (workflow ?? `${repository}/.github/workflows/`).split("@");
	const escaped = `https://github.com/${name}`.replaceAll(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`);
	const identity = ref === void 0 ? `--certificate-identity-regexp ${quoted(`^${escaped}`)}` : `--certificate-identity ${quoted(`https://github.com/${name}@${ref}`)}`;
	const signer = workflow === void 0 ? "" : ` --signer-workflow ${quoted(name ?? "")}`;
	const root = trustedRoot === void 0 ? "" : ` --custom-trusted-root ${quoted(trustedRoot)}`;
	const cosignRoot = trustedRoot === void 0 ? "" : ` --trusted-root ${quoted(trustedRoot)}`;
	return [`gh attestation verify ${quoted(`oci://${image}`)} --repo ${quoted(repository)}${signer} --bundle-from-oci${root}`, `cosign verify-attestation --new-bundle-format --type slsaprovenance1 --certificate-oidc-issuer ${quoted(issuer)} ${identity}${cosignRoot} ${quoted(image)}`];
}
function quoted(text) {
	return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/actions/run-verify.ts
/**
* The pipeline of the command and the action `verify`: reads an image and what is attached to it, checks signatures against
* trusted roots, provenance against what is expected, and the SBOM against the bytes of the layers.
* @returns the last line of the log
* @throws ActionError VERIFY_FAILED if one check fails
*/
async function runVerify(context, asked) {
	const roots = await readTrustRoots(context, asked);
	const subjects = await readSubjects(context, asked.image);
	const expected = {
		...asked,
		server: serverOf(context.runner.env)
	};
	const results = [];
	for (const subject of subjects) results.push(await verifySubject(subject, {
		roots,
		expected
	}));
	return reportVerified(context, {
		asked,
		results
	});
}

export { runVerify as t };