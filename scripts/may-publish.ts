import { loadPlaybook } from '../src/loading/load-playbook.ts';
import { contentOptions } from './lib/arguments.ts';
import { siteOptions } from './lib/build/site-options.ts';
import { runCommand } from './lib/command.ts';
import { contentFolder } from './lib/inspection.ts';
import { mayPublish } from './lib/publish/may-publish.ts';
import { say, warn } from './lib/terminal.ts';
import { mainLocale } from '../src/model/main-locale.ts';

const words = {
  fr: {
    yes: 'Cette édition peut être publiée.',
    'not-private':
      'L’édition interne n’est publiée que derrière une connexion. Si votre hôte en demande une, écrivez « hosting: private » dans playbook.yaml\u202f; sinon, publiez une édition partenaire.',
    'unknown-edition': 'playbook.yaml n’a pas cette édition.',
  },
  en: {
    yes: 'This edition may be published.',
    'not-private':
      'The internal edition is published behind a login only. If your host asks for one, write “hosting: private” in playbook.yaml; otherwise, publish a partner edition.',
    'unknown-edition': 'playbook.yaml has no such edition.',
  },
} as const;

await runCommand(
  {
    call: 'node scripts/may-publish.ts',
    purpose: {
      fr: 'Dit si une édition peut être publiée\u00a0: le flux de publication le demande d’abord.',
      en: 'Says whether an edition may be published: the publishing workflow asks first.',
    },
    options: { ...contentOptions, edition: siteOptions.edition },
  },
  (args) => {
    const { playbook } = loadPlaybook(contentFolder(args));
    const locale = args.locale ?? mainLocale(playbook.settings);
    const verdict = mayPublish(playbook.settings, args.text('edition'));
    (verdict === 'yes' ? say : warn)(words[locale][verdict]);
    return verdict === 'yes' ? 0 : 1;
  },
);
