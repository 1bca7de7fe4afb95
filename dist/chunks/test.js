import { a as makePublication, n as describeCounts, t as buildProject } from "./build-project.js";
import { F as savePublication, L as testsFolder } from "./story.js";
import { join } from "node:path";
import { mkdir } from "node:fs/promises";

// src/actions/publish/test.ts
/**
* Runs the tests of a project, unless an earlier run with the same inputs passed. A pass is kept as a publication
* without an application is: it depends on the same inputs, and is invalidated with them.
* @throws ActionError TESTS_FAILED, and those of a build
*/
async function test(context, parts) {
	const { build, recalled, request, folder } = parts;
	if (build.kind !== "project" || recalled === void 0) throw new Error("tests of what is not built");
	if (recalled.found.kind === "found") return {
		build,
		recalled,
		value: "passed in an earlier run",
		because: recalled.found.because
	};
	context.runner.setOutput("test-results", testsFolder(context));
	const { output, history } = await buildProject(context, {
		...parts,
		build,
		recalled
	});
	const target = join(folder.path, "verdict");
	await mkdir(target, { recursive: true });
	const made = await makePublication([], {
		folder: target,
		temp: folder.path,
		systems: [],
		codec: "gzip"
	});
	const { publication } = made;
	const published = {
		publication,
		sdkImage: output.sdkImage ?? "",
		made: {
			...made,
			output,
			history,
			folder: target
		},
		news: {}
	};
	await savePublication(context, {
		build,
		recalled,
		request,
		published,
		origins: [],
		bases: [],
		systems: {},
		sboms: {},
		folders: {}
	});
	const { tests } = output;
	return {
		build,
		recalled,
		output,
		value: tests === void 0 ? "" : describeCounts(tests),
		because: recalled.found.because
	};
}

export { test };