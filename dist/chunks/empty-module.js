import { t as __commonJSMin } from "./rolldown-runtime.js";

// src/engine/empty-module.cjs
var require_empty_module = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));

export { require_empty_module as t };