import { candidateMessages } from './checks/candidates.ts';
import { capMessages } from './checks/caps.ts';
import { clauseMessages } from './checks/clauses.ts';
import { contractMessages } from './checks/contracts.ts';
import { escalationMessages } from './checks/escalation.ts';
import { exampleMessages } from './checks/examples.ts';
import { fieldMessages } from './checks/fields.ts';
import { figureMessages } from './checks/figures.ts';
import { formulaMessages } from './checks/formulas.ts';
import { frameMessages } from './checks/frame.ts';
import { governanceMessages } from './checks/governance.ts';
import { investmentMessages } from './checks/investment.ts';
import { methodMessages } from './checks/method.ts';
import { obligationMessages } from './checks/obligations.ts';
import { paymentMessages } from './checks/payments.ts';
import { referenceMessages } from './checks/references.ts';
import { runningMessages } from './checks/running.ts';
import { stageMessages } from './checks/stages.ts';
import { triggerMessages } from './checks/triggers.ts';
import { variableMessages } from './checks/variables.ts';

/**
 * What can be wrong between the records of a playbook, each sound by itself. The code is the name of the rule’s file,
 * under checks/rules/ in the folder named as the topic.
 */
export const checkMessages = {
  ...referenceMessages,
  ...fieldMessages,
  ...contractMessages,
  ...clauseMessages,
  ...variableMessages,
  ...paymentMessages,
  ...figureMessages,
  ...triggerMessages,
  ...obligationMessages,
  ...formulaMessages,
  ...exampleMessages,
  ...capMessages,
  ...methodMessages,
  ...frameMessages,
  ...investmentMessages,
  ...governanceMessages,
  ...escalationMessages,
  ...runningMessages,
  ...stageMessages,
  ...candidateMessages,
} as const;
