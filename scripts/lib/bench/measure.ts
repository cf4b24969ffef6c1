import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../command.ts';

/** What one run of a program took. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** The options of Node that `npm run` gives to a program. */
function nodeOptions(script: string): string[] {
  const command = Object.values(scripts).find(
    (each) => each.startsWith('node ') && script.endsWith(each.split(' ').at(-1) ?? each),
  );
  return command?.split(' ').filter((word) => word.startsWith('--')) ?? [];
}

const reporter = fileURLToPath(new URL('usage-report.ts', import.meta.url));

/**
 * Runs a program under this Node, with the options that `npm run` gives it, and says what it took, start-up included.
 * @throws Failure with what it printed when it does not end well
 */
export function measure(script: string, args: readonly string[]): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const usage = join(folder, 'usage.json');
  try {
    const started = performance.now();
    const run = spawnSync(process.execPath, [...nodeOptions(script), '--import', reporter, script, ...args], {
      encoding: 'utf8',
      env: { ...process.env, PLAYBOOK_BENCH_USAGE: usage },
    });
    const wallMs = performance.now() - started;
    if (run.status !== 0) throw new Failure(`${script} ${args.join(' ')}\n${run.stdout}${run.stderr}`);
    return { wallMs, ...(JSON.parse(readFileSync(usage, 'utf8')) as { cpuMs: number; peakMb: number }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs a program that measures itself and prints its cost as JSON, so that what it does before the
 * part measured is left out.
 * @throws Failure with what it printed when it does not end well
 */
export function ownMeasure(script: string, args: readonly string[]): Cost {
  const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Failure(`${script} ${args.join(' ')}\n${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout) as Cost;
}

/** The run of several that took the middle time. */
export function measureMedian(runs: number, run: () => Cost): Cost {
  const costs = Array.from({ length: runs }, run).sort((a, b) => a.wallMs - b.wallMs);
  return costs[Math.floor((costs.length - 1) / 2)] ?? { wallMs: 0, cpuMs: 0, peakMb: 0 };
}
