import { join } from 'node:path';
import { buildReviewPack } from '../src/domain/review-pack/build-review-pack.ts';
import { asOfOption, contentOptions, UsageError } from './lib/arguments.ts';
import { asTyped } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { readQuarter, writeSnapshot } from './lib/freeze/snapshot.ts';
import { countProblems, inspectAsAsked, textReport } from './lib/inspection.ts';
import { requirePartnership } from './lib/known-partnership.ts';
import { say, warn } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';

const call = 'npm run freeze --';

await runCommand(
  {
    call,
    purpose: {
      fr: 'Écrit l’instantané de la revue d’un trimestre, tel qu’il est connu ce jour\u202f; il se valide ensuite avec le reste du playbook.',
      en: 'Writes the snapshot of a quarter’s review as it is known that day; it is then committed with the rest of the playbook.',
    },
    positionals: ['PARTNERSHIP', 'QUARTER'],
    options: { ...contentOptions, ...asOfOption },
  },
  (args) => {
    const inspected = inspectAsAsked(args);
    const { inspection, locale, root } = inspected;
    const { playbook, asOf } = inspection;
    const words = commandWords(locale);
    const [id, word] = args.positionals;
    if (id === undefined || word === undefined) throw new UsageError(words.needsId(`${call} PARTNERSHIP 2026-Q3`));
    if (countProblems(inspection, 'error') > 0) {
      say(textReport(inspected, ['error']));
      warn(words.nothingWritten);
      return 1;
    }
    const partnership = requirePartnership(id, playbook, locale);
    const quarter = readQuarter(word, asOf, locale);
    const { file, isNew } = writeSnapshot(root, buildReviewPack(partnership, playbook, quarter, asOf), locale);
    const shown = join(args.text('content') ?? 'content', file);
    say(isNew ? words.wrote(shown) : words.frozenAlready(shown));
    if (isNew) say(words.next(`git add ${asTyped(shown)}`));
    return 0;
  },
);
