import { relative, sep } from 'node:path';
import type { Judged, Properties } from './evaluate.ts';
import type { ProjectFiles } from './msbuild-files.ts';

/**
 * Properties that decide how a project is published and what its image is. MSBuild is asked for them where the text of the
 * files leaves one open.
 */
export const DECISIVE = [
  'TargetFramework',
  'TargetFrameworks',
  'RuntimeIdentifier',
  'SelfContained',
  'PublishSelfContained',
  'PublishSingleFile',
  'PublishTrimmed',
  'PublishAot',
  'PublishReadyToRun',
  'UseAppHost',
  'OutputType',
  'InvariantGlobalization',
  'ContainerRuntimeIdentifier',
  'ContainerRuntimeIdentifiers',
  'ContainerBaseImage',
  'ContainerFamily',
] as const;

const NAMES: ReadonlySet<string> = new Set(DECISIVE);

/** SDKs whose properties are known: they leave those of {@link DECISIVE} to the project. */
const KNOWN_SDK = /^(?:Microsoft\.NET\.Sdk(?:\.\w+)?|Aspire\.AppHost\.Sdk|MSTest\.Sdk|Microsoft\.Build\.\w+)$/i;

/** What is asked of MSBuild, and why. */
export interface Doubt {
  readonly because: string;
  /** Names of properties. */
  readonly ask: readonly string[];
}

/** What the text of a project comes to. */
interface Reading extends ProjectFiles {
  /** Absolute. */
  readonly project: string;
  readonly root: string;
  readonly judged: Judged;
  readonly properties: Properties;
  readonly globals: Properties;
}

/** Why only MSBuild can tell how a project is published; `undefined` where its text is plain. */
export function findDoubt(reading: Reading): Doubt | undefined {
  const because = reasonFor(reading);
  if (because === undefined) return undefined;
  // The SDK sets it where no project file does: its value tells something only where a file mentions it.
  const isMentioned = reading.files.some(({ text }) => text.includes('<UseAppHost'));
  return { because, ask: DECISIVE.filter((name) => name !== 'UseAppHost' || isMentioned) };
}

function reasonFor(reading: Reading): string | undefined {
  const { project, files, unclear, judged, properties, globals, root } = reading;
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/');
  const isOpen = (name: string): boolean => NAMES.has(name) && !Object.hasOwn(globals, name);
  const profile = properties['PublishProfile'] ?? '';
  if (profile !== '' && profile !== 'DefaultContainer') return `the publish profile ${profile} may set anything`;
  const sdk = files.flatMap(({ xml }) => xml.sdks).find((name) => !KNOWN_SDK.test(name));
  if (sdk !== undefined) return `the SDK ${sdk} may set anything`;
  const [imported] = unclear;
  if (imported !== undefined)
    return `${nameOf(imported.file)} imports ${imported.project}, which only MSBuild can find`;
  for (const [name, text] of judged.unclear) {
    if (isOpen(name)) return `${name} depends on ${text.trim()}`;
  }
  for (const { path, xml } of files) {
    const isOther = xml.properties.some(({ name }) => name === 'PublishRuntimeIdentifier');
    if (isOther) return `${nameOf(path)} sets PublishRuntimeIdentifier, from which MSBuild makes others`;
    const inner = [...xml.elsewhere].find(isOpen);
    if (inner !== undefined) return `${nameOf(path)} sets ${inner} in an element that only MSBuild evaluates`;
    const late =
      path === project || /Directory\.Build\.props$/.test(path)
        ? undefined
        : xml.properties.find(({ name }) => isOpen(name));
    if (late !== undefined) return `${nameOf(path)} sets ${late.name}, and its place among the imports decides`;
  }
  return undefined;
}
