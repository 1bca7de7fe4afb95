import { actionsContext } from '#actions/context/context.ts';
import { actionsRunner, readVerifyInputs } from '#actions/runner/actions.ts';
import { entry } from '#actions/runner/entry.ts';
import { writeFailure } from '#actions/runner/write-failure.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { parseVerifyInputs } from '#request/inputs/verify-inputs.ts';
import { runVerify } from './run-verify.ts';

const runner = actionsRunner();
await entry({ ...runner, onFailure: (failure) => writeFailure(runner, failure) }, async () => {
  const asked = parseVerifyInputs(readVerifyInputs());
  runner.log.result(await runVerify(actionsContext(runner, { inputs: await readInputs(runner.inputs) }), asked));
});
