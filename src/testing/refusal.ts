import type { z } from 'zod';

/** Why a schema of ours refuses a text, with the values its message is filled with; undefined where it takes it. */
export function refusal(schema: z.ZodType, text: string) {
  const issue = schema.safeParse(text).error?.issues[0];
  return issue?.code === 'custom' ? issue.params : undefined;
}
