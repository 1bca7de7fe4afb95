import { messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import type { Container } from '#engine/engine.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';

/** When a build will need the compiler: `later` means after a complete restore. */
export type CompilerNeed = 'soon' | 'later' | 'none';

/**
 * Lets the compiler server compile a small program, so that it runs and its code is compiled when the build needs it. Its
 * start takes a fifth of the publish of a small application. MSBuild finds the server by the folder of the compiler. With
 * more than one SDK, the right one is not known yet, and nothing is started. The server sees no secret. The build does not
 * wait for it and does not depend on it, and it ends by itself or with the container.
 */
export async function warmCompiler(
  container: Container,
  build: {
    readonly plan: BuildPlan;
    readonly effects: { readonly log: Log };
    readonly need: () => Promise<CompilerNeed>;
  },
): Promise<void> {
  const {
    plan,
    effects: { log },
  } = build;
  const isShared = plan.properties['UseSharedCompilation']?.toLowerCase() !== 'false';
  if (!isShared || !/\.cs(?:proj)?$/i.test(plan.project.value)) return;
  try {
    const need = await build.need();
    if (need === 'none') return;
    const exitCode = await container.exec({ command: ['sh', '-c', SCRIPT, 'warm', need], workingDirectory: '/' });
    log.debug(`The compiler server was started early: exit code ${exitCode}`);
  } catch (error) {
    log.debug(`The compiler server was not started early: ${messageOf(error)}`);
  }
}

/** A program with common features, so that the parts of the compiler that a build needs are used. */
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
 * If a restore comes first, the server runs at a low priority, which makes a first publish 3 % faster. It keeps that
 * priority, because only root may raise it. Without a restore, many projects may need the server at once, and a low
 * priority would cost as much.
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
