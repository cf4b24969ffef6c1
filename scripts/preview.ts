import { contentOptions } from './lib/arguments.ts';
import { recoverInterrupted } from './lib/build/site-build.ts';
import { readManifest } from './lib/build/site-manifest.ts';
import { siteFolder, siteOptions } from './lib/build/site-options.ts';
import { Failure, runCommand } from './lib/command.ts';
import { readPort, serveOptions, serveSite } from './lib/serve/serve-command.ts';
import { say } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';

await runCommand(
  {
    call: 'npm run preview --',
    purpose: { fr: 'Sert le dernier site construit.', en: 'Serves the last site that was built.' },
    options: { lang: contentOptions.lang, out: siteOptions.out, edition: siteOptions.edition, ...serveOptions },
  },
  async (args) => {
    const words = commandWords(args.locale ?? 'fr');
    readPort(args);
    for (const folder of recoverInterrupted()) say(words.recovered(folder));
    const out = siteFolder(args);
    const manifest = readManifest(out);
    if (!manifest) throw new Failure(words.notBuilt(out));
    return serveSite(args, { out, base: manifest.base });
  },
);
