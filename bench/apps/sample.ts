import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../test/world/work-folder.ts';
import type { App, Edits } from './app.ts';
import { feedFiles, nugetConfig, packageReference } from './tiny-package.ts';

const FOLDER = join(PROJECT_ROOT, 'sample');

/** `sample/` of this repository, with the tiny package added so that it can be upgraded. */
export function sampleApp(): App {
  const originals = new Map(sourceFiles().map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]));
  return {
    name: 'web',
    title: 'the sample web app',
    project: 'Hello.csproj',
    projects: ['Hello.csproj'],
    services: [{ project: 'Hello.csproj', assembly: 'Hello' }],
    systems: [],
    edits: ['docs', 'web', 'asset', 'package'],
    files: (edits) =>
      new Map<string, string | Buffer>([
        ...[...originals].map(([path, text]) => [path, edited(path, { text, edits })] as const),
        ...feedFiles(),
        ['nuget.config', nugetConfig({ nugetOrg: true })],
        ['README.md', `# The sample\n\nEdit ${edits.docs}.\n`],
        ['.gitignore', 'bin/\nobj/\n'],
      ]),
  };
}

function sourceFiles(): readonly string[] {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
  return paths.filter((path) => !/(?:^|\/)(?:bin|obj)\//.test(path)).sort();
}

function edited(path: string, { text, edits }: { readonly text: string; readonly edits: Edits }): string {
  if (path === 'Hello.csproj')
    return replaced(text, '</ItemGroup>', `  ${packageReference(edits.package)}\n  </ItemGroup>`);
  if (path === 'Program.cs')
    return replaced(text, 'app.Run();', `app.MapGet("/edit", () => "${edits.web}");\napp.Run();`);
  if (path === 'wwwroot/site.css') return `${text}.edit-${edits.asset} { color: inherit; }\n`;
  return text;
}

/** @throws Error when the sample no longer has the place that is edited. */
function replaced(text: string, old: string, now: string): string {
  if (!text.includes(old)) throw new Error(`sample/ has no "${old}" any more: correct bench/apps/sample.ts`);
  return text.replace(old, now);
}
