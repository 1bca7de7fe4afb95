/** Objects whose names are data: paths, digests, names that a project chooses. */
const BY_NAME = new Set([
  ...[
    'layers',
    'bases',
    'systems',
    'folders',
    'publications',
    'audited',
    'sdks',
    'sboms',
    'values',
    'parts',
    'source',
    'times',
  ],
  ...['describedBy', 'Labels', 'variables', 'answers', 'annotations', 'index', 'ExposedPorts', 'Volumes', 'databases'],
]);

/** Returns the names of all fields of a document, with their path: `closures[].shape.files[]`. */
export function fieldsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return distinct([`${path}[]`, ...value.flatMap((each) => fieldsOf(each, `${path}[]`))]);
  if (typeof value !== 'object' || value === null) return path === '' ? [] : [path];
  const holder = path.slice(path.lastIndexOf('.') + 1);
  const fields = Object.entries(value).flatMap(([name, inner]) => {
    const own = BY_NAME.has(holder) ? '*' : name;
    return fieldsOf(inner, path === '' ? own : `${path}.${own}`);
  });
  return distinct(fields.length === 0 ? [`${path}{}`] : fields);
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
