import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

// What `removeFolders` hands to this thread.
const folders = workerData as readonly string[];
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
