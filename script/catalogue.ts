// Writes src/dotnet/catalogue.json and what its test is made of: `node script/catalogue.ts <clone of dotnet/dotnet-docker> <clone of dotnet/core>`
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCatalogue, makeCatalogue } from './make-catalogue.ts';
import { formatUpstream, readUpstream } from './upstream.ts';

const [docker, core] = process.argv.slice(2);
if (docker === undefined || core === undefined) {
  console.error('node script/catalogue.ts <clone of dotnet/dotnet-docker> <clone of dotnet/core>');
  process.exit(1);
}
const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const target = 'src/dotnet/catalogue.json';
const upstream = readUpstream({ docker, core });
const { images, releases } = upstream;
const made = makeCatalogue({
  ...upstream.sources,
  source: { images, releases },
  facts: read('script/catalogue-facts.json'),
  previous: read(target),
});
writeFileSync(join(root, target), formatCatalogue(made.catalogue));
for (const [name, text] of Object.entries(formatUpstream(upstream.sources))) {
  writeFileSync(join(root, 'test/fixtures/dotnet-docker', name), text);
}
console.log(`${made.catalogue.versions.length} versions and ${made.catalogue.images.length} images in ${target}`);
for (const note of made.notes) console.log(`- ${note}`);
