import type { ContainerSettings, PublishedApp } from '#publication/publication.ts';
import { NO_SETTINGS } from '#publish/output/container-settings.ts';

/** What a project says of its image when it says nothing, with what a test adds. */
export function settings(own: Partial<ContainerSettings> = {}): ContainerSettings {
  return { ...NO_SETTINGS, ...own };
}

/** What an output says of its packages when nothing resolved any. */
export const NOTHING_RESOLVED = {
  resolved: { packages: [], projects: [], npm: [] },
  listed: new Set<string>(),
  references: [],
} as const;

/** A framework-dependent web application. */
export function anApp(own: Partial<PublishedApp> = {}): PublishedApp {
  return {
    project: 'src/App/App.csproj',
    framework: 'net10.0',
    target: 'portable',
    name: 'App',
    assembly: 'App.dll',
    selfContained: false,
    frameworks: [{ name: 'Microsoft.AspNetCore.App', version: '10.0.0' }],
    invariantGlobalization: false,
    trimmed: false,
    aot: false,
    sdkVersion: '10.0.401',
    container: settings(),
    sbomFacts: '',
    layers: [],
    ...own,
  };
}
