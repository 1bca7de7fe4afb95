import { expect, test } from 'vitest';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { parseReference } from '#oci/reference.ts';
import { checkApart, type ProjectNames, projectName } from '#plan/choices/choose-images.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';

const project = 'src/Web/Shop.Web.csproj';

test.each<[Partial<ProjectNames>, string]>([
  [{}, 'shop.web'],
  [{ assembly: 'Front' }, 'front'],
  [{ assembly: 'Front', repository: 'me/shop-front' }, 'shop-front'],
  [{ assembly: 'Shop__Front' }, 'shop__front'],
  [{ assembly: 'Shop Front (new)' }, 'shop-front-new'],
  [{ assembly: '_Shop._Front..' }, 'shop-front'],
  [{ assembly: 'Straße' }, 'stra-e'],
  [{ project: 'App.fsproj' }, 'app'],
  [{ project: 'tools/hello.cs' }, 'hello'],
])('%j is called %s, which a repository may have', (names, expected) => {
  const name = projectName({ project, ...names });
  expect(name).toBe(expected);
  expect(parseReference(`ghcr.io/o/${name}`).repository).toBe(`o/${expected}`);
});

test('a name without valid characters is an error with a hint', () => {
  expect(() => projectName({ project, assembly: '商店' })).toThrow('no letter or digit');
});

function facts(path: string, properties: Readonly<Record<string, string>> = {}): ProjectFacts {
  return {
    path,
    name: path,
    kind: 'web',
    frameworks: [],
    properties,
    frameworkReferences: [],
    sdks: [],
    startCommands: [],
    hooks: [],
    usesSolution: false,
    unclear: [],
  };
}

const check = (raw: RawInputs, ...projects: readonly ProjectFacts[]) => checkApart(parseInputs(raw), projects);
const web = facts('src/Web/Web.csproj');
const orders = facts('src/Orders/Orders.csproj');

test.each<[string, RawInputs, readonly ProjectFacts[]]>([
  ['one project', { images: 'ghcr.io/o/app' }, [web]],
  ['a name for each', { images: 'ghcr.io/o/{{project}}\nquay.io/o/{{project}}' }, [web, orders]],
  [
    'different names',
    {},
    [facts('a.csproj', { ContainerRepository: 'a' }), facts('b.csproj', { ContainerRepository: 'b' })],
  ],
  [
    'different tags',
    { images: 'ghcr.io/o/{{project}}' },
    [web, facts('old/Web.csproj', { ContainerImageTags: 'old' })],
  ],
  [
    'a name that only MSBuild can tell',
    {},
    [
      { ...facts('a.csproj', { ContainerRepository: '/web' }), unclear: ['ContainerRepository'] },
      facts('b.csproj', { ContainerRepository: '$([X]::Y())/b' }),
    ],
  ],
  ['two equal lines', { images: 'ghcr.io/o/{{project}}\nghcr.io/o/{{project}}' }, [web, orders]],
])('%s can be told apart', (_what, raw, projects) => {
  expect(() => check(raw, ...projects)).not.toThrow();
});

test.each<[string, RawInputs, readonly ProjectFacts[], string]>([
  ['one name', { images: 'ghcr.io/o/app' }, [web, orders], 'src/Web/Web.csproj, src/Orders/Orders.csproj'],
  ['one of two names', { images: 'ghcr.io/o/{{project}}\nquay.io/o/app' }, [web, orders], 'there are 2'],
  ['no name', {}, [web, facts('b.csproj', { ContainerRepository: 'b' })], 'not every one has its own image name'],
  [
    'equal names',
    { images: 'ghcr.io/o/{{project}}' },
    [web, facts('old/Web.csproj')],
    'ghcr.io/o/web would be the image of',
  ],
  [
    'equal names under the tags of the input',
    { images: 'ghcr.io/o/{{project}}', tags: '1' },
    [web, facts('old/Web.csproj', { ContainerImageTags: 'old' })],
    'ghcr.io/o/web would be the image of',
  ],
])('%s for several projects is an error before any build', (_what, raw, projects, message) => {
  expect(() => check(raw, ...projects)).toThrow(message);
});

test('the hint names both solutions', () => {
  expect(() => check({ images: 'ghcr.io/o/app' }, web, orders)).toThrow(
    expect.objectContaining({
      code: 'PROJECT_AMBIGUOUS',
      hint: expect.stringMatching(/input project.*\{\{project\}\}/),
    }),
  );
});
