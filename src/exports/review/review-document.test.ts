import { describe, expect, it } from 'vitest';
import { anEntry, aPartnership, aReviewPack, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { readDocx } from '../../testing/docx/read-docx.ts';
import { docxOf } from '../document/document-files.ts';
import { writeMarkdown } from '../document/write-markdown.ts';
import { reviewDocxPaths, reviewFileLinks, reviewPagePaths } from './review-files.ts';

const partnership = aPartnership({
  journal: [
    anEntry({ id: 'acces', kind: 'conflict', date: day('2026-09-04') }),
    anEntry({ id: 'delais', kind: 'conflict', date: day('2026-10-04') }),
  ],
  reviews: [
    aReviewPack({
      wins: [{ entry: 'pose', title: 'Premier *échangeur* posé', date: day('2026-09-02') }],
      wanted: [{ kind: 'conflict', about: 'acces', title: 'Accès aux données', deadline: day('2026-11-30') }],
      actions: [
        { kind: 'commitment', about: 'plan', title: 'Plan', owner: 'paul-sarrazin', deadline: day('2026-11-13') },
      ],
    }),
  ],
});
const context = aContext({ partnerships: [partnership] });

function files(quarter = '2026-Q3') {
  const found = reviewPagePaths(context, 'https://playbook.example').find(({ params }) => params.quarter === quarter);
  if (!found) throw new Error('no page');
  return found.props.make();
}

describe('M37 the files of a review', () => {
  it('say as Markdown what its page says, with boxes to tick and rows to fill', () => {
    const text = writeMarkdown(files().document);
    expect(text).toContain('# Revue du T3\u00a02026\n');
    expect(text).toContain('**Une décision à prendre\u00a0:** Accès aux données.');
    expect(text).toContain('## Victoires\n\n*15\u00a0minutes*\n\nUne victoire est notée ce trimestre.');
    expect(text).toContain('- 2\u00a0sept. 2026 – Premier \\*échangeur\\* posé');
    expect(text).toContain('\n\n☐\u00a0accord trouvé\n');
    expect(text.match(/^\|\s+\|\s+\|\s+\|$/gm)).toHaveLength(4);
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '*Écrit le 23\u00a0novembre 2026 depuis https://playbook.example/partenariats/boucle-chaude/revues/2026-Q3/*',
    );
  });

  it('say the same as DOCX, in the same bytes each time', () => {
    const { document } = files();
    const bytes = docxOf(document);
    expect(readDocx(bytes).paragraphs.map(({ text }) => text)).toContain(
      'Tenir, ou reprendre avec une nouvelle date\u00a0: Plan',
    );
    expect(docxOf({ ...document })).toEqual(bytes);
  });

  it('are a DOCX for the review still to be held, and Markdown for each', () => {
    const ends = (quarter: string) =>
      reviewFileLinks(files(quarter)).map(({ href }) => href.replace('/partenariats/boucle-chaude/revues/', ''));
    expect(ends('2026-Q4')).toEqual(['2026-Q4.docx', '2026-Q4.md']);
    expect(ends('2026-Q3')).toEqual(['2026-Q3.md']);
    expect(reviewDocxPaths(context, undefined).map(({ params }) => params.quarter)).toEqual(['2026-Q4']);
  });

  it('are no DOCX where the settings want none', () => {
    const { settings } = context.playbook;
    const bare = aContext({ partnerships: [partnership], settings: { ...settings, exports: { docx: 'none' } } });
    expect(reviewDocxPaths(bare, undefined)).toEqual([]);
  });
});
