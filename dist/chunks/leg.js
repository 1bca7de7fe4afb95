import { t as invalidInput } from "./lists.js";

// src/inputs/leg.ts
/** The name of a leg is that of a file too. */
const LEG = /^[a-z0-9_][a-z0-9_-]{0,199}$/;
/** Absent: this run is no leg. @throws ActionError INPUT_INVALID */
function parseLeg(text) {
	if (text === "") return void 0;
	if (isLeg(text)) return text;
	throw invalidInput("leg", {
		got: `«${text}» is no name of a leg`,
		hint: "Take matrix.leg, or small letters, digits, - and _."
	});
}
function isLeg(text) {
	return LEG.test(text);
}

export { parseLeg as n, isLeg as t };