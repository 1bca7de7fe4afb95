import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Authority, makeAuthority, type Secured } from './world/authority.ts';
import { runCommand } from './world/command.ts';
import { PROJECT_ROOT } from './world/work-folder.ts';

/** A small server for the hosts of GitHub, Azure and Google; each answers what it was asked for. */
const HOSTS = [
  'token.example',
  'login.microsoftonline.com',
  'shop.azurecr.io',
  'sts.googleapis.com',
  'iamcredentials.googleapis.com',
];
const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/github/providers/main';

interface Request {
  readonly url: string;
  readonly authorization: string;
  readonly body: URLSearchParams;
}

let authority: Authority;
let secured: Secured;
let folder = '';
let requests: Request[] = [];
const server = createServer((request, response) => {
  void readRequest(request).then((read) => {
    requests.push(read);
    const answer = answerTo(read);
    response.writeHead(answer === undefined ? 401 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { error: 'invalid_client' }));
  });
});

async function readRequest(request: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { host = '', authorization = '' } = request.headers;
  const body = new URLSearchParams(Buffer.concat(chunks).toString());
  return { url: `https://${host}${request.url}`, authorization, body };
}

function answerTo({ url, authorization, body }: Request): object | undefined {
  const { hostname, searchParams } = new URL(url);
  if (hostname === 'token.example') {
    return authorization === 'Bearer of-the-job' ? { value: `jwt for ${searchParams.get('audience')}` } : undefined;
  }
  if (hostname === 'login.microsoftonline.com') {
    const jwt = body.get('client_assertion') === 'jwt for api://AzureADTokenExchange';
    return jwt && body.get('client_id') === 'client' ? { access_token: 'azure+access' } : undefined;
  }
  if (hostname === 'shop.azurecr.io')
    return body.get('access_token') === 'azure+access' ? { refresh_token: 'azure/refresh' } : undefined;
  if (hostname === 'sts.googleapis.com') {
    const jwt = body.get('subject_token') === `jwt for https://iam.googleapis.com/${PROVIDER}`;
    return jwt && body.get('audience') === `//iam.googleapis.com/${PROVIDER}` ? { access_token: 'direct' } : undefined;
  }
  return authorization === 'Bearer direct' ? { accessToken: 'of the account' } : undefined;
}

beforeAll(async () => {
  authority = await makeAuthority();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  secured = await authority.secure((server.address() as AddressInfo).port, { names: HOSTS });
});
afterAll(async () => {
  server.close();
  await secured[Symbol.asyncDispose]();
  await authority[Symbol.asyncDispose]();
});

beforeEach(async () => {
  requests = [];
  folder = await mkdtemp(join(tmpdir(), 'cloud-login-'));
  await writeFile(
    join(folder, '.curlrc'),
    `connect-to = "::127.0.0.1:${secured.port}"\ncacert = "${authority.file}"\n`,
  );
  await writeFile(
    join(folder, 'aws'),
    '#!/bin/sh\necho "$* $AWS_ROLE_ARN $AWS_ROLE_SESSION_NAME $(cat "$AWS_WEB_IDENTITY_TOKEN_FILE")"\n',
  );
  await chmod(join(folder, 'aws'), 0o755);
  return () => rm(folder, { recursive: true });
});

async function logIn(env: Readonly<Record<string, string>>) {
  const job = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/token?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job',
    ...{ RUNNER_TEMP: folder, GITHUB_ENV: join(folder, 'env'), GITHUB_RUN_ID: '42', CURL_HOME: folder },
  };
  const script = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', join(PROJECT_ROOT, 'script/cloud-login.sh')];
  const path = `${folder}:${process.env['PATH']}`;
  const log = await runCommand(script, { cwd: folder, env: { PATH: path, ...job, ...env } });
  const text = await readFile(join(folder, 'registry-auth.json'), 'utf8').catch(() => '{"auths":{}}');
  const { auths }: { readonly auths: Readonly<Record<string, { readonly auth: string }>> } = JSON.parse(text);
  const logins = Object.entries(auths).map(([host, { auth }]) => [host, Buffer.from(auth, 'base64').toString()]);
  return { log, logins: Object.fromEntries(logins) };
}

test('each cloud gives a login for the OIDC token, next to logins that exist', async () => {
  await writeFile(join(folder, 'registry-auth.json'), '{"auths":{"docker.io":{"auth":"bWU6cGFzcw=="}}}');
  const ecr = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
  const { log, logins } = await logIn({
    ...{ AZURE_REGISTRY: 'shop.azurecr.io', AZURE_TENANT: 'tenant', AZURE_CLIENT: 'client' },
    ...{ AWS_REGISTRY: ecr, AWS_ROLE: 'arn:aws:iam::123456789012:role/push' },
    ...{ GOOGLE_REGISTRY: 'europe-docker.pkg.dev', GOOGLE_PROVIDER: PROVIDER, GOOGLE_ACCOUNT: 'push@p.example' },
  });
  expect(logins).toEqual({
    'docker.io': 'me:pass',
    'shop.azurecr.io': '00000000-0000-0000-0000-000000000000:azure/refresh',
    [ecr]:
      'AWS:ecr get-login-password --region eu-central-1 arn:aws:iam::123456789012:role/push containerize-42 jwt for sts.amazonaws.com',
    'europe-docker.pkg.dev': 'oauth2accesstoken:of the account',
  });
  expect(requests.map(({ url }) => url)).toContain(
    'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/push@p.example:generateAccessToken',
  );
  expect(await readFile(join(folder, 'env'), 'utf8')).toBe(`REGISTRY_AUTH_FILE=${folder}/registry-auth.json\n`);
  expect((await readdir(folder)).sort()).toEqual(['.curlrc', 'aws', 'env', 'registry-auth.json']);
  // Every line with a secret is a command that masks it.
  const shown = log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(shown.join('\n')).not.toMatch(/refresh|direct|jwt|of the account/);
});

test('Google needs no service account where the provider itself has access', async () => {
  const { logins } = await logIn({ GOOGLE_REGISTRY: 'europe-docker.pkg.dev', GOOGLE_PROVIDER: PROVIDER });
  expect(logins).toEqual({ 'europe-docker.pkg.dev': 'oauth2accesstoken:direct' });
});

test('a refusal ends the step with the answer of the cloud', async () => {
  const wrong = { AZURE_REGISTRY: 'shop.azurecr.io', AZURE_TENANT: 'tenant', AZURE_CLIENT: 'stranger' };
  await expect(logIn(wrong)).rejects.toThrow('invalid_client');
  expect(await readdir(folder)).not.toContain('env');
});

test('a host of AWS without a region is an error before any request', async () => {
  await expect(logIn({ AWS_REGISTRY: 'public.ecr.aws', AWS_ROLE: 'arn' })).rejects.toThrow(
    'aws-registry is public.ecr',
  );
  expect(requests).toEqual([]);
});

test('without a token of the job there is a warning, and no request', async () => {
  const { log, logins } = await logIn({ ACTIONS_ID_TOKEN_REQUEST_URL: '', AZURE_REGISTRY: 'shop.azurecr.io' });
  expect(log).toMatch(/^::warning::No login to clouds/);
  expect({ logins, requests }).toEqual({ logins: {}, requests: [] });
});
