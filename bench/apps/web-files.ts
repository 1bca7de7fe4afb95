import type { Edits } from './app.ts';

/** Program, settings and static assets of a generated web project, relative to it. */
export function webFiles(request: {
  readonly uses: readonly string[];
  readonly edits: Edits;
}): readonly (readonly [string, string])[] {
  const { uses, edits } = request;
  const routes = uses.map((used, at) => `app.MapGet("/weigh/${at}", (int value) => global::${used}.Weigh(value));\n`);
  return [
    [
      'Program.cs',
      `var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapStaticAssets();
app.MapGet("/", () => Results.Text("edit ${edits.web}"));
${routes.join('')}app.Run();
`,
    ],
    ['appsettings.json', '{ "Logging": { "LogLevel": { "Default": "Information" } }, "AllowedHosts": "*" }\n'],
    ['wwwroot/index.html', '<!doctype html>\n<title>Generated</title>\n<link rel="stylesheet" href="site.css">\n'],
    ['wwwroot/site.css', `${rules(120)}.edit-${edits.asset} { color: inherit; }\n`],
    ['wwwroot/app.js', functions(300)],
  ];
}

function rules(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `.box-${at} { margin: ${at % 7}px ${at % 5}px; padding: ${(at * 3) % 11}px; }\n`,
  ).join('');
}

function functions(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `export function f${at}(x) {\n  return (x * ${(at * 37) % 101} + ${at}) % ${(at % 13) + 2};\n}\n`,
  ).join('');
}
