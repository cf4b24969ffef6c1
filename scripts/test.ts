import { spawnSync } from 'node:child_process';
import { contentOptions, UsageError } from './lib/arguments.ts';
import { browserAdvice, findBrowser } from './lib/browser.ts';
import { projectRoot } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { ink, say, warn } from './lib/terminal.ts';

/** Every kind of test, the cheapest first: its name here, the npm script that runs it, and what it is. */
const steps = [
  { name: 'format', script: 'format:check', fr: 'mise en forme', en: 'formatting' },
  { name: 'types', script: 'types', fr: 'types', en: 'types' },
  { name: 'lint', script: 'lint', fr: 'règles de code', en: 'lint' },
  { name: 'spelling', script: 'spelling', fr: 'orthographe', en: 'spelling' },
  { name: 'unit', script: 'test:unit', fr: 'tests unitaires', en: 'unit tests' },
  { name: 'content', script: 'check', fr: 'vérification de l’exemple', en: 'content check' },
  { name: 'build', script: 'build', fr: 'construction', en: 'build' },
  { name: 'browser', script: 'test:browser', fr: 'tests dans le navigateur', en: 'browser tests' },
] as const;

const names = steps.map((step) => step.name);

await runCommand(
  {
    call: 'npm test --',
    purpose: {
      fr: `Fait tous les tests, les moins chers d’abord, et s’arrête au premier qui échoue. On peut en nommer : ${names.join(', ')}.`,
      en: `Runs every test, the cheapest first, and stops at the first that fails. Some may be named: ${names.join(', ')}.`,
    },
    positionals: ['[TEST …]'],
    options: { lang: contentOptions.lang },
  },
  (args) => {
    const locale = args.locale ?? 'fr';
    const unknown = args.positionals.find((asked) => !names.some((name) => name === asked));
    if (unknown !== undefined) throw new UsageError(`${unknown}: ${names.join(', ')}`);
    const chosen = steps.filter((step) => args.positionals.length === 0 || args.positionals.includes(step.name));
    if (chosen.some((step) => step.name === 'browser') && !findBrowser().found) {
      warn(browserAdvice);
      return Promise.resolve(1);
    }
    for (const step of chosen) {
      say(ink('bold', `\n── ${step[locale]} (npm run ${step.script})`));
      const started = performance.now();
      const status = runScript(step.script);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (status !== 0) {
        warn(`${ink('red', '✗')} ${step[locale]}, ${seconds} s`);
        return Promise.resolve(1);
      }
      say(`${ink('green', '✓')} ${step[locale]}, ${seconds} s`);
    }
    return Promise.resolve(0);
  },
);

/** Runs an npm script with the npm that runs this one. */
function runScript(script: string): number {
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  return spawnSync(command, [...before, 'run', '-s', script], { cwd: projectRoot, stdio: 'inherit' }).status ?? 1;
}
