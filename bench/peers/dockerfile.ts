import { basename, dirname } from 'node:path';
import type { App } from '../apps/app.ts';
import { BUILD_ENV } from './build-env.ts';

export interface DockerfileRequest {
  readonly app: App;
  /** `127.0.0.1:PORT/name`, which `/dotnet/sdk:10.0` is below. */
  readonly bases: string;
  /** Told apart, two Dockerfiles share no step and no cache mount. */
  readonly mark: string;
}

/** What one writes first. */
export function naiveDockerfile({ app, bases, mark }: DockerfileRequest): string {
  return `FROM ${bases}/dotnet/sdk:10.0 AS build
${environment()}WORKDIR /src-${mark}
COPY . .
RUN dotnet publish ${app.project} --configuration Release --output /out
FROM ${bases}/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "${app.assembly}.dll"]
`;
}

/** Project files first, restore as a step of its own, packages in a cache mount, no apphost, the image's own user. */
export function goodDockerfile({ app, bases, mark }: DockerfileRequest): string {
  const mount = `--mount=type=cache,id=nuget-${mark},target=/root/.nuget/packages`;
  const projects = app.projects.map((path) => `COPY ${path} ${folderOf(path)}\n`).join('');
  const props = app.projects.length > 1 ? ' Directory.Build.props' : '';
  return `FROM ${bases}/dotnet/sdk:10.0 AS build
${environment()}WORKDIR /src-${mark}
COPY nuget.config${props} ./
COPY feed feed
${projects}RUN ${mount} dotnet restore ${app.project}
COPY . .
RUN ${mount} dotnet publish ${app.project} --configuration Release --no-restore -p:UseAppHost=false --output /out
FROM ${bases}/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /out .
USER $APP_UID
ENTRYPOINT ["dotnet", "${app.assembly}.dll"]
`;
}

/** Lies beside the good Dockerfile, which BuildKit prefers to one in the checkout. */
export const DOCKERIGNORE = '.git\n**/bin\n**/obj\n**/*.md\n**/Dockerfile*\n';

function environment(): string {
  const variables = Object.entries(BUILD_ENV).map(([name, value]) => `${name}=${value}`);
  return `ENV ${variables.join(' ')}\n`;
}

function folderOf(path: string): string {
  return basename(path) === path ? './' : `${dirname(path)}/`;
}
