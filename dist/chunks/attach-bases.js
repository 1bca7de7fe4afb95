import { F as isLoopback, Ft as groupBy, H as hexOf, It as isObject, Pt as defined, dt as parseJson, ft as ActionError, j as mirrorOf, lt as actionVersion, mt as messageOf } from "./start.js";
import { O as KEPT_FOLDER, ur as choosePush, wr as readSmallFile, zn as readAll } from "./world.js";
import { At as asStored, B as readQueued, Fn as LIMIT, Ft as text, In as READ_TIMEOUT, Ln as readLayerEntries, N as baseSystemOf, P as isOsRelease, Qn as makeArtifact, Xn as sendArtifacts, Yn as putReferrers, _r as safeInteger, ar as check, cr as minValue, en as BASE_KIND, fn as readWhiteout, gr as regex, ir as array, lr as number, mn as targetOf, mr as pipe, or as exactOptional, pn as takesAway, pr as picklist, tn as SBOM_FORMATS, ur as object, zn as unpackZstd } from "./story.js";
import { c as uuidOf, i as toolName, n as purlRef, o as licenceOf, s as shortHash, t as UNKNOWN } from "./spdx.js";
import { c as require_packageurl_js, i as ociUrl, s as validLicence } from "./components.js";
import { join } from "node:path";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import * as zlib from "node:zlib";

// src/sbom/base/describe-base.ts
var import_packageurl_js = require_packageurl_js();
/** Describes a base. Under another tag, the same base gives the same text. */
function baseContentsOf(described) {
	const { registry, repository, digest, architecture, system, packages } = described;
	const { versionId } = system;
	const name = repository.split("/").at(-1) ?? repository;
	const named = packages.map((each) => ({
		...each,
		purl: purlOf(each, system)
	}));
	return {
		name,
		digest,
		platform: described.platform,
		tool: described.tool,
		purl: ociUrl(name, {
			digest,
			arch: architecture,
			repository: `${registry}/${repository}`
		}),
		created: toSeconds(described.created),
		...system.id === "" ? {} : { system: {
			name: system.id,
			...versionId === "" ? {} : { version: versionId }
		} },
		packages: [...new Map(named.map((each) => [each.purl, each])).values()]
	};
}
/** github.com/package-url/purl-spec, types "deb", "apk" and "rpm". Scanners find the source package by `upstream`. */
function purlOf({ type, name, version, architecture, epoch, upstream }, { id, versionId }) {
	const distro = id === "" ? void 0 : versionId === "" ? id : `${id}-${versionId}`;
	const qualifiers = defined({
		arch: architecture,
		distro,
		epoch: epoch?.toString(),
		upstream
	});
	return new import_packageurl_js.PackageURL(type, id === "" ? void 0 : id, name, version, qualifiers, void 0).toString();
}
const EPOCH = "1970-01-01T00:00:00Z";
/** SPDX has times in UTC without fractions; other tools write nanoseconds. */
function toSeconds(time) {
	const parsed = new Date(time ?? EPOCH);
	const text = Number.isNaN(parsed.getTime()) ? EPOCH : parsed.toISOString().replace(/\.\d+Z$/, "Z");
	return /^\d{4}-/.test(text) ? text : EPOCH;
}

// src/sbom/base/base-documents.ts
/** Makes the documents about the packages of a base, one in each format: SPDX 2.3 and CycloneDX 1.6. */
function baseDocuments(described) {
	const contents = baseContentsOf(described);
	const { name, digest, platform, created } = contents;
	const make = {
		spdx: () => spdxOf(contents),
		cyclonedx: () => cyclonedxOf(contents)
	};
	return SBOM_FORMATS.map(({ format, artifactType, ending }) => ({
		artifactType,
		file: `${name}.${platform.replaceAll("/", "-")}.base${ending}`,
		bytes: new TextEncoder().encode(JSON.stringify(make[format]())),
		created,
		annotations: { "org.opencontainers.image.base.digest": digest }
	}));
}
/** Makes the artifact that attaches a document to an image on that base. */
function baseArtifact({ bytes, ...about }, subject) {
	return makeArtifact({
		...about,
		subject,
		document: bytes,
		kind: BASE_KIND
	});
}
const NONE = "NOASSERTION";
const OWN = "containerize-dotnet";
function spdxOf(contents) {
	const { name, digest, created, tool, packages, system } = contents;
	const ids = packages.map((each) => `SPDXRef-Package-${readable(each.name, each.version)}-${shortHash(each.purl)}`);
	const systemId = system === void 0 ? [] : ["SPDXRef-System"];
	const document = {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: "SPDXRef-DOCUMENT",
		name: `${name}@${digest}`,
		creationInfo: {
			created,
			creators: [`Tool: ${toolName(tool)}`]
		},
		comment: "The packages of the operating system in a base image, without the application and its packages.",
		packages: [
			imagePackage(contents),
			...systemId.map((SPDXID) => ({
				SPDXID,
				name: system?.name,
				...defined({ versionInfo: system?.version }),
				...COMMON,
				licenseDeclared: NONE,
				primaryPackagePurpose: "OPERATING_SYSTEM"
			})),
			...packages.map((each, index) => ({
				SPDXID: ids[index],
				name: each.name,
				versionInfo: each.version,
				...COMMON,
				licenseDeclared: each.licence ?? NONE,
				primaryPackagePurpose: "LIBRARY",
				externalRefs: [purlRef(each.purl)]
			}))
		],
		files: [],
		relationships: [{
			spdxElementId: "SPDXRef-DOCUMENT",
			relationshipType: "DESCRIBES",
			relatedSpdxElement: BASE
		}, ...[...systemId, ...ids].map((id) => {
			return {
				spdxElementId: BASE,
				relationshipType: "CONTAINS",
				relatedSpdxElement: id
			};
		})]
	};
	const id = uuidOf(JSON.stringify(document));
	const { spdxVersion, dataLicense, SPDXID, name: title, ...rest } = document;
	return {
		spdxVersion,
		dataLicense,
		SPDXID,
		name: title,
		documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(name)}-${id}`,
		...rest
	};
}
const BASE = "SPDXRef-Base";
const COMMON = {
	downloadLocation: NONE,
	...UNKNOWN
};
function imagePackage({ name, digest, purl, platform }) {
	return {
		SPDXID: BASE,
		name,
		versionInfo: digest,
		...COMMON,
		licenseDeclared: NONE,
		primaryPackagePurpose: "CONTAINER",
		sourceInfo: `base image for ${platform}`,
		checksums: [{
			algorithm: "SHA256",
			checksumValue: hexOf(digest)
		}],
		externalRefs: [purlRef(purl)]
	};
}
/** An id may have only letters, digits, dots and hyphens. */
function readable(...parts) {
	return parts.join("-").replace(/[^A-Za-z0-9.]+/g, "-");
}
function cyclonedxOf({ name, digest, purl, platform, created, tool, system, packages }) {
	const named = system === void 0 ? [] : [{
		type: "operating-system",
		"bom-ref": "system",
		...system
	}];
	const components = packages.map(({ licence, ...each }) => ({
		type: "library",
		"bom-ref": each.purl,
		name: each.name,
		version: each.version,
		...licence === void 0 ? {} : { licenses: [licenceOf(licence)] },
		purl: each.purl
	}));
	const document = {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		version: 1,
		metadata: {
			timestamp: created,
			lifecycles: [{ phase: "post-build" }],
			tools: { components: [{
				type: "application",
				name: OWN,
				...tool === "" ? {} : { version: tool }
			}] },
			component: {
				type: "container",
				"bom-ref": "image",
				name,
				version: digest,
				hashes: [{
					alg: "SHA-256",
					content: hexOf(digest)
				}],
				purl,
				properties: [{
					name: `${OWN}:platform`,
					value: platform
				}]
			}
		},
		components: [...named, ...components],
		dependencies: [{
			ref: "image",
			dependsOn: [...named, ...components].map((each) => each["bom-ref"])
		}]
	};
	const { $schema, bomFormat, specVersion, ...rest } = document;
	return {
		$schema,
		bomFormat,
		specVersion,
		serialNumber: `urn:uuid:${uuidOf(JSON.stringify(document))}`,
		...rest
	};
}

// src/images/verify/read-base-files.ts
/** The limits of one file, and of all files that are kept in memory, in bytes: many times the largest database. */
const LARGEST$2 = 33554432;
const MOST_BYTES = 134217728;
/** The limit of files: a distribution without a package manager may have one for each package. */
const MOST_FILES = 5e3;
/**
* Reads some files of a base, as they are in its root file system: from all layers, with their whiteouts.
* @returns `undefined` if the layers have more bytes than the limit
* @throws Error if the layers cannot be read in time, or a file is too large
*/
async function readBaseFiles(layers, search) {
	const { wanted, limit = LIMIT, patience = READ_TIMEOUT } = search;
	const budget = {
		left: limit,
		end: performance.now() + patience
	};
	const files = /* @__PURE__ */ new Map();
	try {
		for (const layer of layers) await readLayer(layer, {
			wanted,
			budget,
			files
		});
	} catch (error) {
		if (budget.left < 0) return void 0;
		throw error;
	}
	return files;
}
/** What a layer removes is in the layers below it, regardless of the order of its entries. */
async function readLayer(layer, reading) {
	const { wanted, budget, files } = reading;
	const folders = new Set([...files.keys()].flatMap(foldersAbove));
	const own = /* @__PURE__ */ new Map();
	const removed = /* @__PURE__ */ new Map();
	let bytes = 0;
	for await (const entry of readLayerEntries(layer, budget)) {
		const whiteout = readWhiteout(entry.path);
		const isFolder = whiteout === void 0 && entry.header.type === "directory";
		const removal = whiteout ?? {
			path: entry.path,
			opaque: false
		};
		if (files.has(removal.path) || !isFolder && folders.has(removal.path)) removed.set(`${removal.opaque} ${removal.path}`, removal);
		const want = whiteout === void 0 ? wanted(entry.path) : void 0;
		const file = want === void 0 ? void 0 : await readFile(entry, want);
		if (file === void 0) continue;
		own.set(entry.path, file);
		bytes += file.kind === "file" ? file.bytes.byteLength : 0;
		if (own.size > MOST_FILES || bytes > MOST_BYTES) throw new Error("the databases of packages are too large");
	}
	for (const path of [...files.keys()]) if ([...removed.values()].some((each) => takesAway(each, path))) files.delete(path);
	for (const [path, file] of own) files.set(path, file);
}
/** The folders of a path, from the root: `''`, `var`, `var/lib`. */
function foldersAbove(path) {
	const parts = path.split("/");
	return parts.map((_, index) => parts.slice(0, index).join("/"));
}
async function readFile(entry, want) {
	const { type, linkname, size = 0 } = entry.header;
	if (type === "symlink" || type === "link") return {
		kind: "link",
		target: targetOf({
			path: entry.path,
			type,
			linkname
		})
	};
	if (type !== "file") return void 0;
	if (want === "name") return {
		kind: "file",
		bytes: /* @__PURE__ */ new Uint8Array()
	};
	if ((size ?? 0) > LARGEST$2) throw new Error(`/${entry.path} has more than ${LARGEST$2 / 1024 / 1024} MiB`);
	return {
		kind: "file",
		bytes: await readAll(Readable.from(entry, { objectMode: false }), LARGEST$2)
	};
}

// src/sbom/base/system-package.ts
/** What the texts of a package may be: more than any distribution allows. `gpg-pubkey` of rpm is a key. */
const VALID = {
	name: /^(?!gpg-pubkey$)[A-Za-z0-9][\w.+-]{0,199}$/,
	version: /^[\w.+:~^-]{1,200}$/,
	architecture: /^[\w-]{1,40}$/,
	upstream: /^[A-Za-z0-9][\w.+-]{0,199}(?:@[\w.+:~^-]{1,200})?$/
};
/** Values of os-release that become a part of addresses (os-release(5), "ID="). */
const SYSTEM = /^[\w.-]{0,100}$/;
/** Returns a value of os-release; empty if it is not valid. */
function systemText(value) {
	return SYSTEM.test(value) ? value : "";
}
/** The schema of what an earlier run read. */
const storedBasePackages = object({
	system: object({
		id: pipe(text, regex(SYSTEM)),
		versionId: pipe(text, regex(SYSTEM))
	}),
	packages: array(object({
		type: picklist([
			"apk",
			"deb",
			"rpm"
		]),
		name: pipe(text, regex(VALID.name)),
		version: pipe(text, regex(VALID.version)),
		architecture: exactOptional(pipe(text, regex(VALID.architecture))),
		epoch: exactOptional(pipe(number(), safeInteger(), minValue(1))),
		licence: exactOptional(pipe(text, check((licence) => validLicence(licence) === licence))),
		upstream: exactOptional(pipe(text, regex(VALID.upstream)))
	})),
	because: exactOptional(text)
});

// src/sbom/base/package-lists.ts
/**
* Parses a database of dpkg (dpkg(1), "/var/lib/dpkg/status"), or one of the files that distroless images have in its place,
* which state no status.
*/
function parseDpkg(list) {
	return list.split(/\n[ \t]*\n/).flatMap((paragraph) => {
		const fields = fieldsOf(paragraph, /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/);
		const state = fields.get("Status")?.split(/[ \t]+/)[2];
		const isThere = state === void 0 || PRESENT.has(state);
		const version = fields.get("Version");
		const [, source, sourceVersion] = /^([^\s()]+)(?: \(([^\s()]+)\))?$/.exec(fields.get("Source") ?? "") ?? [];
		const upstream = sourceVersion === void 0 ? source : `${source}@${sourceVersion}`;
		const own = {
			name: fields.get("Package"),
			version,
			architecture: fields.get("Architecture")
		};
		return isThere ? packageOf("deb", {
			...own,
			upstream
		}) : [];
	});
}
/** States of dpkg in which the files of a package are there. */
const PRESENT = /* @__PURE__ */ new Set([...[
	"installed",
	"unpacked",
	"half-configured",
	"triggers-awaited",
	"triggers-pending"
]]);
/** Parses a database of apk (wiki.alpinelinux.org, "Apk spec"): fields of one letter, and an empty line after a package. */
function parseApk(list) {
	return list.split(/\n[ \t]*\n/).flatMap((paragraph) => {
		const fields = fieldsOf(paragraph, /^([A-Za-z]):(.*)$/);
		const [name, origin] = [fields.get("P"), fields.get("o")];
		return packageOf("apk", {
			name,
			version: fields.get("V"),
			architecture: fields.get("A"),
			licence: validLicence(fields.get("L")),
			upstream: origin === name ? void 0 : origin
		});
	});
}
/** Returns the first line of each field. Files of a package repeat fields of one letter. */
function fieldsOf(paragraph, line) {
	const fields = /* @__PURE__ */ new Map();
	for (const each of paragraph.split("\n")) {
		const [, name, value = ""] = line.exec(each.trimEnd()) ?? [];
		if (name !== void 0 && !fields.has(name)) fields.set(name, value.trim());
	}
	return fields;
}
/**
* Parses the list of a chiseled Ubuntu (documentation.ubuntu.com/chisel, "Chisel manifest"), without its compression: one
* JSON object on each line.
*/
function parseChisel(list) {
	return list.split("\n").flatMap((line) => {
		if (!line.includes("\"package\"") || line.length > LONGEST_LINE) return [];
		const { kind, name, version, arch } = objectIn(line);
		return kind === "package" ? packageOf("deb", {
			name,
			version,
			architecture: arch
		}) : [];
	});
}
const LONGEST_LINE = 65536;
function objectIn(line) {
	try {
		const value = parseJson(line);
		return isObject(value) ? value : {};
	} catch {
		return {};
	}
}
/**
* Parses the list of a distroless Azure Linux (`container-manifest-2`): name, version and release, two times, vendor,
* `(none)`, size, architecture, epoch and source rpm, separated by tabs.
*/
function parseRpmManifest(list) {
	return list.split("\n").flatMap((line) => {
		const [name, version, , , , , , architecture, epoch, source = ""] = line.trimEnd().split("	", 10);
		const isNumber = epoch !== void 0 && /^[1-9]\d{0,8}$/.test(epoch);
		return packageOf("rpm", {
			name,
			version,
			architecture: architecture === "(none)" ? void 0 : architecture,
			epoch: isNumber ? Number(epoch) : void 0,
			upstream: source === "(none)" ? void 0 : source
		});
	});
}
function packageOf(type, parts) {
	const { epoch, licence, upstream = "" } = parts;
	const [name, version] = [matching(parts.name, VALID.name), matching(parts.version, VALID.version)];
	if (name === void 0 || version === void 0) return [];
	const architecture = matching(parts.architecture, VALID.architecture);
	return [{
		type,
		name,
		version,
		...defined({
			architecture,
			epoch,
			licence,
			upstream: matching(upstream, VALID.upstream)
		})
	}];
}
function matching(value, pattern) {
	return typeof value === "string" && pattern.test(value) ? value : void 0;
}

// src/sbom/base/read-packages.ts
/** In order: of a package in two lists, the first one counts. */
const LISTS = [
	{
		path: /^var\/lib\/dpkg\/status$/,
		parse: parseDpkg
	},
	{
		path: /^var\/lib\/dpkg\/status\.d\/[^/]+(?<!\.md5sums)$/,
		parse: parseDpkg
	},
	{
		path: /^var\/lib\/chisel\/manifest\.wall$/,
		parse: parseChisel,
		compressed: true
	},
	{
		path: /^(?:usr\/)?lib\/apk\/db\/installed$/,
		parse: parseApk
	},
	{
		path: /^var\/lib\/rpmmanifest\/container-manifest-2$/,
		parse: parseRpmManifest
	}
];
/** Databases of rpm, in Berkeley DB, ndb or SQLite. */
const RPM = /^(?:var\/lib|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/;
/** Returns what is wanted of a file in a base: its content, or whether it is there. */
function wantedOfPackages(path) {
	if (LISTS.some((list) => list.path.test(path))) return "content";
	return RPM.test(path) ? "name" : void 0;
}
/** The limit of a list of chisel without its compression, in bytes. */
const LARGEST$1 = 67108864;
/**
* Reads the packages from the files that {@link wantedOfPackages} names.
* @throws Error for a broken list, and for one in zstd before Node.js 22.15, which does not know it
*/
async function readPackages(files) {
	const found = /* @__PURE__ */ new Map();
	for (const { path, parse, compressed } of LISTS) for (const name of [...files.keys()].filter((each) => path.test(each)).sort()) {
		const bytes = files.get(name) ?? /* @__PURE__ */ new Uint8Array();
		const list = Buffer.from(compressed ? await unpacked(bytes) : bytes).toString("utf8");
		for (const each of parse(list)) {
			const key = [
				each.type,
				each.name,
				each.version,
				each.architecture
			].join(" ");
			if (!found.has(key)) found.set(key, each);
		}
	}
	const packages = [...found].sort(([left], [right]) => left < right ? -1 : 1).map(([, each]) => each);
	if (!packages.some(({ type }) => type === "rpm") && [...files.keys()].some((path) => RPM.test(path))) return {
		packages,
		because: "its packages are in an rpm database, which is not read"
	};
	return packages.length > 0 ? { packages } : {
		packages,
		because: "it has no list of packages"
	};
}
async function unpacked(bytes) {
	if (!("createZstdDecompress" in zlib)) throw new Error(`its list of packages is compressed with zstd, which Node.js ${process.version} does not support`);
	return await readAll(unpackZstd(Readable.from([Buffer.from(bytes)])), LARGEST$1);
}

// src/actions/images/base-packages.ts
/**
* Returns the packages of a base: as an earlier run read them, or read from its layers now, and kept for later runs.
* @throws ActionError of the registry, Error if the layers cannot be read in time
*/
async function basePackages(context, { base, cache, keeps, onRead }) {
	const entry = {
		kind: "base",
		name: hexOf(base.digest)
	};
	const folder = join(context.home, KEPT_FOLDER, randomUUID());
	const known = await restored(cache, {
		entry,
		folder
	});
	if (known !== void 0) return known;
	const [read] = await Promise.all([readBase(base.layers), onRead()]);
	if (keeps && cache.keeps) {
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, FILE), JSON.stringify(read));
		const { saved, because } = await cache.save(entry, folder);
		context.runner.log.info(`${entry.kind}: ${saved ? "" : "not kept: "}${because}`);
	}
	return read;
}
const FILE = "packages.json";
/** In bytes: ten times what the largest distribution has. */
const LARGEST = 16777216;
async function restored(cache, { entry, folder }) {
	const { entry: found } = await cache.restore([entry], folder);
	if (found === void 0) return void 0;
	try {
		const bytes = await readSmallFile(join(folder, FILE), LARGEST);
		return asStored(storedBasePackages, parseJson(bytes.toString("utf8"), { length: LARGEST }));
	} catch {
		return;
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function readBase(layers) {
	const files = await readBaseFiles(layers, { wanted: (path) => isOsRelease(path) ? "content" : wantedOfPackages(path) });
	const nothing = {
		system: {
			id: "",
			versionId: ""
		},
		packages: []
	};
	if (files === void 0) return {
		...nothing,
		because: "its layers are larger than the limit for reading"
	};
	const { id, versionId } = baseSystemOf(new Map([...files].map(([path, file]) => [path, asText(file)])), false);
	const contents = [...files].flatMap(([path, file]) => file.kind === "file" ? [[path, file.bytes]] : []);
	return {
		system: {
			id: systemText(id),
			versionId: systemText(versionId)
		},
		...await readPackages(new Map(contents))
	};
}
function asText(file) {
	return file.kind === "link" ? file : {
		kind: "file",
		text: Buffer.from(file.bytes).toString("utf8")
	};
}

// src/actions/images/attach-bases.ts
/**
* Attaches documents about the packages of their bases to the images that the main step noted in a folder. Each base is read
* once. The event decides again whether anything is pushed.
* @throws Error that says what failed, after all that can be attached is attached
*/
async function attachBases(context, { folder, event }) {
	const { inputs } = context;
	const { images: queued, keeps } = await readQueued(folder);
	const local = queued.every(({ registry }) => isLoopback(registry));
	if (inputs.sbom.mode === "false" || !choosePush(inputs.push, {
		event,
		local
	}).value) return;
	const failures = /* @__PURE__ */ new Map();
	const attempt = async (what, work) => {
		if (failures.has(what)) return;
		await work().catch((error) => {
			if (error instanceof ActionError && error.code === "CANCELLED") throw error;
			failures.set(what, messageOf(error));
		});
	};
	for (const [digest, images] of groupBy(queued, ({ base }) => base.digest)) await attempt(digest, () => attachBase(context, {
		images,
		event,
		keeps,
		attempt
	}));
	if (failures.size === 0) return;
	const all = [...new Set(failures.values())].join("; ");
	throw new Error(`${all}. The image itself is complete. Set \`sbom: false\` if it needs no documents.`);
}
/** Attaches the documents of one base. */
async function attachBase(context, { images, event, keeps, attempt }) {
	const { runner, registries } = context;
	const [first] = images;
	if (first === void 0) return;
	const { base } = first;
	const source = registries(first.registry).mountingFrom([]);
	const layers = base.layers.map((descriptor) => {
		return {
			descriptor,
			open: () => source.openBlob(first.repository, descriptor)
		};
	});
	const onRead = () => nameOwnDocuments(context, base);
	const cache = context.cacheFor(event);
	const found = await basePackages(context, {
		base: {
			digest: base.digest,
			layers
		},
		cache,
		keeps,
		onRead
	});
	const name = `Base image ${base.registry}/${base.repository}@${base.digest}`;
	if (found.packages.length === 0) {
		runner.log.info(`${name}: no document about its packages, because ${found.because ?? "it has none"}`);
		return;
	}
	const documents = baseDocuments({
		...base,
		...found,
		tool: actionVersion()
	});
	let attached = 0;
	for (const { registry, repository, subject, listedBy } of images) {
		const artifacts = documents.map((document) => baseArtifact(document, subject));
		const place = {
			client: registries(registry).mountingFrom([]),
			repository,
			subject: subject.digest
		};
		await attempt(registry, async () => {
			await sendArtifacts(artifacts, {
				...place,
				areNew: false
			});
			await putReferrers(artifacts, {
				...place,
				listedBy
			});
			attached += 1;
		});
	}
	const to = attached === 1 ? "the image" : `${attached} images`;
	runner.log.info(`${name}: ${describePackages(found)}, attached to ${to}`);
}
/** `92 packages of ubuntu 24.04 (deb)`. */
function describePackages({ packages, system, because }) {
	const types = [...new Set(packages.map(({ type }) => type))].join(", ");
	const of = [system.id, system.versionId].filter((part) => part !== "").join(" ");
	const some = because === void 0 ? "" : `; others are missing, because ${because}`;
	return `${packages.length} packages${of === "" ? "" : ` of ${of}`} (${types})${some}`;
}
/** Names the documents of its maker that a base has in its registry. What cannot be listed is not named. */
async function nameOwnDocuments(context, base) {
	if (base.place === "local") return;
	const { registry, repository } = mirrorOf(base, context.inputs.mirrors);
	const place = {
		repository,
		digest: base.digest
	};
	const listed = await context.registries(registry).getReferrers(place).catch(() => void 0);
	const types = SBOM_FORMATS.map(({ artifactType }) => artifactType);
	for (const { artifactType = "", digest } of listed ?? []) if (types.includes(artifactType)) context.runner.log.info(`Base image ${registry}/${repository}: its own SBOM is ${digest} (${artifactType})`);
}

export { attachBases };