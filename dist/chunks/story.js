import { a as __toESM } from "./rolldown-runtime.js";
import { $n as parseManifest, $t as fullVersion, An as baseLayers, Ar as _usingCtx, At as pacer, B as DOTNET_FRAMEWORK, Bn as verified, Bt as openTemplates, C as excludePatterns, Cr as readPlainFile, Ct as describeSource, D as isAncestor, Dn as namedHosts, Dr as errorCodeOf, Dt as outputError, E as openGit, En as require_tar_stream, Er as createFolder, Et as openWithin, F as openRunFolder, Fn as parseConfig, Fr as prettyBytes, Ft as LAYER_LEVELS, G as packageChanges, Gn as isManifestType, Gt as describeRuling, H as versionOfFramework, Hn as compressionOf$1, Ht as textWith, I as removeTree, In as distinctBlobs, It as LAYER_TYPE, J as metadataOf, Jn as LARGEST_DOCUMENT, K as checksumsOf, Kn as typeIn, Kt as describeSet, Ln as encodeJson, Lt as codecFingerprint, M as shortHash, Mn as configOf$1, Mt as unlessRefused, Nr as once$2, O as KEPT_FOLDER, On as pullBase, Or as holdFolder, Pn as environmentOf, Pr as onceEach, Pt as walk, Qn as parseJsonObject, Qt as compareVersions, Rn as fromBytes, Rt as gzipMember, Sr as writeStream, St as fileChunks, Tr as PathRefused, Tt as openSource, U as changesOf, Un as isForeignLayerType, Ut as describeDelivered, V as parseFramework, Vn as MEDIA, Vt as shortSha, W as fileChanges, Wn as isIndexType, Wt as describeImage, X as sizeOf$3, Xn as manifestOf, Y as saidOf, Yn as MOST_ENTRIES, Z as findCredentialFiles, Zn as parseIndex, _ as textsOf, _n as LARGE_ARCHIVE, _r as openFile, _t as isJobVariable, an as present, bt as versionPackageIn, cn as init_p_map, cr as isNear, d as drawnPhases, dt as buildEnvironment, en as isPartOf, er as isPlatform, et as tracesOf, fr as eventAfterMerge, ft as proxiesOf, g as read, h as advisoriesOf$1, hn as readableOf, in as configOf, ir as readBody, j as describeEntry, jn as readBase, jt as statsAt, k as queueSave, kn as rememberBase, kr as holdRoot, l as summaryOf, ln as pMap, lr as nearnessOf, mn as unpackNew, mr as kindAt, nt as escapeMSBuild, o as planSummary, on as pushWhole, or as Reach, p as tipOf, pn as DAY, pr as publishes, q as linesAt, qn as LARGEST_CONFIG, qt as rulingRows, r as errorsFirst, rt as escapeXml, sn as put, sr as describeNearness, st as PATHS, tn as readVersion, tr as parseDescriptor, u as lastLine$1, un as pMapIterable, ur as choosePush, vn as bounded, vt as jobVariables, w as evaluateTags, wr as readSmallFile, xn as limitsOn, xr as writeFile$1, xt as versionToolIn, yn as checkSize, yr as readInside, z as removeBelow, zn as readAll$1, zt as zstdFrame } from "./world.js";
import { $ as childEnv, B as Hasher, C as parseAnnotationLevels, F as isLoopback, Ft as groupBy, H as hexOf, I as isTag, It as isObject, L as manifestPath, Lt as recordOf, M as originOf$1, N as DOCKER_HUB, P as describeReference, Pt as defined, R as parseReference, Rt as sortedKeys, S as portNumber, U as isDigest, V as digestOf$2, _ as nameProjects, at as pathFrom, b as isUser, d as describeSystemOf, dt as parseJson, et as findProgram, f as matchesPlatform, ft as ActionError, h as imageNamesOf, ht as messagesOf, it as parentOf, j as mirrorOf, l as describeMachine, lt as actionVersion, m as isLeg, mt as messageOf, nt as exists, ot as pathInside, p as parsePlatform, pt as cancelled, rt as isWithin, s as parsePlatforms, t as BASES_STATE, u as describePlatform, v as fillSettings, x as isPort, z as taggedNames } from "./start.js";
import { t as require_semver } from "./semver.js";
import { createReadStream, createWriteStream, linkSync, lstatSync, readdirSync, renameSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { basename, dirname, join, parse as parse$6, posix, relative, resolve as resolve$1, sep as sep$1 } from "node:path";
import { lstat, mkdir, mkdtemp, open, readFile as readFile$1, readdir, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { createHash, hash, randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
import { Readable, Transform, pipeline as pipeline$1 } from "node:stream";
import * as zlib from "node:zlib";
import { createGzip, deflateRawSync, inflateRawSync } from "node:zlib";

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
init_p_map();
/** Ignores the preview part. */
function parseSdkVersion(version) {
	const [major = 0, minor = 0, third = 0] = version.replace(/-.*$/s, "").split(".").map(Number);
	return {
		major,
		minor,
		band: Math.floor(third / 100),
		patch: third % 100
	};
}
/** Returns a number below 0 if the left one is older. A preview is older than its release. */
function compareSdks(left, right) {
	const [a, b] = [parseSdkVersion(left), parseSdkVersion(right)];
	return a.major - b.major || a.minor - b.minor || a.band - b.band || a.patch - b.patch || comparePreviews(previewOf(left), previewOf(right));
}
function previewOf(version) {
	return /-(.*)$/s.exec(version)?.[1] ?? "";
}
/** Takes `preview.2`, `rc.1`, or an empty text for a release. */
function comparePreviews(left, right) {
	if (left === "" || right === "") return Number(left === "") - Number(right === "");
	return left.localeCompare(right, "en", { numeric: true });
}
/** Returns `10.0` for `10.0.401`, `10.0` and `10.0-preview`. */
function lineOf(version) {
	return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
/** Returns a number below 0 if the left line (`10.0`) is older. */
function compareLines(left, right) {
	return compareSdks(`${left}.0`, `${right}.0`);
}
/**
* Returns an SDK version as in tags. A preview has only its number there: 11.0.100-preview.7 for
* 11.0.100-preview.7.26381.101.
*/
function tagVersionOf(version) {
	return version.replace(/(-(?:preview|rc)\.\d+)\..*$/s, "$1");
}
/**
* Returns the runtime of a preview SDK as in tags: `11.0.0-preview.7` for 11.0.100-preview.7.26381.101. Returns
* `undefined` for a released SDK, for one of another version, and for previews of later feature bands, whose runtime is
* released (dotnet/sdk, ComputeDotnetBaseImageAndTag).
*/
function previewRuntime(sdkVersion, version) {
	const [, minor, kind] = /^(\d+\.\d+)\.100-((?:preview|rc)\.\d+)(?:\.|$)/.exec(sdkVersion) ?? [];
	return minor === version ? `${minor}.0-${kind}` : void 0;
}

// src/dotnet/catalogue.ts
/** Source of the data, with the day (`date`) of the newest part. */
const CATALOGUE_SOURCE = source;
/** Oldest to newest. */
const VERSIONS = versions;
const OPERATING_SYSTEMS = systems;
const IMAGES = images;
/** The newest version that is not a preview. It builds projects that set no version. */
const NEWEST = VERSIONS.findLast(({ phase }) => phase === "active" || phase === "maintenance")?.version ?? "10.0";
/** Where the images are, without a mirror. */
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
/** Returns the path after the folder: `sdk`, `core/aspnet`, `nightly/runtime`. Returns `undefined` for other images. */
function officialPath({ registry, repository }) {
	const folder = `${OFFICIAL$1.folder}/`;
	return registry === OFFICIAL$1.registry && repository.startsWith(folder) ? repository.slice(folder.length) : void 0;
}
const WINDOWS_NAME = /^(nanoserver|windowsservercore)(?:-(.+))?$/;
const WINDOWS_REPOSITORIES = {
	nanoserver: "windows/nanoserver",
	windowsservercore: "windows/servercore"
};
/** Returns the kind of operating system for a name in tags (`nanoserver-ltsc2025`, `alpine`). */
function systemOfName(name) {
	return WINDOWS_NAME.test(name) ? "windows" : "linux";
}
/** Returns whether a reference names one of Microsoft's Windows images, judging by its name. */
function isWindowsImage(reference) {
	const { registry, repository, tag = "" } = reference;
	if (registry !== OFFICIAL$1.registry) return false;
	return Object.values(WINDOWS_REPOSITORIES).includes(repository) || tag.split(/(?=nanoserver-|windowsservercore-)/).some((part) => systemOfName(part) === "windows");
}
/** Returns the image of Windows without .NET for the name of a .NET image: `windows/servercore:ltsc2022`. */
function windowsReference(name) {
	const [, system = "", tag] = WINDOWS_NAME.exec(name) ?? [];
	const repository = WINDOWS_REPOSITORIES[system];
	return repository === void 0 || tag === void 0 ? void 0 : {
		registry: OFFICIAL$1.registry,
		repository,
		tag
	};
}
/** Returns the smallest and newest Windows that a version has images for. */
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
* Returns whether the registry must decide how tags name a version, because the version was a preview when the
* catalogue was made, or is not in the catalogue.
*/
function isOpen(version) {
	const phase = findVersion$1(version)?.phase;
	return phase === void 0 || ![
		"active",
		"maintenance",
		"eol"
	].includes(phase);
}
/** Returns how tags name a version. If {@link isOpen}, this is the name after its release. */
function versionTag(version) {
	return isOpen(version) ? version : findVersion$1(version)?.tag ?? version;
}
/** Returns `undefined` if there is no such image, or if it is newer than this catalogue. */
function findImage$1({ repository, version, name }) {
	return imagesOfRepository({
		repository,
		version
	}).find(({ names }) => names.includes(name));
}
/** Returns the name in tags of fixed versions: the image's own name, or the empty one. */
function fixedName(image) {
	return image.name === "" ? "" : findImage$1(image)?.names[0] ?? image.name;
}
/** Returns the images of a version in one repository. */
function imagesOfRepository(wanted) {
	return IMAGES.filter(({ repository, version }) => repository === wanted.repository && version === wanted.version);
}
/**
* Returns the operating systems that a version should have: its own, or for a version newer than the catalogue, those
* of the newest version with images. Systems that are still updated come first.
*/
function likelyImagesOf(wanted) {
	const newest = VERSIONS.at(-1)?.version ?? "";
	return imagesOfRepository(compareLines(wanted.version, newest) > 0 ? {
		...wanted,
		version: newest
	} : wanted).toSorted((left, right) => Number(isLeft(left)) - Number(isLeft(right)));
}
function isLeft({ maintainedUntil }) {
	return maintainedUntil !== void 0;
}
/** Returns whether an image has a platform. The variant matters only if there are several (v8 is the same as arm64). */
function isMadeFor({ platforms }, { os, architecture, variant }) {
	const plain = `${os}/${architecture}`;
	return platforms.includes(plain) || platforms.includes(`${plain}/${variant ?? "v7"}`);
}
/** Returns a readable name of an image's operating system: `noble-chiseled` is Ubuntu 24.04, chiseled. */
function describeSystem(name) {
	const [, system = "", number = "", variant = ""] = /^([a-z]+)([\d.]*)(.*)$/s.exec(name) ?? [];
	const known = SYSTEMS.get(system);
	if (known === void 0) return name;
	const kinds = variant.split("-").filter((part) => part !== "" && part !== "slim");
	return [`${known}${number === "" ? "" : ` ${number}`}`, ...kinds].join(", ");
}
const SYSTEMS = /* @__PURE__ */ new Map([
	["bookworm", "Debian 12"],
	["jammy", "Ubuntu 22.04"],
	["noble", "Ubuntu 24.04"],
	["resolute", "Ubuntu 26.04"],
	["alpine", "Alpine"],
	["azurelinux", "Azure Linux"],
	["nanoserver", "Windows Nano Server"],
	["windowsservercore", "Windows Server Core"]
]);

// src/base/files/windows-names.ts
/** Names of devices, which cannot be file names on Windows, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/i;
const RESERVED = /[<>:"\\|?*]/;
/** In UTF-16 units, as NTFS counts. */
const LONGEST$4 = 255;
/**
* Returns why Windows does not allow this name for a file or folder (Win32, "Naming Files, Paths, and Namespaces"),
* as the end of "it …"; `undefined` if it does.
*/
function windowsNameProblem(name) {
	if (hasControlCharacter(name)) return "contains a control character";
	const reserved = RESERVED.exec(name)?.[0];
	if (reserved !== void 0) return `contains ${reserved}`;
	if (/[. ]$/.test(name)) return `ends with a ${name.endsWith(".") ? "dot" : "space"}`;
	if (DEVICE.test(name)) return "is the name of a device";
	return name.length > LONGEST$4 ? `has more than ${LONGEST$4} characters` : void 0;
}
/**
* Returns one text for all spellings that are the same name on Windows. As in the table of NTFS each UTF-16 unit is
* mapped separately (`ß` is not `SS`), and no other letter becomes an ASCII one.
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

// src/publication/root.ts
/** The folder of an app if the project does not set one. */
const DEFAULT_ROOT = "/app";
/**
* Returns the folder of the app in its layers: normalized, with `/`, and without a slash at either end; empty for the root.
* For Windows, `/srv/x` and `C:\srv\x` are the same; for Linux, only the former is valid.
* @throws ActionError INPUT_INVALID if the path is not a valid folder of an image for `system`.
*/
function folderOf({ container }, system) {
	return pathInImage(container.workingDirectory ?? "/app", {
		system,
		doing: "reading ContainerWorkingDirectory of the project"
	});
}
/**
* Converts a path in an image for `system` to the form of layers: with `/`, and without a slash at either end.
* @throws ActionError INPUT_INVALID if the path is not valid in such an image.
*/
function pathInImage(text, target) {
	return normalised(target.system === "windows" ? withoutDrive(text, target.doing) : linuxFolder(text, target.doing));
}
/**
* Returns the folder of the app as an absolute path in the image (`/app`, `C:\app`), without a slash at the end; the root
* is empty, or the drive (`C:`).
* @throws ActionError INPUT_INVALID as {@link folderOf}.
*/
function rootOf(app, system) {
	return absolute(folderOf(app, system), system);
}
/**
* Converts a folder of an image for `system` to the form of its config: `/data`, `C:\data`.
* @throws ActionError INPUT_INVALID as {@link pathInImage}, and for the root.
*/
function folderInImage(text, target) {
	const path = pathInImage(text, target);
	if (path !== "") return absolute(path, target.system);
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: target.doing,
		got: `"${text}" is the root of the image`
	});
}
function absolute(path, system) {
	const parts = path.split("/").filter((part) => part !== "");
	return system === "windows" ? ["C:", ...parts].join("\\") : parts.map((part) => `/${part}`).join("");
}
/** Returns the path of a file in a folder as {@link rootOf} writes it. `path` is relative to the folder, with `/`. */
function pathBelow(root, { path, system }) {
	return system === "windows" ? `${root}\\${path.replaceAll("/", "\\")}` : `${root}/${path}`;
}
const LINUX_PATH = "Write it as /app, without backslashes and colons.";
function linuxFolder(folder, doing) {
	if (/[\\:\0]/.test(folder)) throw invalid$2(folder, {
		doing,
		what: "a Linux image",
		hint: LINUX_PATH
	});
	return folder;
}
/** Removes the drive. Windows containers have only the drive C:. */
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

// src/images/image/command.ts
/**
* Chooses entry point and command by the .NET SDK's rules (dotnet/sdk, CreateNewImage.DetermineEntrypointAndCmd), so
* that a project published with the SDK starts the same way.
* @throws ActionError INPUT_INVALID for settings that contradict each other, which the SDK rejects too.
*/
function chooseCommand(app, place) {
	const { container } = app;
	return apply(withoutOldForm({
		...settle(container),
		appCommand: container.appCommand.length > 0 ? container.appCommand : defaultCommand(app, place)
	}, container), inherited(place.baseEntrypoint));
}
function settle(container) {
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
/** Returns `dotnet /app/App.dll`, or the executable if `dotnet` has nothing to run. */
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
/** For example Blazor WebAssembly, which runs in a browser: its output is files for a web server. */
function nothingToStart({ project, name }) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `choosing the start command of ${project}`,
		got: `its publish output has neither ${name}.dll nor an executable, so there is nothing to start`,
		hint: "For static files set base-image to a web server, and ContainerAppCommandInstruction=None in the project. ContainerWorkingDirectory, or the input working-directory, sets the folder of the files."
	});
}
/**
* Before `ContainerAppCommand` existed, `ContainerEntrypointArgs` without an entry point meant arguments of the
* application.
*/
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
	if (entrypointArgs.length > 0 && entrypoint.length === 0) throw contradiction("ContainerEntrypointArgs is set without ContainerEntrypoint");
	switch (instruction) {
		case "None":
			if (appCommand.length > 0) throw contradiction("ContainerAppCommand is set with ContainerAppCommandInstruction=None");
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
/** The entry point of some base images is `dotnet` itself, which must not precede the application's. */
function inherited(baseEntrypoint) {
	const [only = "", ...more] = baseEntrypoint;
	const isDotnet = only === "dotnet" || only === "/usr/bin/dotnet" || only.toLowerCase() === DOTNET_OF_WINDOWS;
	return more.length === 0 && isDotnet ? [] : baseEntrypoint;
}
/** In lowercase, because Windows ignores case. */
const DOTNET_OF_WINDOWS = "c:\\program files\\dotnet\\dotnet.exe";
function contradiction(got) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "choosing the start command of the image",
		got,
		hint: "See https://learn.microsoft.com/dotnet/core/containers/publish-configuration for how these properties combine."
	});
}

// src/images/image/config.ts
/**
* Returns the base's config with the settings of this build; unknown fields stay (`os.version`, `variant`, …).
* @throws ActionError PROJECT_UNSUPPORTED for an invalid port or user.
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
/** Returns the kind of each layer, for people, from the history of an image that this action made. */
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
/** Checked because the build's container writes both, and later steps of a job put them into commands. */
function checkSettings({ project, container: { ports, user } }) {
	const doing = `reading the settings of the image of ${project}`;
	const code = "PROJECT_UNSUPPORTED";
	const port = ports.find((each) => portNumber(each).length === 0);
	if (port !== void 0) throw new ActionError({
		code,
		doing,
		got: `${JSON.stringify(port)} is not a valid port`,
		hint: "Give a ContainerPort as a number from 1 to 65535, with the Type tcp or udp."
	});
	if (user !== void 0 && !isUser(user)) throw new ActionError({
		code,
		doing,
		got: `${JSON.stringify(user)} is not a valid user`,
		hint: "Give ContainerUser as a name or a number, optionally followed by `:group`."
	});
}
function makeContainerConfig({ base, app, labels, settings = {} }) {
	checkSettings(app);
	const own = base.config.config ?? {};
	const environment = environmentIn({
		base,
		app
	});
	const system = describeSystemOf(base.platform);
	const root = rootOf(app, system);
	const { entrypoint, cmd } = chooseCommand(app, {
		system,
		root,
		baseEntrypoint: own.Entrypoint ?? []
	});
	const { Cmd: _baseCmd, Entrypoint: _baseEntrypoint, ...kept } = own;
	const volume = (folder) => folderInImage(folder, {
		system,
		doing: "reading the input volumes"
	});
	const volumes = [...Object.keys(own.Volumes ?? {}), ...(settings.volumes ?? []).map(volume)];
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
/** Returns the user of the image: the requested one, else that of .NET's images, else the base's; absent: root. */
function imageUser({ app, base }) {
	if (app.container.user !== void 0) return app.container.user;
	if (describeSystemOf(base.platform) === "windows") return windowsUser(base);
	return environmentIn({
		app,
		base
	}).get("APP_UID") ?? base.config.config?.User;
}
/** Later values override earlier ones. */
function environmentIn({ app, base }) {
	return new Map([...environmentOf(base.config.config), ...ownEnvironment(app)]);
}
/**
* Windows identifies users by name, and Server Core runs as administrator if none is given. Images of .NET do not
* need an administrator; for other images this is unknown.
*/
function windowsUser({ config, reference }) {
	const own = config.config?.User ?? "";
	if (own !== "") return own;
	return isWindowsImage(reference) && officialPath(reference)?.startsWith("framework/") !== true ? "ContainerUser" : void 0;
}
/** `C:` without a slash means the current folder on that drive. */
function windowsFolder(root) {
	return root.endsWith(":") ? `${root}\\` : root;
}
function ownEnvironment({ container }) {
	return container.environment.map(({ name, value }) => [name, value]);
}
const OCI$3 = "org.opencontainers.image.";
/**
* Returns the labels of a base that also apply to an image built on it. Version and name do not: Ubuntu's version is
* 24.04.
*/
function inheritable(labels = {}) {
	const own = [`${OCI$3}version`, `${OCI$3}ref.name`];
	const kept = Object.entries(labels).filter(([key]) => !key.startsWith(`${OCI$3}base.`) && !own.includes(key));
	return Object.fromEntries(kept);
}
/**
* Returns the ports that a container of a base image listens on, as `8080/tcp`, read from its environment as the .NET
* SDK does.
*/
function portsOf(environment) {
	const urls = environment.get("ASPNETCORE_URLS") ?? "";
	if (urls !== "") return urls.split(";").flatMap(portOfUrl);
	return ["ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"].flatMap((name) => (environment.get(name) ?? "").split(";")).filter(isPort).map((port) => `${port}/tcp`);
}
/** `http://+:8080`; the SDK ignores a URL without a port. */
function portOfUrl(url) {
	const port = /^\w+:\/\/(?:[*+]|[^:]*|\[[^\]]*\]):(\d+)\/?$/.exec(url.trim())?.[1];
	return port === void 0 || !isPort(port) ? [] : [`${port}/tcp`];
}

// src/images/plan/tag-rules.ts
var import_tar_stream = require_tar_stream();
/**
* Applies the input `if-exists` to a tag that exists and points to another image. Floating tags are made to change,
* so it does not apply to them.
* @throws ActionError TAG_EXISTS
*/
function decideExisting(tag, mode) {
	const { name, moving, held, wanted } = tag;
	if (held === void 0 || held === wanted) return {
		value: true,
		because: "it points to no other image"
	};
	if (moving || mode === "overwrite") return {
		value: true,
		because: moving ? "it is a floating tag" : "if-exists: overwrite"
	};
	if (mode === "skip") return {
		value: false,
		because: `it points to ${shortened(held)} and if-exists is skip`
	};
	throw new ActionError({
		code: "TAG_EXISTS",
		doing: `checking ${name} before the push`,
		got: `it exists and points to ${held}, while this run made ${wanted}`,
		hint: "Nothing was pushed. Give the release another version, delete the tag in the registry, or set the input if-exists to overwrite or skip."
	});
}
/**
* Decides whether a floating tag may be taken from the image that it points to: never from one of a later commit,
* which a newer run pushed while this one was running. Git decides if the clone has both commits, otherwise the
* commit times.
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
	const [ownTime, heldTime] = [Date.parse(own.created), Date.parse(held.created)];
	if (!(isAncestor ?? (ownTime > 0 && heldTime > ownTime))) return {
		value: true,
		because: "it is from an earlier commit"
	};
	const how = isAncestor === void 0 ? `of ${new Date(heldTime).toISOString()}, this one is of ${own.created}` : "a descendant of this one";
	return {
		value: false,
		because: `it is from ${commitOf$1(held)}, ${how}: a newer run moved it`
	};
}
const OCI$2 = "org.opencontainers.image";
/**
* Returns the version in labels or annotations. Images of Ubuntu have Ubuntu's version in that label, and an image
* built on one inherits it unless it has its own.
*/
function versionIn$1(texts) {
	const version = texts?.[`${OCI$2}.version`];
	return texts?.[`${OCI$2}.ref.name`] === "ubuntu" && /^\d\d\.(?:04|10)$/.test(version ?? "") ? void 0 : version;
}
/** The text is quoted because any program may have written it. */
function commitOf$1({ revision }) {
	const start = revision.slice(0, 12);
	return `commit ${/^[0-9a-f]+$/.test(start) ? start : JSON.stringify(start)}`;
}
/**
* Decides whether a floating tag (`latest`, `1`, `1.2`) may be taken from the image that it points to: never from one
* with a higher version by SemVer's precedence, for example if an older line gets a fix after a newer line was
* released.
*/
function decideVersion({ own, held }) {
	if (held === void 0 || held === "") return {
		value: void 0,
		because: "the image that it names has no version label"
	};
	const shown = JSON.stringify(held.slice(0, 80));
	const [ownVersion, heldVersion] = [readVersion(own), readVersion(held)];
	if (ownVersion === void 0 || heldVersion === void 0) return {
		value: void 0,
		because: `the image that it names has the version ${shown}, which is not valid SemVer`
	};
	const order = compareVersions(ownVersion, heldVersion);
	if (order === void 0) return {
		value: void 0,
		because: `the image that it names has the version ${shown}, without a patch number`
	};
	if (order === 0) return {
		value: void 0,
		because: `it already names an image of ${own}`
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

// src/images/deliver/read-remote-image.ts
/** @throws ActionError if the document is not a valid image */
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
/**
* Reads an image; its layers stay in the registry until they are opened. @throws ActionError if it is not a valid
* image
*/
async function readImage(image, { client, repository }) {
	const { registry } = client;
	return await readImageOf({
		origin: {
			registry,
			repository
		},
		document: (reference) => client.getManifest({
			repository,
			reference: reference ?? image.digest
		}),
		open: (descriptor) => client.openBlob(repository, descriptor)
	}, image);
}
/** Does the same for an image in any store, such as an OCI layout. */
async function readImageOf(store, { digest, platform }) {
	const found = await store.document(digest);
	const { mediaType } = found.descriptor;
	const manifest = fromBytes({
		mediaType,
		bytes: found.bytes,
		value: parseManifest(found.bytes, mediaType)
	});
	const { config: descriptor } = manifest.value;
	const bytes = await readAll$1(store.open(descriptor), LARGEST_CONFIG);
	const config = fromBytes({
		mediaType: descriptor.mediaType,
		bytes,
		value: parseConfig(bytes)
	});
	const { registry = "", repository = "" } = store.origin ?? {};
	const request = {
		reference: {
			registry,
			repository,
			digest
		},
		platform
	};
	const layers = baseLayers(store, {
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
/** Reads everything that a document refers to, except layers. @throws ActionError if it is not a valid image */
async function readEarlier(top, reader) {
	return {
		top,
		images: await Promise.all((await manifestsOf(top, reader)).map(async (manifest) => ({
			manifest,
			config: await readConfig$1(manifest, reader)
		})))
	};
}
/** Returns the layers that a document refers to. @throws ActionError if it is not a valid image */
async function readLayers$1(digest, reader) {
	return (await manifestsOf(await reader.document(digest), reader)).flatMap(({ value }) => value.layers.map((layer) => layer.digest));
}
function remoteDocuments({ images }) {
	return images.map(({ manifest, config }) => ({
		manifest: manifest.value,
		config: config.value
	}));
}
/** Returns the earlier set, with its layers, instead of a new one with the same content. */
function inPlaceOf(set, { top, images }) {
	const replace = (image, index) => ({
		...image,
		...images[index]
	});
	const [first, ...others] = set.images;
	return {
		top,
		images: [replace(first, 0), ...others.map((image, index) => replace(image, index + 1))]
	};
}
const REVISION = "org.opencontainers.image.revision";
const CREATED = "org.opencontainers.image.created";
/**
* Returns the commit of an image, from its annotations or labels; empty for an image that this action did not make.
* @throws ActionError if the registry fails
*/
async function heldImage(document, reader) {
	return await orSilent({
		revision: "",
		created: ""
	}, async () => {
		const top = await document;
		const told = top.value.annotations;
		const texts = told?.[REVISION] === void 0 ? await labelsOf(top, reader) : told;
		return {
			revision: texts[REVISION] ?? "",
			created: texts[CREATED] ?? ""
		};
	});
}
/**
* Returns the version in the label of an image (of an index: its first image), or in an annotation; `undefined` if
* there is no version.
* @throws ActionError if the registry fails
*/
async function versionOfRemote(document, reader) {
	return await orSilent(void 0, async () => {
		const top = await document;
		const first = await firstManifest(top, reader);
		return versionIn$1(await labelsOf(first, reader)) ?? versionIn$1(first.value.annotations) ?? versionIn$1(top.value.annotations);
	});
}
/** Errors that mean "nothing is known": there is no image, it is incomplete, or this run may not read it. */
const SILENT = [
	"IMAGE_INVALID",
	"IMAGE_NOT_FOUND",
	"REGISTRY_DENIED"
];
function isSilence(error) {
	return error instanceof ActionError && SILENT.includes(error.code);
}
/** A temporary failure of the registry does not mean that there is no image. */
async function orSilent(silence, read) {
	try {
		return await read();
	} catch (error) {
		if (isSilence(error)) return silence;
		throw error;
	}
}
/** For an index, returns the labels of its first image. A config that is missing or invalid has none. */
async function labelsOf(top, reader) {
	const manifest = await firstManifest(top, reader);
	const { digest } = manifest.value.config;
	return (await readConfig$1(manifest, reader).catch(async (error) => {
		if (isSilence(error) || !await reader.client.headBlob({
			...reader,
			digest
		})) return void 0;
		throw error;
	}))?.value.config?.Labels ?? {};
}
/** @throws ActionError IMAGE_INVALID for an index without an image */
async function firstManifest(top, { document }) {
	if (isManifest(top)) return top;
	const first = top.value.manifests.find(isImage);
	const found = first === void 0 ? void 0 : await document(first.digest);
	if (found !== void 0 && isManifest(found)) return found;
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading the index ${top.descriptor.digest}`,
		got: "it does not contain an image"
	});
}
/** Attestations have the platform `unknown/unknown` in an index. */
function isImage({ platform }) {
	return platform?.os !== "unknown";
}
function isManifest(document) {
	return "layers" in document.value;
}
function entriesOf$1({ value }) {
	return "manifests" in value ? value.manifests.map(({ digest }) => digest) : [];
}
async function manifestsOf(top, { document }) {
	return isManifest(top) ? [top] : (await Promise.all(entriesOf$1(top).map(document))).filter(isManifest);
}
async function readConfig$1({ value }, { client, repository }) {
	const bytes = await readAll$1(client.openBlob(repository, value.config), LARGEST_CONFIG);
	return fromBytes({
		mediaType: value.config.mediaType,
		bytes,
		value: parseConfig(bytes)
	});
}

// node_modules/valibot/dist/index.mjs
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
let store$3;
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
/* @__NO_SIDE_EFFECTS__ */
function check$2(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check$2,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is$1(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse$5(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

// src/provenance/predicates.ts
/** The media type of an in-toto statement (github.com/in-toto/attestation, spec v1, envelope.md). */
const STATEMENT_TYPE = "application/vnd.in-toto+json";
/** slsa.dev/spec/v1.0/provenance */
const PROVENANCE = "https://slsa.dev/provenance/v1";
/** The SBOM that `verify` compares with the files of an image. */
const SPDX = "https://spdx.dev/Document/v2.3";
/** The predicate types of SBOMs, as `actions/attest` has them, with the media type of the document that each one holds. */
const SBOM_PREDICATES = {
	[SPDX]: "application/spdx+json",
	"https://cyclonedx.org/bom": "application/vnd.cyclonedx+json"
};
/** Returns the predicate types of the attestations of a manifest. SBOMs are attached without a signature in any case. */
function typesOf({ signed, hasSbom }) {
	return signed && hasSbom ? [PROVENANCE, ...Object.keys(SBOM_PREDICATES)] : [PROVENANCE];
}

// src/oci/artifact.ts
/** The annotation by which this action finds its own documents. */
const DOCUMENT_ANNOTATION = "io.github.containerize-dotnet.document";
/** The bytes of every empty config (image-spec, manifest.md, "Guidance for an Empty Descriptor"). */
const EMPTY = fromBytes({
	mediaType: "application/vnd.oci.empty.v1+json",
	bytes: new TextEncoder().encode("{}"),
	value: {}
});
/** Makes the artifact of one document. Its bytes depend only on the parts. */
function makeArtifact(parts) {
	const { subject, artifactType, document, file, kind, created, annotations } = parts;
	const { mediaType, digest, size } = subject;
	const layer = fromBytes({
		mediaType: artifactType,
		bytes: document,
		value: {}
	});
	return {
		manifest: encodeJson(MEDIA.ociManifest, {
			schemaVersion: 2,
			mediaType: MEDIA.ociManifest,
			artifactType,
			config: EMPTY.descriptor,
			layers: [{
				...layer.descriptor,
				annotations: { "org.opencontainers.image.title": file }
			}],
			subject: {
				mediaType,
				digest,
				size
			},
			annotations: {
				[DOCUMENT_ANNOTATION]: kind,
				...annotations,
				"org.opencontainers.image.created": created
			}
		}),
		config: EMPTY,
		document: layer
	};
}
/** Returns the descriptor that lists of referrers have for an artifact (distribution-spec, "Listing Referrers"). */
function referrerOf({ manifest }) {
	const { artifactType, annotations } = manifest.value;
	const descriptor = {
		...manifest.descriptor,
		artifactType
	};
	return annotations === void 0 ? descriptor : {
		...descriptor,
		annotations
	};
}

// src/oci/registry/referrers.ts
/** Lists what refers to a manifest, through the registry's own list or through the tag that replaces it. */
async function listReferrers(place) {
	const { client, repository, subject } = place;
	const [found, tagged] = await Promise.all([client.getReferrers({
		repository,
		digest: subject
	}), readTag$1(place)]);
	if (found !== void 0) return {
		listedBy: "registry",
		descriptors: found
	};
	return {
		listedBy: "tag",
		descriptors: tagged?.manifests ?? []
	};
}
/**
* Sends the blobs of artifacts. This may happen before the subject exists: nothing refers to a blob until its manifest is put.
* @throws ActionError of the client
*/
async function sendArtifacts(artifacts, place) {
	const { client, repository, areNew = true } = place;
	const configs = distinctBlobs(artifacts.map(({ config }) => config)).map((config) => sendMissing(config, place));
	const documents = distinctBlobs(artifacts.map(({ document }) => document)).map((document) => areNew ? client.uploadBlob(document, { repository }) : sendMissing(document, place));
	await Promise.all([...configs, ...documents]);
}
/**
* Puts the manifests of artifacts whose blobs are sent. Where the registry does not list them, they are added to the index
* under the subject's tag (distribution-spec 1.1, "Pushing Manifests with Subject").
* @throws ActionError of the client, for a registry that refuses such manifests
*/
async function putReferrers(artifacts, place) {
	const { client, repository } = place;
	const put = ({ manifest }) => client.putManifest({
		repository,
		reference: manifest.descriptor.digest
	}, manifest);
	const listed = await pMap(artifacts, put, { concurrency: 4 });
	if (place.listedBy === "tag" || listed.includes(false)) await addToTag(artifacts.map(referrerOf), place);
}
async function sendMissing(blob, { client, repository }) {
	if (await client.headBlob({
		repository,
		digest: blob.descriptor.digest
	})) return;
	await client.uploadBlob(blob, { repository });
}
/** `sha256-…`, the tag that the specification gives to the list of a digest. */
function tagOf$1(subject) {
	return `sha256-${hexOf(subject)}`;
}
async function readTag$1({ client, repository, subject }) {
	try {
		const { bytes, descriptor } = await client.getManifest({
			repository,
			reference: tagOf$1(subject)
		});
		return descriptor.mediaType === MEDIA.ociIndex ? parseIndex(bytes, descriptor.mediaType) : void 0;
	} catch (error) {
		if (error instanceof ActionError && error.code === "IMAGE_NOT_FOUND") return void 0;
		throw error;
	}
}
/** Reads the list again, because another job may have written it meanwhile. */
async function addToTag(added, place) {
	const before = await readTag$1(place);
	const manifests = new Map([...before?.manifests ?? [], ...added].map((each) => [each.digest, each]));
	const index = encodeJson(MEDIA.ociIndex, {
		...before,
		schemaVersion: 2,
		mediaType: MEDIA.ociIndex,
		manifests: [...manifests.values()]
	});
	await place.client.putManifest({
		repository: place.repository,
		reference: tagOf$1(place.subject)
	}, index);
}

// src/provenance/attestation.ts
/** github.com/sigstore/protobuf-specs, sigstore_bundle.proto */
const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** The annotation that cosign and GitHub's tools read (cosign, specs/BUNDLE_SPEC.md). */
const PREDICATE_TYPE = "dev.sigstore.bundle.predicateType";
/** The kind of every attestation in the annotation of its artifact (oci/artifact.ts). */
const ATTESTATION_KIND = "attestation";
/** Makes the artifact that attaches an attestation to one of its subjects. */
function attestationArtifact({ type, text, signed }, place) {
	const shown = {
		"dev.sigstore.bundle.content": "dsse-envelope",
		[PREDICATE_TYPE]: type
	};
	return makeArtifact({
		...place,
		artifactType: signed ? BUNDLE_TYPE : STATEMENT_TYPE,
		document: Buffer.from(text),
		file: signed ? "attestation.sigstore.json" : "attestation.intoto.json",
		kind: ATTESTATION_KIND,
		annotations: signed ? shown : { [UNSIGNED_TYPE]: type }
	});
}
/** The annotation that BuildKit uses for statements without a signature. */
const UNSIGNED_TYPE = "in-toto.io/predicate-type";
/**
* Returns what distinguishes the documents of an image: the type of the predicate for a signed attestation, because all
* bundles have one artifact type, and otherwise the artifact type.
*/
function documentKey({ artifactType = "", annotations }) {
	return artifactType === "application/vnd.dev.sigstore.bundle.v0.3+json" ? annotations?.[PREDICATE_TYPE] ?? artifactType : artifactType;
}
/** Returns the key of the artifact of an attestation. */
function attestationKey({ type, signed }) {
	return signed ? type : STATEMENT_TYPE;
}

// src/provenance/job.ts
/**
* The claims of GitHub's identity token, in the order of {@link Job}
* (docs.github.com/actions/reference/security/oidc).
*/
const CLAIMS = object({
	repository: string(),
	repository_id: string(),
	repository_owner_id: string(),
	repository_visibility: optional(string(), ""),
	ref: string(),
	sha: string(),
	event_name: string(),
	workflow_ref: string(),
	job_workflow_ref: string(),
	runner_environment: string(),
	run_id: string(),
	run_attempt: string()
});
/** A token has some kilobytes. */
const LONGEST$3 = 65536;
/**
* Reads the job from its identity token (RFC 7519). The signature is not checked: the token comes from the runner, and the
* authority that it is sent to checks it. Returns `undefined` if it is not a token of GitHub Actions.
*/
function jobOfToken(token, server) {
	const payload = token.split(".")[1];
	if (payload === void 0 || token.length > LONGEST$3) return void 0;
	try {
		const claims = parse$5(CLAIMS, parseJson(Buffer.from(payload, "base64url").toString("utf8"), { length: LONGEST$3 }));
		return {
			server,
			repository: claims.repository,
			repositoryId: claims.repository_id,
			ownerId: claims.repository_owner_id,
			visibility: claims.repository_visibility,
			ref: claims.ref,
			sha: claims.sha,
			event: claims.event_name,
			workflow: claims.workflow_ref,
			jobWorkflow: claims.job_workflow_ref,
			runner: claims.runner_environment,
			run: claims.run_id,
			attempt: claims.run_attempt
		};
	} catch {
		return;
	}
}
/** Reads the job from the environment, which is not signed. Returns `undefined` outside of GitHub Actions. */
function jobOfEnvironment(env) {
	const value = (name) => env[name] ?? "";
	if (value("GITHUB_REPOSITORY") === "" || value("GITHUB_RUN_ID") === "") return void 0;
	const workflow = value("GITHUB_WORKFLOW_REF");
	return {
		server: serverOf(env),
		repository: value("GITHUB_REPOSITORY"),
		repositoryId: value("GITHUB_REPOSITORY_ID"),
		ownerId: value("GITHUB_REPOSITORY_OWNER_ID"),
		visibility: "",
		ref: value("GITHUB_REF"),
		sha: value("GITHUB_SHA"),
		event: value("GITHUB_EVENT_NAME"),
		workflow,
		jobWorkflow: workflow,
		runner: value("RUNNER_ENVIRONMENT"),
		run: value("GITHUB_RUN_ID"),
		attempt: value("GITHUB_RUN_ATTEMPT")
	};
}
/** Returns the address of the GitHub server that runs the job. */
function serverOf(env) {
	return env["GITHUB_SERVER_URL"] ?? "https://github.com";
}
/** Returns the address of the run, with its attempt. */
function runUrl({ server, repository, run, attempt }) {
	return `${server}/${repository}/actions/runs/${run}${attempt === "" ? "" : `/attempts/${attempt}`}`;
}

// src/oci/zstd-frames.ts
/**
* Decompresses all frames of a Zstandard stream (RFC 8878, section 3.1). Node.js ends after the first one, but layers of
* other tools have many (zstd:chunked, pzstd). Skippable frames are left out.
* @throws Error if the stream is not Zstandard, or ends within a frame
*/
async function* unpackZstd(source) {
	const input = new Input(source);
	try {
		while (await input.hasMore()) {
			const magic = await input.take(4);
			const number = magic.readUInt32LE(0);
			if (number >>> 4 === SKIPPABLE) await input.skip((await input.take(4)).readUInt32LE(0));
			else if (number === FRAME) yield* unpackFrame(frameAfter(magic, input));
			else throw new Error("it is not compressed with zstd");
		}
	} finally {
		await input.close();
	}
}
const FRAME = 4247762216;
/** The first 28 of 32 bits. */
const SKIPPABLE = 25481893;
function unpackFrame(frame) {
	return pipeline$1(Readable.from(frame, { objectMode: false }), zlib.createZstdDecompress(), () => void 0);
}
/** Yields the bytes of one frame (3.1.1): magic number, header, blocks up to the last one, checksum. */
async function* frameAfter(magic, input) {
	const descriptor = await input.take(1);
	const flags = descriptor.readUInt8(0);
	yield Buffer.concat([
		magic,
		descriptor,
		await input.take(headerSize(flags))
	]);
	for (let isLast = false; !isLast;) {
		const header = await input.take(3);
		const bits = header.readUIntLE(0, 3);
		isLast = (bits & 1) === 1;
		const isRepeated = (bits >>> 1 & 3) === 1;
		yield Buffer.concat([header, await input.take(isRepeated ? 1 : bits >>> 3)]);
	}
	if ((flags & 4) !== 0) yield await input.take(4);
}
/** The size of the rest of a frame's header (3.1.1.1.1), in bytes. */
function headerSize(flags) {
	const isSingle = (flags & 32) !== 0;
	const dictionary = [
		0,
		1,
		2,
		4
	][flags & 3] ?? 0;
	const content = [
		isSingle ? 1 : 0,
		2,
		4,
		8
	][flags >>> 6] ?? 0;
	return (isSingle ? 0 : 1) + dictionary + content;
}
/** Bytes of a stream, by number. */
var Input = class {
	#chunks;
	#rest = Buffer.alloc(0);
	#isReading = false;
	constructor(source) {
		this.#chunks = source[Symbol.asyncIterator]();
	}
	async hasMore() {
		while (this.#rest.length === 0) {
			this.#isReading = true;
			const next = await this.#chunks.next();
			this.#isReading = false;
			if (next.done === true) return false;
			this.#rest = Buffer.from(next.value);
		}
		return true;
	}
	/** Ends the stream, which the reader may not have read to its end. It does not wait for bytes that may never come. */
	async close() {
		const ended = this.#chunks.return?.();
		if (this.#isReading) ended?.catch(() => void 0);
		else await ended;
	}
	async take(count) {
		const parts = [];
		for (let left = count; left > 0;) {
			if (!await this.hasMore()) throw new Error("it ends within a frame of zstd");
			const part = this.#rest.subarray(0, left);
			this.#rest = this.#rest.subarray(part.length);
			parts.push(part);
			left -= part.length;
		}
		return Buffer.concat(parts);
	}
	async skip(count) {
		for (let left = count; left > 0;) {
			if (!await this.hasMore()) throw new Error("it ends within a frame of zstd");
			const part = Math.min(left, this.#rest.length);
			this.#rest = this.#rest.subarray(part);
			left -= part;
		}
	}
};

// src/oci/decompressed.ts
/** In bytes. With the default of Node.js, 16 kB, a large layer takes twice as long. */
const CHUNK = 262144;
/**
* Decompresses the tar of a layer while it is read; gzip may have several members.
* @throws ActionError IMAGE_INVALID for zstd before Node.js 22.15, which does not know it
*/
function decompressed(layer) {
	const compression = compressionOf$1(layer.descriptor.mediaType);
	if (compression === "none") return layer.open();
	if (compression === "zstd") return zstd(layer);
	const unpack = zlib.createGunzip({ chunkSize: CHUNK });
	return pipeline$1(Readable.from(layer.open(), { objectMode: false }), unpack, () => void 0);
}
function zstd({ descriptor, open }) {
	if ("createZstdDecompress" in zlib) return unpackZstd(open());
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `unpacking the layer ${descriptor.digest}`,
		got: `it is compressed with zstd, which Node.js ${process.version} does not support`,
		hint: "Use Node.js 22.15 or newer."
	});
}

// src/images/verify/layer-entries.ts
/** How much of a base's layers is read at most, uncompressed, in bytes. */
const LIMIT = 1073741824;
/** How long reading may take, in milliseconds: this check must not delay the run for long. */
const READ_TIMEOUT = 12e4;
/**
* Yields the entries of a layer's tar; each must be read or skipped before the next one.
* @throws Error beyond the budget, and for an invalid layer.
*/
async function* readLayerEntries(layer, budget) {
	const reader = (0, import_tar_stream.extract)();
	pipeline$1(Readable.from(counted$1(decompressed(layer), budget), { objectMode: false }), reader, () => void 0);
	for await (const entry of reader) {
		checkSize(entry.header);
		const path = entry.header.name.replace(/^(?:\.?\/)+/, "").replace(/(?<!\/)\/+$/, "");
		yield Object.assign(entry, { path });
		entry.resume();
	}
}
async function* counted$1(chunks, budget) {
	for await (const chunk of chunks) {
		budget.left -= chunk.byteLength;
		if (budget.left < 0) throw new Error("the layers are larger than the limit for reading");
		if (performance.now() > budget.end) throw new Error("reading the layers takes too long");
		yield chunk;
	}
}

// src/engine/engine-error.ts
/** Returns the `code` of a system error: `ENOENT`. */
function engineErrorCode(error) {
	const code = isObject(error) ? error["code"] : void 0;
	return typeof code === "string" ? code : void 0;
}
/** Returns the HTTP status of an answer that dockerode turned into an error. */
function statusOf(error) {
	const status = isObject(error) ? error["statusCode"] : void 0;
	return typeof status === "number" ? status : void 0;
}
/** Returns why no engine could be reached; the three common reasons have different hints. */
function connectionError(error, attempt) {
	const doing = `connecting to the container engine at ${attempt.place} (${attempt.because})`;
	const { code, got, hint } = explain(engineErrorCode(error), {
		message: messageOf(error),
		...attempt
	});
	return new ActionError({
		code,
		doing,
		got,
		hint: `${hint} \`publish-directory\` makes an image of a finished publish output and needs no engine.`,
		cause: error
	});
}
function explain(reason, attempt) {
	if (reason === "ENOENT") return {
		code: "ENGINE_MISSING",
		got: `the socket does not exist${attempt.tried.length > 1 ? ` (also tried: ${attempt.tried.join(", ")})` : ""}`,
		hint: "Start Docker or Podman on this runner, or set DOCKER_HOST to the engine's address. In a container job, mount /var/run/docker.sock."
	};
	if (reason === "EACCES" || reason === "EPERM") return {
		code: "ENGINE_DENIED",
		got: `permission denied (${reason})`,
		hint: `Give the runner's user access (\`sudo usermod -aG docker <user>\`, then restart the runner), or set DOCKER_HOST to a rootless engine.`
	};
	if (reason === "ECONNREFUSED") return {
		code: "ENGINE_REFUSED",
		got: "connection refused: no engine is listening",
		hint: "The engine is installed but not running: `sudo systemctl start docker`."
	};
	return {
		code: "ENGINE_FAILED",
		got: attempt.message,
		hint: "Check that DOCKER_HOST or the docker context names a Docker Engine API."
	};
}
/** Returns an error with the engine's own message. */
function engineError(doing, error) {
	if (error instanceof ActionError) return error;
	return new ActionError({
		code: "ENGINE_FAILED",
		doing,
		got: answerOf(error),
		cause: error
	});
}
/** Returns the error for a container that could not be started: the only setting that users choose is the network. */
function startError(doing, { error, network }) {
	const failed = engineError(doing, error);
	if (!/network .*not found|unable to find network/i.test(failed.message)) return failed;
	return new ActionError({
		code: failed.code,
		doing,
		got: `the engine has no network \`${network}\``,
		hint: "Set the input network to bridge, host, or a name from `docker network ls`.",
		cause: error
	});
}
/** Returns the error for an image that is not in the engine. */
function notInEngine(name) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `reading the image ${name} from the engine`,
		got: "the engine does not have it",
		hint: "Build or pull it in an earlier step of the same job."
	});
}
/** Returns the error for a failed pull: a missing image, a rejection and a failure have different hints. */
function pullError(name, error) {
	if (error instanceof ActionError && error.code !== "ENGINE_FAILED") return error;
	const got = error instanceof ActionError ? error.message : answerOf(error);
	const doing = `pulling ${name}`;
	const status = statusOf(error);
	if (/denied|unauthorized|authentication required|forbidden/i.test(got) || status === 401 || status === 403) return new ActionError({
		code: "REGISTRY_DENIED",
		doing,
		got,
		hint: "Log in to that registry before this step (docker/login-action), or check that the image exists.",
		cause: error
	});
	if (/manifest unknown|not found|no matching manifest|no such image/i.test(got) || status === 404) return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing,
		got,
		hint: "Check the name and the tag; a `registry-mirrors` entry must have the same repositories.",
		cause: error
	});
	if (/gave HTTP response to HTTPS client/i.test(got)) return new ActionError({
		code: "ENGINE_FAILED",
		doing,
		got,
		hint: "The engine itself pulls the image, and uses TLS. Add the registry to `insecure-registries` of daemon.json (Docker), or with `insecure = true` to registries.conf (Podman).",
		cause: error
	});
	return new ActionError({
		code: "ENGINE_FAILED",
		doing,
		got,
		cause: error
	});
}
/** dockerode writes `(HTTP code 404) no such image - message `; only the message is the engine's. */
function answerOf(error) {
	return messageOf(error).replace(/^\(HTTP code \d+\) .*? - /s, "").trim();
}

// src/oci/layout.ts
/** The file that marks a folder as a layout (OCI image-spec, image-layout.md "oci-layout file"). */
const LAYOUT_FILE = JSON.stringify({ imageLayoutVersion: "1.0.0" });
const REF_NAME = "org.opencontainers.image.ref.name";
/** Returns the path of a blob in a layout, with `/`. */
function blobPath({ digest }) {
	return `blobs/sha256/${hexOf(digest)}`;
}
/** Returns the name of a descriptor in a layout: one or none. */
function namesInLayout({ annotations }) {
	const name = annotations?.[REF_NAME];
	return name === void 0 ? [] : [name];
}
/**
* The annotation from which containerd, and so Docker, reads a full name in a layout (containerd,
* images.AnnotationImageName).
*/
const CONTAINERD_NAME = "io.containerd.image.name";
/** Returns the text of `index.json`: an entry for each name, or a single one if there is no name. */
function layoutIndex(entries, annotation = REF_NAME) {
	const manifests = entries.flatMap(({ descriptor, names }) => names.length === 0 ? [descriptor] : names.map((name) => ({
		...descriptor,
		annotations: {
			...descriptor.annotations,
			[annotation]: name
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
	/**
	* Keeps an existing blob of the right size. A new one appears under its name only when it is complete and correct.
	*/
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
	/** Makes the folder a layout of these entries, which replace those of the previous index. */
	async name(entries) {
		await mkdir(this.folder, { recursive: true });
		await writeFile(join(this.folder, "oci-layout"), LAYOUT_FILE);
		await writeFile(join(this.folder, "index.json"), layoutIndex(entries));
	}
	/** Returns the entries of its index; names are annotations. */
	async images() {
		const bytes = await readSmallFile(join(this.folder, "index.json"), LARGEST_DOCUMENT);
		return parseIndex(bytes, MEDIA.ociIndex).manifests;
	}
};

// src/engine/saved-image.ts
/**
* Unpacks the output of `docker save` (moby, image/spec/v1.2.md; engines since 25 write it next to an OCI layout,
* with the same manifest.json) into an OCI layout of one image below `folder`. Layers that are plain tars are
* compressed, as for a registry.
* @throws ActionError IMAGE_INVALID
*/
async function unpackSaved(tar, folder) {
	try {
		return await unpackImage(tar, folder);
	} catch (error) {
		if (error instanceof ActionError) throw error;
		throw invalid$1(messageOf(error), error);
	}
}
async function unpackImage(tar, folder) {
	const saved = join(folder, "saved");
	await unpackNew(tar, {
		folder: saved,
		limits: LARGE_ARCHIVE
	});
	const { Config: config, Layers: paths } = await readManifest(saved);
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
async function readManifest(saved) {
	const text = (await readSmallFile(join(saved, "manifest.json"), LARGEST_DOCUMENT)).toString("utf8");
	const value = parseJson(text);
	const [first] = Array.isArray(value) ? value : [];
	const { Config, Layers } = isObject(first) ? first : {};
	const paths = Array.isArray(Layers) ? Layers.filter((path) => typeof path === "string") : [];
	if (typeof Config === "string" && paths.length <= 1e3) return {
		Config,
		Layers: paths
	};
	throw invalid$1("the archive contains no image");
}
function invalid$1(got, cause) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading an image from the engine",
		got,
		cause
	});
}
/** Equal layers are links to one another in archives of older engines; none may lead out of the archive. */
async function inside(saved, path) {
	const [root, real] = await Promise.all([realpath(saved), realpath(join(saved, path))]);
	if (real.startsWith(`${root}${sep$1}`)) return real;
	throw invalid$1(`${path} leads out of its archive`);
}
/** Detects the compression by the first bytes: RFC 1952 and RFC 8878. */
async function compressionOf(path) {
	try {
		var _usingCtx$12 = _usingCtx();
		const { buffer } = await _usingCtx$12.a(await open(path)).read({
			buffer: Buffer.alloc(4),
			length: 4,
			position: 0
		});
		if (buffer.readUInt16BE(0) === 8075) return "gzip";
		return buffer.readUInt32LE(0) === 4247762216 ? "zstd" : "none";
	} catch (_) {
		_usingCtx$12.e = _;
	} finally {
		await _usingCtx$12.d();
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
/**
* Reads an image of a layout like one of a registry. @throws ActionError IMAGE_NOT_FOUND, when a document is
* requested
*/
function layoutStore(image) {
	const layout = new OciLayout(image.folder);
	const open = (descriptor) => opened(layout, descriptor);
	return {
		open,
		async document(digest) {
			const descriptor = digest === void 0 ? await findImage(layout, image) : await measured$1(layout, digest);
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
	const named = image.name === void 0 ? all : all.filter((descriptor) => namesInLayout(descriptor).includes(image.name ?? ""));
	const [first, ...others] = [...new Map(named.map((each) => [each.digest, each])).values()];
	if (first !== void 0 && others.length === 0) return first;
	const names = all.flatMap(namesInLayout);
	const there = names.length === 0 ? `${all.length} without a name` : names.join(", ");
	throw notFound$1(image, { got: first === void 0 ? `it contains ${there}` : `it contains several images: ${there}` });
}
/** @throws ActionError IMAGE_INVALID for a blob that is missing or has other bytes */
async function* opened(layout, descriptor) {
	try {
		yield* verified(layout.open(descriptor), descriptor);
	} catch (cause) {
		throw broken(layout, {
			digest: descriptor.digest,
			cause
		});
	}
}
/** A layout contains neither the size nor the type of a blob by itself. They are needed only here. */
async function measured$1(layout, digest) {
	const path = join(layout.folder, blobPath({ digest }));
	const bytes = await readSmallFile(path, LARGEST_DOCUMENT).catch((cause) => {
		throw broken(layout, {
			digest,
			cause
		});
	});
	const { mediaType } = parseJsonObject(bytes, `the manifest ${digest}`);
	return {
		mediaType: typeof mediaType === "string" ? mediaType : MEDIA.ociManifest,
		digest,
		size: bytes.byteLength
	};
}
function broken({ folder }, { digest, cause }) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading ${digest} in the OCI layout ${folder}`,
		got: messageOf(cause),
		hint: "The layout is incomplete. Write it again.",
		cause
	});
}
function notFound$1({ folder, name }, problem) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `looking for ${name === void 0 ? "the image" : `the image "${name}"`} in ${folder}`,
		hint: "Give the folder of an OCI layout as oci:DIR, or as oci:DIR:NAME if it contains several images.",
		...problem
	});
}

// src/actions/plan/local-base.ts
/**
* Reports early that a base image is missing on this machine.
* @throws ActionError IMAGE_NOT_FOUND
*/
async function checkLocalBase(context, base) {
	if (base.kind === "layout") {
		await layoutOf(context, base).document();
		return;
	}
	if (await (await context.engine()).findImage(base.name) === void 0) throw notInEngine(base.name);
}
/** Opens a base image on this machine; one from the engine is unpacked below `folder`. */
async function openLocalBase(context, { base, folder }) {
	if (base.kind === "layout") return layoutOf(context, base);
	const engine = await context.engine();
	return layoutStore({ folder: await unpackSaved(await engine.save(base.name), join(folder, "base")) });
}
function layoutOf({ workspace }, { folder, name }) {
	return layoutStore({
		folder: resolve$1(workspace, folder),
		...defined({ name })
	});
}

// src/dotnet/rid.ts
const ARCHITECTURES = {
	amd64: "x64",
	arm64: "arm64",
	arm: "arm",
	"386": "x86"
};
/**
* Returns the runtime identifier of a platform: `linux-arm64` for `linux/arm64`, or `linux-musl-arm64` with musl;
* `win-x64` for `windows/amd64`.
*/
function ridOf(platform, { musl = false } = {}) {
	return `${platform.os === "windows" ? "win" : musl ? "linux-musl" : "linux"}-${ARCHITECTURES[platform.architecture] ?? platform.architecture}`;
}
/** Returns the platform of a RID, or `undefined` if no container has it (`osx-arm64`). */
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
* Returns whether a platform may use files of `runtimes/<rid>`: the RID itself and its fallbacks in NuGet's graph
* (`linux`, `unix`, `any`). Distribution names (`alpine-x64`, `debian.12-x64`) are kept for any Linux, because their
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
	return runsOnSystem(rid, describeSystemOf(platform));
}
/** Like {@link runsOn}, for any architecture. */
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

// src/images/image/annotations.ts
/** Registries show the annotations of a manifest, or of the index if there is one. */
const USUAL$2 = {
	rules: [],
	levels: ["manifest", "index"]
};
/**
* Returns the annotations of one document or descriptor (OCI image-spec, annotations.md), sorted by key: the
* generated ones, overridden by those of the inputs. Absent: there are none.
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
/** Returns the standard labels, which are annotations too: registries that do not read configs show annotations. */
function standardOf(labels) {
	return Object.fromEntries(Object.entries(labels).filter(([key]) => key.startsWith("org.opencontainers.image.")));
}

// src/images/image/assemble.ts
/**
* Makes an image: the base's layers, then those of the application. All descriptors use the media types of the
* requested format; bytes and digests stay the same. Only OCI has annotations. A pure function: the same parts give
* the same bytes.
* @throws ActionError IMAGE_INVALID for a base whose config and manifest disagree, or that Docker's format does not
* support.
* @example
* const image = assembleImage({ format: 'oci', base, app, layers, labels: {}, created: '2026-01-02T03:04:05Z' });
* image.manifest.descriptor.digest; // 'sha256:…'
*/
function assembleImage(parts) {
	const { base } = parts;
	if (base.layers.length !== base.config.rootfs.diff_ids.length) throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `building on ${describeReference(base.reference)}`,
		got: `its manifest has ${base.layers.length} layers, but its config has ${base.config.rootfs.diff_ids.length}`
	});
	const { format } = parts;
	const layers = [...base.layers, ...parts.layers].map((layer) => translated(layer, parts));
	const config = encodeJson(TYPES[format].config, makeConfig(parts));
	const mediaType = TYPES[format].manifest;
	const facts = {
		...parts.annotating ?? USUAL$2,
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
		got: `its layer ${digest} is ${layer.descriptor.mediaType}, which Docker's format does not support`,
		hint: "Set the input format to oci, or use a base image with gzip layers."
	});
}
/**
* Returns the layers of an app that an image for `platform` needs: those of its system, without those of
* `runtimes/<rid>` that cannot run there.
* @throws ActionError PLATFORM_MISSING if there are no layers for the system, because only MSBuild knew that it is
* wanted
*/
function layersFor(publication, wanted) {
	const { app, platform } = wanted;
	const own = app.layers.map((index) => publication.layers[index]).filter((layer) => layer !== void 0).filter(({ system = "linux" }) => system === describeSystemOf(platform));
	if (own.length > 0) return own.filter(({ rid }) => rid === void 0 || runsOn(rid, platform));
	throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: `making the image of ${app.name} for ${describePlatform(platform)}`,
		got: `there are no layers for ${describeSystemOf(platform)}`,
		hint: "Name the base image in the input base-image, or its system in os: a value that only MSBuild can evaluate is known too late."
	});
}

// src/images/image/labels.ts
/** The value of `created` if there is no commit time: reproducible, and clearly not a real date. */
const NO_TIME = "1970-01-01T00:00:00Z";
/** Returns the commit's time as RFC 3339 in UTC, so that the same commit always gives the same bytes. */
function createdOf(event) {
	const time = event.commitTime === void 0 ? NaN : Date.parse(event.commitTime);
	return Number.isNaN(time) ? NO_TIME : new Date(time).toISOString().replace(".000Z", "Z");
}
/** `org.opencontainers.image.*`: https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const OCI$1 = "org.opencontainers.image";
/** Each generated label with the MSBuild property that turns it off, as in the .NET SDK. */
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
/**
* Returns the labels of the repository and the project, as the .NET SDK writes them. The project's own labels
* override them, and the input's override all.
*/
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
const VERSION$5 = /^v?\d+\.\d+/;
const WHOLE = /^v?\d+\.\d+\.\d+/;
/**
* Returns the version: the first tag if it is a full version, else the version behind it. The project's own version
* is usually 1.0.0.
*/
function versionOf$1({ version, release }) {
	if (version !== void 0 && WHOLE.test(version)) return version;
	return release ?? (version !== void 0 && VERSION$5.test(version) ? version : void 0);
}
/** Returns the labels that docker/metadata-action writes, if the project has no better value. */
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
			[`${OCI$1}.version`]: said[`${OCI$1}.version`] === void 0 ? void 0 : versionOf$1(facts),
			"org.opencontainers.artifact.description": said[`${OCI$1}.description`],
			[`${OCI$1}.source`]: event.url,
			[`${OCI$1}.revision`]: event.sha === "" ? void 0 : event.sha,
			"net.dot.runtime.majorminor": /^net(?:coreapp)?(\d+\.\d+)/.exec(app.framework)?.[1],
			"net.dot.sdk.version": app.sdkVersion
		}),
		...defined({ [`${OCI$1}.base.name`]: facts.baseName && describeReference(facts.baseName) }),
		...defined({ [`${OCI$1}.base.digest`]: base?.manifestDigest })
	};
}
/**
* Returns the labels of the input, with the expressions in names and values evaluated. A label with an empty name, as
* `{{#if tag}}released{{/if}}` on a branch, is left out.
*/
function evaluatedLabels(labels, known) {
	const text = textWith(known.templates, known.version);
	const entries = Object.entries(labels).map(([key, value]) => [text(key).trim(), text(value)]);
	return Object.fromEntries(entries.filter(([key]) => key !== ""));
}
/** Does the same for annotations. */
function evaluatedAnnotations(rules, known) {
	const text = textWith(known.templates, known.version);
	return rules.map((rule) => ({
		...rule,
		key: text(rule.key).trim(),
		value: text(rule.value)
	})).filter(({ key }) => key !== "");
}

// src/images/image/make-set.ts
/** Annotations that are equal for all images are also added to their index, where registries show them. */
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
* Returns one image as it is, and several as an index of their format (OCI image-spec, image-index.md; Docker's
* manifest list), in order: clients use the first one that fits. Docker's format has no annotations.
* @throws ActionError IMAGE_INVALID if two images have the same platform
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
	const twice = names.find((name, position) => names.indexOf(name) < position);
	if (twice === void 0) return;
	throw new ActionError({
		code: "IMAGE_INVALID",
		doing: `making an index of ${names.join(", ")}`,
		got: `two of its images are for ${twice}, so clients could not choose between them`,
		hint: "Give their systems separate lines in the input os."
	});
}
/** Returns the entries that all of them have. */
function inCommon(all) {
	const [first, ...others] = all;
	const shared = Object.entries(first ?? {}).filter(([key, value]) => others.every((other) => other[key] === value));
	return Object.fromEntries(shared);
}

// src/images/plan/tags.ts
/**
* Chooses the tags of an image: those of the input, else the project's `ContainerImageTags`, else those of the
* default rules.
* @throws ActionError INPUT_INVALID for a tag of the project that registries do not accept.
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
/** Returns the tags in the project file. MSBuild's evaluation decides in the end. */
function tagsOfProject(properties) {
	const text = [properties["ContainerImageTags"], properties["ContainerImageTag"]].find((each) => (each ?? "") !== "");
	if (text === void 0 || text.includes("$(")) return [];
	return text.split(";").map((tag) => tag.trim()).filter((tag) => tag !== "");
}
/**
* Returns the floating tags that follow versions, each with the version of the image; none if the inputs allow them
* to go back.
*/
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
		hint: "Use at most 128 letters, digits, _ . and -, and begin with a letter, a digit or _."
	});
}
/**
* Returns the tags of each variant: the chosen tags with its suffix.
* @throws ActionError INPUT_INVALID if two variants would have the same tag, or a tag is too long for a registry.
*/
function withSuffix(tags, suffixes) {
	const variants = suffixes.map((suffix) => tags.map((tag) => suffixed(tag, suffix)));
	const all = variants.flatMap((variant, index) => [...new Set(variant.map(({ value }) => value))].map((tag) => ({
		tag,
		at: index
	})));
	const same = all.find(({ tag, at }) => all.some((other) => other.tag === tag && other.at < at));
	if (same === void 0) return variants;
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: "planning the tags",
		got: `${same.tag} would be a tag of two lines of the input os`,
		hint: "The lines after the first one append their names to each tag. Do not use such a name in the input tags."
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
		hint: "A tag has at most 128 characters, including the name of the system at its end: choose a shorter one."
	});
}

// src/oci/layer/entry.ts
/** 2000-01-01T00:00:00Z in seconds: the time of every directory and the start of {@link contentTime}. */
const EPOCH = 946684800;
/**
* Returns a file's time as a function of its content: 2000-01-01 plus 28 bits of its SHA-256 in seconds (until mid
* 2008). The same bytes always have the same time, and changed bytes have another one. Web servers make `ETag` and
* `Last-Modified` from time and length, so with one fixed time browsers would keep a stale file of equal length.
*/
function contentTime(digest) {
	return EPOCH + (Number.parseInt(digest.slice(7, 14), 16) & 268435455);
}
/**
* Returns the entries of a layer: below `root` (`app`, `srv/web`, empty for the root itself), sorted bytewise, every
* parent once and before its children, modes 0644 or 0755. The caller must not pass two files with the same path.
*/
function layerEntries(root, files) {
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
		if (entries.has(path)) throw new Error(`two files have the path ${path}`);
		entries.set(path, fileEntry(file, path));
	}
	return sortedBytewise(entries.values());
}
/** Returns the entry of a file that has the name `path` in its layer. */
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
* Folders that every base image has, with their own owners, modes (`/tmp`) and links (`/lib`, `/var/lock`, on some
* `/etc/ssl/certs`): an entry in a layer would replace them. Any other parent gets an entry, because engines create
* missing ones with modes that keep the user out.
*/
const STANDARD = /* @__PURE__ */ new Set([
	"bin",
	"dev",
	"etc",
	"etc/ssl",
	"etc/ssl/certs",
	"home",
	"home/app",
	"lib",
	"lib64",
	"proc",
	"root",
	"run",
	"run/lock",
	"sbin",
	"sys",
	"tmp",
	"usr",
	"usr/bin",
	"usr/lib",
	"usr/share",
	"var",
	"var/lib",
	"var/local",
	"var/lock",
	"var/mail",
	"var/run",
	"var/tmp"
]);
/** Folders that almost every base image has, owned by root, 0755. */
const USUAL$1 = /* @__PURE__ */ new Set([
	"boot",
	"media",
	"mnt",
	"opt",
	"srv",
	"usr/games",
	"usr/include",
	"usr/libexec",
	"usr/local",
	"usr/local/bin",
	"usr/local/etc",
	"usr/local/lib",
	"usr/local/sbin",
	"usr/local/share",
	"usr/local/share/ca-certificates",
	"usr/sbin",
	"usr/share/ca-certificates",
	"usr/share/dotnet",
	"var/cache",
	"var/log",
	"var/spool"
]);
/** Returns whether a folder is most likely in the base: a file in it must not change the folder's owner. */
function isUsualFolder(folder) {
	return STANDARD.has(folder) || USUAL$1.has(folder);
}
/** Returns whether every base has a folder, given without a slash at either end. */
function isStandardFolder(folder) {
	return STANDARD.has(folder);
}
/** Returns every folder above a path, the outermost first, without a slash at the end. */
function parentsOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
}

// src/oci/layer/tar-header.ts
const BLOCK = 512;
const NAME_MAX = 100;
const PREFIX_MAX = 155;
/** The largest size in eleven octal digits: 8 GiB less one. */
const OCTAL_SIZE_MAX = 8589934591;
/** The largest user or group id in seven octal digits. */
const OCTAL_ID_MAX = 2097151;
const ROOT$1 = {
	uid: 0,
	gid: 0
};
/** The two zero blocks that end an archive (POSIX.1-1988 "ustar"). */
const END_OF_ARCHIVE = new Uint8Array(2 * BLOCK);
/**
* Returns the header blocks of an entry: one USTAR block. PAX records (POSIX.1-2001) precede it only if the entry has
* its own, or if USTAR cannot represent the name (too long to split, or not ASCII), the size or the owner. There is
* no user or group name.
*/
function headerOf(entry) {
	const size = entry.kind === "file" ? entry.size : 0;
	const split = splitName(entry.path);
	const records = new Map(Object.entries(entry.records ?? {}));
	if (split === void 0) records.set("path", entry.path);
	if (size > OCTAL_SIZE_MAX) records.set("size", String(size));
	const { uid, gid } = entry.owner ?? ROOT$1;
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
/** Returns the zeros that fill a file's last block. */
function paddingOf(size) {
	return new Uint8Array((BLOCK - size % BLOCK) % BLOCK);
}
function block(fields) {
	const bytes = Buffer.alloc(BLOCK);
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
/**
* USTAR has 100 bytes for the name and 155 for the prefix, separated at a slash; only ASCII is read the same
* everywhere.
*/
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
/** The name for readers without PAX support; others use the record. */
function asciiTail(path) {
	return path.replace(/[^\x20-\x7e]/g, "_").slice(-100);
}
function paxBlocks(records, mtime) {
	const body = Buffer.concat([...records].map(([key, value]) => paxRecord(key, value)));
	const header = block({
		name: "PaxHeaders/entry",
		prefix: "",
		mode: 420,
		...ROOT$1,
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
/**
* `<length> <key>=<value>
* `, where the length includes itself.
*/
function paxRecord(key, value) {
	const rest = Buffer.from(` ${key}=${value}\n`);
	let length = rest.length + 1;
	while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
	return Buffer.concat([Buffer.from(String(length)), rest]);
}

// src/oci/layer/folder-layer.ts
/**
* Makes a layer with only folders, sorted by path. On top of other layers it sets the owners and modes of these
* folders, and does not change their content. The layers of an application are the same on every base, and their
* folders belong to root.
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
		diffId: digestOf$2(tar),
		descriptor: {
			mediaType: MEDIA.ociLayerGzip,
			digest: digestOf$2(bytes),
			size: bytes.byteLength
		},
		async *open() {
			yield bytes;
		}
	};
}

// src/publish/output/find-secrets.ts
/**
* Looks for the values in everything that would go into an image, and in what is kept with it.
* @param answers what MSBuild answered about the project before the build.
* @throws ActionError SECRET_IN_IMAGE naming the file.
*/
async function checkOutput(output, { secrets, answers = {} }) {
	if (secrets.length === 0) return;
	const { directory, files, app, packages, resolved } = output;
	const name = nameIn([
		app,
		packages,
		resolved,
		answers,
		files.map(({ path }) => path)
	], secrets);
	if (name !== void 0) throw leaked(app.project, `the metadata of the project holds the value of ${name}`);
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
* Looks for the values in what inputs add to an image: its config and annotations, and files of the checkout.
* @throws ActionError SECRET_IN_IMAGE naming the file.
*/
async function checkImage(image, secrets) {
	if (secrets.length === 0) return;
	const found = nameIn(image.texts, secrets);
	if (found !== void 0) throw leaked(image.project, `an input for the image holds the value of ${found}`);
	const search = searchFor(secrets);
	for (const file of image.files) {
		const name = await search(file);
		if (name !== void 0) throw leaked(image.project, `${describeSource(file)} holds the value of ${name}`);
	}
}
/** Returns the name of the secret whose value is in a text of the JSON. */
function nameIn(json, secrets) {
	const text = JSON.stringify(json);
	return secrets.find((secret) => tracesOf(secret).some((trace) => text.includes(JSON.stringify(trace).slice(1, -1))))?.name;
}
/**
* Returns the first file below a folder of the action that contains a value. Archives of packages are skipped, because they
* are as the feed has them.
*/
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
		hint: "Everyone who can pull the image could read it. Keep the value out of what is published. A value that may be public belongs in build-env or properties."
	});
}
/** Returns a search for the values in UTF-8, and in UTF-16 as .NET assemblies store texts (ECMA-335, II.24.2.4). */
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

// src/images/verify/overlay.ts
const OPAQUE = ".wh..wh..opq";
const PREFIX = ".wh.";
/** The places of {@link SystemFiles}; what is removed elsewhere does not matter. */
const PLACES$1 = /^(?:etc|usr|lib[^/]*)?(?:\/|$)/;
/** Returns what an entry removes, if that matters here; otherwise `undefined`. */
function whiteoutOf(path) {
	const whiteout = readWhiteout(path);
	return whiteout !== void 0 && PLACES$1.test(whiteout.path) ? whiteout : void 0;
}
/** Returns what an entry of a layer removes; `undefined` for one that adds something. */
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
/**
* Returns the tree with a layer on top. Its whiteouts remove files of the layers below, regardless of the order of
* its entries.
*/
function over(below, { files, removed }) {
	const kept = [...below].filter(([path]) => !removed.some((whiteout) => takesAway(whiteout, path)));
	return new Map([...kept, ...files]);
}
function takesAway(whiteout, path) {
	if (whiteout.path === "") return whiteout.opaque;
	return path.startsWith(`${whiteout.path}/`) || !whiteout.opaque && path === whiteout.path;
}
/** Returns the target of a link, from the root: hard links name it, symbolic links may be relative to their folder. */
function targetOf$1(link) {
	const name = link.linkname ?? "";
	const parts = [...link.type === "link" || name.startsWith("/") ? [] : link.path.split("/").slice(0, -1)];
	for (const part of name.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}

// src/images/verify/base-folders.ts
/** Layers smaller than this are always read, whatever their history contains; compressed size in bytes. */
const SMALL$1 = 16777216;
/** No base for applications has a hundredth of this. */
const MOST$4 = 1e3;
/**
* Reads the folders of the base for which the application's layers have entries too, since these entries would
* replace owner and mode: the application's folder, its content, and its parents. Folders with the default owner and
* mode (0:0, 0755) are left out. A large layer is read only if its history mentions the folder, or is empty. Returns
* `undefined` if the layers cannot be read, or are too large: then the folders are unknown.
* @param search.root of the application, or each folder to look for, without a slash at either end; empty: the root
* itself.
*/
async function readBaseFolders(base, search) {
	const { limit = LIMIT, patience = READ_TIMEOUT } = search;
	const roots = typeof search.root === "string" ? [search.root] : search.root;
	if (base.platform.os !== "linux" || roots.length === 0) return [];
	const found = /* @__PURE__ */ new Map();
	const budget = {
		left: limit,
		end: performance.now() + patience
	};
	try {
		for (const layer of layersToRead(base, roots)) await readLayer$2(layer, {
			roots,
			budget,
			found
		});
	} catch {
		return;
	}
	return [...found.values()].filter(({ uid, gid, mode }) => uid !== 0 || gid !== 0 || mode !== 493).sort((left, right) => left.path < right.path ? -1 : 1);
}
function layersToRead({ layers, config }, roots) {
	const told = (config.history ?? []).filter((entry) => entry.empty_layer !== true);
	const tops = [...new Set(roots.map((root) => root.split("/")[0] ?? ""))];
	return layers.filter((layer, index) => {
		const by = told.length === layers.length ? told[index]?.created_by ?? "" : "";
		return layer.descriptor.size < SMALL$1 || by === "" || tops.some((top) => by.includes(`/${top}`));
	});
}
/** What a layer removes is in the layers below it, regardless of the order of its entries. */
async function readLayer$2(layer, { roots, budget, found }) {
	const own = [];
	const removed = [];
	for await (const { path, header } of readLayerEntries(layer, budget)) {
		const whiteout = readWhiteout(path);
		const { uid = 0, gid = 0, mode = 0 } = header;
		if (whiteout !== void 0) removed.push(whiteout);
		else if (header.type === "directory" && roots.some((root) => isOurs(path, root))) own.push({
			path,
			uid,
			gid,
			mode: mode & 4095
		});
		else if (header.type !== "directory" && found.has(path)) removed.push({
			path,
			opaque: false
		});
		if (found.size + own.length + removed.length > MOST$4) throw new Error("it has more folders than a base for applications");
	}
	for (const path of [...found.keys()]) if (removed.some((each) => takesAway(each, path))) found.delete(path);
	for (const folder of own) found.set(folder.path, folder);
}
/** Returns whether the application's layers may have an entry for the folder. */
function isOurs(path, root) {
	if (path === "" || isStandardFolder(path)) return false;
	if (root === "") return !path.includes("/");
	return path === root || path.startsWith(`${root}/`) || root.startsWith(`${path}/`);
}

// src/actions/images/base-folders.ts
/**
* Reads each base once, unless an earlier run read it. The layers of official images are not opened: they have no
* application folder.
*/
function openBaseFolders({ runner, inputs }, recalled) {
	return onceEach(async ({ base, app }) => {
		if (inputs.localBase === void 0 && isOfficial(base)) return [];
		const name = foldersName({
			base,
			app
		});
		const folders = recalled.map((each) => each?.index.folders[name]).find((folders) => folders !== void 0) ?? await readBaseFolders(base, { root: folderOf(app, "linux") });
		if (folders === void 0 || folders.length === 0) return folders;
		const words = folders.map(({ path, uid, gid, mode }) => `/${path} (${uid}:${gid}, ${mode.toString(8)})`);
		runner.log.info(`Owners and modes of folders in ${describeReference(base.reference)}: ${words.join(", ")}`);
		return folders;
	}, foldersName);
}
/** Returns what the index stores about the bases that were read. Entries do not expire: they are named by digest. */
function foldersRead(images) {
	const read = images.flatMap(({ folders, ...placed }) => folders === void 0 || isOfficial(placed.base) ? [] : [[foldersName(placed), folders]]);
	return Object.fromEntries(read);
}
/** Returns whether a base has no folders that matter to an application: official images and Windows images. */
function isOfficial(base) {
	return describeSystemOf(base.platform) === "windows" || officialPath(base.reference) !== void 0;
}
function foldersName({ base, app }) {
	return `${base.manifestDigest} ${describeSystemOf(base.platform) === "windows" ? "" : folderOf(app, "linux")}`;
}

// src/actions/plan/extra-sources.ts
/** How many files all lines together may add; images of applications need fewer. */
const MOST_FILES$1 = 1e5;
/** Git's own folder, and the file that google-github-actions/auth writes into a checkout. */
const OF_LOGINS = /(?:^|\/)(?:\.git|gha-creds-[^/]*\.json)(?:\/|$)/i;
/**
* Finds the files that the input `files` names. Links are not followed. Files with logins are rejected: `.git`, and
* credentials that earlier steps wrote.
* @throws ActionError INPUT_INVALID naming the source or the destination
*/
async function listExtraFiles({ files, workspace, env, system, app }) {
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
		if (listed.files.length > MOST_FILES$1) throw invalidFiles(`the lines add more than ${MOST_FILES$1} files`);
	}
	checkPlaces(listed, system);
	checkHidesNothing(listed, {
		root: app?.root,
		system
	});
	if (app !== void 0) checkApp(listed, app);
	return listed;
}
async function sourcesOf$1(sourced) {
	const { source, path, extra, workspace, isSecret } = sourced;
	if (isSecret(source)) throw invalidFiles(`${source} may contain a login`);
	const kind = kindOf$3(workspace, source);
	if (kind === "file") return {
		files: [{
			source,
			extra,
			path: extra.dest.endsWith("/") || extra.dest.endsWith("\\") ? posix.join(path, posix.basename(source)) : path
		}],
		implied: []
	};
	if (kind !== "folder") {
		const hint = /[*?]/.test(source) ? "Patterns are not supported: name the folder, or one file per line." : HOW;
		throw invalidFiles(`${source} is ${WORDS$2[kind ?? "missing"]}`, hint);
	}
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
		else throw invalidFiles(`${met.path} is ${WORDS$2[met.kind]}`);
		if (files.length + implied.length > MOST_FILES$1) throw invalidFiles(`${source} has more than ${MOST_FILES$1} files`);
	}
	if (files.length === 0) throw invalidFiles(`there are no files in ${source}`);
	return {
		files,
		implied
	};
}
const WORDS$2 = {
	missing: "not in the checkout",
	link: "a link, and links are not followed",
	other: "neither a file nor a folder"
};
function kindOf$3(workspace, source) {
	try {
		return kindAt(workspace, source === "." ? "" : source);
	} catch (error) {
		if (error instanceof PathRefused) throw invalidFiles(`${error.path} is ${error.is}, and links are not followed`);
		throw error;
	}
}
/** @throws ActionError INPUT_INVALID for a file that the image would not contain as requested */
function checkPlaces({ files, folders }, system) {
	const paths = files.map(({ path }) => path);
	const all = [...paths, ...folders.map(({ path }) => path)];
	for (const path of all) checkName(path, system);
	const known = /* @__PURE__ */ new Set();
	const twice = all.find((path) => known.size === known.add(sameIn(path, system)).size);
	if (twice !== void 0) throw invalidFiles(`two lines have the destination /${twice}`);
	const standard = all.find((path) => path === "" || system === "linux" && isStandardFolder(path));
	if (standard !== void 0) throw invalidFiles(`/${standard} is a folder of every base image`, INTO);
	const isFile = new Set(paths);
	const through = all.flatMap(parentsOf).find((parent) => isFile.has(parent));
	if (through !== void 0) throw invalidFiles(`/${through} would be a file and a folder`);
}
/**
* `COPY nlog.config /app` puts the file into the folder. Here `/app` would become the file and replace the
* application.
*/
function checkHidesNothing({ files }, { root, system }) {
	const own = root === void 0 ? [] : [
		...parentsOf(root),
		root,
		posix.join(root, "wwwroot")
	];
	const hiding = files.find(({ path }) => own.includes(path) || system === "linux" && isUsualFolder(path));
	if (hiding === void 0) return;
	const of = own.includes(hiding.path) ? "of the application" : "of base images";
	const hint = `Write dest=/${hiding.path}/ to put ${hiding.source} into it.`;
	throw invalidFiles(`/${hiding.path} is a folder ${of}, and ${hiding.source} is a file`, hint);
}
/** A folder with the path of a file replaces the file. */
function checkApp({ files, folders }, { root, topFiles = [] }) {
	const own = new Set(topFiles.map((name) => posix.join(root, name)));
	const through = [...files.flatMap(({ path }) => parentsOf(path)), ...folders.flatMap(({ path }) => [...parentsOf(path), path])].find((folder) => own.has(folder));
	if (through !== void 0) throw invalidFiles(`/${through} is a file of the application, not a folder`);
}
const INTO = "End dest with / to put a file into it.";
/** Windows ignores the case of names. */
function sameIn(path, system) {
	return system === "windows" ? path.toLowerCase() : path;
}
/** The longest file name on Linux, in bytes. */
const LONGEST_NAME = 255;
function checkName(path, system) {
	const names = path.split("/");
	if (names.some((name) => name.startsWith(".wh."))) throw invalidFiles(`a name in /${path} begins with .wh., which deletes files in a layer`);
	if (names.some((name) => Buffer.byteLength(name) > LONGEST_NAME)) throw invalidFiles(`a name in /${path} has more than ${LONGEST_NAME} bytes`);
	if (system === "linux" && [...parentsOf(path), path].some((each) => MOUNTED.includes(each))) throw invalidFiles(`containers have a mount at /${path}, which would hide it`);
	const problem = system === "windows" ? names.map(windowsNameProblem).find((each) => each !== void 0) : void 0;
	if (problem !== void 0) throw invalidFiles(`a name in /${path} ${problem}, which Windows does not allow`);
}
const MOUNTED = [
	"proc",
	"sys",
	"dev",
	"etc/hosts",
	"etc/hostname",
	"etc/resolv.conf"
];
const DOING = "reading the input files";
const HOW = "A line names a file or folder of the checkout and where it goes: source=config/prod.json,dest=/app/prod.json.";
/** An error about the input `files`, with a hint. */
function invalidFiles(got, hint = HOW) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: DOING,
		got,
		hint
	});
}

// src/oci/layer/windows-layer.ts
/** The file system without its drive letter, and changes of the Windows registry: a layer has both, even if empty. */
const FILES = "Files";
const HIVES = "Hives";
/**
* A self-relative security descriptor in base64: owner and group are BUILTIN\Users (S-1-5-32-545), without an access
* control list. Windows needs it to run an executable. Directories have it too, as in layers of the .NET SDK (ko
* omits it), so that an application may write where it may in an image of `PublishContainer`.
*/
const OWNED_BY_USERS = { "MSWINDOWS.rawsd": "AQAAgBQAAAAkAAAAAAAAAAAAAAABAgAAAAAABSAAAAAhAgAAAQIAAAAAAAUgAAAAIQIAAA==" };
/**
* Returns the entries of a Windows layer: `Files`, the folder `root` (`app`, `srv/web`, empty for the drive itself)
* with its parents and the files below it, `Hives`; sorted bytewise, which gives this order. Directories have no
* slash at the end, as in layers of other tools. Folders that differ only in case are the same on Windows, and get
* the spelling that sorts first.
*/
function windowsEntriesOf(root, files) {
	const entries = new Map([FILES, HIVES].map((path) => [path, directoryEntry(path)]));
	const folder = root === "" ? FILES : `${FILES}/${root}`;
	const spell = spellings(files.map(({ path }) => path));
	for (const file of files) {
		const path = `${folder}/${spell(file.path)}`;
		for (const parent of parentsOf(path)) entries.set(parent, directoryEntry(parent));
		if (entries.has(path)) throw new Error(`two files have the path ${path}`);
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
* Checks names now, because Windows would reject such a layer, or drop a file of it, only when the image runs.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming the files that Windows does not allow, or not in the same
* folder
*/
function checkWindowsNames(directory, paths) {
	const problems = [...paths.flatMap(problemOf$1), ...clashes(paths)];
	if (problems.length === 0) return;
	const more = problems.length > TOLD$1 ? `; and ${problems.length - TOLD$1} more` : "";
	throw new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `making Windows layers of the publish output ${directory}`,
		got: `${problems.slice(0, TOLD$1).join("; ")}${more}`,
		hint: "Rename these files, exclude them from the publish output, or make images for Linux only."
	});
}
function problemOf$1(path) {
	return path.split("/").flatMap((name) => {
		const problem = name.startsWith(".wh.") ? "begins with .wh., which deletes files in a layer" : windowsNameProblem(name);
		return problem === void 0 ? [] : [`${name === path ? "" : `${path}: `}"${name}" ${problem}`];
	}).slice(0, 1);
}
/** Returns files whose paths differ only in case, and files that have the name of a folder in another spelling. */
function clashes(paths) {
	const seen = /* @__PURE__ */ new Map();
	const folders = new Map(paths.flatMap(parentsOf).map((folder) => [windowsCaseOf(folder), folder]));
	return paths.flatMap((path) => {
		const name = windowsCaseOf(path);
		const other = seen.get(name) ?? folders.get(name);
		seen.set(name, path);
		return other === void 0 ? [] : [`"${other}" and "${path}" are the same name on Windows`];
	});
}
/** Returns a function that gives the folders of a path the spelling that sorts first among all paths. */
function spellings(paths) {
	const folders = paths.flatMap(parentsOf).sort().reverse();
	const chosen = new Map(folders.map((folder) => [windowsCaseOf(folder), folder.slice(folder.lastIndexOf("/") + 1)]));
	return (path) => {
		return [...parentsOf(path).map((folder) => chosen.get(windowsCaseOf(folder))), path.slice(path.lastIndexOf("/") + 1)].join("/");
	};
}
/** Returns the entry of a folder in a Windows layer, by its path in the tar. */
function directoryEntry(path) {
	return {
		kind: "directory",
		path,
		mode: 493,
		mtime: EPOCH,
		records: OWNED_BY_USERS
	};
}

// src/oci/layer/tar-parts.ts
/**
* How much of a file is read, hashed and compressed at a time. Large files have several parts, so that all cores are
* used and memory does not grow with the file. Changing it changes the layers of the same files: see `LAYER_FORMAT`.
*/
const PART$1 = 1048576;
/** Yields all parts of an archive, in order. */
function* partsOf$1(entries) {
	for (const entry of entries) {
		const size = sizeOf$2(entry);
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
/** @throws Error if the file does not have the length that was measured: no layer is better than a broken one. */
async function readPart(part) {
	if (part.kind === "end") return END_OF_ARCHIVE;
	const { entry, from, to } = part;
	const size = sizeOf$2(entry);
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
function sizeOf$2(entry) {
	return entry.kind === "file" ? entry.size : 0;
}
async function readInto(target, { entry, from }) {
	try {
		var _usingCtx$11 = _usingCtx();
		const file = _usingCtx$11.a(await openSource(entry.source));
		const { size } = await file.stat();
		if (size !== entry.size) throw new Error(`${describeSource(entry.source)} has ${size} bytes, but had ${entry.size} when it was measured`);
		for (let read = 0; read < target.length;) {
			const { bytesRead } = await file.read(target, read, target.length - read, from + read);
			if (bytesRead === 0) throw new Error(`${describeSource(entry.source)} became shorter while it was read`);
			read += bytesRead;
		}
	} catch (_) {
		_usingCtx$11.e = _;
	} finally {
		await _usingCtx$11.d();
	}
}

// src/oci/layer/write-layer.ts
init_p_map();
/** How many parts of a layer are compressed at once, and how many more may wait: about 16 MiB of memory. */
const AT_ONCE$5 = 4;
/**
* Writes entries as a compressed tar into `blobs` (an OCI layout's `blobs/sha256`), named by its digest. The same
* entries and contents give the same bytes; memory does not grow with the layer.
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
		var _usingCtx$10 = _usingCtx();
		const raw = new Hasher();
		const packed = new Hasher();
		const file = _usingCtx$10.a(await open(draft, "wx"));
		for await (const chunk of layerBytes(request, raw)) {
			if (request.signal?.aborted === true) throw cancelled("making a layer");
			packed.update(chunk);
			await file.writeFile(chunk);
		}
		const { digest, size } = packed.finish();
		return {
			descriptor: {
				mediaType: LAYER_TYPE[request.codec],
				digest,
				size
			},
			diffId: raw.finish().digest
		};
	} catch (_) {
		_usingCtx$10.e = _;
	} finally {
		await _usingCtx$10.d();
	}
}
function layerBytes({ entries, codec, level }, raw) {
	return codec === "zstd" ? zstdFrame(tarBytes(entries, raw), level) : gzipMembers({
		entries,
		level
	}, raw);
}
async function* tarBytes(entries, raw) {
	for await (const bytes of pMapIterable(partsOf$1(entries), readPart, {
		concurrency: AT_ONCE$5,
		backpressure: AT_ONCE$5
	})) {
		raw.update(bytes);
		yield bytes;
	}
}
async function* gzipMembers({ entries, level }, raw) {
	const members = pMapIterable(partsOf$1(entries), (part) => memberOf(part, level), {
		concurrency: AT_ONCE$5,
		backpressure: AT_ONCE$5
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

// src/oci/layer/extra-layer.ts
/**
* Writes a layer of extra files and folders as a blob in `blobs`. Its bytes depend only on paths, owners, modes and
* contents. In a Windows layer, every file has the same owner.
*/
async function extraLayer(content, target) {
	const entries = target.system === "windows" ? windowsEntries(content) : linuxEntries(content);
	const written = await writeLayer({
		entries,
		codec: "gzip",
		level: 6,
		blobs: target.blobs,
		signal: target.signal
	});
	const path = join(target.blobs, hexOf(written.descriptor.digest));
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

// src/oci/layer/measure.ts
init_p_map();
const AT_ONCE$4 = 4;
/** The limit of all files together, in bytes: a sparse file takes no space on disk, but hours to read. */
const MOST$3 = LARGE_ARCHIVE.bytes;
const OWNER_MAY_EXECUTE = 64;
/**
* Hashes files of a folder. A symbolic link counts as the file that it points to, as in the SDK's own containers, if
* that is in the folder too.
* @throws ActionError PUBLISH_DIRECTORY_INVALID for any other link, and if the files are larger than any image.
*/
async function measureFiles(directory, files) {
	let left = MOST$3;
	const measure = async ({ path, executable }) => {
		const source = {
			directory,
			path
		};
		const { mode, size } = await statOf(source);
		left -= size;
		if (left < 0) throw outputError(directory, `with ${path} it has more than ${MOST$3} bytes`);
		const measured = await hashed(source, {
			path,
			mode
		});
		return executable === void 0 ? measured : {
			...measured,
			executable
		};
	};
	return pMap(files, measure, { concurrency: AT_ONCE$4 });
}
/** Hashes one file that will have the name `path` in its layer. */
async function measureFile(source, path) {
	const { mode } = await statOf(source);
	return await hashed(source, {
		path,
		mode
	});
}
async function hashed(source, { path, mode }) {
	const hasher = new Hasher();
	const older = createHash("sha1");
	let first;
	for await (const chunk of fileChunks(source)) {
		first ??= isLfsPointer(chunk);
		hasher.update(chunk);
		older.update(chunk);
	}
	const measured = {
		path,
		source,
		executable: (mode & OWNER_MAY_EXECUTE) !== 0,
		...hasher.finish(),
		sha1: older.digest("hex")
	};
	return first === true && measured.size < LARGEST_POINTER ? {
		...measured,
		pointer: true
	} : measured;
}
async function statOf(source) {
	try {
		var _usingCtx$9 = _usingCtx();
		return await _usingCtx$9.a(await openSource(source)).stat();
	} catch (_) {
		_usingCtx$9.e = _;
	} finally {
		await _usingCtx$9.d();
	}
}
/** In bytes; Git LFS neither writes nor reads larger ones (git-lfs, docs/spec.md). */
const LARGEST_POINTER = 1024;
/** The first line of a pointer, now and before the specification had its name (git-lfs, lfs/pointer.go). */
const BEGINNINGS = [...["version https://git-lfs.github.com/spec/", "version https://hawser.github.com/spec/"], "version http://git-media.io/v/"].map((text) => Buffer.from(text));
/** Returns whether a file that begins like this is a Git LFS pointer, if it is small enough for one. */
function isLfsPointer(beginning) {
	return BEGINNINGS.some((text) => text.equals(beginning.subarray(0, text.length)));
}

// src/publication/store.ts
/** Returns the folder of a publication's layers: the blobs of an OCI layout (image-spec, image-layout.md). */
function blobsOf(folder) {
	return join(folder, "blobs", "sha256");
}
/**
* Opens a layer of the publication as a layer of an image.
* @example
* const layers = publication.layers.map((layer) => openLayer('/tmp/publication', layer));
*/
function openLayer(folder, layer) {
	const path = blobFile(folder, layer.descriptor.digest);
	return {
		descriptor: layer.descriptor,
		diffId: layer.diffId,
		kind: nameOfLayer(layer),
		open: () => createReadStream(path)
	};
}
/** Returns the path of a blob, if it exists. */
function blobFile(folder, digest) {
	return join(blobsOf(folder), hexOf(digest));
}
/** Returns the name of a layer: `packages`, `runtimes/linux-x64`, … */
function nameOfLayer(layer) {
	return layer.rid === void 0 ? layer.kind : `${layer.kind}/${layer.rid}`;
}

// src/actions/images/extra-files.ts
/**
* Returns a function that makes the layer of the input `files`.
* @throws ActionError INPUT_INVALID naming the source or the destination (the returned function)
*/
function openExtraLayers({ inputs, runner }, places) {
	return onceEach(async ({ files, ...target }) => {
		if (files.length === 0) return {
			layers: [],
			folders: [],
			files: []
		};
		const system = describeSystemOf(target.base.platform);
		const { workspace } = places;
		const app = {
			root: folderOf(target.app, system),
			topFiles: target.app.topFiles
		};
		const listed = await listExtraFiles({
			files,
			workspace,
			env: runner.env,
			system,
			app
		});
		const parents = [...isKnown$1(target.base, inputs) ? [] : await parentsIn(target.base, listed), ...ownedOf(listed, target)];
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
			blobs: blobsOf(join(places.folder, "files")),
			signal: runner.signal
		};
		return {
			...content,
			layers: [await extraLayer(content, to)]
		};
	}, (wanted) => extraName(wanted, inputs));
}
/** Returns whether the base has no folders that matter. In an engine, any image may have a name of Microsoft's. */
function isKnown$1(base, { localBase }) {
	return localBase === void 0 && isOfficial(base);
}
/**
* Returns a name of everything, besides the checkout, that the layer depends on. Images with the same name share a
* layer.
*/
function extraName({ files, ...target }, inputs) {
	const { app, base } = target;
	const system = describeSystemOf(base.platform);
	const users = [imageUser(target), environmentOf(base.config.config).get("APP_UID")];
	const folders = isKnown$1(base, inputs) ? "" : base.manifestDigest;
	return JSON.stringify([
		files,
		system,
		folderOf(app, system),
		app.topFiles,
		users,
		folders
	]);
}
const USER = { kind: "user" };
const ROOT = {
	kind: "ids",
	uid: 0,
	gid: 0
};
/** The layer has an entry for each parent folder of the files, which must keep its owner and mode of the base. */
async function parentsIn(base, { files, folders }) {
	const parents = new Set([...files, ...folders].map(({ path }) => posix.dirname(path)));
	const root = [...parents].filter((path) => path !== "." && !parentsOf(path).some((above) => parents.has(above)));
	return await readBaseFolders(base, { root }) ?? [];
}
/** Folders of a source with an owner get that owner too, except those that exist in the image already. */
function ownedOf({ implied }, target) {
	const root = folderOf(target.app, describeSystemOf(target.base.platform));
	const isThere = (path) => path === "" || isUsualFolder(path) || `${root}/`.startsWith(`${path}/`);
	return implied.flatMap(({ path, extra: { owner } }) => owner === void 0 || isThere(path) ? [] : [{
		path,
		mode: 493,
		...idsOf(owner, target)
	}]);
}
async function placedFiles({ files }, target) {
	const placed = [];
	for (const { source, path, extra } of files) {
		const file = await measured({
			workspace: target.workspace,
			source,
			path
		});
		placed.push({
			file,
			owner: idsOf(extra.owner ?? ROOT, target),
			...defined({ mode: extra.mode })
		});
	}
	return placed;
}
async function measured(measuring) {
	const { source } = measuring;
	const file = await measuredOrRefused(measuring).catch((error) => {
		if (error instanceof ActionError) throw error;
		if (error instanceof PathRefused || errorCodeOf(error) !== "") throw invalidFiles(`cannot read ${source}: ${messageOf(error)}`);
		throw error;
	});
	if (file.pointer !== true) return file;
	throw invalidFiles(`${source} is a Git LFS pointer instead of the file`, "Set `lfs: true` for actions/checkout (elsewhere, run `git lfs pull` before this step).");
}
/** The size is checked first: a sparse file takes no space on disk, but hours to read. */
async function measuredOrRefused({ workspace, source, path }) {
	const from = {
		directory: workspace,
		path: source,
		links: "refused"
	};
	try {
		var _usingCtx$8 = _usingCtx();
		const { size } = await _usingCtx$8.a(await openSource(from)).stat();
		if (size > LARGE_ARCHIVE.bytes) throw invalidFiles(`${source} has more than ${LARGE_ARCHIVE.bytes} bytes`);
	} catch (_) {
		_usingCtx$8.e = _;
	} finally {
		await _usingCtx$8.d();
	}
	return await measureFile(from, path);
}
/** Returns the numeric ids of an owner; Windows images do not use them. */
function idsOf(owner, { app, base }) {
	if (owner.kind === "ids") return {
		uid: owner.uid,
		gid: owner.gid
	};
	if (describeSystemOf(base.platform) === "windows") return {
		uid: 0,
		gid: 0
	};
	const user = imageUser({
		app,
		base
	}) ?? "";
	const [name = "", group = ""] = user.split(":");
	const appId = environmentOf(base.config.config).get("APP_UID");
	const numberOf = (known) => known === "root" ? "0" : known === "app" ? appId ?? known : known;
	const uid = numberOf(name || "root");
	const gid = group === "" ? uid : numberOf(group);
	if (/^\d+$/.test(uid) && /^\d+$/.test(gid)) return {
		uid: Number(uid),
		gid: Number(gid)
	};
	throw invalidFiles(`the user of the image is "${user}", and its number is not known`, "Give the owner as numbers: owner=1654:1654.");
}

// src/actions/context/base-signatures.ts
const HINT$1 = "Use an image that is signed, and trust its root certificate with verify-base-roots. verify-base: warn only warns.";
/**
* Checks that an image has a valid signature, on its index or on the manifest of the platform, as the input `verify-base`
* says. Logs one line for each image, or warns. With `off`, nothing is asked.
* @throws ActionError BASE_UNVERIFIED with `require`; INPUT_INVALID for roots that cannot be read
*/
async function checkSignature(context, image) {
	if (context.inputs.verifyBase.mode === "off") return;
	const name = nameOf$6(image);
	const found = await once$1(context, {
		name: `image ${name} ${describePlatform(image.platform)}`,
		make: () => findFor(context, image)
	});
	const described = `${capitalized(image.what)} ${name}`;
	if ("because" in found) return await refuse(context, {
		doing: `${image.what} ${name}`,
		because: found.because
	});
	await once$1(context, {
		name: `line ${name}`,
		make: async () => {
			const time = found.time === void 0 ? "" : `, signed on ${found.time}`;
			context.runner.log.info(`${described}: verified, signed by ${found.signer}, root ${found.root}${time}`);
		}
	});
}
/**
* Says that the base image comes from this machine, where it has no signature.
* @throws ActionError BASE_UNVERIFIED with `require`
*/
async function checkLocalSignature(context, name) {
	if (context.inputs.verifyBase.mode === "off") return;
	await refuse(context, {
		doing: `base image ${name}`,
		because: "it comes from this machine and not from a registry, so its signature cannot be checked"
	});
}
/** Warns once, or ends the run. */
async function refuse(context, { doing, because }) {
	if (context.inputs.verifyBase.mode === "require") throw new ActionError({
		code: "BASE_UNVERIFIED",
		doing: `verifying the signature of the ${doing}`,
		got: because,
		hint: HINT$1
	});
	await once$1(context, {
		name: `line ${doing}`,
		make: async () => context.runner.log.warning(`${capitalized(doing)} is not verified: ${because}`)
	});
}
async function findFor(context, image) {
	const { reference, digest, platform } = image;
	const { inputs, registries, workspace, runner, clock } = context;
	if (digest === void 0) return { because: "its digest is not known, as of an image that was made on this machine" };
	const { findSignature, readTrustStore } = await import("./find-signature.js");
	const trust = await once$1(context, {
		name: "trust",
		make: () => readTrustStore(inputs.verifyBase, workspace)
	});
	const { registry, repository } = mirrorOf(reference, inputs.mirrors);
	const client = registries(registry);
	const place = {
		client,
		repository
	};
	const against = {
		trust,
		now: clock()
	};
	try {
		const { bytes, descriptor } = await client.getManifest({
			repository,
			reference: digest
		});
		const top = await once$1(context, {
			name: `signature of ${registry}/${repository}@${digest}`,
			make: () => findSignature({
				...place,
				image: descriptor
			}, against)
		});
		if (!("because" in top) || !isIndexType(descriptor.mediaType)) return top;
		const entry = parseIndex(bytes, descriptor.mediaType).manifests.find((each) => each.platform !== void 0 && matchesPlatform(each.platform, platform));
		if (entry === void 0) return top;
		const own = await findSignature({
			...place,
			image: entry
		}, against);
		if (!("because" in own)) return own;
		const named = `its manifest for ${describePlatform(platform)}`;
		return { because: `its index: ${top.because}. ${capitalized(named)}: ${own.because}` };
	} catch (error) {
		if (runner.signal.aborted) throw error;
		return { because: messageOf(error) };
	}
}
/** Does something once in a run, and returns the same result to all who ask. */
function once$1({ signatureChecks }, { name, make }) {
	const made = signatureChecks.get(name) ?? make();
	signatureChecks.set(name, made);
	return made;
}
/** The tag says what was asked for, and the digest what is used. */
function nameOf$6({ reference, digest }) {
	const name = describeReference(reference);
	return digest === void 0 || reference.digest !== void 0 ? name : `${name}@${digest}`;
}
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/actions/publish/open-layers.ts
/** Opens layers made in this run. One that is known from an earlier run is written only when its bytes are read. */
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
			...originNear(originsOf(source?.key ?? ""), near)
		};
	};
}
/**
* Opens layers of an earlier run. Their bytes come from where that run pushed them, else from the cache, and only
* when they are read.
*/
function openKnown(context, known) {
	const { publication } = known;
	const folder = join(known.folder, "layers");
	let restored;
	const restore = () => {
		const entry = {
			kind: "layers",
			name: known.key
		};
		restored ??= context.cacheFor(known.request.event).restore([entry], folder);
		return restored;
	};
	return (layer, near) => {
		const open = async function* () {
			const origin = await findOrigin(context, {
				layer,
				origins: publication.origins
			});
			if (origin !== void 0) {
				yield* context.registries(origin.registry).openBlob(origin.repository, layer.descriptor);
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
			...originNear(publication.origins, near)
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
/**
* Returns a repository in one of the registries that the image goes to, if there is one: the layer can be mounted
* from there.
*/
function originNear(origins, near) {
	const origin = origins.find(({ registry }) => near.includes(registry)) ?? origins[0];
	return origin === void 0 ? {} : { origin };
}
/** A layer of an earlier run that does not exist any more. */
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

// src/actions/images/find-base.ts
function openBases(context, finding) {
	return onceEach((planned) => findVerifiedBase(context, {
		...finding,
		planned
	}), ({ base, platform }) => `${describeReference(base.value)} ${JSON.stringify(platform.value)}`);
}
/** The tag may have moved since the checks at the start, so that what was read is verified. A base of this machine has no signature. */
async function findVerifiedBase(context, finding) {
	const found = await findBase$1(context, finding);
	if (finding.local !== void 0) return found;
	const { reference, digest } = found;
	const platform = finding.planned.platform.value;
	await checkSignature(context, {
		what: "base image",
		reference,
		digest,
		platform
	});
	return found;
}
/** Reuses what an earlier run read, if the tag still points to the same digest. */
async function findBase$1(context, finding) {
	const reference = finding.planned.base.value;
	const platform = finding.planned.platform.value;
	if (finding.local !== void 0) return await readBase(finding.local, {
		reference,
		platform
	});
	const { mirrors } = context.inputs;
	const request = {
		reference,
		platform,
		mirrors
	};
	const digest = reference.digest ?? await context.currentDigest(mirrorOf(reference, mirrors));
	const known = digest === void 0 ? void 0 : knownBase(finding.recalled, {
		digest,
		platform
	});
	if (digest === void 0 || known === void 0) return await pullBase(context.registries, request);
	context.runner.log.info(`Base image ${describeReference(reference)}: ${digest}, already read by an earlier run`);
	return rememberBase(context.registries, {
		...request,
		digest,
		known
	});
}
/**
* Returns a base whose layers can come from a registry that the image goes to (`near`). That is possible if an
* earlier run pushed an image with the same base there, even if the base itself is in another registry.
*/
function nearer(base, { recalled, near }) {
	const pushed = Object.values(recalled?.index.publications ?? {}).flatMap(({ origins }) => origins);
	const layers = base.layers.map((layer) => {
		const own = layer.origin === void 0 ? [] : [layer.origin];
		return {
			...layer,
			...originNear([...own, ...pushed], near)
		};
	});
	return {
		...base,
		layers
	};
}
/** The request may omit what the image states about itself: the variant v8 of arm64, the version of Windows. */
function knownBase(recalled, { digest, platform }) {
	return recalled.flatMap((each) => Object.entries(each?.index.bases ?? {})).find(([name, base]) => name.startsWith(`${digest} `) && matchesPlatform(base.platform, platform))?.[1];
}

// src/actions/images/assemble.ts
init_p_map();
/** How many bases are read at once. */
const CONCURRENCY$1 = 4;
/**
* Puts the layers of the applications on every base. Reads the manifest and config of each base, and of a base that
* is not official also its folders.
*/
async function assemble(context, parts) {
	const { delivery, published, folder } = parts;
	const { localBase } = context.inputs;
	const local = localBase && await openLocalBase(context, {
		base: localBase,
		folder: folder.path
	});
	const recalled = published.map((each) => each.recalled);
	const bases = openBases(context, {
		local,
		recalled
	});
	const foldersOf = openBaseFolders(context, recalled);
	const extraOf = openExtraLayers(context, {
		workspace: parts.request.workspace,
		folder: folder.path
	});
	const sets = (await pMap(delivery.projects, async (planned, index) => {
		const from = published[index];
		const known = {
			templates: parts.request.templates,
			version: planned.version?.value
		};
		const annotating = annotatingOf(context, known);
		return from === void 0 ? [] : await assembleProject(context, {
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
	const lines = sets.flatMap(({ set }) => [...set.images.map(describeImage), ...describeSet(set)]);
	context.runner.log.details("Images", lines);
	return sets;
}
async function assembleProject(context, parts) {
	const { from, planned, annotating } = parts;
	const names = planned.names.map(({ value }) => value);
	const images = planned.variants.flatMap((variant) => variant.images);
	const one = async (image) => [image, await assembleOne(context, {
		...parts,
		image,
		names
	})];
	const made = new Map(await pMap(images, one, { concurrency: CONCURRENCY$1 }));
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
			follows: followsOf(tags, context.inputs),
			members
		};
	});
}
async function assembleOne(context, parts) {
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
	const { localBase, buildSecrets } = context.inputs;
	const baseName = localBase?.kind === "layout" ? void 0 : wanted.value;
	const { version, release } = planned;
	const input = evaluatedLabels(context.inputs.labels, parts.known);
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

// src/actions/images/attestations.ts
/**
* Returns what attests the images of a run: the provenance of each image and index, and with an identity of the job also
* each SBOM, signed. Returns `undefined` if nothing is attested. What signs is loaded only where something is missing.
*/
function openAttestations(context, parts) {
	const { attest, sbom } = parts.delivery;
	if (attest.value === "none") return void 0;
	const signed = attest.value === "signed";
	let isOpen = false;
	const open = once$2(async () => {
		isOpen = true;
		const { openMaker } = await import("./make-attestations.js");
		return openMaker(context, {
			...parts,
			signed
		});
	});
	return {
		what: "the attestations",
		instead: "The image itself is complete. Set `attest: false` if it needs none.",
		isRequired: context.inputs.attest.mode === "true",
		isLocal: false,
		wanted: ({ index, isMade }) => {
			if (!isMade) return [];
			return typesOf({
				signed,
				hasSbom: sbom.value && index !== void 0
			}).map((type) => attestationKey({
				type,
				signed
			}));
		},
		make: async (place, keys) => await (await open()).make(place, keys),
		finish: async () => {
			if (isOpen) await (await open()).finish();
		}
	};
}

// src/publish/output/dependencies.ts
const NO_DEPENDENCIES = {
	packages: [],
	origins: /* @__PURE__ */ new Map(),
	rid: void 0,
	graph: {
		packages: [],
		projects: []
	}
};
/** Parses a `.deps.json`. `app` is the name of the application, whose own library is not a reference. */
function parseDependencies(text, app) {
	const json = parse$4(text);
	const libraries = objectOf(json["libraries"]);
	const target = objectOf(json["runtimeTarget"])["name"];
	const targetName = typeof target === "string" ? target : "";
	const origins = /* @__PURE__ */ new Map();
	const chosen = Object.entries(objectOf(objectOf(json["targets"])[targetName]));
	for (const [key, assets] of chosen) {
		const origin = originOf(key, {
			library: objectOf(libraries[key]),
			app
		});
		for (const path of assetPaths(objectOf(assets), origin)) origins.set(path, origin);
	}
	return {
		packages: Object.entries(libraries).flatMap(([key, library]) => packageOf(key, objectOf(library))),
		origins,
		rid: targetName.includes("/") ? targetName.slice(targetName.indexOf("/") + 1) : void 0,
		graph: graphOf(chosen, {
			libraries,
			app
		})
	};
}
/** The application itself depends on what its project names. */
function graphOf(chosen, { libraries, app }) {
	const typeOf = (key) => objectOf(libraries[key])["type"];
	const names = new Map(chosen.map(([key]) => [key, typeOf(key) === "project" ? idOf(key) : withoutPrefix(key)]));
	const needsOf = (value) => Object.entries(objectOf(objectOf(value)["dependencies"])).flatMap(([id, version]) => names.get(`${id}/${String(version)}`) ?? []).sort();
	const direct = new Set(chosen.filter(([key]) => idOf(key) === app).flatMap(([, value]) => needsOf(value)));
	return {
		packages: chosen.flatMap(([key, value]) => {
			const type = typeOf(key);
			if (type !== "package" && type !== "runtimepack") return [];
			const name = withoutPrefix(key);
			const sha512 = objectOf(libraries[key])["sha512"];
			const hashed = typeof sha512 === "string" ? { sha512: sha512.replace(/^sha512-/, "") } : {};
			const use = type === "package" ? "library" : "runtime";
			return [{
				id: idOf(name),
				version: name.slice(name.lastIndexOf("/") + 1),
				use,
				...hashed.sha512 === "" ? {} : hashed,
				direct: direct.has(name),
				needs: needsOf(value)
			}];
		}),
		projects: chosen.filter(([key]) => typeOf(key) === "project").map(([key, value]) => ({
			path: idOf(key),
			version: key.slice(key.indexOf("/") + 1),
			needs: needsOf(value)
		}))
	};
}
function idOf(key) {
	return key.split("/")[0] ?? "";
}
function withoutPrefix(key) {
	return key.replace(/^runtimepack\./, "");
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
/**
* Returns the paths of a library's assets in the output. Assets of the target's RID are at its top level; those of other
* RIDs keep their path below `runtimes/`.
*/
function assetPaths(assets, origin) {
	const flat = [...Object.keys(objectOf(assets["runtime"])), ...Object.keys(objectOf(assets["native"]))].map(baseName$1);
	const perRid = Object.keys(objectOf(assets["runtimeTargets"]));
	const resources = Object.entries(objectOf(assets["resources"])).map(([path, value]) => {
		const locale = objectOf(value)["locale"];
		return typeof locale === "string" ? `${locale}/${baseName$1(path)}` : baseName$1(path);
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
function baseName$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** The limit of a `*.deps.json`, in UTF-16 units. A thousand packages need about 2 million. */
const LARGEST$7 = 67108864;
function parse$4(text) {
	try {
		return objectOf(parseJson(text.replace(/^\uFEFF/, ""), { length: LARGEST$7 }));
	} catch {
		return {};
	}
}
function objectOf(value) {
	return isObject(value) ? value : {};
}

// src/actions/images/find-changes.ts
/**
* Finds how each image differs from what its tags pointed to. An image without an earlier one has no changes, and one
* whose tags all stay is not delivered.
*/
async function findChanges({ sets, earlier, kept }) {
	const find = async (set, index) => {
		const found = kept[index] === void 0 ? await earlier[index]?.() : void 0;
		return found !== void 0 && found.top.descriptor.digest !== set.set.top.descriptor.digest ? await changesOfSet(set, found) : [];
	};
	return (await Promise.all(sets.map((set, index) => find(set, index).catch(() => [])))).flat();
}
/** Returns the changes of an image of a set with these names. Other sets may have the same platforms. */
function changesIn(changes, { image, names: [name] }) {
	if (name === void 0) return void 0;
	const { digest } = image.manifest.descriptor;
	return changes.find((each) => each.digest === digest && each.since.startsWith(`${describeReference(name)}:`));
}
async function changesOfSet(set, found) {
	const pairs = set.set.images.flatMap((image) => {
		const own = found.images.filter(({ config }) => isSamePlatform(image, config.value));
		const [best] = [...own.filter(({ config }) => isSameSystem(image, config.value)), ...own];
		return best === void 0 ? [] : [{
			image,
			own: best
		}];
	});
	return await Promise.all(pairs.map(async ({ image, own }) => {
		const { manifest, config } = own;
		const kinds = layerKinds(config.value);
		return {
			since: found.name,
			digest: image.manifest.descriptor.digest,
			platform: describePlatform(image.platform),
			...changesOf(image, {
				manifest: manifest.value,
				config: config.value,
				kinds
			}),
			...await compareContent(image, {
				set,
				found,
				own
			})
		};
	}));
}
function isSamePlatform({ platform }, config) {
	return config.os === platform.os && config.architecture === platform.architecture && (config.variant ?? "") === (platform.variant ?? "");
}
/** An index has several images for Windows, one for each version: `10.0.20348` without the number of its update. */
function isSameSystem({ platform }, config) {
	const versionOf = (text = "") => text.split(".").slice(0, 3).join(".");
	return versionOf(config["os.version"]) === versionOf(platform["os.version"]);
}
/** A layer of the application is small; a larger one is not read to compare it. In bytes. */
const LARGEST_LAYER = 33554432;
const LARGEST_LIST = 8388608;
/** In milliseconds. */
const PATIENCE$1 = 1e4;
/** Compares the content of the application's layers; what is not known is absent. */
async function compareContent(image, { set, found, own }) {
	const { publication, app, made } = set.from.published;
	const { layers } = own.manifest.value;
	const kinds = layerKinds(own.config.value);
	const layer = layers.find((_, index) => kinds.at(index - layers.length) === "app");
	if (layer === void 0 || layer.size > LARGEST_LAYER) return {};
	if (image.layers.some(({ descriptor }) => descriptor.digest === layer.digest)) return {
		packages: [],
		files: []
	};
	const earlier = await inTime(readLayer$1(layer, {
		found,
		name: app.name,
		config: own.config.value
	})).catch(() => void 0);
	if (earlier === void 0) return {};
	const { packages, files } = earlier;
	const digests = new Set(image.layers.map(({ descriptor }) => descriptor.digest));
	const current = made?.layers.find(({ slot, descriptor }) => slot.kind === "app" && digests.has(descriptor.digest));
	return {
		...packages === void 0 ? {} : { packages: packageChanges(packages, publication.packages) },
		...current === void 0 ? {} : { files: fileChanges(files, new Map(current.contents.map((file) => [file.path, file]))) }
	};
}
/** Gives up on a registry that stalls, whose connection would be kept for longer. */
async function inTime(work) {
	const stop = new AbortController();
	const late = setTimeout(PATIENCE$1, void 0, {
		ref: false,
		signal: stop.signal
	});
	return await Promise.race([work, late]).finally(() => {
		late.catch(() => void 0);
		stop.abort();
	});
}
/** Reads the files of a layer, and the list of packages among them. */
async function readLayer$1(descriptor, { found, name, config }) {
	const { client, repository } = found;
	const layer = {
		descriptor,
		open: () => client.openBlob(repository, descriptor)
	};
	const budget = {
		left: 4 * LARGEST_LAYER,
		end: performance.now() + PATIENCE$1
	};
	const files = /* @__PURE__ */ new Map();
	const list = `${name}.deps.json`;
	for await (const entry of readLayerEntries(layer, budget)) {
		const { type, size = 0, mtime } = entry.header;
		if (type !== "file") continue;
		const text = entry.path.split("/").at(-1) === list && size <= LARGEST_LIST ? Buffer.from(await readAll$1(Readable.from(entry), LARGEST_LIST)).toString("utf8") : void 0;
		files.set(entry.path, {
			size,
			time: Math.floor((mtime?.getTime() ?? 0) / 1e3),
			...defined({ list: text })
		});
	}
	const folder = folderOfApp(config);
	const lists = [...files].filter(([, { list: text }]) => text !== void 0);
	const [path = "", own] = lists.find(([each]) => each === `${folder}${list}`) ?? lists[0] ?? [];
	const root = own === void 0 ? folder : path.slice(0, path.length - list.length);
	const below = [...files].map(([each, file]) => [each.startsWith(root) ? each.slice(root.length) : each, file]);
	return {
		files: new Map(below),
		...own?.list === void 0 ? {} : { packages: parseDependencies(own.list, name).packages }
	};
}
/** Returns the folder of the application as a layer has it: `app/`. This action starts an image in it. */
function folderOfApp({ os, config }) {
	const parts = (config?.WorkingDir ?? "").replace(/^[a-z]:/i, "").split(/[\\/]/);
	return [os === "windows" ? "Files" : "", ...parts].filter((part) => part !== "").map((part) => `${part}/`).join("");
}

// src/actions/images/check-size.ts
/** How many layers and packages are listed. */
const LISTED$2 = 10;
/** In characters: kinds of layers and versions of packages are those of any earlier image. */
const LONGEST$2 = 200;
/**
* Compares every image with the input `size-budget`, before anything is delivered.
* @throws ActionError SIZE_EXCEEDED
*/
async function checkSizes({ inputs, runner }, { settled, changes }) {
	const { sizeBudget } = inputs;
	if (sizeBudget === void 0) return;
	const known = await changes;
	const isPushed = (set) => settled.pushes.some(({ sets: own }) => own.some((each) => each.set === set));
	const problems = settled.sets.filter(({ set }, index) => settled.kept[index] === void 0 || isPushed(set)).flatMap(({ set, names, from }) => set.images.flatMap((image) => {
		const platform = describePlatform(image.platform);
		const own = changesIn(known, {
			image,
			names
		});
		const problem = problemOf(sizeBudget, {
			size: sizeOf$3(image),
			changes: own
		});
		return problem === void 0 ? [] : [`${from.published.app.project} (${platform}): ${problem}`];
	}));
	if (problems.length === 0) return;
	const hint = "Make the image smaller (docs/guides/small-images.md), or raise size-budget.";
	if (sizeBudget.mode === "warn") return runner.log.warning(`${problems.join("\n")}\n${hint}`);
	throw new ActionError({
		code: "SIZE_EXCEEDED",
		doing: "checking the size of the images, before the push",
		got: problems.join("\n"),
		hint
	});
}
/** Returns what is exceeded, and what grew. */
function problemOf({ max, growth }, { size, changes }) {
	const grew = changes === void 0 ? "" : describeGrowth(changes);
	if (max !== void 0 && size > max) {
		const [own, most] = [prettyBytes(size), prettyBytes(max)];
		return `${own === most ? `${own} (${size - max} B more)` : own} is more than ${most}${grew}`;
	}
	if (growth === void 0 || changes === void 0) return void 0;
	const percent = (size - changes.earlierSize) / changes.earlierSize * 100;
	if (percent <= growth) return void 0;
	return `${prettyBytes(size)} is ${percent.toFixed(1)} % more than ${prettyBytes(changes.earlierSize)} of ${changes.since}, and ${growth} % is allowed${grew}`;
}
function describeGrowth({ layers, packages = [] }) {
	const growthOf = ({ before = 0, after = 0 }) => after - before;
	const texts = [...layers.filter((layer) => growthOf(layer) > 0).sort((a, b) => growthOf(b) - growthOf(a)).map((layer) => `layer ${layer.kind} +${prettyBytes(growthOf(layer))}`), ...packages.filter(({ after }) => after !== void 0).map(({ id, before, after }) => `${id} ${before ?? "new"} → ${after}`)];
	const listed = texts.slice(0, LISTED$2).map((text) => text.slice(0, LONGEST$2));
	return texts.length === 0 ? "" : `; grown: ${listed.join(", ")}`;
}

// src/images/deliver/deliver.ts
/** Returns the number of bytes that were sent. */
function bytesSentOf(blobs) {
	return blobs.reduce((sum, { action, size }) => sum + (action === "sent" ? size : 0), 0);
}

// src/images/deliver/image-blobs.ts
/** Returns the configs and layers of images, each digest once. */
function imageBlobs(images) {
	return distinctBlobs(images.flatMap((image) => [{
		...image.config,
		kind: "config"
	}, ...image.layers]));
}
/** Returns the blobs that may be distributed: a foreign layer comes from its own address. */
function ownBlobs(images) {
	return imageBlobs(images).filter(({ descriptor }) => !isForeignLayerType(descriptor.mediaType));
}
/** Returns the manifests of a set's images, and its index if there is one. */
function documentBlobs({ top, images }) {
	const manifests = images.map(({ manifest }) => manifest);
	return top === images[0].manifest ? manifests : [...manifests, top];
}
/** Returns the same outcome for every blob. */
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
/** Returns every name of a set with every tag. */
function fullNames({ names, tags }) {
	return names.flatMap((name) => taggedNames(name, tags));
}

// src/images/deliver/tar-of.ts
/**
* Writes a tar of the files in order; each is requested when the previous one is read. Times and owners are omitted.
*/
function tarOf(files) {
	return Readable.from(packed(files), { objectMode: false });
}
/** Starts when the stream is first read, and stops when its reader stops. */
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
/** Returns a file with the given text. */
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

// src/images/deliver/docker-archive.ts
/**
* Writes single images as `docker save` does (moby, image/spec/v1.2.md "Combined Image JSON + Filesystem Changeset
* Format"), which every engine loads. Layers are unpacked, because Docker 20.10 and older do not support zstd.
*/
function dockerArchive(sets, options) {
	return tarOf(filesOf$1(sets, options));
}
async function* filesOf$1(sets, { temporary }) {
	const images = sets.map(({ set }) => set.images[0]);
	const folder = await mkdtemp(join(temporary, "docker-archive-"));
	try {
		for (const layer of distinct$3(images.flatMap(({ layers }) => layers))) yield* unpackedLayer(layer, folder);
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
/** Unpacks to a file first, because a tar has the size before the content. */
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
	const got = `its unpacked digest is ${digest}, but the config has ${layer.diffId}`;
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
function distinct$3(layers) {
	return [...new Map(layers.map((layer) => [layer.diffId, layer])).values()];
}

// src/images/deliver/export-place.ts
/**
* Returns the destination of an export. In the workspace links are not followed, because a link could come from the
* repository. Elsewhere the workflow decides, and links above the destination belong to the runner.
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
/** @throws ActionError EXPORT_FAILED if the destination is a link, or is behind one. */
function refuseLink({ root, path }, target) {
	try {
		if (path === "" || kindAt(root, path) !== "link") return;
		throw new PathRefused(path, "a link");
	} catch (error) {
		if (!(error instanceof PathRefused) || error.is !== "a link") return;
		throw new ActionError({
			code: "EXPORT_FAILED",
			doing: `exporting to ${target}`,
			got: `${error.path} is a link, and exports do not write through links`,
			hint: "A link in the checkout could point to any folder of the runner. Set `dest` to the folder that it points to, or remove the link.",
			cause: error
		});
	}
}

// src/images/deliver/oci-archive.ts
/**
* Returns a tar of an OCI layout (OCI image-spec, image-layout.md) with the given text of `index.json`. Every blob
* keeps its bytes, so an engine with a containerd store keeps the digests.
*/
function ociArchive(sets, index) {
	return tarOf(filesOf(sets, index));
}
async function* filesOf(sets, index) {
	yield textFile("oci-layout", LAYOUT_FILE);
	yield textFile("index.json", index);
	for (const blob of layoutBlobs(sets)) yield {
		name: blobPath(blob.descriptor),
		size: blob.descriptor.size,
		open: () => blob.open()
	};
}
/** Returns all blobs of a layout, each digest once. A blob comes after the blobs that it refers to. */
function layoutBlobs(sets) {
	const blobs = ownBlobs(sets.flatMap(({ images }) => images));
	return distinctBlobs([...blobs, ...sets.flatMap(documentBlobs)]);
}

// src/images/deliver/export.ts
/**
* Returns a delivery to the file system. `oci`: an OCI layout, as a folder or a `.tar`. `docker`: an archive for
* `docker load`. `local`: the files of the application's layers, in a folder for each image if there are several.
*/
function exportTo(asked, options) {
	const target = `type=${asked.type},dest=${asked.dest}`;
	return { deliver: async (sets) => {
		const images = sets.flatMap(({ set }) => set.images);
		const place = exportPlace(asked.dest, options.workspace);
		try {
			refuseLink(place, target);
			await writerOf(asked)(sets, {
				...options,
				place
			});
		} catch (error) {
			throw failure(target, error);
		}
		const blobs = outcomesOf(images, {
			action: "sent",
			because: "an export contains everything"
		}).filter(written(asked));
		const because = `written to ${asked.dest}`;
		const own = sets.map((named) => ({
			digest: named.set.top.descriptor.digest,
			tags: namesIn$1(named, {
				to: asked,
				sets
			})
		}));
		return [{
			target,
			sets: own,
			blobs,
			bytesSent: bytesSentOf(blobs),
			because
		}];
	} };
}
/** Returns the names that a set has in the export. */
function namesIn$1(named, { to, sets }) {
	if (to.type === "local") return [];
	return to.type === "docker" ? fullNames(named) : layoutNames(named, sets);
}
function writerOf({ type, dest }) {
	if (type === "local") return writeFiles$1;
	if (type === "docker") return (sets, target) => writeTar(dockerArchive(sets, target), target.place);
	if (!dest.endsWith(".tar")) return writeLayout;
	return (sets, target) => writeTar(ociArchive(sets.map(({ set }) => set), layoutIndex(entriesOf(sets))), target.place);
}
/** Keeps an existing blob of the right size. Writes the index last. */
async function writeLayout(sets, { place: { root, path: top } }) {
	for (const blob of layoutBlobs(sets.map(({ set }) => set))) {
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
		content: layoutIndex(entriesOf(sets))
	});
}
/** Returns the size in bytes; `undefined` if there is no file. */
function sizeAt(root, path) {
	try {
		try {
			var _usingCtx$7 = _usingCtx();
			const folder = _usingCtx$7.u(holdFolder(root, posix.dirname(path)));
			const stats = lstatSync(folder.at(posix.basename(path)));
			return stats.isFile() ? stats.size : void 0;
		} catch (_) {
			_usingCtx$7.e = _;
		} finally {
			_usingCtx$7.d();
		}
	} catch (error) {
		if (errorCodeOf(error) === "ENOENT") return void 0;
		throw error;
	}
}
function entriesOf(sets) {
	return sets.map((named) => ({
		descriptor: named.set.top.descriptor,
		names: layoutNames(named, sets)
	}));
}
/** Returns only tags, unless the sets are images with different names. */
function layoutNames(named, sets) {
	return [...new Set(hasSeveralNames(sets) ? fullNames(named) : named.tags)];
}
function hasSeveralNames(sets) {
	return new Set(sets.map(({ names }) => names.map(describeReference).join(" "))).size > 1;
}
async function writeTar(tar, { root, path }) {
	const there = kindAt(root, path);
	if (there !== void 0 && there !== "file") throw new Error("the path exists and is not a file");
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
		hint: "Check that the path is writable and that the disk has free space.",
		cause: error
	});
}
/**
* Unpacks a layer that this action made, which holds files and folders. Entries stay below the destination, and none
* is written through an existing link.
*/
async function unpackLayer(layer, place) {
	const entries = (0, import_tar_stream.extract)();
	const reading = pipeline(Readable.from(decompressed(layer), { objectMode: false }), entries);
	reading.catch(() => void 0);
	for await (const entry of entries) await unpackEntry(entry, place);
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

// src/images/deliver/load.ts
/**
* Loads images into the local engine: of each set the one that the engine can run. An engine does not keep a set
* without a name. The engine pulls from a temporary server, because then images keep their digests, and only missing
* layers are transferred. If it cannot reach the server (it is remote, or requires TLS), it gets an archive with
* everything.
*/
function loadInto(engine, options) {
	return { deliver: async (sets) => {
		const info = await engine.info();
		const loading = {
			...options,
			engine,
			containerdStore: info.containerdStore
		};
		const ruled = await Promise.all(choose(sets, info).map((each) => ruleNames(each, engine)));
		const rulings = ruled.flatMap((each) => each.rulings);
		const chosen = ruled.filter(({ full }) => full.length > 0);
		const all = [];
		for (const each of chosen) all.push(await pullFromUs(each, loading) ?? await loadArchive(each, loading));
		const blobs = distinct$2(all.flatMap((loaded) => loaded.blobs));
		return [{
			target: "the engine",
			sets: chosen.map((each) => ({
				digest: each.image.manifest.descriptor.digest,
				tags: each.full
			})),
			blobs,
			bytesSent: bytesSentOf(blobs),
			because: [...new Set(all.map(({ because }) => because))].join("; "),
			...rulings.length === 0 ? {} : { rulings }
		}];
	} };
}
/** @throws ActionError INPUT_INVALID if no image is for this engine */
function choose(sets, engine) {
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
		got: `it runs ${engine.os} images, but these are for ${offered.join(", ")}`,
		hint: "Remove the input load, or add an image of the engine's operating system."
	});
}
/** A floating tag stays with an image of the engine that has a higher version, as it would in a registry. */
async function ruleNames(loadable, engine) {
	const { follows = /* @__PURE__ */ new Map(), names } = loadable;
	const asked = [...follows].flatMap(([tag, own]) => taggedAll(names, tag).map((name) => ({
		name,
		own
	})));
	const rulings = (await Promise.all(asked.map(async ({ name, own }) => {
		const there = await engine.findImage(name);
		const { value, because } = decideVersion({
			own,
			held: versionIn$1(there?.labels)
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
/** What was sent for one image does not have to be sent for the next. */
function distinct$2(blobs) {
	return [...new Map(blobs.toReversed().map((blob) => [blob.digest, blob])).values()].reverse();
}
/** Returns `undefined` if the engine did not connect to the server. */
async function pullFromUs(loadable, loading) {
	try {
		var _usingCtx$6 = _usingCtx();
		const { engine } = loading;
		const { image } = loadable;
		const repository = `containerize-dotnet/${randomUUID()}`;
		const { serveImage } = await import("./image-server.js");
		const server = _usingCtx$6.a(await serveImage(image, repository));
		const name = `${server.host}/${repository}@${image.manifest.descriptor.digest}`;
		let kept;
		try {
			kept = await engine.pull({
				name,
				platform: describePlatform(image.platform)
			});
		} catch (error) {
			const own = server.failure();
			if (own !== void 0) throw own;
			if (server.served.size === 0 || hasZstd(image)) return void 0;
			throw error;
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
		_usingCtx$6.e = _;
	} finally {
		await _usingCtx$6.d();
	}
}
function hasZstd({ layers }) {
	return layers.some(({ descriptor }) => compressionOf$1(descriptor.mediaType) === "zstd");
}
function pulled(image, { server, kept }) {
	return {
		blobs: imageBlobs([image]).map(({ descriptor, kind }) => {
			const isSent = server.served.has(descriptor.digest);
			const because = isSent ? "the engine requested it" : "the engine has it";
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
	await loading.engine.load(archiveOf(loadable, loading));
	const [name = ""] = loadable.full;
	const kept = await loading.engine.findImage(name);
	return {
		blobs: outcomesOf([image], {
			action: "sent",
			because: "an archive contains everything"
		}),
		because: `loaded as an archive, because the engine could not pull from this machine; it ${keeps(image, kept)}`
	};
}
/** An engine with a containerd store keeps the digests of a layout; others load only what `docker save` writes. */
function archiveOf({ image, ...loadable }, loading) {
	const set = {
		top: image.manifest,
		images: [image]
	};
	if (!loading.containerdStore) return dockerArchive([{
		...loadable,
		set
	}], loading);
	const entry = {
		descriptor: image.manifest.descriptor,
		names: loadable.full
	};
	return ociArchive([set], layoutIndex([entry], CONTAINERD_NAME));
}
/** Engines with a containerd store identify an image by its manifest, others by its config. */
function keeps(image, kept) {
	const id = kept?.id.replace(/^sha256:/, "");
	const is = (digest) => digest === `sha256:${id}`;
	if (is(image.manifest.descriptor.digest)) return "keeps it under the same digest";
	if (is(image.config.descriptor.digest)) return `keeps it under its config's digest, ${image.config.descriptor.digest}`;
	return `keeps it as ${kept?.id ?? "an image without a name"}`;
}

// src/oci/registry/tag-state.ts
init_p_map();
/**
* Asks the repository itself for the tag.
* @param denied what 403 means: before a push, the next requests show whether the login may write
*/
function askHeld({ client, repository }, denied) {
	return async (reference) => (await client.headManifest({
		repository,
		reference
	}, denied))?.digest;
}
async function readTagState(tagged, held) {
	const { set, tags } = tagged;
	const { digest } = set.top.descriptor;
	const missing = await without$1(tags, async (tag) => await held(tag) === digest);
	const isThere = missing.length < tags.length || await held(digest) === digest;
	return {
		...tagged,
		isThere,
		missing,
		left: [],
		rulings: []
	};
}
/** Returns the state without the tags that must stay unchanged. */
async function withLeft(state, mayWrite) {
	return ruled(state, await Promise.all(state.missing.map(async (tag) => ({
		...await mayWrite(tag),
		tag
	}))));
}
/** Returns the state after decisions about some of its missing tags; a later decision replaces an earlier one. */
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
/** Returns the items for which the answer is not `true`. */
async function without$1(items, unwanted) {
	const verdicts = await pMap(items, unwanted, { concurrency: 4 });
	return items.filter((_, index) => verdicts[index] !== true);
}
/** Returns the blobs that existed before. */
function presentIn(states) {
	const images = states.filter(({ isThere }) => isThere).flatMap(({ set }) => set.images);
	return distinctBlobs(images.flatMap((image) => [...image.layers, configOf(image)])).map((blob) => present(blob, "the repository has the whole image"));
}
/** Returns the reason for the amount of data that was sent. */
function reason({ isThere, tags, missing, left }) {
	const stays = left.map(({ value, because }) => `; ${value} stays, as ${because}`).join("");
	if (!isThere) return `the repository did not have it${stays}`;
	const other = /* @__PURE__ */ new Set([...missing, ...left.map(({ value }) => value)]);
	const held = tags.filter((tag) => !other.has(tag));
	const whole = "the same image";
	const found = held.length === 0 ? `the repository has ${whole}` : `${held.join(", ")} ${held.length === 1 ? "is" : "are"} ${whole} already`;
	return `${missing.length === 0 ? found : `${found}; added ${missing.join(", ")}`}${stays}`;
}
/**
* Checks floating tags again, because another job may have written one while this one sent its blobs: a registry has
* no conditional write. The time between this check and the write remains; {@link settleTaken} checks once more after
* it.
*/
async function ruleAgain(looked) {
	const { states, lookAgain } = looked;
	if (lookAgain === void 0) return looked;
	const again = async (state) => {
		return ruled(state, await rulingsOf(state.missing.filter((tag) => state.follows?.has(tag) === true), lookAgain));
	};
	return {
		...looked,
		states: await Promise.all(states.map(again))
	};
}
/** How often a tag is written again, if another job keeps writing a lower version. */
const MOST$2 = 3;
/**
* Decides about tags that point to another image right after they were written: a higher version keeps the tag; over
* a lower one the tag is written again.
* @returns the tags that remain unexplained, and the decisions
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
		for (let times = 0; ruling?.value === true && times < MOST$2; times += 1) {
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

// src/oci/registry/push.ts
init_p_map();
/**
* Pushes sets of images to repositories under their tags, with as few requests and bytes as possible, and checks the
* result. Tags are written when all repositories have everything else, and floating tags after all others. What one
* repository has is mounted into the next one of its registry.
* @throws ActionError REGISTRY_FAILED if a registry has something else afterwards, and those of the client
* @example
* const [pushed] = await pushSets([{ client, repository: 'owner/app', sets: [{ set, tags: ['1.0'] }] }]);
*/
async function pushSets(pushes) {
	const looked = await pMap(withRights(pushes), lookAtAll, { concurrency: 4 });
	const sent = [];
	const ruling = Promise.all(looked.map(rule));
	ruling.catch(() => void 0);
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
	return final.map(({ to }, index) => outcomeOf(checked[index] ?? [], {
		to,
		sent: sent[index] ?? []
	}));
}
/**
* Gives each client all rights that it needs, so that one token is enough from the first request on, and the
* repositories to mount from.
*/
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
	const [states, named] = await Promise.all([pMap(sets, (tagged) => readTagState(tagged, held ?? askHeld(to, "absent")), { concurrency: 4 }), layers?.() ?? /* @__PURE__ */ new Set()]);
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
/** Returns repositories of the same registry that have some of the layers. */
function sourcesOf(sets, registry) {
	const near = layersToMount(sets).map(({ origin }) => origin).filter((origin) => origin?.registry === registry);
	return [...new Set(near.map((origin) => origin?.repository ?? ""))];
}
/** Returns the tag under which a single set is pushed directly: nothing else has to exist before it. */
function firstOf$3(looked) {
	const [state, ...others] = looked.flatMap(({ states }) => states);
	if (state === void 0 || others.length > 0) return void 0;
	return [false, true].flatMap((moving) => tagsOf$2(state, moving)).find((tag) => state.follows?.has(tag) !== true);
}
function tagsOf$2({ missing, moving: own = [] }, moving) {
	return missing.filter((tag) => own.includes(tag) === moving);
}
/** Writes the first tags of all sets in all places, then the second ones, and so on. */
async function putTags(looked, { moving, done }) {
	const all = looked.flatMap(({ to, states }) => states.map((state) => ({
		to,
		set: state.set,
		tags: tagsOf$2(state, moving).filter((tag) => tag !== done)
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
/** Finds a registry that answers 201 but stores something else, before a user pulls it. */
async function check(state, following) {
	const { set, tags, isThere, missing } = state;
	const { to } = following;
	const { digest } = set.top.descriptor;
	const references = isThere || tags.length > 0 ? missing : [digest];
	const held = askHeld(to);
	const taken = await without$1(references, async (reference) => await held(reference) === digest);
	const { wrong, rulings } = await settleTaken(taken, {
		...following,
		set
	});
	if (wrong.length === 0) return ruled(state, rulings);
	throw new ActionError({
		code: "REGISTRY_FAILED",
		doing: `checking ${to.client.registry}/${to.repository} after the push`,
		got: `${wrong.join(", ")} ${wrong.length === 1 ? "is" : "are"} not ${digest}`,
		hint: "Another job pushed the same tags at the same time, or the registry changed the image. A \"concurrency\" group in the workflow prevents the first."
	});
}
/**
* Returns the same places. A layer that comes from elsewhere is mounted from the first place in its registry that
* gets it.
*/
function withNeighbours(places) {
	return places.map((place, index) => {
		const { registry } = place.client;
		const before = places.slice(0, index).filter(({ client }) => client.registry === registry);
		const near = (layer) => {
			const holder = before.find(({ sets }) => layersToMount(sets).some(isSame$1(layer)));
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
function layersToMount(sets) {
	return sets.flatMap(({ set }) => set.images.flatMap(({ layers }) => layers));
}
function isSame$1({ descriptor: { digest } }) {
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

// src/images/deliver/push.ts
/** Pushes to all repositories in parallel: blobs and manifests first, then fixed tags, then floating ones. */
async function pushAll(pushes) {
	return (await pushSets(pushes)).map((each, index) => ({
		target: targetOf(pushes[index]),
		...each
	}));
}
function targetOf(push) {
	return push === void 0 ? "" : `${push.client.registry}/${push.repository}`;
}
/** Returns each repository once, in the order of first use, with the sets that are pushed to it. */
function pushesOf(sets, registries) {
	return [...new Map(sets.flatMap((set) => set.names).map((name) => [describeReference(name), name]))].map(([text, { registry, repository }]) => ({
		client: registries(registry),
		repository,
		sets: sets.filter((set) => set.names.some((own) => describeReference(own) === text))
	}));
}

// src/images/deliver/deliver-all.ts
/**
* Delivers to files and the engine first and to registries last, because others can pull from those.
* @example
* const onDelivered = ({ target }: Delivered) => log.info(target);
* const effects = { engine, temporary: '/tmp/delivery', workspace: '/checkout', onDelivered };
* await deliverAll(sets, { plan, pushes, effects });
*/
async function deliverAll(sets, request) {
	const { plan, pushes, effects } = request;
	await mkdir(effects.temporary, { recursive: true });
	const delivered = [];
	for (const target of [...await localTargets(plan, effects), { deliver: () => pushAll(pushes) }]) {
		const done = await target.deliver(sets);
		for (const each of done) effects.onDelivered(each);
		delivered.push(...done);
	}
	return delivered;
}
async function localTargets(plan, effects) {
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

// src/actions/images/deliver.ts
/** Exports, loads and pushes the images, and logs what was transferred and why. */
async function deliver(context, parts) {
	const { settled, delivery, folder } = parts;
	const { log } = context.runner;
	return log.phase("Deliver", () => deliverAll(settled.sets, {
		plan: delivery,
		pushes: settled.pushes,
		effects: {
			engine: context.engine,
			temporary: join(folder.path, "deliver"),
			workspace: context.workspace,
			onDelivered: (delivered) => {
				for (const line of describeDelivered(delivered)) log.info(line);
			}
		}
	}));
}

// src/sbom/formats.ts
/**
* The documents about an image, each with its media type, the end of its file name, and its kind in the annotation of its
* artifact (oci/artifact.ts).
*/
const SBOM_FORMATS = [{
	format: "spdx",
	artifactType: "application/spdx+json",
	ending: ".spdx.json",
	kind: "sbom"
}, {
	format: "cyclonedx",
	artifactType: "application/vnd.cyclonedx+json",
	ending: ".cdx.json",
	kind: "sbom"
}];
/** Only for a project that suppresses advisories. */
const VEX_FORMAT = {
	format: "openvex",
	artifactType: "application/vnd.openvex+json",
	ending: ".openvex.json",
	kind: "vex"
};
/** Returns the formats for an application. */
function formatsFor({ audit }) {
	return audit === void 0 || audit.suppressed.length === 0 ? SBOM_FORMATS : [...SBOM_FORMATS, VEX_FORMAT];
}
/** The kinds of the documents about an image itself. */
const DOCUMENT_KINDS = ["sbom", "vex"];
/** The kind of documents about the packages of an image's base. */
const BASE_KIND = "base-sbom";

// src/actions/images/documents.ts
init_p_map();
/**
* Asks at once what the registries have, while the images are checked, unless an earlier run attached the documents.
* Documents are made only for an image without them.
*/
function openDocuments(context, { assembled, sources }) {
	const lists = onceEach(({ to, subject }) => listReferrers({
		...to,
		subject: subject.digest
	}), (place) => keyOf(place));
	const made = new Set(assembled.map(({ set }) => set.top.descriptor.digest));
	const said = /* @__PURE__ */ new Set();
	const what = sources.map((source) => source.what).join(" and ");
	const ready = onceEach((place) => makeReady(context, {
		place,
		sources,
		lists,
		said
	}), keyOf);
	const placesOf = (pushes, sets) => sources.length === 0 ? [] : placesIn(pushes, {
		sets,
		made
	}).filter((place) => sources.some((source) => source.wanted(place).length > 0));
	for (const place of placesOf(withRights(pushesOf(assembled, context.registries)), assembled)) if (knownFor(place, sources) === void 0) prepare({
		place,
		sources,
		lists
	}).catch(() => void 0);
	return {
		send: ({ sets, pushes }) => {
			for (const place of placesOf(withRights(pushes), sets)) ready(place).catch(() => void 0);
		},
		attach: async ({ sets, pushes }) => {
			const attached = await attachAll(context, {
				places: placesOf(withRights(pushes), sets),
				ready,
				what
			});
			for (const source of sources) await source.finish?.();
			return attached;
		}
	};
}
async function prepare({ place, sources, lists }) {
	const found = await lists(place);
	for (const source of sources) {
		const keys = missingIn(found, source.wanted(place));
		if (source.isLocal && keys.length > 0) await source.make(place, keys);
	}
}
async function makeReady(context, { place, sources, lists, said }) {
	const known = knownFor(place, sources);
	if (known !== void 0 && await place.wasTagged()) return {
		known,
		listedBy: "registry",
		added: [],
		lacksBase: false
	};
	const found = await lists(place);
	const added = (await Promise.all(sources.map(async (source) => {
		const keys = missingIn(found, source.wanted(place));
		if (keys.length === 0) return [];
		return await source.make(place, keys).catch((error) => reportFailure(context, {
			source,
			error,
			said
		}));
	}))).flat();
	await sendArtifacts(added, {
		...place.to,
		subject: place.subject.digest
	});
	const lacksBase = place.index !== void 0 && !found.descriptors.some((each) => kindOf$2(each) === "base-sbom");
	return {
		known: Object.fromEntries(ownIn(found)),
		listedBy: found.listedBy,
		added,
		lacksBase
	};
}
/** Says it once for each kind of document. @throws the error, if the input asks for the documents; CANCELLED */
function reportFailure({ runner }, { source, error, said }) {
	if (source.isRequired || isCancelled(error)) throw error;
	if (!said.has(source.what)) runner.log.warning(`Cannot attach ${source.what}: ${messageOf(error)}. ${source.instead}`);
	said.add(source.what);
	return [];
}
function isCancelled(error) {
	return error instanceof ActionError && error.code === "CANCELLED";
}
function keyOf({ to, subject }) {
	return `${nameOf$4(to)}@${subject.digest}`;
}
/**
* Returns what an earlier run attached, by its own note. If an input requires the documents, the registry is always asked,
* because a user may have deleted them.
*/
function knownFor(place, sources) {
	const known = place.from.from.recalled?.index.sboms[keyOf(place)];
	if (known === void 0 || sources.some(({ isRequired }) => isRequired)) return void 0;
	return sources.flatMap((source) => source.wanted(place)).every((key) => key in known) ? known : void 0;
}
function nameOf$4({ client, repository }) {
	return `${client.registry}/${repository}`;
}
function placesIn(pushes, { sets, made }) {
	const known = new Map(sets.map((set) => [set.set.top.descriptor.digest, set]));
	return pushes.flatMap(({ client, repository, sets: pushed, held }) => pushed.flatMap(({ set, tags }) => {
		const { digest } = set.top.descriptor;
		const from = known.get(digest);
		if (from === void 0) return [];
		const wasTagged = async () => held !== void 0 && (await Promise.all(tags.map(held))).includes(digest);
		const place = {
			to: {
				client,
				repository
			},
			from,
			wasTagged,
			isMade: made.has(digest)
		};
		const images = set.images.map(({ manifest }, index) => ({
			...place,
			subject: manifest.descriptor,
			index
		}));
		return images.every(({ subject }) => subject.digest !== digest) ? [...images, {
			...place,
			subject: set.top.descriptor
		}] : images;
	}));
}
/** Returns the documents of this action. Another tool may have attached documents of the same types. */
function ownIn({ descriptors }) {
	const kinds = [...DOCUMENT_KINDS, ATTESTATION_KIND];
	const own = descriptors.filter((each) => kinds.includes(kindOf$2(each)));
	return new Map(own.map((descriptor) => [documentKey(descriptor), descriptor.digest]));
}
function kindOf$2({ annotations }) {
	return annotations?.["io.github.containerize-dotnet.document"] ?? "";
}
function missingIn(found, keys) {
	const own = ownIn(found);
	return keys.filter((key) => !own.has(key));
}
/** After a registry has refused the documents of one image, it is not asked again. */
async function attachAll(context, { places, ready, what }) {
	const refused = /* @__PURE__ */ new Set();
	const one = async (place) => {
		const { registry } = place.to.client;
		if (refused.has(registry)) return [];
		try {
			return [await attachOne(place, await ready(place))];
		} catch (error) {
			if (!refused.has(registry)) reportRefusal(context, {
				place,
				error,
				what
			});
			refused.add(registry);
			return [];
		}
	};
	return (await pMap(places, one, { concurrency: 4 })).flat();
}
async function attachOne(place, { known, listedBy, added, lacksBase }) {
	const { from, index } = place;
	const platform = index === void 0 ? void 0 : from.set.images[index]?.platform;
	if (added.length > 0) await putReferrers(added, {
		...place.to,
		subject: place.subject.digest,
		listedBy
	});
	const news = added.map(({ manifest: { descriptor, value } }) => {
		return [documentKey({
			...descriptor,
			...value
		}), descriptor.digest];
	});
	return {
		name: nameOf$4(place.to),
		image: place.subject.digest,
		...platform === void 0 ? {} : { platform: describePlatform(platform) },
		documents: {
			...known,
			...Object.fromEntries(news)
		},
		isNew: news.length > 0,
		...lacksBase ? { lacksBase: listedBy } : {}
	};
}
/** @throws ActionError SBOM_FAILED or ATTEST_FAILED if an input requires the documents; CANCELLED */
function reportRefusal({ inputs, runner }, { place, error, what }) {
	if (isCancelled(error)) throw error;
	if (error instanceof ActionError && (error.code === "ATTEST_FAILED" || error.code === "SBOM_FAILED")) throw error;
	const doing = `attaching ${what} of ${keyOf(place)}`;
	const rest = "The image itself is complete.";
	const why = "if the registry does not accept artifacts with a subject (OCI 1.1)";
	const required = inputs.sbom.mode === "true" ? "sbom" : inputs.attest.mode === "true" ? "attest" : void 0;
	if (required !== void 0) {
		const hint = `${rest} Set \`${required}: auto\` to get a warning instead, ${why}.`;
		throw new ActionError({
			code: required === "sbom" ? "SBOM_FAILED" : "ATTEST_FAILED",
			doing,
			got: messageOf(error),
			hint,
			cause: error
		});
	}
	runner.log.warning(`Failed ${doing}: ${messageOf(error)}. ${rest} Set \`sbom: false\` and \`attest: false\` ${why}.`);
}

// src/plan/choices/describe.ts
function describeBuildPlan(plan) {
	const properties = Object.entries(plan.properties).map(([name, value]) => `${name}=${value}`);
	return [
		row("project", plan.project),
		...plan.solution === void 0 ? [] : [{
			what: "solution",
			value: plan.solution,
			because: "sets SolutionDir and related properties"
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
		...plan.hostTools === void 0 ? [] : [row("its programs", {
			...plan.hostTools,
			value: plan.hostTools.value.name
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
/** Returns the rows of several projects: first the common ones, then those of each project. */
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
/** Aligns rows in columns. */
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
/** Returns a choice as a row. */
function row(what, choice) {
	return {
		what,
		value: choice.value,
		because: choice.because
	};
}
/** Describes the differences of a new plan, each with its reason. Leaves out the SDK, which is already running. */
function describeChanges(before, after) {
	const own = (plan) => describeBuildPlan(plan).filter(({ what }) => !what.startsWith("SDK") && what !== "properties");
	const known = new Map(own(before).map(({ what, value }) => [what, value]));
	const platforms = (plan) => JSON.stringify(plan.variants);
	const changes = own(after).filter(({ what, value }) => known.get(what) !== value).map(({ what, value, because }) => `${what} ${value}, not ${known.get(what) ?? "set"} (${because})`);
	return changes.length === 0 && platforms(before) !== platforms(after) ? ["other platforms"] : changes;
}

// src/actions/context/show-choices.ts
/** Logs decisions with their reasons, folded unless the plan is all that the run makes, and records them. */
function showChoices({ inputs, runner }, { title, rows }) {
	const { log, record } = runner;
	record.addChoices(rows);
	const lines = printRows(rows);
	if (inputs.mode === "build") log.details(title, lines);
	else for (const line of lines) log.info(line);
}

// src/actions/plan/find-versions.ts
/**
* Finds the tags of versions that the catalogue has only as previews, or does not have. The version itself is used if
* an image has such a tag; the registry is asked for preview tags only if not.
*/
async function findVersions(context, images) {
	const names = [...new Set(images.map(({ version }) => version))];
	const found = await Promise.all(names.map(async (version) => {
		return [version, await findVersion(context, {
			version,
			images: images.filter((image) => image.version === version)
		})];
	}));
	return Object.fromEntries(found);
}
async function findVersion(context, { version, images }) {
	const preview = `${version}-preview`;
	const released = await askAll(context, images.map((image) => image.released));
	if (released.includes("found")) return {
		value: version,
		because: `${version} was found in the registry`
	};
	if (!released.includes("absent")) return {
		value: version,
		because: `the registry did not report whether it has ${version} or only ${preview}`
	};
	if ((await askAll(context, images.filter((_, index) => released[index] === "absent").map((image) => image.preview))).includes("found")) return {
		value: preview,
		because: `${preview} was found in the registry, but not ${version} yet`
	};
	return {
		value: version,
		because: `neither ${version} nor ${preview} was found in the registry`
	};
}
async function askAll(context, references) {
	const states = references.map((reference) => context.tagState(mirrorOf(reference, context.inputs.mirrors)));
	return (await Promise.all(states)).map(({ kind }) => kind);
}

// src/dotnet/image-system.ts
/**
* Returns the operating system that the name of an image implies: for Microsoft's images of .NET and Windows, for the
* images of the distributions, and for any other whose tag contains one (`22-alpine3.23`, `1.0-bookworm-slim`).
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
	if (microsoft === "windows" && version === "10.0") return byName(WINDOWS_BUILDS.get(tag.split(".")[2] ?? "") ?? "");
	return bySegments(tag);
}
/** Names of Windows builds. */
const WINDOWS_BUILDS = /* @__PURE__ */ new Map([
	["14393", "ltsc2016"],
	["17763", "ltsc2019"],
	["20348", "ltsc2022"],
	["26100", "ltsc2025"]
]);
const MICROSOFT = /^(azurelinux|cbl-mariner|windows)\//;
/** Returns the version at the start of a tag: `3.23` for `3.23.2`, `12.5` for `12.5-slim`, `12` for `12`. */
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
/** Tags contain an operating system between dashes, as in `-bookworm` or `-alpine3.23`. */
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
/** Number of days before the end of support from which on there is a warning. */
const AHEAD = 60;
/** Returns a version of .NET (`8.0`), or `undefined` if it is unknown. */
function dotnetSupport(version) {
	const known = findVersion$1(version);
	return known && {
		name: `.NET ${version}`,
		endOfSupport: known.endOfSupport
	};
}
/** Returns the operating system of an image, or `undefined` if its name does not contain it. */
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
/** In UTC, like the last days. */
function startOfDay(now) {
	return now - now % DAY;
}
/** Returns the warning about the end of support at a time in milliseconds since 1970, or `undefined`. */
function supportProblem({ name, endOfSupport }, now) {
	if (endOfSupport === "") return void 0;
	const days = (Date.parse(endOfSupport) - startOfDay(now)) / DAY;
	if (days < 0) return `${name} has been out of support since ${endOfSupport}`;
	if (days > AHEAD) return void 0;
	return `${name} is supported until ${endOfSupport}, ${days === 0 ? "today" : days === 1 ? "one more day" : `${days} more days`}`;
}

// src/dotnet/catalogue-age.ts
/** In days. An older catalogue may lack a new version of .NET or an operating system, or the end of one. */
const OLD = 100;
/**
* Returns the warning about the age of the catalogue at a time in milliseconds since 1970, or `undefined` if it is new
* enough.
*/
function catalogueAge(now) {
	const days = Math.floor((now - Date.parse(CATALOGUE_SOURCE.date)) / DAY);
	if (days <= OLD) return void 0;
	return `The catalogue of .NET images in this version of the action is ${days} days old (${CATALOGUE_SOURCE.date}); a newer version may have newer data`;
}

// src/plan/preflight/support.ts
/** Returns the version of an official image from its tag, or `undefined` if the tag has none. */
function versionOfImage(reference) {
	if (officialPath(reference) === void 0) return void 0;
	return /^(\d+\.\d+)(?:[.-]|$)/.exec(reference.tag ?? "")?.[1];
}
/**
* Warns once for each version whose support has ended or will end soon, and names the parts of the run that use it.
* @throws ActionError OUT_OF_SUPPORT if the input `eol` is `fail`
*/
function checkSupport(facts) {
	const { parts, mode, now, log } = facts;
	if (mode === "ignore") return;
	const age = catalogueAge(now);
	const hint = age === void 0 ? HINT : `${HINT} ${age}.`;
	const problems = [...new Map(parts.map(({ of }) => [of.name, of])).values()].flatMap((supported) => {
		const problem = supportProblem(supported, now);
		const what = parts.filter((part) => part.of.name === supported.name).map((part) => part.what);
		return problem === void 0 ? [] : [`${problem} (${[...new Set(what)].join(", ")})`];
	});
	const [first] = problems;
	if (mode === "fail" && first !== void 0) throw new ActionError({
		code: "OUT_OF_SUPPORT",
		doing: "checking support dates (eol: fail)",
		got: problems.join("; "),
		hint
	});
	if (mode === "fail" && age !== void 0) log.warning(`${age}. Support dates are checked against it (eol: fail).`);
	for (const got of problems) log.warning(`${got}. ${hint}`);
}
const HINT = "Unsupported versions get no security fixes: move to a newer version, or set `eol: ignore`.";

// src/actions/plan/supported-parts.ts
/** Returns the parts of a build that have an end of support, if they are known before the build. */
function supportedParts(build, bases) {
	const plan = build.kind === "project" ? build.plan : void 0;
	return [
		...partsOfFramework(plan?.framework.value),
		...plan === void 0 ? [] : partsOfImage("the SDK image", plan.sdkImage.value),
		...bases.flatMap((base) => partsOfImage("the base image", base))
	];
}
/** `net8.0`; `undefined` if it is not known. */
function partsOfFramework(framework) {
	const of = framework === void 0 ? void 0 : dotnetSupport(versionOfFramework(parseFramework(framework)));
	return of === void 0 ? [] : [{
		what: "the target framework",
		of
	}];
}
/** Returns the .NET version and the operating system of an image. */
function partsOfImage(what, image) {
	const version = versionOfImage(image);
	return [version === void 0 ? void 0 : dotnetSupport(version), systemSupport(image)].flatMap((support) => support === void 0 ? [] : [{
		what,
		of: support
	}]);
}

// src/dotnet/found-images.ts
const NOTHING_FOUND = { versions: {} };
const REPOSITORIES$1 = [
	"sdk",
	"aspnet",
	"runtime",
	"runtime-deps"
];
/** Returns the images whose registry still has to be queried. */
function openImages(references, found) {
	return references.flatMap((released) => {
		const { tag = "" } = released;
		const version = /^\d+\.\d+(?=-|$)(?!-(?:preview|rc)\b)/.exec(tag)?.[0];
		if (!REPOSITORIES$1.includes(officialPath(released) ?? "") || version === void 0 || !isOpen(version) || version in found.versions) return [];
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
/**
* Returns the version as in tags. The reason is empty if the catalogue has the version, or if the registry was not
* queried.
*/
function tagFor(version, found) {
	return found?.versions[version] ?? {
		value: versionTag(version),
		because: ""
	};
}

// src/base/json-comments.ts
/** Removes comments and trailing commas, which .NET accepts, from a JSON text; strings are not changed. */
function withoutComments$1(text) {
	const bare = changed(text, {
		strings: (string) => string,
		comments: () => "",
		others: (other) => other
	});
	const others = (other) => other.replace(/,(\s*[}\]])/g, "$1");
	return changed(bare.replace(/^\uFEFF/, ""), {
		strings: (string) => string,
		comments: () => "",
		others
	});
}
function changed(text, change) {
	const kept = [];
	let begin = 0;
	for (const { isComment, start, end } of partsOf(text)) {
		kept.push(change.others(text.slice(begin, start)), change[isComment ? "comments" : "strings"](text.slice(start, end)));
		begin = end;
	}
	return [...kept, change.others(text.slice(begin))].join("");
}
/** Yields the strings and comments, up to one that does not end. */
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
const VERSION$4 = /^\d+\.\d+\.\d{1,3}(?:-[\w.]+)?$/;
/**
* Reads the `sdk` part of a global.json. Comments are allowed, as in the .NET host.
* @returns undefined if the file requests no SDK
* @throws ActionError PROJECT_UNSUPPORTED if the file is not JSON or has values that .NET does not support
*/
function parseGlobalJson(text, file) {
	const sdk = readSdk$1(text, file);
	if (sdk === void 0) return void 0;
	const { rollForward } = sdk;
	const version = sdk.version ?? void 0;
	if (version !== void 0 && (typeof version !== "string" || !VERSION$4.test(version))) throw invalid(file, `${shown$1(version)} is not a valid SDK version (it looks like 10.0.401)`);
	const policy = rollForward ?? (version === void 0 ? "latestMajor" : "latestPatch");
	const wanted = typeof policy === "string" ? policy.toLowerCase() : void 0;
	const known = ROLL_FORWARD.find((name) => name.toLowerCase() === wanted);
	if (known === void 0) throw invalid(file, `rollForward ${shown$1(policy)} is not one of ${ROLL_FORWARD.join(", ")}`);
	return {
		rollForward: known,
		...defined({ version })
	};
}
/** Returns the MSBuild SDKs that are packages (`msbuild-sdks`). Empty if the text cannot be read. */
function parseSdkPackages(text) {
	try {
		const json = parse$3(text);
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
		const json = parse$3(text);
		return String(json.test?.runner ?? "").toLowerCase() === TESTING_PLATFORM.toLowerCase() ? TESTING_PLATFORM : void 0;
	} catch {
		return;
	}
}
function readSdk$1(text, file) {
	let json;
	try {
		json = parse$3(text);
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
const LARGEST$6 = 1048576;
function parse$3(text) {
	if (text.length > LARGEST$6) throw new Error(`it has more than ${LARGEST$6} characters`);
	return parseJson(withoutComments$1(text));
}
/** As JSON: `toString` of an object in a file may be anything. */
function shown$1(value) {
	return JSON.stringify(value).slice(0, 100);
}
function invalid(file, got) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `reading ${file}`,
		got
	});
}
/**
* Returns whether a `request` in global.json allows an SDK of `version`. Previews are allowed only if one is requested.
*/
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

// src/dotnet/sdk-image.ts
/**
* Returns the official SDK image for a project: the one that `global.json` pins, or else the version of the target
* framework. The registry decides which image satisfies a pin. Before it is queried, a pin that stays within a feature
* band gets the exact version, and a wider one the floating tag.
* @example
* chooseSdkImage({ framework: parseFramework('net10.0') }).value.tag; // '10.0'
*/
function chooseSdkImage(needs) {
	const version = chooseVersion$1(needs);
	const tag = needs.aot === true ? withToolchain(version, needs) : withSystem(version, needs);
	return {
		...tag,
		value: officialReference("sdk", tag.value)
	};
}
/** Returns the pin of global.json, or `undefined` if it sets no version. */
function pinOf({ request, requestFile, framework }) {
	if (request?.version === void 0) return void 0;
	const { version, rollForward } = request;
	const file = requestFile ?? "global.json";
	const asks = `global.json asks for ${version}, rollForward ${rollForward}`;
	const own = lineOf(version);
	const target = framework === void 0 ? own : versionOfFramework(framework);
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
/** Returns whether a pin never leaves its feature band. */
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
	return withReason(tagFor(versionOfFramework(framework), found), `the project targets ${framework.tfm}`);
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
		value: named$1(tag.value, system)
	};
}
/** Alpine's floating name exists only for floating versions. A tag that was found in a registry is complete. */
function named$1(tag, name) {
	const version = sdkVersionOfTag(tag);
	if (version !== void 0 && version !== tag) return tag;
	return `${tag}-${version !== void 0 ? fixedName({
		repository: "sdk",
		version: lineOf(tag),
		name
	}) : name}`;
}
/** Images with clang exist from .NET 10 on, and their SDKs also compile for older frameworks. */
function withToolchain(tag, needs) {
	const name = toolchainOf(lineOf(tag.value), needs);
	if (name !== void 0) return {
		...tag,
		value: named$1(tag.value, name),
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
/**
* Returns the oldest one that may be used, because a program that was compiled on a newer system does not start on an
* older one.
*/
function firstWithToolchain(needs) {
	const { request } = needs;
	return VERSIONS.flatMap(({ version }) => {
		const name = isOpen(version) ? void 0 : toolchainOf(version, needs);
		const isAllowed = request === void 0 || maySatisfy(version, request);
		return name === void 0 || !isAllowed ? [] : [`${version}-${name}`];
	})[0];
}
/** Returns the name of the SDK image with a C toolchain for the required libc. */
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
	return imagesOfRepository({
		repository: "sdk",
		version: lineOf(tag)
	}).length === 0;
}
/** Returns the SDK version in an official tag: 10.0.401 for `10.0.401-noble`, and `undefined` for `10.0`. */
function sdkVersionOfTag(tag) {
	return /^(\d+\.\d+\.\d{3}(?:-(?:preview|rc)\.\d+)?)(?:-|$)/.exec(tag)?.[1];
}
/**
* Returns whether an SDK image may have an SDK that global.json allows, judging by its tag. A floating tag has the
* newest of its line, and a tag without a version may have any.
*/
function maySatisfy(tag, request) {
	if (request.version === void 0) return true;
	const fixed = sdkVersionOfTag(tag);
	if (fixed !== void 0) return satisfies(fixed, {
		...request,
		version: tagVersionOf(request.version)
	});
	const line = /^(\d+\.\d+)(?:-|$)/.exec(tag)?.[1];
	if (line === void 0 || line === lineOf(request.version)) return true;
	return satisfies(`${line}.999`, request);
}

// src/dotnet/pinned-sdk.ts
/**
* Returns whether the image with the floating tag may satisfy a pin, which requires a look at the image. This is not
* the case if the pin stays within an older feature band, because a floating tag never moves back.
*/
function mayFloat({ request, line }) {
	if (request.rollForward === "disable" || request.rollForward === "patch") return false;
	const newest = findVersion$1(line)?.sdk ?? "";
	if (newest === "" || !isWithinBand(request)) return true;
	return parseSdkVersion(request.version).band >= parseSdkVersion(newest).band;
}
/**
* Returns the exact version to use: the newest that global.json allows, for the oldest version of .NET that builds the
* project.
* @throws ActionError SDK_MISMATCH that lists the feature bands with images, and solutions
*/
function choosePinnedTag({ pin, tags, tagOf }) {
	const { request, file, line, because } = pin;
	const wanted = {
		...request,
		version: tagVersionOf(request.version)
	};
	const kind = wanted.version.includes("-") ? ANY : RELEASED;
	const versions = tags.filter((tag) => kind.test(tag)).sort(compareSdks);
	const isAllowed = (version) => satisfies(version, wanted) && compareLines(lineOf(version), line) >= 0;
	const there = new Set(tags);
	const held = versions.filter(isAllowed).flatMap((version) => {
		const value = there.has(tagOf(version)) ? version : withOtherAlpine(tagOf(version), tags);
		return value === void 0 ? [] : [{
			version,
			value
		}];
	});
	for (const each of new Set(held.map(({ version }) => lineOf(version)))) {
		const newest = held.findLast(({ version }) => lineOf(version) === each);
		if (newest === void 0) continue;
		const reason = newest.version === wanted.version ? because : `${because}, and ${newest.version} is the newest image that satisfies it`;
		return {
			value: newest.value,
			because: reason,
			from: file
		};
	}
	throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `looking for the SDK image that ${file} asks for`,
		got: `there is no image of ${request.version}, nor one that rollForward ${request.rollForward} allows`,
		hint: `${bandsOf(versions, line)} ${wayOut(pin, versions)}; or install that SDK with actions/setup-dotnet before this step and set \`sdk-image: runner\`; or set sdk-image to your own image.`
	});
}
/** An SDK has images for the Alpine versions of its time. Returns the newest of them. */
function withOtherAlpine(tag, tags) {
	const [, version, rest] = /^(.{1,40}-alpine)\d{1,4}\.\d{1,4}(-aot)?$/.exec(tag) ?? [];
	if (version === void 0) return void 0;
	return tags.filter((each) => each.startsWith(version) && isAlpine$1(each.slice(version.length), rest ?? "")).sort((left, right) => left.localeCompare(right, "en", { numeric: true })).at(-1);
}
function isAlpine$1(end, rest) {
	return end.endsWith(rest) && /^\d{1,4}\.\d{1,4}$/.test(end.slice(0, end.length - rest.length));
}
/**
* Returns the change that makes global.json allow an existing image: a higher feature band, or else another version.
*/
function wayOut({ request, file, line }, versions) {
	const wider = {
		...request,
		rollForward: "latestFeature"
	};
	if (versions.some((version) => lineOf(version) === line && satisfies(version, wider))) return `Set rollForward to latestFeature in ${file}`;
	return `Set the version in ${file} to one that has an image, and rollForward to latestFeature for later versions`;
}
const RELEASED = /^\d{1,4}\.\d{1,4}\.\d{3}$/;
/** A preview is used only if it is requested. */
const ANY = /^\d{1,4}\.\d{1,4}\.\d{3}(?:-(?:preview|rc)\.\d{1,4})?$/;
/** Returns the newest version of each feature band. There are images only for the newest bands. */
function bandsOf(versions, line) {
	const bands = /* @__PURE__ */ new Map();
	for (const version of versions) if (lineOf(version) === line) bands.set(parseSdkVersion(version).band, version);
	if (bands.size === 0) return `There are no images of SDK ${line}.`;
	return `Images of SDK ${line} exist for the feature bands ${[...bands].map(([band, version]) => `${line}.${band}xx (up to ${version})`).join(", ")}.`;
}

// src/actions/plan/find-images.ts
/** A version of an SDK, as in the environment variables of an image. */
const VERSION$3 = /^\d{1,4}\.\d{1,4}\.\d{3}(?:-[0-9A-Za-z.]{1,100})?$/;
/**
* Returns the build with official images that its registry has: for versions that the catalogue does not list as
* released, and the SDK image that satisfies global.json. If the images are known already, no registry is asked.
* @throws ActionError SDK_MISMATCH if no image satisfies global.json
*/
async function findImages(context, parts) {
	const { build } = parts;
	const images = [build.plan.sdkImage, ...build.expectedBases.map(({ base }) => base)];
	const open = build.plan.hostTools === void 0 ? images : images.slice(1);
	const asked = openImages([...open.map(({ value }) => value), ...floatingOf(build)], build.found);
	const versions = {
		...build.found.versions,
		...await findVersions(context, asked)
	};
	const settled = asked.length === 0 ? build : build.withImages({ versions });
	const { pin } = settled.plan;
	const read = {};
	const search = pin && new SdkSearch(context, {
		build: settled,
		pin,
		known: parts.known,
		read
	});
	const pinned = search === void 0 ? settled : settled.withImages({
		...settled.found,
		sdk: await search.find()
	});
	if (context.inputs.sdkImage?.kind !== "auto") return {
		build: pinned,
		sdks: read
	};
	const sdkInImage = await sdkOfImage(context, {
		image: pinned.plan.sdkImage.value,
		known: parts.known,
		read
	});
	return {
		build: pinned.withImages({
			...pinned.found,
			...defined({ sdkInImage })
		}),
		sdks: read
	};
}
/** Returns the SDK in an image, if its registry or at least its name gives it. */
async function sdkOfImage(context, { image, ...reading }) {
	const fixed = sdkVersionOfTag(image.tag ?? "");
	if (fixed !== void 0) return { version: fixed };
	const state = await context.tagState(mirrorOf(image, context.inputs.mirrors));
	if (state.kind !== "found") return void 0;
	return await readSdk(context, {
		reference: {
			...image,
			digest: state.digest
		},
		...reading
	});
}
/** Reads the SDK once for each digest, and keeps it for later runs. */
async function readSdk({ imageVariable }, { reference, known, read }) {
	const { digest } = reference;
	const earlier = (await known)[digest];
	if (earlier !== void 0) return earlier;
	const { value = "", size = 0 } = await imageVariable({
		reference,
		name: "DOTNET_SDK_VERSION"
	}) ?? {};
	if (!VERSION$3.test(value)) return void 0;
	read[digest] = {
		version: value,
		size
	};
	return read[digest];
}
/** The pin of an exact version does not name the floating tag that may satisfy it. */
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
	#context;
	#build;
	#pin;
	#reading;
	constructor(context, parts) {
		this.#context = context;
		this.#build = parts.build;
		this.#pin = parts.pin;
		this.#reading = parts;
	}
	/** Takes the version from the tag. If the registry does not answer, the pull reports the error. */
	async find() {
		return (mayFloat(this.#pin) ? await this.#floating() : await this.#exact()) ?? await this.#listed();
	}
	/** Returns `undefined` if there is no image of the exact version. */
	async #exact() {
		const { request } = this.#pin;
		if (request.rollForward === "latestPatch") return void 0;
		return (await this.#ask(this.#pinned().value)).kind === "absent" ? void 0 : this.#pinned();
	}
	/** Returns `undefined` if global.json does not allow the newest image. */
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
		const tags = await this.#context.tagsOf(mirrorOf(value, this.#context.inputs.mirrors));
		if (tags === void 0) return this.#pinned();
		const tagOf = (version) => this.#image(version).tag ?? "";
		try {
			return choosePinnedTag({
				pin: this.#pin,
				tags,
				tagOf
			});
		} catch (error) {
			if (await this.#hasUnlisted()) return this.#pinned();
			throw error;
		}
	}
	/** A mirror may list only the tags that it has cached, but still serve the exact version. */
	async #hasUnlisted() {
		return isWithinBand(this.#pin.request) && (await this.#ask(this.#pinned().value)).kind === "found";
	}
	/** Returns the exact version, or the floating tag if the pin is wider. */
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
		return this.#context.tagState(mirrorOf(this.#image(tag), this.#context.inputs.mirrors));
	}
	async #versionOf(tag, digest) {
		const { known, read } = this.#reading;
		return (await readSdk(this.#context, {
			reference: {
				...this.#image(tag),
				digest
			},
			known,
			read
		}))?.version;
	}
};

// src/dotnet/project/read-text.ts
/** In bytes. A parser needs half a second for this much XML and blocks everything else. */
const LARGEST_TEXT = 2097152;
/**
* Reads a file of the checkout. Follows a link only if its target is in the checkout too, because others could lead to
* a file of the runner, or to one that never ends.
* @param path absolute
* @throws PathRefused, also above {@link LARGEST_TEXT}; Error for a path outside of the checkout; a system error
*/
async function readText$2(root, path) {
	const inside = pathFrom(root, path);
	return (await readInside(root, {
		path: inside,
		max: LARGEST_TEXT
	})).toString("utf8");
}
/** Reads the file, or returns `undefined` if it cannot be read. */
async function readTextIfThere(root, path) {
	return await readText$2(root, path).catch(() => void 0);
}

// src/publish/paths/ancestors.ts
/** Returns a folder and all folders above it, nearest first. */
function ancestors(folder) {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

// node_modules/fast-xml-parser/src/util.js
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

// node_modules/fast-xml-parser/src/validator.js
const defaultOptions$1 = {
	allowBooleanAttributes: false,
	unpairedTags: []
};
function validate(xmlData, options) {
	options = Object.assign({}, defaultOptions$1, options);
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

// node_modules/@nodable/entities/src/entities.js
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

// node_modules/@nodable/entities/src/EntityDecoder.js
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

// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
const defaultOnDangerousProperty = (name) => {
	if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
	return name;
};
const defaultOptions = {
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
	const built = Object.assign({}, defaultOptions, options);
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

// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
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

// node_modules/xml-naming/src/index.js
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

// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
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

// node_modules/anynum/digitTable.js
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

// node_modules/anynum/anynum.js
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

// node_modules/strnum/strnum.js
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

// node_modules/fast-xml-parser/src/ignoreAttributes.js
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

// node_modules/path-expression-matcher/src/Expression.js
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

// node_modules/path-expression-matcher/src/ExpressionSet.js
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

// node_modules/path-expression-matcher/src/Matcher.js
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

// node_modules/is-unsafe/src/contexts/html.js
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

// node_modules/is-unsafe/src/contexts/xml.js
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

// node_modules/is-unsafe/src/contexts/svg.js
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

// node_modules/is-unsafe/src/contexts/sql.js
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

// node_modules/is-unsafe/src/contexts/shell.js
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

// node_modules/is-unsafe/src/contexts/redos.js
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

// node_modules/is-unsafe/src/contexts/nosql.js
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

// node_modules/is-unsafe/src/contexts/log.js
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

// node_modules/is-unsafe/src/contexts/sql-strict.js
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

// node_modules/is-unsafe/src/util/decode-entities.js
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
const NAMED$2 = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
});
const ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
	if (input.indexOf("&") === -1) return input;
	return input.replace(ENTITY_RE, (match, hex, dec, name) => {
		if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED$2, name) ? NAMED$2[name] : match;
		const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
		if (!Number.isFinite(cp) || cp > 1114111) return match;
		return String.fromCodePoint(cp);
	});
}

// node_modules/is-unsafe/src/index.js
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

// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
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
		this.replaceEntitiesValue = replaceEntitiesValue;
		this.readStopNodeData = readStopNodeData;
		this.saveTextToParentTag = saveTextToParentTag;
		this.addChild = addChild;
		this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
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
function replaceEntitiesValue(val, tagName, jPath) {
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

// node_modules/fast-xml-parser/src/xmlparser/node2json.js
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
		const property = propName(tagObj);
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
function propName(obj) {
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

// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
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

// src/publish/nuget/nuget-config.ts
const SECTIONS$1 = [
	"packageSources",
	"auditSources",
	"disabledPackageSources"
];
/** Reads the parts of a nuget.config that are needed. Text that is not XML gives empty facts; the restore reports the error. */
function readNuGetConfig(text) {
	const sections = parse$2(text).flatMap((root) => root.children);
	const adds = (section) => sections.filter((each) => is(each, section)).flatMap((each) => each.children);
	const named = (section) => adds(section).filter((each) => is(each, "add")).map((each) => ({
		name: attribute(each, "key"),
		value: attribute(each, "value")
	}));
	const sources = named("packageSources");
	const isDisabled = ({ value }) => value.toLowerCase() === "true";
	const disabled = named("disabledPackageSources").filter(isDisabled);
	const cleared = SECTIONS$1.filter((section) => adds(section).some((each) => is(each, "clear")));
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
/** Returns one login for each password of a source. The element's name is the name of the source. */
function loginsOf({ tag, children }) {
	const values = (key) => children.filter((each) => key.test(attribute(each, "key"))).map((each) => attribute(each, "value"));
	const [username = ""] = values(/^username$/i);
	return values(/password$/i).map((password) => ({
		source: decodeXmlName(tag),
		username,
		password
	}));
}
/** Decodes a name as .NET's XmlConvert.DecodeName does: `my_x0020_feed` is `my feed`. */
function decodeXmlName(name) {
	return name.replace(/_x([0-9a-f]{8}|[0-9a-f]{4})_/gi, (text, code) => {
		const point = Number.parseInt(code, 16);
		return point <= 1114111 ? String.fromCodePoint(point) : text;
	});
}
function parse$2(text) {
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
/** Converts fast-xml-parser's ordered form: `{ tag: children, ':@': attributes }`. */
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

// src/publish/nuget/nuget-sources.ts
/**
* Returns the addresses that NuGet asks for known vulnerabilities: the audit sources in use, or else the package sources in
* use (learn.microsoft.com/nuget/reference/nuget-config-file).
* @param configs nearest first.
*/
function auditedSources(configs) {
	const { audit, packages } = sourcesInUse(configs);
	return (audit.length > 0 ? audit : packages).map(({ value }) => value);
}
/** Returns the sources that remain after each configuration cleared, added and disabled some. The nearest comes first. */
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
/** Returns the text of the configurations without logins, and the values of the variables that it mentions. */
function feedsOf(configs, env) {
	const text = configs.map((config) => withoutLogins(config.text)).join("\n");
	const { variables } = readNuGetConfig(text);
	return {
		text,
		values: variables.map((name) => env[name] ?? "")
	};
}
const LOGINS = /<(?:(packageSourceCredentials|apikeys)\b|\/(packageSourceCredentials|apikeys)\s*>)/gi;
/** Removes the two elements that hold logins. */
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
/**
* Returns the name of a source whose address contains a login or a variable. NuGet writes such an address into its
* intermediate files.
*/
function secretSource(configs) {
	return configs.flatMap(({ text }) => readNuGetConfig(text).sources).find(({ value }) => /%\w+%/.test(value) || /^[a-z]+:\/\/[^/]*@/i.test(value))?.name;
}

// src/publish/nuget/network.ts
/**
* Checks that the container can reach the addresses that the runner or the workflow names. localhost in a container is the
* container itself, so an address there is unreachable unless the workflow lets the build share the runner's network. A
* configuration in the repository cannot choose that network.
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
		hint: "Add `network: host` below `with:` so that the build shares the network of the runner, or give an address that a container can reach."
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
/** Returns the runner's sources that are still in use after the repository's configurations were applied. */
function sourcesOfRunner({ configs, environment, inWorkspace }, repository) {
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

// src/publish/nuget/nuget-credentials.ts
/**
* NuGet's default configuration, for a runner that has none. A file that the action writes in its place would otherwise
* hide it.
*/
const DEFAULT_NUGET_CONFIG = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <packageSources>\n    <add key=\"nuget.org\" value=\"https://api.nuget.org/v3/index.json\" protocolVersion=\"3\" />\n  </packageSources>\n</configuration>\n";
/**
* Returns a configuration with the credentials. A URL is resolved to the name of the source with that address. If no source
* has it, a new source is added.
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
/** NuGet refuses plain HTTP by default. On loopback it is allowed, because the connection does not leave the machine. */
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
/** The rest of an encoded character after its first `_`; at most ten characters. */
const ENCODED = /^x(?:[0-9a-f]{4}|[0-9a-f]{8})_/i;
/**
* Encodes a text as an element name, as .NET's XmlConvert.EncodeLocalName does. NuGet decodes it: `my feed` is
* `my_x0020_feed`. This function also encodes all characters outside ASCII, which decodes to the same text.
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

// src/publish/nuget/nuget-runner.ts
/** The spellings that NuGet looks for on a case-sensitive file system. */
const NAMES$2 = [
	"nuget.config",
	"NuGet.config",
	"NuGet.Config"
];
/** Variables of NuGet and its credential providers, and the one that actions/setup-dotnet writes into a configuration. */
const OF_NUGET = /^(?:NuGetPackageSourceCredentials_.+|NUGET_AUTH_TOKEN|VSS_NUGET_.+|ARTIFACTS_CREDENTIALPROVIDER_.+|NUGET_CREDENTIALPROVIDER_.+)$/i;
/**
* Reads what the runner knows about feeds: configurations above the checkout (actions/setup-dotnet writes one there) and of
* its user, NuGet's own variables, and each variable that one of these configurations mentions. A variable that only the
* repository's configurations mention is passed only if the workflow names it, because a pull request may write any
* `%NAME%` into the address of a source.
*/
async function readRunnerNuGet(runner) {
	const { allowed } = runner;
	const workspace = await workspaceOf(runner.env);
	const configs = [...(await Promise.all(ancestors(dirname(runner.root)).map((folder) => configsIn(folder, workspace)))).flat(), ...await userConfigs(runner.home)];
	const repository = await readRepositoryConfigs(runner.root, runner.project);
	const outer = configs.filter(({ path }) => workspace === void 0 || !isWithin(path, workspace));
	const trusted = /* @__PURE__ */ new Set([...allowed, ...variablesOf(outer)]);
	const present = Object.entries(runner.env).filter((entry) => entry[1] !== void 0);
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
		addresses: sources.filter(({ name }) => isSame(name, login.source)).map(({ value }) => value)
	}));
}
function isSame(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
function variablesOf(configs) {
	return configs.flatMap(({ text }) => readNuGetConfig(text).variables);
}
/** Returns the real path of a job's workspace; `undefined` outside a job. */
async function workspaceOf({ GITHUB_WORKSPACE: workspace = "" }) {
	return workspace === "" ? void 0 : await realpath(workspace).catch(() => workspace);
}
/** Reads the nuget.config files that apply to a project within its checkout, nearest first. */
async function readRepositoryConfigs(root, project) {
	const folders = ancestors(dirname(join(root, project))).filter((folder) => `${folder}/`.startsWith(`${root}/`));
	return (await Promise.all(folders.map((folder) => configsIn(folder, root)))).flat();
}
/** Reads the user's configurations. Without one, the default configuration applies, which dotnet would write. */
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
/**
* Reads at most one configuration of a folder, because all spellings name the same file on a case-insensitive file system.
* @param checkout the checkout that may contain the folder. If it does, a link is followed only within the checkout.
*/
async function configsIn(folder, checkout) {
	const within = checkout !== void 0 && isWithin(folder, checkout) ? checkout : void 0;
	return (await Promise.all(NAMES$2.map((name) => readConfig(join(folder, name), within)))).flat().slice(0, 1);
}
async function readConfig(path, checkout) {
	const text = checkout === void 0 ? await readSmallFile(path, LARGEST_TEXT).then(String, () => void 0) : await readTextIfThere(checkout, path);
	return text === void 0 ? [] : [{
		path,
		text
	}];
}

// src/base/stored.ts
const text$1 = string();
const count = pipe(number(), finite());
const flag = boolean();
const texts = array(string());
/** An object with any names, and values of one type. A name such as `constructor` is a name like any other. */
function recordOfEach(each) {
	return recordWhere((one) => is$1(each, one));
}
/** As `recordOfEach(text)` and `recordOfEach(count)`, for records with many entries. */
const textByName = recordWhere((one) => typeof one === "string");
const countByName = recordWhere((one) => Number.isFinite(one));
function recordWhere(fits) {
	return custom((value) => isObject(value) && Object.values(value).every(fits));
}
/** A value that its parser returns unchanged: what one accepts, the other accepts. */
function parsedBy(parse) {
	return custom((value) => {
		try {
			return isDeepStrictEqual(parse(value), value);
		} catch {
			return false;
		}
	});
}
/** Returns the value, unchanged, if it fits the schema, else `undefined`. */
function asStored(schema, value) {
	return is$1(schema, value) ? value : void 0;
}

// src/publish/tracking/period.ts
/** The parts of the date that a build may depend on, the finest last. */
const PERIODS = [
	"none",
	"year",
	"month",
	"day"
];
/** Returns the finer of two periods. */
function finest(left, right) {
	return PERIODS.indexOf(left) > PERIODS.indexOf(right) ? left : right;
}
/** The number of characters of `2026-11-30` in each period. */
const LENGTH = {
	none: 0,
	year: 4,
	month: 7,
	day: 10
};
/**
* Returns a period at a time: `2026`, `2026-11`, `2026-11-30`; empty for none. With a time zone it returns the date in UTC
* and in the zone, because a build may read either, and an image may lack the zone.
*/
function periodAt(period, { now, zone = "" }) {
	const utc = new Date(now).toISOString().slice(0, LENGTH[period]);
	if (period === "none" || zone === "") return utc;
	return `${utc} ${dateIn(zone, now)?.slice(0, LENGTH[period]) ?? ""}`;
}
/** Whether the date in a build is known. Of the forms of `TZ`, only names of zones are known. */
function isZone(zone = "") {
	return zone === "" || dateIn(zone, 0) !== void 0;
}
/** Returns the date in a zone, `2026-11-30`; `undefined` if the zone is unknown. */
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

// src/publish/tracking/input-set.ts
/** The schema of a stored set. */
const storedInputSet = object({
	whole: flag,
	files: texts,
	folders: texts,
	names: texts,
	everyName: flag,
	everyNameAbove: flag,
	history: flag,
	period: picklist(PERIODS),
	variables: texts
});
const NO_INPUTS = {
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
/** Returns the union of two sets. A build on the intermediate files of an earlier one depends on all inputs of that build. */
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
* Returns every folder above the paths of a shape that was not listed itself. A program that searches upwards looks for
* names in it, which leaves no trace.
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

// src/publish/tracking/known-names.ts
/** Names that change a build anywhere in a repository. If they are missing, no read shows that they were looked for. */
const SPECIAL = /\.(?:props|targets|rsp|user|ruleset|config|globalconfig|snk)$|(?:^|\/)(?:\.editorconfig|global\.json|\.npmrc|dotnet-tools\.json)$/i;
function isSpecial(path) {
	return SPECIAL.test(path);
}
/** Files for people and services. No tool looks for them by name. */
const PROSE = /\.(?:md|markdown|rst|adoc|asciidoc|docx?|pptx?|xlsx?|odt|pdf|rtf|drawio|puml|vsdx?)$|^(?:readme|licen[cs]e|unlicense|copying|copyright|notice|authors|contributors|maintainers|codeowners|changelog|changes|history|contributing|code_of_conduct|security|support|governance|todo|install|third[-_]?party[-_]?notices)(?:[-_.][\w-]+)?(?:\.txt|\.html?)?$/i;
const PICTURES = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|heic|mp4|mov|webm|psd|fig)$/i;
/** Pictures that some tools look for next to what they build. */
const ICONS = /^(?:fav)?icon\b|^apple-(?:touch-)?icon\b/i;
/** Files of services and editors, and git's own rules. No build reads them. */
const SERVICES = /^(?:\.github|\.gitlab|\.gitea|\.forgejo|\.circleci|\.azuredevops|\.buildkite|\.vscode|\.vs|\.idea|\.fleet|\.devcontainer|\.gitignore|\.gitkeep|\.keep|\.mailmap|\.dockerignore|\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.pre-commit-config\.ya?ml|\.codecov\.ya?ml|(?:[\w.-]+\.)?(?:docker|container)file(?:[.-][\w.-]+)?|(?:docker-)?compose[\w.-]*\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|bitbucket-pipelines\.yml|appveyor\.ya?ml|codecov\.ya?ml|cloudbuild\.ya?ml|mkdocs\.ya?ml|renovate\.json5?|jenkinsfile|procfile|citation\.cff)$/i;
/** Whether no program looks for a name, unless a text that it reads mentions the name. */
function isSilent(name) {
	if (name.endsWith(".cs")) return false;
	return PROSE.test(name) || PICTURES.test(name) && !ICONS.test(name) || SERVICES.test(name);
}
/** Formats of settings, projects and libraries. */
const SETTINGS$1 = /\.(?:json[5c]?|ya?ml|toml|ini|cfg|conf|xml|env|lock|properties|config|globalconfig|editorconfig|props|targets|rsp|user|ruleset|snk|pfx|\w*proj|slnx?|slnf|shproj|projitems|tasks|overridetasks|runsettings|testsettings|nuspec|licx|dll|exe|pdb|winmd|so|dylib|a|lib|nupkg)$|\.config\.\w+$/i;
/** Other names that build tools look for, apart from names that begin with a dot. */
const TOOLS = /^(?:version|version\.txt|properties|my project|packages|node_modules|bower_components|jspm_packages|(?:gulp|grunt|jake)file[\w.]*|makefile|rakefile|nuget\.exe|wwwroot|obj|bin)$/i;
/** Whether the SDK, NuGet, the compilers or tools of packages may look for a name in any folder above a project. */
function isKnown(name) {
	if (isSilent(name)) return false;
	return name.startsWith(".") || SETTINGS$1.test(name) || TOOLS.test(name);
}
/** Names of cultures, which are folders of satellite assemblies. */
const CULTURE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
/**
* Whether a name belongs to a used file in the same folder: `Lib.xml` and `de/` to `Lib.dll`, `App.csproj.user` to
* `App.csproj`. Programs derive such names from the file's name.
*/
function isCompanion({ path, kind }, used) {
	const name = posix.basename(path);
	if (kind === "folder") return CULTURE.test(name) && used.has(".dll");
	return used.has(stemOf(name));
}
/** Returns what {@link isCompanion} needs of the names of the used files in a folder. */
function stemsOf(names) {
	return new Set(names.flatMap((name) => [stemOf(name), .../\.dll$/i.test(name) ? [".dll"] : []]));
}
/** Returns the stem of a name: `lib` of `Lib.resources.dll`. */
function stemOf(name) {
	const end = name.indexOf(".", 1);
	return (end < 0 ? name : name.slice(0, end)).toLowerCase();
}

// src/base/spans.ts
/**
* Returns a text without the parts between two marks, and without the marks: comments, for example in XML. An
* unclosed part stays. It takes linear time, while `open[\s\S]*?close` would search the rest for each `open`.
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
/** Returns for each opening parenthesis of a text the position of the closing one, if there is one. */
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

// src/publish/tracking/mentions.ts
init_p_map();
/** In bytes. A larger file is not searched and may mention anything. */
const TEXT_MAX = 8388608;
const AT_ONCE$3 = 8;
/**
* Returns which of some names, without folders, occur in the files that a build read. A name that a program looks for is in
* its own files or in its input. Parts of names that a variable completes count too (`settings.$(Env).json`).
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
/** Caches searches by snapshot, because most states in an index read the same files. */
const MEMORY = /* @__PURE__ */ new WeakMap();
const CODE = /\.(?:cs|fs|fsi|fsx|vb|razor|cshtml)$/i;
const XML = /\.(?:\w*proj|props|targets|projitems|tasks|config|xml|user)$/i;
/**
* Files that no program takes names from: rules of editors, results of restores, lists that only an editor shows, binary
* files.
*/
const WITHOUT_NAMES = /(?:^|\/)(?:\.editorconfig|\.globalconfig|\.git\w+|packages(?:\.[^/]+)?\.lock\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$|\.(?:globalconfig|sln|slnx|slnf|snk|pfx|woff2?|ttf|otf|eot|zip|gz|br|zst|7z|nupkg|mp3|ogg|wav|wasm|pdb)$/i;
/** Assets of a web application. They are served, and no build interprets them. */
const ASSET = /(?:^|\/)wwwroot\//i;
function kindOf$1(path) {
	if (WITHOUT_NAMES.test(path) || ASSET.test(path) || isSilent(posix.basename(path))) return void 0;
	return CODE.test(path) ? "code" : XML.test(path) ? "xml" : "words";
}
async function search(path, request) {
	const entry = request.snapshot.entries.get(path);
	if (entry?.kind !== "file" || entry.size === 0) return [];
	const bytes = entry.size > TEXT_MAX ? void 0 : await request.snapshot.bytes(path);
	return bytes === void 0 ? request.names : [...findIn(bytes, {
		...request,
		kind: kindOf$1(path) ?? "words"
	})];
}
function findIn(bytes, { names, wanted, kind }) {
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
/** Decodes one character per byte, so that it works for any encoding that includes ASCII. */
function narrow(bytes) {
	return bytes.toString("latin1").toLowerCase();
}
function withoutComments(text) {
	return withoutSpans(text, {
		open: "<!--",
		close: "-->"
	});
}
/** Finds names in an assembly. Its strings have two bytes for a character, its identifiers one. */
function namesInProgram(bytes, names) {
	const text = narrow(bytes).replaceAll("\0", "");
	return names.filter((name) => text.includes(narrow(Buffer.from(name))));
}
const WORD = /[^\s/\\"'`<>|:*?;,()[\]{}=$%@&#!]+/g;
/** Returns the words that mention a name: the name itself, and its parts if a variable replaces the start or the end. */
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
/** A part of a name with this many letters does not match by chance. */
const LONG = 5;
function eachWord(text, see) {
	for (const { 0: found, index } of text.matchAll(WORD)) {
		const word = withoutDots(found);
		see(word);
		if (")}".includes(text.charAt(index - 1) || " ")) see(`*${word}`);
		if (VARIABLE$2.has(text.charAt(index + found.length))) see(`${found}*`);
	}
}
/** Removes dots at the end, where a sentence may end. */
function withoutDots(word) {
	let end = word.length;
	while (end > 0 && word[end - 1] === ".") end -= 1;
	return end === 0 ? word : word.slice(0, end);
}
/** The start of a variable: `$(X)`, `%(X)`, `@(X)`, `{x}`. */
const VARIABLE$2 = /* @__PURE__ */ new Set([
	"$",
	"%",
	"@",
	"{"
]);
/** Visits words with a dot in lines with a string, and all words in `#:` lines, which replace a project file. */
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

// src/publish/tracking/names.ts
/**
* Returns the paths of a source that a build may look for without a trace. In a folder above used files these are names
* that tools look for, names that belong to a file that was used there, and names in texts that the build read. If programs
* may look for anything, every name is one of them, except names that a program looks for only if a text mentions them.
* @param entries all entries that exist or existed. Those in folders above used files are enough, unless {@link
* everyEntry}.
* @param empty files whose use cannot be observed.
* @param unmentioned names that are known to be in no text.
*/
async function namesThatCount(shape, { snapshot, entries, empty, unmentioned = /* @__PURE__ */ new Set() }) {
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
/** Whether the content of a folder decides if the folder is an input. */
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
	const names = groupBy(files, parentOf);
	return new Map([...names].map(([folder, paths]) => [folder, stemsOf(paths.map((path) => posix.basename(path)))]));
}
/** Returns folders that contain something that a program may look for. */
function loudFolders(entries) {
	const loud = /* @__PURE__ */ new Set();
	for (const { path, kind } of entries) {
		if (kind === "folder" || isSilent(posix.basename(path))) continue;
		for (let folder = parentOf(path); folder !== "" && !loud.has(folder); folder = parentOf(folder)) loud.add(folder);
	}
	return loud;
}

// src/publish/tracking/fingerprints.ts
/** Returns the name of a value for messages: a path, or a description. */
function inWords(name) {
	return name.replace(/^\/(?:name\/)?(?=.)/, "");
}
/**
* Returns the fingerprints of everything in a shape, of empty files anywhere, which are never read, and of the names of
* files that change builds from anywhere.
*/
async function fingerprintsOf(shape, asked) {
	return (await readFingerprintSources(shape, asked)).values;
}
/** Does the same, and also returns what the next read of the same files can reuse. */
async function readFingerprintSources(shape, asked) {
	const { snapshot, known } = asked;
	const { entries } = snapshot;
	const paths = shape.whole ? [...entries.keys()] : shape.files;
	const contents = await snapshot.read([...paths].sort());
	const values = recordOf([]);
	for (const [path, value] of contents) values[nameOf$3(path)] = value;
	const isAsKnown = known !== void 0 && [...contents].every(([path]) => known.values[nameOf$3(path)] === values[path]);
	const unmentioned = new Set(isAsKnown ? known.unmentioned : []);
	const { empty, special } = noticed(snapshot);
	const above = everyEntry(shape) ? [...entries.values()] : [...foldersAbove(shape)].flatMap((folder) => snapshot.children(folder) ?? []);
	const names = await namesThatCount(shape, {
		snapshot,
		entries: above,
		empty,
		unmentioned
	});
	for (const folder of shape.whole ? [] : shape.folders) values[`${folder}/`] = listing(snapshot, folder);
	for (const path of [...special, ...pathsThatEnd(shape.names, entries.keys())]) values[`/name/${path}`] = "there";
	const counting = above.filter(({ path }) => names.counts(path));
	if (shape.everyName) values["/names of all files"] = namesOf$3(counting);
	else for (const entry of counting) values[`/name/${entry.path}`] = describeEntry(entry);
	if (shape.names.length > 0) values["/names that are looked for"] = shortHash(JSON.stringify(shape.names));
	values["/empty files"] = namesOf$3(empty.filter(({ path }) => names.counts(path)));
	if (shape.history) values["/git history"] = await asked.history();
	if (shape.period !== "none") values[`/the ${shape.period}`] = periodAt(shape.period, asked);
	for (const name of shape.variables) values[`/the variable ${name}`] = shortHash(asked.variables?.[name] ?? "");
	return {
		values,
		unmentioned: names.unmentioned
	};
}
/** Caches by snapshot, because each state in an index asks the same of all paths. */
const NOTICED = /* @__PURE__ */ new WeakMap();
function noticed(snapshot) {
	const known = NOTICED.get(snapshot);
	if (known !== void 0) return known;
	const found = {
		empty: [],
		special: []
	};
	for (const entry of snapshot.entries.values()) {
		if (entry.kind === "file" && entry.size === 0) found.empty.push(entry);
		if (isSpecial(entry.path)) found.special.push(entry.path);
	}
	NOTICED.set(snapshot, found);
	return found;
}
function pathsThatEnd(names, paths) {
	if (names.length === 0) return [];
	const wanted = new Set(names);
	const last = new Set(names.map((name) => name.slice(name.lastIndexOf("/") + 1)));
	const found = [];
	for (const path of paths) if (last.has(path.slice(path.lastIndexOf("/") + 1)) && endsOf(path).some((end) => wanted.has(end))) found.push(path);
	return found;
}
/**
* Returns the ends of a path: `b/c.props` and `c.props` of `a/b/c.props`, the path itself, and the path with a slash at the
* start.
*/
function endsOf(path) {
	const slashes = [...path.matchAll(/\//g)].map(({ index }) => index);
	return [
		path,
		`/${path}`,
		...slashes.map((slash) => path.slice(slash + 1))
	];
}
function namesOf$3(entries) {
	return shortHash(JSON.stringify(entries.map((entry) => `${entry.path}\0${describeEntry(entry)}`).sort()));
}
/** Escapes the one name that an object does not accept as a key. */
function nameOf$3(path) {
	return path === "__proto__" ? `./${path}` : path;
}
/**
* Returns the fingerprint of a folder's entries. If the folder is missing, the listing of the folder above also changes, if
* that is in the shape.
*/
function listing(snapshot, folder) {
	const children = snapshot.children(folder);
	if (children === void 0) return "none";
	const own = children.map((entry) => `${entry.path.slice(parentOf(entry.path).length)}\0${describeEntry(entry)}`);
	return shortHash(JSON.stringify(own.sort()));
}

// src/oci/stored.ts
/** Schemas of OCI objects in files that an earlier run stored. They accept what the parsers of registries' answers return. */
const storedDigest = custom((value) => typeof value === "string" && isDigest(value));
const storedPlatform = custom(isPlatform);
const storedDescriptor = parsedBy(parseDescriptor);
const storedManifest = parsedBy(manifestOf);
const storedConfig = parsedBy(configOf$1);
const storedOrigin$1 = object({
	registry: text$1,
	repository: text$1
});

// src/publication/stored.ts
/** The schema of a publication that an earlier run stored. */
const storedLibc = picklist(["glibc", "musl"]);
const layer = object({
	kind: picklist([
		"packages",
		"runtimes",
		"projects",
		"static",
		"app"
	]),
	system: exactOptional(literal("windows")),
	rid: exactOptional(text$1),
	descriptor: storedDescriptor,
	diffId: storedDigest,
	files: count
});
const item = object({
	name: text$1,
	value: text$1
});
const container = object({
	baseImage: exactOptional(text$1),
	family: exactOptional(text$1),
	registry: exactOptional(text$1),
	repository: exactOptional(text$1),
	imageTags: texts,
	runtimeIdentifiers: exactOptional(texts),
	user: exactOptional(text$1),
	workingDirectory: exactOptional(text$1),
	entrypoint: texts,
	entrypointArgs: texts,
	appCommand: texts,
	appCommandArgs: texts,
	appCommandInstruction: exactOptional(text$1),
	defaultArgs: texts,
	ports: texts,
	environment: array(item),
	labels: array(item),
	labelsOff: texts,
	describedBy: textByName,
	obsolete: array(object({
		used: text$1,
		instead: text$1
	})),
	invalidRepository: exactOptional(text$1),
	unread: exactOptional(array(object({
		name: text$1,
		instead: text$1
	})))
});
const native = object({
	path: text$1,
	format: picklist(["elf", "pe"]),
	architecture: text$1,
	libc: exactOptional(storedLibc),
	needs: texts,
	package: exactOptional(text$1)
});
const app = object({
	project: text$1,
	framework: text$1,
	target: text$1,
	name: text$1,
	assembly: exactOptional(text$1),
	executable: exactOptional(text$1),
	selfContained: flag,
	frameworks: array(object({
		name: text$1,
		version: text$1
	})),
	rollForward: exactOptional(text$1),
	invariantGlobalization: flag,
	trimmed: flag,
	aot: flag,
	sdkVersion: exactOptional(text$1),
	container,
	audit: exactOptional(object({
		enabled: flag,
		level: text$1,
		mode: picklist(["all", "direct"]),
		suppressed: texts,
		justifications: exactOptional(textByName)
	})),
	natives: exactOptional(array(native)),
	topFiles: exactOptional(texts),
	pointers: exactOptional(texts),
	databases: exactOptional(recordOfEach(array(object({
		file: text$1,
		setting: text$1,
		path: text$1
	})))),
	sbomFacts: text$1,
	layers: array(count)
});
const storedPublication = object({
	schema: literal(1),
	apps: array(app),
	layers: array(layer),
	packages: array(object({
		id: text$1,
		version: text$1,
		sha512: exactOptional(text$1)
	}))
});

// src/reuse/publication-entry.ts
/** Limit for the files in which a run stores its own data, in bytes: a hundred times what a large repository needs. */
const LARGEST_NOTE = 67108864;
/** Raised whenever the reader of an older index or publication could misread a newer one. */
const CACHE_SCHEMA = 3;
/** The schema of a stored publication. */
const storedKnownPublication = object({
	schema: literal(3),
	builtAt: count,
	took: exactOptional(count),
	run: exactOptional(text$1),
	sdkImage: text$1,
	publication: storedPublication,
	otherSdk: exactOptional(literal(true)),
	answers: exactOptional(textByName),
	origins: array(storedOrigin$1)
});
/** A text, and its hash. */
const SIGNED = object({
	sha256: text$1,
	body: text$1
});
const FILE$1 = "publication.json";
async function writePublicationEntry(folder, known) {
	await mkdir(folder, { recursive: true });
	const body = JSON.stringify(known);
	await writeFile(join(folder, FILE$1), JSON.stringify({
		sha256: hash("sha256", body, "hex"),
		body
	}));
}
/** Returns `undefined` if the file is not a valid entry, was changed, or has another schema. */
async function readPublicationEntry(folder) {
	try {
		const text = (await readSmallFile(join(folder, FILE$1), LARGEST_NOTE)).toString("utf8");
		const { sha256, body } = parse$5(SIGNED, parseJson(text, { length: LARGEST_NOTE }));
		if (hash("sha256", body, "hex") !== sha256) return void 0;
		return asStored(storedKnownPublication, parseJson(body, { length: LARGEST_NOTE }));
	} catch {
		return;
	}
}

// src/reuse/publication-key.ts
/** Returns the key of a publication. The same key means the same inputs. */
function hashKey(inputs) {
	const sorted = (record) => Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1);
	const text = JSON.stringify([
		sorted(inputs.parts),
		sorted(inputs.values),
		inputs.day ?? ""
	]);
	return hash("sha256", text, "hex");
}
/**
* Returns the key that replaces an invalidated one for the same inputs. Entries never change, so a new key is needed.
*/
function successorOf(key) {
	return hash("sha256", key, "hex");
}
/**
* Returns all differences between two publishes in words: `src/Web/Program.cs changed`. The most useful come first:
* options, environment and SDK image, then files, then folders, whose listing changes with the files.
*/
function differences(before, now) {
	const inFiles = changes(before.values, now.values);
	const isFolder = (name) => name.endsWith("/");
	return [
		...changes(before.parts, now.parts).map(([name, word]) => `${name} ${word}`),
		...inFiles.filter(([name]) => !isFolder(name)).map(([name, word]) => `${inWords(name)} ${word}`),
		...inFiles.filter(([name]) => isFolder(name)).map(([name]) => `the content of ${name === "/" ? "the root folder" : name} changed`)
	];
}
function changes(before, now) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(now)])].sort().filter((name) => before[name] !== now[name]).map((name) => [name, before[name] === void 0 ? "is new" : now[name] === void 0 ? "is gone" : "changed"]);
}

// src/reuse/find-publication.ts
/** The cache service accepts ten keys per request. */
const AT_ONCE$2 = 10;
/**
* Finds the publication that was made from exactly the current inputs. Earlier publishes show which files count. The
* key is computed from their current content, so publications of other branches or older states are found too.
* @example
* const found = await findPublication(present, { cache, index, folder: '/tmp/found' });
* if (found.kind === 'missing') log.info(found.because);
*/
async function findPublication(present, places) {
	const { cache, index, folder } = places;
	const [latest] = index.closures;
	if (latest === void 0) return missing("no earlier run recorded what a publish of this project depends on");
	const candidates = await candidatesOf$1(index, present);
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
	if (known === void 0) return missing("the entry is broken or was saved by another version of the action");
	if (isOver(entry, known)) return missing(`${entry.closure.daily}, and that time has passed`);
	return {
		kind: "found",
		key: entry.key,
		known,
		because: "none of its inputs has changed"
	};
}
/** Returns the keys to look up. If the day counts, there is one for today and one for yesterday. */
async function candidatesOf$1(index, present) {
	const today = Math.floor(present.now / DAY);
	const usable = index.closures.filter(({ never }) => never === void 0);
	const shapes = new Map(usable.toReversed().map((closure) => [shapeName(closure), closure]));
	const candidates = [];
	for (const closure of [...shapes.values()].reverse()) {
		const values = await fingerprintsOf(closure.shape, {
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
/** Returns the key that a publication of these inputs is saved under now. An invalidated key has a successor. */
function publicationKey({ retired }, { parts, values, day }) {
	let key = hashKey({
		parts,
		values,
		...defined({ day })
	});
	while (retired.includes(key)) key = successorOf(key);
	return key;
}
/** Compares with the most similar earlier publish. */
function whyMissing(candidates, { present, index }) {
	const now = new Map(candidates.map(({ closure, values }) => [shapeName(closure), values]));
	const [found] = index.closures.map((closure) => differences(closure, {
		parts: present.parts,
		values: now.get(shapeName(closure)) ?? {}
	})).map((each, position) => ({
		each,
		history: index.closures[position]?.history
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

// src/reuse/publication-index.ts
const storedClosure = object({
	shape: storedInputSet,
	values: textByName,
	unmentioned: exactOptional(texts),
	parts: textByName,
	daily: exactOptional(text$1),
	never: exactOptional(text$1),
	history: exactOptional(text$1)
});
const storedIndex = object({
	schema: literal(3),
	closures: array(storedClosure),
	layers: recordOfEach(object({
		descriptor: storedDescriptor,
		diffId: storedDigest,
		origins: array(storedOrigin$1)
	})),
	bases: recordOfEach(object({
		manifestDigest: storedDigest,
		platform: storedPlatform,
		manifest: storedManifest,
		config: storedConfig
	})),
	systems: recordOfEach(object({
		id: text$1,
		versionId: text$1,
		libcs: array(storedLibc),
		whole: flag
	})),
	folders: recordOfEach(array(object({
		path: text$1,
		uid: count,
		gid: count,
		mode: count
	}))),
	publications: recordOfEach(storedKnownPublication),
	retired: texts,
	audited: countByName,
	sdks: recordOfEach(object({
		version: text$1,
		size: exactOptional(count)
	})),
	sboms: recordOfEach(recordOfEach(storedDigest))
});
const EMPTY_INDEX = {
	schema: 3,
	closures: [],
	layers: {},
	bases: {},
	systems: {},
	folders: {},
	publications: {},
	retired: [],
	audited: {},
	sdks: {},
	sboms: {}
};
/**
* Limits for each list of an index. They are large enough to find older states, branches and other legs of a matrix.
*/
const KEPT = {
	closures: 16,
	layers: 64,
	bases: 32,
	systems: 32,
	folders: 32,
	publications: 4,
	retired: 64,
	audited: 16,
	sdks: 16,
	sboms: 64
};
const INDEX_FILE = "index.json";
/** Returns an empty index if the file is not a valid index or has another schema. */
async function readIndex(folder) {
	try {
		const text = (await readSmallFile(join(folder, INDEX_FILE), LARGEST_NOTE)).toString("utf8");
		const value = parseJson(text, { length: LARGEST_NOTE });
		return asStored(storedIndex, isObject(value) ? {
			...EMPTY_INDEX,
			...value
		} : value) ?? EMPTY_INDEX;
	} catch {
		return EMPTY_INDEX;
	}
}
/**
* Returns whether the index lacks any of this. Only then is it worth saving again. Notes of SBOMs are not: they save two
* requests, and a commit of documents would need an entry of its own.
*/
function hasUpdates(index, news) {
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
/**
* Returns the index with the new data of this run first, and without excess old data.
* @example
* const index = withUpdates(await readIndex('/tmp/index'), { closures: [closure] });
*/
function withUpdates(index, news) {
	return {
		schema: 3,
		closures: distinct$1([...news.closures ?? [], ...index.closures]).slice(0, KEPT.closures),
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
		folders: newest(news.folders, {
			old: index.folders,
			count: KEPT.folders
		}),
		publications: newest(news.publications, {
			old: index.publications,
			count: KEPT.publications
		}),
		retired: [.../* @__PURE__ */ new Set([...news.retired ?? [], ...index.retired])].slice(0, KEPT.retired),
		audited: newest(news.audited, {
			old: index.audited,
			count: KEPT.audited
		}),
		sdks: newest(news.sdks, {
			old: index.sdks,
			count: KEPT.sdks
		}),
		sboms: newest(news.sboms, {
			old: index.sboms,
			count: KEPT.sboms
		})
	};
}
/** Closures that count every file are as large as the source, so only the latest of them is kept. */
function distinct$1(all) {
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
/** Returns the key of a base image in the index. */
function baseName({ digest, platform }) {
	return `${digest} ${describePlatform(platform)}`;
}

// src/oci/layer/endpoints.ts
const MANIFEST = /\.staticwebassets\.endpoints\.json$/;
/** The folder of the publish output that asset paths of endpoints are relative to. */
const ASSETS = "wwwroot/";
/** Returns whether a file lists the endpoints of `MapStaticAssets`. */
function isEndpointManifest(path) {
	return MANIFEST.test(path);
}
/**
* Replaces `Last-Modified` by the time of the asset in its layer. MSBuild writes a clock time there (of the source,
* or of the compression), the only clock times in a publish output; the order of the endpoints is stable.
* @throws Error if `text` is not valid JSON.
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

// src/oci/layer/split.ts
const RUNTIME = /^runtimes\/([^/]+)\//;
/**
* Returns the slot of a file. `runtimes/<rid>/…` has one for each RID, because an image needs only those that can run
* on it. The list of static endpoints changes with the assets in it.
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

// src/oci/layer/layers.ts
init_p_map();
const ORDER = [
	"packages",
	"runtimes",
	"projects",
	"static",
	"app"
];
/**
* Turns a publish output into layers, from stable to volatile; empty layers are left out. The digests depend only on
* the system and on the files' paths, contents and executable bits.
* @throws ActionError PUBLISH_DIRECTORY_INVALID for names that the system, or a layer, does not support
* @example
* const place = { directory: '/work/out/publish/0', blobs: '/tmp/layout/blobs/sha256', temp: '/tmp/rewritten' };
* const layers = await makeLayers({ ...place, files, system: 'linux', root: 'app', codec: 'gzip' });
* for (const layer of layers) await layer.write();
*/
async function makeLayers(request) {
	const paths = request.files.map(({ path }) => path);
	if (request.system === "windows") checkWindowsNames(request.directory, paths);
	else checkLinuxNames(request.directory, paths);
	const files = await withStableManifests(await measureFiles(request.directory, request.files), request.temp);
	const origins = new Map(request.files.map((file) => [file.path, file.origin]));
	const groups = [...grouped(files, origins).values()].sort(byOrder);
	return pMap(groups, (group) => makeLayer(group, {
		...request,
		origins
	}), { concurrency: 2 });
}
/**
* OCI image-spec, layer.md, "Whiteouts": a file with such a name would delete another one, of the base or of the
* output.
*/
function checkLinuxNames(directory, paths) {
	const path = paths.find((each) => /(?:^|\/)\.wh\./.test(each));
	if (path !== void 0) throw outputError(directory, `a name in ${path} begins with .wh., which deletes files in a layer`);
}
/**
* The version of how files become a tar and are split into layers; increased when the same files would give other
* layers.
*/
const LAYER_FORMAT = 2;
async function makeLayer({ slot, files }, request) {
	const { system, root, blobs, codec, signal, origins } = request;
	const level = LAYER_LEVELS[codec][slot.kind === "app" ? "volatile" : "stable"];
	const contents = files.map(({ path, digest, executable }) => [
		path,
		digest,
		executable
	]);
	const parts = [
		`${2} ${codecFingerprint(codec)}`,
		root,
		level,
		contents.sort(byPath$1),
		...system === "linux" ? [] : [system]
	];
	const key = hash("sha256", JSON.stringify(parts), "hex");
	const entries = system === "windows" ? windowsEntriesOf : layerEntries;
	const write = () => writeLayer({
		entries: entries(root, files),
		codec,
		level,
		blobs,
		signal
	});
	const layer = request.known?.(key) ?? await write();
	const pointers = files.filter(({ pointer }) => pointer === true).map(({ path }) => path);
	const described = files.map(({ path, size, digest, sha1 }) => {
		return {
			path,
			size,
			time: contentTime(digest),
			digest,
			sha1,
			origin: origins.get(path) ?? { kind: "app" }
		};
	});
	return {
		slot,
		system,
		files: files.length,
		contents: described,
		key,
		...pointers.length === 0 ? {} : { pointers },
		...layer,
		write: () => writeAgain(layer, write)
	};
}
/** @throws ActionError LAYER_GONE if this machine's compressor makes other bytes from the same files. */
async function writeAgain(known, write) {
	const { descriptor } = await write();
	if (descriptor.digest === known.descriptor.digest) return;
	throw new ActionError({
		code: "LAYER_GONE",
		doing: `making the layer ${known.descriptor.digest} again`,
		got: `the same files gave ${descriptor.digest}`
	});
}
function byPath$1([a], [b]) {
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
/** Endpoint manifests are rewritten outside of the output, which stays as `dotnet publish` left it. */
async function withStableManifests(files, temp) {
	return Promise.all(files.map((file) => isEndpointManifest(file.path) ? rewriteManifest(file, {
		files,
		temp
	}) : file));
}
async function rewriteManifest(file, context) {
	const text = withContentTimes(await readText$1(file.source), context.files);
	await mkdir(context.temp, { recursive: true });
	const target = join(context.temp, `${crypto.randomUUID()}.json`);
	await writeFile(target, text, { mode: 420 });
	return measureFile(target, file.path);
}
async function readText$1(source) {
	try {
		var _usingCtx$5 = _usingCtx();
		return await _usingCtx$5.a(await openSource(source)).readFile("utf8");
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}

// src/plan/choices/variants.ts
/**
* Returns the variants of a run: one for each line of the input `os`, with those platforms of the input `platforms`
* that fit its operating system. Every requested platform is used.
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
	}] : systems.map((line, index) => ({
		suffix: suffixesOf(systems)[index] ?? "",
		parts: checkedLine(line).map((os) => partOf(os, {
			...wanted,
			system: systemOfName(os)
		}))
	}));
	checkAllUsed(variants, wanted);
	return variants;
}
/** Returns the platforms that the properties of a project set, or `undefined` if that is not known. */
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
/** Returns the parts of the index that a project requests. */
function declaredParts({ rids, from, isNamed }) {
	const because = "ContainerRuntimeIdentifier of the project";
	const known = rids.map((rid) => ({
		rid,
		value: platformOf(rid)
	}));
	const fail = (got) => new ActionError({
		code: "PLATFORM_MISSING",
		doing: `reading ContainerRuntimeIdentifiers of ${from}`,
		got,
		hint: "Correct it, or set the input platforms (linux/amd64, linux/arm64) or os, which override it."
	});
	const parts = [
		{
			is: (rid) => systemOfRid$1(rid) === "linux" && !isMusl(rid),
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
			is: (rid) => systemOfRid$1(rid) === "windows",
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
	if (strange !== void 0) throw fail(`there is no container image for ${strange.rid}`);
	const names = parts.flatMap(({ platforms }) => platforms.map(({ value }) => describePlatform(value)));
	const twice = names.find((name, position) => names.indexOf(name) < position);
	if (twice !== void 0) throw fail(`${rids.join(", ")} has two for ${twice}, but an index holds one per platform`);
	return parts.filter(({ platforms }) => platforms.length > 0);
}
function systemOfRid$1(rid) {
	const platform = platformOf(rid);
	return platform && describeSystemOf(platform);
}
/** Returns the tag suffix for each line of the input `os`. Without lines there is one empty suffix. */
function suffixesOf(systems) {
	return systems.length === 0 ? [""] : systems.map((line, index) => index === 0 ? "" : `-${line.join("-")}`);
}
function partOf(os, wanted) {
	return {
		...defined({ os }),
		platforms: platformsOf(os, wanted)
	};
}
function platformsOf(os, wanted) {
	const { platforms, machine } = wanted.inputs;
	if (platforms === "all") return allOf$1(os, wanted);
	const because = "input platforms";
	const { system } = wanted;
	const asked = platforms.filter((platform) => platform.os === system);
	if (asked.length > 0) return asked.map((value) => ({
		value,
		because,
		from: because
	}));
	const { published } = wanted;
	if (published !== void 0 && describeSystemOf(published.value) === system) return [published];
	const isOther = system === "linux" && machine !== void 0;
	const value = {
		os: system,
		architecture: isOther ? machine : "amd64"
	};
	if (isOther) return [{
		value,
		because: "the platform of this machine; set the input platforms for others"
	}];
	return [{
		value,
		because: system === "windows" ? "the platform of Windows images" : "the default"
	}];
}
/**
* Returns the platforms of the official image with that name. If the version is not known, uses the newest one that has
* such an image.
*/
function allOf$1(os, { version, named }) {
	const versions = version === void 0 ? VERSIONS.map((known) => known.version).reverse() : [version];
	const [image] = named === void 0 ? versions.flatMap((each) => imagesNamed(os ?? "", each)) : [];
	if (image === void 0) throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: "reading the input platforms",
		got: `the platforms that "all" means for ${os === void 0 ? "this base image" : `${os} with .NET ${version ?? NEWEST}`} are not known`,
		hint: "List the platforms: linux/amd64, linux/arm64, linux/arm/v7 or windows/amd64."
	});
	const guess = version === void 0 || image.version === version ? "" : `, assuming that .NET ${version} has the same`;
	const because = `all platforms of the official image of .NET ${image.version}${guess}`;
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
/**
* Returns the systems if none is named: that of the base image, or else those of the platforms or of the publish
* output.
*/
function systemsOfPlatforms({ inputs, named, published }) {
	const { platforms } = inputs;
	const listed = platforms === "all" ? [] : [...new Set(platforms.map(describeSystemOf))];
	const usual = published === void 0 ? "linux" : describeSystemOf(published.value);
	if (named === void 0) return listed.length === 0 ? [usual] : listed;
	if (isWindowsImage(named)) return ["windows"];
	return listed.length === 1 ? listed : [usual];
}
/** Returns the systems that need layers. */
function systemsOf(variants) {
	const parts = variants.flatMap((variant) => variant.parts);
	return [...new Set(parts.flatMap(({ platforms }) => platforms.map(({ value }) => describeSystemOf(value))))];
}
/** A client uses the first image of an index that fits, so two images for the same machine cannot be in one index. */
function checkedLine(line) {
	const machines = line.map((os) => systemOfName(os) === "windows" ? os.split("-")[1] ?? "" : "linux");
	const second = machines.findIndex((machine, position) => machines.indexOf(machine) < position);
	if (second < 0) return line;
	const first = machines.indexOf(machines[second] ?? "");
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the input os",
		got: `${line[first]} and ${line[second]} run on the same machines, and one index cannot hold both`,
		hint: "Put each on its own line: the tags of the second get its name as a suffix."
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
		got: named === void 0 ? "no operating system in the input os has this platform" : "the base image does not have this platform",
		hint: unused.os === "windows" ? "Add a line like nanoserver-ltsc2025 to the input os, or append \" + nanoserver-ltsc2025\" to a line for a common index." : "Add a line like noble or alpine to the input os."
	});
}

// src/dotnet/project/property-names.ts
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
/** Returns the spelling used here. Other names stay unchanged. */
function properName(name) {
	return BY_LOWER.get(name.toLowerCase()) ?? name;
}
/** Returns properties with the spelling used here. */
function withProperNames(properties) {
	return Object.fromEntries(Object.entries(properties).map(([name, value]) => [properName(name), value]));
}

// src/dotnet/project/file-based.ts
/** Returns whether a path is a C# file, which may be a program without a project. */
function isFileBased(path) {
	return /\.cs$/i.test(path);
}
/** Returns whether a C# file declares itself a program: it begins with `#!`, or has a directive above its code. */
function saysFileBased(text) {
	return text.startsWith("#!") || directivesOf(text).length > 0;
}
/** Properties that `dotnet` assumes for a program without a project. */
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
* Returns the project that `dotnet` derives from the directives `#:sdk`, `#:property`, `#:package` and `#:project`.
* https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
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
		locals: [],
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
/** Directives are above all code, between comments and empty lines. */
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

// src/publish/msbuild/msbuild-properties.ts
/** The SDK's label switches (Microsoft.NET.Build.Containers.targets). An unset switch is on. */
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
/** Properties that are read after a project was published. */
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
/** Items that are read after a project was published, each with the metadata that is used. */
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
		metadata: "Justification"
	}
];

// src/publish/msbuild/project-files.ts
/** Returns the project of a plan, once for each publish. */
function projectEntries({ project, framework, rids, hooks }) {
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
/** A property that marks the publish of the action. A publish that a target starts in another process does not have it. */
const OUTER = "ContainerizeDotnetPublish";
/**
* Global properties of the action's publish. The second one imports {@link IMPORTED} even if the repository disables user
* imports.
*/
const OWN_TARGETS = {
	[OUTER]: "true",
	ImportUserLocationsByWildcardAfterMicrosoftCommonTargets: "true"
};
/** The traversal project, in the container. */
const BUILD_PROJECT = `${PATHS.work}/build.proj`;
/**
* MSBuild imports this file at the end of the common targets of every project ("ImportAfter" of Microsoft.Common.targets,
* below XDG_DATA_HOME). CustomAfterMicrosoftCommonTargets would override a repository's own use of that property.
*/
const IMPORTED = "home/.local/share/Microsoft/MSBuild/Current/Microsoft.Common.targets/ImportAfter/containerize-dotnet.targets";
/**
* Returns the files that the action gives to MSBuild in addition to the repository: a traversal project, and targets that
* report facts.
*/
function projectFiles(entries) {
	return [{
		path: "build.proj",
		text: traversalProject(entries)
	}, {
		path: IMPORTED,
		text: reportingTargets(entries)
	}];
}
/** Returns the publish folder and the facts file of the n-th project, relative to `/work`. */
function outputOf(index) {
	return {
		publish: `out/publish/${index}`,
		facts: `out/facts/${index}.tsv`
	};
}
/**
* Returns a project that restores and publishes all entries in one MSBuild process. `TargetFramework` is passed only to an
* entry project, and only if it has several frameworks. MSBuild does not pass it on to references.
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
	const forRid = rid === void 0 ? "" : `RuntimeIdentifier=${attributeOf(rid)};AppendRuntimeIdentifierToOutputPath=true;`;
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
* Returns targets that give each entry project its own PublishDir, but not the projects it references, and that write what
* MSBuild resolved. A profile that builds an image (DefaultContainer) or sends the files to a server publishes files
* instead, because the action builds the image.
*/
function reportingTargets(entries) {
	const chosen = entries.map(({ project, rid }, index) => {
		const path = attributeOf(posix.join(PATHS.source, fileOf$1(project)));
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
* If a project maps paths (ContinuousIntegrationBuild), the root of the source is `/_/`. The compiler's targets get the
* root from git, which is disabled if commits are left out of assemblies. A root with any source control takes precedence
* over NuGet's folder.
*/
const SOURCE_ROOT = `  <ItemGroup Condition="'$(EnableSourceControlManagerQueries)' == 'false'">
    <SourceRoot Include="${PATHS.source}/" SourceControl="none" />
  </ItemGroup>`;
/** Returns the file name of a project. For a C# file, `dotnet` creates a virtual project next to it. */
function fileOf$1(project) {
	return isFileBased(project) ? `${project}.csproj` : project;
}
/** Values are base64, because they may contain line ends and MSBuild's special characters. */
function propertyLine(name) {
	return `      <ContainerizeDotnetFact Include="P%09${name}%09$([MSBuild]::ConvertToBase64('$(${name})'))" />`;
}
function itemLine({ item, metadata }) {
	return `      <ContainerizeDotnetFact Include="I%09${item}%09$([MSBuild]::ConvertToBase64('%(${item}.Identity)'))${metadata === void 0 ? "" : `%09$([MSBuild]::ConvertToBase64('%(${item}.${metadata})'))`}" />`;
}
function attributeOf(text) {
	return escapeXml(escapeMSBuild(text));
}
/** Finds the nearest Directory.Build.rsp above the project. MSBuild would look above the traversal project instead. */
function findResponseFiles({ entries }, project) {
	for (let folder = posix.dirname(project);; folder = posix.dirname(folder)) {
		const path = posix.join(folder, "Directory.Build.rsp");
		if (entries.has(path)) return [posix.join(PATHS.source, path)];
		if (folder === ".") return [];
	}
}

// src/actions/publish/key-parts.ts
/** Increased when the same publish would give another publication for a reason that {@link keyParts} does not see. */
const FORMAT = "3";
/** Increased when the same tests would run differently. */
const TESTS_FORMAT = "1";
/**
* Returns everything except the source that a publish depends on, each part with a name for the log. Logins and
* proxies are not included: what they fetch is identified by its hash. Values of `build-secrets` are not included
* either, since they decide who may build and not what is built. Whether such a secret is set can change the result,
* so it is included.
*/
function keyParts(plan, known) {
	const { purpose, project, framework, configuration, rids, properties, exclude, setupCommand, runnerSdk, node } = plan;
	const environment = buildEnvironment({}, plan.environment);
	const systems = systemsOf(plan.variants);
	return {
		"the version of this action": fingerprint(JSON.stringify([
			FORMAT,
			2,
			projectFiles([])
		])),
		"the SDK image": known.sdk,
		"the project": project.value,
		...purpose === "test" ? { "how tests run": TESTS_FORMAT } : {},
		...defined({
			"the solution": plan.solution,
			"the input working-directory": plan.workingDirectory
		}),
		"the framework": framework.value ?? "",
		"the configuration": configuration.value,
		"the RID": rids.value.join(", ") || "portable",
		...systems.includes("windows") ? { "the systems of the images": systems.join(", ") } : {},
		"the input exclude": JSON.stringify(exclude),
		"the input setup-command": fingerprint(setupCommand),
		"the sequence of the properties": fingerprint(JSON.stringify(Object.keys(properties))),
		"NuGet’s configuration on the runner": fingerprint(JSON.stringify(feeds(known))),
		...plan.secrets === void 0 ? {} : { "the names in the input build-secrets": [...plan.secrets].sort().join(", ") },
		...runnerSdk === void 0 ? {} : { "the packs next to the SDK": fingerprint(JSON.stringify(runnerSdk.value.additions)) },
		...node?.value.kind === "runner" ? { "the Node of the runner": node.value.node.version } : {},
		...known.compression === "gzip" ? {} : { "the input compression": known.compression },
		...known.sourceTime === "ignore" ? { "the input source-time": known.sourceTime } : {},
		...named("the property", properties),
		...named("the environment variable", environment)
	};
}
/** Hashes the values, since they may be private and an entry of the cache contains them. */
function named(what, values) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${what} ${name}`, fingerprint(value)]));
}
function fingerprint(text) {
	return hash("sha256", text, "hex").slice(0, 32);
}
/**
* Returns addresses and rules without logins. Configurations in the repository are part of the source, so only their
* variables are added.
*/
function feeds({ nuget, repositoryFeeds }) {
	const { configs, environment, credentials } = nuget;
	const { values } = feedsOf(repositoryFeeds, environment);
	return [
		feedsOf(configs, environment),
		values,
		credentials.map(({ source }) => source)
	];
}

// src/actions/publish/look-up-publication.ts
/** Invalidates what was found, for this run and for later ones, so that it is built. */
function invalidate(context, recalled) {
	const { found, index, news } = recalled;
	const because = "the layers of the earlier one do not exist any more";
	context.runner.log.info(`Publish output: to be built (${because})`);
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
* Starts all requests that the look-up needs, while the checkout is listed: the images for the build and its base,
* and what earlier runs saved.
* @throws ActionError SDK_MISMATCH if no image satisfies global.json
*/
async function lookUpInputs(context, { request, build: first }) {
	if (first.kind !== "project") return { build: first };
	const folder = join(context.home, "recall", randomUUID());
	try {
		const entry = indexEntry(first.plan, request);
		const index = restoreIndex(context, {
			request,
			entry,
			folder
		});
		const known = index.then(({ value }) => value.sdks);
		known.catch(() => void 0);
		const [{ value, because }, source, feeds, found] = await Promise.all([
			index,
			request.source(),
			readFeeds(context, {
				request,
				project: first.plan.project.value
			}),
			askImages(context, {
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
async function restoreIndex(context, place) {
	const folder = join(place.folder, "index");
	const restored = await context.cacheFor(place.request.event).restore([place.entry], folder);
	if (restored.entry === void 0) return {
		value: EMPTY_INDEX,
		because: restored.because
	};
	return {
		value: await readIndex(folder),
		because: BROKEN
	};
}
/** Returns the build with images that exist, and their digests. */
async function askImages(context, asked) {
	const digests = ({ expectedBases }) => Promise.all(expectedBases.map(({ base }) => context.currentDigest(mirrorOf(base.value, context.inputs.mirrors))));
	const finding = findImages(context, asked);
	const [settled, sdk] = await Promise.all([
		finding,
		finding.then(({ build }) => sdkIdentity(context, build.plan)),
		digests(asked.build),
		finding.then(({ build }) => digests(build))
	]);
	return {
		...settled,
		sdk
	};
}
/** Finds out whether an earlier run published one project from the same inputs. */
async function lookUpPublication(context, { request, looked }) {
	const { build, answers } = looked;
	if (build.kind !== "project" || answers === void 0) return void 0;
	const { plan } = build;
	const { source, feeds, index, entry, because, sdk, sdks } = answers;
	const folder = join(context.home, "recall", randomUUID());
	try {
		const { sourceTime, compression } = context.inputs;
		const known = sdk === void 0 ? {} : { parts: keyParts(plan, {
			sdk,
			...feeds,
			sourceTime,
			compression
		}) };
		const { found, news } = await withOtherSdk(context, {
			build,
			found: await find$1(context, {
				request,
				plan,
				source,
				...known,
				index,
				folder,
				because
			})
		});
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
/** A publication built with an SDK image that MSBuild's answers selected is found while that image stays the same. */
async function withOtherSdk(context, { build, found }) {
	if (found.kind !== "found" || found.known.otherSdk !== true) return {
		found,
		news: {}
	};
	const { plan } = build.replan(found.known.answers ?? {});
	const sdk = await sdkIdentity(context, plan);
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
const BROKEN = "what earlier runs saved is broken, or has another format";
async function find$1(context, finding) {
	const { request, plan, source, parts, index, folder, because } = finding;
	if (context.inputs.cache === "off") return {
		kind: "missing",
		because: "input cache"
	};
	if (plan.binlog) return {
		kind: "missing",
		because: "a binary log was asked for"
	};
	if (parts === void 0) return {
		kind: "missing",
		because: "the digest of the SDK image cannot be found out"
	};
	if (index === EMPTY_INDEX) return {
		kind: "missing",
		because
	};
	const now = context.clock();
	const present = {
		snapshot: source.snapshot,
		parts,
		history: source.history,
		variables: jobVariables(context.runner.env, plan.environment),
		now,
		zone: context.inputs.buildEnv["TZ"]
	};
	return findPublication(present, {
		cache: context.cacheFor(request.event),
		index,
		folder
	});
}
/**
* Returns the name of the index: one for each project and way of building it. The name contains neither branch nor
* content.
*/
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
		name: hexOf(digestOf$2(Buffer.from(JSON.stringify(own)))).slice(0, 32),
		moving: true
	};
}
/** The end of the build's name for its SDK image (publish/container/runner-sdk.ts). */
async function sdkIdentity(context, plan) {
	const { sdkImage, runnerSdk, hostTools } = plan;
	const digest = hostTools?.value.digest ?? sdkImage.value.digest ?? await context.currentDigest(mirrorOf(sdkImage.value, context.inputs.mirrors));
	if (digest === void 0 || runnerSdk === void 0) return digest;
	return `runner:${runnerSdk.value.version}@${digest}`;
}
async function readFeeds(context, place) {
	const { root } = place.request;
	const { env } = context.runner;
	const { nugetVariables: allowed, nugetCredentials: credentials } = context.inputs;
	const own = await readRunnerNuGet({
		home: env["HOME"] ?? "/",
		env,
		root,
		project: place.project,
		allowed
	});
	const repositoryFeeds = await readRepositoryConfigs(root, place.project);
	return {
		nuget: {
			...own,
			credentials
		},
		repositoryFeeds
	};
}

// src/actions/publish/projects.ts
/** Returns the project's path, or that of the publish output. */
function describeProject$1(build) {
	return build.kind === "project" ? build.plan.project.value : build.path;
}
/** Returns the context for one of several parallel projects: each log line begins with the project's path. */
function withPrefixedLog(context, build) {
	const { log } = context.runner;
	const info = (message) => log.info(`${describeProject$1(build)}: ${message}`);
	return {
		...context,
		runner: {
			...context.runner,
			log: {
				...log,
				info
			}
		}
	};
}
/** Returns a build with the answers of MSBuild, if it was asked. */
function replanned(build, answers) {
	return answers === void 0 || build.kind !== "project" ? build : build.replan(answers);
}
/** Returns the application that describes a publication: the first one. */
function appOf({ apps: [app] }) {
	if (app === void 0) throw new Error("a publication without an application");
	return app;
}

// src/actions/publish/look-up-publications.ts
init_p_map();
/** Each parallel call of GitHub's cache service runs in its own process. */
const CONCURRENCY = 4;
/**
* Looks up what earlier runs published for each project, all at the same time, and finds
* out which images exist.
*/
async function lookUpPublications(context, { request, builds, tests }) {
	const lookAt = (build) => lookUpInputs(context, {
		request,
		build
	});
	const looked = await pMap([...builds, ...tests], lookAt, { concurrency: CONCURRENCY });
	if (looked.some(({ build }) => build.kind === "project" && Object.keys(build.found.versions).length > 0)) warnOfAge(context);
	if (looked.every(({ answers }) => answers === void 0)) return looked.map(({ build }) => ({
		build,
		recalled: void 0
	}));
	const { refusal } = context.cacheFor(request.event);
	if (request.event.foreignCode === true && refusal !== "") context.runner.log.info(`Cache: ${refusal}`);
	const one = async (each) => {
		const own = looked.length === 1 ? context : withPrefixedLog(context, each.build);
		return {
			build: each.build,
			recalled: await lookUpPublication(own, {
				request,
				looked: each
			})
		};
	};
	return await context.runner.record.measure("Look for results of earlier runs", () => pMap(looked, one, { concurrency: CONCURRENCY }));
}
/** Called if a requested version is not a released one in the catalogue. */
function warnOfAge({ clock, runner }) {
	const age = catalogueAge(clock());
	if (age !== void 0) runner.log.warning(`${age}.`);
}
/**
* Returns the projects, with those invalidated that turned out to lack a layer, so that they are built.
* @throws the error, if it is a different one
*/
function invalidateGone(context, { projects, error }) {
	if (!(error instanceof ActionError) || error.code !== "LAYER_GONE") throw error;
	const lacking = projects.filter(({ recalled }) => recalled !== void 0 && lacks(recalled, error));
	if (lacking.length === 0) throw error;
	return projects.map((project) => {
		const { build, recalled } = project;
		if (recalled === void 0 || !lacking.includes(project)) return project;
		return {
			build,
			recalled: invalidate(projects.length === 1 ? context : withPrefixedLog(context, build), recalled)
		};
	});
}
/**
* For a publication that was found, a layer does not exist any more. For one that was built now, a layer differs from
* the earlier one.
*/
function lacks({ found, index }, error) {
	if (!(error instanceof LayerGone)) return found.kind === "missing" && Object.keys(index.layers).length > 0;
	return found.kind === "found" && found.known.publication.layers.some(({ descriptor }) => descriptor.digest === error.digest);
}

// src/images/plan/attest-rule.ts
/** For people. */
const ATTESTED = {
	signed: "attached and signed",
	unsigned: "attached, not signed",
	none: "not attached"
};
/** Decides whether images get their provenance, and whether it is signed. */
function chooseAttest({ mode }, facts) {
	const none = (because) => ({
		value: "none",
		because
	});
	if (mode === "false") return {
		value: "none",
		because: "input attest",
		from: "input attest"
	};
	if (!facts.push) return none("nothing is pushed");
	if (facts.event.ref.kind === "pull-request") return none("pull requests are not attested");
	if (mode === "auto" && facts.format === "docker") return none("registries that need Docker's format may not accept it; attest: true overrides");
	if (facts.identity) return {
		value: "signed",
		because: "the job has `id-token: write`"
	};
	if (mode === "auto") return none("the job has no `id-token: write`");
	return {
		value: "unsigned",
		because: "input attest; the job has no `id-token: write`",
		from: "input attest"
	};
}

// src/actions/report/describe-delivery.ts
/** Returns the rows of the plan: names, tags, bases, platforms, and where the images go. */
function describeDeliveryPlan(plan) {
	return [
		...inCommonFirst(plan.projects.map(describeProject)),
		row("push", {
			...plan.push,
			value: plan.push.value ? "yes" : "no"
		}),
		row("SBOM", {
			...plan.sbom,
			value: plan.sbom.value ? "attached" : "not attached"
		}),
		row("provenance", {
			...plan.attest,
			value: ATTESTED[plan.attest.value]
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
function describeProject({ names, variants, silent, chosen }) {
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
/** Returns the tags, and below them what they point to: each base once, with its platforms. */
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

// src/dotnet/container-repository.ts
/** Maximum length of a repository name, in characters. */
const LONGEST$1 = 255;
const HOST = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\d+)?`;
const HOST_PART = new RegExp(`^${HOST}$`);
const PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
/**
* Returns the name that the .NET SDK pushes to. It makes invalid names lowercase and replaces invalid characters with
* dashes (dotnet/sdk, ContainerHelpers.NormalizeRepository).
*/
function normalizeRepository(text) {
	if (text.length > LONGEST$1) return {
		kind: "invalid",
		because: `it has more than ${LONGEST$1} characters`
	};
	if (isRepository(text)) return {
		kind: "as-is",
		name: text
	};
	if (!/^[A-Za-z0-9]/.test(text)) return {
		kind: "invalid",
		because: "it does not begin with an ASCII letter or digit"
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
/** With or without the host of a registry. */
function isRepository(text) {
	const [first = "", ...others] = text.split("/");
	if (others.length === 0) return PART.test(first);
	return (PART.test(first) || HOST_PART.test(first)) && others.every((part) => PART.test(part));
}

// src/dotnet/project/ancestors.ts
/** Returns the folders from `folder` up to `root`, both included. Paths are absolute. */
function ancestorsOf(root, folder) {
	const inner = relative(root, folder);
	const parts = inner === "" ? [] : inner.split(sep$1);
	return parts.map((_, depth) => join(root, ...parts.slice(0, parts.length - depth))).concat(root);
}

// src/dotnet/project/doubt.ts
/**
* Properties that decide how a project is published and what its image is. MSBuild is asked for them if the files do
* not show the value of one.
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
const NAMES$1 = new Set(DECISIVE);
/** SDKs whose properties are known. They leave those of {@link DECISIVE} to the project. */
const KNOWN_SDK = /^(?:Microsoft\.NET\.Sdk(?:\.\w+)?|Aspire\.AppHost\.Sdk|MSTest\.Sdk|Microsoft\.Build\.\w+)$/i;
/** The SDK's publish profile for images. A profile of that name in the project overrides it. */
const CONTAINER_PROFILE = "DefaultContainer";
/** Properties that name a publish profile, which MSBuild imports. */
const PROFILES = [
	"PublishProfile",
	"PublishProfileName",
	"PublishProfileFullPath",
	"WebPublishProfileFile"
];
/** Properties that change which files MSBuild imports for a project. */
const IMPORTING = /^(?:Custom(?:Before|After)\w+|(?:Before|After)(?:MicrosoftNETSdk|TargetFrameworkInference)\w*|ImportDirectoryBuild\w+|Directory(?:Build|Packages)\w+Path|AppDesignerFolder|_PublishProfile\w+Folder)$/i;
/** Returns why only MSBuild can decide how a project is published, or `undefined` if the files are clear. */
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
	return argumentsReason(reading) ?? profileReason(reading) ?? fileReason(reading);
}
/** A property in a line of arguments, or a file with more arguments. */
const GIVES_PROPERTIES = /(?:^|[\s"'])(?:[-/]{1,2}p(?:roperty)?:|@)/i;
/** Global properties override those of files, unless a file says otherwise. */
function argumentsReason({ response, files, globals, root }) {
	const lines = (response?.text ?? "").split("\n").filter((line) => !line.trimStart().startsWith("#"));
	if (response !== void 0 && lines.some((line) => GIVES_PROPERTIES.test(line))) return `${pathFrom(root, response.path)} gives MSBuild properties`;
	for (const { path, xml } of files) {
		const local = xml.locals.find((name) => Object.hasOwn(globals, name));
		if (local !== void 0) return `${pathFrom(root, path)} may set ${local} itself (TreatAsLocalProperty)`;
	}
}
/** Returns whether something other than an input sets it. */
function isDecisive(name, globals) {
	return NAMES$1.has(name) && !Object.hasOwn(globals, name);
}
function profileReason(reading) {
	const { files, judged, properties, root, hasContainerProfile } = reading;
	for (const name of PROFILES) {
		const value = properties[name] ?? "";
		if (value !== "" && (value !== "DefaultContainer" || hasContainerProfile)) return `the publish profile ${value} may set anything`;
		const text = judged.unclear.get(name);
		if (text !== void 0) return `${name} depends on ${text.trim()}`;
		const inner = files.find(({ xml }) => xml.elsewhere.has(name));
		if (inner !== void 0) return `${pathFrom(root, inner.path)} sets ${name} in an element that only MSBuild evaluates`;
	}
	const importing = Object.keys(properties).find((name) => IMPORTING.test(name) && properties[name] !== "");
	return importing === void 0 ? void 0 : `${importing} is set, which makes MSBuild import other files`;
}
function fileReason({ project, files, globals, root }) {
	const isOpen = (name) => isDecisive(name, globals);
	for (const { path, xml } of files) {
		if (xml.properties.some(({ name }) => name === "PublishRuntimeIdentifier")) return `${pathFrom(root, path)} sets PublishRuntimeIdentifier, from which MSBuild derives other properties`;
		const inner = [...xml.elsewhere].find(isOpen);
		if (inner !== void 0) return `${pathFrom(root, path)} sets ${inner} in an element that only MSBuild evaluates`;
		const late = path === project || /Directory\.Build\.props$/.test(path) ? void 0 : xml.properties.find(({ name }) => isOpen(name));
		if (late !== void 0) return `${pathFrom(root, path)} sets ${late.name}, and its position among the imports matters`;
	}
}

// src/dotnet/project/condition.ts
/** Maximum nesting of parentheses. Real conditions have less. */
const DEPTH$1 = 20;
const OPERAND = String.raw`'[^']*'|\$\(\w+\)|[\w.-]+`;
const FUNCTION = String.raw`\$\(\w+\.(?:EndsWith|StartsWith|Contains)\(\s*(?:'[^'()]*'|[\w .-]*)\s*\)\)`;
const TOKEN$1 = new RegExp(String.raw`\s{0,99}(?:(?<mark>[()!](?!=))|(?<word>and|or)\b|(?<call>${FUNCTION})|(?<left>${OPERAND})\s{0,9}(?<operator>==|!=)\s{0,9}(?<right>${OPERAND}))`, "iy");
/**
* Evaluates a condition with `and`, `or`, `!` and parentheses. `and` binds tighter than `or`. Returns `undefined` if a
* decisive part is unknown.
*/
function judgeCondition(condition, judges) {
	const tokens = tokensOf(condition, judges);
	if (tokens === void 0) return void 0;
	const reader = {
		tokens,
		at: 0,
		depth: 0
	};
	const verdict = anyOf(reader);
	return reader.at === tokens.length ? verdict : void 0;
}
function tokensOf(condition, judges) {
	const tokens = [];
	const text = condition.trim();
	for (let at = 0; at < text.length; at = TOKEN$1.lastIndex) {
		TOKEN$1.lastIndex = at;
		const groups = TOKEN$1.exec(text)?.groups;
		if (groups === void 0) return void 0;
		const mark = groups["mark"] ?? groups["word"]?.toLowerCase();
		tokens.push(mark === void 0 ? { verdict: verdictOf(groups, judges) } : { mark });
	}
	return tokens;
}
function verdictOf(groups, { compare, call }) {
	const { left = "", operator = "", right = "" } = groups;
	const written = groups["call"];
	if (written === void 0) return compare({
		left: withoutQuotes(left),
		operator,
		right: withoutQuotes(right)
	});
	const [, name = "", method = "", argument = ""] = /^\$\((\w+)\.(\w+)\((.*)\)\)$/.exec(written) ?? [];
	return call({
		name,
		method: method.toLowerCase(),
		argument: withoutQuotes(argument.trim())
	});
}
function withoutQuotes(text) {
	return text.startsWith("'") ? text.slice(1, -1) : text;
}
function anyOf(reader) {
	let verdict = allOf(reader);
	while (takes(reader, "or")) verdict = either(verdict, allOf(reader));
	return verdict;
}
function allOf(reader) {
	let verdict = one(reader);
	while (takes(reader, "and")) verdict = not(either(not(verdict), not(one(reader))));
	return verdict;
}
function one(reader) {
	if (reader.depth > DEPTH$1) return void 0;
	reader.depth += 1;
	const verdict = takes(reader, "!") ? not(one(reader)) : takes(reader, "(") ? inParentheses(reader) : part(reader);
	reader.depth -= 1;
	return verdict;
}
function inParentheses(reader) {
	const verdict = anyOf(reader);
	return takes(reader, ")") ? verdict : void 0;
}
function part(reader) {
	const token = reader.tokens[reader.at];
	if (token === void 0 || token.mark !== void 0) return void 0;
	reader.at += 1;
	return token.verdict;
}
function takes(reader, mark) {
	const isIt = reader.tokens[reader.at]?.mark === mark;
	if (isIt) reader.at += 1;
	return isIt;
}
function not(verdict) {
	return verdict === void 0 ? void 0 : !verdict;
}
function either(left, right) {
	if (left === true || right === true) return true;
	return left === void 0 || right === void 0 ? void 0 : false;
}

// src/dotnet/project/evaluate.ts
/** Properties that MSBuild on Linux knows before it reads a file. */
const ON_LINUX = {
	OS: "Unix",
	Platform: "AnyCPU",
	Configuration: "Release"
};
/** Properties that no SDK sets before the project does, so an absent one is known to be empty. */
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
/** The SDK sets it, but not before the first files use it. */
const LATE = "Platform";
/**
* Applies properties in order to the known ones, like MSBuild. A condition that is not a comparison of two texts cannot
* be evaluated here. Its property keeps its value and is marked as unclear.
*/
function judge$1(steps, known) {
	const values = { ...known };
	const unclear = /* @__PURE__ */ new Map();
	const open = [];
	const left = /* @__PURE__ */ new Set();
	const unset = unsetBefore(steps);
	const isKnown = (name) => name !== LATE && !unclear.has(name) && (unset.has(name) || Object.hasOwn(values, name));
	const isClear = (text) => isPlain(text) && propertyNamesIn(text).every(isKnown);
	for (const step of steps) {
		const { conditions } = step;
		const answers = conditions.map((condition) => isClear(condition) ? holds(condition, values) : void 0);
		if ("project" in step) {
			const guesses = conditions.map((condition) => holds(condition, values));
			for (const path of step.leadsTo) guesses.includes(false) ? left.add(path) : left.delete(path);
			const isNeedless = conditions.some((each, index) => guesses[index] === false && asksForPath(each, {
				step,
				isKnown
			}));
			if (!step.isFollowed && !answers.includes(false) && !isNeedless) open.push(step);
			continue;
		}
		if (answers.includes(false)) continue;
		const { name, value } = step;
		if (conditions.every((condition) => likely(condition, values) === true)) values[name] = expand(value, values);
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
/**
* Names that a build has even if no file sets them: those of a given solution, of MSBuild, of the SDK, of the
* environment.
*/
const GIVEN = /^(?:Solution|MSBuild|GITHUB_|RUNNER_|DOTNET|NuGet|NET|Using|Microsoft|(?:HOME|USER|PATH|PWD|TMP|TEMP|TMPDIR|CI)$)/i;
/**
* Returns whether a condition tests properties that are part of the import's path and that nothing sets: `'$(Eng)' !=
* ''`.
*/
function asksForPath(condition, { step, isKnown }) {
	const inPath = new Set(propertyNamesIn(step.project).filter((name) => !GIVEN.test(name)));
	return isPlain(condition) && propertyNamesIn(condition).every((name) => isKnown(name) || inPath.has(name));
}
/** Returns whether a text has no functions, items, metadata, escaped characters or character references. */
function isPlain(text) {
	return propertyNamesIn(text).length === text.split(/[$%@]\(/).length - 1 && !/%[0-9a-f]{2}|&#/i.test(text);
}
/** Returns only the values that can be decided. */
function evaluate(properties, known) {
	return judge$1(properties, known).values;
}
/** Returns the names of the properties in a text. */
function propertyNamesIn(text) {
	return [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].map(([, name = ""]) => properName(name));
}
const COMPARISON = /^\s*'([^']*)'\s*(==|!=)\s*'([^']*)'\s*$/;
/** Returns whether a comparison of two texts is true, or `undefined` if it is something else. */
function holds(condition, known) {
	const [, left = "", operator, right = ""] = COMPARISON.exec(condition) ?? [];
	return operator === void 0 ? void 0 : compare({
		left,
		operator,
		right
	}, known);
}
/**
* Also evaluates `and`, `or`, `!`, parentheses and text functions with the known values. This is a first guess, which
* MSBuild has to confirm.
*/
function likely(condition, known) {
	return judgeCondition(condition, {
		compare: (comparison) => compare(comparison, known),
		call: ({ name, method, argument }) => {
			const proper = properName(name);
			const value = Object.hasOwn(known, proper) ? known[proper] : void 0;
			if (value === void 0) return void 0;
			if (method === "contains") return value.includes(argument);
			return method === "endswith" ? value.endsWith(argument) : value.startsWith(argument);
		}
	});
}
function compare({ left, operator, right }, known) {
	if (/\$\([^$)]*[.[:]/.test(left + right)) return void 0;
	return areEqual(expand(left, known).toLowerCase(), expand(right, known).toLowerCase()) === (operator === "==");
}
const DECIMAL = /^[-+]?\d+(?:\.\d+)?$/;
const WORDS$1 = new Map([...[
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
/** Compares like MSBuild: as numbers, or else as boolean words, or else as texts. Expects lowercase. */
function areEqual(left, right) {
	if (DECIMAL.test(left) && DECIMAL.test(right)) return Number(left) === Number(right);
	const word = WORDS$1.get(left);
	return word === void 0 || !WORDS$1.has(right) ? left === right : word === WORDS$1.get(right);
}
/** Returns whether the SDK's conditions treat a value as true. */
function isTrue(value) {
	return WORDS$1.get(value?.trim().toLowerCase() ?? "") === true;
}
/**
* Maximum growth of a text, in UTF-16 units. Without it, a few properties that contain each other twice would fill the
* memory.
*/
const GROWTH_MAX = 4096;
/**
* Replaces `$(Name)` with its value, or with nothing if it is not set. Functions stay unchanged, and so does anything
* that would be too long.
*/
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

// src/dotnet/project/kind.ts
/** Packages that only tests reference. Tests with xunit.v3, NUnit and MSTest may be programs. */
const TESTS = /^(?:Microsoft\.NET\.Test\.Sdk|xunit(?:\.core|\.v3(?:\.core)?(?:\.mtp-\w+)?)?|NUnit|MSTest(?:\.TestFramework)?|TUnit(?:\.Engine)?)$/i;
/** Returns what a project makes, judging by its own and its imported files. */
function kindOf(files, { properties, unclear }) {
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
* Returns whether a package for tests is referenced. A file above several projects may reference it for some of them.
* If only MSBuild can decide, the name of the project does here.
*/
function isReferenced(conditions, { properties, unclear }) {
	const isOpen = (condition) => propertyNamesIn(condition).some((name) => unclear.has(name));
	const verdicts = conditions.map((condition) => isOpen(condition) ? void 0 : likely(condition, properties));
	if (verdicts.includes(false)) return false;
	return !verdicts.includes(void 0) || TEST_NAME.test(properties["MSBuildProjectName"] ?? "");
}
/** Microsoft.NET.Sdk.WebAssembly is for programs without Blazor. */
const WASM = /(?:^|\.)(?:Blazor)?WebAssembly$/i;

// src/dotnet/project/xml.ts
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
const parser$2 = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false,
	alwaysCreateTextNode: true,
	captureMetaData: true,
	isArray: (name) => LISTED$1.has(name)
});
/**
* Reads a project file, or a C# file that is a program without a project.
* @throws ActionError PROJECT_UNSUPPORTED if the file is not valid XML
*/
function parseProjectXml(text, file) {
	if (isFileBased(file)) return parseFileBased(text);
	const project = asNode(asNode(parse$1(text, file))["Project"]);
	const items = asNodes(project["ItemGroup"]);
	const imports = [project, ...asNodes(project["ImportGroup"])].flatMap(importsOf);
	const properties = asNodes(project["PropertyGroup"]).flatMap(propertiesOf).toSorted(byPlace);
	const firstSdk = imports.find(({ sdk }) => sdk !== void 0)?.at ?? 0;
	return {
		sdks: sdksOf(project, imports),
		properties,
		elsewhere: /* @__PURE__ */ new Set([...Object.entries(project).flatMap(([name, node]) => PLAIN.has(name) ? [] : namesIn(node)), ...properties.filter(({ at = 0 }) => at < firstSdk).map(({ name }) => name)]),
		packages: items.flatMap(packagesOf),
		frameworkReferences: includes(items, "FrameworkReference"),
		projectReferences: includes(items, "ProjectReference"),
		sureReferences: includes(items.filter(isSure).map(onlySure), "ProjectReference"),
		locals: String(project["@TreatAsLocalProperty"] ?? "").split(";").map((name) => properName(name.trim())),
		imports: imports.filter(({ sdk }) => sdk === void 0).map(({ sdk: _, ...each }) => each),
		startCommands: ["ContainerAppCommand", "ContainerEntrypoint"].flatMap((item) => includes(items, item)),
		hooks: hooksOf$1(asNodes(project["Target"]))
	};
}
/** Elements that are evaluated in place, or targets, which are evaluated when they run. */
const PLAIN = /* @__PURE__ */ new Set([
	"PropertyGroup",
	"ItemGroup",
	"ImportGroup",
	"Import",
	"Sdk",
	"Target"
]);
/** Uses its own stack, because a file may nest deeper than function calls can. */
function namesIn(top) {
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
			at: positionOf(node),
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
function parse$1(text, file) {
	try {
		return parser$2.parse(text.replace(/^\uFEFF/, ""));
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
function packagesOf(group) {
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
			at: positionOf(one)
		};
	});
}
const METADATA = XMLParser.getMetaDataSymbol();
/** Returns the position of an element in its file. */
function positionOf(element) {
	return (Object.getOwnPropertyDescriptor(asNode(element), METADATA)?.value)?.startIndex ?? 0;
}
function byPlace(one, other) {
	return (one.at ?? 0) - (other.at ?? 0);
}
function conditionOf(node) {
	const condition = node["@Condition"];
	return typeof condition === "string" && condition.trim() !== "" ? [condition] : [];
}
/** Returns an empty node if the value is not an element. */
function asNode(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** Returns elements that the parser gives as a list. */
function asNodes(value) {
	return Array.isArray(value) ? value.map(asNode) : [];
}

// src/dotnet/project/msbuild-files.ts
/** Reads files above several projects only once, and only files below the root. */
function msbuildReader(root) {
	return onceEach((path) => readIfXml(root, path));
}
/** Returns the files that apply to a project (absolute path). Empty if it cannot be read. Only files below `root`. */
async function readMSBuildFiles(project, reading) {
	const { files, steps } = await followImports(project, reading);
	const { left } = judge$1(steps, {
		...ON_LINUX,
		...reading.globals
	});
	return files.filter(({ path }) => !left.has(path));
}
/** Returns all files that may apply. */
async function followImports(project, reading) {
	const { root, read } = reading;
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
		...reading,
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
/** Returns the steps of a file and its imports. Each file counts once. */
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
		const found = await follow(written, {
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
/** MSBuild imports only the nearest one. Others count only if a nearer one imports them. */
async function readNearest(name, place) {
	const found = await readAll(place.above.map((folder) => join(folder, name)), place.read);
	const last = found.findIndex(({ xml }) => !xml.imports.some(({ project }) => project.includes(name)));
	return found.slice(0, last < 0 ? found.length : last + 1);
}
/** Folders of MSBuild and its SDKs. Files there contain no choices of the repository. */
const OF_MSBUILD = /^\$\((?:MSBuild(?:Extensions|Tools|Bin)Path|VSToolsPath|MSBuildSDKsPath|NetCoreTargetingPack)/i;
const ABOVE = /^\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*['"]?([\w.-]+)['"]?\s*(?:,\s*['"]?\$\(MSBuildThisFileDirectory\)([./\\]*)['"]?\s*)?\)\)$/i;
/** Resolves an import. Returns `undefined` if it leads nowhere in a repository on Linux. */
async function follow({ project: written, conditions: all }, reading) {
	const { root, file } = reading;
	const text = written.trim();
	if (OF_MSBUILD.test(text) || all.some((condition) => isOfOtherSystem(condition))) return void 0;
	const conditions = all.filter((condition) => !asksWhetherThere(condition, text));
	const [, name, up = ""] = ABOVE.exec(text) ?? [];
	if (name !== void 0) {
		const start = resolve$1(dirname(file.path), up.replaceAll("\\", "/") || ".");
		return {
			paths: (await readAll((start === root || start.startsWith(`${root}${sep$1}`) ? ancestorsOf(root, start) : []).map((folder) => join(folder, name)), reading.read)).slice(0, 1).map(({ path }) => path),
			conditions,
			isFollowed: true
		};
	}
	const paths = pathsOfImport(text, {
		file,
		values: () => ({}),
		project: reading.project
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
/** `Exists('x.props')` or `'$(…)' != ''` as the condition of an import of that same file. */
function asksWhetherThere(condition, imported) {
	const bare = (text) => text.replace(/['"\s()]/g, "").replaceAll("\\", "/");
	return bare(condition).replace(/^Exists|!=/i, "") === bare(imported);
}
/** Returns the properties of all files. */
function propertyValues(files, globals) {
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
/** Returns the absolute paths that a file refers to, without those that only MSBuild can resolve. */
function pathsOfImport(written, place) {
	const folder = `${dirname(place.file.path)}/`;
	const own = {
		MSBuildThisFileDirectory: folder,
		MSBuildProjectDirectory: `${dirname(place.project ?? place.file.path)}/`
	};
	return (written.includes("$(") ? withKnown(written, {
		...place.values(),
		...own
	}) : written).split(";").map((path) => path.trim().replaceAll("\\", "/")).filter((path) => path !== "" && !/[$*?%@]/.test(path)).map((path) => resolve$1(folder, path));
}
/** Unknown names stay unchanged, because a path without them would be a different path. */
function withKnown(text, known) {
	return [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].every(([, name = ""]) => Object.hasOwn(known, properName(name))) ? expand(text, known) : text;
}
async function readAll(paths, read) {
	return (await Promise.all(paths.map(read))).filter((file) => file !== void 0);
}
/** Ignores files that cannot be read or are not XML. MSBuild reports them if they matter. */
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

// src/dotnet/project/facts.ts
/** Returns the file name of a project without its extension. */
function projectFileName(path) {
	return posix.basename(path).replace(/\.(?:\w+proj|cs)$/, "");
}
/** Properties that always come from the environment of the build container. */
const IN_CONTAINER = {
	CI: "true",
	GITHUB_ACTIONS: "true"
};
/**
* Reads a project file and the files above it up to the root.
* @throws ActionError PROJECT_UNSUPPORTED if it cannot be read
* @example
* const place = { root: '/checkout', globals: { Configuration: 'Release' } };
* const { frameworks } = await readProjectFacts('/checkout/src/Web/Web.csproj', place);
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
	const above = await readFilesAbove(root, file);
	const doubt = findDoubt({
		...followed,
		...above,
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
		kind: kindOf(files, {
			properties,
			unclear: judged.unclear
		}),
		sdks: own?.xml.sdks ?? [],
		frameworks: frameworksOf(properties),
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
/** Reads the other files that decide how a project (absolute path) is published. */
async function readFilesAbove(root, project) {
	const folder = dirname(project);
	const own = ["Properties", "My Project"].map((name) => join(folder, name, "PublishProfiles", PROFILE_FILE));
	const hasContainerProfile = (await Promise.all(own.map((path) => readTextIfThere(root, path)))).some((text) => text !== void 0);
	for (const ancestor of ancestorsOf(root, folder)) {
		const path = join(ancestor, "Directory.Build.rsp");
		const text = await readTextIfThere(root, path);
		if (text !== void 0) return {
			response: {
				path,
				text
			},
			hasContainerProfile
		};
	}
	return { hasContainerProfile };
}
const PROFILE_FILE = `${CONTAINER_PROFILE}.pubxml`;
function mentioned(files, what) {
	return files.some(({ text }) => what.test(text));
}
/** Returns the facts with MSBuild's answers for some properties. An empty answer means not set. */
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
		frameworks: frameworksOf(properties)
	};
}
function frameworksOf(properties) {
	return (properties["TargetFramework"] || properties["TargetFrameworks"] || "").split(";").map((tfm) => tfm.trim()).filter((tfm) => tfm !== "" && !tfm.includes("$"));
}
/**
* Targets of the SDK that this action does not run (Microsoft.NET.Build.Containers.targets). Those before the image
* come first.
*/
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
		const file = relative(root, path);
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
			hint: `A project file is a regular file of at most ${LARGEST_TEXT / 1024 / 1024} MiB in the checkout, or a link to one.`,
			cause
		});
	}
}

// src/plan/choices/check-host.ts
/**
* Checks whether a registry that a project names may be contacted. A pull request can change the project, and the
* runner can reach hosts that its author cannot. An address of this machine or its network is therefore allowed only if
* the workflow names it.
* @throws ActionError ADDRESS_REFUSED naming the inputs that allow it
*/
function checkHost(host, { inputs, word, project }) {
	const nearness = nearnessOf(host);
	if (!isNear(nearness) || namedHosts(inputs).has(host)) return;
	throw new ActionError({
		code: "ADDRESS_REFUSED",
		doing: `reading ${word} of ${project}`,
		got: `${host} is ${describeNearness(nearness)}`,
		hint: `Nothing was sent there, because a pull request can change that file. To allow it, name ${host} in the input insecure-registries, registry-mirrors or images, or set base-image.`
	});
}

// src/plan/choices/choose-images.ts
/** Returns the image names of a project, without tags: those of the input, or else the project's own. */
function chooseImages(inputs, app) {
	const { registry, repository } = app.container;
	return namesOf$2(inputs, {
		registry,
		repository,
		assembly: app.name,
		project: app.project
	});
}
/** Returns the image names that the project file alone implies. MSBuild's answers may differ and decide in the end. */
function expectImages(inputs, project) {
	const word = (name) => {
		const value = project.properties[name] ?? "";
		return value === "" || value.includes("$(") || project.unclear.includes(name) ? void 0 : value;
	};
	return namesOf$2(inputs, {
		registry: word("ContainerRegistry"),
		repository: repositoryOf(project.path, REPOSITORY.map(word).find((name) => name !== void 0)),
		assembly: word("AssemblyName"),
		project: project.path
	});
}
/** Properties with the repository name. The first one that is set wins. */
const REPOSITORY = ["ContainerImageName", "ContainerRepository"];
/** @throws ActionError REFERENCE_INVALID before the build for a name that would fail after it */
function repositoryOf(project, text) {
	if (text === void 0) return void 0;
	const found = normalizeRepository(text);
	if (found.kind !== "invalid") return found.name;
	throw new ActionError({
		code: "REFERENCE_INVALID",
		doing: `reading ContainerRepository of ${project}`,
		got: `"${text}" is not a valid name: ${found.because}`,
		hint: "Write it as owner/app, in lowercase letters and digits."
	});
}
function namesOf$2(inputs, names) {
	const { images } = inputs;
	const { registry, repository, project } = names;
	if (images.length > 0) return imageNamesOf(images, () => projectName(names)).map((value) => ({
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
* Checks that several projects have different image names, if that can be known before the build.
* @throws ActionError PROJECT_AMBIGUOUS with possible solutions
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
		got: `there are ${projects.length} projects, and not every one has its own image name: ${projects.map(({ path }) => path).join(", ")}`,
		hint: NAMES
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
const NAMES = "Select one of them with the input project, or give each its own image name: {{project}} in the input images (ghcr.io/owner/{{project}}), or ContainerRepository in every project.";
/** Returns the error for two projects that would overwrite each other's image. */
function sameImage(doing, image) {
	return new ActionError({
		code: "PROJECT_AMBIGUOUS",
		doing,
		got: `${image.name} would be the image of ${image.projects.join(" and ")}`,
		hint: "Give one of them another name: ContainerRepository or AssemblyName in the project."
	});
}
/**
* Returns the value of `{{project}}` in image names: the last part of `ContainerRepository`, or else the name of the
* assembly, or else of the project file. Characters that are not valid in a repository (distribution-spec, "Pulling
* manifests") become dashes.
* @throws ActionError PROJECT_UNSUPPORTED if nothing valid remains
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
		got: `"${own}" has no letter or digit that is valid in a repository name`,
		hint: "Set ContainerRepository in the project."
	});
}

// src/plan/choices/image-settings.ts
/** Returns the application with the settings of the inputs, which override those of the project. */
function withSettings(app, settings) {
	const { user, ports, args, env } = settings;
	const own = {
		...app.container,
		...commandOf$1(app, settings)
	};
	const names = Object.keys(env);
	const environment = [...own.environment.filter(({ name }) => !names.includes(name)), ...Object.entries(env).map(([name, value]) => ({
		name,
		value
	}))];
	const container = {
		...own,
		environment,
		...defined({
			user,
			ports
		}),
		...args === void 0 ? {} : withArgs(own, args)
	};
	return {
		...app,
		container
	};
}
/**
* An entrypoint comes before the command of the application, like the project's `ContainerEntrypoint`. If it names the
* application itself, it is the whole command.
*/
function commandOf$1(app, { entrypoint }) {
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
/**
* `ContainerEntrypointArgs` without an entrypoint are the arguments of old projects. The input overrides them as well.
*/
function withArgs({ entrypoint, entrypointArgs }, args) {
	return {
		defaultArgs: args,
		entrypointArgs: entrypoint.length === 0 ? [] : entrypointArgs
	};
}
/**
* Returns what the inputs set, with reasons.
* @param app if known, the reasons name the project's values
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
		list$1({
			what: "ports",
			value: ports,
			property: "ContainerPort",
			beaten: own?.ports
		}),
		list$1({
			what: "user",
			value: oneOf(user),
			property: "ContainerUser",
			beaten: oneOf(own?.user)
		}),
		list$1({
			what: "entrypoint",
			value: entrypoint,
			property: "ContainerEntrypoint",
			beaten: own?.entrypoint
		}),
		list$1({
			what: "args",
			value: args,
			property: "ContainerDefaultArgs",
			beaten: own?.defaultArgs
		}),
		list$1({
			what: "working-directory",
			value: oneOf(workingDirectory),
			property: "ContainerWorkingDirectory"
		}),
		list$1({
			what: "volumes",
			value: volumes
		}),
		list$1({
			what: "stop-signal",
			value: oneOf(stopSignal)
		}),
		list$1({
			what: "files",
			value: files.length === 0 ? void 0 : files.map(describeFile)
		})
	].filter((row) => row !== void 0).map(describe$1);
}
function describe$1({ what, value, property, beaten = [] }) {
	return {
		what,
		value,
		because: `input ${what}${beaten.length === 0 ? "" : `, instead of ${property} (${beaten.join(" ")})`}`
	};
}
function list$1(setting) {
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

// src/dotnet/historic.ts
const PORT = "it listens on port 8080, not 80";
const NODE = "it has no Node.js, bower and gulp: the build uses those of the runner";
/**
* Reads the names of Microsoft's images before `mcr.microsoft.com/dotnet/…` (dotnet/announcements 101, dotnet-docker
* 2848, aspnet/Announcements 298).
* @returns undefined for any other name
* @throws ActionError IMAGE_NOT_FOUND for images without a replacement
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
		name: known === "sdk" ? buildSystem(systemOf$1(tag)) : systemOf$1(tag),
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
	const name = systemOf$1(tag);
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
/**
* Tags contain the kind before or after the operating system: `2.1-sdk-alpine`, `1.0.0-nanoserver-core`. Without a
* kind, it is the SDK.
*/
function readDotnet(reference, tag) {
	if (/onbuild/.test(tag)) throw withoutCounterpart(reference, ONBUILD);
	if (/projectjson|preview[12]/.test(tag)) throw withoutCounterpart(reference, PROJECT_JSON);
	const name = systemOf$1(tag);
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
/**
* Returns the current name of the operating system in an old tag. Of the Linux distributions, only Alpine is a
* deliberate choice.
*/
function systemOf$1(tag) {
	if (/alpine/.test(tag)) return "alpine";
	if (/windowsservercore/.test(tag)) return "windowsservercore-ltsc2025";
	return /nanoserver/.test(tag) ? "nanoserver-ltsc2025" : "";
}
/** Builds always run on Linux. */
function buildSystem(name) {
	return /server/.test(name) ? "" : name;
}
const FRAMEWORK = {
	got: "it is a .NET Framework image, which runs only in Windows containers and needs a Windows engine to build",
	hint: "Move the project to .NET 8 or later, or build it on a Windows runner with a Dockerfile on mcr.microsoft.com/dotnet/framework."
};
const ONBUILD = {
	got: "images with ONBUILD instructions have no counterpart",
	hint: "Remove the input: this action does what ONBUILD did (copy, restore, publish)."
};
const PROJECT_JSON = {
	got: "no supported SDK reads project.json",
	hint: "Migrate the project to a .csproj first (`dotnet migrate` of SDK 2.x), then remove the input."
};
function withoutCounterpart(reference, { got, hint }) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `looking for the current name of ${describeReference(reference)}`,
		got,
		hint
	});
}

// src/dotnet/image-name.ts
/**
* Returns the chosen name, or the nearest existing one, that has the platform, and culture data if needed. A name that
* is not in the catalogue is kept, because it may be newer; the registry decides.
*/
function correctName(chosen, needs) {
	return [
		existing,
		forPlatform,
		withCultures
	].reduce((choice, correct) => correct(choice, needs), chosen);
}
/** Floating names of Alpine are removed over time, but exact names remain. */
function existing(choice, needs) {
	const { repository, version } = needs;
	const rest = /^alpine(?=-|$)(.*)$/.exec(choice.value)?.[1];
	if (rest === void 0 || find(choice, needs) !== void 0) return choice;
	const newest = likelyImagesOf(needs).map(({ names }) => names[0] ?? "").filter((own) => /^alpine\d/.test(own) && own.replace(/^alpine[\d.]+/, "") === rest).sort((left, right) => right.localeCompare(left, "en", { numeric: true }))[0];
	if (newest === void 0) return choice;
	const because = `${choice.because}; by its exact name, as there is no ${repository}:${version}-${choice.value}`;
	return {
		...choice,
		value: newest,
		because
	};
}
/** Not every Ubuntu version has every architecture. */
function forPlatform(choice, needs) {
	const { platform } = needs;
	const found = find(choice, needs);
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
/** Without culture data, .NET falls back to invariant mode, in which an unknown culture throws an exception. */
function withCultures(choice, needs) {
	const found = find(choice, needs);
	if (!needs.cultures || found === void 0 || found.icu) return choice;
	const extra = existing({
		...choice,
		value: `${choice.value}-extra`
	}, needs);
	if (find(extra, needs) === void 0) return choice;
	return {
		...extra,
		because: `${extra.because}; -extra has cultures, and InvariantGlobalization is not set`
	};
}
function find({ value }, { repository, version }) {
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
* Returns the image that the .NET SDK's own container support would choose (dotnet/sdk, ComputeDotnetBaseImageAndTag).
* Chooses another one if that does not exist, does not have the platform, or lacks the culture data that the
* application needs.
* @throws ActionError PROJECT_UNSUPPORTED for an application with a framework that no image has
* @example
* const application = { selfContained: false, trimmed: false, aot: false, invariantGlobalization: false, musl: false };
* const needs = { ...application, framework: parseFramework('net10.0'), frameworks: ['Microsoft.AspNetCore.App'] };
* chooseRuntimeImage(needs).value.repository; // 'dotnet/aspnet'
*/
function chooseRuntimeImage(needs) {
	const { framework, invariantGlobalization, platform } = needs;
	if (!needs.selfContained && needs.frameworks.includes(DESKTOP$2)) throw desktop(framework);
	const repository = chooseRepository(needs);
	const version = versionOfFramework(framework);
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
		...defined({ platform })
	});
	const tag = tagOf(needs, {
		repository: repository.value,
		name: name.value
	});
	return {
		value: officialReference(repository.value, tag.value),
		because: [`${repository.because}, ${name.because}`, tag.because].filter((part) => part !== "").join("; "),
		...defined({ from: name.from })
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
		because: "it needs only the .NET runtime"
	};
}
/** Chooses like the SDK. */
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
	const windows = needs.platform?.os === "windows" ? defaultWindows(versionOfFramework(framework)) : void 0;
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
	const version = versionOfFramework(framework);
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
/** A preview needs the image of exactly that preview. Alpine's floating name exists only for floating versions. */
function tagOf({ framework, sdkVersion = "", found }, image) {
	const version = versionOfFramework(framework);
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

// src/plan/choices/choose-base.ts
/** Returns the base image that was requested by name. Inputs override the project, and `os` is such an input. */
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
* Returns the base image: the requested one, or else the one that the application needs. A historic name is replaced by
* the current image that fits the project.
* @throws ActionError IMAGE_NOT_FOUND for a historic name without a current equivalent
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

// src/plan/choices/native-code.ts
/**
* Checks that one container can compile the native code for all these RIDs. They must share a C library. For several
* RIDs, the linker and libraries of the others must come from elsewhere, because no official image has them.
* @throws ActionError PLATFORM_MISSING
*/
function checkNativeCode(rids, { inputs, project }) {
	const [first, ...others] = rids;
	if (first === void 0 || others.length === 0) return;
	const doing = `planning the publish of ${project}`;
	if (others.some((rid) => systemOfRid(rid) !== systemOfRid(first))) throw new ActionError({
		code: "PLATFORM_MISSING",
		doing,
		got: `PublishAot compiles native code, and one container can do that for one C library, not for ${rids.join(", ")}`,
		hint: `Build ${A_JOB_EACH}, or over \`os\`.`
	});
	if (inputs.sdkImage?.kind === "image" && officialPath(inputs.sdkImage.reference) === void 0 || inputs.setupCommand !== "") return;
	throw withoutToolchain(doing, {
		image: "the SDK image",
		rids: rids.includes("linux-x64") ? without(rids, "linux-x64") : others
	});
}
/**
* Checks before the SDK image is pulled whether native code for another architecture than the engine's can be linked.
* @throws ActionError PLATFORM_MISSING
*/
function checkToolchain(plan, engine) {
	const { purpose, aot, rids, sdkImage, setupCommand, project } = plan;
	if (purpose === "test" || aot !== true || setupCommand !== "" || officialPath(sdkImage.value) === void 0) return;
	const foreign = rids.value.filter((rid) => {
		const platform = platformOf(rid);
		return platform !== void 0 && platform.architecture !== engine.architecture;
	});
	if (foreign.length === 0) return;
	const own = ridOf({
		os: "linux",
		architecture: engine.architecture
	});
	throw withoutToolchain(`checking the toolchain of ${project.value} for ${foreign.join(", ")}`, {
		image: `the SDK image, which runs on ${own},`,
		rids: foreign
	});
}
/** Returns sentences with advice on native code for other architectures than the container's. */
function crossAdvice(rids) {
	const packages = [...new Set(rids.flatMap((rid) => isMusl(rid) ? [] : CROSS_PACKAGES.get(processorOf(rid)) ?? []))];
	return `${packages.length === 0 ? "Use your own `sdk-image` with the linker and the libraries" : `Install them: \`setup-command: ${APT} ${packages.join(" ")}\``}. Or build ${A_JOB_EACH}.`;
}
const APT = "apt-get update && apt-get install -y --no-install-recommends";
const A_JOB_EACH = "each in its own job: a matrix over `platforms` with a runner of that platform";
/**
* Packages of Debian and Ubuntu. The names are the same on every architecture. clang and llvm are in the image. 32-bit
* ARM is left out, because it was not tested.
*/
const CROSS_PACKAGES = /* @__PURE__ */ new Map([["x64", ["gcc-x86-64-linux-gnu", "libc6-dev-amd64-cross"]], ["arm64", ["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"]]]);
function withoutToolchain(doing, build) {
	const names = build.rids.join(", ");
	return new ActionError({
		code: "PLATFORM_MISSING",
		doing,
		got: `PublishAot compiles native code, and ${build.image} has no linker and no C library for ${names}`,
		hint: crossAdvice(build.rids)
	});
}
function without(rids, one) {
	return rids.filter((rid) => rid !== one);
}
/** Returns `linux-musl` for `linux-musl-x64`. */
function systemOfRid(rid) {
	return rid.slice(0, rid.lastIndexOf("-"));
}
function processorOf(rid) {
	return rid.slice(rid.lastIndexOf("-") + 1);
}

// src/plan/choices/choose-rids.ts
/** Properties that make a publish output depend on its platform. */
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
* Returns the RIDs to publish for: none if one portable publish is enough, or else each RID that the images need.
* @throws ActionError PLATFORM_MISSING for native code of several platforms that one container cannot compile
*/
function chooseRids(facts) {
	const { inputs, project, variants } = facts;
	const { properties, path } = project;
	if (project.kind === "wasm") return {
		value: [],
		because: "it runs in a browser, on any platform",
		from: path
	};
	const isTrue$2 = (name) => isTrue(properties[name]);
	const value = [...new Set(variants.flatMap(({ parts }) => parts.flatMap(ridsOf)))];
	if (isTrue$2("PublishAot")) checkNativeCode(value, {
		inputs,
		project: path
	});
	const own = properties["RuntimeIdentifier"];
	if (own !== void 0 && own !== "") return ofOwnRid(own, {
		...facts,
		value
	});
	const bound = PLATFORM_BOUND.find(isTrue$2);
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
/** The project's own RID decides, unless it is for another operating system than the images. */
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
/** Returns the executable in the project's start command, if the command is not `dotnet App.dll`. */
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
/** Returns whether an operating system, by its name in tags, uses musl. */
function isAlpine(os) {
	return os?.startsWith("alpine") === true;
}
/** Several RIDs are restored together. Each publish then gets its own. */
function ridProperties(rids) {
	const [first, ...others] = rids;
	if (first === void 0) return { UseAppHost: "false" };
	return others.length === 0 ? { RuntimeIdentifier: first } : { RuntimeIdentifiers: rids.join(";") };
}

// src/plan/choices/plan-images.ts
/**
* Returns every image that a run makes: for each variant and platform, the publish output that runs there and the base
* image.
* @throws ActionError PLATFORM_MISSING for a platform without a publish output, and those of {@link chooseVariants}
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
	const version = versionOfFramework(parseFramework(app.framework));
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
/** A publish output for one RID runs only on the platform of that RID. */
function ownPlatform({ target, project }) {
	const value = target === "portable" ? void 0 : platformOf(target);
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
/**
* Chooses the output for Alpine if there are several. A single output is used as it is, because `base-image` may be
* Alpine as well.
*/
function appFor(platform, { apps, musl }) {
	const fitting = apps.filter(({ target }) => {
		const own = platformOf(target);
		return target === "portable" || own === void 0 || matchesPlatform(own, platform);
	});
	const app = fitting.length > 1 ? fitting.find(({ target }) => isMusl(target) === musl) : fitting[0];
	if (app !== void 0) return app;
	const targets = apps.map(({ target }) => target).join(", ");
	const own = platformOf(apps[0]?.target ?? "");
	throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: `planning an image for ${describePlatform(platform)}`,
		got: `${apps[0]?.name} was published for ${targets}`,
		hint: `Set the input platforms to ${own === void 0 ? "the platform that it was published for" : describePlatform(own)}, or publish for the other platform.`
	});
}

// src/images/plan/delivery-checks.ts
/** @throws ActionError INPUT_INVALID if a project's image needs a name and has none */
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
		hint: "Enable one for this event, or remove the inputs that need a name (load, or several projects). Exports (input outputs) need none."
	});
	throw undeliverable({
		got: `no image name is given${of}`,
		hint: "Set the input images (ghcr.io/owner/app) or ContainerRepository in the project, or only export with the input outputs."
	});
}
/** @throws ActionError INPUT_INVALID if there is no tag, and the images are delivered to where they need one */
function checkTags({ tags, silent, variants, wanted, event }) {
	if (tags.length > 0) return;
	const hint = "Set the input tags, one per line: type=ref,event=branch, type=ref,event=pr and type=sha give tags of most events.";
	if (wanted) throw undeliverable({
		got: whyNoTag(silent, event),
		hint
	});
	if (variants < 2) return;
	throw undeliverable({
		got: `the input os has ${variants} lines and there is no tag, so their images cannot be distinguished`,
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

// src/images/plan/sbom-rule.ts
/** Decides whether the SBOM of each image is attached to it in its registry. */
function chooseSbom({ mode }, { push, format }) {
	if (mode === "false") return {
		value: false,
		because: "input sbom",
		from: "input sbom"
	};
	if (!push) return {
		value: false,
		because: "nothing is pushed"
	};
	if (mode === "true") return {
		value: true,
		because: "input sbom",
		from: "input sbom"
	};
	if (format === "docker") return {
		value: false,
		because: "registries that need Docker's format may not accept it; sbom: true overrides"
	};
	return {
		value: true,
		because: "images are pushed"
	};
}

// src/images/plan/delivery-plan.ts
/**
* Decides names, tags, base images and settings of each project's images, and where they go.
* @throws ActionError INPUT_INVALID if the run would deliver nothing, PLATFORM_MISSING, PROJECT_AMBIGUOUS
* @example
* const { projects, push } = makeDeliveryPlan({ inputs, event, tags, templates, projects: [publication.apps] });
*/
function makeDeliveryPlan(facts) {
	const { inputs, event } = facts;
	const named = facts.projects.map((apps) => ({
		apps,
		app: firstOf$2(apps),
		names: chooseImages(inputs, firstOf$2(apps))
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
	const { load, outputs, format } = inputs;
	const sbom = chooseSbom(inputs.sbom, {
		push: push.value,
		format
	});
	const { identity = false } = facts;
	const plan = {
		projects,
		push,
		load,
		outputs,
		format,
		sbom,
		attest: chooseAttest(inputs.attest, {
			push: push.value,
			format,
			event,
			identity
		})
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
function firstOf$2([app]) {
	if (app === void 0) throw new Error("a publication without an application");
	return app;
}
function planProject({ apps, app, names }, planning) {
	const { inputs, found } = planning;
	const { tags, version, release, silent } = chooseTags({
		ofRules: planning.tags,
		project: app.container.imageTags,
		push: planning.push
	});
	const settings = fillSettings(inputs.settings, textWith(planning.templates, version?.value));
	const set = apps.map((each) => withSettings(each, settings));
	const planned = planImages(inputs, {
		apps: set,
		...defined({ found })
	});
	const tagged = withSuffix(tags, planned.map(({ suffix }) => suffix));
	return {
		project: app.project,
		names,
		variants: planned.map((variant, index) => ({
			images: variant.images,
			tags: tagged[index] ?? []
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
/** The SDK, too, keeps an image without a registry on the machine that built it. */
function whyNoPush(inputs, named) {
	if (named.every(({ names }) => names.length === 0)) return {
		value: false,
		because: "no image name is given"
	};
	if (inputs.images.length > 0 || inputs.push === "true") return void 0;
	const apps = named.map(({ app }) => app);
	const [local, ...others] = apps.filter(({ container }) => !hasRegistry(container));
	if (local === void 0) return void 0;
	const because = "ContainerRepository does not name a registry and ContainerRegistry is not set";
	if (others.length === apps.length - 1) return {
		value: false,
		because
	};
	throw undeliverable({
		got: `${because} in ${local.project}, but other projects are pushed`,
		hint: "Set ContainerRegistry for all of them, or the input images with {{project}} in it."
	});
}
function hasRegistry({ registry, repository = "" }) {
	return registry !== void 0 || /[.:]/.test(repository.slice(0, Math.max(0, repository.indexOf("/"))));
}
/** If two images had the same name, the second would replace the first. */
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
		got: `type=oci,dest=${layout.dest} writes OCI images, but the input format is docker`,
		hint: "Use type=docker for a file, or remove the input format."
	});
	const archive = outputs.find(({ type }) => type === "docker");
	const variants = projects.flatMap((project) => project.variants);
	if (archive === void 0 || variants.every(({ images }) => images.length === 1)) return;
	throw undeliverable({
		got: `type=docker,dest=${archive.dest} can store only one platform for each name, but there are several`,
		hint: "Use type=oci, or choose one platform."
	});
}

// src/provenance/identity.ts
/** Fulcio accepts only tokens for it. */
const AUDIENCE = "sigstore";
const LARGEST$5 = 65536;
/** Returns the service, if the job has `id-token: write`. */
function identityService(env) {
	const { ACTIONS_ID_TOKEN_REQUEST_URL: url = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = "" } = env;
	return url === "" || token === "" ? void 0 : {
		url,
		token
	};
}
/**
* Returns an identity token of the job (docs.github.com/actions/reference/security/oidc). It is a secret. `@actions/core` has
* the same request, with an HTTP client that would be loaded in each run.
* @throws ActionError ATTEST_FAILED
*/
async function identityToken(service, fetch) {
	try {
		const url = new URL(service.url);
		url.searchParams.set("audience", AUDIENCE);
		const response = await fetch(url, {
			headers: {
				authorization: `Bearer ${service.token}`,
				accept: "application/json"
			},
			redirect: "error"
		});
		const body = Buffer.from(await readBody(response, { bytes: LARGEST$5 })).toString("utf8");
		if (!response.ok) throw new Error(`the answer is ${response.status}`);
		const answer = parseJson(body);
		const value = isObject(answer) ? answer["value"] : void 0;
		if (typeof value === "string" && value !== "") return value;
		throw new Error("the answer has no token");
	} catch (error) {
		throw new ActionError({
			code: "ATTEST_FAILED",
			doing: "asking the runner for the identity token of the job",
			got: messagesOf(error),
			hint: "Run the job again, or set `attest: false`.",
			cause: error
		});
	}
}

// src/actions/images/plan-delivery.ts
/** Plans the delivery, now that the evaluated names, tags and frameworks of the projects are known. */
async function planDelivery(context, parts) {
	const { inputs } = context;
	const { event, tags, templates } = parts.request;
	const projects = parts.published.map(({ published }) => published.publication.apps);
	const asked = parts.published.flatMap(({ build }) => build.kind === "project" ? [build.found.versions] : []);
	const known = { versions: Object.assign({}, ...asked) };
	const facts = {
		inputs,
		event,
		tags,
		projects,
		templates,
		identity: identityService(context.runner.env) !== void 0
	};
	const first = makeDeliveryPlan({
		...facts,
		found: known
	});
	const open = openImages(basesOf$1(first), known);
	if (open.length > 0) warnOfAge(context);
	const versions = {
		...known.versions,
		...await findVersions(context, open)
	};
	const delivery = open.length === 0 ? first : makeDeliveryPlan({
		...facts,
		found: { versions }
	});
	checkLateSupport(context, {
		...parts,
		bases: basesOf$1(delivery)
	});
	showChoices(context, {
		title: "Where the images go, and why",
		rows: describeDeliveryPlan(delivery)
	});
	return delivery;
}
function basesOf$1({ projects }) {
	return projects.flatMap(({ variants }) => variants.flatMap((variant) => variant.images)).map(({ base }) => base.value);
}
/**
* Checks the end of support of what was not known earlier: the framework and base of a given publish output, and
* values that only MSBuild knew.
* @throws ActionError OUT_OF_SUPPORT
*/
function checkLateSupport({ inputs, clock, runner }, parts) {
	const apps = parts.published.flatMap(({ published }) => published.publication.apps);
	const bases = inputs.localBase === void 0 ? parts.bases : [];
	const late = [...apps.flatMap(({ framework }) => partsOfFramework(framework)), ...bases.flatMap((base) => partsOfImage("the base image", base))].filter((part) => !parts.judged.has(part.of.name));
	if (late.length > 0) checkSupport({
		parts: late,
		mode: inputs.eol,
		now: clock(),
		log: runner.log
	});
}

// src/actions/images/queue-bases.ts
const storedImages = array(object({
	registry: text$1,
	repository: text$1,
	subject: storedDescriptor,
	listedBy: picklist(["registry", "tag"]),
	base: object({
		registry: text$1,
		repository: text$1,
		digest: storedDigest,
		platform: text$1,
		architecture: text$1,
		created: exactOptional(text$1),
		layers: array(storedDescriptor),
		place: picklist(["registry", "local"])
	})
}));
const storedQueue = object({
	images: storedImages,
	keeps: flag
});
const FILE = "images.json";
/**
* Notes for the post step which images get documents about their bases: those that were pushed with an SBOM of their own,
* and have none about their base yet. To read the layers of a base takes long, and nothing waits for these documents.
*/
async function queueBases(context, pushed) {
	const { request, delivery, sets, attached } = pushed;
	if (!delivery.sbom.value) return;
	const place = context.inputs.localBase === void 0 ? "registry" : "local";
	const images = attached.flatMap((each) => queuedImage(each, {
		sets,
		place
	}));
	if (images.length === 0) return;
	const queue = {
		images,
		keeps: context.cacheFor(request.event).keeps
	};
	try {
		const folder = join(context.home, KEPT_FOLDER, randomUUID());
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, FILE), JSON.stringify(queue));
		context.runner.saveState(BASES_STATE, folder);
	} catch (error) {
		context.runner.log.info(`The packages of the base are not attached, because they cannot be noted: ${messageOf(error)}`);
	}
}
function queuedImage({ name, image, lacksBase }, { sets, place }) {
	if (lacksBase === void 0) return [];
	const member = sets.flatMap(({ members }) => members).find((each) => each.image.manifest.descriptor.digest === image);
	if (member === void 0 || member.base.platform.os !== "linux") return [];
	const { reference, manifestDigest, platform, config, layers } = member.base;
	const { mediaType, digest, size } = member.image.manifest.descriptor;
	const slash = name.indexOf("/");
	const base = {
		registry: reference.registry,
		repository: reference.repository,
		digest: manifestDigest,
		place,
		platform: describePlatform(platform),
		architecture: platform.architecture,
		layers: member.image.manifest.value.layers.slice(0, layers.length),
		...defined({ created: config.created })
	};
	return [{
		registry: name.slice(0, slash),
		repository: name.slice(slash + 1),
		subject: {
			mediaType,
			digest,
			size
		},
		listedBy: lacksBase,
		base
	}];
}
/** In bytes: a hundred times what a run with many images needs. */
const LARGEST$4 = 16777216;
/** Reads what {@link queueBases} noted. @throws Error for anything else */
async function readQueued(folder) {
	const bytes = await readSmallFile(join(folder, FILE), LARGEST$4);
	const queued = asStored(storedQueue, parseJson(bytes.toString("utf8"), { length: LARGEST$4 }));
	if (queued === void 0) throw new Error("the note about base images is not valid");
	for (const { registry, repository } of queued.images) parseReference(`${registry}/${repository}`);
	return queued;
}

// src/images/image/same-content.ts
const OCI = "org.opencontainers.image";
/** These differ between commits even if the content of the image does not. */
const PASSING = [
	`${OCI}.created`,
	`${OCI}.revision`,
	`${OCI}.version`,
	"org.opencontainers.artifact.created"
];
/** Returns whether a set differs from the earlier images only in time, commit and version. */
function isSameContent(set, earlier) {
	const own = set.images.map(({ manifest, config }) => essence({
		manifest: manifest.value,
		config: config.value
	}));
	const other = earlier.map(essence);
	return own.length === other.length && own.every((each, index) => each === other[index]);
}
/** Sorted, because the order of keys has no meaning. */
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

// src/images/deliver/resolve-tags.ts
init_p_map();
/**
* Reads what the tags point to in every repository, with one request each, and decides which tags are written.
* @throws ActionError TAG_EXISTS, before anything is sent
*/
async function resolveTags(sets, { registries, rules }) {
	const places = await Promise.all(withRights(pushesOf(sets, registries)).map((push) => look(push, rules)));
	const earlier = sets.map((tagged) => once$2(() => findEarlier(tagged, firstOf$1(tagged, places))));
	const same = sets.map((tagged, index) => once$2(() => findSame(tagged, {
		place: firstOf$1(tagged, places),
		earlier: async () => await earlier[index]?.()
	})));
	const retagged = async (tagged, index) => {
		return {
			...tagged,
			set: await same[index]?.() ?? tagged.set
		};
	};
	const final = rules.ifUnchanged === "retag" ? await Promise.all(sets.map(retagged)) : sets;
	const pushes = pushesOf(final, registries).map((push, index) => narrowed(push, {
		place: places[index],
		rules
	}));
	const kept = final.map((tagged) => keptOf(tagged, {
		places,
		pushes
	}));
	const isChanged = async (find, index) => kept[index] === void 0 && await find() === void 0;
	return {
		sets: final,
		pushes: pushes.filter((push) => push.sets.length > 0),
		kept,
		changed: Promise.all(same.map(isChanged)),
		earlier
	};
}
async function look({ client, repository, sets }, rules) {
	const to = {
		client,
		repository
	};
	const ask = askHeld(to, deniedBy(rules));
	const tags = [...new Set(sets.flatMap((tagged) => tagged.tags))];
	const held = await pMap(tags, async (tag) => [tag, await ask(tag)], { concurrency: 4 });
	return {
		...to,
		held: new Map(held),
		document: onceEach((digest) => readDocument(digest, to))
	};
}
/** A rule that protects existing tags needs a registry that says whether they exist. */
function deniedBy({ ifExists }) {
	return ifExists === "overwrite" ? "absent" : void 0;
}
/** Returns the first repository that a set is pushed to. */
function firstOf$1({ names: [name] }, places) {
	return places.find(({ client, repository }) => client.registry === name?.registry && repository === name.repository);
}
/**
* Returns what the set's tags point to: the set itself, or else what one of its tags has, preferring a floating tag,
* since other tags are usually new.
*/
function heldBy({ set, tags, moving = [] }, { held }) {
	const all = [...tags].sort((a, b) => Number(moving.includes(b)) - Number(moving.includes(a))).flatMap((tag) => {
		const digest = held.get(tag);
		return digest === void 0 ? [] : [{
			tag,
			digest
		}];
	});
	return all.find(({ digest }) => digest === set.top.descriptor.digest) ?? all[0];
}
/** Reads what a set's tags point to, unless that is the set itself. */
async function findEarlier(tagged, place) {
	const found = place === void 0 ? void 0 : heldBy(tagged, place);
	if (place === void 0 || found === void 0 || found.digest === tagged.set.top.descriptor.digest) return void 0;
	const { client, repository } = place;
	try {
		const name = `${client.registry}/${repository}:${found.tag}`;
		return {
			...await readEarlier(await place.document(found.digest), place),
			client,
			repository,
			name
		};
	} catch {
		return;
	}
}
/** Returns the set with the same content under one of its tags. */
async function findSame(tagged, known) {
	const { set } = tagged;
	if ((known.place === void 0 ? void 0 : heldBy(tagged, known.place))?.digest === set.top.descriptor.digest) return set;
	const found = await known.earlier();
	return found !== void 0 && isSameContent(set, remoteDocuments(found)) ? inPlaceOf(set, found) : void 0;
}
function narrowed(push, { place, rules }) {
	if (place === void 0) return push;
	const ask = askHeld(place, deniedBy(rules));
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
		sets: wanted.filter(({ tags }, index) => tags.length > 0 || push.sets[index]?.tags.length === 0),
		held: async (name) => place.held.has(name) ? place.held.get(name) : await ask(name),
		layers: once$2(() => layersOf(push.sets, place)),
		...guard(push.sets, {
			place,
			rules
		})
	};
}
/** Returns the layers of images that the repository serves under the tags, which it therefore has. */
async function layersOf(sets, place) {
	const others = sets.flatMap((tagged) => {
		const digest = heldBy(tagged, place)?.digest;
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
/** Returns what the tags point to, if the push writes none of them. */
function keptOf(tagged, { places, pushes }) {
	const place = firstOf$1(tagged, places);
	return firstOf$1(tagged, pushes)?.sets.some(({ set }) => set === tagged.set) ?? true ? void 0 : tagged.tags.map((tag) => place?.held.get(tag)).find((digest) => digest !== void 0);
}
/**
* A floating tag moves from the image of an earlier commit to that of a later one, or from a lower version to a
* higher one, but never back.
*/
function guard(sets, { place, rules }) {
	const moving = new Set(sets.flatMap((tagged) => tagged.moving ?? []));
	const follows = new Map(sets.flatMap((tagged) => [...tagged.follows ?? []]));
	const verdictOf = onceEach(async (digest) => {
		const held = await heldImage(place.document(digest), place);
		const isAncestor = held.revision === "" ? void 0 : await rules.isAncestorOf(held.revision);
		return decideMove({
			own: rules.own,
			held,
			isAncestor,
			byHand: rules.byHand
		});
	});
	const versionAt = onceEach((digest) => versionOfRemote(place.document(digest), place));
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
			because: "it is a fixed tag"
		};
		return await rule(tag, held);
	};
	if (follows.size === 0) return { mayWrite };
	const ask = askHeld(place, deniedBy(rules));
	return {
		mayWrite,
		lookAgain: async (tag) => {
			const held = follows.has(tag) ? await ask(tag) : void 0;
			return held === void 0 ? void 0 : await rule(tag, held);
		}
	};
}

// src/actions/images/resolve-tags.ts
/**
* Finds out what the tags point to now, which of them are written, and whether the content of the images has changed.
*/
async function resolveAllTags(context, parts) {
	const { request, assembled, delivery } = parts;
	const { event } = request;
	const { inputs, runner } = context;
	const nothing = {
		sets: assembled,
		pushes: [],
		kept: [],
		changed: Promise.resolve([]),
		earlier: []
	};
	if (!delivery.push.value) return nothing;
	if (inputs.leg !== void 0) return {
		...nothing,
		pushes: pushesOf(withoutTags(assembled), context.registries)
	};
	const own = {
		revision: event.sha,
		created: createdOf(event)
	};
	const settled = await resolveTags(assembled, {
		registries: context.registries,
		rules: tagRulesOf(context, {
			request,
			own
		})
	});
	for (const [at, { set }] of settled.sets.entries()) {
		const made = assembled[at]?.set.top.descriptor.digest;
		const { digest } = set.top.descriptor;
		if (digest !== made) runner.log.info(`The content of the images is unchanged: the new tags point to ${digest} (input if-unchanged)`);
	}
	return settled;
}
/** Returns the rules that inputs and git set for existing tags. */
function tagRulesOf({ inputs, runner, exec, home }, { request, own }) {
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
/** Sets without tags are pushed by digest. */
function withoutTags(assembled) {
	return assembled.map((set) => ({
		...set,
		tags: [],
		moving: []
	}));
}

// src/actions/publish/kept-with-build.ts
/** Returns the folder of test results; each project has a folder with its name in it. */
function testsFolder({ results }) {
	return join(results, "tests");
}
/**
* Returns the package source whose address contains a secret. NuGet writes addresses next to packages and into `obj`,
* so these must not be kept.
*/
function secretFeed({ nuget, repositoryFeeds }) {
	return secretSource([...repositoryFeeds, ...nuget.configs]);
}
/**
* Whether intermediate files are kept. Not those of a pull request: its next run can use those of the base branch, and all
* branches share the space of the cache service.
*/
function keepsIntermediate(event) {
	return publishes(event) || event.name === "local";
}
/**
* Whether layers are kept that no registry holds. Not those of a pull request that delivers nothing: no later run reads
* their bytes, and they are most of what pull requests would keep.
*/
function keepsLayers(event, { load, outputs }) {
	return event.ref.kind !== "pull-request" || load || outputs.length > 0;
}
/** Returns the name of the entry with intermediate files of the same options, environment and SDK image. */
function intermediateEntry(parts) {
	return {
		kind: "build",
		name: hashKey({
			parts,
			values: {}
		}).slice(0, 32),
		moving: true
	};
}

// src/actions/publish/save-publication.ts
/** Queues what this run learned of a project to be saved. A failure here does not undo what was delivered. */
async function savePublication(context, learned) {
	const { request, recalled } = learned;
	if (recalled === void 0 || !context.cacheFor(request.event).keeps) return;
	try {
		await keepAll(context, {
			...learned,
			recalled
		});
	} catch (error) {
		context.runner.log.warning(`Cannot save what later runs can use: ${messageOf(error)}`);
	}
}
async function keepAll(context, learned) {
	const { recalled, published } = learned;
	const bases = Object.fromEntries(learned.bases.map(({ digest, manifestDigest, platform, manifest, config }) => [baseName({
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
	const made = published.made === void 0 ? {} : await keepMade(context, {
		...learned,
		recalled,
		made: published.made
	});
	const news = {
		...newsOf(learned),
		bases,
		systems,
		folders: learned.folders,
		sboms: learned.sboms,
		...made
	};
	if (!hasUpdates(recalled.index, news)) return;
	const folder = await newFolder(context);
	await writeFile(join(folder, INDEX_FILE), JSON.stringify(withUpdates(recalled.index, news)));
	queueSave(context, {
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
/** Keeps what a later run can reuse: a publication, its layers if no registry has them, and the intermediate files. */
async function keepMade(context, learned) {
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
		const because = `it was built in ${sdkImage}, and the tag of the SDK image points to ${asked}`;
		context.runner.log.info(notKept(because, learned));
		return {};
	}
	await keepIntermediate(context, {
		request,
		recalled,
		parts: recalled.parts,
		from: await observed.intermediate
	});
	const closure = await closureOf(context, {
		history: made.history,
		observed,
		parts: recalled.parts
	});
	if (closure.never !== void 0) {
		context.runner.log.info(notKept(closure.never, learned));
		return {
			closures: [closure],
			layers
		};
	}
	const now = context.clock();
	const day = closure.daily === void 0 ? void 0 : Math.floor(now / DAY);
	const name = publicationKey(withUpdates(recalled.index, newsOf(learned)), {
		...closure,
		day
	});
	const folder = await newFolder(context);
	const { answers, otherSdk: other } = made.output;
	const took = made.took === void 0 ? void 0 : Math.round(made.took);
	const job = jobOfEnvironment(context.runner.env);
	const run = job && runUrl(job);
	const own = {
		builtAt: now,
		sdkImage,
		publication,
		origins,
		...defined({
			answers,
			took,
			run,
			otherSdk: other
		})
	};
	const known = {
		schema: 3,
		...own
	};
	await writePublicationEntry(folder, known);
	queueSave(context, {
		entry: {
			kind: "publication",
			name
		},
		folder
	});
	if (origins.length === 0 && made.layers.length > 0 && keepsLayers(request.event, context.inputs)) await keepLayers(context, {
		made,
		name
	});
	return {
		closures: [closure],
		layers,
		publications: { [name]: known }
	};
}
/**
* Logs each place, and what to write there, once in a run: projects share their imports, and the look-up may have
* logged it.
*/
function notKept(never, learned) {
	const { build, recalled, made, said = /* @__PURE__ */ new Set() } = learned;
	const what = `The ${build.kind === "project" && build.plan.purpose === "test" ? "test result" : "publish output"} is not kept`;
	const { instead } = made.output.observed?.closure.clock ?? {};
	const isSaid = said.has(never);
	said.add(never);
	if (isSaid) return `${what}, for the same reason.`;
	const advice = instead === void 0 ? "" : ` Write instead: ${instead}.`;
	return recalled.found.because === never ? `${what}, for that reason.${advice}` : `${what}: ${never}.${advice}`;
}
/** Keeps bytes that no registry holds. */
async function keepLayers(context, { made, name }) {
	const folder = await newFolder(context);
	for (const layer of made.layers) await layer.write();
	await rename(join(made.folder, "blobs"), join(folder, "blobs"));
	queueSave(context, {
		entry: {
			kind: "layers",
			name
		},
		folder
	});
}
async function keepIntermediate(context, { request, recalled, parts, from }) {
	const secret = secretFeed(recalled);
	if (secret !== void 0) {
		context.runner.log.info(`Neither packages nor intermediate files are kept: the address of the source "${secret}" contains a login or a variable's value, and NuGet writes it into them.`);
		return;
	}
	if (context.inputs.setupCommand !== "") return;
	if (from === void 0 || !keepsIntermediate(request.event)) return;
	const folder = await newFolder(context);
	await rename(from, join(folder, "build"));
	queueSave(context, {
		entry: intermediateEntry(parts),
		folder: join(folder, "build")
	});
}
async function closureOf(context, { history, observed, parts }) {
	const { closure, snapshot, floating } = observed;
	const { clock } = closure;
	const shape = unionOf(closure.shape, {
		...NO_INPUTS,
		files: namedIn(context.inputs.setupCommand, snapshot)
	});
	const variables = jobVariables(context.runner.env, context.inputs.buildEnv);
	const time = {
		now: observed.began,
		zone: context.inputs.buildEnv["TZ"]
	};
	const looked = await readFingerprintSources(shape, {
		snapshot,
		history: async () => history,
		variables,
		...time
	});
	const setup = context.inputs.setupCommand !== "";
	const daily = floating ?? (setup ? "the result of setup-command" : void 0);
	const isClocked = clock !== void 0 && context.inputs.sourceTime === "auto";
	return {
		shape,
		...looked,
		parts,
		...shape.history && closure.history !== void 0 ? { history: closure.history } : {},
		...daily === void 0 ? {} : { daily: `${daily} is cached for 24 hours` },
		...isClocked ? { never: `${placeOf$1(clock)} uses ${clock.what} (see the input source-time)` } : {}
	};
}
function placeOf$1({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
/** What a setup command reads cannot be tracked, so the files that it names count as build inputs. */
function namedIn(command, { entries }) {
	if (command === "") return [];
	return [...entries.values()].filter(({ kind, path }) => kind === "file" && command.includes(path)).map(({ path }) => path);
}
async function newFolder(context) {
	const folder = join(context.home, KEPT_FOLDER, randomUUID());
	await mkdir(folder, { recursive: true });
	return folder;
}

// src/actions/images/save-publications.ts
/** Queues what this run learned about every project to be saved at the end of the step. */
async function savePublications(context, learned) {
	const { request, published, pushed, assembled, verified, attached } = learned;
	const said = /* @__PURE__ */ new Set();
	for (const project of published) {
		const sets = assembled.filter(({ from }) => from === project);
		const names = pushed ? sets[0]?.names ?? [] : [];
		await savePublication(context, {
			...project,
			request,
			said,
			origins: names.map(({ registry, repository }) => ({
				registry,
				repository
			})),
			bases: sets.flatMap(({ members }) => members.map(({ base }) => base)),
			systems: verified.systems,
			sboms: documentsOf(sets, attached),
			folders: foldersRead(sets.flatMap(({ members }) => members))
		});
	}
}
/** Returns the documents of a project's images, for the index. */
function documentsOf(sets, attached) {
	const manifests = sets.flatMap(({ set }) => [set.top, ...set.images.map(({ manifest }) => manifest)]);
	const own = new Set(manifests.map(({ descriptor }) => descriptor.digest));
	const ofProject = attached.filter(({ image }) => own.has(image));
	return Object.fromEntries(ofProject.map(({ name, image, documents }) => [`${name}@${image}`, documents]));
}

// src/actions/images/sboms.ts
/**
* Makes the SBOMs of images, each once. A run that changes nothing makes none, and does not even load the code for it.
*/
function openSboms(context, delivery) {
	const { folder, mode } = context.inputs.sbom;
	const documents = onceEach(async (image) => (await import("./make-sboms.js")).makeSbom(context, image), ({ from, index }) => from.set.images[index]?.manifest.descriptor.digest ?? "");
	const source = {
		what: "the SBOM",
		instead: "The image itself is complete. Set `sbom: false` if it needs none.",
		isRequired: mode === "true",
		isLocal: true,
		wanted: ({ from, index }) => index === void 0 ? [] : formatsFor(from.members[index]?.app ?? {}).map(({ artifactType }) => artifactType),
		make: async ({ from, index }, keys) => {
			return (index === void 0 ? [] : await documents({
				from,
				index
			})).filter(({ artifactType }) => keys.includes(artifactType)).map(({ artifact }) => artifact);
		}
	};
	return {
		...delivery.sbom.value ? { source } : {},
		documents,
		write: async (sets) => {
			if (folder === void 0 || mode === "false") return;
			const { writeSboms } = await import("./make-sboms.js");
			await writeSboms(context, {
				folder,
				sets,
				documents
			});
		}
	};
}

// src/images/verify/base-system.ts
/** Returns whether it is known for each of these C libraries that the base has it, or does not. */
function isEnough(system, wanted) {
	return system.whole || wanted.every((libc) => system.libcs.includes(libc));
}
/** Returns the system for people, as the image names it: `alpine 3.24.0`. */
function describeBaseSystem({ id, versionId }) {
	if (id === "") return "an image without os-release";
	return versionId === "" ? id : `${id} ${versionId}`;
}
const OS_RELEASE = /^(?:etc|usr\/lib)\/(?:os\.release\.d\/)?os-release[^/]*$/;
/** Loaders have the paths that executables name: `/lib64/ld-linux-x86-64.so.2`, `/lib/ld-musl-aarch64.so.1`. */
const LOADER = /^(?:usr\/)?lib(?:32|64)?\/(?:([^/]+)\/)?ld(?:-linux|-musl|64\.so)[^/]*$/;
/** The longest chain of links to follow. */
const MOST_LINKS = 8;
function isOsRelease(path) {
	return OS_RELEASE.test(path);
}
function isLoader(path) {
	const [found, folder] = LOADER.exec(path) ?? [];
	return found !== void 0 && (folder === void 0 || /.-linux-./.test(folder));
}
/** Returns the system that the files identify; `whole` means that there are no other files. */
function baseSystemOf(files, whole) {
	const release = parseOsRelease(textOf(files, "etc/os-release") ?? textOf(files, "usr/lib/os-release") ?? "");
	const own = libcOf$1(release);
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
/** Parses names and values, without quotes (freedesktop.org, os-release(5)). */
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
/** Finds the C library by `ID`, or else by `ID_LIKE`. */
function libcOf$1(release) {
	return [release.get("ID") ?? "", ...(release.get("ID_LIKE") ?? "").split(" ")].flatMap((name) => ["musl", "glibc"].filter((libc) => DISTRIBUTIONS[libc].includes(name)))[0];
}

// src/images/verify/subject.ts
/** Returns what a container of the image runs: entry point and command. */
function commandOf({ image }) {
	const { Entrypoint = [], Cmd = [] } = image.config.value.config ?? {};
	return [...Entrypoint, ...Cmd];
}
/** Finds a package by its id; NuGet ignores case in ids. */
function findPackage(packages, id) {
	return packages.find((each) => each.id.toLowerCase() === id.toLowerCase());
}

// src/images/verify/native-code.ts
/** Returns the executable that the image starts, if it is one of the application's files and not `dotnet`. */
function entryFileOf({ app, image }) {
	const slashed = (path) => path.replaceAll("\\", "/");
	const folder = slashed(image.config.value.config?.WorkingDir ?? "").replace(/\/$/, "");
	const command = commandOf({ image }).map(slashed);
	const names = [`${folder}/${app.executable}`, `./${app.executable}`];
	return app.executable !== void 0 && names.some((name) => command.includes(name)) ? app.natives?.find(({ path }) => path === app.executable) : void 0;
}
/**
* Returns the native files that an image of the platform has and could load, except the executable, which is checked
* separately.
*/
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
/** .NET itself chooses among `runtimes/<rid>`. */
function runtimeOf({ path }) {
	return /^runtimes\/([^/]+)\//.exec(path)?.[1];
}
/**
* Returns whether no other file can replace it: one of its package, which may choose by itself, or one with its name.
*/
function isAlone(file, within) {
	const name = nameOf$1(file);
	return !librariesOf(within).some((other) => {
		return (nameOf$1(other) === name || file.package !== void 0 && other.package === file.package) && within.fits(other);
	});
}
function nameOf$1({ path }) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** 64-bit Windows also runs 32-bit programs, if it has the components for that. */
function isFor(file, platform) {
	if (file.format !== formatOf(platform)) return false;
	const architecture = ridOf(platform).split("-").at(-1);
	return file.architecture === architecture || platform.os === "windows" && file.architecture === "x86";
}
/** Returns one problem for each package, and one for all files without a package. */
function byPackage(files) {
	return [...new Set(files.map((file) => file.package))].map((id) => {
		const own = files.filter((file) => file.package === id);
		const names = [...new Set(own.map(nameOf$1))];
		return {
			who: id === void 0 ? listed$1(names) : `native code of ${id}`,
			files: own
		};
	});
}
/** Returns the beginning of a sentence: `a.so is`, `a.so and 4 more are`. */
function namesOf$1(files) {
	return `${listed$1(files.map(({ path }) => path))} ${files.length === 1 ? "is" : "are"}`;
}
function listed$1(names) {
	const more = names.length - 3;
	return `${names.slice(0, 3).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/images/verify/libc.ts
/**
* Returns the C libraries that the image requires, for which `readBaseSystem` looks. Empty if its own files run with
* any, as most applications that `dotnet` starts do.
*/
function wantedLibcs(subject) {
	const entry = entryFileOf(subject);
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
/** Checks that the base has the C library that native files are linked to. */
function checkLibc(subject) {
	const { system, image } = subject;
	if (system === void 0 || image.platform.os !== "linux") return [];
	const fits = ({ libc }) => libc === void 0 || system.libcs.includes(libc) || !system.whole;
	const entry = entryFileOf(subject);
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
		because: `${namesOf$1(files)} made for ${files[0]?.libc}, but ${hasInstead(system)}`,
		hint: `Choose an image with ${files[0]?.libc}, ${exampleOf(files[0]?.libc)}, or look for a version that also supports the other C library.`
	}));
}
/** The kernel would find a loader even at an unusual path, so this is certain only if every layer was read. */
function unstartable(entry, { app, base, system, image }) {
	const { libc = "glibc" } = entry;
	const other = system.libcs.length > 0;
	const rid = ridOf(image.platform, { musl: libc === "glibc" });
	return {
		severity: other ? "error" : "warning",
		code: "LIBC",
		what: `${entry.path} cannot start on ${describeReference(base.reference)} (the error would be "no such file or directory")`,
		because: `it ${app.target === "portable" ? "is made" : `was published for ${app.target}, which is`} for ${libc}, but ${hasInstead(system)}`,
		hint: `Choose an image with ${libc}, ${exampleOf(libc)}${other ? `, or publish for ${rid} (RuntimeIdentifier)` : ""}.`
	};
}
function hasInstead(system) {
	return `the base (${describeBaseSystem(system)}) has ${system.libcs.join(" and ") || "no C library"}`;
}
function exampleOf(libc) {
	return libc === "musl" ? "such as `os: alpine`" : "such as `os: noble`";
}

// src/images/verify/read-base-system.ts
/** The largest os-release that is read, in bytes. */
const LARGEST$3 = 65536;
/** The limit of system files, and of whiteouts, in one layer: no distribution has a tenth of it. */
const MOST_FILES = 1e3;
const MOST_WHITEOUTS = 1e4;
/**
* Reads the operating system of a base image: its layers from the bottom, where distributions are, until it is known
* to have the `wanted` C libraries. If they seem to be missing, reads all layers including loaders, since glibc may
* have been added to Alpine. Returns nothing if `wanted` is empty, for Windows, beyond `limit` bytes or `patience`,
* and if the layers cannot be read: then the system is unknown.
*/
async function readBaseSystem(base, look) {
	const { wanted, limit = LIMIT, patience = READ_TIMEOUT } = look;
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
		const system = baseSystemOf(files, false);
		if (isEnough(system, search.wanted)) return system;
	}
	return baseSystemOf(files, true);
}
/**
* Returns what a layer changes in the system's files. Stops early if its own files are enough, because later entries
* of the layer cannot undo them.
*/
async function readLayer(layer, { budget, wanted }) {
	const files = /* @__PURE__ */ new Map();
	const removed = [];
	for await (const entry of readLayerEntries(layer, budget)) {
		const { path } = entry;
		const whiteout = whiteoutOf(path);
		const file = whiteout === void 0 ? await readFile(entry, path) : void 0;
		if (whiteout !== void 0) removed.push(whiteout);
		if (file !== void 0) files.set(path, file);
		if (files.size > MOST_FILES || removed.length > MOST_WHITEOUTS) throw new Error("the layer does not contain a distribution");
		if (file !== void 0 && isEnough(baseSystemOf(files, false), wanted)) break;
	}
	return {
		files,
		removed
	};
}
/** Returns a file that identifies the system, with its text if the text matters. */
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
	if (!isOsRelease(path) || size > LARGEST$3) return {
		kind: "file",
		text: ""
	};
	const bytes = await readAll$1(Readable.from(entry, { objectMode: false }), LARGEST$3);
	return {
		kind: "file",
		text: Buffer.from(bytes).toString("utf8")
	};
}

// src/images/verify/architecture.ts
/** Checks that the program that starts, and other native files, are for the image's processor and system. */
function checkArchitecture(subject) {
	const { platform } = subject.image;
	const entry = entryFileOf(subject);
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
		because: `${namesOf$1(files)} for ${[...new Set(files.map(({ architecture }) => architecture))].join(" and ")}, and there is no file for ${describePlatform(platform)}`,
		hint: `Publish for ${ridOf(platform)} (RuntimeIdentifier), or look for a version that supports this platform.`
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

// src/dotnet/suggest.ts
/** Returns an official image by its floating tag, or `undefined` for any other image and for fixed versions. */
function catalogued(reference) {
	const at = readTag(reference);
	return at && findImage$1(at);
}
/**
* Returns alternatives to an official tag that does not exist: the most similar names, then all of the version. Returns
* `undefined` for other images and unknown versions.
*/
function suggestImages(reference) {
	const at = readTag(reference);
	const all = at === void 0 ? [] : imagesOfRepository(at).filter(({ maintainedUntil }) => maintainedUntil === void 0);
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
/** Compares with the operating system's own name (`ubuntu`, `debian12`), or its start. */
function isAlike(name, asked) {
	const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
	if (plain(asked) === "") return false;
	if (plain(describeSystem(name)).includes(plain(asked)) || plain(name).includes(plain(asked))) return true;
	const begin = [...asked].findIndex((letter, index) => letter !== name[index]);
	return begin < 0 || begin >= Math.max(3, Math.floor(asked.length / 2));
}

// src/images/verify/cultures.ts
const VARIABLE$1 = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
const OWN_ICU = "Microsoft.ICU.ICU4C.Runtime";
const SQL = "Microsoft.Data.SqlClient";
/** Up to this major version it does not open a connection without cultures (dotnet/SqlClient 220, 3742). */
const LAST_THAT_REFUSES = 7;
/**
* Checks that the cultures are available that the application uses. The image's variable overrides the application's
* own setting, and an ICU that it includes (seen with .NET 10).
*/
function checkCultures(subject) {
	const { app, base, image } = subject;
	const said = switchOf(environmentOf(image.config.value.config).get(VARIABLE$1));
	if (said === false && lacksIcu(subject)) return [withoutIcu(subject)];
	if (!(said ?? app.invariantGlobalization)) return [];
	const sql = checkSqlClient(subject, said === true);
	if (sql.length > 0 || app.invariantGlobalization) return sql;
	return [{
		severity: "warning",
		code: "CULTURES",
		what: `an application that uses cultures fails on ${describeReference(base.reference)} (CultureNotFoundException)`,
		because: `the image sets ${VARIABLE$1}, but the project does not set InvariantGlobalization`,
		hint: `${waysOut(subject)} If it uses no cultures, set InvariantGlobalization to true in the project to remove this warning.`
	}];
}
/** Parses the value as .NET does; `undefined` if it is neither true nor false, and then it has no effect. */
function switchOf(value) {
	if (value === "1" || value?.toLowerCase() === "true") return true;
	return value === "0" || value?.toLowerCase() === "false" ? false : void 0;
}
/**
* Known only for official images: others may have ICU added. Early versions of .NET check first whether the
* application is invariant.
*/
function lacksIcu({ base, packages, app }) {
	return catalogued(base.reference)?.icu === false && !app.invariantGlobalization && findPackage(packages, OWN_ICU) === void 0;
}
function withoutIcu({ base }) {
	return {
		severity: "error",
		code: "CULTURES",
		what: `the application cannot start on ${describeReference(base.reference)}`,
		because: `${VARIABLE$1} is false, but the image has no ICU, and .NET does not start without it`,
		hint: `Use ${extraOf(base.reference)}, which has it, or remove the variable.`
	};
}
function checkSqlClient(subject, byImage) {
	const found = findPackage(subject.packages, SQL);
	if (found !== void 0 && Number.parseInt(found.version, 10) <= LAST_THAT_REFUSES) return [refusal(subject, {
		what: `${SQL} ${found.version} cannot open connections`,
		severity: "warning",
		byImage
	})];
	const later = found ?? findPackage(subject.packages, "System.Data.SqlClient");
	if (later === void 0) return [];
	return [refusal(subject, {
		what: `${later.id} ${later.version} may fail, or use the wrong encoding for text`,
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
		because: byImage ? `it needs cultures, but the image ${describeReference(subject.base.reference)} sets ${VARIABLE$1}` : "it needs cultures, but the project sets InvariantGlobalization",
		hint: byImage ? waysOut(subject) : "Remove InvariantGlobalization from the project."
	};
}
/** An application that includes ICU needs no other image, but must override the image's setting. */
function waysOut({ packages, base }) {
	if (findPackage(packages, OWN_ICU) !== void 0) return `${OWN_ICU} includes the cultures, so set ${VARIABLE$1} to false (ContainerEnvironmentVariable).`;
	return `Use ${extraOf(base.reference)}, which has the cultures.`;
}
/** Returns `os: alpine3.24-extra`, if there is such an image. */
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
* Checks that time zones are available that the application asks for: through a package that reads the system's, or
* through TZ. NodaTime includes its own. There is no warning for images that are not in the catalogue, nor for code:
* nearly every application uses TimeZoneInfo, mostly for UTC.
*/
function checkTimeZones({ base, packages, image }) {
	if (catalogued(base.reference)?.timeZones !== false) return [];
	const zone = environmentOf(image.config.value.config).get("TZ") ?? "";
	const asks = findPackage(packages, "TimeZoneConverter");
	const reasons = [.../^(?:|:?(?:Etc\/)?(?:UTC|UCT|GMT|Zulu)0?)$/i.test(zone) ? [] : [`TZ is ${zone}`], ...asks === void 0 ? [] : [`${asks.id} ${asks.version} reads the system’s time zones`]];
	if (reasons.length === 0) return [];
	return [{
		severity: "warning",
		code: "TIME_ZONES",
		what: `${describeReference(base.reference)} has no time zones except UTC (TimeZoneNotFoundException)`,
		because: `it has no tzdata, and ${reasons.join(", and ")}`,
		hint: `Use ${extraOf(base.reference)}, which has them.`
	}];
}

// src/images/verify/writable.ts
/** Folders that all users may write to, in any image. */
const OPEN = [
	"/tmp",
	"/var/tmp",
	"/dev/shm"
];
/** The home folder of the user in .NET's images (dotnet-docker, `APP_UID`), and that user. */
const HOME = "/home/app";
const ITS_USERS = ["app", "1654"];
/**
* Returns whether it is known that a user may create files in a folder of an image.
* @param image.top The working directory, which belongs to root if the base does not have it.
*/
function mayWrite(folder, image) {
	const [name = "", group = ""] = image.user.split(":");
	if ([
		"",
		"0",
		"root"
	].includes(name) || OPEN.some((open) => isBelow(folder, open))) return true;
	if (isBelow(folder, HOME)) return ITS_USERS.includes(name);
	const known = nearest(folder, {
		top: image.top,
		folders: image.folders ?? []
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
/** Returns the folder itself, else its nearest known parent: a missing folder can be created only there. */
function nearest(folder, image) {
	const known = image.folders.find(({ path }) => `/${path}` === folder);
	if (known !== void 0 || folder === image.top || folder === "/") return known;
	return nearest(posix.dirname(folder), image);
}

// src/images/verify/databases.ts
/**
* Checks that the application may write the databases that its settings name: a relative path is below the working
* directory, which belongs to root in images of .NET.
*/
function checkDatabases({ app, image, folders }) {
	const { config = {} } = image.config.value;
	if (image.platform.os !== "linux" || app.databases === void 0) return [];
	const environment = environmentOf(config);
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
		because: `the path is in ${folder}, where the user of the image (${user}) may not write`,
		hint: `Use a folder that the user may write to, such as a volume: start the container with \`${variableOf(first)}=Data Source=/data/${posix.basename(first.path)}\`. Or make a folder that belongs to the user with the input files (dest=${folder}/data/), use your own base image in which ${folder} belongs to the user, or set ContainerUser, or the input user, to root.`
	}];
}
/**
* Returns the connection strings of the environment that the image names, `Production` if it names none. A variable
* of the image overrides a file.
*/
function inUse(databases, environment) {
	const key = (environment.get("ASPNETCORE_ENVIRONMENT") ?? environment.get("DOTNET_ENVIRONMENT") ?? "Production").toLowerCase();
	const own = (Object.hasOwn(databases, key) ? databases[key] : databases[""]) ?? [];
	const set = new Set([...environment.keys()].map((variable) => variable.toLowerCase().replaceAll("__", ":")));
	return own.filter(({ setting }) => !set.has(setting.toLowerCase()));
}
function variableOf({ setting }) {
	return setting.replaceAll(":", "__");
}

// src/dotnet/audit/nuget-version.ts
const VERSION$2 = /^(\d+(?:\.\d+){0,3})(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z.-]+)?$/i;
/** NuGet's numbers are Int32. It treats a longer number as a word. */
const LARGEST$2 = 2 ** 31 - 1;
/** Returns `undefined` if the text is not a valid version. (learn.microsoft.com/nuget/concepts/package-versioning) */
function parseNuGetVersion(text) {
	const [, main, labels] = VERSION$2.exec(text.trim()) ?? [];
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
/**
* Returns a number below 0 if `left` is older. In contrast to SemVer, there is a fourth number, and letter case is
* ignored.
*/
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
/** Compares numbers by value. Numbers come before words. */
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

// src/images/verify/frameworks.ts
const ASPNET$1 = "Microsoft.AspNetCore.App";
const DESKTOP$1 = "Microsoft.WindowsDesktop.App";
/**
* The variables in which official images list their versions, current names first, and the repositories that have
* them.
*/
const FRAMEWORKS = /* @__PURE__ */ new Map([["Microsoft.NETCore.App", {
	variables: ["DOTNET_VERSION"],
	in: [
		"runtime",
		"aspnet",
		"sdk"
	]
}], [ASPNET$1, {
	variables: ["ASPNET_VERSION", "ASPNETCORE_VERSION"],
	in: ["aspnet", "sdk"]
}]]);
/** Variables of images that installed .NET in another way: they may have all frameworks. */
const OTHER_WAYS = [
	"DOTNET_ROOT",
	"DOTNET_CORE_VERSION",
	"DOTNET_SDK_VERSION"
];
/**
* Checks that the base has the shared frameworks that a framework-dependent application needs, in versions that it
* accepts. They are released together, so only the first wrong version is reported.
*/
function checkFrameworks(subject) {
	const { app, base, image } = subject;
	if (app.selfContained) return [];
	if (app.frameworks.some(({ name }) => name === DESKTOP$1) && image.platform.os === "linux") return [desktopOnLinux(subject)];
	const has = environmentOf(base.config.config);
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
	const { variables = [] } = FRAMEWORKS.get(name) ?? {};
	return variables.map((variable) => has.get(variable)).find((value) => (value ?? "") !== "");
}
/** Early official images had no variable for it. */
function isUnsaid({ base }) {
	const repository = officialPath(base.reference)?.split("/").at(-1) ?? "";
	return ({ name }) => FRAMEWORKS.get(name)?.in.includes(repository) === false;
}
function checkMissing(missing, { base }) {
	const has = environmentOf(base.config.config);
	if (missing.length === 0 || OTHER_WAYS.some((variable) => has.has(variable))) return [];
	const right = missing.some(({ name }) => name === ASPNET$1) ? "aspnet" : "runtime";
	const instead = insteadIn(has, base.reference);
	if (instead === void 0) return [];
	return [{
		severity: "error",
		code: "FRAMEWORK_MISSING",
		what: `the application cannot start on ${describeReference(base.reference)}`,
		because: `it needs ${missing.map(({ name }) => name).join(" and ")}, but ${instead}`,
		hint: `Use the base image mcr.microsoft.com/dotnet/${right}, or publish self-contained.`
	}];
}
/**
* Describes what the image has instead of the missing framework; `undefined` if that is unknown: an image may have
* .NET without a variable.
*/
function insteadIn(has, reference) {
	const version = has.get("DOTNET_VERSION");
	if (version !== void 0) return `the image has only the .NET runtime ${version}`;
	return officialPath(reference)?.endsWith("runtime-deps") ? "runtime-deps does not contain .NET" : void 0;
}
function checkVersion({ framework, version }, { app, base, image }) {
	const rule = environmentOf(image.config.value.config).get("DOTNET_ROLL_FORWARD") || app.rollForward || "Minor";
	if (accepts({
		asked: framework.version,
		offered: version,
		rule
	})) return [];
	return [{
		severity: "error",
		code: "FRAMEWORK_VERSION",
		what: `the application cannot start on ${describeReference(base.reference)}`,
		because: `it needs ${framework.name} ${framework.version} (roll forward: ${rule}), but the image has ${version}`,
		hint: `Use a base image of .NET ${/^\d+\.\d+/.exec(framework.version)?.[0] ?? framework.version}, pull the newest one, or set RollForward in the project.`
	}];
}
/**
* Returns whether the host accepts a version (dotnet/runtime, framework-version-resolution.md). Unknown rules and
* versions are accepted: only a certain failure is a problem.
*/
function accepts(versions) {
	const [asked, offered] = [parseNuGetVersion(versions.asked), parseNuGetVersion(versions.offered)];
	if (asked === void 0 || offered === void 0) return true;
	const order = compareNuGetVersions(offered, asked);
	const [major, minor] = [0, 1].map((index) => asked.numbers[index] === offered.numbers[index]);
	switch (versions.rule.toLowerCase()) {
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
		because: `it needs ${DESKTOP$1} (Windows Forms, WPF), which exists only for Windows`,
		hint: "Remove UseWindowsForms and UseWPF from the project, or publish a project that does not use them."
	};
}

// src/images/verify/lfs.ts
/** How many files a message names. */
const TOLD = 3;
/** Checks that the published files are the real ones: in a checkout without Git LFS there are pointers instead. */
function checkLfs({ app: { pointers = [] } }) {
	if (pointers.length === 0) return [];
	const more = pointers.length > TOLD ? ` and ${pointers.length - TOLD} more` : "";
	const names = `${pointers.slice(0, TOLD).join(", ")}${more}`;
	return [{
		severity: "error",
		code: "LFS",
		what: `the image would contain ${pointers.length === 1 ? "a Git LFS pointer" : "Git LFS pointers"} instead of ${names}`,
		because: "the checkout has small pointer files instead of the files themselves",
		hint: "Set `lfs: true` for actions/checkout (elsewhere, run `git lfs pull` before this step)."
	}];
}

// src/images/verify/start.ts
/** Images whose application folder is empty. */
const OFFICIAL = /(?:^|\/)dotnet\/(?:runtime|aspnet|runtime-deps|monitor)$/;
/**
* Checks that the image contains what it starts, if that is directly in the application's folder. The content of that
* folder in other images than official ones is unknown.
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
		hint: name === app.name ? `For an executable next to ${app.name}.dll set UseAppHost to true in the project, or the input portable to false.` : "Correct the input entrypoint, or ContainerAppCommand or ContainerEntrypoint of the project; or publish the file."
	}];
}
/** Returns the name of a file directly in a folder; `undefined` for one in another folder, or looked up on the PATH. */
function fileIn(folder, path) {
	const root = `${folder.replace(/(?<!\/)\/+$/, "")}/`;
	const inside = path.startsWith(root) ? path.slice(root.length) : path.startsWith("./") ? path.slice(2) : void 0;
	return inside === void 0 || inside === "" || inside.includes("/") ? void 0 : inside;
}

// src/images/verify/user.ts
/** Lower ports are reserved for root on Linux, unless the engine allows them. */
const FIRST_FREE = 1024;
/**
* Checks that the user of the image may do what the image asks for: listen on its ports, and open the application's
* folder. The application's own files need no check: in layers they are readable for all users (0644, 0755).
*/
function checkUser({ image }) {
	const { User = "", ExposedPorts = {}, WorkingDir = "" } = image.config.value.config ?? {};
	if (image.platform.os === "windows" && /^\d+(?::|$)/.test(User)) return [numberOnWindows(User)];
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
function numberOnWindows(user) {
	return {
		severity: "error",
		code: "START",
		what: "the Windows image cannot start",
		because: `it runs as ${user}, but Windows identifies users only by name`,
		hint: "Build the Windows images in a separate step, without ContainerUser (input user), or with a name such as ContainerUser."
	};
}
function lowPorts(user, ports) {
	return {
		severity: "warning",
		code: "PORT",
		what: `listening on port${ports.length > 1 ? "s" : ""} ${ports.join(", ")} may be refused (Permission denied)`,
		because: `the image runs as ${user}, and ports below ${FIRST_FREE} are reserved for root: Docker since 20.10 and Kubernetes with containerd since 2.0 allow them for every user, but Kubernetes with older versions or CRI-O does not`,
		hint: "Listen on a port from 1024 (ASPNETCORE_HTTP_PORTS, ContainerPort) and map it when you start the container; or set ContainerUser, or the input user, to root."
	};
}
function closedFolder(user, folder) {
	return {
		severity: "warning",
		code: "FOLDER",
		what: `the application in ${folder} may not be readable`,
		because: `the image runs as ${user}, but in base images only root can open /root`,
		hint: "Choose another ContainerWorkingDirectory (input working-directory), such as /app, or set ContainerUser (input user) to root."
	};
}

// src/images/verify/verify-image.ts
/**
* Returns all known problems that will keep an image from running, errors first. An empty list is not a guarantee. A
* pure function of its arguments. What matters of the base's layers is read before.
* @example
* const wanted = wantedLibcs({ app, image });
* const system = known !== undefined && isEnough(known, wanted) ? known : await readBaseSystem(base, { wanted });
* const problems = verifyImage({ app, packages, base, image, system });
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

// src/actions/images/verify.ts
/**
* Reports, before anything is delivered, what is known to keep an image from running.
* @throws ActionError WILL_NOT_RUN for what cannot work, if the input `will-it-run` is `fail`
*/
async function verify(context, parts) {
	const mode = context.inputs.willItRun;
	const what = "will it run";
	if (mode === "ignore") return {
		systems: {},
		row: {
			what,
			value: "not checked",
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
	tell(context, problems);
	const value = problems.length === 0 ? "no problems found" : `problems: ${problems.length}`;
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
/** Returns the files and folders of the input `files`. Its folders override those of the base. */
function placedIn({ extra, folders = [] }) {
	return {
		folders: [...extra.folders, ...folders],
		extraFiles: extra.files.map(({ file }) => file.path)
	};
}
/** Uses what an earlier run, or an earlier image of this run, read of the base, if that is enough. */
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
		doing: "checking whether the image can run, before the push",
		got: sentence(first),
		hint: `${first.hint} If the image does run, set \`will-it-run: warn\`, and report it in an issue.`
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

// src/images/plan/foresee-delivery.ts
/**
* Finds before the build what planning the delivery would reject: images without a name, or without a tag. What only
* MSBuild knows of a project is checked later.
* @throws ActionError INPUT_INVALID
*/
function checkDelivery(facts) {
	const { inputs, event, projects } = facts;
	const named = projects.map((each) => ({
		project: each.project,
		isNamed: namesOf(each, facts).length > 0 || inputs.imagesOff !== true && isUnclear(each, "name")
	}));
	checkNames(named, inputs);
	const push = willPush(facts);
	const wanted = push || inputs.load || projects.length > 1;
	for (const each of projects) {
		const { tags, silent } = tagsOf$1(each, {
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
/** Returns the tags that a push will write, if they are known before the build. */
function foreseeImages(facts) {
	if (!willPush(facts)) return [];
	return facts.projects.flatMap((project) => {
		const { tags } = tagsOf$1(project, {
			...facts,
			push: true
		});
		const all = withSuffix(tags, project.suffixes).flat();
		return namesOf(project, facts).map((name) => ({
			name,
			tags: all
		}));
	});
}
/** Returns each name with its tags, whether or not they are pushed, if they are known before the build. */
function foreseeTags$1(facts) {
	return facts.projects.flatMap((project) => {
		const set = tagsOf$1(project, {
			...facts,
			push: willPush(facts)
		});
		const tags = withSuffix(set.tags, project.suffixes).flat();
		return namesOf(project, facts).map((name) => ({
			name,
			tags,
			set
		}));
	});
}
/** Returns the rows of a plan that stops before the build: names, tags and push, if they are known. */
function describeForeseen(facts) {
	const push = willPush(facts);
	const rows = facts.projects.map((project) => {
		const { tags, silent } = tagsOf$1(project, {
			...facts,
			push
		});
		return [
			...choicesOf(project, facts).map(({ value, because }) => ({
				what: "image",
				value: describeReference(value),
				because
			})),
			...withSuffix(tags, project.suffixes).flat().map(({ value, because }) => ({
				what: "tag",
				value,
				because
			})),
			...silent.map(({ rule, because }) => ({
				what: "no tag",
				value: rule,
				because
			}))
		];
	});
	const all = inCommonFirst(rows);
	if (!all.some(({ what }) => what === "image")) return all;
	return [...all, {
		what: "push",
		value: push ? "yes" : "no",
		because: pushOf(facts).because
	}];
}
/** Returns whether it is known that the images are pushed. */
function willPush(facts) {
	const { inputs, projects } = facts;
	const names = projects.flatMap((project) => namesOf(project, facts));
	if (names.length === 0 || !pushOf(facts).value) return false;
	return inputs.images.length > 0 || inputs.push === "true" || names.every(({ registry }) => registry !== "docker.io");
}
function pushOf(facts) {
	const { inputs, event, projects } = facts;
	const names = projects.flatMap((project) => namesOf(project, facts));
	return choosePush(inputs.push, {
		event,
		local: names.every(({ registry }) => isLoopback(registry))
	});
}
function namesOf(project, facts) {
	return choicesOf(project, facts).map(({ value }) => value);
}
function choicesOf({ facts }, { inputs }) {
	if (facts !== void 0) return expectImages(inputs, facts);
	return inputs.images.filter((image) => !nameProjects([image])).map((value) => ({
		value,
		because: "input images",
		from: "input images"
	}));
}
function tagsOf$1({ facts }, { tags, push }) {
	return chooseTags({
		ofRules: tags,
		project: facts === void 0 ? [] : tagsOfProject(facts.properties),
		push
	});
}
/** Returns whether only the build shows the value. */
function isUnclear({ facts }, what) {
	if (facts === void 0) return what === "name";
	const { doubt, mentions = [], hooks } = facts;
	return doubt !== void 0 || mentions.includes(what) || hooks.length > 0;
}

// src/actions/plan/foresee.ts
function foreseenOf({ inputs }, { request, builds }) {
	const projects = builds.map((build) => build.kind === "project" ? {
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
		projects
	};
}
/** For a pull request, returns what the push of its merge will do. */
async function foreseeMerge(foreseen, request) {
	const { inputs } = foreseen;
	const event = eventAfterMerge(request.event);
	if (event === void 0) return [];
	const templates = await openTemplates({
		texts: textsOf(inputs),
		event,
		now: request.now
	});
	const tags = await evaluateTags({
		rules: inputs.tags,
		flavor: inputs.flavor,
		event,
		templates
	});
	const names = foreseeImages({
		...foreseen,
		event,
		tags
	}).flatMap(({ name, tags: own }) => own.map(({ value }) => describeReference({
		...name,
		tag: value
	})));
	return [{
		what: "merging this",
		value: names.length === 0 ? "pushes nothing" : `will push ${names.join(", ")}`,
		because: `a push to ${request.event.baseRef}`
	}];
}

// src/dotnet/project/node-commands.ts
/** Front-end tools, by the names of their commands. */
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
/** Shell operators, and the words between them. */
const TOKEN = /[;&|()\n]|[^\s;&|()]+/g;
/** Words that are followed by a command. */
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
* Returns whether a shell command line starts one of {@link NODE_TOOLS}: at its start, after an operator, an assignment
* or a word that is followed by a command.
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
const parser$1 = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false
});
/**
* Returns the commands of an MSBuild file: `Command` of any task, and the text of build events. Leaves out commands
* whose condition is false here. A command is unsure if its condition is probably false, or if nothing calls its
* target.
*/
function findNodeCommands(place) {
	return commandsIn(parser$1.parse(place.text.replace(/^\uFEFF/, "")), {
		...place,
		sure: true,
		words: once$2(() => countWords(place.text))
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
/**
* Returns whether a target runs: because of its own attributes, a name that MSBuild calls (`BeforeBuild`), or another
* mention of its name.
*/
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
/** `never`: false by certain values; `unlikely`: false by probable values; `open`: may be true. */
function judge(condition, { fixed, values }) {
	if (typeof condition !== "string" || /\bor\b/i.test(condition)) return "open";
	const against = condition.split(/\band\b/i).map((part) => part.trim().replace(/^\((.*)\)$/, "$1")).filter((part) => holds(part, values) === false);
	const isFixed = (part) => [...part.matchAll(/\$\((\w+)\)/g)].every(([, name = ""]) => Object.hasOwn(fixed, name));
	if (against.some(isFixed)) return "never";
	return against.length > 0 ? "unlikely" : "open";
}

// src/dotnet/project/referenced.ts
function projectReader({ root, globals, read = msbuildReader(root) }) {
	return onceEach(async (path) => {
		const files = await readMSBuildFiles(path, {
			root,
			read
		});
		return {
			files,
			values: once$2(() => propertyValues(files, globals))
		};
	});
}
/**
* Returns the path of the first file of a project, of its imports or of the projects that it references, whose text
* matches; relative to the root.
*/
async function findInProjects(project, { pattern, ...place }) {
	const visit = ({ files }) => files.find(({ text }) => pattern.test(text))?.path;
	const file = (await visitProjects(project, {
		...place,
		visit
	})).find((path) => path !== void 0);
	return file === void 0 ? void 0 : pathFrom(place.root, file);
}
/**
* Visits a project and all projects below the root that it references, each once.
* @returns the results of the visits, nearest projects first
*/
async function visitProjects(project, { root, readProject, visit }) {
	return await followReferences([resolve$1(root, project)], async (path) => {
		const read = await readProject(path);
		const references = read.files.flatMap((file) => file.xml.projectReferences.flatMap((target) => pathsOfImport(target, {
			file,
			values: read.values
		})));
		return {
			value: visit(read),
			next: references.filter((target) => isWithin(target, root))
		};
	});
}
/**
* Visits projects and everything that they reference, each once.
* @returns the results of the visits, nearest projects first
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

// src/dotnet/project/front-end.ts
/** Packages that serve a front end built with Node.js, which may also come from elsewhere. */
const SPA_PACKAGES = /^Microsoft\.AspNetCore\.(?:SpaProxy|SpaServices|NodeServices)(?:\.|$)/i;
/**
* Finds out why a project needs Node.js: commands in its file, in the projects it references and in imported files of
* the repository, a JavaScript project (`.esproj`), or signs of a SPA template. Certain needs come first.
* @returns undefined if it does not need Node.js
*/
async function findNodeNeed(project, place) {
	const { root, globals, readProject = projectReader(place) } = place;
	const found = (await visitProjects(project, {
		root,
		readProject,
		visit: ({ files, values }) => files.filter(mayNeedNode).flatMap((file) => needsOf$1(file, {
			values: values(),
			globals,
			root
		}))
	})).flat();
	return found.find(({ sure }) => sure) ?? found[0];
}
/** Most project files contain none of these words and can be skipped. */
function mayNeedNode({ path, text }) {
	return path.endsWith(".esproj") || !isFileBased(path) && WORDS.test(text);
}
const WORDS = new RegExp([...NODE_TOOLS, "spa"].join("|"), "i");
function needsOf$1(file, { values, globals, root }) {
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

// src/dotnet/project/search.ts
const PROJECT$1 = /\.(?:cs|fs|vb)proj$/i;
const SKIPPED$1 = /* @__PURE__ */ new Set([
	".git",
	"bin",
	"obj",
	"node_modules",
	"artifacts"
]);
/**
* Returns the absolute paths of the project files in a folder and up to `depth` levels below, sorted by name. Does not
* follow links to folders.
*/
async function searchProjects(folder, depth) {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const own = entries.filter((entry) => entry.isFile() && PROJECT$1.test(entry.name)).map(({ name }) => join(folder, name));
	const folders = depth === 0 ? [] : entries.filter((entry) => entry.isDirectory() && !SKIPPED$1.has(entry.name));
	const below = await Promise.all(folders.map(({ name }) => searchProjects(join(folder, name), depth - 1)));
	return [...own, ...below.flat()].sort();
}
/** Returns `undefined` if the path does not exist. */
async function kindOfPath(path) {
	try {
		return (await stat(path)).isDirectory() ? "folder" : "file";
	} catch {
		return;
	}
}

// src/dotnet/project/outside-reference.ts
/**
* Checks that a project and everything it references are in the repository, because the build gets a copy of nothing
* else. A reference with a condition, or to a missing file, is left to MSBuild.
* @throws ActionError PROJECT_UNSUPPORTED that names the reference
*/
async function requireInside(project, place) {
	const { root, readProject = projectReader(place) } = place;
	const left = await followReferences([resolve$1(root, project)], async (path) => {
		const { files, values } = await readProject(path);
		const references = files.flatMap(({ xml }) => xml.sureReferences).flatMap((text) => pathsOfImport(text, {
			file: { path },
			values
		}).map((target) => ({
			from: path,
			text,
			to: target,
			isInside: isWithin(target, root)
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
function outside(reference) {
	const file = pathFrom(reference.root, reference.from);
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `reading the references of ${file}`,
		got: `${reference.text} is outside of the repository ${reference.root}, and the build sees only the repository`,
		hint: "Check the other repository out below this one (the input path of actions/checkout), or reference it as a package."
	});
}

// src/dotnet/runner-sdk.ts
/** Reads the output of `dotnet --list-sdks`, with lines like `10.0.401 [/usr/share/dotnet/sdk]`. */
function parseSdkList(text) {
	return [...text.matchAll(/^(\d\S*) \[(.+)[/\\]sdk\]\r?$/gm)].map(([, version = "", folder = ""]) => ({
		version,
		folder
	}));
}
/**
* Returns the highest installed SDK that global.json allows, or without a global.json, the highest of the target
* framework's version. The SDK image would have the same.
* @throws ActionError SDK_MISMATCH that lists the installed SDKs
*/
function chooseRunnerSdk(needs) {
	const { installed } = needs;
	const wanted = wantedSdk(needs);
	const value = highestOf(installed, {
		wanted,
		needs
	});
	if (value === void 0) throw mismatch(wanted.what, installed);
	return {
		value,
		because: `input sdk-image is runner, and ${wanted.because}`,
		from: "input sdk-image"
	};
}
/**
* Returns the highest installed SDK of the feature band of an official image's SDK that global.json and the target
* framework allow. The newest SDK of another band may build differently.
* @param image the version in the image
* @returns the reason if there is none
*/
function chooseSdkOfBand(needs, image) {
	const band = bandOf(image);
	const { installed } = needs;
	const found = highestOf(installed.filter(({ version }) => bandOf(version) === band && isPreview(version) === isPreview(image)), {
		wanted: wantedSdk(needs),
		needs
	});
	if (found !== void 0) return found;
	return { because: `the image has SDK ${image}, and the runner has none of its feature band that fits; it has ${installed.map(({ version }) => version).join(", ") || "none"}` };
}
function highestOf(installed, { wanted, needs: { request } }) {
	const fitting = installed.filter(({ version }) => wanted.fits(version)).sort(newestFirst);
	const stable = fitting.filter(({ version }) => !isPreview(version));
	return ((request?.version === void 0 ? stable.length === 0 : isPreview(request.version)) ? fitting : stable)[0];
}
/** Returns `10.0.4` for `10.0.401`. */
function bandOf(version) {
	const { major, minor, band } = parseSdkVersion(version);
	return `${major}.${minor}.${band}`;
}
function wantedSdk({ framework, request, requestFile }) {
	if (request?.version !== void 0) {
		const asks = `${requestFile ?? "global.json"} asks for ${request.version}, rollForward ${request.rollForward}`;
		const builds = (version) => framework === void 0 || compareLines(lineOf(version), versionOfFramework(framework)) >= 0;
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
	const line = versionOfFramework(framework);
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
		hint: "Install it before this step with actions/setup-dotnet, or remove `sdk-image` to build in the SDK image."
	});
}
function newestFirst(left, right) {
	return compareSdks(right.version, left.version);
}
function isPreview(version) {
	return version.includes("-");
}
/** Returns the official image with the same SDK. */
function sdkImageOf$1({ version }) {
	return chooseSdkImage({ request: {
		version,
		rollForward: "disable"
	} }).value;
}
/** Returns the image that has everything an SDK needs except .NET itself. */
function runtimeDepsFor(sdk, found) {
	return officialReference("runtime-deps", tagFor(lineOf(sdk.version), found).value);
}

// src/plan/choices/choose-sdk.ts
/**
* Chooses the SDK, and the image to run it in: the named image, the official one that fits, or the SDK of the runner.
* @throws ActionError SDK_MISMATCH if no SDK of the runner fits, or if a historic name is not that of an SDK image
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
	if (named === void 0) return ofImage(wanted);
	if (named.kind === "auto") return chooseAutomatically({
		...facts,
		setupCommand: inputs.setupCommand,
		wanted
	});
	if (named.kind === "image") return { sdkImage: takeNamed(named.reference, wanted) };
	const { installed, hostTools } = facts.runner;
	const runnerSdk = chooseRunnerSdk({
		...wanted,
		installed
	});
	const needed = reasonForImage({
		setupCommand: inputs.setupCommand,
		aot: wanted.aot,
		hostTools
	});
	if ("because" in hostTools || needed !== void 0) {
		const because = [
			"it has what the runner's own SDK needs, but no git, curl or PowerShell",
			needed,
			tagFor(lineOf(runnerSdk.value.version), facts.found).because
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
		hostTools: {
			value: hostTools,
			because: "the SDK of the runner uses them",
			from: "input sdk-image"
		},
		sdkImage: {
			value: sdkImageOf$1(runnerSdk.value),
			because: notPulled(void 0)
		}
	};
}
/** @param size of the image, in bytes */
function notPulled(size) {
	return `not pulled${size === void 0 ? "" : `, which saves ${prettyBytes(size)}`}: the SDK and programs of the runner are used instead`;
}
function ofImage(wanted) {
	return {
		sdkImage: chooseSdkImage(wanted),
		...defined({ pin: pinOf(wanted) })
	};
}
/**
* Chooses the SDK of the runner if it makes what the official image would make, and otherwise that image. In both cases
* the image decides which versions are allowed.
*/
function chooseAutomatically(facts) {
	const { wanted } = facts;
	const image = ofImage(wanted);
	const chosen = runnerSdkFor(facts);
	if ("because" in chosen) {
		const because = `${image.sdkImage.because}; sdk-image: auto uses it, because ${chosen.because}`;
		return {
			...image,
			sdkImage: {
				...image.sdkImage,
				because
			}
		};
	}
	const { sdk, hostTools, version } = chosen;
	const same = sdk.version === version ? "the same SDK" : `SDK ${version}, of the same feature band`;
	const because = `sdk-image: auto, and ${describeReference(image.sdkImage.value)} has ${same}`;
	return {
		...defined({ pin: image.pin }),
		runnerSdk: {
			value: sdk,
			because,
			from: "input sdk-image"
		},
		hostTools: {
			value: hostTools,
			because: "the SDK of the runner uses them",
			from: "input sdk-image"
		},
		sdkImage: {
			...image.sdkImage,
			because: notPulled(wanted.found?.sdkInImage?.size)
		}
	};
}
function runnerSdkFor({ project, runner, setupCommand, wanted }) {
	const { installed, hostTools } = runner;
	const unfit = reasonForImage({
		setupCommand,
		aot: wanted.aot === true,
		hostTools
	}) ?? runner.unfit;
	if (unfit !== void 0 || "because" in hostTools) return { because: unfit ?? "" };
	const version = wanted.found?.sdkInImage?.version;
	if (version === void 0) return { because: "the version of the SDK in it is unknown" };
	const sdk = chooseSdkOfBand({
		...wanted,
		installed
	}, version);
	if ("because" in sdk) return sdk;
	const cause = runtimeIn(project);
	if (cause === void 0 || sdk.version === version) return {
		sdk,
		hostTools,
		version
	};
	return { because: `${cause} puts parts of the SDK into the output, ${`the image has SDK ${version}, and the runner ${sdk.version}`}` };
}
/** Properties that put a runtime, or code that is made for exactly one, into the output. */
const WITH_RUNTIME = [...[
	"SelfContained",
	"PublishSelfContained",
	"PublishSingleFile"
], ...[
	"PublishTrimmed",
	"PublishReadyToRun",
	"RunAOTCompilation"
]];
function runtimeIn({ properties, unclear }) {
	return WITH_RUNTIME.find((name) => unclear.includes(name) || isTrue(properties[name]));
}
/** The runner was not searched. */
const NO_RUNNER_PARTS = {
	installed: [],
	hostTools: { because: "the runner was not searched" }
};
/** Returns why an image is pulled anyway. */
function reasonForImage(facts) {
	if (facts.setupCommand !== "") return "setup-command installs into an image";
	if (facts.aot) return "native code is linked with libraries of an image";
	return "because" in facts.hostTools ? facts.hostTools.because : void 0;
}
/** Replaces a historic name by the current SDK image that fits the project. */
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
		doing: `looking for the current name of ${name}`,
		got: "it is a runtime image, which cannot build",
		hint: "Remove the input sdk-image; a runtime image belongs in base-image."
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

// src/plan/choices/expected-base.ts
/**
* Returns the base images that the project file alone implies, so that a missing one fails before the build. The
* publish output decides in the end. Empty if only MSBuild can decide.
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
			...needsOf(facts, parseFramework(value)),
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
/** Returns what the application needs, judging by its project file. */
function needsOf({ project, plan, found }, framework) {
	const { properties } = project;
	const isTrue$1 = (name) => isTrue(properties[name]);
	const family = properties["ContainerFamily"];
	return {
		framework,
		selfContained: [
			"SelfContained",
			"PublishSelfContained",
			...SELF_CONTAINED_BY_DEFAULT
		].some(isTrue$1),
		trimmed: isTrue$1("PublishTrimmed"),
		aot: isTrue$1("PublishAot"),
		invariantGlobalization: isTrue$1("InvariantGlobalization"),
		frameworks: project.kind === "web" ? [ASPNET] : project.frameworkReferences,
		musl: plan.rids.value.some(isMusl),
		...family === void 0 || family === "" ? {} : { family },
		...defined({
			sdkVersion: sdkVersionOfTag(plan.sdkImage.value.tag ?? ""),
			found
		})
	};
}
const ASPNET = "Microsoft.AspNetCore.App";
/** From .NET 8 on, these properties make the publish self-contained by default (RuntimeIdentifierInference.targets). */
const SELF_CONTAINED_BY_DEFAULT = [
	"PublishTrimmed",
	"PublishSingleFile",
	"PublishAot"
];

// src/dotnet/project/deployable.ts
/** Describes a project that runs in a browser. */
function forBrowsers({ sdks }) {
	return `it is a ${sdks.some((name) => /(?:^|\.)WebAssembly$/i.test(name)) ? "" : "Blazor "}WebAssembly application, which a browser runs`;
}
/** Returns why a project does not become an image, unless the input project names it. */
function obstacleTo(project) {
	const { kind, properties, frameworks } = project;
	const says = (name, value) => properties[name]?.trim().toLowerCase() === value;
	if (kind === "test") return "it is a test";
	if (project.isUnbuilt) return "the solution does not build it in this configuration";
	if (says("EnableSdkContainerSupport", "false")) return "EnableSdkContainerSupport is false";
	if (says("IsPublishable", "false")) return "IsPublishable is false";
	if (kind === "apphost") return "it is an Aspire AppHost, which starts the other projects on a developer’s machine";
	if (kind === "wasm") return forBrowsers(project);
	if (DESKTOP.some((name) => says(name, "true")) || says("OutputType", "winexe")) return "it is a desktop program";
	if (kind === "library") return libraryBy(project);
	if (properties["TargetFrameworkVersion"] !== void 0) return "it targets .NET Framework";
	return frameworks.length > 0 && frameworks.every((tfm) => ELSEWHERE.test(tfm)) ? `no container runs ${frameworks.join(", ")}` : void 0;
}
const DESKTOP = [
	"UseWPF",
	"UseWindowsForms",
	"UseMaui"
];
/** .NET Framework, devices and browsers. */
const ELSEWHERE = /^net\d{2,3}$|-(?:android|ios|maccatalyst|macos|tvos|tizen|browser)[\d.]*$/i;
/** SDKs that do not set an OutputType. */
const PLAIN_SDK = /^Microsoft\.NET\.Sdk(?:\.Razor|\.StaticWebAssets)?$/i;
function libraryBy({ sdks, properties }) {
	const unknown = sdks.find((name) => !PLAIN_SDK.test(name));
	if (unknown === void 0 || (properties["OutputType"] ?? "") !== "") return "it is a library";
	return `it looks like a library, but only MSBuild knows what the SDK ${unknown} makes; name it in the input project to build it`;
}

// src/plan/choices/choose-node.ts
/**
* Chooses the Node.js for a project that may need one.
* @throws ActionError NODE_MISSING if the project certainly needs one and none would run
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
/** Programs that are linked against one C library do not start with the other. */
function misfit({ musl, version }, sdkImage) {
	if (musl === /(?:^|-)alpine/.test(sdkImage.tag ?? "")) return void 0;
	const [own, other] = musl ? ["musl", "glibc"] : ["glibc", "musl"];
	return `the runner's Node ${version} is made for ${own}, while ${describeReference(sdkImage)} has ${other}`;
}

// src/plan/choices/choose-version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/**
* Returns the version of the tags as a value for MSBuild's `Version`, if it is a semantic version (https://semver.org).
*/
function chooseVersion(inputs, facts) {
	const { tags, project } = facts;
	const own = (because) => ({
		value: void 0,
		because
	});
	if (Object.keys(inputs.properties).some((name) => name.toLowerCase() === "version")) return own("the input properties has a Version");
	if (!tags.asked && ["ContainerImageTags", "ContainerImageTag"].some((name) => (project.properties[name] ?? "") !== "")) return own("the tags are set by the project and known only after the build");
	const { version } = tags;
	if (version === void 0) return own("there is no tag");
	const value = import_semver.default.valid(version.value);
	if (value === null) return own(`${version.value} is not a semantic version`);
	return {
		value,
		because: `input version-to-msbuild; ${version.because}`,
		from: "input version-to-msbuild"
	};
}

// src/plan/choices/make-build-plan.ts
/**
* Decides how to build the project.
* @throws ActionError FRAMEWORK_INVALID, PROJECT_UNSUPPORTED, SDK_MISMATCH or NODE_MISSING
* @example
* const plan = makeBuildPlan({ root: '/checkout', inputs, event, tags, project, runner });
* describeChoice(plan.configuration); // 'Release (the default)'
*/
function makeBuildPlan(facts) {
	const { root, inputs, event } = facts;
	const project = facts.project.value;
	const framework = chooseFramework(inputs, project);
	const likely = framework.value ?? newestOf(project.frameworks);
	const variants = variantsOf(inputs, {
		project,
		framework: likely
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
		framework: likely,
		rids: rids.value
	});
	const properties = {
		...sourceRevision.value === "label" ? WITHOUT_COMMIT : {},
		...given?.value === void 0 ? {} : { Version: given.value },
		...inputs.properties,
		Configuration: inputs.configuration
	};
	const isNativeTool = isFileBased(project.path) && rids.value.length === 0;
	const container = sdk.hostTools === void 0 ? { sdkImage: sdk.sdkImage.value } : {};
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
		...targetsOf$1(project, rids),
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
function targetsOf$1({ properties }, rids) {
	return isTrue(properties["PublishAot"]) && rids.value.length > 0 ? {
		rids,
		aot: true
	} : { rids };
}
/** Hooks in files that MSBuild reads in any case. */
function hooksOf({ hooks }) {
	const names = [...new Set(hooks.filter(({ isSure }) => isSure).map(({ target }) => target))];
	return names.length === 0 ? void 0 : names;
}
function variantsOf(inputs, target) {
	const { path, properties } = target.project;
	const named = namedBase({
		inputs,
		property: properties["ContainerBaseImage"] ?? "",
		project: path
	});
	const declared = declaredPlatforms(properties, path);
	const version = target.framework === void 0 ? void 0 : versionOfFramework(parseFramework(target.framework));
	return chooseVariants({
		inputs,
		version,
		named: named?.value,
		...defined({ declared })
	});
}
function questionOf(project, known) {
	const { framework, properties } = known;
	const { doubt, frameworks } = project;
	if (doubt === void 0 || !isAsked(project)) return void 0;
	const isSeveral = frameworks.length > 1 && framework !== void 0;
	return {
		...doubt,
		properties: isSeveral ? {
			...properties,
			TargetFramework: framework
		} : properties
	};
}
/** Returns whether to ask MSBuild. A C# file has plain directives, and there is no image for the RID of a browser. */
function isAsked({ path, kind, doubt }) {
	return doubt !== void 0 && kind !== "wasm" && !isFileBased(path);
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
/** @throws ActionError PROJECT_UNSUPPORTED for a project that cannot become an image */
function checkProject(inputs, { project, rids }) {
	checkFileBased(project, rids);
	checkStartable(inputs, project);
}
/** @throws ActionError PROJECT_UNSUPPORTED for features that need a project file */
function checkFileBased({ path }, rids) {
	if (!isFileBased(path) || rids.length < 2) return;
	throw new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `planning the publish of ${path}`,
		got: `a C# file without a project is published for one platform, not for ${rids.join(", ")}`,
		hint: "Set one platform, or convert it to a project: `dotnet project convert`."
	});
}
/**
* @throws ActionError PROJECT_UNSUPPORTED for a project that runs only in a browser, without a web server for its files
*/
function checkStartable({ baseImage, localBase }, project) {
	const { kind, path, properties } = project;
	const isServed = baseImage !== void 0 || localBase !== void 0 || (properties["ContainerBaseImage"] ?? "") !== "";
	if (kind !== "wasm" || isServed) return;
	throw new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `planning the publish of ${path}`,
		got: `${forBrowsers(project)}: there is nothing for a container to start`,
		hint: "Build the project that hosts it. Or set base-image to a web server, and in the project set ContainerAppCommandInstruction=None and ContainerWorkingDirectory to the folder that the server reads."
	});
}
/**
* All three are needed. Otherwise each commit compiles everything again, because the Source Link file is an input of
* the compiler.
*/
const WITHOUT_COMMIT = {
	IncludeSourceRevisionInInformationalVersion: "false",
	EnableSourceLink: "false",
	EnableSourceControlManagerQueries: "false"
};
function chooseFramework(inputs, project) {
	const { path } = project;
	const frameworks = isFrameworkAsked(project) ? [] : project.frameworks;
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
		got: `it targets ${frameworks.length} frameworks: ${frameworks.join(", ")}`,
		frameworks
	});
	const [only] = frameworks;
	const old = project.properties["TargetFrameworkVersion"];
	if (only === void 0 && old !== void 0) throw new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `choosing the target framework of ${path}`,
		got: `it is a .NET Framework project (TargetFrameworkVersion ${old}), which runs only in Windows containers`,
		hint: DOTNET_FRAMEWORK
	});
	if (only === void 0) return {
		value: void 0,
		because: "only MSBuild can decide",
		from: path
	};
	return {
		value: parseFramework(only).tfm,
		because: "the only one of the project",
		from: path
	};
}
/** Several frameworks are known. MSBuild will be asked which of them apply, so this is not an error yet. */
function isFrameworkAsked(project) {
	const { frameworks, unclear } = project;
	return ["TargetFramework", "TargetFrameworks"].some((name) => unclear.includes(name)) && frameworks.length > 1 && isAsked(project);
}
/** Returns the newest possible framework. Its SDK can build the others as well. */
function newestOf(frameworks) {
	const runnable = frameworks.filter((tfm) => /^net(?:coreapp)?[1-9]\d?\.\d/i.test(tfm));
	const version = (tfm) => versionOfFramework(parseFramework(tfm));
	return runnable.toSorted((one, other) => compareLines(version(other), version(one)))[0];
}
function wrongFramework(path, problem) {
	return new ActionError({
		code: "FRAMEWORK_INVALID",
		doing: `choosing the target framework of ${path}`,
		got: problem.got,
		hint: `Set the input framework to ${problem.frameworks.join(" or ")}.`
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
		because: "a tag is built, so the SDK puts the commit id into the assemblies"
	};
	return {
		value: "label",
		because: "only builds of tags put the commit id into assemblies, because it makes every commit a new build"
	};
}

// src/publish/runner-tools/find-host-tools.ts
/** Links to folders in `/usr`, or real folders. `/sbin` is left out, because engines put one of their programs there. */
const ROOTS = [
	"/bin",
	"/lib",
	"/lib32",
	"/lib64",
	"/libx32"
];
/** Settings that programs need: certificates, alternatives, library paths. They contain no keys and no accounts. */
const SETTINGS = [
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
/** Lists of installed packages: dpkg, apk, new and old rpm. */
const PACKAGE_LISTS = [
	"/var/lib/dpkg/status",
	"/lib/apk/db/installed",
	"/usr/lib/apk/db/installed",
	"/usr/lib/sysimage/rpm/rpmdb.sqlite",
	"/var/lib/rpm/rpmdb.sqlite"
];
/**
* Finds the runner's programs that a build container can use. Their digest covers the list of packages, and the version of
* a hosted runner's image, which contains more than packages.
* @param root `/`.
*/
async function findHostTools({ root, env }) {
	const packages = await firstOf(PACKAGE_LISTS, (path) => readFile$1(join(root, path)));
	if (packages === void 0) return { because: "the runner has no list of installed packages" };
	const release = await readFile$1(join(root, "/usr/lib/os-release"), "utf8").catch(() => "");
	const found = await Promise.all(ROOTS.map((path) => lookAt(root, path)));
	const settings = await Promise.all(SETTINGS.map(async (path) => await exists(join(root, path)) ? [path] : []));
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
async function lookAt(root, path) {
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
async function firstOf(paths, read) {
	for (const path of paths) {
		const found = await read(path).catch(() => void 0);
		if (found !== void 0) return found;
	}
}

// src/dotnet/binaries/read-at.ts
/**
* Reads part of a file. The result is shorter or empty if the file ends earlier, because the offset usually comes from
* the file itself. Callers must limit the length (bytes), which is also the memory use.
*/
async function readAt(file, { offset, length }) {
	if (!Number.isSafeInteger(offset) || offset < 0 || length <= 0) return Buffer.alloc(0);
	const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
	return buffer.subarray(0, bytesRead);
}

// src/dotnet/binaries/elf.ts
const MAGIC = 2135247942;
/** File types that can be started or loaded: EXEC and DYN. */
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
/** Size limits in bytes: all program headers, the dynamic section, a path, and the name of a library. */
const MOST$1 = {
	headers: 65536,
	dynamic: 65536,
	path: 4096,
	name: 256
};
/**
* Reads the headers at the start of a file and the parts that they refer to. Returns `undefined` for any other file,
* and for object files.
*/
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
/** Reads beyond the end as 0, so a truncated file counts as empty. */
function numbersOf(bytes, { wide, little }) {
	const holds = (offset, length) => offset + length <= bytes.length;
	const half = (offset) => holds(offset, 2) ? little ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset) : 0;
	const word = (offset) => holds(offset, 4) ? little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset) : 0;
	const long = (offset) => holds(offset, 8) ? Number(little ? bytes.readBigUInt64LE(offset) : bytes.readBigUInt64BE(offset)) : 0;
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
	const length = Math.min(numbers.half(wide ? 56 : 44) * size, MOST$1.headers);
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
		length: Math.min(segment.size, MOST$1.path)
	});
}
async function readNeeds(file, { segments, form }) {
	const dynamic = segments.find(({ type }) => type === SEGMENT.dynamic);
	if (dynamic === void 0) return [];
	const bytes = await readAt(file, {
		offset: dynamic.offset,
		length: Math.min(dynamic.size, MOST$1.dynamic)
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
		length: MOST$1.name
	}));
	return names.filter((name) => name !== "");
}
/** Converts a memory address to an offset in the file. */
function placeOf(address, segments) {
	const holder = segments.find((segment) => {
		const { type, address: start, size } = segment;
		return type === SEGMENT.load && address >= start && address < start + size;
	});
	return holder === void 0 ? address : address - holder.address + holder.offset;
}
/** Reads up to the first zero byte. */
async function readText(file, range) {
	const bytes = await readAt(file, {
		offset: range.offset,
		length: range.length
	});
	const end = bytes.indexOf(0);
	return bytes.toString("latin1", 0, end < 0 ? bytes.length : end);
}

// src/dotnet/binaries/pe.ts
/** Signature, COFF header, and the optional header up to the entry for the CLI header. */
const HEAD$1 = 264;
const CLI_HEADER = 14;
/** Reads the headers at the start of a file, which usually are in `start`. Returns `undefined` for any other file. */
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
/** In 64-bit files (PE32+), the optional header is 16 bytes longer before its directories. */
function hasCliHeader(head) {
	if (head.length < 26) return false;
	const directories = 24 + (head.readUInt16LE(24) === 523 ? 112 : 96);
	const entry = directories + 112;
	if (entry + 8 > head.length || head.readUInt32LE(directories - 4) <= CLI_HEADER) return false;
	return head.readUInt32LE(entry) !== 0;
}

// src/dotnet/binaries/natives.ts
init_p_map();
const AT_ONCE$1 = 4;
/** In bytes. Enough for the headers of PE and ELF files. */
const HEAD = 1024;
/** Architectures as RIDs name them, by the numbers of ELF ("e_machine") and PE ("Machine Types"). */
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
* Returns the files with native code in a publish output. Detects them by content and not by name. Leaves out managed
* assemblies and files that are only served (static web assets).
* @throws ActionError PUBLISH_DIRECTORY_INVALID for a link out of the output
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
	}, { concurrency: AT_ONCE$1 })).filter((native) => native !== void 0);
}
/** Describes a file with native code from its headers. Returns `undefined` for any other file. */
async function readNative(source) {
	return describe(await openSource(source));
}
/** Closes the file. */
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
			architecture: nameOf(pe.machine, PE_MACHINES),
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
		architecture: nameOf(elf.machine, ELF_MACHINES),
		...defined({ libc }),
		needs: elf.needs
	};
}
function nameOf(machine, known) {
	return known[machine] ?? `machine ${machine}`;
}
const MUSL = /^(?:ld-musl-|libc\.musl-)/;
const GLIBC = /^(?:ld-linux|ld64\.so\.|(?:libc|libm)\.so\.6$|(?:libdl|libpthread)\.so\.[02]$|librt\.so\.1$)/;
/** Detects the C library by the loader, or else by its own name. Both differ between glibc and musl. */
function libcOf({ interpreter, needs }) {
	return [interpreter.slice(interpreter.lastIndexOf("/") + 1), ...needs].flatMap((name) => {
		if (MUSL.test(name)) return ["musl"];
		return GLIBC.test(name) ? ["glibc"] : [];
	})[0];
}

// src/dotnet/binaries/executable.ts
const CONTAINED = [
	"x64",
	"arm64",
	"arm",
	"x86"
];
/** Returns the RID of a native executable, or `undefined` for any other file, including libraries. */
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
/** Returns whether the file starts like every Windows program. */
async function isForDos(source) {
	const file = await openSource(source);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return bytesRead === 2 && buffer.toString("latin1") === "MZ";
	} finally {
		await file.close();
	}
}

// src/publish/runner-tools/find-runner-node.ts
/**
* Finds the Node.js that commands of this job run, if it can be mounted: one program, and one folder of global packages
* that contains npm. Node from actions/setup-node, nodejs.org's archives and packages, and nvm has this layout; the
* packages of Debian and Ubuntu do not.
*/
async function findRunnerNode(effects) {
	const { exec, env, platform, root } = effects;
	if (platform !== "linux") return { because: `Node of a runner that is not Linux (${platform}) does not run in it` };
	const command = findProgram("node", env);
	if (command === void 0) return { because: "there is no `node` on the PATH of the runner" };
	const script = "process.stdout.write(JSON.stringify([process.version, process.execPath]))";
	const launcherEnv = {
		...await nodeVersionEnv(root),
		...childEnv(env, "launcher")
	};
	const { exitCode, stdout } = await exec({
		command,
		args: ["-e", script],
		env: launcherEnv
	});
	const [, version, own] = exitCode === 0 && ANSWER.exec(lastLine(stdout)) || [];
	if (version === void 0 || own === void 0) return { because: `${command} of the runner does not start` };
	const executable = await realpath(own).catch(() => own);
	const modules = await findModules(executable, env);
	if (modules === void 0) return { because: `${executable} of the runner has no npm in a folder that can be mounted` };
	const { rid = "" } = await readExecutable(executable).catch(() => void 0) ?? {};
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
/** Returns the folder of global packages: next to the program, or that of npm on the PATH. */
async function findModules(executable, env) {
	const modules = join(dirname(dirname(executable)), "lib/node_modules");
	if (await exists(join(modules, "npm/bin/npm-cli.js"))) return await realpath(modules);
	const npm = findProgram("npm", env);
	return /^(.+\/node_modules)\/npm\/bin\/npm-cli\.js$/.exec(npm === void 0 ? "" : await realpath(npm))?.[1];
}
/** Returns the links that npm creates next to the folder of global packages. */
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
/** In bytes. */
const MAX = 65536;
const VERSION$1 = /^v?\d{1,4}(?:\.\d{1,6}){0,2}$/;
/**
* Returns the Node.js version that a checkout names, as variables for the launchers of version managers. The launchers
* start outside the checkout, because inside they would read the same files and do more than that.
*/
async function nodeVersionEnv(root) {
	const [tools, own] = await Promise.all([linesOf(join(root, ".tool-versions")), linesOf(join(root, ".node-version"))]);
	const tool = versionOf(tools.map((line) => line.trim().split(/\s+/, 2)).find(([name]) => name === "nodejs" || name === "node")?.[1]);
	const file = versionOf(own[0]?.trim());
	const either = tool ?? file;
	return {
		...defined({ NODENV_VERSION: file }),
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

// src/publish/runner-tools/find-runner-sdks.ts
/**
* Returns the .NET SDKs of the runner's `dotnet`; empty without `dotnet`. `DOTNET_ROOT` is used if no `dotnet` is on the
* PATH.
* @throws ActionError INPUT_INVALID if the runner is not Linux, as a Linux container cannot use its SDKs.
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
		const folder = dirname(await realpath(command).catch(() => command));
		const versions = await versionsIn$1(folder);
		if (versions.length > 0) return await Promise.all(versions.map((version) => withRealFolder({
			version,
			folder
		})));
		const { exitCode, stdout } = await exec({
			command,
			args: ["--list-sdks"],
			env: childEnv(env, "launcher")
		});
		if (exitCode === 0) return await Promise.all(parseSdkList(stdout).map(withRealFolder));
	}
	return [];
}
const VERSION = /^\d+\.\d+\.\d{3}(?:-[\w.-]+)?$/;
/** Returns what `dotnet --list-sdks` would print of its own folder, which takes a process a tenth of a second. */
async function versionsIn$1(folder) {
	const names = (await readdir(join(folder, "sdk")).catch(() => [])).filter((name) => VERSION.test(name));
	const found = await Promise.all(names.map((name) => exists(join(folder, "sdk", name, "dotnet.dll"))));
	return names.filter((_, index) => found[index]).sort(compareSdks);
}
/** Resolves links, because a mount shows their target. */
async function withRealFolder(sdk) {
	const folder = await realpath(sdk.folder).catch(() => sdk.folder);
	return {
		...sdk,
		folder,
		additions: await listAdditions(folder)
	};
}
/** Lists packs and workloads next to the SDK, which change what it builds. */
async function listAdditions(folder) {
	return (await Promise.all([
		"packs",
		"sdk-manifests",
		"metadata/workloads"
	].map(async (place) => (await readdir(join(folder, place), { recursive: true }).catch(() => [])).filter((path) => path.split("/").length <= 3).map((path) => `${place}/${path}`)))).flat().sort();
}

// src/dotnet/project/solution.ts
const FORMATS = /\.(?:slnx?|slnf)$/i;
const PROJECT = /\.(?:cs|fs|vb)proj$/i;
function isSolution(path) {
	return FORMATS.test(path);
}
/** @throws ActionError PROJECT_UNSUPPORTED if it cannot be read */
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
/**
* Returns the projects that a solution, an XML solution or a solution filter lists, as paths relative to its folder.
*/
function projectsOfSolution(path, text) {
	return listed(path, text).map((project) => project.replaceAll("\\", "/")).filter((project) => PROJECT.test(project)).map((project) => join(dirname(path), project));
}
/**
* Returns the file name of the solution to use for a folder.
* @throws ActionError PROJECT_AMBIGUOUS if two solutions list different projects; a filter counts only if there is no
* solution
*/
async function chooseSolution(folder, solutions) {
	const whole = solutions.names.filter((name) => !/\.slnf$/i.test(name)).sort();
	const names = whole.length > 0 ? whole : solutions.names.toSorted();
	const [first, ...others] = names;
	if (first === void 0 || others.length === 0) return first;
	const lists = await Promise.all(names.map(async (name) => {
		const path = join(folder, name);
		return JSON.stringify(projectsOfSolution(path, await readSolution(solutions.root, path)).toSorted());
	}));
	if (new Set(lists).size === 1) return first;
	throw new ActionError({
		code: "PROJECT_AMBIGUOUS",
		doing: `choosing a solution in ${relative(solutions.root, folder) || "the root of the repository"}`,
		got: `there are ${names.length} solutions, which list different projects: ${names.join(", ")}`,
		hint: "Name one of them in the input project."
	});
}
/**
* Returns the absolute path of the solution that a filter refers to, or the path itself for a solution. It sets
* MSBuild's SolutionDir.
*/
function wholeSolution(path, text) {
	return /\.slnf$/i.test(path) ? join(dirname(path), parseFilter(path, text).solution) : path;
}
/**
* Returns the projects that a solution lists but does not build in a configuration, as paths relative to its folder.
*/
function unbuiltOf(path, solution) {
	return (/\.slnx$/i.test(path) ? unbuiltInXml(path, solution) : unbuiltInText(solution.text, solution.configuration)).map((project) => join(dirname(path), project.replaceAll("\\", "/")));
}
function listed(path, text) {
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
/**
* Returns the projects that have an entry for the solution's configuration, but on no platform the line that enables
* the build.
*/
function unbuiltInText(text, configuration) {
	const known = /* @__PURE__ */ new Set();
	const built = /* @__PURE__ */ new Set();
	for (const [, id = "", of = "", what = ""] of text.matchAll(/^[ \t]*(\{[^}\n]+\})\.([^|\n]+)\|[^\n=]*\.(ActiveCfg|Build\.0)\s*=/gm)) if (of.toLowerCase() === configuration.toLowerCase()) (what === "Build.0" ? built : known).add(id.toLowerCase());
	return projectsInText(text).flatMap(({ project, id }) => known.has(id) && !built.has(id) ? [project] : []);
}
const parser = new XMLParser({
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
	const solution = asNode(asNode(parse(path, text))["Solution"]);
	return [solution, ...asNodes(solution["Folder"])].flatMap((node) => asNodes(node["Project"])).filter((node) => typeof node["@Path"] === "string").toSorted((one, other) => positionOf(one) - positionOf(other));
}
function parse(path, text) {
	try {
		return parser.parse(text.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new ActionError({
			code: "PROJECT_UNSUPPORTED",
			doing: `reading ${path}`,
			got: "it is not valid XML",
			cause
		});
	}
}
/**
* Reads `<Build Project="false" />`, also for one configuration: `Solution="Release|*"`. The last one that matches
* decides.
*/
function unbuiltInXml(path, { text, configuration }) {
	const fits = (node) => {
		const [of = "*", platform = "*"] = String(node["@Solution"] ?? "*").split("|");
		return [configuration.toLowerCase(), "*"].includes(of.toLowerCase()) && ["*", "any cpu"].includes(platform.toLowerCase());
	};
	const isBuilt = (node) => String(asNodes(node["Build"]).findLast(fits)?.["@Project"] ?? "true").toLowerCase() !== "false";
	return projectsInXml(path, text).flatMap((node) => isBuilt(node) ? [] : [String(node["@Path"])]);
}
/** Paths in a filter are relative to its solution. */
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

// src/dotnet/project/find-project.ts
/** Number of levels that `near` searches below a folder. */
const DEPTH = 5;
/** More levels than any repository has. */
const ALL = 100;
/**
* Finds the projects that the lines refer to, without duplicates. A project that a line names itself is always
* deployable. Otherwise tests, libraries and desktop programs are not.
* @throws ActionError PROJECT_NOT_FOUND if a line leads to nothing, or to nothing deployable; PROJECT_AMBIGUOUS for a
* folder with several solutions
*/
async function findProjects(search) {
	const lines = await Promise.all(search.lines.map(async (line) => ({
		line,
		found: await findOfLine(line, search)
	})));
	const isNamed = (each) => each.from === "input project";
	const judged = lines.map(({ line, found }) => {
		const all = found.projects.map((each) => ({
			each,
			obstacle: isNamed(each) ? void 0 : obstacleTo(each.value)
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
* Returns all projects that the lines refer to, without duplicates and sorted by path.
* @throws ActionError PROJECT_NOT_FOUND, PROJECT_AMBIGUOUS
*/
async function findOfLines(search) {
	return byPath(once((await Promise.all(search.lines.map((line) => findOfLine(line, {
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
	if (kind === "file" && (PROJECT$1.test(path) || isFileBased(path))) return {
		projects: [{
			value: await facts(path),
			because: "the input project names it",
			from: "input project"
		}],
		where: ""
	};
	const candidates = await candidatesOf(path, {
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
	const programs = kind === "folder" && search.scope === "near" && !found.some(({ value }) => obstacleTo(value) === void 0) ? await programsIn(root, path) : [];
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
async function candidatesOf(path, place) {
	const { kind, root, scope } = place;
	if (kind === "file") {
		if (!isSolution(path)) throw notFound(path, { got: "it is neither a project nor a solution" });
		return await candidatesIn(path, place);
	}
	if (scope === "all") return {
		files: await searchProjects(path, ALL),
		where: "the folder"
	};
	const names = await readdir(path);
	const own = names.filter((name) => PROJECT$1.test(name));
	if (own.length > 0) return {
		files: own.map((name) => join(path, name)),
		where: "the folder"
	};
	const solution = await chooseSolution(path, {
		root,
		names: names.filter(isSolution)
	});
	if (solution !== void 0) return candidatesOf(join(path, solution), {
		...place,
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
/** Returns the C# files that declare themselves programs. Others are ignored. */
async function programsIn(root, folder) {
	const paths = (await readdir(folder)).filter(isFileBased).map((name) => join(folder, name));
	const texts = await Promise.all(paths.map((path) => readTextIfThere(root, path)));
	return paths.filter((_, index) => saysFileBased(texts[index] ?? ""));
}
/** A solution may list a project that is not checked out. */
async function demandAll(files, place) {
	const kinds = await Promise.all(files.map(kindOfPath));
	const missing = files.filter((_file, index) => kinds[index] !== "file").map((file) => relative(place.root, file));
	if (missing.length > 0) throw notFound(place.line, { got: `it lists files that do not exist: ${missing.join(", ")}` });
}
/** `a/b/c.csproj` is excluded if `a`, `a/b` or the file itself is. */
function isExcluded(path, { excluded = () => false }) {
	const parts = path.split("/");
	return parts.some((_, index) => excluded(parts.slice(0, index + 1).join("/")));
}
function counted(each, line) {
	if (each.from === "input project") return each;
	return {
		...each,
		because: `${line.count === 1 ? "the only" : "a"} deployable project in ${line.found.where}`
	};
}
function once(found) {
	return found.filter(({ value }, index) => found.findIndex((other) => other.value.path === value.path) === index);
}
function has(found, { path }) {
	return found.some(({ value }) => value.path === path);
}
/**
* Legs of a matrix need a fixed order, independent of the file system. Images of one step keep the order of the lines.
*/
function sorted({ scope }, found) {
	return scope === "all" ? byPath(found) : found;
}
function byPath(found) {
	return found.toSorted((a, b) => a.value.path < b.value.path ? -1 : 1);
}
function noneIn(where, search) {
	const others = search.others.map(({ value }) => `${value.path} (${obstacleTo(value) ?? ""})`).join(", ");
	const got = `${where === "" ? "there is no .NET application" : `${where} contains no .NET application`}${others === "" ? "" : `, only ${others}`}`;
	return notFound(search.line, others === "" ? { got } : {
		got,
		hint: NAMING
	});
}
const NAMING = "The input project takes a project file, a solution, a folder or a C# file that needs no project, relative to the checkout.";
/** Returns the error for an input project that leads to nothing. */
function notFound(input, { got, hint = `${NAMING} Did actions/checkout run?` }) {
	return new ActionError({
		code: "PROJECT_NOT_FOUND",
		doing: `looking for the project "${input}"`,
		got,
		hint
	});
}

// src/actions/plan/find-projects.ts
/** Finds every project that can become an image; logs for the others why they cannot. */
async function findProjectFacts({ inputs, runner: { log } }, wanted) {
	const { root, workspace } = wanted.request;
	const found = await findProjects({
		root,
		workspace,
		lines: wanted.lines,
		scope: wanted.scope,
		globals: globalsOf(inputs),
		environment: inputs.buildEnv,
		...wanted.scope === "all" ? { excluded: excludePatterns(inputs.exclude) } : {}
	});
	for (const { value, because } of found.others) log.info(`${value.path}: no image (${because})`);
	if (wanted.scope === "near") return found;
	log.info(`Deployable projects: ${found.deployable.length}`);
	return {
		...found,
		deployable: found.deployable.map((each) => ({
			...each,
			value: withoutSolution(each.value, log)
		}))
	};
}
/** A leg names its projects, so MSBuild does not know a solution there. */
function withoutSolution({ solution, ...project }, log) {
	if (solution === void 0 || !project.usesSolution) return project;
	const folder = posix.join(PATHS.source, posix.dirname(solution), "/");
	log.warning(`${project.path} uses properties of a solution, but the legs of a matrix name projects. Give the property to both steps: \`properties: SolutionDir=${folder}\`.`, { file: project.path });
	return project;
}
/** Returns MSBuild's global properties that apply to files read before MSBuild runs. */
function globalsOf({ properties, configuration }) {
	return {
		...properties,
		Configuration: configuration
	};
}

// src/actions/plan/plan-build.ts
init_p_map();
/** Plans what is built of each project, or uses the given publish output. */
async function planBuilds(context, request) {
	const { inputs } = context;
	const settings = settingsOf(inputs, request);
	const builds = await planAll(context, request);
	const placed = builds.flatMap((build) => build.systems.map((system) => ({
		system,
		folder: folderIn(build)
	})));
	const distinct = new Map(placed.map((each) => [`${each.system} ${each.folder}`, each]));
	for (const { system, folder } of distinct.values()) await checkPaths(settings, {
		workspace: request.workspace,
		env: context.runner.env,
		system,
		folder
	});
	return builds;
}
/** Returns the application's folder in its images, if it is known before the build. */
function folderIn(build) {
	if (build.kind === "directory") return build.workingDirectory ?? "/app";
	const { properties, unclear } = build.project;
	if (unclear.includes(FOLDER)) return build.plan.workingDirectory;
	return build.plan.workingDirectory ?? properties[FOLDER] ?? "/app";
}
const FOLDER = "ContainerWorkingDirectory";
async function planAll(context, request) {
	const { inputs } = context;
	if (inputs.publishDirectory === void 0) return await planProjects(context, request);
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
/** @throws ActionError INPUT_INVALID for a path that is not in the checkout, or that no image of the system can have */
async function checkPaths({ workingDirectory, volumes = [], files }, { folder, ...at }) {
	const { system } = at;
	if (workingDirectory !== void 0) pathInImage(workingDirectory, {
		system,
		doing: "reading the input working-directory"
	});
	for (const volume of volumes) folderInImage(volume, {
		system,
		doing: "reading the input volumes"
	});
	if (files.length === 0) return;
	const root = folder === void 0 ? void 0 : pathInImage(folder, {
		system,
		doing: "reading ContainerWorkingDirectory of the project"
	});
	await listExtraFiles({
		...at,
		files,
		...root === void 0 ? {} : { app: { root } }
	});
}
/** @throws ActionError PROJECT_AMBIGUOUS if images of several projects could not be distinguished */
async function planProjects(context, request) {
	const { inputs } = context;
	const { deployable: projects } = await findProjectFacts(context, {
		request,
		lines: inputs.projects,
		scope: "near"
	});
	checkApart(inputs, projects.map(({ value }) => value));
	return await pMap(projects, (project) => planBuild(context, {
		request,
		project
	}), { concurrency: 8 });
}
/** Returns the image's configuration, with what is known of it before the build. */
function settingsOf({ settings }, { templates, tags }) {
	return fillSettings(settings, textWith(templates, tags.version?.value));
}
/** How many projects are read at once. */
const PROJECT_CONCURRENCY = 8;
/** Plans how one project is built. */
async function planBuild({ inputs, exec, runner }, { request, project }) {
	const { root, event, tags } = request;
	const { workingDirectory } = settingsOf(inputs, request);
	const globals = globalsOf(inputs);
	const place = {
		root,
		globals,
		readProject: projectReader({
			root,
			globals
		})
	};
	const effects = {
		exec,
		env: runner.env,
		platform: process.platform
	};
	const own = await findRunnerParts(inputs.sdkImage?.kind, {
		...effects,
		...place,
		project: project.value.path
	});
	await requireInside(project.value.path, place);
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
	for (const { target, place: when, file } of project.value.hooks.filter(({ isSure }) => !isSure)) runner.log.warning(`The target ${target} runs ${when}, which this action does not run: let it run before the target Publish instead.`, { file });
	return make(project.value, NOTHING_FOUND);
}
async function findRunnerParts(kind, effects) {
	if (kind === void 0 || kind === "image") return NO_RUNNER_PARTS;
	if (kind === "auto" && effects.platform !== "linux") return NO_RUNNER_PARTS;
	const [installed, hostTools] = await Promise.all([findRunnerSdks(effects), findHostTools({
		...effects,
		root: "/"
	})]);
	const scripted = kind === "auto" ? await findInProjects(effects.project, {
		...effects,
		pattern: POWERSHELL
	}) : void 0;
	return {
		installed,
		hostTools,
		...scripted === void 0 ? {} : { unfit: `${scripted} runs PowerShell` }
	};
}
/** An SDK image has it. On a hosted runner it is not in a folder of the system. */
const POWERSHELL = /\bpwsh\b/;
/** A link that leads out of the checkout could put any file of the runner into an image. */
async function takeDirectory(path, workspace) {
	const real = await realpath(path).catch(() => path);
	if (isWithin(path, workspace) && !isWithin(real, workspace)) throw new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `reading the publish output ${path}`,
		got: `it leads out of the checkout to ${real}`,
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

// src/dotnet/project/graph.ts
/** Reads projects (paths below the root) and everything that they reference. */
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
/** Returns the project and everything that it references, nearest first. */
function projectClosure(project, graph) {
	const all = /* @__PURE__ */ new Set([project]);
	for (const path of all) for (const next of graph.get(path)?.references ?? []) all.add(next);
	return [...all];
}
async function readNode(path, place) {
	const { root, globals, read } = place;
	const project = resolve$1(root, path);
	const files = await readMSBuildFiles(project, place);
	const values = once$2(() => propertyValues(files, globals));
	const at = {
		file: { path: project },
		values
	};
	const written = files.flatMap(({ xml }) => xml.projectReferences).flatMap((text) => text.split(";"));
	const references = await Promise.all(written.map(async (text) => {
		const [to] = pathsOfImport(text, at);
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
		...defined({ unclear })
	};
}
const NAMED$1 = /\bInclude\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Returns the absolute paths in the items of a file. For a pattern, returns the folder that it starts with. */
function outsidePaths(file, reference) {
	const own = {
		MSBuildThisFileDirectory: `${dirname(file.path)}/`,
		MSBuildProjectDirectory: dirname(reference.project)
	};
	const known = {
		...reference.values(),
		...own
	};
	return [...file.text.matchAll(NAMED$1)].flatMap(([, double = "", single = ""]) => (double + single).split(";")).filter((text) => /\.\.|\$\(/.test(text)).map((text) => expand(text.trim(), known).replaceAll("\\", "/")).filter((text) => text !== "" && !/[$%@]/.test(text)).map((text) => resolve$1(dirname(reference.project), beforePattern(text)));
}
/** Returns the folder that a pattern starts with. */
function beforePattern(path) {
	const at = path.search(/[*?]/);
	return at < 0 ? path : path.slice(0, path.lastIndexOf("/", at) + 1);
}

// src/dotnet/project/find-tests.ts
/**
* Returns the test projects of the input, sorted by path.
* @throws ActionError PROJECT_NOT_FOUND if no test project is found, or if a line leads to nothing
*/
async function findTests(search) {
	const { tests, root } = search;
	const lines = tests === "all" ? [root] : tests;
	const found = await findOfLines({
		...search,
		lines
	}).catch((error) => {
		throw ofTests(error);
	});
	const named = ({ from }) => from === "input project";
	const all = found.filter((each) => each.value.kind === "test" || tests !== "all" && named(each));
	const chosen = tests === "all" ? await referencing(all, search) : all.map(asNamed);
	if (chosen.length > 0) return chosen;
	const others = all.length === 0 ? "" : `; others: ${all.map(({ value }) => value.path).join(", ")}`;
	throw new ActionError({
		code: "PROJECT_NOT_FOUND",
		doing: `looking for the tests of the input test (${tests === "all" ? "true" : tests.join(", ")})`,
		got: `there is no test project${tests === "all" ? ` that references ${search.built.join(" or ")}` : ""}${others}`,
		hint: "A test project references Microsoft.NET.Test.Sdk, xunit, NUnit, MSTest or TUnit, or sets IsTestProject."
	});
}
/** A search for projects names the input `project`, so the error is changed to name `test`. */
function ofTests(error) {
	if (!(error instanceof ActionError) || error.code !== "PROJECT_NOT_FOUND") return error;
	return new ActionError({
		code: error.code,
		doing: "reading the input test",
		got: messageOf(error),
		hint: "It takes true, false, or test projects, solutions or folders of the checkout, one per line.",
		cause: error
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
		const used = projectClosure(test.value.path, graph);
		const built = search.built.find((path) => used.includes(path));
		return built === void 0 ? [] : [{
			...test,
			because: `it references ${built}`,
			from: test.value.path
		}];
	});
}

// src/actions/plan/plan-tests.ts
init_p_map();
/** Plans the test projects that must pass before anything is delivered, as the input `test` asks. */
async function planTests(context, { request, builds }) {
	const { tests, exclude } = context.inputs;
	if (tests.length === 0) return [];
	const publishes = builds.flatMap((build) => build.kind === "project" ? [build.plan] : []);
	if (publishes.length < builds.length) throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the input test",
		got: "with publish-directory this run builds nothing, so there is nothing to test",
		hint: "Run the tests where that output is published, or remove one of the two inputs."
	});
	const { root, workspace } = request;
	const globals = globalsOf(context.inputs);
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
	const plans = await pMap(found, (project) => planTest(context, {
		request,
		project,
		targets
	}), { concurrency: 8 });
	for (const { plan } of plans) context.runner.log.info(`Tests: ${plan.project.value} (${plan.project.because})`);
	return plans;
}
/**
* Finds the nearest file that names a test runner: `dotnet test` reads the files above the folder that it is started
* in.
*/
async function findNamedRunner(root, project) {
	for (const folder of ancestorsOf(root, dirname(join(root, project)))) {
		const path = join(folder, "global.json");
		const runner = parseTestRunner(await readTextIfThere(root, path) ?? "");
		const file = pathFrom(root, path);
		if (runner !== void 0) return {
			value: runner,
			because: `named in ${file}`,
			from: file
		};
	}
}
/**
* Plans a test like the project's build, without what only images need. A project with several target frameworks is
* tested with the one that is built.
*/
async function planTest(context, test) {
	const { framework: _, baseImage: _base, localBase: _local, ...inputs } = context.inputs;
	const { frameworks } = test.project.value;
	const framework = frameworks.length > 1 ? frameworks.find((each) => test.targets.includes(each)) : void 0;
	const own = {
		...inputs,
		systems: [],
		platforms: parsePlatforms(""),
		portable: true,
		...defined({ framework })
	};
	const build = await planBuild({
		...context,
		inputs: own
	}, test);
	const testRunner = await findNamedRunner(test.request.root, test.project.value.path);
	return asTests(build, {
		given: inputs.properties,
		testRunner
	});
}
function asTests(build, wanted) {
	const { UseAppHost: _host, ...properties } = build.plan.properties;
	const { question: _asked, workingDirectory: _folder, ...publishing } = build.plan;
	const plan = {
		...publishing,
		purpose: "test",
		properties: {
			...properties,
			...wanted.given
		},
		...defined({ testRunner: wanted.testRunner })
	};
	const { value, because } = plan.project;
	const withImages = (found) => asTests(build.withImages(found), wanted);
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

// src/plan/preflight/preflight.ts
/**
* Checks in seconds what can be known to fail, before anything slow or irreversible happens.
* @throws ActionError SDK_MISMATCH, REGISTRY_DENIED, IMAGE_NOT_FOUND, and those of the registry client
*/
async function preflight(facts) {
	const { registries, log, targets, bases, mirrors, readBase } = facts;
	await Promise.all([...targets.map(async (target) => {
		await registries(target.registry).canPush(target.repository);
		log.info(`May push to ${describeReference(target)}: yes`);
	}), ...bases.map(async (base) => {
		if (await findBase(registries, {
			base,
			mirrors,
			log
		}) && catalogued(base.value) === void 0) await readBase?.(base.value);
	})]);
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
	if (found !== void 0) log.info(`Base image ${name}: ${found.digest}`);
	if (found !== void 0) return true;
	if (base.from !== "input base-image" && base.from !== "input os") {
		log.warning(`The base image ${name} (${base.because}) does not exist. The build may still choose another one.`);
		return false;
	}
	throw new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `looking for the base image ${name}`,
		got: `${describeReference(asked)} does not exist`,
		hint: suggestImages(base.value) ?? "Check the tag; for an image of your own, log in to its registry before this step."
	});
}
/**
* Checks whether the base image has the platform, if the catalogue of official images lists it.
* @throws ActionError PLATFORM_MISSING
*/
function checkPlatform(base, platform) {
	const image = catalogued(base);
	if (image === void 0 || isMadeFor(image, platform)) return;
	throw new ActionError({
		code: "PLATFORM_MISSING",
		doing: `planning an image for ${describePlatform(platform)}`,
		got: `${describeReference(base)} is made for ${image.platforms.join(", ")}`,
		hint: "Choose another operating system with the input os, or another platform."
	});
}
/**
* Checks whether an SDK image satisfies the repository's global.json, judging by its tag.
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
		got: `${file} asks for ${request.version} with rollForward ${request.rollForward}, which ${sdkImage.tag} does not satisfy`,
		hint: `Remove sdk-image to use what ${file} asks for, or change one of the two.`
	});
}
/** An SDK builds for its own version of .NET and older ones (NETSDK1045). */
function checkTarget({ sdkImage, framework, globalJson }) {
	const version = officialPath(sdkImage) === "sdk" ? /^\d+\.\d+(?=[.-]|$)/.exec(sdkImage.tag ?? "")?.[0] : void 0;
	if (framework === void 0 || version === void 0) return;
	const target = versionOfFramework(parseFramework(framework));
	if (compareLines(version, target) >= 0) return;
	const { file, request } = globalJson ?? {};
	const isPinned = request?.version !== void 0;
	const asks = isPinned ? `${file} asks for ${request.version} with rollForward ${request.rollForward}, and ` : "";
	throw new ActionError({
		code: "SDK_MISMATCH",
		doing: `checking the SDK image ${describeReference(sdkImage)}`,
		got: `${asks}SDK ${version} cannot build ${framework}`,
		hint: isPinned ? `Set the version in ${file} to one of SDK ${target} or later, or rollForward to latestMajor.` : `Remove sdk-image, or set it to an image of SDK ${target} or later.`
	});
}

// src/publish/phases/feed-advice.ts
/** Returns a hint for a server that refused access, if the remedy is certain; `undefined` for any other failure. */
async function feedAdvice(errors, context) {
	const untrusted = [...errors.map(({ message }) => message), ...context.tail].find((line) => UNTRUSTED.test(line));
	if (untrusted !== void 0) return trustAdvice([untrusted, ...errors.map(({ message }) => message)]);
	if (!errors.filter(({ code }) => code === "NU1301").some(isRefusal)) return void 0;
	const { root, project, secrets = [] } = context.plan;
	const known = /* @__PURE__ */ new Set([...Object.keys(context.nuget.environment), ...secrets]);
	return loginAdvice(await readRepositoryConfigs(root, project.value), known);
}
/** Returns a hint for an unreachable feed, from the error alone. */
function unreachableAdvice(errors, { network }) {
	const unreachable = errors.filter(({ code }) => code === "NU1301");
	if (unreachable.length === 0) return void 0;
	if (unreachable.some(isRefusal)) return "A NuGet feed refused access: give its name or URL with a user and a token in `nuget-credentials`. ";
	const isLocal = ({ message }) => (message.match(/https?:\/\/[^\s'"]+/g) ?? []).some(isOnRunner);
	if (network !== "host" && unreachable.some(isLocal)) return "localhost in a container is the container itself: add `network: host` to the workflow if the build may use the network of the runner. ";
	return "A NuGet feed could not be reached: check its URL and the proxy of the runner. ";
}
/** Whether the feed answered, and refused the login. */
function isRefusal({ message }) {
	return /\b40[13]\b|Unauthorized|Forbidden/i.test(message);
}
/** Messages of .NET, Node, git and curl for a chain whose last certificate is not trusted. */
const UNTRUSTED = /PartialChain|UntrustedRoot|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|SELF_SIGNED_CERT|server certificate verification failed|SSL certificate problem/;
/** Whether a certificate is not trusted. A retry does not help then. */
function isUntrusted({ message }) {
	return UNTRUSTED.test(message);
}
function trustAdvice(lines) {
	const [host = "a server that the build calls"] = lines.flatMap((line) => /https:\/\/([^\s/'"]+)/.exec(line)?.[1] ?? []);
	return `The certificate of ${host} is not trusted in the container: give the certificate file of its authority in \`ca-certificates\`, or make the runner trust it (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, /usr/local/share/ca-certificates). `;
}
/** Returns a hint for logins with variables that the step does not have. NuGet sends `%NAME%` itself then, and is refused. */
function loginAdvice(repository, known) {
	const lacking = repository.flatMap(({ text }) => readNuGetConfig(text).logins).flatMap((login) => {
		const variable = VARIABLE.exec(login.password)?.[1];
		return variable === void 0 || known.has(variable) ? [] : [{
			...login,
			variable
		}];
	});
	if (lacking.length === 0) return void 0;
	return `A nuget.config of the repository logs in with ${[...new Set(lacking.map(({ variable }) => `%${variable}%`))].join(", ")}, which the step does not have. Add these lines below \`with:\`\n  nuget-credentials: |\n${lacking.map((login) => `    ${credentialLine(login)}`).join("\n")}\n`;
}
const VARIABLE = /%([A-Za-z_][A-Za-z0-9_]*)%/;
/** Returns the line for a login in a workflow. */
function credentialLine(login) {
	const { source, username, variable } = login;
	return `${source}=${username === "" || VARIABLE.test(username) ? expression("github.actor") : username}:${expression(`secrets.${variable}`)}`;
}
function expression(text) {
	return `\${{ ${text} }}`;
}

// src/publish/phases/withheld.ts
/**
* Checks that no variable that the restore needs is withheld. Without it, the restore would call a feed at a wrong address
* or without its login.
* @throws ActionError VARIABLE_WITHHELD with the line that the workflow needs.
*/
function checkWithheld(access, { project, environment, secrets = [] }) {
	const { withheld, withheldLogins, allowed, credentials } = access;
	const own = buildEnvironment({}, environment);
	const logins = (name) => withheldLogins.filter(({ variable }) => variable === name);
	const isReplaced = (name) => logins(name).length > 0 && logins(name).every((login) => login.only && hasLogin$1(login, credentials));
	const isGiven = (name) => own[name] !== void 0 || name === "PATH" || isJobVariable(name) || secrets.includes(name);
	const wanted = withheld.filter((name) => !isGiven(name) && !isReplaced(name));
	if (wanted.length === 0) return;
	throw new ActionError({
		code: "VARIABLE_WITHHELD",
		doing: `preparing the restore of ${project.value}`,
		got: `a nuget.config of the repository mentions ${wanted.map((name) => `%${name}%`).join(", ")}, and the workflow does not name ${wanted.length === 1 ? "this variable" : "these variables"}`,
		hint: `${loginHint(wanted.flatMap(logins))}To give ${wanted.length === 1 ? "it" : "them"} to its feeds, add this line below \`with:\`\n  nuget-variables: ${[...allowed, ...wanted].join(", ")}\nA pull request can write any name into that file, so only what the workflow names is passed.`
	});
}
/** Whether the workflow gives the source a login by name or address. NuGet does not read the variable then. */
function hasLogin$1({ source, addresses }, credentials) {
	return credentials.some((each) => each.source.toLowerCase() === source.toLowerCase() || addresses.includes(each.source));
}
function loginHint(logins) {
	if (logins.length === 0) return "";
	return `To log in to these sources alone, add these lines below \`with:\`\n  nuget-credentials: |\n${logins.map((login) => `    ${credentialLine(login)}\n`).join("")}`;
}

// src/dotnet/audit/severity.ts
/** From lowest to highest. A vulnerability page numbers them from 0. */
const SEVERITIES = [
	"low",
	"moderate",
	"high",
	"critical"
];
/** Codes of NuGet's own warnings. */
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
function codeOfSeverity(severity) {
	return CODES[severity];
}
/**
* Returns whether to report a severity. An unknown severity is reported at every level, as in NuGet. `level` is
* NuGetAuditLevel; an invalid value means `low`.
*/
function reaches(severity, level) {
	if (severity === "unknown") return true;
	const order = SEVERITIES;
	return order.indexOf(severity) >= Math.max(order.indexOf(level.trim().toLowerCase()), 0);
}

// src/dotnet/audit/version-range.ts
const INTERVAL = /^([[(])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])])$/;
/**
* Reads NuGet's interval notation: `[1.0, 2.0)`, `(, 1.2]`, `[1.0]`, and `1.0` for "that or newer". Returns `undefined`
* for anything else, including floating versions (`1.*`). (learn.microsoft.com/nuget/concepts/package-versioning,
* "Version ranges")
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
	return { ...defined({
		min,
		max
	}) };
}
function boundOf(text, inclusive) {
	if (text.trim() === "") return void 0;
	const version = parseNuGetVersion(text);
	return version === void 0 ? "invalid" : {
		version,
		inclusive
	};
}
/** A prerelease counts by its sort order: 2.0.0-beta is in `(, 2.0.0)`. */
function isInRange(version, { min, max }) {
	const above = min === void 0 ? 1 : compareNuGetVersions(version, min.version);
	const below = max === void 0 ? -1 : compareNuGetVersions(version, max.version);
	return (above > 0 || above === 0 && min?.inclusive === true) && (below < 0 || below === 0 && max?.inclusive === true);
}

// src/dotnet/audit/advisories.ts
/**
* Reads a page of learn.microsoft.com/nuget/api/vulnerability-info: `{ "id": [{ "severity", "url", "versions" }] }`.
* @throws Error for anything else, because a partly read page would hide vulnerabilities
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
/** Returns the URL of the VulnerabilityInfo resource in a service index, or `undefined` if the source has none. */
function vulnerabilityResource(index) {
	const resources = isObject(index) ? index["resources"] : void 0;
	if (!Array.isArray(resources)) throw new Error("it is not a NuGet service index");
	return addressOf(resources.find((each) => isObject(each) && each["@type"] === "VulnerabilityInfo/6.7.0"));
}
/** Returns the URLs of the pages that a vulnerability index lists. */
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

// src/dotnet/audit/findings.ts
/** Returns the findings, also suppressed ones, sorted by package and advisory, without duplicates from several sources. */
function findVulnerable$1(packages, facts) {
	const { advisories, level, suppressed } = facts;
	const found = /* @__PURE__ */ new Map();
	for (const { id, version } of packages) {
		const parsed = parseNuGetVersion(version);
		const known = advisories.flatMap((source) => source.get(id.toLowerCase()) ?? []);
		for (const { severity, url, versions } of parsed === void 0 ? [] : known) {
			if (!reaches(severity, level) || parsed === void 0 || !isInRange(parsed, versions)) continue;
			const finding = {
				id,
				version,
				severity,
				advisory: url,
				suppressed: suppressed.includes(url)
			};
			found.set(`${id.toLowerCase()}/${version} ${url}`, finding);
		}
	}
	return [...found].sort(([left], [right]) => left < right ? -1 : 1).map(([, finding]) => finding);
}
/** Formats a finding like NuGet's restore does, as an MSBuild warning. */
function describeFinding({ id, version, severity, advisory }) {
	return `warning ${codeOfSeverity(severity)}: Package '${id}' ${version} has a known ${severity} severity vulnerability, ${advisory}`;
}

// src/dotnet/audit/audit.ts
/** Time limit for one source, in milliseconds. */
const PATIENCE = 2e4;
/** Size limit of one response, in bytes. The largest page of nuget.org has 1.5 MB. */
const LARGEST$1 = 16777216;
/** Page limit of one source. nuget.org has two. */
const MOST_PAGES = 32;
const MOST_HOPS = 5;
/**
* Does the audit of a NuGet restore without a restore (learn.microsoft.com/nuget/api/vulnerability-info). Skips sources
* without vulnerability data. A source that fails is a note; this function never throws.
*/
async function auditPackages(request) {
	const { packages } = request;
	if (packages.length === 0) return {
		findings: [],
		asked: [],
		notes: []
	};
	const sources = [...new Set(request.sources)].filter(isOnline);
	const results = await Promise.all(sources.map((source) => askSource(source, request)));
	const answers = results.flatMap(({ advisories }) => advisories === void 0 ? [] : [advisories]);
	return {
		findings: findVulnerable$1(packages, {
			...request,
			advisories: answers
		}),
		asked: results.filter(({ advisories }) => advisories !== void 0).map(({ source }) => source),
		notes: results.flatMap(({ note }) => note === void 0 ? [] : [note])
	};
}
async function askSource(source, request) {
	const read = sourceReader(source, request);
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
			note: `The vulnerability data of ${new URL(source).host} could not be read: ${messageOf(error)}`
		};
	}
}
/** Returns whether a source refuses requests without a login; `false` if it does not answer, too. */
async function wantsLogin(source, access) {
	if (!isOnline(source)) return false;
	try {
		if (access.foreign?.includes(source) === true) checkForeign(source);
		await sourceReader(source, access)(source);
		return false;
	} catch (error) {
		return error instanceof Refusal && (error.status === 401 || error.status === 403);
	}
}
/** An answer that is not a success. */
var Refusal = class extends Error {
	status;
	constructor(url, status) {
		super(`${url.href} answered ${status}`);
		this.status = status;
	}
};
/** Returns a function that reads documents of a source and of the URLs that it refers to. */
function sourceReader(source, request) {
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
				if (!response.ok) throw new Refusal(url, response.status);
				return parseJson(Buffer.from(await readBody(response, {
					bytes: LARGEST$1,
					patience
				})).toString("utf8"), JSON_LIMITS);
			}
			await response.body?.cancel();
			url = withoutLogin(new URL(location, url));
		}
		throw new Error(`${url.href} redirects too often`);
	};
}
const JSON_LIMITS = {
	length: LARGEST$1,
	depth: 16
};
/** A repository may not choose services that only the runner can reach. */
function checkForeign(source) {
	const { host } = new URL(source);
	const nearness = nearnessOf(host);
	if (nearness !== "loopback" && nearness !== "link-local") return;
	throw new Error(`${host} is ${describeNearness(nearness)}, and the repository's nuget.config names it`);
}
/** Pages add to each other and never remove entries. */
function merged(pages) {
	const all = /* @__PURE__ */ new Map();
	for (const [id, advisories] of pages.flatMap((page) => [...page])) all.set(id, [...all.get(id) ?? [], ...advisories]);
	return all;
}
/** `fetch` rejects a URL with a login, and its error would quote the login. */
function withoutLogin(url) {
	url.username = "";
	url.password = "";
	return url;
}
function isOnline(source) {
	return /^https?:/i.test(source) && URL.canParse(source);
}

// src/actions/publish/check-plan.ts
/**
* Checks for `mode: plan` what would make a build fail, or give a wrong version.
* @throws ActionError CREDENTIALS_INVALID for a package source that refuses requests without a login
*/
async function checkBuildable(context, { request, projects }) {
	await warnOfShallowClone(context, {
		request,
		projects
	});
	const { fetch, lookup } = context;
	const isRefused = onceEach(({ source, foreign }) => wantsLogin(source, {
		fetch,
		lookup,
		foreign: foreign ? [source] : []
	}), ({ source, foreign }) => `${foreign} ${source}`);
	for (const { recalled } of projects) if (recalled !== void 0) await checkLogins(recalled, isRefused);
}
/** Files of a folder that a project in or below it gets its packages and tools from. */
const SHARED = [
	"Directory.Build.props",
	"Directory.Build.targets",
	"Directory.Packages.props"
];
const MANIFESTS = [".config/dotnet-tools.json", "dotnet-tools.json"];
/** A version tool that does not see the whole history fails, or gives a lower version. */
async function warnOfShallowClone({ runner }, { request, projects }) {
	const { git, root } = await request.source();
	const folders = await git.folders();
	if (folders === void 0 || !await exists(join(folders.commonDir, "shallow"))) return;
	for (const { build } of projects) {
		if (build.kind !== "project") continue;
		const file = build.plan.project.value;
		const tool = await versionToolOf(root, join(root, file));
		if (tool === void 0) continue;
		runner.log.warning(`${file} uses ${tool}, which reads the history of git, and this clone is shallow. Set fetch-depth: 0 for actions/checkout.`, { file });
	}
}
async function versionToolOf(root, project) {
	const folders = ancestorsOf(root, dirname(project));
	const files = [project, ...folders.flatMap((folder) => SHARED.map((name) => join(folder, name)))];
	const manifests = folders.flatMap((folder) => MANIFESTS.map((name) => join(folder, name)));
	const read = async (paths, find) => {
		return (await Promise.all(paths.map((path) => readTextIfThere(root, path)))).flatMap((text) => text === void 0 ? [] : find(text) ?? []).at(0);
	};
	return await read(files, versionPackageIn) ?? await read(manifests, versionToolIn);
}
async function checkLogins(recalled, isRefused) {
	const { nuget, repositoryFeeds } = recalled;
	const configs = [...repositoryFeeds, ...nuget.configs];
	const own = sourcesInUse(nuget.configs).packages.map(({ value }) => value);
	const sources = sourcesInUse(configs).packages.filter((source) => !hasLogin(source, recalled));
	const [name] = (await Promise.all(sources.map(async ({ name, value }) => await isRefused({
		source: value,
		foreign: !own.includes(value)
	}) ? [name] : []))).flat();
	if (name === void 0) return;
	throw new ActionError({
		code: "CREDENTIALS_INVALID",
		doing: `checking the package source ${name}`,
		got: "it refuses requests without a login, and the step has none for it",
		hint: `Add it below \`with:\`\n  nuget-credentials: |\n    ${name}=\${{ github.actor }}:\${{ secrets.FEED_TOKEN }}`
	});
}
function hasLogin({ name, value }, { nuget, repositoryFeeds }) {
	const isSame = (other) => other.toLowerCase() === name.toLowerCase() || other === value;
	const logins = [...repositoryFeeds, ...nuget.configs].flatMap(({ text }) => readNuGetConfig(text).logins);
	const variable = `NUGETPACKAGESOURCECREDENTIALS_${name}`.toUpperCase();
	const isVariable = (key) => key.toUpperCase() === variable || /^(?:VSS_NUGET_|ARTIFACTS_CREDENTIAL)/.test(key);
	return nuget.credentials.some(({ source }) => isSame(source)) || logins.some(({ source }) => isSame(source)) || Object.keys(nuget.environment).some(isVariable);
}

// src/actions/publish/verify-images.ts
/**
* Verifies the signatures of all images that are known before the build, so that nothing is built with `require` and an
* image without one. What the build chooses is verified when it is read.
* @throws ActionError BASE_UNVERIFIED, INPUT_INVALID
*/
async function verifyImages(context, { projects, bases }) {
	const { inputs } = context;
	if (inputs.verifyBase.mode === "off") return;
	const { localBase, baseImage } = inputs;
	if (localBase !== void 0 && baseImage !== void 0) {
		const name = localBase.kind === "layout" ? localBase.folder : describeReference(baseImage);
		await checkLocalSignature(context, name);
	}
	for (const project of projects) await verifySdk(context, project);
	for (const { base, platforms } of bases) {
		const reference = base.value;
		const digest = reference.digest ?? await context.currentDigest(mirrorOf(reference, inputs.mirrors));
		if (digest === void 0) continue;
		for (const platform of platforms) await checkSignature(context, {
			what: "base image",
			reference,
			digest,
			platform
		});
	}
}
/** The output of an earlier run was made in an SDK image, too. */
async function verifySdk(context, { build, recalled }) {
	if (build.kind !== "project") return;
	const { project, sdkImage, hostTools, runnerSdk } = build.plan;
	if (hostTools !== void 0) {
		const version = runnerSdk?.value.version ?? "";
		context.runner.log.info(`${project.value}: SDK ${version} of the runner does not come from an image, so it has no signature to check`);
		return;
	}
	const asked = sdkImage.value;
	const { mirrors } = context.inputs;
	const known = recalled?.found.kind === "found" ? recalled.found.known : void 0;
	if (known !== void 0) {
		const reference = known.otherSdk === true ? parseReference(originOf$1(known.sdkImage, mirrors)) : asked;
		return await checkSignature(context, usedSdk(context, {
			reference,
			used: known.sdkImage
		}));
	}
	const digest = asked.digest ?? await context.currentDigest(mirrorOf(asked, mirrors));
	if (digest === void 0) return;
	await checkSignature(context, usedSdk(context, {
		reference: asked,
		used: digest
	}));
}
/** Returns the SDK image for the check, by the name that the build has for it. */
function usedSdk({ inputs }, { reference, used }) {
	const digest = used.slice(used.lastIndexOf("@") + 1);
	const platform = {
		os: "linux",
		architecture: inputs.machine ?? "amd64"
	};
	return {
		what: "SDK image",
		reference,
		digest: isDigest(digest) ? digest : void 0,
		platform
	};
}

// src/actions/publish/preflight.ts
/**
* Runs the checks that fail within seconds before the work that takes minutes.
* @returns the names whose end of support was checked
*/
async function preflightAll(context, parts) {
	const { projects, request } = parts;
	const all = [...projects, ...parts.tests];
	const { inputs, registries } = context;
	const { log } = context.runner;
	const builds = all.map(({ build }) => build);
	if (inputs.localBase !== void 0) await checkLocalBase(context, inputs.localBase);
	const expected = builds.map((build) => ({
		build,
		bases: basesOf(inputs, build)
	}));
	for (const { build, bases } of expected) checkBuild(build, {
		bases,
		tags: request.tags.tags
	});
	for (const project of all) checkFeeds(context, project);
	const supported = expected.flatMap(({ build, bases }) => supportedParts(build, bases.map(({ base }) => base.value)));
	checkSupport({
		parts: supported,
		mode: inputs.eol,
		now: context.clock(),
		log
	});
	await verifyImages(context, {
		projects: all,
		bases: expected.flatMap(({ bases }) => bases)
	});
	const judged = new Set(supported.map(({ of }) => of.name));
	if (all.every(({ recalled }) => recalled?.found.kind === "found") && inputs.mode === "build") return judged;
	if (inputs.mode === "build") wakeEngine(context, all);
	const bases = distinct(expected.flatMap(({ bases: own }) => own.map(({ base }) => base)));
	const targets = targetsOf(context, parts);
	const expectedBases = expected.flatMap((each) => each.bases);
	const readBase = inputs.mode === "plan" ? platformReader(context, expectedBases) : void 0;
	await log.phase("Check", () => preflight({
		registries,
		log,
		targets,
		bases,
		mirrors: inputs.mirrors,
		...defined({ readBase })
	}));
	const foreseen = foreseenOf(context, {
		request,
		builds: projects.map(({ build }) => build)
	});
	if (inputs.mode === "plan") await checkBuildable(context, {
		request,
		projects
	});
	if (inputs.mode === "plan") await foreseeTags(context, foreseeImages(foreseen));
	return judged;
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
/** Checks only what will be built: nothing else is restored. */
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
/** A plan ends here, so it reads what a build reads later: whether a base has the platforms. */
function platformReader({ inputs, registries }, expected) {
	return async (reference) => {
		const name = describeReference(reference);
		const own = expected.filter(({ base }) => describeReference(base.value) === name);
		const { mirrors } = inputs;
		for (const platform of own.flatMap(({ platforms }) => platforms)) await pullBase(registries, {
			reference,
			platform,
			mirrors
		});
	};
}
/** Connects to the engine while registries answer. The build that needs the engine reports its errors. */
function wakeEngine({ engine }, all) {
	if (all.every(({ build, recalled }) => build.kind !== "project" || recalled?.found.kind === "found")) return;
	engine().then((found) => found.info().catch(() => void 0), () => void 0);
}
/** Returns the repositories that will be pushed to, if the input names them. */
function targetsOf({ inputs }, { request, projects }) {
	const local = inputs.images.every(({ registry }) => isLoopback(registry));
	if (inputs.images.length === 0 || !choosePush(inputs.push, {
		event: request.event,
		local
	}).value) return [];
	const named = inputs.images.filter((image) => !nameProjects([image]));
	return distinct(projects.flatMap(({ build }) => build.kind === "project" ? expectImages(inputs, build.project).map(({ value }) => value) : named).map((value) => ({ value }))).map(({ value }) => value);
}
/** Returns each name once. */
function distinct(choices) {
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
/** Decides about floating tags for a plan, and logs each decision as a run would. */
async function foreseeTags(context, images) {
	const { inputs, registries, runner } = context;
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
			held: await versionOfRemote(document(held.digest), {
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

// src/dotnet/project/dependency-files.ts
init_p_map();
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
* Returns a hash of the names and contents of all files that can change which packages a restore downloads, for all
* projects of the repository: 64 hexadecimal digits.
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
/** In bytes. Larger files are hashed in pieces. */
const SMALL = 1048576;
async function readSmall(root, path) {
	try {
		var _usingCtx$4 = _usingCtx();
		const file = _usingCtx$4.a(await openFile(root, path));
		return (await file.stat()).size > SMALL ? void 0 : await file.readFile();
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
async function updateWith(hash, { root, path }) {
	try {
		var _usingCtx3 = _usingCtx();
		const file = _usingCtx3.a(await openFile(root, path));
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

// src/publish/nuget/vendored.ts
init_p_map();
/**
* Finds packages of the checkout that NuGet's folder also contains. NuGet uses that folder before any feed, and then does
* not read the archive.
*/
async function findVendored({ entries }, packages) {
	const places = [...entries.values()].filter(({ kind, path }) => kind === "file" && /\.nupkg$/i.test(path)).flatMap(({ path: file }) => placesOf(file).map((path) => ({
		file,
		path
	})));
	const isThere = ({ path }) => exists(join(packages, path, ".nupkg.metadata"));
	return (await pMap(places, async (place) => await isThere(place) ? [place] : [], { concurrency: AT_ONCE })).flat();
}
const AT_ONCE = 16;
/** A package id and a version that NuGet accepts. The path of two names cannot lead out of its folder. */
const PACKAGE = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\/\d[\w.+-]*$/u;
/** Returns all possible places, because only NuGet knows where the version begins: `a.1.2.3` may be `a/1.2.3` or `a.1/2.3`. */
function placesOf(file) {
	const name = basename(file).slice(0, -6).toLowerCase();
	return [...name.matchAll(/\.(?=\d)/g)].map(({ index }) => `${name.slice(0, index)}/${name.slice(index + 1)}`).filter((place) => PACKAGE.test(place));
}
/**
* Removes packages from NuGet's folder if the checkout has other bytes for the same version. Otherwise a restore would use
* the old package.
* @returns the removed packages.
*/
async function removeOutdated(packages, { root, snapshot }) {
	const removed = [];
	for (const { file, path } of await findVendored(snapshot, packages)) {
		const archive = `${path}/${path.replace("/", ".")}.nupkg`;
		const [wanted, kept] = await Promise.all([digestOf$1(root, file), digestOf$1(packages, archive)]);
		if (wanted === void 0 || wanted === kept) continue;
		await removeBelow(packages, path);
		removed.push(path);
	}
	return removed;
}
/** Returns the digest of a file; `undefined` if it cannot be read or is behind a link. */
async function digestOf$1(directory, path) {
	return await measureFile({
		directory,
		path,
		links: "refused"
	}, path).then(({ digest }) => digest, () => void 0);
}

// src/reuse/cache/packages.ts
const SERIES = "nuget";
/**
* The projects of a repository share one entry. A project that had to download many packages saves a new generation.
* All generations and the newest entry of any lock state fit into one request (ten names).
*/
const LAST_GENERATION = 7;
/** Returns the useful entries, best first. */
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
/** Returns the generation of an entry of that lock state, or `undefined` for another lock state. */
function generationOf(entry, lock) {
	const [, of, generation] = /^(.*)-g(\d)$/.exec(entry.name) ?? [];
	return of === lock ? Number(generation) : void 0;
}
/** Downloading a smaller share again is faster than packing and sending everything. */
const WORTH_KEEPING = .1;
/**
* Returns the entry to save: the first of all, or another one if over a tenth of the packages had to be downloaded. That is
* one more generation, which includes the packages of the last one, or the first for a new lock state. Packages of another
* lock state are kept only if the build names them, so entries do not grow with every upgrade. A new lock state alone is
* no reason: each change of a project file gives one, and an entry may be the largest of a repository.
*/
function packagesToKeep(run) {
	const { lock, found, before, after, needed } = run;
	const fresh = [...after.keys()].filter((path) => !before.has(path));
	if (after.size === 0) return void 0;
	if (found === void 0) return {
		lock,
		generation: 0
	};
	if (!(sumOf$1(fresh, after) > WORTH_KEEPING * sumOf$1([...after.keys()], after))) return void 0;
	if (found.generation === void 0) return {
		lock,
		generation: 0,
		...needed.length === 0 ? {} : { only: /* @__PURE__ */ new Set([...needed, ...fresh]) }
	};
	const generation = found.generation + 1;
	return generation <= LAST_GENERATION ? {
		lock,
		generation
	} : void 0;
}
function sumOf$1(paths, sizes) {
	return paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
}

// src/reuse/cache/packages-folder.ts
/**
* Returns the packages of NuGet's folder (`id/version/…`) with the sizes of their archives in bytes. NuGet writes
* `.nupkg.metadata` last and trusts a folder that has it; without it, the package is incomplete. A container of another
* step may write to this folder, so links are not followed.
*/
async function readPackages(folder) {
	const found = /* @__PURE__ */ new Map();
	for await (const met of versionsIn(folder)) {
		const size = sizeOf$1(met);
		if (size !== void 0) found.set(met.path, size);
	}
	return found;
}
/** Removes packages that were not fully unpacked, if permissions allow it. NuGet then downloads them again. */
async function removeBroken(folder) {
	for await (const met of versionsIn(folder)) if (sizeOf$1(met) === void 0) await removeBelow(folder, met.path).catch(() => void 0);
}
async function* versionsIn(folder) {
	for await (const met of walk(folder, { enter: isId })) if (met.kind === "folder" && !isId(met)) yield met;
}
function isId({ path, name }) {
	return path === name && !name.startsWith(".");
}
/** Returns the size of the archive in bytes, or `undefined` if the package is incomplete. */
function sizeOf$1({ folder, name, path }) {
	try {
		var _usingCtx$3 = _usingCtx();
		const own = _usingCtx$3.u(unlessRefused(() => folder.enter(name)));
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
		_usingCtx$3.e = _;
	} finally {
		_usingCtx$3.d();
	}
}
/**
* Moves packages into a folder that others may be using. Renames, so both folders must be on one file system. A version
* is moved as a whole and never replaces an existing one. Removes `from` at the end.
*/
async function addPackages(source, target) {
	try {
		var _usingCtx3 = _usingCtx();
		await mkdir(target, { recursive: true });
		const into = _usingCtx3.u(holdRoot(target));
		const rest = pacer();
		for (const id of foldersIn(source)) {
			addPackage(id, {
				from: source,
				into
			});
			await rest();
		}
		await rm(source, { recursive: true });
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
/** A folder may replace only an empty folder or nothing (rename(2)). */
function isMoved(source, target) {
	try {
		renameSync(source, target);
		return true;
	} catch (error) {
		if ([
			"ENOTEMPTY",
			"EEXIST",
			"ENOTDIR"
		].includes(errorCodeOf(error))) return false;
		throw error;
	}
}
function foldersIn(folder) {
	return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
}
/** Fills a new folder with the same files, as hard links if the file system allows it. */
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
async function copy(source, { path, target }) {
	try {
		var _usingCtx5 = _usingCtx();
		const file = _usingCtx5.a(await openFile(source, path));
		await pipeline(file.createReadStream({ autoClose: false }), createWriteStream(target, { flags: "wx" }));
	} catch (_) {
		_usingCtx5.e = _;
	} finally {
		await _usingCtx5.d();
	}
}

// src/actions/publish/packages.ts
const NOTHING$1 = /* @__PURE__ */ new Map();
/**
* Restores the packages of earlier runs, once for a job; a folder that is kept between runs has them already. Others
* may use the folder meanwhile, so the result reports whether it existed before.
*/
async function restorePackages(context, parts) {
	const found = await bringPackages$1(context, parts);
	const { event, root } = parts.request;
	const { snapshot } = await parts.request.source();
	const removed = await removeOutdated(context.packagesFor(event), {
		root,
		snapshot
	});
	if (removed.length === 0) return found;
	context.runner.log.info(`NuGet packages: the checkout has different content for the same version of ${removed.join(", ")}`);
	return {
		...found,
		before: new Map([...found.before].filter(([path]) => !removed.includes(path)))
	};
}
async function bringPackages$1(context, parts) {
	const { event, root } = parts.request;
	if (context.inputs.cache === "off") return {
		state: "off",
		because: "input cache",
		before: NOTHING$1
	};
	if (context.homeStays) return await countPackages(context.packagesFor(event));
	const lock = await hashDependencyFiles(root);
	return parts.isThere ? await ofThisJob(context, {
		event,
		lock
	}) : await ofEarlierRuns(context, {
		event,
		lock
	});
}
function describePackages(log, { state, because }) {
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
/** A step before this one left its packages, and a note that describes them. */
async function ofThisJob(context, { event, lock }) {
	const packagesFolder = context.packagesFor(event);
	const because = "an earlier step of this job";
	const origin = parseOrigin(await readFile$1(noteOf(packagesFolder), "utf8").catch(() => ""));
	const before = context.cacheFor(event).keeps ? await readPackages(packagesFolder) : NOTHING$1;
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
async function ofEarlierRuns(context, { event, lock }) {
	const packagesFolder = context.packagesFor(event);
	const arrived = `${packagesFolder}-arrived-${randomUUID()}`;
	const { entry, because } = await context.cacheFor(event).restore(wantedPackages(lock), arrived);
	if (entry === void 0) return {
		state: "miss",
		because,
		lock,
		before: NOTHING$1
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
/** Queues what this build used to be saved, if a later run with this lock state would lack much of it. */
async function keepPackages(context, used) {
	const { event, packages } = used;
	const { lock, before, state } = packages;
	if (lock === void 0 || !context.cacheFor(event).keeps) return;
	try {
		const packagesFolder = context.packagesFor(event);
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
		const folder = join(context.home, KEPT_FOLDER, randomUUID());
		const paths = [...after.keys()].filter((path) => wanted.only?.has(path) !== false);
		await linkPackages(paths, {
			from: packagesFolder,
			to: folder
		});
		await checkLeaks(context, folder);
		queueSave(context, {
			entry: packagesEntry(wanted),
			folder
		});
		await writeNote(packagesFolder, wanted);
	} catch (error) {
		context.runner.log.info(`NuGet packages are not kept: ${messageOf(error)}`);
	}
}
/** @throws Error if a file that a build wrote next to a package contains a value of `build-secrets` */
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
/** Returns `undefined` for a note that this action did not write. */
function parseOrigin(text) {
	try {
		return asStored(storedOrigin, parseJson(text));
	} catch {
		return;
	}
}
const storedOrigin = object({
	lock: string(),
	generation: count
});

// src/actions/publish/audit-packages.ts
/**
* Checks the packages of a publication that no restore of this run audited for known vulnerabilities, once a day.
* What a restore would warn about is a warning here.
* @throws ActionError BUILD_FAILED if `nuget-audit` is `fail` and something is found
*/
async function auditKnown(context, known) {
	const { recalled, publication } = known;
	const [app] = publication.apps;
	const name = auditName(publication);
	const now = context.clock();
	if (context.inputs.nugetAudit === "ignore" || app?.audit?.enabled !== true) return NOTHING;
	if (now - (recalled.index.audited[name] ?? 0) < 864e5) return NOTHING;
	const findings = await findVulnerable(context, {
		...known,
		rules: app.audit
	});
	const lines = findings.filter(({ suppressed }) => !suppressed).map(describeFinding);
	if (lines.length > 0 && context.inputs.nugetAudit === "fail") throw vulnerable(app.project, lines);
	for (const line of lines) context.runner.log.warning(line, { file: app.project });
	return {
		audited: { [name]: now },
		findings
	};
}
const NOTHING = {
	audited: {},
	findings: []
};
/** Returns what a restore of this run audited. */
function auditedNow(publication, now) {
	return { [auditName(publication)]: now };
}
function auditName({ packages }) {
	const names = packages.map(({ id, version }) => `${id}/${version}`.toLowerCase()).sort();
	return hash("sha256", JSON.stringify(names), "hex").slice(0, 32);
}
async function findVulnerable(context, { recalled, publication, rules }) {
	const { log } = context.runner;
	const { packages } = publication;
	const sources = auditedSources([...recalled.repositoryFeeds, ...recalled.nuget.configs]);
	const own = auditedSources(recalled.nuget.configs);
	const foreign = sources.filter((source) => !own.includes(source));
	const request = {
		...rules,
		packages,
		sources,
		foreign,
		fetch: context.fetch,
		lookup: context.lookup
	};
	const audit = await log.phase("Check packages for known vulnerabilities", () => auditPackages(request));
	for (const note of audit.notes) log.info(note);
	const reported = audit.findings.filter(({ suppressed }) => !suppressed);
	const summary = `${packages.length} packages, ${reported.length} with known vulnerabilities`;
	log.info(audit.asked.length === 0 ? "No package source has data about vulnerabilities: these packages are not checked" : `${summary} (asked: ${audit.asked.join(", ")})`);
	return audit.findings;
}
function vulnerable(project, lines) {
	return new ActionError({
		code: "BUILD_FAILED",
		doing: `auditing the packages of ${project}`,
		got: lines.join("\n"),
		hint: "Use a version without the vulnerability, or set nuget-audit to warn."
	});
}

// src/actions/publish/publish.ts
/** Returns a project's publication: that of an earlier run if its inputs are the same, otherwise a new one. */
async function publish(context, parts) {
	const { recalled } = parts;
	const published = recalled?.found.kind === "found" ? await reuse(context, {
		...parts,
		recalled,
		found: recalled.found
	}) : await makeNow(context, parts);
	warnOfSettings(context, published.app);
	return published;
}
/** What only a build needs is loaded only for one: most runs of a project build nothing. */
async function makeNow(context, parts) {
	const { make } = await import("./make.js");
	return await make(context, parts);
}
/** Sometimes, as `cache-audit` sets, it is built anyway: what is reused must equal what a build makes. */
async function reuse(context, parts) {
	const { recalled, found, request } = parts;
	const { percent, strict } = context.inputs.cacheAudit;
	const { key, known, because } = found;
	const { audited, findings } = await auditKnown(context, {
		recalled,
		publication: known.publication
	});
	const reused = {
		publication: known.publication,
		build: settled(context, {
			build: parts.build,
			answers: known.answers
		}),
		app: appOf(known.publication),
		openLayer: openKnown(context, {
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
		findings,
		news: { audited }
	};
	if (context.random() * 100 >= percent) return reused;
	context.runner.log.info("The publish output is built anyway, and compared (input cache-audit).");
	const made = await makeNow(context, {
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
	context.runner.log.warning(`${auditFailed(audit).message}. The new one is delivered, and the old one is invalidated.`);
	return {
		...made,
		news: {
			...made.news,
			retired: [key]
		}
	};
}
/** Applies MSBuild's answers at the time of publishing, which the files still reflect. */
function settled({ runner }, { build, answers }) {
	const made = replanned(build, answers);
	if (made.kind !== "project" || build.kind !== "project") return made;
	for (const change of describeChanges(build.plan, made.plan)) runner.log.info(`MSBuild said: ${change}`);
	return made;
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
/** Compares the parts that images are made of. */
function firstDifference(known, made) {
	const layers = ({ layers }) => layers.map(({ kind, rid, diffId }) => `${kind} ${rid ?? ""} ${diffId}`);
	const [before, now] = [layers(known), layers(made)];
	const index = [...before, ...now].findIndex((_, position) => before[position] !== now[position]);
	if (index >= 0) return `the layer ${now[index] ?? before[index]} differs`;
	return JSON.stringify(known.apps) === JSON.stringify(made.apps) ? void 0 : "MSBuild's values for the project differ";
}
function auditFailed(audit) {
	return new ActionError({
		code: "CACHE_AUDIT_FAILED",
		doing: `comparing the reused publish output of ${audit.project} with a new build`,
		got: audit.difference,
		hint: "The build depends on something that is not a file of the checkout (the clock, random values, the network), or is not deterministic."
	});
}
/** Warns about settings of the project's image that are used differently, or not at all. */
function warnOfSettings({ runner: { log }, inputs }, { container, project }) {
	const { obsolete, repository, invalidRepository, unread = [] } = container;
	const at = { file: project };
	for (const { used, instead } of obsolete) log.warning(`${used} is obsolete; use ${instead}.`, at);
	if (invalidRepository !== void 0 && inputs.images.length === 0) log.warning(`ContainerRepository "${invalidRepository}" is not a valid name; ${repository} is used, as by the SDK.`, at);
	if (unread.length === 0) return;
	const names = unread.map(({ name, instead }) => `${name} (${instead})`).join(", ");
	log.warning(`The project sets what this action does not read: ${names}.`, at);
}

// src/actions/publish/publish-all.ts
/** After these errors, another project may still be built. */
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
* Publishes all projects, one after another, then runs their tests. Each build sees a copy of the source that no
* other build has touched, and so shows what that build alone depends on. If one fails, the others are kept for the
* next run.
* @throws the first failure
*/
async function publishAll(context, parts) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { request } = parts;
		const packages = once$2(() => bringPackages(context, request));
		const shared = {
			packages,
			shareImage: _usingCtx$2.a(openSharedImages()).share
		};
		const published = [];
		const tested = [];
		const failures = await doAll(parts.projects, async (project) => {
			const own = await publishOne(context, {
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
			tested.push(await testOne(context, {
				...parts,
				project,
				shared
			}));
		}));
		if (failures.length > 0) await fail(context, {
			request,
			published,
			failures
		});
		await keepAllPackages(context, {
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
/** Works on one after another, until one fails for a reason that the next would have too. */
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
async function testOne(context, parts) {
	const { request, tests, project, shared, folder } = parts;
	const own = {
		...folder,
		path: join(folder.path, "tests", String(tests.indexOf(project)))
	};
	const { test } = await import("./test.js");
	const work = () => test(context, {
		...project,
		...shared,
		request,
		folder: own
	});
	if (project.recalled?.found.kind === "found") return await work();
	return await context.runner.log.phase(`Tests of ${describeProject$1(project.build)}`, work);
}
async function publishOne(context, { request, projects, project, folder, shared }) {
	if (projects.length === 1) return await publish(context, {
		...project,
		...shared,
		request,
		folder
	});
	const own = {
		...folder,
		path: join(folder.path, "projects", String(projects.indexOf(project)))
	};
	const work = () => publish(context, {
		...project,
		...shared,
		request,
		folder: own
	});
	return project.recalled?.found.kind === "found" ? await work() : await context.runner.log.phase(describeProject$1(project.build), work);
}
async function bringPackages(context, request) {
	const isThere = await exists(context.packagesFor(request.event));
	const packages = await restorePackages(context, {
		request,
		isThere
	});
	describePackages(context.runner.log, packages);
	return packages;
}
/** Keeps the packages of all builds as one entry. */
async function keepAllPackages(context, used) {
	const built = used.outputs.filter(({ output }) => output?.observed !== void 0);
	if (built.length === 0 || built.some(({ recalled }) => recalled && secretFeed(recalled) !== void 0)) return;
	const lists = built.map(({ output }) => output?.neededPackages);
	const needed = lists.some((list) => list === void 0) ? [] : lists.flatMap((list) => list ?? []);
	await keepPackages(context, {
		event: used.request.event,
		packages: await used.packages(),
		needed
	});
}
/** Nothing is delivered. @throws the first failure */
async function fail(context, { request, published, failures }) {
	const [first, ...others] = failures;
	const isOver = first?.error instanceof ActionError && first.error.code === "CANCELLED";
	for (const { project, error } of others) context.runner.log.error(`${describeProject$1(project.build)}: ${messageOf(error)}`);
	for (const project of isOver ? [] : published) await savePublication(context, {
		...project,
		request,
		origins: [],
		bases: [],
		systems: {},
		sboms: {},
		folders: {}
	});
	throw first?.error;
}
function openSharedImages() {
	const made = /* @__PURE__ */ new Map();
	return {
		share: async (key, make) => {
			const image = made.get(key) ?? make();
			made.set(key, image);
			return {
				...await image,
				[Symbol.asyncDispose]: async () => void 0
			};
		},
		[Symbol.asyncDispose]: async () => {
			for (const image of made.values()) await (await image.catch(() => void 0))?.[Symbol.asyncDispose]();
		}
	};
}

// src/actions/publish/show-overview.ts
/** Logs what the run is about to do, before it does it, and then the reasons for it. */
async function showOverview(context, known) {
	const { request, projects, tests } = known;
	const { log } = context.runner;
	const foreseen = foreseenOf(context, {
		request,
		builds: projects.map(({ build }) => build)
	});
	const rows = describeForeseen(foreseen);
	const merge = await foreseeMerge(foreseen, request);
	const isPlan = context.inputs.mode === "plan";
	const decided = [...buildRows(projects), ...cacheRows(known)];
	const overview = {
		version: actionVersion(),
		projects: projects.map(({ build }) => describeProject$1(build)),
		commit: commitOf(request.event),
		rows: [
			...deliveryRows(rows),
			...merge,
			...decided
		]
	};
	for (const line of describeOverview(overview)) log.info(line);
	const settings = isPlan ? describeSettings(settingsOf(context.inputs, request)) : [];
	const builds = inCommonFirst(projects.map(({ build }) => build.rows));
	const more = isPlan ? [...rows, ...merge] : [];
	if (isPlan) context.runner.record.addChoices(decided);
	showChoices(context, {
		title: "How it is built, and why",
		rows: [
			...builds,
			...settings,
			...more
		]
	});
	const all = [...projects, ...tests];
	const looked = all.flatMap((project) => describeLookUp(project, all.length > 1));
	if (looked.length > 0) log.details("Results of earlier runs", looked);
}
function describeLookUp({ build, recalled }, isOneOfMany) {
	if (build.kind !== "project" || recalled === void 0) return [];
	const { kind, because } = recalled.found;
	const isTest = build.plan.purpose === "test";
	const words = isTest ? {
		found: "passed in an earlier run",
		missing: "to be run"
	} : {
		found: "reused",
		missing: "to be built"
	};
	return [`${isOneOfMany ? `${describeProject$1(build)}: ` : ""}${isTest ? "Tests" : "Publish output"}: ${words[kind]} (${because})`];
}
/** `main@c04a9a2`, `v1.2@c04a9a2`, `#12@c04a9a2`. */
function commitOf({ ref, ...event }) {
	if (event.sha === "") return "";
	return `${ref.kind === "pull-request" ? `#${ref.number}` : ref.kind === "none" ? "" : ref.name}@${shortSha({
		...event,
		ref
	})}`;
}
/** Joins names and tags: `ghcr.io/me/web:main, :latest`. */
function deliveryRows(rows) {
	const of = (what) => rows.filter((row) => row.what === what);
	const tags = of("tag").map(({ value }) => `:${value}`);
	const images = of("image").map(({ value }) => value);
	const named = images.length === 1 ? [`${images[0]}${tags[0] ?? ""}`, ...tags.slice(1)] : images;
	const [reason] = of(images.length === 1 ? "tag" : "image");
	const image = named.length === 0 ? [] : [{
		what: "image",
		value: shortList(named),
		because: reason?.because ?? ""
	}];
	const tagRow = images.length > 1 && tags.length > 0 ? [{
		...of("tag")[0],
		what: "tags",
		value: shortList(tags)
	}] : [];
	return [
		...image,
		...tagRow.map((row) => ({
			because: "",
			...row
		})),
		...of("push")
	];
}
function buildRows(projects) {
	const builds = projects.flatMap(({ build }) => build.kind === "project" ? [build] : []);
	const bases = builds.flatMap(({ expectedBases }) => expectedBases);
	const base = [...groupBy(bases, ({ base }) => describeReference(base.value))].map(([name, all]) => {
		const platforms = [...new Set(all.flatMap((each) => each.platforms.map(describePlatform)))];
		return {
			what: "base",
			value: platforms.length === 0 ? name : `${name} for ${platforms.join(", ")}`,
			because: all[0]?.base.because ?? ""
		};
	});
	const sdk = [...groupBy(builds, ({ plan }) => plan.runnerSdk?.value.version ?? describeReference(plan.sdkImage.value))].map(([name, [first]]) => {
		const { runnerSdk, sdkImage } = first?.plan ?? {};
		return {
			what: "SDK",
			value: runnerSdk === void 0 ? name : `${name} of the runner`,
			because: (runnerSdk ?? sdkImage)?.because ?? ""
		};
	});
	return [...base, ...sdk];
}
/** One line for the projects, and one for their tests. */
function cacheRows({ projects, tests }) {
	return [...cacheRow("cache", projects), ...cacheRow("tests", tests)];
}
function cacheRow(what, all) {
	const looked = all.flatMap(({ build, recalled }) => recalled === void 0 ? [] : [{
		build,
		found: recalled.found
	}]);
	const [first] = looked;
	if (first === void 0) return [];
	const isTest = what === "tests";
	const words = isTest ? {
		found: "passed in an earlier run",
		missing: "to run"
	} : {
		found: "reused, no build",
		missing: "build"
	};
	const missing = looked.filter(({ found }) => found.kind === "missing");
	if (looked.length === 1) return [{
		what,
		value: words[first.found.kind],
		because: first.found.because
	}];
	const [one] = missing;
	const value = `${looked.length - missing.length} of ${looked.length} ${isTest ? words.found : "reused"}`;
	if (one === void 0) return [{
		what,
		value,
		because: first.found.because
	}];
	return [{
		what,
		value,
		because: `${describeProject$1(one.build)}: ${one.found.because}${missing.length > 1 ? `, and ${missing.length - 1} more` : ""}`
	}];
}
/** How many projects are named. */
const NAMED = 5;
/** Returns the first lines of the log: what is built, named, pushed, on what, with what, and what is reused. */
function describeOverview({ version, projects, commit, rows }) {
	const named = projects.length <= NAMED ? projects.join(", ") : `${projects.length} projects`;
	const width = Math.max(...rows.map(({ what }) => what.length));
	return [`containerize-dotnet ${version}: ${named}${commit === "" ? "" : ` at ${commit}`}`, ...rows.map(({ what, value, because }) => `  ${what.padEnd(width)}  ${value}${because === "" ? "" : `  (${because})`}`)];
}
/** How many values a row lists. */
const LISTED = 4;
/** Joins values of a row; names how many are left out. */
function shortList(values) {
	const more = values.length - LISTED;
	return more <= 1 ? values.join(", ") : `${values.slice(0, LISTED).join(", ")} and ${more} more`;
}

// src/actions/images/delivery-report.ts
/** Returns each repository that holds a set. */
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
/** Returns the references of a set that were written. A tag that was left to another image is not one of them. */
function pushedReferences({ set, tags, names = [] }, { settled, delivered }) {
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
/**
* Turns a failure into a warning: the images are delivered already, and a report that cannot be written does not undo
* that.
*/
async function warnOnFailure({ runner }, { doing, work }) {
	await work().catch((error) => runner.log.warning(`${doing}: ${messageOf(error)}`));
}
/** Returns the folder of a run's report files. */
function reportsFolder(results, sets) {
	return join(results, "reports", (sets[0]?.set.top.descriptor.digest ?? "").slice(7, 19));
}

// src/actions/images/report-images.ts
/**
* Describes the images of a set for the report, with the files of the layers that this run made. If the tags stay with
* another image, the images have only digests.
*/
function reportImages({ set, names, tags: [tag], members, from }, { changes, isKept }) {
	const [name] = names;
	const made = from.published.made?.layers ?? [];
	const contents = new Map(made.map((layer) => [layer.descriptor.digest, layer.contents]));
	return set.images.map((image, index) => {
		const platform = describePlatform(image.platform);
		return {
			name: name === void 0 || isKept ? set.top.descriptor.digest : describeReference({
				...name,
				...defined({ tag })
			}),
			digest: image.manifest.descriptor.digest,
			platform,
			size: sizeOf$3(image),
			base: describeReference(members[index]?.base.reference ?? {
				registry: "",
				repository: "an unknown base"
			}),
			layers: image.layers.map(({ kind, descriptor: { digest, size } }) => {
				const files = contents.get(digest)?.map(fileOf);
				return {
					kind,
					size,
					...defined({ files })
				};
			}),
			...defined({ changes: changesIn(changes, {
				image,
				names
			}) })
		};
	});
}
function fileOf({ path, size, origin }) {
	return {
		path,
		size,
		from: origin.kind === "package" ? `${origin.id} ${origin.version}` : origin.kind === "project" ? origin.project : ""
	};
}

// src/plan/matrix/leg-values.ts
/** Maximum number of entries in a list. */
const MOST = 1024;
/** Maximum number of characters in a text. */
const LONGEST = 16384;
/** Maximum number of characters of a text in a message. */
const SHOWN = 80;
const anyObject = (what) => custom(isObject, `${what} is not an object`);
/** An object with these fields. Its message is that of the first field that is wrong or missing. */
function objectWith(what, fields) {
	const pick = (value) => {
		const entries = Object.entries(fields).filter(([name, { type }]) => Object.hasOwn(value, name) || type !== "exact_optional");
		return Object.fromEntries(entries.map(([name]) => [name, value[name]]));
	};
	return pipe(anyObject(what), transform(pick), object(fields));
}
/** As {@link objectWith}, for an object that may have no other field, and whose fields keep their order. */
function onlyWith(what, fields) {
	const known = objectWith(what, fields);
	const stranger = (value) => Object.keys(value).find((name) => !Object.hasOwn(fields, name));
	return pipe(anyObject(what), check$2((value) => stranger(value) === void 0, ({ input }) => `${shown(stranger(input))} is not a field of ${what}`), transform((value) => ({
		...value,
		...readAs(known, value)
	})));
}
/** A list of anything, within the limit. */
function list(what) {
	return pipe(custom(Array.isArray, `${what} is not a list`), maxLength(MOST, ({ input }) => `${what} has ${input.length} entries, more than the limit of ${MOST}`));
}
function text(what) {
	return pipe(string(`${what} is not text`), maxLength(LONGEST, ({ input }) => `${what} has ${input.length} characters, more than the limit of ${LONGEST}`));
}
function matching(what, form) {
	return pipe(text(what), regex(form, ({ input }) => `${what} is ${shown(input)}, which no leg writes`));
}
/** An object with any names, and texts as values. */
function textsByName(what) {
	return pipe(anyObject(what), check$2((value) => Object.keys(value).length <= MOST, `there are more than ${MOST} ${what}`), transform((value) => Object.fromEntries(Object.entries(value).map(([key, each]) => [key, readAs(text(`the annotation ${shown(key)}`), each)]))));
}
/** @throws Error with the message of the first value that does not fit */
function readAs(schema, value) {
	return parse$5(schema, value, { abortEarly: true });
}
function shown(value) {
	const whole = String(value).replace(/\p{Cc}/gu, " ");
	const short = whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
	return typeof value === "string" ? `"${short}"` : short;
}

// src/plan/matrix/leg-file.ts
/** Other schemas are not read: all legs of a run and the joining job use the same version. */
const SCHEMA = 1;
function writeLegFile(file) {
	return `${JSON.stringify({
		schema: SCHEMA,
		...file
	}, void 0, 2)}\n`;
}
/** In bytes. A leg with a hundred images needs less than 1 MB. */
const LARGEST_LEG_FILE = 4194304;
const platformField = (name) => matching(name, /^[a-z0-9][a-z0-9._-]{0,63}$/);
/** Keeps the order of the fields. The platform goes into an index, and the order affects its digest. */
const platform = onlyWith("a platform", {
	os: platformField("os"),
	architecture: platformField("architecture"),
	variant: exactOptional(platformField("variant")),
	"os.version": exactOptional(platformField("os.version"))
});
const manifest = pipe(unknown(), transform(parseDescriptor), check$2(({ mediaType }) => isManifestType(mediaType), ({ input }) => `${shown(input.mediaType)} is not a manifest of an image`), transform(({ mediaType, digest, size, platform: its }) => {
	return {
		mediaType,
		digest,
		size,
		platform: readAs(platform, its)
	};
}));
const image = objectWith("an image", {
	manifest,
	base: matching("base", /^[^\s\p{Cc}]{0,1024}$/u)
});
const word = (what) => matching(what, /^[\x21-\x7e]{1,255}$/);
/** A name must parse to itself. No leg writes a tag here, or a host that differs from the apparent one. */
const name = pipe(objectWith("a name", {
	registry: word("registry"),
	repository: word("repository")
}), transform((given) => ({
	...given,
	parsed: parseReference(`${given.registry}/${given.repository}`)
})), check$2(({ registry, repository, parsed }) => parsed.registry === registry && parsed.repository === repository && parsed.tag === void 0, ({ input }) => `${shown(`${input.registry}/${input.repository}`)} is not the name of an image`), transform(({ parsed }) => parsed));
const tag = pipe(text("a tag"), check$2(isTag, ({ input }) => `${shown(input)} is not a valid tag`));
const twiceIn = (all) => all.find((each, index) => all.indexOf(each) < index);
const tags = (what) => pipe(list(what), array(tag), check$2((all) => twiceIn(all) === void 0, ({ input }) => `the tag ${twiceIn(input)} is given twice`));
/** A file below the root of the checkout. */
const project = pipe(text("project"), check$2((path) => /^[^\p{Cc}\\]+$/u.test(path) && !path.split("/").some((part) => [
	"",
	".",
	".."
].includes(part)), ({ input }) => `${shown(input)} is not the path of a project`));
const set = objectWith("a set", {
	images: pipe(list("images"), minLength(1, "a set has no image"), tupleWithRest([image], image)),
	project,
	names: pipe(list("names"), array(name)),
	tags: tags("tags"),
	moving: tags("moving"),
	annotations: objectWith("annotations", {
		index: exactOptional(textsByName("annotations")),
		"index-descriptor": exactOptional(textsByName("annotations"))
	})
});
/** RFC 3339 in UTC. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const legFile = pipe(objectWith("the file", {
	schema: literal(SCHEMA, ({ input }) => `its schema is ${shown(input)}, not ${SCHEMA}`),
	leg: pipe(text("leg"), check$2(isLeg, ({ input }) => `${shown(input)} is not a valid name of a leg`)),
	pushed: boolean("pushed is neither true nor false"),
	sha: matching("sha", /^(?:[0-9a-f]{40,64})?$/),
	created: matching("created", TIME),
	tagged: exactOptional(matching("tagged", TIME)),
	run: matching("run", /^\d{0,20}$/),
	sets: pipe(list("sets"), array(set))
}), transform(({ schema: _, ...file }) => file));
/** @throws ActionError LEGS_INVALID that names the file, for content that no leg of this version writes */
function parseLegFile(name, content) {
	try {
		return readAs(legFile, parseJson(content, { length: LARGEST_LEG_FILE }));
	} catch (error) {
		throw new ActionError({
			code: "LEGS_INVALID",
			doing: `reading the leg file ${name}`,
			got: messageOf(error),
			hint: "The input legs must name a folder with nothing but the leg-file of each leg, and all jobs must use the same version of the action.",
			cause: error
		});
	}
}

// src/actions/matrix/leg.ts
/** Returns what this leg passes to the step that joins all legs. */
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
/** Writes the leg's file. A failure is an error: without this file the images cannot be used. */
async function writeLeg({ home }, file) {
	const path = join(home, "legs", `${file.leg}.json`);
	const text = Buffer.from(writeLegFile(file));
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
	return {
		path,
		digest: digestOf$2(text)
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
/** Returns the base with the digest that its tag pointed to. */
function describeBase({ reference, digest }) {
	return describeReference({
		...reference,
		digest
	});
}

// src/actions/report/documents.ts
/** Returns the value of the output `sbom`. */
function sbomOutput(attached) {
	const all = ofKind(attached, (key) => !isAttestation(key));
	return JSON.stringify(all.map(({ name, image, platform, documents }) => ({
		image: `${name}@${image}`,
		platform,
		documents
	})));
}
/** Returns the value of the output `attestations`. */
function attestationsOutput(attached) {
	const all = ofKind(attached, isAttestation);
	return JSON.stringify(all.map(({ name, image, platform, documents }) => {
		return {
			image: `${name}@${image}`,
			platform,
			signed: PROVENANCE in documents,
			documents
		};
	}));
}
/** Says which images have their SBOM and their provenance in their registry. */
function documentRows(attached) {
	const sboms = ofKind(attached, (key) => !isAttestation(key));
	const attested = ofKind(attached, isAttestation);
	const signed = attested.every(({ documents }) => PROVENANCE in documents);
	return [...rowOf(sboms, {
		what: "SBOM",
		value: "SPDX 2.3 and CycloneDX 1.6",
		made: "made from the restore and the publish"
	}), ...rowOf(attested, {
		what: "provenance",
		value: `SLSA 1.0, ${signed ? "signed" : "not signed"}`,
		made: signed ? "signed with the identity of the job" : "the job has no identity"
	})];
}
function rowOf(all, { what, value, made }) {
	if (all.length === 0) return [];
	const because = all.some(({ isNew }) => isNew) ? made : "an earlier run attached it";
	return [{
		what,
		value: `${value}, attached to ${all.length === 1 ? "the image" : `${all.length} images`}`,
		because
	}];
}
function ofKind(attached, isOf) {
	return attached.flatMap((each) => {
		const documents = Object.entries(each.documents).filter(([key]) => isOf(key));
		return documents.length === 0 ? [] : [{
			...each,
			documents: Object.fromEntries(documents)
		}];
	});
}
/** Keys of SBOMs are media types; those of signed attestations are the addresses of predicates. */
function isAttestation(key) {
	return key === "application/vnd.in-toto+json" || key.startsWith("https://");
}

// src/actions/report/outputs.ts
/** The outputs of the action that joins legs, in the order of `merge/action.yml`; they mean the same. */
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
		version: result.version,
		...aboutImage({
			labels,
			annotations,
			tags,
			tagNames
		}, separators),
		results: JSON.stringify(resultsOf(result)),
		changed: String(result.changed),
		pushed: String(result.pushed),
		cache: result.cache,
		"sdk-image": result.sdkImage,
		"base-image": bases[0] ?? "",
		port: Object.keys(config.ExposedPorts ?? {}).flatMap(portNumber)[0] ?? "",
		user: isUser(config.User ?? "") ? config.User ?? "" : "",
		"subject-checksums": files.checksums,
		report: files.page,
		"report-json": files.report,
		"test-results": files.tests ?? "",
		sbom: sbomOutput(result.attached),
		attestations: attestationsOutput(result.attached),
		"leg-file": files.leg?.path ?? "",
		"leg-digest": files.leg?.digest ?? ""
	};
}
/** Returns the outputs that docker/metadata-action has, too. */
function aboutImage({ labels, annotations, tags, tagNames }, separators) {
	return {
		tags: tags.join(separators.tags),
		"tag-names": tagNames.join(separators.tags),
		labels: Object.entries(labels).map(([key, value]) => `${key}=${value}`).join(separators.labels),
		annotations: annotations.join(separators.annotations),
		json: JSON.stringify({
			tags,
			"tag-names": tagNames,
			labels,
			annotations
		})
	};
}
/** Returns the outputs that need no build. */
function plannedOutputs(planned, separators) {
	const { repository, version, sdkImage, baseImage } = planned;
	return {
		repository,
		version,
		...aboutImage(planned, separators),
		pushed: "false",
		"sdk-image": sdkImage,
		"base-image": baseImage
	};
}
/** Returns every name with all its tags, in the order in which names first appear. */
function tagsOf(sets) {
	return [...new Map(sets.flatMap((each) => each.names).map((name) => [describeReference(name), name]))].flatMap(([text, name]) => sets.filter((each) => each.names.some((own) => describeReference(own) === text)).flatMap(({ tags }) => taggedNames(name, tags)));
}
/** Returns every image of a run, for the output `results` and the report. */
function resultsOf({ sets }) {
	return sets.flatMap((each) => each.set.images.map((image, index) => ({
		project: each.project,
		tags: each.tags,
		digest: digestOf(each),
		platform: describePlatform(image.platform),
		manifest: image.manifest.descriptor.digest,
		size: sizeOf$3(image),
		"base-image": each.bases[index] ?? ""
	})));
}
function digestOf({ set, kept }) {
	return kept ?? set.top.descriptor.digest;
}

// src/actions/report/report-script.ts
/** Fills the page with the model. */
function renderReport(model, { page, layout }) {
	const make = maker(page);
	const put = (id, ...nodes) => page.getElementById(id)?.replaceChildren(...nodes);
	put("highlights", rowsTable(make, {
		caption: "The result",
		rows: model.highlights
	}));
	put("timeline", drawTimeline(make, model));
	put("contents", ...model.images.map((image) => drawImage(make, {
		image,
		layout
	})));
	put("changes", ...model.images.map((image) => drawChanges(make, image)));
	put("problems", drawProblems(make, model));
	put("choices", rowsTable(make, {
		caption: "Choices and their reasons",
		rows: model.choices
	}));
}
function maker(page) {
	return (tag, attributes, ...content) => {
		const element = page.createElement(tag);
		for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
		element.append(...content);
		return element;
	};
}
/** `12.3 MB`. */
function sizeOf(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB"
	];
	const power = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
	return `${Number((bytes / 1e3 ** power).toPrecision(3))} ${units[power]}`;
}
/** Makes a table from cells; the first row of cells is the head. */
function tableOf(make, { caption, head, rows }) {
	const line = (cells) => make("tr", {}, ...cells.map((cell) => make("td", {}, cell)));
	return make("div", {
		class: "wide",
		tabindex: "0",
		role: "region",
		"aria-label": caption
	}, make("table", {}, make("caption", {}, caption), make("thead", {}, make("tr", {}, ...head.map((cell) => make("th", { scope: "col" }, cell)))), make("tbody", {}, ...rows.map(line))));
}
function rowsTable(make, { caption, rows }) {
	return tableOf(make, {
		caption,
		head: [
			"What",
			"Choice",
			"Because"
		],
		rows: rows.map(({ what, value, because }) => [
			what,
			value,
			because
		])
	});
}
/** One bar for each phase, with its time as text. */
function drawTimeline(make, { phases }) {
	const end = Math.max(1, ...phases.map(({ to }) => to));
	const bars = phases.map(({ title, from, to }) => {
		const style = `margin-left:${(from / end * 100).toFixed(2)}%;width:${(Math.max(.003, (to - from) / end) * 100).toFixed(2)}%`;
		return make("li", {}, make("span", {}, `${title}: ${to - from < 1e3 ? `${Math.round(to - from)} ms` : `${((to - from) / 1e3).toFixed(1)} s`}`), make("div", {
			class: "bar",
			style
		}));
	});
	return bars.length === 0 ? make("p", {}, "No phase took long enough to be drawn.") : make("ol", { class: "bars" }, ...bars);
}
/** The layers of an image as a treemap, and its files as a table with a search. */
function drawImage(make, { image, layout }) {
	const title = `${image.name} (${image.platform}), ${sizeOf(image.size)}`;
	const files = image.layers.flatMap(({ kind, files: own = [] }) => own.map((file) => ({
		...file,
		kind
	})));
	const layers = image.layers.map(({ kind, size, files: own }) => [
		kind,
		sizeOf(size),
		own === void 0 ? "" : String(own.length)
	]);
	const table = tableOf(make, {
		caption: `Layers of ${title}`,
		head: [
			"Layer",
			"Size in the registry",
			"Files"
		],
		rows: layers
	});
	const content = files.length === 0 ? [make("p", {}, "The files of a layer are known only in the run that publishes them. This run reused the layers, or they belong to the base.")] : [drawTreemap(make, {
		files,
		title,
		layout
	}), drawFiles(make, {
		files,
		title
	})];
	return make("section", {}, make("h3", {}, title), make("p", {}, `${image.digest} on ${image.base}`), table, ...content);
}
/** Draws the files as a treemap, and names the colours of the layers. */
function drawTreemap(make, { files, title, layout }) {
	const height = 60;
	const drawn = layout(files, height).map(({ tile, box }) => {
		const [top, tall] = [box.y / height * 100, box.height / height * 100];
		const style = `left:${box.x}%;top:${top}%;width:${box.width}%;height:${tall}%`;
		const text = box.width > 8 && box.height > 4 ? tile.label.split("/").at(-1) ?? "" : "";
		return make("div", {
			class: `tile ${tile.kind}`,
			style,
			title: `${tile.label}: ${sizeOf(tile.size)}`
		}, text);
	});
	const label = `Treemap of the files of ${title}. The table below has the same data.`;
	return make("div", {}, make("ul", { class: "legend" }, ...[...new Set(files.map(({ kind }) => kind))].map((kind) => make("li", {}, make("span", { class: `key ${kind}` }), kind))), make("div", {
		class: "treemap",
		role: "img",
		"aria-label": label
	}, ...drawn));
}
/** A table of files, the largest first, with a search. */
function drawFiles(make, { files, title }) {
	const sorted = [...files].sort((a, b) => b.size - a.size);
	const most = 200;
	const input = make("input", {
		type: "search",
		placeholder: "dll, package, folder …"
	});
	const status = make("p", { role: "status" });
	const holder = make("div", {});
	const show = () => {
		const wanted = input.value.toLowerCase();
		const found = sorted.filter(({ path, from, kind }) => `${path} ${from} ${kind}`.toLowerCase().includes(wanted));
		const rows = found.slice(0, most).map(({ path, from, kind, size }) => [
			path,
			from,
			kind,
			sizeOf(size)
		]);
		status.textContent = `${found.length} of ${sorted.length} files${found.length > most ? `; the largest ${most} are shown` : ""}`;
		holder.replaceChildren(tableOf(make, {
			caption: `Files of ${title}`,
			head: [
				"File",
				"From",
				"Layer",
				"Size"
			],
			rows
		}));
	};
	input.addEventListener("input", show);
	show();
	return make("div", {}, make("label", {}, "Search files: ", input), status, holder);
}
/** How an image differs from what its tag pointed to. */
function drawChanges(make, { name, platform, changes }) {
	const title = `${name} (${platform})`;
	if (changes === void 0) return make("section", {}, make("h3", {}, title), make("p", {}, "There is no earlier image to compare with."));
	const { since, pull, size, earlierSize, base, layers, settings, packages = [], files = [] } = changes;
	const text = `Since ${since}: ${sizeOf(size)}, before ${sizeOf(earlierSize)}. A node that has it pulls ${sizeOf(pull)}.`;
	const bytes = (value) => value === void 0 ? "" : sizeOf(value);
	const parts = [
		...base ? [[
			"base image",
			"",
			"other layers"
		]] : [],
		...layers.map(({ kind, before, after }) => [
			`layer ${kind}`,
			bytes(before),
			bytes(after)
		]),
		...settings.map((setting) => [
			setting,
			"",
			""
		]),
		...packages.map(({ id, before = "", after = "" }) => [
			`package ${id}`,
			before,
			after
		]),
		...files.map(({ path, before, after }) => [
			path,
			bytes(before),
			bytes(after)
		])
	];
	const most = 1e3;
	const rows = parts.slice(0, most);
	const table = tableOf(make, {
		caption: `Changes of ${title}`,
		head: [
			"What",
			"Before",
			"Now"
		],
		rows
	});
	const more = parts.length > most ? [make("p", {}, `${parts.length - most} more are not shown.`)] : [];
	return make("section", {}, make("h3", {}, title), make("p", {}, text), table, ...more);
}
function drawProblems(make, { problems, moreProblems }) {
	if (problems.length === 0) return make("p", {}, "There were no warnings.");
	const rows = problems.map(({ level, message, file = "", line }) => [
		level,
		line === void 0 ? file : `${file}:${line}`,
		message
	]);
	const more = moreProblems === 0 ? [] : [make("p", {}, `${moreProblems} more are in the log.`)];
	return make("div", {}, tableOf(make, {
		caption: "Warnings and errors",
		head: [
			"Level",
			"File",
			"Message"
		],
		rows
	}), ...more);
}
/** The functions as text, and the call that fills the page. */
function reportScript() {
	const functions = [...[
		renderReport,
		maker,
		sizeOf,
		tableOf,
		rowsTable,
		drawTimeline,
		drawImage,
		drawTreemap
	], ...[
		drawFiles,
		drawChanges,
		drawProblems
	]];
	const start = "renderReport(JSON.parse(document.getElementById('model').textContent), { page: document, layout: layoutFiles });";
	return [...functions.map(String), start].join("\n");
}

// src/actions/report/report-treemap.ts
/** Places the files in an area of 100 by `height`: each layer is an area, and its files that can be seen are parts of it. */
function layoutFiles(files, height) {
	return squarify([...new Set(files.map(({ kind }) => kind))].map((kind) => ({
		kind,
		label: kind,
		size: sumOf(files.filter((file) => file.kind === kind))
	})).sort((a, b) => b.size - a.size), {
		x: 0,
		y: 0,
		width: 100,
		height
	}).flatMap(({ tile: { kind }, box }) => squarify(tilesOf(files, kind), box));
}
function sumOf(files) {
	return files.reduce((sum, { size }) => sum + size, 0);
}
/** The files of a layer, the largest first; those that could not be seen are one tile. */
function tilesOf(files, kind) {
	const least = sumOf(files) / 2e3;
	const own = files.filter((file) => file.kind === kind).sort((a, b) => b.size - a.size);
	const large = own.filter(({ size }) => size >= least);
	const small = own.slice(large.length);
	const tiles = large.map(({ path, from, size }) => ({
		label: from === "" ? path : `${path} (${from})`,
		size,
		kind
	}));
	if (small.length > 0) tiles.push({
		label: `${small.length} small files`,
		size: sumOf(small),
		kind
	});
	return tiles.sort((a, b) => b.size - a.size);
}
/** Bruls, Huizing, van Wijk: Squarified Treemaps (2000). Tiles come largest first. */
function squarify(tiles, area) {
	const placed = [];
	let left = area;
	let rest = tiles.filter(({ size }) => size > 0);
	while (rest.length > 0) {
		const total = rest.reduce((sum, { size }) => sum + size, 0);
		const scale = left.width * left.height / total;
		const side = Math.min(left.width, left.height);
		let count = 1;
		while (count < rest.length && worst(rest.slice(0, count + 1), {
			scale,
			side
		}) <= worst(rest.slice(0, count), {
			scale,
			side
		})) count += 1;
		const { boxes, remaining } = placeRow(rest.slice(0, count), {
			area: left,
			scale
		});
		placed.push(...boxes);
		left = remaining;
		rest = rest.slice(count);
	}
	return placed;
}
/** The worst ratio of sides in a row. */
function worst(row, { scale, side }) {
	const areas = row.map(({ size }) => size * scale);
	const sum = areas.reduce((total, each) => total + each, 0);
	return Math.max(side ** 2 * Math.max(...areas) / sum ** 2, sum ** 2 / (side ** 2 * Math.min(...areas)));
}
function placeRow(row, { area, scale }) {
	const sum = row.reduce((total, { size }) => total + size * scale, 0);
	const isWide = area.width >= area.height;
	const thickness = sum / (isWide ? area.height : area.width);
	let at = isWide ? area.y : area.x;
	return {
		boxes: row.map((tile) => {
			const length = tile.size * scale / thickness;
			const box = isWide ? {
				x: area.x,
				y: at,
				width: thickness,
				height: length
			} : {
				x: at,
				y: area.y,
				width: length,
				height: thickness
			};
			at += length;
			return {
				tile,
				box
			};
		}),
		remaining: isWide ? {
			...area,
			x: area.x + thickness,
			width: area.width - thickness
		} : {
			...area,
			y: area.y + thickness,
			height: area.height - thickness
		}
	};
}
/** The functions as text. */
function treemapScript() {
	return [
		layoutFiles,
		sumOf,
		tilesOf,
		squarify,
		worst,
		placeRow
	].map(String).join("\n");
}

// src/actions/report/report-page.ts
/** Returns a page that needs no network: HTML, with style, script and data in it. */
function reportPage(model) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(model.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(model.title)}</h1><p>containerize-dotnet ${escaped(model.version)}</p></header>
<nav aria-label="Sections"><ul>${SECTIONS.map(([id, title]) => `<li><a href="#${id}-title">${title}</a></li>`).join("")}</ul></nav>
<main>
${SECTIONS.map(([id, title]) => `<section><h2 id="${id}-title">${title}</h2><div id="${id}"></div></section>`).join("\n")}
</main>
<noscript><p>This page draws its data with JavaScript.</p></noscript>
<script type="application/json" id="model">${inScript(model)}<\/script>
<script>${treemapScript()}
${reportScript()}<\/script>
</body>
</html>
`;
}
const SECTIONS = [
	["highlights", "Result"],
	["timeline", "Timeline"],
	["contents", "Contents"],
	["changes", "Changes"],
	["problems", "Warnings"],
	["choices", "Choices"]
];
function escaped(text) {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** HTML standard, "Restrictions for contents of script elements": no `<` that could begin a tag or a comment. */
function inScript(model) {
	return JSON.stringify(model).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
const STYLE = `
:root { color-scheme: light dark; --text: #1b1f24; --back: #ffffff; --soft: #f3f4f6; --line: #c4c9d0; --link: #0550ae; --bar: #2f6feb; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --back: #0d1117; --soft: #161b22; --line: #4b535d; --link: #79b8ff; --bar: #4c8eff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; color: var(--text); background: var(--back); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.25rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; overflow-wrap: anywhere; }
p { overflow-wrap: anywhere; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; }
.wide { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; overflow-wrap: anywhere; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--soft); overflow-wrap: normal; }
.bars { list-style: none; padding: 0; }
.bar { height: .6rem; background: var(--bar); border-radius: 2px; min-width: 2px; }
.treemap { position: relative; width: 100%; aspect-ratio: 5 / 3; border: 1px solid var(--line); }
.tile { position: absolute; overflow: hidden; border: 1px solid #ffffff; color: #111111; background: #dcdcdc; font-size: .7rem; line-height: 1.1; padding: 1px 2px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; }
.key { display: inline-block; width: 1em; height: 1em; margin-right: .35em; vertical-align: -.15em; background: #dcdcdc; border: 1px solid var(--line); }
.packages { background: #c7d7f5; } .runtimes { background: #dccff5; } .projects { background: #cdeccf; } .static { background: #fbe3b5; } .app { background: #f9cccc; }
input { font: inherit; padding: .25rem .5rem; max-width: 100%; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
`;

// src/publication/sbom-facts.ts
const storedFacts = object({
	packages: array(object({
		id: text$1,
		version: text$1,
		sha512: exactOptional(text$1),
		licence: exactOptional(text$1),
		feed: exactOptional(text$1),
		direct: flag,
		use: picklist([
			"library",
			"runtime",
			"build"
		]),
		needs: texts
	})),
	projects: array(object({
		path: text$1,
		version: exactOptional(text$1),
		needs: texts
	})),
	npm: array(object({
		name: text$1,
		version: text$1,
		integrity: exactOptional(text$1),
		licence: exactOptional(text$1),
		source: exactOptional(text$1),
		direct: flag,
		dev: flag,
		lockFile: text$1
	})),
	files: array(object({
		path: text$1,
		sha1: text$1,
		sha256: text$1,
		kind: picklist([
			"package",
			"project",
			"asset",
			"unaccounted"
		]),
		owner: text$1
	}))
});
/** In bytes, of the JSON text. A hundred thousand files have a fifth of it. */
const LARGEST = 134217728;
/** Hashes hardly compress, so the text of real facts is some times as long as the packed one. */
const MOST_RATIO = 50;
const LEAST = 1048576;
/**
* Packs the facts into one text: the index of a project holds them, and a run that makes no SBOM does not have to parse
* them.
*/
function packFacts(facts) {
	return deflateRawSync(JSON.stringify(facts), { level: 9 }).toString("base64");
}
/** Returns `undefined` if the text does not hold valid facts. */
function unpackFacts(packed) {
	try {
		const maxOutputLength = Math.min(LARGEST, Math.max(LEAST, packed.length * MOST_RATIO));
		const bytes = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength });
		return asStored(storedFacts, parseJson(bytes.toString("utf8"), { length: LARGEST }));
	} catch {
		return;
	}
}

// src/actions/report.ts
/** Writes outputs for the next steps, files for tools, and the summary for people. @returns the last line of the log */
async function report(context, parts) {
	const { runner } = context;
	const result = await resultOf(context, parts);
	const outputs = outputsOf(result, context.inputs.separators);
	for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
	const subjects = subjectsOf(parts.settled);
	recordArtifacts(runner, subjects);
	const facts = await factsOf(context, {
		...parts,
		result
	});
	const { delivered, published } = parts;
	const compressor = published.some((project) => project.published.made !== void 0) ? codecFingerprint(context.inputs.compression) : void 0;
	await warnOnFailure(context, {
		doing: "Cannot write the report",
		work: () => writeFiles(facts, {
			subjects,
			model: modelOf(facts, parts),
			delivered,
			compressor
		})
	});
	await warnOnFailure(context, {
		doing: "Cannot write the summary",
		work: () => runner.writeSummary(summaryOf(facts))
	});
	if (facts.tip !== void 0) runner.log.info(`Tip: ${facts.tip}`);
	return lastLine$1(facts);
}
async function factsOf(context, parts) {
	const { request, published, tested, delivery, delivered, settled, result } = parts;
	const { phases, problems, elapsed, withoutSecrets } = context.runner.record;
	const kept = keptRow(context, request);
	const changes = await parts.changes;
	const own = {
		result,
		places: delivered.slice(0, delivered.length - settled.pushes.length).map(({ target }) => target),
		elapsed: elapsed(),
		saved: savedBy(published)
	};
	const tests = tested.map(testRow);
	const support = supportRow(published, delivery);
	const tip = tipOf({
		phases,
		elapsed: own.elapsed,
		refusal: context.cacheFor(request.event).refusal
	});
	return {
		...own,
		highlights: [
			...published.flatMap(({ published: { cache } }) => cache.rows.slice(0, 1)).slice(0, 5),
			...changes.slice(0, 1).map(pullRow),
			...tests,
			parts.verified.row,
			...support,
			...documentRows(parts.attached),
			kept
		],
		choices: [
			...inCommonFirst(published.map(({ build, published: { cache } }) => [...build.rows, ...cache.rows])),
			...describeDeliveryPlan(delivery),
			...rulingRows(delivered),
			...suppressedRows(published)
		].map((row) => ({
			...row,
			value: withoutSecrets(row.value),
			because: withoutSecrets(row.because)
		})),
		delivered,
		changes,
		phases,
		problems,
		advisories: advisoriesOf$1({
			problems,
			findings: published.flatMap(({ published: { findings } }) => findings),
			graphs: () => graphsOf(published)
		}),
		...defined({ tip })
	};
}
/** What the applications consist of. */
function graphsOf(published) {
	return published.flatMap(({ published: { publication } }) => publication.apps).flatMap(({ sbomFacts }) => unpackFacts(sbomFacts) ?? []);
}
/** How long the builds took that were not repeated, in milliseconds. */
function savedBy(published) {
	return published.reduce((sum, { recalled, published: { made } }) => {
		const found = made === void 0 ? recalled?.found : void 0;
		return sum + (found?.kind === "found" ? found.known.took ?? 0 : 0);
	}, 0);
}
function pullRow({ since, pull, size }) {
	return {
		what: "pull of this version",
		value: `${prettyBytes(pull)} of ${prettyBytes(size)}`,
		because: `where ${since} was pulled before`
	};
}
/** The advisories that projects suppress: their statements are attached as OpenVEX. */
function suppressedRows(published) {
	return published.map(({ published: { app } }) => app).flatMap(({ project, audit }) => (audit?.suppressed ?? []).map((address) => {
		const reason = audit?.justifications?.[address];
		return {
			what: "suppressed advisory",
			value: address,
			because: `NuGetAuditSuppress of ${project}${reason === void 0 ? "" : `: ${reason}`}`
		};
	}));
}
/** Until when the versions in the images are supported. */
function supportRow(published, { projects }) {
	const images = projects.flatMap(({ variants }) => variants.flatMap((variant) => variant.images));
	const parts = [...published.flatMap(({ published: { app } }) => partsOfFramework(app.framework)), ...images.flatMap(({ base }) => partsOfImage("the base image", base.value))];
	const texts = [...new Map(parts.map(({ of }) => [of.name, of.endOfSupport]))].filter(([, end]) => end !== "").map(([name, end]) => `${name} until ${end}`);
	if (texts.length === 0) return [];
	return [{
		what: "supported",
		value: texts.join(", "),
		because: "dates of the catalogue of this action"
	}];
}
async function resultOf(context, parts) {
	const { published, tested, settled } = parts;
	const sets = settled.sets.map(({ members, from, ...tagged }, index) => ({
		...tagged,
		project: from.published.app.project,
		tags: pushedReferences(tagged, parts),
		bases: members.map(({ base }) => describeBase(base)),
		...defined({ kept: settled.kept[index] })
	}));
	const folder = reportsFolder(context.results, sets);
	const leg = context.inputs.leg === void 0 ? void 0 : await writeLeg(context, legFileOf(context, parts));
	return {
		sets,
		pushed: settled.pushes.length > 0,
		changed: (await settled.changed).includes(true),
		version: parts.delivery.projects[0]?.version?.value ?? "",
		cache: cacheOf(published),
		sdkImage: sdkImageOf(context, published),
		attached: parts.attached,
		files: {
			checksums: join(folder, "subjects.sha256"),
			report: join(folder, "report.json"),
			page: join(folder, "report.html"),
			...tested.some(({ output }) => output !== void 0) ? { tests: testsFolder(context) } : {},
			...defined({ leg })
		}
	};
}
/** Names the registry that the image is of, as the output `base-image` does, unless the input names the mirror itself. */
function sdkImageOf({ inputs }, [first]) {
	const name = first?.published.sdkImage ?? "";
	const asked = inputs.sdkImage?.kind === "image" ? inputs.sdkImage.reference.registry : void 0;
	return originOf$1(name, inputs.mirrors.filter(({ host }) => host !== asked));
}
function testRow({ build, value, because }) {
	return {
		what: `tests of ${describeProject$1(build)}`,
		value,
		because
	};
}
async function writeFiles({ result, choices, advisories }, files) {
	const { report: path, page, checksums } = result.files;
	const { subjects, model, delivered, compressor } = files;
	await mkdir(dirname(path), { recursive: true });
	await writeFile(checksums, checksumsOf(subjects));
	const results = resultsOf(result);
	await writeFile(path, JSON.stringify({
		results,
		choices,
		delivered,
		advisories,
		...defined({ compressor })
	}, void 0, 2));
	await writeFile(page, reportPage(model));
}
/** A browser draws a longer table slowly. */
const PROBLEMS_IN_REPORT = 1e3;
function modelOf(facts, { settled }) {
	const { highlights, choices, phases, problems, changes } = facts;
	return {
		title: lastLine$1(facts),
		version: actionVersion(),
		highlights,
		choices,
		phases: drawnPhases(phases),
		problems: errorsFirst(problems).slice(0, PROBLEMS_IN_REPORT),
		moreProblems: Math.max(0, problems.length - PROBLEMS_IN_REPORT),
		images: settled.sets.flatMap((set, index) => reportImages(set, {
			changes,
			isKept: settled.kept[index] !== void 0
		}))
	};
}
/** Combines all projects; if they differ, the result is `partial`. */
function cacheOf(published) {
	const [first = "off", ...others] = new Set(published.map((project) => project.published.cache.state));
	return others.length === 0 ? first : "partial";
}
/** Lists what the post step will keep. That step reports the result. */
function keptRow(context, { event }) {
	const what = "kept for later runs";
	const { refusal } = context.cacheFor(event);
	if (refusal !== "") return {
		what,
		value: "nothing",
		because: refusal
	};
	const kinds = [...new Set(context.saves.map(({ entry }) => entry.kind))];
	if (kinds.length === 0) return {
		what,
		value: "nothing",
		because: "earlier runs kept it already"
	};
	return {
		what,
		value: kinds.join(", "),
		because: "by the post step, which reports the result"
	};
}

// src/actions/report-plan.ts
/** Writes what `mode: plan` found out: the outputs that need no build, and the summary. @returns the last line of the log */
async function reportPlan(context, known) {
	const { runner, inputs } = context;
	const planned = plannedOf(context, known);
	const outputs = plannedOutputs(planned, inputs.separators);
	for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
	const what = known.projects.map(({ build }) => describeProject$1(build));
	await warnOnFailure(context, {
		doing: "Cannot write the summary",
		work: () => runner.writeSummary(planSummary({
			what,
			tags: planned.tags,
			record: runner.record
		}))
	});
	return `✔ Planned, nothing is built: ${planned.tags.length === 0 ? "no name yet" : planned.tags.join(", ")}`;
}
/** Before a build, nothing is known of what the project says of its labels. */
const NOTHING_SAID = { container: {
	labels: [],
	labelsOff: [],
	describedBy: {}
} };
function plannedOf(context, { request, projects }) {
	const { inputs, runner } = context;
	const foreseen = foreseenOf(context, {
		request,
		builds: projects.map(({ build }) => build)
	});
	const images = foreseeTags$1(foreseen);
	const [first] = images;
	const [build] = projects.flatMap((project) => project.build.kind === "project" ? [project.build] : []);
	const [base] = build?.expectedBases ?? [];
	const { version, release } = first?.set ?? {};
	const known = {
		templates: request.templates,
		version: version?.value
	};
	const labels = makeLabels({
		input: evaluatedLabels(inputs.labels, known),
		app: {
			...NOTHING_SAID,
			framework: build?.plan.framework.value ?? ""
		},
		event: request.event,
		version: version?.value,
		release,
		follows: version?.follows,
		baseName: base?.base.value
	});
	const rules = evaluatedAnnotations(inputs.annotations, known);
	const levels = parseAnnotationLevels(runner.env["DOCKER_METADATA_ANNOTATIONS_LEVELS"]);
	const annotations = annotationsAt("manifest", {
		rules,
		levels,
		generated: standardOf(labels)
	});
	const sdk = build?.plan.sdkImage.value;
	return {
		repository: first?.name === void 0 ? "" : describeReference(first.name),
		version: version?.value ?? "",
		labels: sortedKeys(labels),
		annotations: linesAt("manifest", annotations),
		tags: images.flatMap(({ name, tags }) => taggedNames(name, tags.map(({ value }) => value))),
		tagNames: [...new Set(images.flatMap(({ tags }) => tags.map(({ value }) => value)))],
		sdkImage: sdk === void 0 ? "" : describeReference(sdk),
		baseImage: base === void 0 ? "" : describeReference(base.base.value)
	};
}

// src/actions/run.ts
/**
* The pipeline:
*
* 1. Read the inputs, the event and the repository.
* 2. Plan the builds and the tests.
* 3. Look up whether an earlier run published the same inputs.
* 4. Check what would fail later: rights to push, the base image, the SDK.
* 5. Publish what was not found, in the SDK container, and run the tests.
* 6. Plan the delivery: names, tags, base images, platforms.
* 7. Assemble the images and check that they can run.
* 8. Deliver them: push, load, export; attach their SBOMs and provenance.
* 9. Save what the next run can use, and report.
*
* @returns the last line of the log
* @example
* const context = actionsContext(runner, { inputs: await readInputs(runner.inputs) });
* runner.log.result(await run(context));
*/
async function run(context) {
	const request = await read(context);
	const builds = await planBuilds(context, request);
	checkDelivery(foreseenOf(context, {
		request,
		builds
	}));
	const tests = await planTests(context, {
		request,
		builds
	});
	const recalled = await lookUpPublications(context, {
		request,
		builds,
		tests
	});
	const known = {
		request,
		projects: recalled.slice(0, builds.length),
		tests: recalled.slice(builds.length)
	};
	await showOverview(context, known);
	const judged = await preflightAll(context, known);
	if (context.inputs.mode === "plan") return reportPlan(context, known);
	return await ship(context, {
		...known,
		judged
	});
}
/** If a registry has deleted a layer, its project is built once more; no project is built twice for this. */
async function ship(context, known) {
	let { projects } = known;
	for (const _ of projects) try {
		return await shipOnce(context, {
			...known,
			projects
		});
	} catch (error) {
		projects = invalidateGone(context, {
			projects,
			error
		});
	}
	return await shipOnce(context, {
		...known,
		projects
	});
}
async function shipOnce(context, known) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { request, judged } = known;
		const folder = _usingCtx$1.a(await openRunFolder(context));
		const { published, tested } = await publishAll(context, {
			...known,
			folder
		});
		const delivery = await planDelivery(context, {
			request,
			published,
			judged
		});
		const assembled = await assemble(context, {
			request,
			published,
			delivery,
			folder
		});
		const sboms = openSboms(context, delivery);
		const attestations = openAttestations(context, {
			request,
			delivery,
			sboms
		});
		const sources = [sboms.source, attestations].filter((source) => source !== void 0);
		const documents = openDocuments(context, {
			assembled,
			sources
		});
		const verified = await verify(context, { assembled });
		const settled = await resolveAllTags(context, {
			request,
			assembled,
			delivery
		});
		const changes = findChanges(settled);
		await checkSizes(context, {
			settled,
			changes
		});
		documents.send(settled);
		const delivered = await deliver(context, {
			settled,
			delivery,
			folder
		});
		const attached = await documents.attach(settled);
		await queueBases(context, {
			request,
			delivery,
			sets: settled.sets,
			attached
		});
		await sboms.write(settled.sets);
		await savePublications(context, {
			request,
			published,
			pushed: delivery.push.value,
			assembled,
			verified,
			attached
		});
		return await report(context, {
			request,
			published,
			tested,
			delivery,
			settled,
			verified,
			delivered,
			changes,
			attached
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}

export { appOf as $, PROVENANCE as $n, row as $t, readAt as A, engineErrorCode as An, asStored as At, readQueued as B, jobOfEnvironment as Bn, credentialsConfig as Bt, projectClosure as C, createdOf as Cn, folderOf as Cr, foldersAbove as Ct, globalsOf as D, layoutStore as Dn, finest as Dt, findProjectFacts as E, runsOnSystem as En, unionOf as Et, savePublication as F, LIMIT as Fn, text$1 as Ft, expectImages as G, attestationArtifact as Gn, XMLParser as Gt, identityToken as H, runUrl as Hn, isOnRunner as Ht, intermediateEntry as I, READ_TIMEOUT as In, textByName as It, asNodes as J, listReferrers as Jn, parseSdkPackages as Jt, readProjectFacts as K, attestationKey as Kn, ancestors as Kt, testsFolder as L, readLayerEntries as Ln, texts as Lt, NODE_TOOLS as M, pullError as Mn, countByName as Mt, baseSystemOf as N, startError as Nn, flag as Nt, readExecutable as O, connectionError as On, isZone as Ot, isOsRelease as P, statusOf as Pn, recordOfEach as Pt, chooseAttest as Q, makeArtifact as Qn, printRows as Qt, tagRulesOf as R, decompressed as Rn, readRepositoryConfigs as Rt, unreachableAdvice as S, makeSet as Sn, readImageOf as Sr, NO_INPUTS as St, planBuild as T, runsOn as Tn, storedInputSet as Tt, checkToolchain as U, serverOf as Un, secretSource as Ut, identityService as V, jobOfToken as Vn, checkNetwork as Vt, crossAdvice as W, BUNDLE_TYPE as Wn, readNuGetConfig as Wt, normalizeRepository as X, sendArtifacts as Xn, showChoices as Xt, isTrue as Y, putReferrers as Yn, withoutComments$1 as Yt, ATTESTED as Z, DOCUMENT_ANNOTATION as Zn, describeChanges as Zt, usedSdk as _, chooseTags as _n, safeInteger as _r, inWords as _t, outputsOf as a, refuseLink as an, check$2 as ar, findResponseFiles as at, isRefusal as b, withSuffix as bn, unknown as br, closingParentheses as bt, parseLegFile as c, parseDependencies as cn, minValue as cr, projectFiles as ct, reportsFolder as d, blobsOf as dn, optional as dr, chooseVariants as dt, BASE_KIND as en, SBOM_PREDICATES as er, replanned as et, subjectsOf as f, readWhiteout as fn, parse$5 as fr, suffixesOf as ft, findVendored as g, findLeak as gn, regex as gr, fingerprintsOf as gt, auditedNow as h, checkOutput as hn, record as hr, slotOf as ht, MERGE_OUTPUT_NAMES as i, exportPlace as in, array as ir, OWN_TARGETS as it, sdkImageOf$1 as j, notInEngine as jn, count as jt, describeNatives as k, engineError as kn, periodAt as kt, pushedReferences as l, openMade as ln, number as lr, LABEL_SWITCHES as lt, auditKnown as m, targetOf$1 as mn, pipe as mr, makeLayers as mt, packFacts as n, formatsFor as nn, STATEMENT_TYPE as nr, lookUpPublication as nt, runIdOf as o, ownBlobs as on, exactOptional as or, outputOf as ot, warnOnFailure as p, takesAway as pn, picklist as pr, systemsOf as pt, asNode as q, documentKey as qn, readTextIfThere as qt, unpackFacts as r, pushAll as rn, typesOf as rr, BUILD_PROJECT as rt, LARGEST_LEG_FILE as s, NO_DEPENDENCIES as sn, literal as sr, projectEntries as st, run as t, SBOM_FORMATS as tn, SPDX as tr, lookUpInputs as tt, recordArtifacts as u, checkSignature as un, object as ur, isFileBased as ut, checkWithheld as v, followsOf as vn, safeParse as vr, everyEntry as vt, readProjectGraph as w, platformOf as wn, sortedSet as wt, isUntrusted as x, inCommon as xn, readImage as xr, withoutSpans as xt, feedAdvice as y, tagsOfProject as yn, string as yr, namesThatCount as yt, resolveTags as z, unpackZstd as zn, DEFAULT_NUGET_CONFIG as zt };