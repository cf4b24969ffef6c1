// Runs before the first paint, so that a chosen theme does not flash; it must stay a plain blocking file.
try {
  const theme = localStorage.getItem('playbook-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused: the system’s theme then holds.
}
