import { It as isObject, dt as parseJson, ft as ActionError, mt as messageOf } from "./start.js";
import { $n as parseManifest, Mr as pemBlocks, jr as certificatesIn, wr as readSmallFile, zn as readAll } from "./world.js";
import { t as require_dist } from "./dist2.js";
import { Jn as listReferrers } from "./story.js";
import { resolve } from "node:path";
import { X509Certificate, constants, createHash, verify } from "node:crypto";

// src/notary/der.ts
var import_dist = require_dist();
/** Parses exactly one value in DER (X.690). @throws Error that says what is wrong */
function parseDer(bytes) {
	const buffer = Buffer.from(bytes);
	const parsed = parsedOrThrow(buffer);
	if (!bytesOf(parsed).equals(buffer)) throw new Error("it is not DER, or more bytes follow");
	return parsed;
}
/** A value that is nested too deeply ends in a RangeError: the parser calls itself. */
function parsedOrThrow(buffer) {
	try {
		return import_dist.ASN1Obj.parseBuffer(buffer);
	} catch (cause) {
		throw new Error("it is not DER", { cause });
	}
}
/** Returns a part of a SEQUENCE or a SET. @throws Error if it has fewer parts */
function partOf({ subs }, index) {
	const found = subs[index];
	if (found === void 0) throw new Error("a part of it is missing");
	return found;
}
/** Returns the part with a context-specific tag, such as `[0]`. */
function taggedPart({ subs }, number) {
	return subs.find(({ tag }) => tag.isContextSpecific(number));
}
/** Returns the bytes of a value as they were parsed. */
function bytesOf({ tag, value }) {
	return derOf(tag.toDER(), value);
}
/** Returns DER with a tag of one byte. */
function derOf(tag, content) {
	const { length } = content;
	if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content]);
	const digits = length.toString(16);
	const size = Buffer.from(digits.padStart(digits.length + digits.length % 2, "0"), "hex");
	return Buffer.concat([
		Buffer.from([tag, 128 | size.length]),
		size,
		content
	]);
}

// src/notary/certificate.ts
/** The limit for a certificate, in bytes. */
const LARGEST$1 = 16384;
/** RFC 5280, sections 4.2.1.3, 4.2.1.9 and 4.2.1.12 */
const [USAGE, CONSTRAINTS, PURPOSES] = [
	"2.5.29.15",
	"2.5.29.19",
	"2.5.29.37"
];
/** RSA and ECDSA with SHA-256, SHA-384 and SHA-512 */
const STRONG = [...[
	"1.2.840.113549.1.1.11",
	"1.2.840.113549.1.1.12",
	"1.2.840.113549.1.1.13"
], ...[
	"1.2.840.10045.4.3.2",
	"1.2.840.10045.4.3.3",
	"1.2.840.10045.4.3.4"
]];
const RSA_PSS = "1.2.840.113549.1.1.10";
const SHA2 = [
	"2.16.840.1.101.3.4.2.1",
	"2.16.840.1.101.3.4.2.2",
	"2.16.840.1.101.3.4.2.3"
];
/** Reads a certificate in DER. @throws Error that says what is wrong */
function readCertificate(bytes) {
	if (bytes.length > LARGEST$1) throw new Error(`a certificate has more than ${LARGEST$1} bytes`);
	try {
		return parsed(bytes);
	} catch (cause) {
		throw new Error("a certificate cannot be read", { cause });
	}
}
function parsed(bytes) {
	const root = parseDer(bytes);
	const x509 = new X509Certificate(bytes);
	const extensions = extensionsOf(partOf(root, 0));
	const [usage, constraints, purposes] = [
		USAGE,
		CONSTRAINTS,
		PURPOSES
	].map((id) => extensions.get(id ?? ""));
	return {
		x509,
		begins: Date.parse(x509.validFrom),
		ends: Date.parse(x509.validTo),
		isStrong: isStrong(partOf(root, 1)),
		...constraints && { constraints: {
			critical: constraints.critical,
			...constraintsIn(constraints.value)
		} },
		...usage && { usage: {
			critical: usage.critical,
			bits: bitsIn(usage.value)
		} },
		...purposes && { purposes: {
			critical: purposes.critical,
			ids: purposes.value.subs.map((id) => id.toOID())
		} }
	};
}
/** By object identifier, those that are used here. @throws Error if there are two of one kind */
function extensionsOf(body) {
	const found = /* @__PURE__ */ new Map();
	const list = taggedPart(body, 3);
	for (const { subs } of list === void 0 ? [] : partOf(list, 0).subs) {
		const [id, second, third] = subs;
		const name = id?.toOID() ?? "";
		if (name !== USAGE && name !== CONSTRAINTS && name !== PURPOSES) continue;
		if (found.has(name)) throw new Error("it has two extensions of one kind");
		const content = third ?? second;
		if (content === void 0) throw new Error("an extension is empty");
		const critical = third !== void 0 && second?.toBoolean() === true;
		found.set(name, {
			critical,
			value: parseDer(content.value)
		});
	}
	return found;
}
function constraintsIn({ subs }) {
	const ca = subs[0]?.tag.isBoolean() === true && subs[0].toBoolean();
	const length = subs.find(({ tag }) => tag.isInteger());
	return {
		ca,
		...length === void 0 ? {} : { pathLength: Number(length.toInteger()) }
	};
}
function bitsIn(value) {
	return value.toBitString().flatMap((bit, index) => bit === 1 ? [index] : []);
}
function isStrong(algorithm) {
	const id = partOf(algorithm, 0).toOID();
	if (id !== RSA_PSS) return STRONG.includes(id);
	const hash = taggedPart(partOf(algorithm, 1), 0);
	return hash !== void 0 && SHA2.includes(partOf(partOf(hash, 0), 0).toOID());
}
/** Returns whether two certificates are the same. */
function isSame(one, other) {
	return one.x509.raw.equals(other.x509.raw);
}
/** Returns the common name and the organisation of a certificate: `Signing (Example Corporation)`. */
function nameOf({ x509 }) {
	const lines = x509.subject.split("\n");
	const [name = "", organisation = ""] = ["CN=", "O="].map((start) => (lines.find((line) => line.startsWith(start)) ?? "").slice(start.length).replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 100));
	if (name === "" || organisation === "") return name || organisation || "a certificate without a name";
	return `${name} (${organisation})`;
}

// node_modules/cborg/lib/is.js
const objectTypeNames = [
	"Object",
	"RegExp",
	"Date",
	"Error",
	"Map",
	"Set",
	"WeakMap",
	"WeakSet",
	"ArrayBuffer",
	"SharedArrayBuffer",
	"DataView",
	"Promise",
	"URL",
	"HTMLElement",
	"Int8Array",
	"Uint8ClampedArray",
	"Int16Array",
	"Uint16Array",
	"Int32Array",
	"Uint32Array",
	"Float32Array",
	"Float64Array",
	"BigInt64Array",
	"BigUint64Array",
	"Tagged"
];
/**
* @param {any} value
* @returns {string}
*/
function is(value) {
	if (value === null) return "null";
	if (value === void 0) return "undefined";
	if (value === true || value === false) return "boolean";
	const typeOf = typeof value;
	if (typeOf === "string" || typeOf === "number" || typeOf === "bigint" || typeOf === "symbol") return typeOf;
	if (typeOf === "function") return "Function";
	if (Array.isArray(value)) return "Array";
	if (value instanceof Uint8Array) return "Uint8Array";
	if (value.constructor === Object) return "Object";
	const objectType = getObjectType(value);
	if (objectType) return objectType;
	return "Object";
}
/**
* @param {any} value
* @returns {string|undefined}
*/
function getObjectType(value) {
	const objectTypeName = Object.prototype.toString.call(value).slice(8, -1);
	if (objectTypeNames.includes(objectTypeName)) return objectTypeName;
}

// node_modules/cborg/lib/token.js
var Type = class {
	/**
	* @param {number} major
	* @param {string} name
	* @param {boolean} terminal
	*/
	constructor(major, name, terminal) {
		this.major = major;
		this.majorEncoded = major << 5;
		this.name = name;
		this.terminal = terminal;
	}
	toString() {
		return `Type[${this.major}].${this.name}`;
	}
	/**
	* @param {Type} typ
	* @returns {number}
	*/
	compare(typ) {
		return this.major < typ.major ? -1 : this.major > typ.major ? 1 : 0;
	}
	/**
	* Check equality between two Type instances. Safe to use across different
	* copies of the Type class (e.g., when bundlers duplicate the module).
	* (major, name) uniquely identifies a Type; terminal is implied by these.
	* @param {Type} a
	* @param {Type} b
	* @returns {boolean}
	*/
	static equals(a, b) {
		return a === b || a.major === b.major && a.name === b.name;
	}
};
Type.uint = new Type(0, "uint", true);
Type.negint = new Type(1, "negint", true);
Type.bytes = new Type(2, "bytes", true);
Type.string = new Type(3, "string", true);
Type.array = new Type(4, "array", false);
Type.map = new Type(5, "map", false);
Type.tag = new Type(6, "tag", false);
Type.float = new Type(7, "float", true);
Type.false = new Type(7, "false", true);
Type.true = new Type(7, "true", true);
Type.null = new Type(7, "null", true);
Type.undefined = new Type(7, "undefined", true);
Type.break = new Type(7, "break", true);
var Token = class {
	/**
	* @param {Type} type
	* @param {any} [value]
	* @param {number} [encodedLength]
	*/
	constructor(type, value, encodedLength) {
		this.type = type;
		this.value = value;
		this.encodedLength = encodedLength;
		/** @type {Uint8Array|undefined} */
		this.encodedBytes = void 0;
		/** @type {Uint8Array|undefined} */
		this.byteValue = void 0;
	}
	toString() {
		return `Token[${this.type}].${this.value}`;
	}
};

// node_modules/cborg/lib/byte-utils.js
const useBuffer = globalThis.process && !globalThis.process.browser && globalThis.Buffer && typeof globalThis.Buffer.isBuffer === "function";
const textEncoder = new TextEncoder();
/**
* @typedef {import('../interface.js').ByteView} ByteView
* @typedef {import('../interface.js').AllocatedByteView} AllocatedByteView
*/
/**
* @param {Uint8Array} buf
* @returns {boolean}
*/
function isBuffer(buf) {
	return useBuffer && globalThis.Buffer.isBuffer(buf);
}
/**
* @param {ByteView|number[]} buf
* @returns {ByteView}
*/
function asU8A(buf) {
	if (!(buf instanceof Uint8Array)) return Uint8Array.from(buf);
	return isBuffer(buf) ? new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength) : buf;
}
const FROM_STRING_THRESHOLD_BUFFER = 24;
const FROM_STRING_THRESHOLD_TEXTENCODER = 200;
const fromString = useBuffer ? (string) => {
	return string.length >= FROM_STRING_THRESHOLD_BUFFER ? globalThis.Buffer.from(string) : utf8ToBytes(string);
} : 
/**
* @param {string} string
*/
(string) => {
	return string.length >= FROM_STRING_THRESHOLD_TEXTENCODER ? textEncoder.encode(string) : utf8ToBytes(string);
};
/**
* Buffer variant not fast enough for what we need
* @param {number[]} arr
* @returns {AllocatedByteView}
*/
const fromArray = (arr) => {
	return Uint8Array.from(arr);
};
const slice = useBuffer ? (bytes, start, end) => {
	if (isBuffer(bytes)) return new Uint8Array(bytes.subarray(start, end));
	return bytes.slice(start, end);
} : 
/**
* @param {Uint8Array} bytes
* @param {number} start
* @param {number} end
*/
(bytes, start, end) => {
	return bytes.slice(start, end);
};
const concat = useBuffer ? (chunks, length) => {
	chunks = chunks.map((c) => c instanceof Uint8Array ? c : globalThis.Buffer.from(c));
	return asU8A(globalThis.Buffer.concat(chunks, length));
} : 
/**
* @param {ByteView[]} chunks
* @param {number} length
* @returns {AllocatedByteView}
*/
(chunks, length) => {
	const out = new Uint8Array(length);
	let off = 0;
	for (let b of chunks) {
		if (off + b.length > out.length) b = b.subarray(0, out.length - off);
		out.set(b, off);
		off += b.length;
	}
	return out;
};
const alloc = useBuffer ? (size) => {
	return globalThis.Buffer.allocUnsafe(size);
} : 
/**
* @param {number} size
* @returns {AllocatedByteView}
*/
(size) => {
	return new Uint8Array(size);
};
/**
* @param {Uint8Array} b1
* @param {Uint8Array} b2
* @returns {number}
*/
function compare(b1, b2) {
	if (isBuffer(b1) && isBuffer(b2)) return b1.compare(b2);
	for (let i = 0; i < b1.length; i++) {
		if (b1[i] === b2[i]) continue;
		return b1[i] < b2[i] ? -1 : 1;
	}
	return 0;
}
/**
* @param {string} str
* @returns {number[]}
*/
function utf8ToBytes(str) {
	const out = [];
	let p = 0;
	for (let i = 0; i < str.length; i++) {
		let c = str.charCodeAt(i);
		if (c < 128) out[p++] = c;
		else if (c < 2048) {
			out[p++] = c >> 6 | 192;
			out[p++] = c & 63 | 128;
		} else if ((c & 64512) === 55296 && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === 56320) {
			c = 65536 + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
			out[p++] = c >> 18 | 240;
			out[p++] = c >> 12 & 63 | 128;
			out[p++] = c >> 6 & 63 | 128;
			out[p++] = c & 63 | 128;
		} else {
			if (c >= 55296 && c <= 57343) c = 65533;
			out[p++] = c >> 12 | 224;
			out[p++] = c >> 6 & 63 | 128;
			out[p++] = c & 63 | 128;
		}
	}
	return out;
}

// node_modules/cborg/lib/bl.js
/**
* Bl is a list of byte chunks, similar to https://github.com/rvagg/bl but for
* writing rather than reading.
* A Bl object accepts set() operations for individual bytes and copyTo() for
* inserting byte arrays. These write operations don't automatically increment
* the internal cursor so its "length" won't be changed. Instead, increment()
* must be called to extend its length to cover the inserted data.
* The toBytes() call will convert all internal memory to a single Uint8Array of
* the correct length, truncating any data that is stored but hasn't been
* included by an increment().
* get() can retrieve a single byte.
* All operations (except toBytes()) take an "offset" argument that will perform
* the write at the offset _from the current cursor_. For most operations this
* will be `0` to write at the current cursor position but it can be ahead of
* the current cursor. Negative offsets probably work but are untested.
*/
/**
* @typedef {import('../interface.js').ByteView} ByteView
* @typedef {import('../interface.js').AllocatedByteView} AllocatedByteView
*/
const defaultChunkSize = 256;
var Bl = class {
	/**
	* @param {number} [chunkSize]
	*/
	constructor(chunkSize = defaultChunkSize) {
		this.chunkSize = chunkSize;
		/** @type {number} */
		this.cursor = 0;
		/** @type {number} */
		this.maxCursor = -1;
		/** @type {(ByteView|number[])[]} */
		this.chunks = [];
		/** @type {ByteView|number[]|null} */
		this._initReuseChunk = null;
	}
	reset() {
		this.cursor = 0;
		this.maxCursor = -1;
		if (this.chunks.length) this.chunks = [];
		if (this._initReuseChunk !== null) {
			this.chunks.push(this._initReuseChunk);
			this.maxCursor = this._initReuseChunk.length - 1;
		}
	}
	/**
	* @param {number} byte
	*/
	pushByte(byte) {
		let topChunk = this.chunks[this.chunks.length - 1];
		if (this.cursor > this.maxCursor) {
			topChunk = alloc(this.chunkSize);
			this.chunks.push(topChunk);
			this.maxCursor += topChunk.length;
			if (this._initReuseChunk === null) this._initReuseChunk = topChunk;
		}
		const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1;
		topChunk[chunkPos] = byte;
		this.cursor++;
	}
	/**
	* @param {ByteView|number[]} bytes
	*/
	push(bytes) {
		let topChunk = this.chunks[this.chunks.length - 1];
		if (this.cursor + bytes.length <= this.maxCursor + 1) {
			const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1;
			topChunk.set(bytes, chunkPos);
		} else {
			if (topChunk) {
				const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1;
				if (chunkPos < topChunk.length) {
					this.chunks[this.chunks.length - 1] = topChunk.subarray(0, chunkPos);
					this.maxCursor = this.cursor - 1;
				}
			}
			if (bytes.length < 64 && bytes.length < this.chunkSize) {
				topChunk = alloc(this.chunkSize);
				this.chunks.push(topChunk);
				this.maxCursor += topChunk.length;
				if (this._initReuseChunk === null) this._initReuseChunk = topChunk;
				topChunk.set(bytes, 0);
			} else {
				this.chunks.push(bytes);
				this.maxCursor += bytes.length;
			}
		}
		this.cursor += bytes.length;
	}
	/**
	* @param {boolean} [reset]
	* @returns {AllocatedByteView}
	*/
	toBytes(reset = false) {
		let byts;
		if (this.chunks.length === 1) {
			const chunk = this.chunks[0];
			if (reset && this.cursor > chunk.length / 2) {
				byts = this.cursor === chunk.length ? chunk : chunk.subarray(0, this.cursor);
				this._initReuseChunk = null;
				this.chunks = [];
			} else byts = slice(chunk, 0, this.cursor);
		} else byts = concat(this.chunks, this.cursor);
		if (reset) this.reset();
		return byts;
	}
};
/**
* U8Bl is a buffer list that writes directly to a user-provided Uint8Array.
* It provides the same interface as Bl but writes to a fixed destination.
* @template {ArrayBufferLike} T
*/
var U8Bl = class {
	/**
	* @param {Uint8Array<T>} dest
	*/
	constructor(dest) {
		this.dest = dest;
		/** @type {number} */
		this.cursor = 0;
		/** @type {Array<Uint8Array<T>>} */
		this.chunks = [dest];
	}
	reset() {
		this.cursor = 0;
	}
	/**
	* @param {number} byte
	*/
	pushByte(byte) {
		if (this.cursor >= this.dest.length) throw new Error("write out of bounds, destination buffer is too small");
		this.dest[this.cursor++] = byte;
	}
	/**
	* @param {ByteView|number[]} bytes
	*/
	push(bytes) {
		if (this.cursor + bytes.length > this.dest.length) throw new Error("write out of bounds, destination buffer is too small");
		this.dest.set(bytes, this.cursor);
		this.cursor += bytes.length;
	}
	/**
	* @param {boolean} [reset]
	* @returns {Uint8Array<T>}
	*/
	toBytes(reset = false) {
		const byts = this.dest.subarray(0, this.cursor);
		if (reset) this.reset();
		return byts;
	}
};

// node_modules/cborg/lib/common.js
const decodeErrPrefix = "CBOR decode error:";
const encodeErrPrefix = "CBOR encode error:";
const uintMinorPrefixBytes = [];
uintMinorPrefixBytes[23] = 1;
uintMinorPrefixBytes[24] = 2;
uintMinorPrefixBytes[25] = 3;
uintMinorPrefixBytes[26] = 5;
uintMinorPrefixBytes[27] = 9;
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} need
*/
function assertEnoughData(data, pos, need) {
	if (data.length - pos < need) throw new Error(`${decodeErrPrefix} not enough data for type`);
}

// node_modules/cborg/lib/0uint.js
const uintBoundaries = [
	24,
	256,
	65536,
	4294967296,
	BigInt("18446744073709551616")
];
/**
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
*/
/**
* @param {Uint8Array} data
* @param {number} offset
* @param {DecodeOptions} options
* @returns {number}
*/
function readUint8(data, offset, options) {
	assertEnoughData(data, offset, 1);
	const value = data[offset];
	if (options.strict === true && value < uintBoundaries[0]) throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);
	return value;
}
/**
* @param {Uint8Array} data
* @param {number} offset
* @param {DecodeOptions} options
* @returns {number}
*/
function readUint16(data, offset, options) {
	assertEnoughData(data, offset, 2);
	const value = data[offset] << 8 | data[offset + 1];
	if (options.strict === true && value < uintBoundaries[1]) throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);
	return value;
}
/**
* @param {Uint8Array} data
* @param {number} offset
* @param {DecodeOptions} options
* @returns {number}
*/
function readUint32(data, offset, options) {
	assertEnoughData(data, offset, 4);
	const value = data[offset] * 16777216 + (data[offset + 1] << 16) + (data[offset + 2] << 8) + data[offset + 3];
	if (options.strict === true && value < uintBoundaries[2]) throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);
	return value;
}
/**
* @param {Uint8Array} data
* @param {number} offset
* @param {DecodeOptions} options
* @returns {number|bigint}
*/
function readUint64(data, offset, options) {
	assertEnoughData(data, offset, 8);
	const hi = data[offset] * 16777216 + (data[offset + 1] << 16) + (data[offset + 2] << 8) + data[offset + 3];
	const lo = data[offset + 4] * 16777216 + (data[offset + 5] << 16) + (data[offset + 6] << 8) + data[offset + 7];
	const value = (BigInt(hi) << BigInt(32)) + BigInt(lo);
	if (options.strict === true && value < uintBoundaries[3]) throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);
	if (value <= Number.MAX_SAFE_INTEGER) return Number(value);
	if (options.allowBigInt === true) return value;
	throw new Error(`${decodeErrPrefix} integers outside of the safe integer range are not supported`);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeUint8(data, pos, _minor, options) {
	return new Token(Type.uint, readUint8(data, pos + 1, options), 2);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeUint16(data, pos, _minor, options) {
	return new Token(Type.uint, readUint16(data, pos + 1, options), 3);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeUint32(data, pos, _minor, options) {
	return new Token(Type.uint, readUint32(data, pos + 1, options), 5);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeUint64(data, pos, _minor, options) {
	return new Token(Type.uint, readUint64(data, pos + 1, options), 9);
}
/**
* @param {ByteWriter} writer
* @param {Token} token
*/
function encodeUint(writer, token) {
	return encodeUintValue(writer, 0, token.value);
}
/**
* @param {ByteWriter} writer
* @param {number} major
* @param {number|bigint} uint
*/
function encodeUintValue(writer, major, uint) {
	if (uint < uintBoundaries[0]) {
		const nuint = Number(uint);
		writer.pushByte(major | nuint);
	} else if (uint < uintBoundaries[1]) {
		const nuint = Number(uint);
		writer.push([major | 24, nuint]);
	} else if (uint < uintBoundaries[2]) {
		const nuint = Number(uint);
		writer.push([
			major | 25,
			nuint >>> 8,
			nuint & 255
		]);
	} else if (uint < uintBoundaries[3]) {
		const nuint = Number(uint);
		writer.push([
			major | 26,
			nuint >>> 24 & 255,
			nuint >>> 16 & 255,
			nuint >>> 8 & 255,
			nuint & 255
		]);
	} else {
		const buint = BigInt(uint);
		if (buint < uintBoundaries[4]) {
			const set = [
				major | 27,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let lo = Number(buint & BigInt(4294967295));
			let hi = Number(buint >> BigInt(32) & BigInt(4294967295));
			set[8] = lo & 255;
			lo = lo >> 8;
			set[7] = lo & 255;
			lo = lo >> 8;
			set[6] = lo & 255;
			lo = lo >> 8;
			set[5] = lo & 255;
			set[4] = hi & 255;
			hi = hi >> 8;
			set[3] = hi & 255;
			hi = hi >> 8;
			set[2] = hi & 255;
			hi = hi >> 8;
			set[1] = hi & 255;
			writer.push(set);
		} else throw new Error(`${decodeErrPrefix} encountered BigInt larger than allowable range`);
	}
}
/**
* @param {Token} token
* @returns {number}
*/
encodeUint.encodedSize = function encodedSize(token) {
	return encodeUintValue.encodedSize(token.value);
};
/**
* @param {number} uint
* @returns {number}
*/
encodeUintValue.encodedSize = function encodedSize(uint) {
	if (uint < uintBoundaries[0]) return 1;
	if (uint < uintBoundaries[1]) return 2;
	if (uint < uintBoundaries[2]) return 3;
	if (uint < uintBoundaries[3]) return 5;
	return 9;
};
/**
* @param {Token} tok1
* @param {Token} tok2
* @returns {number}
*/
encodeUint.compareTokens = function compareTokens(tok1, tok2) {
	return tok1.value < tok2.value ? -1 : tok1.value > tok2.value ? 1 : 0;
};

// node_modules/cborg/lib/1negint.js
/**
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
*/
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeNegint8(data, pos, _minor, options) {
	return new Token(Type.negint, -1 - readUint8(data, pos + 1, options), 2);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeNegint16(data, pos, _minor, options) {
	return new Token(Type.negint, -1 - readUint16(data, pos + 1, options), 3);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeNegint32(data, pos, _minor, options) {
	return new Token(Type.negint, -1 - readUint32(data, pos + 1, options), 5);
}
const neg1b$1 = BigInt(-1);
const pos1b$1 = BigInt(1);
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeNegint64(data, pos, _minor, options) {
	const int = readUint64(data, pos + 1, options);
	if (typeof int !== "bigint") {
		const value = -1 - int;
		if (value >= Number.MIN_SAFE_INTEGER) return new Token(Type.negint, value, 9);
	}
	if (options.allowBigInt !== true) throw new Error(`${decodeErrPrefix} integers outside of the safe integer range are not supported`);
	return new Token(Type.negint, neg1b$1 - BigInt(int), 9);
}
/**
* @param {ByteWriter} writer
* @param {Token} token
*/
function encodeNegint(writer, token) {
	const negint = token.value;
	const unsigned = typeof negint === "bigint" ? negint * neg1b$1 - pos1b$1 : negint * -1 - 1;
	encodeUintValue(writer, token.type.majorEncoded, unsigned);
}
/**
* @param {Token} token
* @returns {number}
*/
encodeNegint.encodedSize = function encodedSize(token) {
	const negint = token.value;
	const unsigned = typeof negint === "bigint" ? negint * neg1b$1 - pos1b$1 : negint * -1 - 1;
	if (unsigned < uintBoundaries[0]) return 1;
	if (unsigned < uintBoundaries[1]) return 2;
	if (unsigned < uintBoundaries[2]) return 3;
	if (unsigned < uintBoundaries[3]) return 5;
	return 9;
};
/**
* @param {Token} tok1
* @param {Token} tok2
* @returns {number}
*/
encodeNegint.compareTokens = function compareTokens(tok1, tok2) {
	return tok1.value < tok2.value ? 1 : tok1.value > tok2.value ? -1 : 0;
};

// node_modules/cborg/lib/2bytes.js
/**
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
*/
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} prefix
* @param {number} length
* @returns {Token}
*/
function toToken$3(data, pos, prefix, length) {
	assertEnoughData(data, pos, prefix + length);
	const buf = data.slice(pos + prefix, pos + prefix + length);
	return new Token(Type.bytes, buf, prefix + length);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} minor
* @param {DecodeOptions} _options
* @returns {Token}
*/
function decodeBytesCompact(data, pos, minor, _options) {
	return toToken$3(data, pos, 1, minor);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeBytes8(data, pos, _minor, options) {
	return toToken$3(data, pos, 2, readUint8(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeBytes16(data, pos, _minor, options) {
	return toToken$3(data, pos, 3, readUint16(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeBytes32(data, pos, _minor, options) {
	return toToken$3(data, pos, 5, readUint32(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeBytes64(data, pos, _minor, options) {
	const l = readUint64(data, pos + 1, options);
	if (typeof l === "bigint") throw new Error(`${decodeErrPrefix} 64-bit integer bytes lengths not supported`);
	return toToken$3(data, pos, 9, l);
}
/**
* `encodedBytes` allows for caching when we do a byte version of a string
* for key sorting purposes
* @param {Token} token
* @returns {Uint8Array}
*/
function tokenBytes(token) {
	if (token.encodedBytes === void 0) token.encodedBytes = Type.equals(token.type, Type.string) ? fromString(token.value) : token.value;
	return token.encodedBytes;
}
/**
* @param {ByteWriter} writer
* @param {Token} token
*/
function encodeBytes(writer, token) {
	const bytes = tokenBytes(token);
	encodeUintValue(writer, token.type.majorEncoded, bytes.length);
	writer.push(bytes);
}
/**
* @param {Token} token
* @returns {number}
*/
encodeBytes.encodedSize = function encodedSize(token) {
	const bytes = tokenBytes(token);
	return encodeUintValue.encodedSize(bytes.length) + bytes.length;
};
/**
* @param {Token} tok1
* @param {Token} tok2
* @returns {number}
*/
encodeBytes.compareTokens = function compareTokens(tok1, tok2) {
	return compareBytes(tokenBytes(tok1), tokenBytes(tok2));
};
/**
* @param {Uint8Array} b1
* @param {Uint8Array} b2
* @returns {number}
*/
function compareBytes(b1, b2) {
	return b1.length < b2.length ? -1 : b1.length > b2.length ? 1 : compare(b1, b2);
}

// node_modules/cborg/lib/3string.js
const textDecoder = new TextDecoder();
const ASCII_THRESHOLD = 32;
/**
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
*/
/**
* Decode UTF-8 bytes to string. For short ASCII strings (common case for map keys),
* a simple loop is faster than TextDecoder.
* @param {Uint8Array} bytes
* @param {number} start
* @param {number} end
* @returns {string}
*/
function toStr(bytes, start, end) {
	if (end - start < ASCII_THRESHOLD) {
		let str = "";
		for (let i = start; i < end; i++) {
			const c = bytes[i];
			if (c & 128) return textDecoder.decode(bytes.subarray(start, end));
			str += String.fromCharCode(c);
		}
		return str;
	}
	return textDecoder.decode(bytes.subarray(start, end));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} prefix
* @param {number} length
* @param {DecodeOptions} options
* @returns {Token}
*/
function toToken$2(data, pos, prefix, length, options) {
	const totLength = prefix + length;
	assertEnoughData(data, pos, totLength);
	const tok = new Token(Type.string, toStr(data, pos + prefix, pos + totLength), totLength);
	if (options.retainStringBytes === true) tok.byteValue = data.slice(pos + prefix, pos + totLength);
	return tok;
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeStringCompact(data, pos, minor, options) {
	return toToken$2(data, pos, 1, minor, options);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeString8(data, pos, _minor, options) {
	return toToken$2(data, pos, 2, readUint8(data, pos + 1, options), options);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeString16(data, pos, _minor, options) {
	return toToken$2(data, pos, 3, readUint16(data, pos + 1, options), options);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeString32(data, pos, _minor, options) {
	return toToken$2(data, pos, 5, readUint32(data, pos + 1, options), options);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeString64(data, pos, _minor, options) {
	const l = readUint64(data, pos + 1, options);
	if (typeof l === "bigint") throw new Error(`${decodeErrPrefix} 64-bit integer string lengths not supported`);
	return toToken$2(data, pos, 9, l, options);
}
const encodeString = encodeBytes;

// node_modules/cborg/lib/4array.js
/**
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
*/
/**
* @param {Uint8Array} _data
* @param {number} _pos
* @param {number} prefix
* @param {number} length
* @returns {Token}
*/
function toToken$1(_data, _pos, prefix, length) {
	return new Token(Type.array, length, prefix);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} minor
* @param {DecodeOptions} _options
* @returns {Token}
*/
function decodeArrayCompact(data, pos, minor, _options) {
	return toToken$1(data, pos, 1, minor);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeArray8(data, pos, _minor, options) {
	return toToken$1(data, pos, 2, readUint8(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeArray16(data, pos, _minor, options) {
	return toToken$1(data, pos, 3, readUint16(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeArray32(data, pos, _minor, options) {
	return toToken$1(data, pos, 5, readUint32(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeArray64(data, pos, _minor, options) {
	const l = readUint64(data, pos + 1, options);
	if (typeof l === "bigint") throw new Error(`${decodeErrPrefix} 64-bit integer array lengths not supported`);
	return toToken$1(data, pos, 9, l);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeArrayIndefinite(data, pos, _minor, options) {
	if (options.allowIndefinite === false) throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);
	return toToken$1(data, pos, 1, 1e400);
}
/**
* @param {ByteWriter} writer
* @param {Token} token
*/
function encodeArray(writer, token) {
	encodeUintValue(writer, Type.array.majorEncoded, token.value);
}
encodeArray.compareTokens = encodeUint.compareTokens;
/**
* @param {Token} token
* @returns {number}
*/
encodeArray.encodedSize = function encodedSize(token) {
	return encodeUintValue.encodedSize(token.value);
};

// node_modules/cborg/lib/5map.js
/**
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
*/
/**
* @param {Uint8Array} _data
* @param {number} _pos
* @param {number} prefix
* @param {number} length
* @returns {Token}
*/
function toToken(_data, _pos, prefix, length) {
	return new Token(Type.map, length, prefix);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} minor
* @param {DecodeOptions} _options
* @returns {Token}
*/
function decodeMapCompact(data, pos, minor, _options) {
	return toToken(data, pos, 1, minor);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeMap8(data, pos, _minor, options) {
	return toToken(data, pos, 2, readUint8(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeMap16(data, pos, _minor, options) {
	return toToken(data, pos, 3, readUint16(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeMap32(data, pos, _minor, options) {
	return toToken(data, pos, 5, readUint32(data, pos + 1, options));
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeMap64(data, pos, _minor, options) {
	const l = readUint64(data, pos + 1, options);
	if (typeof l === "bigint") throw new Error(`${decodeErrPrefix} 64-bit integer map lengths not supported`);
	return toToken(data, pos, 9, l);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeMapIndefinite(data, pos, _minor, options) {
	if (options.allowIndefinite === false) throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);
	return toToken(data, pos, 1, 1e400);
}
/**
* @param {ByteWriter} writer
* @param {Token} token
*/
function encodeMap(writer, token) {
	encodeUintValue(writer, Type.map.majorEncoded, token.value);
}
encodeMap.compareTokens = encodeUint.compareTokens;
/**
* @param {Token} token
* @returns {number}
*/
encodeMap.encodedSize = function encodedSize(token) {
	return encodeUintValue.encodedSize(token.value);
};

// node_modules/cborg/lib/6tag.js
/**
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
*/
/**
* @param {Uint8Array} _data
* @param {number} _pos
* @param {number} minor
* @param {DecodeOptions} _options
* @returns {Token}
*/
function decodeTagCompact(_data, _pos, minor, _options) {
	return new Token(Type.tag, minor, 1);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeTag8(data, pos, _minor, options) {
	return new Token(Type.tag, readUint8(data, pos + 1, options), 2);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeTag16(data, pos, _minor, options) {
	return new Token(Type.tag, readUint16(data, pos + 1, options), 3);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeTag32(data, pos, _minor, options) {
	return new Token(Type.tag, readUint32(data, pos + 1, options), 5);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeTag64(data, pos, _minor, options) {
	return new Token(Type.tag, readUint64(data, pos + 1, options), 9);
}
/**
* @param {ByteWriter} writer
* @param {Token} token
*/
function encodeTag(writer, token) {
	encodeUintValue(writer, Type.tag.majorEncoded, token.value);
}
encodeTag.compareTokens = encodeUint.compareTokens;
/**
* @param {Token} token
* @returns {number}
*/
encodeTag.encodedSize = function encodedSize(token) {
	return encodeUintValue.encodedSize(token.value);
};

// node_modules/cborg/lib/7float.js
/**
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
* @typedef {import('../interface.js').EncodeOptions} EncodeOptions
*/
const MINOR_FALSE = 20;
const MINOR_TRUE = 21;
const MINOR_NULL = 22;
const MINOR_UNDEFINED = 23;
/**
* @param {Uint8Array} _data
* @param {number} _pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeUndefined(_data, _pos, _minor, options) {
	if (options.allowUndefined === false) throw new Error(`${decodeErrPrefix} undefined values are not supported`);
	else if (options.coerceUndefinedToNull === true) return new Token(Type.null, null, 1);
	return new Token(Type.undefined, void 0, 1);
}
/**
* @param {Uint8Array} _data
* @param {number} _pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeBreak(_data, _pos, _minor, options) {
	if (options.allowIndefinite === false) throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);
	return new Token(Type.break, void 0, 1);
}
/**
* @param {number} value
* @param {number} bytes
* @param {DecodeOptions} options
* @returns {Token}
*/
function createToken(value, bytes, options) {
	if (options) {
		if (options.allowNaN === false && Number.isNaN(value)) throw new Error(`${decodeErrPrefix} NaN values are not supported`);
		if (options.allowInfinity === false && (value === 1e400 || value === -1e400)) throw new Error(`${decodeErrPrefix} Infinity values are not supported`);
	}
	return new Token(Type.float, value, bytes);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeFloat16(data, pos, _minor, options) {
	return createToken(readFloat16(data, pos + 1), 3, options);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeFloat32(data, pos, _minor, options) {
	return createToken(readFloat32(data, pos + 1), 5, options);
}
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} _minor
* @param {DecodeOptions} options
* @returns {Token}
*/
function decodeFloat64(data, pos, _minor, options) {
	return createToken(readFloat64(data, pos + 1), 9, options);
}
/**
* @param {ByteWriter} writer
* @param {Token} token
* @param {EncodeOptions} options
*/
function encodeFloat(writer, token, options) {
	const float = token.value;
	if (float === false) writer.pushByte(Type.float.majorEncoded | 20);
	else if (float === true) writer.pushByte(Type.float.majorEncoded | 21);
	else if (float === null) writer.pushByte(Type.float.majorEncoded | 22);
	else if (float === void 0) writer.pushByte(Type.float.majorEncoded | 23);
	else {
		let decoded;
		let success = false;
		if (!options || options.float64 !== true) {
			encodeFloat16(float);
			decoded = readFloat16(ui8a, 1);
			if (float === decoded || Number.isNaN(float)) {
				ui8a[0] = 249;
				writer.push(ui8a.slice(0, 3));
				success = true;
			} else {
				encodeFloat32(float);
				decoded = readFloat32(ui8a, 1);
				if (float === decoded) {
					ui8a[0] = 250;
					writer.push(ui8a.slice(0, 5));
					success = true;
				}
			}
		}
		if (!success) {
			encodeFloat64(float);
			decoded = readFloat64(ui8a, 1);
			ui8a[0] = 251;
			writer.push(ui8a.slice(0, 9));
		}
	}
}
/**
* @param {Token} token
* @param {EncodeOptions} options
* @returns {number}
*/
encodeFloat.encodedSize = function encodedSize(token, options) {
	const float = token.value;
	if (float === false || float === true || float === null || float === void 0) return 1;
	if (!options || options.float64 !== true) {
		encodeFloat16(float);
		let decoded = readFloat16(ui8a, 1);
		if (float === decoded || Number.isNaN(float)) return 3;
		encodeFloat32(float);
		decoded = readFloat32(ui8a, 1);
		if (float === decoded) return 5;
	}
	return 9;
};
const buffer = /* @__PURE__ */ new ArrayBuffer(9);
const dataView = new DataView(buffer, 1);
const ui8a = new Uint8Array(buffer, 0);
/**
* @param {number} inp
*/
function encodeFloat16(inp) {
	if (inp === 1e400) dataView.setUint16(0, 31744, false);
	else if (inp === -1e400) dataView.setUint16(0, 64512, false);
	else if (Number.isNaN(inp)) dataView.setUint16(0, 32256, false);
	else {
		dataView.setFloat32(0, inp);
		const valu32 = dataView.getUint32(0);
		const exponent = (valu32 & 2139095040) >> 23;
		const mantissa = valu32 & 8388607;
		if (exponent === 255) dataView.setUint16(0, 31744, false);
		else if (exponent === 0) dataView.setUint16(0, (valu32 & 2147483648) >> 16 | mantissa >> 13, false);
		else {
			const logicalExponent = exponent - 127;
			if (logicalExponent < -24) dataView.setUint16(0, 0);
			else if (logicalExponent < -14) dataView.setUint16(0, (valu32 & 2147483648) >> 16 | 1 << 24 + logicalExponent, false);
			else dataView.setUint16(0, (valu32 & 2147483648) >> 16 | logicalExponent + 15 << 10 | mantissa >> 13, false);
		}
	}
}
/**
* @param {Uint8Array} ui8a
* @param {number} pos
* @returns {number}
*/
function readFloat16(ui8a, pos) {
	if (ui8a.length - pos < 2) throw new Error(`${decodeErrPrefix} not enough data for float16`);
	const half = (ui8a[pos] << 8) + ui8a[pos + 1];
	if (half === 31744) return 1e400;
	if (half === 64512) return -1e400;
	if (half === 32256) return NaN;
	const exp = half >> 10 & 31;
	const mant = half & 1023;
	let val;
	if (exp === 0) val = mant * 2 ** -24;
	else if (exp !== 31) val = (mant + 1024) * 2 ** (exp - 25);
	else val = mant === 0 ? 1e400 : NaN;
	return half & 32768 ? -val : val;
}
/**
* @param {number} inp
*/
function encodeFloat32(inp) {
	dataView.setFloat32(0, inp, false);
}
/**
* @param {Uint8Array} ui8a
* @param {number} pos
* @returns {number}
*/
function readFloat32(ui8a, pos) {
	if (ui8a.length - pos < 4) throw new Error(`${decodeErrPrefix} not enough data for float32`);
	const offset = (ui8a.byteOffset || 0) + pos;
	return new DataView(ui8a.buffer, offset, 4).getFloat32(0, false);
}
/**
* @param {number} inp
*/
function encodeFloat64(inp) {
	dataView.setFloat64(0, inp, false);
}
/**
* @param {Uint8Array} ui8a
* @param {number} pos
* @returns {number}
*/
function readFloat64(ui8a, pos) {
	if (ui8a.length - pos < 8) throw new Error(`${decodeErrPrefix} not enough data for float64`);
	const offset = (ui8a.byteOffset || 0) + pos;
	return new DataView(ui8a.buffer, offset, 8).getFloat64(0, false);
}
/**
* @typedef {Token & {
*   _keyBytes?: Uint8Array,
*   _keyBytesFloat64?: Uint8Array
* }} TokenEx
*/
/**
* The canonical CBOR bytes for a major 7 map key. The four simple values encode
* to a single byte and every float to its 3, 5 or 9 byte form, exactly as
* {@link encodeFloat} writes them. This mirrors the width selection in
* `encodeFloat` because the sorter needs the bytes in hand to compare.
* @param {Token} token
* @param {boolean} float64
* @returns {Uint8Array}
*/
function encodeMajorSevenBytes(token, float64) {
	const float = token.value;
	if (float === false) return Uint8Array.of(Type.float.majorEncoded | 20);
	if (float === true) return Uint8Array.of(Type.float.majorEncoded | 21);
	if (float === null) return Uint8Array.of(Type.float.majorEncoded | 22);
	if (float === void 0) return Uint8Array.of(Type.float.majorEncoded | 23);
	if (!float64) {
		encodeFloat16(float);
		if (float === readFloat16(ui8a, 1) || Number.isNaN(float)) {
			ui8a[0] = 249;
			return ui8a.slice(0, 3);
		}
		encodeFloat32(float);
		if (float === readFloat32(ui8a, 1)) {
			ui8a[0] = 250;
			return ui8a.slice(0, 5);
		}
	}
	encodeFloat64(float);
	ui8a[0] = 251;
	return ui8a.slice(0, 9);
}
/**
* Get the canonical CBOR bytes for a major 7 map key, honouring
* `options.float64`. Bytes are cached because Array.sort compares each key
* multiple times.
* @param {Token} token
* @param {EncodeOptions} [options]
* @returns {Uint8Array}
*/
function majorSevenBytes(token, options) {
	const tokenEx = token;
	const float64 = options?.float64 === true;
	const cached = float64 ? tokenEx._keyBytesFloat64 : tokenEx._keyBytes;
	if (cached !== void 0) return cached;
	const bytes = encodeMajorSevenBytes(token, float64);
	if (float64) tokenEx._keyBytesFloat64 = bytes;
	else tokenEx._keyBytes = bytes;
	return bytes;
}
/**
* Order two major 7 map keys by RFC 7049 §3.9 canonical order: shorter encoding
* first, then bytewise. Because the four simple values encode to one byte they
* sort ahead of every float, and comparing the `float64`-honouring encoded bytes
* (rather than the numeric value) makes negative floats, mixed encoding widths
* and `NaN` deterministic regardless of insertion order.
* @param {Token} tok1
* @param {Token} tok2
* @param {EncodeOptions} [options]
* @returns {number}
*/
encodeFloat.compareTokens = function compareTokens(tok1, tok2, options) {
	const b1 = majorSevenBytes(tok1, options);
	const b2 = majorSevenBytes(tok2, options);
	if (b1.length !== b2.length) return b1.length < b2.length ? -1 : 1;
	return compare(b1, b2);
};

// node_modules/cborg/lib/jump.js
/**
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
* @typedef {import('../interface.js').AllocatedByteView} AllocatedByteView
*/
/**
* @param {Uint8Array} data
* @param {number} pos
* @param {number} minor
*/
function invalidMinor(data, pos, minor) {
	throw new Error(`${decodeErrPrefix} encountered invalid minor (${minor}) for major ${data[pos] >>> 5}`);
}
/**
* @param {string} msg
* @returns {()=>any}
*/
function errorer(msg) {
	return () => {
		throw new Error(`${decodeErrPrefix} ${msg}`);
	};
}
/** @type {((data:Uint8Array, pos:number, minor:number, options?:DecodeOptions) => any)[]} */
const jump = [];
for (let i = 0; i <= 23; i++) jump[i] = invalidMinor;
jump[24] = decodeUint8;
jump[25] = decodeUint16;
jump[26] = decodeUint32;
jump[27] = decodeUint64;
jump[28] = invalidMinor;
jump[29] = invalidMinor;
jump[30] = invalidMinor;
jump[31] = invalidMinor;
for (let i = 32; i <= 55; i++) jump[i] = invalidMinor;
jump[56] = decodeNegint8;
jump[57] = decodeNegint16;
jump[58] = decodeNegint32;
jump[59] = decodeNegint64;
jump[60] = invalidMinor;
jump[61] = invalidMinor;
jump[62] = invalidMinor;
jump[63] = invalidMinor;
for (let i = 64; i <= 87; i++) jump[i] = decodeBytesCompact;
jump[88] = decodeBytes8;
jump[89] = decodeBytes16;
jump[90] = decodeBytes32;
jump[91] = decodeBytes64;
jump[92] = invalidMinor;
jump[93] = invalidMinor;
jump[94] = invalidMinor;
jump[95] = errorer("indefinite length bytes/strings are not supported");
for (let i = 96; i <= 119; i++) jump[i] = decodeStringCompact;
jump[120] = decodeString8;
jump[121] = decodeString16;
jump[122] = decodeString32;
jump[123] = decodeString64;
jump[124] = invalidMinor;
jump[125] = invalidMinor;
jump[126] = invalidMinor;
jump[127] = errorer("indefinite length bytes/strings are not supported");
for (let i = 128; i <= 151; i++) jump[i] = decodeArrayCompact;
jump[152] = decodeArray8;
jump[153] = decodeArray16;
jump[154] = decodeArray32;
jump[155] = decodeArray64;
jump[156] = invalidMinor;
jump[157] = invalidMinor;
jump[158] = invalidMinor;
jump[159] = decodeArrayIndefinite;
for (let i = 160; i <= 183; i++) jump[i] = decodeMapCompact;
jump[184] = decodeMap8;
jump[185] = decodeMap16;
jump[186] = decodeMap32;
jump[187] = decodeMap64;
jump[188] = invalidMinor;
jump[189] = invalidMinor;
jump[190] = invalidMinor;
jump[191] = decodeMapIndefinite;
for (let i = 192; i <= 215; i++) jump[i] = decodeTagCompact;
jump[216] = decodeTag8;
jump[217] = decodeTag16;
jump[218] = decodeTag32;
jump[219] = decodeTag64;
jump[220] = invalidMinor;
jump[221] = invalidMinor;
jump[222] = invalidMinor;
jump[223] = invalidMinor;
for (let i = 224; i <= 243; i++) jump[i] = errorer("simple values are not supported");
jump[244] = invalidMinor;
jump[245] = invalidMinor;
jump[246] = invalidMinor;
jump[247] = decodeUndefined;
jump[248] = errorer("simple values are not supported");
jump[249] = decodeFloat16;
jump[250] = decodeFloat32;
jump[251] = decodeFloat64;
jump[252] = invalidMinor;
jump[253] = invalidMinor;
jump[254] = invalidMinor;
jump[255] = decodeBreak;
/** @type {Token[]} */
const quick = [];
for (let i = 0; i < 24; i++) quick[i] = new Token(Type.uint, i, 1);
for (let i = -1; i >= -24; i--) quick[31 - i] = new Token(Type.negint, i, 1);
quick[64] = new Token(Type.bytes, /* @__PURE__ */ new Uint8Array(0), 1);
quick[96] = new Token(Type.string, "", 1);
quick[128] = new Token(Type.array, 0, 1);
quick[160] = new Token(Type.map, 0, 1);
quick[244] = new Token(Type.false, false, 1);
quick[245] = new Token(Type.true, true, 1);
quick[246] = new Token(Type.null, null, 1);
/**
* @param {Token} token
* @returns {AllocatedByteView|undefined}
*/
function quickEncodeToken(token) {
	switch (token.type) {
		case Type.false: return fromArray([244]);
		case Type.true: return fromArray([245]);
		case Type.null: return fromArray([246]);
		case Type.bytes:
			if (!token.value.length) return fromArray([64]);
			return;
		case Type.string:
			if (token.value === "") return fromArray([96]);
			return;
		case Type.array:
			if (token.value === 0) return fromArray([128]);
			return;
		case Type.map:
			if (token.value === 0) return fromArray([160]);
			return;
		case Type.uint:
			if (token.value < 24) return fromArray([Number(token.value)]);
			return;
		case Type.negint: if (token.value >= -24) return fromArray([31 - Number(token.value)]);
	}
}

// node_modules/cborg/lib/encode.js
/**
* @typedef {import('../interface.js').EncodeOptions} EncodeOptions
* @typedef {import('../interface.js').OptionalTypeEncoder} OptionalTypeEncoder
* @typedef {import('../interface.js').Reference} Reference
* @typedef {import('../interface.js').StrictTypeEncoder} StrictTypeEncoder
* @typedef {import('../interface.js').TokenTypeEncoder} TokenTypeEncoder
* @typedef {import('../interface.js').TokenOrNestedTokens} TokenOrNestedTokens
* @typedef {import('../interface.js').ByteWriter} ByteWriter
* @typedef {import('../interface.js').ByteView} ByteView
* @typedef {import('../interface.js').AllocatedByteView} AllocatedByteView
*/
/** @type {EncodeOptions} */
const defaultEncodeOptions = {
	float64: false,
	mapSorter,
	quickEncodeToken
};
/** @type {EncodeOptions} */
const rfc8949EncodeOptions = Object.freeze({
	mapSorter: rfc8949MapSorter,
	quickEncodeToken
});
/** @returns {TokenTypeEncoder[]} */
function makeCborEncoders() {
	const encoders = [];
	encoders[Type.uint.major] = encodeUint;
	encoders[Type.negint.major] = encodeNegint;
	encoders[Type.bytes.major] = encodeBytes;
	encoders[Type.string.major] = encodeString;
	encoders[Type.array.major] = encodeArray;
	encoders[Type.map.major] = encodeMap;
	encoders[Type.tag.major] = encodeTag;
	encoders[Type.float.major] = encodeFloat;
	return encoders;
}
const cborEncoders = makeCborEncoders();
const defaultWriter = new Bl();
/** @implements {Reference} */
var Ref = class Ref {
	/**
	* @param {object|any[]} obj
	* @param {Reference|undefined} parent
	*/
	constructor(obj, parent) {
		this.obj = obj;
		this.parent = parent;
	}
	/**
	* @param {object|any[]} obj
	* @returns {boolean}
	*/
	includes(obj) {
		/** @type {Reference|undefined} */
		let p = this;
		do
			if (p.obj === obj) return true;
		while (p = p.parent);
		return false;
	}
	/**
	* @param {Reference|undefined} stack
	* @param {object|any[]} obj
	* @returns {Reference}
	*/
	static createCheck(stack, obj) {
		if (stack && stack.includes(obj)) throw new Error(`${encodeErrPrefix} object contains circular references`);
		return new Ref(obj, stack);
	}
};
const simpleTokens = {
	null: new Token(Type.null, null),
	undefined: new Token(Type.undefined, void 0),
	true: new Token(Type.true, true),
	false: new Token(Type.false, false),
	emptyArray: new Token(Type.array, 0),
	emptyMap: new Token(Type.map, 0)
};
/** @type {{[typeName: string]: StrictTypeEncoder}} */
const typeEncoders = {
	/**
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	number(obj, _typ, _options, _refStack) {
		if (!Number.isInteger(obj) || !Number.isSafeInteger(obj)) return new Token(Type.float, obj);
		else if (obj >= 0) return new Token(Type.uint, obj);
		else return new Token(Type.negint, obj);
	},
	/**
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	bigint(obj, _typ, _options, _refStack) {
		if (obj >= BigInt(0)) return new Token(Type.uint, obj);
		else return new Token(Type.negint, obj);
	},
	/**
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	Uint8Array(obj, _typ, _options, _refStack) {
		return new Token(Type.bytes, obj);
	},
	/**
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	string(obj, _typ, _options, _refStack) {
		return new Token(Type.string, obj);
	},
	/**
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	boolean(obj, _typ, _options, _refStack) {
		return obj ? simpleTokens.true : simpleTokens.false;
	},
	/**
	* @param {any} _obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	null(_obj, _typ, _options, _refStack) {
		return simpleTokens.null;
	},
	/**
	* @param {any} _obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	undefined(_obj, _typ, _options, _refStack) {
		return simpleTokens.undefined;
	},
	/**
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	ArrayBuffer(obj, _typ, _options, _refStack) {
		return new Token(Type.bytes, new Uint8Array(obj));
	},
	/**
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} _options
	* @param {Reference} [_refStack]
	* @returns {TokenOrNestedTokens}
	*/
	DataView(obj, _typ, _options, _refStack) {
		return new Token(Type.bytes, new Uint8Array(obj.buffer, obj.byteOffset, obj.byteLength));
	},
	/**
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} options
	* @param {Reference} [refStack]
	* @returns {TokenOrNestedTokens}
	*/
	Array(obj, _typ, options, refStack) {
		if (!obj.length) {
			if (options.addBreakTokens === true) return [simpleTokens.emptyArray, new Token(Type.break)];
			return simpleTokens.emptyArray;
		}
		refStack = Ref.createCheck(refStack, obj);
		const entries = [];
		let i = 0;
		for (const e of obj) entries[i++] = objectToTokens(e, options, refStack);
		if (options.addBreakTokens) return [
			new Token(Type.array, obj.length),
			entries,
			new Token(Type.break)
		];
		return [new Token(Type.array, obj.length), entries];
	},
	/**
	* @param {any} obj
	* @param {string} typ
	* @param {EncodeOptions} options
	* @param {Reference} [refStack]
	* @returns {TokenOrNestedTokens}
	*/
	Object(obj, typ, options, refStack) {
		const isMap = typ !== "Object";
		const keys = isMap ? obj.keys() : Object.keys(obj);
		const maxLength = isMap ? obj.size : keys.length;
		/** @type {undefined | [TokenOrNestedTokens, TokenOrNestedTokens][]} */
		let entries;
		if (maxLength) {
			entries = new Array(maxLength);
			refStack = Ref.createCheck(refStack, obj);
			const skipUndefined = !isMap && options.ignoreUndefinedProperties;
			let i = 0;
			for (const key of keys) {
				const value = isMap ? obj.get(key) : obj[key];
				if (skipUndefined && value === void 0) continue;
				entries[i++] = [objectToTokens(key, options, refStack), objectToTokens(value, options, refStack)];
			}
			if (i < maxLength) entries.length = i;
		}
		if (!entries?.length) {
			if (options.addBreakTokens === true) return [simpleTokens.emptyMap, new Token(Type.break)];
			return simpleTokens.emptyMap;
		}
		sortMapEntries(entries, options);
		if (options.addBreakTokens) return [
			new Token(Type.map, entries.length),
			entries,
			new Token(Type.break)
		];
		return [new Token(Type.map, entries.length), entries];
	},
	/**
	* Encode a `Tagged` wrapper as a CBOR tag header followed by the encoded
	* form of the wrapped value. The value is recursively tokenised through
	* `objectToTokens()` so any registered `typeEncoders` apply to it.
	*
	* @param {any} obj
	* @param {string} _typ
	* @param {EncodeOptions} options
	* @param {Reference} [refStack]
	* @returns {TokenOrNestedTokens}
	*/
	Tagged(obj, _typ, options, refStack) {
		return [new Token(Type.tag, obj.tag), objectToTokens(obj.value, options, refStack)];
	}
};
typeEncoders.Map = typeEncoders.Object;
typeEncoders.Buffer = typeEncoders.Uint8Array;
for (const typ of "Uint8Clamped Uint16 Uint32 Int8 Int16 Int32 BigUint64 BigInt64 Float32 Float64".split(" ")) typeEncoders[`${typ}Array`] = typeEncoders.DataView;
/**
* @param {any} obj
* @param {EncodeOptions} [options]
* @param {Reference} [refStack]
* @returns {TokenOrNestedTokens}
*/
function objectToTokens(obj, options = {}, refStack) {
	const typ = is(obj);
	const customTypeEncoder = options && options.typeEncoders && options.typeEncoders[typ] || typeEncoders[typ];
	if (typeof customTypeEncoder === "function") {
		const tokens = customTypeEncoder(obj, typ, options, refStack);
		if (tokens != null) return tokens;
	}
	const typeEncoder = typeEncoders[typ];
	if (!typeEncoder) throw new Error(`${encodeErrPrefix} unsupported type: ${typ}`);
	return typeEncoder(obj, typ, options, refStack);
}
/**
* @param {TokenOrNestedTokens[]} entries
* @param {EncodeOptions} options
*/
function sortMapEntries(entries, options) {
	const mapSorter = options.mapSorter;
	if (mapSorter) entries.sort((e1, e2) => mapSorter(e1, e2, options));
}
/**
* @param {(Token|Token[])[]} e1
* @param {(Token|Token[])[]} e2
* @param {EncodeOptions} [options]
* @returns {number}
*/
function mapSorter(e1, e2, options) {
	const keyToken1 = Array.isArray(e1[0]) ? e1[0][0] : e1[0];
	const keyToken2 = Array.isArray(e2[0]) ? e2[0][0] : e2[0];
	if (keyToken1.type.major !== keyToken2.type.major) return keyToken1.type.compare(keyToken2.type);
	const major = keyToken1.type.major;
	const tcmp = cborEncoders[major].compareTokens(keyToken1, keyToken2, options);
	if (tcmp === 0) console.warn("WARNING: complex key types used, CBOR key sorting guarantees are gone");
	return tcmp;
}
/**
* @typedef {Token & { _keyBytes?: AllocatedByteView }} TokenEx
*
* @param {(Token|Token[])[]} e1
* @param {(Token|Token[])[]} e2
* @returns {number}
*/
function rfc8949MapSorter(e1, e2) {
	if (e1[0] instanceof Token && e2[0] instanceof Token) {
		const t1 = e1[0];
		const t2 = e2[0];
		if (!t1._keyBytes) t1._keyBytes = encodeRfc8949(t1.value);
		if (!t2._keyBytes) t2._keyBytes = encodeRfc8949(t2.value);
		return compare(t1._keyBytes, t2._keyBytes);
	}
	throw new Error("rfc8949MapSorter: complex key types are not supported yet");
}
/**
* @param {any} data
* @returns {AllocatedByteView}
*/
function encodeRfc8949(data) {
	return encodeCustom(data, cborEncoders, rfc8949EncodeOptions);
}
/**
* @param {ByteWriter} writer
* @param {TokenOrNestedTokens} tokens
* @param {TokenTypeEncoder[]} encoders
* @param {EncodeOptions} options
*/
function tokensToEncoded(writer, tokens, encoders, options) {
	if (Array.isArray(tokens)) for (const token of tokens) tokensToEncoded(writer, token, encoders, options);
	else encoders[tokens.type.major](writer, tokens, options);
}
const MAJOR_UINT = Type.uint.majorEncoded;
const MAJOR_NEGINT = Type.negint.majorEncoded;
const MAJOR_BYTES = Type.bytes.majorEncoded;
const MAJOR_STRING = Type.string.majorEncoded;
const MAJOR_ARRAY = Type.array.majorEncoded;
const MAJOR_MAP = Type.map.majorEncoded;
const SIMPLE_FALSE = Type.float.majorEncoded | 20;
const SIMPLE_TRUE = Type.float.majorEncoded | 21;
const SIMPLE_NULL = Type.float.majorEncoded | 22;
const SIMPLE_UNDEFINED = Type.float.majorEncoded | 23;
const neg1b = BigInt(-1);
const pos1b = BigInt(1);
/**
* Compact direct-path writes avoid the full uint boundary chain.
* @param {ByteWriter} writer
* @param {number} major
* @param {number|bigint} uint
*/
function directEncodeUintValue(writer, major, uint) {
	if (uint < 24) writer.pushByte(major | Number(uint));
	else encodeUintValue(writer, major, uint);
}
/**
* Check if direct encoding can be used for the given options.
* Direct encoding bypasses token creation for most values.
* @param {EncodeOptions} options
* @returns {boolean}
*/
function canDirectEncode(options) {
	return options.addBreakTokens !== true;
}
/**
* Encode a map through the default deterministic sorter while keeping values
* on the direct path. Only keys need tokens for comparison.
* @param {ByteWriter} writer
* @param {any} data
* @param {string} typ
* @param {EncodeOptions} options
* @param {Reference|undefined} refStack
*/
function directEncodeMap(writer, data, typ, options, refStack) {
	const isMap = typ === "Map";
	const keys = isMap ? data.keys() : Object.keys(data);
	const maxLength = isMap ? data.size : keys.length;
	if (!maxLength) {
		writer.pushByte(MAJOR_MAP);
		return;
	}
	refStack = Ref.createCheck(refStack, data);
	const skipUndefined = !isMap && options.ignoreUndefinedProperties;
	const entries = new Array(maxLength);
	let length = 0;
	for (const key of keys) {
		const value = isMap ? data.get(key) : data[key];
		if (skipUndefined && value === void 0) continue;
		entries[length++] = [objectToTokens(key, options, refStack), value];
	}
	if (length === 0) {
		writer.pushByte(MAJOR_MAP);
		return;
	}
	if (length < maxLength) entries.length = length;
	entries.sort((e1, e2) => mapSorter(e1, e2, options));
	directEncodeUintValue(writer, MAJOR_MAP, length);
	for (const [key, value] of entries) {
		tokensToEncoded(writer, key, cborEncoders, options);
		directEncode(writer, value, options, refStack);
	}
}
/**
* Direct encode a value to the writer, bypassing token creation for most types.
* Falls back to token-based encoding for custom type encoders.
* @param {ByteWriter} writer
* @param {any} data
* @param {EncodeOptions} options
* @param {Reference|undefined} refStack
*/
function directEncode(writer, data, options, refStack) {
	const typ = is(data);
	const customEncoder = options.typeEncoders && options.typeEncoders[typ];
	if (customEncoder) {
		const tokens = customEncoder(data, typ, options, refStack);
		if (tokens != null) {
			tokensToEncoded(writer, tokens, cborEncoders, options);
			return;
		}
	}
	switch (typ) {
		case "null":
			writer.pushByte(SIMPLE_NULL);
			return;
		case "undefined":
			writer.pushByte(SIMPLE_UNDEFINED);
			return;
		case "boolean":
			writer.pushByte(data ? SIMPLE_TRUE : SIMPLE_FALSE);
			return;
		case "number":
			if (!Number.isInteger(data) || !Number.isSafeInteger(data)) encodeFloat(writer, new Token(Type.float, data), options);
			else if (data >= 0) directEncodeUintValue(writer, MAJOR_UINT, data);
			else directEncodeUintValue(writer, MAJOR_NEGINT, data * -1 - 1);
			return;
		case "bigint":
			if (data >= BigInt(0)) directEncodeUintValue(writer, MAJOR_UINT, data);
			else directEncodeUintValue(writer, MAJOR_NEGINT, data * neg1b - pos1b);
			return;
		case "string": {
			const bytes = fromString(data);
			directEncodeUintValue(writer, MAJOR_STRING, bytes.length);
			writer.push(bytes);
			return;
		}
		case "Uint8Array":
			directEncodeUintValue(writer, MAJOR_BYTES, data.length);
			writer.push(data);
			return;
		case "Array":
			if (!data.length) {
				writer.pushByte(MAJOR_ARRAY);
				return;
			}
			refStack = Ref.createCheck(refStack, data);
			directEncodeUintValue(writer, MAJOR_ARRAY, data.length);
			for (const elem of data) directEncode(writer, elem, options, refStack);
			return;
		case "Object":
		case "Map":
			if (options.mapSorter === mapSorter) directEncodeMap(writer, data, typ, options, refStack);
			else tokensToEncoded(writer, typeEncoders.Object(data, typ, options, refStack), cborEncoders, options);
			return;
		default: {
			const typeEncoder = typeEncoders[typ];
			if (!typeEncoder) throw new Error(`${encodeErrPrefix} unsupported type: ${typ}`);
			tokensToEncoded(writer, typeEncoder(data, typ, options, refStack), cborEncoders, options);
		}
	}
}
/**
* @template {ArrayBufferLike} T
* @overload
* @param {any} data
* @param {TokenTypeEncoder[]} encoders
* @param {EncodeOptions} options
* @param {Uint8Array<T>} destination
* @returns {Uint8Array<T>}
*/
/**
* @overload
* @param {any} data
* @param {TokenTypeEncoder[]} encoders
* @param {EncodeOptions} options
* @returns {AllocatedByteView}
*/
/**
* @param {any} data
* @param {TokenTypeEncoder[]} encoders
* @param {EncodeOptions} options
* @param {ByteView} [destination]
* @returns {ByteView}
*/
function encodeCustom(data, encoders, options, destination) {
	const hasDest = destination instanceof Uint8Array;
	let writeTo = hasDest ? new U8Bl(destination) : defaultWriter;
	const tokens = objectToTokens(data, options);
	if (!Array.isArray(tokens) && options.quickEncodeToken) {
		const quickBytes = options.quickEncodeToken(tokens);
		if (quickBytes) {
			if (hasDest) {
				writeTo.push(quickBytes);
				return writeTo.toBytes();
			}
			return quickBytes;
		}
		const encoder = encoders[tokens.type.major];
		if (encoder.encodedSize) {
			const size = encoder.encodedSize(tokens, options);
			if (!hasDest) writeTo = new Bl(size);
			encoder(writeTo, tokens, options);
			if (writeTo.chunks.length !== 1) throw new Error(`Unexpected error: pre-calculated length for ${tokens} was wrong`);
			return hasDest ? writeTo.toBytes() : asU8A(writeTo.chunks[0]);
		}
	}
	writeTo.reset();
	tokensToEncoded(writeTo, tokens, encoders, options);
	return writeTo.toBytes(true);
}
/**
* @param {any} data
* @param {EncodeOptions} [options]
* @returns {AllocatedByteView}
*/
function encode(data, options) {
	options = Object.assign({}, defaultEncodeOptions, options);
	if (canDirectEncode(options)) {
		defaultWriter.reset();
		directEncode(defaultWriter, data, options, void 0);
		return defaultWriter.toBytes(true);
	}
	return encodeCustom(data, cborEncoders, options);
}

// node_modules/cborg/lib/decode.js
/**
* @typedef {import('./token.js').Token} Token
* @typedef {import('../interface.js').DecodeOptions} DecodeOptions
* @typedef {import('../interface.js').DecodeTokenizer} DecodeTokenizer
* @typedef {import('../interface.js').TagDecodeControl} TagDecodeControl
*/
const defaultDecodeOptions = {
	strict: false,
	allowIndefinite: true,
	allowUndefined: true,
	allowBigInt: true
};
/**
* @implements {DecodeTokenizer}
*/
var Tokeniser = class {
	/**
	* @param {Uint8Array} data
	* @param {DecodeOptions} options
	*/
	constructor(data, options = {}) {
		this._pos = 0;
		this.data = data;
		this.options = options;
	}
	pos() {
		return this._pos;
	}
	done() {
		return this._pos >= this.data.length;
	}
	next() {
		const byt = this.data[this._pos];
		let token = quick[byt];
		if (token === void 0) {
			const decoder = jump[byt];
			if (!decoder) throw new Error(`${decodeErrPrefix} no decoder for major type ${byt >>> 5} (byte 0x${byt.toString(16).padStart(2, "0")})`);
			const minor = byt & 31;
			token = decoder(this.data, this._pos, minor, this.options);
		}
		this._pos += token.encodedLength;
		return token;
	}
};
const DONE = Symbol.for("DONE");
const BREAK = Symbol.for("BREAK");
/**
* @param {Token} token
* @param {DecodeTokenizer} tokeniser
* @param {DecodeOptions} options
* @returns {any|typeof BREAK|typeof DONE}
*/
function tokenToArray(token, tokeniser, options) {
	const arr = [];
	for (let i = 0; i < token.value; i++) {
		const value = tokensToObject(tokeniser, options);
		if (value === BREAK) {
			if (token.value === 1e400) break;
			throw new Error(`${decodeErrPrefix} got unexpected break to lengthed array`);
		}
		if (value === DONE) throw new Error(`${decodeErrPrefix} found array but not enough entries (got ${i}, expected ${token.value})`);
		arr[i] = value;
	}
	return arr;
}
/**
* @param {Token} token
* @param {DecodeTokenizer} tokeniser
* @param {DecodeOptions} options
* @returns {any|typeof BREAK|typeof DONE}
*/
function tokenToMap(token, tokeniser, options) {
	const useMaps = options.useMaps === true;
	const rejectDuplicateMapKeys = options.rejectDuplicateMapKeys === true;
	const obj = useMaps ? void 0 : {};
	const m = useMaps ? /* @__PURE__ */ new Map() : void 0;
	for (let i = 0; i < token.value; i++) {
		const key = tokensToObject(tokeniser, options);
		if (key === BREAK) {
			if (token.value === 1e400) break;
			throw new Error(`${decodeErrPrefix} got unexpected break to lengthed map`);
		}
		if (key === DONE) throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no key], expected ${token.value})`);
		if (!useMaps && typeof key !== "string") throw new Error(`${decodeErrPrefix} non-string keys not supported (got ${typeof key})`);
		if (rejectDuplicateMapKeys) {
			if (useMaps && m.has(key) || !useMaps && Object.hasOwn(obj, key)) throw new Error(`${decodeErrPrefix} found repeat map key "${key}"`);
		}
		const value = tokensToObject(tokeniser, options);
		if (value === DONE) throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no value], expected ${token.value})`);
		if (useMaps) m.set(key, value);
		else if (key === "__proto__") Object.defineProperty(obj, key, {
			value,
			configurable: true,
			enumerable: true,
			writable: true
		});
		else obj[key] = value;
	}
	return useMaps ? m : obj;
}
/**
* Generator that yields [key, value] entries from a CBOR map token.
* Used by tag decoders that need to preserve key types (e.g., Tag 259 Map).
* @param {Token} token - The map token
* @param {DecodeTokenizer} tokeniser
* @param {DecodeOptions} options
* @returns {Generator<[any, any], void, unknown>}
*/
function* tokenToMapEntries(token, tokeniser, options) {
	for (let i = 0; i < token.value; i++) {
		const key = tokensToObject(tokeniser, options);
		if (key === BREAK) {
			if (token.value === 1e400) break;
			throw new Error(`${decodeErrPrefix} got unexpected break to lengthed map`);
		}
		if (key === DONE) throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no key], expected ${token.value})`);
		const value = tokensToObject(tokeniser, options);
		if (value === DONE) throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no value], expected ${token.value})`);
		yield [key, value];
	}
}
/**
* Creates a TagDecodeControl object for tag decoders.
* @param {DecodeTokenizer} tokeniser
* @param {DecodeOptions} options
* @returns {TagDecodeControl}
*/
function createTagDecodeControl(tokeniser, options) {
	/** @type {TagDecodeControl & {_called: boolean}} */
	const decode = function() {
		if (decode._called) throw new Error(`${decodeErrPrefix} tag decode() may only be called once`);
		decode._called = true;
		const value = tokensToObject(tokeniser, options);
		if (value === DONE) throw new Error(`${decodeErrPrefix} tag content missing`);
		if (value === BREAK) throw new Error(`${decodeErrPrefix} got unexpected break in tag content`);
		return value;
	};
	decode.entries = function() {
		if (decode._called) throw new Error(`${decodeErrPrefix} tag decode() may only be called once`);
		decode._called = true;
		const token = tokeniser.next();
		if (!Type.equals(token.type, Type.map)) throw new Error(`${decodeErrPrefix} entries() requires map content, got ${token.type.name}`);
		const entries = [];
		for (const entry of tokenToMapEntries(token, tokeniser, options)) entries.push(entry);
		return entries;
	};
	decode._called = false;
	return decode;
}
/**
* @param {DecodeTokenizer} tokeniser
* @param {DecodeOptions} options
* @returns {any|typeof BREAK|typeof DONE}
*/
function tokensToObject(tokeniser, options) {
	if (tokeniser.done()) return DONE;
	const token = tokeniser.next();
	if (Type.equals(token.type, Type.break)) return BREAK;
	if (token.type.terminal) return token.value;
	if (Type.equals(token.type, Type.array)) return tokenToArray(token, tokeniser, options);
	if (Type.equals(token.type, Type.map)) return tokenToMap(token, tokeniser, options);
	if (Type.equals(token.type, Type.tag)) {
		if (options.tags && typeof options.tags[token.value] === "function") {
			const decodeControl = createTagDecodeControl(tokeniser, options);
			const result = options.tags[token.value](decodeControl);
			if (!decodeControl._called) throw new Error(`${decodeErrPrefix} tag decoder must call decode() or entries()`);
			return result;
		}
		throw new Error(`${decodeErrPrefix} tag not supported (${token.value})`);
	}
	throw new Error("unsupported");
}
/**
* @param {Uint8Array} data
* @param {DecodeOptions} [options]
* @returns {[any, Uint8Array]}
*/
function decodeFirst(data, options) {
	if (!(data instanceof Uint8Array)) throw new Error(`${decodeErrPrefix} data to decode must be a Uint8Array`);
	options = Object.assign({}, defaultDecodeOptions, options);
	const u8aData = asU8A(data);
	const tokeniser = options.tokenizer || new Tokeniser(u8aData, options);
	const decoded = tokensToObject(tokeniser, options);
	if (decoded === DONE) throw new Error(`${decodeErrPrefix} did not find any content to decode`);
	if (decoded === BREAK) throw new Error(`${decodeErrPrefix} got unexpected break`);
	return [decoded, data.subarray(tokeniser.pos())];
}
/**
* @param {Uint8Array} data
* @param {DecodeOptions} [options]
* @returns {any}
*/
function decode(data, options) {
	const [decoded, remainder] = decodeFirst(data, options);
	if (remainder.length > 0) throw new Error(`${decodeErrPrefix} too many terminals, data makes no sense`);
	return decoded;
}

// node_modules/cborg/lib/tagged.js
/**
* @typedef {import('../interface.js').TagDecodeControl} TagDecodeControl
* @typedef {(decode: TagDecodeControl) => Tagged} TaggedTagDecoder
*/
/**
* A wrapper class for representing a CBOR tag with an arbitrary nested value.
*
* `Tagged` is a symmetric primitive: it can be passed to `encode()` to emit
* a CBOR tag header followed by the encoded form of `value`, and it can be
* returned from a tag decoder (via `Tagged.decoder(tag)` or `Tagged.preserve()`)
* to round-trip a tag through decode without losing the tag number.
*
* Use `Tagged` for one-off tag handling where defining a dedicated
* `typeEncoders` entry and tag decoder pair would be heavyweight, e.g. when
* wrapping a structure in a single application-specific tag (COSE, dCBOR
* envelopes, etc.).
*
* For systematic mapping of a JS type to a tag (e.g. CID -> tag 42), prefer
* a dedicated `typeEncoders` entry instead.
*/
var Tagged = class Tagged {
	/**
	* @param {number} tag - CBOR tag number, a non-negative integer
	* @param {any} value - The value to be tagged; encoded recursively
	*/
	constructor(tag, value) {
		if (typeof tag !== "number" || !Number.isInteger(tag) || tag < 0) throw new TypeError("Tagged: tag must be a non-negative integer");
		this.tag = tag;
		this.value = value;
	}
	/**
	* Build a tag decoder for use in `decode()`'s `tags` option that returns the
	* decoded content wrapped in a `Tagged` instance, preserving the tag number
	* for the caller to inspect.
	*
	* @param {number} tag - The CBOR tag number this decoder will be registered for
	* @returns {TaggedTagDecoder}
	*
	* @example
	* import { decode, Tagged } from 'cborg'
	* const value = decode(bytes, { tags: { 16: Tagged.decoder(16) } })
	* // value instanceof Tagged; value.tag === 16
	*/
	static decoder(tag) {
		return (decode) => new Tagged(tag, decode());
	}
	/**
	* Build a `tags` option for `decode()` that wraps each listed tag number in
	* a `Tagged` instance, preserving those tags through decode without
	* registering a dedicated decoder per tag.
	*
	* @param {...number} tagNumbers - One or more CBOR tag numbers to preserve
	* @returns {{[tagNumber: number]: TaggedTagDecoder}}
	*
	* @example
	* import { decode, Tagged } from 'cborg'
	* const value = decode(bytes, { tags: Tagged.preserve(16, 96) })
	*/
	static preserve(...tagNumbers) {
		/** @type {{[tagNumber: number]: TaggedTagDecoder}} */
		const tags = {};
		for (const tag of tagNumbers) tags[tag] = Tagged.decoder(tag);
		return tags;
	}
};
Object.defineProperty(Tagged.prototype, Symbol.toStringTag, { value: "Tagged" });

// src/notary/envelope.ts
/** The limit for a signature, in bytes. One with three certificates and a timestamp has 10 to 20 kilobytes. */
const LARGEST_SIGNATURE = 262144;
/** How many values the envelope or its protected header may have. An envelope has about 20. */
const MOST_VALUES = 1e3;
/** A time in CBOR (RFC 8949, section 3.4.2). */
var EpochTime = class {
	/** In milliseconds since 1970. */
	time;
	/** @throws Error for anything but a number of seconds that a date can have */
	constructor(seconds) {
		if (typeof seconds !== "number" || Number.isNaN((/* @__PURE__ */ new Date(seconds * 1e3)).getTime())) throw new Error("a time is not a number of seconds");
		this.time = seconds * 1e3;
	}
};
var Sign1 = class {
	parts;
	constructor(parts) {
		this.parts = parts;
	}
};
const TAG_TIME = 1;
const TAG_SIGN1 = 18;
/**
* Reads a tagged COSE_Sign1 message, as the Notary Project has it (specifications, signature-envelope-cose.md).
* @throws Error that says what is wrong
*/
function readEnvelope(bytes) {
	if (bytes.length > 262144) throw new Error(`it has more than ${LARGEST_SIGNATURE} bytes`);
	const message = decoded(bytes);
	if (!(message instanceof Sign1) || !Array.isArray(message.parts) || message.parts.length !== 4) throw new Error("it is not a COSE_Sign1 message");
	const [protectedBytes, unprotectedHeader, payload, signature] = message.parts;
	if (!isBytes(protectedBytes) || !isBytes(payload) || !isBytes(signature) || !(unprotectedHeader instanceof Map)) throw new Error("it is not a COSE_Sign1 message with a payload");
	const protectedHeader = decoded(protectedBytes);
	if (!(protectedHeader instanceof Map)) throw new Error("its protected header is not a map");
	return {
		protectedHeader,
		unprotectedHeader,
		payload,
		signature,
		signed: encode([
			"Signature1",
			protectedBytes,
			/* @__PURE__ */ new Uint8Array(),
			payload
		])
	};
}
function isBytes(value) {
	return value instanceof Uint8Array;
}
/** Limits how many values there are, and so how deep they are nested: the parser calls itself. */
var LimitedTokenizer = class extends Tokeniser {
	#left = MOST_VALUES;
	next() {
		this.#left -= 1;
		if (this.#left < 0) throw new Error(`it has more than ${MOST_VALUES} values`);
		return super.next();
	}
};
/** Two parameters with one label could mean one thing here and another thing elsewhere, so they are refused. */
function decoded(bytes) {
	try {
		const options = {
			useMaps: true,
			rejectDuplicateMapKeys: true,
			allowIndefinite: false
		};
		return decode(bytes, {
			...options,
			tokenizer: new LimitedTokenizer(bytes, options),
			tags: {
				[TAG_TIME]: (read) => new EpochTime(read()),
				[TAG_SIGN1]: (read) => new Sign1(read())
			}
		});
	} catch (cause) {
		throw new Error(`it is not valid CBOR: ${messageOf(cause)}`, { cause });
	}
}

// src/notary/attributes.ts
/** By the number of COSE: the only algorithms that the specification allows, each with the only key that it allows. */
const ALGORITHMS = /* @__PURE__ */ new Map([
	[-37, {
		name: "PS256",
		hash: "sha256",
		key: "rsa",
		bits: 2048
	}],
	[-38, {
		name: "PS384",
		hash: "sha384",
		key: "rsa",
		bits: 3072
	}],
	[-39, {
		name: "PS512",
		hash: "sha512",
		key: "rsa",
		bits: 4096
	}],
	[-7, {
		name: "ES256",
		hash: "sha256",
		key: "ec",
		curve: "prime256v1"
	}],
	[-35, {
		name: "ES384",
		hash: "sha384",
		key: "ec",
		curve: "secp384r1"
	}],
	[-36, {
		name: "ES512",
		hash: "sha512",
		key: "ec",
		curve: "secp521r1"
	}]
]);
const [ALG, CRIT, CONTENT_TYPE$1] = [
	1,
	2,
	3
];
const PAYLOAD_TYPE = "application/vnd.cncf.notary.payload.v1+json";
const SCHEME = "io.cncf.notary.signingScheme";
const TIME = "io.cncf.notary.signingTime";
const AUTHENTIC_TIME = "io.cncf.notary.authenticSigningTime";
const EXPIRY = "io.cncf.notary.expiry";
/** What a signer may declare critical, because it is processed here. */
const UNDERSTOOD = [
	SCHEME,
	AUTHENTIC_TIME,
	EXPIRY
];
/**
* Reads the protected header (specifications, signature-envelope-cose.md, "Protected Header").
* @throws Error that says which rule it breaks
*/
function readAttributes(header) {
	const algorithm = ALGORITHMS.get(header.get(ALG));
	if (algorithm === void 0) throw new Error(`its algorithm is ${shown(header.get(ALG))}, which is not allowed`);
	if (header.get(CONTENT_TYPE$1) !== PAYLOAD_TYPE) throw new Error(`its content type is ${shown(header.get(CONTENT_TYPE$1))}`);
	const critical = criticalIn(header);
	const scheme = header.get(SCHEME);
	const [claimed, authentic, expiry] = [
		TIME,
		AUTHENTIC_TIME,
		EXPIRY
	].map((name) => timeIn$1(header, name));
	if (scheme !== "notary.x509" && scheme !== "notary.x509.signingAuthority") throw new Error(`its signing scheme is ${shown(scheme)}`);
	if (scheme === "notary.x509" && (claimed === void 0 || authentic !== void 0)) throw new Error(`it needs ${TIME} and must not have ${AUTHENTIC_TIME}`);
	if (scheme !== "notary.x509" && (authentic === void 0 || claimed !== void 0)) throw new Error(`it needs ${AUTHENTIC_TIME} and must not have ${TIME}`);
	for (const name of [AUTHENTIC_TIME, EXPIRY]) if (header.has(name) && !critical.includes(name)) throw new Error(`its ${name} is not declared critical`);
	return {
		algorithm,
		...authentic === void 0 ? {} : { authenticTime: authentic },
		...expiry === void 0 ? {} : { expiry }
	};
}
/** A parameter that is critical and unknown may change what a signature means. */
function criticalIn(header) {
	const critical = header.get(CRIT);
	if (!Array.isArray(critical) || !critical.includes(SCHEME)) throw new Error(`its header does not declare ${SCHEME} critical`);
	const unknown = critical.find((name) => !UNDERSTOOD.includes(name));
	if (unknown !== void 0) throw new Error(`its header ${shown(unknown)} is critical and unknown`);
	const missing = critical.find((name) => !header.has(name));
	if (missing !== void 0) throw new Error(`its header ${shown(missing)} is critical and missing`);
	return critical;
}
function timeIn$1(header, name) {
	const value = header.get(name);
	if (value === void 0) return void 0;
	if (!(value instanceof EpochTime)) throw new Error(`its ${name} is not a time`);
	return value.time;
}
function shown(value) {
	if (value === void 0) return "missing";
	if (typeof value === "number") return String(value);
	return typeof value === "string" ? JSON.stringify(value.slice(0, 100)) : "not a text";
}

// src/notary/chain.ts
/** How many certificates a chain may have. */
const LONGEST_CHAIN = 10;
/** Bits of the key usage (RFC 5280, section 4.2.1.3) */
const [SIGNATURE, SIGN_CERTIFICATES] = [0, 5];
/** Encryption, key agreement, certificates, revocation lists: a key for one of them must not sign images. */
const OTHER_USES = [
	2,
	3,
	4,
	5,
	6,
	7,
	8
];
const ANY_PURPOSE = "2.5.29.37.0";
const [SERVER, CLIENT, CODE, EMAIL, TIMESTAMPS] = [
	1,
	2,
	3,
	4,
	8
].map((end) => `1.3.6.1.5.5.7.3.${end}`);
const FORBIDDEN = {
	images: [
		ANY_PURPOSE,
		SERVER,
		CLIENT,
		EMAIL,
		TIMESTAMPS
	],
	timestamps: [
		ANY_PURPOSE,
		SERVER,
		CLIENT,
		EMAIL,
		CODE
	]
};
/**
* Checks an ordered chain, from the certificate that signed to a trusted root (specifications, signature-specification.md,
* "Certificate Requirements"). Periods of validity are checked by {@link checkValidity}.
* @returns the root
* @throws Error that says which rule it breaks
*/
function checkChain(chain, { roots, purpose }) {
	const [leaf, ...authorities] = chain;
	const root = chain.at(-1);
	if (leaf === void 0 || root === void 0) throw new Error("it has no certificate");
	if (chain.length > 10) throw new Error(`it has more than ${10} certificates`);
	if (!roots.some((trusted) => isSame(trusted, root))) throw new Error(`its certificates lead to ${nameOf(root)}, which is not a trusted root`);
	chain.slice(0, -1).forEach((certificate, index) => {
		const issuer = authorities[index];
		if (issuer === void 0 || !isIssuedBy(certificate, issuer)) throw new Error(`the next certificate of its chain is not the issuer of ${nameOf(certificate)}`);
		if (!certificate.isStrong) throw new Error(`${nameOf(certificate)} is signed with a weak algorithm`);
	});
	checkLeaf(leaf, purpose);
	authorities.forEach((authority, below) => void checkAuthority(authority, {
		below,
		purpose
	}));
	return root;
}
/** @throws Error if a certificate is not valid in all of the time range */
function checkValidity(chain, { earliest, latest }) {
	for (const certificate of chain) {
		const { begins, ends } = certificate;
		if (begins <= earliest && latest <= ends) continue;
		const [from, to, when] = [
			begins,
			ends,
			latest <= ends ? earliest : latest
		].map(dateOf);
		throw new Error(`${nameOf(certificate)} is valid from ${from} to ${to}, and not on ${when}`);
	}
}
/**
* Returns the chain from a certificate to a trusted root, from certificates in any order.
* @throws Error if there is none
*/
function findChain(leaf, { others, roots }) {
	const chain = [leaf];
	for (let last = leaf; chain.length <= 10;) {
		if (roots.some((root) => isSame(root, last))) return chain;
		const issuer = [...roots, ...others].filter((other) => !chain.includes(other)).find((other) => isIssuedBy(last, other));
		if (issuer === void 0) throw new Error(`the issuer of ${nameOf(last)} is not a trusted root`);
		chain.push(issuer);
		last = issuer;
	}
	throw new Error(`it has more than ${10} certificates`);
}
function isIssuedBy({ x509 }, issuer) {
	try {
		return x509.checkIssued(issuer.x509) && x509.verify(issuer.x509.publicKey);
	} catch {
		return false;
	}
}
function checkLeaf(leaf, purpose) {
	const { constraints, usage, purposes } = leaf;
	const name = nameOf(leaf);
	if (constraints?.ca === true) throw new Error(`${name} is a certificate of an authority`);
	if (usage === void 0 || !mayUse(leaf, {
		bit: SIGNATURE,
		purpose
	})) throw new Error(`${name} has no ${strictly(purpose)}key usage for signatures`);
	if (usage.bits.some((bit) => OTHER_USES.includes(bit))) throw new Error(`the key of ${name} is also for other uses`);
	if (purposes?.ids.some((id) => FORBIDDEN[purpose].includes(id))) throw new Error(`the extended key usage of ${name} is for something else`);
	const isForTime = purposes?.critical === true && purposes.ids.length === 1 && purposes.ids[0] === TIMESTAMPS;
	if (purpose === "timestamps" && !isForTime) throw new Error(`${name} is not a certificate for timestamps alone`);
}
/** Whether the basic constraints are critical makes no difference here, because they are always processed. */
function checkAuthority(authority, { below, purpose }) {
	const { constraints } = authority;
	const name = nameOf(authority);
	if (constraints?.ca !== true) throw new Error(`${name} is not a certificate of an authority`);
	if (constraints.pathLength !== void 0 && constraints.pathLength < below) throw new Error(`${name} does not allow ${below} authorities below it`);
	if (!mayUse(authority, {
		bit: SIGN_CERTIFICATES,
		purpose
	})) throw new Error(`${name} has no ${strictly(purpose)}key usage for certificates`);
}
/** Certificates of timestamp authorities often have a key usage that is not critical, which RFC 5280 allows. */
function mayUse({ usage }, { bit, purpose }) {
	if (usage === void 0 || bit === void 0 || !usage.bits.includes(bit)) return false;
	return usage.critical || purpose === "timestamps";
}
function strictly(purpose) {
	return purpose === "images" ? "critical " : "";
}
function dateOf(time) {
	return Number.isNaN(time) ? "an unknown day" : new Date(time).toISOString().slice(0, 19).replace("T", " ");
}

// src/notary/timestamp.ts
/** The limit for a timestamp, in bytes. */
const LARGEST = 65536;
/** How many certificates a timestamp may have. */
const MOST_CERTIFICATES = 20;
/** The smallest key of RSA, in bits. */
const SMALLEST_KEY = 2048;
const SIGNED_DATA = "1.2.840.113549.1.7.2";
const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const [CONTENT_TYPE, MESSAGE_DIGEST] = ["1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"];
/** RFC 2634, section 5.4, and RFC 5035, section 3 */
const [CERTIFICATE_V1, CERTIFICATE_V2] = ["1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"];
const HASHES = /* @__PURE__ */ new Map([
	["2.16.840.1.101.3.4.2.1", "sha256"],
	["2.16.840.1.101.3.4.2.2", "sha384"],
	["2.16.840.1.101.3.4.2.3", "sha512"]
]);
/** The policy that limits the error to a second (RFC 3628, section 5.2). */
const BASELINE_POLICY = "0.4.0.2023.1.1";
const SET = 49;
const SEQUENCE = 48;
/**
* Verifies a TimeStampToken of RFC 3161, whose authority has to lead to a trusted root for timestamps.
* @param stamped the bytes that existed at that time
* @returns when that was
* @throws Error that says why it does not count
*/
function verifyTimestamp(bytes, { stamped, roots }) {
	if (bytes.length > LARGEST) throw new Error(`it has more than ${LARGEST} bytes`);
	const token = readToken(parseDer(bytes));
	const signer = signerOf(token);
	checkSignature$1(token, signer.x509.publicKey);
	const { range, imprint } = readContent(parseDer(token.content));
	if (!imprint.value.equals(hashed(imprint.hash, stamped))) throw new Error("it is about something else");
	const chain = findChain(signer, {
		others: token.certificates,
		roots
	});
	checkChain(chain, {
		roots,
		purpose: "timestamps"
	});
	checkValidity(chain, range);
	return range;
}
/** Reads a SignedData with one signer (RFC 5652, section 5). */
function readToken(root) {
	if (partOf(root, 0).toOID() !== SIGNED_DATA) throw new Error("it is not signed data");
	const data = partOf(partOf(root, 1), 0);
	const encapsulated = partOf(data, 2);
	if (partOf(encapsulated, 0).toOID() !== TST_INFO) throw new Error("it is not a timestamp");
	const signers = data.subs.at(-1)?.subs ?? [];
	const [signer] = signers;
	if (signer === void 0 || signers.length > 1) throw new Error("it does not have exactly one signer");
	const signedAttributes = partOf(signer, 3);
	if (!signedAttributes.tag.isContextSpecific(0)) throw new Error("it has no signed attributes");
	const found = taggedPart(data, 0)?.subs ?? [];
	if (found.length > MOST_CERTIFICATES) throw new Error(`it has more than ${MOST_CERTIFICATES} certificates`);
	return {
		content: partOf(partOf(encapsulated, 1), 0).value,
		certificates: found.filter(({ tag }) => tag.toDER() === SEQUENCE).map((each) => readCertificate(bytesOf(each))),
		digest: hashNamed(partOf(signer, 2)),
		attributes: attributesIn(signedAttributes),
		signed: derOf(SET, signedAttributes.value),
		signature: partOf(signer, 5).value
	};
}
function attributesIn({ subs }) {
	const attributes = /* @__PURE__ */ new Map();
	for (const attribute of subs) {
		const id = partOf(attribute, 0).toOID();
		if (attributes.has(id)) throw new Error("it has two attributes of one kind");
		attributes.set(id, partOf(partOf(attribute, 1), 0));
	}
	return attributes;
}
/** The signed attributes name the certificate by its hash, so that no other certificate with the same key counts. */
function signerOf({ attributes, certificates }) {
	const [second, first] = [attributes.get(CERTIFICATE_V2), attributes.get(CERTIFICATE_V1)];
	const list = second ?? first;
	if (list === void 0) throw new Error("it does not name the certificate of its signer");
	const id = partOf(partOf(list, 0), 0);
	const hasAlgorithm = second !== void 0 && partOf(id, 0).tag.toDER() === SEQUENCE;
	const algorithm = hasAlgorithm ? hashNamed(partOf(id, 0)) : second === void 0 ? "sha1" : "sha256";
	const wanted = partOf(id, hasAlgorithm ? 1 : 0).value;
	const signer = certificates.find(({ x509 }) => hashed(algorithm, x509.raw).equals(wanted));
	if (signer === void 0) throw new Error("it does not have the certificate of its signer");
	return signer;
}
function checkSignature$1({ attributes, content, digest, signed, signature }, key) {
	if (attributes.get(CONTENT_TYPE)?.toOID() !== TST_INFO) throw new Error("its signature is not of a timestamp");
	if (attributes.get(MESSAGE_DIGEST)?.value.equals(hashed(digest, content)) !== true) throw new Error("its signature is of another timestamp");
	const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
	if (type !== "ec" && (type !== "rsa" || (details?.modulusLength ?? 0) < SMALLEST_KEY)) throw new Error("the key of its signer is too weak or of another kind");
	if (!verify(digest, signed, key, signature)) throw new Error("its signature is not valid");
}
/** Reads a TSTInfo (RFC 3161, section 2.4.2). */
function readContent(info) {
	const imprint = partOf(info, 2);
	const time = timeIn(partOf(info, 4));
	const accuracy = info.subs.slice(5).find(({ tag }) => tag.toDER() === SEQUENCE);
	const isBaseline = partOf(info, 1).toOID() === BASELINE_POLICY;
	const error = accuracy === void 0 ? isBaseline ? 1e3 : 0 : errorIn(accuracy);
	return {
		range: {
			earliest: time - error,
			latest: time + error
		},
		imprint: {
			hash: hashNamed(partOf(imprint, 0)),
			value: partOf(imprint, 1).value
		}
	};
}
/** A GeneralizedTime, which may have fractions of a second. */
function timeIn({ tag, value }) {
	const [, year, month, day, hour, minute, second, fraction = ""] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(value.toString("latin1")) ?? [];
	const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
	if (!tag.isGeneralizedTime() || Number.isNaN(time)) throw new Error("its time is not valid");
	return time + Math.floor(Number(`0${fraction}`) * 1e3);
}
/** The accuracy, in milliseconds, rounded up. */
function errorIn(accuracy) {
	const seconds = accuracy.subs.find(({ tag }) => tag.isInteger());
	const [milliseconds = 0, microseconds = 0] = [0, 1].map((number) => Number.parseInt(taggedPart(accuracy, number)?.value.toString("hex") || "0", 16));
	return Number(seconds?.toInteger() ?? 0) * 1e3 + milliseconds + Math.ceil(microseconds / 1e3);
}
function hashNamed(algorithm) {
	const name = HASHES.get(partOf(algorithm, 0).toOID());
	if (name === void 0) throw new Error("its hash is too weak or unknown");
	return name;
}
function hashed(algorithm, bytes) {
	return createHash(algorithm).update(bytes).digest();
}

// src/notary/verify-signature.ts
/** Labels of the headers that no signature covers. */
const CHAIN = 33;
const TIMESTAMP = "io.cncf.notary.timestampSignature";
/**
* Verifies a signature of the Notary Project (specifications, trust-store-trust-policy.md, "Signature Verification"):
* integrity, authenticity, timestamp and expiry. Revocation is not checked.
* @throws Error that says why it does not count
* @example
* const { signer, root } = verifySignature(bytes, { image, trust, now: clock() });
* log.info(`signed by ${signer}, root ${root}`);
*/
function verifySignature(bytes, against) {
	try {
		return verified(readEnvelope(bytes), against);
	} catch (error) {
		throw new Error(messageOf(error), { cause: error });
	}
}
function verified(envelope, { image, trust, now }) {
	const attributes = readAttributes(envelope.protectedHeader);
	const chain = chainIn(envelope);
	checkSignature(envelope, {
		algorithm: attributes.algorithm,
		signer: chain[0]
	});
	checkTarget(envelope.payload, image);
	const root = checkChain(chain, {
		roots: trust.roots,
		purpose: "images"
	});
	if (attributes.expiry !== void 0 && attributes.expiry <= now) throw new Error(`it has expired on ${new Date(attributes.expiry).toISOString()}`);
	const time = checkTime(chain, {
		envelope,
		attributes,
		trust,
		now
	});
	const [signer = root] = chain;
	return {
		signer: nameOf(signer),
		root: nameOf(root),
		...time === void 0 ? {} : { time: new Date(time.earliest).toISOString() }
	};
}
/** The certificates are in one of the two headers, as a list or, if it is a single one, without a list (RFC 9360). */
function chainIn({ protectedHeader, unprotectedHeader }) {
	if (protectedHeader.has(CHAIN) && unprotectedHeader.has(CHAIN)) throw new Error("it has two lists of certificates");
	const value = unprotectedHeader.get(CHAIN) ?? protectedHeader.get(CHAIN);
	const list = Array.isArray(value) ? value : [value];
	if (list.length > 10) throw new Error(`it has more than ${10} certificates`);
	if (!list.every(isBytes) || list.length === 0) throw new Error("it has no certificates");
	return list.map(readCertificate);
}
/** The key of the certificate alone decides about the algorithm, and the header has to name the same. */
function checkSignature({ signed, signature }, { algorithm, signer }) {
	const key = signer?.x509.publicKey;
	const details = key?.asymmetricKeyDetails;
	const isRight = algorithm.key === "rsa" ? details?.modulusLength === algorithm.bits : details?.namedCurve === algorithm.curve;
	if (key?.asymmetricKeyType !== algorithm.key || !isRight) throw new Error(`the key of its certificate is not one for ${algorithm.name}`);
	const options = algorithm.key === "rsa" ? {
		key,
		padding: constants.RSA_PKCS1_PSS_PADDING,
		saltLength: constants.RSA_PSS_SALTLEN_DIGEST
	} : {
		key,
		dsaEncoding: "ieee-p1363"
	};
	if (!verify(algorithm.hash, signed, options, signature)) throw new Error("its signature does not fit its content");
}
function checkTarget(payload, image) {
	const content = parseJson(new TextDecoder("utf-8", { fatal: true }).decode(payload));
	const target = isObject(content) ? content["targetArtifact"] : void 0;
	if (!isObject(target)) throw new Error("its payload does not name an image");
	for (const field of [
		"digest",
		"size",
		"mediaType"
	]) if (target[field] !== image[field]) throw new Error(`it is of another image, whose ${field} is ${JSON.stringify(target[field])?.slice(0, 100)}`);
}
/**
* Checks that the certificates were valid when the signature was made, if a timestamp authority states when that was, and otherwise
* that they are valid now. A signing authority states it itself: its own roots are not known apart from others, so that its
* certificates have to be valid now, too.
*/
function checkTime(chain, { envelope, attributes, trust, now }) {
	const present = {
		earliest: now,
		latest: now
	};
	const { authenticTime } = attributes;
	if (authenticTime !== void 0) {
		checkValidity(chain, {
			earliest: authenticTime,
			latest: authenticTime
		});
		checkValidity(chain, present);
		return;
	}
	const stamp = readStamp(envelope, trust);
	if (typeof stamp === "object") {
		checkValidity(chain, stamp);
		return stamp;
	}
	try {
		checkValidity(chain, present);
	} catch (error) {
		throw new Error(`${messageOf(error)}, and ${stamp}`, { cause: error });
	}
}
/** Returns the time of the timestamp, or why there is none that counts. */
function readStamp({ unprotectedHeader, signature }, { timestampRoots }) {
	const value = unprotectedHeader.get(TIMESTAMP);
	if (!isBytes(value)) return "it has no timestamp";
	if (timestampRoots.length === 0) return "no root is trusted for its timestamp";
	try {
		return verifyTimestamp(value, {
			stamped: signature,
			roots: timestampRoots
		});
	} catch (error) {
		return `its timestamp does not count: ${messageOf(error)}`;
	}
}

// src/actions/context/find-signature.ts
/** How an artifact and its only layer are marked (specifications, signature-specification.md, "Storage"). */
const ARTIFACT_TYPE = "application/vnd.cncf.notary.signature";
const COSE = "application/cose";
/** How many signatures of an image are read. Everyone with the right to push can attach others. */
const MOST = 10;
/** The limit for a file with root certificates, in bytes. */
const LARGEST_FILE = 1048576;
/** Returns the first valid signature of a manifest or an index. */
async function findSignature(place, against) {
	const { client, repository, image } = place;
	const { descriptors } = await listReferrers({
		client,
		repository,
		subject: image.digest
	});
	const signatures = descriptors.filter(({ artifactType }) => artifactType === ARTIFACT_TYPE);
	if (signatures.length === 0) return { because: "no signature is attached" };
	const refused = [];
	for (const each of signatures.slice(0, MOST)) try {
		return verifySignature(await readSignature(place, each), {
			image,
			...against
		});
	} catch (error) {
		refused.push(messageOf(error));
	}
	if (signatures.length > MOST) refused.push(`more than ${MOST} signatures are attached, and others are not read`);
	return { because: [...new Set(refused)].join("; ") };
}
async function readSignature({ client, repository }, { digest }) {
	const { bytes, descriptor } = await client.getManifest({
		repository,
		reference: digest
	});
	const [layer, ...others] = parseManifest(bytes, descriptor.mediaType).layers;
	if (layer === void 0 || others.length > 0) throw new Error("a signature does not have exactly one layer");
	if (layer.mediaType !== COSE) throw new Error(`a signature is ${layer.mediaType.slice(0, 100)}, and not ${COSE}`);
	if (layer.size > 262144) throw new Error(`a signature has more than ${LARGEST_SIGNATURE} bytes`);
	return await readAll(client.openBlob(repository, layer), LARGEST_SIGNATURE);
}
/**
* Reads the root certificates that the input names.
* @throws ActionError INPUT_INVALID for a file that cannot be read, or has no certificate
*/
async function readTrustStore({ roots, timestampRoots }, workspace) {
	const read = async (paths) => (await Promise.all(paths.map((path) => readRoots(resolve(workspace, path))))).flat();
	return {
		roots: await read(roots),
		timestampRoots: await read(timestampRoots)
	};
}
async function readRoots(path) {
	try {
		const found = certificatesIn(await readSmallFile(path, LARGEST_FILE));
		if (found.length === 0) throw new Error("it has no certificate");
		return found.flatMap(pemBlocks).map((block) => readCertificate(Buffer.from(block, "base64")));
	} catch (error) {
		throw new ActionError({
			code: "INPUT_INVALID",
			doing: `reading the root certificates in ${path} (input verify-base-roots)`,
			got: messageOf(error),
			hint: "Write the path of a file with certificates in PEM, on the runner or in the checkout.",
			cause: error
		});
	}
}

export { findSignature, readTrustStore };