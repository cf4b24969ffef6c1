// The button of `PrintButton.astro`, on the pages that have one.
document.querySelector('[data-print]')?.addEventListener('click', () => print());
