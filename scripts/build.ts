import { runCommand } from './lib/command.ts';
import { siteOptions } from './lib/build/site-options.ts';
import { buildAsAsked } from './lib/build/site-command.ts';

await runCommand(
  {
    call: 'npm run -s build --',
    purpose: {
      fr: 'Vérifie le playbook, construit le site, l’indexe, le contrôle, puis le met à la place du précédent.',
      en: 'Checks the playbook, builds the site, indexes it, verifies it, then puts it in the place of the last one.',
    },
    options: siteOptions,
  },
  async (args) => (await buildAsAsked(args)).exitCode,
);
