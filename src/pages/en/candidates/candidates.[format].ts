import type { APIRoute } from 'astro';
import { candidatesTable } from '../../../exports/tables/candidates-table.ts';
import { tableFiles } from '../../../exports/tables/table-files.ts';
import { fileResponse, type FileProps } from '../../../exports/written-file.ts';
import { getSite } from '../../../playbook.ts';
import { createViewContext } from '../../../views/view-context.ts';

/** None in a partner edition, which has no page of candidates. */
export async function getStaticPaths() {
  const context = createViewContext(await getSite(), 'en');
  return context.playbook.edition ? [] : tableFiles(context, () => candidatesTable(context));
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
