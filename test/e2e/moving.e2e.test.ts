import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ContainerConfig } from '#oci/config.ts';
import { TEST_SDK_IMAGE } from '../world/builds.ts';
import { codeBlocks, sectionOf } from '../world/code-blocks.ts';
import { runCommand } from '../world/command.ts';
import { containerized, newImageName, pulledImage, startImage, targetHost } from '../world/containerize.ts';
import { makeRepository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';
import { mapOf } from '../world/workflow.ts';
import { parseYaml } from '../world/yaml.ts';

/** A project of each kind that docs/moving.md is about, moved as the page says. */
const page = await readFile(join(PROJECT_ROOT, 'docs/moving.md'), 'utf8');

/** The only block of a language in the section about Dockerfiles. */
function ofPage(language: string): string {
  const blocks = codeBlocks(sectionOf(page, '## From a Dockerfile')).filter((block) => block.language === language);
  if (blocks.length !== 1) throw new Error(`docs/moving.md has ${blocks.length} blocks of ${language}`);
  return blocks[0]?.text ?? '';
}

/** The inputs of the first workflow in that section, which leaves the project as it is. */
function inputsOfPage(): Readonly<Record<string, string>> {
  const [block] = codeBlocks(sectionOf(page, '## From a Dockerfile')).filter(({ language }) => language === 'yaml');
  const [step] = [parseYaml(block?.text ?? '')].flat();
  return Object.fromEntries(Object.entries(mapOf(mapOf(step)['with'])).map(([name, value]) => [name, String(value)]));
}

soakTest('the page’s Dockerfile, inputs and project give images that behave alike', async () => {
  const repository = await makeRepository({ fixture: 'moving' });
  const workspace = repository.root;
  const theirs = `moving-${randomUUID()}:theirs`;
  // The first stage is built by name, so that it can be removed as well.
  const stage = `${theirs}-build`;
  const bases = ofPage('dockerfile')
    .replace('mcr.microsoft.com/dotnet/sdk:10.0', TEST_SDK_IMAGE)
    .replace('mcr.microsoft.com', process.env['TEST_REGISTRY'] ?? '');
  await writeFile(join(workspace, 'Dockerfile'), bases);
  try {
    await runCommand(['docker', 'build', '--quiet', '--tag', stage, '--target', 'build', '.'], { cwd: workspace });
    await runCommand(['docker', 'build', '--quiet', '--tag', theirs, '.'], { cwd: workspace });
    const images = await newImageName();
    const given = { ...inputsOfPage(), images, push: 'true' };
    const unedited =
      (await containerized({ workspace, inputs: { ...given, tags: 'unedited' } })).outputs['image'] ?? '';
    const project = join(workspace, 'src/Web/Web.csproj');
    const file = await readFile(project, 'utf8');
    await writeFile(project, file.replace('</Project>', `${ofPage('xml')}</Project>`));
    const { outputs } = await containerized({ workspace, inputs: { project: 'src/Web', images, push: 'true' } });
    const ours = outputs['image'] ?? '';
    const said = 'moved|Hello; world|app|/srv/web|--colour blue';
    for (const image of [theirs, unedited, ours]) {
      await using running = await startImage(image);
      expect(await (await running.fetch('/')).text()).toBe(said);
    }
    const [before] = JSON.parse(await runCommand(['docker', 'image', 'inspect', theirs]));
    expect(before.Config.Entrypoint).toEqual(['dotnet', 'Web.dll']);
    for (const image of [unedited, ours]) {
      const after = (await pulledImage(image)).config.config ?? {};
      expect(described(after)).toEqual(described(before.Config));
      expect(after.Entrypoint).toEqual(['dotnet', '/srv/web/Web.dll']);
      expect(after.Labels).toMatchObject({ 'org.example.team': before.Config.Labels['org.example.team'] });
    }
  } finally {
    await runCommand(['docker', 'image', 'rm', '--force', theirs, stage]);
    await repository.remove();
  }
});

/** What both must say alike. */
function described({ Env, ExposedPorts, User, WorkingDir, Cmd }: ContainerConfig) {
  return { Env: [...(Env ?? [])].sort(), ExposedPorts, User, WorkingDir, Cmd };
}

soakTest('a project for PublishContainer is named, tagged and started as it says', async () => {
  const repository = await makeRepository({ fixture: 'settings' });
  const host = await targetHost();
  const inputs = { properties: `ContainerRegistry=${host}` };
  const { outputs } = await containerized({ workspace: repository.root, inputs });
  expect(outputs['tags']?.split('\n')).toEqual([`${host}/settings/app:1.2.3`, `${host}/settings/app:edge`]);
  const { config } = (await pulledImage(outputs['image'] ?? '')).config;
  expect(config).toMatchObject({
    User: 'app',
    WorkingDir: '/srv/settings',
    Entrypoint: ['dotnet', '/srv/settings/Settings.dll', '--from-args'],
    Cmd: ['--default'],
    ExposedPorts: { '9090/tcp': {}, '9091/udp': {}, '8081/tcp': {} },
  });
  await repository.remove();
});

soakTest('the output of a publish step becomes an image where no engine can be reached', async () => {
  const repository = await makeRepository({ fixture: 'moving' });
  const workspace = repository.root;
  await runCommand([
    ...['docker', 'run', '--rm', '--network', 'none', '--volume', `${workspace}:/src`, '--workdir', '/src'],
    ...[TEST_SDK_IMAGE, 'dotnet', 'publish', 'src/Web', '-c', 'Release', '-p:UseAppHost=false', '-o', 'out/web'],
  ]);
  const inputs = { 'publish-directory': 'out/web', images: await newImageName() };
  const env = { DOCKER_HOST: 'tcp://127.0.0.1:1' };
  const { outputs } = await containerized({ workspace, inputs, env });
  expect(outputs).toMatchObject({ pushed: 'true', port: '8080', user: '1654' });
  const { config } = (await pulledImage(outputs['image'] ?? '')).config;
  expect(config?.Entrypoint).toEqual(['dotnet', '/app/Web.dll']);
  await repository.remove();
});
