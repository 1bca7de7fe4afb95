import { Ft as groupBy, H as hexOf, It as isObject, Lt as recordOf, P as describeReference, Pt as defined, bt as prettyMilliseconds, d as describeSystemOf, dt as parseJson, ft as ActionError, i as LEFT_STATE, it as parentOf, j as mirrorOf, mt as messageOf, n as CONTAINER_STATE, nt as exists, pt as cancelled, rt as isWithin } from "./start.js";
import { $ as maskSecrets, A as contentName, Ar as _usingCtx, At as pacer, Cn as require_tar_fs, Dr as errorCodeOf, Dt as outputError, Er as createFolder, Et as openWithin, Fr as prettyBytes, I as removeTree, L as MEMORY_FOLDER, M as shortHash, Mr as pemBlocks, Mt as unlessRefused, N as takeSnapshot, Nt as visit, On as pullBase, Or as holdFolder, Ot as LONGEST_PATH, P as UNREADABLE, Pn as environmentOf$2, Pt as walk, Q as givenSecrets, R as readFreeMemory, Sn as refused, Tr as PathRefused, _n as LARGE_ARCHIVE, _r as openFile, ar as dockerConfigFile, at as NODE_FOLDER, b as copyGit, bn as entryCounter, br as removeFile, bt as versionPackageIn, cn as init_p_map, ct as USER_FOLDER, dt as buildEnvironment, ft as proxiesOf, gn as tarOfEntries, gr as moveTo, gt as EVENT_VARIABLES, hn as readableOf, hr as moveFrom, ht as userFolder, it as COMMAND_FILES, jt as statsAt, kt as directoryEntries, ln as pMap, lt as USUAL_PATH, mn as unpackNew, mr as kindAt, mt as setupEnvironment, n as RUN_LABEL, nr as totalSize, ot as NUGET_LOCKS, pn as DAY, pt as restoreEnvironment, rt as escapeXml, st as PATHS, tt as withoutSecrets, ut as WORK_FOLDERS, v as historyOf, vn as bounded, vr as readFile$1, vt as jobVariables, wr as readSmallFile, wt as fileWithin, x as gitObjects, xn as limitsOn, xr as writeFile$1, xt as versionToolIn, y as GIT_OBJECTS, yn as checkSize, yt as variablesNamedIn, z as removeBelow } from "./world.js";
import { At as asStored, Bt as credentialsConfig, Cr as folderOf$1, Ct as foldersAbove, Dt as finest, En as runsOnSystem, Et as unionOf, Ft as text$1, Gt as XMLParser, Ht as isOnRunner, I as intermediateEntry, It as textByName, J as asNodes, Jt as parseSdkPackages, Kt as ancestors, L as testsFolder, Lt as texts, M as NODE_TOOLS, Mt as countByName, Nt as flag, Ot as isZone, Pt as recordOfEach, Rn as decompressed, Rt as readRepositoryConfigs, S as unreachableAdvice, St as NO_INPUTS, Tt as storedInputSet, U as checkToolchain, Ut as secretSource, Vt as checkNetwork, W as crossAdvice, Wt as readNuGetConfig, X as normalizeRepository, Y as isTrue, Yt as withoutComments, Zt as describeChanges, _ as usedSdk, _t as inWords, at as findResponseFiles, b as isRefusal, br as unknown, bt as closingParentheses, cn as parseDependencies, ct as projectFiles, dn as blobsOf, g as findVendored, gn as findLeak, gt as fingerprintsOf, hn as checkOutput, ht as slotOf, ir as array, it as OWN_TARGETS, j as sdkImageOf, jt as count, k as describeNatives, kt as periodAt, lt as LABEL_SWITCHES, mt as makeLayers, n as packFacts, or as exactOptional, ot as outputOf, q as asNode, qt as readTextIfThere, rt as BUILD_PROJECT, sn as NO_DEPENDENCIES, sr as literal, st as projectEntries, un as checkSignature, ur as object, ut as isFileBased, v as checkWithheld, vt as everyEntry, wn as platformOf$1, wt as sortedSet, x as isUntrusted, xt as withoutSpans, y as feedAdvice, yr as string, yt as namesThatCount, zt as DEFAULT_NUGET_CONFIG } from "./story.js";
import { chmodSync, closeSync, constants, copyFileSync, createWriteStream, existsSync, fchmodSync, fchownSync, futimesSync, lchownSync, lstatSync, lutimesSync, mkdirSync, openSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { chmod, chown, copyFile, lchown, mkdir, readFile, readdir, readlink, realpath, rename, rm, stat, symlink, unlink, utimes, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { isUtf8 } from "node:buffer";
import { basename as basename$1 } from "node:path/posix";

// src/publish/output/account-files.ts
/**
* Returns a function that says what a file of a publish output belongs to. A file that neither MSBuild lists nor the SDK
* itself writes is unaccounted: a target or a tool put it there.
*/
function accountFor({ app, packages, listed }) {
	const byId = new Map(packages.map(({ id, version }) => [id.toLowerCase(), `${id}/${version}`]));
	const written = ofTheSdk(app.name);
	const own = {
		kind: "project",
		owner: app.project
	};
	return ({ path, origin }) => {
		if (origin.kind === "package") return {
			kind: "package",
			owner: `${origin.id}/${origin.version}`
		};
		if (origin.kind === "project") return {
			kind: "project",
			owner: origin.project
		};
		if (origin.kind === "static") return assetOf(path, {
			app,
			byId
		});
		return listed.has(path) || path === app.assembly || written.test(path) ? own : {
			kind: "unaccounted",
			owner: ""
		};
	};
}
/** The web assets of a package have a folder with its id. */
function assetOf(path, known) {
	const id = /^wwwroot\/_content\/([^/]+)\//.exec(path)?.[1]?.toLowerCase();
	const found = id === void 0 ? void 0 : known.byId.get(id);
	return found === void 0 ? {
		kind: "asset",
		owner: known.app.project
	} : {
		kind: "package",
		owner: found
	};
}
/** Files that the SDK writes into the publish folder without listing them. */
function ofTheSdk(name) {
	const own = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`^(?:${own}(?:\\.exe|\\.pdb|\\.dbg|\\.deps\\.json|\\.runtimeconfig\\.json)?|web\\.config|.*\\.staticwebassets\\.(?:endpoints|runtime)\\.json)$`);
}

// src/publish/output/output-files.ts
/** The character that Node, and an engine's tar, put in place of bytes that are not UTF-8. */
const REPLACEMENT = "�";
/** Ten times the number of files of the largest web site. */
const MOST_FILES$1 = 1e6;
/**
* Lists every file in a publish output, by its path with `/`, sorted.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming an invalid entry: a link to a folder or out of the output, a pipe, a
* name that is not UTF-8.
*/
async function listOutput(directory) {
	try {
		var _usingCtx$5 = _usingCtx();
		const paths = [];
		await listFolder(_usingCtx$5.u(holdFolder(directory, "")), {
			directory,
			paths,
			rest: pacer()
		});
		return paths.sort((left, right) => left < right ? -1 : 1);
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		_usingCtx$5.d();
	}
}
async function listFolder(folder, listing) {
	const { directory, paths, rest } = listing;
	if (folder.path.length > 4096) throw outputError(directory, `its folders are nested too deeply: ${folder.path.slice(0, 80)}…`);
	for (const entry of readdirSync(folder.self, {
		withFileTypes: true,
		encoding: "buffer"
	})) {
		await rest();
		const name = entry.name.toString("utf8");
		const path = folder.path === "" ? name : `${folder.path}/${name}`;
		if (!isUtf8(entry.name) || path.includes(REPLACEMENT)) throw outputError(directory, `the name of "${path}" is not UTF-8`);
		if (entry.isDirectory()) try {
			var _usingCtx3 = _usingCtx();
			await listFolder(_usingCtx3.u(folder.enter(entry.name)), listing);
			continue;
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			_usingCtx3.d();
		}
		if (paths.push(path) > MOST_FILES$1) throw outputError(directory, `it has more than ${MOST_FILES$1} files`);
		if (!entry.isFile()) await fileWithin(directory, path);
	}
}
/** In bytes, the limit of deps.json and runtimeconfig.json: a hundred times the usual size. */
const LARGEST_TEXT = 67108864;
/**
* Reads the text of a file in a publish output.
* @throws ActionError PUBLISH_DIRECTORY_INVALID for a link out of it, and for a file that is too large.
*/
async function readOutputText(directory, path) {
	try {
		var _usingCtx4 = _usingCtx();
		const file = _usingCtx4.a(await openWithin(directory, path));
		const { size } = await file.stat();
		if (size > LARGEST_TEXT) throw outputError(directory, `${path} has ${size} bytes, and ${LARGEST_TEXT} is the limit`);
		return await file.readFile("utf8");
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
/**
* Adds the origin to each file. A file without a known origin is a static web asset if it is below `wwwroot/`. Otherwise it
* is configuration of the app itself (web.config, `*.staticwebassets.endpoints.json`).
*/
function classify(paths, origins) {
	return paths.map((path) => {
		const known = origins.get(path);
		return {
			path,
			origin: path.startsWith("wwwroot/") && known?.kind !== "package" ? { kind: "static" } : known ?? { kind: "app" }
		};
	});
}

// src/publish/output/databases.ts
/** Settings files of .NET's hosts: for all environments, and for one. */
const SETTINGS = /^appsettings(?:\.(?<environment>[\w-]+))?\.json$/i;
/** A limit that allows an environment for each customer. */
const MOST_FILES = 100;
/**
* Finds the databases that settings in a publish output name by a path that is not absolute, by environment; `undefined` if
* there are none. A settings file that cannot be read names none; the application will report it.
*/
async function findDatabases(output) {
	const { directory, files, packages } = output;
	const hasSqlite = packages.some(({ id }) => /sqlite/i.test(id));
	const names = files.filter(({ path }) => SETTINGS.test(path)).map(({ path }) => path);
	const settings = /* @__PURE__ */ new Map();
	for (const file of names.slice(0, MOST_FILES)) {
		const text = await readOutputText(directory, file).catch(() => "");
		settings.set(environmentOf$1(file), settingsIn(text, file));
	}
	const all = settings.get("") ?? /* @__PURE__ */ new Map();
	const found = [...settings].map(([name, own]) => [name, relative(new Map([...all, ...own]), hasSqlite)]);
	return found.some(([, databases]) => databases.length > 0) ? Object.fromEntries(found) : void 0;
}
function environmentOf$1(file) {
	return SETTINGS.exec(file)?.groups?.["environment"]?.toLowerCase() ?? "";
}
/** Flattens settings. Names are joined with `:`, as in .NET's configuration. */
function settingsIn(text, file) {
	const found = /* @__PURE__ */ new Map();
	const visit = (value, setting) => {
		if (typeof value === "string") found.set(setting.toLowerCase(), {
			file,
			setting,
			value
		});
		else if (isObject(value) || Array.isArray(value)) for (const [name, inner] of Object.entries(value)) visit(inner, setting === "" ? name : `${setting}:${name}`);
	};
	try {
		visit(parseJson(withoutComments(text)), "");
	} catch {
		return /* @__PURE__ */ new Map();
	}
	return found;
}
function relative(settings, hasSqlite) {
	return [...settings.values()].flatMap(({ file, setting, value }) => {
		const path = relativeDatabase(value, hasSqlite);
		return path === void 0 ? [] : [{
			file,
			setting,
			path
		}];
	});
}
/** Keywords in connection strings of SQLite and LiteDB, in lowercase. Those of servers have other keywords. */
const WORDS = /* @__PURE__ */ new Set([
	...[
		"",
		"data source",
		"datasource",
		"filename",
		"mode",
		"cache",
		"password",
		"foreign keys",
		"recursive triggers"
	],
	...[
		"default timeout",
		"command timeout",
		"pooling",
		"vfs",
		"version",
		"read only",
		"readonly",
		"failifmissing"
	],
	...[
		"journal mode",
		"synchronous",
		"page size",
		"cache size",
		"max page count",
		"legacy format",
		"busytimeout"
	],
	...[
		"binaryguid",
		"datetimeformat",
		"datetimekind",
		"datetimeformatstring",
		"baseschemaname",
		"default isolationlevel"
	],
	...[
		"useutf16encoding",
		"useutf8encoding",
		"compress",
		"enlist",
		"new",
		"flags",
		"max pool size",
		"min pool size"
	],
	...[
		"journalmode",
		"hexpassword",
		"vfsname",
		"tofullpath",
		"prepareretries",
		"setdefaults",
		"nodefaultflags"
	],
	...[
		"connection",
		"initial size",
		"initialsize",
		"upgrade",
		"collation",
		"auto-rebuild",
		"connection timeout"
	]
]);
const DATABASE_FILE = /\.(?:db|db3|s3db|sl3|sqlite|sqlite3|sqlitedb)$/i;
/** Signs of a server rather than a file: a port, a protocol, a service, an instance, an address, a host with its domain. */
const SERVER = /:|\/\/|^localhost$|^[\w-]+(?:\.[\w-]+){2,}|^(?!\.{1,2}\/)[\w.-]+\/|\.mdf$|^__/i;
/**
* Returns the file that a connection string of SQLite (or of LiteDB, which has the same keywords) opens, if its path is not
* absolute and the file may be written; `undefined` for any other text.
* @param hasSqlite whether the application has a package of SQLite. If so, the file may have any name.
*/
function relativeDatabase(text, hasSqlite) {
	const pairs = new Map(text.split(";").map(pairOf));
	const source = [
		"data source",
		"datasource",
		"filename"
	].map((name) => pairs.get(name)).find((value) => value);
	if (source === void 0 || [...pairs.keys()].some((name) => !WORDS.has(name))) return void 0;
	const isRead = /^(?:memory|readonly)$/i.test(pairs.get("mode") ?? "") || /^true$/i.test(pairs.get("read only") ?? "");
	const [file = "", query = ""] = source.replace(/^file:/i, "").split("?");
	if (isRead || /(?:^|&)(?:mode=(?:memory|ro)|immutable=1)(?:&|$)/i.test(query)) return void 0;
	const path = file.replace(/^\|DataDirectory\|/i, "./").replaceAll("\\", "/");
	if (/^(?:\/|[a-z]:|~)|:memory:|[{}%$<>|,()]|^\.?$/i.test(path)) return void 0;
	return DATABASE_FILE.test(path) || hasSqlite && !SERVER.test(path) ? path : void 0;
}
function pairOf(pair) {
	const at = pair.indexOf("=");
	if (at < 0) return ["", ""];
	const value = pair.slice(at + 1).trim();
	return [pair.slice(0, at).trim().toLowerCase(), /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value];
}

// src/publish/output/make-publication.ts
/**
* Writes a publication of publish outputs into `folder`: their layers as blobs, grouped by system, and their description. A
* layer that two outputs share is written once, and known layers are not written.
*/
async function makePublication(outputs, place) {
	const layers = [];
	const apps = [];
	for (const output of outputs) {
		const own = [];
		for (const system of systemsFor(output, place.systems)) own.push(...await layersOf(output, {
			...place,
			system
		}));
		const natives = await describeNatives(output);
		const topFiles = output.files.map(({ path }) => path).filter((path) => !path.includes("/"));
		const found = defined({
			topFiles,
			pointers: pointersIn(own),
			databases: await findDatabases(output)
		});
		const sbomFacts = packFacts({
			...output.resolved,
			files: filesIn(own, output)
		});
		apps.push({
			...output.app,
			natives,
			...found,
			sbomFacts,
			layers: own.map((layer) => placeOf$1(layer, layers))
		});
	}
	return {
		publication: {
			schema: 1,
			apps,
			layers: layers.map(published),
			packages: packagesOf$2(outputs)
		},
		layers
	};
}
/** Returns each file once, with its owner, although layers of several systems contain it. */
function filesIn(layers, output) {
	const owned = accountFor({
		...output,
		packages: output.resolved.packages
	});
	return [...new Map(layers.flatMap(({ contents }) => contents).map((file) => [file.path, file])).values()].sort((left, right) => left.path < right.path ? -1 : 1).map(({ path, sha1, digest, origin }) => ({
		path,
		sha1,
		sha256: hexOf(digest),
		...owned({
			path,
			origin
		})
	}));
}
/** Returns each pointer once, although layers of several systems may contain it. */
function pointersIn(layers) {
	const paths = new Set(layers.flatMap(({ pointers = [] }) => pointers));
	return paths.size === 0 ? void 0 : [...paths].sort();
}
/** Returns the systems of an output. An output for one RID runs only on its system. */
function systemsFor({ app }, wanted) {
	const platform = app.target === "portable" ? void 0 : platformOf$1(app.target);
	return platform === void 0 ? wanted : [describeSystemOf(platform)];
}
/** Returns the index of a layer, and appends it if it is new. */
function placeOf$1(layer, all) {
	const isSame = (other) => other.key === layer.key && nameOf$1(other) === nameOf$1(layer);
	const known = all.findIndex(isSame);
	return known < 0 ? all.push(layer) - 1 : known;
}
function nameOf$1({ slot, system }) {
	return JSON.stringify([slot, system]);
}
function packagesOf$2(outputs) {
	const all = outputs.flatMap(({ packages }) => packages.map((each) => [`${each.id}/${each.version}`, each]));
	return [...new Map(all)].sort(([left], [right]) => left < right ? -1 : 1).map(([, each]) => each);
}
async function layersOf(output, { folder, temp, codec, known, system, signal }) {
	return makeLayers({
		directory: output.directory,
		files: output.files.filter((file) => system === "linux" || mayRunOnWindows(file)),
		system,
		root: folderOf$1(output.app, system),
		blobs: blobsOf(folder),
		codec,
		temp: join(temp, "rewritten"),
		signal,
		...defined({ known })
	});
}
/** Whether a file may run on Windows. Layers that no Windows image contains are not packed for Windows. */
function mayRunOnWindows({ path, origin }) {
	const slot = slotOf(path, origin);
	return slot.kind !== "runtimes" || runsOnSystem(slot.rid, "windows");
}
function published({ slot, system, descriptor, diffId, files }) {
	return {
		...slot,
		...system === "windows" ? { system } : {},
		descriptor,
		diffId,
		files
	};
}

// src/publish/output/container-settings.ts
var import_tar_fs = require_tar_fs();
init_p_map();
/** The settings of a publish directory, which describes no image. */
const NO_SETTINGS = {
	imageTags: [],
	entrypoint: [],
	entrypointArgs: [],
	appCommand: [],
	appCommandArgs: [],
	defaultArgs: [],
	ports: [],
	environment: [],
	labels: [],
	labelsOff: [],
	describedBy: {},
	obsolete: []
};
/** Returns the project's settings for its image, with the fallbacks of the SDK's target ComputeContainerConfig. */
function containerSettings(facts) {
	const identities = (name) => facts.items(name).map((item) => item.identity);
	return {
		...optional("baseImage", facts.property("ContainerBaseImage")),
		...optional("family", facts.property("ContainerFamily")),
		...optional("registry", first(facts, ["ContainerRegistry"])),
		...repositoryOf(facts),
		...optional("user", facts.property("ContainerUser")),
		...optional("workingDirectory", facts.property("ContainerWorkingDirectory")),
		...runtimeIdentifiers(facts),
		...optional("appCommandInstruction", facts.property("ContainerAppCommandInstruction")),
		imageTags: listOf(first(facts, ["ContainerImageTags", "ContainerImageTag"])),
		entrypoint: identities("ContainerEntrypoint"),
		entrypointArgs: identities("ContainerEntrypointArgs"),
		appCommand: identities("ContainerAppCommand"),
		appCommandArgs: identities("ContainerAppCommandArgs"),
		defaultArgs: identities("ContainerDefaultArgs"),
		ports: facts.items("ContainerPort").map(({ identity, value }) => `${identity}/${value === "" ? "tcp" : value}`),
		environment: named(facts, "ContainerEnvironmentVariable"),
		labels: named(facts, "ContainerLabel"),
		labelsOff: LABEL_SWITCHES.filter((name) => facts.property(name).trim().toLowerCase() === "false"),
		describedBy: describedBy(facts),
		obsolete: obsolete(facts),
		unread: unread(facts)
	};
}
/** Normalizes an invalid repository name as the SDK does. The name of the image is decided later. */
function repositoryOf(facts) {
	const text = first(facts, ["ContainerImageName", "ContainerRepository"]);
	const found = normalizeRepository(text);
	if (text === "" || found.kind !== "changed") return optional("repository", text);
	return {
		repository: found.name,
		invalidRepository: text
	};
}
/** Properties and items of the SDK that have no effect here. */
const UNREAD = [
	{
		name: "AutoGenerateImageTag",
		instead: "use a rule like type=sha in the input tags",
		usual: "false"
	},
	{
		name: "PublishImageTag",
		instead: "use ContainerImageTags or the input tags"
	},
	{
		name: "RegistryUrl",
		instead: "use ContainerRegistry or the input images"
	},
	{
		name: "ContainerImageFormat",
		instead: "use the input format",
		usual: "oci"
	},
	{
		name: "ContainerArchiveOutputPath",
		instead: "use the input outputs"
	},
	{
		name: "LocalRegistry",
		instead: "use the input load"
	},
	{
		name: "ContainerPublishInParallel",
		instead: "one publish serves all platforms"
	},
	{
		name: "ContainerPushNoCache",
		instead: "what a registry has is not sent again"
	},
	{
		name: "ContainerSkipPushIfAlreadyPresent",
		instead: "use the input if-exists"
	}
];
function unread(facts) {
	const properties = UNREAD.filter(({ name, usual = "" }) => !["", usual].includes(facts.property(name).trim().toLowerCase()));
	const annotations = facts.items("ContainerAnnotation").length > 0;
	return [...properties.map(({ name, instead }) => ({
		name,
		instead
	})), ...annotations ? [{
		name: "ContainerAnnotation",
		instead: "use the input annotations"
	}] : []];
}
/** The singular property takes precedence over the plural one, as in the SDK. */
function runtimeIdentifiers(facts) {
	const all = listOf(first(facts, ["ContainerRuntimeIdentifier", "ContainerRuntimeIdentifiers"]));
	return all.length === 0 ? {} : { runtimeIdentifiers: [...new Set(all)] };
}
/** The SDK's order: a `Container…` property, or else the package's property. Empty values give no label. */
const DESCRIPTIONS = [
	["org.opencontainers.artifact.description", ["ContainerDescription", "Description"]],
	["org.opencontainers.image.description", ["ContainerDescription", "Description"]],
	["org.opencontainers.image.authors", ["ContainerAuthors", "Authors"]],
	["org.opencontainers.image.url", ["ContainerInformationUrl", "PackageProjectUrl"]],
	["org.opencontainers.image.documentation", ["ContainerDocumentationUrl", "PackageProjectUrl"]],
	["org.opencontainers.image.version", ["ContainerVersion", "PackageVersion"]],
	["org.opencontainers.image.vendor", ["ContainerVendor"]],
	["org.opencontainers.image.licenses", ["ContainerLicenseExpression", "PackageLicenseExpression"]],
	["org.opencontainers.image.title", ["ContainerTitle", "Title"]]
];
function describedBy(facts) {
	const described = DESCRIPTIONS.map(([key, names]) => [key, first(facts, names)]);
	const source = facts.isTrue("PublishRepositoryUrl") ? [["org.opencontainers.image.source", facts.property("PrivateRepositoryUrl").replace(/\.git$/, "")], ["org.opencontainers.image.revision", facts.property("SourceRevisionId")]] : [];
	return Object.fromEntries([...described, ...source].filter(([, value]) => value !== ""));
}
function obsolete(facts) {
	return [{
		used: "ContainerImageName",
		instead: "ContainerRepository"
	}, {
		used: "ContainerImageTag",
		instead: "ContainerImageTags"
	}].filter(({ used }) => facts.property(used) !== "");
}
function named(facts, item) {
	return facts.items(item).map(({ identity, value }) => ({
		name: identity,
		value
	}));
}
function first(facts, names) {
	return names.map((name) => facts.property(name)).find((value) => value !== "") ?? "";
}
function listOf(text) {
	return text.split(";").map((part) => part.trim()).filter((part) => part !== "");
}
function optional(key, value) {
	const entry = {};
	if (value !== "") entry[key] = value;
	return entry;
}

// src/publish/output/runtime-config.ts
/** Parses the file; `undefined` if the text is not a runtime configuration. */
function parseRuntimeConfig(text) {
	const options = optionsOf(text);
	if (options === void 0) return void 0;
	const included = frameworksOf(options["includedFrameworks"]);
	const properties = options["configProperties"];
	const invariant = isObject(properties) ? properties["System.Globalization.Invariant"] : void 0;
	const tfm = options["tfm"];
	return {
		frameworks: included.length > 0 ? [] : frameworksOf(options["frameworks"] ?? [options["framework"]]),
		selfContained: included.length > 0,
		rollForward: rollForwardOf(options),
		invariantGlobalization: invariant === true || invariant === "true",
		framework: typeof tfm === "string" ? tfm : void 0
	};
}
/** Reads the roll-forward setting. A number is the form of .NET Core 2 (dotnet/runtime, framework-version-resolution.md). */
function rollForwardOf(options) {
	const { rollForward, rollForwardOnNoCandidateFx } = options;
	if (typeof rollForward === "string") return rollForward;
	return typeof rollForwardOnNoCandidateFx === "number" ? OLD_FORM[rollForwardOnNoCandidateFx] : void 0;
}
const OLD_FORM = [
	"LatestPatch",
	"Minor",
	"Major"
];
function optionsOf(text) {
	try {
		const value = parseJson(text.replace(/^\uFEFF/, ""));
		const options = isObject(value) ? value["runtimeOptions"] : void 0;
		return isObject(options) ? options : void 0;
	} catch {
		return;
	}
}
function frameworksOf(value) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((each) => {
		if (!isObject(each) || typeof each["name"] !== "string" || typeof each["version"] !== "string") return [];
		return [{
			name: each["name"],
			version: each["version"]
		}];
	});
}

// src/oci/transport/docker-proxies.ts
/** Docker's names (docs.docker.com, "Use a proxy server with the Docker CLI"). */
const NAMES$1 = {
	httpProxy: "HTTP_PROXY",
	httpsProxy: "HTTPS_PROXY",
	noProxy: "NO_PROXY",
	allProxy: "ALL_PROXY"
};
/** The address at which the client finds the engine by default. */
const USUAL_HOST = "unix:///var/run/docker.sock";
/** Reads `proxies` of docker's `config.json`: those of the engine in DOCKER_HOST, else the default ones. */
async function readDockerProxies(env) {
	const file = dockerConfigFile(env);
	if (file === void 0) return void 0;
	const proxies = proxiesIn(await readFile(file, "utf8").catch(() => ""), env["DOCKER_HOST"] || USUAL_HOST);
	return Object.keys(proxies).length === 0 ? void 0 : {
		file,
		proxies
	};
}
/** An invalid file is reported by the look-up of logins. */
function proxiesIn(text, host) {
	const hosts = objectAt(parsed(text), "proxies");
	const own = isObject(hosts[host]) ? hosts[host] : objectAt(hosts, "default");
	const found = Object.entries(NAMES$1).map(([name, variable]) => [variable, own[name]]);
	return Object.fromEntries(found.filter((pair) => typeof pair[1] === "string" && pair[1] !== ""));
}
function parsed(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
function objectAt(value, name) {
	const inner = isObject(value) ? value[name] : void 0;
	return isObject(inner) ? inner : {};
}

// src/publish/container/docker-proxies.ts
/**
* Adds the proxies that docker gives to containers to the runner's environment, if that names none. A proxy on the runner's
* localhost is left out unless the containers share its network, because a container cannot reach it.
*/
async function withDockerProxies(env, build) {
	if (Object.keys(proxiesOf(env)).length > 0) return env;
	const found = await readDockerProxies(env);
	if (found === void 0) return env;
	const usable = Object.entries(found.proxies).filter(([, address]) => build.network === "host" || !isOnRunner(address));
	const names = usable.map(([name]) => name).join(", ");
	build.log.info(names === "" ? `The proxies in ${found.file} are on the localhost of the runner, where no container can reach them.` : `The containers get ${names} from ${found.file}, because the runner's environment names no proxy.`);
	return {
		...env,
		...Object.fromEntries(usable)
	};
}
/** In characters. A shorter text is the name of a user or `proxy`. */
const SHORTEST_TOKEN = 16;
/** Masks the passwords in the addresses of proxies, and tokens that are used as the user name. */
function maskProxies(env, log) {
	for (const address of Object.values(proxiesOf(env))) {
		const login = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/]+)@/i.exec(address)?.[1] ?? "";
		const at = login.indexOf(":");
		const secret = at < 0 ? login.length < SHORTEST_TOKEN ? "" : login : login.slice(at + 1);
		if (secret === "") continue;
		log.mask(secret);
		log.mask(decoded(secret));
	}
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/publish/container/temporary-image.ts
/**
* Returns an image of the action. Disposing of it removes the image. By then the result of the build is known, so a failure
* to remove it is only a warning.
*/
function temporaryImage(id, { engine, log, what }) {
	const warn = (error) => log.warning(`Removing the ${what}: ${messageOf(error)}`);
	return {
		id,
		mounts: [],
		env: {},
		[Symbol.asyncDispose]: () => engine.removeImage(id).catch(warn)
	};
}

// src/publish/container/host-tools-image.ts
/** The folder for programs that are not packages, and so not in the list of packages. A runner and its keys may be there. */
const LOCAL = "/usr/local";
/** The only part of it that is used: certificates in `/etc/ssl/certs` are links to files here. */
const CERTIFICATES = "share/ca-certificates";
/**
* Creates an image that contains only mount points. The programs come with {@link hostToolsMounts}. It takes less than a
* tenth of a second. Disposing of the image removes it.
* @throws ActionError ENGINE_FAILED.
*/
async function makeHostToolsImage(hostTools, effects) {
	const id = await effects.engine.importImage(packRoot$1(hostTools), { [RUN_LABEL]: effects.runId });
	return temporaryImage(id, {
		...effects,
		what: "image of mount points"
	});
}
/**
* Returns mounts of the runner's programs at the same paths, without those that no package manager knows.
* @param temp a folder of this build's own.
*/
async function hostToolsMounts(hostTools, temp) {
	if (hostTools === void 0) return [];
	const folders = hostTools.folders.map((path) => ({
		source: path,
		target: path,
		readOnly: true
	}));
	if (!await exists("/usr/local")) return folders;
	const empty = join(temp, "usr-local");
	const certificates = join(LOCAL, CERTIFICATES);
	await mkdir(join(empty, CERTIFICATES), { recursive: true });
	const own = await exists(certificates) ? [{
		source: certificates,
		target: certificates,
		readOnly: true
	}] : [];
	return [
		...folders,
		{
			source: empty,
			target: LOCAL,
			readOnly: true
		},
		...own
	];
}
const FOLDERS = {
	etc: 493,
	root: 448,
	sbin: 493,
	tmp: 1023,
	"var/tmp": 1023
};
/** No user of the runner is known there, as in an official image. */
const FILES$2 = {
	"etc/passwd": "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n",
	"etc/group": "root:x:0:\nnogroup:x:65534:\n",
	"etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n"
};
function packRoot$1({ links }) {
	const folders = Object.entries(FOLDERS).map(([name, mode]) => ({ header: {
		name: `${name}/`,
		type: "directory",
		mode
	} }));
	const files = Object.entries(FILES$2).map(([name, text]) => ({
		header: {
			name,
			mode: 420
		},
		text
	}));
	const symlinks = Object.entries({
		...links,
		"/etc/os-release": "../usr/lib/os-release"
	}).map(([path, linkname]) => ({ header: {
		name: path.slice(1),
		type: "symlink",
		linkname
	} }));
	return tarOfEntries([
		...folders,
		...files,
		...symlinks
	]);
}

// src/publish/container/runner-sdk.ts
/** The folder of .NET in an SDK image. */
const USUAL_FOLDER = "/usr/share/dotnet";
/** The folder in the container if the runner's .NET is outside the mounted folders. */
const OWN_FOLDER = "/opt/runner-dotnet";
/** An error of a build whose SDK is on the runner. It would not occur with an SDK in the image of the container. */
var UnusableMountedSdk = class extends ActionError {};
/**
* Returns the folder of the runner's .NET in the container. With the runner's own programs, only existing folders can be
* mount points.
*/
function placeOf({ folder }, { hostTools }) {
	if (hostTools === void 0) return USUAL_FOLDER;
	return isWithin(folder, "/usr") && !isWithin(folder, "/usr/local") ? folder : OWN_FOLDER;
}
/**
* Returns mounts of the runner's .NET without its other SDKs, because `dotnet` would use the newest one. Empty if the plan
* builds in an SDK image.
* @param temp a folder of this build's own.
*/
async function runnerSdkMounts(plan, temp) {
	if (plan.runnerSdk === void 0) return [];
	const { folder, version } = plan.runnerSdk.value;
	const layout = join(temp, "dotnet");
	await mkdir(layout, { recursive: true });
	const entries = await readdir(folder, { withFileTypes: true });
	const names = entries.map(({ name }) => name === "sdk" ? `sdk/${version}` : name).sort();
	const files = new Set(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name));
	for (const name of names) if (files.has(name)) await writeFile(join(layout, name), "");
	else await mkdir(join(layout, name), { recursive: true });
	const place = placeOf(plan.runnerSdk.value, plan);
	return [{
		source: layout,
		target: place,
		readOnly: true
	}, ...names.map((name) => ({
		source: join(folder, name),
		target: posix.join(place, name),
		readOnly: true
	}))];
}
/** Puts the SDK first on the PATH, because the runner's own programs may include another `dotnet`. */
function runnerSdkEnvironment(plan) {
	if (plan.runnerSdk === void 0) return {};
	const place = placeOf(plan.runnerSdk.value, plan);
	return {
		DOTNET_ROOT: place,
		PATH: `${place}:${USUAL_PATH}`
	};
}
/**
* Checks whether the SDK starts, after a build failed with an unclear error. It may be made for another system or C
* library, or lack a dependency.
* @throws ActionError SDK_MISMATCH.
*/
async function checkRunnerSdk(container, plan) {
	if (plan.runnerSdk === void 0) return;
	const { version, folder } = plan.runnerSdk.value;
	const lines = [];
	const command = [posix.join(placeOf(plan.runnerSdk.value, plan), "dotnet"), "--version"];
	const onLine = (line) => lines.push(line);
	const exitCode = await container.exec({
		command,
		workingDirectory: "/",
		onLine
	}).catch(() => 127);
	if (exitCode === 0 && lines.includes(version)) return;
	throw new UnusableMountedSdk({
		code: "SDK_MISMATCH",
		doing: `starting the runner's .NET SDK ${version} (${folder}) in ${plan.hostTools?.value.name ?? describeReference(plan.sdkImage.value)}`,
		got: lines.at(-1) ?? `it ended with exit code ${exitCode}`,
		hint: HINT
	});
}
/**
* Returns the error for an SDK that cannot be mounted. It is never copied, because that takes longer than pulling the
* image.
*/
function invisibleSdk(why) {
	return new UnusableMountedSdk({
		code: "ENGINE_FAILED",
		doing: "mounting the runner's .NET SDK into the container",
		got: why,
		hint: HINT
	});
}
const HINT = "Leave `sdk-image` out, or set it to `image`, to build in the SDK image.";
/** Returns the image for repeating a failure: the official image of the same version, which any machine can pull. */
function imageToRepeat({ runnerSdk }, image) {
	return runnerSdk === void 0 ? image.name : describeReference(sdkImageOf(runnerSdk.value));
}
/**
* Returns an identity of the image that a build ran in: `name@sha256:…`, or `runner:10.0.401@sha256:…` with the digest of
* the image below the runner's SDK. The same content has the same identity.
*/
function identityOf(plan, image) {
	if (plan.runnerSdk === void 0) return image.name;
	return `runner:${plan.runnerSdk.value.version}@${/@(.+)$/s.exec(image.name)?.[1] ?? image.id}`;
}

// src/base/choice.ts
/**
* Returns `value (because)` for a log line.
* @example
* describeChoice({ value: 'net10.0', because: 'input framework' }); // 'net10.0 (input framework)'
*/
function describeChoice(choice) {
	return `${choice.value} (${choice.because})`;
}

// src/publish/source/copy.ts
/** In bytes. A larger copy gets a hint. */
const LARGE$1 = 1e9;
/** In bytes. A larger file is copied by the kernel, on other threads, and is hashed later. */
const SMALL_MAX = 4194304;
const CONCURRENCY = 32;
/**
* The modification time, in seconds since 1970, of every file that has not changed since an earlier build. It is older than
* any file that MSBuild makes of it.
*/
const UNCHANGED_MTIME = 946684800;
/**
* The access time of a file that was not read since it was copied, in seconds since 1970. It is older than any
* modification, so that `relatime` updates it at the first read.
*/
const NEVER_READ = 1;
/**
* Copies the listed entries: links as links, and only the modes that git knows (0644 or 0755), so that a build sees the
* same on every runner. All files get the time {@link UNCHANGED_MTIME} and were {@link NEVER_READ}. The original is only
* read, and small files are hashed as they are read.
*/
async function copySource(task) {
	const { entries, to, owner, log } = task;
	await mkdir(to, { recursive: true });
	const [folders, files, others] = sorted(entries);
	for (const entry of folders) await makeFolder(join(to, entry.path), owner);
	const contents = /* @__PURE__ */ new Map();
	const small = await copySmall(files, {
		...task,
		contents
	});
	const rest = await pMap(others, async (entry) => await copyEntry(entry, task) ? [entry] : [], { concurrency: CONCURRENCY });
	if (owner !== void 0) await chown(to, owner.uid, owner.gid);
	const total = entries.reduce((sum, entry) => sum + entry.size, 0);
	log.debug(`copied ${entries.length} entries, ${total} bytes of source`);
	if (total > LARGE$1) log.notice(sizeHint(entries, total));
	return {
		entries: [
			...folders,
			...small,
			...rest.flat()
		],
		contents
	};
}
/** Returns folders, small files, and links and large files. */
function sorted(entries) {
	const groups = [
		[],
		[],
		[]
	];
	for (const entry of entries) if (entry.kind === "folder") groups[0].push(entry);
	else if (entry.kind === "file" && entry.size <= SMALL_MAX) groups[1].push(entry);
	else groups[2].push(entry);
	return groups;
}
async function makeFolder(path, owner) {
	await mkdir(path);
	await chmod(path, 493);
	if (owner !== void 0) await chown(path, owner.uid, owner.gid);
}
/** Synchronous: for thousands of small files, requests to other threads take longer than the work. */
async function copySmall(files, task) {
	const buffer = Buffer.allocUnsafeSlow(4194305);
	const rest = pacer();
	const copied = [];
	for (const entry of files) {
		const pause = rest();
		if (pause !== void 0) await pause;
		const bytes = readOrReport(entry, {
			task,
			buffer
		});
		if (bytes === void 0) continue;
		if (bytes.length > SMALL_MAX) {
			if (await copyEntry(entry, task)) copied.push(entry);
			continue;
		}
		try {
			write(entry, {
				bytes,
				task
			});
		} catch (error) {
			throw copyError(error, task.to);
		}
		task.contents.set(entry.path, contentName(bytes));
		copied.push(entry);
	}
	return copied;
}
function readOrReport(entry, { task, buffer }) {
	try {
		return read(`${task.from}/${entry.path}`, buffer);
	} catch (error) {
		reportUnreadable(entry, {
			task,
			error
		});
		return;
	}
}
function read(path, buffer) {
	const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		let length = 0;
		for (let more = -1; more !== 0 && length < buffer.length; length += more) more = readSync(file, buffer, length, buffer.length - length, null);
		return buffer.subarray(0, length);
	} finally {
		closeSync(file);
	}
}
function write(entry, { bytes, task }) {
	const file = openSync(`${task.to}/${entry.path}`, "wx");
	try {
		for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
		fchmodSync(file, modeOf$1(entry));
		if (task.owner !== void 0) fchownSync(file, task.owner.uid, task.owner.gid);
		futimesSync(file, 1, UNCHANGED_MTIME);
	} finally {
		closeSync(file);
	}
}
function modeOf$1({ mode }) {
	return (mode & 64) === 0 ? 420 : 493;
}
async function copyEntry(entry, task) {
	const { from, to, owner } = task;
	const target = join(to, entry.path);
	try {
		if (entry.kind === "link") await symlink(await readlink(join(from, entry.path), { encoding: "buffer" }), target);
		else {
			await copyFile(join(from, entry.path), target);
			await chmod(target, modeOf$1(entry));
			await utimes(target, 1, UNCHANGED_MTIME);
		}
	} catch (error) {
		reportUnreadable(entry, {
			task,
			error
		});
		return false;
	}
	if (owner !== void 0) await lchown(target, owner.uid, owner.gid);
	return true;
}
/**
* Reports a file that belongs to another user, or that disappeared in the meantime.
* @throws ActionError SETUP_FAILED for any other error
*/
function reportUnreadable({ path }, { task, error }) {
	if (!UNREADABLE.includes(errorCodeOf(error))) throw copyError(error, task.to);
	task.log.warning(`${path} cannot be read and is not part of the build: ${messageOf(error)}`);
}
function copyError(cause, folder) {
	const hint = `Free some space in ${dirname(folder)}, or use \`exclude\` to leave out what the build does not read.`;
	return new ActionError({
		code: "SETUP_FAILED",
		doing: "copying the source",
		got: messageOf(cause),
		hint,
		cause
	});
}
/** Returns a hint that names the folders that make a copy large. */
function sizeHint(entries, total) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { path, size } of entries) {
		const top = path.includes("/") ? `${path.slice(0, path.indexOf("/"))}/` : path;
		sizes.set(top, (sizes.get(top) ?? 0) + size);
	}
	const named = [...sizes].sort(([, left], [, right]) => right - left).slice(0, 3).map(([name, size]) => `${name} ${gigabytes(size)}`).join(", ");
	return `The copy of the source is ${gigabytes(total)} (${named}). Use \`exclude\` to leave out what the build does not read.`;
}
function gigabytes(bytes) {
	return `${(bytes / 1e9).toFixed(1)} GB`;
}

// src/publish/source/owner.ts
/**
* Chooses the user of the build: the owner of the checkout, or the action's own user if that owner could not access the
* action's files. For a rootless engine the action's user is uid 0.
*/
function chooseOwner(facts) {
	const { checkout, self, rootless } = facts;
	if (rootless) return {
		value: {
			uid: 0,
			gid: 0
		},
		because: "the engine is rootless, so root in the container is the user that runs the engine"
	};
	if (self.uid === 0 || self.uid === checkout.uid) return {
		value: {
			uid: checkout.uid,
			gid: checkout.gid
		},
		because: "the checkout belongs to it"
	};
	return {
		value: self,
		because: `only root could give files to the owner of the checkout, ${checkout.uid}`
	};
}
/** Returns `uid:gid`. */
function describeOwner(owner) {
	return `${owner.uid}:${owner.gid}`;
}

// src/publish/source/ownership.ts
/** Changes the owner of a folder of the action, and of everything in it. */
async function giveTo(owner, folder) {
	await giveBelow(owner, {
		root: folder,
		folder: ""
	});
}
/**
* Does the same for a folder below a root, if it exists. Skips what belongs to `owner` already. Changes links themselves
* and never follows them: an earlier build may have left links to the runner's own files, and a container that has the
* folder mounted may replace any folder with a link. If something disappears in the meantime, another step removed it.
*/
async function giveBelow(owner, { root, folder }) {
	try {
		var _usingCtx$4 = _usingCtx();
		const top = _usingCtx$4.u(unlessRefused(() => holdFolder(root, folder)));
		if (top !== void 0) await giveAll(top, {
			owner,
			rest: pacer()
		});
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		_usingCtx$4.d();
	}
}
async function giveAll(folder, change) {
	give(folder.at("."), change.owner);
	if (folder.path.length > 4096) return;
	const entries = readdirSync(folder.self, {
		withFileTypes: true,
		encoding: "buffer"
	});
	for (const entry of entries) {
		await change.rest();
		if (entry.isDirectory()) try {
			var _usingCtx3 = _usingCtx();
			const below = _usingCtx3.u(unlessRefused(() => folder.enter(entry.name)));
			if (below !== void 0) await giveAll(below, change);
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			_usingCtx3.d();
		}
		else give(folder.at(entry.name), change.owner);
	}
}
function give(path, { uid, gid }) {
	try {
		const stats = lstatSync(path);
		if (stats.uid !== uid || stats.gid !== gid) lchownSync(path, uid, gid);
	} catch (error) {
		if (errorCodeOf(error) !== "ENOENT") throw error;
	}
}

// src/publish/container/start-folder.ts
init_p_map();
/** An empty folder that is only in the copy of the source. */
const FOLDER$2 = ".containerize-dotnet-start";
/**
* Creates the folder that MSBuild starts in. Each MSBuild process lists its start folder. If that were the root, every name
* in it would be an input. The folder is below the root, so that files that are searched upwards (global.json, a tool
* manifest) are found.
*/
async function makeStartFolder(source, { entries }) {
	if (!entries.has(FOLDER$2)) await mkdir(join(source, FOLDER$2));
}
const MSBUILD$2 = /\.(?:\w*proj|props|targets|rsp)$/i;
const AT_ONCE$2 = 8;
/** Returns the folder in the container where MSBuild starts. It is the root if anything is relative to the start folder. */
async function chooseStart({ properties }, snapshot) {
	const { entries } = snapshot;
	const paths = [...entries.keys()].filter((path) => MSBUILD$2.test(path));
	if (entries.has(FOLDER$2) || paths.some((path) => /\.rsp$/i.test(path)) || Object.keys(properties).some((name) => /^Restore/i.test(name))) return PATHS.source;
	const asks = async (path) => /msbuildstartupdirectory/i.test((await snapshot.bytes(path))?.toString("latin1") ?? "");
	return (await pMap(paths, asks, { concurrency: AT_ONCE$2 })).includes(true) ? PATHS.source : posix.join(PATHS.source, FOLDER$2);
}

// src/publish/container/build-folders.ts
/** Chooses the user of the build, and logs it. */
async function findOwner(plan, { engine, log }) {
	const [{ uid, gid }, info] = await Promise.all([stat(plan.root), engine.info()]);
	const self = {
		uid: process.getuid?.() ?? 0,
		gid: process.getgid?.() ?? 0
	};
	const choice = chooseOwner({
		checkout: {
			uid,
			gid
		},
		self,
		rootless: info.rootless
	});
	log.info(`The build runs as ${describeChoice({
		...choice,
		value: describeOwner(choice.value)
	})} on ${info.name}.`);
	return choice.value;
}
/** Creates what must exist before the container starts: the folders, and the action's files in them. */
async function makeFolders(plan, { effects, owner }) {
	const { temp, packages, checkout, copyTo: source } = effects;
	const work = join(temp, "work");
	await mkdir(source, { recursive: true });
	for (const folder of WORK_FOLDERS) await mkdir(join(work, folder), { recursive: true });
	await mkdir(join(work, USER_FOLDER), {
		recursive: true,
		mode: 448
	});
	const files = [
		{
			path: "home/.gitconfig",
			text: "[safe]\n	directory = *\n"
		},
		{
			path: "home/.bowerrc",
			text: "{ \"allow_root\": true }\n"
		},
		...Object.values(COMMAND_FILES).map((path) => ({
			path,
			text: ""
		}))
	];
	for (const { path, text } of [...files, ...projectFiles(projectEntries(plan))]) {
		await mkdir(dirname(join(work, path)), { recursive: true });
		await writeFile(join(work, path), text);
		await utimes(join(work, path), UNCHANGED_MTIME, UNCHANGED_MTIME);
	}
	await mkdir(packages, { recursive: true });
	const locks = await lockFolder(packages, owner);
	await mkdir(locks, { recursive: true });
	if (isRoot()) {
		for (const folder of [
			packages,
			locks,
			source
		]) await lchown(folder, owner.uid, owner.gid);
		await giveTo(owner, work);
	}
	return {
		source,
		work,
		locks,
		gitObjects: await gitObjects(checkout.git)
	};
}
/**
* Returns the lock folder, next to the packages folder. Each user has its own, because one user cannot open the locks of
* another.
*/
async function lockFolder(packages, { uid }) {
	return join(`${await realpath(packages)}-locks`, String(uid));
}
/** Copies the source. A container that has the copy mounted may already run. */
async function copyInto({ source }, { plan, effects, owner }) {
	const { entries, git } = effects.checkout;
	const { log } = effects;
	const copied = await copySource({
		from: plan.root,
		to: source,
		entries,
		owner: isRoot() ? owner : void 0,
		log
	});
	const snapshot = takeSnapshot({
		root: source,
		original: plan.root,
		contents: copied.contents
	}, copied.entries);
	await snapshot.read([...snapshot.entries.keys()]);
	await makeStartFolder(source, snapshot);
	await copyGit(git, {
		to: source,
		origin: originOf$1(effects.env)
	});
	if (isRoot()) await giveTo(owner, join(source, ".git"));
	return snapshot;
}
/** Returns the address of a job's repository; empty outside a job. */
function originOf$1({ GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" }) {
	return server === "" || repository === "" ? "" : `${server}/${repository}`;
}
function isRoot() {
	return process.getuid?.() === 0;
}
/**
* Returns the network that the workflow chose.
* @throws ActionError NETWORK_UNREACHABLE if an address that it names is not reachable in that network.
*/
async function chooseNetwork(plan, { nuget, env, log }) {
	const repository = await readRepositoryConfigs(plan.root, plan.project.value);
	checkNetwork(plan, {
		nuget,
		repository,
		env
	});
	if (plan.network === void 0) return "bridge";
	log.info(`The build uses the network ${plan.network} (input network).`);
	return plan.network;
}

// src/publish/obj/decide-obj-reuse.ts
/** Sources of C#, and files that some of them are generated from. */
const COMPILED = /\.(?:cs|razor|cshtml|resx|proto|xaml)$/i;
/** Whether the compiler probably has work. If all intermediate files are kept, only an asset may have changed. */
function willCompile(state, now) {
	if (state === void 0) return true;
	const { kept, changed } = decideObjReuse(state, now).value;
	return kept.length < Object.keys(state.folders).length || changed.some((path) => COMPILED.test(path));
}
/** Caches by snapshot, because the warm-up of the compiler and the reuse of intermediate files ask the same. */
const MEMORY = /* @__PURE__ */ new WeakMap();
/**
* Returns the fingerprints of the source as it is now. Files that appeared, disappeared or are no longer empty keep their
* old state if the earlier build does not depend on them.
*/
function valuesThatCount(state, snapshot) {
	const ofSnapshot = MEMORY.get(snapshot) ?? /* @__PURE__ */ new WeakMap();
	MEMORY.set(snapshot, ofSnapshot);
	const known = ofSnapshot.get(state) ?? readValues(state, snapshot);
	ofSnapshot.set(state, known);
	return known;
}
async function readValues({ shape, source }, snapshot) {
	const now = recordOf(await snapshot.read([...snapshot.entries.keys()]));
	const gone = Object.keys(source).filter((path) => now[path] === void 0);
	const all = [...snapshot.entries.values(), ...gone.map((path) => ({
		path,
		kind: kindOf(source[path] ?? "")
	}))];
	const came = all.filter(({ path }) => source[path] === void 0 || now[path] === void 0);
	const empty = all.filter(({ path }) => EMPTY.test(source[path] ?? "") && source[path] !== now[path]);
	const { counts } = await namesThatCount(shape, {
		snapshot,
		entries: everyEntry(shape) ? all : came,
		empty
	});
	const listed = new Set(shape.folders);
	const isNothing = ({ path }) => !shape.whole && !listed.has(parentOf(path)) && !ANYWHERE.test(path) && !isNamed(path, shape) && !counts(path);
	const then = [...came, ...empty].filter(isNothing).map(({ path }) => [path, source[path]]);
	if (then.length === 0) return now;
	const counting = new Map([...Object.entries(now), ...then]);
	return recordOf([...counting].flatMap(([path, value]) => value === void 0 ? [] : [[path, value]]));
}
function kindOf(value) {
	return value === "d" ? "folder" : value.startsWith("l") ? "link" : "file";
}
/** The start of the fingerprint of an empty file. */
const EMPTY = /^[fx]0/;
/** Files that affect projects from any folder: imports, lock files and other inputs of restores, and rules of compilers. */
const ANYWHERE = /\.(?:props|targets|pubxml|rsp|user|editorconfig|globalconfig|ruleset)$|(?:^|\/)(?:global\.json|nuget\.config|packages(?:\.[^/]+)?\.lock\.json)$/i;
/** A project's references affect other projects, and whether their earlier results were kept up to date. */
const PROJECT = /\.\w*proj$/i;
/** Files that only a compiler reads. MSBuild knows them as inputs of the compiler. */
const CODE$1 = /\.(?:cs|fs|vb|razor|cshtml)$/i;
/**
* Decides which intermediate files to keep. MSBuild notices a file that became newer. It does not always notice that a file
* appeared or disappeared, or that an import, a property or a link changed. In these cases the intermediate files of the
* project, or of all projects, are dropped.
*/
function decideObjReuse(state, now) {
	const { source } = state;
	const isDifferent = (path) => source[path] !== now[path];
	const different = [...Object.keys(source).filter(isDifferent), ...Object.keys(now).filter((path) => source[path] === void 0)];
	const appeared = different.filter((path) => source[path] === void 0 || now[path] === void 0);
	const changed = different.filter((path) => source[path] !== void 0 && now[path] !== void 0);
	const wasRead = new Set(state.shape.files);
	const relevant = changed.filter((path) => state.shape.whole || wasRead.has(path) || EMPTY.test(source[path] ?? ""));
	const folders = /* @__PURE__ */ new Set([...state.shape.folders, ...foldersAbove(state.shape)]);
	const isSeen = (path) => folders.has(parentOf(path)) || ANYWHERE.test(path);
	const context = {
		state,
		now,
		appeared: appeared.filter((path) => state.shape.whole || isSeen(path) || isLookedFor(path, state)),
		changed: relevant
	};
	const reason = reasonToDropAll(context);
	if (reason !== void 0) return {
		value: {
			kept: [],
			changed: different
		},
		because: reason
	};
	return keepSome(context, different);
}
function reasonToDropAll({ state, now, appeared, changed }) {
	const say = (path) => state.source[path] === void 0 ? `${path} is new` : `${path} ${now[path] === void 0 ? "is gone" : "changed"}`;
	const isLink = (path) => [state.source[path], now[path]].some((value) => value?.startsWith("l"));
	const outside = (path) => ownersOf$1(path, state).length === 0;
	const all = [...appeared, ...changed];
	const found = obstacleTo(Object.keys(state.folders), now) ?? all.find((path) => ANYWHERE.test(path) || PROJECT.test(path)) ?? all.find(isLink) ?? all.find(outside) ?? all.find((path) => state.skipsPrograms && !CODE$1.test(path)) ?? appeared.find((path) => isLookedFor(path, state)) ?? (state.reachesOut ? appeared[0] : void 0);
	return found === void 0 ? void 0 : `${say(found)}, which may affect every project`;
}
/**
* Returns what is now in the way of a folder of intermediate files: something at its own path, or a link or a file in the
* place of a folder above it, which would lead elsewhere.
*/
function obstacleTo(folders, now) {
	return folders.flatMap((folder) => {
		const names = folder.split("/");
		return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/")).find((path) => now[path] !== void 0 && now[path] !== "d") ?? (now[folder] === void 0 ? [] : [folder]);
	})[0];
}
/** Whether a condition in a project file may test for the path. Its result may set any property. */
function isLookedFor(path, { shape }) {
	return shape.everyName && !CODE$1.test(path) || isNamed(path, shape);
}
function isNamed(path, { names }) {
	return names.some((name) => name === `/${path}` || `/${path}`.endsWith(`/${name}`));
}
function keepSome({ state, appeared, changed }, different) {
	const dropped = new Set(appeared.flatMap((path) => ownersOf$1(path, state)));
	const kept = Object.keys(state.folders).filter((folder) => !dropped.has(folder));
	const [first] = appeared;
	const count = `${kept.length} of ${Object.keys(state.folders).length} projects`;
	const because = first === void 0 ? `${count}; ${changed.length} files that were read changed` : `${count}; ${first} changed`;
	return {
		value: {
			kept,
			changed: different
		},
		because
	};
}
/**
* Returns the `obj` folders of all projects around a path, because each of them may include files below its folder. A
* folder may contain several projects.
*/
function ownersOf$1(path, { folders }) {
	return Object.entries(folders).filter(([, project]) => parentOf(project) === "" || path.startsWith(`${parentOf(project)}/`)).map(([folder]) => folder);
}

// src/publish/runner-tools/transfer.ts
/**
* Packs the content of a folder as a tar in which everything belongs to `owner`. Leaves out pipes and sockets, which .NET
* may leave behind.
*/
function packFolder(folder, owner) {
	return readableOf((0, import_tar_fs.pack)(folder, {
		strict: false,
		map: (header) => ({
			...header,
			...owner,
			uname: "",
			gname: ""
		})
	}));
}
/** Packs one file under another name, which every user may read and execute. */
function packFile(path, { name, owner }) {
	return readableOf((0, import_tar_fs.pack)(dirname(path), {
		entries: [basename(path)],
		map: (header) => ({
			...header,
			...owner,
			name,
			mode: 493,
			uname: "",
			gname: ""
		})
	}));
}
/** Packs empty folders, by their absolute paths in the container. */
function packFolders(paths, { owner, mode }) {
	const type = "directory";
	return tarOfEntries(paths.map((path) => ({ header: {
		name: `${path.slice(1)}/`,
		type,
		mode,
		...owner
	} })));
}
/** Packs files that only `owner` may read. */
function packFiles(files, owner) {
	return tarOfEntries(files.map(({ path, text }) => ({
		header: {
			name: path,
			mode: 384,
			...owner
		},
		text
	})));
}
/**
* Unpacks a folder from an engine into the folder `to`. The entries begin with the folder's name.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming a link that leads out of it, ARCHIVE_REFUSED if a limit is exceeded.
*/
async function unpackFolder(tar, target) {
	const { to, keepExisting } = target;
	await mkdir(to, { recursive: true });
	const limits = await limitsOn(to, target.limits ?? LARGE_ARCHIVE);
	const count = entryCounter(limits);
	const check = (header) => {
		count();
		if (header !== void 0) checkSize(header);
	};
	const ignore = (path, header) => {
		attempt(() => check(header), (error) => reader.destroy(error));
		return keepExisting && existsSync(path) && statSync(path).isFile();
	};
	const reader = (0, import_tar_fs.extract)(to, {
		ignore,
		map: withoutFirstFolder
	});
	try {
		await pipeline(Readable.from(bounded(tar, limits), { objectMode: false }), reader);
	} catch (error) {
		const refused = REFUSED.exec(messageOf(error))?.[0];
		throw refused === void 0 ? error : outputError(to, refused);
	}
}
function attempt(work, failed) {
	try {
		work();
	} catch (error) {
		failed(error instanceof Error ? error : new Error(String(error)));
	}
}
/** Messages of tar-fs for links that lead out of the folder, and for pipes and devices. */
const REFUSED = /^.* is not a valid (?:sym|hard)link$|^unsupported type for .*$/s;
/**
* Removes the first folder from names, and from targets of hard links, which are paths in the archive. Targets of symbolic
* links are not.
*/
function withoutFirstFolder(header) {
	const rest = (name) => name.split("/").slice(1).join("/") || ".";
	const target = header.type === "link" && "linkname" in header ? header.linkname : void 0;
	const link = typeof target === "string" ? { linkname: rest(target) } : {};
	return {
		...header,
		...link,
		name: rest(header.name)
	};
}

// src/publish/runner-tools/runner-node.ts
const ROOT$2 = {
	uid: 0,
	gid: 0
};
/**
* Returns mounts of the runner's Node: a folder of the action with the layout of an installation, in which the runner's
* program and global packages are mounted. Empty if the plan does not use it.
* @param temp a folder of this build's own.
*/
async function runnerNodeMounts({ node }, temp) {
	if (node?.value.kind !== "runner") return [];
	const { executable, modules, commands } = node.value.node;
	const layout = join(temp, "node");
	await mkdir(join(layout, "bin"), { recursive: true });
	await mkdir(join(layout, "lib/node_modules"), { recursive: true });
	await writeFile(join(layout, "bin/node"), "", { mode: 493 });
	for (const [name, target] of Object.entries(commands)) if (name !== "node") await symlink(`../lib/node_modules/${target}`, join(layout, "bin", name));
	return [
		{
			source: layout,
			target: NODE_FOLDER,
			readOnly: true
		},
		{
			source: executable,
			target: `${NODE_FOLDER}/bin/node`,
			readOnly: true
		},
		{
			source: modules,
			target: `${NODE_FOLDER}/lib/node_modules`,
			readOnly: true
		}
	];
}
/** Copies the same files, for an engine that does not see the action's files. */
async function copyIn(container, mounts) {
	for (const { source, target } of mounts) if ((await stat(source)).isDirectory()) {
		await container.copyIn("/", packFolders([target], {
			owner: ROOT$2,
			mode: 493
		}));
		await container.copyIn(target, packFolder(source, ROOT$2));
	} else await container.copyIn(posix.dirname(target), packFile(source, {
		name: posix.basename(target),
		owner: ROOT$2
	}));
}
/**
* Returns the environment in which commands of the build find Node: the image's own if it has one, otherwise the runner's.
* The runner's Node is started once, so that a missing dependency gives a clear error.
* @throws ActionError NODE_UNUSABLE if the build certainly needs it; the container has then been removed.
*/
async function openNode(container, { plan, log }) {
	if (plan.node === void 0) return {};
	const [path = "", own] = (await run(container, [
		"sh",
		"-c",
		"echo \"$PATH\"; command -v node"
	])).lines;
	if (own !== void 0) {
		log.info(`Node is the SDK image's own, ${own}: ${(await run(container, [own, "--version"])).lines.at(-1)}.`);
		return {};
	}
	if (plan.node.value.kind === "image") {
		const say = `${plan.node.because}, and the SDK image has no Node: the build may fail.`;
		if (plan.node.value.sure) log.warning(say);
		else log.info(say);
		return {};
	}
	const { node, sure } = plan.node.value;
	const { exitCode, lines } = await run(container, [`${NODE_FOLDER}/bin/node`, "--version"]);
	if (exitCode === 0 && lines.includes(node.version)) return { PATH: `${path}:${NODE_FOLDER}/bin` };
	const error = unusable(node, {
		plan,
		got: lines.at(-1) ?? `it ended with exit code ${exitCode}`
	});
	if (!sure) {
		log.info(`The build continues without Node, which it may not need: ${error.message}.`);
		return {};
	}
	await container.remove();
	throw error;
}
async function run(container, command) {
	const lines = [];
	const onLine = (line) => lines.push(line);
	return {
		exitCode: await container.exec({
			command,
			workingDirectory: "/",
			onLine
		}).catch(() => 127),
		lines
	};
}
function unusable({ version, executable, musl }, { plan, got }) {
	return new ActionError({
		code: "NODE_UNUSABLE",
		doing: `starting the runner's Node ${version} (${executable}, for ${musl ? "musl" : "glibc"}) in ${describeReference(plan.sdkImage.value)}`,
		got,
		hint: "Choose another version with actions/setup-node, or an SDK image of the same C library; or install Node with `setup-command`."
	});
}

// src/publish/container/authorities.ts
/** Variables for .NET (OpenSSL), Node with npm, git and curl. */
const VARIABLES = [
	"SSL_CERT_FILE",
	"NODE_EXTRA_CA_CERTS",
	"GIT_SSL_CAINFO",
	"CURL_CA_BUNDLE"
];
/** Relative to the work folder, which is not in any image. */
const BUNDLE = "ca/bundle.pem";
/** Bundles of distributions: Debian, Ubuntu, Alpine; Azure Linux, Fedora; SUSE. */
const BUNDLES = [...["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"], ...[
	"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
	"/etc/ssl/ca-bundle.pem",
	"/etc/ssl/cert.pem"
]];
/** Prints what the image itself trusts: the files that its own variables name, and the first bundle of its system. */
const READ_OWN = `for f in ${VARIABLES.map((name) => `"$${name}"`).join(" ")}; do [ -s "$f" ] && cat "$f"; done
for f in ${BUNDLES.join(" ")}; do [ -s "$f" ] && exec cat "$f"; done; true`;
/**
* Returns a bundle of the image's and the runner's authorities, and the variables that name it. SSL_CERT_FILE and the
* others replace a program's default, so the bundle includes the image's authorities. It is empty if the runner has no
* authorities of its own. Like proxies, trusted authorities do not affect what a build makes.
* @param trust.own variables that the workflow gives the container; these are kept.
*/
async function trustedBundle(container, trust) {
	const { certificates, places } = trust.authorities;
	if (certificates.length === 0) return {
		files: [],
		env: {}
	};
	const text = [.../* @__PURE__ */ new Set([...await readOwn(container), ...certificates.flatMap(pemBlocks)])].map(pem).join("");
	const s = certificates.length === 1 ? "y" : "ies";
	trust.log.info(`The container trusts ${certificates.length} authorit${s} of the runner: ${places.join(", ")}`);
	const names = VARIABLES.filter((name) => trust.own[name] === void 0);
	const env = Object.fromEntries(names.map((name) => [name, `${PATHS.work}/${BUNDLE}`]));
	return {
		files: [{
			path: BUNDLE,
			text
		}],
		env
	};
}
/** Reads the image's authorities; empty if it has no shell. */
async function readOwn(container) {
	const lines = [];
	const onLine = (line) => lines.push(line);
	await container.exec({
		command: [
			"sh",
			"-c",
			READ_OWN
		],
		workingDirectory: "/",
		onLine
	}).catch(() => 127);
	return pemBlocks(lines.join("\n"));
}
function pem(block) {
	return `-----BEGIN CERTIFICATE-----\n${block.replace(/.{64}(?=.)/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}

// src/publish/tracking/atime-probe.ts
const FOLDER$1 = ".containerize-dotnet-sentinels";
const WAYS = [
	"read",
	"list",
	"map",
	"copy",
	"clone"
];
/**
* Checks whether reads in the container change the access times that the action sees. It tests one file or folder for each
* way of reading, over the same mount, before the build starts. A way that is impossible there (a clone on ext4) is
* ignored. Code from a setup-command may already run in the container, so no link is followed.
*/
async function checkAccessTimes(root, inside) {
	await removeBelow(root, FOLDER$1);
	try {
		const canClone = makeSentinels(root);
		await inside.run([
			"sh",
			"-c",
			SCRIPT$2,
			"sentinels",
			`${inside.at}/${FOLDER$1}`
		]);
		const unseen = await unseenWays(root, canClone ? WAYS : WAYS.filter((way) => way !== "clone"));
		if (unseen.length === 0) return {
			value: true,
			because: "every way of reading changes the access time"
		};
		return {
			value: false,
			because: `this file system does not show these uses of a file: ${unseen.join(", ")}`
		};
	} finally {
		await removeBelow(root, FOLDER$1);
	}
}
/**
* The C library maps a locale's file into memory without calling `read` (glibc looks in `LOCPATH`, musl in `MUSL_LOCPATH`),
* regardless of its content and of the file that it reads first. `cp` uses copy_file_range since coreutils 9.
*/
const SCRIPT$2 = `cd "$1" || exit 1
cat read > /dev/null
ls list > /dev/null
LOCPATH="$1" MUSL_LOCPATH="$1/map" LC_ALL=map ls / > /dev/null 2>&1
cp copy copy.made
cp --reflink=always clone clone.made 2> /dev/null || true`;
const TARGETS = {
	read: ["read"],
	list: ["list"],
	map: [
		"map/LC_IDENTIFICATION",
		"map/LC_CTYPE",
		"map/map"
	],
	copy: ["copy"],
	clone: ["clone"]
};
/**
* Creates the sentinel files.
* @returns whether files can be cloned there.
*/
function makeSentinels(root) {
	try {
		var _usingCtx$3 = _usingCtx();
		const folder = _usingCtx$3.u(createFolder(root, FOLDER$1));
		const list = _usingCtx$3.u(folder.enter("list", "create"));
		const map = _usingCtx$3.u(folder.enter("map", "create"));
		chmodSync(folder.self, 511);
		for (const name of [
			"read",
			"copy",
			"clone"
		]) makeFile(folder, name);
		for (const name of [
			"LC_IDENTIFICATION",
			"LC_CTYPE",
			"map"
		]) makeFile(map, name);
		makeFile(list, "file");
		const canClone = clones(folder);
		for (const name of [
			"read",
			"copy",
			"clone",
			"list"
		]) arm$1(folder, name);
		for (const name of [
			"LC_IDENTIFICATION",
			"LC_CTYPE",
			"map"
		]) arm$1(map, name);
		return canClone;
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		_usingCtx$3.d();
	}
}
function makeFile(folder, name) {
	writeFileSync(folder.at(name), "x".repeat(8192), { flag: "wx" });
}
function arm$1(folder, name) {
	lutimesSync(folder.at(name), 1, 1e9);
}
/** Whether a clone works. The action tries it itself, as .NET would without a program: the kernel answers both the same. */
function clones(folder) {
	try {
		copyFileSync(folder.at("clone"), folder.at("clone.probe"), constants.COPYFILE_FICLONE_FORCE);
		return true;
	} catch {
		return false;
	}
}
async function unseenWays(root, ways) {
	const seen = /* @__PURE__ */ new Set();
	await visit(root, {
		paths: ways.flatMap((way) => TARGETS[way].map((name) => `${FOLDER$1}/${name}`)),
		deal: (path, place) => {
			const stats = statsAt(place);
			if (stats !== void 0 && stats.atimeMs !== 1e3) seen.add(path.slice(31));
		}
	});
	return ways.filter((way) => !TARGETS[way].some((name) => seen.has(name)));
}

// src/publish/container/mount-check.ts
const NO_MOUNTS = {
	kind: "blind",
	why: "this build mounts nothing"
};
/**
* Starts a container with mounts, and checks that it sees the action's files through them. It does not if the engine is in
* another container or machine, or has its own user ids. The check is the container's first command, because a later
* command takes a tenth of a second to start.
* @param look returns `undefined` if the container does not see the files.
*/
async function startMountCheck(start, look) {
	let container;
	const run = async (first) => {
		container = await start(first);
		return await container.first;
	};
	try {
		const seen = await look(run);
		if (container !== void 0 && seen !== void 0) return {
			kind: "seeing",
			container,
			seen
		};
		await container?.remove();
		return {
			kind: "blind",
			why: "the engine does not see the action's files"
		};
	} catch (error) {
		await container?.remove();
		if (!(error instanceof ActionError) || error.code !== "ENGINE_FAILED") throw error;
		return {
			kind: "blind",
			why: `the container does not start with the runner's files mounted (${messageOf(error)})`
		};
	}
}
/** Exits with 0 if the runner's folders are visible and writable, whatever the exit code of the command after it. */
const SCRIPT$1 = `cat /work/sentinel && echo && touch /work/sentinel.seen /src && test -w /src && test -w /nuget
sees=$?
"$@"
exit "$sees"`;
/**
* Checks whether uses of the source can be observed in a container; `undefined` if it does not see the runner's folders or
* may not write there.
* @param run starts that container.
*/
async function checkMounts(run, { source, work }) {
	const secret = randomUUID();
	await writeFile(join(work, "sentinel"), secret);
	const lines = [];
	let sees = false;
	const inside = async (command) => {
		sees = await run({
			command: [
				"sh",
				"-c",
				SCRIPT$1,
				"look",
				...command
			],
			onLine: (line) => lines.push(line)
		}) === 0;
	};
	const observation = await checkAccessTimes(source, {
		at: PATHS.source,
		run: inside
	});
	return sees && lines.includes(secret) ? observation : void 0;
}

// src/publish/container/build-container.ts
/**
* Starts the container with the runner's folders mounted, and checks with a file that it sees them and may write. If not
* (an engine in another container or machine, other user ids), starts a container without mounts and copies the files.
*/
async function startBuildContainer(request, effects) {
	const started = await startMounted$1(request, effects);
	if (started.kind === "seeing") return mountedContainer(started, request);
	if (request.sdkMounts.length > 0) throw invisibleSdk(started.why);
	await request.copied();
	await effects.packagesReady();
	const container = await start$1(request, {
		effects,
		mounts: []
	});
	effects.log.info(`Files are copied into the container: ${started.why}.`);
	try {
		await copyAllIn(container, {
			request,
			packages: effects.packages
		});
		request.onReady(container, false);
	} catch (error) {
		await container.remove();
		throw error;
	}
	return copiedContainer(container, {
		request,
		packages: effects.packages
	});
}
async function startMounted$1(request, effects) {
	if (effects.mounts === "never") return NO_MOUNTS;
	const mounts = [
		{
			source: request.source,
			target: PATHS.source
		},
		{
			source: request.work,
			target: PATHS.work
		},
		{
			source: join(request.work, USER_FOLDER),
			target: userFolder(request.owner.uid)
		},
		{
			source: effects.packages,
			target: PATHS.packages
		},
		{
			source: request.locks,
			target: NUGET_LOCKS
		},
		...request.gitObjects.map((source, index) => ({
			source,
			target: `${GIT_OBJECTS}/${index}`,
			readOnly: true
		})),
		...request.sdkMounts,
		...request.nodeMounts
	];
	return await startMountCheck(async (first) => {
		const container = await start$1(request, {
			effects,
			mounts,
			first
		});
		request.onReady(container, true);
		return container;
	}, (run) => checkMounts(run, request));
}
async function start$1(request, { effects, ...rest }) {
	const spec = {
		image: request.image,
		user: describeOwner(request.owner),
		workingDirectory: "/",
		env: request.env,
		...rest,
		network: request.network,
		limits: request.limits,
		labels: { [RUN_LABEL]: effects.runId }
	};
	return await effects.engine.start(spec);
}
function mountedContainer({ container, seen }, { work, owner, limits }) {
	return {
		container,
		mounted: true,
		limits,
		observation: seen,
		async write(files) {
			for (const { path, text } of files) {
				writeFile$1(work, {
					path,
					content: text,
					mode: 384
				});
				if (process.getuid?.() === 0) await giveBelow(owner, {
					root: work,
					folder: dirname(path)
				});
			}
		},
		erase: async (paths) => {
			for (const path of paths) removeFile(work, path);
		},
		collect: async () => void 0
	};
}
async function copyAllIn(container, { request, packages }) {
	const { owner, source, work, gitObjects } = request;
	const objects = gitObjects.map((_, index) => `${GIT_OBJECTS}/${index}`);
	const folders = [
		PATHS.source,
		PATHS.work,
		PATHS.packages,
		...objects.length === 0 ? [] : [GIT_OBJECTS],
		...objects
	];
	await container.copyIn("/", packFolders(folders, {
		owner,
		mode: 493
	}));
	await container.copyIn("/", packFolders([userFolder(owner.uid)], {
		owner,
		mode: 448
	}));
	await copyIn(container, request.nodeMounts);
	await container.copyIn(PATHS.source, packFolder(source, owner));
	await container.copyIn(PATHS.work, packFolder(work, owner));
	const real = await realpath(packages);
	if ((await readdir(real)).length > 0) await container.copyIn(PATHS.packages, packFolder(real, owner));
	for (const [index, folder] of gitObjects.entries()) await container.copyIn(`${GIT_OBJECTS}/${index}`, packFolder(folder, owner));
}
function copiedContainer(container, { request, packages }) {
	return {
		container,
		mounted: false,
		limits: request.limits,
		observation: {
			value: false,
			because: "the engine does not see the action's files"
		},
		write: async (files) => await container.copyIn(PATHS.work, packFiles(files, request.owner)),
		async erase(paths) {
			const all = paths.map((path) => `${PATHS.work}/${path}`);
			const exitCode = await container.exec({ command: [
				"rm",
				"-f",
				...all
			] });
			if (exitCode !== 0) throw new Error(`removing ${all.join(", ")} from the build container failed: ${exitCode}`);
		},
		async collect() {
			await container.kill();
			const out = await container.copyOut(`${PATHS.work}/out`);
			await unpackFolder(out, {
				to: join(request.work, "out"),
				keepExisting: false
			});
			await unpackFolder(await container.copyOut(PATHS.packages), {
				to: packages,
				keepExisting: true
			});
		}
	};
}

// src/publish/container/limits.ts
/**
* Processes and threads of one container. A node of MSBuild, the compiler server or Node.js has a few dozen threads, and
* there is a node for each core: 64 cores need a few thousand. The usual maximum of a machine is 32768
* (/proc/sys/kernel/pid_max). This leaves half of it to other processes.
*/
const PROCESSES = 16384;
/** Returns the limits of the build's containers that the engine supports. Missing support is logged, but is not an error. */
function chooseLimits({ memory }, { info, log }) {
	const { canLimit } = info;
	const bytes = bytesOf(memory, info);
	const lacking = [...bytes !== void 0 && canLimit?.memory !== true ? ["memory"] : [], ...canLimit?.processes === true ? [] : ["the number of processes"]];
	if (lacking.length > 0) log.info(`${info.name} cannot limit ${lacking.join(" and ")} of a container.`);
	return {
		...bytes !== void 0 && canLimit?.memory === true ? { memory: bytes } : {},
		...canLimit?.processes === true ? { processes: PROCESSES } : {}
	};
}
function bytesOf(share, { memory }) {
	if (share === void 0 || share.kind === "none") return void 0;
	if (share.kind === "bytes") return share.bytes;
	return memory === void 0 ? void 0 : Math.floor(memory * share.percent / 100);
}
/**
* Finds out whether a failed command reached a limit. The counters of the container's control group are read inside the
* container, because an engine reports them only for the container's first process.
*/
async function findBeyond(container, { limits, exitCode, lines }) {
	const counted = await countsOf(container);
	const gaveUp = limits.memory !== void 0 && lines.some((line) => line.includes("System.OutOfMemoryException"));
	if ((counted === void 0 ? exitCode === KILLED$2 && limits.memory !== void 0 : counted.killed > 0) || gaveUp) return outOfMemory(limits);
	const isFull = counted === void 0 ? lines.some((line) => FULL.test(line)) : counted.refused > 0;
	if (limits.processes === void 0 || !isFull) return void 0;
	return {
		got: `the build reached the limit of ${limits.processes} processes and threads`,
		hint: "Find the program that starts processes without end. "
	};
}
/** 128 and SIGKILL. */
const KILLED$2 = 137;
function outOfMemory({ memory }) {
	if (memory === void 0) return {
		got: "the machine ran out of memory",
		hint: "Use a runner with more memory, or build fewer projects at the same time. "
	};
	return {
		got: `the build ran out of memory: its container may use ${(memory / 1024 ** 3).toFixed(1)} GiB`,
		hint: "Raise the input `memory` (80% of the machine by default; `90%`, `12g`, `none`), or use a runner with more. "
	};
}
/** Files of both versions of control groups (docs.kernel.org/admin-guide/cgroup-v2.html, "memory.events", "pids.events"). */
const FILES$1 = {
	killed: ["/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control"],
	refused: ["/sys/fs/cgroup/pids.events", "/sys/fs/cgroup/pids/pids.events"]
};
/** Uses only shell built-ins, because no process can be started at the limit. */
const PRINT = "for file; do while read -r name count; do echo \"$file $name $count\"; done < \"$file\"; done 2> /dev/null; true";
async function countsOf(container) {
	const lines = [];
	const files = [...FILES$1.killed, ...FILES$1.refused];
	try {
		await container.exec({
			command: [
				"sh",
				"-c",
				PRINT,
				"sh",
				...files
			],
			onLine: (line) => lines.push(line)
		});
	} catch {
		return;
	}
	const counts = lines.map((line) => line.split(" ")).filter(([path = ""]) => files.some((file) => file === path));
	if (counts.length === 0) return void 0;
	const count = (paths, name) => {
		const found = counts.filter(([path = "", key]) => paths.includes(path) && key === name);
		return Math.max(0, ...found.map(([, , text]) => Number(text) || 0));
	};
	return {
		killed: count(FILES$1.killed, "oom_kill"),
		refused: count(FILES$1.refused, "max")
	};
}
/** EAGAIN of fork(2) and clone(2), in messages of shells and runtimes. */
const FULL = /resource temporarily unavailable|cannot fork|pthread_create failed/i;

// src/publish/container/sdk-place.ts
/** .NET SDK images are 2.7 times as large when they are unpacked. */
const GROWTH$1 = 3;
/** What the build itself needs in memory, in bytes. */
const RESERVE = 2 * 1024 ** 3;
/** The part of the machine's free memory that the image may take. */
const SHARE$1 = 1 / 4;
/**
* Returns why the engine must pull the SDK image, on a machine that is thrown away after the job. Otherwise the action
* unpacks it: an engine unpacks one layer after another into its store for later containers, which takes longer.
*/
function mustPull(facts) {
	if (facts.setupCommand !== "") return "setup-command changes it";
	if (facts.mounts === "never") return "the engine does not see the action's files";
	return facts.rootless ? "the engine is rootless" : void 0;
}
/**
* Chooses where the SDK image is unpacked.
* @param size the compressed bytes of the image.
* @param memory `undefined` if programs cannot be run from a folder in memory.
*/
function chooseSdkPlace(size, memory) {
	const because = "no later job uses this engine";
	if (memory !== void 0) {
		const most = Math.min(memory.folder, (memory.machine - RESERVE) * SHARE$1);
		if (size * GROWTH$1 < most) return {
			value: {
				kind: "memory",
				most
			},
			because
		};
	}
	return {
		value: {
			kind: "disk",
			most: Number.POSITIVE_INFINITY
		},
		because
	};
}

// src/oci/unpack-image.ts
/** A file of this prefix and a name removes that name of the layers below (OCI image-spec, layer.md "Whiteouts"). */
const WHITEOUT = ".wh.";
/** Removes everything that the layers below have in the folder. */
const OPAQUE = ".wh..wh..opq";
/**
* Unpacks the layers of an image into one folder, as an engine does. All layers are downloaded, decompressed and unpacked
* at the same time, and then merged. Links are not followed. Owners, set-id bits and modes of folders are dropped.
* @throws ActionError ARCHIVE_REFUSED for devices and for too many bytes, and those of the layers; the caller removes the folder's parent
* @example
* await unpackImage(base.layers, { folder: '/tmp/run/sdk/root', most: 2e9, signal, onBytes: () => undefined });
*/
async function unpackImage(layers, { folder, most, signal, onBytes }) {
	const stopped = new AbortController();
	const both = AbortSignal.any([signal, stopped.signal]);
	const folders = layers.map((_, index) => `${folder}-${index}`);
	const left = { bytes: most };
	const unpacking = layers.map(async (layer, index) => {
		const counted = {
			...layer,
			open: () => counting(layer.open(), onBytes)
		};
		const target = {
			folder: folders[index] ?? "",
			limits: LARGE_ARCHIVE,
			signal: both,
			links: "anywhere"
		};
		await unpackNew(atMost(decompressed(counted), left), target).catch((error) => {
			stopped.abort(error);
			throw error;
		});
	});
	const ended = await Promise.allSettled(unpacking);
	signal.throwIfAborted();
	if (ended.some(({ status }) => status === "rejected")) throw stopped.signal.reason;
	await mergeAll(folders, folder);
}
/** Compressed bytes do not tell how many they become, and a folder in memory is a part of the memory. */
async function* atMost(chunks, left) {
	for await (const chunk of chunks) {
		left.bytes -= chunk.byteLength;
		if (left.bytes < 0) throw refused("its layers unpack to more than the place for them");
		yield chunk;
	}
}
async function* counting(chunks, onBytes) {
	for await (const chunk of chunks) {
		onBytes(chunk.byteLength);
		yield chunk;
	}
}
async function mergeAll(folders, folder) {
	const [lowest, ...others] = folders;
	await (lowest === void 0 ? mkdir(folder) : rename(lowest, folder));
	for (const upper of others) {
		mergeLayer(upper, folder);
		rmSync(upper, { recursive: true });
	}
}
/** Moves everything of a layer over the layers below it. A folder of the layer replaces a link of the same name. */
function mergeLayer(upper, lower) {
	const entries = readdirSync(upper, { withFileTypes: true });
	if (entries.some(({ name }) => name === OPAQUE)) for (const name of readdirSync(lower)) remove(join(lower, name));
	for (const { name } of entries) if (name.startsWith(WHITEOUT) && name !== OPAQUE) remove(join(lower, hidden(name)));
	for (const entry of entries) {
		if (entry.name.startsWith(WHITEOUT)) continue;
		const [above, below] = [join(upper, entry.name), join(lower, entry.name)];
		const there = lstatSync(below, { throwIfNoEntry: false });
		if (!entry.isDirectory()) {
			if (there?.isDirectory()) remove(below);
			renameSync(above, below);
			continue;
		}
		if (there !== void 0 && !there.isDirectory()) remove(below);
		if (!there?.isDirectory()) mkdirSync(below);
		mergeLayer(above, below);
	}
}
/** @throws ActionError ARCHIVE_REFUSED for a name that means another folder */
function hidden(whiteout) {
	const name = whiteout.slice(4);
	if (name === "" || name === "." || name === "..") throw refused(`the layer has a file ${whiteout}`);
	return name;
}
function remove(path) {
	rmSync(path, {
		recursive: true,
		force: true
	});
}

// src/publish/container/unpacked-sdk.ts
/** The folder with nearly all of an SDK image. Its other folders are small, and are put into an image of the engine. */
const LARGE = "usr";
/**
* Unpacks an image on the runner. A container gets its `/usr` as a read-only mount, and everything else from an image that
* is made here. Disposing of it removes that image; the caller removes the folder.
* @throws ActionError ARCHIVE_REFUSED, ENGINE_FAILED, and those of the registry
*/
async function unpackSdk(image, { folder, most, effects }) {
	const { engine, log, runId, signal } = effects;
	const root = join(folder, "root");
	const total = totalSize(image.layers);
	let read = 0;
	const onBytes = (bytes) => {
		read += bytes;
		log.progress(`${prettyBytes(read)} of ${prettyBytes(total)} downloaded and unpacked`);
	};
	await unpackImage(image.layers, {
		folder: root,
		most,
		signal,
		onBytes
	});
	if (!isFolder(join(root, LARGE))) throw refused(`it has no folder /${LARGE}`);
	await openSbin(root);
	const id = await engine.importImage(await packRoot(root), { [RUN_LABEL]: runId });
	return {
		...temporaryImage(id, {
			engine,
			log,
			what: `image of ${describeReference(image.reference)}`
		}),
		env: Object.fromEntries(environmentOf$2(image.config.config)),
		mounts: [{
			source: join(root, LARGE),
			target: `/${LARGE}`,
			readOnly: true
		}]
	};
}
/**
* Docker mounts its init process below it before it mounts `/usr`. In most images it is a link to `/usr/sbin`,
* which may be a link to `/usr/bin`.
*/
const SBIN = "sbin";
/** Replaces a link by a folder with links to the same programs, which Docker can mount a file in. */
async function openSbin(root) {
	const path = join(root, SBIN);
	if (await readlink(path).catch(() => void 0) === void 0) return;
	await unlink(path);
	await mkdir(path);
	const programs = [SBIN, "bin"].map((name) => `${LARGE}/${name}`).find((each) => isFolder(join(root, each)));
	if (programs === void 0) return;
	for (const name of await readdir(join(root, programs))) await symlink(`../${programs}/${name}`, join(path, name));
}
function isFolder(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Everything but `/usr`, which is left as a mount point. Owners are root's, as of nearly all files in an SDK image. */
async function packRoot(root) {
	const names = (await readdir(root)).filter((name) => name !== LARGE);
	const large = join(root, LARGE);
	const tar = (0, import_tar_fs.pack)(root, {
		entries: [...names, LARGE],
		ignore: (path) => path.startsWith(`${large}/`),
		map: (header) => ({
			...header,
			uid: 0,
			gid: 0,
			uname: "",
			gname: "",
			mode: modeOf(header)
		})
	});
	return readableOf(tar);
}
/** Folders that every user may write to. */
const OPEN = ["tmp", "var/tmp"];
function modeOf({ name, mode = 420 }) {
	return OPEN.includes(name.replace(/\/$/, "")) ? 1023 : mode;
}

// src/publish/container/sdk-image.ts
/**
* Returns the SDK image in the engine, or unpacked on the runner. It is fetched if the engine does not have it or its tag
* has changed. With the runner's own programs, it is an image of mount points.
*/
async function fetchSdkImage(plan, effects) {
	const { engine, log } = effects;
	if (plan.hostTools !== void 0) return {
		...await makeHostToolsImage(plan.hostTools.value, effects),
		name: `runner@${plan.hostTools.value.digest}`
	};
	const reference = effects.mirror(plan.sdkImage.value);
	const name = describeReference(reference);
	const present = await engine.findImage(name);
	const use = await chooseImage(reference, {
		present,
		effects
	});
	log.info(`${name} is ${describeChoice(use)}.`);
	if (present !== void 0 && use.value === "kept") return sdkImage(reference, {
		image: present,
		effects
	});
	return await unpackIfFaster(plan, effects) ?? await pullSdkImage(plan, effects);
}
/** Returns the SDK image in the engine, which downloads and unpacks it. */
async function pullSdkImage(plan, effects) {
	const { engine, log, login } = effects;
	const reference = effects.mirror(plan.sdkImage.value);
	const name = describeReference(reference);
	const credentials = await login(reference.registry);
	const onProgress = ({ downloaded, total, unpacked }) => log.progress(`${prettyBytes(downloaded)} of ${prettyBytes(total)} downloaded, ${prettyBytes(unpacked)} unpacked`);
	return sdkImage(reference, {
		image: await engine.pull({
			name,
			onProgress,
			...defined({ login: credentials })
		}),
		effects
	});
}
/**
* Returns the SDK image unpacked on the runner, where that is faster than a pull. Builds of one run share it. If it cannot
* be unpacked, the engine may still be able to pull it.
*/
async function unpackIfFaster(plan, effects) {
	const { engine, log, mounts, signal, unpack } = effects;
	if (unpack === void 0) return void 0;
	const reference = effects.mirror(plan.sdkImage.value);
	try {
		const { os, architecture, rootless } = await engine.info();
		const obstacle = mustPull({
			setupCommand: plan.setupCommand,
			mounts,
			rootless
		});
		if (obstacle !== void 0) {
			log.info(`It is pulled by the engine (${obstacle}).`);
			return;
		}
		const image = await unpack.open(plan.sdkImage.value, {
			os,
			architecture
		});
		const { value: place, because } = chooseSdkPlace(totalSize(image.layers), await readFreeMemory());
		log.info(`It is unpacked ${IN$1[place.kind]} (${because}).`);
		const name = `${reference.registry}/${reference.repository}@${image.digest}`;
		const made = effects.shareImage(`unpacked ${name}`, async () => {
			const folder = await unpack.folder(place.kind);
			return await unpackSdk(image, {
				folder,
				most: place.most,
				effects
			}).catch(async (error) => {
				await removeBelow(dirname(folder), basename(folder));
				throw error;
			});
		});
		effects.ending(made.catch(() => void 0));
		return {
			...await made,
			name
		};
	} catch (error) {
		signal.throwIfAborted();
		log.info(`The engine pulls it, because it cannot be unpacked on the runner: ${messageOf(error)}`);
		return;
	}
}
const IN$1 = {
	memory: "in memory",
	disk: "on disk"
};
/**
* Decides whether to pull. Only a pulled tag can be outdated. A digest never is, and an image without a digest was made on
* this engine.
*/
async function chooseImage(reference, { present, effects }) {
	if (present === void 0) return {
		value: "pulled",
		because: "the engine does not have it"
	};
	if (reference.digest !== void 0) return {
		value: "kept",
		because: "the engine has it"
	};
	if (present.repoDigests.length === 0) return {
		value: "kept",
		because: "it was made on this engine"
	};
	const current = await effects.currentDigest(reference);
	if (current === void 0) return {
		value: "kept",
		because: "the engine has it, and it is not known whether it is current"
	};
	if (present.repoDigests.some((each) => each.endsWith(`@${current}`))) return {
		value: "kept",
		because: "the engine has it and it is current"
	};
	return {
		value: "pulled",
		because: `the registry has another image, ${current}`
	};
}
async function sdkImage(reference, fetched) {
	const { id } = fetched.image;
	return {
		id,
		name: await pinned(reference, fetched),
		mounts: [],
		env: {},
		[Symbol.asyncDispose]: async () => void 0
	};
}
/**
* Returns the name of an image with its digest. Engines leave `docker.io/library/` out of the names they report. An image
* has several digests of one repository if its index was published again while the image stayed the same. The right one is
* the digest of the tag, as in the cache key.
*/
async function pinned(reference, { image, effects }) {
	const { registry, repository } = reference;
	const full = `${registry}/${repository}@`;
	const own = image.repoDigests.filter((each) => each.startsWith(full) || full.endsWith(`/${each.split("@")[0]}@`));
	const first = own[0] ?? image.repoDigests[0] ?? describeReference(reference);
	if (own.length < 2) return first;
	const digest = reference.digest ?? await effects.currentDigest(reference);
	return own.find((each) => each.endsWith(`@${digest}`)) ?? first;
}

// src/publish/msbuild/solution-properties.ts
/**
* Returns the properties that MSBuild sets for each project of a solution, if the input names a solution.
* https://learn.microsoft.com/visualstudio/msbuild/msbuild-reserved-and-well-known-properties
*/
function solutionProperties({ solution }) {
	if (solution === void 0) return {};
	const path = posix.join(PATHS.source, solution);
	const { dir, base, ext, name } = posix.parse(path);
	return {
		SolutionDir: `${dir}/`,
		SolutionExt: ext,
		SolutionFileName: base,
		SolutionName: name,
		SolutionPath: path
	};
}

// src/publish/container/reproduce.ts
/**
* Returns one shell command that repeats a phase in a checkout, with the same SDK image. If there is a `setup-command`, it
* runs first.
*/
function reproduceLine(plan, repeated) {
	const { Configuration: _, RuntimeIdentifier: only, ...own } = plan.properties;
	const properties = {
		...solutionProperties(plan),
		...own
	};
	const options = Object.entries(properties).map(([name, value]) => propertyArgument(name, value));
	const rid = only ?? plan.rids.value[0];
	const configuration = plan.configuration.value;
	const framework = (repeated.runner?.kind === "Microsoft.Testing.Platform" ? repeated.runner.frameworks : void 0)?.[0] ?? plan.framework.value;
	const dotnet = [
		...commandOf(plan, repeated),
		...repeated.phase === "restore" ? [`-p:Configuration=${configuration}`] : ["-c", configuration],
		...repeated.phase === "restore" || framework === void 0 ? [] : ["-f", framework],
		...rid === void 0 ? [] : ["-r", rid],
		...options
	];
	const isPrepared = plan.setupCommand !== "";
	const image = isPrepared ? PREPARED : repeated.image;
	const words = [
		"-w",
		"/src",
		...environmentOf(plan),
		image,
		"dotnet",
		...dotnet
	].map(quote).join(" ");
	const line = `docker run --rm -u "$(id -u):$(id -g)" -e HOME=/tmp -v "$PWD":/src ${networkWords(plan)}${nodeWords(plan)}${words}`;
	return isPrepared ? `${preparing(plan, repeated.image)} && ${line}` : line;
}
/** Returns the command of a phase. `dotnet test` is used for the tests that it can run. */
function commandOf({ project }, { phase, runner }) {
	if (runner?.kind === "Microsoft.Testing.Platform") return [
		"run",
		"--project",
		project.value
	];
	return runner?.startedBy === "MSBuild" ? [
		"build",
		project.value,
		"-t:VSTest"
	] : [phase, project.value];
}
/** Returns one shell command that repeats `setup-command`. */
function setupLine(plan, image) {
	return `docker run --rm ${setupWords(plan, image)}`;
}
/** The name of a container, and of the image that is made of it. */
const PREPARED = "sdk-after-setup";
function preparing(plan, image) {
	return `${`docker run --name ${PREPARED} ${setupWords(plan, image)}`} && docker commit ${PREPARED} ${PREPARED} && docker rm ${PREPARED}`;
}
function setupWords(plan, image) {
	const words = [
		"-w",
		"/src",
		...environmentOf(plan),
		image,
		"sh",
		"-ec",
		plan.setupCommand
	].map(quote).join(" ");
	return `-u 0:0 -v "$PWD":/src:ro ${networkWords(plan)}${words}`;
}
function networkWords({ network }) {
	return network === void 0 ? "" : `--network ${quote(network)} `;
}
/** Mounts the Node of the machine that repeats the command, on the PATH of official images. */
function nodeWords({ node, environment }) {
	if (node?.value.kind !== "runner" || environment["PATH"] !== void 0) return "";
	return `-v "$(npm prefix --global)":${NODE_FOLDER}:ro -e PATH=${USUAL_PATH}:${NODE_FOLDER}/bin `;
}
/** Passes variables by name only. A value may be a secret, and the user's shell has its own. */
function environmentOf(plan) {
	const secrets = (plan.secrets ?? []).map((name) => name.replace(/@file$/, ""));
	return [...Object.keys(plan.environment), ...secrets].flatMap((name) => ["-e", name]);
}
/**
* Formats a property for MSBuild's command line. Quotes keep `;` and `,` in the value. `%41` stays MSBuild's notation for a
* character; any other `%` is a percent sign.
*/
function propertyArgument(name, value) {
	const escaped = value.replace(/%(?![0-9A-Fa-f]{2})/g, "%25").replaceAll("\"", "%22");
	return /[;,\s]/.test(escaped) ? `-p:${name}="${escaped}"` : `-p:${name}=${escaped}`;
}
function quote(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

// src/publish/container/setup.ts
/** The folder of the action that the container sees as /work. */
const PROOF = "setup";
const ROOT$1 = {
	uid: 0,
	gid: 0
};
/** Number of last lines in the message of a failure. */
const TAIL$1 = 12;
/**
* Returns the SDK image, or the image that `setup-command` made of it. The command runs as root with the engine's default
* capabilities, which package managers need and a build must not have. Its container has no login and no token, and can
* read the source but not change it.
* @throws ActionError SETUP_FAILED with the command's last lines, BUILD_TIMEOUT, CANCELLED, or an error of the engine.
*/
async function setUpImage(request, effects) {
	if (request.plan.setupCommand === "") return {
		...request.image,
		[Symbol.asyncDispose]: async () => void 0
	};
	await request.copied();
	const make = async () => {
		const id = await effects.log.phase("setup-command", () => makeImage(request, effects));
		return temporaryImage(id, {
			...effects,
			what: "image that setup-command made"
		});
	};
	return await effects.shareImage(identityOf(request.plan, request.image), make);
}
async function makeImage(request, effects) {
	const { container, mounted } = await startContainer(request, effects);
	try {
		const { authorities, plan } = request;
		const { files, env } = await trustedBundle(container, {
			authorities,
			own: plan.environment,
			log: effects.log
		});
		if (mounted) await writeSeen(files, effects);
		else if (files.length > 0) await container.copyIn(PATHS.work, packFiles(files, ROOT$1));
		await runCommand(container, {
			request,
			effects,
			env
		});
		const folders = [
			PATHS.source,
			PATHS.work,
			PATHS.packages,
			GIT_OBJECTS
		];
		if (!mounted) await container.exec({ command: [
			"rm",
			"-rf",
			...folders
		] });
		request.deadline.signal.throwIfAborted();
		return await container.commit({ [RUN_LABEL]: effects.runId });
	} finally {
		await container.remove();
	}
}
async function startContainer(request, effects) {
	const started = await startMounted(request, effects);
	if (started.kind === "seeing") return {
		container: started.container,
		mounted: true
	};
	if (request.sdkMounts.length > 0) throw invisibleSdk(started.why);
	const container = await start(request, {
		effects,
		mounts: []
	});
	try {
		const folders = [
			PATHS.source,
			PATHS.work,
			`${PATHS.work}/ca`
		];
		await container.copyIn("/", packFolders(folders, {
			owner: ROOT$1,
			mode: 493
		}));
		await container.copyIn(PATHS.source, packFolder(request.source, ROOT$1));
	} catch (error) {
		await container.remove();
		throw error;
	}
	return {
		container,
		mounted: false
	};
}
/** Writes files into the folder that the container has mounted in place of the work folder. */
async function writeSeen(files, { temp }) {
	for (const { path, text } of files) {
		const target = join(temp, PROOF, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, text);
	}
}
async function startMounted(request, effects) {
	if (effects.mounts === "never") return NO_MOUNTS;
	const secret = randomUUID();
	const proof = join(effects.temp, PROOF);
	await mkdir(proof, { recursive: true });
	await writeFile(join(proof, "sentinel"), secret);
	const mounts = [
		{
			source: request.source,
			target: PATHS.source,
			readOnly: true
		},
		{
			source: proof,
			target: PATHS.work,
			readOnly: true
		},
		...request.sdkMounts
	];
	return await startMountCheck((first) => start(request, {
		effects,
		mounts,
		first
	}), async (run) => await seesSecret(run, secret) ? true : void 0);
}
/**
* Starts the container. Variables are given only to the command, because an image made of the container would keep those of
* the container.
*/
async function start({ image, network, limits }, { effects, ...rest }) {
	return await effects.engine.start({
		image: image.id,
		user: "0:0",
		capabilities: "default",
		workingDirectory: "/",
		env: {},
		...rest,
		network,
		limits,
		labels: { [RUN_LABEL]: effects.runId }
	});
}
async function seesSecret(run, secret) {
	const lines = [];
	return await run({
		command: ["cat", `${PATHS.work}/sentinel`],
		onLine: (line) => lines.push(line)
	}) === 0 && lines.includes(secret);
}
async function runCommand(container, setting) {
	const { request, effects } = setting;
	const { plan, image, deadline } = request;
	const tail = [];
	const exitCode = await container.exec({
		command: [
			"sh",
			"-ec",
			plan.setupCommand
		],
		env: {
			...setting.env,
			...setupEnvironment(effects.env, {
				...runnerSdkEnvironment(plan),
				...plan.environment
			})
		},
		workingDirectory: PATHS.source,
		signal: deadline.signal,
		onLine: (line) => {
			deadline.record(line);
			if (line.trim() !== "") tail.push(line.trimEnd());
			if (tail.length > TAIL$1) tail.shift();
			effects.log.info(line);
		}
	});
	if (exitCode === 0) return;
	const beyond = await findBeyond(container, {
		limits: request.limits,
		exitCode,
		lines: tail
	});
	const ended = `it ended with exit code ${exitCode}: ${tail.at(-1) ?? "it printed nothing"}`;
	throw new ActionError({
		code: "SETUP_FAILED",
		doing: `running the setup-command in ${image.name}`,
		got: beyond === void 0 ? ended : `${beyond.got}; ${ended}`,
		hint: `${beyond?.hint ?? ""}Its last lines were:\n${tail.join("\n")}\nRepeat it in a clone of the repository:\n${setupLine(plan, imageToRepeat(plan, image))}`
	});
}

// src/publish/container/warm-compiler.ts
/**
* Lets the compiler server compile a small program, so that it runs and its code is compiled when the build needs it. Its
* start takes a fifth of the publish of a small application. MSBuild finds the server by the folder of the compiler. With
* more than one SDK, the right one is not known yet, and nothing is started. The server sees no secret. The build does not
* wait for it and does not depend on it, and it ends by itself or with the container.
*/
async function warmCompiler(container, build) {
	const { plan, effects: { log } } = build;
	if (!(plan.properties["UseSharedCompilation"]?.toLowerCase() !== "false") || !/\.cs(?:proj)?$/i.test(plan.project.value)) return;
	try {
		const need = await build.need();
		if (need === "none") return;
		const exitCode = await container.exec({
			command: [
				"sh",
				"-c",
				SCRIPT,
				"warm",
				need
			],
			workingDirectory: "/"
		});
		log.debug(`The compiler server was started early: exit code ${exitCode}`);
	} catch (error) {
		log.debug(`The compiler server was not started early: ${messageOf(error)}`);
	}
}
/**
* If a restore comes first, the server runs at a low priority, which makes a first publish 3 % faster. It keeps that
* priority, because only root may raise it. Without a restore, many projects may need the server at once, and a low
* priority would cost as much.
*/
const SCRIPT = `set -e
rank=
[ "$1" != later ] || ! command -v nice > /dev/null || rank='nice -n 15'
root=$(dirname "$(readlink -f "$(command -v dotnet)")")
set -- "$root"/sdk/*/Roslyn/bincore/csc.dll
[ $# = 1 ] || exit 0
[ -f "$1" ] || exit 0
csc=$1
mkdir -p "$TMPDIR/warm"
cd "$TMPDIR/warm"
cat > program.cs <<'END'
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
var items = new List<Item> { new("a", 1), new("b", 2) };
await foreach (var text in Texts(items)) Console.WriteLine(\$"{text}: {items.Where(i => i.Size > 0).Sum(i => i.Size)}");
static async IAsyncEnumerable<string> Texts(IEnumerable<Item> all) {
  foreach (var each in all) {
    await Task.Yield();
    yield return each switch { { Size: > 1 } => each.Name, _ => "x" };
  }
}
record Item(string Name, int Size) { public override string ToString() => Name ?? throw new ArgumentNullException(); }
interface IShape<T> where T : notnull { T Area { get; } }
class Box<T>(T side) : IShape<T> where T : notnull {
  public T Area => side;
  public event EventHandler? Changed;
  public void Touch() { try { Changed?.Invoke(this, EventArgs.Empty); } catch (Exception e) when (e is not null) { throw; } }
}
END
ls "$root"/packs/Microsoft.*.App.Ref/*/ref/*/*.dll | sed 's/^/-r:/' > program.rsp
ls "$root"/packs/Microsoft.*.App.Ref/*/analyzers/dotnet/cs/*.dll "$root"/sdk/*/Sdks/Microsoft.NET.Sdk/analyzers/*.dll |
  sed 's/^/-analyzer:/' >> program.rsp
exec $rank dotnet exec "$csc" -shared -noconfig -nologo -nullable:enable -deterministic -debug:portable -optimize+ \\
  -refout:reference.dll -out:program.dll @program.rsp program.cs`;

// src/publish/container/open-container.ts
/**
* Starts the build container from the SDK image, from the image that `setup-command` makes of it, or with the runner's SDK
* in it. The source is copied at the same time. The compiler is started as early as possible, if it will have work.
* @throws ActionError SETUP_FAILED, SDK_MISMATCH, NODE_UNUSABLE, BUILD_TIMEOUT, CANCELLED, or an error of the engine.
*/
async function openContainer(opening, effects) {
	const { plan, owner, deadline } = opening;
	const folders = await makeFolders(plan, {
		effects,
		owner
	});
	const copying = copyInto(folders, {
		plan,
		effects,
		owner
	});
	copying.catch(() => void 0);
	const copied = () => deadline.race(copying);
	try {
		const fetch = (how) => effects.log.phase("Pull the SDK image", () => deadline.race(verifiedSdk(how, {
			plan,
			effects: {
				...effects,
				signal: deadline.signal
			}
		})));
		const image = await fetch(fetchSdkImage);
		const start = (image) => startIn({
			...opening,
			image,
			folders,
			copied
		}, effects);
		return await start(image).catch(async (error) => {
			if (image.mounts.length === 0 || !(error instanceof UnusableMountedSdk)) throw error;
			effects.log.info(`The engine pulls the SDK image after all: ${error.message}`);
			return await start(await fetch(pullSdkImage));
		});
	} catch (error) {
		if (!deadline.signal.aborted) await Promise.allSettled([copying]);
		throw error;
	}
}
/** The SDK of the runner does not come from an image, and has no signature. */
async function verifiedSdk(fetch, { plan, effects }) {
	const image = await fetch(plan, effects);
	if (plan.hostTools !== void 0) return image;
	try {
		await effects.verifySdk?.(plan.sdkImage.value, image.name);
		return image;
	} catch (error) {
		await image[Symbol.asyncDispose]();
		throw error;
	}
}
async function startIn(starting, effects) {
	const ends = [];
	const end = () => endAll(ends);
	try {
		return {
			...await startWith(ends, {
				...starting,
				effects
			}),
			close: end
		};
	} catch (error) {
		await end();
		throw error;
	}
}
async function startWith(ends, starting) {
	const { plan, image, folders, owner, deadline, copied, effects } = starting;
	ends.push(() => image[Symbol.asyncDispose]());
	const network = await chooseNetwork(plan, effects);
	const limits = chooseLimits(plan, {
		info: await effects.engine.info(),
		log: effects.log
	});
	const own = buildEnvironment(effects.env, {
		...runnerSdkEnvironment(plan),
		...plan.environment
	});
	const env = {
		...image.env,
		...own
	};
	const programs = await hostToolsMounts(plan.hostTools?.value, effects.temp);
	const sdkMounts = [
		...image.mounts,
		...programs,
		...await runnerSdkMounts(plan, effects.temp)
	];
	const nodeMounts = await runnerNodeMounts(plan, effects.temp);
	const authorities = await effects.authorities();
	const setup = {
		plan,
		image,
		network,
		limits,
		source: folders.source,
		copied,
		sdkMounts,
		authorities,
		deadline
	};
	const prepared = await setUpImage(setup, effects);
	ends.push(() => prepared[Symbol.asyncDispose]());
	const onReady = (container, mounted) => {
		warmCompiler(container, {
			plan,
			effects,
			need: () => needOf(starting, mounted)
		});
	};
	const request = {
		image: prepared.id,
		owner,
		network,
		limits,
		env,
		sdkMounts,
		nodeMounts,
		copied,
		onReady,
		...folders
	};
	const build = await startBuildContainer(request, effects);
	ends.push(() => build.container.remove());
	const bundle = await trustedBundle(build.container, {
		authorities,
		own: plan.environment,
		log: effects.log
	});
	if (bundle.files.length > 0) await build.write(bundle.files);
	const phaseEnv = {
		...bundle.env,
		...await openNode(build.container, {
			plan,
			log: effects.log
		})
	};
	return {
		build,
		image,
		folders,
		snapshot: await copied(),
		env,
		phaseEnv
	};
}
async function needOf({ earlier, copied }, mounted) {
	const found = mounted ? await earlier : void 0;
	if (found === void 0) return "later";
	const snapshot = await copied();
	return willCompile(found.state, await valuesThatCount(found.state, snapshot)) ? "soon" : "none";
}
/** Calls all ends, the last one first, even if one of them fails. */
async function endAll(ends) {
	const end = ends.pop();
	if (end === void 0) return;
	try {
		await end();
	} finally {
		await endAll(ends);
	}
}

// src/publish/nuget/nuget-files.ts
/**
* Returns the user-level configuration of the restore: the runner's files in their order, then the credentials. NuGet reads
* `NuGet.Config`, then `config/*.config` sorted by name. Configurations in the source take precedence over all of them.
*/
function nugetFiles(access, repository) {
	const [first, ...others] = access.configs;
	const own = {
		path: "home/.nuget/NuGet/NuGet.Config",
		text: first?.text ?? "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <packageSources>\n    <add key=\"nuget.org\" value=\"https://api.nuget.org/v3/index.json\" protocolVersion=\"3\" />\n  </packageSources>\n</configuration>\n"
	};
	const runner = others.map(({ text }, index) => ({
		path: `home/.nuget/NuGet/config/${numbered(index)}.config`,
		text
	}));
	if (access.credentials.length === 0) return {
		files: [own, ...runner],
		unknown: [],
		env: {}
	};
	const facts = [
		...repository,
		...access.configs,
		own
	].map(({ text }) => readNuGetConfig(text));
	const { text, unknown, resolved } = credentialsConfig(access.credentials, facts.flatMap(({ sources }) => sources));
	const files = [
		...runner,
		own,
		{
			path: "home/.nuget/NuGet/config/99-credentials.config",
			text
		}
	];
	const taken = new Set(facts.flatMap(({ logins }) => logins.map(({ source }) => source.toLowerCase())));
	const pairs = resolved.filter(({ name }) => taken.has(name.toLowerCase())).map(({ name, credential }) => [`NuGetPackageSourceCredentials_${name}`, loginOf(credential)]);
	return {
		files,
		unknown,
		env: Object.fromEntries(pairs)
	};
}
/**
* Formats a login for a variable, which takes precedence over every configuration (learn.microsoft.com, "nuget.config
* reference").
*/
function loginOf({ username, password }) {
	return `Username=${username};Password=${password};ValidAuthenticationTypes=basic`;
}
/** In characters. Shorter values are switches such as `false`, and masking them would garble the log. */
const SHORTEST_SECRET = 6;
/** Masks every password, and every variable that the restore gets, before anything can print it. */
function maskNuGet(access, log) {
	const written = access.configs.flatMap(({ text }) => readNuGetConfig(text).passwords);
	const passed = restoreEnvironment(access.environment, buildEnvironment({}, {}));
	const inVariables = Object.entries(passed).flatMap(([name, value]) => secretsInVariable(name, value));
	for (const secret of [
		...access.credentials.map((each) => each.password),
		...written,
		...inVariables
	]) {
		const variable = /^%(\w+)%$/.exec(secret)?.[1];
		const meant = variable === void 0 ? secret : access.environment[variable] ?? "";
		if (meant !== "") log.mask(meant);
	}
}
function secretsInVariable(name, value) {
	const inPairs = [...value.matchAll(/password\s*=\s*([^;]+)/gi)].map(([, secret = ""]) => secret.trim());
	const inJson = [...value.matchAll(/"password"\s*:\s*"((?:[^"\\]|\\.)*)"/gi)].map(([, secret = ""]) => secret);
	const isSecret = value.length >= SHORTEST_SECRET || /TOKEN|PASSWORD|SECRET|_PAT\b|API_?KEY/i.test(name);
	return [
		...inPairs,
		...inJson,
		...isSecret ? [value] : []
	];
}
function numbered(index) {
	return String(index + 10).padStart(2, "0");
}

// src/publish/obj/obj-state.ts
/** Raise it when a reader of the older format could misread the newer one. */
const BUILD_STATE_SCHEMA = 3;
const storedState = object({
	schema: literal(3),
	shape: storedInputSet,
	clock: exactOptional(object({
		file: text$1,
		what: text$1,
		line: exactOptional(count),
		instead: exactOptional(text$1)
	})),
	reachesOut: flag,
	skipsPrograms: flag,
	named: texts,
	history: exactOptional(text$1),
	programs: exactOptional(text$1),
	source: textByName,
	variables: textByName,
	restore: object({
		shape: storedInputSet,
		values: textByName,
		at: count,
		answers: exactOptional(textByName),
		floating: exactOptional(text$1)
	}),
	at: count,
	folders: textByName,
	times: countByName
});
/**
* Returns a package that must be resolved again. NuGet does not ask the feed while its own results exist and no project
* changed, so these must be dropped.
*/
function outdatedPackage({ restore }, now) {
	return now - restore.at > 864e5 ? restore.floating : void 0;
}
/**
* Returns a variable of the job that a file names and whose value changed. MSBuild does not notice that what it set is
* outdated.
*/
function anotherVariable({ variables }, now) {
	const current = namedValues(Object.keys(variables), now);
	return Object.keys(variables).find((name) => variables[name] !== current[name]);
}
/** Returns fingerprints by name. */
function namedValues(names, variables) {
	return Object.fromEntries(names.map((name) => [name, shortHash(variables[name] ?? "")]));
}
/**
* Returns the period of the date that the files depend on, if the date changed. MSBuild does not notice that a property
* changed.
*/
function outdatedPeriod({ shape, at }, now) {
	const { period } = shape;
	return periodAt(period, {
		...now,
		now: at
	}) === periodAt(period, now) ? void 0 : period;
}
const STATE = "state.json";
/** The subfolder with the intermediate files, by their paths in the source. */
const FILES = "files";
function stateFile(folder) {
	return join(folder, STATE);
}
/** In bytes. The state of a repository with 100,000 files has about 20 MB. */
const LARGEST$6 = 134217728;
/** Reads the state; `undefined` if it is missing, invalid or has another schema. */
async function readObjState(folder) {
	try {
		const text = (await readSmallFile(stateFile(folder), LARGEST$6)).toString("utf8");
		const read = asStored(storedState, parseJson(text, { length: LARGEST$6 }));
		if (read === void 0) return void 0;
		const state = {
			...read,
			source: recordOf(Object.entries(read.source)),
			times: recordOf(Object.entries(read.times))
		};
		return Object.keys(state.folders).every((path) => !path.startsWith("/") && !path.split("/").includes("..")) ? {
			folder,
			state
		} : void 0;
	} catch {
		return;
	}
}

// src/publish/msbuild/msbuild-facts.ts
/**
* Parses the lines that the action's targets write: `P name base64`, `I item base64 base64`, `F path package version
* project`.
*/
function parseProjectFacts(text) {
	const rows = text.split(/\r?\n/).map((line) => line.split("	"));
	const properties = /* @__PURE__ */ new Map();
	const items = /* @__PURE__ */ new Map();
	const origins = /* @__PURE__ */ new Map();
	for (const [kind, name = "", ...rest] of rows) {
		if (kind === "P") properties.set(name, decode(rest[0]));
		if (kind === "I" && (rest[0] ?? "") !== "") {
			const all = items.get(name) ?? [];
			all.push({
				identity: decode(rest[0]),
				value: decode(rest[1])
			});
			items.set(name, all);
		}
		if (kind === "F") origins.set(name.replaceAll("\\", "/"), originOf(rest));
	}
	const property = (name) => properties.get(name) ?? "";
	return {
		property,
		isTrue: (name) => property(name).trim().toLowerCase() === "true",
		items: (name) => items.get(name) ?? [],
		origins
	};
}
/** A transitively referenced project also has a package name, because NuGet restored it. */
function originOf([id = "", version = "", project = ""]) {
	if (project !== "") return {
		kind: "project",
		project: inRepository(project)
	};
	return id === "" ? { kind: "app" } : {
		kind: "package",
		id,
		version
	};
}
/** Returns a path of the container as a path in the repository: `/src/lib/A.csproj` as `lib/A.csproj`. */
function inRepository(path) {
	return path.startsWith(`${PATHS.source}/`) ? posix.relative(PATHS.source, path) : path;
}
function decode(base64) {
	return Buffer.from(base64 ?? "", "base64").toString("utf8");
}

// src/publish/paths/resolve-inside.ts
/**
* Finds what a build left at a given path; `undefined` if nothing is there. The build may have put a link there, or in the
* place of a folder above, which would lead to files of the runner.
* @throws ActionError PUBLISH_DIRECTORY_INVALID if the path leads through a link.
*/
async function resolveInside(folder, path) {
	const kind = kindUnlessRefused(folder, path);
	if (kind !== "link") return kind && {
		path: join(folder, path),
		kind
	};
	const real = await realpath(join(folder, path)).catch(() => "nowhere");
	throw outputError(folder, `${path} is a link to ${real}, or is behind a link`);
}
function kindUnlessRefused(folder, path) {
	try {
		return kindAt(folder, path);
	} catch (error) {
		if (!(error instanceof PathRefused)) throw error;
		return error.is === "a link" ? "link" : void 0;
	}
}

// src/publish/output/published-app.ts
/** Combines MSBuild's facts about a project with the files in its output. */
function describePublish(facts, files) {
	const name = facts.property("AssemblyName");
	const config = files.runtimeConfig === void 0 ? void 0 : parseRuntimeConfig(files.runtimeConfig);
	const { dependencies } = files;
	const deps = dependencies === void 0 ? NO_DEPENDENCIES : parseDependencies(dependencies, name);
	const target = facts.property("TargetFileName");
	const executable = [name, `${name}.exe`].find((path) => path !== target && files.paths.includes(path));
	const saysSelfContained = facts.isTrue("SelfContained") || facts.isTrue("PublishSelfContained");
	const selfContained = facts.isTrue("PublishAot") || (config?.selfContained ?? saysSelfContained);
	const rid = facts.property("RuntimeIdentifier");
	const sdkVersion = facts.property("NETCoreSdkVersion");
	return {
		directory: files.directory,
		files: classify(files.paths, facts.origins),
		packages: packagesOf$1(deps.packages, facts),
		resolved: {
			...deps.graph,
			npm: []
		},
		listed: new Set(facts.origins.keys()),
		references: facts.items("FrameworkReference").map(({ identity }) => identity),
		app: {
			project: inRepository(facts.property("MSBuildProjectFullPath")),
			framework: facts.property("TargetFramework"),
			target: rid === "" ? "portable" : rid,
			name,
			...files.paths.includes(target) ? { assembly: target } : {},
			...defined({ executable }),
			selfContained,
			...config?.rollForward === void 0 ? {} : { rollForward: config.rollForward },
			frameworks: selfContained ? [] : config?.frameworks ?? referencedFrameworks(facts),
			invariantGlobalization: facts.isTrue("InvariantGlobalization") || (config?.invariantGlobalization ?? false),
			trimmed: facts.isTrue("PublishTrimmed"),
			aot: facts.isTrue("PublishAot"),
			...sdkVersion === "" ? {} : { sdkVersion },
			container: containerSettings(facts),
			audit: auditSettings(facts)
		}
	};
}
/**
* Reads the audit settings, with NuGet's defaults. An SDK before 8.0.100 does not know the properties and leaves them
* empty.
*/
function auditSettings(facts) {
	const says = (name) => facts.property(name).trim().toLowerCase();
	const suppressed = facts.items("NuGetAuditSuppress");
	const reasons = suppressed.filter(({ value }) => value !== "").map(({ identity, value }) => [identity, value]);
	return {
		enabled: !["false", "disable"].includes(says("NuGetAudit")),
		level: says("NuGetAuditLevel") || "low",
		mode: says("NuGetAuditMode") === "direct" ? "direct" : "all",
		suppressed: suppressed.map(({ identity }) => identity),
		...reasons.length === 0 ? {} : { justifications: Object.fromEntries(reasons) }
	};
}
/**
* Returns the frameworks that the project references, at the lowest version. This is for a single file, whose runtime
* configuration is inside.
*/
function referencedFrameworks(facts) {
	const version = /^net(\d+\.\d+)/.exec(facts.property("TargetFramework"))?.[1];
	return facts.items("FrameworkReference").map(({ identity }) => ({
		name: identity,
		version: `${version ?? "0.0"}.0`
	}));
}
/** Returns the packages of deps.json with their hashes, and those that only published files name (runtime packs). */
function packagesOf$1(known, facts) {
	const all = new Map(known.map((each) => [`${each.id}/${each.version}`, each]));
	for (const origin of facts.origins.values()) {
		if (origin.kind !== "package") continue;
		const { id, version } = origin;
		if (!all.has(`${id}/${version}`)) all.set(`${id}/${version}`, {
			id,
			version
		});
	}
	return [...all].sort(([left], [right]) => left < right ? -1 : 1).map(([, each]) => each);
}

// src/publish/output/collect.ts
/**
* Reads what the n-th project published. Its container must be gone, so that no file changes between the check and the use.
* @throws ActionError PROJECT_UNSUPPORTED if it built but published nothing, PUBLISH_DIRECTORY_INVALID for links that lead
* out of the output.
*/
async function collectOutput(work, entry) {
	const { publish, facts } = outputOf(entry.index);
	const [folder, file] = await Promise.all([resolveInside(work, publish), resolveInside(work, facts)]);
	if (folder?.kind !== "folder" || file?.kind !== "file") throw nothing(entry.project);
	const paths = await listOutput(folder.path);
	if (paths.length === 0) throw nothing(entry.project);
	const bytes = await readFile$1(work, {
		path: facts,
		max: LARGEST_FACTS
	});
	const parsed = parseProjectFacts(bytes.toString("utf8"));
	const name = parsed.property("AssemblyName");
	const read = async (path) => paths.includes(path) ? await readOutputText(folder.path, path) : void 0;
	const [runtimeConfig, dependencies] = await Promise.all([read(`${name}.runtimeconfig.json`), read(`${name}.deps.json`)]);
	return describePublish(parsed, {
		directory: folder.path,
		paths,
		runtimeConfig,
		dependencies
	});
}
/** Copies MSBuild's binary log to the given path and logs it. A build that failed early has none. */
async function keepBinaryLog(target, { work, log }) {
	try {
		try {
			var _usingCtx$2 = _usingCtx();
			if ((await resolveInside(work, "out/build.binlog"))?.kind !== "file") return;
			const file = _usingCtx$2.a(await openFile(work, BINARY_LOG));
			if ((await file.stat()).size > LARGEST_LOG) throw new Error(`it has more than ${LARGEST_LOG} bytes`);
			await pipeline(file.createReadStream(), createWriteStream(target));
			log.info(`MSBuild's binary log is ${target}`);
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	} catch (error) {
		log.warning(`MSBuild's binary log is not kept: ${messageOf(error)}`);
	}
}
/** In bytes. A project with ten thousand published files has a tenth of it. */
const LARGEST_FACTS = 67108864;
/** In bytes. A sparse file takes no space in the container, but its full size in the copy. */
const LARGEST_LOG = 2147483648;
/** Relative to the work folder. */
const BINARY_LOG = "out/build.binlog";
function nothing(project) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `publishing ${project}`,
		got: "the build succeeded but nothing was published",
		hint: "Check that `dotnet publish` publishes the project. It may set IsPublishable=false, or move its output in a target of its own."
	});
}

// src/publish/paths/find-files.ts
/** Folders that are skipped. They contain no files of .NET projects, but may have more files than everything else. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** In bytes. Restores of hundreds of projects leave files of at most a tenth of it. */
const LARGEST$5 = 67108864;
/** In bytes, for all files with the name together. A build can leave any number of large sparse files. */
const MOST$2 = 268435456;
/**
* Reads all files with a name in a copy of a source, including those that a build made. Call it only when nothing runs in
* the copy. Skips what is not a regular file, and files that exceed a size limit, alone or together.
*/
async function findFiles(source, name) {
	const found = [];
	for await (const met of walk(source, { enter: ({ name: folder }) => !SKIPPED.has(folder) })) if (met.kind === "file" && met.name === name) found.push(met.path);
	const files = [];
	let left = MOST$2;
	for (const path of found) {
		const bytes = await readFile$1(source, {
			path,
			max: Math.min(LARGEST$5, left)
		}).catch(() => void 0);
		if (bytes === void 0) continue;
		left -= bytes.length;
		files.push({
			path,
			text: bytes.toString("utf8")
		});
	}
	return files;
}

// src/publish/nuget/assets.ts
/** A folder that contains this file is a project's folder of intermediate files, whatever its name. */
const ASSETS_FILE = "project.assets.json";
/** Reads the assets files of all projects that were restored in this copy of a source. */
async function readAssets(source) {
	return (await findFiles(source, ASSETS_FILE)).flatMap(({ text }) => parseAssets(text));
}
/** In UTF-16 units. A thousand packages for several frameworks need about 20 million. */
const LARGEST$4 = 134217728;
/** Returns nothing for a file that has the name but is not an assets file. A build may write anything there. */
function parseAssets(text) {
	try {
		const assets = asStored(storedAssets, parseJson(text, { length: LARGEST$4 }));
		return assets === void 0 ? [] : [assets];
	} catch {
		return [];
	}
}
const text = exactOptional(string());
const byName = exactOptional(recordOfEach(unknown()));
const library = object({
	type: text,
	sha512: text,
	path: text
});
const targetLibrary = object({
	type: text,
	dependencies: exactOptional(recordOfEach(string())),
	runtime: byName,
	native: byName,
	runtimeTargets: byName,
	resource: byName,
	frameworkReferences: exactOptional(array(string()))
});
const framework = object({
	dependencies: exactOptional(recordOfEach(object({
		target: text,
		version: text
	}))),
	downloadDependencies: exactOptional(array(object({
		name: string(),
		version: string()
	})))
});
const restored = object({
	projectPath: text,
	sources: byName,
	frameworks: exactOptional(recordOfEach(object({ projectReferences: byName })))
});
const storedAssets = object({
	targets: exactOptional(recordOfEach(recordOfEach(targetLibrary))),
	libraries: exactOptional(recordOfEach(library)),
	project: exactOptional(object({
		version: text,
		frameworks: exactOptional(recordOfEach(framework)),
		restore: exactOptional(restored)
	}))
});
/**
* Returns the first package whose version the files of the source do not determine, as `Id version`. This is a package of a
* project without a lock file, with a floating version (`1.*`) or any range except a minimum or an exact version.
* @param isLocked whether the project at a path in the container has a lock file in the source.
*/
function floatingPackage(all, isLocked) {
	const found = all.filter(({ project }) => !isLocked(project?.restore?.projectPath ?? "")).flatMap(({ project }) => Object.values(project?.frameworks ?? {})).flatMap(({ dependencies }) => Object.entries(dependencies ?? {})).filter(([, { target }]) => target === void 0 || target === "Package").find(([, { version }]) => !isSettled(version ?? ""));
	return found === void 0 ? void 0 : `${found[0]} ${found[1].version ?? ""}`;
}
/** Assets files write a plain version as `[1.2.3, )`, of which NuGet takes the lowest. `[1.2.3]` is exactly one version. */
function isSettled(range) {
	return /^\[[^*,]+(?:, \)|\])$/.test(range) || /^[^*,[\]()]+$/.test(range);
}

// src/publish/nuget/needed-packages.ts
/** Converts an id and a version to the spelling of NuGet's folder. */
function neededPackage({ id, version }) {
	return {
		id: id.toLowerCase(),
		version: normalize(version)
	};
}
/**
* Returns the packages that a restore in this copy of a source chose: libraries, packages that are only downloaded (runtime
* and targeting packs, `PackageDownload`), and the SDKs of global.json. Call it only when nothing runs in the copy.
* @param isUsed whether a project uses an SDK. One global.json lists the SDKs of every project. Absent: all are used.
*/
async function findNeededPackages(source, isUsed = () => true) {
	const assets = await readAssets(source);
	const sdks = (await readSdkPackages(source)).filter(({ id }) => isUsed(id));
	const all = [...assets.flatMap(packagesOf), ...sdks].map(neededPackage);
	return [...new Map(all.map((each) => [`${each.id}/${each.version}`, each])).values()];
}
function packagesOf({ libraries, project }) {
	const names = Object.entries(libraries ?? {}).filter(([, { type }]) => type === "package");
	const downloads = Object.values(project?.frameworks ?? {}).flatMap((each) => each.downloadDependencies ?? []);
	return [...names.map(([name]) => ({
		id: name.replace(/\/.*$/s, ""),
		version: name.replace(/^.*\//s, "")
	})), ...downloads.flatMap(({ name, version }) => version.split(";").map((range) => ({
		id: name,
		version: range.replace(/^\[?([^,\]]*).*$/s, "$1").trim()
	})))];
}
async function readSdkPackages(source) {
	return (await findFiles(source, "global.json")).flatMap(({ text }) => parseSdkPackages(text));
}
/**
* Normalizes a version as NuGet does for folder names: lowercase, no build metadata, three parts, and a fourth only if it
* is not 0.
*/
function normalize(version) {
	const [, numbers = "", suffix = ""] = /^([\d.]+)(-[^+]*)?/.exec(version.toLowerCase()) ?? [];
	const [major = "0", minor = "0", patch = "0", fourth = "0"] = numbers.split(".").map((part) => String(Number(part)));
	return `${[
		major,
		minor,
		patch,
		...fourth === "0" ? [] : [fourth]
	].join(".")}${suffix}`;
}

// src/publish/obj/decide-restore.ts
init_p_map();
const AT_ONCE$1 = 8;
/**
* Decides whether packages must be restored. The restore is left out if all results of the earlier restore are there, none
* of its inputs has changed, and every package that it chose is in the packages folder.
*/
async function reasonToRestore(facts) {
	const { applied, earlier, snapshot, packages, source, tools } = facts;
	const run = (because) => ({
		value: "run",
		because
	});
	if (earlier === void 0) return run("no earlier result");
	if (!applied.whole) return run("not every project has an earlier result");
	const { shape, values, answers } = earlier.state.restore;
	if (facts.asks && answers === void 0) return run("MSBuild was not yet asked how the project is published");
	const current = await restoreValues(shape, snapshot);
	const different = [.../* @__PURE__ */ new Set([...Object.keys(values), ...Object.keys(current)])].find((name) => values[name] !== current[name]);
	if (different !== void 0) return run(`${inWords(different)} changed`);
	const missing = await findMissing([...await findNeededPackages(source, await sdksIn(shape, snapshot)), ...tools.map(neededPackage)], packages);
	if (missing !== void 0) return run(`${missing} is not in the packages folder`);
	return {
		value: "left out",
		because: "its inputs have not changed, and its packages are here"
	};
}
/**
* Returns the fingerprints of a restore's inputs. Git's history is not one of them. The clock and variables of the job are
* checked with the intermediate files (restore-obj.ts): if one of them changed, no intermediate file is kept and a restore
* runs anyway.
*/
function restoreValues(shape, snapshot) {
	return fingerprintsOf({
		...shape,
		history: false,
		period: "none",
		variables: []
	}, {
		snapshot,
		history: async () => "",
		now: 0
	});
}
const MSBUILD$1 = /\.(?:\w*proj|props|targets|tasks)$/i;
/** Returns a test of whether the files that MSBuild read name an SDK. Only then its package is fetched. */
async function sdksIn(shape, snapshot) {
	const files = shape.whole ? [...snapshot.entries.keys()] : shape.files;
	const read = await pMap(files.filter((path) => MSBUILD$1.test(path)), async (path) => (await snapshot.bytes(path))?.toString("latin1").toLowerCase() ?? "", { concurrency: AT_ONCE$1 });
	return (sdk) => read.some((text) => text.includes(sdk.toLowerCase()));
}
async function findMissing(needed, packages) {
	for (const { id, version } of needed) if (!await exists(join(packages, id, version, ".nupkg.metadata"))) return `${id} ${version}`;
}
const LOCKS = [
	"package-lock.json",
	"npm-shrinkwrap.json",
	"yarn.lock",
	"pnpm-lock.yaml"
];
/**
* Returns a file that the build read and that requests front-end packages without a lock file: a `package.json` without a
* lock file in its folder or above it (workspaces have it there), or a `bower.json`, for which lock files do not exist.
* @param read paths of the source that the build read.
* @param source all entries of the source, by path.
*/
function unlockedFrontEnd(read, source) {
	return read.filter((path) => !/(?:^|\/)(?:node_modules|bower_components)\//.test(path)).find((path) => basename(path) === "bower.json" || basename(path) === "package.json" && !ancestors(dirname(path)).some((folder) => LOCKS.some((name) => source.has(join(folder, name)))));
}

// src/publish/obj/detect-writes.ts
/** MSBuild's own folders, in any project. */
const OUTPUT$1 = /^(?:bin|obj|artifacts|\.git)$/;
/** Files that a restore may write into a source. */
const BY_RESTORE = /^packages(?:\..+)?\.lock\.json$/;
/** A value that is not a valid fingerprint of a source file. */
const WRITTEN = "written";
/**
* Returns the source from which the intermediate files were made: fingerprints by path. A file that the build itself wrote
* gets a value that never matches, because the next copy has it as it is in the checkout, which is not what was compiled.
* @param since when the build began, in milliseconds since 1970.
*/
async function sourceAsBuilt(source, { snapshot, since }) {
	const values = await snapshot.read([...snapshot.entries.keys()]);
	const isSet = (time) => time === 946684800 * 1e3 || Math.abs(time - since) <= 1;
	const marked = [];
	await visit(source, {
		paths: values.keys(),
		deal: (path, place) => {
			const stats = statsAt(place);
			const isWritten = stats === void 0 || !stats.isDirectory() && !isSet(stats.mtimeMs);
			marked.push([path, isWritten ? WRITTEN : values.get(path) ?? WRITTEN]);
		}
	});
	return Object.fromEntries(marked);
}
/**
* Returns a file that a build created in the source, outside MSBuild's own folders. Intermediate files may record that it
* exists, but the next copy does not have it.
* @param known the entries of the source, and folders of intermediate files.
*/
async function findCreated(source, known) {
	const isOwn = ({ path, name }) => !OUTPUT$1.test(name) && !known.intermediate.has(path);
	for await (const { path, name, kind } of walk(source, { enter: isOwn })) if (kind !== "folder" && known.source[path] === void 0 && !BY_RESTORE.test(name)) return path;
}

// src/publish/obj/restore-obj.ts
/**
* Moves the intermediate files of an earlier build into the copy of the source, and sets the time of every source file by
* its content: an old time if it is unchanged since that build, otherwise now. MSBuild then builds what changed, on any
* runner and whatever its clock.
*/
async function restoreObj(source, parts) {
	const { earlier, snapshot, owner, time, variables } = parts;
	const { now } = time;
	const choice = await choose(earlier, {
		snapshot,
		time,
		variables
	});
	const isChanged = new Set(choice.value.changed);
	for (const folder of choice.value.kept) if (earlier !== void 0) moveTo(source, {
		from: join(earlier.folder, FILES, folder),
		path: folder
	});
	if (earlier !== void 0) await shift(earlier, {
		kept: choice.value.kept,
		source,
		now
	});
	if (process.getuid?.() === 0) for (const folder of choice.value.kept) await giveBelow(owner, {
		root: source,
		folder
	});
	const others = [...snapshot.entries.values()].filter(({ kind, path }) => kind !== "file" || isChanged.has(path));
	await visit(source, {
		paths: others.map(({ path }) => path),
		deal: (path, { folder, name }) => {
			const time = isChanged.has(path) ? now / 1e3 : UNCHANGED_MTIME;
			if (folder !== void 0) lutimesSync(folder.at(name), 1, time);
		}
	});
	const all = Object.keys(earlier?.state.folders ?? {}).length;
	return {
		...choice,
		whole: all > 0 && choice.value.kept.length === all
	};
}
async function choose(earlier, { snapshot, time, variables }) {
	if (earlier === void 0) return NOTHING_EARLIER;
	const { state } = earlier;
	const choice = decideObjReuse(state, await valuesThatCount(state, snapshot));
	const because = whyOutdated(state, {
		time,
		variables
	});
	return because === void 0 ? choice : {
		value: {
			...choice.value,
			kept: []
		},
		because
	};
}
/** Returns why no intermediate file may be kept, whatever the files contain. */
function whyOutdated(state, { time, variables }) {
	const variable = anotherVariable(state, variables);
	if (variable !== void 0) return `${variable} changed`;
	const outdated = outdatedPackage(state, time.now);
	if (outdated !== void 0) return `${outdated} was resolved more than 24 hours ago`;
	const period = outdatedPeriod(state, time);
	return period === void 0 ? void 0 : `the ${period} changed`;
}
const NOTHING_EARLIER = {
	value: {
		kept: [],
		changed: []
	},
	because: "no intermediate files of an earlier build"
};
/** In milliseconds: how much older the newest intermediate file is than a change. */
const BEFORE = 2e3;
/**
* Shifts the times of all intermediate files by the same amount, so that the newest is just before now. If they were older
* than the SDK's files, MSBuild would build them all again. If they were newer than a change, they would hide it.
*/
async function shift({ state }, { kept, source, now }) {
	const newest = Math.max(...Object.values(state.times));
	for (const below of kept) for await (const { path, name, kind, folder } of walk(source, { below })) {
		if (kind !== "file") continue;
		const time = (now - BEFORE - (newest - (state.times[path] ?? newest))) / 1e3;
		lutimesSync(folder.at(name), time, time);
	}
}

// src/publish/obj/save-obj.ts
/**
* Moves MSBuild's intermediate files out of a copy of the source, for later builds. Nothing may build in the copy any more.
* @param known the part of the state that is not in the files.
* @returns why they are not kept, or `undefined`.
*/
async function saveObj(source, { known, to }) {
	const folders = await findFolders(source);
	const names = Object.keys(folders);
	if (names.length === 0) return "there are none";
	const own = names.find((folder) => known.source[folder] !== void 0);
	if (own !== void 0) return `${own} is part of the source`;
	const created = await findCreated(source, {
		source: known.source,
		intermediate: new Set(names)
	});
	if (created !== void 0) return `the build writes ${created} into the source`;
	const times = {};
	await mkdir(to, { recursive: true });
	const isMove = statSync(source).dev === statSync(to).dev;
	for (const folder of names) {
		const found = await readTimes(source, folder);
		if (!isMove && found.bytes > LARGEST_COPY) return `${folder} is too large to be copied out of memory`;
		Object.assign(times, found.times);
		const target = join(to, FILES, folder);
		await mkdir(dirname(target), { recursive: true });
		try {
			moveFrom(source, {
				path: folder,
				to: target
			});
		} catch (error) {
			return `${folder} cannot be moved: ${messageOf(error)}`;
		}
	}
	await writeFile(stateFile(to), JSON.stringify({
		...known,
		folders,
		times
	}));
}
/** In bytes, as files say: a build can leave sparse files of any size. */
const LARGEST_COPY = 2 * 1024 ** 3;
/**
* Finds folders with an assets file. Such a folder holds intermediate files, whatever its name, and the file names its
* project.
*/
async function findFolders(source) {
	const found = {};
	for (const { path, text } of await findFiles(source, ASSETS_FILE)) {
		const folder = dirname(path);
		if (folder === ".") continue;
		const [assets] = parseAssets(text);
		const project = assets?.project?.restore?.projectPath;
		if (project?.startsWith(`${PATHS.source}/`) === true) found[folder] = project.slice(PATHS.source.length + 1);
	}
	return found;
}
async function readTimes(source, below) {
	const times = {};
	let bytes = 0;
	for await (const met of walk(source, { below })) {
		const stats = met.kind === "file" ? statsAt(met) : void 0;
		if (stats === void 0) continue;
		times[met.path] = stats.mtimeMs;
		bytes += stats.size;
	}
	return {
		times,
		bytes
	};
}

// src/publish/tracking/naming.ts
/** For a text that is not a project file and names nothing of the job. */
const NAMES_NOTHING = {
	kind: "other",
	variables: []
};
/** Workflows, and texts for people. No build reads variables from them. */
const FOR_OTHERS = /(?:^|\/)\.(?:github|gitea|forgejo)\/|\.(?:md|markdown|html?|svg|txt)$/i;
function namingOf(path, file) {
	const { kind } = file;
	const text = kind === "msbuild" ? withoutSpans(file.text, {
		open: "<!--",
		close: "-->"
	}) : file.text;
	const versionTool = kind === "other" && basename$1(path) === "dotnet-tools.json" ? versionToolIn(text) : kind === "other" ? void 0 : versionPackageIn(text);
	const variables = kind === "other" && FOR_OTHERS.test(path) ? [] : variablesNamedIn(text);
	if (kind === "other" && variables.length === 0 && versionTool === void 0) return NAMES_NOTHING;
	const command = kind === "msbuild" ? commandForGit(text) : void 0;
	return {
		kind,
		variables,
		...defined({
			versionTool,
			command
		})
	};
}
/**
* Returns the variables of the job that are inputs: those in files that the build read, and all variables that version
* tools read if the build read git's history or refers to such a tool. Code counts if programs run, because one of them may
* be built from it, and if the compiler runs it.
*/
function countedVariables(files, { history, runsCode, generators }) {
	const runsPrograms = runsCode || files.some(({ everyName }) => everyName);
	const naming = files.filter(({ kind, path }) => kind !== "code" || runsPrograms || generators.has(path));
	const named = sortedSet(naming.flatMap(({ variables }) => variables));
	const isVersioned = history || files.some(({ versionTool }) => versionTool !== void 0);
	return {
		counted: sortedSet([...named, ...isVersioned ? EVENT_VARIABLES : []]),
		named
	};
}
/** Returns the texts and files that make git's history, and the names of all files, inputs. */
function reasonsOf(files) {
	const tool = files.find(({ versionTool }) => versionTool !== void 0);
	const runs = files.filter(({ command }) => command !== void 0);
	const asks = runs.find(({ command }) => asksGit(command?.command ?? "")) ?? runs[0];
	const programs = asks?.command === void 0 ? void 0 : `${describe(asks.command)} in ${asks.path}`;
	const history = tool?.versionTool === void 0 ? programs : `${tool.versionTool} in ${tool.path}`;
	return { ...defined({
		history,
		programs
	}) };
}
/** In characters. */
const SHOWN$2 = 120;
function describe({ command, target }) {
	const line = command.replace(/\s+/g, " ").trim();
	const short = line.length > SHOWN$2 ? `${line.slice(0, SHOWN$2)}…` : line;
	return target === "" ? `\`${short}\`` : `\`${short}\` of the target ${target}`;
}
const TARGET_OR_COMMAND = /<Target\b[^<>]*?\bName\s*=\s*(?:"([^"]*)"|'([^']*)')|<Exec\b[^<>]*?\bCommand\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** Commands that read a git repository. */
const ASKS_GIT = /\bgit\b|husky|gitversion|minver|nbgv|versionize/i;
/** Returns the command of a project file that most likely reads git's history, or else the first command. */
function commandForGit(text) {
	const commands = [];
	let target = "";
	for (const [, double, single, command, other] of text.matchAll(TARGET_OR_COMMAND)) {
		const name = double ?? single;
		if (name !== void 0) target = name;
		else commands.push({
			command: withoutEntities(command ?? other ?? ""),
			target
		});
	}
	return commands.find(({ command }) => asksGit(command)) ?? commands[0];
}
const ENTITIES = {
	quot: "\"",
	apos: "'",
	lt: "<",
	gt: ">",
	amp: "&"
};
/** Decodes the five entities that XML predefines. */
function withoutEntities(text) {
	return text.replace(/&(quot|apos|lt|gt|amp);/g, (all, name) => ENTITIES[name] ?? all);
}
function asksGit(command) {
	return ASKS_GIT.test(command);
}

// src/publish/tracking/date-format.ts
const STANDARD = {
	d: "day",
	D: "day",
	m: "day",
	M: "day",
	y: "month",
	Y: "month"
};
const CUSTOM = {
	y: "year",
	M: "month",
	d: "day",
	g: "none"
};
/**
* Returns how much of the clock a date in a .NET format contains ("Custom date and time format strings").
* @returns undefined for more than the day, and for an unknown format.
*/
function periodOfFormat(format) {
	if (format.length === 1) return STANDARD[format];
	const letters = format.replace(/\\.|"[^"]*"|'[^']*'/gs, "");
	if (letters === "" || /[^yMdg\s\d.,/:_%-]/.test(letters)) return void 0;
	return [...letters].reduce((period, letter) => finest(period, CUSTOM[letter] ?? "none"), "none");
}

// src/publish/tracking/instant.ts
/** Members of the types that do not read the clock. Their arguments are checked on their own. */
const TIMELESS = /(?:Parse|ParseExact|TryParse|TryParseExact|MinValue|MaxValue|UnixEpoch|Empty|DaysInMonth|IsLeapYear|FromBinary|FromFileTime|FromFileTimeUtc|FromOADate|FromUnixTime(?:Milliseconds|Seconds)|SpecifyKind|Compare|Equals)\b/iy;
const ROOT = /(UtcNow|Now|Today)\b(?!\s*\()/iy;
const MEMBER = /\s*\.\s*(\w+)\b(?:\s*\(|(?!\s*\())/y;
/**
* Returns the part of the clock that an expression of MSBuild or C# depends on. It follows members as long as each returns
* a date: `UtcNow.Date.AddDays(1).Year`.
* @param start the index after `[System.DateTime]::` or `DateTime.`
* @returns undefined if the expression does not read the clock.
*/
function instantAt(text, start) {
	TIMELESS.lastIndex = start;
	if (TIMELESS.test(text)) return void 0;
	ROOT.lastIndex = start;
	const root = ROOT.exec(text);
	if (root === null) return {
		written: /^\w*/.exec(text.slice(start, start + 40))?.[0] ?? "",
		period: void 0
	};
	const isDay = /^today$/i.test(root[1] ?? "");
	const { at: end, period } = follow(text, {
		at: ROOT.lastIndex,
		isDay
	});
	return {
		written: text.slice(start, end),
		period
	};
}
/** Parts of a date that are integers or names. Anything derived from one depends on no more of the date. */
const PARTS = new Map([...["year", "month"].map((part) => [part, part]), ...[
	"day",
	"dayofyear",
	"dayofweek",
	"toshortdatestring",
	"tolongdatestring"
].map((part) => [part, "day"])]);
/** Members that return the same time in another type. */
const SAME = /* @__PURE__ */ new Set([
	"datetime",
	"utcdatetime",
	"touniversaltime"
]);
/** Members that move the date by whole days, months or years. */
const MOVES = /^add(?:days|months|years)$/;
/** The number of members that are followed. No project file has more. */
const MOST$1 = 8;
/**
* Follows members until one returns a part of the date, or is unknown. An unknown member gives the day if the time was
* already removed.
*/
function follow(text, begin) {
	let { at, isDay } = begin;
	let isMoved = false;
	for (let count = 0; count < MOST$1; count += 1) {
		MEMBER.lastIndex = at;
		const found = MEMBER.exec(text);
		if (found === null) break;
		const name = (found[1] ?? "").toLowerCase();
		const argument = found[0].endsWith("(") ? argumentAt(text, MEMBER.lastIndex) : void 0;
		at = argument?.end ?? MEMBER.lastIndex;
		const part = name === "tostring" ? periodOfFormat(argument?.format ?? "") : PARTS.get(name);
		if (part !== void 0) return {
			at,
			period: isMoved ? finest(part, "day") : part
		};
		const moves = MOVES.test(name) && /^-?\d+$/.test(argument?.format ?? "");
		if (!moves && name !== "date" && !SAME.has(name)) break;
		isMoved ||= moves;
		isDay ||= name === "date";
	}
	return {
		at,
		period: isDay ? "day" : void 0
	};
}
const ARGUMENT = /\s*(?:(&quot;|&apos;|["'`])((?:(?!\1)[^\r\n]){0,99})\1|([^()$@%,"'`&<>\r\n]{0,99}))\s*/y;
/** The end of the call: a culture as the second argument, or no other argument. */
const END = /,\s*(?:\$\(\s*\[System\.Globalization\.CultureInfo\]::\w+(?:\(\s*[`'"\w-]*\s*\))?\s*\)|(?:System\.Globalization\.)?CultureInfo\.\w+|null)\s*\)|\)/iy;
/** Returns the first argument of a call if it is a literal; `undefined` otherwise. */
function argumentAt(text, offset) {
	ARGUMENT.lastIndex = offset;
	const found = ARGUMENT.exec(text);
	if (found === null) return void 0;
	END.lastIndex = ARGUMENT.lastIndex;
	if (!END.test(text)) return void 0;
	return {
		format: (found[2] ?? (found[3] ?? "").trim()).replaceAll("&quot;", "\"").replaceAll("&apos;", "'"),
		end: END.lastIndex
	};
}

// src/publish/tracking/nondeterminism.ts
const INSTEAD = {
	clock: `if the date is enough, \`\$([System.DateTime]::UtcNow.ToString('yyyy-MM-dd'))\`, which is built once a day, or \`.Year\`; otherwise a value of the commit`,
	chance: "a value that depends on what is built, such as the version or the name of the project",
	network: "a file in the repository, or a package",
	wildcard: "the version with all its parts, or one that a property sets"
};
/** Starts of expressions that may read the clock. What follows decides how much of it. */
const INSTANT = /\[\s*(?:System\.)?DateTime(?:Offset)?\s*\]::|\bDateTime(?:Offset)?\.(?=(?:Utc)?Now\b|Today\b)/gi;
const OTHERS = [
	["clock", /\[(?:System\.)?(?:Diagnostics\.Stopwatch)\]::\w+|\[System\.Environment\]::TickCount(?:64)?|\bStopwatch\.GetTimestamp\b|\bEnvironment\.TickCount/gi],
	["chance", /\[(?:System\.)?(?:Guid|Random)\]::(?!Parse|TryParse|Empty)\w+|\[System\.IO\.Path\]::Get(?:Random|Temp)FileName|\bGuid\.NewGuid\b|\bnew Random\b|\bRandom\.Shared\b/gi],
	["network", /<DownloadFile\b/gi],
	["wildcard", /(?<=<(?:Assembly|File)?Version(?:Prefix)?>\s{0,99})\d+(?:\.\d+){0,9}\.\*/gi]
];
/** Programs in commands that project files run. */
const PROGRAM = /(?:^|[\s;&|(`"'$])(date|[Gg]et-[Dd]ate|uuidgen|[Nn]ew-[Gg]uid|[Gg]et-[Rr]andom|curl|wget|[Ii]nvoke-[Ww]eb[Rr]equest|openssl rand)(?=[\s;&|)`"']|$)/g;
const SORTS = {
	date: "clock",
	"get-date": "clock",
	uuidgen: "chance",
	"new-guid": "chance",
	"get-random": "chance",
	"openssl rand": "chance",
	curl: "network",
	wget: "network",
	"invoke-webrequest": "network"
};
const COMMAND = /<Exec\b[^<>]*?\bCommand\s*=\s*("[^"]*"|'[^']*')/gi;
/** Returns how a project file or an import uses the clock. */
function clockInMSBuild(text) {
	const plain = withoutSpans(text, {
		open: "<!--",
		close: "-->",
		keepsLines: true
	});
	return together$1(plain, [
		...instantsIn(plain),
		...othersIn(plain),
		...programsIn(plain)
	]);
}
/** Returns how a source file uses the clock. A wildcard in an assembly's version is replaced by days and seconds since 2000. */
function clockInCode(text) {
	const found = /AssemblyVersion(?:Attribute)?\s*\(\s*"([^"]*\*)"/.exec(text);
	if (found !== null) {
		const line = lineOf(text, found.index);
		return {
			kind: "used",
			what: `AssemblyVersion ${found[1]}`,
			line,
			instead: INSTEAD.wildcard
		};
	}
	const directives = text.includes("#:") ? text.replace(/^(?!#:).*$/gm, "") : "";
	return directives === "" ? { kind: "none" } : clockInMSBuild(directives);
}
/** Returns how code that runs during the build uses the clock: a source generator, a text template. */
function clockInRunCode(text) {
	const plain = text.replace(/^[ \t]*\/\/.*$/gm, "");
	return together$1(plain, [...instantsIn(plain), ...othersIn(plain)]);
}
/** Returns the first use that is finer than a day, or else the finest period. */
function together$1(text, all) {
	const [first] = all.filter(({ period }) => period === void 0).sort((left, right) => left.at - right.at);
	if (first !== void 0) return {
		kind: "used",
		what: first.what,
		line: lineOf(text, first.at),
		instead: INSTEAD[first.sort]
	};
	return { kind: all.reduce((period, each) => finest(period, each.period ?? "none"), "none") };
}
function lineOf(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
function instantsIn(text) {
	return [...text.matchAll(INSTANT)].flatMap(({ 0: begin, index }) => {
		const asked = instantAt(text, index + begin.length);
		if (asked === void 0) return [];
		return [{
			at: index,
			what: `${begin}${asked.written}`,
			period: asked.period,
			sort: "clock"
		}];
	});
}
function othersIn(text) {
	return OTHERS.flatMap(([sort, pattern]) => [...text.matchAll(pattern)].map(({ 0: what, index }) => ({
		at: index,
		what,
		period: void 0,
		sort
	})));
}
function programsIn(text) {
	return [...text.matchAll(COMMAND)].flatMap(({ 1: quoted = "", index }) => {
		const command = quoted.slice(1, -1).replaceAll("&quot;", "\"").replaceAll("&apos;", "'").replaceAll("%25", "%");
		return [...command.matchAll(PROGRAM)].map((found) => {
			const name = found[1] ?? "";
			const rest = command.slice(found.index + found[0].length);
			return {
				at: index,
				what: name,
				period: periodOf(name.toLowerCase(), {
					rest,
					command
				}),
				sort: SORTS[name.toLowerCase()] ?? "clock"
			};
		});
	});
}
function periodOf(name, { rest, command }) {
	if (/\bTZ=/.test(command)) return void 0;
	return name === "date" ? dateProgram(rest) : name === "get-date" ? getDate(rest) : void 0;
}
/** Arguments of `date` (POSIX, "date"): `date -u +%Y`. Any other option may change the time. */
const DATE = /^(?:\s+(?:-u|--utc|--universal))?\s+(?:"\+([^"`$]*)"|'\+([^'`$]*)'|\+([^\s"'`$;&|()<>]+))\s*(?=$|[;&|)<>`"'])/;
/** Conversions that print a part of the date, or no time at all. */
const FIELDS = {
	Y: "year",
	y: "year",
	C: "year",
	m: "month",
	b: "month",
	B: "month",
	h: "month",
	d: "day",
	e: "day",
	j: "day",
	a: "day",
	A: "day",
	u: "day",
	w: "day",
	F: "day",
	D: "day",
	x: "day",
	G: "day",
	g: "day",
	V: "day",
	U: "day",
	W: "day",
	"%": "none",
	n: "none",
	t: "none"
};
/**
* Returns how much of the clock a call of `date` prints.
* @param rest the text after the name of the program.
* @returns undefined for more than the day, and for unknown arguments.
*/
function dateProgram(rest) {
	const found = DATE.exec(rest);
	const format = found?.[1] ?? found?.[2] ?? found?.[3];
	if (format === void 0) return void 0;
	return [...format.matchAll(/%[-_0^#]?(.?)/g)].map(([, letter = ""]) => FIELDS[letter]).reduce((period, each) => period === void 0 || each === void 0 ? void 0 : finest(period, each), "none");
}
const GET_DATE = /^(?:\s+-AsUTC)?\s+-(?:Format|f)\s+(?:"([^"`$]*)"|'([^']*)'|([^\s"'`$;&|()]+))(?:\s+-AsUTC)?\s*(?=$|[;&|)`"'])/i;
/** Returns the same for PowerShell's `Get-Date -Format yyyy`. */
function getDate(rest) {
	const found = GET_DATE.exec(rest);
	const format = found?.[1] ?? found?.[2] ?? found?.[3];
	return format === void 0 ? void 0 : periodOfFormat(format);
}

// src/publish/tracking/probed-names.ts
/** Whether MSBuild evaluates a file, whatever its extension. */
function isMSBuild(text) {
	return /<Project[\s>]/.test(text);
}
/**
* Whether a project includes files of other folders by pattern: a wildcard after `..`, or after a variable that may be any
* folder.
*/
function reachesOut(text) {
	return text.split(/["'<>]/).some((part) => {
		const start = part.search(/\.\.|[$@%]\(/);
		return start >= 0 && part.lastIndexOf("*") > start;
	});
}
/** Whether a target runs only if some files are newer than others. */
function skipsPrograms(text) {
	return /<Target\b[^<>]*\sInputs\s*=/.test(text);
}
/**
* Returns the names that a project file looks for. A search for a missing file leaves no trace on the disk, so the names
* are read from the text. If the project runs programs, or composes the name, it may look for any path.
*/
function probedNamesOf(text) {
	const plain = withoutSpans(text, {
		open: "<!--",
		close: "-->"
	});
	const found = searchesIn(plain).flatMap(({ name, list }) => namesIn(name, list));
	const starts = [...plain.matchAll(PATTERN)].flatMap(([, start = ""]) => folderOf(start));
	const names = [...found, ...starts].filter((name) => name !== void 0);
	const runsPrograms = /<(?:Exec|UsingTask|CallTarget\s+Targets="\$)/.test(plain);
	return {
		names: sortedSet(names),
		everyName: runsPrograms || names.length < found.length + starts.length
	};
}
/** Does the same for a source file, whose `#:` lines replace a project file. */
function probedNamesOfCode(text) {
	return text.includes("#:") ? probedNamesOf(text.replace(/^(?!#:).*$/gm, "")) : {
		names: [],
		everyName: false
	};
}
/** Conditions and property functions that look for a file. */
const LOOKING = /\b(Exists|GetPathOfFileAbove|GetDirectoryNameOfFileAbove)\s*\(/gi;
function searchesIn(text) {
	const closing = closingParentheses(text);
	return [...text.matchAll(LOOKING)].flatMap((match) => {
		const [whole, name = ""] = match;
		const open = match.index + whole.length - 1;
		const list = quotedIn(text, open + 1) ?? text.slice(open + 1, closing.get(open) ?? open);
		return list === "" ? [] : [{
			name,
			list
		}];
	});
}
const QUOTED = /\s*('[^']*')\s*\)/y;
/** Returns a single argument in quotes, in which parentheses are ordinary characters. */
function quotedIn(text, offset) {
	QUOTED.lastIndex = offset;
	return QUOTED.exec(text)?.[1];
}
function namesIn(name, list) {
	const parts = /^exists$/i.test(name) ? [list] : list.split(",");
	return (/^GetDirectoryNameOfFileAbove$/i.test(name) ? parts.slice(1) : parts.slice(0, 1)).map(lastName);
}
/** The text before the first wildcard of a pattern. */
const PATTERN = /(?<=^|[;"'`<>\r\n])([^;"'`<>*?\r\n]+)[*?]/g;
const PROJECT_FOLDER = /^\$\((?:MSBuildThisFileDirectory|MSBuildProjectDirectory|ProjectDir)\)/i;
/** Folders that a build creates, or that no source has. */
const NO_SOURCE = /^\$\((?:\w*Out(?:putPath|Dir)|PublishDir|NuGetPackageRoot|Pkg\w+)\)/i;
/** Returns the folder that a pattern begins in. An existing folder is listed, but a search in a missing one leaves no trace. */
function folderOf(start) {
	const path = start.trim().replaceAll("\\", "/");
	if (NO_SOURCE.test(path)) return [];
	const last = (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : /\$\(\w+\)$/.test(path) ? path : "").replace(PROJECT_FOLDER, "").split("/").at(-1) ?? "";
	return /^\.{0,2}$/.test(last) ? [] : [lastName(last)];
}
/** Returns the last part of a path; `undefined` if it is not a literal. */
function lastName(argument) {
	const bare = (argument.trim().replace(/^['"`]|['"`]$/g, "").replaceAll("\\", "/").replace(/(?<!\/)\/+$/, "").split("/").at(-1) ?? "").replace(/^\$\(MSBuildThisFileDirectory\)/, "");
	return /^[\w .+-]+$/.test(bare) ? bare : void 0;
}

// src/publish/tracking/written-paths.ts
/** In UTF-16 units. No path is longer. */
const LONGEST$2 = 300;
const BOUNDS = /["'<>;\r\n]/;
/** `$(Root)`, `%(Folder)`, a function. */
const VARIABLE = /[$%@]\(/;
const NAMES = /^(?:[\w .+@-]+\/)*[\w .+@-]*\w$/;
/**
* Returns the paths of items and properties in a project file. MSBuild only warns about a missing project or library, and
* leaves no trace of the search. Patterns and paths in the same folder are left out.
*/
function pathsWrittenIn(text) {
	return text.split(BOUNDS).map(pathIn).filter((path) => path !== void 0);
}
function pathIn(part) {
	if (part.length > LONGEST$2 || !/[/\\]/.test(part) || /[*?:=]/.test(part)) return void 0;
	const written = part.trim().replaceAll("\\", "/");
	const end = VARIABLE.test(written) ? written.slice(written.lastIndexOf(")") + 1).replace(/^\/+/, "") : written;
	const path = withoutSlashes(posix.normalize(end));
	if (!NAMES.test(path.replace(UPS, ""))) return void 0;
	return end === written ? {
		path,
		isWhole: true
	} : {
		path: path.replace(UPS, ""),
		isWhole: false
	};
}
const UPS = /^(?:\.\.\/)+/;
function withoutSlashes(path) {
	return path.endsWith("/") ? path.slice(0, -1) : path;
}
const PROTO_IMPORT = /^[ \t]{0,9}import[ \t]{1,9}(?:(?:public|weak|option)[ \t]{1,9})?"([^"\n]{1,300})"/gm;
/** Returns the imports of a Protocol Buffers file. protoc uses the first match in its folders. */
function importsOfProto(text) {
	return [...text.matchAll(PROTO_IMPORT)].map(([, path = ""]) => path);
}

// src/publish/tracking/build-inputs.ts
init_p_map();
/** In bytes. No project file is larger. */
const TEXT_MAX = 1048576;
const CODE = /\.(?:cs|fs|vb)$/i;
/** Text templates. The task that reads one also runs it. */
const TEMPLATE = /\.(?:tt|ttinclude)$/i;
/** Returns the files that were used, and the inputs that their texts add: names that are looked for, the clock. */
async function buildInputsOf(used, source) {
	const { snapshot, whole, runsCode } = source;
	const everything = [...snapshot.entries.values()].filter(({ kind }) => kind !== "folder").map(({ path }) => path);
	const plain = (await pMap(whole ? everything : used.files, (path) => readInputs(path, snapshot), { concurrency: 8 })).filter((each) => each !== void 0);
	const generators = new Set(codeOfGenerators(plain.filter((each) => each.isGenerator).map(({ path }) => path), plain.map(({ path }) => path)));
	const found = await pMap(plain, (each) => generators.has(each.path) ? asRun(each, snapshot) : each);
	const seen = whole ? {
		...NO_INPUTS,
		whole,
		history: used.history
	} : {
		...NO_INPUTS,
		...used
	};
	const { counted, named } = countedVariables(found, {
		history: seen.history,
		runsCode,
		generators
	});
	const shape = unionOf(seen, {
		...NO_INPUTS,
		variables: counted,
		names: sortedSet(found.flatMap(({ names }) => names)),
		everyName: found.some(({ everyName }) => everyName),
		everyNameAbove: runsCode || used.files.some((path) => NODE.test(path) && !path.includes("wwwroot/")),
		period: found.reduce((all, { clock }) => finest(all, clock.kind === "used" ? "none" : clock.kind), "none")
	});
	const use = found.flatMap(({ path, clock }) => clock.kind === "used" ? [{
		file: path,
		...clock
	}] : [])[0];
	return {
		shape,
		...use === void 0 ? {} : { clock: {
			file: use.file,
			what: use.what,
			line: use.line,
			instead: use.instead
		} },
		reachesOut: found.some(({ reachesOut }) => reachesOut),
		skipsPrograms: found.some(({ skipsPrograms }) => skipsPrograms),
		named,
		...reasonsOf(found)
	};
}
/** Files that show that Node ran there. Node searches the folders above for settings and packages. */
const NODE = /(?:^|\/)package\.json$|\.esproj$/i;
/** Adds the clock that code reads when the compiler runs it. */
async function asRun(found, snapshot) {
	const text = (await snapshot.bytes(found.path))?.toString("utf8");
	return text === void 0 || found.clock.kind !== "none" ? found : {
		...found,
		clock: clockInRunCode(text)
	};
}
/** Reads the inputs that one file adds; `undefined` if it adds none. */
async function readInputs(path, snapshot) {
	const entry = snapshot.entries.get(path);
	if (entry?.kind !== "file" || entry.size === 0 || entry.size > TEXT_MAX) return void 0;
	const bytes = await snapshot.bytes(path);
	if (bytes === void 0) return {
		path,
		...SILENT,
		...NAMES_NOTHING,
		clock: CHANGED$1
	};
	return inputsOfText(path, {
		text: bytes.toString(bytes[0] === 255 && bytes[1] === 254 ? "utf16le" : "utf8"),
		snapshot
	});
}
const CHANGED$1 = {
	kind: "used",
	what: "other content than was built, because it changed during the build",
	line: 1,
	instead: "nothing: the next run builds it"
};
/** Reads the inputs that a text adds; `undefined` if it adds none. */
function inputsOfText(path, { text, snapshot }) {
	const kind = CODE.test(path) ? "code" : isMSBuild(text) ? "msbuild" : "other";
	const naming = namingOf(path, {
		text,
		kind
	});
	if (kind === "code") return {
		path,
		...SILENT,
		...probedNamesOfCode(text),
		...naming,
		clock: clockInCode(text),
		isGenerator: isGenerator(text)
	};
	if (kind === "other") {
		const names = /\.proto$/i.test(path) ? importsOfProto(text) : [];
		const clock = TEMPLATE.test(path) ? clockInRunCode(text) : SILENT.clock;
		return naming === NAMES_NOTHING && names.length === 0 && clock.kind === "none" ? void 0 : {
			path,
			...SILENT,
			...naming,
			names,
			clock
		};
	}
	const more = {
		reachesOut: reachesOut(text),
		skipsPrograms: skipsPrograms(text)
	};
	const { names, everyName } = probedNamesOf(text);
	const missing = missingPaths(path, {
		text,
		snapshot
	});
	return {
		path,
		...SILENT,
		names: [...names, ...missing],
		everyName,
		...naming,
		clock: clockInMSBuild(text),
		...more
	};
}
/**
* Returns missing files that a project file names, as paths from the root. For a path that MSBuild composes, it returns the
* end.
*/
function missingPaths(file, { text, snapshot }) {
	const plain = withoutSpans(text, {
		open: "<!--",
		close: "-->"
	});
	return pathsWrittenIn(plain).flatMap(({ path, isWhole }) => {
		const isKnown = isWhole && /proj$/i.test(file);
		const whole = posix.join(parentOf(file), path);
		if (isKnown) return whole.startsWith("..") || snapshot.entries.has(whole) ? [] : [`/${whole}`];
		const end = path.replace(/^(?:\.\.\/)+/, "");
		return hasEnd(snapshot, end) ? [] : [end];
	});
}
/** Whether a path of the source has this end. It is most likely the same file then. */
function hasEnd(snapshot, end) {
	const byName = BY_NAME.get(snapshot) ?? groupBy(snapshot.entries.keys(), (path) => posix.basename(path));
	BY_NAME.set(snapshot, byName);
	return byName.get(posix.basename(end))?.some((path) => `/${path}`.endsWith(`/${end}`)) === true;
}
const BY_NAME = /* @__PURE__ */ new WeakMap();
const SILENT = {
	names: [],
	everyName: false,
	reachesOut: false,
	skipsPrograms: false,
	isGenerator: false,
	clock: { kind: "none" }
};
const GENERATOR = /\bI(?:Incremental|Source)Generator\b/;
/** Whether code belongs to a source generator, which the compiler runs. */
function isGenerator(code) {
	return GENERATOR.test(code);
}
/**
* Returns the code files of projects with generators. Each may run while another project is compiled.
* @param generators paths of code that {@link isGenerator}.
* @param files all files that a build read, including code.
*/
function codeOfGenerators(generators, files) {
	if (generators.length === 0) return [];
	const projects = new Set(files.filter((path) => /proj$/i.test(path)).map(parentOf));
	const folders = new Set(generators.map((path) => projectFolder(path, projects)));
	return files.filter((path) => /\.(?:cs|vb)$/i.test(path) && isBelow(path, folders));
}
function isBelow(path, folders) {
	return [...folders].some((folder) => folder === "" || path.startsWith(`${folder}/`));
}
/** Returns the nearest folder above a file that contains a project, or else the file's own folder. */
function projectFolder(path, projects) {
	for (let folder = parentOf(path); folder !== ""; folder = parentOf(folder)) if (projects.has(folder)) return folder;
	return projects.has("") ? "" : parentOf(path);
}

// src/publish/tracking/track-access.ts
/**
* Sets the access times of a copy of a source to a distant past. The kernel updates them when any process reads a file,
* follows a link or lists a folder. Renaming, linking and rewriting update the change time, which no process can set.
* Reading the times updates nothing. A build may replace anything with a link, so no link is followed: setting a time
* through one would change a file of the runner.
*/
async function trackAccess(root, entries) {
	const all = /* @__PURE__ */ new Map([["", {
		path: "",
		kind: "folder",
		changed: 0
	}]]);
	for (const { path, kind } of entries) all.set(path, {
		path,
		kind,
		changed: 0
	});
	for (const path of await listGit(root)) all.set(path, {
		path,
		kind: "git",
		changed: 0
	});
	const children = groupBy(all.keys(), parentOf);
	await eachOf(all, {
		root,
		deal: arm
	});
	return { used: async () => {
		const used = [];
		await eachOf(all, {
			root,
			deal: (each, place) => {
				const stats = statsAt(place);
				if (!wasTouched(each, stats)) return;
				if (!gainedFolders(each, {
					root,
					stats,
					children: children.get(each.path) ?? []
				})) used.push(each);
				arm(each, place);
			}
		});
		return {
			files: used.filter(({ kind }) => kind === "file" || kind === "link").map(({ path }) => path),
			folders: used.filter(({ kind }) => kind === "folder").map(({ path }) => path),
			history: used.some(({ kind }) => kind === "git")
		};
	} };
}
async function eachOf(all, { root, deal }) {
	await visit(root, {
		paths: all.keys(),
		deal: (path, place) => {
			const each = all.get(path);
			if (each !== void 0) deal(each, place);
		}
	});
}
/** Resets an entry. One that is missing, or whose time cannot be set, counts as used from now on. */
function arm(each, place) {
	each.changed = NaN;
	const stats = statsAt(place);
	if (place.folder === void 0 || stats === void 0) return;
	if (!wasRead(stats)) {
		each.changed = stats.ctimeMs;
		return;
	}
	try {
		lutimesSync(place.folder.at(place.name), 1, stats.mtimeMs / 1e3);
		each.changed = statsAt(place)?.ctimeMs ?? NaN;
	} catch {}
}
function wasTouched({ changed }, stats) {
	return stats === void 0 || wasRead(stats) || stats.ctimeMs !== changed;
}
function wasRead({ atimeMs }) {
	return atimeMs !== 1 * 1e3;
}
/**
* Whether the only change to a folder is that other folders were created in it, as a build creates `artifacts`. Creating
* one reveals nothing about its neighbours. A listing would show in the access time. Resetting that time updates only the
* change time, but a new name sets change and modification time to the same value.
*/
function gainedFolders({ path, kind }, { root, stats, children }) {
	try {
		var _usingCtx$1 = _usingCtx();
		if (kind !== "folder" || stats === void 0 || wasRead(stats) || stats.mtimeMs !== stats.ctimeMs) return false;
		const folder = _usingCtx$1.u(unlessRefused(() => holdFolder(root, path)));
		if (folder === void 0) return false;
		const now = new Map(directoryEntries(folder).map((each) => [each.path, each.kind]));
		const before = new Set(children);
		return children.every((child) => child === path || now.has(child)) && [...now].every(([name, is]) => is === "folder" || before.has(name));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
/** Lists everything in `.git` except borrowed objects; empty for a source without `.git`. */
async function listGit(root) {
	const paths = [];
	for await (const { path } of walk(root, { below: ".git" })) paths.push(path);
	return paths.length === 0 ? [] : [".git", ...paths];
}

// src/publish/phases/observe-phases.ts
const NOTHING_USED = {
	files: [],
	folders: [],
	history: false
};
const UNSEEN = {
	files: [],
	folders: [],
	history: true
};
/**
* Puts the intermediate files of an earlier build back, decides whether to restore, and observes which files of the source
* restore and publish use.
* @example
* const before = await observePhases(build);
* if (before.restore.value === 'run') await restore();
* const between = await before.afterRestore();
* await publish();
* const { closure } = await between.afterPublish({ answers: before.answers, ended: container.remove() });
*/
async function observePhases(observed) {
	const { effects, build, folders, owner, variables, tools, zone, asks } = observed;
	const time = {
		now: effects.clock(),
		zone
	};
	const { source, snapshot } = folders;
	const { observation } = build;
	const { packages } = effects;
	if (!observation.value) effects.log.info(`Every file of the source counts as a build input: ${observation.because}.`);
	const earlier = build.mounted ? observed.earlier : void 0;
	const applied = await restoreObj(source, {
		earlier,
		snapshot,
		owner,
		time,
		variables
	});
	effects.log.info(`Intermediate files: ${applied.because}`);
	const restore = await reasonToRestore({
		applied,
		earlier,
		snapshot,
		packages,
		source,
		tools,
		asks
	});
	const watch = build.mounted ? await trackAccess(source, [...snapshot.entries.values()]) : { used: async () => UNSEEN };
	effects.log.info(`Restore: ${restore.value} (${restore.because})`);
	return {
		restore,
		answers: restore.value === "left out" ? earlier?.state.restore.answers : void 0,
		afterRestore: async () => {
			const atRestore = await withVendored(build.mounted && restore.value === "left out" ? NOTHING_USED : await watch.used(), {
				snapshot,
				packages
			});
			const known = {
				observation,
				restore,
				atRestore,
				applied,
				earlier,
				began: time
			};
			return { afterPublish: (publish) => observePublish(observed, {
				...known,
				...publish,
				watch
			}) };
		}
	};
}
async function observePublish(observed, { watch, began, ...known }) {
	known.ended.catch(() => void 0);
	const atPublish = await watch.used();
	const times = [began, {
		...began,
		now: observed.effects.clock()
	}];
	const { observation, restore, applied } = known;
	return {
		observation,
		restore,
		kept: applied.value.kept.length > 0,
		reuse: applied.because,
		began: began.now,
		...await conclude(observed, {
			...known,
			atPublish,
			times
		})
	};
}
/**
* Adds packages of the checkout that are also in NuGet's folder: without the folder, NuGet would read them from the
* checkout.
*/
async function withVendored(used, sources) {
	const vendored = await findVendored(sources.snapshot, sources.packages);
	return {
		...used,
		files: sortedSet([...used.files, ...vendored.map(({ file }) => file)])
	};
}
/**
* Collects the inputs and the state of a build. A build on earlier intermediate files reads only what changed, so the
* inputs of the earlier build are added.
*/
async function conclude({ folders, build, variables, runsCode, effects }, learned) {
	const { observation, restore, atRestore, atPublish, applied, times } = learned;
	const { now } = times[0];
	const { snapshot, source } = folders;
	const kept = applied.value.kept.length > 0 ? learned.earlier?.state : void 0;
	const place = {
		snapshot,
		whole: !observation.value,
		runsCode
	};
	const own = await buildInputsOf(together(atRestore, atPublish), place);
	const ofRestore = restore.value === "run" ? (await buildInputsOf(atRestore, place)).shape : kept?.restore.shape;
	const shape = present(unionOf(unionOf(own.shape, kept?.shape ?? NO_INPUTS), ofRestore ?? NO_INPUTS), snapshot.entries);
	const clock = own.clock ?? await clockOf(kept, place) ?? movedPeriod(shape, times);
	const closure = {
		shape,
		reachesOut: own.reachesOut || (kept?.reachesOut ?? false),
		skipsPrograms: own.skipsPrograms || (kept?.skipsPrograms ?? false),
		named: sortedSet([...own.named, ...kept?.named ?? []]),
		...defined({
			clock,
			history: own.history ?? kept?.history,
			programs: own.programs ?? kept?.programs
		})
	};
	for (const line of whatCosts(closure)) effects.log.info(line);
	await learned.ended;
	const assets = await readAssets(source);
	const floating = floatingPackage(assets, () => false);
	const restored = present(ofRestore ?? closure.shape, snapshot.entries);
	const state = {
		schema: 3,
		...closure,
		at: now,
		source: await sourceAsBuilt(source, {
			snapshot,
			since: now
		}),
		variables: namedValues(closure.named, variables),
		restore: {
			shape: restored,
			values: await restoreValues(restored, snapshot),
			at: kept?.restore.at ?? now,
			...defined({
				floating,
				answers: learned.answers
			})
		}
	};
	const chosen = build.mounted ? floatingPackage(assets, isLocked(snapshot.entries)) : "what the restore chose";
	const read = closure.shape.whole ? [...snapshot.entries.keys()] : closure.shape.files;
	const frontEnd = unlockedFrontEnd(read, snapshot.entries);
	return {
		closure,
		snapshot,
		state,
		floating: chosen ?? (frontEnd && `what ${frontEnd} asks for`)
	};
}
/** Returns a sentence for each input that makes later runs build again although no file of the project changed. */
function whatCosts({ shape, named, history, programs }) {
	if (shape.whole) return [];
	return [
		...shape.history ? [`Git's history is a build input, so each commit is built again: ${history ?? "MSBuild asks for it"}.`] : [],
		...shape.everyName && programs !== void 0 ? [`The names of all files are build inputs: ${programs}.`] : [],
		...named.length > 0 ? [`These variables of the job are build inputs, because files of the build name them: ${named.join(", ")}.`] : []
	];
}
/** Looks for uses of the clock in the files that an earlier build read, as they are now. They may no longer use it. */
async function clockOf(kept, place) {
	if (kept === void 0) return void 0;
	const { files } = kept.shape;
	return (await buildInputsOf({
		files,
		folders: [],
		history: false
	}, {
		...place,
		whole: false
	})).clock;
}
function together(left, right) {
	return {
		files: [...left.files, ...right.files],
		folders: [...left.folders, ...right.folders],
		history: left.history || right.history
	};
}
/** Replaces deleted inputs of an earlier build by the nearest existing folder, where they would appear again. */
function present(shape, entries) {
	const isThere = (path) => path === "" || entries.has(path);
	const nearest = (path) => isThere(path) ? path : nearest(parentOf(path));
	const gone = shape.files.filter((path) => !isThere(path)).map(nearest);
	return {
		...shape,
		files: shape.files.filter(isThere),
		folders: sortedSet([...shape.folders.map(nearest), ...gone])
	};
}
/** Returns a use of the clock if the date changed during the build, or if the time zone is unknown. */
function movedPeriod({ period }, [began, ended]) {
	const file = "a project file";
	if (period !== "none" && !isZone(began.zone)) return {
		file,
		what: `the ${period} in the time zone ${began.zone}`
	};
	if (periodAt(period, began) === periodAt(period, ended)) return void 0;
	return {
		file,
		what: `the ${period}, which changed during the build`
	};
}
/** Returns a test of whether the project at a path in the container has a lock file in the source. */
function isLocked(entries) {
	return (project) => entries.has(join(project, "../packages.lock.json").slice(PATHS.source.length + 1));
}
/**
* Saves the intermediate files for later builds. Call it only when nothing runs in the source.
* @returns the folder, or `undefined` if they are not kept.
*/
async function keepObj(source, { state, to, log }) {
	const reason = state.skipsPrograms ? "a target of the repository has Inputs and Outputs, and its outputs are not kept" : await saveObj(source, {
		known: state,
		to
	});
	if (reason === void 0) return to;
	log.info(`Intermediate files are not kept: ${reason}`);
}

// src/publish/phases/test-command.ts
/** The folder for results of tests, relative to the work folder. */
const TEST_RESULTS = "out/tests";
const RESULTS = `${PATHS.work}/${TEST_RESULTS}`;
/** Returns the command that runs the tests of a project. It finds its response files by itself. */
function testCommand(plan, request) {
	const { runner } = request;
	const project = posix.join(PATHS.source, plan.project.value);
	const properties = Object.entries(request.properties).map(([name, value]) => propertyArgument(name, value));
	const framework = plan.framework.from === "input framework" ? plan.framework.value : void 0;
	if (runner.kind === "Microsoft.Testing.Platform") {
		const only = runner.frameworks?.[0] ?? framework;
		return [
			...[
				"dotnet",
				"run",
				"--project",
				project,
				"--no-restore",
				"-v:minimal"
			],
			...only === void 0 ? [] : ["-f", only],
			"--property:UseMicrosoftTestingPlatformRunner=true",
			...properties.map((argument) => argument.replace(/^-p:/, "--property:")),
			...["--", ...programArguments(plan, runner)]
		];
	}
	if (runner.startedBy === "MSBuild") return [
		...[
			"dotnet",
			"msbuild",
			project,
			"-t:VSTest",
			"-nologo",
			"-v:minimal"
		],
		...["-p:VSTestLogger=trx", `-p:VSTestResultsDirectory=${RESULTS}`],
		...framework === void 0 ? [] : [propertyArgument("TargetFramework", framework)],
		...properties
	];
	return [
		...[
			"dotnet",
			"test",
			project,
			"--no-restore",
			"-nologo",
			"-v:minimal"
		],
		...framework === void 0 ? [] : ["-f", framework],
		...[
			"--logger",
			"trx",
			"--results-directory",
			RESULTS
		],
		...properties
	];
}
/** Returns the project's arguments, with the results folder replaced, and the arguments that the action adds. */
function programArguments({ project }, { args, writesTrx, frameworks }) {
	const own = withoutOption(args, "--results-directory");
	const has = (option) => own.some((word) => isOption(word, option));
	const name = [posix.basename(project.value, posix.extname(project.value)), ...(frameworks ?? []).slice(0, 1)].join("_");
	return [
		...own,
		...has("--no-ansi") ? [] : ["--no-ansi"],
		...["--results-directory", RESULTS],
		...writesTrx && !has("--report-trx") ? ["--report-trx"] : [],
		...writesTrx && !has("--report-trx-filename") ? ["--report-trx-filename", `${name}.trx`] : []
	];
}
function withoutOption(words, option) {
	return words.filter((word, index) => !isOption(word, option) && words[index - 1] !== option);
}
/** Whether a word is `--option`, `--option=value` or `--option:value`. */
function isOption(word, option) {
	return word === option || word.startsWith(`${option}=`) || word.startsWith(`${option}:`);
}

// src/publish/tests/stack-trace.ts
/** Returns the innermost call of a stack trace that is in the repository; empty if none is. */
function sourcePlaceOf(trace) {
	const { file, line } = trace.map(placeIn).find((place) => place?.file.startsWith(`${PATHS.source}/`)) ?? {};
	return defined({
		file: file && inRepository(file),
		line
	});
}
/**
* Parses a call such as `at N.A.Fails() in /src/test/A.cs:line 5`. The terminal of Microsoft.Testing.Platform leaves out
* the word `line`.
*/
function placeIn(call) {
	const text = call.trim();
	const end = text.lastIndexOf(":");
	const begin = text.lastIndexOf(" in ", end);
	const line = text.slice(end + 1).replace(/^line /, "");
	if (!text.startsWith("at ") || begin < 0 || end < 0 || !/^\d{1,9}$/.test(line)) return void 0;
	return {
		file: text.slice(begin + 4, end),
		line: Number(line)
	};
}

// src/publish/tests/trx-essentials.ts
/** In UTF-16 units. A parser needs a third of a second for this much, and blocks everything else. */
const PARSED_WHOLE = 2097152;
/** The limit for one failed test. */
const LONGEST_RESULT = 131072;
/** The limit for the errors of a run. */
const LONGEST_ERRORS = 262144;
const FAILED$2 = /\soutcome="(?:Failed|Error|Timeout|Aborted)"/;
/**
* Returns the parts of a TRX file that are used: its times, its counters, the errors of the run, and the first failed tests
* with the start of their output. A small file is returned unchanged. A large one is searched for these elements, which is
* much faster than parsing: most of it is definitions of tests and passed tests.
*/
function essentialsOf(text) {
	if (text.length <= PARSED_WHOLE) return text;
	const summaryAt = text.lastIndexOf("<ResultSummary");
	if (summaryAt < 0) return "";
	return `<TestRun>${[
		startTag(text, text.indexOf("<Times")),
		`<Results>${failedResults(text).join("")}</Results>`,
		startTag(text, summaryAt),
		startTag(text, text.indexOf("<Counters", summaryAt)),
		element(text, {
			at: text.indexOf("<RunInfos", summaryAt),
			end: "</RunInfos>",
			most: LONGEST_ERRORS
		}),
		"</ResultSummary>"
	].join("")}</TestRun>`;
}
/** Returns a start tag such as `<Times start="…" />`; empty if it is missing or too long. */
function startTag(text, offset) {
	const end = offset < 0 ? -1 : text.slice(offset, offset + LONGEST_RESULT).indexOf(">");
	return end < 0 ? "" : text.slice(offset, offset + end + 1);
}
/** Returns an element with its content; empty if it is missing, or longer than `most`. */
function element(text, { at, end, most }) {
	const length = at < 0 ? -1 : text.slice(at, at + most).indexOf(end);
	return length < 0 ? "" : text.slice(at, at + length + end.length);
}
/** Further failures are counted but not named. */
const MOST_NAMED = 1e3;
function failedResults(text) {
	const found = [];
	let room = PARSED_WHOLE / 2;
	let at = text.indexOf(RESULT);
	while (at >= 0 && room > 0 && found.length < MOST_NAMED) {
		const tag = startTag(text, at);
		if (FAILED$2.test(tag)) {
			const whole = element(text, {
				at,
				end: "</UnitTestResult>",
				most: LONGEST_RESULT
			});
			const result = whole === "" ? `${tag.replace(/\/?>$/, "")}/>` : whole;
			found.push(result);
			room -= result.length;
		}
		at = text.indexOf(RESULT, at + (tag === "" ? LONGEST_RESULT : 1));
	}
	return found;
}
const RESULT = "<UnitTestResult ";

// src/publish/tests/trx.ts
const LISTED = /* @__PURE__ */ new Set(["UnitTestResult", "RunInfo"]);
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false,
	trimValues: false,
	htmlEntities: true,
	isArray: (name) => LISTED.has(name)
});
const FAILED$1 = /* @__PURE__ */ new Set([
	"Failed",
	"Error",
	"Timeout",
	"Aborted"
]);
/** Parses a TRX file; `undefined` if the text is not one. A run that was killed may leave an incomplete file. */
function parseTrx(text) {
	const run = asNode(asNode(parse$1(text))["TestRun"]);
	const summary = asNode(run["ResultSummary"]);
	const counters = asNode(summary["Counters"]);
	const count = (name) => Number(counters[`@${name}`] ?? NaN);
	const [total, executed, passed] = [
		count("total"),
		count("executed"),
		count("passed")
	];
	if (![
		total,
		executed,
		passed
	].every(Number.isSafeInteger)) return void 0;
	const results = asNodes(asNode(run["Results"])["UnitTestResult"]);
	const errors = asNodes(asNode(summary["RunInfos"])["RunInfo"]).filter(isError).map((info) => textOf$2(info["Text"]).trim());
	const isEnded = [
		"Completed",
		"Passed",
		"Warning"
	].includes(textOf$2(summary["@outcome"]));
	return {
		passed,
		failed: executed - passed,
		skipped: total - executed,
		seconds: secondsOf$1(asNode(run["Times"])),
		failures: results.filter((result) => FAILED$1.has(textOf$2(result["@outcome"]))).map(failureOf$1),
		errors,
		succeeded: (isEnded || executed === 0 && errors.length === 0) && executed === passed
	};
}
/** Replaces paths of the container with those of the checkout, for tools that open the files it names. */
function withPathsOf(root, trx) {
	const escaped = escapeXml(root);
	return trx.replaceAll(OWN_PATH, () => `${escaped}/`);
}
/** The start of a path of the container, but not within another path such as `/opt/src/`. */
const OWN_PATH = new RegExp(`(?<![\\w./-])${PATHS.source}/`, "g");
function parse$1(text) {
	if (!text.includes("<TestRun")) return void 0;
	try {
		return parser.parse(essentialsOf(text).replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
/**
* Whether it is an error other than a failed test. xunit repeats failed tests here, and Microsoft.Testing.Platform reports
* them with exit code 2. Its exit code 8 means that there were no tests.
*/
function isError(info) {
	const text = textOf$2(info["Text"]);
	return info["@outcome"] === "Error" && !/\[FAIL\]\s*$/.test(text) && !/^\s*Exit code [\w ]+: '[28]'/.test(text);
}
function failureOf$1(result) {
	const info = asNode(asNode(result["Output"])["ErrorInfo"]);
	const message = textOf$2(info["Message"]).trim();
	return {
		name: textOf$2(result["@testName"]),
		message: message === "" ? textOf$2(result["@outcome"]) : message,
		...sourcePlaceOf(textOf$2(info["StackTrace"]).split(/\r?\n/))
	};
}
function secondsOf$1(times) {
	const [start, finish] = [Date.parse(textOf$2(times["@start"])), Date.parse(textOf$2(times["@finish"]))];
	return Number.isNaN(finish - start) ? 0 : (finish - start) / 1e3;
}
function textOf$2(value) {
	return typeof value === "string" ? value : "";
}

// src/publish/tests/tests.ts
/** Number of failed tests that get an annotation. GitHub shows ten for a step. */
const SHOWN$1 = 10;
/**
* Saves the results of tests, with the paths of the checkout, and judges them. Without a file of results, it judges what
* the test program printed.
* @throws ActionError TESTS_FAILED if a test failed, or if none ran.
*/
async function judgeTests(plan, run) {
	const { log, to, ended, runner } = run;
	const files = await keepResults(plan, run);
	const results = files.length > 0 ? files : run.printed ?? [];
	const sum = (count) => results.reduce((all, each) => all + count(each), 0);
	const counts = {
		passed: sum(({ passed }) => passed),
		failed: sum(({ failed }) => failed),
		skipped: sum(({ skipped }) => skipped),
		seconds: sum(({ seconds }) => seconds)
	};
	const where = files.length > 0 ? `results in ${to}` : "no file of results";
	if (results.length > 0) log.info(`Tests of ${plan.project.value}: ${describeCounts(counts)}; ${where}`);
	if (runner?.kind === "Microsoft.Testing.Platform" && !runner.writesTrx) log.info(WITHOUT_TRX);
	const failures = results.flatMap((each) => each.failures);
	annotate$1(failures, {
		log,
		project: plan.project.value
	});
	const errors = results.flatMap((each) => each.succeeded ? [] : [each.errors[0] ?? "a test run did not complete"]);
	const isKnown = results.length > 0 || runner?.kind !== "Microsoft.Testing.Platform";
	const got = reasonOf(counts, {
		failures,
		errors,
		ended,
		hasResults: results.length > 0,
		isKnown
	});
	if (got === void 0) return counts;
	if (got === ENDED) throw ended;
	const line = reproduceLine(plan, {
		phase: "test",
		image: run.image,
		...defined({ runner })
	});
	const hint = `${isKnown ? "" : `${WITHOUT_TRX} `}Repeat it in a clone of the repository:\n${line}`;
	throw new ActionError({
		code: "TESTS_FAILED",
		doing: `tests of ${plan.project.value}`,
		got,
		hint
	});
}
/** Formats the counts: `12 passed, 1 skipped, 2 failed in 3.1s`. */
function describeCounts({ passed, failed, skipped, seconds }) {
	return `${[
		`${passed} passed`,
		...skipped === 0 ? [] : [`${skipped} skipped`],
		...failed === 0 ? [] : [`${failed} failed`]
	].join(", ")} in ${prettyMilliseconds(seconds * 1e3)}`;
}
const WITHOUT_TRX = "Add the package Microsoft.Testing.Extensions.TrxReport to the test project for a file of results (TRX). Without it, counts and failed tests are read from what the test program prints.";
const ENDED = Symbol("what ended them says more");
/** Returns why the tests failed; `undefined` if they passed. */
function reasonOf({ passed, failed, skipped }, judged) {
	const { failures, errors, ended } = judged;
	if (failed > 0) return `${failed} of ${passed + failed} failed${names(failures, failed)}`;
	const [error] = errors;
	if (error !== void 0) return error;
	if (ended !== void 0 && (passed > 0 || !judged.hasResults)) return ENDED;
	if (passed > 0) return void 0;
	if (!judged.isKnown) return "the test program ended with success, but printed no counts of tests that can be read";
	return skipped === 0 ? "no test was found, and tests that do not run prove nothing" : `all ${skipped} were skipped, and tests that do not run prove nothing`;
}
/** Returns the names of the first failed tests; empty if the program printed only their number. */
function names(failures, failed) {
	const first = failures.slice(0, 3).map(({ name }) => name);
	if (first.length === 0) return "";
	return `: ${first.join(", ")}${failed > first.length ? `, and ${failed - first.length} more` : ""}`;
}
function annotate$1(failures, { log, project }) {
	for (const { name, message, file, line } of failures.slice(0, SHOWN$1)) {
		const place = file === void 0 ? { file: project } : {
			file,
			...defined({ line })
		};
		log.error(`${name}: ${message}`, {
			title: "Test failed",
			...place
		});
	}
}
/** In bytes, for one file of results. The results of ten thousand tests have a third of it. */
const LARGEST$3 = 67108864;
/** In bytes, for all files of results together. */
const MOST = 4 * LARGEST$3;
/** Start tags, end tags and attributes in one file. A test has about twenty. */
const MARKS = 2e6;
/** Saves the results, and removes those of an earlier try. Files are read one after another, because they may be large. */
async function keepResults(plan, { work, to, hide }) {
	await rm(to, {
		recursive: true,
		force: true
	});
	await mkdir(to, { recursive: true });
	if ((await resolveInside(work, "out/tests"))?.kind !== "folder") return [];
	const kept = [];
	let left = MOST;
	for await (const { path, name, kind } of walk(work, {
		below: TEST_RESULTS,
		enter: () => false
	})) {
		if (kind !== "file" || !name.endsWith(".trx")) continue;
		const all = await readResults(plan, {
			work,
			path,
			max: Math.min(LARGEST$3, left)
		});
		left -= all.length;
		const text = hide(all);
		await writeFile(join(to, name), withPathsOf(plan.root, text));
		const results = parseTrx(text);
		if (results !== void 0) kept.push(results);
	}
	return kept;
}
async function readResults(plan, { work, path, max }) {
	try {
		const text = (await readFile$1(work, {
			path,
			max
		})).toString("utf8");
		if (hasMoreMarks(text)) throw new PathRefused(path, "too large");
		return text;
	} catch (error) {
		if (!(error instanceof PathRefused)) throw error;
		throw new ActionError({
			code: "TESTS_FAILED",
			doing: `reading the test results of ${plan.project.value}`,
			got: error.message,
			hint: `A file of results is a regular file of at most ${inMiB(LARGEST$3)} with ${MARKS} elements and attributes, and all of them have at most ${inMiB(MOST)}. Let the tests print less.`
		});
	}
}
/** Whether a text has too many elements to parse. A few bytes of the file become hundreds in memory. */
function hasMoreMarks(text) {
	let count = 0;
	for (const mark of [
		"<",
		"=\"",
		"='"
	]) for (let at = text.indexOf(mark); at >= 0 && count <= MARKS; at = text.indexOf(mark, at + mark.length)) count += 1;
	return count > MARKS;
}
function inMiB(bytes) {
	return `${bytes / 1024 / 1024} MiB`;
}

// src/publish/nuget/package-origins.ts
init_p_map();
/** How many packages are read at once. */
const AT_ONCE = 16;
/** In bytes. */
const LARGEST$2 = 1048576;
/**
* Adds what NuGet's packages folder says of each package: its licence, the feed that it was downloaded from, and the hash of
* a package that the assets file does not list. A package that is not there stays as it is.
* @param withFeeds whether addresses of feeds may be published.
*/
async function withOrigins(packages, { folder, withFeeds }) {
	const one = async (resolved) => {
		const { sha512, licence, feed } = await readOrigin(folder, resolved);
		return {
			...defined({
				sha512,
				licence,
				feed: withFeeds ? feed : void 0
			}),
			...resolved
		};
	};
	return await pMap(packages, one, { concurrency: AT_ONCE });
}
async function readOrigin(folder, resolved) {
	const { id, version } = neededPackage(resolved);
	const place = join(id, version);
	const read = async (name) => (await readFile$1(folder, {
		path: join(place, name),
		max: LARGEST$2
	}).catch(() => Buffer.of())).toString("utf8");
	const [metadata, nuspec] = await Promise.all([read(".nupkg.metadata"), read(`${id}.nuspec`)]);
	return {
		...metadataIn(metadata),
		...defined({ licence: licenceIn(nuspec) })
	};
}
/** The file that NuGet writes next to each package (NuGet.Packaging, NupkgMetadataFile). */
function metadataIn(text) {
	try {
		const json = parseJson(text);
		const { contentHash, source } = isObject(json) ? json : {};
		return defined({
			sha512: typeof contentHash === "string" && contentHash !== "" ? contentHash : void 0,
			feed: typeof source === "string" ? feedOf(source) : void 0
		});
	} catch {
		return {};
	}
}
/** learn.microsoft.com/nuget/reference/nuspec, "license"; a file or an address is not an expression. */
function licenceIn(nuspec) {
	return /<license\s[^>]*\btype="expression"[^>]*>([^<]{1,500})<\/license>/.exec(nuspec)?.[1]?.trim();
}
/** A part of a path like this may be a token: some feeds have one in their addresses. */
const TOKEN = /^(?=.*\d)[\w-]{16,}$/;
/**
* Returns the address of a feed without anything that may be a login. A folder is named only if it is in the repository,
* because other paths belong to a machine.
*/
function feedOf(source) {
	if (source.startsWith(`${PATHS.source}/`)) return source.slice(PATHS.source.length + 1);
	if (!/^https?:/i.test(source) || !URL.canParse(source)) return void 0;
	const { origin, pathname } = new URL(source);
	return pathname.split("/").some((part) => TOKEN.test(part)) ? origin : `${origin}${pathname}`;
}

// src/publish/nuget/resolved-packages.ts
/**
* Reads which packages and projects a restore chose for a publish.
* @param assets the assets file of the published project.
* @param placeOf returns the path in the repository of a path in the container.
*/
function resolvedGraph(assets, { published, placeOf }) {
	const chosen = Object.entries(targetOf(assets, published));
	const folder = posix.dirname(published.project);
	const names = chosen.map(([key, { type }]) => {
		const path = assets.libraries?.[key]?.path ?? key;
		return [idOf(key), type === "project" ? posix.join(folder, path) : key];
	});
	const byId = new Map(names);
	const needsOf = (ids) => ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []).sort();
	const direct = directIn(assets, published.framework);
	const packages = chosen.filter(([, { type }]) => type === "package");
	const projects = chosen.filter(([, { type }]) => type === "project");
	const references = referencesIn(assets, published.framework).map(placeOf);
	const own = {
		path: published.project,
		...defined({ version: assets.project?.version }),
		needs: [...needsOf([...direct]), ...references].sort()
	};
	return {
		packages: [...packages.map(([key, library]) => ({
			...splitKey(key),
			...defined({ sha512: assets.libraries?.[key]?.sha512 }),
			direct: direct.has(idOf(key)),
			use: hasFiles(library) ? "library" : "build",
			needs: needsOf(Object.keys(library.dependencies ?? {}))
		})), ...runtimePacks(assets, published)],
		projects: [own, ...projects.map(([key, library]) => ({
			path: byId.get(idOf(key)) ?? key,
			version: splitKey(key).version,
			needs: needsOf(Object.keys(library.dependencies ?? {}))
		}))]
	};
}
/** In lowercase: NuGet compares ids without case. */
function idOf(key) {
	return splitKey(key).id.toLowerCase();
}
function splitKey(key) {
	const slash = key.lastIndexOf("/");
	return {
		id: key.slice(0, slash),
		version: key.slice(slash + 1)
	};
}
/** An asset with this name means that there is none. */
const NOTHING = /(?:^|\/)_\._$/;
function hasFiles({ runtime, native, runtimeTargets, resource }) {
	return [
		runtime,
		native,
		runtimeTargets,
		resource
	].flatMap((group) => Object.keys(group ?? {})).some((path) => !NOTHING.test(path));
}
/** Returns the libraries for the framework, with the RID if the restore had it. */
function targetOf({ targets = {} }, { framework, target }) {
	const all = Object.keys(targets);
	const byFramework = groupBy(all, (key) => shortName(key.split("/")[0] ?? ""));
	const own = byFramework.get(framework) ?? (byFramework.size === 1 ? all : []);
	return targets[own.find((each) => each.endsWith(`/${target}`)) ?? own.find((each) => !each.includes("/")) ?? own[0] ?? ""] ?? {};
}
/** Old assets files have `.NETCoreApp,Version=v3.1` for `netcoreapp3.1`. */
function shortName(name) {
	const [, major = "", minor = ""] = /^\.NETCoreApp,Version=v(\d+)\.(\d+)$/.exec(name) ?? [];
	return major === "" ? name : `${Number(major) < 5 ? "netcoreapp" : "net"}${major}.${minor}`;
}
function frameworkIn(frameworks, wanted) {
	const all = Object.entries(frameworks ?? {});
	return all.find(([name]) => shortName(name) === wanted)?.[1] ?? (all.length === 1 ? all[0]?.[1] : void 0);
}
/** The ids of the packages that the project itself names, in lowercase. */
function directIn({ project }, framework) {
	const { dependencies = {} } = frameworkIn(project?.frameworks, framework) ?? {};
	const packages = Object.entries(dependencies).filter(([, { target = "Package" }]) => target === "Package");
	return new Set(packages.map(([id]) => id.toLowerCase()));
}
function referencesIn({ project }, framework) {
	const { projectReferences = {} } = frameworkIn(project?.restore?.frameworks, framework) ?? {};
	return Object.keys(projectReferences);
}
const PACK = /^(Microsoft\.\w+\.App)\.Runtime\.(NativeAOT\.)?(.+)$/;
/**
* The runtime inside a self-contained application. NuGet downloads more packs than are used: the restore also brings those
* of frameworks that nothing references.
*/
function runtimePacks(assets, published) {
	const { selfContained, aot, target } = published;
	if (!selfContained || target === "portable") return [];
	const libraries = Object.values(targetOf(assets, published));
	const wanted = /* @__PURE__ */ new Set([...published.frameworks, ...libraries.flatMap((each) => each.frameworkReferences ?? [])]);
	const { downloadDependencies = [] } = frameworkIn(assets.project?.frameworks, published.framework) ?? {};
	const packs = downloadDependencies.flatMap(({ name, version }) => {
		const [, framework = "", native, rid] = PACK.exec(name) ?? [];
		const own = {
			id: name,
			version: lowestOf(version),
			framework
		};
		if (rid === void 0) return aot && isCompiler(name, target) ? [{
			...own,
			native: true
		}] : [];
		return rid === target && wanted.has(framework) ? [{
			...own,
			native: native !== void 0
		}] : [];
	});
	const natives = new Set(packs.filter(({ native }) => native).map(({ framework }) => framework));
	return packs.filter(({ framework, native }) => aot ? native || !natives.has(framework) : !native).map(({ id, version }) => ({
		id,
		version,
		direct: false,
		use: "runtime",
		needs: []
	}));
}
/** The compiler's package has the part of the runtime that native code is linked with. */
function isCompiler(name, rid) {
	return name.toLowerCase() === `runtime.${rid}.microsoft.dotnet.ilcompiler`;
}
/** `[10.0.1, 10.0.1]` → `10.0.1`. */
function lowestOf(range) {
	return range.replace(/^[[(]?\s*([^,\s\])]*).*$/s, "$1");
}

// src/publish/output/npm-lock.ts
/** The names of npm's lock files. Those of yarn and pnpm have other formats, and are not read. */
const NPM_LOCK_FILES = ["package-lock.json", "npm-shrinkwrap.json"];
/** In UTF-16 units. A front-end with five thousand packages has 3 million. */
const LARGEST$1 = 67108864;
/**
* Returns the packages of a lock file of npm (docs.npmjs.com, "package-lock.json", versions 1 to 3), each name and version
* once. A file that is not valid has none.
*/
function parseNpmLock(text, lockFile) {
	const json = parse(text);
	const { packages } = json;
	const all = isObject(packages) ? ofPackages(packages) : ofDependencies(objectOf(json["dependencies"]));
	const found = /* @__PURE__ */ new Map();
	for (const { name, entry, direct } of all) {
		const version = textOf$1(entry["version"]);
		if (version === void 0) continue;
		const dev = entry["dev"] === true || entry["devOptional"] === true;
		const key = `${name}@${version}`;
		const before = found.get(key);
		const once = {
			direct: direct || before?.direct === true,
			dev: dev && (before?.dev ?? true)
		};
		found.set(key, {
			name,
			version,
			...factsOf(entry),
			...once,
			lockFile
		});
	}
	return [...found].sort(([left], [right]) => left < right ? -1 : 1).map(([, each]) => each);
}
const FOLDER = "node_modules/";
/** Versions 2 and 3: a flat list by path. A path without `node_modules` is a folder of the repository. */
function ofPackages(packages) {
	const root = objectOf(packages[""]);
	const direct = new Set(GROUPS.flatMap((group) => Object.keys(objectOf(root[group]))));
	return Object.entries(packages).flatMap(([path, value]) => {
		const entry = objectOf(value);
		const place = path.lastIndexOf(FOLDER);
		if (place < 0 || entry["link"] === true) return [];
		const installed = path.slice(place + 13);
		return [{
			name: textOf$1(entry["name"]) ?? installed,
			entry,
			direct: place === 0 && direct.has(installed)
		}];
	});
}
const GROUPS = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
/** Version 1: a tree, which does not show what the project itself names. */
function ofDependencies(dependencies) {
	return Object.entries(dependencies).flatMap(([name, value]) => {
		const entry = objectOf(value);
		return [{
			name,
			entry,
			direct: false
		}, ...ofDependencies(objectOf(entry["dependencies"]))];
	});
}
function factsOf(entry) {
	const resolved = textOf$1(entry["resolved"]);
	return defined({
		integrity: textOf$1(entry["integrity"]),
		licence: textOf$1(entry["license"]),
		source: resolved === void 0 ? void 0 : withoutLogin(resolved)
	});
}
function withoutLogin(address) {
	if (!/^https?:/i.test(address) || !URL.canParse(address)) return void 0;
	const { origin, pathname } = new URL(address);
	return `${origin}${pathname}`;
}
function parse(text) {
	try {
		return objectOf(parseJson(text, { length: LARGEST$1 }));
	} catch {
		return {};
	}
}
function objectOf(value) {
	return isObject(value) ? value : {};
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}

// src/publish/output/collect-facts.ts
/**
* Adds to the outputs of a build what its restore and its front-end resolved. Without an assets file, as for a C# file,
* deps.json remains.
*/
async function withFacts(outputs, traces) {
	const [assets, npm] = await Promise.all([readAssets(traces.source), readNpmLocks(traces)]);
	const one = async (output) => {
		const { packages, projects } = graphOf(output, assets);
		const owners = ownersOf(output);
		const used = packages.map((each) => each.use === "build" && owners.has(`${each.id}/${each.version}`.toLowerCase()) ? {
			...each,
			use: "library"
		} : each);
		const folder = {
			folder: traces.packages,
			withFeeds: traces.withFeeds
		};
		return {
			...output,
			resolved: {
				packages: await withOrigins(used, folder),
				projects,
				npm
			}
		};
	};
	return await Promise.all(outputs.map(one));
}
/** The packages of the files, in lowercase. */
function ownersOf({ files }) {
	return new Set(files.flatMap(({ origin }) => origin.kind === "package" ? [`${origin.id}/${origin.version}`.toLowerCase()] : []));
}
/** The packages of deps.json, and of published files, that the assets file lacks are added: packs of a runtime. */
function graphOf(output, all) {
	const { app, resolved } = output;
	const restored = fromAssets(output, all);
	const known = restored?.packages ?? [];
	const named = output.packages.map(({ id, version, sha512 }) => {
		return {
			id,
			version,
			...defined({ sha512: sha512?.replace(/^sha512-/, "") }),
			direct: false,
			use: "library",
			needs: []
		};
	});
	const packages = /* @__PURE__ */ new Map();
	for (const each of [
		...known,
		...resolved.packages,
		...named
	]) {
		const key = `${each.id}/${each.version}`.toLowerCase();
		if (!packages.has(key)) packages.set(key, each);
	}
	const own = {
		path: app.project,
		needs: resolved.packages.filter(({ direct }) => direct).map(nameOf)
	};
	const projects = restored?.projects ?? [own, ...resolved.projects.filter(({ path }) => path !== app.name)];
	return {
		packages: [...packages].sort(([left], [right]) => left < right ? -1 : 1).map(([, each]) => each),
		projects: [...projects].sort((left, right) => left.path < right.path ? -1 : 1)
	};
}
function nameOf({ id, version }) {
	return `${id}/${version}`;
}
/** Returns `undefined` for an assets file that NuGet did not write: a build can write anything into it. */
function fromAssets({ app, references }, all) {
	const own = all.find(({ project }) => inRepository(project?.restore?.projectPath ?? "") === app.project);
	if (own === void 0) return void 0;
	try {
		return resolvedGraph(own, {
			published: {
				...app,
				frameworks: references
			},
			placeOf: inRepository
		});
	} catch {
		return;
	}
}
/** In bytes. */
const LARGEST = 67108864;
/** Reads the lock files of npm that the build read; all in the source, if reads could not be observed. */
async function readNpmLocks({ source, observed }) {
	const { shape } = observed.closure;
	const locks = (shape.whole ? [...observed.snapshot.entries.keys()] : shape.files).filter((path) => NPM_LOCK_FILES.includes(posix.basename(path))).sort();
	return (await Promise.all(locks.map(async (path) => {
		const bytes = await readFile$1(source, {
			path,
			max: LARGEST
		}).catch(() => Buffer.of());
		return parseNpmLock(bytes.toString("utf8"), path);
	}))).flat();
}

// src/publish/output/take-output.ts
/** Reads what a build left. Its container is gone, so nothing changes any more. */
async function takeOutput(plan, { effects, opened, observed, state, tools, ...built }) {
	const { source, work } = opened.folders;
	const made = await collectMade(plan, {
		effects,
		work,
		...built
	});
	const { secrets } = effects;
	const { mounted } = opened.build;
	const outputs = mounted ? await withFacts(made.outputs, {
		source,
		observed,
		...await feedsOf(plan, effects)
	}) : made.outputs;
	for (const output of outputs) await checkOutput(output, {
		secrets,
		answers: built.answers
	});
	const neededPackages = mounted ? [...await findNeededPackages(source), ...tools.map(neededPackage)] : void 0;
	const intermediate = mounted ? collectIntermediate(plan, {
		source,
		state,
		effects
	}) : Promise.resolve(void 0);
	effects.ending(intermediate);
	const sdkImage = identityOf(plan, opened.image);
	const { plan: other, answers } = built;
	const settled = defined({
		neededPackages,
		plan: other,
		answers
	});
	return {
		...made,
		outputs,
		sdkImage,
		observed: {
			...observed,
			intermediate
		},
		...settled
	};
}
/** An address with a login or the value of a variable must not be published, so then none is. */
async function feedsOf(plan, { packages, nuget }) {
	const repository = await readRepositoryConfigs(plan.root, plan.project.value);
	return {
		packages,
		withFeeds: secretSource([...repository, ...nuget.configs]) === void 0
	};
}
/**
* Saves the intermediate files. For a C# file nothing is kept, because its folder also contains the intermediate files of
* the projects that it references.
*/
async function collectIntermediate(plan, { source, state, effects }) {
	if (isFileBased(plan.project.value)) return void 0;
	const kept = await keepObj(source, {
		state,
		to: join(effects.temp, "obj"),
		log: effects.log
	});
	const { secrets } = effects;
	const leak = kept === void 0 || secrets.length === 0 ? void 0 : await findLeak(kept, secrets);
	if (leak === void 0) return kept;
	effects.log.info(`Intermediate files are not kept: ${leak.path} holds the value of ${leak.name} (build-secrets)`);
}
async function collectMade(plan, { effects, ran, work, image }) {
	if (plan.purpose === "publish") return { outputs: await collectAll(work, plan) };
	const { testResults: to, secrets } = effects;
	const hide = (text) => withoutSecrets(text, secrets);
	return {
		outputs: [],
		tests: await judgeTests(plan, {
			...ran,
			work,
			image,
			to,
			log: effects.log,
			hide
		})
	};
}
async function collectAll(work, plan) {
	return await Promise.all(projectEntries(plan).map(({ project }, index) => collectOutput(work, {
		index,
		project
	})));
}

// src/publish/paths/deadline.ts
/** Number of last lines in the message of a timeout. */
const KEPT = 50;
function startDeadline(minutes, cancel) {
	const lines = [];
	const controller = new AbortController();
	const onCancel = () => controller.abort(cancelled("building in the SDK container"));
	const timer = setTimeout(() => controller.abort(timedOut(minutes, lines)), Math.min(minutes * 6e4, 2 ** 31 - 1));
	cancel?.addEventListener("abort", onCancel, { once: true });
	if (cancel?.aborted === true) onCancel();
	return {
		signal: controller.signal,
		record(line) {
			lines.push(line);
			if (lines.length > KEPT) lines.shift();
		},
		race: (work) => race(work, controller.signal),
		stop() {
			clearTimeout(timer);
			cancel?.removeEventListener("abort", onCancel);
		}
	};
}
async function race(work, signal) {
	signal.throwIfAborted();
	return await new Promise((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		signal.addEventListener("abort", onAbort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
	});
}
function timedOut(minutes, lines) {
	return new ActionError({
		code: "BUILD_TIMEOUT",
		doing: "building in the SDK container",
		got: `it did not end within ${minutes} minutes`,
		hint: `Raise \`timeout-minutes\` if it needs longer. The last lines were:\n${lines.join("\n")}`
	});
}

// src/publish/phases/msbuild-query.ts
/** In UTF-16 units. An answer is a few short words and ten items. */
const LONGEST$1 = 262144;
/**
* Asks MSBuild in the container about the project of the plan, without a build.
* https://learn.microsoft.com/visualstudio/msbuild/evaluate-items-and-properties
*/
async function queryMSBuild({ plan, build, startIn, phaseEnv, deadline, responseFiles }, { ask, properties }) {
	const lines = [];
	let length = 0;
	const all = {
		...solutionProperties(plan),
		...properties
	};
	const exitCode = await build.container.exec({
		command: [
			...[
				"dotnet",
				"msbuild",
				posix.join(PATHS.source, plan.project.value),
				"-nologo",
				"-v:quiet"
			],
			...responseFiles.map((path) => `@${path}`),
			...ask,
			...Object.entries(all).map(([name, value]) => propertyArgument(name, value))
		],
		workingDirectory: startIn,
		env: phaseEnv,
		signal: deadline.signal,
		onLine: (line) => {
			deadline.record(line);
			length += line.length;
			if (length < LONGEST$1) lines.push(line);
		}
	});
	return {
		exitCode,
		said: lines.find((line) => line.trim() !== "")?.trim() ?? "nothing",
		...exitCode === 0 ? { text: lines.join("\n") } : {}
	};
}
/**
* Parses the properties and items of an answer, which may have warnings around it; `undefined` if the text is not an
* answer.
*/
function parseAnswer(text) {
	try {
		const json = text.slice(text.search(/\{\s*"Properties"/), text.lastIndexOf("}") + 1);
		const { Properties: all, Items: items } = parseJson(json);
		if (!isObject(all)) return void 0;
		const texts = Object.entries(all).map(([name, value]) => [name, typeof value === "string" ? value.trim() : ""]);
		return {
			properties: Object.fromEntries(texts),
			items: isObject(items) ? items : {}
		};
	} catch {
		return;
	}
}

// src/publish/phases/ask-msbuild.ts
/**
* Asks MSBuild in the container for the properties of a project, before anything is restored. A RID that comes only from
* the build machine is not a property of the project.
* @returns undefined if MSBuild cannot answer (an SDK before 8.0.100 does not know `-getProperty`): the text of the project
* files decides then.
*/
async function askMSBuild(setting, env) {
	const { plan, effects } = setting;
	const { question } = plan;
	if (question === void 0) return void 0;
	const asking = {
		...setting,
		phaseEnv: {
			...setting.phaseEnv,
			...env
		}
	};
	const title = `ask MSBuild about ${plan.project.value}`;
	return await effects.log.phase(title, async () => {
		effects.log.info(`Only MSBuild knows how the project is published: ${question.because}.`);
		const answers = await askOnce(asking, question);
		const only = onlyFramework(answers, plan);
		if (only === void 0) return answers;
		return await askOnce(asking, {
			...question,
			properties: {
				...question.properties,
				TargetFramework: only
			}
		});
	});
}
/** Returns the framework to ask for. A project with a list of frameworks has properties only for each one of them. */
function onlyFramework(answers, { framework }) {
	if (answers === void 0 || answers["TargetFramework"] !== "") return void 0;
	const all = (answers["TargetFrameworks"] ?? "").split(";").filter((tfm) => tfm.trim() !== "");
	return framework.value ?? (all.length === 1 ? all[0]?.trim() : void 0);
}
async function askOnce(setting, question) {
	const { exitCode, text, said } = await queryMSBuild(setting, {
		ask: [`-getProperty:${question.ask.join(",")}`],
		properties: {
			...WITHOUT_MACHINE,
			...question.properties
		}
	});
	const answers = text === void 0 ? void 0 : parseAnswer(text)?.properties;
	if (answers === void 0) setting.effects.log.info(`MSBuild did not answer (exit code ${exitCode}): ${said}`);
	return answers;
}
/** As in a publish, which never takes the RID of the machine. */
const WITHOUT_MACHINE = {
	_IsPublishing: "true",
	UseCurrentRuntimeIdentifier: "false",
	UseDefaultPublishRuntimeIdentifier: "false"
};

// src/dotnet/project/tool-manifest.ts
/** Returns `undefined` if the text is not a manifest. */
function parseToolManifest(text) {
	try {
		const json = parseJson(text.replace(/^\uFEFF/, ""));
		if (!isObject(json)) return void 0;
		return {
			tools: Object.entries(isObject(json["tools"]) ? json["tools"] : {}).map(([id, tool]) => {
				const version = isObject(tool) ? tool["version"] : void 0;
				return {
					id,
					version: typeof version === "string" ? version : ""
				};
			}),
			isRoot: json["isRoot"] === true
		};
	} catch {
		return;
	}
}
/**
* Returns the paths where `dotnet` looks for manifests, starting at a folder of the checkout, in order and relative to
* the root.
*/
function manifestPaths(folder) {
	const own = [".config/dotnet-tools.json", "dotnet-tools.json"].map((name) => posix.join(folder, name));
	return folder === "." ? own : [...own, ...manifestPaths(posix.dirname(folder))];
}

// src/publish/msbuild/diagnostics.ts
/**
* MSBuild's canonical form: `origin(line,column): [subcategory] error CODE: text [project]`. This matches from the first
* colon.
*/
const CATEGORY = /(?:^|:\s+)(?:[A-Za-z]+ )?(error|warning)(?:\s+([A-Za-z]{1,12}\d+[A-Za-z]*|[A-Z]+-\d+))?\s*:\s*/;
/** The text between the parentheses after an origin. */
const PLACE = /^(\d+)(?:,(\d+))?(?:[-,][\d,-]+)?$/;
/** In characters. Longer lines are data of a tool, not messages. */
const LONGEST = 4096;
/** Parses one line of output, in time linear in its length; `undefined` if the line is not a diagnostic. */
function parseDiagnostic(line) {
	if (line.length > LONGEST) return void 0;
	const text = line.trim().replace(/^\d+>\s*/, "");
	const match = CATEGORY.exec(text);
	if (match === null) return void 0;
	const [category, severity, code] = match;
	const { message, project } = splitProject(text.slice(match.index + category.length));
	const { origin, line: row, column } = splitPlace(text.slice(0, match.index).trimEnd());
	const folder = project === void 0 ? "/src" : posix.dirname(project);
	const file = origin === "" ? void 0 : inRepository(isFile(origin) ? posix.resolve(folder, origin) : origin);
	return {
		severity: severity === "error" ? "error" : "warning",
		message,
		...defined({
			code,
			file
		}),
		...row === void 0 ? {} : { line: Number(row) },
		...column === void 0 ? {} : { column: Number(column) },
		...project === void 0 ? {} : { project: inRepository(project) }
	};
}
/** `text [/src/A.csproj::TargetFramework=net10.0]`. */
function splitProject(text) {
	const at = text.endsWith("]") ? text.lastIndexOf(" [") : -1;
	const [project = ""] = text.slice(at + 2, -1).split("::", 1);
	return at < 0 || project.includes("]") ? { message: text } : {
		message: text.slice(0, at).trimEnd(),
		project
	};
}
/** `Program.cs(2,26)`. */
function splitPlace(text) {
	const at = text.endsWith(")") ? text.lastIndexOf("(") : -1;
	const place = at < 0 ? null : PLACE.exec(text.slice(at + 1, -1));
	if (place === null) return { origin: text };
	const [, line, column] = place;
	return {
		origin: text.slice(0, at),
		...defined({
			line,
			column
		})
	};
}
/** Collects the diagnostics in a build's output, each once. MSBuild repeats a diagnostic for every project that sees it. */
var Diagnostics = class {
	#found = /* @__PURE__ */ new Map();
	add(line) {
		const diagnostic = parseDiagnostic(line);
		if (diagnostic === void 0) return;
		const { severity, code, file, line: row, column, message } = diagnostic;
		const key = JSON.stringify([
			severity,
			code,
			file,
			row,
			column,
			message
		]);
		if (!this.#found.has(key)) this.#found.set(key, diagnostic);
	}
	of(severity) {
		return [...this.#found.values()].filter((each) => each.severity === severity);
	}
};
/**
* GitHub shows ten annotations of each severity for a step. One error is left for the message that says how to repeat the
* build.
*/
const SHOWN = {
	error: 9,
	warning: 10
};
/** Annotates the lines of the pull request with the diagnostics. */
function annotate(diagnostics, log) {
	for (const severity of ["error", "warning"]) {
		const all = diagnostics.of(severity);
		for (const [index, each] of all.entries()) {
			const { code, file, line, column, project, message } = each;
			const place = file !== void 0 && !posix.isAbsolute(file) && isFile(file) ? file : project;
			const isOwn = place === file;
			log[severity](code === void 0 ? message : `${code}: ${message}`, {
				...defined({ title: code }),
				...place === void 0 || posix.isAbsolute(place) ? {} : { file: place },
				...line === void 0 || !isOwn ? {} : { line },
				...column === void 0 || !isOwn ? {} : { column },
				...index < SHOWN[severity] ? {} : { unlisted: true }
			});
		}
		const more = all.length - SHOWN[severity];
		if (more > 0) log.info(`The log above has ${more} more of severity ${severity}.`);
	}
}
/** Formats a diagnostic as compilers do, with paths of the repository: `src/Web/Program.cs(3,9): error CS0103: …`. */
function describeDiagnostic(diagnostic) {
	const { file, line, column, severity, code, message } = diagnostic;
	const at = line === void 0 ? "" : `(${line}${column === void 0 ? "" : `,${column}`})`;
	return `${file === void 0 ? "" : `${file}${at}: `}${severity}${code === void 0 ? "" : ` ${code}`}: ${message}`;
}
/** `MSBUILD`, `CSC` and `NuGet` are names, not files. */
function isFile(origin) {
	return /[./\\]/.test(origin);
}

// src/publish/phases/local-tools.ts
init_p_map();
/** Files that MSBuild may evaluate. */
const MSBUILD = /\.(?:\w*proj|props|targets)$/i;
const STARTS_PROGRAMS = /<(?:Exec|UsingTask)\b/;
/**
* Returns the local tools that a build may need: those of manifests in the project's folder and above it, if a project file
* of the repository starts programs. Otherwise manifests are for developers, and a restore of tools would cost a second.
* @returns undefined if the build needs none.
*/
async function findLocalTools({ root, project, purpose }, { entries }) {
	const textOf = (path) => readTextIfThere(root, posix.join(root, path));
	const tools = await toolsOf(manifestPaths(posix.dirname(project.value)).filter((path) => entries.has(path)), textOf);
	if (tools === void 0 || purpose === "test") return tools;
	const projects = [...entries.values()].filter(({ kind, path }) => kind === "file" && MSBUILD.test(path));
	return (await pMap(projects, async ({ path }) => STARTS_PROGRAMS.test(await textOf(path) ?? ""), { concurrency: 16 })).includes(true) ? tools : void 0;
}
async function toolsOf(paths, textOf) {
	const tools = [];
	for (const path of paths) {
		const manifest = parseToolManifest(await textOf(path) ?? "");
		if (manifest === void 0) return tools;
		tools.push(...manifest.tools);
		if (manifest.isRoot) break;
	}
	return tools.length === 0 ? void 0 : tools;
}
/**
* Restores local tools, as a workflow does in a step before its publish. Packages that are already there need no feed. A
* failure is only a warning, because the tool may not be needed; the build fails where it needs the tool.
*/
async function restoreLocalTools({ plan, effects, build, phaseEnv, deadline }, env = {}) {
	const { log } = effects;
	const diagnostics = new Diagnostics();
	const lines = [];
	const exitCode = await log.phase("dotnet tool restore", () => build.container.exec({
		command: [
			"dotnet",
			"tool",
			"restore"
		],
		workingDirectory: posix.join(PATHS.source, posix.dirname(plan.project.value)),
		env: {
			...phaseEnv,
			...env
		},
		signal: deadline.signal,
		onLine: (line) => {
			diagnostics.add(line);
			deadline.record(line);
			if (line.trim() !== "") lines.push(line.trim());
			log.info(line);
		}
	}));
	if (exitCode === 0) return;
	const [error] = diagnostics.of("error");
	const what = error === void 0 ? lines[0] ?? `it ended with exit code ${exitCode}` : describeDiagnostic(error);
	log.warning(`Local tools were not restored: ${what}. A command that starts one will fail. If a feed needs a login, give it in nuget-credentials.`);
}

// src/publish/nuget/lock-file.ts
/** Packages that the SDK adds by itself, in a version that it chooses. */
const OF_THE_SDK = /^(?:Microsoft\.NET\.ILLink\..*|(?:runtime\.[\w-]+\.)?Microsoft\.DotNet\.ILCompiler|Microsoft\.NETCore\.App\..*|Microsoft\.AspNetCore\.App\..*|Microsoft\.WindowsDesktop\.App\..*|Microsoft\.NET\.Sdk\..*|FSharp\.Core|NETStandard\.Library|Microsoft\.NETFramework\.ReferenceAssemblies(?:\..*)?)$/i;
/** The messages of NuGet for each difference from packages.lock.json (NuGet.ProjectModel, PackagesLockFileUtilities). */
const CHANGED = /package reference (\S{1,200}) version has changed from (.{1,200}?) to (.{1,200}?)\.(?:The|\s|$)/;
const NEW = /new package reference was found (\S{1,200}) for the project target framework (\S{1,200}?)\.(?:The|\s|$)/;
const SETS = /package references have changed for (\S{1,200}?)\. Lock file's package references: (.{0,4000}?), project's package references: (.{0,4000}?)\.(?:The|\s|$)/;
const RIDS = /runtime identifiers have changed|target framework \S{1,100}\/\S{1,100} was not found/;
/** Returns a hint for a restore in locked mode that does not match packages.lock.json (NU1004). The text ends with a space. */
function lockFileAdvice(message) {
	if (RIDS.test(message)) return "packages.lock.json does not cover this platform: add its runtime identifier to RuntimeIdentifiers in the project, restore once (`dotnet restore --force-evaluate`) and commit the lock file. ";
	const [, name, before, now] = CHANGED.exec(message) ?? [];
	if (name !== void 0) return changed(name, `${name} ${before} is locked, but the restore needs ${now}`);
	const [, added, framework = ""] = NEW.exec(message) ?? [];
	if (added !== void 0) return changed(added, `${added} is not in packages.lock.json for ${framework}`);
	const different = differentIn(message);
	if (different !== void 0) return changed(different, `${different} differs from packages.lock.json`);
	return `packages.lock.json no longer matches the projects. ${REFRESH}`;
}
const REFRESH = "Restore once with `dotnet restore --force-evaluate` and commit the lock file. ";
function changed(name, what) {
	if (!OF_THE_SDK.test(name)) return `${what}. ${REFRESH}`;
	return `${what}. The SDK chooses the version of this package: pin the SDK that wrote the lock file in global.json (\`"rollForward": "disable"\`), or refresh the lock file with this SDK: ${REFRESH.charAt(0).toLowerCase()}${REFRESH.slice(1)}`;
}
/** Returns the first package that is in only one of the two lists. An entry is `Id:[1.0.0, )`. */
function differentIn(message) {
	const [, , locked, wanted] = SETS.exec(message) ?? [];
	if (locked === void 0 || wanted === void 0) return void 0;
	const [now, before] = [packagesIn(wanted), packagesIn(locked)];
	const different = now.find((each) => !before.includes(each)) ?? before.find((each) => !now.includes(each));
	return different?.slice(0, different.indexOf(":"));
}
function packagesIn(list) {
	return list.match(/[\w.-]{1,200}:\S*(?: \S*[)\]])?/g) ?? [];
}

// src/publish/runner-tools/missing-node.ts
const TOOL = `(${NODE_TOOLS.join("|")})`;
/** Messages of dash, bash and busybox, and of `env` in a script's first line. */
const MISSING = new RegExp(`(?:^|[\\s:])${TOOL}: (?:command )?not found\\s*$|\\benv: ['‘]?${TOOL}['’]?: No such file or directory`);
/** Tools that Node includes. */
const WITH_NODE = [
	"node",
	"npm",
	"npx"
];
/** Returns the front-end tool that is missing according to a line of output; `undefined` for any other line. */
function missingNodeTool(line) {
	const [, bare, ofScript] = MISSING.exec(line) ?? [];
	return bare ?? ofScript;
}
/** Returns a hint for a missing tool. The text ends with a space. */
function nodeAdvice(tool, { node }) {
	if (node?.value.kind === "runner" && !WITH_NODE.includes(tool)) return `\`${tool}\` is not a global package of the runner's Node: install it before this step with \`npm install --global ${tool}\`, or start it as \`npx ${tool}\`. `;
	const own = "install it with `setup-command`, or set `sdk-image` to an SDK image that has it. ";
	if (node !== void 0) return `There is no \`${tool}\` in the build container: put actions/setup-node before this step, ${own}`;
	return `There is no \`${tool}\` in the build container. The runner's Node is added only if a project file starts it (\`<Exec Command="npm ci" />\`): start it there, ${own}`;
}

// src/publish/phases/advice.ts
/** Returns the first advice that fits. */
function adviceFor(failure) {
	const { plan, errors, signs } = failure;
	if (signs.missingTool !== void 0) return { hint: nodeAdvice(signs.missingTool, plan) };
	if (signs.missingFramework !== void 0) return olderFramework(signs.missingFramework);
	if (signs.missingLocalTool !== void 0) return { hint: localToolAdvice(signs.missingLocalTool) };
	if (signs.shallow) return { hint: FULL_HISTORY };
	if (failure.exitCode === KILLED$1 || signs.killed) return OUT_OF_MEMORY;
	if (signs.unlinked !== void 0) return nativeAdvice(signs.unlinked);
	const locked = errors.find(({ code }) => code === "NU1004");
	return { hint: unreachableAdvice(errors, plan) ?? (locked === void 0 ? "" : lockFileAdvice(locked.message)) };
}
/** 128 and SIGKILL. */
const KILLED$1 = 137;
const OUT_OF_MEMORY = {
	got: "a program of the build was killed, most often because memory ran out",
	hint: "Build fewer projects at the same time (`-maxcpucount:1` in a Directory.Build.rsp of the repository), or use a runner with more memory. "
};
const FULL_HISTORY = "A version tool needs more history than the clone has: give actions/checkout `fetch-depth: 0`. ";
function olderFramework(framework) {
	return {
		got: `a program that the build starts was made for ${framework}, which is not in the build container`,
		hint: "Run it on the newer .NET with `build-env: DOTNET_ROLL_FORWARD=Major`, install that runtime with `setup-command`, or use a newer version of the program. "
	};
}
function nativeAdvice(triple) {
	const [processor = ""] = triple.split("-", 1);
	const architecture = PROCESSORS.get(processor);
	if (architecture === void 0) return { hint: OWN_TOOLCHAIN };
	const rid = `linux-${triple.includes("musl") ? "musl-" : ""}${architecture}`;
	return {
		got: `native code for ${rid} could not be linked`,
		hint: `${crossAdvice([rid])} `
	};
}
/** Processor names of clang (Microsoft.NETCore.Native.Unix.targets) and the architectures of RIDs. */
const PROCESSORS = /* @__PURE__ */ new Map([
	["x86_64", "x64"],
	["aarch64", "arm64"],
	["armv7", "arm"]
]);
const OWN_TOOLCHAIN = "Native code needs clang, llvm and zlib1g-dev (on Alpine: build-base, clang and zlib-dev): leave `sdk-image` out to get an image with them, or install them with `setup-command`. ";
function localToolAdvice(tool) {
	return `The local tool \`${tool}\` was not restored. The action restores it if a manifest in the project's folder, or in a folder above it, names it and a target of the repository runs a program. Otherwise add \`<Exec Command="dotnet tool restore" />\` before the command that needs it. `;
}

// src/publish/phases/phase-failure.ts
/** Returns the error of a failed phase: its first error, what ended it from outside, and a command that repeats it. */
async function phaseFailure({ phase, runner }, failed) {
	const { plan, image, build, end } = failed;
	const errors = end.diagnostics.of("error");
	const isProgram = runner?.kind === "Microsoft.Testing.Platform" && end.signs.unbuilt !== true;
	const doing = isProgram ? `tests of ${plan.project.value}` : `${phase} of ${plan.project.value}`;
	const missing = end.tail.find((line) => line.includes("compatible .NET SDK was not found"));
	if (errors.length === 0 && missing !== void 0) return sdkMismatch(doing, end.tail);
	const [first] = errors;
	const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
	const last = end.signs.crash ?? end.tail.at(-1) ?? "it printed nothing";
	const what = first === void 0 ? last : `${describeDiagnostic(first)}${others}`;
	const { exitCode } = end;
	const lines = [...end.tail, ...errors.map(({ message }) => message)];
	const beyond = await findBeyond(build.container, {
		limits: build.limits,
		exitCode,
		lines
	});
	const ended = `${isProgram ? "the test program" : "dotnet"} ended with exit code ${exitCode}: ${what}`;
	const ofFeeds = await feedAdvice(errors, {
		plan,
		nuget: failed.effects.nuget,
		tail: end.tail
	});
	const known = ofFeeds !== void 0 && end.signs.missingTool === void 0 ? { hint: ofFeeds } : adviceFor({
		plan,
		exitCode,
		errors,
		signs: end.signs
	});
	const { got, hint } = beyond ?? known;
	return new ActionError({
		code: isProgram ? "TESTS_FAILED" : "BUILD_FAILED",
		doing,
		got: got === void 0 ? ended : `${got}; ${ended}`,
		hint: `${hint}Repeat it in a clone of the repository:\n${reproduceLine(plan, {
			phase,
			image,
			...defined({ runner })
		})}`
	});
}
/** `dotnet` itself prints this, before MSBuild starts. */
function sdkMismatch(doing, tail) {
	const facts = tail.filter((line) => /^(Requested SDK version|global\.json file):/.test(line)).join("; ");
	return new ActionError({
		code: "SDK_MISMATCH",
		doing,
		got: `the SDK image has no SDK that global.json allows (${facts})`,
		hint: "Set `sdk-image` to an image that has it, or let global.json roll forward."
	});
}

// src/publish/phases/signs.ts
/** Message of the host of .NET (dotnet/runtime, hostfxr). */
const FRAMEWORK = /^Framework: '([\w.]{1,100})', version '([\w.+-]{1,100})'/;
const LOCAL_TOOL = /Run "dotnet tool restore" to make the "([\w.-]{1,100})" command available/;
/** End of MSB3073 and MSB6006. A killed node of MSBuild gives MSB4166. */
const KILLED = /exited with code 137\b|\berror MSB4166\b/;
/** Messages of git, Nerdbank.GitVersioning and GitVersion. */
const SHALLOW = /\bis a shallow clone\b|\bshallow clone lacks\b/i;
/** Errors of the ILCompiler targets for Linux. */
const NATIVE = /\bMicrosoft\.NETCore\.Native\.(?:Unix\.)?targets\(\d{1,6},\d{1,6}\): error /;
/** The linker gets this argument only if the target is not that of the container. */
const TRIPLE = / --target=([\w-]{1,60}) /;
/** Message of `dotnet run`. */
const UNBUILT = /^The build failed\. Fix the build errors and run again\.$/;
/** Messages of the runtime before a stack trace. */
const CRASH = /^(?:Unhandled exception\. |Process terminated\.|Stack overflow\.|Fatal error\.)/;
/** In UTF-16 units. */
const LONGEST_CRASH = 300;
/** Adds the signs in a line. The first of each kind is kept. */
function withSign(signs, line) {
	const text = line.trim();
	const missingTool = signs.missingTool ?? missingNodeTool(line);
	const [, name, version] = FRAMEWORK.exec(text) ?? [];
	const missingFramework = signs.missingFramework ?? (name === void 0 ? void 0 : `${name} ${version}`);
	const missingLocalTool = signs.missingLocalTool ?? LOCAL_TOOL.exec(text)?.[1];
	const unlinked = signs.unlinked ?? (NATIVE.test(text) ? TRIPLE.exec(text)?.[1] ?? ownToolchain(text) : void 0);
	const crash = signs.crash ?? (CRASH.test(text) ? text.slice(0, LONGEST_CRASH) : void 0);
	return {
		...defined({
			missingTool,
			missingFramework,
			missingLocalTool
		}),
		...signs.killed === true || KILLED.test(text) ? { killed: true } : {},
		...signs.shallow === true || SHALLOW.test(text) ? { shallow: true } : {},
		...unlinked === void 0 ? {} : { unlinked },
		...signs.unbuilt === true || UNBUILT.test(text) ? { unbuilt: true } : {},
		...defined({ crash })
	};
}
/** Returns an empty target if the toolchain is missing. Other errors of these targets have other causes. */
function ownToolchain(text) {
	return text.includes(" not found in PATH. ") ? "" : void 0;
}

// src/publish/phases/phase.ts
/** Number of lines kept in {@link PhaseEnd.tail}. The message of `dotnet` about a missing SDK has eight lines. */
const TAIL = 12;
/**
* Runs one target of the traversal project in the container.
* @throws ActionError BUILD_FAILED with the first error and a command that repeats the phase.
*/
async function runPhase(request, setting) {
	const { log } = setting.effects;
	const title = `dotnet ${request.runner?.kind === "Microsoft.Testing.Platform" ? "run" : request.name} ${setting.plan.project.value}`;
	let end = await log.phase(title, () => execute(request, setting));
	if (end.exitCode !== 0 && request.name === "restore" && isNetworkTrouble(end.diagnostics)) {
		log.warning("The restore could not reach a feed (NU1301). Trying once more.");
		end = await log.phase(`${title}, again`, () => execute(request, setting));
	}
	annotate(end.diagnostics, log);
	if (end.exitCode !== 0) throw await phaseFailure({
		phase: request.name,
		...defined({ runner: request.runner })
	}, {
		...setting,
		end
	});
}
async function execute(request, { plan, effects, build, startIn, phaseEnv, deadline, responseFiles }) {
	const diagnostics = new Diagnostics();
	const tail = [];
	let signs = {};
	return {
		exitCode: await build.container.exec({
			command: [...phaseCommand(request.name, {
				plan,
				responseFiles,
				...defined({ runner: request.runner })
			}), ...request.args ?? []],
			workingDirectory: request.name === "test" ? PATHS.source : startIn,
			env: {
				...phaseEnv,
				...request.env
			},
			signal: deadline.signal,
			onLine: (line) => {
				diagnostics.add(line);
				deadline.record(line);
				request.onLine?.(line);
				signs = withSign(signs, line);
				if (line.trim() !== "") tail.push(line.trim());
				if (tail.length > TAIL) tail.shift();
				effects.log.info(line);
			}
		}),
		diagnostics,
		tail,
		signs
	};
}
/** `dotnet test` runs every project that does not use Microsoft.Testing.Platform. */
const ON_VSTEST = {
	kind: "VSTest",
	startedBy: "dotnet test"
};
/**
* Returns the command of a phase. Both phases have the same properties: a restore with other properties does not fit its
* publish (NETSDK1047).
*/
function phaseCommand(name, { plan, responseFiles, runner = ON_VSTEST }) {
	const properties = {
		...plan.purpose === "publish" ? {
			_IsPublishing: "true",
			...OWN_TARGETS
		} : {},
		Configuration: plan.configuration.value,
		...solutionProperties(plan),
		...plan.properties
	};
	const options = [
		...[
			"-nologo",
			"-v:minimal",
			"-clp:NoSummary"
		],
		...responseFiles.map((path) => `@${path}`),
		...Object.entries(properties).map(([property, value]) => propertyArgument(property, value))
	];
	if (name === "test") return testCommand(plan, {
		properties,
		runner
	});
	if (isFileBased(plan.project.value)) return fileBasedCommand(name, {
		project: plan.project.value,
		options
	});
	return [...[
		"dotnet",
		"msbuild",
		BUILD_PROJECT,
		`-t:${name === "restore" ? "Restore" : "Publish"}`,
		"-m",
		...options
	]];
}
/**
* Returns the command for a C# file, which only `dotnet` itself can build. Its intermediate files are placed where the
* action looks for those of every project, instead of in the home folder.
*/
function fileBasedCommand(name, { project, options }) {
	const file = posix.join(PATHS.source, project);
	const artifacts = posix.join(posix.dirname(file), "obj", posix.basename(file));
	return [
		"dotnet",
		...name === "restore" ? ["restore", file] : [
			"publish",
			file,
			"--no-restore"
		],
		...options,
		propertyArgument("ArtifactsPath", artifacts)
	];
}
/** Whether a retry may help: an unreachable feed may be reachable a moment later, but a refusal does not change. */
function isNetworkTrouble(diagnostics) {
	const errors = diagnostics.of("error");
	return errors.some(({ code }) => code === "NU1301") && !errors.some((error) => isRefusal(error) || isUntrusted(error));
}

// src/publish/phases/settle-plan.ts
/** Thrown if MSBuild's answers need another SDK image than that of the container. */
var OtherSdk = class extends Error {
	plan;
	answers;
	constructor(plan, answers) {
		super(`MSBuild's answers need the SDK image ${describeReference(plan.sdkImage.value)}`);
		this.plan = plan;
		this.answers = answers;
	}
};
/**
* Returns the plan to build with, after MSBuild was asked, and logs what changed. It is the first plan if the answers agree
* with it.
* @throws OtherSdk, or ActionError if no plan can be made from the answers.
*/
async function settlePlan(setting, answers) {
	const { plan, effects, build } = setting;
	if (answers === void 0) return plan;
	const made = effects.replan(answers);
	const changes = describeChanges(plan, made);
	for (const change of changes) effects.log.info(`MSBuild says: ${change}`);
	if (changes.length === 0) return plan;
	const isNative = isTrue(answers["PublishAot"]);
	const isImageBetter = plan.runnerSdk !== void 0 && made.runnerSdk === void 0;
	const isOtherImage = describeReference(made.sdkImage.value) !== describeReference(plan.sdkImage.value);
	if (isImageBetter || isNative && isOtherImage) throw new OtherSdk(made, answers);
	const { sdkImage, runnerSdk: _sdk, hostTools: _programs, ...settled } = made;
	const { runnerSdk, hostTools } = plan;
	const files = projectFiles(projectEntries(made));
	await build.write(files);
	const paths = files.map(({ path }) => `${PATHS.work}/${path}`);
	await build.container.exec({ command: [
		"touch",
		"-d",
		`@${UNCHANGED_MTIME}`,
		...paths
	] });
	return {
		...settled,
		sdkImage: isNative ? sdkImage : plan.sdkImage,
		...defined({
			runnerSdk,
			hostTools
		})
	};
}

// src/plan/choices/choose-test-runner.ts
/** Properties of a test project that decide. */
const TEST_PROPERTIES = [
	...[
		"IsTestingPlatformApplication",
		"TestingPlatformDotnetTestSupport",
		"TestingPlatformCommandLineArguments"
	],
	...[
		"IsTestProject",
		"NETCoreSdkVersion",
		"MicrosoftTestingPlatformMSBuildTaskFolder"
	],
	...["TargetFramework", "TargetFrameworks"]
];
/**
* Decides like `dotnet test`. In the cases that `dotnet test` rejects (VSTest with SDK 10 or newer and version 2 of the
* platform; VSTest projects if global.json selects the platform), chooses what the project can run on.
*/
function chooseTestRunner(answers, { testRunner: named }) {
	const onVSTest = {
		kind: "VSTest",
		startedBy: named === void 0 ? "dotnet test" : "MSBuild"
	};
	const is = (name) => answers?.properties[name]?.toLowerCase() === "true";
	if (answers === void 0 || !is("IsTestingPlatformApplication")) return {
		value: onVSTest,
		because: "the project is not a program of Microsoft.Testing.Platform"
	};
	const { properties, hooks } = answers;
	const isNewSdk = Number.parseInt(properties["NETCoreSdkVersion"] ?? "", 10) >= 10;
	const because = [
		[isNewSdk && named !== void 0, named?.because ?? ""],
		[is("TestingPlatformDotnetTestSupport"), "the project sets TestingPlatformDotnetTestSupport"],
		[isNewSdk && platformOf(properties) >= 2, "its version of the platform does not run on VSTest with this SDK"],
		[!is("IsTestProject"), "the project has no test host of VSTest"]
	].find(([holds]) => holds)?.[1];
	if (because === void 0) return {
		value: onVSTest,
		because: "`dotnet test` of this SDK runs the project on it"
	};
	return {
		value: {
			kind: "Microsoft.Testing.Platform",
			writesTrx: hooks.some((type) => type.startsWith("Microsoft.Testing.Extensions.TrxReport.")),
			args: wordsOf(properties["TestingPlatformCommandLineArguments"] ?? "")
		},
		because
	};
}
/**
* Returns the major version of its package, from the name of the package folder. Unknown folder names count as the
* newest version.
*/
function platformOf(properties) {
	const folder = properties["MicrosoftTestingPlatformMSBuildTaskFolder"] ?? "";
	const [, major] = /\/microsoft\.testing\.platform\.msbuild\/(\d{1,4})\./i.exec(folder) ?? [];
	return major === void 0 ? Number.POSITIVE_INFINITY : Number(major);
}
/** Splits a command line into words. Quotes keep a word together. */
function wordsOf(line) {
	return [...line.matchAll(/(?:[^\s"]|"[^"]*"?)+/g)].map(([word]) => word.replaceAll("\"", ""));
}

// src/publish/tests/find-test-runner.ts
/**
* Finds out what runs the tests of a project. MSBuild is asked only if the restore has a package of
* Microsoft.Testing.Platform. Every other project uses VSTest, and does not have to wait.
*/
async function findTestRunner(setting) {
	if (await hasNoPlatform(setting)) return chooseTestRunner(void 0, setting.plan);
	const answers = await askAbout(setting, {});
	const [first, ...others] = (answers?.properties["TargetFramework"] === "" ? (answers.properties["TargetFrameworks"] ?? "").split(";").map((tfm) => tfm.trim()) : []).filter((tfm) => tfm !== "");
	const settled = first === void 0 ? answers : await askAbout(setting, { TargetFramework: first });
	const { value, because } = chooseTestRunner(settled, setting.plan);
	if (first === void 0 || value.kind === "VSTest") return {
		value,
		because
	};
	return {
		value: {
			...value,
			frameworks: [first, ...others]
		},
		because
	};
}
/** Whether the assets file is in its usual place and does not contain the platform's package. */
async function hasNoPlatform({ plan, build, deadline }) {
	const command = [
		"grep",
		"-qsi",
		"\"Microsoft.Testing.Platform/",
		posix.join(PATHS.source, posix.dirname(plan.project.value), "obj", ASSETS_FILE)
	];
	return await build.container.exec({
		command,
		signal: deadline.signal
	}) === 1;
}
async function askAbout(setting, more) {
	const { plan, effects } = setting;
	const framework = plan.framework.from === "input framework" ? plan.framework.value : void 0;
	const { exitCode, text, said } = await queryMSBuild(setting, {
		ask: [`-getProperty:${TEST_PROPERTIES.join(",")}`, "-getItem:TestingPlatformBuilderHook"],
		properties: {
			Configuration: plan.configuration.value,
			...defined({ TargetFramework: framework }),
			...plan.properties,
			...more
		}
	});
	if (text !== void 0) return parseTestAnswers(text);
	effects.log.info(`MSBuild did not answer what runs the tests (exit code ${exitCode}): ${said}`);
}
/** Parses the answers of `-getProperty` and `-getItem`, which may have warnings around them. */
function parseTestAnswers(text) {
	const answer = parseAnswer(text);
	if (answer === void 0) return void 0;
	const { TestingPlatformBuilderHook: found = [] } = answer.items;
	const hooks = (Array.isArray(found) ? found : []).map((item) => textOf(isObject(item) ? item["TypeFullName"] : void 0));
	return {
		properties: answer.properties,
		hooks
	};
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}

// src/publish/tests/test-output.ts
/** Maximum number of failed tests that are named. */
const MOST_FAILURES = 100;
/** Maximum number of lines for one failed test. */
const MOST_LINES = 100;
/** In UTF-16 units. */
const LONGEST_LINE = 2e3;
/** `failed N.A.Odd(n: 2) (1s 018ms)`. A test that timed out is `failed (canceled)`. */
const FAILED = /^failed (?:\(canceled\) )?(?=\S)/;
const TOOK = /^(?:\d+(?:d|h|m|s|ms) ?){1,5}\)$/;
/** `Test run summary: Failed! - /src/A/bin/Release/net10.0/A.dll (net10.0|x64)`. */
const SUMMARY = /^Test run summary: (.+?)(?: - .*)?$/;
/** `  succeeded: 12`. With a retry extension: `  failed: 1 (+2 retried)`. */
const COUNT = /^ {2}(total|failed|succeeded|skipped): (\d{1,9})\b/;
const DURATION = /^ {2}duration: ([\dhmsd ]{1,40})$/;
/**
* Parses the output of a program of Microsoft.Testing.Platform without colours (`--no-ansi`), line by line: its failed
* tests as they end, then a summary. The last summary is used, because tests may also print one.
*/
var TestOutput = class {
	#failures = [];
	#open;
	#summary;
	add(whole) {
		const line = whole.slice(0, LONGEST_LINE).trimEnd();
		if (this.#beginsSummary(line) || this.#beginsFailure(line)) return;
		if (line !== "" && !whole.startsWith("  ")) this.#open = void 0;
		if (this.#open !== void 0 && this.#open.length < MOST_LINES) this.#open.push(line.slice(2));
		if (this.#summary !== void 0) addCount(this.#summary, line);
	}
	/** The results; `undefined` if no summary was printed, because the program ended early or prints it in another format. */
	get results() {
		if (this.#summary === void 0) return void 0;
		const { verdict, counts, seconds } = this.#summary;
		const [passed, failed, skipped] = [
			"succeeded",
			"failed",
			"skipped"
		].map((name) => counts.get(name));
		if (passed === void 0 || failed === void 0 || skipped === void 0) return void 0;
		const succeeded = failed === 0 && ["Passed!", "Zero tests ran"].includes(verdict);
		const errors = succeeded || failed > 0 ? [] : [verdict];
		return {
			passed,
			failed,
			skipped,
			seconds,
			failures: this.#failures.map(failureOf),
			errors,
			succeeded
		};
	}
	#beginsSummary(line) {
		const [, verdict] = SUMMARY.exec(line) ?? [];
		if (verdict === void 0) return false;
		this.#open = void 0;
		this.#summary = {
			verdict,
			counts: /* @__PURE__ */ new Map(),
			seconds: 0
		};
		return true;
	}
	#beginsFailure(line) {
		const [mark] = FAILED.exec(line) ?? [];
		const end = line.lastIndexOf(" (");
		if (mark === void 0 || end <= mark.length || !TOOK.test(line.slice(end + 2))) return false;
		this.#open = [];
		if (this.#failures.length < MOST_FAILURES) this.#failures.push({
			name: line.slice(mark.length, end),
			lines: this.#open
		});
		return true;
	}
};
function addCount(summary, line) {
	const [, name, count] = COUNT.exec(line) ?? [];
	if (name !== void 0) summary.counts.set(name, Number(count));
	const [, duration] = DURATION.exec(line) ?? [];
	if (duration !== void 0) summary.seconds = secondsOf(duration);
}
/** Parses a failure: a message, then the stack trace, which is indented further, then the output of the test. */
function failureOf({ name, lines }) {
	const ends = lines.findIndex((line) => /^(?: {2}at |Standard output$|Error output$)/.test(line));
	const message = (ends < 0 ? lines : lines.slice(0, ends)).join("\n").trim();
	return {
		name,
		message: message === "" ? "Failed" : message,
		...sourcePlaceOf(lines)
	};
}
const SECONDS = {
	d: 86400,
	h: 3600,
	m: 60,
	s: 1,
	ms: .001
};
/** Parses a duration such as `1m 02s 018ms`. */
function secondsOf(duration) {
	return [...duration.matchAll(/(\d{1,9})(ms|[dhms])/g)].reduce((all, [, count, unit]) => all + Number(count) * (SECONDS[unit ?? ""] ?? 0), 0);
}

// src/publish/tests/run-tests.ts
/**
* Runs the tests of a restored project. A failed test is not an error here: the results are judged later.
* @throws ActionError for causes other than the tests: BUILD_TIMEOUT, CANCELLED, or an error of the engine.
*/
async function runTests(setting) {
	const { value: runner, because } = await findTestRunner(setting);
	setting.effects.log.info(`Tests run on ${runner.kind} (${because})`);
	const runs = [];
	for (const each of eachFramework(runner)) runs.push(await runOnce(each, setting));
	const ended = runs.find((run) => run.ended !== void 0)?.ended;
	const printed = runs.flatMap((run) => run.printed ?? []);
	return {
		runner,
		ended,
		printed: ended !== void 0 || printed.length === runs.length ? printed : []
	};
}
/** `dotnet test` runs a VSTest project for all of its frameworks. A test program is built for one framework. */
function eachFramework(runner) {
	if (runner.kind === "VSTest" || runner.frameworks === void 0) return [runner];
	return runner.frameworks.map((framework) => ({
		...runner,
		frameworks: [framework]
	}));
}
async function runOnce(runner, setting) {
	const output = new TestOutput();
	const { secrets } = setting.effects;
	const onLine = (line) => output.add(withoutSecrets(line, secrets));
	const request = {
		name: "test",
		runner,
		...runner.kind === "VSTest" ? {} : { onLine }
	};
	const ended = await runPhase(request, setting).catch((error) => error);
	if (ended instanceof ActionError && !OF_TESTS.has(ended.code)) throw ended;
	return {
		printed: output.results,
		ended
	};
}
const OF_TESTS = /* @__PURE__ */ new Set(["BUILD_FAILED", "TESTS_FAILED"]);

// src/publish/publish.ts
/**
* Publishes a project in the SDK container, or runs its tests. The container works on a copy of the source.
* @throws ActionError PLATFORM_MISSING, VARIABLE_WITHHELD, NETWORK_UNREACHABLE, SETUP_FAILED, BUILD_FAILED, TESTS_FAILED,
* BUILD_TIMEOUT, CANCELLED, PROJECT_UNSUPPORTED, SECRET_IN_IMAGE, or an error of the engine.
* @example
* const { outputs } = await publishInContainer(plan, effects);
* const place = { folder: '/tmp/publication', temp: '/tmp/layers', systems: ['linux'], codec: 'gzip' } as const;
* const { publication } = await makePublication(outputs, place);
*/
async function publishInContainer(plan, effects) {
	maskNuGet(effects.nuget, effects.log);
	maskSecrets(effects.secrets, effects.log);
	maskProxies(effects.env, effects.log);
	checkWithheld(effects.nuget, plan);
	const deadline = startDeadline(plan.timeoutMinutes, effects.signal);
	try {
		return await publishBy(deadline, {
			plan,
			effects
		}).catch(async (error) => {
			if (!(error instanceof OtherSdk)) throw error;
			return await publishAgain(deadline, {
				other: error,
				effects
			});
		});
	} finally {
		deadline.stop();
	}
}
/**
* Publishes from the start in a container of the other SDK. The intermediate files are not kept, because they do not fit
* later builds of the first plan.
*/
async function publishAgain(deadline, { other, effects }) {
	const { plan, answers } = other;
	effects.log.info(`${other.message}.`);
	const { temp, copyTo } = effects;
	const earlier = Promise.resolve(void 0);
	const { observed, ...output } = await publishBy(deadline, {
		plan,
		effects: {
			...effects,
			temp: join(temp, "again"),
			copyTo: `${copyTo}-again`,
			earlier
		}
	});
	const unkept = observed && { observed: {
		...observed,
		intermediate: Promise.resolve(void 0)
	} };
	return {
		...output,
		...unkept,
		plan,
		answers,
		otherSdk: true
	};
}
async function publishBy(deadline, { plan, effects }) {
	checkToolchain(plan, await effects.engine.info());
	const owner = await findOwner(plan, effects);
	const earlier = openEarlier(effects);
	earlier.catch(() => void 0);
	const opened = await openContainer({
		plan,
		owner,
		deadline,
		earlier
	}, effects);
	const built = await buildOrClose(plan, {
		effects,
		opened,
		owner,
		deadline,
		earlier
	});
	return await takeOutput(built.plan ?? plan, {
		...built,
		effects,
		opened
	});
}
/** Builds, and then removes the container, whether the build succeeds or fails. */
async function buildOrClose(plan, begun) {
	const { effects, opened } = begun;
	try {
		return await buildIn(plan, begun);
	} catch (error) {
		await explain(error, {
			plan,
			opened
		}).finally(() => endFailed(plan, {
			effects,
			opened
		}));
		throw error;
	} finally {
		eraseSecrets(begun);
		if (plan.binlog) await keepBinaryLog(effects.binlog, {
			work: opened.folders.work,
			log: effects.log
		});
	}
}
/** Erases the secrets that were written on the runner. If files are copied in, they disappear with the container. */
function eraseSecrets({ effects, opened }) {
	if (!opened.build.mounted) return;
	for (const { path } of givenSecrets(effects.secrets).files) removeFile(opened.folders.work, path);
}
/**
* Ends the container after a failed build. The error to report is the failure of the build. If a binary log is wanted, it
* is collected first.
*/
async function endFailed(plan, { effects, opened }) {
	await (plan.binlog ? end(opened) : opened.close()).catch((error) => effects.log.warning(messageOf(error)));
}
/**
* Throws a clearer error if the cause is the runner's SDK.
* @throws ActionError SDK_MISMATCH
*/
async function explain(error, { plan, opened }) {
	if (error instanceof ActionError && ["BUILD_FAILED", "TESTS_FAILED"].includes(error.code)) await checkRunnerSdk(opened.build.container, plan);
}
/**
* Ends the container and every process that a build left running in it. Only then is it safe to read files that the build
* could write: a process that still runs could replace a file with a link between the check and the use.
*/
async function end({ build, close }) {
	try {
		await build.collect();
	} finally {
		await close();
	}
}
async function buildIn(plan, { effects, opened, owner, deadline, earlier }) {
	const { build, env, image, folders, snapshot } = opened;
	const given = givenSecrets(effects.secrets);
	if (given.files.length > 0) await build.write(given.files);
	const phaseEnv = {
		...opened.phaseEnv,
		...given.env
	};
	const responseFiles = findResponseFiles(snapshot, plan.project.value);
	const startIn = await chooseStart(plan, snapshot);
	const begun = {
		plan,
		effects,
		build,
		image: imageToRepeat(plan, image),
		startIn,
		deadline,
		responseFiles,
		phaseEnv
	};
	const tools = await findLocalTools(plan, snapshot);
	if (build.mounted) await deadline.race(awaitPackages(effects, owner));
	const before = await observePhases({
		effects,
		build,
		folders: {
			source: folders.source,
			snapshot
		},
		owner,
		earlier: await earlier,
		zone: plan.environment["TZ"],
		variables: jobVariables(effects.env, plan.environment),
		runsCode: plan.purpose === "test",
		tools: tools ?? [],
		asks: plan.question !== void 0
	});
	const isRestored = before.restore.value === "run";
	const { setting, answers } = isRestored ? await restore(begun, {
		own: restoreEnvironment(effects.nuget.environment, env),
		hasTools: tools !== void 0
	}) : await settle(begun, before.answers);
	const between = await before.afterRestore();
	if (tools !== void 0 && !isRestored) await restoreLocalTools(setting);
	const ran = await lastPhase(setting);
	const { state, ...observed } = await between.afterPublish({
		answers,
		ended: end(opened)
	});
	const settled = setting.plan === plan ? {} : { plan: setting.plan };
	return {
		observed,
		state,
		image: setting.image,
		tools: tools ?? [],
		...settled,
		...defined({
			ran,
			answers
		})
	};
}
async function settle(setting, answers) {
	return {
		answers,
		setting: {
			...setting,
			plan: await settlePlan(setting, answers)
		}
	};
}
/** Restores tools and packages, and asks MSBuild before that. */
async function restore(begun, { own, hasTools }) {
	return await withLogins(begun, async (logins) => {
		const env = {
			...own,
			...logins
		};
		if (hasTools) await restoreLocalTools(begun, env);
		const settled = await settle(begun, await askMSBuild(begun, env));
		await runPhase({
			name: "restore",
			env
		}, settled.setting);
		return settled;
	});
}
async function awaitPackages({ packages, packagesReady }, owner) {
	await packagesReady();
	if (process.getuid?.() === 0) await giveTo(owner, packages);
}
async function openEarlier({ earlier }) {
	const folder = await earlier;
	return folder === void 0 ? void 0 : await readObjState(folder);
}
/** Runs the only step that sees credentials. They are erased when it ends, whether it succeeds or fails. */
async function withLogins(setting, work) {
	const { plan, effects, build } = setting;
	const repository = await readRepositoryConfigs(plan.root, plan.project.value);
	const { files, unknown, env: logins } = nugetFiles(effects.nuget, repository);
	for (const name of unknown) effects.log.warning(`nuget-credentials: no configuration names a source "${name}".`);
	const paths = files.map(({ path }) => path);
	let result;
	try {
		await build.write(files);
		result = await work(logins);
	} catch (error) {
		await build.erase(paths).catch(() => void 0);
		throw error;
	}
	await build.erase(paths);
	return result;
}
async function publish({ effects, plan, ...setting }) {
	const args = plan.binlog ? [`-bl:${PATHS.work}/${BINARY_LOG}`] : [];
	await runPhase({
		name: "publish",
		args
	}, {
		...setting,
		effects,
		plan
	});
}
/**
* Publishes, or runs the tests.
* @returns what ran the tests, if the plan is to test.
*/
async function lastPhase(setting) {
	if (setting.plan.purpose === "test") return await runTests(setting);
	await publish(setting);
}

// src/publish/source/choose-place.ts
/** With fewer entries the disk takes less than half a second. */
const MANY = 5e3;
/** A build writes assemblies and intermediate files next to the source. */
const GROWTH = 3;
const OUTPUT = 536870912;
/** The part of the machine's free memory that a copy may take. */
const SHARE = 1 / 4;
/** Chooses where the copy of the source lies. A disk takes ten times as long to make and remove thousands of files. */
function choosePlace(facts) {
	const { entries, memory } = facts;
	const bytes = entries.reduce((sum, { size }) => sum + size, 0);
	const size = `${entries.length} files and folders, ${megabytes(bytes)}`;
	const obstacle = obstacleOf(facts) ?? (memory === void 0 ? NO_MEMORY : tooLarge(bytes, memory));
	return obstacle === void 0 ? {
		value: "memory",
		because: size
	} : {
		value: "disk",
		because: entries.length < 5e3 ? obstacle : `${size}, but ${obstacle}`
	};
}
const NO_MEMORY = `programs cannot be run from ${MEMORY_FOLDER}`;
function obstacleOf({ entries, isJob, rootless, needsNode }) {
	if (entries.length < 5e3) return `fewer than ${MANY} files and folders`;
	if (!isJob) return "no post step would remove it from memory if the run is killed";
	if (rootless) return "the engine is rootless";
	return needsNode ? "a front-end installs packages into it" : void 0;
}
function tooLarge(bytes, { folder, machine }) {
	const needed = bytes * GROWTH + OUTPUT;
	if (needed > folder) return `${MEMORY_FOLDER} has only ${megabytes(folder)}`;
	return needed > machine * SHARE ? `only ${megabytes(machine)} of memory are free` : void 0;
}
function megabytes(bytes) {
	return `${Math.round(bytes / 1e6)} MB`;
}

// src/actions/publish/noting-engine.ts
/**
* Returns an engine that calls `note` when something may be left in it: a container or image whose creation or removal
* failed. An engine that did not answer may have done its part.
*/
function notingEngine(engine, note) {
	const noted = async (work) => {
		try {
			return await work;
		} catch (error) {
			note();
			throw error;
		}
	};
	const ofContainer = (container) => ({
		...container,
		commit: (labels) => noted(container.commit(labels)),
		remove: () => noted(container.remove())
	});
	return {
		...engine,
		start: async (spec) => ofContainer(await noted(engine.start(spec))),
		importImage: (tar, labels) => noted(engine.importImage(tar, labels)),
		removeImage: (id) => noted(engine.removeImage(id))
	};
}

// src/actions/publish/build-project.ts
/** Publishes the project in the SDK container, with the packages and intermediate files of earlier runs. */
async function buildProject(context, parts) {
	const { build, recalled, folder } = parts;
	const history = historyOf(recalled.checkout.git);
	const earlier = parts.fresh || context.inputs.setupCommand !== "" ? NONE : restoreIntermediate(context, parts);
	const finding = parts.packages();
	finding.catch(() => void 0);
	context.runner.saveState(CONTAINER_STATE, folder.id);
	const copyTo = await chooseCopy(context, {
		build,
		checkout: recalled.checkout,
		folder
	});
	const effects = await effectsOf(context, {
		...parts,
		earlier,
		copyTo,
		finding
	});
	const output = await publishInContainer(build.plan, effects).catch((error) => publishInImage(error, {
		context,
		build,
		effects
	}));
	folder.outlive(Promise.allSettled([output.observed?.intermediate]).then(() => removeTree(copyTo)));
	const packages = await finding;
	return {
		output,
		history: await history,
		cache: describeUse({
			recalled,
			packages,
			observed: output.observed,
			off: context.inputs.cache === "off"
		})
	};
}
async function effectsOf(context, parts) {
	const { runner } = context;
	const { build, recalled, folder, request, finding } = parts;
	return {
		engine: notingEngine(await context.engine(), () => runner.saveState(LEFT_STATE, "true")),
		shareImage: parts.shareImage,
		mounts: "auto",
		nuget: recalled.nuget,
		authorities: context.trust.all,
		secrets: secretsFor(context, request.event),
		checkout: recalled.checkout,
		copyTo: parts.copyTo,
		earlier: parts.earlier,
		log: runner.log,
		env: await withDockerProxies(runner.env, {
			network: build.plan.network,
			log: runner.log
		}),
		clock: context.clock,
		temp: join(folder.path, "build"),
		packages: context.packagesFor(request.event),
		packagesReady: async () => void await finding,
		runId: folder.id,
		ending: folder.outlive,
		login: (registry) => passwordFor(registry, context),
		mirror: (reference) => mirrorOf(reference, context.inputs.mirrors),
		currentDigest: context.currentDigest,
		verifySdk: (reference, used) => checkSignature(context, usedSdk(context, {
			reference,
			used
		})),
		unpack: isDisposable(runner.env) ? unpackAccess(context, folder) : void 0,
		replan: (answers) => build.replan(answers).plan,
		signal: runner.signal,
		binlog: await binaryLogOf(context, build.plan),
		testResults: join(testsFolder(context), ...build.plan.project.value.split("/"))
	};
}
/**
* Builds in the SDK image if `auto` chose the SDK of the runner, and it turned out that it cannot be used.
* @throws the error, in all other cases
*/
async function publishInImage(error, { context, build, effects }) {
	const { sdkImage } = context.inputs;
	if (sdkImage?.kind !== "auto" || !(error instanceof UnusableMountedSdk)) throw error;
	const got = `The SDK of the runner cannot be used, so the SDK image is pulled: ${error.message}`;
	effects.log.warning(`${got}. Set sdk-image: image, because this result is not kept.`);
	const { sdkInImage: _sdk, ...found } = build.found;
	const { temp, copyTo } = effects;
	const other = {
		...effects,
		temp: `${temp}-in-image`,
		copyTo: `${copyTo}-in-image`,
		earlier: NONE
	};
	return await publishInContainer(build.withImages(found).plan, other);
}
/**
* Whether the machine is thrown away after the job, with the images of its engine (GitHub Docs, "Default environment
* variables"). A job in a container has its folders below `/__w`, where the engine does not see them.
*/
function isDisposable(env) {
	return env["RUNNER_ENVIRONMENT"] === "github-hosted" && env["RUNNER_TEMP"]?.startsWith("/__w/") !== true;
}
function unpackAccess({ registries, inputs: { mirrors } }, folder) {
	return {
		open: (reference, platform) => pullBase(registries, {
			reference,
			platform,
			mirrors
		}),
		folder: async (place) => {
			const path = join(place === "memory" ? await folder.inMemory() : folder.shared, `sdk-${randomUUID()}`);
			await mkdir(path, { mode: 448 });
			return path;
		}
	};
}
async function passwordFor(registry, { credentials }) {
	const found = await credentials(registry);
	return found?.kind === "password" ? found : void 0;
}
/** Returns the path for the copy of the source: in memory if it is large and fits, otherwise in the folder of the run. */
async function chooseCopy(context, { build, checkout: { entries }, folder }) {
	const { rootless } = await (await context.engine()).info();
	const memory = entries.length < 5e3 ? void 0 : await readFreeMemory();
	const isJob = context.runner.payload !== void 0;
	const place = choosePlace({
		entries,
		memory,
		isJob,
		rootless,
		needsNode: build.plan.node !== void 0
	});
	if (entries.length >= 5e3) context.runner.log.info(`The copy of the source is ${IN[place.value]} (${place.because}).`);
	return join(place.value === "memory" ? await folder.inMemory() : join(folder.path, "build"), `src-${randomUUID()}`);
}
const IN = {
	memory: "in memory",
	disk: "on disk"
};
/**
* Returns the secrets that the build gets. A run of a fork has empty secrets. Code from elsewhere gets none, whatever
* the workflow passes.
*/
function secretsFor({ inputs, runner }, { foreignCode, ref }) {
	const { buildSecrets } = inputs;
	if (!(foreignCode === true || ref.kind === "pull-request" && ref.fork)) {
		const empty = buildSecrets.filter(({ value }) => value === "");
		for (const { name } of empty) runner.log.info(`build-secrets: ${name} is empty and is not passed to the build.`);
		return buildSecrets.filter(({ value }) => value !== "");
	}
	const names = buildSecrets.map(({ name }) => name).join(", ");
	const why = foreignCode === true ? "the checkout is not at the event's commit" : "the code comes from a fork";
	if (names !== "") runner.log.warning(`build-secrets: ${names} are not passed to the build, because ${why}.`);
	return [];
}
/** Projects in different folders may have the same name. */
async function binaryLogOf({ results }, { project, binlog }) {
	const path = join(results, "binlogs", `${project.value}.binlog`);
	if (binlog) await mkdir(dirname(path), { recursive: true });
	return path;
}
const NONE = Promise.resolve(void 0);
/** Starts at once; awaited when the container exists. */
async function restoreIntermediate(context, { request, recalled, folder }) {
	if (recalled.parts === void 0) return void 0;
	const target = join(folder.path, "intermediate");
	const { entry } = await context.cacheFor(request.event).restore([intermediateEntry(recalled.parts)], target);
	return entry === void 0 ? void 0 : target;
}
function describeUse({ recalled, packages, observed, off }) {
	const isPartial = packages.state === "hit" || packages.state === "partial" || observed?.restore.value === "left out";
	return {
		state: off ? "off" : isPartial ? "partial" : "miss",
		rows: [
			{
				what: "publish output",
				value: "built",
				because: recalled.found.because
			},
			{
				what: "NuGet packages",
				value: packages.state,
				because: packages.because
			},
			...observed === void 0 ? [] : [
				{
					what: "restore",
					...observed.restore
				},
				{
					what: "intermediate files",
					value: observed.kept ? "reused" : "made",
					because: observed.reuse
				},
				{
					what: "inputs",
					value: observed.observation.value ? `${observed.closure.shape.files.length} files` : "every file",
					because: observed.observation.because
				}
			]
		]
	};
}

export { makePublication as a, readOutputText as c, NO_SETTINGS as i, describeCounts as n, classify as o, parseRuntimeConfig as r, listOutput as s, buildProject as t };