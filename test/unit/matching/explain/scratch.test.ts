import { it } from 'vitest';
import { unwrap } from '../../../../src/core/outcome.js';
import { sameSite } from '../../../../src/matching/constraints/sameSite.js';
import { sharedLanguage } from '../../../../src/matching/constraints/sharedLanguage.js';
import { matchMentors } from '../../../../src/matching/matchMentors.js';
it('x', () => {
  const r = unwrap(matchMentors({
    mentees: [...'abcdef'].map((id) => ({ id, languages: ['pt'], site: 'North' })).concat([{ id: 'z', languages: ['en'], site: 'North' }]),
    mentors: [{ id: 'kim', languages: ['pt', 'en'], site: 'North', capacity: { min: 0, max: 3 } }, { id: 'lee', languages: ['pt'], site: 'North' }, { id: 'max', languages: ['en'], site: 'North' }],
    rules: [sharedLanguage({ level: 'hard' }), sameSite({ level: 'hard' })],
  }));
  console.log(JSON.stringify(r.unmatched, null, 1), r.matches.map((m) => m.menteeId + m.mentorId));
});
