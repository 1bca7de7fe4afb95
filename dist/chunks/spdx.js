import { Ft as groupBy, H as hexOf, Pt as defined } from "./start.js";
import { o as isLicenceId } from "./components.js";
import { hash } from "node:crypto";

// src/sbom/content-id.ts
/** Returns a UUID that depends on a text alone (RFC 9562, version 8). */
function uuidOf(text) {
	const hex = hash("sha256", text, "hex");
	const variant = (Number.parseInt(hex.slice(16, 17), 16) & 3 | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join("-");
}
/** Returns the first 16 hexadecimal digits of the SHA-256 of a text. */
function shortHash(text) {
	return hash("sha256", text, "hex").slice(0, 16);
}

// src/sbom/cyclonedx.ts
/** The namespace of this action's properties (github.com/CycloneDX/cyclonedx-property-taxonomy). */
const OWN = "containerize-dotnet";
const IMAGE$1 = "image";
/**
* Returns the document in CycloneDX 1.6, JSON (cyclonedx.org/docs/1.6/json). A component contains its files. A component with
* the scope `excluded` was used by the build, and nothing of it is in the image.
*/
function cyclonedxDocument(contents) {
	const { components, files, app } = contents;
	const owned = groupBy(files, ({ owner }) => owner);
	const document = {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		version: 1,
		metadata: metadataOf(contents),
		components: [...components.map((each) => componentOf(each, {
			app,
			files: owned.get(each.ref) ?? []
		})), ...(owned.get(void 0) ?? []).map(fileOf$1)],
		dependencies: [{
			ref: IMAGE$1,
			dependsOn: [app, ...components.filter(isAlone).map(({ ref }) => ref)]
		}, ...components.map(({ ref, needs }) => ({
			ref,
			dependsOn: needs
		}))]
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
/** Lock files of npm name what the front-end needs, not what needs it. */
function isAlone({ kind, place }) {
	return kind === "npm" && place === "build";
}
function metadataOf({ image, base, created, source, revision, tool }) {
	const ancestor = {
		type: "container",
		name: base.name,
		version: base.digest,
		purl: base.purl
	};
	const address = source !== void 0 && URL.canParse(source) ? source : void 0;
	const facts = [property("platform", image.platform), ...revision === void 0 ? [] : [property("revision", revision)]];
	return {
		timestamp: created,
		lifecycles: [{ phase: "build" }],
		tools: { components: [{
			type: "application",
			name: OWN,
			...tool === "" ? {} : { version: tool }
		}] },
		component: {
			type: "container",
			"bom-ref": IMAGE$1,
			name: image.name,
			version: image.digest,
			hashes: [{
				alg: "SHA-256",
				content: hexOf(image.digest)
			}],
			purl: image.purl,
			pedigree: { ancestors: [{
				...ancestor,
				hashes: [{
					alg: "SHA-256",
					content: hexOf(base.digest)
				}]
			}] },
			...address === void 0 ? {} : { externalReferences: [{
				type: "vcs",
				url: address
			}] },
			properties: facts
		}
	};
}
const SCOPES = {
	image: "required",
	base: "required",
	build: "excluded"
};
function componentOf(component, { app, files }) {
	const { ref, kind, name, version, purl, cpe, sha512, licence, download, origin, place, direct } = component;
	const type = ref === app ? "application" : kind === "framework" ? "framework" : "library";
	const facts = [
		...kind === "nuget" || kind === "npm" ? [property("dependency", direct ? "direct" : "transitive")] : [],
		...place === "base" ? [property("from", "base image")] : [],
		...origin === void 0 ? [] : [property("origin", origin)]
	];
	return {
		type,
		"bom-ref": ref,
		name,
		...defined({ version }),
		scope: SCOPES[place],
		...sha512 === void 0 ? {} : { hashes: [{
			alg: "SHA-512",
			content: sha512
		}] },
		...licence === void 0 ? {} : { licenses: [licenceOf(licence)] },
		...defined({
			cpe,
			purl
		}),
		...download === void 0 ? {} : { externalReferences: [{
			type: "distribution",
			url: download
		}] },
		...files.length === 0 ? {} : { components: files.map(fileOf$1) },
		...facts.length === 0 ? {} : { properties: facts }
	};
}
function licenceOf(licence) {
	return isLicenceId(licence) ? { license: { id: licence } } : { expression: licence };
}
function fileOf$1({ ref, path, sha1, sha256, kind }) {
	return {
		type: "file",
		"bom-ref": ref,
		name: path,
		hashes: [{
			alg: "SHA-1",
			content: sha1
		}, {
			alg: "SHA-256",
			content: sha256
		}],
		properties: [property("file", kind)]
	};
}
function property(name, value) {
	return {
		name: `${OWN}:${name}`,
		value
	};
}

// src/sbom/spdx.ts
const NONE = "NOASSERTION";
const DOCUMENT = "SPDXRef-DOCUMENT";
const IMAGE = "SPDXRef-Image";
const BASE = "SPDXRef-Base";
/**
* Returns the document in SPDX 2.3, JSON (spdx.github.io/spdx-spec/v2.3). The application's own project is the package that
* contains the files; a file of a NuGet package is expanded from it.
*/
function spdxDocument(contents) {
	const { image, created, tool } = contents;
	const document = {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: DOCUMENT,
		name: `${image.name}@${image.digest}`,
		creationInfo: {
			created,
			creators: [`Tool: ${toolName(tool)}`]
		},
		packages: [
			imagePackage(contents),
			basePackage(contents),
			...contents.components.map((each) => packageOf(each, contents))
		],
		files: contents.files.map(fileOf),
		relationships: relationshipsOf(contents)
	};
	const id = uuidOf(JSON.stringify(document));
	const { spdxVersion, dataLicense, SPDXID, name, ...rest } = document;
	return {
		spdxVersion,
		dataLicense,
		SPDXID,
		name,
		documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(image.name)}-${id}`,
		...rest
	};
}
/** `containerize-dotnet-1.2.3`: SPDX 2.3, 6.8 separates the version by a hyphen. */
function toolName(version) {
	return version === "" ? "containerize-dotnet" : `containerize-dotnet-${version}`;
}
/** What is not known of any package. */
const UNKNOWN = {
	filesAnalyzed: false,
	licenseConcluded: NONE,
	copyrightText: NONE,
	supplier: NONE
};
function imagePackage({ image, source, revision }) {
	const built = source === void 0 ? [] : [`built from ${source}${revision === void 0 ? "" : ` at ${revision}`}`];
	return {
		SPDXID: IMAGE,
		name: image.name,
		versionInfo: image.digest,
		downloadLocation: NONE,
		...UNKNOWN,
		licenseDeclared: NONE,
		primaryPackagePurpose: "CONTAINER",
		sourceInfo: [`image for ${image.platform}`, ...built].join(", "),
		checksums: [{
			algorithm: "SHA256",
			checksumValue: hexOf(image.digest)
		}],
		externalRefs: [purlRef(image.purl)]
	};
}
function basePackage({ base }) {
	return {
		SPDXID: BASE,
		name: base.name,
		versionInfo: base.digest,
		downloadLocation: NONE,
		...UNKNOWN,
		licenseDeclared: NONE,
		primaryPackagePurpose: "CONTAINER",
		comment: "The base image. This document names it by its digest; its packages are not listed here.",
		checksums: [{
			algorithm: "SHA256",
			checksumValue: hexOf(base.digest)
		}],
		externalRefs: [purlRef(base.purl)]
	};
}
function packageOf(component, contents) {
	const { ref, kind, name, version, purl, cpe, sha512, licence, download, origin } = component;
	const externalRefs = [...purl === void 0 ? [] : [purlRef(purl)], ...cpe === void 0 ? [] : [cpeRef(cpe)]];
	const isApp = ref === contents.app;
	return {
		SPDXID: idOf(component),
		name,
		...defined({
			versionInfo: version,
			sourceInfo: origin
		}),
		downloadLocation: download ?? NONE,
		...UNKNOWN,
		...isApp ? {
			filesAnalyzed: true,
			packageVerificationCode: verificationCode(contents.files)
		} : {},
		licenseDeclared: licence ?? NONE,
		primaryPackagePurpose: isApp ? "APPLICATION" : kind === "framework" ? "FRAMEWORK" : "LIBRARY",
		...sha512 === void 0 ? {} : { checksums: [{
			algorithm: "SHA512",
			checksumValue: sha512
		}] },
		...externalRefs.length === 0 ? {} : { externalRefs }
	};
}
/** SPDX 2.3, 7.9: the SHA-1 of the files' SHA-1, sorted and put together. */
function verificationCode(files) {
	const all = files.map(({ sha1 }) => sha1).sort();
	return { packageVerificationCodeValue: hash("sha1", all.join(""), "hex") };
}
function purlRef(purl) {
	return {
		referenceCategory: "PACKAGE-MANAGER",
		referenceType: "purl",
		referenceLocator: purl
	};
}
function cpeRef(cpe) {
	return {
		referenceCategory: "SECURITY",
		referenceType: "cpe23Type",
		referenceLocator: cpe
	};
}
function fileOf(file) {
	return {
		SPDXID: fileId(file),
		fileName: `.${file.path}`,
		checksums: [{
			algorithm: "SHA1",
			checksumValue: file.sha1
		}, {
			algorithm: "SHA256",
			checksumValue: file.sha256
		}],
		licenseConcluded: NONE,
		licenseInfoInFiles: [NONE],
		copyrightText: NONE,
		...file.kind === "unaccounted" ? { comment: "Unaccounted: neither a package nor a project is known to have published it." } : {}
	};
}
/** An id may have only letters, digits, dots and hyphens, so a hash of the ref makes it unique. */
function idOf({ ref, name, version }) {
	return `SPDXRef-Package-${[name, version].join("-").replace(/[^A-Za-z0-9.]+/g, "-")}-${shortHash(ref)}`;
}
function fileId({ ref }) {
	return `SPDXRef-File-${shortHash(ref)}`;
}
function relationshipsOf(contents) {
	const { components, app } = contents;
	const ids = new Map(components.map((component) => [component.ref, idOf(component)]));
	const idFor = (ref) => ids.get(ref) ?? NONE;
	const own = idFor(app);
	const relate = (spdxElementId, relationshipType) => (relatedSpdxElement) => ({
		spdxElementId,
		relationshipType,
		relatedSpdxElement
	});
	const placeOf = new Map(components.map(({ ref, place }) => [ref, place]));
	const needed = components.flatMap(({ ref, needs }) => needs.map((need) => {
		if (placeOf.get(need) === "build") return relate(idFor(need), "BUILD_DEPENDENCY_OF")(idFor(ref));
		return relate(idFor(ref), placeOf.get(need) === "base" ? "HAS_PREREQUISITE" : "DEPENDS_ON")(idFor(need));
	}));
	const tools = components.filter(({ kind, place }) => kind === "npm" && place === "build");
	return [
		relate(DOCUMENT, "DESCRIBES")(IMAGE),
		relate(IMAGE, "DESCENDANT_OF")(BASE),
		relate(IMAGE, "CONTAINS")(own),
		...needed,
		...tools.map(({ ref }) => relate(idFor(ref), "BUILD_DEPENDENCY_OF")(own)),
		...contents.files.flatMap((file) => [relate(own, "CONTAINS")(fileId(file)), ...file.owner === void 0 || file.owner === app ? [] : [relate(fileId(file), madeOf(file))(idFor(file.owner))]])
	];
}
/** A package is an archive; a project is compiled. */
function madeOf({ kind }) {
	return kind === "package" ? "EXPANDED_FROM_ARCHIVE" : "GENERATED_FROM";
}

export { cyclonedxDocument as a, uuidOf as c, toolName as i, purlRef as n, licenceOf as o, spdxDocument as r, shortHash as s, UNKNOWN as t };