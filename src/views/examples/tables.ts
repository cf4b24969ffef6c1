import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { examplesOf, type Example } from './example.ts';
import { statusExample } from './states.ts';

/** Tables: figures and states with a row that nobody owns, and words with a note under the name. */
export function tableExamples(locale: Locale): readonly Example<TableView>[] {
  const { titles, figures, words } = wordsFor(locale).components.tables;
  const status = (mark: 'ok' | 'watch' | 'none') => ({ text: '', status: statusExample(locale, mark) });
  const [line, engineers, data] = figures.rows;
  const [claire, theo, nobody] = figures.owners;
  const row = (name: string | undefined, promised: string, paid: string, owner: string | undefined) => [
    { text: name ?? '' },
    { text: promised },
    { text: paid },
    { text: owner ?? '' },
  ];
  return examplesOf<keyof typeof titles, TableView>(titles, {
    figures: {
      label: figures.label,
      caption: figures.caption,
      columns: columnsOf(...figures.columns),
      rows: [
        { cells: [...row(line, '480', '480', claire), status('ok')] },
        { cells: [...row(engineers, '210', '140', theo), status('watch')] },
        { cells: [...row(data, '60', '–', nobody), status('none')], orphan: true },
      ],
    },
    words: {
      label: words.label,
      columns: columnsOf(...words.columns),
      rows: words.rows.map(([name = '', ...cells], index) => ({
        cells: [{ text: name, sub: words.subs[index] ?? '' }, ...cells.map((text) => ({ text }))],
      })),
    },
  });
}
