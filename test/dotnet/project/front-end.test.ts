import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findNodeNeed } from '#dotnet/project/front-end.ts';
import { startsNode } from '#dotnet/project/node-commands.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'front-end-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A project with `content`. */
const project = (content: string): string => `<Project Sdk="Microsoft.NET.Sdk.Web">${content}</Project>`;
const target = (exec: string, attributes = 'AfterTargets="Build"'): string =>
  `<Target Name="Client" ${attributes}>${exec}</Target>`;
const NPM = '<Exec Command="npm ci" WorkingDirectory="client" />';

async function need(content: string, others: Readonly<Record<string, string>> = {}) {
  write({ 'src/Web/Web.csproj': project(content), ...others });
  return await findNodeNeed('src/Web/Web.csproj', { root, globals: { Configuration: 'Release' } });
}

describe('a command of a shell', () => {
  test.each([
    'npm ci && npm run build',
    'cd client && npx ng build',
    'cd client\nyarn',
    'NODE_ENV=production pnpm run build',
    'cross-env A=1 gulp min',
    './node_modules/.bin/gulp',
    '"node_modules/.bin/bower" install',
    'bash -c "npm ci"',
    'test -d node_modules || npm ci',
    'if [ -f a ]; then grunt; fi',
    'node --version',
    'npm.cmd ci',
  ])('"%s" starts Node', (command) => {
    expect(startsNode(command)).toBe(true);
  });

  test.each([
    'echo npm ci',
    'dotnet npm',
    'node_modules/.bin/tsc',
    'npm-check',
    './npm/run.sh',
    'rm -rf node_modules',
    'git describe --tags',
    'nodemon',
    '',
  ])('"%s" does not', (command) => {
    expect(startsNode(command)).toBe(false);
  });
});

test.each([
  ['in a target', target(NPM), {}, 'src/Web/Web.csproj'],
  [
    'in a build event',
    '<PropertyGroup><PostBuildEvent>npm ci</PostBuildEvent></PropertyGroup>',
    {},
    'src/Web/Web.csproj',
  ],
  [
    'in a property',
    `<PropertyGroup><Install>npm ci</Install></PropertyGroup>${target('<Exec Command="$(Install)" />')}`,
    {},
    'src/Web/Web.csproj',
  ],
  [
    'in a nested task',
    target(`<CallTarget Targets="X" /><Exec Command="x" />${NPM}`, 'Name="BeforeBuild"').replace('Name="Client" ', ''),
    {},
    'src/Web/Web.csproj',
  ],
  [
    'in a referenced project',
    '<ItemGroup><ProjectReference Include="..\\Lib\\Lib.csproj" /></ItemGroup>',
    { 'src/Lib/Lib.csproj': project(target(NPM)) },
    'src/Lib/Lib.csproj',
  ],
  ['above the project', '', { 'Directory.Build.targets': project(target(NPM)) }, 'Directory.Build.targets'],
  [
    'in an import',
    '<Import Project="$(MSBuildThisFileDirectory)../../eng/client.targets" />',
    { 'eng/client.targets': project(target(NPM)) },
    'eng/client.targets',
  ],
])('a command %s is found', async (_, content, others, file) => {
  expect(await need(content, others)).toEqual({ file, what: 'runs "npm ci"', sure: true });
});

test('a project without such a command needs no Node', async () => {
  expect(
    await need(`<PropertyGroup><Description>npm ci</Description></PropertyGroup><!-- ${target(NPM)} -->`),
  ).toBeUndefined();
});

test('a referenced JavaScript project needs Node', async () => {
  const reference = '<ItemGroup><ProjectReference Include="..\\client\\client.esproj" /></ItemGroup>';
  const others = { 'src/client/client.esproj': '<Project Sdk="Microsoft.VisualStudio.JavaScript.Sdk/1.0.2" />' };
  expect(await need(reference, others)).toMatchObject({ file: 'src/client/client.esproj', sure: true });
});

test('circular references, missing files and invalid XML end the search', async () => {
  const others = {
    'src/Lib/Lib.csproj': project('<ItemGroup><ProjectReference Include="../Web/Web.csproj;$(Own)" /></ItemGroup>'),
    'Directory.Build.props': 'no XML <',
  };
  const references = ['../Lib/Lib.csproj', '../Web/Web.csproj', '../Gone/Gone.csproj', '../../../../etc/passwd'];
  const items = references.map((path) => `<ProjectReference Include="${path}" />`).join('');
  expect(await need(`<ItemGroup>${items}</ItemGroup><Import Project="Web.csproj" />`, others)).toBeUndefined();
});

describe('a command is unsure because of', () => {
  test.each([
    [
      'another configuration',
      target(NPM, `AfterTargets="Build" Condition="'$(Configuration)' == 'Debug' And !Exists('x')"`),
    ],
    ['another system', target(`<Exec Command="npm ci" Condition="'$(OS)' == 'Windows_NT'" />`)],
  ])('%s takes it away', async (_, content) => {
    expect(await need(content)).toBeUndefined();
  });

  test.each([
    ['a target nobody calls', target(NPM, '')],
    ['a property that seems to be off', target(NPM, `AfterTargets="Build" Condition="'$(BuildClient)' == 'true'"`)],
    [
      'a property that is off',
      `<PropertyGroup><On>false</On></PropertyGroup>${target(NPM, `AfterTargets="Build" Condition="'$(On)' == 'true'"`)}`,
    ],
  ])('%s makes it unsure', async (_, content) => {
    expect(await need(content)).toEqual({ file: 'src/Web/Web.csproj', what: 'runs "npm ci"', sure: false });
  });

  test.each([
    [
      'a property that is on',
      `<PropertyGroup><On>true</On></PropertyGroup>${target(NPM, `AfterTargets="Build" Condition="'$(On)' == 'true'"`)}`,
    ],
    [
      'a condition that only MSBuild can evaluate',
      target(NPM, `AfterTargets="Build" Condition="!Exists('node_modules')"`),
    ],
    [
      'a target that another depends on',
      `${target(NPM, '')}<Target Name="Own" AfterTargets="Build" DependsOnTargets="Client" />`,
    ],
  ])('%s does not', async (_, content) => {
    expect(await need(content)).toMatchObject({ sure: true });
  });

  test('a sure command comes before an unsure one', async () => {
    const sure = '<Target Name="Own" BeforeTargets="Build"><Exec Command="gulp" /></Target>';
    expect(await need(`${target(NPM, '')}${sure}`)).toMatchObject({ what: 'runs "gulp"', sure: true });
  });
});

test.each([
  ['<PropertyGroup><SpaRoot>ClientApp\\</SpaRoot></PropertyGroup>', 'has a SpaRoot, ClientApp\\'],
  [
    '<ItemGroup><PackageReference Include="Microsoft.AspNetCore.SpaProxy" Version="10.0.0" /></ItemGroup>',
    'references Microsoft.AspNetCore.SpaProxy',
  ],
])('traces of a SPA template are no sure need: %s', async (content, what) => {
  expect(await need(content)).toEqual({ file: 'src/Web/Web.csproj', what, sure: false });
});
