/** A web application with a package, a library, web assets and the lock file of a front-end, which its build reads. */
export const SHOP: Readonly<Record<string, string>> = {
  'src/Web/Web.csproj': `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Newtonsoft.Json" Version="13.0.3" />
    <ProjectReference Include="../Prices/Prices.csproj" />
    <NuGetAuditSuppress Include="https://github.com/advisories/GHSA-aaaa-bbbb-cccc" />
    <NuGetAuditSuppress Include="https://github.com/advisories/GHSA-dddd-eeee-ffff" Justification="component_not_present" />
  </ItemGroup>
  <Target Name="FrontEnd" BeforeTargets="BeforeBuild">
    <Exec Command="cat client/package-lock.json" StandardOutputImportance="low" />
  </Target>
</Project>
`,
  'src/Web/Program.cs': 'Console.WriteLine(Newtonsoft.Json.JsonConvert.SerializeObject(Prices.Price.Of("tea")));\n',
  'src/Web/appsettings.json': '{}\n',
  'src/Web/wwwroot/site.css': 'body { margin: 0 }\n',
  'src/Web/client/package-lock.json': JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { '@shop/tea': '1.0.0' }, devDependencies: { bundler: '2.0.0' } },
      'node_modules/@shop/tea': {
        version: '1.0.0',
        resolved: 'https://user:secret@npm.example.com/@shop/tea/-/tea-1.0.0.tgz?token=secret',
        integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
        license: 'MIT',
      },
      'node_modules/bundler': { version: '2.0.0', dev: true, license: 'SEE LICENSE IN LICENSE.md' },
    },
  }),
  'src/Prices/Prices.csproj': `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Version>2.3.4</Version>
  </PropertyGroup>
</Project>
`,
  'src/Prices/Price.cs':
    'namespace Prices;\n\npublic static class Price\n{\n  public static int Of(string name) => name.Length;\n}\n',
};
