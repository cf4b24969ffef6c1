/** The button that copies a wording, and what it answers. */
export const copying = {
  button: 'Copier le texte',
  done: 'Le texte est copié.',
  refused: 'Le navigateur a refusé la copie\u00a0: sélectionnez le texte à la main.',
};
