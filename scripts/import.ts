import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reportText } from '../src/diagnostics/reporters/text.ts';
import { indexKpiNames } from '../src/loading/csv/kpi-names.ts';
import { loadPlaybook } from '../src/loading/load-playbook.ts';
import { toIdentifier } from '../src/model/identifier.ts';
import { contentOptions, UsageError } from './lib/arguments.ts';
import { callerPath } from './lib/caller.ts';
import { Failure, runCommand } from './lib/command.ts';
import { importFigures } from './lib/import/figure-rows.ts';
import { importPartnerships } from './lib/import/partnership-rows.ts';
import { readSpreadsheet } from './lib/import/spreadsheet.ts';
import { tellUnplaced } from './lib/import/unplaced.ts';
import { contentFolder } from './lib/inspection.ts';
import { say, takesColour, warn } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';

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
  async (args) => {
    const root = contentFolder(args);
    const { playbook } = await loadPlaybook(root);
    const { settings } = playbook;
    const locale = args.locale ?? settings.languages?.[0] ?? 'fr';
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

    const name = `${toIdentifier(basename(asked).replace(/\.[^.]+$/, '')) || 'import'}.csv`;
    const kpis = indexKpiNames(
      playbook.kpis.map(({ id, title, aliases, unit, frequency }) => ({
        id,
        title,
        aliases: aliases ?? [],
        unit,
        frequency,
      })),
    );
    const { spreadsheet, diagnostics } = readSpreadsheet({
      file: asked,
      bytes: readFileSync(callerPath(asked)),
      encoding,
      kpis,
    });
    const report = (found: typeof diagnostics) =>
      reportText(found, {
        locale,
        fileCount: 1,
        color: takesColour(process.stdout),
        contentOf: () => undefined,
      }).trimEnd();
    if (!spreadsheet) {
      warn(report(diagnostics));
      return 1;
    }
    if (spreadsheet.kind === 'unknown') throw new Failure(words.unknownTable(asked));
    const made =
      spreadsheet.kind === 'partnerships'
        ? { ...importPartnerships(spreadsheet, playbook), diagnostics: [] }
        : importFigures(spreadsheet, { name, locale: numbers, partnership: args.text('partnership') }, playbook);
    const files = [...made.files];
    const taken = files.find(([file]) => existsSync(join(root, file)));
    if (taken) throw new Failure(words.exists(taken[0]));
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text, { flag: 'wx' });
      say(words.wrote(join(args.text('content') ?? 'content', file)));
    }
    if (made.diagnostics.length > 0) say(report(made.diagnostics));
    for (const unplaced of made.unplaced) say(tellUnplaced(unplaced, locale));
    say(
      files.length > 0
        ? words.next(
            args.text('content') === undefined
              ? 'npm run check'
              : `npm run check -- --content ${args.text('content') ?? ''}`,
          )
        : words.nothingWritten,
    );
    const lost =
      made.unplaced.some((unplaced) => unplaced.lost) ||
      made.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
    return files.length === 0 || lost ? 1 : 0;
  },
);
