import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOptions } from './lib/arguments.ts';
import { projectRoot } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { cutFont, typefaces } from './lib/fonts/cut-font.ts';
import { say } from './lib/terminal.ts';

await runCommand(
  {
    call: 'npm run fonts',
    purpose: {
      fr: 'Retaille les polices du site\u00a0: leurs caractères et leurs graisses.',
      en: 'Cuts the fonts of the site anew: their characters and their weights.',
    },
    options: { lang: contentOptions.lang },
  },
  async () => {
    for (const typeface of typefaces) {
      const font = await cutFont(typeface);
      writeFileSync(join(projectRoot, typeface.served), font);
      say(`${typeface.served}, ${font.length} B`);
    }
    return 0;
  },
);
