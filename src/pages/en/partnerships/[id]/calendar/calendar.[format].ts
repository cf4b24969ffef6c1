import type { APIRoute } from 'astro';
import { partnershipCalendarFiles } from '../../../../../exports/tables/calendar-table.ts';
import { fileResponse, type FileProps } from '../../../../../exports/written-file.ts';
import { getSite } from '../../../../../playbook.ts';
import { createViewContext } from '../../../../../views/view-context.ts';

export async function getStaticPaths() {
  return partnershipCalendarFiles(createViewContext(await getSite(), 'en'));
}

export const GET: APIRoute<FileProps> = ({ props }) => fileResponse(props);
