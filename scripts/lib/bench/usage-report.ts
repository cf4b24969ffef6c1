import { readFileSync, writeFileSync } from 'node:fs';

/** Loaded before a measured program: on its exit, writes what it used to the file that `PLAYBOOK_BENCH_USAGE` names. */
process.on('exit', () => {
  const file = process.env['PLAYBOOK_BENCH_USAGE'];
  if (!file) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000 + childrenCpuMs(), peakMb: maxRSS / 1024 }),
  );
});

/** What ended children used, such as the search indexer: Linux says it, in hundredths of a second; elsewhere it is left out. */
function childrenCpuMs(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return 0;
  }
}
