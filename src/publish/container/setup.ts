import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import type { Authorities } from '#base/certificates.ts';
import type { Container, ContainerLimits, FirstCommand, Mount } from '#engine/engine.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { WorkFile } from '#publish/nuget/nuget-files.ts';
import type { Deadline } from '#publish/paths/deadline.ts';
import { PATHS, setupEnvironment } from '#publish/paths/environment.ts';
import { packFiles, packFolder, packFolders } from '#publish/runner-tools/transfer.ts';
import { GIT_OBJECTS } from '#publish/source/git-copy.ts';
import { trustedBundle } from './authorities.ts';
import { findBeyond } from './limits.ts';
import { type MountCheck, NO_MOUNTS, type RunFirst, startMountCheck } from './mount-check.ts';
import { type BuildImage, type ContainerAccess, RUN_LABEL } from './publish-context.ts';
import { setupLine } from './reproduce.ts';
import { identityOf, imageToRepeat, invisibleSdk, runnerSdkEnvironment } from './runner-sdk.ts';
import type { SdkImage } from './sdk-image.ts';
import { temporaryImage } from './temporary-image.ts';

interface SetupRequest {
  readonly plan: BuildPlan;
  readonly image: SdkImage;
  readonly network: string;
  readonly limits: ContainerLimits;
  /** The copy of the source, on the runner. */
  readonly source: string;
  /** Settles when {@link source} is complete. */
  readonly copied: () => Promise<unknown>;
  /** The runner's SDK; empty: the SDK is in the image. */
  readonly sdkMounts: readonly Mount[];
  /** Authorities that the runner trusts in addition to the public ones. */
  readonly authorities: Authorities;
  readonly deadline: Pick<Deadline, 'signal' | 'record'>;
}

/** The folder of the action that the container sees as /work. */
const PROOF = 'setup';
const ROOT = { uid: 0, gid: 0 } as const;
/** Number of last lines in the message of a failure. */
const TAIL = 12;

/**
 * Returns the SDK image, or the image that `setup-command` made of it. The command runs as root with the engine's default
 * capabilities, which package managers need and a build must not have. Its container has no login and no token, and can
 * read the source but not change it.
 * @throws ActionError SETUP_FAILED with the command's last lines, BUILD_TIMEOUT, CANCELLED, or an error of the engine.
 */
export async function setUpImage(request: SetupRequest, effects: ContainerAccess): Promise<BuildImage> {
  if (request.plan.setupCommand === '') {
    return { ...request.image, [Symbol.asyncDispose]: async () => undefined };
  }
  await request.copied();
  const make = async (): Promise<BuildImage> => {
    const id = await effects.log.phase('setup-command', () => makeImage(request, effects));
    return temporaryImage(id, { ...effects, what: 'image that setup-command made' });
  };
  return await effects.shareImage(identityOf(request.plan, request.image), make);
}

async function makeImage(request: SetupRequest, effects: ContainerAccess): Promise<string> {
  const { container, mounted } = await startContainer(request, effects);
  try {
    const { authorities, plan } = request;
    const { files, env } = await trustedBundle(container, { authorities, own: plan.environment, log: effects.log });
    if (mounted) await writeSeen(files, effects);
    else if (files.length > 0) await container.copyIn(PATHS.work, packFiles(files, ROOT));
    await runCommand(container, { request, effects, env });
    // Copied files must not be in the image. Mounts are not part of an image.
    const folders = [PATHS.source, PATHS.work, PATHS.packages, GIT_OBJECTS];
    if (!mounted) await container.exec({ command: ['rm', '-rf', ...folders] });
    request.deadline.signal.throwIfAborted();
    return await container.commit({ [RUN_LABEL]: effects.runId });
  } finally {
    await container.remove();
  }
}

async function startContainer(
  request: SetupRequest,
  effects: ContainerAccess,
): Promise<{ readonly container: Container; readonly mounted: boolean }> {
  const started = await startMounted(request, effects);
  if (started.kind === 'seeing') return { container: started.container, mounted: true };
  if (request.sdkMounts.length > 0) throw invisibleSdk(started.why);
  const container = await start(request, { effects, mounts: [] });
  try {
    const folders = [PATHS.source, PATHS.work, `${PATHS.work}/ca`];
    await container.copyIn('/', packFolders(folders, { owner: ROOT, mode: 0o755 }));
    await container.copyIn(PATHS.source, packFolder(request.source, ROOT));
  } catch (error) {
    await container.remove();
    throw error;
  }
  return { container, mounted: false };
}

/** Writes files into the folder that the container has mounted in place of the work folder. */
async function writeSeen(files: readonly WorkFile[], { temp }: Pick<ContainerAccess, 'temp'>): Promise<void> {
  for (const { path, text } of files) {
    const target = join(temp, PROOF, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function startMounted(request: SetupRequest, effects: ContainerAccess): Promise<MountCheck<true>> {
  if (effects.mounts === 'never') return NO_MOUNTS;
  const secret = randomUUID();
  const proof = join(effects.temp, PROOF);
  await mkdir(proof, { recursive: true });
  await writeFile(join(proof, 'sentinel'), secret);
  const mounts: readonly Mount[] = [
    { source: request.source, target: PATHS.source, readOnly: true },
    { source: proof, target: PATHS.work, readOnly: true },
    ...request.sdkMounts,
  ];
  return await startMountCheck(
    (first) => start(request, { effects, mounts, first }),
    async (run) => ((await seesSecret(run, secret)) ? true : undefined),
  );
}

/**
 * Starts the container. Variables are given only to the command, because an image made of the container would keep those of
 * the container.
 */
async function start(
  { image, network, limits }: SetupRequest,
  {
    effects,
    ...rest
  }: { readonly effects: ContainerAccess; readonly mounts: readonly Mount[]; readonly first?: FirstCommand },
): Promise<Container> {
  return await effects.engine.start({
    image: image.id,
    user: '0:0',
    capabilities: 'default',
    workingDirectory: '/',
    env: {},
    ...rest,
    network,
    limits,
    labels: { [RUN_LABEL]: effects.runId },
  });
}

async function seesSecret(run: RunFirst, secret: string): Promise<boolean> {
  const lines: string[] = [];
  const command = ['cat', `${PATHS.work}/sentinel`];
  return (await run({ command, onLine: (line) => lines.push(line) })) === 0 && lines.includes(secret);
}

async function runCommand(
  container: Container,
  setting: {
    readonly request: SetupRequest;
    readonly effects: ContainerAccess;
    readonly env: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { request, effects } = setting;
  const { plan, image, deadline } = request;
  const tail: string[] = [];
  const exitCode = await container.exec({
    command: ['sh', '-ec', plan.setupCommand],
    env: { ...setting.env, ...setupEnvironment(effects.env, { ...runnerSdkEnvironment(plan), ...plan.environment }) },
    workingDirectory: PATHS.source,
    signal: deadline.signal,
    onLine: (line) => {
      deadline.record(line);
      if (line.trim() !== '') tail.push(line.trimEnd());
      if (tail.length > TAIL) tail.shift();
      effects.log.info(line);
    },
  });
  if (exitCode === 0) return;
  const beyond = await findBeyond(container, { limits: request.limits, exitCode, lines: tail });
  const ended = `it ended with exit code ${exitCode}: ${tail.at(-1) ?? 'it printed nothing'}`;
  throw new ActionError({
    code: 'SETUP_FAILED',
    doing: `running the setup-command in ${image.name}`,
    got: beyond === undefined ? ended : `${beyond.got}; ${ended}`,
    hint: `${beyond?.hint ?? ''}Its last lines were:\n${tail.join('\n')}\nRepeat it in a clone of the repository:\n${setupLine(plan, imageToRepeat(plan, image))}`,
  });
}
