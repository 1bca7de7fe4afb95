import { ActionError, messageOf } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { ProjectFacts, ProjectPlace } from './facts.ts';
import { findOfLines } from './find-project.ts';
import { projectClosure, readProjectGraph } from './graph.ts';

/** Where tests are looked for, and for what. */
export interface TestSearch extends ProjectPlace {
  /** Absolute; what lines are relative to. */
  readonly workspace: string;
  readonly excluded: (path: string) => boolean;
  /** `all`: those that reference one of {@link built}. */
  readonly tests: readonly string[] | 'all';
  /** Paths of the projects that are built. */
  readonly built: readonly string[];
}

/**
 * The test projects that the input means, by path.
 * @throws ActionError PROJECT_NOT_FOUND where there is none, or a line leads to nothing
 */
export async function findTests(search: TestSearch): Promise<readonly Choice<ProjectFacts>[]> {
  const { tests, root } = search;
  const lines = tests === 'all' ? [root] : tests;
  const found = await findOfLines({ ...search, lines }).catch((error: unknown) => {
    throw ofTests(error);
  });
  const named = ({ from }: Choice<ProjectFacts>): boolean => from === 'input project';
  const all = found.filter((each) => each.value.kind === 'test' || (tests !== 'all' && named(each)));
  const chosen = tests === 'all' ? await referencing(all, search) : all.map(asNamed);
  if (chosen.length > 0) return chosen;
  const others = all.length === 0 ? '' : `; others: ${all.map(({ value }) => value.path).join(', ')}`;
  throw new ActionError({
    code: 'PROJECT_NOT_FOUND',
    doing: `looking for the tests of the input test (${tests === 'all' ? 'true' : tests.join(', ')})`,
    got: `no test project is there${tests === 'all' ? ` that references ${search.built.join(' or ')}` : ''}${others}`,
    hint: 'A test project references Microsoft.NET.Test.Sdk, xunit, NUnit, MSTest or TUnit, or says IsTestProject.',
  });
}

/** A search for projects names the input `project`. */
function ofTests(error: unknown): unknown {
  if (!(error instanceof ActionError) || error.code !== 'PROJECT_NOT_FOUND') return error;
  const hint = 'It takes true, false, or test projects, solutions or folders of the checkout, one per line.';
  return new ActionError({
    code: error.code,
    doing: 'reading the input test',
    got: messageOf(error),
    hint,
    cause: error,
  });
}

function asNamed(choice: Choice<ProjectFacts>): Choice<ProjectFacts> {
  return { ...choice, because: 'input test', from: 'input test' };
}

async function referencing(
  tests: readonly Choice<ProjectFacts>[],
  search: TestSearch,
): Promise<readonly Choice<ProjectFacts>[]> {
  const graph = await readProjectGraph(
    tests.map(({ value }) => value.path),
    search,
  );
  return tests.flatMap((test) => {
    const used = projectClosure(test.value.path, graph);
    const built = search.built.find((path) => used.includes(path));
    return built === undefined ? [] : [{ ...test, because: `it references ${built}`, from: test.value.path }];
  });
}
