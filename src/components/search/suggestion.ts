import { correctQuery, nearTitles, type SearchTerm } from '../../search/did-you-mean.ts';
import { make } from '../dom.ts';
import { readExcerpt } from './excerpt.ts';
import type { PagefindResultData } from './pagefind.ts';
import { words } from './search-words.ts';

let loading: Promise<readonly SearchTerm[]> | undefined;

function isTerms(value: unknown): value is readonly SearchTerm[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'text' in each);
}

async function load(searchHref: string): Promise<readonly SearchTerm[]> {
  const answer = await fetch(new URL(words.termsFile, new URL(searchHref, location.href)));
  if (!answer.ok) return [];
  const terms: unknown = await answer.json();
  return isTerms(terms) ? terms : [];
}

/**
 * “Did you mean”: the query with its slips mended, and the pages whose title it nearly is. Nothing when every word is
 * one the playbook writes: in a name, or in the passages that were found.
 */
export async function suggestion(
  query: string,
  found: readonly PagefindResultData[],
  searchHref: string,
): Promise<HTMLParagraphElement | undefined> {
  loading ??= load(searchHref).catch(() => []);
  const terms = await loading;
  const written = found.flatMap(({ excerpt }) => readExcerpt(excerpt).filter(({ marked }) => marked));
  const corrected = correctQuery(query, [...terms, ...written]);
  const titles = found.length === 0 ? nearTitles(query, terms) : [];
  const links = [
    ...(corrected === ''
      ? []
      : [{ text: words.quoted(corrected), href: `${searchHref}?q=${encodeURIComponent(corrected)}` }]),
    ...titles,
  ].map(({ text, href }) => {
    const link = make('a', '', text);
    link.href = href;
    return link;
  });
  if (links.length === 0) return undefined;
  const line = make('p', 'meant', `${words.didYouMean} `);
  for (const [index, link] of links.entries()) line.append(index > 0 ? ', ' : '', link);
  line.append(words.questionMark);
  return line;
}
