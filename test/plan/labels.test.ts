import { expect, test } from 'vitest';
import type { GitEvent } from '#event/git-event.ts';
import type { BaseImage } from '#oci/image.ts';
import { parseReference } from '#oci/reference.ts';
import { makeLabels } from '#plan/labels.ts';
import { anApp, settings } from '../world/app.ts';

const OCI = 'org.opencontainers.image';
const event: GitEvent = {
  name: 'push',
  ref: { kind: 'tag', name: 'v1.2.3' },
  sha: 'a'.repeat(40),
  url: 'https://github.com/o/shop',
  commitTime: '2026-01-02T03:04:05+01:00',
  repositoryName: 'shop',
  repositoryDescription: 'Sells things',
  repositoryLicence: 'MIT',
};
const baseName = parseReference('mcr.microsoft.com/dotnet/aspnet:10.0');
const base = { reference: baseName, manifestDigest: `sha256:${'1'.repeat(64)}` } as BaseImage;
const labelsOf = (own: Partial<Parameters<typeof makeLabels>[0]> = {}) =>
  makeLabels({ input: {}, app: anApp(), event, version: undefined, baseName, base, ...own });

test('without a word of the project the repository says all eight keys, and the base its two', () => {
  expect(labelsOf({ version: 'main' })).toMatchObject({
    [`${OCI}.title`]: 'shop',
    [`${OCI}.description`]: 'Sells things',
    [`${OCI}.url`]: 'https://github.com/o/shop',
    [`${OCI}.source`]: 'https://github.com/o/shop',
    [`${OCI}.version`]: 'main',
    [`${OCI}.created`]: '2026-01-02T02:04:05Z',
    [`${OCI}.revision`]: 'a'.repeat(40),
    [`${OCI}.licenses`]: 'MIT',
    [`${OCI}.base.name`]: 'mcr.microsoft.com/dotnet/aspnet:10.0',
    [`${OCI}.base.digest`]: base.manifestDigest,
  });
});

const says = (texts: Readonly<Record<string, string>>) => anApp({ container: { ...settings(), describedBy: texts } });

test('the project says it better, but which version this is a tag knows', () => {
  const app = says({ [`${OCI}.title`]: 'Shop', [`${OCI}.licenses`]: 'Apache-2.0', [`${OCI}.version`]: '1.0.0' });
  const title = { [`${OCI}.title`]: 'Shop', [`${OCI}.licenses`]: 'Apache-2.0' };
  expect(labelsOf({ app, version: '1.2.3' })).toMatchObject({ ...title, [`${OCI}.version`]: '1.2.3' });
  expect(labelsOf({ app, version: 'main' })).toMatchObject({ ...title, [`${OCI}.version`]: '1.0.0' });
});

test('the input wins over all, and MSBuild’s switches turn off what is generated', () => {
  const container = { ...settings(), labelsOff: ['ContainerGenerateLabelsImageTitle'] } as const;
  const labels = labelsOf({ app: anApp({ container }), input: { [`${OCI}.url`]: 'mine' } });
  expect(labels[`${OCI}.url`]).toBe('mine');
  expect(labels).not.toHaveProperty(`${OCI}.title`);
});
