/** For every build alike: no look-ups of advisories and revoked certificates on the network, which vary. */
export const BUILD_ENV = {
  NuGetAudit: 'false',
  NUGET_CERT_REVOCATION_MODE: 'offline',
  DOTNET_CLI_TELEMETRY_OPTOUT: 'true',
  DOTNET_NOLOGO: 'true',
} as const;
