import type { App, Service } from './app.ts';
import { BUILD_PROPS } from './build-props.ts';
import { classFile, lowestClassFile } from './source-files.ts';
import { feedFiles, nugetConfig } from './tiny-package.ts';
import { webFiles } from './web-files.ts';

const SHARED = 'src/Shared/Shared.csproj';
const TYPES = ['Type00', 'Type01', 'Type02', 'Type03'];

/** A generated solution of web services on one library. A change of the web project is one in the first service. */
export function servicesApp(size: { readonly name: string; readonly title: string; readonly services: number }): App {
  const [first, ...others] = Array.from({ length: size.services }, (_, at): Service => serviceOf(at));
  if (first === undefined) throw new Error('an application without services');
  const services = [first, ...others] as const;
  const projects = [SHARED, ...services.map(({ project }) => project)];
  return {
    ...{ name: size.name, title: size.title, project: 'Shop.slnx', projects, services, systems: [] },
    edits: ['docs', 'web', 'leaf'],
    files: (edits) =>
      new Map<string, string | Buffer>([
        ['Shop.slnx', `<Solution>\n${projects.map((path) => `  <Project Path="${path}" />\n`).join('')}</Solution>\n`],
        ['nuget.config', nugetConfig({ nugetOrg: false })],
        ['README.md', `# A generated shop\n\nEdit ${edits.docs}.\n`],
        ['.gitignore', 'bin/\nobj/\n'],
        ['Directory.Build.props', BUILD_PROPS],
        ...feedFiles(),
        [SHARED, '<Project Sdk="Microsoft.NET.Sdk" />\n'],
        ...TYPES.map((type, at): [string, string] => {
          const context = { namespace: 'Shared', type, uses: [] };
          return [`src/Shared/${type}.cs`, at === 0 ? lowestClassFile(context, edits) : classFile(context)];
        }),
        ...services.flatMap((service, at) => serviceFiles(service, at === 0 ? edits : { ...edits, web: 0 })),
      ]),
  };
}

function serviceOf(at: number): Service {
  const assembly = `Service${String(at).padStart(2, '0')}`;
  return { project: `src/${assembly}/${assembly}.csproj`, assembly };
}

function serviceFiles(
  { project, assembly }: Service,
  edits: Parameters<App['files']>[0],
): readonly (readonly [string, string])[] {
  const uses = TYPES.map((type) => `Shared.${type}`);
  const reference = '  <ItemGroup><ProjectReference Include="../Shared/Shared.csproj" /></ItemGroup>\n';
  return [
    [project, `<Project Sdk="Microsoft.NET.Sdk.Web">\n${reference}</Project>\n`],
    ...TYPES.map((type) => [`src/${assembly}/${type}.cs`, classFile({ namespace: assembly, type, uses })] as const),
    ...webFiles({ uses, edits }).map(([path, text]) => [`src/${assembly}/${path}`, text] as const),
  ];
}
