import { H as hexOf, Pt as defined } from "./start.js";
import { i as ociUrl, r as nugetComponent } from "./components.js";
import { Hn as runUrl } from "./story.js";

// src/provenance/statement.ts
/** The page that defines what the fields of the predicate mean. It changes its version when their meaning changes. */
const BUILD_TYPE = "https://github.com/OWNER/containerize-dotnet/blob/v1/docs/provenance.md#build-type-v1";
/** The builder of an image that was not built in GitHub Actions. */
const TERMINAL = "https://github.com/OWNER/containerize-dotnet/blob/v1/docs/provenance.md#at-a-terminal";
/**
* Returns an in-toto statement (spec v1) as JSON text. The same parts give the same text.
* @example
* const subject = { name: 'ghcr.io/o/app', digest: parseDigest(`sha256:${'0'.repeat(64)}`) };
* statementOf([subject], { type: 'https://slsa.dev/provenance/v1', predicate: {} });
*/
function statementOf(subjects, { type, predicate }) {
	return JSON.stringify({
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects.map(({ name, digest }) => ({
			name,
			digest: { sha256: hexOf(digest) }
		})),
		predicateType: type,
		predicate
	});
}
/** Returns the provenance of images: a predicate of SLSA 1.0, whose build type docs/provenance.md defines. */
function provenanceOf(origin, { images, packages, internal }) {
	const { job, tool, inputs } = origin;
	return {
		buildDefinition: {
			buildType: BUILD_TYPE,
			externalParameters: {
				...job === void 0 ? {} : { workflow: workflowOf(job) },
				inputs
			},
			internalParameters: {
				...job === void 0 ? {} : { github: githubOf(job) },
				...internal
			},
			resolvedDependencies: [
				...sourceOf(origin),
				...images.map(imageOf),
				...packagesOf(packages)
			]
		},
		runDetails: {
			builder: {
				id: builderOf(origin),
				...tool === "" ? {} : { version: { "containerize-dotnet": tool } }
			},
			...job === void 0 ? {} : { metadata: { invocationId: runUrl(job) } }
		}
	};
}
/**
* The builder is the workflow that has the job: consumers can pin a reusable one. Without a signature that is only a
* claim, so the builder is the kind of runner.
*/
function builderOf({ job, signed }) {
	if (job === void 0) return TERMINAL;
	if (signed) return `${job.server}/${job.jobWorkflow}`;
	return `${job.server}/actions/runner/${job.runner === "" ? "self-hosted" : job.runner}`;
}
function workflowOf({ server, repository, ref, workflow }) {
	const [path = ""] = workflow.slice(`${repository}/`.length).split("@");
	return {
		ref,
		repository: `${server}/${repository}`,
		path
	};
}
function githubOf({ event, repositoryId, ownerId, runner }) {
	return {
		event_name: event,
		repository_id: repositoryId,
		repository_owner_id: ownerId,
		runner_environment: runner
	};
}
/** A checkout of other code than that of the event is named by its commit alone: its repository is unknown. */
function sourceOf({ job, commit }) {
	if (commit === void 0 || commit === "") return [];
	const digest = { gitCommit: commit };
	if (job === void 0 || job.sha !== commit) return [{
		name: "source",
		digest
	}];
	return [{
		name: "source",
		uri: `git+${job.server}/${job.repository}@${job.ref}`,
		digest
	}];
}
function imageOf({ role, name, digest, tag }) {
	const own = name.split("/").at(-1) ?? name;
	return {
		name: role,
		uri: ociUrl(own, {
			digest,
			repository: name,
			...defined({ tag })
		}),
		digest: { sha256: hexOf(digest) }
	};
}
function packagesOf(packages) {
	const found = /* @__PURE__ */ new Map();
	for (const each of packages) {
		if (each.id === "") continue;
		const { purl = "", sha512, download } = nugetComponent(each);
		const digest = sha512 === void 0 ? {} : { digest: { sha512 } };
		found.set(purl, {
			uri: purl,
			...digest,
			...defined({ downloadLocation: download })
		});
	}
	return [...found].sort(([left], [right]) => left < right ? -1 : 1).map(([, each]) => each);
}

export { provenanceOf as n, statementOf as r, BUILD_TYPE as t };