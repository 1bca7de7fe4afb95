import { nn as actionsContext } from "./chunks/world.js";
import { G as writeFailure, ct as entry, gt as actionsRunner, o as readInputs, vt as readVerifyInputs } from "./chunks/start.js";
import { t as parseVerifyInputs } from "./chunks/verify-inputs.js";
import { t as runVerify } from "./chunks/run-verify.js";

// src/actions/verify-main.ts
const runner = actionsRunner();
await entry({
	...runner,
	onFailure: (failure) => writeFailure(runner, failure)
}, async () => {
	const asked = parseVerifyInputs(readVerifyInputs());
	runner.log.result(await runVerify(actionsContext(runner, { inputs: await readInputs(runner.inputs) }), asked));
});

export {  };