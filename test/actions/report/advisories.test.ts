import { expect, test } from 'vitest';
import { advisoriesOf, advisoryLines, type KnownAdvisory } from '#actions/report/advisories.ts';
import type { SbomFacts } from '#publication/sbom-facts.ts';

const ONE = 'https://github.com/advisories/GHSA-5crp-9r3c-p9vr';
const TWO = 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc';

const library = (id: string, own: Partial<SbomFacts['packages'][number]> = {}) =>
  ({ id, version: '1.0.0', direct: false, use: 'library', needs: [], ...own }) as const;

const GRAPH: Pick<SbomFacts, 'packages' | 'projects'> = {
  packages: [
    library('Direct', { direct: true, needs: ['Middle/1.0.0'] }),
    library('Middle', { needs: ['Deep/1.0.0'] }),
    library('Deep', { needs: ['Middle/1.0.0'] }),
    library('Other', { direct: true, needs: ['deep/1.0.0'] }),
    library('OfProject'),
    library('Alone'),
  ],
  projects: [{ path: 'src/Lib/Lib.csproj', needs: ['OfProject/1.0.0'] }],
};

const finding = (id: string, own: Partial<KnownAdvisory> = {}) =>
  ({ id, version: '1.0.0', severity: 'high', advisory: ONE, suppressed: false, ...own }) as const;

const findingsOf = (...ids: readonly string[]) => ({
  problems: [],
  findings: ids.map((id) => ({ ...finding(id), severity: 'high' as const })),
  graphs: () => [GRAPH],
});

test.each([
  ['Direct', 'direct'],
  ['Deep', 'through Direct 1.0.0, Other 1.0.0'],
  ['OfProject', 'through src/Lib/Lib.csproj'],
  ['Alone', undefined],
  ['Unknown', undefined],
])('the package %s is in the application: %s', (id, use) => {
  expect(advisoriesOf(findingsOf(id)).map((each) => each.use)).toEqual([use]);
});

test('warnings of a restore and findings of an audit are listed once, the worst first', () => {
  const warning = (level: string, text: string) => ({ level: 'warning', message: `${level}: ${text}` }) as const;
  const text = `Package 'Newtonsoft.Json' 12.0.3 has a known high severity vulnerability, ${ONE}`;
  const all = advisoriesOf({
    problems: [
      warning('NU1901', `Package 'Low' 1.0.0 has a known low severity vulnerability, ${ONE}`),
      warning('NU1903', text),
      warning('warning NU1903', text),
      warning('NU1604', "Project dependency 'X' does not contain an inclusive lower bound"),
    ],
    findings: [
      { id: 'newtonsoft.json', version: '12.0.3', severity: 'high', advisory: ONE, suppressed: false },
      { id: 'Quiet', version: '2.0.0', severity: 'critical', advisory: TWO, suppressed: true },
      { id: 'Bad', version: '2.0.0', severity: 'critical', advisory: TWO, suppressed: false },
    ],
    graphs: () => [],
  });
  expect(all.map(({ id, severity, suppressed }) => [id, severity, suppressed])).toEqual([
    ['Bad', 'critical', false],
    ['newtonsoft.json', 'high', false],
    ['Low', 'low', false],
    ['Quiet', 'critical', true],
  ]);
});

test('without an advisory nothing is read, and the summary has no table', () => {
  const graphs = () => {
    throw new Error('the graph is not needed');
  };
  expect(advisoriesOf({ problems: [{ level: 'warning', message: 'CS0168' }], findings: [], graphs })).toEqual([]);
  expect(advisoryLines([])).toEqual([]);
});

test('the table has a link to GitHub’s advisories alone, and at most twenty rows', () => {
  const many = Array.from({ length: 23 }, (_, index) => finding(`P${index}`, { use: 'direct' }));
  const [title, , head, , first, second, ...rest] = advisoryLines([
    finding('Own', { advisory: 'https://evil.example/](x)', suppressed: true }),
    ...many,
  ]);
  expect(title).toBe('**Known vulnerabilities of packages: 24**');
  expect(head).toBe('| package | version | severity | advisory | use |  |');
  expect(first).toBe('| `Own` | `1.0.0` | high | `https://evil.example/](x)` |  | suppressed |');
  expect(second).toBe(`| \`P0\` | \`1.0.0\` | high | [GHSA-5crp-9r3c-p9vr](${ONE}) | direct |  |`);
  expect(rest.slice(-2)).toEqual(['', 'and 4 more']);
  expect(rest.filter((line) => line.startsWith('|'))).toHaveLength(18);
});
