import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Build, openBuild, planFor } from '../world/builds.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

/** Counts the compiler's servers (and no program that looks for them) when it has done its work, and waits before it until ours is there. */
const TARGETS = `<Project>
  <Target Name="Wait" BeforeTargets="CoreCompile" Condition="'$(UseSharedCompilation)' != 'false'">
    <Exec Command="for i in %24(seq 100)%3B do [ -f /work/tmp/warm/program.dll ] &amp;&amp; exit 0%3B sleep 0.1%3B done%3B true" />
  </Target>
  <Target Name="Count" AfterTargets="Publish">
    <Exec Command="cat /proc/[0-9]*/cmdline | tr '\\0' '\\n' | grep -c '[V]BCSCompiler' &gt; /work/out/publish/0/servers.txt%3B true" />
  </Target>
</Project>`;

let repository: Repository;
let build: Build;

beforeEach(async () => {
  repository = await makeRepository({ fixture: 'console' });
  await writeFile(join(repository.root, 'Directory.Build.targets'), TARGETS);
  build = await openBuild();
});

afterEach(async () => {
  expect(await build.left()).toEqual([]);
  await build.remove();
  await repository.remove();
});

async function publish(properties: Readonly<Record<string, string>> = {}) {
  const plan = planFor(repository.root, 'Console.csproj');
  const { directory } = await build.publish({ ...plan, properties: { ...plan.properties, ...properties } });
  const read = (name: string): Promise<Buffer> => readFile(join(directory, name));
  return {
    servers: Number(await read('servers.txt')),
    assembly: await read('answer.dll'),
    symbols: await read('answer.pdb'),
  };
}

soakTest('the compiler server started ahead compiles, and the result is the same', async () => {
  const { servers, ...made } = await publish();
  expect(servers).toBe(1);
  expect(build.log.lines).toContain('The compiler server was started early: exit code 0');
  await build.remove();
  build = await openBuild();
  const { servers: none, ...alone } = await publish({ UseSharedCompilation: 'false' });
  expect(none).toBe(0);
  expect(made).toEqual(alone);
});
