import type { Phase, Problem, RunRecord } from '#actions/report/run-record.ts';
import type { Log } from '#base/effects.ts';
import { defined } from '#base/objects.ts';
import type { PlanRow } from '#plan/choices/describe.ts';

/** The most problems that are kept, since a build can print any number. */
const MOST_PROBLEMS = 500;

/** In milliseconds: a phase that logs nothing for so long shows that it is still running. */
const QUIET = 10_000;

function isSame(known: Problem, problem: Problem): boolean {
  const { level, message, file, line, column } = problem;
  return (
    known.message === message &&
    known.level === level &&
    known.file === file &&
    known.line === line &&
    known.column === column
  );
}

/** Returns a log that also records phases, warnings and errors, and the record. */
export function recordRun(log: Log): { readonly log: Log; readonly record: RunRecord } {
  const phases: Phase[] = [];
  const problems: Problem[] = [];
  const choices: PlanRow[] = [];
  const open: string[] = [];
  const elapsed = (): number => performance.now();
  let lastLine = elapsed();
  const recorded = (level: Problem['level']): Log['warning'] => {
    return (message, index) => {
      // Each framework, RID and phase prints what is wrong with a line.
      const isKnown =
        index?.line !== undefined && problems.some((known) => isSame(known, { level, message, ...index }));
      if (isKnown) return;
      if (problems.length < MOST_PROBLEMS) problems.push({ level, message, ...index });
      if (index?.unlisted !== true) log[level](message, index);
    };
  };
  const measure = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    const from = elapsed();
    const within = open.at(-1);
    open.push(title);
    const timer = setInterval(() => {
      const isQuiet = open.at(-1) === title && elapsed() - lastLine >= QUIET;
      if (isQuiet) log.progress(`${title}: ${Math.round((elapsed() - from) / 1000)} s so far`);
    }, QUIET).unref();
    try {
      return await work();
    } finally {
      clearInterval(timer);
      open.splice(open.lastIndexOf(title), 1);
      phases.push({ title, from, to: elapsed(), ...defined({ within }) });
    }
  };
  return {
    log: {
      ...log,
      info: (message) => {
        lastLine = elapsed();
        log.info(message);
      },
      warning: recorded('warning'),
      error: recorded('error'),
      phase: (title, work) => log.phase(title, () => measure(title, work)),
    },
    record: { phases, problems, choices, elapsed, measure, addChoices: (rows) => void choices.push(...rows) },
  };
}
