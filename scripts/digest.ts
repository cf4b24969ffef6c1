import { writeDigest } from '../src/exports/digest-text.ts';
import { nearestOf } from '../src/diagnostics/near-match.ts';
import type { Locale } from '../src/model/locale.ts';
import type { Person } from '../src/model/person.ts';
import { siteOf } from '../src/playbook.ts';
import { createViewContext } from '../src/views/view-context.ts';
import { asOfOption, contentOptions, UsageError } from './lib/arguments.ts';
import { siteAddress, siteBase } from './lib/build/site-options.ts';
import { runCommand } from './lib/command.ts';
import { countProblems, inspectAsAsked, textReport } from './lib/inspection.ts';
import { say, warn } from './lib/terminal.ts';
import { commandWords } from './lib/words/index.ts';

const usualDays = 14;

await runCommand(
  {
    call: 'npm run -s digest --',
    purpose: {
      fr: 'Dit en texte ce qui est en retard et ce qui est à traiter bientôt, pour l’envoyer.',
      en: 'Tells as text what is late and what is soon to be dealt with, to mail it.',
    },
    options: {
      ...contentOptions,
      ...asOfOption,
      owner: {
        value: 'ID',
        says: {
          fr: 'une personne de people.yaml (par défaut\u00a0: tout le monde)',
          en: 'a person of people.yaml (default: everyone)',
        },
      },
      days: {
        value: 'N',
        says: { fr: 'combien de jours devant soi (par défaut\u00a0: 14)', en: 'how many days ahead (default: 14)' },
      },
      base: {
        value: '/p/',
        says: { fr: 'le chemin sous lequel le site est servi', en: 'the path the site is served under' },
      },
      site: {
        value: 'URL',
        says: { fr: 'l’adresse de l’hôte, pour donner des liens', en: 'the host’s address, to give links' },
      },
    },
  },
  (args) => {
    const asked = args.text('days');
    if (asked !== undefined && !/^\d{1,4}$/.test(asked))
      throw new UsageError(commandWords(args.locale ?? 'fr').badNumber('days', asked));
    const [site, base] = [siteAddress(args), siteBase(args)];
    const inspected = inspectAsAsked(args);
    const { inspection, root, locale } = inspected;
    if (countProblems(inspection, 'error') > 0) {
      warn(textReport(inspected, ['error']));
      warn(commandWords(locale).noDigest);
      return 1;
    }
    const person = findPerson(args.text('owner'), inspection.playbook.people, locale);
    const context = createViewContext(siteOf(inspection, { root, base }), locale);
    say(writeDigest(context, { person, days: Number(asked ?? usualDays), site }).trimEnd());
    return 0;
  },
);

function findPerson(id: string | undefined, people: readonly Person[], locale: Locale): Person | undefined {
  if (id === undefined) return undefined;
  const person = people.find((each) => each.id === id);
  if (person) return person;
  const near = nearestOf(
    id,
    people.map((each) => each.id),
  );
  throw new UsageError(commandWords(locale).unknownOwner(id, near));
}
