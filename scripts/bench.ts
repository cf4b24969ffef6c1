import { contentOptions, UsageError } from './lib/arguments.ts';
import { formatBench } from './lib/bench/bench-table.ts';
import { benchSize } from './lib/bench/bench-size.ts';
import { benchReader } from './lib/bench/reader/bench-reader.ts';
import { formatReaderBench } from './lib/bench/reader/reader-table.ts';
import { runCommand } from './lib/command.ts';
import { say } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';

await runCommand(
  {
    call: 'npm run -s bench --',
    purpose: {
      fr: 'Mesure la vérification et la construction sur des playbooks de N fiches (100 et 1 000 par défaut) ; avec reader, ce que coûtent à leur lecteur les pages de l’exemple, et la recherche sur N fiches (25 et 140 par défaut, soit environ 1 000 et 4 000 pages).',
      en: 'Measures the check and the build on playbooks of N records (100 and 1,000 by default); with reader, what the pages of the sample cost their reader, and the search over N records (25 and 140 by default, about 1,000 and 4,000 pages).',
    },
    positionals: ['[reader] [N …]'],
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
  async (args) => {
    const locale = args.locale ?? 'fr';
    const runs = args.text('runs') ?? '1';
    const isReader = args.positionals[0] === 'reader';
    const given = args.positionals.slice(isReader ? 1 : 0);
    const sizes = given.length > 0 ? given : isReader ? ['25', '140'] : ['100', '1000'];
    for (const text of [runs, ...sizes]) {
      if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(commandWords(locale).badCount(text));
    }
    if (isReader) {
      const result = await benchReader(sizes.map(Number));
      say(args.flag('json') ? JSON.stringify(result) : formatReaderBench(result, locale));
      return 0;
    }
    const results = sizes.map((size) => {
      const result = benchSize(Number(size), Number(runs));
      if (!args.flag('json')) say(`${formatBench(result, locale)}\n`);
      return result;
    });
    if (args.flag('json')) say(JSON.stringify({ node: process.version, results }));
    return 0;
  },
);
