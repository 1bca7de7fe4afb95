import { posix } from 'node:path';

/** Names that change a build anywhere in a repository. If they are missing, no read shows that they were looked for. */
const SPECIAL =
  /\.(?:props|targets|rsp|user|ruleset|config|globalconfig|snk)$|(?:^|\/)(?:\.editorconfig|global\.json|\.npmrc|dotnet-tools\.json)$/i;

export function isSpecial(path: string): boolean {
  return SPECIAL.test(path);
}

/** Files for people and services. No tool looks for them by name. */
const PROSE =
  /\.(?:md|markdown|rst|adoc|asciidoc|docx?|pptx?|xlsx?|odt|pdf|rtf|drawio|puml|vsdx?)$|^(?:readme|licen[cs]e|unlicense|copying|copyright|notice|authors|contributors|maintainers|codeowners|changelog|changes|history|contributing|code_of_conduct|security|support|governance|todo|install|third[-_]?party[-_]?notices)(?:[-_.][\w-]+)?(?:\.txt|\.html?)?$/i;
const PICTURES = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|heic|mp4|mov|webm|psd|fig)$/i;
/** Pictures that some tools look for next to what they build. */
const ICONS = /^(?:fav)?icon\b|^apple-(?:touch-)?icon\b/i;
/** Files of services and editors, and git's own rules. No build reads them. */
const SERVICES =
  /^(?:\.github|\.gitlab|\.gitea|\.forgejo|\.circleci|\.azuredevops|\.buildkite|\.vscode|\.vs|\.idea|\.fleet|\.devcontainer|\.gitignore|\.gitkeep|\.keep|\.mailmap|\.dockerignore|\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.pre-commit-config\.ya?ml|\.codecov\.ya?ml|(?:[\w.-]+\.)?(?:docker|container)file(?:[.-][\w.-]+)?|(?:docker-)?compose[\w.-]*\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|bitbucket-pipelines\.yml|appveyor\.ya?ml|codecov\.ya?ml|cloudbuild\.ya?ml|mkdocs\.ya?ml|renovate\.json5?|jenkinsfile|procfile|citation\.cff)$/i;

/** Whether no program looks for a name, unless a text that it reads mentions the name. */
export function isSilent(name: string): boolean {
  // A fast path: most names in a source end like this, and all of them are tested.
  if (name.endsWith('.cs')) return false;
  return PROSE.test(name) || (PICTURES.test(name) && !ICONS.test(name)) || SERVICES.test(name);
}

/** Formats of settings, projects and libraries. */
const SETTINGS =
  /\.(?:json[5c]?|ya?ml|toml|ini|cfg|conf|xml|env|lock|properties|config|globalconfig|editorconfig|props|targets|rsp|user|ruleset|snk|pfx|\w*proj|slnx?|slnf|shproj|projitems|tasks|overridetasks|runsettings|testsettings|nuspec|licx|dll|exe|pdb|winmd|so|dylib|a|lib|nupkg)$|\.config\.\w+$/i;
/** Other names that build tools look for, apart from names that begin with a dot. */
const TOOLS =
  /^(?:version|version\.txt|properties|my project|packages|node_modules|bower_components|jspm_packages|(?:gulp|grunt|jake)file[\w.]*|makefile|rakefile|nuget\.exe|wwwroot|obj|bin)$/i;

/** Whether the SDK, NuGet, the compilers or tools of packages may look for a name in any folder above a project. */
export function isKnown(name: string): boolean {
  if (isSilent(name)) return false;
  return name.startsWith('.') || SETTINGS.test(name) || TOOLS.test(name);
}

/** Names of cultures, which are folders of satellite assemblies. */
const CULTURE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * Whether a name belongs to a used file in the same folder: `Lib.xml` and `de/` to `Lib.dll`, `App.csproj.user` to
 * `App.csproj`. Programs derive such names from the file's name.
 */
export function isCompanion(
  { path, kind }: { readonly path: string; readonly kind: string },
  used: ReadonlySet<string>,
): boolean {
  const name = posix.basename(path);
  if (kind === 'folder') return CULTURE.test(name) && used.has('.dll');
  return used.has(stemOf(name));
}

/** Returns what {@link isCompanion} needs of the names of the used files in a folder. */
export function stemsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [stemOf(name), ...(/\.dll$/i.test(name) ? ['.dll'] : [])]));
}

/** Returns the stem of a name: `lib` of `Lib.resources.dll`. */
function stemOf(name: string): string {
  const end = name.indexOf('.', 1);
  return (end < 0 ? name : name.slice(0, end)).toLowerCase();
}
