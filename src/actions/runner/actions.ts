import { appendFileSync, readFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Annotation, Log } from '#base/effects.ts';
import { defined } from '#base/objects.ts';
import { INPUT_NAMES, type RawVerifyInputs, VERIFY_INPUT_NAMES } from '#request/inputs/names.ts';
import { PLAN_INPUT_NAMES, type RawPlanInputs } from '#request/inputs/plan-names.ts';
import { cancelSignal } from './cancel.ts';
import { colouredMark } from './colours.ts';
import { escapeCommands } from './escape-commands.ts';
import { limitedProgress } from './limited-progress.ts';
import { recordRun } from './record-run.ts';
import type { Runner } from './runner.ts';
import { timed } from './timed.ts';

/** GitHub's limit for a step's summary; a larger one is dropped as a whole. */
const SUMMARY_MAX = 1024 * 1024;

/** Returns the runner of GitHub Actions. The environment is read only here. */
export function actionsRunner(): Runner {
  const env = { ...process.env };
  const { log, record } = recordRun(actionsLog());
  return {
    env,
    inputs: readInputs(INPUT_NAMES),
    log,
    record,
    payload: readPayload(env['GITHUB_EVENT_PATH']),
    signal: cancelSignal(),
    setOutput: (name, value) => core.setOutput(name, value),
    recordArtifact: (line) => {
      const file = env['GITHUB_ARTIFACTS'];
      if (file !== undefined && file !== '') appendFileSync(file, `${line}\n`);
    },
    writeSummary: async (markdown) => {
      if (env['GITHUB_STEP_SUMMARY'] === undefined || Buffer.byteLength(markdown) > SUMMARY_MAX) return;
      if (/^false$/i.test(core.getInput('summary'))) return;
      await core.summary.addRaw(markdown, true).write();
    },
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
  };
}

/** Reads the inputs of the action `plan`. */
export function readPlanInputs(): RawPlanInputs {
  return readInputs(PLAN_INPUT_NAMES);
}

/** Reads the inputs that only the action `verify` has. */
export function readVerifyInputs(): RawVerifyInputs {
  return readInputs(VERIFY_INPUT_NAMES);
}

function readInputs<N extends string>(names: readonly N[]): Readonly<Partial<Record<N, string>>> {
  return Object.fromEntries(names.map((name) => [name, core.getInput(name, { trimWhitespace: false })])) as Partial<
    Record<N, string>
  >;
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function actionsLog(): Log {
  let inGroup = false;
  const at = (annotation?: Annotation): core.AnnotationProperties => {
    const { title, file, line, column } = annotation ?? {};
    return {
      ...defined({ title, file, startLine: line, startColumn: column }),
    };
  };
  return {
    info: (message) => core.info(escapeCommands(message)),
    debug: (message) => core.debug(message),
    notice: (message, where) => core.notice(message, at(where)),
    warning: (message, where) => core.warning(message, at(where)),
    error: (message, where) => core.error(message, at(where)),
    phase: async (title, work) => {
      // Groups cannot be nested: a phase inside or parallel to another one stays in the group of that one.
      const isOuter = !inGroup;
      if (isOuter) core.startGroup(title);
      inGroup = true;
      const { result, took } = await timed(work).finally(() => {
        if (isOuter) core.endGroup();
        if (isOuter) inGroup = false;
      });
      core.info(escapeCommands(`${title}: ${took}`));
      return result;
    },
    details: (title, lines) => {
      if (!inGroup) core.startGroup(title);
      for (const line of lines) core.info(escapeCommands(line));
      if (!inGroup) core.endGroup();
    },
    progress: limitedProgress((text) => core.info(escapeCommands(text))),
    result: (message) => core.info(colouredMark(escapeCommands(message))),
    mask: (secret) => {
      if (secret !== '') core.setSecret(secret);
    },
  };
}
