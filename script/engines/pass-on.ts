import { connect, createServer } from 'node:net';

/** Passes connections to a port of this loopback on to the same port of a host: `pass-on.ts PORT HOST`. */
const [port = '', host = ''] = process.argv.slice(2);
const server = createServer((client) => {
  const target = connect(Number(port), host);
  client.pipe(target).pipe(client);
  for (const [one, other] of [
    [client, target],
    [target, client],
  ] as const)
    one.on('error', () => other.destroy());
});
server.listen(Number(port), '127.0.0.1');
