import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import type { Container, Mount } from '#engine/engine.ts';
import { describeReference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { RunnerNode } from '#plan/choices/choose-node.ts';
import { NODE_FOLDER } from '#publish/paths/environment.ts';
import { packFile, packFolder, packFolders } from './transfer.ts';

const ROOT = { uid: 0, gid: 0 } as const;

/**
 * Returns mounts of the runner's Node: a folder of the action with the layout of an installation, in which the runner's
 * program and global packages are mounted. Empty if the plan does not use it.
 * @param temp a folder of this build's own.
 */
export async function runnerNodeMounts({ node }: Pick<BuildPlan, 'node'>, temp: string): Promise<readonly Mount[]> {
  if (node?.value.kind !== 'runner') return [];
  const { executable, modules, commands } = node.value.node;
  const layout = join(temp, 'node');
  await mkdir(join(layout, 'bin'), { recursive: true });
  await mkdir(join(layout, 'lib/node_modules'), { recursive: true });
  // A mount needs an existing mount point, which cannot be created later in a read-only folder.
  await writeFile(join(layout, 'bin/node'), '', { mode: 0o755 });
  for (const [name, target] of Object.entries(commands)) {
    if (name !== 'node') await symlink(`../lib/node_modules/${target}`, join(layout, 'bin', name));
  }
  return [
    { source: layout, target: NODE_FOLDER, readOnly: true },
    { source: executable, target: `${NODE_FOLDER}/bin/node`, readOnly: true },
    { source: modules, target: `${NODE_FOLDER}/lib/node_modules`, readOnly: true },
  ];
}

/** Copies the same files, for an engine that does not see the action's files. */
export async function copyIn(container: Container, mounts: readonly Mount[]): Promise<void> {
  for (const { source, target } of mounts) {
    if ((await stat(source)).isDirectory()) {
      await container.copyIn('/', packFolders([target], { owner: ROOT, mode: 0o755 }));
      await container.copyIn(target, packFolder(source, ROOT));
    } else {
      await container.copyIn(posix.dirname(target), packFile(source, { name: posix.basename(target), owner: ROOT }));
    }
  }
}

/**
 * Returns the environment in which commands of the build find Node: the image's own if it has one, otherwise the runner's.
 * The runner's Node is started once, so that a missing dependency gives a clear error.
 * @throws ActionError NODE_UNUSABLE if the build certainly needs it; the container has then been removed.
 */
export async function openNode(
  container: Container,
  { plan, log }: { readonly plan: BuildPlan; readonly log: Log },
): Promise<Readonly<Record<string, string>>> {
  if (plan.node === undefined) return {};
  const [path = '', own] = (await run(container, ['sh', '-c', 'echo "$PATH"; command -v node'])).lines;
  if (own !== undefined) {
    log.info(`Node is the SDK image's own, ${own}: ${(await run(container, [own, '--version'])).lines.at(-1)}.`);
    return {};
  }
  if (plan.node.value.kind === 'image') {
    const say = `${plan.node.because}, and the SDK image has no Node: the build may fail.`;
    if (plan.node.value.sure) log.warning(say);
    else log.info(say);
    return {};
  }
  const { node, sure } = plan.node.value;
  const { exitCode, lines } = await run(container, [`${NODE_FOLDER}/bin/node`, '--version']);
  if (exitCode === 0 && lines.includes(node.version)) return { PATH: `${path}:${NODE_FOLDER}/bin` };
  const error = unusable(node, { plan, got: lines.at(-1) ?? `it ended with exit code ${exitCode}` });
  if (!sure) {
    log.info(`The build continues without Node, which it may not need: ${error.message}.`);
    return {};
  }
  await container.remove();
  throw error;
}

async function run(
  container: Container,
  command: readonly string[],
): Promise<{ readonly exitCode: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const onLine = (line: string): number => lines.push(line);
  const exitCode = await container.exec({ command, workingDirectory: '/', onLine }).catch(() => 127);
  return { exitCode, lines };
}

function unusable(
  { version, executable, musl }: RunnerNode,
  { plan, got }: { readonly plan: BuildPlan; readonly got: string },
): ActionError {
  const libc = musl ? 'musl' : 'glibc';
  return new ActionError({
    code: 'NODE_UNUSABLE',
    doing: `starting the runner's Node ${version} (${executable}, for ${libc}) in ${describeReference(plan.sdkImage.value)}`,
    got,
    hint: 'Choose another version with actions/setup-node, or an SDK image of the same C library; or install Node with `setup-command`.',
  });
}
