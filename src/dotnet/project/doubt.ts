import { pathFrom } from '#base/files/paths.ts';
import type { Judged } from './evaluate.ts';
import type { ProjectFiles } from './msbuild-files.ts';
import type { Properties } from './property-names.ts';

/**
 * Properties that decide how a project is published and what its image is. MSBuild is asked for them if the files do
 * not show the value of one.
 */
const DECISIVE = [
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

/** SDKs whose properties are known. They leave those of {@link DECISIVE} to the project. */
const KNOWN_SDK = /^(?:Microsoft\.NET\.Sdk(?:\.\w+)?|Aspire\.AppHost\.Sdk|MSTest\.Sdk|Microsoft\.Build\.\w+)$/i;

/** What to ask MSBuild, and why. */
export interface Doubt {
  readonly because: string;
  /** Names of properties. */
  readonly ask: readonly string[];
}

/** The SDK's publish profile for images. A profile of that name in the project overrides it. */
export const CONTAINER_PROFILE = 'DefaultContainer';

/** Properties that name a publish profile, which MSBuild imports. */
const PROFILES = ['PublishProfile', 'PublishProfileName', 'PublishProfileFullPath', 'WebPublishProfileFile'];

/** Properties that change which files MSBuild imports for a project. */
const IMPORTING =
  /^(?:Custom(?:Before|After)\w+|(?:Before|After)(?:MicrosoftNETSdk|TargetFrameworkInference)\w*|ImportDirectoryBuild\w+|Directory(?:Build|Packages)\w+Path|AppDesignerFolder|_PublishProfile\w+Folder)$/i;

/** Everything that was read from the files of a project. */
interface Reading extends ProjectFiles {
  /** Absolute path. */
  readonly project: string;
  readonly root: string;
  readonly judged: Judged;
  readonly properties: Properties;
  readonly globals: Properties;
  /** The nearest `Directory.Build.rsp`, whose arguments MSBuild also reads. */
  readonly response?: { readonly path: string; readonly text: string };
  /** Whether the project has its own publish profile with the name of the SDK's profile. */
  readonly hasContainerProfile: boolean;
}

/** Returns why only MSBuild can decide how a project is published, or `undefined` if the files are clear. */
export function findDoubt(reading: Reading): Doubt | undefined {
  const because = reasonFor(reading);
  if (because === undefined) return undefined;
  // The SDK sets it if no project file does, so its value matters only if a file mentions it.
  const isMentioned = reading.files.some(({ text }) => /<UseAppHost/i.test(text));
  return { because, ask: DECISIVE.filter((name) => name !== 'UseAppHost' || isMentioned) };
}

function reasonFor(reading: Reading): string | undefined {
  const { files, judged, root, globals } = reading;
  const sdk = files.flatMap(({ xml }) => xml.sdks).find((name) => !KNOWN_SDK.test(name));
  if (sdk !== undefined) return `the SDK ${sdk} may set anything`;
  const [open] = judged.open;
  if (open !== undefined) return `${pathFrom(root, open.file)} imports ${open.project}, which only MSBuild can find`;
  for (const [name, text] of judged.unclear) {
    if (isDecisive(name, globals)) return `${name} depends on ${text.trim()}`;
  }
  return argumentsReason(reading) ?? profileReason(reading) ?? fileReason(reading);
}

/** A property in a line of arguments, or a file with more arguments. */
const GIVES_PROPERTIES = /(?:^|[\s"'])(?:[-/]{1,2}p(?:roperty)?:|@)/i;

/** Global properties override those of files, unless a file says otherwise. */
function argumentsReason({ response, files, globals, root }: Reading): string | undefined {
  const lines = (response?.text ?? '').split('\n').filter((line) => !line.trimStart().startsWith('#'));
  if (response !== undefined && lines.some((line) => GIVES_PROPERTIES.test(line)))
    return `${pathFrom(root, response.path)} gives MSBuild properties`;
  for (const { path, xml } of files) {
    const local = xml.locals.find((name) => Object.hasOwn(globals, name));
    if (local !== undefined) return `${pathFrom(root, path)} may set ${local} itself (TreatAsLocalProperty)`;
  }
  return undefined;
}

/** Returns whether something other than an input sets it. */
function isDecisive(name: string, globals: Properties): boolean {
  return NAMES.has(name) && !Object.hasOwn(globals, name);
}

function profileReason(reading: Reading): string | undefined {
  const { files, judged, properties, root, hasContainerProfile } = reading;
  for (const name of PROFILES) {
    const value = properties[name] ?? '';
    if (value !== '' && (value !== CONTAINER_PROFILE || hasContainerProfile))
      return `the publish profile ${value} may set anything`;
    const text = judged.unclear.get(name);
    if (text !== undefined) return `${name} depends on ${text.trim()}`;
    const inner = files.find(({ xml }) => xml.elsewhere.has(name));
    if (inner !== undefined)
      return `${pathFrom(root, inner.path)} sets ${name} in an element that only MSBuild evaluates`;
  }
  const importing = Object.keys(properties).find((name) => IMPORTING.test(name) && properties[name] !== '');
  return importing === undefined ? undefined : `${importing} is set, which makes MSBuild import other files`;
}

function fileReason({ project, files, globals, root }: Reading): string | undefined {
  const isOpen = (name: string): boolean => isDecisive(name, globals);
  for (const { path, xml } of files) {
    const isOther = xml.properties.some(({ name }) => name === 'PublishRuntimeIdentifier');
    if (isOther)
      return `${pathFrom(root, path)} sets PublishRuntimeIdentifier, from which MSBuild derives other properties`;
    const inner = [...xml.elsewhere].find(isOpen);
    if (inner !== undefined) return `${pathFrom(root, path)} sets ${inner} in an element that only MSBuild evaluates`;
    const late =
      path === project || /Directory\.Build\.props$/.test(path)
        ? undefined
        : xml.properties.find(({ name }) => isOpen(name));
    if (late !== undefined)
      return `${pathFrom(root, path)} sets ${late.name}, and its position among the imports matters`;
  }
  return undefined;
}
