import { a as __toESM, i as __require, n as __esmMin, t as __commonJSMin } from "./rolldown-runtime.js";
import { $ as childEnv, A as wrongLine, B as Hasher, D as withInputName, F as isLoopback$1, Ft as groupBy, H as hexOf, I as isTag, It as isObject, J as serviceOf, K as jobHome, L as manifestPath, N as DOCKER_HUB, O as DEFAULT_RULES, P as describeReference, Pt as defined, Q as startService, S as portNumber, U as isDigest, V as digestOf, W as parseDigest, Y as ARCHIVE, Z as cacheMode, a as SAVES_STATE, at as pathFrom, bt as prettyMilliseconds, dt as parseJson, et as findProgram, f as matchesPlatform, ft as ActionError, i as LEFT_STATE, it as parentOf, j as mirrorOf, k as didYouMean, mt as messageOf, n as CONTAINER_STATE, nt as exists, ot as pathInside, r as FOLDER_STATE, rt as isWithin, st as realPathOf, t as BASES_STATE, tt as workspaceOf, u as describePlatform, y as settingTexts, z as taggedNames, zt as withoutEach } from "./start.js";
import { t as require_semver } from "./semver.js";
import { chmodSync, closeSync, constants as constants$1, cpSync, createReadStream, createWriteStream, existsSync, fstatSync, futimesSync, linkSync, lstatSync, lutimesSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, rmdirSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { basename, dirname, isAbsolute, join, parse, posix, relative, resolve, sep } from "node:path";
import { ChildProcess } from "node:child_process";
import { BlockList, isIPv4, isIPv6 } from "node:net";
import { access, constants as constants$2, copyFile, lstat, mkdir, open, readFile as readFile$1, readdir, readlink, realpath, rename, rm, stat, statfs, symlink, utimes, writeFile as writeFile$1 } from "node:fs/promises";
import { X509Certificate, createHash, hash, randomUUID } from "node:crypto";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { subscribe } from "node:diagnostics_channel";
import { lookup } from "node:dns/promises";
import * as tls from "node:tls";
import { rootCertificates } from "node:tls";
import { pipeline } from "node:stream/promises";
import { Readable, pipeline as pipeline$1 } from "node:stream";
import * as zlib from "node:zlib";
import { isUtf8 } from "node:buffer";

// node_modules/pretty-bytes/index.js
const UNIT_SETS = [
	[
		"B",
		"kB",
		"MB",
		"GB",
		"TB",
		"PB",
		"EB",
		"ZB",
		"YB"
	],
	[
		"B",
		"KiB",
		"MiB",
		"GiB",
		"TiB",
		"PiB",
		"EiB",
		"ZiB",
		"YiB"
	],
	[
		"b",
		"kbit",
		"Mbit",
		"Gbit",
		"Tbit",
		"Pbit",
		"Ebit",
		"Zbit",
		"Ybit"
	],
	[
		"b",
		"kibit",
		"Mibit",
		"Gibit",
		"Tibit",
		"Pibit",
		"Eibit",
		"Zibit",
		"Yibit"
	]
];
const toDecimalString = (number) => {
	if (number >= 1e-6 && number < 1e21) return String(number);
	const [mantissa, exponentString] = number.toExponential().split("e");
	const digits = mantissa.replace(".", "");
	const pointPosition = Number(exponentString) + 1;
	const isPositive = pointPosition > 0;
	const padded = isPositive ? digits.padEnd(pointPosition, "0") : "0".repeat(1 - pointPosition) + digits;
	const integerPart = padded.slice(0, isPositive ? pointPosition : 1);
	const fractionPart = padded.slice(isPositive ? pointPosition : 1).replace(/0+$/, "");
	return fractionPart ? `${integerPart}.${fractionPart}` : integerPart;
};
const toLocaleString = (number, locale, options) => {
	if (typeof locale === "string" || Array.isArray(locale) || locale === true) {
		const locales = locale === true ? void 0 : locale;
		if (options !== void 0) return number.toLocaleString(locales, options);
		const text = toDecimalString(number);
		const pointIndex = text.indexOf(".");
		const maximumFractionDigits = pointIndex === -1 ? 0 : text.length - pointIndex - 1;
		if (maximumFractionDigits > 100) return text;
		return number.toLocaleString(locales, { maximumFractionDigits });
	}
	if (options === void 0) return toDecimalString(number);
	return number.toLocaleString("en-US", {
		...options,
		useGrouping: false
	});
};
const log10 = (numberOrBigInt) => {
	if (typeof numberOrBigInt === "number") return Math.log10(numberOrBigInt);
	const string = numberOrBigInt.toString(10);
	return string.length + Math.log10(`0.${string.slice(0, 15)}`);
};
const log = (numberOrBigInt) => {
	if (typeof numberOrBigInt === "number") return Math.log(numberOrBigInt);
	return log10(numberOrBigInt) * Math.log(10);
};
const divide = (numberOrBigInt, base, exponent) => {
	const divisor = base ** exponent;
	if (typeof numberOrBigInt === "number" || numberOrBigInt <= Number.MAX_SAFE_INTEGER) return Number(numberOrBigInt) / divisor;
	const bigintDivisor = BigInt(base) ** BigInt(exponent);
	const integerPart = numberOrBigInt / bigintDivisor;
	const remainder = numberOrBigInt % bigintDivisor;
	return Number(integerPart) + Number(remainder) / divisor;
};
const toUnrepresentableString = (number, base, exponent, localeOptions) => {
	const scale = BigInt(base) ** BigInt(exponent);
	const whole = number / scale;
	if (localeOptions === void 0) return whole.toString();
	const minimumFractionDigits = localeOptions.minimumFractionDigits ?? 0;
	const maximumFractionDigits = Math.max(localeOptions.maximumFractionDigits ?? 3, minimumFractionDigits);
	const fraction = (number % scale * 10n ** BigInt(maximumFractionDigits) / scale).toString().padStart(maximumFractionDigits, "0").replace(/0+$/, "").padEnd(minimumFractionDigits, "0");
	return fraction ? `${whole}.${fraction}` : whole.toString();
};
const signOf = (number, signed) => {
	if (number < 0) return "-";
	if (!signed) return "";
	return number === 0 || number === 0n ? " " : "+";
};
const assertFixedWidth = (fixedWidth) => {
	if (fixedWidth !== void 0 && (typeof fixedWidth !== "number" || !Number.isSafeInteger(fixedWidth) || fixedWidth < 0)) throw new TypeError(`Expected fixedWidth to be a non-negative integer, got ${typeof fixedWidth}: ${fixedWidth}`);
};
const assertFractionDigits = (name, value) => {
	if (value !== void 0 && (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 100)) throw new TypeError(`Expected ${name} to be an integer between 0 and 100, got ${typeof value}: ${value}`);
};
const buildLocaleOptions = (options) => {
	const { minimumFractionDigits, maximumFractionDigits } = options;
	if (minimumFractionDigits === void 0 && maximumFractionDigits === void 0) return;
	assertFractionDigits("minimumFractionDigits", minimumFractionDigits);
	assertFractionDigits("maximumFractionDigits", maximumFractionDigits);
	if (minimumFractionDigits > maximumFractionDigits) throw new RangeError(`Expected minimumFractionDigits (${minimumFractionDigits}) to not be greater than maximumFractionDigits (${maximumFractionDigits})`);
	return {
		...minimumFractionDigits !== void 0 && { minimumFractionDigits },
		...maximumFractionDigits !== void 0 && { maximumFractionDigits },
		roundingMode: "trunc"
	};
};
function prettyBytes(number, options) {
	if (typeof number !== "bigint" && !Number.isFinite(number)) throw new TypeError(`Expected a finite number, got ${typeof number}: ${number}`);
	options = {
		bits: false,
		binary: false,
		space: true,
		nonBreakingSpace: false,
		...options
	};
	assertFixedWidth(options.fixedWidth);
	const localeOptions = buildLocaleOptions(options);
	const UNITS = UNIT_SETS[(options.bits ? 2 : 0) + (options.binary ? 1 : 0)];
	const separator = options.space ? options.nonBreakingSpace ? "\xA0" : " " : "";
	if (Object.is(number, -0)) number = 0;
	const prefix = signOf(number, options.signed);
	if (number < 0) number = -number;
	const base = options.binary ? 1024 : 1e3;
	let exponent = 0;
	if (number >= 1) exponent = Math.min(Math.floor(options.binary ? log(number) / Math.log(base) : log10(number) / 3), UNITS.length - 1);
	const scaled = divide(number, base, exponent);
	let numberString;
	if (Number.isFinite(scaled)) {
		number = scaled;
		if (number < 1 && exponent > 0) {
			number *= base;
			exponent -= 1;
		}
		if (!localeOptions) {
			const minimumPrecision = Math.max(3, Math.floor(number).toString().length);
			number = Number(number.toPrecision(minimumPrecision));
			if (number >= base && exponent < UNITS.length - 1) {
				number /= base;
				exponent += 1;
			}
		}
		numberString = toLocaleString(number, options.locale, localeOptions);
	} else numberString = toUnrepresentableString(number, base, exponent, localeOptions);
	return (prefix + numberString + separator + UNITS[exponent]).padStart(options.fixedWidth ?? 0);
}

// src/actions/runner/exec.ts
const NOT_FOUND = 127;
/**
* Runs programs on the runner through @actions/exec: without a shell, with no output in the log, with only the given
* environment, and in a working folder that is not the checkout. Output should have line ends: for output without
* them, the library searches all of it repeatedly.
*/
const actionsExec = async (request) => {
	const { command, env } = request;
	const program = isAbsolute(command) ? command : findProgram(command, env);
	if (program === void 0) return failed(`there is no ${command} on the PATH`);
	return await run(program, request).catch((error) => failed(messageOf(error)));
};
async function run(program, request) {
	const { args, env, input, cwd = parse(process.execPath).root } = request;
	const { getExecOutput } = await import("./exec2.js");
	const { exitCode, stdout, stderr } = await getExecOutput(`"${program.replaceAll("\"", "\\\"")}"`, [...args], {
		silent: true,
		ignoreReturnCode: true,
		cwd,
		env: { ...env },
		...input === void 0 ? {} : { input: Buffer.from(input) }
	});
	return {
		exitCode: Number.isInteger(exitCode) ? exitCode : 1,
		stdout,
		stderr
	};
}
function failed(stderr) {
	return {
		exitCode: NOT_FOUND,
		stdout: "",
		stderr
	};
}
/**
* A program that ends without reading its input must not end this process; @actions/exec has no listener for that
* error.
*/
subscribe("child_process", (message) => {
	const child = isObject(message) ? message["process"] : void 0;
	if (!(child instanceof ChildProcess)) return;
	child.once("spawn", () => child.stdin?.on("error", () => void 0));
});

// src/base/once.ts
/** Returns a function that calls `make` on its first call, and always returns that result. */
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
/** Does the same for each argument; arguments with the same key share a result. */
function onceEach(make, keyOf = (same) => same) {
	const made = /* @__PURE__ */ new Map();
	return (argument) => {
		const key = keyOf(argument);
		const value = made.get(key) ?? once(() => make(argument));
		made.set(key, value);
		return value();
	};
}

// src/actions/runner/fetch.ts
const PROXIES$1 = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"http_proxy",
	"https_proxy"
];
/** Returns whether the environment names a proxy, which then also resolves names. */
function isProxied(env) {
	return PROXIES$1.some((name) => (env[name] ?? "") !== "");
}
/**
* Returns the platform's fetch, or one that uses the runner's proxy if the environment names one, and trusts what the
* runner trusts. Node reads those variables only when started with an option, and a step cannot set how it is
* started.
*/
function runnerFetch({ env, cancelled, trust, ofRegistry }) {
	const plain = isProxied(env) ? throughAgent(env, void 0) : globalThis.fetch;
	const through = (known, own) => known.certificates.length === 0 && own === void 0 ? plain : throughAgent(env, tlsOf(known, own));
	const choose = onceEach(async ({ registry, isOwn }) => {
		const found = registry === void 0 ? void 0 : await ofRegistry(registry);
		const own = isOwn ? found : found && {
			...found,
			client: []
		};
		const named = await trust.named();
		const instead = once(async () => {
			const all = await trust.all();
			return all.certificates.length === named.certificates.length ? void 0 : through(all, own);
		});
		return {
			send: through(named, own),
			instead
		};
	}, JSON.stringify);
	return (registry) => async (url, init) => {
		const signal = init?.signal ? AbortSignal.any([init.signal, cancelled]) : cancelled;
		const request = {
			...init,
			signal
		};
		if (url.protocol !== "https:") return await plain(url, request);
		const { send, instead } = await choose({
			registry,
			isOwn: isOf(url, registry)
		});
		return await send(url, request).catch(async (error) => {
			const other = (init?.body === void 0 || init.body === null || init.body instanceof Uint8Array) && isUntrusted(error) ? await instead() : void 0;
			if (other === void 0) throw error;
			return await other(url, request);
		});
	};
}
function isOf({ origin }, registry) {
	const own = `https://${registry === "docker.io" ? "registry-1.docker.io" : registry}`;
	return URL.canParse(own) && new URL(own).origin === origin;
}
function tlsOf({ certificates }, own) {
	const usual = typeof tls.getCACertificates === "function" ? tls.getCACertificates("default") : tls.rootCertificates;
	const { authorities = [], client = [] } = own ?? {};
	const shown = {
		cert: client.map(({ cert }) => cert),
		key: client.map(({ key }) => key)
	};
	if (own !== void 0) checkClient(shown, own.place);
	return {
		ca: [
			...usual,
			...certificates,
			...authorities
		],
		...client.length === 0 ? {} : shown
	};
}
/**
* Checks the client certificate, because a connection would only report that it failed, for any host.
* @throws ActionError CREDENTIALS_INVALID
*/
function checkClient(shown, place) {
	try {
		tls.createSecureContext(shown);
	} catch (error) {
		throw new ActionError({
			code: "CREDENTIALS_INVALID",
			doing: `reading the certificates of a client in ${place}`,
			got: messageOf(error),
			hint: "Each *.cert must be in PEM, and the *.key next to it must be its private key in PEM, without a passphrase.",
			cause: error
		});
	}
}
/** OpenSSL's codes for a chain whose last certificate is not trusted. */
const UNTRUSTED = /^(?:UNABLE_TO_|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_UNTRUSTED|ERR_TLS_CERT_AUTHORITY)/;
function isUntrusted(error) {
	if (!(error instanceof Error)) return false;
	return "code" in error && UNTRUSTED.test(String(error.code)) || isUntrusted(error.cause);
}
/** The agent respects `NO_PROXY`; it is loaded only if needed. */
function throughAgent(env, own) {
	const loading = once(async () => {
		const { Agent, EnvHttpProxyAgent, fetch } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const options = own === void 0 ? {} : {
			connect: own,
			requestTls: own,
			proxyTls: { ca: own.ca }
		};
		const dispatcher = isProxied(env) ? new EnvHttpProxyAgent(options) : new Agent(options);
		return ((url, init) => fetch(url, {
			...init,
			dispatcher
		}));
	});
	return async (url, init) => (await loading())(url, init);
}
/** In milliseconds. With a slower resolver, the connection resolves the name again. */
const PATIENCE = 2e3;
/** Returns the addresses that a name resolves to on this runner; empty if they are not known in time. */
async function resolveHost(hostname) {
	const ended = new AbortController();
	const known = lookup(hostname, { all: true }).then((found) => found.map(({ address }) => address), () => []);
	const late = setTimeout$1(PATIENCE, [], {
		signal: ended.signal,
		ref: false
	}).catch(() => []);
	return await Promise.race([known, late]).finally(() => ended.abort());
}

// src/actions/runner/pinned-fetch.ts
/**
* Returns a fetch that reads the manifest of a pinned tag by its digest, whatever the tag points to now, in whatever
* registry the repository is asked for.
*/
function pinnedFetch(fetch, pins) {
	if (pins.size === 0) return fetch;
	return async (url, init) => {
		const found = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(url.pathname);
		const digest = found === null ? void 0 : pins.get(`${found[1]}:${found[2]}`);
		if (digest === void 0) return await fetch(url, init);
		const pinned = new URL(url);
		pinned.pathname = url.pathname.replace(/[^/]+$/, digest);
		return await fetch(pinned, init);
	};
}

// src/base/certificates.ts
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;
/**
* Returns the certificates in a file: in PEM, with any text between them, or a single one in DER. Keys and anything
* else are left out.
*/
function certificatesIn(content) {
	const text = content.toString("latin1");
	if (!text.includes("-----BEGIN")) return [certificateOf(content)].filter((each) => each !== void 0);
	return pemBlocks(text).map((body) => certificateOf(Buffer.from(body, "base64"))).filter((each) => each !== void 0);
}
/** Returns the content of each PEM certificate in one line, which is the same for equal certificates. */
function pemBlocks(text) {
	return [...text.matchAll(BLOCK)].map(([, body = ""]) => body.replace(/\s+/g, ""));
}
function certificateOf(der) {
	try {
		return new X509Certificate(der).toString();
	} catch {
		return;
	}
}

// \0@oxc-project+runtime@0.158.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}

// src/base/files/held-folder.ts
/** A path below a root that cannot be used: it leads through a link, or is neither a file nor a folder. */
var PathRefused = class extends Error {
	/** Relative to the root. */
	path;
	is;
	constructor(path, is) {
		super(`${path} is ${is}`);
		this.name = "PathRefused";
		this.path = path;
		this.is = is;
	}
};
/** Opens the root itself, which the caller trusts: the path to it may contain links. */
function holdRoot(root) {
	return holdAs(openFolder(root), {
		path: "",
		real: root
	});
}
/**
* Opens a folder below a root, one component after another.
* @param path relative to the root, with `/`; empty for the root itself.
* @throws PathRefused naming the first component that is a link or not a folder; a system error such as ENOENT.
*/
function holdFolder(root, path) {
	return reach(root, { path });
}
/** Does the same, and creates missing folders. */
function createFolder(root, path) {
	return reach(root, {
		path,
		create: "create"
	});
}
function reach(root, { path, create }) {
	let held = holdRoot(root);
	for (const name of namesOf$1(path)) try {
		var _usingCtx$6 = _usingCtx();
		held = _usingCtx$6.u(held).enter(name, create);
	} catch (_) {
		_usingCtx$6.e = _;
	} finally {
		_usingCtx$6.d();
	}
	return held;
}
/** @throws Error for a path that could leave its root. */
function namesOf$1(path) {
	const names = path.split("/").filter((name) => name !== "" && name !== ".");
	if (path.startsWith("/") || names.includes("..")) throw new Error(`${path} is not a path below a folder`);
	return names;
}
const IS_LINUX = process.platform === "linux";
/**
* open(2) of Linux: allows access through the folder, even if its mode forbids reading. Node has no constant for it.
*/
const O_PATH = 2097152;
/** On other systems nothing is opened: paths are used as they are. */
function openFolder(path) {
	return IS_LINUX ? openSync(path, O_PATH | constants$1.O_DIRECTORY) : void 0;
}
function holdAs(descriptor, { path, real }) {
	const base = descriptor === void 0 ? real : `/proc/self/fd/${descriptor}`;
	function at(name) {
		return typeof name === "string" ? `${base}/${name}` : Buffer.concat([Buffer.from(`${base}/`), name]);
	}
	return {
		path,
		self: base,
		at,
		enter: (name, create) => {
			const text = name.toString();
			const own = {
				path: path === "" ? text : `${path}/${text}`,
				real: IS_LINUX ? "" : join(real, text)
			};
			const entry = typeof name === "string" ? at(name) : at(name);
			if (create !== void 0) makeFolder$1(entry);
			return holdAs(openEntry(entry, own.path), own);
		},
		[Symbol.dispose]: () => {
			if (descriptor !== void 0) closeSync(descriptor);
		}
	};
}
/** What exists already is checked when it is opened. */
function makeFolder$1(path) {
	try {
		mkdirSync(path);
	} catch (error) {
		if (errorCodeOf(error) !== "EEXIST") throw error;
	}
}
function openEntry(entry, path) {
	try {
		if (IS_LINUX) return openSync(entry, O_PATH | constants$1.O_DIRECTORY | constants$1.O_NOFOLLOW);
	} catch (error) {
		if (errorCodeOf(error) !== "ENOTDIR" && errorCodeOf(error) !== "ELOOP") throw error;
	}
	const stats = lstatSync(entry);
	if (stats.isSymbolicLink()) throw new PathRefused(path, "a link");
	if (!stats.isDirectory() || IS_LINUX) throw new PathRefused(path, "not a folder");
}
/** Returns the code of a system error, like `ENOENT`; empty for any other error. */
function errorCodeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}

// src/base/files/read-small-file.ts
/**
* Reads a file that is not trusted. Does not wait for a pipe.
* @param max in bytes.
* @throws Error for what is not a regular file, or is too large; a system error such as ENOENT.
*/
async function readSmallFile(path, max) {
	try {
		var _usingCtx$5 = _usingCtx();
		return await contentOf$1(_usingCtx$5.a(await open(path, constants$2.O_RDONLY | (constants$2.O_NONBLOCK ?? 0))), {
			path,
			max
		});
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
/** Does the same without following a link; returns `undefined` if there is nothing. @throws Error for a link */
async function readPlainFile(path, max) {
	const flags = constants$2.O_RDONLY | (constants$2.O_NOFOLLOW ?? 0) | (constants$2.O_NONBLOCK ?? 0);
	try {
		try {
			var _usingCtx3 = _usingCtx();
			return await contentOf$1(_usingCtx3.a(await open(path, flags)), {
				path,
				max
			});
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
	} catch (error) {
		const code = errorCodeOf(error);
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw code === "ELOOP" ? /* @__PURE__ */ new Error(`${path} is a link`) : error;
	}
}
async function contentOf$1(file, { path, max }) {
	const stats = await file.stat();
	if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
	if (stats.size > max) throw new Error(`${path} has more than ${max} bytes`);
	return await readBytes(file, stats.size);
}
/** Reads the first `size` bytes of a file, or all if it is shorter: a single read may return fewer. */
async function readBytes(file, size) {
	const bytes = Buffer.alloc(size);
	for (let at = 0; at < size;) {
		const { bytesRead } = await file.read(bytes, at, size - at, at);
		if (bytesRead === 0) return bytes.subarray(0, at);
		at += bytesRead;
	}
	return bytes;
}

// src/base/files/beneath.ts
/** Returns what is at a path: `undefined` if there is nothing, or a folder above it is missing. @throws PathRefused */
function kindAt(root, path) {
	try {
		try {
			var _usingCtx$4 = _usingCtx();
			const folder = _usingCtx$4.u(holdFolder(root, parentOf(path)));
			const stats = lstatSync(folder.at(posix.basename(path)));
			if (stats.isFile()) return "file";
			if (stats.isDirectory()) return "folder";
			return stats.isSymbolicLink() ? "link" : "other";
		} catch (_) {
			_usingCtx$4.e = _;
		} finally {
			_usingCtx$4.d();
		}
	} catch (error) {
		if (errorCodeOf(error) === "ENOENT") return void 0;
		throw error;
	}
}
/**
* Opens a regular file for reading. It never blocks: pipes, devices and sockets are rejected.
* @throws PathRefused; a system error such as ENOENT.
*/
async function openFile(root, path) {
	try {
		var _usingCtx3 = _usingCtx();
		const entry = _usingCtx3.u(holdFolder(root, parentOf(path))).at(posix.basename(path));
		refuse$1(path, lstatSync(entry));
		const file = await open(entry, constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0));
		try {
			refuse$1(path, await file.stat());
			return file;
		} catch (error) {
			await file.close();
			throw error;
		}
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		_usingCtx3.d();
	}
}
/**
* Does the same, but a link counts as its target if that is below the root.
* @throws PathRefused, also if a link leads out of the root or has no target.
*/
async function openInside(root, path) {
	try {
		return await openFile(root, path);
	} catch (error) {
		if (!(error instanceof PathRefused) || error.is !== "a link") throw error;
		const [top, real] = await Promise.all([realpath(root), realpath(join(root, path)).catch(() => "")]);
		if (!isWithin(real, top)) throw error;
		return await openFile(top, pathFrom(top, real));
	}
}
function refuse$1(path, stats) {
	if (stats.isSymbolicLink()) throw new PathRefused(path, "a link");
	if (!stats.isFile()) throw new PathRefused(path, "not a file");
}
/**
* Reads the content of a regular file.
* @param max in bytes.
* @throws PathRefused, also if it is larger; a system error such as ENOENT.
* @example
* const bytes = await readFile('/checkout', { path: 'src/Web/Web.csproj', max: 1024 * 1024 });
*/
async function readFile(root, { path, max }) {
	try {
		var _usingCtx4 = _usingCtx();
		return await contentOf(_usingCtx4.a(await openFile(root, path)), {
			path,
			max
		});
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
/** Does the same for what {@link openInside} opens. */
async function readInside(root, { path, max }) {
	try {
		var _usingCtx5 = _usingCtx();
		return await contentOf(_usingCtx5.a(await openInside(root, path)), {
			path,
			max
		});
	} catch (_) {
		_usingCtx5.e = _;
	} finally {
		await _usingCtx5.d();
	}
}
async function contentOf(file, { path, max }) {
	const { size } = await file.stat();
	if (size > max) throw new PathRefused(path, "too large");
	return await readBytes(file, size);
}
/** Writes a file, replacing whatever is at the path; creates missing folders above it. @throws PathRefused */
function writeFile(root, { path, content, mode = 420 }) {
	try {
		var _usingCtx6 = _usingCtx();
		const entry = _usingCtx6.u(createFolder(root, parentOf(path))).at(posix.basename(path));
		rmSync(entry, { force: true });
		writeFileSync(entry, content, {
			mode,
			flag: "wx"
		});
	} catch (_) {
		_usingCtx6.e = _;
	} finally {
		_usingCtx6.d();
	}
}
/**
* Writes a file, replacing a file or link at the path; it appears under its name only when it is complete. Creates
* missing folders above it.
* @param time of its last change, in seconds since 1970. Absent: now.
* @throws PathRefused if a folder on the way is a link.
*/
async function writeStream(root, file) {
	try {
		var _usingCtx7 = _usingCtx();
		const { path, chunks, mode = 420, time } = file;
		const folder = _usingCtx7.u(createFolder(root, parentOf(path)));
		const draft = folder.at(`.${randomUUID()}.tmp`);
		try {
			await pipeline(chunks, createWriteStream(draft, {
				flags: "wx",
				mode
			}));
			if (time !== void 0) lutimesSync(draft, time, time);
			renameSync(draft, folder.at(posix.basename(path)));
		} finally {
			rmSync(draft, { force: true });
		}
	} catch (_) {
		_usingCtx7.e = _;
	} finally {
		_usingCtx7.d();
	}
}
/** Removes a file or a link, if there is one. @throws PathRefused if a folder above it is a link. */
function removeFile(root, path) {
	try {
		try {
			var _usingCtx8 = _usingCtx();
			const folder = _usingCtx8.u(holdFolder(root, parentOf(path)));
			unlinkSync(folder.at(posix.basename(path)));
		} catch (_) {
			_usingCtx8.e = _;
		} finally {
			_usingCtx8.d();
		}
	} catch (error) {
		if (errorCodeOf(error) !== "ENOENT") throw error;
	}
}
/**
* Moves an entry of this action to a path below a root; creates missing folders above it. On another file system it is
* copied.
* @param from absolute, in a folder of this action.
* @throws PathRefused if a folder on the way is a link.
*/
function moveTo(root, { from, path }) {
	try {
		var _usingCtx9 = _usingCtx();
		move(from, _usingCtx9.u(createFolder(root, parentOf(path))).at(posix.basename(path)));
	} catch (_) {
		_usingCtx9.e = _;
	} finally {
		_usingCtx9.d();
	}
}
/** Does the same from below a root to a folder of this action. @param to absolute. @throws PathRefused */
function moveFrom(root, { path, to }) {
	try {
		var _usingCtx10 = _usingCtx();
		move(_usingCtx10.u(holdFolder(root, parentOf(path))).at(posix.basename(path)), to);
	} catch (_) {
		_usingCtx10.e = _;
	} finally {
		_usingCtx10.d();
	}
}
/** A copy has files, folders and links. The original stays, and is removed with the folder that contains it. */
function move(source, target) {
	try {
		renameSync(source, target);
	} catch (error) {
		if (errorCodeOf(error) !== "EXDEV") throw error;
		cpSync(source, target, {
			recursive: true,
			verbatimSymlinks: true,
			filter: (path) => isPlain(lstatSync(path))
		});
	}
}
function isPlain(stats) {
	return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
}

// src/actions/runner/trust.ts
/** Variables that several programs read: NODE_EXTRA_CA_CERTS adds to a bundle, the others replace it. */
const FILES = [
	"NODE_EXTRA_CA_CERTS",
	"SSL_CERT_FILE",
	"CURL_CA_BUNDLE",
	"GIT_SSL_CAINFO",
	"REQUESTS_CA_BUNDLE"
];
const FOLDERS = ["SSL_CERT_DIR", "GIT_SSL_CAPATH"];
/**
* The folders where update-ca-certificates (Debian, Ubuntu, Alpine), update-ca-trust (Fedora, RHEL), Arch and SUSE
* read added ones.
*/
const ADDED = [
	"/usr/local/share/ca-certificates",
	"/etc/pki/ca-trust/source/anchors",
	"/etc/ca-certificates/trust-source/anchors",
	"/etc/pki/trust/anchors"
];
/** The bundle that Debian's tools make of the package's authorities and of {@link ADDED}. */
const BUNDLE = "/etc/ssl/certs/ca-certificates.crt";
const PACKAGED = "/usr/share/ca-certificates";
/** In bytes; a bundle of all public authorities has a tenth of that. */
const LARGEST$2 = 4194304;
/** The limit for a folder. */
const MOST_FILES = 2e3;
/** Reads files only when its functions are called. */
function openTrust(given) {
	const { workspace } = given;
	const places = {
		...given,
		realWorkspace: once(() => realpath(workspace).catch(() => workspace))
	};
	const isPublic = once(() => publicOnes(places.root ?? "/"));
	const named = once(async () => joined$1(await findNamed(places, isPublic)));
	return {
		named,
		all: once(async () => {
			const [known, added] = await Promise.all([named(), findInBundle(places.root ?? "/", isPublic)]);
			return joined$1([{
				place: "",
				certificates: known.certificates
			}, added], known.places);
		})
	};
}
/** Returns each certificate once; leaves out a place without new ones. */
function joined$1(found, places = []) {
	const certificates = /* @__PURE__ */ new Set();
	const told = new Set(places);
	for (const { place, certificates: own } of found) {
		if (place !== "" && own.some((each) => !certificates.has(each))) told.add(place);
		for (const each of own) certificates.add(each);
	}
	return {
		certificates: [...certificates],
		places: [...told]
	};
}
async function findNamed(places, isPublic) {
	const { files, env, root = "/" } = places;
	const given = await Promise.all(files.map((file) => readGiven(file, places)));
	const variables = [...FILES, ...FOLDERS].filter((name) => (env[name] ?? "") !== "");
	const own = (await Promise.all([...variables.map((name) => readVariable$1(name, places)), ...ADDED.map(async (folder) => ({
		place: folder,
		certificates: await readFolder$1(join(root, folder), {
			...places,
			deep: true
		})
	}))])).filter(({ certificates }) => certificates.length > 0);
	if (own.length === 0) return given;
	const known = await isPublic();
	return [...given, ...own.map(({ place, certificates }) => ({
		place,
		certificates: without(known, certificates)
	}))];
}
/** @throws ActionError INPUT_INVALID for a file that cannot be read or has no certificate */
async function readGiven(file, places) {
	try {
		const certificates = await readCertificates(resolve(places.workspace, file), places);
		if (certificates.length > 0) return {
			place: `the input ca-certificates (${file})`,
			certificates
		};
		throw new Error("it contains no certificate");
	} catch (error) {
		throw new ActionError({
			code: "INPUT_INVALID",
			doing: "reading the input ca-certificates",
			got: `${file}: ${messageOf(error)}`,
			hint: "Give paths of PEM files (`-----BEGIN CERTIFICATE-----`) on the runner, one per line."
		});
	}
}
/** A link in the checkout counts only if it stays in the checkout: a commit may contain any link. */
async function readCertificates(path, { workspace, realWorkspace }) {
	const top = await realWorkspace();
	const inside = [workspace, top].find((folder) => isWithin(path, folder));
	if (inside === void 0) return certificatesIn(await readSmallFile(path, LARGEST$2));
	return certificatesIn(await readInside(top, {
		path: pathFrom(inside, path),
		max: LARGEST$2
	}));
}
/** A file that a variable of the runner names may be missing. The program that needs it reports that. */
async function readVariable$1(name, places) {
	const { env, workspace, log } = places;
	const value = env[name] ?? "";
	if (FOLDERS.includes(name)) {
		const named = value.split(":").filter((folder) => folder !== "");
		return {
			place: name,
			certificates: (await Promise.all(named.map((folder) => readFolder$1(resolve(workspace, folder), {
				...places,
				deep: false
			})))).flat()
		};
	}
	return {
		place: name,
		certificates: await readCertificates(resolve(workspace, value), places).catch((error) => {
			log.info(`The certificates of ${name} are not used: ${messageOf(error)}`);
			return [];
		})
	};
}
/**
* Reads all files in a folder that have the name of a certificate; returns none if it cannot be read.
* @param places.deep also reads the folders in it, which OpenSSL does not do
*/
async function readFolder$1(folder, places) {
	const wanted = (await readdir(folder, { recursive: places.deep }).catch(() => [])).filter((name) => /\.(?:crt|cer|pem|\d+)$/i.test(name)).sort();
	const read = (name) => readCertificates(join(folder, name), places).catch(() => []);
	return (await Promise.all(wanted.slice(0, MOST_FILES).map(read))).flat();
}
/**
* Finds certificates in the system's bundle that are in no package: added by hand, or by a tool that supports nothing
* else.
*/
async function findInBundle(root, isPublic) {
	const nothing = {
		place: BUNDLE,
		certificates: []
	};
	if ((await readdir(join(root, PACKAGED)).catch(() => [])).length === 0) return nothing;
	const content = await readSmallFile(join(root, BUNDLE), LARGEST$2).catch(() => void 0);
	if (content === void 0) return nothing;
	const known = await isPublic();
	const own = pemBlocks(content.toString("latin1")).filter((body) => !known.has(body));
	return {
		place: BUNDLE,
		certificates: own.flatMap((body) => certificatesIn(Buffer.from(body, "base64")))
	};
}
/** Returns Node's own authorities and those of the system's package. */
async function publicOnes(root) {
	const known = new Set(rootCertificates.flatMap(pemBlocks));
	const folder = join(root, PACKAGED);
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	const read = async (name) => await readSmallFile(join(folder, name), LARGEST$2);
	const files = await Promise.all(names.filter((name) => name.endsWith(".crt")).map((name) => read(name).catch(() => Buffer.alloc(0))));
	for (const body of files.flatMap((file) => pemBlocks(file.toString("latin1")))) known.add(body);
	return known;
}
function without(known, certificates) {
	return certificates.filter((certificate) => pemBlocks(certificate).some((body) => !known.has(body)));
}

// src/request/event/git-event.ts
/** Events on a ref of this repository that need write access. */
const OWN_EVENTS = [
	"push",
	"release",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
];
/**
* Returns whether the event publishes by default. Events that anyone can cause, or that do not run the repository's
* code, never do.
*/
function publishes(event) {
	return OWN_EVENTS.includes(event.name) && event.ref.kind !== "pull-request" && event.ref.kind !== "none";
}
/**
* Returns whether a pull request was merged, which needs write access. Its event then runs on the target branch. The
* push of the merge also starts a run, and that run publishes.
*/
function isMerged({ name, ref }) {
	return name === "pull_request" && ref.kind === "branch";
}
/**
* Returns whether other runs may reuse what this run makes. A pull request of the repository itself saves in its own
* scope. `pull_request_target`, `workflow_run` and comments run in the scope of the default branch with code that may
* come from anyone. So does any event if a step checked out something else.
*/
function isTrusted(event) {
	if (event.foreignCode === true) return false;
	if (event.name === "local" || publishes(event) || isMerged(event)) return true;
	return event.name === "pull_request" && event.ref.kind === "pull-request" && !event.ref.fork;
}
/** Returns the push that follows when a pull request is merged; `undefined` for any other event. */
function eventAfterMerge({ baseRef, ...event }) {
	if (event.name !== "pull_request" || event.ref.kind !== "pull-request" || baseRef === void 0) return void 0;
	return {
		...event,
		name: "push",
		ref: {
			kind: "branch",
			name: baseRef
		}
	};
}
/**
* https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
* @throws ActionError INPUT_INVALID if a variable that is respected has an invalid value
* @example
* const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2.3' };
* parseGitEvent({ env, payload: {}, git: {} }).ref; // { kind: 'tag', name: 'v1.2.3' }
*/
function parseGitEvent(sources) {
	const { env, git } = sources;
	const payload = isObject(sources.payload) ? sources.payload : {};
	const name = env["GITHUB_EVENT_NAME"] ?? "local";
	const ref = name === "local" ? localRef(git) : refOf(name, {
		env,
		payload
	});
	const sha = headSha(name, {
		env,
		payload
	}) ?? (git.sha || env["GITHUB_SHA"] || "");
	return {
		name,
		ref,
		sha,
		...withText("repository", env["GITHUB_REPOSITORY"]),
		...withText("url", pageUrl(env, git)),
		...withText("actor", env["GITHUB_ACTOR"]),
		...withText("commitTime", commitTime(sha, {
			payload,
			git
		})),
		...withText("defaultBranch", at(payload, "repository", "default_branch") ?? scheduledBranch(name, ref)),
		...withText("baseRef", baseRef(ref, payload)),
		...defined({ shortShaLength: shortShaLength(env) }),
		...withText("repositoryName", at(payload, "repository", "name")),
		...withText("repositoryDescription", at(payload, "repository", "description")),
		...withText("repositoryLicence", licence(payload)),
		...env["GITHUB_REF_PROTECTED"] === "true" ? { refProtected: true } : {},
		...name !== "local" && isForeign(ref, {
			env,
			payload,
			git
		}) ? { foreignCode: true } : {}
	};
}
/**
* Files that differ from the commit do not count, because a step of the workflow changed them. For a pull request, both
* the head and the merge commit are its own. A runner always sets a commit.
*/
function isForeign(ref, { env, payload, git }) {
	const own = [env["GITHUB_SHA"], ref.kind === "pull-request" ? at(payload, "pull_request", "head", "sha") : void 0];
	return (own[0] ?? "") !== "" && git.sha !== void 0 && !(git.sha !== "" && own.includes(git.sha));
}
function refOf(name, source) {
	const { env, payload } = source;
	if (name === "merge_group") return { kind: "none" };
	const ref = env["GITHUB_REF"] ?? "";
	const number = at(payload, "pull_request", "number");
	const wasMerged = name === "pull_request" && ref.startsWith("refs/heads/");
	if (name.startsWith("pull_request") && typeof number === "number" && !wasMerged) return {
		kind: "pull-request",
		number,
		fork: isFork(payload)
	};
	if (ref.startsWith("refs/tags/")) return {
		kind: "tag",
		name: ref.slice(10)
	};
	if (ref.startsWith("refs/heads/")) return {
		kind: "branch",
		name: ref.slice(11)
	};
	const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
	return pull === void 0 ? { kind: "none" } : {
		kind: "pull-request",
		number: Number(pull),
		fork: isFork(payload)
	};
}
/** A deleted head repository is unknown and counts as a fork. */
function isFork(payload) {
	const head = at(payload, "pull_request", "head", "repo", "full_name");
	return head !== at(payload, "pull_request", "base", "repo", "full_name") || head === void 0;
}
/**
* A pull request is built as it would be merged. That commit is temporary, so docker/metadata-action has this variable
* to use the head.
*/
function headSha(name, { env, payload }) {
	if (!name.startsWith("pull_request") || !/^true$/i.test(env["DOCKER_METADATA_PR_HEAD_SHA"] ?? "")) return void 0;
	const sha = at(payload, "pull_request", "head", "sha");
	return typeof sha === "string" ? sha : void 0;
}
/**
* Returns the head of the pull request if its commit replaces the merge commit. {@link GitState.headTime} is its time.
*/
function pullRequestHead(sources) {
	const { env } = sources;
	const payload = isObject(sources.payload) ? sources.payload : {};
	return headSha(env["GITHUB_EVENT_NAME"] ?? "", {
		env,
		payload
	});
}
/**
* Returns the time of the exact commit: from git, or else from the event. If the clone lacks the head of a pull
* request, this is the time of the merge.
*/
function commitTime(sha, { payload, git }) {
	const own = git.sha === sha ? git.commitTime : git.headTime ?? git.commitTime;
	const id = at(payload, "head_commit", "id");
	return own ?? (id === void 0 || id === sha ? at(payload, "head_commit", "timestamp") : void 0);
}
/** Schedules run only on the default branch. */
function scheduledBranch(name, ref) {
	return name === "schedule" && ref.kind === "branch" ? ref.name : void 0;
}
function baseRef(ref, payload) {
	const into = at(payload, "pull_request", "base", "ref");
	if (ref.kind === "pull-request" || into !== void 0) return into;
	const base = ref.kind === "tag" ? at(payload, "base_ref") : void 0;
	return typeof base === "string" ? base.replace(/^refs\/heads\//, "") : void 0;
}
function shortShaLength(env) {
	const text = env["DOCKER_METADATA_SHORT_SHA_LENGTH"] ?? "";
	if (text === "") return void 0;
	if (/^[1-9]\d*$/.test(text)) return Number(text);
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the variable DOCKER_METADATA_SHORT_SHA_LENGTH",
		got: `"${text}" is not a valid number of digits`,
		hint: "It takes a number, like 7."
	});
}
function licence(payload) {
	const id = at(payload, "repository", "license", "spdx_id");
	return id === "NOASSERTION" ? void 0 : id;
}
function localRef(git) {
	if (git.tag !== void 0) return {
		kind: "tag",
		name: git.tag
	};
	return git.branch === void 0 ? { kind: "none" } : {
		kind: "branch",
		name: git.branch
	};
}
function pageUrl(env, git) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	if (server !== void 0 && repository !== void 0) return `${server}/${repository}`;
	const remote = git.remoteUrl?.replace(/^git@([^:]+):/, "https://$1/").replace(/\.git$/, "");
	return remote?.startsWith("https://") ? remote.replace(/\/\/[^@/]*@/, "//") : void 0;
}
/** Returns the value in a payload under these keys. */
function at(value, ...path) {
	return path.reduce((inner, key) => isObject(inner) ? inner[key] : void 0, value);
}
function withText(key, value) {
	return typeof value === "string" && value !== "" ? { [key]: value } : {};
}

// src/images/plan/push-rule.ts
/**
* Decides whether this run pushes. `auto` decides by the event, never by a rejected request: a run that should push
* and may not is an error, and a run that should not push never tries.
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
		because: "Dependabot may not push"
	};
	if (event.name === "local" && facts.local) return {
		value: true,
		because: "the registry is on this machine"
	};
	if (event.name === "local") return {
		value: false,
		because: "a run on your own machine pushes to loopback only; --push true overrides"
	};
	if (isMerged(event)) return {
		value: false,
		because: "a merged pull request does not push by itself: the push event of the merge does"
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

// src/base/address.ts
/** IPv4 networks as `address/bits`. Single addresses are the metadata services of clouds. */
const NETWORKS = {
	"link-local": [
		"169.254.0.0/16",
		"100.100.100.200/32",
		"168.63.129.16/32",
		"192.0.0.192/32"
	],
	loopback: ["127.0.0.0/8", "0.0.0.0/8"],
	private: [...[
		"10.0.0.0/8",
		"172.16.0.0/12",
		"192.168.0.0/16",
		"100.64.0.0/10"
	], ...[
		"192.0.0.0/24",
		"198.18.0.0/15",
		"224.0.0.0/4",
		"240.0.0.0/4"
	]]
};
const NETWORKS_6 = {
	"link-local": [
		"fe80::/10",
		"fd00:ec2::254/128",
		"fd20:ce::254/128",
		"fd00:c1::a9fe:a9fe/128"
	],
	loopback: ["::/128", "::1/128"],
	private: [
		"fc00::/7",
		"fec0::/10",
		"ff00::/8",
		"64:ff9b:1::/48"
	]
};
const METADATA_NAMES = [
	"metadata",
	"metadata.google.internal",
	"instance-data",
	"instance-data.ec2.internal"
];
/** The most dangerous first, since an address may be in several. Built on first use, because most hosts are names. */
const KINDS = [
	"link-local",
	"loopback",
	"private"
];
const LISTS = {
	ipv4: once(() => KINDS.map((kind) => ({
		kind,
		list: listOf(NETWORKS[kind], "ipv4")
	}))),
	ipv6: once(() => KINDS.map((kind) => {
		const spelled = NETWORKS[kind].flatMap(spellingsOf);
		return {
			kind,
			list: listOf([...NETWORKS_6[kind], ...spelled], "ipv6")
		};
	}))
};
/**
* Classifies a host as written in URLs, with or without a port, in every spelling of an address that they accept
* (`127.1`, `0x7f000001`, `[::ffff:7f00:1]`). An IPv6 address that contains an IPv4 address counts as the latter.
*/
function nearnessOf(host) {
	const name = hostnameOf(host);
	if (name === "localhost" || name.endsWith(".localhost")) return "loopback";
	if (METADATA_NAMES.includes(name)) return "link-local";
	const family = familyOf(name);
	if (family === void 0) return "name";
	return LISTS[family]().find(({ list }) => list.check(name, family))?.kind ?? "public";
}
/** Returns the nearest of several addresses of one name. */
function nearest(all) {
	return ORDER$1.find((each) => all.includes(each)) ?? "name";
}
const ORDER$1 = [
	"link-local",
	"loopback",
	"private",
	"public",
	"name"
];
/** Returns whether an address is reachable only on this machine or its network. */
function isNear(nearness) {
	return nearness === "link-local" || nearness === "loopback" || nearness === "private";
}
/** Describes the address, for use after "is". */
function describeNearness(nearness) {
	switch (nearness) {
		case "link-local": return "a link-local address, where clouds serve the credentials of a machine";
		case "loopback": return "an address of the runner itself";
		case "private": return "an address of a private network";
		default: return "a public address";
	}
}
/** Node's own regular expression for IPv6 takes milliseconds on first use. */
function familyOf(name) {
	if (name.includes(":")) return isIPv6(name) ? "ipv6" : void 0;
	return isIPv4(name) ? "ipv4" : void 0;
}
function hostnameOf(host) {
	const bare = host.split(":", 3).length > 2 && isIPv6(host) ? `[${host}]` : host;
	return (URL.canParse(`http://${bare}`) ? new URL(`http://${bare}`).hostname : host).replace(/^\[|\]$/g, "").replace(/\.$/, "").toLowerCase();
}
function listOf(networks, family) {
	const list = new BlockList();
	for (const network of networks) {
		const [address = "", bits] = network.split("/");
		list.addSubnet(address, Number(bits), family);
	}
	return list;
}
/**
* Returns the IPv6 forms of an IPv4 network: mapped and compatible (RFC 4291), translated (RFC 6052), 6to4 (RFC
* 3056).
*/
function spellingsOf(network) {
	const [address = "", length] = network.split("/");
	const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
	const words = [a * 256 + b, c * 256 + d].map((word) => word.toString(16)).join(":");
	const bits = Number(length);
	return [...[
		"::ffff:",
		"::",
		"64:ff9b::"
	].map((prefix) => `${prefix}${words}/${96 + bits}`), `2002:${words}::/${16 + bits}`];
}

// src/base/reach.ts
/**
* Decides which addresses a registry or a feed may send requests to. Never an address where clouds serve the
* credentials of their machines, never from https to http, and from a public server never this machine or its
* network, unless the workflow names the host. A name is resolved before it is used. If a resolver returns another
* address later, that is not noticed.
*/
var Reach = class {
	#options;
	#nearness;
	constructor(options) {
		this.#options = options;
		this.#nearness = onceEach(async (hostname) => {
			const nearness = nearnessOf(hostname);
			if (nearness !== "name") return nearness;
			return nearest((await options.lookup(hostname)).map((address) => nearnessOf(address)));
		});
	}
	/** Checks the server itself, whose name is not trusted. @throws ActionError ADDRESS_REFUSED */
	async checkOwn() {
		const { origin, named, server } = this.#options;
		if (named.has(server) || nearnessOf(origin.hostname) !== "name") return;
		const nearness = await this.#nearness(origin.hostname);
		if (nearness === "loopback" || nearness === "link-local") throw this.#refusal(origin, { nearness });
	}
	/** @throws ActionError ADDRESS_REFUSED */
	async check(target, sending) {
		const { origin, named } = this.#options;
		if (target.origin === origin.origin && target.username === "" && target.password === "") return;
		const problem = this.#problemOf(target);
		if (problem !== void 0) throw this.#refusal(target, {
			sending,
			problem
		});
		const nearness = await this.#nearness(target.hostname);
		if (!isNear(nearness) || named.has(target.host)) return;
		if (nearness === "link-local" || sending === "an upload") throw this.#refusal(target, {
			sending,
			nearness
		});
		if (await this.#mayBeNear(target, nearness)) return;
		throw this.#refusal(target, {
			sending,
			nearness
		});
	}
	/**
	* Returns whether it leads from https to http. Hosts that the inputs allow to use http may, and hosts on this
	* machine.
	*/
	leavesHttps(target) {
		const { origin, insecure } = this.#options;
		if (target.protocol !== "http:" || origin.protocol !== "https:" || insecure.includes(target.host)) return false;
		return !(isLoopback(target) && isLoopback(origin));
	}
	#problemOf(target) {
		if (target.protocol !== "https:" && target.protocol !== "http:") return "that is not a web address";
		if (target.username !== "" || target.password !== "") return "the address contains a login";
		return this.leavesHttps(target) ? "it leads from https to http" : void 0;
	}
	/** A server of this network may have its storage there. So may a server that the workflow chose, through a name. */
	async #mayBeNear(target, nearness) {
		const { origin, named, server } = this.#options;
		if (isNear(await this.#nearness(origin.hostname))) return true;
		return named.has(server) && nearness === "private" && nearnessOf(target.hostname) === "name";
	}
	#refusal(target, why) {
		const { server } = this.#options;
		const { sending, nearness, problem = `${target.host} is ${describeNearness(nearness ?? "public")}` } = why;
		const place = `${target.protocol}//${target.host}`;
		return new ActionError({
			code: "ADDRESS_REFUSED",
			doing: sending === void 0 ? `asking ${server}` : `following ${sending} of ${server} to ${place}`,
			got: problem,
			hint: nearness === void 0 || nearness === "link-local" ? "Nothing was sent there. The server, or a proxy in front of it, is not configured correctly or malicious." : `Nothing was sent there. If that host is intended, add ${target.host} to the input insecure-registries if it uses http, or add ${server}=${target.host} to registry-mirrors.`
		});
	}
};
function isLoopback(url) {
	return nearnessOf(url.hostname) === "loopback";
}

// src/oci/transport/docker-config.ts
/** Docker Hub's key in the file, and the host that helpers get. */
const HUB_KEY = "https://index.docker.io/v1/";
const HUB_HOSTS = /* @__PURE__ */ new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io"
]);
/** Parses the file's text. @throws Error if it is not a JSON object. */
function parseDockerConfig(text) {
	const json = parseJson(text);
	if (!isObject(json)) throw new Error("it is not a JSON object");
	const store = json["credsStore"];
	return {
		logins: entries(json["auths"], readLogin),
		helpers: entries(json["credHelpers"], (name) => typeof name === "string" && name !== "" ? name : void 0),
		store: typeof store === "string" && store !== "" ? store : void 0
	};
}
/**
* Returns a login from the two fields of a helper or file: docker writes `<token>` as the name if the secret is an
* identity token.
*/
function loginOf(username, secret) {
	if (secret === "") return void 0;
	if (username === "<token>") return {
		kind: "identity",
		token: secret
	};
	return username === "" ? void 0 : {
		kind: "password",
		username,
		password: secret
	};
}
function entries(section, read) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, entry] of Object.entries(isObject(section) ? section : {})) {
		const host = hostOf(key);
		const value = read(entry);
		if (host !== void 0 && value !== void 0 && !found.has(host)) found.set(host, value);
	}
	return found;
}
/** Returns the host of a key. Podman's keys of single repositories (`quay.io/team`) have none. */
function hostOf(key) {
	const [host = "", ...path] = key.replace(/^https?:\/\//, "").replace(/(?<!\/)\/+$/, "").split("/");
	if (path.length > 0 && !/^v[12]$/.test(path.join("/"))) return void 0;
	return HUB_HOSTS.has(host) ? DOCKER_HUB : host;
}
function readLogin(entry) {
	if (!isObject(entry)) return void 0;
	const { auth, username, password, identitytoken } = entry;
	if (typeof identitytoken === "string" && identitytoken !== "") return {
		kind: "identity",
		token: identitytoken
	};
	if (typeof auth === "string" && auth !== "") return readAuth(auth);
	return typeof username === "string" && typeof password === "string" ? loginOf(username, password) : void 0;
}
/** `user:password` in base64; docker itself removes zero bytes at the end. */
function readAuth(auth) {
	const text = Buffer.from(auth, "base64").toString("utf8");
	const colon = text.indexOf(":");
	return colon < 0 ? void 0 : loginOf(text.slice(0, colon), text.slice(colon + 1).replace(/(?<!\0)\0+$/, ""));
}

// src/oci/transport/credentials.ts
/**
* Finds logins where docker and podman store them: `config.json`, its helpers and store, then podman's `auth.json`,
* then the fallbacks. A source that cannot be read gives one warning and counts as empty.
*/
function credentialLookup(places) {
	const warned = /* @__PURE__ */ new Set();
	const warn = (message) => {
		if (!warned.has(message)) places.log.warning(message);
		warned.add(message);
	};
	return async (registry) => {
		for (const file of configFiles(places.env)) {
			const config = await readConfig(file, warn);
			const found = config && await findLogin(registry, {
				places,
				file,
				config,
				warn
			});
			if (found !== void 0) return known(found, places.log);
		}
		const fallback = Object.hasOwn(places.fallbacks, registry) ? places.fallbacks[registry] : void 0;
		return fallback && known(fallback, places.log);
	};
}
/** Describes the source of a login for the log; never includes the login. */
function describeCredential(credential) {
	if (credential === void 0) return "anonymous";
	return `${credential.kind === "identity" ? "an identity token" : `user ${credential.username}`} from ${credential.from}`;
}
function known(credential, log) {
	log.mask(credential.kind === "identity" ? credential.token : credential.password);
	return credential;
}
/** Returns the path of docker's `config.json`; `undefined` if the environment does not name a home folder. */
function dockerConfigFile(env) {
	const home = env["HOME"] ?? env["USERPROFILE"];
	const docker = env["DOCKER_CONFIG"] ?? (home && join(home, ".docker"));
	return docker && join(docker, "config.json");
}
function configFiles(env) {
	const runtime = env["XDG_RUNTIME_DIR"];
	const podman = env["REGISTRY_AUTH_FILE"] ?? (runtime && join(runtime, "containers", "auth.json"));
	return [dockerConfigFile(env), podman].filter((file) => Boolean(file));
}
async function readConfig(file, warn) {
	try {
		return parseDockerConfig(await readFile$1(file, "utf8"));
	} catch (error) {
		const missing = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
		const reason = error instanceof SyntaxError ? "it is not valid JSON" : messageOf(error);
		if (!missing) warn(`The registry logins in ${file} are not used: ${reason}.`);
		return;
	}
}
async function findLogin(registry, search) {
	const { config, file } = search;
	const helper = config.helpers.get(registry) ?? config.store;
	const helped = helper === void 0 ? void 0 : await askHelper(registry, {
		...search,
		helper
	});
	if (helped !== void 0) return helped;
	const login = config.logins.get(registry);
	return login && {
		...login,
		from: file
	};
}
/**
* Runs a credential helper (the protocol of docker-credential-helpers): the host on stdin, JSON or a plain message on
* stdout.
*/
async function askHelper(registry, search) {
	const command = `docker-credential-${search.helper}`;
	const failed = (reason) => {
		search.warn(`${command} (named in ${search.file}) gave no login for ${registry}: ${reason}.`);
	};
	const input = registry === "docker.io" ? HUB_KEY : registry;
	try {
		const { exec, env } = search.places;
		const result = await exec({
			command,
			args: ["get"],
			input,
			env: childEnv(env, "credential-helper")
		});
		const said = (result.stdout.trim() || result.stderr.trim()).split("\n")[0] ?? "";
		if (/credentials not found/i.test(said)) return void 0;
		if (result.exitCode === 127) return failed("it is not installed");
		if (result.exitCode !== 0) return failed(`exit code ${result.exitCode}, ${said.slice(0, 200)}`);
		const login = parseHelperAnswer(result.stdout);
		return login && {
			...login,
			from: command
		};
	} catch (error) {
		return failed(error instanceof SyntaxError ? "its answer is not valid JSON" : messageOf(error));
	}
}
function parseHelperAnswer(stdout) {
	const json = JSON.parse(stdout);
	const { Username, Secret } = isObject(json) ? json : {};
	return typeof Username === "string" && typeof Secret === "string" ? loginOf(Username, Secret) : void 0;
}

// src/base/read-body.ts
const MINUTE = 6e4;
/** Reads all of a small answer. @throws Error if it is too large or too slow; the rest is not read */
async function readBody(response, limits) {
	const { bytes, whole } = await read$1(response, limits);
	if (!whole) throw new Error(`the answer has more than ${describeSize(limits.bytes)}`);
	return bytes;
}
/** Reads the beginning of an answer, for people. @throws Error if it is too slow */
async function readBeginning(response, limits) {
	return (await read$1(response, limits)).bytes;
}
async function read$1(response, limits) {
	if (response.body === null) return {
		bytes: /* @__PURE__ */ new Uint8Array(),
		whole: true
	};
	const reader = response.body.getReader();
	const { patience = MINUTE } = limits;
	const parts = [];
	let left = limits.bytes;
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		reader.cancel().catch(() => void 0);
	}, patience);
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (late) throw Object.assign(/* @__PURE__ */ new Error(`the answer was not complete within ${patience / 1e3} s`), { code: "ETIMEDOUT" });
			if (done) return {
				bytes: Buffer.concat(parts),
				whole: true
			};
			parts.push(value.subarray(0, left));
			left -= value.byteLength;
			if (left < 0) return {
				bytes: Buffer.concat(parts),
				whole: false
			};
		}
	} finally {
		clearTimeout(timer);
		reader.cancel().catch(() => void 0);
	}
}
function describeSize(bytes) {
	return bytes >= 1048576 ? `${bytes / 1024 / 1024} MiB` : `${bytes} bytes`;
}

// src/oci/transport/failure.ts
/** Returns the error for an answer that refuses the request. Queries are left out, because they contain signatures. */
async function answerFailure(asked, response) {
	const said = await whatItSaid(response);
	const { status } = response;
	if (asked.elsewhere !== void 0) return storageFailure(asked, {
		host: asked.elsewhere.host,
		status,
		said
	});
	const denied = status === 401 || status === 403;
	return new ActionError({
		code: denied ? "REGISTRY_DENIED" : "REGISTRY_FAILED",
		doing: describe$1(asked),
		got: [status, said || response.statusText].join(" ").trim(),
		...hint(denied ? deniedHint(asked) : failedHint(asked, `${status} ${said}`))
	});
}
/**
* Describes a failure of the storage, which does not use the registry's login: a link to it includes a temporary
* permission.
*/
function storageFailure(asked, answer) {
	const { host, status, said } = answer;
	const denied = status === 401 || status === 403;
	return new ActionError({
		code: "REGISTRY_FAILED",
		doing: describe$1(asked),
		got: `${asked.registry} redirected to ${host}, which answered ${[status, said].join(" ").trim()}`,
		hint: denied ? `The link from ${asked.registry} has expired, or is wrong. A login does not help, and none was sent there. Try again; if it fails again, contact the operator of ${asked.registry}.` : "This is the storage of the registry. Try again later."
	});
}
/** Returns the error for an incomplete or wrong body. */
function bodyFailure(doing, error) {
	const cause = rootOf(error);
	if (cause instanceof ActionError) return cause;
	if (isAbort(cause)) return new ActionError({
		code: "CANCELLED",
		doing,
		got: "the run was cancelled",
		cause: error
	});
	return new ActionError({
		code: "REGISTRY_FAILED",
		doing,
		got: messageOf(cause),
		hint: "The registry, or a proxy in front of it, sent other content than expected. Try again.",
		cause: error
	});
}
/**
* Returns the error for a request without an answer. An ActionError that interrupted the request (a body that could
* not be read) is returned unchanged.
*/
function connectionFailure(asked, error) {
	const cause = rootOf(error);
	if (cause instanceof ActionError) return cause;
	if (isAbort(cause)) return new ActionError({
		code: "CANCELLED",
		doing: describe$1(asked),
		got: "the run was cancelled",
		cause: error
	});
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return new ActionError({
		code: "REGISTRY_UNREACHABLE",
		doing: describe$1(asked),
		got: [code, messageOf(cause)].filter((part) => part !== "").join(": "),
		...hint(unreachableHint(asked, code)),
		cause: error
	});
}
function isAbort(cause) {
	return cause instanceof Error && cause.name === "AbortError";
}
function describe$1({ doing, method, url }) {
	return `${doing} (${method} ${url.origin}${url.pathname})`;
}
/** Returns the registry's own codes and messages (distribution-spec, "Error Codes"), or the beginning of its answer. */
async function whatItSaid(response) {
	const bytes = await readBeginning(response, { bytes: LARGEST_ERROR }).catch(() => /* @__PURE__ */ new Uint8Array());
	const text = Buffer.from(bytes).toString("utf8");
	const errors = parseErrors(text);
	if (errors.length > 0) return errors.join("; ").slice(0, 1e3);
	return text.slice(0, 2e3).replace(/<[^<>]*>|\s+/g, " ").trim().slice(0, 200);
}
/** In bytes. */
const LARGEST_ERROR = 1048576;
function parseErrors(text) {
	try {
		const json = parseJson(text);
		return (isObject(json) && Array.isArray(json["errors"]) ? json["errors"] : []).filter(isObject).map(({ code, message }) => [code, message].filter(Boolean).join(": "));
	} catch {
		return [];
	}
}
function deniedHint(asked) {
	const { registry, writes, login } = asked;
	if (registry === "ghcr.io" && writes) return `Give the job "permissions: packages: write"; if the package exists already, let this repository write to it under "Manage Actions access" in the package's settings. The request was made as ${login}.`;
	if (registry === "ghcr.io") return `Give the job "permissions: packages: read", and this repository access under "Manage Actions access" in the package's settings. The request was made as ${login}.`;
	return `Log in before this step (docker/login-action, or docker login ${registry}) with an account that may ${writes ? "push to" : "pull from"} it. The request was made as ${login}.`;
}
function failedHint(asked, got) {
	if (asked.writes && /NAME_UNKNOWN|^404/.test(got)) return "Create the repository first if this registry does not create repositories by itself (Amazon ECR does not).";
	if (/^413/.test(got)) return "The registry, or a proxy in front of it, limits the size of a request.";
	return /^(?:429|5)/.test(got) ? "Several attempts failed. Try again later." : void 0;
}
function unreachableHint(asked, code) {
	const host = asked.url.host;
	if (/SSL|EPROTO/.test(code) && !/CERT/.test(code)) return `If ${host} uses plain HTTP, add it to the input insecure-registries.`;
	if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO/.test(code)) return `The certificate of ${host} is not trusted here. Name the file of its authority in the input ca-certificates or in NODE_EXTRA_CA_CERTS, put it into /etc/docker/certs.d/${asked.registry}/ca.crt or ~/.docker/certs.d/${asked.registry}/ca.crt, or add it to the system (/usr/local/share/ca-certificates and update-ca-certificates).`;
	if (code === "ENOTFOUND") return `The host does not exist: check the spelling of ${host}, and the proxy settings of the runner.`;
	return `Check that ${host} can be reached from the runner.`;
}
function rootOf(error) {
	return error instanceof Error && !(error instanceof ActionError) && error.cause instanceof Error ? rootOf(error.cause) : error;
}
function hint(text) {
	return text === void 0 ? {} : { hint: text };
}

// src/oci/transport/streamed-body.ts
/** Returns whether a body is opened for each attempt, because it is too large to keep in memory. */
function isStreamed(body) {
	return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
/**
* Options of fetch for such a body. Otherwise Node's fetch keeps all that it sends, to repeat it after a redirect or
* a question to the user (fetch standard, "HTTP-network-or-cache fetch").
*/
const SENT_ONCE = {
	redirect: "error",
	window: null
};

// src/oci/transport/retry.ts
const FIRST_WAIT = 500;
/** In milliseconds. An attempt that starts later than this after the first one is the last. */
const LONGEST$4 = 3e5;
/** Statuses of temporary failures. */
const PASSING = [
	408,
	425,
	429,
	500,
	502,
	503,
	504
];
const BREAKS = /* @__PURE__ */ new Set([
	"ECONNRESET",
	"EPIPE",
	"UND_ERR_SOCKET"
]);
const RESETS = /* @__PURE__ */ new Set([
	...BREAKS,
	"ETIMEDOUT",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_HEADERS_TIMEOUT",
	"UND_ERR_BODY_TIMEOUT"
]);
/**
* Repeats requests after temporary failures: 408, 425, 429, 5xx and broken connections. A streamed body is sent only
* once, because only the callers of {@link retryResponse} know how much of it the server has kept.
*/
function retrying(fetch, policy) {
	return (url, init) => isStreamed(init?.body) ? fetch(url, init) : retryResponse(policy, async () => await fetch(url, init));
}
/**
* Repeats `attempt` while its answer, or its failure, is a temporary one; returns the last answer, or throws the last
* failure. The attempt gets a flag that marks the last one.
*/
async function retryResponse(policy, attempt) {
	const end = policy.clock() + LONGEST$4;
	for (let tried = 1;; tried++) {
		const isLast = tried >= policy.tries || policy.clock() > end;
		const wait = waitAfter(tried, policy);
		try {
			const response = await attempt(isLast);
			if (isLast || !PASSING.includes(response.status)) return response;
			await response.body?.cancel();
			await policy.sleep(Math.min(retryAfter(response, policy.clock) ?? wait, policy.longestWait));
		} catch (error) {
			if (isLast || !isCausedBy(RESETS, error)) throw error;
			await policy.sleep(wait);
		}
	}
}
/**
* Sends a request and reads its whole answer. Sends it again if the connection breaks within the answer; failures
* before that are those of `ask`, which has its own attempts.
* @throws Error if the answer has more than `bytes`, or is too slow
*/
async function askWhole(policy, { ask, bytes }) {
	for (let tried = 1;; tried++) {
		const response = await ask();
		try {
			return {
				response,
				bytes: await readBody(response, { bytes })
			};
		} catch (error) {
			if (tried >= policy.tries || !isCausedBy(BREAKS, error)) throw error;
			await policy.sleep(waitAfter(tried, policy));
		}
	}
}
/** In milliseconds. */
function waitAfter(tried, { random, longestWait }) {
	return Math.min(FIRST_WAIT * 2 ** (tried - 1) * (.5 + random()), longestWait);
}
/** Returns whether a failure, or one of its causes, has one of the codes. */
function isCausedBy(codes, error) {
	if (!(error instanceof Error)) return false;
	if ("code" in error && typeof error.code === "string" && codes.has(error.code)) return true;
	return isCausedBy(codes, error.cause);
}
/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(response, clock) {
	const header = response.headers.get("retry-after")?.trim() ?? "";
	if (/^\d+$/.test(header)) return Number(header) * 1e3;
	const date = Date.parse(header);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - clock());
}

// src/oci/transport/token.ts
/**
* The lifetime of a token in seconds, if the server does not set one (distribution, "Token Authentication
* Specification").
*/
const DEFAULT_LIFE = 60;
/** The limit for an answer, in bytes. */
const LARGEST_TOKEN = 1048576;
const CLIENT = "containerize-dotnet";
function describeScope(scope) {
	return `repository:${scope.repository}:${scope.actions}`;
}
/**
* Requests a token from the realm; a rejection is returned as the answer itself. An identity token is used in the
* OAuth2 refresh flow.
*/
async function requestToken(request) {
	const { clock, retry } = request;
	let refused;
	const ask = async () => {
		const response = await askRealm(request);
		if (response.ok) return response;
		refused = response;
		return new Response();
	};
	const { bytes } = await askWhole(retry, {
		ask,
		bytes: LARGEST_TOKEN
	});
	if (refused !== void 0) return refused;
	const text = Buffer.from(bytes).toString("utf8");
	const json = parseJson(text === "" ? "{}" : text);
	const { token, access_token, expires_in } = isObject(json) ? json : {};
	const value = [token, access_token].find((field) => typeof field === "string" && field !== "");
	if (typeof value !== "string") throw new Error("the answer contains no token");
	if (!/^[\x21-\x7e]+$/.test(value)) throw new Error("the answer contains a token with characters that a header cannot have");
	const life = typeof expires_in === "number" ? expires_in : DEFAULT_LIFE;
	return {
		token: value,
		expires: clock() + life * 1e3
	};
}
async function askRealm(request) {
	const { credential, fetch, realm } = request;
	if (credential?.kind === "identity") return await fetch(realm, refreshFlow(request, credential.token));
	const headers = credential === void 0 ? {} : { authorization: basic(credential) };
	return await fetch(tokenUrl(request), { headers });
}
/** Returns the value of `Authorization` for a user and password (RFC 7617). */
function basic(credential) {
	return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString("base64")}`;
}
function tokenUrl({ realm, service, scopes }) {
	const url = new URL(realm);
	if (service !== void 0) url.searchParams.set("service", service);
	for (const scope of scopes) url.searchParams.append("scope", scope);
	return url;
}
function refreshFlow({ service, scopes }, refreshToken) {
	const form = new URLSearchParams({
		grant_type: "refresh_token",
		client_id: CLIENT,
		refresh_token: refreshToken
	});
	if (service !== void 0) form.set("service", service);
	form.set("scope", scopes.join(" "));
	return {
		method: "POST",
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: form.toString()
	};
}

// src/oci/transport/authentication.ts
/** In milliseconds. A token that expires sooner is not used for a new request. */
const MARGIN = 1e4;
const REFUSALS = [
	400,
	401,
	403
];
/**
* Logs in to one registry. There is no ping: the first 401 of the registry itself names the login method. A 401 of a
* storage after a redirect is ignored (CVE-2020-15157). A later 401 reads the credentials again, requests a new token
* from the first realm, and tries once more.
*/
var Authentication = class {
	#options;
	#reach;
	#grants = /* @__PURE__ */ new Map();
	#challenge;
	#credential;
	constructor(options) {
		this.#options = options;
		const { registry, origin } = options;
		this.#reach = options.reach ?? new Reach({
			server: registry,
			origin,
			insecure: [],
			named: /* @__PURE__ */ new Set(),
			lookup: async () => []
		});
	}
	/** Returns a fetch whose requests use one token for all the scopes; the first scope is required. */
	fetchFor(scopes) {
		const { fetch, origin } = this.#options;
		return async (url, init) => {
			await this.#reach.checkOwn();
			if (url.origin !== origin.origin) {
				await this.#reach.check(url, "an upload");
				return fetch(url, init);
			}
			const first = this.#challenge && await this.#grant(scopes);
			const response = await fetch(url, withAuthorization(init, first?.header));
			const again = (used) => this.#again(scopes, {
				...used,
				url,
				init
			});
			const second = await again({
				grant: first,
				response
			});
			return first === void 0 && this.#challenge?.scheme === "bearer" ? await again({
				grant: await this.#grants.get(keyOf$2(scopes)),
				response: second
			}) : second;
		};
	}
	/** Returns the answer, or the one to another attempt if the registry refused the login. */
	async #again(scopes, { grant, response, url, init }) {
		if (response.status !== 401 || !isFrom(this.#options.origin, response)) return response;
		const renewed = await this.#renew(scopes, {
			used: grant,
			response
		});
		if (renewed?.header === void 0) return response;
		await response.body?.cancel();
		return this.#options.fetch(url, withAuthorization(init, renewed.header));
	}
	/** Returns whether the registry granted only the first scope, so that nothing can be mounted. */
	async isNarrowed(scopes) {
		return (await this.#grants.get(keyOf$2(scopes)))?.narrowed ?? false;
	}
	get origin() {
		return this.#options.origin;
	}
	/** Describes the login that the registry sees. */
	get login() {
		return describeCredential(this.#credential);
	}
	#grant(scopes) {
		const key = keyOf$2(scopes);
		const grant = (this.#grants.get(key) ?? Promise.resolve(void 0)).then((had) => had !== void 0 && had.expires - MARGIN > this.#options.clock() ? had : this.#login(scopes));
		this.#grants.set(key, grant);
		grant.catch(() => this.#grants.get(key) === grant && this.#grants.delete(key));
		return grant;
	}
	async #renew(scopes, refused) {
		const challenge = choose$1(refused.response.headers.get("www-authenticate") ?? "");
		if (challenge === void 0) return void 0;
		if (this.#challenge === void 0 || isSamePlace(challenge, this.#challenge)) this.#challenge = challenge;
		const key = keyOf$2(scopes);
		if (refused.used !== void 0 && await this.#grants.get(key) === refused.used) this.#grants.delete(key);
		return this.#grant(scopes);
	}
	async #login(scopes) {
		this.#credential = await this.#options.credentials(this.#options.registry);
		const credential = this.#credential;
		if (this.#challenge?.scheme === "bearer") return this.#bearer(scopes, this.#challenge);
		return {
			header: credential?.kind === "password" ? basic(credential) : void 0,
			expires: Number.POSITIVE_INFINITY,
			narrowed: false
		};
	}
	async #bearer(scopes, challenge) {
		const wanted = scopes.map(describeScope);
		const general = (challenge.parameters["scope"] ?? "").split(" ").filter((scope) => !/^(repository:|$)/.test(scope));
		const all = await this.#ask([...wanted, ...general], challenge);
		if (!(all instanceof Response)) return all;
		const refused = await answerFailure(this.#asked(challenge, scopes), all);
		if (wanted.length < 2 || !REFUSALS.includes(all.status)) throw refused;
		const first = await this.#ask([...wanted.slice(0, 1), ...general], challenge);
		if (first instanceof Response) throw await answerFailure(this.#asked(challenge, scopes), first);
		return {
			...first,
			narrowed: true
		};
	}
	async #ask(scopes, challenge) {
		const { fetch, clock, retry } = this.#options;
		const realm = this.#realm(challenge);
		await this.#reach.check(realm, "a login");
		const service = challenge.parameters["service"];
		try {
			const answer = await requestToken({
				realm,
				service,
				scopes,
				credential: this.#credential,
				fetch,
				clock,
				retry
			});
			if (answer instanceof Response) return answer;
			return {
				header: `Bearer ${answer.token}`,
				expires: answer.expires,
				narrowed: false
			};
		} catch (error) {
			throw connectionFailure(this.#asked(challenge, []), error);
		}
	}
	/** @throws ActionError if the realm is not as well protected as the registry. */
	#realm(challenge) {
		const { registry } = this.#options;
		const text = challenge.parameters["realm"] ?? "";
		const realm = URL.canParse(text) ? new URL(text) : void 0;
		if (realm !== void 0 && isWeb(realm) && !this.#reach.leavesHttps(realm)) return realm;
		throw new ActionError({
			code: "REGISTRY_FAILED",
			doing: `logging in to ${registry}`,
			got: text === "" ? "it does not name a login address" : `it sends logins to "${text}", which is not an https address`,
			hint: "Nothing was sent there. The registry is not configured correctly."
		});
	}
	#asked(challenge, scopes) {
		const { registry } = this.#options;
		return {
			doing: `getting a token of ${registry}`,
			method: this.#credential?.kind === "identity" ? "POST" : "GET",
			url: this.#realm(challenge),
			registry,
			writes: scopes[0]?.actions === "pull,push",
			login: this.login
		};
	}
};
function isFrom(origin, response) {
	return response.url === "" || new URL(response.url).origin === origin.origin;
}
function isSamePlace(one, other) {
	return one.scheme === other.scheme && one.parameters["realm"] === other.parameters["realm"];
}
function isWeb({ protocol }) {
	return protocol === "https:" || protocol === "http:";
}
function choose$1(header) {
	const challenges = parseChallenges(header);
	return challenges.find(({ scheme }) => scheme === "bearer") ?? challenges.find(({ scheme }) => scheme === "basic");
}
function withAuthorization(init, header) {
	if (header === void 0) return init;
	const headers = new Headers(init?.headers);
	headers.set("authorization", header);
	return {
		...init,
		headers
	};
}
function keyOf$2(scopes) {
	return scopes.map(describeScope).join(" ");
}
const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const PARAMETER = new RegExp(`^(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))`);
/** Text that is skipped because it cannot be parsed. */
const SKIPPED = new RegExp(`^(?:${TOKEN}|.)`, "s");
const SCHEME = new RegExp(`^(${TOKEN})(?=\\s|,|$)`);
/** In UTF-16 units; real headers have some hundred. Text after that is ignored. */
const LONGEST$3 = 4096;
/** Parses a `WWW-Authenticate` header, which may have several challenges; skips what it cannot parse. */
function parseChallenges(header) {
	const challenges = [];
	let rest = header.slice(0, LONGEST$3).trim();
	while (rest !== "") {
		const parameter = PARAMETER.exec(rest);
		const scheme = parameter === null ? SCHEME.exec(rest) : null;
		const current = challenges.at(-1);
		if (parameter !== null && current !== void 0) {
			const [, name = "", quoted, plain = ""] = parameter;
			current.parameters[name.toLowerCase()] = quoted === void 0 ? plain : quoted.replace(/\\(.)/g, "$1");
		} else if (scheme !== null) challenges.push({
			scheme: (scheme[1] ?? "").toLowerCase(),
			parameters: {}
		});
		rest = rest.slice((parameter ?? scheme ?? SKIPPED.exec(rest))?.[0].length).replace(/^[\s,]+/, "");
	}
	return challenges;
}

// src/oci/transport/redirects.ts
const MOST_HOPS = 5;
/**
* Follows redirects itself. `Authorization` is removed when a redirect leaves the origin, because a blob's storage is
* not the registry. Methods other than GET and HEAD follow only 307 and 308, which keep method and body. A streamed
* body is never sent again, and no body is sent to another origin, because it may contain a login. The answer's `url`
* is the final one.
* @param check throws for an address that requests must not be sent to
* @throws ActionError REGISTRY_FAILED for a body that would leave the origin, and what `check` throws
*/
function followingRedirects(fetch, check) {
	return async (url, init) => {
		if (isStreamed(init?.body)) return fetch(url, {
			...init,
			...SENT_ONCE
		});
		let at = url;
		let headers = new Headers(init?.headers);
		for (let hops = 0;; hops++) {
			const response = await fetch(at, {
				...init,
				headers,
				redirect: "manual"
			});
			const next = nextHop(at, {
				response,
				method: init?.method ?? "GET"
			});
			if (next === void 0 || hops >= MOST_HOPS) return answeredBy(at, response);
			await response.body?.cancel();
			if (next.origin !== at.origin && hasBody(init)) throw refusal(at, next);
			await check(next);
			if (next.origin !== at.origin) headers = withoutAuthorization(headers);
			at = next;
		}
	};
}
/** Returns an answer with its final address, like those of fetch. */
function answeredBy(url, response) {
	return response.url === url.href ? response : Object.defineProperty(response, "url", {
		value: url.href,
		configurable: true
	});
}
function nextHop(current, answer) {
	const { status, headers } = answer.response;
	const reads = answer.method === "GET" || answer.method === "HEAD";
	const follows = status === 307 || status === 308 || reads && (status === 301 || status === 302 || status === 303);
	const location = headers.get("location");
	return follows && location !== null && URL.canParse(location, current.href) ? new URL(location, current) : void 0;
}
function hasBody(init) {
	return init?.body !== void 0 && init.body !== null;
}
function refusal(source, target) {
	return new ActionError({
		code: "REGISTRY_FAILED",
		doing: `sending a request to ${source.origin}${source.pathname}`,
		got: `it redirects the content to ${target.origin}, and the content may be a login`,
		hint: "Nothing was sent there. The registry, or a proxy in front of it, is not configured correctly."
	});
}
function withoutAuthorization(headers) {
	const kept = new Headers(headers);
	kept.delete("authorization");
	return kept;
}

// src/oci/transport/timeouts.ts
const TIMEOUTS = {
	answer: 6e4,
	stored: 3e5,
	stall: 6e4
};
/** In bytes: a connection that transfers less in a minute is slower than a modem of 1992. */
const LEAST = 65536;
/**
* Ends every request if no answer begins in time, or if a body stalls. A large body on a slow connection may take as
* long as it needs; pauses of this program do not count. A timeout counts as a broken connection (`ETIMEDOUT`).
*/
function withTimeouts(fetch, patience) {
	return async (url, init) => {
		const watch = new Watch();
		const signal = init?.signal ? AbortSignal.any([init.signal, watch.signal]) : watch.signal;
		const { body } = init ?? {};
		const sent = isStreamed(body) ? { body: sending(body, {
			watch,
			patience
		}) } : {};
		watch.wait(firstWait(init, patience), "no answer");
		try {
			const response = await fetch(url, {
				...init,
				...sent,
				signal
			});
			return response.body === null ? response : withBody(response, receiving(response.body, {
				watch,
				patience
			}));
		} finally {
			watch.rest();
		}
	};
}
/** The progress of a body in memory cannot be observed: it may take as long as on the slowest connection. */
function firstWait(init, { answer, stored, stall }) {
	const { method = "GET", body } = init ?? {};
	return (method === "GET" || method === "HEAD" || isStreamed(body) ? answer : stored) + (body instanceof Uint8Array ? body.byteLength / LEAST * stall : 0);
}
/** Ends a request that waits too long. */
var Watch = class {
	#controller = new AbortController();
	#timer;
	get signal() {
		return this.#controller.signal;
	}
	wait(milliseconds, what) {
		this.rest();
		const late = () => {
			const message = `${what} within ${milliseconds / 1e3} s`;
			this.#controller.abort(Object.assign(new Error(message), { code: "ETIMEDOUT" }));
		};
		this.#timer = setTimeout(late, milliseconds);
	}
	rest() {
		clearTimeout(this.#timer);
	}
};
/** Counts the time that the server takes for a piece, not the time to produce the piece here. */
function sending(body, { watch, patience }) {
	return { async *[Symbol.asyncIterator]() {
		for await (const chunk of body) {
			watch.wait(patience.stall, "the other side stopped receiving");
			yield chunk;
			watch.rest();
		}
		watch.wait(patience.stored, "no answer");
	} };
}
/** Reads on demand, not ahead. */
function receiving(body, { watch, patience }) {
	const reader = body.getReader();
	let waited = 0;
	let moved = 0;
	return new ReadableStream({
		async pull(controller) {
			const start = performance.now();
			watch.wait(patience.stall - waited, "the transfer was too slow");
			const { done, value } = await reader.read().finally(() => watch.rest());
			if (done) return controller.close();
			waited += performance.now() - start;
			moved += value.byteLength;
			if (moved >= LEAST) [waited, moved] = [0, 0];
			controller.enqueue(value);
		},
		cancel: (reason) => reader.cancel(reason)
	}, { highWaterMark: 0 });
}
function withBody(response, body) {
	const { status, statusText, headers, url } = response;
	return Object.defineProperty(new Response(body, {
		status,
		statusText,
		headers
	}), "url", {
		value: url,
		configurable: true
	});
}

// src/oci/descriptor.ts
/**
* Parses a JSON object with text values, such as labels and annotations. Engines ignore a `null` in it.
* @throws ActionError IMAGE_INVALID for anything else, which engines do not accept
*/
function parseTexts(value, what) {
	const texts = Object.entries(isObject(value) ? value : {}).filter(([, text]) => text !== null);
	if (!isObject(value) || texts.some(([, text]) => typeof text !== "string")) throw invalid$3(`its ${what} are not all text`);
	return Object.fromEntries(texts.map(([name, text]) => [name, String(text)]));
}
/** Returns the annotations of a document or descriptor, if there are any. @throws ActionError IMAGE_INVALID */
function annotationsIn(value) {
	return value === void 0 || value === null ? {} : { annotations: parseTexts(value, "annotations") };
}
/**
* Checks the required fields of a descriptor and keeps the others unchanged.
* @throws ActionError IMAGE_INVALID
*/
function parseDescriptor(value) {
	if (!isObject(value)) throw invalid$3("a descriptor is not an object");
	const { mediaType, digest, size } = value;
	if (typeof mediaType !== "string") throw invalid$3("a descriptor has no mediaType");
	if (typeof digest !== "string") throw invalid$3("a descriptor has no digest");
	if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw invalid$3("a descriptor has no size");
	const { annotations, platform, ...kept } = value;
	if (platform !== void 0 && platform !== null && !isObject(platform)) throw invalid$3("a platform is not an object");
	return {
		...kept,
		mediaType,
		digest: parseDigest(digest),
		size,
		...annotationsIn(annotations),
		...isPlatform(platform) ? { platform } : {}
	};
}
/** Returns the bytes of several blobs together, as registries store them. */
function totalSize(blobs) {
	return blobs.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
}
/** An artifact without a platform may have any value here. */
function isPlatform(value) {
	if (!isObject(value)) return false;
	const { os, architecture, variant, "os.version": version } = value;
	return [
		os,
		architecture,
		variant ?? "",
		version ?? ""
	].every((each) => typeof each === "string");
}
function invalid$3(got) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading a manifest",
		got
	});
}

// src/oci/manifest.ts
/**
* The limit for a manifest or an index, in bytes: what a registry must accept (distribution-spec, "Pushing
* Manifests").
*/
const LARGEST_DOCUMENT = 4194304;
/** The limit for an image's config, in bytes: history and labels have no limit of their own. */
const LARGEST_CONFIG = 8388608;
/** The limit for layers of an image and images of an index: engines do not start an image with so many. */
const MOST_ENTRIES = 1e3;
/** Parses JSON bytes into an object. @throws ActionError IMAGE_INVALID */
function parseJsonObject(bytes, what) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		const value = parseJson(text, { length: LARGEST_CONFIG });
		if (isObject(value)) return value;
	} catch (cause) {
		throw invalid$2(what, {
			got: cause instanceof SyntaxError || cause instanceof TypeError ? "it is not valid JSON" : messageOf(cause),
			cause
		});
	}
	throw invalid$2(what, { got: "it is not a JSON object" });
}
const MANIFEST = "an image manifest";
/** @throws ActionError IMAGE_INVALID, also for an ambiguous document */
function parseManifest(bytes, mediaType) {
	return manifestIn(parseJsonObject(bytes, MANIFEST), mediaType);
}
/** As {@link parseManifest}, of what is JSON already and has its media type. */
function manifestOf$1(value) {
	if (!isObject(value) || typeof value["mediaType"] !== "string") throw invalid$2(MANIFEST, { got: "it has no mediaType" });
	return manifestIn(value, value["mediaType"]);
}
function manifestIn(json, mediaType) {
	checkDocument(json, {
		mediaType,
		what: MANIFEST,
		foreign: ["manifests", "fsLayers"]
	});
	const { config, layers, annotations, ...kept } = json;
	if (!Array.isArray(layers)) throw invalid$2(MANIFEST, { got: "it has no layers" });
	if (layers.length > 1e3) throw invalid$2(MANIFEST, { got: `it has more than ${MOST_ENTRIES} layers` });
	const parts = {
		config: parseDescriptor(config),
		layers: layers.map(parseDescriptor)
	};
	return {
		...kept,
		schemaVersion: 2,
		mediaType,
		...parts,
		...annotationsIn(annotations)
	};
}
/** @throws ActionError IMAGE_INVALID, also for an ambiguous document */
function parseIndex(bytes, mediaType) {
	const what = "an image index";
	const json = parseJsonObject(bytes, what);
	checkDocument(json, {
		mediaType,
		what,
		foreign: [
			"config",
			"layers",
			"fsLayers"
		]
	});
	const { manifests, annotations, ...kept } = json;
	if (!Array.isArray(manifests)) throw invalid$2(what, { got: "it has no manifests" });
	if (manifests.length > 1e3) throw invalid$2(what, { got: `it has more than ${MOST_ENTRIES} images` });
	return {
		...kept,
		schemaVersion: 2,
		mediaType,
		manifests: manifests.map(parseDescriptor),
		...annotationsIn(annotations)
	};
}
/**
* A digest must not have two meanings: the type of a document must not depend on the header that came with it
* (CVE-2021-41190; OCI image-spec 1.0.2, manifest.md "mediaType").
*/
function checkDocument(json, { mediaType, what, foreign }) {
	const inside = json["mediaType"];
	if (inside !== void 0 && inside !== mediaType) throw invalid$2(what, { got: `its mediaType is ${JSON.stringify(inside).slice(0, 100)}, but it was sent as ${mediaType}` });
	const strange = foreign.find((field) => Object.hasOwn(json, field));
	if (strange !== void 0) throw invalid$2(what, { got: `it also has ${strange}, which makes it another kind of document` });
}
function invalid$2(what, why) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading ${what}`,
		...why
	});
}

// src/oci/media-types.ts
/** Media types of OCI image-spec 1.1 and of Docker's image manifest v2 schema 2. */
const MEDIA = {
	ociIndex: "application/vnd.oci.image.index.v1+json",
	ociManifest: "application/vnd.oci.image.manifest.v1+json",
	ociConfig: "application/vnd.oci.image.config.v1+json",
	ociLayer: "application/vnd.oci.image.layer.v1.tar",
	ociLayerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
	ociLayerZstd: "application/vnd.oci.image.layer.v1.tar+zstd",
	ociForeign: "application/vnd.oci.image.layer.nondistributable.v1.tar",
	ociForeignGzip: "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
	dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
	dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
	dockerConfig: "application/vnd.docker.container.image.v1+json",
	dockerLayerGzip: "application/vnd.docker.image.rootfs.diff.tar.gzip",
	dockerLayer: "application/vnd.docker.image.rootfs.diff.tar",
	dockerForeignGzip: "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"
};
/** All types that a manifest request accepts; a registry converts or rejects others. */
const MANIFEST_TYPES = [
	MEDIA.ociIndex,
	MEDIA.ociManifest,
	MEDIA.dockerIndex,
	MEDIA.dockerManifest
];
function isIndexType(mediaType) {
	return mediaType === MEDIA.ociIndex || mediaType === MEDIA.dockerIndex;
}
function isManifestType(mediaType) {
	return mediaType === MEDIA.ociManifest || mediaType === MEDIA.dockerManifest;
}
/** Returns whether a layer must not be pushed by a client: its bytes come from the descriptor's `urls`. */
function isForeignLayerType(mediaType) {
	return mediaType.includes(".nondistributable.") || mediaType.includes(".foreign.");
}
const TRANSLATED = /* @__PURE__ */ new Map([
	[MEDIA.dockerIndex, MEDIA.ociIndex],
	[MEDIA.dockerManifest, MEDIA.ociManifest],
	[MEDIA.dockerConfig, MEDIA.ociConfig],
	[MEDIA.dockerLayer, MEDIA.ociLayer],
	[MEDIA.dockerLayerGzip, MEDIA.ociLayerGzip],
	[MEDIA.dockerForeignGzip, MEDIA.ociForeignGzip]
]);
/** Types without a Docker name are missing: Docker's format does not support zstd. */
const DOCKER = new Map([...TRANSLATED].map(([docker, oci]) => [oci, docker]));
/**
* Returns the name of a media type in one format, from either format: the described bytes are the same. Other types
* are returned unchanged; `undefined` for what the format does not support.
*/
function typeIn(format, mediaType) {
	const oci = TRANSLATED.get(mediaType) ?? mediaType;
	if (format === "oci") return oci;
	return DOCKER.get(oci) ?? (oci.startsWith("application/vnd.oci.") ? void 0 : oci);
}
/** Returns how a layer is compressed. */
function compressionOf(mediaType) {
	if (mediaType.endsWith("gzip")) return "gzip";
	return mediaType.endsWith("zstd") ? "zstd" : "none";
}

// src/oci/transport/request.ts
/** Returns a {@link Send} for one registry. */
function sender(registry, authentication) {
	return async (request) => {
		const { method, url, headers = {}, body, accept, scopes } = request;
		const asked = () => ({
			doing: `${request.doing} of ${registry}`,
			method,
			url,
			registry,
			writes: scopes[0]?.actions === "pull,push",
			login: authentication.login
		});
		const init = {
			method,
			headers,
			...body === void 0 ? {} : {
				body,
				duplex: "half"
			}
		};
		const response = await authentication.fetchFor(scopes)(url, init).catch((error) => {
			throw connectionFailure(asked(), error);
		});
		if (accept.includes(response.status)) return response;
		throw await answerFailure({
			...asked(),
			...elsewhere(authentication.origin, {
				url,
				response
			})
		}, response);
	};
}
/** Returns the address of a redirect or an upload, if it is not the registry's. */
function elsewhere(registry, { url, response }) {
	const from = response.url === "" ? url : new URL(response.url);
	return from.origin === registry.origin ? {} : { elsewhere: from };
}

// src/oci/verified.ts
/** Passes bytes on while counting and hashing them. @throws Error at the end, or as soon as there are too many. */
async function* verified(chunks, wanted) {
	const hasher = new Hasher();
	let read = 0;
	for await (const chunk of chunks) {
		read += chunk.byteLength;
		if (read > wanted.size) throw new Error(`${wanted.digest} has more than its ${wanted.size} bytes`);
		hasher.update(chunk);
		yield chunk;
	}
	const { digest, size } = hasher.finish();
	if (size !== wanted.size) throw new Error(`${wanted.digest} has ${size} bytes instead of ${wanted.size}`);
	if (digest !== wanted.digest) throw new Error(`the bytes of ${wanted.digest} have the digest ${digest}`);
}

// src/oci/registry/download.ts
const TRIES$1 = 4;
/**
* Streams the bytes of a blob and verifies them. If the connection breaks, resumes where it stopped.
* @throws ActionError REGISTRY_FAILED if the bytes do not have the digest.
*/
async function* download(what) {
	try {
		yield* verified(resumed(what), what.descriptor);
	} catch (error) {
		throw bodyFailure(`reading a layer of ${what.repository} from ${what.registry}`, error);
	}
}
async function* resumed({ descriptor, request, send }) {
	let read = 0;
	for (let tried = 1;; tried++) {
		const response = await send(from(read, request));
		let skip = response.status === 206 ? 0 : read;
		try {
			for await (const chunk of response.body ?? []) {
				const fresh = chunk.subarray(Math.min(skip, chunk.byteLength));
				skip -= chunk.byteLength - fresh.byteLength;
				read += fresh.byteLength;
				if (fresh.byteLength > 0) yield fresh;
			}
		} catch (error) {
			if (tried >= TRIES$1) throw error;
			continue;
		}
		if (read >= descriptor.size || tried >= TRIES$1) return;
	}
}
function from(read, request) {
	return read === 0 ? request : {
		...request,
		headers: {
			...request.headers,
			range: `bytes=${read}-`
		}
	};
}

// src/oci/registry/upload.ts
/** The minimum chunk size of registries that require chunks (Amazon ECR: 5 MiB), in bytes. */
const CHUNK$1 = 5242880;
/** In bytes. */
const LARGEST_CHUNK = 67108864;
const OCTETS = "application/octet-stream";
/** The specification has 201 for a blob that is stored, and 202 for a part of one; registries answer any of these. */
const STORED = [
	200,
	201,
	202,
	204
];
/**
* Sends a POST and one PUT (distribution-spec, "POST then PUT"), whose body is streamed with a Content-Length. A
* temporary failure starts a new session. A registry that rejects the size (413) gets chunks.
*/
async function upload(what) {
	let session = what.session;
	const response = await retryResponse(what.retry, async (last) => {
		const url = session ?? locationOf(await startSession(what), what.uploads);
		session = void 0;
		return what.send(finish(what, {
			url,
			accept: last ? [...STORED, 413] : [
				...STORED,
				413,
				...PASSING
			]
		}));
	});
	await response.body?.cancel();
	if (response.status === 413) await retryResponse(what.retry, (last) => uploadInChunks(what, last));
}
/** Returns the next address of a session: `Location` may be relative, and changes with every answer. */
function locationOf(response, asked) {
	const location = response.headers.get("location") ?? "";
	if (URL.canParse(location, asked.href)) return new URL(location, asked);
	throw new ActionError({
		code: "REGISTRY_FAILED",
		doing: `starting an upload at ${asked.origin}${asked.pathname}`,
		got: "the registry returned an upload address that is not valid",
		hint: "The registry, or a proxy in front of it, is not configured correctly."
	});
}
function startSession(what) {
	return what.send({
		...requestOf(what),
		method: "POST",
		url: what.uploads,
		accept: [202]
	});
}
function finish(what, target) {
	const { descriptor } = what.blob;
	return {
		...requestOf(what),
		method: "PUT",
		url: withDigest(target.url, descriptor.digest),
		headers: {
			"content-type": OCTETS,
			"content-length": String(descriptor.size)
		},
		body: { [Symbol.asyncIterator]: () => counted(what)[Symbol.asyncIterator]() },
		accept: target.accept
	};
}
/**
* Sends a blob in chunks (distribution-spec, "Pushing a blob in chunks"). Returns the last answer, or the first one of a
* temporary failure. A chunk is never sent twice, because it is not known how much of it the registry has kept.
*/
async function uploadInChunks(what, last) {
	const accept = last ? STORED : [...STORED, ...PASSING];
	const started = await startSession(what);
	let url = locationOf(started, what.uploads);
	let sent = 0;
	for await (const piece of inPiecesOf(leastChunk(started), counted(what))) {
		const range = `${sent}-${sent + piece.byteLength - 1}`;
		const headers = {
			"content-type": OCTETS,
			"content-length": String(piece.byteLength),
			"content-range": range
		};
		const request = {
			...requestOf(what),
			method: "PATCH",
			url,
			headers,
			body: sentOnce(piece),
			accept
		};
		const response = await what.send(request);
		if (!STORED.includes(response.status)) return response;
		url = locationOf(response, url);
		sent += piece.byteLength;
	}
	const headers = { "content-length": "0" };
	const end = withDigest(url, what.blob.descriptor.digest);
	return await what.send({
		...requestOf(what),
		method: "PUT",
		url: end,
		headers,
		body: sentOnce(),
		accept
	});
}
/** A body that only its sender may send again. */
function sentOnce(...pieces) {
	return { async *[Symbol.asyncIterator]() {
		yield* pieces;
	} };
}
/** A chunk is kept in memory, so a registry may ask only for a few times the usual maximum. */
function leastChunk(started) {
	const least = Number(started.headers.get("oci-chunk-min-length") ?? 0);
	return least > CHUNK$1 && least <= LARGEST_CHUNK ? least : CHUNK$1;
}
function requestOf({ blob, repository, scopes }) {
	return {
		doing: `sending the blob ${blob.descriptor.digest} to ${repository}`,
		scopes
	};
}
/** Appended as text: parsing and writing a signed query again would invalidate it. */
function withDigest(url, digest) {
	const finished = new URL(url);
	finished.search = `${url.search === "" ? "?" : `${url.search}&`}digest=${digest}`;
	return finished;
}
async function* counted({ blob, onSent }) {
	for await (const chunk of blob.open()) {
		yield chunk;
		onSent?.(chunk.byteLength);
	}
}
async function* inPiecesOf(size, chunks) {
	let pieces = [];
	let held = 0;
	for await (const chunk of chunks) {
		pieces.push(chunk);
		held += chunk.byteLength;
		if (held < size) continue;
		yield Buffer.concat(pieces);
		pieces = [];
		held = 0;
	}
	if (held > 0) yield Buffer.concat(pieces);
}

// src/oci/registry/client.ts
/**
* A client of one registry, with a method for each request of the OCI distribution specification. Every method throws
* ActionErrors.
* @example
* const client = new RegistryClient(options);
* const { descriptor } = await client.getManifest({ repository: 'owner/app', reference: '1.0' });
*/
var RegistryClient = class RegistryClient {
	registry;
	#options;
	#send;
	constructor(options) {
		this.registry = options.registry;
		this.#options = options;
		this.#send = sender(options.registry, options.authentication);
	}
	/** Returns the same client, with the right to mount from these repositories. */
	mountingFrom(repositories) {
		return new RegistryClient({
			...this.#options,
			mountSources: repositories
		});
	}
	/**
	* Returns `undefined` without a manifest of a known type: a digest is trusted only with such a type.
	* @param denied what 403 means, which some registries answer for what does not exist; default: an error
	*/
	async headManifest(place, denied) {
		const accept = denied === "absent" ? [
			200,
			403,
			404
		] : [200, 404];
		const response = await this.#send({
			...this.#manifestRequest(place),
			method: "HEAD",
			accept
		});
		if (response.status !== 200) return void 0;
		const mediaType = typeOf(response);
		const digest = response.headers.get("docker-content-digest") ?? "";
		if (!MANIFEST_TYPES.includes(mediaType)) return void 0;
		if (!isDigest(digest)) return (await this.getManifest(place)).descriptor;
		const size = Number(response.headers.get("content-length") ?? 0);
		return {
			mediaType,
			digest,
			size: Number.isSafeInteger(size) ? size : 0
		};
	}
	/** @throws ActionError IMAGE_NOT_FOUND, IMAGE_INVALID (schema 1, unknown type) or REGISTRY_FAILED (wrong digest) */
	async getManifest(place) {
		const request = this.#manifestRequest(place);
		const { response, bytes } = await this.#readWhole({
			...request,
			method: "GET",
			accept: [200, 404]
		});
		if (response.status === 404) throw imageNotFound({
			...place,
			registry: this.registry
		});
		const doing = `${request.doing} of ${this.registry}`;
		const mediaType = typeOf(response);
		if (!MANIFEST_TYPES.includes(mediaType)) throw unknownType({
			...place,
			registry: this.registry
		}, mediaType);
		const digest = digestOf(bytes);
		const wrong = [response.headers.get("docker-content-digest") ?? digest, isDigest(place.reference) ? place.reference : digest].find((claim) => claim !== digest);
		if (wrong === void 0) return {
			bytes,
			descriptor: {
				mediaType,
				digest,
				size: bytes.byteLength
			}
		};
		const got = `the registry sent a manifest with the digest ${digest} as ${wrong}`;
		throw new ActionError({
			code: "REGISTRY_FAILED",
			doing,
			got
		});
	}
	/** @returns whether the registry lists the manifest as a referrer of its subject, if it has one */
	async putManifest(place, manifest) {
		const headers = { "content-type": manifest.descriptor.mediaType };
		const request = {
			doing: `pushing the manifest ${nameOf$2(place)}`,
			headers,
			scopes: this.#writing(place.repository),
			url: this.#manifestUrl(place)
		};
		const response = await this.#send({
			...request,
			method: "PUT",
			body: manifest.bytes,
			accept: [
				200,
				201,
				202,
				204
			]
		});
		await response.body?.cancel();
		return response.headers.has("oci-subject");
	}
	/**
	* Lists the manifests that refer to a manifest (distribution-spec 1.1, "Listing Referrers"), up to {@link PAGES} pages.
	* @returns `undefined` if the registry has no such list
	*/
	async getReferrers({ repository, digest }) {
		const doing = `listing what refers to ${repository}@${digest}`;
		const found = [];
		const request = {
			doing,
			method: "GET",
			scopes: this.#scopes(repository),
			accept: NO_LIST
		};
		let url = new URL(`/v2/${repository}/referrers/${digest}`, this.#options.origin);
		for (let page = 0; url !== void 0 && page < PAGES; page += 1) {
			const { response, bytes } = await this.#readWhole({
				...request,
				url,
				headers: { accept: MEDIA.ociIndex }
			});
			if (response.status !== 200 || typeOf(response) !== MEDIA.ociIndex) return void 0;
			found.push(...parseIndex(bytes, MEDIA.ociIndex).manifests);
			url = nextPage(response, url);
		}
		return found;
	}
	/**
	* Lists the tags of a repository (distribution-spec, "Listing Tags"), up to {@link PAGES} pages.
	* @throws ActionError REGISTRY_FAILED for an answer that is not a list
	*/
	async listTags(repository) {
		const doing = `listing the tags of ${repository}`;
		const tags = [];
		let url = new URL(`/v2/${repository}/tags/list`, this.#options.origin);
		for (let page = 0; url !== void 0 && page < PAGES; page += 1) {
			const request = {
				doing,
				method: "GET",
				url,
				scopes: this.#scopes(repository),
				accept: [200]
			};
			const { response, bytes } = await this.#readWhole(request);
			tags.push(...tagsIn(bytes, `${doing} of ${this.registry}`));
			url = nextPage(response, url);
		}
		return tags;
	}
	/** Returns whether the repository has the blob. Some registries answer 403 for what does not exist. */
	async headBlob(place) {
		const request = {
			doing: `checking for the blob ${place.digest} in ${place.repository}`,
			url: this.#blobUrl(place),
			scopes: this.#scopes(place.repository)
		};
		return (await this.#send({
			...request,
			method: "HEAD",
			accept: [
				200,
				403,
				404
			]
		})).status === 200;
	}
	/** Streams the blob's bytes and verifies them. */
	openBlob(repository, descriptor) {
		const { digest } = descriptor;
		const request = {
			doing: `reading the blob ${digest} of ${repository}`,
			method: "GET",
			url: this.#blobUrl({
				repository,
				digest
			}),
			scopes: this.#scopes(repository),
			accept: [200, 206]
		};
		const what = {
			registry: this.registry,
			repository,
			descriptor,
			request,
			send: this.#send
		};
		return { [Symbol.asyncIterator]: () => download(what) };
	}
	/**
	* Mounts a blob from another repository of this registry, without transferring it. If the registry declines, the
	* result is `mounted: false`.
	*/
	async mountBlob(place, source) {
		const scopes = this.#writing(place.repository);
		if (await this.#options.authentication.isNarrowed(scopes)) return { mounted: false };
		const url = this.#uploadsUrl(place.repository);
		url.search = `?mount=${place.digest}&from=${encodeURIComponent(source)}`;
		const doing = `mounting the blob ${place.digest} of ${source} in ${place.repository}`;
		const response = await this.#send({
			doing,
			url,
			scopes,
			method: "POST",
			accept: [
				201,
				202,
				401,
				403,
				404,
				405
			]
		});
		await response.body?.cancel();
		if (response.status === 201) return { mounted: true };
		return response.status === 202 ? {
			mounted: false,
			session: locationOf(response, url)
		} : { mounted: false };
	}
	/** Sends a blob, in an existing session if there is one. */
	async uploadBlob(blob, target) {
		const { repository } = target;
		const uploads = this.#uploadsUrl(repository);
		const scopes = this.#writing(repository);
		const { retry, onSent } = this.#options;
		await upload({
			...target,
			blob,
			uploads,
			scopes,
			send: this.#send,
			retry,
			...defined({ onSent })
		});
	}
	/** Starts an upload and cancels it. @throws ActionError REGISTRY_DENIED, with a hint on how to get the right */
	async canPush(repository) {
		const url = this.#uploadsUrl(repository);
		const common = {
			doing: `requesting the right to push to ${repository}`,
			scopes: this.#writing(repository)
		};
		const started = await this.#send({
			...common,
			method: "POST",
			url,
			accept: [202]
		});
		const session = locationOf(started, url);
		await this.#send({
			...common,
			method: "DELETE",
			url: session,
			accept: [202, 204]
		}).catch(() => void 0);
	}
	/** Reads a document. @throws ActionError REGISTRY_FAILED for an answer that is too large or breaks off each time */
	async #readWhole(request) {
		const ask = () => this.#send(request);
		return await askWhole(this.#options.retry, {
			ask,
			bytes: LARGEST_DOCUMENT
		}).catch((error) => {
			throw bodyFailure(`${request.doing} of ${this.registry}`, error);
		});
	}
	#manifestRequest(place) {
		return {
			doing: `reading ${nameOf$2(place)}`,
			url: this.#manifestUrl(place),
			scopes: this.#scopes(place.repository),
			headers: { accept: MANIFEST_TYPES.join(", ") }
		};
	}
	/** Reading requests only the right to read, unless this run pushes to the repository: then one token serves both. */
	#scopes(repository) {
		return this.#options.mountSources === void 0 ? [{
			repository,
			actions: "pull"
		}] : this.#writing(repository);
	}
	#writing(repository) {
		const sources = (this.#options.mountSources ?? []).filter((source) => source !== repository);
		return [{
			repository,
			actions: "pull,push"
		}, ...sources.map((source) => ({
			repository: source,
			actions: "pull"
		}))];
	}
	#manifestUrl({ repository, reference }) {
		return new URL(`/v2/${repository}/manifests/${reference}`, this.#options.origin);
	}
	#blobUrl({ repository, digest }) {
		return new URL(`/v2/${repository}/blobs/${digest}`, this.#options.origin);
	}
	#uploadsUrl(repository) {
		return new URL(`/v2/${repository}/blobs/uploads/`, this.#options.origin);
	}
};
/** The answers of registries that do not know the request. */
const NO_LIST = [
	200,
	303,
	400,
	404,
	405,
	406,
	415,
	501
];
/** More than any repository has, with a hundred tags a page. */
const PAGES = 100;
function tagsIn(bytes, doing) {
	try {
		const list = parseJson(new TextDecoder().decode(bytes));
		if (isObject(list) && Array.isArray(list["tags"])) return list["tags"].filter((tag) => typeof tag === "string");
	} catch (error) {
		throw bodyFailure(doing, error);
	}
	throw bodyFailure(doing, /* @__PURE__ */ new Error("it is not a list of tags"));
}
/** Reads the `Link` of a page (RFC 8288), within the same registry. */
function nextPage(response, page) {
	const [, target] = /^\s*<([^<>]{1,2000})>\s*;\s*rel="?next"?/.exec(response.headers.get("link") ?? "") ?? [];
	if (target === void 0 || !URL.canParse(target, page.href)) return void 0;
	const next = new URL(target, page);
	return next.origin === page.origin ? next : void 0;
}
function typeOf(response) {
	return (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
}
/** `dotnet/aspnet:10.0`, or with `@` before a digest. */
function nameOf$2({ repository, reference }) {
	return `${repository}${isDigest(reference) ? "@" : ":"}${reference}`;
}
function imageNotFound(image) {
	return new ActionError({
		code: "IMAGE_NOT_FOUND",
		doing: `reading the image ${image.registry}/${nameOf$2(image)}`,
		got: `404, ${image.registry} has no "${image.reference}" in ${image.repository}`,
		hint: "Check the spelling of repository and tag. A private repository gives the same answer to users without the right to read it."
	});
}
function unknownType(image, mediaType) {
	const isOld = /manifest\.v1\+(?:json|prettyjws)/.test(mediaType);
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading the image ${image.registry}/${nameOf$2(image)}`,
		got: isOld ? "it has the schema 1 format from 2015" : `it has the unknown type "${mediaType}"`,
		...isOld ? { hint: "Pull it and push it again with a current docker, or choose a newer tag." } : {}
	});
}

// src/oci/registry/registries.ts
const TRIES = 5;
const LONGEST_WAIT = 6e4;
function openRegistries(context) {
	const { credentials, clock, sleep, random, onSent } = context;
	const retry = {
		tries: TRIES,
		longestWait: LONGEST_WAIT,
		sleep,
		random,
		clock
	};
	const { insecure, named = /* @__PURE__ */ new Set(), lookup = async () => [], patience = TIMEOUTS } = context;
	const { fetchFor = () => context.fetch, secured = () => false } = context;
	const clients = /* @__PURE__ */ new Map();
	return (registry) => {
		const known = clients.get(registry);
		if (known !== void 0) return known;
		const send = retrying(withTimeouts(withOwnHeaders(fetchFor(registry), context.userAgent), patience), retry);
		const origin = secured(registry) && !insecure.includes(registry) ? new URL(`https://${registry}`) : baseUrl(registry, insecure);
		const reach = new Reach({
			server: registry,
			origin,
			insecure,
			named,
			lookup
		});
		const fetch = followingRedirects(send, (target) => reach.check(target, "a redirect"));
		const authentication = new Authentication({
			registry,
			origin,
			fetch,
			credentials,
			clock,
			retry,
			reach
		});
		const client = new RegistryClient({
			registry,
			origin,
			authentication,
			retry,
			...defined({ onSent })
		});
		clients.set(registry, client);
		return client;
	};
}
/**
* Returns the address of the registry in an image name. Loopback hosts and the hosts in `insecure` use plain HTTP, as
* in docker; Docker Hub has a separate host for its images.
* @throws ActionError REFERENCE_INVALID if the host or port is not valid.
*/
function baseUrl(registry, insecure = []) {
	if (registry === "docker.io") return new URL("https://registry-1.docker.io");
	const origin = `${isLoopback$1(registry) || insecure.includes(registry) ? "http" : "https"}://${registry}`;
	if (URL.canParse(origin)) return new URL(origin);
	throw new ActionError({
		code: "REFERENCE_INVALID",
		doing: `looking for the registry "${registry}"`,
		got: "its host or port is not valid",
		hint: "Use a host name or an IP address, optionally with a port from 1 to 65535."
	});
}
/**
* Adds a user agent to every request, so that a registry's operator sees the source. Requests bytes without encoding,
* because digests refer to those bytes, and so that no small answer decompresses to a large one.
*/
function withOwnHeaders(fetch, userAgent) {
	return (url, init) => {
		const headers = new Headers(init?.headers);
		headers.set("user-agent", userAgent);
		headers.set("accept-encoding", "identity");
		return fetch(url, {
			...init,
			headers
		});
	};
}

// src/oci/blob.ts
function encodeJson(mediaType, value) {
	return fromBytes({
		mediaType,
		bytes: new TextEncoder().encode(JSON.stringify(value)),
		value
	});
}
/** Returns a document from elsewhere whose bytes must not change. */
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
/** Returns each digest once, in the order of first use. */
function distinctBlobs(blobs) {
	return [...new Map(blobs.map((blob) => [blob.descriptor.digest, blob])).values()];
}
/**
* Reads all of a small blob; up to a limit, if another program made it. @throws ActionError IMAGE_INVALID for more
* bytes than that
*/
async function readAll(chunks, limit = Number.POSITIVE_INFINITY) {
	const parts = [];
	let read = 0;
	for await (const chunk of chunks) {
		read += chunk.byteLength;
		if (read > limit) {
			const got = `it has more than ${limit / 1024 / 1024} MiB`;
			throw new ActionError({
				code: "IMAGE_INVALID",
				doing: "reading a small part of an image",
				got
			});
		}
		parts.push(chunk);
	}
	return Buffer.concat(parts);
}

// src/oci/config.ts
/** Returns the time of a config, RFC 3339; 1970 if it has none. */
function createdIn({ created }) {
	return created ?? "1970-01-01T00:00:00Z";
}
/** Returns the environment of a config, by name; later values override earlier ones. */
function environmentOf(config) {
	return new Map((config?.Env ?? []).map((line) => {
		const at = line.indexOf("=");
		return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
	}));
}
/**
* Parses a config. A field that is `null` counts as absent, as for engines.
* @throws ActionError IMAGE_INVALID, also for a field of another type than engines accept
*/
function parseConfig(bytes) {
	return configOf$1(parseJsonObject(bytes, "an image config"));
}
/** As {@link parseConfig}, of what is JSON already. */
function configOf$1(value) {
	if (!isObject(value)) throw invalid$1("it is not a JSON object");
	const json = typed(value, TOP);
	const { architecture, os, rootfs } = json;
	if (typeof architecture !== "string" || typeof os !== "string") throw invalid$1("it has no platform");
	if (!isObject(rootfs) || !Array.isArray(rootfs["diff_ids"])) throw invalid$1("it has no diff_ids");
	const diffIds = rootfs["diff_ids"].map(digestIn);
	const { config } = json;
	const container = isObject(config) ? { config: containerOf(typed(config, CONTAINER)) } : {};
	return {
		...json,
		...container,
		architecture,
		os,
		rootfs: {
			type: "layers",
			diff_ids: diffIds
		}
	};
}
function digestIn(id) {
	if (typeof id === "string") return parseDigest(id);
	throw invalid$1(`a diff_id is ${JSON.stringify(id).slice(0, 100)}`);
}
function containerOf(fields) {
	const { Labels: labels } = fields;
	return labels === void 0 ? fields : {
		...fields,
		Labels: parseTexts(labels, "labels")
	};
}
const isText = (value) => typeof value === "string";
const areTexts = (value) => Array.isArray(value) && value.every(isText);
const CONTAINER = {
	User: isText,
	ExposedPorts: isObject,
	Env: areTexts,
	Entrypoint: areTexts,
	Cmd: areTexts,
	Volumes: isObject,
	WorkingDir: isText,
	Labels: isObject,
	StopSignal: isText
};
const TOP = {
	created: isText,
	variant: isText,
	"os.version": isText,
	config: isObject,
	history: (value) => Array.isArray(value) && value.every(isHistory)
};
function isHistory(entry) {
	if (!isObject(entry)) return false;
	const { created_by: by, comment, empty_layer: isEmpty } = entry;
	const isRight = (type, value) => (value ?? void 0) === void 0 || typeof value === type;
	return isRight("string", by) && isRight("string", comment) && isRight("boolean", isEmpty);
}
/**
* Returns the object without the fields that are `null`. @throws ActionError IMAGE_INVALID for a field of another
* type than in `fields`
*/
function typed(json, fields) {
	const kept = Object.entries(json).filter(([name, value]) => value !== null || !Object.hasOwn(fields, name));
	const wrong = kept.find(([name, value]) => Object.hasOwn(fields, name) && fields[name]?.(value) !== true);
	if (wrong === void 0) return Object.fromEntries(kept);
	throw invalid$1(`its ${wrong[0]} is ${JSON.stringify(wrong[1]).slice(0, 100)}`);
}
function invalid$1(got) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: "reading an image config",
		got
	});
}

// src/oci/read-base.ts
/**
* Reads what is needed to build on an image: index, manifest and config. Its layers stay in the store until they are
* opened.
* @throws ActionError PLATFORM_MISSING, IMAGE_INVALID and those of the store
*/
async function readBase(store, request) {
	const top = await store.document();
	const { manifest, manifestDigest, offered } = await choose(top, {
		store,
		request
	});
	const config = parseConfig(await readAll(store.open(manifest.config), LARGEST_CONFIG));
	const platform = {
		...offered,
		...platformOf(config)
	};
	if (!matchesPlatform(platform, request.platform)) throw missing(request, [platform]);
	const layers = baseLayers(store, {
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
/**
* Returns the layers of a manifest in the store. @throws ActionError IMAGE_INVALID if the config has another number
* of layers
*/
function baseLayers(store, { manifest, config, request }) {
	const diffIds = config.rootfs.diff_ids;
	return manifest.layers.map((descriptor, index) => {
		const diffId = diffIds[index];
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
	if (descriptor.mediaType !== entry.mediaType || descriptor.size !== entry.size) throw differs(request, {
		entry,
		descriptor
	});
	return {
		manifest: parseManifest(bytes, descriptor.mediaType),
		manifestDigest: entry.digest,
		offered: entry.platform
	};
}
/** The descriptor in an index differs from the image. */
function differs(request, { entry, descriptor }) {
	const told = ({ mediaType, size }) => `${mediaType} of ${size} bytes`;
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading ${describeReference(request.reference)}`,
		got: `its index has ${entry.digest} as ${told(entry)}, but it was sent as ${told(descriptor)}`
	});
}
/** Attestations have the platform `unknown/unknown` in an index. */
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
		...defined({ "os.version": version })
	};
}
function missing(request, offered) {
	const names = [...new Set(offered.map(describePlatform))];
	return new ActionError({
		code: "PLATFORM_MISSING",
		doing: `reading ${describeReference(request.reference)} for ${describePlatform(request.platform)}`,
		got: names.length === 0 ? "it has no platform" : `it has only ${names.join(", ")}`,
		hint: "Choose one of its platforms, or another base image."
	});
}
function uneven(request, { manifest, config }) {
	return new ActionError({
		code: "IMAGE_INVALID",
		doing: `reading ${describeReference(request.reference)}`,
		got: `it has ${manifest.layers.length} layers, but ${config.rootfs.diff_ids.length} diff_ids`
	});
}

// src/oci/registry/pull-base.ts
/**
* Reads what is needed to build on an image: index, manifest and config. Its layers stay in the registry until they
* are opened.
* @throws ActionError PLATFORM_MISSING, IMAGE_NOT_FOUND, IMAGE_INVALID and those of {@link RegistryClient}
*/
async function pullBase(registries, request) {
	return await readBase(storeOf(registries, request), request);
}
/** Returns a base without asking its registry again: the content of a digest does not change. */
function rememberBase(registries, request) {
	const { reference, digest, known } = request;
	return {
		reference,
		digest,
		layers: baseLayers(storeOf(registries, request), {
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

// src/oci/registry/tags.ts
function openTags(registries, mirrors) {
	const tagState = onceEach((reference) => askTag(registries, reference), describeReference);
	const list = ({ registry, repository }) => registries(registry).listTags(repository).catch(() => void 0);
	return {
		tagState,
		currentDigest: async (reference) => {
			const state = await tagState(reference);
			return state.kind === "found" ? state.digest : void 0;
		},
		tagsOf: onceEach(list, ({ registry, repository }) => `${registry}/${repository}`),
		imageVariable: onceEach((image) => readVariable(registries, {
			...image,
			mirrors
		}), ({ reference, name }) => `${describeReference(reference)} ${name}`)
	};
}
async function askTag(registries, reference) {
	const at = {
		repository: reference.repository,
		reference: manifestPath(reference)
	};
	try {
		const found = await registries(reference.registry).headManifest(at);
		return found === void 0 ? { kind: "absent" } : {
			kind: "found",
			digest: found.digest
		};
	} catch {
		return { kind: "unknown" };
	}
}
async function readVariable(registries, { name, ...image }) {
	const begin = `${name}=`;
	try {
		const { config, layers } = await pullBase(registries, {
			...image,
			platform: ownPlatform()
		});
		const value = config.config?.Env?.find((variable) => variable.startsWith(begin))?.slice(begin.length);
		return value === void 0 ? void 0 : {
			value,
			size: totalSize(layers)
		};
	} catch {
		return;
	}
}
function ownPlatform() {
	return {
		os: "linux",
		architecture: process.arch === "x64" ? "amd64" : process.arch
	};
}

// src/oci/transport/docker-certificates.ts
/** In bytes. */
const LARGEST$1 = 1048576;
/**
* Reads docker's `certs.d/<host:port>`: `*.crt` are authorities, and `*.cert` next to a `*.key` with the same name is
* a client certificate. Uses the first folder that exists.
* @throws ActionError CREDENTIALS_INVALID for a certificate without its key, as in docker, and for files that cannot
* be read
*/
async function readDockerCertificates(registry, env) {
	const place = foldersOf(registry, env).find(existsSync);
	if (place === void 0) return void 0;
	try {
		return await readFolder(place);
	} catch (error) {
		throw new ActionError({
			code: "CREDENTIALS_INVALID",
			doing: `reading docker's certificates of ${registry} in ${place}`,
			got: messageOf(error),
			hint: "Name authorities *.crt, and a client certificate *.cert, next to its *.key."
		});
	}
}
/** Returns whether docker has certificates for a registry: such a registry uses HTTPS, on loopback too. */
function hasDockerCertificates(registry, env) {
	return foldersOf(registry, env).some(existsSync);
}
async function readFolder(place) {
	const unreadable = [];
	const names = await unlessForbidden(readdir(place), {
		path: place,
		unreadable
	}) ?? [];
	const read = async (name) => {
		const path = join(place, name);
		return (await unlessForbidden(readSmallFile(path, LARGEST$1), {
			path,
			unreadable
		}))?.toString();
	};
	const certs = names.filter((name) => name.endsWith(".cert")).sort();
	const alone = certs.find((name) => !names.includes(keyOf$1(name)));
	if (alone !== void 0) throw new Error(`${alone} has no ${keyOf$1(alone)} next to it`);
	const authorities = await Promise.all(names.filter((name) => name.endsWith(".crt")).sort().map(read));
	const client = await Promise.all(certs.map(async (name) => {
		const [cert, key] = await Promise.all([read(name), read(keyOf$1(name))]);
		return cert === void 0 || key === void 0 ? void 0 : {
			cert,
			key
		};
	}));
	return {
		place,
		authorities: authorities.filter((each) => each !== void 0),
		client: client.filter((each) => each !== void 0),
		unreadable: unreadable.sort()
	};
}
/** The daemon runs as root, and only root may be able to read its files. A login with a password does not need them. */
async function unlessForbidden(reading, file) {
	return await reading.catch((error) => {
		const code = errorCodeOf(error);
		if (code !== "EACCES" && code !== "EPERM") throw error;
		file.unreadable.push(file.path);
	});
}
function keyOf$1(name) {
	return name.replace(/\.cert$/, ".key");
}
/** The folders of docker's daemon, client, and rootless daemon. The folder of a host may include its default port. */
function foldersOf(registry, env) {
	if (!/^(?:[\w-][\w.-]*|\[[\da-f:.]+\])(?::\d+)?$/i.test(registry)) return [];
	const home = env["HOME"] ?? env["USERPROFILE"] ?? "";
	const config = env["XDG_CONFIG_HOME"] || home && join(home, ".config");
	const parents = ["/etc/docker", ...[
		env["DOCKER_CONFIG"] ?? "",
		home && join(home, ".docker"),
		config && join(config, "docker")
	]].filter((parent) => parent !== "");
	const names = /:\d+$/.test(registry) ? [registry] : [registry, `${registry}:443`];
	return parents.flatMap((parent) => names.map((name) => join(parent, "certs.d", name)));
}

// src/request/inputs/named-hosts.ts
/**
* Returns the hosts of registries that the inputs name, which are under the control of the workflow. Other hosts that a
* project names are not contacted if they are on this machine or its network.
*/
function namedHosts(inputs) {
	const { baseImage, sdkImage, images, mirrors, insecureRegistries, cacheFrom, cacheTo, properties } = inputs;
	const places = [...cacheFrom, ...cacheTo].flatMap((place) => place.kind === "registry" ? [place.reference] : []);
	const references = [
		...images,
		...places,
		...baseImage === void 0 ? [] : [baseImage]
	];
	const sdk = sdkImage?.kind === "image" ? [sdkImage.reference] : [];
	return /* @__PURE__ */ new Set([
		...[...references, ...sdk].map(({ registry }) => registry),
		...mirrors.flatMap(({ host, registry }) => [host, registry]),
		...insecureRegistries,
		...Object.values(properties).map((value) => value.split("/")[0] ?? "")
	]);
}

// src/reuse/cache/health.ts
/**
* State that the main step passes to the post step: a JSON list of names of failed caches, or `['']` after a mere
* warning.
*/
const HEALTH_STATE = "cache-failures";
function cacheHealth(run) {
	const { log, saveState } = run;
	const broken = new Set(parseNames(run.earlier));
	const warn = (message) => {
		const isFirst = broken.size === 0;
		broken.add("");
		saveState(HEALTH_STATE, JSON.stringify([...broken]));
		if (isFirst) log.warning(message);
		else log.info(message);
	};
	return {
		isBroken: (place) => broken.has(place),
		fail(place, because) {
			warn(`Cache: ${place} failed and is not used again in this run: ${because}. The run continues without it.`);
			broken.add(place);
			saveState(HEALTH_STATE, JSON.stringify([...broken]));
		},
		warn
	};
}
function parseNames(text) {
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
	} catch {
		return [];
	}
}

// node_modules/events-universal/default.js
var require_default = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("events");
}));

// node_modules/fast-fifo/fixed-size.js
var require_fixed_size = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = class FixedFIFO {
		constructor(hwm) {
			if (!(hwm > 0) || (hwm - 1 & hwm) !== 0) throw new Error("Max size for a FixedFIFO should be a power of two");
			this.buffer = new Array(hwm);
			this.mask = hwm - 1;
			this.top = 0;
			this.btm = 0;
			this.next = null;
		}
		clear() {
			this.top = this.btm = 0;
			this.next = null;
			this.buffer.fill(void 0);
		}
		push(data) {
			if (this.buffer[this.top] !== void 0) return false;
			this.buffer[this.top] = data;
			this.top = this.top + 1 & this.mask;
			return true;
		}
		shift() {
			const last = this.buffer[this.btm];
			if (last === void 0) return void 0;
			this.buffer[this.btm] = void 0;
			this.btm = this.btm + 1 & this.mask;
			return last;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
}));

// node_modules/fast-fifo/index.js
var require_fast_fifo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const FixedFIFO = require_fixed_size();
	module.exports = class FastFIFO {
		constructor(hwm) {
			this.hwm = hwm || 16;
			this.head = new FixedFIFO(this.hwm);
			this.tail = this.head;
			this.length = 0;
		}
		clear() {
			this.head = this.tail;
			this.head.clear();
			this.length = 0;
		}
		push(val) {
			this.length++;
			if (!this.head.push(val)) {
				const prev = this.head;
				this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
				this.head.push(val);
			}
		}
		shift() {
			if (this.length !== 0) this.length--;
			const val = this.tail.shift();
			if (val === void 0 && this.tail.next) {
				const next = this.tail.next;
				this.tail.next = null;
				this.tail = next;
				return this.tail.shift();
			}
			return val;
		}
		peek() {
			const val = this.tail.peek();
			if (val === void 0 && this.tail.next) return this.tail.next.peek();
			return val;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
}));

// node_modules/b4a/index.js
var require_b4a = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isBuffer(value) {
		return Buffer.isBuffer(value) || value instanceof Uint8Array;
	}
	function isEncoding(encoding) {
		return Buffer.isEncoding(encoding);
	}
	function alloc(size, fill, encoding) {
		return Buffer.alloc(size, fill, encoding);
	}
	function allocUnsafe(size) {
		return Buffer.allocUnsafe(size);
	}
	function allocUnsafeSlow(size) {
		return Buffer.allocUnsafeSlow(size);
	}
	function byteLength(string, encoding) {
		return Buffer.byteLength(string, encoding);
	}
	function compare(a, b) {
		return Buffer.compare(a, b);
	}
	function concat(buffers, totalLength) {
		return Buffer.concat(buffers, totalLength);
	}
	function copy(source, target, targetStart, start, end) {
		return toBuffer(source).copy(target, targetStart, start, end);
	}
	function equals(a, b) {
		return toBuffer(a).equals(b);
	}
	function fill(buffer, value, offset, end, encoding) {
		return toBuffer(buffer).fill(value, offset, end, encoding);
	}
	function from(value, encodingOrOffset, length) {
		return Buffer.from(value, encodingOrOffset, length);
	}
	function includes(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).includes(value, byteOffset, encoding);
	}
	function indexOf(buffer, value, byfeOffset, encoding) {
		return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
	}
	function lastIndexOf(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
	}
	function swap16(buffer) {
		return toBuffer(buffer).swap16();
	}
	function swap32(buffer) {
		return toBuffer(buffer).swap32();
	}
	function swap64(buffer) {
		return toBuffer(buffer).swap64();
	}
	function toBuffer(buffer) {
		if (Buffer.isBuffer(buffer)) return buffer;
		return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	}
	function toString(buffer, encoding, start, end) {
		return toBuffer(buffer).toString(encoding, start, end);
	}
	function toHex(buffer, start, end) {
		return toBuffer(buffer).toString("hex", start, end);
	}
	function write(buffer, string, offset, length, encoding) {
		return toBuffer(buffer).write(string, offset, length, encoding);
	}
	function readDoubleBE(buffer, offset) {
		return toBuffer(buffer).readDoubleBE(offset);
	}
	function readDoubleLE(buffer, offset) {
		return toBuffer(buffer).readDoubleLE(offset);
	}
	function readFloatBE(buffer, offset) {
		return toBuffer(buffer).readFloatBE(offset);
	}
	function readFloatLE(buffer, offset) {
		return toBuffer(buffer).readFloatLE(offset);
	}
	function readInt32BE(buffer, offset) {
		return toBuffer(buffer).readInt32BE(offset);
	}
	function readInt32LE(buffer, offset) {
		return toBuffer(buffer).readInt32LE(offset);
	}
	function readUInt32BE(buffer, offset) {
		return toBuffer(buffer).readUInt32BE(offset);
	}
	function readUInt32LE(buffer, offset) {
		return toBuffer(buffer).readUInt32LE(offset);
	}
	function writeDoubleBE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleBE(value, offset);
	}
	function writeDoubleLE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleLE(value, offset);
	}
	function writeFloatBE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatBE(value, offset);
	}
	function writeFloatLE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatLE(value, offset);
	}
	function writeInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32BE(value, offset);
	}
	function writeInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32LE(value, offset);
	}
	function writeUInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32BE(value, offset);
	}
	function writeUInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32LE(value, offset);
	}
	module.exports = {
		isBuffer,
		isEncoding,
		alloc,
		allocUnsafe,
		allocUnsafeSlow,
		byteLength,
		compare,
		concat,
		copy,
		equals,
		fill,
		from,
		includes,
		indexOf,
		lastIndexOf,
		swap16,
		swap32,
		swap64,
		toBuffer,
		toString,
		toHex,
		write,
		readDoubleBE,
		readDoubleLE,
		readFloatBE,
		readFloatLE,
		readInt32BE,
		readInt32LE,
		readUInt32BE,
		readUInt32LE,
		writeDoubleBE,
		writeDoubleLE,
		writeFloatBE,
		writeFloatLE,
		writeInt32BE,
		writeInt32LE,
		writeUInt32BE,
		writeUInt32LE
	};
}));

// node_modules/text-decoder/lib/pass-through-decoder.js
var require_pass_through_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const b4a = require_b4a();
	module.exports = class PassThroughDecoder {
		constructor(encoding) {
			this.encoding = encoding;
		}
		get remaining() {
			return 0;
		}
		decode(data) {
			return b4a.toString(data, this.encoding);
		}
		flush() {
			return "";
		}
	};
}));

// node_modules/text-decoder/lib/utf8-decoder.js
var require_utf8_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const b4a = require_b4a();
	/**
	* https://encoding.spec.whatwg.org/#utf-8-decoder
	*/
	module.exports = class UTF8Decoder {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(data) {
			if (data.byteLength === 0) return "";
			if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
				this.bytesSeen = trailingBytesSeen(data);
				return b4a.toString(data, "utf8");
			}
			let result = "";
			let start = 0;
			if (this.bytesNeeded > 0) {
				while (start < data.byteLength) {
					const byte = data[start];
					if (byte < this.lowerBoundary || byte > this.upperBoundary) {
						result += "�";
						this._reset();
						break;
					}
					this.lowerBoundary = 128;
					this.upperBoundary = 191;
					this.codePoint = this.codePoint << 6 | byte & 63;
					this.bytesSeen++;
					start++;
					if (this.bytesSeen === this.bytesNeeded) {
						result += String.fromCodePoint(this.codePoint);
						this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return result;
			}
			const trailing = trailingIncomplete(data, start);
			const end = data.byteLength - trailing;
			if (end > start) result += b4a.toString(data, "utf8", start, end);
			for (let i = end; i < data.byteLength; i++) {
				const byte = data[i];
				if (this.bytesNeeded === 0) {
					if (byte <= 127) {
						this.bytesSeen = 0;
						result += String.fromCharCode(byte);
					} else if (byte >= 194 && byte <= 223) {
						this.bytesNeeded = 2;
						this.bytesSeen = 1;
						this.codePoint = byte & 31;
					} else if (byte >= 224 && byte <= 239) {
						if (byte === 224) this.lowerBoundary = 160;
						else if (byte === 237) this.upperBoundary = 159;
						this.bytesNeeded = 3;
						this.bytesSeen = 1;
						this.codePoint = byte & 15;
					} else if (byte >= 240 && byte <= 244) {
						if (byte === 240) this.lowerBoundary = 144;
						else if (byte === 244) this.upperBoundary = 143;
						this.bytesNeeded = 4;
						this.bytesSeen = 1;
						this.codePoint = byte & 7;
					} else {
						this.bytesSeen = 1;
						result += "�";
					}
					continue;
				}
				if (byte < this.lowerBoundary || byte > this.upperBoundary) {
					result += "�";
					i--;
					this._reset();
					continue;
				}
				this.lowerBoundary = 128;
				this.upperBoundary = 191;
				this.codePoint = this.codePoint << 6 | byte & 63;
				this.bytesSeen++;
				if (this.bytesSeen === this.bytesNeeded) {
					result += String.fromCodePoint(this.codePoint);
					this._reset();
				}
			}
			return result;
		}
		flush() {
			const result = this.bytesNeeded > 0 ? "�" : "";
			this._reset();
			return result;
		}
		_reset() {
			this.codePoint = 0;
			this.bytesNeeded = 0;
			this.bytesSeen = 0;
			this.lowerBoundary = 128;
			this.upperBoundary = 191;
		}
	};
	function trailingIncomplete(data, start) {
		const len = data.byteLength;
		if (len <= start) return 0;
		const limit = Math.max(start, len - 4);
		let i = len - 1;
		while (i > limit && (data[i] & 192) === 128) i--;
		if (i < start) return 0;
		const byte = data[i];
		let needed;
		if (byte <= 127) return 0;
		if (byte >= 194 && byte <= 223) needed = 2;
		else if (byte >= 224 && byte <= 239) needed = 3;
		else if (byte >= 240 && byte <= 244) needed = 4;
		else return 0;
		const available = len - i;
		return available < needed ? available : 0;
	}
	function trailingBytesSeen(data) {
		const len = data.byteLength;
		if (len === 0) return 0;
		const last = data[len - 1];
		if (last <= 127) return 0;
		if ((last & 192) !== 128) return 1;
		const limit = Math.max(0, len - 4);
		let i = len - 2;
		while (i >= limit && (data[i] & 192) === 128) i--;
		if (i < 0) return 1;
		const first = data[i];
		let needed;
		if (first >= 194 && first <= 223) needed = 2;
		else if (first >= 224 && first <= 239) needed = 3;
		else if (first >= 240 && first <= 244) needed = 4;
		else return 1;
		if (len - i !== needed) return 1;
		if (needed >= 3) {
			const second = data[i + 1];
			if (first === 224 && second < 160) return 1;
			if (first === 237 && second > 159) return 1;
			if (first === 240 && second < 144) return 1;
			if (first === 244 && second > 143) return 1;
		}
		return 0;
	}
}));

// node_modules/text-decoder/index.js
var require_text_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const PassThroughDecoder = require_pass_through_decoder();
	const UTF8Decoder = require_utf8_decoder();
	module.exports = class TextDecoder {
		constructor(encoding = "utf8") {
			this.encoding = normalizeEncoding(encoding);
			switch (this.encoding) {
				case "utf8":
					this.decoder = new UTF8Decoder();
					break;
				case "utf16le":
				case "base64": throw new Error("Unsupported encoding: " + this.encoding);
				default: this.decoder = new PassThroughDecoder(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(data) {
			if (typeof data === "string") return data;
			return this.decoder.decode(data);
		}
		write(data) {
			return this.push(data);
		}
		end(data) {
			let result = "";
			if (data) result = this.push(data);
			result += this.decoder.flush();
			return result;
		}
	};
	function normalizeEncoding(encoding) {
		encoding = encoding.toLowerCase();
		switch (encoding) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return encoding;
			default: throw new Error("Unknown encoding: " + encoding);
		}
	}
}));

// node_modules/streamx/lib/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = class StreamError extends Error {
		constructor(msg, code, fn = StreamError) {
			super(msg);
			this.code = code;
			if (Error.captureStackTrace) Error.captureStackTrace(this, fn);
		}
		static isStreamDestroyed(err) {
			return err && err.code === "STREAM_DESTROYED";
		}
		static isPrematureClose(err) {
			return err && err.code === "PREMATURE_CLOSE";
		}
		static isAborted(err) {
			return err && err.code === "ABORTED";
		}
		static isBadArgument(err) {
			return err && err.code === "BAD_ARGUMENT";
		}
		get name() {
			return "StreamError";
		}
		static STREAM_DESTROYED() {
			return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(msg = "Premature close") {
			return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
		}
		static BAD_ARGUMENT(msg = "Bad argument") {
			return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
		}
	};
}));

// node_modules/streamx/index.js
var require_streamx = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { EventEmitter } = require_default();
	const FIFO = require_fast_fifo();
	const TextDecoder = require_text_decoder();
	const StreamError = require_errors();
	const qmt = typeof queueMicrotask === "undefined" ? (fn) => global.process.nextTick(fn) : queueMicrotask;
	const OPENING = 1;
	const PREDESTROYING = 2;
	const DESTROYING = 4;
	const DESTROYED = 8;
	const NOT_OPENING = 536870910;
	const NOT_PREDESTROYING = 536870909;
	const READ_UPDATING = 32;
	const READ_PRIMARY = 64;
	const READ_QUEUED = 128;
	const READ_RESUMED = 256;
	const READ_PIPE_DRAINED = 512;
	const READ_ENDING = 1024;
	const READ_EMIT_DATA = 2048;
	const READ_EMIT_READABLE = 4096;
	const READ_EMITTED_READABLE = 8192;
	const READ_DONE = 16384;
	const READ_NEXT_TICK = 32768;
	const READ_READ_AHEAD = 131072;
	const READ_FLOWING = 768;
	const READ_ACTIVE_AND_NEEDS_PUSH = 65552;
	const READ_PRIMARY_AND_ACTIVE = 80;
	const READ_EMIT_READABLE_AND_QUEUED = 4224;
	const READ_RESUMED_READ_AHEAD = 131328;
	const READ_NOT_ACTIVE = 536870895;
	const READ_NON_PRIMARY_AND_PUSHED = 536805311;
	const READ_PUSHED = 536805375;
	const READ_PAUSED = 536870655;
	const READ_NOT_QUEUED = 536862591;
	const READ_NOT_ENDING = 536869887;
	const READ_PIPE_NOT_DRAINED = 536870143;
	const READ_NOT_NEXT_TICK = 536838143;
	const READ_NOT_UPDATING = 536870879;
	const READ_NO_READ_AHEAD = 536739839;
	const READ_PAUSED_NO_READ_AHEAD = 536739583;
	const WRITE_ACTIVE = 1 << 18;
	const WRITE_UPDATING = 2 << 18;
	const WRITE_PRIMARY = 4 << 18;
	const WRITE_QUEUED = 8 << 18;
	const WRITE_UNDRAINED = 16 << 18;
	const WRITE_DONE = 32 << 18;
	const WRITE_EMIT_DRAIN = 64 << 18;
	const WRITE_NEXT_TICK = 128 << 18;
	const WRITE_WRITING = 256 << 18;
	const WRITE_FINISHING = 512 << 18;
	const WRITE_CORKED = 1024 << 18;
	const WRITE_NOT_ACTIVE = 469499903;
	const WRITE_NON_PRIMARY = 535822335;
	const WRITE_NOT_FINISHING = 402391039;
	const WRITE_DRAINED = 532676607;
	const WRITE_NOT_QUEUED = 534773759;
	const WRITE_NOT_NEXT_TICK = 503316479;
	const WRITE_NOT_UPDATING = 536346623;
	const WRITE_NOT_CORKED = 268435455;
	const ACTIVE = 262160;
	const NOT_ACTIVE = 536608751;
	const DONE = 8404992;
	const DESTROY_STATUS = 14;
	const OPEN_STATUS = 15;
	const AUTO_DESTROY = 8405006;
	const NON_PRIMARY = 535822271;
	const ACTIVE_OR_TICKING = 33587200;
	const IS_OPENING = 33587215;
	const READ_PRIMARY_STATUS = 17423;
	const READ_STATUS = 16527;
	const READ_ENDING_STATUS = 1167;
	const READ_READABLE_STATUS = 12431;
	const SHOULD_NOT_READ = 214047;
	const READ_BACKPRESSURE_STATUS = 17422;
	const READ_UPDATE_SYNC_STATUS = 32879;
	const READ_NEXT_TICK_OR_OPENING = 32769;
	const WRITE_PRIMARY_STATUS = 142606351;
	const WRITE_QUEUED_AND_UNDRAINED = 6291456;
	const WRITE_QUEUED_AND_ACTIVE = 2359296;
	const WRITE_DRAIN_STATUS = 6553615;
	const WRITE_STATUS = 270794767;
	const WRITE_PRIMARY_AND_ACTIVE = 1310720;
	const WRITE_ACTIVE_AND_WRITING = 67371008;
	const WRITE_FINISHING_STATUS = 144965647;
	const WRITE_BACKPRESSURE_STATUS = 146800654;
	const WRITE_UPDATE_SYNC_STATUS = 35127311;
	const WRITE_DROP_DATA = 142606350;
	const asyncIterator = Symbol.asyncIterator || Symbol("asyncIterator");
	var WritableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}) {
			this.stream = stream;
			this.queue = new FIFO();
			this.highWaterMark = highWaterMark;
			this.buffered = 0;
			this.error = null;
			this.pipeline = null;
			this.drains = null;
			this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
			this.map = mapWritable || map;
			this.afterWrite = afterWrite.bind(this);
			this.afterUpdateNextTick = updateWriteNT.bind(this);
		}
		get ending() {
			return (this.stream._duplexState & WRITE_FINISHING) !== 0;
		}
		get ended() {
			return (this.stream._duplexState & WRITE_DONE) !== 0;
		}
		push(data) {
			if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false;
			if (this.map !== null) data = this.map(data);
			this.buffered += this.byteLength(data);
			this.queue.push(data);
			if (this.buffered < this.highWaterMark) {
				this.stream._duplexState |= WRITE_QUEUED;
				return true;
			}
			this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
			return false;
		}
		shift() {
			const data = this.queue.shift();
			this.buffered -= this.byteLength(data);
			if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED;
			return data;
		}
		end(data) {
			if (typeof data === "function") this.stream.once("finish", data);
			else if (data !== void 0 && data !== null) this.push(data);
			this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
		}
		autoBatch(data, cb) {
			const buffer = [];
			const stream = this.stream;
			buffer.push(data);
			while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) buffer.push(stream._writableState.shift());
			if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
			stream._writev(buffer, cb);
		}
		update() {
			const stream = this.stream;
			stream._duplexState |= WRITE_UPDATING;
			do {
				while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
					const data = this.shift();
					stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
					stream._write(data, this.afterWrite);
				}
				if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
			} while (this.continueUpdate() === true);
			stream._duplexState &= WRITE_NOT_UPDATING;
		}
		updateNonPrimary() {
			const stream = this.stream;
			if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
				stream._duplexState = stream._duplexState | WRITE_ACTIVE;
				stream._final(afterFinal.bind(this));
				return;
			}
			if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
				if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
					stream._duplexState |= ACTIVE;
					stream._destroy(afterDestroy.bind(this));
				}
				return;
			}
			if ((stream._duplexState & IS_OPENING) === OPENING) {
				stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
				stream._open(afterOpen.bind(this));
			}
		}
		continueUpdate() {
			if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false;
			this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
			return true;
		}
		updateCallback() {
			if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) this.update();
			else this.updateNextTick();
		}
		updateNextTick() {
			if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return;
			this.stream._duplexState |= WRITE_NEXT_TICK;
			if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
	};
	var ReadableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}) {
			this.stream = stream;
			this.queue = new FIFO();
			this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
			this.buffered = 0;
			this.readAhead = highWaterMark > 0;
			this.error = null;
			this.pipeline = null;
			this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
			this.map = mapReadable || map;
			this.pipeTo = null;
			this.afterRead = afterRead.bind(this);
			this.afterUpdateNextTick = updateReadNT.bind(this);
		}
		get ending() {
			return (this.stream._duplexState & READ_ENDING) !== 0;
		}
		get ended() {
			return (this.stream._duplexState & READ_DONE) !== 0;
		}
		pipe(pipeTo, cb) {
			if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
			if (typeof cb !== "function") cb = null;
			this.stream._duplexState |= READ_PIPE_DRAINED;
			this.pipeTo = pipeTo;
			this.pipeline = new Pipeline(this.stream, pipeTo, cb);
			if (cb) this.stream.on("error", noop);
			if (isStreamx(pipeTo)) {
				pipeTo._writableState.pipeline = this.pipeline;
				if (cb) pipeTo.on("error", noop);
				pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			} else {
				const onerror = this.pipeline.done.bind(this.pipeline, pipeTo);
				const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
				pipeTo.on("error", onerror);
				pipeTo.on("close", onclose);
				pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			}
			pipeTo.on("drain", afterDrain.bind(this));
			this.stream.emit("piping", pipeTo);
			pipeTo.emit("pipe", this.stream);
		}
		push(data) {
			const stream = this.stream;
			if (data === null) {
				this.highWaterMark = 0;
				stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
				return false;
			}
			if (this.map !== null) {
				data = this.map(data);
				if (data === null) {
					stream._duplexState &= READ_PUSHED;
					return this.buffered < this.highWaterMark;
				}
			}
			this.buffered += this.byteLength(data);
			this.queue.push(data);
			stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
			return this.buffered < this.highWaterMark;
		}
		shift() {
			const data = this.queue.shift();
			this.buffered -= this.byteLength(data);
			if (this.buffered === 0) this.stream._duplexState &= READ_NOT_QUEUED;
			return data;
		}
		unshift(data) {
			const pending = [this.map !== null ? this.map(data) : data];
			while (this.buffered > 0) pending.push(this.shift());
			for (let i = 0; i < pending.length - 1; i++) {
				const data = pending[i];
				this.buffered += this.byteLength(data);
				this.queue.push(data);
			}
			this.push(pending[pending.length - 1]);
		}
		read() {
			const stream = this.stream;
			if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
				const data = this.shift();
				if (this.pipeTo !== null && this.pipeTo.write(data) === false) stream._duplexState &= READ_PIPE_NOT_DRAINED;
				if ((stream._duplexState & READ_EMIT_DATA) !== 0) stream.emit("data", data);
				return data;
			}
			if (this.readAhead === false) {
				stream._duplexState |= READ_READ_AHEAD;
				this.updateNextTick();
			}
			return null;
		}
		drain() {
			const stream = this.stream;
			while ((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0) {
				const data = this.shift();
				if (this.pipeTo !== null && this.pipeTo.write(data) === false) stream._duplexState &= READ_PIPE_NOT_DRAINED;
				if ((stream._duplexState & READ_EMIT_DATA) !== 0) stream.emit("data", data);
			}
		}
		update() {
			const stream = this.stream;
			stream._duplexState |= READ_UPDATING;
			do {
				this.drain();
				while (this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD) {
					stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
					stream._read(this.afterRead);
					this.drain();
				}
				if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
					stream._duplexState |= READ_EMITTED_READABLE;
					stream.emit("readable");
				}
				if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
			} while (this.continueUpdate() === true);
			stream._duplexState &= READ_NOT_UPDATING;
		}
		updateNonPrimary() {
			const stream = this.stream;
			if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
				stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
				stream.emit("end");
				if ((stream._duplexState & AUTO_DESTROY) === DONE) stream._duplexState |= DESTROYING;
				if (this.pipeTo !== null) this.pipeTo.end();
			}
			if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
				if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
					stream._duplexState |= ACTIVE;
					stream._destroy(afterDestroy.bind(this));
				}
				return;
			}
			if ((stream._duplexState & IS_OPENING) === OPENING) {
				stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
				stream._open(afterOpen.bind(this));
			}
		}
		continueUpdate() {
			if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false;
			this.stream._duplexState &= READ_NOT_NEXT_TICK;
			return true;
		}
		updateCallback() {
			if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) this.update();
			else this.updateNextTick();
		}
		updateNextTickIfOpen() {
			if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return;
			this.stream._duplexState |= READ_NEXT_TICK;
			if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
		updateNextTick() {
			if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return;
			this.stream._duplexState |= READ_NEXT_TICK;
			if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
	};
	var TransformState = class {
		constructor(stream) {
			this.data = null;
			this.afterTransform = afterTransform.bind(stream);
			this.afterFinal = null;
		}
	};
	var Pipeline = class {
		constructor(src, dst, cb) {
			this.from = src;
			this.to = dst;
			this.afterPipe = cb;
			this.error = null;
			this.pipeToFinished = false;
		}
		finished() {
			this.pipeToFinished = true;
		}
		done(stream, err) {
			if (err) this.error = err;
			if (stream === this.to) {
				this.to = null;
				if (this.from !== null) {
					if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed"));
					return;
				}
			}
			if (stream === this.from) {
				this.from = null;
				if (this.to !== null) {
					if ((stream._duplexState & READ_DONE) === 0) this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed"));
					return;
				}
			}
			if (this.afterPipe !== null) this.afterPipe(this.error);
			this.to = this.from = this.afterPipe = null;
		}
	};
	function afterDrain() {
		this.stream._duplexState |= READ_PIPE_DRAINED;
		this.updateCallback();
	}
	function afterFinal(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		if ((stream._duplexState & DESTROY_STATUS) === 0) {
			stream._duplexState |= WRITE_DONE;
			stream.emit("finish");
		}
		if ((stream._duplexState & AUTO_DESTROY) === DONE) stream._duplexState |= DESTROYING;
		stream._duplexState &= WRITE_NOT_FINISHING;
		if ((stream._duplexState & WRITE_UPDATING) === 0) this.update();
		else this.updateNextTick();
	}
	function afterDestroy(err) {
		const stream = this.stream;
		if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error;
		if (err) stream.emit("error", err);
		stream._duplexState |= DESTROYED;
		stream.emit("close");
		const rs = stream._readableState;
		const ws = stream._writableState;
		if (rs !== null && rs.pipeline !== null) rs.pipeline.done(stream, err);
		if (ws !== null) {
			while (ws.drains !== null && ws.drains.length > 0) ws.drains.shift().resolve(false);
			if (ws.pipeline !== null) ws.pipeline.done(stream, err);
		}
	}
	function afterWrite(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		stream._duplexState &= WRITE_NOT_ACTIVE;
		if (this.drains !== null) tickDrains(this.drains);
		if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
			stream._duplexState &= WRITE_DRAINED;
			if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) stream.emit("drain");
		}
		this.updateCallback();
	}
	function afterRead(err) {
		if (err) this.stream.destroy(err);
		this.stream._duplexState &= READ_NOT_ACTIVE;
		if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) this.stream._duplexState &= READ_NO_READ_AHEAD;
		this.updateCallback();
	}
	function updateReadNT() {
		if ((this.stream._duplexState & READ_UPDATING) === 0) {
			this.stream._duplexState &= READ_NOT_NEXT_TICK;
			this.update();
		}
	}
	function updateWriteNT() {
		if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
			this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
			this.update();
		}
	}
	function tickDrains(drains) {
		for (let i = 0; i < drains.length; i++) if (--drains[i].writes === 0) {
			drains.shift().resolve(true);
			i--;
		}
	}
	function afterOpen(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		if ((stream._duplexState & DESTROYING) === 0) {
			if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) stream._duplexState |= READ_PRIMARY;
			if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) stream._duplexState |= WRITE_PRIMARY;
			stream.emit("open");
		}
		stream._duplexState &= NOT_ACTIVE;
		if (stream._writableState !== null) stream._writableState.updateCallback();
		if (stream._readableState !== null) stream._readableState.updateCallback();
	}
	function afterTransform(err, data) {
		if (data !== void 0 && data !== null) this.push(data);
		this._writableState.afterWrite(err);
	}
	function newListener(name) {
		if (this._readableState !== null) {
			if (name === "data") {
				this._duplexState |= 133376;
				this._readableState.updateNextTick();
			}
			if (name === "readable") {
				this._duplexState |= READ_EMIT_READABLE;
				this._readableState.updateNextTick();
			}
		}
		if (this._writableState !== null) {
			if (name === "drain") {
				this._duplexState |= WRITE_EMIT_DRAIN;
				this._writableState.updateNextTick();
			}
		}
	}
	var Stream = class extends EventEmitter {
		constructor(opts) {
			super();
			this._duplexState = 0;
			this._readableState = null;
			this._writableState = null;
			if (opts) {
				if (opts.open) this._open = opts.open;
				if (opts.destroy) this._destroy = opts.destroy;
				if (opts.predestroy) this._predestroy = opts.predestroy;
				if (opts.signal) opts.signal.addEventListener("abort", abort.bind(this));
			}
			this.on("newListener", newListener);
		}
		_open(cb) {
			cb(null);
		}
		_destroy(cb) {
			cb(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null ? true : void 0;
		}
		get writable() {
			return this._writableState !== null ? true : void 0;
		}
		get destroyed() {
			return (this._duplexState & DESTROYED) !== 0;
		}
		get destroying() {
			return (this._duplexState & DESTROY_STATUS) !== 0;
		}
		destroy(err) {
			if ((this._duplexState & DESTROY_STATUS) === 0) {
				if (!err) err = StreamError.STREAM_DESTROYED();
				this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
				if (this._readableState !== null) {
					this._readableState.highWaterMark = 0;
					this._readableState.error = err;
				}
				if (this._writableState !== null) {
					this._writableState.highWaterMark = 0;
					this._writableState.error = err;
				}
				this._duplexState |= PREDESTROYING;
				this._predestroy();
				this._duplexState &= NOT_PREDESTROYING;
				if (this._readableState !== null) this._readableState.updateNextTick();
				if (this._writableState !== null) this._writableState.updateNextTick();
			}
		}
	};
	var Readable = class Readable extends Stream {
		constructor(opts) {
			super(opts);
			this._duplexState |= 8519681;
			this._readableState = new ReadableState(this, opts);
			if (opts) {
				if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD;
				if (opts.read) this._read = opts.read;
				if (opts.eagerOpen) this._readableState.updateNextTick();
				if (opts.encoding) this.setEncoding(opts.encoding);
			}
		}
		static deferred(fn, opts) {
			const out = new PassThrough(opts);
			fn().then((src) => {
				if (src === null) return out.end();
				if (out.destroying) return;
				pipeline(src, out, noop);
			}).catch((err) => out.destroy(err));
			return out;
		}
		setEncoding(encoding) {
			const dec = new TextDecoder(encoding);
			const map = this._readableState.map || echo;
			this._readableState.map = mapOrSkip;
			return this;
			function mapOrSkip(data) {
				const next = dec.push(data);
				return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
			}
		}
		_read(cb) {
			cb(null);
		}
		pipe(dest, cb) {
			this._readableState.updateNextTick();
			this._readableState.pipe(dest, cb);
			return dest;
		}
		read() {
			this._readableState.updateNextTick();
			return this._readableState.read();
		}
		push(data) {
			this._readableState.updateNextTickIfOpen();
			return this._readableState.push(data);
		}
		unshift(data) {
			this._readableState.updateNextTickIfOpen();
			return this._readableState.unshift(data);
		}
		resume() {
			this._duplexState |= READ_RESUMED_READ_AHEAD;
			this._readableState.updateNextTick();
			return this;
		}
		pause() {
			this._duplexState &= this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
			return this;
		}
		static _fromAsyncIterator(ite, opts) {
			let destroy;
			const rs = new Readable({
				...opts,
				read(cb) {
					ite.next().then(push).then(cb.bind(null, null)).catch(cb);
				},
				predestroy() {
					destroy = ite.return();
				},
				destroy(cb) {
					if (!destroy) return cb(null);
					destroy.then(cb.bind(null, null)).catch(cb);
				}
			});
			return rs;
			function push(data) {
				if (data.done) rs.push(null);
				else rs.push(data.value);
			}
		}
		static from(data, opts) {
			if (isReadStreamx(data)) return data;
			if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
			if (!Array.isArray(data)) data = data === void 0 ? [] : [data];
			let i = 0;
			return new Readable({
				...opts,
				read(cb) {
					this.push(i === data.length ? null : data[i++]);
					cb(null);
				}
			});
		}
		static isBackpressured(rs) {
			return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
		}
		static isPaused(rs) {
			return (rs._duplexState & READ_RESUMED) === 0;
		}
		[asyncIterator]() {
			const stream = this;
			let error = null;
			let promiseResolve = null;
			let promiseReject = null;
			this.on("error", (err) => {
				error = err;
			});
			this.on("readable", onreadable);
			this.on("close", onclose);
			return {
				[asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(function(resolve, reject) {
						promiseResolve = resolve;
						promiseReject = reject;
						const data = stream.read();
						if (data !== null) ondata(data);
						else if ((stream._duplexState & DESTROYED) !== 0) ondata(null);
					});
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function onreadable() {
				if (promiseResolve !== null) ondata(stream.read());
			}
			function onclose() {
				if (promiseResolve !== null) ondata(null);
			}
			function ondata(data) {
				if (promiseReject === null) return;
				if (error) promiseReject(error);
				else if (data === null && (stream._duplexState & READ_DONE) === 0) promiseReject(StreamError.STREAM_DESTROYED());
				else promiseResolve({
					value: data,
					done: data === null
				});
				promiseReject = promiseResolve = null;
			}
			function destroy(err) {
				stream.destroy(err);
				return new Promise((resolve, reject) => {
					if (stream._duplexState & DESTROYED) return resolve({
						value: void 0,
						done: true
					});
					stream.once("close", function() {
						if (err) reject(err);
						else resolve({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	var Writable = class extends Stream {
		constructor(opts) {
			super(opts);
			this._duplexState |= 16385;
			this._writableState = new WritableState(this, opts);
			if (opts) {
				if (opts.writev) this._writev = opts.writev;
				if (opts.write) this._write = opts.write;
				if (opts.final) this._final = opts.final;
				if (opts.eagerOpen) this._writableState.updateNextTick();
			}
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED;
			this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		static isBackpressured(ws) {
			return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
		}
		static drained(ws) {
			if (ws.destroyed) return Promise.resolve(false);
			const state = ws._writableState;
			const writes = (isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length) + (ws._duplexState & WRITE_WRITING ? 1 : 0);
			if (writes === 0) return Promise.resolve(true);
			if (state.drains === null) state.drains = [];
			return new Promise((resolve) => {
				state.drains.push({
					writes,
					resolve
				});
			});
		}
		write(data) {
			this._writableState.updateNextTick();
			return this._writableState.push(data);
		}
		end(data) {
			this._writableState.updateNextTick();
			this._writableState.end(data);
			return this;
		}
	};
	var Duplex = class extends Readable {
		constructor(opts) {
			super(opts);
			this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
			this._writableState = new WritableState(this, opts);
			if (opts) {
				if (opts.writev) this._writev = opts.writev;
				if (opts.write) this._write = opts.write;
				if (opts.final) this._final = opts.final;
			}
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED;
			this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		write(data) {
			this._writableState.updateNextTick();
			return this._writableState.push(data);
		}
		end(data) {
			this._writableState.updateNextTick();
			this._writableState.end(data);
			return this;
		}
	};
	var Transform = class extends Duplex {
		constructor(opts) {
			super(opts);
			this._transformState = new TransformState(this);
			if (opts) {
				if (opts.transform) this._transform = opts.transform;
				if (opts.flush) this._flush = opts.flush;
			}
		}
		_write(data, cb) {
			if (this._readableState.buffered >= this._readableState.highWaterMark) this._transformState.data = data;
			else this._transform(data, this._transformState.afterTransform);
		}
		_read(cb) {
			if (this._transformState.data !== null) {
				const data = this._transformState.data;
				this._transformState.data = null;
				cb(null);
				this._transform(data, this._transformState.afterTransform);
			} else cb(null);
		}
		destroy(err) {
			super.destroy(err);
			if (this._transformState.data !== null) {
				this._transformState.data = null;
				this._transformState.afterTransform();
			}
		}
		_transform(data, cb) {
			cb(null, data);
		}
		_flush(cb) {
			cb(null);
		}
		_final(cb) {
			this._transformState.afterFinal = cb;
			this._flush(transformAfterFlush.bind(this));
		}
	};
	var PassThrough = class extends Transform {};
	function transformAfterFlush(err, data) {
		const cb = this._transformState.afterFinal;
		if (err) return cb(err);
		if (data !== null && data !== void 0) this.push(data);
		this.push(null);
		cb(null);
	}
	function pipelinePromise(...streams) {
		return new Promise((resolve, reject) => {
			return pipeline(...streams, (err) => {
				if (err) return reject(err);
				resolve();
			});
		});
	}
	function pipeline(stream, ...streams) {
		const all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams];
		const done = all.length && typeof all[all.length - 1] === "function" ? all.pop() : null;
		if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
		let src = all[0];
		let dest = null;
		let error = null;
		for (let i = 1; i < all.length; i++) {
			dest = all[i];
			if (isStreamx(src)) src.pipe(dest, onerror);
			else {
				errorHandle(src, true, i > 1, onerror);
				src.pipe(dest);
			}
			src = dest;
		}
		if (done) {
			let fin = false;
			const autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
			dest.on("error", (err) => {
				if (error === null) error = err;
			});
			dest.on("finish", () => {
				fin = true;
				if (!autoDestroy) done(error);
			});
			if (autoDestroy) dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
		}
		return dest;
		function errorHandle(s, rd, wr, onerror) {
			s.on("error", onerror);
			s.on("close", onclose);
			function onclose() {
				if (rd && s._readableState && !s._readableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
				if (wr && s._writableState && !s._writableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
			}
		}
		function onerror(err) {
			if (!err || error) return;
			error = err;
			for (const s of all) s.destroy(err);
		}
	}
	function echo(s) {
		return s;
	}
	function isStream(stream) {
		return !!stream._readableState || !!stream._writableState;
	}
	function isStreamx(stream) {
		return typeof stream._duplexState === "number" && isStream(stream);
	}
	function isEnding(stream) {
		return !!stream._readableState && stream._readableState.ending;
	}
	function isEnded(stream) {
		return !!stream._readableState && stream._readableState.ended;
	}
	function isFinishing(stream) {
		return !!stream._writableState && stream._writableState.ending;
	}
	function isFinished(stream) {
		return !!stream._writableState && stream._writableState.ended;
	}
	function getStreamError(stream, opts = {}) {
		const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
		return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
	}
	function isReadStreamx(stream) {
		return isStreamx(stream) && stream.readable;
	}
	function isDisturbed(stream) {
		return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
	}
	function isTypedArray(data) {
		return typeof data === "object" && data !== null && typeof data.byteLength === "number";
	}
	function defaultByteLength(data) {
		return isTypedArray(data) ? data.byteLength : 1024;
	}
	function noop() {}
	function abort() {
		this.destroy(StreamError.ABORTED());
	}
	function isWritev(s) {
		return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
	}
	module.exports = {
		pipeline,
		pipelinePromise,
		isStream,
		isStreamx,
		isEnding,
		isEnded,
		isFinishing,
		isFinished,
		isDisturbed,
		getStreamError,
		Stream,
		Writable,
		Readable,
		Duplex,
		Transform,
		PassThrough
	};
}));

// node_modules/tar-stream/headers.js
var require_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	const b4a = require_b4a();
	const ZEROS = "0000000000000000000";
	const SEVENS = "7777777777777777777";
	const ZERO_OFFSET = "0".charCodeAt(0);
	const USTAR_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		0
	]);
	const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET]);
	const GNU_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		32
	]);
	const GNU_VER = b4a.from([32, 0]);
	const MASK = 4095;
	const MAGIC_OFFSET = 257;
	const VERSION_OFFSET = 263;
	exports.decodeLongPath = function decodeLongPath(buf, encoding) {
		return decodeStr(buf, 0, buf.length, encoding);
	};
	exports.encodePax = function encodePax(opts) {
		let result = "";
		if (opts.name) result += addLength(" path=" + opts.name + "\n");
		if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
		const pax = opts.pax;
		if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
		return b4a.from(result);
	};
	exports.decodePax = function decodePax(buf) {
		const result = {};
		while (buf.length) {
			let i = 0;
			while (i < buf.length && buf[i] !== 32) i++;
			const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
			if (!len) return result;
			const b = b4a.toString(buf.subarray(i + 1, len - 1));
			const keyIndex = b.indexOf("=");
			if (keyIndex === -1) return result;
			result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
			buf = buf.subarray(len);
		}
		return result;
	};
	exports.encode = function encode(opts) {
		const buf = b4a.alloc(512);
		let name = opts.name;
		let prefix = "";
		if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
		if (b4a.byteLength(name) !== name.length) return null;
		while (b4a.byteLength(name) > 100) {
			const i = name.indexOf("/");
			if (i === -1) return null;
			prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
			name = name.slice(i + 1);
		}
		if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
		if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
		b4a.write(buf, name);
		b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
		b4a.write(buf, encodeOct(opts.uid, 6), 108);
		b4a.write(buf, encodeOct(opts.gid, 6), 116);
		encodeSize(opts.size, buf, 124);
		b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
		buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
		if (opts.linkname) b4a.write(buf, opts.linkname, 157);
		b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
		b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
		if (opts.uname) b4a.write(buf, opts.uname, 265);
		if (opts.gname) b4a.write(buf, opts.gname, 297);
		b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
		b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
		if (prefix) b4a.write(buf, prefix, 345);
		b4a.write(buf, encodeOct(cksum(buf), 6), 148);
		return buf;
	};
	exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
		let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
		let name = decodeStr(buf, 0, 100, filenameEncoding);
		const mode = decodeOct(buf, 100, 8);
		const uid = decodeOct(buf, 108, 8);
		const gid = decodeOct(buf, 116, 8);
		const size = decodeOct(buf, 124, 12);
		const mtime = decodeOct(buf, 136, 12);
		const type = toType(typeflag);
		const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
		const uname = decodeStr(buf, 265, 32);
		const gname = decodeStr(buf, 297, 32);
		const devmajor = decodeOct(buf, 329, 8);
		const devminor = decodeOct(buf, 337, 8);
		const c = cksum(buf);
		if (c === 256) return null;
		if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
		if (isUSTAR(buf)) {
			if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
		} else if (isGNU(buf)) {} else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
		if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
		return {
			name,
			mode,
			uid,
			gid,
			size,
			byteOffset: 0,
			mtime: /* @__PURE__ */ new Date(1e3 * mtime),
			type,
			linkname,
			uname,
			gname,
			devmajor,
			devminor,
			pax: null
		};
	};
	function isUSTAR(buf) {
		return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, 263));
	}
	function isGNU(buf) {
		return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, 263)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, 265));
	}
	function clamp(index, len, defaultValue) {
		if (typeof index !== "number") return defaultValue;
		index = ~~index;
		if (index >= len) return len;
		if (index >= 0) return index;
		index += len;
		if (index >= 0) return index;
		return 0;
	}
	function toType(flag) {
		switch (flag) {
			case 0: return "file";
			case 1: return "link";
			case 2: return "symlink";
			case 3: return "character-device";
			case 4: return "block-device";
			case 5: return "directory";
			case 6: return "fifo";
			case 7: return "contiguous-file";
			case 72: return "pax-header";
			case 55: return "pax-global-header";
			case 27: return "gnu-long-link-path";
			case 28:
			case 30: return "gnu-long-path";
		}
		return null;
	}
	function toTypeflag(flag) {
		switch (flag) {
			case "file": return 0;
			case "link": return 1;
			case "symlink": return 2;
			case "character-device": return 3;
			case "block-device": return 4;
			case "directory": return 5;
			case "fifo": return 6;
			case "contiguous-file": return 7;
			case "pax-header": return 72;
		}
		return 0;
	}
	function indexOf(block, num, offset, end) {
		for (; offset < end; offset++) if (block[offset] === num) return offset;
		return end;
	}
	function cksum(block) {
		let sum = 256;
		for (let i = 0; i < 148; i++) sum += block[i];
		for (let j = 156; j < 512; j++) sum += block[j];
		return sum;
	}
	function encodeOct(val, n) {
		val = val.toString(8);
		if (val.length > n) return SEVENS.slice(0, n) + " ";
		return ZEROS.slice(0, n - val.length) + val + " ";
	}
	function encodeSizeBin(num, buf, off) {
		buf[off] = 128;
		for (let i = 11; i > 0; i--) {
			buf[off + i] = num & 255;
			num = Math.floor(num / 256);
		}
	}
	function encodeSize(num, buf, off) {
		if (num.toString(8).length > 11) encodeSizeBin(num, buf, off);
		else b4a.write(buf, encodeOct(num, 11), off);
	}
	function parse256(buf) {
		let positive;
		if (buf[0] === 128) positive = true;
		else if (buf[0] === 255) positive = false;
		else return null;
		const tuple = [];
		let i;
		for (i = buf.length - 1; i > 0; i--) {
			const byte = buf[i];
			if (positive) tuple.push(byte);
			else tuple.push(255 - byte);
		}
		let sum = 0;
		const l = tuple.length;
		for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
		return positive ? sum : -1 * sum;
	}
	function decodeOct(val, offset, length) {
		val = val.subarray(offset, offset + length);
		offset = 0;
		if (val[offset] & 128) return parse256(val);
		else {
			while (offset < val.length && val[offset] === 32) offset++;
			const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
			while (offset < end && val[offset] === 0) offset++;
			if (end === offset) return 0;
			return parseInt(b4a.toString(val.subarray(offset, end)), 8);
		}
	}
	function decodeStr(val, offset, length, encoding) {
		return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
	}
	function addLength(str) {
		const len = b4a.byteLength(str);
		let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
		if (len + digits >= Math.pow(10, digits)) digits++;
		return len + digits + str;
	}
}));

// node_modules/tar-stream/extract.js
var require_extract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Writable, Readable, getStreamError } = require_streamx();
	const FIFO = require_fast_fifo();
	const b4a = require_b4a();
	const headers = require_headers();
	const EMPTY = b4a.alloc(0);
	const MAX_HEADER_SIZE = 4194304;
	var BufferList = class {
		constructor() {
			this.buffered = 0;
			this.shifted = 0;
			this.queue = new FIFO();
			this._offset = 0;
		}
		push(buffer) {
			this.buffered += buffer.byteLength;
			this.queue.push(buffer);
		}
		shiftFirst(size) {
			return this.buffered === 0 ? null : this._next(size);
		}
		shift(size) {
			if (size > this.buffered) return null;
			if (size === 0) return EMPTY;
			let chunk = this._next(size);
			if (size === chunk.byteLength) return chunk;
			const chunks = [chunk];
			while ((size -= chunk.byteLength) > 0) {
				chunk = this._next(size);
				chunks.push(chunk);
			}
			return b4a.concat(chunks);
		}
		_next(size) {
			const buf = this.queue.peek();
			const rem = buf.byteLength - this._offset;
			if (size >= rem) {
				const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
				this.queue.shift();
				this._offset = 0;
				this.buffered -= rem;
				this.shifted += rem;
				return sub;
			}
			this.buffered -= size;
			this.shifted += size;
			return buf.subarray(this._offset, this._offset += size);
		}
	};
	var Source = class extends Readable {
		constructor(self, header, offset) {
			super();
			this.header = header;
			this.offset = offset;
			this._parent = self;
		}
		_read(cb) {
			if (this.header.size === 0) this.push(null);
			if (this._parent._stream === this) this._parent._update();
			cb(null);
		}
		_predestroy() {
			this._parent.destroy(getStreamError(this));
		}
		_detach() {
			if (this._parent._stream === this) {
				this._parent._stream = null;
				this._parent._missing = overflow(this.header.size);
				this._parent._update();
			}
		}
		_destroy(cb) {
			this._detach();
			cb(null);
		}
	};
	var Extract = class extends Writable {
		constructor(opts) {
			super(opts);
			if (!opts) opts = {};
			this._buffer = new BufferList();
			this._offset = 0;
			this._header = null;
			this._stream = null;
			this._missing = 0;
			this._longHeader = false;
			this._callback = noop;
			this._locked = false;
			this._finished = false;
			this._pax = null;
			this._paxGlobal = null;
			this._gnuLongPath = null;
			this._gnuLongLinkPath = null;
			this._filenameEncoding = opts.filenameEncoding || "utf-8";
			this._allowUnknownFormat = !!opts.allowUnknownFormat;
			this._unlockBound = this._unlock.bind(this);
		}
		_unlock(err) {
			this._locked = false;
			if (err) {
				this.destroy(err);
				this._continueWrite(err);
				return;
			}
			this._update();
		}
		_consumeHeader() {
			if (this._locked) return false;
			this._offset = this._buffer.shifted;
			try {
				this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			if (!this._header) return true;
			this._header.byteOffset = this._buffer.shifted;
			switch (this._header.type) {
				case "gnu-long-path":
				case "gnu-long-link-path":
				case "pax-global-header":
				case "pax-header":
					this._longHeader = true;
					this._missing = this._header.size;
					if (this._missing > MAX_HEADER_SIZE) {
						this._continueWrite(/* @__PURE__ */ new Error("Header exceeds max size"));
						return false;
					}
					return true;
			}
			this._locked = true;
			this._applyLongHeaders();
			if (!(this._header.size >= 0)) {
				this._continueWrite(/* @__PURE__ */ new Error("Invalid header"));
				return false;
			}
			if (this._header.size === 0 || this._header.type === "directory") {
				this.emit("entry", this._header, this._createStream(), this._unlockBound);
				return true;
			}
			this._stream = this._createStream();
			this._missing = this._header.size;
			this.emit("entry", this._header, this._stream, this._unlockBound);
			return true;
		}
		_applyLongHeaders() {
			if (this._gnuLongPath) {
				this._header.name = this._gnuLongPath;
				this._gnuLongPath = null;
			}
			if (this._gnuLongLinkPath) {
				this._header.linkname = this._gnuLongLinkPath;
				this._gnuLongLinkPath = null;
			}
			if (this._pax) {
				if (this._pax.path) this._header.name = this._pax.path;
				if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
				if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
				this._header.pax = this._pax;
				this._pax = null;
			}
		}
		_decodeLongHeader(buf) {
			switch (this._header.type) {
				case "gnu-long-path":
					this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "gnu-long-link-path":
					this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "pax-global-header":
					this._paxGlobal = headers.decodePax(buf);
					break;
				case "pax-header": this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
			}
		}
		_consumeLongHeader() {
			this._longHeader = false;
			this._missing = overflow(this._header.size);
			const buf = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(buf);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			return true;
		}
		_consumeStream() {
			const buf = this._buffer.shiftFirst(this._missing);
			if (buf === null) return false;
			this._missing -= buf.byteLength;
			const drained = this._stream.push(buf);
			if (this._missing === 0) {
				this._stream.push(null);
				if (drained) this._stream._detach();
				return drained && this._locked === false;
			}
			return drained;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			while (this._buffer.buffered > 0 && !this.destroying) {
				if (this._missing > 0) {
					if (this._stream !== null) {
						if (this._consumeStream() === false) return;
						continue;
					}
					if (this._longHeader === true) {
						if (this._missing > this._buffer.buffered) break;
						if (this._consumeLongHeader() === false) return false;
						continue;
					}
					const ignore = this._buffer.shiftFirst(this._missing);
					if (ignore !== null) this._missing -= ignore.byteLength;
					continue;
				}
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === false) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(err) {
			const cb = this._callback;
			this._callback = noop;
			cb(err);
		}
		_write(data, cb) {
			this._callback = cb;
			this._buffer.push(data);
			this._update();
		}
		_final(cb) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0;
			cb(this._finished ? null : /* @__PURE__ */ new Error("Unexpected end of data"));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(cb) {
			if (this._stream) this._stream.destroy(getStreamError(this));
			cb(null);
		}
		[Symbol.asyncIterator]() {
			let error = null;
			let promiseResolve = null;
			let promiseReject = null;
			let entryStream = null;
			let entryCallback = null;
			const extract = this;
			this.on("entry", onentry);
			this.on("error", (err) => {
				error = err;
			});
			this.on("close", onclose);
			return {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function consumeCallback(err) {
				if (!entryCallback) return;
				const cb = entryCallback;
				entryCallback = null;
				cb(err);
			}
			function onnext(resolve, reject) {
				if (error) return reject(error);
				if (entryStream) {
					resolve({
						value: entryStream,
						done: false
					});
					entryStream = null;
					return;
				}
				promiseResolve = resolve;
				promiseReject = reject;
				consumeCallback(null);
				if (extract._finished && promiseResolve) {
					promiseResolve({
						value: void 0,
						done: true
					});
					promiseResolve = promiseReject = null;
				}
			}
			function onentry(header, stream, callback) {
				entryCallback = callback;
				stream.on("error", noop);
				if (promiseResolve) {
					promiseResolve({
						value: stream,
						done: false
					});
					promiseResolve = promiseReject = null;
				} else entryStream = stream;
			}
			function onclose() {
				consumeCallback(error);
				if (!promiseResolve) return;
				if (error) promiseReject(error);
				else promiseResolve({
					value: void 0,
					done: true
				});
				promiseResolve = promiseReject = null;
			}
			function destroy(err) {
				extract.destroy(err);
				consumeCallback(err);
				return new Promise((resolve, reject) => {
					if (extract.destroyed) return resolve({
						value: void 0,
						done: true
					});
					extract.once("close", function() {
						if (err) reject(err);
						else resolve({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	module.exports = function extract(opts) {
		return new Extract(opts);
	};
	function noop() {}
	function overflow(size) {
		size &= 511;
		return size && 512 - size;
	}
}));

// node_modules/tar-stream/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		module.exports = __require("fs").constants || constants;
	} catch {
		module.exports = constants;
	}
}));

// node_modules/tar-stream/pack.js
var require_pack = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Readable, Writable, getStreamError } = require_streamx();
	const b4a = require_b4a();
	const constants = require_constants();
	const headers = require_headers();
	const DMODE = 493;
	const FMODE = 420;
	const END_OF_TAR = b4a.alloc(1024);
	var Sink = class extends Writable {
		constructor(pack, header, callback) {
			super({
				mapWritable,
				eagerOpen: true
			});
			this.written = 0;
			this.header = header;
			this._callback = callback;
			this._linkname = null;
			this._isLinkname = header.type === "symlink" && !header.linkname;
			this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
			this._finished = false;
			this._pack = pack;
			this._openCallback = null;
			if (this._pack._stream === null) this._pack._stream = this;
			else this._pack._pending.push(this);
		}
		_open(cb) {
			this._openCallback = cb;
			if (this._pack._stream === this) this._continueOpen();
		}
		_continuePack(err) {
			if (this._callback === null) return;
			const callback = this._callback;
			this._callback = null;
			callback(err);
		}
		_continueOpen() {
			if (this._pack._stream === null) this._pack._stream = this;
			const cb = this._openCallback;
			this._openCallback = null;
			if (cb === null) return;
			if (this._pack.destroying) return cb(/* @__PURE__ */ new Error("pack stream destroyed"));
			if (this._pack._finalized) return cb(/* @__PURE__ */ new Error("pack stream is already finalized"));
			this._pack._stream = this;
			if (!this._isLinkname) this._pack._encode(this.header);
			if (this._isVoid) {
				this._finish();
				this._continuePack(null);
			}
			cb(null);
		}
		_write(data, cb) {
			if (this._isLinkname) {
				this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data;
				return cb(null);
			}
			if (this._isVoid) {
				if (data.byteLength > 0) return cb(/* @__PURE__ */ new Error("No body allowed for this entry"));
				return cb();
			}
			this.written += data.byteLength;
			if (this._pack.push(data)) return cb();
			this._pack._drain = cb;
		}
		_finish() {
			if (this._finished) return;
			this._finished = true;
			if (this._isLinkname) {
				this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
				this._pack._encode(this.header);
			}
			overflow(this._pack, this.header.size);
			this._pack._done(this);
		}
		_final(cb) {
			if (this.written !== this.header.size) return cb(/* @__PURE__ */ new Error("Size mismatch"));
			this._finish();
			cb(null);
		}
		_getError() {
			return getStreamError(this) || /* @__PURE__ */ new Error("tar entry destroyed");
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(cb) {
			this._pack._done(this);
			this._continuePack(this._finished ? null : this._getError());
			cb();
		}
	};
	var Pack = class extends Readable {
		constructor(opts) {
			super(opts);
			this._drain = noop;
			this._finalized = false;
			this._finalizing = false;
			this._pending = [];
			this._stream = null;
		}
		entry(header, buffer, callback) {
			if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
			if (typeof buffer === "function") {
				callback = buffer;
				buffer = null;
			}
			if (!callback) callback = noop;
			if (!header.size || header.type === "symlink") header.size = 0;
			if (!header.type) header.type = modeToType(header.mode);
			if (!header.mode) header.mode = header.type === "directory" ? DMODE : FMODE;
			if (!header.uid) header.uid = 0;
			if (!header.gid) header.gid = 0;
			if (!header.mtime) header.mtime = /* @__PURE__ */ new Date();
			if (typeof buffer === "string") buffer = b4a.from(buffer);
			const sink = new Sink(this, header, callback);
			if (b4a.isBuffer(buffer)) {
				header.size = buffer.byteLength;
				sink.write(buffer);
				sink.end();
				return sink;
			}
			if (sink._isVoid) return sink;
			return sink;
		}
		finalize() {
			if (this._stream || this._pending.length > 0) {
				this._finalizing = true;
				return;
			}
			if (this._finalized) return;
			this._finalized = true;
			this.push(END_OF_TAR);
			this.push(null);
		}
		_done(stream) {
			if (stream !== this._stream) return;
			this._stream = null;
			if (this._finalizing) this.finalize();
			if (this._pending.length) this._pending.shift()._continueOpen();
		}
		_encode(header) {
			if (!header.pax) {
				const buf = headers.encode(header);
				if (buf) {
					this.push(buf);
					return;
				}
			}
			this._encodePax(header);
		}
		_encodePax(header) {
			const paxHeader = headers.encodePax({
				name: header.name,
				linkname: header.linkname,
				pax: header.pax
			});
			const newHeader = {
				name: "PaxHeader",
				mode: header.mode,
				uid: header.uid,
				gid: header.gid,
				size: paxHeader.byteLength,
				mtime: header.mtime,
				type: "pax-header",
				linkname: header.linkname && "PaxHeader",
				uname: header.uname,
				gname: header.gname,
				devmajor: header.devmajor,
				devminor: header.devminor
			};
			this.push(headers.encode(newHeader));
			this.push(paxHeader);
			overflow(this, paxHeader.byteLength);
			newHeader.size = header.size;
			newHeader.type = header.type;
			this.push(headers.encode(newHeader));
		}
		_doDrain() {
			const drain = this._drain;
			this._drain = noop;
			drain();
		}
		_predestroy() {
			const err = getStreamError(this);
			if (this._stream) this._stream.destroy(err);
			while (this._pending.length) {
				const stream = this._pending.shift();
				stream.destroy(err);
				stream._continueOpen();
			}
			this._doDrain();
		}
		_read(cb) {
			this._doDrain();
			cb();
		}
	};
	module.exports = function pack(opts) {
		return new Pack(opts);
	};
	function modeToType(mode) {
		switch (mode & constants.S_IFMT) {
			case constants.S_IFBLK: return "block-device";
			case constants.S_IFCHR: return "character-device";
			case constants.S_IFDIR: return "directory";
			case constants.S_IFIFO: return "fifo";
			case constants.S_IFLNK: return "symlink";
		}
		return "file";
	}
	function noop() {}
	function overflow(self, size) {
		size &= 511;
		if (size) self.push(END_OF_TAR.subarray(0, 512 - size));
	}
	function mapWritable(buf) {
		return b4a.isBuffer(buf) ? buf : b4a.from(buf);
	}
}));

// node_modules/tar-stream/index.js
var require_tar_stream = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.extract = require_extract();
	exports.pack = require_pack();
}));

// node_modules/wrappy/wrappy.js
var require_wrappy = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = wrappy;
	function wrappy(fn, cb) {
		if (fn && cb) return wrappy(fn)(cb);
		if (typeof fn !== "function") throw new TypeError("need wrapper function");
		Object.keys(fn).forEach(function(k) {
			wrapper[k] = fn[k];
		});
		return wrapper;
		function wrapper() {
			var args = new Array(arguments.length);
			for (var i = 0; i < args.length; i++) args[i] = arguments[i];
			var ret = fn.apply(this, args);
			var cb = args[args.length - 1];
			if (typeof ret === "function" && ret !== cb) Object.keys(cb).forEach(function(k) {
				ret[k] = cb[k];
			});
			return ret;
		}
	}
}));

// node_modules/once/once.js
var require_once = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var wrappy = require_wrappy();
	module.exports = wrappy(once);
	module.exports.strict = wrappy(onceStrict);
	once.proto = once(function() {
		Object.defineProperty(Function.prototype, "once", {
			value: function() {
				return once(this);
			},
			configurable: true
		});
		Object.defineProperty(Function.prototype, "onceStrict", {
			value: function() {
				return onceStrict(this);
			},
			configurable: true
		});
	});
	function once(fn) {
		var f = function() {
			if (f.called) return f.value;
			f.called = true;
			return f.value = fn.apply(this, arguments);
		};
		f.called = false;
		return f;
	}
	function onceStrict(fn) {
		var f = function() {
			if (f.called) throw new Error(f.onceError);
			f.called = true;
			return f.value = fn.apply(this, arguments);
		};
		f.onceError = (fn.name || "Function wrapped with `once`") + " shouldn't be called more than once";
		f.called = false;
		return f;
	}
}));

// node_modules/end-of-stream/index.js
var require_end_of_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var once = require_once();
	var noop = function() {};
	var qnt = global.Bare ? queueMicrotask : process.nextTick.bind(process);
	var isRequest = function(stream) {
		return stream.setHeader && typeof stream.abort === "function";
	};
	var isChildProcess = function(stream) {
		return stream.stdio && Array.isArray(stream.stdio) && stream.stdio.length === 3;
	};
	var eos = function(stream, opts, callback) {
		if (typeof opts === "function") return eos(stream, null, opts);
		if (!opts) opts = {};
		callback = once(callback || noop);
		var ws = stream._writableState;
		var rs = stream._readableState;
		var readable = opts.readable || opts.readable !== false && stream.readable;
		var writable = opts.writable || opts.writable !== false && stream.writable;
		var cancelled = false;
		var onlegacyfinish = function() {
			if (!stream.writable) onfinish();
		};
		var onfinish = function() {
			writable = false;
			if (!readable) callback.call(stream);
		};
		var onend = function() {
			readable = false;
			if (!writable) callback.call(stream);
		};
		var onexit = function(exitCode) {
			callback.call(stream, exitCode ? /* @__PURE__ */ new Error("exited with error code: " + exitCode) : null);
		};
		var onerror = function(err) {
			callback.call(stream, err);
		};
		var onclose = function() {
			qnt(onclosenexttick);
		};
		var onclosenexttick = function() {
			if (cancelled) return;
			if (readable && !(rs && rs.ended && !rs.destroyed)) return callback.call(stream, /* @__PURE__ */ new Error("premature close"));
			if (writable && !(ws && ws.ended && !ws.destroyed)) return callback.call(stream, /* @__PURE__ */ new Error("premature close"));
		};
		var onrequest = function() {
			stream.req.on("finish", onfinish);
		};
		if (isRequest(stream)) {
			stream.on("complete", onfinish);
			stream.on("abort", onclose);
			if (stream.req) onrequest();
			else stream.on("request", onrequest);
		} else if (writable && !ws) {
			stream.on("end", onlegacyfinish);
			stream.on("close", onlegacyfinish);
		}
		if (isChildProcess(stream)) stream.on("exit", onexit);
		stream.on("end", onend);
		stream.on("finish", onfinish);
		if (opts.error !== false) stream.on("error", onerror);
		stream.on("close", onclose);
		return function() {
			cancelled = true;
			stream.removeListener("complete", onfinish);
			stream.removeListener("abort", onclose);
			stream.removeListener("request", onrequest);
			if (stream.req) stream.req.removeListener("finish", onfinish);
			stream.removeListener("end", onlegacyfinish);
			stream.removeListener("close", onlegacyfinish);
			stream.removeListener("finish", onfinish);
			stream.removeListener("exit", onexit);
			stream.removeListener("end", onend);
			stream.removeListener("error", onerror);
			stream.removeListener("close", onclose);
		};
	};
	module.exports = eos;
}));

// node_modules/pump/index.js
var require_pump = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var once = require_once();
	var eos = require_end_of_stream();
	var fs;
	try {
		fs = __require("fs");
	} catch (e) {}
	var noop = function() {};
	var ancient = typeof process === "undefined" ? false : /^v?\.0/.test(process.version);
	var isFn = function(fn) {
		return typeof fn === "function";
	};
	var isFS = function(stream) {
		if (!ancient) return false;
		if (!fs) return false;
		return (stream instanceof (fs.ReadStream || noop) || stream instanceof (fs.WriteStream || noop)) && isFn(stream.close);
	};
	var isRequest = function(stream) {
		return stream.setHeader && isFn(stream.abort);
	};
	var destroyer = function(stream, reading, writing, callback) {
		callback = once(callback);
		var closed = false;
		stream.on("close", function() {
			closed = true;
		});
		eos(stream, {
			readable: reading,
			writable: writing
		}, function(err) {
			if (err) return callback(err);
			closed = true;
			callback();
		});
		var destroyed = false;
		return function(err) {
			if (closed) return;
			if (destroyed) return;
			destroyed = true;
			if (isFS(stream)) return stream.close(noop);
			if (isRequest(stream)) return stream.abort();
			if (isFn(stream.destroy)) return stream.destroy();
			callback(err || /* @__PURE__ */ new Error("stream was destroyed"));
		};
	};
	var call = function(fn) {
		fn();
	};
	var pipe = function(from, to) {
		return from.pipe(to);
	};
	var pump = function() {
		var streams = Array.prototype.slice.call(arguments);
		var callback = isFn(streams[streams.length - 1] || noop) && streams.pop() || noop;
		if (Array.isArray(streams[0])) streams = streams[0];
		if (streams.length < 2) throw new Error("pump requires two streams per minimum");
		var error;
		var destroys = streams.map(function(stream, i) {
			var reading = i < streams.length - 1;
			return destroyer(stream, reading, i > 0, function(err) {
				if (!error) error = err;
				if (err) destroys.forEach(call);
				if (reading) return;
				destroys.forEach(call);
				callback(error);
			});
		});
		return streams.reduce(pipe);
	};
	module.exports = pump;
}));

// node_modules/tar-fs/index.js
var require_tar_fs = /* @__PURE__ */ __commonJSMin(((exports) => {
	const tar = require_tar_stream();
	const pump = require_pump();
	const fs = __require("fs");
	const path = __require("path");
	const win32 = (global.Bare ? global.Bare.platform : process.platform) === "win32";
	exports.pack = function pack(cwd, opts) {
		if (!cwd) cwd = ".";
		if (!opts) opts = {};
		const xfs = opts.fs || fs;
		const ignore = opts.ignore || opts.filter || noop;
		const mapStream = opts.mapStream || echo;
		const statNext = statAll(xfs, opts.dereference ? xfs.stat : xfs.lstat, cwd, ignore, opts.entries, opts.sort);
		const strict = opts.strict !== false;
		const umask = typeof opts.umask === "number" ? ~opts.umask : ~processUmask();
		const pack = opts.pack || tar.pack();
		const finish = opts.finish || noop;
		let map = opts.map || noop;
		let dmode = typeof opts.dmode === "number" ? opts.dmode : 0;
		let fmode = typeof opts.fmode === "number" ? opts.fmode : 0;
		if (opts.strip) map = strip(map, opts.strip);
		if (opts.readable) {
			dmode |= parseInt(555, 8);
			fmode |= parseInt(444, 8);
		}
		if (opts.writable) {
			dmode |= parseInt(333, 8);
			fmode |= parseInt(222, 8);
		}
		onnextentry();
		function onsymlink(filename, header) {
			xfs.readlink(path.join(cwd, filename), function(err, linkname) {
				if (err) return pack.destroy(err);
				header.linkname = normalize(linkname);
				pack.entry(header, onnextentry);
			});
		}
		function onstat(err, filename, stat) {
			if (pack.destroyed) return;
			if (err) return pack.destroy(err);
			if (!filename) {
				if (opts.finalize !== false) pack.finalize();
				return finish(pack);
			}
			if (stat.isSocket()) return onnextentry();
			let header = {
				name: normalize(filename),
				mode: (stat.mode | (stat.isDirectory() ? dmode : fmode)) & umask,
				mtime: stat.mtime,
				size: stat.size,
				type: "file",
				uid: stat.uid,
				gid: stat.gid
			};
			if (stat.isDirectory()) {
				header.size = 0;
				header.type = "directory";
				header = map(header) || header;
				return pack.entry(header, onnextentry);
			}
			if (stat.isSymbolicLink()) {
				header.size = 0;
				header.type = "symlink";
				header = map(header) || header;
				return onsymlink(filename, header);
			}
			header = map(header) || header;
			if (!stat.isFile()) {
				if (strict) return pack.destroy(/* @__PURE__ */ new Error("unsupported type for " + filename));
				return onnextentry();
			}
			const entry = pack.entry(header, onnextentry);
			const rs = mapStream(xfs.createReadStream(path.join(cwd, filename), {
				start: 0,
				end: header.size > 0 ? header.size - 1 : header.size
			}), header);
			rs.on("error", function(err) {
				entry.destroy(err);
			});
			pump(rs, entry);
		}
		function onnextentry(err) {
			if (err) return pack.destroy(err);
			statNext(onstat);
		}
		return pack;
	};
	function head(list) {
		return list.length ? list[list.length - 1] : null;
	}
	function processGetuid() {
		return !global.Bare && process.getuid ? process.getuid() : -1;
	}
	function processUmask() {
		return !global.Bare && process.umask ? process.umask() : 0;
	}
	exports.extract = function extract(cwd, opts) {
		if (!cwd) cwd = ".";
		if (!opts) opts = {};
		cwd = path.resolve(cwd);
		const xfs = opts.fs || fs;
		const ignore = opts.ignore || opts.filter || noop;
		const mapStream = opts.mapStream || echo;
		const own = opts.chown !== false && !win32 && processGetuid() === 0;
		const extract = opts.extract || tar.extract();
		const stack = [];
		const now = /* @__PURE__ */ new Date();
		const umask = typeof opts.umask === "number" ? ~opts.umask : ~processUmask();
		const strict = opts.strict !== false;
		const validateSymLinks = opts.validateSymlinks !== false;
		let map = opts.map || noop;
		let dmode = typeof opts.dmode === "number" ? opts.dmode : 0;
		let fmode = typeof opts.fmode === "number" ? opts.fmode : 0;
		if (opts.strip) map = strip(map, opts.strip);
		if (opts.readable) {
			dmode |= parseInt(555, 8);
			fmode |= parseInt(444, 8);
		}
		if (opts.writable) {
			dmode |= parseInt(333, 8);
			fmode |= parseInt(222, 8);
		}
		extract.on("entry", onentry);
		if (opts.finish) extract.on("finish", opts.finish);
		return extract;
		function onentry(header, stream, next) {
			header = map(header) || header;
			header.name = normalize(header.name);
			const name = path.join(cwd, path.join("/", header.name));
			if (ignore(name, header)) {
				stream.resume();
				return next();
			}
			const dir = path.join(name, ".") === path.join(cwd, ".") ? cwd : path.dirname(name);
			validate(xfs, dir, path.join(cwd, "."), function(err, valid) {
				if (err) return next(err);
				if (!valid) return next(/* @__PURE__ */ new Error(dir + " is not a valid path"));
				if (header.type === "directory") {
					stack.push([name, header.mtime]);
					return mkdirfix(name, {
						fs: xfs,
						own,
						uid: header.uid,
						gid: header.gid,
						mode: header.mode
					}, stat);
				}
				mkdirfix(dir, {
					fs: xfs,
					own,
					uid: header.uid,
					gid: header.gid,
					mode: 493
				}, function(err) {
					if (err) return next(err);
					switch (header.type) {
						case "file": return onfile();
						case "link": return onlink();
						case "symlink": return onsymlink();
					}
					if (strict) return next(/* @__PURE__ */ new Error("unsupported type for " + name + " (" + header.type + ")"));
					stream.resume();
					next();
				});
			});
			function stat(err) {
				if (err) return next(err);
				if (path.join(name, ".") === path.join(cwd, ".")) return next();
				utimes(name, header, function(err) {
					if (err) return next(err);
					if (win32) return next();
					chperm(name, header, next);
				});
			}
			function onsymlink() {
				if (win32) return next();
				xfs.unlink(name, function() {
					const dst = path.resolve(path.dirname(name), header.linkname);
					if (!inCwd(dst) && (validateSymLinks || opts.strip)) return next(/* @__PURE__ */ new Error(name + " is not a valid symlink"));
					validateNotSymlink(xfs, dst, path.join(cwd, "."), function(err, valid) {
						if (err) return next(err);
						if (!valid && validateSymLinks) return next(/* @__PURE__ */ new Error(name + " is not a valid symlink"));
						xfs.symlink(header.linkname, name, stat);
					});
				});
			}
			function onlink() {
				if (win32) return next();
				xfs.unlink(name, function() {
					const link = path.join(cwd, path.join("/", header.linkname));
					xfs.realpath(link, function(err, dst) {
						if (err || !inCwd(dst)) return next(/* @__PURE__ */ new Error(name + " is not a valid hardlink"));
						xfs.link(dst, name, function(err) {
							if (err && err.code === "EPERM" && opts.hardlinkAsFilesFallback) {
								stream = xfs.createReadStream(dst);
								return onfile();
							}
							stat(err);
						});
					});
				});
			}
			function inCwd(dst) {
				return dst === cwd || dst.startsWith(cwd + path.sep);
			}
			function onfile() {
				xfs.lstat(name, function(err, st) {
					if (!err && st.isSymbolicLink()) return xfs.unlink(name, onwrite);
					onwrite();
				});
				function onwrite(err) {
					if (err) return next(err);
					const ws = xfs.createWriteStream(name);
					const rs = mapStream(stream, header);
					ws.on("error", function(err) {
						rs.destroy(err);
					});
					pump(rs, ws, function(err) {
						if (err) return next(err);
						ws.on("close", stat);
					});
				}
			}
		}
		function utimesParent(name, cb) {
			let top;
			while ((top = head(stack)) && name.slice(0, top[0].length) !== top[0]) stack.pop();
			if (!top) return cb();
			xfs.utimes(top[0], now, top[1], cb);
		}
		function utimes(name, header, cb) {
			if (opts.utimes === false) return cb();
			if (header.type === "directory") return xfs.utimes(name, now, header.mtime, cb);
			if (header.type === "symlink") return utimesParent(name, cb);
			xfs.utimes(name, now, header.mtime, function(err) {
				if (err) return cb(err);
				utimesParent(name, cb);
			});
		}
		function chperm(name, header, cb) {
			const link = header.type === "symlink";
			const chmod = link ? xfs.lchmod : xfs.chmod;
			const chown = link ? xfs.lchown : xfs.chown;
			if (!chmod) return cb();
			const mode = (header.mode | (header.type === "directory" ? dmode : fmode)) & umask & 511;
			if (chown && own) chown.call(xfs, name, header.uid, header.gid, onchown);
			else onchown(null);
			function onchown(err) {
				if (err) return cb(err);
				if (!chmod) return cb();
				chmod.call(xfs, name, mode, cb);
			}
		}
		function mkdirfix(name, opts, cb) {
			xfs.stat(name, function(err) {
				if (!err) return cb(null);
				if (err.code !== "ENOENT") return cb(err);
				xfs.mkdir(name, {
					mode: opts.mode,
					recursive: true
				}, function(err, made) {
					if (err) return cb(err);
					chperm(name, opts, cb);
				});
			});
		}
	};
	function validateNotSymlink(fs, name, root, cb) {
		if (name === root) return cb(null, true);
		if (!name.startsWith(root + path.sep)) return cb(null, false);
		fs.lstat(name, function(err, st) {
			if (err && err.code !== "ENOENT" && err.code !== "EPERM") return cb(err);
			if (err || !st.isSymbolicLink()) return validateNotSymlink(fs, path.join(name, ".."), root, cb);
			cb(null, false);
		});
	}
	function validate(fs, name, root, cb) {
		if (name === root) return cb(null, true);
		fs.lstat(name, function(err, st) {
			if (err && err.code !== "ENOENT" && err.code !== "EPERM") return cb(err);
			if (err || st.isDirectory()) return validate(fs, path.join(name, ".."), root, cb);
			cb(null, false);
		});
	}
	function inside(root, name) {
		return name === root || name.startsWith(root + path.sep);
	}
	function noop() {}
	function echo(name) {
		return name;
	}
	function normalize(name) {
		return win32 ? name.replace(/\\/g, "/").replace(/[:?<>|]/g, "_") : name;
	}
	function statAll(fs, stat, cwd, ignore, entries, sort) {
		if (!entries) entries = ["."];
		const queue = entries.slice(0);
		const root = path.resolve(cwd);
		return function loop(callback) {
			if (!queue.length) return callback(null);
			const next = queue.shift();
			const nextAbs = path.join(cwd, next);
			if (!inside(root, path.resolve(cwd, next))) return callback(/* @__PURE__ */ new Error(next + " is not a valid path"));
			stat.call(fs, nextAbs, function(err, stat) {
				if (err) return callback(entries.indexOf(next) === -1 && err.code === "ENOENT" ? null : err);
				if (!stat.isDirectory()) return callback(null, next, stat);
				fs.readdir(nextAbs, function(err, files) {
					if (err) return callback(err);
					if (sort) files.sort();
					for (let i = 0; i < files.length; i++) if (!ignore(path.join(cwd, next, files[i]))) queue.push(path.join(next, files[i]));
					callback(null, next, stat);
				});
			});
		};
	}
	function strip(map, level) {
		return function(header) {
			header.name = header.name.split("/").slice(level).join("/");
			const linkname = header.linkname;
			if (linkname && (header.type === "link" || path.isAbsolute(linkname))) header.linkname = linkname.split("/").slice(level).join("/");
			return map(header);
		};
	}
}));

// src/base/archive/limits.ts
var import_tar_fs = require_tar_fs();
const MIB = 1048576;
/** For packages, layers, outputs and images: several times the largest in use. */
const LARGE_ARCHIVE = {
	bytes: 16384 * MIB,
	entries: 1e6
};
/** For metadata of a few kilobytes. */
const SMALL_ARCHIVE = {
	bytes: 256 * MIB,
	entries: 1e4
};
/** The largest compression ratio, applied above a minimum size: only a decompression bomb exceeds it. */
const MOST_GROWTH = 100;
const LITTLE = 256 * MIB;
/**
* Returns the limits for an archive of a given compressed size. Not for layers: a system's log may be one large hole.
*/
function limitsOfPacked(packed, limits) {
	return {
		...limits,
		bytes: Math.min(limits.bytes, Math.max(LITTLE, packed * MOST_GROWTH))
	};
}
/** Returns the limits, reduced to the free space on the disk of `folder`. */
async function limitsOn(folder, limits) {
	const { bavail, bsize } = await statfs(folder);
	return {
		...limits,
		bytes: Math.min(limits.bytes, Math.floor(bavail * bsize * .95))
	};
}
/** Passes bytes on. @throws ActionError ARCHIVE_REFUSED as soon as there are more than the limit */
async function* bounded(chunks, limits) {
	let read = 0;
	for await (const chunk of chunks) {
		read += chunk.byteLength;
		if (read > limits.bytes) throw refused$2(`it unpacks to more than ${describeBytes(limits.bytes)}`);
		yield chunk;
	}
}
/** Counts entries. @throws ActionError ARCHIVE_REFUSED if there are more than the limit */
function entryCounter({ entries }) {
	let seen = 0;
	return () => {
		seen += 1;
		if (seen > entries) throw refused$2(`it has more than ${entries} entries`);
	};
}
/**
* Checks the size in the header of an entry. The library takes one that is not a number as it is, and then waits for ever
* for the end of the entry. @throws ActionError ARCHIVE_REFUSED
*/
function checkSize({ name, size }) {
	if (!Number.isSafeInteger(size)) throw refused$2(`the size of ${JSON.stringify(name.slice(0, 200))} is not a number`);
}
function refused$2(got) {
	return new ActionError({
		code: "ARCHIVE_REFUSED",
		doing: "unpacking an archive",
		got,
		hint: "None of its content is used. The archive is broken or malicious, or the disk is nearly full, which lowers the limit."
	});
}
function describeBytes(bytes) {
	return bytes >= 1024 * MIB ? `${(bytes / MIB / 1024).toFixed(1)} GiB` : `${Math.floor(bytes / MIB)} MiB`;
}

// src/base/archive/pack.ts
var import_tar_stream = require_tar_stream();
/**
* Returns a tar that is being packed as a Node stream. A reader that stops early destroys both. The inner stream then
* emits an error without a listener, which would end the process.
*/
function readableOf(tar) {
	tar.on("error", () => void 0);
	return Readable.from(tar, { objectMode: false });
}
/** Returns a small tar with text files. */
function tarOfEntries(entries) {
	const tar = (0, import_tar_stream.pack)();
	for (const { header, text } of entries) (text === void 0 ? tar.entry(header) : tar.entry(header, text)).on("error", () => void 0);
	tar.finalize();
	return readableOf(tar);
}

// src/base/archive/unpack-new.ts
/** The longest path on Linux, in bytes. */
const LONGEST_NAME = 4096;
/**
* Unpacks a tar into a folder that is empty or missing, and that no other process writes to. Every entry stays in the
* folder: absolute names, names with `..`, duplicate names, devices and pipes are rejected, and links that lead out unless
* `links` allows them. Set-id bits, owners and modes of folders are dropped.
* @throws ActionError ARCHIVE_REFUSED, or Error for an invalid tar; the folder may then contain part of it
* @example
* await unpackNew(createReadStream('/tmp/entry.tar'), { folder: '/tmp/entry', limits: archiveLimitsOf('build') });
*/
async function unpackNew(tar, target) {
	const { folder, signal, links: linkRule = "inside" } = target;
	await mkdir(folder, { recursive: true });
	const limits = await limitsOn(folder, target.limits);
	const made = {
		root: folder,
		folders: /* @__PURE__ */ new Map([["", void 0]]),
		files: /* @__PURE__ */ new Set(),
		links: [],
		linkRule,
		count: entryCounter(limits)
	};
	const reader = (0, import_tar_stream.extract)();
	const source = Readable.from(bounded(tar, limits), { objectMode: false });
	for (const stream of [source, tar]) if (stream instanceof Readable) stream.on("error", () => void 0);
	const feeding = pipeline(source, reader, signal === void 0 ? {} : { signal });
	feeding.catch(() => void 0);
	await readEntries$1(reader, made);
	await feeding;
	for (const link of made.links) makeLink(link, made);
	for (const [path, time] of [...made.folders].reverse()) if (time !== void 0) utimesSync(join(folder, path), time, time);
}
async function readEntries$1(reader, made) {
	for await (const entry of reader) {
		made.count();
		checkSize(entry.header);
		await make(entry, made);
		entry.resume();
	}
}
async function make(entry, made) {
	const { header } = entry;
	const path = innerPath(header.name);
	switch (header.type) {
		case "directory":
			makeFolder(path, made);
			made.folders.set(path, header.mtime);
			return;
		case "symlink":
		case "link":
			makeParent(path, made);
			made.links.push({
				path,
				to: header.linkname ?? "",
				hard: header.type === "link"
			});
			return;
		case "file":
		case "contiguous-file":
			makeParent(path, made);
			await writeEntry(entry, join(made.root, path));
			made.files.add(path);
			return;
		default: throw refused$2(`${header.name} is neither a file, a folder nor a link`);
	}
}
/** Returns the name without empty parts and dots; empty for the folder itself. */
function innerPath(name) {
	const parts = name.split("/").filter((part) => part !== "" && part !== ".");
	if (name.startsWith("/") || parts.includes("..") || name.length > LONGEST_NAME || name.includes("\0")) throw refused$2(`the name ${JSON.stringify(name.slice(0, 200))} leads out of the folder`);
	return parts.join("/");
}
/** An existing entry that this run did not create is an error: a duplicate name, or the folder was not empty. */
function makeFolder(path, made) {
	if (made.folders.has(path)) return;
	makeParent(path, made);
	mkdirSync(join(made.root, path));
	made.folders.set(path, void 0);
}
function makeParent(path, made) {
	const parent = parentOf(path);
	if (made.folders.has(parent)) return;
	made.count();
	makeFolder(parent, made);
}
const NEW_FILE = constants$1.O_CREAT | constants$1.O_EXCL | constants$1.O_WRONLY | (constants$1.O_NOFOLLOW ?? 0);
/** Synchronous instead of through the thread pool: an archive has thousands of small files. */
async function writeEntry(entry, path) {
	const { mode = 420, mtime } = entry.header;
	const file = openSync(path, NEW_FILE, mode & 511);
	try {
		for await (const chunk of entry) if (chunk instanceof Uint8Array) writeFileSync(file, chunk);
		if (mtime !== void 0) futimesSync(file, mtime, mtime);
	} finally {
		closeSync(file);
	}
}
function makeLink(link, made) {
	const path = join(made.root, link.path);
	if (link.hard) {
		const target = innerPath(link.to);
		if (!made.files.has(target)) throw refused$2(`${link.path} is a hard link to ${link.to}, which is not a file of the archive`);
		linkSync(join(made.root, target), path);
	} else {
		if (made.linkRule === "inside" && !staysInside(link)) throw refused$2(`${link.path} is a link to ${link.to}, which leads out of the folder`);
		symlinkSync(link.to, path);
	}
}
/**
* A target may go up first and then down: folders above a link are real ones, and links on the way down stay inside
* too.
*/
function staysInside({ path, to }) {
	const parts = to.split("/").filter((part) => part !== "" && part !== ".");
	const up = parts.findIndex((part) => part !== "..");
	const above = up < 0 ? parts.length : up;
	const depth = path.split("/").length - 1;
	return to !== "" && !to.startsWith("/") && above <= depth && !parts.slice(above).includes("..");
}

// src/reuse/cache/archive.ts
/** Media type of the archives that folder.ts and registry.ts store: a gzipped tar. */
const ARCHIVE_TYPE = "application/vnd.containerize-dotnet.cache.v1.tar+gzip";
/** Speed matters more than size here: packages are already compressed, and the other archives are read back soon. */
const LEVEL = 1;
/** Size of the pieces in which data is decompressed, in bytes. */
const CHUNK = 262144;
/** Packs the content of a folder into a file. Leaves owners out: unpacking makes the current user the owner. */
async function packInto(file, { folder, signal }) {
	const hasher = new Hasher();
	const tar = readableOf((0, import_tar_fs.pack)(folder, { map: (header) => ({
		...header,
		uid: 0,
		gid: 0
	}) }));
	const watch = async function* (chunks) {
		for await (const chunk of chunks) {
			hasher.update(chunk);
			yield chunk;
		}
	};
	await pipeline(tar, zlib.createGzip({ level: LEVEL }), watch, createWriteStream(file, { flags: "wx" }), { signal });
	return {
		mediaType: ARCHIVE_TYPE,
		...hasher.finish()
	};
}
/**
* Unpacks an archive into a folder that is empty or does not exist yet.
* @throws Error if the bytes do not match the descriptor or are not a valid archive; the folder may then hold part of
* the content
*/
async function unpackInto(folder, archive) {
	const { chunks, descriptor, limits = LARGE_ARCHIVE, signal } = archive;
	const source = Readable.from(verified(chunks, descriptor), { objectMode: false });
	const tar = pipeline$1(source, zlib.createGunzip({ chunkSize: CHUNK }), () => void 0);
	await unpackNew(tar, {
		folder,
		limits: limitsOfPacked(descriptor.size, limits),
		signal
	});
}
/**
* Unpacks an archive of GitHub's cache library: a tar compressed with zstd if the runner has zstd, and with gzip
* otherwise.
* @throws as {@link unpackInto}
*/
async function unpackFile(file, { folder, limits = LARGE_ARCHIVE, signal }) {
	const { size, isGzip } = lookAt$1(file);
	const unpack = isGzip ? zlib.createGunzip({ chunkSize: CHUNK }) : zlib.createZstdDecompress({
		chunkSize: CHUNK,
		params: WINDOW
	});
	const source = createReadStream(file, { highWaterMark: CHUNK });
	await unpackNew(pipeline$1(source, unpack, () => void 0), {
		folder,
		limits: limitsOfPacked(size, limits),
		signal
	});
}
/** The library compresses with a window of up to 2^30 bytes. Without this setting, zlib refuses more than 2^27. */
const WINDOW = { [zlib.constants.ZSTD_d_windowLogMax]: 30 };
/** Reads the compression from the first bytes (RFC 1952), and the size. */
function lookAt$1(path) {
	const file = openSync(path, "r");
	try {
		const bytes = Buffer.alloc(2);
		readSync(file, bytes, 0, 2, 0);
		return {
			size: fstatSync(file).size,
			isGzip: bytes.readUInt16BE(0) === 8075
		};
	} finally {
		closeSync(file);
	}
}
function archiveChunks(file) {
	return { [Symbol.asyncIterator]: () => createReadStream(file)[Symbol.asyncIterator]() };
}
/** Returns whether unpacking failed because of the disk and not because of the archive. */
function isOfTheDisk(error) {
	return [
		"EACCES",
		"EPERM",
		"EIO",
		"ENOSPC",
		"EROFS",
		"EMFILE"
	].includes(errorCodeOf(error));
}

// src/reuse/cache/entry-key.ts
/** Raised when the content of a kind changes its meaning. Entries of another format are no longer found. */
const FORMATS = {
	index: 1,
	publication: 1,
	layers: 1,
	build: 1,
	packages: 2,
	base: 1
};
/**
* Returns the key that an entry is stored under: `packages-2-nuget-<lock>-g0`. `unique` distinguishes entries with the
* same floating name.
*/
function keyOf(entry, unique) {
	if (entry.series !== void 0) return `${prefixOf({
		...entry,
		name: entry.series
	})}${entry.name}`;
	return entry.moving === true ? `${prefixOf(entry)}${unique}` : `${kindOf$2(entry)}${entry.name}`;
}
/** Returns the prefix of all keys of a floating name or a series. */
function prefixOf(entry) {
	return `${kindOf$2(entry)}${entry.name}-`;
}
/** Returns what to look up: a whole key, or the prefix of a floating name's keys. */
function wantedKey(entry) {
	return entry.moving === true ? prefixOf(entry) : keyOf(entry, "");
}
/**
* Returns the wanted entry that a key belongs to. GitHub's service also returns longer keys, which belong to other
* entries.
*/
function entryOfKey(key, wanted) {
	return wanted.find((entry) => entry.moving === true ? key.startsWith(prefixOf(entry)) : key === keyOf(entry, ""));
}
function kindOf$2({ kind }) {
	return `${kind}-${FORMATS[kind]}-`;
}

// src/reuse/cache/limits.ts
/**
* A hundred times the usual duration, because the time that the client waits for a CPU core counts as well. A run that
* gives up on a busy machine would build what is already cached.
*/
const SMALL = {
	restore: 30,
	save: 30
};
const LARGE = {
	restore: 60,
	save: 180
};
/** Kinds with facts only. */
const NOTES = /* @__PURE__ */ new Set([
	"index",
	"publication",
	"base"
]);
/** Returns the time limits of a kind. Small entries only save time, so a run must not wait long for them. */
function limitsOf(kind) {
	return NOTES.has(kind) ? SMALL : LARGE;
}
/** Returns the limits on the unpacked size of an entry, no matter which run saved it. */
function archiveLimitsOf(kind) {
	return NOTES.has(kind) ? SMALL_ARCHIVE : LARGE_ARCHIVE;
}
/** Time for cleaning up after an abort, in milliseconds. It is shorter if the whole run is being cancelled. */
const GRACE = 2e3;
const GRACE_OF_CANCEL = 500;
/**
* Returns the result of `work`, whose signal is aborted when its time is up.
* @throws Error if there is no result in time, ActionError CANCELLED, or what `work` throws
*/
async function within(limit, work) {
	const { seconds, cancelled } = typeof limit === "number" ? { seconds: limit } : limit;
	const isCancelled = () => cancelled?.aborted === true;
	if (isCancelled()) throw cancel();
	const controller = new AbortController();
	const { signal } = controller;
	const tooLate = /* @__PURE__ */ new Error(`no answer within ${seconds} s`);
	const ended = new AbortController();
	const late = async () => {
		await setTimeout$1(seconds * 1e3, void 0, { signal: ended.signal });
		controller.abort(tooLate);
		await setTimeout$1(GRACE, void 0, { signal: ended.signal });
		throw tooLate;
	};
	const cancelling = async () => {
		await new Promise((resolve) => cancelled?.addEventListener("abort", () => resolve(), { signal: ended.signal }));
		const reason = cancel();
		controller.abort(reason);
		await setTimeout$1(GRACE_OF_CANCEL, void 0, { signal: ended.signal });
		throw reason;
	};
	try {
		return await Promise.race([
			work(signal),
			late(),
			cancelling()
		]);
	} catch (error) {
		if (isCancelled()) throw cancel();
		throw signal.aborted && error !== tooLate ? /* @__PURE__ */ new Error(`${tooLate.message} (${messageOf(error)})`) : error;
	} finally {
		ended.abort();
	}
}
function cancel() {
	return new ActionError({
		code: "CANCELLED",
		doing: "asking the cache",
		got: "the run was cancelled"
	});
}

// src/base/time.ts
/** In milliseconds. */
const DAY = 864e5;

// src/reuse/cache/prune.ts
/** Removes unused archives, and temporary files of killed runs, from a folder of this action and its subfolders. */
async function prune(folder, rules) {
	const { limits, keep } = rules;
	const now = rules.clock();
	const files = (await filesBelow(folder)).filter(({ path }) => path !== keep);
	const isOld = ({ used, isDraft }) => used < now - (isDraft ? DAY : limits.days * DAY);
	const newestFirst = files.filter((file) => !isOld(file)).toSorted((a, b) => b.used - a.used);
	let bytes = (await stat(keep)).size;
	const tooMany = newestFirst.filter(({ size }) => {
		bytes += size;
		return bytes > limits.bytes;
	});
	for (const { path } of [...files.filter(isOld), ...tooMany]) await rm(path, { force: true });
}
async function filesBelow(folder) {
	const files = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map(async ({ parentPath, name }) => {
		const path = join(parentPath, name);
		const stats = await stat(path).catch(() => void 0);
		if (stats === void 0) return [];
		return [{
			path,
			size: stats.size,
			used: Math.max(stats.atimeMs, stats.mtimeMs),
			isDraft: name.startsWith(".")
		}];
	});
	return (await Promise.all(files)).flat();
}

// src/reuse/cache/folder.ts
/** Subfolder of the folder that the workflow names. */
const OWN_FOLDER = "containerize-dotnet";
/**
* Stores entries in a folder on a persistent disk, as `<scope>/<key>@<SHA-256 of the archive>.tar.gz`. Writes an
* archive to a temporary file and renames it, so a file with this name is always complete, even if two jobs save the
* same entry at once.
*/
function folderBackend(setting) {
	const own = {
		...setting,
		folder: join(setting.folder, OWN_FOLDER)
	};
	return {
		name: `the folder ${setting.folder}`,
		restore: (request) => restore$3(own, request),
		save: (request) => save$3(own, request)
	};
}
async function restore$3(setting, request) {
	const { wanted, folder, scopes, signal } = request;
	let broken = false;
	for (const scope of scopes) for (const found of pick(await list(join(setting.folder, scope)), wanted)) {
		if (!await unpack$1(found, {
			folder,
			signal
		})) {
			broken = true;
			continue;
		}
		const now = setting.clock() / 1e3;
		await utimes(found.path, now, found.made / 1e3).catch(() => void 0);
		return {
			kind: "found",
			entry: found.entry
		};
	}
	return {
		kind: "missing",
		because: broken ? "the saved entry was broken and has been removed" : "no earlier run saved it"
	};
}
const ENDING = ".tar.gz";
async function list(folder) {
	const names = await readdir(folder).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw error;
	});
	return (await Promise.all(names.map((name) => describe(join(folder, name), name)))).filter((archive) => archive !== void 0);
}
async function describe(path, name) {
	const [, key = "", hex = ""] = /^([\w-]+)@([0-9a-f]{64})\.tar\.gz$/.exec(name) ?? [];
	const digest = `sha256:${hex}`;
	const stats = isDigest(digest) ? await stat(path).catch(() => void 0) : void 0;
	return stats && isDigest(digest) ? {
		path,
		key,
		digest,
		size: stats.size,
		made: stats.mtimeMs
	} : void 0;
}
/** Returns the usable files, best first: in the order of `wanted`, and the newest first for a floating name. */
function pick(archives, wanted) {
	const newestFirst = archives.toSorted((a, b) => b.made - a.made);
	return wanted.flatMap((entry) => newestFirst.filter(({ key }) => entryOfKey(key, [entry]) !== void 0).map((archive) => ({
		...archive,
		entry
	})));
}
/** Returns whether the archive was complete. Removes a broken archive and anything unpacked from it. */
async function unpack$1(archive, { folder, signal }) {
	const aside = `${folder}.${randomUUID()}`;
	const { path, digest, size } = archive;
	try {
		const descriptor = {
			mediaType: ARCHIVE_TYPE,
			digest,
			size
		};
		const limits = archiveLimitsOf(archive.entry.kind);
		await unpackInto(aside, {
			chunks: archiveChunks(path),
			descriptor,
			limits,
			signal
		});
		signal.throwIfAborted();
		await rename(aside, folder);
		return true;
	} catch (error) {
		signal.throwIfAborted();
		if (isOfTheDisk(error)) throw error;
		await rm(path, { force: true });
		return false;
	} finally {
		await rm(aside, {
			recursive: true,
			force: true
		});
	}
}
async function save$3(setting, { entry, folder, scope, signal }) {
	const place = join(setting.folder, scope);
	if (pick(await list(place), [entry]).length > 0 && entry.moving !== true) return {
		kind: "refused",
		because: "another run saved it first"
	};
	await mkdir(place, { recursive: true });
	const aside = join(place, `.${randomUUID()}`);
	try {
		const { digest } = await packInto(aside, {
			folder,
			signal
		});
		signal.throwIfAborted();
		const path = join(place, `${keyOf(entry, randomUUID())}@${hexOf(digest)}${ENDING}`);
		const now = setting.clock() / 1e3;
		await utimes(aside, now, now);
		await rename(aside, path);
		await prune(setting.folder, {
			...setting,
			keep: path
		});
		return { kind: "saved" };
	} finally {
		await rm(aside, { force: true });
	}
}

// src/reuse/cache/github.ts
/**
* Uses GitHub's cache service, or a server with the same protocol, through @actions/cache. The service itself separates
* branches and pull requests (docs.github.com, "Restrictions for accessing a cache"), so scopes are ignored here.
*/
function githubBackend(setting) {
	const { env } = setting;
	const waiting = setting.first === void 0 ? [] : [setting.first];
	const onStage = async (signal, work) => {
		signal.throwIfAborted();
		const folder = join(setting.stage, randomUUID());
		mkdirSync(folder, { recursive: true });
		const first = waiting.pop();
		const process = first?.isAlive() === true ? first : startService(setting);
		try {
			return await work({
				process,
				folder,
				signal
			});
		} finally {
			waiting.push(process);
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	};
	const isOffered = [env["ACTIONS_RESULTS_URL"], env["ACTIONS_CACHE_URL"]].some((url) => (url ?? "") !== "");
	const mode = cacheMode(env);
	const forbidden = (what) => `the workflow forbids ${what} (cache-mode: ${mode})`;
	return {
		name: "GitHub's cache service",
		...isOffered ? {} : { unavailable: UNAVAILABLE },
		...mode === "none" ? { unavailable: forbidden("to use it") } : {},
		...mode === "read" ? { readOnly: forbidden("to save in it") } : {},
		restore: async (request) => mode === "write-only" ? {
			kind: "missing",
			because: forbidden("to read it")
		} : await onStage(request.signal, (stage) => restore$2(stage, request)),
		save: (request) => onStage(request.signal, (stage) => save$2(stage, request))
	};
}
const PREFIX = "containerize-dotnet-";
const UNAVAILABLE = "the runner offers no cache service";
/**
* Unpacks into a temporary folder and moves it when complete, so late or broken content never reaches the target
* folder.
*/
async function restore$2(stage, { wanted, folder }) {
	const path = wanted[0]?.kind ?? "";
	const keys = wanted.map((entry) => `${PREFIX}${wantedKey(entry)}`);
	const report = await stage.process.call({
		method: "restore",
		path,
		keys
	}, stage);
	const { answer } = report;
	if (answer.kind === "restored") {
		const entry = entryOfKey(answer.key.slice(20), wanted);
		if (entry === void 0) return {
			kind: "missing",
			because: NOTHING
		};
		const problem = await unpack(stage, entry);
		if (problem !== void 0) return {
			kind: "missing",
			because: problem,
			broken: true
		};
		await mkdir(dirname(folder), { recursive: true });
		await rename(join(stage.folder, UNPACKED, path), folder);
		return {
			kind: "found",
			entry
		};
	}
	return {
		kind: "missing",
		because: refusalOf$1(report) ?? NOTHING
	};
}
const UNPACKED = "unpacked";
/** Returns why the archive cannot be used, or `undefined`. Anyone with write access to the cache may have made it. */
async function unpack(stage, { kind }) {
	const folder = join(stage.folder, UNPACKED);
	try {
		await unpackFile(join(stage.folder, ARCHIVE), {
			folder,
			limits: archiveLimitsOf(kind),
			signal: stage.signal
		});
		return await exists(join(folder, kind)) ? void 0 : "its archive has unexpected content";
	} catch (error) {
		stage.signal.throwIfAborted();
		if (isOfTheDisk(error)) throw error;
		return error instanceof ActionError ? `its archive was rejected: ${error.message}` : "its archive is broken";
	}
}
const NOTHING = "no earlier run that this branch can read saved it";
/** The service identifies an entry by the packed path, so the folder is moved there and back. */
async function save$2(stage, { entry, folder }) {
	const packed = join(stage.folder, entry.kind);
	const keys = [`${PREFIX}${keyOf(entry, randomUUID())}`];
	await rename(folder, packed);
	try {
		const report = await stage.process.call({
			method: "save",
			path: entry.kind,
			keys
		}, stage);
		if (report.answer.kind === "saved") return { kind: "saved" };
		const reserved = said(report, /^Failed to reserve cache: (?:Error: )?(.*)/);
		if ([reserved ?? "", ...report.complaints].some((text) => /\(409\)|already.exists/i.test(text))) return {
			kind: "refused",
			because: "another run saved it first"
		};
		const because = refusalOf$1(report);
		if (because === void 0) throw new Error(reserved ?? "the service gave no reason");
		return {
			kind: "refused",
			because
		};
	} finally {
		await rename(packed, folder);
	}
}
/**
* Returns why there was no entry, if it was neither a failure nor a plain cache miss.
* @throws Error that says how the service failed
*/
function refusalOf$1(report) {
	const { answer, complaints } = report;
	const [complaint] = complaints;
	if (answer.kind === "failed") throw new Error(answer.because);
	if (complaint !== void 0) throw new Error(complaint.replace(/^Failed to (?:restore|save): /, ""));
	if (answer.kind === "unavailable") return UNAVAILABLE;
	return said(report, /^Cache (?:restore|save) skipped: (.*?)\.?$/);
}
function said({ lines }, pattern) {
	return lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== void 0);
}

// src/reuse/cache/open-cache.ts
/**
* Combines several caches. After a failure, warns once and does not use that cache again.
* @example
* const cache = openCache({ mode: 'auto', from: [backend], to: [backend], scopes, health, limits: limitsOf });
* const { entry } = await cache.restore([{ kind: 'publication', name: 'a1b2' }], '/tmp/entry');
*/
function openCache(setting) {
	const { health } = setting;
	const takes = (place) => place.unavailable === void 0 && place.readOnly === void 0 && !health.isBroken(place.name);
	return {
		get keeps() {
			return refusalOf(setting) === void 0 && setting.to.some(takes);
		},
		get refusal() {
			const refusal = refusalOf(setting) ?? setting.to.map(({ unavailable, readOnly }) => unavailable ?? readOnly).find((why) => why !== void 0);
			return this.keeps ? "" : refusal ?? "the cache to save it in failed";
		},
		restore: (wanted, folder) => restore$1(setting, {
			wanted,
			folder
		}),
		save: async (entry, folder) => {
			try {
				return await save$1(setting, {
					entry,
					folder
				});
			} finally {
				await rm(folder, {
					recursive: true,
					force: true
				}).catch(() => void 0);
			}
		}
	};
}
async function restore$1(setting, what) {
	const { mode, from, health, limits, scopes } = setting;
	const [first] = what.wanted;
	if (mode === "off") return { because: "input cache" };
	if (first === void 0) return { because: "no entry was requested" };
	const reasons = [];
	for (const place of from) {
		const found = await ask$1(place, {
			health,
			seconds: limits(first.kind).restore,
			cancelled: setting.cancelled,
			work: (signal) => place.restore({
				...what,
				scopes: scopes.reads,
				signal
			})
		});
		if (found.kind === "found") return {
			entry: found.entry,
			because: `found in ${place.name}`
		};
		if (found.kind === "missing" && found.broken === true) health.warn(`Cache: an entry in ${place.name} cannot be used: ${found.because}. The run continues without it.`);
		reasons.push(found.because);
	}
	return { because: [...new Set(reasons)].join("; ") };
}
async function save$1(setting, what) {
	const { to, health, limits, scopes } = setting;
	const refusal = refusalOf(setting);
	const scope = scopes.saves;
	if (refusal !== void 0 || scope === void 0) return {
		saved: false,
		because: refusal ?? NOT_TRUSTED
	};
	const kept = [];
	const reasons = [];
	for (const place of to) {
		if (place.readOnly !== void 0) {
			reasons.push(place.readOnly);
			continue;
		}
		const answer = await ask$1(place, {
			health,
			seconds: limits(what.entry.kind).save,
			cancelled: setting.cancelled,
			work: (signal) => place.save({
				...what,
				scope,
				signal
			})
		});
		if (answer.kind === "saved") kept.push(place.name);
		else reasons.push(answer.because);
	}
	if (kept.length === 0) return {
		saved: false,
		because: [...new Set(reasons)].join("; ")
	};
	return {
		saved: true,
		because: [`saved in ${kept.join(" and ")}`, ...new Set(reasons)].join("; ")
	};
}
const NOT_TRUSTED = "nothing is saved from a run of untrusted code";
function refusalOf({ mode, scopes }) {
	if (mode !== "auto") return "input cache";
	return scopes.saves === void 0 ? scopes.because ?? NOT_TRUSTED : void 0;
}
/** Returns the answer of the cache, or why it gave none. */
async function ask$1(place, what) {
	const { health, work } = what;
	if (place.unavailable !== void 0) return {
		kind: "failed",
		because: place.unavailable
	};
	if (health.isBroken(place.name)) return {
		kind: "failed",
		because: `${place.name} failed earlier`
	};
	try {
		return await within(what, work);
	} catch (error) {
		if (error instanceof ActionError && error.code === "CANCELLED") throw error;
		const because = messageOf(error);
		health.fail(place.name, because);
		return {
			kind: "failed",
			because: `${place.name} failed: ${because}`
		};
	}
}

// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = /* @__PURE__ */ new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
function pMapIterable(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, backpressure = concurrency, preserveOrder = true } = {}) {
	validateOptions(iterable, mapper, concurrency);
	if (!isLimit(backpressure, concurrency)) throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	return { [Symbol.asyncIterator]() {
		let isDone = false;
		const generator = (async function* () {
			const iterator = getIterator(iterable);
			let promises = [];
			let headIndex = 0;
			let isIterableDone = false;
			let doneIndex = Number.POSITIVE_INFINITY;
			let readingCount = 0;
			let runningMappersCount = 0;
			const mapperWaiters = /* @__PURE__ */ new Map();
			let mapperWaiterCount = 0;
			let wokenMapperWaiterCount = 0;
			const releaseMapperSlot = () => {
				if (wokenMapperWaiterCount === mapperWaiterCount) {
					runningMappersCount--;
					return;
				}
				mapperWaiters.get(wokenMapperWaiterCount)();
				mapperWaiters.delete(wokenMapperWaiterCount++);
			};
			let index = 0;
			let stopIndex = Number.POSITIVE_INFINITY;
			let fillIndex = 0;
			let wake;
			const unfilledIndexes = /* @__PURE__ */ new Set();
			const fillSlot = (result) => {
				promises[fillIndex++] = result;
				wake?.(result);
				wake = void 0;
			};
			const pull = createPuller(iterator);
			function trySpawn() {
				if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) return;
				readingCount++;
				const currentIndex = index++;
				const promise = (async () => {
					try {
						let element;
						try {
							const { done, value } = await pull();
							if (done) {
								isIterableDone = true;
								doneIndex = Math.min(doneIndex, currentIndex);
								return { done: true };
							}
							trySpawn();
							element = await value;
							if (runningMappersCount < concurrency) runningMappersCount++;
							else await new Promise((resolve) => {
								mapperWaiters.set(mapperWaiterCount++, resolve);
							});
						} finally {
							readingCount--;
						}
						trySpawn();
						let returnValue;
						try {
							if (isDone || currentIndex > stopIndex) return {
								done: false,
								value: pMapSkip
							};
							returnValue = await mapper(element, currentIndex);
						} finally {
							releaseMapperSlot();
						}
						if (returnValue === pMapStop) stopIndex = Math.min(stopIndex, currentIndex);
						return {
							done: false,
							value: returnValue
						};
					} catch (error) {
						if (preserveOrder) stopIndex = Math.min(stopIndex, currentIndex);
						else if (currentIndex < doneIndex) isDone = true;
						return { error };
					}
				})();
				if (preserveOrder) {
					promises.push(promise);
					return;
				}
				promises.push(void 0);
				unfilledIndexes.add(currentIndex);
				promise.then((result) => {
					if (!unfilledIndexes.delete(currentIndex)) return;
					if (result.done) {
						for (const unfilledIndex of unfilledIndexes) if (unfilledIndex > currentIndex) {
							unfilledIndexes.delete(unfilledIndex);
							fillSlot({ done: true });
						}
					}
					fillSlot(result);
				});
			}
			trySpawn();
			try {
				while (headIndex < promises.length) {
					const result = await (promises[headIndex] ?? new Promise((resolve) => {
						wake = resolve;
					}));
					const { done, value } = result;
					promises[headIndex] = void 0;
					headIndex++;
					if (headIndex * 2 >= promises.length) {
						promises = promises.slice(headIndex);
						fillIndex -= headIndex;
						headIndex = 0;
					}
					if (Object.hasOwn(result, "error")) throw result.error;
					if (done) {
						if (preserveOrder) return;
						continue;
					}
					if (value === pMapStop) return;
					trySpawn();
					if (value === pMapSkip) continue;
					yield value;
				}
			} finally {
				isDone = true;
				if (!isIterableDone) closeIterator(iterator);
			}
		})();
		const { return: generatorReturn, throw: generatorThrow } = generator;
		generator.return = (value) => {
			isDone = true;
			return generatorReturn.call(generator, value);
		};
		generator.throw = (error) => {
			isDone = true;
			return generatorThrow.call(generator, error);
		};
		return generator;
	} };
}
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}
var pMapSkip, pMapStop;
var init_p_map = __esmMin((() => {
	pMapSkip = Symbol("skip");
	pMapStop = Symbol("stop");
}));

// src/oci/registry/push-blobs.ts
init_p_map();
/** How many requests run at once. */
const TAG_CONCURRENCY = 4;
function configOf({ config }) {
	return {
		...config,
		kind: "config"
	};
}
/** Brings a blob into a repository with the fewest bytes that the registry allows: none, a mount, or all of it. */
async function pushBlob(blob, { client, repository }) {
	const { origin, descriptor } = blob;
	const { digest } = descriptor;
	if (isForeignLayerType(descriptor.mediaType)) return present(blob, "foreign layers are never sent");
	if (await client.headBlob({
		repository,
		digest
	})) return present(blob, "the repository has it");
	const mount = origin?.registry === client.registry && origin.repository !== repository ? await client.mountBlob({
		repository,
		digest
	}, origin.repository) : void 0;
	if (mount?.mounted === true) return outcome(blob, {
		action: "mounted",
		because: `it is in ${origin?.repository}`
	});
	const session = mount?.session;
	await client.uploadBlob(blob, {
		repository,
		...defined({ session })
	});
	return outcome(blob, {
		action: "sent",
		because: reasonToSend(origin, mount !== void 0)
	});
}
/** Sends a blob that the registry cannot have yet. */
async function sendBlob(blob, { client, repository }) {
	await client.uploadBlob(blob, { repository });
	return outcome(blob, {
		action: "sent",
		because: reasonToSend(void 0, false)
	});
}
/** Returns the outcome of a blob that needs no request. */
function present(blob, because) {
	return outcome(blob, {
		action: "present",
		because
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
/**
* Pushes blobs, then manifests by digest, then indexes. Some registries report a blob before they can use it
* (goharbor/harbor 22417), and one that lost layers of an image may still serve it. Then everything is checked and
* pushed once more.
*/
async function pushWhole(sets, target) {
	const blobs = await pushBlobs(sets, {
		...target,
		...knownBlobs(sets, target)
	});
	try {
		await putManifests(sets, target);
		return blobs;
	} catch (error) {
		if (!(error instanceof ActionError) || !error.message.includes("BLOB_UNKNOWN")) throw error;
		const again = await pushBlobs(sets, {
			...target,
			there: NONE$2,
			fresh: NONE$2
		});
		await putManifests(sets, target);
		return again.map((blob, index) => blob.action === "present" ? blobs[index] ?? blob : blob);
	}
}
const NONE$2 = /* @__PURE__ */ new Set();
/** If the manifest itself was requested and does not exist, its config does not either. */
function knownBlobs(sets, { named }) {
	const single = sets.filter(({ top, images: [first] }) => top === first.manifest);
	return {
		there: named,
		fresh: new Set(single.map(({ images: [{ config }] }) => config.descriptor.digest))
	};
}
async function putManifests(sets, target) {
	const tops = new Set(sets.map(({ top }) => top));
	const manifests = sets.flatMap(({ images }) => images.map(({ manifest }) => manifest));
	const indexes = [...tops].filter((top) => !manifests.some((manifest) => manifest === top));
	const putOne = async (document) => {
		const tag = tops.has(document) ? await target.firstTag() : void 0;
		await put(document, {
			...target,
			reference: tag ?? document.descriptor.digest
		});
	};
	for (const documents of [manifests, indexes]) await pMap(documents, putOne, { concurrency: 4 });
}
/**
* Writes a manifest or index under a tag or its digest. If the answer to a first attempt was lost, a registry with
* immutable tags refuses the second one; then what the tag points to decides.
* @throws ActionError of the client
*/
async function put(document, place) {
	const { client, repository, reference } = place;
	const { digest } = document.descriptor;
	try {
		await client.putManifest({
			repository,
			reference
		}, document);
	} catch (error) {
		if (reference === digest) throw error;
		if ((await client.headManifest({
			repository,
			reference
		}).catch(() => void 0))?.digest !== digest) throw error;
	}
}
/** Sends a blob once, even if several images have it. */
async function pushBlobs(sets, target) {
	const { there, fresh } = target;
	const images = sets.flatMap((set) => set.images);
	const layers = distinctBlobs(images.flatMap((image) => image.layers));
	const configs = distinctBlobs(images.map(configOf));
	const push = async (blob) => {
		const { digest } = blob.descriptor;
		if (there.has(digest)) return present(blob, "an image in the repository has it");
		return await (fresh.has(digest) ? sendBlob : pushBlob)(blob, target);
	};
	return await pMap([...layers, ...configs], push, { concurrency: 4 });
}

// src/reuse/cache/registry.ts
/** Artifact type in the manifest (OCI image-spec 1.1, manifest.md "Guidelines for Artifact Usage"). */
const ARTIFACT_TYPE = "application/vnd.containerize-dotnet.cache.v1";
/** OCI image-spec 1.1, manifest.md "Guidance for an Empty Descriptor". */
const EMPTY = encodeJson("application/vnd.oci.empty.v1+json", {});
/**
* Stores each entry in a registry repository, as an artifact with one layer. The tag contains the kind, scope and name.
*/
function registryBackend(setting) {
	const place = {
		...setting,
		client: setting.client.mountingFrom([])
	};
	return {
		name: `the repository ${describeReference(setting.reference)}`,
		restore: (request) => restore(setting, request),
		save: (request) => save(place, request)
	};
}
async function restore(place, { wanted, folder, scopes, signal }) {
	for (const scope of scopes) for (const entry of wanted) {
		signal.throwIfAborted();
		const layer = (await readManifest(place, tagOf$1(wantedKey(entry), scope)))?.layers[0];
		if (layer === void 0) continue;
		const aside = `${folder}.${randomUUID()}`;
		try {
			const chunks = place.client.openBlob(place.reference.repository, layer);
			await unpackInto(aside, {
				chunks,
				descriptor: layer,
				limits: archiveLimitsOf(entry.kind),
				signal
			});
			signal.throwIfAborted();
			await rename(aside, folder);
		} finally {
			await rm(aside, {
				recursive: true,
				force: true
			});
		}
		return {
			kind: "found",
			entry
		};
	}
	return {
		kind: "missing",
		because: "no earlier run saved it"
	};
}
/** Returns `undefined` if the tag does not exist or refers to something else. */
async function readManifest({ client, reference }, tag) {
	const at = {
		repository: reference.repository,
		reference: tag
	};
	try {
		const { bytes, descriptor } = await client.getManifest(at);
		const manifest = parseManifest(bytes, descriptor.mediaType);
		return manifest.layers[0]?.mediaType === "application/vnd.containerize-dotnet.cache.v1.tar+gzip" ? manifest : void 0;
	} catch (error) {
		if (error instanceof ActionError && NOT_OURS.includes(error.code)) return void 0;
		throw error;
	}
}
const NOT_OURS = ["IMAGE_NOT_FOUND", "IMAGE_INVALID"];
async function save(place, { entry, folder, scope, signal }) {
	const { client, reference } = place;
	const { repository } = reference;
	const tags = tagsOf(entry, scope);
	const [tag = ""] = tags;
	if (entry.moving !== true && await readManifest(place, tag) !== void 0) return {
		kind: "refused",
		because: "another run saved it first"
	};
	const archive = `${folder}.${randomUUID()}`;
	await mkdir(dirname(archive), { recursive: true });
	try {
		const layer = {
			descriptor: await packInto(archive, {
				folder,
				signal
			}),
			open: () => archiveChunks(archive)
		};
		for (const [kind, blob] of [["layer", layer], ["config", EMPTY]]) {
			signal.throwIfAborted();
			await pushBlob({
				descriptor: blob.descriptor,
				open: () => blob.open(),
				kind
			}, {
				client,
				repository
			});
		}
		const manifest = encodeJson(MEDIA.ociManifest, manifestOf(layer));
		for (const each of tags) await client.putManifest({
			repository,
			reference: each
		}, manifest);
		return { kind: "saved" };
	} catch (error) {
		throw new Error(messageOf(error), { cause: error });
	} finally {
		await rm(archive, { force: true });
	}
}
function manifestOf(layer) {
	return {
		schemaVersion: 2,
		mediaType: MEDIA.ociManifest,
		artifactType: ARTIFACT_TYPE,
		config: EMPTY.descriptor,
		layers: [layer.descriptor]
	};
}
/** A registry cannot search tags by prefix, so a floating name has its own tag, which the next entry overwrites. */
function tagsOf(entry, scope) {
	const { kind, series } = entry;
	return [entry, ...series === void 0 ? [] : [{
		kind,
		name: series,
		moving: true
	}]].map((each) => tagOf$1(wantedKey(each), scope));
}
const LONGEST_TAG = 128;
function tagOf$1(key, scope) {
	const tag = `${scope}-${key.replace(/-$/, "")}`;
	return tag.length <= LONGEST_TAG ? tag : `${scope}-${hexOf(digestOf(new TextEncoder().encode(key)))}`;
}

// src/reuse/cache/trust.ts
/**
* An entry is executable code and is trusted like the code that made it. Runs of a protected ref or the default branch,
* as the event names it, are trusted. Any other ref, and each pull request from the repository itself, saves entries
* only for itself. Everything else (forks, events that do not run the repository's code, a commit other than the
* event's) saves nothing. A run that pushes reads only trusted entries. At a terminal, the user is responsible for what
* was built there.
*/
function cacheScopes(event, { pushes } = { pushes: publishes(event) }) {
	const repository = repositoryId(event);
	const trusted = `${repository}-trusted`;
	if (event.foreignCode === true) return {
		reads: [trusted],
		because: FOREIGN
	};
	if (!isTrusted(event)) return { reads: [trusted] };
	if (publishes(event) && isGuarded(event)) return {
		reads: [trusted],
		saves: trusted
	};
	const own = `${repository}-${ownPart(event)}`;
	if (event.name !== "local" && pushes) return {
		reads: [trusted],
		saves: own
	};
	return {
		reads: [own, trusted],
		saves: own
	};
}
const FOREIGN = "nothing is saved, because git does not show that the code is the commit of the event";
function ownPart({ name, ref }) {
	if (name === "local" || ref.kind === "none") return "terminal";
	return ref.kind === "pull-request" ? `pull-${ref.number}` : `ref-${shortHash$1(`${ref.kind} ${ref.name}`)}`;
}
/** Returns whether not everyone with write access can put code on the ref. Schedules run only on the default branch. */
function isGuarded({ name, ref, defaultBranch, refProtected }) {
	if (refProtected === true || name === "schedule") return true;
	return ref.kind === "branch" && ref.name === defaultBranch;
}
/** Several repositories may share a cache, and must not write each other's entries. */
function repositoryId({ url }) {
	return url === void 0 ? "local" : shortHash$1(url.toLowerCase());
}
function shortHash$1(text) {
	return hexOf(digestOf(new TextEncoder().encode(text))).slice(0, 16);
}

// src/reuse/cache/run-caches.ts
/**
* Two weeks cover most branches and dependency updates. The size is what the disk of a self-hosted runner can spare.
*/
const FOLDER_LIMITS = {
	days: 14,
	bytes: 1e10
};
/** Returns the cache that an event may use: the one from the inputs, or the default of this environment. */
function runCaches(context) {
	const { cache: mode, cacheFrom, cacheTo } = context.inputs;
	const from = (cacheFrom.length > 0 ? cacheFrom : [context.fallback]).map((place) => openPlace(place, context));
	const to = cacheTo.length > 0 ? cacheTo.map((place) => openPlace(place, context)) : from;
	return (event) => {
		const scopes = cacheScopes(event, { pushes: context.pushes(event) });
		return openCache({
			mode,
			from,
			to,
			scopes,
			health: context.health,
			limits: limitsOf,
			cancelled: context.cancelled
		});
	};
}
function openPlace(place, { workspace, service, registries, clock }) {
	switch (place.kind) {
		case "gha": return githubBackend(service);
		case "local": return folderBackend({
			folder: resolve(workspace, place.dir),
			clock,
			limits: FOLDER_LIMITS
		});
		case "registry": return registryBackend({
			reference: place.reference,
			client: registries(place.reference.registry)
		});
	}
}

// src/actions/context/context.ts
const USER_AGENT = "containerize-dotnet";
/** Returns the context of a step in GitHub Actions, with the cache client that was started ahead, if there is one. */
function actionsContext(runner, step) {
	const workspace = runner.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const home = jobHome(runner);
	const inputs = ofThisMachine(step.inputs);
	return makeContext({
		runner,
		...step,
		inputs,
		workspace,
		home,
		homeStays: false,
		cachePlace: { kind: "gha" }
	});
}
/** Returns the context of a run on a developer's machine. */
function terminalContext(runner, { inputs, workspace = process.cwd(), pins }) {
	const cache = runner.env["XDG_CACHE_HOME"] ?? join(runner.env["HOME"] ?? "/tmp", ".cache");
	const home = join(cache, "containerize-dotnet");
	const cachePlace = {
		kind: "local",
		dir: home
	};
	return makeContext({
		runner,
		inputs: ofThisMachine(inputs),
		workspace,
		home,
		homeStays: true,
		cachePlace,
		...defined({ pins })
	});
}
function makeContext(parts) {
	const { runner, inputs, home } = parts;
	const { env, log } = runner;
	const credentials = credentialLookup({
		env,
		exec: actionsExec,
		log,
		fallbacks: jobLogins(runner, inputs)
	});
	const trust = openTrust({
		files: inputs.caCertificates,
		workspace: parts.workspace,
		env,
		log
	});
	const plain = runnerFetch({
		env,
		cancelled: runner.signal,
		trust,
		ofRegistry: certificatesOf(runner)
	});
	const { pins } = parts;
	const fetchFor = pins === void 0 ? plain : (registry) => pinnedFetch(plain(registry), pins);
	const fetch = fetchFor();
	const lookup = isProxied(env) ? async () => [] : resolveHost;
	const registries = openRegistries({
		fetch,
		fetchFor,
		credentials,
		lookup,
		userAgent: USER_AGENT,
		insecure: inputs.insecureRegistries,
		secured: (registry) => hasDockerCertificates(registry, env),
		named: namedHosts(inputs),
		sleep: (milliseconds) => setTimeout$1(milliseconds, void 0, { signal: runner.signal }),
		random: Math.random,
		clock: Date.now,
		onSent: showSent(log)
	});
	return {
		...parts,
		exec: actionsExec,
		results: parts.homeStays ? home : join(home, "steps", randomUUID()),
		packagesFor: ({ foreignCode }) => join(home, foreignCode === true ? "nuget-foreign" : "nuget"),
		cacheFor: makeCaches(parts, registries),
		saves: [],
		engine: once(async () => (await import("./connect.js")).connectEngine({
			env,
			home: env["HOME"] ?? "/"
		})),
		credentials,
		registries,
		signatureChecks: /* @__PURE__ */ new Map(),
		...openTags(registries, inputs.mirrors),
		fetch,
		trust,
		lookup,
		clock: Date.now,
		random: Math.random
	};
}
/** Reads the files of docker for the certificates of a registry. */
function certificatesOf({ env, log }) {
	return onceEach(async (registry) => {
		const found = await readDockerCertificates(registry, env);
		for (const path of found?.unreadable ?? []) log.warning(`Cannot read ${path} as the user of this step, so it is not used for ${registry}.`);
		return found;
	});
}
/** An image that is built on a Mac, or on an Arm runner, should run there. */
function ofThisMachine(inputs) {
	return process.arch === "arm64" ? {
		...inputs,
		machine: process.arch
	} : inputs;
}
/** Shows how much was sent to registries, and how fast, while a push takes long. */
function showSent({ progress }) {
	let sent = 0;
	let since;
	return (bytes) => {
		sent += bytes;
		since ??= performance.now();
		const seconds = (performance.now() - since) / 1e3;
		if (seconds >= 1) progress(`${prettyBytes(sent)} sent, ${prettyBytes(sent / seconds)}/s`);
	};
}
function makeCaches(parts, registries) {
	const { runner, inputs, workspace, home, cachePlace } = parts;
	const { log } = runner;
	const health = cacheHealth({
		log,
		earlier: runner.state(HEALTH_STATE),
		saveState: runner.saveState
	});
	const service = {
		...serviceOf(runner, home),
		...defined({ first: parts.first })
	};
	const { signal: cancelled } = runner;
	return runCaches({
		inputs,
		pushes: (event) => choosePush(inputs.push, {
			event,
			local: true
		}).value,
		fallback: cachePlace,
		workspace,
		service,
		registries,
		health,
		clock: Date.now,
		cancelled
	});
}
/** Returns the job's token as the fallback login for the container registry of the GitHub server that issued it. */
function jobLogins({ env }, { githubToken }) {
	if (githubToken === void 0) return {};
	const registry = registryOfServer(env["GITHUB_SERVER_URL"] ?? "");
	if (registry === void 0) return {};
	const username = env["GITHUB_ACTOR"] ?? "x-access-token";
	return { [registry]: {
		kind: "password",
		username,
		password: githubToken,
		from: "the input github-token"
	} };
}
/**
* A token is valid for the server that issued it: one from an Enterprise Server must not be sent to github.com's
* registry.
*/
function registryOfServer(server) {
	if (server === "https://github.com") return "ghcr.io";
	const host = /^https:\/\/([\w-]+\.ghe\.com)$/.exec(server)?.[1];
	return host === void 0 ? void 0 : `containers.${host}`;
}

// src/request/tags/version-order.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** A single number with more than five digits is a date, a run number or the start of a commit id. */
const PARTIAL = /^v?(?:(\d{1,5})|(\d{1,15})\.(\d{1,15}))$/;
/** Reads `v1.2.3`, `1.2.3-rc.1`, `2024.01.15`, `1.2` or `1`. Returns `undefined` for anything else. */
function readVersion(text) {
	const value = import_semver.default.parse(text, { loose: true });
	if (value !== null) return {
		kind: "full",
		value
	};
	const [, ...numbers] = PARTIAL.exec(text) ?? [];
	const said = numbers.filter((number) => number !== void 0);
	return said.length === 0 ? void 0 : {
		kind: "partial",
		numbers: said.map(Number)
	};
}
/** Returns the text as a full SemVer version without a leading `v`. */
function fullVersion(text) {
	return import_semver.default.parse(text, { loose: true })?.version;
}
/** Maximum length of a git tag name, which is that of a file name. */
const LONGEST$2 = 256;
/** `app/v1.2.3`, `app-1.2.3-rc.1`, `release@1.2.3`. */
const AT_END = /(?:^|[^0-9A-Za-z.+])v?(\d{1,15}\.\d{1,15}\.\d{1,15}(?:[-+][0-9A-Za-z.+-]{1,100})?)$/;
/** Returns the full version at the end of a git tag name. */
function versionOfGitTag(name) {
	if (name.length > LONGEST$2) return void 0;
	const whole = fullVersion(name);
	if (whole !== void 0) return whole;
	const end = AT_END.exec(name)?.[1];
	return end === void 0 ? void 0 : fullVersion(end);
}
/**
* Returns a number below zero if the first version is lower by SemVer's precedence (https://semver.org/#spec-item-11),
* and above zero if it is higher. Returns `undefined` if one is a prefix of the other, because they cannot be compared.
*/
function compareVersions(one, other) {
	if (one.kind === "full" && other.kind === "full") return import_semver.default.compare(one.value, other.value);
	const [left, right] = [numbersOf(one), numbersOf(other)];
	for (const [at, number] of left.entries()) {
		const second = right[at];
		if (second === void 0) return void 0;
		if (number !== second) return number - second;
	}
}
/** Returns whether a tag like `1`, `v1` or `1.2` is a prefix of the version. */
function isPartOf(tag, version) {
	const [part, whole] = [readVersion(tag), readVersion(version)];
	return part?.kind === "partial" && whole?.kind === "full" && compareVersions(part, whole) === void 0;
}
function numbersOf(version) {
	if (version.kind === "partial") return version.numbers;
	const { major, minor, patch } = version.value;
	return [
		major,
		minor,
		patch
	];
}

// src/actions/report/markdown.ts
/** Returns a Markdown table; nothing if there are no rows. */
function table(head, rows) {
	if (rows.length === 0) return [];
	const line = (cells) => `| ${cells.map(escaped).join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	];
}
/** Invisible: splits text that GitHub would turn into a link or a mention. */
const BREAK = "​";
/** A backslash before a bar would escape the bar. */
function escaped(cell) {
	return inLine(cell).replaceAll("\\|", `\\${"​"}|`).replaceAll("|", "\\|");
}
/**
* Escapes text, for example names of branches and projects, which are not trusted: it is never markup, a link or a
* mention. That includes formulas (`$x$`), and lists at the start of a line; blanks there would make a block of code. The
* runner hides secrets in the page only as they are, so no more than needed is escaped.
*/
function plain(text) {
	return inLine(text).trim().replace(/@|#(?=\d)|:(?=\/\/)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi, (mark) => `${mark}${"​"}`).replace(/[\\`*{}[\]<>#&!~@|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/gu, (character) => `&#${character.charCodeAt(0)};`);
}
/** Formats text as inline code. */
function code(text) {
	return `\`${fenced(text)}\``;
}
/** Escapes a line of a code block, or other text between backticks. */
function fenced(text) {
	return inLine(text).replaceAll("`", "ʼ");
}
/** CommonMark, 2.1: a carriage return alone also ends a line. */
function inLine(text) {
	return text.replace(/\r\n|\r|\n/g, " ");
}

// src/actions/report/delivered.ts
/** `Index sha256:… of linux/amd64, linux/arm64`; nothing for a single image, whose own line says it all. */
function describeSet({ top, images }) {
	if (images.length === 1) return [];
	return [`Index ${top.descriptor.digest} of ${images.map(({ platform }) => describePlatform(platform)).join(", ")}`];
}
/**
* `Image sha256:… (linux/amd64): 94.3 MB, 6 base layers and 284 kB in 3 application layers`; sizes as in a registry.
*/
function describeImage({ manifest, layers, platform }) {
	const own = layers.filter(({ kind }) => kind !== "base");
	const size = (some) => prettyBytes(totalSize(some));
	const base = layers.length - own.length;
	return `Image ${manifest.descriptor.digest} (${describePlatform(platform)}): ${size(layers)}, ${base} base layers and ${size(own)} in ${own.length} application layers`;
}
/** Returns log lines: one for the place, one for each blob, and one for each floating tag. */
function describeDelivered(delivered) {
	const { target, blobs, bytesSent, because, rulings = [] } = delivered;
	return [
		`${target}: ${prettyBytes(bytesSent)} sent, ${countOf(blobs)} (${because})`,
		...blobs.map(describeBlob),
		...rulings.map(describeRuling)
	];
}
/** `ghcr.io/o/app:latest stays: it names 2.0.0, and 1.9.5 is lower`. */
function describeRuling({ name, value, because }) {
	return `${name} ${value ? "moves" : "stays"}: ${because}`;
}
/** Returns the same for the summary. */
function rulingRows(delivered) {
	return delivered.flatMap((each) => each.rulings ?? []).map(({ name, value, because }) => ({
		what: name,
		value: value ? "moves" : "stays",
		because
	}));
}
function describeBlob({ action, kind, size, digest, because }) {
	return `  ${action.padEnd(7)}  ${kind.padEnd(18)}  ${prettyBytes(size).padStart(9)}  ${digest.slice(0, 19)}  (${because})`;
}
/** `3 sent, 4 mounted, 1 already there`. */
function countOf(blobs) {
	const count = (action) => blobs.filter((blob) => blob.action === action).length;
	return `${count("sent")} sent, ${count("mounted")} mounted, ${count("present")} already there`;
}

// src/request/tags/expressions.ts
/** Returns the expressions of a template, including those in branches that are not taken. */
function expressionsIn(program) {
	return program.body.flatMap(ofStatement);
}
/** Returns whether a template consists of only this name, in any form: `{{raw}}`, `{{{raw}}}`, `{{~ this.raw ~}}`. */
function isOnly(program, name) {
	const [only, ...others] = program.body;
	return only?.type === "MustacheStatement" && others.length === 0 && nameOf$1(asCall(only).path) === name;
}
/** @throws ActionError INPUT_INVALID for any other name, and for a date without a format */
function checkExpressions(text, given) {
	const { program, names } = given;
	for (const { name, first, named } of expressionsIn(program)) {
		if (!names.includes(name)) throw wrongTemplate(text, {
			got: `"${name}" not defined`,
			hint: `${OF_PATTERNS.test(name) ? `{{${name}}} belongs to the pattern of semver and pep440. ` : didYouMean(name, names)}It knows ${names.join(", ")}.`
		});
		if (!DATES.includes(name)) continue;
		if (first?.isText !== true) throw noFormat(name);
		const strange = named.find((key) => key !== "tz");
		if (strange !== void 0) throw strangeName(name, strange);
	}
}
/** Names that exist only in the tags of a version. */
const OF_PATTERNS = /^(?:raw|version|major|minor|patch)$/;
const DATES = ["date", "commit_date"];
function noFormat(name) {
	const hint = `Write it as {{${name} 'YYYYMMDD'}} or {{${name} 'HHmmss' tz='Asia/Tokyo'}}.`;
	return wrongTemplate(`{{${name}}}`, {
		got: "the format is missing",
		hint
	});
}
function strangeName(name, strange) {
	return wrongTemplate(`{{${name}}}`, {
		got: `${strange}= is unknown`,
		hint: "It takes tz='Europe/Berlin'."
	});
}
function wrongTemplate(text, problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: `evaluating ${text}`,
		...problem
	});
}
/** Handlebars' own helpers. `with` and `each` change the meaning of names, so their content is not checked. */
const OWN$1 = [
	"if",
	"unless",
	"lookup",
	"log"
];
function ofStatement(statement) {
	if (statement.type === "MustacheStatement") return ofCall(asCall(statement));
	if (statement.type !== "BlockStatement") return [];
	const { program, inverse, ...call } = asCall(statement);
	const name = nameOf$1(call.path);
	if (name === "each" || name === "with") return [];
	return [...ofCall(call), ...[program, inverse].flatMap((each) => each === void 0 ? [] : expressionsIn(each))];
}
function ofCall({ path, params, hash }) {
	const values = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
	const name = nameOf$1(path);
	const [first] = params;
	const isOwn = name === void 0 || OWN$1.includes(name);
	const own = {
		name: name ?? "",
		...first === void 0 ? {} : { first: { isText: first.type !== "PathExpression" } },
		named: (hash?.pairs ?? []).map(({ key }) => key)
	};
	const inner = DATES.includes(name ?? "") ? [] : values.flatMap(ofValue);
	return [...isOwn ? [] : [own], ...inner];
}
function ofValue(node) {
	if (node.type === "SubExpression") return ofCall(asCall(node));
	const name = nameOf$1(node);
	return name === void 0 ? [] : [{
		name,
		named: []
	}];
}
/** Returns `undefined` for a text, `this`, `@index` and names outside of a block (`../name`). */
function nameOf$1(node) {
	if (node.type !== "PathExpression") return void 0;
	const { parts, data, depth } = node;
	return data || depth > 0 || parts.length === 0 ? void 0 : parts.map(String).join(".");
}
function asCall(node) {
	return node;
}

// src/request/tags/templates.ts
/** Returns a function that evaluates the known expressions of texts, and `{{version}}`, the version of the tags. */
function textWith(templates, version = "") {
	return (text) => templates.known(text, { version });
}
/** Loads the libraries that the texts need: Handlebars for an expression, moment for a date. Most texts need none. */
async function openTemplates(sources) {
	const templates = sources.texts.filter(hasExpression);
	const [library, formatTime] = await Promise.all([templates.length > 0 ? openLibrary() : void 0, templates.some((text) => text.includes("date")) ? openFormatTime() : void 0]);
	const globals = expressionsOf(sources, formatTime);
	const filled = (text, expressions) => {
		if (!hasExpression(text)) return text;
		const { render } = needed(library, text);
		return withTemplateErrors(text, {
			names: Object.keys(expressions),
			read: () => render(text, expressions)
		});
	};
	return {
		evaluate: (text) => filled(text, globals),
		known: (text, more = {}) => {
			const expressions = {
				...globals,
				...constants(more)
			};
			return knownIn(text, {
				evaluate: (each) => filled(each, expressions),
				names: Object.keys(expressions)
			});
		},
		fill: (text, values) => filled(text, constants(values)),
		...reading(library, Object.keys(globals))
	};
}
/** Returns functions that check texts without the values of an event. */
function reading(library, globals) {
	const parsed = (text) => needed(library, text).parse(text);
	return {
		check: (text, names = globals) => {
			if (!hasExpression(text)) return;
			const { parse } = needed(library, text);
			const program = withTemplateErrors(text, {
				names,
				read: () => parse(text)
			});
			checkExpressions(text, {
				program,
				names
			});
		},
		namesIn: (text) => hasExpression(text) ? expressionsIn(parsed(text)).map(({ name }) => name) : [],
		isOnly: (text, name) => hasExpression(text) && isOnly(parsed(text), name)
	};
}
function needed(library, text) {
	if (library === void 0) throw new Error(`"${text}" was not among the texts that are templates`);
	return library;
}
/** Turns an error of Handlebars into an ActionError. */
function withTemplateErrors(text, { names, read }) {
	try {
		return read();
	} catch (error) {
		if (error instanceof ActionError) throw error;
		throw wrongTemplate(text, {
			got: messageOf(error).replace(/(?<!\s)\s*\n\s*/g, " ").replace(/ in \[object Object\] - \d+:\d+$/, ""),
			hint: `It knows ${names.join(", ")}.`
		});
	}
}
function constants(values) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
}
const EXPRESSION = /\{\{\{?~?\s{0,20}(?:this[./]|\.\/)?(\w{1,40})\b[^{}]{0,200}\}\}\}?/g;
function knownIn(text, template) {
	const attempt = (part) => {
		try {
			return template.evaluate(part);
		} catch (error) {
			if (error instanceof ActionError) return void 0;
			throw error;
		}
	};
	const each = (whole, name) => (template.names.includes(name) ? attempt(whole) : void 0) ?? whole;
	return (text.includes("{{#") ? attempt(text) : void 0) ?? text.replace(EXPRESSION, each);
}
function hasExpression(text) {
	return text.includes("{{");
}
async function openLibrary() {
	const { default: handlebars } = await import("./lib2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const options = {
		noEscape: true,
		strict: true
	};
	return {
		render: (text, expressions) => handlebars.compile(text, options)(expressions),
		parse: handlebars.parseWithoutProcessing
	};
}
async function openFormatTime() {
	const { default: moment } = await import("./moment-timezone.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return (time, { format, zone }) => {
		if (moment.tz.zone(zone) === null) throw wrongTemplate(`tz='${zone}'`, {
			got: "the time zone is unknown",
			hint: "It takes names of the IANA database, like Europe/Berlin or UTC."
		});
		return moment(time).tz(zone).format(format);
	};
}
function expressionsOf({ event, now }, formatTime) {
	const { ref } = event;
	const date = (name, time) => (format, options) => {
		if (typeof format !== "string" || formatTime === void 0) throw noFormat(name);
		return formatTime(time, {
			format,
			zone: zoneOf(name, options)
		});
	};
	return {
		branch: () => ref.kind === "branch" ? ref.name : "",
		tag: () => ref.kind === "tag" ? ref.name : "",
		sha: () => shortSha(event),
		base_ref: () => event.baseRef ?? "",
		is_default_branch: () => String(isOfDefaultBranch(event)),
		is_not_default_branch: () => String(!isOfDefaultBranch(event)),
		date: date("date", now),
		commit_date: date("commit_date", event.commitTime ?? now)
	};
}
function zoneOf(name, options) {
	const named = options?.hash ?? {};
	const strange = Object.keys(named).find((key) => key !== "tz");
	if (strange === void 0) return String(named["tz"] ?? "UTC");
	throw strangeName(name, strange);
}
/** Returns the short commit id. */
function shortSha({ sha, shortShaLength = 7 }) {
	return sha.slice(0, shortShaLength);
}
/** Events besides pushes that always run on the last commit of the default branch, according to metadata-action. */
const OF_DEFAULT_BRANCH = /create|discussion|issues|schedule/;
function isOfDefaultBranch({ name, ref, defaultBranch }) {
	if (ref.kind === "none") return false;
	return ref.kind === "branch" && ref.name === defaultBranch || OF_DEFAULT_BRANCH.test(name);
}

// src/oci/layer/codec.ts
const LAYER_TYPE = {
	gzip: MEDIA.ociLayerGzip,
	zstd: MEDIA.ociLayerZstd
};
/**
* The levels for layers that change with every commit, and for stable ones, which are compressed once and pulled often.
* Zstandard's 3 is smaller than zlib's 6 and takes a third of its time.
*/
const LAYER_LEVELS = {
	gzip: {
		volatile: 4,
		stable: 6
	},
	zstd: {
		volatile: 3,
		stable: 9
	}
};
const OS_BYTE = 9;
const UNKNOWN_OS = 255;
const gzipAsync = promisify(zlib.gzip);
/** Most members fit into one chunk, so they return to this thread once. */
const LEAST_CHUNK = 1024;
/**
* Compresses bytes into one gzip member (RFC 1952). A layer is a sequence of members: one for each file, several for
* a large one. The ratio is as good as for one stream (the window starts again, but files differ anyway), and members
* can be made in parallel. The header contains neither time nor operating system, so that the bytes are the same on
* every runner.
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
/** In bytes. Smaller ones return to this thread too often. */
const ZSTD_CHUNK = 262144;
/**
* Compresses bytes into one Zstandard frame (RFC 8878), because some readers, such as that of Node.js, end after the
* first frame.
*/
function zstdFrame(bytes, level) {
	const compressor = zlib.createZstdCompress({
		...zstdOptions(level),
		chunkSize: ZSTD_CHUNK
	});
	return pipeline$1(Readable.from(bytes, { objectMode: false }), compressor, () => void 0);
}
function zstdOptions(level) {
	return { params: { [zlib.constants.ZSTD_c_compressionLevel]: level } };
}
/** @throws ActionError INPUT_INVALID for zstd before Node.js 22.15, which does not know it */
function checkCodec(codec) {
	if (codec === "gzip" || "zstdCompress" in zlib) return;
	throw new ActionError({
		code: "INPUT_INVALID",
		doing: "reading the input compression",
		got: `Node.js ${process.version} does not support zstd`,
		hint: "Use Node.js 22.15 or newer, or leave compression out."
	});
}
/** In bytes: enough for the compressor to use all that it knows. */
const SAMPLE = 65536;
/**
* Identifies the bytes that this machine's compressor makes: the hash of a fixed text compressed at the levels of
* layers. Builds of a library with the same version may differ (a distribution's own, or one without vector
* instructions), and builds with different versions or processors may not.
*/
function codecFingerprint(codec) {
	return OWN[codec]();
}
const OWN = {
	gzip: once(() => fingerprintOf("gzip", (text, level) => withoutOs(zlib.gzipSync(text, { level })))),
	zstd: once(() => fingerprintOf("zstd", (text, level) => zlib.zstdCompressSync(text, zstdOptions(level))))
};
/** Returns the fingerprint of a compressor. */
function fingerprintOf(codec, pack) {
	const text = sampleText();
	const { volatile, stable } = LAYER_LEVELS[codec];
	return hash("sha256", Buffer.concat([volatile, stable].map((level) => pack(text, level))), "hex");
}
/** Literals and copies from a linear congruential generator: text and repetitions, near and far, as files have them. */
function sampleText() {
	const text = new Uint8Array(SAMPLE);
	let state = 1;
	let at = 0;
	while (at < SAMPLE) {
		state = Math.imul(state, 1664525) + 1013904223 >>> 0;
		const isCopy = at > 512 && state >>> 28 > 5;
		const distance = 1 + (state >>> 8) % Math.min(at + 1, 3e4);
		const end = Math.min(SAMPLE, at + (isCopy ? 3 + (state >>> 3 & 31) : 1));
		for (; at < end; at += 1) text[at] = isCopy ? text[at - distance] ?? 0 : 32 + (state >>> 16) % 90;
	}
	return text;
}

// src/base/files/walk.ts
/** How long entries are processed without a break, in milliseconds: breaks let the run react to a cancel. */
const STRETCH = 50;
/**
* In UTF-16 units: the longest path on Linux (PATH_MAX). A process that descends step by step can create a much
* deeper tree, and each open folder takes a descriptor.
*/
const LONGEST_PATH = 4096;
/**
* Yields every entry below a folder, a folder before its content. Links are included but not followed. Folders with a
* path longer than {@link LONGEST_PATH} are not entered.
* @param below relative to the root; nothing is yielded if it is missing, a link or not a folder.
* @param enter whether the content of a folder is wanted too. Absent: always.
*/
async function* walk(root, { below = "", enter = () => true } = {}) {
	const start = unlessRefused(() => holdFolder(root, below));
	if (start === void 0) return;
	const rest = pacer();
	const open = [opened(start)];
	try {
		for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
			const pause = rest();
			if (pause !== void 0) await pause;
			const next = top.entries.next();
			if (next.done === true) {
				open.pop()?.folder[Symbol.dispose]();
				continue;
			}
			const met = next.value;
			yield met;
			if (met.kind !== "folder" || met.path.length > 4096 || !enter(met)) continue;
			const entered = unlessRefused(() => met.folder.enter(met.name));
			if (entered !== void 0) open.push(opened(entered));
		}
	} finally {
		for (const { folder } of open) folder[Symbol.dispose]();
	}
}
function opened(folder) {
	return {
		folder,
		entries: directoryEntries(folder).values()
	};
}
/** Returns the entries of an open folder; none if it cannot be listed. */
function directoryEntries(folder) {
	return (unlessRefused(() => readdirSync(folder.self, { withFileTypes: true })) ?? []).map((entry) => ({
		path: folder.path === "" ? entry.name : `${folder.path}/${entry.name}`,
		name: entry.name,
		kind: kindOf$1(entry),
		folder
	}));
}
function kindOf$1(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	return entry.isSymbolicLink() ? "link" : "other";
}
/**
* Processes paths below a root, those of one folder together.
* @param deal gets the folder of a path and its name in it; no folder if that is missing, or behind a link.
*/
async function visit(root, { paths, deal }) {
	const rest = pacer();
	for (const [parent, inside] of byParent(paths)) try {
		var _usingCtx$3 = _usingCtx();
		const folder = _usingCtx$3.u(unlessRefused(() => holdFolder(root, parent)));
		for (const path of inside) {
			deal(path, {
				folder,
				name: posix.basename(path)
			});
			const pause = rest();
			if (pause !== void 0) await pause;
		}
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		_usingCtx$3.d();
	}
}
/**
* Returns the stats of the entry itself, which may be a link; `undefined` if it does not exist or cannot be accessed.
*/
function statsAt({ folder, name }) {
	try {
		return folder && lstatSync(folder.at(name));
	} catch {
		return;
	}
}
function byParent(paths) {
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const parent = parentOf(path);
		const group = groups.get(parent);
		if (group === void 0) groups.set(parent, [path]);
		else group.push(path);
	}
	return groups;
}
/**
* Lets other work run, if enough time has passed since the last break. Awaiting `undefined` for each of many entries would
* take longer than most work.
*/
function pacer() {
	let until = performance.now() + STRETCH;
	return () => {
		if (performance.now() < until) return void 0;
		return setImmediate().then(() => {
			until = performance.now() + STRETCH;
		});
	};
}
/** Returns `undefined` for what is missing, behind a link, or not readable. */
function unlessRefused(work) {
	try {
		return work();
	} catch (error) {
		if (error instanceof PathRefused || [
			"ENOENT",
			"ENOTDIR",
			"EACCES",
			"EPERM"
		].includes(errorCodeOf(error))) return void 0;
		throw error;
	}
}

// src/oci/layer/output-error.ts
/** Returns the error for a publish output that cannot become layers. */
function outputError(directory, got) {
	return new ActionError({
		code: "PUBLISH_DIRECTORY_INVALID",
		doing: `reading the publish output ${directory}`,
		got,
		hint: "Images support files with UTF-8 names, and links to files in the same output. Change the publish to copy the files that it needs."
	});
}

// src/oci/layer/file-within.ts
/** @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path; PathRefused if links are rejected. */
async function openSource(source) {
	if (typeof source === "string") return await open(source);
	const { directory, path, links } = source;
	return links === "refused" ? await openFile(directory, path) : await openWithin(directory, path);
}
function describeSource(source) {
	return typeof source === "string" ? source : `${source.directory}/${source.path}`;
}
/**
* Opens a file of a publish output. The output comes from untrusted code: a link counts as the file that it points
* to, but must not point to files outside of the output, which would be the runner's own. The file itself is opened
* without following links, even if the path changes meanwhile.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path, if it leads out of the folder or not to a file.
*/
async function openWithin(directory, path) {
	try {
		return await openInside(directory, path);
	} catch (error) {
		if (!(error instanceof PathRefused) && errorCodeOf(error) !== "ENOENT") throw error;
		await fileWithin(directory, path);
		throw error;
	}
}
/**
* Returns the real path of a file in a publish output.
* @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path, if it leads out of the folder or not to a file.
*/
async function fileWithin(directory, path) {
	const [folder, target] = await Promise.all([realpath(directory), realpath(`${directory}/${path}`).catch(() => "")]);
	if (target === "") throw outputError(directory, `${path} is a link without a target`);
	if (!target.startsWith(folder + sep)) throw outputError(directory, `${path} is a link to ${target}, outside of the output`);
	if ((await stat(target)).isFile()) return target;
	throw outputError(directory, `${path} is neither a file nor a link to a file`);
}

// src/oci/layer/file-chunks.ts
const SIZE = 262144;
/**
* Reads the bytes of a file through one reused buffer: a chunk is valid until the next one is requested. Reading a
* gigabyte into new buffers would leave a gigabyte of garbage, of which a hundred megabytes stay resident.
*/
async function* fileChunks(source) {
	try {
		var _usingCtx$2 = _usingCtx();
		const file = _usingCtx$2.a(await openSource(source));
		const buffer = Buffer.allocUnsafeSlow(SIZE);
		for (;;) {
			const { bytesRead } = await file.read(buffer, 0, SIZE);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
		}
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}

// src/publish/tracking/variables.ts
/**
* Variables of a job that identify the commit and the repository, and the event. Version tools read them. None is a secret,
* and they are the same when the job runs again.
* https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
*/
const EVENT_VARIABLES = [
	"GITHUB_ACTOR",
	"GITHUB_BASE_REF",
	"GITHUB_EVENT_NAME",
	"GITHUB_HEAD_REF",
	"GITHUB_REF",
	"GITHUB_REF_NAME",
	"GITHUB_REF_PROTECTED",
	"GITHUB_REF_TYPE",
	"GITHUB_REPOSITORY",
	"GITHUB_SERVER_URL",
	"GITHUB_SHA"
];
/** Further variables that are not secret. Some differ in each run, so they are inputs only if a file names them. */
const RUN_VARIABLES = [
	"GITHUB_ACTOR_ID",
	"GITHUB_API_URL",
	"GITHUB_GRAPHQL_URL",
	"GITHUB_JOB",
	"GITHUB_REPOSITORY_ID",
	"GITHUB_REPOSITORY_OWNER",
	"GITHUB_REPOSITORY_OWNER_ID",
	"GITHUB_RUN_ATTEMPT",
	"GITHUB_RUN_ID",
	"GITHUB_RUN_NUMBER",
	"GITHUB_TRIGGERING_ACTOR",
	"GITHUB_WORKFLOW",
	"GITHUB_WORKFLOW_REF",
	"GITHUB_WORKFLOW_SHA"
];
/** Names of the runner's variables that the build gets. */
const JOB_VARIABLES = [...EVENT_VARIABLES, ...RUN_VARIABLES];
/** Whether the build always gets a variable, regardless of the workflow. */
function isJobVariable(name) {
	return JOB_VARIABLES.includes(name);
}
/** Returns the variables that the build gets. A variable in `build-env` overrides the job's, and is not one of the job. */
function jobVariables(runner, buildEnv) {
	const entries = JOB_VARIABLES.map((name) => [name, runner[name]]);
	return Object.fromEntries(entries.filter((entry) => entry[1] !== void 0 && buildEnv[entry[0]] === void 0));
}
const NAME$1 = /(?<![A-Z0-9_])GITHUB_[A-Z_]*/gi;
/**
* Returns the variables of a job that a text names. A prefix that ends with an underscore, as in `env | grep ^GITHUB_`,
* names all variables that begin with it.
*/
function variablesNamedIn(text) {
	const found = new Set([...text.matchAll(NAME$1)].map(([name]) => name.toUpperCase()));
	return JOB_VARIABLES.filter((name) => [...found].some((each) => each === name || each.endsWith("_") && name.startsWith(each)));
}
/** Packages, including those of tools, that derive a version from git's history. */
const VERSION_TOOLS = /^(?:Nerdbank\.GitVersioning|nbgv|GitVersion\.MsBuild|GitVersionTask|GitVersion\.(?:Core|Tool)|MinVer|minver-cli|Versionize|GitInfo|Verlite\.(?:MsBuild|CLI))$/i;
const REFERENCE = /<(?:Global)?PackageReference\b[^<>]*?\b(?:Include|Update)\s*=\s*["']([^"'<>]{1,100})["']|^#:package\s+([\w.-]{1,100})/gim;
/** A key of the object `tools` in a manifest of local tools. */
const TOOL = /"([\w.-]{1,100})"\s*:\s*\{/g;
/** Returns the first package of a version tool that a project file, or a C# file without one, references. */
function versionPackageIn(text) {
	return namesIn(text, REFERENCE);
}
/** Returns the first version tool in a manifest of local tools (`dotnet-tools.json`). */
function versionToolIn(manifest) {
	return namesIn(manifest, TOOL);
}
function namesIn(text, pattern) {
	return [...text.matchAll(pattern)].map(([, first, second]) => (first ?? second ?? "").trim()).find((name) => VERSION_TOOLS.test(name));
}

// src/publish/paths/environment.ts
/** Paths in the container. They are the same on every machine, so that paths in a build's output are too. */
const PATHS = {
	source: "/src",
	work: "/work",
	packages: "/nuget"
};
/** NuGet's locks in the container: `lock` in its NUGET_SCRATCH. */
const NUGET_LOCKS = `${PATHS.work}/tmp/nuget/lock`;
/**
* A folder below `/work` that only its user may enter. The container sees it as the per-user runtime folder. VSTest keeps
* files of a test session there and does not create it (SDK 10.0.404, 11.0.100 and newer:
* learn.microsoft.com/dotnet/core/compatibility/containers/11/vstest-artifacts-base-directory).
*/
const USER_FOLDER = "user";
/** Returns the path of {@link USER_FOLDER} in the container. */
function userFolder(uid) {
	return `/run/user/${uid}`;
}
/** The runner's Node in the container. The path is the same on every machine, and no image uses it. */
const NODE_FOLDER = "/opt/runner-node";
/**
* Files through which the steps of a job talk to the runner. A version tool that detects a job writes into them. They are
* not read after the build.
*/
const COMMAND_FILES = {
	GITHUB_ENV: "tmp/github/env",
	GITHUB_OUTPUT: "tmp/github/output",
	GITHUB_PATH: "tmp/github/path",
	GITHUB_STATE: "tmp/github/state",
	GITHUB_STEP_SUMMARY: "tmp/github/step-summary"
};
/** The PATH of official images. */
const USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Folders that exist before the container starts. Without them .NET and npm fail with unclear errors. */
const WORK_FOLDERS = [
	"ca",
	"secrets",
	"home",
	"home/.config",
	"home/.cache",
	"home/.local/share",
	"home/.local/state",
	"home/.npm",
	"home/.nuget/NuGet",
	"home/.nuget/NuGet/config",
	"home/.nuget/http",
	"tmp",
	"tmp/nuget/lock",
	"out/publish",
	"out/facts"
];
const PROXIES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"ALL_PROXY"
];
/** Variables of a GitHub Actions job that are the same in every run. */
const JOB = {
	CI: "true",
	GITHUB_ACTIONS: "true",
	GITHUB_WORKSPACE: PATHS.source,
	RUNNER_OS: "Linux",
	RUNNER_TEMP: `${PATHS.work}/tmp`,
	...Object.fromEntries(Object.entries(COMMAND_FILES).map(([name, path]) => [name, `${PATHS.work}/${path}`]))
};
/**
* Returns the environment of the build container. From the runner come only proxies, NuGet's revocation mode and the
* variables that identify the commit of the job. Variables of the user override all others.
*/
function buildEnvironment(runner, added) {
	const home = `${PATHS.work}/home`;
	return {
		HOME: home,
		DOTNET_CLI_HOME: home,
		XDG_CONFIG_HOME: `${home}/.config`,
		XDG_CACHE_HOME: `${home}/.cache`,
		XDG_DATA_HOME: `${home}/.local/share`,
		XDG_STATE_HOME: `${home}/.local/state`,
		TMPDIR: `${PATHS.work}/tmp`,
		NPM_CONFIG_CACHE: `${home}/.npm`,
		NPM_CONFIG_AUDIT: "false",
		NUGET_PACKAGES: PATHS.packages,
		NUGET_HTTP_CACHE_PATH: `${home}/.nuget/http`,
		NUGET_SCRATCH: `${PATHS.work}/tmp/nuget`,
		NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT: "6",
		NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS: "1000",
		NUGET_XMLDOC_MODE: "skip",
		MSBUILDDISABLENODEREUSE: "1",
		MSBUILDTERMINALLOGGER: "off",
		DOTNET_CLI_USE_MSBUILD_SERVER: "0",
		DOTNET_CLI_UI_LANGUAGE: "en",
		DOTNET_NOLOGO: "1",
		DOTNET_TieredPGO: "0",
		DOTNET_CLI_TELEMETRY_OPTOUT: "1",
		DOTNET_GENERATE_ASPNET_CERTIFICATE: "false",
		DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE: "true",
		DOTNET_SKIP_FIRST_TIME_EXPERIENCE: "1",
		TZ: "UTC",
		...JOB,
		...jobVariables(runner, added),
		...proxiesOf(runner),
		...fromRunner(runner),
		...added
	};
}
/**
* Returns the environment of `setup-command`: that of the build, without the build's folders, which do not exist there, and
* without the variables that identify the commit, because other commits use the resulting image too. Its home is that of
* root, as in a Dockerfile.
*/
function setupEnvironment(runner, added) {
	const own = [PATHS.work, PATHS.packages];
	const usable = Object.entries({
		...buildEnvironment({}, {}),
		...proxiesOf(runner),
		...fromRunner(runner)
	}).filter(([, value]) => !own.some((folder) => value === folder || value.startsWith(`${folder}/`)));
	return {
		...Object.fromEntries(usable),
		HOME: "/root",
		DOTNET_CLI_HOME: "/root",
		...added
	};
}
/**
* Returns the additional variables of a restore. Variables that have another meaning in the container are left out: a
* nuget.config may mention `%HOME%`.
*/
function restoreEnvironment(wanted, own) {
	const entries = Object.entries(wanted).filter(([name]) => own[name] === void 0 && name !== "PATH");
	return Object.fromEntries(entries);
}
/** Returns the proxy variables of the runner, each in upper and lower case: .NET reads one spelling, curl and npm the other. */
function proxiesOf(runner) {
	const found = {};
	for (const name of PROXIES) {
		const value = runner[name] ?? runner[name.toLowerCase()];
		if (value === void 0 || value === "") continue;
		found[name] = value;
		found[name.toLowerCase()] = value;
	}
	return found;
}
function fromRunner({ NUGET_CERT_REVOCATION_MODE: mode }) {
	return mode === void 0 ? {} : { NUGET_CERT_REVOCATION_MODE: mode };
}

// src/publish/paths/escape.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** Escapes a text for an XML attribute. */
function escapeXml(text) {
	return text.replace(/[&<>"']|[\t\n\r]/g, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}
/** Escapes MSBuild's special characters by their codes (MSBuild reference, "Special characters"). */
function escapeMSBuild(text) {
	return text.replace(/[%*?@$();']/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Unescapes a text as MSBuild does, for example the value of a variable: `%41` becomes `A`. */
function unescapeMSBuild(text) {
	return text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

// src/publish/container/secrets.ts
/** Relative to the work folder. It is outside the source, and outside everything that is kept of a build. */
const FOLDER = "secrets";
function givenSecrets(secrets) {
	const files = secrets.filter(({ as }) => as === "file").map(({ name, value }) => ({
		path: fileOf(name),
		text: value
	}));
	const pairs = secrets.map(({ name, as, value }) => [name, as === "file" ? `${PATHS.work}/${fileOf(name)}` : value]);
	return {
		env: Object.fromEntries(pairs),
		files
	};
}
function fileOf(name) {
	return `${FOLDER}/${name}`;
}
/** In characters. Shorter texts appear in other texts by chance. */
const SHORTEST_LINE = 4;
const SHORTEST_TO_FIND = 6;
const SHORTEST_TOKEN = 16;
/** Masks every value before anything can print it: as a whole, line by line, and in the encodings of other formats. */
function maskSecrets(secrets, log) {
	for (const { value } of secrets) {
		const lines = linesOf(value).filter((line) => line.length >= SHORTEST_LINE);
		for (const form of /* @__PURE__ */ new Set([...formsOf(value), ...lines])) log.mask(form);
	}
}
/**
* Returns the texts by which a value is found in the output of a build: the whole value, its encodings in other formats,
* and those lines of it that are a key or a token by themselves. Empty for a value that appears in other texts by chance.
*/
function tracesOf({ value }) {
	if (value.trim().length < SHORTEST_TO_FIND) return [];
	const tokens = linesOf(value).map((line) => line.slice(line.lastIndexOf("=", line.length - 3) + 1)).filter((token) => token.length >= SHORTEST_TOKEN && /^[A-Za-z0-9+/_.=-]+$/.test(token));
	const ofLines = value.trim().includes("\n") ? tokens : [];
	return [.../* @__PURE__ */ new Set([...formsOf(value), ...ofLines])];
}
/**
* Removes every value, and every line of a value, from a text. Lines are needed because results of tests indent the output
* of a test.
*/
function withoutSecrets(text, secrets) {
	const lines = secrets.flatMap(({ value }) => linesOf(value)).filter((line) => line.length >= SHORTEST_TO_FIND);
	return withoutEach(text, [...secrets.flatMap(tracesOf), ...lines.flatMap((line) => [line, xmlTextOf(line)])]);
}
/** Returns a value in all encodings. Empty for a value of blanks, which are in every text. */
function formsOf(value) {
	const whole = value.trim();
	if (whole === "") return [];
	const url = encodeURIComponent(whole);
	const forms = [
		...[
			value,
			whole,
			whole.replaceAll("\n", "\r\n"),
			escapeXml(whole),
			xmlTextOf(whole)
		],
		...[
			url,
			url.replace(/[!'()*]/g, percent),
			url.replaceAll("%20", "+")
		],
		...[
			JSON.stringify(whole).slice(1, -1),
			dotnetJsonOf(whole),
			escapeMSBuild(whole),
			unescapeMSBuild(whole)
		],
		...[value, whole].map((text) => Buffer.from(text).toString("base64")),
		...inBase64(whole)
	];
	return [...new Set(forms)];
}
function percent(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Escapes a text between XML tags. */
function xmlTextOf(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Escapes a text as System.Text.Json does by default. */
function dotnetJsonOf(text) {
	return JSON.stringify(text).slice(1, -1).replaceAll("\\\"", "\"").replace(/["&'+<>`\u007F-\uFFFF]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
	});
}
/** In characters. Shorter parts of base64 appear in other texts by chance. */
const SHORTEST_BASE64 = 7;
/**
* Returns the base64 of a value inside a longer text, such as `user:password` of a login. There are three forms, depending
* on the number of bytes before it. Characters that it shares with its neighbours are left out.
*/
function inBase64(value) {
	const bytes = Buffer.from(value);
	return [
		0,
		1,
		2
	].flatMap((before) => {
		const all = Buffer.concat([Buffer.alloc(before), bytes]);
		const range = [Math.ceil(before * 4 / 3), Math.floor(all.length * 4 / 3)];
		return [all.toString("base64"), all.toString("base64url")].map((text) => text.slice(...range));
	}).filter((part) => part.length >= SHORTEST_BASE64);
}
/** Returns the lines of a value without the header and footer of PEM, which are the same in every key. */
function linesOf(value) {
	return value.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^-----.*-----$/.test(line));
}

// src/publish/source/credential-files.ts
/** Variables that name a credentials file. google-github-actions/auth writes its file into the checkout. */
const NAMING = [
	"GOOGLE_APPLICATION_CREDENTIALS",
	"CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
	"GOOGLE_GHA_CREDS_PATH"
];
/** Finds the runner's credentials files in the checkout, and returns their paths relative to it. */
async function findCredentialFiles(root, env) {
	const files = NAMING.flatMap((name) => env[name] ?? []).filter((value) => value !== "").map((value) => resolve(root, value));
	const [realRoot = root, ...realFiles] = await Promise.all([root, ...files].map((path) => realpath(path).catch(() => path)));
	const paths = [...files.map((file) => relative(root, file)), ...realFiles.map((file) => relative(realRoot, file))];
	return new Set(paths.filter((path) => path !== "" && !path.startsWith("..") && !isAbsolute(path)));
}

// src/actions/report/metadata.ts
/** Returns the output `metadata`, with the names that docker/build-push-action uses. */
function metadataOf({ set, tags, names }) {
	const { mediaType, digest, size } = set.top.descriptor;
	const [only, ...others] = set.images;
	return JSON.stringify({
		...others.length === 0 ? { "containerimage.config.digest": only.config.descriptor.digest } : {},
		"containerimage.descriptor": {
			mediaType,
			digest,
			size
		},
		"containerimage.digest": digest,
		"image.name": names.flatMap((name) => taggedNames(name, tags)).join(",")
	});
}
/** Returns the labels of the set's first image, and the annotations on its documents and descriptors. */
function saidOf(set) {
	const [image] = set.images;
	const isIndex = set.top !== image.manifest;
	return {
		labels: image.config.value.config?.Labels ?? {},
		annotations: [
			...linesAt("manifest", image.manifest.value.annotations),
			...linesAt("manifest-descriptor", image.manifest.descriptor.annotations),
			...isIndex ? linesAt("index", set.top.value.annotations) : [],
			...isIndex ? linesAt("index-descriptor", set.top.descriptor.annotations) : []
		]
	};
}
function linesAt(level, annotations = {}) {
	return Object.entries(annotations).map(([key, value]) => `${level}:${key}=${value}`);
}
/** Returns the size of config and layers in bytes, as in a registry. */
function sizeOf({ config, layers }) {
	return totalSize([config, ...layers]);
}
/** Returns lines in the format of `sha256sum`, which actions/attest reads: each name once with each digest. */
function checksumsOf(subjects) {
	const lines = subjects.map(({ name, digest }) => `${hexOf(digest)}  ${name}\n`);
	return [...new Set(lines)].join("");
}

// src/actions/report/changes.ts
/** Compares layers, size and settings. */
function changesOf(image, { manifest, config, kinds }) {
	const isOwn = kinds.some((kind) => kind !== "base");
	const earlier = manifest.layers.map((layer, index) => ({
		...layer,
		kind: isOwn ? kinds.at(index - manifest.layers.length) ?? "base" : "unknown"
	}));
	const known = new Set(earlier.map(({ digest }) => digest));
	const own = new Set(image.layers.map(({ descriptor }) => descriptor.digest));
	const added = image.layers.filter(({ descriptor }) => !known.has(descriptor.digest));
	const removed = earlier.filter(({ digest }) => !own.has(digest));
	const ofApp = [...added.map(({ kind, descriptor }) => ({
		kind,
		after: descriptor.size
	})), ...removed.map(({ kind, size }) => ({
		kind,
		before: size
	}))].filter(({ kind }) => kind !== "base");
	const configChanged = image.config.descriptor.digest !== manifest.config.digest;
	return {
		layers: [...groupBy(ofApp, ({ kind }) => kind)].map(([kind, parts]) => joined(kind, parts)),
		base: [...added, ...removed].some(({ kind }) => kind === "base"),
		pull: added.reduce((sum, { descriptor }) => sum + descriptor.size, configChanged ? image.config.descriptor.size : 0),
		size: sizeOf(image),
		earlierSize: manifest.layers.reduce((sum, { size }) => sum + size, manifest.config.size),
		settings: settingsChanged(config, image.config.value)
	};
}
/** Joins layers of one kind: an image may have several `runtimes`. */
function joined(kind, parts) {
	const sumOf = (sizes) => {
		const known = sizes.filter((size) => size !== void 0);
		return known.length === 0 ? void 0 : known.reduce((sum, size) => sum + size, 0);
	};
	const [before, after] = [sumOf(parts.map((part) => part.before)), sumOf(parts.map((part) => part.after))];
	return {
		kind,
		...defined({
			before,
			after
		})
	};
}
/** Compares what a container starts with. */
function settingsChanged(before, after) {
	const [was, is] = [before.config ?? {}, after.config ?? {}];
	const environment = (all = []) => new Map(all.map((text) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)]));
	const keys = (record = {}) => new Map(Object.keys(record).map((key) => [key, ""]));
	const one = (value) => new Map(value === void 0 || value.length === 0 ? [] : [["", typeof value === "string" ? value : value.join(" ")]]);
	return [
		...differences("port", keys(was.ExposedPorts), keys(is.ExposedPorts)),
		...differences("volume", keys(was.Volumes), keys(is.Volumes)),
		...differences("variable", environment(was.Env), environment(is.Env)),
		...differences("user", one(was.User), one(is.User)),
		...differences("working directory", one(was.WorkingDir), one(is.WorkingDir)),
		...differences("entrypoint", one(was.Entrypoint), one(is.Entrypoint)),
		...differences("arguments", one(was.Cmd), one(is.Cmd))
	];
}
function differences(what, ...[before, after]) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
		const label = name === "" ? what : `${what} ${name}`;
		const [was, is] = [before.get(name), after.get(name)];
		if (was === is) return [];
		if (was === void 0) return [`${label} added${is === "" ? "" : `: ${is}`}`];
		return [is === void 0 ? `${label} removed` : `${label}: ${was} → ${is}`];
	});
}
/** Compares files by path, in the order of the paths. */
function fileChanges(earlier, current) {
	return [.../* @__PURE__ */ new Set([...earlier.keys(), ...current.keys()])].sort().flatMap((path) => {
		const [was, is] = [earlier.get(path), current.get(path)];
		if (was?.size === is?.size && was?.time === is?.time) return [];
		return [{
			path,
			...was && { before: was.size },
			...is && { after: is.size }
		}];
	});
}
/** Compares packages by their ids, in the order of the ids. */
function packageChanges(earlier, current) {
	const byId = (all) => new Map(all.map((each) => [each.id.toLowerCase(), each]));
	const [before, after] = [byId(earlier), byId(current)];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
		const [was, is] = [before.get(key), after.get(key)];
		if (was?.version === is?.version) return [];
		return [{
			id: is?.id ?? was?.id ?? key,
			...was && { before: was.version },
			...is && { after: is.version }
		}];
	});
}
/** How many packages, and how many settings, are listed. */
const LISTED$2 = 100;
/** In characters: a variable may be as long as a config. */
const LONGEST$1 = 300;
/** Describes how an image differs from what its tag pointed to, in Markdown. */
function describeImageChanges(changes) {
	const { since, platform, layers, base, pull, size, earlierSize, settings, packages = [] } = changes;
	const growth = size - earlierSize;
	const sign = growth < 0 ? "-" : "+";
	return [
		`Since ${code(since)} (${plain(platform)}): ${prettyBytes(size)}, ${sign}${prettyBytes(Math.abs(growth))}. A node that has it pulls ${prettyBytes(pull)}.`,
		"",
		...base ? ["- The base image has other layers."] : [],
		...layers.map((layer) => `- Layer ${describeLayer(layer)}`),
		...settings.slice(0, LISTED$2).map((setting) => `- ${plain(shortened(setting))}`),
		...settings.length > LISTED$2 ? [`- and ${settings.length - LISTED$2} more settings`] : [],
		...packages.length === 0 ? [] : [""],
		...table([
			"package",
			"before",
			"now"
		], packages.slice(0, LISTED$2).map(packageCells)),
		...packages.length > LISTED$2 ? ["", `and ${packages.length - LISTED$2} more packages`] : [],
		""
	];
}
function shortened(text) {
	return text.length > LONGEST$1 ? `${text.slice(0, LONGEST$1)}…` : text;
}
/** `app: 18.9 kB → 19.4 kB`. The history of the earlier image names its kinds. */
function describeLayer({ kind: name, before, after }) {
	const kind = plain(shortened(name));
	if (before === void 0) return `${kind}: new, ${prettyBytes(after ?? 0)}`;
	return after === void 0 ? `${kind}: removed, ${prettyBytes(before)}` : `${kind}: ${prettyBytes(before)} → ${prettyBytes(after)}`;
}
function packageCells({ id, before, after }) {
	const version = (text) => plain(shortened(text));
	return [
		code(shortened(id)),
		before === void 0 ? "added" : version(before),
		after === void 0 ? "removed" : version(after)
	];
}

// src/dotnet/framework.ts
const MODERN = /^net(\d+)\.(\d+)(?:-([a-z]+)[\d.]*)?$/;
/** Strictly, `net10` is .NET Framework 1.0, but today it usually means .NET 10. */
const WITHOUT_MINOR = /^net(?:[5-9]|1\d)$/;
const CORE_APP = /^netcoreapp(\d+)\.(\d+)$/;
/**
* @throws ActionError PROJECT_UNSUPPORTED for .NET Framework and for monikers of libraries (`netstandard2.0`),
* FRAMEWORK_INVALID for anything else
*/
function parseFramework(text) {
	const tfm = text.trim().toLowerCase();
	const match = MODERN.exec(tfm) ?? CORE_APP.exec(tfm);
	if (match !== null && Number(match[1]) > 0) {
		const [, major = "", minor = "", platform] = match;
		return {
			tfm,
			major: Number(major),
			minor: Number(minor),
			...defined({ platform })
		};
	}
	if (WITHOUT_MINOR.test(tfm)) throw invalid(text, {
		got: "the .0 is missing",
		hint: `Write ${tfm}.0.`
	});
	if (/^net\d{2,3}$/.test(tfm)) throw unsupported(text, {
		got: ".NET Framework runs only in Windows containers",
		hint: DOTNET_FRAMEWORK
	});
	if (tfm.startsWith("netstandard")) throw unsupported(text, {
		got: "it is a library",
		hint: "Name the project of the application instead."
	});
	throw invalid(text, {
		got: "it is not a target framework of .NET",
		hint: "A target framework looks like net8.0, net9.0 or net10.0."
	});
}
function invalid(text, problem) {
	return new ActionError({
		code: "FRAMEWORK_INVALID",
		doing: `reading the target framework "${text}"`,
		...problem
	});
}
/** Advice for .NET Framework. */
const DOTNET_FRAMEWORK = "Move the project to .NET 8 or later. Until then, use a Windows runner and a Dockerfile based on mcr.microsoft.com/dotnet/framework.";
/** Returns the version as in image tags: `10.0`. */
function versionOfFramework(framework) {
	return `${framework.major}.${framework.minor}`;
}
function unsupported(text, reason) {
	return new ActionError({
		code: "PROJECT_UNSUPPORTED",
		doing: `choosing images for ${text}`,
		...reason
	});
}

// src/base/files/remove-tree.ts
/** How many nested folders stay open while what is below them is removed. */
const DEPTH$1 = 100;
/**
* Removes what is at a path below a root, and everything in it. Links are removed themselves and never followed. A
* build may leave folders that even their owner may not list or write to: their modes are changed first. It may also
* leave a tree of any depth: folders that are too deep are moved up and removed there.
* @throws a system error if something cannot be removed.
*/
async function removeBelow(root, path) {
	try {
		var _usingCtx$1 = _usingCtx();
		const folder = _usingCtx$1.u(unlessRefused(() => holdFolder(root, parentOf(path))));
		if (folder === void 0) return;
		const name = Buffer.from(posix.basename(path));
		if (isUnlinked(folder.at(name))) return;
		try {
			var _usingCtx3 = _usingCtx();
			const top = _usingCtx3.u(folder.enter(name));
			const to = {
				top,
				movedUp: true,
				depth: 0,
				rest: pacer()
			};
			while (to.movedUp) {
				to.movedUp = false;
				await removeContent(top, to);
			}
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			_usingCtx3.d();
		}
		rmdirSync(folder.at(name));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
/** Names are bytes, because not all are UTF-8. */
async function removeContent(folder, removal) {
	for (const { name } of openedUp(folder)) {
		await removal.rest();
		if (isUnlinked(folder.at(name))) continue;
		if (removal.depth === DEPTH$1) moveUp(folder, {
			name,
			removal
		});
		else await removeFolder(folder, {
			name,
			removal
		});
	}
}
async function removeFolder(folder, { name, removal }) {
	try {
		var _usingCtx4 = _usingCtx();
		const below = _usingCtx4.u(folder.enter(name));
		removal.depth += 1;
		await removeContent(below, removal);
		removal.depth -= 1;
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		_usingCtx4.d();
	}
	rmdirSync(folder.at(name));
}
/** A folder that moves must be writable for its owner, because its parent entry changes. */
function moveUp(folder, { name, removal }) {
	try {
		var _usingCtx5 = _usingCtx();
		openUp(_usingCtx5.u(folder.enter(name)));
		renameSync(folder.at(name), removal.top.at(randomUUID()));
		removal.movedUp = true;
	} catch (_) {
		_usingCtx5.e = _;
	} finally {
		_usingCtx5.d();
	}
}
/** Returns whether the entry was unlinked or does not exist; false for a folder. */
function isUnlinked(path) {
	try {
		unlinkSync(path);
		return true;
	} catch (error) {
		const code = errorCodeOf(error);
		if (code === "ENOENT") return true;
		if (code === "EISDIR" || code === "EPERM" && lstatSync(path).isDirectory()) return false;
		throw error;
	}
}
function openedUp(folder) {
	openUp(folder);
	return readdirSync(folder.self, {
		withFileTypes: true,
		encoding: "buffer"
	});
}
function openUp(folder) {
	try {
		chmodSync(folder.self, 448);
	} catch {}
}

// src/base/memory-folder.ts
/** Where Linux has a file system in memory (tmpfs(5)) that every user may write to. */
const MEMORY_FOLDER = "/dev/shm";
/** Returns what {@link MEMORY_FOLDER} and the machine have left, or `undefined` if a build cannot work there. */
async function readFreeMemory() {
	try {
		const [mounts, memory, { bavail, bsize }] = await Promise.all([
			readFile$1("/proc/self/mounts", "utf8"),
			readFile$1("/proc/meminfo", "utf8"),
			statfs(MEMORY_FOLDER)
		]);
		const machine = /^MemAvailable: +(\d+) kB$/m.exec(memory)?.[1];
		if (!canBuildIn(mounts) || machine === void 0) return void 0;
		return {
			folder: bavail * bsize,
			machine: Number(machine) * 1024
		};
	} catch {
		return;
	}
}
/** The uses of files are read from access times, and builds run programs of the source. */
const FORBIDDEN = [
	"ro",
	"noexec",
	"noatime"
];
/** @param mounts as in proc_pid_mounts(5): device, folder, type and options. */
function canBuildIn(mounts) {
	const [, , type, options = ""] = mounts.split("\n").map((line) => line.split(" ")).findLast(([, folder]) => folder === "/dev/shm") ?? [];
	return type === "tmpfs" && !options.split(",").some((option) => FORBIDDEN.includes(option));
}

// src/actions/plan/run-folder.ts
/** Below `context.home`: the folders of runs, each named by the run's id. */
const RUNS_FOLDER = "runs";
async function openRunFolder({ home, runner }) {
	const id = randomUUID();
	const path = join(home, RUNS_FOLDER, id);
	await mkdir(path, {
		recursive: true,
		mode: 448
	});
	runner.saveState(FOLDER_STATE, path);
	const works = [];
	return {
		id,
		path,
		shared: path,
		inMemory: once(async () => {
			await mkdir(memoryFolderOf(path), { mode: 448 });
			return memoryFolderOf(path);
		}),
		outlive: (work) => void works.push(work.catch((error) => runner.log.warning(messageOf(error)))),
		[Symbol.asyncDispose]: async () => {
			await Promise.all(works);
			await close(path, runner);
		}
	};
}
/** A failed removal is a warning: an image that was delivered stays delivered. */
async function close(path, { log, saveState }) {
	try {
		await removeRun(path);
		saveState(FOLDER_STATE, "");
	} catch (error) {
		log.warning(`Cannot remove the files of the build: ${messageOf(error)}`);
	}
}
/** Removes the folder of a run, and its part in memory. */
async function removeRun(path) {
	await removeTree(memoryFolderOf(path)).finally(() => removeTree(path));
}
function memoryFolderOf(path) {
	return join(MEMORY_FOLDER, `containerize-dotnet-${basename(path)}`);
}
/** Removes whatever a build left in the folder; links are not followed. */
async function removeTree(path) {
	await removeBelow(dirname(path), basename(path));
}

// src/publish/source/msbuild-output.ts
/** Files that each restore writes into a project's folder of intermediate files. */
const OF_RESTORE = /^project\.(?:assets\.json|nuget\.cache)$|\.nuget\.(?:dgspec\.json|g\.props|g\.targets)$/;
const OF_BUILD = /^(?:debug|release)(?:[-_.].*)?$/i;
/** Whether a folder holds MSBuild's intermediate files, whatever its name is (`BaseIntermediateOutputPath`). */
function isIntermediate(found) {
	const hasFile = (test) => found.some(({ name, kind }) => kind === "file" && test(name));
	return hasFile((name) => name === "project.assets.json") && hasFile((name) => name.endsWith(".nuget.dgspec.json"));
}
/** Whether MSBuild made an entry of such a folder, if the folder also holds sources. */
function isOfMSBuild({ name, kind }) {
	return kind === "folder" ? OF_BUILD.test(name) : OF_RESTORE.test(name);
}
/**
* Returns the projects of an artifacts folder (`UseArtifactsOutput`: `obj/App`, `bin/App`, `publish/App`): those whose
* intermediate files are there. Other names in the folder were made by something else.
*/
async function projectsWithArtifacts(folder, found) {
	if (!found.some(({ name, kind }) => name === "obj" && kind === "folder")) return /* @__PURE__ */ new Set();
	const names = await foldersIn(join(folder, "obj"));
	const own = await Promise.all(names.map(async (name) => isIntermediate(await entriesIn(join(folder, "obj", name)))));
	return new Set(names.filter((_, index) => own[index]));
}
/** Output folders next to `obj`. The output of `dotnet pack` is kept, because a build may use it as a feed. */
const ARTIFACTS = ["bin", "publish"];
async function foldersIn(path) {
	return (await entriesIn(path)).filter(({ kind }) => kind === "folder").map(({ name }) => name);
}
async function entriesIn(path) {
	return (await readdir(path, { withFileTypes: true }).catch(() => [])).map((entry) => ({
		name: entry.name,
		kind: entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "file"
	}));
}

// src/publish/source/list.ts
/**
* Lists what a build may need of a checkout, folders first: everything that exists (tracked, untracked, ignored) except
* `.git`, excluded paths, credentials of the runner, and what MSBuild made on this machine. That is untracked files in a
* `bin` or `obj` next to a project file, in any other folder of intermediate files, and in the output folders next to it.
*/
async function listSource(root, using) {
	const { rules, tracked, log } = using;
	const credentials = [];
	const left = /* @__PURE__ */ new Set();
	const walk = {
		root,
		rules,
		log,
		tracked,
		own: new Set(rules.ownPaths.map((path) => pathFrom(root, path))),
		credentials,
		left
	};
	const entries = [];
	const folders = [{
		path: "",
		isOutput: false
	}];
	const rest = pacer();
	for (const folder of folders) {
		await rest();
		folders.push(...await listFolder(folder, {
			walk,
			entries
		}));
	}
	if (credentials.length > 0) log.info(`Left out of the build, because they are credentials of the runner: ${credentials.join(", ")}`);
	return withoutEmptied(entries, left);
}
/** Removes folders from which everything was left out, as a fresh clone does not have them. */
function withoutEmptied(entries, left) {
	if (left.size === 0) return entries;
	const filled = /* @__PURE__ */ new Set();
	const kept = [];
	const emptied = new Set(left);
	for (const entry of entries.toReversed()) {
		const { path } = entry;
		if (entry.kind === "folder" && emptied.has(path) && !filled.has(path)) emptied.add(parentOf(path));
		else {
			filled.add(parentOf(path));
			kept.push(entry);
		}
	}
	return kept.reverse();
}
/** Adds the entries of a folder, and returns the folders in it. */
async function listFolder(folder, { walk, entries }) {
	const found = readEntries(folder, walk);
	const outputs = await outputsIn(folder, {
		found,
		walk
	});
	const folders = [];
	for (const { name, kind } of found) {
		const path = pathIn$1(folder, name);
		const isOutput = folder.isOutput || outputs.isOutput({
			name,
			kind
		});
		if ((isOutput || mayBeLeftOut({
			name,
			path
		}, walk)) && !await isWanted({
			name,
			path
		}, {
			isOutput,
			walk
		})) {
			if (isOutput) walk.left.add(folder.path);
			continue;
		}
		const stats = statsOf(path, walk);
		if (stats === void 0) continue;
		if (kind === "file" && (stats.mode & 4) === 0 && !await isReadable(path, walk)) continue;
		const size = kind === "file" ? stats.size : 0;
		const entry = {
			path,
			kind,
			mode: stats.mode & 4095,
			size
		};
		entries.push(kind === "link" ? {
			...entry,
			target: await readlink(join(walk.root, path))
		} : entry);
		const inside = ARTIFACTS.includes(name) && outputs.projects.size > 0 ? { outputs: outputs.projects } : {};
		if (kind === "folder") folders.push({
			path,
			isOutput,
			...inside
		});
	}
	return folders;
}
function pathIn$1({ path }, name) {
	return path === "" ? name : `${path}/${name}`;
}
/** Returns which entries of a folder are output of MSBuild, and the projects that have outputs below it. */
async function outputsIn({ path, outputs: given }, { found, walk }) {
	const hasProject = found.some(({ name, kind }) => kind === "file" && /\.[a-z]+proj$/i.test(name));
	if (isIntermediate(found)) {
		const hasSources = path === "" || hasProject || (await walk.tracked())?.folders.has(path) === true;
		return {
			isOutput: (entry) => !hasSources || isOfMSBuild(entry),
			projects: NONE$1
		};
	}
	const projects = hasProject ? NONE$1 : await projectsWithArtifacts(join(walk.root, path), found);
	const isOutput = (name) => given?.has(name) === true || hasProject && /^(bin|obj)$/.test(name);
	return {
		isOutput: ({ name, kind }) => kind === "folder" && isOutput(name),
		projects
	};
}
const NONE$1 = /* @__PURE__ */ new Set();
/** Synchronous: for cached metadata this is ten times faster than a request to another thread. */
function statsOf(path, walk) {
	try {
		return lstatSync(`${walk.root}/${path}`);
	} catch (error) {
		return skip(path, {
			walk,
			error
		});
	}
}
/** Checked here, so that cache keys and builds see the same files. */
async function isReadable(path, walk) {
	return access(join(walk.root, path), constants$2.R_OK).then(() => true, (error) => skip(path, {
		walk,
		error
	}) ?? false);
}
/** Reads files, folders and links. Skips names that are not UTF-8, because later steps cannot spell them. */
function readEntries(folder, walk) {
	const at = join(walk.root, folder.path);
	try {
		const entries = readdirSync(at, { withFileTypes: true });
		const unclear = entries.some(({ name }) => name.includes(REPLACEMENT)) ? misspelt(at) : NONE$1;
		const found = [];
		for (const entry of entries) {
			const { name } = entry;
			const kind = kindOf(entry);
			if (unclear.has(name)) skip(pathIn$1(folder, name), {
				walk,
				error: "its name is not UTF-8"
			});
			else if (kind !== void 0) found.push({
				name,
				kind
			});
		}
		return found;
	} catch (error) {
		if (folder.path === "") throw error;
		return skip(folder.path, {
			walk,
			error
		}) ?? [];
	}
}
/** What a decoder writes for bytes that are not UTF-8. A name may also contain it. */
const REPLACEMENT = "�";
/** Returns names that are not UTF-8, as they are decoded. */
function misspelt(folder) {
	const names = readdirSync(folder, { encoding: "buffer" }).filter((name) => !isUtf8(name));
	return new Set(names.map((name) => name.toString("utf8")));
}
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	return entry.isSymbolicLink() ? "link" : void 0;
}
function skip(path, { walk, error }) {
	walk.log.warning(`${path} cannot be read and is not part of the build: ${messageOf(error)}`);
}
/** Whether a look at the rules is needed. Most entries need none. */
function mayBeLeftOut({ name, path }, { rules, own }) {
	if (name.startsWith("g") ? GOOGLE.test(name) : name === ".git") return true;
	return own.has(path) || rules.credentials.has(path) || rules.excluded(path);
}
/** Credentials that google-github-actions/auth writes into the workspace. */
const GOOGLE = /^gha-creds-.*\.json$/;
async function isWanted({ name, path }, { isOutput, walk }) {
	const { rules, own, credentials } = walk;
	if (name === ".git" || rules.excluded(path) || own.has(path)) return false;
	const isCredential = rules.credentials.has(path);
	const tracked = isOutput || !isCredential && GOOGLE.test(name) ? await walk.tracked() : void 0;
	const isTracked = tracked !== void 0 && (tracked.files.has(path) || tracked.folders.has(path));
	if (isCredential || !isTracked && GOOGLE.test(name)) {
		credentials.push(path);
		return false;
	}
	return !isOutput || isTracked;
}
/** Error codes for a file that belongs to another user, or that disappeared in the meantime. */
const UNREADABLE = [
	"EACCES",
	"EPERM",
	"ENOENT"
];

// src/publish/source/snapshot.ts
init_p_map();
/** In hexadecimal digits. */
const LENGTH = 32;
const AT_ONCE$1 = 8;
/** In bytes. Larger files are not read synchronously, because that would block everything else. */
const SMALL_MAX = 131072;
/** In bytes. Larger files are hashed in chunks. */
const WHOLE_MAX = 4194304;
/**
* Takes a snapshot that reads lazily, each file once.
* @param source the folder of the source, or a copy with its original.
*/
function takeSnapshot(source, listed) {
	const { root, original, contents } = typeof source === "string" ? {
		root: source,
		original: source,
		contents: NOTHING_READ
	} : source;
	const entries = new Map(listed.map((entry) => [entry.path, entry]));
	const folders = childrenOf(listed);
	const known = /* @__PURE__ */ new Map();
	const read = async (paths) => {
		const unread = [];
		for (const path of paths) {
			const entry = entries.get(path);
			if (entry === void 0 || known.has(path)) continue;
			const value = fingerprint(entry, {
				entries,
				contents
			});
			if (value === void 0) unread.push(entry);
			else known.set(path, value);
		}
		const readOne = async (entry) => {
			const content = await contentHash(`${root}/${entry.path}`, entry.size).catch(unlessUnreadable);
			if (content !== void 0) known.set(entry.path, `${describeEntry(entry)}${content.slice(0, LENGTH)}`);
		};
		await pMap(unread, readOne, { concurrency: AT_ONCE$1 });
		return new Map(paths.flatMap((path) => known.has(path) ? [[path, known.get(path) ?? ""]] : []));
	};
	const bytes = async (path) => {
		const entry = entries.get(path);
		if (entry?.kind !== "file") return void 0;
		const value = (await read([path])).get(path) ?? "";
		const found = await readFile(original, {
			path,
			max: entry.size
		}).catch(() => void 0);
		return found !== void 0 && value.endsWith(contentName(found)) ? found : void 0;
	};
	return {
		entries,
		children: (folder) => folders.get(folder),
		read,
		bytes
	};
}
const NOTHING_READ = /* @__PURE__ */ new Map();
/** Returns 128 bits of a SHA-256, in hexadecimal. */
function shortHash(text) {
	return hash("sha256", text, "hex").slice(0, LENGTH);
}
/** Describes an entry without its content: a letter for kind and mode, and a link's target. */
function describeEntry(entry) {
	if (entry.kind === "folder") return "d";
	if (entry.kind === "link") return `l${entry.target ?? ""}`;
	return `${(entry.mode & 64) === 0 ? "f" : "x"}${entry.size === 0 ? "0" : ""}`;
}
/** @returns undefined for a file that must be read. */
function fingerprint(entry, { entries, contents }) {
	if (entry.kind === "folder") return "d";
	if (entry.kind === "link") return `l${shortHash(entry.target ?? "")}${leadsToEntry(entry, entries) ? "" : "?"}`;
	const content = contents.get(entry.path);
	return content === void 0 ? void 0 : `${describeEntry(entry)}${content}`;
}
/** Returns the last part of the fingerprint of a file with these bytes. */
function contentName(bytes) {
	return hash("sha256", bytes, "hex").slice(0, LENGTH);
}
/** Whether a link leads to an entry. A missing target leaves no access time, so its appearance must change the fingerprint. */
function leadsToEntry({ path, target = "" }, entries) {
	return entries.has(posix.join(parentOf(path), target).replace(/\/$/, ""));
}
/** Ignores files that cannot be read, which are not part of a build either (copy.ts). */
function unlessUnreadable(error) {
	if (!(error instanceof Error && "code" in error && UNREADABLE.includes(String(error.code)))) throw error;
}
async function contentHash(path, size) {
	if (size <= SMALL_MAX) return hash("sha256", readFileSync(path), "hex");
	if (size <= WHOLE_MAX) return hash("sha256", await readFile$1(path), "hex");
	const hasher = createHash("sha256");
	for await (const chunk of fileChunks(path)) hasher.update(chunk);
	return hasher.digest("hex");
}
function childrenOf(listed) {
	const folders = /* @__PURE__ */ new Map([["", []]]);
	for (const entry of listed) if (entry.kind === "folder") folders.set(entry.path, []);
	for (const entry of listed) folders.get(parentOf(entry.path))?.push(entry);
	return folders;
}

// src/reuse/cache/cache.ts
/** Kinds of entries that are kept between runs. A run works without any of them. */
const ENTRY_KINDS = [
	"index",
	"publication",
	"layers",
	"build",
	"packages",
	"base"
];

// src/actions/context/queue-saves.ts
/** Below `context.home`: content to save, each in a folder with a random name. */
const KEPT_FOLDER = "kept";
/**
* Queues a folder below `kept` to be saved under an entry's name at the end of the step; saving uses up the folder.
* Nothing is copied here and nothing waits: in a job the post step saves.
*/
function queueSave(context, save) {
	context.saves.push(save);
	context.runner.saveState(SAVES_STATE, JSON.stringify(context.saves));
}
/** Reads the value of {@link SAVES_STATE}; leaves out what it cannot parse. */
function parseSaves(text) {
	try {
		const value = parseJson(text);
		return Array.isArray(value) ? value.flatMap(parseSave) : [];
	} catch {
		return [];
	}
}
function parseSave(value) {
	if (!isObject(value) || typeof value["folder"] !== "string" || !isEntryName(value["entry"])) return [];
	return [{
		entry: value["entry"],
		folder: value["folder"]
	}];
}
function isEntryName(value) {
	if (!isObject(value)) return false;
	const { kind, name, series, moving } = value;
	const isKind = ENTRY_KINDS.some((known) => known === kind);
	const isSeries = series === void 0 || typeof series === "string" && NAME.test(series);
	return isKind && typeof name === "string" && NAME.test(name) && isSeries && (moving === void 0 || moving === true);
}
const NAME = /^[A-Za-z0-9-]+$/;

// src/dotnet/git/git.ts
/**
* Returns whether one commit is an ancestor of another, or `undefined` if the clone, which may be shallow, does not
* show it.
*/
async function isAncestor(git, { ancestor, of }) {
	if (!/^[0-9a-f]{40,64}$/.test(of) || ancestor === "") return void 0;
	const base = (await git.read([
		"merge-base",
		ancestor,
		of
	]))?.trim();
	return base === void 0 ? void 0 : base === ancestor;
}
/** Returns the committer time of a commit, ISO 8601, or `undefined` if the clone does not have it. */
async function commitTimeOf(git, commit) {
	if (!/^[0-9a-f]{40,64}$/.test(commit)) return void 0;
	return (await git.read([
		"log",
		"-1",
		"--format=%cI",
		commit
	]))?.trim() || void 0;
}
/**
* @param extent `commit` if the environment of a job has the rest
* @returns undefined if there is no repository or no git
*/
async function readRepository(git, extent) {
	const { top: root } = git;
	if (root === void 0) return void 0;
	const refs = extent === "all" ? {
		args: ["--decorate=full"],
		format: "%n%D"
	} : {
		args: [],
		format: ""
	};
	const [sha, commitTime, decoration = ""] = (await lineOf(git, [
		"log",
		"-1",
		...refs.args,
		`--format=%H%n%cI${refs.format}`
	]))?.split("\n") ?? [];
	const commit = {
		root,
		...defined({
			sha,
			commitTime
		})
	};
	if (extent === "commit") return commit;
	return {
		...commit,
		...await namesOf(git, sha === void 0 ? void 0 : decoration),
		...defined({ remoteUrl: git.remoteUrl })
	};
}
/** git-log(1), `%D`, with full names: `HEAD -> refs/heads/main, tag: refs/tags/v1, refs/remotes/origin/main`. */
const HEAD_BRANCH = "HEAD -> refs/heads/";
const TAG = "tag: refs/tags/";
/** Reads the names of the commit from its decoration, because each further question to git starts a process. */
async function namesOf(git, decoration) {
	if (decoration === void 0) return defined({ branch: await lineOf(git, [
		"symbolic-ref",
		"--short",
		"-q",
		"HEAD"
	]) });
	const names = decoration.split(", ");
	const branch = names.find((name) => name.startsWith(HEAD_BRANCH))?.slice(19);
	const [tag, ...more] = names.filter((name) => name.startsWith(TAG)).map((name) => name.slice(15));
	const best = more.length === 0 ? tag : await lineOf(git, [
		"describe",
		"--tags",
		"--exact-match"
	]);
	return defined({
		branch,
		tag: best
	});
}
async function lineOf(git, args) {
	const text = (await git.read(args))?.trim();
	return text === "" ? void 0 : text;
}

// src/dotnet/git/git-config.ts
/** Returns the value of a setting that can have only one. */
function settingOf(config, name) {
	return config.get(name)?.at(-1);
}
/**
* Parses the text of a configuration file with git. Included files are not read. Results are cached for the process by
* text, because several parts of a run read the same repository and each call starts a process.
* @returns undefined if git is missing or cannot parse the text
*/
function parseGitConfig(text, reader) {
	return ask({
		text,
		...reader
	});
}
const ask = onceEach((asked) => readWithGit(asked), ({ text, env }) => JSON.stringify([text, env]));
async function readWithGit({ text, exec, env }) {
	const { exitCode, stdout } = await exec({
		command: "git",
		args: [
			"config",
			"--file",
			"-",
			"--no-includes",
			"--null",
			"--list"
		],
		env: {
			...env,
			GIT_DIR: NOWHERE
		},
		input: text
	});
	if (exitCode !== 0) return void 0;
	return parseConfigList(stdout);
}
/** Reads the output of `git config --null --list`. */
function parseConfigList(listing) {
	const config = /* @__PURE__ */ new Map();
	for (const line of listing.split("\0").filter((each) => each !== "")) {
		const end = line.indexOf("\n");
		const [name, value] = end < 0 ? [line, "true"] : [line.slice(0, end), line.slice(end + 1)];
		const values = config.get(name);
		if (values === void 0) config.set(name, [value]);
		else values.push(value);
	}
	return config;
}
/** Not a repository, so git does not look for one. */
const NOWHERE = "/dev/null";

// src/dotnet/git/find-repository.ts
/** Size limits in bytes: of a file with one path, and of a configuration. */
const POINTER_MAX = 16384;
const CONFIG_MAX$1 = 1048576;
/**
* Finds the repository of a folder without calling git. Git treats any folder with `HEAD`, `objects` and `refs` as a
* repository, and these can be part of a commit. A `.git` cannot. It is a folder, or a file that refers to a git folder
* that refers back (a worktree, a submodule). In a job both must be in the workspace. At a terminal both must belong to
* the user or to root. Root may also use a checkout of the user who called `sudo`, and of the owner of the start
* folder, as in a CI container with a mounted checkout.
*/
async function findRepository(start, search) {
	const bound = workspaceOf(search.env);
	const begin = await realpath(start).catch(() => void 0);
	if (begin === void 0 || bound !== void 0 && !isWithin(begin, bound)) return NONE;
	for (let folder = begin;; folder = dirname(folder)) {
		try {
			const answer = await lookAt(folder, search);
			if (answer.kind === "found") return await admit(answer, {
				begin,
				bound,
				env: search.env
			});
			if (answer.kind === "refused") return answer;
		} catch (error) {
			return refused$1(join(folder, ".git"), error instanceof Error ? error.message : String(error));
		}
		if (folder === bound || folder === dirname(folder)) return NONE;
	}
}
const NONE = { kind: "none" };
function refused$1(path, because) {
	return {
		kind: "refused",
		because: `${path} is not used as a repository: ${because}`
	};
}
async function lookAt(top, search) {
	const path = join(top, ".git");
	const stats = await lstat(path).catch(() => void 0);
	if (stats === void 0) return NONE;
	if (stats.isDirectory()) {
		if (await readPlainFile(join(path, "HEAD"), POINTER_MAX) === void 0) return NONE;
		if (await readPlainFile(join(path, "commondir"), POINTER_MAX) === void 0) return {
			kind: "found",
			top,
			gitDir: path,
			commonDir: path
		};
		return refused$1(path, "it refers to another folder as its repository");
	}
	if (!stats.isFile()) return refused$1(path, "it is neither a folder nor a file");
	const target = pathIn(await readPlainFile(path, POINTER_MAX), "gitdir: ");
	if (target === void 0) return refused$1(path, "it contains no path of a git folder");
	const gitDir = await realpath(resolve(top, target));
	return await readPlainFile(join(gitDir, "commondir"), POINTER_MAX) === void 0 ? await asSubmodule(top, {
		gitDir,
		readConfig: search.readConfig
	}) : await asWorktree(top, gitDir);
}
/** gitrepository-layout: `gitdir` and `commondir` in `worktrees/<name>` of the repository. */
async function asWorktree(top, gitDir) {
	const path = join(top, ".git");
	const back = pathIn(await readPlainFile(join(gitDir, "gitdir"), POINTER_MAX));
	const common = pathIn(await readPlainFile(join(gitDir, "commondir"), POINTER_MAX));
	if (back === void 0 || common === void 0) return refused$1(path, `${gitDir} does not point back to it`);
	const file = resolve(gitDir, back);
	if (!(basename(file) === ".git" && await realpath(dirname(file)) === top)) return refused$1(path, `${gitDir} belongs to ${file}`);
	const commonDir = await realpath(resolve(gitDir, common));
	if (!(dirname(gitDir) === join(commonDir, "worktrees"))) return refused$1(path, `${gitDir} is not a worktree of ${commonDir}`);
	return {
		kind: "found",
		top,
		gitDir,
		commonDir
	};
}
/** The git folder of a submodule names its work tree. With sparse checkouts, a separate file does. */
async function asSubmodule(top, { gitDir, readConfig }) {
	for (const name of ["config", "config.worktree"]) {
		const text = await readPlainFile(join(gitDir, name), CONFIG_MAX$1);
		const config = text === void 0 ? void 0 : await readConfig(text.toString("utf8"));
		const worktree = config === void 0 ? void 0 : settingOf(config, "core.worktree");
		if (worktree !== void 0 && await realpath(resolve(gitDir, worktree)) === top) return {
			kind: "found",
			top,
			gitDir,
			commonDir: gitDir
		};
	}
	return refused$1(join(top, ".git"), `${gitDir} does not point back to it`);
}
/** Checks that the repository is in the workspace, or belongs to a trusted user. */
async function admit(repository, search) {
	const { top, gitDir, commonDir } = repository;
	const path = join(top, ".git");
	const { bound } = search;
	if (bound !== void 0) {
		const outside = [gitDir, commonDir].find((folder) => !isWithin(folder, bound));
		return outside === void 0 ? repository : refused$1(path, `${outside} is outside of the workspace ${bound}`);
	}
	const trusted = await trustedOwners(search);
	if (trusted === void 0) return repository;
	for (const each of [
		top,
		path,
		gitDir,
		commonDir
	]) {
		const { uid } = await lstat(each);
		if (!trusted.has(uid)) return refused$1(path, `${each} belongs to another user (${uid})`);
	}
	return repository;
}
/** Returns the ids of the trusted users, or `undefined` if the system has none. */
async function trustedOwners({ begin, env }) {
	const self = process.geteuid?.();
	if (self === void 0) return void 0;
	if (self !== 0) return /* @__PURE__ */ new Set([self, 0]);
	const caller = /^\d+$/.test(env["SUDO_UID"] ?? "") ? [Number(env["SUDO_UID"])] : [];
	return /* @__PURE__ */ new Set([
		0,
		...caller,
		(await lstat(begin)).uid
	]);
}
/** Returns the one path in a file. */
function pathIn(bytes, before = "") {
	const line = (bytes?.toString("utf8") ?? "").split("\n")[0]?.replace(/\r$/, "") ?? "";
	return line.startsWith(before) && line.length > before.length ? line.slice(before.length) : void 0;
}

// src/dotnet/git/git-view.ts
/** In bytes. */
const CONFIG_MAX = 1048576;
/** Settings of a repository that decide how its files are read. All other settings could start a program. */
const KEPT = /^(?:core\.(?:filemode|ignorecase|symlinks|autocrlf|eol|precomposeunicode|trustctime|checkstat)|index\.sparse)$/;
const WORD = /^[\w-]+$/;
/**
* Settings in which version tools look for a branch: remotes, what is fetched of each, and the upstream of each branch.
* Names that could break out of their line are skipped.
*/
const REMOTE_SETTING = /^(?:remote\.[\w./+@-]+\.(?:url|fetch)|branch\.[\w./+@#-]+\.(?:remote|merge))$/;
/**
* Makes a view of a repository without its configuration, so that git sees no hooks, filters, includes, remotes and
* helpers. Git reads the files of the work tree from the real git folder. For everything that work trees share, it uses
* a new folder (`GIT_COMMON_DIR`) that links to the refs and has a generated configuration.
* @returns undefined if git cannot read the configuration
* @throws Error if a file of the repository has an unexpected type
*/
async function makeGitView(repository, place) {
	const { top, gitDir, commonDir } = repository;
	const text = await readPlainFile(join(commonDir, "config"), CONFIG_MAX);
	const config = await place.readConfig(text?.toString("utf8") ?? "");
	if (config === void 0) return void 0;
	await Promise.all(["HEAD", "index"].map((name) => demand(join(gitDir, name), "file")));
	await Promise.all(["objects", "refs"].map((name) => demand(join(commonDir, name), "folder")));
	return {
		env: {
			GIT_DIR: gitDir,
			GIT_WORK_TREE: top,
			GIT_COMMON_DIR: await makeCommon(commonDir, {
				config,
				temp: place.temp
			}),
			GIT_OBJECT_DIRECTORY: join(commonDir, "objects")
		},
		objectFormat: wordOf(config, "extensions.objectformat") ?? "sha1",
		remoteUrl: settingOf(config, "remote.origin.url") || void 0
	};
}
/** Makes the common folder, or reuses one that another run or an earlier call made. */
async function makeCommon(commonDir, { config, temp }) {
	const settings = await settingsOf(commonDir, config);
	const borrowed = await borrowedOf(commonDir);
	const name = hash("sha256", JSON.stringify([
		commonDir,
		settings,
		borrowed
	]), "hex").slice(0, 32);
	const folder = join(temp, `view-${name}`);
	if (await lstat(folder).catch(() => void 0) !== void 0) return folder;
	const own = `${folder}-${randomUUID()}`;
	await mkdir(own, { mode: 448 });
	await writeFile$1(join(own, "config"), settings);
	await Promise.all(borrowed.map((each) => borrow(join(commonDir, each), join(own, each))));
	await rename(own, folder).catch(() => rm(own, {
		recursive: true,
		force: true
	}));
	return folder;
}
async function settingsOf(commonDir, config) {
	const all = [...config].flatMap(([name, values]) => values.map((value) => [name, value]));
	const kept = [...config.keys()].map((name) => [name, settingOf(config, name) ?? ""]).filter(([name, value]) => KEPT.test(name) && WORD.test(value));
	const extensions = ["objectformat", "refstorage"].flatMap((name) => {
		const value = wordOf(config, `extensions.${name}`);
		return value === void 0 ? [] : [[`extensions.${name}`, value]];
	});
	const version = ["core.repositoryformatversion", extensions.length === 0 ? "0" : "1"];
	const remotes = all.filter(([name, value]) => REMOTE_SETTING.test(name) && value !== "");
	const exclude = join(commonDir, "info", "exclude");
	const hasExclude = await demand(exclude, "file") ? exclude : "/dev/null";
	return [
		version,
		...kept,
		...extensions,
		...remotes,
		["core.excludesfile", hasExclude]
	].map(configLine).join("");
}
function wordOf(config, name) {
	const value = settingOf(config, name)?.toLowerCase() ?? "";
	return WORD.test(value) ? value : void 0;
}
/** Formats a setting with its own section. */
function configLine([name, value]) {
	const [section = "", ...rest] = name.split(".");
	const subsection = rest.length === 1 ? "" : ` "${rest.slice(0, -1).join(".")}"`;
	const escaped = value.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
	return `[${section}${subsection}]\n\t${rest.at(-1)} = "${escaped}"\n`;
}
/** Lists what git finds in the common folder. Refs are a folder, or in newer repositories a table. */
async function borrowedOf(commonDir) {
	const wanted = [
		["refs", "folder"],
		["reftable", "folder"],
		["packed-refs", "file"],
		["shallow", "file"]
	];
	const there = await Promise.all(wanted.map(([name, kind]) => demand(join(commonDir, name), kind)));
	return wanted.filter((_, index) => there[index]).map(([name]) => name);
}
async function borrow(source, target) {
	const isFolder = (await lstat(source)).isDirectory();
	await symlink(source, target, "junction").catch((error) => {
		if (isFolder) throw error;
		return copyFile(source, target);
	});
}
/** Returns whether it exists. If it does, it must have the expected type and must not be a link. */
async function demand(path, kind) {
	const stats = await lstat(path).catch(() => void 0);
	if (stats === void 0) return false;
	if (kind === "file" ? stats.isFile() : stats.isDirectory()) return true;
	throw new Error(`${path} is not a plain ${kind}`);
}

// src/dotnet/git/open-git.ts
/**
* Settings that would start programs or read files. The repository's own configuration is not read at all
* (git-view.ts), so these are a second line of defence.
*/
const SETTINGS = {
	"safe.bareRepository": "explicit",
	"core.fsmonitor": "false",
	"core.hooksPath": "/dev/null",
	"core.attributesFile": "/dev/null",
	"core.sshCommand": "false",
	"core.gitProxy": "false",
	"core.askPass": "false",
	"core.editor": "false",
	"core.pager": "cat",
	"core.quotePath": "true",
	"core.alternateRefsCommand": "false",
	"credential.helper": "",
	"diff.ignoreSubmodules": "dirty",
	"gpg.program": "false",
	"gpg.ssh.program": "false",
	"gpg.x509.program": "false",
	"log.showSignature": "false",
	"protocol.allow": "never",
	"submodule.recurse": "false"
};
/**
* Opens git for an untrusted checkout. It uses only the repository that was found without git, only settings from here,
* no lock, no index refresh and no network.
* @example
* const git = await openGit('/checkout', { exec, env, temp: '/tmp/git' });
* const head = await git.read(['rev-parse', 'HEAD']);
*/
async function openGit(root, surroundings) {
	const { exec, env, temp } = surroundings;
	await mkdir(temp, { recursive: true });
	const ownEnv = gitEnv(env);
	const readConfig = (text) => parseGitConfig(text, {
		exec,
		env: ownEnv
	});
	const found = await findRepository(root, {
		env,
		readConfig
	});
	if (found.kind === "none") return NO_GIT;
	if (found.kind === "refused") return {
		...NO_GIT,
		refused: found.because
	};
	try {
		const view = await makeGitView(found, {
			temp,
			readConfig
		});
		return view === void 0 ? NO_GIT : gitIn(root, {
			found,
			view,
			exec,
			ownEnv
		});
	} catch (error) {
		return {
			...NO_GIT,
			refused: `${found.gitDir} is not used as a repository: ${messageOf(error)}`
		};
	}
}
const NO_GIT = {
	top: void 0,
	refused: void 0,
	remoteUrl: void 0,
	read: async () => void 0,
	at: () => NO_GIT,
	folders: async () => void 0
};
function gitIn(root, repository) {
	const { top, gitDir, commonDir } = repository.found;
	const options = [
		"--no-optional-locks",
		"--no-pager",
		...Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
		"-C",
		root
	];
	const env = {
		...repository.ownEnv,
		...repository.view.env
	};
	const folders = {
		gitDir,
		commonDir,
		objectFormat: repository.view.objectFormat
	};
	return {
		top,
		refused: void 0,
		remoteUrl: repository.view.remoteUrl,
		at: (folder) => gitIn(folder, repository),
		read: onceEach(async (args) => {
			const { exitCode, stdout } = await repository.exec({
				command: "git",
				args: [...options, ...args],
				env
			});
			return exitCode === 0 ? stdout : void 0;
		}, JSON.stringify),
		folders: async () => await realpath(root) === top ? folders : void 0
	};
}
/** Of the variables that affect git, keeps only those set here. */
function gitEnv(env) {
	return {
		...childEnv(env, "git"),
		GIT_ALLOW_PROTOCOL: "",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
}

// src/request/tags/tag-context.ts
/** Returns the value of a rule, or else the name of the git tag. */
function givenOrTag(rule, { event, templates }) {
	if (rule.value !== "") return templates.evaluate(rule.value);
	return event.ref.kind === "tag" ? event.ref.name : void 0;
}

// src/request/tags/version.ts
/** Names that a pattern can use. */
const VERSION_NAMES = [
	"raw",
	"version",
	"major",
	"minor",
	"patch"
];
/**
* Returns the tag that a pattern gives for a version. A pre-release gets only its own tag, because `1` must not point
* to a candidate of 2.
* @returns the tag, or why the rule gives none
*/
function applyVersion(rule, surroundings) {
	const given = givenOrTag(rule, surroundings);
	if (given === void 0) return "the event is not for a git tag";
	const matched = rule.match === void 0 ? null : given.match(rule.match);
	const text = (matched === null ? given : matched[1] ?? matched[0]).replaceAll("/", "-");
	const version = rule.type === "semver" ? readSemver(text) : readPep440(text, surroundings.pep440);
	if (version === void 0) return `${text} is not a valid ${rule.type === "semver" ? "SemVer" : "PEP 440"} version`;
	const { release, parts } = version;
	const { templates } = surroundings;
	const whole = version.number === void 0 ? {} : { version: version.number };
	if (!release && !templates.isOnly(rule.pattern, "raw")) {
		const because = `the version ${text}, which is not a release`;
		return {
			value: parts.version,
			because,
			moving: false,
			release,
			...whole
		};
	}
	const names = templates.namesIn(rule.pattern);
	return {
		value: templates.fill(rule.pattern, parts),
		because: release ? `the version ${text}` : `the version ${text}, which is not a release`,
		moving: !names.some((name) => WHOLE.includes(name)),
		release,
		...whole
	};
}
/** A pattern with one of these names gives each version its own tag. */
const WHOLE = [
	"raw",
	"version",
	"patch"
];
/** https://semver.org */
function readSemver(text) {
	const version = import_semver.default.parse(text);
	if (version === null) return void 0;
	const { raw, major, minor, patch, prerelease } = version;
	return {
		parts: {
			raw,
			version: version.version,
			major: `${major}`,
			minor: `${minor}`,
			patch: `${patch}`
		},
		number: version.version,
		release: prerelease.length === 0
	};
}
/** https://peps.python.org/pep-0440 */
function readPep440(raw, pep440) {
	if (pep440 === void 0) throw new Error("a rule of type pep440 without its library");
	const version = pep440.clean(raw);
	const explained = version === null ? null : pep440.explain(raw);
	if (version === null || explained === null) return void 0;
	const [major, minor, patch] = [
		pep440.major(raw),
		pep440.minor(raw),
		pep440.patch(raw)
	];
	const release = !(explained.is_prerelease || explained.is_postrelease || explained.is_devrelease);
	return {
		parts: {
			raw,
			version,
			major: `${major}`,
			minor: `${minor}`,
			patch: `${patch}`
		},
		number: release ? `${major}.${minor}.${patch}` : fullVersion(version),
		release
	};
}

// src/request/tags/apply-rule.ts
/** @returns the tag, or why the rule gives none */
function applyRule(rule, surroundings) {
	const { event, templates } = surroundings;
	const { ref, sha } = event;
	switch (rule.type) {
		case "schedule":
			if (event.name !== "schedule") return "the event is not a schedule";
			return moving(templates.evaluate(rule.pattern), "a scheduled run");
		case "semver":
		case "pep440": return applyVersion(rule, surroundings);
		case "match": return applyMatch(rule, surroundings);
		case "edge": {
			if (ref.kind !== "branch") return "the event is not for a branch";
			const branch = rule.branch ?? event.defaultBranch;
			if (branch === void 0) return "the event does not contain the default branch: add branch=";
			return ref.name === branch ? moving("edge", `the branch ${branch}`) : `the branch is not ${branch}`;
		}
		case "ref": return applyRef(rule, ref);
		case "raw": {
			const value = templates.evaluate(rule.value);
			return {
				...fixed(value, "it is asked for"),
				...defined({ version: fullVersion(value) })
			};
		}
		case "sha":
			if (sha === "") return "there is no commit";
			return fixed(rule.format === "long" ? sha : shortSha(event), `the commit ${sha}`);
	}
}
function applyRef(rule, ref) {
	switch (rule.event) {
		case "branch": return ref.kind === "branch" ? moving(ref.name, `the branch ${ref.name}`) : "the event is not for a branch";
		case "tag":
			if (ref.kind !== "tag") return "the event is not for a git tag";
			return {
				...fixed(ref.name, `the tag ${ref.name}`),
				release: true,
				...defined({ version: versionOfGitTag(ref.name) })
			};
		case "pr":
			if (ref.kind !== "pull-request") return "the event is not for a pull request";
			return moving(String(ref.number), `pull request ${ref.number}`);
	}
}
function applyMatch(rule, { event, templates }) {
	const text = givenOrTag(rule, {
		event,
		templates
	});
	if (text === void 0) return "the event is not for a git tag";
	const groups = text.match(rule.pattern);
	if (groups === null) return `${rule.pattern} is not in ${text}`;
	const value = groups[rule.group];
	if (value === void 0) return `${rule.pattern} has no group ${rule.group} in ${text}`;
	const whole = value === text || import_semver.default.valid(value) !== null;
	const version = fullVersion(value) ?? versionOfGitTag(text);
	return {
		value,
		because: `${rule.pattern} in ${text}`,
		moving: !whole,
		release: true,
		...defined({ version })
	};
}
function moving(value, because) {
	return {
		value,
		because,
		moving: true,
		release: false
	};
}
function fixed(value, because) {
	return {
		value,
		because,
		moving: false,
		release: false
	};
}

// src/request/tags/check-templates.ts
/**
* Checks every template of the inputs, even if the event does not need it. An unknown name in a rule for releases is
* thus an error in the first run and not in the first release.
* @throws ActionError INPUT_INVALID that names the line
*/
function checkTemplates({ rules, flavor, templates }) {
	for (const rule of rules) checkRule(rule, templates);
	for (const name of ["prefix", "suffix"]) withLine({
		input: "flavor",
		line: `${name}=${flavor[name]}`
	}, () => checkText(flavor[name], templates));
}
function checkRule(rule, templates) {
	withLine({
		input: "tags",
		line: rule.line
	}, () => {
		const { enable, prefix = "", suffix = "" } = rule;
		for (const text of [
			enable,
			prefix,
			suffix,
			...ownTexts(rule)
		]) checkText(text, templates);
		if (rule.type === "semver" || rule.type === "pep440") templates.check(rule.pattern, VERSION_NAMES);
	});
}
/** Returns the texts that are evaluated in addition to the fields of every rule. */
function ownTexts(rule) {
	switch (rule.type) {
		case "schedule": return [rule.pattern];
		case "semver":
		case "pep440":
		case "match":
		case "raw": return [rule.value];
		case "edge":
		case "ref":
		case "sha": return [];
	}
}
/** A time zone is checked only when it is used. */
function checkText(text, templates) {
	templates.check(text);
	templates.evaluate(text);
}
function withLine(line, check) {
	try {
		check();
	} catch (error) {
		if (!(error instanceof ActionError)) throw error;
		throw wrongLine(line, {
			got: error.message,
			hint: error.hint ?? ""
		});
	}
}

// src/request/tags/evaluate.ts
/**
* Returns the tags of an event, like docker/metadata-action: https://github.com/docker/metadata-action#tags-input
* @throws ActionError INPUT_INVALID for an invalid template, or a result that is not a valid tag
* @example
* const rules = parseTagRules(['type=semver,pattern={{version}}']);
* const { tags } = await evaluateTags({ rules, flavor: PLAIN_FLAVOR, event, templates });
*/
async function evaluateTags(sources) {
	checkTemplates(sources);
	const pep440 = sources.rules.some(({ type }) => type === "pep440") ? await import("./pep440.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)) : void 0;
	return applyRules({
		...sources,
		pep440
	});
}
/** Returns every text that may be a template. */
function templateTexts({ rules, flavor }) {
	return [...rules, flavor].flatMap((each) => Object.values(each).filter((value) => typeof value === "string"));
}
function applyRules(sources) {
	const asked = sources.rules.length > 0;
	const outcomes = (asked ? sources.rules : DEFAULT_RULES).toSorted((a, b) => b.priority - a.priority).map((rule) => ({
		rule,
		...outcomeOf(rule, sources)
	}));
	const found = outcomes.flatMap(({ rule, tag }) => tag === void 0 ? [] : [{
		rule,
		...tag
	}]);
	const silent = outcomes.flatMap(({ rule, silence }) => silence === void 0 ? [] : [{
		rule: rule.line,
		because: silence
	}]);
	const release = releaseOf(found, sources);
	const newest = release ?? partOfVersion(sources.event);
	const tags = found.map(({ rule, ...tag }) => describedTag(tagAmong(tag, {
		rule,
		release,
		newest
	}), asked && rule));
	const [first] = found;
	const latest = first === void 0 ? [] : latestOf(first, {
		...sources,
		newest
	});
	const [version] = tags;
	return {
		tags: distinct([...tags, ...latest]),
		version,
		silent: asked ? silent : [],
		asked,
		...defined({
			release,
			standIn: first === void 0 ? standInOf(sources) : void 0
		})
	};
}
/** Returns the version of the first rule that has one, or else the one in the name of the git tag. */
function releaseOf(found, { event }) {
	return found.find(({ version }) => version !== void 0)?.version ?? (event.ref.kind === "tag" ? versionOfGitTag(event.ref.name) : void 0);
}
/** `v1.9` is not a full version, but enough to compare with 2.0. */
function partOfVersion({ ref }) {
	return ref.kind === "tag" && readVersion(ref.name) !== void 0 ? ref.name : void 0;
}
/** Returns a tag with the version it follows. A plain `1.2` next to `1.2.3` is treated like one from a rule. */
function tagAmong(found, { rule, release, newest }) {
	const { value, because, bare } = found;
	const isPart = rule.type === "raw" && release !== void 0 && isPartOf(bare, release);
	const moving = found.moving || isPart;
	const follows = bare === "latest" ? newest : isPart ? release : found.version;
	return {
		value,
		because,
		moving,
		...moving && follows !== void 0 ? { follows } : {}
	};
}
/** The branch of a merge group is deleted within minutes, but a loaded image needs a name. */
function standInOf({ event, flavor, templates }) {
	if (event.name !== "merge_group") return void 0;
	const [prefix, suffix] = [templates.evaluate(flavor.prefix), templates.evaluate(flavor.suffix)];
	const value = sanitised(`${prefix}merge-group${suffix}`);
	if (!isTag(value)) return void 0;
	return {
		value,
		because: "the ref of a merge group gives no tag, and this image is not pushed",
		moving: true
	};
}
/** Maximum length of a tag (OCI distribution-spec, "Pulling manifests"). */
const MAX_LENGTH = 128;
function outcomeOf(rule, sources) {
	try {
		return tagOf(rule, sources);
	} catch (error) {
		if (!(error instanceof ActionError)) throw error;
		throw wrongLine({
			input: "tags",
			line: rule.line
		}, {
			got: error.message,
			hint: error.hint ?? ""
		});
	}
}
function tagOf(rule, sources) {
	const enabled = sources.templates.evaluate(rule.enable);
	if (enabled === "false") return { silence: "its enable is false" };
	if (enabled !== "true") throw noTag({
		got: `enable is "${enabled}"`,
		hint: "It takes true, false or {{is_default_branch}}."
	});
	const found = applyRule(rule, sources);
	if (typeof found === "string") return { silence: found };
	const { prefix, suffix } = affixes(rule, sources);
	const isName = rule.type === "ref";
	const room = Math.max(0, MAX_LENGTH - prefix.length - suffix.length);
	const text = `${prefix}${isName ? found.value.slice(0, room) : found.value}${suffix}`;
	if (text === "") return { silence: "it is empty" };
	const value = sanitised(text) || (isName ? "unnamed" : "");
	const moving = found.moving || [found.value, value].includes("latest");
	if (isTag(value)) return { tag: {
		...found,
		value,
		moving,
		bare: found.value
	} };
	throw noTag({
		got: `"${text}" is not a valid tag`,
		hint: `A tag has at most ${MAX_LENGTH} letters, digits, _, . and -, and does not begin with . or -.`
	});
}
/** Prefix and suffix of the rule override those of the flavor, even if they are empty. */
function affixes(rule, { flavor, templates }) {
	return {
		prefix: templates.evaluate(rule.prefix ?? flavor.prefix),
		suffix: templates.evaluate(rule.suffix ?? flavor.suffix)
	};
}
function latestOf(first, { flavor, templates, newest }) {
	if (flavor.latest === "false" || flavor.latest === "auto" && !first.release) return [];
	const prefix = flavor.prefixLatest ? templates.evaluate(flavor.prefix) : "";
	const suffix = flavor.suffixLatest ? templates.evaluate(flavor.suffix) : "";
	const because = flavor.latest === "true" ? "latest=true of the input flavor" : `${first.value} is a release (latest=auto)`;
	const follows = first.version ?? newest;
	return [{
		value: sanitised(`${prefix}latest${suffix}`),
		because,
		moving: true,
		...defined({ follows })
	}];
}
function describedTag(tag, rule) {
	if (rule === false) return tag;
	if (!(rule.type === "raw" && rule.line === rule.value)) return {
		...tag,
		because: `${rule.line}: ${tag.because}`,
		from: "input tags"
	};
	if (tag.value === rule.line) return {
		...tag,
		because: "input tags",
		from: "input tags"
	};
	const because = `input tags: \`${rule.line}\` with dashes for invalid characters`;
	return {
		...tag,
		because,
		from: "input tags",
		written: rule.line
	};
}
function distinct(tags) {
	return tags.filter(({ value }, index) => tags.findIndex((other) => other.value === value) === index);
}
/** Replaces invalid characters with dashes, like docker/metadata-action, and removes leading dots and dashes. */
function sanitised(text) {
	return text.replace(/[^\w.-]+/g, "-").replace(/^[.-]+/, "");
}
function noTag(problem) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: "making its tag",
		...problem
	});
}

// src/publish/source/exclude.ts
/**
* Turns `exclude` patterns into a test of paths relative to the root of the checkout, with the rules of .gitignore: a
* pattern without `/` matches a name at any depth, any other pattern is anchored at the root; `*` stays within a name, `**`
* does not. The content of a matching folder is never read.
*/
function excludePatterns(patterns) {
	const tests = patterns.map((pattern) => pattern.trim().replaceAll("\\", "/")).filter((pattern) => pattern !== "").map(toExpression);
	return (path) => tests.some((test) => test.test(path));
}
function toExpression(pattern) {
	const bare = pattern.replace(/^\.?\//, "").replace(/(?<!\/)\/+$/, "").replace(/(?:\*\*\/)+/g, "**/");
	const isAnchored = bare.includes("/") || /^\.?\//.test(pattern);
	const body = bare.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, translate);
	return new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${body}$`);
}
function translate(token) {
	if (token === "**/") return "(?:.*/)?";
	if (token === "**") return ".*";
	if (token === "*") return "[^/]*";
	return token === "?" ? "[^/]" : `\\${token}`;
}

// src/dotnet/git/git-paths.ts
/** Escape letters after a backslash. Git quotes names like C (git-config(1), `core.quotePath`). */
const LETTERS = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
/** Reads the paths of a git listing with one path per line, in which unusual ones are quoted. */
function gitPaths(listing) {
	return listing.split("\n").filter((line) => line !== "").map(unquoted);
}
/** Unquotes a path that git printed. A byte that is not ASCII is a backslash and three octal digits. */
function unquoted(path) {
	if (!path.startsWith("\"") || !path.endsWith("\"")) return path;
	const bytes = path.slice(1, -1).replaceAll(/\\([0-3][0-7]{2}|.)/g, (_, code) => String.fromCharCode(LETTERS[code] ?? Number.parseInt(code, 8)));
	return Buffer.from(bytes, "latin1").toString("utf8");
}

// src/publish/source/tracked.ts
init_p_map();
/** A limit of nested submodules that no real repository reaches. */
const DEPTH = 16;
/** Each submodule needs several processes. */
const AT_ONCE = 4;
/**
* Reads the index, and that of each checked-out submodule as a repository of its own: git itself would enter them without
* the safety checks that {@link openGit} makes.
* @returns undefined without git.
*/
async function readTracked(root, context) {
	const files = await filesOf(root, {
		...context,
		depth: 0
	});
	if (files === void 0) return void 0;
	const folders = /* @__PURE__ */ new Set();
	for (const file of files) for (let folder = dirname(file); folder !== "." && !folders.has(folder); folder = dirname(folder)) folders.add(folder);
	return {
		files: new Set(files),
		folders
	};
}
async function filesOf(root, context) {
	const { git, depth } = context;
	const listing = await git.read(["ls-files"]);
	if (listing === void 0) return void 0;
	const files = gitPaths(listing);
	if (depth === DEPTH || !files.includes(".gitmodules")) return files;
	const modules = await submodulesOf(git);
	const ofSubmodule = async (path) => {
		if (!await exists(join(root, path, ".git"))) return [];
		const own = await openGit(join(root, path), context);
		if (await own.folders() === void 0) return [];
		return (await filesOf(join(root, path), {
			...context,
			git: own,
			depth: depth + 1
		}) ?? []).map((file) => `${path}/${file}`);
	};
	const found = await pMap(modules, ofSubmodule, { concurrency: AT_ONCE });
	return [...files, ...found.flat()];
}
/** Returns the paths of entries that are commits of other repositories; their mode is 160000. */
async function submodulesOf(git) {
	return (await git.read(["ls-files", "--stage"]) ?? "").split("\n").filter((line) => line.startsWith("160000 ")).map((line) => unquoted(line.slice(line.indexOf("	") + 1)));
}

// src/publish/source/checkout.ts
async function readCheckout(request) {
	const { root, exclude, ownPaths, temp, exec, env, log } = request;
	const git = request.git ?? await openGit(root, {
		exec,
		env,
		temp
	});
	const tracked = once(() => readTracked(root, {
		git,
		exec,
		env,
		temp
	}));
	const credentials = await findCredentialFiles(root, env);
	const rules = {
		excluded: excludePatterns(exclude),
		ownPaths,
		credentials
	};
	return {
		root,
		git,
		entries: await listSource(root, {
			rules,
			tracked,
			log
		})
	};
}

// src/publish/source/git-remotes.ts
/**
* Returns git's configuration of remotes and of the branches that track them, as text, without logins. Version tools look
* for exactly one remote.
* @param origin the address of a remote for a checkout that has none; empty: no remote is added.
*/
async function remotesOf(git, origin) {
	const listing = await git.read([
		"config",
		"--null",
		"--get-regexp",
		"^(remote|branch)[.]"
	]);
	const settings = [...parseConfigList(listing ?? "")].filter(([name]) => REMOTE_SETTING.test(name)).flatMap(([name, values]) => values.map((value) => [name, name.endsWith(".url") ? withoutUser(value) : value]));
	const hasRemote = settings.some(([name]) => /^remote\..*\.url$/.test(name));
	return [...settings, ...hasRemote || origin === "" ? [] : remoteAt(origin)].map(configLine).join("");
}
function remoteAt(url) {
	return [["remote.origin.url", withoutUser(url)], ["remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"]];
}
/** Removes a name and password from the URL of a remote. */
function withoutUser(url) {
	return url.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/]*@/i, "$1");
}

// src/publish/source/git-copy.ts
/** The folder in the container for the objects folders that a copy borrows. */
const GIT_OBJECTS = "/git-objects";
/**
* In bytes: the limits of a list of folders, of the file `shallow`, and of an index, which needs about 100 bytes for each
* file.
*/
const ALTERNATES_MAX = 65536;
const SHALLOW_MAX = 16777216;
const INDEX_MAX = 1073741824;
/**
* Returns the objects folders on the runner that a copy borrows. The container must see the n-th at `/git-objects/n`.
* @throws ActionError SETUP_FAILED if the repository borrows from a folder outside its git folder.
*/
async function gitObjects(git) {
	const folders = await git.folders();
	return folders === void 0 ? [] : await objectFolders(folders.commonDir);
}
/**
* Writes a small `.git` into a copy: HEAD, refs with tags, the shallow boundary, the index and a config without
* credentials, so that version tools find their history. Objects are borrowed. Without a repository it does nothing.
* @param origin the address of the repository, for a checkout that has no remote; empty: unknown.
*/
async function copyGit(git, { to, origin = "" }) {
	const folders = await git.folders();
	if (folders === void 0) return;
	const target = join(to, ".git");
	await mkdir(join(target, "objects", "info"), { recursive: true });
	await mkdir(join(target, "refs"));
	const objects = await gitObjects(git);
	await writeFile$1(join(target, "HEAD"), await readHead(git));
	await writeFile$1(join(target, "packed-refs"), await readRefs(git));
	await writeFile$1(join(target, "config"), `${coreOf(folders)}${await remotesOf(git, origin)}`);
	const alternates = objects.map((_, index) => `${GIT_OBJECTS}/${index}\n`).join("");
	await writeFile$1(join(target, "objects", "info", "alternates"), alternates);
	await copyPlain(join(folders.commonDir, "shallow"), {
		to: join(target, "shallow"),
		max: SHALLOW_MAX
	});
	for (const name of await readdir(folders.gitDir)) if (name === "index" || name.startsWith("sharedindex.")) await copyPlain(join(folders.gitDir, name), {
		to: join(target, name),
		max: INDEX_MAX
	});
}
async function readHead(git) {
	const branch = await git.read([
		"symbolic-ref",
		"-q",
		"HEAD"
	]);
	return branch === void 0 ? await git.read(["rev-parse", "HEAD"]) ?? "" : `ref: ${branch}`;
}
/** Returns the refs in the format of gitformat-packed-refs. A `^` line gives the object that an annotated tag points to. */
async function readRefs(git) {
	return `# pack-refs with: peeled fully-peeled sorted \n${(await git.read(["for-each-ref", "--format=%(objectname) %(refname) %(*objectname)"]) ?? "").split("\n").filter((line) => line !== "").map((line) => {
		const [id = "", name = "", peeled = ""] = line.split(" ");
		return peeled === "" ? `${id} ${name}\n` : `${id} ${name}\n^${peeled}\n`;
	}).join("")}`;
}
function coreOf({ objectFormat }) {
	const isSha1 = objectFormat === "sha1";
	const core = `[core]\n\trepositoryformatversion = ${isSha1 ? 0 : 1}\n\tfilemode = true\n\tbare = false\n`;
	return isSha1 ? core : `${core}[extensions]\n\tobjectformat = ${objectFormat}\n`;
}
/**
* Returns the repository's objects folder and those that it borrows from (gitrepository-layout, `objects/info/alternates`),
* each once. The container sees them all, so all must be in the git folder.
*/
async function objectFolders(commonDir) {
	const bound = outermost(commonDir);
	const found = [join(commonDir, "objects")];
	for (const folder of found) for (const path of await alternatesOf(folder)) {
		const real = await realpath(path).catch((error) => refuse(folder, `${path}: ${messageOf(error)}`));
		if (!isWithin(real, bound)) refuse(folder, `${path} is outside ${bound}`);
		if (!found.includes(real)) found.push(real);
	}
	return found;
}
async function alternatesOf(objects) {
	const file = join(objects, "info", "alternates");
	return ((await readPlainFile(file, ALTERNATES_MAX).catch((error) => refuse(objects, messageOf(error))))?.toString("utf8") ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((path) => resolve(objects, path));
}
/** A submodule's git folder is in that of the outer repository, and may borrow from there. */
function outermost(commonDir) {
	const modules = commonDir.indexOf(`${sep}.git${sep}modules${sep}`);
	return modules < 0 ? commonDir : join(commonDir.slice(0, modules), ".git");
}
function refuse(objects, got) {
	throw new ActionError({
		code: "SETUP_FAILED",
		doing: `reading objects/info/alternates of the repository ${dirname(objects)}`,
		got,
		hint: "A build may read only the objects of its own repository. Clone without `--reference` and `--shared`, or run `git repack -a -d` in the checkout and remove the file."
	});
}
/** Copies a regular file. git does not create anything else here. */
async function copyPlain(source, { to, max }) {
	const bytes = await readPlainFile(source, max).catch(() => void 0);
	if (bytes !== void 0) await writeFile$1(to, bytes);
}

// src/publish/source/history.ts
const ASPECTS = [
	["rev-parse", "HEAD"],
	[
		"symbolic-ref",
		"-q",
		"HEAD"
	],
	["for-each-ref", "--format=%(objectname) %(refname) %(*objectname)"],
	[
		"status",
		"--porcelain",
		"--ignore-submodules=dirty"
	]
];
/**
* Returns a fingerprint of everything that a version tool may ask git for: the commit, refs, depth, remotes and uncommitted
* changes. It leaves out logins in the addresses of remotes, which differ in each run.
*/
async function historyOf(git) {
	const [boundary, remotes, ...answers] = await Promise.all([
		boundaryOf(git),
		remotesOf(git, ""),
		...ASPECTS.map((args) => git.read(args))
	]);
	return shortHash(JSON.stringify([
		boundary,
		remotes,
		...answers.map((answer) => answer ?? "")
	]));
}
/** Reads where a shallow history ends (gitrepository-layout, "shallow"). */
async function boundaryOf(git) {
	const folders = await git.folders();
	if (folders === void 0) return "";
	return (await readPlainFile(join(folders.commonDir, "shallow"), 16777216).catch(() => void 0))?.toString("utf8") ?? "";
}

// src/actions/plan/check-places.ts
/**
* Rejects a folder of `cache-from` or `cache-to` that a repository controls: one reached through a link in the
* checkout, or one with files of a commit, which could pass for entries of an earlier run. Only the project's
* repository is asked: a folder in a submodule, or in another checkout of the job, is always rejected. So are entries
* in a job whose checkout is not a repository, as without git on the runner: then nothing shows who wrote them.
* @throws ActionError INPUT_INVALID
*/
async function checkPlaces({ cacheFrom, cacheTo }, checkout) {
	for (const place of [...cacheFrom, ...cacheTo]) {
		const got = place.kind === "local" ? await reasonAgainst(resolve(checkout.workspace, place.dir), checkout) : void 0;
		if (place.kind === "local" && got !== void 0) throw refused(place.dir, got);
	}
}
/** Returns the reason to reject the folder; `undefined` if it may be used. */
async function reasonAgainst(path, { workspace, git, inJob }) {
	const inside = pathInside(path, workspace);
	if (inside === void 0) return void 0;
	const link = linkOnTheWay(workspace, inside);
	if (link !== void 0) return `${link} is a link in the checkout`;
	const folder = join(realPathOf(workspace), inside);
	const around = await repositoryAround(folder, realPathOf(workspace));
	if (around !== void 0 && around !== git.top) return `it is in the checkout ${around}, and git does not report which of its files are tracked`;
	if (inJob && git.top === void 0 && await exists(join(folder, "containerize-dotnet"))) return "there is no repository that shows who wrote its files";
	const tracked = await git.read([
		"ls-files",
		"--",
		folder
	]);
	return tracked === void 0 || tracked === "" ? void 0 : "it holds files of the repository";
}
/** Returns the first component that is a link; `undefined` without a link, or if the path does not exist yet. */
function linkOnTheWay(root, path) {
	try {
		holdFolder(root, path)[Symbol.dispose]();
	} catch (error) {
		if (error instanceof PathRefused && error.is === "a link") return error.path;
	}
}
/** Returns the innermost folder with a `.git` that is, or contains, a folder of the workspace. */
async function repositoryAround(folder, workspace) {
	if (await exists(join(folder, ".git"))) return folder;
	return folder === workspace ? void 0 : await repositoryAround(dirname(folder), workspace);
}
function refused(dir, got) {
	return new ActionError({
		code: "INPUT_INVALID",
		doing: `reading the cache folder \`${dir}\` of the input cache-from or cache-to`,
		got,
		hint: "A commit could add entries there that a later run would use as its own. Give the absolute path of a folder outside of the checkout."
	});
}

// src/actions/plan/read.ts
async function read(context) {
	const { runner, inputs, home, exec } = context;
	for (const { password } of inputs.nugetCredentials) runner.log.mask(password);
	if (inputs.githubToken !== void 0) runner.log.mask(inputs.githubToken);
	maskSecrets(inputs.buildSecrets, runner.log);
	checkFramework(inputs);
	checkCodec(inputs.compression);
	if (inputs.caCertificates.length > 0) await context.trust.named();
	const workspace = await realpath(context.workspace);
	const start = await folderOf(resolve(workspace, inputs.projects[0] ?? "."));
	const git = await openGit(start ?? workspace, {
		exec,
		env: runner.env,
		temp: join(home, "git")
	});
	if (git.refused !== void 0) runner.log.warning(git.refused);
	const root = git.top ?? workspace;
	const source = once(() => readSource(context, {
		root,
		git: git.at(root)
	}));
	const inJob = runner.env["GITHUB_EVENT_NAME"] !== void 0;
	await checkPlaces(inputs, {
		workspace,
		git,
		inJob
	});
	if (inputs.publishDirectory === void 0) source().catch(() => void 0);
	const repository = await readRepository(git, inJob ? "commit" : "all");
	const headTime = await findHeadTime(runner, {
		git,
		sha: repository?.sha
	});
	const state = {
		sha: "",
		...repository,
		...defined({ headTime })
	};
	const event = parseGitEvent({
		env: runner.env,
		payload: runner.payload,
		git: state
	});
	const { tags: rules, flavor } = inputs;
	const now = context.clock();
	const templates = await openTemplates({
		texts: textsOf(inputs),
		event,
		now
	});
	const tags = await evaluateTags({
		rules,
		flavor,
		event,
		templates
	});
	for (const { written, value } of tags.tags) {
		const got = `"${written}" of the input tags is not a valid tag, so it becomes ${value}`;
		if (written !== void 0) runner.log.warning(`${got}. Write one tag per line, with letters, digits, _ . and -.`);
	}
	return {
		event,
		templates,
		now,
		tags,
		workspace,
		root,
		source
	};
}
/** @throws ActionError INPUT_INVALID for a target framework that cannot run in a container */
function checkFramework({ framework }) {
	if (framework !== void 0) withInputName("framework", () => parseFramework(framework));
}
/** With `DOCKER_METADATA_PR_HEAD_SHA`, the commit is not the one that is checked out, and has its own time. */
async function findHeadTime(runner, { git, sha }) {
	const head = pullRequestHead(runner);
	if (head === void 0 || sha === void 0 || head === sha) return void 0;
	const time = await commitTimeOf(git, head);
	if (time === void 0) runner.log.info(`The clone does not have the commit ${head}, so the time of the merge commit is used; set fetch-depth: 2 for actions/checkout`);
	return time;
}
async function readSource({ inputs, runner, exec, home }, { root, git }) {
	const { exclude } = inputs;
	const temp = join(home, "git");
	const checkout = await readCheckout({
		root,
		git,
		exclude,
		ownPaths: [home],
		temp,
		exec,
		env: runner.env,
		log: runner.log
	});
	const history = once(() => historyOf(checkout.git));
	return {
		...checkout,
		snapshot: takeSnapshot(root, checkout.entries),
		history
	};
}
/** Returns all texts that may contain expressions. */
function textsOf({ tags, flavor, labels, annotations, settings }) {
	const texts = [...Object.entries(labels).flat(), ...annotations.flatMap(({ key, value }) => [key, value])];
	return [
		...templateTexts({
			rules: tags,
			flavor
		}),
		...texts,
		...settingTexts(settings)
	];
}
/** Returns the folder of a project, which may be in its own repository below the workspace (`checkout` with `path`). */
async function folderOf(project) {
	try {
		return (await stat(project)).isDirectory() ? project : dirname(project);
	} catch {
		return;
	}
}

// src/actions/report/advisories.ts
/** NuGet's message in all versions that audit; the action's own warnings are the same. */
const WARNING = /^(?:warning )?NU190\d: Package '([^']{1,200})' (\S{1,200}) has a known (\w{1,20}) severity vulnerability, (\S{1,500})$/;
const ORDER = [
	"critical",
	"high",
	"moderate",
	"low"
];
/** Returns each advisory once: those that are not suppressed first, then by severity and package. */
function advisoriesOf({ problems, findings, graphs }) {
	const told = problems.flatMap(({ message }) => {
		const [, id, version, severity, advisory] = WARNING.exec(message) ?? [];
		if (id === void 0 || version === void 0 || severity === void 0 || advisory === void 0) return [];
		return [{
			id,
			version,
			severity,
			advisory,
			suppressed: false
		}];
	});
	const all = /* @__PURE__ */ new Map();
	const known = findings.length + told.length === 0 ? [] : graphs();
	for (const each of [...findings, ...told]) {
		const key = `${each.id}/${each.version} ${each.advisory}`.toLowerCase();
		if (!all.has(key)) all.set(key, {
			...each,
			...defined({ use: useOf(each, known) })
		});
	}
	const rank = ({ suppressed, severity }) => (suppressed ? 10 : 0) + (ORDER.includes(severity) ? ORDER.indexOf(severity) : ORDER.length);
	return [...all].sort(([left], [right]) => left < right ? -1 : 1).map(([, each]) => each).sort((left, right) => rank(left) - rank(right));
}
/** How many packages and projects are named through which another one comes. */
const MOST_NAMED = 3;
function useOf({ id, version }, graphs) {
	const wanted = `${id}/${version}`.toLowerCase();
	const uses = graphs.flatMap((graph) => usesIn(graph, wanted));
	if (uses.includes("direct")) return "direct";
	const names = [...new Set(uses)].sort();
	if (names.length === 0) return void 0;
	const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
	return `through ${names.slice(0, MOST_NAMED).join(", ")}${more}`;
}
/** Follows the dependencies backwards, up to what a project file names. */
function usesIn({ packages, projects }, wanted) {
	const named = packages.map((each) => {
		return {
			...each,
			name: `${each.id}/${each.version}`,
			shown: `${each.id} ${each.version}`
		};
	});
	const users = [...named, ...projects.map(({ path, needs }) => ({
		name: path,
		shown: path,
		needs,
		direct: true
	}))];
	const seen = /* @__PURE__ */ new Set([wanted]);
	const found = [];
	if (named.find(({ name }) => name.toLowerCase() === wanted)?.direct === true) return ["direct"];
	for (const each of seen) for (const user of users.filter(({ needs }) => needs.some((need) => need.toLowerCase() === each))) if (user.direct) found.push(user.shown);
	else seen.add(user.name.toLowerCase());
	return found;
}
/** How many are listed; the file report-json has all. */
const LISTED$1 = 20;
/** Returns the summary's table of advisories. */
function advisoryLines(advisories) {
	if (advisories.length === 0) return [];
	const rows = advisories.slice(0, LISTED$1).map(({ id, version, severity, advisory, use = "", suppressed }) => {
		return [
			code(id),
			code(version),
			plain(severity),
			linkTo(advisory),
			plain(use),
			suppressed ? "suppressed" : ""
		];
	});
	const more = advisories.length > LISTED$1 ? ["", `and ${advisories.length - LISTED$1} more`] : [];
	return [
		`**Known vulnerabilities of packages: ${advisories.length}**`,
		"",
		...table([
			"package",
			"version",
			"severity",
			"advisory",
			"use",
			""
		], rows),
		...more
	];
}
/** The feed chooses the address, so only GitHub's own are links. */
function linkTo(advisory) {
	const [, name] = /^https:\/\/github\.com\/advisories\/(GHSA(?:-[a-z0-9]{4}){3})$/.exec(advisory) ?? [];
	return name === void 0 ? code(advisory) : `[${name}](${advisory})`;
}

// src/actions/report/timeline.ts
/** Shorter phases cannot be seen in a drawing. In milliseconds. */
const SHORTEST = 50;
/** More bars cannot be read. */
const MOST = 25;
/** Returns the phases that are worth drawing, in the order of their starts: the inner ones, and those without any. */
function drawnPhases(phases) {
	const outer = new Set(phases.map(({ within }) => within));
	const long = phases.filter(({ title }) => !outer.has(title)).filter(({ from, to }) => to - from >= SHORTEST);
	const kept = new Set([...long].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST));
	return long.filter((phase) => kept.has(phase)).sort((a, b) => a.from - b.from);
}
/** Draws the phases as a Mermaid chart, which GitHub renders in a summary. */
function timeline(phases) {
	const drawn = drawnPhases(phases);
	if (drawn.length < 2) return [];
	const sections = /* @__PURE__ */ new Map();
	for (const phase of drawn) {
		const section = phase.within ?? "step";
		sections.set(section, [...sections.get(section) ?? [], phase]);
	}
	return [
		"```mermaid",
		"gantt",
		"  dateFormat x",
		"  axisFormat %M:%S",
		`  tickInterval ${tickOf(Math.max(...drawn.map(({ to }) => to)))}`,
		...[...sections].flatMap(([section, own]) => [...sections.size > 1 ? [`  section ${label(section)}`] : [], ...own.map(({ title, from, to }) => `  ${label(title)} ${took(to - from)} :${Math.round(from)}, ${Math.round(to)}`)]),
		"```"
	];
}
/** Returns the distance of the marks for a run of this length, in milliseconds. */
function tickOf(length) {
	if (length <= 2e4) return "1second";
	if (length <= 12e4) return "10second";
	return length <= 9e5 ? "1minute" : "5minute";
}
/** Draws the same as text, for readers that do not render Mermaid. */
function timelineText(phases) {
	const drawn = drawnPhases(phases);
	const end = Math.max(...drawn.map(({ to }) => to), 1);
	const widest = Math.max(...drawn.map(({ title }) => title.length));
	const at = (time) => Math.round(time / end * 40);
	return drawn.map(({ title, from, to }) => {
		const bar = `${" ".repeat(at(from))}${"█".repeat(Math.max(1, at(to) - at(from)))}`;
		return `${fenced(title).padEnd(widest)}  ${took(to - from).padStart(7)}  ${bar}`.trimEnd();
	});
}
function took(milliseconds) {
	return prettyMilliseconds(Math.max(0, Math.round(milliseconds)));
}
/** Titles contain paths of the repository, which are not trusted: no part of them may be syntax of the chart. */
function label(text) {
	const words = [...text].slice(0, LONGEST).join("").replace(/[^\p{L}\p{N} ._/()-]/gu, " ").trim() || "phase";
	return WORD_OF_CHART.test(words) ? `${"​"}${words}` : words;
}
/** In characters: GitHub draws no chart of more than 50,000. */
const LONGEST = 200;
/** What begins a statement of a chart, or is a date in it, at the start of a line. */
const WORD_OF_CHART = /^(?:gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|week|title|acc|section|click|call|href|\d)/i;
/** A phase is worth a tip if it takes this share of the run, and this time in milliseconds. */
const SHARE = .3;
const LONG = 2e3;
/** Returns the one thing that would make the next run faster, from what this run measured; `undefined` if there is none. */
function tipOf(run) {
	const { phases, elapsed, refusal } = run;
	const spent = (title) => phases.filter((phase) => title.test(phase.title)).reduce((sum, { from, to }) => sum + to - from, 0);
	const isLong = (time) => time >= LONG && time >= SHARE * elapsed;
	const pull = spent(/^Pull the SDK image/);
	const setup = spent(/^setup-command/);
	const build = spent(/^dotnet (?:restore|publish) /);
	if (isLong(pull)) return `${of(pull, elapsed)} went to pulling the SDK image. \`sdk-image: runner\` builds with the SDK of the runner and pulls none.`;
	if (isLong(setup)) return `${of(setup, elapsed)} went to setup-command. An SDK image with these programs (input sdk-image) is prepared once.`;
	if (isLong(build) && refusal !== "") return `${of(build, elapsed)} went to the build, and nothing is kept for the next run: ${refusal}.`;
}
function of(time, elapsed) {
	return `${took(time)} of ${took(elapsed)}`;
}

// src/actions/report/outcome.ts
/** Returns the result in a few words: `Pushed`, `Nothing changed`, `Loaded into the engine`. */
function verbOf({ result, places }) {
	const { sets, pushed, changed, files } = result;
	if (sets.length > 0 && sets.every(({ kept }) => kept !== void 0)) return "Tags kept";
	if (pushed) return changed || files.leg !== void 0 ? "Pushed" : "Nothing changed";
	if (places.length === 0) return "Built, not pushed";
	return places.every((place) => place === "the engine") ? "Loaded into the engine" : "Exported";
}
/** `ghcr.io/me/web:main` of the first image, with the number of others. */
function nameOf({ sets }) {
	const [main] = sets;
	if (main === void 0) return "";
	const [name] = main.names;
	const [tag] = main.tags;
	const own = name === void 0 ? main.set.top.descriptor.digest : describeReference({
		...name,
		...tag && { tag }
	});
	return sets.length === 1 ? own : `${own} and ${sets.length - 1} more`;
}
/** `100 MB (application 183 kB)` of the first image that is delivered; empty if the tags of all stay. */
function sizeText({ sets }) {
	const image = sets.find(({ kept }) => kept === void 0)?.set.images[0];
	if (image === void 0) return "";
	const own = image.layers.filter(({ kind }) => kind !== "base");
	const size = totalSize(own);
	return `${prettyBytes(sizeOf(image))} (application ${prettyBytes(size)})`;
}
/** Returns the last line of the log. */
function lastLine(outcome) {
	const { result, elapsed, saved } = outcome;
	const [main] = result.sets;
	const digest = main?.kept ?? main?.set.top.descriptor.digest ?? "";
	const [name] = main?.names ?? [];
	const at = name === void 0 || result.sets.length > 1 ? "" : `@${digest}`;
	const savedText = saved < 1e3 ? "" : `, saved about ${took(Math.round(saved / 1e3) * 1e3)}`;
	const facts = [
		`${nameOf(result)}${at}`,
		sizeText(result),
		`${took(elapsed)}${savedText}`
	];
	return `✔ ${verbOf(outcome)}: ${facts.filter((fact) => fact !== "").join("  ")}`;
}

// src/actions/report/summary.ts
/** GitHub refuses a larger summary of a step (1 MiB), in bytes. */
const LARGEST = 1e6;
/** Joins sections to one page that GitHub accepts. */
function pageOf(sections) {
	const kept = sections.filter(({ lines }) => lines.length > 0);
	const text = (some) => some.flatMap(({ lines }) => [...lines, ""]).join("\n");
	while (Buffer.byteLength(text(kept)) > LARGEST && kept.length > 1) {
		const worst = Math.max(...kept.map(({ rank }) => rank));
		kept.splice(kept.findLastIndex(({ rank }) => rank === worst), 1);
	}
	return text(kept);
}
/** Returns the summary of a successful run, in Markdown as GitHub renders it: the result first, details folded. */
function summaryOf(facts) {
	const { result, highlights, choices, delivered, changes, phases, problems, advisories, tip } = facts;
	const { sets } = result;
	const projects = new Set(sets.map(({ project }) => project));
	const own = sets.filter(({ kept }) => kept === void 0);
	return pageOf([
		{
			rank: 0,
			lines: [headline(facts)]
		},
		...projects.size > 1 ? [{
			rank: 2,
			lines: sets.flatMap((set) => serviceLines(set, result))
		}] : [{
			rank: 1,
			lines: imageLines(facts)
		}],
		{
			rank: 1,
			lines: rowsTable(highlights, [
				"",
				"",
				"because"
			])
		},
		{
			rank: 3,
			lines: timeline(phases)
		},
		{
			rank: 3,
			lines: tip === void 0 ? [] : [`> 💡 ${tip}`]
		},
		{
			rank: 2,
			lines: problemLines(problems)
		},
		{
			rank: 2,
			lines: advisoryLines(advisories)
		},
		{
			rank: 4,
			lines: folded("What changed in the image", changes.flatMap(describeImageChanges))
		},
		{
			rank: 5,
			lines: folded("Layers", layerPicture(own))
		},
		{
			rank: 5,
			lines: folded("Images", family(own))
		},
		{
			rank: 5,
			lines: folded("Pull and run it", sets.flatMap((set) => runCommands(set, result.pushed)))
		},
		{
			rank: 6,
			lines: folded(`Choices and their reasons (${choices.length})`, rowsTable(choices, [
				"",
				"choice",
				"because"
			]))
		},
		{
			rank: 7,
			lines: folded("Delivery", deliveryTable(delivered))
		},
		{
			rank: 8,
			lines: folded("Times as text", inText(timelineText(phases)))
		}
	]);
}
function headline(facts) {
	const { result, elapsed, saved } = facts;
	const more = saved < 1e3 ? "" : `, saved about ${took(Math.round(saved / 1e3) * 1e3)}`;
	return `## ✅ ${verbOf(facts)}: ${code(nameOf(result))} in ${took(elapsed)}${more}`;
}
function imageLines({ result }) {
	const { sets } = result;
	const [main] = sets;
	if (main === void 0) return [];
	const [name] = main.names;
	const digest = main.kept ?? main.set.top.descriptor.digest;
	const reference = name === void 0 ? digest : describeReference({
		...name,
		digest
	});
	const platforms = [...new Set(sets.flatMap(({ set }) => set.images.map(({ platform }) => describePlatform(platform))))];
	const tags = [...new Set(sets.flatMap((each) => each.tags))].map(code);
	return [[
		code(reference),
		sizeText(result),
		plain(platforms.join(", "))
	].filter((text) => text !== "").join(" · "), ...tags.length === 0 ? [] : ["", `Tags: ${tags.join(", ")}`]];
}
/** Each service has its own title. */
function serviceLines(each, { pushed }) {
	const { set, tags, project } = each;
	const [name] = each.names;
	const digest = each.kept ?? set.top.descriptor.digest;
	return [
		`### ${code(project)}`,
		"",
		[code(name === void 0 ? digest : describeReference({
			...name,
			digest
		})), sizeText({ sets: [each] })].filter((text) => text !== "").join(" · "),
		...tags.length === 0 ? [] : ["", `Tags: ${tags.map(code).join(", ")}${pushed ? "" : " (not pushed)"}`],
		""
	];
}
/** Returns a table of rows; values are code. */
function rowsTable(rows, head) {
	return table(head, rows.map(({ what, value, because }) => [
		plain(what),
		value === "" ? "" : code(value),
		plain(because)
	]));
}
/** How many problems are listed; the log has all. */
const LISTED = 50;
function errorsFirst(problems) {
	return [...problems].sort((a, b) => Number(b.level === "error") - Number(a.level === "error"));
}
/** Lists errors first, each at its place. */
function problemLines(problems) {
	if (problems.length === 0) return [];
	const count = (level) => problems.filter((problem) => problem.level === level).length;
	const sorted = errorsFirst(problems);
	const rows = sorted.slice(0, LISTED).map(({ level, message, file, line }) => {
		const place = file === void 0 ? "" : code(`${file}${line === void 0 ? "" : `:${line}`}`);
		return [
			level === "error" ? "❌" : "⚠️",
			place,
			plain(message.slice(0, 500))
		];
	});
	const more = sorted.length > LISTED ? ["", `${sorted.length - LISTED} more are in the log.`] : [];
	return [
		`**${[`${count("error")} errors`, `${count("warning")} warnings`].filter((text) => !text.startsWith("0 ")).join(", ")}**`,
		"",
		...table([
			"",
			"file",
			"message"
		], rows),
		...more
	];
}
/** Folds lines below a title; nothing if there are no lines. */
function folded(title, lines) {
	if (lines.length === 0) return [];
	return [
		`<details><summary>${plain(title)}</summary>`,
		"",
		...lines,
		"",
		"</details>"
	];
}
function inText(lines) {
	return lines.length === 0 ? [] : [
		"```text",
		...lines,
		"```"
	];
}
function deliveryTable(delivered) {
	return table([
		"delivered to",
		"sent",
		"blobs",
		"because"
	], delivered.map((row) => [
		code(row.target),
		prettyBytes(row.bytesSent),
		countOf(row.blobs),
		plain(row.because)
	]));
}
/** Draws the layers of the application, in proportion to each other: next to the base, each would be a dot. */
function layerPicture(sets) {
	const image = sets[0]?.set.images[0];
	if (image === void 0) return [];
	const base = image.layers.filter(({ kind }) => kind === "base");
	const own = image.layers.filter(({ kind }) => kind !== "base");
	const baseSize = totalSize(base);
	const widest = Math.max(...own.map(({ kind }) => kind.length));
	const largest = Math.max(...own.map(({ descriptor }) => descriptor.size), 1);
	const bar = (size) => "█".repeat(Math.max(1, Math.round(size / largest * 40)));
	const line = (kind, size) => `${fenced(kind).padEnd(widest)}  ${prettyBytes(size).padStart(9)}  ${bar(size)}`;
	return [
		`Base: ${base.length} layers, ${prettyBytes(baseSize)}. The application's layers, the most stable first:`,
		"",
		...inText(own.map(({ kind, descriptor }) => line(kind, descriptor.size)))
	];
}
/** Draws several images below the reference that points to them. */
function family(sets) {
	if (sets.every(({ set }) => set.images.length === 1) && sets.length === 1) return [];
	const isOfMany = new Set(sets.map(({ project }) => project)).size > 1;
	return inText(sets.flatMap(({ set, tags, bases, names: [name] }) => [`${isOfMany && name !== void 0 ? `${describeReference(name)}: ` : ""}${tags.join(", ")}  ${set.top.descriptor.digest.slice(0, 19)}`, ...set.images.map((image, index) => {
		return `${index === set.images.length - 1 ? "└─" : "├─"} ${describePlatform(image.platform).padEnd(14)} ${prettyBytes(sizeOf(image)).padStart(9)}  on ${(bases[index] ?? "").replace(/@.*$/s, "")}`;
	})]).map(fenced));
}
/** Returns the post step's part of the summary: what could not be kept for later runs. Nothing if all was kept. */
function notKeptSummary(rows) {
	if (rows.length === 0) return "";
	return [...rowsTable(rows, [
		"not kept for later runs",
		"",
		"because"
	]), ""].join("\n");
}
/** Returns the commands that pull and start an image; nothing for one that was not pushed, which has no address. */
function runCommands({ set, names: [name], kept }, pushed) {
	if (!pushed || name === void 0) return [];
	const reference = describeReference({
		...name,
		digest: kept ?? set.top.descriptor.digest
	});
	const ports = Object.keys(set.images[0].config.value.config?.ExposedPorts ?? {}).flatMap(published);
	const isWindows = set.images.every(({ platform }) => platform.os === "windows");
	const platforms = set.images.map(({ platform }) => describePlatform(platform));
	return [
		...isWindows ? ["On a Windows host that runs Windows containers:", ""] : [],
		"```sh",
		fenced(`docker pull ${reference}`),
		fenced(`docker run --rm ${[...ports, reference].join(" ")}`),
		...platforms.length > 1 ? [fenced(`# one of several: docker pull --platform ${platforms.at(-1)} ${reference}`)] : [],
		"```"
	];
}
/** `-p 8080:8080`, `-p 53:53/udp`. */
function published(port) {
	return portNumber(port).map((number) => `-p ${number}:${number}${port.endsWith("/udp") ? "/udp" : ""}`);
}
/** Returns the summary of `mode: plan`: what a run would do, and why. */
function planSummary(plan) {
	const { what, tags, record } = plan;
	return pageOf([
		{
			rank: 0,
			lines: [`## 🗺️ Plan for ${what.map(code).join(", ")}`]
		},
		{
			rank: 0,
			lines: tags.length === 0 ? [] : [`Images: ${tags.map(code).join(", ")}`]
		},
		{
			rank: 1,
			lines: problemLines(record.problems)
		},
		{
			rank: 2,
			lines: rowsTable(record.choices, [
				"",
				"choice",
				"because"
			])
		}
	]);
}

// src/publish/container/publish-context.ts
/** The label of the action's containers, with {@link EngineAccess.runId} as its value. */
const RUN_LABEL = "io.github.containerize-dotnet.run";

// src/actions/run-post.ts
init_p_map();
/**
* The post step: saves what later runs can use, removes what a killed run left, and describes base images. Nothing here fails the job. Other
* programs could have written the state of the main step, so it is used only for what the main step could have asked
* for.
*/
async function runPost(context) {
	const { runner, home } = context;
	const noted = runner.state(FOLDER_STATE);
	const folder = await isOwn(noted, join(home, "runs")) ? noted : "";
	const saves = parseSaves(runner.state(SAVES_STATE));
	const bases = runner.state(BASES_STATE);
	const event = once(() => eventOf(context));
	const id = runner.state(CONTAINER_STATE);
	const container = OWN_NAME.test(id) ? id : "";
	await attempt(context, {
		what: "Cannot remove what the build left in the engine",
		needed: container !== "" && (folder !== "" || runner.state("left") !== ""),
		work: async () => {
			const engine = await context.engine();
			const label = `${RUN_LABEL}=${container}`;
			for (const id of await engine.list(label)) await engine.remove(id);
			for (const id of await engine.listImages(label)) await engine.removeImage(id);
		}
	});
	await attempt(context, {
		what: "Cannot remove the files of the build",
		needed: folder !== "",
		work: () => removeRun(folder)
	});
	await attempt(context, {
		what: "Cannot save what later runs can use",
		needed: saves.length > 0,
		work: async () => saveAll(context, {
			saves,
			event: await event()
		})
	});
	await attempt(context, {
		what: "Cannot attach the packages of the base image",
		needed: await isOwn(bases, join(home, KEPT_FOLDER)),
		work: async () => {
			const { attachBases } = await import("./attach-bases.js");
			await attachBases(context, {
				folder: bases,
				event: await event()
			}).finally(() => removeTree(bases));
		}
	});
}
/**
* Decides again whether the event may keep anything: the state is not trusted. Folders to save must be where only
* this action writes; a build has access to some other folders of the action.
*/
async function saveAll(context, { saves, event }) {
	const { runner, home } = context;
	const cache = context.cacheFor(event);
	const own = await Promise.all(saves.map(({ folder }) => isOwn(folder, join(home, KEPT_FOLDER))));
	const rows = await pMap(saves.filter((_, index) => own[index]), async ({ entry, folder }) => {
		const { saved, because } = await cache.save(entry, folder);
		runner.log.info(`${entry.kind}: ${saved ? "" : "not kept: "}${because}`);
		return {
			what: entry.kind,
			value: saved ? "kept" : "not kept",
			because
		};
	}, { concurrency: 2 });
	const page = notKeptSummary(rows.filter(({ value }) => value !== "kept"));
	if (page !== "") await runner.writeSummary(page);
}
async function attempt(context, step) {
	if (!step.needed) return;
	try {
		await step.work();
	} catch (error) {
		context.runner.log.warning(`${step.what}: ${messageOf(error)}`);
	}
}
/**
* A job's environment has all that trust depends on, except which code was checked out: nothing is queued for code
* other than the event's, and a later step may have checked out other code. At a terminal the checkout names its
* repository.
*/
async function eventOf(context) {
	const { env, payload } = context.runner;
	const told = parseGitEvent({
		env,
		payload,
		git: {}
	});
	return told.name === "local" ? (await read(context)).event : told;
}
/** Names of folders and runs. */
const OWN_NAME = /^[\w-]{1,64}$/;
/**
* Returns whether a path is, without links on the way, a folder directly below one of the action's folders, or the
* `build` in it.
*/
async function isOwn(path, parent) {
	if (!path.startsWith(`${parent}${sep}`)) return false;
	const [name = "", ...deeper] = path.slice(parent.length + 1).split(sep);
	if (!OWN_NAME.test(name) || !["", "build"].includes(deeper.join(sep))) return false;
	const real = await Promise.all([parent, path].map((each) => realpath(each).catch(() => "")));
	return real[0] !== "" && real[1] === join(real[0] ?? "", name, ...deeper);
}

export { maskSecrets as $, parseManifest as $n, fullVersion as $t, contentName as A, baseLayers as An, _usingCtx as Ar, pacer as At, DOTNET_FRAMEWORK as B, verified as Bn, openTemplates as Bt, excludePatterns as C, require_tar_fs as Cn, readPlainFile as Cr, describeSource as Ct, isAncestor as D, namedHosts as Dn, errorCodeOf as Dr, outputError as Dt, openGit as E, require_tar_stream as En, createFolder as Er, openWithin as Et, openRunFolder as F, parseConfig as Fn, prettyBytes as Fr, LAYER_LEVELS as Ft, packageChanges as G, isManifestType as Gn, describeRuling as Gt, versionOfFramework as H, compressionOf as Hn, textWith as Ht, removeTree as I, distinctBlobs as In, LAYER_TYPE as It, metadataOf as J, LARGEST_DOCUMENT as Jn, code as Jt, checksumsOf as K, typeIn as Kn, describeSet as Kt, MEMORY_FOLDER as L, encodeJson as Ln, codecFingerprint as Lt, shortHash as M, configOf$1 as Mn, pemBlocks as Mr, unlessRefused as Mt, takeSnapshot as N, createdIn as Nn, once as Nr, visit as Nt, KEPT_FOLDER as O, pullBase as On, holdFolder as Or, LONGEST_PATH as Ot, UNREADABLE as P, environmentOf as Pn, onceEach as Pr, walk as Pt, givenSecrets as Q, parseJsonObject as Qn, compareVersions as Qt, readFreeMemory as R, fromBytes as Rn, gzipMember as Rt, gitPaths as S, refused$2 as Sn, writeStream as Sr, fileChunks as St, templateTexts as T, require_end_of_stream as Tn, PathRefused as Tr, openSource as Tt, changesOf as U, isForeignLayerType as Un, describeDelivered as Ut, parseFramework as V, MEDIA as Vn, shortSha as Vt, fileChanges as W, isIndexType as Wn, describeImage as Wt, sizeOf as X, manifestOf$1 as Xn, plain as Xt, saidOf as Y, MOST_ENTRIES as Yn, fenced as Yt, findCredentialFiles as Z, parseIndex as Zn, table as Zt, textsOf as _, LARGE_ARCHIVE as _n, openFile as _r, isJobVariable as _t, pageOf as a, present as an, dockerConfigFile as ar, NODE_FOLDER as at, copyGit as b, entryCounter as bn, removeFile as br, versionPackageIn as bt, rowsTable as c, init_p_map as cn, isNear as cr, USER_FOLDER as ct, drawnPhases as d, pMapSkip as dn, at as dr, buildEnvironment as dt, isPartOf as en, isPlatform as er, tracesOf as et, timeline as f, pMapStop as fn, eventAfterMerge as fr, proxiesOf as ft, read as g, tarOfEntries as gn, moveTo as gr, EVENT_VARIABLES as gt, advisoriesOf as h, readableOf as hn, moveFrom as hr, userFolder as ht, folded as i, configOf as in, readBody as ir, COMMAND_FILES as it, describeEntry as j, readBase as jn, certificatesIn as jr, statsAt as jt, queueSave as k, rememberBase as kn, holdRoot as kr, directoryEntries as kt, summaryOf as l, pMap as ln, nearnessOf as lr, USUAL_PATH as lt, took as m, unpackNew as mn, kindAt as mr, setupEnvironment as mt, RUN_LABEL as n, actionsContext as nn, totalSize as nr, escapeMSBuild as nt, planSummary as o, pushWhole as on, Reach as or, NUGET_LOCKS as ot, tipOf as p, DAY as pn, publishes as pr, restoreEnvironment as pt, linesAt as q, LARGEST_CONFIG as qn, rulingRows as qt, errorsFirst as r, terminalContext as rn, readBeginning as rr, escapeXml as rt, problemLines as s, put as sn, describeNearness as sr, PATHS as st, runPost as t, readVersion as tn, parseDescriptor as tr, withoutSecrets as tt, lastLine as u, pMapIterable as un, choosePush as ur, WORK_FOLDERS as ut, historyOf as v, bounded as vn, readFile as vr, jobVariables as vt, evaluateTags as w, require_pump as wn, readSmallFile as wr, fileWithin as wt, gitObjects as x, limitsOn as xn, writeFile as xr, versionToolIn as xt, GIT_OBJECTS as y, checkSize as yn, readInside as yr, variablesNamedIn as yt, removeBelow as z, readAll as zn, zstdFrame as zt };