import { basename, dirname } from 'node:path';
import type { App, Service } from '../apps/app.ts';
import { BUILD_ENV } from './build-env.ts';

export interface DockerfileRequest {
  readonly app: App;
  /** `127.0.0.1:PORT/name`, which `/dotnet/sdk:10.0` is below. */
  readonly bases: string;
  /** Told apart, two Dockerfiles share no step and no cache mount. */
  readonly mark: string;
  /** The first one, if none is named. */
  readonly service?: Service;
  /** Of the runtime image; the default is `10.0`. */
  readonly tag?: string;
  /** Packages are in the layer of the restore, because a cache mount is never exported. */
  readonly inLayer?: boolean;
}

/** What one writes first. */
export function naiveDockerfile({ app, bases, mark, service = app.services[0] }: DockerfileRequest): string {
  return `FROM ${bases}/dotnet/sdk:10.0 AS build
${environment()}WORKDIR /src-${mark}
COPY . .
RUN dotnet publish ${service.project} --configuration Release --output /out
FROM ${bases}/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "${service.assembly}.dll"]
`;
}

/** Project files first, restore as a step of its own, packages in a cache mount, no apphost, the image's own user. */
export function goodDockerfile(request: DockerfileRequest): string {
  const { app, bases, mark, service = app.services[0], tag = '10.0', inLayer = false } = request;
  const mount = inLayer ? '' : `--mount=type=cache,id=nuget-${mark},target=/root/.nuget/packages `;
  const projects = app.projects.map((path) => `COPY ${path} ${folderOf(path)}\n`).join('');
  const props = app.projects.length > 1 ? ' Directory.Build.props' : '';
  const solution = app.projects.includes(app.project) ? '' : ` ${app.project}`;
  return `FROM ${bases}/dotnet/sdk:10.0 AS build
${environment()}WORKDIR /src-${mark}
COPY nuget.config${props}${solution} ./
COPY feed feed
${projects}RUN ${mount}dotnet restore ${app.project}
COPY . .
RUN ${mount}dotnet publish ${service.project} --configuration Release --no-restore -p:UseAppHost=false --output /out
FROM ${bases}/dotnet/aspnet:${tag}
WORKDIR /app
COPY --from=build /out .
USER $APP_UID
ENTRYPOINT ["dotnet", "${service.assembly}.dll"]
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
