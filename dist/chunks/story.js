import { i as __toESM } from "./rolldown-runtime.js";
import { B as isLeg, F as describePlatform, I as matchesPlatform, J as portNumber, K as isUser, L as parsePlatform, M as parsePlatforms, P as describeMachine, R as systemOf$3, U as nameProjects, V as imagesOf$1, W as fillSettings, Y as parseAnnotationLevels, _t as versionOf$3, at as isLoopback, bt as messageOf, ct as parseReference, d as findProgram, dt as digestOf$1, ft as hexOf, gt as parseFramework, h as pathInside, ht as DOTNET_FRAMEWORK, it as describeReference, lt as taggedNames, m as pathFrom, nt as mirrorOf, ot as isTag, p as isWithin, q as isPort, rt as DOCKER_HUB, st as manifestPath, t as CONTAINER_STATE, u as childEnv, ut as Hasher, vt as ActionError, x as prettyMilliseconds, xt as defined, yt as cancelled } from "./start.js";
import { $ as isNear, $t as escapeXml, A as gitObjects, An as readInside, At as LARGEST_DOCUMENT, B as UNREADABLE, Bn as unlessRefused, Bt as isForeignLayerType, C as openGit, Cn as openWithin, Ct as isPartOf, D as RUN_LABEL, Dn as moveTo, Dt as environmentOf$2, En as moveFrom, Et as textWith, F as removeTree, Fn as readSmallFile, Ft as parseJson, G as readableOf, Gn as codeOf$1, Gt as encodeJson, H as present$1, Hn as walk, Ht as isManifestType, I as removeBelow, In as LONGEST_PATH, It as isObject, J as choosePush, Jn as holdRoot, Jt as givenSecrets, K as tarOfEntries, Kn as createFolder, Kt as fromBytes, L as describeEntry, Ln as entriesOf$4, Lt as parseDescriptor, M as pemBlocks, Mn as writeFile$1, Mt as parseIndex, N as dockerConfigFile, Nn as writeStream, Nt as parseJsonObject, O as GIT_OBJECTS, On as openFile, Ot as parseConfig, P as openRunFolder, Pn as readPlainFile, Pt as parseManifest, Q as describeNearness, Qt as escapeMSBuild, R as shortHash, Rn as pacer, Rt as MEDIA, Sn as openSource, St as fullVersion, Tn as kindAt, U as pushBlob, Un as parentOf, Ut as typeIn, V as excludePatterns, Vn as visit, Vt as isIndexType, W as sendBlob, Wn as PathRefused, Wt as distinctBlobs, X as publishes, Xn as pMap, Xt as tracesOf, Yn as _usingCtx, Yt as maskSecrets, Z as namedHosts, Zn as pMapIterable, Zt as withoutSecrets, _ as Reach, _n as versionToolIn, _t as describeImage, an as USUAL_PATH, at as rememberBase, b as historyOf$1, bn as describeSource, bt as rulingRows, c as checksumsOf, cn as proxiesOf, ct as findCredentialFiles, d as sizeOf$2, dn as userFolder, dt as entryCounter, en as COMMAND_FILES, et as nearnessOf, f as read, fn as EVENT_VARIABLES, ft as limitsOn, g as readBody, gn as versionPackageIn, gt as describeDelivered, h as isAncestor, hn as variablesNamedIn, ht as onceEach, i as summaryOf, in as USER_FOLDER, it as pullBase, j as NO_AUTHORITIES, jn as removeFile, jt as MOST_ENTRIES, k as copyGit, kn as readFile$2, kt as LARGEST_CONFIG, l as metadataOf, ln as restoreEnvironment, lt as LARGE_ARCHIVE, mn as jobVariables, mt as once$1, nn as NUGET_LOCKS, nt as unpackNew, on as WORK_FOLDERS, ot as layersOf$3, pn as isJobVariable, pt as require_tar_stream, q as DAY, qn as holdFolder, qt as readAll$1, rn as PATHS, rt as exists, sn as buildEnvironment, st as readBase, tn as NODE_FOLDER, tt as verified, u as saidOf, un as setupEnvironment, ut as bounded, v as KEPT_FOLDER, vt as describeRuling, w as require_tar_fs, wn as outputError, wt as readVersion, x as readCheckout, xn as fileWithin, xt as compareVersions, y as keep, yn as fileChunks, yt as describeSet, z as takeSnapshot, zn as statsAt, zt as compressionOf$1 } from "./world.js";
import { t as require_semver } from "./semver.js";
import { createHash, hash, randomUUID } from "node:crypto";
import { chmodSync, constants, copyFileSync, createReadStream, createWriteStream, existsSync, lchownSync, linkSync, lstatSync, lutimesSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, parse as parse$6, posix, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "node:path";
import { chmod, chown, copyFile, lchown, lstat, mkdir, mkdtemp, open, readFile as readFile$1, readdir, readlink, realpath, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { createGzip, gzip } from "node:zlib";
import { Readable, Transform, pipeline as pipeline$1 } from "node:stream";
import { isUtf8 } from "node:buffer";
import { basename as basename$1 } from "node:path/posix";

// src/build/find-secrets.ts
/**
* Looks for the values in everything that would go into an image, and in what is kept with it.
* @param of.answers What MSBuild said of the project before the build.
* @throws ActionError SECRET_IN_IMAGE naming the file
*/
async function checkOutput(output, of) {
	const { secrets, answers = {} } = of;
	if (secrets.length === 0) return;
	const { directory, files, app, packages } = output;
	const name = nameIn([
		app,
		packages,
		answers,
		files.map(({ path }) => path)
	], secrets);
	if (name !== void 0) throw leaked(app.project, `what the project says of its image holds the value of ${name}`);
	const search = searchFor(secrets);
	for (const { path } of files) {
		const name = await search({
			directory,
			path
		});
		if (name !== void 0) throw leaked(app.project, `${path} holds the value of ${name}`);
	}
}
/**
* Looks for the values in what inputs put into an image: its config and annotations, and files of the checkout.
* @throws ActionError SECRET_IN_IMAGE naming the file
*/
async function checkImage(of, secrets) {
	if (secrets.length === 0) return;
	const told = nameIn(of.texts, secrets);
	if (told !== void 0) throw leaked(of.project, `an input for the image holds the value of ${told}`);
	const search = searchFor(secrets);
	for (const file of of.files) {
		const name = await search(file);
		if (name !== void 0) throw leaked(of.project, `${describeSource(file)} holds the value of ${name}`);
	}
}
/** The secret whose value stands in a text of some JSON. */
function nameIn(json, secrets) {
	const text = JSON.stringify(json);
	return secrets.find((secret) => tracesOf(secret).some((trace) => text.includes(JSON.stringify(trace).slice(1, -1))))?.name;
}
/** The first file below a folder of ours that holds a value. Archives of packages are as a feed has them. */
async function findLeak(folder, secrets) {
	const search = searchFor(secrets);
	for await (const { path, kind } of walk(folder)) {
		const name = kind === "file" && !path.endsWith(".nupkg") ? await search({
			directory: folder,
			path
		}) : void 0;
		if (name !== void 0) return {
			name,
			path
		};
	}
}
function leaked(project, got) {
	return new ActionError({
		code: "SECRET_IN_IMAGE",
		doing: `looking for build-secrets in what ${project} published`,
		got,
		hint: "Whoever may pull the image could read it. Keep the value out of what is published; a value that may be public belongs to build-env or properties."
	});
}
/** In bytes as text files have them, and as .NET has texts in assemblies (ECMA-335, II.24.2.4). */
function searchFor(secrets) {
	const wanted = secrets.flatMap((secret) => tracesOf(secret).flatMap((trace) => ["utf8", "utf16le"].map((encoding) => ({
		name: secret.name,
		bytes: Buffer.from(trace, encoding)
	}))));
	const overlap = Math.max(0, ...wanted.map(({ bytes }) => bytes.length - 1));
	return async (file) => {
		let before = Buffer.alloc(0);
		for await (const chunk of fileChunks(file)) {
			const bytes = Buffer.concat([before, chunk]);
			const found = wanted.find((each) => bytes.includes(each.bytes));
			if (found !== void 0) return found.name;
			before = bytes.subarray(Math.max(0, bytes.length - overlap));
		}
	};
}

// src/base/sorted-keys.ts
/** One order whatever the sources' was, so that what is equal is equal bytes. */
function sortedKeys(record) {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/image/annotations.ts
/** Registries show what stands on a manifest, or on the index where there is one. */
const USUAL$1 = {
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

// src/dotnet/catalogue.json
var source = {
	"date": "2026-11-29",
	"images": {
		"repository": "dotnet/dotnet-docker",
		"commit": "3ed00b611cc88eaa5995525a0549a5703965cd02",
		"date": "2026-08-21"
	},
	"releases": {
		"repository": "dotnet/core",
		"commit": "0e9eb8828b73f69cfae6bd74ec93b6e438b8e77d",
		"date": "2026-07-24"
	}
};
var versions = [
	{
		"version": "1.0",
		"phase": "eol",
		"endOfSupport": "2019-06-27",
		"tag": "1.0",
		"sdk": ""
	},
	{
		"version": "1.1",
		"phase": "eol",
		"endOfSupport": "2019-06-27",
		"tag": "1.1",
		"sdk": ""
	},
	{
		"version": "2.0",
		"phase": "eol",
		"endOfSupport": "2018-10-01",
		"tag": "2.0",
		"sdk": ""
	},
	{
		"version": "2.1",
		"phase": "eol",
		"endOfSupport": "2021-08-21",
		"tag": "2.1",
		"sdk": ""
	},
	{
		"version": "2.2",
		"phase": "eol",
		"endOfSupport": "2019-12-23",
		"tag": "2.2",
		"sdk": ""
	},
	{
		"version": "3.0",
		"phase": "eol",
		"endOfSupport": "2020-03-03",
		"tag": "3.0",
		"sdk": ""
	},
	{
		"version": "3.1",
		"phase": "eol",
		"endOfSupport": "2022-12-13",
		"tag": "3.1",
		"sdk": ""
	},
	{
		"version": "5.0",
		"phase": "eol",
		"endOfSupport": "2022-05-10",
		"tag": "5.0",
		"sdk": ""
	},
	{
		"version": "6.0",
		"phase": "eol",
		"endOfSupport": "2024-11-12",
		"tag": "6.0",
		"sdk": ""
	},
	{
		"version": "7.0",
		"phase": "eol",
		"endOfSupport": "2024-05-14",
		"tag": "7.0",
		"sdk": ""
	},
	{
		"version": "8.0",
		"phase": "eol",
		"endOfSupport": "2026-11-10",
		"tag": "8.0",
		"sdk": "8.0.424",
		"source": "dotnet/core releases-index.json: eol-date 2026-11-10"
	},
	{
		"version": "9.0",
		"phase": "eol",
		"endOfSupport": "2026-11-10",
		"tag": "9.0",
		"sdk": "9.0.317",
		"source": "dotnet/core releases-index.json: eol-date 2026-11-10"
	},
	{
		"version": "10.0",
		"phase": "active",
		"endOfSupport": "2028-11-14",
		"tag": "10.0",
		"sdk": "10.0.404",
		"source": "learn.microsoft.com, compatibility/containers/11/vstest-artifacts-base-directory names SDK 10.0.404"
	},
	{
		"version": "11.0",
		"phase": "active",
		"endOfSupport": "2028-11-09",
		"tag": "11.0",
		"sdk": "11.0.100",
		"source": "dotnet/core release-notes/11.0/README.md: supported from November 10, 2026 to November 9, 2028; dotnet-docker discussion 7415 names the tag 11.0-alpine",
		"inferred": "the images are those of preview 7, as no later manifest was at hand"
	}
];
var systems = [
	{
		"name": "alpine3.16",
		"title": "Alpine 3.16",
		"endOfSupport": "2024-05-23",
		"source": "alpinelinux.org/releases"
	},
	{
		"name": "alpine3.17",
		"title": "Alpine 3.17",
		"endOfSupport": "2024-11-22",
		"source": "alpinelinux.org/releases"
	},
	{
		"name": "alpine3.18",
		"title": "Alpine 3.18",
		"endOfSupport": "2025-05-09",
		"source": "alpinelinux.org/releases"
	},
	{
		"name": "alpine3.19",
		"title": "Alpine 3.19",
		"endOfSupport": "2025-11-01",
		"source": "alpinelinux.org/releases"
	},
	{
		"name": "alpine3.20",
		"title": "Alpine 3.20",
		"endOfSupport": "2026-04-01",
		"source": "alpinelinux.org/releases"
	},
	{
		"name": "alpine3.21",
		"title": "Alpine 3.21",
		"endOfSupport": "2026-11-01",
		"source": "alpinelinux.org/releases"
	},
	{
		"name": "alpine3.22",
		"title": "Alpine 3.22",
		"endOfSupport": "2027-05-01",
		"source": "alpinelinux.org/releases"
	},
	{
		"name": "alpine3.23",
		"title": "Alpine 3.23",
		"endOfSupport": "2027-11-01",
		"source": "alpinelinux.org/releases"
	},
	{
		"name": "alpine3.24",
		"title": "Alpine 3.24",
		"endOfSupport": "2028-05-01",
		"inferred": "two years after its release, to the first of May, as earlier releases of spring"
	},
	{
		"name": "buster",
		"title": "Debian 10",
		"endOfSupport": "2024-06-30",
		"source": "distro-info-data, eol-lts"
	},
	{
		"name": "bullseye",
		"title": "Debian 11",
		"endOfSupport": "2026-08-31",
		"source": "distro-info-data, eol-lts"
	},
	{
		"name": "bookworm",
		"title": "Debian 12",
		"endOfSupport": "2028-06-30",
		"source": "distro-info-data, eol-lts"
	},
	{
		"name": "trixie",
		"title": "Debian 13",
		"endOfSupport": "2030-06-30",
		"source": "distro-info-data, eol-lts"
	},
	{
		"name": "bionic",
		"title": "Ubuntu 18.04",
		"endOfSupport": "2023-05-31",
		"source": "distro-info-data, eol"
	},
	{
		"name": "focal",
		"title": "Ubuntu 20.04",
		"endOfSupport": "2025-05-29",
		"source": "distro-info-data, eol"
	},
	{
		"name": "jammy",
		"title": "Ubuntu 22.04",
		"endOfSupport": "2027-06-01",
		"source": "distro-info-data, eol"
	},
	{
		"name": "noble",
		"title": "Ubuntu 24.04",
		"endOfSupport": "2029-05-31",
		"source": "distro-info-data, eol"
	},
	{
		"name": "resolute",
		"title": "Ubuntu 26.04",
		"endOfSupport": "2031-05-29",
		"source": "distro-info-data, eol"
	},
	{
		"name": "cbl-mariner2.0",
		"title": "CBL-Mariner 2.0",
		"endOfSupport": "2025-07-31",
		"source": "Azure/azure-cli pull request 31545: end of life in July 2025",
		"inferred": "the last day of the month"
	},
	{
		"name": "azurelinux3.0",
		"title": "Azure Linux 3.0",
		"endOfSupport": "",
		"source": "learn.microsoft.com, azure-linux/support-cycle names no day"
	},
	{
		"name": "azurelinux4.0",
		"title": "Azure Linux 4.0",
		"endOfSupport": "",
		"source": "a preview: learn.microsoft.com, azure-linux/release-cadence-lifecycle"
	},
	{
		"name": "ltsc2016",
		"title": "Windows Server 2016",
		"endOfSupport": "2027-01-12",
		"source": "learn.microsoft.com/lifecycle, extended support"
	},
	{
		"name": "ltsc2019",
		"title": "Windows Server 2019",
		"endOfSupport": "2029-01-09",
		"source": "learn.microsoft.com/lifecycle, extended support"
	},
	{
		"name": "ltsc2022",
		"title": "Windows Server 2022",
		"endOfSupport": "2031-10-14",
		"source": "learn.microsoft.com/lifecycle, extended support"
	},
	{
		"name": "ltsc2025",
		"title": "Windows Server 2025",
		"endOfSupport": "2034-10-10",
		"source": "learn.microsoft.com/lifecycle, extended support",
		"inferred": "the second Tuesday of October; sources differ by a month"
	}
];
var images = [
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["alpine3.24-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["noble"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["noble-chiseled"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["noble-chiseled-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["jammy"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["jammy-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["jammy-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["noble"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["noble", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["resolute"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "10.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["resolute", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["azurelinux4.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime-deps",
		"version": "11.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["noble"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["noble-chiseled"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["noble-chiseled-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["jammy"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["jammy-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["jammy-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["noble"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["noble", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["resolute"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["resolute", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["azurelinux4.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "runtime",
		"version": "11.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.24-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.23-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.24-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["alpine3.23-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble-chiseled"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble-chiseled-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble-chiseled-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["noble-chiseled-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["jammy-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["azurelinux3.0-distroless-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.24-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.23-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.24-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["alpine3.23-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["noble-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["azurelinux3.0-distroless-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.23-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.24-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.23-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.24-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["alpine3.23-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["azurelinux3.0-distroless-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["noble-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["resolute-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["alpine3.24-extra", "alpine-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["alpine3.24-composite", "alpine-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": false,
		"timeZones": false,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["alpine3.24-composite-extra", "alpine-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-composite"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": false,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["azurelinux4.0-distroless-composite-extra"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute-chiseled"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute-chiseled-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute-chiseled-composite-extra"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": true,
		"timeZones": true,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["resolute-chiseled-composite"],
		"platforms": [
			"linux/amd64",
			"linux/arm64",
			"linux/arm/v7"
		],
		"user": "1654",
		"icu": false,
		"timeZones": false,
		"shell": false
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "aspnet",
		"version": "11.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["noble"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["jammy"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "8.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["bookworm-slim", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["noble"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["nanoserver-1809"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2019"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "9.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["noble", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["noble-aot", "aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["resolute"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["resolute-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["alpine3.23"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["alpine3.24-aot", "alpine-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["alpine3.23-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true,
		"maintainedUntil": "2026-10-13"
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["azurelinux3.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["azurelinux3.0-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["nanoserver-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2022"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "10.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["resolute", ""],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["resolute-aot", "aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["alpine3.24", "alpine"],
		"platforms": [
			"linux/amd64",
			"linux/arm/v7",
			"linux/arm64"
		],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["alpine3.24-aot", "alpine-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["azurelinux4.0"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["azurelinux4.0-aot"],
		"platforms": ["linux/amd64", "linux/arm64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["nanoserver-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "ContainerUser",
		"icu": true,
		"timeZones": true,
		"shell": true
	},
	{
		"repository": "sdk",
		"version": "11.0",
		"names": ["windowsservercore-ltsc2025"],
		"platforms": ["windows/amd64"],
		"user": "",
		"icu": true,
		"timeZones": true,
		"shell": true
	}
];

// src/dotnet/sdk-version.ts
/** Without what makes it a preview. */
function parseSdkVersion(version) {
	const [major = 0, minor = 0, third = 0] = version.replace(/-.*$/s, "").split(".").map(Number);
	return {
		major,
		minor,
		band: Math.floor(third / 100),
		patch: third % 100
	};
}
/** Below 0: the left one is older. A preview is older than the version that it leads to. */
function compareSdks(left, right) {
	const [a, b] = [parseSdkVersion(left), parseSdkVersion(right)];
	return a.major - b.major || a.minor - b.minor || a.band - b.band || a.patch - b.patch || comparePreviews(previewOf(left), previewOf(right));
}
function previewOf(version) {
	return /-(.*)$/s.exec(version)?.[1] ?? "";
}
/** `preview.2`, `rc.1`; empty: none. */
function comparePreviews(left, right) {
	if (left === "" || right === "") return Number(left === "") - Number(right === "");
	return left.localeCompare(right, "en", { numeric: true });
}
/** `10.0` of `10.0.401`, of `10.0` and of `10.0-preview`. */
function lineOf$1(version) {
	return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
/** Below 0: the left one of two lines (`10.0`) is older. */
function compareLines(left, right) {
	return compareSdks(`${left}.0`, `${right}.0`);
}
/** As tags name an SDK: a preview by its number alone, 11.0.100-preview.7 for 11.0.100-preview.7.26381.101. */
function tagVersionOf(version) {
	return version.replace(/(-(?:preview|rc)\.\d+)\..*$/s, "$1");
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

// src/dotnet/catalogue.ts
/** Where the rows come from, and the day (`date`) of what is newest in them. */
const CATALOGUE_SOURCE = source;
/** From the oldest to the newest. */
const VERSIONS = versions;
const OPERATING_SYSTEMS = systems;
const IMAGES = images;
/** The newest version that is no preview: what builds a project that names none. */
const NEWEST = VERSIONS.findLast(({ phase }) => phase === "active" || phase === "maintenance")?.version ?? "10.0";
/** Before any mirror. */
const OFFICIAL$1 = {
	registry: "mcr.microsoft.com",
	folder: "dotnet"
};
function officialReference(repository, tag) {
	return {
		registry: OFFICIAL$1.registry,
		repository: `${OFFICIAL$1.folder}/${repository}`,
		tag
	};
}
/** `sdk`, `core/aspnet`, `nightly/runtime`: what stands after the folder; `undefined` for images of others. */
function officialPath({ registry, repository }) {
	const folder = `${OFFICIAL$1.folder}/`;
	return registry === OFFICIAL$1.registry && repository.startsWith(folder) ? repository.slice(folder.length) : void 0;
}
const WINDOWS_NAME = /^(nanoserver|windowsservercore)(?:-(.+))?$/;
const WINDOWS_REPOSITORIES = {
	nanoserver: "windows/nanoserver",
	windowsservercore: "windows/servercore"
};
/** What an image of this name (`nanoserver-ltsc2025`, `alpine`) runs on. */
function systemOfName(name) {
	return WINDOWS_NAME.test(name) ? "windows" : "linux";
}
/** Whether a reference names one of Microsoft's images of Windows, as far as its name tells. */
function isWindowsImage(reference) {
	const { registry, repository, tag = "" } = reference;
	if (registry !== OFFICIAL$1.registry) return false;
	return Object.values(WINDOWS_REPOSITORIES).includes(repository) || tag.split(/(?=nanoserver-|windowsservercore-)/).some((part) => systemOfName(part) === "windows");
}
/** Windows itself, without .NET, by the name of an image that has .NET: `windows/servercore:ltsc2022`. */
function windowsReference(name) {
	const [, system = "", tag] = WINDOWS_NAME.exec(name) ?? [];
	const repository = WINDOWS_REPOSITORIES[system];
	return repository === void 0 || tag === void 0 ? void 0 : {
		registry: OFFICIAL$1.registry,
		repository,
		tag
	};
}
/** The smallest and newest Windows that a version has images of. */
function defaultWindows(version) {
	return likelyImagesOf({
		repository: "runtime",
		version
	}).map(({ names: [own = ""] }) => own).filter((name) => name.startsWith("nanoserver-ltsc")).sort().at(-1);
}
function findVersion$1(version) {
	return VERSIONS.find((known) => known.version === version);
}
/**
* Whether the catalogue does not settle what stands in tags for a version: one that was a preview when it was made, or
* that it does not know. The registry tells.
*/
function isOpen(version) {
	const phase = findVersion$1(version)?.phase;
	return phase === void 0 || ![
		"active",
		"maintenance",
		"eol"
	].includes(phase);
}
/** What stands in tags for a version. Of one that {@link isOpen}, what will once it is released. */
function versionTag(version) {
	return isOpen(version) ? version : findVersion$1(version)?.tag ?? version;
}
/** Absent: there is none, or it is newer than this catalogue. */
function findImage$1({ repository, version, name }) {
	return imagesOf({
		repository,
		version
	}).find(({ names }) => names.includes(name));
}
/** A name as tags of fixed versions have it: an image's own, or the empty one. */
function fixedName(at) {
	return at.name === "" ? "" : findImage$1(at)?.names[0] ?? at.name;
}
/** Those of a version in one repository. */
function imagesOf(of) {
	return IMAGES.filter(({ repository, version }) => repository === of.repository && version === of.version);
}
/**
* Those that a version is expected to have: its own, or those of the newest version with images for one that is newer
* than the catalogue. Updated ones come first.
*/
function likelyImagesOf(of) {
	const newest = VERSIONS.at(-1)?.version ?? "";
	return imagesOf(compareLines(of.version, newest) > 0 ? {
		...of,
		version: newest
	} : of).toSorted((left, right) => Number(isLeft(left)) - Number(isLeft(right)));
}
function isLeft({ maintainedUntil }) {
	return maintainedUntil !== void 0;
}
/** Whether an image is for a platform; a variant counts only where there are several (v8 is what arm64 is). */
function isMadeFor({ platforms }, { os, architecture, variant }) {
	const plain = `${os}/${architecture}`;
	return platforms.includes(plain) || platforms.includes(`${plain}/${variant ?? "v7"}`);
}
/** The operating system of an image by its own name, for people: `noble-chiseled` is Ubuntu 24.04, chiseled. */
function describeSystem(name) {
	const [, system = "", number = "", variant = ""] = /^([a-z]+)([\d.]*)(.*)$/s.exec(name) ?? [];
	const known = SYSTEMS[system];
	if (known === void 0) return name;
	const kinds = variant.split("-").filter((part) => part !== "" && part !== "slim");
	return [`${known}${number === "" ? "" : ` ${number}`}`, ...kinds].join(", ");
}
const SYSTEMS = {
	bookworm: "Debian 12",
	jammy: "Ubuntu 22.04",
	noble: "Ubuntu 24.04",
	resolute: "Ubuntu 26.04",
	alpine: "Alpine",
	azurelinux: "Azure Linux",
	nanoserver: "Windows Nano Server",
	windowsservercore: "Windows Server Core"
};

// src/base/windows-names.ts
/** Names of devices, which no folder of Windows can hold, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/i;
const RESERVED = /[<>:"\\|?*]/;
/** In UTF-16 units, as NTFS counts. */
const LONGEST$6 = 255;
/**
* Why Windows cannot hold a file or folder of this name (Win32, "Naming Files, Paths, and Namespaces"), as the end of
* "it …"; `undefined`: it can.
*/
function windowsNameProblem(name) {
	if (hasControlCharacter(name)) return "holds a control character";
	const reserved = RESERVED.exec(name)?.[0];
	if (reserved !== void 0) return `holds ${reserved}`;
	if (/[. ]$/.test(name)) return `ends with a ${name.endsWith(".") ? "dot" : "space"}`;
	if (DEVICE.test(name)) return "is the name of a device";
	return name.length > LONGEST$6 ? `has more than ${LONGEST$6} characters` : void 0;
}
/**
* One text for all spellings that Windows takes for the same name. As in the table of NTFS each unit of UTF-16 stands for
* itself (`ß` is not `SS`), and no other letter becomes one of ASCII.
*/
function windowsCaseOf(name) {
	return name.split("").map(upperUnit).join("");
}
function upperUnit(unit) {
	const upper = unit.toUpperCase();
	return upper.length === 1 && isAscii(upper) === isAscii(unit) ? upper : unit;
}
function isAscii(unit) {
	return unit.charCodeAt(0) < 128;
}
function hasControlCharacter(name) {
	return name.split("").some((unit) => unit.charCodeAt(0) < 32);
}

// src/image/root.ts
/** Where an app lies when the project does not say. */
const DEFAULT_ROOT = "/app";
/**
* The folder of the app in its layers: normalised, with `/` and without one at either end; the root itself is empty.
* Windows takes `/srv/x` and `C:\srv\x` for the same, Linux the former only.
* @throws ActionError INPUT_INVALID for what is no folder of an image for `system`
*/
function folderOf$1({ container }, system) {
	return pathInImage(container.workingDirectory ?? DEFAULT_ROOT, {
		system,
		doing: "reading ContainerWorkingDirectory of the project"
	});
}
/**
* A path of an image for `system`, as a layer has it: with `/`, and without one at either end.
* @throws ActionError INPUT_INVALID for what is not a path of such an image
*/
function pathInImage(text, to) {
	return normalised(to.system === "windows" ? withoutDrive(text, to.doing) : linuxFolder(text, to.doing));
}
/**
* The same as a path in the image: absolute (`/app`, `C:\app`), without a slash at the end; the root itself is empty, or
* the drive (`C:`).
* @throws ActionError INPUT_INVALID as {@link folderOf}
*/
function rootOf(app, system) {
	const parts = folderOf$1(app, system).split("/").filter((part) => part !== "");
	return system === "windows" ? ["C:", ...parts].join("\\") : parts.map((part) => `/${part}`).join("");
}
/** A file in a folder as {@link rootOf} writes it, by its path there with `/`. */
function pathBelow(root, { path, system }) {
	return system === "windows" ? `${root}\\${path.replaceAll("/", "\\")}` : `${root}/${path}`;
}
function linuxFolder(folder, doing) {
	if (/[\\:\0]/.test(folder)) throw invalid$2(folder, {
		doing,
		what: "a Linux image",
		hint: "Write it as /app."
	});
	return folder;
}
/** Containers of Windows have the drive C: and no other. */
function withoutDrive(folder, doing) {
	const path = folder.replaceAll("\\", "/").replace(/^c:(?=\/|$)/i, "");
	if (folder.startsWith("\\\\") || path.split("/").some(isImpossible)) throw invalid$2(folder, {
		doing,
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
function invalid$2(folder, { doing, what, hint }) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing,
		got: `"${folder}" is not a valid path of ${what}`,
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
	if (app.assembly === void 0 && app.executable === void 0 && app.container.entrypoint.length === 0) throw nothingToStart(app);
	const executable = app.executable ?? (system === "windows" ? `${app.name}.exe` : app.name);
	return [pathBelow(root, {
		path: executable,
		system
	})];
}
/** As of Blazor WebAssembly, which a browser runs: its output is files for a web server. */
function nothingToStart({ project, name }) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `choosing the start command of ${project}`,
		got: `its publish output holds neither ${name}.dll nor an executable, so there is nothing to start`,
		hint: "For static files give a web server as base-image, and ContainerAppCommandInstruction=None in the project; ContainerWorkingDirectory, or the input working-directory, says where it looks for them."
	});
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
		default: throw contradiction(`ContainerAppCommandInstruction is "${instruction}", not Entrypoint, DefaultArgs or None`);
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
	return ["ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"].flatMap((name) => (environment.get(name) ?? "").split(";")).filter(isPort).map((port) => `${port}/tcp`);
}
/** `http://+:8080`; a URL without a port says nothing here, as the SDK reads it. */
function portOfUrl(url) {
	const port = /^\w+:\/\/(?:[*+]|[^:]*|\[[^\]]*\]):(\d+)\/?$/.exec(url.trim())?.[1];
	return port === void 0 || !isPort(port) ? [] : [`${port}/tcp`];
}

// src/image/config.ts
/**
* The base's config with ours over it; fields we do not know stay (`os.version`, `variant`, …).
* @throws ActionError PROJECT_UNSUPPORTED for a port or a user that is none.
*/
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
/** The container of a build writes both, and later steps of a job put them into commands. */
function checkSettings({ project, container: { ports, user } }) {
	const doing = `reading how the image of ${project} is to run`;
	const code = "PROJECT_UNSUPPORTED";
	const port = ports.find((each) => portNumber(each).length === 0);
	if (port !== void 0) throw new ActionError({
		code,
		doing,
		got: `${JSON.stringify(port)} is not a valid port`,
		hint: "A ContainerPort is a number from 1 to 65535, with the Type tcp or udp."
	});
	if (user !== void 0 && !isUser(user)) throw new ActionError({
		code,
		doing,
		got: `${JSON.stringify(user)} is not a valid user`,
		hint: "ContainerUser is a name or a number, with `:group` behind it or not."
	});
}
function makeContainerConfig({ base, app, labels, settings = {} }) {
	checkSettings(app);
	const own = base.config.config ?? {};
	const environment = environmentIn({
		base,
		app
	});
	const system = systemOf$3(base.platform);
	const root = rootOf(app, system);
	const { entrypoint, cmd } = chooseCommand(app, {
		system,
		root,
		baseEntrypoint: own.Entrypoint ?? []
	});
	const { Cmd: _baseCmd, Entrypoint: _baseEntrypoint, ...kept } = own;
	const volumes = [...Object.keys(own.Volumes ?? {}), ...settings.volumes ?? []];
	const ports = [
		...Object.keys(own.ExposedPorts ?? {}),
		...app.container.ports,
		...portsOf(environment)
	];
	return {
		...kept,
		...defined({
			User: imageUser({
				app,
				base
			}),
			ExposedPorts: ports.length === 0 ? void 0 : Object.fromEntries(ports.map((port) => [port, {}])),
			Entrypoint: entrypoint.length === 0 ? void 0 : entrypoint,
			Cmd: cmd.length === 0 ? void 0 : cmd,
			Volumes: volumes.length === 0 ? void 0 : Object.fromEntries(volumes.map((folder) => [folder, {}])),
			StopSignal: settings.stopSignal ?? own.StopSignal
		}),
		Env: [...environment].map(([name, value]) => `${name}=${value}`),
		WorkingDir: system === "windows" ? windowsFolder(root) : root || "/",
		Labels: sortedKeys({
			...inheritable(own.Labels),
			...labels
		})
	};
}
/** The user of the image: the one that is asked for, else that of .NET's images, else the base's; absent: root. */
function imageUser({ app, base }) {
	if (app.container.user !== void 0) return app.container.user;
	if (systemOf$3(base.platform) === "windows") return windowsUser(base);
	return environmentIn({
		app,
		base
	}).get("APP_UID") ?? base.config.config?.User;
}
/** What comes later wins. */
function environmentIn({ app, base }) {
	return new Map([...environmentOf$2(base.config.config), ...ownEnvironment(app)]);
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
		...parts.annotating ?? USUAL$1,
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
function platformOf$1(rid) {
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
	return runsOnSystem(rid, systemOf$3(platform));
}
/** The same, on whatever architecture. */
function runsOnSystem(rid, system) {
	const os = rid.split("-")[0] ?? "";
	if (os === "any") return true;
	const isWindows = os.startsWith("win");
	if (system === "windows") return isWindows;
	return !isWindows && !FOREIGN.some((name) => os.startsWith(name));
}
const FOREIGN = [
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

// src/image/layers.ts
/**
* The layers of an app that an image for `platform` needs: those of its system, without those of `runtimes/<rid>` that
* cannot run there.
* @throws ActionError PLATFORM_MISSING where no layers were made for the system: only MSBuild knew that it is wanted
*/
function layersFor(publication, wanted) {
	const { app, platform } = wanted;
	const own = app.layers.map((index) => publication.layers[index]).filter((layer) => layer !== void 0).filter(({ system = "linux" }) => system === systemOf$3(platform));
	if (own.length > 0) return own.filter(({ rid }) => rid === void 0 || runsOn(rid, platform));
	throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: `making the image of ${app.name} for ${describePlatform(platform)}`,
		got: `no layers of ${systemOf$3(platform)} were made`,
		hint: "Name the base image in the input base-image, or its system in os: an expression of the project comes too late."
	});
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
function entriesOf$3(root, files) {
	const entries = /* @__PURE__ */ new Map();
	for (const file of files) {
		const path = root === "" ? file.path : `${root}/${file.path}`;
		for (const folder of parentsOf(path)) {
			const parent = `${folder}/`;
			if (isStandardFolder(folder)) continue;
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
const STANDARD$1 = /* @__PURE__ */ new Set([
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
]);
/** Whether a folder, without a slash at either end, is one of every base. */
function isStandardFolder(folder) {
	return STANDARD$1.has(folder);
}
/** Every folder above a path, the outermost first, without a slash at the end. */
function parentsOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
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
/** The largest user or group that seven octal digits hold. */
const OCTAL_ID_MAX = 2097151;
const ROOT$4 = {
	uid: 0,
	gid: 0
};
/** The two zero blocks that end an archive (POSIX.1-1988 "ustar"). */
const END_OF_ARCHIVE = new Uint8Array(2 * 512);
/**
* The header blocks of an entry: one USTAR block, preceded by PAX records (POSIX.1-2001) only where the entry has some of
* its own or USTAR cannot hold the name (longer than it can split, or not ASCII), the size or the owner. No user or group
* name.
*/
function headerOf(entry) {
	const size = entry.kind === "file" ? entry.size : 0;
	const split = splitName(entry.path);
	const records = new Map(Object.entries(entry.records ?? {}));
	if (split === void 0) records.set("path", entry.path);
	if (size > OCTAL_SIZE_MAX) records.set("size", String(size));
	const { uid, gid } = entry.owner ?? ROOT$4;
	if (uid > OCTAL_ID_MAX) records.set("uid", String(uid));
	if (gid > OCTAL_ID_MAX) records.set("gid", String(gid));
	const fields = {
		name: split?.name ?? asciiTail(entry.path),
		prefix: split?.prefix ?? "",
		mode: entry.mode,
		uid: Math.min(uid, OCTAL_ID_MAX),
		gid: Math.min(gid, OCTAL_ID_MAX),
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
	bytes.write(octal(fields.uid, 7), 108);
	bytes.write(octal(fields.gid, 7), 116);
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
		...ROOT$4,
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

// src/layer/folder-layer.ts
/**
* A layer of folders alone, sorted by their paths. Above other layers it gives these folders their owners and modes, and
* changes nothing that is in them: the layers of an application are the same on every base, and have folders that are
* root's.
*/
async function folderLayer(folders) {
	const headers = folders.map(({ path, uid, gid, mode }) => headerOf({
		kind: "directory",
		path: `${path}/`,
		mode,
		mtime: EPOCH,
		owner: {
			uid,
			gid
		}
	}));
	const tar = Buffer.concat([...headers, END_OF_ARCHIVE]);
	const bytes = await gzipMember(tar, 6);
	return {
		kind: "folders",
		diffId: digestOf$1(tar),
		descriptor: {
			mediaType: MEDIA.ociLayerGzip,
			digest: digestOf$1(bytes),
			size: bytes.byteLength
		},
		async *open() {
			yield bytes;
		}
	};
}

// src/plan/evaluated-texts.ts
/**
* The labels of the input, with what the expressions in names and values say in this run. One whose name comes to nothing, as
* `{{#if tag}}released{{/if}}` on a branch, is none.
*/
function evaluatedLabels(labels, known) {
	const text = textWith(known.templates, known.version);
	const entries = Object.entries(labels).map(([key, value]) => [text(key).trim(), text(value)]);
	return Object.fromEntries(entries.filter(([key]) => key !== ""));
}
/** The same of annotations. */
function evaluatedAnnotations(rules, known) {
	const text = textWith(known.templates, known.version);
	return rules.map((rule) => ({
		...rule,
		key: text(rule.key).trim(),
		value: text(rule.value)
	})).filter(({ key }) => key !== "");
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
const VERSION$4 = /^v?\d+\.\d+/;
const WHOLE = /^v?\d+\.\d+\.\d+/;
/** Which version this is: the first tag where it says so whole, else what stands behind it; a project mostly says 1.0.0. */
function versionOf$2({ version, release }) {
	if (version !== void 0 && WHOLE.test(version)) return version;
	return release ?? (version !== void 0 && VERSION$4.test(version) ? version : void 0);
}
/** What docker/metadata-action says of an image, where the project does not say it better. */
function ofRepository({ event, version, follows }) {
	return defined({
		[`${OCI$1}.title`]: event.repositoryName ?? event.repository?.split("/")[1],
		[`${OCI$1}.description`]: event.repositoryDescription,
		[`${OCI$1}.url`]: event.url,
		[`${OCI$1}.licenses`]: event.repositoryLicence,
		[`${OCI$1}.version`]: follows ?? version
	});
}
function generatedLabels(facts) {
	const { app, event, base } = facts;
	const created = createdOf(event);
	const said = app.container.describedBy;
	return {
		[`${OCI$1}.created`]: created,
		"org.opencontainers.artifact.created": created,
		...ofRepository(facts),
		...said,
		...defined({
			[`${OCI$1}.version`]: said[`${OCI$1}.version`] === void 0 ? void 0 : versionOf$2(facts),
			"org.opencontainers.artifact.description": said[`${OCI$1}.description`],
			[`${OCI$1}.source`]: event.url,
			[`${OCI$1}.revision`]: event.sha === "" ? void 0 : event.sha,
			"net.dot.runtime.majorminor": /^net(?:coreapp)?(\d+\.\d+)/.exec(app.framework)?.[1],
			"net.dot.sdk.version": app.sdkVersion
		}),
		...defined({ [`${OCI$1}.base.name`]: facts.baseName && describeReference(facts.baseName) }),
		[`${OCI$1}.base.digest`]: base.manifestDigest
	};
}

// src/plan/tags.ts
/**
* The tags of an image: those of the input, else the project's `ContainerImageTags`, else those of the default rules.
* @throws ActionError INPUT_INVALID for a tag of the project that no registry takes.
*/
function chooseTags(sources) {
	const { ofRules, project, push = true } = sources;
	if (ofRules.asked || project.length === 0) return push ? ofRules : withStandIn(ofRules);
	const release = project.map(fullVersion).find((version) => version !== void 0) ?? ofRules.release;
	const tags = project.map((value) => tagOfProject(value, release));
	return {
		tags,
		version: tags[0],
		silent: [],
		asked: false,
		...defined({ release })
	};
}
function withStandIn(ofRules) {
	const { tags, standIn } = ofRules;
	return standIn === void 0 || tags.length > 0 ? ofRules : {
		...ofRules,
		tags: [standIn]
	};
}
/** As far as the project file tells. What MSBuild says decides in the end. */
function tagsOfProject(properties) {
	const text = [properties["ContainerImageTags"], properties["ContainerImageTag"]].find((each) => (each ?? "") !== "");
	if (text === void 0 || text.includes("$(")) return [];
	return text.split(";").map((tag) => tag.trim()).filter((tag) => tag !== "");
}
/** The tags that follow versions, each with the version of the image; none where the inputs let them go back. */
function followsOf(tags, { latestMayGoBack }) {
	if (latestMayGoBack) return /* @__PURE__ */ new Map();
	return new Map(tags.flatMap(({ value, follows }) => follows === void 0 ? [] : [[value, follows]]));
}
function tagOfProject(value, release) {
	const from = "ContainerImageTags of the project";
	const moving = value === "latest" || release !== void 0 && isPartOf(value, release);
	const follows = moving ? release : void 0;
	if (isTag(value)) return {
		value,
		because: from,
		from,
		moving,
		...defined({ follows })
	};
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: `reading ${from}`,
		got: `"${value}" is not a valid tag`,
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
		got: `"${value}" is not a valid tag`,
		hint: "It has at most 128 characters, with the name of the system behind it: choose a shorter one."
	});
}

// src/oci/decompressed.ts
var import_tar_stream = require_tar_stream();
/** The tar inside a layer, unpacked as it is read; gzip may have several members. */
function decompressed(layer) {
	const compression = compressionOf$1(layer.descriptor.mediaType);
	if (compression === "none") return layer.open();
	const unpack = compression === "gzip" ? zlib.createGunzip() : zlib.createZstdDecompress();
	return pipeline$1(Readable.from(layer.open(), { objectMode: false }), unpack, () => void 0);
}

// src/verify/layer-entries.ts
/** How much of all layers of a base is read at most, unpacked, in bytes. */
const LIMIT = 1073741824;
/** How long a look may take, in milliseconds: it is worth less than the run. */
const PATIENCE$1 = 12e4;
/**
* The entries of a layer's tar, each to be read or left before the next one is asked for.
* @throws Error beyond the budget, and for what is no layer.
*/
async function* layerEntries(layer, budget) {
	const reader = (0, import_tar_stream.extract)();
	pipeline$1(Readable.from(counted$1(decompressed(layer), budget), { objectMode: false }), reader, () => void 0);
	for await (const entry of reader) {
		const path = entry.header.name.replace(/^(?:\.?\/)+/, "").replace(/(?<!\/)\/+$/, "");
		yield Object.assign(entry, { path });
		entry.resume();
	}
}
async function* counted$1(chunks, budget) {
	for await (const chunk of chunks) {
		budget.left -= chunk.byteLength;
		if (budget.left < 0) throw new Error("the layers are larger than what is read of them");
		if (performance.now() > budget.end) throw new Error("the layers take longer than a look may");
		yield chunk;
	}
}

// src/verify/overlay.ts
const OPAQUE = ".wh..wh..opq";
const PREFIX = ".wh.";
/** Where {@link SystemFiles} lie; what is taken away elsewhere does not matter. */
const PLACES$1 = /^(?:etc|usr|lib[^/]*)?(?:\/|$)/;
/** What an entry of a layer takes away of what matters; `undefined` for any that does not. */
function whiteoutOf(path) {
	const whiteout = readWhiteout(path);
	return whiteout !== void 0 && PLACES$1.test(whiteout.path) ? whiteout : void 0;
}
/** What an entry of a layer takes away; `undefined` for one that adds something. */
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
function targetOf$1(link) {
	const name = link.linkname ?? "";
	const parts = [...link.type === "link" || name.startsWith("/") ? [] : link.path.split("/").slice(0, -1)];
	for (const part of name.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

// src/verify/base-folders.ts
/** Layers of less than this are read whatever their history says, in bytes, packed. */
const SMALL$1 = 16777216;
/** No image has a hundredth of it for an application to come. */
const MOST$7 = 1e3;
/**
* The folders of a base that our layers have entries for as well, which would take away their owner and mode: the folder
* of the application, what is in it, and what is above it. Those that are as ours would be (0:0, 0755) are left out. A
* large layer is read only where its history speaks of the folder, or says nothing. `undefined` where the layers cannot
* be read, or are too large: then they are unknown.
* @param of.root of the application, without a slash at either end; empty: the root itself.
*/
async function readBaseFolders(base, of) {
	const { root, limit = LIMIT, patience = PATIENCE$1 } = of;
	if (base.platform.os !== "linux") return [];
	const found = /* @__PURE__ */ new Map();
	const budget = {
		left: limit,
		end: performance.now() + patience
	};
	try {
		for (const layer of layersToRead(base, root)) await readLayer$1(layer, {
			root,
			budget,
			found
		});
	} catch {
		return;
	}
	return [...found.values()].filter(({ uid, gid, mode }) => uid !== 0 || gid !== 0 || mode !== 493).sort((left, right) => left.path < right.path ? -1 : 1);
}
function layersToRead({ layers, config }, root) {
	const told = (config.history ?? []).filter((entry) => entry.empty_layer !== true);
	const [top = ""] = root.split("/");
	return layers.filter((layer, at) => {
		const by = told.length === layers.length ? told[at]?.created_by ?? "" : "";
		return layer.descriptor.size < SMALL$1 || by === "" || by.includes(`/${top}`);
	});
}
/** What a layer takes away is of the layers below it, wherever in it that is said. */
async function readLayer$1(layer, { root, budget, found }) {
	const own = [];
	const removed = [];
	for await (const { path, header } of layerEntries(layer, budget)) {
		const whiteout = readWhiteout(path);
		const { uid = 0, gid = 0, mode = 0 } = header;
		if (whiteout !== void 0) removed.push(whiteout);
		else if (header.type === "directory" && isOurs(path, root)) own.push({
			path,
			uid,
			gid,
			mode: mode & 4095
		});
		else if (header.type !== "directory" && found.has(path)) removed.push({
			path,
			opaque: false
		});
		if (found.size + own.length + removed.length > MOST$7) throw new Error("it has more than a base for applications");
	}
	for (const path of [...found.keys()]) if (removed.some((each) => takesAway(each, path))) found.delete(path);
	for (const folder of own) found.set(folder.path, folder);
}
/** Whether a layer of ours may have an entry for the folder. */
function isOurs(path, root) {
	if (path === "" || isStandardFolder(path)) return false;
	if (root === "") return !path.includes("/");
	return path === root || path.startsWith(`${root}/`) || root.startsWith(`${path}/`);
}

// src/steps/base-folders.ts
/**
* Reads each base once, unless an earlier run did. Official images have no folder of an application, and their layers are
* not opened.
*/
function openBaseFolders({ runner, inputs }, recalled) {
	return onceEach(async ({ base, app }) => {
		if (inputs.localBase === void 0 && isOfficial(base)) return [];
		const name = foldersName({
			base,
			app
		});
		const folders = recalled.map((each) => each?.index.folders[name]).find((folders) => folders !== void 0) ?? await readBaseFolders(base, { root: folderOf$1(app, "linux") });
		if (folders === void 0 || folders.length === 0) return folders;
		const words = folders.map(({ path, uid, gid, mode }) => `/${path} (${uid}:${gid}, ${mode.toString(8)})`);
		runner.log.info(`Folders as ${describeReference(base.reference)} has them: ${words.join(", ")}`);
		return folders;
	}, foldersName);
}
/** What an index is to hold of bases that were read; their digests stand for them for good. */
function foldersRead(images) {
	const read = images.flatMap(({ folders, ...placed }) => folders === void 0 || isOfficial(placed.base) ? [] : [[foldersName(placed), folders]]);
	return Object.fromEntries(read);
}
/** Whether a base has no folder that an application could mean: official images, and those of Windows. */
function isOfficial(base) {
	return systemOf$3(base.platform) === "windows" || officialPath(base.reference) !== void 0;
}
function foldersName({ base, app }) {
	return `${base.manifestDigest} ${systemOf$3(base.platform) === "windows" ? "" : folderOf$1(app, "linux")}`;
}

// src/layer/windows-layer.ts
/** The file system without its drive letter, and changes of the registry: a layer has both, empty or not. */
const FILES$3 = "Files";
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
	const entries = new Map([FILES$3, HIVES].map((path) => [path, directoryEntry(path)]));
	const folder = root === "" ? FILES$3 : `${FILES$3}/${root}`;
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
const TOLD$1 = 5;
/**
* Windows would refuse such a layer, or drop a file of it, only when somebody runs the image.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming the files that Windows cannot hold, or not beside each other
*/
function checkWindowsNames(directory, paths) {
	const problems = [...paths.flatMap(problemOf), ...clashes(paths)];
	if (problems.length === 0) return;
	const more = problems.length > TOLD$1 ? `; and ${problems.length - TOLD$1} more` : "";
	throw new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `making Windows layers of the publish output ${directory}`,
		got: `${problems.slice(0, TOLD$1).join("; ")}${more}`,
		hint: "Rename these files, keep them out of the publish output, or make images for Linux only."
	});
}
function problemOf(path) {
	return path.split("/").flatMap((name) => {
		const problem = name.startsWith(".wh.") ? "begins with .wh., as deletions in a layer do" : windowsNameProblem(name);
		return problem === void 0 ? [] : [`${name === path ? "" : `${path}: `}"${name}" ${problem}`];
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
		return other === void 0 ? [] : [`"${other}" and "${path}" are one name on Windows`];
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
/** A folder of a Windows layer, by its path in the tar. */
function directoryEntry(path) {
	return {
		kind: "directory",
		path,
		mode: 493,
		mtime: EPOCH,
		records: OWNED_BY_USERS
	};
}

// src/layer/tar-parts.ts
/**
* How much of a file is read, hashed and compressed at a time. Large files are several parts, so that all cores have work
* and memory does not grow with a file. Raised or lowered, the same files give other layers: see `LAYER_FORMAT`.
*/
const PART$1 = 1048576;
/** All parts of an archive, in their order. */
function* partsOf$1(entries) {
	for (const entry of entries) {
		const size = sizeOf$1(entry);
		let from = 0;
		do {
			const to = Math.min(from + PART$1, size);
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
	const size = sizeOf$1(entry);
	const before = from === 0 ? headerOf(entry) : NOTHING$2;
	const after = to === size ? paddingOf(size) : NOTHING$2;
	const bytes = Buffer.allocUnsafeSlow(before.length + (to - from) + after.length);
	bytes.set(before);
	if (entry.kind === "file") await readInto(bytes.subarray(before.length, before.length + to - from), {
		entry,
		from
	});
	bytes.set(after, bytes.length - after.length);
	return bytes;
}
const NOTHING$2 = /* @__PURE__ */ new Uint8Array();
function sizeOf$1(entry) {
	return entry.kind === "file" ? entry.size : 0;
}
async function readInto(target, { entry, from }) {
	try {
		var _usingCtx$17 = _usingCtx();
		const file = _usingCtx$17.a(await openSource(entry.source));
		const { size } = await file.stat();
		if (size !== entry.size) throw new Error(`${describeSource(entry.source)} has ${size} bytes now and had ${entry.size} when it was measured`);
		for (let read = 0; read < target.length;) {
			const { bytesRead } = await file.read(target, read, target.length - read, from + read);
			if (bytesRead === 0) throw new Error(`${describeSource(entry.source)} became shorter while it was read`);
			read += bytesRead;
		}
	} catch (_) {
		_usingCtx$17.e = _;
	} finally {
		await _usingCtx$17.d();
	}
}

// src/layer/write-layer.ts
/** How many parts of a layer are compressed at once, and how many may wait beside them: some 16 MiB of memory. */
const AT_ONCE$6 = 4;
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
		var _usingCtx$16 = _usingCtx();
		const raw = new Hasher();
		const packed = new Hasher();
		const file = _usingCtx$16.a(await open(draft, "wx"));
		for await (const chunk of layerBytes(request, raw)) {
			if (request.signal?.aborted === true) throw cancelled("making a layer");
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
		_usingCtx$16.e = _;
	} finally {
		await _usingCtx$16.d();
	}
}
async function* layerBytes({ entries, level }, raw) {
	const members = pMapIterable(partsOf$1(entries), (part) => memberOf(part, level), {
		concurrency: AT_ONCE$6,
		backpressure: AT_ONCE$6
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

// src/layer/extra-layer.ts
/**
* A layer of extra files and folders, as a blob in `blobs`. Its bytes depend on the paths, owners, modes and contents alone;
* Windows layers have the owner of all others.
*/
async function extraLayer(content, to) {
	const entries = to.system === "windows" ? windowsEntries(content) : linuxEntries(content);
	const written = await writeLayer({
		entries,
		level: 6,
		blobs: to.blobs,
		signal: to.signal
	});
	const path = join(to.blobs, hexOf(written.descriptor.digest));
	return {
		kind: "files",
		...written,
		open: () => createReadStream(path)
	};
}
function linuxEntries({ files, folders, parents }) {
	const known = new Map(parents.map((folder) => [folder.path, folder]));
	const entries = /* @__PURE__ */ new Map();
	for (const path of [...files.map(({ file }) => file.path), ...folders.map((folder) => folder.path)]) for (const parent of parentsOf(path)) if (!isStandardFolder(parent)) entries.set(parent, folderEntry(known.get(parent) ?? {
		...ROOTS$1,
		path: parent
	}));
	for (const folder of folders) entries.set(folder.path, folderEntry(folder));
	for (const { file, owner, mode } of files) {
		const entry = fileEntry(file, file.path);
		entries.set(file.path, {
			...entry,
			owner,
			mode: mode ?? entry.mode
		});
	}
	return sortedBytewise(entries.values());
}
const ROOTS$1 = {
	uid: 0,
	gid: 0,
	mode: 493
};
function folderEntry({ path, uid, gid, mode }) {
	return {
		kind: "directory",
		path: `${path}/`,
		mode,
		owner: {
			uid,
			gid
		},
		mtime: EPOCH
	};
}
function windowsEntries({ files, folders }) {
	const entries = windowsEntriesOf("", files.map(({ file }) => file));
	const own = folders.flatMap(({ path }) => [...parentsOf(path), path]).map((path) => `Files/${path}`).map(directoryEntry);
	return sortedBytewise(new Map([...own, ...entries].map((entry) => [entry.path, entry])).values());
}

// src/layer/lfs-pointer.ts
/** In bytes; Git LFS writes no larger ones, and reads none (git-lfs, docs/spec.md). */
const LARGEST_POINTER = 1024;
/** The first line of a pointer, of today and of before the specification had its name (git-lfs, lfs/pointer.go). */
const BEGINNINGS = [...["version https://git-lfs.github.com/spec/", "version https://hawser.github.com/spec/"], "version http://git-media.io/v/"].map((text) => Buffer.from(text));
/** Whether a file that begins like this is a pointer of Git LFS, if it is small enough for one. */
function isLfsPointer(beginning) {
	return BEGINNINGS.some((text) => text.equals(beginning.subarray(0, text.length)));
}

// src/layer/measure.ts
const AT_ONCE$5 = 4;
/** In bytes, of all files together: a hole takes no room on the disk, and hours to go through. */
const MOST$6 = LARGE_ARCHIVE.bytes;
const OWNER_MAY_EXECUTE = 64;
/**
* Hashes files of a folder. A symbolic link counts as the file it points to, as the SDK's own containers have it, if that
* lies in the folder too.
* @throws ActionError PUBLISH_DIRECTORY_INVALID for any other link, and where they are larger than any image.
*/
async function measureFiles(directory, files) {
	let left = MOST$6;
	const measure = async ({ path, executable }) => {
		const source = {
			directory,
			path
		};
		const { mode, size } = await statOf(source);
		left -= size;
		if (left < 0) throw outputError(directory, `with ${path} it has more than ${MOST$6} bytes`);
		const measured = await hashed(source, {
			path,
			mode
		});
		return executable === void 0 ? measured : {
			...measured,
			executable
		};
	};
	return pMap(files, measure, { concurrency: AT_ONCE$5 });
}
/** Hashes one file that will be called `path` in its layer. */
async function measureFile(source, path) {
	const { mode } = await statOf(source);
	return await hashed(source, {
		path,
		mode
	});
}
async function hashed(source, { path, mode }) {
	const hasher = new Hasher();
	let first;
	for await (const chunk of fileChunks(source)) {
		first ??= isLfsPointer(chunk);
		hasher.update(chunk);
	}
	const measured = {
		path,
		source,
		executable: (mode & OWNER_MAY_EXECUTE) !== 0,
		...hasher.finish()
	};
	return first === true && measured.size < 1024 ? {
		...measured,
		pointer: true
	} : measured;
}
async function statOf(source) {
	try {
		var _usingCtx$15 = _usingCtx();
		return await _usingCtx$15.a(await openSource(source)).stat();
	} catch (_) {
		_usingCtx$15.e = _;
	} finally {
		await _usingCtx$15.d();
	}
}

// src/publication/store.ts
const FILE$1 = "publication.json";
/** Where a publication's layers are written: the blobs of an OCI layout (image-spec, image-layout.md). */
function blobsOf$1(folder) {
	return join(folder, "blobs", "sha256");
}
/** Writes what the layers are; the layers themselves lie in {@link blobsOf} already. */
async function writePublication(folder, publication) {
	await mkdir(blobsOf$1(folder), { recursive: true });
	await writeFile(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
	await writeFile(join(folder, FILE$1), JSON.stringify(publication, void 0, 2));
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

// src/steps/extra-sources.ts
/** How many files all lines together may bring; an image for an application needs fewer. */
const MOST_FILES$3 = 1e5;
/** Git's own folder; and what google-github-actions/auth leaves in a checkout. */
const OF_LOGINS = /(?:^|\/)(?:\.git|gha-creds-[^/]*\.json)(?:\/|$)/i;
/**
* Finds what the input `files` names. No link is followed, and what holds logins is never taken: `.git`, and files of
* credentials that steps before this one wrote.
* @throws ActionError INPUT_INVALID naming the source or the destination
*/
async function listExtraFiles({ files, workspace, env, system }) {
	const listed = {
		files: [],
		folders: [],
		implied: []
	};
	const credentials = await findCredentialFiles(workspace, env);
	const isSecret = (path) => credentials.has(path) || OF_LOGINS.test(path);
	for (const extra of files) {
		const path = pathInImage(extra.dest, {
			system,
			doing: DOING
		});
		if (extra.source === void 0) listed.folders.push({
			path,
			extra
		});
		else {
			const found = await sourcesOf$1({
				extra,
				source: posix.normalize(extra.source).replace(/\/$/, ""),
				path,
				workspace,
				isSecret
			});
			listed.files.push(...found.files);
			listed.implied.push(...found.implied);
		}
		if (listed.files.length > MOST_FILES$3) throw invalidFiles(`the lines bring more than ${MOST_FILES$3} files`);
	}
	checkPlaces(listed, system);
	return listed;
}
async function sourcesOf$1(sourced) {
	const { source, path, extra, workspace, isSecret } = sourced;
	if (isSecret(source)) throw invalidFiles(`${source} may hold a login`);
	const kind = kindOf$3(workspace, source);
	if (kind === "file") return {
		files: [{
			source,
			extra,
			path: extra.dest.endsWith("/") || extra.dest.endsWith("\\") ? posix.join(path, posix.basename(source)) : path
		}],
		implied: []
	};
	if (kind !== "folder") throw invalidFiles(`${source} is ${WORDS$3[kind ?? "missing"]}`);
	const files = [];
	const implied = [{
		path,
		extra
	}];
	const below = source === "." ? "" : source;
	for await (const met of walk(workspace, {
		below,
		enter: (each) => !isSecret(each.path)
	})) {
		if (isSecret(met.path)) continue;
		const placed = {
			extra,
			path: posix.join(path, posix.relative(below, met.path))
		};
		if (met.kind === "folder") implied.push(placed);
		else if (met.kind === "file") files.push({
			...placed,
			source: met.path
		});
		else throw invalidFiles(`${met.path} is ${WORDS$3[met.kind]}`);
		if (files.length + implied.length > MOST_FILES$3) throw invalidFiles(`${source} has more than ${MOST_FILES$3} files`);
	}
	if (files.length === 0) throw invalidFiles(`${source} has no file`);
	return {
		files,
		implied
	};
}
const WORDS$3 = {
	missing: "not in the checkout",
	link: "a link, which is not followed",
	other: "neither a file nor a folder"
};
function kindOf$3(workspace, source) {
	try {
		return kindAt(workspace, source === "." ? "" : source);
	} catch (error) {
		if (error instanceof PathRefused) throw invalidFiles(`${error.path} is ${error.is}, which is not followed`);
		throw error;
	}
}
/** @throws ActionError INPUT_INVALID for what would not be in the image as it was asked for */
function checkPlaces({ files, folders }, system) {
	const paths = files.map(({ path }) => path);
	const all = [...paths, ...folders.map(({ path }) => path)];
	for (const path of all) checkName(path, system);
	const known = /* @__PURE__ */ new Set();
	const twice = all.find((path) => known.size === known.add(path).size);
	if (twice !== void 0) throw invalidFiles(`two lines want /${twice}`);
	const standard = all.find((path) => path === "" || system === "linux" && isStandardFolder(path));
	if (standard !== void 0) throw invalidFiles(`/${standard} is a folder of every base image`, "End dest with / to put a file into it.");
	const isFile = new Set(paths);
	const through = all.flatMap(parentsOf).find((parent) => isFile.has(parent));
	if (through !== void 0) throw invalidFiles(`/${through} is to be a file and a folder`);
}
function checkName(path, system) {
	const names = path.split("/");
	if (names.some((name) => name.startsWith(".wh."))) throw invalidFiles(`a name of /${path} begins with .wh., which deletes files in a layer`);
	const problem = system === "windows" ? names.map(windowsNameProblem).find((each) => each !== void 0) : void 0;
	if (problem !== void 0) throw invalidFiles(`a name of /${path} ${problem}, which Windows cannot hold`);
}
const DOING = "reading the input files";
const HOW = "A line names a file or folder of the checkout and where it goes: source=config/prod.json,dest=/app/prod.json.";
/** A failure of the input `files`, and the way out. */
function invalidFiles(got, hint = HOW) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: DOING,
		got,
		hint
	});
}

// src/steps/extra-files.ts
/** The function that is returned throws ActionError INPUT_INVALID naming the source or the destination. */
function openExtraLayers({ inputs, runner }, from) {
	return async ({ files, ...target }) => {
		if (files.length === 0) return {
			layers: [],
			folders: [],
			files: []
		};
		const system = systemOf$3(target.base.platform);
		const { workspace } = from;
		const listed = await listExtraFiles({
			files,
			workspace,
			env: runner.env,
			system
		});
		const parents = [...inputs.localBase === void 0 && isOfficial(target.base) ? [] : await parentsIn(target.base, listed), ...ownedOf(listed, target)];
		const content = {
			files: await placedFiles(listed, {
				...target,
				workspace
			}),
			folders: listed.folders.map(({ path, extra: { owner = USER, mode = 493 } }) => ({
				path,
				mode,
				...idsOf(owner, target)
			})),
			parents
		};
		const to = {
			system,
			blobs: blobsOf$1(join(from.folder, "files")),
			signal: runner.signal
		};
		return {
			...content,
			layers: [await extraLayer(content, to)]
		};
	};
}
const USER = { kind: "user" };
const ROOT$3 = {
	kind: "ids",
	uid: 0,
	gid: 0
};
/** Parents of what is put into the image have an entry in its layer, which must not take away what they are in the base. */
async function parentsIn(base, { files, folders }) {
	const roots = new Set([...files, ...folders].map(({ path }) => posix.dirname(path)));
	const found = [];
	for (const root of roots) if (root !== ".") found.push(...await readBaseFolders(base, { root }) ?? []);
	return found;
}
/** Folders of a source with an owner are that owner's too, but for those that exist before the files come. */
function ownedOf({ implied }, target) {
	const root = folderOf$1(target.app, systemOf$3(target.base.platform));
	const isThere = (path) => path === "" || isStandardFolder(path) || `${root}/`.startsWith(`${path}/`);
	return implied.flatMap(({ path, extra: { owner } }) => owner === void 0 || isThere(path) ? [] : [{
		path,
		mode: 493,
		...idsOf(owner, target)
	}]);
}
async function placedFiles({ files }, target) {
	const placed = [];
	for (const { source, path, extra } of files) {
		const file = await measured$1({
			workspace: target.workspace,
			source,
			path
		});
		placed.push({
			file,
			owner: idsOf(extra.owner ?? ROOT$3, target),
			...defined({ mode: extra.mode })
		});
	}
	return placed;
}
async function measured$1(of) {
	const { source } = of;
	const file = await measuredOrRefused(of).catch((error) => {
		if (error instanceof ActionError) throw error;
		if (error instanceof PathRefused || codeOf$1(error) !== "") throw invalidFiles(`${source} cannot be read: ${messageOf(error)}`);
		throw error;
	});
	if (file.pointer !== true) return file;
	throw invalidFiles(`${source} is a pointer of Git LFS in the place of the file`, "Give actions/checkout `lfs: true` (elsewhere, run `git lfs pull` before this step).");
}
/** A hole of a file takes no room on the disk, and hours to go through. */
async function measuredOrRefused({ workspace, source, path }) {
	const from = {
		directory: workspace,
		path: source,
		links: "refused"
	};
	try {
		var _usingCtx$14 = _usingCtx();
		const { size } = await _usingCtx$14.a(await openSource(from)).stat();
		if (size > LARGE_ARCHIVE.bytes) throw invalidFiles(`${source} has more than ${LARGE_ARCHIVE.bytes} bytes`);
	} catch (_) {
		_usingCtx$14.e = _;
	} finally {
		await _usingCtx$14.d();
	}
	return await measureFile(from, path);
}
/** The numbers of an owner; those of Windows images count for nothing. */
function idsOf(owner, { app, base }) {
	if (owner.kind === "ids") return {
		uid: owner.uid,
		gid: owner.gid
	};
	if (systemOf$3(base.platform) === "windows") return {
		uid: 0,
		gid: 0
	};
	const user = imageUser({
		app,
		base
	}) ?? "";
	const [name = "", group = ""] = user.split(":");
	const appId = environmentOf$2(base.config.config).get("APP_UID");
	const uid = ["", "root"].includes(name) ? "0" : name === "app" ? appId ?? name : name;
	const gid = group === "" ? uid : group;
	if (/^\d+$/.test(uid) && /^\d+$/.test(gid)) return {
		uid: Number(uid),
		gid: Number(gid)
	};
	throw invalidFiles(`the user of the image is "${user}", whose number is not known`, "Give the owner as numbers: owner=1654:1654.");
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
			...originOf$3(originsOf(source?.key ?? ""), near)
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
			...originOf$3(publication.origins, near)
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
function originOf$3(origins, near) {
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
			...originOf$3([...own, ...pushed], near)
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

// src/engine/engine-error.ts
/** The `code` of a system error: `ENOENT`. */
function errorCodeOf(error) {
	const code = isRecord(error) ? error["code"] : void 0;
	return typeof code === "string" ? code : void 0;
}
/** The HTTP status of an answer that dockerode turned into an error. */
function statusOf(error) {
	const status = isRecord(error) ? error["statusCode"] : void 0;
	return typeof status === "number" ? status : void 0;
}
/** Why no engine could be reached; the three common reasons have three different ways out. */
function connectionError(error, at) {
	const doing = `connecting to the container engine at ${at.place} (${at.because})`;
	const { code, got, hint } = explain$1(errorCodeOf(error), {
		message: messageOf(error),
		...at
	});
	return new ActionError({
		code,
		doing,
		got,
		hint: `${hint} \`publish-directory\` makes an image of a finished publish output and needs no engine.`,
		cause: error
	});
}
function explain$1(reason, at) {
	if (reason === "ENOENT") return {
		code: "ENGINE_MISSING",
		got: `there is no such socket${at.tried.length > 1 ? ` (looked at ${at.tried.join(", ")})` : ""}`,
		hint: "Start Docker or Podman on this runner, or set DOCKER_HOST to where it answers; in a container job, mount /var/run/docker.sock."
	};
	if (reason === "EACCES" || reason === "EPERM") return {
		code: "ENGINE_DENIED",
		got: `permission denied (${reason})`,
		hint: `Let the runner's user use it (\`sudo usermod -aG docker <user>\`, then restart the runner), or set DOCKER_HOST to a rootless engine.`
	};
	if (reason === "ECONNREFUSED") return {
		code: "ENGINE_REFUSED",
		got: "connection refused: nothing listens there",
		hint: "The engine is installed but not running: `sudo systemctl start docker`."
	};
	return {
		code: "ENGINE_FAILED",
		got: at.message,
		hint: "Check that DOCKER_HOST or the docker context names a Docker Engine API."
	};
}
/** An engine's answer that was no success, in its own words. */
function engineError(doing, error) {
	if (error instanceof ActionError) return error;
	return new ActionError({
		code: "ENGINE_FAILED",
		doing,
		got: answerOf(error),
		cause: error
	});
}
/** A container that could not be started: of its settings, the name of the network is the one that a user chose. */
function startError(doing, of) {
	const { error, network } = of;
	const failed = engineError(doing, error);
	if (!/network .*not found|unable to find network/i.test(failed.message)) return failed;
	return new ActionError({
		code: failed.code,
		doing,
		got: `the engine has no network \`${network}\``,
		hint: "The input network takes bridge, host, or a name that `docker network ls` shows.",
		cause: error
	});
}
/** An image that was to be read from the engine and is not there. */
function notInEngine(name) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `reading the image ${name} from the engine`,
		got: "the engine does not have it",
		hint: "Build or pull it in an earlier step of the same job."
	});
}
/** A failed pull: what is missing, what is refused and what broke are different things to do. */
function pullError(name, error) {
	if (error instanceof ActionError && error.code !== "ENGINE_FAILED") return error;
	const got = error instanceof ActionError ? error.message : answerOf(error);
	const doing = `pulling ${name}`;
	const status = statusOf(error);
	if (/denied|unauthorized|authentication required|forbidden/i.test(got) || status === 401 || status === 403) return new ActionError({
		code: "REGISTRY_DENIED",
		doing,
		got,
		hint: "Log in to that registry before (docker/login-action), or check that the image exists.",
		cause: error
	});
	if (/manifest unknown|not found|no matching manifest|no such image/i.test(got) || status === 404) return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing,
		got,
		hint: "Check the name and the tag; a `registry-mirrors` entry must hold the same repositories.",
		cause: error
	});
	return new ActionError({
		code: "ENGINE_FAILED",
		doing,
		got,
		cause: error
	});
}
/** dockerode writes `(HTTP code 404) no such image - message `; the message alone is the engine's. */
function answerOf(error) {
	return messageOf(error).replace(/^\(HTTP code \d+\) .*? - /s, "").trim();
}
function isRecord(value) {
	return isObject(value);
}

// src/oci/layout.ts
/** The file that says what a folder is (OCI image-spec, image-layout.md "oci-layout file"). */
const LAYOUT_FILE = JSON.stringify({ imageLayoutVersion: "1.0.0" });
const REF_NAME = "org.opencontainers.image.ref.name";
/** Where a blob lies in a layout, with `/`. */
function blobPath({ digest }) {
	return `blobs/sha256/${hexOf(digest)}`;
}
/** The name that a descriptor has in a layout: one or none. */
function namesIn$4({ annotations }) {
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
			await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(temporary));
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
		const bytes = await readSmallFile(join(this.folder, "index.json"), LARGEST_DOCUMENT);
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
	await unpackNew(tar, {
		folder: saved,
		limits: LARGE_ARCHIVE
	});
	const { Config: config, Layers: paths } = await readManifest$1(saved);
	const layout = new OciLayout(join(folder, "layout"));
	const layers = [];
	for (const path of paths) layers.push(await takeLayer(await inside(saved, path), layout));
	const bytes = await readSmallFile(await inside(saved, config), LARGEST_CONFIG);
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
async function readManifest$1(saved) {
	const text = (await readSmallFile(join(saved, "manifest.json"), LARGEST_DOCUMENT)).toString("utf8");
	const value = parseJson(text);
	const [first] = Array.isArray(value) ? value : [];
	const { Config, Layers } = isObject(first) ? first : {};
	const paths = Array.isArray(Layers) ? Layers.filter((path) => typeof path === "string") : [];
	if (typeof Config === "string" && paths.length <= 1e3) return {
		Config,
		Layers: paths
	};
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading an image from the engine",
		got: "it sent none"
	});
}
/** Equal layers are links to one another in archives of older engines; none may lead out. */
async function inside(saved, path) {
	const [root, real] = await Promise.all([realpath(saved), realpath(join(saved, path))]);
	if (real.startsWith(`${root}${sep$1}`)) return real;
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
		var _usingCtx$13 = _usingCtx();
		const { buffer } = await _usingCtx$13.a(await open(path)).read({
			buffer: Buffer.alloc(4),
			length: 4,
			position: 0
		});
		if (buffer.readUInt16BE(0) === 8075) return "gzip";
		return buffer.readUInt32LE(0) === 4247762216 ? "zstd" : "none";
	} catch (_) {
		_usingCtx$13.e = _;
	} finally {
		await _usingCtx$13.d();
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
	await pipeline([
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
				bytes: await readAll$1(open(descriptor), LARGEST_DOCUMENT)
			};
		}
	};
}
async function findImage(layout, image) {
	const all = await layout.images().catch((cause) => {
		throw notFound$1(image, {
			got: "it is not an OCI layout",
			cause
		});
	});
	const named = image.name === void 0 ? all : all.filter((descriptor) => namesIn$4(descriptor).includes(image.name ?? ""));
	const [first, ...others] = [...new Map(named.map((each) => [each.digest, each])).values()];
	if (first !== void 0 && others.length === 0) return first;
	const names = all.flatMap(namesIn$4);
	const there = names.length === 0 ? `${all.length} without a name` : names.join(", ");
	throw notFound$1(image, { got: first === void 0 ? `it has ${there}` : `it has several images: ${there}` });
}
/** A layout does not say how long a blob is, nor of what type: an index of it does, but ours need both only here. */
async function measured({ folder }, digest) {
	const bytes = await readSmallFile(join(folder, blobPath({ digest })), LARGEST_DOCUMENT);
	const { mediaType } = parseJsonObject(bytes, `the manifest ${digest}`);
	return {
		mediaType: typeof mediaType === "string" ? mediaType : MEDIA.ociManifest,
		digest,
		size: bytes.byteLength
	};
}
function notFound$1({ folder, name }, problem) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `looking for ${name === void 0 ? "the image" : `the image "${name}"`} in ${folder}`,
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
		folder: resolve$1(workspace, folder),
		...name === void 0 ? {} : { name }
	});
}

// src/steps/assemble.ts
/** How many bases are read at once. */
const CONCURRENCY$4 = 4;
/** Puts the applications' layers on every base, of which manifest and config are read, and of a base that is not official what folders it has. */
async function assemble(world, parts) {
	const { delivery, published, folder } = parts;
	const { localBase } = world.inputs;
	const local = localBase && await openLocalBase(world, {
		base: localBase,
		folder: folder.path
	});
	const recalled = published.map((each) => each.recalled);
	const bases = openBases(world, {
		local,
		recalled
	});
	const foldersOf = openBaseFolders(world, recalled);
	const extraOf = openExtraLayers(world, {
		workspace: parts.request.workspace,
		folder: folder.path
	});
	const sets = (await pMap(delivery.projects, async (planned, at) => {
		const from = published[at];
		const known = {
			templates: parts.request.templates,
			version: planned.version?.value
		};
		const annotating = annotatingOf(world, known);
		return from === void 0 ? [] : await assembleProject(world, {
			...parts,
			from,
			planned,
			bases,
			foldersOf,
			extraOf,
			known,
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
	const made = new Map(await pMap(images, one, { concurrency: CONCURRENCY$4 }));
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
			follows: followsOf(tags, world.inputs),
			members
		};
	});
}
async function assembleOne(world, parts) {
	const { request, from, delivery, names, planned, annotating } = parts;
	const { app, platform, base: wanted } = parts.image;
	const near = names.map(({ registry }) => registry);
	const base = nearer(await parts.bases(parts.image), {
		recalled: from.recalled,
		near
	});
	const { publication, openLayer } = from.published;
	const own = layersFor(publication, {
		app,
		platform: platform.value
	}).map((layer) => openLayer(layer, near));
	const { settings } = planned;
	const folders = await parts.foldersOf({
		base,
		app
	});
	const extra = await parts.extraOf({
		base,
		app,
		files: settings.files
	});
	const layers = [
		...own,
		...folders === void 0 || folders.length === 0 ? [] : [await folderLayer(folders)],
		...extra.layers
	];
	const { localBase, buildSecrets } = world.inputs;
	const baseName = localBase?.kind === "layout" ? void 0 : wanted.value;
	const { version, release } = planned;
	const input = evaluatedLabels(world.inputs.labels, parts.known);
	const said = {
		version: version?.value,
		release,
		follows: version?.follows
	};
	const labels = makeLabels({
		input,
		app,
		event: request.event,
		...said,
		baseName,
		base
	});
	const created = createdOf(request.event);
	const { format } = delivery;
	const image = assembleImage({
		format,
		base,
		app,
		layers,
		labels,
		created,
		annotating,
		settings
	});
	const texts = [image.config.value, image.manifest.value.annotations];
	const files = extra.files.map(({ file }) => file.source);
	await checkImage({
		project: app.project,
		texts,
		files
	}, buildSecrets);
	return {
		app,
		base,
		folders,
		extra,
		labels,
		image
	};
}
function annotatingOf({ inputs, runner }, known) {
	return {
		rules: evaluatedAnnotations(inputs.annotations, known),
		levels: parseAnnotationLevels(runner.env["DOCKER_METADATA_ANNOTATIONS_LEVELS"])
	};
}

// ../../../work/main/node_modules/fast-xml-parser/src/util.js
const regexName = /* @__PURE__ */ new RegExp("^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$");
function getAllMatches(string, regex) {
	const matches = [];
	let match = regex.exec(string);
	while (match) {
		const allmatches = [];
		allmatches.startIndex = regex.lastIndex - match[0].length;
		const len = match.length;
		for (let index = 0; index < len; index++) allmatches.push(match[index]);
		matches.push(allmatches);
		match = regex.exec(string);
	}
	return matches;
}
const isName = function(string) {
	const match = regexName.exec(string);
	return !(match === null || typeof match === "undefined");
};
function isExist(v) {
	return typeof v !== "undefined";
}
/**
* Dangerous property names that could lead to prototype pollution or security issues
*/
const DANGEROUS_PROPERTY_NAMES = [
	"hasOwnProperty",
	"toString",
	"valueOf",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
];
const criticalProperties = [
	"__proto__",
	"constructor",
	"prototype"
];

// ../../../work/main/node_modules/fast-xml-parser/src/validator.js
const defaultOptions$2 = {
	allowBooleanAttributes: false,
	unpairedTags: []
};
function validate(xmlData, options) {
	options = Object.assign({}, defaultOptions$2, options);
	const tags = [];
	let tagFound = false;
	let reachedRoot = false;
	if (xmlData[0] === "﻿") xmlData = xmlData.substr(1);
	for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
		i += 2;
		i = readPI(xmlData, i);
		if (i.err) return i;
	} else if (xmlData[i] === "<") {
		let tagStartPos = i;
		i++;
		if (xmlData[i] === "!") {
			i = readCommentAndCDATA(xmlData, i);
			continue;
		} else {
			let closingTag = false;
			if (xmlData[i] === "/") {
				closingTag = true;
				i++;
			}
			let tagName = "";
			for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
			tagName = tagName.trim();
			if (tagName[tagName.length - 1] === "/") {
				tagName = tagName.substring(0, tagName.length - 1);
				i--;
			}
			if (!validateTagName(tagName)) {
				let msg;
				if (tagName.trim().length === 0) msg = "Invalid space after '<'.";
				else msg = "Tag '" + tagName + "' is an invalid name.";
				return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
			}
			const result = readAttributeStr(xmlData, i);
			if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
			let attrStr = result.value;
			i = result.index;
			if (attrStr[attrStr.length - 1] === "/") {
				const attrStrStart = i - attrStr.length;
				attrStr = attrStr.substring(0, attrStr.length - 1);
				const isValid = validateAttributeString(attrStr, options);
				if (isValid === true) tagFound = true;
				else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
			} else if (closingTag) {
				if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
				else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
				else if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
				else {
					const otg = tags.pop();
					if (tagName !== otg.tagName) {
						let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
						return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
					}
					if (tags.length == 0) reachedRoot = true;
				}
			} else {
				const isValid = validateAttributeString(attrStr, options);
				if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
				if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
				else if (options.unpairedTags.indexOf(tagName) !== -1) {} else tags.push({
					tagName,
					tagStartPos
				});
				tagFound = true;
			}
			for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") {
				if (xmlData[i + 1] === "!") {
					i++;
					i = readCommentAndCDATA(xmlData, i);
					continue;
				} else if (xmlData[i + 1] === "?") {
					i = readPI(xmlData, ++i);
					if (i.err) return i;
				} else break;
			} else if (xmlData[i] === "&") {
				const afterAmp = validateAmpersand(xmlData, i);
				if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
				i = afterAmp;
			} else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
			if (xmlData[i] === "<") i--;
		}
	} else {
		if (isWhiteSpace(xmlData[i])) continue;
		return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
	}
	if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1);
	else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
	else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
		line: 1,
		col: 1
	});
	return true;
}
function isWhiteSpace(char) {
	return char === " " || char === "	" || char === "\n" || char === "\r";
}
/**
* Read Processing insstructions and skip
* @param {*} xmlData
* @param {*} i
*/
function readPI(xmlData, i) {
	const start = i;
	for (; i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
		const tagname = xmlData.substr(start, i - start);
		if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
		else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
			i++;
			break;
		} else continue;
	}
	return i;
}
function readCommentAndCDATA(xmlData, i) {
	if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
		for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	} else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
		let angleBracketsCount = 1;
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++;
		else if (xmlData[i] === ">") {
			angleBracketsCount--;
			if (angleBracketsCount === 0) break;
		}
	} else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	}
	return i;
}
const doubleQuote = "\"";
const singleQuote = "'";
/**
* Keep reading xmlData until '<' is found outside the attribute value.
* @param {string} xmlData
* @param {number} i
*/
function readAttributeStr(xmlData, i) {
	let attrStr = "";
	let startChar = "";
	let tagClosed = false;
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
			if (startChar === "") startChar = xmlData[i];
			else if (startChar !== xmlData[i]) {} else startChar = "";
		} else if (xmlData[i] === ">") {
			if (startChar === "") {
				tagClosed = true;
				break;
			}
		}
		attrStr += xmlData[i];
	}
	if (startChar !== "") return false;
	return {
		value: attrStr,
		index: i,
		tagClosed
	};
}
/**
* Walk `attrStr` once, left to right, splitting it into attribute tokens.
*
* This replaces a regex that used to do the same job
* (`(\s*)([^\s=]+)(\s*=)?(\s*(['"])(([\s\S])*?)\5)?`). That regex led with an
* optional whitespace group followed by a required "non-whitespace" group.
* On a long run of whitespace that never resolves into an attribute name
* (e.g. a tag with thousands of trailing spaces before `>`), the engine
* backtracks the whitespace group one character at a time before giving up
* and moving to the next starting position — one full backtrack per
* position, which is quadratic in the length of the run.
*
* The scan is forward-only: the cursor never moves backwards, so each
* character is visited a constant number of times and the cost is linear
* in the length of the string.
*
* Each returned token mirrors the shape the old regex match array had, so
* the validation logic below (which reads token[1]..token[6]) didn't need
* to change:
*   token.startIndex - where this token begins in attrStr
*   token[1]          - leading whitespace before the name
*   token[2]          - the attribute name
*   token[3]          - whitespace + '=' if present, else undefined
*   token[4]          - marker (any defined value) if a quoted value was found
*   token[5]          - the quote character used ('"' or "'")
*   token[6]          - the value's text, without the surrounding quotes
*
* A malformed leading character (e.g. a stray '=' with no name before it)
* is simply skipped over, one character at a time — the same outcome the
* old regex produced by failing to match at that position and retrying at
* the next one.
*/
function scanAttributeTokens(attrStr) {
	const tokens = [];
	const len = attrStr.length;
	let i = 0;
	while (i < len) {
		const tokenStart = i;
		while (i < len && isWhiteSpace(attrStr[i])) i++;
		if (i >= len) break;
		if (attrStr[i] === "=") {
			i++;
			continue;
		}
		const leadingWs = attrStr.slice(tokenStart, i);
		const nameStart = i;
		while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
		const name = attrStr.slice(nameStart, i);
		let equalsGroup;
		let j = i;
		while (j < len && isWhiteSpace(attrStr[j])) j++;
		if (j < len && attrStr[j] === "=") {
			equalsGroup = attrStr.slice(i, j + 1);
			i = j + 1;
		}
		let quoteChar;
		let value;
		let k = i;
		while (k < len && isWhiteSpace(attrStr[k])) k++;
		if (k < len && (attrStr[k] === "\"" || attrStr[k] === "'")) {
			const valueStart = k + 1;
			const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
			if (closeIdx !== -1) {
				quoteChar = attrStr[k];
				value = attrStr.slice(valueStart, closeIdx);
				i = closeIdx + 1;
			}
		}
		const token = { startIndex: tokenStart };
		token[1] = leadingWs;
		token[2] = name;
		token[3] = equalsGroup;
		token[4] = quoteChar !== void 0 ? true : void 0;
		token[5] = quoteChar;
		token[6] = value;
		tokens.push(token);
	}
	return tokens;
}
function validateAttributeString(attrStr, options) {
	const matches = scanAttributeTokens(attrStr);
	const attrNames = {};
	for (let i = 0; i < matches.length; i++) {
		if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
		const attrName = matches[i][2];
		if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
		if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) attrNames[attrName] = 1;
		else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
	}
	return true;
}
function validateNumberAmpersand(xmlData, i) {
	let re = /\d/;
	if (xmlData[i] === "x") {
		i++;
		re = /[\da-fA-F]/;
	}
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === ";") return i;
		if (!xmlData[i].match(re)) break;
	}
	return -1;
}
function validateAmpersand(xmlData, i) {
	i++;
	if (xmlData[i] === ";") return -1;
	if (xmlData[i] === "#") {
		i++;
		return validateNumberAmpersand(xmlData, i);
	}
	let count = 0;
	for (; i < xmlData.length; i++, count++) {
		if (xmlData[i].match(/\w/) && count < 20) continue;
		if (xmlData[i] === ";") break;
		return -1;
	}
	return i;
}
function getErrorObject(code, message, lineNumber) {
	return { err: {
		code,
		msg: message,
		line: lineNumber.line || lineNumber,
		col: lineNumber.col
	} };
}
function validateAttrName(attrName) {
	return isName(attrName);
}
function validateTagName(tagname) {
	return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
	const lines = xmlData.substring(0, index).split(/\r?\n/);
	return {
		line: lines.length,
		col: lines[lines.length - 1].length + 1
	};
}
function getPositionFromMatch(match) {
	return match.startIndex + match[1].length;
}

// ../../../work/main/node_modules/@nodable/entities/src/entities.js
/**
* Currency Symbols
* @type {Record<string, string>}
*/
const CURRENCY = {
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	euro: "€",
	dollar: "$",
	fnof: "ƒ",
	inr: "₹",
	af: "؋",
	birr: "ብር",
	peso: "₱",
	rub: "₽",
	won: "₩",
	yuan: "¥",
	cedil: "¸"
};
const XML$1 = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
};
const COMMON_HTML = {
	nbsp: "\xA0",
	copy: "©",
	reg: "®",
	trade: "™",
	mdash: "—",
	ndash: "–",
	hellip: "…",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bull: "•",
	para: "¶",
	sect: "§",
	deg: "°",
	frac12: "½",
	frac14: "¼",
	frac34: "¾"
};

// ../../../work/main/node_modules/@nodable/entities/src/EntityDecoder.js
/**
* Action constants for `onExternalEntity` and `onInputEntity` hooks.
*
* Use these instead of raw strings to avoid typos:
*
* @example
* import EntityDecoder, { ENTITY_ACTION } from './EntityDecoder.js';
* const dec = new EntityDecoder({
*   onInputEntity: (name, value) => ENTITY_ACTION.BLOCK,
* });
*/
const ENTITY_ACTION = Object.freeze({
	/** Resolve and expand the entity normally. */
	ALLOW: "allow",
	/** Silently skip this entity — it will not be registered. */
	BLOCK: "block",
	/** Throw an error, aborting entity registration entirely. */
	THROW: "throw"
});
const SPECIAL_CHARS = /* @__PURE__ */ new Set("!?\\\\/[]$%{}^&*()<>|+");
/**
* Validate that an entity name contains no dangerous characters.
* @param {string} name
* @returns {string} the name, unchanged
* @throws {Error} on invalid characters
*/
function validateEntityName$1(name) {
	if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
	for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
	return name;
}
/**
* Merge one or more entity maps into a flat name→string map.
* Accepts either:
*   - plain string values:             { amp: '&' }
*   - legacy {regex,val} / {regx,val}: { lt: { regex: /.../, val: '<' } }
*
* Values containing '&' are skipped (recursive expansion risk).
*
* @param {...object} maps
* @returns {Record<string, string>}
*/
function mergeEntityMaps(...maps) {
	const out = Object.create(null);
	for (const map of maps) {
		if (!map) continue;
		for (const key of Object.keys(map)) {
			const raw = map[key];
			if (typeof raw === "string") out[key] = raw;
			else if (raw && typeof raw === "object" && raw.val !== void 0) {
				const val = raw.val;
				if (typeof val === "string") out[key] = val;
			}
		}
	}
	return out;
}
const LIMIT_TIER_EXTERNAL = "external";
const LIMIT_TIER_BASE = "base";
const LIMIT_TIER_ALL = "all";
/**
* Resolve `applyLimitsTo` option into a normalised Set of tier strings.
* Accepted values: 'external' | 'base' | 'all' | string[]
* Default: 'external' (only untrusted injected entities are counted).
* @param {string|string[]|undefined} raw
* @returns {Set<string>}
*/
function parseLimitTiers(raw) {
	if (!raw || raw === LIMIT_TIER_EXTERNAL) return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
	if (raw === LIMIT_TIER_ALL) return /* @__PURE__ */ new Set([LIMIT_TIER_ALL]);
	if (raw === LIMIT_TIER_BASE) return /* @__PURE__ */ new Set([LIMIT_TIER_BASE]);
	if (Array.isArray(raw)) return new Set(raw);
	return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
const NCR_LEVEL = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
});
const XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
/**
* Parse the `ncr` constructor option into flat, hot-path-friendly fields.
* @param {object|undefined} ncr
* @returns {{ xmlVersion: number, onLevel: number, nullLevel: number }}
*/
function parseNCRConfig(ncr) {
	if (!ncr) return {
		xmlVersion: 1,
		onLevel: NCR_LEVEL.allow,
		nullLevel: NCR_LEVEL.remove
	};
	const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
	const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
	const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
	return {
		xmlVersion,
		onLevel,
		nullLevel: Math.max(nullLevel, NCR_LEVEL.remove)
	};
}
/**
* Single-pass, zero-regex entity replacer for XML/HTML content.
*
* Algorithm: scan the string once for '&', read to ';', resolve via map
* or direct codepoint conversion, build output chunks, join once at the end.
*
* Entity lookup priority (highest → lowest):
*   1. input / runtime  (DOCTYPE entities for current document)
*   2. persistent external (survive across documents)
*   3. base named map   (DEFAULT_XML_ENTITIES + user-supplied namedEntities)
*
* Both input and external resolve as the 'external' tier for limit purposes.
* Base map entities resolve as the 'base' tier.
*
* Numeric / hex references (&#NNN; / &#xHH;) are resolved directly via
* String.fromCodePoint() — no map needed. They count as 'base' tier.
*
* @example
* const replacer = new EntityReplacer({ namedEntities: COMMON_HTML });
* replacer.setExternalEntities({ brand: 'Acme' });
*
* const instance = replacer.reset();
* instance.addInputEntities({ version: '1.0' });
* instance.encode('&brand; v&version; &lt;'); // 'Acme v1.0 <'
*/
var EntityDecoder = class {
	/**
	* @param {object} [options]
	* @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
	* @param {object}  [options.limit]                 — security limits
	* @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
	* @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
	* @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
	*   Which entity tiers count against the security limits:
	*   - 'external' (default) — only input/runtime + persistent external entities
	*   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
	*   - 'all'                — every entity regardless of tier
	*   - string[]             — explicit combination, e.g. ['external', 'base']
	* @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
	* @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
	* @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
	* @param {object}   [options.ncr]       — Numeric Character Reference controls
	* @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
	*   XML version governing which codepoint ranges are restricted:
	*   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
	*   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
	* @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
	*   Base action for numeric references. Severity order: allow < leave < remove < throw.
	*   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
	*   the effective action is max(onNCR, rangeMinimum).
	* @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
	*   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
	*   Hook called when an external entity is registered via `setExternalEntities()` or
	*   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
	*   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
	*   Hook called when an input entity is registered via `addInputEntities()`. Return
	*   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
	*   `ENTITY_ACTION.THROW` to abort with an error.
	*/
	constructor(options = {}) {
		this._limit = options.limit || {};
		this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
		this._maxExpandedLength = this._limit.maxExpandedLength || 0;
		this._postCheck = typeof options.postCheck === "function" ? options.postCheck : (r) => r;
		this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
		this._numericAllowed = options.numericAllowed ?? true;
		this._baseMap = mergeEntityMaps(XML$1, options.namedEntities || null);
		/** @type {Record<string, string>} */
		this._externalMap = Object.create(null);
		/** @type {Record<string, string>} */
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		/** @type {Set<string>} */
		this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
		/** @type {Set<string>} */
		this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
		const ncrCfg = parseNCRConfig(options.ncr);
		this._ncrXmlVersion = ncrCfg.xmlVersion;
		this._ncrOnLevel = ncrCfg.onLevel;
		this._ncrNullLevel = ncrCfg.nullLevel;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onExternalEntity = typeof options.onExternalEntity === "function" ? options.onExternalEntity : null;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onInputEntity = typeof options.onInputEntity === "function" ? options.onInputEntity : null;
	}
	/**
	* Invoke a registration hook for a single entity name/value pair.
	* Returns true when the entity should be accepted, false when it should be
	* silently skipped (BLOCK), and throws when the hook returns THROW.
	*
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
	* @param {string} name
	* @param {string} value
	* @param {string} context  — used in error messages ('external' | 'input')
	* @returns {boolean}  true = accept, false = skip
	*/
	_applyRegistrationHook(hook, name, value, context) {
		if (!hook) return true;
		const action = hook(name, value);
		if (action === ENTITY_ACTION.BLOCK) return false;
		if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
		return true;
	}
	/**
	* Replace the full set of persistent external entities.
	* All keys are validated — throws on invalid characters.
	* If `onExternalEntity` is set, it is called once per entry; entries that
	* return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
	* aborts the whole call.
	* @param {Record<string, string | { regex?: RegExp, val: string }>} map
	*/
	setExternalEntities(map) {
		if (map) for (const key of Object.keys(map)) validateEntityName$1(key);
		if (!this._onExternalEntity) {
			this._externalMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) filtered[name] = value;
		this._externalMap = filtered;
	}
	/**
	* Add a single persistent external entity.
	* If `onExternalEntity` is set it is called before the entity is stored;
	* `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
	* @param {string} key
	* @param {string} value
	*/
	addExternalEntity(key, value) {
		validateEntityName$1(key);
		if (typeof value === "string" && value.indexOf("&") === -1) {
			if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) this._externalMap[key] = value;
		}
	}
	/**
	* Inject DOCTYPE entities for the current document.
	* Also resets per-document expansion counters.
	* If `onInputEntity` is set it is called once per entry; entries returning
	* `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
	* @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
	*/
	addInputEntities(map) {
		this._totalExpansions = 0;
		this._expandedLength = 0;
		if (!this._onInputEntity) {
			this._inputMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) filtered[name] = value;
		this._inputMap = filtered;
	}
	/**
	* Wipe input/runtime entities and reset counters.
	* Call this before processing each new document.
	* @returns {this}
	*/
	reset() {
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		return this;
	}
	/**
	* Update the XML version used for NCR classification.
	* Call this as soon as the document's `<?xml version="...">` declaration is parsed.
	* @param {1.0|1.1|number} version
	*/
	setXmlVersion(version) {
		this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
	}
	/**
	* Replace all entity references in `str` in a single pass.
	*
	* @param {string} str
	* @returns {string}
	*/
	decode(str) {
		if (typeof str !== "string" || str.length === 0) return str;
		if (str.indexOf("&") === -1) return str;
		const original = str;
		const chunks = [];
		const len = str.length;
		let last = 0;
		let i = 0;
		const limitExpansions = this._maxTotalExpansions > 0;
		const limitLength = this._maxExpandedLength > 0;
		const checkLimits = limitExpansions || limitLength;
		while (i < len) {
			if (str.charCodeAt(i) !== 38) {
				i++;
				continue;
			}
			let j = i + 1;
			while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
			if (j >= len || str.charCodeAt(j) !== 59) {
				i++;
				continue;
			}
			const token = str.slice(i + 1, j);
			if (token.length === 0) {
				i++;
				continue;
			}
			let replacement;
			let tier;
			if (this._removeSet.has(token)) {
				replacement = "";
				if (tier === void 0) tier = LIMIT_TIER_EXTERNAL;
			} else if (this._leaveSet.has(token)) {
				i++;
				continue;
			} else if (token.charCodeAt(0) === 35) {
				const ncrResult = this._resolveNCR(token);
				if (ncrResult === void 0) {
					i++;
					continue;
				}
				replacement = ncrResult;
				tier = LIMIT_TIER_BASE;
			} else {
				const resolved = this._resolveName(token);
				replacement = resolved?.value;
				tier = resolved?.tier;
			}
			if (replacement === void 0) {
				i++;
				continue;
			}
			if (i > last) chunks.push(str.slice(last, i));
			chunks.push(replacement);
			last = j + 1;
			i = last;
			if (checkLimits && this._tierCounts(tier)) {
				if (limitExpansions) {
					this._totalExpansions++;
					if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				}
				if (limitLength) {
					const delta = replacement.length - (token.length + 2);
					if (delta > 0) {
						this._expandedLength += delta;
						if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
					}
				}
			}
		}
		if (last < len) chunks.push(str.slice(last));
		const result = chunks.length === 0 ? str : chunks.join("");
		return this._postCheck(result, original);
	}
	/**
	* Returns true if a resolved entity of the given tier should count
	* against the expansion/length limits.
	* @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
	* @returns {boolean}
	*/
	_tierCounts(tier) {
		if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
		return this._limitTiers.has(tier);
	}
	/**
	* Resolve a named entity token (without & and ;).
	* Priority: inputMap > externalMap > baseMap
	* Returns the resolved value tagged with its limit tier.
	*
	* @param {string} name
	* @returns {{ value: string, tier: string }|undefined}
	*/
	_resolveName(name) {
		if (name in this._inputMap) return {
			value: this._inputMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._externalMap) return {
			value: this._externalMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._baseMap) return {
			value: this._baseMap[name],
			tier: LIMIT_TIER_BASE
		};
	}
	/**
	* Classify a codepoint and return the minimum action level that must be applied.
	* Returns -1 when no minimum is imposed (normal allow path).
	*
	* Ranges checked (in priority order):
	*   1. U+0000            — null, governed by nullNCR (always ≥ remove)
	*   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
	*   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
	*      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
	*
	* @param {number} cp  — codepoint
	* @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
	*/
	_classifyNCR(cp) {
		if (cp === 0) return this._ncrNullLevel;
		if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
		if (this._ncrXmlVersion === 1) {
			if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
		}
		return -1;
	}
	/**
	* Execute a resolved NCR action.
	*
	* @param {number} action   — NCR_LEVEL value
	* @param {string} token    — raw token (e.g. '#38') for error messages
	* @param {number} cp       — codepoint, used only for error messages
	* @returns {string|undefined}
	*   - decoded character string  → 'allow'
	*   - ''                        → 'remove'
	*   - undefined                 → 'leave' (caller must skip past '&' only)
	*   - throws Error              → 'throw'
	*/
	_applyNCRAction(action, token, cp) {
		switch (action) {
			case NCR_LEVEL.allow: return String.fromCodePoint(cp);
			case NCR_LEVEL.remove: return "";
			case NCR_LEVEL.leave: return;
			case NCR_LEVEL.throw: throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);
			default: return String.fromCodePoint(cp);
		}
	}
	/**
	* Full NCR resolution pipeline for a numeric token.
	*
	* Steps:
	*   1. Parse the codepoint (decimal or hex).
	*   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
	*   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
	*   4. Classify the codepoint to find the minimum required action level.
	*   5. Resolve effective action = max(onNCR, minimum).
	*   6. Apply and return.
	*
	* @param {string} token  — e.g. '#38', '#x26', '#X26'
	* @returns {string|undefined}
	*   - string (incl. '')  — replacement ('' = remove)
	*   - undefined          — leave original &token; as-is
	*/
	_resolveNCR(token) {
		const second = token.charCodeAt(1);
		let cp;
		if (second === 120 || second === 88) cp = parseInt(token.slice(2), 16);
		else cp = parseInt(token.slice(1), 10);
		if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return void 0;
		const minimum = this._classifyNCR(cp);
		if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return void 0;
		const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
		return this._applyNCRAction(effective, token, cp);
	}
};

// ../../../work/main/node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
const defaultOnDangerousProperty = (name) => {
	if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
	return name;
};
const defaultOptions$1 = {
	preserveOrder: false,
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	removeNSPrefix: false,
	allowBooleanAttributes: false,
	parseTagValue: true,
	parseAttributeValue: false,
	trimValues: true,
	cdataPropName: false,
	numberParseOptions: {
		hex: true,
		leadingZeros: true,
		eNotation: true,
		unicode: false
	},
	tagValueProcessor: function(tagName, val) {
		return val;
	},
	attributeValueProcessor: function(attrName, val) {
		return val;
	},
	stopNodes: [],
	alwaysCreateTextNode: false,
	isArray: () => false,
	commentPropName: false,
	unpairedTags: [],
	processEntities: true,
	htmlEntities: false,
	entityDecoder: null,
	ignoreDeclaration: false,
	ignorePiTags: false,
	transformTagName: false,
	transformAttributeName: false,
	updateTag: function(tagName, jPath, attrs) {
		return tagName;
	},
	captureMetaData: false,
	maxNestedTags: 100,
	strictReservedNames: true,
	jPath: true,
	onDangerousProperty: defaultOnDangerousProperty
};
/**
* Validates that a property name is safe to use
* @param {string} propertyName - The property name to validate
* @param {string} optionName - The option field name (for error message)
* @throws {Error} If property name is dangerous
*/
function validatePropertyName(propertyName, optionName) {
	if (typeof propertyName !== "string") return;
	const normalized = propertyName.toLowerCase();
	if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
	if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
/**
* Normalizes processEntities option for backward compatibility
* @param {boolean|object} value 
* @returns {object} Always returns normalized object
*/
function normalizeProcessEntities(value, htmlEntities) {
	if (typeof value === "boolean") return {
		enabled: value,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: 1e400,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: "all"
	};
	if (typeof value === "object" && value !== null) return {
		enabled: value.enabled !== false,
		maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? 1e400),
		maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
		allowedTags: value.allowedTags ?? null,
		tagFilter: value.tagFilter ?? null,
		appliesTo: value.appliesTo ?? "all"
	};
	return normalizeProcessEntities(true);
}
const buildOptions = function(options) {
	const built = Object.assign({}, defaultOptions$1, options);
	const propertyNameOptions = [
		{
			value: built.attributeNamePrefix,
			name: "attributeNamePrefix"
		},
		{
			value: built.attributesGroupName,
			name: "attributesGroupName"
		},
		{
			value: built.textNodeName,
			name: "textNodeName"
		},
		{
			value: built.cdataPropName,
			name: "cdataPropName"
		},
		{
			value: built.commentPropName,
			name: "commentPropName"
		}
	];
	for (const { value, name } of propertyNameOptions) if (value) validatePropertyName(value, name);
	if (built.onDangerousProperty === null) built.onDangerousProperty = defaultOnDangerousProperty;
	built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
	built.unpairedTagsSet = new Set(built.unpairedTags);
	if (built.stopNodes && Array.isArray(built.stopNodes)) built.stopNodes = built.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	return built;
};

// ../../../work/main/node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
let METADATA_SYMBOL$1;
if (typeof Symbol !== "function") METADATA_SYMBOL$1 = "@@xmlMetadata";
else METADATA_SYMBOL$1 = Symbol("XML Node Metadata");
var XmlNode = class {
	constructor(tagname) {
		this.tagname = tagname;
		this.child = [];
		this[":@"] = Object.create(null);
	}
	add(key, val) {
		if (key === "__proto__") key = "#__proto__";
		this.child.push({ [key]: val });
	}
	addChild(node, startIndex) {
		if (node.tagname === "__proto__") node.tagname = "#__proto__";
		if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
			[node.tagname]: node.child,
			[":@"]: node[":@"]
		});
		else this.child.push({ [node.tagname]: node.child });
		this.addStartIndex(startIndex);
	}
	addStartIndex(startIndex) {
		if (startIndex !== void 0) this.child[this.child.length - 1][METADATA_SYMBOL$1] = { startIndex };
	}
	addEndIndex(endIndex) {
		const lastChild = this.child[this.child.length - 1];
		if (lastChild !== void 0 && lastChild[METADATA_SYMBOL$1] !== void 0 && lastChild[METADATA_SYMBOL$1].endIndex === void 0) lastChild[METADATA_SYMBOL$1].endIndex = endIndex;
	}
	/** symbol used for metadata */
	static getMetaDataSymbol() {
		return METADATA_SYMBOL$1;
	}
};

// ../../../work/main/node_modules/xml-naming/src/index.js
/**
* xml-naming
* Validates XML Name productions as defined in the XML 1.0 and 1.1 specifications.
* Covers: Name, NCName, QName, NMToken, NMTokens
*
* XML 1.0 spec: https://www.w3.org/TR/xml/#NT-Name
* XML 1.1 spec: https://www.w3.org/TR/xml11/#NT-NameStartChar
* XML NS spec:  https://www.w3.org/TR/xml-names/#NT-NCName
*/
const nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "·" + "̀-ͯ" + "‿-⁀";
const nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "·" + "̀-ͯ" + "҇" + "‿-⁀";
const buildRegexes = (startChar, char, flags = "") => {
	const ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
	return {
		name: new RegExp(`^[${startChar}][${char}]*$`, flags),
		ncName: new RegExp(`^${ncNamePat}$`, flags),
		qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
		nmToken: new RegExp(`^[${char}]+$`, flags),
		nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
	};
};
const regexes10 = buildRegexes(nameStartChar10, nameChar10);
const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
const regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d");
const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
	if (asciiOnly) return regexesAscii;
	return xmlVersion === "1.1" ? regexes11 : regexes10;
};
/**
* Returns true if the string is a valid QName (Qualified Name).
* Allows exactly one colon as a prefix separator: prefix:localName.
* Used for: element and attribute names in namespace-aware XML/SVG.
*
* @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
*   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
*/
const qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
const PRODUCTIONS = [
	"name",
	"ncName",
	"qName",
	"nmToken",
	"nmTokens"
];
/**
* Returns a memoized boolean validator function for a single production,
* with opts fixed at creation time.
*
* @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
* @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean, maxCacheSize?: number }} [opts]
*   maxCacheSize: max number of distinct strings to cache (default 2048).
*   Once reached, new strings are validated but not cached; existing cached
*   entries keep being served.
* @returns {((str: string) => boolean) & { reset: () => void }}
*/
const createValidator = (production, { xmlVersion = "1.0", asciiOnly = false, maxCacheSize = 2048 } = {}) => {
	if (!PRODUCTIONS.includes(production)) throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
	const regex = getRegexes(xmlVersion, asciiOnly)[production];
	let cache = /* @__PURE__ */ new Map();
	const validator = (str) => {
		const cached = cache.get(str);
		if (cached !== void 0) return cached;
		const result = regex.test(str);
		if (cache.size < maxCacheSize) cache.set(str, result);
		return result;
	};
	validator.reset = () => {
		cache = /* @__PURE__ */ new Map();
	};
	return validator;
};

// ../../../work/main/node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
	constructor(options, xmlVersion) {
		this.suppressValidationErr = !options;
		this.options = options;
		this.xmlVersion = xmlVersion || 1;
	}
	setXmlVersion(xmlVersion = 1) {
		this.xmlVersion = xmlVersion;
	}
	readDocType(xmlData, i) {
		const entities = Object.create(null);
		let entityCount = 0;
		if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
			i = i + 9;
			let angleBracketsCount = 1;
			let hasBody = false, comment = false;
			let quoteChar = null;
			let exp = "";
			for (; i < xmlData.length; i++) {
				if (quoteChar !== null) {
					if (xmlData[i] === quoteChar) quoteChar = null;
					exp += xmlData[i];
					continue;
				}
				if (!hasBody && !comment && (xmlData[i] === "\"" || xmlData[i] === "'")) {
					quoteChar = xmlData[i];
					exp += xmlData[i];
					continue;
				}
				if (xmlData[i] === "<" && !comment) {
					if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
						i += 7;
						let entityName, val;
						[entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
						if (val.indexOf("&") === -1) {
							if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
							entities[entityName] = val;
							entityCount++;
						}
					} else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
						i += 8;
						const { index } = this.readElementExp(xmlData, i + 1);
						i = index;
					} else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8;
					else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
						i += 9;
						const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
						i = index;
					} else if (hasSeq(xmlData, "!--", i)) comment = true;
					else throw new Error(`Invalid DOCTYPE`);
					angleBracketsCount++;
					exp = "";
				} else if (xmlData[i] === ">") {
					if (comment) {
						if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
							comment = false;
							angleBracketsCount--;
						}
					} else angleBracketsCount--;
					if (angleBracketsCount === 0) break;
				} else if (xmlData[i] === "[") hasBody = true;
				else exp += xmlData[i];
			}
			if (quoteChar !== null || angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
		} else throw new Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities,
			i
		};
	}
	readEntityExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== "\"" && xmlData[i] !== "'") i++;
		let entityName = xmlData.substring(startIndex, i);
		validateEntityName(entityName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		if (!this.suppressValidationErr) {
			if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
			else if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
		}
		let entityValue = "";
		[i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
		if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		i--;
		return [
			entityName,
			entityValue,
			i
		];
	}
	readNotationExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let notationName = xmlData.substring(startIndex, i);
		!this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		const identifierType = xmlData.substring(i, i + 6).toUpperCase();
		if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
		i += identifierType.length;
		i = skipWhitespace(xmlData, i);
		let publicIdentifier = null;
		let systemIdentifier = null;
		if (identifierType === "PUBLIC") {
			[i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] === "\"" || xmlData[i] === "'") [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
		} else if (identifierType === "SYSTEM") {
			[i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
			if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
		}
		return {
			notationName,
			publicIdentifier,
			systemIdentifier,
			index: --i
		};
	}
	readIdentifierVal(xmlData, i, type) {
		let identifierVal = "";
		const startChar = xmlData[i];
		if (startChar !== "\"" && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
		i++;
		const startIndex = i;
		while (i < xmlData.length && xmlData[i] !== startChar) i++;
		identifierVal = xmlData.substring(startIndex, i);
		if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
		i++;
		return [i, identifierVal];
	}
	readElementExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid element name: "${elementName}"`);
		i = skipWhitespace(xmlData, i);
		let contentModel = "";
		if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
		else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
		else if (xmlData[i] === "(") {
			i++;
			const startIndex = i;
			while (i < xmlData.length && xmlData[i] !== ")") i++;
			contentModel = xmlData.substring(startIndex, i);
			if (xmlData[i] !== ")") throw new Error("Unterminated content model");
		} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
		return {
			elementName,
			contentModel: contentModel.trim(),
			index: i
		};
	}
	readAttlistExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		let startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		validateEntityName(elementName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let attributeName = xmlData.substring(startIndex, i);
		if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid attribute name: "${attributeName}"`);
		i = skipWhitespace(xmlData, i);
		let attributeType = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
			attributeType = "NOTATION";
			i += 8;
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
			i++;
			let allowedNotations = [];
			while (i < xmlData.length && xmlData[i] !== ")") {
				const startIndex = i;
				while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
				let notation = xmlData.substring(startIndex, i);
				notation = notation.trim();
				if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid notation name: "${notation}"`);
				allowedNotations.push(notation);
				if (xmlData[i] === "|") {
					i++;
					i = skipWhitespace(xmlData, i);
				}
			}
			if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
			i++;
			attributeType += " (" + allowedNotations.join("|") + ")";
		} else {
			const startIndex = i;
			while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
			attributeType += xmlData.substring(startIndex, i);
			if (!this.suppressValidationErr && ![
				"CDATA",
				"ID",
				"IDREF",
				"IDREFS",
				"ENTITY",
				"ENTITIES",
				"NMTOKEN",
				"NMTOKENS"
			].includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
		}
		i = skipWhitespace(xmlData, i);
		let defaultValue = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
			defaultValue = "#REQUIRED";
			i += 8;
		} else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
			defaultValue = "#IMPLIED";
			i += 7;
		} else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
		return {
			elementName,
			attributeName,
			attributeType,
			defaultValue,
			index: i
		};
	}
};
const skipWhitespace = (data, index) => {
	while (index < data.length && /\s/.test(data[index])) index++;
	return index;
};
function hasSeq(data, seq, i) {
	for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return false;
	return true;
}
function validateEntityName(name, xmlVersion) {
	if (qName(name, { xmlVersion })) return name;
	else throw new Error(`Invalid entity name ${name}`);
}

// ../../../work/main/node_modules/anynum/digitTable.js
/**
* Flat lookup table: maps Unicode code point → ASCII digit (0-9).
* Only decimal digit characters (Unicode category Nd) are included.
*
* Strategy: Int32Array of size (maxCodePoint - minCodePoint + 1).
* Value 0xFF means "not a digit". Value 0-9 is the ASCII digit value.
* This gives O(1) lookup with no branching, no bisect, no loop.
*
* Memory: range is 0x0660 to 0x1FBF0 → ~129,936 entries × 1 byte = ~127 KB.
* Acceptable for a one-time init; lookup is a single array index.
*/
const SCRIPT_ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
];
const NOT_DIGIT = 255;
const HIGH_MAP = /* @__PURE__ */ new Map();
const LOW_MAX = 65535;
const TABLE_OFFSET = 1632;
const TABLE = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
	const cp = zero + d;
	if (cp <= LOW_MAX) TABLE[cp - TABLE_OFFSET] = d;
	else HIGH_MAP.set(cp, d);
}

// ../../../work/main/node_modules/anynum/anynum.js
const CHAR_0 = 48;
const CHAR_9 = 57;
const CHAR_MINUS = 45;
const MINUS_SET = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
/**
* Normalize all Unicode decimal digit characters in a string to ASCII (0-9),
* and normalize Unicode minus variants to ASCII '-' (U+002D).
*
* Non-digit, non-minus characters are passed through unchanged.
*
* Performance design:
* - Fast path: if the string has no convertible characters, return it unchanged
*   (zero allocation).
* - BMP digits (0x0660..0xFFFF excl. surrogates): flat Uint8Array lookup (O(1)).
* - Supplementary plane digits (> 0xFFFF, encoded as surrogate pairs): Map lookup.
* - Minus variants: checked inline with a small fixed Set.
*
* @param {string} str
* @returns {string}
*/
function anynum(str) {
	if (typeof str !== "string") return str;
	const len = str.length;
	if (len === 0) return str;
	let firstHit = -1;
	for (let i = 0; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
		if (cc < 1632) {
			if (MINUS_SET.has(cc)) {
				firstHit = i;
				break;
			}
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					if (HIGH_MAP.has(cp)) {
						firstHit = i;
						break;
					}
				}
			}
			continue;
		}
		if (TABLE[cc - 1632] !== 255 || MINUS_SET.has(cc)) {
			firstHit = i;
			break;
		}
	}
	if (firstHit === -1) return str;
	const chars = [];
	if (firstHit > 0) chars.push(str.slice(0, firstHit));
	for (let i = firstHit; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
			chars.push(str[i]);
			continue;
		}
		if (cc < 1632) {
			chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					const d = HIGH_MAP.get(cp);
					if (d !== void 0) {
						chars.push(String.fromCharCode(d + 48));
						i++;
						continue;
					}
				}
			}
			chars.push(str[i]);
			continue;
		}
		if (MINUS_SET.has(cc)) {
			chars.push("-");
			continue;
		}
		const d = TABLE[cc - TABLE_OFFSET];
		chars.push(d !== 255 ? String.fromCharCode(d + 48) : str[i]);
	}
	return chars.join("");
}

// ../../../work/main/node_modules/strnum/strnum.js
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
const binRegex = /^0b[01]+$/;
const octRegex = /^0o[0-7]+$/;
const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
const consider = {
	hex: true,
	binary: false,
	octal: false,
	leadingZeros: true,
	decimalPoint: ".",
	eNotation: true,
	infinity: "original",
	unicode: false
};
function toNumber(str, options = {}) {
	options = Object.assign({}, consider, options);
	if (!str || typeof str !== "string") return str;
	let trimmedStr = str.trim();
	if (trimmedStr.length === 0) return str;
	else if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
	else if (trimmedStr === "0") return 0;
	if (options.unicode) {
		trimmedStr = anynum(trimmedStr);
		if (trimmedStr === "0") return 0;
	}
	if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16);
	else if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2);
	else if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8);
	else if (!isFinite(trimmedStr)) {
		const num = Number(trimmedStr);
		if (Number.isNaN(num)) return str;
		return handleInfinity(str, num, options);
	} else if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options);
	else {
		const match = numRegex.exec(trimmedStr);
		if (match) {
			const sign = match[1] || "";
			const leadingZeros = match[2];
			let numTrimmedByZeros = trimZeros(match[3]);
			const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
			if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str;
			else {
				const num = Number(trimmedStr);
				const parsedStr = String(num);
				if (num === 0) return num;
				if (parsedStr.search(/[eE]/) !== -1) {
					if (options.eNotation) return num;
					else return str;
				} else if (trimmedStr.indexOf(".") !== -1) {
					if (parsedStr === "0") return num;
					else if (parsedStr === numTrimmedByZeros) return num;
					else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
					else return str;
				}
				let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
				if (leadingZeros) return n === parsedStr || sign + n === parsedStr ? num : str;
				else return n === parsedStr || n === sign + parsedStr ? num : str;
			}
		} else return str;
	}
}
const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
	if (!options.eNotation) return str;
	const notation = trimmedStr.match(eNotationRegx);
	if (notation) {
		let sign = notation[1] || "";
		const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
		const leadingZeros = notation[2];
		const eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
		if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
		else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) return Number(trimmedStr);
		else if (leadingZeros.length > 0) {
			if (options.leadingZeros && !eAdjacentToLeadingZeros) return Number(trimmedStr);
			else return str;
		} else return Number(trimmedStr);
	} else return str;
}
/**
* 
* @param {string} numStr without leading zeros
* @returns 
*/
function trimZeros(numStr) {
	if (numStr && numStr.indexOf(".") !== -1) {
		let end = numStr.length;
		while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
		numStr = numStr.slice(0, end);
		if (numStr === ".") numStr = "0";
		else if (numStr[0] === ".") numStr = "0" + numStr;
		else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
		return numStr;
	}
	return numStr;
}
function parse_int(numStr, base) {
	const str = numStr.trim();
	if (base === 2 || base === 8) numStr = str.substring(2);
	if (parseInt) return parseInt(numStr, base);
	else if (Number.parseInt) return Number.parseInt(numStr, base);
	else if (window && window.parseInt) return window.parseInt(numStr, base);
	else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
/**
* Handle infinite values based on user option
* @param {string} str - original input string
* @param {number} num - parsed number (Infinity or -Infinity)
* @param {object} options - user options
* @returns {string|number|null} based on infinity option
*/
function handleInfinity(str, num, options) {
	const isPositive = num === 1e400;
	switch (options.infinity.toLowerCase()) {
		case "null": return null;
		case "infinity": return num;
		case "string": return isPositive ? "Infinity" : "-Infinity";
		default: return str;
	}
}

// ../../../work/main/node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn$1(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}

// ../../../work/main/node_modules/path-expression-matcher/src/Expression.js
/**
* Expression - Parses and stores a tag pattern expression
* 
* Patterns are parsed once and stored in an optimized structure for fast matching.
* 
* @example
* const expr = new Expression("root.users.user");
* const expr2 = new Expression("..user[id]:first");
* const expr3 = new Expression("root/users/user", { separator: '/' });
*/
var Expression = class {
	/**
	* Create a new Expression
	* @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
	* @param {Object} options - Configuration options
	* @param {string} options.separator - Path separator (default: '.')
	*/
	constructor(pattern, options = {}, data) {
		this.pattern = pattern;
		this.separator = options.separator || ".";
		this.segments = this._parse(pattern);
		this.data = data;
		this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
		this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
		this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
	}
	/**
	* Parse pattern string into segments
	* @private
	* @param {string} pattern - Pattern to parse
	* @returns {Array} Array of segment objects
	*/
	_parse(pattern) {
		const segments = [];
		let i = 0;
		let currentPart = "";
		while (i < pattern.length) if (pattern[i] === this.separator) {
			if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
				if (currentPart.trim()) {
					segments.push(this._parseSegment(currentPart.trim()));
					currentPart = "";
				}
				segments.push({ type: "deep-wildcard" });
				i += 2;
			} else {
				if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
				currentPart = "";
				i++;
			}
		} else {
			currentPart += pattern[i];
			i++;
		}
		if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
		return segments;
	}
	/**
	* Parse a single segment
	* @private
	* @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
	* @returns {Object} Segment object
	*/
	_parseSegment(part) {
		const segment = { type: "tag" };
		let bracketContent = null;
		let withoutBrackets = part;
		const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (bracketMatch) {
			withoutBrackets = bracketMatch[1] + bracketMatch[3];
			if (bracketMatch[2]) {
				const content = bracketMatch[2].slice(1, -1);
				if (content) bracketContent = content;
			}
		}
		let namespace = void 0;
		let tagAndPosition = withoutBrackets;
		if (withoutBrackets.includes("::")) {
			const nsIndex = withoutBrackets.indexOf("::");
			namespace = withoutBrackets.substring(0, nsIndex).trim();
			tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
			if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
		}
		let tag = void 0;
		let positionMatch = null;
		if (tagAndPosition.includes(":")) {
			const colonIndex = tagAndPosition.lastIndexOf(":");
			const tagPart = tagAndPosition.substring(0, colonIndex).trim();
			const posPart = tagAndPosition.substring(colonIndex + 1).trim();
			if ([
				"first",
				"last",
				"odd",
				"even"
			].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
				tag = tagPart;
				positionMatch = posPart;
			} else tag = tagAndPosition;
		} else tag = tagAndPosition;
		if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
		segment.tag = tag;
		if (namespace) segment.namespace = namespace;
		if (bracketContent) {
			if (bracketContent.includes("=")) {
				const eqIndex = bracketContent.indexOf("=");
				segment.attrName = bracketContent.substring(0, eqIndex).trim();
				segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
			} else segment.attrName = bracketContent.trim();
		}
		if (positionMatch) {
			const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
			if (nthMatch) {
				segment.position = "nth";
				segment.positionValue = parseInt(nthMatch[1], 10);
			} else segment.position = positionMatch;
		}
		return segment;
	}
	/**
	* Get the number of segments
	* @returns {number}
	*/
	get length() {
		return this.segments.length;
	}
	/**
	* Check if expression contains deep wildcard
	* @returns {boolean}
	*/
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	/**
	* Check if expression has attribute conditions
	* @returns {boolean}
	*/
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	/**
	* Check if expression has position selectors
	* @returns {boolean}
	*/
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	/**
	* Get string representation
	* @returns {string}
	*/
	toString() {
		return this.pattern;
	}
};

// ../../../work/main/node_modules/path-expression-matcher/src/ExpressionSet.js
/**
* ExpressionSet - An indexed collection of Expressions for efficient bulk matching
*
* Instead of iterating all expressions on every tag, ExpressionSet pre-indexes
* them at insertion time by depth and terminal tag name. At match time, only
* the relevant bucket is evaluated — typically reducing checks from O(E) to O(1)
* lookup plus O(small bucket) matches.
*
* Three buckets are maintained:
*  - `_byDepthAndTag`  — exact depth + exact tag name  (tightest, used first)
*  - `_wildcardByDepth` — exact depth + wildcard tag `*` (depth-matched only)
*  - `_deepWildcards`  — expressions containing `..`  (cannot be depth-indexed)
*
* @example
* import { Expression, ExpressionSet } from 'fast-xml-tagger';
*
* // Build once at config time
* const stopNodes = new ExpressionSet();
* stopNodes.add(new Expression('root.users.user'));
* stopNodes.add(new Expression('root.config.setting'));
* stopNodes.add(new Expression('..script'));
*
* // Query on every tag — hot path
* if (stopNodes.matchesAny(matcher)) { ... }
*/
var ExpressionSet = class {
	constructor() {
		/** @type {Map<string, import('./Expression.js').default[]>} depth:tag → expressions */
		this._byDepthAndTag = /* @__PURE__ */ new Map();
		/** @type {Map<number, import('./Expression.js').default[]>} depth → wildcard-tag expressions */
		this._wildcardByDepth = /* @__PURE__ */ new Map();
		/** @type {import('./Expression.js').default[]} expressions containing deep wildcard (..) */
		this._deepWildcards = [];
		/** @type {Map<string, import('./Expression.js').default[]>} terminalTag → deep wildcard expressions */
		this._deepByTerminalTag = /* @__PURE__ */ new Map();
		/** @type {Set<string>} pattern strings already added — used for deduplication */
		this._patterns = /* @__PURE__ */ new Set();
		/** @type {boolean} whether the set is sealed against further additions */
		this._sealed = false;
	}
	/**
	* Add an Expression to the set.
	* Duplicate patterns (same pattern string) are silently ignored.
	*
	* @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
	* @returns {this} for chaining
	* @throws {TypeError} if called after seal()
	*
	* @example
	* set.add(new Expression('root.users.user'));
	* set.add(new Expression('..script'));
	*/
	add(expression) {
		if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
		if (this._patterns.has(expression.pattern)) return this;
		this._patterns.add(expression.pattern);
		if (expression.hasDeepWildcard()) {
			const lastSeg = expression.segments[expression.segments.length - 1];
			if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
				const tag = lastSeg.tag;
				if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
				this._deepByTerminalTag.get(tag).push(expression);
			} else this._deepWildcards.push(expression);
			return this;
		}
		const depth = expression.length;
		const tag = expression.segments[expression.segments.length - 1]?.tag;
		if (!tag || tag === "*") {
			if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
			this._wildcardByDepth.get(depth).push(expression);
		} else {
			const key = `${depth}:${tag}`;
			if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
			this._byDepthAndTag.get(key).push(expression);
		}
		return this;
	}
	/**
	* Add multiple expressions at once.
	*
	* @param {import('./Expression.js').default[]} expressions - Array of Expression instances
	* @returns {this} for chaining
	*
	* @example
	* set.addAll([
	*   new Expression('root.users.user'),
	*   new Expression('root.config.setting'),
	* ]);
	*/
	addAll(expressions) {
		for (const expr of expressions) this.add(expr);
		return this;
	}
	/**
	* Check whether a pattern string is already present in the set.
	*
	* @param {import('./Expression.js').default} expression
	* @returns {boolean}
	*/
	has(expression) {
		return this._patterns.has(expression.pattern);
	}
	/**
	* Number of expressions in the set.
	* @type {number}
	*/
	get size() {
		return this._patterns.size;
	}
	/**
	* Seal the set against further modifications.
	* Useful to prevent accidental mutations after config is built.
	* Calling add() or addAll() on a sealed set throws a TypeError.
	*
	* @returns {this}
	*/
	seal() {
		this._sealed = true;
		return this;
	}
	/**
	* Whether the set has been sealed.
	* @type {boolean}
	*/
	get isSealed() {
		return this._sealed;
	}
	/**
	* Test whether the matcher's current path matches any expression in the set.
	*
	* Evaluation order (cheapest → most expensive):
	*  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
	*  2. Depth-only wildcard bucket — O(1) lookup, rare
	*  3. Deep-wildcard list         — always checked, but usually small
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {boolean} true if any expression matches the current path
	*
	* @example
	* if (stopNodes.matchesAny(matcher)) {
	*   // handle stop node
	* }
	*/
	matchesAny(matcher) {
		return this.findMatch(matcher) !== null;
	}
	/**
	* Find and return the first Expression that matches the matcher's current path.
	*
	* Uses the same evaluation order as matchesAny (cheapest → most expensive):
	*  1. Exact depth + tag bucket
	*  2. Depth-only wildcard bucket
	*  3. Deep-wildcard list
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {import('./Expression.js').default | null} the first matching Expression, or null
	*
	* @example
	* const expr = stopNodes.findMatch(matcher);
	* if (expr) {
	*   // access expr.config, expr.pattern, etc.
	* }
	*/
	findMatch(matcher) {
		const depth = matcher.getDepth();
		const tag = matcher.getCurrentTag();
		const exactKey = `${depth}:${tag}`;
		const exactBucket = this._byDepthAndTag.get(exactKey);
		if (exactBucket) {
			for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
		}
		const wildcardBucket = this._wildcardByDepth.get(depth);
		if (wildcardBucket) {
			for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
		}
		const deepBucket = this._deepByTerminalTag.get(tag);
		if (deepBucket) {
			for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
		}
		for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
		return null;
	}
};

// ../../../work/main/node_modules/path-expression-matcher/src/Matcher.js
/**
* MatcherView - A lightweight read-only view over a Matcher's internal state.
*
* Created once by Matcher and reused across all callbacks. Holds a direct
* reference to the parent Matcher so it always reflects current parser state
* with zero copying or freezing overhead.
*
* Users receive this via {@link Matcher#readOnly} or directly from parser
* callbacks. It exposes all query and matching methods but has no mutation
* methods — misuse is caught at the TypeScript level rather than at runtime.
*
* @example
* const matcher = new Matcher();
* const view = matcher.readOnly();
*
* matcher.push("root", {});
* view.getCurrentTag(); // "root"
* view.getDepth();      // 1
*/
var MatcherView = class {
	/**
	* @param {Matcher} matcher - The parent Matcher instance to read from.
	*/
	constructor(matcher) {
		this._matcher = matcher;
	}
	/**
	* Get the path separator used by the parent matcher.
	* @returns {string}
	*/
	get separator() {
		return this._matcher.separator;
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return void 0;
		return path[path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return false;
		const current = path[path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {*}
	*/
	getAnyParentAttr(attrName) {
		return this._matcher.getAnyParentAttr(attrName);
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		return this._matcher.hasAnyParentAttr(attrName);
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this._matcher.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		return this._matcher.toString(separator, includeNamespace);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this._matcher.path.map((n) => n.tag);
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		return this._matcher.matches(expression);
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this._matcher);
	}
};
/**
* Matcher - Tracks current path in XML/JSON tree and matches against Expressions.
*
* The matcher maintains a stack of nodes representing the current path from root to
* current tag. It only stores attribute values for the current (top) node to minimize
* memory usage. Sibling tracking is used to auto-calculate position and counter.
*
* Use {@link Matcher#readOnly} to obtain a {@link MatcherView} safe to pass to
* user callbacks — it always reflects current state with no Proxy overhead.
*
* @example
* const matcher = new Matcher();
* matcher.push("root", {});
* matcher.push("users", {});
* matcher.push("user", { id: "123", type: "admin" });
*
* const expr = new Expression("root.users.user");
* matcher.matches(expr); // true
*/
var Matcher = class {
	/**
	* Create a new Matcher.
	* @param {Object} [options={}]
	* @param {string} [options.separator='.'] - Default path separator
	*/
	constructor(options = {}) {
		this.separator = options.separator || ".";
		this.path = [];
		this.siblingStacks = [];
		this._pathStringCache = null;
		this._view = new MatcherView(this);
		this._keptAttrs = [];
	}
	/**
	* Push a new tag onto the path.
	* @param {string} tagName
	* @param {Object|null} [attrValues=null]
	* @param {string|null} [namespace=null]
	* @param {Object|null} [options=null]
	* @param {string[]} [options.keep] - Names of attributes (from attrValues)
	*/
	push(tagName, attrValues = null, namespace = null, options = null) {
		this._pathStringCache = null;
		if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
		const currentLevel = this.path.length;
		let level = this.siblingStacks[currentLevel];
		if (!level) {
			level = {
				counts: /* @__PURE__ */ new Map(),
				total: 0
			};
			this.siblingStacks[currentLevel] = level;
		}
		const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
		const counter = level.counts.get(siblingKey) || 0;
		const position = level.total;
		level.counts.set(siblingKey, counter + 1);
		level.total++;
		const node = {
			tag: tagName,
			position,
			counter
		};
		if (namespace !== null && namespace !== void 0) node.namespace = namespace;
		if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
		this.path.push(node);
		const depth = this.path.length;
		const keep = options !== null ? options.keep : null;
		if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
			const name = keep[i];
			if (attrValues[name] !== void 0) this._keptAttrs.push({
				depth,
				name,
				value: attrValues[name]
			});
		}
	}
	/**
	* Pop the last tag from the path.
	* @returns {Object|undefined} The popped node
	*/
	pop() {
		if (this.path.length === 0) return void 0;
		this._pathStringCache = null;
		const node = this.path.pop();
		if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
		const poppedDepth = this.path.length + 1;
		while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
		return node;
	}
	/**
	* Update current node's attribute values.
	* Useful when attributes are parsed after push.
	* @param {Object} attrValues
	*/
	updateCurrent(attrValues) {
		if (this.path.length > 0) {
			const current = this.path[this.path.length - 1];
			if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
		}
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		if (this.path.length === 0) return void 0;
		return this.path[this.path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		if (this.path.length === 0) return false;
		const current = this.path[this.path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* Unlike getAttrValue(), this works regardless of how deep the path has
	* gone since the attribute was pushed — but only for attribute names that
	* were explicitly marked with `keep` at push time. Cost is proportional to
	* the number of currently-kept attributes (typically 0-3), not path depth.
	* @param {string} attrName
	* @returns {*} the value, or undefined if no ancestor kept this attribute
	*/
	getAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
		return false;
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		const sep = separator || this.separator;
		if (sep === this.separator && includeNamespace === true) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
			this._pathStringCache = result;
			return result;
		}
		return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this.path.map((n) => n.tag);
	}
	/**
	* Reset the path to empty.
	*/
	reset() {
		this._pathStringCache = null;
		this.path = [];
		this.siblingStacks = [];
		this._keptAttrs = [];
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		const segments = expression.segments;
		if (segments.length === 0) return false;
		if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
		return this._matchSimple(segments);
	}
	/**
	* @private
	*/
	_matchSimple(segments) {
		if (this.path.length !== segments.length) return false;
		for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
		return true;
	}
	/**
	* @private
	*/
	_matchWithDeepWildcard(segments) {
		let pathIdx = this.path.length - 1;
		let segIdx = segments.length - 1;
		while (segIdx >= 0 && pathIdx >= 0) {
			const segment = segments[segIdx];
			if (segment.type === "deep-wildcard") {
				segIdx--;
				if (segIdx < 0) return true;
				const nextSeg = segments[segIdx];
				let found = false;
				for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
					pathIdx = i - 1;
					segIdx--;
					found = true;
					break;
				}
				if (!found) return false;
			} else {
				if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
				pathIdx--;
				segIdx--;
			}
		}
		return segIdx < 0;
	}
	/**
	* @private
	*/
	_matchSegment(segment, node, isCurrentNode) {
		if (segment.tag !== "*" && segment.tag !== node.tag) return false;
		if (segment.namespace !== void 0) {
			if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
		}
		if (segment.attrName !== void 0) {
			if (!isCurrentNode) return false;
			if (!node.values || !(segment.attrName in node.values)) return false;
			if (segment.attrValue !== void 0) {
				if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
			}
		}
		if (segment.position !== void 0) {
			if (!isCurrentNode) return false;
			const counter = node.counter ?? 0;
			if (segment.position === "first" && counter !== 0) return false;
			else if (segment.position === "odd" && counter % 2 !== 1) return false;
			else if (segment.position === "even" && counter % 2 !== 0) return false;
			else if (segment.position === "nth" && counter !== segment.positionValue) return false;
		}
		return true;
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this);
	}
	/**
	* Create a snapshot of current state.
	* @returns {Object}
	*/
	snapshot() {
		return {
			path: this.path.map((node) => ({ ...node })),
			siblingStacks: this.siblingStacks.map((level) => level ? {
				counts: new Map(level.counts),
				total: level.total
			} : level),
			keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
		};
	}
	/**
	* Restore state from snapshot.
	* @param {Object} snapshot
	*/
	restore(snapshot) {
		this._pathStringCache = null;
		this.path = snapshot.path.map((node) => ({ ...node }));
		this.siblingStacks = snapshot.siblingStacks.map((level) => level ? {
			counts: new Map(level.counts),
			total: level.total
		} : level);
		this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
	}
	/**
	* Return the read-only {@link MatcherView} for this matcher.
	*
	* The same instance is returned on every call — no allocation occurs.
	* It always reflects the current parser state and is safe to pass to
	* user callbacks without risk of accidental mutation.
	*
	* @returns {MatcherView}
	*
	* @example
	* const view = matcher.readOnly();
	* // pass view to callbacks — it stays in sync automatically
	* view.matches(expr);       // ✓
	* view.getCurrentTag();     // ✓
	* // view.push(...)         // ✗ method does not exist — caught by TypeScript
	*/
	readOnly() {
		return this._view;
	}
};

// ../../../work/main/node_modules/is-unsafe/src/contexts/html.js
/**
* HTML context patterns.
*
* Detects XSS vectors that are dangerous when a string ends up rendered as HTML.
* All patterns use bounded quantifiers to ensure linear-time matching (ReDoS-safe).
*
* Each entry is { pattern: RegExp, id: string, description: string }
* so callers can inspect which rule fired if they need to.
*/
const HTML_PATTERNS = [
	{
		id: "html-script-open",
		description: "<script opening tag",
		pattern: /<script[\s>/]/i
	},
	{
		id: "html-script-close",
		description: "<\/script closing tag",
		pattern: /<\/script[\s>]/i
	},
	{
		id: "html-javascript-protocol",
		description: "javascript: URI scheme (with optional whitespace/encoding)",
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: "html-vbscript-protocol",
		description: "vbscript: URI scheme",
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: "html-data-html",
		description: "data:text/html URI — can execute scripts in browsers",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: "html-data-xhtml",
		description: "data:application/xhtml+xml URI",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: "html-data-svg",
		description: "data:image/svg+xml URI — can execute scripts",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: "html-inline-event-handler",
		description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "html-entity-obfuscated-script",
		description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: "html-entity-obfuscated-javascript",
		description: "HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for \"j\")",
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: "html-style-expression",
		description: "CSS expression() — IE-era code execution in style attributes",
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: "html-object-embed",
		description: "<object or <embed tags that can load active content",
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: "html-base-tag",
		description: "<base href= — can hijack all relative URLs on a page",
		pattern: /<base[\s>]/i
	},
	{
		id: "html-meta-refresh",
		description: "<meta http-equiv=\"refresh\" — can redirect users",
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: "html-srcdoc",
		description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
		pattern: /srcdoc\s*=/i
	},
	{
		id: "html-iframe",
		description: "<iframe tag",
		pattern: /<iframe[\s>/]/i
	},
	{
		id: "html-form",
		description: "<form tag — can be used for phishing / credential harvesting injection",
		pattern: /<form[\s>/]/i
	}
];

// ../../../work/main/node_modules/is-unsafe/src/contexts/xml.js
/**
* XML context patterns.
*
* Detects injection vectors that are specifically dangerous when a string
* is inserted into an XML document (not HTML rendering context).
*
* Key distinction from HTML: these patterns target parser-level attacks —
* things that can confuse or subvert an XML parser, trigger external entity
* resolution, or inject DTD content. HTML rendering concerns (XSS) belong
* in the HTML context.
*/
const XML_PATTERNS = [
	{
		id: "xml-cdata-injection",
		description: "CDATA section injection: <![CDATA[ breaks out of text node context",
		pattern: /<!\[CDATA\[/i
	},
	{
		id: "xml-cdata-close",
		description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
		pattern: /\]\]>/
	},
	{
		id: "xml-processing-instruction",
		description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: "xml-doctype-injection",
		description: "DOCTYPE declaration embedded in content — can define entities",
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: "xml-entity-system",
		description: "SYSTEM keyword — used in external entity declarations (XXE)",
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: "xml-entity-public",
		description: "PUBLIC keyword — used in external entity declarations (XXE)",
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: "xml-entity-declaration",
		description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: "xml-billion-laughs",
		description: "Entity reference chaining / billion laughs: repeated &eX; style references",
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: "xml-namespace-confusion",
		description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: "xml-comment-injection",
		description: "<!-- comment injection — can hide content from some parsers",
		pattern: /<!--/
	},
	{
		id: "xml-comment-close",
		description: "--> closes an enclosing XML comment",
		pattern: /-->/
	},
	{
		id: "xml-pi-close",
		description: "?> closes an enclosing processing instruction",
		pattern: /\?>/
	}
];

// ../../../work/main/node_modules/is-unsafe/src/contexts/svg.js
/**
* SVG context patterns.
*
* SVG is XML-based but renders in browsers, giving it a unique attack surface
* that combines XML parser behaviour with browser rendering and JavaScript execution.
*
* Many of these vectors bypass HTML sanitizers that don't understand SVG semantics
* (DOMPurify has documented bypass vulnerabilities specifically in SVG/XML context).
*/
const SVG_PATTERNS = [
	{
		id: "svg-script-element",
		description: "<script element inside SVG executes JavaScript",
		pattern: /<script[\s>/]/i
	},
	{
		id: "svg-xlink-href-javascript",
		description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-href-javascript",
		description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-foreignobject",
		description: "<foreignObject embeds HTML inside SVG — can execute scripts",
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: "svg-use-external",
		description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: "svg-animate-href",
		description: "<animate attributeName=\"href\" — can dynamically change href to javascript:",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: "svg-animate-xlinkhref",
		description: "<animate attributeName=\"xlink:href\"",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: "svg-set-javascript",
		description: "<set to=\"javascript:...\" — sets an attribute to a javascript: URI",
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-event-handler",
		description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: "svg-handler-generic",
		description: "Generic on* handler catch-all for SVG attributes",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "svg-filter-feimage",
		description: "<feImage href= — filter primitive that can load external resources",
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: "svg-image-external",
		description: "<image xlink:href with http/https or javascript protocol",
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: "svg-style-javascript",
		description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
];

// ../../../work/main/node_modules/is-unsafe/src/contexts/sql.js
/**
* SQL context patterns — high-precision rules only.
*
* These rules have very low false-positive risk and are safe to apply to
* general user text (names, descriptions, search queries, etc.).
* All patterns are ReDoS-safe — unlike the `sql-injection` npm package
* which has an active CVE on its own detection regexes.
*
* For exhaustive coverage including noisier heuristics (comment sequences,
* hex literals, stacked queries with semicolons), use 'SQL-STRICT' instead.
* Apply 'SQL-STRICT' only to strings that are specifically SQL fragments,
* not to general free-text fields.
*/
const SQL_PATTERNS = [
	{
		id: "sql-block-comment-open",
		description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
		pattern: /\/\*/
	},
	{
		id: "sql-union-select",
		description: "UNION SELECT — most common SQL injection aggregation attack",
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: "sql-drop-table",
		description: "DROP TABLE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: "sql-drop-database",
		description: "DROP DATABASE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: "sql-insert-into",
		description: "INSERT INTO — data injection",
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: "sql-delete-from",
		description: "DELETE FROM — data deletion injection",
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: "sql-update-set",
		description: "UPDATE ... SET — data modification injection",
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: "sql-exec-xp",
		description: "EXEC xp_ — MSSQL extended stored procedure execution",
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: "sql-tautology-string",
		description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: "sql-tautology-numeric",
		description: "Numeric tautology: OR 1=1",
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: "sql-always-true-zero",
		description: "Numeric tautology: OR 0=0",
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: "sql-sleep-benchmark",
		description: "Time-based blind injection: SLEEP() or BENCHMARK()",
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: "sql-waitfor-delay",
		description: "MSSQL time-based blind injection: WAITFOR DELAY",
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: "sql-char-function",
		description: "CHAR() function — used to obfuscate injected strings",
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: "sql-information-schema",
		description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
];

// ../../../work/main/node_modules/is-unsafe/src/contexts/shell.js
/**
* SHELL context patterns.
*
* Detects shell injection vectors and path traversal patterns.
* Designed for use when a string will be passed to a shell command,
* used as a file path, or interpolated into OS-level operations.
*/
const SHELL_PATTERNS = [
	{
		id: "shell-path-traversal-unix",
		description: "Unix path traversal: ../  — climbing the directory tree",
		pattern: /\.\.\//
	},
	{
		id: "shell-path-traversal-windows",
		description: "Windows path traversal: ..\\ — climbing the directory tree",
		pattern: /\.\.\\/
	},
	{
		id: "shell-path-traversal-encoded",
		description: "URL-encoded path traversal: %2e%2e or %2f variants",
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: "shell-null-byte",
		description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
		pattern: /\x00|%00/
	},
	{
		id: "shell-semicolon",
		description: "Semicolon command separator: cmd1; cmd2",
		pattern: /;/
	},
	{
		id: "shell-pipe",
		description: "Pipe operator: cmd1 | cmd2",
		pattern: /\|/
	},
	{
		id: "shell-and-operator",
		description: "AND operator: cmd1 && cmd2",
		pattern: /&&/
	},
	{
		id: "shell-or-operator",
		description: "OR operator: cmd1 || cmd2",
		pattern: /\|\|/
	},
	{
		id: "shell-backtick",
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: "shell-dollar-paren",
		description: "Dollar-paren command substitution: $(cmd)",
		pattern: /\$\(/
	},
	{
		id: "shell-dollar-brace",
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: "shell-redirect-out",
		description: "Output redirection: cmd > file or cmd >> file",
		pattern: />{1,2}/
	},
	{
		id: "shell-redirect-in",
		description: "Input redirection: cmd < file",
		pattern: /</
	},
	{
		id: "shell-newline-injection",
		description: "Newline injection: \\n or \\r — can inject new shell commands",
		pattern: /[\n\r]/
	},
	{
		id: "shell-glob-star",
		description: "Glob expansion: * or ? — can expand to unintended files",
		pattern: /[/\\][*?]/
	},
	{
		id: "shell-absolute-root",
		description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: "shell-windows-drive",
		description: "Windows drive letter path injection: C:\\ or D:/",
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: "shell-curl-wget",
		description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
];

// ../../../work/main/node_modules/is-unsafe/src/contexts/redos.js
/**
* REDOS context patterns.
*
* Detects strings that, if used as regular expressions, could cause
* catastrophic backtracking (ReDoS — Regular Expression Denial of Service).
*
* These patterns detect the structural forms that lead to exponential or
* polynomial backtracking in NFA-based regex engines (V8, PCRE, Java, etc.).
*
* Use this context when user-supplied strings will be compiled into RegExp objects.
*/
const REDOS_PATTERNS = [
	{
		id: "redos-nested-quantifier-plus",
		description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: "redos-nested-quantifier-star",
		description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: "redos-nested-groups",
		description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: "redos-alternation-overlap",
		description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: "redos-star-plus-concat",
		description: "(x*x)+ pattern — triggers super-linear backtracking",
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: "redos-dot-star-greedy",
		description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: "redos-large-repetition",
		description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: "redos-catastrophic-alternation",
		description: "Long alternation with many similar branches — polynomial backtracking risk",
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
];

// ../../../work/main/node_modules/is-unsafe/src/contexts/nosql.js
const sep = "[\"'\\s]*:";
const NOSQL_PATTERNS = [
	{
		id: "nosql-where-operator",
		description: "$where — executes arbitrary JavaScript server-side in MongoDB",
		pattern: new RegExp(`\\$where${sep}`, "i")
	},
	{
		id: "nosql-ne-operator",
		description: "$ne — \"not equal\" operator used to bypass equality checks",
		pattern: new RegExp(`\\$ne${sep}`, "i")
	},
	{
		id: "nosql-gt-operator",
		description: "$gt — \"greater than\" used to bypass password/value checks",
		pattern: new RegExp(`\\$gte?${sep}`, "i")
	},
	{
		id: "nosql-lt-operator",
		description: "$lt / $lte — \"less than\" bypass variants",
		pattern: new RegExp(`\\$lte?${sep}`, "i")
	},
	{
		id: "nosql-regex-operator",
		description: "$regex — can be used to extract data character by character (blind injection)",
		pattern: new RegExp(`\\$regex${sep}`, "i")
	},
	{
		id: "nosql-or-operator",
		description: "$or — logical OR; used to create always-true conditions",
		pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-and-operator",
		description: "$and — logical AND operator injection",
		pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-nor-operator",
		description: "$nor — logical NOR operator injection",
		pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-exists-operator",
		description: "$exists — can enumerate fields to determine schema",
		pattern: new RegExp(`\\$exists${sep}`, "i")
	},
	{
		id: "nosql-in-operator",
		description: "$in — matches any value in a list; can enumerate values",
		pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-expr-operator",
		description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
		pattern: new RegExp(`\\$expr${sep}`, "i")
	},
	{
		id: "nosql-function-operator",
		description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
		pattern: new RegExp(`\\$function${sep}`, "i")
	},
	{
		id: "nosql-accumulator-operator",
		description: "$accumulator — custom aggregation with arbitrary JS execution",
		pattern: new RegExp(`\\$accumulator${sep}`, "i")
	},
	{
		id: "nosql-proto-pollution",
		description: "__proto__ — prototype pollution via object key injection",
		pattern: /__proto__/
	},
	{
		id: "nosql-constructor-prototype",
		description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: "nosql-proto-bracket",
		description: "[\"__proto__\"] — bracket-notation prototype pollution",
		pattern: /\[["']__proto__["']\]/
	}
];

// ../../../work/main/node_modules/is-unsafe/src/contexts/log.js
/**
* LOG context patterns.
*
* Detects injection vectors that are dangerous when a string is written
* to a log file, passed to a logging framework, or interpolated into
* a log message that will be parsed or displayed.
*
* Attack categories:
*   1. CRLF injection — injects fake log lines by embedding newlines
*   2. Log4Shell (CVE-2021-44228) — ${jndi:...} triggers JNDI lookup in Log4j
*   3. SSTI in log templates — {{...}}, #{...} trigger template evaluation
*      if the log message is passed through a template engine
*   4. Null byte injection — truncates log entries in some implementations
*   5. ANSI escape injection — manipulates terminal output when logs are
*      tailed in a terminal (colour codes, cursor movement, etc.)
*
* Note: Newline characters (\n, \r) will produce false positives for
* multi-line legitimate values. Use this context only for single-line
* log field values (usernames, IDs, request parameters, etc.).
*/
const LOG_PATTERNS = [
	{
		id: "log-crlf-injection",
		description: "CRLF injection: literal \\r or \\n embeds fake log lines",
		pattern: /[\r\n]/
	},
	{
		id: "log-url-encoded-crlf",
		description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
		pattern: /%0[dDaA]/
	},
	{
		id: "log-unicode-newline",
		description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
		pattern: /[\u2028\u2029]/
	},
	{
		id: "log-log4shell-jndi",
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: "log-log4shell-obfuscated",
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: "log-log4j-lookup",
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: "log-ssti-double-brace",
		description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: "log-ssti-hash-brace",
		description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: "log-ssti-dollar-brace",
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: "log-ssti-percent-tag",
		description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: "log-null-byte",
		description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
		pattern: /\x00|%00/
	},
	{
		id: "log-ansi-escape",
		description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
		pattern: /\x1b\[/
	}
];

// ../../../work/main/node_modules/is-unsafe/src/contexts/sql-strict.js
/**
* SQL-STRICT context patterns.
*
* Extends the base 'SQL' context with three additional rules that are
* effective at detecting real injections but carry a higher false-positive
* risk on general free-text input.
*
* Use 'SQL-STRICT' when:
*   - The string is specifically a SQL fragment or database identifier
*   - You control the input domain (e.g. a dedicated SQL search field)
*   - You can tolerate occasional false positives in exchange for broader coverage
*
* Use 'SQL' (not STRICT) when:
*   - The field is general user text (names, descriptions, comments)
*   - False positives would block legitimate content (e.g. "see note -- above")
*
* Rules moved here from 'SQL' due to false-positive risk:
*
*   sql-line-comment   — "--" fires on "see note -- above", "value--", CSS var(--primary)
*   sql-stacked-query  — "; SELECT" fires on legitimate prose with semicolons + SQL words
*   sql-hex-encoding   — "0xDEAD" fires on hex values in technical docs and log output
*/
const SQL_STRICT_EXTRA = [
	{
		id: "sql-line-comment",
		description: "SQL line comment: -- followed by whitespace or end of string",
		pattern: /--(?:\s|$)/
	},
	{
		id: "sql-stacked-query",
		description: "Stacked queries: semicolon immediately followed by a SQL keyword",
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: "sql-hex-encoding",
		description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
		pattern: /\b0x[0-9a-f]{4,}/i
	}
];
const SQL_STRICT_PATTERNS = [...SQL_PATTERNS, ...SQL_STRICT_EXTRA];

// ../../../work/main/node_modules/is-unsafe/src/util/decode-entities.js
/**
* Decode the HTML character references that matter for markup-context
* detection.
*
* Browsers decode character references in attribute values before they
* interpret a URL, so `javascript&#58;alert(1)` in an href is the
* `javascript:` scheme. The HTML/XML/SVG rules match literal characters, so
* without this step such payloads slip through.
*
* Deliberately NOT a full entity decoder. It decodes only:
*   - decimal refs  &#58;  &#058;  &#00000058;  &#58   (any leading zeros,
*                   trailing ; optional — browsers accept both)
*   - hex refs      &#x3a; &#X3A; &#x0000003a; &#x3a   (same)
*   - named refs    &colon;  &Tab;  &NewLine;
*       Named refs are CASE-SENSITIVE and REQUIRE the trailing ';', exactly
*       like a browser (so `&COLON;` and `&colon` are not decoded).
*       &Tab; / &NewLine; matter because the URL parser strips tab/newline,
*       so `java&Tab;script:` is still a javascript: URL.
*
* It does NOT decode &amp; (single pass only), so double-encoded text such as
* "&amp;lt;script&amp;gt;" stays literal — a browser renders that as text.
*
* All quantifiers are bounded; no ReDoS risk.
*
* @param {string} input
* @returns {string}
*/
const NAMED$1 = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
});
const ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
	if (input.indexOf("&") === -1) return input;
	return input.replace(ENTITY_RE, (match, hex, dec, name) => {
		if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED$1, name) ? NAMED$1[name] : match;
		const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
		if (!Number.isFinite(cp) || cp > 1114111) return match;
		return String.fromCodePoint(cp);
	});
}

// ../../../work/main/node_modules/is-unsafe/src/index.js
HTML_PATTERNS.label = "HTML";
XML_PATTERNS.label = "XML";
SVG_PATTERNS.label = "SVG";
HTML_PATTERNS.decodeEntities = true;
XML_PATTERNS.decodeEntities = true;
SVG_PATTERNS.decodeEntities = true;
SQL_PATTERNS.label = "SQL";
SQL_STRICT_PATTERNS.label = "SQL-STRICT";
SHELL_PATTERNS.label = "SHELL";
REDOS_PATTERNS.label = "REDOS";
NOSQL_PATTERNS.label = "NOSQL";
LOG_PATTERNS.label = "LOG";
const VALID_CONTEXTS = Object.freeze({
	HTML: HTML_PATTERNS,
	XML: XML_PATTERNS,
	SVG: SVG_PATTERNS,
	SQL: SQL_PATTERNS,
	"SQL-STRICT": SQL_STRICT_PATTERNS,
	SHELL: SHELL_PATTERNS,
	REDOS: REDOS_PATTERNS,
	NOSQL: NOSQL_PATTERNS,
	LOG: LOG_PATTERNS
});
/**
* @typedef {{ id: string, description: string, pattern: RegExp }} Rule
*/
/**
* @typedef {Rule[]} PatternList
*/
/**
* @typedef {Object} MatchResult
* @property {string} context     - Label identifying which context matched ('HTML', 'CUSTOM', etc.)
* @property {string} id          - Rule identifier
* @property {string} description - Human-readable description of what was matched
* @property {RegExp} pattern     - The pattern that matched
*/
/**
* @param {unknown} value
*/
function assertString(value) {
	if (typeof value !== "string") throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
/**
* @param {unknown} context
*/
function assertContext(context) {
	if (context instanceof RegExp) return;
	if (Array.isArray(context)) {
		if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
		if (Array.isArray(context[0])) {
			for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
		}
		return;
	}
	throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
}
/**
* Normalise any valid context arg into an array of PatternLists.
*
* @param {Rule[]|Rule[][]|RegExp} context
* @returns {{ lists: Rule[][]|null, regex: RegExp|null }}
*/
function normalise(context) {
	if (context instanceof RegExp) return {
		lists: null,
		regex: context
	};
	if (Array.isArray(context[0])) return {
		lists: context,
		regex: null
	};
	return {
		lists: [context],
		regex: null
	};
}
/**
* For markup contexts, return an entity-decoded copy of `value` to test
* alongside the raw input, or null when there is nothing extra to test.
*
* @param {string} value
* @param {Rule[]} list
* @returns {string|null}
*/
function decodedCopy(value, list) {
	if (!list.decodeEntities) return null;
	const decoded = decodeEntities(value);
	return decoded === value ? null : decoded;
}
/**
* Test value against a single PatternList. Returns the first MatchResult or null.
*
* @param {string} value
* @param {Rule[]} list
* @returns {MatchResult|null}
*/
function matchList(value, list) {
	const label = list.label ?? "CUSTOM";
	const decoded = decodedCopy(value, list);
	for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
		context: label,
		id: rule.id,
		description: rule.description,
		pattern: rule.pattern
	};
	return null;
}
/**
* Returns `true` if `value` is unsafe in the given context(s), `false` otherwise.
*
* @param {string} value - The string to test
* @param {PatternList | PatternList[] | RegExp} context
*   - A PatternList imported from is-unsafe (e.g. `HTML`, `XML`)
*   - An array of PatternLists — returns true if unsafe in **any** of them
*   - A custom RegExp — returns true if the pattern matches
* @returns {boolean}
*
* @example
* import { isUnsafe, HTML, SQL } from 'is-unsafe';
*
* isUnsafe('<script>alert(1)<\/script>', HTML)       // true
* isUnsafe('hello world', HTML)                     // false
* isUnsafe('value', [HTML, SQL])                    // false
* isUnsafe('value', /my-pattern/i)                  // false
*/
function isUnsafe(value, context) {
	assertString(value);
	assertContext(context);
	const { lists, regex } = normalise(context);
	if (regex) return regex.test(value);
	for (const list of lists) if (matchList(value, list) !== null) return true;
	return false;
}

// ../../../work/main/node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
/**
* Extract raw attributes (without prefix) from prefixed attribute map
* @param {object} prefixedAttrs - Attributes with prefix from buildAttributesMap
* @param {object} options - Parser options containing attributeNamePrefix
* @returns {object} Raw attributes for matcher
*/
function extractRawAttributes(prefixedAttrs, options) {
	if (!prefixedAttrs) return {};
	const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
	if (!attrs) return {};
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
		const rawName = key.substring(options.attributeNamePrefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* Extract namespace from raw tag name
* @param {string} rawTagName - Tag name possibly with namespace (e.g., "soap:Envelope")
* @returns {string|undefined} Namespace or undefined
*/
function extractNamespace(rawTagName) {
	if (!rawTagName || typeof rawTagName !== "string") return void 0;
	const colonIndex = rawTagName.indexOf(":");
	if (colonIndex !== -1 && colonIndex > 0) {
		const ns = rawTagName.substring(0, colonIndex);
		if (ns !== "xmlns") return ns;
	}
}
var OrderedObjParser = class {
	constructor(options, externalEntities) {
		this.options = options;
		this.currentNode = null;
		this.tagsNodeStack = [];
		this.parseXml = parseXml;
		this.parseTextData = parseTextData;
		this.resolveNameSpace = resolveNameSpace;
		this.buildAttributesMap = buildAttributesMap;
		this.isItStopNode = isItStopNode;
		this.replaceEntitiesValue = replaceEntitiesValue$1;
		this.readStopNodeData = readStopNodeData;
		this.saveTextToParentTag = saveTextToParentTag;
		this.addChild = addChild;
		this.ignoreAttributesFn = getIgnoreAttributesFn$1(this.options.ignoreAttributes);
		this.entityExpansionCount = 0;
		this.currentExpandedLength = 0;
		this.doctypefound = false;
		let namedEntities = { ...XML$1 };
		if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder;
		else {
			if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
			else if (this.options.htmlEntities === true) namedEntities = {
				...COMMON_HTML,
				...CURRENCY
			};
			this.entityDecoder = new EntityDecoder({
				namedEntities: {
					...namedEntities,
					...externalEntities
				},
				numericAllowed: this.options.htmlEntities,
				limit: {
					maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
					maxExpandedLength: this.options.processEntities.maxExpandedLength,
					applyLimitsTo: this.options.processEntities.appliesTo
				},
				onInputEntity: (name, value) => isUnsafe(value, [HTML_PATTERNS, XML_PATTERNS]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
			});
		}
		this.matcher = new Matcher();
		this.readonlyMatcher = this.matcher.readOnly();
		this.isCurrentNodeStopNode = false;
		this.stopNodeExpressionsSet = new ExpressionSet();
		const stopNodesOpts = this.options.stopNodes;
		if (stopNodesOpts && stopNodesOpts.length > 0) {
			for (let i = 0; i < stopNodesOpts.length; i++) {
				const stopNodeExp = stopNodesOpts[i];
				if (typeof stopNodeExp === "string") this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
				else if (stopNodeExp instanceof Expression) this.stopNodeExpressionsSet.add(stopNodeExp);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
/**
* @param {string} val
* @param {string} tagName
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
* @param {boolean} dontTrim
* @param {boolean} hasAttributes
* @param {boolean} isLeafNode
* @param {boolean} escapeEntities
*/
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
	const options = this.options;
	if (val !== void 0) {
		if (options.trimValues && !dontTrim) val = val.trim();
		if (val.length > 0) {
			if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
			const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
			const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
			if (newval === null || newval === void 0) return val;
			else if (typeof newval !== typeof val || newval !== val) return newval;
			else if (options.trimValues) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else if (val.trim() === val) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else return val;
		}
	}
}
function resolveNameSpace(tagname) {
	if (this.options.removeNSPrefix) {
		const tags = tagname.split(":");
		const prefix = tagname.charAt(0) === "/" ? "/" : "";
		if (tags[0] === "xmlns") return "";
		if (tags.length === 2) tagname = prefix + tags[1];
	}
	return tagname;
}
const attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
	return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = false) {
	const options = this.options;
	if (force === true || options.ignoreAttributes !== true && typeof attrStr === "string") {
		const matches = getAllMatches(attrStr, attrsRegx);
		const len = matches.length;
		const attrs = {};
		const processedVals = new Array(len);
		let hasRawAttrs = false;
		const rawAttrsForMatcher = {};
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			const oldVal = attrValue(matches[i]);
			if (attrName.length && oldVal !== void 0) {
				let val = oldVal;
				if (options.trimValues) val = val.trim();
				val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
				processedVals[i] = val;
				rawAttrsForMatcher[attrName] = val;
				hasRawAttrs = true;
			}
		}
		if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) jPath.updateCurrent(rawAttrsForMatcher);
		const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
		let hasAttrs = false;
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
			let aName = options.attributeNamePrefix + attrName;
			if (attrName.length) {
				if (options.transformAttributeName) aName = options.transformAttributeName(aName);
				aName = sanitizeName(aName, options);
				if (attrValue(matches[i]) !== void 0) {
					const oldVal = processedVals[i];
					const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
					if (newVal === null || newVal === void 0) attrs[aName] = oldVal;
					else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal;
					else attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
					hasAttrs = true;
				} else if (options.allowBooleanAttributes) {
					attrs[aName] = true;
					hasAttrs = true;
				}
			}
		}
		if (!hasAttrs) return;
		if (options.attributesGroupName && !options.preserveOrder) {
			const attrCollection = {};
			attrCollection[options.attributesGroupName] = attrs;
			return attrCollection;
		}
		return attrs;
	}
}
const parseXml = function(xmlData) {
	const options = this.options;
	const crlfPositions = options.captureMetaData ? [] : void 0;
	xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
		if (newline.length === 2) crlfPositions.push(index - crlfPositions.length);
		return "\n";
	} : "\n");
	const xmlObj = new XmlNode("!xml");
	let currentNode = xmlObj;
	let textData = "";
	this.matcher.reset();
	this.entityDecoder.reset();
	this.entityExpansionCount = 0;
	this.currentExpandedLength = 0;
	this.doctypefound = false;
	const docTypeReader = new DocTypeReader(options.processEntities);
	const xmlLen = xmlData.length;
	for (let i = 0; i < xmlLen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
			let tagName = xmlData.substring(i + 2, closeIndex).trim();
			if (options.removeNSPrefix) {
				const colonIndex = tagName.indexOf(":");
				if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
			}
			tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
			if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const lastTagName = this.matcher.getCurrentTag();
			if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
			if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
				this.matcher.pop();
				this.tagsNodeStack.pop();
			}
			this.matcher.pop();
			this.isCurrentNodeStopNode = false;
			currentNode = this.tagsNodeStack.pop() || xmlObj;
			if (options.captureMetaData && currentNode) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
			textData = "";
			i = closeIndex;
		} else if (c1 === 63) {
			let tagData = readTagExp(xmlData, i, false, "?>");
			if (!tagData) throw new Error("Pi Tag is not closed.");
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
			if (attsMap) {
				const ver = attsMap[this.options.attributeNamePrefix + "version"];
				this.entityDecoder.setXmlVersion(Number(ver) || 1);
				docTypeReader.setXmlVersion(Number(ver) || 1);
			}
			if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) {} else {
				const childNode = new XmlNode(tagData.tagName);
				childNode.add(options.textNodeName, "");
				if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) childNode[":@"] = attsMap;
				const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
			}
			i = tagData.closeIndex + 1;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
			const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
			if (options.commentPropName) {
				const comment = xmlData.substring(i + 4, endIndex - 2);
				textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
				currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
			}
			i = endIndex;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
			if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
			this.doctypefound = true;
			const result = docTypeReader.readDocType(xmlData, i);
			this.entityDecoder.addInputEntities(result.entities);
			i = result.i;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
			const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
			const tagExp = xmlData.substring(i + 9, closeIndex);
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
			if (val == void 0) val = "";
			if (options.cdataPropName) currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
			else currentNode.add(options.textNodeName, val);
			i = closeIndex + 2;
		} else {
			let result = readTagExp(xmlData, i, options.removeNSPrefix);
			if (!result) {
				const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
				throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
			}
			let tagName = result.tagName;
			const rawTagName = result.rawTagName;
			let tagExp = result.tagExp;
			let attrExpPresent = result.attrExpPresent;
			let closeIndex = result.closeIndex;
			({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
			if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
			if (currentNode && textData) {
				if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
			}
			const lastTag = currentNode;
			if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
				currentNode = this.tagsNodeStack.pop();
				this.matcher.pop();
			}
			let isSelfClosing = false;
			if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
				isSelfClosing = true;
				if (tagName[tagName.length - 1] === "/") {
					tagName = tagName.substr(0, tagName.length - 1);
					tagExp = tagName;
				} else tagExp = tagExp.substr(0, tagExp.length - 1);
				attrExpPresent = tagName !== tagExp;
			}
			let prefixedAttrs = null;
			let namespace = void 0;
			namespace = extractNamespace(rawTagName);
			if (tagName !== xmlObj.tagname) this.matcher.push(tagName, {}, namespace);
			if (tagName !== tagExp && attrExpPresent) {
				prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
				if (prefixedAttrs) extractRawAttributes(prefixedAttrs, options);
			}
			if (tagName !== xmlObj.tagname) this.isCurrentNodeStopNode = this.isItStopNode();
			const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
			if (this.isCurrentNodeStopNode) {
				let tagContent = "";
				if (isSelfClosing) i = result.closeIndex;
				else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex;
				else {
					const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
					if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
					i = result.i;
					tagContent = result.tagContent;
				}
				const childNode = new XmlNode(tagName);
				if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
				childNode.add(options.textNodeName, tagContent);
				this.matcher.pop();
				this.isCurrentNodeStopNode = false;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
			} else {
				if (isSelfClosing) {
					({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
				} else if (options.unpairedTagsSet.has(tagName)) {
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
					i = result.closeIndex;
					continue;
				} else {
					const childNode = new XmlNode(tagName);
					if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
					this.tagsNodeStack.push(currentNode);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					currentNode = childNode;
				}
				textData = "";
				i = closeIndex;
			}
		}
	} else textData += xmlData[i];
	return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
	let low = 0;
	let high = crlfPositions.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (crlfPositions[middle] < index) low = middle + 1;
		else high = middle;
	}
	return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
	if (!this.options.captureMetaData) startIndex = void 0;
	const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
	const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
	if (result === false) {} else if (typeof result === "string") {
		childNode.tagname = result;
		currentNode.addChild(childNode, startIndex);
	} else currentNode.addChild(childNode, startIndex);
}
/**
* @param {object} val - Entity object with regex and val properties
* @param {string} tagName - Tag name
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
*/
function replaceEntitiesValue$1(val, tagName, jPath) {
	const entityConfig = this.options.processEntities;
	if (!entityConfig || !entityConfig.enabled) return val;
	if (entityConfig.allowedTags) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher))) return val;
	}
	if (entityConfig.tagFilter) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
	}
	return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
	if (textData) {
		if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
		textData = this.parseTextData(textData, parentNode.tagname, matcher, false, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false, isLeafNode);
		if (textData !== void 0 && textData !== "") parentNode.add(this.options.textNodeName, textData);
		textData = "";
	}
	return textData;
}
/**
* @param {Array<Expression>} stopNodeExpressions - Array of compiled Expression objects
* @param {Matcher} matcher - Current path matcher
*/
function isItStopNode() {
	if (this.stopNodeExpressionsSet.size === 0) return false;
	return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
/**
* Returns the tag Expression and where it is ending handling single-double quotes situation
* @param {string} xmlData 
* @param {number} i starting index
* @returns 
*/
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
	const len = xmlData.length;
	const closeCode0 = closingChar.charCodeAt(0);
	const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
	let result = "";
	let segmentStart = i;
	for (let index = i; index < len; index++) {
		const code = xmlData.charCodeAt(index);
		if (code === 34 || code === 39) {
			index = xmlData.indexOf(xmlData[index], index + 1);
			if (index === -1) return;
		} else if (code === closeCode0) {
			if (closeCode1 !== -1) {
				if (xmlData.charCodeAt(index + 1) === closeCode1) {
					result += xmlData.substring(segmentStart, index);
					return {
						data: result,
						index
					};
				}
			} else {
				result += xmlData.substring(segmentStart, index);
				return {
					data: result,
					index
				};
			}
		} else if (code === 9) {
			result += xmlData.substring(segmentStart, index) + " ";
			segmentStart = index + 1;
		}
	}
}
function findClosingIndex(xmlData, str, i, errMsg) {
	const closingIndex = xmlData.indexOf(str, i);
	if (closingIndex === -1) throw new Error(errMsg);
	else return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
	const closingIndex = xmlData.indexOf(char, i);
	if (closingIndex === -1) throw new Error(errMsg);
	return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
	const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
	if (!result) return;
	let tagExp = result.data;
	const closeIndex = result.index;
	const separatorIndex = tagExp.search(/\s/);
	let tagName = tagExp;
	let attrExpPresent = true;
	if (separatorIndex !== -1) {
		tagName = tagExp.substring(0, separatorIndex);
		tagExp = tagExp.substring(separatorIndex + 1).trimStart();
	}
	const rawTagName = tagName;
	if (removeNSPrefix) {
		const colonIndex = tagName.indexOf(":");
		if (colonIndex !== -1) {
			tagName = tagName.substr(colonIndex + 1);
			attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
		}
	}
	return {
		tagName,
		tagExp,
		closeIndex,
		attrExpPresent,
		rawTagName
	};
}
/**
* find paired tag for a stop node
* @param {string} xmlData 
* @param {string} tagName 
* @param {number} i 
*/
function readStopNodeData(xmlData, tagName, i) {
	const startIndex = i;
	let openTagCount = 1;
	let lenient = false;
	let nextGt = -1;
	const xmllen = xmlData.length;
	for (; i < xmllen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
			if (xmlData.substring(i + 2, closeIndex).trim() === tagName) {
				openTagCount--;
				if (openTagCount === 0) return {
					tagContent: xmlData.substring(startIndex, i),
					i: closeIndex
				};
			}
			i = closeIndex;
		} else if (c1 === 63) i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
		else {
			const tagData = lenient ? void 0 : readTagExp(xmlData, i, false);
			if (tagData) {
				if (tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
				i = tagData.closeIndex;
			} else {
				lenient = true;
				if (nextGt < i) {
					nextGt = xmlData.indexOf(">", i);
					if (nextGt === -1) return;
				}
				const nextLt = xmlData.indexOf("<", i + 1);
				if (nextLt === -1 || nextLt > nextGt) {
					const exp = xmlData.substring(i + 1, nextGt);
					const sep = exp.search(/\s/);
					if ((sep === -1 ? exp : exp.substring(0, sep)) === tagName && exp[exp.length - 1] !== "/") openTagCount++;
					i = nextGt;
				}
			}
		}
	}
}
function parseValue(val, shouldParse, options) {
	if (shouldParse && typeof val === "string") {
		const newval = val.trim();
		if (newval === "true") return true;
		else if (newval === "false") return false;
		else return toNumber(val, options);
	} else if (isExist(val)) return val;
	else return "";
}
function transformTagName(fn, tagName, tagExp, options) {
	if (fn) {
		const newTagName = fn(tagName);
		if (tagExp === tagName) tagExp = newTagName;
		tagName = newTagName;
	}
	tagName = sanitizeName(tagName, options);
	return {
		tagName,
		tagExp
	};
}
function sanitizeName(name, options) {
	if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
	else if (DANGEROUS_PROPERTY_NAMES.includes(name)) return options.onDangerousProperty(name);
	return name;
}

// ../../../work/main/node_modules/fast-xml-parser/src/xmlparser/node2json.js
const METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
/**
* Helper function to strip attribute prefix from attribute map
* @param {object} attrs - Attributes with prefix (e.g., {"@_class": "code"})
* @param {string} prefix - Attribute prefix to remove (e.g., "@_")
* @returns {object} Attributes without prefix (e.g., {"class": "code"})
*/
function stripAttributePrefix(attrs, prefix) {
	if (!attrs || typeof attrs !== "object") return {};
	if (!prefix) return attrs;
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(prefix)) {
		const rawName = key.substring(prefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* 
* @param {array} node 
* @param {any} options 
* @param {Matcher} matcher - Path matcher instance
* @returns 
*/
function prettify(node, options, matcher, readonlyMatcher) {
	return compress(node, options, matcher, readonlyMatcher);
}
/**
* @param {array} arr 
* @param {object} options 
* @param {Matcher} matcher - Path matcher instance
* @returns object
*/
function compress(arr, options, matcher, readonlyMatcher) {
	let text;
	const compressedObj = {};
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const property = propName$1(tagObj);
		if (property !== void 0 && property !== options.textNodeName) {
			const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
			matcher.push(property, rawAttrs);
		}
		if (property === options.textNodeName) {
			if (text === void 0) text = tagObj[property];
			else text += "" + tagObj[property];
		} else if (property === void 0) continue;
		else if (tagObj[property]) {
			let val = compress(tagObj[property], options, matcher, readonlyMatcher);
			const isLeaf = isLeafTag(val, options);
			if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) val[options.textNodeName] = "";
			if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
			else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName];
			else if (Object.keys(val).length === 0) {
				if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
				else val = "";
			}
			if (tagObj[METADATA_SYMBOL] !== void 0 && typeof val === "object" && val !== null) val[METADATA_SYMBOL] = tagObj[METADATA_SYMBOL];
			if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
				if (!Array.isArray(compressedObj[property])) compressedObj[property] = [compressedObj[property]];
				compressedObj[property].push(val);
			} else {
				const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
				if (options.isArray(property, jPathOrMatcher, isLeaf)) compressedObj[property] = [val];
				else compressedObj[property] = val;
			}
			if (property !== void 0 && property !== options.textNodeName) matcher.pop();
		}
	}
	if (typeof text === "string") {
		if (text.length > 0) compressedObj[options.textNodeName] = text;
	} else if (text !== void 0) compressedObj[options.textNodeName] = text;
	return compressedObj;
}
function propName$1(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key !== ":@") return key;
	}
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
	if (attrMap) {
		const keys = Object.keys(attrMap);
		const len = keys.length;
		for (let i = 0; i < len; i++) {
			const atrrName = keys[i];
			const rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName;
			const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
			if (options.isArray(atrrName, jPathOrMatcher, true, true)) obj[atrrName] = [attrMap[atrrName]];
			else obj[atrrName] = attrMap[atrrName];
		}
	}
}
function isLeafTag(obj, options) {
	const { textNodeName } = options;
	const propCount = Object.keys(obj).length;
	if (propCount === 0) return true;
	if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) return true;
	return false;
}

// ../../../work/main/node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
	constructor(options) {
		this.externalEntities = {};
		this.options = buildOptions(options);
	}
	/**
	* Parse XML dats to JS object 
	* @param {string|Uint8Array} xmlData 
	* @param {boolean|Object} validationOption 
	*/
	parse(xmlData, validationOption) {
		if (typeof xmlData !== "string" && xmlData.toString) {
			if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
			else xmlData = xmlData.toString();
		} else if (typeof xmlData !== "string") throw new Error("XML data is accepted in String or Bytes[] form.");
		if (validationOption) {
			if (validationOption === true) validationOption = {};
			const result = validate(xmlData, validationOption);
			if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
		}
		const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
		const orderedResult = orderedObjParser.parseXml(xmlData);
		if (this.options.preserveOrder || orderedResult === void 0) return orderedResult;
		else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
	}
	/**
	* Add Entity which is not by default supported by this library
	* @param {string} key 
	* @param {string} value 
	*/
	addEntity(key, value) {
		if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
		else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
		else if (value === "&") throw new Error("An entity with value '&' is not permitted");
		else this.externalEntities[key] = value;
	}
	/**
	* Returns a Symbol that can be used to access the metadata
	* property on a node.
	* 
	* If Symbol is not available in the environment, an ordinary property is used
	* and the name of the property is here returned.
	* 
	* The XMLMetaData property is only present when `captureMetaData`
	* is true in the options.
	*/
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
};

// ../../../work/main/node_modules/fast-xml-builder/src/util.js
function valToStr(val) {
	return typeof val === "number" && Object.is(val, -0) ? "-0" : String(val);
}
function safeComment(val) {
	return valToStr(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
}
function safeCdata(val) {
	return valToStr(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
}
function escapeAttribute(val) {
	return valToStr(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
/**
* Resolve a tag or attribute name through sanitizeName if configured.
* Validation via xml-naming's qName is performed first; the sanitizeName
* callback is invoked only when the name is invalid. If sanitizeName is
* false (default), no validation occurs and the name is used as-is.
*
* @param {string}  name        - raw name from the JS object
* @param {boolean} isAttribute - true when resolving an attribute name
* @param {object}  options
* @param {Matcher} matcher     - current matcher state (readonly from callback perspective)
* @param {function} qNameValidator - function to validate tag names
*/
function resolveName(name, isAttribute, options, matcher, validator) {
	if (!options.sanitizeName) return name;
	const isPI = !isAttribute && name[0] === "?";
	const bare = isPI ? name.slice(1) : name;
	if (validator(bare)) return name;
	const result = options.sanitizeName(bare, {
		isAttribute,
		matcher: matcher.readOnly()
	});
	if (typeof result !== "string" || !validator(result)) throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
	return isPI ? "?" + result : result;
}

// ../../../work/main/node_modules/fast-xml-builder/src/orderedJs2Xml.js
const EOL = "\n";
/**
* Detect XML version from the first element of the ordered array input.
* The first element must be a ?xml processing instruction with a version attribute.
* Returns '1.0' if not found.
*
* @param {array}  jArray
* @param {object} options
*/
function detectXmlVersionFromArray(jArray, options) {
	if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
	const first = jArray[0];
	if (propName(first) === "?xml") {
		const attrs = first[":@"];
		if (attrs) {
			const versionKey = options.attributeNamePrefix + "version";
			if (attrs[versionKey]) return attrs[versionKey];
		}
	}
	return "1.0";
}
/**
* @param {array} jArray
* @param {any} options
* @returns
*/
function toXml(jArray, options) {
	let indentation = "";
	if (options.format) indentation = EOL;
	const stopNodeExpressions = [];
	if (options.stopNodes && Array.isArray(options.stopNodes)) for (let i = 0; i < options.stopNodes.length; i++) {
		const node = options.stopNodes[i];
		if (typeof node === "string") stopNodeExpressions.push(new Expression(node));
		else if (node instanceof Expression) stopNodeExpressions.push(node);
	}
	const xmlVersion = detectXmlVersionFromArray(jArray, options);
	const qNameValidator = createValidator("qName", { xmlVersion });
	const matcher = new Matcher();
	return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
}
function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
	let xmlStr = "";
	let isPreviousElementTag = false;
	if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (!Array.isArray(arr)) {
		if (arr !== void 0 && arr !== null) {
			let text = valToStr(arr);
			text = replaceEntitiesValue(text, options);
			return text;
		}
		return "";
	}
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const rawTagName = propName(tagObj);
		if (rawTagName === void 0) continue;
		const tagName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName ? rawTagName : resolveName(rawTagName, false, options, matcher, qNameValidator);
		const attrValues = extractAttributeValues(tagObj[":@"], options);
		matcher.push(tagName, attrValues);
		const isStopNode = checkStopNode(matcher, stopNodeExpressions);
		if (tagName === options.textNodeName) {
			let tagText = tagObj[rawTagName];
			if (!isStopNode) {
				tagText = options.tagValueProcessor(tagName, tagText);
				tagText = replaceEntitiesValue(tagText, options);
			}
			tagText = valToStr(tagText);
			if (isPreviousElementTag) xmlStr += indentation;
			xmlStr += tagText;
			isPreviousElementTag = false;
			matcher.pop();
			continue;
		} else if (tagName === options.cdataPropName) {
			if (isPreviousElementTag) xmlStr += indentation;
			const val = tagObj[rawTagName][0][options.textNodeName];
			const safeVal = safeCdata(val);
			xmlStr += `<![CDATA[${safeVal}]]>`;
			isPreviousElementTag = false;
			matcher.pop();
			continue;
		} else if (tagName === options.commentPropName) {
			const val = tagObj[rawTagName][0][options.textNodeName];
			const safeVal = safeComment(val);
			xmlStr += indentation + `<!--${safeVal}-->`;
			isPreviousElementTag = true;
			matcher.pop();
			continue;
		} else if (tagName[0] === "?") {
			const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
			xmlStr += (tagName === "?xml" ? "" : indentation) + `<${tagName}${attStr}?>`;
			isPreviousElementTag = true;
			matcher.pop();
			continue;
		}
		let newIdentation = indentation;
		if (newIdentation !== "") newIdentation += options.indentBy;
		const tagStart = indentation + `<${tagName}${attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator)}`;
		let tagValue;
		if (isStopNode) tagValue = getRawContent(tagObj[rawTagName], options, matcher.getDepth());
		else tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
		if (options.unpairedTags.indexOf(tagName) !== -1) {
			if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
			else xmlStr += tagStart + "/>";
		} else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) xmlStr += tagStart + "/>";
		else if (tagValue && tagValue.endsWith(">")) xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
		else {
			xmlStr += tagStart + ">";
			if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) xmlStr += indentation + options.indentBy + tagValue + indentation;
			else xmlStr += tagValue;
			xmlStr += `</${tagName}>`;
		}
		isPreviousElementTag = true;
		matcher.pop();
	}
	return xmlStr;
}
/**
* Extract attribute values from the ":@" object and return as plain object
* for passing to matcher.push()
*/
function extractAttributeValues(attrMap, options) {
	if (!attrMap || options.ignoreAttributes) return null;
	const attrValues = {};
	let hasAttrs = false;
	for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
		attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
		hasAttrs = true;
	}
	return hasAttrs ? attrValues : null;
}
/**
* Extract raw content from a stopNode without any processing
* This preserves the content exactly as-is, including special characters
*/
function getRawContent(arr, options, depth = 0) {
	if (options.maxNestedTags && depth > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (!Array.isArray(arr)) {
		if (arr !== void 0 && arr !== null) return valToStr(arr);
		return "";
	}
	let content = "";
	for (let i = 0; i < arr.length; i++) {
		const item = arr[i];
		const tagName = propName(item);
		if (tagName === options.textNodeName) content += valToStr(item[tagName]);
		else if (tagName === options.cdataPropName) content += item[tagName][0][options.textNodeName];
		else if (tagName === options.commentPropName) content += item[tagName][0][options.textNodeName];
		else if (tagName && tagName[0] === "?") continue;
		else if (tagName) {
			const attStr = attr_to_str_raw(item[":@"], options);
			const nestedContent = getRawContent(item[tagName], options, depth + 1);
			if (!nestedContent || nestedContent.length === 0) content += `<${tagName}${attStr}/>`;
			else content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
		}
	}
	return content;
}
/**
* Build attribute string for stopNodes - NO entity replacement
*/
function attr_to_str_raw(attrMap, options) {
	let attrStr = "";
	if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		let attrVal = attrMap[attr];
		if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
		else attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
	}
	return attrStr;
}
function propName(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		if (key !== ":@") return key;
	}
}
/**
* Build attribute string, resolving attribute names through sanitizeName when configured.
* Accepts matcher so the callback has path context.
*/
function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
	let attrStr = "";
	if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
		const resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, true, options, matcher, qNameValidator);
		let attrVal;
		if (isStopNode) attrVal = attrMap[attr];
		else {
			attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
			attrVal = replaceEntitiesValue(attrVal, options);
		}
		if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${resolvedAttrName}`;
		else attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
	}
	return attrStr;
}
function checkStopNode(matcher, stopNodeExpressions) {
	if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
	for (let i = 0; i < stopNodeExpressions.length; i++) if (matcher.matches(stopNodeExpressions[i])) return true;
	return false;
}
function replaceEntitiesValue(textValue, options) {
	if (textValue && textValue.length > 0 && options.processEntities) for (let i = 0; i < options.entities.length; i++) {
		const entity = options.entities[i];
		textValue = textValue.replace(entity.regex, entity.val);
	}
	return textValue;
}

// ../../../work/main/node_modules/fast-xml-builder/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}

// ../../../work/main/node_modules/fast-xml-builder/src/fxb.js
const defaultOptions = {
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	cdataPropName: false,
	format: false,
	indentBy: "  ",
	suppressEmptyNode: false,
	suppressUnpairedNode: true,
	suppressBooleanAttributes: true,
	tagValueProcessor: function(key, a) {
		return a;
	},
	attributeValueProcessor: function(attrName, a) {
		return a;
	},
	preserveOrder: false,
	commentPropName: false,
	unpairedTags: [],
	entities: [
		{
			regex: /* @__PURE__ */ new RegExp("&", "g"),
			val: "&amp;"
		},
		{
			regex: /* @__PURE__ */ new RegExp(">", "g"),
			val: "&gt;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("<", "g"),
			val: "&lt;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("'", "g"),
			val: "&apos;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("\"", "g"),
			val: "&quot;"
		}
	],
	processEntities: true,
	stopNodes: [],
	oneListGroup: false,
	maxNestedTags: 100,
	jPath: true,
	sanitizeName: false
};
function Builder(options) {
	this.options = Object.assign({}, defaultOptions, options);
	if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) this.options.stopNodes = this.options.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	this.stopNodeExpressions = [];
	if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let i = 0; i < this.options.stopNodes.length; i++) {
		const node = this.options.stopNodes[i];
		if (typeof node === "string") this.stopNodeExpressions.push(new Expression(node));
		else if (node instanceof Expression) this.stopNodeExpressions.push(node);
	}
	if (this.options.ignoreAttributes === true || this.options.attributesGroupName) this.isAttribute = function() {
		return false;
	};
	else {
		this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
		this.attrPrefixLen = this.options.attributeNamePrefix.length;
		this.isAttribute = isAttribute;
	}
	this.processTextOrObjNode = processTextOrObjNode;
	if (this.options.format) {
		this.indentate = indentate;
		this.tagEndChar = ">\n";
		this.newLine = "\n";
	} else {
		this.indentate = function() {
			return "";
		};
		this.tagEndChar = ">";
		this.newLine = "";
	}
}
/**
* Detect XML version from the ?xml declaration at the root of a plain-object input.
* Checks both attributesGroupName and flat attribute forms.
* Returns '1.0' if no declaration is found.
*/
function detectXmlVersionFromObj(jObj, options) {
	const decl = jObj["?xml"];
	if (decl && typeof decl === "object") {
		if (options.attributesGroupName && decl[options.attributesGroupName]) {
			const v = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
			if (v) return v;
		}
		const v = decl[options.attributeNamePrefix + "version"];
		if (v) return v;
	}
	return "1.0";
}
Builder.prototype.build = function(jObj) {
	if (this.options.preserveOrder) return toXml(jObj, this.options);
	else {
		if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) jObj = { [this.options.arrayNodeName]: jObj };
		const matcher = new Matcher();
		const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
		const qNameValidator = createValidator("qName", { xmlVersion });
		return this.j2x(jObj, 0, matcher, qNameValidator).val;
	}
};
Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
	let attrStr = "";
	let val = "";
	if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	const jPath = this.options.jPath ? matcher.toString() : matcher;
	const isCurrentStopNode = this.checkStopNode(matcher);
	for (let key in jObj) {
		if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
		const resolvedKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key) ? key : resolveName(key, false, this.options, matcher, qNameValidator);
		if (typeof jObj[key] === "undefined") {
			if (this.isAttribute(key)) val += "";
		} else if (jObj[key] === null) {
			if (this.isAttribute(key)) val += "";
			else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) val += "";
			else if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
			else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
		} else if (jObj[key] instanceof Date) val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
		else if (typeof jObj[key] !== "object") {
			const attr = this.isAttribute(key);
			if (attr && !this.ignoreAttributesFn(attr, jPath)) {
				const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
				attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
			} else if (!attr) {
				if (key === this.options.textNodeName) {
					let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
					val += this.replaceEntitiesValue(newval);
				} else {
					matcher.push(resolvedKey);
					const isStopNode = this.checkStopNode(matcher);
					matcher.pop();
					if (isStopNode) {
						const textValue = valToStr(jObj[key]);
						if (textValue === "") val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
						else val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
					} else val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
				}
			}
		} else if (Array.isArray(jObj[key])) {
			const arrLen = jObj[key].length;
			let listTagVal = "";
			let listTagAttr = "";
			for (let j = 0; j < arrLen; j++) {
				const item = jObj[key][j];
				if (typeof item === "undefined") {} else if (item === null) {
					if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
					else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
				} else if (typeof item === "object") {
					if (this.options.oneListGroup) {
						matcher.push(resolvedKey);
						const result = this.j2x(item, level + 1, matcher, qNameValidator);
						matcher.pop();
						listTagVal += result.val;
						if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) listTagAttr += result.attrStr;
					} else listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator);
				} else if (this.options.oneListGroup) {
					let textValue = this.options.tagValueProcessor(resolvedKey, item);
					textValue = this.replaceEntitiesValue(textValue);
					textValue = valToStr(textValue);
					listTagVal += textValue;
				} else {
					matcher.push(resolvedKey);
					const isStopNode = this.checkStopNode(matcher);
					matcher.pop();
					if (isStopNode) {
						const textValue = valToStr(item);
						if (textValue === "") listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
						else listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
					} else listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
				}
			}
			if (this.options.oneListGroup) listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
			val += listTagVal;
		} else if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
			const Ks = Object.keys(jObj[key]);
			const L = Ks.length;
			for (let j = 0; j < L; j++) {
				const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
				attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
			}
		} else val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
	}
	return {
		attrStr,
		val
	};
};
Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
	if (!isStopNode) {
		val = this.options.attributeValueProcessor(attrName, valToStr(val));
		val = this.replaceEntitiesValue(val);
	}
	if (this.options.suppressBooleanAttributes && val === "true") return " " + attrName;
	else return " " + attrName + "=\"" + escapeAttribute(val) + "\"";
};
function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
	const attrValues = this.extractAttributes(object);
	matcher.push(key, attrValues);
	if (this.checkStopNode(matcher)) {
		const rawContent = this.buildRawContent(object, matcher.getDepth());
		const attrStr = this.buildAttributesForStopNode(object);
		matcher.pop();
		return this.buildObjectNode(rawContent, key, attrStr, level);
	}
	const result = this.j2x(object, level + 1, matcher, qNameValidator);
	matcher.pop();
	if (key[0] === "?") return this.buildTextValNode("", key, result.attrStr, level, matcher);
	else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
	else return this.buildObjectNode(result.val, key, result.attrStr, level);
}
Builder.prototype.extractAttributes = function(obj) {
	if (!obj || typeof obj !== "object") return null;
	const attrValues = {};
	let hasAttrs = false;
	if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
		const attrGroup = obj[this.options.attributesGroupName];
		for (let attrKey in attrGroup) {
			if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
			const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
			attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
			hasAttrs = true;
		}
	} else for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		const attr = this.isAttribute(key);
		if (attr) {
			attrValues[attr] = escapeAttribute(obj[key]);
			hasAttrs = true;
		}
	}
	return hasAttrs ? attrValues : null;
};
Builder.prototype.buildRawContent = function(obj, depth = 0) {
	if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (typeof obj === "string") return obj;
	if (typeof obj !== "object" || obj === null) return String(obj);
	if (obj[this.options.textNodeName] !== void 0) return obj[this.options.textNodeName];
	let content = "";
	for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		if (this.isAttribute(key)) continue;
		if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
		const value = obj[key];
		if (key === this.options.textNodeName) content += value;
		else if (Array.isArray(value)) {
			for (let item of value) if (typeof item === "string" || typeof item === "number") content += `<${key}>${item}</${key}>`;
			else if (typeof item === "object" && item !== null) {
				const nestedContent = this.buildRawContent(item, depth + 1);
				const nestedAttrs = this.buildAttributesForStopNode(item);
				if (nestedContent === "") content += `<${key}${nestedAttrs}/>`;
				else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
			}
		} else if (typeof value === "object" && value !== null) {
			const nestedContent = this.buildRawContent(value, depth + 1);
			const nestedAttrs = this.buildAttributesForStopNode(value);
			if (nestedContent === "") content += `<${key}${nestedAttrs}/>`;
			else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
		} else content += `<${key}>${value}</${key}>`;
	}
	return content;
};
Builder.prototype.buildAttributesForStopNode = function(obj) {
	if (!obj || typeof obj !== "object") return "";
	let attrStr = "";
	if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
		const attrGroup = obj[this.options.attributesGroupName];
		for (let attrKey in attrGroup) {
			if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
			const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
			const val = attrGroup[attrKey];
			if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + cleanKey;
			else attrStr += " " + cleanKey + "=\"" + escapeAttribute(val) + "\"";
		}
	} else for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		const attr = this.isAttribute(key);
		if (attr) {
			const val = obj[key];
			if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + attr;
			else attrStr += " " + attr + "=\"" + escapeAttribute(val) + "\"";
		}
	}
	return attrStr;
};
Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
	if (val === "") {
		if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
		else return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
	} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
	else {
		let tagEndExp = "</" + key + this.tagEndChar;
		let piClosingChar = "";
		if (key[0] === "?") {
			piClosingChar = "?";
			tagEndExp = "";
		}
		if ((attrStr || attrStr === "") && val.indexOf("<") === -1) return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
		else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
		else return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
	}
};
Builder.prototype.closeTag = function(key) {
	let closeTag = "";
	if (this.options.unpairedTags.indexOf(key) !== -1) {
		if (!this.options.suppressUnpairedNode) closeTag = "/";
	} else if (this.options.suppressEmptyNode) closeTag = "/";
	else closeTag = `></${key}`;
	return closeTag;
};
Builder.prototype.checkStopNode = function(matcher) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
	for (let i = 0; i < this.stopNodeExpressions.length; i++) if (matcher.matches(this.stopNodeExpressions[i])) return true;
	return false;
};
Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
	if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
		const safeVal = safeCdata(val);
		return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
	} else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
		const safeVal = safeComment(val);
		return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
	} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
	else {
		let textValue = this.options.tagValueProcessor(key, val);
		textValue = this.replaceEntitiesValue(textValue);
		textValue = valToStr(textValue);
		if (textValue === "") return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
		else return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
	}
};
Builder.prototype.replaceEntitiesValue = function(textValue) {
	if (textValue && textValue.length > 0 && this.options.processEntities) for (let i = 0; i < this.options.entities.length; i++) {
		const entity = this.options.entities[i];
		textValue = textValue.replace(entity.regex, entity.val);
	}
	return textValue;
};
function indentate(level) {
	return this.options.indentBy.repeat(level);
}
function isAttribute(name) {
	if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) return name.substr(this.attrPrefixLen);
	else return false;
}

// ../../../work/main/node_modules/fast-xml-parser/src/xmlbuilder/json2xml.js
var json2xml_default = Builder;

// ../../../work/main/node_modules/fast-xml-parser/src/fxp.js
const XMLValidator = { validate };

// src/build/nuget-config.ts
const SECTIONS = [
	"packageSources",
	"auditSources",
	"disabledPackageSources"
];
/** Reads what we need of a nuget.config; one that is no XML has nothing (the restore itself will complain). */
function readNuGetConfig(text) {
	const sections = parse$5(text).flatMap((root) => root.children);
	const adds = (section) => sections.filter((each) => is(each, section)).flatMap((each) => each.children);
	const named = (section) => adds(section).filter((each) => is(each, "add")).map((each) => ({
		name: attribute(each, "key"),
		value: attribute(each, "value")
	}));
	const sources = named("packageSources");
	const isDisabled = ({ value }) => value.toLowerCase() === "true";
	const disabled = named("disabledPackageSources").filter(isDisabled);
	const cleared = SECTIONS.filter((section) => adds(section).some((each) => is(each, "clear")));
	const logins = adds("packageSourceCredentials").flatMap(loginsOf);
	const passwords = logins.map(({ password }) => password);
	const variables = [...text.matchAll(/%([A-Za-z_][A-Za-z0-9_]*)%/g)].map(([, name = ""]) => name);
	return {
		sources,
		auditSources: named("auditSources"),
		disabled: disabled.map(({ name }) => name),
		cleared,
		logins,
		passwords: passwords.filter((value) => value !== ""),
		variables: [...new Set(variables)]
	};
}
/** Of a source, whose name is an element's: one for each password, of which there may be several kinds. */
function loginsOf({ tag, children }) {
	const values = (key) => children.filter((each) => key.test(attribute(each, "key"))).map((each) => attribute(each, "value"));
	const [username = ""] = values(/^username$/i);
	return values(/password$/i).map((password) => ({
		source: decodeXmlName(tag),
		username,
		password
	}));
}
/** As .NET's XmlConvert.DecodeName: `my_x0020_feed` is `my feed`. */
function decodeXmlName(name) {
	return name.replace(/_x([0-9a-f]{8}|[0-9a-f]{4})_/gi, (text, code) => {
		const point = Number.parseInt(code, 16);
		return point <= 1114111 ? String.fromCodePoint(point) : text;
	});
}
function parse$5(text) {
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
	const { audit, packages } = sourcesInUse(configs);
	return (audit.length > 0 ? audit : packages).map(({ value }) => value);
}
/** What is left when each configuration has cleared, added and disabled some; the nearest comes first. */
function sourcesInUse(configs) {
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
	const enabled = (all) => [...all].filter(([name]) => !disabled.has(name)).map(([, source]) => source);
	return {
		packages: enabled(packages),
		audit: enabled(audit)
	};
}
/** Everything that configurations say but logins, and the values of the variables that it mentions. */
function feedsOf(configs, env) {
	const text = configs.map((config) => withoutLogins(config.text)).join("\n");
	const { variables } = readNuGetConfig(text);
	return {
		text,
		values: variables.map((name) => env[name] ?? "")
	};
}
const LOGINS = /<(?:(packageSourceCredentials|apikeys)\b|\/(packageSourceCredentials|apikeys)\s*>)/gi;
/** Without the two elements that hold logins. */
function withoutLogins(text) {
	const begins = /* @__PURE__ */ new Map();
	const kept = [];
	let end = 0;
	for (const { 0: tag, 1: opened, 2: closed = "", index } of text.matchAll(LOGINS)) {
		const name = (opened ?? closed).toLowerCase();
		const begin = begins.get(name);
		if (opened !== void 0) begins.set(name, begin ?? index);
		else if (begin !== void 0) {
			begins.delete(name);
			kept.push(text.slice(end, Math.max(end, begin)));
			end = index + tag.length;
		}
	}
	return [...kept, text.slice(end)].join("");
}
/** A source whose address holds a login or a variable's value: NuGet writes it into what it leaves. */
function secretSource(configs) {
	return configs.flatMap(({ text }) => readNuGetConfig(text).sources).find(({ value }) => /%\w+%/.test(value) || /^[a-z]+:\/\/[^/]*@/i.test(value))?.name;
}

// src/build/network.ts
/**
* A container's localhost is the container itself. What the runner or the workflow names there cannot be reached, unless the
* workflow has the build share the runner's network; the repository's own word is not enough for that.
* @throws ActionError NETWORK_UNREACHABLE
*/
function checkNetwork(plan, reach) {
	if (plan.network === "host") return;
	const local = addressesOf(plan, reach).find(({ address }) => isOnRunner(address));
	if (local === void 0) return;
	throw new ActionError({
		code: "NETWORK_UNREACHABLE",
		doing: "choosing the network of the build",
		got: `${local.what} is ${new URL(withScheme(local.address)).host}, and localhost in a container is the container itself`,
		hint: "Add `network: host` below `with:`, and the build shares the network of the runner; or give an address that a container can reach."
	});
}
function addressesOf({ environment }, { nuget, repository, env }) {
	const { NO_PROXY: _, no_proxy: __, ...proxies } = proxiesOf(env);
	const npm = Object.entries(environment).filter(([name]) => /^npm_config_registry$/i.test(name));
	return [
		...Object.entries(proxies).map(([name, address]) => ({
			what: `the proxy in ${name}`,
			address
		})),
		...sourcesOfRunner(nuget, repository),
		...nuget.credentials.map(({ source }) => ({
			what: "a source of the input nuget-credentials",
			address: source
		})),
		...npm.map(([name, address]) => ({
			what: `${name} of the input build-env`,
			address
		}))
	];
}
/** Those that are left when the repository's configurations have had their say. */
function sourcesOfRunner({ configs, environment, inWorkspace = [] }, repository) {
	const named = configs.filter((config) => !inWorkspace.includes(config)).flatMap(({ text }) => readNuGetConfig(text).sources);
	return sourcesInUse([...repository, ...configs]).packages.filter((source) => named.some(({ name, value }) => name === source.name && value === source.value)).map(({ name, value }) => ({
		what: `the source \`${name}\` of the runner's NuGet configuration`,
		address: value.replace(/%(\w+)%/g, (text, variable) => environment[variable] ?? text)
	}));
}
function isOnRunner(address) {
	const url = withScheme(address);
	if (!URL.canParse(url)) return false;
	const { protocol, host, hostname } = new URL(url);
	if (!/^(?:https?|socks[45]?[ah]?):$/.test(protocol)) return false;
	return isLoopback(host) || hostname.endsWith(".localhost");
}
/** Proxies are often written without a scheme. */
function withScheme(address) {
	return /^[\w.-]+:\d+$/.test(address) ? `http://${address}` : address;
}

// src/project/read-text.ts
/** In bytes. A parser takes half a second for so much XML, and nothing else happens meanwhile. */
const LARGEST_TEXT$1 = 2097152;
/**
* The text of a file of the checkout. A link counts as the file that it leads to, if that is in the checkout too: any other
* could lead to a file of the runner, or to one that never ends.
* @param path absolute.
* @throws PathRefused, also above {@link LARGEST_TEXT}; Error for a path outside of the checkout; a system error.
*/
async function readText$2(root, path) {
	const inside = pathFrom(root, path);
	return (await readInside(root, {
		path: inside,
		max: LARGEST_TEXT$1
	})).toString("utf8");
}
/** The same, and `undefined` for what cannot be read. */
async function readTextIfThere(root, path) {
	return await readText$2(root, path).catch(() => void 0);
}

// src/build/ancestors.ts
/** A folder and all above it, the nearest first. */
function ancestors(folder) {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...ancestors(parent)];
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
	const lines = [
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
	];
	const unknown = resolved.filter((each) => each.isUnknown).map((each) => each.name);
	return {
		text: lines.join("\n"),
		unknown,
		resolved
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
	const elsewhere = new Set(sources.filter(({ value }) => !sameUrl(value, wanted)).map(({ name }) => name.toLowerCase()));
	const known = sources.find(({ name, value }) => sameUrl(value, wanted) && !elsewhere.has(name.toLowerCase()));
	if (known !== void 0) return {
		name: known.name,
		credential,
		isUnknown: false
	};
	return {
		name: unusedName(index, sources),
		credential,
		add: wanted,
		isUnknown: false
	};
}
function unusedName(index, sources) {
	const names = new Set(sources.map((source) => source.name.toLowerCase()));
	let name = `containerize-dotnet-${index + 1}`;
	while (names.has(name)) name = `${name}-own`;
	return name;
}
function sameUrl(left, right) {
	const plain = (text) => URL.canParse(text) ? new URL(text).href.replace(/(?<!\/)\/+$/, "") : text;
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
/** What stands after the first `_` of a character that is encoded already; at most ten characters. */
const ENCODED = /^x(?:[0-9a-f]{4}|[0-9a-f]{8})_/i;
/**
* Makes any text an element name as .NET's XmlConvert.EncodeLocalName does, which NuGet undoes: `my feed` is
* `my_x0020_feed`. More is encoded than it would (all but ASCII), which decodes the same.
*/
function encodeXmlName(name) {
	return Array.from(name).map((character, index, all) => {
		const isPlain = (index === 0 ? /[A-Za-z_]/ : /[A-Za-z0-9_.-]/).test(character);
		const looksEncoded = character === "_" && ENCODED.test(all.slice(index + 1, index + 11).join(""));
		if (isPlain && !looksEncoded) return character;
		const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
		return `_x${code.padStart(code.length > 4 ? 8 : 4, "0")}_`;
	}).join("");
}

// src/build/nuget-runner.ts
/** The spellings NuGet looks for where letters' case matters. */
const NAMES$3 = [
	"nuget.config",
	"NuGet.config",
	"NuGet.Config"
];
/** NuGet's own, its credential providers', and the one that actions/setup-dotnet writes into a configuration. */
const OF_NUGET = /^(?:NuGetPackageSourceCredentials_.+|NUGET_AUTH_TOKEN|VSS_NUGET_.+|ARTIFACTS_CREDENTIALPROVIDER_.+|NUGET_CREDENTIALPROVIDER_.+)$/i;
/**
* What the runner itself knows of feeds: configurations above the checkout (actions/setup-dotnet writes one there) and of
* its user, NuGet's own variables, and each variable that one of these configurations mentions. What the repository's own
* configurations mention is passed only where the workflow names it: a pull request may write any `%NAME%` into the
* address of a source.
*/
async function readRunnerNuGet(at) {
	const { allowed = [] } = at;
	const workspace = await workspaceOf(at.env);
	const configs = [...(await Promise.all(ancestors(dirname(at.root)).map((folder) => configsIn(folder, workspace)))).flat(), ...await userConfigs(at.home)];
	const repository = await readRepositoryConfigs(at.root, at.project);
	const outer = configs.filter(({ path }) => workspace === void 0 || !isWithin(path, workspace));
	const trusted = /* @__PURE__ */ new Set([...allowed, ...variablesOf(outer)]);
	const present = Object.entries(at.env).filter((entry) => entry[1] !== void 0);
	const isPassed = (name) => OF_NUGET.test(name) || trusted.has(name);
	const mentioned = new Set(variablesOf([...configs, ...repository]));
	const withheld = present.filter(([name, value]) => mentioned.has(name) && !isPassed(name) && value !== "").map(([name]) => name);
	return {
		configs,
		inWorkspace: configs.filter((config) => !outer.includes(config)),
		environment: Object.fromEntries(present.filter(([name]) => isPassed(name))),
		allowed,
		withheld,
		withheldLogins: withheld.flatMap((name) => loginsBy(name, [...configs, ...repository]))
	};
}
function loginsBy(variable, configs) {
	const word = `%${variable}%`;
	const facts = configs.map(({ text }) => readNuGetConfig(text));
	const logins = facts.flatMap((each) => each.logins).filter(({ password }) => password === word);
	const count = configs.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
	const sources = facts.flatMap((each) => each.sources);
	return logins.map((login) => ({
		...login,
		variable,
		only: count === logins.length,
		addresses: sources.filter(({ name }) => isSame$1(name, login.source)).map(({ value }) => value)
	}));
}
function isSame$1(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
function variablesOf(configs) {
	return configs.flatMap(({ text }) => readNuGetConfig(text).variables);
}
/** The real path of a job's workspace; `undefined` at a terminal. */
async function workspaceOf({ GITHUB_WORKSPACE: workspace = "" }) {
	return workspace === "" ? void 0 : await realpath(workspace).catch(() => workspace);
}
/** The nuget.config files that count for a project within its checkout, nearest first. */
async function readRepositoryConfigs(root, project) {
	const folders = ancestors(dirname(join(root, project))).filter((folder) => `${folder}/`.startsWith(`${root}/`));
	return (await Promise.all(folders.map((folder) => configsIn(folder, root)))).flat();
}
/** A user who has none has NuGet's own: dotnet would write it. */
async function userConfigs(home) {
	const folder = join(home, ".nuget/NuGet");
	const own = await configsIn(folder);
	const paths = (await readdir(join(folder, "config")).catch(() => [])).filter((name) => /\.config$/i.test(name)).sort();
	const additional = await Promise.all(paths.map((name) => readConfig$2(join(folder, "config", name))));
	return [...own.length > 0 ? own : [{
		path: join(folder, "NuGet.Config"),
		text: DEFAULT_NUGET_CONFIG
	}], ...additional.flat()];
}
/**
* One configuration a folder: on a file system that ignores case, all spellings are the same file.
* @param checkout of which the folder may be a part: then a link in it counts only if it stays there.
*/
async function configsIn(folder, checkout) {
	const within = checkout !== void 0 && isWithin(folder, checkout) ? checkout : void 0;
	return (await Promise.all(NAMES$3.map((name) => readConfig$2(join(folder, name), within)))).flat().slice(0, 1);
}
async function readConfig$2(path, checkout) {
	const text = checkout === void 0 ? await readSmallFile(path, LARGEST_TEXT$1).then(String, () => void 0) : await readTextIfThere(checkout, path);
	return text === void 0 ? [] : [{
		path,
		text
	}];
}

// src/build/feed-advice.ts
/** The way out for a server that did not let us in, where it is a certain one; `undefined` for any other failure. */
async function feedAdvice(errors, world) {
	const untrusted = [...errors.map(({ message }) => message), ...world.tail].find((line) => UNTRUSTED.test(line));
	if (untrusted !== void 0) return trustAdvice([untrusted, ...errors.map(({ message }) => message)]);
	if (!errors.filter(({ code }) => code === "NU1301").some(isRefusal)) return void 0;
	const { root, project, secrets = [] } = world.plan;
	const known = /* @__PURE__ */ new Set([...Object.keys(world.nuget.environment), ...secrets]);
	return loginAdvice(await readRepositoryConfigs(root, project.value), known);
}
/** What is known of a feed that was not reached, whatever the repository says. */
function unreachableAdvice(errors, { network }) {
	const unreachable = errors.filter(({ code }) => code === "NU1301");
	if (unreachable.length === 0) return void 0;
	if (unreachable.some(isRefusal)) return "A NuGet feed refused us: give its name or URL with a user and a token in `nuget-credentials`. ";
	const isLocal = ({ message }) => (message.match(/https?:\/\/[^\s'"]+/g) ?? []).some(isOnRunner);
	if (network !== "host" && unreachable.some(isLocal)) return "localhost in a container is the container itself: whether the build may use the network of the runner is for the workflow to say, with `network: host`. ";
	return "A NuGet feed could not be reached: check its URL, and the proxy of the runner. ";
}
/** Whether the feed answered, and let nobody in. */
function isRefusal({ message }) {
	return /\b40[13]\b|Unauthorized|Forbidden/i.test(message);
}
/** As .NET, Node, git and curl say it of a chain whose last certificate is not trusted. */
const UNTRUSTED = /PartialChain|UntrustedRoot|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|SELF_SIGNED_CERT|server certificate verification failed|SSL certificate problem/;
/** What one moment does not trust it will not trust the next. */
function isUntrusted({ message }) {
	return UNTRUSTED.test(message);
}
function trustAdvice(lines) {
	const [host = "a server that the build calls"] = lines.flatMap((line) => /https:\/\/([^\s/'"]+)/.exec(line)?.[1] ?? []);
	return `The certificate of ${host} is not trusted in the container: name the file of its authority in \`ca-certificates\`, or make the runner trust it (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, /usr/local/share/ca-certificates). `;
}
/** A login by a variable that the step does not have: NuGet then sends the name itself, and is refused. */
function loginAdvice(repository, known) {
	const lacking = repository.flatMap(({ text }) => readNuGetConfig(text).logins).flatMap((login) => {
		const variable = VARIABLE$2.exec(login.password)?.[1];
		return variable === void 0 || known.has(variable) ? [] : [{
			...login,
			variable
		}];
	});
	if (lacking.length === 0) return void 0;
	return `A nuget.config of the repository logs in with ${[...new Set(lacking.map(({ variable }) => `%${variable}%`))].join(", ")}, which the step does not have. Add these lines below \`with:\`\n  nuget-credentials: |\n${lacking.map((login) => `    ${credentialLine(login)}`).join("\n")}\n`;
}
const VARIABLE$2 = /%([A-Za-z_][A-Za-z0-9_]*)%/;
/** As it is to be written in a workflow. */
function credentialLine(login) {
	const { source, username, variable } = login;
	return `${source}=${username === "" || VARIABLE$2.test(username) ? expression("github.actor") : username}:${expression(`secrets.${variable}`)}`;
}
function expression(text) {
	return `\${{ ${text} }}`;
}

// src/build/withheld.ts
/**
* A restore without a variable that it wants would ask a feed at a wrong address, or without its login.
* @throws ActionError VARIABLE_WITHHELD with the line that the workflow lacks
*/
function checkWithheld(access, { project, environment, secrets = [] }) {
	const { withheld = [], withheldLogins = [], allowed = [], credentials = [] } = access;
	const own = buildEnvironment({}, environment);
	const logins = (name) => withheldLogins.filter(({ variable }) => variable === name);
	const isReplaced = (name) => logins(name).length > 0 && logins(name).every((login) => login.only && hasLogin(login, credentials));
	const isGiven = (name) => own[name] !== void 0 || name === "PATH" || isJobVariable(name) || secrets.includes(name);
	const wanted = withheld.filter((name) => !isGiven(name) && !isReplaced(name));
	if (wanted.length === 0) return;
	throw new ActionError({
		code: "VARIABLE_WITHHELD",
		doing: `preparing the restore of ${project.value}`,
		got: `a nuget.config of the repository mentions ${wanted.map((name) => `%${name}%`).join(", ")}, and the workflow does not name ${wanted.length === 1 ? "this variable" : "these variables"}`,
		hint: `${loginHint(wanted.flatMap(logins))}If its feeds are to have ${wanted.length === 1 ? "it" : "them"}, add this line below \`with:\`\n  nuget-variables: ${[...allowed, ...wanted].join(", ")}\nA pull request can write any name into that file, so only what the workflow names is passed.`
	});
}
/** The workflow gives the source a login of its own, by name or address: NuGet never asks for the variable. */
function hasLogin({ source, addresses }, credentials) {
	return credentials.some((each) => each.source.toLowerCase() === source.toLowerCase() || addresses.includes(each.source));
}
function loginHint(logins) {
	if (logins.length === 0) return "";
	return `To log in to these sources alone, add these lines below \`with:\`\n  nuget-credentials: |\n${logins.map((login) => `    ${credentialLine(login)}\n`).join("")}`;
}

// src/dotnet/historic.ts
const PORT = "it listens on port 8080, not 80";
const NODE$1 = "Node.js, bower and gulp are not in it: the build uses those of the runner";
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
	if (/^framework(?:\/|$)/.test(path ?? "")) throw withoutCounterpart(reference, FRAMEWORK$1);
	const known = REPOSITORIES$1.find((name) => path === `core/${name}`);
	if (known === void 0) return void 0;
	const port = known === "sdk" || known === "runtime-deps" ? [] : [PORT];
	return {
		repository: known,
		name: known === "sdk" ? buildSystem(systemOf$2(tag)) : systemOf$2(tag),
		changes: port
	};
}
const REPOSITORIES$1 = [
	"sdk",
	"aspnet",
	"runtime",
	"runtime-deps"
];
function readDockerHub(reference, tag) {
	const name = systemOf$2(tag);
	switch (reference.repository) {
		case "microsoft/aspnetcore": return {
			repository: "aspnet",
			name,
			changes: [PORT]
		};
		case "microsoft/aspnetcore-build": return {
			repository: "sdk",
			name: buildSystem(name),
			changes: [NODE$1]
		};
		case "microsoft/dotnet":
		case "microsoft/dotnet-nightly": return readDotnet(reference, tag);
		case "microsoft/dotnet-framework":
		case "microsoft/dotnet-framework-build":
		case "microsoft/aspnet":
		case "microsoft/wcf": throw withoutCounterpart(reference, FRAMEWORK$1);
		default: return;
	}
}
/** Its tags name the kind before or after the system: `2.1-sdk-alpine`, `1.0.0-nanoserver-core`; without one it is the SDK. */
function readDotnet(reference, tag) {
	if (/onbuild/.test(tag)) throw withoutCounterpart(reference, ONBUILD);
	if (/projectjson|preview[12]/.test(tag)) throw withoutCounterpart(reference, PROJECT_JSON);
	const name = systemOf$2(tag);
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
function systemOf$2(tag) {
	if (/alpine/.test(tag)) return "alpine";
	if (/windowsservercore/.test(tag)) return "windowsservercore-ltsc2025";
	return /nanoserver/.test(tag) ? "nanoserver-ltsc2025" : "";
}
/** Builds run on Linux, whatever the image will run on. */
function buildSystem(name) {
	return /server/.test(name) ? "" : name;
}
const FRAMEWORK$1 = {
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

// src/dotnet/found-images.ts
const NOTHING_FOUND = { versions: {} };
const REPOSITORIES = [
	"sdk",
	"aspnet",
	"runtime",
	"runtime-deps"
];
/** Of these images those that their registry has to be asked about, and was not yet. */
function openImages(references, found) {
	return references.flatMap((released) => {
		const { tag = "" } = released;
		const version = /^\d+\.\d+(?=-|$)(?!-(?:preview|rc)\b)/.exec(tag)?.[0];
		if (!REPOSITORIES.includes(officialPath(released) ?? "") || version === void 0 || !isOpen(version) || version in found.versions) return [];
		return [{
			version,
			released,
			preview: {
				...released,
				tag: tag.replace(version, `${version}-preview`)
			}
		}];
	});
}
/** What stands in tags for a version; the reason is empty where the catalogue knows it, or nobody asked. */
function tagFor(version, found) {
	return found?.versions[version] ?? {
		value: versionTag(version),
		because: ""
	};
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
	const newest = likelyImagesOf(needs).map(({ names }) => names[0] ?? "").filter((own) => /^alpine\d/.test(own) && own.replace(/^alpine[\d.]+/, "") === rest).sort((left, right) => right.localeCompare(left, "en", { numeric: true }))[0];
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
	const value = likelyImagesOf(needs).find((image) => isFine(image) && image.names[0]?.replace(/^[a-z]+/, "") === rest)?.names[0];
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
	return likelyImagesOf({
		repository,
		version
	}).find(({ names }) => names.includes(value));
}

// src/dotnet/runtime-image.ts
const ASPNET$2 = "Microsoft.AspNetCore.App";
/** WPF and Windows Forms. */
const DESKTOP$2 = "Microsoft.WindowsDesktop.App";
/**
* The image that the .NET SDK's own container support would choose (dotnet/sdk, ComputeDotnetBaseImageAndTag), unless
* that does not exist, is not for the platform, or has no cultures where the application uses them.
* @throws ActionError PROJECT_UNSUPPORTED for an application that needs a framework which is in no image
*/
function chooseRuntimeImage(needs) {
	const { framework, invariantGlobalization, platform } = needs;
	if (!needs.selfContained && needs.frameworks.includes(DESKTOP$2)) throw desktop(framework);
	const repository = chooseRepository(needs);
	const version = versionOf$3(framework);
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
		value: officialReference(repository.value, tag.value),
		because: [`${repository.because}, ${name.because}`, tag.because].filter((part) => part !== "").join("; "),
		...name.from === void 0 ? {} : { from: name.from }
	};
}
function desktop(framework) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `choosing the runtime image for ${framework.tfm}`,
		got: `it needs ${DESKTOP$2} (WPF or Windows Forms), which no runtime image has`,
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
	if (needs.frameworks.includes(ASPNET$2)) return {
		value: "aspnet",
		because: `it needs ${ASPNET$2}`
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
	const windows = needs.platform?.os === "windows" ? defaultWindows(versionOf$3(framework)) : void 0;
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
	const version = versionOf$3(framework);
	if (!small || framework.major < 8) {
		const own = findImage$1({
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
function tagOf({ framework, sdkVersion = "", found }, image) {
	const version = versionOf$3(framework);
	const preview = previewRuntime(sdkVersion, version);
	const name = fixedName({
		...image,
		version
	});
	if (preview !== void 0 && !/^alpine(?:-|$)/.test(name)) return {
		value: joined(preview, name),
		because: ""
	};
	const tag = tagFor(version, found);
	return {
		...tag,
		value: joined(tag.value, image.name)
	};
}
function joined(version, name) {
	return name === "" ? version : `${version}-${name}`;
}

// src/plan/check-host.ts
/**
* Whether a registry that a project names may be asked: a pull request can write it, and the runner reaches what nobody
* else does, so that an address of this machine or its network is the workflow's word alone.
* @throws ActionError ADDRESS_REFUSED naming the inputs that allow it
*/
function checkHost(host, by) {
	const { inputs, word, project } = by;
	const nearness = nearnessOf(host);
	if (!isNear(nearness) || namedHosts(inputs).has(host)) return;
	throw new ActionError({
		code: "ADDRESS_REFUSED",
		doing: `reading ${word} of ${project}`,
		got: `${host} is ${describeNearness(nearness)}`,
		hint: `Nothing was sent there: a pull request can write that file. If it is meant, name ${host} in the input insecure-registries, registry-mirrors or images, or give the image as base-image.`
	});
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
	const value = parseReference(property);
	checkHost(mirrorOf(value, inputs.mirrors).registry, {
		inputs,
		word: "ContainerBaseImage",
		project
	});
	return {
		value,
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

// src/dotnet/container-repository.ts
/** Of a repository's name, in characters. */
const LONGEST$5 = 255;
const HOST = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\d+)?`;
const HOST_PART = new RegExp(`^${HOST}$`);
const PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
/**
* The name that the .NET SDK pushes to: what is not a valid name becomes small letters, and dashes where a letter may not
* stand (dotnet/sdk, ContainerHelpers.NormalizeRepository).
*/
function normalizeRepository(text) {
	if (text.length > LONGEST$5) return {
		kind: "invalid",
		because: `it has more than ${LONGEST$5} characters`
	};
	if (isRepository(text)) return {
		kind: "as-is",
		name: text
	};
	if (!/^[A-Za-z0-9]/.test(text)) return {
		kind: "invalid",
		because: "it does not begin with a letter or a digit of ASCII"
	};
	const name = text.toLowerCase().replace(/[^a-z0-9/_-]/g, "-");
	return name === text ? {
		kind: "as-is",
		name
	} : {
		kind: "changed",
		name
	};
}
/** With or without the host of a registry before it. */
function isRepository(text) {
	const [first = "", ...others] = text.split("/");
	if (others.length === 0) return PART.test(first);
	return (PART.test(first) || HOST_PART.test(first)) && others.every((part) => PART.test(part));
}

// src/base/json-comments.ts
/** JSON of a text that has comments and trailing commas, as .NET reads them; strings are kept whole. */
function withoutComments$1(text) {
	const kept = [];
	let begin = 0;
	for (const { isComment, start, end } of partsOf(text)) {
		if (!isComment) continue;
		kept.push(text.slice(begin, start));
		begin = end;
	}
	return [...kept, text.slice(begin)].join("").replace(/^\uFEFF/, "").replace(/,(\s*[}\]])/g, "$1");
}
/** The strings and comments, up to one that does not end. */
function* partsOf(text) {
	const begins = /"|\/\/|\/\*/g;
	for (let begin = begins.exec(text); begin !== null; begin = begins.exec(text)) {
		const [mark] = begin;
		const rest = mark === "\"" ? /(?:\\.|[^"\\])*"/y : mark === "//" ? /[^\n]*/y : /[\s\S]*?\*\//y;
		rest.lastIndex = begins.lastIndex;
		if (!rest.test(text)) return;
		begins.lastIndex = rest.lastIndex;
		yield {
			isComment: mark !== "\"",
			start: begin.index,
			end: rest.lastIndex
		};
	}
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
const VERSION$3 = /^\d+\.\d+\.\d{1,3}(?:-[\w.]+)?$/;
/**
* Reads the `sdk` part of a global.json; comments are allowed in it, as the .NET host allows them.
* @returns undefined when the file asks for no SDK.
* @throws ActionError PROJECT_UNSUPPORTED when it is no JSON or its values are none that .NET knows.
*/
function parseGlobalJson(text, file) {
	const sdk = readSdk(text, file);
	if (sdk === void 0) return void 0;
	const { version, rollForward } = sdk;
	if (version !== void 0 && (typeof version !== "string" || !VERSION$3.test(version))) throw invalid$1(file, `"${String(version)}" is not a valid SDK version (it looks like 10.0.401)`);
	const policy = rollForward ?? (version === void 0 ? "latestMajor" : "latestPatch");
	const known = ROLL_FORWARD.find((name) => name.toLowerCase() === String(policy).toLowerCase());
	if (known === void 0) throw invalid$1(file, `rollForward "${String(policy)}" is none of ${ROLL_FORWARD.join(", ")}`);
	return {
		rollForward: known,
		...version === void 0 ? {} : { version }
	};
}
/** The MSBuild SDKs that come as packages (`msbuild-sdks`); none where the text cannot be read. */
function parseSdkPackages(text) {
	try {
		const json = parse$4(text);
		return Object.entries(json["msbuild-sdks"] ?? {}).flatMap(([id, version]) => typeof version === "string" ? [{
			id,
			version
		}] : []);
	} catch {
		return [];
	}
}
const TESTING_PLATFORM = "Microsoft.Testing.Platform";
/** https://learn.microsoft.com/dotnet/core/tools/global-json */
function parseTestRunner(text) {
	try {
		const json = parse$4(text);
		return String(json.test?.runner ?? "").toLowerCase() === TESTING_PLATFORM.toLowerCase() ? TESTING_PLATFORM : void 0;
	} catch {
		return;
	}
}
function readSdk(text, file) {
	let json;
	try {
		json = parse$4(text);
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${file}`,
			got: "it is not valid JSON",
			cause
		});
	}
	if (typeof json !== "object" || json === null || !("sdk" in json)) return void 0;
	return typeof json.sdk === "object" && json.sdk !== null ? json.sdk : void 0;
}
/** In UTF-16 units. */
const LARGEST$8 = 1048576;
function parse$4(text) {
	if (text.length > LARGEST$8) throw new Error(`it has more than ${LARGEST$8} characters`);
	return parseJson(withoutComments$1(text));
}
function invalid$1(file, got) {
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
		case "latestPatch": return sameMinor(offered, wanted) && offered.band === wanted.band && isNotOlder;
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

// src/project/ancestors.ts
/** From `folder` up to `root`, both included; absolute. */
function ancestorsOf(root, folder) {
	const inner = relative$1(root, folder);
	const parts = inner === "" ? [] : inner.split(sep$1);
	return parts.map((_, depth) => join(root, ...parts.slice(0, parts.length - depth))).concat(root);
}

// src/project/doubt.ts
/**
* Properties that decide how a project is published and what its image is. MSBuild is asked for them where the text of the
* files leaves one open.
*/
const DECISIVE = [
	"TargetFramework",
	"TargetFrameworks",
	"RuntimeIdentifier",
	"SelfContained",
	"PublishSelfContained",
	"PublishSingleFile",
	"PublishTrimmed",
	"PublishAot",
	"PublishReadyToRun",
	"UseAppHost",
	"OutputType",
	"InvariantGlobalization",
	"ContainerRuntimeIdentifier",
	"ContainerRuntimeIdentifiers",
	"ContainerBaseImage",
	"ContainerFamily"
];
const NAMES$2 = new Set(DECISIVE);
/** SDKs whose properties are known: they leave those of {@link DECISIVE} to the project. */
const KNOWN_SDK = /^(?:Microsoft\.NET\.Sdk(?:\.\w+)?|Aspire\.AppHost\.Sdk|MSTest\.Sdk|Microsoft\.Build\.\w+)$/i;
/** Properties that name a publish profile, which MSBuild imports. */
const PROFILES = [
	"PublishProfile",
	"PublishProfileName",
	"PublishProfileFullPath",
	"WebPublishProfileFile"
];
/** Properties by which a project has MSBuild import other files, or not the usual ones. */
const IMPORTING = /^(?:Custom(?:Before|After)\w+|(?:Before|After)(?:MicrosoftNETSdk|TargetFrameworkInference)\w*|ImportDirectoryBuild\w+|Directory(?:Build|Packages)\w+Path)$/i;
/** Why only MSBuild can tell how a project is published; `undefined` where its text is plain. */
function findDoubt(reading) {
	const because = reasonFor(reading);
	if (because === void 0) return void 0;
	const isMentioned = reading.files.some(({ text }) => /<UseAppHost/i.test(text));
	return {
		because,
		ask: DECISIVE.filter((name) => name !== "UseAppHost" || isMentioned)
	};
}
function reasonFor(reading) {
	const { files, judged, root, globals } = reading;
	const sdk = files.flatMap(({ xml }) => xml.sdks).find((name) => !KNOWN_SDK.test(name));
	if (sdk !== void 0) return `the SDK ${sdk} may set anything`;
	const [open] = judged.open;
	if (open !== void 0) return `${pathFrom(root, open.file)} imports ${open.project}, which only MSBuild can find`;
	for (const [name, text] of judged.unclear) if (isDecisive(name, globals)) return `${name} depends on ${text.trim()}`;
	return profileReason(reading) ?? fileReason(reading);
}
/** Something sets it that no input does. */
function isDecisive(name, globals) {
	return NAMES$2.has(name) && !Object.hasOwn(globals, name);
}
function profileReason({ files, judged, properties, root }) {
	for (const name of PROFILES) {
		const value = properties[name] ?? "";
		if (value !== "" && value !== "DefaultContainer") return `the publish profile ${value} may set anything`;
		const text = judged.unclear.get(name);
		if (text !== void 0) return `${name} depends on ${text.trim()}`;
		const inner = files.find(({ xml }) => xml.elsewhere.has(name));
		if (inner !== void 0) return `${pathFrom(root, inner.path)} sets ${name} in an element that only MSBuild evaluates`;
	}
	const importing = Object.keys(properties).find((name) => IMPORTING.test(name) && properties[name] !== "");
	return importing === void 0 ? void 0 : `${importing} is set, by which MSBuild imports other files`;
}
function fileReason({ project, files, globals, root }) {
	const isOpen = (name) => isDecisive(name, globals);
	for (const { path, xml } of files) {
		if (xml.properties.some(({ name }) => name === "PublishRuntimeIdentifier")) return `${pathFrom(root, path)} sets PublishRuntimeIdentifier, from which MSBuild makes others`;
		const inner = [...xml.elsewhere].find(isOpen);
		if (inner !== void 0) return `${pathFrom(root, path)} sets ${inner} in an element that only MSBuild evaluates`;
		const late = path === project || /Directory\.Build\.props$/.test(path) ? void 0 : xml.properties.find(({ name }) => isOpen(name));
		if (late !== void 0) return `${pathFrom(root, path)} sets ${late.name}, and its place among the imports decides`;
	}
}

// src/project/property-names.ts
const BY_LOWER = new Map([
	...[
		"TargetFramework",
		"TargetFrameworks",
		"TargetFrameworkVersion",
		"RuntimeIdentifier",
		"PublishRuntimeIdentifier"
	],
	...[
		"SelfContained",
		"PublishSelfContained",
		"PublishSingleFile",
		"PublishTrimmed",
		"PublishAot"
	],
	...[
		"PublishReadyToRun",
		"UseAppHost",
		"OutputType",
		"AssemblyName",
		"InvariantGlobalization",
		"PublishProfile"
	],
	...[
		"PublishProfileName",
		"PublishProfileFullPath",
		"WebPublishProfileFile",
		"PublishRepositoryUrl"
	],
	...[
		"ContainerRuntimeIdentifier",
		"ContainerRuntimeIdentifiers",
		"ContainerBaseImage",
		"ContainerFamily"
	],
	...[
		"ContainerRegistry",
		"ContainerRepository",
		"ContainerImageTag",
		"ContainerImageTags"
	],
	...[
		"EnableSdkContainerSupport",
		"IsPublishable",
		"IsTestProject",
		"IsPackable",
		"IsAspireHost"
	],
	...[
		"UseWPF",
		"UseWindowsForms",
		"UseMaui",
		"NuGetAudit",
		"NuGetAuditLevel",
		"NuGetAuditMode"
	],
	...[
		"UseSharedCompilation",
		"SpaRoot",
		"Configuration",
		"Platform",
		"OS",
		"Version"
	],
	...[
		"MSBuildThisFileDirectory",
		"MSBuildProjectDirectory",
		"MSBuildProjectName",
		"SolutionDir"
	]
].map((name) => [name.toLowerCase(), name]));
/** The name as it is spelled here; one that nothing here reads stays as it is written. */
function properName(name) {
	return BY_LOWER.get(name.toLowerCase()) ?? name;
}
/** The same for all names of properties that somebody gave. */
function withProperNames(properties) {
	return Object.fromEntries(Object.entries(properties).map(([name, value]) => [properName(name), value]));
}

// src/project/evaluate.ts
/** What MSBuild on Linux knows before it reads a file. */
const ON_LINUX = {
	OS: "Unix",
	Platform: "AnyCPU",
	Configuration: "Release"
};
/** Properties that no SDK sets before a project does, so that their absence tells something. */
const UNSET_BEFORE = [
	...[
		"RuntimeIdentifier",
		"SelfContained",
		"PublishSelfContained",
		"PublishSingleFile",
		"PublishTrimmed"
	],
	...[
		"PublishAot",
		"PublishReadyToRun",
		"UseAppHost",
		"PublishProfile",
		"ContainerRuntimeIdentifier"
	],
	...[
		"ContainerRuntimeIdentifiers",
		"ContainerBaseImage",
		"ContainerFamily",
		"ContainerRepository"
	],
	...[
		"BuildingInsideVisualStudio",
		"DesignTimeBuild",
		"IsTestProject",
		"IsPackable"
	]
];
/** Given by the SDK, and not yet where a first file asks for it. */
const LATE = "Platform";
/**
* Applies properties in their order, as MSBuild does, to what is known. A condition that is not a comparison of two texts
* cannot be judged here, and its property is left alone, as one that only MSBuild can tell.
*/
function judge$1(steps, known) {
	const values = { ...known };
	const unclear = /* @__PURE__ */ new Map();
	const open = [];
	const left = /* @__PURE__ */ new Set();
	const unset = unsetBefore(steps);
	const isKnown = (name) => name !== LATE && !unclear.has(name) && (unset.has(name) || Object.hasOwn(values, name));
	const isClear = (text) => isPlain(text) && namesIn$3(text).every(isKnown);
	for (const step of steps) {
		const { conditions } = step;
		const answers = conditions.map((condition) => isClear(condition) ? holds(condition, values) : void 0);
		const guesses = conditions.map((condition) => holds(condition, values));
		if ("project" in step) {
			for (const path of step.leadsTo) guesses.includes(false) ? left.add(path) : left.delete(path);
			const isNeedless = conditions.some((each, at) => guesses[at] === false && asksForPath(each, {
				step,
				isKnown
			}));
			if (!step.isFollowed && !answers.includes(false) && !isNeedless) open.push(step);
			continue;
		}
		if (answers.includes(false)) continue;
		const { name, value } = step;
		if (guesses.every((guess) => guess === true)) values[name] = expand(value, values);
		if (!answers.includes(void 0) && isClear(value)) unclear.delete(name);
		else unclear.set(name, conditions[answers.indexOf(void 0)] ?? value);
	}
	return {
		values,
		unclear,
		open,
		left
	};
}
function unsetBefore(steps) {
	const set = steps.flatMap((step) => "project" in step ? [] : [step.name]);
	return new Set([...UNSET_BEFORE, ...set].filter((name) => name !== "TargetFramework"));
}
/** Names that a build has though no file sets them: those of a named solution, of MSBuild, of the SDK, of the environment. */
const GIVEN = /^(?:Solution|MSBuild|GITHUB_|RUNNER_|DOTNET|NuGet|NET|Using|Microsoft|(?:HOME|USER|PATH|PWD|TMP|TEMP|TMPDIR|CI)$)/i;
/** Whether a condition asks for names that the import's path is made of, and that nobody sets: `'$(Eng)' != ''`. */
function asksForPath(condition, { step, isKnown }) {
	const inPath = new Set(namesIn$3(step.project).filter((name) => !GIVEN.test(name)));
	return isPlain(condition) && namesIn$3(condition).every((name) => isKnown(name) || inPath.has(name));
}
/** No functions, items, metadata, escaped characters or references to characters. */
function isPlain(text) {
	return namesIn$3(text).length === text.split(/[$%@]\(/).length - 1 && !/%[0-9a-f]{2}|&#/i.test(text);
}
/** The values alone, as far as they can be told. */
function evaluate(properties, known) {
	return judge$1(properties, known).values;
}
/** The properties that a text asks for. */
function namesIn$3(text) {
	return [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].map(([, name = ""]) => properName(name));
}
const COMPARISON = /^\s*'([^']*)'\s*(==|!=)\s*'([^']*)'\s*$/;
/** Whether a comparison of two texts holds; `undefined` where it is something else. */
function holds(condition, known) {
	const [, left = "", operator, right = ""] = COMPARISON.exec(condition) ?? [];
	if (operator === void 0 || /\$\([^$)]*[.[:]/.test(left + right)) return void 0;
	return areEqual(expand(left, known).toLowerCase(), expand(right, known).toLowerCase()) === (operator === "==");
}
const DECIMAL = /^[-+]?\d+(?:\.\d+)?$/;
const WORDS$2 = new Map([...[
	"true",
	"on",
	"yes",
	"!false",
	"!off",
	"!no"
].map((word) => [word, true]), ...[
	"false",
	"off",
	"no",
	"!true",
	"!on",
	"!yes"
].map((word) => [word, false])]);
/** As MSBuild compares: as numbers, else as words for true and false, else as texts; in lower case. */
function areEqual(left, right) {
	if (DECIMAL.test(left) && DECIMAL.test(right)) return Number(left) === Number(right);
	const word = WORDS$2.get(left);
	return word === void 0 || !WORDS$2.has(right) ? left === right : word === WORDS$2.get(right);
}
/** Whether a value is true for the conditions of the SDK. */
function isTrue(value) {
	return WORDS$2.get(value?.trim().toLowerCase() ?? "") === true;
}
/** How much longer a text may become, in UTF-16 units: a few properties that name one another twice would fill the memory. */
const GROWTH_MAX = 4096;
/** `$(Name)` by its value, nothing where there is none; functions stay as they are, and so does what would be too long. */
function expand(text, known) {
	let left = GROWTH_MAX;
	return text.replace(/\$\(([A-Za-z_]\w*)\)/g, (all, written) => {
		const name = properName(written);
		const value = Object.hasOwn(known, name) ? known[name] ?? "" : "";
		if (value.length > left) return all;
		left -= value.length;
		return value;
	});
}

// src/project/kind.ts
/** Packages that only tests reference; those of xunit.v3, NUnit and MSTest may be programs of their own. */
const TESTS = /^(?:Microsoft\.NET\.Test\.Sdk|xunit(?:\.core|\.v3(?:\.core)?(?:\.mtp-\w+)?)?|NUnit|MSTest(?:\.TestFramework)?|TUnit(?:\.Engine)?)$/i;
/** Tells from the files of a project, its own one included, what it makes. */
function kindOf$2(files, { properties, unclear }) {
	const says = (name, value) => properties[name]?.trim().toLowerCase() === value;
	const sdks = files.flatMap(({ xml }) => xml.sdks);
	const has = (sdk) => sdks.some((name) => sdk.test(name));
	const isTested = files.some(({ xml }) => xml.packages.some(({ name, conditions }) => TESTS.test(name) && isReferenced(conditions, {
		properties,
		unclear
	})));
	if (says("IsTestProject", "true") || isTested && !says("IsTestProject", "false") || has(/^MSTest\.Sdk$/i)) return "test";
	if (says("IsAspireHost", "true") || has(/^Aspire\.AppHost\.Sdk$/i)) return "apphost";
	if (has(WASM)) return "wasm";
	if (says("OutputType", "library")) return "library";
	if (has(/(?:^|\.)Web$/i)) return "web";
	if (has(/(?:^|\.)Worker$/i)) return "worker";
	return says("OutputType", "exe") || says("OutputType", "winexe") ? "executable" : "library";
}
const TEST_NAME = /tests?$/i;
/**
* Whether a package for tests is referenced: what stands above several projects gives it to some of them. Where only MSBuild
* can tell to which, the name of the project decides.
*/
function isReferenced(conditions, { properties, unclear }) {
	const isOpen = (condition) => namesIn$3(condition).some((name) => unclear.has(name));
	const verdicts = conditions.map((condition) => isOpen(condition) ? void 0 : holds(condition, properties));
	if (verdicts.includes(false)) return false;
	return !verdicts.includes(void 0) || TEST_NAME.test(properties["MSBuildProjectName"] ?? "");
}
/** Microsoft.NET.Sdk.WebAssembly is that of programs without Blazor. */
const WASM = /(?:^|\.)(?:Blazor)?WebAssembly$/i;
/** What a project is that a browser runs, in words. */
function forBrowsers({ sdks }) {
	return `it is a ${sdks.some((name) => /(?:^|\.)WebAssembly$/i.test(name)) ? "" : "Blazor "}WebAssembly application, which a browser runs`;
}
/** Why a project is not an image, unless the input project names it. */
function obstacleTo$1(project) {
	const { kind, properties, frameworks } = project;
	const says = (name, value) => properties[name]?.trim().toLowerCase() === value;
	if (kind === "test") return "it is a test";
	if (project.isUnbuilt) return "the solution does not build it in this configuration";
	if (says("EnableSdkContainerSupport", "false")) return "EnableSdkContainerSupport is false";
	if (says("IsPublishable", "false")) return "IsPublishable is false";
	if (kind === "apphost") return "it is an Aspire AppHost, which starts the others on a developer’s machine";
	if (kind === "wasm") return forBrowsers(project);
	if (DESKTOP$1.some((name) => says(name, "true")) || says("OutputType", "winexe")) return "it is a desktop program";
	if (kind === "library") return libraryBy(project);
	if (properties["TargetFrameworkVersion"] !== void 0) return "it targets .NET Framework";
	return frameworks.length > 0 && frameworks.every((tfm) => ELSEWHERE.test(tfm)) ? `no container runs ${frameworks.join(", ")}` : void 0;
}
const DESKTOP$1 = [
	"UseWPF",
	"UseWindowsForms",
	"UseMaui"
];
/** .NET Framework, devices and browsers. */
const ELSEWHERE = /^net\d{2,3}$|-(?:android|ios|maccatalyst|macos|tvos|tizen|browser)[\d.]*$/i;
/** SDKs without an OutputType of their own. */
const PLAIN_SDK = /^Microsoft\.NET\.Sdk(?:\.Razor|\.StaticWebAssets)?$/i;
function libraryBy({ sdks, properties }) {
	const unknown = sdks.find((name) => !PLAIN_SDK.test(name));
	if (unknown === void 0 || (properties["OutputType"] ?? "") !== "") return "it is a library";
	return `it is a library, as far as its text tells: only MSBuild knows what the SDK ${unknown} makes; name it in the input project to build it`;
}

// src/base/spans.ts
/**
* A text without what stands between two marks, and without the marks: comments, as of XML. What is not closed stays. The
* time is that of its length, which `open[\s\S]*?close` would take for each `open`.
*/
function withoutSpans(text, marks) {
	const { open, close, keepsLines = false } = marks;
	const kept = [];
	let begin = 0;
	for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, begin)) {
		const end = text.indexOf(close, at + open.length);
		if (end < 0) break;
		kept.push(text.slice(begin, at));
		begin = end + close.length;
		if (keepsLines) kept.push(text.slice(at, begin).replace(/[^\n]+/g, ""));
	}
	return kept.length === 0 ? text : kept.join("") + text.slice(begin);
}
/** For each opening parenthesis of a text the place of the one that closes it, where one does. */
function closingParentheses(text) {
	const closing = /* @__PURE__ */ new Map();
	const open = [];
	for (const { 0: mark, index } of text.matchAll(/[()]/g)) if (mark === "(") open.push(index);
	else {
		const begin = open.pop();
		if (begin !== void 0) closing.set(begin, index);
	}
	return closing;
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
	const named = (value) => value.replace(/[@\s].*$/s, "");
	const sdks = all("sdk").map(named);
	return {
		sdks: sdks.length === 0 ? ["Microsoft.NET.Sdk"] : sdks,
		elsewhere: /* @__PURE__ */ new Set(),
		properties: [...USUAL, ...all("property").map(propertyOf)],
		packages: all("package").map((text) => ({
			name: named(text),
			conditions: []
		})),
		frameworkReferences: [],
		projectReferences: all("project"),
		sureReferences: all("project"),
		imports: [],
		startCommands: [],
		hooks: /* @__PURE__ */ new Map()
	};
}
function propertyOf(text) {
	const [name = ""] = /^[^=\s]+/.exec(text) ?? [];
	return {
		name: properName(name),
		value: text.slice(name.length).trimStart().replace(/^=\s*/, ""),
		conditions: []
	};
}
/** They stand above all code, between comments and empty lines. */
function directivesOf(text) {
	const found = [];
	const code = withoutSpans(text.replace(/^\uFEFF/, ""), {
		open: "/*",
		close: "*/"
	});
	for (const each of code.split("\n")) {
		const line = each.trim();
		const [, kind = "", value = ""] = /^#:(\w+)\s+(.*)$/s.exec(line) ?? [];
		if (kind !== "") found.push({
			kind,
			value
		});
		else if (line !== "" && !line.startsWith("//") && !line.startsWith("#!")) break;
	}
	return found;
}

// src/project/xml.ts
const LISTED$1 = /* @__PURE__ */ new Set([...[
	"PropertyGroup",
	"ItemGroup",
	"ImportGroup",
	"Import",
	"Sdk",
	"Target"
], ...[
	"PackageReference",
	"FrameworkReference",
	"ProjectReference",
	"ContainerAppCommand",
	"ContainerEntrypoint"
]]);
const parser$3 = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false,
	alwaysCreateTextNode: true,
	captureMetaData: true,
	isArray: (name) => LISTED$1.has(name)
});
/** A project file, or a C# file that is a program of its own. @throws ActionError PROJECT_UNSUPPORTED when the file is no XML. */
function parseProjectXml(text, file) {
	if (isFileBased(file)) return parseFileBased(text);
	const project = asNode(asNode(parse$3(text, file))["Project"]);
	const items = asNodes(project["ItemGroup"]);
	const imports = [project, ...asNodes(project["ImportGroup"])].flatMap(importsOf);
	const properties = asNodes(project["PropertyGroup"]).flatMap(propertiesOf).toSorted(byPlace);
	const firstSdk = imports.find(({ sdk }) => sdk !== void 0)?.at ?? 0;
	return {
		sdks: sdksOf(project, imports),
		properties,
		elsewhere: /* @__PURE__ */ new Set([...Object.entries(project).flatMap(([name, node]) => PLAIN.has(name) ? [] : namesIn$2(node)), ...properties.filter(({ at = 0 }) => at < firstSdk).map(({ name }) => name)]),
		packages: items.flatMap(packagesOf$3),
		frameworkReferences: includes(items, "FrameworkReference"),
		projectReferences: includes(items, "ProjectReference"),
		sureReferences: includes(items.filter(isSure).map(onlySure), "ProjectReference"),
		imports: imports.filter(({ sdk }) => sdk === void 0).map(({ sdk: _, ...each }) => each),
		startCommands: ["ContainerAppCommand", "ContainerEntrypoint"].flatMap((item) => includes(items, item)),
		hooks: hooksOf$1(asNodes(project["Target"]))
	};
}
/** What is evaluated in its place, or, as targets are, not before it runs. */
const PLAIN = /* @__PURE__ */ new Set([
	"PropertyGroup",
	"ItemGroup",
	"ImportGroup",
	"Import",
	"Sdk",
	"Target"
]);
/** With a stack of its own: a file may nest deeper than calls can. */
function namesIn$2(top) {
	const names = /* @__PURE__ */ new Set();
	const left = [top];
	while (left.length > 0) {
		const node = left.pop();
		if (Array.isArray(node)) left.push(...asNodes(node));
		for (const [name, inner] of Object.entries(asNode(node))) {
			names.add(properName(name));
			left.push(inner);
		}
	}
	return [...names];
}
function importsOf(group) {
	return asNodes(group["Import"]).flatMap((node) => {
		const { "@Project": project, "@Sdk": sdk } = node;
		if (typeof project !== "string") return [];
		return [{
			project,
			conditions: [...conditionOf(group), ...conditionOf(node)],
			at: placeOf$5(node),
			...typeof sdk === "string" ? { sdk } : {}
		}];
	});
}
/** `Sdk="A/1.0;B"`, `<Sdk Name="C" />` and `<Import Sdk="D" />`. */
function sdksOf(project, imports) {
	const names = [...[project["@Sdk"], ...asNodes(project["Sdk"]).map((node) => node["@Name"])], ...imports.map(({ sdk }) => sdk)].filter((name) => typeof name === "string").flatMap((name) => name.split(";")).map((name) => (name.split("/")[0] ?? "").trim());
	return [...new Set(names)].filter((name) => name !== "");
}
function hooksOf$1(targets) {
	const hooks = /* @__PURE__ */ new Map();
	const add = (name, { when, others }) => {
		if (typeof others !== "string") return;
		for (const target of others.split(";").map((each) => each.trim().toLowerCase())) {
			const names = hooks.get(`${when} ${target}`);
			if (names === void 0) hooks.set(`${when} ${target}`, [name]);
			else names.push(name);
		}
	};
	for (const { "@Name": name, "@BeforeTargets": before, "@AfterTargets": after } of targets) {
		if (typeof name !== "string") continue;
		add(name, {
			when: "before",
			others: before
		});
		add(name, {
			when: "after",
			others: after
		});
	}
	return hooks;
}
function parse$3(text, file) {
	try {
		return parser$3.parse(text.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${file}`,
			got: "it is not valid XML",
			cause
		});
	}
}
function isSure(node) {
	return conditionOf(node).length === 0;
}
function onlySure(group) {
	return { ProjectReference: asNodes(group["ProjectReference"]).filter(isSure) };
}
function packagesOf$3(group) {
	return asNodes(group["PackageReference"]).flatMap((node) => {
		const { "@Include": name } = node;
		return typeof name === "string" ? [{
			name,
			conditions: [...conditionOf(group), ...conditionOf(node)]
		}] : [];
	});
}
function includes(groups, item) {
	return groups.flatMap((group) => asNodes(group[item])).map((node) => node["@Include"]).filter((name) => typeof name === "string");
}
function propertiesOf(group) {
	const outer = conditionOf(group);
	return Object.entries(group).filter(([name]) => !name.startsWith("@") && name !== "#text").flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => ({
		name,
		one
	}))).map(({ name, one }) => {
		const text = typeof one === "string" ? one : asNode(one)["#text"];
		const value = typeof text === "string" ? text.trim() : "";
		return {
			name: properName(name),
			value,
			conditions: [...outer, ...conditionOf(asNode(one))],
			at: placeOf$5(one)
		};
	});
}
const METADATA = XMLParser.getMetaDataSymbol();
/** Of an element, in its file. */
function placeOf$5(element) {
	return (Object.getOwnPropertyDescriptor(asNode(element), METADATA)?.value)?.startIndex ?? 0;
}
function byPlace(one, other) {
	return (one.at ?? 0) - (other.at ?? 0);
}
function conditionOf(node) {
	const condition = node["@Condition"];
	return typeof condition === "string" && condition.trim() !== "" ? [condition] : [];
}
/** Empty for what is none. */
function asNode(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** Of elements that the parser lists. */
function asNodes(value) {
	return Array.isArray(value) ? value.map(asNode) : [];
}

// src/project/msbuild-files.ts
/** Files above several projects are read once; only those below the root are. */
function msbuildReader(root) {
	return onceEach((path) => readIfXml(root, path));
}
/** The files of a project (absolute) that apply to it. None where it cannot be read; only those below `root`. */
async function readMSBuildFiles(project, at) {
	const { files, steps } = await followImports(project, at);
	const { left } = judge$1(steps, {
		...ON_LINUX,
		...at.globals
	});
	return files.filter(({ path }) => !left.has(path));
}
/** The same with all that may apply. */
async function followImports(project, at) {
	const { root, read } = at;
	const own = await read(project);
	if (own === void 0) return {
		files: [],
		steps: []
	};
	const above = ancestorsOf(root, dirname(project));
	const [props, packages, user, targets] = await Promise.all([
		readNearest("Directory.Build.props", {
			above,
			read
		}),
		readNearest("Directory.Packages.props", {
			above,
			read
		}),
		readAll([`${project}.user`], read),
		readNearest("Directory.Build.targets", {
			above,
			read
		})
	]);
	const following = {
		...at,
		project,
		files: [],
		seen: /* @__PURE__ */ new Map()
	};
	const steps = [];
	for (const [first, ...further] of [
		props,
		packages,
		[own],
		user,
		targets
	]) {
		if (first === void 0) continue;
		const found = await stepsOf(first, {
			following,
			conditions: [],
			isSure: true
		});
		for (const file of further) if (!following.seen.has(file.path)) steps.push(...await stepsOf(file, {
			following,
			conditions: [],
			isSure: false
		}));
		steps.push(...found);
	}
	return {
		files: following.files,
		steps
	};
}
/** The steps of a file and of those that it imports, each of which counts once. */
async function stepsOf(file, { following, conditions, isSure }) {
	const { files, seen } = following;
	seen.set(file.path, conditions);
	const parts = file.xml.properties.map((each) => ({
		...each,
		conditions: [...conditions, ...each.conditions]
	})).map((each) => ({
		at: each.at ?? 0,
		steps: [each]
	}));
	for (const written of file.xml.imports) {
		const found = await follow$1(written, {
			...following,
			file
		});
		if (found === void 0) continue;
		const under = [...conditions, ...found.conditions];
		const step = {
			...written,
			conditions: under,
			file: file.path,
			leadsTo: found.paths
		};
		const again = found.paths.some((path) => (seen.get(path) ?? []).length > 0);
		const steps = [{
			...step,
			isFollowed: found.isFollowed && !again
		}];
		for (const path of found.paths) {
			const next = seen.has(path) ? void 0 : await following.read(path);
			const sure = isSure && found.conditions.length === 0;
			if (next !== void 0) steps.push(...await stepsOf(next, {
				following,
				conditions: under,
				isSure: sure
			}));
		}
		parts.push({
			at: written.at,
			steps
		});
	}
	files.push({
		...file,
		isSure
	});
	return parts.toSorted((one, other) => one.at - other.at).flatMap(({ steps }) => steps);
}
/** MSBuild imports the nearest one, the first here; a further one only where an import of a nearer one names it. */
async function readNearest(name, at) {
	const found = await readAll(at.above.map((folder) => join(folder, name)), at.read);
	const last = found.findIndex(({ xml }) => !xml.imports.some(({ project }) => project.includes(name)));
	return found.slice(0, last < 0 ? found.length : last + 1);
}
/** Where MSBuild and its SDKs have files of their own, which set nothing that a repository chose. */
const OF_MSBUILD = /^\$\((?:MSBuild(?:Extensions|Tools|Bin)Path|VSToolsPath|MSBuildSDKsPath|NetCoreTargetingPack)/i;
const ABOVE = /^\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*['"]?([\w.-]+)['"]?\s*(?:,\s*['"]?\$\(MSBuildThisFileDirectory\)([./\\]*)['"]?\s*)?\)\)$/i;
/** Where an import leads; `undefined`: nowhere in a repository on Linux. */
async function follow$1({ project: written, conditions: all }, of) {
	const { root, file } = of;
	const text = written.trim();
	if (OF_MSBUILD.test(text) || all.some((condition) => isOfOtherSystem(condition))) return void 0;
	const conditions = all.filter((condition) => !asksWhetherThere(condition, text));
	const [, name, up = ""] = ABOVE.exec(text) ?? [];
	if (name !== void 0) {
		const start = resolve$1(dirname(file.path), up.replaceAll("\\", "/") || ".");
		return {
			paths: (await readAll((start === root || start.startsWith(`${root}${sep$1}`) ? ancestorsOf(root, start) : []).map((folder) => join(folder, name)), of.read)).slice(0, 1).map(({ path }) => path),
			conditions,
			isFollowed: true
		};
	}
	const paths = pathsOf(text, {
		file,
		values: () => ({}),
		project: of.project
	});
	const parts = text.split(";").filter((part) => part.trim() !== "");
	return {
		paths: paths.filter((path) => path.startsWith(`${root}${sep$1}`)),
		conditions,
		isFollowed: paths.length === parts.length
	};
}
function isOfOtherSystem(condition) {
	return holds(condition, { OS: "Unix" }) === false && !/\$\((?!OS\))/i.test(condition);
}
/** `Exists('x.props')` or `'$(…)' != ''` before an import of just that. */
function asksWhetherThere(condition, imported) {
	const bare = (text) => text.replace(/['"\s()]/g, "").replaceAll("\\", "/");
	return bare(condition).replace(/^Exists|!=/i, "") === bare(imported);
}
/** What the properties of all files come to. */
function valuesOf$1(files, globals) {
	const all = files.flatMap(({ xml }) => xml.properties);
	const given = withProperNames(globals);
	return {
		...evaluate(all, {
			...ON_LINUX,
			...given
		}),
		...given
	};
}
/** Where paths in a file lead to, absolute; without those that only MSBuild can tell. */
function pathsOf(written, at) {
	const folder = `${dirname(at.file.path)}/`;
	const own = {
		MSBuildThisFileDirectory: folder,
		MSBuildProjectDirectory: `${dirname(at.project ?? at.file.path)}/`
	};
	return (written.includes("$(") ? withKnown(written, {
		...at.values(),
		...own
	}) : written).split(";").map((path) => path.trim().replaceAll("\\", "/")).filter((path) => path !== "" && !/[$*?%@]/.test(path)).map((path) => resolve$1(folder, path));
}
/** A name that is not known stays, as a path without it would be another. */
function withKnown(text, known) {
	return [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].every(([, name = ""]) => Object.hasOwn(known, properName(name))) ? expand(text, known) : text;
}
async function readAll(paths, read) {
	return (await Promise.all(paths.map(read))).filter((file) => file !== void 0);
}
/** What cannot be read, or is not XML, MSBuild will complain of if it matters. */
async function readIfXml(root, path) {
	try {
		const text = await readText$2(root, path);
		return {
			path,
			text,
			xml: parseProjectXml(text, path)
		};
	} catch {
		return;
	}
}

// src/project/facts.ts
/** The file name of a project without its extension. */
function projectFileName(path) {
	return posix.basename(path).replace(/\.(?:\w+proj|cs)$/, "");
}
/** The properties that the build container always has from its environment. */
const IN_CONTAINER = {
	CI: "true",
	GITHUB_ACTIONS: "true"
};
/**
* Reads a project file and what stands above it up to the root.
* @throws ActionError PROJECT_UNSUPPORTED when it cannot be read.
*/
async function readProjectFacts(path, place) {
	const { root, read = msbuildReader(root) } = place;
	const globals = withProperNames(place.globals);
	const environment = withProperNames(place.environment ?? {});
	const file = join(root, path);
	const followed = await followImports(file, {
		root,
		read
	});
	if (followed.files.length === 0) parseProjectXml(await readProject(root, path), path);
	const name = projectFileName(path);
	const known = {
		...ON_LINUX,
		...IN_CONTAINER,
		...environment,
		MSBuildProjectName: name,
		...globals
	};
	const judged = judge$1(followed.steps.filter((step) => "project" in step || !Object.hasOwn(globals, step.name)), known);
	const files = followed.files.filter((each) => !judged.left.has(each.path));
	const properties = {
		...judged.values,
		...globals
	};
	const own = await read(file);
	const doubt = findDoubt({
		...followed,
		project: file,
		root,
		files,
		judged,
		properties,
		globals
	});
	return {
		path,
		name,
		kind: kindOf$2(files, {
			properties,
			unclear: judged.unclear
		}),
		sdks: own?.xml.sdks ?? [],
		frameworks: frameworksOf$1(properties),
		properties,
		unclear: [...judged.unclear.keys()],
		frameworkReferences: files.flatMap(({ xml }) => xml.frameworkReferences),
		startCommands: files.flatMap(({ xml }) => xml.startCommands),
		mentions: [...mentioned(files, /Container(?:Repository|ImageName)/i) ? ["name"] : [], ...mentioned(files, /ContainerImageTag|AutoGenerateImageTag|PublishImageTag/i) ? ["tags"] : []],
		usesSolution: files.some(({ text }) => /\$\(Solution(?:Dir|Name|Path|FileName|Ext)\)/i.test(text)),
		hooks: files.flatMap((each) => hooksIn(each, root)),
		...defined({
			globalJson: await readGlobalJson(root, dirname(file)),
			doubt
		})
	};
}
function mentioned(files, what) {
	return files.some(({ text }) => what.test(text));
}
/** The facts with what MSBuild said of some properties; empty is not set. */
function withAnswers(facts, answers) {
	const { doubt: _, ...rest } = facts;
	const properties = Object.fromEntries(Object.entries({
		...facts.properties,
		...answers
	}).filter(([, value]) => value !== ""));
	const unclear = facts.unclear.filter((name) => !Object.hasOwn(answers, name));
	return {
		...rest,
		properties,
		unclear,
		frameworks: frameworksOf$1(properties)
	};
}
function frameworksOf$1(properties) {
	return (properties["TargetFramework"] || properties["TargetFrameworks"] || "").split(";").map((tfm) => tfm.trim()).filter((tfm) => tfm !== "" && !tfm.includes("$"));
}
/** Targets of the SDK that this action does not run (Microsoft.NET.Build.Containers.targets), those before the image first. */
const BEFORE_IMAGES = [...[
	"ComputeContainerConfig",
	"ComputeContainerBaseImage",
	"_ComputeContainerExecutionArgs"
], ...["_ContainerEstablishRIDNess"]];
const PLACES = [...[
	...BEFORE_IMAGES,
	"PublishContainer",
	"_PublishSingleContainer",
	"_PublishMultiArchContainers"
].map((target) => `before ${target}`), ...BEFORE_IMAGES.map((target) => `after ${target}`)];
function hooksIn({ path, xml, isSure }, root) {
	const file = pathFrom(root, path);
	return PLACES.flatMap((place) => (xml.hooks.get(place.toLowerCase()) ?? []).map((target) => ({
		target,
		place,
		file,
		isSure
	})));
}
async function readGlobalJson(root, folder) {
	for (const ancestor of ancestorsOf(root, folder)) {
		const path = join(ancestor, "global.json");
		const text = await readTextIfThere(root, path);
		if (text === void 0) continue;
		const file = relative$1(root, path);
		const request = parseGlobalJson(text, file);
		return request === void 0 ? void 0 : {
			file,
			request
		};
	}
}
async function readProject(root, path) {
	try {
		return await readText$2(root, join(root, path));
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${path}`,
			got: messageOf(cause),
			hint: `A project file is a regular file of at most ${LARGEST_TEXT$1 / 1024 / 1024} MiB in the checkout, or a link to one.`,
			cause
		});
	}
}

// src/plan/project-name.ts
/**
* What `{{project}}` stands for in names of images: the last part of `ContainerRepository`, else the assembly's name, else
* that of the project file. What a repository cannot have (distribution-spec, "Pulling manifests") becomes a dash.
* @throws ActionError PROJECT_UNSUPPORTED where nothing is left of it
*/
function projectName({ repository, assembly, project }) {
	const own = [
		repository?.split("/").at(-1),
		assembly,
		projectFileName(project)
	].find((name) => (name ?? "") !== "") ?? "";
	const name = own.toLowerCase().replace(/[^a-z0-9._-]+/g, "-").replace(/[._-]{2,}/g, (run) => /^(?:__|-+)$/.test(run) ? run : "-").replace(/^[._-]+|(?<![._-])[._-]+$/g, "");
	if (name !== "") return name;
	throw new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `naming the image of ${project}`,
		got: `"${own}" has no letter or digit that a repository may have`,
		hint: "Set ContainerRepository in the project."
	});
}

// src/plan/choose-images.ts
/** The names of a project's image: the input's, else the project's own; without tags. */
function chooseImages(inputs, app) {
	const { registry, repository } = app.container;
	return namesOf$3(inputs, {
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
		return value === "" || value.includes("$(") || project.unclear.includes(name) ? void 0 : value;
	};
	return namesOf$3(inputs, {
		registry: word("ContainerRegistry"),
		repository: repositoryOf$1(project.path, REPOSITORY.map(word).find((name) => name !== void 0)),
		assembly: word("AssemblyName"),
		project: project.path
	});
}
/** What the project calls its repository; the first wins. */
const REPOSITORY = ["ContainerImageName", "ContainerRepository"];
/** @throws ActionError REFERENCE_INVALID before the build for what would fail after it */
function repositoryOf$1(project, text) {
	if (text === void 0) return void 0;
	const found = normalizeRepository(text);
	if (found.kind !== "invalid") return found.name;
	throw new ActionError({
		code: "REFERENCE_INVALID",
		doing: `reading ContainerRepository of ${project}`,
		got: `"${text}" is not a valid name: ${found.because}`,
		hint: "Write it as owner/app, in small letters and digits."
	});
}
function namesOf$3(inputs, names) {
	const { images } = inputs;
	const { registry, repository, project } = names;
	if (images.length > 0) return imagesOf$1(images, () => projectName(names)).map((value) => ({
		value,
		because: "input images",
		from: "input images"
	}));
	if (repository === void 0 || inputs.imagesOff === true) return [];
	const value = parseReference(registry === void 0 ? repository : `${registry}/${repository}`);
	checkHost(value.registry, {
		inputs,
		word: registry === void 0 ? "ContainerRepository" : "ContainerRegistry",
		project
	});
	return [{
		value,
		because: "ContainerRepository of the project",
		from: project
	}];
}
/**
* Whether the images of several projects can be told apart, as far as that can be known before a build.
* @throws ActionError PROJECT_AMBIGUOUS naming the ways out
*/
function checkApart(inputs, projects) {
	if (projects.length < 2 || inputs.imagesOff === true) return;
	const doing = `choosing the project of "${inputs.projects.join(", ")}"`;
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

// src/plan/delivery-checks.ts
/** @throws ActionError INPUT_INVALID for a project whose image must have a name and has none */
function checkNames(projects, inputs) {
	const nameless = projects.find(({ isNamed }) => !isNamed);
	if (nameless === void 0) return;
	const isSeveral = projects.length > 1;
	const isOff = inputs.imagesOff === true;
	if (!isSeveral && inputs.push !== "true" && !inputs.load && (isOff || inputs.outputs.length > 0)) return;
	if (isOff && !inputs.load && inputs.outputs.length === 0) return;
	const of = isSeveral ? ` for ${nameless.project}` : "";
	if (isOff) throw undeliverable({
		got: `no image name is given${of}: every line of the input images has enable=false`,
		hint: "Enable one for this event, or leave out what needs a name: load, or several projects. Files (outputs) need none."
	});
	throw undeliverable({
		got: `no image name is given${of}`,
		hint: "Set the input images (ghcr.io/owner/app), ContainerRepository in the project, or outputs for files alone."
	});
}
/** @throws ActionError INPUT_INVALID where there is no tag, and images that go somewhere need one to be found by */
function checkTags(of) {
	const { tags, silent, variants, wanted, event } = of;
	if (tags.length > 0) return;
	const hint = "Set the input tags, one per line: type=ref,event=branch, type=ref,event=pr and type=sha give tags of most events.";
	if (wanted) throw undeliverable({
		got: whyNoTag(silent, event),
		hint
	});
	if (variants < 2) return;
	throw undeliverable({
		got: `there are ${variants} lines in the input os and no tag, so nothing tells them apart`,
		hint
	});
}
function whyNoTag(silent, event) {
	if (silent.length === 0) return `the event gives no tag (${event})`;
	return silent.map(({ rule, because }) => `${rule} gives no tag: ${because}`).join("; ");
}
/** A delivery that cannot be planned. */
function undeliverable(problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "planning the delivery",
		...problem
	});
}

// src/plan/foresee-delivery.ts
/**
* What the plan of the delivery would refuse, where that is known before the build: images without a name, or without a tag.
* What only MSBuild tells of a project is left to it.
* @throws ActionError INPUT_INVALID
*/
function checkDelivery(facts) {
	const { inputs, event, projects } = facts;
	const named = projects.map((each) => ({
		project: each.project,
		isNamed: namesOf$2(each, facts).length > 0 || inputs.imagesOff !== true && isUnclear(each, "name")
	}));
	if (inputs.mode === "build" || inputs.push === "true" || inputs.load) checkNames(named, inputs);
	const push = willPush(facts);
	const wanted = push || inputs.load || projects.length > 1;
	for (const each of projects) {
		const { tags, silent } = tagsOf$2(each, {
			...facts,
			push
		});
		withSuffix(tags, each.suffixes);
		if (tags.length === 0 && !facts.tags.asked && isUnclear(each, "tags")) continue;
		checkTags({
			tags,
			silent,
			variants: each.suffixes.length,
			wanted,
			event: event.name
		});
	}
}
/** What a push will write, as far as it is known before the build. */
function foreseeImages(facts) {
	if (!willPush(facts)) return [];
	return facts.projects.flatMap((project) => {
		const { tags } = tagsOf$2(project, {
			...facts,
			push: true
		});
		const all = withSuffix(tags, project.suffixes).flat();
		return namesOf$2(project, facts).map((name) => ({
			name,
			tags: all
		}));
	});
}
/** Whether it is known that a registry gets the images. */
function willPush(facts) {
	const { inputs, event, projects } = facts;
	const names = projects.flatMap((project) => namesOf$2(project, facts));
	const local = names.every(({ registry }) => isLoopback(registry));
	if (names.length === 0 || !choosePush(inputs.push, {
		event,
		local
	}).value) return false;
	return inputs.images.length > 0 || inputs.push === "true" || names.every(({ registry }) => registry !== "docker.io");
}
function namesOf$2({ facts }, { inputs }) {
	if (facts === void 0) return inputs.images.filter((image) => !nameProjects([image]));
	return expectImages(inputs, facts).map(({ value }) => value);
}
function tagsOf$2({ facts }, { tags, push }) {
	return chooseTags({
		ofRules: tags,
		project: facts === void 0 ? [] : tagsOfProject(facts.properties),
		push
	});
}
/** Whether only the build tells. */
function isUnclear({ facts }, what) {
	if (facts === void 0) return what === "name";
	const { doubt, mentions = [], hooks } = facts;
	return doubt !== void 0 || mentions.includes(what) || hooks.length > 0;
}

// src/plan/variants.ts
/**
* The variants of a run: one for each line of the input `os`, and on it the platforms of the input `platforms` that are of
* its operating system. No platform that was asked for is left out.
* @throws ActionError INPUT_INVALID, PLATFORM_MISSING
*/
function chooseVariants(wanted) {
	const { systems, platforms } = wanted.inputs;
	const { declared } = wanted;
	if (declared !== void 0 && systems.length === 0 && platforms.length === 0) return [{
		suffix: "",
		parts: declaredParts(declared)
	}];
	const variants = systems.length === 0 ? [{
		suffix: "",
		parts: systemsOfPlatforms(wanted).map((system) => partOf(void 0, {
			...wanted,
			system
		}))
	}] : systems.map((line, at) => ({
		suffix: suffixesOf(systems)[at] ?? "",
		parts: checkedLine(line).map((os) => partOf(os, {
			...wanted,
			system: systemOfName(os)
		}))
	}));
	checkAllUsed(variants, wanted);
	return variants;
}
/** What a project says, by its properties; `undefined`: nothing that can be told. */
function declaredPlatforms(properties, project) {
	const says = (name) => properties[name] ?? "";
	const text = says("ContainerRuntimeIdentifier") || says("ContainerRuntimeIdentifiers");
	const rids = [...new Set(text.split(";").map((rid) => rid.trim()))].filter((rid) => rid !== "");
	if (rids.length === 0 || text.includes("$(")) return void 0;
	return {
		rids,
		from: project,
		isNamed: says("ContainerBaseImage") !== "" || says("ContainerFamily") !== ""
	};
}
/** The parts of the index that a project asks for. */
function declaredParts({ rids, from, isNamed }) {
	const because = "ContainerRuntimeIdentifier of the project";
	const known = rids.map((rid) => ({
		rid,
		value: platformOf$1(rid)
	}));
	const fail = (got) => new ActionError({
		code: "PLATFORM_MISSING",
		doing: `reading ContainerRuntimeIdentifiers of ${from}`,
		got,
		hint: "Correct it, or set the input platforms (linux/amd64, linux/arm64) or os, which win over it."
	});
	const parts = [
		{
			is: (rid) => systemOfRid(rid) === "linux" && !isMusl(rid),
			part: {}
		},
		{
			is: (rid) => isMusl(rid),
			part: {
				musl: true,
				...isNamed ? {} : { os: "alpine" }
			}
		},
		{
			is: (rid) => systemOfRid(rid) === "windows",
			part: {}
		}
	].map(({ is, part }) => ({
		...part,
		platforms: known.flatMap(({ rid, value }) => value !== void 0 && is(rid) ? [{
			value,
			because,
			from
		}] : [])
	}));
	const strange = known.find(({ value }) => value === void 0);
	if (strange !== void 0) throw fail(`no container image is for ${strange.rid}`);
	const names = parts.flatMap(({ platforms }) => platforms.map(({ value }) => describePlatform(value)));
	const twice = names.find((name, at) => names.indexOf(name) < at);
	if (twice !== void 0) throw fail(`${rids.join(", ")} has two for ${twice}, and an index holds one of each`);
	return parts.filter(({ platforms }) => platforms.length > 0);
}
function systemOfRid(rid) {
	const platform = platformOf$1(rid);
	return platform && systemOf$3(platform);
}
/** What stands behind the tags of each line of the input `os`; without a line there is one, with nothing behind it. */
function suffixesOf(systems) {
	return systems.length === 0 ? [""] : systems.map((line, at) => at === 0 ? "" : `-${line.join("-")}`);
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
	if (published !== void 0 && systemOf$3(published.value) === system) return [published];
	return [{
		value: {
			os: system,
			architecture: "amd64"
		},
		because: system === "windows" ? "Windows images are for it" : "the default"
	}];
}
/** What the official image of that name is made for; of the newest version that has one where no version is known. */
function allOf(os, { version, named }) {
	const versions = version === void 0 ? VERSIONS.map((known) => known.version).reverse() : [version];
	const [image] = named === void 0 ? versions.flatMap((each) => imagesNamed(os ?? "", each)) : [];
	if (image === void 0) throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: "reading the input platforms",
		got: `what "all" is of ${os === void 0 ? "this base image" : `${os} with .NET ${version ?? NEWEST}`} is not known`,
		hint: "List the platforms: linux/amd64, linux/arm64, linux/arm/v7 or windows/amd64."
	});
	const guess = version === void 0 || image.version === version ? "" : `, if .NET ${version} is like it`;
	const because = `all that the official image of .NET ${image.version} is made for${guess}`;
	return image.platforms.map((name) => ({
		value: parsePlatform(name),
		because,
		from: "input platforms"
	}));
}
function imagesNamed(name, version) {
	return likelyImagesOf({
		repository: "runtime",
		version
	}).filter(({ names }) => names.includes(name));
}
/** Where no system is named: that of the base image, else what the platforms are of, or what was published. */
function systemsOfPlatforms({ inputs, named, published }) {
	const { platforms } = inputs;
	const listed = platforms === "all" ? [] : [...new Set(platforms.map(systemOf$3))];
	const usual = published === void 0 ? "linux" : systemOf$3(published.value);
	if (named === void 0) return listed.length === 0 ? [usual] : listed;
	if (isWindowsImage(named)) return ["windows"];
	return listed.length === 1 ? listed : [usual];
}
/** The systems that layers are needed for. */
function systemsOf(variants) {
	const parts = variants.flatMap((variant) => variant.parts);
	return [...new Set(parts.flatMap(({ platforms }) => platforms.map(({ value }) => systemOf$3(value))))];
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
		hint: unused.os === "windows" ? "Add a line like nanoserver-ltsc2025 to the input os, or \" + nanoserver-ltsc2025\" to one for a common index." : "Add a line like noble or alpine to the input os."
	});
}

// src/dotnet/sdk-image.ts
/**
* The official SDK image for a project: what `global.json` pins, else the version of the target framework. Which image
* satisfies a pin is for the registry to say; as long as nobody asked, one that stays within a feature band gets the very
* version, and a wider one the floating tag.
*/
function chooseSdkImage(needs) {
	const version = chooseVersion$1(needs);
	const tag = needs.aot === true ? withToolchain(version, needs) : withSystem(version, needs);
	return {
		...tag,
		value: officialReference("sdk", tag.value)
	};
}
/** What global.json demands; `undefined` where it pins no version. */
function pinOf({ request, requestFile, framework }) {
	if (request?.version === void 0) return void 0;
	const { version, rollForward } = request;
	const file = requestFile ?? "global.json";
	const asks = `global.json asks for ${version}, rollForward ${rollForward}`;
	const own = lineOf$1(version);
	const target = framework === void 0 ? own : versionOf$3(framework);
	const isTooOld = compareLines(own, target) < 0 && satisfies(`${target}.999`, request);
	return {
		request: {
			version,
			rollForward
		},
		file,
		line: isTooOld ? target : own,
		because: isTooOld ? `${asks}, and the project targets ${framework?.tfm}` : asks
	};
}
/** Whether a pin never leaves its feature band. */
function isWithinBand({ rollForward }) {
	return rollForward === "disable" || rollForward === "patch" || rollForward === "latestPatch";
}
function chooseVersion$1(needs) {
	const { framework, found } = needs;
	const pin = pinOf(needs);
	if (pin !== void 0) return pinnedVersion(pin, found);
	if (framework === void 0) return {
		value: NEWEST,
		because: "the newest version that is not a preview, as the project names none"
	};
	if (framework.major < 8) return {
		value: NEWEST,
		because: `the newest SDK builds ${framework.tfm}, which has no supported SDK image`
	};
	return withReason(tagFor(versionOf$3(framework), found), `the project targets ${framework.tfm}`);
}
function pinnedVersion({ request, file, line, because }, found) {
	const from = file;
	if (found?.sdk !== void 0) return {
		...found.sdk,
		from
	};
	if (isWithinBand(request)) return {
		value: tagVersionOf(request.version),
		because,
		from
	};
	return {
		...withReason(tagFor(line, found), because),
		from
	};
}
function withReason(tag, because) {
	return {
		...tag,
		because: tag.because === "" ? because : `${because}; ${tag.because}`
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
		version: lineOf$1(tag),
		name
	}) : name}`;
}
/** Images with clang exist from .NET 10 on, and their SDKs compile for older frameworks too. */
function withToolchain(tag, needs) {
	const name = toolchainOf(lineOf$1(tag.value), needs);
	if (name !== void 0) return {
		...tag,
		value: named$2(tag.value, name),
		because: `${tag.because}, and it is compiled ahead of time`
	};
	const other = isUnknown(tag.value) ? void 0 : firstWithToolchain(needs);
	if (other === void 0) {
		const because = `${tag.because}; it has no C toolchain to compile ahead of time: setup-command can install one`;
		return {
			...tag,
			because
		};
	}
	const because = `${tag.because}, but is compiled ahead of time, and older SDK images have no C toolchain`;
	return {
		...tag,
		value: other,
		because
	};
}
/** The oldest one that may be used: what is compiled on a newer system does not start on an older one. */
function firstWithToolchain(needs) {
	const { request } = needs;
	return VERSIONS.flatMap(({ version }) => {
		const name = isOpen(version) ? void 0 : toolchainOf(version, needs);
		const isAllowed = request === void 0 || maySatisfy(version, request);
		return name === void 0 || !isAllowed ? [] : [`${version}-${name}`];
	})[0];
}
/** The name of the SDK image with a C toolchain, for the libc that is asked for. */
function toolchainOf(version, { musl, system }) {
	const own = findImage$1({
		repository: "sdk",
		version,
		name: ""
	})?.names[0];
	const usual = own === void 0 ? "aot" : `${own}-aot`;
	const name = musl === true || system === "alpine" ? "alpine-aot" : usual;
	return likelyImagesOf({
		repository: "sdk",
		version
	}).some(({ names }) => names.includes(name)) ? name : void 0;
}
function isUnknown(tag) {
	return imagesOf({
		repository: "sdk",
		version: lineOf$1(tag)
	}).length === 0;
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
	if (fixed !== void 0) return satisfies(fixed, {
		...request,
		version: tagVersionOf(request.version)
	});
	const line = /^(\d+\.\d+)(?:-|$)/.exec(tag)?.[1];
	if (line === void 0 || line === lineOf$1(request.version)) return true;
	return satisfies(`${line}.999`, request);
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
	const all = at === void 0 ? [] : imagesOf(at).filter(({ maintainedUntil }) => maintainedUntil === void 0);
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
* Whether an SDK image can build the project under the repository's global.json, as far as its tag tells.
* @throws ActionError SDK_MISMATCH
*/
function checkSdk(facts) {
	checkRequest(facts);
	checkTarget(facts);
}
function checkRequest({ sdkImage, globalJson }) {
	if (globalJson === void 0 || maySatisfy(sdkImage.tag ?? "", globalJson.request)) return;
	const { request, file } = globalJson;
	throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `checking the SDK image ${describeReference(sdkImage)}`,
		got: `${file} asks for ${request.version} with rollForward ${request.rollForward}, which ${sdkImage.tag} is not`,
		hint: `Leave sdk-image out to get what ${file} asks for, or change one of the two.`
	});
}
/** An SDK builds for its own version of .NET and older ones (NETSDK1045). */
function checkTarget({ sdkImage, framework, globalJson }) {
	const version = officialPath(sdkImage) === "sdk" ? /^\d+\.\d+(?=[.-]|$)/.exec(sdkImage.tag ?? "")?.[0] : void 0;
	if (framework === void 0 || version === void 0) return;
	const target = versionOf$3(parseFramework(framework));
	if (compareLines(version, target) >= 0) return;
	const { file, request } = globalJson ?? {};
	const isPinned = request?.version !== void 0;
	const asks = isPinned ? `${file} asks for ${request.version} with rollForward ${request.rollForward}, and ` : "";
	throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `checking the SDK image ${describeReference(sdkImage)}`,
		got: `${asks}SDK ${version} cannot build ${framework}`,
		hint: isPinned ? `Set the version in ${file} to one of SDK ${target} or later, or rollForward to latestMajor.` : `Leave sdk-image out, or name an image of SDK ${target} or later.`
	});
}

// src/dotnet/catalogue-age.ts
/** A catalogue that is older than this may well be wrong, in days: a version of .NET or of a system came or went. */
const OLD = 100;
/** What is to be said of the age of the catalogue at a time in milliseconds since 1970; `undefined`: it is new enough. */
function catalogueAge(now) {
	const days = Math.floor((now - Date.parse(CATALOGUE_SOURCE.date)) / DAY);
	if (days <= OLD) return void 0;
	return `What this version of the action knows of .NET and its images is ${days} days old (${CATALOGUE_SOURCE.date}); a newer version may know better`;
}

// src/dotnet/image-system.ts
/**
* The operating system of an image as far as its name tells: of Microsoft's images of .NET and of Windows, of the images of
* the distributions themselves, and of any other whose tag names one (`22-alpine3.23`, `1.0-bookworm-slim`).
*/
function systemOfImage(reference) {
	const { registry, repository, tag = "" } = reference;
	const dotnet = systemOfDotnet(reference);
	if (dotnet !== void 0) return dotnet;
	const own = registry === "docker.io" ? /^library\/(alpine|debian|ubuntu)$/.exec(repository)?.[1] : void 0;
	const microsoft = registry === "mcr.microsoft.com" ? MICROSOFT.exec(repository)?.[1] : void 0;
	const version = numberOf$1(tag);
	if (own !== void 0 && version !== void 0) return byTitle(`${own} ${own === "debian" ? Number.parseInt(version, 10) : version}`);
	if (microsoft === "azurelinux" && version !== void 0) return byName(`azurelinux${version}`);
	if (microsoft === "cbl-mariner" && version !== void 0) return byName(`cbl-mariner${version}`);
	if (microsoft === "windows" && version === "10.0") return byName(WINDOWS_BUILDS[tag.split(".")[2] ?? ""] ?? "");
	return bySegments(tag);
}
/** What the builds of Windows are called. */
const WINDOWS_BUILDS = {
	"14393": "ltsc2016",
	"17763": "ltsc2019",
	"20348": "ltsc2022",
	"26100": "ltsc2025"
};
const MICROSOFT = /^(azurelinux|cbl-mariner|windows)\//;
/** `3.23` of `3.23.2`, `12.5` of `12.5-slim`, `12` of `12`. */
function numberOf$1(tag) {
	return /^(\d+(?:\.\d+)?)(?:[.-]|$)/.exec(tag)?.[1];
}
function systemOfDotnet(reference) {
	const repository = officialPath(reference)?.replace(/^nightly\//, "");
	const { tag = "" } = reference;
	const [, version = "", name = ""] = /^(\d+\.\d+)(?:\.\d+)?(?:-(?:preview|rc)(?:\.\d+)?)?(?:-(.*))?$/s.exec(tag) ?? [];
	const image = repository === void 0 ? void 0 : findImage$1({
		repository,
		version,
		name
	});
	const found = image && bySegments(image.names[0] ?? "");
	if (image?.maintainedUntil === void 0 || found === void 0) return found;
	return {
		...found,
		maintainedUntil: image.maintainedUntil
	};
}
/** Tags name a system between dashes, as `-bookworm` or `-alpine3.23`. */
function bySegments(tag) {
	const segments = tag.split("-").map((segment) => segment === "1809" ? "ltsc2019" : segment);
	const system = OPERATING_SYSTEMS.find(({ name }) => segments.includes(name));
	return system && { system };
}
function byTitle(title) {
	const system = OPERATING_SYSTEMS.find((known) => known.title.toLowerCase() === title);
	return system && { system };
}
function byName(name) {
	const system = OPERATING_SYSTEMS.find((known) => known.name === name);
	return system && { system };
}

// src/dotnet/support.ts
/** The end of support is told this long before, in days. */
const AHEAD = 60;
/** A version of .NET (`8.0`); `undefined` for one that is not known. */
function dotnetSupport(version) {
	const known = findVersion$1(version);
	return known && {
		name: `.NET ${version}`,
		endOfSupport: known.endOfSupport
	};
}
/** What an image is made of beside .NET; `undefined` where its name does not tell. */
function systemSupport(reference) {
	const found = systemOfImage(reference);
	if (found === void 0) return void 0;
	const { system, maintainedUntil = "" } = found;
	const { title: name, endOfSupport } = system;
	return maintainedUntil !== "" && (endOfSupport === "" || maintainedUntil < endOfSupport) ? {
		name: `.NET on ${name}`,
		endOfSupport: maintainedUntil
	} : {
		name,
		endOfSupport
	};
}
/** What is to be said of the support of something at a time in milliseconds since 1970; `undefined`: nothing. */
function supportProblem({ name, endOfSupport }, now) {
	if (endOfSupport === "") return void 0;
	const days = Math.floor((Date.parse(endOfSupport) - now) / DAY) + 1;
	if (days < 0) return `${name} is out of support since ${endOfSupport}`;
	if (days > AHEAD) return void 0;
	return `${name} is supported until ${endOfSupport}, ${days === 0 ? "today" : days === 1 ? "one more day" : `${days} more days`}`;
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
	const age = catalogueAge(now);
	const hint = age === void 0 ? HINT$1 : `${HINT$1} ${age}.`;
	const problems = [...new Map(parts.map(({ of }) => [of.name, of])).values()].flatMap((of) => {
		const problem = supportProblem(of, now);
		const what = parts.filter((part) => part.of.name === of.name).map((part) => part.what);
		return problem === void 0 ? [] : [`${problem} (${[...new Set(what)].join(", ")})`];
	});
	const [first] = problems;
	if (mode === "fail" && first !== void 0) throw new ActionError({
		code: "OUT_OF_SUPPORT",
		doing: "checking support dates (eol: fail)",
		got: problems.join("; "),
		hint
	});
	if (mode === "fail" && age !== void 0) log.warning(`${age}. Ends of support are judged by it (eol: fail).`);
	for (const got of problems) log.warning(`${got}. ${hint}`);
}
const HINT$1 = "Security fixes end with support: move to a newer version, or say `eol: ignore`.";

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
async function readImage$1({ digest, platform }, at) {
	const { client, repository } = at;
	const manifest = await readManifest(digest, at);
	const config = await readConfig$1(manifest, at);
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
	const layers = layersOf$3(store, {
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
/** Everything that a document names, but the layers. @throws ActionError for what is no image */
async function readEarlier(top, at) {
	return {
		top,
		images: await Promise.all((await manifestsOf(top, at)).map(async (manifest) => ({
			manifest,
			config: await readConfig$1(manifest, at)
		})))
	};
}
/** The layers that a document names. @throws ActionError for what is no image */
async function readLayers$1(digest, at) {
	return (await manifestsOf(await at.document(digest), at)).flatMap(({ value }) => value.layers.map((layer) => layer.digest));
}
function documentsOf$1({ images }) {
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
const VERSION$2 = "org.opencontainers.image.version";
/** The version that an image says in its label, of an index its first image, else in an annotation; `undefined`: none. */
async function versionOf$1(document, at) {
	try {
		const top = await document;
		const first = isManifest(top) ? top : await firstManifest(top, at);
		return (await readConfig$1(first, at)).value.config?.Labels?.[VERSION$2] ?? first.value.annotations?.[VERSION$2] ?? top.value.annotations?.[VERSION$2];
	} catch {
		return;
	}
}
async function firstManifest(top, { document }) {
	const [first] = entriesOf$2(top);
	const found = first === void 0 ? void 0 : await document(first);
	if (found === void 0 || !isManifest(found)) throw new Error("an index without an image");
	return found;
}
function labelsOf({ images }) {
	return images[0]?.config.value.config?.Labels ?? {};
}
function isManifest(document) {
	return "layers" in document.value;
}
function entriesOf$2({ value }) {
	return "manifests" in value ? value.manifests.map(({ digest }) => digest) : [];
}
async function manifestsOf(top, { document }) {
	return isManifest(top) ? [top] : (await Promise.all(entriesOf$2(top).map(document))).filter(isManifest);
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
async function readConfig$1({ value }, { client, repository }) {
	const bytes = await readAll$1(client.openBlob(repository, value.config), LARGEST_CONFIG);
	return fromBytes({
		mediaType: value.config.mediaType,
		bytes,
		value: parseConfig(bytes)
	});
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
		because: "no other commit has it"
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
/**
* Whether a tag that follows versions (`latest`, `1`, `1.2`) may be taken from the image that it names: never from one of a
* higher version by SemVer's precedence, as when an older line gets a fix after a newer one was released.
*/
function decideVersion({ own, held }) {
	if (held === void 0 || held === "") return {
		value: void 0,
		because: "the image it names says no version in a label"
	};
	const shown = JSON.stringify(held.slice(0, 80));
	const [ours, theirs] = [readVersion(own), readVersion(held)];
	if (ours === void 0 || theirs === void 0) return {
		value: void 0,
		because: `the image it names says ${shown}, which is not a version of SemVer`
	};
	const order = compareVersions(ours, theirs);
	if (order === void 0) return {
		value: void 0,
		because: `the image it names says ${shown}, not which patch`
	};
	if (order === 0) return {
		value: void 0,
		because: `it names an image of ${own} already`
	};
	if (order > 0) return {
		value: true,
		because: `${own} is higher than ${held.trim()}`
	};
	return {
		value: false,
		because: `it names ${held.trim()}, and ${own} is lower (latest-may-go-back: true moves it)`
	};
}
function shortened(digest) {
	return digest.slice(0, 19);
}

// src/steps/foretell.ts
/** What versions would say of the tags that a plan would write: each line as a run would log it. */
async function foretellMoves(world, images) {
	const { inputs, registries, runner } = world;
	const asked = images.flatMap(({ name, tags }) => [...followsOf(tags, inputs)].map(([tag, own]) => ({
		name,
		tag,
		own
	})));
	const lines = await Promise.all(asked.map(async ({ name, tag, own }) => {
		const { repository } = name;
		const client = registries(name.registry);
		const held = await client.headManifest({
			repository,
			reference: tag
		});
		if (held === void 0) return [];
		const document = onceEach((digest) => readDocument(digest, {
			client,
			repository
		}));
		const verdict = decideVersion({
			own,
			held: await versionOf$1(document(held.digest), {
				client,
				repository,
				document
			})
		});
		return [describeRuling({
			name: describeReference({
				...name,
				tag
			}),
			...verdict,
			value: verdict.value ?? true
		})];
	}));
	for (const line of lines.flat()) runner.log.info(line);
}

// src/steps/supported-parts.ts
/** What of a build has an end of support, as far as it is known before the build. */
function supportedParts(build, bases) {
	const plan = build.kind === "project" ? build.plan : void 0;
	return [
		...partsOfFramework(plan?.framework.value),
		...plan === void 0 ? [] : partsOfImage("the SDK image", plan.sdkImage.value),
		...bases.flatMap((base) => partsOfImage("the base image", base))
	];
}
/** `net8.0`; nothing where it is not known. */
function partsOfFramework(framework) {
	const of = framework === void 0 ? void 0 : dotnetSupport(versionOf$3(parseFramework(framework)));
	return of === void 0 ? [] : [{
		what: "the target framework",
		of
	}];
}
/** Its .NET and its operating system. */
function partsOfImage(what, image) {
	const version = versionOfImage(image);
	return [version === void 0 ? void 0 : dotnetSupport(version), systemSupport(image)].flatMap((of) => of === void 0 ? [] : [{
		what,
		of
	}]);
}

// src/steps/check.ts
/**
* What can fail in seconds fails before what takes minutes.
* @returns names of what an end of support was looked up for
*/
async function check$1(world, parts) {
	const { projects, request } = parts;
	const all = [...projects, ...parts.tests];
	const { inputs, registries } = world;
	const { log } = world.runner;
	const builds = all.map(({ build }) => build);
	if (inputs.localBase !== void 0) await checkLocalBase(world, inputs.localBase);
	const expected = builds.map((build) => ({
		build,
		bases: basesOf$1(inputs, build)
	}));
	for (const { build, bases } of expected) checkBuild(build, {
		bases,
		tags: request.tags.tags
	});
	const foreseen = foreseenOf(parts, inputs);
	checkDelivery(foreseen);
	for (const project of all) checkFeeds(world, project);
	const supported = expected.flatMap(({ build, bases }) => supportedParts(build, bases.map(({ base }) => base.value)));
	checkSupport({
		parts: supported,
		mode: inputs.eol,
		now: world.clock(),
		log
	});
	const judged = new Set(supported.map(({ of }) => of.name));
	if (all.every(({ recalled }) => recalled?.found.kind === "found") && inputs.mode === "build") return judged;
	if (inputs.mode === "build") wakeEngine(world, all);
	const bases = distinct$3(expected.flatMap(({ bases: own }) => own.map(({ base }) => base)));
	const targets = targetsOf$1(world, parts);
	await log.phase("Check", () => preflight({
		registries,
		log,
		targets,
		bases,
		mirrors: inputs.mirrors
	}));
	if (inputs.mode === "plan") await foretellMoves(world, foreseeImages(foreseen));
	return judged;
}
function foreseenOf({ request, projects }, inputs) {
	const foreseen = projects.map(({ build }) => build.kind === "project" ? {
		project: build.plan.project.value,
		facts: build.project,
		suffixes: build.plan.variants.map(({ suffix }) => suffix)
	} : {
		project: build.path,
		suffixes: suffixesOf(inputs.systems)
	});
	return {
		inputs,
		event: request.event,
		tags: request.tags,
		projects: foreseen
	};
}
function checkBuild(build, { bases, tags }) {
	if (build.kind === "project") {
		const { sdkImage, framework, question } = build.plan;
		const known = question?.ask.includes("TargetFramework") !== true ? framework.value : void 0;
		checkSdk({
			sdkImage: sdkImage.value,
			framework: known,
			globalJson: build.project.globalJson
		});
	}
	for (const { base, platforms } of bases) for (const each of platforms) checkPlatform(base.value, each);
	const suffixes = build.kind === "project" ? build.plan.variants.map(({ suffix }) => suffix) : [];
	withSuffix(tags, suffixes);
}
/** Of what will be built: nothing else is restored. */
function checkFeeds({ runner }, { build, recalled }) {
	if (build.kind !== "project" || recalled === void 0 || recalled.found.kind === "found") return;
	const { nuget, repositoryFeeds } = recalled;
	checkWithheld(nuget, build.plan);
	checkNetwork(build.plan, {
		nuget,
		repository: repositoryFeeds,
		env: runner.env
	});
}
/** It answers while registries do; the build that needs it tells what is wrong with it. */
function wakeEngine({ engine }, all) {
	if (all.every(({ build, recalled }) => build.kind !== "project" || recalled?.found.kind === "found")) return;
	engine().then((found) => found.info().catch(() => void 0), () => void 0);
}
/** Repositories that will be pushed to, as far as the input names them. */
function targetsOf$1({ inputs }, { request, projects }) {
	const local = inputs.images.every(({ registry }) => isLoopback(registry));
	if (inputs.images.length === 0 || !choosePush(inputs.push, {
		event: request.event,
		local
	}).value) return [];
	const named = inputs.images.filter((image) => !nameProjects([image]));
	return distinct$3(projects.flatMap(({ build }) => build.kind === "project" ? expectImages(inputs, build.project).map(({ value }) => value) : named).map((value) => ({ value }))).map(({ value }) => value);
}
/** Each name once. */
function distinct$3(choices) {
	return [...new Map(choices.map((choice) => [describeReference(choice.value), choice])).values()];
}
function basesOf$1(inputs, build) {
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
/** A tar of the files in their order; each is asked for only when the one before is read. No times, no owners. */
function tarOf(files) {
	return Readable.from(packed(files), { objectMode: false });
}
/** Nothing is begun before somebody reads, and what was begun is ended with the reader. */
async function* packed(files) {
	const pack = (0, import_tar_stream.pack)();
	const filling = fill(pack, files).catch((error) => pack.destroy(error));
	try {
		yield* readableOf(pack);
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
		await pipeline(Readable.from(open(), { objectMode: false }), entry);
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
* The images of sets of one as `docker save` writes them (moby, image/spec/v1.2.md "Combined Image JSON + Filesystem Changeset Format"),
* which every engine loads: layers unpacked, for 20.10 and older know no zstd.
*/
function dockerArchive(sets, options) {
	return tarOf(filesOf(sets, options));
}
async function* filesOf(sets, { temporary }) {
	const images = sets.map(({ set }) => set.images[0]);
	const folder = await mkdtemp(join(temporary, "docker-archive-"));
	try {
		for (const layer of distinct$2(images.flatMap(({ layers }) => layers))) yield* unpackedLayer(layer, folder);
		for (const { config } of images) yield {
			name: configName(config.descriptor.digest),
			size: config.bytes.byteLength,
			open: () => config.open()
		};
		const entries = sets.map((named) => ({
			Config: configName(named.set.images[0].config.descriptor.digest),
			RepoTags: named.full ?? fullNames(named),
			Layers: named.set.images[0].layers.map(({ diffId }) => nameOf$5(diffId))
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
	const limits = await limitsOn(folder, LARGE_ARCHIVE);
	await pipeline(Readable.from(bounded(checked(layer), limits), { objectMode: false }), createWriteStream(path));
	const { size } = await stat(path);
	yield {
		name: nameOf$5(layer.diffId),
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
function nameOf$5(diffId) {
	return `${hexOf(diffId)}.tar`;
}
function distinct$2(layers) {
	return [...new Map(layers.map((layer) => [layer.diffId, layer])).values()];
}

// src/deliver/export-place.ts
/**
* A destination in the workspace is reached without following a link, because the repository may have a link there.
* Elsewhere the workflow's word counts, and links above the destination are the runner's own.
* @param dest absolute.
* @param workspace absolute; absent: no link is trusted.
*/
function exportPlace(dest, workspace) {
	const full = resolve$1(dest);
	const root = workspace === void 0 ? parse$6(full).root : resolve$1(workspace);
	const path = pathInside(full, root);
	return path === void 0 ? {
		root: dirname(full),
		path: basename(full)
	} : {
		root,
		path
	};
}
/** @throws ActionError EXPORT_FAILED where the destination itself is a link, or lies behind one. */
function refuseLink({ root, path }, target) {
	try {
		if (path === "" || kindAt(root, path) !== "link") return;
		throw new PathRefused(path, "a link");
	} catch (error) {
		if (!(error instanceof PathRefused) || error.is !== "a link") return;
		throw new ActionError({
			code: "EXPORT_FAILED",
			doing: `exporting to ${target}`,
			got: `${error.path} is a link, and nothing is written through a link`,
			hint: "A link in the checkout could lead to any folder of the runner. Give the folder that it leads to as `dest`, or remove the link.",
			cause: error
		});
	}
}

// src/deliver/local-files.ts
/**
* Unpacks a layer of ours, which holds files and folders. No entry leaves the place, and none goes through a link that is
* there already.
*/
async function unpackLayer(layer, to) {
	const entries = (0, import_tar_stream.extract)();
	const reading = pipeline(Readable.from(decompressed(layer), { objectMode: false }), entries);
	reading.catch(() => void 0);
	for await (const entry of entries) await unpackEntry(entry, to);
	await reading;
}
async function unpackEntry(entry, { root, path: top }) {
	const { name, type, mode = 420, mtime } = entry.header;
	const path = posix.join(top, posix.join("/", name)).replace(/\/$/, "");
	if (type === "directory") {
		createFolder(root, path)[Symbol.dispose]();
		entry.resume();
	} else {
		const time = mtime === void 0 ? {} : { time: mtime.getTime() / 1e3 };
		await writeStream(root, {
			path,
			chunks: Readable.from(entry, { objectMode: false }),
			mode: mode & 493,
			...time
		});
	}
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
			const place = exportPlace(to.dest, options.workspace);
			try {
				refuseLink(place, target);
				await writerOf(to)(sets, {
					...options,
					place
				});
			} catch (error) {
				throw failure(target, error);
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
	if (type === "docker") return (sets, to) => writeTar(dockerArchive(sets, to), to.place);
	if (!dest.endsWith(".tar")) return writeLayout;
	return (sets, to) => writeTar(tarOf(layoutFiles(sets)), to.place);
}
/** A blob that is there in its size is kept. The index comes last. */
async function writeLayout(sets, { place: { root, path: top } }) {
	for (const blob of blobsOf(sets)) {
		const path = posix.join(top, blobPath(blob.descriptor));
		if (sizeAt(root, path) === blob.descriptor.size) continue;
		await writeStream(root, {
			path,
			chunks: verified(blob.open(), blob.descriptor)
		});
	}
	writeFile$1(root, {
		path: posix.join(top, "oci-layout"),
		content: LAYOUT_FILE
	});
	writeFile$1(root, {
		path: posix.join(top, "index.json"),
		content: layoutIndex(entriesOf$1(sets))
	});
}
/** In bytes; `undefined` where there is no file. */
function sizeAt(root, path) {
	try {
		try {
			var _usingCtx$12 = _usingCtx();
			const folder = _usingCtx$12.u(holdFolder(root, posix.dirname(path)));
			const stats = lstatSync(folder.at(posix.basename(path)));
			return stats.isFile() ? stats.size : void 0;
		} catch (_) {
			_usingCtx$12.e = _;
		} finally {
			_usingCtx$12.d();
		}
	} catch (error) {
		if (codeOf$1(error) === "ENOENT") return void 0;
		throw error;
	}
}
async function* layoutFiles(sets) {
	yield textFile("oci-layout", LAYOUT_FILE);
	yield textFile("index.json", layoutIndex(entriesOf$1(sets)));
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
function entriesOf$1(sets) {
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
async function writeTar(tar, { root, path }) {
	const there = kindAt(root, path);
	if (there !== void 0 && there !== "file") throw new Error("there is something that is not a file");
	await writeStream(root, {
		path,
		chunks: tar
	});
}
async function writeFiles$1(sets, { place }) {
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
		await writeOwnFiles(image, all.length > 1 ? {
			...place,
			path: posix.join(place.path, ...folders)
		} : place);
	}
}
async function writeOwnFiles(image, place) {
	createFolder(place.root, place.path)[Symbol.dispose]();
	for (const layer of image.layers.filter(({ kind }) => kind !== "base")) await unpackLayer(layer, place);
}
function written({ type }) {
	return ({ kind }) => type !== "local" || kind !== "base" && kind !== "config";
}
function failure(target, error) {
	if (error instanceof ActionError) return error;
	return new ActionError({
		code: "EXPORT_FAILED",
		doing: `exporting to ${target}`,
		got: messageOf(error),
		hint: "Check that the path can be written to and that the disk has room.",
		cause: error
	});
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
			const ruled = await Promise.all(choose$1(sets, await engine.info()).map((each) => ruleNames(each, engine)));
			const rulings = ruled.flatMap((each) => each.rulings);
			const chosen = ruled.filter(({ full }) => full.length > 0);
			const all = [];
			for (const each of chosen) all.push(await pullFromUs(each, loading) ?? await loadArchive(each, loading));
			const blobs = distinct$1(all.flatMap((loaded) => loaded.blobs));
			return {
				target: TARGET,
				sets: chosen.map((each) => ({
					digest: each.image.manifest.descriptor.digest,
					tags: each.full
				})),
				blobs,
				bytesSent: bytesSentOf(blobs),
				because: [...new Set(all.map(({ because }) => because))].join("; "),
				...rulings.length === 0 ? {} : { rulings }
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
/** A tag that follows versions stays with the image of the engine that has a higher one, as it would in a registry. */
async function ruleNames(loadable, engine) {
	const { follows = /* @__PURE__ */ new Map(), names } = loadable;
	const asked = [...follows].flatMap(([tag, own]) => taggedAll(names, tag).map((name) => ({
		name,
		own
	})));
	const rulings = (await Promise.all(asked.map(async ({ name, own }) => {
		const held = (await engine.findImage(name))?.labels?.["org.opencontainers.image.version"];
		const { value, because } = decideVersion({
			own,
			held
		});
		return value === void 0 ? [] : [{
			name,
			value,
			because
		}];
	}))).flat();
	const staying = new Set(rulings.filter(({ value }) => !value).map(({ name }) => name));
	return {
		...loadable,
		rulings,
		full: fullNames(loadable).filter((name) => !staying.has(name))
	};
}
function taggedAll(names, tag) {
	return fullNames({
		names,
		tags: [tag]
	});
}
/** What was sent for one image is there for the next. */
function distinct$1(blobs) {
	return [...new Map(blobs.toReversed().map((blob) => [blob.digest, blob])).values()].reverse();
}
/** `undefined` when the engine never came to us. */
async function pullFromUs(loadable, loading) {
	try {
		var _usingCtx$11 = _usingCtx();
		const { engine } = loading;
		const { image } = loadable;
		const repository = `containerize-dotnet/${randomUUID()}`;
		const { serveImage } = await import("./image-server.js");
		const server = _usingCtx$11.a(await serveImage(image, repository));
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
			for (const reference of loadable.full) await engine.tag(name, reference);
		} finally {
			await engine.untag(name);
		}
		return pulled(image, {
			server,
			kept
		});
	} catch (_) {
		_usingCtx$11.e = _;
	} finally {
		await _usingCtx$11.d();
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
	const [name = ""] = loadable.full;
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

// src/registry/set-state.ts
/** How many requests are on their way at once. */
const CONCURRENCY$3 = 4;
/** What the repository itself says of a tag. */
function askHeld({ client, repository }) {
	return async (reference) => (await client.headManifest({
		repository,
		reference
	}))?.digest;
}
async function lookAt$2(tagged, held) {
	const { set, tags } = tagged;
	const { digest } = set.top.descriptor;
	const missing = await without(tags, async (tag) => await held(tag) === digest);
	const isThere = missing.length < tags.length || await held(digest) === digest;
	return {
		...tagged,
		isThere,
		missing,
		left: [],
		rulings: []
	};
}
/** The state without the tags that must stay as they are. */
async function withLeft(state, mayWrite) {
	return ruled(state, await Promise.all(state.missing.map(async (tag) => ({
		...await mayWrite(tag),
		tag
	}))));
}
/** The state by what was ruled of some of its missing tags; a later word on a tag takes the place of the earlier one. */
function ruled(state, rulings) {
	const left = rulings.filter(({ value }) => !value).map(({ tag, because }) => ({
		value: tag,
		because
	}));
	const told = rulings.filter((ruling) => ruling.told === true);
	return {
		...state,
		left: [...state.left, ...left],
		missing: state.missing.filter((tag) => !left.some(({ value }) => value === tag)),
		rulings: [...state.rulings.filter(({ tag }) => !told.some((later) => later.tag === tag)), ...told]
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
function presentIn(states) {
	const images = states.filter(({ isThere }) => isThere).flatMap(({ set }) => set.images);
	return distinctBlobs(images.flatMap((image) => [...image.layers, configOf(image)])).map((blob) => present$1(blob, "the repository has the whole image"));
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

// src/registry/push-whole.ts
/**
* Blobs, then manifests by their digests, then indexes. Some registries know a blob a moment later than they say
* (goharbor/harbor 22417), and one that lost layers of an image may still serve it: then all is looked at and put once more.
*/
async function pushWhole(sets, to) {
	const blobs = await pushBlobs(sets, {
		...to,
		...believe(sets, to)
	});
	try {
		await putManifests(sets, to);
		return blobs;
	} catch (error) {
		if (!(error instanceof ActionError) || !error.message.includes("BLOB_UNKNOWN")) throw error;
		const again = await pushBlobs(sets, {
			...to,
			there: NONE$1,
			fresh: NONE$1
		});
		await putManifests(sets, to);
		return again.map((blob, at) => blob.action === "present" ? blobs[at] ?? blob : blob);
	}
}
const NONE$1 = /* @__PURE__ */ new Set();
/** Where the manifest itself was asked for and is not there, its config is not. */
function believe(sets, { named }) {
	const single = sets.filter(({ top, images: [first] }) => top === first.manifest);
	return {
		there: named,
		fresh: new Set(single.map(({ images: [{ config }] }) => config.descriptor.digest))
	};
}
async function putManifests(sets, to) {
	const tops = new Set(sets.map(({ top }) => top));
	const manifests = sets.flatMap(({ images }) => images.map(({ manifest }) => manifest));
	const indexes = [...tops].filter((top) => !manifests.some((manifest) => manifest === top));
	const putOne = async (document) => {
		const tag = tops.has(document) ? await to.firstTag() : void 0;
		await put(document, {
			...to,
			reference: tag ?? document.descriptor.digest
		});
	};
	for (const documents of [manifests, indexes]) await pMap(documents, putOne, { concurrency: 4 });
}
/** @throws ActionError of the client */
async function put(document, at) {
	await at.client.putManifest({
		repository: at.repository,
		reference: at.reference
	}, document);
}
/** A blob that several images have is sent once. */
async function pushBlobs(sets, to) {
	const { there, fresh } = to;
	const images = sets.flatMap((set) => set.images);
	const layers = distinctBlobs(images.flatMap((image) => image.layers));
	const configs = distinctBlobs(images.map(configOf));
	const push = async (blob) => {
		const { digest } = blob.descriptor;
		if (there.has(digest)) return present$1(blob, "an image in the repository has it");
		return await (fresh.has(digest) ? sendBlob : pushBlob)(blob, to);
	};
	return await pMap([...layers, ...configs], push, { concurrency: 4 });
}

// src/registry/following-tags.ts
/**
* Another job may have written such a tag while this one sent its blobs: a registry has no conditional write. What is
* left is the time between this look and the write, after which {@link settleTaken} looks once more.
*/
async function ruleAgain(looked) {
	const { states, lookAgain } = looked;
	if (lookAgain === void 0) return looked;
	const again = async (state) => {
		const tags = state.missing.filter((tag) => state.follows?.has(tag) === true);
		return ruled(state, await rulingsOf(tags, lookAgain));
	};
	return {
		...looked,
		states: await Promise.all(states.map(again))
	};
}
/** How often a tag is written once more, where another job goes on writing a lower version. */
const MOST$5 = 3;
/**
* What to make of tags that stand for something else right after they were written: one of a higher version has a right to
* them; of a lower one they are taken back.
* @returns those that nothing explains, and what was ruled
*/
async function settleTaken(taken, { to, set, lookAgain }) {
	if (taken.length === 0 || lookAgain === void 0) return {
		wrong: taken,
		rulings: []
	};
	const { digest } = set.top.descriptor;
	const held = askHeld(to);
	const wrong = [];
	const rulings = [];
	for (const tag of taken) {
		let ruling = await lookAgain(tag);
		for (let times = 0; ruling?.value === true && times < MOST$5; times += 1) {
			await put(set.top, {
				...to,
				reference: tag
			});
			if (await held(tag) === digest) break;
			ruling = await lookAgain(tag);
		}
		if (ruling === void 0 || ruling.value && await held(tag) !== digest) wrong.push(tag);
		else rulings.push({
			...ruling,
			tag
		});
	}
	return {
		wrong,
		rulings
	};
}
async function rulingsOf(tags, lookAgain) {
	return (await Promise.all(tags.map(async (tag) => ({
		tag,
		ruling: await lookAgain(tag)
	})))).flatMap(({ tag, ruling }) => ruling === void 0 ? [] : [{
		...ruling,
		tag
	}]);
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
			const holder = before.find(({ sets }) => layersOf$2(sets).some(isSame(layer)));
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
function layersOf$2(sets) {
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
	const firstTag = async () => firstOf$3(await ruling);
	for (const { to, states, named } of looked) {
		const absent = states.filter(({ isThere }) => !isThere).map(({ set }) => set);
		sent.push(absent.length === 0 ? [] : await pushWhole(absent, {
			...to,
			named,
			firstTag
		}));
	}
	const before = await ruling;
	const done = sent.some((blobs) => blobs.length > 0) ? firstOf$3(before) : void 0;
	await putTags(before, {
		moving: false,
		done
	});
	const final = await Promise.all(before.map(ruleAgain));
	await putTags(final, {
		moving: true,
		done
	});
	const checked = await pMap(final, checkAll, { concurrency: 4 });
	return final.map(({ to }, at) => outcomeOf(checked[at] ?? [], {
		to,
		sent: sent[at] ?? []
	}));
}
/** Each with every right that it needs, so that one token serves it from its first request, and knowing the others. */
function withRights(pushes) {
	return withNeighbours(pushes).map((push) => ({
		...push,
		client: push.client.mountingFrom(sourcesOf(push.sets, push.client.registry))
	}));
}
async function lookAtAll({ client, repository, sets, held, layers, mayWrite, lookAgain }) {
	const to = {
		client,
		repository
	};
	const [states, named] = await Promise.all([pMap(sets, (tagged) => lookAt$2(tagged, held ?? askHeld(to)), { concurrency: 4 }), layers?.() ?? /* @__PURE__ */ new Set()]);
	return {
		to,
		states,
		named,
		mayWrite,
		lookAgain
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
function outcomeOf(states, { to, sent }) {
	const repository = `${to.client.registry}/${to.repository}`;
	const rulings = states.flatMap((state) => state.rulings).map(({ tag, value, because }) => ({
		name: `${repository}:${tag}`,
		value,
		because
	}));
	const known = new Set(sent.map(({ digest }) => digest));
	const blobs = [...sent, ...presentIn(states).filter(({ digest }) => !known.has(digest))];
	return {
		sets: states.map(({ set, tags, left }) => ({
			digest: set.top.descriptor.digest,
			size: set.top.descriptor.size,
			tags: tags.filter((tag) => !left.some(({ value }) => value === tag))
		})),
		blobs,
		bytesSent: blobs.reduce((sum, blob) => sum + (blob.action === "sent" ? blob.size : 0), 0),
		because: [...new Set(states.map(reason))].join("; "),
		...rulings.length === 0 ? {} : { rulings }
	};
}
/** Repositories of the same registry that hold some of the layers. */
function sourcesOf(sets, registry) {
	const near = layersOf$2(sets).map(({ origin }) => origin).filter((origin) => origin?.registry === registry);
	return [...new Set(near.map((origin) => origin?.repository ?? ""))];
}
/** The tag by which a set that is alone gets its place at once: nothing else must be there before. */
function firstOf$3(looked) {
	const [state, ...others] = looked.flatMap(({ states }) => states);
	if (state === void 0 || others.length > 0) return void 0;
	return [false, true].flatMap((moving) => tagsOf$1(state, moving)).find((tag) => state.follows?.has(tag) !== true);
}
function tagsOf$1({ missing, moving: own = [] }, moving) {
	return missing.filter((tag) => own.includes(tag) === moving);
}
/** The first tags of all sets in all places, then the second ones, … */
async function putTags(looked, { moving, done }) {
	const all = looked.flatMap(({ to, states }) => states.map((state) => ({
		to,
		set: state.set,
		tags: tagsOf$1(state, moving).filter((tag) => tag !== done)
	})));
	const rounds = Math.max(0, ...all.map(({ tags }) => tags.length));
	for (let round = 0; round < rounds; round += 1) for (const { to, set, tags } of all) {
		const tag = tags[round];
		if (tag !== void 0) await put(set.top, {
			...to,
			reference: tag
		});
	}
}
async function checkAll(following) {
	return await Promise.all(following.states.map((state) => check(state, following)));
}
/** A registry that says 201 and keeps something else is found here, not by the one who pulls. */
async function check(state, following) {
	const { set, tags, isThere, missing } = state;
	const { to } = following;
	const { digest } = set.top.descriptor;
	const references = isThere || tags.length > 0 ? missing : [digest];
	const held = askHeld(to);
	const taken = await without(references, async (reference) => await held(reference) === digest);
	const { wrong, rulings } = await settleTaken(taken, {
		...following,
		set
	});
	if (wrong.length === 0) return ruled(state, rulings);
	throw new ActionError({
		code: "REGISTRY_FAILED",
		doing: `looking at ${to.client.registry}/${to.repository} after the push`,
		got: `${wrong.join(", ")} ${wrong.length === 1 ? "is" : "are"} not ${digest}`,
		hint: "Somebody else pushed the same tags at the same time, or the registry changed the image. A \"concurrency\" group in the workflow prevents the first."
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
	const { temporary, workspace } = effects;
	const exports = plan.outputs.map(({ type, dest }) => exportTo({
		type,
		dest: resolve$1(workspace, dest)
	}, {
		temporary,
		workspace
	}));
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
			workspace: world.workspace,
			onDelivered: (delivered) => {
				for (const line of describeDelivered(delivered)) log.info(line);
			}
		}
	}));
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
const MOST$4 = {
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
	const length = Math.min(numbers.half(wide ? 56 : 44) * size, MOST$4.headers);
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
	return segment === void 0 ? "" : await readText$1(file, {
		...segment,
		length: Math.min(segment.size, MOST$4.path)
	});
}
async function readNeeds(file, { segments, form }) {
	const dynamic = segments.find(({ type }) => type === SEGMENT.dynamic);
	if (dynamic === void 0) return [];
	const bytes = await readAt(file, {
		offset: dynamic.offset,
		length: Math.min(dynamic.size, MOST$4.dynamic)
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
	const strings = placeOf$4(table.value, segments);
	const names = [];
	for (const { tag, value } of entries) if (tag === TAG.needed) names.push(await readText$1(file, {
		offset: strings + value,
		length: MOST$4.name
	}));
	return names.filter((name) => name !== "");
}
/** Where in the file lies what will be at an address of memory. */
function placeOf$4(address, segments) {
	const holder = segments.find((segment) => {
		const { type, address: start, size } = segment;
		return type === SEGMENT.load && address >= start && address < start + size;
	});
	return holder === void 0 ? address : address - holder.address + holder.offset;
}
/** Up to the first zero. */
async function readText$1(file, at) {
	const bytes = await readAt(file, {
		offset: at.offset,
		length: at.length
	});
	const end = bytes.indexOf(0);
	return bytes.toString("latin1", 0, end < 0 ? bytes.length : end);
}

// src/build/pe.ts
/** Signature, COFF header, and an optional header up to the directory of CLI headers. */
const HEAD$2 = 264;
const CLI_HEADER = 14;
/** From the beginning of a file, which mostly holds it all; `undefined` for any other file. */
async function readPe(file, start) {
	if (start.length < 64 || start.toString("latin1", 0, 2) !== "MZ") return void 0;
	const offset = start.readUInt32LE(60);
	const head = offset + HEAD$2 <= start.length ? start.subarray(offset, offset + HEAD$2) : await readAt(file, {
		offset,
		length: HEAD$2
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
const AT_ONCE$4 = 4;
/** In bytes; enough for all that a PE file says of itself, and for the headers of ELF. */
const HEAD$1 = 1024;
/** ELF, "e_machine", and PE, "Machine Types", in the words of RIDs. */
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
		const native = await describe$3(await openWithin(output.directory, path));
		return native && {
			path,
			...native,
			...origin.kind === "package" ? { package: origin.id } : {}
		};
	}, { concurrency: AT_ONCE$4 })).filter((native) => native !== void 0);
}
/** What a file of native code says of itself, from its headers; `undefined` for any other. */
async function readNative(source) {
	return describe$3(await openSource(source));
}
/** Closes it. */
async function describe$3(file) {
	try {
		const head = await readAt(file, {
			offset: 0,
			length: HEAD$1
		});
		const elf = await readElf(file, head);
		if (elf !== void 0) return describeElf(elf);
		const pe = await readPe(file, head);
		if (pe === void 0 || pe.managed) return void 0;
		return {
			format: "pe",
			architecture: nameOf$4(pe.machine, PE_MACHINES),
			needs: []
		};
	} finally {
		await file.close();
	}
}
function describeElf(elf) {
	const libc = libcOf$1(elf);
	return {
		format: "elf",
		architecture: nameOf$4(elf.machine, ELF_MACHINES),
		...libc === void 0 ? {} : { libc },
		needs: elf.needs
	};
}
function nameOf$4(machine, known) {
	return known[machine] ?? `machine ${machine}`;
}
const MUSL = /^(?:ld-musl-|libc\.musl-)/;
const GLIBC = /^(?:ld-linux|ld64\.so\.|(?:libc|libm)\.so\.6$|(?:libdl|libpthread)\.so\.[02]$|librt\.so\.1$)/;
/** By its loader, else by the name of the C library: both are different files in glibc and musl. */
function libcOf$1({ interpreter, needs }) {
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
async function readExecutable(source) {
	const path = describeSource(source);
	if (/\.so(\.\d+)*$|\.dbg$/.test(path)) return void 0;
	const native = await readNative(source);
	if (native?.format === "elf") {
		const { architecture, libc } = native;
		return CONTAINED.includes(architecture) ? { rid: `linux-${libc === "musl" ? "musl-" : ""}${architecture}` } : void 0;
	}
	if (!path.endsWith(".exe") || !await isForDos(source)) return void 0;
	return { rid: native?.architecture === "arm64" || native?.architecture === "x86" ? `win-${native.architecture}` : "win-x64" };
}
/** What every program of Windows begins with. */
async function isForDos(source) {
	const file = await openSource(source);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return bytesRead === 2 && buffer.toString("latin1") === "MZ";
	} finally {
		await file.close();
	}
}

// src/build/node-version.ts
/** In bytes. */
const MAX = 65536;
const VERSION$1 = /^v?\d{1,4}(?:\.\d{1,6}){0,2}$/;
/**
* Which Node.js a checkout names, as the variables by which the launchers of version managers can be told: they would look
* for the same files in the folder that they are started in, and do more than read them.
*/
async function nodeVersionEnv(root) {
	const [tools, own] = await Promise.all([linesOf(join(root, ".tool-versions")), linesOf(join(root, ".node-version"))]);
	const tool = versionOf(tools.map((line) => line.trim().split(/\s+/, 2)).find(([name]) => name === "nodejs" || name === "node")?.[1]);
	const file = versionOf(own[0]?.trim());
	const either = tool ?? file;
	return {
		...file === void 0 ? {} : { NODENV_VERSION: file },
		...either === void 0 ? {} : {
			ASDF_NODEJS_VERSION: either,
			MISE_NODE_VERSION: either,
			PROTO_NODE_VERSION: either
		}
	};
}
function versionOf(text) {
	return text !== void 0 && VERSION$1.test(text) ? text : void 0;
}
async function linesOf(path) {
	const bytes = await readPlainFile(path, MAX).catch(() => void 0);
	return bytes === void 0 ? [] : bytes.toString("utf8").split("\n");
}

// src/build/find-runner-node.ts
/**
* The Node.js that commands of this job would run, as far as it can be mounted: one program, and one folder of global
* packages with npm in it. That of actions/setup-node, of nodejs.org's archives and packages, and of nvm is made so; what
* Debian and Ubuntu package themselves is not.
*/
async function findRunnerNode(effects) {
	const { exec, env, platform, root } = effects;
	if (platform !== "linux") return { because: `that of a runner that is not Linux (${platform}) does not run in it` };
	const command = findProgram("node", env);
	if (command === void 0) return { because: "there is no `node` on the PATH of the runner" };
	const script = "process.stdout.write(JSON.stringify([process.version, process.execPath]))";
	const told = {
		...await nodeVersionEnv(root),
		...childEnv(env, "launcher")
	};
	const { exitCode, stdout } = await exec({
		command,
		args: ["-e", script],
		env: told
	});
	const [, version, own] = exitCode === 0 && ANSWER.exec(lastLine(stdout)) || [];
	if (version === void 0 || own === void 0) return { because: `${command} of the runner does not start` };
	const executable = await realpath(own).catch(() => own);
	const modules = await findModules(executable, env);
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
const ANSWER = /\["(v\d[^"]{0,60})","(\/[^"]{0,4096})"\]$/;
function lastLine(text) {
	return text.trimEnd().split("\n").at(-1)?.slice(-8192) ?? "";
}
/** Beside the program, or where the PATH's own npm is. */
async function findModules(executable, env) {
	const beside = join(dirname(dirname(executable)), "lib/node_modules");
	if (await exists(join(beside, "npm/bin/npm-cli.js"))) return await realpath(beside);
	const npm = findProgram("npm", env);
	return /^(.+\/node_modules)\/npm\/bin\/npm-cli\.js$/.exec(npm === void 0 ? "" : await realpath(npm))?.[1];
}
/** The links that npm makes beside the folder of global packages. */
async function findCommands(modules) {
	const bin = join(modules, "../../bin");
	const links = (await readdir(bin, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
	const own = (await Promise.all(links.sort().map(async (name) => {
		const target = await realpath(join(bin, name)).catch(() => bin);
		return [name, relative$1(modules, target)];
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
		const builds = (version) => framework === void 0 || compareLines(lineOf$1(version), versionOf$3(framework)) >= 0;
		return {
			fits: (version) => satisfies(version, request) && builds(version),
			because: asks,
			what: `satisfies it (${asks})${framework === void 0 ? "" : ` and builds ${framework.tfm}`}`
		};
	}
	if (framework === void 0 || framework.major < 8) return {
		fits: () => true,
		because: framework === void 0 ? "the newest one is taken" : `the newest SDK builds ${framework.tfm}`,
		what: "can be used"
	};
	const line = versionOf$3(framework);
	const because = `the project targets ${framework.tfm}`;
	return {
		fits: (version) => version.startsWith(`${line}.`),
		because,
		what: `is of version ${line} (${because})`
	};
}
function mismatch(what, installed) {
	const there = installed.map(({ version }) => version).join(", ");
	return new ActionError({
		code: "SDK_MISMATCH",
		doing: "looking for the .NET SDK of the runner (sdk-image: runner)",
		got: `the runner has no SDK that ${what}; it has ${there === "" ? "none, or no `dotnet` on its PATH outside of the workspace" : there}`,
		hint: "Install it before this step with actions/setup-dotnet, or leave `sdk-image` out to build in the SDK image."
	});
}
function newestFirst(left, right) {
	return compareSdks(right.version, left.version);
}
function isPreview(version) {
	return version.includes("-");
}
/** The official image that has the very same SDK. */
function sdkImageOf({ version }) {
	return chooseSdkImage({ request: {
		version,
		rollForward: "disable"
	} }).value;
}
/** The image that has everything an SDK needs but .NET itself. */
function runtimeDepsFor(sdk, found) {
	return officialReference("runtime-deps", tagFor(lineOf$1(sdk.version), found).value);
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
		got: `"runner" on a runner that is not Linux (${platform})`,
		hint: "Its SDK does not run in a Linux container: leave `sdk-image` out to build in the SDK image."
	});
	const root = env["DOTNET_ROOT"] ?? "";
	for (const command of [findProgram("dotnet", env), findProgram("dotnet", {
		...env,
		PATH: root
	})]) {
		if (command === void 0) continue;
		const { exitCode, stdout } = await exec({
			command,
			args: ["--list-sdks"],
			env: childEnv(env, "launcher")
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

// src/build/find-userland.ts
/** Links to their namesakes in `/usr`, or folders of their own. Without `/sbin`, where engines put a program of theirs. */
const ROOTS = [
	"/bin",
	"/lib",
	"/lib32",
	"/lib64",
	"/libx32"
];
/** What programs need besides: certificates, which program has which name, where libraries are. No keys, no accounts. */
const SETTINGS$2 = [
	"/etc/alternatives",
	"/etc/crypto-policies",
	"/etc/ld.so.cache",
	"/etc/ld.so.conf",
	"/etc/ld.so.conf.d",
	"/etc/pki/ca-trust",
	"/etc/pki/tls/certs",
	"/etc/ssl/certs",
	"/etc/ssl/openssl.cnf"
];
/** Where package managers note what is installed: dpkg, apk, rpm of today and of before. */
const PACKAGE_LISTS = [
	"/var/lib/dpkg/status",
	"/lib/apk/db/installed",
	"/usr/lib/apk/db/installed",
	"/usr/lib/sysimage/rpm/rpmdb.sqlite",
	"/var/lib/rpm/rpmdb.sqlite"
];
/**
* What the container of a build can have of the runner's own system. It is known by the list of its packages, and by the
* version of a hosted runner's image, in which more than packages is installed.
* @param of.root `/`.
*/
async function findUserland(of) {
	const { root, env } = of;
	const packages = await firstOf$2(PACKAGE_LISTS, (path) => readFile$1(join(root, path)));
	if (packages === void 0) return { because: "there is no list of packages on the runner that tells what it has" };
	const release = await readFile$1(join(root, "/usr/lib/os-release"), "utf8").catch(() => "");
	const found = await Promise.all(ROOTS.map((path) => lookAt$1(root, path)));
	const settings = await Promise.all(SETTINGS$2.map(async (path) => await exists(join(root, path)) ? [path] : []));
	const parts = [...[
		release,
		env["ImageOS"] ?? "",
		env["ImageVersion"] ?? ""
	], hash("sha256", packages, "hex")];
	return {
		name: /^PRETTY_NAME="?([^"\n]+)/m.exec(release)?.[1] ?? "Linux",
		digest: `sha256:${hash("sha256", JSON.stringify(parts), "hex")}`,
		folders: [
			"/usr",
			...found.flatMap(({ folders }) => folders),
			...settings.flat()
		],
		links: Object.fromEntries(found.flatMap(({ links }) => links))
	};
}
async function lookAt$1(root, path) {
	const stats = await lstat(join(root, path)).catch(() => void 0);
	if (stats?.isSymbolicLink() === true) return {
		folders: [],
		links: [[path, await readlink(join(root, path))]]
	};
	return {
		folders: stats?.isDirectory() === true ? [path] : [],
		links: []
	};
}
async function firstOf$2(paths, read) {
	for (const path of paths) {
		const found = await read(path).catch(() => void 0);
		if (found !== void 0) return found;
	}
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
		musl: facts.rids.some(isMusl),
		...defined({ found: facts.found })
	};
	if (named === void 0) return {
		sdkImage: chooseSdkImage(wanted),
		...defined({ pin: pinOf(wanted) })
	};
	if (named.kind === "image") return { sdkImage: takeNamed(named.reference, wanted) };
	const { installed, userland } = facts.runner;
	const runnerSdk = chooseRunnerSdk({
		...wanted,
		installed
	});
	const needed = reasonForImage({
		setupCommand: inputs.setupCommand,
		aot: wanted.aot,
		userland
	});
	if ("because" in userland || needed !== void 0) {
		const because = [
			"it has what the runner's own SDK needs, but no git, curl or PowerShell",
			needed,
			tagFor(lineOf$1(runnerSdk.value.version), facts.found).because
		].filter((each) => each !== void 0 && each !== "").join("; ");
		return {
			runnerSdk,
			sdkImage: {
				value: runtimeDepsFor(runnerSdk.value, facts.found),
				because,
				from: "input sdk-image"
			}
		};
	}
	return {
		runnerSdk,
		userland: {
			value: userland,
			because: "the SDK of the runner runs with them there",
			from: "input sdk-image"
		},
		sdkImage: {
			value: sdkImageOf(runnerSdk.value),
			because: "not pulled: the runner's own SDK and programs are used in its place"
		}
	};
}
/** Nobody looked. */
const NO_RUNNER_PARTS = {
	installed: [],
	userland: { because: "nobody looked for it" }
};
/** Why an image is pulled all the same. */
function reasonForImage(facts) {
	if (facts.setupCommand !== "") return "what setup-command installs needs an image";
	if (facts.aot) return "native code is linked with libraries of an image";
	return "because" in facts.userland ? facts.userland.because : void 0;
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

// src/plan/describe.ts
function describeBuildPlan(plan) {
	const properties = Object.entries(plan.properties).map(([name, value]) => `${name}=${value}`);
	return [
		row("project", plan.project),
		...plan.solution === void 0 ? [] : [{
			what: "solution",
			value: plan.solution,
			because: "SolutionDir and its siblings are of it"
		}],
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
		...plan.userland === void 0 ? [] : [row("its programs", {
			...plan.userland,
			value: plan.userland.value.name
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
		...inCommonFirst(plan.projects.map(describeProject$1)),
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
function describeProject$1({ names, variants, silent, chosen }) {
	return [
		...names.map((name) => row("image", {
			...name,
			value: describeReference(name.value)
		})),
		...variants.flatMap(describeVariant),
		...chosen.map((setting) => row(setting.what, setting)),
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
/** What a plan that was made anew says otherwise, each with its reason; of the SDK nothing, which runs already. */
function describeChanges(before, after) {
	const own = (plan) => describeBuildPlan(plan).filter(({ what }) => !what.startsWith("SDK") && what !== "properties");
	const known = new Map(own(before).map(({ what, value }) => [what, value]));
	const platforms = (plan) => JSON.stringify(plan.variants);
	const told = own(after).filter(({ what, value }) => known.get(what) !== value).map(({ what, value, because }) => `${what} ${value}, not ${known.get(what) ?? "set"} (${because})`);
	return told.length === 0 && platforms(before) !== platforms(after) ? ["other platforms"] : told;
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
function needsOf$1({ project, plan, found }, framework) {
	const { properties } = project;
	const isTrue$2 = (name) => isTrue(properties[name]);
	const family = properties["ContainerFamily"];
	return {
		framework,
		selfContained: [
			"SelfContained",
			"PublishSelfContained",
			...SELF_CONTAINED_BY_DEFAULT
		].some(isTrue$2),
		trimmed: isTrue$2("PublishTrimmed"),
		aot: isTrue$2("PublishAot"),
		invariantGlobalization: isTrue$2("InvariantGlobalization"),
		frameworks: project.kind === "web" ? [ASPNET$1] : project.frameworkReferences,
		musl: plan.rids.value.some(isMusl),
		...family === void 0 || family === "" ? {} : { family },
		...defined({
			sdkVersion: sdkVersionOfTag(plan.sdkImage.value.tag ?? ""),
			found
		})
	};
}
const ASPNET$1 = "Microsoft.AspNetCore.App";
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
	const official = sdkImage !== void 0 && officialPath(sdkImage) !== void 0 ? sdkImage : void 0;
	const problem = "because" in found ? found.because : official && misfit(found, official);
	if (problem === void 0 && !("because" in found)) return {
		value: {
			kind: "runner",
			node: found,
			sure
		},
		because,
		from: file
	};
	if (official === void 0 || prepared || !sure) return {
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
	"SelfContained",
	"UseAppHost"
];
/**
* What is published: nothing of a platform where that will do, else once for each RID that the images need, however many
* they are.
* @throws ActionError PLATFORM_MISSING for native code of several platforms
*/
function chooseRids(facts) {
	const { inputs, project, variants } = facts;
	const { properties, path } = project;
	if (project.kind === "wasm") return {
		value: [],
		because: "a browser runs it, whatever the platform",
		from: path
	};
	const isTrue$1 = (name) => isTrue(properties[name]);
	const value = [...new Set(variants.flatMap(({ parts }) => parts.flatMap(ridsOf)))];
	if (isTrue$1("PublishAot") && value.length > 1) throw severalNative(path, value);
	const own = properties["RuntimeIdentifier"];
	if (own !== void 0 && own !== "") return ofOwnRid(own, {
		...facts,
		value
	});
	const bound = PLATFORM_BOUND.find(isTrue$1);
	if (bound !== void 0) return {
		value,
		because: `${bound} is set`,
		from: path
	};
	const named = namedExecutable(project);
	if (named !== void 0) return {
		value,
		because: `the start command ${named} names the executable`,
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
/** A RID of the project decides, unless it is for another system than its images. */
function ofOwnRid(own, facts) {
	const { inputs, project, value } = facts;
	const { path, properties } = project;
	if (inputs.platforms.length > 0) return {
		value,
		because: "input platforms, as the project has a RuntimeIdentifier"
	};
	if (inputs.systems.length > 0) return {
		value,
		because: "input os, as the project has a RuntimeIdentifier"
	};
	const because = "the project has a RuntimeIdentifier";
	const declared = ["ContainerRuntimeIdentifier", "ContainerRuntimeIdentifiers"].find((name) => (properties[name] ?? "") !== "");
	if (declared !== void 0) return {
		value,
		because: `${declared} of the project`,
		from: path
	};
	const isOfWindows = /-windows/i.test(properties["TargetFramework"] ?? properties["TargetFrameworks"] ?? "");
	const system = (rid) => rid.split("-")[0] ?? "";
	const isForeign = value.every((rid) => system(rid) !== system(own));
	if (isOfWindows || !isForeign) return {
		value: [own],
		because,
		from: path
	};
	return {
		value,
		because: `the RuntimeIdentifier ${own} of the project is not for the system of the image: for a Windows image set platforms: windows/amd64`,
		from: path
	};
}
/** Of the project's start command, where it is the executable and not `dotnet App.dll`. */
function namedExecutable(project) {
	const { name, properties, startCommands } = project;
	if (properties["UseAppHost"]?.trim().toLowerCase() === "false") return void 0;
	const assembly = expand(properties["AssemblyName"] ?? "", properties) || name;
	return startCommands.flatMap((include) => expand(include, {
		AssemblyName: assembly,
		...properties
	}).split(";")).map((word) => word.trim()).find((word) => fileNameOf(word).replace(/\.exe$/i, "") === assembly);
}
function fileNameOf(path) {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
function ridsOf({ os, musl, platforms }) {
	return platforms.map(({ value }) => ridOf(value, { musl: musl ?? isAlpine(os) }));
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
	if (value === null) return own(`${version.value} is not a version of SemVer`);
	return {
		value,
		because: `input version-to-msbuild; ${version.because}`,
		from: "input version-to-msbuild"
	};
}

// src/plan/make-build-plan.ts
/** Decides how the project is built. @throws ActionError FRAMEWORK_INVALID, PROJECT_UNSUPPORTED, SDK_MISMATCH or NODE_MISSING */
function makeBuildPlan(facts) {
	const { root, inputs, event } = facts;
	const project = facts.project.value;
	const framework = chooseFramework(inputs, project);
	const variants = variantsOf(inputs, {
		project,
		version: framework.value === void 0 ? void 0 : versionOf$3(parseFramework(framework.value))
	});
	const rids = chooseRids({
		inputs,
		project,
		variants
	});
	checkProject(inputs, {
		project,
		rids: rids.value
	});
	const sourceRevision = chooseSourceRevision(inputs, event);
	const given = inputs.versionToMsbuild ? chooseVersion(inputs, {
		tags: facts.tags,
		project
	}) : void 0;
	const sdk = chooseSdk(inputs, {
		...facts,
		project,
		framework: framework.value,
		rids: rids.value
	});
	const properties = {
		...sourceRevision.value === "label" ? WITHOUT_COMMIT : {},
		...given?.value === void 0 ? {} : { Version: given.value },
		...inputs.properties,
		Configuration: inputs.configuration
	};
	const isNativeTool = isFileBased(project.path) && rids.value.length === 0;
	const container = sdk.userland === void 0 ? { sdkImage: sdk.sdkImage.value } : {};
	const nodeIn = {
		prepared: inputs.setupCommand !== "",
		...container
	};
	return {
		purpose: "publish",
		root,
		project: {
			...facts.project,
			value: project.path
		},
		framework,
		...defined({
			solution: project.solution,
			hooks: hooksOf(project),
			question: questionOf(project, {
				framework: framework.value,
				properties
			})
		}),
		configuration: {
			value: inputs.configuration,
			because: inputs.configuration === "Release" ? "the default" : "input configuration"
		},
		variants,
		rids,
		properties: {
			...ridProperties(rids.value),
			...isNativeTool ? { PublishAot: "false" } : {},
			...properties
		},
		...sdk,
		...facts.node === void 0 ? {} : { node: chooseNode(facts.node, nodeIn) },
		...containerOf(inputs),
		exclude: inputs.exclude,
		sourceRevision,
		...defined({
			version: given,
			workingDirectory: facts.workingDirectory
		}),
		binlog: inputs.binlog
	};
}
/** Those that stand in files which MSBuild reads in any case. */
function hooksOf({ hooks }) {
	const names = [...new Set(hooks.filter(({ isSure }) => isSure).map(({ target }) => target))];
	return names.length === 0 ? void 0 : names;
}
function variantsOf(inputs, of) {
	const { path, properties } = of.project;
	const named = namedBase({
		inputs,
		property: properties["ContainerBaseImage"] ?? "",
		project: path
	});
	const declared = declaredPlatforms(properties, path);
	return chooseVariants({
		inputs,
		version: of.version,
		named: named?.value,
		...defined({ declared })
	});
}
/** Of a C# file, whose directives are plain, `dotnet` alone could ask; the RID of a browser is of no image. */
function questionOf({ path, kind, doubt, frameworks }, known) {
	const { framework, properties } = known;
	if (doubt === void 0 || kind === "wasm" || isFileBased(path)) return void 0;
	const isSeveral = frameworks.length > 1 && framework !== void 0;
	return {
		...doubt,
		properties: isSeveral ? {
			...properties,
			TargetFramework: framework
		} : properties
	};
}
function containerOf(inputs) {
	const { setupCommand, buildEnv: environment, buildSecrets, network, memory, timeoutMinutes } = inputs;
	const secrets = buildSecrets.map(({ name, as }) => as === "file" ? `${name}@file` : name);
	return {
		setupCommand,
		environment,
		memory,
		timeoutMinutes,
		...secrets.length === 0 ? {} : { secrets },
		...network === "bridge" ? {} : { network }
	};
}
/** @throws ActionError PROJECT_UNSUPPORTED for what cannot become an image */
function checkProject(inputs, { project, rids }) {
	checkFileBased(project, rids);
	checkStartable(inputs, project);
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
/** @throws ActionError PROJECT_UNSUPPORTED for what only a browser can start, without a web server for its files */
function checkStartable({ baseImage, localBase }, project) {
	const { kind, path, properties } = project;
	const isServed = baseImage !== void 0 || localBase !== void 0 || (properties["ContainerBaseImage"] ?? "") !== "";
	if (kind !== "wasm" || isServed) return;
	throw new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `planning the publish of ${path}`,
		got: `${forBrowsers(project)}: there is nothing for a container to start`,
		hint: "Name the project that hosts it; or give a web server as base-image, and ContainerAppCommandInstruction=None in the project, whose ContainerWorkingDirectory says where the server looks for the files."
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
/** Operators of a shell, and the words between them. */
const TOKEN = /[;&|()\n]|[^\s;&|()]+/g;
/** Words that take a command. */
const TAKES_COMMAND = /* @__PURE__ */ new Set([
	"then",
	"do",
	"else",
	"exec",
	"call",
	"env",
	"cross-env"
]);
/**
* Whether a line of a shell starts one of {@link NODE_TOOLS}: at its begin, after an operator, an assignment or a word that
* takes a command.
*/
function startsNode(command) {
	let before = "\n";
	let begins = true;
	for (const [token] of command.trim().matchAll(TOKEN)) {
		const isShell = before === "/c" || before === "-c" && /^["']/.test(token);
		begins ||= isShell || TAKES_COMMAND.has(before);
		if (begins && isNodeTool(token)) return true;
		begins = /^[;&|(\n]$/.test(token) || begins && /^\w+=/.test(token);
		before = token;
	}
	return false;
}
function isNodeTool(word) {
	const bare = word.replace(/^["']/, "").replace(/["']$/, "");
	const program = bare.slice(Math.max(bare.lastIndexOf("/"), bare.lastIndexOf("\\")) + 1).replace(/\.(?:cmd|exe)$/, "");
	return NODE_TOOLS.some((tool) => tool === program);
}
const parser$2 = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false
});
/**
* The commands of an MSBuild file: `Command` of any task, and the text of build events. Left out are those whose
* condition cannot hold here; unsure are those whose condition seems not to hold, or whose target nobody calls.
*/
function findNodeCommands(place) {
	return commandsIn(parser$2.parse(place.text.replace(/^\uFEFF/, "")), {
		...place,
		sure: true,
		words: once$1(() => countWords(place.text))
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
function isCalled(target, { words }) {
	if (typeof target !== "object" || target === null) return false;
	const { "@Name": name, ...attributes } = target;
	if (attributes["@BeforeTargets"] !== void 0 || attributes["@AfterTargets"] !== void 0) return true;
	return typeof name === "string" && (/^(?:Before|After)/.test(name) || (words().get(name) ?? 2) > 1);
}
function countWords(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const [word] of text.matchAll(/[\w.-]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
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
	const isFixed = (part) => [...part.matchAll(/\$\((\w+)\)/g)].every(([, name = ""]) => Object.hasOwn(fixed, name));
	if (against.some(isFixed)) return "never";
	return against.length > 0 ? "unlikely" : "open";
}

// src/project/referenced.ts
function projectReader({ root, globals, read = msbuildReader(root) }) {
	return onceEach(async (path) => {
		const files = await readMSBuildFiles(path, {
			root,
			read
		});
		return {
			files,
			values: once$1(() => valuesOf$1(files, globals))
		};
	});
}
/**
* Visits projects and all that they reference, each once.
* @returns what the visits gave, that of the nearest projects first.
*/
async function followReferences(projects, visit) {
	const seen = /* @__PURE__ */ new Set();
	const given = [];
	for (let level = projects; level.length > 0;) {
		const paths = [...new Set(level)].filter((path) => !seen.has(path));
		for (const path of paths) seen.add(path);
		const visits = await Promise.all(paths.map(visit));
		given.push(...visits.map(({ value }) => value));
		level = visits.flatMap(({ next }) => next);
	}
	return given;
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
	const { root, globals, readProject = projectReader(place) } = place;
	const found = (await followReferences([resolve$1(root, project)], async (path) => {
		const { files, values } = await readProject(path);
		const references = files.flatMap((file) => file.xml.projectReferences.flatMap((to) => pathsOf(to, {
			file,
			values
		})));
		return {
			value: files.filter(mayNeedNode).flatMap((file) => needsOf(file, {
				values: values(),
				globals,
				root
			})),
			next: references.filter((to) => isWithin(to, root))
		};
	})).flat();
	return found.find(({ sure }) => sure) ?? found[0];
}
/** Most project files have none of these words: they need no closer look. */
function mayNeedNode({ path, text }) {
	return path.endsWith(".esproj") || !isFileBased(path) && WORDS$1.test(text);
}
const WORDS$1 = new RegExp([...NODE_TOOLS, "spa"].join("|"), "i");
function needsOf(file, of) {
	const { values, globals, root } = of;
	const name = pathFrom(root, file.path);
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
	const spa = file.xml.packages.find(({ name: id }) => SPA_PACKAGES.test(id))?.name;
	const spaRoot = file.xml.properties.find((property) => property.name === "SpaRoot");
	return [
		...commands.map(({ command, sure }) => ({
			file: name,
			what: `runs "${command}"`,
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

// src/project/search.ts
const PROJECT$2 = /\.(?:cs|fs|vb)proj$/i;
const SKIPPED$1 = /* @__PURE__ */ new Set([
	".git",
	"bin",
	"obj",
	"node_modules",
	"artifacts"
]);
/** The project files of at most so many levels below a folder, absolute, by name. Links to folders are not followed. */
async function searchProjects(folder, depth) {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const own = entries.filter((entry) => entry.isFile() && PROJECT$2.test(entry.name)).map(({ name }) => join(folder, name));
	const folders = depth === 0 ? [] : entries.filter((entry) => entry.isDirectory() && !SKIPPED$1.has(entry.name));
	const below = await Promise.all(folders.map(({ name }) => searchProjects(join(folder, name), depth - 1)));
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

// src/project/outside-reference.ts
/**
* Demands that a project and all that it references lie in the repository: nothing else of the runner is in the copy that
* is built. A reference under a condition, or to what is not there, is for MSBuild to judge.
* @throws ActionError PROJECT_UNSUPPORTED naming the reference
*/
async function demandInside(project, place) {
	const { root, readProject = projectReader(place) } = place;
	const left = await followReferences([resolve$1(root, project)], async (path) => {
		const { files, values } = await readProject(path);
		const references = files.flatMap(({ xml }) => xml.sureReferences).flatMap((text) => pathsOf(text, {
			file: { path },
			values
		}).map((to) => ({
			from: path,
			text,
			to,
			isInside: isWithin(to, root)
		})));
		return {
			value: references.filter(({ isInside }) => !isInside),
			next: references.flatMap(({ to, isInside }) => isInside ? [to] : [])
		};
	});
	for (const { from, text, to } of left.flat()) if (await kindOfPath(to) === "file") throw outside({
		root,
		from,
		text
	});
}
function outside(of) {
	const file = pathFrom(of.root, of.from);
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `reading the references of ${file}`,
		got: `${of.text} lies outside of the repository ${of.root}, which is all that the build sees`,
		hint: "Check the other repository out below this one (the input path of actions/checkout), or reference it as a package."
	});
}

// src/project/solution.ts
const FORMATS = /\.(?:slnx?|slnf)$/i;
const PROJECT$1 = /\.(?:cs|fs|vb)proj$/i;
function isSolution(path) {
	return FORMATS.test(path);
}
/** @throws ActionError PROJECT_UNSUPPORTED where it cannot be read */
async function readSolution(root, path) {
	try {
		return await readText$2(root, path);
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${path}`,
			got: messageOf(cause),
			cause
		});
	}
}
/** The projects that a solution, an XML solution or a solution filter lists, as paths beside it. */
function projectsOfSolution(path, text) {
	return listed$1(path, text).map((project) => project.replaceAll("\\", "/")).filter((project) => PROJECT$1.test(project)).map((project) => join(dirname(path), project));
}
/**
* The solution that a folder means, by its name.
* @throws ActionError PROJECT_AMBIGUOUS where two of them list different projects; a filter counts only alone.
*/
async function chooseSolution(folder, of) {
	const whole = of.names.filter((name) => !/\.slnf$/i.test(name)).sort();
	const names = whole.length > 0 ? whole : of.names.toSorted();
	const [first, ...others] = names;
	if (first === void 0 || others.length === 0) return first;
	const lists = await Promise.all(names.map(async (name) => {
		const path = join(folder, name);
		return JSON.stringify(projectsOfSolution(path, await readSolution(of.root, path)).toSorted());
	}));
	if (new Set(lists).size === 1) return first;
	throw new ActionError({
		code: "PROJECT_AMBIGUOUS",
		doing: `choosing a solution in ${relative$1(of.root, folder) || "the root of the repository"}`,
		got: `there are ${names.length}, which list different projects: ${names.join(", ")}`,
		hint: "Name one of them in the input project."
	});
}
/** The solution (absolute) whose projects a filter lists; any other is one itself. MSBuild's SolutionDir is of it. */
function wholeSolution(path, text) {
	return /\.slnf$/i.test(path) ? join(dirname(path), parseFilter(path, text).solution) : path;
}
/** The projects that a solution lists but does not build in a configuration, as paths beside it. */
function unbuiltOf(path, of) {
	return (/\.slnx$/i.test(path) ? unbuiltInXml(path, of) : unbuiltInText(of.text, of.configuration)).map((project) => join(dirname(path), project.replaceAll("\\", "/")));
}
function listed$1(path, text) {
	if (path.toLowerCase().endsWith(".slnx")) return projectsInXml(path, text).map((node) => String(node["@Path"]));
	if (path.toLowerCase().endsWith(".slnf")) return fromFilter(path, text);
	return projectsInText(text).map(({ project }) => project);
}
function projectsInText(text) {
	return [...text.matchAll(/^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"([^"]+)"(?:,\s*"([^"]+)")?/gm)].map(([, project = "", id = ""]) => ({
		project,
		id: id.toLowerCase()
	}));
}
/** Those that have a configuration for that of the solution, and on no platform the line that says to build it. */
function unbuiltInText(text, configuration) {
	const known = /* @__PURE__ */ new Set();
	const built = /* @__PURE__ */ new Set();
	for (const [, id = "", of = "", what = ""] of text.matchAll(/^\s*(\{[^}\n]+\})\.([^|\n]+)\|[^\n=]*\.(ActiveCfg|Build\.0)\s*=/gm)) if (of.toLowerCase() === configuration.toLowerCase()) (what === "Build.0" ? built : known).add(id.toLowerCase());
	return projectsInText(text).flatMap(({ project, id }) => known.has(id) && !built.has(id) ? [project] : []);
}
const parser$1 = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	captureMetaData: true,
	isArray: (name) => [
		"Folder",
		"Project",
		"Build"
	].includes(name)
});
/** https://learn.microsoft.com/visualstudio/ide/reference/solution-file */
function projectsInXml(path, text) {
	const solution = asNode(asNode(parse$2(path, text))["Solution"]);
	return [solution, ...asNodes(solution["Folder"])].flatMap((node) => asNodes(node["Project"])).filter((node) => typeof node["@Path"] === "string").toSorted((one, other) => placeOf$5(one) - placeOf$5(other));
}
function parse$2(path, text) {
	try {
		return parser$1.parse(text.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${path}`,
			got: "it is not valid XML",
			cause
		});
	}
}
/** `<Build Project="false" />`, also for one configuration: `Solution="Release|*"`. The last that fits decides. */
function unbuiltInXml(path, { text, configuration }) {
	const fits = (node) => {
		const [of = "*", platform = "*"] = String(node["@Solution"] ?? "*").split("|");
		return [configuration.toLowerCase(), "*"].includes(of.toLowerCase()) && ["*", "any cpu"].includes(platform.toLowerCase());
	};
	const isBuilt = (node) => String(asNodes(node["Build"]).findLast(fits)?.["@Project"] ?? "true").toLowerCase() !== "false";
	return projectsInXml(path, text).flatMap((node) => isBuilt(node) ? [] : [String(node["@Path"])]);
}
/** Paths in a filter are relative to the solution it filters. */
function fromFilter(path, text) {
	const { solution, projects } = parseFilter(path, text);
	return projects.map((project) => `${dirname(solution)}/${project}`);
}
function parseFilter(path, text) {
	try {
		const { solution } = parseJson(text.replace(/^\uFEFF/, ""));
		return {
			solution: solution.path.replaceAll("\\", "/"),
			projects: solution.projects.map(String)
		};
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${path}`,
			got: "it is not a solution filter",
			cause
		});
	}
}

// src/project/find-project.ts
/** How many levels below a folder `near` looks. */
const DEPTH = 5;
/** Deeper than any repository. */
const ALL = 100;
/**
* Finds the projects that lines mean, each once. One that a line names itself is deployable, whatever it makes; a test, a
* library or a program of a desktop is not.
* @throws ActionError PROJECT_NOT_FOUND where a line leads to nothing, or to nothing deployable; PROJECT_AMBIGUOUS for a
* folder with several solutions.
*/
async function findProjects$1(search) {
	const lines = await Promise.all(search.lines.map(async (line) => ({
		line,
		found: await findOfLine(line, search)
	})));
	const isNamed = (each) => each.from === "input project";
	const judged = lines.map(({ line, found }) => {
		const all = found.projects.map((each) => ({
			each,
			obstacle: isNamed(each) ? void 0 : obstacleTo$1(each.value)
		}));
		const deployable = all.filter(({ obstacle }) => obstacle === void 0).map(({ each }) => each);
		if (search.scope === "near" && deployable.length === 0) throw noneIn(found.where, {
			line,
			others: found.projects
		});
		const others = all.flatMap(({ each, obstacle }) => obstacle === void 0 ? [] : [{
			...each,
			because: obstacle
		}]);
		return {
			deployable: deployable.map((each) => counted(each, {
				found,
				count: deployable.length
			})),
			others
		};
	});
	const deployable = once(judged.flatMap((each) => each.deployable));
	const others = once(judged.flatMap((each) => each.others)).filter(({ value }) => !has(deployable, value));
	if (deployable.length === 0) throw noneIn("", {
		line: search.lines.join(", "),
		others
	});
	return {
		deployable: sorted(search, deployable),
		others: sorted(search, others)
	};
}
/**
* All projects that lines mean, each once, by path.
* @throws ActionError PROJECT_NOT_FOUND, PROJECT_AMBIGUOUS
*/
async function findOfLines(search) {
	return byPath$1(once((await Promise.all(search.lines.map((line) => findOfLine(line, {
		...search,
		scope: "all"
	})))).flatMap(({ projects }) => projects)));
}
async function findOfLine(line, search) {
	const { root, workspace } = search;
	const path = resolve$1(workspace, line);
	if (!isWithin(path, root)) throw notFound(line, { got: `it is outside of the repository ${root}` });
	const kind = await kindOfPath(path);
	if (kind === void 0) throw notFound(line, { got: "there is no such file or folder" });
	const place = {
		...search,
		read: msbuildReader(root)
	};
	const facts = (file) => readProjectFacts(pathFrom(root, file), place);
	if (kind === "file" && (PROJECT$2.test(path) || isFileBased(path))) return {
		projects: [{
			value: await facts(path),
			because: "the input project names it",
			from: "input project"
		}],
		where: ""
	};
	const candidates = await candidatesOf$1(path, {
		...search,
		kind
	});
	const files = candidates.files.filter((file) => !isExcluded(pathFrom(root, file), search));
	await demandAll(files, {
		root,
		line
	});
	const { where, solution, unbuilt = [] } = candidates;
	const because = kind === "folder" && search.scope === "all" ? "found below the folder" : `${line} lists it`;
	const found = await Promise.all(files.map(async (file) => {
		const isUnbuilt = unbuilt.includes(file);
		const value = {
			...await facts(file),
			...isUnbuilt ? { isUnbuilt } : {},
			...defined({ solution })
		};
		return {
			value,
			because,
			from: value.path
		};
	}));
	const programs = kind === "folder" && search.scope === "near" && !found.some(({ value }) => obstacleTo$1(value) === void 0) ? await programsIn$1(root, path) : [];
	if (programs.length === 0) return {
		projects: found,
		where
	};
	return {
		projects: (await Promise.all(programs.map(facts))).map((value) => ({
			value,
			because,
			from: value.path
		})),
		where: "the folder"
	};
}
async function candidatesOf$1(path, at) {
	const { kind, root, scope } = at;
	if (kind === "file") {
		if (!isSolution(path)) throw notFound(path, { got: "it is neither a project nor a solution" });
		return await candidatesIn(path, at);
	}
	if (scope === "all") return {
		files: await searchProjects(path, ALL),
		where: "the folder"
	};
	const names = await readdir(path);
	const own = names.filter((name) => PROJECT$2.test(name));
	if (own.length > 0) return {
		files: own.map((name) => join(path, name)),
		where: "the folder"
	};
	const solution = await chooseSolution(path, {
		root,
		names: names.filter(isSolution)
	});
	if (solution !== void 0) return candidatesOf$1(join(path, solution), {
		...at,
		kind: "file"
	});
	return {
		files: await searchProjects(path, DEPTH),
		where: "the folders below"
	};
}
async function candidatesIn(path, { root, globals }) {
	const text = await readSolution(root, path);
	const files = projectsOfSolution(path, text);
	const whole = wholeSolution(path, text);
	const all = whole === path ? text : await readTextIfThere(root, whole);
	const unbuilt = all === void 0 ? [] : unbuiltOf(whole, {
		text: all,
		configuration: globals["Configuration"] ?? "Release"
	});
	const solution = isWithin(whole, root) ? pathFrom(root, whole) : void 0;
	return {
		files,
		where: "the solution",
		unbuilt,
		...defined({ solution })
	};
}
/** C# files that say that they need no project; one that only might is not guessed. */
async function programsIn$1(root, folder) {
	const paths = (await readdir(folder)).filter(isFileBased).map((name) => join(folder, name));
	const texts = await Promise.all(paths.map((path) => readTextIfThere(root, path)));
	return paths.filter((_, at) => saysFileBased(texts[at] ?? ""));
}
/** A solution may name a project that is not checked out. */
async function demandAll(files, place) {
	const kinds = await Promise.all(files.map(kindOfPath));
	const missing = files.filter((_file, at) => kinds[at] !== "file").map((file) => relative$1(place.root, file));
	if (missing.length > 0) throw notFound(place.line, { got: `it names what does not exist: ${missing.join(", ")}` });
}
/** `a/b/c.csproj` is left out where `a`, `a/b` or itself is. */
function isExcluded(path, { excluded = () => false }) {
	const parts = path.split("/");
	return parts.some((_, at) => excluded(parts.slice(0, at + 1).join("/")));
}
function counted(each, of) {
	if (each.from === "input project") return each;
	return {
		...each,
		because: `${of.count === 1 ? "the only" : "a"} deployable project in ${of.found.where}`
	};
}
function once(found) {
	return found.filter(({ value }, at) => found.findIndex((other) => other.value.path === value.path) === at);
}
function has(found, { path }) {
	return found.some(({ value }) => value.path === path);
}
/** Legs of a matrix have one order, whatever the file system says; images of one step that of the lines. */
function sorted({ scope }, found) {
	return scope === "all" ? byPath$1(found) : found;
}
function byPath$1(found) {
	return found.toSorted((a, b) => a.value.path < b.value.path ? -1 : 1);
}
function noneIn(where, of) {
	const others = of.others.map(({ value }) => `${value.path} (${obstacleTo$1(value) ?? ""})`).join(", ");
	const got = `${where === "" ? "no .NET application is there" : `${where} holds no .NET application`}${others === "" ? "" : `, only ${others}`}`;
	return notFound(of.line, others === "" ? { got } : {
		got,
		hint: NAMING
	});
}
const NAMING = "The input project takes a project file, a solution, a folder or a C# file that needs no project, relative to the checkout.";
/** The failure to find what the input project names. */
function notFound(input, { got, hint = `${NAMING} Did actions/checkout run?` }) {
	return new ActionError({
		code: "PROJECT_NOT_FOUND",
		doing: `looking for the project "${input}"`,
		got,
		hint
	});
}

// src/steps/find-projects.ts
/** Every project that can be an image; the log says of the others why they are none. */
async function findProjects({ inputs, runner: { log } }, of) {
	const { root, workspace } = of.request;
	const found = await findProjects$1({
		root,
		workspace,
		lines: of.lines,
		scope: of.scope,
		globals: globalsOf(inputs),
		environment: inputs.buildEnv,
		...of.scope === "all" ? { excluded: excludePatterns(inputs.exclude) } : {}
	});
	for (const { value, because } of found.others) log.info(`${value.path}: no image (${because})`);
	if (of.scope === "near") return found;
	log.info(`Deployable projects: ${found.deployable.length}`);
	return {
		...found,
		deployable: found.deployable.map((each) => ({
			...each,
			value: withoutSolution(each.value, log)
		}))
	};
}
/** A leg names its projects, and so MSBuild knows no solution there. */
function withoutSolution({ solution, ...project }, log) {
	if (solution === void 0 || !project.usesSolution) return project;
	const folder = posix.join(PATHS.source, posix.dirname(solution), "/");
	log.warning(`${project.path} uses properties of a solution, and the legs of a matrix name projects. Give the property to both steps: \`properties: SolutionDir=${folder}\`.`, { file: project.path });
	return project;
}
/** MSBuild's global properties, as far as files are read before it runs. */
function globalsOf({ properties, configuration }) {
	return {
		...properties,
		Configuration: configuration
	};
}

// src/steps/plan-build.ts
/** What is built of each project, or the publish output that was given instead. */
async function planBuilds(world, request) {
	const { inputs } = world;
	const settings = settingsOf(inputs, request);
	const builds = await planAll(world, request);
	for (const system of new Set(builds.flatMap(({ systems }) => systems))) await checkPaths(settings, {
		workspace: request.workspace,
		env: world.runner.env,
		system
	});
	return builds;
}
async function planAll(world, request) {
	const { inputs } = world;
	if (inputs.publishDirectory === void 0) return await planProjects(world, request);
	const directory = await takeDirectory(resolve$1(request.workspace, inputs.publishDirectory), request.workspace);
	const systems = systemsOf(chooseVariants({
		inputs,
		version: void 0,
		named: inputs.baseImage
	}));
	const { workingDirectory } = settingsOf(inputs, request);
	return [{
		...directory,
		systems,
		...defined({ workingDirectory })
	}];
}
/** @throws ActionError INPUT_INVALID for what the checkout does not have, or no image of the system */
async function checkPaths({ workingDirectory, files }, at) {
	const { system } = at;
	if (workingDirectory !== void 0) pathInImage(workingDirectory, {
		system,
		doing: "reading the input working-directory"
	});
	if (files.length > 0) await listExtraFiles({
		...at,
		files
	});
}
/** @throws ActionError PROJECT_AMBIGUOUS where images of several projects could not be told apart */
async function planProjects(world, request) {
	const { inputs } = world;
	request.source().catch(() => void 0);
	const { deployable: projects } = await findProjects(world, {
		request,
		lines: inputs.projects,
		scope: "near"
	});
	checkApart(inputs, projects.map(({ value }) => value));
	return await pMap(projects, (project) => planBuild(world, {
		request,
		project
	}), { concurrency: 8 });
}
/** The image's configuration, as far as it is known before the build: not what is the project's own version. */
function settingsOf({ settings }, { templates, tags }) {
	return fillSettings(settings, textWith(templates, tags.version?.value));
}
/** How many projects are read at once. */
const CONCURRENCY$2 = 8;
/** How one project is built. */
async function planBuild({ inputs, exec, runner }, { request, project }) {
	const { root, event, tags } = request;
	const { workingDirectory } = settingsOf(inputs, request);
	const globals = globalsOf(inputs);
	const own = inputs.sdkImage?.kind === "runner" ? await findRunnerParts({
		exec,
		env: runner.env,
		platform: process.platform
	}) : NO_RUNNER_PARTS;
	const place = {
		root,
		globals,
		readProject: projectReader({
			root,
			globals
		})
	};
	await demandInside(project.value.path, place);
	const need = await findNodeNeed(project.value.path, place);
	const node = need && {
		need,
		found: await findRunnerNode({
			exec,
			env: runner.env,
			platform: process.platform,
			root
		})
	};
	const make = (facts, found) => {
		const known = {
			...project,
			value: facts
		};
		const of = {
			root,
			inputs,
			event,
			tags,
			runner: own,
			found,
			...defined({
				node,
				workingDirectory
			})
		};
		const plan = makeBuildPlan({
			...of,
			project: known
		});
		return {
			kind: "project",
			plan,
			project: facts,
			expectedBases: expectBases({
				inputs,
				project: facts,
				plan,
				found
			}),
			systems: systemsOf(plan.variants),
			rows: describeBuildPlan(plan),
			found,
			replan: (answers) => make(withAnswers(facts, answers), found),
			withImages: (other) => make(facts, other)
		};
	};
	for (const { target, place: when, file } of project.value.hooks.filter(({ isSure }) => !isSure)) runner.log.warning(`The target ${target} runs ${when}, which this action does not run: let it run before Publish instead.`, { file });
	return make(project.value, NOTHING_FOUND);
}
async function findRunnerParts(effects) {
	const [installed, userland] = await Promise.all([findRunnerSdks(effects), findUserland({
		...effects,
		root: "/"
	})]);
	return {
		installed,
		userland
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

// src/plan/image-settings.ts
/** An application whose image is as the inputs want it: each of them beats what the project says. */
function withSettings(app, settings) {
	const { user, ports, args, env } = settings;
	const own = {
		...app.container,
		...commandOf$2(app, settings)
	};
	const names = Object.keys(env);
	const environment = [...own.environment.filter(({ name }) => !names.includes(name)), ...Object.entries(env).map(([name, value]) => ({
		name,
		value
	}))];
	const container = {
		...own,
		environment,
		...user === void 0 ? {} : { user },
		...ports === void 0 ? {} : { ports },
		...args === void 0 ? {} : withArgs(own, args)
	};
	return {
		...app,
		container
	};
}
/**
* An entry point goes before the command of the application, as the project's `ContainerEntrypoint` does. One that names
* the application itself is all there is to start.
*/
function commandOf$2(app, { entrypoint }) {
	if (entrypoint === void 0) return {};
	const set = {
		entrypoint,
		entrypointArgs: []
	};
	if (entrypoint.some((part) => namesApp(part, app))) return {
		...set,
		appCommand: [],
		appCommandArgs: [],
		appCommandInstruction: "None"
	};
	return app.container.appCommandInstruction === "Entrypoint" && entrypoint.length > 0 ? {
		...set,
		appCommandInstruction: "DefaultArgs"
	} : set;
}
function namesApp(part, { assembly, executable, name }) {
	const file = part.slice(Math.max(part.lastIndexOf("/"), part.lastIndexOf("\\")) + 1);
	return [
		assembly,
		executable,
		`${name}.dll`,
		name,
		`${name}.exe`
	].includes(file);
}
/** `ContainerEntrypointArgs` without an entry point are the arguments of old projects, and so beaten too. */
function withArgs({ entrypoint, entrypointArgs }, args) {
	return {
		defaultArgs: args,
		entrypointArgs: entrypoint.length === 0 ? [] : entrypointArgs
	};
}
/**
* What the inputs set, each with its reason.
* @param app where it is known, what it says otherwise is told.
*/
function describeSettings(settings, app) {
	const { env, ports, user, entrypoint, args, workingDirectory, volumes, stopSignal, files } = settings;
	const own = app?.container;
	const names = Object.keys(env);
	return [
		names.length === 0 ? void 0 : {
			what: "env",
			value: Object.entries(env).map(([name, value]) => `${name}=${value}`).join(" "),
			property: "ContainerEnvironmentVariable",
			beaten: own?.environment.map(({ name }) => name).filter((name) => names.includes(name))
		},
		list({
			what: "ports",
			value: ports,
			property: "ContainerPort",
			beaten: own?.ports
		}),
		list({
			what: "user",
			value: oneOf(user),
			property: "ContainerUser",
			beaten: oneOf(own?.user)
		}),
		list({
			what: "entrypoint",
			value: entrypoint,
			property: "ContainerEntrypoint",
			beaten: own?.entrypoint
		}),
		list({
			what: "args",
			value: args,
			property: "ContainerDefaultArgs",
			beaten: own?.defaultArgs
		}),
		list({
			what: "working-directory",
			value: oneOf(workingDirectory),
			property: "ContainerWorkingDirectory"
		}),
		list({
			what: "volumes",
			value: volumes
		}),
		list({
			what: "stop-signal",
			value: oneOf(stopSignal)
		}),
		list({
			what: "files",
			value: files.length === 0 ? void 0 : files.map(describeFile)
		})
	].filter((row) => row !== void 0).map(describe$2);
}
function describe$2({ what, value, property, beaten = [] }) {
	return {
		what,
		value,
		because: `input ${what}${beaten.length === 0 ? "" : `, instead of ${property} (${beaten.join(" ")})`}`
	};
}
function list(setting) {
	const { value } = setting;
	return value && {
		...setting,
		value: value.join(" ") || "none"
	};
}
function oneOf(text) {
	return text === void 0 ? void 0 : [text];
}
function describeFile({ source, dest, owner, mode }) {
	const more = [...owner === void 0 ? [] : [owner.kind === "user" ? "user" : `${owner.uid}:${owner.gid}`], ...mode === void 0 ? [] : [mode.toString(8).padStart(4, "0")]].join(" ");
	return `${source === void 0 ? "a folder" : source} → ${dest}${more === "" ? "" : ` (${more})`}`;
}

// src/plan/plan-images.ts
/**
* Every image that a run makes: for each variant and platform the publish output that runs there, and its base.
* @throws ActionError PLATFORM_MISSING for a platform that nothing was published for, and those of {@link chooseVariants}
*/
function planImages(inputs, { apps, found }) {
	const [app] = apps;
	if (app === void 0) return [];
	const { baseImage: property = "" } = app.container;
	const named = namedBase({
		inputs,
		property,
		project: app.project
	});
	const version = versionOf$3(parseFramework(app.framework));
	const published = apps.length === 1 ? ownPlatform(app) : void 0;
	const declared = declaredOf(app);
	return chooseVariants({
		inputs,
		version,
		named: named?.value,
		...defined({
			published,
			declared
		})
	}).map(({ suffix, parts }) => ({
		suffix,
		images: parts.flatMap((part) => part.platforms.map((platform) => planImage(platform, {
			part,
			apps,
			named,
			...defined({ found })
		})))
	}));
}
function declaredOf({ container, project }) {
	const { runtimeIdentifiers: rids = [], baseImage, family } = container;
	return rids.length === 0 ? void 0 : {
		rids,
		from: project,
		isNamed: baseImage !== void 0 || family !== void 0
	};
}
/** What was published for one RID runs where that RID does, and nowhere else. */
function ownPlatform({ target, project }) {
	const value = target === "portable" ? void 0 : platformOf$1(target);
	return value && {
		value,
		because: `it was published for ${target}`,
		from: project
	};
}
function planImage(platform, { part, apps, named, found }) {
	const app = appFor(platform.value, {
		apps,
		musl: part.musl ?? isAlpine(part.os)
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
			sdkVersion: app.sdkVersion,
			found
		})
	};
	return {
		app,
		platform,
		base: chooseBase(named, needs)
	};
}
/** Alpine's own where there are several; a single one is taken at its word, as `base-image` may be Alpine too. */
function appFor(platform, { apps, musl }) {
	const fitting = apps.filter(({ target }) => {
		const own = platformOf$1(target);
		return target === "portable" || own === void 0 || matchesPlatform(own, platform);
	});
	const app = fitting.length > 1 ? fitting.find(({ target }) => isMusl(target) === musl) : fitting[0];
	if (app !== void 0) return app;
	const targets = apps.map(({ target }) => target).join(", ");
	const own = platformOf$1(apps[0]?.target ?? "");
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
	const named = facts.projects.map((apps) => ({
		apps,
		app: firstOf$1(apps),
		names: chooseImages(inputs, firstOf$1(apps))
	}));
	checkNames(named.map(({ app: { project }, names }) => ({
		project,
		isNamed: names.length > 0
	})), inputs);
	const local = named.every(({ names }) => names.every(({ value }) => isLoopback(value.registry)));
	const asked = choosePush(inputs.push, {
		event,
		local
	});
	const push = asked.value ? whyNoPush(inputs, named) ?? asked : asked;
	const projects = named.map((each) => planProject(each, {
		...facts,
		push: push.value
	}));
	const plan = {
		projects,
		push,
		load: inputs.load,
		outputs: inputs.outputs,
		format: inputs.format
	};
	const wanted = push.value || plan.load || projects.length > 1;
	for (const { variants, silent } of projects) {
		const tags = variants.flatMap((variant) => variant.tags);
		checkTags({
			tags,
			silent,
			variants: variants.length,
			wanted,
			event: event.name
		});
	}
	checkOutputs(plan);
	checkDifferent(projects);
	return plan;
}
function firstOf$1([app]) {
	if (app === void 0) throw new Error("a publication without an application");
	return app;
}
function planProject({ apps, app, names }, of) {
	const { inputs, found } = of;
	const { tags, version, release, silent } = chooseTags({
		ofRules: of.tags,
		project: app.container.imageTags,
		push: of.push
	});
	const settings = fillSettings(inputs.settings, textWith(of.templates, version?.value));
	const set = apps.map((each) => withSettings(each, settings));
	const planned = planImages(inputs, {
		apps: set,
		...defined({ found })
	});
	const tagged = withSuffix(tags, planned.map(({ suffix }) => suffix));
	return {
		project: app.project,
		names,
		variants: planned.map((variant, at) => ({
			images: variant.images,
			tags: tagged[at] ?? []
		})),
		...defined({
			version,
			release
		}),
		silent,
		settings,
		chosen: describeSettings(settings, app)
	};
}
/** The SDK, too, leaves an image without a registry on the machine it was made on. */
function whyNoPush(inputs, named) {
	if (named.every(({ names }) => names.length === 0)) return {
		value: false,
		because: "no image name is given"
	};
	if (inputs.images.length > 0 || inputs.push === "true") return void 0;
	const apps = named.map(({ app }) => app);
	const [local, ...others] = apps.filter(({ container }) => !hasRegistry(container));
	if (local === void 0) return void 0;
	const because = "ContainerRepository names no registry and ContainerRegistry is not set";
	if (others.length === apps.length - 1) return {
		value: false,
		because
	};
	throw undeliverable({
		got: `${because} in ${local.project}, and other projects are to be pushed`,
		hint: "Set ContainerRegistry for all of them, or the input images with {{project}} in it."
	});
}
function hasRegistry({ registry, repository = "" }) {
	return registry !== void 0 || /[.:]/.test(repository.slice(0, Math.max(0, repository.indexOf("/"))));
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
function checkOutputs({ outputs, format, projects }) {
	const layout = outputs.find(({ type }) => type === "oci");
	if (layout !== void 0 && format === "docker") throw undeliverable({
		got: `type=oci,dest=${layout.dest} holds OCI images, and the input format is docker`,
		hint: "Use type=docker for a file, or leave the input format out."
	});
	const archive = outputs.find(({ type }) => type === "docker");
	const variants = projects.flatMap((project) => project.variants);
	if (archive === void 0 || variants.every(({ images }) => images.length === 1)) return;
	throw undeliverable({
		got: `type=docker,dest=${archive.dest} holds one platform for each name, and there are several`,
		hint: "Use type=oci, or give one platform."
	});
}

// src/steps/find-versions.ts
/**
* What stands in tags for versions that the catalogue knows as previews, or not at all: the version itself where an image
* has such a tag. The tags of previews are asked for only where none has one.
*/
async function findVersions(world, images) {
	const names = [...new Set(images.map(({ version }) => version))];
	const found = await Promise.all(names.map(async (version) => {
		return [version, await findVersion(world, {
			version,
			images: images.filter((image) => image.version === version)
		})];
	}));
	return Object.fromEntries(found);
}
async function findVersion(world, { version, images }) {
	const preview = `${version}-preview`;
	const released = await askAll(world, images.map((image) => image.released));
	if (released.includes("found")) return {
		value: version,
		because: `${version} was found in the registry`
	};
	if (!released.includes("absent")) return {
		value: version,
		because: `the registry did not say whether it has ${version} or only ${preview}`
	};
	if ((await askAll(world, images.filter((_, at) => released[at] === "absent").map((image) => image.preview))).includes("found")) return {
		value: preview,
		because: `${preview} was found in the registry, and no ${version} yet`
	};
	return {
		value: version,
		because: `neither ${version} nor ${preview} was found in the registry`
	};
}
async function askAll(world, references) {
	const states = references.map((reference) => world.tagState(mirrorOf(reference, world.inputs.mirrors)));
	return (await Promise.all(states)).map(({ kind }) => kind);
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

// src/base/record-of.ts
/**
* A record with these entries and nothing else: names come from a checkout, and every other object has a `constructor`, and
* takes `__proto__` for something of its own.
*/
function recordOf(entries) {
	const record = Object.create(null);
	for (const [name, value] of entries) record[name] = value;
	return record;
}

// src/source/known-names.ts
/** Names that change a build wherever they appear in a repository, without being read when they are not there. */
const SPECIAL = /\.(?:props|targets|rsp|user|ruleset|config|globalconfig|snk)$|(?:^|\/)(?:\.editorconfig|global\.json|\.npmrc|dotnet-tools\.json)$/i;
function isSpecial(path) {
	return SPECIAL.test(path);
}
/** What people and services read, and no tool looks for by a name of its own. */
const PROSE = /\.(?:md|markdown|rst|adoc|asciidoc|docx?|pptx?|xlsx?|odt|pdf|rtf|drawio|puml|vsdx?)$|^(?:readme|licen[cs]e|unlicense|copying|copyright|notice|authors|contributors|maintainers|codeowners|changelog|changes|history|contributing|code_of_conduct|security|support|governance|todo|install|third[-_]?party[-_]?notices)(?:[-_.][\w-]+)?(?:\.txt|\.html?)?$/i;
const PICTURES = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|heic|mp4|mov|webm|psd|fig)$/i;
/** Pictures that some tools look for beside what they build. */
const ICONS = /^(?:fav)?icon\b|^apple-(?:touch-)?icon\b/i;
/** Of services and editors, and of git's own rules: no build runs them. */
const SERVICES = /^(?:\.github|\.gitlab|\.gitea|\.forgejo|\.circleci|\.azuredevops|\.buildkite|\.vscode|\.vs|\.idea|\.fleet|\.devcontainer|\.gitignore|\.gitkeep|\.keep|\.mailmap|\.dockerignore|\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.pre-commit-config\.ya?ml|\.codecov\.ya?ml|(?:[\w.-]+\.)?(?:docker|container)file(?:[.-][\w.-]+)?|(?:docker-)?compose[\w.-]*\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|bitbucket-pipelines\.yml|appveyor\.ya?ml|codecov\.ya?ml|cloudbuild\.ya?ml|mkdocs\.ya?ml|renovate\.json5?|jenkinsfile|procfile|citation\.cff)$/i;
/** A name that no program looks for, unless a text that it reads has the name. */
function isSilent(name) {
	if (name.endsWith(".cs")) return false;
	return PROSE.test(name) || PICTURES.test(name) && !ICONS.test(name) || SERVICES.test(name);
}
/** Formats of settings, of projects and of what programs are linked with. */
const SETTINGS$1 = /\.(?:json[5c]?|ya?ml|toml|ini|cfg|conf|xml|env|lock|properties|config|globalconfig|editorconfig|props|targets|rsp|user|ruleset|snk|pfx|\w*proj|slnx?|slnf|shproj|projitems|tasks|overridetasks|runsettings|testsettings|nuspec|licx|dll|exe|pdb|winmd|so|dylib|a|lib|nupkg)$|\.config\.\w+$/i;
/** What the tools of a build look for, beside settings and what begins with a dot. */
const TOOLS = /^(?:version|version\.txt|properties|my project|packages|node_modules|bower_components|jspm_packages|(?:gulp|grunt|jake)file[\w.]*|makefile|rakefile|nuget\.exe|wwwroot|obj|bin)$/i;
/** A name that the SDK, NuGet, the compilers or tools of packages may look for in any folder above a project. */
function isKnown(name) {
	if (isSilent(name)) return false;
	return name.startsWith(".") || SETTINGS$1.test(name) || TOOLS.test(name);
}
/** Names of cultures, below which satellites of an assembly are looked for. */
const CULTURE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
/**
* Whether a name belongs to a file that was used beside it: `Lib.xml` and `de/` to `Lib.dll`, `App.csproj.user` to
* `App.csproj`. Programs make such names of the file's own.
*/
function isCompanion({ path, kind }, used) {
	const name = posix.basename(path);
	if (kind === "folder") return CULTURE.test(name) && used.has(".dll");
	return used.has(stemOf(name));
}
/** What {@link isCompanion} asks of the names of the files that were used in a folder. */
function stemsOf(names) {
	return new Set(names.flatMap((name) => [stemOf(name), .../\.dll$/i.test(name) ? [".dll"] : []]));
}
/** `lib` of `Lib.resources.dll`; `.dll` is no stem, and means that there is a library. */
function stemOf(name) {
	const end = name.indexOf(".", 1);
	return (end < 0 ? name : name.slice(0, end)).toLowerCase();
}

// src/source/mentions.ts
/** In bytes; what is larger is not searched, and then may mention anything. */
const TEXT_MAX$1 = 8388608;
const AT_ONCE$3 = 8;
/**
* Which of some names, without folders, occur in the files that a build read: what programs look for is written somewhere,
* in what they are or in what they are told. Parts of names that a variable continues count too (`settings.$(Env).json`).
*/
async function mentionedIn(files, { names, snapshot }) {
	if (names.length === 0) return /* @__PURE__ */ new Set();
	const memory = MEMORY.get(snapshot) ?? /* @__PURE__ */ new Map();
	MEMORY.set(snapshot, memory);
	const wanted = wantedWords(names);
	const found = await pMap(files.filter((path) => kindOf$1(path) !== void 0), async (path) => {
		const searched = memory.get(path) ?? {
			asked: /* @__PURE__ */ new Set(),
			found: /* @__PURE__ */ new Set()
		};
		memory.set(path, searched);
		if (names.every((name) => searched.asked.has(name))) return searched.found;
		for (const name of await search(path, {
			names,
			wanted,
			snapshot
		})) searched.found.add(name);
		for (const name of names) searched.asked.add(name);
		return searched.found;
	}, { concurrency: AT_ONCE$3 });
	return new Set(names.filter((name) => found.some((each) => each.has(name))));
}
/** Of several states that an index knows, most read the same files. */
const MEMORY = /* @__PURE__ */ new WeakMap();
const CODE$2 = /\.(?:cs|fs|fsi|fsx|vb|razor|cshtml)$/i;
const XML = /\.(?:\w*proj|props|targets|projitems|tasks|config|xml|user)$/i;
/** What no program takes names from: rules of editors, results of restores, lists that only an editor shows, other bytes. */
const WITHOUT_NAMES = /(?:^|\/)(?:\.editorconfig|\.globalconfig|\.git\w+|packages(?:\.[^/]+)?\.lock\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$|\.(?:globalconfig|sln|slnx|slnf|snk|pfx|woff2?|ttf|otf|eot|zip|gz|br|zst|7z|nupkg|mp3|ogg|wav|wasm|pdb)$/i;
/** Assets of a web application: they are served, and no build obeys them. */
const ASSET = /(?:^|\/)wwwroot\//i;
function kindOf$1(path) {
	if (WITHOUT_NAMES.test(path) || ASSET.test(path) || isSilent(posix.basename(path))) return void 0;
	return CODE$2.test(path) ? "code" : XML.test(path) ? "xml" : "words";
}
async function search(path, of) {
	const entry = of.snapshot.entries.get(path);
	if (entry?.kind !== "file" || entry.size === 0) return [];
	const bytes = entry.size > TEXT_MAX$1 ? void 0 : await of.snapshot.bytes(path);
	return bytes === void 0 ? of.names : [...findIn(bytes, {
		...of,
		kind: kindOf$1(path) ?? "words"
	})];
}
function findIn(bytes, of) {
	const { names, wanted, kind } = of;
	if (bytes.subarray(0, 8192).includes(0) && !isUtf16(bytes)) return new Set(namesInProgram(bytes, names));
	const found = /* @__PURE__ */ new Set();
	const text = narrow(isUtf16(bytes) ? Buffer.from(bytes.toString("utf16le")) : bytes);
	const see = (word) => {
		for (const name of wanted.get(word) ?? []) found.add(name);
	};
	if (kind === "code") eachWordOfCode(text, see);
	else eachWord(kind === "xml" ? withoutComments(text) : text, see);
	return found;
}
function wantedWords(names) {
	const wanted = /* @__PURE__ */ new Map();
	for (const name of names) for (const word of wordsFor(name)) {
		const meant = wanted.get(word);
		if (meant === void 0) wanted.set(word, [name]);
		else meant.push(name);
	}
	return wanted;
}
function isUtf16(bytes) {
	return bytes[0] === 255 && bytes[1] === 254;
}
/** A letter a byte, so that any encoding that has ASCII in it can be read. */
function narrow(bytes) {
	return bytes.toString("latin1").toLowerCase();
}
function withoutComments(text) {
	return withoutSpans(text, {
		open: "<!--",
		close: "-->"
	});
}
/** The strings of an assembly have two bytes a letter, its names one. */
function namesInProgram(bytes, names) {
	const text = narrow(bytes).replaceAll("\0", "");
	return names.filter((name) => text.includes(narrow(Buffer.from(name))));
}
const WORD = /[^\s/\\"'`<>|:*?;,()[\]{}=$%@&#!]+/g;
/** What to look for in place of a name: itself, and what is left of it where a variable stands for an end of it. */
function wordsFor(name) {
	const narrowed = narrow(Buffer.from(name));
	const [longest = narrowed] = [...narrowed.matchAll(WORD)].map(([word]) => word).sort((a, b) => b.length - a.length);
	const words = /* @__PURE__ */ new Set([withoutDots(longest)]);
	for (let at = 1; at < narrowed.length; at += 1) {
		if ("._-".includes(narrowed.charAt(at)) || narrowed.length - at >= LONG) words.add(`*${narrowed.slice(at)}`);
		if ("._-".includes(narrowed.charAt(at - 1)) || at >= LONG) words.add(`${narrowed.slice(0, at)}*`);
	}
	return words;
}
/** A part of a name with so many letters is not met by chance. */
const LONG = 5;
function eachWord(text, see) {
	for (const { 0: found, index } of text.matchAll(WORD)) {
		const word = withoutDots(found);
		see(word);
		if (")}".includes(text.charAt(index - 1) || " ")) see(`*${word}`);
		if (VARIABLE$1.has(text.charAt(index + found.length))) see(`${found}*`);
	}
}
/** A sentence may end there. */
function withoutDots(word) {
	let end = word.length;
	while (end > 0 && word[end - 1] === ".") end -= 1;
	return end === 0 ? word : word.slice(0, end);
}
/** What a variable begins with: `$(X)`, `%(X)`, `@(X)`, `{x}`. */
const VARIABLE$1 = /* @__PURE__ */ new Set([
	"$",
	"%",
	"@",
	"{"
]);
/** Of lines with a string in them, what has a dot; of lines that stand for a project file, everything. */
function eachWordOfCode(text, see) {
	const seeFile = (word) => {
		if (word.includes(".")) see(word);
	};
	for (let at = text.indexOf("\""); at >= 0;) {
		const begin = text.lastIndexOf("\n", at) + 1;
		const end = text.indexOf("\n", at);
		const line = text.slice(begin, end < 0 ? void 0 : end);
		if (!COMMENT.test(line)) eachWord(line, seeFile);
		at = end < 0 ? -1 : text.indexOf("\"", end);
	}
	if (text.includes("#:")) for (const [line] of text.matchAll(/^#:.*$/gm)) eachWord(line, see);
}
const COMMENT = /^\s*(?:\/\/|@\*)/;

// src/source/period.ts
/** How much of the clock a build depends on, the finest last. */
const PERIODS = [
	"none",
	"year",
	"month",
	"day"
];
/** The period that tells what either tells. */
function finest(left, right) {
	return PERIODS.indexOf(left) > PERIODS.indexOf(right) ? left : right;
}
/** How many letters of `2026-11-30` tell it. */
const LENGTH = {
	none: 0,
	year: 4,
	month: 7,
	day: 10
};
/**
* What a period is at a time: `2026`, `2026-11`, `2026-11-30`; empty for none. With a time zone it is said of both, as a
* build may ask for either, and an image may lack the zone.
*/
function periodAt(period, { now, zone = "" }) {
	const utc = new Date(now).toISOString().slice(0, LENGTH[period]);
	if (period === "none" || zone === "") return utc;
	return `${utc} ${dateIn(zone, now)?.slice(0, LENGTH[period]) ?? ""}`;
}
/** Whether it can be told what the date is where a build runs: of the forms of `TZ`, the names of zones are known. */
function isZone(zone = "") {
	return zone === "" || dateIn(zone, 0) !== void 0;
}
/** `2026-11-30`; `undefined` for a zone that is not known. */
function dateIn(zone, now) {
	try {
		const format = {
			timeZone: zone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit"
		};
		const parts = new Intl.DateTimeFormat("en-US", format).formatToParts(now);
		const part = (wanted) => parts.find(({ type }) => type === wanted)?.value ?? "";
		return `${part("year")}-${part("month")}-${part("day")}`;
	} catch {
		return;
	}
}

// src/source/shape.ts
const NOTHING$1 = {
	whole: false,
	files: [],
	folders: [],
	names: [],
	everyName: false,
	everyNameAbove: false,
	history: false,
	period: "none",
	variables: []
};
/** What counts for either: a build on the intermediate files of an earlier one depends on all that one depended on. */
function unionOf(left, right) {
	return {
		whole: left.whole || right.whole,
		files: sortedSet([...left.files, ...right.files]),
		folders: sortedSet([...left.folders, ...right.folders]),
		names: sortedSet([...left.names, ...right.names]),
		everyName: left.everyName || right.everyName,
		everyNameAbove: left.everyNameAbove || right.everyNameAbove,
		history: left.history || right.history,
		period: finest(left.period, right.period),
		variables: sortedSet([...left.variables, ...right.variables])
	};
}
/**
* Every folder above what a shape names that was not listed itself: who searches upwards looks for names in it, which
* leaves no trace.
*/
function foldersAbove(shape) {
	const all = /* @__PURE__ */ new Set([""]);
	for (const path of [...shape.files, ...shape.folders]) for (let folder = parentOf(path); !all.has(folder); folder = parentOf(folder)) all.add(folder);
	for (const folder of shape.folders) all.delete(folder);
	return all;
}
function sortedSet(values) {
	return [...new Set(values)].sort();
}

// src/source/names.ts
/**
* Which paths of a source a build may look for without a trace. In a folder above what was used: names that tools have of
* their own, those that belong to a file that was used there, and those that a text mentions which the build read. Where
* programs may look for anything, every name but those that only a program that mentions them looks for.
* @param entries all that there is, or was; what lies in folders above will do, unless {@link everyEntry}.
* @param empty files whose use cannot be seen.
* @param unmentioned what is known to be in no text.
*/
async function namesThatCount(shape, of) {
	const { snapshot, entries, empty = [], unmentioned = /* @__PURE__ */ new Set() } = of;
	const judge = judgeOf(shape, entries);
	const counting = /* @__PURE__ */ new Set();
	const doubtful = [];
	for (const entry of entries) {
		const verdict = judge(entry);
		if (verdict === "counts") counting.add(entry.path);
		if (verdict === "if mentioned") doubtful.push(entry);
	}
	for (const entry of empty) if (isSilent(posix.basename(entry.path))) doubtful.push(entry);
	else counting.add(entry.path);
	const names = [...new Set(doubtful.map(({ path }) => posix.basename(path)))].sort();
	const asked = names.filter((name) => !unmentioned.has(name));
	const mentioned = await mentionedIn(shape.files, {
		names: asked,
		snapshot
	});
	for (const { path } of doubtful) if (mentioned.has(posix.basename(path))) counting.add(path);
	return {
		counts: (path) => counting.has(path),
		unmentioned: names.filter((name) => !mentioned.has(name))
	};
}
/** Whether what lies below a folder says something of it. */
function everyEntry({ everyName, everyNameAbove }) {
	return everyName || everyNameAbove;
}
function judgeOf(shape, entries) {
	const above = foldersAbove(shape);
	const files = new Set(shape.files);
	const folders = /* @__PURE__ */ new Set([...shape.folders, ...above]);
	const stems = stemsByFolder(shape.files);
	const loud = everyEntry(shape) ? loudFolders(entries) : /* @__PURE__ */ new Set();
	const mayBeAnything = ({ path, kind }) => (kind === "folder" ? !loud.has(path) : isSilent(posix.basename(path))) ? "if mentioned" : "counts";
	return (entry) => {
		const { path } = entry;
		const parent = parentOf(path);
		if (shape.everyName) return mayBeAnything(entry);
		if (!above.has(parent) || files.has(path) || folders.has(path)) return "never";
		if (shape.everyNameAbove) return mayBeAnything(entry);
		const own = stems.get(parent);
		return isKnown(posix.basename(path)) || own !== void 0 && isCompanion(entry, own) ? "counts" : "if mentioned";
	};
}
function stemsByFolder(files) {
	const names = Map.groupBy(files, parentOf);
	return new Map([...names].map(([folder, paths]) => [folder, stemsOf(paths.map((path) => posix.basename(path)))]));
}
/** Folders with something in them that a program may look for. */
function loudFolders(entries) {
	const loud = /* @__PURE__ */ new Set();
	for (const { path, kind } of entries) {
		if (kind === "folder" || isSilent(posix.basename(path))) continue;
		for (let folder = parentOf(path); folder !== "" && !loud.has(folder); folder = parentOf(folder)) loud.add(folder);
	}
	return loud;
}

// src/source/values.ts
/** The name of a value for people: a path, or what else it is. */
function inWords(name) {
	return name.replace(/^\/(?:name\/)?(?=.)/, "");
}
/**
* Fingerprints all that a shape says. Files that are never read because they are empty count wherever they are, and so do
* the names of files that change builds from anywhere.
*/
async function valuesOf(shape, at) {
	return (await lookAt(shape, at)).values;
}
/** The same, with what the next look at the same files need not find again. */
async function lookAt(shape, at) {
	const { snapshot, known } = at;
	const all = [...snapshot.entries.values()];
	const paths = shape.whole ? all.map(({ path }) => path) : shape.files;
	const contents = await snapshot.read([...paths].sort());
	const values = recordOf([]);
	for (const [path, value] of contents) values[nameOf$3(path)] = value;
	const isAsKnown = known !== void 0 && [...contents].every(([path]) => known.values[nameOf$3(path)] === values[path]);
	const unmentioned = new Set(isAsKnown ? known.unmentioned : []);
	const empty = all.filter(({ kind, size }) => kind === "file" && size === 0);
	const above = everyEntry(shape) ? all : [...foldersAbove(shape)].flatMap((folder) => snapshot.children(folder) ?? []);
	const names = await namesThatCount(shape, {
		snapshot,
		entries: above,
		empty,
		unmentioned
	});
	for (const folder of shape.whole ? [] : shape.folders) values[`${folder}/`] = listing(snapshot, folder);
	const lookedFor = endsIn(shape.names);
	for (const { path } of all) if (isSpecial(path) || lookedFor(path)) values[`/name/${path}`] = "there";
	const counting = above.filter(({ path }) => names.counts(path));
	if (shape.everyName) values["/names of all files"] = namesOf$1(counting);
	else for (const entry of counting) values[`/name/${entry.path}`] = describeEntry(entry);
	if (shape.names.length > 0) values["/names that are looked for"] = shortHash(JSON.stringify(shape.names));
	values["/empty files"] = namesOf$1(empty.filter(({ path }) => names.counts(path)));
	if (shape.history) values["/git history"] = await at.history();
	if (shape.period !== "none") values[`/the ${shape.period}`] = periodAt(shape.period, at);
	for (const name of shape.variables) values[`/the variable ${name}`] = shortHash(at.variables?.[name] ?? "");
	return {
		values,
		unmentioned: names.unmentioned
	};
}
function endsIn(names) {
	const wanted = new Set(names);
	return wanted.size === 0 ? () => false : (path) => endsOf(path).some((end) => wanted.has(end));
}
/** `b/c.props` and `c.props` of `a/b/c.props`, and itself. */
function endsOf(path) {
	return [path, ...[...path.matchAll(/\//g)].map(({ index }) => index).map((slash) => path.slice(slash + 1))];
}
function namesOf$1(entries) {
	return shortHash(JSON.stringify(entries.map((entry) => `${entry.path}\0${describeEntry(entry)}`).sort()));
}
/** The one name that an object does not take as a key. */
function nameOf$3(path) {
	return path === "__proto__" ? `./${path}` : path;
}
/** A folder that is not there is missing from the folder above it, which counts too where it is in the shape. */
function listing(snapshot, folder) {
	const children = snapshot.children(folder);
	if (children === void 0) return "none";
	const own = children.map((entry) => `${entry.path.slice(parentOf(entry.path).length)}\0${describeEntry(entry)}`);
	return shortHash(JSON.stringify(own.sort()));
}

// src/cache/publication-entry.ts
/** Of what a run keeps about itself, in bytes: a hundred times what a large repository has. */
const LARGEST_NOTE = 67108864;
/** Raised whenever a reader of an older index or publication could misread a newer one. */
const CACHE_SCHEMA = 2;
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
		const text = (await readSmallFile(join(folder, FILE), LARGEST_NOTE)).toString("utf8");
		const { sha256, body } = parseJson(text, { length: LARGEST_NOTE });
		if (hash("sha256", body, "hex") !== sha256) return void 0;
		const known = parseJson(body, { length: LARGEST_NOTE });
		return known.schema === 2 && known.publication.schema === 1 ? known : void 0;
	} catch {
		return;
	}
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

// src/cache/find-publication.ts
/** A service takes ten keys at a time. */
const AT_ONCE$2 = 10;
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
	})).slice(0, AT_ONCE$2);
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
		const values = await valuesOf(closure.shape, {
			...present,
			known: closure
		});
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
	const [found] = index.closures.map((closure) => differences(closure, {
		parts: present.parts,
		values: now.get(shapeName(closure)) ?? {}
	})).map((each, at) => ({
		each,
		history: index.closures[at]?.history
	})).filter(({ each }) => each.length > 0).sort((left, right) => left.each.length - right.each.length);
	const why = found?.each[0];
	return why?.startsWith("git history ") === true && found?.history !== void 0 ? `${why}, which counts because of ${found?.history}` : why;
}
function missing(because) {
	return {
		kind: "missing",
		because
	};
}

// src/cache/publication-index.ts
const EMPTY_INDEX = {
	schema: 2,
	closures: [],
	layers: {},
	bases: {},
	systems: {},
	folders: {},
	publications: {},
	retired: [],
	audited: {},
	sdks: {}
};
/** How much of each an index holds: an older state, a branch, a leg of a matrix is found again. */
const KEPT$1 = {
	closures: 16,
	layers: 64,
	bases: 32,
	systems: 32,
	folders: 32,
	publications: 4,
	retired: 64,
	audited: 16,
	sdks: 16
};
const INDEX_FILE = "index.json";
/** Empty for what is none, or of another schema. */
async function readIndex(folder) {
	try {
		const text = (await readSmallFile(join(folder, INDEX_FILE), LARGEST_NOTE)).toString("utf8");
		const index = parseJson(text, { length: LARGEST_NOTE });
		return index.schema === 2 ? {
			...EMPTY_INDEX,
			...index
		} : EMPTY_INDEX;
	} catch {
		return EMPTY_INDEX;
	}
}
/** Whether an index does not hold all of this yet: only then is it worth being kept anew. */
function isNews(index, news) {
	const { closures = [], retired = [], audited = {}, layers = {}, bases = {}, systems = {}, folders = {} } = news;
	const { publications = {}, sdks = {} } = news;
	if (closures.length > 0 || retired.some((key) => !index.retired.includes(key))) return true;
	if (Object.entries(audited).some(([name, time]) => index.audited[name] !== time)) return true;
	return [
		[layers, index.layers],
		[bases, index.bases],
		[systems, index.systems],
		[folders, index.folders],
		[publications, index.publications],
		[sdks, index.sdks]
	].some(([own, known]) => Object.keys(own).some((key) => !(key in known)));
}
/** The index with what this run learned before all else, and without what is too much. */
function withNews(index, news) {
	return {
		schema: 2,
		closures: distinct([...news.closures ?? [], ...index.closures]).slice(0, KEPT$1.closures),
		layers: newest(news.layers, {
			old: index.layers,
			count: KEPT$1.layers
		}),
		bases: newest(news.bases, {
			old: index.bases,
			count: KEPT$1.bases
		}),
		systems: newest(news.systems, {
			old: index.systems,
			count: KEPT$1.systems
		}),
		folders: newest(news.folders, {
			old: index.folders,
			count: KEPT$1.folders
		}),
		publications: newest(news.publications, {
			old: index.publications,
			count: KEPT$1.publications
		}),
		retired: [.../* @__PURE__ */ new Set([...news.retired ?? [], ...index.retired])].slice(0, KEPT$1.retired),
		audited: newest(news.audited, {
			old: index.audited,
			count: KEPT$1.audited
		}),
		sdks: newest(news.sdks, {
			old: index.sdks,
			count: KEPT$1.sdks
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

// src/dotnet/pinned-sdk.ts
/**
* Whether the image with the floating tag may satisfy a pin, which costs a look at it. One that stays within a feature
* band that was left already needs no look: a floating tag never goes back.
*/
function mayFloat({ request, line }) {
	if (request.rollForward === "disable" || request.rollForward === "patch") return false;
	const newest = findVersion$1(line)?.sdk ?? "";
	if (newest === "" || !isWithinBand(request)) return true;
	return parseSdkVersion(request.version).band >= parseSdkVersion(newest).band;
}
/**
* The exact version to take: the newest that global.json allows, of the oldest version of .NET that builds the project.
* @throws ActionError SDK_MISMATCH naming the feature bands that have images, and the ways out
*/
function choosePinnedTag({ pin, tags, tagOf }) {
	const { request, file, line, because } = pin;
	const wanted = {
		...request,
		version: tagVersionOf(request.version)
	};
	const kind = wanted.version.includes("-") ? ANY : RELEASED;
	const versions = tags.filter((tag) => kind.test(tag)).sort(compareSdks);
	const isAllowed = (version) => request.rollForward !== "disable" && satisfies(version, wanted) && compareLines(lineOf$1(version), line) >= 0;
	const there = new Set(tags);
	const allowed = versions.filter(isAllowed);
	for (const each of new Set(allowed.map(lineOf$1))) {
		const newest = allowed.findLast((version) => lineOf$1(version) === each && there.has(tagOf(version)));
		if (newest === void 0) continue;
		return {
			value: newest,
			because: newest === wanted.version ? because : `${because}, and ${newest} is the newest image that satisfies it`,
			from: file
		};
	}
	throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `looking for the SDK image that ${file} asks for`,
		got: `there is no image of ${request.version}, nor one that rollForward ${request.rollForward} allows`,
		hint: `${bandsOf(versions, line)} Set rollForward to latestFeature in ${file}; or install that SDK with actions/setup-dotnet before this step and set \`sdk-image: runner\`; or name an image of your own in sdk-image.`
	});
}
const RELEASED = /^\d{1,4}\.\d{1,4}\.\d{3}$/;
/** Previews are for those alone who ask for one. */
const ANY = /^\d{1,4}\.\d{1,4}\.\d{3}(?:-(?:preview|rc)\.\d{1,4})?$/;
/** The newest version of each feature band. Images are made for the newest bands alone. */
function bandsOf(versions, line) {
	const bands = /* @__PURE__ */ new Map();
	for (const version of versions) if (lineOf$1(version) === line) bands.set(parseSdkVersion(version).band, version);
	if (bands.size === 0) return `There are no images of SDK ${line}.`;
	return `Images of SDK ${line} exist for the feature bands ${[...bands].map(([band, version]) => `${line}.${band}xx (up to ${version})`).join(", ")}.`;
}

// src/steps/find-images.ts
/**
* The build with the official images that its registry has: for versions that the catalogue does not know as released,
* and the SDK image that satisfies global.json. A build whose images are settled already is asked nothing.
* @throws ActionError SDK_MISMATCH where no image satisfies global.json
*/
async function findImages(world, of) {
	const { build } = of;
	const images = [build.plan.sdkImage, ...build.expectedBases.map(({ base }) => base)];
	const open = build.plan.userland === void 0 ? images : images.slice(1);
	const asked = openImages([...open.map(({ value }) => value), ...floatingOf(build)], build.found);
	const versions = {
		...build.found.versions,
		...await findVersions(world, asked)
	};
	const settled = asked.length === 0 ? build : build.withImages({ versions });
	const { pin } = settled.plan;
	if (pin === void 0) return {
		build: settled,
		sdks: {}
	};
	const search = new SdkSearch(world, {
		build: settled,
		pin,
		known: of.known
	});
	const sdk = await search.find();
	return {
		build: settled.withImages({
			...settled.found,
			sdk
		}),
		sdks: search.read
	};
}
/** A pin of an exact version does not show the floating tag that may satisfy it. */
function floatingOf({ plan, withImages, found }) {
	const { pin } = plan;
	if (pin === void 0 || !mayFloat(pin)) return [];
	return [withImages({
		...found,
		sdk: {
			value: pin.line,
			because: ""
		}
	}).plan.sdkImage.value];
}
/** The search for the SDK image that satisfies a global.json. */
var SdkSearch = class {
	read = {};
	#world;
	#build;
	#pin;
	#known;
	constructor(world, of) {
		this.#world = world;
		this.#build = of.build;
		this.#pin = of.pin;
		this.#known = of.known;
	}
	/** What stands in the tag. Where the registry cannot be asked, the pull tells what is wrong. */
	async find() {
		return (mayFloat(this.#pin) ? await this.#floating() : await this.#exact()) ?? await this.#listed();
	}
	/** `undefined` where there is no image of the very version. */
	async #exact() {
		const { request } = this.#pin;
		if (request.rollForward === "latestPatch") return void 0;
		return (await this.#ask(this.#pinned().value)).kind === "absent" ? void 0 : this.#pinned();
	}
	/** `undefined` where the newest image is none that global.json allows. */
	async #floating() {
		const { request, line, because } = this.#pin;
		const tag = this.#build.found.versions[line] ?? {
			value: line,
			because: ""
		};
		const reasons = [because, tag.because].filter((reason) => reason !== "");
		const state = await this.#ask(tag.value);
		if (state.kind === "absent") return void 0;
		const unread = isWithinBand(request) ? void 0 : {
			value: tag.value,
			because: reasons.join("; ")
		};
		if (state.kind === "unknown") return unread ?? this.#pinned();
		const version = await this.#versionOf(tag.value, state.digest);
		if (version === void 0) return unread;
		if (!satisfies(version, request)) return void 0;
		return {
			value: tag.value,
			because: [...reasons, `it has SDK ${version}`].join("; ")
		};
	}
	async #listed() {
		const { value } = this.#build.plan.sdkImage;
		const tags = await this.#world.tagsOf(mirrorOf(value, this.#world.inputs.mirrors));
		if (tags === void 0) return this.#pinned();
		const tagOf = (version) => this.#image(version).tag ?? "";
		return choosePinnedTag({
			pin: this.#pin,
			tags,
			tagOf
		});
	}
	/** The very version, or the floating tag where the pin is wider than that. */
	#pinned() {
		const { request, line, because } = this.#pin;
		return {
			value: isWithinBand(request) ? tagVersionOf(request.version) : line,
			because
		};
	}
	#image(tag) {
		const { found, withImages } = this.#build;
		return withImages({
			...found,
			sdk: {
				value: tag,
				because: ""
			}
		}).plan.sdkImage.value;
	}
	#ask(tag) {
		return this.#world.tagState(mirrorOf(this.#image(tag), this.#world.inputs.mirrors));
	}
	/** Read once for each digest, and kept for later runs. */
	async #versionOf(tag, digest) {
		const known = (await this.#known)[digest];
		if (known !== void 0) return known;
		const version = await this.#world.imageSdk({
			...this.#image(tag),
			digest
		});
		if (version !== void 0) this.read[digest] = version;
		return version;
	}
};

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
	"AutoGenerateImageTag",
	"PublishImageTag",
	"RegistryUrl",
	"ContainerImageFormat",
	"ContainerArchiveOutputPath",
	"LocalRegistry",
	"ContainerPublishInParallel",
	"ContainerPushNoCache",
	"ContainerSkipPushIfAlreadyPresent",
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
		item: "ContainerAnnotation",
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
function entriesOf({ project, framework, rids, hooks }) {
	const entry = {
		project: project.value,
		framework: framework.value,
		...defined({ hooks })
	};
	return rids.value.length < 2 ? [entry] : rids.value.map((rid) => ({
		...entry,
		rid
	}));
}
/** A global property of our own publish. One that a target starts in a process of its own does not have it. */
const OUTER = "ContainerizeDotnetPublish";
/** The traversal project, in the container. */
const BUILD_PROJECT = `${PATHS.work}/build.proj`;
/**
* MSBuild imports what lies here at the end of the common targets of every project ("ImportAfter" of
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
* that makes `publish` build an image (DefaultContainer), or send the files to a server, publishes files here: what becomes
* of them is for this action to do.
*/
function reportingTargets(entries) {
	const chosen = entries.map(({ project, rid }, index) => {
		const path = attributeOf(posix.join(PATHS.source, fileOf(project)));
		const { publish } = outputOf(index);
		const isRid = rid === void 0 ? "" : ` and '$(RuntimeIdentifier)' == '${attributeOf(rid)}'`;
		return `  <PropertyGroup Condition="'$(${OUTER})' == 'true' and '$(MSBuildProjectFullPath)' == '${path}'${isRid}">
    <ContainerizeDotnetEntry>${index}</ContainerizeDotnetEntry>
    <PublishDir>${PATHS.work}/${publish}/</PublishDir>
    <ContainerizeDotnetPublishDir>${PATHS.work}/${publish}/</ContainerizeDotnetPublishDir>
    <PublishProtocol Condition="'$(WebPublishMethod)$(PublishProtocol)' != '' or '$(PublishProfile)' == 'DefaultContainer'">Files</PublishProtocol>
    <WebPublishMethod Condition="'$(WebPublishMethod)' != ''">FileSystem</WebPublishMethod>
    <DockerPublish>false</DockerPublish>
  </PropertyGroup>`;
	});
	const hooks = [...new Set(entries.flatMap((entry) => entry.hooks ?? []))].map(attributeOf).join(";");
	return `<Project>
${chosen.join("\n")}
${SOURCE_ROOT}
  <Target Name="ContainerizeDotnetFacts" AfterTargets="Publish" DependsOnTargets="${hooks}" Condition="'$(ContainerizeDotnetEntry)' != '' and '$(PublishDir)' == '$(ContainerizeDotnetPublishDir)'">
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
/**
* Where a project maps paths (ContinuousIntegrationBuild), the top of the source is `/_/`. The compiler's targets know the
* top from git, which they are not to ask where commits are left out of assemblies; a root under any source control comes
* before NuGet's folder.
*/
const SOURCE_ROOT = `  <ItemGroup Condition="'$(EnableSourceControlManagerQueries)' == 'false'">
    <SourceRoot Include="${PATHS.source}/" SourceControl="none" />
  </ItemGroup>`;
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
* @throws ActionError PUBLISH_DIRECTORY_INVALID for names that the system, or a layer, cannot hold
*/
async function makeLayers(request) {
	const paths = request.files.map(({ path }) => path);
	if (request.system === "windows") checkWindowsNames(request.directory, paths);
	else checkLinuxNames(request.directory, paths);
	const groups = [...grouped(await withStableManifests(await measureFiles(request.directory, request.files), request.temp), new Map(request.files.map((file) => [file.path, file.origin]))).values()].sort(byOrder);
	return pMap(groups, (group) => makeLayer(group, request), { concurrency: 2 });
}
/** OCI image-spec, layer.md, "Whiteouts": a file of such a name would delete another one, of the base or of the output. */
function checkLinuxNames(directory, paths) {
	const path = paths.find((each) => /(?:^|\/)\.wh\./.test(each));
	if (path !== void 0) throw outputError(directory, `a name of ${path} begins with .wh., as deletions in a layer do`);
}
/** How files become a tar and are split over layers; raised when the same files would give another one. */
const LAYER_FORMAT = 2;
/** The same bytes need the same compressor. */
const CODEC = `${2} ${process.versions.zlib} ${process.arch}`;
async function makeLayer({ slot, files }, request) {
	const { system, root, blobs, signal } = request;
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
	const entries = system === "windows" ? windowsEntriesOf : entriesOf$3;
	const write = () => writeLayer({
		entries: entries(root, files),
		level,
		blobs,
		signal
	});
	const layer = request.known?.(key) ?? await write();
	const pointers = files.filter(({ pointer }) => pointer === true).map(({ path }) => path);
	return {
		slot,
		system,
		files: files.length,
		key,
		...pointers.length === 0 ? {} : { pointers },
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
		const key = nameOf$2(slot);
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
	return nameOf$2(a.slot) < nameOf$2(b.slot) ? -1 : 1;
}
function nameOf$2(slot) {
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
	const text = withContentTimes(await readText(file.source), context.files);
	await mkdir(context.temp, { recursive: true });
	const target = join(context.temp, `${crypto.randomUUID()}.json`);
	await writeFile(target, text, { mode: 420 });
	return measureFile(target, file.path);
}
async function readText(source) {
	try {
		var _usingCtx$10 = _usingCtx();
		return await _usingCtx$10.a(await openSource(source)).readFile("utf8");
	} catch (_) {
		_usingCtx$10.e = _;
	} finally {
		await _usingCtx$10.d();
	}
}

// src/steps/key-parts.ts
/** Raised when the same publish would give another publication for a reason that {@link keyParts} does not see. */
const FORMAT = "2";
/** Raised when the same tests would run in another way. */
const TESTS_FORMAT = "1";
/**
* Everything but the source that a publish depends on, each under a name for people. Logins and proxies are no part of
* it: what they fetch is named by its hash. Nor are the values of `build-secrets`, for they decide who may build and not
* what is built; that there is one may well decide it.
*/
function keyParts(plan, of) {
	const { purpose, project, framework, configuration, rids, properties, exclude, setupCommand, runnerSdk, node } = plan;
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
		...purpose === "test" ? { "how tests run": TESTS_FORMAT } : {},
		...plan.solution === void 0 ? {} : { "the solution": plan.solution },
		...plan.workingDirectory === void 0 ? {} : { "the input working-directory": plan.workingDirectory },
		"the framework": framework.value ?? "",
		"the configuration": configuration.value,
		"the RID": rids.value.join(", ") || "portable",
		...systems.includes("windows") ? { "the systems of the images": systems.join(", ") } : {},
		"the input exclude": JSON.stringify(exclude),
		"the input setup-command": fingerprint(setupCommand),
		"the sequence of the properties": fingerprint(JSON.stringify(Object.keys(properties))),
		"NuGet’s configuration on the runner": fingerprint(JSON.stringify(feeds(of))),
		...plan.secrets === void 0 ? {} : { "the names in the input build-secrets": [...plan.secrets].sort().join(", ") },
		...runnerSdk === void 0 ? {} : { "the packs beside the SDK": fingerprint(JSON.stringify(runnerSdk.value.additions)) },
		...node?.value.kind === "runner" ? { "the Node of the runner": node.value.node.version } : {},
		...of.sourceTime === "ignore" ? { "the input source-time": of.sourceTime } : {},
		...named$1("the property", properties),
		...named$1("the environment variable", environment)
	};
}
/** Values may be private: an entry of the cache holds their fingerprints. */
function named$1(what, values) {
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
	const { found, index, news } = recalled;
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
		news: {
			...news,
			...retired
		}
	};
}
/**
* What must be asked before a project can be looked up, all of it at the same time as the checkout is listed: the images
* that it is built with and on, and what earlier runs left.
* @throws ActionError SDK_MISMATCH where no image satisfies global.json
*/
async function look$2(world, { request, build: first }) {
	if (first.kind !== "project") return { build: first };
	const folder = join(world.home, "recall", randomUUID());
	try {
		const entry = indexEntry(first.plan, request);
		const index = restoreIndex(world, {
			request,
			entry,
			folder
		});
		const known = index.then(({ value }) => value.sdks);
		known.catch(() => void 0);
		const [{ value, because }, source, feeds, found] = await Promise.all([
			index,
			request.source(),
			readFeeds(world, {
				request,
				project: first.plan.project.value
			}),
			askImages(world, {
				build: first,
				known
			})
		]);
		const { build, sdk, sdks } = found;
		return {
			build,
			answers: {
				source,
				feeds,
				index: value,
				entry,
				because,
				sdks,
				...defined({ sdk })
			}
		};
	} finally {
		await removeTree(folder);
	}
}
async function restoreIndex(world, at) {
	const folder = join(at.folder, "index");
	const restored = await world.cacheFor(at.request.event).restore([at.entry], folder);
	if (restored.entry === void 0) return {
		value: EMPTY_INDEX,
		because: restored.because
	};
	return {
		value: await readIndex(folder),
		because: BROKEN
	};
}
/** The build with the images that are there, and what they are now. */
async function askImages(world, of) {
	const digests = ({ expectedBases }) => Promise.all(expectedBases.map(({ base }) => world.currentDigest(mirrorOf(base.value, world.inputs.mirrors))));
	const [settled] = await Promise.all([findImages(world, of), digests(of.build)]);
	const [sdk] = await Promise.all([sdkIdentity(world, settled.build.plan), digests(settled.build)]);
	return {
		...settled,
		sdk
	};
}
/** Whether an earlier run published exactly this, of one project. */
async function recall(world, { request, looked }) {
	const { build, answers } = looked;
	if (build.kind !== "project" || answers === void 0) return void 0;
	const { plan } = build;
	const { source, feeds, index, entry, because, sdk, sdks } = answers;
	const folder = join(world.home, "recall", randomUUID());
	try {
		const { sourceTime } = world.inputs;
		const known = sdk === void 0 ? {} : { parts: keyParts(plan, {
			sdk,
			...feeds,
			sourceTime
		}) };
		const { found, news } = await withOtherSdk(world, {
			build,
			found: await find(world, {
				request,
				plan,
				source,
				...known,
				index,
				folder,
				because
			})
		});
		world.runner.log.info(`${wordsOf$1(plan, found)} (${found.because})`);
		return {
			checkout: source,
			...feeds,
			index,
			entry,
			found,
			news: {
				...news,
				sdks
			},
			...known
		};
	} finally {
		await removeTree(folder);
	}
}
/** One that was built by an SDK image that MSBuild's answers asked for is found as long as that image is the same. */
async function withOtherSdk(world, of) {
	const { build, found } = of;
	if (found.kind !== "found" || found.known.otherSdk !== true) return {
		found,
		news: {}
	};
	const { plan } = build.replan(found.known.answers ?? {});
	const sdk = await sdkIdentity(world, plan);
	if (sdk !== void 0 && found.known.sdkImage.endsWith(sdk)) return {
		found,
		news: {}
	};
	return {
		found: {
			kind: "missing",
			because: `the SDK image ${describeReference(plan.sdkImage.value)} changed`
		},
		news: { retired: [found.key] }
	};
}
function wordsOf$1({ purpose }, { kind }) {
	if (purpose === "test") return `Tests: ${kind === "found" ? "passed in an earlier run" : "to be run"}`;
	return `Publish output: ${kind === "found" ? "reused" : "to be built"}`;
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
		variables: jobVariables(world.runner.env, plan.environment),
		now,
		zone: world.inputs.buildEnv["TZ"]
	};
	return findPublication(present, {
		cache: world.cacheFor(request.event),
		index,
		folder
	});
}
/** One index for each project and way of building it; its name holds neither branch nor content. */
function indexEntry({ purpose, project, framework, configuration, rids }, { event }) {
	const own = [
		event.url ?? "",
		project.value,
		framework.value,
		configuration.value,
		...rids.value
	];
	if (purpose === "test") own.push("tests");
	return {
		kind: "index",
		name: hexOf(digestOf$1(Buffer.from(JSON.stringify(own)))).slice(0, 32),
		moving: true
	};
}
/** The end of what a build calls its SDK image (build/runner-sdk.ts). */
async function sdkIdentity(world, plan) {
	const { sdkImage, runnerSdk, userland } = plan;
	const digest = userland?.value.digest ?? sdkImage.value.digest ?? await world.currentDigest(mirrorOf(sdkImage.value, world.inputs.mirrors));
	if (digest === void 0 || runnerSdk === void 0) return digest;
	return `runner:${runnerSdk.value.version}@${digest}`;
}
async function readFeeds(world, at) {
	const { root } = at.request;
	const { env } = world.runner;
	const { nugetVariables: allowed, nugetCredentials: credentials } = world.inputs;
	const own = await readRunnerNuGet({
		home: env["HOME"] ?? "/",
		env,
		root,
		project: at.project,
		allowed
	});
	const repositoryFeeds = await readRepositoryConfigs(root, at.project);
	return {
		nuget: {
			...own,
			credentials
		},
		repositoryFeeds
	};
}

// src/steps/recall-all.ts
/** Each call of GitHub's cache service that goes on beside others takes a process of its own. */
const CONCURRENCY$1 = 4;
/**
* What earlier runs published of each project, asked for side by side, and the plan of each, which is told once it is known
* which images there are.
*/
async function recallAll(world, of) {
	const { request, builds, tests } = of;
	const lookAt = (build) => look$2(world, {
		request,
		build
	});
	const looked = await pMap([...builds, ...tests], lookAt, { concurrency: CONCURRENCY$1 });
	const rows = looked.slice(0, builds.length).map(({ build }) => build.rows);
	const settings = world.inputs.mode === "plan" ? describeSettings(settingsOf(world.inputs, request)) : [];
	for (const line of printRows([...inCommonFirst(rows), ...settings])) world.runner.log.info(line);
	if (looked.some(({ build }) => build.kind === "project" && Object.keys(build.found.versions).length > 0)) warnOfAge(world);
	if (looked.every(({ answers }) => answers === void 0)) return looked.map(({ build }) => ({
		build,
		recalled: void 0
	}));
	const { refusal } = world.cacheFor(request.event);
	if (request.event.foreignCode === true && refusal !== "") world.runner.log.info(`Cache: ${refusal}`);
	const one = async (each) => {
		const own = looked.length === 1 ? world : besideOthers(world, each.build);
		return {
			build: each.build,
			recalled: await recall(own, {
				request,
				looked: each
			})
		};
	};
	return await world.runner.log.phase("Look for what earlier runs made", () => pMap(looked, one, { concurrency: CONCURRENCY$1 }));
}
/** Where a version was asked for that the catalogue does not know as released. */
function warnOfAge({ clock, runner }) {
	const age = catalogueAge(clock());
	if (age !== void 0) runner.log.warning(`${age}.`);
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

// src/steps/plan-delivery.ts
/** Only now are the evaluated names, tags and frameworks of the projects known. */
async function planDelivery(world, parts) {
	const { inputs } = world;
	const { event, tags, templates } = parts.request;
	const projects = parts.published.map(({ published }) => published.publication.apps);
	const asked = parts.published.flatMap(({ build }) => build.kind === "project" ? [build.found.versions] : []);
	const known = { versions: Object.assign({}, ...asked) };
	const facts = {
		inputs,
		event,
		tags,
		projects,
		templates
	};
	const first = makeDeliveryPlan({
		...facts,
		found: known
	});
	const open = openImages(basesOf(first), known);
	if (open.length > 0) warnOfAge(world);
	const versions = {
		...known.versions,
		...await findVersions(world, open)
	};
	const delivery = open.length === 0 ? first : makeDeliveryPlan({
		...facts,
		found: { versions }
	});
	checkLateSupport(world, {
		...parts,
		bases: basesOf(delivery)
	});
	for (const line of printRows(describeDeliveryPlan(delivery))) world.runner.log.info(line);
	return delivery;
}
function basesOf({ projects }) {
	return projects.flatMap(({ variants }) => variants.flatMap((variant) => variant.images)).map(({ base }) => base.value);
}
/**
* What nobody could judge before: the framework and the base of a publish output that was given, and what only MSBuild
* knew. @throws ActionError OUT_OF_SUPPORT
*/
function checkLateSupport({ inputs, clock, runner }, of) {
	const apps = of.published.flatMap(({ published }) => published.publication.apps);
	const bases = inputs.localBase === void 0 ? of.bases : [];
	const late = [...apps.flatMap(({ framework }) => partsOfFramework(framework)), ...bases.flatMap((base) => partsOfImage("the base image", base))].filter((part) => !of.judged.has(part.of.name));
	if (late.length > 0) checkSupport({
		parts: late,
		mode: inputs.eol,
		now: clock(),
		log: runner.log
	});
}

// src/project/graph.ts
/** The projects (paths below the root), and all that they reference. */
async function readProjectGraph(projects, place) {
	const read = msbuildReader(place.root);
	const nodes = await followReferences(projects, async (path) => {
		const node = await readNode(path, {
			...place,
			read
		});
		return {
			value: node,
			next: node.references
		};
	});
	return new Map(nodes.map((node) => [node.path, node]));
}
/** The project and all that it references, the nearest first. */
function closureOf$2(project, graph) {
	const all = /* @__PURE__ */ new Set([project]);
	for (const path of all) for (const next of graph.get(path)?.references ?? []) all.add(next);
	return [...all];
}
async function readNode(path, place) {
	const { root, globals, read } = place;
	const project = resolve$1(root, path);
	const files = await readMSBuildFiles(project, place);
	const values = once$1(() => valuesOf$1(files, globals));
	const at = {
		file: { path: project },
		values
	};
	const written = files.flatMap(({ xml }) => xml.projectReferences).flatMap((text) => text.split(";"));
	const references = await Promise.all(written.map(async (text) => {
		const [to] = pathsOf(text, at);
		return {
			text,
			to,
			isThere: to !== void 0 && await read(to) !== void 0
		};
	}));
	const unclear = files.length === 0 ? path : references.find(({ isThere, text }) => !isThere && text.trim() !== "")?.text;
	const referenced = new Set(references.map(({ to }) => to));
	const taken = files.flatMap((file) => [file.path, ...outsidePaths(file, {
		project,
		values
	})]);
	const inRepository = (paths) => [...new Set(paths)].filter((each) => isWithin(each, root)).map((each) => pathFrom(root, each));
	return {
		path,
		references: inRepository(references.flatMap(({ to, isThere }) => isThere && to !== void 0 ? [to] : [])),
		takes: inRepository(taken.filter((each) => !isWithin(each, dirname(project)) && !referenced.has(each))),
		...unclear === void 0 ? {} : { unclear }
	};
}
const NAMED = /\bInclude\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What the items of a file name, absolute; of a pattern the folder that it begins with. */
function outsidePaths(file, of) {
	const own = {
		MSBuildThisFileDirectory: `${dirname(file.path)}/`,
		MSBuildProjectDirectory: dirname(of.project)
	};
	const known = {
		...of.values(),
		...own
	};
	return [...file.text.matchAll(NAMED)].flatMap(([, double = "", single = ""]) => (double + single).split(";")).filter((text) => /\.\.|\$\(/.test(text)).map((text) => expand(text.trim(), known).replaceAll("\\", "/")).filter((text) => text !== "" && !/[$%@]/.test(text)).map((text) => resolve$1(dirname(of.project), beforePattern(text)));
}
/** The folder in which a pattern begins. */
function beforePattern(path) {
	const at = path.search(/[*?]/);
	return at < 0 ? path : path.slice(0, path.lastIndexOf("/", at) + 1);
}

// src/project/find-tests.ts
/**
* The test projects that the input means, by path.
* @throws ActionError PROJECT_NOT_FOUND where there is none
*/
async function findTests(search) {
	const { tests, root } = search;
	const lines = tests === "all" ? [root] : tests;
	const found = await findOfLines({
		...search,
		lines
	});
	const named = ({ from }) => from === "input project";
	const all = found.filter((each) => each.value.kind === "test" || tests !== "all" && named(each));
	const chosen = tests === "all" ? await referencing(all, search) : all.map(asNamed);
	if (chosen.length > 0) return chosen;
	const others = all.length === 0 ? "" : `; others: ${all.map(({ value }) => value.path).join(", ")}`;
	throw new ActionError({
		code: "PROJECT_NOT_FOUND",
		doing: `looking for the tests of the input test (${tests === "all" ? "true" : tests.join(", ")})`,
		got: `no test project is there${tests === "all" ? ` that references ${search.built.join(" or ")}` : ""}${others}`,
		hint: "A test project references Microsoft.NET.Test.Sdk, xunit, NUnit, MSTest or TUnit, or says IsTestProject."
	});
}
function asNamed(choice) {
	return {
		...choice,
		because: "input test",
		from: "input test"
	};
}
async function referencing(tests, search) {
	const graph = await readProjectGraph(tests.map(({ value }) => value.path), search);
	return tests.flatMap((test) => {
		const used = closureOf$2(test.value.path, graph);
		const built = search.built.find((path) => used.includes(path));
		return built === void 0 ? [] : [{
			...test,
			because: `it references ${built}`,
			from: test.value.path
		}];
	});
}

// src/steps/plan-tests.ts
/** The test projects that must pass before what is built of the others is delivered, as the input `test` says. */
async function planTests(world, { request, builds }) {
	const { tests, exclude } = world.inputs;
	if (tests.length === 0) return [];
	const publishes = builds.flatMap((build) => build.kind === "project" ? [build.plan] : []);
	if (publishes.length < builds.length) throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the input test",
		got: "with publish-directory nothing is built here, so there is nothing to test",
		hint: "Run the tests where that output is published, or leave out one of the two inputs."
	});
	const { root, workspace } = request;
	const globals = globalsOf(world.inputs);
	const built = publishes.map(({ project }) => project.value);
	const found = await findTests({
		root,
		workspace,
		globals,
		excluded: excludePatterns(exclude),
		tests,
		built
	});
	const targets = publishes.map(({ framework }) => framework.value);
	const plans = await pMap(found, (project) => planTest(world, {
		request,
		project,
		targets
	}), { concurrency: 8 });
	for (const { plan } of plans) world.runner.log.info(`Tests: ${plan.project.value} (${plan.project.because})`);
	return plans;
}
/** The nearest file that names one: `dotnet test` asks the files above the folder that it is started in. */
async function findNamedRunner(root, project) {
	for (const folder of ancestorsOf(root, dirname(join(root, project)))) {
		const path = join(folder, "global.json");
		const runner = parseTestRunner(await readTextIfThere(root, path) ?? "");
		const file = pathFrom(root, path);
		if (runner !== void 0) return {
			value: runner,
			because: `${file} names it`,
			from: file
		};
	}
}
/** As the project is built, but for what only images ask for. One that targets several runs for what is built. */
async function planTest(world, of) {
	const { framework: _, baseImage: _base, localBase: _local, ...inputs } = world.inputs;
	const { frameworks } = of.project.value;
	const framework = frameworks.length > 1 ? frameworks.find((each) => of.targets.includes(each)) : void 0;
	const own = {
		...inputs,
		systems: [],
		platforms: parsePlatforms(""),
		portable: true,
		...defined({ framework })
	};
	const build = await planBuild({
		...world,
		inputs: own
	}, of);
	const testRunner = await findNamedRunner(of.request.root, of.project.value.path);
	return asTests(build, {
		given: inputs.properties,
		testRunner
	});
}
function asTests(build, of) {
	const { UseAppHost: _host, ...properties } = build.plan.properties;
	const { question: _asked, workingDirectory: _folder, ...publishing } = build.plan;
	const plan = {
		...publishing,
		purpose: "test",
		properties: {
			...properties,
			...of.given
		},
		...defined({ testRunner: of.testRunner })
	};
	const { value, because } = plan.project;
	const withImages = (found) => asTests(build.withImages(found), of);
	return {
		...build,
		plan,
		expectedBases: [],
		rows: [{
			what: "tests of",
			value,
			because
		}],
		withImages
	};
}

// src/registry/docker-proxies.ts
/** Docker's names (docs.docker.com, "Use a proxy server with the Docker CLI"). */
const NAMES = {
	httpProxy: "HTTP_PROXY",
	httpsProxy: "HTTPS_PROXY",
	noProxy: "NO_PROXY",
	allProxy: "ALL_PROXY"
};
/** Where the client finds the engine by default. */
const USUAL_HOST = "unix:///var/run/docker.sock";
/** Reads `proxies` of docker's `config.json`: those of the engine that DOCKER_HOST names, else the default ones. */
async function readDockerProxies(env) {
	const file = dockerConfigFile(env);
	if (file === void 0) return void 0;
	const proxies = proxiesIn(await readFile$1(file, "utf8").catch(() => ""), env["DOCKER_HOST"] || USUAL_HOST);
	return Object.keys(proxies).length === 0 ? void 0 : {
		file,
		proxies
	};
}
/** A file that is broken is told where logins are looked for. */
function proxiesIn(text, host) {
	const hosts = objectAt(parsed(text), "proxies");
	const own = isObject(hosts[host]) ? hosts[host] : objectAt(hosts, "default");
	const found = Object.entries(NAMES).map(([name, variable]) => [variable, own[name]]);
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

// src/build/docker-proxies.ts
/**
* The environment of the runner, with the proxies that docker gives to containers where it names none itself. One on the
* runner's localhost is left out unless the containers share its network: docker would give them an address of their own.
*/
async function withDockerProxies(env, of) {
	if (Object.keys(proxiesOf(env)).length > 0) return env;
	const found = await readDockerProxies(env);
	if (found === void 0) return env;
	const usable = Object.entries(found.proxies).filter(([, address]) => of.network === "host" || !isOnRunner(address));
	const names = usable.map(([name]) => name).join(", ");
	of.log.info(names === "" ? `The proxies in ${found.file} are on the localhost of the runner, and no container reaches them.` : `The containers get ${names} of ${found.file}, because the runner's environment names no proxy.`);
	return {
		...env,
		...Object.fromEntries(usable)
	};
}
/** In characters; a shorter name is a person's or `proxy`. */
const SHORTEST_TOKEN = 16;
/** Hides the passwords in the addresses of proxies, and the tokens that stand there without a name. */
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

// src/source/ownership.ts
/** Gives a folder of ours, and everything in it, to `owner`. */
async function giveTo(owner, folder) {
	await giveBelow(owner, {
		root: folder,
		folder: ""
	});
}
/**
* The same for a folder below a root, if it is there. Nothing happens to what belongs to `owner` already. Links are given
* away themselves and never followed: an earlier build may have left some that lead to the runner's own files, and a
* container that has the folder mounted may replace any folder by one. What goes away meanwhile is another step's.
*/
async function giveBelow(owner, { root, folder }) {
	try {
		var _usingCtx$9 = _usingCtx();
		const top = _usingCtx$9.u(unlessRefused(() => holdFolder(root, folder)));
		if (top !== void 0) await giveAll(top, {
			owner,
			rest: pacer()
		});
	} catch (_) {
		_usingCtx$9.e = _;
	} finally {
		_usingCtx$9.d();
	}
}
async function giveAll(folder, to) {
	give(folder.at("."), to.owner);
	if (folder.path.length > 4096) return;
	const entries = readdirSync(folder.self, {
		withFileTypes: true,
		encoding: "buffer"
	});
	for (const entry of entries) {
		await to.rest();
		if (entry.isDirectory()) try {
			var _usingCtx3 = _usingCtx();
			const below = _usingCtx3.u(unlessRefused(() => folder.enter(entry.name)));
			if (below !== void 0) await giveAll(below, to);
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			_usingCtx3.d();
		}
		else give(folder.at(entry.name), to.owner);
	}
}
function give(path, { uid, gid }) {
	try {
		const stats = lstatSync(path);
		if (stats.uid !== uid || stats.gid !== gid) lchownSync(path, uid, gid);
	} catch (error) {
		if (codeOf$1(error) !== "ENOENT") throw error;
	}
}

// src/build/solution-properties.ts
/**
* The properties that MSBuild gives to each project of a solution, for a solution that was named.
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

// src/build/reproduce.ts
/** One line to paste that repeats a phase in a checkout, at the same SDK image; `setup-command` comes first. */
function reproduceLine(plan, at) {
	const { Configuration: _, RuntimeIdentifier: only, ...own } = plan.properties;
	const properties = {
		...solutionProperties(plan),
		...own
	};
	const options = Object.entries(properties).map(([name, value]) => propertyArgument(name, value));
	const rid = only ?? plan.rids.value[0];
	const configuration = plan.configuration.value;
	const framework = (at.runner?.kind === "Microsoft.Testing.Platform" ? at.runner.frameworks : void 0)?.[0] ?? plan.framework.value;
	const dotnet = [
		...commandOf$1(plan, at),
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
		...environmentOf$1(plan),
		image,
		"dotnet",
		...dotnet
	].map(quote).join(" ");
	const line = `docker run --rm -u "$(id -u):$(id -g)" -e HOME=/tmp -v "$PWD":/src ${networkWords(plan)}${nodeWords(plan)}${words}`;
	return isPrepared ? `${preparing(plan, at.image)} && ${line}` : line;
}
/** Tests run with `dotnet test` where it runs them. */
function commandOf$1({ project }, { phase, runner }) {
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
	const words = [
		"-w",
		"/src",
		...environmentOf$1(plan),
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
/** The Node of whoever repeats it, on the PATH that official images have. */
function nodeWords({ node, environment }) {
	if (node?.value.kind !== "runner" || environment["PATH"] !== void 0) return "";
	return `-v "$(npm prefix --global)":${NODE_FOLDER}:ro -e PATH=${USUAL_PATH}:${NODE_FOLDER}/bin `;
}
/** By name alone: a value may be a secret, and the shell that runs this has its own. */
function environmentOf$1(plan) {
	const secrets = (plan.secrets ?? []).map((name) => name.replace(/@file$/, ""));
	return [...Object.keys(plan.environment), ...secrets].flatMap((name) => ["-e", name]);
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

// src/build/ask-msbuild.ts
/** In UTF-16 units; the answers are a few short words. */
const LONGEST$4 = 262144;
/**
* Asks MSBuild in the container what a project's properties are, before anything is restored. A RID that only the machine
* of the build would give is not one of the project.
* @returns undefined where MSBuild cannot say it (an SDK before 8.0.100 knows no `-getProperty`): the text decides then.
*/
async function askMSBuild(setting, env) {
	const { plan, effects } = setting;
	const { question } = plan;
	if (question === void 0 || effects.replan === void 0) return void 0;
	const asking = {
		...setting,
		phaseEnv: {
			...setting.phaseEnv,
			...env
		}
	};
	const title = `ask MSBuild about ${plan.project.value}`;
	return await effects.log.phase(title, async () => {
		effects.log.info(`Only MSBuild can tell how it is published: ${question.because}.`);
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
/** Of a project with a list of them, properties are those of one. */
function onlyFramework(answers, { framework }) {
	if (answers === void 0 || answers["TargetFramework"] !== "") return void 0;
	const all = (answers["TargetFrameworks"] ?? "").split(";").filter((tfm) => tfm.trim() !== "");
	return framework.value ?? (all.length === 1 ? all[0]?.trim() : void 0);
}
async function askOnce({ plan, effects, build, startIn, phaseEnv, deadline, responseFiles }, question) {
	const lines = [];
	let length = 0;
	const properties = {
		_IsPublishing: "true",
		UseCurrentRuntimeIdentifier: "false",
		UseDefaultPublishRuntimeIdentifier: "false",
		...solutionProperties(plan),
		...question.properties
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
			`-getProperty:${question.ask.join(",")}`,
			...Object.entries(properties).map(([name, value]) => propertyArgument(name, value))
		],
		workingDirectory: startIn,
		env: phaseEnv,
		signal: deadline.signal,
		onLine: (line) => {
			deadline.record(line);
			length += line.length;
			if (length < LONGEST$4) lines.push(line);
		}
	});
	const answers = exitCode === 0 ? parseAnswers(lines.join("\n")) : void 0;
	if (answers === void 0) {
		const said = lines.find((line) => line.trim() !== "")?.trim() ?? "nothing";
		effects.log.info(`MSBuild does not answer (exit code ${exitCode}): ${said}`);
	}
	return answers;
}
/** The answers of `-getProperty` with several names, among warnings. https://learn.microsoft.com/visualstudio/msbuild/evaluate-items-and-properties */
function parseAnswers(text) {
	try {
		const json = text.slice(text.search(/\{\s*"Properties"/), text.lastIndexOf("}") + 1);
		const { Properties: all } = parseJson(json);
		return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value).trim()]));
	} catch {
		return;
	}
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
		if (kind === "I" && (rest[0] ?? "") !== "") {
			const all = items.get(name) ?? [];
			all.push({
				identity: decode(rest[0]),
				value: decode(rest[1])
			});
			items.set(name, all);
		}
		if (kind === "F") origins.set(name.replaceAll("\\", "/"), originOf$2(rest));
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
function originOf$2([id = "", version = "", project = ""]) {
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
	const kind = kindUnlessRefused(folder, path);
	if (kind !== "link") return kind && {
		path: join(folder, path),
		kind
	};
	const real = await realpath(join(folder, path)).catch(() => "nowhere");
	throw outputError(folder, `${path} is a link to ${real}, or lies behind one`);
}
function kindUnlessRefused(folder, path) {
	try {
		return kindAt(folder, path);
	} catch (error) {
		if (!(error instanceof PathRefused)) throw error;
		return error.is === "a link" ? "link" : void 0;
	}
}

// src/build/output-files.ts
/** What Node, and an engine's tar, make of bytes that are no UTF-8. */
const REPLACEMENT = "�";
/** Ten times what the largest web site has. */
const MOST_FILES$2 = 1e6;
/**
* Every file in a publish output, by its path with `/`, sorted.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming what is no file of it: a link out of it or to a folder, a pipe, a
* name that is not UTF-8.
*/
async function listOutput(directory) {
	try {
		var _usingCtx$8 = _usingCtx();
		const paths = [];
		await listFolder(_usingCtx$8.u(holdFolder(directory, "")), {
			directory,
			paths,
			rest: pacer()
		});
		return paths.sort((left, right) => left < right ? -1 : 1);
	} catch (_) {
		_usingCtx$8.e = _;
	} finally {
		_usingCtx$8.d();
	}
}
async function listFolder(folder, to) {
	const { directory, paths, rest } = to;
	if (folder.path.length > 4096) throw outputError(directory, `its folders are too deep in one another: ${folder.path.slice(0, 80)}…`);
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
			await listFolder(_usingCtx3.u(folder.enter(entry.name)), to);
			continue;
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			_usingCtx3.d();
		}
		if (paths.push(path) > MOST_FILES$2) throw outputError(directory, `it has more than ${MOST_FILES$2} files`);
		if (!entry.isFile()) await fileWithin(directory, path);
	}
}
/** In bytes, of what an output says of itself (deps.json, runtimeconfig.json): a hundred times what is usual. */
const LARGEST_TEXT = 67108864;
/**
* The text of a file in a publish output.
* @throws ActionError PUBLISH_DIRECTORY_INVALID for a link out of it, and for what is too large.
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
	return {
		...optional("baseImage", facts.property("ContainerBaseImage")),
		...optional("family", facts.property("ContainerFamily")),
		...optional("registry", first(facts, ["ContainerRegistry"])),
		...repositoryOf(facts),
		...optional("user", facts.property("ContainerUser")),
		...optional("workingDirectory", facts.property("ContainerWorkingDirectory")),
		...runtimeIdentifiers(facts),
		...optional("appCommandInstruction", facts.property("ContainerAppCommandInstruction")),
		imageTags: listOf$1(first(facts, ["ContainerImageTags", "ContainerImageTag"])),
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
/** What is not a valid name is what the SDK would make of it; the name of the image decides in the end. */
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
/** One beats several, as in the SDK. */
function runtimeIdentifiers(facts) {
	const all = listOf$1(first(facts, ["ContainerRuntimeIdentifier", "ContainerRuntimeIdentifiers"]));
	return all.length === 0 ? {} : { runtimeIdentifiers: [...new Set(all)] };
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
function listOf$1(text) {
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
	const json = parse$1(text);
	const libraries = objectOf$1(json["libraries"]);
	const target = objectOf$1(json["runtimeTarget"])["name"];
	const targetName = typeof target === "string" ? target : "";
	const origins = /* @__PURE__ */ new Map();
	for (const [key, assets] of Object.entries(objectOf$1(objectOf$1(json["targets"])[targetName]))) {
		const origin = originOf$1(key, {
			library: objectOf$1(libraries[key]),
			app
		});
		for (const path of assetPaths(objectOf$1(assets), origin)) origins.set(path, origin);
	}
	return {
		packages: Object.entries(libraries).flatMap(([key, library]) => packageOf(key, objectOf$1(library))),
		origins,
		rid: targetName.includes("/") ? targetName.slice(targetName.indexOf("/") + 1) : void 0
	};
}
function originOf$1(key, { library, app }) {
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
	const flat = [...Object.keys(objectOf$1(assets["runtime"])), ...Object.keys(objectOf$1(assets["native"]))].map(baseName);
	const perRid = Object.keys(objectOf$1(assets["runtimeTargets"]));
	const resources = Object.entries(objectOf$1(assets["resources"])).map(([path, value]) => {
		const locale = objectOf$1(value)["locale"];
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
/** Of a `*.deps.json`, in UTF-16 units: a thousand packages have some 2 million. */
const LARGEST$7 = 67108864;
function parse$1(text) {
	try {
		return objectOf$1(parseJson(text.replace(/^\uFEFF/, ""), { length: LARGEST$7 }));
	} catch {
		return {};
	}
}
function objectOf$1(value) {
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
	const bytes = await readFile$2(work, {
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
/** Keeps MSBuild's binary log where it was asked for and says so; a build that never came so far has none. */
async function keepBinaryLog(target, { work, log }) {
	if (target === void 0) return;
	try {
		try {
			var _usingCtx$7 = _usingCtx();
			if ((await findOwn(work, "out/build.binlog"))?.kind !== "file") return;
			const file = _usingCtx$7.a(await openFile(work, BINARY_LOG));
			if ((await file.stat()).size > LARGEST_LOG) throw new Error(`it has more than ${LARGEST_LOG} bytes`);
			await pipeline(file.createReadStream(), createWriteStream(target));
			log.info(`MSBuild's binary log is ${target}`);
		} catch (_) {
			_usingCtx$7.e = _;
		} finally {
			await _usingCtx$7.d();
		}
	} catch (error) {
		log.warning(`MSBuild's binary log is not kept: ${messageOf(error)}`);
	}
}
/** In bytes; a project of ten thousand published files has a tenth of it. */
const LARGEST_FACTS = 67108864;
/** In bytes; a file of holes takes no room in the container, and all of it where it is copied to. */
const LARGEST_LOG = 2147483648;
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
		got: `it had not ended after ${minutes} minutes`,
		hint: `Raise \`timeout-minutes\` if it needs longer. The last lines were:\n${lines.join("\n")}`
	});
}

// src/build/earlier-build.ts
/** Raised whenever a reader of an older state could misread a newer one. */
const BUILD_STATE_SCHEMA = 3;
/**
* A package that a feed must be asked for again. NuGet does not ask while its own results lie there, as long as no project
* changed: they must not.
*/
function outdatedPackage({ restore }, now) {
	return now - restore.at > 864e5 ? restore.floating : void 0;
}
/** A variable of the job that a file names and that is another now: MSBuild does not see that what it set is outdated. */
function anotherVariable({ variables }, now) {
	const current = namedValues(Object.keys(variables), now);
	return Object.keys(variables).find((name) => variables[name] !== current[name]);
}
/** Fingerprints by name. */
function namedValues(names, of) {
	return Object.fromEntries(names.map((name) => [name, shortHash(of[name] ?? "")]));
}
/** What of the clock they were made of, where it is something else now: MSBuild does not see that a property changed. */
function outdatedPeriod({ shape, at }, now) {
	const { period } = shape;
	return periodAt(period, {
		...now,
		now: at
	}) === periodAt(period, now) ? void 0 : period;
}
const STATE = "state.json";
/** Below the folder: the intermediate files, by their paths in the source. */
const FILES$2 = "files";
function stateFile(folder) {
	return join(folder, STATE);
}
/** In bytes; a repository of 100,000 files has some 20 MB. */
const LARGEST$6 = 134217728;
/** `undefined` for what is none, or of another schema. */
async function readEarlierBuild(folder) {
	try {
		const text = (await readSmallFile(stateFile(folder), LARGEST$6)).toString("utf8");
		const read = parseJson(text, { length: LARGEST$6 });
		const state = {
			...read,
			source: recordOf(Object.entries(read.source)),
			times: recordOf(Object.entries(read.times))
		};
		const isWithin = Object.keys(state.folders).every((path) => !path.startsWith("/") && !path.split("/").includes(".."));
		return state.schema === 3 && isWithin ? {
			folder,
			state
		} : void 0;
	} catch {
		return;
	}
}

// src/project/tool-manifest.ts
/** `undefined` for what is not a manifest. */
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
/** Where `dotnet` looks for manifests from a folder of the checkout on, in its order; all relative to the root. */
function manifestPaths(folder) {
	const own = [".config/dotnet-tools.json", "dotnet-tools.json"].map((name) => posix.join(folder, name));
	return folder === "." ? own : [...own, ...manifestPaths(posix.dirname(folder))];
}

// src/build/diagnostics.ts
/** MSBuild's canonical form: `origin(line,column): [subcategory] error CODE: text [project]`; here from the first colon on. */
const CATEGORY = /(?:^|:\s+)(?:[A-Za-z]+ )?(error|warning)(?:\s+([A-Za-z]{1,12}\d+[A-Za-z]*|[A-Z]+-\d+))?\s*:\s*/;
/** What stands between the parentheses after an origin. */
const PLACE = /^(\d+)(?:,(\d+))?(?:[-,][\d,-]+)?$/;
/** In characters; what is longer is a tool's data, not a message. */
const LONGEST$3 = 4096;
/** Reads one line of output in a time that grows with its length alone; `undefined` for a line that is no diagnostic. */
function parseDiagnostic(line) {
	if (line.length > LONGEST$3) return void 0;
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
const SHOWN$3 = {
	error: 9,
	warning: 10
};
/** Puts diagnostics on the lines of the pull request they speak of. */
function annotate$1(diagnostics, log) {
	for (const severity of ["error", "warning"]) {
		const all = diagnostics.of(severity);
		for (const each of all.slice(0, SHOWN$3[severity])) {
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
		const more = all.length - SHOWN$3[severity];
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

// src/build/local-tools.ts
/** What MSBuild may evaluate. */
const MSBUILD$2 = /\.(?:\w*proj|props|targets)$/i;
const STARTS_PROGRAMS = /<(?:Exec|UsingTask)\b/;
/**
* The local tools that a build may want: those of manifests in the project's folder and above it, where a project file of the
* repository starts programs. Where none does, manifests are for people, and a restore of tools takes a second.
* @returns undefined where it wants none.
*/
async function findLocalTools({ root, project, purpose }, { entries }) {
	const textOf = (path) => readTextIfThere(root, posix.join(root, path));
	const tools = await toolsOf(manifestPaths(posix.dirname(project.value)).filter((path) => entries.has(path)), textOf);
	if (tools === void 0 || purpose === "test") return tools;
	const projects = [...entries.values()].filter(({ kind, path }) => kind === "file" && MSBUILD$2.test(path));
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
* Restores local tools, as a workflow does in a step before its publish: packages that are there already need no feed. A tool
* that cannot be had may be one for people alone, so a failure is a warning, and the build fails where it wants the tool.
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
	log.warning(`Local tools were not restored, and a command that starts one will fail: ${what}. A feed that wants a login needs it in nuget-credentials.`);
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
/** As NuGet reads it from a variable, which goes before every configuration (learn.microsoft.com, "nuget.config reference"). */
function loginOf({ username, password }) {
	return `Username=${username};Password=${password};ValidAuthenticationTypes=basic`;
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

// src/build/authorities.ts
/** What .NET (OpenSSL), npm and other programs of Node, git and curl read. */
const VARIABLES = [
	"SSL_CERT_FILE",
	"NODE_EXTRA_CA_CERTS",
	"GIT_SSL_CAINFO",
	"CURL_CA_BUNDLE"
];
/** Relative to the work folder, which is in no image. */
const BUNDLE = "ca/bundle.pem";
/** Where distributions have their bundle: Debian, Ubuntu, Alpine; Azure Linux, Fedora; SUSE. */
const BUNDLES = [...["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"], ...[
	"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
	"/etc/ssl/ca-bundle.pem",
	"/etc/ssl/cert.pem"
]];
/** What the image trusts by itself: what its own variables name, and the first bundle of its system. */
const READ_OWN = `for f in ${VARIABLES.map((name) => `"$${name}"`).join(" ")}; do [ -s "$f" ] && cat "$f"; done
for f in ${BUNDLES.join(" ")}; do [ -s "$f" ] && exec cat "$f"; done; true`;
/**
* A bundle of the image's own authorities and the runner's, and the variables that name it: SSL_CERT_FILE and the like
* stand in the place of what a program takes by itself. Empty where the runner has none of its own. Whom a build trusts
* decides nothing about what it makes, as proxies do not.
* @param of.own Variables that the workflow gives the container: these stay.
*/
async function trustedBundle(container, of) {
	const { certificates, places } = of.authorities;
	if (certificates.length === 0) return {
		files: [],
		env: {}
	};
	const text = [.../* @__PURE__ */ new Set([...await readOwn(container), ...certificates.flatMap(pemBlocks)])].map(pem).join("");
	const s = certificates.length === 1 ? "y" : "ies";
	of.log.info(`The container trusts ${certificates.length} authorit${s} of the runner: ${places.join(", ")}`);
	const names = VARIABLES.filter((name) => of.own[name] === void 0);
	const env = Object.fromEntries(names.map((name) => [name, `${PATHS.work}/${BUNDLE}`]));
	return {
		files: [{
			path: BUNDLE,
			text
		}],
		env
	};
}
/** Nothing where it has no shell. */
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

// src/source/sentinels.ts
const FOLDER$1 = ".containerize-dotnet-sentinels";
const WAYS = [
	"read",
	"list",
	"map",
	"copy",
	"clone"
];
/**
* Whether reads in the container move the access times that we see: one file or folder for each way of reading, over the
* same mount, before the build begins. A way that is impossible there (a clone on ext4) is no danger. What a setup-command
* made of the container may run in it already: nothing here follows a link.
*/
async function proveObservation(root, inside) {
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
			because: "every way of reading leaves its mark"
		};
		return {
			value: false,
			because: `on this file system it does not show when a file is used in this way: ${unseen.join(", ")}`
		};
	} finally {
		await removeBelow(root, FOLDER$1);
	}
}
/**
* The C library maps a locale's file into memory and never calls `read` (glibc looks in `LOCPATH`, musl in
* `MUSL_LOCPATH`), whatever is in it and whichever of its files it takes first. `cp` uses copy_file_range since coreutils 9.
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
/** @returns whether files can be cloned there. */
function makeSentinels(root) {
	try {
		var _usingCtx$6 = _usingCtx();
		const folder = _usingCtx$6.u(createFolder(root, FOLDER$1));
		const list = _usingCtx$6.u(folder.enter("list", "create"));
		const map = _usingCtx$6.u(folder.enter("map", "create"));
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
		_usingCtx$6.e = _;
	} finally {
		_usingCtx$6.d();
	}
}
function makeFile(folder, name) {
	writeFileSync(folder.at(name), "x".repeat(8192), { flag: "wx" });
}
function arm$1(folder, name) {
	lutimesSync(folder.at(name), 1, 1e9);
}
/** By us, as .NET would do it without a program: what the kernel answers is the same for both. */
function clones(folder) {
	try {
		copyFileSync(folder.at("clone"), folder.at("clone.ours"), constants.COPYFILE_FICLONE_FORCE);
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

// src/build/look.ts
/** Says by its exit code whether the runner's folders are seen and may be written to, whatever comes of the command after it. */
const SCRIPT$1 = `cat /work/sentinel && echo && touch /work/sentinel.seen /src && test -w /src && test -w /nuget
sees=$?
"$@"
exit "$sees"`;
/**
* Whether uses of the source can be seen in a container; `undefined` for one that does not see the runner's folders or may
* not write there.
* @param run starts that container.
*/
async function look$1(run, { source, work }) {
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
	const observation = await proveObservation(source, {
		at: PATHS.source,
		run: inside
	});
	return sees && lines.includes(secret) ? observation : void 0;
}

// src/build/transfer.ts
var import_tar_fs = require_tar_fs();
/** A folder's content as a tar in which everything belongs to `owner`; without pipes and sockets, which .NET leaves behind. */
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
/** One file under another name, which everybody may read and start. */
function packFile(path, as) {
	const { name, owner } = as;
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
/** Empty folders, by their absolute paths in the container. */
function packFolders(paths, { owner, mode }) {
	const type = "directory";
	return tarOfEntries(paths.map((path) => ({ header: {
		name: `${path.slice(1)}/`,
		type,
		mode,
		...owner
	} })));
}
/** Files that only `owner` may read. */
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
* Unpacks a folder that an engine gave, whose entries begin with its own name, into the folder `to`.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming a link that leads out of it, ARCHIVE_REFUSED for what is too much
*/
async function unpackFolder(tar, into) {
	const { to, keepExisting } = into;
	await mkdir(to, { recursive: true });
	const limits = await limitsOn(to, into.limits ?? LARGE_ARCHIVE);
	const count = entryCounter(limits);
	const ignore = (path) => {
		attempt$1(count, (error) => reader.destroy(error));
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
function attempt$1(work, failed) {
	try {
		work();
	} catch (error) {
		failed(error instanceof Error ? error : new Error(String(error)));
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
const ROOT$2 = {
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

// src/build/made-image.ts
/** An image of ours that goes when it is disposed of. The build is over then, well or not: what cannot be removed changes nothing of that. */
function madeImage(id, { engine, log, what }) {
	const warn = (error) => log.warning(`Removing the ${what}: ${messageOf(error)}`);
	return {
		id,
		[Symbol.asyncDispose]: () => engine.removeImage(id).catch(warn)
	};
}

// src/build/userland-image.ts
/** What people install beside packages, unknown to their list; a runner may lie there, with its keys. */
const LOCAL = "/usr/local";
/** All that is taken of it: certificates in `/etc/ssl/certs` are links to here. */
const CERTIFICATES = "share/ca-certificates";
/**
* An image that is nothing but places: the programs come with {@link userlandMounts}. It is made in less than a tenth of a
* second and goes when it is disposed of.
* @throws ActionError ENGINE_FAILED
*/
async function makeUserlandImage(userland, effects) {
	const id = await effects.engine.importImage(packRoot(userland), { [RUN_LABEL]: effects.runId });
	return madeImage(id, {
		...effects,
		what: "image of places"
	});
}
/**
* The programs of the runner, where they are there, but for what no package manager knows of.
* @param temp a folder of this build's own.
*/
async function userlandMounts(userland, temp) {
	if (userland === void 0) return [];
	const folders = userland.folders.map((path) => ({
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
/** Nobody of the runner is known there, as in an official image. */
const FILES$1 = {
	"etc/passwd": "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n",
	"etc/group": "root:x:0:\nnogroup:x:65534:\n",
	"etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n"
};
function packRoot({ links }) {
	const folders = Object.entries(FOLDERS).map(([name, mode]) => ({ header: {
		name: `${name}/`,
		type: "directory",
		mode
	} }));
	const files = Object.entries(FILES$1).map(([name, text]) => ({
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

// src/build/runner-sdk.ts
/** Where the SDK image has it. */
const USUAL_FOLDER = "/usr/share/dotnet";
/** Where it goes when it lies outside of what is mounted as a whole. */
const OWN_FOLDER = "/opt/runner-dotnet";
/** Where the container has the runner's .NET. Among the runner's own programs it can only be where there is a folder. */
function placeOf$3({ folder }, { userland }) {
	if (userland === void 0) return USUAL_FOLDER;
	return isWithin(folder, "/usr") && !isWithin(folder, "/usr/local") ? folder : OWN_FOLDER;
}
/**
* What the container gets of the runner's .NET: all of it but other SDKs, of which `dotnet` would take the newest. Empty
* where the plan builds in an SDK image.
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
	const place = placeOf$3(plan.runnerSdk.value, plan);
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
/** First on the PATH: among the runner's own programs there may be another `dotnet`. */
function runnerSdkEnvironment(plan) {
	if (plan.runnerSdk === void 0) return {};
	const place = placeOf$3(plan.runnerSdk.value, plan);
	return {
		DOTNET_ROOT: place,
		PATH: `${place}:${USUAL_PATH}`
	};
}
/**
* Says what a build says in riddles when it fails: that the SDK was made for another system or C library, or needs what
* is not there. The SDK itself answers.
* @throws ActionError SDK_MISMATCH
*/
async function checkRunnerSdk(container, plan) {
	if (plan.runnerSdk === void 0) return;
	const { version, folder } = plan.runnerSdk.value;
	const lines = [];
	const command = [posix.join(placeOf$3(plan.runnerSdk.value, plan), "dotnet"), "--version"];
	const onLine = (line) => lines.push(line);
	const exitCode = await container.exec({
		command,
		workingDirectory: "/",
		onLine
	}).catch(() => 127);
	if (exitCode === 0 && lines.includes(version)) return;
	throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `starting the runner's .NET SDK ${version} of ${folder} in ${plan.userland?.value.name ?? describeReference(plan.sdkImage.value)}`,
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
function imageToRepeat({ runnerSdk }, image) {
	return runnerSdk === void 0 ? image.name : describeReference(sdkImageOf(runnerSdk.value));
}
/** What was built in, the same for the same bits: `name@sha256:…`, or `runner:10.0.401@sha256:…` of what is below it. */
function identityOf(plan, image) {
	if (plan.runnerSdk === void 0) return image.name;
	return `runner:${plan.runnerSdk.value.version}@${/@(.+)$/s.exec(image.name)?.[1] ?? image.id}`;
}

// src/build/seeing.ts
const NO_MOUNTS = {
	kind: "blind",
	why: "this build mounts nothing"
};
/**
* Starts a container with mounts, if that can be done and it sees our very files through them. It does not where the
* engine is in another container or machine, or has user ids of its own. The look is the container's first command: to
* bring one into a container that runs takes a tenth of a second.
* @param look gives `undefined` where it does not see them.
*/
async function startSeeing(start, look) {
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
			why: "the engine does not see our files"
		};
	} catch (error) {
		await container?.remove();
		if (!(error instanceof ActionError) || error.code !== "ENGINE_FAILED") throw error;
		return {
			kind: "blind",
			why: `with the runner's files mounted it does not start (${messageOf(error)})`
		};
	}
}

// src/build/build-container.ts
/**
* Starts the container with the runner's folders mounted and proves by a file that it sees them and may write; where it
* does not (an engine in another container or machine, other user ids), starts one without mounts and copies.
*/
async function startBuildContainer(request, effects) {
	const started = await startMounted$1(request, effects);
	if (started.kind === "seeing") return mountedContainer(started, request);
	if (request.sdkMounts.length > 0) throw unseenRunnerSdk(started.why);
	await request.copied();
	await effects.packagesReady?.();
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
		request.onReady?.(container, false);
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
		...request.locks === void 0 ? [] : [{
			source: request.locks,
			target: NUGET_LOCKS
		}],
		...request.gitObjects.map((source, index) => ({
			source,
			target: `${GIT_OBJECTS}/${index}`,
			readOnly: true
		})),
		...request.sdkMounts,
		...request.nodeMounts
	];
	return await startSeeing(async (first) => {
		const container = await start$1(request, {
			effects,
			mounts,
			first
		});
		request.onReady?.(container, true);
		return container;
	}, (run) => look$1(run, request));
}
async function start$1(request, of) {
	const { effects, ...rest } = of;
	const spec = {
		image: request.image,
		user: describeOwner(request.owner),
		workingDirectory: "/",
		env: request.env,
		...rest,
		network: request.network,
		limits: request.limits ?? {},
		labels: { [RUN_LABEL]: effects.runId }
	};
	const container = await effects.engine.start(spec);
	effects.onStarted?.(container.id);
	return container;
}
function mountedContainer({ container, seen }, { work, owner, limits = {} }) {
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
		limits: request.limits ?? {},
		observation: {
			value: false,
			because: "the engine does not see our files"
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

// src/build/limits.ts
/**
* Processes and threads of one container. A node of MSBuild, the compiler's server or Node.js has some tens of threads, and
* there is a node for each core: 64 cores come to some thousands. The usual maximum of a whole machine is 32768
* (/proc/sys/kernel/pid_max), of which this leaves half to everybody else.
*/
const PROCESSES = 16384;
/** What the build's containers may use, as far as the engine can limit it; what it cannot is said, and no failure. */
function chooseLimits({ memory }, { info, log }) {
	const { canLimit } = info;
	const bytes = bytesOf(memory, info);
	const lacking = [...bytes !== void 0 && canLimit?.memory !== true ? ["memory"] : [], ...canLimit?.processes === true ? [] : ["the number of processes"]];
	if (lacking.length > 0) log.info(`${info.name} does not limit ${lacking.join(" and ")} of a container.`);
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
* Whether a command that failed had reached a limit. What the control group of the container counts is asked for from
* within; an engine tells it of a container's first process only.
*/
async function findBeyond(container, of) {
	const { limits, exitCode, lines } = of;
	const counted = await countsOf(container);
	const gaveUp = limits.memory !== void 0 && lines.some((line) => line.includes("System.OutOfMemoryException"));
	if ((counted === void 0 ? exitCode === KILLED$2 && limits.memory !== void 0 : counted.killed > 0) || gaveUp) return outOfMemory(limits);
	const isFull = counted === void 0 ? lines.some((line) => FULL.test(line)) : counted.refused > 0;
	if (limits.processes === void 0 || !isFull) return void 0;
	return {
		got: `the build reached the limit of ${limits.processes} processes and threads`,
		hint: "Something in it starts processes without an end. "
	};
}
/** 128 and SIGKILL. */
const KILLED$2 = 137;
function outOfMemory({ memory }) {
	if (memory === void 0) return {
		got: "the machine ran out of memory",
		hint: "Take a runner with more memory, or build less at once. "
	};
	return {
		got: `the build ran out of memory: its container may use ${(memory / 1024 ** 3).toFixed(1)} GiB`,
		hint: "Raise the input `memory` (80% of the machine by default; `90%`, `12g`, `none`), or take a runner with more. "
	};
}
/** Of both versions of control groups (docs.kernel.org/admin-guide/cgroup-v2.html, "memory.events", "pids.events"). */
const FILES = {
	killed: ["/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control"],
	refused: ["/sys/fs/cgroup/pids.events", "/sys/fs/cgroup/pids/pids.events"]
};
/** Only what a shell has by itself: nothing can be started where the limit of processes is reached. */
const PRINT = "for file; do while read -r name count; do echo \"$file $name $count\"; done < \"$file\"; done 2> /dev/null; true";
async function countsOf(container) {
	const lines = [];
	const files = [...FILES.killed, ...FILES.refused];
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
		killed: count(FILES.killed, "oom_kill"),
		refused: count(FILES.refused, "max")
	};
}
/** EAGAIN of fork(2) and clone(2), as shells and runtimes tell it. */
const FULL = /resource temporarily unavailable|cannot fork|pthread_create failed/i;

// src/base/choice.ts
/** `value (because; from)` for a log line. */
function describeChoice(choice) {
	return `${choice.value} (${choice.because})`;
}

// src/source/copy.ts
/** From this size on, in bytes, a copy is worth a hint. */
const LARGE = 1e9;
const CONCURRENCY = 32;
/**
* Copies what was listed: links as links, and of modes only what git knows (0644 or 0755), so that a build sees the same
* on every runner. The original is only read.
* @returns what is in the copy: all that could be read.
*/
async function copySource(task) {
	const { entries, to, owner, log } = task;
	await mkdir(to, { recursive: true });
	for (const entry of entries) if (entry.kind === "folder") await makeFolder(join(to, entry.path), owner);
	const copied = await pMap(entries.filter((entry) => entry.kind !== "folder"), async (entry) => await copyEntry(entry, task) ? [entry] : [], { concurrency: CONCURRENCY });
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

// src/build/start-folder.ts
/** Empty, and in the copy of the source alone. */
const FOLDER = ".containerize-dotnet-start";
/**
* Makes the folder that MSBuild is started in. Each of its processes lists that folder, and whoever lists the root has
* every name in it count. Below the root, what is looked for upwards (global.json, a manifest of tools) is found.
*/
async function makeStartFolder(source, { entries }) {
	if (!entries.has(FOLDER)) await mkdir(join(source, FOLDER));
}
const MSBUILD$1 = /\.(?:\w*proj|props|targets|rsp)$/i;
const AT_ONCE$1 = 8;
/** Where MSBuild starts, in the container: at the root where anything is relative to where it starts. */
async function chooseStart({ properties }, snapshot) {
	const { entries } = snapshot;
	const paths = [...entries.keys()].filter((path) => MSBUILD$1.test(path));
	if (entries.has(FOLDER) || paths.some((path) => /\.rsp$/i.test(path)) || Object.keys(properties).some((name) => /^Restore/i.test(name))) return PATHS.source;
	const asks = async (path) => /msbuildstartupdirectory/i.test((await snapshot.bytes(path))?.toString("latin1") ?? "");
	return (await pMap(paths, asks, { concurrency: AT_ONCE$1 })).includes(true) ? PATHS.source : posix.join(PATHS.source, FOLDER);
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
/** Makes what must exist before the container starts: the folders, and what is ours in them. */
async function makeFolders(plan, { effects, owner }) {
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
	const checkout = effects.checkout ?? await readCheckout(own);
	await mkdir(source, { recursive: true });
	for (const folder of WORK_FOLDERS) await mkdir(join(work, folder), { recursive: true });
	await mkdir(join(work, USER_FOLDER), {
		recursive: true,
		mode: 448
	});
	const ours = [
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
	for (const { path, text } of [...ours, ...projectFiles(entriesOf(plan))]) {
		await mkdir(dirname(join(work, path)), { recursive: true });
		await writeFile(join(work, path), text);
		await utimes(join(work, path), UNCHANGED, UNCHANGED);
	}
	await mkdir(packages, { recursive: true });
	const locks = await lockFolder(packages, owner);
	await mkdir(locks, { recursive: true });
	if (isRoot$1()) {
		for (const folder of [
			packages,
			locks,
			source
		]) await lchown(folder, owner.uid, owner.gid);
		await giveTo(owner, work);
	}
	return {
		folders: {
			source,
			work,
			locks,
			gitObjects: await gitObjects(checkout.git)
		},
		checkout
	};
}
/** Beside the packages themselves, wherever they are. A lock of one user is closed to another. */
async function lockFolder(packages, { uid }) {
	return join(`${await realpath(packages)}-locks`, String(uid));
}
/** Makes the copy of the source. A container that has it mounted may run already. */
async function copyInto({ source }, from) {
	const { plan, checkout, effects, owner } = from;
	const { entries, git } = checkout;
	const { log } = effects;
	const copied = await copySource({
		from: plan.root,
		to: source,
		entries,
		owner: isRoot$1() ? owner : void 0,
		log
	});
	const snapshot = takeSnapshot({
		root: source,
		original: plan.root
	}, copied);
	await snapshot.read([...snapshot.entries.keys()]);
	await makeStartFolder(source, snapshot);
	await copyGit(git, {
		to: source,
		origin: originOf(effects.env)
	});
	if (isRoot$1()) await giveTo(owner, join(source, ".git"));
	return snapshot;
}
/** Where a job's repository is; empty at a terminal. */
function originOf({ GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" }) {
	return server === "" || repository === "" ? "" : `${server}/${repository}`;
}
function isRoot$1() {
	return process.getuid?.() === 0;
}
/** The network that the workflow chose. @throws ActionError NETWORK_UNREACHABLE where it does not lead to what it names */
async function pickNetwork(plan, { nuget, env, log }) {
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

// src/build/reuse-rule.ts
/** Sources of C#, and what some are made of. */
const COMPILED = /\.(?:cs|razor|cshtml|resx|proto|xaml)$/i;
/** Whether the compiler is likely to have work: where all intermediate files are kept, only an asset may have changed. */
function willCompile(state, now) {
	if (state === void 0) return true;
	const { kept, changed } = decideReuse(state, now).value;
	return kept.length < Object.keys(state.folders).length || changed.some((path) => COMPILED.test(path));
}
/**
* The source as it is now, but for what came, went or got its first content and is nothing to the earlier build: that is
* as it was then.
*/
async function valuesThatCount({ shape, source }, snapshot) {
	const now = recordOf(await snapshot.read([...snapshot.entries.keys()]));
	const gone = Object.entries(source).filter(([path]) => now[path] === void 0);
	const all = [...snapshot.entries.values(), ...gone.map(([path, value]) => ({
		path,
		kind: kindOf(value)
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
	const counting = new Map([...Object.entries(now), ...then]);
	return recordOf([...counting].flatMap(([path, value]) => value === void 0 ? [] : [[path, value]]));
}
function kindOf(value) {
	return value === "d" ? "folder" : value.startsWith("l") ? "link" : "file";
}
/** Of the fingerprint of an empty file. */
const EMPTY = /^[fx]0/;
/** What projects import, what their restores settle on, and the rules of compilers. */
const ANYWHERE = /\.(?:props|targets|pubxml|rsp|user|editorconfig|globalconfig|ruleset)$|(?:^|\/)(?:global\.json|nuget\.config|packages(?:\.[^/]+)?\.lock\.json)$/i;
/** References of one project decide what others are made of, and whether an earlier result of theirs was kept current. */
const PROJECT = /\.\w*proj$/i;
/** What only a compiler reads, which says so to MSBuild. */
const CODE$1 = /\.(?:cs|fs|vb|razor|cshtml)$/i;
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
	const outside = (path) => ownersOf(path, state).length === 0;
	const all = [...appeared, ...changed];
	const found = obstacleTo(Object.keys(state.folders), now) ?? all.find((path) => ANYWHERE.test(path) || PROJECT.test(path)) ?? all.find(isLink) ?? all.find(outside) ?? all.find((path) => state.skipsPrograms && !CODE$1.test(path)) ?? appeared.find((path) => isLookedFor(path, state)) ?? (state.reachesOut ? appeared[0] : void 0);
	return found === void 0 ? void 0 : `${say(found)}, which may concern every project`;
}
/**
* What now stands in the way of a folder of intermediate files: something in its own place, or a link or a file in the
* place of a folder above it, which would lead elsewhere.
*/
function obstacleTo(folders, now) {
	return folders.flatMap((folder) => {
		const names = folder.split("/");
		return names.slice(1).map((_, at) => names.slice(0, at + 1).join("/")).find((path) => now[path] !== void 0 && now[path] !== "d") ?? (now[folder] === void 0 ? [] : [folder]);
	})[0];
}
/** Whether a condition of a project file may look for it, which may set any property. */
function isLookedFor(path, { shape }) {
	return shape.everyName && !CODE$1.test(path) || isNamed(path, shape);
}
function isNamed(path, { names }) {
	return names.some((name) => `/${path}`.endsWith(`/${name}`));
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

// src/build/sdk-image.ts
/** The SDK image in the engine: as it is there already, if its tag did not move meanwhile, or pulled, or what stands for it. */
async function fetchSdkImage({ sdkImage: { value: official }, userland }, effects) {
	const { engine, log, login } = effects;
	if (userland !== void 0) return {
		...await makeUserlandImage(userland.value, effects),
		name: `runner@${userland.value.digest}`
	};
	const reference = effects.mirror?.(official) ?? official;
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
	const credentials = await login(reference.registry);
	return sdkImage(reference, {
		image: await engine.pull({
			name,
			...credentials === void 0 ? {} : { login: credentials }
		}),
		effects
	});
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
async function sdkImage(reference, fetched) {
	const { id } = fetched.image;
	return {
		id,
		name: await pinned(reference, fetched),
		[Symbol.asyncDispose]: async () => void 0
	};
}
/**
* Engines leave `docker.io/library/` out of the names they report. They know an image by several digests of one
* repository where its index was published anew and the image in it stayed the same: the one that counts is the tag's,
* as the cache's key has it.
*/
async function pinned(reference, { image, effects }) {
	const { registry, repository } = reference;
	const full = `${registry}/${repository}@`;
	const own = image.repoDigests.filter((each) => each.startsWith(full) || full.endsWith(`/${each.split("@")[0]}@`));
	const first = own[0] ?? image.repoDigests[0] ?? describeReference(reference);
	if (own.length < 2) return first;
	const digest = reference.digest ?? await effects.currentDigest?.(reference);
	return own.find((each) => each.endsWith(`@${digest}`)) ?? first;
}

// src/build/setup.ts
/** A folder of ours for what the container sees at /work. */
const PROOF = "setup";
const ROOT$1 = {
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
	await request.copied();
	const make = async () => {
		const id = await effects.log.phase("setup-command", () => makeImage(request, effects));
		return madeImage(id, {
			...effects,
			what: "image that setup-command made"
		});
	};
	return await (effects.shareImage === void 0 ? make() : effects.shareImage(identityOf(request.plan, request.image), make));
}
async function makeImage(request, effects) {
	const { container, mounted } = await startContainer(request, effects);
	try {
		const { authorities = NO_AUTHORITIES, plan } = request;
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
	if (request.sdkMounts.length > 0) throw unseenRunnerSdk(started.why);
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
/** Into the folder that the container has mounted in the place of a build's. */
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
	return await startSeeing((first) => start(request, {
		effects,
		mounts,
		first
	}), async (run) => await seesSecret(run, secret) ? true : void 0);
}
/** Its environment is the command's alone: an image made of the container would keep it. */
async function start({ image, network, limits = {} }, of) {
	const { effects, ...rest } = of;
	const container = await effects.engine.start({
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
	effects.onStarted?.(container.id);
	return container;
}
async function seesSecret(run, secret) {
	const lines = [];
	return await run({
		command: ["cat", `${PATHS.work}/sentinel`],
		onLine: (line) => lines.push(line)
	}) === 0 && lines.includes(secret);
}
async function runCommand(container, of) {
	const { request, effects } = of;
	const { plan, image, deadline } = request;
	const tail = [];
	const exitCode = await container.exec({
		command: [
			"sh",
			"-ec",
			plan.setupCommand
		],
		env: {
			...of.env,
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
		limits: request.limits ?? {},
		exitCode,
		lines: tail
	});
	const ended = `it ended with exit code ${exitCode}: ${tail.at(-1) ?? "it said nothing"}`;
	throw new ActionError({
		code: "SETUP_FAILED",
		doing: `running the setup-command in ${image.name}`,
		got: beyond === void 0 ? ended : `${beyond.got}; ${ended}`,
		hint: `${beyond?.hint ?? ""}Its last lines were:\n${tail.join("\n")}\nRepeat it in a clone of the repository:\n${setupLine(plan, imageToRepeat(plan, image))}`
	});
}

// src/build/warm-compiler.ts
/**
* Has the compiler's server compile something small, so that it runs and has its own code ready when the build wants it:
* a fifth of the publish of a small application is that server's start. It is the one that MSBuild finds by the folder of
* its compiler. Where there is more than one SDK nobody knows yet which it will be. It sees no secret, nobody need wait for
* it, for it ends by itself or with the container, and whatever becomes of it, the build is the same.
*/
async function warmCompiler(container, of) {
	const { plan, effects: { log } } = of;
	if (!(plan.properties["UseSharedCompilation"]?.toLowerCase() !== "false") || !/\.cs(?:proj)?$/i.test(plan.project.value)) return;
	try {
		const need = await of.need();
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
		log.debug(`The compiler's server was started ahead: exit code ${exitCode}`);
	} catch (error) {
		log.debug(`The compiler's server was not started ahead: ${messageOf(error)}`);
	}
}
/**
* A restore that comes first takes what it needs of the processors: a first publish is 3 % faster. The server keeps its
* low rank, for nobody may raise it; without a restore, where many projects soon want it at once, that costs as much.
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

// src/build/open-container.ts
/**
* Starts the build container of the SDK image, of what `setup-command` makes of it, or with the runner's own SDK in it.
* Meanwhile the source is copied. The compiler is started as soon as it can be, where it will have work.
* @throws ActionError SETUP_FAILED, SDK_MISMATCH, NODE_UNUSABLE, BUILD_TIMEOUT, CANCELLED, or what the engine says.
*/
async function openContainer(opening, effects) {
	const { plan, owner, deadline } = opening;
	const { folders, checkout } = await makeFolders(plan, {
		effects,
		owner
	});
	const copying = copyInto(folders, {
		plan,
		checkout,
		effects,
		owner
	});
	copying.catch(() => void 0);
	const copied = () => deadline.race(copying);
	try {
		const image = await effects.log.phase("fetch the SDK image", () => deadline.race(fetchSdkImage(plan, effects)));
		return await startIn({
			...opening,
			image,
			folders,
			copied
		}, effects);
	} catch (error) {
		if (!deadline.signal.aborted) await Promise.allSettled([copying]);
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
	const network = await pickNetwork(plan, effects);
	const limits = chooseLimits(plan, {
		info: await effects.engine.info(),
		log: effects.log
	});
	const env = buildEnvironment(effects.env, {
		...runnerSdkEnvironment(plan),
		...plan.environment
	});
	const sdkMounts = [...await userlandMounts(plan.userland?.value, effects.temp), ...await runnerSdkMounts(plan, effects.temp)];
	const nodeMounts = await runnerNodeMounts(plan, effects.temp);
	const authorities = await effects.authorities?.() ?? NO_AUTHORITIES;
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
/** The last first; one that fails keeps none from its end. */
async function endAll(ends) {
	const end = ends.pop();
	if (end === void 0) return;
	try {
		await end();
	} finally {
		await endAll(ends);
	}
}

// src/build/lock-file.ts
/** Packages that the SDK refers to by itself, in a version of its own. */
const OF_THE_SDK = /^(?:Microsoft\.NET\.ILLink\..*|(?:runtime\.[\w-]+\.)?Microsoft\.DotNet\.ILCompiler|Microsoft\.NETCore\.App\..*|Microsoft\.AspNetCore\.App\..*|Microsoft\.WindowsDesktop\.App\..*|Microsoft\.NET\.Sdk\..*|FSharp\.Core|NETStandard\.Library|Microsoft\.NETFramework\.ReferenceAssemblies(?:\..*)?)$/i;
/** As NuGet says what differs from packages.lock.json (NuGet.ProjectModel, PackagesLockFileUtilities). */
const CHANGED$1 = /package reference (\S{1,200}) version has changed from (.{1,200}?) to (.{1,200}?)\.(?:The|\s|$)/;
const NEW = /new package reference was found (\S{1,200}) for the project target framework (\S{1,200}?)\.(?:The|\s|$)/;
const SETS = /package references have changed for (\S{1,200}?)\. Lock file's package references: (.{0,4000}?), project's package references: (.{0,4000}?)\.(?:The|\s|$)/;
const RIDS = /runtime identifiers have changed|target framework \S{1,100}\/\S{1,100} was not found/;
/** What to do where a restore in locked mode (NU1004) does not fit packages.lock.json: some sentences, with a space behind. */
function lockFileAdvice(message) {
	if (RIDS.test(message)) return "packages.lock.json does not cover this platform: add its runtime identifier to RuntimeIdentifiers of the project, restore once (`dotnet restore --force-evaluate`) and commit the lock file. ";
	const [, name, before, now] = CHANGED$1.exec(message) ?? [];
	if (name !== void 0) return changed(name, `${name} ${before} is locked, and the restore wants ${now}`);
	const [, added, framework = ""] = NEW.exec(message) ?? [];
	if (added !== void 0) return changed(added, `${added} is not in packages.lock.json for ${framework}`);
	const different = differentIn(message);
	if (different !== void 0) return changed(different, `${different} is not the same in packages.lock.json`);
	return `packages.lock.json does not fit the projects any more. ${REFRESH}`;
}
const REFRESH = "Restore once with `dotnet restore --force-evaluate` and commit the lock file. ";
function changed(name, what) {
	if (!OF_THE_SDK.test(name)) return `${what}. ${REFRESH}`;
	return `${what}. The SDK adds this package in a version of its own: have global.json pin the SDK that wrote the lock file (\`"rollForward": "disable"\`), or refresh the lock file with this one: ${REFRESH.charAt(0).toLowerCase()}${REFRESH.slice(1)}`;
}
/** The first package of one list, as `Id:[1.0.0, )`, that is not in the other one. */
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
	if (node?.value.kind === "runner" && !WITH_NODE.includes(tool)) return `\`${tool}\` is not a global package of the runner's Node: install it before this step with \`npm install --global ${tool}\`, or start it as \`npx ${tool}\`. `;
	const own = "install it with `setup-command`, or give an SDK image that has it with `sdk-image`. ";
	if (node !== void 0) return `There is no \`${tool}\` in the build container: put actions/setup-node before this step, ${own}`;
	return `There is no \`${tool}\` in the build container, and the runner's Node is there only where a project file starts it (\`<Exec Command="npm ci" />\`): say it there, ${own}`;
}

// src/build/advice.ts
/** The first that fits. */
function adviceFor(failure) {
	const { plan, errors, signs } = failure;
	if (signs.missingTool !== void 0) return { hint: nodeAdvice(signs.missingTool, plan) };
	if (signs.missingFramework !== void 0) return olderFramework(signs.missingFramework);
	if (signs.missingLocalTool !== void 0) return { hint: localToolAdvice(signs.missingLocalTool) };
	if (signs.shallow) return { hint: FULL_HISTORY };
	if (failure.exitCode === KILLED$1 || signs.killed) return OUT_OF_MEMORY;
	const locked = errors.find(({ code }) => code === "NU1004");
	return { hint: unreachableAdvice(errors, plan) ?? (locked === void 0 ? "" : lockFileAdvice(locked.message)) };
}
/** 128 and SIGKILL. */
const KILLED$1 = 137;
const OUT_OF_MEMORY = {
	got: "a program of the build was killed, most often for want of memory",
	hint: "Build less at once (`-maxcpucount:1` in a Directory.Build.rsp of the repository), or take a runner with more memory. "
};
const FULL_HISTORY = "The clone has a part of the history only: give actions/checkout `fetch-depth: 0`, as a version tool needs it. ";
function olderFramework(framework) {
	return {
		got: `a program that the build starts was made for ${framework}, which is not in the build container`,
		hint: "Let it run on the newer .NET with `build-env: DOTNET_ROLL_FORWARD=Major`, install that runtime with `setup-command`, or take a newer version of the program. "
	};
}
function localToolAdvice(tool) {
	return `The local tool \`${tool}\` was not restored. It is where a manifest in the project's folder, or in one above it, names it and a target of the repository runs a program; elsewhere add \`<Exec Command="dotnet tool restore" />\` before. `;
}

// src/build/phase-failure.ts
/** What is said of a phase that failed: its first error, what ended it from outside, and a line that repeats it. */
async function phaseFailure({ phase, runner }, failed) {
	const { plan, image, build, end } = failed;
	const errors = end.diagnostics.of("error");
	const isProgram = runner?.kind === "Microsoft.Testing.Platform" && end.signs.unbuilt !== true;
	const doing = isProgram ? `tests of ${plan.project.value}` : `${phase} of ${plan.project.value}`;
	const missing = end.tail.find((line) => line.includes("compatible .NET SDK was not found"));
	if (errors.length === 0 && missing !== void 0) return sdkMismatch(doing, end.tail);
	const [first] = errors;
	const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
	const last = end.signs.crash ?? end.tail.at(-1) ?? "it said nothing";
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

// src/build/signs.ts
/** As the host of .NET says it (dotnet/runtime, hostfxr). */
const FRAMEWORK = /^Framework: '([\w.]{1,100})', version '([\w.+-]{1,100})'/;
const LOCAL_TOOL = /Run "dotnet tool restore" to make the "([\w.-]{1,100})" command available/;
/** MSB3073 and MSB6006 end so, and a node of MSBuild that is killed gives MSB4166. */
const KILLED = /exited with code 137\b|\berror MSB4166\b/;
/** As git, Nerdbank.GitVersioning and GitVersion call it. */
const SHALLOW = /\bis a shallow clone\b|\bshallow clone lacks\b/i;
/** As `dotnet run` says it. */
const UNBUILT = /^The build failed\. Fix the build errors and run again\.$/;
/** As the runtime says it before a stack trace. */
const CRASH = /^(?:Unhandled exception\. |Process terminated\.|Stack overflow\.|Fatal error\.)/;
/** In UTF-16 units. */
const LONGEST_CRASH = 300;
/** Adds what a line tells; the first of each kind counts. */
function withSign(signs, line) {
	const text = line.trim();
	const missingTool = signs.missingTool ?? missingNodeTool(line);
	const [, name, version] = FRAMEWORK.exec(text) ?? [];
	const missingFramework = signs.missingFramework ?? (name === void 0 ? void 0 : `${name} ${version}`);
	const missingLocalTool = signs.missingLocalTool ?? LOCAL_TOOL.exec(text)?.[1];
	const crash = signs.crash ?? (CRASH.test(text) ? text.slice(0, LONGEST_CRASH) : void 0);
	return {
		...missingTool === void 0 ? {} : { missingTool },
		...missingFramework === void 0 ? {} : { missingFramework },
		...missingLocalTool === void 0 ? {} : { missingLocalTool },
		...signs.killed === true || KILLED.test(text) ? { killed: true } : {},
		...signs.shallow === true || SHALLOW.test(text) ? { shallow: true } : {},
		...signs.unbuilt === true || UNBUILT.test(text) ? { unbuilt: true } : {},
		...crash === void 0 ? {} : { crash }
	};
}

// src/build/test-command.ts
/** Where tests leave their results, relative to the work folder. */
const TEST_RESULTS = "out/tests";
const RESULTS = `${PATHS.work}/${TEST_RESULTS}`;
/** Runs the tests of the project itself, which finds its response files by itself. */
function testCommand(plan, of) {
	const { runner } = of;
	const project = posix.join(PATHS.source, plan.project.value);
	const properties = Object.entries(of.properties).map(([name, value]) => propertyArgument(name, value));
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
/** Those of the project, but for where results go, and ours. */
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
	return words.filter((word, at) => !isOption(word, option) && words[at - 1] !== option);
}
/** `--option`, `--option=value` or `--option:value`. */
function isOption(word, option) {
	return word === option || word.startsWith(`${option}=`) || word.startsWith(`${option}:`);
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
	const title = `dotnet ${request.runner?.kind === "Microsoft.Testing.Platform" ? "run" : request.name} ${setting.plan.project.value}`;
	let end = await log.phase(title, () => execute(request, setting));
	if (end.exitCode !== 0 && request.name === "restore" && isNetworkTrouble(end.diagnostics)) {
		log.warning("The restore could not reach a feed (NU1301); it is tried once more.");
		end = await log.phase(`${title}, again`, () => execute(request, setting));
	}
	annotate$1(end.diagnostics, log);
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
/** As `dotnet test` runs every project that is none of the other platform. */
const ON_VSTEST = {
	kind: "VSTest",
	startedBy: "dotnet test"
};
/** The same properties in both phases: a restore with others does not fit its publish (NETSDK1047). */
function phaseCommand(name, of) {
	const { plan, responseFiles, runner = ON_VSTEST } = of;
	const properties = {
		...plan.purpose === "publish" ? {
			_IsPublishing: "true",
			[OUTER]: "true"
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
	return errors.some(({ code }) => code === "NU1301") && !errors.some((error) => isRefusal(error) || isUntrusted(error));
}

// src/build/response-files.ts
/** MSBuild looks for Directory.Build.rsp above the project it is given, and ours lies elsewhere: the nearest one. */
function findResponseFiles({ entries }, project) {
	for (let folder = posix.dirname(project);; folder = posix.dirname(folder)) {
		const path = posix.join(folder, "Directory.Build.rsp");
		if (entries.has(path)) return [posix.join(PATHS.source, path)];
		if (folder === ".") return [];
	}
}

// src/source/date-format.ts
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
* How much of the clock a date in one of .NET's formats tells ("Custom date and time format strings").
* @returns undefined for more than the day, and where that cannot be told
*/
function periodOfFormat(format) {
	if (format.length === 1) return STANDARD[format];
	const letters = format.replace(/\\.|"[^"]*"|'[^']*'/gs, "");
	if (letters === "" || /[^yMdg\s\d.,/:_%-]/.test(letters)) return void 0;
	return [...letters].reduce((period, letter) => finest(period, CUSTOM[letter] ?? "none"), "none");
}

// src/source/date-program.ts
/** Of `date` (POSIX, "date"): `date -u +%Y`. Any other option may move the time. */
const DATE = /^(?:\s+(?:-u|--utc|--universal))?\s+(?:"\+([^"`$]*)"|'\+([^'`$]*)'|\+([^\s"'`$;&|()<>]+))\s*(?=$|[;&|)<>`"'])/;
/** What stands for a part of the date, or for no time at all. */
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
* How much of the clock a call of `date` prints.
* @param rest what follows the name of the program.
* @returns undefined for more than the day, and where that cannot be told
*/
function dateProgram(rest) {
	const found = DATE.exec(rest);
	const format = found?.[1] ?? found?.[2] ?? found?.[3];
	if (format === void 0) return void 0;
	return [...format.matchAll(/%[-_0^#]?(.?)/g)].map(([, letter = ""]) => FIELDS[letter]).reduce((period, each) => period === void 0 || each === void 0 ? void 0 : finest(period, each), "none");
}
const GET_DATE = /^(?:\s+-AsUTC)?\s+-(?:Format|f)\s+(?:"([^"`$]*)"|'([^']*)'|([^\s"'`$;&|()]+))(?:\s+-AsUTC)?\s*(?=$|[;&|)`"'])/i;
/** The same of PowerShell's `Get-Date -Format yyyy`. */
function getDate(rest) {
	const found = GET_DATE.exec(rest);
	const format = found?.[1] ?? found?.[2] ?? found?.[3];
	return format === void 0 ? void 0 : periodOfFormat(format);
}

// src/source/instant.ts
/** Members of the types that are no time of their own: what they are given counts where it stands. */
const TIMELESS = /(?:Parse|ParseExact|TryParse|TryParseExact|MinValue|MaxValue|UnixEpoch|Empty|DaysInMonth|IsLeapYear|FromBinary|FromFileTime|FromFileTimeUtc|FromOADate|FromUnixTime(?:Milliseconds|Seconds)|SpecifyKind|Compare|Equals)\b/iy;
const ROOT = /(UtcNow|Now|Today)\b(?!\s*\()/iy;
const MEMBER = /\s*\.\s*(\w+)\b(?:\s*\(|(?!\s*\())/y;
/**
* Of an expression of MSBuild or C#, how much of the clock it depends on. It is followed from member to member as long as
* each keeps to a date: `UtcNow.Date.AddDays(1).Year`.
* @param at behind `[System.DateTime]::` or `DateTime.`
* @returns undefined for what asks for no time
*/
function instantAt(text, at) {
	TIMELESS.lastIndex = at;
	if (TIMELESS.test(text)) return void 0;
	ROOT.lastIndex = at;
	const root = ROOT.exec(text);
	if (root === null) return {
		written: /^\w*/.exec(text.slice(at, at + 40))?.[0] ?? "",
		period: void 0
	};
	const isDay = /^today$/i.test(root[1] ?? "");
	const { at: end, period } = follow(text, {
		at: ROOT.lastIndex,
		isDay
	});
	return {
		written: text.slice(at, end),
		period
	};
}
/** Parts of a date that are whole numbers or names: whatever is made of one tells no more. */
const PARTS = new Map([...["year", "month"].map((part) => [part, part]), ...[
	"day",
	"dayofyear",
	"dayofweek",
	"toshortdatestring",
	"tolongdatestring"
].map((part) => [part, "day"])]);
/** The same time in another type. */
const SAME = /* @__PURE__ */ new Set([
	"datetime",
	"utcdatetime",
	"touniversaltime"
]);
/** By whole days, months and years the date alone moves. */
const MOVES = /^add(?:days|months|years)$/;
/** So many members are followed; no project file has more. */
const MOST$3 = 8;
/** Stops where what is asked for is told, or cannot be: then it is the day, if no time is left in it. */
function follow(text, begin) {
	let { at, isDay } = begin;
	let isMoved = false;
	for (let count = 0; count < MOST$3; count += 1) {
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
/** How the culture is given, or that there is no other argument. */
const END = /,\s*(?:\$\(\s*\[System\.Globalization\.CultureInfo\]::\w+(?:\(\s*[`'"\w-]*\s*\))?\s*\)|(?:System\.Globalization\.)?CultureInfo\.\w+|null)\s*\)|\)/iy;
/** The first argument of a call, where it is written out; `undefined` for any other. */
function argumentAt(text, at) {
	ARGUMENT.lastIndex = at;
	const found = ARGUMENT.exec(text);
	if (found === null) return void 0;
	END.lastIndex = ARGUMENT.lastIndex;
	if (!END.test(text)) return void 0;
	return {
		format: (found[2] ?? (found[3] ?? "").trim()).replaceAll("&quot;", "\"").replaceAll("&apos;", "'"),
		end: END.lastIndex
	};
}

// src/source/clock.ts
const INSTEAD = {
	clock: `where the day will do, \`\$([System.DateTime]::UtcNow.ToString('yyyy-MM-dd'))\`, which is built once a day, or \`.Year\`; else what the commit says`,
	chance: "a value that follows from what is built, as the version or the name of the project",
	network: "a file in the repository, or a package",
	wildcard: "the version with all its parts, or one that a property sets"
};
/** Beginnings of what may ask for the clock; what follows says for how much of it. */
const INSTANT = /\[\s*(?:System\.)?DateTime(?:Offset)?\s*\]::|\bDateTime(?:Offset)?\.(?=(?:Utc)?Now\b|Today\b)/gi;
const OTHERS = [
	["clock", /\[(?:System\.)?(?:Diagnostics\.Stopwatch)\]::\w+|\[System\.Environment\]::TickCount(?:64)?|\bStopwatch\.GetTimestamp\b|\bEnvironment\.TickCount/gi],
	["chance", /\[(?:System\.)?(?:Guid|Random)\]::(?!Parse|TryParse|Empty)\w+|\[System\.IO\.Path\]::Get(?:Random|Temp)FileName|\bGuid\.NewGuid\b|\bnew Random\b|\bRandom\.Shared\b/gi],
	["network", /<DownloadFile\b/gi],
	["wildcard", /(?<=<(?:Assembly|File)?Version(?:Prefix)?>\s{0,99})\d+(?:\.\d+){0,9}\.\*/gi]
];
/** In commands that project files run. */
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
/** Of a project file or an import. */
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
/** Of a source file: a wildcard in an assembly's version is days and seconds since 2000. */
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
/** The first that is too fine, else the finest. */
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
function lineOf(text, at) {
	return text.slice(0, at).split("\n").length;
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

// src/source/programs.ts
const TARGET_OR_COMMAND = /<Target\b[^<>]*?\bName\s*=\s*(?:"([^"]*)"|'([^']*)')|<Exec\b[^<>]*?\bCommand\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** What looks at a repository of git. */
const ASKS_GIT = /\bgit\b|husky|gitversion|minver|nbgv|versionize/i;
/** The command of a project file that is most likely to look at git's history; without one, the first of all. */
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
/** The five that XML has by itself. */
function withoutEntities(text) {
	return text.replace(/&(quot|apos|lt|gt|amp);/g, (all, name) => ENTITIES[name] ?? all);
}
function asksGit(command) {
	return ASKS_GIT.test(command);
}

// src/source/naming.ts
/** Of a text that is no project file and names nothing of the job. */
const NAMES_NOTHING = {
	kind: "other",
	variables: []
};
/** Workflows, and texts for people: no build goes by them. */
const FOR_OTHERS = /(?:^|\/)\.(?:github|gitea|forgejo)\/|\.(?:md|markdown|html?|svg|txt)$/i;
function namingOf(path, of) {
	const { kind } = of;
	const text = kind === "msbuild" ? withoutSpans(of.text, {
		open: "<!--",
		close: "-->"
	}) : of.text;
	const versionTool = kind === "other" && basename$1(path) === "dotnet-tools.json" ? versionToolIn(text) : kind === "other" ? void 0 : versionPackageIn(text);
	const variables = kind === "other" && FOR_OTHERS.test(path) ? [] : variablesNamedIn(text);
	if (kind === "other" && variables.length === 0 && versionTool === void 0) return NAMES_NOTHING;
	const command = kind === "msbuild" ? commandForGit(text) : void 0;
	return {
		kind,
		variables,
		...versionTool === void 0 ? {} : { versionTool },
		...command === void 0 ? {} : { command }
	};
}
/**
* The variables of the job that count: those that a file names that the build read, and all that version tools go by where
* it looked at git's history or refers to such a tool. Code counts where programs run, for one of them may be made of it.
*/
function countedVariables(told, { history, runsCode }) {
	const runsPrograms = runsCode || told.some(({ everyName }) => everyName);
	const naming = told.filter(({ kind }) => kind !== "code" || runsPrograms);
	const named = sortedSet(naming.flatMap(({ variables }) => variables));
	const isVersioned = history || told.some(({ versionTool }) => versionTool !== void 0);
	return {
		counted: sortedSet([...named, ...isVersioned ? EVENT_VARIABLES : []]),
		named
	};
}
/** What in which file makes git's history count, and the names of all files. */
function reasonsOf(told) {
	const tool = told.find(({ versionTool }) => versionTool !== void 0);
	const runs = told.filter(({ command }) => command !== void 0);
	const asks = runs.find(({ command }) => asksGit(command?.command ?? "")) ?? runs[0];
	const programs = asks?.command === void 0 ? void 0 : `${describe$1(asks.command)} in ${asks.path}`;
	const history = tool?.versionTool === void 0 ? programs : `${tool.versionTool} in ${tool.path}`;
	return {
		...history === void 0 ? {} : { history },
		...programs === void 0 ? {} : { programs }
	};
}
/** In characters. */
const SHOWN$2 = 120;
function describe$1({ command, target }) {
	const line = command.replace(/\s+/g, " ").trim();
	const short = line.length > SHOWN$2 ? `${line.slice(0, SHOWN$2)}…` : line;
	return target === "" ? `\`${short}\`` : `\`${short}\` of the target ${target}`;
}

// src/source/probes.ts
/** Whether a file is one that MSBuild evaluates, whatever its name ends in. */
function isMSBuild(text) {
	return /<Project[\s>]/.test(text);
}
/** Whether a project takes files of other folders by pattern: a wildcard behind `..`, or behind what may be any folder. */
function reachesOut(text) {
	return text.split(/["'<>]/).some((part) => {
		const start = part.search(/\.\.|[$@%]\(/);
		return start >= 0 && part.lastIndexOf("*") > start;
	});
}
/** Whether a target of its own runs only where some files are newer than others. */
function skipsPrograms(text) {
	return /<Target\b[^<>]*\sInputs\s*=/.test(text);
}
/**
* Nothing shows on the disk when a file is looked for and is not there. What project files look for by name is read out
* of them; where they run programs, or build the name, any path may be meant.
*/
function probesOf(text) {
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
/** The same of a source file, whose lines with `#:` say what a project file would say. */
function probesOfCode(text) {
	return text.includes("#:") ? probesOf(text.replace(/^(?!#:).*$/gm, "")) : {
		names: [],
		everyName: false
	};
}
/** Conditions and the property functions that look for a file. */
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
/** The one argument where it stands in quotes, in which parentheses are letters. */
function quotedIn(text, at) {
	QUOTED.lastIndex = at;
	return QUOTED.exec(text)?.[1];
}
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
	const bare = (argument.trim().replace(/^['"`]|['"`]$/g, "").replaceAll("\\", "/").replace(/(?<!\/)\/+$/, "").split("/").at(-1) ?? "").replace(/^\$\(MSBuildThisFileDirectory\)/, "");
	return /^[\w .+-]+$/.test(bare) ? bare : void 0;
}

// src/source/closure.ts
/** In bytes; no project file is larger. */
const TEXT_MAX = 1048576;
const CODE = /\.(?:cs|fs|vb)$/i;
/**
* What was used, and what the texts of the project files among it add: names that are looked for, the clock.
*/
async function closureOf$1(used, source) {
	const { snapshot, whole, runsCode } = source;
	const everything = [...snapshot.entries.values()].filter(({ kind }) => kind !== "folder").map(({ path }) => path);
	const told = (await pMap(whole ? everything : used.files, (path) => tell$1(path, snapshot), { concurrency: 8 })).filter((each) => each !== void 0);
	const seen = whole ? {
		...NOTHING$1,
		whole,
		history: used.history
	} : {
		...NOTHING$1,
		...used
	};
	const { counted, named } = countedVariables(told, {
		history: seen.history,
		runsCode
	});
	const shape = unionOf(seen, {
		...NOTHING$1,
		variables: counted,
		names: sortedSet(told.flatMap(({ names }) => names)),
		everyName: told.some(({ everyName }) => everyName),
		everyNameAbove: runsCode || used.files.some((path) => NODE.test(path) && !path.includes("wwwroot/")),
		period: told.reduce((all, { clock }) => finest(all, clock.kind === "used" ? "none" : clock.kind), "none")
	});
	const use = told.flatMap(({ path, clock }) => clock.kind === "used" ? [{
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
		reachesOut: told.some(({ reachesOut }) => reachesOut),
		skipsPrograms: told.some(({ skipsPrograms }) => skipsPrograms),
		named,
		...reasonsOf(told)
	};
}
/** Node ran there, which searches the folders above for settings and packages. */
const NODE = /(?:^|\/)package\.json$|\.esproj$/i;
/** What one text tells; `undefined` for what is no text that could. */
async function tell$1(path, snapshot) {
	const entry = snapshot.entries.get(path);
	if (entry?.kind !== "file" || entry.size === 0 || entry.size > TEXT_MAX) return void 0;
	const bytes = await snapshot.bytes(path);
	if (bytes === void 0) return {
		path,
		...SILENT,
		...NAMES_NOTHING,
		clock: CHANGED
	};
	return toldBy(path, bytes.toString(bytes[0] === 255 && bytes[1] === 254 ? "utf16le" : "utf8"));
}
const CHANGED = {
	kind: "used",
	what: "another content than was built: it changed meanwhile",
	line: 1,
	instead: "nothing: the next run will do"
};
/** `undefined`: nothing that counts. */
function toldBy(path, text) {
	const kind = CODE.test(path) ? "code" : isMSBuild(text) ? "msbuild" : "other";
	const naming = namingOf(path, {
		text,
		kind
	});
	if (kind === "code") return {
		path,
		...SILENT,
		...probesOfCode(text),
		...naming,
		clock: clockInCode(text)
	};
	if (kind === "other") return naming === NAMES_NOTHING ? void 0 : {
		path,
		...SILENT,
		...naming
	};
	const more = {
		reachesOut: reachesOut(text),
		skipsPrograms: skipsPrograms(text)
	};
	return {
		path,
		...probesOf(text),
		...naming,
		clock: clockInMSBuild(text),
		...more
	};
}
const SILENT = {
	names: [],
	everyName: false,
	reachesOut: false,
	skipsPrograms: false,
	clock: { kind: "none" }
};

// src/source/observe.ts
/** In seconds since 1970: older than any modification, so that `relatime` moves it at the first read. */
const DISTANT_PAST = 1;
/**
* Sets the access times of a copy of a source to a distant past. The kernel moves them when any process reads a file,
* follows a link or lists a folder; renaming, linking and rewriting move the change time, which nobody can set. Reading
* times moves nothing. A build may put links in the place of anything: none is followed, for a time that is set through
* one would be that of a file of the runner.
*/
async function watchSource(root, entries) {
	const git = (await listGit(root)).map((path) => ({
		path,
		kind: "git",
		changed: 0
	}));
	const own = [{
		path: "",
		kind: "folder"
	}, ...entries].map(({ path, kind }) => ({
		path,
		kind,
		changed: 0
	}));
	const all = new Map([...own, ...git].map((each) => [each.path, each]));
	const children = Map.groupBy(all.keys(), parentOf);
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
/** What is gone, or whose time cannot be set, counts as used from now on. */
function arm(each, place) {
	each.changed = NaN;
	const stats = statsAt(place);
	if (place.folder === void 0 || stats === void 0) return;
	try {
		lutimesSync(place.folder.at(place.name), DISTANT_PAST, stats.mtimeMs / 1e3);
		each.changed = statsAt(place)?.ctimeMs ?? NaN;
	} catch {}
}
function wasTouched({ changed }, stats) {
	return stats === void 0 || wasRead(stats) || stats.ctimeMs !== changed;
}
function wasRead({ atimeMs }) {
	return atimeMs !== DISTANT_PAST * 1e3;
}
/**
* Whether all that happened to a folder is that others were made in it, as a build makes `artifacts`: who makes one learns
* nothing of its neighbours. A listing would show in the access time; setting that back moves the change time
* alone, and a new name sets change and modification to the same moment.
*/
function gainedFolders({ path, kind }, of) {
	try {
		var _usingCtx$5 = _usingCtx();
		const { root, stats, children } = of;
		if (kind !== "folder" || stats === void 0 || wasRead(stats) || stats.mtimeMs !== stats.ctimeMs) return false;
		const folder = _usingCtx$5.u(unlessRefused(() => holdFolder(root, path)));
		if (folder === void 0) return false;
		const now = new Map(entriesOf$4(folder).map((each) => [each.path, each.kind]));
		const before = new Set(children);
		return children.every((child) => child === path || now.has(child)) && [...now].every(([name, is]) => is === "folder" || before.has(name));
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		_usingCtx$5.d();
	}
}
/** All of `.git` but nothing that is only borrowed; a source without it has none. */
async function listGit(root) {
	const paths = [];
	for await (const { path } of walk(root, { below: ".git" })) paths.push(path);
	return paths.length === 0 ? [] : [".git", ...paths];
}

// src/build/apply-earlier.ts
/**
* Puts the intermediate files of an earlier build into the copy of the source, and gives every file of it a time that is
* a function of content: old where it is what it was then, now where it is not. MSBuild then builds what changed, on any
* runner and whatever its clock says.
*/
async function applyEarlier(source, parts) {
	const { earlier, snapshot, owner, time, variables } = parts;
	const { now } = time;
	const choice = await choose(earlier, {
		snapshot,
		time,
		variables
	});
	const isChanged = new Set(choice.value.changed);
	for (const folder of choice.value.kept) if (earlier !== void 0) moveTo(source, {
		from: join(earlier.folder, FILES$2, folder),
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
	await visit(source, {
		paths: snapshot.entries.keys(),
		deal: (path, { folder, name }) => {
			const time = isChanged.has(path) ? now / 1e3 : UNCHANGED;
			if (folder !== void 0) lutimesSync(folder.at(name), time, time);
		}
	});
	const all = Object.keys(earlier?.state.folders ?? {}).length;
	return {
		...choice,
		whole: all > 0 && choice.value.kept.length === all
	};
}
async function choose(earlier, of) {
	if (earlier === void 0) return NOTHING_EARLIER;
	const { snapshot, time, variables } = of;
	const { state } = earlier;
	const choice = decideReuse(state, await valuesThatCount(state, snapshot));
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
/** Why no intermediate file may be kept, whatever the files say. */
function whyOutdated(state, { time, variables }) {
	const variable = anotherVariable(state, variables);
	if (variable !== void 0) return `${variable} is another`;
	const outdated = outdatedPackage(state, time.now);
	if (outdated !== void 0) return `${outdated} is believed for 24 hours`;
	const period = outdatedPeriod(state, time);
	return period === void 0 ? void 0 : `it is another ${period}`;
}
const NOTHING_EARLIER = {
	value: {
		kept: [],
		changed: []
	},
	because: "no intermediate files of an earlier build"
};
/** In milliseconds: the newest intermediate file is this much older than a change. */
const BEFORE = 2e3;
/**
* All intermediate files keep their distances, and the newest comes to lie just before now: older than the SDK's files
* they would all be made anew, newer than a change they would hide it.
*/
async function shift({ state }, to) {
	const { kept, source, now } = to;
	const newest = Math.max(...Object.values(state.times));
	for (const below of kept) for await (const { path, name, kind, folder } of walk(source, { below })) {
		if (kind !== "file") continue;
		const time = (now - BEFORE - (newest - (state.times[path] ?? newest))) / 1e3;
		lutimesSync(folder.at(name), time, time);
	}
}

// src/build/find-files.ts
/** Nothing of a .NET project lies there, and some have more files than all else. */
const PASSED_OVER = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** In bytes; the largest that restores of hundreds of projects leave are a tenth of it. */
const LARGEST$5 = 67108864;
/** In bytes, of all files of a name together: a build can leave any number of large ones, which may be nothing but holes. */
const MOST$2 = 268435456;
/**
* All files of a name in a copy of a source in which nothing runs any more, what a build made in it among them. What is
* not a regular file, or too large, alone or with those before it, is passed over.
*/
async function findFiles(source, name) {
	const found = [];
	for await (const met of walk(source, { enter: ({ name: folder }) => !PASSED_OVER.has(folder) })) if (met.kind === "file" && met.name === name) found.push(met.path);
	const files = [];
	let left = MOST$2;
	for (const path of found) {
		const bytes = await readFile$2(source, {
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

// src/build/assets.ts
/** A folder with one is a project's folder of intermediate files, wherever a repository has it. */
const ASSETS_FILE = "project.assets.json";
/** Those of all projects that a restore in this copy of a source dealt with. */
async function readAssets(source) {
	return (await findFiles(source, ASSETS_FILE)).flatMap(({ text }) => parseAssets(text));
}
/** In UTF-16 units: a thousand packages for several frameworks have some 20 million. */
const LARGEST$4 = 134217728;
/** A repository may have a file of that name that is something else: it says nothing. */
function parseAssets(text) {
	try {
		const value = parseJson(text, { length: LARGEST$4 });
		return typeof value === "object" && value !== null ? [value] : [];
	} catch {
		return [];
	}
}
/**
* The first package whose version is not settled by the files of the source: a floating version (`1.*`), or a range with
* another lower end than "at least this one", in a project without a lock file. `Id version` for people.
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

// src/build/written.ts
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
	const marked = [];
	await visit(source, {
		paths: values.keys(),
		deal: (path, place) => {
			const stats = statsAt(place);
			const isWritten = stats === void 0 || !stats.isDirectory() && !isOurs(stats.mtimeMs);
			marked.push([path, isWritten ? WRITTEN : values.get(path) ?? WRITTEN]);
		}
	});
	return Object.fromEntries(marked);
}
/**
* A file that a build made beside the source, outside the folders where MSBuild keeps its own. A note among the
* intermediate files may say that it is there, and in the next copy it is not.
* @param known what is in the source, and folders of intermediate files.
*/
async function findCreated(source, known) {
	const isOwn = ({ path, name }) => !OUTPUT.test(name) && !known.intermediate.has(path);
	for await (const { path, name, kind } of walk(source, { enter: isOwn })) if (kind !== "folder" && known.source[path] === void 0 && !BY_RESTORE.test(name)) return path;
}

// src/build/collect-earlier.ts
/**
* Takes MSBuild's intermediate files out of a copy of the source that nobody builds in any more, for later builds.
* @param known what of the state does not lie in them.
* @returns why there are none, or `undefined`.
*/
async function collectIntermediate$1(source, { known, to }) {
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
		const target = join(to, FILES$2, folder);
		await mkdir(dirname(target), { recursive: true });
		moveFrom(source, {
			path: folder,
			to: target
		});
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
	for (const { path, text } of await findFiles(source, ASSETS_FILE)) {
		const folder = dirname(path);
		if (folder === ".") continue;
		const [assets] = parseAssets(text);
		const project = assets?.project?.restore?.projectPath;
		if (project?.startsWith(`${PATHS.source}/`) === true) found[folder] = project.slice(PATHS.source.length + 1);
	}
	return found;
}
async function timesIn(source, below) {
	const times = {};
	for await (const met of walk(source, { below })) {
		const stats = met.kind === "file" ? statsAt(met) : void 0;
		if (stats !== void 0) times[met.path] = stats.mtimeMs;
	}
	return times;
}

// src/build/needed-packages.ts
/** As NuGet's folder spells it. */
function neededPackage({ id, version }) {
	return {
		id: id.toLowerCase(),
		version: normalize(version)
	};
}
/**
* The packages that a restore in this copy of a source settled on: libraries, what is only downloaded (runtime and
* targeting packs, `PackageDownload`), and the SDKs of global.json. To be asked when nothing runs in the copy any more.
* @param isUsed which of the SDKs are: global.json has those of every project. Absent: all.
*/
async function findNeededPackages(source, isUsed = () => true) {
	const assets = await readAssets(source);
	const sdks = (await readSdkPackages(source)).filter(({ id }) => isUsed(id));
	const all = [...assets.flatMap(packagesOf$1), ...sdks].map(neededPackage);
	return [...new Map(all.map((each) => [`${each.id}/${each.version}`, each])).values()];
}
function packagesOf$1({ libraries, project }) {
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

// src/build/restore-rule.ts
const AT_ONCE = 8;
/**
* Whether packages must be resolved. Not where all of an earlier restore's results are there, nothing that it used has
* changed, and every package it chose lies in the packages folder.
*/
async function reasonToRestore(facts) {
	const { applied, earlier, snapshot, packages, source, tools } = facts;
	const run = (because) => ({
		value: "run",
		because
	});
	if (earlier === void 0) return run("no earlier result");
	if (!applied.whole) return run("an earlier result is not there for every project");
	const { shape, values, answers } = earlier.state.restore;
	if (facts.asks && answers === void 0) return run("MSBuild was not asked how it is published");
	const current = await restoreValues(shape, snapshot);
	const different = [.../* @__PURE__ */ new Set([...Object.keys(values), ...Object.keys(current)])].find((name) => values[name] !== current[name]);
	if (different !== void 0) return run(`${inWords(different)} changed`);
	const missing = await findMissing([...await findNeededPackages(source, await sdksIn(shape, snapshot)), ...tools.map(neededPackage)], packages);
	if (missing !== void 0) return run(`${missing} is not in the packages folder`);
	return {
		value: "left out",
		because: "nothing it depends on changed, and its packages are here"
	};
}
/**
* What counts for a restore, whose result depends on no history. Of the clock, intermediate files know (earlier-build.ts).
* Where a variable of the job differs that a file names, no intermediate file is kept (apply-earlier.ts), and a restore
* runs anyway.
*/
function restoreValues(shape, snapshot) {
	return valuesOf({
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
const MSBUILD = /\.(?:\w*proj|props|targets|tasks)$/i;
/** Whether an SDK is named in what MSBuild read: only then is its package fetched. */
async function sdksIn(shape, snapshot) {
	const files = shape.whole ? [...snapshot.entries.keys()] : shape.files;
	const read = await pMap(files.filter((path) => MSBUILD.test(path)), async (path) => (await snapshot.bytes(path))?.toString("latin1").toLowerCase() ?? "", { concurrency: AT_ONCE });
	return (sdk) => read.some((text) => text.includes(sdk.toLowerCase()));
}
async function findMissing(needed, packages) {
	for (const { id, version } of needed) if (!await exists(join(packages, id, version, ".nupkg.metadata"))) return `${id} ${version}`;
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
	const { effects, build, folders, owner, variables, tools } = phases;
	const now = effects.clock();
	const time = {
		now,
		zone: phases.zone
	};
	const { source, snapshot } = folders;
	const { observation } = build;
	if (!observation.value) effects.log.info(`Every file of the source counts as used: ${observation.because}.`);
	const earlier = build.mounted ? phases.earlier : void 0;
	const applied = await applyEarlier(source, {
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
		packages: effects.packages,
		source,
		tools,
		asks: phases.asks
	});
	const watch = build.mounted ? await watchSource(source, [...snapshot.entries.values()]) : { used: async () => UNSEEN };
	effects.log.info(`Restore: ${restore.value} (${restore.because})`);
	const known = earlier?.state.restore.answers;
	const answers = restore.value === "run" ? await phases.restore() : known;
	if (restore.value === "left out" && known !== void 0) await phases.recall(known);
	const atRestore = await watch.used();
	await phases.publish();
	const ended = phases.end?.();
	ended?.catch(() => void 0);
	const atPublish = await watch.used();
	const times = [time, {
		...time,
		now: effects.clock()
	}];
	const learned = {
		observation,
		restore,
		answers,
		atRestore,
		atPublish,
		applied,
		earlier
	};
	return {
		observation,
		restore,
		kept: applied.value.kept.length > 0,
		reuse: applied.because,
		began: now,
		...await conclude(phases, {
			...learned,
			times,
			ended
		})
	};
}
/** A build on the files of an earlier one reads only what changed: what that one depended on counts too. */
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
	const own = await closureOf$1(together(atRestore, atPublish), place);
	const ofRestore = restore.value === "run" ? (await closureOf$1(atRestore, place)).shape : kept?.restore.shape;
	const shape = present(unionOf(unionOf(own.shape, kept?.shape ?? NOTHING$1), ofRestore ?? NOTHING$1), snapshot.entries);
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
	const frontEnd = unsettledFrontEnd(read, snapshot.entries);
	return {
		closure,
		snapshot,
		state,
		floating: chosen ?? (frontEnd && `what ${frontEnd} asks for`)
	};
}
/** What makes later runs build again though no file of the project changed, a sentence each. */
function whatCosts({ shape, named, history, programs }) {
	if (shape.whole) return [];
	return [
		...shape.history ? [`Git’s history counts, so each commit is a new build: ${history ?? "MSBuild asks for it"}.`] : [],
		...shape.everyName && programs !== void 0 ? [`The names of all files count: ${programs}.`] : [],
		...named.length > 0 ? [`These variables of the job count, as files of the build name them: ${named.join(", ")}.`] : []
	];
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
/** In the place of what is gone, which an earlier build used, the folder counts where it would appear again. */
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
/** What is built over midnight may be of the one day or of the other. */
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
/** Whether a project, by its path in the container, has a lock file in the source. */
function isLocked(entries) {
	return (project) => entries.has(join(project, "../packages.lock.json").slice(PATHS.source.length + 1));
}
/** Once nobody builds any more. */
async function keepIntermediate$1(source, { state, to, log }) {
	const reason = state.skipsPrograms ? "a target of the repository has Inputs and Outputs, and what it made is not kept" : await collectIntermediate$1(source, {
		known: state,
		to
	});
	if (reason === void 0) return to;
	log.info(`Intermediate files are not kept: ${reason}`);
}

// src/build/stack-trace.ts
/** The innermost call of a stack trace that lies in the repository; empty where none does. */
function placeOf$2(trace) {
	const { file, line } = trace.map(placeIn).find((place) => place?.file.startsWith(`${PATHS.source}/`)) ?? {};
	return defined({
		file: file && inRepository(file),
		line
	});
}
/** Of `at N.A.Fails() in /src/test/A.cs:line 5`; the terminal of Microsoft.Testing.Platform leaves out the word. */
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

// src/build/test-output.ts
/** Of failed tests, how many are told of by name. */
const MOST_FAILURES = 100;
/** Of one failed test, in lines. */
const MOST_LINES = 100;
/** In UTF-16 units. */
const LONGEST_LINE = 2e3;
/** `failed N.A.Odd(n: 2) (1s 018ms)`; a test that ran out of time is `failed (canceled)`. */
const FAILED$2 = /^failed (?:\(canceled\) )?(?=\S)/;
const TOOK = /^(?:\d+(?:d|h|m|s|ms) ?){1,5}\)$/;
/** `Test run summary: Failed! - /src/A/bin/Release/net10.0/A.dll (net10.0|x64)`. */
const SUMMARY = /^Test run summary: (.+?)(?: - .*)?$/;
/** `  succeeded: 12`; with the retries of an extension, `  failed: 1 (+2 retried)`. */
const COUNT = /^ {2}(total|failed|succeeded|skipped): (\d{1,9})\b/;
const DURATION = /^ {2}duration: ([\dhmsd ]{1,40})$/;
/**
* Reads what a program of Microsoft.Testing.Platform prints without colours (`--no-ansi`), a line at a time: its failed
* tests as they end, then a summary. The last summary counts: tests may print one, too.
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
	/** `undefined` where no summary was printed: the program did not get so far, or prints it in another way. */
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
			failures: this.#failures.map(failureOf$1),
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
		const [mark] = FAILED$2.exec(line) ?? [];
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
	if (duration !== void 0) summary.seconds = secondsOf$1(duration);
}
/** A message, then the stack trace, indented further, then what the test printed. */
function failureOf$1({ name, lines }) {
	const ends = lines.findIndex((line) => /^(?: {2}at |Standard output$|Error output$)/.test(line));
	const message = (ends < 0 ? lines : lines.slice(0, ends)).join("\n").trim();
	return {
		name,
		message: message === "" ? "Failed" : message,
		...placeOf$2(lines)
	};
}
const SECONDS = {
	d: 86400,
	h: 3600,
	m: 60,
	s: 1,
	ms: .001
};
/** Of `1m 02s 018ms`. */
function secondsOf$1(duration) {
	return [...duration.matchAll(/(\d{1,9})(ms|[dhms])/g)].reduce((all, [, count, unit]) => all + Number(count) * (SECONDS[unit ?? ""] ?? 0), 0);
}

// src/build/test-runner.ts
const ASKED = [
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
/** In UTF-16 units; the answers are a few short words and ten items. */
const LONGEST$2 = 1048576;
/**
* Finds out what runs the tests of a project. MSBuild is asked only where the restore brought a package of
* Microsoft.Testing.Platform: every other project is one of VSTest, and is not kept waiting.
*/
async function findTestRunner(setting) {
	if (await hasNoPlatform(setting)) return chooseTestRunner(void 0, setting.plan);
	const answers = await askAbout(setting, {});
	const [first, ...others] = (answers?.properties["TargetFramework"] === "" ? (answers.properties["TargetFrameworks"] ?? "").split(";").map((tfm) => tfm.trim()) : []).filter((tfm) => tfm !== "");
	const { value, because } = chooseTestRunner(first === void 0 ? answers : await askAbout(setting, { TargetFramework: first }), setting.plan);
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
/**
* As `dotnet test` decides, and where it refuses (VSTest with SDK 10 or newer and version 2 of the platform; projects of
* VSTest where global.json names the platform), as the project can run.
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
/** The major version of its package, which lies in a folder of that name; the newest where the folder is another. */
function platformOf(properties) {
	const folder = properties["MicrosoftTestingPlatformMSBuildTaskFolder"] ?? "";
	const [, major] = /\/microsoft\.testing\.platform\.msbuild\/(\d{1,4})\./i.exec(folder) ?? [];
	return major === void 0 ? Number.POSITIVE_INFINITY : Number(major);
}
/** The words of a command line; quotes hold one together. */
function wordsOf(line) {
	return [...line.matchAll(/(?:[^\s"]|"[^"]*"?)+/g)].map(([word]) => word.replaceAll("\"", ""));
}
/** Where the restore's list of packages is at its usual place and does not have the platform's. */
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
async function askAbout({ plan, effects, build, startIn, phaseEnv, deadline, responseFiles }, more) {
	const lines = [];
	let length = 0;
	const project = posix.join(PATHS.source, plan.project.value);
	const framework = plan.framework.from === "input framework" ? plan.framework.value : void 0;
	const properties = {
		Configuration: plan.configuration.value,
		...framework === void 0 ? {} : { TargetFramework: framework },
		...solutionProperties(plan),
		...plan.properties,
		...more
	};
	const exitCode = await build.container.exec({
		command: [
			...[
				"dotnet",
				"msbuild",
				project,
				"-nologo",
				"-v:quiet"
			],
			...responseFiles.map((path) => `@${path}`),
			...[`-getProperty:${ASKED.join(",")}`, "-getItem:TestingPlatformBuilderHook"],
			...Object.entries(properties).map(([name, value]) => propertyArgument(name, value))
		],
		workingDirectory: startIn,
		env: phaseEnv,
		signal: deadline.signal,
		onLine: (line) => {
			deadline.record(line);
			length += line.length;
			if (length < LONGEST$2) lines.push(line);
		}
	});
	if (exitCode === 0) return parseTestAnswers(lines.join("\n"));
	const said = lines.find((line) => line.trim() !== "")?.trim() ?? "nothing";
	effects.log.info(`MSBuild does not say what runs the tests (exit code ${exitCode}): ${said}`);
}
/** The answers of `-getProperty` and `-getItem`, among warnings. */
function parseTestAnswers(text) {
	try {
		const json = text.slice(text.search(/\{\s*"Properties"/), text.lastIndexOf("}") + 1);
		const { Properties: all, Items: items } = parseJson(json);
		return {
			properties: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value).trim()])),
			hooks: (items.TestingPlatformBuilderHook ?? []).map(({ TypeFullName: type }) => String(type ?? ""))
		};
	} catch {
		return;
	}
}

// src/build/run-tests.ts
/**
* Runs the tests of a project, whose packages are there. That they fail is for whoever reads their results.
* @throws ActionError of anything but the tests: BUILD_TIMEOUT, CANCELLED, or what the engine says
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
/** `dotnet test` runs a project of VSTest for all of its frameworks; a program is of one. */
function eachFramework(runner) {
	if (runner.kind === "VSTest" || runner.frameworks === void 0) return [runner];
	return runner.frameworks.map((framework) => ({
		...runner,
		frameworks: [framework]
	}));
}
async function runOnce(runner, setting) {
	const output = new TestOutput();
	const { secrets = [] } = setting.effects;
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

// src/build/settle-plan.ts
/** What MSBuild answered asks for another SDK image than the container is of. */
var OtherSdk = class extends Error {
	plan;
	answers;
	constructor(plan, answers) {
		super(`MSBuild's answers ask for the SDK image ${describeReference(plan.sdkImage.value)}`);
		this.plan = plan;
		this.answers = answers;
	}
};
/**
* The plan that is built by, once MSBuild was asked: that of the text where it says the same. What changes is told.
* @throws OtherSdk, and ActionError where the answers make no plan
*/
async function settlePlan(setting, answers) {
	const { plan, effects, build } = setting;
	if (answers === void 0 || effects.replan === void 0) return plan;
	const made = effects.replan(answers);
	const changes = describeChanges(plan, made);
	for (const change of changes) effects.log.info(`MSBuild says: ${change}`);
	if (changes.length === 0) return plan;
	const isNative = isTrue(answers["PublishAot"]);
	if (isNative && describeReference(made.sdkImage.value) !== describeReference(plan.sdkImage.value)) throw new OtherSdk(made, answers);
	const { sdkImage, runnerSdk: _sdk, userland: _programs, ...settled } = made;
	const { runnerSdk, userland } = plan;
	const files = projectFiles(entriesOf(made));
	await build.write(files);
	const paths = files.map(({ path }) => `${PATHS.work}/${path}`);
	await build.container.exec({ command: [
		"touch",
		"-d",
		`@${UNCHANGED}`,
		...paths
	] });
	return {
		...settled,
		sdkImage: isNative ? sdkImage : plan.sdkImage,
		...runnerSdk === void 0 ? {} : { runnerSdk },
		...userland === void 0 ? {} : { userland }
	};
}

// src/build/trx-essentials.ts
/** In UTF-16 units; a parser takes a third of a second for so much, and nothing else happens meanwhile. */
const PARSED_WHOLE = 2097152;
/** Of one failed test, and of all of them together. */
const LONGEST_RESULT = 131072;
/** Of what a run complained of. */
const LONGEST_COMPLAINTS = 262144;
const FAILED$1 = /\soutcome="(?:Failed|Error|Timeout|Aborted)"/;
/**
* What counts of a TRX file: its times, its counters, what the run complained of, and the first failed tests with the
* beginning of what each printed. A small file stays as it is. A large one is searched for these elements, which takes a
* moment where parsing takes seconds: definitions of tests and what passed are most of it.
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
			most: LONGEST_COMPLAINTS
		}),
		"</ResultSummary>"
	].join("")}</TestRun>`;
}
/** `<Times start="…" />`; empty where there is none of a usual length. */
function startTag(text, at) {
	const end = at < 0 ? -1 : text.slice(at, at + LONGEST_RESULT).indexOf(">");
	return end < 0 ? "" : text.slice(at, at + end + 1);
}
/** An element with its content; empty where it is not there, or longer than `most`. */
function element(text, { at, end, most }) {
	const length = at < 0 ? -1 : text.slice(at, at + most).indexOf(end);
	return length < 0 ? "" : text.slice(at, at + length + end.length);
}
/** More are counted, and not named. */
const MOST_NAMED = 1e3;
function failedResults(text) {
	const found = [];
	let room = PARSED_WHOLE / 2;
	let at = text.indexOf(RESULT);
	while (at >= 0 && room > 0 && found.length < MOST_NAMED) {
		const tag = startTag(text, at);
		if (FAILED$1.test(tag)) {
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

// src/build/trx.ts
const LISTED = /* @__PURE__ */ new Set(["UnitTestResult", "RunInfo"]);
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false,
	trimValues: false,
	htmlEntities: true,
	isArray: (name) => LISTED.has(name)
});
const FAILED = /* @__PURE__ */ new Set([
	"Failed",
	"Error",
	"Timeout",
	"Aborted"
]);
/** `undefined` for what is no TRX file: a run that was killed may leave half of one. */
function parseTrx(text) {
	const run = asNode(asNode(parse(text))["TestRun"]);
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
		seconds: secondsOf(asNode(run["Times"])),
		failures: results.filter((result) => FAILED.has(textOf$2(result["@outcome"]))).map(failureOf),
		errors,
		succeeded: (isEnded || executed === 0 && errors.length === 0) && executed === passed
	};
}
/** The same file with the paths of the checkout, for tools that open what it names. */
function withPathsOf(root, trx) {
	const escaped = escapeXml(root);
	return trx.replaceAll(OWN_PATH, () => `${escaped}/`);
}
/** Where a path begins, and not in the middle of another: `/opt/src/` is none of ours. */
const OWN_PATH = new RegExp(`(?<![\\w./-])${PATHS.source}/`, "g");
function parse(text) {
	if (!text.includes("<TestRun")) return void 0;
	try {
		return parser.parse(essentialsOf(text).replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
/**
* That a test failed, xunit says here once more, and Microsoft.Testing.Platform by its exit code 2. Its 8 says that there
* was no test.
*/
function isError(info) {
	const text = textOf$2(info["Text"]);
	return info["@outcome"] === "Error" && !/\[FAIL\]\s*$/.test(text) && !/^\s*Exit code [\w ]+: '[28]'/.test(text);
}
function failureOf(result) {
	const info = asNode(asNode(result["Output"])["ErrorInfo"]);
	const message = textOf$2(info["Message"]).trim();
	return {
		name: textOf$2(result["@testName"]),
		message: message === "" ? textOf$2(result["@outcome"]) : message,
		...placeOf$2(textOf$2(info["StackTrace"]).split(/\r?\n/))
	};
}
function secondsOf(times) {
	const [start, finish] = [Date.parse(textOf$2(times["@start"])), Date.parse(textOf$2(times["@finish"]))];
	return Number.isNaN(finish - start) ? 0 : (finish - start) / 1e3;
}
function textOf$2(value) {
	return typeof value === "string" ? value : "";
}

// src/build/tests.ts
/** How many failed tests are annotations: GitHub shows ten of a step. */
const SHOWN$1 = 10;
/**
* Keeps the results that tests left, with the checkout's paths, and judges them; without a file, by what the test program
* printed.
* @throws ActionError TESTS_FAILED where one failed, or where none ran
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
	annotate(failures, {
		log,
		project: plan.project.value
	});
	const errors = results.flatMap((each) => each.succeeded ? [] : [each.errors[0] ?? "a run did not end as it should"]);
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
/** `12 passed, 1 skipped, 2 failed in 3.1s`. */
function describeCounts({ passed, failed, skipped, seconds }) {
	return `${[
		`${passed} passed`,
		...skipped === 0 ? [] : [`${skipped} skipped`],
		...failed === 0 ? [] : [`${failed} failed`]
	].join(", ")} in ${prettyMilliseconds(seconds * 1e3)}`;
}
const WITHOUT_TRX = "A reference to the package Microsoft.Testing.Extensions.TrxReport gives a file of results (TRX); without it, only what the test program prints tells of its tests.";
const ENDED = Symbol("what ended them says more");
/** `undefined` where they passed. */
function reasonOf({ passed, failed, skipped }, of) {
	const { failures, errors, ended } = of;
	if (failed > 0) return `${failed} of ${passed + failed} failed${names(failures, failed)}`;
	const [error] = errors;
	if (error !== void 0) return error;
	if (ended !== void 0 && (passed > 0 || !of.hasResults)) return ENDED;
	if (passed > 0) return void 0;
	if (!of.isKnown) return "the test program ended with success, but printed no counts of tests that can be read";
	return skipped === 0 ? "no test was found, and tests that do not run prove nothing" : `all ${skipped} were skipped, and tests that do not run prove nothing`;
}
/** None where a program printed the count alone. */
function names(failures, failed) {
	const first = failures.slice(0, 3).map(({ name }) => name);
	if (first.length === 0) return "";
	return `: ${first.join(", ")}${failed > first.length ? `, and ${failed - first.length} more` : ""}`;
}
function annotate(failures, { log, project }) {
	for (const { name, message, file, line } of failures.slice(0, SHOWN$1)) {
		const place = file === void 0 ? { file: project } : {
			file,
			...line === void 0 ? {} : { line }
		};
		log.error(`${name}: ${message}`, {
			title: "Test failed",
			...place
		});
	}
}
/** In bytes, of one file of results: those of ten thousand tests are a third of it. */
const LARGEST$3 = 67108864;
/** In bytes, of all files of results together. */
const MOST$1 = 4 * LARGEST$3;
/** Of elements in one file, their ends and attributes among them; a test has some twenty. */
const MARKS = 2e6;
/** Nothing of an earlier try is left among them. One after another: results may be large. */
async function keepResults(plan, { work, to, hide = (text) => text }) {
	await rm(to, {
		recursive: true,
		force: true
	});
	await mkdir(to, { recursive: true });
	if ((await findOwn(work, "out/tests"))?.kind !== "folder") return [];
	const kept = [];
	let left = MOST$1;
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
async function readResults(plan, at) {
	const { work, path, max } = at;
	try {
		const text = (await readFile$2(work, {
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
			hint: `A file of results is a regular file of at most ${inMiB(LARGEST$3)} with ${MARKS} elements and attributes, and all of them have at most ${inMiB(MOST$1)}. Let the tests print less.`
		});
	}
}
/** What is parsed takes memory by its elements: some bytes in the file are hundreds then. */
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

// src/build/take-output.ts
/** Reads what a build left. Its container is gone, so that nothing changes any more. */
async function takeOutput$1(plan, { effects, opened, observed, state, tools, ...built }) {
	const { source, work } = opened.folders;
	const made = await collectMade(plan, {
		effects,
		work,
		...built
	});
	const { secrets = [] } = effects;
	for (const output of made.outputs) await checkOutput(output, {
		secrets,
		answers: built.answers
	});
	const { mounted } = opened.build;
	const neededPackages = mounted ? [...await findNeededPackages(source), ...tools.map(neededPackage)] : void 0;
	const intermediate = mounted ? collectIntermediate(plan, {
		source,
		state,
		effects
	}) : Promise.resolve(void 0);
	if (effects.ending === void 0) await intermediate;
	else effects.ending(intermediate);
	const sdkImage = identityOf(plan, opened.image);
	const { plan: other, answers } = built;
	const settled = defined({
		neededPackages,
		plan: other,
		answers
	});
	return {
		...made,
		sdkImage,
		observed: {
			...observed,
			intermediate
		},
		...settled
	};
}
/** Those of a C# file hold those of the projects that it references: they come and go together, if at all. */
async function collectIntermediate(plan, of) {
	const { source, state, effects } = of;
	if (isFileBased(plan.project.value)) return void 0;
	const kept = await keepIntermediate$1(source, {
		state,
		to: join(effects.temp, "obj"),
		log: effects.log
	});
	const { secrets = [] } = effects;
	const leak = kept === void 0 || secrets.length === 0 ? void 0 : await findLeak(kept, secrets);
	if (leak === void 0) return kept;
	effects.log.info(`Intermediate files are not kept: ${leak.path} holds the value of ${leak.name} (build-secrets)`);
}
async function collectMade(plan, of) {
	const { effects, ran, work, image } = of;
	if (plan.purpose === "publish") return { outputs: await collectAll(work, plan) };
	const to = effects.testResults ?? join(effects.temp, "tests");
	const hide = (text) => withoutSecrets(text, effects.secrets ?? []);
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
	return await Promise.all(entriesOf(plan).map(({ project }, index) => collectOutput(work, {
		index,
		project
	})));
}

// src/build/publish.ts
/**
* Publishes a project in the SDK container, or runs its tests, on a copy of the source that it may do with as it likes.
* @throws ActionError VARIABLE_WITHHELD, NETWORK_UNREACHABLE, SETUP_FAILED, BUILD_FAILED, TESTS_FAILED, BUILD_TIMEOUT, CANCELLED, PROJECT_UNSUPPORTED, SECRET_IN_IMAGE, or what the engine says.
*/
async function publishInContainer(plan, effects) {
	maskNuGet(effects.nuget, effects.log);
	maskSecrets(effects.secrets ?? [], effects.log);
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
/** From the start, in a container of the other SDK. Its intermediate files do not fit the builds of the plan as it was. */
async function publishAgain(deadline, { other, effects }) {
	const { plan, answers } = other;
	effects.log.info(`${other.message}.`);
	const { observed, ...output } = await publishBy(deadline, {
		plan,
		effects: {
			...effects,
			temp: join(effects.temp, "again"),
			earlier: Promise.resolve(void 0)
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
	return await takeOutput$1(built.plan ?? plan, {
		...built,
		effects,
		opened
	});
}
/** The container is gone when this ends, however it ends. */
async function buildOrClose(plan, of) {
	const { effects, opened } = of;
	try {
		return await buildIn(plan, of);
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
		eraseSecrets(of);
		if (plan.binlog) await keepBinaryLog(effects.binlog, {
			work: opened.folders.work,
			log: effects.log
		});
	}
}
/** Those that were written on the runner; others went with their container. */
function eraseSecrets({ effects, opened }) {
	if (!opened.build.mounted) return;
	for (const { path } of givenSecrets(effects.secrets ?? []).files) removeFile(opened.folders.work, path);
}
/** The failure of the build is the one to tell. Its binary log tells more, where the engine keeps it. */
async function endFailed(plan, { effects, opened }) {
	await (plan.binlog ? end(opened) : opened.close()).catch((error) => effects.log.warning(messageOf(error)));
}
/** @throws ActionError that says more than the error does */
async function explain(error, { plan, opened }) {
	if (error instanceof ActionError && ["BUILD_FAILED", "TESTS_FAILED"].includes(error.code)) await checkRunnerSdk(opened.build.container, plan);
}
/**
* Ends the container and everything that a build left running in it. Only then may anything be looked at that it could
* write: a process that goes on could put a link in the place of a file between the look and the use.
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
	const given = givenSecrets(effects.secrets ?? []);
	if (given.files.length > 0) await build.write(given.files);
	const phaseEnv = {
		...opened.phaseEnv,
		...given.env
	};
	const { source } = folders;
	let ran;
	let isRestored = false;
	const responseFiles = findResponseFiles(snapshot, plan.project.value);
	const startIn = await chooseStart(plan, snapshot);
	const course = startCourse({
		plan,
		effects,
		build,
		image: imageToRepeat(plan, image),
		startIn,
		deadline,
		responseFiles,
		phaseEnv
	});
	const tools = await findLocalTools(plan, snapshot);
	const hasTools = tools !== void 0;
	if (build.mounted) await deadline.race(awaitPackages(effects, owner));
	const { state, ...observed } = await runPhases({
		effects,
		build,
		folders: {
			source,
			snapshot
		},
		owner,
		earlier: await earlier,
		zone: plan.environment["TZ"],
		variables: jobVariables(effects.env, plan.environment),
		runsCode: plan.purpose === "test",
		tools: tools ?? [],
		asks: plan.question !== void 0 && effects.replan !== void 0,
		restore: async () => {
			isRestored = true;
			const own = restoreEnvironment(effects.nuget.environment, env);
			await withLogins(course.setting, async (logins) => {
				const forRestore = {
					...own,
					...logins
				};
				if (hasTools) await restoreLocalTools(course.setting, forRestore);
				await course.settleOn(await askMSBuild(course.setting, forRestore));
				await runPhase({
					name: "restore",
					env: forRestore
				}, course.setting);
			});
			return course.answers;
		},
		recall: course.settleOn,
		publish: async () => {
			if (hasTools && !isRestored) await restoreLocalTools(course.setting);
			ran = await lastPhase(course.setting);
		},
		end: () => end(opened)
	});
	const { answers, setting } = course;
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
function startCourse(setting) {
	let known = {
		setting,
		answers: void 0
	};
	return {
		get setting() {
			return known.setting;
		},
		get answers() {
			return known.answers;
		},
		settleOn: async (answers) => {
			known = {
				answers,
				setting: {
					...known.setting,
					plan: await settlePlan(known.setting, answers)
				}
			};
		}
	};
}
async function awaitPackages({ packages, packagesReady }, owner) {
	await packagesReady?.();
	if (process.getuid?.() === 0) await giveTo(owner, packages);
}
async function openEarlier({ earlier }) {
	const folder = await earlier;
	return folder === void 0 ? void 0 : await readEarlierBuild(folder);
}
/** The only step that sees credentials; they are gone when it ends, however it ends. */
async function withLogins(setting, work) {
	const { plan, effects, build } = setting;
	const repository = await readRepositoryConfigs(plan.root, plan.project.value);
	const { files, unknown, env: logins } = nugetFiles(effects.nuget, repository);
	for (const name of unknown) effects.log.warning(`nuget-credentials: no configuration names a source "${name}".`);
	const paths = files.map(({ path }) => path);
	try {
		await build.write(files);
		await work(logins);
	} catch (error) {
		await build.erase(paths).catch(() => void 0);
		throw error;
	}
	await build.erase(paths);
}
async function publish$1({ effects, plan, ...setting }) {
	const args = plan.binlog && effects.binlog !== void 0 ? [`-bl:${PATHS.work}/${BINARY_LOG}`] : [];
	await runPhase({
		name: "publish",
		args
	}, {
		...setting,
		effects,
		plan
	});
}
/** @returns what ran the tests, where they are what is to be done. */
async function lastPhase(setting) {
	if (setting.plan.purpose === "test") return await runTests(setting);
	await publish$1(setting);
}

// src/steps/build-project.ts
/** Publishes the project in the SDK container, with the packages and the intermediate files that earlier runs left. */
async function buildProject(world, parts) {
	const { build, recalled, folder } = parts;
	const { runner, exec } = world;
	const history = historyOf$1(recalled.checkout.git);
	const earlier = parts.fresh || world.inputs.setupCommand !== "" ? NONE : restoreIntermediate(world, parts);
	const finding = parts.packages();
	finding.catch(() => void 0);
	runner.saveState(CONTAINER_STATE, folder.id);
	const output = await publishInContainer(build.plan, {
		engine: await world.engine(),
		shareImage: parts.shareImage,
		exec,
		nuget: recalled.nuget,
		authorities: world.trust.all,
		secrets: secretsFor(world, parts.request.event),
		checkout: recalled.checkout,
		earlier,
		log: runner.log,
		env: await withDockerProxies(runner.env, {
			network: build.plan.network,
			log: runner.log
		}),
		clock: world.clock,
		temp: join(folder.path, "build"),
		packages: world.packagesFor(parts.request.event),
		packagesReady: async () => void await finding,
		runId: folder.id,
		ending: folder.outlive,
		login: async (registry) => {
			const found = await world.credentials(registry);
			return found?.kind === "password" ? found : void 0;
		},
		mirror: (reference) => mirrorOf(reference, world.inputs.mirrors),
		currentDigest: world.currentDigest,
		replan: (answers) => build.replan(answers).plan,
		signal: runner.signal,
		binlog: await binaryLogOf(world, build.plan),
		testResults: join(testsFolder(world), ...build.plan.project.value.split("/"))
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
/** An empty one is what a fork's run has of a secret. Code from elsewhere gets none, whatever the workflow does. */
function secretsFor({ inputs, runner }, { foreignCode, ref }) {
	const { buildSecrets } = inputs;
	if (!(foreignCode === true || ref.kind === "pull-request" && ref.fork)) {
		const empty = buildSecrets.filter(({ value }) => value === "");
		for (const { name } of empty) runner.log.info(`build-secrets: ${name} is empty, and not passed to the build.`);
		return buildSecrets.filter(({ value }) => value !== "");
	}
	const names = buildSecrets.map(({ name }) => name).join(", ");
	const why = foreignCode === true ? "what is checked out is not the event's commit" : "the code is that of a fork";
	if (names !== "") runner.log.warning(`build-secrets: ${names} are not passed to the build, because ${why}.`);
	return [];
}
/** Projects of one name may lie in several folders. */
async function binaryLogOf({ results }, { project, binlog }) {
	const path = join(results, "binlogs", `${project.value}.binlog`);
	if (binlog) await mkdir(dirname(path), { recursive: true });
	return path;
}
/** Where results of tests are, each in a folder that is called as its project. */
function testsFolder({ results }) {
	return join(results, "tests");
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
/**
* The packages of NuGet's folder (`id/version/…`) with the bytes of their archives. NuGet writes `.nupkg.metadata` last and
* trusts a folder that has it; one without it is no package yet. A container of another step may write there: no link is
* followed.
*/
async function readPackages(folder) {
	const found = /* @__PURE__ */ new Map();
	for await (const met of versionsIn(folder)) {
		const size = sizeOf(met);
		if (size !== void 0) found.set(met.path, size);
	}
	return found;
}
/** Removes what was not unpacked to its end, as far as we may: NuGet then fetches it again. */
async function removeBroken(folder) {
	for await (const met of versionsIn(folder)) if (sizeOf(met) === void 0) await removeBelow(folder, met.path).catch(() => void 0);
}
async function* versionsIn(folder) {
	for await (const met of walk(folder, { enter: isId })) if (met.kind === "folder" && !isId(met)) yield met;
}
function isId({ path, name }) {
	return path === name && !name.startsWith(".");
}
/** Of the archive, in bytes; `undefined` where the package is not whole. */
function sizeOf({ folder, name, path }) {
	try {
		var _usingCtx$4 = _usingCtx();
		const own = _usingCtx$4.u(unlessRefused(() => folder.enter(name)));
		const metadata = statsAt({
			folder: own,
			name: ".nupkg.metadata"
		});
		if (metadata === void 0 || metadata.size === 0 || !metadata.isFile()) return void 0;
		return statsAt({
			folder: own,
			name: `${path.replace("/", ".")}.nupkg`
		})?.size ?? 0;
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		_usingCtx$4.d();
	}
}
/**
* Moves packages into a folder that others may be using: in renames, so both lie on one file system, each version whole
* or not at all, and none in the place of one that is there. `from` is gone then.
*/
async function addPackages(from, to) {
	try {
		var _usingCtx3 = _usingCtx();
		await mkdir(to, { recursive: true });
		const into = _usingCtx3.u(holdRoot(to));
		const rest = pacer();
		for (const id of foldersIn(from)) {
			addPackage(id, {
				from,
				into
			});
			await rest();
		}
		await rm(from, { recursive: true });
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		_usingCtx3.d();
	}
}
function addPackage(id, { from, into }) {
	try {
		var _usingCtx4 = _usingCtx();
		if (isMoved(join(from, id), into.at(id))) return;
		const own = _usingCtx4.u(unlessRefused(() => into.enter(id)));
		if (own === void 0) return;
		for (const version of foldersIn(join(from, id))) isMoved(join(from, id, version), own.at(version));
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		_usingCtx4.d();
	}
}
/** A folder takes the place of nothing, or of an empty folder (rename(2)). */
function isMoved(from, to) {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if ([
			"ENOTEMPTY",
			"EEXIST",
			"ENOTDIR"
		].includes(codeOf$1(error))) return false;
		throw error;
	}
}
function foldersIn(folder) {
	return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
}
/** Gives a new folder of ours the same files, without their bytes where the file system allows that. */
async function linkPackages(paths, { from, to }) {
	const made = /* @__PURE__ */ new Set();
	for (const below of paths) for await (const met of walk(from, { below })) {
		if (met.kind !== "file") continue;
		const target = join(to, met.path);
		const parent = dirname(target);
		if (!made.has(parent)) await mkdir(parent, { recursive: true });
		made.add(parent);
		if (!isLinked(met, target)) await copy(from, {
			path: met.path,
			target
		});
	}
}
function isLinked({ folder, name }, target) {
	try {
		linkSync(folder.at(name), target);
		return true;
	} catch {
		return false;
	}
}
async function copy(from, of) {
	try {
		var _usingCtx5 = _usingCtx();
		const file = _usingCtx5.a(await openFile(from, of.path));
		await pipeline(file.createReadStream({ autoClose: false }), createWriteStream(of.target, { flags: "wx" }));
	} catch (_) {
		_usingCtx5.e = _;
	} finally {
		await _usingCtx5.d();
	}
}

// src/project/dependency-files.ts
const WITH_DEPENDENCIES = /\.(?:cs|fs|vb)proj$|\.props$|\.targets$|^packages\.lock\.json$|^global\.json$|^nuget\.config$|^dotnet-tools\.json$|^paket\.(?:lock|dependencies)$/i;
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
	const names = (await listFiles(root)).sort().map((path) => pathFrom(root, path));
	const contents = await pMap(names, (path) => readSmall(root, path), { concurrency: 16 });
	const hash = createHash("sha256");
	for (const [index, name] of names.entries()) {
		hash.update(`${name}\0`);
		const content = contents[index];
		if (content !== void 0) hash.update(content);
		else await updateWith(hash, {
			root,
			path: name
		});
		hash.update("\0");
	}
	return hash.digest("hex");
}
/** In bytes; what is larger is hashed in pieces. */
const SMALL = 1048576;
async function readSmall(root, path) {
	try {
		var _usingCtx$3 = _usingCtx();
		const file = _usingCtx$3.a(await openFile(root, path));
		return (await file.stat()).size > SMALL ? void 0 : await file.readFile();
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
async function updateWith(hash, at) {
	try {
		var _usingCtx3 = _usingCtx();
		const file = _usingCtx3.a(await openFile(at.root, at.path));
		for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk);
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
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
	const { event, root } = of.request;
	if (world.inputs.cache === "off") return {
		state: "off",
		because: "input cache",
		before: NOTHING
	};
	if (world.homeStays) return await countPackages(world.packagesFor(event));
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
	const packagesFolder = world.packagesFor(event);
	const because = "an earlier step of this job";
	const origin = parseOrigin(await readFile$1(noteOf(packagesFolder), "utf8").catch(() => ""));
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
	const packagesFolder = world.packagesFor(event);
	const arrived = `${packagesFolder}-arrived-${randomUUID()}`;
	const { entry, because } = await world.cacheFor(event).restore(wantedPackages(lock), arrived);
	if (entry === void 0) return {
		state: "miss",
		because,
		lock,
		before: NOTHING
	};
	await removeBroken(arrived);
	const before = await readPackages(arrived);
	await addPackages(arrived, packagesFolder);
	const generation = generationOf(entry, lock);
	if (generation === void 0) return {
		state: "partial",
		because: `an earlier run with other dependencies, ${because}`,
		lock,
		before
	};
	await writeNote(packagesFolder, {
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
		const packagesFolder = world.packagesFor(event);
		const after = await readPackages(packagesFolder);
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
		const folder = join(world.home, KEPT_FOLDER, randomUUID());
		const paths = [...after.keys()].filter((path) => wanted.only?.has(path) !== false);
		await linkPackages(paths, {
			from: packagesFolder,
			to: folder
		});
		await checkLeaks(world, folder);
		keep(world, {
			entry: packagesEntry(wanted),
			folder
		});
		await writeNote(packagesFolder, wanted);
	} catch (error) {
		world.runner.log.info(`NuGet packages: not kept: ${messageOf(error)}`);
	}
}
/** @throws Error for a value of `build-secrets` in what a build wrote beside a package. */
async function checkLeaks({ inputs }, folder) {
	const secrets = inputs.buildSecrets.filter(({ value }) => value !== "");
	const leak = secrets.length === 0 ? void 0 : await findLeak(folder, secrets);
	if (leak === void 0) return;
	await rm(folder, { recursive: true });
	throw new Error(`${leak.path} holds the value of ${leak.name} (build-secrets)`);
}
function noteOf(packagesFolder) {
	return `${packagesFolder}.json`;
}
async function writeNote(packagesFolder, { lock, generation }) {
	const note = noteOf(packagesFolder);
	const own = `${note}-${randomUUID()}`;
	await writeFile(own, JSON.stringify({
		lock,
		generation
	}));
	await rename(own, note);
}
function parseOrigin(text) {
	if (text === "") return void 0;
	const value = parseJson(text);
	if (!isObject(value) || typeof value["lock"] !== "string" || typeof value["generation"] !== "number") return void 0;
	return {
		lock: value["lock"],
		generation: value["generation"]
	};
}

// src/build/databases.ts
/** Settings of .NET's hosts: of all environments, and of one. */
const SETTINGS = /^appsettings(?:\.(?<environment>[\w-]+))?\.json$/i;
/** Of an output whose project has an environment for each of its customers. */
const MOST_FILES$1 = 100;
/**
* The databases that settings in a publish output name by a path that is not absolute, by environment; `undefined` where
* there are none. A settings file that cannot be read names none: the application will say so.
*/
async function findDatabases(output) {
	const { directory, files, packages } = output;
	const hasSqlite = packages.some(({ id }) => /sqlite/i.test(id));
	const names = files.filter(({ path }) => SETTINGS.test(path)).map(({ path }) => path);
	const settings = /* @__PURE__ */ new Map();
	for (const file of names.slice(0, MOST_FILES$1)) {
		const text = await readOutputText(directory, file).catch(() => "");
		settings.set(environmentOf(file), settingsIn(text, file));
	}
	const all = settings.get("") ?? /* @__PURE__ */ new Map();
	const found = [...settings].map(([name, own]) => [name, relative(new Map([...all, ...own]), hasSqlite)]);
	return found.some(([, databases]) => databases.length > 0) ? Object.fromEntries(found) : void 0;
}
function environmentOf(file) {
	return SETTINGS.exec(file)?.groups?.["environment"]?.toLowerCase() ?? "";
}
/** Names are joined with `:`, as .NET's configuration does. */
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
		visit(parseJson(withoutComments$1(text)), "");
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
/** What connections of SQLite and of LiteDB say, in lower case; those of a server have words besides. */
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
/** Of a server rather than a file: a port, a protocol, a service, an instance, an address, a host with its domain. */
const SERVER = /:|\/\/|^localhost$|^[\w-]+(?:\.[\w-]+){2,}|^(?!\.{1,2}\/)[\w.-]+\/|\.mdf$|^__/i;
/**
* The file that a connection string of SQLite (or of LiteDB, which has the same words) opens, where its path is not
* absolute and it may be written; `undefined` for any other text.
* @param hasSqlite Whether the application has a package of SQLite: then the name of the file may be any.
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
		for (const system of systemsFor(output, to.systems)) own.push(...await layersOf$1(output, {
			...to,
			system
		}));
		const natives = await describeNatives(output);
		const topFiles = output.files.map(({ path }) => path).filter((path) => !path.includes("/"));
		const found = defined({
			topFiles,
			pointers: pointersIn(own),
			databases: await findDatabases(output)
		});
		apps.push({
			...output.app,
			natives,
			...found,
			layers: own.map((layer) => placeOf$1(layer, layers))
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
/** Each once, though layers of several systems have it. */
function pointersIn(layers) {
	const paths = new Set(layers.flatMap(({ pointers = [] }) => pointers));
	return paths.size === 0 ? void 0 : [...paths].sort();
}
/** What was published for one RID runs on its system alone. */
function systemsFor({ app }, wanted) {
	const platform = app.target === "portable" ? void 0 : platformOf$1(app.target);
	return platform === void 0 ? wanted : [systemOf$3(platform)];
}
/** The place of a layer among all, as the last one where it is new. */
function placeOf$1(layer, all) {
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
async function layersOf$1(output, { folder, temp, known, system, signal }) {
	return makeLayers({
		directory: output.directory,
		files: output.files.filter((file) => system === "linux" || mayRunOnWindows(file)),
		system,
		root: folderOf$1(output.app, system),
		blobs: blobsOf$1(folder),
		temp: join(temp, "rewritten"),
		signal,
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
const LONGEST$1 = 1048576;
/**
* The text of the runtimeconfig.json inside a single-file application (dotnet/designs, "bundler.md", header of version 2
* and later); `undefined` for any other file, a natively compiled application among them.
*/
async function readBundledConfig(source) {
	const file = await openSource(source);
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
	return length > LONGEST$1 ? void 0 : (await readAt(file, {
		offset,
		length
	})).toString("utf8");
}

// src/build/publish-directory.ts
const CONFIG = ".runtimeconfig.json";
/**
* Reads a finished publish output that somebody else made; needs no engine and no SDK. What only MSBuild knows
* (`Container*` properties, whether it is trimmed or native) stays at "not so" and empty. A lone executable is a single
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
	const stats = await lstat(resolve$1(directory)).catch(() => void 0);
	if (stats?.isDirectory()) return;
	throw invalid(directory, stats?.isSymbolicLink() ?? false ? "it is a link; give the folder it points to" : "it is not a folder");
}
async function readDependencies(directory, app) {
	const path = `${app.name}.deps.json`;
	if (!app.paths.includes(path)) return NO_DEPENDENCIES;
	return parseDependencies(await readOutputText(directory, path), app.name);
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
	const config = parseRuntimeConfig(await readOutputText(directory, first));
	if (config === void 0) throw invalid(directory, `${first} is not a runtime configuration`);
	if (!top.includes(`${name}.dll`)) throw invalid(directory, `it holds ${first}, but no ${name}.dll`);
	return {
		kind: "assembly",
		name,
		config
	};
}
async function findExecutable(directory, top) {
	const found = (await Promise.all(top.map((name) => readExecutable({
		directory,
		path: name
	})))).flatMap((executable, index) => {
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
	const text = await readBundledConfig({
		directory,
		path: first.file
	});
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
const LARGEST$2 = 2 ** 31 - 1;
/** `undefined` for what is none. (learn.microsoft.com/nuget/concepts/package-versioning) */
function parseNuGetVersion(text) {
	const [, main, labels] = VERSION.exec(text.trim()) ?? [];
	if (main === void 0) return void 0;
	const numbers = main.split(".").map(Number);
	const words = labels === void 0 ? [] : labels.toLowerCase().split(".");
	if (numbers.some((number) => number > LARGEST$2) || words.some((word) => /^0\d+$/.test(word))) return void 0;
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
	return /^-?\d+$/.test(label) && number <= LARGEST$2 && number >= -LARGEST$2 - 1 ? number : void 0;
}

// src/audit/version-range.ts
const INTERVAL = /^([[(])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])])$/;
/**
* Reads NuGet's interval notation: `[1.0, 2.0)`, `(, 1.2]`, `[1.0]`, and `1.0` for "that or newer". `undefined` for what
* is none, floating versions (`1.*`) among them. (learn.microsoft.com/nuget/concepts/package-versioning, "Version ranges")
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
	if (!isObject(json)) throw new Error("a vulnerability page is not a JSON object");
	return new Map(Object.entries(json).map(([id, entries]) => [id.toLowerCase(), advisoriesOf(id, entries)]));
}
function advisoriesOf(id, entries) {
	if (!Array.isArray(entries)) throw new Error(`the vulnerabilities of ${id} are not a list`);
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
	if (!Array.isArray(resources)) throw new Error("it is not a NuGet service index");
	return addressOf(resources.find((each) => isObject(each) && each["@type"] === "VulnerabilityInfo/6.7.0"));
}
/** The addresses of the pages that a vulnerability index lists. */
function vulnerabilityPages(index) {
	if (!Array.isArray(index)) throw new Error("its vulnerability index is not a list");
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
/** Of one answer, in bytes: nuget.org's largest page has 1.5 MB. */
const LARGEST$1 = 16777216;
/** Of one source: nuget.org has two. */
const MOST_PAGES = 32;
const MOST_HOPS = 5;
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
async function askSource(source, request) {
	const read = reader(source, request);
	try {
		if (request.foreign?.includes(source) === true) checkForeign(source);
		const resource = vulnerabilityResource(await read(source));
		if (resource === void 0) return { source };
		const addresses = vulnerabilityPages(await read(resource));
		if (addresses.length > MOST_PAGES) throw new Error(`its vulnerability index lists more than ${MOST_PAGES} pages`);
		return {
			source,
			advisories: merged((await Promise.all(addresses.map(read))).map(parseVulnerabilityPage))
		};
	} catch (error) {
		return {
			source,
			note: `The vulnerabilities that ${new URL(source).host} knows of could not be read: ${messageOf(error)}`
		};
	}
}
/** Reads documents of a source, and of wherever it sends us. */
function reader(source, request) {
	const { fetch, patience = PATIENCE, lookup = async () => [], foreign = [] } = request;
	const signal = AbortSignal.timeout(patience);
	const origin = withoutLogin(new URL(source));
	const named = new Set(foreign.includes(source) ? [] : [origin.host]);
	const reach = new Reach({
		server: origin.host,
		origin,
		insecure: [],
		named,
		lookup
	});
	const headers = {
		accept: "application/json",
		"accept-encoding": "identity"
	};
	return async (address) => {
		await reach.checkOwn();
		let url = withoutLogin(new URL(address, source));
		for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
			await reach.check(url, "a redirect");
			const response = await fetch(url, {
				signal,
				headers,
				redirect: "manual"
			});
			const location = response.headers.get("location") ?? "";
			if (response.status < 300 || response.status > 399 || !URL.canParse(location, url.href)) {
				if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
				return parseJson(Buffer.from(await readBody(response, {
					bytes: LARGEST$1,
					patience
				})).toString("utf8"), JSON_LIMITS);
			}
			await response.body?.cancel();
			url = withoutLogin(new URL(location, url));
		}
		throw new Error(`${url.href} sends us on and on`);
	};
}
const JSON_LIMITS = {
	length: LARGEST$1,
	depth: 16
};
/** What listens on the runner alone is nothing that a repository may choose. */
function checkForeign(source) {
	const { host } = new URL(source);
	const nearness = nearnessOf(host);
	if (nearness !== "loopback" && nearness !== "link-local") return;
	throw new Error(`${host} is ${describeNearness(nearness)}, and the repository's nuget.config names it`);
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
	const own = auditedSources(recalled.nuget.configs);
	const foreign = sources.filter((source) => !own.includes(source));
	const request = {
		...rules,
		packages,
		sources,
		foreign,
		fetch: world.fetch,
		lookup: world.lookup
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
	warnOfSettings(world, published.app);
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
		build: settled(world, {
			build: parts.build,
			answers: known.answers
		}),
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
/** What MSBuild answered when it was published, which its files still say. */
function settled({ runner }, of) {
	const made = replanned(of.build, of.answers);
	if (made.kind !== "project" || of.build.kind !== "project") return made;
	for (const change of describeChanges(of.build.plan, made.plan)) runner.log.info(`MSBuild said: ${change}`);
	return made;
}
function replanned(build, answers) {
	return answers === void 0 || build.kind !== "project" ? build : build.replan(answers);
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
	const { folder, recalled } = parts;
	const { output, history, cache } = parts.build.kind === "project" && recalled !== void 0 ? await buildProject(world, {
		...parts,
		build: parts.build,
		recalled
	}) : {
		output: { outputs: [await takeOutput(parts.build.kind === "directory" ? parts.build.path : "", world.inputs.framework)] },
		history: "",
		cache: OFF
	};
	const build = replanned(parts.build, output.answers);
	const target = join(folder.path, "publication");
	await mkdir(target, { recursive: true });
	const layers = recalled?.index.layers ?? {};
	const made = await world.runner.log.phase("Layers", () => makePublication(placed(output.outputs, build), {
		folder: target,
		temp: folder.path,
		systems: build.systems,
		known: (key) => layers[key],
		signal: world.runner.signal
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
		build,
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
/** Where the input says that the application lies, which beats what the project says. */
function placed(outputs, build) {
	const { workingDirectory } = build.kind === "project" ? build.plan : build;
	if (workingDirectory === void 0) return outputs;
	return outputs.map((output) => ({
		...output,
		app: {
			...output.app,
			container: {
				...output.app.container,
				workingDirectory
			}
		}
	}));
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
/** Of what the project says of its image, what is used in another way than it says, or not at all. */
function warnOfSettings({ runner: { log }, inputs }, { container, project }) {
	const { obsolete, repository, invalidRepository, unread = [] } = container;
	const at = { file: project };
	for (const { used, instead } of obsolete) log.warning(`${used} is obsolete; use ${instead}.`, at);
	if (invalidRepository !== void 0 && inputs.images.length === 0) log.warning(`ContainerRepository "${invalidRepository}" is not a valid name; ${repository} is used, as in the SDK.`, at);
	if (unread.length === 0) return;
	const names = unread.map(({ name, instead }) => `${name} (${instead})`).join(", ");
	log.warning(`The project sets what this action does not read: ${names}.`, at);
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
		folders: learned.folders,
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
	const { otherSdk = false } = made.output;
	const { sdkImage, publication } = learned.published;
	const asked = recalled.parts["the SDK image"] ?? "-";
	if (!otherSdk && !sdkImage.endsWith(asked)) {
		const because = `it was built in ${sdkImage}, and the tag of the SDK image stands for ${asked}`;
		world.runner.log.info(notKept(because, learned));
		return {};
	}
	await keepIntermediate(world, {
		request,
		recalled,
		parts: recalled.parts,
		from: await observed.intermediate
	});
	const closure = await closureOf(world, {
		history: made.history,
		observed,
		parts: recalled.parts
	});
	if (closure.never !== void 0) {
		world.runner.log.info(notKept(closure.never, learned));
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
	const { answers, otherSdk: other } = made.output;
	const own = {
		builtAt: now,
		sdkImage,
		publication,
		origins,
		...defined({
			answers,
			otherSdk: other
		})
	};
	const known = {
		schema: 2,
		...own
	};
	await writePublicationEntry(folder, known);
	keep(world, {
		entry: {
			kind: "publication",
			name
		},
		folder
	});
	if (origins.length === 0 && made.layers.length > 0) await keepLayers(world, {
		made,
		name
	});
	return {
		closures: [closure],
		layers,
		publications: { [name]: known }
	};
}
/** Each place, and what to write there, once in a run: projects share their imports, and the look-up may have named it. */
function notKept(never, learned) {
	const { build, recalled, made, said = /* @__PURE__ */ new Set() } = learned;
	const what = `The ${build.kind === "project" && build.plan.purpose === "test" ? "verdict of the tests" : "publish output"} is not kept`;
	const { instead } = made.output.observed?.closure.clock ?? {};
	const isSaid = said.has(never);
	said.add(never);
	if (isSaid) return `${what}, for the same reason.`;
	const advice = instead === void 0 ? "" : ` Write instead: ${instead}.`;
	return recalled.found.because === never ? `${what}, for that reason.${advice}` : `${what}: ${never}.${advice}`;
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
		world.runner.log.info(`Neither packages nor intermediate files are kept: the address of the source "${secret}" holds a login or a variable's value, and NuGet writes it into them.`);
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
	const variables = jobVariables(world.runner.env, world.inputs.buildEnv);
	const time = {
		now: observed.began,
		zone: world.inputs.buildEnv["TZ"]
	};
	const looked = await lookAt(shape, {
		snapshot,
		history: async () => history,
		variables,
		...time
	});
	const setup = world.inputs.setupCommand !== "";
	const daily = floating ?? (setup ? "the result of setup-command" : void 0);
	const isClocked = clock !== void 0 && world.inputs.sourceTime === "auto";
	return {
		shape,
		...looked,
		parts,
		...shape.history && closure.history !== void 0 ? { history: closure.history } : {},
		...daily === void 0 ? {} : { daily: `${daily} is believed for 24 hours` },
		...isClocked ? { never: `${placeOf(clock)} uses ${clock.what} (see the input source-time)` } : {}
	};
}
function placeOf({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
/** What a set-up reads leaves no mark: files that its command names count. */
function namedIn(command, { entries }) {
	if (command === "") return [];
	return [...entries.values()].filter(({ kind, path }) => kind === "file" && command.includes(path)).map(({ path }) => path);
}
async function newFolder(world) {
	const folder = join(world.home, KEPT_FOLDER, randomUUID());
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

// src/steps/test.ts
/**
* Runs the tests of a project, unless an earlier run did on exactly what is there now. That they passed is kept as a
* publication without an application is: a verdict comes of the same things, and ends with them.
* @throws ActionError TESTS_FAILED, and those of a build
*/
async function test(world, parts) {
	const { build, recalled, request, folder } = parts;
	if (build.kind !== "project" || recalled === void 0) throw new Error("tests of what is not built");
	if (recalled.found.kind === "found") return {
		build,
		recalled,
		value: "passed in an earlier run",
		because: recalled.found.because
	};
	world.runner.setOutput("test-results", testsFolder(world));
	const { output, history } = await buildProject(world, {
		...parts,
		build,
		recalled
	});
	const target = join(folder.path, "verdict");
	await mkdir(target, { recursive: true });
	const made = await makePublication([], {
		folder: target,
		temp: folder.path,
		systems: []
	});
	const { publication } = made;
	const published = {
		publication,
		sdkImage: output.sdkImage ?? "",
		made: {
			...made,
			output,
			history,
			folder: target
		},
		news: {}
	};
	await remember(world, {
		build,
		recalled,
		request,
		published,
		origins: [],
		bases: [],
		systems: {},
		folders: {}
	});
	const { tests } = output;
	return {
		build,
		recalled,
		output,
		value: tests === void 0 ? "" : describeCounts(tests),
		because: recalled.found.because
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
	"SDK_MISMATCH",
	"TESTS_FAILED"
];
/**
* The publications of all projects, built one after another, then their tests: each sees a copy of the source that no other
* build has touched, and so shows what it alone depends on. Where one fails, the others are kept for the next run.
* @throws the first failure
*/
async function publishAll(world, parts) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { request } = parts;
		const packages = once$1(() => bringPackages(world, request));
		const shared = {
			packages,
			shareImage: _usingCtx$2.a(openSharedImages()).share
		};
		const published = [];
		const tested = [];
		const failures = await doAll(parts.projects, async (project) => {
			const own = await publishOne(world, {
				...parts,
				project,
				shared
			});
			published.push({
				...project,
				build: own.build,
				published: own
			});
		});
		if (failures.length === 0) failures.push(...await doAll(parts.tests, async (project) => {
			tested.push(await testOne(world, {
				...parts,
				project,
				shared
			}));
		}));
		if (failures.length > 0) await fail(world, {
			request,
			published,
			failures
		});
		await keepAllPackages(world, {
			request,
			outputs: [...published.map(({ recalled, published: { made } }) => ({
				recalled,
				output: made?.output
			})), ...tested.map(({ recalled, output }) => ({
				recalled,
				output
			}))],
			packages
		});
		return {
			published,
			tested
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
/** One after another, until one fails for a reason that the next would have too. */
async function doAll(projects, work) {
	const failures = [];
	for (const project of projects) try {
		await work(project);
	} catch (error) {
		failures.push({
			project,
			error
		});
		if (!(error instanceof ActionError && OF_ONE_PROJECT.includes(error.code))) break;
	}
	return failures;
}
async function testOne(world, parts) {
	const { request, tests, project, shared, folder } = parts;
	const own = {
		...folder,
		path: join(folder.path, "tests", String(tests.indexOf(project)))
	};
	const work = () => test(world, {
		...project,
		...shared,
		request,
		folder: own
	});
	if (project.recalled?.found.kind === "found") return await work();
	return await world.runner.log.phase(`Tests of ${describeProject(project.build)}`, work);
}
async function publishOne(world, { request, projects, project, folder, shared }) {
	if (projects.length === 1) return await publish(world, {
		...project,
		...shared,
		request,
		folder
	});
	const own = {
		...folder,
		path: join(folder.path, "projects", String(projects.indexOf(project)))
	};
	const work = async () => {
		const published = await publish(world, {
			...project,
			...shared,
			request,
			folder: own
		});
		const ended = Promise.allSettled([published.made?.output.observed?.intermediate]);
		own.outlive(ended.then(() => removeTree(join(own.path, "build", "src"))));
		return published;
	};
	return project.recalled?.found.kind === "found" ? await work() : await world.runner.log.phase(describeProject(project.build), work);
}
async function bringPackages(world, request) {
	const isThere = await exists(world.packagesFor(request.event));
	const packages = await restorePackages(world, {
		request,
		isThere
	});
	tellPackages(world.runner.log, packages);
	return packages;
}
/** What all builds used is one entry. */
async function keepAllPackages(world, used) {
	const built = used.outputs.filter(({ output }) => output?.observed !== void 0);
	if (built.length === 0 || built.some(({ recalled }) => recalled && secretFeed(recalled) !== void 0)) return;
	const lists = built.map(({ output }) => output?.neededPackages);
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
		systems: {},
		folders: {}
	});
	throw first?.error;
}

// src/steps/remember-all.ts
/** Has the end of the step keep what this run learned of every project. */
async function rememberAll(world, learned) {
	const { request, published, pushed, assembled, verified } = learned;
	const said = /* @__PURE__ */ new Set();
	for (const project of published) {
		const sets = assembled.filter(({ from }) => from === project);
		const names = pushed ? sets[0]?.names ?? [] : [];
		await remember(world, {
			...project,
			request,
			said,
			origins: names.map(({ registry, repository }) => ({
				registry,
				repository
			})),
			bases: sets.flatMap(({ members }) => members.map(({ base }) => base)),
			systems: verified.systems,
			folders: foldersRead(sets.flatMap(({ members }) => members))
		});
	}
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
		port: Object.keys(config.ExposedPorts ?? {}).flatMap(portNumber)[0] ?? "",
		user: isUser(config.User ?? "") ? config.User ?? "" : "",
		"subject-checksums": files.checksums,
		report: files.report,
		"test-results": files.tests ?? "",
		"leg-file": files.leg?.path ?? "",
		"leg-digest": files.leg?.digest ?? ""
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
		size: sizeOf$2(image),
		"base-image": each.bases[at] ?? ""
	})));
}
function digestOf({ set, kept }) {
	return kept ?? set.top.descriptor.digest;
}

// src/plan/leg-values.ts
/**
* Values of a leg file, which another job of the run wrote: every list and text has an end, and nothing of it goes into a
* message as it came.
*/
/** Entries of a list. */
const MOST = 1024;
/** Characters of a text. */
const LONGEST = 16384;
/** Characters of a text in a message. */
const SHOWN = 80;
function objectOf(value, what) {
	if (isObject(value)) return value;
	throw new Error(`${what} is not an object`);
}
function listOf(value, what) {
	if (!Array.isArray(value)) throw new Error(`${what} is not a list`);
	if (value.length <= 1024) return value;
	throw new Error(`${what} has ${value.length} entries, and ${MOST} is the most`);
}
function textOf$1(value, what) {
	if (typeof value !== "string") throw new Error(`${what} is not text`);
	if (value.length <= LONGEST) return value;
	throw new Error(`${what} has ${value.length} characters, and ${LONGEST} is the most`);
}
function matching(value, of) {
	const text = textOf$1(value, of.what);
	if (of.form.test(text)) return text;
	throw new Error(`${of.what} is ${shown(text)}, which no leg writes`);
}
function shown(value) {
	const text = String(value).replace(/\p{Cc}/gu, " ");
	const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
	return typeof value === "string" ? `"${short}"` : short;
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
/** In bytes; a leg of a hundred images has less than 1 MB. */
const LARGEST_LEG_FILE = 4194304;
/** @throws ActionError LEGS_INVALID naming the file, for everything that no leg of this version writes */
function parseLegFile(name, text) {
	try {
		return readLegFile(parseJson(text, { length: LARGEST_LEG_FILE }));
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
	if (schema !== SCHEMA) throw new Error(`its schema is ${shown(schema)}, not ${SCHEMA}`);
	const name = textOf$1(leg, "leg");
	if (!isLeg(name)) throw new Error(`${shown(name)} is not a valid name of a leg`);
	if (typeof pushed !== "boolean") throw new Error("pushed is neither true nor false");
	return {
		leg: name,
		sha: matching(others["sha"], {
			what: "sha",
			form: /^(?:[0-9a-f]{40,64})?$/
		}),
		created: matching(others["created"], {
			what: "created",
			form: TIME
		}),
		...defined({ tagged: others["tagged"] === void 0 ? void 0 : matching(others["tagged"], TAGGED) }),
		run: matching(others["run"], {
			what: "run",
			form: /^\d{0,20}$/
		}),
		pushed,
		sets: listOf(sets, "sets").map(readSet)
	};
}
/** RFC 3339 in UTC. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const TAGGED = {
	what: "tagged",
	form: TIME
};
function readSet(value) {
	const { project, names, tags, moving, annotations, images } = objectOf(value, "a set");
	const [first, ...rest] = listOf(images, "images").map(readImage);
	if (first === void 0) throw new Error("a set has no image");
	const levels = objectOf(annotations, "annotations");
	return {
		project: readPath(project),
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
/** A file below the root of the checkout. */
function readPath(value) {
	const path = textOf$1(value, "project");
	const parts = path.split("/");
	if (/^[^\p{Cc}\\]+$/u.test(path) && !parts.some((part) => [
		"",
		".",
		".."
	].includes(part))) return path;
	throw new Error(`${shown(path)} is not the path of a project`);
}
function readName(value) {
	const { registry, repository } = objectOf(value, "a name");
	const word = (text, what) => matching(text, {
		what,
		form: /^[\x21-\x7e]{1,255}$/
	});
	const [host, path] = [word(registry, "registry"), word(repository, "repository")];
	const name = parseReference(`${host}/${path}`);
	if (name.registry === host && name.repository === path && name.tag === void 0) return name;
	throw new Error(`${shown(`${host}/${path}`)} is not the name of an image`);
}
function readTags(value, what) {
	const tags = listOf(value, what).map((tag) => textOf$1(tag, "a tag"));
	const wrong = tags.find((tag) => !isTag(tag));
	if (wrong !== void 0) throw new Error(`${shown(wrong)} is not a valid tag`);
	const twice = tags.find((tag, at) => tags.indexOf(tag) < at);
	if (twice !== void 0) throw new Error(`the tag ${twice} is there twice`);
	return tags;
}
function readImage(value) {
	const { manifest, base } = objectOf(value, "an image");
	const { mediaType, digest, size, platform } = parseDescriptor(manifest);
	if (!isManifestType(mediaType)) throw new Error(`${shown(mediaType)} is not a manifest of an image`);
	return {
		manifest: {
			mediaType,
			digest,
			size,
			platform: readPlatform(platform)
		},
		base: matching(base, {
			what: "base",
			form: /^[^\s\p{Cc}]{0,1024}$/u
		})
	};
}
/** In the sequence of its fields: it goes into an index, which has its digest of that. */
function readPlatform(value) {
	const fields = Object.entries(objectOf(value, "a platform")).map(([name, text]) => {
		if (!PLATFORM.includes(name)) throw new Error(`${shown(name)} is not a field of a platform`);
		return [name, matching(text, {
			what: name,
			form: /^[a-z0-9][a-z0-9._-]{0,63}$/
		})];
	});
	const known = new Map(fields);
	const [os, architecture] = [textOf$1(known.get("os"), "os"), textOf$1(known.get("architecture"), "architecture")];
	return {
		...Object.fromEntries(fields),
		os,
		architecture
	};
}
const PLATFORM = [
	"os",
	"architecture",
	"variant",
	"os.version"
];
function readTexts(value) {
	if (value === void 0) return void 0;
	const entries = Object.entries(objectOf(value, "annotations"));
	if (entries.length > 1024) throw new Error(`there are more than ${MOST} annotations`);
	return Object.fromEntries(entries.map(([key, text]) => [key, textOf$1(text, `the annotation ${shown(key)}`)]));
}

// src/steps/leg.ts
/** What this leg tells those who join all of them. */
function legFileOf({ inputs, runner }, { request, settled }) {
	const { event } = request;
	return {
		leg: inputs.leg ?? "",
		sha: event.sha,
		created: createdOf(event),
		tagged: new Date(request.now).toISOString(),
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
async function writeLeg({ home }, file) {
	const path = join(home, "legs", `${file.leg}.json`);
	const text = Buffer.from(writeLegFile(file));
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
	return {
		path,
		digest: digestOf$1(text)
	};
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
function standing({ set, tags, names = [] }, { settled, delivered }) {
	const { length } = settled.pushes;
	if (length === 0 && settled.kept.length === 0) {
		const rulings = delivered.flatMap((each) => each.rulings ?? []);
		const left = new Set(rulings.flatMap(({ name, value }) => value ? [] : [name]));
		return tags.filter((tag) => names.length === 0 || !names.every((name) => left.has(describeReference({
			...name,
			tag
		}))));
	}
	return delivered.slice(delivered.length - length).flatMap((each) => each.sets).find(({ digest }) => digest === set.top.descriptor.digest)?.tags ?? [];
}
/** The images are delivered: what cannot be written takes nothing back. */
async function attempt({ runner }, { doing, work }) {
	await work().catch((error) => runner.log.warning(`${doing}: ${messageOf(error)}`));
}
/** Where the files of an outcome lie. */
function reportsFolder(results, sets) {
	return join(results, "reports", (sets[0]?.set.top.descriptor.digest ?? "").slice(7, 19));
}

// src/steps/report.ts
/** Outputs for the next steps, files for tools, a page for people. */
async function report(world, parts) {
	const { request, published, tested, delivery, delivered } = parts;
	const { runner } = world;
	const result = await resultOf(world, parts);
	const outputs = outputsOf(result, world.inputs.separators);
	for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
	const subjects = subjectsOf(parts.settled);
	recordArtifacts(runner, subjects);
	const choices = [
		...inCommonFirst(published.map(({ build, published: { cache } }) => [...build.rows, ...cache.rows])),
		...tested.map(testRow),
		...describeDeliveryPlan(delivery),
		...rulingRows(delivered),
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
	const { published, tested, settled } = parts;
	const sets = settled.sets.map(({ members, from, ...tagged }, at) => ({
		...tagged,
		project: from.published.app.project,
		tags: standing(tagged, parts),
		bases: members.map(({ base }) => describeBase(base)),
		...defined({ kept: settled.kept[at] })
	}));
	const folder = reportsFolder(world.results, sets);
	const leg = world.inputs.leg === void 0 ? void 0 : await writeLeg(world, legFileOf(world, parts));
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
			...tested.some(({ output }) => output !== void 0) ? { tests: testsFolder(world) } : {},
			...defined({ leg })
		}
	};
}
function testRow({ build, value, because }) {
	return {
		what: `tests of ${describeProject(build)}`,
		value,
		because
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

// src/deliver/settle.ts
/**
* Looks at what the tags stand for in every repository, one request each, and decides what is written.
* @throws ActionError TAG_EXISTS, before anything is sent
*/
async function settle$1(sets, to) {
	const { registries, rules } = to;
	const places = await Promise.all(withRights(pushesOf(sets, registries)).map(look));
	const earlier = sets.map((tagged) => once$1(() => findSame(tagged, firstOf(tagged, places))));
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
/** What its tags stand for: the set itself, or else what is under one of them, rather a moving one, as others are mostly new. */
function heldBy({ set, tags, moving = [] }, { held }) {
	const digests = [...tags].sort((a, b) => Number(moving.includes(b)) - Number(moving.includes(a))).flatMap((tag) => held.get(tag) ?? []);
	return digests.find((digest) => digest === set.top.descriptor.digest) ?? digests[0];
}
/** What has the same content under one of its tags. */
async function findSame(tagged, place) {
	const { set } = tagged;
	if (place === void 0) return void 0;
	const digest = heldBy(tagged, place);
	if (digest === void 0) return void 0;
	if (digest === set.top.descriptor.digest) return set;
	try {
		const found = await readEarlier(await place.document(digest), place);
		return isSameContent(set, documentsOf$1(found)) ? inPlaceOf(set, found) : void 0;
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
		layers: once$1(() => layersOf(push.sets, place)),
		...guard(push.sets, {
			place,
			rules
		})
	};
}
/** What images that the repository serves under the tags consist of, so what it has. */
async function layersOf(sets, place) {
	const others = sets.flatMap((tagged) => {
		const digest = heldBy(tagged, place);
		return digest === void 0 || digest === tagged.set.top.descriptor.digest ? [] : [digest];
	});
	const read = (digest) => readLayers$1(digest, place).catch(() => []);
	return new Set((await Promise.all([...new Set(others)].map(read))).flat());
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
/** A moving tag goes from an earlier commit's image to a later one's, and one that follows versions to a higher one's; never back. */
function guard(sets, { place, rules }) {
	const moving = new Set(sets.flatMap((tagged) => tagged.moving ?? []));
	const follows = new Map(sets.flatMap((tagged) => [...tagged.follows ?? []]));
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
	const versionAt = onceEach((digest) => versionOf$1(place.document(digest), place));
	const rule = async (tag, held) => {
		const own = follows.get(tag);
		if (own === void 0) return await verdictOf(held);
		const { value, because } = decideVersion({
			own,
			held: await versionAt(held)
		});
		if (value !== void 0) return {
			value,
			because,
			told: true
		};
		const move = await verdictOf(held);
		return {
			value: move.value,
			because: `${because}; ${move.because}`,
			told: true
		};
	};
	const mayWrite = async (tag) => {
		const held = place.held.get(tag);
		if (!moving.has(tag) || held === void 0) return {
			value: true,
			because: "it does not move"
		};
		return await rule(tag, held);
	};
	if (follows.size === 0) return { mayWrite };
	const ask = askHeld(place);
	return {
		mayWrite,
		lookAgain: async (tag) => {
			const held = follows.has(tag) ? await ask(tag) : void 0;
			return held === void 0 ? void 0 : await rule(tag, held);
		}
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
const LOADER = /^(?:usr\/)?lib(?:32|64)?\/(?:([^/]+)\/)?ld(?:-linux|-musl|64\.so)[^/]*$/;
/** Of a chain of links. */
const MOST_LINKS = 8;
function isOsRelease(path) {
	return OS_RELEASE.test(path);
}
function isLoader(path) {
	const [found, folder] = LOADER.exec(path) ?? [];
	return found !== void 0 && (folder === void 0 || /.-linux-./.test(folder));
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
		const [, name, value = ""] = /^([A-Z0-9_]+)=(.*)$/.exec(line.trim()) ?? [];
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
		what: `${entry.path} cannot start on ${describeReference(base.reference)} (it would say "no such file or directory")`,
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

// src/verify/read-base-system.ts
/** The largest os-release that is believed, in bytes. */
const LARGEST = 65536;
/** How many files of the system, and how many whiteouts, one layer may have: no distribution has a tenth of it. */
const MOST_FILES = 1e3;
const MOST_WHITEOUTS = 1e4;
/**
* Reads what system a base image is: its layers from the bottom, where distributions lie, until it is known to have the
* `wanted` C libraries; to the top, loaders and all, where it seems not to (glibc may have been added to Alpine). Nothing
* where `wanted` is empty, for Windows, beyond `limit` bytes or `patience`, and where the layers cannot be read: then nobody knows.
*/
async function readBaseSystem(base, look) {
	const { wanted, limit = LIMIT, patience = PATIENCE$1 } = look;
	if (base.platform.os !== "linux" || wanted.length === 0) return void 0;
	try {
		return await readLayers(base.layers, {
			wanted,
			budget: {
				left: limit,
				end: performance.now() + patience
			}
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
	const files = /* @__PURE__ */ new Map();
	const removed = [];
	for await (const entry of layerEntries(layer, budget)) {
		const { path } = entry;
		const whiteout = whiteoutOf(path);
		const file = whiteout === void 0 ? await readFile(entry, path) : void 0;
		if (whiteout !== void 0) removed.push(whiteout);
		if (file !== void 0) files.set(path, file);
		if (files.size > MOST_FILES || removed.length > MOST_WHITEOUTS) throw new Error("the layer does not hold a distribution");
		if (file !== void 0 && isEnough(systemOf$1(files, false), wanted)) break;
	}
	return {
		files,
		removed
	};
}
/** A file that tells of the system, and of those that do by what they say, its text. */
async function readFile(entry, path) {
	if (!isOsRelease(path) && !isLoader(path)) return void 0;
	const { type, linkname, size = 0 } = entry.header;
	if (type === "symlink" || type === "link") return {
		kind: "link",
		target: targetOf$1({
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
	const bytes = await readAll$1(Readable.from(entry, { objectMode: false }), LARGEST);
	return {
		kind: "file",
		text: Buffer.from(bytes).toString("utf8")
	};
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
	const said = switchOf(environmentOf$2(image.config.value.config).get(VARIABLE));
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
	const zone = environmentOf$2(image.config.value.config).get("TZ") ?? "";
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

// src/verify/writable.ts
/** Folders that everybody may write to, in any image. */
const OPEN = [
	"/tmp",
	"/var/tmp",
	"/dev/shm"
];
/** The home of the user of .NET's images (dotnet-docker, `APP_UID`), and that user. */
const HOME = "/home/app";
const ITS_USERS = ["app", "1654"];
/**
* Whether a user may, as far as is known, make files in a folder of an image.
* @param of.top The working directory, which is root's where the base has none of its own.
*/
function mayWrite(folder, of) {
	const [name = "", group = ""] = of.user.split(":");
	if ([
		"",
		"0",
		"root"
	].includes(name) || OPEN.some((open) => isBelow(folder, open))) return true;
	if (isBelow(folder, HOME)) return ITS_USERS.includes(name);
	const known = nearest(folder, {
		top: of.top,
		folders: of.folders ?? []
	});
	if (known === void 0) return false;
	const { mode, uid, gid } = known;
	if ((mode & 2) !== 0) return true;
	const isNumber = /^\d+$/.test(name);
	const isOwner = isNumber ? uid === Number(name) : uid !== 0;
	const isMember = (group === "" ? [0, Number(name)] : [Number(group)]).includes(gid) || !isNumber && gid !== 0;
	return isOwner && (mode & 128) !== 0 || isMember && (mode & 16) !== 0;
}
function isBelow(folder, parent) {
	return folder === parent || folder.startsWith(`${parent}/`);
}
/** The folder itself, else the one above it that is known: a missing one can be made only there. */
function nearest(folder, of) {
	const known = of.folders.find(({ path }) => `/${path}` === folder);
	if (known !== void 0 || folder === of.top || folder === "/") return known;
	return nearest(posix.dirname(folder), of);
}

// src/verify/databases.ts
/**
* Whether the application may write the databases that its settings name beside it: a path that is not absolute is one of
* the working directory, and that belongs to root in images of .NET.
*/
function checkDatabases({ app, image, folders }) {
	const { config = {} } = image.config.value;
	if (image.platform.os !== "linux" || app.databases === void 0) return [];
	const environment = environmentOf$2(config);
	const { WorkingDir: folder = "/", User: user = "" } = config;
	const closed = inUse(app.databases, environment).filter(({ path }) => {
		const at = posix.dirname(posix.join(folder, path));
		return !mayWrite(at, {
			user,
			top: folder,
			folders
		});
	});
	const [first] = closed;
	if (first === void 0) return [];
	return [{
		severity: "warning",
		code: "DATABASE",
		what: `the application may not write its database ${closed.map(({ path, file, setting }) => `${path} (${file}, ${setting})`).join(", ")}`,
		because: `the path is one of ${folder}, where the user of the image (${user}) may not write`,
		hint: `Name a folder that the user may write, such as a volume: \`${variableOf(first)}=Data Source=/data/${posix.basename(first.path)}\` where the container is started. Or make a folder that belongs to the user with the input files (dest=${folder}/data/), build on a base of your own whose ${folder} does, or set ContainerUser, or the input user, to root.`
	}];
}
/** Those of the environment that the image names, `Production` if it names none; a variable of the image beats a file. */
function inUse(databases, environment) {
	const key = (environment.get("ASPNETCORE_ENVIRONMENT") ?? environment.get("DOTNET_ENVIRONMENT") ?? "Production").toLowerCase();
	const own = (Object.hasOwn(databases, key) ? databases[key] : databases[""]) ?? [];
	const set = new Set([...environment.keys()].map((variable) => variable.toLowerCase().replaceAll("__", ":")));
	return own.filter(({ setting }) => !set.has(setting.toLowerCase()));
}
function variableOf({ setting }) {
	return setting.replaceAll(":", "__");
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
	const has = environmentOf$2(base.config.config);
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
	const has = environmentOf$2(base.config.config);
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
	const rule = environmentOf$2(image.config.value.config).get("DOTNET_ROLL_FORWARD") || app.rollForward || "Minor";
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

// src/verify/lfs.ts
/** How many files a message names. */
const TOLD = 3;
/** Whether the files that were published are those that were meant: a checkout without Git LFS has pointers in their place. */
function checkLfs({ app: { pointers = [] } }) {
	if (pointers.length === 0) return [];
	const more = pointers.length > TOLD ? ` and ${pointers.length - TOLD} more` : "";
	const names = `${pointers.slice(0, TOLD).join(", ")}${more}`;
	return [{
		severity: "error",
		code: "LFS",
		what: `the image would hold ${pointers.length === 1 ? "a pointer" : "pointers"} of Git LFS in the place of ${names}`,
		because: "the checkout has pointers of some hundred bytes, and not the files that they stand for",
		hint: "Give actions/checkout `lfs: true` (elsewhere, run `git lfs pull` before this step)."
	}];
}

// src/verify/start.ts
/** Images that hold nothing in the folder of an application. */
const OFFICIAL = /(?:^|\/)dotnet\/(?:runtime|aspnet|runtime-deps|monitor)$/;
/**
* Whether what the image starts is in it, as far as it lies directly in the folder of the application. What an image that
* is not an official one has there already is not known.
*/
function checkStart({ app, image, base, extraFiles = [] }) {
	const { topFiles } = app;
	const { WorkingDir = "", Entrypoint = [] } = image.config.value.config ?? {};
	const own = base.config.config?.Entrypoint ?? [];
	if (topFiles === void 0 || image.platform.os !== "linux" || WorkingDir === "") return [];
	if (own.length > 0 && own.join("\0") === Entrypoint.join("\0")) return [];
	const [program = "", first = ""] = commandOf({ image });
	const isAssembly = /^(?:.*\/)?dotnet$/.test(program) && first.endsWith(".dll");
	const file = fileIn(WorkingDir, isAssembly ? first : program);
	if (file === void 0) return [];
	const settings = isAssembly ? [file.replace(/dll$/, "runtimeconfig.json")] : [];
	const isThere = (each) => topFiles.includes(each) || extraFiles.includes(posix.join(WorkingDir, each).slice(1));
	const name = [file, ...settings].find((each) => !isThere(each));
	if (name === void 0) return [];
	const isOfficial = OFFICIAL.test(base.reference.repository);
	return [{
		severity: isOfficial ? "error" : "warning",
		code: "START",
		what: `${isOfficial ? "the image cannot start" : "the image may not start"}`,
		because: `its start command is ${[program, first].join(" ").trim()}, and ${name} is not in the publish output${isOfficial ? "" : `, unless ${describeReference(base.reference)} has it`}`,
		hint: name === app.name ? `For the executable beside ${app.name}.dll set UseAppHost to true in the project, or the input portable to false.` : "Correct the input entrypoint, or ContainerAppCommand or ContainerEntrypoint of the project; or have the file published."
	}];
}
/** The name of a file directly in a folder; `undefined` for what lies elsewhere, or is looked for on the PATH. */
function fileIn(folder, path) {
	const root = `${folder.replace(/(?<!\/)\/+$/, "")}/`;
	const inside = path.startsWith(root) ? path.slice(root.length) : path.startsWith("./") ? path.slice(2) : void 0;
	return inside === void 0 || inside === "" || inside.includes("/") ? void 0 : inside;
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
/** `user`, `uid`, `user:group`, `uid:gid` (OCI image-spec, config.md "User"). */
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
		hint: "Listen on a port from 1024 (ASPNETCORE_HTTP_PORTS, ContainerPort) and map it where the container is started; or set ContainerUser, or the input user, to root."
	};
}
function closedFolder(user, folder) {
	return {
		severity: "warning",
		code: "FOLDER",
		what: `the application in ${folder} may not be readable`,
		because: `the image runs as ${user}, and in base images /root is open to root alone`,
		hint: "Choose another ContainerWorkingDirectory (input working-directory), such as /app, or set ContainerUser (input user) to root."
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
	const { assembly, executable } = subject.app;
	return [...(assembly === void 0 && executable === void 0 ? OF_FILES : [...OF_FILES, ...OF_PROGRAMS]).flatMap((check) => check(subject))].sort((left, right) => rankOf(left) - rankOf(right));
}
const OF_FILES = [
	checkLfs,
	checkUser,
	checkStart
];
const OF_PROGRAMS = [...[
	checkArchitecture,
	checkLibc,
	checkFrameworks,
	checkCultures,
	checkTimeZones
], checkDatabases];
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
				...placedIn(subject),
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
/** What the input `files` put into the image. Its folders count before those of the base. */
function placedIn({ extra, folders = [] }) {
	return {
		folders: [...extra.folders, ...folders],
		extraFiles: extra.files.map(({ file }) => file.path)
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
	const tests = await planTests(world, {
		request,
		builds
	});
	const recalled = await recallAll(world, {
		request,
		builds,
		tests
	});
	const known = {
		request,
		projects: recalled.slice(0, builds.length),
		tests: recalled.slice(builds.length)
	};
	const judged = await check$1(world, known);
	if (world.inputs.mode === "plan") return;
	await ship(world, {
		...known,
		judged
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
		const { request, judged } = known;
		const folder = _usingCtx$1.a(await openRunFolder(world));
		const { published, tested } = await publishAll(world, {
			...known,
			folder
		});
		const delivery = await planDelivery(world, {
			request,
			published,
			judged
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
			tested,
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

export { XMLValidator as A, chooseTags as B, ownBlobs as C, systemsOf as D, suffixesOf as E, errorCodeOf as F, inCommon as G, tagsOfProject as H, notInEngine as I, makeSet as K, pullError as L, XMLParser as M, connectionError as N, expectImages as O, engineError as P, startError as R, pushAll as S, chooseVariants as T, withSuffix as U, followsOf as V, createdOf as W, recall as _, recordArtifacts as a, globalsOf as b, subjectsOf as c, parseLegFile as d, MERGE_OUTPUT_NAMES as f, look$2 as g, readProjectGraph as h, attempt as i, json2xml_default as j, readProjectFacts as k, runIdOf as l, closureOf$2 as m, settleRules as n, reportsFolder as o, outputsOf as p, settle$1 as r, standing as s, run as t, LARGEST_LEG_FILE as u, planBuild as v, readImage$1 as w, printRows as x, findProjects as y, statusOf as z };