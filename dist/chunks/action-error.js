// src/base/action-error.ts
/** A failure its user can act on. It is caught once, at the top, and shown as `message` and `hint` without a stack. */
var ActionError = class extends Error {
	code;
	hint;
	constructor(parts) {
		super(`${parts.doing}: ${parts.got}`, parts.cause === void 0 ? void 0 : { cause: parts.cause });
		this.name = "ActionError";
		this.code = parts.code;
		this.hint = parts.hint;
	}
};
/** The text of anything thrown. */
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

export { messageOf as n, ActionError as t };