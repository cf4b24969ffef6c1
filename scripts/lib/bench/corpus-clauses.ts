import { paragraph } from './corpus-words.ts';
import type { Picker } from './picker.ts';

const families = ['governance', 'exit', 'ip', 'confidentiality', 'realignment', 'dispute'];

/** The clauses of the corpus, by path. */
export function clausesOf(count: number, picker: Picker): [file: string, text: string][] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const text = `---
title: Clause ${number}
version: "1.${number % 4}"
family: ${picker.of(families)}
purpose: ${paragraph(10, picker).replaceAll(',', '')}
binding: binding
owner: personne-${(number % 20) + 1}
status: approved
review: { every: 12 months, last: 2026-0${(number % 9) + 1}-10 }
keywords: [mot ${number}, sujet ${number % 7}]
---

## Quand l’employer

${paragraph(60, picker)}

<Position tier="preferred">

1. ${paragraph(40, picker)}
2. ${paragraph(40, picker)}

</Position>

<Position tier="fallback-1">

${paragraph(40, picker)}

</Position>
`;
    return [`clauses/clause-${number}.mdx`, text];
  });
}
