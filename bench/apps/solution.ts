import type { App, Edits } from './app.ts';
import { BUILD_PROPS } from './build-props.ts';
import { classFile, lowestClassFile } from './source-files.ts';
import { feedFiles, nugetConfig, packageReference } from './tiny-package.ts';
import { webFiles } from './web-files.ts';

export interface SolutionSize {
  readonly name: string;
  readonly title: string;
  /** With the web project. */
  readonly projects: number;
  /** `.cs` files of each. */
  readonly files: number;
}

/** At most as many layers of libraries; each library refers to two of the layer below it and to the lowest one. */
const DEPTH = 5;
const WEB = 'src/Web/Web.csproj';

/** A generated web application on libraries: the same files for the same size and edits, whenever and wherever. */
export function solutionApp(size: SolutionSize): App {
  const libraries = Array.from({ length: size.projects - 1 }, (_, at) => at);
  const projects = [...libraries.map((at) => `src/${libraryName(at)}/${libraryName(at)}.csproj`), WEB];
  return {
    name: size.name,
    title: size.title,
    project: WEB,
    projects,
    services: [{ project: WEB, assembly: 'Web' }],
    systems: [],
    edits: ['docs', 'web', 'leaf', 'api', 'asset', 'package'],
    files: (edits) =>
      new Map<string, string | Buffer>([
        ...commonFiles(projects, edits),
        ...feedFiles(),
        ...libraries.flatMap((at) => libraryFiles(at, { size, edits })),
        ...webProject({ size, edits }),
      ]),
  };
}

interface State {
  readonly size: SolutionSize;
  readonly edits: Edits;
}

function commonFiles(projects: readonly string[], edits: Edits): readonly (readonly [string, string])[] {
  const members = projects.map((path) => `  <Project Path="${path}" />\n`).join('');
  return [
    ['All.slnx', `<Solution>\n${members}</Solution>\n`],
    ['nuget.config', nugetConfig({ nugetOrg: false })],
    ['README.md', `# A generated solution\n\nEdit ${edits.docs}.\n`],
    ['.gitignore', 'bin/\nobj/\n'],
    ['Directory.Build.props', BUILD_PROPS],
  ];
}

function libraryFiles(at: number, { size, edits }: State): readonly (readonly [string, string])[] {
  const name = libraryName(at);
  const below = referencesOf(at, size);
  const files = Array.from({ length: size.files }, (_, number) => {
    const type = typeName(number);
    const isLowest = at === 0 && number === 0;
    const context = { namespace: name, type, uses: below.map((lower) => `${libraryName(lower)}.${type}`) };
    return [`src/${name}/${type}.cs`, isLowest ? lowestClassFile(context, edits) : classFile(context)] as const;
  });
  return [[`src/${name}/${name}.csproj`, projectFile('Microsoft.NET.Sdk', below)], ...files];
}

function webProject({ size, edits }: State): readonly (readonly [string, string])[] {
  const below = referencesOf(size.projects - 1, size);
  const uses = below.map((lower) => `${libraryName(lower)}.${typeName(0)}`);
  const classes = Array.from({ length: size.files - 1 }, (_, number) => {
    const type = typeName(number);
    return [`src/Web/${type}.cs`, classFile({ namespace: 'Web', type, uses })] as const;
  });
  return [
    ['src/Web/Web.csproj', projectFile('Microsoft.NET.Sdk.Web', below, packageReference(edits.package))],
    ...classes,
    ...webFiles({ uses, edits }).map(([path, text]) => [`src/Web/${path}`, text] as const),
  ];
}

/** Libraries are numbered from the lowest; the number after the last one is the web project. */
function referencesOf(at: number, size: SolutionSize): readonly number[] {
  const libraries = size.projects - 1;
  const width = Math.ceil(libraries / DEPTH);
  if (at < width) return at === 0 ? [] : [0];
  const first = (Math.floor(Math.min(at, libraries + width - 1) / width) - 1) * width;
  const candidates = [first + (at % width), first + ((at + 1) % width), 0];
  const isWeb = at === libraries;
  const top = Array.from({ length: width }, (_, offset) => libraries - width + offset);
  return [...new Set(isWeb ? [...top, 0] : candidates.filter((each) => each < at))].sort((a, b) => a - b);
}

function projectFile(sdk: string, below: readonly number[], packages = ''): string {
  const references = below.map((lower) => {
    const name = libraryName(lower);
    return `    <ProjectReference Include="../${name}/${name}.csproj" />\n`;
  });
  const extra = packages === '' ? '' : `    ${packages}\n`;
  return `<Project Sdk="${sdk}">\n  <ItemGroup>\n${references.join('')}${extra}  </ItemGroup>\n</Project>\n`;
}

function libraryName(at: number): string {
  return `Library${String(at).padStart(2, '0')}`;
}

function typeName(number: number): string {
  return `Type${String(number).padStart(2, '0')}`;
}
