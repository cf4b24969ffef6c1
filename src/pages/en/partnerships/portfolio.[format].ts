import type { APIRoute } from 'astro';
import { portfolioTable } from '../../../exports/portfolio-table.ts';
import { fileResponse, tableFiles, type TableFileProps } from '../../../exports/table-files.ts';
import { getSite } from '../../../playbook.ts';
import { createViewContext } from '../../../views/view-context.ts';

export async function getStaticPaths() {
  const context = createViewContext(await getSite(), 'en');
  return tableFiles(context, portfolioTable(context));
}

export const GET: APIRoute<TableFileProps> = ({ props }) => fileResponse(props);
