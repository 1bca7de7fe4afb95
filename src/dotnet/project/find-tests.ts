import { ActionError, messageOf } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { ProjectFacts, ProjectPlace } from './facts.ts';
import { findOfLines } from './find-project.ts';
import { projectClosure, readProjectGraph } from './graph.ts';

/** Where to look for tests, and for which projects. */
export interface TestSearch extends ProjectPlace {
  /** Absolute path that lines are relative to. */
  readonly workspace: string;
  readonly excluded: (path: string) => boolean;
  /** `all`: those that reference one of {@link built}. */
  readonly tests: readonly string[] | 'all';
  /** Paths of the projects that are built. */
  readonly built: readonly string[];
}

/**
 * Returns the test projects of the input, sorted by path.
 * @throws ActionError PROJECT_NOT_FOUND if no test project is found, or if a line leads to nothing
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
    got: `there is no test project${tests === 'all' ? ` that references ${search.built.join(' or ')}` : ''}${others}`,
    hint: 'A test project references Microsoft.NET.Test.Sdk, xunit, NUnit, MSTest or TUnit, or sets IsTestProject.',
  });
}

/** A search for projects names the input `project`, so the error is changed to name `test`. */
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
