import { describe, expect, test } from 'vitest';
import { isMSBuild, probedNamesOf } from '#publish/tracking/probed-names.ts';

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
    expect(probedNamesOf(text)).toEqual({ names, everyName: false });
  });

  test.each([
    ['a name that only MSBuild knows', `<X Condition="Exists('$(LocalProps)')" />`],
    ['a name deep in functions', `<X Condition="Exists($([A]::B($(C.D('x', $(E.F()))), 'deep.props')))" />`],
    ['a pattern', `<X Condition="Exists('build/*.props')" />`],
    ['a program that is run', '<Target Name="T"><Exec Command="./configure.sh" /></Target>'],
    ['a task of its own', '<UsingTask TaskName="T" TaskFactory="RoslynCodeTaskFactory" AssemblyFile="x" />'],
  ])('in a way that no text shows, so that every name is an input: %s', (_what, text) => {
    expect(probedNamesOf(text).everyName).toBe(true);
  });

  test('a file is for MSBuild by its content, not by its name', () => {
    expect(isMSBuild('<?xml version="1.0"?>\n<Project Sdk="Microsoft.NET.Sdk">')).toBe(true);
    expect(isMSBuild('\uFEFF<Project>')).toBe(true);
    expect(isMSBuild('{ "Project": 1 }')).toBe(false);
    expect(isMSBuild(`<!-- ${'a long licence '.repeat(1000)} -->\n<Project>`)).toBe(true);
  });
});
