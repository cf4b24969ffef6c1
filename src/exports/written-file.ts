/** A file ready to be sent: its bytes and their media type. */
export interface WrittenFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The media types of the files that pages write, by the ending of their names; `atom` is the feed of an `.xml`. */
export const mediaTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The answer of a route that writes one kind of file. */
export function respond(body: WrittenFile['body'], kind: keyof typeof mediaTypes): Response {
  return new Response(body, { headers: { 'content-type': mediaTypes[kind] } });
}

/** What the route of a file gives each of its addresses; the file is written when it is asked for. */
export interface FileProps {
  readonly make: () => WrittenFile | Promise<WrittenFile>;
}

/** The answer of a route to whoever asks for a file. */
export async function fileResponse({ make }: FileProps): Promise<Response> {
  const { body, type } = await make();
  return new Response(body, { headers: { 'content-type': type } });
}
