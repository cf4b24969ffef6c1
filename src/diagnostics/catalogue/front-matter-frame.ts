import { message } from '../message.ts';

/** What can be wrong with a front matter as a whole: its two lines of dashes, its language, its size. */
export const frontMatterFrameMessages = {
  'missing-front-matter': message<{ late: string; words: number }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Le fichier ne commence pas par son en-tête : la première ligne doit être « --- » seule.',
      hint:
        v.late === ''
          ? 'Mettez « --- » sur la première ligne, puis les champs, puis « --- » seule sur une ligne.'
          : v.words === 1
            ? `Mettez ce qui précède le premier « ${v.late} » sous l’en-tête, ou supprimez-le.`
            : `Effacez ce qui précède le premier « ${v.late} » : lignes vides, espaces ou caractères invisibles.`,
    }),
    en: (v) => ({
      message: 'The file does not begin with its front matter: the first line must be “---” alone.',
      hint:
        v.late === ''
          ? 'Put “---” on the first line, then the fields, then “---” alone on a line.'
          : v.words === 1
            ? `Put what stands before the first “${v.late}” below the front matter, or delete it.`
            : `Delete what stands before the first “${v.late}”: empty lines, spaces or invisible characters.`,
    }),
  }),
  'front-matter-language': message<{ language: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’en-tête commence par « ---${v.language} » : seul le YAML est lu, et rien de ce qui est écrit n’est exécuté.`,
      hint: 'Écrivez « --- » seul sur la première ligne.',
    }),
    en: (v) => ({
      message: `The front matter begins with “---${v.language}”: only YAML is read, and nothing that is written is ever executed.`,
      hint: 'Write “---” alone on the first line.',
    }),
  }),
  'unclosed-front-matter': message<{ like: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: 'L’en-tête n’est pas fermé : il manque la ligne « --- » qui le termine.',
      hint:
        v.like === ''
          ? 'Ajoutez « --- » seul sur une ligne, après le dernier champ.'
          : `À la ligne ${v.line}, écrivez « --- » au lieu de « ${v.like} » : trois traits d’union, sans espace devant.`,
    }),
    en: (v) => ({
      message: 'The front matter is not closed: the “---” line that ends it is missing.',
      hint:
        v.like === ''
          ? 'Add “---” alone on a line, after the last field.'
          : `On line ${v.line}, write “---” instead of “${v.like}”: three hyphens, with no space before.`,
    }),
  }),
  'front-matter-too-large': message<{ limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’en-tête dépasse ${v.limit} ko.`,
      hint: 'Déplacez les longs textes dans le corps de la page.',
    }),
    en: (v) => ({
      message: `The front matter is over ${v.limit} kB.`,
      hint: 'Move long texts to the body of the page.',
    }),
  }),
  'empty-front-matter': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'L’en-tête est vide.',
      hint: 'Écrivez au moins les champs obligatoires ; « npm run new » donne un modèle.',
    }),
    en: () => ({
      message: 'The front matter is empty.',
      hint: 'Write at least the required fields; “npm run new” gives a model.',
    }),
  }),
  'front-matter-closed-early': message<{ key: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’en-tête est fermé par ce « --- », et « ${v.key} » n’est plus lu que comme du texte.`,
      hint: 'Supprimez cette ligne : seule la dernière ligne « --- » ferme l’en-tête.',
    }),
    en: (v) => ({
      message: `This “---” closes the front matter, and “${v.key}” is then read as mere text.`,
      hint: 'Delete this line: only the last “---” line closes the front matter.',
    }),
  }),
  'field-below-front-matter': message<{ key: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.key} » est écrit sous le « --- » qui ferme l’en-tête : il ne se lirait que comme du texte.`,
      hint: `Remontez ce champ au-dessus de cette ligne (${v.line}) ; si c’est du texte, laissez une ligne vide avant.`,
    }),
    en: (v) => ({
      message: `“${v.key}” is written below the “---” that closes the front matter: it would be read as mere text.`,
      hint: `Move this field above that line (${v.line}); if it is text, leave an empty line before it.`,
    }),
  }),
  'pasted-twice': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier est collé deux fois\u00a0: son en-tête recommence ici.',
      hint: 'Gardez l’une des deux copies\u00a0: supprimez tout à partir d’ici, ou tout ce qui précède.',
    }),
    en: () => ({
      message: 'The file is pasted twice: its front matter begins anew here.',
      hint: 'Keep one of the two copies: delete everything from here on, or everything above.',
    }),
  }),
  'second-front-matter': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Un second en-tête suit le premier, et se lit comme du texte.',
      hint: 'Mettez ses champs dans le premier, ou supprimez-le, avec ses deux lignes « --- ».',
    }),
    en: () => ({
      message: 'A second front matter follows the first, and reads as mere text.',
      hint: 'Move its fields into the first one, or delete it with its two “---” lines.',
    }),
  }),
} as const;
