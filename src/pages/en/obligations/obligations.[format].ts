import type { APIRoute } from 'astro';
import { obligationsTable } from '../../../exports/obligations-table.ts';
import { fileResponse, tableFiles, type TableFileProps } from '../../../exports/table-files.ts';
import { getSite } from '../../../playbook.ts';
import { createViewContext } from '../../../views/view-context.ts';

export async function getStaticPaths() {
  const context = createViewContext(await getSite(), 'en');
  return tableFiles(context, obligationsTable(context));
}

export const GET: APIRoute<TableFileProps> = ({ props }) => fileResponse(props);
