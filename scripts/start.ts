import { buildAsAsked } from './lib/build/site-command.ts';
import { siteOptions } from './lib/build/site-options.ts';
import { runCommand } from './lib/command.ts';
import { readPort, serveOptions, serveSite } from './lib/serve/serve-command.ts';

await runCommand(
  {
    call: 'npm start --',
    purpose: {
      fr: 'Vérifie le playbook, construit le site et le sert.',
      en: 'Checks the playbook, builds the site and serves it.',
    },
    options: { ...siteOptions, ...serveOptions },
  },
  async (args) => {
    readPort(args);
    const outcome = await buildAsAsked(args);
    return outcome.exitCode === 0 ? serveSite(args, outcome) : outcome.exitCode;
  },
);
