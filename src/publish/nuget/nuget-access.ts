import type { NuGetCredential } from '#request/inputs/nuget-credentials.ts';
import type { SourceLogin } from './nuget-config.ts';

/** A NuGet configuration file of the runner. */
export interface NuGetConfigFile {
  /** Where it lies on the runner. */
  readonly path: string;
  readonly text: string;
}

/** A login of a configuration whose password is a variable that is withheld. */
export interface WithheldLogin extends SourceLogin {
  readonly variable: string;
  /** The addresses that configurations give its source. */
  readonly addresses: readonly string[];
  /** Nothing else in the configurations mentions the variable. */
  readonly only: boolean;
}

/** Everything that lets a restore reach private feeds. It goes to the restore and to nothing else. */
export interface NuGetAccess {
  /** The runner's own, highest priority first. */
  readonly configs: readonly NuGetConfigFile[];
  /** Of {@link configs}, those that lie in the workspace, around a submodule: as little the runner's word as the checkout. */
  readonly inWorkspace?: readonly NuGetConfigFile[];
  /** Variables that credential providers and `%NAME%` in configurations read. */
  readonly environment: Readonly<Record<string, string>>;
  /** Variables that the repository's configurations may see: the workflow's word. */
  readonly allowed?: readonly string[];
  /** Variables of the runner that the repository's configurations mention and may not see. */
  readonly withheld?: readonly string[];
  /** Where these are passwords of sources: the ways to give a source its login by name. */
  readonly withheldLogins?: readonly WithheldLogin[];
  readonly credentials: readonly NuGetCredential[];
}

export const NO_NUGET_ACCESS: NuGetAccess = { configs: [], environment: {}, credentials: [] };
