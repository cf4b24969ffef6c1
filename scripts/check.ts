import { reportGithub } from '../src/diagnostics/reporters/github.ts';
import { reportJson } from '../src/diagnostics/reporters/json.ts';
import { asOfOption, contentOptions, UsageError } from './lib/arguments.ts';
import { runCommand } from './lib/command.ts';
import { countProblems, folderForAnnotations, inspectAsAsked, textReport } from './lib/inspection.ts';
import { say, warn } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';

await runCommand(
  {
    call: 'npm run -s check --',
    purpose: {
      fr: 'Dit tous les problèmes du playbook en une fois.',
      en: 'Tells every problem of the playbook in one run.',
    },
    options: {
      ...contentOptions,
      ...asOfOption,
      format: { value: 'text|github|json', says: { fr: 'la forme du rapport', en: 'the form of the report' } },
      'max-warnings': { value: 'N', says: { fr: 'échoue au-delà de N avertissements', en: 'fails beyond N warnings' } },
    },
  },
  (args) => {
    const words = commandWords(args.locale ?? 'fr');
    const format = args.text('format') ?? 'text';
    if (!['text', 'github', 'json'].includes(format)) throw new UsageError(words.badFormat(format));
    const limit = args.text('max-warnings');
    if (limit !== undefined && !/^\d+$/.test(limit)) throw new UsageError(words.badNumber('max-warnings', limit));
    const inspected = inspectAsAsked(args);
    const { inspection, locale, root } = inspected;
    const { diagnostics, fileCount } = inspection;
    if (format === 'json') say(reportJson(diagnostics, { locale, fileCount }));
    else if (format === 'github')
      process.stdout.write(reportGithub(diagnostics, { locale, folder: folderForAnnotations(root) }));
    else say(textReport(inspected));
    const warnings = countProblems(inspection, 'warning');
    const tooMany = limit !== undefined && warnings > Number(limit);
    if (tooMany) warn(commandWords(locale).tooManyWarnings(warnings, Number(limit)));
    return countProblems(inspection, 'error') > 0 || tooMany ? 1 : 0;
  },
);
