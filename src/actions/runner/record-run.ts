import type { Phase, Problem, RunRecord } from '#actions/report/run-record.ts';
import type { Log } from '#base/effects.ts';
import { defined, withoutEach } from '#base/objects.ts';
import type { PlanRow } from '#plan/choices/describe.ts';

/** The most problems of a level that are kept, since a build can print any number. */
const MOST_PROBLEMS = 10_000;

/** In milliseconds: a phase that logs nothing for so long shows that it is still running. */
const QUIET = 10_000;

/** Returns a log that also records phases, warnings and errors, and the record. */
export function recordRun(log: Log): { readonly log: Log; readonly record: RunRecord } {
  const phases: Phase[] = [];
  const choices: PlanRow[] = [];
  const secrets: string[] = [];
  // A runner hides secrets in its log, and only those that nothing was escaped in.
  const withoutSecrets = (text: string): string => withoutEach(text, secrets);
  const open: string[] = [];
  const elapsed = (): number => performance.now();
  let lastLine = elapsed();
  const problems = recordProblems(log, withoutSecrets);
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
      warning: problems.recorded('warning'),
      error: problems.recorded('error'),
      mask: (secret) => {
        secrets.push(secret);
        log.mask(secret);
      },
      phase: (title, work) => log.phase(title, () => measure(title, work)),
    },
    record: {
      ...{ phases, problems: problems.all, choices, elapsed, measure, withoutSecrets },
      addChoices: (rows) => {
        for (const { what, value, because } of rows)
          choices.push({ what, value: withoutSecrets(value), because: withoutSecrets(because) });
      },
    },
  };
}

interface RecordedProblems {
  readonly all: readonly Problem[];
  readonly recorded: (level: Problem['level']) => Log['warning'];
}

/** Returns the functions of a log that record what they log. */
function recordProblems(log: Log, withoutSecrets: (text: string) => string): RecordedProblems {
  const all: Problem[] = [];
  const [seen, counts] = [new Set<string>(), { warning: 0, error: 0 }];
  const recorded = (level: Problem['level']): Log['warning'] => {
    return (message, place) => {
      // Each framework, RID and phase prints what is wrong with a line.
      const key = JSON.stringify([level, message, place?.file, place?.line, place?.column]);
      if (place?.line !== undefined && seen.has(key)) return;
      counts[level] += 1;
      if (counts[level] <= MOST_PROBLEMS) {
        seen.add(key);
        all.push({ level, message: withoutSecrets(message), ...place });
      }
      if (place?.unlisted !== true) log[level](message, place);
    };
  };
  return { all, recorded };
}
