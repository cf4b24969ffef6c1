import { describe, expect, it } from 'vitest';
import { component, proseOf } from '../../testing/component-prose.ts';
import { aClause, aKpi, aKpiUse, aMeasurement, aPartnership } from '../../testing/builders.ts';
import { proseOf as readProse } from '../../testing/prose.ts';
import { aContext } from '../../testing/context.ts';
import { renderRecordProse } from './record-prose.ts';

/** A figure written in a file, as the page of a site served under `/p/` shows it. */
function figureOf(src: string, file: string): string {
  const place = { file, line: 8, column: 3 };
  const prose = proseOf({ ...component('Figure', { src, alt: 'un four' }), data: { place } });
  const images = [
    { file: 'guides/four.png', width: 640, height: 480 },
    { file: 'guides/été/mon four.jpg', width: 3, height: 2 },
    { file: 'guides/e\u0301tuve.png', width: 3, height: 2 },
  ];
  return renderRecordProse({ ...aContext({ images }), base: '/p/' }, prose, {});
}

describe('an image beside a text', () => {
  it('is shown from where the site serves it, under its base, with its size', () => {
    expect(figureOf('four.png', 'guides/cadrer.mdx')).toContain(
      '<img src="/p/images/guides/four.png" alt="un four" width="640" height="480" loading="lazy" decoding="async">',
    );
  });

  it('is found from a translation, and under a name with accents and spaces', () => {
    expect(figureOf('four.png', 'en/guides/cadrer.mdx')).toContain('src="/p/images/guides/four.png"');
    expect(figureOf('été/mon four.jpg', 'guides/cadrer.mdx')).toContain(
      'src="/p/images/guides/%C3%A9t%C3%A9/mon%20four.jpg"',
    );
    expect(figureOf('\u00e9tuve.png', 'guides/cadrer.mdx')).toContain('src="/p/images/guides/%C3%A9tuve.png"');
  });
});

describe('M15 a wording on an English page', () => {
  const clause = aClause({
    id: 'revision',
    title: 'Révision',
    variables: { plafond: { type: 'amount', label: 'Plafond', default: '60000' } },
    translations: {
      en: { title: 'Revision', summary: 'Share anew.', prose: readProse(''), file: 'en/clauses/revision.mdx' },
    },
  });
  const printed = (text: string) =>
    renderRecordProse(aContext({ clauses: [clause] }, 'en'), readProse(text), { clause });

  it('is filled with figures and titles as its own language writes them, and links to the pages of the reader’s', () => {
    const wording = printed('<Position tier="preferred">\n\nJusqu’à [[plafond]] : [[§ revision]].\n\n</Position>');
    expect(wording).toContain('60\u202f000\u00a0€');
    expect(wording).toContain('href="/en/clauses/revision/"');
    expect(wording).toContain('>Révision</a>');
  });

  it('M55 leaves a text that nobody translated as it was written, figures and titles', () => {
    const said = (asWritten: boolean) =>
      renderRecordProse(aContext({ clauses: [clause] }, 'en'), readProse('Voir <Clause id="revision" />.'), {
        asWritten,
      });
    expect(said(true)).toMatch(/href="\/en\/clauses\/revision\/"[^>]*>Révision</);
    expect(said(false)).toContain('>Revision</a>');
  });

  it('M55 says the status of a figure in the page’s language, within a text that nobody translated', () => {
    const partnerships = [
      aPartnership({ kpis: [aKpiUse({ target: 0.9 })], measurements: [aMeasurement({ value: 0.985 })] }),
    ];
    const html = renderRecordProse(
      aContext({ partnerships, kpis: [aKpi()] }, 'en'),
      readProse('Il vaut <Kpi id="availability" />.'),
      { asWritten: true, partnership: 'boucle-chaude' },
    );
    expect(html).toContain('98,5\u00a0%<span class="vh"> (On target)</span>');
  });

  it('leaves the text around it in the reader’s language', () => {
    expect(printed('See <Clause id="revision" />.')).toContain('href="/en/clauses/revision/"');
    expect(printed('See <Clause id="revision" />.')).toContain('>Revision</a>');
  });
});
