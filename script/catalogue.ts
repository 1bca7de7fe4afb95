// Writes src/dotnet/catalogue.json anew: `node script/catalogue.ts <checkout of dotnet/dotnet-docker> <releases-index.json>`
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCatalogue, makeCatalogue } from './make-catalogue.ts';

const [checkout, releases] = process.argv.slice(2);
if (checkout === undefined || releases === undefined) {
  console.error('node script/catalogue.ts <checkout of dotnet/dotnet-docker> <releases-index.json of dotnet/core>');
  process.exit(1);
}
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const catalogue = makeCatalogue({
  manifest: read(join(checkout, 'manifest.json')),
  variables: read(join(checkout, 'manifest.versions.json')).variables,
  releases: read(releases),
});
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' }).trim();
const source = {
  repository: 'dotnet/dotnet-docker',
  commit: git('rev-parse', 'HEAD'),
  date: git('log', '-1', '--format=%cs'),
};
const target = fileURLToPath(new URL('../src/dotnet/catalogue.json', import.meta.url));
writeFileSync(target, formatCatalogue(catalogue, source));
console.log(`${catalogue.versions.length} versions and ${catalogue.images.length} images in ${target}`);
