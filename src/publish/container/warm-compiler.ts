import { messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import type { Container } from '#engine/engine.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';

/** When a build will want the compiler: `later` when all is restored, or not at all. */
export type CompilerNeed = 'soon' | 'later' | 'none';

/**
 * Has the compiler's server compile something small, so that it runs and has its own code ready when the build wants it:
 * a fifth of the publish of a small application is that server's start. It is the one that MSBuild finds by the folder of
 * its compiler. Where there is more than one SDK nobody knows yet which it will be. It sees no secret, nobody need wait for
 * it, for it ends by itself or with the container, and whatever becomes of it, the build is the same.
 */
export async function warmCompiler(
  container: Container,
  of: { readonly plan: BuildPlan; readonly effects: { readonly log: Log }; readonly need: () => Promise<CompilerNeed> },
): Promise<void> {
  const {
    plan,
    effects: { log },
  } = of;
  const isShared = plan.properties['UseSharedCompilation']?.toLowerCase() !== 'false';
  if (!isShared || !/\.cs(?:proj)?$/i.test(plan.project.value)) return;
  try {
    const need = await of.need();
    if (need === 'none') return;
    const exitCode = await container.exec({ command: ['sh', '-c', SCRIPT, 'warm', need], workingDirectory: '/' });
    log.debug(`The compiler's server was started ahead: exit code ${exitCode}`);
  } catch (error) {
    log.debug(`The compiler's server was not started ahead: ${messageOf(error)}`);
  }
}

/** What most programs are made of: the parts of a compiler that compile it are those that a build needs. */
const PROGRAM = `using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
var items = new List<Item> { new("a", 1), new("b", 2) };
await foreach (var text in Texts(items)) Console.WriteLine($"{text}: {items.Where(i => i.Size > 0).Sum(i => i.Size)}");
static async IAsyncEnumerable<string> Texts(IEnumerable<Item> all) {
  foreach (var each in all) {
    await Task.Yield();
    yield return each switch { { Size: > 1 } => each.Name, _ => "x" };
  }
}
record Item(string Name, int Size) { public override string ToString() => Name ?? throw new ArgumentNullException(); }
interface IShape<T> where T : notnull { T Area { get; } }
class Box<T>(T side) : IShape<T> where T : notnull {
  public T Area => side;
  public event EventHandler? Changed;
  public void Touch() { try { Changed?.Invoke(this, EventArgs.Empty); } catch (Exception e) when (e is not null) { throw; } }
}
`;

/**
 * A restore that comes first takes what it needs of the processors: a first publish is 3 % faster. The server keeps its
 * low rank, for nobody may raise it; without a restore, where many projects soon want it at once, that costs as much.
 */
const SCRIPT = `set -e
rank=
[ "$1" != later ] || ! command -v nice > /dev/null || rank='nice -n 15'
root=$(dirname "$(readlink -f "$(command -v dotnet)")")
set -- "$root"/sdk/*/Roslyn/bincore/csc.dll
[ $# = 1 ] || exit 0
[ -f "$1" ] || exit 0
csc=$1
mkdir -p "$TMPDIR/warm"
cd "$TMPDIR/warm"
cat > program.cs <<'END'
${PROGRAM}END
ls "$root"/packs/Microsoft.*.App.Ref/*/ref/*/*.dll | sed 's/^/-r:/' > program.rsp
ls "$root"/packs/Microsoft.*.App.Ref/*/analyzers/dotnet/cs/*.dll "$root"/sdk/*/Sdks/Microsoft.NET.Sdk/analyzers/*.dll |
  sed 's/^/-analyzer:/' >> program.rsp
exec $rank dotnet exec "$csc" -shared -noconfig -nologo -nullable:enable -deterministic -debug:portable -optimize+ \\
  -refout:reference.dll -out:program.dll @program.rsp program.cs`;
