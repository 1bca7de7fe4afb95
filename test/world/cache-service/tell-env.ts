import { END_OF_CALL } from '#reuse/cache/service-process.ts';

/** Stands where the client of the cache service does, and answers with the names of the variables that it has. */
process.once('disconnect', () => process.exit(0));
process.on('message', () => {
  process.stdout.write(`${Object.keys(process.env).join(' ')}\n`);
  for (const stream of [process.stdout, process.stderr]) stream.write(`${END_OF_CALL}\n`);
  process.send?.({ kind: 'nothing' });
});
