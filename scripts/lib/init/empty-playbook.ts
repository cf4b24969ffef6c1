import { toIdentifier } from '../../../src/model/identifier.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { yamlScalar } from '../new/yaml-lines.ts';

/** The files of a playbook without a record yet, by path: as they are, they pass `check` and build. */
export function emptyPlaybook(organisation: string, locale: Locale): Readonly<Record<string, string>> {
  const id = toIdentifier(organisation) || 'organisation';
  const texts = { fr: frenchFiles, en: englishFiles }[locale];
  return texts(id, yamlScalar(organisation));
}

function frenchFiles(id: string, name: string): Record<string, string> {
  return {
    'playbook.yaml': `# Ce qui vaut pour tout le playbook.
schemaVersion: 1

# L’organisation qui tient le playbook\u00a0: première partie de chaque fiche.
organisation: { id: ${id}, name: ${name} }

# La première langue est celle des messages et des fiches\u202f; l’anglais se lit sous /en/.
languages: [fr, en]
currency: EUR

# Comment les nombres de vos fichiers CSV sont écrits\u00a0: fr pour «\u00a01\u202f234,5\u00a0», en pour «\u00a01,234.5\u00a0».
csv: { locale: fr, encoding: utf-8 }

# Une échéance qui tombe un jour chômé avance au jour ouvré précédent.
calendar: { weekends: skip, holidays: france }

# L’intervalle de relecture d’une page qui n’en fixe pas.
review: { every: 6 months }

# «\u00a0private\u00a0»\u00a0: le site complet n’est publié que derrière une authentification.
hosting: private

# Une édition par partenaire ne montre que ce que chaque fiche nomme sous «\u00a0shared\u00a0».
# editions:
#   - { id: partenaire, party: partenaire }
`,
    'people.yaml': `# Les personnes que les fiches citent par leur identifiant.
- { id: responsable, name: Prénom Nom, role: Responsable des partenariats, party: ${id} }
- { id: interlocuteur, name: Prénom Nom, role: Responsable chez un partenaire }
`,
    'reference/types.yaml': `# Les types de partenariat. «\u00a0requires\u00a0» peut lister les clauses qu’un type exige.
- { id: affiliation, name: Affiliation, summary: L’un adresse des clients à l’autre contre une commission. }
- { id: co-branding, name: Co-branding, summary: Deux marques signent le même produit. }
- { id: joint-venture, name: Coentreprise, summary: "Les parties bâtissent ensemble, avec un capital et une gouvernance communs." }
- { id: supplier, name: Fournisseur partenaire, summary: Un fournisseur que l’on associe aux progrès. }
`,
  };
}

function englishFiles(id: string, name: string): Record<string, string> {
  return {
    'playbook.yaml': `# What holds for the whole playbook.
schemaVersion: 1

# The organisation that keeps the playbook: the first party of every record.
organisation: { id: ${id}, name: ${name} }

# The first language is that of the messages and of the records; English pages are under /en/.
languages: [en, fr]
currency: EUR

# How the numbers of your CSV files are written: en for “1,234.5”, fr for “1 234,5”.
csv: { locale: en, encoding: utf-8 }

# A deadline that falls on a day off moves back to the working day before.
calendar: { weekends: skip, holidays: none }

# The review interval of a page that sets none.
review: { every: 6 months }

# “private”: the whole site is only published behind a login.
hosting: private

# An edition for a partner shows only what each record names under “shared”.
# editions:
#   - { id: partner, party: partner }
`,
    'people.yaml': `# The people whom records refer to by id.
- { id: manager, name: First Last, role: Partnership manager, party: ${id} }
- { id: counterpart, name: First Last, role: Manager at a partner }
`,
    'reference/types.yaml': `# The types of partnership. “requires” may list the clauses a type needs.
- { id: affiliation, name: Affiliation, summary: One sends customers to the other for a commission. }
- { id: co-branding, name: Co-branding, summary: Two brands sign the same product. }
- { id: joint-venture, name: Joint venture, summary: "The parties build together, with shared capital and governance." }
- { id: supplier, name: Partner supplier, summary: A supplier who takes part in improvements. }
`,
  };
}
