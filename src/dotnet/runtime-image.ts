import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import { type Framework, versionOf } from './framework.ts';
import { findVersion, NEWEST, OFFICIAL } from './versions.ts';

/** What decides the runtime image of an application. */
export interface RuntimeNeeds {
  readonly framework: Framework;
  readonly selfContained: boolean;
  readonly trimmed: boolean;
  readonly aot: boolean;
  readonly invariantGlobalization: boolean;
  /** Names of the shared frameworks it asks for. */
  readonly frameworks: readonly string[];
  /** Published for a musl RID. */
  readonly musl: boolean;
  /** `ContainerFamily`: appended to the version as it is, as the SDK does. */
  readonly family?: string;
}

const ASPNET = 'Microsoft.AspNetCore.App';

/** The image that the .NET SDK's own container support would choose (dotnet/sdk, ComputeDotnetBaseImageAndTag). */
export function chooseRuntimeImage(needs: RuntimeNeeds): Choice<Reference> {
  const repository = chooseRepository(needs);
  const suffix = chooseSuffix(needs);
  const version = versionOf(needs.framework);
  const tag = `${findVersion(version)?.tag ?? version}${suffix.value}`;
  return {
    value: { registry: OFFICIAL.registry, repository: `${OFFICIAL.folder}/${repository.value}`, tag },
    because: `${repository.because}, ${suffix.because}`,
  };
}

function chooseRepository(needs: RuntimeNeeds): Choice<string> {
  if (needs.selfContained) return { value: 'runtime-deps', because: 'it is self-contained' };
  if (needs.frameworks.includes(ASPNET)) return { value: 'aspnet', because: `it needs ${ASPNET}` };
  return { value: 'runtime', because: 'it needs the .NET runtime alone' };
}

function chooseSuffix(needs: RuntimeNeeds): Choice<string> {
  const { family, framework } = needs;
  if (family !== undefined) return familySuffix(family, needs);
  const small = needs.aot || needs.trimmed;
  const extra = small && !needs.invariantGlobalization ? '-extra' : '';
  if (needs.musl) return { value: `-alpine${extra}`, because: 'Alpine, as it was published for musl' };
  if (!small || framework.major < 8) {
    const os = findVersion(versionOf(framework))?.defaultOs ?? 'the default system';
    return { value: '', because: `${os} is the default of .NET ${versionOf(framework)}` };
  }
  const os = findVersion(versionOf(framework))?.chiseledOs ?? findVersion(NEWEST)?.chiseledOs;
  return {
    value: `-${os}-chiseled${extra}`,
    because: `chiseled, as it is ${needs.aot ? 'compiled ahead' : 'trimmed'}`,
  };
}

function familySuffix(family: string, needs: RuntimeNeeds): Choice<string> {
  const extra = family.endsWith('-chiseled') && !needs.musl && !needs.invariantGlobalization ? '-extra' : '';
  const because = `the project's ContainerFamily is ${family}${extra === '' ? '' : ' and it uses cultures'}`;
  return { value: `-${family}${extra}`, because };
}
