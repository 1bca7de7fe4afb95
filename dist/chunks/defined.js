// src/base/defined.ts
/** The object without its undefined fields, so that «absent» and «undefined» are one thing under exact optional types. */
function defined(values) {
	const entries = Object.entries(values).filter(([, value]) => value !== void 0);
	return Object.fromEntries(entries);
}

export { defined as t };