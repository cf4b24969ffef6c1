import type { APIRoute } from 'astro';
import { checklistDocxFiles } from '../../../../../exports/checklist/checklist-files.ts';
import { fileResponse, type FileProps } from '../../../../../exports/written-file.ts';
import { getSite } from '../../../../../playbook.ts';
import { createViewContext } from '../../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return checklistDocxFiles(createViewContext(site, 'en'), site.site);
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
