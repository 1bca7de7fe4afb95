import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportModel } from '#actions/report/report-model.ts';
import { reportPage } from '#actions/report/report-page.ts';
import { firstOf } from '../world/soak.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Where a developer wants to look at the pictures; absent: none are made. */
const PICTURES = process.env['REPORT_PICTURES'];

const evil = '<img src=x onerror="document.title=1">';
const files = Array.from({ length: 2000 }, (_, at) => ({
  path: `folder${at % 40}/Assembly.Number${at}.dll`,
  size: Math.round(4_000_000 / (at + 1)) + 900,
  from: at % 3 === 0 ? `Package.Of.Somebody${at % 50} 1.${at % 7}.0` : '',
}));
const layer = (kind: string, own: typeof files) => ({
  kind,
  size: own.reduce((sum, { size }) => sum + size, 0),
  files: own,
});
const model: ReportModel = {
  title: `✔ Pushed: registry.example/shop/web:main ${evil}`,
  version: '1.2.3',
  highlights: [{ what: 'publish output', value: 'built', because: 'src/Web/Program.cs changed' }],
  choices: Array.from({ length: 15 }, (_, at) => ({ what: `choice ${at}`, value: evil, because: `</script>${evil}` })),
  phases: [
    { title: 'Pull the SDK image', from: 200, to: 9_100 },
    { title: 'dotnet publish src/Web/Web.csproj', from: 9_100, to: 13_000 },
    { title: 'Deliver', from: 13_000, to: 13_700 },
  ],
  moreProblems: 0,
  problems: [{ level: 'warning', message: `${evil} is unused`, file: 'src/Web/Program.cs', line: 7 }],
  images: [
    {
      ...{
        name: 'registry.example/shop/web:main',
        digest: `sha256:${'a'.repeat(64)}`,
        platform: 'linux/amd64',
        size: 9_000_000,
      },
      base: 'mcr.microsoft.com/dotnet/aspnet:10.0',
      layers: [
        { kind: 'base', size: 90_000_000 },
        layer('packages', files.slice(0, 1200)),
        layer('static', files.slice(1200, 1500)),
        layer('app', files.slice(1500)),
      ],
      changes: {
        ...{
          digest: `sha256:${'a'.repeat(64)}`,
          since: 'registry.example/shop/web:main',
          platform: 'linux/amd64',
          base: true,
          pull: 19_400,
          size: 9_000_000,
          earlierSize: 8_900_000,
        },
        layers: [{ kind: 'app', before: 18_900, after: 19_400 }],
        settings: ['port 8080/tcp added'],
        packages: [{ id: 'Humanizer.Core', before: '2.14.1', after: '3.0.1' }],
        files: [{ path: 'Web.dll', before: 10_000, after: 10_500 }],
      },
    },
  ],
};

let browser: Browser;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  await writeFile(join(folder, 'report.html'), reportPage(model));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the report, with everything that it wanted from a network and every error. */
async function opened(look: { readonly colorScheme: 'light' | 'dark'; readonly width: number }) {
  const { colorScheme, width } = look;
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  const [requests, errors]: readonly [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`file://${folder}/report.html`);
  if (PICTURES !== undefined) {
    await page.screenshot({ path: join(PICTURES, `report-${colorScheme}-${width}.png`), fullPage: true });
  }
  return { page, requests, errors };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE }).catch(() => undefined);
  const found: {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  } = await page.evaluate('axe.run()');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

describe.each(
  firstOf(2, [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 375 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 375 },
  ] as const),
)('the report, $colorScheme, $width pixels wide', (look) => {
  test('draws the model, asks no network, and takes no text for markup', async () => {
    const { page, requests, errors } = await opened(look);
    expect([requests, errors]).toEqual([[], []]);
    expect(await page.title()).toBe(model.title);
    expect(await page.locator('img, script[src]').count()).toBe(0);
    expect(await page.locator('.tile').count()).toBeGreaterThan(100);
    expect(await page.locator('.legend li').count()).toBe(3);
    expect(await page.locator('.bar').count()).toBe(3);
    expect(await page.locator('#choices').textContent()).toContain(`</script>${evil}`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.close();
  });

  test('has no violation that axe finds', async () => {
    const page = await (await browser.newContext({ bypassCSP: true, colorScheme: look.colorScheme })).newPage();
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.goto(`file://${folder}/report.html`);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

test('the search is reached by keyboard and finds files by name and package', async () => {
  const { page } = await opened({ colorScheme: 'light', width: 1280 });
  const status = page.getByRole('status');
  expect(await status.textContent()).toBe('2000 of 2000 files; the largest 200 are shown');
  for (let at = 0; at < 30 && !(await page.evaluate("document.activeElement?.tagName === 'INPUT'")); at += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Number1999.dll');
  expect(await status.textContent()).toBe('1 of 2000 files');
  expect(await page.locator('#contents tbody').last().textContent()).toContain('folder39/Assembly.Number1999.dll');
  await page.close();
});

test('tiles cover the area in proportion to their files', async () => {
  const { page } = await opened({ colorScheme: 'light', width: 1280 });
  const boxes: readonly { readonly width: number; readonly height: number }[] = await page.evaluate(
    "[...document.querySelectorAll('.tile')].map((tile) => { const { width, height } = tile.getBoundingClientRect(); return { width, height }; })",
  );
  const [area = 0, second = 1] = boxes.map(({ width, height }) => width * height);
  expect(area / second).toBeGreaterThan(1.8);
  expect(area / second).toBeLessThan(2.2);
  await page.close();
});
