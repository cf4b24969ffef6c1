import { contentOptions, UsageError } from './lib/arguments.ts';
import { formatBench } from './lib/bench/bench-table.ts';
import { benchSize } from './lib/bench/bench-size.ts';
import { runCommand } from './lib/command.ts';
import { say } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';

await runCommand(
  {
    call: 'npm run -s bench --',
    purpose: {
      fr: 'Mesure la vérification et la construction sur des playbooks de N fiches (100 et 1 000 par défaut).',
      en: 'Measures the check and the build on playbooks of N records (100 and 1,000 by default).',
    },
    positionals: ['[N …]'],
    options: {
      runs: {
        value: 'N',
        says: {
          fr: 'le nombre de mesures, dont on garde la médiane',
          en: 'how many measurements, of which the median is kept',
        },
      },
      json: { says: { fr: 'un objet JSON au lieu d’un tableau', en: 'a JSON object instead of a table' } },
      lang: contentOptions.lang,
    },
  },
  (args) => {
    const locale = args.locale ?? 'fr';
    const runs = args.text('runs') ?? '1';
    const sizes = args.positionals.length > 0 ? args.positionals : ['100', '1000'];
    for (const text of [runs, ...sizes]) {
      if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(commandWords(locale).badCount(text));
    }
    const results = sizes.map((size) => {
      const result = benchSize(Number(size), Number(runs));
      if (!args.flag('json')) say(`${formatBench(result, locale)}\n`);
      return result;
    });
    if (args.flag('json')) say(JSON.stringify({ node: process.version, results }));
    return Promise.resolve(0);
  },
);
