using System.Net;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapStaticAssets();
app.MapHealthChecks("/healthz");
app.MapGet("/facts", Machine.Facts);
app.MapGet("/", async (IWebHostEnvironment site) =>
{
    var template = site.WebRootFileProvider.GetFileInfo("index.html");
    using var reader = new StreamReader(template.CreateReadStream());
    var page = await reader.ReadToEndAsync();
    var rows = Machine.Facts().Select(fact => $"<dt>{fact.Name}</dt><dd>{WebUtility.HtmlEncode(fact.Value)}</dd>");
    return Results.Content(page.Replace("<!-- facts -->", string.Join("\n        ", rows)), "text/html");
});
app.Run();
