import type { App } from './app.ts';
import { sampleApp } from './sample.ts';
import { servicesApp } from './services.ts';
import { solutionApp } from './solution.ts';
import { SYSTEMS } from './systems.ts';

export function allApps(): readonly App[] {
  return [
    sampleApp(),
    solutionApp({ name: 'six', title: 'a generated solution of 6 projects with 300 files', projects: 6, files: 50 }),
    { ...sampleApp(), name: 'eight', title: 'the sample web app on 8 systems', systems: SYSTEMS },
    servicesApp({ name: 'twelve', title: 'a generated solution of 12 services', services: 12 }),
    solutionApp({ name: 'fifty', title: 'a generated solution of 50 projects with 200 files', projects: 50, files: 4 }),
  ];
}
