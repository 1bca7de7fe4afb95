const EXPOSED = /^(\d{1,5})(?:\/(?:tcp|udp))?$/i;

/** The number in `8080/tcp`, as a container exposes it; none where it is no port. */
export function portNumber(exposed: string): readonly string[] {
  const [, number = ''] = EXPOSED.exec(exposed) ?? [];
  return isPort(number) ? [number] : [];
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

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
