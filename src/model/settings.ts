import { z } from 'zod';
import { noted } from './author-note.ts';
import { lastingDurationSchema } from './duration.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { localeSchema } from './locale.ts';
import { currencySchema } from './money.ts';
import { numberBetween, numberSchema } from './number.ts';
import { refuse } from './refusal.ts';
import { eachCounts } from './repetition.ts';
import { addressSchema, booleanSchema, textSchema } from './text.ts';

/** The version of the files’ format that this program reads. */
const formatVersion = 1;

const formatVersionSchema = numberSchema.transform((value, context) =>
  value === formatVersion ? value : refuse(context, 'unknown-format-version', { value, read: formatVersion }),
);

/** How the numbers of a CSV file are written. */
const csvSettingsSchema = z.strictObject({
  locale: noted(
    localeSchema.optional(),
    'fr pour «\u00a01 234,5\u00a0», en pour “1,234.5”.',
    'fr for « 1 234,5 », en for “1,234.5”.',
  ),
  encoding: noted(
    z.enum(['utf-8', 'windows-1252']).optional(),
    'L’encodage des fichiers CSV.',
    'The encoding of CSV files.',
  ),
  files: noted(
    z
      .record(
        z.string(),
        z.strictObject({
          locale: noted(
            localeSchema.optional(),
            'La langue des nombres de ce fichier.',
            'The number language of this file.',
          ),
          encoding: noted(
            z.enum(['utf-8', 'windows-1252']).optional(),
            'L’encodage de ce fichier.',
            'The encoding of this file.',
          ),
        }),
      )
      .optional(),
    'Les exceptions, par fichier ou par dossier.',
    'The exceptions, by file or folder.',
  ),
});

const holidaysSchema = z.enum(['none', 'france']);

/** A version of the playbook for one partner. */
const editionSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de l’édition.', 'The edition’s id.'),
  party: noted(idSchema, 'L’organisation à qui elle s’adresse.', 'The organisation it is for.'),
});
export type Edition = z.infer<typeof editionSchema>;

/** `playbook.yaml`: what holds for the whole playbook. */
export const settingsSchema = z.strictObject({
  schemaVersion: noted(formatVersionSchema, 'La version du format\u00a0: 1.', 'The format version: 1.'),
  title: noted(textSchema.optional(), 'Le nom du playbook.', 'The playbook’s name.'),
  organisation: noted(
    z.strictObject({
      id: noted(idSchema, 'L’identifiant de votre organisation.', 'Your organisation’s id.'),
      name: noted(textSchema, 'Le nom de votre organisation.', 'Your organisation’s name.'),
    }),
    'Votre organisation.',
    'Your organisation.',
  ),
  languages: noted(
    eachCounts(z.array(localeSchema).min(1)).optional(),
    'Les langues du site\u202f; les fiches sont écrites dans la première, en français dès que des pages ont leur traduction sous «\u00a0en/\u00a0».',
    'The site’s languages; records are written in the first, in French once pages have their translation under “en/”.',
  ),
  currency: noted(
    currencySchema.optional(),
    'La devise de compte, en trois capitales\u00a0: EUR.',
    'The reporting currency, in three capitals: EUR.',
  ),
  rates: noted(
    eachCounts(
      z.array(
        z.strictObject({
          currency: noted(currencySchema, 'La devise convertie.', 'The currency converted.'),
          on: noted(isoDateSchema, 'La date du cours.', 'The date of the rate.'),
          rate: noted(
            numberBetween(0.000001, 1_000_000),
            'Ce que vaut une unité dans la devise de compte.',
            'What one unit is worth in the reporting currency.',
          ),
        }),
      ),
      'currency',
      'on',
    ).optional(),
    'Les cours datés.',
    'The dated rates.',
  ),
  csv: noted(csvSettingsSchema.optional(), 'L’écriture des fichiers CSV.', 'How CSV files are written.'),
  calendar: noted(
    z
      .strictObject({
        weekends: noted(
          z.enum(['skip', 'keep']).optional(),
          'skip pour éviter les fins de semaine.',
          'skip to avoid weekends.',
        ),
        holidays: noted(
          holidaysSchema.optional(),
          'france pour éviter les jours fériés français.',
          'france to avoid French public holidays.',
        ),
      })
      .optional(),
    'Le calendrier de travail.',
    'The working calendar.',
  ),
  review: noted(
    z
      .strictObject({
        every: noted(
          lastingDurationSchema.optional(),
          'L’intervalle de relecture par défaut.',
          'The default review interval.',
        ),
      })
      .optional(),
    'La relecture par défaut.',
    'The default review.',
  ),
  editions: noted(z.array(editionSchema).optional(), 'Les éditions partenaires.', 'The partner editions.'),
  hosting: noted(
    z.enum(['private', 'public']).optional(),
    'private si le site est derrière une connexion.',
    'private if the site is behind a login.',
  ),
  index: noted(
    booleanSchema.optional(),
    'true pour laisser les moteurs de recherche lire le site.',
    'true to let search engines read the site.',
  ),
  sampleAsOf: noted(
    isoDateSchema.optional(),
    'La date à laquelle l’exemple est calculé.',
    'The date the sample is computed at.',
  ),
  repository: noted(
    addressSchema.optional(),
    'L’adresse du dépôt, pour les liens «\u00a0Modifier\u00a0».',
    'The repository’s address, for “Edit” links.',
  ),
  fileLinks: noted(
    z
      .strictObject({
        edit: noted(
          addressSchema.optional(),
          'L’adresse où modifier un fichier\u202f; {file} tient lieu de son chemin.',
          'The address where a file is edited; {file} stands for its path.',
        ),
        history: noted(
          addressSchema.optional(),
          'L’adresse de l’historique d’un fichier\u202f; {file} tient lieu de son chemin.',
          'The address of a file’s history; {file} stands for its path.',
        ),
        problem: noted(
          addressSchema.optional(),
          'L’adresse où signaler un problème\u202f; {title} tient lieu du titre de la page.',
          'The address where a problem is reported; {title} stands for the page’s title.',
        ),
      })
      .optional(),
    'Les adresses de vos fichiers, si le dépôt n’est ni sur GitHub ni sur GitLab.',
    'The addresses of your files, if the repository is on neither GitHub nor GitLab.',
  ),
  contact: noted(
    addressSchema.optional(),
    'L’adresse à qui écrire si une page ne se lit pas, montrée à tous les lecteurs, partenaires compris.',
    'The address to write to if a page cannot be read, shown to every reader, partners included.',
  ),
  exports: noted(
    z
      .strictObject({
        docx: noted(
          z.enum(['active', 'none']).optional(),
          'active pour les DOCX des contrats et des revues à tenir, none pour aucun.',
          'active for DOCX files of the contracts and of the reviews to be held, none for none.',
        ),
        xlsx: noted(
          z.enum(['active', 'none']).optional(),
          'active pour produire des XLSX.',
          'active to produce XLSX files.',
        ),
        pptx: noted(
          z.enum(['active', 'none']).optional(),
          'active pour les PPTX des revues à tenir\u202f; aucun sans cela.',
          'active for PPTX files of the reviews to be held; none without it.',
        ),
      })
      .optional(),
    'Les fichiers produits.',
    'The files produced.',
  ),
  search: noted(
    z
      .strictObject({
        synonyms: noted(
          z.array(z.array(textSchema).min(2)).optional(),
          'Les groupes de mots qui se cherchent l’un pour l’autre, en plus de ceux du métier.',
          'The groups of words searched one for another, besides those of the trade.',
        ),
      })
      .optional(),
    'La recherche.',
    'Search.',
  ),
});
export type Settings = z.infer<typeof settingsSchema>;
