/** A file ready to be sent: its bytes and their media type. */
export interface WrittenFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
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
