import type { APIRoute } from 'astro';
import { commissionsFiles } from '../../../../../exports/tables/commissions-table.ts';
import { fileResponse, type FileProps } from '../../../../../exports/written-file.ts';
import { getSite } from '../../../../../playbook.ts';
import { createViewContext } from '../../../../../views/view-context.ts';

export async function getStaticPaths() {
  return commissionsFiles(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
