// Read before a command is: what Node makes of its thousand modules is kept, so that the next one starts sooner. In
// JavaScript, since for a file in TypeScript Node would load what takes types away, which it needs for none that it has
// kept. Where nothing can be written there, Node goes on without.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../.cache/node/', import.meta.url)));
