import { $ as appOf, $n as PROVENANCE, Gn as attestationArtifact, Kn as attestationKey, er as SBOM_PREDICATES, r as unpackFacts, rr as typesOf } from "./story.js";
import { Mt as isSecretName, Pt as defined, R as parseReference, u as describePlatform } from "./start.js";
import { Lt as codecFingerprint, Nn as createdIn, Nr as once, Pr as onceEach } from "./world.js";
import { n as provenanceOf, r as statementOf } from "./statement.js";
import { n as originOf, t as openIdentity } from "./job-identity.js";

// src/actions/images/make-attestations.ts
/** Signs the statements about a run's images. */
function openMaker(context, parts) {
	const { signed, sboms } = parts;
	const identity = once(() => openIdentity(context, signed));
	const bundles = [];
	const attest = async (statement, type) => {
		const { sign } = await identity();
		const text = sign === void 0 ? statement : await sign(statement);
		if (sign !== void 0) bundles.push(text);
		return {
			type,
			text,
			signed
		};
	};
	const provenance = onceEach(async ({ from: set }) => {
		const { job } = await identity();
		const origin = originOf(context, {
			signed,
			event: parts.request.event,
			...defined({ job })
		});
		return await attest(provenanceAbout(context, {
			set,
			origin,
			event: parts.request.event
		}), PROVENANCE);
	}, ({ from }) => from.set.top.descriptor.digest);
	const sbom = onceEach(async (place) => await attest(await sbomAbout(sboms, place), place.type), ({ subject, type }) => `${subject.digest} ${type}`);
	const make = async (place, keys) => {
		const made = typesOf({
			signed,
			hasSbom: true
		}).filter((type) => keys.includes(attestationKey({
			type,
			signed
		}))).map((type) => type === "https://slsa.dev/provenance/v1" ? provenance(place) : sbom({
			...place,
			type
		}));
		const created = createdIn(place.from.set.images[0].config.value);
		return (await Promise.all(made)).map((each) => attestationArtifact(each, {
			subject: place.subject,
			created
		}));
	};
	return {
		make,
		finish: async () => {
			const { keep } = await identity();
			await Promise.all(bundles.map(keep));
		}
	};
}
/** Returns the statement with the provenance of a set: one for the index and all images in it. */
function provenanceAbout(context, { set, origin, event }) {
	const digests = [set.set.top, ...set.set.images.map(({ manifest }) => manifest)].map((each) => each.descriptor.digest);
	const predicate = provenanceOf(origin, materialsOf(context, {
		set,
		event
	}));
	const text = statementOf(subjectsOf(set, digests), {
		type: PROVENANCE,
		predicate
	});
	return context.runner.record.withoutSecrets(text);
}
/** Returns the statement with the SBOM of an image. */
async function sbomAbout(sboms, { from: set, index = 0, type, subject }) {
	const found = (await sboms.documents({
		from: set,
		index
	})).find(({ artifactType }) => artifactType === SBOM_PREDICATES[type]);
	if (found === void 0) throw new Error(`no SBOM for ${type}`);
	const predicate = JSON.parse(Buffer.from(found.bytes).toString("utf8"));
	return statementOf(subjectsOf(set, [subject.digest]), {
		type,
		predicate
	});
}
/** All names of the set, each with each digest. */
function subjectsOf({ names }, digests) {
	return names.map(({ registry, repository }) => `${registry}/${repository}`).flatMap((name) => [...new Set(digests)].map((digest) => ({
		name,
		digest
	})));
}
function materialsOf({ inputs }, { set, event }) {
	const { from, members } = set;
	const { published, recalled } = from;
	const { build, made } = published;
	const app = appOf(published.publication);
	const apps = [...new Set(members.map((member) => member.app))];
	const found = made === void 0 ? recalled?.found : void 0;
	const run = found?.kind === "found" ? found.known.run : void 0;
	const compressor = made === void 0 ? void 0 : codecFingerprint(inputs.compression);
	return {
		images: usedImages(set),
		packages: apps.flatMap(({ sbomFacts }) => unpackFacts(sbomFacts)?.packages ?? []),
		internal: {
			project: app.project,
			framework: app.framework,
			targets: [...new Set(apps.map(({ target }) => target))],
			platforms: members.map(({ image }) => describePlatform(image.platform)),
			properties: build.kind === "project" ? withoutSecretNames(build.plan.properties) : {},
			publication: {
				state: made === void 0 ? "reused" : "built",
				...defined({ run })
			},
			layers: {
				format: 2,
				...defined({ compressor })
			},
			repository: defined({
				name: event.repositoryName,
				description: event.repositoryDescription,
				licence: event.repositoryLicence,
				default_branch: event.defaultBranch
			})
		}
	};
}
/** The SDK image has no digest if an older run did not record one. */
function usedImages({ members, from }) {
	const { sdkImage, build } = from.published;
	const sdk = /^.+@sha256:[0-9a-f]{64}$/.test(sdkImage) ? parseReference(sdkImage) : void 0;
	const bases = new Map(members.map(({ base }) => [base.digest, base]));
	const asked = build.kind === "project" ? build.plan.sdkImage.value.tag : void 0;
	return [...sdk?.digest === void 0 ? [] : [usedImage("SDK image", {
		...sdk,
		digest: sdk.digest,
		...defined({ tag: asked })
	})], ...[...bases.values()].map(({ reference, digest }) => usedImage("base image", {
		...reference,
		digest
	}))];
}
function usedImage(role, { registry, repository, tag, digest }) {
	return {
		role,
		name: `${registry}/${repository}`,
		digest,
		...defined({ tag })
	};
}
/** An attestation may become public. */
function withoutSecretNames(properties) {
	return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, isSecretName(name) ? "***" : value]));
}

export { openMaker };