import { appendFileSync } from 'node:fs';

// Preloaded into a process under test: leaves its peak resident memory, in bytes, where MEMORY_REPORT says.
process.on('exit', () => {
  appendFileSync(process.env.MEMORY_REPORT, `${process.resourceUsage().maxRSS * 1024}\n`);
});
