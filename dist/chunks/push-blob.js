import { t as ActionError } from "./action-error.js";
import { n as digestOf } from "./digest.js";
import { i as isForeignLayerType } from "./media-types.js";
import { n as parseDescriptor, t as isObject } from "./descriptor.js";

// src/oci/blob.ts
function encodeJson(mediaType, value) {
	return fromBytes({
		mediaType,
		bytes: new TextEncoder().encode(JSON.stringify(value)),
		value
	});
}
/** A document whose bytes came from elsewhere and must stay as they are. */
function fromBytes(parts) {
	const { mediaType, bytes, value } = parts;
	return {
		bytes,
		value,
		descriptor: {
			mediaType,
			digest: digestOf(bytes),
			size: bytes.byteLength
		},
		async *open() {
			yield bytes;
		}
	};
}
/** Each digest once, in the order in which they first come. */
function distinctBlobs(blobs) {
	return [...new Map(blobs.map((blob) => [blob.descriptor.digest, blob])).values()];
}
/** Reads all of a small blob. */
async function readAll(chunks) {
	const parts = [];
	for await (const chunk of chunks) parts.push(chunk);
	return Buffer.concat(parts);
}

// src/oci/manifest.ts
/** Parses JSON bytes into an object. @throws ActionError IMAGE_INVALID */
function parseJsonObject(bytes, what) {
	try {
		const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		if (isObject(value)) return value;
	} catch (cause) {
		throw new ActionError({
			code: "IMAGE_INVALID",
			doing: `reading ${what}`,
			got: "it is no JSON",
			cause
		});
	}
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading ${what}`,
		got: "it is no JSON object"
	});
}
/** @throws ActionError IMAGE_INVALID */
function parseManifest(bytes, mediaType) {
	const json = parseJsonObject(bytes, "an image manifest");
	const { config, layers } = json;
	if (!Array.isArray(layers)) throw new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading an image manifest",
		got: "it has no layers"
	});
	return {
		...json,
		schemaVersion: 2,
		mediaType,
		config: parseDescriptor(config),
		layers: layers.map(parseDescriptor)
	};
}
/** @throws ActionError IMAGE_INVALID */
function parseIndex(bytes, mediaType) {
	const json = parseJsonObject(bytes, "an image index");
	const { manifests } = json;
	if (!Array.isArray(manifests)) throw new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading an image index",
		got: "it has no manifests"
	});
	return {
		...json,
		schemaVersion: 2,
		mediaType,
		manifests: manifests.map(parseDescriptor)
	};
}

// src/registry/push-blob.ts
/** Gets a blob into a repository with as few bytes as the registry allows: none, a mount, or all of it. */
async function pushBlob(blob, to) {
	const { client, repository } = to;
	const { origin, descriptor } = blob;
	const { digest } = descriptor;
	if (isForeignLayerType(descriptor.mediaType)) return outcome(blob, {
		action: "present",
		because: "foreign layers are never sent"
	});
	if (await client.headBlob({
		repository,
		digest
	})) return outcome(blob, {
		action: "present",
		because: "the repository has it"
	});
	const mount = origin?.registry === client.registry && origin.repository !== repository ? await client.mountBlob({
		repository,
		digest
	}, origin.repository) : void 0;
	if (mount?.mounted === true) return outcome(blob, {
		action: "mounted",
		because: `it lies in ${origin?.repository}`
	});
	const session = mount?.session;
	await client.uploadBlob(blob, {
		repository,
		...session === void 0 ? {} : { session }
	});
	return outcome(blob, {
		action: "sent",
		because: reasonToSend(origin, mount !== void 0)
	});
}
function reasonToSend(origin, refused) {
	if (origin === void 0) return "it is new";
	const place = `${origin.registry}/${origin.repository}`;
	return refused ? `the registry did not mount it from ${place}` : `it came from ${place}`;
}
function outcome(blob, word) {
	const { digest, size } = blob.descriptor;
	return {
		digest,
		size,
		kind: blob.kind,
		...word
	};
}

export { distinctBlobs as a, readAll as c, parseManifest as i, parseIndex as n, encodeJson as o, parseJsonObject as r, fromBytes as s, pushBlob as t };