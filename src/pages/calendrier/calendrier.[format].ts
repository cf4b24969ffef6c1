import type { APIRoute } from 'astro';
import { calendarTable } from '../../exports/calendar-table.ts';
import { fileResponse, tableFiles, type TableFileProps } from '../../exports/table-files.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export async function getStaticPaths() {
  const context = createViewContext(await getSite(), 'fr');
  return tableFiles(context, calendarTable(context, { kind: 'all' }));
}

export const GET: APIRoute<TableFileProps> = ({ props }) => fileResponse(props);
