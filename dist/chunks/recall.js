import { i as __toESM } from "./rolldown-runtime.js";
import { c as defined, n as describeReference, o as parseReference, r as isLoopback, t as DOCKER_HUB } from "./reference.js";
import { n as messageOf, t as ActionError } from "./action-error.js";
import { n as digestOf, r as hexOf, t as Hasher } from "./digest.js";
import { i as mirrorOf, n as nameProjects, t as imagesOf } from "./images.js";
import { a as systemOf$1, i as parsePlatform, n as describePlatform } from "./platform.js";
import { C as _usingCtx, T as pMapIterable, c as describeEntry, f as parentOf, g as fileChunks, h as withAncestors, l as shortHash, w as pMap } from "./markdown.js";
import { n as MEDIA } from "./media-types.js";
import { a as describeSystem, c as fixedName, d as isWindowsImage, f as officialPath, g as windowsReference, h as versionTag, i as defaultWindows, l as imagesOf$1, m as systemOfName, n as windowsNameProblem, o as findImage, p as officialReference, r as NEWEST, s as findVersion, t as windowsCaseOf, u as isMadeFor } from "./windows-names.js";
import { a as once, o as onceEach } from "./git-event.js";
import { t as XMLParser } from "./XMLParser.js";
import { t as DAY } from "./time.js";
import { t as require_semver } from "./semver.js";
import { n as removeTree } from "./run-folder.js";
import { hash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { delimiter, dirname, join, posix, relative, resolve as resolve$1, sep } from "node:path";
import { access, constants as constants$1, mkdir, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

// src/dotnet/rid.ts
const ARCHITECTURES = {
	amd64: "x64",
	arm64: "arm64",
	arm: "arm",
	"386": "x86"
};
/** The runtime identifier of a platform: `linux/arm64` is `linux-arm64`, with musl `linux-musl-arm64`; `windows/amd64` `win-x64`. */
function ridOf(platform, { musl = false } = {}) {
	return `${platform.os === "windows" ? "win" : musl ? "linux-musl" : "linux"}-${ARCHITECTURES[platform.architecture] ?? platform.architecture}`;
}
/** The platform that a RID is for; `undefined` for one of no container (`osx-arm64`). */
function platformOf(rid) {
	const [, os = "", cpu = ""] = /^(linux|win)(?:-(?:musl|bionic))?-(\w+)$/.exec(rid) ?? [];
	const architecture = Object.keys(ARCHITECTURES).find((name) => ARCHITECTURES[name] === cpu);
	if (architecture === void 0) return void 0;
	return {
		os: os === "win" ? "windows" : "linux",
		architecture,
		...architecture === "arm" ? { variant: "v7" } : {}
	};
}
function isMusl(rid) {
	return rid.includes("-musl-");
}
/**
* Whether files of `runtimes/<rid>` can be asked for on a platform: the RID itself and what it falls back to in NuGet's
* graph (`linux`, `unix`, `any`); distribution names (`alpine-x64`, `debian.12-x64`) stay for any Linux, as their
* meaning depends on the base image.
*/
function runsOn(rid, platform) {
	const architecture = rid.split("-").at(-1) ?? "";
	if (Object.values(ARCHITECTURES).concat([
		"armel",
		"s390x",
		"ppc64le",
		"loongarch64",
		"riscv64",
		"wasm",
		"mips64"
	]).includes(architecture) && architecture !== ARCHITECTURES[platform.architecture]) return false;
	return runsOnSystem(rid, systemOf$1(platform));
}
/** The same, on whatever architecture. */
function runsOnSystem(rid, system) {
	const os = rid.split("-")[0] ?? "";
	if (os === "any") return true;
	const isWindows = os.startsWith("win");
	if (system === "windows") return isWindows;
	return !isWindows && !FOREIGN$1.some((name) => os.startsWith(name));
}
const FOREIGN$1 = [
	"osx",
	"macos",
	"maccatalyst",
	"ios",
	"tvos",
	"android",
	"browser",
	"wasi",
	"freebsd",
	"illumos",
	"solaris",
	"haiku"
];

// src/base/exists.ts
/** Whether there is something at a path, as far as we may look. */
function exists(path) {
	return access(path).then(() => true, () => false);
}

// src/dotnet/framework.ts
const MODERN = /^net(\d+)\.(\d+)(?:-([a-z]+)[\d.]*)?$/;
const CORE_APP = /^netcoreapp(\d+)\.(\d+)$/;
/**
* @throws ActionError PROJECT_UNSUPPORTED for .NET Framework and for libraries' monikers (`netstandard2.0`),
* FRAMEWORK_INVALID for anything else.
*/
function parseFramework(text) {
	const tfm = text.trim().toLowerCase();
	const match = MODERN.exec(tfm) ?? CORE_APP.exec(tfm);
	if (match !== null && Number(match[1]) > 0) {
		const [, major = "", minor = "", platform] = match;
		return {
			tfm,
			major: Number(major),
			minor: Number(minor),
			...platform === void 0 ? {} : { platform }
		};
	}
	if (/^net\d{2,3}$/.test(tfm)) throw unsupported(text, {
		got: ".NET Framework runs only in Windows containers",
		hint: DOTNET_FRAMEWORK
	});
	if (tfm.startsWith("netstandard")) throw unsupported(text, {
		got: "it is a library",
		hint: "Name the project of the application instead."
	});
	throw new ActionError({
		code: "FRAMEWORK_INVALID",
		doing: `reading the target framework «${text}»`,
		got: "it is none that .NET knows",
		hint: "A target framework looks like net8.0, net9.0 or net10.0."
	});
}
/** What works instead. */
const DOTNET_FRAMEWORK = "Move the project to .NET 8 or later. Until then it takes a Windows runner and a Dockerfile on mcr.microsoft.com/dotnet/framework.";
/** `10.0`, as image tags spell it. */
function versionOf(framework) {
	return `${framework.major}.${framework.minor}`;
}
function unsupported(text, reason) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `choosing images for ${text}`,
		...reason
	});
}

// src/dotnet/historic.ts
const PORT = "it listens on port 8080, not 80";
const NODE = "Node.js, bower and gulp are not in it: the build uses those of the runner";
/**
* Understands the names under which Microsoft published images before `mcr.microsoft.com/dotnet/…` (dotnet/announcements
* 101, dotnet-docker 2848, aspnet/Announcements 298).
* @returns undefined for any other name.
* @throws ActionError IMAGE_NOT_FOUND for those without a counterpart
*/
function readHistoricName(reference) {
	const { registry, repository, tag = "latest" } = reference;
	if (registry === "docker.io" && repository.startsWith("microsoft/")) return readDockerHub(reference, tag);
	const path = officialPath(reference);
	if (/^framework(?:\/|$)/.test(path ?? "")) throw withoutCounterpart(reference, FRAMEWORK);
	const known = REPOSITORIES.find((name) => path === `core/${name}`);
	if (known === void 0) return void 0;
	const port = known === "sdk" || known === "runtime-deps" ? [] : [PORT];
	return {
		repository: known,
		name: known === "sdk" ? buildSystem(systemOf(tag)) : systemOf(tag),
		changes: port
	};
}
const REPOSITORIES = [
	"sdk",
	"aspnet",
	"runtime",
	"runtime-deps"
];
function readDockerHub(reference, tag) {
	const name = systemOf(tag);
	switch (reference.repository) {
		case "microsoft/aspnetcore": return {
			repository: "aspnet",
			name,
			changes: [PORT]
		};
		case "microsoft/aspnetcore-build": return {
			repository: "sdk",
			name: buildSystem(name),
			changes: [NODE]
		};
		case "microsoft/dotnet":
		case "microsoft/dotnet-nightly": return readDotnet(reference, tag);
		case "microsoft/dotnet-framework":
		case "microsoft/dotnet-framework-build":
		case "microsoft/aspnet":
		case "microsoft/wcf": throw withoutCounterpart(reference, FRAMEWORK);
		default: return;
	}
}
/** Its tags name the kind before or after the system: `2.1-sdk-alpine`, `1.0.0-nanoserver-core`; without one it is the SDK. */
function readDotnet(reference, tag) {
	if (/onbuild/.test(tag)) throw withoutCounterpart(reference, ONBUILD);
	if (/projectjson|preview[12]/.test(tag)) throw withoutCounterpart(reference, PROJECT_JSON);
	const name = systemOf(tag);
	if (/aspnetcore-runtime/.test(tag)) return {
		repository: "aspnet",
		name,
		changes: [PORT]
	};
	if (/(?:runtime|core)-deps/.test(tag)) return {
		repository: "runtime-deps",
		name,
		changes: []
	};
	if (/-(?:runtime|core)(?:-|$)/.test(tag)) return {
		repository: "runtime",
		name,
		changes: []
	};
	return {
		repository: "sdk",
		name: buildSystem(name),
		changes: []
	};
}
/** What an old tag says of the system, in names of today; of Linux distributions only Alpine is one that people choose. */
function systemOf(tag) {
	if (/alpine/.test(tag)) return "alpine";
	if (/windowsservercore/.test(tag)) return "windowsservercore-ltsc2025";
	return /nanoserver/.test(tag) ? "nanoserver-ltsc2025" : "";
}
/** Builds run on Linux, whatever the image will run on. */
function buildSystem(name) {
	return /server/.test(name) ? "" : name;
}
const FRAMEWORK = {
	got: "it is of .NET Framework, which runs in Windows containers only and needs a Windows engine to build",
	hint: "Move the project to .NET 8 or later, or build it on a Windows runner with a Dockerfile on mcr.microsoft.com/dotnet/framework."
};
const ONBUILD = {
	got: "images with ONBUILD instructions have no counterpart",
	hint: "Leave the input out: what ONBUILD did (copy, restore, publish) is what this action does."
};
const PROJECT_JSON = {
	got: "no SDK that still runs reads project.json",
	hint: "Migrate the project to a .csproj first (`dotnet migrate` of SDK 2.x), then leave the input out."
};
function withoutCounterpart(reference, { got, hint }) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `looking for what ${describeReference(reference)} is today`,
		got,
		hint
	});
}

// src/dotnet/image-name.ts
/**
* The name that was chosen, or the nearest one that exists, is for the platform and has cultures where they are used.
* A name that the catalogue does not know stays: it may be newer, and its registry will tell.
*/
function correctName(chosen, needs) {
	return [
		existing,
		forPlatform,
		withCultures
	].reduce((choice, correct) => correct(choice, needs), chosen);
}
/** Floating names of Alpine come and go; the exact ones stay. */
function existing(choice, needs) {
	const { repository, version } = needs;
	const rest = /^alpine(?=-|$)(.*)$/.exec(choice.value)?.[1];
	if (rest === void 0 || find$1(choice, needs) !== void 0) return choice;
	const newest = imagesOf$1(needs).map(({ names }) => names[0] ?? "").filter((own) => /^alpine\d/.test(own) && own.replace(/^alpine[\d.]+/, "") === rest).sort((left, right) => right.localeCompare(left, "en", { numeric: true }))[0];
	if (newest === void 0) return choice;
	const because = `${choice.because}; by its exact name, as there is no ${repository}:${version}-${choice.value}`;
	return {
		...choice,
		value: newest,
		because
	};
}
/** Not every Ubuntu has every architecture. */
function forPlatform(choice, needs) {
	const { platform } = needs;
	const found = find$1(choice, needs);
	const isFine = (image) => platform === void 0 || isMadeFor(image, platform);
	const rest = /^[a-z]+(-chiseled.*)$/.exec(choice.value)?.[1];
	if (found === void 0 || isFine(found) || rest === void 0) return choice;
	const value = imagesOf$1(needs).find((image) => isFine(image) && image.names[0]?.replace(/^[a-z]+/, "") === rest)?.names[0];
	if (value === void 0) return choice;
	return {
		...choice,
		value,
		because: `${choice.because}; ${choice.value} is not made for ${platform && describePlatform(platform)}`
	};
}
/** Without culture data .NET falls back to invariant mode, where an unknown culture is an exception. */
function withCultures(choice, needs) {
	const found = find$1(choice, needs);
	if (!needs.cultures || found === void 0 || found.icu) return choice;
	const extra = existing({
		...choice,
		value: `${choice.value}-extra`
	}, needs);
	if (find$1(extra, needs) === void 0) return choice;
	return {
		...extra,
		because: `${extra.because}; -extra has cultures, and InvariantGlobalization is not set`
	};
}
function find$1({ value }, { repository, version }) {
	return findImage({
		repository,
		version,
		name: value
	});
}

// src/dotnet/sdk-version.ts
/** Without what makes it a preview. */
function parseSdkVersion(version) {
	const [major = 0, minor = 0, third = 0] = version.replace(/-.*$/, "").split(".").map(Number);
	return {
		major,
		minor,
		band: Math.floor(third / 100),
		patch: third % 100
	};
}
/** Below 0: the left one is older. A preview counts as the version that it leads to. */
function compareSdks(left, right) {
	const [a, b] = [parseSdkVersion(left), parseSdkVersion(right)];
	return a.major - b.major || a.minor - b.minor || a.band - b.band || a.patch - b.patch;
}
/**
* The runtime that belongs to a preview of the SDK, as tags name it: `11.0.0-preview.7` for 11.0.100-preview.7.26381.101.
* `undefined` for a released SDK, for one of another version, and for previews of later feature bands, whose runtime is
* released (dotnet/sdk, ComputeDotnetBaseImageAndTag).
*/
function previewRuntime(sdkVersion, version) {
	const [, minor, kind] = /^(\d+\.\d+)\.100-((?:preview|rc)\.\d+)(?:\.|$)/.exec(sdkVersion) ?? [];
	return minor === version ? `${minor}.0-${kind}` : void 0;
}

// src/dotnet/runtime-image.ts
const ASPNET$1 = "Microsoft.AspNetCore.App";
/** WPF and Windows Forms. */
const DESKTOP = "Microsoft.WindowsDesktop.App";
/**
* The image that the .NET SDK's own container support would choose (dotnet/sdk, ComputeDotnetBaseImageAndTag), unless
* that does not exist, is not for the platform, or has no cultures where the application uses them.
* @throws ActionError PROJECT_UNSUPPORTED for an application that needs a framework which is in no image
*/
function chooseRuntimeImage(needs) {
	const { framework, invariantGlobalization, platform } = needs;
	if (!needs.selfContained && needs.frameworks.includes(DESKTOP)) throw desktop(framework);
	const repository = chooseRepository(needs);
	const version = versionOf(framework);
	const chosen = chooseName(needs);
	const windows = repository.value === "runtime-deps" ? windowsReference(chosen.value) : void 0;
	if (windows !== void 0) {
		const because = `${repository.because} and there is no runtime-deps for Windows, ${chosen.because}`;
		return {
			...chosen,
			value: windows,
			because
		};
	}
	const name = correctName(chosen, {
		repository: repository.value,
		version,
		cultures: !invariantGlobalization,
		...platform === void 0 ? {} : { platform }
	});
	const tag = tagOf(needs, {
		repository: repository.value,
		name: name.value
	});
	return {
		value: officialReference(repository.value, tag),
		because: `${repository.because}, ${name.because}`,
		...name.from === void 0 ? {} : { from: name.from }
	};
}
function desktop(framework) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `choosing the runtime image for ${framework.tfm}`,
		got: `it needs ${DESKTOP} (WPF or Windows Forms), which no runtime image has`,
		hint: "Publish it self-contained (SelfContained, RuntimeIdentifier win-x64) and put it on Windows Server Core: windowsservercore-ltsc2025."
	});
}
function chooseRepository(needs) {
	if (needs.repository !== void 0) return {
		value: needs.repository,
		because: "what was asked for"
	};
	if (needs.selfContained) return {
		value: "runtime-deps",
		because: "it is self-contained"
	};
	if (needs.frameworks.includes(ASPNET$1)) return {
		value: "aspnet",
		because: `it needs ${ASPNET$1}`
	};
	return {
		value: "runtime",
		because: "it needs the .NET runtime alone"
	};
}
/** As the SDK has it. */
function chooseName(needs) {
	const { family, framework, os: asked } = needs;
	if (asked !== void 0) return {
		value: asked,
		because: "input os",
		from: "input os"
	};
	if (family !== void 0) return {
		value: family,
		because: `the project's ContainerFamily is ${family}`
	};
	const windows = needs.platform?.os === "windows" ? defaultWindows(versionOf(framework)) : void 0;
	if (windows !== void 0) return {
		value: windows,
		because: `${describeSystem(windows)}, as the platform is Windows`
	};
	const small = needs.aot || needs.trimmed;
	const extra = small && !needs.invariantGlobalization ? "-extra" : "";
	if (needs.musl) return {
		value: `alpine${extra}`,
		because: "Alpine, as it was published for musl"
	};
	const version = versionOf(framework);
	if (!small || framework.major < 8) {
		const own = findImage({
			repository: "runtime",
			version,
			name: ""
		})?.names[0];
		return {
			value: "",
			because: `${own === void 0 ? "the default system" : describeSystem(own)} is the default of .NET ${version}`
		};
	}
	const because = `chiseled, as it is ${needs.aot ? "compiled ahead" : "trimmed"}`;
	return {
		value: `${ubuntuOf(needs)}-chiseled${extra}`,
		because
	};
}
function ubuntuOf({ framework, sdkVersion }) {
	if (framework.major >= 11) return "resolute";
	return framework.major === 8 && sdkVersion !== void 0 && compareSdks(sdkVersion, "8.0.300") < 0 ? "jammy" : "noble";
}
/** The image of a preview is that of the very preview; Alpine's floating name exists for floating versions only. */
function tagOf({ framework, sdkVersion = "" }, image) {
	const version = versionOf(framework);
	const preview = previewRuntime(sdkVersion, version);
	const isReleased = sdkVersion !== "" && preview === void 0 && findVersion(version)?.phase === "preview";
	if (preview === void 0) return joined(isReleased ? version : versionTag(version), image.name);
	return joined(preview, fixedName({
		...image,
		version
	}));
}
function joined(version, name) {
	return name === "" ? version : `${version}-${name}`;
}

// src/plan/choose-base.ts
/** What somebody asked for by name: an input beats the project's own word, and `os` is one. */
function namedBase(words) {
	const { inputs, property, project } = words;
	const { baseImage } = inputs;
	if (baseImage !== void 0) return {
		value: baseImage,
		because: "input base-image",
		from: "input base-image"
	};
	if (property === "" || property.includes("$(") || inputs.systems.length > 0) return void 0;
	return {
		value: parseReference(property),
		because: "ContainerBaseImage of the project",
		from: project
	};
}
/**
* The base image: what was asked for by name, where a historic name stands for the image that fits the project today,
* else what the application needs.
* @throws ActionError IMAGE_NOT_FOUND for a historic name without a counterpart
*/
function chooseBase(named, needs) {
	if (named === void 0) return chooseRuntimeImage(needs);
	const historic = readHistoricName(named.value);
	if (historic === void 0) return named;
	const { family: _own, ...others } = needs;
	const { repository, name, changes } = historic;
	const { value, because } = chooseRuntimeImage({
		...others,
		repository,
		...name === "" ? {} : { family: name }
	});
	const reason = [
		`in place of ${describeReference(named.value)}`,
		because,
		...changes
	].join("; ");
	return {
		...named,
		value,
		because: reason
	};
}

// src/dotnet/global-json.ts
/** https://learn.microsoft.com/dotnet/core/tools/global-json */
const ROLL_FORWARD = [
	"patch",
	"feature",
	"minor",
	"major",
	"latestPatch",
	"latestFeature",
	"latestMinor",
	"latestMajor",
	"disable"
];
const VERSION = /^\d+\.\d+\.\d{1,3}(?:-[\w.]+)?$/;
/**
* Reads the `sdk` part of a global.json; comments are allowed in it, as the .NET host allows them.
* @returns undefined when the file asks for no SDK.
* @throws ActionError PROJECT_UNSUPPORTED when it is no JSON or its values are none that .NET knows.
*/
function parseGlobalJson(text, file) {
	const sdk = readSdk(text, file);
	if (sdk === void 0) return void 0;
	const { version, rollForward } = sdk;
	if (version !== void 0 && (typeof version !== "string" || !VERSION.test(version))) throw invalid(file, `«${String(version)}» is no SDK version (it looks like 10.0.401)`);
	const policy = rollForward ?? (version === void 0 ? "latestMajor" : "latestPatch");
	const known = ROLL_FORWARD.find((name) => name.toLowerCase() === String(policy).toLowerCase());
	if (known === void 0) throw invalid(file, `rollForward «${String(policy)}» is none of ${ROLL_FORWARD.join(", ")}`);
	return {
		rollForward: known,
		...version === void 0 ? {} : { version }
	};
}
/** The MSBuild SDKs that come as packages (`msbuild-sdks`); none where the text cannot be read. */
function parseSdkPackages(text) {
	try {
		const json = JSON.parse(withoutComments(text));
		return Object.entries(json["msbuild-sdks"] ?? {}).flatMap(([id, version]) => typeof version === "string" ? [{
			id,
			version
		}] : []);
	} catch {
		return [];
	}
}
function readSdk(text, file) {
	let json;
	try {
		json = JSON.parse(withoutComments(text));
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${file}`,
			got: "it is no JSON",
			cause
		});
	}
	if (typeof json !== "object" || json === null || !("sdk" in json)) return void 0;
	return typeof json.sdk === "object" && json.sdk !== null ? json.sdk : void 0;
}
/** Strings are kept whole, comments and trailing commas go. */
function withoutComments(text) {
	return text.replace(/^\uFEFF/, "").replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_all, string) => string ?? "").replace(/,(\s*[}\]])/g, "$1");
}
function invalid(file, got) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `reading ${file}`,
		got
	});
}
/** Whether an SDK of `version` may be used where `request` stands in global.json. Previews only where one is asked for. */
function satisfies(version, request) {
	if (request.version === void 0) return true;
	const wanted = parseSdkVersion(request.version);
	const offered = parseSdkVersion(version);
	const isNotOlder = compareSdks(version, request.version) >= 0;
	switch (request.rollForward) {
		case "disable": return version === request.version;
		case "patch":
		case "latestPatch": return sameMinor(offered, wanted) && offered.band === wanted.band && offered.patch >= wanted.patch;
		case "feature":
		case "latestFeature": return sameMinor(offered, wanted) && isNotOlder;
		case "minor":
		case "latestMinor": return offered.major === wanted.major && isNotOlder;
		case "major":
		case "latestMajor": return isNotOlder;
	}
}
function sameMinor(a, b) {
	return a.major === b.major && a.minor === b.minor;
}

// src/project/evaluate.ts
/** What MSBuild on Linux knows before it reads a file. */
const ON_LINUX = {
	OS: "Unix",
	Platform: "AnyCPU",
	Configuration: "Release"
};
/**
* Applies properties in their order, as MSBuild does, to what is known. A condition that is no comparison of two texts
* cannot be judged here, and its property is left alone: what MSBuild says later decides in the end.
*/
function evaluate(properties, known) {
	const values = { ...known };
	for (const { name, value, conditions } of properties) if (conditions.every((condition) => holds(condition, values) === true)) values[name] = expand(value, values);
	return values;
}
const COMPARISON = /^\s*'([^']*)'\s*(==|!=)\s*'([^']*)'\s*$/;
/** Whether a comparison of two texts holds; `undefined` where it is something else. */
function holds(condition, known) {
	const [, left = "", operator, right = ""] = COMPARISON.exec(condition) ?? [];
	if (operator === void 0 || /\$\([^)]*[.[:]/.test(left + right)) return void 0;
	return expand(left, known).toLowerCase() === expand(right, known).toLowerCase() === (operator === "==");
}
/** `$(Name)` by its value, nothing where there is none; functions stay as they are. */
function expand(text, known) {
	return text.replace(/\$\(([A-Za-z_]\w*)\)/g, (_all, name) => known[name] ?? "");
}

// src/project/file-based.ts
/** Whether a path names a C# file that is a program of its own, without a project. */
function isFileBased(path) {
	return /\.cs$/i.test(path);
}
/** Whether a C# file says that it is one: it begins with `#!`, or has a directive above its code. */
function saysFileBased(text) {
	return text.startsWith("#!") || directivesOf(text).length > 0;
}
/** What `dotnet` takes a program without a project for, where its directives say nothing else. */
const USUAL = [{
	name: "OutputType",
	value: "Exe",
	conditions: []
}, {
	name: "TargetFramework",
	value: "net10.0",
	conditions: []
}];
/**
* The project that `dotnet` sees in a file-based program, from its directives `#:sdk`, `#:property`, `#:package` and
* `#:project`. https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
*/
function parseFileBased(text) {
	const directives = directivesOf(text);
	const all = (kind) => directives.filter((directive) => directive.kind === kind).map(({ value }) => value);
	const named = (value) => value.replace(/[@\s].*$/, "");
	return {
		sdk: named(all("sdk")[0] ?? "Microsoft.NET.Sdk"),
		properties: [...USUAL, ...all("property").map(propertyOf)],
		packages: all("package").map(named),
		frameworkReferences: [],
		projectReferences: all("project"),
		imports: []
	};
}
function propertyOf(text) {
	const [, name = "", value = ""] = /^([^=\s]+)\s*[=\s]\s*(.*)$/.exec(text) ?? [];
	return {
		name,
		value,
		conditions: []
	};
}
/** They stand above all code, between comments and empty lines. */
function directivesOf(text) {
	const found = [];
	const code = text.replace(/^\uFEFF/, "").replace(/\/\*[\s\S]*?\*\//g, "");
	for (const line of code.split(/\r?\n/)) {
		const [, kind = "", value = ""] = /^\s*#:(\w+)\s+(.*?)\s*$/.exec(line) ?? [];
		if (kind !== "") found.push({
			kind,
			value
		});
		else if (!/^\s*(?:\/\/.*|#!.*)?$/.test(line)) break;
	}
	return found;
}

// src/project/xml.ts
const LISTED = /* @__PURE__ */ new Set([...[
	"PropertyGroup",
	"ItemGroup",
	"ImportGroup",
	"Import",
	"Sdk"
], ...[
	"PackageReference",
	"FrameworkReference",
	"ProjectReference"
]]);
const parser$1 = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false,
	isArray: (name) => LISTED.has(name)
});
/** A project file, or a C# file that is a program of its own. @throws ActionError PROJECT_UNSUPPORTED when the file is no XML. */
function parseProjectXml(text, file) {
	if (isFileBased(file)) return parseFileBased(text);
	const project = asNode(asNode(parse$1(text, file))["Project"]);
	const items = asNodes(project["ItemGroup"]);
	const importing = [project, ...asNodes(project["ImportGroup"])];
	const sdks = [project["@Sdk"], ...asNodes(project["Sdk"]).map((sdk) => sdk["@Name"])];
	return {
		sdk: String(sdks.find((name) => typeof name === "string") ?? ""),
		properties: asNodes(project["PropertyGroup"]).flatMap(propertiesOf),
		packages: includes(items, "PackageReference"),
		frameworkReferences: includes(items, "FrameworkReference"),
		projectReferences: includes(items, "ProjectReference"),
		imports: importing.flatMap((group) => asNodes(group["Import"])).map((node) => node["@Project"]).filter((path) => typeof path === "string")
	};
}
function parse$1(text, file) {
	try {
		return parser$1.parse(text.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${file}`,
			got: "it is no XML",
			cause
		});
	}
}
function includes(groups, item) {
	return groups.flatMap((group) => asNodes(group[item])).map((node) => node["@Include"]).filter((name) => typeof name === "string");
}
/** A name that stands several times in its group keeps all its values, in order. */
function propertiesOf(group) {
	const outer = conditionOf(group);
	return Object.entries(group).filter(([name]) => !name.startsWith("@") && name !== "#text").flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => ({
		name,
		one
	}))).map(({ name, one }) => {
		const text = typeof one === "string" ? one : asNode(one)["#text"];
		return {
			name,
			value: typeof text === "string" ? text.trim() : "",
			conditions: [...outer, ...conditionOf(asNode(one))]
		};
	});
}
function conditionOf(node) {
	const condition = node["@Condition"];
	return typeof condition === "string" && condition.trim() !== "" ? [condition] : [];
}
function asNode(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asNodes(value) {
	return Array.isArray(value) ? value.map(asNode) : [];
}

// src/project/facts.ts
/** The name of a project's file without its extension. */
function projectFileName(path) {
	return posix.basename(path).replace(/\.(?:\w+proj|cs)$/, "");
}
/**
* Reads a project file and what stands above it up to the root.
* @throws ActionError PROJECT_UNSUPPORTED when it cannot be read.
*/
async function readProjectFacts(path, place) {
	const { root, globals } = place;
	const file = join(root, path);
	const xml = parseProjectXml(await readProject(file, path), path);
	const inherited = await readBuildProps(root, file);
	const name = projectFileName(path);
	const known = {
		...ON_LINUX,
		MSBuildProjectName: name,
		...globals
	};
	const properties = {
		...evaluate([...inherited, ...xml.properties], known),
		...globals
	};
	return {
		path,
		name,
		kind: kindOf(xml, properties),
		frameworks: (properties["TargetFramework"] ?? properties["TargetFrameworks"] ?? "").split(";").map((tfm) => tfm.trim()).filter((tfm) => tfm !== "" && !tfm.includes("$")),
		properties,
		frameworkReferences: xml.frameworkReferences,
		...defined({ globalJson: await readGlobalJson(root, dirname(file)) })
	};
}
/** Packages that only tests reference; those of xunit.v3, NUnit and MSTest may be programs of their own. */
const TESTS = /^(?:Microsoft\.NET\.Test\.Sdk|xunit(?:\.core|\.v3)?|NUnit|MSTest(?:\.TestFramework)?|TUnit)$/i;
function kindOf(xml, properties) {
	if ((properties["IsTestProject"]?.toLowerCase() ?? String(xml.packages.some((id) => TESTS.test(id)))) === "true" || /^MSTest\.Sdk\b/.test(xml.sdk)) return "test";
	const outputType = properties["OutputType"]?.toLowerCase();
	if (outputType === "library" || properties["IsPublishable"]?.toLowerCase() === "false") return "library";
	const sdk = xml.sdk.split("/")[0] ?? "";
	if (sdk === "Microsoft.NET.Sdk.Web") return "web";
	if (sdk === "Microsoft.NET.Sdk.Worker") return "worker";
	return outputType === "exe" || outputType === "winexe" ? "executable" : "library";
}
/** MSBuild imports the nearest one; those often import the next above, so all count, the nearest last. */
async function readBuildProps(root, file) {
	const folders = ancestorsOf(root, dirname(file)).reverse();
	return (await Promise.all(folders.map(async (folder) => {
		const path = join(folder, "Directory.Build.props");
		const text = await readIfThere(path);
		return text === void 0 ? [] : parseProjectXml(text, relative(root, path)).properties;
	}))).flat();
}
async function readGlobalJson(root, folder) {
	for (const ancestor of ancestorsOf(root, folder)) {
		const path = join(ancestor, "global.json");
		const text = await readIfThere(path);
		if (text === void 0) continue;
		const file = relative(root, path);
		const request = parseGlobalJson(text, file);
		return request === void 0 ? void 0 : {
			file,
			request
		};
	}
}
/** From `folder` up to `root`, both included; absolute. */
function ancestorsOf(root, folder) {
	const inner = relative(root, folder);
	const parts = inner === "" ? [] : inner.split(sep);
	return parts.map((_, depth) => join(root, ...parts.slice(0, parts.length - depth))).concat(root);
}
async function readIfThere(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}
async function readProject(file, path) {
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${path}`,
			got: messageOf(cause),
			cause
		});
	}
}

// src/plan/project-name.ts
/**
* What `{{project}}` stands for in names of images: the last part of `ContainerRepository`, else the assembly's name, else
* that of the project file. What a repository cannot have (distribution-spec, «Pulling manifests») becomes a dash.
* @throws ActionError PROJECT_UNSUPPORTED where nothing is left of it
*/
function projectName({ repository, assembly, project }) {
	const own = [
		repository?.split("/").at(-1),
		assembly,
		projectFileName(project)
	].find((name) => (name ?? "") !== "") ?? "";
	const name = own.toLowerCase().replace(/[^a-z0-9._-]+/g, "-").replace(/[._-]{2,}/g, (run) => /^(?:__|-+)$/.test(run) ? run : "-").replace(/^[._-]+|[._-]+$/g, "");
	if (name !== "") return name;
	throw new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `naming the image of ${project}`,
		got: `«${own}» has no letter or digit that a repository may have`,
		hint: "Set ContainerRepository in the project."
	});
}

// src/plan/choose-images.ts
/** The names of a project's image: the input's, else the project's own; without tags. */
function chooseImages(inputs, app) {
	const { registry, repository } = app.container;
	return namesOf$1(inputs, {
		registry,
		repository,
		assembly: app.name,
		project: app.project
	});
}
/** The same as far as the project file tells. What MSBuild says decides in the end. */
function expectImages(inputs, project) {
	const word = (name) => {
		const value = project.properties[name] ?? "";
		return value === "" || value.includes("$(") ? void 0 : value;
	};
	return namesOf$1(inputs, {
		registry: word("ContainerRegistry"),
		repository: REPOSITORY.map(word).find((name) => name !== void 0 && isName(name)),
		assembly: word("AssemblyName"),
		project: project.path
	});
}
/** What the project calls its repository; the first wins. */
const REPOSITORY = ["ContainerImageName", "ContainerRepository"];
/** A property of which we do not know a part is none to us, and may be one to MSBuild. */
function isName(text) {
	try {
		return parseReference(text).repository !== "";
	} catch {
		return false;
	}
}
function namesOf$1({ images }, names) {
	const { registry, repository, project } = names;
	if (images.length > 0) return imagesOf(images, () => projectName(names)).map((value) => ({
		value,
		because: "input images",
		from: "input images"
	}));
	if (repository === void 0) return [];
	return [{
		value: parseReference(registry === void 0 ? repository : `${registry}/${repository}`),
		because: "ContainerRepository of the project",
		from: project
	}];
}
/**
* Whether the images of several projects can be told apart, as far as that can be known before a build.
* @throws ActionError PROJECT_AMBIGUOUS naming the ways out
*/
function checkApart(inputs, projects) {
	if (projects.length < 2) return;
	const doing = `choosing the project of «${inputs.projects.join(", ")}»`;
	const expected = projects.map((project) => ({
		project,
		images: expectImages(inputs, project)
	}));
	if (!(inputs.images.length > 0 ? nameProjects(inputs.images) : projects.every((project) => sets(project, REPOSITORY)))) throw new ActionError({
		code: "PROJECT_AMBIGUOUS",
		doing,
		got: `there are ${projects.length}, and nothing names an image for each: ${projects.map(({ path }) => path).join(", ")}`,
		hint: NAMES$1
	});
	const owners = /* @__PURE__ */ new Map();
	for (const { project, images } of expected) for (const name of images.map(({ value }) => describeReference(value))) {
		const other = owners.get(name);
		owners.set(name, project);
		const hasTags = inputs.tags.length === 0 && [project, other].some((each) => each && sets(each, TAGS));
		if (other === void 0 || other === project || hasTags) continue;
		throw sameImage(doing, {
			name,
			projects: [other.path, project.path]
		});
	}
}
const TAGS = ["ContainerImageTags", "ContainerImageTag"];
function sets({ properties }, names) {
	return names.some((name) => (properties[name] ?? "") !== "");
}
const NAMES$1 = "Name one of them in the input project, or an image for each: {{project}} in the input images (ghcr.io/owner/{{project}}), or ContainerRepository in every project.";
/** Two projects, of which one would overwrite the other. */
function sameImage(doing, of) {
	return new ActionError({
		code: "PROJECT_AMBIGUOUS",
		doing,
		got: `${of.name} would be the image of ${of.projects.join(" and ")}`,
		hint: "Give one of them another name: ContainerRepository or AssemblyName in the project."
	});
}

// src/dotnet/sdk-image.ts
/**
* The official SDK image for a project: what `global.json` pins, else the version of the target framework.
* Pins that stay within one feature band (`disable`, `patch`, `latestPatch`) get the very version, which satisfies all
* three and never moves; wider ones get the floating tag of the pinned minor version, which is never older.
*/
function chooseSdkImage(needs) {
	const version = chooseVersion$1(needs);
	const tag = needs.aot === true ? withToolchain(version, needs) : withSystem(version, needs);
	return {
		...tag,
		value: officialReference("sdk", tag.value)
	};
}
function chooseVersion$1(needs) {
	const { framework, request } = needs;
	if (request?.version !== void 0) {
		const because = `global.json asks for ${request.version}, rollForward ${request.rollForward}`;
		return {
			value: pinnedTag(request.version, request),
			because,
			from: needs.requestFile ?? "global.json"
		};
	}
	if (framework === void 0) return {
		value: NEWEST,
		because: "the newest version that is no preview, as the project names none"
	};
	if (framework.major < 8) return {
		value: NEWEST,
		because: `the newest SDK builds ${framework.tfm}, which has no supported SDK image`
	};
	return {
		value: versionTag(versionOf(framework)),
		because: `the project targets ${framework.tfm}`
	};
}
function withSystem(tag, { system = "" }) {
	return system === "" ? tag : {
		...tag,
		value: named$2(tag.value, system)
	};
}
/** Alpine's floating name exists for floating versions only. */
function named$2(tag, name) {
	return `${tag}-${sdkVersionOfTag(tag) !== void 0 ? fixedName({
		repository: "sdk",
		version: lineOf(tag),
		name
	}) : name}`;
}
/** Images with clang exist from .NET 10 on, and their SDKs compile for older frameworks too. */
function withToolchain(tag, needs) {
	const name = toolchainOf(lineOf(tag.value), needs);
	if (name !== void 0) return {
		...tag,
		value: named$2(tag.value, name),
		because: `${tag.because}, and it is compiled ahead of time`
	};
	const newest = toolchainOf(NEWEST, needs);
	const { request } = needs;
	const mayBeNewer = request === void 0 || maySatisfy(NEWEST, request);
	if (newest === void 0 || !mayBeNewer || isUnknown(tag.value)) {
		const because = `${tag.because}; it has no C toolchain to compile ahead of time: setup-command can install one`;
		return {
			...tag,
			because
		};
	}
	const because = `${tag.because}, but is compiled ahead of time, and older SDK images have no C toolchain`;
	return {
		...tag,
		value: `${NEWEST}-${newest}`,
		because
	};
}
/** The name of the SDK image with a C toolchain, for the libc that is asked for. */
function toolchainOf(version, { musl, system }) {
	const own = findImage({
		repository: "sdk",
		version,
		name: ""
	})?.names[0] ?? "";
	const name = musl === true || system === "alpine" ? "alpine-aot" : `${own}-aot`;
	return findImage({
		repository: "sdk",
		version,
		name
	}) && name;
}
function isUnknown(tag) {
	return imagesOf$1({
		repository: "sdk",
		version: lineOf(tag)
	}).length === 0;
}
/** `10.0` of `10.0.401` and of `10.0`. */
function lineOf(tag) {
	return /^\d+\.\d+/.exec(tag)?.[0] ?? tag;
}
function pinnedTag(version, request) {
	if (isWithinBand(request)) return version.replace(/(-(?:preview|rc)\.\d+)\..*$/, "$1");
	return versionTag(lineOf(version));
}
function isWithinBand({ rollForward }) {
	return rollForward === "disable" || rollForward === "patch" || rollForward === "latestPatch";
}
/** The SDK version that an official tag names, if it names one: `10.0.401-noble` is 10.0.401, `10.0` is none. */
function sdkVersionOfTag(tag) {
	return /^(\d+\.\d+\.\d{3}(?:-(?:preview|rc)\.\d+)?)(?:-|$)/.exec(tag)?.[1];
}
/**
* Whether an SDK image may have an SDK that global.json allows, as far as its tag tells: a floating one is the newest of
* its line, and one without a version may be anything.
*/
function maySatisfy(tag, request) {
	if (request.version === void 0) return true;
	const fixed = sdkVersionOfTag(tag);
	if (fixed !== void 0) return satisfies(fixed, request);
	const line = /^(\d+\.\d+)(?:-|$)/.exec(tag)?.[1];
	if (line === void 0 || line === lineOf(request.version)) return true;
	return satisfies(`${line}.999`, request);
}

// src/base/within.ts
/** Whether a path is a folder or lies below it; both absolute, without `..`. */
function isWithin(path, folder) {
	return path === folder || path.startsWith(`${folder}${sep}`);
}

// src/layer/output-error.ts
/** A publish output that cannot become layers as it is. */
function outputError(directory, got) {
	return new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `reading the publish output ${directory}`,
		got,
		hint: "An image takes files with names in UTF-8, and links to files of the same output; let the publish copy what it needs."
	});
}

// src/layer/file-within.ts
/**
* Where a file of a publish output really lies. An output is made by code that we did not write: a link in it counts as
* the file it points to, but never brings in what lies outside, which would be the runner's own files.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path, when it leads out of the folder or to no file.
*/
async function fileWithin(directory, path) {
	const [folder, target] = await Promise.all([realpath(directory), realpath(join(directory, path)).catch(() => "")]);
	if (target === "") throw outputError(directory, `${path} is a link that leads nowhere`);
	if (!target.startsWith(folder + sep)) throw outputError(directory, `${path} is a link to ${target}, outside of it`);
	if ((await stat(target)).isFile()) return target;
	throw outputError(directory, `${path} is neither a file nor a link to one`);
}

// src/build/read-at.ts
/**
* Part of a file; empty or short where the file has no such place: the offset is mostly the file's own word. A caller
* bounds the length, in bytes, for so much memory is taken.
*/
async function readAt(file, { offset, length }) {
	if (!Number.isSafeInteger(offset) || offset < 0 || length <= 0) return Buffer.alloc(0);
	const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
	return buffer.subarray(0, bytesRead);
}

// src/build/elf.ts
const MAGIC = 2135247942;
/** What can be started or loaded: EXEC and DYN. */
const LOADABLE = [2, 3];
const SEGMENT = {
	load: 1,
	dynamic: 2,
	interpreter: 3
};
const TAG = {
	end: 0,
	needed: 1,
	strings: 5
};
/** The most that is believed, in bytes: of all program headers, the dynamic section, a path and a library's name. */
const MOST = {
	headers: 65536,
	dynamic: 65536,
	path: 4096,
	name: 256
};
/** From the beginning of a file, and what of it the headers name; `undefined` for any other file, and for object files. */
async function readElf(file, head) {
	if (head.length < 52 || head.readUInt32BE(0) !== MAGIC) return void 0;
	const form = {
		wide: head[4] === 2,
		little: head[5] !== 2
	};
	const numbers = numbersOf(head, form);
	if (!LOADABLE.includes(numbers.half(16))) return void 0;
	const segments = await readSegments(file, {
		numbers,
		form
	});
	const names = await readNeeds(file, {
		segments,
		form
	});
	return {
		machine: numbers.half(18),
		interpreter: await readInterpreter(file, segments),
		needs: names
	};
}
/** Whatever lies beyond the end is 0: a broken file is an empty one. */
function numbersOf(bytes, { wide, little }) {
	const holds = (at, length) => at + length <= bytes.length;
	const half = (at) => holds(at, 2) ? little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at) : 0;
	const word = (at) => holds(at, 4) ? little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at) : 0;
	const long = (at) => holds(at, 8) ? Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at)) : 0;
	return {
		half,
		word,
		address: wide ? long : word
	};
}
async function readSegments(file, { numbers, form }) {
	const { wide } = form;
	const offset = numbers.address(wide ? 32 : 28);
	const size = Math.max(numbers.half(wide ? 54 : 42), wide ? 56 : 32);
	const length = Math.min(numbers.half(wide ? 56 : 44) * size, MOST.headers);
	const bytes = await readAt(file, {
		offset,
		length
	});
	const { word, address } = numbersOf(bytes, form);
	return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => {
		const at = index * size;
		const [start, place, extent] = wide ? [
			8,
			16,
			32
		] : [
			4,
			8,
			16
		];
		return {
			type: word(at),
			offset: address(at + start),
			address: address(at + place),
			size: address(at + extent)
		};
	});
}
async function readInterpreter(file, segments) {
	const segment = segments.find(({ type }) => type === SEGMENT.interpreter);
	return segment === void 0 ? "" : await readText(file, {
		...segment,
		length: Math.min(segment.size, MOST.path)
	});
}
async function readNeeds(file, { segments, form }) {
	const dynamic = segments.find(({ type }) => type === SEGMENT.dynamic);
	if (dynamic === void 0) return [];
	const bytes = await readAt(file, {
		offset: dynamic.offset,
		length: Math.min(dynamic.size, MOST.dynamic)
	});
	const { address } = numbersOf(bytes, form);
	const size = form.wide ? 8 : 4;
	const pairs = Array.from({ length: Math.floor(bytes.length / size / 2) }, (_, index) => {
		return {
			tag: address(index * 2 * size),
			value: address((index * 2 + 1) * size)
		};
	});
	const end = pairs.findIndex(({ tag }) => tag === TAG.end);
	const entries = end < 0 ? pairs : pairs.slice(0, end);
	const table = entries.find(({ tag }) => tag === TAG.strings);
	if (table === void 0) return [];
	const strings = placeOf(table.value, segments);
	const names = [];
	for (const { tag, value } of entries) if (tag === TAG.needed) names.push(await readText(file, {
		offset: strings + value,
		length: MOST.name
	}));
	return names.filter((name) => name !== "");
}
/** Where in the file lies what will be at an address of memory. */
function placeOf(address, segments) {
	const holder = segments.find((segment) => {
		const { type, address: start, size } = segment;
		return type === SEGMENT.load && address >= start && address < start + size;
	});
	return holder === void 0 ? address : address - holder.address + holder.offset;
}
/** Up to the first zero. */
async function readText(file, at) {
	const bytes = await readAt(file, {
		offset: at.offset,
		length: at.length
	});
	const end = bytes.indexOf(0);
	return bytes.toString("latin1", 0, end < 0 ? bytes.length : end);
}

// src/build/pe.ts
/** Signature, COFF header, and an optional header up to the directory of CLI headers. */
const HEAD$1 = 264;
const CLI_HEADER = 14;
/** From the beginning of a file, which mostly holds it all; `undefined` for any other file. */
async function readPe(file, start) {
	if (start.length < 64 || start.toString("latin1", 0, 2) !== "MZ") return void 0;
	const offset = start.readUInt32LE(60);
	const head = offset + HEAD$1 <= start.length ? start.subarray(offset, offset + HEAD$1) : await readAt(file, {
		offset,
		length: HEAD$1
	});
	if (head.length < 24 || head.toString("latin1", 0, 4) !== "PE\0\0") return void 0;
	return {
		machine: head.readUInt16LE(4),
		managed: hasCliHeader(head)
	};
}
/** The optional header of 64-bit files (PE32+) is 16 bytes longer before its directories. */
function hasCliHeader(head) {
	if (head.length < 26) return false;
	const directories = 24 + (head.readUInt16LE(24) === 523 ? 112 : 96);
	const entry = directories + 112;
	if (entry + 8 > head.length || head.readUInt32LE(directories - 4) <= CLI_HEADER) return false;
	return head.readUInt32LE(entry) !== 0;
}

// src/build/natives.ts
const AT_ONCE$3 = 4;
/** In bytes; enough for all that a PE file says of itself, and for the headers of ELF. */
const HEAD = 1024;
/** ELF, «e_machine», and PE, «Machine Types», in the words of RIDs. */
const ELF_MACHINES = {
	3: "x86",
	21: "ppc64le",
	22: "s390x",
	40: "arm",
	62: "x64",
	183: "arm64",
	243: "riscv64",
	258: "loongarch64"
};
const PE_MACHINES = {
	332: "x86",
	452: "arm",
	34404: "x64",
	43620: "arm64"
};
/**
* The files of native code in a publish output, by their bytes, whatever their names are. Managed assemblies do not
* count, nor does what is only served (static web assets).
* @throws ActionError PUBLISH_DIRECTORY_INVALID for a link out of the output.
*/
async function describeNatives(output) {
	const candidates = output.files.filter(({ origin }) => origin.kind !== "static");
	return (await pMap(candidates, async ({ path, origin }) => {
		const native = await describe(await openWithin(output.directory, path));
		return native && {
			path,
			...native,
			...origin.kind === "package" ? { package: origin.id } : {}
		};
	}, { concurrency: AT_ONCE$3 })).filter((native) => native !== void 0);
}
/** What a file of native code says of itself, from its headers; `undefined` for any other. */
async function readNative(path) {
	return describe(await open(path));
}
/** A link is looked at before it is followed. */
async function openWithin(directory, path) {
	try {
		return await open(join(directory, path), constants.O_RDONLY | constants.O_NOFOLLOW);
	} catch {
		return await open(await fileWithin(directory, path));
	}
}
/** Closes it. */
async function describe(file) {
	try {
		const head = await readAt(file, {
			offset: 0,
			length: HEAD
		});
		const elf = await readElf(file, head);
		if (elf !== void 0) return describeElf(elf);
		const pe = await readPe(file, head);
		if (pe === void 0 || pe.managed) return void 0;
		return {
			format: "pe",
			architecture: nameOf$2(pe.machine, PE_MACHINES),
			needs: []
		};
	} finally {
		await file.close();
	}
}
function describeElf(elf) {
	const libc = libcOf(elf);
	return {
		format: "elf",
		architecture: nameOf$2(elf.machine, ELF_MACHINES),
		...libc === void 0 ? {} : { libc },
		needs: elf.needs
	};
}
function nameOf$2(machine, known) {
	return known[machine] ?? `machine ${machine}`;
}
const MUSL = /^(?:ld-musl-|libc\.musl-)/;
const GLIBC = /^(?:ld-linux|ld64\.so\.|(?:libc|libm)\.so\.6$|(?:libdl|libpthread)\.so\.[02]$|librt\.so\.1$)/;
/** By its loader, else by the name of the C library: both are different files in glibc and musl. */
function libcOf({ interpreter, needs }) {
	return [interpreter.slice(interpreter.lastIndexOf("/") + 1), ...needs].flatMap((name) => {
		if (MUSL.test(name)) return ["musl"];
		return GLIBC.test(name) ? ["glibc"] : [];
	})[0];
}

// src/build/executable.ts
const CONTAINED = [
	"x64",
	"arm64",
	"arm",
	"x86"
];
/** The RID a native executable is for; `undefined` for any other file, libraries among them. */
async function readExecutable(path) {
	if (/\.so(\.\d+)*$|\.dbg$/.test(path)) return void 0;
	const native = await readNative(path);
	if (native?.format === "elf") {
		const { architecture, libc } = native;
		return CONTAINED.includes(architecture) ? { rid: `linux-${libc === "musl" ? "musl-" : ""}${architecture}` } : void 0;
	}
	if (!path.endsWith(".exe") || !await isForDos(path)) return void 0;
	return { rid: native?.architecture === "arm64" || native?.architecture === "x86" ? `win-${native.architecture}` : "win-x64" };
}
/** What every program of Windows begins with. */
async function isForDos(path) {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return bytesRead === 2 && buffer.toString("latin1") === "MZ";
	} finally {
		await file.close();
	}
}

// src/build/find-runner-node.ts
/**
* The Node.js that commands of this job would run, as far as it can be mounted: one program, and one folder of global
* packages with npm in it. That of actions/setup-node, of nodejs.org's archives and packages, and of nvm is made so; what
* Debian and Ubuntu package themselves is not.
*/
async function findRunnerNode(effects) {
	const { exec, env, platform, root } = effects;
	if (platform !== "linux") return { because: `that of a runner that is no Linux (${platform}) does not run in it` };
	const path = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder.startsWith("/"));
	const command = await findProgram("node", path);
	if (command === void 0) return { because: "there is no `node` on the PATH of the runner" };
	const { exitCode, stdout } = await exec({
		command,
		args: ["-e", "process.stdout.write(JSON.stringify([process.version, process.execPath]))"],
		cwd: root
	});
	const [, version, own] = exitCode === 0 && /\["(v\d[^"]*)","(\/[^"]*)"\]\s*$/.exec(stdout) || [];
	if (version === void 0 || own === void 0) return { because: `${command} of the runner does not start` };
	const executable = await realpath(own).catch(() => own);
	const modules = await findModules(executable, path);
	if (modules === void 0) return { because: `${executable} of the runner has no npm in a folder that can be mounted` };
	const { rid = "" } = await readExecutable(executable) ?? {};
	return {
		version,
		executable,
		modules,
		commands: await findCommands(modules),
		musl: rid.includes("-musl-")
	};
}
async function findProgram(name, path) {
	for (const folder of path) {
		const program = join(folder, name);
		if (await access(program, constants$1.X_OK).then(() => true, () => false)) return program;
	}
}
/** Beside the program, or where the PATH's own npm is. */
async function findModules(executable, path) {
	const beside = join(dirname(dirname(executable)), "lib/node_modules");
	if (await exists(join(beside, "npm/bin/npm-cli.js"))) return await realpath(beside);
	const npm = await findProgram("npm", path);
	return /^(.+\/node_modules)\/npm\/bin\/npm-cli\.js$/.exec(npm === void 0 ? "" : await realpath(npm))?.[1];
}
/** The links that npm makes beside the folder of global packages. */
async function findCommands(modules) {
	const bin = join(modules, "../../bin");
	const links = (await readdir(bin, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
	const own = (await Promise.all(links.sort().map(async (name) => {
		const target = await realpath(join(bin, name)).catch(() => bin);
		return [name, relative(modules, target)];
	}))).filter(([, target]) => target !== "" && !target.startsWith(".."));
	return {
		npm: "npm/bin/npm-cli.js",
		npx: "npm/bin/npx-cli.js",
		...Object.fromEntries(own)
	};
}

// src/dotnet/runner-sdk.ts
/** Reads `dotnet --list-sdks`, whose lines are like `10.0.401 [/usr/share/dotnet/sdk]`. */
function parseSdkList(text) {
	return [...text.matchAll(/^(\d\S*) \[(.+)[/\\]sdk\]\r?$/gm)].map(([, version = "", folder = ""]) => ({
		version,
		folder
	}));
}
/**
* The highest installed SDK that global.json allows, or without one, the highest of the target framework's own version:
* what the SDK image would have.
* @throws ActionError SDK_MISMATCH that names what is there.
*/
function chooseRunnerSdk(facts) {
	const { installed, request } = facts;
	const wanted = wantedSdk(facts);
	const fitting = installed.filter(({ version }) => wanted.fits(version)).sort(newestFirst);
	const stable = fitting.filter(({ version }) => !isPreview(version));
	const [value] = (request?.version === void 0 ? stable.length === 0 : isPreview(request.version)) ? fitting : stable;
	if (value === void 0) throw mismatch(wanted.what, installed);
	return {
		value,
		because: `input sdk-image is runner, and ${wanted.because}`,
		from: "input sdk-image"
	};
}
function wantedSdk({ framework, request, requestFile }) {
	if (request?.version !== void 0) {
		const asks = `${requestFile ?? "global.json"} asks for ${request.version}, rollForward ${request.rollForward}`;
		return {
			fits: (version) => satisfies(version, request),
			because: asks,
			what: `satisfies it (${asks})`
		};
	}
	const isOld = framework !== void 0 && framework.major < 8;
	const line = framework === void 0 || isOld ? NEWEST : versionOf(framework);
	const because = framework === void 0 ? `${line} is the newest version` : `the project targets ${framework.tfm}`;
	return {
		fits: (version) => version.startsWith(`${line}.`),
		because: isOld ? `the newest SDK builds ${framework.tfm}` : because,
		what: `is of version ${line} (${because})`
	};
}
function mismatch(what, installed) {
	const there = installed.map(({ version }) => version).join(", ");
	return new ActionError({
		code: "SDK_MISMATCH",
		doing: "looking for the .NET SDK of the runner (sdk-image: runner)",
		got: `the runner has no SDK that ${what}; it has ${there === "" ? "none, or no `dotnet` on its PATH" : there}`,
		hint: "Install it before this step with actions/setup-dotnet, or leave `sdk-image` out to build in the SDK image."
	});
}
function newestFirst(left, right) {
	const [a, b] = [left.version, right.version];
	return compareText(b.replace(/-.*/, ""), a.replace(/-.*/, "")) || Number(isPreview(a)) - Number(isPreview(b)) || compareText(b, a);
}
/** Rows of digits by their value. */
function compareText(left, right) {
	return left.localeCompare(right, "en", { numeric: true });
}
function isPreview(version) {
	return version.includes("-");
}
/** The image that has everything an SDK needs but .NET itself. */
function runtimeDepsFor(sdk) {
	const [major = "", minor = ""] = sdk.version.split(".");
	const version = `${major}.${minor}`;
	return officialReference("runtime-deps", versionTag(version));
}

// src/build/find-runner-sdks.ts
/**
* The .NET SDKs that the runner's own `dotnet` knows, none where there is none. `DOTNET_ROOT` counts where no `dotnet` is
* on the PATH.
* @throws ActionError INPUT_INVALID where they can be no use to a Linux container.
*/
async function findRunnerSdks(effects) {
	const { exec, env, platform } = effects;
	if (platform !== "linux") throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the input sdk-image",
		got: `«runner» on a runner that is no Linux (${platform})`,
		hint: "Its SDK does not run in a Linux container: leave `sdk-image` out to build in the SDK image."
	});
	const root = env["DOTNET_ROOT"] ?? "";
	for (const command of ["dotnet", ...root === "" ? [] : [join(root, "dotnet")]]) {
		const { exitCode, stdout } = await exec({
			command,
			args: ["--list-sdks"],
			cwd: "/"
		});
		if (exitCode === 0) return await Promise.all(parseSdkList(stdout).map(withRealFolder));
	}
	return [];
}
/** What a mount shows is what a link leads to. */
async function withRealFolder(sdk) {
	const folder = await realpath(sdk.folder).catch(() => sdk.folder);
	return {
		...sdk,
		folder,
		additions: await listAdditions(folder)
	};
}
/** Packs and workloads beside the SDK, which change what it makes. */
async function listAdditions(folder) {
	return (await Promise.all([
		"packs",
		"sdk-manifests",
		"metadata/workloads"
	].map(async (place) => (await readdir(join(folder, place), { recursive: true }).catch(() => [])).filter((path) => path.split("/").length <= 3).map((path) => `${place}/${path}`)))).flat().sort();
}

// src/plan/describe.ts
function describeBuildPlan(plan) {
	const properties = Object.entries(plan.properties).map(([name, value]) => `${name}=${value}`);
	return [
		row("project", plan.project),
		row("framework", {
			...plan.framework,
			value: plan.framework.value ?? "what the project says"
		}),
		row("configuration", plan.configuration),
		row("target", {
			...plan.rids,
			value: plan.rids.value.join(", ") || "portable"
		}),
		...plan.runnerSdk === void 0 ? [] : [row("SDK of the runner", {
			...plan.runnerSdk,
			value: describeSdk(plan.runnerSdk.value)
		})],
		row("SDK image", {
			...plan.sdkImage,
			value: describeReference(plan.sdkImage.value)
		}),
		...plan.node === void 0 ? [] : [row("Node.js", {
			...plan.node,
			value: describeNode(plan.node.value)
		})],
		...plan.setupCommand === "" ? [] : [{
			what: "set-up",
			value: plan.setupCommand.replace(/\s+/g, " "),
			because: "input setup-command"
		}],
		row("commit id", {
			...plan.sourceRevision,
			value: `in the ${plan.sourceRevision.value}`
		}),
		...plan.version === void 0 ? [] : [row("version", {
			...plan.version,
			value: plan.version.value ?? "its own"
		})],
		{
			what: "properties",
			value: properties.join(" "),
			because: "from the lines above and the input properties"
		}
	];
}
function describeDeliveryPlan(plan) {
	return [
		...inCommonFirst(plan.projects.map(describeProject)),
		row("push", {
			...plan.push,
			value: plan.push.value ? "yes" : "no"
		}),
		...plan.load ? [{
			what: "load",
			value: "yes",
			because: "input load"
		}] : [],
		...plan.outputs.map(({ type, dest }) => ({
			what: "export",
			value: `${type} to ${dest}`,
			because: "input outputs"
		}))
	];
}
function describeProject({ names, variants, silent }) {
	return [
		...names.map((name) => row("image", {
			...name,
			value: describeReference(name.value)
		})),
		...variants.flatMap(describeVariant),
		...silent.map(({ rule, because }) => ({
			what: "no tag",
			value: rule,
			because
		}))
	];
}
/** Its tags, and under them what they stand for: each base once, with its platforms. */
function describeVariant({ tags, images }) {
	const bases = [...new Map(images.map(({ base }) => [describeReference(base.value), base]))];
	return [...tags.map((tag) => row("tag", tag)), ...bases.flatMap(([name, base]) => {
		const own = images.filter((image) => describeReference(image.base.value) === name);
		const platforms = own.map(({ platform }) => describePlatform(platform.value)).join(", ");
		const [first] = own;
		return [row("base image", {
			...base,
			value: name
		}), {
			what: "platform",
			value: platforms,
			because: first?.platform.because ?? ""
		}];
	})];
}
/** The rows of several projects: once what all of them have, then what each has of its own. */
function inCommonFirst(lists) {
	const textOf = ({ what, value, because }) => JSON.stringify([
		what,
		value,
		because
	]);
	const texts = lists.map((rows) => new Set(rows.map(textOf)));
	const isCommon = (each) => texts.every((known) => known.has(textOf(each)));
	const [first = []] = lists;
	return [...first.filter(isCommon), ...lists.flatMap((rows) => rows.filter((each) => !isCommon(each)))];
}
/** Rows under each other, so that the eye finds the columns. */
function printRows(rows) {
	const width = Math.max(...rows.map(({ what }) => what.length));
	return rows.map(({ what, value, because }) => `${what.padEnd(width)}  ${value}  (${because})`);
}
function describeSdk({ version, folder }) {
	return `${version} of ${folder}`;
}
function describeNode(chosen) {
	return chosen.kind === "runner" ? `${chosen.node.version} of the runner` : "of the SDK image, if it has one";
}
function row(what, choice) {
	return {
		what,
		value: choice.value,
		because: choice.because
	};
}

// src/plan/expected-base.ts
/**
* The base images as far as the project file alone tells, so that one that does not exist fails before the build. What
* the publish output says decides in the end. Empty when only MSBuild can tell.
*/
function expectBases(facts) {
	const { inputs, project, plan } = facts;
	if (inputs.localBase !== void 0) return [];
	const property = project.properties["ContainerBaseImage"] ?? "";
	if (!(inputs.baseImage !== void 0 || inputs.systems.length > 0) && property.includes("$(")) return [];
	const named = namedBase({
		inputs,
		property,
		project: project.path
	});
	const wanted = plan.variants.flatMap(({ parts }) => parts.flatMap(({ os, platforms }) => platforms.map(({ value }) => ({
		os,
		platform: value
	}))));
	const { value } = plan.framework;
	if (value === void 0) return named !== void 0 && readHistoricName(named.value) === void 0 ? [{
		base: named,
		platforms: wanted.map(({ platform }) => platform)
	}] : [];
	const bases = /* @__PURE__ */ new Map();
	for (const { os, platform } of wanted) {
		const base = chooseBase(named, {
			...needsOf$1(facts, parseFramework(value)),
			platform,
			...defined({ os })
		});
		const name = describeReference(base.value);
		bases.set(name, {
			base,
			platforms: [...bases.get(name)?.platforms ?? [], platform]
		});
	}
	return [...bases.values()];
}
/** Of the application, as far as its project file tells. */
function needsOf$1({ project, plan }, framework) {
	const { properties } = project;
	const isTrue = (name) => properties[name]?.toLowerCase() === "true";
	const family = properties["ContainerFamily"];
	return {
		framework,
		selfContained: [
			"SelfContained",
			"PublishSelfContained",
			...SELF_CONTAINED_BY_DEFAULT
		].some(isTrue),
		trimmed: isTrue("PublishTrimmed"),
		aot: isTrue("PublishAot"),
		invariantGlobalization: isTrue("InvariantGlobalization"),
		frameworks: project.kind === "web" ? [ASPNET] : project.frameworkReferences,
		musl: plan.rids.value.some(isMusl),
		...family === void 0 || family === "" ? {} : { family },
		...defined({ sdkVersion: sdkVersionOfTag(plan.sdkImage.value.tag ?? "") })
	};
}
const ASPNET = "Microsoft.AspNetCore.App";
/** From .NET 8 on these publish self-contained unless told otherwise (RuntimeIdentifierInference.targets). */
const SELF_CONTAINED_BY_DEFAULT = [
	"PublishTrimmed",
	"PublishSingleFile",
	"PublishAot"
];

// src/plan/choose-node.ts
/**
* Which Node a project that wants one is published with.
* @throws ActionError NODE_MISSING where it surely needs one and there will be none that runs.
*/
function chooseNode({ need, found }, image) {
	const { sdkImage, prepared } = image;
	const { file, sure } = need;
	const because = `${file} ${need.what}`;
	const isOfficial = officialPath(sdkImage) !== void 0;
	const problem = "because" in found ? found.because : isOfficial ? misfit(found, sdkImage) : void 0;
	if (problem === void 0 && !("because" in found)) return {
		value: {
			kind: "runner",
			node: found,
			sure
		},
		because,
		from: file
	};
	if (!isOfficial || prepared || !sure) return {
		value: {
			kind: "image",
			sure
		},
		because: `${because}; ${problem}`,
		from: file
	};
	throw new ActionError({
		code: "NODE_MISSING",
		doing: "looking for Node.js for the build",
		got: `${because}, the SDK image has no Node, and ${problem}`,
		hint: "Put actions/setup-node before this step. Or give an SDK image that has Node with `sdk-image`, or install it with `setup-command`."
	});
}
/** Programs of one C library do not start on the other. */
function misfit({ musl, version }, sdkImage) {
	if (musl === /(?:^|-)alpine/.test(sdkImage.tag ?? "")) return void 0;
	const [own, other] = musl ? ["musl", "glibc"] : ["glibc", "musl"];
	return `the runner's Node ${version} is made for ${own}, while ${describeReference(sdkImage)} has ${other}`;
}

// src/plan/choose-rids.ts
/** Properties that make a publish output depend on the platform it is for. */
const PLATFORM_BOUND = [
	"PublishAot",
	"PublishTrimmed",
	"PublishSingleFile",
	"PublishReadyToRun",
	"PublishSelfContained",
	"SelfContained"
];
/**
* What is published: nothing of a platform where that will do, else once for each RID that the images need, however many
* they are.
* @throws ActionError PLATFORM_MISSING for native code of several platforms
*/
function chooseRids(facts) {
	const { inputs, project, variants } = facts;
	const { properties, path } = project;
	const isTrue = (name) => properties[name]?.toLowerCase() === "true";
	const value = [...new Set(variants.flatMap(({ parts }) => parts.flatMap(ridsOf)))];
	if (isTrue("PublishAot") && value.length > 1) throw severalNative(path, value);
	const own = properties["RuntimeIdentifier"];
	if (own !== void 0 && own !== "") {
		const asked = [inputs.systems, inputs.platforms].map(({ length }) => length > 0);
		if (!asked.includes(true)) return {
			value: [own],
			because: "the project has a RuntimeIdentifier",
			from: path
		};
		return {
			value,
			because: `input ${asked[1] ? "platforms" : "os"}, as the project has a RuntimeIdentifier`
		};
	}
	const bound = PLATFORM_BOUND.find(isTrue);
	if (bound !== void 0) return {
		value,
		because: `${bound} is set`,
		from: path
	};
	if (!inputs.portable) return {
		value,
		because: "input portable is false",
		from: "input portable"
	};
	const usual = "framework-dependent: one publish for every platform";
	const file = `${usual}; native code only with #:property PublishAot=true`;
	return {
		value: [],
		because: isFileBased(path) ? file : usual
	};
}
function ridsOf({ os, platforms }) {
	return platforms.map(({ value }) => ridOf(value, { musl: isAlpine(os) }));
}
/** Whether a system that tags name has musl. */
function isAlpine(os) {
	return os?.startsWith("alpine") === true;
}
/** Several are restored together, and each publish is given its own. */
function ridProperties(rids) {
	const [first, ...others] = rids;
	if (first === void 0) return { UseAppHost: "false" };
	return others.length === 0 ? { RuntimeIdentifier: first } : { RuntimeIdentifiers: rids.join(";") };
}
/** The compiler of native code makes code for the system that it runs on. */
function severalNative(project, rids) {
	return new ActionError({
		code: "PLATFORM_MISSING",
		doing: `planning the publish of ${project}`,
		got: `PublishAot makes native code, which one container cannot make for ${rids.join(", ")}`,
		hint: "Make each in a job of its own: a matrix over `platforms` with a runner of that platform, or over `os`."
	});
}

// src/plan/choose-sdk.ts
/**
* Which SDK builds, and in which image: the one that was named, the official one that fits, or that of the runner.
* @throws ActionError SDK_MISMATCH when the runner has none that fits, or a historic name is of no SDK image.
*/
function chooseSdk(inputs, facts) {
	const named = inputs.sdkImage;
	const { globalJson, properties } = facts.project;
	const wanted = {
		...facts.framework === void 0 ? {} : { framework: parseFramework(facts.framework) },
		...globalJson === void 0 ? {} : {
			request: globalJson.request,
			requestFile: globalJson.file
		},
		aot: properties["PublishAot"]?.toLowerCase() === "true",
		musl: facts.rids.some(isMusl)
	};
	if (named === void 0) return { sdkImage: chooseSdkImage(wanted) };
	if (named.kind === "image") return { sdkImage: takeNamed(named.reference, wanted) };
	const runnerSdk = chooseRunnerSdk({
		...wanted,
		installed: facts.installed
	});
	return {
		runnerSdk,
		sdkImage: {
			value: runtimeDepsFor(runnerSdk.value),
			because: "it has what the runner's own SDK needs; git, curl and PowerShell are missing in it",
			from: "input sdk-image"
		}
	};
}
/** A historic name stands for the SDK image that fits the project today. */
function takeNamed(reference, needs) {
	const from = "input sdk-image";
	const historic = readHistoricName(reference);
	if (historic === void 0) return {
		value: reference,
		because: from,
		from
	};
	const name = describeReference(reference);
	if (historic.repository !== "sdk") throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `looking for what ${name} is today`,
		got: "it is a runtime image, which cannot build",
		hint: "Leave the input sdk-image out; a runtime image goes into base-image."
	});
	const { value, because } = chooseSdkImage({
		...needs,
		...historic.name === "" ? {} : { system: historic.name }
	});
	return {
		value,
		because: [`in place of ${name}, as ${because}`, ...historic.changes].join("; "),
		from
	};
}

// src/plan/choose-version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** The version of the tags as MSBuild's `Version`, where they have one by SemVer (https://semver.org). */
function chooseVersion(inputs, facts) {
	const { tags, project } = facts;
	const own = (because) => ({
		value: void 0,
		because
	});
	if (Object.keys(inputs.properties).some((name) => name.toLowerCase() === "version")) return own("the input properties has a Version");
	if (!tags.asked && ["ContainerImageTags", "ContainerImageTag"].some((name) => (project.properties[name] ?? "") !== "")) return own("the tags are the project’s own, which are known only after the build");
	const { version } = tags;
	if (version === void 0) return own("there is no tag");
	const value = import_semver.default.valid(version.value);
	if (value === null) return own(`${version.value} is no version of SemVer`);
	return {
		value,
		because: `input version-to-msbuild; ${version.because}`,
		from: "input version-to-msbuild"
	};
}

// src/plan/variants.ts
/**
* The variants of a run: one for each line of the input `os`, and on it the platforms of the input `platforms` that are of
* its operating system. No platform that was asked for is left out.
* @throws ActionError INPUT_INVALID, PLATFORM_MISSING
*/
function chooseVariants(wanted) {
	const { systems } = wanted.inputs;
	const variants = systems.length === 0 ? [{
		suffix: "",
		parts: systemsOfPlatforms(wanted).map((system) => partOf(void 0, {
			...wanted,
			system
		}))
	}] : systems.map((line, at) => ({
		suffix: at === 0 ? "" : `-${line.join("-")}`,
		parts: checkedLine(line).map((os) => partOf(os, {
			...wanted,
			system: systemOfName(os)
		}))
	}));
	checkAllUsed(variants, wanted);
	return variants;
}
function partOf(os, wanted) {
	return {
		...os === void 0 ? {} : { os },
		platforms: platformsOf(os, wanted)
	};
}
function platformsOf(os, wanted) {
	const { platforms } = wanted.inputs;
	if (platforms === "all") return allOf(os, wanted);
	const because = "input platforms";
	const { system } = wanted;
	const asked = platforms.filter((platform) => platform.os === system);
	if (asked.length > 0) return asked.map((value) => ({
		value,
		because,
		from: because
	}));
	const { published } = wanted;
	if (published !== void 0 && systemOf$1(published.value) === system) return [published];
	return [{
		value: {
			os: system,
			architecture: "amd64"
		},
		because: system === "windows" ? "Windows images are for it" : "the default"
	}];
}
/** What the official image of that name is made for. */
function allOf(os, { version = NEWEST, named }) {
	const image = named === void 0 ? findImage({
		repository: "runtime",
		version,
		name: os ?? ""
	}) : void 0;
	if (image === void 0) throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: "reading the input platforms",
		got: `what «all» is of ${os === void 0 ? "this base image" : `${os} with .NET ${version}`} is not known`,
		hint: "List the platforms: linux/amd64, linux/arm64, linux/arm/v7 or windows/amd64."
	});
	const because = `all that the official image of .NET ${version} is made for`;
	return image.platforms.map((name) => ({
		value: parsePlatform(name),
		because,
		from: "input platforms"
	}));
}
/** Where no system is named: that of the base image, else what the platforms are of, or what was published. */
function systemsOfPlatforms({ inputs, named, published }) {
	const { platforms } = inputs;
	const listed = platforms === "all" ? [] : [...new Set(platforms.map(systemOf$1))];
	const usual = published === void 0 ? "linux" : systemOf$1(published.value);
	if (named === void 0) return listed.length === 0 ? [usual] : listed;
	if (isWindowsImage(named)) return ["windows"];
	return listed.length === 1 ? listed : [usual];
}
/** The systems that layers are needed for. */
function systemsOf(variants) {
	const parts = variants.flatMap((variant) => variant.parts);
	return [...new Set(parts.flatMap(({ platforms }) => platforms.map(({ value }) => systemOf$1(value))))];
}
/** Who pulls an index gets the first that fits: two that fit the same machine cannot stand in one. */
function checkedLine(line) {
	const machines = line.map((os) => systemOfName(os) === "windows" ? os.split("-")[1] ?? "" : "linux");
	const second = machines.findIndex((machine, at) => machines.indexOf(machine) < at);
	if (second < 0) return line;
	const first = machines.indexOf(machines[second] ?? "");
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the input os",
		got: `${line[first]} and ${line[second]} run on the same machines, and stand in one index`,
		hint: "Give each a line of its own: the tags of the second get its name."
	});
}
function checkAllUsed(variants, { inputs, named }) {
	if (inputs.platforms === "all") return;
	const used = variants.flatMap(({ parts }) => parts.flatMap(({ platforms }) => platforms.map(({ value }) => value)));
	const unused = inputs.platforms.find((platform) => !used.includes(platform));
	if (unused === void 0) return;
	throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: `planning an image for ${describePlatform(unused)}`,
		got: named === void 0 ? "no system of the input os is for it" : "the base image is not for it",
		hint: unused.os === "windows" ? "Add a line like nanoserver-ltsc2025 to the input os, or « + nanoserver-ltsc2025» to one for a common index." : "Add a line like noble or alpine to the input os."
	});
}

// src/plan/make-build-plan.ts
/** Decides how the project is built. @throws ActionError FRAMEWORK_INVALID, PROJECT_UNSUPPORTED, SDK_MISMATCH or NODE_MISSING */
function makeBuildPlan(facts) {
	const { root, inputs, event } = facts;
	const project = facts.project.value;
	const framework = chooseFramework(inputs, project);
	const version = framework.value === void 0 ? void 0 : versionOf(parseFramework(framework.value));
	const named = namedBase({
		inputs,
		property: project.properties["ContainerBaseImage"] ?? "",
		project: project.path
	});
	const variants = chooseVariants({
		inputs,
		version,
		named: named?.value
	});
	const rids = chooseRids({
		inputs,
		project,
		variants
	});
	checkFileBased(project, rids.value);
	const sourceRevision = chooseSourceRevision(inputs, event);
	const given = inputs.versionToMsbuild ? chooseVersion(inputs, {
		tags: facts.tags,
		project
	}) : void 0;
	const sdk = chooseSdk(inputs, {
		project,
		framework: framework.value,
		rids: rids.value,
		installed: facts.runnerSdks
	});
	const prepared = inputs.setupCommand !== "";
	return {
		root,
		project: {
			...facts.project,
			value: project.path
		},
		framework,
		configuration: {
			value: inputs.configuration,
			because: inputs.configuration === "Release" ? "the default" : "input configuration"
		},
		variants,
		rids,
		properties: {
			...ridProperties(rids.value),
			...sourceRevision.value === "label" ? WITHOUT_COMMIT : {},
			...given?.value === void 0 ? {} : { Version: given.value },
			...isFileBased(project.path) && rids.value.length === 0 ? { PublishAot: "false" } : {},
			...inputs.properties,
			Configuration: inputs.configuration
		},
		...sdk,
		...facts.node === void 0 ? {} : { node: chooseNode(facts.node, {
			sdkImage: sdk.sdkImage.value,
			prepared
		}) },
		setupCommand: inputs.setupCommand,
		environment: inputs.buildEnv,
		exclude: inputs.exclude,
		sourceRevision,
		...defined({ version: given }),
		binlog: inputs.binlog,
		timeoutMinutes: inputs.timeoutMinutes
	};
}
/** @throws ActionError PROJECT_UNSUPPORTED for what only a project file can do */
function checkFileBased({ path }, rids) {
	if (!isFileBased(path) || rids.length < 2) return;
	throw new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `planning the publish of ${path}`,
		got: `a C# file without a project is published for one platform, not for ${rids.join(", ")}`,
		hint: "Give one platform, or make a project of it: `dotnet project convert`."
	});
}
/** All three, or each commit still compiles everything anew: the Source Link file is an input of the compiler. */
const WITHOUT_COMMIT = {
	IncludeSourceRevisionInInformationalVersion: "false",
	EnableSourceLink: "false",
	EnableSourceControlManagerQueries: "false"
};
function chooseFramework(inputs, project) {
	const { frameworks, path } = project;
	if (inputs.framework !== void 0) {
		const { tfm } = parseFramework(inputs.framework);
		if (frameworks.length > 0 && !frameworks.some((own) => own.toLowerCase() === tfm)) throw wrongFramework(path, {
			got: `it targets ${frameworks.join(", ")}, not ${tfm}`,
			frameworks
		});
		return {
			value: tfm,
			because: "input framework",
			from: "input framework"
		};
	}
	if (frameworks.length > 1) throw wrongFramework(path, {
		got: `it targets ${frameworks.length}: ${frameworks.join(", ")}`,
		frameworks
	});
	const [only] = frameworks;
	const old = project.properties["TargetFrameworkVersion"];
	if (only === void 0 && old !== void 0) throw new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `choosing the target framework of ${path}`,
		got: `it is a project of .NET Framework (TargetFrameworkVersion ${old}), which runs only in Windows containers`,
		hint: DOTNET_FRAMEWORK
	});
	if (only === void 0) return {
		value: void 0,
		because: "only MSBuild can tell",
		from: path
	};
	return {
		value: parseFramework(only).tfm,
		because: "the only one of the project",
		from: path
	};
}
function wrongFramework(path, problem) {
	return new ActionError({
		code: "FRAMEWORK_INVALID",
		doing: `choosing the target framework of ${path}`,
		got: problem.got,
		hint: `Set the input framework to one of ${problem.frameworks.join(", ")}.`
	});
}
function chooseSourceRevision(inputs, event) {
	if (inputs.sourceRevision !== "auto") return {
		value: inputs.sourceRevision,
		because: "input source-revision",
		from: "input source-revision"
	};
	if (event.ref.kind === "tag") return {
		value: "assembly",
		because: "a tag is built, so the SDK stamps the assemblies"
	};
	return {
		value: "label",
		because: "only tags stamp assemblies: a commit id in them would make every commit a new build"
	};
}

// src/project/solution.ts
const FORMATS = /\.(?:slnx?|slnf)$/i;
const PROJECT$1 = /\.(?:cs|fs|vb)proj$/i;
function isSolution(path) {
	return FORMATS.test(path);
}
/** The projects that a solution, an XML solution or a solution filter lists, as paths beside it. */
function projectsOfSolution(path, text) {
	return listed(path, text).map((project) => project.replaceAll("\\", "/")).filter((project) => PROJECT$1.test(project)).map((project) => join(dirname(path), project));
}
function listed(path, text) {
	if (path.toLowerCase().endsWith(".slnx")) return fromXml(text);
	if (path.toLowerCase().endsWith(".slnf")) return fromFilter(path, text);
	return [...text.matchAll(/^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"([^"]+)"/gm)].map((match) => match[1] ?? "");
}
function fromXml(text) {
	const paths = [];
	new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: "",
		attributeValueProcessor: (name, value) => {
			if (name === "Path") paths.push(value);
			return value;
		}
	}).parse(text);
	return paths;
}
/** Paths in a filter are relative to the solution it filters. */
function fromFilter(path, text) {
	try {
		const { solution } = JSON.parse(text.replace(/^\uFEFF/, ""));
		const folder = dirname(solution.path.replaceAll("\\", "/"));
		return solution.projects.map((project) => `${folder}/${project}`);
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${path}`,
			got: "it is no solution filter",
			cause
		});
	}
}

// src/project/find-project.ts
const PROJECT = /\.(?:cs|fs|vb)proj$/i;
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"bin",
	"obj",
	"node_modules",
	"artifacts"
]);
const DEPTH = 5;
/** Deeper than any repository; links to folders are not followed. */
const ALL = 100;
/**
* Finds the deployable projects that `inputs` (projects, solutions or folders) mean, each once.
* @throws ActionError PROJECT_NOT_FOUND
*/
async function findProjects(place) {
	const found = (await Promise.all(place.inputs.map((input) => findDeployable(place, input)))).flat();
	const paths = found.map(({ value }) => value.path);
	return found.filter(({ value }, at) => paths.indexOf(value.path) === at);
}
async function findDeployable(place, input) {
	const path = resolve$1(place.workspace, input);
	if (relative(place.root, path).startsWith("..")) throw notFound(input, `it is outside of the repository ${place.root}`);
	const kind = await kindOfPath(path);
	if (kind === void 0) throw notFound(input, "there is no such file or folder");
	const facts = (file) => readProjectFacts(slashed(relative(place.root, file)), place);
	if (kind === "file" && (PROJECT.test(path) || isFileBased(path))) return [{
		value: await facts(path),
		because: "named by the input project",
		from: "input project"
	}];
	const { files, where } = await candidatesOf$1(path, kind);
	await demandAll(files, {
		root: place.root,
		input
	});
	const found = await Promise.all(files.map(facts));
	const programs = kind === "folder" && !found.some(isDeployable) ? await programsIn(path) : [];
	if (programs.length === 0) return chooseProjects(found, {
		input,
		where
	});
	return chooseProjects(await Promise.all(programs.map(facts)), {
		input,
		where: "the folder"
	});
}
/** C# files that say that they need no project; one that only might is not guessed. */
async function programsIn(folder) {
	const paths = (await readdir(folder)).filter(isFileBased).map((name) => join(folder, name));
	const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
	return paths.filter((_, at) => saysFileBased(texts[at] ?? ""));
}
/** A solution may name a project that is not checked out. */
async function demandAll(files, place) {
	const kinds = await Promise.all(files.map(kindOfPath));
	const missing = files.filter((_file, at) => kinds[at] !== "file").map((file) => relative(place.root, file));
	if (missing.length > 0) throw notFound(place.input, `it names what does not exist: ${missing.join(", ")}`);
}
async function candidatesOf$1(path, kind) {
	if (kind === "file") {
		if (!isSolution(path)) throw notFound(path, "it is neither a project nor a solution");
		return {
			files: await projectsOfSolution(path, await readFile(path, "utf8")),
			where: "the solution"
		};
	}
	const names = await readdir(path);
	const own = names.filter((name) => PROJECT.test(name));
	if (own.length > 0) return {
		files: own.map((name) => join(path, name)),
		where: "the folder"
	};
	const solution = names.find(isSolution);
	if (solution !== void 0) return candidatesOf$1(join(path, solution), "file");
	return {
		files: await search(path, DEPTH),
		where: "the folders below"
	};
}
function isDeployable({ kind }) {
	return kind !== "library" && kind !== "test";
}
function chooseProjects(projects, asked) {
	const deployable = projects.filter(isDeployable);
	if (deployable.length === 0) {
		const others = projects.length === 0 ? "" : `, only libraries and tests: ${projects.map(({ path }) => path).join(", ")}`;
		throw notFound(asked.input, `${asked.where} holds no .NET application${others}`);
	}
	const because = `${deployable.length === 1 ? "the only" : "a"} deployable project in ${asked.where}`;
	return deployable.map((value) => ({
		value,
		because,
		from: value.path
	}));
}
/** The project files below a folder, absolute, by name. */
function searchProjects(folder) {
	return search(folder, ALL);
}
async function search(folder, depth) {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const own = entries.filter((entry) => entry.isFile() && PROJECT.test(entry.name)).map(({ name }) => join(folder, name));
	const folders = depth === 0 ? [] : entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
	const below = await Promise.all(folders.map(({ name }) => search(join(folder, name), depth - 1)));
	return [...own, ...below.flat()].sort();
}
/** Undefined where nothing is. */
async function kindOfPath(path) {
	try {
		return (await stat(path)).isDirectory() ? "folder" : "file";
	} catch {
		return;
	}
}
function slashed(path) {
	return path.split(sep).join("/");
}
/** The failure to find what the input project names. */
function notFound(input, got) {
	return new ActionError({
		code: "PROJECT_NOT_FOUND",
		doing: `looking for the project «${input}»`,
		got,
		hint: "The input project takes a project file, a solution, a folder or a C# file that needs no project, relative to the checkout. Did actions/checkout run?"
	});
}

// src/project/msbuild-files.ts
/** Files above several projects are read once. */
function msbuildReader() {
	return onceEach(readIfXml);
}
/**
* The files of a project (absolute), in the order of MSBuild: what stands above it, itself with its imports, and what
* comes last. None where it cannot be read; only those below `root`.
*/
async function readMSBuildFiles(project, { root, read }) {
	const own = await read(project);
	if (own === void 0) return [];
	const above = ancestorsOf(root, dirname(project));
	const named = (name) => above.map((folder) => join(folder, name));
	const props = await readAll([...named("Directory.Build.props")].reverse(), read);
	const targets = await readAll(named("Directory.Build.targets"), read);
	const files = [
		...props,
		own,
		...targets
	];
	for (const file of files) {
		const paths = file.xml.imports.flatMap((to) => pathsOf(to, {
			file,
			values: () => ({})
		}));
		const isNew = (path) => !files.some((each) => each.path === path);
		files.push(...await readAll(paths.filter((path) => isNew(path) && path.startsWith(`${root}${sep}`)), read));
	}
	return files;
}
/** What the properties of all files come to. */
function valuesOf$1(files, globals) {
	const all = files.flatMap(({ xml }) => xml.properties);
	return {
		...evaluate(all, {
			...ON_LINUX,
			...globals
		}),
		...globals
	};
}
/** Where paths in a file lead to, absolute; without those that only MSBuild can tell. */
function pathsOf(written, at) {
	const folder = `${dirname(at.file.path)}/`;
	const own = {
		MSBuildThisFileDirectory: folder,
		MSBuildProjectDirectory: folder
	};
	return (written.includes("$(") ? expand(written, {
		...at.values(),
		...own
	}) : written).split(";").map((path) => path.trim().replaceAll("\\", "/")).filter((path) => path !== "" && !/[$*?%@]/.test(path)).map((path) => resolve$1(folder, path));
}
async function readAll(paths, read) {
	return (await Promise.all(paths.map(read))).filter((file) => file !== void 0);
}
/** What cannot be read, or is no XML, MSBuild will complain of if it matters. */
async function readIfXml(path) {
	try {
		const text = await readFile(path, "utf8");
		return {
			path,
			text,
			xml: parseProjectXml(text, path)
		};
	} catch {
		return;
	}
}

// src/project/node-commands.ts
/** The tools of front-ends, by the names people type. */
const NODE_TOOLS = [
	"node",
	"npm",
	"npx",
	"corepack",
	"yarn",
	"pnpm",
	"gulp",
	"bower",
	"grunt"
];
/** At the begin of a shell's line, after an operator, an assignment or a word that takes a command. */
const STARTED = new RegExp(String.raw`(?:^|[;&|(\n]|\b(?:then|do|else|exec|call|env|cross-env)\s|\s-c\s+["']|\s/c\s+["']?)\s*(?:\w+=\S*\s+)*` + String.raw`["']?(?:[^\s"';&|]*[\\/])?(?:${NODE_TOOLS.join("|")})(?:\.cmd|\.exe)?["']?(?=[\s;&|)]|$)`);
/** Whether a line of a shell starts one of {@link NODE_TOOLS}. */
function startsNode(command) {
	return STARTED.test(command.trim());
}
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false
});
/**
* The commands of an MSBuild file: `Command` of any task, and the text of build events. Left out are those whose
* condition cannot hold here; unsure are those whose condition seems not to hold, or whose target nobody calls.
*/
function findNodeCommands(place) {
	return commandsIn(parser.parse(place.text.replace(/^\uFEFF/, "")), {
		...place,
		sure: true
	});
}
function commandsIn(value, context) {
	if (Array.isArray(value)) return value.flatMap((one) => commandsIn(one, context));
	if (typeof value !== "object" || value === null) return [];
	const node = value;
	const verdict = judge(node["@Condition"], context);
	if (verdict === "never") return [];
	const own = {
		...context,
		sure: context.sure && verdict === "open"
	};
	const children = Object.entries(node).filter(([name]) => !name.startsWith("@"));
	return [...nodeCommand(node["@Command"], own), ...children.flatMap(([name, child]) => [.../^P(?:re|ost)BuildEvent$/.test(name) ? eventsIn(child, own) : [], ...name === "Target" ? targetsIn(child, own) : commandsIn(child, own)])];
}
function targetsIn(value, context) {
	return (Array.isArray(value) ? value : [value]).flatMap((target) => commandsIn(target, {
		...context,
		sure: context.sure && isCalled(target, context)
	}));
}
/** By its own attributes, by a name that MSBuild calls itself (`BeforeBuild`), or by another mention of its name. */
function isCalled(target, { text }) {
	if (typeof target !== "object" || target === null) return false;
	const { "@Name": name, ...attributes } = target;
	if (attributes["@BeforeTargets"] !== void 0 || attributes["@AfterTargets"] !== void 0) return true;
	return typeof name === "string" && (/^(?:Before|After)/.test(name) || text.split(name).length > 2);
}
function eventsIn(value, context) {
	return (Array.isArray(value) ? value : [value]).flatMap((event) => {
		if (typeof event === "string") return nodeCommand(event, context);
		const { "#text": text, "@Condition": condition } = event;
		const verdict = judge(condition, context);
		return verdict === "never" ? [] : nodeCommand(text, {
			...context,
			sure: context.sure && verdict === "open"
		});
	});
}
function nodeCommand(written, { values, sure }) {
	if (typeof written !== "string") return [];
	const command = expand(written, values);
	return startsNode(command) ? [{
		command: command.trim().replace(/\s+/g, " "),
		sure
	}] : [];
}
/** `never`: what is fixed speaks against it; `unlikely`: what the files say does; `open`: nothing does. */
function judge(condition, { fixed, values }) {
	if (typeof condition !== "string" || /\bor\b/i.test(condition)) return "open";
	const against = condition.split(/\band\b/i).map((part) => part.trim().replace(/^\((.*)\)$/, "$1")).filter((part) => holds(part, values) === false);
	const isFixed = (part) => [...part.matchAll(/\$\((\w+)\)/g)].every(([, name = ""]) => fixed[name] !== void 0);
	if (against.some(isFixed)) return "never";
	return against.length > 0 ? "unlikely" : "open";
}

// src/project/front-end.ts
/** Packages that serve a front-end made by Node; a build may well get it from elsewhere. */
const SPA_PACKAGES = /^Microsoft\.AspNetCore\.(?:SpaProxy|SpaServices|NodeServices)(?:\.|$)/i;
/**
* What of the project wants Node: commands in its file, in those of the projects it references and in what they import
* from the repository, a JavaScript project (`.esproj`), or the traces of a SPA template. What is sure comes first.
* @returns undefined where nothing does.
*/
async function findNodeNeed(project, place) {
	const { root, globals } = place;
	const read = msbuildReader();
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	for (let level = [resolve$1(root, project)]; level.length > 0;) {
		const paths = [...new Set(level)].filter((path) => !seen.has(path) && path.startsWith(`${root}${sep}`));
		for (const path of paths) seen.add(path);
		level = (await Promise.all(paths.map((path) => readMSBuildFiles(path, {
			root,
			read
		})))).flatMap((files) => {
			const values = once(() => valuesOf$1(files, globals));
			const own = files.filter(mayNeedNode);
			found.push(...own.flatMap((file) => needsOf(file, {
				values: values(),
				globals,
				root
			})));
			return files.flatMap((file) => file.xml.projectReferences.flatMap((to) => pathsOf(to, {
				file,
				values
			})));
		});
	}
	return found.find(({ sure }) => sure) ?? found[0];
}
/** Most project files have none of these words: they need no closer look. */
function mayNeedNode({ path, text }) {
	return path.endsWith(".esproj") || !isFileBased(path) && WORDS.test(text);
}
const WORDS = new RegExp([...NODE_TOOLS, "spa"].join("|"), "i");
function needsOf(file, of) {
	const { values, globals, root } = of;
	const name = relative(root, file.path).split(sep).join("/");
	if (/\.esproj$/i.test(file.path)) return [{
		file: name,
		what: "is a JavaScript project, which npm builds",
		sure: true
	}];
	const commands = findNodeCommands({
		text: file.text,
		fixed: {
			...ON_LINUX,
			...globals
		},
		values
	});
	const spa = file.xml.packages.find((id) => SPA_PACKAGES.test(id));
	const spaRoot = file.xml.properties.find((property) => property.name === "SpaRoot");
	return [
		...commands.map(({ command, sure }) => ({
			file: name,
			what: `runs «${command}»`,
			sure
		})),
		...spaRoot === void 0 ? [] : [{
			file: name,
			what: `has a SpaRoot, ${spaRoot.value}`,
			sure: false
		}],
		...spa === void 0 ? [] : [{
			file: name,
			what: `references ${spa}`,
			sure: false
		}]
	];
}

// src/steps/plan-build.ts
/** What is built of each project, or the publish output that was given instead. */
async function planBuilds(world, request) {
	const { inputs } = world;
	const builds = inputs.publishDirectory === void 0 ? await planProjects(world, request) : [{
		...await takeDirectory(resolve$1(request.workspace, inputs.publishDirectory), request.workspace),
		systems: systemsOf(chooseVariants({
			inputs,
			version: void 0,
			named: inputs.baseImage
		}))
	}];
	for (const line of printRows(inCommonFirst(builds.map(({ rows }) => rows)))) world.runner.log.info(line);
	return builds;
}
/** @throws ActionError PROJECT_AMBIGUOUS where images of several projects could not be told apart */
async function planProjects(world, request) {
	const { inputs } = world;
	const { root, workspace } = request;
	const projects = await findProjects({
		root,
		workspace,
		inputs: inputs.projects,
		globals: globalsOf(inputs)
	});
	checkApart(inputs, projects.map(({ value }) => value));
	return await pMap(projects, (project) => planBuild(world, {
		request,
		project
	}), { concurrency: CONCURRENCY });
}
/** How many projects are read at once. */
const CONCURRENCY = 8;
function globalsOf({ properties, configuration }) {
	return {
		...properties,
		Configuration: configuration
	};
}
/** How one project is built. */
async function planBuild({ inputs, exec, runner }, { request, project }) {
	const { root, event, tags } = request;
	const globals = globalsOf(inputs);
	const runnerSdks = inputs.sdkImage?.kind === "runner" ? await findRunnerSdks({
		exec,
		env: runner.env,
		platform: process.platform
	}) : [];
	const need = await findNodeNeed(project.value.path, {
		root,
		globals
	});
	const node = need && {
		need,
		found: await findRunnerNode({
			exec,
			env: runner.env,
			platform: process.platform,
			root
		})
	};
	const plan = makeBuildPlan({
		root,
		inputs,
		event,
		tags,
		project,
		runnerSdks,
		...defined({ node })
	});
	const expectedBases = expectBases({
		inputs,
		project: project.value,
		plan
	});
	return {
		kind: "project",
		plan,
		project: project.value,
		expectedBases,
		systems: systemsOf(plan.variants),
		rows: describeBuildPlan(plan)
	};
}
/** A link that leads out of the checkout could put any file of the runner into an image. */
async function takeDirectory(path, workspace) {
	const real = await realpath(path).catch(() => path);
	if (isWithin(path, workspace) && !isWithin(real, workspace)) throw new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `reading the publish output ${path}`,
		got: `it leads out of the checkout, to ${real}`,
		hint: "Give the folder itself in the input publish-directory."
	});
	return {
		kind: "directory",
		path,
		rows: [{
			what: "publish output",
			value: path,
			because: "input publish-directory: nothing is built"
		}]
	};
}

// src/build/nuget-config.ts
const SECTIONS = [
	"packageSources",
	"auditSources",
	"disabledPackageSources"
];
/** Reads what we need of a nuget.config; one that is no XML has nothing (the restore itself will complain). */
function readNuGetConfig(text) {
	const sections = parse(text).flatMap((root) => root.children);
	const adds = (section) => sections.filter((each) => is(each, section)).flatMap((each) => each.children);
	const named = (section) => adds(section).filter((each) => is(each, "add")).map((each) => ({
		name: attribute(each, "key"),
		value: attribute(each, "value")
	}));
	const sources = named("packageSources");
	const isDisabled = ({ value }) => value.toLowerCase() === "true";
	const disabled = named("disabledPackageSources").filter(isDisabled);
	const cleared = SECTIONS.filter((section) => adds(section).some((each) => is(each, "clear")));
	const passwords = adds("packageSourceCredentials").flatMap((source) => source.children).filter((each) => /password$/i.test(attribute(each, "key"))).map((each) => attribute(each, "value"));
	const variables = [...text.matchAll(/%([A-Za-z_][A-Za-z0-9_]*)%/g)].map(([, name = ""]) => name);
	return {
		sources,
		auditSources: named("auditSources"),
		disabled: disabled.map(({ name }) => name),
		cleared,
		passwords: passwords.filter((value) => value !== ""),
		variables: [...new Set(variables)]
	};
}
function parse(text) {
	try {
		return elementsOf(new XMLParser({
			preserveOrder: true,
			ignoreAttributes: false,
			attributeNamePrefix: ""
		}).parse(text));
	} catch {
		return [];
	}
}
/** fast-xml-parser's ordered form: `{ tag: children, ':@': attributes }`. */
function elementsOf(value) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((node) => {
		const tag = Object.keys(node).find((key) => key !== ":@" && !key.startsWith("#") && !key.startsWith("?"));
		if (tag === void 0) return [];
		return [{
			tag,
			attributes: attributesOf(node[":@"]),
			children: elementsOf(node[tag])
		}];
	});
}
function attributesOf(value) {
	if (typeof value !== "object" || value === null) return {};
	return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
function is(element, name) {
	return element.tag.toLowerCase() === name.toLowerCase();
}
function attribute(element, name) {
	return element.attributes[name] ?? "";
}

// src/build/nuget-sources.ts
/**
* Addresses that NuGet asks for known vulnerabilities: the audit sources, else the package sources, that are left when each
* configuration has cleared, added and disabled some (learn.microsoft.com/nuget/reference/nuget-config-file).
* @param configs nearest first.
*/
function auditedSources(configs) {
	const facts = configs.map(({ text }) => readNuGetConfig(text)).reverse();
	const packages = /* @__PURE__ */ new Map();
	const audit = /* @__PURE__ */ new Map();
	const disabled = /* @__PURE__ */ new Set();
	for (const each of facts) {
		if (each.cleared.includes("packageSources")) packages.clear();
		if (each.cleared.includes("auditSources")) audit.clear();
		if (each.cleared.includes("disabledPackageSources")) disabled.clear();
		for (const source of each.sources) packages.set(source.name.toLowerCase(), source);
		for (const source of each.auditSources) audit.set(source.name.toLowerCase(), source);
		for (const name of each.disabled) disabled.add(name.toLowerCase());
	}
	return [...audit.size > 0 ? audit : packages].filter(([name]) => !disabled.has(name)).map(([, { value }]) => value);
}
/** Everything that configurations say but logins, and the values of the variables that it mentions. */
function feedsOf(configs, env) {
	const text = configs.map((config) => config.text.replace(LOGINS, "")).join("\n");
	const { variables } = readNuGetConfig(text);
	return {
		text,
		values: variables.map((name) => env[name] ?? "")
	};
}
const LOGINS = /<(packageSourceCredentials|apikeys)\b[\s\S]*?<\/\1\s*>/gi;
/** A source whose address holds a login or a variable's value: NuGet writes it into what it leaves. */
function secretSource(configs) {
	return configs.flatMap(({ text }) => readNuGetConfig(text).sources).find(({ value }) => /%\w+%/.test(value) || /^[a-z]+:\/\/[^/]*@/i.test(value))?.name;
}

// src/build/environment.ts
/** Paths that are the same on every machine, so that what a build writes of them is too. */
const PATHS = {
	source: "/src",
	work: "/work",
	packages: "/nuget"
};
/** Where the container has the runner's Node: the same on every machine, and nowhere an image has one. */
const NODE_FOLDER = "/opt/runner-node";
/** As official images have it. */
const USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Folders that exist before the container starts; .NET and npm fail in surprising ways when they do not. */
const WORK_FOLDERS = [
	"home",
	"home/.config",
	"home/.cache",
	"home/.local/share",
	"home/.local/state",
	"home/.npm",
	"home/.nuget/NuGet",
	"home/.nuget/NuGet/config",
	"home/.nuget/http",
	"tmp",
	"out/publish",
	"out/facts"
];
const PROXIES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"ALL_PROXY"
];
/**
* The environment of the build container: a clean one. Of the runner's, only proxies and NuGet's revocation mode get in,
* by name; what the user adds comes last.
*/
function buildEnvironment(runner, added) {
	const home = `${PATHS.work}/home`;
	return {
		HOME: home,
		DOTNET_CLI_HOME: home,
		XDG_CONFIG_HOME: `${home}/.config`,
		XDG_CACHE_HOME: `${home}/.cache`,
		XDG_DATA_HOME: `${home}/.local/share`,
		XDG_STATE_HOME: `${home}/.local/state`,
		TMPDIR: `${PATHS.work}/tmp`,
		NPM_CONFIG_CACHE: `${home}/.npm`,
		NPM_CONFIG_AUDIT: "false",
		NUGET_PACKAGES: PATHS.packages,
		NUGET_HTTP_CACHE_PATH: `${home}/.nuget/http`,
		NUGET_SCRATCH: `${PATHS.work}/tmp/nuget`,
		NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT: "6",
		NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS: "1000",
		NUGET_XMLDOC_MODE: "skip",
		MSBUILDDISABLENODEREUSE: "1",
		MSBUILDTERMINALLOGGER: "off",
		DOTNET_CLI_USE_MSBUILD_SERVER: "0",
		DOTNET_CLI_UI_LANGUAGE: "en",
		DOTNET_NOLOGO: "1",
		DOTNET_TieredPGO: "0",
		DOTNET_CLI_TELEMETRY_OPTOUT: "1",
		DOTNET_GENERATE_ASPNET_CERTIFICATE: "false",
		DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE: "true",
		DOTNET_SKIP_FIRST_TIME_EXPERIENCE: "1",
		CI: "true",
		GITHUB_ACTIONS: "true",
		...proxiesOf(runner),
		...named$1(runner, ["NUGET_CERT_REVOCATION_MODE"]),
		...added
	};
}
/**
* The environment of `setup-command`: the build's, but for the folders of the build, which are not there. Its home is
* root's own, as in a Dockerfile.
*/
function setupEnvironment(runner, added) {
	const ours = [PATHS.work, PATHS.packages];
	const usable = Object.entries(buildEnvironment(runner, {})).filter(([, value]) => !ours.some((folder) => value === folder || value.startsWith(`${folder}/`)));
	return {
		...Object.fromEntries(usable),
		HOME: "/root",
		DOTNET_CLI_HOME: "/root",
		...added
	};
}
/**
* Variables that a restore needs besides, without those that mean something else in the container: a nuget.config may
* well mention `%HOME%`.
*/
function restoreEnvironment(wanted, own) {
	const entries = Object.entries(wanted).filter(([name]) => own[name] === void 0 && name !== "PATH");
	return Object.fromEntries(entries);
}
/** Proxy variables of the runner, each in both spellings: .NET reads one, curl and npm the other. */
function proxiesOf(runner) {
	const found = {};
	for (const name of PROXIES) {
		const value = runner[name] ?? runner[name.toLowerCase()];
		if (value === void 0 || value === "") continue;
		found[name] = value;
		found[name.toLowerCase()] = value;
	}
	return found;
}
function named$1(runner, names) {
	const entries = names.map((name) => [name, runner[name]]);
	return Object.fromEntries(entries.filter((entry) => entry[1] !== void 0));
}

// src/build/escape.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** Text as it stands in an attribute. */
function escapeXml(text) {
	return text.replace(/[&<>"']|[\t\n\r]/g, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}
/** Text that MSBuild takes as it is: its special characters by their code (MSBuild reference, «Special characters»). */
function escapeMSBuild(text) {
	return text.replace(/[%*?@$();']/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/build/fact-names.ts
/** The SDK's label switches (Microsoft.NET.Build.Containers.targets); unset is on. */
const LABEL_SWITCHES = [
	"ContainerGenerateLabels",
	"ContainerGenerateLabelsImageCreated",
	"ContainerGenerateLabelsImageDescription",
	"ContainerGenerateLabelsImageAuthors",
	"ContainerGenerateLabelsImageUrl",
	"ContainerGenerateLabelsImageDocumentation",
	"ContainerGenerateLabelsImageSource",
	"ContainerGenerateLabelsImageVersion",
	"ContainerGenerateLabelsImageRevision",
	"ContainerGenerateLabelsImageVendor",
	"ContainerGenerateLabelsImageLicenses",
	"ContainerGenerateLabelsImageTitle",
	"ContainerGenerateLabelsImageBaseDigest",
	"ContainerGenerateLabelsImageBaseName",
	"ContainerGenerateLabelsDotnetToolset"
];
/** Properties that are read back once a project is published. */
const PROPERTY_FACTS = [
	"MSBuildProjectFullPath",
	"TargetFramework",
	"RuntimeIdentifier",
	"AssemblyName",
	"TargetFileName",
	"OutputType",
	"SelfContained",
	"PublishSelfContained",
	"UseAppHost",
	"PublishDir",
	"PublishAot",
	"PublishTrimmed",
	"PublishSingleFile",
	"PublishReadyToRun",
	"InvariantGlobalization",
	"NETCoreSdkVersion",
	"BundledNETCoreAppPackageVersion",
	"Version",
	"ContainerBaseImage",
	"ContainerFamily",
	"ContainerRegistry",
	"ContainerRepository",
	"ContainerImageName",
	"ContainerImageTag",
	"ContainerImageTags",
	"ContainerUser",
	"ContainerWorkingDirectory",
	"ContainerAppCommandInstruction",
	"ContainerRuntimeIdentifier",
	"ContainerRuntimeIdentifiers",
	...LABEL_SWITCHES,
	"ContainerTitle",
	"Title",
	"ContainerDescription",
	"Description",
	"ContainerAuthors",
	"Authors",
	"ContainerInformationUrl",
	"ContainerDocumentationUrl",
	"PackageProjectUrl",
	"ContainerVersion",
	"PackageVersion",
	"ContainerVendor",
	"ContainerLicenseExpression",
	"PackageLicenseExpression",
	"PublishRepositoryUrl",
	"RepositoryType",
	"PrivateRepositoryUrl",
	"SourceRevisionId",
	"NuGetAudit",
	"NuGetAuditLevel",
	"NuGetAuditMode"
];
/** Items that are read back, each with the metadata that counts. */
const ITEM_FACTS = [
	{
		item: "ContainerPort",
		metadata: "Type"
	},
	{
		item: "ContainerEnvironmentVariable",
		metadata: "Value"
	},
	{
		item: "ContainerLabel",
		metadata: "Value"
	},
	{
		item: "ContainerEntrypoint",
		metadata: void 0
	},
	{
		item: "ContainerEntrypointArgs",
		metadata: void 0
	},
	{
		item: "ContainerAppCommand",
		metadata: void 0
	},
	{
		item: "ContainerAppCommandArgs",
		metadata: void 0
	},
	{
		item: "ContainerDefaultArgs",
		metadata: void 0
	},
	{
		item: "FrameworkReference",
		metadata: void 0
	},
	{
		item: "NuGetAuditSuppress",
		metadata: void 0
	}
];

// src/build/project-files.ts
/** The project of a plan, once for each publish of it. */
function entriesOf$1({ project, framework, rids }) {
	const entry = {
		project: project.value,
		framework: framework.value
	};
	return rids.value.length < 2 ? [entry] : rids.value.map((rid) => ({
		...entry,
		rid
	}));
}
/** The traversal project, in the container. */
const BUILD_PROJECT = `${PATHS.work}/build.proj`;
/**
* MSBuild imports what lies here at the end of the common targets of every project («ImportAfter» of
* Microsoft.Common.targets, below XDG_DATA_HOME). Unlike CustomAfterMicrosoftCommonTargets it takes nothing from a
* repository that uses that property itself.
*/
const IMPORTED = "home/.local/share/Microsoft/MSBuild/Current/Microsoft.Common.targets/ImportAfter/containerize-dotnet.targets";
/** What we give MSBuild beside the repository: a project that drives, and targets that report. */
function projectFiles(entries) {
	return [{
		path: "build.proj",
		text: traversalProject(entries)
	}, {
		path: IMPORTED,
		text: reportingTargets(entries)
	}];
}
/** Where the n-th project publishes to, and where its facts lie; relative to `/work`. */
function outputOf(index) {
	return {
		publish: `out/publish/${index}`,
		facts: `out/facts/${index}.tsv`
	};
}
/**
* Restores and publishes all projects in one MSBuild process. `TargetFramework` goes to an entry project alone, and only
* if it has several: MSBuild's own protocol takes it back from references.
*/
function traversalProject(entries) {
	const projects = entries.map(({ project }) => attributeOf(posix.join(PATHS.source, project)));
	const asked = entries.map((entry, index) => readyItem(projects[index] ?? "", {
		...entry,
		index
	}));
	return `<Project>
  <ItemGroup>
${[...new Set(projects)].map((project) => `    <Entry Include="${project}" />`).join("\n")}
  </ItemGroup>
  <Target Name="Restore">
    <MSBuild Projects="@(Entry)" Targets="Restore" />
  </Target>
  <Target Name="Publish">
${asked.join("\n")}
    <MSBuild Projects="@(Ready)" Targets="Publish" BuildInParallel="true" />
  </Target>
</Project>
`;
}
function readyItem(project, { framework, rid, index }) {
	const forRid = rid === void 0 ? "" : `RuntimeIdentifier=${attributeOf(rid)};`;
	const always = forRid === "" ? "" : `<AdditionalProperties>${forRid}</AdditionalProperties>`;
	if (framework === void 0) return `    <ItemGroup><Ready Include="${project}">${always}</Ready></ItemGroup>`;
	return `    <MSBuild Projects="${project}" Targets="GetTargetFrameworks">
      <Output TaskParameter="TargetOutputs" ItemName="Offer${index}" />
    </MSBuild>
    <ItemGroup>
      <Ready Include="${project}">${always}
        <AdditionalProperties Condition="!(${`'@(Offer${index}->'%(HasSingleTargetFramework)')' == 'true'`})">${forRid}TargetFramework=${attributeOf(framework)}</AdditionalProperties>
      </Ready>
    </ItemGroup>`;
}
/**
* Gives each entry project, and no project it references, its own PublishDir, and writes what MSBuild resolved. A profile
* that makes `publish` build an image by itself (DefaultContainer) publishes files here: the image is ours to make.
*/
function reportingTargets(entries) {
	return `<Project>
${entries.map(({ project, rid }, index) => {
		const path = attributeOf(posix.join(PATHS.source, fileOf(project)));
		const { publish } = outputOf(index);
		return `  <PropertyGroup Condition="'$(MSBuildProjectFullPath)' == '${path}'${rid === void 0 ? "" : ` and '$(RuntimeIdentifier)' == '${attributeOf(rid)}'`}">
    <ContainerizeDotnetEntry>${index}</ContainerizeDotnetEntry>
    <PublishDir>${PATHS.work}/${publish}/</PublishDir>
    <PublishProtocol Condition="'$(WebPublishMethod)' == 'Container' or '$(PublishProfile)' == 'DefaultContainer'">Files</PublishProtocol>
  </PropertyGroup>`;
	}).join("\n")}
  <Target Name="ContainerizeDotnetFacts" AfterTargets="Publish" Condition="'$(ContainerizeDotnetEntry)' != ''">
    <ItemGroup>
${PROPERTY_FACTS.map(propertyLine).join("\n")}
${ITEM_FACTS.map(itemLine).join("\n")}
      <ContainerizeDotnetFact Include="@(ResolvedFileToPublish->'F%09%(RelativePath)%09%(NuGetPackageId)%09%(NuGetPackageVersion)%09%(MSBuildSourceProjectFile)')" />
    </ItemGroup>
    <WriteLinesToFile File="${PATHS.work}/out/facts/$(ContainerizeDotnetEntry).tsv" Lines="@(ContainerizeDotnetFact)" Overwrite="true" />
  </Target>
</Project>
`;
}
/** The project that `dotnet` sees in a C# file lies beside it, in no folder. */
function fileOf(project) {
	return isFileBased(project) ? `${project}.csproj` : project;
}
/** Base64, as a value may hold line ends and everything that MSBuild reads a meaning into. */
function propertyLine(name) {
	return `      <ContainerizeDotnetFact Include="P%09${name}%09$([MSBuild]::ConvertToBase64('$(${name})'))" />`;
}
function itemLine({ item, metadata }) {
	return `      <ContainerizeDotnetFact Include="I%09${item}%09$([MSBuild]::ConvertToBase64('%(${item}.Identity)'))${metadata === void 0 ? "" : `%09$([MSBuild]::ConvertToBase64('%(${item}.${metadata})'))`}" />`;
}
function attributeOf(text) {
	return escapeXml(escapeMSBuild(text));
}

// src/build/network.ts
/**
* `host` when something the build must reach listens on the runner's own loopback, which a container's bridge does not
* lead to; else `bridge`. Texts that are no URL are folders and need no network.
*/
function chooseNetwork(addresses) {
	const local = addresses.find(isOnRunner);
	if (local === void 0) return {
		value: "bridge",
		because: "nothing the build needs is on the runner itself"
	};
	return {
		value: "host",
		because: `${new URL(withScheme(local)).host} is on the runner itself`
	};
}
function isOnRunner(address) {
	const url = withScheme(address);
	if (!URL.canParse(url)) return false;
	const { protocol, host, hostname } = new URL(url);
	if (protocol !== "http:" && protocol !== "https:") return false;
	return isLoopback(host) || hostname.endsWith(".localhost");
}
/** Proxies are often written without a scheme. */
function withScheme(address) {
	return /^[\w.-]+:\d+$/.test(address) ? `http://${address}` : address;
}

// src/build/nuget-credentials.ts
/** NuGet's own, for a runner that has no configuration: a file in its place would otherwise hide it. */
const DEFAULT_NUGET_CONFIG = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <packageSources>\n    <add key=\"nuget.org\" value=\"https://api.nuget.org/v3/index.json\" protocolVersion=\"3\" />\n  </packageSources>\n</configuration>\n";
/**
* A configuration that holds credentials for known sources. A URL is resolved to the name of the source that has it; one
* that nobody has becomes a source of its own.
*/
function credentialsConfig(credentials, sources) {
	const resolved = credentials.map((credential, index) => resolve(credential, {
		sources,
		index
	}));
	const added = resolved.filter((each) => each.add !== void 0);
	return {
		text: [
			"<?xml version=\"1.0\" encoding=\"utf-8\"?>",
			"<configuration>",
			...added.length === 0 ? [] : [
				"  <packageSources>",
				...added.map(addSource),
				"  </packageSources>"
			],
			"  <packageSourceCredentials>",
			...resolved.map(addCredential),
			"  </packageSourceCredentials>",
			"</configuration>",
			""
		].join("\n"),
		unknown: resolved.filter((each) => each.isUnknown).map((each) => each.name)
	};
}
function resolve(credential, { sources, index }) {
	const wanted = credential.source;
	if (!/^https?:\/\//i.test(wanted)) {
		const known = sources.find((source) => source.name.toLowerCase() === wanted.toLowerCase());
		return {
			name: known?.name ?? wanted,
			credential,
			isUnknown: known === void 0
		};
	}
	const known = sources.find((source) => sameUrl(source.value, wanted));
	if (known !== void 0) return {
		name: known.name,
		credential,
		isUnknown: false
	};
	return {
		name: `containerize-dotnet-${index + 1}`,
		credential,
		add: wanted,
		isUnknown: false
	};
}
function sameUrl(left, right) {
	const plain = (text) => URL.canParse(text) ? new URL(text).href.replace(/\/+$/, "") : text;
	return plain(left) === plain(right);
}
/** NuGet refuses plain HTTP unless told; on loopback nobody listens in. */
function addSource({ name, add = "" }) {
	const insecure = add.startsWith("http:") && isOnRunner(add) ? " allowInsecureConnections=\"true\"" : "";
	return `    <add key="${escapeXml(name)}" value="${escapeXml(add)}"${insecure} />`;
}
function addCredential({ name, credential }) {
	const tag = encodeXmlName(name);
	return [
		`    <${tag}>`,
		`      <add key="Username" value="${escapeXml(credential.username)}" />`,
		`      <add key="ClearTextPassword" value="${escapeXml(credential.password)}" />`,
		"      <add key=\"ValidAuthenticationTypes\" value=\"basic\" />",
		`    </${tag}>`
	].join("\n");
}
/**
* Makes any text an element name as .NET's XmlConvert.EncodeLocalName does, which NuGet undoes: `my feed` is
* `my_x0020_feed`. More is encoded than it would (all but ASCII), which decodes the same.
*/
function encodeXmlName(name) {
	return Array.from(name).map((character, index, all) => {
		const isPlain = (index === 0 ? /[A-Za-z_]/ : /[A-Za-z0-9_.-]/).test(character);
		const looksEncoded = character === "_" && /^x(?:[0-9a-f]{4}|[0-9a-f]{8})_/i.test(all.slice(index + 1).join(""));
		if (isPlain && !looksEncoded) return character;
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
		return `_x${code.padStart(code.length > 4 ? 8 : 4, "0")}_`;
	}).join("");
}

// src/build/ancestors.ts
/** A folder and all above it, the nearest first. */
function ancestors(folder) {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

// src/build/nuget-runner.ts
/** The spellings NuGet looks for where letters' case matters. */
const NAMES = [
	"nuget.config",
	"NuGet.config",
	"NuGet.Config"
];
const VARIABLE = /^(?:NuGetPackageSourceCredentials_.+|NUGET_AUTH_TOKEN|VSS_NUGET_.+|ARTIFACTS_CREDENTIALPROVIDER_.+|NUGET_CREDENTIALPROVIDER_.+)$/i;
/** Keys to other doors than a feed's: of the job itself, of clouds, of other registries. */
const FOREIGN = new RegExp([
	"^(?:ACTIONS|INPUT|STATE|RUNNER|AWS|AZURE|ARM|GOOGLE|GCP|GCLOUD|CLOUDSDK|ALIBABA|ALICLOUD|TENCENTCLOUD|OCI|IBMCLOUD)_",
	"^(?:CLOUDFLARE|DIGITALOCEAN|HCLOUD|HEROKU|SCW|DOCKER|KUBE|VAULT|SSH|GPG|COSIGN|SIGSTORE|TF)_",
	"^(?:GITHUB|GH|GITLAB|BITBUCKET|NPM|NODE|PYPI|TWINE)_.*TOKEN",
	"^KUBECONFIG$"
].join("|"), "i");
/**
* What the runner itself knows of feeds: configurations above the checkout (actions/setup-dotnet writes one there) and of
* its user, credential variables, and each variable that one of these mentions. What the repository's own configurations
* mention is passed too, as `dotnet restore` on the runner would, but for names that are no feed's: a pull request may
* write any `%NAME%` into the address of a source.
*/
async function readRunnerNuGet(at) {
	const configs = [...(await Promise.all(ancestors(dirname(at.root)).map(configsIn))).flat(), ...await userConfigs(at.home)];
	const repository = await readRepositoryConfigs(at.root, at.project);
	const outer = await outsideWorkspace(configs, at.env);
	const trusted = new Set(outer.flatMap(({ text }) => readNuGetConfig(text).variables));
	const mentioned = new Set([...configs, ...repository].flatMap(({ text }) => readNuGetConfig(text).variables));
	const present = Object.entries(at.env).filter((entry) => entry[1] !== void 0);
	const isKept = (name) => VARIABLE.test(name) || trusted.has(name) || !FOREIGN.test(name);
	const wanted = present.filter(([name]) => VARIABLE.test(name) || mentioned.has(name));
	return {
		configs,
		environment: Object.fromEntries(wanted.filter(([name]) => isKept(name))),
		withheld: wanted.map(([name]) => name).filter((name) => !isKept(name))
	};
}
/** A submodule has a checkout above it, which is a repository's word as well and not the runner's. */
async function outsideWorkspace(configs, env) {
	const workspace = env["GITHUB_WORKSPACE"];
	if (workspace === void 0 || workspace === "") return configs;
	const real = await realpath(workspace).catch(() => workspace);
	return configs.filter(({ path }) => !path.startsWith(`${real}/`) && !path.startsWith(`${workspace}/`));
}
/** The nuget.config files that count for a project within its checkout, nearest first. */
async function readRepositoryConfigs(root, project) {
	const folders = ancestors(dirname(join(root, project))).filter((folder) => `${folder}/`.startsWith(`${root}/`));
	return (await Promise.all(folders.map(configsIn))).flat();
}
/** A user who has none has NuGet's own: dotnet would write it. */
async function userConfigs(home) {
	const folder = join(home, ".nuget/NuGet");
	const own = await configsIn(folder);
	const paths = (await readdir(join(folder, "config")).catch(() => [])).filter((name) => /\.config$/i.test(name)).sort();
	const additional = await Promise.all(paths.map((name) => readConfig(join(folder, "config", name))));
	return [...own.length > 0 ? own : [{
		path: join(folder, "NuGet.Config"),
		text: DEFAULT_NUGET_CONFIG
	}], ...additional.flat()];
}
/** One configuration a folder: on a file system that ignores case, all spellings are the same file. */
async function configsIn(folder) {
	return (await Promise.all(NAMES.map((name) => readConfig(join(folder, name))))).flat().slice(0, 1);
}
async function readConfig(path) {
	const text = await readFile(path, "utf8").catch(() => void 0);
	return text === void 0 ? [] : [{
		path,
		text
	}];
}

// src/source/values.ts
/** The name of a value for people: a path, or what else it is. */
function inWords(name) {
	return name.replace(/^\/(?:name\/)?(?=.)/, "");
}
/** Names that change a build wherever they appear in a repository, without being read when they are not there. */
const SPECIAL = /\.(?:props|targets|rsp|user|ruleset|config|globalconfig|snk)$|(?:^|\/)(?:\.editorconfig|global\.json|\.npmrc)$/i;
/**
* Fingerprints all that a shape says. Files that are never read because they are empty count wherever they are, and so do
* the names of files that change builds from anywhere.
*/
async function valuesOf(shape, at) {
	const { snapshot } = at;
	const all = [...snapshot.entries.values()];
	const full = withAncestors(shape);
	const paths = full.whole ? all.map(({ path }) => path) : full.files;
	const contents = await snapshot.read([...paths].sort());
	const values = {};
	for (const [path, value] of contents) values[nameOf$1(path)] = value;
	for (const folder of full.whole ? [] : full.folders) values[`${folder}/`] = listing(snapshot, folder);
	const lookedFor = (path) => full.names.some((name) => `/${path}`.endsWith(`/${name}`));
	for (const { path } of all) if (SPECIAL.test(path) || lookedFor(path)) values[`/name/${path}`] = "there";
	values["/empty files"] = namesOf(all.filter(({ kind, size }) => kind === "file" && size === 0));
	if (full.everyName) values["/names of all files"] = namesOf(all);
	if (full.history) values["/git history"] = await at.history();
	if (full.year) values["/the year"] = String(at.year);
	return values;
}
function namesOf(entries) {
	return shortHash(JSON.stringify(entries.map(({ path }) => path).sort()));
}
/** The one name that an object does not take as a key. */
function nameOf$1(path) {
	return path === "__proto__" ? `./${path}` : path;
}
/** A folder that is not there has the folder above it in the shape too, where it would appear. */
function listing(snapshot, folder) {
	const children = snapshot.children(folder);
	if (children === void 0) return "none";
	const own = children.map((entry) => `${entry.path.slice(parentOf(entry.path).length)}\0${describeEntry(entry)}`);
	return shortHash(JSON.stringify(own.sort()));
}

// src/cache/strong-key.ts
/** The name of a publication: what has the same name was made of the same things. */
function strongKey(of) {
	const sorted = (record) => Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1);
	const text = JSON.stringify([
		sorted(of.parts),
		sorted(of.values),
		of.day ?? ""
	]);
	return hash("sha256", text, "hex");
}
/** The name that stands for the same things once a publication was given up: entries never change. */
function successorOf(key) {
	return hash("sha256", key, "hex");
}
/**
* All in which two publishes differ, in words: `src/Web/Program.cs changed`. What explains most comes first: options,
* environment and SDK image, then files, then folders, whose listing changes with the files.
*/
function differences(before, now) {
	const inFiles = changes(before.values, now.values);
	const isFolder = (name) => name.endsWith("/");
	return [
		...changes(before.parts, now.parts).map(([name, word]) => `${name} ${word}`),
		...inFiles.filter(([name]) => !isFolder(name)).map(([name, word]) => `${inWords(name)} ${word}`),
		...inFiles.filter(([name]) => isFolder(name)).map(([name]) => `what is in ${name === "/" ? "the root folder" : name} changed`)
	];
}
function changes(before, now) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(now)])].sort().filter((name) => before[name] !== now[name]).map((name) => [name, before[name] === void 0 ? "is new" : now[name] === void 0 ? "is gone" : "changed"]);
}

// src/layer/entry.ts
/** 2000-01-01T00:00:00Z in seconds: the time of every directory and the beginning of {@link contentTime}. */
const EPOCH = 946684800;
/**
* A file's time as a function of its content: 2000-01-01 plus 28 bits of its SHA-256 in seconds (until mid 2008).
* The same bytes always have the same time, and changed bytes another one, because web servers make `ETag` and
* `Last-Modified` from time and length: one fixed time would let browsers keep a stale file of equal length.
*/
function contentTime(digest) {
	return EPOCH + (Number.parseInt(digest.slice(7, 14), 16) & 268435455);
}
/**
* The entries of a layer: below `root` (`app`, `srv/web`, empty for the root itself), sorted bytewise, every parent once
* and before its children, modes 0644 or 0755. Two files of one path are a bug of the caller.
*/
function entriesOf(root, files) {
	const entries = /* @__PURE__ */ new Map();
	for (const file of files) {
		const path = root === "" ? file.path : `${root}/${file.path}`;
		for (const folder of parentsOf(path)) {
			const parent = `${folder}/`;
			if (STANDARD.has(parent)) continue;
			entries.set(parent, {
				kind: "directory",
				path: parent,
				mode: 493,
				mtime: EPOCH
			});
		}
		if (entries.has(path)) throw new Error(`two files want the path ${path}`);
		entries.set(path, fileEntry(file, path));
	}
	return sortedBytewise(entries.values());
}
/** The entry of a file that is called `path` in its layer. */
function fileEntry({ source, size, digest, executable }, path) {
	return {
		kind: "file",
		path,
		mode: executable ? 493 : 420,
		mtime: contentTime(digest),
		size,
		source
	};
}
function sortedBytewise(entries) {
	return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}
/**
* Folders that every base image has, with owners, modes (`/tmp`) and links (`/lib`) of its own: an entry for one would
* take them away. Any other parent is written, because engines make missing ones with modes that shut out the user.
*/
const STANDARD = new Set([
	"bin",
	"dev",
	"etc",
	"home",
	"home/app",
	"lib",
	"lib64",
	"proc",
	"root",
	"run",
	"sbin",
	"sys",
	"tmp",
	"usr",
	"usr/bin",
	"usr/lib",
	"usr/share",
	"var",
	"var/lib",
	"var/run"
].map((folder) => `${folder}/`));
/** Every folder above a path, the outermost first, without a slash at the end. */
function parentsOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
}

// src/layer/endpoints.ts
const MANIFEST = /\.staticwebassets\.endpoints\.json$/;
/** Endpoints name their assets relative to this folder of the publish output. */
const ASSETS = "wwwroot/";
/** Whether a file lists the endpoints of `MapStaticAssets`. */
function isEndpointManifest(path) {
	return MANIFEST.test(path);
}
/**
* Replaces `Last-Modified` by the time that the asset has in its layer. MSBuild writes the clock's time there (that of the
* source, or of the compression), the only clock times of a publish output; the order of the endpoints is stable.
* @throws Error when `text` is no JSON.
*/
function withContentTimes(text, files) {
	const times = new Map(files.map((file) => [file.path, httpDate(contentTime(file.digest))]));
	return JSON.stringify(JSON.parse(text), (_key, value) => rewritten(value, times));
}
function rewritten(value, times) {
	if (!isEndpoint(value)) return value;
	const time = times.get(`${ASSETS}${value.AssetFile}`);
	if (time === void 0) return value;
	const headers = value.ResponseHeaders.map((header) => header.Name === "Last-Modified" ? {
		...header,
		Value: time
	} : header);
	return {
		...value,
		ResponseHeaders: headers
	};
}
function isEndpoint(value) {
	return typeof value === "object" && value !== null && "AssetFile" in value && typeof value.AssetFile === "string" && "ResponseHeaders" in value && Array.isArray(value.ResponseHeaders);
}
function httpDate(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toUTCString();
}

// src/layer/measure.ts
const AT_ONCE$2 = 4;
const OWNER_MAY_EXECUTE = 64;
/**
* Hashes files of a folder. A symbolic link counts as the file it points to, as the SDK's own containers have it, if that
* lies in the folder too.
* @throws ActionError PUBLISH_DIRECTORY_INVALID for any other link.
*/
async function measureFiles(directory, files) {
	return pMap(files, (file) => measureWanted(directory, file), { concurrency: AT_ONCE$2 });
}
async function measureWanted(directory, { path, executable }) {
	const measured = await measureFile(await fileWithin(directory, path), path);
	return executable === void 0 ? measured : {
		...measured,
		executable
	};
}
/** Hashes one file that will be called `path` in its layer. */
async function measureFile(source, path) {
	const { mode } = await stat(source);
	const hasher = new Hasher();
	for await (const chunk of fileChunks(source)) hasher.update(chunk);
	return {
		path,
		source,
		executable: (mode & OWNER_MAY_EXECUTE) !== 0,
		...hasher.finish()
	};
}

// src/layer/split.ts
const RUNTIME = /^runtimes\/([^/]+)\//;
/**
* The slot of a file: `runtimes/<rid>/…` has one a RID, because an image needs only those that can run on it; the list of
* static endpoints changes with the assets it lists.
*/
function slotOf(path, origin) {
	if (isEndpointManifest(path)) return { kind: "static" };
	if (origin.kind !== "package") return { kind: SLOTS[origin.kind] };
	const rid = RUNTIME.exec(path)?.[1];
	return rid === void 0 ? { kind: "packages" } : {
		kind: "runtimes",
		rid
	};
}
const SLOTS = {
	project: "projects",
	static: "static",
	app: "app"
};

// src/layer/windows-layer.ts
/** The file system without its drive letter, and changes of the registry: a layer has both, empty or not. */
const FILES = "Files";
const HIVES = "Hives";
/**
* A self-relative security descriptor in base64: owner and group are BUILTIN\Users (S-1-5-32-545), and there is no list of
* rights. Windows needs it to run an executable. Directories have it too, as in layers of the .NET SDK (ko leaves it out
* of theirs), so that an application may write where it might in an image of `PublishContainer`.
*/
const OWNED_BY_USERS = { "MSWINDOWS.rawsd": "AQAAgBQAAAAkAAAAAAAAAAAAAAABAgAAAAAABSAAAAAhAgAAAQIAAAAAAAUgAAAAIQIAAA==" };
/**
* The entries of a Windows layer: `Files`, the folder `root` (`app`, `srv/web`, empty for the drive itself) with its
* parents and the files below it, `Hives`; sorted bytewise, which is this order. Directories have no slash at the end, as
* in layers of others. Folders that differ only in case are one on Windows, and have the spelling that sorts first.
*/
function windowsEntriesOf(root, files) {
	const entries = new Map([FILES, HIVES].map((path) => [path, directoryEntry(path)]));
	const folder = root === "" ? FILES : `${FILES}/${root}`;
	const spell = spellings(files.map(({ path }) => path));
	for (const file of files) {
		const path = `${folder}/${spell(file.path)}`;
		for (const parent of parentsOf(path)) entries.set(parent, directoryEntry(parent));
		if (entries.has(path)) throw new Error(`two files want the path ${path}`);
		entries.set(path, {
			...fileEntry(file, path),
			records: OWNED_BY_USERS
		});
	}
	return sortedBytewise(entries.values());
}
/** How many names an error lists. */
const TOLD = 5;
/**
* Windows would refuse such a layer, or drop a file of it, only when somebody runs the image.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming the files that Windows cannot hold, or not beside each other
*/
function checkWindowsNames(directory, paths) {
	const problems = [...paths.flatMap(problemOf), ...clashes(paths)];
	if (problems.length === 0) return;
	const more = problems.length > TOLD ? `; and ${problems.length - TOLD} more` : "";
	throw new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `making Windows layers of the publish output ${directory}`,
		got: `${problems.slice(0, TOLD).join("; ")}${more}`,
		hint: "Rename these files, keep them out of the publish output, or make images for Linux only."
	});
}
function problemOf(path) {
	return path.split("/").flatMap((name) => {
		const problem = name.startsWith(".wh.") ? "begins with .wh., as deletions in a layer do" : windowsNameProblem(name);
		return problem === void 0 ? [] : [`${name === path ? "" : `${path}: `}«${name}» ${problem}`];
	}).slice(0, 1);
}
/** Files whose paths differ only in case, and files that are folders in another spelling. */
function clashes(paths) {
	const seen = /* @__PURE__ */ new Map();
	const folders = new Map(paths.flatMap(parentsOf).map((folder) => [windowsCaseOf(folder), folder]));
	return paths.flatMap((path) => {
		const name = windowsCaseOf(path);
		const other = seen.get(name) ?? folders.get(name);
		seen.set(name, path);
		return other === void 0 ? [] : [`«${other}» and «${path}» are one name on Windows`];
	});
}
/** Gives the folders of a path the spelling that sorts first among those of all paths. */
function spellings(paths) {
	const folders = paths.flatMap(parentsOf).sort().reverse();
	const chosen = new Map(folders.map((folder) => [windowsCaseOf(folder), folder.slice(folder.lastIndexOf("/") + 1)]));
	return (path) => {
		return [...parentsOf(path).map((folder) => chosen.get(windowsCaseOf(folder))), path.slice(path.lastIndexOf("/") + 1)].join("/");
	};
}
function directoryEntry(path) {
	return {
		kind: "directory",
		path,
		mode: 493,
		mtime: EPOCH,
		records: OWNED_BY_USERS
	};
}

// src/layer/gzip.ts
const OS_BYTE = 9;
const UNKNOWN_OS = 255;
const gzipAsync = promisify(gzip);
/** A member that fits into one chunk, as most do, comes back to this thread once. */
const LEAST_CHUNK = 1024;
/**
* One gzip member (RFC 1952) of bytes at hand. A layer is a row of members, one a file and several of a large one: as good a
* ratio as one stream (the window starts anew, but files differ anyway), and they are made side by side.
* The header names no time and no operating system, so that the bytes are the same on every runner.
*/
async function gzipMember(bytes, level) {
	const chunkSize = Math.max(LEAST_CHUNK, bytes.length >> 1);
	return withoutOs(await gzipAsync(bytes, {
		level,
		chunkSize
	}));
}
function withoutOs(member) {
	member[OS_BYTE] = UNKNOWN_OS;
	return member;
}

// src/layer/tar-header.ts
const BLOCK = 512;
const NAME_MAX = 100;
const PREFIX_MAX = 155;
/** The largest size that eleven octal digits hold: 8 GiB less one. */
const OCTAL_SIZE_MAX = 8589934591;
/** The two zero blocks that end an archive (POSIX.1-1988 «ustar»). */
const END_OF_ARCHIVE = new Uint8Array(2 * 512);
/**
* The header blocks of an entry: one USTAR block, preceded by PAX records (POSIX.1-2001) only where the entry has some of
* its own or USTAR cannot hold the name (longer than it can split, or not ASCII) or the size. Owner 0:0, no user or group
* name.
*/
function headerOf(entry) {
	const size = entry.kind === "file" ? entry.size : 0;
	const split = splitName(entry.path);
	const records = new Map(Object.entries(entry.records ?? {}));
	if (split === void 0) records.set("path", entry.path);
	if (size > OCTAL_SIZE_MAX) records.set("size", String(size));
	const fields = {
		name: split?.name ?? asciiTail(entry.path),
		prefix: split?.prefix ?? "",
		mode: entry.mode,
		size: Math.min(size, OCTAL_SIZE_MAX),
		mtime: entry.mtime,
		type: entry.kind === "file" ? "0" : "5"
	};
	return records.size === 0 ? block(fields) : Buffer.concat([paxBlocks(records, entry.mtime), block(fields)]);
}
/** The zeros that fill a file's last block. */
function paddingOf(size) {
	return new Uint8Array((512 - size % 512) % 512);
}
function block(fields) {
	const bytes = Buffer.alloc(512);
	bytes.write(fields.name, 0, "ascii");
	bytes.write(octal(fields.mode, 7), 100);
	bytes.write(octal(0, 7), 108);
	bytes.write(octal(0, 7), 116);
	bytes.write(octal(fields.size, 11), 124);
	bytes.write(octal(fields.mtime, 11), 136);
	bytes.write("        ", 148);
	bytes.write(fields.type, 156);
	bytes.write("ustar\x0000", 257, "latin1");
	bytes.write(octal(0, 7), 329);
	bytes.write(octal(0, 7), 337);
	bytes.write(fields.prefix, 345, "ascii");
	let sum = 0;
	for (const byte of bytes) sum += byte;
	bytes.write(`${octal(sum, 6)}\0 `, 148, "latin1");
	return bytes;
}
function octal(value, digits) {
	return value.toString(8).padStart(digits, "0");
}
/** USTAR holds 100 bytes of name and 155 of prefix, parted at a slash; only ASCII reads the same everywhere. */
function splitName(path) {
	if (/[^\x20-\x7e]/.test(path)) return void 0;
	if (path.length <= NAME_MAX) return {
		name: path,
		prefix: ""
	};
	for (let at = path.indexOf("/"); at > 0 && at <= PREFIX_MAX; at = path.indexOf("/", at + 1)) {
		const name = path.slice(at + 1);
		if (name.length > 0 && name.length <= NAME_MAX) return {
			name,
			prefix: path.slice(0, at)
		};
	}
}
/** What a reader without PAX would see; readers with it use the record. */
function asciiTail(path) {
	return path.replace(/[^\x20-\x7e]/g, "_").slice(-100);
}
function paxBlocks(records, mtime) {
	const body = Buffer.concat([...records].map(([key, value]) => paxRecord(key, value)));
	const header = block({
		name: "PaxHeaders/entry",
		prefix: "",
		mode: 420,
		size: body.length,
		mtime,
		type: "x"
	});
	return Buffer.concat([
		header,
		body,
		paddingOf(body.length)
	]);
}
/** `<length> <key>=<value>\n`, where the length counts itself. */
function paxRecord(key, value) {
	const rest = Buffer.from(` ${key}=${value}\n`);
	let length = rest.length + 1;
	while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
	return Buffer.concat([Buffer.from(String(length)), rest]);
}

// src/layer/tar-parts.ts
/**
* How much of a file is read, hashed and compressed at a time. Large files are several parts, so that all cores have work
* and memory does not grow with a file. Raised or lowered, the same files give other layers: see `LAYER_FORMAT`.
*/
const PART = 1048576;
/** All parts of an archive, in their order. */
function* partsOf(entries) {
	for (const entry of entries) {
		const size = sizeOf(entry);
		let from = 0;
		do {
			const to = Math.min(from + PART, size);
			yield {
				kind: "content",
				entry,
				from,
				to
			};
			from = to;
		} while (from < size);
	}
	yield { kind: "end" };
}
/** @throws Error when the file is not as long as it was when it was measured: better no layer than a broken one. */
async function readPart(part) {
	if (part.kind === "end") return END_OF_ARCHIVE;
	const { entry, from, to } = part;
	const size = sizeOf(entry);
	const before = from === 0 ? headerOf(entry) : NOTHING;
	const after = to === size ? paddingOf(size) : NOTHING;
	const bytes = Buffer.allocUnsafeSlow(before.length + (to - from) + after.length);
	bytes.set(before);
	if (entry.kind === "file") await readInto(bytes.subarray(before.length, before.length + to - from), {
		entry,
		from
	});
	bytes.set(after, bytes.length - after.length);
	return bytes;
}
const NOTHING = /* @__PURE__ */ new Uint8Array();
function sizeOf(entry) {
	return entry.kind === "file" ? entry.size : 0;
}
async function readInto(target, { entry, from }) {
	try {
		var _usingCtx$2 = _usingCtx();
		const file = _usingCtx$2.a(await open(entry.source));
		const { size } = await file.stat();
		if (size !== entry.size) throw new Error(`${entry.source} has ${size} bytes now and had ${entry.size} when it was measured`);
		for (let read = 0; read < target.length;) {
			const { bytesRead } = await file.read(target, read, target.length - read, from + read);
			if (bytesRead === 0) throw new Error(`${entry.source} became shorter while it was read`);
			read += bytesRead;
		}
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}

// src/layer/write-layer.ts
/** How many parts of a layer are compressed at once, and how many may wait beside them: some 16 MiB of memory. */
const AT_ONCE$1 = 4;
/**
* Writes entries as a gzipped tar into `blobs` (an OCI layout's `blobs/sha256`), named by its digest.
* Same entries and contents, same bytes; memory does not grow with the layer.
*/
async function writeLayer(request) {
	await mkdir(request.blobs, { recursive: true });
	const draft = join(request.blobs, `.draft-${process.pid}-${crypto.randomUUID()}`);
	try {
		const written = await writeDraft(draft, request);
		await rename(draft, join(request.blobs, hexOf(written.descriptor.digest)));
		return written;
	} finally {
		await rm(draft, { force: true });
	}
}
async function writeDraft(draft, request) {
	try {
		var _usingCtx$1 = _usingCtx();
		const raw = new Hasher();
		const packed = new Hasher();
		const file = _usingCtx$1.a(await open(draft, "wx"));
		for await (const chunk of layerBytes(request, raw)) {
			packed.update(chunk);
			await file.writeFile(chunk);
		}
		const { digest, size } = packed.finish();
		return {
			descriptor: {
				mediaType: MEDIA.ociLayerGzip,
				digest,
				size
			},
			diffId: raw.finish().digest
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function* layerBytes(request, raw) {
	const { entries, level } = request;
	const members = pMapIterable(partsOf(entries), (part) => memberOf(part, level), {
		concurrency: AT_ONCE$1,
		backpressure: AT_ONCE$1
	});
	for await (const member of members) {
		raw.update(member.raw);
		yield member.packed;
	}
}
async function memberOf(part, level) {
	const raw = await readPart(part);
	return {
		raw,
		packed: await gzipMember(raw, level)
	};
}

// src/layer/layers.ts
const ORDER = [
	"packages",
	"runtimes",
	"projects",
	"static",
	"app"
];
/** Stable layers are compressed once and pulled often; the app's changes with every commit. */
const LEVELS = {
	packages: 6,
	runtimes: 6,
	projects: 6,
	static: 6,
	app: 4
};
/**
* Turns a publish output into layers, from stable to volatile; empty ones do not exist.
* The digests depend on the system and the files' paths, contents and executable bits only.
* @throws ActionError PUBLISH_DIRECTORY_INVALID for names that the system cannot hold
*/
async function makeLayers(request) {
	const paths = request.files.map(({ path }) => path);
	if (request.system === "windows") checkWindowsNames(request.directory, paths);
	const groups = [...grouped(await withStableManifests(await measureFiles(request.directory, request.files), request.temp), new Map(request.files.map((file) => [file.path, file.origin]))).values()].sort(byOrder);
	return pMap(groups, (group) => makeLayer(group, request), { concurrency: 2 });
}
/** How files become a tar and are split over layers; raised when the same files would give another one. */
const LAYER_FORMAT = 2;
/** The same bytes need the same compressor. */
const CODEC = `${2} ${process.versions.zlib} ${process.arch}`;
async function makeLayer({ slot, files }, request) {
	const { system, root, blobs } = request;
	const level = LEVELS[slot.kind];
	const contents = files.map(({ path, digest, executable }) => [
		path,
		digest,
		executable
	]);
	const parts = [
		CODEC,
		root,
		level,
		contents.sort(byPath),
		...system === "linux" ? [] : [system]
	];
	const key = hash("sha256", JSON.stringify(parts), "hex");
	const entries = system === "windows" ? windowsEntriesOf : entriesOf;
	const write = () => writeLayer({
		entries: entries(root, files),
		level,
		blobs
	});
	const layer = request.known?.(key) ?? await write();
	return {
		slot,
		system,
		files: files.length,
		key,
		...layer,
		write: () => writeAgain(layer, write)
	};
}
/** @throws ActionError LAYER_GONE when this machine's compressor makes others of the same files than the known bytes. */
async function writeAgain(known, write) {
	const { descriptor } = await write();
	if (descriptor.digest === known.descriptor.digest) return;
	throw new ActionError({
		code: "LAYER_GONE",
		doing: `making the layer ${known.descriptor.digest} again`,
		got: `the same files gave ${descriptor.digest}`
	});
}
function byPath([a], [b]) {
	return a < b ? -1 : 1;
}
function grouped(files, origins) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const slot = slotOf(file.path, origins.get(file.path) ?? { kind: "app" });
		const key = nameOf(slot);
		const group = groups.get(key) ?? {
			slot,
			files: []
		};
		group.files.push(file);
		groups.set(key, group);
	}
	return groups;
}
function byOrder(a, b) {
	const kinds = ORDER.indexOf(a.slot.kind) - ORDER.indexOf(b.slot.kind);
	if (kinds !== 0) return kinds;
	return nameOf(a.slot) < nameOf(b.slot) ? -1 : 1;
}
function nameOf(slot) {
	return slot.kind === "runtimes" ? `runtimes/${slot.rid}` : slot.kind;
}
/** Endpoint manifests are rewritten beside the output, which stays as `dotnet publish` left it. */
async function withStableManifests(files, temp) {
	return Promise.all(files.map((file) => isEndpointManifest(file.path) ? rewriteManifest(file, {
		files,
		temp
	}) : file));
}
async function rewriteManifest(file, context) {
	const text = withContentTimes(await readFile(file.source, "utf8"), context.files);
	await mkdir(context.temp, { recursive: true });
	const target = join(context.temp, `${crypto.randomUUID()}.json`);
	await writeFile(target, text, { mode: 420 });
	return measureFile(target, file.path);
}

// src/cache/publication-entry.ts
/** Raised whenever a reader of an older index or publication could misread a newer one. */
const CACHE_SCHEMA = 1;
const FILE = "publication.json";
async function writePublicationEntry(folder, known) {
	await mkdir(folder, { recursive: true });
	const body = JSON.stringify(known);
	await writeFile(join(folder, FILE), JSON.stringify({
		sha256: hash("sha256", body, "hex"),
		body
	}));
}
/** `undefined` for what is none, was changed, or is of another schema. */
async function readPublicationEntry(folder) {
	try {
		const { sha256, body } = JSON.parse(await readFile(join(folder, FILE), "utf8"));
		if (hash("sha256", body, "hex") !== sha256) return void 0;
		const known = JSON.parse(body);
		return known.schema === 1 && known.publication.schema === 1 ? known : void 0;
	} catch {
		return;
	}
}

// src/cache/find-publication.ts
/** A service takes ten keys at a time. */
const AT_ONCE = 10;
/**
* Finds the publication that was made of exactly what is there now. Earlier publishes tell which files count; their
* content now gives the name to ask for, so that what another branch or an older state made is found as well.
*/
async function findPublication(present, places) {
	const { cache, index, folder } = places;
	const [latest] = index.closures;
	if (latest === void 0) return missing("no earlier run left what a publish of this project depends on");
	const candidates = await candidatesOf(index, present);
	const wanted = candidates.map(({ key }) => ({
		kind: "publication",
		name: key
	})).slice(0, AT_ONCE);
	const isOver = ({ closure: { daily } }, { builtAt }) => daily !== void 0 && present.now - builtAt > 864e5;
	const near = candidates.find((each) => {
		const known = index.publications[each.key];
		return known !== void 0 && !isOver(each, known);
	});
	const target = join(folder, "publication");
	const restored = near === void 0 ? await cache.restore(wanted, target) : void 0;
	const entry = near ?? candidates.find(({ key }) => key === restored?.entry?.name);
	if (entry === void 0) return missing(latest.never ?? whyMissing(candidates, {
		present,
		index
	}) ?? restored?.because ?? "");
	const known = index.publications[entry.key] ?? await readPublicationEntry(target);
	if (known === void 0) return missing("the entry is broken, or of another version");
	if (isOver(entry, known)) return missing(`${entry.closure.daily}, and that is over`);
	return {
		kind: "found",
		key: entry.key,
		known,
		because: "nothing that it was made of has changed"
	};
}
/** Names to ask for; where a day counts, today's and yesterday's. */
async function candidatesOf(index, present) {
	const today = Math.floor(present.now / DAY);
	const usable = index.closures.filter(({ never }) => never === void 0);
	const shapes = new Map(usable.toReversed().map((closure) => [shapeName(closure), closure]));
	const candidates = [];
	for (const closure of [...shapes.values()].reverse()) {
		const values = await valuesOf(closure.shape, present);
		for (const day of closure.daily === void 0 ? [void 0] : [today, today - 1]) candidates.push({
			closure,
			values,
			key: publicationKey(index, {
				parts: present.parts,
				values,
				day
			})
		});
	}
	return [...new Map(candidates.map((each) => [each.key, each])).values()];
}
function shapeName({ shape, daily }) {
	return JSON.stringify([shape, daily !== void 0]);
}
/** The name under which a publication of these things is kept now: a name that was given up has a successor. */
function publicationKey({ retired }, of) {
	const { parts, values, day } = of;
	let key = strongKey({
		parts,
		values,
		...day === void 0 ? {} : { day }
	});
	while (retired.includes(key)) key = successorOf(key);
	return key;
}
/** Against the publish that is nearest to what is there now. */
function whyMissing(candidates, { present, index }) {
	const now = new Map(candidates.map(({ closure, values }) => [shapeName(closure), values]));
	return index.closures.map((closure) => differences(closure, {
		parts: present.parts,
		values: now.get(shapeName(closure)) ?? {}
	})).filter((each) => each.length > 0).sort((left, right) => left.length - right.length)[0]?.[0];
}
function missing(because) {
	return {
		kind: "missing",
		because
	};
}

// src/cache/publication-index.ts
const EMPTY_INDEX = {
	schema: 1,
	closures: [],
	layers: {},
	bases: {},
	systems: {},
	publications: {},
	retired: [],
	audited: {}
};
/** How much of each an index holds: an older state, a branch, a leg of a matrix is found again. */
const KEPT = {
	closures: 16,
	layers: 64,
	bases: 32,
	systems: 32,
	publications: 4,
	retired: 64,
	audited: 16
};
const INDEX_FILE = "index.json";
/** Empty for what is none, or of another schema. */
async function readIndex(folder) {
	try {
		const index = JSON.parse(await readFile(join(folder, INDEX_FILE), "utf8"));
		return index.schema === 1 ? {
			...EMPTY_INDEX,
			...index
		} : EMPTY_INDEX;
	} catch {
		return EMPTY_INDEX;
	}
}
/** Whether an index does not hold all of this yet: only then is it worth being kept anew. */
function isNews(index, news) {
	const { closures = [], retired = [], audited = {}, layers = {}, bases = {}, systems = {}, publications = {} } = news;
	if (closures.length > 0 || retired.some((key) => !index.retired.includes(key))) return true;
	if (Object.entries(audited).some(([name, time]) => index.audited[name] !== time)) return true;
	return [
		[layers, index.layers],
		[bases, index.bases],
		[systems, index.systems],
		[publications, index.publications]
	].some(([own, known]) => Object.keys(own).some((key) => !(key in known)));
}
/** The index with what this run learned before all else, and without what is too much. */
function withNews(index, news) {
	return {
		schema: 1,
		closures: distinct([...news.closures ?? [], ...index.closures]).slice(0, KEPT.closures),
		layers: newest(news.layers, {
			old: index.layers,
			count: KEPT.layers
		}),
		bases: newest(news.bases, {
			old: index.bases,
			count: KEPT.bases
		}),
		systems: newest(news.systems, {
			old: index.systems,
			count: KEPT.systems
		}),
		publications: newest(news.publications, {
			old: index.publications,
			count: KEPT.publications
		}),
		retired: [.../* @__PURE__ */ new Set([...news.retired ?? [], ...index.retired])].slice(0, KEPT.retired),
		audited: newest(news.audited, {
			old: index.audited,
			count: KEPT.audited
		})
	};
}
/** Of those of everything, which are as large as the source, the latest alone. */
function distinct(all) {
	const whole = all.find(({ shape }) => shape.whole);
	const closures = all.filter((each) => !each.shape.whole || each === whole);
	return [...new Map(closures.toReversed().map((each) => [JSON.stringify(each), each])).values()].reverse();
}
function newest(news, { old, count }) {
	return Object.fromEntries(Object.entries({
		...news,
		...withoutKeys(old, news)
	}).slice(0, count));
}
function withoutKeys(all, keys) {
	return Object.fromEntries(Object.entries(all).filter(([key]) => keys === void 0 || !(key in keys)));
}

// src/steps/key-parts.ts
/** Raised when the same publish would give another publication for a reason that {@link keyParts} does not see. */
const FORMAT = "2";
/**
* Everything but the source that a publish depends on, each under a name for people. Logins and proxies are no part of
* it: what they fetch is named by its hash.
*/
function keyParts(plan, of) {
	const { project, framework, configuration, rids, properties, exclude, setupCommand, runnerSdk, node } = plan;
	const environment = buildEnvironment({}, plan.environment);
	const systems = systemsOf(plan.variants);
	return {
		"the version of this action": fingerprint(JSON.stringify([
			FORMAT,
			2,
			projectFiles([])
		])),
		"the SDK image": of.sdk,
		"the project": project.value,
		"the framework": framework.value ?? "",
		"the configuration": configuration.value,
		"the RID": rids.value.join(", ") || "portable",
		...systems.includes("windows") ? { "the systems of the images": systems.join(", ") } : {},
		"the input exclude": JSON.stringify(exclude),
		"the input setup-command": fingerprint(setupCommand),
		"the sequence of the properties": fingerprint(JSON.stringify(Object.keys(properties))),
		"NuGet’s configuration on the runner": fingerprint(JSON.stringify(feeds(of))),
		...runnerSdk === void 0 ? {} : { "the packs beside the SDK": fingerprint(JSON.stringify(runnerSdk.value.additions)) },
		...node?.value.kind === "runner" ? { "the Node of the runner": node.value.node.version } : {},
		...of.sourceTime === "ignore" ? { "the input source-time": of.sourceTime } : {},
		...named("the property", properties),
		...named("the environment variable", environment)
	};
}
/** Values may be private: an entry of the cache holds their fingerprints. */
function named(what, values) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${what} ${name}`, fingerprint(value)]));
}
function fingerprint(text) {
	return hash("sha256", text, "hex").slice(0, 32);
}
/** Addresses and rules, without logins; of the repository's own, which is part of the source, the variables alone. */
function feeds({ nuget, repositoryFeeds }) {
	const { configs, environment, credentials } = nuget;
	const { values } = feedsOf(repositoryFeeds, environment);
	return [
		feedsOf(configs, environment),
		values,
		credentials.map(({ source }) => source)
	];
}

// src/steps/recall.ts
/** Gives up what was found, for this run and for later ones, so that it is built. */
function forget(world, recalled) {
	const { found, index } = recalled;
	const because = "the layers of the earlier one are gone";
	world.runner.log.info(`Publish output: to be built (${because})`);
	const retired = found.kind === "found" ? { retired: [found.key] } : {};
	return {
		...recalled,
		index: {
			...index,
			layers: {}
		},
		found: {
			kind: "missing",
			because
		},
		news: retired
	};
}
/**
* Whether an earlier run published exactly this, of one project. What registries and the cache must be asked is asked at
* the same time as the checkout is listed.
*/
async function recall(world, parts) {
	const { request, build } = parts;
	if (build.kind !== "project") return void 0;
	const { plan } = build;
	const { mirrors } = world.inputs;
	const folder = join(world.home, "recall", randomUUID());
	try {
		const entry = indexEntry(plan, request);
		const [source, sdk, feeds, restored] = await Promise.all([
			request.source(),
			sdkIdentity(world, plan),
			readFeeds(world, {
				request,
				project: plan.project.value
			}),
			world.cacheFor(request.event).restore([entry], join(folder, "index")),
			...build.expectedBases.map(({ base }) => world.currentDigest(mirrorOf(base.value, mirrors)))
		]);
		const { sourceTime } = world.inputs;
		const known = sdk === void 0 ? {} : { parts: keyParts(plan, {
			sdk,
			...feeds,
			sourceTime
		}) };
		const index = restored.entry === void 0 ? EMPTY_INDEX : await readIndex(join(folder, "index"));
		const because = restored.entry === void 0 ? restored.because : BROKEN;
		const found = await find(world, {
			request,
			plan,
			source,
			...known,
			index,
			folder,
			because
		});
		world.runner.log.info(`Publish output: ${found.kind === "found" ? "reused" : "to be built"} (${found.because})`);
		return {
			checkout: source,
			...feeds,
			index,
			entry,
			found,
			news: {},
			...known
		};
	} finally {
		await removeTree(folder);
	}
}
const BROKEN = "what earlier runs left is broken, or of another version";
async function find(world, finding) {
	const { request, plan, source, parts, index, folder, because } = finding;
	if (world.inputs.cache === "off") return {
		kind: "missing",
		because: "input cache"
	};
	if (plan.binlog) return {
		kind: "missing",
		because: "a binary log was asked for"
	};
	if (parts === void 0) return {
		kind: "missing",
		because: "what the SDK image is now cannot be learned"
	};
	if (index === EMPTY_INDEX) return {
		kind: "missing",
		because
	};
	const now = world.clock();
	const present = {
		snapshot: source.snapshot,
		parts,
		history: source.history,
		year: new Date(now).getUTCFullYear(),
		now
	};
	return findPublication(present, {
		cache: world.cacheFor(request.event),
		index,
		folder
	});
}
/** One index for each project and way of building it; its name holds neither branch nor content. */
function indexEntry({ project, framework, configuration, rids }, { event }) {
	const own = [
		event.url ?? "",
		project.value,
		framework.value,
		configuration.value,
		...rids.value
	];
	return {
		kind: "index",
		name: hexOf(digestOf(Buffer.from(JSON.stringify(own)))).slice(0, 32),
		moving: true
	};
}
/** The end of what a build calls its SDK image (build/runner-sdk.ts). */
async function sdkIdentity(world, { sdkImage, runnerSdk }) {
	const digest = sdkImage.value.digest ?? await world.currentDigest(mirrorOf(sdkImage.value, world.inputs.mirrors));
	if (digest === void 0 || runnerSdk === void 0) return digest;
	return `runner:${runnerSdk.value.version}@${digest}`;
}
async function readFeeds(world, at) {
	const { root } = at.request;
	const { env } = world.runner;
	const own = await readRunnerNuGet({
		home: env["HOME"] ?? "/",
		env,
		root,
		project: at.project
	});
	const repositoryFeeds = await readRepositoryConfigs(root, at.project);
	return {
		nuget: {
			...own,
			credentials: world.inputs.nugetCredentials
		},
		repositoryFeeds
	};
}

export { readExecutable as $, setupEnvironment as A, valuesOf$1 as B, NODE_FOLDER as C, runsOn as Ct, buildEnvironment as D, WORK_FOLDERS as E, planBuilds as F, isSolution as G, kindOfPath as H, NODE_TOOLS as I, systemsOf as J, projectsOfSolution as K, msbuildReader as L, secretSource as M, readNuGetConfig as N, proxiesOf as O, planBuild as P, printRows as Q, pathsOf as R, LABEL_SWITCHES as S, ridOf as St, USUAL_PATH as T, notFound as U, findProjects as V, searchProjects as W, describeDeliveryPlan as X, isAlpine as Y, inCommonFirst as Z, chooseNetwork as _, parseFramework as _t, withNews as a, chooseSdkImage as at, outputOf as b, isMusl as bt, makeLayers as c, expectImages as ct, inWords as d, isFileBased as dt, describeNatives as et, valuesOf as f, expand as ft, credentialsConfig as g, readHistoricName as gt, DEFAULT_NUGET_CONFIG as h, namedBase as ht, isNews as i, isWithin as it, auditedSources as j, restoreEnvironment as k, slotOf as l, sameImage as lt, ancestors as m, chooseBase as mt, recall as n, fileWithin as nt, publicationKey as o, maySatisfy as ot, readRepositoryConfigs as p, parseSdkPackages as pt, chooseVariants as q, INDEX_FILE as r, outputError as rt, writePublicationEntry as s, chooseImages as st, forget as t, readAt as tt, strongKey as u, readProjectFacts as ut, BUILD_PROJECT as v, versionOf as vt, PATHS as w, runsOnSystem as wt, projectFiles as x, platformOf as xt, entriesOf$1 as y, exists as yt, readMSBuildFiles as z };