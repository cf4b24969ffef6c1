import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOptions } from './lib/arguments.ts';
import { projectRoot } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { cutSerif, servedSerif } from './lib/fonts/cut-serif.ts';
import { say } from './lib/terminal.ts';

await runCommand(
  {
    call: 'npm run fonts',
    purpose: {
      fr: 'Retaille la police à empattements du site\u00a0: ses caractères et ses graisses.',
      en: 'Cuts the serif of the site anew: its characters and its weights.',
    },
    options: { lang: contentOptions.lang },
  },
  async () => {
    const font = await cutSerif();
    writeFileSync(join(projectRoot, servedSerif), font);
    say(`${servedSerif}, ${font.length} B`);
    return 0;
  },
);
