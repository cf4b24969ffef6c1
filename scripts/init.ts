import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOptions, UsageError } from './lib/arguments.ts';
import { callerPath } from './lib/caller.ts';
import { Failure, runCommand } from './lib/command.ts';
import { emptyPlaybook } from './lib/init/empty-playbook.ts';
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
    const files = Object.entries(emptyPlaybook(args.text('name') ?? words.organisation, locale));
    const taken = files.find(([file]) => existsSync(join(folder, file)));
    if (taken) throw new Failure(words.notEmpty(join(asked, taken[0])));
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text, { flag: 'wx' });
      say(words.wrote(join(asked, file)));
    }
    say(words.next(`npm run new -- --content ${asked} partnership ID`));
    return Promise.resolve(0);
  },
);
