import { on as ownBlobs } from "./story.js";
import { createServer } from "node:http";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { once } from "node:events";

// src/images/deliver/image-server.ts
/** Serves the image as `repository` at any tag. Layers are opened on request. */
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
/** Random repository names keep out other processes of the machine: only the engine gets the name. */
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
	else await pipeline(Readable.from(blob.open(), { objectMode: false }), response);
}

export { serveImage };