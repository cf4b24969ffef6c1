import { whenSeen } from '../when-seen.ts';

/** The vote simulator: what counts is fetched when it is about to be seen, or when a field changes out of sight. */
class VoteElement extends HTMLElement {
  #giveUp: (() => void) | undefined;
  #simulation: Promise<void> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const start = () => {
      this.#simulation ??= this.#simulate();
    };
    // A key that is faster than the counting must not leave the page.
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('input', start, { once: true });
    this.#giveUp = whenSeen(this, start);
  }

  disconnectedCallback(): void {
    this.#giveUp?.();
  }

  async #simulate(): Promise<void> {
    const { simulateVote } = await import('./vote-simulation.ts');
    simulateVote(this);
  }
}

if (!customElements.get('vote-simulator')) customElements.define('vote-simulator', VoteElement);
