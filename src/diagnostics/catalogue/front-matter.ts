import { message } from '../message.ts';

/** What can be wrong with the YAML of a file, before its fields are looked at. */
export const frontMatterMessages = {
  'missing-front-matter': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier ne commence pas par son en-tête : la première ligne doit être « --- » seule.',
      hint: 'Mettez « --- » sur la première ligne, puis les champs, puis « --- » seule sur une ligne.',
    }),
    en: () => ({
      message: 'The file does not begin with its front matter: the first line must be “---” alone.',
      hint: 'Put “---” on the first line, then the fields, then “---” alone on a line.',
    }),
  }),
  'front-matter-language': message<{ language: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’en-tête commence par « ---${v.language} » : seul le YAML est lu, et rien de ce qui est écrit n’est exécuté.`,
      hint: 'Écrivez « --- » seul sur la première ligne.',
    }),
    en: (v) => ({
      message: `The front matter begins with “---${v.language}”: only YAML is read, and nothing that is written is ever executed.`,
      hint: 'Write “---” alone on the first line.',
    }),
  }),
  'unclosed-front-matter': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'L’en-tête n’est pas fermé : il manque la ligne « --- » qui le termine.',
      hint: 'Ajoutez « --- » seul sur une ligne, après le dernier champ.',
    }),
    en: () => ({
      message: 'The front matter is not closed: the “---” line that ends it is missing.',
      hint: 'Add “---” alone on a line, after the last field.',
    }),
  }),
  'front-matter-too-large': message<{ limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `L’en-tête dépasse ${v.limit} ko.`,
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
      hint: 'Écrivez au moins les champs obligatoires ; « npm run new » donne un modèle.',
    }),
    en: () => ({
      message: 'The front matter is empty.',
      hint: 'Write at least the required fields; “npm run new” gives a model.',
    }),
  }),
  'yaml-syntax': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'L’en-tête ne peut pas être lu à partir d’ici.',
      hint: 'Vérifiez l’alignement des lignes et les signes : « clé: valeur », un tiret et une espace devant chaque élément de liste.',
    }),
    en: () => ({
      message: 'The front matter cannot be read from here.',
      hint: 'Check how lines are aligned and the signs: “key: value”, a dash and a space before each list item.',
    }),
  }),
  'yaml-indentation': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La ligne est plus décalée que celle qui la précède, sans en dépendre.',
      hint: 'Alignez-la sur la clé du dessus, ou retirez la valeur de la clé dont elle devrait dépendre.',
    }),
    en: () => ({
      message: 'The line is indented further than the one above without belonging to it.',
      hint: 'Align it with the key above, or remove the value of the key it should belong to.',
    }),
  }),
  'yaml-line': message<{ line: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.line} » n’a pas la forme « clé: valeur ».`,
      hint: 'Ajoutez « : » et une espace après la clé, ou décalez la ligne si elle continue la précédente.',
    }),
    en: (v) => ({
      message: `“${v.line}” does not read “key: value”.`,
      hint: 'Add “: ” after the key, or indent the line if it continues the one above.',
    }),
  }),
  'yaml-colon': message<{ value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: 'Une valeur contient « : » et se lit comme une deuxième clé.',
      hint: `Mettez la valeur entre guillemets : "${v.value}"`,
    }),
    en: (v) => ({
      message: 'A value contains “: ” and reads as a second key.',
      hint: `Put the value in quotes: "${v.value}"`,
    }),
  }),
  'yaml-tab': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'La ligne est décalée par une tabulation.',
      hint: 'Remplacez la tabulation par deux espaces.',
    }),
    en: () => ({ message: 'The line is indented with a tab.', hint: 'Replace the tab with two spaces.' }),
  }),
  'yaml-quote': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Un guillemet est ouvert et jamais fermé.',
      hint: 'Fermez-le à la fin de la valeur, ou retirez-le ; ’ convient sans guillemets.',
    }),
    en: () => ({
      message: 'A quote is opened and never closed.',
      hint: 'Close it at the end of the value, or remove it; ’ needs no quotes.',
    }),
  }),
  'yaml-bracket': message<{ bracket: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.bracket} » est ouvert et jamais fermé.`,
      hint: 'Fermez-le à la fin de la liste ou du groupe.',
    }),
    en: (v) => ({
      message: `“${v.bracket}” is opened and never closed.`,
      hint: 'Close it at the end of the list or group.',
    }),
  }),
  'yaml-plain-start': message<{ sign: string; value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `Une valeur ne peut pas commencer par « ${v.sign} ».`,
      hint: `Mettez la valeur entre guillemets : "${v.value}"`,
    }),
    en: (v) => ({ message: `A value cannot begin with “${v.sign}”.`, hint: `Put the value in quotes: "${v.value}"` }),
  }),
  'duplicate-key': message<{ key: string; line: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `La clé « ${v.key} » est écrite deux fois (déjà à la ligne ${v.line}).`,
      hint: 'Gardez une seule des deux lignes.',
    }),
    en: (v) => ({
      message: `The key “${v.key}” is written twice (already on line ${v.line}).`,
      hint: 'Keep only one of the two lines.',
    }),
  }),
  'yaml-anchor': message<{ sign: string; value: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.sign} » se lit comme un repère YAML, que le playbook refuse.`,
      hint: `Recopiez la valeur en toutes lettres, ou mettez-la entre guillemets : "${v.value}"`,
    }),
    en: (v) => ({
      message: `“${v.sign}” reads as a YAML anchor or alias, which the playbook refuses.`,
      hint: `Write the value out in full, or put it in quotes: "${v.value}"`,
    }),
  }),
  'yaml-tag': message<{ tag: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.tag} » se lit comme une étiquette YAML, que le playbook refuse.`,
      hint: 'Retirez-la, ou mettez la valeur entre guillemets.',
    }),
    en: (v) => ({
      message: `“${v.tag}” reads as a YAML tag, which the playbook refuses.`,
      hint: 'Remove it, or put the value in quotes.',
    }),
  }),
  'yaml-merge': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({ message: 'La fusion « << » est refusée.', hint: 'Recopiez les champs voulus.' }),
    en: () => ({ message: 'The merge key “<<” is refused.', hint: 'Write the fields out.' }),
  }),
  'yaml-key': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({ message: 'La clé n’est pas un simple mot.', hint: 'Écrivez « clé: valeur » avec un mot pour clé.' }),
    en: () => ({ message: 'The key is not a plain word.', hint: 'Write “key: value” with a word as the key.' }),
  }),
  'yaml-documents': message<Record<never, never>>({
    severity: 'error',
    fr: () => ({
      message: 'Le fichier contient plusieurs documents YAML.',
      hint: 'Gardez-en un seul : retirez la ligne « --- » ou « ... » du milieu.',
    }),
    en: () => ({
      message: 'The file holds several YAML documents.',
      hint: 'Keep one: remove the “---” or “...” line in the middle.',
    }),
  }),
  'yaml-too-deep': message<{ limit: number }>({
    severity: 'error',
    fr: (v) => ({
      message: `Les champs s’emboîtent sur plus de ${v.limit} niveaux.`,
      hint: 'Simplifiez : aucun champ du playbook n’est si profond.',
    }),
    en: (v) => ({
      message: `The fields nest more than ${v.limit} deep.`,
      hint: 'Simplify: no field of the playbook is that deep.',
    }),
  }),
} as const;
