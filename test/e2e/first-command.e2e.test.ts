import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Container } from '#engine/engine.ts';
import { type Build, openBuild, TEST_SDK_IMAGE } from '../world/builds.ts';

let build: Build;
let container: Container | undefined;

beforeEach(async () => {
  build = await openBuild();
});

afterEach(async () => {
  await container?.remove();
  container = undefined;
  await build.remove();
});

/** Starts a container with a command, and gives what the command said. */
async function start(command: readonly string[]): Promise<{ readonly container: Container; readonly lines: string[] }> {
  const lines: string[] = [];
  const { engine } = build.effects;
  await engine.pull({ name: TEST_SDK_IMAGE });
  container = await engine.start({
    image: TEST_SDK_IMAGE,
    first: { command, onLine: (line) => lines.push(line) },
    user: '0:0',
    workingDirectory: '/',
    env: { GREETING: 'hello' },
    mounts: [],
    network: 'none',
    labels: {},
  });
  return { container, lines };
}

test('the first command is heard from beginning to end, and the container waits', async () => {
  const script = 'echo "$GREETING" "$1"; seq 20000 >&2; printf "no line end"; exit 3';
  const { container, lines } = await start(['sh', '-c', script, 'x', "it's $(me)"]);
  expect(await container.first).toBe(3);
  expect(lines).toEqual(expect.arrayContaining(["hello it's $(me)", '20000', 'no line end']));
  expect(await container.exec({ command: ['true'] })).toBe(0);
});

test('a container that ends before its first command did is told as such', async () => {
  const { container } = await start(['sh', '-c', 'kill -9 $PPID']);
  await expect(container.first).rejects.toMatchObject({
    code: 'ENGINE_FAILED',
    message: expect.stringContaining('the container ended before the command did'),
  });
});

test('a program that is not there has an exit code', async () => {
  const { container } = await start(['no-such-program']);
  expect(await container.first).toBe(127);
});
