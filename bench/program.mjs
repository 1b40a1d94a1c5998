// A whole program to match: people as objects, eight rules, several sites.

const STAGES = ['M1', 'M2', 'M3', 'M4', 'PGY1', 'PGY2'];
const LANGUAGES = ['en', 'es', 'pt', 'fr', 'ar', 'hi'];
const DAYS = /** @type {const} */ (['MO', 'TU', 'WE', 'TH', 'FR']);
const TOPICS = [
  'anatomy',
  'ECG',
  'exams',
  'research',
  'wellbeing',
  'ward work',
  'applications',
  'time',
  'ethics',
];
const INTERESTS = [
  'surgery',
  'pediatrics',
  'psychiatry',
  'family medicine',
  'radiology',
  'oncology',
  'teaching',
].flatMap((subject) => [subject, `${subject} abroad`, `${subject} research`, `running and ${subject}`]);

/** Mentees at one site, about. */
const SITE = 500;

/**
 * Mentees, a third as many mentors with up to 1 to 5 places, on sites of about 500 mentees, and eight rules: three
 * hard ones and five that make up the fit. One mentee in ten leaves something unsaid.
 *
 * @param {number} size
 * @param {any} library
 */
export function makeProgram(size, library) {
  const random = library.createRandom(`program-${size}`);
  const sites = Math.max(2, Math.round(size / SITE));
  const pick = (/** @type {readonly any[]} */ items) => items[random.integer(items.length)];
  const some = (
    /** @type {readonly any[]} */ items,
    /** @type {number} */ least,
    /** @type {number} */ most,
  ) => random.shuffle(items).slice(0, least + random.integer(most - least + 1));
  const person = (/** @type {string} */ id, /** @type {readonly string[]} */ stages) => ({
    id,
    site: `Site ${random.integer(sites)}`,
    stage: pick(stages),
    languages: [...new Set([...(random.next() < 0.8 ? ['en'] : []), ...some(LANGUAGES, 1, 2)])],
    interests: random.next() < 0.1 ? undefined : some(INTERESTS, 2, 5),
    availability: {
      timeZone: 'America/New_York',
      weekly: some(DAYS, 2, 4).map((/** @type {string} */ day) => {
        const start = 8 + random.integer(9);
        return { day, start: clock(start), end: clock(start + 1 + random.integer(3)) };
      }),
    },
  });
  const mentors = Array.from({ length: Math.round(size / 3) }, (_, i) => ({
    ...person(`mentor-${i}`, STAGES.slice(2)),
    strengths: some(TOPICS, 2, 5).map((/** @type {string} */ topic) => ({
      topic,
      level: 1 + random.integer(5),
    })),
    capacity: { min: 0, max: 1 + random.integer(5) },
  }));
  /** @type {Map<string, string[]>} */
  const mentorsAt = new Map();
  for (const { id, site } of mentors) mentorsAt.set(site, [...(mentorsAt.get(site) ?? []), id]);
  const mentees = Array.from({ length: size }, (_, i) => {
    const mentee = person(`mentee-${i}`, STAGES.slice(0, 3));
    return {
      ...mentee,
      needs: some(TOPICS, 1, 3).map((/** @type {string} */ topic) => ({
        topic,
        priority: 1 + random.integer(5),
      })),
      preferences: random.next() < 0.5 ? [] : some((mentorsAt.get(mentee.site) ?? []).slice(0, 40), 1, 5),
    };
  });
  const relations = mentees.slice(0, size / 2).map(({ id, site }) => ({
    assessor: pick(mentorsAt.get(site) ?? ['nobody']),
    assessee: id,
    kind: 'examiner',
    from: '2026-09-01',
    to: '2027-03-01',
  }));
  const rules = [
    library.sameSite({ level: 'hard' }),
    library.sharedLanguage({ level: 'hard' }),
    library.conflictOfInterest({ level: 'hard', relations, from: '2026-10-01', until: '2027-07-01' }),
    library.stageGap({ minimum: 1, maximum: 3, weight: 3 }),
    library.needsMetByStrengths({ weight: 3 }),
    library.sharedInterests({ weight: 2 }),
    library.sharedAvailability({ weight: 2 }),
    library.preferenceRank({ weight: 1 }),
  ];
  return { mentees, mentors, rules };
}

/** @param {number} hour */
function clock(hour) {
  return `${String(hour).padStart(2, '0')}:00`;
}
