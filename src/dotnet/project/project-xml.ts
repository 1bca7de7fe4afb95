/** A property as it stands in a file, with the conditions of itself and its group. */
export interface XmlProperty {
  readonly name: string;
  readonly value: string;
  readonly conditions: readonly string[];
  /** Where it stands among the properties and imports of its file; absent: behind the one that it is listed behind. */
  readonly at?: number;
}

/** What can be read of a project file without MSBuild. */
export interface ProjectXml {
  /** Names of its SDKs, without versions: those that a list, an element or an import names too. */
  readonly sdks: readonly string[];
  /** In the order of the file; only those outside of targets and of `Choose`. */
  readonly properties: readonly XmlProperty[];
  /** Names of elements that MSBuild evaluates in another place, as in a `Choose`. */
  readonly elsewhere: ReadonlySet<string>;
  /** The packages that it references. */
  readonly packages: readonly XmlPackage[];
  /** `Include` of its FrameworkReference items. */
  readonly frameworkReferences: readonly string[];
  /** `Include` of its ProjectReference items, as written. */
  readonly projectReferences: readonly string[];
  /** Those of {@link projectReferences} that have no condition. */
  readonly sureReferences: readonly string[];
  /** Global properties that it may still set (`TreatAsLocalProperty`). */
  readonly locals: readonly string[];
  /** Its imports but those of an SDK. */
  readonly imports: readonly XmlImport[];
  /** `Include` of the items that name the start command of the image. */
  readonly startCommands: readonly string[];
  /** Names of the targets that run before or after a target, by `before ` or `after ` and its name in lower case. */
  readonly hooks: ReadonlyMap<string, readonly string[]>;
}

/** A reference to a package, with the conditions of itself and its group. */
export interface XmlPackage {
  readonly name: string;
  readonly conditions: readonly string[];
}

/** An import as it stands in a file, with the conditions of itself and its group. */
export interface XmlImport {
  readonly project: string;
  readonly conditions: readonly string[];
  /** As in {@link XmlProperty}. */
  readonly at: number;
}
