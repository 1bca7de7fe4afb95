import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import type { Platform } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import {
  defaultWindows,
  describeSystem,
  findImage,
  fixedName,
  officialReference,
  windowsReference,
} from './catalogue.ts';
import { type FoundImages, tagFor } from './found-images.ts';
import { type Framework, versionOfFramework } from './framework.ts';
import { correctName } from './image-name.ts';
import { compareSdks, previewRuntime } from './sdk-version.ts';

/** What the runtime image of an application depends on. */
export interface RuntimeNeeds {
  readonly framework: Framework;
  readonly selfContained: boolean;
  readonly trimmed: boolean;
  readonly aot: boolean;
  readonly invariantGlobalization: boolean;
  /** Names of the shared frameworks that it needs. */
  readonly frameworks: readonly string[];
  /** Published for a musl RID. */
  readonly musl: boolean;
  /** `ContainerFamily`. Appended to the version unchanged, like in the SDK. */
  readonly family?: string;
  /** The user's choice, as in tags (`alpine`). Overrides {@link family}. */
  readonly os?: string;
  /** Repository from another image name (`aspnet`). Absent: decided by the application. */
  readonly repository?: string;
  /** Platform of the image. Absent: unknown. */
  readonly platform?: Platform;
  /** `11.0.100-preview.7`. If unknown, the SDK is assumed to be as new as the framework. */
  readonly sdkVersion?: string;
  /** Official images that registries have. Absent: registries were not queried. */
  readonly found?: FoundImages;
}

const ASPNET = 'Microsoft.AspNetCore.App';
/** WPF and Windows Forms. */
const DESKTOP = 'Microsoft.WindowsDesktop.App';

/**
 * Returns the image that the .NET SDK's own container support would choose (dotnet/sdk, ComputeDotnetBaseImageAndTag).
 * Chooses another one if that does not exist, does not have the platform, or lacks the culture data that the
 * application needs.
 * @throws ActionError PROJECT_UNSUPPORTED for an application with a framework that no image has
 * @example
 * const application = { selfContained: false, trimmed: false, aot: false, invariantGlobalization: false, musl: false };
 * const needs = { ...application, framework: parseFramework('net10.0'), frameworks: ['Microsoft.AspNetCore.App'] };
 * chooseRuntimeImage(needs).value.repository; // 'dotnet/aspnet'
 */
export function chooseRuntimeImage(needs: RuntimeNeeds): Choice<Reference> {
  const { framework, invariantGlobalization, platform } = needs;
  if (!needs.selfContained && needs.frameworks.includes(DESKTOP)) throw desktop(framework);
  const repository = chooseRepository(needs);
  const version = versionOfFramework(framework);
  const chosen = chooseName(needs);
  const windows = repository.value === 'runtime-deps' ? windowsReference(chosen.value) : undefined;
  if (windows !== undefined) {
    const because = `${repository.because} and there is no runtime-deps for Windows, ${chosen.because}`;
    return { ...chosen, value: windows, because };
  }
  const name = correctName(chosen, {
    repository: repository.value,
    version,
    cultures: !invariantGlobalization,
    ...defined({ platform }),
  });
  const tag = tagOf(needs, { repository: repository.value, name: name.value });
  return {
    value: officialReference(repository.value, tag.value),
    because: [`${repository.because}, ${name.because}`, tag.because].filter((part) => part !== '').join('; '),
    ...defined({ from: name.from }),
  };
}

function desktop(framework: Framework): ActionError {
  return new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `choosing the runtime image for ${framework.tfm}`,
    got: `it needs ${DESKTOP} (WPF or Windows Forms), which no runtime image has`,
    hint: 'Publish it self-contained (SelfContained, RuntimeIdentifier win-x64) and put it on Windows Server Core: windowsservercore-ltsc2025.',
  });
}

function chooseRepository(needs: RuntimeNeeds): Choice<string> {
  if (needs.repository !== undefined) return { value: needs.repository, because: 'what was asked for' };
  if (needs.selfContained) return { value: 'runtime-deps', because: 'it is self-contained' };
  if (needs.frameworks.includes(ASPNET)) return { value: 'aspnet', because: `it needs ${ASPNET}` };
  return { value: 'runtime', because: 'it needs only the .NET runtime' };
}

/** Chooses like the SDK. */
function chooseName(needs: RuntimeNeeds): Choice<string> {
  const { family, framework, os: asked } = needs;
  if (asked !== undefined) return { value: asked, because: 'input os', from: 'input os' };
  if (family !== undefined) return { value: family, because: `the project's ContainerFamily is ${family}` };
  const windows = needs.platform?.os === 'windows' ? defaultWindows(versionOfFramework(framework)) : undefined;
  if (windows !== undefined)
    return { value: windows, because: `${describeSystem(windows)}, as the platform is Windows` };
  const small = needs.aot || needs.trimmed;
  const extra = small && !needs.invariantGlobalization ? '-extra' : '';
  if (needs.musl) return { value: `alpine${extra}`, because: 'Alpine, as it was published for musl' };
  const version = versionOfFramework(framework);
  if (!small || framework.major < 8) {
    const own = findImage({ repository: 'runtime', version, name: '' })?.names[0];
    const os = own === undefined ? 'the default system' : describeSystem(own);
    return { value: '', because: `${os} is the default of .NET ${version}` };
  }
  const because = `chiseled, as it is ${needs.aot ? 'compiled ahead' : 'trimmed'}`;
  return { value: `${ubuntuOf(needs)}-chiseled${extra}`, because };
}

function ubuntuOf({ framework, sdkVersion }: RuntimeNeeds): string {
  if (framework.major >= 11) return 'resolute';
  const isEarly = framework.major === 8 && sdkVersion !== undefined && compareSdks(sdkVersion, '8.0.300') < 0;
  return isEarly ? 'jammy' : 'noble';
}

/** A preview needs the image of exactly that preview. Alpine's floating name exists only for floating versions. */
function tagOf(
  { framework, sdkVersion = '', found }: RuntimeNeeds,
  image: { readonly repository: string; readonly name: string },
): Choice<string> {
  const version = versionOfFramework(framework);
  const preview = previewRuntime(sdkVersion, version);
  const name = fixedName({ ...image, version });
  if (preview !== undefined && !/^alpine(?:-|$)/.test(name)) return { value: joined(preview, name), because: '' };
  const tag = tagFor(version, found);
  return { ...tag, value: joined(tag.value, image.name) };
}

function joined(version: string, name: string): string {
  return name === '' ? version : `${version}-${name}`;
}
