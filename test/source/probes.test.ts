import { describe, expect, test } from 'vitest';
import { clockInCode, clockInMSBuild } from '#source/clock.ts';
import { isMSBuild, probesOf } from '#source/probes.ts';

describe('what project files look for', () => {
  test.each([
    [`<Import Project="a.props" Condition="Exists('../../build/Company.props')" />`, ['Company.props']],
    [`<X Condition=" '$(A)' == '' And Exists('$(MSBuildThisFileDirectory)local.json') " />`, ['local.json']],
    [`<X Condition="Exists('$(Root)\\eng\\Versions.props')" />`, ['Versions.props']],
    [`<P>$([MSBuild]::GetPathOfFileAbove('Common.props', '$(MSBuildThisFileDirectory)../'))</P>`, ['Common.props']],
    [`<P>$([MSBuild]::GetPathOfFileAbove(Common.props))</P>`, ['Common.props']],
    [`<P>$([MSBuild]::GetDirectoryNameOfFileAbove($(MSBuildThisFileDirectory), 'root.marker'))</P>`, ['root.marker']],
    [`<P Condition="$([System.IO.File]::Exists('keys/app.snk'))">x</P>`, ['app.snk']],
    [`<P Condition="Exists('eng(1/odd.props') And Exists( 'b.props' )" />`, ['b.props', 'odd.props']],
    ['<!-- Exists("nothing.props") --><P />', []],
  ])('by name: %s', (text, names) => {
    expect(probesOf(text)).toEqual({ names, everyName: false });
  });

  test.each([
    ['a name that only MSBuild can tell', `<X Condition="Exists('$(LocalProps)')" />`],
    ['a name deep in functions', `<X Condition="Exists($([A]::B($(C.D('x', $(E.F()))), 'deep.props')))" />`],
    ['a pattern', `<X Condition="Exists('build/*.props')" />`],
    ['a program that is run', '<Target Name="T"><Exec Command="./configure.sh" /></Target>'],
    ['a task of its own', '<UsingTask TaskName="T" TaskFactory="RoslynCodeTaskFactory" AssemblyFile="x" />'],
  ])('in a way that no text tells, so that every name counts: %s', (_what, text) => {
    expect(probesOf(text).everyName).toBe(true);
  });

  test('a file is MSBuild’s by what it holds, not by its name', () => {
    expect(isMSBuild('<?xml version="1.0"?>\n<Project Sdk="Microsoft.NET.Sdk">')).toBe(true);
    expect(isMSBuild('\uFEFF<Project>')).toBe(true);
    expect(isMSBuild('{ "Project": 1 }')).toBe(false);
    expect(isMSBuild(`<!-- ${'a long licence '.repeat(1000)} -->\n<Project>`)).toBe(true);
  });
});

describe('what no file tells', () => {
  test.each([
    ['$([System.DateTime]::Now.ToString(o))', '[System.DateTime]::Now'],
    ['$([System.DateTime]::UtcNow.Ticks)', '[System.DateTime]::UtcNow'],
    ['$([System.Guid]::NewGuid())', '[System.Guid]::NewGuid'],
    ['<AssemblyVersion>1.0.*</AssemblyVersion>', '1.0.*'],
    ['<Target><DownloadFile SourceUrl="https://x" /></Target>', '<DownloadFile'],
    ['<Exec Command="date +%s > stamp.txt" />', 'date'],
    ['<Exec Command="curl -o x https://x" />', 'curl'],
    ['$([System.IO.Path]::GetRandomFileName())', '[System.IO.Path]::GetRandomFileName'],
    ['<Code>var now = DateTime.UtcNow;</Code>', 'DateTime.UtcNow'],
    ['<Code>Guid.NewGuid()</Code>', 'Guid.NewGuid'],
  ])('is the clock, chance or the network: %s', (text, what) => {
    expect(clockInMSBuild(`<Project>${text}</Project>`)).toEqual({ kind: 'used', what });
  });

  test.each([
    '<Copyright>© $([System.DateTime]::Now.Year) Us</Copyright>',
    '<Copyright>$([System.DateTime]::UtcNow.ToString(yyyy))</Copyright>',
    "<Copyright>$([System.DateTime]::Now.ToString('yyyy'))</Copyright>",
  ])('is the year alone, as in a copyright: %s', (text) => {
    expect(clockInMSBuild(text)).toEqual({ kind: 'year' });
  });

  test.each([
    '<Version>1.2.3</Version>',
    '<PackageReference Include="A" Version="1.*" />',
    '<P>$([System.DateTime]::Parse(2020-01-01))</P>',
    '<Exec Command="npm run update-date" />',
    '<!-- $([System.DateTime]::Now) -->',
  ])('is none of them: %s', (text) => {
    expect(clockInMSBuild(text)).toEqual({ kind: 'none' });
  });

  test('is a wildcard in an attribute of the source', () => {
    expect(clockInCode('[assembly: AssemblyVersion("1.0.*")]')).toEqual({
      kind: 'used',
      what: 'AssemblyVersion 1.0.*',
    });
    expect(clockInCode('[assembly: AssemblyVersion("1.0.0.0")]')).toEqual({ kind: 'none' });
  });
});
