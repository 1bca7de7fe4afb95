import { XMLParser } from 'fast-xml-parser';
import { asNode, asNodes, type Node } from '#dotnet/project/xml.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { escapeXml } from '#publish/paths/escape.ts';
import { type SourcePlace, sourcePlaceOf } from './stack-trace.ts';
import { essentialsOf } from './trx-essentials.ts';

/** The results of one run of a test project in a TRX file. Both test platforms write the format of Visual Studio 2010. */
export interface TestResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly failures: readonly TestFailure[];
  /** The errors of the run as a whole. If the test host crashed, there may be no failed test. */
  readonly errors: readonly string[];
  /** Whether the run completed, with or without tests. */
  readonly succeeded: boolean;
}

/** A failed test, with the innermost call that is in the repository. */
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
  // Without this, codes such as &#xD; are not decoded.
  htmlEntities: true,
  isArray: (name) => LISTED.has(name),
});

const FAILED = new Set(['Failed', 'Error', 'Timeout', 'Aborted']);

/** Parses a TRX file; `undefined` if the text is not one. A run that was killed may leave an incomplete file. */
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

/** Replaces paths of the container with those of the checkout, for tools that open the files it names. */
export function withPathsOf(root: string, trx: string): string {
  const escaped = escapeXml(root);
  return trx.replaceAll(OWN_PATH, () => `${escaped}/`);
}

/** The start of a path of the container, but not within another path such as `/opt/src/`. */
const OWN_PATH = new RegExp(`(?<![\\w./-])${PATHS.source}/`, 'g');

function parse(text: string): unknown {
  // The parser reads any text, character by character.
  if (!text.includes('<TestRun')) return undefined;
  try {
    return parser.parse(essentialsOf(text).replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Whether it is an error other than a failed test. xunit repeats failed tests here, and Microsoft.Testing.Platform reports
 * them with exit code 2. Its exit code 8 means that there were no tests.
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
