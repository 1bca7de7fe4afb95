import { describe, expect, test } from 'vitest';
import { type Nearness, nearnessOf } from '#base/address.ts';

const SPELLINGS: Readonly<Record<Nearness, readonly string[]>> = {
  loopback: [
    ...['127.0.0.1', '127.9.9.9:5000', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '0.0.0.0', '0'],
    ...['localhost', 'LOCALHOST:5000', 'localhost.', 'a.localhost', '[::1]', '[::1]:80', '::1', '[::]'],
    ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[::127.0.0.1]'],
  ],
  'link-local': [
    ...['169.254.169.254', '169.254.169.254:80', '0xa9fea9fe', '2852039166', '0251.0376.0251.0376', '169.254.1'],
    ...['[fe80::1]', '[febf::1]:443', '[fd00:ec2::254]', '[::ffff:169.254.169.254]', '[64:ff9b::a9fe:a9fe]'],
    ...['100.100.100.200', '168.63.129.16', 'metadata.google.internal', 'metadata.google.internal.'],
  ],
  private: [
    ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1:5000', '100.64.0.1', '0xa000001', '10.1'],
    ...['[fc00::1]', '[fd12:3456::1]', '[::ffff:10.0.0.1]', '[64:ff9b::a00:1]', '255.255.255.255', '224.0.0.1'],
  ],
  public: ['1.1.1.1', '172.32.0.1', '11.0.0.1:443', '169.253.1.1', '[2606:4700::1111]', '[::ffff:8.8.8.8]'],
  name: ['ghcr.io', 'registry.example:5000', '127.0.0.1.evil.example', 'localhost.evil.example', '999.1.1.1', ''],
};

describe.each(Object.entries(SPELLINGS))('%s', (nearness, hosts) => {
  test.each(hosts)('%s', (host) => expect(nearnessOf(host)).toBe(nearness));
});
