import { expect, test } from 'vitest';
import { normalizeRepository } from '#dotnet/container-repository.ts';

/** Results of the task ParseContainerProperties of SDK 10.0.401. */
test.each([
  ['Contoso.Shop.Api', 'contoso-shop-api'],
  ['Team/My_App', 'team/my_app'],
  ['API', 'api'],
  ['a/b/c', 'a/b/c'],
  ['My App', 'my-app'],
  ['1App', '1app'],
  ['Foo.Bar/Baz.Qux', 'foo-bar/baz-qux'],
  ['foo+bar', 'foo-bar'],
  ['UPPER_case-9', 'upper_case-9'],
  ['contoso.shop.api', 'contoso.shop.api'],
  ['ghcr.io/me/app', 'ghcr.io/me/app'],
  ['a__b', 'a__b'],
  ['a---b', 'a---b'],
  ['a._b', 'a-_b'],
  ['reg.example:5000/app', 'reg.example:5000/app'],
  ['Ghcr.io/me/app', 'Ghcr.io/me/app'],
  ['ghcr.io/Me/App', 'ghcr-io/me/app'],
  ['localhost/x', 'localhost/x'],
])('the SDK pushes %s to %s', (text, name) => {
  expect(normalizeRepository(text)).toMatchObject({ name, kind: text === name ? 'as-is' : 'changed' });
});

test.each(['-app', '.app', 'Ünï', '@@@', '日本', '_x', '/foo', ''])('the SDK rejects the name "%s"', (text) => {
  expect(normalizeRepository(text).kind).toBe('invalid');
});
