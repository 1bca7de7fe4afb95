/** Packages that the SDK refers to by itself, in a version of its own. */
const OF_THE_SDK =
  /^(?:Microsoft\.NET\.ILLink\..*|(?:runtime\.[\w-]+\.)?Microsoft\.DotNet\.ILCompiler|Microsoft\.NETCore\.App\..*|Microsoft\.AspNetCore\.App\..*|Microsoft\.WindowsDesktop\.App\..*|Microsoft\.NET\.Sdk\..*|FSharp\.Core|NETStandard\.Library|Microsoft\.NETFramework\.ReferenceAssemblies(?:\..*)?)$/i;

/** As NuGet says what differs from packages.lock.json (NuGet.ProjectModel, PackagesLockFileUtilities). */
const CHANGED = /package reference (\S{1,200}) version has changed from (.{1,200}?) to (.{1,200}?)\.(?:The|\s|$)/;
const NEW = /new package reference was found (\S{1,200}) for the project target framework (\S{1,200}?)\.(?:The|\s|$)/;
const SETS =
  /package references have changed for (\S{1,200}?)\. Lock file's package references: (.{0,4000}?), project's package references: (.{0,4000}?)\.(?:The|\s|$)/;
const RIDS = /runtime identifiers have changed|target framework \S{1,100}\/\S{1,100} was not found/;

/** What to do where a restore in locked mode (NU1004) does not fit packages.lock.json: some sentences, with a space behind. */
export function lockFileAdvice(message: string): string {
  if (RIDS.test(message)) {
    return 'packages.lock.json does not cover this platform: add its runtime identifier to RuntimeIdentifiers of the project, restore once (`dotnet restore --force-evaluate`) and commit the lock file. ';
  }
  const [, name, before, now] = CHANGED.exec(message) ?? [];
  if (name !== undefined) return changed(name, `${name} ${before} is locked, and the restore wants ${now}`);
  const [, added, framework = ''] = NEW.exec(message) ?? [];
  if (added !== undefined) return changed(added, `${added} is not in packages.lock.json for ${framework}`);
  const different = differentIn(message);
  if (different !== undefined) return changed(different, `${different} is not the same in packages.lock.json`);
  return `packages.lock.json does not fit the projects any more. ${REFRESH}`;
}

const REFRESH = 'Restore once with `dotnet restore --force-evaluate` and commit the lock file. ';

function changed(name: string, what: string): string {
  if (!OF_THE_SDK.test(name)) return `${what}. ${REFRESH}`;
  return `${what}. The SDK adds this package in a version of its own: have global.json pin the SDK that wrote the lock file (\`"rollForward": "disable"\`), or refresh the lock file with this one: ${REFRESH.charAt(0).toLowerCase()}${REFRESH.slice(1)}`;
}

/** The first package of one list, as `Id:[1.0.0, )`, that is not in the other one. */
function differentIn(message: string): string | undefined {
  const [, , locked, wanted] = SETS.exec(message) ?? [];
  if (locked === undefined || wanted === undefined) return undefined;
  const [now, before] = [packagesIn(wanted), packagesIn(locked)];
  const different = now.find((each) => !before.includes(each)) ?? before.find((each) => !now.includes(each));
  return different?.slice(0, different.indexOf(':'));
}

function packagesIn(list: string): readonly string[] {
  return list.match(/[\w.-]{1,200}:\S*(?: \S*[)\]])?/g) ?? [];
}
