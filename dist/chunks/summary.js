import { n as describePlatform } from "./platform.js";
import { n as describeReference, s as taggedNames } from "./reference.js";
import { n as plain, r as table, t as code } from "./markdown.js";
import { r as hexOf } from "./digest.js";

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

// src/report/delivered.ts
/** `Index sha256:… of linux/amd64, linux/arm64`; nothing of a single image, which says it all itself. */
function describeSet({ top, images }) {
	if (images.length === 1) return [];
	return [`Index ${top.descriptor.digest} of ${images.map(({ platform }) => describePlatform(platform)).join(", ")}`];
}
/** `Image sha256:… (linux/amd64): 94.3 MB, 6 layers of the base and 284 kB in 3 of ours`; sizes as a registry holds them. */
function describeImage({ manifest, layers, platform }) {
	const own = layers.filter(({ kind }) => kind !== "base");
	const size = (some) => prettyBytes(some.reduce((sum, { descriptor }) => sum + descriptor.size, 0));
	const base = layers.length - own.length;
	return `Image ${manifest.descriptor.digest} (${describePlatform(platform)}): ${size(layers)}, ${base} layers of the base and ${size(own)} in ${own.length} of ours`;
}
/** Log lines: one for the place, one for each blob. */
function describeDelivered(delivered) {
	const { target, blobs, bytesSent, because } = delivered;
	return [`${target}: ${prettyBytes(bytesSent)} sent, ${countOf(blobs)} (${because})`, ...blobs.map(describeBlob)];
}
function describeBlob({ action, kind, size, digest, because }) {
	return `  ${action.padEnd(7)}  ${kind.padEnd(18)}  ${prettyBytes(size).padStart(9)}  ${digest.slice(0, 19)}  (${because})`;
}
/** `3 sent, 4 mounted, 1 already there`. */
function countOf(blobs) {
	const count = (action) => blobs.filter((blob) => blob.action === action).length;
	return `${count("sent")} sent, ${count("mounted")} mounted, ${count("present")} already there`;
}

// src/report/metadata.ts
/** The output `metadata`, with the names that docker/build-push-action gives. */
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
/** Of a set: the labels of its first image, and what stands on the documents and descriptors around it. */
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
/** Of config and layers, in bytes, as a registry holds them. */
function sizeOf({ config, layers }) {
	return layers.reduce((sum, { descriptor }) => sum + descriptor.size, config.descriptor.size);
}
/** Lines as `sha256sum` writes them, which is what actions/attest takes: each name once with each digest. */
function checksumsOf(subjects) {
	const lines = subjects.map(({ name, digest }) => `${hexOf(digest)}  ${name}\n`);
	return [...new Set(lines)].join("");
}

// src/report/summary.ts
/** The run's page: what came out, drawn, and why each choice was made. Markdown as GitHub renders it. */
function summaryOf(facts) {
	const { result, outputs, choices, delivered } = facts;
	return [
		`## 📦 ${outputs.image === "" ? code(outputs.digest) : code(outputs.image)}`,
		"",
		...startOf(outputs),
		"",
		...picture(result),
		"",
		...family(result),
		...table([
			"",
			"choice",
			"because"
		], choices.map(({ what, value, because }) => [
			what,
			code(value),
			plain(because)
		])),
		"",
		...table([
			"delivered to",
			"sent",
			"blobs",
			"because"
		], delivered.map((row) => [
			code(row.target),
			prettyBytes(row.bytesSent),
			countOf(row.blobs),
			plain(row.because)
		])),
		""
	].join("\n");
}
/** What became of all that later runs can use; the post step's part of the page. */
function keptSummary(rows) {
	const cells = rows.map(({ what, value, because }) => [
		what,
		value,
		plain(because)
	]);
	return [...table([
		"for later runs",
		"",
		"because"
	], cells), ""].join("\n");
}
function startOf(outputs) {
	if (outputs.pushed !== "true") return [`Not pushed. Digest ${code(outputs.digest)}.`];
	return [
		"```sh",
		`docker run --rm ${outputs.port === "" ? "" : `-p ${outputs.port}:${outputs.port} `}${outputs.image}`,
		"```"
	];
}
/** Layers from the base up, as long as they are heavy: what a pull of a new version moves is the end of the list. */
function picture({ sets }) {
	const image = sets[0]?.set.images[0];
	if (image === void 0) return [];
	const base = image.layers.filter(({ kind }) => kind === "base");
	const rows = [{
		kind: `base (${base.length} layers)`,
		size: base.reduce((sum, { descriptor }) => sum + descriptor.size, 0)
	}, ...image.layers.filter(({ kind }) => kind !== "base").map(({ kind, descriptor }) => ({
		kind,
		size: descriptor.size
	}))];
	const widest = Math.max(...rows.map(({ kind }) => kind.length));
	const largest = Math.max(...rows.map(({ size }) => size), 1);
	const bar = (size) => "█".repeat(Math.max(1, Math.round(size / largest * 40)));
	return [
		"```text",
		...rows.map(({ kind, size }) => `${kind.replaceAll("`", "ʼ").padEnd(widest)}  ${prettyBytes(size).padStart(9)}  ${bar(size)}`),
		"```"
	];
}
/** Several images by what stands for them; the layers above are those of the first one. */
function family({ sets }) {
	if (sets.every(({ set }) => set.images.length === 1) && sets.length === 1) return [];
	const isOfMany = new Set(sets.map(({ project }) => project)).size > 1;
	return [
		"```text",
		...sets.flatMap(({ set, tags, bases, names: [name] }) => [`${isOfMany && name !== void 0 ? `${describeReference(name)}: ` : ""}${tags.join(", ")}  ${set.top.descriptor.digest.slice(0, 19)}`, ...set.images.map((image, at) => {
			return `${at === set.images.length - 1 ? "└─" : "├─"} ${describePlatform(image.platform).padEnd(14)} ${prettyBytes(sizeOf(image)).padStart(9)}  on ${(bases[at] ?? "").replace(/@.*$/, "")}`;
		})]).map((line) => line.replaceAll("`", "ʼ")),
		"```",
		""
	];
}

export { saidOf as a, describeImage as c, metadataOf as i, describeSet as l, summaryOf as n, sizeOf as o, checksumsOf as r, describeDelivered as s, keptSummary as t };