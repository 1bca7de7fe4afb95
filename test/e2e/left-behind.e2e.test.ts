import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RUN_LABEL } from '#build/effects.ts';
import { runCommand } from '../world/command.ts';
import { containerize } from '../world/containerize.ts';
import { makeRepository } from '../world/repository.ts';

const SECRET = 'canary-9d31-of-the-runner';

/** Makes files into links to a file of the runner and back, as fast as it can, long after the command that started it. */
const FLIP = (secret: string): string => `cd /work/out/publish/0 || exit 1
for i in $(seq 200); do echo ours > "$i.txt"; done
setsid sh -c 'while :; do
  for i in $(seq 200); do
    ln -sf ${secret} "../$i.l" && mv -f "../$i.l" "$i.txt"
    echo ours > "../$i.r" && mv -f "../$i.r" "$i.txt"
  done
done' > /dev/null 2>&1 &
sleep 1
`;

test('a process that a build leaves behind brings no file of the runner into an image', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'left-behind-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  await writeFile(join(temp, 'secret'), SECRET);
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const target =
    '<Project><Target Name="Leave" AfterTargets="Publish"><Exec Command="sh /src/leave.sh" /></Target></Project>';
  await writeFile(join(repository.root, 'Directory.Build.targets'), target);
  await writeFile(join(repository.root, 'leave.sh'), FLIP(join(temp, 'secret')));
  const dest = join(temp, 'exported');
  for (let round = 0; round < 3; round += 1) {
    const inputs = { images: 'a.example/b', push: 'false', cache: 'off', outputs: `type=local,dest=${dest}` };
    const result = await containerize({ workspace: repository.root, temp, inputs });
    // What it left is as it was when it ended: a link out of the output, or files of its own.
    if (result.exitCode !== 0) {
      expect(result.annotations.at(-1)).toMatchObject({ title: 'PUBLISH_DIRECTORY_INVALID' });
      expect(result.annotations.at(-1)?.message).toContain('is a link');
    }
    const exported = await readdir(dest, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of exported.filter((each) => each.isFile())) {
      expect(await readFile(join(entry.parentPath, entry.name), 'latin1')).not.toContain(SECRET);
    }
    const label = `label=${RUN_LABEL}=${result.state['container']}`;
    expect(await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label])).toBe('');
  }
});
