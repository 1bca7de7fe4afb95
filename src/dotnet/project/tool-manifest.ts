import { posix } from 'node:path';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';

/** A local tool, which is a NuGet package. */
export interface LocalTool {
  readonly id: string;
  readonly version: string;
}

/** Content of a manifest of local tools (learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use). */
interface ToolManifest {
  readonly tools: readonly LocalTool[];
  /** Manifests in parent folders do not count. */
  readonly isRoot: boolean;
}

/** Returns `undefined` if the text is not a manifest. */
export function parseToolManifest(text: string): ToolManifest | undefined {
  try {
    const json = parseJson(text.replace(/^\uFEFF/, ''));
    if (!isObject(json)) return undefined;
    const tools = Object.entries(isObject(json['tools']) ? json['tools'] : {}).map(([id, tool]) => {
      const version = isObject(tool) ? tool['version'] : undefined;
      return { id, version: typeof version === 'string' ? version : '' };
    });
    return { tools, isRoot: json['isRoot'] === true };
  } catch {
    return undefined;
  }
}

/**
 * Returns the paths where `dotnet` looks for manifests, starting at a folder of the checkout, in order and relative to
 * the root.
 */
export function manifestPaths(folder: string): readonly string[] {
  const own = ['.config/dotnet-tools.json', 'dotnet-tools.json'].map((name) => posix.join(folder, name));
  return folder === '.' ? own : [...own, ...manifestPaths(posix.dirname(folder))];
}
