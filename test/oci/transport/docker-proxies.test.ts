import { expect, test } from 'vitest';
import { proxiesIn } from '#oci/transport/docker-proxies.ts';

const USUAL = 'unix:///var/run/docker.sock';
const PROXIES = {
  default: {
    httpProxy: 'http://proxy.corp:3128',
    httpsProxy: 'http://me:secret@proxy.corp:3129',
    noProxy: '.corp,localhost',
    ftpProxy: 'http://ftp.corp',
    allProxy: '',
  },
  'tcp://engine.corp:2376': { allProxy: 'socks5://socks.corp:1080' },
};

test('the default proxies of docker’s configuration, by variable name', () => {
  expect(proxiesIn(JSON.stringify({ auths: {}, proxies: PROXIES }), USUAL)).toEqual({
    HTTP_PROXY: 'http://proxy.corp:3128',
    HTTPS_PROXY: 'http://me:secret@proxy.corp:3129',
    NO_PROXY: '.corp,localhost',
  });
});

test('those of a named engine replace all default ones', () => {
  expect(proxiesIn(JSON.stringify({ proxies: PROXIES }), 'tcp://engine.corp:2376')).toEqual({
    ALL_PROXY: 'socks5://socks.corp:1080',
  });
});

test.each([
  '',
  'no JSON',
  '[]',
  '{}',
  '{"proxies":[]}',
  '{"proxies":{"default":"x"}}',
  '{"proxies":{"default":{"httpProxy":1}}}',
])('a configuration without proxies has none: %s', (text) => {
  expect(proxiesIn(text, USUAL)).toEqual({});
});
