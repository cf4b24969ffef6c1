import { join } from 'node:path';
import { contentOptions, UsageError } from './lib/arguments.ts';
import { asTyped, callerPath } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { emptyPlaybook } from './lib/init/empty-playbook.ts';
import { writeNewFiles } from './lib/new-files.ts';
import { say } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';

const call = 'npm run init --';

await runCommand(
  {
    call,
    purpose: { fr: 'Écrit un playbook vide dans un dossier.', en: 'Writes an empty playbook into a folder.' },
    positionals: ['DIR'],
    options: {
      name: { value: 'NAME', says: { fr: 'le nom de votre organisation', en: 'your organisation’s name' } },
      lang: contentOptions.lang,
    },
  },
  (args) => {
    const locale = args.locale ?? 'fr';
    const words = commandWords(locale);
    const [asked] = args.positionals;
    if (asked === undefined) throw new UsageError(words.needsId(`${call} DIR`));
    const folder = callerPath(asked);
    writeNewFiles(folder, Object.entries(emptyPlaybook(args.text('name') ?? words.organisation, locale)), {
      refusal: (file) => words.notEmpty(join(asked, file)),
      wrote: (file) => say(words.wrote(join(asked, file))),
    });
    say(words.next(`npm run new -- --content ${asTyped(asked)} partnership ID`));
    return Promise.resolve(0);
  },
);
