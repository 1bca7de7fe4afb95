const HEADER = 8;

/**
 * Takes the engine's stream of a container without a terminal apart (Docker Engine API, "Attach to a container"): frames
 * of one byte for the stream, three zeros, four of length, then that many bytes. A piece of the connection may hold
 * any part of one.
 */
export function demultiplex(onData: (stream: 'stdout' | 'stderr', data: Uint8Array) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= HEADER) {
      const size = rest.readUInt32BE(4);
      if (rest.length < HEADER + size) return;
      onData(rest[0] === 2 ? 'stderr' : 'stdout', rest.subarray(HEADER, HEADER + size));
      rest = rest.subarray(HEADER + size);
    }
  };
}
