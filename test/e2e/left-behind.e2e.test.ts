import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { runCommand } from '../world/command.ts';
import { containerize } from '../world/containerize.ts';
import { makeRepository } from '../world/repository.ts';
import { IS_SOAK } from '../world/soak.ts';

/** What may go wrong does not go wrong each time. */
const ROUNDS = IS_SOAK ? 3 : 1;
const SECRET = 'canary-9d31-of-the-runner';

/** Waits until somebody reads what MSBuild wrote of the project, and makes the publish folder a link to a folder of the runner. */
const SWAP = (home: string): string => `echo decoy > /work/out/publish/0/secret.txt
setsid sh -c 'cd /work/out
touch /tmp/begun
until [ -f facts/0.tsv ]; do :; done
touch -a -d @1 facts/0.tsv
while [ "$(stat -c %X facts/0.tsv)" = 1 ]; do :; done
mv publish/0 publish/away && ln -s ${home} publish/0
sleep 60' > /dev/null 2>&1 &
until [ -e /tmp/begun ]; do sleep 0.05; done
`;

test('a process that a build leaves behind brings no file of the runner into an image', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'left-behind-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  await mkdir(join(temp, 'home'));
  await writeFile(join(temp, 'home/secret.txt'), SECRET);
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const target =
    '<Project><Target Name="Leave" AfterTargets="Publish"><Exec Command="sh /src/leave.sh" /></Target></Project>';
  await writeFile(join(repository.root, 'Directory.Build.targets'), target);
  await writeFile(join(repository.root, 'leave.sh'), SWAP(join(temp, 'home')));
  const dest = join(temp, 'exported');
  for (let round = 0; round < ROUNDS; round += 1) {
    const inputs = { images: 'a.example/b', push: 'false', cache: 'off', outputs: `type=local,dest=${dest}` };
    const result = await containerize({ workspace: repository.root, temp, inputs });
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
    expect(await readFile(join(dest, 'app/secret.txt'), 'utf8')).toBe('decoy\n');
    const label = `label=${RUN_LABEL}=${result.state['container']}`;
    expect(await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label])).toBe('');
  }
});
