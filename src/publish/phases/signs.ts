import { defined } from '#base/objects.ts';
import { missingNodeTool } from '#publish/sdk/missing-node.ts';

/** What lines of a build's output tell of a reason that no message of MSBuild names. */
export interface Signs {
  /** `npm`, where a command did not find it. */
  readonly missingTool?: string;
  /** `Microsoft.NETCore.App 8.0.0`, which a program was made for and which is not there. */
  readonly missingFramework?: string;
  /** `dotnet-ef`, a local tool that a manifest names and that was not restored. */
  readonly missingLocalTool?: string;
  /** A program was killed: 128 and SIGKILL, or a node of MSBuild that went away. */
  readonly killed?: true;
  /** Something wanted more of git's history than was fetched. */
  readonly shallow?: true;
  /** What native code could not be linked for, as clang calls it: `aarch64-linux-gnu`; empty: the container's own. */
  readonly unlinked?: string;
  /** `dotnet run` started nothing, as its build failed. */
  readonly unbuilt?: true;
  /** What .NET said of a program that crashed. */
  readonly crash?: string;
}

/** As the host of .NET says it (dotnet/runtime, hostfxr). */
const FRAMEWORK = /^Framework: '([\w.]{1,100})', version '([\w.+-]{1,100})'/;
const LOCAL_TOOL = /Run "dotnet tool restore" to make the "([\w.-]{1,100})" command available/;
/** MSB3073 and MSB6006 end so, and a node of MSBuild that is killed gives MSB4166. */
const KILLED = /exited with code 137\b|\berror MSB4166\b/;
/** As git, Nerdbank.GitVersioning and GitVersion call it. */
const SHALLOW = /\bis a shallow clone\b|\bshallow clone lacks\b/i;

/** The targets of ILCompiler, for Linux. */
const NATIVE = /\bMicrosoft\.NETCore\.Native\.(?:Unix\.)?targets\(\d{1,6},\d{1,6}\): error /;
/** The linker is given the target where it is not the container's own. */
const TRIPLE = / --target=([\w-]{1,60}) /;

/** As `dotnet run` says it. */
const UNBUILT = /^The build failed\. Fix the build errors and run again\.$/;
/** As the runtime says it before a stack trace. */
const CRASH = /^(?:Unhandled exception\. |Process terminated\.|Stack overflow\.|Fatal error\.)/;
/** In UTF-16 units. */
const LONGEST_CRASH = 300;

/** Adds what a line tells; the first of each kind counts. */
export function withSign(signs: Signs, line: string): Signs {
  const text = line.trim();
  const missingTool = signs.missingTool ?? missingNodeTool(line);
  const [, name, version] = FRAMEWORK.exec(text) ?? [];
  const missingFramework = signs.missingFramework ?? (name === undefined ? undefined : `${name} ${version}`);
  const missingLocalTool = signs.missingLocalTool ?? LOCAL_TOOL.exec(text)?.[1];
  const unlinked = signs.unlinked ?? (NATIVE.test(text) ? (TRIPLE.exec(text)?.[1] ?? ownToolchain(text)) : undefined);
  const crash = signs.crash ?? (CRASH.test(text) ? text.slice(0, LONGEST_CRASH) : undefined);
  return {
    ...defined({ missingTool, missingFramework, missingLocalTool }),
    ...(signs.killed === true || KILLED.test(text) ? { killed: true } : {}),
    ...(signs.shallow === true || SHALLOW.test(text) ? { shallow: true } : {}),
    ...(unlinked === undefined ? {} : { unlinked }),
    ...(signs.unbuilt === true || UNBUILT.test(text) ? { unbuilt: true } : {}),
    ...defined({ crash }),
  };
}

/** Other errors there are not of the toolchain. */
function ownToolchain(text: string): string | undefined {
  return text.includes(' not found in PATH. ') ? '' : undefined;
}
