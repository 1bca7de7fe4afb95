import { describe, expect, test } from 'vitest';
import { clockInCode, clockInMSBuild } from '#publish/tracking/nondeterminism.ts';
import { finest, isZone, periodAt } from '#publish/tracking/period.ts';

const property = (value: string): string => `<Project><PropertyGroup><P>${value}</P></PropertyGroup></Project>`;
const command = (text: string): string => `<Project><Target Name="T"><Exec Command="${text}" /></Target></Project>`;

describe('uses of the time, of random values and of the network are named as written:', () => {
  test.each([
    ['$([System.DateTime]::Now.ToString(o))', '[System.DateTime]::Now.ToString(o)'],
    ['$([System.DateTime]::UtcNow.Ticks)', '[System.DateTime]::UtcNow.Ticks'],
    ['$([System.DateTime]::Now)', '[System.DateTime]::Now'],
    ['$([System.DateTime]::get_Now().Year)', '[System.DateTime]::get_Now'],
    ["$([System.DateTime]::UtcNow.ToString('yyyyMMddHH'))", "[System.DateTime]::UtcNow.ToString('yyyyMMddHH')"],
    ["$([System.DateTime]::UtcNow.ToString('s'))", "[System.DateTime]::UtcNow.ToString('s')"],
    [
      "$([System.DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mmZ'))",
      "[System.DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mmZ')",
    ],
    ["$([System.DateTime]::Now.ToString('yyyy zzz'))", "[System.DateTime]::Now.ToString('yyyy zzz')"],
    ['$([System.DateTime]::Now.ToString())', '[System.DateTime]::Now.ToString()'],
    ['$([System.DateTime]::Now.ToString($(DateFormat)))', '[System.DateTime]::Now.ToString('],
    ['$([System.DateTime]::UtcNow.AddHours(-5).Year)', '[System.DateTime]::UtcNow.AddHours(-5)'],
    ['$([System.DateTime]::UtcNow.AddDays(0.5).Year)', '[System.DateTime]::UtcNow.AddDays(0.5)'],
    ['$([System.DateTime]::UtcNow.AddDays($(Days)).Year)', '[System.DateTime]::UtcNow.AddDays('],
    ['$([System.DateTime]::UtcNow.Subtract($(Epoch)).TotalDays)', '[System.DateTime]::UtcNow.Subtract('],
    ['$([System.DateTime]::Now.TimeOfDay)', '[System.DateTime]::Now.TimeOfDay'],
    ['$([System.DateTimeOffset]::UtcNow.ToUnixTimeSeconds())', '[System.DateTimeOffset]::UtcNow.ToUnixTimeSeconds()'],
    ["$([System.String]::Format('{0:yyyy}', $([System.DateTime]::Now)))", '[System.DateTime]::Now'],
    ['$([System.DateTime]::Today.Add($([System.DateTime]::Now.TimeOfDay)))', '[System.DateTime]::Now.TimeOfDay'],
    ['$([System.Guid]::NewGuid())', '[System.Guid]::NewGuid'],
    ['$([System.IO.Path]::GetRandomFileName())', '[System.IO.Path]::GetRandomFileName'],
    ['$([System.IO.Path]::GetTempFileName())', '[System.IO.Path]::GetTempFileName'],
    ['<AssemblyVersion>1.0.*</AssemblyVersion>', '1.0.*'],
    ['<Target><DownloadFile SourceUrl="https://x" /></Target>', '<DownloadFile'],
    ['<Code>var now = DateTime.UtcNow;</Code>', 'DateTime.UtcNow'],
    ['<Code>Guid.NewGuid()</Code>', 'Guid.NewGuid'],
  ])('%s', (text, what) => {
    expect(clockInMSBuild(property(text))).toMatchObject({ kind: 'used', what });
  });

  test.each([
    ['date +%s > stamp.txt', 'date'],
    ['date', 'date'],
    ['date +%Y-%m-%dT%H', 'date'],
    ['date -d yesterday +%Y', 'date'],
    ['date -r Program.cs +%Y', 'date'],
    ['TZ=Asia/Tokyo date +%F', 'date'],
    ['echo $(date +%N)', 'date'],
    ['curl -o x https://x', 'curl'],
    ['pwsh -Command &quot;Get-Date&quot;', 'Get-Date'],
    ['pwsh -c &quot;Get-Date -Format o&quot;', 'Get-Date'],
    ['pwsh -c &quot;[DateTime]::UtcNow&quot;', '[DateTime]::UtcNow'],
    ['uuidgen', 'uuidgen'],
  ])('a command: %s', (text, what) => {
    expect(clockInMSBuild(command(text))).toMatchObject({ kind: 'used', what });
  });
});

describe('only the part of the date that is read is an input:', () => {
  test.each([
    ['© $([System.DateTime]::Now.Year) Us', 'year'],
    ['$([System.DateTime]::Today.Year)', 'year'],
    ['$([System.DateTime]::UtcNow.Year)', 'year'],
    ['$([system.datetime]::utcnow.year)', 'year'],
    ['$( [System.DateTime]::UtcNow.Year )', 'year'],
    ['$([System.DateTimeOffset]::UtcNow.Year)', 'year'],
    ['$([System.DateTimeOffset]::Now.DateTime.Year)', 'year'],
    ['$([System.DateTime]::UtcNow.ToString(yyyy))', 'year'],
    ["$([System.DateTime]::Now.ToString('yyyy'))", 'year'],
    ['$([System.DateTime]::Now.ToString("yyyy"))', 'year'],
    ['$([System.DateTime]::Now.ToString(`yyyy`))', 'year'],
    ['$([System.DateTime]::Now.ToString(&quot;yyyy&quot;))', 'year'],
    ['$([System.DateTime]::Now.ToUniversalTime().ToString( "yyyy" ))', 'year'],
    ["$([System.DateTime]::Now.ToString('yyyy', $([System.Globalization.CultureInfo]::InvariantCulture)))", 'year'],
    ["$([System.DateTime]::UtcNow.ToString('%y'))", 'year'],
    ['$([System.DateTime]::Now.Year.ToString())', 'year'],
    ['$([MSBuild]::Subtract($([System.DateTime]::Now.Year), 2000))', 'year'],
    ['$([System.DateTime]::Today.ToString("yyyy"))', 'year'],
    ['$([System.DateTime]::UtcNow.Date.Year)', 'year'],
    ["$([System.DateTime]::UtcNow.ToString('yyyy-MM'))", 'month'],
    ['$([System.DateTime]::UtcNow.ToString(yyyy.MM))', 'month'],
    ["$([System.DateTime]::UtcNow.ToString('MMMM yyyy'))", 'month'],
    ["$([System.DateTime]::UtcNow.ToString('y'))", 'month'],
    ['$([System.DateTime]::Now.Month)', 'month'],
    ['$([System.DateTime]::Now.Year).$([System.DateTime]::Now.Month)', 'month'],
    ['$([System.DateTime]::Now.Day)', 'day'],
    ['$([System.DateTime]::Now.DayOfYear)', 'day'],
    ['$([System.DateTime]::Today.DayOfWeek)', 'day'],
    ['$([System.DateTime]::Today)', 'day'],
    ['$([System.DateTime]::Today.Ticks)', 'day'],
    ['$([System.DateTime]::UtcNow.Date.Ticks)', 'day'],
    ['$([System.DateTime]::Today.AddDays(1).Year)', 'day'],
    ['$([System.DateTime]::UtcNow.AddDays(-1).Year)', 'day'],
    ["$([System.DateTime]::UtcNow.AddMonths('1').ToString('yyyy-MM'))", 'day'],
    ['$([System.DateTime]::Today.Subtract($([System.DateTime]::Parse(`2020-01-01`))).TotalDays)', 'day'],
    ["$([System.DateTime]::UtcNow.ToString('yyyy.MM.dd'))", 'day'],
    ['$([System.DateTime]::Now.ToString(yyyyMMdd))', 'day'],
    ["$([System.DateTime]::UtcNow.ToString('yyMMdd'))", 'day'],
    ["$([System.DateTime]::UtcNow.ToString('d'))", 'day'],
    ["1.0.$([System.DateTime]::Now.ToString('yy'))$([System.DateTime]::Now.DayOfYear.ToString('000'))", 'day'],
    ['$([System.DateTime]::Now.ToShortDateString())', 'day'],
    ['<Code>Log.LogMessage(DateTime.UtcNow.ToString("yyyy-MM-dd"));</Code>', 'day'],
    ['<Code>var year = DateTime.Today.Year;</Code>', 'year'],
    ['$([System.DateTime]::Parse(2020-01-01))', 'none'],
    ['$([System.DateTime]::DaysInMonth(2026, 2))', 'none'],
    ['<!-- $([System.DateTime]::Now) -->', 'none'],
    ['<PackageReference Include="A" Version="1.*" />', 'none'],
    ['1.2.3', 'none'],
  ])('%s: the %s', (text, kind) => {
    expect(clockInMSBuild(property(text))).toEqual({ kind });
  });

  test.each([
    ['date +%Y', 'year'],
    ['date -u &quot;+%Y-%m&quot; > month.txt', 'month'],
    ["date --utc '+%Y%m%d'", 'day'],
    ['echo $(date +%25F)', 'day'],
    ['pwsh -c &quot;Get-Date -Format yyyy&quot;', 'year'],
    ["pwsh -c &quot;Get-Date -AsUTC -Format 'yyyyMMdd'&quot;", 'day'],
    ['npm run update-date', 'none'],
    ['git log --date=short', 'none'],
  ])('a command: %s', (text, kind) => {
    expect(clockInMSBuild(command(text))).toEqual({ kind });
  });
});

test('the line number and the replacement are given', () => {
  const text = '<Project>\n<!-- two\nlines -->\n<P>\n$([System.DateTime]::UtcNow.Ticks)</P></Project>';
  expect(clockInMSBuild(text)).toMatchObject({
    line: 5,
    instead: expect.stringContaining("UtcNow.ToString('yyyy-MM-dd')"),
  });
});

test('source files use the clock in version wildcards and in `#:` lines', () => {
  for (const text of ['[assembly: AssemblyVersion("1.0.*")]', '[<assembly: AssemblyVersion("1.0.*")>]']) {
    expect(clockInCode(`\n${text}`)).toMatchObject({ kind: 'used', what: 'AssemblyVersion 1.0.*', line: 2 });
  }
  expect(clockInCode('[assembly: AssemblyVersion("1.0.0.0")]')).toEqual({ kind: 'none' });
  expect(clockInCode('Console.WriteLine(DateTime.Now.Ticks);')).toEqual({ kind: 'none' });
  const file =
    '#:sdk Microsoft.NET.Sdk\n#:property Copyright=$([System.DateTime]::Today.Year)\nConsole.WriteLine(DateTime.Now);\n';
  expect(clockInCode(file)).toEqual({ kind: 'year' });
  expect(clockInCode(file.replace('Today.Year', 'Now.Ticks'))).toMatchObject({ kind: 'used', line: 2 });
});

test('a period is given in UTC, and with a time zone in both', () => {
  const now = Date.UTC(2026, 11, 31, 23, 30);
  const zone = 'Europe/Berlin';
  expect(['none', 'year', 'month', 'day'].map((period) => periodAt(period as 'day', { now }))).toEqual([
    '',
    '2026',
    '2026-12',
    '2026-12-31',
  ]);
  expect(periodAt('day', { now, zone })).toBe('2026-12-31 2027-01-01');
  expect(periodAt('year', { now, zone })).toBe('2026 2027');
  expect(periodAt('year', { now, zone: 'UTC' })).toBe('2026 2026');
  expect(['', undefined, 'UTC', 'Asia/Kathmandu'].map((each) => isZone(each))).toEqual([true, true, true, true]);
  expect(['Nowhere/Atall', ':/etc/localtime', 'CET-1CEST,M3.5.0,M10.5.0'].map((each) => isZone(each))).toEqual([
    false,
    false,
    false,
  ]);
  expect(finest('year', 'day')).toBe('day');
});
