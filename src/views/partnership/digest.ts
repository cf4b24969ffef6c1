import type { Partnership } from '../../model/playbook.ts';
import type { StatusView } from '../ui/mark.ts';
import type { Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import type { SectionHead } from './section.ts';
import { anchorOf, hasPage, sectionsOf, type PartSection, type SectionPart } from './sections.ts';
import { standingSentence, worstState } from './standing.ts';

/** A section of the part, in one line: where it stands and where it is read in full. */
export interface DigestLine {
  readonly title: string;
  readonly href?: string;
  readonly sentence: Sentence;
  readonly state?: StatusView;
  readonly next?: string;
}

/** A part of the partnership as the overview shows it: its sentence, its key evidence, and a line per section. */
export interface DigestSection extends SectionHead {
  readonly kind: 'digest';
  readonly evidence?: PartSection;
  readonly lines: readonly DigestLine[];
  readonly page?: { readonly href: string; readonly label: string };
}

const latestShown = 5;

/** What is worth showing before a reader opens the part: the objectives, the ladder, the last events. */
function evidenceOf(sections: readonly PartSection[]): PartSection | undefined {
  for (const section of sections) {
    if (section.kind === 'objectives') return section;
    if (section.kind === 'escalation' && section.ladder.length > 0) return section;
    if (section.kind === 'journal')
      return {
        ...section,
        lines: section.lines.slice(0, latestShown).map((line) => ({ ...line, prose: '' })),
        older: [],
        olderTitle: '',
      };
  }
  return undefined;
}

/** The digest of a part on the overview; undefined where the part has no section at all. */
export function digestSection(
  context: ViewContext,
  partnership: Partnership,
  part: SectionPart,
): DigestSection | undefined {
  const sections = sectionsOf(context, partnership)[part];
  if (sections.length === 0) return undefined;
  const words = context.words.partnership.part;
  const href = hasPage(sections) ? context.href({ kind: part, id: partnership.id }) : undefined;
  const state = worstState(sections);
  const evidence = evidenceOf(sections);
  return {
    kind: 'digest',
    id: anchorOf(part),
    title: words.names[part],
    sentence: standingSentence(context, sections),
    ...(state && { state }),
    ...(evidence && { evidence }),
    lines: sections.length === 1 && href ? [] : sections.map((section) => lineOf(section, href)),
    ...(href && { page: { href, label: words.open[part] } }),
  };
}

function lineOf(section: PartSection, href: string | undefined): DigestLine {
  const { title, sentence, state, next, id } = section;
  return {
    title,
    sentence,
    ...(href && { href: `${href}#${id}` }),
    ...(state && { state }),
    ...(next && { next }),
  };
}
