import { H as hexOf, Pt as defined, d as describeSystemOf, ft as ActionError, lt as actionVersion, mt as messageOf, u as describePlatform } from "./start.js";
import { Nn as createdIn, Pn as environmentOf, xr as writeFile } from "./world.js";
import { Cr as folderOf$1, Qn as makeArtifact, Tn as runsOn, an as refuseLink, ht as slotOf, in as exportPlace, nn as formatsFor, r as unpackFacts } from "./story.js";
import { a as projectRef, i as ociUrl, n as npmComponent, r as nugetComponent, t as frameworkComponents } from "./components.js";
import { a as cyclonedxDocument, c as uuidOf, r as spdxDocument } from "./spdx.js";
import { posix, resolve } from "node:path";

// src/sbom/contents.ts
const OCI = "org.opencontainers.image";
/** Describes an image. Everything is sorted, so that the same image always gives the same text. */
function contentsOf(described) {
	const { image, base, tool } = described;
	const components = componentsOf(described);
	const labels = image.config.value.config?.Labels ?? {};
	const { digest } = image.manifest.descriptor;
	const { registry, repository, tag } = base.reference;
	const baseName = repository.split("/").at(-1) ?? repository;
	const place = {
		repository: `${registry}/${repository}`,
		...defined({ tag })
	};
	const owners = ownersOf(components, described);
	return {
		image: {
			name: described.name,
			digest,
			platform: describePlatform(image.platform),
			purl: ociUrl(described.name, {
				digest,
				arch: image.platform.architecture
			})
		},
		base: {
			name: baseName,
			digest: base.manifestDigest,
			purl: ociUrl(baseName, {
				digest: base.manifestDigest,
				...place
			})
		},
		app: projectRef(ownProject(described)),
		created: createdIn(image.config.value),
		...defined({
			source: labels[`${OCI}.source`],
			revision: labels[`${OCI}.revision`]
		}),
		tool,
		components,
		files: filesOf(described).map((file) => withKnownOwner(file, owners))
	};
}
function componentsOf(described) {
	const { app, facts, base } = described;
	const name = ownProject(described);
	const own = projectRef(name);
	const resolved = facts.packages.filter(({ id }) => id !== "");
	const packages = resolved.map(nugetComponent);
	const byName = new Map(resolved.map(({ id, version }, index) => [`${id}/${version}`, packages[index]?.ref]));
	const refOf = (need) => byName.get(need) ?? projectRef(need);
	const npm = facts.npm.filter(({ name }) => !/(?:^|\/)$/.test(name)).map(npmComponent);
	const frameworks = frameworkComponents(app.frameworks, environmentOf(base.config.config));
	const added = [
		...packages.filter((_, index) => resolved[index]?.use === "runtime"),
		...frameworks,
		...npm.filter(({ place }) => place === "image")
	].map(({ ref }) => ref);
	const projects = facts.projects.map(({ path, version, needs }) => {
		const all = [...needs.map(refOf), ...path === name ? added : []];
		return {
			ref: projectRef(path),
			kind: "project",
			name: path,
			place: "image",
			direct: false,
			...defined({ version }),
			needs: all
		};
	});
	const isThere = projects.some(({ ref }) => ref === own);
	const alone = {
		ref: own,
		kind: "project",
		name,
		place: "image",
		direct: false,
		needs: added
	};
	const related = packages.map((each) => ({
		...each,
		needs: each.needs.map(refOf)
	}));
	const all = [
		...projects,
		...isThere ? [] : [alone],
		...related,
		...frameworks,
		...npm
	];
	const unique = new Map(all.map((each) => [each.ref, each]));
	return [...unique.values()].map((each) => ({
		...each,
		needs: [...new Set(each.needs)].filter((ref) => unique.has(ref)).sort()
	})).sort((left, right) => left.ref < right.ref ? -1 : 1);
}
/** Files of other platforms are in layers that the image does not have. */
function filesOf({ app, facts, image, extra }) {
	const folder = folderOf$1(app, describeSystemOf(image.platform));
	const all = /* @__PURE__ */ new Map();
	for (const file of facts.files) {
		const slot = slotOf(file.path, file.kind === "package" ? {
			kind: "package",
			id: "",
			version: ""
		} : { kind: "app" });
		if (slot.kind === "runtimes" && !runsOn(slot.rid, image.platform)) continue;
		const path = folder === "" ? file.path : `${folder}/${file.path}`;
		all.set(path, {
			...file,
			path
		});
	}
	for (const { file } of extra) {
		const { path, sha1, digest } = file;
		all.set(path, {
			path,
			sha1,
			sha256: hexOf(digest),
			kind: "asset",
			owner: ""
		});
	}
	return [...all.values()].sort((left, right) => left.path < right.path ? -1 : 1);
}
function withKnownOwner({ path, sha1, sha256, kind, owner }, owners) {
	const ref = owners(kind, owner);
	const file = {
		ref: `file:/${path}`,
		path: `/${path}`,
		sha1,
		sha256,
		kind
	};
	return ref === void 0 ? file : {
		...file,
		owner: ref
	};
}
/** Returns a function that finds the component with a name. Ids of packages have no case. */
function ownersOf(components, { app, facts }) {
	const own = projectRef(ownProject({
		app,
		facts
	}));
	const refs = new Set(components.map(({ ref }) => ref));
	const packages = new Map(components.filter(({ kind }) => kind === "nuget").map(({ ref, name, version }) => [`${name}/${version}`.toLowerCase(), ref]));
	return (kind, owner) => {
		const ofProject = owner === app.project ? own : projectRef(projectOf(owner, facts));
		const ref = kind === "package" ? packages.get(owner.toLowerCase()) : ofProject;
		return ref !== void 0 && refs.has(ref) ? ref : void 0;
	};
}
/** The path of a given publish output belongs to a machine; the application's name is in its `deps.json`, too. */
function ownProject({ app, facts }) {
	return facts.projects.some(({ path }) => path === app.project) ? app.project : app.name;
}
/** deps.json names a project by its assembly, and MSBuild by its path. */
function projectOf(owner, { projects }) {
	if (projects.some(({ path }) => path === owner)) return owner;
	return projects.find(({ path }) => path.replace(/^.*\//, "").replace(/\.\w+$/, "") === owner)?.path ?? owner;
}

// src/sbom/openvex.ts
/** The reasons for `not_affected` that OpenVEX knows. */
const JUSTIFICATIONS = /* @__PURE__ */ new Set([...[
	"component_not_present",
	"vulnerable_code_not_present",
	"vulnerable_code_not_in_execute_path"
], ...["vulnerable_code_cannot_be_controlled_by_adversary", "inline_mitigations_already_exist"]]);
/**
* Returns the document in OpenVEX 0.2.0 (github.com/openvex/spec) about the advisories that a project suppresses in
* NuGet's audit. Suppression alone does not say that an image is not affected, so only a justification of the project gives
* that status.
*/
function openvexDocument(contents, audit) {
	const { image, app, created, tool } = contents;
	const project = app.replace(/^project:/, "");
	const product = {
		"@id": image.purl,
		identifiers: { purl: image.purl },
		hashes: { "sha-256": hexOf(image.digest) }
	};
	const statements = [...audit.suppressed].sort().map((address) => ({
		vulnerability: {
			"@id": address,
			name: nameOf(address)
		},
		products: [product],
		...statusOf(audit.justifications?.[address], project)
	}));
	const document = {
		author: project,
		timestamp: created,
		version: 1,
		tooling: tool === "" ? "containerize-dotnet" : `containerize-dotnet ${tool}`,
		statements
	};
	return {
		"@context": "https://openvex.dev/ns/v0.2.0",
		"@id": `https://openvex.dev/docs/public/vex-${uuidOf(JSON.stringify(document))}`,
		...document
	};
}
/** `https://github.com/advisories/GHSA-…` → `GHSA-…`. */
function nameOf(address) {
	return /(?:GHSA(?:-[a-z0-9]{4}){3}|CVE-\d{4}-\d+)\/?$/i.exec(address)?.[0].replace("/", "") ?? address;
}
function statusOf(reason, project) {
	if (reason !== void 0 && JUSTIFICATIONS.has(reason)) return {
		status: "not_affected",
		justification: reason
	};
	return {
		status: "under_investigation",
		status_notes: [`${project} suppresses this advisory (NuGetAuditSuppress).`, ...reason === void 0 ? [] : [reason]].join(" ")
	};
}

// src/sbom/documents.ts
/**
* Makes the documents of an image, as files and as artifacts to push next to it: the SBOM in each format, and OpenVEX if the
* project suppresses advisories.
* @example
* const described = { name: 'app', app, facts, image, base, extra: [], tool: '1.0.0' };
* const [spdx] = sbomDocuments(described);
* spdx?.file; // 'app.linux-amd64.spdx.json'
*/
function sbomDocuments(described) {
	const contents = contentsOf(described);
	const { name, image, app } = described;
	const subject = image.manifest.descriptor;
	const make = {
		spdx: () => spdxDocument(contents),
		cyclonedx: () => cyclonedxDocument(contents),
		openvex: () => openvexDocument(contents, app.audit ?? NO_AUDIT)
	};
	return formatsFor(app).map(({ format, artifactType, ending, kind }) => {
		const bytes = new TextEncoder().encode(JSON.stringify(make[format]()));
		const file = `${name}.${contents.image.platform.replaceAll("/", "-")}${ending}`;
		const about = {
			subject,
			artifactType,
			document: bytes,
			file,
			kind,
			created: contents.created
		};
		return {
			artifactType,
			file,
			bytes,
			artifact: makeArtifact(about)
		};
	});
}
const NO_AUDIT = {
	enabled: false,
	level: "low",
	mode: "all",
	suppressed: []
};

// src/actions/images/make-sboms.ts
/**
* Makes the SBOM of an image from what its publish recorded.
* @throws ActionError SBOM_FAILED if that cannot be read
*/
function makeSbom({ runner }, { from, index }) {
	const { members, names, set } = from;
	const member = members[index];
	const image = set.images[index];
	if (member === void 0 || image === void 0) throw new Error("an image without an application");
	const { app, base, extra } = member;
	const facts = unpackFacts(app.sbomFacts);
	if (facts === void 0) throw new ActionError({
		code: "SBOM_FAILED",
		doing: `making the SBOM of ${app.project}`,
		got: "what the publish recorded cannot be read",
		hint: "Run again with `cache: off`."
	});
	tellUnaccounted(runner.log, facts);
	const name = (names[0]?.repository.split("/").at(-1) ?? app.name).toLowerCase();
	return sbomDocuments({
		name,
		app,
		facts,
		image,
		base,
		extra: extra.files,
		tool: actionVersion()
	});
}
/** How many files are named. */
const MOST = 5;
function tellUnaccounted(log, { files }) {
	const paths = files.filter(({ kind }) => kind === "unaccounted").map(({ path }) => path);
	if (paths.length === 0) return;
	const named = paths.slice(0, MOST).join(", ");
	const more = paths.length > MOST ? ` and ${paths.length - MOST} more` : "";
	log.info(`SBOM: neither a package nor a project is known to have published ${named}${more}`);
}
/**
* Writes the documents of every image into a folder.
* @throws ActionError EXPORT_FAILED
*/
async function writeSboms({ workspace, runner }, parts) {
	const { folder, sets, documents } = parts;
	const place = exportPlace(resolve(workspace, folder), workspace);
	try {
		refuseLink(place, folder);
		for (const from of sets) for (const index of from.set.images.keys()) for (const { file, bytes } of await documents({
			from,
			index
		})) {
			const path = posix.join(place.path, sets.length > 1 ? folderOf(from) : "", file);
			writeFile(place.root, {
				path,
				content: new TextDecoder().decode(bytes)
			});
		}
	} catch (error) {
		if (error instanceof ActionError) throw error;
		throw new ActionError({
			code: "EXPORT_FAILED",
			doing: `writing the SBOM to ${folder}`,
			got: messageOf(error),
			hint: "Check that the path is writable and that the disk has free space."
		});
	}
	runner.log.info(`The SBOM is in ${folder} (input sbom)`);
}
/** Several images of one run may have the same name and platform, with other tags. */
function folderOf({ names, tags, set }) {
	return `${names[0]?.repository.split("/").at(-1) ?? "image"}-${tags[0] ?? hexOf(set.top.descriptor.digest).slice(0, 12)}`;
}

export { makeSbom, writeSboms };