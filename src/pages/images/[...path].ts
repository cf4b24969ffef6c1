import type { APIRoute } from 'astro';
import { imagePaths } from '../../exports/image-paths.ts';
import { imageTypeOf } from '../../model/image-file.ts';
import { getSite } from '../../playbook.ts';
import { createViewContext } from '../../views/view-context.ts';

export async function getStaticPaths() {
  return imagePaths(createViewContext(await getSite(), 'fr'));
}

export const GET: APIRoute<{ file: string }> = async ({ props }) => {
  const site = await getSite();
  return new Response(await site.readImage(props.file), {
    headers: { 'content-type': imageTypeOf(props.file) ?? 'application/octet-stream' },
  });
};
