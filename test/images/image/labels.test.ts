import { expect, test } from 'vitest';
import { evaluatedAnnotations, evaluatedLabels, makeLabels } from '#images/image/labels.ts';
import type { BaseImage } from '#oci/image.ts';
import { parseReference } from '#oci/reference.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { openTemplates } from '#request/tags/templates.ts';
import { EVENTS } from '../../request/tags/tags-of.ts';
import { anApp, settings } from '../../world/app.ts';

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

test('by default the repository sets all eight keys, and the base its two', () => {
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

test('the project overrides the repository, and tags set the version', () => {
  const app = says({ [`${OCI}.title`]: 'Shop', [`${OCI}.licenses`]: 'Apache-2.0', [`${OCI}.version`]: '1.0.0' });
  const title = { [`${OCI}.title`]: 'Shop', [`${OCI}.licenses`]: 'Apache-2.0' };
  expect(labelsOf({ app, version: '1.2.3' })).toMatchObject({ ...title, [`${OCI}.version`]: '1.2.3' });
  expect(labelsOf({ app, version: 'main' })).toMatchObject({ ...title, [`${OCI}.version`]: '1.0.0' });
});

test('the input overrides all, and MSBuild properties turn off generated labels', () => {
  const container = { ...settings(), labelsOff: ['ContainerGenerateLabelsImageTitle'] } as const;
  const labels = labelsOf({ app: anApp({ container }), input: { [`${OCI}.url`]: 'mine' } });
  expect(labels[`${OCI}.url`]).toBe('mine');
  expect(labels).not.toHaveProperty(`${OCI}.title`);
});

test.each([
  ['2', '2.0.0', '2.0.0'],
  ['1.9', '1.9.5', '1.9.5'],
  ['sha-860c190', '1.9.5', '1.9.5'],
  ['app-v1.9.5', '1.9.5', '1.9.5'],
  ['1.9.5-alpine', '1.9.5', '1.9.5-alpine'],
  ['1.9', undefined, '1.9'],
  ['main', undefined, '1.0.0'],
])('with %s as the first tag, of the version %s, a project of 1.0.0 has the label %s', (version, release, label) => {
  const app = says({ [`${OCI}.version`]: '1.0.0' });
  expect(labelsOf({ app, version, release })[`${OCI}.version`]).toBe(label);
});

test('by default the first tag is the version, or the full version behind it', () => {
  expect(labelsOf({ version: 'foo', release: '2.0.0' })[`${OCI}.version`]).toBe('foo');
  expect(labelsOf({ version: '2', release: '2.0.0', follows: '2.0.0' })[`${OCI}.version`]).toBe('2.0.0');
});

test('without a payload the repository is described by its name', () => {
  const { repositoryName: _, ...schedule } = event;
  expect(labelsOf({ event: { ...schedule, repository: 'o/Shop' } })[`${OCI}.title`]).toBe('Shop');
});

test('names of labels have expressions too, and empty names are left out', async () => {
  const labels = {
    'on.{{branch}}': '1',
    '{{#if tag}}released{{/if}}': '1',
    'v.{{version}}': '{{sha}}',
    'fix {{ x }}': '2',
  };
  const annotations = [
    { key: 'on.{{branch}}', value: '{{version}}' },
    { key: '{{tag}}', value: '1' },
  ];
  const texts = [...Object.entries(labels).flat(), ...annotations.flatMap(({ key, value }) => [key, value])];
  const templates = await openTemplates({ texts, event: EVENTS.branch, now: 0 });
  const known = { templates, version: '1.2' };
  expect(evaluatedLabels(labels, known)).toEqual({ 'on.master': '1', 'v.1.2': '860c190', 'fix {{ x }}': '2' });
  expect(evaluatedAnnotations(annotations, known)).toEqual([{ key: 'on.master', value: '1.2' }]);
});
