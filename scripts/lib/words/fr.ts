import type { Refusal } from '../build/out-folder.ts';
import type { BrokenLink } from '../verify/links.ts';

const linkFaults: Record<BrokenLink['why'], string> = {
  'missing-page': 'ne mène à aucun fichier du site',
  'missing-anchor': 'vise une ancre qui n’existe pas dans la page',
  'outside-base': 'sort du chemin de base du site',
  'loads-from-elsewhere': 'ferait charger un fichier d’un autre hôte',
  'bad-address': 'n’est pas une adresse valide',
};

const refusals: Record<Refusal, string> = {
  'is-a-file': 'c’est un fichier.',
  'dead-link': 'c’est un lien vers un dossier qui n’existe pas. Créez ce dossier, ou supprimez le lien.',
  'not-ours':
    'ce dossier n’est pas vide et n’a pas été écrit par cette commande. Choisissez-en un autre, ou videz-le vous-même.',
  'holds-others':
    'ce dossier contient aussi des fichiers que cette commande n’a pas écrits, et qu’elle effacerait. Choisissez-en un autre, ou déplacez-les.',
  'in-tool': 'ce dossier fait partie de l’outil lui-même.',
  'holds-content': 'ce dossier contient le playbook lui-même.',
  'in-content': 'ce dossier est dans le playbook\u00a0: le site deviendrait un contenu.',
};

/** What the commands say in French. */
export const fr = {
  missingContent: (folder: string) =>
    `Le dossier ${folder} n’existe pas. «\u00a0npm run init -- DOSSIER\u00a0» en crée un.`,
  badDate: (option: string, value: string, hint: string) =>
    `--${option} ${value}\u00a0: écrivez une date du calendrier, AAAA-MM-JJ${hint ? `, par exemple ${hint}` : ''}.`,
  badNumber: (option: string, value: string) => `--${option} ${value}\u00a0: écrivez un nombre entier, 0 ou plus.`,
  badCount: (value: string) => `${value}\u00a0: écrivez un nombre entier, 1 ou plus.`,
  badFormat: (value: string) => `--format ${value}\u00a0: écrivez text, github ou json.`,
  badSite: (value: string) =>
    `--site ${value}\u00a0: écrivez une adresse complète, par exemple https://playbook.exemple.fr.`,
  badBase: (value: string) => `--base ${value}\u00a0: écrivez un chemin, par exemple /playbook/.`,
  badPort: (value: string) => `--port ${value}\u00a0: écrivez un nombre de 1 à 65535.`,
  tooManyWarnings: (count: number, limit: number) => `Trop d’avertissements\u00a0: ${count}, pour ${limit} au plus.`,
  unknownEdition: (id: string, known: readonly string[]) =>
    known.length === 0
      ? `Édition inconnue\u00a0: ${id}. playbook.yaml n’en déclare aucune.`
      : `Édition inconnue\u00a0: ${id}. playbook.yaml déclare\u00a0: ${known.join(', ')}.`,
  refusedOut: (folder: string, why: Refusal) => `Le site ne peut pas être écrit dans ${folder}\u00a0: ${refusals[why]}`,
  locked: (pid: number, file: string) =>
    `Une autre construction est en cours (processus ${pid}). Si ce n’est plus vrai, supprimez ${file}.`,
  nothingBuilt: 'Rien n’a été construit\u202f; le site précédent est intact.',
  refusedSite: (count: number) => `Le site construit est refusé\u00a0: ${count} défaut${count < 2 ? '' : 's'}.`,
  linkFault: (page: string, address: string, why: BrokenLink['why']) =>
    `${page}\u00a0: «\u00a0${address}\u00a0» ${linkFaults[why]}.`,
  stranger: (file: string) => `${file}\u00a0: ce genre de fichier n’a pas sa place dans un site publié.`,
  leak: (file: string, source: string) =>
    `${file}\u00a0: contient un texte que cette édition ne doit pas montrer, venu de ${source}.`,
  sealed: (file: string) =>
    `${file}\u00a0: ne s’ouvre pas, et personne ne peut dire ce qu’il montrerait dans cette édition.`,
  more: (count: number) => `… et ${count} de plus.`,
  recovered: (folder: string) =>
    `Le site de ${folder}, laissé à mi-chemin par une construction interrompue, a été remis en place.`,
  building: (files: number, warnings: number, day: string) =>
    `${files} fichier${files < 2 ? '' : 's'} sans erreur, ${warnings} avertissement${warnings < 2 ? '' : 's'}. Construction du site au ${day}…`,
  built: (pages: number, size: string, seconds: string, folder: string) =>
    `${pages} pages, ${size}, en ${seconds}\u00a0: ${folder}`,
  standing: (pages: number, size: string, seconds: string, folder: string) =>
    `${pages} pages, ${size}, inchangées depuis la dernière construction, en ${seconds}\u00a0: ${folder}`,
  buildFailed: (message: string) => `La construction a échoué\u00a0: ${message}`,
  seconds: (value: number) => `${value.toFixed(1).replace('.', ',')}\u00a0s`,
  megabytes: (value: number) => `${value.toFixed(1).replace('.', ',')}\u00a0Mo`,
  serving: (address: string) => `Le site est servi à ${address}  (Ctrl+C pour arrêter)`,
  portTaken: (wanted: number, port: number) => `Le port ${wanted} est pris\u202f; le ${port} est libre.`,
  badHost: (host: string, why: string) => `Le site ne peut pas être servi à «\u00a0${host}\u00a0» (${why}).`,
  unknownTest: (asked: string, known: readonly string[]) =>
    `Test inconnu\u00a0: «\u00a0${asked}\u00a0». Les tests\u00a0: ${known.join(', ')}.`,
  noPort: (first: number, last: number) => `Aucun port libre entre ${first} et ${last}.`,
  notBuilt: (folder: string) => `Il n’y a pas de site dans ${folder}. «\u00a0npm run build\u00a0» le construit.`,
  needsId: (call: string) => `Il manque un argument. ${call}`,
  unknownKind: (kind: string, kinds: readonly string[]) =>
    `Genre inconnu\u00a0: «\u00a0${kind}\u00a0». Les genres\u00a0: ${kinds.join(', ')}.`,
  badId: (id: string, suggestion: string) =>
    `«\u00a0${id}\u00a0» ne peut pas être un identifiant\u00a0: des minuscules sans accent, des chiffres et des traits d’union.${suggestion ? ` Par exemple\u00a0: ${suggestion}` : ''}`,
  deviceId: (id: string, suggestion: string) =>
    `«\u00a0${id}\u00a0» est sous Windows le nom d’un périphérique\u00a0: le playbook ne pourrait pas y être copié. Par exemple\u00a0: ${suggestion}`,
  badJournalId: (id: string) => `«\u00a0${id}\u00a0»\u00a0: un événement se nomme partenariat/AAAA-MM-JJ-sujet.`,
  unknownPartnership: (id: string, near: string) =>
    `Le partenariat «\u00a0${id}\u00a0» n’existe pas.${near ? ` Vouliez-vous dire «\u00a0${near}\u00a0»\u202f?` : ''}`,
  unknownOwner: (id: string, near: string) =>
    `--owner ${id}\u00a0: people.yaml ne connaît personne sous cet identifiant.${near ? ` Vouliez-vous dire «\u00a0${near}\u00a0»\u202f?` : ''}`,
  noDigest: 'Le playbook a des erreurs\u00a0: aucun relevé n’en est tiré.',
  exists: (file: string) => `${file} existe déjà\u202f; rien n’a été changé.`,
  formerId: (id: string, owner: string) =>
    `«\u00a0${id}\u00a0» est un ancien identifiant de ${owner}\u202f; rien n’a été changé.`,
  badQuarter: (value: string, current: string) =>
    `«\u00a0${value}\u00a0» n’est pas un trimestre\u00a0: écrivez l’année et le trimestre, par exemple ${current}.`,
  futureQuarter: (value: string, current: string) =>
    `Le trimestre ${value} n’a pas commencé\u202f; le trimestre en cours est ${current}.`,
  frozenAlready: (file: string) => `${file} dit déjà la même chose\u202f; rien n’a été changé.`,
  frozenOtherwise: (file: string) =>
    `${file} existe déjà et dit autre chose\u00a0: une revue tenue ne se récrit pas. Si elle n’a pas eu lieu, supprimez le fichier et relancez. Rien n’a été changé.`,
  wrote: (file: string) => `Écrit\u00a0: ${file}`,
  next: (command: string) => `Ensuite\u00a0: ${command}`,
  badChoice: (option: string, value: string, choices: string) =>
    `--${option} ${value}\u00a0: écrivez un de ces mots\u00a0: ${choices}.`,
  missingFile: (file: string) => `${file} n’est pas un fichier.`,
  unknownTable: (file: string) =>
    `${file}\u00a0: la première ligne ne nomme ni des chiffres (période, et un indicateur ou une valeur) ni des partenariats (titre, type, étape, partenaire, responsable …). Rien n’a été écrit.`,
  lateHeader: (file: string, line: number) =>
    `${file}\u00a0: les titres des colonnes sont à la ligne ${line}. Supprimez ce qui est au-dessus, puis recommencez. Rien n’a été écrit.`,
  nothingWritten: 'Rien n’a été écrit.',
  diskRefusal: (path: string, reason: string) => `${path}\u00a0: ${reason}.`,
  diskReasons: {
    EACCES: 'l’accès est refusé',
    EPERM: 'l’accès est refusé',
    EROFS: 'le disque ne peut être que lu',
    EEXIST: 'il existe déjà',
    EISDIR: 'c’est un dossier',
    ELOOP: 'trop de liens se suivent',
    ENAMETOOLONG: 'le nom est trop long',
    ENOENT: 'il n’existe pas',
    ENOSPC: 'le disque est plein',
    ENOTDIR: 'un fichier tient la place d’un dossier',
  },
  organisation: 'Votre organisation',
  notEmpty: (file: string) => `${file} existe déjà\u00a0: init n’écrit que dans un dossier neuf. Rien n’a été changé.`,
};

export type CommandWords = typeof fr;
