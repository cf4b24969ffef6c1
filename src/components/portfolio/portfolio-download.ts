import { writeCsv } from '../../exports/tables/csv-text.ts';
import { saveFile } from '../save-file.ts';
import { shownTable } from './portfolio-export.ts';

/**
 * Hands over what the portfolio table shows, as the CSV that the build would have written.
 * @param name of the file, without its ending
 */
export function downloadShown(name: string, ...shown: Parameters<typeof shownTable>): void {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
  saveFile(`${name}.csv`, writeCsv(shownTable(...shown), locale), 'text/csv');
}
