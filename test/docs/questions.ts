/** A place that answers a question. */
export interface Answer {
  readonly page: string;
  /** A heading of the page; absent: the whole page. */
  readonly anchor?: string;
  /** What a reader has to find there. */
  readonly says: readonly string[];
}

/** What newcomers wanted to know ("How do I …"), with lines of a page, an anchor, and what has to be there. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'use a private feed': [
    'README.md#a-private-feed | nuget-credentials:',
    'docs/networks.md#private-feeds | NUGET_AUTH_TOKEN | nuget-variables | read',
    'docs/guides/private-feeds.md | nuget.pkg.github.com | pkgs.dev.azure.com | nuget.config',
  ],
  'choose Alpine': [
    'README.md#alpine-chiseled-and-other-base-images | os: | alpine | main-alpine',
    'docs/images.md#the-runtime-image | `alpine` | `alpine3.24`',
  ],
  'build for several platforms': [
    'README.md#several-platforms | platforms: linux/amd64,linux/arm64 | Without',
    'docs/projects.md#what-a-project-says-about-its-image | `ContainerRuntimeIdentifiers` set the platforms',
    'docs/guides/multi-arch.md | linux/arm64 | platforms:',
  ],
  'make Windows images': [
    'docs/many.md#windows | Nano Server | no image was started on Windows',
    'docs/guides/windows.md | nanoserver-ltsc2025 | linux/amd64',
  ],
  'run tests before the push': [
    'README.md#tests-before-the-push | test: true | nothing is pushed',
    'docs/testing.md#two-platforms | VSTest | Microsoft.Testing.Platform',
    'docs/testing.md#limits | Testcontainers | starts no services',
    'docs/guides/tests.md | test: true | test-results | upload-artifact',
  ],
  'get the digest': [
    'README.md#quick-start | steps.image.outputs.image | with its digest',
    'docs/inputs.md#outputs | `digest`',
  ],
  'deploy by digest': [
    'docs/guides/deploy.md | az containerapp update | AKS | ECS | Cloud Run | kustom | outputs.image',
  ],
  'push to other registries, with OIDC': [
    'docs/networks.md#registries | docker/login-action | packages: write',
    'docs/guides/registries.md | azure/login | configure-aws-credentials | google-github-actions/auth | Docker Hub | id-token: write',
  ],
  'add a package of the system, fonts or libgdiplus': [
    'docs/limits.md#when-not-to-use-it | `RUN` | fonts | `base-image`',
    'docs/moving.md#from-a-dockerfile | RUN apt-get install | docker:base:local',
    'docs/guides/small-images.md | libgdiplus | font | ICU',
  ],
  'set environment, ports, user and entry point': [
    'docs/image-settings.md#the-images-configuration | `env` | `ports` | `user` | `entrypoint` | `args`',
  ],
  'add a health check': ['docs/limits.md#when-not-to-use-it | `HEALTHCHECK` | probe'],
  'add files': ['docs/image-settings.md#extra-files-and-folders | `source` | `dest` | `owner` | `mode`'],
  'build a monorepo': [
    'README.md#solutions-and-monorepos | {{project}} | docs/plan.md',
    'docs/scaling.md#when-it-pays | one step | the reusable workflow',
    'docs/guides/monorepos.md | plan | containerize.yml',
  ],
  'make previews of pull requests': ['docs/guides/pull-requests.md | push: true | fork | closed'],
  'get provenance, an SBOM or a signature': [
    'docs/faq.md#the-image | SBOM | provenance | id-token: write',
    'docs/provenance.md#how-to-verify | gh attestation verify | cosign',
    'docs/limits.md#when-not-to-use-it | keys of your own for signatures',
    'docs/supply-chain.md#how-to-read-it | oras | cosign | gh attestation verify',
  ],
  'keep my Dockerfile for one service': [
    'docs/faq.md#before-you-start | keep its Dockerfile | `EnableSdkContainerSupport`',
    'docs/projects.md#what-project-names | `EnableSdkContainerSupport` `false`',
  ],
  'debug a failing build on my machine': [
    'docs/troubleshooting.md#a-step-fails | `docker run` | binlog | errors.md',
    'docs/troubleshooting.md#what-would-it-do | node dist/cli.js | mode: plan',
  ],
  'see why the cache missed': [
    'docs/troubleshooting.md#why-was-it-built-again | Publish output: to be built | exclude | source-time',
    'docs/cache.md#when-something-is-built-again | 24 hours | README.md',
  ],
  'make the image smaller': ['docs/guides/small-images.md | chiseled | InvariantGlobalization | composite | trim'],
  'use runners of my own': [
    'SUPPORT.md#what-is-supported | 2.327.1 | Docker 20.10',
    'docs/guides/self-hosted.md | self-hosted',
  ],
  'use runners on Kubernetes (ARC)': ['docs/guides/self-hosted.md | ARC | dind | ubernetes'],
  'do without a container engine': [
    'README.md#without-a-container-engine | publish-directory: out/web',
    'docs/moving.md#from-a-publish-step-of-your-own | No container engine | no effect',
  ],
  'use GitHub Enterprise Server': [
    'docs/scaling.md#the-reusable-workflow | GitHub Enterprise Server',
    'docs/guides/self-hosted.md | GitHub Enterprise Server',
  ],
  'use a proxy or a certificate authority of my own': [
    'docs/networks.md#proxies | HTTPS_PROXY | build container',
    'docs/networks.md#certificates | ca-certificates | In the container',
  ],
  'give the version of the tag to the assembly': ['docs/tags.md#version | version-to-msbuild: true'],
  'use MinVer, GitVersion or Nerdbank.GitVersioning': [
    'docs/version-tools.md#version-tools | MinVer | GitVersion | Nerdbank | fetch-depth: 0',
    'docs/guides/versions.md | MinVer | GitVersion | fetch-depth: 0',
  ],
  'publish EF Core migrations': ['docs/faq.md#the-build | migrations bundle | console project'],
  'build a React, Angular or Vite front-end': [
    'docs/front-ends.md#front-ends | `pnpm` | `yarn` | actions/setup-node',
    'docs/front-ends.md#which-projects | `bun` | wwwroot',
    'docs/front-ends.md#a-private-npm-registry | NPM_CONFIG_REGISTRY | secrets',
    'docs/guides/front-ends.md | Vite | Angular | React | pnpm | bun',
  ],
  'compile ahead of time': ['docs/images.md#native-code | `PublishAot` | gcc-aarch64-linux-gnu | processor'],
  'build Blazor WebAssembly': [
    'docs/limits.md#when-not-to-use-it | standalone Blazor WebAssembly',
    'docs/projects.md#what-project-names | Blazor WebAssembly',
    'docs/guides/blazor-aspire.md | WebAssembly',
  ],
  'build a gRPC service': ['docs/faq.md#the-build | gRPC | Grpc.Tools'],
  'build the services of an Aspire AppHost': [
    "docs/projects.md#what-project-names | Aspire's AppHost",
    'docs/guides/blazor-aspire.md | AppHost',
  ],
  'give secrets to the build': ['docs/networks.md#secrets-of-the-build | build-secrets: | `NAME@file=value` | masked'],
  'make it start faster': ['docs/faq.md#the-image | start faster', 'docs/guides/small-images.md | PublishAot'],
  'roll back': [
    'docs/tags.md#when-a-tag-already-exists | latest-may-go-back: true',
    'docs/guides/roll-back.md | latest-may-go-back | digest',
  ],
  'remove old images': [
    'docs/scaling.md#by-hand | remove untagged images | every index',
    'docs/guides/clean-up.md | untagged | index',
  ],
  'know what it costs': [
    'docs/faq.md#before-you-start | What does it cost | free',
    'docs/guides/cost.md | minute | cache',
  ],
  'know whether it is safe': [
    'docs/security.md#the-build-container | without capabilities | no engine socket',
    "docs/cache.md#who-can-read-and-write-it | fork's pull request | nothing",
    'SECURITY.md#report-a-vulnerability | in private',
  ],
  'find out who maintains it': ['SUPPORT.md#where-to-ask | maintained by | MIT'],
  'pin it': [
    'docs/faq.md#before-you-start | Which version do I pin | A commit',
    'docs/guides/updates.md | commit | Renovate | Dependabot',
  ],
  'keep setup-dotnet, workloads and global tools': [
    'docs/faq.md#before-you-start | actions/setup-dotnet | sdk-image: runner',
    'docs/faq.md#the-build | workload | global tool',
    'docs/version-tools.md#local-tools | dotnet tool restore',
  ],
  'use it outside of GitHub': [
    'docs/troubleshooting.md#what-would-it-do | node dist/cli.js',
    'docs/guides/other-ci.md | GitLab | Azure DevOps | dist/cli.js',
  ],
};

export const QUESTIONS = Object.entries(TABLE).map(([ask, lines]) => ({ ask, answers: lines.map(parseAnswer) }));

function parseAnswer(line: string): Answer {
  const [place = '', ...says] = line.split(' | ');
  const [page = '', anchor] = place.split('#');
  return anchor === undefined ? { page, says } : { page, anchor, says };
}
