import { statSync } from 'node:fs';
import { loadPlaybook } from '../src/loading/load-playbook.ts';
import { contentOptions, UsageError } from './lib/arguments.ts';
import { callerPath } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { importTable } from './lib/import/import-table.ts';
import { contentFolder } from './lib/inspection.ts';
import { commandWords } from './lib/words/index.ts';
import { mainLocale } from '../src/model/main-locale.ts';

const call = 'npm run import --';

await runCommand(
  {
    call,
    purpose: {
      fr: 'Écrit des fiches de partenariat, ou des chiffres d’indicateurs, à partir d’un tableur enregistré en CSV.',
      en: 'Writes partnership records, or KPI figures, from a spreadsheet saved as CSV.',
    },
    positionals: ['FILE.csv'],
    options: {
      ...contentOptions,
      partnership: {
        value: 'ID',
        says: {
          fr: 'le partenariat des chiffres, si aucune colonne ne le dit',
          en: 'whose figures they are, when no column says so',
        },
      },
      numbers: {
        value: 'fr|en',
        says: { fr: 'l’écriture des nombres du tableur', en: 'how the spreadsheet writes its numbers' },
      },
      encoding: { value: 'utf-8|windows-1252', says: { fr: 'l’encodage du fichier', en: 'the file’s encoding' } },
    },
  },
  (args) => {
    const root = contentFolder(args);
    const { playbook } = loadPlaybook(root);
    const { settings } = playbook;
    const locale = args.locale ?? mainLocale(settings);
    const words = commandWords(locale);
    const [asked] = args.positionals;
    if (asked === undefined) throw new UsageError(words.needsId(`${call} FILE.csv`));
    const numbers = args.text('numbers') ?? settings.csv?.locale ?? 'fr';
    const encoding = args.text('encoding') ?? settings.csv?.encoding ?? 'utf-8';
    if (numbers !== 'fr' && numbers !== 'en') throw new UsageError(words.badChoice('numbers', numbers, 'fr, en'));
    if (encoding !== 'utf-8' && encoding !== 'windows-1252')
      throw new UsageError(words.badChoice('encoding', encoding, 'utf-8, windows-1252'));
    if (!statSync(callerPath(asked), { throwIfNoEntry: false })?.isFile())
      throw new UsageError(words.missingFile(asked));
    const shown = args.text('content');
    return importTable(
      { asked, root, shown, numbers, encoding, partnership: args.text('partnership') },
      playbook,
      locale,
    );
  },
);
