import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** Runs a story in a process of its own, and cancels it as GitHub does. */
async function cancelled(story: string) {
  const text = `import { cancelSignal } from '#actions/runner/cancel.ts';
    import { entry } from '#actions/runner/entry.ts';
    const log = { error: (message, at) => console.log(at?.title, message) };
    const signal = cancelSignal();
    await entry({ log, signal }, async () => { console.log('begun'); ${story} });`;
  const args = ['--input-type=module-typescript', '--eval', text];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  await once(child.stdout, 'data');
  const at = performance.now();
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  return { code, said, took: performance.now() - at };
}

test('a cancelled job ends before the runner kills it, even if its work does not end', async () => {
  const { code, said, took } = await cancelled('await new Promise((done) => setTimeout(done, 60_000));');
  expect({ code, said }).toEqual({ code: 1, said: 'begun\nCANCELLED running: the run was cancelled\n' });
  // The runner gives 7.5 s; a machine that is busy, more.
  expect(took).toBeLessThan(20_000);
});

test('a job that ends in time when it is cancelled reports what it was doing', async () => {
  const { said } = await cancelled(
    "setTimeout(() => undefined, 60_000); await new Promise((_, fail) => signal.addEventListener('abort', () => fail(new Error('at the push'))));",
  );
  expect(said).toContain('at the push');
});
