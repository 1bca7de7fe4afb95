import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Context, FolderAccess, MachineAccess, StepAccess } from '#actions/context/context.ts';
import { defined } from '#base/objects.ts';
import { once } from '#base/once.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { commitTimeOf, readRepository } from '#dotnet/git/git.ts';
import { type Git, openGit } from '#dotnet/git/open-git.ts';
import { checkCodec } from '#oci/layer/codec.ts';
import { maskSecrets } from '#publish/container/secrets.ts';
import { type Checkout, readCheckout } from '#publish/source/checkout.ts';
import { historyOf } from '#publish/source/history.ts';
import { type Snapshot, takeSnapshot } from '#publish/source/snapshot.ts';
import { type GitEvent, parseGitEvent, pullRequestHead } from '#request/event/git-event.ts';
import { settingTexts } from '#request/inputs/image-settings.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { withInputName } from '#request/inputs/lists.ts';
import { evaluateTags, type TagSet, templateTexts } from '#request/tags/evaluate.ts';
import { openTemplates, type Templates } from '#request/tags/templates.ts';
import { checkPlaces } from './check-places.ts';

/** The event of this run, and the state of its repository. */
export interface Request {
  readonly event: GitEvent;
  /** The values of expressions in the inputs. */
  readonly templates: Templates;
  /** The time for these expressions, in milliseconds since 1970. */
  readonly now: number;
  /** The tags that the rules of the input tags, or the default ones, give for the event. */
  readonly tags: TagSet;
  /** The folder that relative paths start from: absolute, without links. */
  readonly workspace: string;
  /** The repository's top folder, or the workspace if there is no repository; absolute. */
  readonly root: string;
  /** Read on the first call, and once for all projects. */
  readonly source: () => Promise<Source>;
}

/** The checkout as it is now. */
export interface Source extends Checkout {
  readonly snapshot: Snapshot;
  /** A fingerprint of git's history. */
  readonly history: () => Promise<string>;
}

export async function read(context: Context): Promise<Request> {
  const { runner, inputs, home, exec } = context;
  for (const { password } of inputs.nugetCredentials) runner.log.mask(password);
  if (inputs.githubToken !== undefined) runner.log.mask(inputs.githubToken);
  maskSecrets(inputs.buildSecrets, runner.log);
  // Reports an invalid input before any request is sent.
  checkFramework(inputs);
  checkCodec(inputs.compression);
  if (inputs.caCertificates.length > 0) await context.trust.named();
  // Git answers with real paths, and a runner's work folder may be a link.
  const workspace = await realpath(context.workspace);
  const start = await folderOf(resolve(workspace, inputs.projects[0] ?? '.'));
  const git = await openGit(start ?? workspace, { exec, env: runner.env, temp: join(home, 'git') });
  if (git.refused !== undefined) runner.log.warning(git.refused);
  const root = git.top ?? workspace;
  const source = once(() => readSource(context, { root, git: git.at(root) }));
  const inJob = runner.env['GITHUB_EVENT_NAME'] !== undefined;
  await checkPlaces(inputs, { workspace, git, inJob });
  // Started now because a later step needs it, and git takes time. The caller that awaits it sees its failure.
  if (inputs.publishDirectory === undefined) source().catch(() => undefined);
  const repository = await readRepository(git, inJob ? 'commit' : 'all');
  const headTime = await findHeadTime(runner, { git, sha: repository?.sha });
  const state = { sha: '', ...repository, ...defined({ headTime }) };
  const event = parseGitEvent({ env: runner.env, payload: runner.payload, git: state });
  const { tags: rules, flavor } = inputs;
  const now = context.clock();
  const templates = await openTemplates({ texts: textsOf(inputs), event, now });
  const tags = await evaluateTags({ rules, flavor, event, templates });
  for (const { written, value } of tags.tags) {
    const got = `"${written}" of the input tags is not a valid tag, so it becomes ${value}`;
    if (written !== undefined) runner.log.warning(`${got}. Write one tag per line, with letters, digits, _ . and -.`);
  }
  return { event, templates, now, tags, workspace, root, source };
}

/** @throws ActionError INPUT_INVALID for a target framework that cannot run in a container */
export function checkFramework({ framework }: Pick<Inputs, 'framework'>): void {
  if (framework !== undefined) withInputName('framework', () => parseFramework(framework));
}

/** With `DOCKER_METADATA_PR_HEAD_SHA`, the commit is not the one that is checked out, and has its own time. */
async function findHeadTime(
  runner: Context['runner'],
  { git, sha }: { readonly git: Git; readonly sha: string | undefined },
): Promise<string | undefined> {
  const head = pullRequestHead(runner);
  if (head === undefined || sha === undefined || head === sha) return undefined;
  const time = await commitTimeOf(git, head);
  if (time === undefined) {
    const way = 'set fetch-depth: 2 for actions/checkout';
    runner.log.info(`The clone does not have the commit ${head}, so the time of the merge commit is used; ${way}`);
  }
  return time;
}

async function readSource(
  { inputs, runner, exec, home }: StepAccess & FolderAccess & MachineAccess,
  { root, git }: { readonly root: string; readonly git: Git },
): Promise<Source> {
  const { exclude } = inputs;
  const temp = join(home, 'git');
  const checkout = await readCheckout({
    root,
    git,
    exclude,
    ownPaths: [home],
    temp,
    exec,
    env: runner.env,
    log: runner.log,
  });
  // Several closures may ask, and git takes time to answer.
  const history = once(() => historyOf(checkout.git));
  return { ...checkout, snapshot: takeSnapshot(root, checkout.entries), history };
}

/** Returns all texts that may contain expressions. */
export function textsOf({ tags, flavor, labels, annotations, settings }: Inputs): readonly string[] {
  const texts = [...Object.entries(labels).flat(), ...annotations.flatMap(({ key, value }) => [key, value])];
  return [...templateTexts({ rules: tags, flavor }), ...texts, ...settingTexts(settings)];
}

/** Returns the folder of a project, which may be in its own repository below the workspace (`checkout` with `path`). */
async function folderOf(project: string): Promise<string | undefined> {
  try {
    return (await stat(project)).isDirectory() ? project : dirname(project);
  } catch {
    return undefined;
  }
}
