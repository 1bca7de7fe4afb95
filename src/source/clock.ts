import { withoutSpans } from '#base/spans.ts';

/** How a text depends on something that is in no file. */
export type ClockUse =
  | { readonly kind: 'none' }
  /** On the year alone, as copyright lines do. */
  | { readonly kind: 'year' }
  /** On the clock, on chance or on the network; `what` it says. */
  | { readonly kind: 'used'; readonly what: string };

const YEAR = /\$\(\s*\[System\.DateTime\]::(?:Utc)?Now\.(?:Year|ToString\(\s*(['"`]?)yyyy\1\s*\))\s*\)/gi;
const MSBUILD =
  /\[System\.(?:DateTime|DateTimeOffset|Guid|Random|Diagnostics\.Stopwatch)\]::(?!Parse|MinValue|MaxValue|Empty)\w+|\[System\.Environment\]::TickCount|\[System\.IO\.Path\]::GetRandomFileName|<DownloadFile\b|\bDateTime(?:Offset)?\.(?:Utc)?Now\b|\bGuid\.NewGuid\b|\bnew Random\b/i;
const WILDCARD = /<(?:Assembly|File)?Version(?:Prefix)?>\s*(\d+(?:\.\d+)*\.\*)/i;
/** In commands that project files run. */
const PROGRAM = /(?:^|[\s;&|(`"'$])(date|uuidgen|curl|wget|openssl rand)(?=[\s;&|)`"']|$)/;
const COMMAND = /<Exec\b[^<>]*?\bCommand\s*=\s*("[^"]*"|'[^']*')/gi;

/** Of a project file or an import. */
export function clockInMSBuild(text: string): ClockUse {
  const plain = withoutSpans(text, { open: '<!--', close: '-->' });
  const rest = plain.replace(YEAR, '');
  const commands = [...rest.matchAll(COMMAND)].map(([, command = '']) => command.replaceAll('&quot;', '"'));
  const found =
    MSBUILD.exec(rest)?.[0] ??
    WILDCARD.exec(rest)?.[1] ??
    commands.map((command) => PROGRAM.exec(command.slice(1, -1))?.[1]).find((name) => name !== undefined);
  if (found !== undefined) return { kind: 'used', what: found };
  return rest === plain ? { kind: 'none' } : { kind: 'year' };
}

/** Of a source file: a wildcard in an assembly's version is days and seconds since 2000. */
export function clockInCode(text: string): ClockUse {
  const found = /AssemblyVersion(?:Attribute)?\s*\(\s*"([^"]*\*)"/.exec(text)?.[1];
  return found === undefined ? { kind: 'none' } : { kind: 'used', what: `AssemblyVersion ${found}` };
}
