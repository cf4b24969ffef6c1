import { Worker } from 'node:worker_threads';

/**
 * Removes folders with all they hold, in a thread of its own, so that this one goes on meanwhile. Folders that
 * are not there are no error.
 * @throws the first error of the file system
 */
export async function removeFolders(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) return;
  const worker = new Worker(new URL('./remove-folders-thread.ts', import.meta.url), { workerData: folders });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
