import { expect, test } from 'vitest';
import { likely } from '#dotnet/project/evaluate.ts';

const known = { MSBuildProjectName: 'Shop.Api.Tests', CI: 'true', Empty: '', Kind: 'Sample' };

/** Results of MSBuild of SDK 10. */
test.each([
  [`'$(CI)' == 'true' and '$(Kind)' == 'Sample'`, true],
  [`'$(CI)' == 'true' And '$(Kind)' != 'Sample'`, false],
  [`'$(CI)' != 'true' OR '$(Kind)' == 'Sample'`, true],
  [`'$(CI)' == 'false' and '$(CI)' == 'false' or '$(Kind)' == 'Sample'`, true],
  [`'$(CI)' == 'false' and ('$(CI)' == 'false' or '$(Kind)' == 'Sample')`, false],
  [`!('$(CI)' == 'true')`, false],
  [`! ( '$(CI)' == 'false' ) and !('$(Kind)' == '')`, true],
  ['$(CI) == true', true],
  [`$(CI)=='true'`, true],
  [`$(MSBuildProjectName.EndsWith('.Tests'))`, true],
  ['$(MSBuildProjectName.EndsWith(Tests))', true],
  [`!$(MSBuildProjectName.EndsWith('.Tests'))`, false],
  [`$(msbuildprojectname.Contains('api'))`, false],
  [`$(MSBuildProjectName.Contains('Api')) and '$(CI)' == 'true'`, true],
  [`$(MSBuildProjectName.StartsWith('Shop')) or $(Unknown.StartsWith('x'))`, true],
  [`$(Unknown.StartsWith('x'))`, undefined],
  [`Exists('a.props') and '$(CI)' == 'false'`, undefined],
  [`$([MSBuild]::IsOSPlatform('Linux'))`, undefined],
  [`'$(CI)' == 'true' and`, undefined],
  [`('$(CI)' == 'true'`, undefined],
  [`'$(CI)' == 'true')`, undefined],
  [`${'('.repeat(50)}'a' == 'a'${')'.repeat(50)}`, undefined],
])('a condition of several parts is judged by what is known: %s', (condition, expected) => {
  expect(likely(condition, known)).toBe(expected);
});
