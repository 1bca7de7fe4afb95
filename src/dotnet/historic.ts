import { ActionError } from '#base/action-error.ts';
import { DOCKER_HUB, describeReference, type Reference } from '#oci/reference.ts';
import { type OfficialRepository, officialPath } from './catalogue.ts';

/** The counterpart today of an image of the years 2015 to 2022; its version is that of the project's framework. */
interface Historic {
  readonly repository: OfficialRepository;
  /** The operating system as tags name it today; empty: the default. */
  readonly name: string;
  /** What is different now, for people who knew the old one; each the end of a sentence. */
  readonly changes: readonly string[];
}

const PORT = 'it listens on port 8080, not 80';
const NODE = 'Node.js, bower and gulp are not in it: the build uses those of the runner';

/**
 * Understands the names under which Microsoft published images before `mcr.microsoft.com/dotnet/…` (dotnet/announcements
 * 101, dotnet-docker 2848, aspnet/Announcements 298).
 * @returns undefined for any other name.
 * @throws ActionError IMAGE_NOT_FOUND for those without a counterpart
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

/** Its tags name the kind before or after the system: `2.1-sdk-alpine`, `1.0.0-nanoserver-core`; without one it is the SDK. */
function readDotnet(reference: Reference, tag: string): Historic {
  if (/onbuild/.test(tag)) throw withoutCounterpart(reference, ONBUILD);
  if (/projectjson|preview[12]/.test(tag)) throw withoutCounterpart(reference, PROJECT_JSON);
  const name = systemOf(tag);
  if (/aspnetcore-runtime/.test(tag)) return { repository: 'aspnet', name, changes: [PORT] };
  if (/(?:runtime|core)-deps/.test(tag)) return { repository: 'runtime-deps', name, changes: [] };
  if (/-(?:runtime|core)(?:-|$)/.test(tag)) return { repository: 'runtime', name, changes: [] };
  return { repository: 'sdk', name: buildSystem(name), changes: [] };
}

/** What an old tag says of the system, in names of today; of Linux distributions only Alpine is one that people choose. */
function systemOf(tag: string): string {
  if (/alpine/.test(tag)) return 'alpine';
  if (/windowsservercore/.test(tag)) return 'windowsservercore-ltsc2025';
  return /nanoserver/.test(tag) ? 'nanoserver-ltsc2025' : '';
}

/** Builds run on Linux, whatever the image will run on. */
function buildSystem(name: string): string {
  return /server/.test(name) ? '' : name;
}

interface Reason {
  readonly got: string;
  readonly hint: string;
}

const FRAMEWORK: Reason = {
  got: 'it is of .NET Framework, which runs in Windows containers only and needs a Windows engine to build',
  hint: 'Move the project to .NET 8 or later, or build it on a Windows runner with a Dockerfile on mcr.microsoft.com/dotnet/framework.',
};

const ONBUILD: Reason = {
  got: 'images with ONBUILD instructions have no counterpart',
  hint: 'Leave the input out: what ONBUILD did (copy, restore, publish) is what this action does.',
};

const PROJECT_JSON: Reason = {
  got: 'no SDK that still runs reads project.json',
  hint: 'Migrate the project to a .csproj first (`dotnet migrate` of SDK 2.x), then leave the input out.',
};

function withoutCounterpart(reference: Reference, { got, hint }: Reason): ActionError {
  return new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `looking for what ${describeReference(reference)} is today`,
    got,
    hint,
  });
}
