import { list } from '../listed.ts';
import { message } from '../message.ts';
import { meantEn, meantFr } from './did-you-mean.ts';

/** What can be wrong with a file before anything in it is read. */
export const fileMessages = {
  'missing-settings': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le dossier de contenu n’a pas de fichier playbook.yaml.',
      hint: 'Créez playbook.yaml, ou lancez « npm run init -- DOSSIER » pour partir d’un playbook vide.',
    }),
    en: () => ({
      message: 'The content folder has no playbook.yaml file.',
      hint: 'Create playbook.yaml, or run “npm run init -- FOLDER” to start from an empty playbook.',
    }),
  }),
  'missing-list': message<{
    file: string;
    isThere: 'yes' | 'no';
    first: string;
    known: readonly string[];
    others: number;
  }>({
    severity: 'error',
    fr: (v) => ({
      message: `${v.isThere === 'yes' ? `Le fichier ${v.file} est vide, et` : `Il manque le fichier ${v.file}, auquel`} des fiches${v.isThere === 'yes' ? ' y' : ''} renvoient : ${list(v.known)} et ${v.others} de plus.`,
      hint: `${v.isThere === 'yes' ? 'Écrivez-y' : 'Créez-le dans le dossier de contenu, avec'} une ligne pour chacun : « - { id: ${v.first}, name: … } ».`,
    }),
    en: (v) => ({
      message: `The file ${v.file} is ${v.isThere === 'yes' ? 'empty' : 'missing'}, and records refer to it: ${list(v.known)} and ${v.others} more.`,
      hint: `${v.isThere === 'yes' ? 'Write in it' : 'Create it in the content folder, with'} a line for each: “- { id: ${v.first}, name: … }”.`,
    }),
  }),
  'missing-catalogue': message<{
    folder: string;
    kind: string;
    first: string;
    known: readonly string[];
    others: number;
  }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le dossier ${v.folder}/ n’est pas là, ou ne contient aucune page, et des fiches y renvoient : ${list(v.known)} et ${v.others} de plus.`,
      hint: `Remettez le dossier à sa place dans le dossier de contenu ; s’il n’a jamais existé, créez chaque page, comme ${v.folder}/${v.first}.mdx, par « npm run new -- ${v.kind} ${v.first} ».`,
    }),
    en: (v) => ({
      message: `The folder ${v.folder}/ is not there, or holds no page, and records refer to it: ${list(v.known)} and ${v.others} more.`,
      hint: `Put the folder back in the content folder; if there never was one, create each page, such as ${v.folder}/${v.first}.mdx, with “npm run new -- ${v.kind} ${v.first}”.`,
    }),
  }),
  'unreadable-file': message<{ reason: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le fichier ne peut pas être lu (${v.reason}).`,
      hint: 'Vérifiez les droits du fichier, puis relancez.',
    }),
    en: (v) => ({
      message: `The file cannot be read (${v.reason}).`,
      hint: 'Check the file’s permissions, then run again.',
    }),
  }),
  'not-utf8': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier n’est pas en UTF-8 : un de ses octets ne forme aucun caractère.',
      hint: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
    }),
    en: () => ({
      message: 'The file is not UTF-8: one of its bytes makes no character.',
      hint: 'Save it again with the UTF-8 encoding.',
    }),
  }),
  'text-in-utf-16': message<{ marked: 'yes' | 'no' }>({
    severity: 'error',
    fr: (v) => ({
      message:
        v.marked === 'yes'
          ? 'Le fichier est en UTF-16, pas en UTF-8.'
          : 'Le fichier semble être en UTF-16 sans la marque qui le dit : un octet sur deux y est nul.',
      hint: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8 (« Unicode » désigne souvent l’UTF-16).',
    }),
    en: (v) => ({
      message:
        v.marked === 'yes'
          ? 'The file is UTF-16, not UTF-8.'
          : 'The file seems to be UTF-16 without the mark that says so: every other byte of it is null.',
      hint: 'Save it again with the UTF-8 encoding (“Unicode” often means UTF-16).',
    }),
  }),
  'null-bytes': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message:
        'Le fichier contient ici des octets nuls à la suite, ce qu’un texte n’a jamais : il est abîmé, ou en UTF-32.',
      hint: 'Enregistrez-le de nouveau en UTF-8 dans le programme qui l’a écrit ; s’il est abîmé, reprenez-en la dernière version saine.',
    }),
    en: () => ({
      message: 'The file holds null bytes in a row here, which no text has: it is damaged, or in UTF-32.',
      hint: 'Save it again as UTF-8 in the program that wrote it; if it is damaged, take its last sound version.',
    }),
  }),
  'compressed-file': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'C’est un fichier compressé (gzip), pas un fichier de texte.',
      hint: 'Décompressez-le, et mettez ici le fichier qu’il contient.',
    }),
    en: () => ({
      message: 'This is a compressed file (gzip), not a text file.',
      hint: 'Decompress it, and put here the file it contains.',
    }),
  }),
  'foreign-line-ends': message<{ sign: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les lignes de ce fichier finissent par ${v.sign}, que presque aucun programme ne tient pour une fin de ligne : il se lit comme une seule ligne.`,
      hint: 'Enregistrez-le de nouveau avec des fins de ligne ordinaires, LF (Unix) ou CRLF (Windows).',
    }),
    en: (v) => ({
      message: `The lines of this file end with ${v.sign}, which hardly any program takes for the end of a line: it reads as a single line.`,
      hint: 'Save it again with ordinary line ends, LF (Unix) or CRLF (Windows).',
    }),
  }),
  'document-not-text': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'C’est un document de bureautique dont l’extension a été changée, pas un fichier de texte.',
      hint: 'Ouvrez-le, copiez ce qu’il dit dans un fichier neuf, et enregistrez-le comme texte en UTF-8.',
    }),
    en: () => ({
      message: 'This is an office document whose extension was changed, not a text file.',
      hint: 'Open it, copy what it says into a new file, and save that as text in UTF-8.',
    }),
  }),
  'merge-conflict': message<{ line: number; end: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Git a laissé ici deux versions d’un même passage${v.end === 0 ? '' : `, lignes ${v.line} à ${v.end}`} : rien de ce fichier n’est lu tant que l’on n’a pas choisi.`,
      hint: 'Gardez la bonne version, ou les deux fondues en une, et supprimez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
    }),
    en: (v) => ({
      message: `Git left two versions of one passage here${v.end === 0 ? '' : `, lines ${v.line} to ${v.end}`}: nothing in this file is read until one is chosen.`,
      hint: 'Keep the right one, or both made into one, and delete the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
    }),
  }),
  'control-character': message<{ code: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le texte contient un caractère de commande invisible (${v.code}).`,
      hint: 'Effacez-le : placez le curseur à cet endroit et supprimez.',
    }),
    en: (v) => ({
      message: `The text contains an invisible control character (${v.code}).`,
      hint: 'Delete it: put the cursor here and press delete.',
    }),
  }),
  'invisible-character': message<{ code: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Un caractère invisible (${v.code}) peut changer l’ordre ou la recherche du texte.`,
      hint: 'Effacez-le : placez le curseur à cet endroit et supprimez, ou retapez le mot.',
    }),
    en: (v) => ({
      message: `An invisible character (${v.code}) may change the order of the text or how it is found.`,
      hint: 'Delete it: put the cursor here and press delete, or type the word again.',
    }),
  }),
  'lost-character': message<{ count: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le signe � tient la place d’une lettre perdue, sans doute en changeant d’encodage${v.count > 1 ? ` (${v.count} fois dans ce fichier)` : ''}.`,
      hint: 'Retapez la lettre ; si le fichier en contient beaucoup, repartez de l’original, enregistré en UTF-8.',
    }),
    en: (v) => ({
      message: `The sign � stands for a letter that was lost, probably when the encoding changed${v.count > 1 ? ` (${v.count} times in this file)` : ''}.`,
      hint: 'Type the letter again; if there are many, start from the original, saved as UTF-8.',
    }),
  }),
  'garbled-text': message<{ written: string; meant: string; count: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » se lit ici au lieu ${v.meant === '' ? 'd’une espace' : `de « ${v.meant} »`} : le texte a été enregistré ou copié dans un autre encodage${v.count > 1 ? ` (${v.count} fois dans ce fichier)` : ''}.`,
      hint: `${v.meant === '' ? 'Retapez l’espace' : `Écrivez « ${v.meant} »`} ; s’il y en a beaucoup, rouvrez l’original et enregistrez-le en choisissant l’encodage UTF-8.`,
    }),
    en: (v) => ({
      message: `“${v.written}” stands here for ${v.meant === '' ? 'a space' : `“${v.meant}”`}: the text was saved or copied in another encoding${v.count > 1 ? ` (${v.count} times in this file)` : ''}.`,
      hint: `${v.meant === '' ? 'Type the space again' : `Write “${v.meant}”`}; if there are many, open the original again and save it with the UTF-8 encoding.`,
    }),
  }),
  'file-too-large': message<{ size: number; limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le fichier pèse ${v.size} ko ; la limite est de ${v.limit} ko.`,
      hint: 'Coupez-le en plusieurs fichiers, ou sortez-en ce qui n’est pas du texte.',
    }),
    en: (v) => ({
      message: `The file weighs ${v.size} kB; the limit is ${v.limit} kB.`,
      hint: 'Split it into several files, or take out what is not text.',
    }),
  }),
  'image-too-large': message<{ size: number; limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’image pèse ${v.size} ko ; la limite est de ${v.limit} ko.`,
      hint: 'Réduisez ses dimensions (1 600 pixels de large suffisent) et enregistrez-la de nouveau.',
    }),
    en: (v) => ({
      message: `The image weighs ${v.size} kB; the limit is ${v.limit} kB.`,
      hint: 'Make it smaller (1600 pixels across are enough) and save it again.',
    }),
  }),
  'unreadable-image': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Malgré son nom, ce fichier n’est pas une image png, jpg ou webp que l’on puisse lire.',
      hint: 'Ouvrez l’original et exportez-le en PNG, JPEG ou WebP ; changer l’extension du nom ne suffit pas.',
    }),
    en: () => ({
      message: 'Whatever its name says, this file is not a png, jpg or webp image that can be read.',
      hint: 'Open the original and export it as PNG, JPEG or WebP; a new ending to the name is not enough.',
    }),
  }),
  'misnamed-image': message<{ type: string; expected: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Cette image est un fichier ${v.type}, ce que son nom ne dit pas.`,
      hint: `Renommez-la « ${v.expected} », dans le dossier et dans le texte qui la montre.`,
    }),
    en: (v) => ({
      message: `This image is a ${v.type} file, which its name does not say.`,
      hint: `Rename it “${v.expected}”, in the folder and in the text that shows it.`,
    }),
  }),
  'symbolic-link': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Ce chemin est un lien symbolique : il n’est pas suivi.',
      hint: 'Remplacez le lien par une copie du fichier.',
    }),
    en: () => ({
      message: 'This path is a symbolic link: it is not followed.',
      hint: 'Replace the link with a copy of the file.',
    }),
  }),
  'name-not-for-windows': message<{ name: string; fault: 'device' | 'signs'; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Windows ne peut donner à rien le nom « ${v.name} », ${v.fault === 'device' ? 'qui est celui d’un périphérique' : 'à cause d’un de ses signes'} : le playbook ne pourrait pas y être copié.`,
      hint: `Renommez-le, par exemple « ${v.suggestion} », et corrigez de même ce qui y renvoie.`,
    }),
    en: (v) => ({
      message: `Windows can name nothing “${v.name}”, ${v.fault === 'device' ? 'which is the name of a device' : 'because of one of its signs'}: the playbook could not be copied there.`,
      hint: `Rename it, for example “${v.suggestion}”, and correct what refers to it alike.`,
    }),
  }),
  'misplaced-file': message<{ expected: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: 'Ce fichier n’est pas à une place que le playbook lit.',
      hint:
        v.expected === ''
          ? 'Sortez-le de ce dossier : le playbook y lit des fichiers .mdx, .csv et .yaml, et des images .png, .jpg ou .webp.'
          : `Placez-le ici : ${v.expected}`,
    }),
    en: (v) => ({
      message: 'This file is not in a place the playbook reads.',
      hint:
        v.expected === ''
          ? 'Take it out of this folder: the playbook reads .mdx, .csv and .yaml files there, and .png, .jpg or .webp images.'
          : `Put it here: ${v.expected}`,
    }),
  }),
  'misnamed-file': message<{ expected: string; beside: 'yes' | 'no' }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Ce fichier n’est pas lu : son nom n’est pas celui que le playbook attend.',
      hint:
        v.beside === 'yes'
          ? `${v.expected} existe déjà : mettez-y ce qui manque, puis supprimez celui-ci.`
          : `Renommez-le ${v.expected}`,
    }),
    en: (v) => ({
      message: 'This file is not read: its name is not the one the playbook expects.',
      hint:
        v.beside === 'yes'
          ? `${v.expected} already exists: put there what it lacks, then delete this file.`
          : `Rename it ${v.expected}`,
    }),
  }),
  'folder-too-deep': message<{ limit: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Ce dossier est à plus de ${v.limit} niveaux : ce qu’il contient n’est pas lu.`,
      hint: 'Rangez les fiches dans partnerships/, clauses/, kpis/, guides/, cases/, questions/, checklists/ ou candidates/.',
    }),
    en: (v) => ({
      message: `This folder is more than ${v.limit} levels deep: what it holds is not read.`,
      hint: 'Put records in partnerships/, clauses/, kpis/, guides/, cases/, questions/, checklists/ or candidates/.',
    }),
  }),
  'unused-csv-setting': message<{ path: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.path} » n’est ni un fichier CSV ni un dossier qui en contient : ce réglage ne sert à rien.`,
      hint: meantFr(v.suggestion, 'Écrivez le chemin depuis le dossier de contenu : partnerships/<id>/fichier.csv.'),
    }),
    en: (v) => ({
      message: `“${v.path}” is neither a CSV file nor a folder that holds one: this setting does nothing.`,
      hint: meantEn(v.suggestion, 'Write the path from the content folder: partnerships/<id>/file.csv.'),
    }),
  }),
  'missing-record': message<{ folder: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le dossier « ${v.folder} » n’a pas de fiche index.mdx.`,
      hint: `Créez partnerships/${v.folder}/index.mdx, ou supprimez le dossier.`,
    }),
    en: (v) => ({
      message: `The folder “${v.folder}” has no index.mdx record.`,
      hint: `Create partnerships/${v.folder}/index.mdx, or delete the folder.`,
    }),
  }),
  'bad-file-name': message<{ name: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.name} » ne peut pas servir d’identifiant : il y faut des minuscules sans accent, des chiffres et des traits d’union.`,
      hint:
        v.suggestion === ''
          ? 'Renommez-le en minuscules, par exemple boucle-chaude.'
          : `Renommez-le « ${v.suggestion} ».`,
    }),
    en: (v) => ({
      message: `“${v.name}” cannot be an id: only lower-case letters without accents, digits and hyphens will do.`,
      hint: v.suggestion === '' ? 'Rename it in lower case, such as boucle-chaude.' : `Rename it “${v.suggestion}”.`,
    }),
  }),
  'id-differs-from-file': message<{ id: string; name: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’identifiant « ${v.id} » n’est pas le nom du fichier, « ${v.name} ».`,
      hint: `Supprimez la ligne « id », ou écrivez « id: ${v.name} ».`,
    }),
    en: (v) => ({
      message: `The id “${v.id}” is not the file’s name, “${v.name}”.`,
      hint: `Delete the “id” line, or write “id: ${v.name}”.`,
    }),
  }),
  'bad-json': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier n’est plus du JSON : ce caractère ne peut pas se trouver ici, ou la suite manque.',
      hint: 'Un instantané de revue ne se corrige pas à la main : reprenez sa version d’origine, ou supprimez-le et relancez « npm run freeze ».',
    }),
    en: () => ({
      message: 'The file is no longer JSON: this character cannot stand here, or the rest is missing.',
      hint: 'The snapshot of a review is not mended by hand: take its original back, or delete it and run “npm run freeze” again.',
    }),
  }),
  'snapshot-differs-from-file': message<{ field: string; value: string; expected: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Cet instantané dit « ${v.field}: ${v.value} » ; son chemin dit « ${v.expected} ».`,
      hint: 'Remettez-le dans le dossier de son partenariat, sous le nom de son trimestre : partnerships/<id>/reviews/2026-Q3.json.',
    }),
    en: (v) => ({
      message: `This snapshot says “${v.field}: ${v.value}”; its path says “${v.expected}”.`,
      hint: 'Put it back in the folder of its partnership, under the name of its quarter: partnerships/<id>/reviews/2026-Q3.json.',
    }),
  }),
  'version-differs-from-file': message<{ version: string; name: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Ce fichier garde la version ${v.name} d’après son nom, et dit « version: "${v.version}" ».`,
      hint: `Écrivez « version: "${v.name}" », ou renommez le fichier en ${v.version}.mdx.`,
    }),
    en: (v) => ({
      message: `By its name this file keeps version ${v.name}, and it says “version: "${v.version}"”.`,
      hint: `Write “version: "${v.name}"”, or rename the file to ${v.version}.mdx.`,
    }),
  }),
  'orphan-clause-version': message<{ clause: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Ce fichier garde une version de la clause « ${v.clause} », que la bibliothèque ne contient pas.`,
      hint: `Créez clauses/${v.clause}.mdx avec la version actuelle, ou donnez au dossier l’identifiant de la clause.`,
    }),
    en: (v) => ({
      message: `This file keeps a version of the clause “${v.clause}”, which the library does not hold.`,
      hint: `Create clauses/${v.clause}.mdx with the current version, or give the folder the clause’s id.`,
    }),
  }),
  'orphan-counterpart': message<{ expected: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: 'Cette page anglaise n’a pas de page française : elle ne sera pas montrée.',
      hint: `Créez ${v.expected}, ou supprimez ce fichier.`,
    }),
    en: (v) => ({
      message: 'This English page has no French page: it will not be shown.',
      hint: `Create ${v.expected}, or delete this file.`,
    }),
  }),
  'bad-journal-name': message<{ name: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le nom « ${v.name} » n’est pas fait d’une date du calendrier, année d’abord, et d’un sujet.`,
      hint:
        v.suggestion === ''
          ? 'Renommez-le date puis sujet, par exemple 2026-11-04-acces-donnees.mdx.'
          : `Renommez-le ${v.suggestion}.mdx.`,
    }),
    en: (v) => ({
      message: `The name “${v.name}” is not made of a day of the calendar, year first, and a subject.`,
      hint:
        v.suggestion === ''
          ? 'Rename it date then subject, such as 2026-11-04-acces-donnees.mdx.'
          : `Rename it ${v.suggestion}.mdx.`,
    }),
  }),
} as const;
