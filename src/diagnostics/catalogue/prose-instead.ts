/** What to write, in both languages. */
interface Instead {
  readonly fr: string;
  readonly en: string;
}

const plainText: Instead = { fr: 'Supprimez la balise et gardez le texte.', en: 'Delete the tag and keep the text.' };
const bold: Instead = { fr: 'Écrivez **texte en gras**.', en: 'Write **bold text**.' };
const italic: Instead = { fr: 'Écrivez *texte en italique*.', en: 'Write *italic text*.' };
const listItem: Instead = {
  fr: 'Écrivez une ligne « - … » ou « 1. … » par élément.',
  en: 'Write one line “- …” or “1. …” per item.',
};
const heading: Instead = {
  fr: 'Écrivez « ## Titre » sur une ligne à lui.',
  en: 'Write “## Heading” on a line of its own.',
};
const table: Instead = {
  fr: 'Écrivez le tableau avec des barres : | colonne | colonne |, puis |---|---|.',
  en: 'Write the table with bars: | column | column |, then |---|---|.',
};
const struck: Instead = { fr: 'Écrivez ~~texte barré~~.', en: 'Write ~~struck text~~.' };
const box: Instead = {
  fr: 'Écrivez <Callout title="…"> … </Callout>, sur des lignes à elles.',
  en: 'Write <Callout title="…"> … </Callout>, on lines of their own.',
};
const never: Instead = {
  fr: 'Supprimez-la : rien de ce qui est écrit ici n’est exécuté ni chargé.',
  en: 'Delete it: nothing written here is ever run or loaded.',
};

const insteadOf: Readonly<Record<string, Instead>> = {
  b: bold,
  strong: bold,
  mark: bold,
  i: italic,
  em: italic,
  u: italic,
  cite: italic,
  ul: listItem,
  ol: listItem,
  li: listItem,
  dl: listItem,
  dt: listItem,
  dd: listItem,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  table,
  thead: table,
  tbody: table,
  tr: table,
  th: table,
  td: table,
  s: struck,
  del: struck,
  strike: struck,
  aside: box,
  details: box,
  summary: box,
  script: never,
  style: never,
  iframe: never,
  object: never,
  embed: never,
  applet: never,
  portal: never,
  frame: never,
  frameset: never,
  base: never,
  form: never,
  input: never,
  button: never,
  link: never,
  meta: never,
  svg: never,
  a: { fr: 'Écrivez [texte du lien](https://…).', en: 'Write [link text](https://…).' },
  img: {
    fr: 'Écrivez <Figure src="image.png" alt="ce que montre l’image" />.',
    en: 'Write <Figure src="image.png" alt="what the image shows" />.',
  },
  figure: {
    fr: 'Écrivez <Figure src="image.png" alt="ce que montre l’image" />.',
    en: 'Write <Figure src="image.png" alt="what the image shows" />.',
  },
  hr: {
    fr: 'Écrivez --- seul sur une ligne, entre deux lignes vides.',
    en: 'Write --- alone on a line, between two empty lines.',
  },
  p: {
    fr: 'Supprimez la balise : une ligne vide sépare deux paragraphes.',
    en: 'Delete the tag: an empty line parts two paragraphs.',
  },
  blockquote: {
    fr: 'Commencez chaque ligne de la citation par « > ».',
    en: 'Begin each line of the quotation with “> ”.',
  },
  code: { fr: 'Écrivez `texte` entre accents graves.', en: 'Write `text` between backticks.' },
  pre: {
    fr: 'Écrivez ``` sur une ligne avant et une ligne après.',
    en: 'Write ``` on a line before and a line after.',
  },
};

/** What a writer may use instead of an HTML tag; for those that bring nothing, only their text. */
export function insteadOfTag(tag: string): Instead {
  return insteadOf[tag] ?? plainText;
}

/** What to write instead of a mark of another dialect of Markdown, by what it is for. */
const markInsteadOf: Readonly<Record<string, Instead>> = {
  highlight: bold,
  insertion: { fr: 'Écrivez le texte seul, ou **texte en gras**.', en: 'Write the text alone, or **bold text**.' },
  raised: { fr: 'Écrivez <sup>2</sup> autour de ce qui monte.', en: 'Write <sup>2</sup> around what is raised.' },
  lowered: { fr: 'Écrivez <sub>2</sub> autour de ce qui descend.', en: 'Write <sub>2</sub> around what is lowered.' },
  emoji: { fr: 'Mettez l’émoji lui-même, ou un mot.', en: 'Put the emoji itself, or a word.' },
  formula: {
    fr: 'Écrivez la formule en toutes lettres, ou entre deux signes `.',
    en: 'Write the formula in words, or between two signs `.',
  },
  note: {
    fr: 'Écrivez [^1] à cet endroit et, sur une ligne à elle, [^1]: le texte de la note.',
    en: 'Write [^1] there and, on a line of its own, [^1]: the text of the note.',
  },
  citation: {
    fr: 'Effacez-le : c’est le renvoi d’un assistant à ce qu’il a lu. Citez la source par un lien, [titre](adresse).',
    en: 'Delete it: it is how an assistant points to what it read. Cite the source with a link, [title](address).',
  },
  heading: {
    fr: 'Un titre a six dièses au plus\u00a0: écrivez ## ou ###.',
    en: 'A heading has six signs # at most: write ## or ###.',
  },
};

/** What to write instead of a mark of another dialect. */
export function insteadOfMark(use: string): Instead {
  return markInsteadOf[use] ?? plainText;
}
