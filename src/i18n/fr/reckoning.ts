/** The help page on how things are reckoned: the convention taken wherever practice has several. */
export const reckoning = {
  title: 'Comment nous comptons',
  about:
    'Les dates, les statuts, les montants, les indices et les votes\u00a0: la convention retenue quand l’usage en connaît plusieurs.',
  sentence:
    '**Quand l’usage connaît plusieurs façons de compter, le playbook en prend une et la dit ici.** Ce que la fiche écrit l’emporte.',
  parts: [
    {
      id: 'terms',
      title: 'Durées, reconductions et préavis',
      items: [
        'Une durée de trois ans qui part du 12 mars 2025 court jusqu’au 11 mars 2028 compris. Si ce jour n’existe pas, le dernier du mois le remplace. Les durées suivantes se comptent depuis le premier jour, et «\u00a0ends\u00a0» l’emporte.',
        'Le dernier jour pour dénoncer est le dernier jour de la durée moins le préavis, au même quantième\u00a0: le 30 juin moins trois mois donne le 30 mars, le 31 août moins six mois le dernier jour de février.',
        'Ce jour-là, on peut encore partir\u202f; dès le lendemain, on est lié jusqu’à la fin de la durée suivante. S’il est chômé, il n’est pas déplacé\u00a0: le jour ouvré d’avant est conseillé à côté de lui.',
        'Une reconduction tacite se répète tant que personne ne dénonce\u202f; le jour où on l’a fait s’écrit dans «\u00a0notice-given\u00a0», et le contrat prend fin avec la durée dont il respecte le préavis. Une reconduction expresse attend une signature, et le préavis dit alors seulement jusqu’à quand décider. Un contrat sans terme se quitte un préavis après n’importe quel jour.',
        'Les jours ouvrés vont du lundi au vendredi, sans les jours fériés de France si «\u00a0calendar.holidays\u00a0» le dit.',
      ],
    },
    {
      id: 'dates',
      title: 'Échéances et réunions',
      items: [
        'Une échéance qui tombe un jour chômé est avancée au jour ouvré d’avant\u202f; une réunion est reportée au jour ouvré d’après.',
        'Restent tels que comptés le dernier jour d’un palier d’escalade, celui d’un délai pour remédier, le jour convenu depuis lequel courent les intérêts de retard, et celui où une page ou la sortie est à revoir.',
        'Chaque date d’un rythme se compte depuis la première\u00a0: le 31 janvier, un rythme mensuel donne le 28 février, puis le 31 mars.',
        'Une donnée attendue quinze jours après octobre est en retard dès le 15 novembre, si elle n’est pas là ce jour-là.',
        'Le jour où l’on entre dans un palier d’escalade est le jour zéro\u202f; le palier suivant commence le lendemain de l’échéance.',
      ],
    },
    {
      id: 'kpis',
      title: 'Statuts et déclenchements',
      items: [
        'Une valeur est dans la cible à partir de la cible, à surveiller jusqu’à «\u00a0amber\u00a0» (jusqu’au plancher ou au plafond contractuel sans lui), hors cible au-delà. Sans aucune de ces limites, une cible manquée est à surveiller. L’égalité est du bon côté.',
        'Les chiffres convenus en vigueur le dernier jour d’une période valent pour elle entière.',
        'Seule une valeur définitive déclenche une clause\u202f; avec une valeur provisoire, elle se déclencherait. Une ligne corrigée remplace une ligne définitive.',
        '«\u00a0below floor for 3 months\u00a0» joue au troisième mois de suite, puis à chacun des suivants\u202f; un engagement d’agir, une seule fois par suite. Un mois écarté n’est pas compté et n’interrompt rien\u202f; un mois sans donnée interrompt, sauf si «\u00a0on-missing\u00a0» en dispose autrement.',
      ],
    },
    {
      id: 'amounts',
      title: 'Ce que coûte une clause',
      items: [
        'Le montant se calcule période par période et s’arrondit au centime, un demi-centime en s’éloignant de zéro. Puis viennent les plafonds\u00a0: de la période ou du mois, de l’année civile, de l’année de contrat, du contrat, enfin celui de toutes les pénalités, dans l’ordre du temps.',
        'Ce qui dépasse un plafond est perdu, sauf sous «\u00a0carry-over: true\u00a0»\u00a0: la période suivante le prend, sous ses propres plafonds.',
        'Un montant sous zéro ne compte pas, sauf sous «\u00a0both-ways: true\u00a0», où l’autre partie le doit, et sous «\u00a0carry-deficit: true\u00a0», où il se déduit des périodes suivantes, avant tout plafond.',
        'Une période appartient à l’année de son dernier jour.',
        'Une formule qui prend un indicateur relevé plus souvent en prend la somme, la moyenne ou la dernière valeur sur la période, comme le dit «\u00a0aggregation\u00a0».',
        'Rien n’est dû pour les périodes qui précèdent celle qui déclenche, sauf sous «\u00a0charge: whole-run\u00a0».',
        'Un chiffre qui manque n’est jamais un zéro\u00a0: le montant est dit non calculable.',
      ],
    },
    {
      id: 'indices',
      title: 'Indices',
      items: [
        'Un indicateur vaut 100 à la cible ou mieux, 60 à «\u00a0amber\u00a0» (ou à la limite contractuelle sans lui), et 0 à la limite critique\u202f; sans limite critique, 0 aussi loin au-delà de «\u00a0amber\u00a0» que la cible en est. Entre ces points, le score suit une droite.',
        'Un indicateur qui n’a qu’une cible vaut 0 à sa valeur de départ, «\u00a0baseline\u00a0». Sans elle, il a un statut mais n’entre pas dans l’indice.',
        'L’indice est la moyenne pondérée des scores connus. S’ils portent moins de 60\u00a0% du poids, il est inconnu.',
        'Un indice est dans la cible à partir de 75, à surveiller à partir de 55, hors cible en dessous. Une valeur au-delà de sa limite critique le tient sous 55. Les affaires et la relation restent séparées.',
      ],
    },
    {
      id: 'money',
      title: 'Argent',
      items: [
        'Tout se compte en centimes. Un partage va aux plus forts restes, et à égalité à la partie citée la première\u00a0: chaque table fait exactement la somme à partager.',
        'Les flux d’un investissement se répartissent année par année, dans l’ordre des rangs. Le rendement préférentiel est un intérêt simple sur le capital dû au 1er janvier, sauf «\u00a0compound: true\u00a0». Un flux négatif est comblé avant toute distribution.',
        'Le retour sur investissement est (bénéfices − coûts) ÷ coûts\u202f; les bénéfices sans chiffre restent à part.',
        'Les tranches d’une commission sont marginales. Un remboursement diminue la base de sa période, ce qui reste sous zéro est reporté, et le plafond vient en dernier.',
        'Un montant dans une autre devise est converti au taux en vigueur le dernier jour de sa période\u202f; sans taux, il n’est pas additionné.',
        'Les intérêts de retard sont simples, sur les jours réels divisés par 365, même une année bissextile.',
      ],
    },
    {
      id: 'votes',
      title: 'Votes',
      items: [
        '«\u00a066\u00a0%\u00a0» veut dire au moins 66\u00a0% de tous les poids, présents ou non, sauf si «\u00a0threshold-of\u00a0» en dispose autrement\u202f; «\u00a0more than 50\u00a0%\u00a0» veut dire plus de la moitié.',
        'Le quorum est le poids présent. Une abstention est présente, et n’est pas pour.',
        'Une partie bloque seule si les autres n’atteignent pas le seuil sans elle, ou si elle a un veto\u202f; elle passe seule si son poids suffit et que personne d’autre n’a de veto.',
      ],
    },
    {
      id: 'progress',
      title: 'Objectifs et sortie',
      items: [
        'La progression d’un résultat est (valeur − départ) ÷ (cible − départ), montrée entre 0 et 100\u00a0%. Celle d’un objectif partagé est la moyenne des résultats qui ont des données, s’ils en ont au moins pour la moitié.',
        'Être prêt à se quitter se mesure à la part des éléments du plan qui sont présents et à jour\u202f; chacun pèse autant. Le dernier jour de son intervalle, un élément est encore à jour.',
      ],
    },
    {
      id: 'people',
      title: 'Personnes et relation',
      items: [
        'Le pouvoir et l’intérêt d’une partie prenante sont élevés à partir de 3 sur 5.',
        'Deux notes de culture à 2 points l’une de l’autre sont une friction, à 3 ou plus un risque. Un bilan croisé se lit une fois les deux notes données\u00a0: 4 ou plus de part et d’autre est une force, 2 ou moins une faiblesse, 2 points d’écart un angle mort ou un atout sous-estimé.',
        'Un engagement est en retard le lendemain de son échéance. La part tenue à temps se compte sur ceux dont l’issue est connue.',
        'Une ressource commune est sous-employée en dessous de 60\u00a0% de sa capacité, sauf autre limite de la fiche, et surchargée au-delà de cette capacité.',
        'Un contact est froid le lendemain de six mois sans échange.',
        'La maturité est la part de six pratiques que suivent les partenariats commencés à la fin d’un trimestre\u00a0: sortie arrangée, bilan croisé, décision et leçon de moins d’un an, victoire de moins de six mois, engagements échus dans l’année tous tenus, même tard.',
      ],
    },
  ],
};
