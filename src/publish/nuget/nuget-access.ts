import type { NuGetCredential } from '#request/inputs/nuget-credentials.ts';
import type { SourceLogin } from './nuget-config.ts';

/** A NuGet configuration file of the runner. */
export interface NuGetConfigFile {
  /** Its path on the runner. */
  readonly path: string;
  readonly text: string;
}

/** A login in a configuration whose password is a withheld variable. */
export interface WithheldLogin extends SourceLogin {
  readonly variable: string;
  /** The addresses of its source in the configurations. */
  readonly addresses: readonly string[];
  /** True if nothing else in the configurations mentions the variable. */
  readonly only: boolean;
}

/** What a restore needs to reach private feeds. Only the restore gets it. */
export interface NuGetAccess {
  /** Configurations of the runner, highest priority first. */
  readonly configs: readonly NuGetConfigFile[];
  /** The {@link configs} that are in the workspace, around a submodule. They are not trusted more than the checkout. */
  readonly inWorkspace: readonly NuGetConfigFile[];
  /** Variables that credential providers read, and those of `%NAME%` in configurations. */
  readonly environment: Readonly<Record<string, string>>;
  /** Variables that the workflow lets the repository's configurations read. */
  readonly allowed: readonly string[];
  /** Variables of the runner that the repository's configurations mention but may not read. */
  readonly withheld: readonly string[];
  /** If {@link withheld} variables are passwords of sources: the logins that can be given by source name instead. */
  readonly withheldLogins: readonly WithheldLogin[];
  readonly credentials: readonly NuGetCredential[];
}
