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

/** What a step prints and does when it fails with this error. */
async function failed(error: string, env: Readonly<Record<string, string>>): Promise<string> {
  const text = `import { entry } from '#actions/runner/entry.ts';
    import { ActionError } from '#base/action-error.ts';
    const log = { error: (message, at) => console.log(at?.title ?? 'no title', message) };
    const onFailure = async (failure) => { console.log(JSON.stringify(failure.link)); throw new Error('no space'); };
    await entry({ log, env: ${JSON.stringify(env)}, onFailure }, async () => { throw ${error}; });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', text], { stdio: 'pipe' });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  await once(child, 'close');
  return said;
}

const BUILD_FAILED = "new ActionError({ code: 'BUILD_FAILED', doing: 'a', got: 'b', hint: 'c' })";
const ACTION = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'o/r', GITHUB_ACTION_REF: 'v1' };

test('an error links to its page in the version that the job uses', async () => {
  const page = 'https://github.com/o/r/blob/v1/docs/errors.md#build_failed';
  expect(await failed(BUILD_FAILED, ACTION)).toBe(`"${page}"\nBUILD_FAILED a: b\nc\n${page}\n`);
});

test.each([
  { ...ACTION, GITHUB_ACTION_REPOSITORY: '' },
  { ...ACTION, GITHUB_ACTION_REPOSITORY: 'o/r) [x](https://evil.example' },
  { ...ACTION, GITHUB_SERVER_URL: 'javascript:alert(1)' },
])('%j has no link', async (env) => {
  expect(await failed(BUILD_FAILED, env)).toBe('undefined\nBUILD_FAILED a: b\nc\n');
});

test('a bug says where to report it, with its stack', async () => {
  const said = await failed("new TypeError('x')", ACTION);
  expect(said).toMatch(/^undefined\nno title This is a bug of containerize-dotnet .*TypeError: x\n {4}at /);
  expect(said).toContain('Report it at https://github.com/o/r/issues, with the log of this step.');
});
