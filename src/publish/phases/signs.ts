import { defined } from '#base/objects.ts';
import { missingNodeTool } from '#publish/runner-tools/missing-node.ts';

/** Causes of a failure that lines of the output reveal, but no message of MSBuild names. */
export interface Signs {
  /** A tool such as `npm` that a command did not find. */
  readonly missingTool?: string;
  /** A framework such as `Microsoft.NETCore.App 8.0.0` that a program needs and that is not installed. */
  readonly missingFramework?: string;
  /** A local tool such as `dotnet-ef` that a manifest names and that was not restored. */
  readonly missingLocalTool?: string;
  /** A program was killed: exit code 137 (128 and SIGKILL), or a node of MSBuild that disappeared. */
  readonly killed?: true;
  /** A tool needs more of git's history than was fetched. */
  readonly shallow?: true;
  /**
   * The target for which native code could not be linked, as clang names it: `aarch64-linux-gnu`; empty: that of the
   * container.
   */
  readonly unlinked?: string;
  /** `dotnet run` started nothing, because its build failed. */
  readonly unbuilt?: true;
  /** The message of .NET about a program that crashed. */
  readonly crash?: string;
}

/** Message of the host of .NET (dotnet/runtime, hostfxr). */
const FRAMEWORK = /^Framework: '([\w.]{1,100})', version '([\w.+-]{1,100})'/;
const LOCAL_TOOL = /Run "dotnet tool restore" to make the "([\w.-]{1,100})" command available/;
/** End of MSB3073 and MSB6006. A killed node of MSBuild gives MSB4166. */
const KILLED = /exited with code 137\b|\berror MSB4166\b/;
/** Messages of git, Nerdbank.GitVersioning and GitVersion. */
const SHALLOW = /\bis a shallow clone\b|\bshallow clone lacks\b/i;

/** Errors of the ILCompiler targets for Linux. */
const NATIVE = /\bMicrosoft\.NETCore\.Native\.(?:Unix\.)?targets\(\d{1,6},\d{1,6}\): error /;
/** The linker gets this argument only if the target is not that of the container. */
const TRIPLE = / --target=([\w-]{1,60}) /;

/** Message of `dotnet run`. */
const UNBUILT = /^The build failed\. Fix the build errors and run again\.$/;
/** Messages of the runtime before a stack trace. */
const CRASH = /^(?:Unhandled exception\. |Process terminated\.|Stack overflow\.|Fatal error\.)/;
/** In UTF-16 units. */
const LONGEST_CRASH = 300;

/** Adds the signs in a line. The first of each kind is kept. */
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

/** Returns an empty target if the toolchain is missing. Other errors of these targets have other causes. */
function ownToolchain(text: string): string | undefined {
  return text.includes(' not found in PATH. ') ? '' : undefined;
}
