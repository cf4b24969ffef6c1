/** Ordinals in words, without accents, as the figures that trimesters and half-years are counted by. */
const ordinals: Readonly<Record<string, string>> = {
  premier: '1er',
  first: '1st',
  deuxieme: '2e',
  second: '2e',
  troisieme: '3e',
  third: '3rd',
  quatrieme: '4e',
  dernier: '4e',
  fourth: '4th',
};

/** What stands around a period and says nothing of it: marks and remarks after it, the end or the beginning before. */
const after =
  /\s*(?:[*†]+|\([^()]*\)|\[[^[\]]*\]|[-–]?\s?(?:provisoire|provisional|prov\.?|estime|est\.?|definitif|final))$/;
const before = /^(?:a |au |en )?(?:fin|debut|courant|mois|end|month|beginning)(?: de | d['’]| of | )/;

/**
 * What a period most likely meant without the words, marks or notation that keep it from being read, such as
 * `2025-01 (p)`, `fin janv. 2025`, `premier trimestre 2025`, `mars '25`, `2025.0` or `032025`; empty where none of
 * these stands in it.
 * @param text in lower case, without accents
 */
export function plainerPeriod(text: string): string {
  const bare = text
    .replace(after, '')
    .replace(before, '')
    .replace(/^(\p{L}+) (?=trim|quarter|sem|half)/u, (_, word: string) => `${ordinals[word] ?? word} `)
    .replace(/['’](\d{2})$/, ' $1')
    .replace(/^(\d{4})[.,]0+$/, '$1')
    .replace(/^(\d) (\d{3})$/, '$1$2')
    .replace(/^(\d{4})m(\d)$/, '$1-0$2')
    .replace(/^(0[1-9]|1[0-2])((?:19|20)\d{2})$/, '$1/$2')
    .replace(/^(?:tr|trim|trimestre)\.? ?([1-4])(?: ?[-/.] ?| )(\d{4})$/, 't$1 $2')
    .replace(/^(?:sem|semestre)\.? ?([12]) ?[-/.] ?(\d{4})$/, 's$1 $2')
    .trim();
  return bare === text ? '' : bare;
}
