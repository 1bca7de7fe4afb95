import { expect, test } from 'vitest';
import { digestOf } from '#oci/digest.ts';
import type { Contents } from '#sbom/model.ts';
import { openvexDocument } from '#sbom/openvex.ts';

const digest = digestOf(Buffer.from('image'));
const CONTENTS: Contents = {
  image: { name: 'app', digest, purl: `pkg:oci/app@${digest}`, platform: 'linux/amd64' },
  base: { name: 'aspnet', digest, purl: 'pkg:oci/aspnet' },
  ...{ app: 'project:src/App/App.csproj', created: '2026-01-02T03:04:05Z', tool: '1.2.3', components: [], files: [] },
};
const GHSA = 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc';
const audit = { enabled: true, level: 'low', mode: 'all', suppressed: [GHSA] } as const;

test('a suppressed advisory is not said to leave the image unaffected', () => {
  const document = openvexDocument(CONTENTS, audit);
  expect(document).toMatchObject({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': expect.stringMatching(/^https:\/\/openvex\.dev\/docs\/public\/vex-[0-9a-f-]{36}$/),
    ...{ author: 'src/App/App.csproj', timestamp: '2026-01-02T03:04:05Z', version: 1 },
    statements: [
      {
        vulnerability: { '@id': GHSA, name: 'GHSA-aaaa-bbbb-cccc' },
        products: [{ '@id': `pkg:oci/app@${digest}` }],
        status: 'under_investigation',
      },
    ],
  });
  expect(openvexDocument(CONTENTS, audit)).toEqual(document);
});

test.each([
  ['component_not_present', { status: 'not_affected', justification: 'component_not_present' }],
  [
    'accepted until June',
    { status: 'under_investigation', status_notes: expect.stringContaining('accepted until June') },
  ],
])('the justification %j of the project gives %o', (reason, expected) => {
  const { statements } = openvexDocument(CONTENTS, { ...audit, justifications: { [GHSA]: reason } });
  expect(statements).toEqual([expect.objectContaining(expected)]);
});

test('an advisory without a known id is named by its address', () => {
  const { statements } = openvexDocument(CONTENTS, { ...audit, suppressed: ['https://example.com/advisory/1'] });
  expect(statements).toMatchObject([{ vulnerability: { name: 'https://example.com/advisory/1' } }]);
});
