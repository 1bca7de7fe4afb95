import { copySource } from '#publish/source/copy.ts';
import type { SourceEntry } from '#publish/source/list.ts';
import { memoryLog } from './memory-log.ts';

/** `copy-source.ts FROM TO ENTRIES`, with entries as JSON: a copy by a process of its own, whose umask a test may choose. */
const [from = '', to = '', text = ''] = process.argv.slice(2);
const entries: readonly SourceEntry[] = JSON.parse(text);
await copySource({ from, to, entries, owner: undefined, log: memoryLog() });
