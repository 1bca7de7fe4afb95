import type { StepAccess } from '#actions/context/context.ts';
import type { KnownInputs } from '#actions/publish/look-up-publication.ts';
import { ActionError } from '#base/action-error.ts';
import { type BaseSystem, isEnough } from '#images/verify/base-system.ts';
import { wantedLibcs } from '#images/verify/libc.ts';
import type { Problem } from '#images/verify/problem.ts';
import { readBaseSystem } from '#images/verify/read-base-system.ts';
import type { VerifiedImage } from '#images/verify/subject.ts';
import { verifyImage } from '#images/verify/verify-image.ts';
import type { AssembledImage, AssembledSet } from './assemble.ts';

/** The findings about the images. */
export interface Verified {
  /** What was read from the layers of bases, by manifest digest, for the index. */
  readonly systems: Readonly<Record<string, BaseSystem>>;
  /** For the summary. */
  readonly row: { readonly what: string; readonly value: string; readonly because: string };
}

/**
 * Reports, before anything is delivered, what is known to keep an image from running.
 * @throws ActionError WILL_NOT_RUN for what cannot work, if the input `will-it-run` is `fail`
 */
export async function verify(
  context: StepAccess,
  parts: { readonly assembled: readonly AssembledSet[] },
): Promise<Verified> {
  const mode = context.inputs.willItRun;
  const what = 'will it run';
  if (mode === 'ignore') return { systems: {}, row: { what, value: 'not checked', because: 'input will-it-run' } };
  const systems = new Map<string, BaseSystem>();
  const found: Problem[] = [];
  const recalled = parts.assembled.map(({ from }) => from.recalled);
  const isAlone = new Set(parts.assembled.map(({ from }) => from)).size === 1;
  for (const { members, from } of parts.assembled) {
    const { packages } = from.published.publication;
    for (const subject of members) {
      const system = await systemOf(subject, { recalled, systems });
      const own = verifyImage({ ...subject, ...placedIn(subject), packages, system });
      found.push(...(isAlone ? own : own.map((problem) => ofProject(problem, subject.app.project))));
    }
  }
  const problems = [...new Map(found.map((problem) => [sentence(problem), problem])).values()];
  tell(context, problems);
  const value = problems.length === 0 ? 'no problems found' : `problems: ${problems.length}`;
  const because =
    problems.map(({ what: clause }) => clause).join('; ') || 'native files, frameworks, cultures, user and ports';
  return { systems: Object.fromEntries(systems), row: { what, value, because } };
}

/** Returns the files and folders of the input `files`. Its folders override those of the base. */
function placedIn({ extra, folders = [] }: AssembledImage): Pick<VerifiedImage, 'folders' | 'extraFiles'> {
  return { folders: [...extra.folders, ...folders], extraFiles: extra.files.map(({ file }) => file.path) };
}

/** Uses what an earlier run, or an earlier image of this run, read of the base, if that is enough. */
async function systemOf(
  { app, image, base }: AssembledImage,
  known: { readonly recalled: readonly (KnownInputs | undefined)[]; readonly systems: Map<string, BaseSystem> },
): Promise<BaseSystem | undefined> {
  const wanted = wantedLibcs({ app, image });
  const earlier = known.recalled.map((each) => each?.index.systems[base.manifestDigest]);
  const all = [known.systems.get(base.manifestDigest), ...earlier].filter((system) => system !== undefined);
  const kept = all.find((system) => isEnough(system, wanted)) ?? all[0];
  if (wanted.length === 0 || (kept !== undefined && isEnough(kept, wanted))) return kept;
  const system = await readBaseSystem(base, { wanted });
  if (system !== undefined) known.systems.set(base.manifestDigest, system);
  return system;
}

function tell({ runner, inputs }: StepAccess, problems: readonly Problem[]): void {
  const fatal = problems.filter(({ severity }) => severity === 'error');
  const isFatal = inputs.willItRun === 'fail' && fatal.length > 0;
  for (const problem of problems) {
    if (isFatal && problem === fatal[0]) continue;
    runner.log.warning(`${sentence(problem)}. ${problem.hint}`);
  }
  const [first] = fatal;
  if (!isFatal || first === undefined) return;
  throw new ActionError({
    code: 'WILL_NOT_RUN',
    doing: 'checking whether the image can run, before the push',
    got: sentence(first),
    hint: `${first.hint} If the image does run, set \`will-it-run: warn\`, and report it in an issue.`,
  });
}

function ofProject(problem: Problem, project: string): Problem {
  return { ...problem, because: `${problem.because} (${project})` };
}

function sentence({ what, because }: Problem): string {
  return `${what[0]?.toUpperCase()}${what.slice(1)}, because ${because}`;
}
