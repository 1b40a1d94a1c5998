import fc from 'fast-check';
import type {
  ConcernEvents,
  GoalEvents,
  InfoItemEvents,
  InitiativeEvents,
  MatchEvents,
  ParticipantEnrollmentEvents,
  ProposalEvents,
  SessionEvents,
  SupporterEnrollmentEvents,
  TransitionFacts,
  TurnEvents,
} from 'peer-support-kit';

/** For every event of a life cycle, facts that mostly satisfy its guards and sometimes do not. */
export type FactsOf<Events> = { readonly [Event in keyof Events]: fc.Arbitrary<Events[Event]> };

const NOW = '2026-09-10T08:00:00Z';
const PAST = '2026-09-01T08:00:00Z';
const FUTURE = '2026-09-20T08:00:00Z';
const LATER = '2026-09-20T09:00:00Z';
const TODAY = '2026-09-10';

/** The first value most of the time, the others now and then. */
function mostly<A>(usual: A, ...others: readonly A[]): fc.Arbitrary<A> {
  return fc.oneof(
    { arbitrary: fc.constant(usual), weight: 6 },
    ...others.map((other) => ({ arbitrary: fc.constant(other), weight: 1 })),
  );
}

const always = <A>(value: A) => fc.constant(value);
const truth = mostly(true, false);
const nobody: readonly string[] = [];

function facts<More extends object>(
  more: {
    [Fact in keyof More]: fc.Arbitrary<More[Fact]>;
  },
): fc.Arbitrary<TransitionFacts & More> {
  const common = fc.record({
    id: always('x1'),
    now: always(NOW),
    actor: mostly('ada', 'mo'),
    version: always(3),
    expectedVersion: mostly(3, 2),
  });
  return fc.tuple(common, fc.record<More>(more)).map(([shared, own]) => ({ ...shared, ...own }));
}

const person = { personId: always('ada') };
const trained = { ...person, missingModuleIds: mostly(nobody, ['safety']) };

export const supporterEnrollmentFacts: FactsOf<SupporterEnrollmentEvents> = {
  apply: facts({}),
  screen: facts({}),
  accept: facts(person),
  decline: facts(person),
  withdraw: facts({}),
  'start-training': facts({ unmetCriteria: mostly(nobody, ['year']) }),
  'complete-training': facts(trained),
  lapse: facts({ ...person, trainingValidUntil: mostly<string | undefined>(PAST, FUTURE, undefined) }),
  activate: facts({
    ...trained,
    scopeAcknowledged: truth,
    supervisorId: mostly<string | undefined>('roe', 'ada', undefined),
    confidentialitySigned: truth,
  }),
  pause: facts({
    ...person,
    reason: fc.constantFrom('self-request', 'load-limit'),
    coolOffUntil: mostly<string | undefined>(PAST, FUTURE, undefined),
  }),
  resume: facts({
    ...trained,
    coolOffUntil: mostly<string | undefined>(PAST, FUTURE, undefined),
    debriefRequired: truth,
    debriefDone: truth,
  }),
  suspend: facts({
    ...person,
    conductConcernId: mostly<string | undefined>('c1', undefined),
    activeMatchIds: mostly(['m1', 'm2'], nobody),
  }),
  reinstate: facts({ ...person, conductConcernClosed: truth }),
  close: facts({ activeMatchIds: mostly(['m1'], nobody), handedOverMatchIds: mostly(['m1'], nobody) }),
};

const openMatches = { ...person, openMatchIds: mostly(nobody, ['m1']) };

export const participantEnrollmentFacts: FactsOf<ParticipantEnrollmentEvents> = {
  register: facts({ confidentialityLimitsShown: truth }),
  wait: facts({}),
  match: facts(person),
  activate: facts({ activeMatchIds: mostly(['m1'], nobody) }),
  pause: facts({}),
  resume: facts({}),
  'wait-again': facts(openMatches),
  complete: facts(openMatches),
  withdraw: facts({ openProposalIds: always(['p1', 'p2']), openMatchIds: mostly(nobody, ['m1']) }),
};

const members = { members: always({ support: ['mo'], supported: ['ada'] }) };
const place = (personId: string) =>
  fc.record({
    personId: always(personId),
    taken: mostly(0, 1),
    max: mostly(1, 0),
    version: always(5),
    expectedVersion: mostly(5, 4),
  });

export const proposalFacts: FactsOf<ProposalEvents> = {
  accept: facts({
    ...members,
    today: always(TODAY),
    acceptedBy: fc.constantFrom(nobody, ['ada'], ['mo'], ['ada', 'mo']),
    reviewPending: mostly(false, true),
    expiresAt: mostly<string | undefined>(FUTURE, PAST, undefined),
    places: fc.tuple(place('ada'), place('mo')),
    violated: mostly<{ rule: string; level: 'hard' | 'soft' }[]>([], [{ rule: 'stageGap', level: 'hard' }]),
    assessments: mostly<{ assessor: string; assessee: string; from: string }[]>(
      [],
      [{ assessor: 'mo', assessee: 'ada', from: '2026-01-01' }],
    ),
    otherOpenProposals: mostly([{ id: 'p2', mentorIds: ['bo'] }], []),
  }),
  decline: facts({ ...members, reason: mostly<string | undefined>('time', undefined) }),
  expire: facts({ ...members, expiresAt: mostly<string | undefined>(PAST, FUTURE, undefined) }),
  supersede: facts({ supersededBy: mostly<string | undefined>('p9', undefined) }),
  withdraw: facts(members),
};

const parties = { partyIds: always(['ada', 'mo']) };

export const matchFacts: FactsOf<MatchEvents> = {
  activate: facts({ ...parties, agreementInForce: truth, firstMeetingHeld: truth }),
  lapse: facts({
    ...parties,
    firstMeetingDeadline: mostly(PAST, FUTURE),
    firstMeetingHeld: mostly(false, true),
  }),
  hold: facts({}),
  resume: facts({}),
  'begin-closing': facts({
    ...parties,
    reason: mostly<'mutual' | undefined>('mutual', undefined),
    closingMeeting: mostly<'planned' | 'waived' | undefined>('planned', 'waived', undefined),
  }),
  close: facts({
    ...parties,
    reason: always('mutual' as const),
    initiatedBy: always('ada'),
    closingMeeting: mostly<'planned' | 'waived' | 'held'>('held', 'waived', 'planned'),
    today: always(TODAY),
  }),
};

const invited = { invited: always(['ada', 'mo']) };
const times = { ...invited, start: mostly(FUTURE, PAST), end: mostly(LATER, PAST) };

export const sessionFacts: FactsOf<SessionEvents> = {
  propose: facts(times),
  confirm: facts(times),
  start: facts({}),
  finish: facts({ start: mostly(PAST, FUTURE) }),
  record: facts({
    attendance: mostly([{ personId: 'ada' }], []),
    simulation: mostly<{ emotionalLoad: 'heavy'; debriefHeld: boolean } | undefined>(
      undefined,
      { emotionalLoad: 'heavy', debriefHeld: true },
      { emotionalLoad: 'heavy', debriefHeld: false },
    ),
  }),
  reschedule: facts(times),
  cancel: facts({ ...invited, start: mostly<string | undefined>(FUTURE, PAST, undefined) }),
  'no-show': facts({ ...invited, start: mostly(PAST, FUTURE), absent: mostly(['mo'], [], ['eve']) }),
  reply: facts(invited),
  close: facts({}),
};

const dueDays = { today: always(TODAY), due: mostly('2026-09-09', '2026-09-11') };

export const goalFacts: FactsOf<GoalEvents> = {
  propose: facts({}),
  revise: facts({}),
  agree: facts({ unmetCriteria: mostly(nobody, ['measurable']) }),
  start: facts({}),
  hold: facts({}),
  resume: facts({}),
  achieve: facts({}),
  'achieve-partly': facts({}),
  miss: facts(dueDays),
  abandon: facts({}),
  'carry-forward': facts({ ...dueDays, newDue: mostly('2026-12-01', '2026-09-01') }),
};

const due = { nextDueBy: mostly(FUTURE, PAST) };
const byHandler = { ...due, handlerId: mostly<string | undefined>('ada', 'mo', undefined) };
const confirmed = {
  severity: fc.constantFrom('mild', 'moderate', 'elevated', 'imminent'),
  subjectId: mostly('eve', 'ada'),
  confirmedBy: mostly<string | undefined>('kit', 'ada', 'eve', undefined),
};

export const concernFacts: FactsOf<ConcernEvents> = {
  triage: facts({ ...due, severity: fc.constantFrom('mild', 'moderate', 'elevated', 'imminent') }),
  assign: facts({
    ...due,
    handlerId: mostly('ada', 'eve', 'roe', 'bo'),
    onDutyIds: always(['ada', 'eve', 'roe']),
    subjectId: always('eve'),
    subjectAssessorIds: always(['roe']),
  }),
  acknowledge: facts(byHandler),
  'make-contact': facts(byHandler),
  'hand-off': facts({
    ...byHandler,
    handoff: fc.record({
      kind: fc.constantFrom('warm', 'cold'),
      receiver: mostly('student health', ''),
      accepted: truth,
      subjectInformed: truth,
    }),
  }),
  'follow-up': facts(byHandler),
  'take-no-action': facts({
    ...due,
    ...confirmed,
    reason: mostly<string | undefined>('joke', ' ', undefined),
  }),
  'deadline-passed': facts({
    ...due,
    dueBy: mostly(PAST, FUTURE),
    nextContactId: mostly<string | undefined>('kit', undefined),
  }),
  close: facts({
    ...confirmed,
    reporterFeedback: mostly<'given' | { notGivenBecause: string } | undefined>(
      'given',
      { notGivenBecause: 'anonymous' },
      { notGivenBecause: '' },
      undefined,
    ),
  }),
};

const authored = { author: mostly('bo', 'ada') };
const verifying = { ...authored, actorIsFaculty: truth };
const review = { ...authored, today: always(TODAY), nextReview: mostly('2027-09-10', TODAY) };

export const infoItemFacts: FactsOf<InfoItemEvents> = {
  'check-by-peer': facts(authored),
  verify: facts(verifying),
  publish: facts({
    ...review,
    kind: fc.constantFrom('clinical', 'exam', 'study'),
    verifiedBy: mostly<string | undefined>('roe', 'bo', undefined),
  }),
  'fall-due': facts({
    ...authored,
    today: always(TODAY),
    reviewDue: mostly<string | undefined>('2026-09-01', '2027-09-01', undefined),
  }),
  're-verify': facts({ ...verifying, ...review }),
  dispute: facts(authored),
  resubmit: facts(authored),
  retire: facts({}),
};

const group = always(['ada', 'mo', 'bo']);

export const turnFacts: FactsOf<TurnEvents> = {
  prepare: facts({}),
  deliver: facts({ teacher: always('ada'), learners: mostly(['mo', 'bo'], nobody, ['ada']) }),
  rate: facts({ teacher: always('ada'), raterIds: mostly(['mo'], nobody, ['ada']) }),
  swap: facts({
    teacher: always('ada'),
    newTeacher: mostly('mo', 'ada', 'eve'),
    newTeacherAgreed: truth,
    members: group,
  }),
  miss: facts({ teacher: always('ada') }),
  reschedule: facts({
    today: always(TODAY),
    newDay: mostly('2026-09-17', '2026-09-01'),
    teacher: always('ada'),
    members: group,
  }),
};

export const initiativeFacts: FactsOf<InitiativeEvents> = {
  approve: facts({ leads: mostly(['bo'], ['ada']) }),
  start: facts({}),
  'hand-over': facts({ leads: always(['bo']), successors: mostly(['mo'], nobody, ['bo']) }),
  'go-on': facts({}),
  close: facts({}),
};
