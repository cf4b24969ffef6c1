import { message } from '../message.ts';

/** What can be wrong with links, footnotes and images. */
export const proseLinkMessages = {
  'angle-bracket-link': message<{ address: string; link: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Une adresse entre < et > ne peut pas être lue : « ${v.address} ».`,
      hint: `Écrivez [texte du lien](${v.link}), ou l’adresse seule, sans < ni >.`,
    }),
    en: (v) => ({
      message: `An address between < and > cannot be read: “${v.address}”.`,
      hint: `Write [link text](${v.link}), or the address alone, without < and >.`,
    }),
  }),
  'link-without-words': message<{ address: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le lien vers « ${v.address} » n’a pas de texte : personne ne peut le voir ni le suivre.`,
      hint: `Écrivez entre les crochets où il mène : [ce qu’on y trouve](${v.address}).`,
    }),
    en: (v) => ({
      message: `The link to “${v.address}” has no text: nobody can see or follow it.`,
      hint: `Write between the brackets where it leads: [what one finds there](${v.address}).`,
    }),
  }),
  'unread-link': message<UnreadLink>({
    severity: 'warning',
    fr: (v) => ({
      message: `${v.mark === '!' ? 'L’image' : 'Le lien'} « ${v.words} » n’est pas ${v.mark === '!' ? 'lue' : 'lu'} : ${linkGaps[v.gap].fr}.`,
      hint: `Écrivez ${v.mark}[${v.words}](${v.suggestion}).`,
    }),
    en: (v) => ({
      message: `The ${v.mark === '!' ? 'image' : 'link'} “${v.words}” is not read: ${linkGaps[v.gap].en}.`,
      hint: `Write ${v.mark}[${v.words}](${v.suggestion}).`,
    }),
  }),
  'wiki-link': message<{ written: string; mark: string; target: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `« ${v.written} » n’est pas lu ici : ces signes seront montrés tels quels.`,
      hint:
        v.mark === '!'
          ? `Écrivez ![ce que montre l’image](${v.target}).`
          : `Écrivez [${v.target}](adresse de la page), ou la balise d’une fiche, comme <Clause id="confidentialite" />.`,
    }),
    en: (v) => ({
      message: `“${v.written}” is not read here: these signs will be shown as they are.`,
      hint:
        v.mark === '!'
          ? `Write ![what the image shows](${v.target}).`
          : `Write [${v.target}](address of the page), or the tag of a record, such as <Clause id="confidentiality" />.`,
    }),
  }),
  'empty-link': message<{ scheme: string }>({
    severity: 'warning',
    fr: (v) => ({
      message:
        v.scheme === ''
          ? 'Le lien ne mène nulle part : son adresse est vide.'
          : `Le lien ne mène nulle part : rien ne suit « ${v.scheme} ».`,
      hint: 'Écrivez l’adresse entre les parenthèses, ou gardez le texte sans crochets ni parenthèses.',
    }),
    en: (v) => ({
      message:
        v.scheme === ''
          ? 'The link leads nowhere: its address is empty.'
          : `The link leads nowhere: nothing follows “${v.scheme}”.`,
      hint: 'Write the address between the round brackets, or keep the text without brackets.',
    }),
  }),
  'link-without-scheme': message<{ address: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Le lien « ${v.address} » serait cherché parmi les pages du site.`,
      hint: `Écrivez « ${v.suggestion} ».`,
    }),
    en: (v) => ({
      message: `The link “${v.address}” would be looked for among the pages of the site.`,
      hint: `Write “${v.suggestion}”.`,
    }),
  }),
  'unused-footnote': message<{ label: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La note [^${v.label}] n’est appelée nulle part : elle ne sera pas montrée.`,
      hint: `Écrivez [^${v.label}] à l’endroit du texte qu’elle explique, ou supprimez-la.`,
    }),
    en: (v) => ({
      message: `The note [^${v.label}] is called nowhere: it will not be shown.`,
      hint: `Write [^${v.label}] in the text it explains, or delete it.`,
    }),
  }),
  'repeated-footnote': message<{ label: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La note [^${v.label}] est écrite deux fois : seule la première est lue.`,
      hint: 'Donnez à celle-ci un autre nom, et appelez-la par ce nom dans le texte.',
    }),
    en: (v) => ({
      message: `The note [^${v.label}] is written twice: only the first one is read.`,
      hint: 'Give this one another name, and call it by that name in the text.',
    }),
  }),
  'internal-definition': message<{ label: string; component: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `[${v.label}] est défini dans un passage <${v.component}> mais sert aussi dehors, à la ligne ${v.line}.`,
      hint: `Déplacez la définition après </${v.component}> si elle peut être partagée ; sinon, donnez-en une autre au texte de la ligne ${v.line}.`,
    }),
    en: (v) => ({
      message: `[${v.label}] is defined inside <${v.component}> but also used outside it, on line ${v.line}.`,
      hint: `Move the definition after </${v.component}> if it may be shared; otherwise give the text of line ${v.line} another one.`,
    }),
  }),
  'undefined-link': message<{ words: string; label: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Le lien « ${v.words} » renvoie à [${v.label}], qui n’est défini nulle part : les crochets seront montrés tels quels.`,
      hint: `Écrivez [${v.words}](adresse), ou ajoutez, sur une ligne à elle, [${v.label}]: suivi de l’adresse.`,
    }),
    en: (v) => ({
      message: `The link “${v.words}” refers to [${v.label}], which is defined nowhere: the brackets will be shown as they are.`,
      hint: `Write [${v.words}](address), or add, on a line of its own, [${v.label}]: and the address.`,
    }),
  }),
  'missing-footnote': message<{ label: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `La note [^${v.label}] n’est définie nulle part.`,
      hint: `Ajoutez, sur une ligne à elle : [^${v.label}]: le texte de la note.`,
    }),
    en: (v) => ({
      message: `The note [^${v.label}] is defined nowhere.`,
      hint: `Add, on a line of its own: [^${v.label}]: the note’s text.`,
    }),
  }),
  'forbidden-link': message<{ address: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’adresse « ${v.address} » n’est pas admise.`,
      hint: 'Écrivez une adresse en https://, http://, mailto: ou tel:, un chemin de ce site, ou une ancre : #titre.',
    }),
    en: (v) => ({
      message: `The address “${v.address}” is not allowed.`,
      hint: 'Write an address in https://, http://, mailto: or tel:, a path of this site, or an anchor: #title.',
    }),
  }),
  'address-with-account': message<{ address: string; bare: string; host: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’adresse « ${v.address} » porte un compte devant le signe @ : elle mène à « ${v.host} ».`,
      hint: `Écrivez « ${v.bare} » si c’est là qu’il faut mener, et ne laissez ni nom ni mot de passe dans une adresse.`,
    }),
    en: (v) => ({
      message: `The address “${v.address}” has an account before the @ sign: it leads to “${v.host}”.`,
      hint: `Write “${v.bare}” if that is where to lead, and leave no name or password in an address.`,
    }),
  }),
  'forbidden-image': message<{ address: string; reason: 'format' | 'remote' | 'outside' | 'backslash' }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’image « ${v.address} » n’est pas admise : ${imageReasonsFr[v.reason]}.`,
      hint:
        v.reason === 'backslash'
          ? `Écrivez « ${withSlashes(v.address)} ».`
          : 'Mettez un fichier .png, .jpg ou .webp à côté de celui-ci, et écrivez son nom.',
    }),
    en: (v) => ({
      message: `The image “${v.address}” is not allowed: ${imageReasonsEn[v.reason]}.`,
      hint:
        v.reason === 'backslash'
          ? `Write “${withSlashes(v.address)}”.`
          : 'Put a .png, .jpg or .webp file beside this one, and write its name.',
    }),
  }),
  'image-without-words': message<{ address: string }>({
    severity: 'warning',
    fr: (v) => ({
      message: `L’image « ${v.address} » n’a pas de description : qui ne la voit pas n’en saura rien.`,
      hint: `Écrivez ce qu’elle montre : ![ce que montre l’image](${v.address}).`,
    }),
    en: (v) => ({
      message: `The image “${v.address}” has no description: whoever cannot see it learns nothing.`,
      hint: `Write what it shows: ![what the image shows](${v.address}).`,
    }),
  }),
} as const;

/** Why Markdown sees no link, by what is wrong with its signs. */
const linkGaps = {
  within: { fr: 'son adresse contient une espace', en: 'its address holds a space' },
  before: {
    fr: 'une espace sépare le crochet de la parenthèse',
    en: 'a space parts the bracket from the parenthesis',
  },
  reversed: {
    fr: 'le texte va entre crochets et l’adresse entre parenthèses',
    en: 'its text goes in brackets and its address in parentheses',
  },
  open: { fr: 'la parenthèse n’est pas fermée', en: 'its parenthesis is not closed' },
} as const;

const imageReasonsFr = {
  format: 'seuls les fichiers png, jpg et webp le sont',
  remote: 'elle vient d’un autre site',
  outside: 'elle n’est pas dans le dossier de la page',
  backslash: 'un dossier se sépare par une barre oblique, pas par « \\ »',
} as const;

const imageReasonsEn = {
  format: 'only png, jpg and webp files are',
  remote: 'it comes from another site',
  outside: 'it is not in the page’s folder',
  backslash: 'a folder is parted by a slash, not by “\\”',
} as const;

/** The path of an image as every machine reads it. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

interface UnreadLink extends Record<string, string> {
  readonly mark: string;
  readonly words: string;
  readonly address: string;
  readonly suggestion: string;
  readonly gap: keyof typeof linkGaps;
}
