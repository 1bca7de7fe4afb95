import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { BuildContainer } from '#publish/container/build-container.ts';
import { findBeyond } from '#publish/container/limits.ts';
import type { PackageAccess } from '#publish/container/publish-context.ts';
import { type RepeatedPhase, reproduceLine } from '#publish/container/reproduce.ts';
import { type Diagnostics, describeDiagnostic } from '#publish/msbuild/diagnostics.ts';
import { type Advice, adviceFor } from './advice.ts';
import { feedAdvice } from './feed-advice.ts';
import type { Signs } from './signs.ts';

/** The result of a phase, whether it succeeded or failed. */
export interface PhaseEnd {
  readonly exitCode: number;
  readonly diagnostics: Diagnostics;
  /** Its last lines that are not empty. */
  readonly tail: readonly string[];
  readonly signs: Signs;
}

interface FailedPhase {
  readonly plan: BuildPlan;
  readonly build: Pick<BuildContainer, 'container' | 'limits'>;
  readonly effects: Pick<PackageAccess, 'nuget'>;
  /** The SDK image with its digest, for the command that repeats the phase. */
  readonly image: string;
  readonly end: PhaseEnd;
}

/** Returns the error of a failed phase: its first error, what ended it from outside, and a command that repeats it. */
export async function phaseFailure({ phase, runner }: RepeatedPhase, failed: FailedPhase): Promise<ActionError> {
  const { plan, image, build, end } = failed;
  const errors = end.diagnostics.of('error');
  const isProgram = runner?.kind === 'Microsoft.Testing.Platform' && end.signs.unbuilt !== true;
  const doing = isProgram ? `tests of ${plan.project.value}` : `${phase} of ${plan.project.value}`;
  const missing = end.tail.find((line) => line.includes('compatible .NET SDK was not found'));
  if (errors.length === 0 && missing !== undefined) return sdkMismatch(doing, end.tail);
  const [first] = errors;
  const others = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const last = end.signs.crash ?? end.tail.at(-1) ?? 'it printed nothing';
  const what = first === undefined ? last : `${describeDiagnostic(first)}${others}`;
  const { exitCode } = end;
  const lines = [...end.tail, ...errors.map(({ message }) => message)];
  const beyond = await findBeyond(build.container, { limits: build.limits, exitCode, lines });
  const ended = `${isProgram ? 'the test program' : 'dotnet'} ended with exit code ${exitCode}: ${what}`;
  const ofFeeds = await feedAdvice(errors, { plan, nuget: failed.effects.nuget, tail: end.tail });
  const isOfFeeds = ofFeeds !== undefined && end.signs.missingTool === undefined;
  const known: Advice = isOfFeeds ? { hint: ofFeeds } : adviceFor({ plan, exitCode, errors, signs: end.signs });
  const { got, hint } = beyond ?? known;
  return new ActionError({
    code: isProgram ? 'TESTS_FAILED' : 'BUILD_FAILED',
    doing,
    got: got === undefined ? ended : `${got}; ${ended}`,
    hint: `${hint}Repeat it in a clone of the repository:\n${reproduceLine(plan, { phase, image, ...defined({ runner }) })}`,
  });
}

/** `dotnet` itself prints this, before MSBuild starts. */
function sdkMismatch(doing: string, tail: readonly string[]): ActionError {
  const facts = tail.filter((line) => /^(Requested SDK version|global\.json file):/.test(line)).join('; ');
  return new ActionError({
    code: 'SDK_MISMATCH',
    doing,
    got: `the SDK image has no SDK that global.json allows (${facts})`,
    hint: 'Set `sdk-image` to an image that has it, or let global.json roll forward.',
  });
}
