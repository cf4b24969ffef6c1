/** The help page on how the texts of the playbook are written: voice, words, typography. */
export const writing = {
  title: 'Écrire pour le playbook',
  about: 'La voix, les mots et la typographie de nos textes, avec des exemples.',
  sentence:
    '**Une page du playbook se lit debout, dix minutes avant une réunion.** Écrivez-la pour quelqu’un qui n’était pas à la précédente.',
  parts: [
    {
      id: 'voice',
      title: 'La voix',
      items: [
        'Dites «\u00a0vous\u00a0» au lecteur\u00a0: «\u00a0Fixez le seuil avant l’essai\u00a0», jamais «\u00a0il convient de fixer\u00a0». «\u00a0Nous\u00a0» désigne votre organisation, et elle seule.',
        'Une idée par phrase, une vingtaine de mots au plus. Si vous reprenez votre souffle en lisant, coupez.',
        'Commencez par un verbe d’action\u00a0: nommer, dater, relire, refuser. Évitez «\u00a0mettre en place\u00a0», «\u00a0accompagner\u00a0», «\u00a0optimiser\u00a0».',
        'La conclusion d’abord, la raison ensuite, la preuve à la fin.',
        'Donnez un chiffre, une date ou un exemple. «\u00a0Souvent\u00a0» et «\u00a0rapidement\u00a0» ne se vérifient pas.',
        'Parlez des faits, pas des personnes\u00a0: «\u00a0la réponse a mis neuf jours\u00a0», et non «\u00a0il ne répond jamais\u00a0».',
      ],
    },
    {
      id: 'words',
      title: 'Les mots',
      items: [
        'Le même mot pour la même chose, partout\u00a0: celui du format des fichiers. Un «\u00a0engagement\u00a0» est une promesse datée\u202f; un «\u00a0objectif\u00a0» a une cible.',
        'Un sigle s’écrit en entier la première fois\u00a0: «\u00a0délai de résolution (MTTR)\u00a0».',
        'Préférez le français quand il existe\u00a0: tableau de bord, retour, point hebdomadaire. Gardez le mot anglais que tout le métier emploie\u00a0: OKR, SWOT, co-branding.',
        'Laissez le site calculer\u00a0: un retard, un total ou un préavis que vous tapez ne bougera plus.',
        'Un chiffre emprunté à d’autres passe par le registre, avec la balise Claim\u00a0: le lecteur voit qui le dit et que la source n’a pas été relue.',
        'Une clause prépare la négociation et ne vaut pas conseil juridique. Chaque texte de loi cité porte le jour où vous l’avez lu, et le rappel qu’un avocat doit le relire.',
      ],
    },
    {
      id: 'forms',
      title: 'Chaque sorte de page',
      items: [
        'Guide\u00a0: de 900 à 1\u202f800 mots, un exemple déroulé, une table de décision, les erreurs à éviter, ce qu’il faut inscrire et où.',
        'Question\u00a0: de 60 à 150 mots. La réponse est dans la première phrase.',
        'Ligne de checklist\u00a0: un verbe à l’infinitif, puis une raison qui ne répète pas le geste.',
        'Entrée de journal\u00a0: deux ou trois phrases, écrites le jour même. Le titre dit ce qui a été décidé, promis ou appris.',
        'Indicateur\u00a0: ce qu’il mesure, comment on compte, puis le piège.',
        'Résumé\u00a0: une phrase, qui doit suffire à celui qui ne lira pas la suite.',
      ],
    },
    {
      id: 'typography',
      title: 'La typographie',
      items: [
        'Une espace insécable devant «\u00a0:\u00a0», «\u00a0%\u00a0», «\u00a0€\u00a0» et à l’intérieur des guillemets\u202f; une insécable fine devant «\u00a0;\u00a0», «\u00a0!\u00a0», «\u00a0?\u00a0» et entre les milliers. Votre éditeur peut les poser seul.',
        'Employez l’apostrophe courbe ’ et les guillemets «\u00a0\u00a0». Les majuscules gardent leurs accents\u00a0: À, É, Ç.',
        'Les nombres jusqu’à seize s’écrivent en lettres dans une phrase, sauf devant une unité\u00a0: «\u00a0trois réunions\u00a0», «\u00a03\u00a0%\u00a0».',
        'Les dates\u00a0: 2026-11-23 dans les champs, 23 novembre 2026 dans le texte. Les montants\u00a0: 1500000 dans les champs, 1,5 M€ dans le texte.',
        'Un titre n’a pas de point final, et une seule majuscule\u00a0: la première.',
      ],
    },
  ],
  before: 'Avant d’enregistrer, relisez à voix haute. Puis lancez le contrôle\u00a0: il dit ce qui manque, à sa ligne.',
  shown: 'Ce que le site fait d’une phrase, d’un état, d’un chiffre ou d’un tableau\u00a0:',
};
