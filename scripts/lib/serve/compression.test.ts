import { describe, expect, it } from 'vitest';
import { gzipHeaders } from './compression.ts';

const page = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': '9', 'X-One': '1' };

describe('an answer that is sent compressed', () => {
  it('says so, keeps the other headers, and gives no length that would be that of the file', () => {
    expect(gzipHeaders(page, 'gzip, deflate, br')).toEqual({
      'Content-Type': 'text/html; charset=utf-8',
      'X-One': '1',
      'Content-Encoding': 'gzip',
      Vary: 'Accept-Encoding',
    });
  });

  it.each(['gzip', 'br;q=1, GZIP;q=0.5', '*', 'gzip, *;q=0'])('is for a browser that takes gzip: %s', (accepted) => {
    expect(gzipHeaders(page, accepted)).toBeDefined();
  });

  it.each([undefined, '', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.000', '*;q=0', '*, gzip;q=0'])(
    'is not for one that does not: %s',
    (accepted) => {
      expect(gzipHeaders(page, accepted)).toBeUndefined();
    },
  );

  it.each(['image/png', 'font/woff2', 'application/octet-stream', 'application/pdf'])(
    'is not for %s, which comes compressed',
    (type) => {
      expect(gzipHeaders({ 'Content-Type': type }, 'gzip')).toBeUndefined();
    },
  );

  it.each(['text/css; charset=utf-8', 'application/json; charset=utf-8', 'image/svg+xml; charset=utf-8'])(
    'is for %s',
    (type) => {
      expect(gzipHeaders({ 'Content-Type': type }, 'gzip')).toBeDefined();
    },
  );
});
