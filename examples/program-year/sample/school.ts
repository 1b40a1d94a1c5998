/** The invented Atlantic School of Medicine: what its students can choose from. */

export const SITES = [
  { name: 'Harbor', timeZone: 'Europe/Lisbon', share: 6 },
  { name: 'Island', timeZone: 'Atlantic/Azores', share: 4 },
] as const;

export type SiteName = (typeof SITES)[number]['name'];

/** How many rows of each stage the two forms brought in. */
export const MENTEE_STAGES = [
  ['M1', 122],
  ['M2', 82],
  ['M3', 36],
] as const;
export const MENTOR_STAGES = [
  ['M2', 16],
  ['M3', 26],
  ['M4', 20],
  ['M5', 14],
  ['M6', 8],
  ['PGY1', 6],
] as const;

export const TOPICS = [
  'Anatomy',
  'Anesthesiology',
  'Cardiology',
  'Dermatology',
  'Emergency Medicine',
  'Family Medicine',
  'Global Health',
  'Infectious Diseases',
  'Internal Medicine',
  'Medical Education',
  'Medical Ethics',
  'Neurology',
  'Obstetrics and Gynecology',
  'Oncology',
  'Orthopedics',
  'Palliative Care',
  'Pediatrics',
  'Psychiatry',
  'Public Health',
  'Radiology',
  'Research Methods',
  'Rural Medicine',
  'Sports Medicine',
  'Surgery',
] as const;

export const NEEDS = [
  'Exam preparation',
  'Time management',
  'Finding friends',
  'Study skills',
  'First clinical rotation',
  'Choosing a specialty',
  'A first research project',
  'Sleep and stress',
  'Living away from home',
] as const;

/** When people of each kind tend to be free, on the wall clock of their own site. */
export const FREE_TIMES = {
  preclinical: [
    'Mon 12:30-14:00',
    'Mon 17:00-19:00',
    'Tue 17:00-18:30',
    'Wed 12:30-14:00',
    'Wed 16:00-18:00',
    'Thu 12:30-14:00',
    'Thu 17:00-19:00',
    'Fri 14:00-17:00',
    'Sat 10:00-12:00',
  ],
  clinical: [
    'Mon 17:30-19:30',
    'Tue 18:00-20:00',
    'Wed 12:30-13:30',
    'Wed 17:00-19:00',
    'Thu 17:30-19:00',
    'Fri 15:00-17:00',
    'Sat 10:00-13:00',
    'Sun 17:00-19:00',
  ],
  resident: ['Tue 19:00-21:00', 'Thu 18:30-20:00', 'Sat 10:00-12:00', 'Sun 16:00-18:00'],
} as const;
