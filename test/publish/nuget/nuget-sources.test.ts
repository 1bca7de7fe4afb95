import { describe, expect, test } from 'vitest';
import { auditedSources, feedsOf, secretSource } from '#publish/nuget/nuget-sources.ts';

const config = (inner: string) => ({ path: '/x', text: `<configuration>${inner}</configuration>` });
const NUGET = config(
  '<packageSources><add key="nuget.org" value="https://api.nuget.org/v3/index.json" /></packageSources>',
);

describe('sources that are asked for vulnerabilities', () => {
  test('are those of all configurations, and the nearest one of the same name', () => {
    const near = config(
      '<packageSources><add key="own" value="https://own" /><add key="NuGet.org" value="https://mirror" /></packageSources>',
    );
    expect(auditedSources([near, NUGET])).toEqual(['https://mirror', 'https://own']);
  });

  test('exclude those that a nearer configuration cleared or disabled', () => {
    const cleared = config('<packageSources><clear /><add key="own" value="https://own" /></packageSources>');
    expect(auditedSources([cleared, NUGET])).toEqual(['https://own']);
    const disabled = config('<disabledPackageSources><add key="nuget.org" value="true" /></disabledPackageSources>');
    expect(auditedSources([disabled, NUGET])).toEqual([]);
  });

  test('are only the audit sources if there are any', () => {
    const own = config(
      '<packageSources><clear /><add key="own" value="https://own" /></packageSources><auditSources><add key="n" value="https://audit" /></auditSources>',
    );
    expect(auditedSources([own, NUGET])).toEqual(['https://audit']);
  });
});

test('a cache key includes addresses, rules and values of variables, but no login', () => {
  const text =
    '<packageSources><add key="own" value="%FEED%" /></packageSources><packageSourceMapping><clear /></packageSourceMapping>';
  const login =
    '<packageSourceCredentials><own><add key="ClearTextPassword" value="secret" /></own></packageSourceCredentials>';
  const own = (env: Record<string, string>) => JSON.stringify(feedsOf([config(text + login)], env));
  expect(own({ FEED: 'https://a' })).not.toBe(own({ FEED: 'https://b' }));
  expect(own({})).not.toContain('secret');
  expect(own({})).toContain('packageSourceMapping');
  expect(own({})).toBe(JSON.stringify(feedsOf([config(text)], {})));
});

test.each([
  ['%FEED_URL%', 'own'],
  ['https://feeds.example/%KEY%/v3/index.json', 'own'],
  ['https://user:token@feeds.example/v3/index.json', 'own'],
  ['https://feeds.example/v3/index.json', undefined],
  ['./local', undefined],
])('an address with a login or a variable is not cached: %s', (value, name) => {
  expect(secretSource([config(`<packageSources><add key="own" value="${value}" /></packageSources>`)])).toBe(name);
});
