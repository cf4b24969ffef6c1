import { join } from 'node:path';
import { asOfOption, contentOptions } from './lib/arguments.ts';
import { setAstroEnvironment } from './lib/build/astro-build.ts';
import { requireEdition, siteBase, siteFolder, siteOptions } from './lib/build/site-options.ts';
import { projectRoot } from './lib/caller.ts';
import { runCommand } from './lib/command.ts';
import { inspectAsAsked } from './lib/inspection.ts';
import { readPort, serveOptions } from './lib/serve/serve-command.ts';
import { untilToldToStop } from './lib/serve/until-told-to-stop.ts';

await runCommand(
  {
    call: 'npm run dev --',
    purpose: {
      fr: 'Montre le playbook pendant qu’on l’écrit\u00a0: un fichier enregistré paraît à la requête suivante.',
      en: 'Shows the playbook while it is written: a saved file appears at the next request.',
    },
    options: {
      ...contentOptions,
      ...asOfOption,
      edition: siteOptions.edition,
      base: siteOptions.base,
      out: siteOptions.out,
      ...serveOptions,
    },
  },
  async (args) => {
    const port = readPort(args);
    const { root, inspection, locale } = inspectAsAsked(args);
    const edition = requireEdition(args.text('edition'), inspection.playbook.settings, locale);
    setAstroEnvironment({
      content: root,
      out: siteFolder(args),
      cache: join(projectRoot, '.cache', 'dev'),
      base: siteBase(args),
      site: undefined,
      asOf: args.text('as-of'),
      edition,
    });
    const { dev } = await import('astro');
    const host = args.text('host');
    const server = await dev({
      root: projectRoot,
      configFile: 'astro.config.mjs',
      // Of a route whose ending is a parameter, such as a table or an image, Astro’s server would ask for
      // a slash after the ending.
      trailingSlash: 'ignore',
      server: { port, ...(host ? { host } : {}) },
    });
    await untilToldToStop();
    await server.stop();
    return 0;
  },
);
