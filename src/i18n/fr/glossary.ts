import type { Forms } from '../../format/plural.ts';

/**
 * The words and abbreviations of the trade that the texts use, each with what it means; the page sorts
 * them in its own language.
 */
export const glossary = {
  title: 'Glossaire',
  about: 'Les sigles et les mots du métier, en une phrase chacun.',
  forms: { one: 'mot', other: 'mots' } satisfies Forms,
  sentence: (count: string) =>
    `**${count} du métier, en une phrase chacun.** Les guides les emploient sans les expliquer de nouveau.`,
  columns: ['Mot', 'Ce qu’il veut dire'],
  terms: {
    affiliation: { term: 'Affiliation', meaning: 'L’un recommande, l’autre vend, une commission suit.' },
    arbitration: {
      term: 'Arbitrage',
      meaning: 'Un ou plusieurs arbitres tranchent le différend à la place du juge\u202f; leur sentence s’impose.',
    },
    baseline: {
      term: 'Valeur de départ',
      meaning: 'La valeur d’un indicateur avant que l’on commence, celle à laquelle on comparera.',
    },
    batna: {
      term: 'MESORE (BATNA)',
      meaning:
        'Meilleure solution de rechange\u00a0: ce que vous ferez si l’accord ne se fait pas. Elle dit où vous arrêter.',
    },
    bonusMalus: {
      term: 'Bonus-malus',
      meaning: 'Une somme due dans un sens quand le niveau de service est dépassé, dans l’autre quand il est manqué.',
    },
    catchUp: {
      term: 'Rattrapage',
      meaning: 'Le rang d’un partage qui rend à une partie ce que les rangs précédents lui ont fait perdre.',
    },
    cnil: {
      term: 'CNIL',
      meaning: 'Commission nationale de l’informatique et des libertés, l’autorité française des données personnelles.',
    },
    coBranding: { term: 'Co-branding', meaning: 'Deux marques signent une même offre.' },
    copil: {
      term: 'COPIL',
      meaning:
        'Comité de pilotage\u00a0: ceux qui fixent les priorités, répartissent les moyens et lèvent les blocages.',
    },
    dpa: {
      term: 'DPA',
      meaning:
        'Data processing agreement\u00a0: l’accord sur le traitement des données personnelles, entre responsable et sous-traitant.',
    },
    dpo: { term: 'DPO', meaning: 'Délégué à la protection des données, interlocuteur des personnes et de l’autorité.' },
    dueDiligence: {
      term: 'Due diligence',
      meaning:
        'Les vérifications menées avant de s’engager\u00a0: identité, solidité, probité, couverture, références.',
    },
    escalation: {
      term: 'Escalade',
      meaning: 'Porter un désaccord au niveau supérieur, dans l’ordre et les délais convenus.',
    },
    foreground: {
      term: 'Résultats',
      meaning:
        'Ce que les parties inventent ensemble (foreground), par opposition à ce que chacune avait déjà (background).',
    },
    formalNotice: {
      term: 'Mise en demeure',
      meaning: 'L’écrit qui constate un manquement, demande de le réparer et fixe un délai.',
    },
    gdpr: { term: 'RGPD', meaning: 'Règlement général sur la protection des données, (UE) 2016/679.' },
    hardship: {
      term: 'Imprévision',
      meaning:
        'Un changement imprévisible rend le contrat ruineux pour l’un\u00a0: on renégocie avant que le juge ne s’en mêle.',
    },
    ip: {
      term: 'PI',
      meaning: 'Propriété intellectuelle\u00a0: brevets, marques, dessins, droits d’auteur, bases de données.',
    },
    jointVenture: {
      term: 'Coentreprise',
      meaning: 'Une entité ou un budget que deux entreprises commandent ensemble (joint-venture).',
    },
    kpi: {
      term: 'KPI',
      meaning:
        'Key performance indicator\u00a0: un indicateur clé, avec sa formule, sa source, sa cible et la suite prévue.',
    },
    lead: {
      term: 'Lead',
      meaning: 'Un contact commercial. Qualifié, il a un besoin, un budget, un décideur et une échéance.',
    },
    loi: {
      term: 'LOI',
      meaning:
        'Letter of intent, lettre d’intention\u00a0: elle dit que l’on veut avancer, et n’oblige que là où elle le déclare.',
    },
    mediation: {
      term: 'Médiation',
      meaning: 'Un tiers neutre aide les parties à trouver elles-mêmes leur accord\u202f; il n’impose rien.',
    },
    mou: {
      term: 'MOU',
      meaning:
        'Memorandum of understanding, protocole d’accord\u00a0: le périmètre, l’essai, et article par article ce qui engage.',
    },
    nda: { term: 'NDA', meaning: 'Non-disclosure agreement, accord de confidentialité.' },
    nonCannibalisation: {
      term: 'Non-cannibalisation',
      meaning: 'Ne pas se servir des informations reçues pour prendre les clients de l’autre.',
    },
    okr: {
      term: 'OKR',
      meaning:
        'Objectives and key results\u00a0: une ambition datée et trois à cinq résultats chiffrés qui la mesurent.',
    },
    poc: {
      term: 'POC',
      meaning: 'Proof of concept, preuve de concept\u00a0: l’essai qui montre que la chose est possible.',
    },
    pilot: {
      term: 'Pilote',
      meaning: 'Un essai de trois à six mois, avec un critère de réussite écrit et une sortie sans pénalité.',
    },
    prescriber: { term: 'Prescripteur', meaning: 'Celui que vos clients écoutent et qui vous recommande.' },
    preferredReturn: {
      term: 'Rendement prioritaire',
      meaning: 'L’intérêt payé sur l’argent avancé, avant de partager le surplus.',
    },
    qbr: {
      term: 'QBR',
      meaning: 'Quarterly business review, revue trimestrielle\u00a0: deux heures pour décider sur des chiffres figés.',
    },
    quorum: {
      term: 'Quorum',
      meaning: 'Ceux qui doivent être là pour que la décision vaille\u202f; souvent moins sur deuxième convocation.',
    },
    raci: {
      term: 'RACI',
      meaning:
        'Responsible, accountable, consulted, informed\u00a0: qui fait, qui répond, qui est consulté, qui est informé.',
    },
    rex: { term: 'REX', meaning: 'Retour d’expérience\u00a0: ce que l’on refera et ce que l’on évitera.' },
    roi: {
      term: 'ROI',
      meaning:
        'Return on investment, retour sur investissement\u00a0: ce qui est gagné moins ce qui est dépensé, rapporté à la dépense.',
    },
    retrospective: {
      term: 'Rétrospective',
      meaning: 'Toutes les quatre à six semaines\u00a0: ce qui marche, ce qu’il faut améliorer, ce qu’il faut arrêter.',
    },
    sla: {
      term: 'SLA',
      meaning: 'Service level agreement\u00a0: le niveau de service promis, mesuré, avec ses conséquences.',
    },
    smart: {
      term: 'SMART',
      meaning: 'Spécifique, mesurable, atteignable, réaliste, daté\u00a0: les cinq qualités d’un objectif.',
    },
    sourceOfTruth: {
      term: 'Source de vérité',
      meaning: 'L’endroit qui a raison quand deux documents se contredisent.',
    },
    sponsor: {
      term: 'Dirigeant responsable',
      meaning: 'Le sponsor\u00a0: celui qui peut engager l’entreprise quand les responsables ne suffisent plus.',
    },
    standUp: {
      term: 'Point debout',
      meaning: 'Le stand-up\u00a0: quinze minutes pour dire ce qui est fait, ce qui vient, ce qui bloque.',
    },
    swot: {
      term: 'SWOT',
      meaning: 'Strengths, weaknesses, opportunities, threats\u00a0: forces, faiblesses, occasions, menaces.',
    },
    tacitRenewal: {
      term: 'Tacite reconduction',
      meaning: 'Le contrat repart seul, pour un terme ou sans terme, si personne n’écrit à temps.',
    },
    tco: {
      term: 'TCO',
      meaning: 'Total cost of ownership, coût total de possession\u00a0: l’achat, l’usage, l’entretien et la fin.',
    },
    termSheet: {
      term: 'Term sheet',
      meaning: 'Accord de principe\u00a0: les conditions principales sur une page, avant le contrat.',
    },
    tows: {
      term: 'TOWS',
      meaning:
        'Le SWOT croisé\u00a0: chaque force et chaque faiblesse face à chaque opportunité et chaque menace, pour trouver quoi faire.',
    },
    urssaf: {
      term: 'URSSAF',
      meaning: 'L’organisme qui recouvre les cotisations sociales et délivre l’attestation de vigilance.',
    },
    vat: { term: 'TVA', meaning: 'Taxe sur la valeur ajoutée\u202f; les montants du playbook s’entendent hors taxes.' },
    walkAway: { term: 'Ligne rouge', meaning: 'Ce que vous ne signerez pas, et qui seul peut en décider autrement.' },
    waterfall: {
      term: 'Cascade',
      meaning:
        'L’ordre dans lequel l’argent revient\u00a0: capital, rendement, rattrapage, surplus, parfois en plusieurs niveaux.',
    },
  },
};
