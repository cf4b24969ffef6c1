import type { APIRoute } from 'astro';
import { checklistMarkdownFiles } from '../../../../../exports/checklist/checklist-files.ts';
import { fileResponse, type FileProps } from '../../../../../exports/written-file.ts';
import { getSite } from '../../../../../playbook.ts';
import { createViewContext } from '../../../../../views/view-context.ts';

export async function getStaticPaths() {
  return checklistMarkdownFiles(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
