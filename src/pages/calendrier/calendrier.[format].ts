import type { APIRoute } from 'astro';
import { calendarTable } from '../../exports/tables/calendar-table.ts';
import { tableFiles } from '../../exports/tables/table-files.ts';
import { fileResponse, type FileProps } from '../../exports/written-file.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export async function getStaticPaths() {
  const context = createViewContext(await getSite(), 'fr');
  return tableFiles(context, () => calendarTable(context, { kind: 'all' }));
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
