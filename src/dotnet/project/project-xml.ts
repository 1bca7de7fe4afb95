/** A property in a file, with its own conditions and those of its group. */
export interface XmlProperty {
  readonly name: string;
  readonly value: string;
  readonly conditions: readonly string[];
  /** Position among the properties and imports of its file. Absent: directly after the previous one in the list. */
  readonly at?: number;
}

/** Content of a project file that can be read without MSBuild. */
export interface ProjectXml {
  /** Names of its SDKs, without versions, including those of a list, an element or an import. */
  readonly sdks: readonly string[];
  /** In the order of the file. Only those outside of targets and `Choose`. */
  readonly properties: readonly XmlProperty[];
  /** Names of elements that MSBuild evaluates elsewhere, as in a `Choose`. */
  readonly elsewhere: ReadonlySet<string>;
  /** Packages that it references. */
  readonly packages: readonly XmlPackage[];
  /** `Include` of its FrameworkReference items. */
  readonly frameworkReferences: readonly string[];
  /** `Include` of its ProjectReference items, as written. */
  readonly projectReferences: readonly string[];
  /** Those of {@link projectReferences} that have no condition. */
  readonly sureReferences: readonly string[];
  /** Global properties that it may still set (`TreatAsLocalProperty`). */
  readonly locals: readonly string[];
  /** Its imports, except those of an SDK. */
  readonly imports: readonly XmlImport[];
  /** `Include` of the items that set the start command of the image. */
  readonly startCommands: readonly string[];
  /** Names of the targets that run before or after a target, by `before ` or `after ` and its name in lowercase. */
  readonly hooks: ReadonlyMap<string, readonly string[]>;
}

/** A reference to a package, with its own conditions and those of its group. */
export interface XmlPackage {
  readonly name: string;
  readonly conditions: readonly string[];
}

/** An import in a file, with its own conditions and those of its group. */
export interface XmlImport {
  readonly project: string;
  readonly conditions: readonly string[];
  /** As in {@link XmlProperty}. */
  readonly at: number;
}
