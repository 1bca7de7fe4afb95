import { dirname, join } from 'node:path';
import pMap from 'p-map';
import type { MachineAccess, StepAccess } from '#actions/context/context.ts';
import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { pathFrom } from '#base/files/paths.ts';
import { defined } from '#base/objects.ts';
import { parseTestRunner } from '#dotnet/global-json.ts';
import { ancestorsOf } from '#dotnet/project/ancestors.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { findTests } from '#dotnet/project/find-tests.ts';
import { readTextIfThere } from '#dotnet/project/read-text.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { excludePatterns } from '#publish/source/exclude.ts';
import { parsePlatforms } from '#request/inputs/systems.ts';
import { globalsOf } from './find-projects.ts';
import { type Build, PROJECT_CONCURRENCY, type ProjectBuild, planBuild } from './plan-build.ts';
import type { Request } from './read.ts';

/** Plans the test projects that must pass before anything is delivered, as the input `test` asks. */
export async function planTests(
  context: StepAccess & MachineAccess,
  { request, builds }: { readonly request: Request; readonly builds: readonly Build[] },
): Promise<readonly ProjectBuild[]> {
  const { tests, exclude } = context.inputs;
  if (tests.length === 0) return [];
  const publishes = builds.flatMap((build) => (build.kind === 'project' ? [build.plan] : []));
  if (publishes.length < builds.length) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: 'reading the input test',
      got: 'with publish-directory this run builds nothing, so there is nothing to test',
      hint: 'Run the tests where that output is published, or remove one of the two inputs.',
    });
  }
  const { root, workspace } = request;
  const globals = globalsOf(context.inputs);
  const built = publishes.map(({ project }) => project.value);
  const found = await findTests({ root, workspace, globals, excluded: excludePatterns(exclude), tests, built });
  const targets = publishes.map(({ framework }) => framework.value);
  const plans = await pMap(found, (project) => planTest(context, { request, project, targets }), {
    concurrency: PROJECT_CONCURRENCY,
  });
  for (const { plan } of plans) context.runner.log.info(`Tests: ${plan.project.value} (${plan.project.because})`);
  return plans;
}

/**
 * Finds the nearest file that names a test runner: `dotnet test` reads the files above the folder that it is started
 * in.
 */
async function findNamedRunner(root: string, project: string): Promise<BuildPlan['testRunner']> {
  for (const folder of ancestorsOf(root, dirname(join(root, project)))) {
    const path = join(folder, 'global.json');
    const runner = parseTestRunner((await readTextIfThere(root, path)) ?? '');
    const file = pathFrom(root, path);
    if (runner !== undefined) return { value: runner, because: `named in ${file}`, from: file };
  }
  return undefined;
}

/**
 * Plans a test like the project's build, without what only images need. A project with several target frameworks is
 * tested with the one that is built.
 */
async function planTest(
  context: StepAccess & MachineAccess,
  test: {
    readonly request: Request;
    readonly project: Choice<ProjectFacts>;
    readonly targets: readonly (string | undefined)[];
  },
): Promise<ProjectBuild> {
  const { framework: _, baseImage: _base, localBase: _local, ...inputs } = context.inputs;
  const { frameworks } = test.project.value;
  const framework = frameworks.length > 1 ? frameworks.find((each) => test.targets.includes(each)) : undefined;
  const own = { ...inputs, systems: [], platforms: parsePlatforms(''), portable: true, ...defined({ framework }) };
  const build = await planBuild({ ...context, inputs: own }, test);
  const testRunner = await findNamedRunner(test.request.root, test.project.value.path);
  return asTests(build, { given: inputs.properties, testRunner });
}

function asTests(
  build: ProjectBuild,
  wanted: {
    /** The input `properties`. */
    readonly given: Readonly<Record<string, string>>;
    readonly testRunner: Awaited<ReturnType<typeof findNamedRunner>>;
  },
): ProjectBuild {
  const { UseAppHost: _host, ...properties } = build.plan.properties;
  const { question: _asked, workingDirectory: _folder, ...publishing } = build.plan;
  const plan = {
    ...publishing,
    purpose: 'test' as const,
    properties: { ...properties, ...wanted.given },
    ...defined({ testRunner: wanted.testRunner }),
  };
  const { value, because } = plan.project;
  const withImages: ProjectBuild['withImages'] = (found) => asTests(build.withImages(found), wanted);
  return { ...build, plan, expectedBases: [], rows: [{ what: 'tests of', value, because }], withImages };
}
