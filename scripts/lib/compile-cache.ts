import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Read before a command is: what Node makes of its thousand modules is kept, so that the next one starts sooner. Where
// nothing can be written there, Node goes on without.
enableCompileCache(fileURLToPath(new URL('../../.cache/node/', import.meta.url)));
