import { quotedClaims } from '../domain/prose/claim-quotes.ts';
import type { Playbook, ReferenceTables } from '../model/playbook.ts';
import { pick } from './pick.ts';

/**
 * Adds to a projected playbook the figures of the register that its own texts quote, in every language:
 * what a withheld text quotes would tell what it is about.
 */
export function withQuotedClaims(projected: Playbook, whole: Pick<Playbook, 'reference' | 'referenceTranslations'>) {
  const quoted = quotedClaims(projected);
  if (quoted.size === 0) return projected;
  const open = ({ claims }: Partial<ReferenceTables> = {}) =>
    claims && {
      claims: claims
        .filter(({ id }) => quoted.has(id))
        .map((claim) => pick(claim, ['id', 'value', 'says', 'study', 'source', 'checked'])),
    };
  const { fr, en } = projected.referenceTranslations;
  const translations = whole.referenceTranslations;
  return {
    ...projected,
    reference: { ...projected.reference, ...open(whole.reference) },
    referenceTranslations: {
      ...(fr && { fr: { ...fr, ...open(translations.fr) } }),
      ...(en && { en: { ...en, ...open(translations.en) } }),
    },
  };
}
