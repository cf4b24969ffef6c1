import type { APIRoute } from 'astro';
import { agreementDocxPaths, type AgreementFiles } from '../../../../exports/agreement/agreement-files.ts';
import { docxOf } from '../../../../exports/document/document-files.ts';
import { respond } from '../../../../exports/written-file.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return agreementDocxPaths(createViewContext(site, 'fr'), site.site);
}

export const GET: APIRoute<{ make: () => AgreementFiles }> = ({ props }) =>
  respond(docxOf(props.make().document), 'docx');
