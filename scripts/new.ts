import { join } from 'node:path';
import { loadPlaybook } from '../src/loading/load-playbook.ts';
import { today } from '../src/loading/today.ts';
import { contentOptions, UsageError } from './lib/arguments.ts';
import { asTyped } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder } from './lib/inspection.ts';
import { readKind, requireFreeId, writeRecord } from './lib/new/new-record.ts';
import { say } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';
import { mainLocale } from '../src/model/main-locale.ts';

const call = 'npm run new --';

await runCommand(
  {
    call,
    purpose: {
      fr: 'Écrit une fiche commentée qui passe la vérification\u00a0: partnership, clause, kpi, guide, case, question, checklist, candidate, journal.',
      en: 'Writes a commented record that passes the check: partnership, clause, kpi, guide, case, question, checklist, candidate, journal.',
    },
    positionals: ['KIND', 'ID'],
    options: contentOptions,
  },
  (args) => {
    const root = contentFolder(args);
    const { playbook } = loadPlaybook(root);
    const locale = args.locale ?? mainLocale(playbook.settings);
    const words = commandWords(locale);
    const [word, id] = args.positionals;
    if (word === undefined) throw new UsageError(words.needsId(`${call} KIND ID`));
    const kind = readKind(word, locale);
    if (id === undefined)
      throw new UsageError(words.needsId(`${call} ${kind} ${kind === 'journal' ? 'PARTNERSHIP/DATE-SUBJECT' : 'ID'}`));
    requireFreeId(kind, id, playbook, locale);
    const file = writeRecord(root, { kind, id, playbook, today: today(), locale });
    const asked = args.text('content');
    say(words.wrote(join(asked ?? 'content', file)));
    say(words.next(asked === undefined ? 'npm run check' : `npm run check -- --content ${asTyped(asked)}`));
    return 0;
  },
);
