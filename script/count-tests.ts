import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts of vitest's JSON report that count. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * `count-tests.ts FOLDER PROJECT… -- CHECK…`: prints `N passed, N failed` over the reports of the projects. What failed
 * without being a test counts as one: a check, a file that could not be loaded, a project that made no report.
 */
async function main(argv: readonly string[]): Promise<void> {
  const end = argv.indexOf('--');
  const [folder = '', ...projects] = argv.slice(0, end);
  const failedChecks = argv.slice(end + 1);
  const counts = await Promise.all(projects.map((project) => countReport(join(folder, `${project}.json`))));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, failedChecks.length);
  if (failedChecks.length > 0) console.log(`\nFailed: ${failedChecks.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

async function countReport(file: string): Promise<Count> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const report: Report = JSON.parse(text);
  const unloaded = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.length === 0;
  });
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1) };
}

await main(process.argv.slice(2));
