import { XMLParser } from 'fast-xml-parser';
import { asNode, asNodes, type Node } from '#dotnet/project/xml.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { escapeXml } from '#publish/paths/escape.ts';
import { type SourcePlace, sourcePlaceOf } from './stack-trace.ts';
import { essentialsOf } from './trx-essentials.ts';

/** What a TRX file says of one run of a test project: both test platforms write the format of Visual Studio 2010. */
export interface TestResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly failures: readonly TestFailure[];
  /** What the run as a whole complained of; where its host crashed there may be no failed test. */
  readonly errors: readonly string[];
  /** Whether the run ended as it should, with or without tests. */
  readonly succeeded: boolean;
}

/** With the innermost call that lies in the repository. */
export interface TestFailure extends SourcePlace {
  readonly name: string;
  readonly message: string;
}

const LISTED = new Set(['UnitTestResult', 'RunInfo']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  // Without it, codes such as &#xD; stay as they are.
  htmlEntities: true,
  isArray: (name) => LISTED.has(name),
});

const FAILED = new Set(['Failed', 'Error', 'Timeout', 'Aborted']);

/** `undefined` for what is no TRX file: a run that was killed may leave half of one. */
export function parseTrx(text: string): TestResults | undefined {
  const run = asNode(asNode(parse(text))['TestRun']);
  const summary = asNode(run['ResultSummary']);
  const counters = asNode(summary['Counters']);
  const count = (name: string): number => Number(counters[`@${name}`] ?? Number.NaN);
  const [total, executed, passed] = [count('total'), count('executed'), count('passed')];
  if (![total, executed, passed].every(Number.isSafeInteger)) return undefined;
  const results = asNodes(asNode(run['Results'])['UnitTestResult']);
  const infos = asNodes(asNode(summary['RunInfos'])['RunInfo']);
  const errors = infos.filter(isError).map((info) => textOf(info['Text']).trim());
  const isEnded = ['Completed', 'Passed', 'Warning'].includes(textOf(summary['@outcome']));
  return {
    passed,
    failed: executed - passed,
    // The counter notExecuted stays 0 with VSTest.
    skipped: total - executed,
    seconds: secondsOf(asNode(run['Times'])),
    failures: results.filter((result) => FAILED.has(textOf(result['@outcome']))).map(failureOf),
    errors,
    succeeded: (isEnded || (executed === 0 && errors.length === 0)) && executed === passed,
  };
}

/** The same file with the paths of the checkout, for tools that open what it names. */
export function withPathsOf(root: string, trx: string): string {
  const escaped = escapeXml(root);
  return trx.replaceAll(OWN_PATH, () => `${escaped}/`);
}

/** Where a path begins, and not in the middle of another: `/opt/src/` is none of ours. */
const OWN_PATH = new RegExp(`(?<![\\w./-])${PATHS.source}/`, 'g');

function parse(text: string): unknown {
  // The parser goes through any text, a character at a time.
  if (!text.includes('<TestRun')) return undefined;
  try {
    return parser.parse(essentialsOf(text).replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * That a test failed, xunit says here once more, and Microsoft.Testing.Platform by its exit code 2. Its 8 says that there
 * was no test.
 */
function isError(info: Node): boolean {
  const text = textOf(info['Text']);
  return info['@outcome'] === 'Error' && !/\[FAIL\]\s*$/.test(text) && !/^\s*Exit code [\w ]+: '[28]'/.test(text);
}

function failureOf(result: Node): TestFailure {
  const info = asNode(asNode(result['Output'])['ErrorInfo']);
  const message = textOf(info['Message']).trim();
  return {
    name: textOf(result['@testName']),
    message: message === '' ? textOf(result['@outcome']) : message,
    ...sourcePlaceOf(textOf(info['StackTrace']).split(/\r?\n/)),
  };
}

function secondsOf(times: Node): number {
  const [start, finish] = [Date.parse(textOf(times['@start'])), Date.parse(textOf(times['@finish']))];
  return Number.isNaN(finish - start) ? 0 : (finish - start) / 1000;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
