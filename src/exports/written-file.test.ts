import { describe, expect, it } from 'vitest';
import { fileResponse, mediaTypes, respond } from './written-file.ts';

describe('the answer of a route that writes a file', () => {
  it('says of what kind the file is, and how its text is encoded', async () => {
    const answer = respond('# Plan', 'md');
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await answer.text()).toBe('# Plan');
  });

  it('is that of a file made when it is asked for', async () => {
    const answer = await fileResponse({ make: () => ({ body: 'a;b', type: mediaTypes.csv }) });
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/csv; charset=utf-8', 'a;b']);
  });
});
