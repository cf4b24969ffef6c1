import type { APIRoute } from 'astro';
import { kpiFiles } from '../../../exports/tables/kpi-table-files.ts';
import { fileResponse, type FileProps } from '../../../exports/written-file.ts';
import { getSite } from '../../../playbook.ts';
import { createViewContext } from '../../../views/view-context.ts';

export async function getStaticPaths() {
  return kpiFiles(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
