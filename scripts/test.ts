import { spawn } from 'node:child_process';
import { contentOptions, UsageError } from './lib/arguments.ts';
import { browserAdvice, findBrowser } from './lib/browser.ts';
import type { Locale } from '../src/model/locale.ts';
import { projectRoot } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { commandWords } from './lib/words/index.ts';
import { ink, say, warn } from './lib/terminal.ts';

/**
 * Every kind of test, the cheapest first: its name here, the npm script that runs it, and what it is. The lanes of one
 * round run at the same time, each a step after the other, since each of these steps keeps a single core busy.
 */
const rounds = [
  // Lint reads the types that Astro writes.
  [[{ name: 'sync', script: 'sync', fr: 'types d’Astro', en: 'types of Astro' }]],
  [
    [{ name: 'lint', script: 'lint', fr: 'règles de code', en: 'lint' }],
    [
      { name: 'format', script: 'format:check', fr: 'mise en forme', en: 'formatting' },
      { name: 'spelling', script: 'spelling', fr: 'orthographe', en: 'spelling' },
      { name: 'types', script: 'types', fr: 'types', en: 'types' },
    ],
  ],
  [[{ name: 'unit', script: 'test:unit', fr: 'tests unitaires', en: 'unit tests' }]],
  [[{ name: 'content', script: 'check', fr: 'vérification de l’exemple', en: 'content check' }]],
  [[{ name: 'build', script: 'build', fr: 'construction', en: 'build' }]],
  [[{ name: 'browser', script: 'test:browser', fr: 'tests dans le navigateur', en: 'browser tests' }]],
] as const;

type Step = (typeof rounds)[number][number][number];

const steps: readonly Step[] = rounds.flat(2);
const names = steps.map((step) => step.name);

await runCommand(
  {
    call: 'npm test --',
    purpose: {
      fr: `Fait tous les tests, les moins chers d’abord, et s’arrête au premier qui échoue. On peut en nommer\u00a0: ${names.join(', ')}.`,
      en: `Runs every test, the cheapest first, and stops at the first that fails. Some may be named: ${names.join(', ')}.`,
    },
    positionals: ['[TEST …]'],
    options: { lang: contentOptions.lang },
  },
  async (args) => {
    const locale = args.locale ?? 'fr';
    const unknown = args.positionals.find((asked) => !names.some((name) => name === asked));
    if (unknown !== undefined) throw new UsageError(commandWords(locale).unknownTest(unknown, names));
    const isChosen = (step: Step) => args.positionals.length === 0 || args.positionals.includes(step.name);
    if (steps.some((step) => step.name === 'browser' && isChosen(step)) && !findBrowser().found) {
      warn(browserAdvice);
      return 1;
    }
    for (const round of rounds) {
      const lanes = round.map((lane) => lane.filter(isChosen)).filter((lane) => lane.length > 0);
      const statuses = await Promise.all(lanes.map((lane) => runLane(lane, locale, lanes.length === 1)));
      if (statuses.some((status) => status !== 0)) return 1;
    }
    return 0;
  },
);

/** Runs steps one after the other, up to the first that fails. */
async function runLane(lane: readonly Step[], locale: Locale, isAlone: boolean): Promise<number> {
  for (const step of lane) {
    const status = await runStep(step, locale, isAlone);
    if (status !== 0) return status;
  }
  return 0;
}

/** Runs one step, and says how it ended; one that runs beside others keeps its lines together until then. */
async function runStep(step: Step, locale: Locale, isAlone: boolean): Promise<number> {
  const head = ink('bold', `\n── ${step[locale]} (npm run ${step.script})`);
  if (isAlone) say(head);
  const started = performance.now();
  const { status, heard } = await runScript(step.script, isAlone);
  if (!isAlone) say(`${head}\n${heard}`.trimEnd());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) say(`${ink('green', '✓')} ${step[locale]}, ${seconds} s`);
  else warn(`${ink('red', '✗')} ${step[locale]}, ${seconds} s`);
  return status;
}

/** Runs an npm script with the npm that runs this one; its lines are shown as they come, or returned. */
function runScript(script: string, isShown: boolean): Promise<{ status: number; heard: string }> {
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(command, [...before, 'run', '-s', script], {
    cwd: projectRoot,
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status: status ?? 1, heard: Buffer.concat(chunks).toString() });
    });
  });
}
