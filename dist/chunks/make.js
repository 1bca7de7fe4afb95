import { Pt as defined, ft as ActionError } from "./start.js";
import { Tt as openSource, V as parseFramework } from "./world.js";
import { a as makePublication, c as readOutputText, i as NO_SETTINGS, o as classify, r as parseRuntimeConfig, s as listOutput, t as buildProject } from "./build-project.js";
import { $ as appOf, A as readAt, O as readExecutable, cn as parseDependencies, et as replanned, h as auditedNow, ln as openMade, m as auditKnown, sn as NO_DEPENDENCIES } from "./story.js";
import { join, resolve } from "node:path";
import { lstat, mkdir } from "node:fs/promises";

// src/dotnet/binaries/bundle.ts
/**
* Part of every host that may contain a bundle. The eight bytes before it are the offset of the bundle's header
* (dotnet/runtime, bundle_marker.cpp).
*/
const SIGNATURE = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex");
const CHUNK = 1048576;
/** Size of a header with its identifier, and the limit for the configuration, in bytes. */
const HEAD = 512;
const LONGEST = 1048576;
/**
* Returns the runtimeconfig.json inside a single-file application (dotnet/designs, "bundler.md", header of version 2
* and later), or `undefined` for any other file, including natively compiled applications.
*/
async function readBundledConfig(source) {
	const file = await openSource(source);
	try {
		const header = await findHeader(file);
		return header === void 0 ? void 0 : await readConfig(file, header);
	} finally {
		await file.close();
	}
}
/** Chunks overlap, because a signature may be split between two of them. */
async function findHeader(file) {
	const buffer = Buffer.alloc(CHUNK);
	const step = CHUNK - SIGNATURE.length - 8;
	for (let position = 0;; position += step) {
		const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
		const at = buffer.subarray(0, bytesRead).indexOf(SIGNATURE);
		const header = at < 8 ? 0 : Number(buffer.readBigInt64LE(at - 8));
		if (header > 0) return header;
		if (bytesRead < CHUNK) return void 0;
	}
}
async function readConfig(file, header) {
	const head = await readAt(file, {
		offset: header,
		length: HEAD
	});
	const idLength = head[12] ?? 0;
	const at = 13 + idLength + 16;
	if (at + 16 > head.length || idLength > 127 || head.readUInt32LE(0) < 2) return void 0;
	const offset = Number(head.readBigInt64LE(at));
	const length = Number(head.readBigInt64LE(at + 8));
	return length > LONGEST ? void 0 : (await readAt(file, {
		offset,
		length
	})).toString("utf8");
}

// src/publish/output/publish-directory.ts
const CONFIG = ".runtimeconfig.json";
/**
* Reads a publish output that was not made by the action. It needs no engine and no SDK. What only MSBuild knows
* (`Container*` properties, trimming, native code) is false or empty. A lone executable is a single file, which contains
* its configuration, or native code, which has none: its framework stays empty.
* @throws ActionError PUBLISH_DIRECTORY_INVALID if it is not a publish output, or holds several applications.
*/
async function readPublishDirectory(directory) {
	await checkFolder(directory);
	const paths = await listOutput(directory);
	const application = await findApplication(directory, paths);
	const { name } = application;
	const dependencies = await readDependencies(directory, {
		name,
		paths
	});
	const assembly = `${name}.dll`;
	const executable = [name, `${name}.exe`].find((path) => paths.includes(path));
	return {
		directory,
		files: classify(paths, dependencies.origins).map((file) => file.path === executable ? {
			...file,
			executable: true
		} : file),
		packages: dependencies.packages,
		resolved: {
			...dependencies.graph,
			npm: []
		},
		listed: new Set(dependencies.origins.keys()),
		references: [],
		app: {
			project: directory,
			...describe(application, dependencies.rid),
			name,
			...application.kind === "assembly" ? { assembly } : {},
			...defined({ executable }),
			trimmed: false,
			aot: false,
			container: NO_SETTINGS
		}
	};
}
/** Refuses a link. A link in a checkout could turn any folder of the runner into an image. */
async function checkFolder(directory) {
	const stats = await lstat(resolve(directory)).catch(() => void 0);
	if (stats?.isDirectory()) return;
	throw invalid(directory, stats?.isSymbolicLink() ?? false ? "it is a link; give the folder it points to" : "it is not a folder");
}
async function readDependencies(directory, app) {
	const path = `${app.name}.deps.json`;
	if (!app.paths.includes(path)) return NO_DEPENDENCIES;
	return parseDependencies(await readOutputText(directory, path), app.name);
}
function describe(application, rid) {
	const { config } = application;
	const target = application.kind === "executable" ? application.rid : rid ?? "portable";
	if (config === void 0) return {
		framework: "",
		target,
		selfContained: true,
		frameworks: [],
		invariantGlobalization: false
	};
	const version = /^\d+\.\d+/.exec(config.frameworks[0]?.version ?? "")?.[0];
	return {
		framework: config.framework ?? (version === void 0 ? "" : `net${version}`),
		target,
		selfContained: config.selfContained,
		frameworks: config.frameworks,
		...defined({ rollForward: config.rollForward }),
		invariantGlobalization: config.invariantGlobalization
	};
}
async function findApplication(directory, paths) {
	const top = paths.filter((path) => !path.includes("/"));
	const configs = top.filter((path) => path.endsWith(CONFIG));
	const [first, ...others] = configs;
	if (others.length > 0) throw invalid(directory, `it holds several applications: ${configs.join(", ")}`);
	if (first === void 0) return await findExecutable(directory, top);
	const name = first.slice(0, -19);
	const config = parseRuntimeConfig(await readOutputText(directory, first));
	if (config === void 0) throw invalid(directory, `${first} is not a runtime configuration`);
	if (!top.includes(`${name}.dll`)) throw invalid(directory, `it holds ${first}, but no ${name}.dll`);
	return {
		kind: "assembly",
		name,
		config
	};
}
async function findExecutable(directory, top) {
	const found = (await Promise.all(top.map((name) => readExecutable({
		directory,
		path: name
	})))).flatMap((executable, index) => {
		const name = top[index] ?? "";
		return executable === void 0 ? [] : [{
			kind: "executable",
			file: name,
			name: name.replace(/\.exe$/, ""),
			...executable
		}];
	});
	const [first, ...others] = found;
	if (first === void 0) {
		const listing = top.length === 0 ? "it is empty" : `there are ${top.slice(0, 10).join(", ")}`;
		throw invalid(directory, `it holds neither a ${CONFIG.slice(1)} nor an executable (${listing})`);
	}
	if (others.length > 0) throw invalid(directory, `it holds several executables: ${found.map((each) => each.name).join(", ")}`);
	const text = await readBundledConfig({
		directory,
		path: first.file
	});
	return {
		...first,
		config: text === void 0 ? void 0 : parseRuntimeConfig(text)
	};
}
function invalid(directory, got) {
	return new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `reading the publish directory ${directory}`,
		got,
		hint: "Give the folder that `dotnet publish -o <folder>` filled for one project, as it is."
	});
}

// src/actions/publish/make.ts
/** Builds a project, or reads a given publish output. */
async function make(context, parts) {
	const { folder, recalled } = parts;
	const { elapsed } = context.runner.record;
	const from = elapsed();
	const { output, history, cache } = parts.build.kind === "project" && recalled !== void 0 ? await buildProject(context, {
		...parts,
		build: parts.build,
		recalled
	}) : {
		output: { outputs: [await takeOutput(parts.build.kind === "directory" ? parts.build.path : "", context.inputs.framework)] },
		history: "",
		cache: OFF
	};
	const build = replanned(parts.build, output.answers);
	const target = join(folder.path, "publication");
	await mkdir(target, { recursive: true });
	const layers = recalled?.index.layers ?? {};
	const made = await context.runner.log.phase("Layers", () => makePublication(placed(output.outputs, build), {
		folder: target,
		temp: folder.path,
		systems: build.systems,
		codec: context.inputs.compression,
		known: (key) => layers[key],
		signal: context.runner.signal
	}));
	const { publication } = made;
	const { audited, findings } = recalled === void 0 ? NO_AUDIT : await auditMade(context, {
		recalled,
		publication,
		output
	});
	const originsOf = (key) => layers[key]?.origins ?? [];
	return {
		publication,
		build,
		app: appOf(publication),
		openLayer: openMade(target, {
			made: made.layers,
			originsOf
		}),
		sdkImage: output.sdkImage ?? "",
		cache,
		made: {
			...made,
			output,
			history,
			folder: target,
			took: elapsed() - from
		},
		findings,
		news: { audited }
	};
}
/** Applies the input for the application's folder, which overrides the project's setting. */
function placed(outputs, build) {
	const { workingDirectory } = build.kind === "project" ? build.plan : build;
	if (workingDirectory === void 0) return outputs;
	return outputs.map((output) => ({
		...output,
		app: {
			...output.app,
			container: {
				...output.app.container,
				workingDirectory
			}
		}
	}));
}
/** A restore audits the packages itself, unless it reuses its earlier results. */
async function auditMade(context, made) {
	const { output, publication } = made;
	const { restore, kept } = output.observed ?? {};
	return restore?.value === "run" && kept === false ? {
		audited: auditedNow(publication, context.clock()),
		findings: []
	} : auditKnown(context, made);
}
/** A lone executable does not show its framework; the input names it. */
async function takeOutput(path, framework) {
	const output = await readPublishDirectory(path);
	const known = framework ?? output.app.framework;
	if (known !== "") return {
		...output,
		app: {
			...output.app,
			framework: parseFramework(known).tfm
		}
	};
	throw new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `reading the publish output ${path}`,
		got: "its target framework is unknown",
		hint: "Set the input framework, for example net10.0."
	});
}
const NO_AUDIT = {
	audited: {},
	findings: []
};
const OFF = {
	state: "off",
	rows: []
};

export { make };