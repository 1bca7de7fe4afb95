import { c as defined, i as isTag, n as describeReference, o as parseReference, s as taggedNames } from "./reference.js";
import { n as messageOf, t as ActionError } from "./action-error.js";
import { a as parseDigest } from "./digest.js";
import { a as systemOf, n as describePlatform, r as matchesPlatform, t as describeMachine } from "./platform.js";
import { t as isLeg } from "./leg.js";
import { a as isAncestor, b as openGit, w as pMap } from "./markdown.js";
import { a as distinctBlobs, c as readAll, i as parseManifest, n as parseIndex, o as encodeJson, r as parseJsonObject, s as fromBytes, t as pushBlob } from "./push-blob.js";
import { a as isIndexType, n as MEDIA } from "./media-types.js";
import { d as isWindowsImage, f as officialPath, n as windowsNameProblem } from "./windows-names.js";
import { n as parseDescriptor, t as isObject } from "./descriptor.js";
import { a as saidOf, i as metadataOf, o as sizeOf } from "./summary.js";
import { a as once, o as onceEach } from "./git-event.js";
import { dirname, join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

// src/base/sorted-keys.ts
/** One order whatever the sources' was, so that what is equal is equal bytes. */
function sortedKeys(record) {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/image/annotations.ts
/** Registries show what stands on a manifest, or on the index where there is one. */
const USUAL = {
	rules: [],
	levels: ["manifest", "index"]
};
/**
* The annotations of one document or descriptor (OCI image-spec, annotations.md), sorted by their keys: the generated ones,
* over them those that were asked for. Absent: there are none.
*/
function annotationsAt(level, facts) {
	const { rules, levels, generated, platform } = facts;
	const isUsual = levels.includes(level);
	const asked = rules.filter((rule) => {
		return (rule.level === void 0 ? isUsual : rule.level === level) && (rule.platform === void 0 || rule.platform === platform);
	});
	const all = {
		...isUsual ? generated : {},
		...Object.fromEntries(asked.map(({ key, value }) => [key, value]))
	};
	return Object.keys(all).length === 0 ? void 0 : sortedKeys(all);
}
/** The standard labels are annotations too: registries show those where they do not look into configs. */
function standardOf(labels) {
	return Object.fromEntries(Object.entries(labels).filter(([key]) => key.startsWith("org.opencontainers.image.")));
}

// src/oci/config.ts
/** The environment of a config, by name; what comes later wins. */
function environmentOf(config) {
	return new Map((config?.Env ?? []).map((line) => {
		const at = line.indexOf("=");
		return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
	}));
}
/** @throws ActionError IMAGE_INVALID */
function parseConfig(bytes) {
	const json = parseJsonObject(bytes, "an image config");
	const { architecture, os, rootfs } = json;
	if (typeof architecture !== "string" || typeof os !== "string") throw invalid$1("it names no platform");
	if (!isObject(rootfs) || !Array.isArray(rootfs["diff_ids"])) throw invalid$1("it has no diff_ids");
	const diffIds = rootfs["diff_ids"].map((id) => parseDigest(String(id)));
	return {
		...json,
		architecture,
		os,
		rootfs: {
			type: "layers",
			diff_ids: diffIds
		}
	};
}
function invalid$1(got) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading an image config",
		got
	});
}

// src/image/root.ts
/** Where an app lies when the project does not say. */
const DEFAULT_ROOT = "/app";
/**
* The folder of the app in its layers: normalised, with `/` and without one at either end; the root itself is empty.
* Windows takes `/srv/x` and `C:\srv\x` for the same, Linux the former only.
* @throws ActionError INPUT_INVALID for what is no folder of an image for `system`
*/
function folderOf({ container }, system) {
	const folder = container.workingDirectory ?? DEFAULT_ROOT;
	return normalised(system === "windows" ? withoutDrive(folder) : linuxFolder(folder));
}
/**
* The same as a path in the image: absolute (`/app`, `C:\app`), without a slash at the end; the root itself is empty, or
* the drive (`C:`).
* @throws ActionError INPUT_INVALID as {@link folderOf}
*/
function rootOf(app, system) {
	const parts = folderOf(app, system).split("/").filter((part) => part !== "");
	return system === "windows" ? ["C:", ...parts].join("\\") : parts.map((part) => `/${part}`).join("");
}
/** A file in a folder as {@link rootOf} writes it, by its path there with `/`. */
function pathBelow(root, { path, system }) {
	return system === "windows" ? `${root}\\${path.replaceAll("/", "\\")}` : `${root}/${path}`;
}
function linuxFolder(folder) {
	if (/[\\:\0]/.test(folder)) throw invalid(folder, {
		what: "a Linux image",
		hint: "Write it as /app."
	});
	return folder;
}
/** Containers of Windows have the drive C: and no other. */
function withoutDrive(folder) {
	const path = folder.replaceAll("\\", "/").replace(/^c:(?=\/|$)/i, "");
	if (folder.startsWith("\\\\") || path.split("/").some(isImpossible)) throw invalid(folder, {
		what: "a Windows image",
		hint: "Write it as /app or C:\\app."
	});
	return path;
}
function isImpossible(name) {
	return ![".", ".."].includes(name) && windowsNameProblem(name) !== void 0;
}
function normalised(folder) {
	const parts = [];
	for (const part of folder.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
function invalid(folder, { what, hint }) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "reading ContainerWorkingDirectory of the project",
		got: `«${folder}» is no folder of ${what}`,
		hint
	});
}

// src/image/command.ts
/**
* Entry point and command by the .NET SDK's rules (dotnet/sdk, CreateNewImage.DetermineEntrypointAndCmd), so that a
* project that published with it starts the same way.
* @throws ActionError INPUT_INVALID for settings that contradict each other, as the SDK refuses them.
*/
function chooseCommand(app, place) {
	const { container } = app;
	return apply(withoutOldForm({
		...settle$2(container),
		appCommand: container.appCommand.length > 0 ? container.appCommand : defaultCommand(app, place)
	}, container), inherited(place.baseEntrypoint));
}
function settle$2(container) {
	const { entrypoint, entrypointArgs, appCommandArgs, defaultArgs } = container;
	const setsEntrypoint = entrypoint.length > 0 || entrypointArgs.length > 0;
	return {
		entrypoint,
		entrypointArgs,
		appCommandArgs,
		defaultArgs,
		instruction: container.appCommandInstruction ?? (setsEntrypoint ? "DefaultArgs" : "Entrypoint")
	};
}
/** `dotnet /app/App.dll`, or the executable when there is nothing for `dotnet` to run. */
function defaultCommand(app, { system, root }) {
	if (app.container.appCommandInstruction === "None") return [];
	if (app.assembly !== void 0 && !app.selfContained) return ["dotnet", pathBelow(root, {
		path: app.assembly,
		system
	})];
	const executable = app.executable ?? (system === "windows" ? `${app.name}.exe` : app.name);
	return [pathBelow(root, {
		path: executable,
		system
	})];
}
/** Before `ContainerAppCommand` existed, `ContainerEntrypointArgs` alone meant arguments of the application. */
function withoutOldForm(settings, container) {
	const { entrypoint, entrypointArgs, appCommandArgs, defaultArgs } = settings;
	if (!(container.appCommandInstruction === void 0 && entrypointArgs.length > 0 && entrypoint.length === 0 && appCommandArgs.length === 0 && defaultArgs.length === 0)) return settings;
	const cmd = {
		entrypointArgs: [],
		appCommand: [],
		defaultArgs: entrypointArgs
	};
	return {
		...settings,
		...cmd,
		entrypoint: settings.appCommand,
		instruction: "None"
	};
}
function apply(settings, baseEntrypoint) {
	const { entrypoint, entrypointArgs, appCommand, appCommandArgs, defaultArgs, instruction } = settings;
	const own = entrypoint.length > 0 ? [...entrypoint, ...entrypointArgs] : baseEntrypoint;
	if (entrypointArgs.length > 0 && entrypoint.length === 0) throw contradiction("ContainerEntrypointArgs has no ContainerEntrypoint");
	switch (instruction) {
		case "None":
			if (appCommand.length > 0) throw contradiction("ContainerAppCommand is set and ContainerAppCommandInstruction is None");
			return {
				entrypoint: own,
				cmd: defaultArgs
			};
		case "DefaultArgs": return {
			entrypoint: own,
			cmd: [
				...appCommand,
				...appCommandArgs,
				...defaultArgs
			]
		};
		case "Entrypoint":
			if (entrypoint.length > 0) throw contradiction("ContainerEntrypoint is set and ContainerAppCommandInstruction is Entrypoint");
			return {
				entrypoint: [...appCommand, ...appCommandArgs],
				cmd: defaultArgs
			};
		default: throw contradiction(`ContainerAppCommandInstruction is «${instruction}», not Entrypoint, DefaultArgs or None`);
	}
}
/** Some base images have `dotnet` itself as their entry point, which must not come before ours. */
function inherited(baseEntrypoint) {
	const [only = "", ...more] = baseEntrypoint;
	const isDotnet = only === "dotnet" || only === "/usr/bin/dotnet" || only.toLowerCase() === DOTNET_OF_WINDOWS;
	return more.length === 0 && isDotnet ? [] : baseEntrypoint;
}
/** In lower case, as Windows does not tell cases apart. */
const DOTNET_OF_WINDOWS = "c:\\program files\\dotnet\\dotnet.exe";
function contradiction(got) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "choosing the start command of the image",
		got,
		hint: "See https://learn.microsoft.com/dotnet/core/containers/publish-configuration for how these properties combine."
	});
}

// src/image/ports.ts
/** Ports a container of a base image listens on, as `8080/tcp`, read from its environment the way the .NET SDK does. */
function portsOf(environment) {
	const urls = environment.get("ASPNETCORE_URLS") ?? "";
	if (urls !== "") return urls.split(";").flatMap(portOfUrl);
	return ["ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"].flatMap((name) => (environment.get(name) ?? "").split(";")).filter((port) => /^\d+$/.test(port)).map((port) => `${port}/tcp`);
}
/** `http://+:8080`; a URL without a port says nothing here, as the SDK reads it. */
function portOfUrl(url) {
	const port = /^\w+:\/\/(?:[*+]|[^:]*|\[[^\]]*\]):(\d+)\/?$/.exec(url.trim())?.[1];
	return port === void 0 ? [] : [`${port}/tcp`];
}

// src/image/config.ts
/** The base's config with ours over it; fields we do not know stay (`os.version`, `variant`, …). */
function makeConfig(parts) {
	const { base, app, layers, created } = parts;
	const history = base.config.history ?? base.layers.map(() => ({ created_by: "base image" }));
	return {
		...base.config,
		created,
		config: makeContainerConfig(parts),
		rootfs: {
			type: "layers",
			diff_ids: [...base.config.rootfs.diff_ids, ...layers.map(({ diffId }) => diffId)]
		},
		history: [...history, ...layers.map((layer) => historyOf(layer, {
			app,
			created
		}))]
	};
}
/** What each layer holds, for people, as the history of an image of ours tells. */
function layerKinds({ history = [] }) {
	return history.filter((entry) => entry.empty_layer !== true).map(({ created_by: by, comment }) => by === MAKER ? comment?.split(" of ")[0] ?? "app" : "base");
}
const MAKER = "containerize-dotnet";
function historyOf(layer, made) {
	return {
		created: made.created,
		created_by: MAKER,
		comment: `${layer.kind} of ${made.app.name}`
	};
}
function makeContainerConfig({ base, app, labels }) {
	const own = base.config.config ?? {};
	const environment = new Map([...environmentOf(own), ...ownEnvironment(app)]);
	const system = systemOf(base.platform);
	const root = rootOf(app, system);
	const { entrypoint, cmd } = chooseCommand(app, {
		system,
		root,
		baseEntrypoint: own.Entrypoint ?? []
	});
	const { Cmd: _baseCmd, Entrypoint: _baseEntrypoint, ...kept } = own;
	const ports = [
		...Object.keys(own.ExposedPorts ?? {}),
		...app.container.ports,
		...portsOf(environment)
	];
	return {
		...kept,
		...defined({
			User: app.container.user ?? (system === "windows" ? windowsUser(base) : environment.get("APP_UID") ?? own.User),
			ExposedPorts: ports.length === 0 ? void 0 : Object.fromEntries(ports.map((port) => [port, {}])),
			Entrypoint: entrypoint.length === 0 ? void 0 : entrypoint,
			Cmd: cmd.length === 0 ? void 0 : cmd
		}),
		Env: [...environment].map(([name, value]) => `${name}=${value}`),
		WorkingDir: system === "windows" ? windowsFolder(root) : root || "/",
		Labels: sortedKeys({
			...inheritable(own.Labels),
			...labels
		})
	};
}
/**
* Windows knows users by name, and Server Core runs as its administrator where none is named. Images of .NET need no
* administrator; of others nothing is known.
*/
function windowsUser({ config, reference }) {
	const own = config.config?.User ?? "";
	if (own !== "") return own;
	return isWindowsImage(reference) && officialPath(reference)?.startsWith("framework/") !== true ? "ContainerUser" : void 0;
}
/** `C:` alone is whatever folder is the current one there. */
function windowsFolder(root) {
	return root.endsWith(":") ? `${root}\\` : root;
}
function ownEnvironment({ container }) {
	return container.environment.map(({ name, value }) => [name, value]);
}
/** What a base says of its own base is not true of what is built on it. */
function inheritable(labels = {}) {
	const kept = Object.entries(labels).filter(([key]) => !key.startsWith("org.opencontainers.image.base."));
	return Object.fromEntries(kept);
}

// src/image/make-set.ts
/** What is the same for all images is annotated on their index too, where registries show it. */
function annotationsOfIndex({ annotating, labels }) {
	const facts = {
		...annotating,
		generated: inCommon(labels.map(standardOf))
	};
	return defined({
		index: annotationsAt("index", facts),
		"index-descriptor": annotationsAt("index-descriptor", facts)
	});
}
/**
* One image as it is, several as an index of their format (OCI image-spec, image-index.md; Docker's manifest list), in
* their order: clients take the first that fits. Docker's has no annotations.
* @throws ActionError IMAGE_INVALID where two are for the same machine
*/
function makeSet(images, annotations = {}) {
	const [first, ...others] = images;
	if (first === void 0) throw new Error("a set without an image");
	if (others.length === 0) return {
		top: first.manifest,
		images: [first]
	};
	checkDistinct(images);
	const isOci = first.manifest.descriptor.mediaType === MEDIA.ociManifest;
	const mediaType = isOci ? MEDIA.ociIndex : MEDIA.dockerIndex;
	const { index: own, "index-descriptor": around } = isOci ? annotations : {};
	const index = encodeJson(mediaType, {
		schemaVersion: 2,
		mediaType,
		manifests: images.map(({ manifest, platform }) => ({
			...manifest.descriptor,
			platform
		})),
		...defined({ annotations: own })
	});
	const descriptor = {
		...index.descriptor,
		...defined({ annotations: around })
	};
	return {
		top: {
			...index,
			descriptor
		},
		images: [first, ...others]
	};
}
function checkDistinct(images) {
	const names = images.map(({ platform }) => describeMachine(platform));
	const twice = names.find((name, at) => names.indexOf(name) < at);
	if (twice === void 0) return;
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `making an index of ${names.join(", ")}`,
		got: `two of its images are for ${twice}, and whoever pulls could not choose`,
		hint: "Give their systems lines of their own in the input os."
	});
}
/** What all of them say. */
function inCommon(all) {
	const [first, ...others] = all;
	const shared = Object.entries(first ?? {}).filter(([key, value]) => others.every((other) => other[key] === value));
	return Object.fromEntries(shared);
}

// src/plan/labels.ts
/** What stands in `created` where no commit tells a time: reproducible, and plainly no real date. */
const NO_TIME = "1970-01-01T00:00:00Z";
/** The commit's time as RFC 3339 in UTC, so that the same commit always gives the same bytes. */
function createdOf(event) {
	const time = event.commitTime === void 0 ? NaN : Date.parse(event.commitTime);
	return Number.isNaN(time) ? NO_TIME : new Date(time).toISOString().replace(".000Z", "Z");
}
/** `org.opencontainers.image.*`: https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const OCI$1 = "org.opencontainers.image";
/** Each generated label with the MSBuild switch that turns it off, as the .NET SDK has them. */
const SWITCHES = {
	[`${OCI$1}.created`]: "ContainerGenerateLabelsImageCreated",
	"org.opencontainers.artifact.created": "ContainerGenerateLabelsImageCreated",
	[`${OCI$1}.description`]: "ContainerGenerateLabelsImageDescription",
	"org.opencontainers.artifact.description": "ContainerGenerateLabelsImageDescription",
	[`${OCI$1}.authors`]: "ContainerGenerateLabelsImageAuthors",
	[`${OCI$1}.url`]: "ContainerGenerateLabelsImageUrl",
	[`${OCI$1}.documentation`]: "ContainerGenerateLabelsImageDocumentation",
	[`${OCI$1}.version`]: "ContainerGenerateLabelsImageVersion",
	[`${OCI$1}.vendor`]: "ContainerGenerateLabelsImageVendor",
	[`${OCI$1}.licenses`]: "ContainerGenerateLabelsImageLicenses",
	[`${OCI$1}.title`]: "ContainerGenerateLabelsImageTitle",
	[`${OCI$1}.base.name`]: "ContainerGenerateLabelsImageBaseName",
	[`${OCI$1}.base.digest`]: "ContainerGenerateLabelsImageBaseDigest",
	[`${OCI$1}.source`]: "ContainerGenerateLabelsImageSource",
	[`${OCI$1}.revision`]: "ContainerGenerateLabelsImageRevision",
	"net.dot.runtime.majorminor": "ContainerGenerateLabelsDotnetToolset",
	"net.dot.sdk.version": "ContainerGenerateLabelsDotnetToolset"
};
/** Labels of the repository and the project, as the .NET SDK writes them; the project's own win, the input's win over all. */
function makeLabels(facts) {
	const { app } = facts;
	const off = new Set(app.container.labelsOff);
	const generated = off.has("ContainerGenerateLabels") ? {} : generatedLabels(facts);
	const kept = Object.entries(generated).filter(([key]) => !off.has(SWITCHES[key] ?? ""));
	const own = app.container.labels.map(({ name, value }) => [name, value]);
	return {
		...Object.fromEntries(kept),
		...Object.fromEntries(own),
		...facts.input
	};
}
const VERSION = /^v?\d+\.\d+/;
/** What docker/metadata-action says of an image, where the project does not say it better. */
function ofRepository({ event, version }) {
	return defined({
		[`${OCI$1}.title`]: event.repositoryName,
		[`${OCI$1}.description`]: event.repositoryDescription,
		[`${OCI$1}.url`]: event.url,
		[`${OCI$1}.licenses`]: event.repositoryLicence,
		[`${OCI$1}.version`]: version
	});
}
function generatedLabels(facts) {
	const { app, event, base, version } = facts;
	const created = createdOf(event);
	const description = app.container.describedBy[`${OCI$1}.description`];
	return {
		[`${OCI$1}.created`]: created,
		"org.opencontainers.artifact.created": created,
		...ofRepository(facts),
		...app.container.describedBy,
		...defined({
			[`${OCI$1}.version`]: version !== void 0 && VERSION.test(version) ? version : void 0,
			"org.opencontainers.artifact.description": description,
			[`${OCI$1}.source`]: event.url,
			[`${OCI$1}.revision`]: event.sha === "" ? void 0 : event.sha,
			"net.dot.runtime.majorminor": /^net(?:coreapp)?(\d+\.\d+)/.exec(app.framework)?.[1],
			"net.dot.sdk.version": app.sdkVersion
		}),
		...defined({ [`${OCI$1}.base.name`]: facts.baseName && describeReference(facts.baseName) }),
		[`${OCI$1}.base.digest`]: base.manifestDigest
	};
}

// src/oci/read-base.ts
/**
* Reads what must be known of an image to build on it: index, manifest and config. Its layers stay where they are until
* somebody opens them.
* @throws ActionError PLATFORM_MISSING, IMAGE_INVALID and those of the store
*/
async function readBase(store, request) {
	const top = await store.document();
	const { manifest, manifestDigest, offered } = await choose(top, {
		store,
		request
	});
	const config = parseConfig(await readAll(store.open(manifest.config)));
	const platform = {
		...offered,
		...platformOf(config)
	};
	if (!matchesPlatform(platform, request.platform)) throw missing(request, [platform]);
	const layers = layersOf$1(store, {
		manifest,
		config,
		request
	});
	return {
		reference: request.reference,
		digest: top.descriptor.digest,
		manifestDigest,
		platform,
		manifest,
		config,
		layers
	};
}
/** The layers of a manifest, in the store. @throws ActionError IMAGE_INVALID where the config has not as many */
function layersOf$1(store, of) {
	const { manifest, config, request } = of;
	const diffIds = config.rootfs.diff_ids;
	return manifest.layers.map((descriptor, at) => {
		const diffId = diffIds[at];
		if (diffId === void 0 || diffIds.length !== manifest.layers.length) throw uneven(request, {
			manifest,
			config
		});
		const { origin } = store;
		return {
			kind: "base",
			descriptor,
			diffId,
			...origin === void 0 ? {} : { origin },
			open: () => store.open(descriptor)
		};
	});
}
async function choose(top, { store, request }) {
	const { mediaType } = top.descriptor;
	if (!isIndexType(mediaType)) return {
		manifest: parseManifest(top.bytes, mediaType),
		manifestDigest: top.descriptor.digest,
		offered: void 0
	};
	const entries = parseIndex(top.bytes, mediaType).manifests;
	const entry = entries.find(({ platform }) => platform !== void 0 && matchesPlatform(platform, request.platform));
	if (entry === void 0) throw missing(request, entries.map(({ platform }) => platform).filter(isReal));
	const { bytes, descriptor } = await store.document(entry.digest);
	return {
		manifest: parseManifest(bytes, descriptor.mediaType),
		manifestDigest: entry.digest,
		offered: entry.platform
	};
}
/** Attestations lie in an index as `unknown/unknown`. */
function isReal(platform) {
	return platform !== void 0 && platform.os !== "unknown";
}
function platformOf(config) {
	const { os, architecture, variant } = config;
	const version = config["os.version"];
	return {
		os,
		architecture,
		...variant === void 0 || variant === "" ? {} : { variant },
		...version === void 0 ? {} : { "os.version": version }
	};
}
function missing(request, offered) {
	const names = [...new Set(offered.map(describePlatform))];
	return new ActionError({
		code: "PLATFORM_MISSING",
		doing: `reading ${describeReference(request.reference)} for ${describePlatform(request.platform)}`,
		got: names.length === 0 ? "it has no platform at all" : `it has only ${names.join(", ")}`,
		hint: "Choose one of its platforms, or another base image."
	});
}
function uneven(request, { manifest, config }) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading ${describeReference(request.reference)}`,
		got: `it has ${manifest.layers.length} layers and ${config.rootfs.diff_ids.length} diff_ids`
	});
}

// src/registry/neighbours.ts
/**
* The same places, in which a layer that comes from elsewhere is mounted from the first place of its registry that gets it
* before.
*/
function withNeighbours(places) {
	return places.map((place, at) => {
		const { registry } = place.client;
		const before = places.slice(0, at).filter(({ client }) => client.registry === registry);
		const near = (layer) => {
			const holder = before.find(({ sets }) => layersOf(sets).some(isSame(layer)));
			if (holder === void 0 || layer.origin?.registry === registry) return layer;
			return {
				...layer,
				origin: {
					registry,
					repository: holder.repository
				}
			};
		};
		return {
			...place,
			sets: place.sets.map((tagged) => ({
				...tagged,
				set: withLayers(tagged.set, near)
			}))
		};
	});
}
function layersOf(sets) {
	return sets.flatMap(({ set }) => set.images.flatMap(({ layers }) => layers));
}
function isSame({ descriptor: { digest } }) {
	return ({ descriptor }) => descriptor.digest === digest;
}
function withLayers({ top, images: [first, ...others] }, change) {
	const changed = (image) => ({
		...image,
		layers: image.layers.map(change)
	});
	return {
		top,
		images: [changed(first), ...others.map(changed)]
	};
}

// src/registry/set-state.ts
/** How many requests are on their way at once. */
const CONCURRENCY = 4;
/** What the repository itself says of a tag. */
function askHeld({ client, repository }) {
	return async (reference) => (await client.headManifest({
		repository,
		reference
	}))?.digest;
}
async function lookAt(tagged, held) {
	const { set, tags } = tagged;
	const { digest } = set.top.descriptor;
	const missing = await without(tags, async (tag) => await held(tag) === digest);
	const isThere = missing.length < tags.length || await held(digest) === digest;
	return {
		...tagged,
		isThere,
		missing,
		left: []
	};
}
/** The state without the tags that must stay as they are. */
async function withLeft(state, mayWrite) {
	const verdicts = await Promise.all(state.missing.map(async (value) => ({
		...await mayWrite(value),
		tag: value
	})));
	const left = verdicts.filter(({ value }) => !value).map(({ tag, because }) => ({
		value: tag,
		because
	}));
	return {
		...state,
		left,
		missing: verdicts.filter(({ value }) => value).map(({ tag }) => tag)
	};
}
/** What does not answer `true`. */
async function without(items, unwanted) {
	const verdicts = await pMap(items, unwanted, { concurrency: 4 });
	return items.filter((_, at) => verdicts[at] !== true);
}
function configOf({ config }) {
	return {
		...config,
		kind: "config"
	};
}
/** The blobs of what was there before. */
function present(states) {
	const because = "the repository has the whole image";
	const images = states.filter(({ isThere }) => isThere).flatMap(({ set }) => set.images);
	return distinctBlobs(images.flatMap((image) => [...image.layers, configOf(image)])).map(({ descriptor, kind }) => {
		return {
			digest: descriptor.digest,
			size: descriptor.size,
			kind,
			action: "present",
			because
		};
	});
}
/** Why so much or so little was sent. */
function reason({ isThere, tags, missing, left }) {
	const stays = left.map(({ value, because }) => `; ${value} stays, as ${because}`).join("");
	if (!isThere) return `the repository did not have it${stays}`;
	const other = /* @__PURE__ */ new Set([...missing, ...left.map(({ value }) => value)]);
	const held = tags.filter((tag) => !other.has(tag));
	const whole = "this very image";
	const found = held.length === 0 ? `the repository has ${whole}` : `${held.join(", ")} ${held.length === 1 ? "is" : "are"} ${whole} already`;
	return `${missing.length === 0 ? found : `${found}; added ${missing.join(", ")}`}${stays}`;
}

// src/registry/push.ts
/**
* Makes repositories hold sets of images under their tags, with as few requests and bytes as possible, and looks that they
* do. Tags come when everything else is in all of them, and moving ones when all others are. What one repository has is
* mounted into the next one of its registry.
* @throws ActionError REGISTRY_FAILED when a registry holds something else afterwards, and those of the client
*/
async function pushSets(pushes) {
	const looked = await pMap(withRights(pushes), lookAtAll, { concurrency: 4 });
	const sent = [];
	const ruling = Promise.all(looked.map(rule));
	for (const { to, states } of looked) {
		const absent = states.filter(({ isThere }) => !isThere).map(({ set }) => set);
		sent.push(absent.length === 0 ? [] : await pushWhole(absent, to));
	}
	const ruled = await ruling;
	for (const moving of [false, true]) await putTags(ruled, moving);
	const all = ruled.flatMap(({ to, states }) => states.map((state) => ({
		to,
		state
	})));
	await pMap(all, ({ to, state }) => check(state, to), { concurrency: 4 });
	return ruled.map(({ states }, at) => outcomeOf(states, sent[at] ?? []));
}
/** Each with every right that it needs, so that one token serves it from its first request, and knowing the others. */
function withRights(pushes) {
	return withNeighbours(pushes).map((push) => ({
		...push,
		client: push.client.mountingFrom(sourcesOf(push.sets, push.client.registry))
	}));
}
async function lookAtAll({ client, repository, sets, held, mayWrite }) {
	const to = {
		client,
		repository
	};
	return {
		to,
		states: await pMap(sets, (tagged) => lookAt(tagged, held ?? askHeld(to)), { concurrency: 4 }),
		mayWrite
	};
}
async function rule(looked) {
	const { states, mayWrite } = looked;
	if (mayWrite === void 0) return looked;
	return {
		...looked,
		states: await Promise.all(states.map((state) => withLeft(state, mayWrite)))
	};
}
function outcomeOf(states, sent) {
	const known = new Set(sent.map(({ digest }) => digest));
	const blobs = [...sent, ...present(states).filter(({ digest }) => !known.has(digest))];
	return {
		sets: states.map(({ set, tags, left }) => ({
			digest: set.top.descriptor.digest,
			size: set.top.descriptor.size,
			tags: tags.filter((tag) => !left.some(({ value }) => value === tag))
		})),
		blobs,
		bytesSent: blobs.reduce((sum, blob) => sum + (blob.action === "sent" ? blob.size : 0), 0),
		because: [...new Set(states.map(reason))].join("; ")
	};
}
/** Repositories of the same registry that hold some of the layers. */
function sourcesOf(sets, registry) {
	const near = layersOf(sets).map(({ origin }) => origin).filter((origin) => origin?.registry === registry);
	return [...new Set(near.map((origin) => origin?.repository ?? ""))];
}
/**
* Blobs, then manifests by their digests, then indexes. Some registries know a blob a moment later than they say
* (goharbor/harbor 22417): then all is looked at and put once more.
*/
async function pushWhole(sets, to) {
	const images = sets.flatMap((set) => set.images);
	const blobs = await pushBlobs(images, to);
	await putManifests(sets, to).catch(async (error) => {
		if (!(error instanceof ActionError) || !error.message.includes("BLOB_UNKNOWN")) throw error;
		await pushBlobs(images, to);
		await putManifests(sets, to);
	});
	return blobs;
}
async function putManifests(sets, to) {
	const manifests = sets.flatMap(({ images }) => images.map(({ manifest }) => manifest));
	const indexes = sets.filter(({ top, images }) => top !== images[0].manifest).map(({ top }) => top);
	for (const documents of [manifests, indexes]) await pMap(documents, (document) => put(document, {
		...to,
		reference: document.descriptor.digest
	}), { concurrency: 4 });
}
async function put(document, at) {
	await at.client.putManifest({
		repository: at.repository,
		reference: at.reference
	}, document);
}
/** The first tags of all sets in all places, then the second ones, … */
async function putTags(looked, moving) {
	const all = looked.flatMap(({ to, states }) => states.map(({ set, missing, moving: own = [] }) => {
		return {
			to,
			set,
			tags: missing.filter((tag) => own.includes(tag) === moving)
		};
	}));
	const rounds = Math.max(0, ...all.map(({ tags }) => tags.length));
	for (let round = 0; round < rounds; round += 1) for (const { to, set, tags } of all) {
		const tag = tags[round];
		if (tag !== void 0) await put(set.top, {
			...to,
			reference: tag
		});
	}
}
/** A layer that several images have is sent once. */
async function pushBlobs(images, to) {
	const layers = distinctBlobs(images.flatMap((image) => image.layers));
	const configs = distinctBlobs(images.map(configOf));
	const all = { concurrency: 4 };
	return [...await pMap(layers, (layer) => pushBlob(layer, to), all), ...await pMap(configs, (config) => pushBlob(config, to), all)];
}
/** A registry that says 201 and keeps something else is found here, not by the one who pulls. */
async function check({ set, tags, isThere, missing }, to) {
	const { digest } = set.top.descriptor;
	const references = isThere || tags.length > 0 ? missing : [digest];
	const held = askHeld(to);
	const wrong = await without(references, async (reference) => await held(reference) === digest);
	if (wrong.length === 0) return;
	throw new ActionError({
		code: "REGISTRY_FAILED",
		doing: `looking at ${to.client.registry}/${to.repository} after the push`,
		got: `${wrong.join(", ")} ${wrong.length === 1 ? "is" : "are"} not ${digest}`,
		hint: "Somebody else pushed the same tags at the same time, or the registry changed the image. A «concurrency» group in the workflow prevents the first."
	});
}

// src/deliver/push.ts
/** Pushes everything, and says what became of it in each repository. */
async function pushAll(pushes) {
	return (await pushSets(pushes)).map((each, at) => ({
		target: targetOf(pushes[at]),
		...each
	}));
}
function targetOf(push) {
	return push === void 0 ? "" : `${push.client.registry}/${push.repository}`;
}
/** Each repository once, in the order in which they are first named, with the sets that are named for it. */
function pushesOf(sets, registries) {
	return [...new Map(sets.flatMap((set) => set.names).map((name) => [describeReference(name), name]))].map(([text, { registry, repository }]) => ({
		client: registries(registry),
		repository,
		sets: sets.filter((set) => set.names.some((own) => describeReference(own) === text))
	}));
}

// src/report/outputs.ts
/** What the companion action that joins legs gives of them, in the order of `merge/action.yml`; they mean the same. */
const MERGE_OUTPUT_NAMES = [
	"image",
	"digest",
	"metadata",
	"tags",
	"results",
	"changed",
	"pushed",
	"subject-checksums"
];
function outputsOf(result, separators) {
	const { sets, files } = result;
	const [main] = sets;
	if (main === void 0) throw new Error("a run without an image");
	const { set, bases, names } = main;
	const digest = digestOf(main);
	const [image] = set.images;
	const [first] = names;
	const config = image.config.value.config ?? {};
	const tags = tagsOf(sets);
	const tagNames = [...new Set(sets.flatMap((each) => each.tags))];
	const { labels, annotations } = saidOf(set);
	return {
		image: first === void 0 ? "" : describeReference({
			...first,
			digest
		}),
		digest,
		imageid: set.images.length === 1 ? image.config.descriptor.digest : digest,
		metadata: metadataOf(main),
		repository: first === void 0 ? "" : describeReference(first),
		tags: tags.join(separators.tags),
		"tag-names": tagNames.join(separators.tags),
		version: result.version,
		labels: Object.entries(labels).map(([key, value]) => `${key}=${value}`).join(separators.labels),
		annotations: annotations.join(separators.annotations),
		json: JSON.stringify({
			tags,
			"tag-names": tagNames,
			labels,
			annotations
		}),
		results: JSON.stringify(resultsOf(result)),
		changed: String(result.changed),
		pushed: String(result.pushed),
		cache: result.cache,
		"sdk-image": result.sdkImage,
		"base-image": bases[0] ?? "",
		port: Object.keys(config.ExposedPorts ?? {})[0]?.replace(/\/.*$/, "") ?? "",
		user: config.User ?? "",
		"subject-checksums": files.checksums,
		report: files.report,
		"leg-file": files.leg ?? ""
	};
}
/** Every name with all its tags, in the order in which names are first given. */
function tagsOf(sets) {
	return [...new Map(sets.flatMap((each) => each.names).map((name) => [describeReference(name), name]))].flatMap(([text, name]) => sets.filter((each) => each.names.some((own) => describeReference(own) === text)).flatMap(({ tags }) => taggedNames(name, tags)));
}
/** Every image of a run, as the output `results` and the report list them. */
function resultsOf({ sets }) {
	return sets.flatMap((each) => each.set.images.map((image, at) => ({
		project: each.project,
		tags: each.tags,
		digest: digestOf(each),
		platform: describePlatform(image.platform),
		manifest: image.manifest.descriptor.digest,
		size: sizeOf(image),
		"base-image": each.bases[at] ?? ""
	})));
}
function digestOf({ set, kept }) {
	return kept ?? set.top.descriptor.digest;
}

// src/plan/leg-file.ts
/** Another one is not read: all legs of a run, and what joins them, are of one version. */
const SCHEMA = 1;
function writeLegFile(file) {
	return `${JSON.stringify({
		schema: SCHEMA,
		...file
	}, void 0, 2)}\n`;
}
/** @throws ActionError LEGS_INVALID naming the file, for everything that no leg of this version writes */
function parseLegFile(name, text) {
	try {
		return readLegFile(JSON.parse(text));
	} catch (error) {
		throw new ActionError({
			code: "LEGS_INVALID",
			doing: `reading the leg file ${name}`,
			got: messageOf(error),
			hint: "Give the folder of the output leg-file of each leg alone, and use one version of the action in all jobs.",
			cause: error
		});
	}
}
function readLegFile(value) {
	const { schema, leg, pushed, sets, ...others } = objectOf(value, "the file");
	if (schema !== SCHEMA) throw new Error(`its schema is ${String(schema)}, not ${SCHEMA}`);
	const name = textOf(leg, "leg");
	if (!isLeg(name)) throw new Error(`«${name}» is no name of a leg`);
	if (typeof pushed !== "boolean") throw new Error("pushed is neither true nor false");
	return {
		leg: name,
		sha: textOf(others["sha"], "sha"),
		created: textOf(others["created"], "created"),
		run: textOf(others["run"], "run"),
		pushed,
		sets: listOf(sets, "sets").map(readSet)
	};
}
function readSet(value) {
	const { project, names, tags, moving, annotations, images } = objectOf(value, "a set");
	const [first, ...rest] = listOf(images, "images").map(readImage$1);
	if (first === void 0) throw new Error("a set has no image");
	const levels = objectOf(annotations, "annotations");
	return {
		project: textOf(project, "project"),
		names: listOf(names, "names").map(readName),
		tags: readTags(tags, "tags"),
		moving: readTags(moving, "moving"),
		annotations: defined({
			index: readTexts(levels["index"]),
			"index-descriptor": readTexts(levels["index-descriptor"])
		}),
		images: [first, ...rest]
	};
}
function readName(value) {
	const { registry, repository } = objectOf(value, "a name");
	return parseReference(`${textOf(registry, "registry")}/${textOf(repository, "repository")}`);
}
function readTags(value, what) {
	const tags = listOf(value, what).map((tag) => textOf(tag, "a tag"));
	const wrong = tags.find((tag) => !isTag(tag));
	if (wrong !== void 0) throw new Error(`«${wrong}» is no tag`);
	return tags;
}
function readImage$1(value) {
	const { manifest, base } = objectOf(value, "an image");
	const descriptor = parseDescriptor(manifest);
	const platform = objectOf(descriptor.platform, "a platform");
	const [os, architecture] = [textOf(platform["os"], "os"), textOf(platform["architecture"], "architecture")];
	return {
		manifest: {
			...descriptor,
			platform: {
				...platform,
				os,
				architecture
			}
		},
		base: textOf(base, "base")
	};
}
function readTexts(value) {
	if (value === void 0) return void 0;
	const entries = Object.entries(objectOf(value, "annotations"));
	return Object.fromEntries(entries.map(([key, text]) => [key, textOf(text, `the annotation ${key}`)]));
}
function objectOf(value, what) {
	if (isObject(value)) return value;
	throw new Error(`${what} is no object`);
}
function listOf(value, what) {
	if (Array.isArray(value)) return value;
	throw new Error(`${what} is no list`);
}
function textOf(value, what) {
	if (typeof value === "string") return value;
	throw new Error(`${what} is no text`);
}

// src/steps/leg.ts
/** What this leg tells those who join all of them. */
function legFileOf({ inputs, runner }, { request, settled }) {
	const { event } = request;
	return {
		leg: inputs.leg ?? "",
		sha: event.sha,
		created: createdOf(event),
		run: runIdOf(runner),
		pushed: settled.pushes.length > 0,
		sets: settled.sets.map(({ from, names, tags, moving = [], annotations, members: [first, ...others] }) => {
			if (first === void 0) throw new Error("a set without an image");
			const { project } = from.published.app;
			return {
				project,
				names,
				tags,
				moving,
				annotations,
				images: [legImage(first), ...others.map(legImage)]
			};
		})
	};
}
/** Empty outside of a workflow. */
function runIdOf({ env }) {
	return env["GITHUB_RUN_ID"] ?? "";
}
/** Without this file the images are in the way of nobody, and of no use: that it cannot be written is an error. */
async function writeLeg(path, file) {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, writeLegFile(file));
}
function legImage({ image, base }) {
	const { manifest, platform } = image;
	return {
		manifest: {
			...manifest.descriptor,
			platform
		},
		base: describeBase(base)
	};
}
/** With what its tag stood for. */
function describeBase({ reference, digest }) {
	return describeReference({
		...reference,
		digest
	});
}

// src/steps/outcome.ts
/** Each repository that holds a set. */
function subjectsOf({ pushes }) {
	return pushes.flatMap(({ client, repository, sets }) => sets.map(({ set, tags }) => {
		return {
			name: `${client.registry}/${repository}`,
			digest: set.top.descriptor.digest,
			tag: tags[0] ?? ""
		};
	}));
}
function recordArtifacts(runner, subjects) {
	for (const { name, tag, digest } of subjects) runner.recordArtifact(`oci://${name}${tag === "" ? "" : `:${tag}`}@${digest}`);
}
/** A tag that was left to another image is none of this one's. */
function standing({ set, tags }, { settled, delivered }) {
	const { length } = settled.pushes;
	if (length === 0 && settled.kept.length === 0) return tags;
	return delivered.slice(delivered.length - length).flatMap((each) => each.sets).find(({ digest }) => digest === set.top.descriptor.digest)?.tags ?? [];
}
/** The images are delivered: what cannot be written takes nothing back. */
async function attempt({ runner }, { doing, work }) {
	await work().catch((error) => runner.log.warning(`${doing}: ${messageOf(error)}`));
}
/** Where the files of an outcome lie: several steps of a job have one each. */
function reportsFolder(home, sets) {
	return join(home, "reports", (sets[0]?.set.top.descriptor.digest ?? "").slice(7, 19));
}

// src/image/same-content.ts
const OCI = "org.opencontainers.image";
/** These differ from commit to commit where nothing that runs does. */
const PASSING = [
	`${OCI}.created`,
	`${OCI}.revision`,
	`${OCI}.version`,
	"org.opencontainers.artifact.created"
];
/** Whether only time, commit and version tell the images of a set from those: whatever runs in them is the same. */
function isSameContent(set, earlier) {
	const own = set.images.map(({ manifest, config }) => essence({
		manifest: manifest.value,
		config: config.value
	}));
	const other = earlier.map(essence);
	return own.length === other.length && own.every((each, at) => each === other[at]);
}
/** Sorted, as an order of keys says nothing. */
function essence({ manifest, config }) {
	const { created: _, history, config: container, ...lasting } = config;
	const { Labels: labels, ...started } = container ?? {};
	const parts = {
		lasting,
		started,
		layers: manifest.layers.map(({ mediaType, digest }) => ({
			mediaType,
			digest
		})),
		mediaType: manifest.mediaType,
		labels: lastingOf(labels),
		annotations: lastingOf(manifest.annotations),
		history: history?.map(({ created: __, ...step }) => step)
	};
	return JSON.stringify(parts, (_key, value) => isObject(value) ? sortedKeys(value) : value);
}
function lastingOf(texts = {}) {
	return Object.fromEntries(Object.entries(texts).filter(([key]) => !PASSING.includes(key)));
}

// src/plan/tag-rules.ts
/**
* What the input `if-exists` makes of a tag that is there and stands for another image. Moving tags are made to move, so it
* never minds them.
* @throws ActionError TAG_EXISTS
*/
function decideExisting(tag, mode) {
	const { name, moving, held, wanted } = tag;
	if (held === void 0 || held === wanted) return {
		value: true,
		because: "nothing else stands under it"
	};
	if (moving || mode === "overwrite") return {
		value: true,
		because: moving ? "it moves" : "if-exists: overwrite"
	};
	if (mode === "skip") return {
		value: false,
		because: `it is ${shortened(held)} and if-exists is skip`
	};
	throw new ActionError({
		code: "TAG_EXISTS",
		doing: `looking at ${name} before the push`,
		got: `it is there and stands for ${held}, while this run made ${wanted}`,
		hint: "Nothing was pushed. Give the release another version, delete the tag in the registry, or set the input if-exists to overwrite or skip."
	});
}
/**
* Whether a moving tag may be taken from the image that it stands for: never from one of a later commit, which a newer run
* put there while this one was on its way. Git tells, as far as the clone goes; else the time of the commits does.
*/
function decideMove(facts) {
	const { own, held, isAncestor, byHand } = facts;
	if (held.revision === "" || held.revision === own.revision) return {
		value: true,
		because: "it is no other commit’s"
	};
	if (byHand) return {
		value: true,
		because: "the run was started by hand"
	};
	const [ours, theirs] = [Date.parse(own.created), Date.parse(held.created)];
	if (!(isAncestor ?? (ours > 0 && theirs > ours))) return {
		value: true,
		because: "it is an earlier commit’s"
	};
	const how = isAncestor === void 0 ? `of ${held.created}, this one is of ${own.created}` : "a descendant of this one";
	return {
		value: false,
		because: `it is commit ${held.revision.slice(0, 12)}’s, ${how}: a newer run moved it`
	};
}
function shortened(digest) {
	return digest.slice(0, 19);
}

// src/deliver/earlier.ts
/** @throws ActionError for what is no image */
async function readDocument(digest, { client, repository }) {
	const { bytes, descriptor } = await client.getManifest({
		repository,
		reference: digest
	});
	const { mediaType } = descriptor;
	return isIndexType(mediaType) ? fromBytes({
		mediaType,
		bytes,
		value: parseIndex(bytes, mediaType)
	}) : fromBytes({
		mediaType,
		bytes,
		value: parseManifest(bytes, mediaType)
	});
}
/** An image of which only the layers are left where they are, until somebody opens them. @throws ActionError for what is no image */
async function readImage({ digest, platform }, at) {
	const { client, repository } = at;
	const manifest = await readManifest(digest, at);
	const config = await readConfig(manifest, at);
	const store = {
		origin: {
			registry: client.registry,
			repository
		},
		document: (reference) => client.getManifest({
			repository,
			reference: reference ?? digest
		}),
		open: (descriptor) => client.openBlob(repository, descriptor)
	};
	const request = {
		reference: {
			registry: client.registry,
			repository,
			digest
		},
		platform
	};
	const layers = layersOf$1(store, {
		manifest: manifest.value,
		config: config.value,
		request
	});
	const kinds = layerKinds(config.value);
	return {
		platform,
		manifest,
		config,
		layers: layers.map((layer, index) => ({
			...layer,
			kind: kinds.at(index - layers.length) ?? layer.kind
		}))
	};
}
/** Everything that a document names, but the layers. */
async function readEarlier(top, at) {
	const manifests = isManifest(top) ? [top] : await Promise.all(entriesOf(top).map((digest) => readManifest(digest, at)));
	return {
		top,
		images: await Promise.all(manifests.map(async (manifest) => ({
			manifest,
			config: await readConfig(manifest, at)
		})))
	};
}
function documentsOf({ images }) {
	return images.map(({ manifest, config }) => ({
		manifest: manifest.value,
		config: config.value
	}));
}
/** The earlier set in the place of one whose content it has, so with its layers. */
function inPlaceOf(set, { top, images }) {
	const replace = (image, at) => ({
		...image,
		...images[at]
	});
	const [first, ...others] = set.images;
	return {
		top,
		images: [replace(first, 0), ...others.map((image, at) => replace(image, at + 1))]
	};
}
const REVISION = "org.opencontainers.image.revision";
const CREATED = "org.opencontainers.image.created";
/** The commit that an image was made of, as its annotations tell, or its labels; empty for what is no image of ours. */
async function madeOf(document, at) {
	try {
		const top = await document;
		const told = top.value.annotations;
		const texts = told?.[REVISION] === void 0 ? labelsOf(await readEarlier(top, at)) : told;
		return {
			revision: texts[REVISION] ?? "",
			created: texts[CREATED] ?? ""
		};
	} catch {
		return {
			revision: "",
			created: ""
		};
	}
}
function labelsOf({ images }) {
	return images[0]?.config.value.config?.Labels ?? {};
}
function isManifest(document) {
	return "layers" in document.value;
}
function entriesOf({ value }) {
	return "manifests" in value ? value.manifests.map(({ digest }) => digest) : [];
}
async function readManifest(digest, { client, repository }) {
	const { bytes, descriptor } = await client.getManifest({
		repository,
		reference: digest
	});
	const { mediaType } = descriptor;
	return fromBytes({
		mediaType,
		bytes,
		value: parseManifest(bytes, mediaType)
	});
}
async function readConfig({ value }, { client, repository }) {
	const bytes = await readAll(client.openBlob(repository, value.config));
	return fromBytes({
		mediaType: value.config.mediaType,
		bytes,
		value: parseConfig(bytes)
	});
}

// src/deliver/settle.ts
/**
* Looks at what the tags stand for in every repository, one request each, and decides what is written.
* @throws ActionError TAG_EXISTS, before anything is sent
*/
async function settle$1(sets, to) {
	const { registries, rules } = to;
	const places = await Promise.all(withRights(pushesOf(sets, registries)).map(look));
	const earlier = sets.map((tagged) => once(() => findSame(tagged, firstOf(tagged, places))));
	const retagged = async (tagged, at) => {
		return {
			...tagged,
			set: await earlier[at]?.() ?? tagged.set
		};
	};
	const final = rules.ifUnchanged === "retag" ? await Promise.all(sets.map(retagged)) : sets;
	const pushes = pushesOf(final, registries).map((push, at) => narrowed(push, {
		place: places[at],
		rules
	}));
	const kept = final.map((tagged) => keptOf(tagged, {
		places,
		pushes
	}));
	const isChanged = async (same, at) => kept[at] === void 0 && await same() === void 0;
	return {
		sets: final,
		pushes: pushes.filter((push) => push.sets.length > 0),
		kept,
		changed: Promise.all(earlier.map(isChanged))
	};
}
async function look({ client, repository, sets }) {
	const to = {
		client,
		repository
	};
	const ask = askHeld(to);
	const tags = [...new Set(sets.flatMap((tagged) => tagged.tags))];
	const held = await pMap(tags, async (tag) => [tag, await ask(tag)], { concurrency: 4 });
	return {
		...to,
		held: new Map(held),
		document: onceEach((digest) => readDocument(digest, to))
	};
}
/** The repository that a set is named for first. */
function firstOf({ names: [name] }, places) {
	return places.find(({ client, repository }) => client.registry === name?.registry && repository === name.repository);
}
/** What has the same content under one of its tags, rather a moving one: the others are mostly new. */
async function findSame({ set, tags, moving = [] }, place) {
	if (place === void 0) return void 0;
	const digests = [...tags].sort((a, b) => Number(moving.includes(b)) - Number(moving.includes(a))).flatMap((tag) => place.held.get(tag) ?? []);
	const [digest] = digests;
	if (digests.includes(set.top.descriptor.digest)) return set;
	if (digest === void 0) return void 0;
	try {
		const found = await readEarlier(await place.document(digest), place);
		return isSameContent(set, documentsOf(found)) ? inPlaceOf(set, found) : void 0;
	} catch {
		return;
	}
}
function narrowed(push, { place, rules }) {
	if (place === void 0) return push;
	const ask = askHeld(place);
	const wanted = push.sets.map((tagged) => ({
		...tagged,
		tags: tagged.tags.filter((tag) => isWanted(tag, {
			tagged,
			place,
			rules
		}))
	}));
	return {
		...push,
		sets: wanted.filter(({ tags }, at) => tags.length > 0 || push.sets[at]?.tags.length === 0),
		held: async (name) => place.held.has(name) ? place.held.get(name) : await ask(name),
		mayWrite: guard(push.sets, {
			place,
			rules
		})
	};
}
function isWanted(tag, { tagged, place, rules }) {
	const { set, moving = [] } = tagged;
	const held = place.held.get(tag);
	const name = `${place.client.registry}/${place.repository}:${tag}`;
	const verdict = decideExisting({
		name,
		moving: moving.includes(tag),
		wanted: set.top.descriptor.digest,
		...defined({ held })
	}, rules.ifExists);
	if (!verdict.value) rules.log(`${name} stays: ${verdict.because}`);
	return verdict.value;
}
/** What the tags stand for, where the push leaves them all alone. */
function keptOf(tagged, { places, pushes }) {
	const place = firstOf(tagged, places);
	return firstOf(tagged, pushes)?.sets.some(({ set }) => set === tagged.set) ?? true ? void 0 : tagged.tags.map((tag) => place?.held.get(tag)).find((digest) => digest !== void 0);
}
/** A moving tag goes from an earlier commit's image to a later one's, and never back. */
function guard(sets, { place, rules }) {
	const moving = new Set(sets.flatMap((tagged) => tagged.moving ?? []));
	const verdictOf = onceEach(async (digest) => {
		const held = await madeOf(place.document(digest), place);
		const isAncestor = held.revision === "" ? void 0 : await rules.isAncestorOf(held.revision);
		return decideMove({
			own: rules.own,
			held,
			isAncestor,
			byHand: rules.byHand
		});
	});
	return async (tag) => {
		const held = place.held.get(tag);
		if (!moving.has(tag) || held === void 0) return {
			value: true,
			because: "it does not move"
		};
		return await verdictOf(held);
	};
}

// src/steps/settle.ts
/** What the tags stand for now, and so which of them are written, and whether anything that runs has changed. */
async function settle(world, parts) {
	const { request, assembled, delivery } = parts;
	const { event } = request;
	const { inputs, runner } = world;
	const nothing = {
		sets: assembled,
		pushes: [],
		kept: [],
		changed: Promise.resolve([])
	};
	if (!delivery.push.value) return nothing;
	if (inputs.leg !== void 0) return {
		...nothing,
		pushes: pushesOf(withoutTags(assembled), world.registries)
	};
	const own = {
		revision: event.sha,
		created: createdOf(event)
	};
	const settled = await settle$1(assembled, {
		registries: world.registries,
		rules: settleRules(world, {
			request,
			own
		})
	});
	for (const [at, { set }] of settled.sets.entries()) {
		const made = assembled[at]?.set.top.descriptor.digest;
		const { digest } = set.top.descriptor;
		if (digest !== made) runner.log.info(`Nothing that runs has changed: the new tags go to ${digest} (if-unchanged)`);
	}
	return settled;
}
/** What the inputs and git say of tags that are there already. */
function settleRules({ inputs, runner, exec, home }, { request, own }) {
	const { event, root } = request;
	return {
		ifExists: inputs.ifExists,
		ifUnchanged: inputs.ifUnchanged,
		own,
		byHand: event.name === "workflow_dispatch",
		isAncestorOf: async (revision) => {
			const git = await openGit(root, {
				exec,
				env: runner.env,
				temp: join(home, "git")
			});
			return await isAncestor(git, {
				ancestor: event.sha,
				of: revision
			});
		},
		log: runner.log.info
	};
}
/** Had by their digests. */
function withoutTags(assembled) {
	return assembled.map((set) => ({
		...set,
		tags: [],
		moving: []
	}));
}

export { USUAL as A, annotationsOfIndex as C, folderOf as D, makeConfig as E, standardOf as M, environmentOf as O, makeLabels as S, makeSet as T, resultsOf as _, attempt as a, readBase as b, standing as c, legFileOf as d, runIdOf as f, outputsOf as g, MERGE_OUTPUT_NAMES as h, readImage as i, annotationsAt as j, parseConfig as k, subjectsOf as l, parseLegFile as m, settleRules as n, recordArtifacts as o, writeLeg as p, settle$1 as r, reportsFolder as s, settle as t, describeBase as u, pushAll as v, inCommon as w, createdOf as x, layersOf$1 as y };