import type { TransitionGuard } from '../lifecycle.js';
import type {
  ConcernDeadlineFacts,
  ConcernDecisionFacts,
  ConcernEvents,
  ConcernHandlerFacts,
} from './concernEvents.js';
import { reached } from './reached.js';

export const deadlineAhead: TransitionGuard<ConcernDeadlineFacts> = {
  code: 'deadline_not_ahead',
  holds: ({ now, nextDueBy }) => !reached(now, nextDueBy),
  message: 'The next step would be overdue already.',
  remedy: 'Set a deadline that lies ahead.',
};

export const onDuty: TransitionGuard<ConcernEvents['assign']> = {
  code: 'handler_not_on_duty',
  holds: ({ handlerId, onDutyIds }) => onDutyIds.includes(handlerId),
  message: 'This handler is not on duty.',
  remedy: 'Assign someone who is.',
  params: ({ onDutyIds }) => ({ onDutyIds }),
};

export const notSubject: TransitionGuard<ConcernEvents['assign']> = {
  code: 'handler_is_subject',
  holds: ({ handlerId, subjectId }) => handlerId !== subjectId,
  message: 'The concern is about this handler.',
  remedy: 'Assign someone else.',
};

export const notAssessor: TransitionGuard<ConcernEvents['assign']> = {
  code: 'handler_assesses_subject',
  holds: ({ handlerId, subjectAssessorIds }) => !subjectAssessorIds.includes(handlerId),
  message: 'This handler assesses the person whom the concern is about.',
  remedy: 'Assign someone who does not.',
};

export const byHandler: TransitionGuard<ConcernHandlerFacts> = {
  code: 'not_the_handler',
  holds: ({ actor, handlerId }) => actor === handlerId,
  message: 'Only the handler who is assigned can say so.',
  remedy: 'Have her say it, or assign the concern to whoever acts.',
};

export const receiverNamed: TransitionGuard<ConcernEvents['hand-off']> = {
  code: 'receiver_missing',
  holds: ({ handoff }) => isText(handoff.receiver),
  message: 'Nobody is named who receives the concern.',
  remedy: 'Name the person or the service.',
};

export const receiverAccepted: TransitionGuard<ConcernEvents['hand-off']> = {
  code: 'receiver_not_accepted',
  holds: ({ handoff }) => handoff.kind === 'cold' || handoff.accepted,
  message: 'The receiver has not accepted.',
  remedy: 'Reach the receiver and ask.',
};

export const subjectInformed: TransitionGuard<ConcernEvents['hand-off']> = {
  code: 'subject_not_informed',
  holds: ({ handoff }) => handoff.kind === 'cold' || handoff.subjectInformed,
  message: 'The person whom the concern is about does not know who takes over.',
  remedy: 'Tell her, best with the receiver present.',
};

export const reasonGiven: TransitionGuard<ConcernEvents['take-no-action']> = {
  code: 'no_action_reason_missing',
  holds: ({ reason }) => isText(reason),
  message: 'There is no reason for taking no action.',
  remedy: 'Write down why.',
};

export const secondPerson: TransitionGuard<ConcernDecisionFacts> = {
  code: 'second_person_missing',
  holds: ({ severity, confirmedBy, actor, subjectId }) =>
    severity === 'mild' ||
    severity === 'moderate' ||
    (confirmedBy !== undefined && confirmedBy !== actor && confirmedBy !== subjectId),
  message: 'A concern as grave as this one needs the agreement of a second person.',
  remedy: 'Have someone confirm who is neither you nor the person whom the concern is about.',
};

export const notBySubject: TransitionGuard<ConcernDecisionFacts> = {
  code: 'subject_handles_own_concern',
  holds: ({ actor, subjectId }) => actor !== subjectId,
  message: 'The person whom the concern is about cannot decide that it is over.',
  remedy: 'Give this part to somebody else.',
};

export const reporterTold: TransitionGuard<ConcernEvents['close']> = {
  code: 'reporter_feedback_missing',
  holds: ({ reporterFeedback: feedback }) =>
    feedback === 'given' || (feedback !== undefined && isText(feedback.notGivenBecause)),
  message: 'The reporter has not been told what came of the concern.',
  remedy: 'Tell the reporter, or write down why not.',
};

export const overdue: TransitionGuard<ConcernEvents['deadline-passed']> = {
  code: 'deadline_not_passed',
  holds: ({ now, dueBy }) => reached(now, dueBy),
  message: 'The deadline has not passed.',
  remedy: 'Wait until it has.',
};

function isText(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
