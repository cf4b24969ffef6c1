/**
 * Makes a task that may be asked for faster than it is done: one run at a time, and one more after it if it was asked
 * for meanwhile. The first call does not wait, the last one is never lost, and calls in between are taken together.
 * @param task says itself what it could not do; one that fails all the same is tried again at the next call
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let asked = 0;
  let running = false;
  return async () => {
    asked += 1;
    if (running) return;
    running = true;
    try {
      for (let answered = 0; answered < asked;) {
        answered = asked;
        await task();
      }
    } finally {
      running = false;
    }
  };
}
