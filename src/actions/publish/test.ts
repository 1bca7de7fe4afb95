import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import type { BuildFolder } from '#actions/plan/run-folder.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import type { BuildOutput } from '#publish/output/publish-output.ts';
import { describeCounts } from '#publish/tests/tests.ts';
import { buildProject, type SharedByBuilds } from './build-project.ts';
import { testsFolder } from './kept-with-build.ts';
import type { KnownProject } from './projects.ts';
import { savePublication } from './save-publication.ts';

/** A test project whose tests pass, now or in an earlier run with the same inputs. */
export interface Tested extends KnownProject {
  readonly value: string;
  readonly because: string;
  /** The output of a test run; absent if no run was needed. */
  readonly output?: BuildOutput;
}

/**
 * Runs the tests of a project, unless an earlier run with the same inputs passed. A pass is kept as a publication
 * without an application is: it depends on the same inputs, and is invalidated with them.
 * @throws ActionError TESTS_FAILED, and those of a build
 */
export async function test(
  context: Context,
  parts: KnownProject & SharedByBuilds & { readonly request: Request; readonly folder: BuildFolder },
): Promise<Tested> {
  const { build, recalled, request, folder } = parts;
  if (build.kind !== 'project' || recalled === undefined) throw new Error('tests of what is not built');
  if (recalled.found.kind === 'found') {
    return { build, recalled, value: 'passed in an earlier run', because: recalled.found.because };
  }
  context.runner.setOutput('test-results', testsFolder(context));
  const { output, history } = await buildProject(context, { ...parts, build, recalled });
  const target = join(folder.path, 'verdict');
  await mkdir(target, { recursive: true });
  const made = await makePublication([], { folder: target, temp: folder.path, systems: [], codec: 'gzip' });
  const { publication } = made;
  const published = {
    publication,
    sdkImage: output.sdkImage ?? '',
    made: { ...made, output, history, folder: target },
    news: {},
  };
  await savePublication(context, {
    build,
    recalled,
    request,
    published,
    origins: [],
    bases: [],
    systems: {},
    sboms: {},
    folders: {},
  });
  const { tests } = output;
  return {
    build,
    recalled,
    output,
    value: tests === undefined ? '' : describeCounts(tests),
    because: recalled.found.because,
  };
}
