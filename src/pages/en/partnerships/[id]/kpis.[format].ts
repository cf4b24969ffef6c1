import type { APIRoute } from 'astro';
import { partnershipKpiFiles } from '../../../../exports/tables/kpi-table-files.ts';
import { fileResponse, type FileProps } from '../../../../exports/written-file.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  return partnershipKpiFiles(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
