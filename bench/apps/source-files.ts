import type { Edits } from './app.ts';

export interface ClassContext {
  readonly namespace: string;
  readonly type: string;
  /** Full names of classes below, which this one calls. */
  readonly uses: readonly string[];
}

/** A class of some sixty lines, of the kind that applications are made of: records, queries, patterns, asynchronous code. */
export function classFile(context: ClassContext, members = ''): string {
  const { namespace, type, uses } = context;
  const calls = uses.map((used) => `        total += global::${used}.Weigh(value + 1);\n`).join('');
  return `namespace ${namespace};

public sealed record ${type}Item(int Id, string Name, decimal Price, IReadOnlyList<string> Words);

public static class ${type}
{
    private static readonly Dictionary<string, ${type}Item> Known = new(StringComparer.OrdinalIgnoreCase);
${members}
    public static int Weigh(int value)
    {
        var total = value;
        if (value > 8) return total;
${calls}        return total;
    }

    public static ${type}Item Add(string name, decimal price)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var item = new ${type}Item(Known.Count + 1, name, decimal.Round(price, 2), words);
        return Known.TryAdd(name, item) ? item : Known[name];
    }

    public static IEnumerable<(string Word, int Count, decimal Sum)> Report(decimal least) =>
        from item in Known.Values
        where item.Price >= least
        from word in item.Words
        group item by word.ToLowerInvariant() into same
        orderby same.Count() descending, same.Key
        select (same.Key, same.Count(), same.Sum(each => each.Price));

    public static string Describe(object? thing) => thing switch
    {
        null => "nothing",
        ${type}Item { Price: > 100 } dear => $"{dear.Name} is dear: {dear.Price:F2}",
        ${type}Item { Words: [var first, ..] } item => $"{item.Name} begins with {first}",
        int number when number % 2 == 0 => $"even {number}",
        IEnumerable<object?> many => string.Join(", ", many.Select(Describe)),
        _ => thing.ToString() ?? "something",
    };

    public static async Task<int> CountAsync(IAsyncEnumerable<${type}Item> items, CancellationToken cancel = default)
    {
        var count = 0;
        await foreach (var item in items.WithCancellation(cancel))
        {
            if (item.Words is { Count: > 0 }) count += item.Words.Count(word => word.Length > 3);
        }
        return count;
    }
}
`;
}

/** The class that a body-only change and a change of the public surface are made in: everything depends on its project. */
export function lowestClassFile(context: ClassContext, edits: Edits): string {
  return classFile(
    context,
    `
    public static string Edit()
    {
        return "body ${edits.leaf}";
    }

    public static int Api${edits.api}() => ${edits.api};
`,
  );
}
