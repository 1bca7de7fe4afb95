import { C as _usingCtx, S as copyGit, _ as UNREADABLE, d as NOTHING$1, f as parentOf, h as withAncestors, i as read, m as unionOf, o as historyOf, p as sortedSet, s as contentName, u as takeSnapshot, v as readCheckout, w as pMap, x as GIT_OBJECTS } from "./markdown.js";
import { n as messageOf, t as ActionError } from "./action-error.js";
import { a as manifestPath, c as defined, i as isTag, n as describeReference, r as isLoopback, s as taggedNames } from "./reference.js";
import { a as distinctBlobs, c as readAll, n as parseIndex, o as encodeJson, s as fromBytes } from "./push-blob.js";
import { i as isForeignLayerType, n as MEDIA, o as typeIn, r as compressionOf$1 } from "./media-types.js";
import { a as systemOf$2, n as describePlatform, r as matchesPlatform } from "./platform.js";
import { A as USUAL, C as annotationsOfIndex, D as folderOf$1, E as makeConfig, M as standardOf, O as environmentOf$1, S as makeLabels, T as makeSet, _ as resultsOf, a as attempt, b as readBase, c as standing, d as legFileOf, g as outputsOf, j as annotationsAt, k as parseConfig, l as subjectsOf, o as recordArtifacts, p as writeLeg, s as reportsFolder, t as settle, u as describeBase, v as pushAll, x as createdOf, y as layersOf$1 } from "./settle.js";
import { $ as readExecutable, A as setupEnvironment, C as NODE_FOLDER, Ct as runsOn, D as buildEnvironment, E as WORK_FOLDERS, F as planBuilds, I as NODE_TOOLS, M as secretSource, N as readNuGetConfig, O as proxiesOf, Q as printRows, S as LABEL_SWITCHES, St as ridOf, T as USUAL_PATH, X as describeDeliveryPlan, Y as isAlpine, Z as inCommonFirst, _ as chooseNetwork, _t as parseFramework, a as withNews, at as chooseSdkImage, b as outputOf, bt as isMusl, c as makeLayers, ct as expectImages, d as inWords, dt as isFileBased, et as describeNatives, f as valuesOf, g as credentialsConfig, gt as readHistoricName, h as DEFAULT_NUGET_CONFIG, ht as namedBase, i as isNews, j as auditedSources, k as restoreEnvironment, l as slotOf, lt as sameImage, m as ancestors, mt as chooseBase, n as recall, nt as fileWithin, o as publicationKey, ot as maySatisfy, p as readRepositoryConfigs, pt as parseSdkPackages, q as chooseVariants, r as INDEX_FILE, rt as outputError, s as writePublicationEntry, st as chooseImages, t as forget, tt as readAt, u as strongKey, v as BUILD_PROJECT, vt as versionOf, w as PATHS, wt as runsOnSystem, x as projectFiles, xt as platformOf, y as entriesOf$1, yt as exists } from "./recall.js";
import { t as parseAnnotationLevels } from "./annotations.js";
import { c as describeImage, l as describeSet, n as summaryOf, r as checksumsOf, s as describeDelivered } from "./summary.js";
import { a as once$1, i as publishes, o as onceEach } from "./git-event.js";
import { i as mirrorOf, n as nameProjects } from "./images.js";
import { r as hexOf, t as Hasher } from "./digest.js";
import { i as notInEngine } from "./engine-error.js";
import { n as require_tar_fs, r as require_tar_stream, t as verified } from "./verified.js";
import { a as describeSystem, f as officialPath, l as imagesOf, o as findImage$1, s as findVersion, u as isMadeFor } from "./windows-names.js";
import { t as DAY } from "./time.js";
import { t as isObject } from "./descriptor.js";
import { r as RUN_LABEL, t as keep } from "./keep.js";
import { t as CONTAINER_STATE } from "./states.js";
import { n as removeTree, t as openRunFolder } from "./run-folder.js";
import { createHash, hash, randomUUID } from "node:crypto";
import { constants, createReadStream, createWriteStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { Readable, Transform, pipeline } from "node:stream";
import { isUtf8 } from "node:buffer";
import { once } from "node:events";
import * as zlib from "node:zlib";
import { createGzip } from "node:zlib";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { chmod, chown, copyFile, lchown, link, lstat, lutimes, mkdir, mkdtemp, open, readFile as readFile$1, readdir, readlink, realpath, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { pipeline as pipeline$1 } from "node:stream/promises";

// src/image/assemble.ts
/**
* An image: the base's layers, then ours. All descriptors get their names in the one format that is asked for, their bytes
* and digests stay. Only OCI has annotations. A pure function: the same parts give the same bytes.
* @throws ActionError IMAGE_INVALID for a base whose config and manifest disagree, or that Docker's format cannot hold.
*/
function assembleImage(parts) {
	const { base } = parts;
	if (base.layers.length !== base.config.rootfs.diff_ids.length) throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `building on ${describeReference(base.reference)}`,
		got: `its manifest has ${base.layers.length} layers and its config ${base.config.rootfs.diff_ids.length}`
	});
	const { format } = parts;
	const layers = [...base.layers, ...parts.layers].map((layer) => translated(layer, parts));
	const config = encodeJson(TYPES[format].config, makeConfig(parts));
	const mediaType = TYPES[format].manifest;
	const facts = {
		...parts.annotating ?? USUAL,
		generated: standardOf(parts.labels),
		platform: describePlatform(base.platform)
	};
	const at = (level) => format === "oci" ? annotationsAt(level, facts) : void 0;
	const manifest = encodeJson(mediaType, {
		schemaVersion: 2,
		mediaType,
		config: config.descriptor,
		layers: layers.map(({ descriptor }) => descriptor),
		...defined({ annotations: at("manifest") })
	});
	const descriptor = {
		...manifest.descriptor,
		...defined({ annotations: at("manifest-descriptor") })
	};
	return {
		platform: base.platform,
		manifest: {
			...manifest,
			descriptor
		},
		config,
		layers
	};
}
const TYPES = {
	oci: {
		config: MEDIA.ociConfig,
		manifest: MEDIA.ociManifest
	},
	docker: {
		config: MEDIA.dockerConfig,
		manifest: MEDIA.dockerManifest
	}
};
function translated(layer, { base, format }) {
	const { digest, size, urls } = layer.descriptor;
	const mediaType = typeIn(format, layer.descriptor.mediaType);
	if (mediaType !== void 0) return {
		...layer,
		descriptor: {
			mediaType,
			digest,
			size,
			...defined({ urls })
		}
	};
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `building on ${describeReference(base.reference)}`,
		got: `its layer ${digest} is ${layer.descriptor.mediaType}, which Docker's format does not know`,
		hint: "Leave the input format at oci, or take a base image with gzip layers."
	});
}

// src/image/layers.ts
/**
* The layers of an app that an image for `platform` needs: those of its system, without those of `runtimes/<rid>` that
* cannot run there.
* @throws ActionError PLATFORM_MISSING where no layers were made for the system: only MSBuild knew that it is wanted
*/
function layersFor(publication, wanted) {
	const { app, platform } = wanted;
	const own = app.layers.map((index) => publication.layers[index]).filter((layer) => layer !== void 0).filter(({ system = "linux" }) => system === systemOf$2(platform));
	if (own.length > 0) return own.filter(({ rid }) => rid === void 0 || runsOn(rid, platform));
	throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: `making the image of ${app.name} for ${describePlatform(platform)}`,
		got: `no layers of ${systemOf$2(platform)} were made`,
		hint: "Name the base image in the input base-image, or its system in os: an expression of the project comes too late."
	});
}

// src/registry/pull-base.ts
/**
* Reads what must be known of an image to build on it: index, manifest and config. Its layers stay where they are until
* somebody opens them.
* @throws ActionError PLATFORM_MISSING, IMAGE_NOT_FOUND, IMAGE_INVALID and those of {@link RegistryClient}
*/
async function pullBase(registries, request) {
	return await readBase(storeOf(registries, request), request);
}
/** A base without asking its registry again: a digest never means anything else. */
function rememberBase(registries, request) {
	const { reference, digest, known } = request;
	return {
		reference,
		digest,
		layers: layersOf$1(storeOf(registries, request), {
			request,
			...known
		}),
		...known
	};
}
function storeOf(registries, request) {
	const { repository, registry, ...rest } = mirrorOf(request.reference, request.mirrors ?? []);
	const client = registries(registry);
	const name = manifestPath({
		registry,
		repository,
		...rest
	});
	return {
		origin: {
			registry: client.registry,
			repository
		},
		document: (digest) => client.getManifest({
			repository,
			reference: digest ?? name
		}),
		open: (descriptor) => client.openBlob(repository, descriptor)
	};
}

// src/publication/store.ts
const FILE = "publication.json";
/** Where a publication's layers are written: the blobs of an OCI layout (image-spec, image-layout.md). */
function blobsOf$1(folder) {
	return join(folder, "blobs", "sha256");
}
/** Writes what the layers are; the layers themselves lie in {@link blobsOf} already. */
async function writePublication(folder, publication) {
	await mkdir(blobsOf$1(folder), { recursive: true });
	await writeFile(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
	await writeFile(join(folder, FILE), JSON.stringify(publication, void 0, 2));
}
/** A layer of the publication as something an image is made of. */
function openLayer(folder, layer) {
	const path = blobFile(folder, layer.descriptor.digest);
	return {
		descriptor: layer.descriptor,
		diffId: layer.diffId,
		kind: nameOfLayer(layer),
		open: () => createReadStream(path)
	};
}
/** Where a blob lies, if it is there. */
function blobFile(folder, digest) {
	return join(blobsOf$1(folder), hexOf(digest));
}
/** `packages`, `runtimes/linux-x64`, … */
function nameOfLayer(layer) {
	return layer.rid === void 0 ? layer.kind : `${layer.kind}/${layer.rid}`;
}

// src/steps/open-layers.ts
/** Layers that were made in this run; one that is known from earlier is written only when somebody wants its bytes. */
function openMade(folder, { made, originsOf }) {
	return (layer, near) => {
		const { digest } = layer.descriptor;
		const source = made.find(({ descriptor }) => descriptor.digest === digest);
		const open = async function* () {
			const path = blobFile(folder, digest);
			if (!await exists(path)) await source?.write();
			yield* createReadStream(path);
		};
		return {
			...openLayer(folder, layer),
			open,
			...originOf$2(originsOf(source?.key ?? ""), near)
		};
	};
}
/**
* Layers of an earlier run: their bytes come from where it pushed them, else from the cache, and only if somebody wants
* them.
*/
function openKnown(world, known) {
	const { publication } = known;
	const folder = join(known.folder, "layers");
	let restored;
	const restore = () => {
		const entry = {
			kind: "layers",
			name: known.key
		};
		restored ??= world.cacheFor(known.request.event).restore([entry], folder);
		return restored;
	};
	return (layer, near) => {
		const open = async function* () {
			const origin = await findOrigin(world, {
				layer,
				origins: publication.origins
			});
			if (origin !== void 0) {
				yield* world.registries(origin.registry).openBlob(origin.repository, layer.descriptor);
				return;
			}
			await restore();
			const path = blobFile(folder, layer.descriptor.digest);
			if (!await exists(path)) throw new LayerGone(layer);
			yield* createReadStream(path);
		};
		return {
			...openLayer(folder, layer),
			open,
			...originOf$2(publication.origins, near)
		};
	};
}
async function findOrigin({ registries }, { layer, origins }) {
	const { digest } = layer.descriptor;
	for (const origin of origins) {
		const at = {
			repository: origin.repository,
			digest
		};
		if (await registries(origin.registry).headBlob(at).catch(() => false)) return origin;
	}
}
/** A repository in one of the registries that the image goes to, if there is one: it can be mounted from there. */
function originOf$2(origins, near) {
	const origin = origins.find(({ registry }) => near.includes(registry)) ?? origins[0];
	return origin === void 0 ? {} : { origin };
}
/** A layer of an earlier run that is nowhere any more. */
var LayerGone = class extends ActionError {
	digest;
	constructor({ descriptor: { digest } }) {
		super({
			code: "LAYER_GONE",
			doing: `reading the layer ${digest} of an earlier run`,
			got: "neither a registry nor the cache has it any more"
		});
		this.digest = digest;
	}
};

// src/steps/find-base.ts
function openBases(world, finding) {
	return onceEach((planned) => findBase$1(world, {
		...finding,
		planned
	}), ({ base, platform }) => `${describeReference(base.value)} ${JSON.stringify(platform.value)}`);
}
/** One that an earlier run read is not read again, if its tag still stands for it. */
async function findBase$1(world, finding) {
	const reference = finding.planned.base.value;
	const platform = finding.planned.platform.value;
	if (finding.local !== void 0) return await readBase(finding.local, {
		reference,
		platform
	});
	const { mirrors } = world.inputs;
	const request = {
		reference,
		platform,
		mirrors
	};
	const digest = reference.digest ?? await world.currentDigest(mirrorOf(reference, mirrors));
	const known = digest === void 0 ? void 0 : knownBase(finding.recalled, {
		digest,
		platform
	});
	if (digest === void 0 || known === void 0) return await pullBase(world.registries, request);
	world.runner.log.info(`Base image ${describeReference(reference)}: ${digest}, as an earlier run read it`);
	return rememberBase(world.registries, {
		...request,
		digest,
		known
	});
}
/** Layers of a base in another registry lie near the registries that the image goes to (`near`) all the same where an earlier run pushed an image that is built on it. */
function nearer(base, { recalled, near }) {
	const pushed = Object.values(recalled?.index.publications ?? {}).flatMap(({ origins }) => origins);
	const layers = base.layers.map((layer) => {
		const own = layer.origin === void 0 ? [] : [layer.origin];
		return {
			...layer,
			...originOf$2([...own, ...pushed], near)
		};
	});
	return {
		...base,
		layers
	};
}
/** The request may leave out what the image says of itself: that arm64 is v8, which Windows it is. */
function knownBase(recalled, { digest, platform }) {
	return recalled.flatMap((each) => Object.entries(each?.index.bases ?? {})).find(([name, base]) => name.startsWith(`${digest} `) && matchesPlatform(base.platform, platform))?.[1];
}
/** The name of a base in the index. */
function baseName$1({ digest, platform }) {
	return `${digest} ${describePlatform(platform)}`;
}

// src/oci/layout.ts
var import_tar_fs = require_tar_fs();
/** The file that says what a folder is (OCI image-spec, image-layout.md «oci-layout file»). */
const LAYOUT_FILE = JSON.stringify({ imageLayoutVersion: "1.0.0" });
const REF_NAME = "org.opencontainers.image.ref.name";
/** Where a blob lies in a layout, with `/`. */
function blobPath({ digest }) {
	return `blobs/sha256/${hexOf(digest)}`;
}
/** The name that a descriptor has in a layout: one or none. */
function namesIn$2({ annotations }) {
	const name = annotations?.[REF_NAME];
	return name === void 0 ? [] : [name];
}
/** The text of `index.json`: an entry for each name, or a single one for what has no name. */
function layoutIndex(entries) {
	const manifests = entries.flatMap(({ descriptor, names }) => names.length === 0 ? [descriptor] : names.map((name) => ({
		...descriptor,
		annotations: {
			...descriptor.annotations,
			[REF_NAME]: name
		}
	})));
	return JSON.stringify({
		schemaVersion: 2,
		mediaType: MEDIA.ociIndex,
		manifests
	});
}
/** A folder of content-addressed blobs (OCI image-spec, image-layout.md). */
var OciLayout = class {
	folder;
	constructor(folder) {
		this.folder = folder;
	}
	async *open(descriptor) {
		yield* createReadStream(join(this.folder, blobPath(descriptor)));
	}
	async has(descriptor) {
		return (await stat(join(this.folder, blobPath(descriptor))).catch(() => void 0))?.size === descriptor.size;
	}
	/** Keeps a blob that is there in the right size; a new one appears under its name only when all of it is right. */
	async write(blob) {
		if (await this.has(blob.descriptor)) return "kept";
		await mkdir(join(this.folder, "blobs", "sha256"), { recursive: true });
		const path = join(this.folder, blobPath(blob.descriptor));
		const temporary = `${path}.${randomUUID()}.tmp`;
		try {
			const chunks = verified(blob.open(), blob.descriptor);
			await pipeline$1(Readable.from(chunks, { objectMode: false }), createWriteStream(temporary));
			await rename(temporary, path);
		} finally {
			await rm(temporary, { force: true });
		}
		return "written";
	}
	/** Makes the folder a layout of these, which replace what its index named before. */
	async name(entries) {
		await mkdir(this.folder, { recursive: true });
		await writeFile(join(this.folder, "oci-layout"), LAYOUT_FILE);
		await writeFile(join(this.folder, "index.json"), layoutIndex(entries));
	}
	/** What its index names; the names are annotations. */
	async images() {
		const bytes = await readFile$1(join(this.folder, "index.json"));
		return parseIndex(bytes, MEDIA.ociIndex).manifests;
	}
};

// src/engine/saved-image.ts
/**
* Unpacks what `docker save` wrote (moby, image/spec/v1.2.md; engines from 25 on write it beside an OCI layout, with the
* same manifest.json) into an OCI layout of one image below `folder`. Layers that lie there as plain tars are compressed,
* as they would be on their way to a registry.
* @throws ActionError IMAGE_INVALID
*/
async function unpackSaved(tar, folder) {
	const saved = join(folder, "saved");
	await mkdir(saved, { recursive: true });
	await pipeline$1(Readable.from(tar, { objectMode: false }), (0, import_tar_fs.extract)(saved));
	const { Config: config, Layers: paths } = await readManifest(saved);
	const layout = new OciLayout(join(folder, "layout"));
	const layers = [];
	for (const path of paths) layers.push(await takeLayer(await inside(saved, path), layout));
	const bytes = await readFile$1(await inside(saved, config));
	const document = fromBytes({
		mediaType: MEDIA.ociConfig,
		bytes,
		value: parseConfig(bytes)
	});
	const value = {
		schemaVersion: 2,
		mediaType: MEDIA.ociManifest,
		config: document.descriptor,
		layers
	};
	const manifest = fromBytes({
		mediaType: MEDIA.ociManifest,
		bytes: Buffer.from(JSON.stringify(value)),
		value
	});
	for (const blob of [document, manifest]) await layout.write(blob);
	await layout.name([{
		descriptor: manifest.descriptor,
		names: []
	}]);
	return layout.folder;
}
async function readManifest(saved) {
	const [first] = JSON.parse(await readFile$1(join(saved, "manifest.json"), "utf8"));
	if (first !== void 0) return first;
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading an image from the engine",
		got: "it sent none"
	});
}
/** Equal layers are links to one another in archives of older engines; none may lead out. */
async function inside(saved, path) {
	const [root, real] = await Promise.all([realpath(saved), realpath(join(saved, path))]);
	if (real.startsWith(`${root}${sep}`)) return real;
	const got = `${path} leads out of its archive`;
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading an image from the engine",
		got
	});
}
/** By its first bytes: RFC 1952 and RFC 8878. */
async function compressionOf(path) {
	try {
		var _usingCtx$5 = _usingCtx();
		const { buffer } = await _usingCtx$5.a(await open(path)).read({
			buffer: Buffer.alloc(4),
			length: 4,
			position: 0
		});
		if (buffer.readUInt16BE(0) === 8075) return "gzip";
		return buffer.readUInt32LE(0) === 4247762216 ? "zstd" : "none";
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
async function takeLayer(path, layout) {
	const compression = await compressionOf(path);
	const mediaType = compression === "zstd" ? MEDIA.ociLayerZstd : MEDIA.ociLayerGzip;
	const hasher = new Hasher();
	const watch = new Transform({ transform(chunk, _encoding, done) {
		hasher.update(chunk);
		done(void 0, chunk);
	} });
	const draft = join(layout.folder, `draft-${randomUUID()}`);
	await mkdir(join(layout.folder, "blobs", "sha256"), { recursive: true });
	const steps = compression === "none" ? [createGzip({ level: 6 }), watch] : [watch];
	await pipeline$1([
		createReadStream(path),
		...steps,
		createWriteStream(draft)
	]);
	const descriptor = {
		mediaType,
		...hasher.finish()
	};
	await rename(draft, join(layout.folder, blobPath(descriptor)));
	return descriptor;
}

// src/oci/layout-store.ts
/** Reads an image of a layout as one reads a registry's. @throws ActionError IMAGE_NOT_FOUND, when it is asked for a document */
function layoutStore(image) {
	const layout = new OciLayout(image.folder);
	const open = (descriptor) => verified(layout.open(descriptor), descriptor);
	return {
		open,
		async document(digest) {
			const descriptor = digest === void 0 ? await findImage(layout, image) : await measured(layout, digest);
			return {
				descriptor,
				bytes: await readAll(open(descriptor))
			};
		}
	};
}
async function findImage(layout, image) {
	const all = await layout.images().catch((cause) => {
		throw notFound(image, {
			got: "it is no OCI layout",
			cause
		});
	});
	const named = image.name === void 0 ? all : all.filter((descriptor) => namesIn$2(descriptor).includes(image.name ?? ""));
	const [first, ...others] = [...new Map(named.map((each) => [each.digest, each])).values()];
	if (first !== void 0 && others.length === 0) return first;
	const names = all.flatMap(namesIn$2);
	const there = names.length === 0 ? `${all.length} without a name` : names.join(", ");
	throw notFound(image, { got: first === void 0 ? `it has ${there}` : `it has several images: ${there}` });
}
/** A layout does not say how long a blob is, nor of what type: an index of it does, but ours need both only here. */
async function measured({ folder }, digest) {
	const bytes = await readFile$1(join(folder, blobPath({ digest })));
	const { mediaType } = JSON.parse(bytes.toString());
	return {
		mediaType: typeof mediaType === "string" ? mediaType : MEDIA.ociManifest,
		digest,
		size: bytes.byteLength
	};
}
function notFound({ folder, name }, problem) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `looking for ${name === void 0 ? "the image" : `the image «${name}»`} in ${folder}`,
		hint: "Give the folder of an OCI layout as oci:DIR, with :NAME behind it where it holds several images.",
		...problem
	});
}

// src/steps/local-base.ts
/**
* Says early that a base image of this machine is not there.
* @throws ActionError IMAGE_NOT_FOUND
*/
async function checkLocalBase(world, base) {
	if (base.kind === "layout") {
		await layoutOf(world, base).document();
		return;
	}
	if (await (await world.engine()).findImage(base.name) === void 0) throw notInEngine(base.name);
}
/** Opens a base image of this machine; the engine's is unpacked below `folder`. */
async function openLocalBase(world, { base, folder }) {
	if (base.kind === "layout") return layoutOf(world, base);
	const engine = await world.engine();
	return layoutStore({ folder: await unpackSaved(await engine.save(base.name), join(folder, "base")) });
}
function layoutOf({ workspace }, { folder, name }) {
	return layoutStore({
		folder: resolve(workspace, folder),
		...name === void 0 ? {} : { name }
	});
}

// src/steps/assemble.ts
/** How many bases are read at once. */
const CONCURRENCY$2 = 4;
/** Puts the applications' layers on every base, of which only manifest and config are read, never the layers. */
async function assemble(world, parts) {
	const { delivery, published, folder } = parts;
	const { localBase } = world.inputs;
	const local = localBase && await openLocalBase(world, {
		base: localBase,
		folder: folder.path
	});
	const bases = openBases(world, {
		local,
		recalled: published.map(({ recalled }) => recalled)
	});
	const sets = (await pMap(delivery.projects, async (planned, at) => {
		const from = published[at];
		const text = textOf$1(parts.request, planned);
		const annotating = annotatingOf(world, text);
		return from === void 0 ? [] : await assembleProject(world, {
			...parts,
			from,
			planned,
			bases,
			text,
			annotating
		});
	})).flat();
	for (const { set } of sets) for (const line of [...set.images.map(describeImage), ...describeSet(set)]) world.runner.log.info(line);
	return sets;
}
async function assembleProject(world, parts) {
	const { from, planned, annotating } = parts;
	const names = planned.names.map(({ value }) => value);
	const images = planned.variants.flatMap((variant) => variant.images);
	const one = async (image) => [image, await assembleOne(world, {
		...parts,
		image,
		names
	})];
	const made = new Map(await pMap(images, one, { concurrency: CONCURRENCY$2 }));
	return planned.variants.map(({ images: own, tags }) => {
		const members = own.map((image) => made.get(image)).filter((member) => member !== void 0);
		const annotations = annotationsOfIndex({
			annotating,
			labels: members.map(({ labels }) => labels)
		});
		return {
			from,
			names,
			set: makeSet(members.map(({ image }) => image), annotations),
			annotations,
			tags: tags.map(({ value }) => value),
			moving: tags.filter(({ moving }) => moving).map(({ value }) => value),
			members
		};
	});
}
async function assembleOne(world, parts) {
	const { request, from, delivery, image, names } = parts;
	const { app } = image;
	const near = names.map(({ registry }) => registry);
	const base = nearer(await parts.bases(image), {
		recalled: from.recalled,
		near
	});
	const { publication, openLayer } = from.published;
	const layers = layersFor(publication, {
		app,
		platform: image.platform.value
	}).map((layer) => openLayer(layer, near));
	const { localBase } = world.inputs;
	const baseName = localBase?.kind === "layout" ? void 0 : image.base.value;
	const version = parts.planned.version?.value;
	const input = mapValues(world.inputs.labels, parts.text);
	const labels = makeLabels({
		input,
		app,
		event: request.event,
		version,
		baseName,
		base
	});
	const { format } = delivery;
	const created = createdOf(request.event);
	const { annotating } = parts;
	return {
		app,
		base,
		labels,
		image: assembleImage({
			format,
			base,
			app,
			layers,
			labels,
			created,
			annotating
		})
	};
}
function annotatingOf({ inputs, runner }, text) {
	return {
		rules: inputs.annotations.map((rule) => ({
			...rule,
			value: text(rule.value)
		})),
		levels: parseAnnotationLevels(runner.env["DOCKER_METADATA_ANNOTATIONS_LEVELS"])
	};
}
function textOf$1({ templates }, { version }) {
	return (text) => templates.evaluate(text.replaceAll(/\{\{\s*version\s*\}\}/g, version?.value ?? ""));
}
function mapValues(record, change) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

// src/plan/push-rule.ts
/**
* Whether this run pushes. `auto` decides by the event and never by a refused request: what should push and may not is
* an error, what should not push never tries.
*/
function choosePush(mode, facts) {
	if (mode !== "auto") return {
		value: mode === "true",
		because: "input push",
		from: "input push"
	};
	const { event } = facts;
	if (event.actor === "dependabot[bot]") return {
		value: false,
		because: "Dependabot has no right to push"
	};
	if (event.name === "local" && facts.local) return {
		value: true,
		because: "the registry is on this machine"
	};
	if (event.name === "local") return {
		value: false,
		because: "a run on your own machine pushes to loopback only; --push true overrides"
	};
	if (publishes(event)) return {
		value: true,
		because: `event ${event.name}`
	};
	return {
		value: false,
		because: `${event.ref.kind === "pull-request" ? "a pull request" : `the event ${event.name}`} does not push by itself`
	};
}

// src/plan/tags.ts
/**
* The tags of an image: those of the input, else the project's `ContainerImageTags`, else those of the default rules.
* @throws ActionError INPUT_INVALID for a tag of the project that no registry takes.
*/
function chooseTags(sources) {
	const { ofRules, project } = sources;
	if (ofRules.asked || project.length === 0) return ofRules;
	const tags = project.map(tagOfProject);
	return {
		tags,
		version: tags[0],
		silent: [],
		asked: false
	};
}
function tagOfProject(value) {
	const from = "ContainerImageTags of the project";
	if (isTag(value)) return {
		value,
		because: from,
		from,
		moving: value === "latest"
	};
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: `reading ${from}`,
		got: `«${value}» is no tag`,
		hint: "A tag has letters, digits, _ . and -, at most 128, and begins with none of the last two."
	});
}
/**
* The tags of each variant: those that were chosen, with its suffix behind them.
* @throws ActionError INPUT_INVALID where two variants would have the same tag, or one is too long for a registry.
*/
function withSuffix(tags, suffixes) {
	const variants = suffixes.map((suffix) => tags.map((tag) => suffixed(tag, suffix)));
	const all = variants.flatMap((variant, at) => [...new Set(variant.map(({ value }) => value))].map((tag) => ({
		tag,
		at
	})));
	const same = all.find(({ tag, at }) => all.some((other) => other.tag === tag && other.at < at));
	if (same === void 0) return variants;
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: "planning the tags",
		got: `${same.tag} would stand for two of the lines of the input os`,
		hint: "The lines after the first one have their names behind each tag: leave such a name out of the input tags."
	});
}
function suffixed(tag, suffix) {
	if (suffix === "") return tag;
	const value = `${tag.value}${suffix}`;
	if (isTag(value)) return {
		...tag,
		value,
		because: `${tag.because}; ${suffix.slice(1)} is a line of the input os`
	};
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: "planning the tags",
		got: `«${value}» is no tag`,
		hint: "It has at most 128 characters, with the name of the system behind it: choose a shorter one."
	});
}

// src/dotnet/suggest.ts
/** An official image by its floating tag; `undefined` for any other, and for fixed versions. */
function catalogued(reference) {
	const at = readTag(reference);
	return at && findImage$1(at);
}
/**
* What there is instead of an official tag that does not exist: the names that are most alike, then all of the version.
* `undefined` for images of others and versions that are not known.
*/
function suggestImages(reference) {
	const at = readTag(reference);
	const all = at === void 0 ? [] : imagesOf(at);
	if (at === void 0 || all.length === 0) return void 0;
	const names = all.flatMap((image) => image.names.filter((name) => name !== ""));
	const likely = names.filter((name) => isAlike(name, at.name)).slice(0, 4);
	return `${likely.length === 0 ? "" : `Did you mean ${likely.join(", ")}? `}.NET ${at.version} has ${names.join(", ")}.`;
}
function readTag(reference) {
	const repository = officialPath(reference);
	const [, version, name = ""] = /^(\d+\.\d+)(?:-preview)?(?:-(.*))?$/.exec(reference.tag ?? "") ?? [];
	return repository === void 0 || version === void 0 ? void 0 : {
		repository,
		version,
		name
	};
}
/** By the system's own name (`ubuntu`, `debian12`), or by how it begins. */
function isAlike(name, asked) {
	const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
	if (plain(asked) === "") return false;
	if (plain(describeSystem(name)).includes(plain(asked)) || plain(name).includes(plain(asked))) return true;
	const begin = [...asked].findIndex((letter, at) => letter !== name[at]);
	return begin < 0 || begin >= Math.max(3, Math.floor(asked.length / 2));
}

// src/preflight/preflight.ts
/**
* Everything slow or impossible to take back comes later: what can be known to fail fails here, in seconds.
* @throws ActionError SDK_MISMATCH, REGISTRY_DENIED, IMAGE_NOT_FOUND, and those of the registry client
*/
async function preflight(facts) {
	const { registries, log, targets, bases, mirrors } = facts;
	await Promise.all([...targets.map(async (target) => {
		await registries(target.registry).canPush(target.repository);
		log.info(`May push to ${describeReference(target)}: yes`);
	}), ...bases.map((base) => findBase(registries, {
		base,
		mirrors,
		log
	}))]);
}
async function findBase(registries, place) {
	const { base, mirrors, log } = place;
	const name = describeReference(base.value);
	const asked = mirrorOf(base.value, mirrors);
	const at = {
		repository: asked.repository,
		reference: manifestPath(asked)
	};
	const found = await registries(asked.registry).headManifest(at);
	if (found !== void 0) return log.info(`Base image ${name}: ${found.digest}`);
	if (base.from !== "input base-image" && base.from !== "input os") return log.warning(`The base image ${name} (${base.because}) does not exist, unless the build says otherwise.`);
	throw new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `looking for the base image ${name}`,
		got: `${describeReference(asked)} does not exist`,
		hint: suggestImages(base.value) ?? "Check the tag; for an image of your own, log in to its registry before this step."
	});
}
/**
* Whether the base image is made for the platform, as far as the catalogue of official images tells.
* @throws ActionError PLATFORM_MISSING
*/
function checkPlatform(base, platform) {
	const image = catalogued(base);
	if (image === void 0 || isMadeFor(image, platform)) return;
	throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: `planning an image for ${describePlatform(platform)}`,
		got: `${describeReference(base)} is made for ${image.platforms.join(", ")}`,
		hint: "Choose another system with the input os, or another platform."
	});
}
/**
* Whether an SDK image that was asked for by name can build under the repository's global.json, as far as its tag tells.
* @throws ActionError SDK_MISMATCH
*/
function checkSdk(facts) {
	const { sdkImage, globalJson } = facts;
	if (globalJson === void 0 || maySatisfy(sdkImage.tag ?? "", globalJson.request)) return;
	const { request, file } = globalJson;
	throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `checking the SDK image ${describeReference(sdkImage)}`,
		got: `${file} asks for ${request.version} with rollForward ${request.rollForward}, which ${sdkImage.tag} is not`,
		hint: `Leave sdk-image out to get what ${file} asks for, or change one of the two.`
	});
}

// src/dotnet/support.ts
/** The end of support is told this long before, in days. */
const AHEAD = 60;
/**
* What is to be said of the support of a .NET version (`8.0`) at a time in milliseconds since 1970; `undefined` while
* there is nothing to say, and for versions that are not known.
*/
function supportProblem(version, now) {
	const known = findVersion(version);
	if (known === void 0 || known.endOfSupport === "") return void 0;
	const days = Math.floor((Date.parse(known.endOfSupport) - now) / DAY) + 1;
	if (days < 0) return `.NET ${version} is out of support since ${known.endOfSupport}`;
	if (days > AHEAD) return void 0;
	const left = days === 0 ? "today" : days === 1 ? "one more day" : `${days} more days`;
	return `.NET ${version} is supported until ${known.endOfSupport}, ${left}`;
}

// src/preflight/support.ts
/** The version of an official image by its tag; `undefined` where it tells none. */
function versionOfImage(reference) {
	if (officialPath(reference) === void 0) return void 0;
	return /^(\d+\.\d+)(?:[.-]|$)/.exec(reference.tag ?? "")?.[1];
}
/**
* Says once for each version that its support has ended, or soon will, and what in the run is of it.
* @throws ActionError OUT_OF_SUPPORT where the input `eol` is `fail`
*/
function checkSupport(facts) {
	const { parts, mode, now, log } = facts;
	if (mode === "ignore") return;
	for (const version of new Set(parts.map((part) => part.version))) {
		const problem = supportProblem(version, now);
		if (problem === void 0) continue;
		const own = parts.filter((part) => part.version === version);
		const got = `${problem} (${[...new Set(own.map((part) => part.what))].join(", ")})`;
		if (mode === "fail") throw new ActionError({
			code: "OUT_OF_SUPPORT",
			doing: "checking support dates (eol: fail)",
			got,
			hint: HINT$1
		});
		log.warning(`${got}. ${HINT$1}`);
	}
}
const HINT$1 = "Security fixes end with support: move to a newer version, or say `eol: ignore`.";

// src/steps/check.ts
/** What can fail in seconds fails before what takes minutes. */
async function check(world, parts) {
	const { projects, request } = parts;
	const { inputs, registries } = world;
	const { log } = world.runner;
	const builds = projects.map(({ build }) => build);
	if (inputs.localBase !== void 0) await checkLocalBase(world, inputs.localBase);
	const expected = builds.map((build) => ({
		build,
		bases: basesOf(inputs, build)
	}));
	for (const { build, bases } of expected) checkBuild(build, {
		bases,
		tags: request.tags.tags
	});
	const versions = expected.flatMap(({ build, bases }) => versionedParts(build, bases.map(({ base }) => base)));
	checkSupport({
		parts: versions,
		mode: inputs.eol,
		now: world.clock(),
		log
	});
	if (projects.every(({ recalled }) => recalled?.found.kind === "found") && inputs.mode === "build") return;
	const bases = distinct$2(expected.flatMap(({ bases: own }) => own.map(({ base }) => base)));
	const targets = targetsOf$1(world, parts);
	await log.phase("Check", () => preflight({
		registries,
		log,
		targets,
		bases,
		mirrors: inputs.mirrors
	}));
}
function checkBuild(build, { bases, tags }) {
	if (build.kind === "project") checkSdk({
		sdkImage: build.plan.sdkImage.value,
		globalJson: build.project.globalJson
	});
	for (const { base, platforms } of bases) for (const each of platforms) checkPlatform(base.value, each);
	const suffixes = build.kind === "project" ? build.plan.variants.map(({ suffix }) => suffix) : [];
	withSuffix(tags, suffixes);
}
/** Repositories that will be pushed to, as far as the input names them. */
function targetsOf$1({ inputs }, { request, projects }) {
	const local = inputs.images.every(({ registry }) => isLoopback(registry));
	if (inputs.images.length === 0 || !choosePush(inputs.push, {
		event: request.event,
		local
	}).value) return [];
	const named = inputs.images.filter((image) => !nameProjects([image]));
	return distinct$2(projects.flatMap(({ build }) => build.kind === "project" ? expectImages(inputs, build.project).map(({ value }) => value) : named).map((value) => ({ value }))).map(({ value }) => value);
}
/** Each name once. */
function distinct$2(choices) {
	return [...new Map(choices.map((choice) => [describeReference(choice.value), choice])).values()];
}
function basesOf(inputs, build) {
	if (build.kind === "project") return build.expectedBases;
	if (inputs.baseImage === void 0 || inputs.localBase !== void 0 || readHistoricName(inputs.baseImage) !== void 0) return [];
	const base = namedBase({
		inputs,
		property: "",
		project: build.path
	});
	return base === void 0 ? [] : [{
		base,
		platforms: inputs.platforms === "all" ? [] : inputs.platforms
	}];
}
function versionedParts(build, bases) {
	const plan = build.kind === "project" ? build.plan : void 0;
	const framework = plan?.framework.value;
	return [
		{
			what: "the target framework",
			version: framework && versionOf(parseFramework(framework))
		},
		{
			what: "the SDK image",
			version: plan && versionOfImage(plan.sdkImage.value)
		},
		...bases.map(({ value }) => ({
			what: "the base image",
			version: versionOfImage(value)
		}))
	].flatMap(({ what, version }) => version === void 0 ? [] : [{
		what,
		version
	}]);
}

// src/oci/decompressed.ts
/** The tar inside a layer, unpacked as it is read; gzip may have several members. */
function decompressed(layer) {
	const compression = compressionOf$1(layer.descriptor.mediaType);
	if (compression === "none") return layer.open();
	const unpack = compression === "gzip" ? zlib.createGunzip() : zlib.createZstdDecompress();
	return pipeline(Readable.from(layer.open(), { objectMode: false }), unpack, () => void 0);
}

// src/deliver/deliver.ts
/** The sum of what was sent. */
function bytesSentOf(blobs) {
	return blobs.reduce((sum, { action, size }) => sum + (action === "sent" ? size : 0), 0);
}

// src/deliver/image-blobs.ts
/** Configs and layers of images, each digest once. */
function imageBlobs(images) {
	return distinctBlobs(images.flatMap((image) => [{
		...image.config,
		kind: "config"
	}, ...image.layers]));
}
/** Those whose bytes we may hand on: a foreign layer's come from its own address. */
function ownBlobs(images) {
	return imageBlobs(images).filter(({ descriptor }) => !isForeignLayerType(descriptor.mediaType));
}
/** The manifests of a set's images, and its index where it has one. */
function documentsOf({ top, images }) {
	const manifests = images.map(({ manifest }) => manifest);
	return top === images[0].manifest ? manifests : [...manifests, top];
}
/** The same word about every blob. */
function outcomesOf(images, word) {
	return imageBlobs(images).map(({ descriptor, kind }) => {
		return {
			digest: descriptor.digest,
			size: descriptor.size,
			kind,
			...word
		};
	});
}
/** Every name of a set with every tag. */
function fullNames({ names, tags }) {
	return names.flatMap((name) => taggedNames(name, tags));
}

// src/deliver/tar-of.ts
var import_tar_stream = require_tar_stream();
/** A tar of the files in their order; each is asked for only when the one before is read. No times, no owners. */
function tarOf(files) {
	return Readable.from(packed(files), { objectMode: false });
}
/** Nothing is begun before somebody reads, and what was begun is ended with the reader. */
async function* packed(files) {
	const pack = (0, import_tar_stream.pack)();
	const filling = fill(pack, files).catch((error) => pack.destroy(error));
	try {
		yield* Readable.from(pack, { objectMode: false });
	} finally {
		pack.destroy();
		await filling;
	}
}
async function fill(pack, files) {
	for await (const { name, size, open } of files) {
		const entry = pack.entry({
			name,
			size,
			mode: 420,
			mtime: /* @__PURE__ */ new Date(0)
		});
		await pipeline$1(Readable.from(open(), { objectMode: false }), entry);
	}
	pack.finalize();
}
/** A file whose content is a text. */
function textFile(name, text) {
	const bytes = new TextEncoder().encode(text);
	return {
		name,
		size: bytes.byteLength,
		async *open() {
			yield bytes;
		}
	};
}

// src/deliver/docker-archive.ts
/**
* The images of sets of one as `docker save` writes them (moby, image/spec/v1.2.md «Combined Image JSON + Filesystem Changeset Format»),
* which every engine loads: layers unpacked, for 20.10 and older know no zstd.
*/
function dockerArchive(sets, options) {
	return tarOf(filesOf(sets, options));
}
async function* filesOf(sets, { temporary }) {
	const images = sets.map(({ set }) => set.images[0]);
	const folder = await mkdtemp(join(temporary, "docker-archive-"));
	try {
		for (const layer of distinct$1(images.flatMap(({ layers }) => layers))) yield* unpackedLayer(layer, folder);
		for (const { config } of images) yield {
			name: configName(config.descriptor.digest),
			size: config.bytes.byteLength,
			open: () => config.open()
		};
		const entries = sets.map((named) => ({
			Config: configName(named.set.images[0].config.descriptor.digest),
			RepoTags: fullNames(named),
			Layers: named.set.images[0].layers.map(({ diffId }) => nameOf$2(diffId))
		}));
		yield textFile("manifest.json", JSON.stringify(entries));
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/** Unpacked into a file first, because a tar wants the size before the bytes. */
async function* unpackedLayer(layer, folder) {
	const path = join(folder, randomUUID());
	await pipeline$1(Readable.from(checked(layer), { objectMode: false }), createWriteStream(path));
	const { size } = await stat(path);
	yield {
		name: nameOf$2(layer.diffId),
		size,
		open: () => createReadStream(path)
	};
	await rm(path);
}
async function* checked(layer) {
	const hasher = new Hasher();
	for await (const chunk of decompressed(layer)) {
		hasher.update(chunk);
		yield chunk;
	}
	const { digest } = hasher.finish();
	if (digest === layer.diffId) return;
	const got = `it unpacks to ${digest}, the config says ${layer.diffId}`;
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `unpacking the layer ${layer.descriptor.digest}`,
		got
	});
}
function configName(digest) {
	return `${hexOf(digest)}.json`;
}
function nameOf$2(diffId) {
	return `${hexOf(diffId)}.tar`;
}
function distinct$1(layers) {
	return [...new Map(layers.map((layer) => [layer.diffId, layer])).values()];
}

// src/deliver/export.ts
/**
* Writes images into the file system: `oci` an OCI layout, as a folder or as a `.tar`; `docker` an archive for
* `docker load`; `local` the files of the application's own layers, in a folder for each image where there are several.
*/
function exportTo(to, options) {
	const target = `type=${to.type},dest=${to.dest}`;
	return {
		target,
		deliver: async (sets) => {
			const images = sets.flatMap(({ set }) => set.images);
			try {
				await writerOf(to)(sets, {
					...options,
					dest: to.dest
				});
			} catch (error) {
				throw failure$1(target, error);
			}
			const blobs = outcomesOf(images, {
				action: "sent",
				because: "an export holds everything"
			}).filter(written(to));
			const because = `written to ${to.dest}`;
			return {
				target,
				sets: sets.map((named) => ({
					digest: named.set.top.descriptor.digest,
					tags: namesIn$1(named, {
						to,
						sets
					})
				})),
				blobs,
				bytesSent: bytesSentOf(blobs),
				because
			};
		}
	};
}
/** What a set is found by. */
function namesIn$1(named, { to, sets }) {
	if (to.type === "local") return [];
	return to.type === "docker" ? fullNames(named) : layoutNames(named, sets);
}
function writerOf({ type, dest }) {
	if (type === "local") return writeFiles$1;
	if (type === "docker") return (sets, to) => writeTar(dockerArchive(sets, to), to.dest);
	if (!dest.endsWith(".tar")) return writeLayout;
	return (sets, to) => writeTar(tarOf(layoutFiles(sets)), to.dest);
}
async function writeLayout(sets, to) {
	const layout = new OciLayout(to.dest);
	for (const blob of blobsOf(sets)) await layout.write(blob);
	await layout.name(entriesOf(sets));
}
async function* layoutFiles(sets) {
	yield textFile("oci-layout", LAYOUT_FILE);
	yield textFile("index.json", layoutIndex(entriesOf(sets)));
	for (const blob of blobsOf(sets)) yield {
		name: blobPath(blob.descriptor),
		size: blob.descriptor.size,
		open: () => blob.open()
	};
}
/** Everything of a layout, each digest once; what names others comes after them. */
function blobsOf(sets) {
	const blobs = ownBlobs(sets.flatMap(({ set }) => set.images));
	return distinctBlobs([...blobs, ...sets.flatMap(({ set }) => documentsOf(set))]);
}
function entriesOf(sets) {
	return sets.map((named) => ({
		descriptor: named.set.top.descriptor,
		names: layoutNames(named, sets)
	}));
}
/** Tags alone, unless the sets are images of several names. */
function layoutNames(named, sets) {
	return [...new Set(hasSeveralNames(sets) ? fullNames(named) : named.tags)];
}
function hasSeveralNames(sets) {
	return new Set(sets.map(({ names }) => names.map(describeReference).join(" "))).size > 1;
}
/** The file appears only when it is whole. */
async function writeTar(tar, dest) {
	const there = await lstat(dest).catch(() => void 0);
	if (there !== void 0 && !there.isFile()) throw new Error("there is something that is no file");
	await mkdir(dirname(dest), { recursive: true });
	const temporary = `${dest}.${randomUUID()}.tmp`;
	try {
		await pipeline$1(tar, createWriteStream(temporary));
		await rename(temporary, dest);
	} finally {
		await rm(temporary, { force: true });
	}
}
async function writeFiles$1(sets, { dest }) {
	const ofName = ({ names: [name] }) => hasSeveralNames(sets) ? [name?.repository ?? ""] : [];
	const ofTag = ({ tags: [tag] }) => sets.length > 1 ? [tag ?? ""] : [];
	const all = sets.flatMap((named) => named.set.images.map((image) => ({
		image,
		named
	})));
	for (const { image, named } of all) {
		const folders = [
			...ofName(named),
			...ofTag(named),
			describePlatform(image.platform).replaceAll("/", "_")
		];
		await writeOwnFiles(image, all.length > 1 ? join(dest, ...folders) : dest);
	}
}
/** tar-fs keeps every entry inside the folder, and drops set-id bits. */
async function writeOwnFiles(image, dest) {
	await mkdir(dest, { recursive: true });
	for (const layer of image.layers.filter(({ kind }) => kind !== "base")) await pipeline$1(Readable.from(decompressed(layer), { objectMode: false }), (0, import_tar_fs.extract)(dest));
}
function written({ type }) {
	return ({ kind }) => type !== "local" || kind !== "base" && kind !== "config";
}
function failure$1(target, error) {
	if (error instanceof ActionError) return error;
	return new ActionError({
		code: "EXPORT_FAILED",
		doing: `exporting to ${target}`,
		got: messageOf(error),
		hint: "Check that the path can be written to and that the disk has room.",
		cause: error
	});
}

// src/deliver/image-server.ts
/** Serves the image as `repository` at any tag; layers are opened when they are asked for. */
async function serveImage(image, repository) {
	const served = /* @__PURE__ */ new Set();
	let failure;
	const find = finder(image, repository);
	const server = createServer((request, response) => {
		answer({
			request,
			response,
			find,
			served
		}).catch((error) => {
			failure ??= error;
			response.destroy();
		});
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (typeof address !== "object" || address === null) throw new Error("a TCP server has a port");
	return {
		host: `127.0.0.1:${address.port}`,
		served,
		failure: () => failure,
		async [Symbol.asyncDispose]() {
			server.close();
			server.closeAllConnections();
		}
	};
}
/** Random repository names keep other processes of the machine out: only the engine is told. */
function finder(image, repository) {
	const blobs = new Map(ownBlobs([image]).map((blob) => [`/v2/${repository}/blobs/${blob.descriptor.digest}`, blob]));
	return (path) => path.startsWith(`/v2/${repository}/manifests/`) ? image.manifest : blobs.get(path);
}
async function answer({ request, response, find, served }) {
	const path = request.url ?? "";
	response.setHeader("docker-distribution-api-version", "registry/2.0");
	const blob = find(path);
	if (blob === void 0) {
		response.writeHead(path === "/v2/" ? 200 : 404).end();
		return;
	}
	const { descriptor } = blob;
	response.writeHead(200, {
		"content-type": path.includes("/manifests/") ? descriptor.mediaType : "application/octet-stream",
		"content-length": descriptor.size,
		"docker-content-digest": descriptor.digest
	});
	served.add(descriptor.digest);
	if (request.method === "HEAD") response.end();
	else await pipeline$1(Readable.from(blob.open(), { objectMode: false }), response);
}

// src/deliver/load.ts
/**
* Puts images into the local engine, of each set the one that it can run; a set without a name would not stay. It pulls from a registry of ours, because what
* is pulled keeps its digest and moves only the layers that the engine lacks; where it cannot reach us (a remote engine,
* or one that wants TLS) it gets an archive of everything.
*/
function loadInto(engine, options) {
	const loading = {
		...options,
		engine
	};
	return {
		target: TARGET,
		deliver: async (sets) => {
			const chosen = choose$1(sets, await engine.info());
			const all = [];
			for (const each of chosen) all.push(await pullFromUs(each, loading) ?? await loadArchive(each, loading));
			const blobs = distinct(all.flatMap((loaded) => loaded.blobs));
			return {
				target: TARGET,
				sets: chosen.map((each) => ({
					digest: each.image.manifest.descriptor.digest,
					tags: fullNames(each)
				})),
				blobs,
				bytesSent: bytesSentOf(blobs),
				because: [...new Set(all.map(({ because }) => because))].join("; ")
			};
		}
	};
}
const TARGET = "the engine";
/** @throws ActionError INPUT_INVALID where there is nothing for this engine */
function choose$1(sets, engine) {
	const chosen = sets.flatMap((tagged) => {
		const own = tagged.set.images.filter(({ platform }) => platform.os === engine.os);
		const image = own.find(({ platform }) => platform.architecture === engine.architecture) ?? own[0];
		return image === void 0 ? [] : [{
			...tagged,
			image
		}];
	});
	if (chosen.length > 0) return chosen;
	const offered = sets.flatMap(({ set }) => set.images.map(({ platform }) => describePlatform(platform)));
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: `loading into ${engine.name}`,
		got: `it runs ${engine.os} images, and these are for ${offered.join(", ")}`,
		hint: "Leave the input load out, or add an image of its operating system."
	});
}
/** What was sent for one image is there for the next. */
function distinct(blobs) {
	return [...new Map(blobs.toReversed().map((blob) => [blob.digest, blob])).values()].reverse();
}
/** `undefined` when the engine never came to us. */
async function pullFromUs(loadable, loading) {
	try {
		var _usingCtx$4 = _usingCtx();
		const { engine } = loading;
		const { image } = loadable;
		const repository = `containerize-dotnet/${randomUUID()}`;
		const server = _usingCtx$4.a(await serveImage(image, repository));
		const name = `${server.host}/${repository}@${image.manifest.descriptor.digest}`;
		let kept;
		try {
			kept = await engine.pull({
				name,
				platform: describePlatform(image.platform)
			});
		} catch (error) {
			if (server.served.size === 0) return void 0;
			throw server.failure() ?? error;
		}
		try {
			for (const reference of fullNames(loadable)) await engine.tag(name, reference);
		} finally {
			await engine.untag(name);
		}
		return pulled(image, {
			server,
			kept
		});
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
function pulled(image, { server, kept }) {
	return {
		blobs: imageBlobs([image]).map(({ descriptor, kind }) => {
			const isSent = server.served.has(descriptor.digest);
			const because = isSent ? "the engine asked for it" : "the engine has it";
			return {
				digest: descriptor.digest,
				size: descriptor.size,
				kind,
				action: isSent ? "sent" : "present",
				because
			};
		}),
		because: `pulled by the engine, which ${keeps(image, kept)}`
	};
}
async function loadArchive(loadable, loading) {
	const { image } = loadable;
	const set = {
		top: image.manifest,
		images: [image]
	};
	await loading.engine.load(dockerArchive([{
		...loadable,
		set
	}], loading));
	const [name = ""] = fullNames(loadable);
	const kept = await loading.engine.findImage(name);
	return {
		blobs: outcomesOf([image], {
			action: "sent",
			because: "an archive holds everything"
		}),
		because: `loaded as an archive, because the engine could not pull from this machine; it ${keeps(image, kept)}`
	};
}
/** Engines with a containerd store know an image by its manifest, others by its config. */
function keeps(image, kept) {
	const id = kept?.id.replace(/^sha256:/, "");
	const is = (digest) => digest === `sha256:${id}`;
	if (is(image.manifest.descriptor.digest)) return "keeps it under the same digest";
	if (is(image.config.descriptor.digest)) return `keeps it under its config's digest, ${image.config.descriptor.digest}`;
	return `keeps it as ${kept?.id ?? "an image without a name"}`;
}

// src/deliver/deliver-all.ts
/** Brings images everywhere: files and the engine first, registries last, as those tell the world. */
async function deliverAll(sets, request) {
	const { plan, pushes, effects } = request;
	await mkdir(effects.temporary, { recursive: true });
	const delivered = [];
	for (const target of await targetsOf(plan, effects)) {
		const done = await target.deliver(sets);
		effects.onDelivered(done);
		delivered.push(done);
	}
	const pushed = await pushAll(pushes);
	for (const done of pushed) effects.onDelivered(done);
	return [...delivered, ...pushed];
}
/** Files and the engine. */
async function targetsOf(plan, effects) {
	const { temporary } = effects;
	const exports = plan.outputs.map(({ type, dest }) => exportTo({
		type,
		dest: effects.resolve(dest)
	}, { temporary }));
	const load = plan.load ? [loadInto(await effects.engine(), { temporary })] : [];
	return [...exports, ...load];
}

// src/steps/deliver.ts
/** Brings the images everywhere they shall be, and says what moved and why. */
async function deliver(world, parts) {
	const { settled, delivery, folder } = parts;
	const { log } = world.runner;
	return log.phase("Deliver", () => deliverAll(settled.sets, {
		plan: delivery,
		pushes: settled.pushes,
		effects: {
			engine: world.engine,
			temporary: join(folder.path, "deliver"),
			resolve: (path) => resolve(world.workspace, path),
			onDelivered: (delivered) => {
				for (const line of describeDelivered(delivered)) log.info(line);
			}
		}
	}));
}

// src/plan/plan-images.ts
/**
* Every image that a run makes: for each variant and platform the publish output that runs there, and its base.
* @throws ActionError PLATFORM_MISSING for a platform that nothing was published for, and those of {@link chooseVariants}
*/
function planImages(inputs, apps) {
	const [app] = apps;
	if (app === void 0) return [];
	const { baseImage: property = "" } = app.container;
	const named = namedBase({
		inputs,
		property,
		project: app.project
	});
	const version = versionOf(parseFramework(app.framework));
	const published = apps.length === 1 ? ownPlatform(app) : void 0;
	return chooseVariants({
		inputs,
		version,
		named: named?.value,
		...defined({ published })
	}).map(({ suffix, parts }) => ({
		suffix,
		images: parts.flatMap((part) => part.platforms.map((platform) => planImage(platform, {
			part,
			apps,
			named
		})))
	}));
}
/** What was published for one RID runs where that RID does, and nowhere else. */
function ownPlatform({ target, project }) {
	const value = target === "portable" ? void 0 : platformOf(target);
	return value && {
		value,
		because: `it was published for ${target}`,
		from: project
	};
}
function planImage(platform, { part, apps, named }) {
	const app = appFor(platform.value, {
		apps,
		os: part.os
	});
	const needs = {
		framework: parseFramework(app.framework),
		selfContained: app.selfContained,
		trimmed: app.trimmed,
		aot: app.aot,
		invariantGlobalization: app.invariantGlobalization,
		frameworks: app.frameworks.map(({ name }) => name),
		musl: isMusl(app.target),
		platform: platform.value,
		...defined({
			os: part.os,
			family: app.container.family,
			sdkVersion: app.sdkVersion
		})
	};
	return {
		app,
		platform,
		base: chooseBase(named, needs)
	};
}
/** Alpine's own where there are several; a single one is taken at its word, as `base-image` may be Alpine too. */
function appFor(platform, { apps, os }) {
	const fitting = apps.filter(({ target }) => {
		const own = platformOf(target);
		return target === "portable" || own === void 0 || matchesPlatform(own, platform);
	});
	const app = fitting.length > 1 ? fitting.find(({ target }) => isMusl(target) === isAlpine(os)) : fitting[0];
	if (app !== void 0) return app;
	const targets = apps.map(({ target }) => target).join(", ");
	const own = platformOf(apps[0]?.target ?? "");
	throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: `planning an image for ${describePlatform(platform)}`,
		got: `${apps[0]?.name} was published for ${targets}`,
		hint: `Set the input platforms to ${own === void 0 ? "what it was published for" : describePlatform(own)}, or publish for the other platform.`
	});
}

// src/plan/delivery-plan.ts
/** @throws ActionError INPUT_INVALID when nothing would come of the run, PLATFORM_MISSING, PROJECT_AMBIGUOUS */
function makeDeliveryPlan(facts) {
	const { inputs, event } = facts;
	const projects = facts.projects.map((apps) => planProject(apps, {
		inputs,
		tags: facts.tags
	}));
	checkNames(projects, inputs);
	const local = projects.every(({ names }) => names.every(({ value }) => isLoopback(value.registry)));
	const push = choosePush(inputs.push, {
		event,
		local
	});
	const plan = {
		projects,
		push: push.value ? whyNoPush(inputs, {
			projects,
			apps: facts.projects.map(firstOf)
		}) ?? push : push,
		load: inputs.load,
		outputs: inputs.outputs,
		format: inputs.format
	};
	for (const project of projects) checkTags(project, { wanted: plan.push.value || plan.load || projects.length > 1 });
	checkOutputs(plan);
	checkDifferent(projects);
	return plan;
}
function firstOf([app]) {
	if (app === void 0) throw new Error("a publication without an application");
	return app;
}
function planProject(apps, of) {
	const { inputs } = of;
	const app = firstOf(apps);
	const { tags, version, silent } = chooseTags({
		ofRules: of.tags,
		project: app.container.imageTags
	});
	const planned = planImages(inputs, apps);
	const tagged = withSuffix(tags, planned.map(({ suffix }) => suffix));
	return {
		project: app.project,
		names: chooseImages(inputs, app),
		variants: planned.map((variant, at) => ({
			images: variant.images,
			tags: tagged[at] ?? []
		})),
		...defined({ version }),
		silent
	};
}
/** The SDK, too, leaves an image without a registry on the machine it was made on. */
function whyNoPush(inputs, { projects, apps }) {
	if (projects.every(({ names }) => names.length === 0)) return {
		value: false,
		because: "no image name is given"
	};
	if (inputs.images.length > 0 || inputs.push === "true") return void 0;
	const [local, ...others] = apps.filter(({ container }) => !hasRegistry(container));
	if (local === void 0) return void 0;
	const because = "ContainerRepository names no registry and ContainerRegistry is not set";
	if (others.length === apps.length - 1) return {
		value: false,
		because
	};
	throw invalid$1({
		got: `${because} in ${local.project}, and other projects are to be pushed`,
		hint: "Set ContainerRegistry for all of them, or the input images with {{project}} in it."
	});
}
function hasRegistry({ registry, repository = "" }) {
	return registry !== void 0 || /^[^/]*[.:][^/]*\//.test(repository);
}
/** Of two images under one name, the second would take it from the first. */
function checkDifferent(projects) {
	const owners = /* @__PURE__ */ new Map();
	for (const { project, names, variants } of projects) {
		const tags = variants.flatMap((variant) => variant.tags.map(({ value }) => value));
		for (const name of names.flatMap(({ value }) => taggedNames(value, tags))) {
			const other = owners.get(name) ?? project;
			if (other !== project) throw sameImage("planning the delivery", {
				name,
				projects: [other, project]
			});
			owners.set(name, project);
		}
	}
}
function checkNames(projects, inputs) {
	const nameless = projects.find(({ names }) => names.length === 0);
	if (nameless === void 0) return;
	const isSeveral = projects.length > 1;
	if (!isSeveral && inputs.push !== "true" && !inputs.load && inputs.outputs.length > 0) return;
	throw invalid$1({
		got: `no image name is given${isSeveral ? ` for ${nameless.project}` : ""}`,
		hint: "Set the input images (ghcr.io/owner/app), ContainerRepository in the project, or outputs for files alone."
	});
}
function checkTags({ variants, silent }, { wanted }) {
	if (variants.some(({ tags }) => tags.length > 0)) return;
	if (wanted) throw invalid$1({
		got: whyNoTag(silent),
		hint: "Set the input tags, one a line."
	});
	if (variants.length < 2) return;
	throw invalid$1({
		got: `there are ${variants.length} lines in the input os and no tag, so nothing tells them apart`,
		hint: "Set the input tags, one a line."
	});
}
function whyNoTag(silent) {
	if (silent.length === 0) return "the event gives no tag";
	return silent.map(({ rule, because }) => `${rule} gives no tag: ${because}`).join("; ");
}
function checkOutputs({ outputs, format, projects }) {
	const layout = outputs.find(({ type }) => type === "oci");
	if (layout !== void 0 && format === "docker") throw invalid$1({
		got: `type=oci,dest=${layout.dest} holds OCI images, and the input format is docker`,
		hint: "Use type=docker for a file, or leave the input format out."
	});
	const archive = outputs.find(({ type }) => type === "docker");
	const variants = projects.flatMap((project) => project.variants);
	if (archive === void 0 || variants.every(({ images }) => images.length === 1)) return;
	throw invalid$1({
		got: `type=docker,dest=${archive.dest} holds one platform for each name, and there are several`,
		hint: "Use type=oci, or give one platform."
	});
}
function invalid$1(problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "planning the delivery",
		...problem
	});
}

// src/steps/plan-delivery.ts
/** Only now are the evaluated names, tags and frameworks of the projects known. */
function planDelivery(world, parts) {
	const { inputs } = world;
	const { event, tags } = parts.request;
	const projects = parts.published.map(({ published }) => published.publication.apps);
	const delivery = makeDeliveryPlan({
		inputs,
		event,
		tags,
		projects
	});
	for (const line of printRows(describeDeliveryPlan(delivery))) world.runner.log.info(line);
	return delivery;
}

// src/source/ownership.ts
/**
* Gives a folder and everything in it to `owner`; nothing happens to what belongs to it already. Links are given away
* themselves and never followed: an earlier build may have left some that lead to the runner's own files.
*/
async function giveTo(owner, folder) {
	const folders = [Buffer.from(folder)];
	for (const each of folders) {
		const entries = await readdir(each, {
			withFileTypes: true,
			encoding: "buffer"
		}).catch(() => void 0);
		if (entries === void 0) continue;
		await give(each, owner);
		const below = entries.map((entry) => ({
			entry,
			path: Buffer.concat([
				each,
				Buffer.from("/"),
				entry.name
			])
		}));
		folders.push(...below.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path));
		await pMap(below, ({ path }) => give(path, owner), { concurrency: 32 });
	}
}
async function give(path, { uid, gid }) {
	const stats = await lstat(path);
	if (stats.uid !== uid || stats.gid !== gid) await lchown(path, uid, gid);
}

// src/build/evaluated.ts
/** Reads the lines that our targets write: `P name base64`, `I item base64 base64`, `F path package version project`. */
function parseProjectFacts(text) {
	const rows = text.split(/\r?\n/).map((line) => line.split("	"));
	const properties = /* @__PURE__ */ new Map();
	const items = /* @__PURE__ */ new Map();
	const origins = /* @__PURE__ */ new Map();
	for (const [kind, name = "", ...rest] of rows) {
		if (kind === "P") properties.set(name, decode(rest[0]));
		if (kind === "I" && (rest[0] ?? "") !== "") items.set(name, [...items.get(name) ?? [], {
			identity: decode(rest[0]),
			value: decode(rest[1])
		}]);
		if (kind === "F") origins.set(name.replaceAll("\\", "/"), originOf$1(rest));
	}
	const property = (name) => properties.get(name) ?? "";
	return {
		property,
		isTrue: (name) => property(name).trim().toLowerCase() === "true",
		items: (name) => items.get(name) ?? [],
		origins
	};
}
/** A project that is referenced through another one has a package's name as well: NuGet restored it. */
function originOf$1([id = "", version = "", project = ""]) {
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
/** `/src/lib/A.csproj` as `lib/A.csproj`. */
function inRepository(path) {
	return path.startsWith(`${PATHS.source}/`) ? posix.relative(PATHS.source, path) : path;
}
function decode(base64) {
	return Buffer.from(base64 ?? "", "base64").toString("utf8");
}

// src/build/find-own.ts
/**
* Finds what a build left at a place we gave it, `undefined` where nothing is. The build may put a link there, or in the
* place of a folder above: it would lead to the runner's own files.
* @throws ActionError PUBLISH_DIRECTORY_INVALID when it lies behind a link.
*/
async function findOwn(folder, path) {
	const expected = join(await realpath(folder), path);
	const real = await realpath(expected).catch(() => void 0);
	if (real === void 0) return void 0;
	if (real !== expected) throw outputError(folder, `${path} is a link to ${real}, or lies behind one`);
	const stats = await lstat(expected);
	return {
		path: expected,
		kind: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other"
	};
}

// src/build/output-files.ts
/** What Node, and an engine's tar, make of bytes that are no UTF-8. */
const REPLACEMENT = "�";
/**
* Every file in a publish output, by its path with `/`, sorted.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming what is no file of it: a link out of it or to a folder, a pipe, a
* name that is not UTF-8.
*/
async function listOutput(directory) {
	const paths = [];
	const folders = [""];
	for (const folder of folders) for (const entry of await readdir(join(directory, folder), {
		withFileTypes: true,
		encoding: "buffer"
	})) {
		const path = `${folder}${entry.name.toString("utf8")}`;
		if (!isUtf8(entry.name) || path.includes(REPLACEMENT)) throw outputError(directory, `the name of «${path}» is not UTF-8`);
		if (entry.isDirectory()) folders.push(`${path}/`);
		else paths.push(path);
		if (!entry.isDirectory() && !entry.isFile()) await fileWithin(directory, path);
	}
	return paths.sort((left, right) => left < right ? -1 : 1);
}
/**
* Says where each file came from. What nobody listed is a static web asset below `wwwroot/`, else configuration of the
* app itself (web.config, `*.staticwebassets.endpoints.json`).
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

// src/build/container-settings.ts
/** What a publish directory says of its image: nothing. */
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
/** What the project says of its image, with the fallbacks of the SDK's own target ComputeContainerConfig. */
function containerSettings(facts) {
	const identities = (name) => facts.items(name).map((item) => item.identity);
	const repository = first(facts, ["ContainerImageName", "ContainerRepository"]);
	return {
		...optional("baseImage", facts.property("ContainerBaseImage")),
		...optional("family", facts.property("ContainerFamily")),
		...optional("registry", first(facts, ["ContainerRegistry"])),
		...optional("repository", repository),
		...optional("user", facts.property("ContainerUser")),
		...optional("workingDirectory", facts.property("ContainerWorkingDirectory")),
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
		obsolete: obsolete(facts)
	};
}
/** The SDK's order: a `Container…` property, else the package's own. Empty values give no label. */
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

// src/build/dependencies.ts
const NO_DEPENDENCIES = {
	packages: [],
	origins: /* @__PURE__ */ new Map(),
	rid: void 0
};
/** `app` is the application's own name, whose library is not a reference. */
function parseDependencies(text, app) {
	const json = parse(text);
	const libraries = objectOf(json["libraries"]);
	const target = objectOf(json["runtimeTarget"])["name"];
	const targetName = typeof target === "string" ? target : "";
	const origins = /* @__PURE__ */ new Map();
	for (const [key, assets] of Object.entries(objectOf(objectOf(json["targets"])[targetName]))) {
		const origin = originOf(key, {
			library: objectOf(libraries[key]),
			app
		});
		for (const path of assetPaths(objectOf(assets), origin)) origins.set(path, origin);
	}
	return {
		packages: Object.entries(libraries).flatMap(([key, library]) => packageOf(key, objectOf(library))),
		origins,
		rid: targetName.includes("/") ? targetName.slice(targetName.indexOf("/") + 1) : void 0
	};
}
function originOf(key, { library, app }) {
	const [id = "", version = ""] = key.split("/");
	if (library["type"] === "package") return {
		kind: "package",
		id,
		version
	};
	if (library["type"] === "runtimepack") return {
		kind: "package",
		id: id.replace(/^runtimepack\./, ""),
		version
	};
	return id === app ? { kind: "app" } : {
		kind: "project",
		project: id
	};
}
/** Assets of the target's RID lie flat in the output; those of others keep their path below `runtimes/`. */
function assetPaths(assets, origin) {
	const flat = [...Object.keys(objectOf(assets["runtime"])), ...Object.keys(objectOf(assets["native"]))].map(baseName);
	const perRid = Object.keys(objectOf(assets["runtimeTargets"]));
	const resources = Object.entries(objectOf(assets["resources"])).map(([path, value]) => {
		const locale = objectOf(value)["locale"];
		return typeof locale === "string" ? `${locale}/${baseName(path)}` : baseName(path);
	});
	const symbols = origin.kind === "project" ? flat.map((path) => path.replace(/\.(dll|exe)$/, ".pdb")) : [];
	return [
		...flat,
		...perRid,
		...resources,
		...symbols
	];
}
function packageOf(key, library) {
	if (library["type"] !== "package") return [];
	const [id = "", version = ""] = key.split("/");
	const sha512 = library["sha512"];
	return [{
		id,
		version,
		...typeof sha512 === "string" && sha512 !== "" ? { sha512 } : {}
	}];
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function parse(text) {
	try {
		return objectOf(JSON.parse(text.replace(/^\uFEFF/, "")));
	} catch {
		return {};
	}
}
function objectOf(value) {
	return isObject(value) ? value : {};
}

// src/build/runtime-config.ts
/** `undefined` when the text is no such file. */
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
/** The number is the form of .NET Core 2 (dotnet/runtime, framework-version-resolution.md). */
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
		const value = JSON.parse(text.replace(/^\uFEFF/, ""));
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

// src/build/published-app.ts
/** Joins what MSBuild said of a project and what lies in its output. */
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
		packages: packagesOf$2(deps.packages, facts),
		app: {
			project: inRepository(facts.property("MSBuildProjectFullPath")),
			framework: facts.property("TargetFramework"),
			target: rid === "" ? "portable" : rid,
			name,
			...files.paths.includes(target) ? { assembly: target } : {},
			...executable === void 0 ? {} : { executable },
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
/** The defaults are NuGet's own; an SDK that does not know the properties (before 8.0.100) leaves them empty. */
function auditSettings(facts) {
	const says = (name) => facts.property(name).trim().toLowerCase();
	return {
		enabled: !["false", "disable"].includes(says("NuGetAudit")),
		level: says("NuGetAuditLevel") || "low",
		mode: says("NuGetAuditMode") === "direct" ? "direct" : "all",
		suppressed: facts.items("NuGetAuditSuppress").map(({ identity }) => identity)
	};
}
/** A single file keeps its runtime configuration inside: then what the project refers to, at the least version. */
function referencedFrameworks(facts) {
	const version = /^net(\d+\.\d+)/.exec(facts.property("TargetFramework"))?.[1];
	return facts.items("FrameworkReference").map(({ identity }) => ({
		name: identity,
		version: `${version ?? "0.0"}.0`
	}));
}
/** Those of deps.json with their hashes, and those that only the files name (runtime packs). */
function packagesOf$2(known, facts) {
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

// src/build/collect.ts
/**
* Reads what the n-th project published, once it is on the runner and its container is gone: nothing may change any more
* between the look at a file and its use.
* @throws ActionError PROJECT_UNSUPPORTED when it built but published nothing, PUBLISH_DIRECTORY_INVALID for links that
* lead out of the output.
*/
async function collectOutput(work, at) {
	const { publish, facts } = outputOf(at.index);
	const [folder, file] = await Promise.all([findOwn(work, publish), findOwn(work, facts)]);
	if (folder?.kind !== "folder" || file?.kind !== "file") throw nothing(at.project);
	const paths = await listOutput(folder.path);
	if (paths.length === 0) throw nothing(at.project);
	const parsed = parseProjectFacts(await readFile$1(file.path, "utf8"));
	const name = parsed.property("AssemblyName");
	const read = async (path) => paths.includes(path) ? await readFile$1(join(folder.path, path), "utf8") : void 0;
	const [runtimeConfig, dependencies] = await Promise.all([read(`${name}.runtimeconfig.json`), read(`${name}.deps.json`)]);
	return describePublish(parsed, {
		directory: folder.path,
		paths,
		runtimeConfig,
		dependencies
	});
}
/** Keeps MSBuild's binary log where it was asked for and says so; a build that never came so far has none. */
async function keepBinaryLog(target, { work, log }) {
	if (target === void 0) return;
	try {
		const found = await findOwn(work, BINARY_LOG);
		if (found?.kind !== "file") return;
		await copyFile(found.path, target);
		log.info(`MSBuild's binary log is ${target}`);
	} catch (error) {
		log.warning(`MSBuild's binary log is not kept: ${messageOf(error)}`);
	}
}
/** Relative to the work folder. */
const BINARY_LOG = "out/build.binlog";
function nothing(project) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `publishing ${project}`,
		got: "the build succeeded but nothing was published",
		hint: "The project may say IsPublishable=false, or move its output away in a target of its own; it must be one that `dotnet publish` publishes."
	});
}

// src/build/deadline.ts
/** How many of the last lines a timeout shows. */
const KEPT = 50;
function startDeadline(minutes, cancel) {
	const lines = [];
	const controller = new AbortController();
	const onCancel = () => controller.abort(cancelled());
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
		got: `it had not ended after ${minutes} minutes`,
		hint: `Raise \`timeout-minutes\` if it needs longer. The last lines were:\n${lines.join("\n")}`
	});
}
function cancelled() {
	return new ActionError({
		code: "CANCELLED",
		doing: "building in the SDK container",
		got: "the run was cancelled"
	});
}

// src/build/earlier-build.ts
/** Raised whenever a reader of an older state could misread a newer one. */
const BUILD_STATE_SCHEMA = 2;
/**
* A package that a feed must be asked for again. NuGet does not ask while its own results lie there, as long as no project
* changed: they must not.
*/
function outdatedPackage({ restore }, now) {
	return now - restore.at > 864e5 ? restore.floating : void 0;
}
const STATE = "state.json";
/** Below the folder: the intermediate files, by their paths in the source. */
const FILES = "files";
function stateFile(folder) {
	return join(folder, STATE);
}
/** `undefined` for what is none, or of another schema. */
async function readEarlierBuild(folder) {
	try {
		const state = JSON.parse(await readFile$1(stateFile(folder), "utf8"));
		const isWithin = Object.keys(state.folders).every((path) => !path.startsWith("/") && !path.split("/").includes(".."));
		return state.schema === 2 && isWithin ? {
			folder,
			state
		} : void 0;
	} catch {
		return;
	}
}

// src/build/find-files.ts
/** Nothing of a .NET project lies there, and some have more files than all else. */
const PASSED_OVER = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Paths of all files of a name in a copy of a source, what a build made in it among them. */
async function findFiles(source, name) {
	const found = [];
	const folders = [""];
	for (const folder of folders) for (const entry of await readdir(join(source, folder), { withFileTypes: true }).catch(() => [])) {
		if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) folders.push(join(folder, entry.name));
		if (entry.isFile() && entry.name === name) found.push(join(folder, entry.name));
	}
	return found;
}

// src/build/assets.ts
/** A folder with one is a project's folder of intermediate files, wherever a repository has it. */
const ASSETS_FILE = "project.assets.json";
/** Those of all projects that a restore in this copy of a source dealt with. */
async function readAssets(source) {
	const files = await findFiles(source, ASSETS_FILE);
	return (await Promise.all(files.map((path) => readFile$1(join(source, path), "utf8")))).flatMap(parseAssets);
}
/** A repository may have a file of that name that is something else: it says nothing. */
function parseAssets(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? [value] : [];
	} catch {
		return [];
	}
}
/**
* The first package whose version is not settled by the files of the source: a floating version (`1.*`), or a range with
* another lower end than «at least this one», in a project without a lock file. `Id version` for people.
* @param isLocked whether the project at a path in the container has a lock file in the source.
*/
function floatingPackage(all, isLocked) {
	const found = all.filter(({ project }) => !isLocked(project?.restore?.projectPath ?? "")).flatMap(({ project }) => Object.values(project?.frameworks ?? {})).flatMap(({ dependencies }) => Object.entries(dependencies ?? {})).filter(([, { target }]) => target === void 0 || target === "Package").find(([, { version }]) => !isSettled(version ?? ""));
	return found === void 0 ? void 0 : `${found[0]} ${found[1].version ?? ""}`;
}
/** `[1.2.3, )` is how assets files write a plain version, of which NuGet takes the lowest; `[1.2.3]` is one version. */
function isSettled(range) {
	return /^\[[^*,]+(?:, \)|\])$/.test(range) || /^[^*,[\]()]+$/.test(range);
}

// src/build/needed-packages.ts
/**
* The packages that a restore in this copy of a source settled on: libraries, what is only downloaded (runtime and
* targeting packs, `PackageDownload`), and the SDKs of global.json. To be asked when nothing runs in the copy any more.
*/
async function findNeededPackages(source) {
	const assets = await readAssets(source);
	const sdks = await readSdkPackages(source);
	const all = [...assets.flatMap(packagesOf$1), ...sdks].map(({ id, version }) => ({
		id: id.toLowerCase(),
		version: normalize(version)
	}));
	return [...new Map(all.map((each) => [`${each.id}/${each.version}`, each])).values()];
}
function packagesOf$1({ libraries, project }) {
	const names = Object.entries(libraries ?? {}).filter(([, { type }]) => type === "package");
	const downloads = Object.values(project?.frameworks ?? {}).flatMap((each) => each.downloadDependencies ?? []);
	return [...names.map(([name]) => ({
		id: name.replace(/\/.*$/, ""),
		version: name.replace(/^.*\//, "")
	})), ...downloads.flatMap(({ name, version }) => version.split(";").map((range) => ({
		id: name,
		version: range.replace(/^\[?([^,\]]*).*$/, "$1").trim()
	})))];
}
async function readSdkPackages(source) {
	const files = await findFiles(source, "global.json");
	return (await Promise.all(files.map((path) => readFile$1(join(source, path), "utf8")))).flatMap(parseSdkPackages);
}
/** As NuGet names the folder of a version: small, without build metadata, three parts or a fourth that is not 0. */
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

// src/build/nuget-files.ts
/**
* The user-level configuration of the restore: the runner's own files in their order, then our credentials. NuGet reads
* `NuGet.Config`, then `config/*.config` by name; configurations in the source come before them all.
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
		unknown: []
	};
	const sources = [
		...repository,
		...access.configs,
		own
	].flatMap(({ text }) => readNuGetConfig(text).sources);
	const { text, unknown } = credentialsConfig(access.credentials, sources);
	return {
		files: [
			...runner,
			own,
			{
				path: "home/.nuget/NuGet/config/99-credentials.config",
				text
			}
		],
		unknown
	};
}
/** Every address a restore may call: sources, feeds with credentials, proxies. */
function addressesOf(access, at) {
	const configured = [...at.repository, ...access.configs].flatMap(({ text }) => readNuGetConfig(text).sources);
	const { NO_PROXY: _, no_proxy: __, ...proxies } = proxiesOf(at.env);
	return [
		...configured.map((source) => source.value),
		...access.credentials.map((credential) => credential.source),
		...Object.values(proxies)
	];
}
/** In characters; what is shorter is a switch (`false`), and hiding it would spoil everything that is said. */
const SHORTEST_SECRET = 6;
/** Hides every password, and every variable that the restore gets, before anything can print it. */
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

// src/source/owner.ts
/**
* The build runs as the owner of the checkout, as if it ran there; where our own files would then be closed to it, as
* ourselves. To a rootless engine our user is uid 0.
*/
function chooseOwner(facts) {
	const { checkout, self, rootless } = facts;
	if (rootless) return {
		value: {
			uid: 0,
			gid: 0
		},
		because: "the engine is rootless: its root is the user it runs as"
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
		because: `only root could give files to the checkout's owner, ${checkout.uid}`
	};
}
/** `uid:gid`. */
function describeOwner(owner) {
	return `${owner.uid}:${owner.gid}`;
}

// src/build/transfer.ts
/** A folder's content as a tar in which everything belongs to `owner`. */
function packFolder(folder, owner) {
	return Readable.from((0, import_tar_fs.pack)(folder, { map: (header) => ({
		...header,
		...owner,
		uname: "",
		gname: ""
	}) }), { objectMode: false });
}
/** One file under another name, which everybody may read and start. */
function packFile(path, as) {
	const { name, owner } = as;
	return Readable.from((0, import_tar_fs.pack)(dirname(path), {
		entries: [basename(path)],
		map: (header) => ({
			...header,
			...owner,
			name,
			mode: 493,
			uname: "",
			gname: ""
		})
	}), { objectMode: false });
}
/** Empty folders, by their absolute paths in the container. */
function packFolders(paths, owner) {
	const tar = (0, import_tar_stream.pack)();
	for (const path of paths) tar.entry({
		name: `${path.slice(1)}/`,
		type: "directory",
		mode: 493,
		...owner
	});
	tar.finalize();
	return Readable.from(tar, { objectMode: false });
}
/** Files that only `owner` may read. */
function packFiles(files, owner) {
	const tar = (0, import_tar_stream.pack)();
	for (const { path, text } of files) tar.entry({
		name: path,
		mode: 384,
		...owner
	}, text);
	tar.finalize();
	return Readable.from(tar, { objectMode: false });
}
/**
* Unpacks a folder that an engine gave, whose entries begin with its own name, into the folder `to`.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming a link that leads out of it.
*/
async function unpackFolder(tar, into) {
	const { to, keepExisting } = into;
	const ignore = (path) => keepExisting && existsSync(path) && statSync(path).isFile();
	try {
		await pipeline$1(tar, (0, import_tar_fs.extract)(to, {
			ignore,
			map: withoutFirstFolder
		}));
	} catch (error) {
		const refused = REFUSED.exec(messageOf(error))?.[0];
		throw refused === void 0 ? error : outputError(to, refused);
	}
}
/** How tar-fs says no to links that lead out of the folder, and to pipes and devices. */
const REFUSED = /^.* is not a valid (?:sym|hard)link$|^unsupported type for .*$/s;
/** A hard link names its target by a path in the archive too; a symbolic link's target is its own business. */
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

// src/build/runner-node.ts
const ROOT$1 = {
	uid: 0,
	gid: 0
};
/**
* What the container gets of the runner's Node: a folder of ours with the layout of an installation, in which the
* program and the global packages of the runner are mounted. Empty where the plan uses none.
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
/** The same for an engine that does not see our files. */
async function copyIn(container, mounts) {
	for (const { source, target } of mounts) if ((await stat(source)).isDirectory()) {
		await container.copyIn("/", packFolders([target], ROOT$1));
		await container.copyIn(target, packFolder(source, ROOT$1));
	} else await container.copyIn(posix.dirname(target), packFile(source, {
		name: posix.basename(target),
		owner: ROOT$1
	}));
}
/**
* The environment in which commands of the build find Node: the image's own where it has one, else the runner's, which
* is started once, so that what it needs of the image is proven before a build tells it in riddles.
* @throws ActionError NODE_UNUSABLE where the build surely needs it; the container is gone then.
*/
async function openNode(container, at) {
	const { plan, log } = at;
	if (plan.node === void 0) return {};
	const [path = "", own] = (await run$1(container, [
		"sh",
		"-c",
		"echo \"$PATH\"; command -v node"
	])).lines;
	if (own !== void 0) {
		log.info(`Node is the SDK image's own, ${own}: ${(await run$1(container, [own, "--version"])).lines.at(-1)}.`);
		return {};
	}
	if (plan.node.value.kind === "image") {
		const say = `${plan.node.because}, and the SDK image has no Node either: the build may fail.`;
		if (plan.node.value.sure) log.warning(say);
		else log.info(say);
		return {};
	}
	const { node, sure } = plan.node.value;
	const { exitCode, lines } = await run$1(container, [`${NODE_FOLDER}/bin/node`, "--version"]);
	if (exitCode === 0 && lines.includes(node.version)) return { PATH: `${path}:${NODE_FOLDER}/bin` };
	const error = unusable(node, {
		plan,
		got: lines.at(-1) ?? `it ended with exit code ${exitCode}`
	});
	if (!sure) {
		log.info(`The build goes on without Node, which it may not need: ${error.message}.`);
		return {};
	}
	await container.remove();
	throw error;
}
async function run$1(container, command) {
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

// src/build/runner-sdk.ts
/** Where the SDK image has it, so that what a build writes of it is the same. */
const FOLDER$1 = "/usr/share/dotnet";
/**
* What the container gets of the runner's .NET: all of it but other SDKs, of which `dotnet` would take the newest. Empty
* where the plan builds in an SDK image.
*/
async function runnerSdkMounts({ runnerSdk }) {
	if (runnerSdk === void 0) return [];
	const { folder, version } = runnerSdk.value;
	return (await readdir(folder)).sort().map((name) => name === "sdk" ? `sdk/${version}` : name).map((name) => ({
		source: join(folder, name),
		target: posix.join(FOLDER$1, name),
		readOnly: true
	}));
}
function runnerSdkEnvironment({ runnerSdk }) {
	if (runnerSdk === void 0) return {};
	return {
		DOTNET_ROOT: FOLDER$1,
		PATH: `${USUAL_PATH}:${FOLDER$1}`
	};
}
/**
* Says at once what a build would say in riddles: an SDK made for another system or C library, or another one than the
* runner's behind the same path. The SDK itself answers, so that what it needs of the image is proven too.
* @throws ActionError SDK_MISMATCH; the container is gone then.
*/
async function checkRunnerSdk(container, plan) {
	if (plan.runnerSdk === void 0) return;
	const { version, folder } = plan.runnerSdk.value;
	const lines = [];
	const command = [posix.join(FOLDER$1, "dotnet"), "--version"];
	const onLine = (line) => lines.push(line);
	const exitCode = await container.exec({
		command,
		workingDirectory: "/",
		onLine
	}).catch(() => 127);
	if (exitCode === 0 && lines.includes(version)) return;
	await container.remove();
	throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `starting the runner's .NET SDK ${version} of ${folder} in ${describeReference(plan.sdkImage.value)}`,
		got: lines.at(-1) ?? `it ended with exit code ${exitCode}`,
		hint: HINT
	});
}
/** An SDK is mounted or not there at all: copying it takes longer than pulling the image. */
function unseenRunnerSdk(why) {
	return new ActionError({
		code: "ENGINE_FAILED",
		doing: "mounting the runner's .NET SDK into the container (sdk-image: runner)",
		got: why,
		hint: HINT
	});
}
const HINT = "Leave `sdk-image` out to build in the SDK image.";
/** What a person repeats a failure in: the official image of the very version, which any machine can pull. */
function imageToRepeat(plan, image) {
	if (plan.runnerSdk === void 0) return image.name;
	const { version } = plan.runnerSdk.value;
	return describeReference(chooseSdkImage({ request: {
		version,
		rollForward: "disable"
	} }).value);
}
/** What was built in, the same for the same bits: `name@sha256:…`, or `runner:10.0.401@sha256:…` of what is below it. */
function identityOf(plan, image) {
	if (plan.runnerSdk === void 0) return image.name;
	return `runner:${plan.runnerSdk.value.version}@${/@(.+)$/.exec(image.name)?.[1] ?? image.id}`;
}

// src/build/seeing.ts
const NO_MOUNTS = {
	kind: "blind",
	why: "this build mounts nothing"
};
/**
* Starts a container with mounts, if that can be done and it sees our very files through them. It does not where the
* engine is in another container or machine, or has user ids of its own.
*/
async function startSeeing(start, sees) {
	try {
		const container = await start();
		if (await seesOrGoes(container, sees)) return {
			kind: "seeing",
			container
		};
		return {
			kind: "blind",
			why: "the engine does not see our files"
		};
	} catch (error) {
		if (!(error instanceof ActionError) || error.code !== "ENGINE_FAILED") throw error;
		return {
			kind: "blind",
			why: `the engine cannot mount our files (${messageOf(error)})`
		};
	}
}
/** Whatever comes of the look, a container that does not see is removed. */
async function seesOrGoes(container, sees) {
	let does = false;
	try {
		does = await sees(container);
	} finally {
		if (!does) await container.remove();
	}
	return does;
}

// src/build/build-container.ts
/**
* Starts the container with the runner's folders mounted and proves by a file that it sees them and may write; where it
* does not (an engine in another container or machine, other user ids), starts one without mounts and copies.
*/
async function startBuildContainer(request, effects) {
	const started = await startMounted$1(request, effects);
	if (started.kind === "seeing") return mountedContainer(started.container, request);
	if (request.sdkMounts.length > 0) throw unseenRunnerSdk(started.why);
	effects.log.info(`Files are copied into the container: ${started.why}.`);
	await effects.packagesReady?.();
	const container = await start$1(request, {
		effects,
		mounts: []
	});
	try {
		await copyAllIn(container, {
			request,
			packages: effects.packages
		});
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
			source: effects.packages,
			target: PATHS.packages
		},
		...request.gitObjects.map((source, index) => ({
			source,
			target: `${GIT_OBJECTS}/${index}`,
			readOnly: true
		})),
		...request.sdkMounts,
		...request.nodeMounts
	];
	const secret = randomUUID();
	await writeFile(join(request.work, "sentinel"), secret);
	return await startSeeing(() => start$1(request, {
		effects,
		mounts
	}), (container) => seesSentinel(container, secret));
}
async function seesSentinel(container, secret) {
	const lines = [];
	return await container.exec({
		command: [
			"sh",
			"-c",
			"cat /work/sentinel && echo && touch /work/sentinel.seen /src && test -w /src && test -w /nuget"
		],
		onLine: (line) => lines.push(line)
	}) === 0 && lines.includes(secret);
}
async function start$1(request, { effects, mounts }) {
	const spec = {
		image: request.image,
		command: [
			"sh",
			"-c",
			"while :; do sleep 3600; done"
		],
		user: describeOwner(request.owner),
		workingDirectory: "/",
		env: request.env,
		mounts,
		network: request.network,
		labels: { [RUN_LABEL]: effects.runId }
	};
	const container = await effects.engine.start(spec);
	effects.onStarted?.(container.id);
	return container;
}
function mountedContainer(container, { work, owner }) {
	return {
		container,
		mounted: true,
		async write(files) {
			for (const { path, text } of files) {
				const target = join(work, path);
				await mkdir(dirname(target), { recursive: true });
				await writeFile(target, text, { mode: 384 });
				if (process.getuid?.() === 0) await chown(target, owner.uid, owner.gid);
			}
		},
		async erase(paths) {
			for (const path of paths) {
				const found = await findOwn(work, path);
				if (found !== void 0) await rm(found.path, { force: true });
			}
		},
		collect: async () => void 0,
		collectPackages: async () => void 0
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
	await container.copyIn("/", packFolders(folders, owner));
	await copyIn(container, request.nodeMounts);
	await container.copyIn(PATHS.source, packFolder(source, owner));
	await container.copyIn(PATHS.work, packFolder(work, owner));
	if ((await readdir(packages)).length > 0) await container.copyIn(PATHS.packages, packFolder(packages, owner));
	for (const [index, folder] of gitObjects.entries()) await container.copyIn(`${GIT_OBJECTS}/${index}`, packFolder(folder, owner));
}
function copiedContainer(container, { request, packages }) {
	return {
		container,
		mounted: false,
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
			const tar = await container.copyOut(`${PATHS.work}/out`);
			await unpackFolder(tar, {
				to: join(request.work, "out"),
				keepExisting: false
			});
		},
		async collectPackages() {
			await unpackFolder(await container.copyOut(PATHS.packages), {
				to: packages,
				keepExisting: true
			});
		}
	};
}

// src/base/choice.ts
/** `value (because; from)` for a log line. */
function describeChoice(choice) {
	return `${choice.value} (${choice.because})`;
}

// src/source/copy.ts
/** From this size on, in bytes, a copy is worth a hint. */
const LARGE = 1e9;
const CONCURRENCY$1 = 32;
/**
* Copies what was listed: links as links, and of modes only what git knows (0644 or 0755), so that a build sees the same
* on every runner. The original is only read.
* @returns what is in the copy: all that could be read.
*/
async function copySource(task) {
	const { entries, to, owner, log } = task;
	await mkdir(to, { recursive: true });
	for (const entry of entries) if (entry.kind === "folder") await makeFolder(join(to, entry.path), owner);
	const copied = await pMap(entries.filter((entry) => entry.kind !== "folder"), async (entry) => await copyEntry(entry, task) ? [entry] : [], { concurrency: CONCURRENCY$1 });
	if (owner !== void 0) await chown(to, owner.uid, owner.gid);
	const total = entries.reduce((sum, entry) => sum + entry.size, 0);
	log.debug(`copied ${entries.length} entries, ${total} bytes of source`);
	if (total > LARGE) log.notice(sizeHint(entries, total));
	return [...entries.filter((entry) => entry.kind === "folder"), ...copied.flat()];
}
async function makeFolder(path, owner) {
	await mkdir(path);
	await chmod(path, 493);
	if (owner !== void 0) await chown(path, owner.uid, owner.gid);
}
async function copyEntry(entry, { from, to, owner, log }) {
	const target = join(to, entry.path);
	try {
		if (entry.kind === "link") await symlink(await readlink(join(from, entry.path), { encoding: "buffer" }), target);
		else await copyFile(join(from, entry.path), target);
		const mode = (entry.mode & 64) === 0 ? 420 : 493;
		if (entry.kind === "file" && entry.mode !== mode) await chmod(target, mode);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && UNREADABLE.includes(String(error.code)))) throw copyError(error);
		log.warning(`${entry.path} cannot be read and is not part of the build: ${error.message}`);
		return false;
	}
	if (owner !== void 0) await lchown(target, owner.uid, owner.gid);
	return true;
}
function copyError(cause) {
	return new ActionError({
		code: "SETUP_FAILED",
		doing: "copying the source",
		got: messageOf(cause),
		hint: "The copy lies in RUNNER_TEMP: free some space there, or leave out what the build does not read with `exclude`.",
		cause
	});
}
/** Names the folders that make a copy large. */
function sizeHint(entries, total) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { path, size } of entries) {
		const top = path.includes("/") ? `${path.slice(0, path.indexOf("/"))}/` : path;
		sizes.set(top, (sizes.get(top) ?? 0) + size);
	}
	const named = [...sizes].sort(([, left], [, right]) => right - left).slice(0, 3).map(([name, size]) => `${name} ${gigabytes(size)}`).join(", ");
	return `The copy of the source is ${gigabytes(total)} (${named}). What the build does not read can be left out with \`exclude\`.`;
}
function gigabytes(bytes) {
	return `${(bytes / 1e9).toFixed(1)} GB`;
}

// src/build/unchanged.ts
/** The time of every file that did not change since an earlier build: in seconds, older than anything MSBuild makes of it. */
const UNCHANGED = 946684800;

// src/build/prepare.ts
/** Decides as whom the build runs, and says so. */
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
/** Makes the copy of the source and the folders that must exist before the container starts. */
async function prepare(plan, { effects, owner }) {
	const { exec, env, temp, packages, log } = effects;
	const source = join(temp, "src");
	const work = join(temp, "work");
	const { root, exclude } = plan;
	const own = {
		root,
		exclude,
		ours: [temp, packages],
		temp: join(temp, "git"),
		exec,
		env,
		log
	};
	const { entries, git } = effects.checkout ?? await readCheckout(own);
	const isRoot = process.getuid?.() === 0;
	const copied = await copySource({
		from: root,
		to: source,
		entries,
		owner: isRoot ? owner : void 0,
		log
	});
	const snapshot = takeSnapshot(source, copied);
	await snapshot.read([...snapshot.entries.keys()]);
	const gitObjects = await copyGit(git, source);
	for (const folder of WORK_FOLDERS) await mkdir(join(work, folder), { recursive: true });
	for (const { path, text } of [...[{
		path: "home/.gitconfig",
		text: "[safe]\n	directory = *\n"
	}, {
		path: "home/.bowerrc",
		text: "{ \"allow_root\": true }\n"
	}], ...projectFiles(entriesOf$1(plan))]) {
		await mkdir(dirname(join(work, path)), { recursive: true });
		await writeFile(join(work, path), text);
		await utimes(join(work, path), UNCHANGED, UNCHANGED);
	}
	await mkdir(packages, { recursive: true });
	if (isRoot) {
		await lchown(packages, owner.uid, owner.gid);
		for (const folder of [work, join(source, ".git")]) await giveTo(owner, folder);
	}
	return {
		source,
		work,
		gitObjects,
		snapshot
	};
}
/** Decides which network the build needs, and says so where it is an unusual one. */
async function pickNetwork(plan, effects) {
	const repository = await readRepositoryConfigs(plan.root, plan.project.value);
	const npm = Object.entries(plan.environment).filter(([name]) => /^npm_config_registry$/i.test(name));
	const addresses = addressesOf(effects.nuget, {
		repository,
		env: effects.env
	});
	const choice = chooseNetwork([...addresses, ...npm.map(([, address]) => address)]);
	if (choice.value !== "bridge") effects.log.info(`The build uses the network ${describeChoice(choice)}.`);
	return choice.value;
}

// src/build/reproduce.ts
/** One line to paste that repeats a phase in a checkout, at the same SDK image; `setup-command` comes first. */
function reproduceLine(plan, at) {
	const { Configuration: _, RuntimeIdentifier: only, ...properties } = plan.properties;
	const options = Object.entries(properties).map(([name, value]) => propertyArgument(name, value));
	const rid = only ?? plan.rids.value[0];
	const configuration = plan.configuration.value;
	const framework = plan.framework.value;
	const dotnet = [
		...[at.phase, plan.project.value],
		...at.phase === "restore" ? [`-p:Configuration=${configuration}`] : ["-c", configuration],
		...at.phase === "restore" || framework === void 0 ? [] : ["-f", framework],
		...rid === void 0 ? [] : ["-r", rid],
		...options
	];
	const isPrepared = plan.setupCommand !== "";
	const image = isPrepared ? PREPARED : at.image;
	const words = [
		"-w",
		"/src",
		...environmentOf(plan),
		image,
		"dotnet",
		...dotnet
	].map(quote).join(" ");
	const line = `docker run --rm -u "$(id -u):$(id -g)" -e HOME=/tmp -v "$PWD":/src ${nodeWords(plan)}${words}`;
	return isPrepared ? `${preparing(plan, at.image)} && ${line}` : line;
}
/** One line to paste that repeats `setup-command`. */
function setupLine(plan, image) {
	return `docker run --rm ${setupWords(plan, image)}`;
}
/** Of a container, and of the image that is made of it. */
const PREPARED = "sdk-after-setup";
function preparing(plan, image) {
	return `${`docker run --name ${PREPARED} ${setupWords(plan, image)}`} && docker commit ${PREPARED} ${PREPARED} && docker rm ${PREPARED}`;
}
function setupWords(plan, image) {
	return `-u 0:0 -v "$PWD":/src:ro ${[
		"-w",
		"/src",
		...environmentOf(plan),
		image,
		"sh",
		"-ec",
		plan.setupCommand
	].map(quote).join(" ")}`;
}
/** The Node of whoever repeats it, on the PATH that official images have. */
function nodeWords({ node, environment }) {
	if (node?.value.kind !== "runner" || environment["PATH"] !== void 0) return "";
	return `-v "$(npm prefix --global)":${NODE_FOLDER}:ro -e PATH=${USUAL_PATH}:${NODE_FOLDER}/bin `;
}
/** By name alone: a value may be a secret, and the shell that runs this has its own. */
function environmentOf(plan) {
	return Object.keys(plan.environment).flatMap((name) => ["-e", name]);
}
/**
* A property on MSBuild's command line. Quotes keep `;` and `,` in the value; `%41` stays MSBuild's notation for a
* character, a lone `%` is itself.
*/
function propertyArgument(name, value) {
	const escaped = value.replace(/%(?![0-9A-Fa-f]{2})/g, "%25").replaceAll("\"", "%22");
	return /[;,\s]/.test(escaped) ? `-p:${name}="${escaped}"` : `-p:${name}=${escaped}`;
}
function quote(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

// src/build/setup.ts
const ROOT = {
	uid: 0,
	gid: 0
};
/** How many of the last lines a failure shows. */
const TAIL$1 = 12;
/**
* The SDK image, or one of our own that `setup-command` made of it: as root, with the engine's usual capabilities, which
* package managers need and a build must not have. No name, no login and no token is in that container; the source can
* be read there, not changed.
* @throws ActionError SETUP_FAILED with the command's last lines, BUILD_TIMEOUT, CANCELLED, or what the engine says.
*/
async function setUpImage(request, effects) {
	if (request.plan.setupCommand === "") return {
		id: request.image.id,
		[Symbol.asyncDispose]: async () => void 0
	};
	const make = async () => {
		const id = await effects.log.phase("setup-command", () => makeImage(request, effects));
		return {
			id,
			[Symbol.asyncDispose]: () => removeImage(id, effects)
		};
	};
	return await (effects.shareImage === void 0 ? make() : effects.shareImage(identityOf(request.plan, request.image), make));
}
async function makeImage(request, effects) {
	const { container, mounted } = await startContainer(request, effects);
	try {
		await runCommand(container, {
			request,
			effects
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
	if (request.sdkMounts.length > 0) throw unseenRunnerSdk(started.why);
	const container = await start(request, {
		effects,
		mounts: []
	});
	try {
		await container.copyIn("/", packFolders([PATHS.source], ROOT));
		await container.copyIn(PATHS.source, packFolder(request.source, ROOT));
	} catch (error) {
		await container.remove();
		throw error;
	}
	return {
		container,
		mounted: false
	};
}
async function startMounted(request, effects) {
	if (effects.mounts === "never") return NO_MOUNTS;
	const secret = randomUUID();
	const proof = join(effects.temp, "setup");
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
	return await startSeeing(() => start(request, {
		effects,
		mounts
	}), (container) => seesSecret(container, secret));
}
/** Its environment is the command's alone: an image made of the container would keep it. */
async function start({ image, network }, { effects, mounts }) {
	const container = await effects.engine.start({
		image: image.id,
		command: [
			"sh",
			"-c",
			"while :; do sleep 3600; done"
		],
		user: "0:0",
		capabilities: "default",
		workingDirectory: "/",
		env: {},
		mounts,
		network,
		labels: { [RUN_LABEL]: effects.runId }
	});
	effects.onStarted?.(container.id);
	return container;
}
async function seesSecret(container, secret) {
	const lines = [];
	const command = ["cat", `${PATHS.work}/sentinel`];
	return await container.exec({
		command,
		onLine: (line) => lines.push(line)
	}) === 0 && lines.includes(secret);
}
async function runCommand(container, { request, effects }) {
	const { plan, image, deadline } = request;
	const tail = [];
	const exitCode = await container.exec({
		command: [
			"sh",
			"-ec",
			plan.setupCommand
		],
		env: setupEnvironment(effects.env, {
			...runnerSdkEnvironment(plan),
			...plan.environment
		}),
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
	throw new ActionError({
		code: "SETUP_FAILED",
		doing: `running the setup-command in ${image.name}`,
		got: `it ended with exit code ${exitCode}: ${tail.at(-1) ?? "it said nothing"}`,
		hint: `Its last lines were:\n${tail.join("\n")}\nRepeat it in a clone of the repository:\n${setupLine(plan, imageToRepeat(plan, image))}`
	});
}
/** The build is over, well or not: what cannot be removed changes nothing of that. */
async function removeImage(id, { engine, log }) {
	try {
		await engine.removeImage(id);
	} catch (error) {
		log.warning(`Removing the image that setup-command made: ${messageOf(error)}`);
	}
}

// src/build/open-container.ts
/**
* Starts the build container of the SDK image, of what `setup-command` makes of it, or with the runner's own SDK in it.
* @throws ActionError SETUP_FAILED, SDK_MISMATCH, NODE_UNUSABLE, BUILD_TIMEOUT, CANCELLED, or what the engine says.
*/
async function openContainer(request, effects) {
	const { plan, image, folders, owner, deadline } = request;
	const network = await pickNetwork(plan, effects);
	const env = buildEnvironment(effects.env, {
		...runnerSdkEnvironment(plan),
		...plan.environment
	});
	const sdkMounts = await runnerSdkMounts(plan);
	const nodeMounts = await runnerNodeMounts(plan, effects.temp);
	const setup = {
		plan,
		image,
		network,
		source: folders.source,
		sdkMounts,
		deadline
	};
	const prepared = await setUpImage(setup, effects);
	const remove = async () => await prepared[Symbol.asyncDispose]();
	try {
		const build = await startBuildContainer({
			image: prepared.id,
			owner,
			network,
			env,
			sdkMounts,
			nodeMounts,
			...folders
		}, effects);
		await checkRunnerSdk(build.container, plan);
		return {
			build,
			env,
			phaseEnv: await openNode(build.container, {
				plan,
				log: effects.log
			}),
			[Symbol.asyncDispose]: remove
		};
	} catch (error) {
		await remove();
		throw error;
	}
}

// src/build/diagnostics.ts
/** MSBuild's canonical form: `origin(line,column): [subcategory] error CODE: text [project]`; here from the first colon on. */
const CATEGORY = /(?:^|:\s+)(?:[A-Za-z]+ )?(error|warning)(?:\s+([A-Za-z]{1,12}\d+[A-Za-z]*|[A-Z]+-\d+))?\s*:\s*/;
/** What stands between the parentheses after an origin. */
const PLACE = /^(\d+)(?:,(\d+))?(?:[-,][\d,-]+)?$/;
/** In characters; what is longer is a tool's data, not a message. */
const LONGEST$1 = 4096;
/** Reads one line of output in a time that grows with its length alone; `undefined` for a line that is no diagnostic. */
function parseDiagnostic(line) {
	if (line.length > LONGEST$1) return void 0;
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
		...code === void 0 ? {} : { code },
		...file === void 0 ? {} : { file },
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
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column }
	};
}
/** Collects the diagnostics of a build's lines, each once (MSBuild repeats them for every project that sees them). */
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
/** GitHub shows ten annotations of each severity a step; the last of the errors says how to repeat the build. */
const SHOWN = {
	error: 9,
	warning: 10
};
/** Puts diagnostics on the lines of the pull request they speak of. */
function annotate(diagnostics, log) {
	for (const severity of ["error", "warning"]) {
		const all = diagnostics.of(severity);
		for (const each of all.slice(0, SHOWN[severity])) {
			const { code, file, line, column, project, message } = each;
			const place = file !== void 0 && !posix.isAbsolute(file) && isFile(file) ? file : project;
			const isOwn = place === file;
			log[severity](code === void 0 ? message : `${code}: ${message}`, {
				...code === void 0 ? {} : { title: code },
				...place === void 0 || posix.isAbsolute(place) ? {} : { file: place },
				...line === void 0 || !isOwn ? {} : { line },
				...column === void 0 || !isOwn ? {} : { column }
			});
		}
		const more = all.length - SHOWN[severity];
		if (more > 0) log.info(`${more} more of severity ${severity} are in the log above.`);
	}
}
/** `src/Web/Program.cs(3,9): error CS0103: …`, as compilers write it, with the repository's paths. */
function describeDiagnostic(diagnostic) {
	const { file, line, column, severity, code, message } = diagnostic;
	const at = line === void 0 ? "" : `(${line}${column === void 0 ? "" : `,${column}`})`;
	return `${file === void 0 ? "" : `${file}${at}: `}${severity}${code === void 0 ? "" : ` ${code}`}: ${message}`;
}
/** `MSBUILD`, `CSC` and `NuGet` are names, not files. */
function isFile(origin) {
	return /[./\\]/.test(origin);
}

// src/build/missing-node.ts
const TOOL = `(${NODE_TOOLS.join("|")})`;
/** As dash, bash and busybox say it, and `env` of a script's first line. */
const MISSING = new RegExp(`(?:^|[\\s:])${TOOL}: (?:command )?not found\\s*$|\\benv: ['‘]?${TOOL}['’]?: No such file or directory`);
/** What comes with Node itself. */
const WITH_NODE = [
	"node",
	"npm",
	"npx"
];
/** The tool of a front-end that a line of output says is not there; `undefined` for any other line. */
function missingNodeTool(line) {
	const [, bare, ofScript] = MISSING.exec(line) ?? [];
	return bare ?? ofScript;
}
/** What to do where a build did not find a tool: some sentences, with a space behind. */
function nodeAdvice(tool, { node }) {
	if (node?.value.kind === "runner" && !WITH_NODE.includes(tool)) return `\`${tool}\` is no global package of the runner's Node: install it before this step with \`npm install --global ${tool}\`, or start it as \`npx ${tool}\`. `;
	const own = "install it with `setup-command`, or give an SDK image that has it with `sdk-image`. ";
	if (node !== void 0) return `There is no \`${tool}\` in the build container: put actions/setup-node before this step, ${own}`;
	return `There is no \`${tool}\` in the build container, and the runner's Node is there only where a project file starts it (\`<Exec Command="npm ci" />\`): say it there, ${own}`;
}

// src/build/phase.ts
/** How many lines of {@link PhaseEnd.tail} are kept: what `dotnet` says of a missing SDK is eight lines long. */
const TAIL = 12;
/**
* Runs one target of the traversal project in the container.
* @throws ActionError BUILD_FAILED with the first error and a line that repeats the phase.
*/
async function runPhase(request, setting) {
	const { log } = setting.effects;
	const title = `dotnet ${request.name} ${setting.plan.project.value}`;
	let end = await log.phase(title, () => execute(request, setting));
	if (end.exitCode !== 0 && request.name === "restore" && isNetworkTrouble(end.diagnostics)) {
		log.warning("The restore could not reach a feed (NU1301); it is tried once more.");
		end = await log.phase(`${title}, again`, () => execute(request, setting));
	}
	annotate(end.diagnostics, log);
	if (end.exitCode !== 0) throw failure(request, {
		setting,
		end
	});
}
async function execute(request, { plan, effects, build, phaseEnv, deadline, responseFiles }) {
	const diagnostics = new Diagnostics();
	const tail = [];
	let missingTool;
	return {
		exitCode: await build.container.exec({
			command: [...phaseCommand(request.name, {
				plan,
				responseFiles
			}), ...request.args ?? []],
			workingDirectory: PATHS.source,
			env: {
				...phaseEnv,
				...request.env
			},
			signal: deadline.signal,
			onLine: (line) => {
				diagnostics.add(line);
				deadline.record(line);
				missingTool ??= missingNodeTool(line);
				if (line.trim() !== "") tail.push(line.trim());
				if (tail.length > TAIL) tail.shift();
				effects.log.info(line);
			}
		}),
		diagnostics,
		tail,
		...defined({ missingTool })
	};
}
/** The same properties in both phases: a restore with others does not fit its publish (NETSDK1047). */
function phaseCommand(name, { plan, responseFiles }) {
	const properties = {
		_IsPublishing: "true",
		Configuration: plan.configuration.value,
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
* Only `dotnet` itself sees the project in a C# file. Its intermediate files go where those of every project are looked
* for, instead of into the home.
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
/** A feed that cannot be reached may be reached a moment later; one that refuses us will not. */
function isNetworkTrouble(diagnostics) {
	const errors = diagnostics.of("error");
	return errors.some(({ code }) => code === "NU1301") && !errors.some(isRefusal);
}
function isRefusal({ message }) {
	return /\b40[13]\b|Unauthorized|Forbidden/i.test(message);
}
function failure(request, { setting, end }) {
	const { plan, image } = setting;
	const errors = end.diagnostics.of("error");
	const doing = `${request.name} of ${plan.project.value}`;
	const missing = end.tail.find((line) => line.includes("compatible .NET SDK was not found"));
	if (errors.length === 0 && missing !== void 0) return sdkMismatch(doing, end.tail);
	const [first] = errors;
	const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
	const what = first === void 0 ? end.tail.at(-1) ?? "it said nothing" : `${describeDiagnostic(first)}${others}`;
	return new ActionError({
		code: "BUILD_FAILED",
		doing,
		got: `dotnet ended with exit code ${end.exitCode}: ${what}`,
		hint: `${end.missingTool === void 0 ? advice(errors) : nodeAdvice(end.missingTool, plan)}Repeat it in a clone of the repository:\n${reproduceLine(plan, {
			phase: request.name,
			image
		})}`
	});
}
/** Said by `dotnet` itself, before there is any MSBuild. */
function sdkMismatch(doing, tail) {
	const facts = tail.filter((line) => /^(Requested SDK version|global\.json file):/.test(line)).join("; ");
	return new ActionError({
		code: "SDK_MISMATCH",
		doing,
		got: `the SDK image has no SDK that global.json allows (${facts})`,
		hint: "Give an image that has it with `sdk-image`, or let global.json roll forward."
	});
}
function advice(errors) {
	if (errors.some((error) => error.code === "NU1301" && isRefusal(error))) return "A NuGet feed refused us: give its name or URL with a user and a token in `nuget-credentials`. ";
	if (errors.some(({ code }) => code === "NU1301")) return "A NuGet feed could not be reached: check its URL, and the proxy of the runner. ";
	if (errors.some(({ code }) => code === "NU1004")) return "packages.lock.json does not cover this restore: add the runtime identifier to RuntimeIdentifiers and restore once locally. ";
	return "";
}

// src/source/clock.ts
const YEAR = /\$\(\s*\[System\.DateTime\]::(?:Utc)?Now\.(?:Year|ToString\(\s*(['"`]?)yyyy\1\s*\))\s*\)/gi;
const MSBUILD = /\[System\.(?:DateTime|DateTimeOffset|Guid|Random|Diagnostics\.Stopwatch)\]::(?!Parse|MinValue|MaxValue|Empty)\w+|\[System\.Environment\]::TickCount|\[System\.IO\.Path\]::GetRandomFileName|<DownloadFile\b|\bDateTime(?:Offset)?\.(?:Utc)?Now\b|\bGuid\.NewGuid\b|\bnew Random\b/i;
const WILDCARD = /<(?:Assembly|File)?Version(?:Prefix)?>\s*(\d+(?:\.\d+)*\.\*)/i;
/** In commands that project files run. */
const PROGRAM = /(?:^|[\s;&|(`"'$])(date|uuidgen|curl|wget|openssl rand)(?=[\s;&|)`"']|$)/;
const COMMAND = /<Exec\b[^>]*\bCommand\s*=\s*("[^"]*"|'[^']*')/gi;
/** Of a project file or an import. */
function clockInMSBuild(text) {
	const plain = text.replace(/<!--[\s\S]*?-->/g, "");
	const rest = plain.replace(YEAR, "");
	const commands = [...rest.matchAll(COMMAND)].map(([, command = ""]) => command.replaceAll("&quot;", "\""));
	const found = MSBUILD.exec(rest)?.[0] ?? WILDCARD.exec(rest)?.[1] ?? commands.map((command) => PROGRAM.exec(command.slice(1, -1))?.[1]).find((name) => name !== void 0);
	if (found !== void 0) return {
		kind: "used",
		what: found
	};
	return rest === plain ? { kind: "none" } : { kind: "year" };
}
/** Of a source file: a wildcard in an assembly's version is days and seconds since 2000. */
function clockInCode(text) {
	const found = /AssemblyVersion(?:Attribute)?\s*\(\s*"([^"]*\*)"/.exec(text)?.[1];
	return found === void 0 ? { kind: "none" } : {
		kind: "used",
		what: `AssemblyVersion ${found}`
	};
}

// src/source/probes.ts
/** Whether a file is one that MSBuild evaluates, whatever its name ends in. */
function isMSBuild(text) {
	return /<Project[\s>]/.test(text);
}
/**
* Nothing shows on the disk when a file is looked for and is not there. What project files look for by name is read out
* of them; where they run programs, or build the name, any path may be meant.
*/
function probesOf(text) {
	const plain = text.replace(/<!--[\s\S]*?-->/g, "");
	const found = [...plain.matchAll(LOOKING)].flatMap(([, name = "", list = ""]) => namesIn(name, list));
	const starts = [...plain.matchAll(PATTERN)].flatMap(([, start = ""]) => folderOf(start));
	const names = [...found, ...starts].filter((name) => name !== void 0);
	const runsPrograms = /<(?:Exec|UsingTask|CallTarget\s+Targets="\$)/.test(plain);
	return {
		names: sortedSet(names),
		everyName: runsPrograms || names.length < found.length + starts.length
	};
}
/** Conditions and the property functions that look for a file. */
const LOOKING = /\b(Exists|GetPathOfFileAbove|GetDirectoryNameOfFileAbove)\s*\(\s*('[^']*'|(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\s*\)/gi;
function namesIn(name, list) {
	const parts = /^exists$/i.test(name) ? [list] : list.split(",");
	return (/^GetDirectoryNameOfFileAbove$/i.test(name) ? parts.slice(1) : parts.slice(0, 1)).map(lastName);
}
/** What stands before the first wildcard of a pattern. */
const PATTERN = /(?<=^|[;"'`<>\r\n])([^;"'`<>*?\r\n]+)[*?]/g;
const PROJECT_FOLDER = /^\$\((?:MSBuildThisFileDirectory|MSBuildProjectDirectory|ProjectDir)\)/i;
/** Folders that a build makes, or that no source has. */
const NO_SOURCE = /^\$\((?:\w*Out(?:putPath|Dir)|PublishDir|NuGetPackageRoot|Pkg\w+)\)/i;
/** The folder that a pattern begins in is listed where it is there; where it is not, nothing shows that it was looked for. */
function folderOf(start) {
	const path = start.trim().replaceAll("\\", "/");
	if (NO_SOURCE.test(path)) return [];
	const last = (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : /\$\(\w+\)$/.test(path) ? path : "").replace(PROJECT_FOLDER, "").split("/").at(-1) ?? "";
	return /^\.{0,2}$/.test(last) ? [] : [lastName(last)];
}
/** `undefined` where the last part of a path is not written out. */
function lastName(argument) {
	const bare = (argument.trim().replace(/^['"`]|['"`]$/g, "").replaceAll("\\", "/").replace(/\/+$/, "").split("/").at(-1) ?? "").replace(/^\$\(MSBuildThisFileDirectory\)/, "");
	return /^[\w .+-]+$/.test(bare) ? bare : void 0;
}

// src/source/closure.ts
/** In bytes; no project file is larger. */
const TEXT_MAX = 1048576;
const CODE$1 = /\.(?:cs|fs|vb)$/i;
/**
* What was used, and what the texts of the project files among it add: names that are looked for, the clock.
*/
async function closureOf$1(used, source) {
	const { root, snapshot, whole } = source;
	const everything = [...snapshot.entries.values()].filter(({ kind }) => kind !== "folder").map(({ path }) => path);
	const told = (await pMap(whole ? everything : used.files, (path) => tell$1(root, {
		path,
		snapshot
	}), { concurrency: 8 })).filter((each) => each !== void 0);
	const seen = whole ? {
		...NOTHING$1,
		whole,
		history: used.history
	} : {
		...NOTHING$1,
		...used
	};
	const shape = unionOf(seen, {
		...NOTHING$1,
		names: sortedSet(told.flatMap(({ names }) => names)),
		everyName: told.some(({ everyName }) => everyName),
		year: told.some(({ clock }) => clock.kind === "year")
	});
	const use = told.find(({ clock }) => clock.kind === "used");
	return {
		shape: withAncestors(shape),
		...use?.clock.kind === "used" ? { clock: {
			file: use.path,
			what: use.clock.what
		} } : {},
		reachesOut: told.some(({ reachesOut }) => reachesOut),
		skipsPrograms: told.some(({ skipsPrograms }) => skipsPrograms)
	};
}
/** What one text tells; `undefined` for what is no text that could. */
async function tell$1(root, { path, snapshot }) {
	const entry = snapshot.entries.get(path);
	if (entry?.kind !== "file" || entry.size === 0 || entry.size > TEXT_MAX) return void 0;
	const bytes = await readFile$1(join(root, path)).catch(() => Buffer.alloc(0));
	const built = (await snapshot.read([path])).get(path) ?? "";
	const text = bytes.toString(bytes[0] === 255 && bytes[1] === 254 ? "utf16le" : "utf8");
	if (!CODE$1.test(path) && !isMSBuild(text)) return void 0;
	const clock = {
		kind: "used",
		what: "another content than was built: it changed meanwhile"
	};
	return built.endsWith(contentName(bytes)) ? toldBy(path, text) : {
		...toldBy(path, text),
		clock
	};
}
function toldBy(path, text) {
	if (CODE$1.test(path)) return {
		path,
		names: [],
		everyName: false,
		clock: clockInCode(text),
		...STAYS_WITHIN
	};
	const reachesOut = /(?:\.\.|[$@%]\()[^"'<>]*\*/.test(text);
	const skipsPrograms = /<Target\b[^>]*\sInputs\s*=/.test(text);
	return {
		path,
		...probesOf(text),
		clock: clockInMSBuild(text),
		reachesOut,
		skipsPrograms
	};
}
const STAYS_WITHIN = {
	reachesOut: false,
	skipsPrograms: false
};

// src/source/observe.ts
/** In seconds since 1970: older than any modification, so that `relatime` moves it at the first read. */
const DISTANT_PAST = 1;
const AT_ONCE$3 = 32;
/**
* Sets the access times of a copy of a source to a distant past. The kernel moves them when any process reads a file,
* follows a link or lists a folder; renaming, linking and rewriting move the change time, which nobody can set. Reading
* times moves nothing.
*/
async function watchSource(root, entries) {
	const git = (await listGit(root)).map((path) => ({
		path,
		kind: "git",
		changed: 0
	}));
	const all = [...[{
		path: "",
		kind: "folder"
	}, ...entries].map(({ path, kind }) => ({
		path,
		kind,
		changed: 0
	})), ...git];
	await pMap(all, (each) => arm(root, each), { concurrency: AT_ONCE$3 });
	return { used: async () => {
		const verdicts = await pMap(all, (each) => wasUsed(root, each), { concurrency: AT_ONCE$3 });
		const used = all.filter((_, at) => verdicts[at]);
		await pMap(used, (each) => arm(root, each), { concurrency: AT_ONCE$3 });
		return {
			files: used.filter(({ kind }) => kind === "file" || kind === "link").map(({ path }) => path),
			folders: used.filter(({ kind }) => kind === "folder").map(({ path }) => path),
			history: used.some(({ kind }) => kind === "git")
		};
	} };
}
/** What is gone, or whose time cannot be set, counts as used from now on. */
async function arm(root, each) {
	const path = join(root, each.path);
	try {
		const { mtimeMs } = await lstat(path);
		await (each.kind === "link" ? lutimes : utimes)(path, DISTANT_PAST, mtimeMs / 1e3);
		each.changed = (await lstat(path)).ctimeMs;
	} catch {
		each.changed = NaN;
	}
}
async function wasUsed(root, each) {
	const stats = await lstat(join(root, each.path)).catch(() => void 0);
	return stats === void 0 || stats.atimeMs !== DISTANT_PAST * 1e3 || stats.ctimeMs !== each.changed;
}
/** All of `.git` but nothing that is only borrowed; a source without it has none. */
async function listGit(root) {
	const names = await readdir(join(root, ".git"), { recursive: true }).catch(() => []);
	return names.length === 0 ? [] : [".git", ...names.map((name) => join(".git", name))];
}

// src/source/sentinels.ts
const FOLDER = ".containerize-dotnet-sentinels";
const WAYS = [
	"read",
	"list",
	"map",
	"copy",
	"clone"
];
/**
* Whether reads in the container move the access times that we see: one file or folder for each way of reading, over the
* same mount, before the build begins. A way that is impossible there (a clone on ext4) is no danger.
*/
async function proveObservation(root, inside) {
	const folder = join(root, FOLDER);
	try {
		await makeSentinels(folder);
		await inside.run([
			"sh",
			"-c",
			SCRIPT,
			"sentinels",
			`${inside.at}/${FOLDER}`
		]);
		const unseen = await unseenWays(folder, await clones(folder) ? WAYS : WAYS.filter((way) => way !== "clone"));
		if (unseen.length === 0) return {
			value: true,
			because: "every way of reading leaves its mark"
		};
		return {
			value: false,
			because: `on this file system it does not show when a file is used in this way: ${unseen.join(", ")}`
		};
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/**
* The C library maps a locale's file into memory and never calls `read` (glibc looks in `LOCPATH`, musl in
* `MUSL_LOCPATH`), whatever is in it and whichever of its files it takes first. `cp` uses copy_file_range since coreutils 9.
*/
const SCRIPT = `cd "$1" || exit 1
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
async function makeSentinels(folder) {
	await mkdir(join(folder, "list"), { recursive: true });
	await mkdir(join(folder, "map"), { recursive: true });
	await chmod(folder, 511);
	const files = [...Object.values(TARGETS).flat().filter((name) => name !== "list"), "list/file"];
	for (const name of files) await writeFile(join(folder, name), "x".repeat(8192));
	for (const name of [...files, "list"]) await utimes(join(folder, name), 1, 1e9);
}
/** By us, as .NET would do it without a program: what the kernel answers is the same for both. */
async function clones(folder) {
	return copyFile(join(folder, "clone"), join(folder, "clone.ours"), constants.COPYFILE_FICLONE_FORCE).then(() => true, () => false);
}
async function unseenWays(folder, ways) {
	const verdicts = await Promise.all(ways.map(async (way) => await moved(folder, TARGETS[way])));
	return ways.filter((_, at) => verdicts[at] !== true);
}
async function moved(folder, names) {
	return (await Promise.all(names.map(async (name) => (await lstat(join(folder, name))).atimeMs))).some((time) => time !== 1e3);
}

// src/build/reuse-rule.ts
/** What projects import, what their restores settle on, and the rules of compilers. */
const ANYWHERE = /\.(?:props|targets|rsp|user|editorconfig|globalconfig|ruleset)$|(?:^|\/)(?:global\.json|nuget\.config|packages(?:\.[^/]+)?\.lock\.json)$/i;
/** References of one project decide what others are made of, and whether an earlier result of theirs was kept current. */
const PROJECT = /\.\w*proj$/i;
/** What only a compiler reads, which says so to MSBuild. */
const CODE = /\.(?:cs|fs|vb|razor|cshtml)$/i;
/**
* MSBuild notices a file that got newer. It does not notice, or not always, that one appeared or went away, nor that an
* import, a property or a link changed: then the intermediate files of the project, or of all, are left out.
*/
function decideReuse(state, now) {
	const { source } = state;
	const different = [.../* @__PURE__ */ new Set([...Object.keys(source), ...Object.keys(now)])].filter((path) => source[path] !== now[path]);
	const appeared = different.filter((path) => source[path] === void 0 || now[path] === void 0);
	const changed = different.filter((path) => source[path] !== void 0 && now[path] !== void 0);
	const wasRead = new Set(state.shape.files);
	const relevant = changed.filter((path) => state.shape.whole || wasRead.has(path) || /^[fx]0/.test(source[path] ?? ""));
	const folders = new Set(state.shape.folders);
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
	const outside = (path) => ownersOf(path, state).length === 0;
	const all = [...appeared, ...changed];
	const found = all.find((path) => ANYWHERE.test(path) || PROJECT.test(path)) ?? all.find(isLink) ?? all.find(outside) ?? all.find((path) => state.skipsPrograms && !CODE.test(path)) ?? appeared.find((path) => isLookedFor(path, state)) ?? (state.reachesOut ? appeared[0] : void 0);
	return found === void 0 ? void 0 : `${say(found)}, which may concern every project`;
}
/** Whether a condition of a project file may look for it, which may set any property. */
function isLookedFor(path, { shape }) {
	return shape.everyName && !CODE.test(path) || shape.names.some((name) => `/${path}`.endsWith(`/${name}`));
}
function keepSome({ state, appeared, changed }, different) {
	const dropped = new Set(appeared.flatMap((path) => ownersOf(path, state)));
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
/** The `obj` folders of all projects around a path, as each may take what lies below it; a folder may hold several. */
function ownersOf(path, { folders }) {
	return Object.entries(folders).filter(([, project]) => parentOf(project) === "" || path.startsWith(`${parentOf(project)}/`)).map(([folder]) => folder);
}

// src/build/apply-earlier.ts
const AT_ONCE$2 = 32;
/**
* Puts the intermediate files of an earlier build into the copy of the source, and gives every file of it a time that is
* a function of content: old where it is what it was then, now where it is not. MSBuild then builds what changed, on any
* runner and whatever its clock says.
*/
async function applyEarlier(source, parts) {
	const { earlier, snapshot, owner, now } = parts;
	const choice = choose(earlier, {
		values: Object.fromEntries(await snapshot.read([...snapshot.entries.keys()])),
		now
	});
	const isChanged = new Set(choice.value.changed);
	for (const folder of choice.value.kept) if (earlier !== void 0) await putBack(earlier, {
		folder,
		source
	});
	if (earlier !== void 0) await shift(earlier, {
		kept: choice.value.kept,
		source,
		now
	});
	if (process.getuid?.() === 0) for (const folder of choice.value.kept) await giveTo(owner, join(source, folder));
	await pMap(snapshot.entries.values(), async ({ path, kind }) => {
		const time = isChanged.has(path) ? now / 1e3 : UNCHANGED;
		await (kind === "link" ? lutimes : utimes)(join(source, path), time, time);
	}, { concurrency: AT_ONCE$2 });
	const all = Object.keys(earlier?.state.folders ?? {}).length;
	return {
		...choice,
		whole: all > 0 && choice.value.kept.length === all
	};
}
function choose(earlier, { values, now }) {
	if (earlier === void 0) return NOTHING_EARLIER;
	const outdated = outdatedPackage(earlier.state, now);
	const choice = decideReuse(earlier.state, values);
	if (outdated === void 0) return choice;
	return {
		value: {
			...choice.value,
			kept: []
		},
		because: `${outdated} is believed for 24 hours`
	};
}
const NOTHING_EARLIER = {
	value: {
		kept: [],
		changed: []
	},
	because: "no intermediate files of an earlier build"
};
async function putBack(earlier, { folder, source }) {
	const target = join(source, folder);
	await mkdir(dirname(target), { recursive: true });
	await rename(join(earlier.folder, FILES, folder), target);
}
/** In milliseconds: the newest intermediate file is this much older than a change. */
const BEFORE = 2e3;
/**
* All intermediate files keep their distances, and the newest comes to lie just before now: older than the SDK's files
* they would all be made anew, newer than a change they would hide it.
*/
async function shift({ state }, to) {
	const { kept, source, now } = to;
	const newest = Math.max(...Object.values(state.times));
	for (const folder of kept) {
		const files = (await readdir(join(source, folder), {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
		await pMap(files, async (path) => {
			const written = state.times[path.slice(source.length + 1)] ?? newest;
			const time = (now - BEFORE - (newest - written)) / 1e3;
			await utimes(path, time, time);
		}, { concurrency: AT_ONCE$2 });
	}
}

// src/build/written.ts
const AT_ONCE$1 = 32;
/** MSBuild's own folders, wherever a project has them. */
const OUTPUT = /^(?:bin|obj|artifacts|\.git)$/;
/** What a restore may leave in a source. */
const BY_RESTORE = /^packages(?:\..+)?\.lock\.json$/;
/** No fingerprint of a file of a source. */
const WRITTEN = "written";
/**
* The source as intermediate files were made of it: fingerprints by path, where none fits a file that the build itself
* wrote. The next copy has it as it is in the checkout, which is not what was compiled.
* @param since when the build began, in milliseconds since 1970.
*/
async function sourceAsBuilt(source, { snapshot, since }) {
	const values = await snapshot.read([...snapshot.entries.keys()]);
	const isOurs = (time) => time === 946684800 * 1e3 || Math.abs(time - since) <= 1;
	const marked = await pMap(values, async ([path, value]) => {
		const stats = await lstat(join(source, path)).catch(() => void 0);
		return [path, stats === void 0 || !stats.isDirectory() && !isOurs(stats.mtimeMs) ? WRITTEN : value];
	}, { concurrency: AT_ONCE$1 });
	return Object.fromEntries(marked);
}
/**
* A file that a build made beside the source, outside the folders where MSBuild keeps its own. A note among the
* intermediate files may say that it is there, and in the next copy it is not.
* @param known what is in the source, and folders of intermediate files.
*/
async function findCreated(source, known) {
	const folders = [""];
	for (const folder of folders) for (const entry of await readdir(join(source, folder), { withFileTypes: true }).catch(() => [])) {
		const path = join(folder, entry.name);
		const isFolder = entry.isDirectory();
		if (isFolder && !OUTPUT.test(entry.name) && !known.intermediate.has(path)) folders.push(path);
		if (!isFolder && known.source[path] === void 0 && !BY_RESTORE.test(entry.name)) return path;
	}
}

// src/build/collect-earlier.ts
/**
* Takes MSBuild's intermediate files out of a copy of the source that nobody builds in any more, for later builds.
* @param known what of the state does not lie in them.
* @returns why there are none, or `undefined`.
*/
async function collectIntermediate(source, { known, to }) {
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
	for (const folder of names) {
		Object.assign(times, await timesIn(source, folder));
		const target = join(to, FILES, folder);
		await mkdir(dirname(target), { recursive: true });
		await rename(join(source, folder), target);
	}
	await writeFile(stateFile(to), JSON.stringify({
		...known,
		folders,
		times
	}));
}
/** A folder with an assets file is one of intermediate files, wherever a repository has it; the file names its project. */
async function findFolders(source) {
	const found = {};
	for (const path of await findFiles(source, ASSETS_FILE)) {
		const folder = dirname(path);
		if (folder === ".") continue;
		const [assets] = parseAssets(await readFile$1(join(source, path), "utf8"));
		const project = assets?.project?.restore?.projectPath;
		if (project?.startsWith(`${PATHS.source}/`) === true) found[folder] = project.slice(PATHS.source.length + 1);
	}
	return found;
}
async function timesIn(source, folder) {
	const files = (await readdir(join(source, folder), {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const times = await Promise.all(files.map(async (path) => [relative(source, path), (await lstat(path)).mtimeMs]));
	return Object.fromEntries(times);
}

// src/build/restore-rule.ts
/**
* Whether packages must be resolved. Not where all of an earlier restore's results are there, nothing that it used has
* changed, and every package it chose lies in the packages folder.
*/
async function reasonToRestore(facts) {
	const { applied, earlier, snapshot, packages, source } = facts;
	const run = (because) => ({
		value: "run",
		because
	});
	if (earlier === void 0) return run("no earlier result");
	if (!applied.whole) return run("an earlier result is not there for every project");
	const { shape, values } = earlier.state.restore;
	const current = await restoreValues(shape, snapshot);
	const different = [.../* @__PURE__ */ new Set([...Object.keys(values), ...Object.keys(current)])].find((name) => values[name] !== current[name]);
	if (different !== void 0) return run(`${inWords(different)} changed`);
	const missing = await findMissing(source, packages);
	if (missing !== void 0) return run(`${missing} is not in the packages folder`);
	return {
		value: "left out",
		because: "nothing it depends on changed, and its packages are here"
	};
}
/** What counts for a restore, whose result depends on neither history nor the year. */
function restoreValues(shape, snapshot) {
	return valuesOf({
		...shape,
		history: false,
		year: false
	}, {
		snapshot,
		history: async () => "",
		year: 0
	});
}
async function findMissing(source, packages) {
	for (const { id, version } of await findNeededPackages(source)) if (!await exists(join(packages, id, version, ".nupkg.metadata"))) return `${id} ${version}`;
}

// src/build/unsettled-front-end.ts
const LOCKS = [
	"package-lock.json",
	"npm-shrinkwrap.json",
	"yarn.lock",
	"pnpm-lock.yaml"
];
/**
* A file that a build read, which asks for packages of a front-end that no lock file settles: a `package.json` without
* one in its folder or above it (as workspaces have it), or a `bower.json`, for which there is none.
* @param read paths of the source that the build read.
* @param source all that is in it, by path.
*/
function unsettledFrontEnd(read, source) {
	return read.filter((path) => !/(?:^|\/)(?:node_modules|bower_components)\//.test(path)).find((path) => basename(path) === "bower.json" || basename(path) === "package.json" && !ancestors(dirname(path)).some((folder) => LOCKS.some((name) => source.has(join(folder, name)))));
}

// src/build/run-phases.ts
const UNSEEN = {
	files: [],
	folders: [],
	history: true
};
/** Runs restore and publish on what an earlier build left, and sees what they use of the source. */
async function runPhases(phases) {
	const { effects, build, folders, owner } = phases;
	const now = effects.clock();
	const { source, snapshot } = folders;
	const observation = await observe(phases);
	const earlier = build.mounted ? phases.earlier : void 0;
	const applied = await applyEarlier(source, {
		earlier,
		snapshot,
		owner,
		now
	});
	effects.log.info(`Intermediate files: ${applied.because}`);
	const restore = await reasonToRestore({
		applied,
		earlier,
		snapshot,
		packages: effects.packages,
		source
	});
	const watch = build.mounted ? await watchSource(source, [...snapshot.entries.values()]) : { used: async () => UNSEEN };
	effects.log.info(`Restore: ${restore.value} (${restore.because})`);
	if (restore.value === "run") await phases.restore();
	const atRestore = await watch.used();
	await phases.publish();
	const learned = {
		observation,
		restore,
		atRestore,
		atPublish: await watch.used(),
		applied,
		earlier
	};
	return {
		observation,
		restore,
		kept: applied.value.kept.length > 0,
		reuse: applied.because,
		...await conclude(phases, {
			...learned,
			now
		})
	};
}
async function observe({ build, effects, folders }) {
	const inside = {
		at: PATHS.source,
		run: (command) => build.container.exec({ command })
	};
	const observation = build.mounted ? await proveObservation(folders.source, inside) : {
		value: false,
		because: "the engine does not see our files"
	};
	if (!observation.value) effects.log.info(`Every file of the source counts as used: ${observation.because}.`);
	return observation;
}
/** A build on the files of an earlier one reads only what changed: what that one depended on counts too. */
async function conclude({ root, folders, build }, learned) {
	const { observation, restore, atRestore, atPublish, applied, now } = learned;
	const { snapshot, source } = folders;
	const kept = applied.value.kept.length > 0 ? learned.earlier?.state : void 0;
	const place = {
		root,
		snapshot,
		whole: !observation.value
	};
	const own = await closureOf$1(together(atRestore, atPublish), place);
	const ofRestore = restore.value === "run" ? (await closureOf$1(atRestore, place)).shape : kept?.restore.shape;
	const clock = own.clock ?? await clockOf(kept, place);
	const closure = {
		shape: present(unionOf(unionOf(own.shape, kept?.shape ?? NOTHING$1), ofRestore ?? NOTHING$1), snapshot.entries),
		reachesOut: own.reachesOut || (kept?.reachesOut ?? false),
		skipsPrograms: own.skipsPrograms || (kept?.skipsPrograms ?? false),
		...clock === void 0 ? {} : { clock }
	};
	const assets = await readAssets(source);
	const floating = floatingPackage(assets, () => false);
	const shape = present(ofRestore ?? closure.shape, snapshot.entries);
	const state = {
		schema: 2,
		...closure,
		source: await sourceAsBuilt(source, {
			snapshot,
			since: now
		}),
		restore: {
			shape,
			values: await restoreValues(shape, snapshot),
			at: kept?.restore.at ?? now,
			...floating === void 0 ? {} : { floating }
		}
	};
	const chosen = build.mounted ? floatingPackage(assets, isLocked(snapshot.entries)) : "what the restore chose";
	const read = closure.shape.whole ? [...snapshot.entries.keys()] : closure.shape.files;
	const frontEnd = unsettledFrontEnd(read, snapshot.entries);
	return {
		closure,
		snapshot,
		state,
		floating: chosen ?? (frontEnd && `what ${frontEnd} asks for`)
	};
}
/** Of what an earlier build read, as it is now: what asked for the clock may do so no more. */
async function clockOf(kept, place) {
	if (kept === void 0) return void 0;
	const { files } = kept.shape;
	return (await closureOf$1({
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
/** What is gone needs no mention: the folder above it is listed. */
function present(shape, entries) {
	const isThere = (path) => path === "" || entries.has(path);
	return {
		...shape,
		files: shape.files.filter(isThere),
		folders: shape.folders.filter(isThere)
	};
}
/** Whether a project, by its path in the container, has a lock file in the source. */
function isLocked(entries) {
	return (project) => entries.has(join(project, "../packages.lock.json").slice(PATHS.source.length + 1));
}
/** Once nobody builds any more. */
async function keepIntermediate$1(source, { state, to, log }) {
	const reason = state.skipsPrograms ? "a target of the repository has Inputs and Outputs, and what it made is not kept" : await collectIntermediate(source, {
		known: state,
		to
	});
	if (reason === void 0) return to;
	log.info(`Intermediate files are not kept: ${reason}`);
}

// src/build/sdk-image.ts
/** The SDK image in the engine: as it is there already, if its tag did not move meanwhile, or pulled. */
async function fetchSdkImage(official, effects) {
	const { engine, log, login } = effects;
	const reference = effects.mirror?.(official) ?? official;
	const name = describeReference(reference);
	const present = await engine.findImage(name);
	const use = await chooseImage(reference, {
		present,
		effects
	});
	log.info(`${name} is ${describeChoice(use)}.`);
	if (present !== void 0 && use.value === "kept") return sdkImage(reference, present);
	const credentials = await login(reference.registry);
	return sdkImage(reference, await engine.pull({
		name,
		...credentials === void 0 ? {} : { login: credentials }
	}));
}
/** Only a tag that was pulled can be out of date: a digest never is, and an image without one was made on this engine. */
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
	if (effects.currentDigest === void 0) return {
		value: "kept",
		because: "the engine has it"
	};
	const current = await effects.currentDigest(reference);
	if (current === void 0) return {
		value: "kept",
		because: "the engine has it; whether it is current is not known"
	};
	if (present.repoDigests.some((each) => each.endsWith(`@${current}`))) return {
		value: "kept",
		because: "the engine has it and it is current"
	};
	return {
		value: "pulled",
		because: `the engine has another than the registry, where it is ${current}`
	};
}
function sdkImage(reference, { id, repoDigests }) {
	return {
		id,
		name: pinned(reference, repoDigests)
	};
}
/** Engines leave `docker.io/library/` out of the names they report. */
function pinned(reference, repoDigests) {
	const { registry, repository } = reference;
	const full = `${registry}/${repository}@`;
	return repoDigests.find((digest) => digest.startsWith(full) || full.endsWith(`/${digest.split("@")[0]}@`)) ?? repoDigests[0] ?? describeReference(reference);
}

// src/build/publish.ts
/**
* Publishes a project in the SDK container, on a copy of the source that it may do with as it likes.
* @throws ActionError SETUP_FAILED, BUILD_FAILED, BUILD_TIMEOUT, CANCELLED, PROJECT_UNSUPPORTED, or what the engine says.
*/
async function publishInContainer(plan, effects) {
	maskNuGet(effects.nuget, effects.log);
	const deadline = startDeadline(plan.timeoutMinutes, effects.signal);
	try {
		try {
			var _usingCtx$3 = _usingCtx();
			const owner = await findOwner(plan, effects);
			const [image, folders] = await effects.log.phase("fetch the SDK image, copy the source", () => deadline.race(both(fetchSdkImage(plan.sdkImage.value, effects), prepare(plan, {
				effects,
				owner
			}))));
			const { build, env, phaseEnv } = _usingCtx$3.a(await openContainer({
				plan,
				image,
				folders,
				owner,
				deadline
			}, effects));
			let observed;
			try {
				if (build.mounted) await deadline.race(awaitPackages(effects, owner));
				const responseFiles = await findResponseFiles(folders.source, plan.project.value);
				const setting = {
					plan,
					effects,
					build,
					image: imageToRepeat(plan, image),
					deadline,
					responseFiles,
					phaseEnv
				};
				observed = await runPhases({
					root: plan.root,
					effects,
					build,
					folders,
					owner,
					earlier: await openEarlier(effects),
					restore: () => restore(setting, restoreEnvironment(effects.nuget.environment, env)),
					publish: () => publish$1(setting)
				});
			} finally {
				await build.container.remove();
				if (plan.binlog) await keepBinaryLog(effects.binlog, {
					work: folders.work,
					log: effects.log
				});
			}
			const outputs = await collectAll(folders.work, plan);
			const neededPackages = build.mounted ? await findNeededPackages(folders.source) : void 0;
			const intermediate = build.mounted && !isFileBased(plan.project.value) ? await keepIntermediate$1(folders.source, {
				state: observed.state,
				to: join(effects.temp, "obj"),
				log: effects.log
			}) : void 0;
			return {
				outputs,
				sdkImage: identityOf(plan, image),
				observed: {
					...observed,
					intermediate
				},
				...neededPackages === void 0 ? {} : { neededPackages }
			};
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
		}
	} finally {
		deadline.stop();
	}
}
async function collectAll(work, plan) {
	return await Promise.all(entriesOf$1(plan).map(({ project }, index) => collectOutput(work, {
		index,
		project
	})));
}
async function awaitPackages({ packages, packagesReady }, owner) {
	await packagesReady?.();
	if (process.getuid?.() === 0) await giveTo(owner, packages);
}
async function openEarlier({ earlier }) {
	const folder = await earlier;
	return folder === void 0 ? void 0 : await readEarlierBuild(folder);
}
/** Waits for both even if one fails: nothing of ours may go on writing into folders that are given back. */
async function both(first, second) {
	await Promise.allSettled([first, second]);
	return await Promise.all([first, second]);
}
/** The only step that sees credentials; they are gone when it ends, however it ends. */
async function restore(setting, env) {
	const { plan, effects, build } = setting;
	const repository = await readRepositoryConfigs(plan.root, plan.project.value);
	const { files, unknown } = nugetFiles(effects.nuget, repository);
	for (const name of unknown) effects.log.warning(`nuget-credentials: no configuration names a source «${name}».`);
	for (const name of effects.nuget.withheld ?? []) effects.log.warning(`A nuget.config of the repository mentions %${name}%, which opens more than a feed and is not given to it: use \`nuget-credentials\`.`);
	const paths = files.map(({ path }) => path);
	try {
		await build.write(files);
		await runPhase({
			name: "restore",
			env
		}, setting);
	} catch (error) {
		await build.erase(paths).catch(() => void 0);
		throw error;
	}
	await build.erase(paths);
	await build.collectPackages();
}
async function publish$1(setting) {
	const { effects, build, plan } = setting;
	const binlog = plan.binlog ? effects.binlog : void 0;
	const args = binlog === void 0 ? [] : [`-bl:${PATHS.work}/${BINARY_LOG}`];
	try {
		await runPhase({
			name: "publish",
			args
		}, setting);
		await build.collect();
	} catch (error) {
		if (binlog !== void 0) await build.collect().catch(() => void 0);
		throw error;
	}
}
/** MSBuild looks for Directory.Build.rsp above the project it is given, and ours lies elsewhere: the nearest one. */
async function findResponseFiles(source, project) {
	for (let folder = posix.dirname(project);; folder = posix.dirname(folder)) {
		const path = posix.join(folder, "Directory.Build.rsp");
		if (await exists(join(source, path))) return [posix.join(PATHS.source, path)];
		if (folder === ".") return [];
	}
}

// src/steps/build-project.ts
/** Publishes the project in the SDK container, with the packages and the intermediate files that earlier runs left. */
async function buildProject(world, parts) {
	const { build, recalled, folder } = parts;
	const { runner, exec } = world;
	const history = historyOf(recalled.checkout.git);
	const earlier = parts.fresh || world.inputs.setupCommand !== "" ? NONE : restoreIntermediate(world, parts);
	const finding = parts.packages();
	finding.catch(() => void 0);
	runner.saveState(CONTAINER_STATE, folder.id);
	const output = await publishInContainer(build.plan, {
		engine: await world.engine(),
		shareImage: parts.shareImage,
		exec,
		nuget: recalled.nuget,
		checkout: recalled.checkout,
		earlier,
		log: runner.log,
		env: runner.env,
		clock: world.clock,
		temp: join(folder.path, "build"),
		packages: world.packagesFolder,
		packagesReady: async () => void await finding,
		runId: folder.id,
		login: async (registry) => {
			const found = await world.credentials(registry);
			return found?.kind === "password" ? found : void 0;
		},
		mirror: (reference) => mirrorOf(reference, world.inputs.mirrors),
		currentDigest: world.currentDigest,
		signal: runner.signal,
		binlog: join(world.home, `${build.project.name}.binlog`)
	});
	const packages = await finding;
	return {
		output,
		history: await history,
		cache: describeUse({
			recalled,
			packages,
			observed: output.observed,
			off: world.inputs.cache === "off"
		})
	};
}
/** NuGet writes the addresses of its sources beside packages and into `obj`: a secret in one must not be kept. */
function secretFeed({ nuget, repositoryFeeds }) {
	return secretSource([...repositoryFeeds, ...nuget.configs]);
}
const NONE = Promise.resolve(void 0);
/** The entry of intermediate files that the same options, environment and SDK image made. */
function intermediateEntry(parts) {
	return {
		kind: "build",
		name: strongKey({
			parts,
			values: {}
		}).slice(0, 32),
		moving: true
	};
}
/** Starts at once and is waited for when the container is there. */
async function restoreIntermediate(world, of) {
	const { request, recalled, folder } = of;
	if (recalled.parts === void 0) return void 0;
	const target = join(folder.path, "intermediate");
	const { entry } = await world.cacheFor(request.event).restore([intermediateEntry(recalled.parts)], target);
	return entry === void 0 ? void 0 : target;
}
function describeUse(of) {
	const { recalled, packages, observed, off } = of;
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

// src/cache/packages.ts
const SERIES = "nuget";
/**
* Projects of one repository fill one entry in turns: each that had to fetch much adds a generation. With it all fit into
* one request (ten names), beside the newest entry of any lock state.
*/
const LAST_GENERATION = 7;
/** The entries that are of use, the best first. */
function wantedPackages(lock) {
	return [...Array.from({ length: 8 }, (_, index) => LAST_GENERATION - index).map((generation) => packagesEntry({
		lock,
		generation
	})), {
		kind: "packages",
		name: SERIES,
		moving: true
	}];
}
function packagesEntry({ lock, generation }) {
	return {
		kind: "packages",
		name: `${lock}-g${generation}`,
		series: SERIES
	};
}
/** The generation of an entry of that lock state; `undefined` for another one. */
function generationOf(entry, lock) {
	const [, of, generation] = /^(.*)-g(\d)$/.exec(entry.name) ?? [];
	return of === lock ? Number(generation) : void 0;
}
/** Less is fetched again faster than everything is packed and sent. */
const WORTH_KEEPING = .1;
/**
* An entry for a lock state that had none; or one more generation, with all of the last one, where more than a tenth had to
* be fetched besides. What came from another lock state stays only where the build names it: entries do not grow with
* every upgrade.
*/
function packagesToKeep(run) {
	const { lock, found, before, after, needed } = run;
	const fresh = [...after.keys()].filter((path) => !before.has(path));
	if (after.size === 0) return void 0;
	if (found === void 0) return {
		lock,
		generation: 0
	};
	if (found.generation === void 0) return {
		lock,
		generation: 0,
		...needed.length === 0 ? {} : { only: /* @__PURE__ */ new Set([...needed, ...fresh]) }
	};
	const isWorthIt = sumOf(fresh, after) > WORTH_KEEPING * sumOf([...after.keys()], after);
	const generation = found.generation + 1;
	return isWorthIt && generation <= LAST_GENERATION ? {
		lock,
		generation
	} : void 0;
}
function sumOf(paths, sizes) {
	return paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
}

// src/cache/packages-folder.ts
const AT_ONCE = 32;
/**
* The packages of NuGet's folder (`id/version/…`) with the bytes of their archives. NuGet writes `.nupkg.metadata` last and
* trusts a folder that has it; one without it is no package yet.
*/
async function readPackages(folder) {
	const sizes = await pMap(await list(folder), async (path) => [path, await sizeOf(folder, path)], { concurrency: AT_ONCE });
	return new Map(sizes.flatMap(([path, size]) => size === void 0 ? [] : [[path, size]]));
}
/** Removes what was not unpacked to its end, as far as we may: NuGet then fetches it again. */
async function removeBroken(folder) {
	const remove = async (path) => {
		if (await sizeOf(folder, path) !== void 0) return;
		await rm(join(folder, path), {
			recursive: true,
			force: true
		}).catch(() => void 0);
	};
	await pMap(await list(folder), remove, { concurrency: AT_ONCE });
}
async function list(folder) {
	const versions = async (id) => (await foldersIn(join(folder, id))).map((version) => `${id}/${version}`);
	return (await pMap(await foldersIn(folder), versions, { concurrency: AT_ONCE })).flat();
}
async function foldersIn(folder) {
	return (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
}
async function sizeOf(folder, path) {
	const own = join(folder, path);
	const metadata = await stat(join(own, ".nupkg.metadata")).catch(() => void 0);
	if (metadata === void 0 || metadata.size === 0) return void 0;
	return (await stat(join(own, `${path.replace("/", ".")}.nupkg`)).catch(() => void 0))?.size ?? 0;
}
/** In renames, so both lie on one file system; `from` is gone then. */
async function moveContent(from, to) {
	await mkdir(to, { recursive: true });
	await pMap(await readdir(from), (name) => rename(join(from, name), join(to, name)), { concurrency: AT_ONCE });
	await rm(from, { recursive: true });
}
/** Gives a new folder the same files, without their bytes where the file system allows that. */
async function linkPackages(paths, between) {
	const { from, to } = between;
	const all = (await pMap(paths, (path) => filesBelow(join(from, path)), { concurrency: AT_ONCE })).flat().map((file) => ({
		file,
		target: join(to, relative(from, file))
	}));
	const folders = new Set(all.map(({ target }) => dirname(target)));
	await pMap(folders, (folder) => mkdir(folder, { recursive: true }), { concurrency: AT_ONCE });
	await pMap(all, ({ file, target }) => link(file, target).catch(() => copyFile(file, target)), { concurrency: AT_ONCE });
}
async function filesBelow(folder) {
	return (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

// src/project/dependency-files.ts
const WITH_DEPENDENCIES = /\.(?:cs|fs|vb)proj$|\.props$|\.targets$|^packages\.lock\.json$|^global\.json$|^nuget\.config$/i;
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"bin",
	"obj",
	"node_modules",
	"artifacts",
	".vs"
]);
/**
* A hash over the names and contents of all files that can change which packages a restore fetches, of all projects of the
* repository: 64 hexadecimal digits.
*/
async function hashDependencyFiles(root) {
	const paths = (await listFiles(root)).sort();
	const contents = await pMap(paths, (path) => readFile$1(path), { concurrency: 16 });
	const hash = createHash("sha256");
	for (const [index, path] of paths.entries()) hash.update(`${relative(root, path)}\0`).update(contents[index] ?? "").update("\0");
	return hash.digest("hex");
}
async function listFiles(folder) {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const own = entries.filter((entry) => entry.isFile() && WITH_DEPENDENCIES.test(entry.name));
	const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
	const below = await Promise.all(folders.map(({ name }) => listFiles(join(folder, name))));
	return own.map(({ name }) => join(folder, name)).concat(...below);
}

// src/steps/packages.ts
const NOTHING = /* @__PURE__ */ new Map();
/**
* Brings the packages of earlier runs, once for a job; a folder that stays has them already. Others may use the folder
* meanwhile, so it is said whether it was there before.
*/
async function restorePackages(world, of) {
	const { inputs, packagesFolder } = world;
	const { event, root } = of.request;
	if (inputs.cache === "off") return {
		state: "off",
		because: "input cache",
		before: NOTHING
	};
	if (world.homeStays) return await countPackages(packagesFolder);
	const lock = await hashDependencyFiles(root);
	return of.isThere ? await ofThisJob(world, {
		event,
		lock
	}) : await ofEarlierRuns(world, {
		event,
		lock
	});
}
function tellPackages(log, { state, because }) {
	if (state !== "off") log.info(`NuGet packages: ${state} (${because})`);
}
async function countPackages(folder) {
	const before = await readPackages(folder);
	if (before.size === 0) return {
		state: "miss",
		because: `${folder} is empty`,
		before
	};
	return {
		state: "hit",
		because: `${before.size} packages in ${folder}`,
		before
	};
}
/** A step before this one left its packages, and a note what they are. */
async function ofThisJob(world, { event, lock }) {
	const { packagesFolder } = world;
	const because = "an earlier step of this job";
	const origin = parseOrigin(await readFile$1(noteOf(world), "utf8").catch(() => ""));
	const before = world.cacheFor(event).keeps ? await readPackages(packagesFolder) : NOTHING;
	if (origin?.lock !== lock) return {
		state: "partial",
		because,
		lock,
		before
	};
	return {
		state: "hit",
		because,
		lock,
		generation: origin.generation,
		before
	};
}
async function ofEarlierRuns(world, { event, lock }) {
	const { packagesFolder } = world;
	const arrived = `${packagesFolder}-arrived`;
	const { entry, because } = await world.cacheFor(event).restore(wantedPackages(lock), arrived);
	if (entry === void 0) return {
		state: "miss",
		because,
		lock,
		before: NOTHING
	};
	await removeBroken(arrived);
	const before = await readPackages(arrived);
	await moveContent(arrived, packagesFolder);
	const generation = generationOf(entry, lock);
	if (generation === void 0) return {
		state: "partial",
		because: `an earlier run with other dependencies, ${because}`,
		lock,
		before
	};
	await writeNote(world, {
		lock,
		generation
	});
	return {
		state: "hit",
		because: `the same dependencies as an earlier run, ${because}`,
		lock,
		generation,
		before
	};
}
/** Has the end of the step keep what this build used, where a later run of this lock state would lack much of it. */
async function keepPackages(world, used) {
	const { event, packages } = used;
	const { lock, before, state } = packages;
	if (lock === void 0 || !world.cacheFor(event).keeps) return;
	try {
		const after = await readPackages(world.packagesFolder);
		const needed = used.needed.map(({ id, version }) => `${id}/${version}`);
		const found = state === "miss" ? void 0 : { generation: packages.generation };
		const wanted = packagesToKeep({
			lock,
			found,
			before,
			after,
			needed
		});
		if (wanted === void 0) return;
		const folder = join(world.home, "kept", randomUUID());
		const paths = [...after.keys()].filter((path) => wanted.only?.has(path) !== false);
		await linkPackages(paths, {
			from: world.packagesFolder,
			to: folder
		});
		keep(world, {
			entry: packagesEntry(wanted),
			folder
		});
		await writeNote(world, wanted);
	} catch (error) {
		world.runner.log.info(`NuGet packages: not kept: ${messageOf(error)}`);
	}
}
function noteOf({ packagesFolder }) {
	return `${packagesFolder}.json`;
}
async function writeNote(world, { lock, generation }) {
	await writeFile(noteOf(world), JSON.stringify({
		lock,
		generation
	}));
}
function parseOrigin(text) {
	if (text === "") return void 0;
	const value = JSON.parse(text);
	if (!isObject(value) || typeof value["lock"] !== "string" || typeof value["generation"] !== "number") return void 0;
	return {
		lock: value["lock"],
		generation: value["generation"]
	};
}

// src/steps/projects.ts
/** The project's path, or the publish output's. */
function describeProject(build) {
	return build.kind === "project" ? build.plan.project.value : build.path;
}
/** The world for a project that others are worked on beside: each line of its log begins with its path. */
function besideOthers(world, build) {
	const { log } = world.runner;
	const info = (message) => log.info(`${describeProject(build)}: ${message}`);
	return {
		...world,
		runner: {
			...world.runner,
			log: {
				...log,
				info
			}
		}
	};
}

// src/build/make-publication.ts
/**
* Turns publish outputs into a publication in `folder`: their layers as blobs, those of one system after those of another,
* and what they are. What two outputs have alike is there once, and layers that are known are not written.
*/
async function makePublication(outputs, to) {
	const layers = [];
	const apps = [];
	for (const output of outputs) {
		const own = [];
		for (const system of systemsFor(output, to.systems)) own.push(...await layersOf(output, {
			...to,
			system
		}));
		const natives = await describeNatives(output);
		apps.push({
			...output.app,
			natives,
			layers: own.map((layer) => placeOf(layer, layers))
		});
	}
	const publication = {
		schema: 1,
		apps,
		layers: layers.map(published),
		packages: packagesOf(outputs)
	};
	await writePublication(to.folder, publication);
	return {
		publication,
		layers
	};
}
/** What was published for one RID runs on its system alone. */
function systemsFor({ app }, wanted) {
	const platform = app.target === "portable" ? void 0 : platformOf(app.target);
	return platform === void 0 ? wanted : [systemOf$2(platform)];
}
/** The place of a layer among all, as the last one where it is new. */
function placeOf(layer, all) {
	const isSame = (other) => other.key === layer.key && nameOf$1(other) === nameOf$1(layer);
	const known = all.findIndex(isSame);
	return known < 0 ? all.push(layer) - 1 : known;
}
function nameOf$1({ slot, system }) {
	return JSON.stringify([slot, system]);
}
function packagesOf(outputs) {
	const all = outputs.flatMap(({ packages }) => packages.map((each) => [`${each.id}/${each.version}`, each]));
	return [...new Map(all)].sort(([left], [right]) => left < right ? -1 : 1).map(([, each]) => each);
}
async function layersOf(output, { folder, temp, known, system }) {
	return makeLayers({
		directory: output.directory,
		files: output.files.filter((file) => system === "linux" || mayRunOnWindows(file)),
		system,
		root: folderOf$1(output.app, system),
		blobs: blobsOf$1(folder),
		temp: join(temp, "rewritten"),
		...known === void 0 ? {} : { known }
	});
}
/** Layers that no Windows image takes need not be packed a second time. */
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

// src/build/bundle.ts
/**
* Stands in every host that may hold a bundle; the eight bytes before it say where the bundle's header is
* (dotnet/runtime, bundle_marker.cpp).
*/
const SIGNATURE = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex");
const CHUNK = 1048576;
/** Of a header, with its identifier; and the longest configuration that is believed. In bytes. */
const HEAD = 512;
const LONGEST = 1048576;
/**
* The text of the runtimeconfig.json inside a single-file application (dotnet/designs, «bundler.md», header of version 2
* and later); `undefined` for any other file, a natively compiled application among them.
*/
async function readBundledConfig(path) {
	const file = await open(path);
	try {
		const header = await findHeader(file);
		return header === void 0 ? void 0 : await readConfig(file, header);
	} finally {
		await file.close();
	}
}
/** A chunk begins with what could be the beginning of a signature that the last one cut off. */
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

// src/build/publish-directory.ts
const CONFIG = ".runtimeconfig.json";
/**
* Reads a finished publish output that somebody else made; needs no engine and no SDK. What only MSBuild knows
* (`Container*` properties, whether it is trimmed or native) stays at «not so» and empty. A lone executable is a single
* file, which holds its configuration, or native code, which says nothing: its framework stays empty.
* @throws ActionError PUBLISH_DIRECTORY_INVALID when it is none, or holds several applications.
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
		app: {
			project: directory,
			...describe(application, dependencies.rid),
			name,
			...application.kind === "assembly" ? { assembly } : {},
			...executable === void 0 ? {} : { executable },
			trimmed: false,
			aot: false,
			container: NO_SETTINGS
		}
	};
}
/** A link as a checkout may hold one would make any folder of the runner an image. */
async function checkFolder(directory) {
	const stats = await lstat(resolve(directory)).catch(() => void 0);
	if (stats?.isDirectory()) return;
	throw invalid(directory, stats?.isSymbolicLink() ?? false ? "it is a link; give the folder it points to" : "it is no folder");
}
async function readDependencies(directory, app) {
	const path = `${app.name}.deps.json`;
	if (!app.paths.includes(path)) return NO_DEPENDENCIES;
	return parseDependencies(await readFile$1(join(directory, path), "utf8"), app.name);
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
		...config.rollForward === void 0 ? {} : { rollForward: config.rollForward },
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
	const config = parseRuntimeConfig(await readFile$1(join(directory, first), "utf8"));
	if (config === void 0) throw invalid(directory, `${first} is no runtime configuration`);
	if (!top.includes(`${name}.dll`)) throw invalid(directory, `it holds ${first}, but no ${name}.dll`);
	return {
		kind: "assembly",
		name,
		config
	};
}
async function findExecutable(directory, top) {
	const found = (await Promise.all(top.map((name) => readExecutable(join(directory, name))))).flatMap((executable, index) => {
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
	const text = await readBundledConfig(join(directory, first.file));
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

// src/audit/severity.ts
/** From least to worst, as a vulnerability page numbers them from 0. */
const SEVERITIES = [
	"low",
	"moderate",
	"high",
	"critical"
];
/** NuGet's own warnings. */
const CODES = {
	low: "NU1901",
	moderate: "NU1902",
	high: "NU1903",
	critical: "NU1904",
	unknown: "NU1900"
};
function severityOf(number) {
	return SEVERITIES[number] ?? "unknown";
}
/** `NU1903`. */
function codeOf(severity) {
	return CODES[severity];
}
/** What nobody can weigh is told at every level, as NuGet does. `level` is NuGetAuditLevel; one that is none is `low`. */
function reaches(severity, level) {
	if (severity === "unknown") return true;
	const order = SEVERITIES;
	return order.indexOf(severity) >= Math.max(order.indexOf(level.trim().toLowerCase()), 0);
}

// src/audit/nuget-version.ts
const VERSION = /^(\d+(?:\.\d+){0,3})(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z.-]+)?$/i;
/** NuGet's numbers are Int32; a longer row of digits is a word to it. */
const LARGEST$1 = 2 ** 31 - 1;
/** `undefined` for what is none. (learn.microsoft.com/nuget/concepts/package-versioning) */
function parseNuGetVersion(text) {
	const [, main, labels] = VERSION.exec(text.trim()) ?? [];
	if (main === void 0) return void 0;
	const numbers = main.split(".").map(Number);
	const words = labels === void 0 ? [] : labels.toLowerCase().split(".");
	if (numbers.some((number) => number > LARGEST$1) || words.some((word) => /^0\d+$/.test(word))) return void 0;
	return {
		numbers: [
			...numbers,
			0,
			0,
			0
		].slice(0, 4),
		labels: words
	};
}
/** Below 0 when `left` is the older one. Semantic versions know no fourth number, and tell letters' case apart. */
function compareNuGetVersions(left, right) {
	for (const [index, number] of left.numbers.entries()) {
		const difference = number - (right.numbers[index] ?? 0);
		if (difference !== 0) return difference;
	}
	if (left.labels.length === 0 || right.labels.length === 0) return Number(left.labels.length === 0) - Number(right.labels.length === 0);
	for (const [index, label] of left.labels.entries()) {
		const other = right.labels[index];
		if (other === void 0) return 1;
		const difference = compareLabels(label, other);
		if (difference !== 0) return difference;
	}
	return left.labels.length - right.labels.length;
}
/** Numbers by their value and before words. */
function compareLabels(left, right) {
	const [a, b] = [numberOf(left), numberOf(right)];
	if (a !== void 0 && b !== void 0) return a - b;
	if (a !== void 0 || b !== void 0) return a === void 0 ? 1 : -1;
	return left === right ? 0 : left < right ? -1 : 1;
}
function numberOf(label) {
	const number = Number(label);
	return /^-?\d+$/.test(label) && number <= LARGEST$1 && number >= -LARGEST$1 - 1 ? number : void 0;
}

// src/audit/version-range.ts
const INTERVAL = /^([[(])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])])$/;
/**
* Reads NuGet's interval notation: `[1.0, 2.0)`, `(, 1.2]`, `[1.0]`, and `1.0` for «that or newer». `undefined` for what
* is none, floating versions (`1.*`) among them. (learn.microsoft.com/nuget/concepts/package-versioning, «Version ranges»)
*/
function parseVersionRange(text) {
	const range = text.trim();
	const version = parseNuGetVersion(range);
	if (version !== void 0) return { min: {
		version,
		inclusive: true
	} };
	const [, open, low = "", comma, high = "", close] = INTERVAL.exec(range) ?? [];
	if (open === void 0) return void 0;
	const min = boundOf(low, open === "[");
	const max = comma === void 0 ? min : boundOf(high, close === "]");
	if (min === "invalid" || max === "invalid") return void 0;
	if (min !== void 0 && max !== void 0 && compareNuGetVersions(min.version, max.version) > 0) return void 0;
	if (comma === void 0 && (min === void 0 || open !== "[" || close !== "]")) return void 0;
	return {
		...min === void 0 ? {} : { min },
		...max === void 0 ? {} : { max }
	};
}
function boundOf(text, inclusive) {
	if (text.trim() === "") return void 0;
	const version = parseNuGetVersion(text);
	return version === void 0 ? "invalid" : {
		version,
		inclusive
	};
}
/** A prerelease lies where it is sorted: 2.0.0-beta is in `(, 2.0.0)`. */
function isInRange(version, { min, max }) {
	const above = min === void 0 ? 1 : compareNuGetVersions(version, min.version);
	const below = max === void 0 ? -1 : compareNuGetVersions(version, max.version);
	return (above > 0 || above === 0 && min?.inclusive === true) && (below < 0 || below === 0 && max?.inclusive === true);
}

// src/audit/advisories.ts
/**
* Reads a page of learn.microsoft.com/nuget/api/vulnerability-info: `{ "id": [{ "severity", "url", "versions" }] }`.
* @throws Error for anything else: half a page would be half the truth.
*/
function parseVulnerabilityPage(json) {
	if (!isObject(json)) throw new Error("a vulnerability page is no JSON object");
	return new Map(Object.entries(json).map(([id, entries]) => [id.toLowerCase(), advisoriesOf(id, entries)]));
}
function advisoriesOf(id, entries) {
	if (!Array.isArray(entries)) throw new Error(`the vulnerabilities of ${id} are no list`);
	return entries.map((entry) => {
		const { severity, url, versions } = isObject(entry) ? entry : {};
		const range = typeof versions === "string" ? parseVersionRange(versions) : void 0;
		if (typeof severity !== "number" || typeof url !== "string" || range === void 0) throw new Error(`a vulnerability of ${id} cannot be read: ${JSON.stringify(entry)}`);
		return {
			severity: severityOf(severity),
			url,
			versions: range
		};
	});
}
/** The address of a service index' VulnerabilityInfo resource; `undefined` where the source has none. */
function vulnerabilityResource(index) {
	const resources = isObject(index) ? index["resources"] : void 0;
	if (!Array.isArray(resources)) throw new Error("it is no NuGet service index");
	return addressOf(resources.find((each) => isObject(each) && each["@type"] === "VulnerabilityInfo/6.7.0"));
}
/** The addresses of the pages that a vulnerability index lists. */
function vulnerabilityPages(index) {
	if (!Array.isArray(index)) throw new Error("its vulnerability index is no list");
	return index.map((page) => {
		const address = addressOf(page);
		if (address === void 0) throw new Error("a page of its vulnerability index has no @id");
		return address;
	});
}
function addressOf(value) {
	const address = isObject(value) ? value["@id"] : void 0;
	return typeof address === "string" ? address : void 0;
}

// src/audit/findings.ts
/** Sorted by package and advisory; each once, however many sources tell it. */
function findVulnerable(packages, facts) {
	const { advisories, level, suppressed } = facts;
	const found = /* @__PURE__ */ new Map();
	for (const { id, version } of packages) {
		const parsed = parseNuGetVersion(version);
		const known = advisories.flatMap((source) => source.get(id.toLowerCase()) ?? []);
		for (const { severity, url, versions } of parsed === void 0 ? [] : known) {
			if (!(reaches(severity, level) && !suppressed.includes(url)) || parsed === void 0 || !isInRange(parsed, versions)) continue;
			found.set(`${id.toLowerCase()}/${version} ${url}`, {
				id,
				version,
				severity,
				advisory: url
			});
		}
	}
	return [...found].sort(([left], [right]) => left < right ? -1 : 1).map(([, finding]) => finding);
}
/** As NuGet's own restore says it, in MSBuild's form. */
function describeFinding({ id, version, severity, advisory }) {
	return `warning ${codeOf(severity)}: Package '${id}' ${version} has a known ${severity} severity vulnerability, ${advisory}`;
}

// src/audit/audit.ts
/** How long one source may take, in milliseconds. */
const PATIENCE = 2e4;
/**
* NuGet's audit of a restore, without a restore (learn.microsoft.com/nuget/api/vulnerability-info). Sources without that
* resource are passed over, and one that fails is a note: it never throws.
*/
async function auditPackages(request) {
	const { packages } = request;
	if (packages.length === 0) return {
		findings: [],
		asked: [],
		notes: []
	};
	const sources = [...new Set(request.sources)].filter(isOnline);
	const told = await Promise.all(sources.map((source) => askSource(source, request)));
	const answers = told.flatMap(({ advisories }) => advisories === void 0 ? [] : [advisories]);
	return {
		findings: findVulnerable(packages, {
			...request,
			advisories: answers
		}),
		asked: told.filter(({ advisories }) => advisories !== void 0).map(({ source }) => source),
		notes: told.flatMap(({ note }) => note === void 0 ? [] : [note])
	};
}
async function askSource(source, { fetch, patience = PATIENCE }) {
	const signal = AbortSignal.timeout(patience);
	const read = async (address) => {
		const url = withoutLogin(new URL(address, source));
		const response = await fetch(url, {
			signal,
			headers: { accept: "application/json" }
		});
		if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
		return await response.json();
	};
	try {
		const resource = vulnerabilityResource(await read(source));
		if (resource === void 0) return { source };
		return {
			source,
			advisories: merged((await Promise.all(vulnerabilityPages(await read(resource)).map(read))).map(parseVulnerabilityPage))
		};
	} catch (error) {
		return {
			source,
			note: `The vulnerabilities that ${new URL(source).host} knows of could not be read: ${messageOf(error)}`
		};
	}
}
/** Pages add to each other; none takes anything back. */
function merged(pages) {
	const all = /* @__PURE__ */ new Map();
	for (const [id, advisories] of pages.flatMap((page) => [...page])) all.set(id, [...all.get(id) ?? [], ...advisories]);
	return all;
}
/** One in an address is refused by `fetch`, which would quote it. */
function withoutLogin(url) {
	url.username = "";
	url.password = "";
	return url;
}
function isOnline(source) {
	return /^https?:/i.test(source) && URL.canParse(source);
}

// src/steps/audit-packages.ts
/**
* Holds the packages of a publication that no restore audited in this run against what is known of them today, once a
* day. What a restore would warn of is a warning here.
* @throws ActionError BUILD_FAILED where `nuget-audit` is `fail` and something is found.
*/
async function auditKnown(world, of) {
	const { recalled, publication } = of;
	const [app] = publication.apps;
	const name = auditName(publication);
	const now = world.clock();
	if (world.inputs.nugetAudit === "ignore" || app?.audit?.enabled !== true) return {};
	if (now - (recalled.index.audited[name] ?? 0) < 864e5) return {};
	const lines = await findings(world, {
		...of,
		rules: app.audit
	});
	if (lines.length > 0 && world.inputs.nugetAudit === "fail") throw vulnerable(app.project, lines);
	for (const line of lines) world.runner.log.warning(line, { file: app.project });
	return { [name]: now };
}
/** What a restore of this run audited. */
function auditedNow(publication, now) {
	return { [auditName(publication)]: now };
}
function auditName({ packages }) {
	const names = packages.map(({ id, version }) => `${id}/${version}`.toLowerCase()).sort();
	return hash("sha256", JSON.stringify(names), "hex").slice(0, 32);
}
async function findings(world, of) {
	const { recalled, publication, rules } = of;
	const { log } = world.runner;
	const { packages } = publication;
	const sources = auditedSources([...recalled.repositoryFeeds, ...recalled.nuget.configs]);
	const request = {
		...rules,
		packages,
		sources,
		fetch: world.fetch
	};
	const audit = await log.phase("Known vulnerabilities of the packages", () => auditPackages(request));
	for (const note of audit.notes) log.info(note);
	const told = `${packages.length} packages, ${audit.findings.length} with known vulnerabilities`;
	log.info(audit.asked.length === 0 ? "No source of packages told of vulnerabilities: nothing is known of these packages" : `${told} (asked: ${audit.asked.join(", ")})`);
	return audit.findings.map(describeFinding);
}
function vulnerable(project, lines) {
	return new ActionError({
		code: "BUILD_FAILED",
		doing: `auditing the packages of ${project}`,
		got: lines.join("\n"),
		hint: "Take a version without the vulnerability, or set nuget-audit to warn."
	});
}

// src/steps/publish.ts
/** A project's publication: that of an earlier run where it is known to be the same, else a new one. */
async function publish(world, parts) {
	const { recalled } = parts;
	const published = recalled?.found.kind === "found" ? await reuse(world, {
		...parts,
		recalled,
		found: recalled.found
	}) : await make(world, parts);
	warnOfOldNames(world, published.app);
	return published;
}
/** Now and then, as `cache-audit` says, it is built all the same: what is reused must be what a build makes. */
async function reuse(world, parts) {
	const { recalled, found, request } = parts;
	const { percent, strict } = world.inputs.cacheAudit;
	const { key, known, because } = found;
	const audited = await auditKnown(world, {
		recalled,
		publication: known.publication
	});
	const reused = {
		publication: known.publication,
		app: appOf(known.publication),
		openLayer: openKnown(world, {
			key,
			publication: known,
			request,
			folder: parts.folder.path
		}),
		sdkImage: known.sdkImage,
		cache: {
			state: "hit",
			rows: [{
				what: "publish output",
				value: "reused",
				because
			}]
		},
		news: { audited }
	};
	if (world.random() * 100 >= percent) return reused;
	world.runner.log.info("The publish output is built all the same, and compared (input cache-audit).");
	const made = await make(world, {
		...parts,
		fresh: true
	});
	const difference = firstDifference(known.publication, made.publication);
	if (difference === void 0) return withRow(reused, "equal to what a build makes now");
	const audit = {
		project: made.app.project,
		difference
	};
	if (strict) throw auditFailed(audit);
	world.runner.log.warning(`${auditFailed(audit).message}. The new one is delivered, and the old one given up.`);
	return {
		...made,
		news: {
			...made.news,
			retired: [key]
		}
	};
}
function withRow(published, because) {
	const row = {
		what: "cache audit",
		value: "passed",
		because
	};
	return {
		...published,
		cache: {
			...published.cache,
			rows: [...published.cache.rows, row]
		}
	};
}
/** Of what an image is made of. */
function firstDifference(known, made) {
	const layers = ({ layers }) => layers.map(({ kind, rid, diffId }) => `${kind} ${rid ?? ""} ${diffId}`);
	const [before, now] = [layers(known), layers(made)];
	const index = [...before, ...now].findIndex((_, at) => before[at] !== now[at]);
	if (index >= 0) return `the layer ${now[index] ?? before[index]} is another`;
	return JSON.stringify(known.apps) === JSON.stringify(made.apps) ? void 0 : "what MSBuild says of the project";
}
function auditFailed(of) {
	return new ActionError({
		code: "CACHE_AUDIT_FAILED",
		doing: `comparing the reused publish output of ${of.project} with a new build`,
		got: of.difference,
		hint: "The build depends on something that is in no file of the checkout (the clock, chance, the network), or is not deterministic."
	});
}
async function make(world, parts) {
	const { build, folder, recalled } = parts;
	const { output, history, cache } = build.kind === "project" && recalled !== void 0 ? await buildProject(world, {
		...parts,
		build,
		recalled
	}) : {
		output: { outputs: [await takeOutput(build.kind === "directory" ? build.path : "", world.inputs.framework)] },
		history: "",
		cache: OFF
	};
	const target = join(folder.path, "publication");
	await mkdir(target, { recursive: true });
	const layers = recalled?.index.layers ?? {};
	const made = await world.runner.log.phase("Layers", () => makePublication(output.outputs, {
		folder: target,
		temp: folder.path,
		systems: build.systems,
		known: (key) => layers[key]
	}));
	const { publication } = made;
	const audited = recalled === void 0 ? {} : await auditMade(world, {
		recalled,
		publication,
		output
	});
	const originsOf = (key) => layers[key]?.origins ?? [];
	return {
		publication,
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
			folder: target
		},
		news: { audited }
	};
}
/** A restore audits by itself, but not where earlier results of its own are good enough for it. */
async function auditMade(world, made) {
	const { output, publication } = made;
	const { restore, kept } = output.observed ?? {};
	return restore?.value === "run" && kept === false ? auditedNow(publication, world.clock()) : auditKnown(world, made);
}
function appOf({ apps: [app] }) {
	if (app === void 0) throw new Error("a publication without an application");
	return app;
}
/** A lone executable does not say which framework it is of; the input does. */
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
		got: "it does not say which framework it targets",
		hint: "Set the input framework, like net10.0."
	});
}
const OFF = {
	state: "off",
	rows: []
};
function warnOfOldNames(world, app) {
	for (const { used, instead } of app.container.obsolete) world.runner.log.warning(`${used} is obsolete; use ${instead}.`, { file: app.project });
}

// src/steps/remember.ts
/** Has the end of the step keep what this run learned of a project. Nothing here takes back what was delivered. */
async function remember(world, learned) {
	const { request, recalled } = learned;
	if (recalled === void 0 || !world.cacheFor(request.event).keeps) return;
	try {
		await keepAll(world, {
			...learned,
			recalled
		});
	} catch (error) {
		world.runner.log.warning(`Keeping what later runs can use: ${messageOf(error)}`);
	}
}
async function keepAll(world, learned) {
	const { recalled, published } = learned;
	const bases = Object.fromEntries(learned.bases.map(({ digest, manifestDigest, platform, manifest, config }) => [baseName$1({
		digest,
		platform
	}), {
		manifestDigest,
		platform,
		manifest,
		config
	}]));
	const own = new Set(learned.bases.map(({ manifestDigest }) => manifestDigest));
	const systems = Object.fromEntries(Object.entries(learned.systems).filter(([digest]) => own.has(digest)));
	const made = published.made === void 0 ? {} : await keepMade(world, {
		...learned,
		recalled,
		made: published.made
	});
	const news = {
		...newsOf(learned),
		bases,
		systems,
		...made
	};
	if (!isNews(recalled.index, news)) return;
	const folder = await newFolder(world);
	await writeFile(join(folder, INDEX_FILE), JSON.stringify(withNews(recalled.index, news)));
	keep(world, {
		entry: recalled.entry,
		folder
	});
}
function newsOf({ recalled, published }) {
	return {
		...recalled?.news,
		...published.news
	};
}
/** A publication, its layers where no registry has them, and the intermediate files: what a later run can use of them. */
async function keepMade(world, learned) {
	const { request, recalled, made, origins } = learned;
	const { observed } = made.output;
	const layers = Object.fromEntries(made.layers.map(({ key, descriptor, diffId }) => [key, {
		descriptor,
		diffId,
		origins
	}]));
	if (observed === void 0 || recalled.parts === void 0) return {};
	if (!learned.published.sdkImage.endsWith(recalled.parts["the SDK image"] ?? "-")) return {};
	await keepIntermediate(world, {
		request,
		recalled,
		parts: recalled.parts,
		from: observed.intermediate
	});
	const closure = await closureOf(world, {
		history: made.history,
		observed,
		parts: recalled.parts
	});
	if (closure.never !== void 0) {
		world.runner.log.info(`The publish output is not kept: ${closure.never}`);
		return {
			closures: [closure],
			layers
		};
	}
	const now = world.clock();
	const day = closure.daily === void 0 ? void 0 : Math.floor(now / DAY);
	const name = publicationKey(withNews(recalled.index, newsOf(learned)), {
		...closure,
		day
	});
	const folder = await newFolder(world);
	const { sdkImage, publication } = learned.published;
	const known = {
		schema: 1,
		builtAt: now,
		sdkImage,
		publication,
		origins
	};
	await writePublicationEntry(folder, known);
	keep(world, {
		entry: {
			kind: "publication",
			name
		},
		folder
	});
	if (origins.length === 0) await keepLayers(world, {
		made,
		name
	});
	return {
		closures: [closure],
		layers,
		publications: { [name]: known }
	};
}
/** Bytes that no registry holds. */
async function keepLayers(world, { made, name }) {
	const folder = await newFolder(world);
	for (const layer of made.layers) await layer.write();
	await rename(join(made.folder, "blobs"), join(folder, "blobs"));
	keep(world, {
		entry: {
			kind: "layers",
			name
		},
		folder
	});
}
/** Not of a pull request: the base branch's are as good for its next run, and the service's space is everybody's. */
async function keepIntermediate(world, of) {
	const { request, recalled, parts, from } = of;
	const secret = secretFeed(recalled);
	if (secret !== void 0) {
		world.runner.log.info(`Neither packages nor intermediate files are kept: the address of the source «${secret}» holds a login or a variable's value, and NuGet writes it into them.`);
		return;
	}
	if (world.inputs.setupCommand !== "") return;
	if (from === void 0 || !(publishes(request.event) || request.event.name === "local")) return;
	const folder = await newFolder(world);
	await rename(from, join(folder, "build"));
	keep(world, {
		entry: intermediateEntry(parts),
		folder: join(folder, "build")
	});
}
async function closureOf(world, of) {
	const { history, observed, parts } = of;
	const { closure, snapshot, floating } = observed;
	const { clock } = closure;
	const shape = unionOf(closure.shape, {
		...NOTHING$1,
		files: namedIn(world.inputs.setupCommand, snapshot)
	});
	const year = new Date(world.clock()).getUTCFullYear();
	const values = await valuesOf(shape, {
		snapshot,
		history: async () => history,
		year
	});
	const setup = world.inputs.setupCommand !== "";
	const daily = floating ?? (setup ? "the result of setup-command" : void 0);
	const isClocked = clock !== void 0 && world.inputs.sourceTime === "auto";
	return {
		shape,
		values,
		parts,
		...daily === void 0 ? {} : { daily: `${daily} is believed for 24 hours` },
		...isClocked ? { never: `${clock.file} uses ${clock.what} (see the input source-time)` } : {}
	};
}
/** What a set-up reads leaves no mark: files that its command names count. */
function namedIn(command, { entries }) {
	if (command === "") return [];
	return [...entries.values()].filter(({ kind, path }) => kind === "file" && command.includes(path)).map(({ path }) => path);
}
async function newFolder(world) {
	const folder = join(world.home, "kept", randomUUID());
	await mkdir(folder, { recursive: true });
	return folder;
}

// src/steps/shared-images.ts
function openSharedImages() {
	const made = /* @__PURE__ */ new Map();
	return {
		share: async (key, make) => {
			const image = made.get(key) ?? make();
			made.set(key, image);
			return {
				id: (await image).id,
				[Symbol.asyncDispose]: async () => void 0
			};
		},
		[Symbol.asyncDispose]: async () => {
			for (const image of made.values()) await (await image.catch(() => void 0))?.[Symbol.asyncDispose]();
		}
	};
}

// src/steps/publish-all.ts
/** Another project may be built all the same after these. */
const OF_ONE_PROJECT = [
	"BUILD_FAILED",
	"BUILD_TIMEOUT",
	"CACHE_AUDIT_FAILED",
	"NODE_UNUSABLE",
	"PROJECT_UNSUPPORTED",
	"SDK_MISMATCH"
];
/**
* The publications of all projects, built one after another: each sees a copy of the source that no other build has
* touched, and so shows what it alone depends on. Where one fails, the others are kept for the next run.
* @throws the first failure
*/
async function publishAll(world, parts) {
	try {
		var _usingCtx$2 = _usingCtx();
		const packages = once$1(() => bringPackages(world, parts.request));
		const shared = {
			packages,
			shareImage: _usingCtx$2.a(openSharedImages()).share
		};
		const published = [];
		const failures = [];
		for (const project of parts.projects) try {
			published.push({
				...project,
				published: await publishOne(world, {
					...parts,
					project,
					shared
				})
			});
		} catch (error) {
			failures.push({
				project,
				error
			});
			if (!(error instanceof ActionError && OF_ONE_PROJECT.includes(error.code))) break;
		}
		if (failures.length > 0) await fail(world, {
			request: parts.request,
			published,
			failures
		});
		await keepAllPackages(world, {
			request: parts.request,
			published,
			packages
		});
		return published;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function publishOne(world, { request, projects, project, folder, shared }) {
	const { id, path } = folder;
	if (projects.length === 1) return await publish(world, {
		...project,
		...shared,
		request,
		folder
	});
	const own = {
		id,
		path: join(path, "projects", String(projects.indexOf(project)))
	};
	const work = async () => {
		const published = await publish(world, {
			...project,
			...shared,
			request,
			folder: own
		});
		await removeTree(join(own.path, "build", "src"));
		return published;
	};
	return project.recalled?.found.kind === "found" ? await work() : await world.runner.log.phase(describeProject(project.build), work);
}
async function bringPackages(world, request) {
	const isThere = await exists(world.packagesFolder);
	const packages = await restorePackages(world, {
		request,
		isThere
	});
	tellPackages(world.runner.log, packages);
	return packages;
}
/** What all builds used is one entry. */
async function keepAllPackages(world, used) {
	const built = used.published.filter(({ published }) => published.made?.output.observed !== void 0);
	if (built.length === 0 || built.some(({ recalled }) => recalled && secretFeed(recalled) !== void 0)) return;
	const lists = built.map(({ published }) => published.made?.output.neededPackages);
	const needed = lists.some((list) => list === void 0) ? [] : lists.flatMap((list) => list ?? []);
	await keepPackages(world, {
		event: used.request.event,
		packages: await used.packages(),
		needed
	});
}
/** Nothing is delivered. @throws the first failure */
async function fail(world, of) {
	const { request, published, failures } = of;
	const [first, ...others] = failures;
	const isOver = first?.error instanceof ActionError && first.error.code === "CANCELLED";
	for (const { project, error } of others) world.runner.log.error(`${describeProject(project.build)}: ${messageOf(error)}`);
	for (const project of isOver ? [] : published) await remember(world, {
		...project,
		request,
		origins: [],
		bases: [],
		systems: {}
	});
	throw first?.error;
}

// src/steps/recall-all.ts
/** Each call of GitHub's cache service that goes on beside others takes a process of its own. */
const CONCURRENCY = 4;
/** What earlier runs published of each project, asked for side by side. */
async function recallAll(world, { request, builds }) {
	if (builds.every(({ kind }) => kind === "directory")) return builds.map((build) => ({
		build,
		recalled: void 0
	}));
	const one = async (build) => {
		const own = builds.length === 1 ? world : besideOthers(world, build);
		return {
			build,
			recalled: await recall(own, {
				request,
				build
			})
		};
	};
	return await world.runner.log.phase("Look for what earlier runs made", () => pMap(builds, one, { concurrency: CONCURRENCY }));
}
/**
* The projects without what turned out to lack a layer, so that they are built.
* @throws the error, where it is another one
*/
function forgetGone(world, { projects, error }) {
	if (!(error instanceof ActionError) || error.code !== "LAYER_GONE") throw error;
	const lacking = projects.filter(({ recalled }) => recalled !== void 0 && lacks(recalled, error));
	if (lacking.length === 0) throw error;
	return projects.map((project) => {
		const { build, recalled } = project;
		if (recalled === void 0 || !lacking.includes(project)) return project;
		return {
			build,
			recalled: forget(projects.length === 1 ? world : besideOthers(world, build), recalled)
		};
	});
}
/** Of a publication that was found, a layer is nowhere; of one that is made, one came out as another than before. */
function lacks({ found, index }, error) {
	if (!(error instanceof LayerGone)) return found.kind === "missing" && Object.keys(index.layers).length > 0;
	return found.kind === "found" && found.known.publication.layers.some(({ descriptor }) => descriptor.digest === error.digest);
}

// src/steps/remember-all.ts
/** Has the end of the step keep what this run learned of every project. */
async function rememberAll(world, learned) {
	const { request, published, pushed, assembled, verified } = learned;
	for (const project of published) {
		const sets = assembled.filter(({ from }) => from === project);
		const names = pushed ? sets[0]?.names ?? [] : [];
		await remember(world, {
			...project,
			request,
			origins: names.map(({ registry, repository }) => ({
				registry,
				repository
			})),
			bases: sets.flatMap(({ members }) => members.map(({ base }) => base)),
			systems: verified.systems
		});
	}
}

// src/steps/report.ts
/** Outputs for the next steps, files for tools, a page for people. */
async function report(world, parts) {
	const { request, published, delivery, delivered } = parts;
	const { runner } = world;
	const result = await resultOf(world, parts);
	if (result.files.leg !== void 0) await writeLeg(result.files.leg, legFileOf(world, parts));
	const outputs = outputsOf(result, world.inputs.separators);
	for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
	const subjects = subjectsOf(parts.settled);
	recordArtifacts(runner, subjects);
	const choices = [
		...inCommonFirst(published.map(({ build, published: { cache } }) => [...build.rows, ...cache.rows])),
		...describeDeliveryPlan(delivery),
		parts.verified.row,
		keptRow(world, request)
	];
	await attempt(world, {
		doing: "Writing the report",
		work: () => writeFiles(result, {
			subjects,
			choices,
			delivered
		})
	});
	await attempt(world, {
		doing: "Writing the summary",
		work: () => runner.writeSummary(summaryOf({
			result,
			outputs,
			choices,
			delivered
		}))
	});
}
async function resultOf(world, parts) {
	const { published, settled } = parts;
	const sets = settled.sets.map(({ members, from, ...tagged }, at) => ({
		...tagged,
		project: from.published.app.project,
		tags: standing(tagged, parts),
		bases: members.map(({ base }) => describeBase(base)),
		...defined({ kept: settled.kept[at] })
	}));
	const folder = reportsFolder(world.home, sets);
	const { leg } = world.inputs;
	return {
		sets,
		pushed: settled.pushes.length > 0,
		changed: (await settled.changed).includes(true),
		version: parts.delivery.projects[0]?.version?.value ?? "",
		cache: cacheOf(published),
		sdkImage: published[0]?.published.sdkImage ?? "",
		files: {
			checksums: join(folder, "subjects.sha256"),
			report: join(folder, "report.json"),
			...defined({ leg: leg && join(world.home, "legs", `${leg}.json`) })
		}
	};
}
async function writeFiles(result, parts) {
	const { files } = result;
	const { subjects, choices, delivered } = parts;
	await mkdir(dirname(files.report), { recursive: true });
	await writeFile(files.checksums, checksumsOf(subjects));
	await writeFile(files.report, JSON.stringify({
		results: resultsOf(result),
		choices,
		delivered
	}, void 0, 2));
}
/** Of all projects: what is not the same everywhere is `partial`. */
function cacheOf(published) {
	const [first = "off", ...others] = new Set(published.map((project) => project.published.cache.state));
	return others.length === 0 ? first : "partial";
}
/** What the post step will keep; it says itself what became of it. */
function keptRow(world, { event }) {
	const what = "kept for later runs";
	const { refusal } = world.cacheFor(event);
	if (refusal !== "") return {
		what,
		value: "nothing",
		because: refusal
	};
	const kinds = [...new Set(world.saves.map(({ entry }) => entry.kind))];
	if (kinds.length === 0) return {
		what,
		value: "nothing",
		because: "earlier runs kept it already"
	};
	return {
		what,
		value: kinds.join(", "),
		because: "by the post step, which says what became of it"
	};
}

// src/verify/base-system.ts
/** Whether it tells of each of these C libraries that the base has it, or that it does not. */
function isEnough(system, wanted) {
	return system.whole || wanted.every((libc) => system.libcs.includes(libc));
}
/** For people, by the image's own word: `alpine 3.24.0`. */
function describeBaseSystem({ id, versionId }) {
	if (id === "") return "an image without os-release";
	return versionId === "" ? id : `${id} ${versionId}`;
}
const OS_RELEASE = /^(?:etc|usr\/lib)\/(?:os\.release\.d\/)?os-release[^/]*$/;
/** Loaders lie where executables name them: `/lib64/ld-linux-x86-64.so.2`, `/lib/ld-musl-aarch64.so.1`. */
const LOADER = /^(?:usr\/)?lib(?:32|64)?\/(?:[^/]+-linux-[^/]+\/)?ld(?:-linux|-musl|64\.so)[^/]*$/;
/** Of a chain of links. */
const MOST_LINKS = 8;
function isOsRelease(path) {
	return OS_RELEASE.test(path);
}
function isLoader(path) {
	return LOADER.test(path);
}
/** What the files tell of the system; `whole` says that there are no others. */
function systemOf$1(files, whole) {
	const release = parseOsRelease(textOf(files, "etc/os-release") ?? textOf(files, "usr/lib/os-release") ?? "");
	const own = libcOf(release);
	const loaders = [...files.keys()].filter(isLoader);
	const found = ["glibc", "musl"].filter((libc) => loaders.some((path) => isOf(path, libc)));
	return {
		id: release.get("ID") ?? "",
		versionId: release.get("VERSION_ID") ?? "",
		libcs: whole ? found : own === void 0 ? found : [own],
		whole
	};
}
function isOf(path, libc) {
	return path.includes("/ld-musl-") === (libc === "musl");
}
function textOf(files, start) {
	let path = start;
	for (let hops = 0; hops < MOST_LINKS; hops += 1) {
		const file = files.get(path);
		if (file?.kind !== "link") return file?.text;
		path = file.target;
	}
}
/** Names and values, without their quotes (freedesktop.org, os-release(5)). */
function parseOsRelease(text) {
	const lines = text.split("\n").flatMap((line) => {
		const [, name, value = ""] = /^\s*([A-Z0-9_]+)=(.*?)\s*$/.exec(line) ?? [];
		return name === void 0 ? [] : [[name, /^(["'])(.*)\1$/.exec(value)?.[2] ?? value]];
	});
	return new Map(lines);
}
const DISTRIBUTIONS = {
	musl: [
		"alpine",
		"postmarketos",
		"chimera",
		"adelie"
	],
	glibc: [...[
		"debian",
		"ubuntu",
		"fedora",
		"rhel",
		"centos",
		"rocky",
		"almalinux",
		"ol",
		"amzn",
		"azurelinux",
		"mariner"
	], ...[
		"photon",
		"sles",
		"suse",
		"opensuse",
		"opensuse-leap",
		"opensuse-tumbleweed",
		"arch",
		"wolfi",
		"chainguard"
	]]
};
/** By `ID`, else by what the distribution says that it is like. */
function libcOf(release) {
	return [release.get("ID") ?? "", ...(release.get("ID_LIKE") ?? "").split(" ")].flatMap((name) => ["musl", "glibc"].filter((libc) => DISTRIBUTIONS[libc].includes(name)))[0];
}

// src/verify/subject.ts
/** What a container of the image runs: entry point and command. */
function commandOf({ image }) {
	const { Entrypoint = [], Cmd = [] } = image.config.value.config ?? {};
	return [...Entrypoint, ...Cmd];
}
/** By its id, which NuGet compares without case. */
function findPackage(packages, id) {
	return packages.find((each) => each.id.toLowerCase() === id.toLowerCase());
}

// src/verify/native-code.ts
/** The executable that is started, where that is one of the application's own and no `dotnet`. */
function entryOf({ app, image }) {
	const slashed = (path) => path.replaceAll("\\", "/");
	const folder = slashed(image.config.value.config?.WorkingDir ?? "").replace(/\/$/, "");
	const command = commandOf({ image }).map(slashed);
	const names = [`${folder}/${app.executable}`, `./${app.executable}`];
	return app.executable !== void 0 && names.some((name) => command.includes(name)) ? app.natives?.find(({ path }) => path === app.executable) : void 0;
}
/** Native files that an image of the platform has and could load; the executable, which is looked at by itself, not. */
function librariesOf({ app, image }) {
	const { platform } = image;
	const format = formatOf(platform);
	return (app.natives ?? []).filter((file) => {
		const rid = runtimeOf(file);
		return file.format === format && file.path !== app.executable && (rid === void 0 || runsOn(rid, platform));
	});
}
function formatOf(platform) {
	return platform.os === "windows" ? "pe" : "elf";
}
/** .NET chooses among `runtimes/<rid>` by itself. */
function runtimeOf({ path }) {
	return /^runtimes\/([^/]+)\//.exec(path)?.[1];
}
/** Whether no other file can stand in: one of its package, which may choose by itself, or one of its name. */
function isAlone(file, within) {
	const name = nameOf(file);
	return !librariesOf(within).some((other) => {
		return (nameOf(other) === name || file.package !== void 0 && other.package === file.package) && within.fits(other);
	});
}
function nameOf({ path }) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** 64-bit Windows runs 32-bit programs where it has the parts for it. */
function isFor(file, platform) {
	if (file.format !== formatOf(platform)) return false;
	const architecture = ridOf(platform).split("-").at(-1);
	return file.architecture === architecture || platform.os === "windows" && file.architecture === "x86";
}
/** One problem a package, and one for all that is of none. */
function byPackage(files) {
	return [...new Set(files.map((file) => file.package))].map((id) => {
		const own = files.filter((file) => file.package === id);
		const names = [...new Set(own.map(nameOf))];
		return {
			who: id === void 0 ? listed(names) : `native code of ${id}`,
			files: own
		};
	});
}
/** `a.so is`, `a.so and 4 more are`: what a sentence goes on from. */
function namesOf(files) {
	return `${listed(files.map(({ path }) => path))} ${files.length === 1 ? "is" : "are"}`;
}
function listed(names) {
	const more = names.length - 3;
	return `${names.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/verify/libc.ts
/**
* The C libraries that an image can only do with: what `readBaseSystem` is to look for. Empty where its own files run with
* any, as most that `dotnet` starts do.
*/
function wantedLibcs(subject) {
	const entry = entryOf(subject);
	const own = entry === void 0 ? [] : [entry];
	const { platform } = subject.image;
	const files = librariesOf(subject).filter((file) => {
		const fits = (other) => other.libc !== file.libc && isFor(other, platform);
		return isFor(file, platform) && isAlone(file, {
			...subject,
			fits
		});
	});
	return [...new Set([...own, ...files].flatMap(({ libc }) => libc ?? []))].sort();
}
/** Whether the C library that native files are linked to is in the base. */
function checkLibc(subject) {
	const { system, image } = subject;
	if (system === void 0 || image.platform.os !== "linux") return [];
	const fits = ({ libc }) => libc === void 0 || system.libcs.includes(libc) || !system.whole;
	const entry = entryOf(subject);
	if (entry !== void 0 && !fits(entry)) return [unstartable(entry, {
		...subject,
		system
	})];
	const { platform } = image;
	const usable = (file) => fits(file) && isFor(file, platform);
	const wrong = librariesOf(subject).filter((file) => {
		return isFor(file, platform) && !fits(file) && isAlone(file, {
			...subject,
			fits: usable
		});
	});
	return byPackage(wrong).map(({ who, files }) => ({
		severity: "warning",
		code: "LIBC",
		what: `${who} cannot be loaded on ${describeReference(subject.base.reference)}`,
		because: `${namesOf(files)} made for ${files[0]?.libc}, and ${hasInstead(system)}`,
		hint: `Choose an image with ${files[0]?.libc}, ${exampleOf(files[0]?.libc)}, or look for a version of it that is made for the other, too.`
	}));
}
/** A loader in a place that nobody thought of would be found by the kernel all the same. */
function unstartable(entry, { app, base, system, image }) {
	const { libc = "glibc" } = entry;
	const other = system.libcs.length > 0;
	const rid = ridOf(image.platform, { musl: libc === "glibc" });
	return {
		severity: other ? "error" : "warning",
		code: "LIBC",
		what: `${entry.path} cannot start on ${describeReference(base.reference)} (it would say «no such file or directory»)`,
		because: `it ${app.target === "portable" ? "is made" : `was published for ${app.target}, which is`} for ${libc}, and ${hasInstead(system)}`,
		hint: `Choose an image with ${libc}, ${exampleOf(libc)}${other ? `, or publish for ${rid} (RuntimeIdentifier)` : ""}.`
	};
}
function hasInstead(system) {
	return `the base (${describeBaseSystem(system)}) has ${system.libcs.join(" and ") || "no C library"}`;
}
function exampleOf(libc) {
	return libc === "musl" ? "such as `os: alpine`" : "such as `os: noble`";
}

// src/verify/overlay.ts
const EMPTY_CHANGES = {
	files: /* @__PURE__ */ new Map(),
	removed: []
};
const OPAQUE = ".wh..wh..opq";
const PREFIX = ".wh.";
/** Where {@link SystemFiles} lie; what is taken away elsewhere does not matter. */
const PLACES = /^(?:etc|usr|lib[^/]*)?(?:\/|$)/;
/** What an entry of a layer takes away of what matters; `undefined` for any that does not. */
function whiteoutOf(path) {
	const whiteout = readWhiteout(path);
	return whiteout !== void 0 && PLACES.test(whiteout.path) ? whiteout : void 0;
}
function readWhiteout(path) {
	const at = path.lastIndexOf("/") + 1;
	const [folder, name] = [path.slice(0, at), path.slice(at)];
	if (name === OPAQUE) return {
		path: folder.replace(/\/$/, ""),
		opaque: true
	};
	return name.startsWith(PREFIX) ? {
		path: `${folder}${name.slice(4)}`,
		opaque: false
	} : void 0;
}
/** The tree with a layer over it: what it takes away is of the layers below, wherever in it that is said. */
function over(below, { files, removed }) {
	const kept = [...below].filter(([path]) => !removed.some((whiteout) => takesAway(whiteout, path)));
	return new Map([...kept, ...files]);
}
function takesAway(whiteout, path) {
	if (whiteout.path === "") return whiteout.opaque;
	return path.startsWith(`${whiteout.path}/`) || !whiteout.opaque && path === whiteout.path;
}
/** Where a link leads, from the root: hard links name that themselves, symbolic ones may be relative to their folder. */
function targetOf(link) {
	const name = link.linkname ?? "";
	const parts = [...link.type === "link" || name.startsWith("/") ? [] : link.path.split("/").slice(0, -1)];
	for (const part of name.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

// src/verify/read-base-system.ts
/** The largest os-release that is believed, and how much of all layers is read at most, unpacked. In bytes. */
const LARGEST = 65536;
const LIMIT = 1073741824;
/**
* Reads what system a base image is: its layers from the bottom, where distributions lie, until it is known to have the
* `wanted` C libraries; to the top, loaders and all, where it seems not to (glibc may have been added to Alpine). Nothing
* where `wanted` is empty, for Windows, beyond `limit` bytes, and where the layers cannot be read: then nobody knows.
*/
async function readBaseSystem(base, { wanted, limit = LIMIT }) {
	if (base.platform.os !== "linux" || wanted.length === 0) return void 0;
	try {
		return await readLayers(base.layers, {
			wanted,
			budget: { left: limit }
		});
	} catch {
		return;
	}
}
async function readLayers(layers, search) {
	let files = /* @__PURE__ */ new Map();
	for (const layer of layers) {
		files = over(files, await readLayer(layer, search));
		const system = systemOf$1(files, false);
		if (isEnough(system, search.wanted)) return system;
	}
	return systemOf$1(files, true);
}
/** What a layer changes of the system's files; no more is read of it once its own are enough, which nothing of it undoes. */
async function readLayer(layer, { budget, wanted }) {
	let changes = EMPTY_CHANGES;
	const reader = (0, import_tar_stream.extract)();
	pipeline(Readable.from(counted(decompressed(layer), budget), { objectMode: false }), reader, () => void 0);
	for await (const entry of reader) {
		const path = entry.header.name.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
		const removed = whiteoutOf(path);
		const file = removed === void 0 ? await readFile(entry, path) : void 0;
		if (removed !== void 0) changes = {
			...changes,
			removed: [...changes.removed, removed]
		};
		if (file !== void 0) changes = {
			...changes,
			files: new Map([...changes.files, [path, file]])
		};
		if (file !== void 0 && isEnough(systemOf$1(changes.files, false), wanted)) return changes;
		entry.resume();
	}
	return changes;
}
/** A file that tells of the system, and of those that do by what they say, its text. */
async function readFile(entry, path) {
	if (!isOsRelease(path) && !isLoader(path)) return void 0;
	const { type, linkname, size = 0 } = entry.header;
	if (type === "symlink" || type === "link") return {
		kind: "link",
		target: targetOf({
			path,
			type,
			linkname
		})
	};
	if (type !== "file") return void 0;
	if (!isOsRelease(path) || size > LARGEST) return {
		kind: "file",
		text: ""
	};
	const bytes = await readAll(Readable.from(entry, { objectMode: false }));
	return {
		kind: "file",
		text: Buffer.from(bytes).toString("utf8")
	};
}
async function* counted(chunks, budget) {
	for await (const chunk of chunks) {
		budget.left -= chunk.byteLength;
		if (budget.left < 0) throw new Error("the layers are larger than what is read of them");
		yield chunk;
	}
}

// src/verify/architecture.ts
/** Whether what is started is for the image's processor and system, and other native files too. */
function checkArchitecture(subject) {
	const { platform } = subject.image;
	const entry = entryOf(subject);
	if (entry !== void 0 && !isFor(entry, platform)) return [wrongEntry(entry, platform)];
	const fits = (file) => isFor(file, platform);
	const wrong = librariesOf(subject).filter((file) => {
		return runtimeOf(file) === void 0 && !fits(file) && isAlone(file, {
			...subject,
			fits
		});
	});
	return byPackage(wrong).map(({ who, files }) => ({
		severity: "warning",
		code: "ARCHITECTURE",
		what: `${who} cannot be loaded on ${describePlatform(platform)}`,
		because: `${namesOf(files)} for ${[...new Set(files.map(({ architecture }) => architecture))].join(" and ")}, and there is none for ${describePlatform(platform)}`,
		hint: `Publish for ${ridOf(platform)} (RuntimeIdentifier), or look for a version of it that is made for this platform.`
	}));
}
function wrongEntry(entry, platform) {
	const system = entry.format === "pe" ? "Windows" : "Linux";
	return {
		severity: "error",
		code: "ARCHITECTURE",
		what: `${entry.path} cannot start on ${describePlatform(platform)}`,
		because: `it is an executable for ${system} on ${entry.architecture}`,
		hint: `Publish for ${ridOf(platform)} (RuntimeIdentifier), or choose the platform that it was published for.`
	};
}

// src/verify/cultures.ts
const VARIABLE = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
const OWN_ICU = "Microsoft.ICU.ICU4C.Runtime";
const SQL = "Microsoft.Data.SqlClient";
/** Up to this major version it refuses to open a connection without cultures (dotnet/SqlClient 220, 3742). */
const LAST_THAT_REFUSES = 7;
/**
* Whether cultures are there that the application uses. The variable of the image beats the application's own setting and
* an ICU that it brings (seen with .NET 10).
*/
function checkCultures(subject) {
	const { app, base, image } = subject;
	const said = switchOf(environmentOf$1(image.config.value.config).get(VARIABLE));
	if (said === false && lacksIcu(subject)) return [withoutIcu(subject)];
	if (!(said ?? app.invariantGlobalization)) return [];
	const sql = checkSqlClient(subject, said === true);
	if (sql.length > 0 || app.invariantGlobalization) return sql;
	return [{
		severity: "warning",
		code: "CULTURES",
		what: `an application that uses cultures fails on ${describeReference(base.reference)} (CultureNotFoundException)`,
		because: `the image sets ${VARIABLE}, and the project does not set InvariantGlobalization`,
		hint: `${waysOut(subject)} If it uses none, set InvariantGlobalization to true in the project, and this is not said again.`
	}];
}
/** As .NET reads it; `undefined` where it is neither, and then does not count. */
function switchOf(value) {
	if (value === "1" || value?.toLowerCase() === "true") return true;
	return value === "0" || value?.toLowerCase() === "false" ? false : void 0;
}
/** Known of official images only: others may have got one. Early versions of .NET heed an invariant application first. */
function lacksIcu({ base, packages, app }) {
	return catalogued(base.reference)?.icu === false && !app.invariantGlobalization && findPackage(packages, OWN_ICU) === void 0;
}
function withoutIcu({ base }) {
	return {
		severity: "error",
		code: "CULTURES",
		what: `the application cannot start on ${describeReference(base.reference)}`,
		because: `${VARIABLE} is false, and the image has no ICU, without which .NET ends at once`,
		hint: `Take ${extraOf(base.reference)}, which has it, or leave the variable out.`
	};
}
function checkSqlClient(subject, byImage) {
	const found = findPackage(subject.packages, SQL);
	if (found !== void 0 && Number.parseInt(found.version, 10) <= LAST_THAT_REFUSES) return [refusal(subject, {
		what: `${SQL} ${found.version} opens no connection`,
		severity: "warning",
		byImage
	})];
	const later = found ?? findPackage(subject.packages, "System.Data.SqlClient");
	if (later === void 0) return [];
	return [refusal(subject, {
		what: `${later.id} ${later.version} may fail, or mistake the encoding of texts`,
		severity: "warning",
		byImage
	})];
}
function refusal(subject, said) {
	const { what, severity, byImage } = said;
	return {
		severity,
		code: "CULTURES",
		what,
		because: byImage ? `it needs cultures, and the image ${describeReference(subject.base.reference)} sets ${VARIABLE}` : "it needs cultures, and the project sets InvariantGlobalization",
		hint: byImage ? waysOut(subject) : "Take InvariantGlobalization out of the project."
	};
}
/** One who brings ICU along needs no other image, but must undo what the image says. */
function waysOut({ packages, base }) {
	if (findPackage(packages, OWN_ICU) !== void 0) return `As ${OWN_ICU} brings the cultures, set ${VARIABLE} to false (ContainerEnvironmentVariable).`;
	return `Take ${extraOf(base.reference)}, which has the cultures.`;
}
/** `os: alpine3.24-extra`, where there is one. */
function extraOf(reference) {
	const known = catalogued(reference);
	const name = `${known?.names[0]}-extra`;
	if (known !== void 0 && findImage$1({
		...known,
		name
	}) !== void 0) return `\`os: ${name}\``;
	return officialPath(reference) === void 0 ? "a base image with ICU (on Alpine: `apk add icu-libs icu-data-full`, and the variable set to false)" : "an image whose name ends in -extra, or `os: noble`";
}
/**
* Whether time zones are there that the application asks for: by a package that looks them up in the system, or by TZ.
* NodaTime brings its own. Of images that the catalogue does not have nothing is said, and of code neither: TimeZoneInfo is
* used by nearly every application, and mostly for UTC.
*/
function checkTimeZones({ base, packages, image }) {
	if (catalogued(base.reference)?.timeZones !== false) return [];
	const zone = environmentOf$1(image.config.value.config).get("TZ") ?? "";
	const asks = findPackage(packages, "TimeZoneConverter");
	const reasons = [.../^(?:|:?(?:Etc\/)?(?:UTC|UCT|GMT|Zulu)0?)$/i.test(zone) ? [] : [`TZ is ${zone}`], ...asks === void 0 ? [] : [`${asks.id} ${asks.version} looks time zones up in the system`]];
	if (reasons.length === 0) return [];
	return [{
		severity: "warning",
		code: "TIME_ZONES",
		what: `${describeReference(base.reference)} knows no time zone but UTC (TimeZoneNotFoundException)`,
		because: `it has no tzdata, and ${reasons.join(", and ")}`,
		hint: `Take ${extraOf(base.reference)}, which has them.`
	}];
}

// src/verify/frameworks.ts
const ASPNET = "Microsoft.AspNetCore.App";
const DESKTOP = "Microsoft.WindowsDesktop.App";
/** Variables in which official images say what they have, today's name first, and the repositories that have it. */
const FRAMEWORKS = {
	"Microsoft.NETCore.App": {
		variables: ["DOTNET_VERSION"],
		in: [
			"runtime",
			"aspnet",
			"sdk"
		]
	},
	[ASPNET]: {
		variables: ["ASPNET_VERSION", "ASPNETCORE_VERSION"],
		in: ["aspnet", "sdk"]
	}
};
/** Variables of images that got .NET in another way: they may have all of it. */
const OTHER_WAYS = [
	"DOTNET_ROOT",
	"DOTNET_CORE_VERSION",
	"DOTNET_SDK_VERSION"
];
/**
* Whether the base has the frameworks that an application without its own asks for, in versions that it takes. They are
* released together: of several wrong versions one is said.
*/
function checkFrameworks(subject) {
	const { app, base, image } = subject;
	if (app.selfContained) return [];
	if (app.frameworks.some(({ name }) => name === DESKTOP) && image.platform.os === "linux") return [desktopOnLinux(subject)];
	const has = environmentOf$1(base.config.config);
	const asked = app.frameworks.map((framework) => ({
		framework,
		version: versionIn(has, framework)
	}));
	return [...checkMissing(asked.filter(({ version }) => version === void 0).map(({ framework }) => framework).filter(isUnsaid(subject)), subject), ...asked.flatMap(({ framework, version = "" }) => checkVersion({
		framework,
		version
	}, subject)).slice(0, 1)];
}
function versionIn(has, { name }) {
	return FRAMEWORKS[name]?.variables.map((variable) => has.get(variable)).find((value) => (value ?? "") !== "");
}
/** Early official images had no variable for it. */
function isUnsaid({ base }) {
	const repository = officialPath(base.reference)?.split("/").at(-1) ?? "";
	return ({ name }) => FRAMEWORKS[name] !== void 0 && !FRAMEWORKS[name].in.includes(repository);
}
function checkMissing(missing, { base }) {
	const has = environmentOf$1(base.config.config);
	if (missing.length === 0 || OTHER_WAYS.some((variable) => has.has(variable))) return [];
	const right = missing.some(({ name }) => name === ASPNET) ? "aspnet" : "runtime";
	const instead = insteadIn(has, base.reference);
	if (instead === void 0) return [];
	return [{
		severity: "error",
		code: "FRAMEWORK_MISSING",
		what: `the application cannot start on ${describeReference(base.reference)}`,
		because: `it needs ${missing.map(({ name }) => name).join(" and ")}, and ${instead}`,
		hint: `Take the base image mcr.microsoft.com/dotnet/${right}, or publish self-contained.`
	}];
}
/** What is known to be there and is not what is missing; `undefined` where nothing is: an image may have .NET and not say so. */
function insteadIn(has, reference) {
	const version = has.get("DOTNET_VERSION");
	if (version !== void 0) return `the image has the .NET runtime ${version} alone`;
	return officialPath(reference)?.endsWith("runtime-deps") ? "runtime-deps has no .NET at all" : void 0;
}
function checkVersion({ framework, version }, { app, base, image }) {
	const rule = environmentOf$1(image.config.value.config).get("DOTNET_ROLL_FORWARD") || app.rollForward || "Minor";
	if (accepts({
		asked: framework.version,
		offered: version,
		rule
	})) return [];
	return [{
		severity: "error",
		code: "FRAMEWORK_VERSION",
		what: `the application cannot start on ${describeReference(base.reference)}`,
		because: `it asks for ${framework.name} ${framework.version} (roll forward: ${rule}), and the image has ${version}`,
		hint: `Take a base image of .NET ${/^\d+\.\d+/.exec(framework.version)?.[0] ?? framework.version}, pull the newest one, or set RollForward in the project.`
	}];
}
/**
* Whether the host takes a version (dotnet/runtime, framework-version-resolution.md). Unknown rules and versions are
* taken: only what is known to fail is a problem.
*/
function accepts(of) {
	const [asked, offered] = [parseNuGetVersion(of.asked), parseNuGetVersion(of.offered)];
	if (asked === void 0 || offered === void 0) return true;
	const order = compareNuGetVersions(offered, asked);
	const [major, minor] = [0, 1].map((at) => asked.numbers[at] === offered.numbers[at]);
	switch (of.rule.toLowerCase()) {
		case "disable": return order === 0;
		case "latestpatch": return order >= 0 && major === true && minor === true;
		case "minor":
		case "latestminor": return order >= 0 && major === true;
		case "major":
		case "latestmajor": return order >= 0;
		default: return true;
	}
}
function desktopOnLinux({ base }) {
	return {
		severity: "error",
		code: "WINDOWS_DESKTOP",
		what: `the application cannot start on ${describeReference(base.reference)}`,
		because: `it needs ${DESKTOP} (Windows Forms, WPF), which exists for Windows alone`,
		hint: "Take UseWindowsForms and UseWPF out of what runs in the container, or publish a project that has neither."
	};
}

// src/verify/user.ts
/** Ports below are root's on Linux, unless the engine says otherwise. */
const FIRST_FREE = 1024;
/**
* Whether the user of the image may do what the image asks: listen on its ports, and enter the folder of the application.
* The application's own files need no look: layers have them readable for all (0644, 0755).
*/
function checkUser({ image }) {
	const { User = "", ExposedPorts = {}, WorkingDir = "" } = image.config.value.config ?? {};
	if (image.platform.os !== "linux" || isRoot(User)) return [];
	const ports = Object.keys(ExposedPorts).filter((port) => Number.parseInt(port, 10) < FIRST_FREE);
	return [...ports.length === 0 ? [] : [lowPorts(User, ports)], .../^\/root(?:\/|$)/.test(WorkingDir) ? [closedFolder(User, WorkingDir)] : []];
}
/** `user`, `uid`, `user:group`, `uid:gid` (OCI image-spec, config.md «User»). */
function isRoot(user) {
	return [
		"",
		"0",
		"root"
	].includes(user.split(":")[0] ?? "");
}
function lowPorts(user, ports) {
	return {
		severity: "warning",
		code: "PORT",
		what: `listening on port${ports.length > 1 ? "s" : ""} ${ports.join(", ")} may be refused (Permission denied)`,
		because: `the image runs as ${user}, and ports below ${FIRST_FREE} are root's: Docker from 20.10 and Kubernetes with containerd from 2.0 let every user have them, Kubernetes with older ones or CRI-O does not`,
		hint: "Listen on a port from 1024 (ASPNETCORE_HTTP_PORTS, ContainerPort) and map it where the container is started; or set ContainerUser to root."
	};
}
function closedFolder(user, folder) {
	return {
		severity: "warning",
		code: "FOLDER",
		what: `the application in ${folder} may not be readable`,
		because: `the image runs as ${user}, and in base images /root is open to root alone`,
		hint: "Choose another ContainerWorkingDirectory, such as /app, or set ContainerUser to root."
	};
}

// src/verify/verify-image.ts
/**
* Everything known about an image that will keep it from running, errors first; empty is no promise. A pure function of
* what its parts say. What of the base's layers matters is read before:
*
*     const wanted = wantedLibcs({ app, image });
*     const kept = index.get(base.manifestDigest);
*     const system = kept !== undefined && isEnough(kept, wanted) ? kept : await readBaseSystem(base, { wanted });
*     const problems = verifyImage({ app, packages, base, image, system });
*/
function verifyImage(subject) {
	return [...[
		checkArchitecture,
		checkLibc,
		checkFrameworks,
		checkCultures,
		checkTimeZones,
		checkUser
	].flatMap((check) => check(subject))].sort((left, right) => rankOf(left) - rankOf(right));
}
function rankOf({ severity }) {
	return severity === "error" ? 0 : 1;
}

// src/steps/verify.ts
/**
* Says before anything is delivered what is known to keep an image from running.
* @throws ActionError WILL_NOT_RUN for what cannot work, where the input `will-it-run` is `fail`
*/
async function verify(world, parts) {
	const mode = world.inputs.willItRun;
	const what = "will it run";
	if (mode === "ignore") return {
		systems: {},
		row: {
			what,
			value: "not looked at",
			because: "input will-it-run"
		}
	};
	const systems = /* @__PURE__ */ new Map();
	const found = [];
	const recalled = parts.assembled.map(({ from }) => from.recalled);
	const isAlone = new Set(parts.assembled.map(({ from }) => from)).size === 1;
	for (const { members, from } of parts.assembled) {
		const { packages } = from.published.publication;
		for (const subject of members) {
			const system = await systemOf(subject, {
				recalled,
				systems
			});
			const own = verifyImage({
				...subject,
				packages,
				system
			});
			found.push(...isAlone ? own : own.map((problem) => ofProject(problem, subject.app.project)));
		}
	}
	const problems = [...new Map(found.map((problem) => [sentence(problem), problem])).values()];
	tell(world, problems);
	const value = problems.length === 0 ? "nothing speaks against it" : `${problems.length} to look at`;
	const because = problems.map(({ what: clause }) => clause).join("; ") || "native files, frameworks, cultures, user and ports";
	return {
		systems: Object.fromEntries(systems),
		row: {
			what,
			value,
			because
		}
	};
}
/** As an earlier run or an earlier image of this one read it, if that tells enough. */
async function systemOf({ app, image, base }, known) {
	const wanted = wantedLibcs({
		app,
		image
	});
	const earlier = known.recalled.map((each) => each?.index.systems[base.manifestDigest]);
	const all = [known.systems.get(base.manifestDigest), ...earlier].filter((system) => system !== void 0);
	const kept = all.find((system) => isEnough(system, wanted)) ?? all[0];
	if (wanted.length === 0 || kept !== void 0 && isEnough(kept, wanted)) return kept;
	const system = await readBaseSystem(base, { wanted });
	if (system !== void 0) known.systems.set(base.manifestDigest, system);
	return system;
}
function tell({ runner, inputs }, problems) {
	const fatal = problems.filter(({ severity }) => severity === "error");
	const isFatal = inputs.willItRun === "fail" && fatal.length > 0;
	for (const problem of problems) {
		if (isFatal && problem === fatal[0]) continue;
		runner.log.warning(`${sentence(problem)}. ${problem.hint}`);
	}
	const [first] = fatal;
	if (!isFatal || first === void 0) return;
	throw new ActionError({
		code: "WILL_NOT_RUN",
		doing: "looking whether the image will run, before the push",
		got: sentence(first),
		hint: `${first.hint} If it does run all the same, say \`will-it-run: warn\`, and tell us.`
	});
}
function ofProject(problem, project) {
	return {
		...problem,
		because: `${problem.because} (${project})`
	};
}
function sentence({ what, because }) {
	return `${what[0]?.toUpperCase()}${what.slice(1)}, because ${because}`;
}

// src/run.ts
/**
* The story. The left half makes a publication of each project, or finds the one that an earlier run made of the same
* things, and knows nothing of registries; the right half turns all of them into images and knows nothing of dotnet; every
* plan is data that says why.
*/
async function run(world) {
	const request = await read(world);
	const builds = await planBuilds(world, request);
	const projects = await recallAll(world, {
		request,
		builds
	});
	await check(world, {
		request,
		projects
	});
	if (world.inputs.mode === "plan") return;
	await ship(world, {
		request,
		projects
	});
}
async function ship(world, known) {
	await shipOnce(world, known).catch((error) => ship(world, {
		...known,
		projects: forgetGone(world, {
			...known,
			error
		})
	}));
}
async function shipOnce(world, known) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { request } = known;
		const folder = _usingCtx$1.a(await openRunFolder(world));
		const published = await publishAll(world, {
			...known,
			folder
		});
		const delivery = planDelivery(world, {
			request,
			published
		});
		const assembled = await assemble(world, {
			request,
			published,
			delivery,
			folder
		});
		const verified = await verify(world, { assembled });
		const settled = await settle(world, {
			request,
			assembled,
			delivery
		});
		const delivered = await deliver(world, {
			settled,
			delivery,
			folder
		});
		await rememberAll(world, {
			request,
			published,
			pushed: delivery.push.value,
			assembled,
			verified
		});
		await report(world, {
			request,
			published,
			delivery,
			settled,
			verified,
			delivered
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

export { run as t };