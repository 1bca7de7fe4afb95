import { isPort } from '#oci/port.ts';

/** Ports a container of a base image listens on, as `8080/tcp`, read from its environment the way the .NET SDK does. */
export function portsOf(environment: ReadonlyMap<string, string>): readonly string[] {
  const urls = environment.get('ASPNETCORE_URLS') ?? '';
  if (urls !== '') return urls.split(';').flatMap(portOfUrl);
  return ['ASPNETCORE_HTTP_PORTS', 'ASPNETCORE_HTTPS_PORTS']
    .flatMap((name) => (environment.get(name) ?? '').split(';'))
    .filter(isPort)
    .map((port) => `${port}/tcp`);
}

/** `http://+:8080`; a URL without a port says nothing here, as the SDK reads it. */
function portOfUrl(url: string): readonly string[] {
  const port = /^\w+:\/\/(?:[*+]|[^:]*|\[[^\]]*\]):(\d+)\/?$/.exec(url.trim())?.[1];
  return port === undefined || !isPort(port) ? [] : [`${port}/tcp`];
}
