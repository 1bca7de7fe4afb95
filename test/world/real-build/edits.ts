import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Edit, goBack, pick, type Random, save } from '../shell-build/edits.ts';
import { put, textOf, toggle, toggleLine } from './files.ts';

/** Changes something of a copy of the fixture `edited`, and says what. */
export async function editReally(root: string, random: Random): Promise<string> {
  if (await mend(root)) return 'mended';
  const [name, edit] = pick(EDITS, random);
  return `${name}: ${await edit(root, random)}`;
}

/**
 * Takes the program away that a target runs, so that names count as they do in most repositories, and has a project take
 * a file that may be there: no trace shows that it is looked for.
 */
export async function withoutPrograms(root: string): Promise<void> {
  await put(root, 'core/Core.csproj', '<Project Sdk="Microsoft.NET.Sdk">\n</Project>\n');
  await put(
    root,
    'core/Motto.cs',
    'namespace Core; public static class Motto { public static string Text => "none"; }\n',
  );
  const items = '<Maybe Include="../LICENSE" />\n    <EmbeddedResource Include="@(Maybe->Exists())" />';
  const project = (await textOf(root, 'lib/Lib.csproj')) ?? '';
  await put(
    root,
    'lib/Lib.csproj',
    project.replace('</Project>', `  <ItemGroup>\n    ${items}\n  </ItemGroup>\n</Project>`),
  );
}

/** Compiles nowhere, and is gone after one build. */
const BROKEN = 'app/Broken.cs';

async function mend(root: string): Promise<boolean> {
  const path = join(root, BROKEN);
  const isBroken = (await textOf(root, BROKEN)) !== undefined;
  await rm(path, { force: true });
  return isBroken;
}

/** Of few kinds, so that states come again. */
const body: Edit = (root, random) => {
  const value = random(4);
  const greeting = `Newtonsoft.Json.JsonConvert.SerializeObject(new[] { Core.Names.Of(), "hello ${value}" })`;
  const [path, text] = pick(
    [
      [
        'lib/Greeting.cs',
        `namespace Lib;\npublic static class Greeting { public static string Say() => ${greeting}; }\n`,
      ],
      [
        'core/Names.cs',
        `namespace Core;\npublic static class Names { public static string Of() => "nobody ${value}"; }\n`,
      ],
      ['spare/Part.cs', `namespace Spare;\npublic static class Part { public static string Name => "${value}"; }\n`],
    ] as const,
    random,
  );
  return put(root, path, text);
};

/** What the app calls, under the same name with other parameters: the app must be compiled anew. */
const api: Edit = (root, random) => {
  const parameter = pick(['', 'int kind = 0', 'string? who = null'], random);
  const member = `public static string Of(${parameter}) => "somebody";`;
  return put(root, 'core/Names.cs', `namespace Core;\npublic static class Names { ${member} }\n`);
};

const PROJECTS = ['app/App.csproj', 'lib/Lib.csproj', 'core/Core.csproj', 'spare/Spare.csproj'];
const FOLDERS = ['app', 'app/Parts', 'lib', 'core', 'spare', 'spare/more'];
const NAMES = ['One.cs', 'Two.cs', 'Three.cs'];

/** A type that is seen in its own file alone never clashes. */
const newCode: Edit = async (root, random) => {
  const path = join(pick(FOLDERS, random), pick(NAMES, random));
  return await put(root, path, `file static class Own { public static int Value => ${random(3)}; }\n`);
};

async function filesIn(root: string, folders: readonly string[], wanted: RegExp): Promise<readonly string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder)).catch(() => [])).map((name) => join(folder, name)),
    ),
  );
  return lists
    .flat()
    .filter((path) => wanted.test(path))
    .sort();
}

const OWN = /\/(?:One|Two|Three)\.cs$/;

const removeCode: Edit = async (root, random) => {
  const files = await filesIn(root, FOLDERS, OWN);
  if (files.length === 0) return await newCode(root, random);
  const path = pick(files, random);
  await rm(join(root, path));
  return path;
};

const renameCode: Edit = async (root, random) => {
  const files = await filesIn(root, FOLDERS, OWN);
  if (files.length === 0) return await newCode(root, random);
  const [from, to] = [pick(files, random), join(pick(FOLDERS, random), pick(NAMES, random))];
  await mkdir(dirname(join(root, to)), { recursive: true });
  await rename(join(root, from), join(root, to));
  return `${from} → ${to}`;
};

const PROPERTIES = [
  '<Nullable>disable</Nullable>',
  '<Optimize>false</Optimize>',
  '<CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>',
  '<DefineConstants>$(DefineConstants);EXTRA</DefineConstants>',
  '<Version>2.0.0</Version>',
  '<InvariantGlobalization>true</InvariantGlobalization>',
];

const property: Edit = (root, random) =>
  toggleLine(root, pick(PROJECTS, random), `  <PropertyGroup>${pick(PROPERTIES, random)}</PropertyGroup>`);

/** A project that is left alone for a while must not come back as it was. */
const reference: Edit = (root) =>
  toggleLine(root, 'app/App.csproj', '  <ItemGroup><ProjectReference Include="../spare/Spare.csproj" /></ItemGroup>');

const packageReference: Edit = (root, random) =>
  toggleLine(
    root,
    pick(PROJECTS.slice(2), random),
    '  <ItemGroup><PackageReference Include="Newtonsoft.Json" /></ItemGroup>',
  );

const UP = "$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))";

const imports: Edit = (root, random) => {
  const own = `<PropertyGroup>${pick(PROPERTIES, random)}</PropertyGroup>`;
  return pick(
    [
      () =>
        toggle(root, 'lib/Directory.Build.props', `<Project>\n  <Import Project="${UP}" />\n  ${own}\n</Project>\n`),
      () => toggle(root, 'Directory.Build.targets', `<Project>\n  ${own}\n</Project>\n`),
      () => toggle(root, 'extra/company.xml', `<Project>\n  ${own}\n</Project>\n`),
      () => toggle(root, 'spare/Spare.csproj.user', `<Project>\n  ${own}\n</Project>\n`),
      () => toggleLine(root, 'Directory.Build.props', `  ${own}`),
    ],
    random,
  )();
};

const web: Edit = async (root, random) => {
  const path = `app/wwwroot/${pick(['site.css', 'more.css', 'deep/app.js'], random)}`;
  if (random(3) === 0) return await toggle(root, path, 'a { color: #000 }\n');
  return await put(root, path, `a { color: #${random(4)}00 }\n`);
};

const page: Edit = async (root, random) => {
  const text = `@page\n<!doctype html>\n<html lang="en">\n<body><p>Hello ${random(3)}</p></body>\n</html>\n`;
  if (random(2) === 0) return await put(root, 'app/Pages/Index.cshtml', text);
  if (random(2) === 0) return await toggle(root, 'app/Pages/Other.cshtml', text);
  return await toggle(root, 'app/Pages/Index.cshtml.css', `p { color: #${random(3)}00 }\n`);
};

const resource: Edit = async (root, random) => {
  const path = `shared/texts/${pick(['one.txt', 'two.txt', 'three.txt'], random)}`;
  if (random(3) === 0) return await toggle(root, path, 'again');
  return await put(root, path, random(4) === 0 ? '' : `text ${random(3)}`);
};

const rules: Edit = (root, random) =>
  random(2) === 0
    ? put(
        root,
        '.editorconfig',
        `root = true\n[*.cs]\ndotnet_diagnostic.CA1822.severity = ${pick(['none', 'suggestion'], random)}\n`,
      )
    : toggle(root, 'lib/.editorconfig', '[*.cs]\ndotnet_diagnostic.CA2007.severity = none\n');

/** What no build looks for; a project of the repository without programs looks for one of them. */
const describe: Edit = (root, random) => {
  const names = [
    'README.md',
    'LICENSE',
    'logo.png',
    'docs/pictures/plan.svg',
    'lib/README.md',
    'notes.txt',
    '.gitkeep',
  ];
  const path = pick(names, random);
  return random(2) === 0 ? toggle(root, path, random(3) === 0 ? '' : 'text') : put(root, path, `text ${random(100)}`);
};

/** What MSBuild looks for above a project. */
const above: Edit = (root, random) =>
  random(2) === 0
    ? toggle(root, 'Directory.Build.rsp', `-p:Version=${random(3) + 3}.0.0\n`)
    : toggle(root, 'Directory.Solution.props', '<Project />\n');

const EDITS: readonly (readonly [string, Edit])[] = [
  ['body', body],
  ['body', body],
  ['body', body],
  ['body', body],
  ['api', api],
  ['new code', newCode],
  ['code away', removeCode],
  ['code moved', renameCode],
  ['property', property],
  ['reference', reference],
  ['package', packageReference],
  ['import', imports],
  ['web', web],
  ['web', web],
  ['page', page],
  ['resource', resource],
  ['resource', resource],
  ['rules', rules],
  ['motto', (root, random) => put(root, 'tools/motto.txt', `motto ${random(3)}`)],
  ['settings', (root, random) => put(root, 'app/appsettings.json', `{ "Answer": ${random(3)} }\n`)],
  ['empty', (root, random) => put(root, 'lib/Empty.cs', random(2) === 0 ? '' : 'file static class Now { }\n')],
  ['docs', (root, random) => put(root, 'docs/readme.md', `Read me ${random(100)}.\n`)],
  ['docs', (root, random) => put(root, 'docs/readme.md', `Read me ${random(100)}.\n`)],
  ['describe', describe],
  ['describe', describe],
  ['above', above],
  ['broken', (root) => put(root, BROKEN, 'This does not compile.\n')],
  ['commit', save],
  ['checkout', goBack],
  ['checkout', goBack],
  ['nothing', async () => ''],
];
