import type { ContainerSettings, PublishedApp } from '#publication/publication.ts';

/** What a project says of its image when it says nothing, with what a test adds. */
export function settings(own: Partial<ContainerSettings> = {}): ContainerSettings {
  return {
    imageTags: [],
    entrypoint: [],
    entrypointArgs: [],
    appCommand: [],
    appCommandArgs: [],
    defaultArgs: [],
    ports: [],
    environment: [],
    labels: [],
    labelsOff: [],
    describedBy: {},
    obsolete: [],
    ...own,
  };
}

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
    layers: [],
    ...own,
  };
}
