import {
  concernLifecycle,
  goalLifecycle,
  infoItemLifecycle,
  initiativeLifecycle,
  type ListedTransition,
  listTransitions,
  matchLifecycle,
  participantEnrollmentLifecycle,
  proposalLifecycle,
  sessionLifecycle,
  supporterEnrollmentLifecycle,
  turnLifecycle,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';

/**
 * The life cycles as the design draws them, read arrow by arrow: an arrow that leaves a pair of states joined by a
 * double arrow leaves from both, and "any" means every state that is not final. `beyond` lists what the tables
 * allow on top of the drawing.
 */
interface Drawing {
  readonly moves: readonly ListedTransition[];
  readonly drawn: readonly string[];
  readonly beyond: readonly string[];
}

const drawings: Readonly<Record<string, Drawing>> = {
  'supporter enrollment': {
    moves: listTransitions(supporterEnrollmentLifecycle),
    drawn: [
      'draft --apply--> applied',
      'applied --screen--> screened',
      'screened --accept--> accepted',
      'accepted --start-training--> in-training',
      'in-training --complete-training--> trained',
      'trained --activate--> active',
      'active --pause--> paused',
      'paused --resume--> active',
      'active --close--> closed',
      'paused --close--> closed',
      'applied --decline--> declined',
      'applied --withdraw--> withdrawn',
      'screened --decline--> declined',
      'screened --withdraw--> withdrawn',
      'trained --lapse--> lapsed',
      'lapsed --start-training--> in-training',
      'active --suspend--> suspended',
      'suspended --reinstate--> active',
      'suspended --close--> closed',
    ],
    beyond: [
      // Whoever is not active yet may leave.
      'draft --withdraw--> withdrawn',
      'accepted --withdraw--> withdrawn',
      'in-training --withdraw--> withdrawn',
      'trained --withdraw--> withdrawn',
      'lapsed --withdraw--> withdrawn',
      // Training also expires while somebody is active or pauses.
      'active --lapse--> lapsed',
      'paused --lapse--> lapsed',
    ],
  },
  'participant enrollment': {
    moves: listTransitions(participantEnrollmentLifecycle),
    drawn: [
      'draft --register--> registered',
      'registered --wait--> waiting',
      'waiting --match--> matched',
      'matched --activate--> active',
      'active --pause--> paused',
      'paused --resume--> active',
      'active --complete--> completed',
      'paused --complete--> completed',
      'active --withdraw--> withdrawn',
      'paused --withdraw--> withdrawn',
    ],
    beyond: [
      'draft --withdraw--> withdrawn',
      'registered --withdraw--> withdrawn',
      'waiting --withdraw--> withdrawn',
      'matched --withdraw--> withdrawn',
      // A match that lapsed or closed leaves somebody who still wants support.
      'matched --wait-again--> waiting',
      'active --wait-again--> waiting',
    ],
  },
  proposal: {
    moves: listTransitions(proposalLifecycle),
    drawn: [
      'proposed --accept--> partly-accepted',
      'partly-accepted --accept--> accepted',
      'proposed --decline--> declined',
      'proposed --expire--> expired',
      'proposed --supersede--> superseded',
      'proposed --withdraw--> withdrawn',
    ],
    beyond: [
      // One consent may be all that is missing, or several.
      'proposed --accept--> accepted',
      'partly-accepted --accept--> partly-accepted',
      'partly-accepted --decline--> declined',
      'partly-accepted --expire--> expired',
      'partly-accepted --supersede--> superseded',
      'partly-accepted --withdraw--> withdrawn',
    ],
  },
  match: {
    moves: listTransitions(matchLifecycle),
    drawn: [
      'agreement-pending --activate--> active',
      'agreement-pending --lapse--> lapsed',
      'active --hold--> on-hold',
      'on-hold --resume--> active',
      'active --begin-closing--> closing',
      'on-hold --begin-closing--> closing',
      'closing --close--> closed',
    ],
    // A conflict or a danger may show before the agreement is signed.
    beyond: ['agreement-pending --begin-closing--> closing'],
  },
  session: {
    moves: listTransitions(sessionLifecycle),
    drawn: [
      'requested --propose--> proposed',
      'proposed --confirm--> confirmed',
      'confirmed --start--> in-progress',
      'in-progress --finish--> held',
      'held --record--> recorded',
      'confirmed --reschedule--> rescheduled',
      'confirmed --cancel--> cancelled',
      'confirmed --no-show--> no-show',
      'opened --reply--> replied',
      'replied --close--> closed',
    ],
    beyond: [
      'requested --cancel--> cancelled',
      'proposed --cancel--> cancelled',
      'opened --cancel--> cancelled',
      // Most people note a session afterwards and never press "start".
      'confirmed --finish--> held',
      'replied --reply--> replied',
    ],
  },
  goal: {
    moves: listTransitions(goalLifecycle),
    drawn: [
      'draft --propose--> proposed',
      'proposed --agree--> agreed',
      'agreed --start--> active',
      'active --hold--> on-hold',
      'on-hold --resume--> active',
      ...['active', 'on-hold'].flatMap((state) => [
        `${state} --achieve--> achieved`,
        `${state} --achieve-partly--> partly-achieved`,
        `${state} --miss--> missed`,
        `${state} --abandon--> abandoned`,
        `${state} --carry-forward--> carried-forward`,
      ]),
    ],
    beyond: [
      'proposed --revise--> draft',
      'agreed --revise--> draft',
      'proposed --abandon--> abandoned',
      'agreed --abandon--> abandoned',
    ],
  },
  concern: {
    moves: listTransitions(concernLifecycle),
    drawn: [
      'raised --triage--> triaged',
      'triaged --assign--> assigned',
      'assigned --acknowledge--> acknowledged',
      'acknowledged --make-contact--> contact-made',
      'contact-made --hand-off--> handed-off',
      'handed-off --follow-up--> follow-up',
      'follow-up --close--> closed',
      'triaged --take-no-action--> no-action',
      ...[
        'raised',
        'triaged',
        'assigned',
        'acknowledged',
        'contact-made',
        'handed-off',
        'follow-up',
        're-escalated',
        'no-action',
      ].map((state) => `${state} --deadline-passed--> re-escalated`),
    ],
    beyond: [
      // After an escalation somebody takes over, or the handler answers after all.
      're-escalated --triage--> triaged',
      're-escalated --assign--> assigned',
      're-escalated --acknowledge--> acknowledged',
      // A handler may be replaced.
      'assigned --assign--> assigned',
      'acknowledged --assign--> assigned',
      // Not every concern needs somebody else.
      'contact-made --follow-up--> follow-up',
      // Even where nothing is done the reporter hears of it.
      'no-action --close--> closed',
    ],
  },
  'info item': {
    moves: listTransitions(infoItemLifecycle),
    drawn: [
      'submitted --check-by-peer--> peer-checked',
      'peer-checked --verify--> faculty-verified',
      'faculty-verified --publish--> published',
      'published --fall-due--> review-due',
      // What is verified again is published again.
      'review-due --re-verify--> published',
      'review-due --retire--> retired',
      ...['submitted', 'peer-checked', 'faculty-verified', 'published', 'review-due'].map(
        (state) => `${state} --dispute--> disputed`,
      ),
    ],
    beyond: [
      // Only claims about patients and examinations need faculty.
      'peer-checked --publish--> published',
      'disputed --resubmit--> submitted',
      ...['submitted', 'peer-checked', 'faculty-verified', 'published', 'disputed'].map(
        (state) => `${state} --retire--> retired`,
      ),
    ],
  },
  turn: {
    moves: listTransitions(turnLifecycle),
    drawn: [
      'planned --prepare--> prepared',
      'prepared --deliver--> delivered',
      'delivered --rate--> rated',
      'planned --swap--> swapped',
      'planned --miss--> missed',
      'missed --reschedule--> rescheduled',
    ],
    beyond: ['prepared --miss--> missed'],
  },
  initiative: {
    moves: listTransitions(initiativeLifecycle),
    drawn: [
      'proposed --approve--> approved',
      'approved --start--> running',
      'running --hand-over--> handed-over',
      'handed-over --close--> closed',
    ],
    beyond: [
      'handed-over --go-on--> running',
      'proposed --close--> closed',
      'approved --close--> closed',
      'running --close--> closed',
    ],
  },
};

describe.each(Object.entries(drawings))('the life cycle of a %s', (_, { moves, drawn, beyond }) => {
  it('has the moves of the design and those named as going beyond it, and no others', () => {
    const written = moves.map(({ from, event, to }) => `${from} --${event}--> ${to}`);
    expect([...written].sort()).toEqual([...drawn, ...beyond].sort());
  });

  it('says everything once', () => {
    expect(new Set([...drawn, ...beyond]).size).toBe(drawn.length + beyond.length);
  });
});
