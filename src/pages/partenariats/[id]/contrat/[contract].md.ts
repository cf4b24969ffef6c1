import type { APIRoute } from 'astro';
import { agreementMarkdownPaths, type AgreementFiles } from '../../../../exports/agreement/agreement-files.ts';
import { writeMarkdown } from '../../../../exports/document/write-markdown.ts';
import { respond } from '../../../../exports/written-file.ts';
import { getSite } from '../../../../playbook.ts';
import { createViewContext } from '../../../../views/view-context.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return agreementMarkdownPaths(createViewContext(site, 'fr'), site.site);
}

export const GET: APIRoute<{ make: () => AgreementFiles }> = ({ props }) =>
  respond(writeMarkdown(props.make().document), 'md');
