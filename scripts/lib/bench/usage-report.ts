import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

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

/**
 * What children used, such as the search indexer, ended or not: Linux says it, in hundredths of a second;
 * elsewhere it is left out.
 */
function childrenCpuMs(): number {
  const own = statOf('self');
  if (!own) return 0;
  const running = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(name))
    .filter((stat) => stat?.parent === process.pid);
  return running.reduce((sum, stat) => sum + (stat?.cpuMs ?? 0), own.endedChildrenMs);
}

function statOf(process: string): { parent: number; cpuMs: number; endedChildrenMs: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map(
      (rank) => fields[rank],
    );
    return { parent, cpuMs: (user + system) * 10, endedChildrenMs: (endedUser + endedSystem) * 10 };
  } catch {
    return undefined;
  }
}
