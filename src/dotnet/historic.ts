import { ActionError } from '#base/action-error.ts';
import { DOCKER_HUB, describeReference, type Reference } from '#oci/reference.ts';
import { type OfficialRepository, officialPath } from './catalogue.ts';

/** Current replacement for an image of 2015 to 2022. Its version is that of the project's framework. */
interface Historic {
  readonly repository: OfficialRepository;
  /** Operating system as current tags name it. Empty: the default. */
  readonly name: string;
  /** Differences from the old image. Each is the end of a sentence. */
  readonly changes: readonly string[];
}

const PORT = 'it listens on port 8080, not 80';
const NODE = 'it has no Node.js, bower and gulp: the build uses those of the runner';

/**
 * Reads the names of Microsoft's images before `mcr.microsoft.com/dotnet/…` (dotnet/announcements 101, dotnet-docker
 * 2848, aspnet/Announcements 298).
 * @returns undefined for any other name
 * @throws ActionError IMAGE_NOT_FOUND for images without a replacement
 */
export function readHistoricName(reference: Reference): Historic | undefined {
  const { registry, repository, tag = 'latest' } = reference;
  if (registry === DOCKER_HUB && repository.startsWith('microsoft/')) return readDockerHub(reference, tag);
  const path = officialPath(reference);
  if (/^framework(?:\/|$)/.test(path ?? '')) throw withoutCounterpart(reference, FRAMEWORK);
  const known = REPOSITORIES.find((name) => path === `core/${name}`);
  if (known === undefined) return undefined;
  const port = known === 'sdk' || known === 'runtime-deps' ? [] : [PORT];
  const name = known === 'sdk' ? buildSystem(systemOf(tag)) : systemOf(tag);
  return { repository: known, name, changes: port };
}

const REPOSITORIES: readonly OfficialRepository[] = ['sdk', 'aspnet', 'runtime', 'runtime-deps'];

function readDockerHub(reference: Reference, tag: string): Historic | undefined {
  const name = systemOf(tag);
  switch (reference.repository) {
    case 'microsoft/aspnetcore':
      return { repository: 'aspnet', name, changes: [PORT] };
    case 'microsoft/aspnetcore-build':
      return { repository: 'sdk', name: buildSystem(name), changes: [NODE] };
    case 'microsoft/dotnet':
    case 'microsoft/dotnet-nightly':
      return readDotnet(reference, tag);
    case 'microsoft/dotnet-framework':
    case 'microsoft/dotnet-framework-build':
    case 'microsoft/aspnet':
    case 'microsoft/wcf':
      throw withoutCounterpart(reference, FRAMEWORK);
    default:
      return undefined;
  }
}

/**
 * Tags contain the kind before or after the operating system: `2.1-sdk-alpine`, `1.0.0-nanoserver-core`. Without a
 * kind, it is the SDK.
 */
function readDotnet(reference: Reference, tag: string): Historic {
  if (/onbuild/.test(tag)) throw withoutCounterpart(reference, ONBUILD);
  if (/projectjson|preview[12]/.test(tag)) throw withoutCounterpart(reference, PROJECT_JSON);
  const name = systemOf(tag);
  if (/aspnetcore-runtime/.test(tag)) return { repository: 'aspnet', name, changes: [PORT] };
  if (/(?:runtime|core)-deps/.test(tag)) return { repository: 'runtime-deps', name, changes: [] };
  if (/-(?:runtime|core)(?:-|$)/.test(tag)) return { repository: 'runtime', name, changes: [] };
  return { repository: 'sdk', name: buildSystem(name), changes: [] };
}

/**
 * Returns the current name of the operating system in an old tag. Of the Linux distributions, only Alpine is a
 * deliberate choice.
 */
function systemOf(tag: string): string {
  if (/alpine/.test(tag)) return 'alpine';
  if (/windowsservercore/.test(tag)) return 'windowsservercore-ltsc2025';
  return /nanoserver/.test(tag) ? 'nanoserver-ltsc2025' : '';
}

/** Builds always run on Linux. */
function buildSystem(name: string): string {
  return /server/.test(name) ? '' : name;
}

interface Reason {
  readonly got: string;
  readonly hint: string;
}

const FRAMEWORK: Reason = {
  got: 'it is a .NET Framework image, which runs only in Windows containers and needs a Windows engine to build',
  hint: 'Move the project to .NET 8 or later, or build it on a Windows runner with a Dockerfile on mcr.microsoft.com/dotnet/framework.',
};

const ONBUILD: Reason = {
  got: 'images with ONBUILD instructions have no counterpart',
  hint: 'Remove the input: this action does what ONBUILD did (copy, restore, publish).',
};

const PROJECT_JSON: Reason = {
  got: 'no supported SDK reads project.json',
  hint: 'Migrate the project to a .csproj first (`dotnet migrate` of SDK 2.x), then remove the input.',
};

function withoutCounterpart(reference: Reference, { got, hint }: Reason): ActionError {
  return new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `looking for the current name of ${describeReference(reference)}`,
    got,
    hint,
  });
}
