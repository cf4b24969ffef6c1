import type { APIRoute } from 'astro';
import { waterfallFiles } from '../../../../../exports/tables/waterfall-table.ts';
import { fileResponse, type FileProps } from '../../../../../exports/written-file.ts';
import { getSite } from '../../../../../playbook.ts';
import { createViewContext } from '../../../../../views/view-context.ts';

export async function getStaticPaths() {
  return waterfallFiles(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
