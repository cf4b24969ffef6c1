/** What a text says beside its author’s words. */
export const prose = {
  callout: { note: 'Note', watch: 'À surveiller', decision: 'Décision' },
  calloutLabel: (kind: string, title: string) => `${kind}\u00a0: ${title}`,
  internal: { label: 'Passage interne', notice: 'Interne\u00a0: ce passage ne figure dans aucune édition partenaire.' },
  tier: {
    preferred: 'Position préférée',
    'fallback-1': 'Repli 1',
    'fallback-2': 'Repli 2',
    'walk-away': 'Ligne rouge',
  },
  approver: (name: string) => `Accord à demander\u00a0: ${name}`,
  rationale: 'Pourquoi\u00a0:',
  say: 'À dire\u00a0:',
  footnotes: 'Notes',
  backTo: (reference: string) => `Retour au texte, note ${reference}`,
  table: 'Tableau',
  code: 'Exemple',
  task: { done: 'fait', open: 'à faire' },
  when: (condition: string) => `[si ${condition}\u00a0:`,
  endWhen: ']',
  filled: (variable: string) => `«\u00a0${variable}\u00a0» est rempli`,
  missingVariable: 'Variable à remplir\u00a0: ',
  unknown: { Clause: 'une clause', Kpi: 'un indicateur', Partnership: 'un partenariat', Claim: 'un chiffre' },
  claimFrom: (source: string, study: string | undefined, isChecked: boolean) =>
    `${study === undefined ? source : `${study}, selon ${source}`}. ${isChecked ? 'Étude lue.' : 'Source primaire non vérifiée.'}`,
};
