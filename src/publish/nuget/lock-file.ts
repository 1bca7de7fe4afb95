/** Packages that the SDK adds by itself, in a version that it chooses. */
const OF_THE_SDK =
  /^(?:Microsoft\.NET\.ILLink\..*|(?:runtime\.[\w-]+\.)?Microsoft\.DotNet\.ILCompiler|Microsoft\.NETCore\.App\..*|Microsoft\.AspNetCore\.App\..*|Microsoft\.WindowsDesktop\.App\..*|Microsoft\.NET\.Sdk\..*|FSharp\.Core|NETStandard\.Library|Microsoft\.NETFramework\.ReferenceAssemblies(?:\..*)?)$/i;

/** The messages of NuGet for each difference from packages.lock.json (NuGet.ProjectModel, PackagesLockFileUtilities). */
const CHANGED = /package reference (\S{1,200}) version has changed from (.{1,200}?) to (.{1,200}?)\.(?:The|\s|$)/;
const NEW = /new package reference was found (\S{1,200}) for the project target framework (\S{1,200}?)\.(?:The|\s|$)/;
const SETS =
  /package references have changed for (\S{1,200}?)\. Lock file's package references: (.{0,4000}?), project's package references: (.{0,4000}?)\.(?:The|\s|$)/;
const RIDS = /runtime identifiers have changed|target framework \S{1,100}\/\S{1,100} was not found/;

/** Returns a hint for a restore in locked mode that does not match packages.lock.json (NU1004). The text ends with a space. */
export function lockFileAdvice(message: string): string {
  if (RIDS.test(message)) {
    return 'packages.lock.json does not cover this platform: add its runtime identifier to RuntimeIdentifiers in the project, restore once (`dotnet restore --force-evaluate`) and commit the lock file. ';
  }
  const [, name, before, now] = CHANGED.exec(message) ?? [];
  if (name !== undefined) return changed(name, `${name} ${before} is locked, but the restore needs ${now}`);
  const [, added, framework = ''] = NEW.exec(message) ?? [];
  if (added !== undefined) return changed(added, `${added} is not in packages.lock.json for ${framework}`);
  const different = differentIn(message);
  if (different !== undefined) return changed(different, `${different} differs from packages.lock.json`);
  return `packages.lock.json no longer matches the projects. ${REFRESH}`;
}

const REFRESH = 'Restore once with `dotnet restore --force-evaluate` and commit the lock file. ';

function changed(name: string, what: string): string {
  if (!OF_THE_SDK.test(name)) return `${what}. ${REFRESH}`;
  return `${what}. The SDK chooses the version of this package: pin the SDK that wrote the lock file in global.json (\`"rollForward": "disable"\`), or refresh the lock file with this SDK: ${REFRESH.charAt(0).toLowerCase()}${REFRESH.slice(1)}`;
}

/** Returns the first package that is in only one of the two lists. An entry is `Id:[1.0.0, )`. */
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
