import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { imagesOfRepository } from '#dotnet/catalogue.ts';
import { BASES, containerized, newImageName, pulledImage, runImage, startImage } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { type ResultOfImage, resultsOf } from '../world/results.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

/** Every system of .NET 10 by its own name, but for those that hold another build of ASP.NET Core. */
const SYSTEMS = imagesOfRepository({ repository: 'aspnet', version: '10.0' })
  .map(({ names: [name = ''] }) => name)
  .filter((name) => !name.includes('composite'));

/** Whether the table of docs/images.md is written anew. */
const isWritten = process.env['WRITE_MATRIX'] !== undefined;

/** How many images are looked at together. */
const CONCURRENCY = 2;

let web: Repository;
let console: Repository;
beforeAll(async () => {
  web = await makeRepository({ fixture: 'web' });
  console = await makeRepository({ fixture: 'console' });
});
afterAll(() => Promise.all([web.remove(), console.remove()]));

interface Family {
  readonly images: string;
  readonly results: readonly ResultOfImage[];
}

/** The images of the n-th system: the first one has the bare tag. */
function imagesOfSystem({ results }: Family, at: number): readonly ResultOfImage[] {
  const tag = at === 0 ? '1' : `1-${SYSTEMS[at]}`;
  return results.filter(({ tags }) => tags.includes(tag));
}

/** One step, one compile, all systems and platforms. */
async function makeAll(repository: Repository): Promise<Family> {
  const images = await newImageName();
  const inputs = { images, tags: '1', os: SYSTEMS.join('\n'), platforms: 'all' };
  // Without cultures each system is itself, and not its variant with them.
  const properties = 'InvariantGlobalization=true';
  const { log, outputs } = await containerized({ workspace: repository.root, inputs: { ...inputs, properties } });
  expect(log.match(/The build runs as/g)).toHaveLength(1);
  return { images, results: resultsOf({ outputs }) };
}

/** What becomes of each image of one system: started where this machine can, else every digest and diffID recomputed. */
async function tryAll(family: Family, start: (name: string) => Promise<void>): Promise<readonly string[]> {
  return await pMap(
    SYSTEMS,
    async (_system, at) => {
      // 32-bit ARM is the same base under another label here: for the table only.
      const own = imagesOfSystem(family, at).filter(({ platform }) => isWritten || !platform.startsWith('linux/arm/'));
      const cells = await pMap(own, async ({ platform, manifest }) => {
        const began = performance.now();
        const name = `${family.images}@${manifest}`;
        await (platform === 'linux/amd64' ? start(name) : pulledImage(name));
        const verb = platform === 'linux/amd64' ? 'answers' : 'valid';
        return `${platform.replace('/v8', '')} ${verb} (${((performance.now() - began) / 1000).toFixed(1)} s)`;
      });
      return cells.join(', ');
    },
    { concurrency: CONCURRENCY },
  );
}

test(`every system of .NET 10 is started or recomputed (${BASES} bases)`, async () => {
  const family = await makeAll(web);
  const site = await tryAll(family, async (name) => {
    await using running = await startImage(name);
    expect(await (await running.fetch('/healthz')).text()).toBe('Healthy');
  });
  const program = await makeAll(console);
  const started = await pMap(
    SYSTEMS,
    async (_system, at) => {
      const linux = imagesOfSystem(program, at).find(({ platform }) => platform === 'linux/amd64');
      if (linux === undefined) return '';
      expect(await runImage(`${program.images}@${linux.manifest}`)).toMatch(/^42 /);
      return 'runs';
    },
    { concurrency: CONCURRENCY },
  );
  if (!isWritten) return;
  await writeTable(SYSTEMS.map((system, at) => [`\`${system}\``, site[at] ?? '', started[at] ?? '']));
});

/** Puts the table into docs/images.md, between its marks. */
async function writeTable(rows: readonly (readonly string[])[]): Promise<void> {
  const head = ['`os`', 'web application', 'console'];
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const page = join(PROJECT_ROOT, 'docs/images.md');
  const text = await readFile(page, 'utf8');
  const table = [line(head), rule, ...rows.map(line)].join('\n');
  const said = `With ${BASES === 'look-alike' ? 'local look-alikes of the base images' : "Microsoft's own base images"}:`;
  const marks = /(<!-- matrix: [^\n]* -->\n)[\s\S]*(<!-- \/matrix -->)/;
  await writeFile(
    page,
    text.replace(marks, (_all, begin, end) => `${begin}${said}\n\n${table}\n${end}`),
  );
}
