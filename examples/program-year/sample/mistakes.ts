/** What went wrong on the way into a spreadsheet: takes the good rows, gives them back with bad ones in between. */
export type Mistakes = (rows: readonly string[][]) => string[][];

/** Four mentees that cannot be read, and an empty line. */
export const menteeMistakes: Mistakes = (rows) => {
  const messy = rows.map((cells) => [...cells]);
  // The same form sent twice, with a different year.
  messy.splice(121, 0, [...(rows[40] as string[]).slice(0, 3), 'M3', ...(rows[40] as string[]).slice(4)]);
  // Cut off in the middle of copying.
  messy.splice(
    66,
    0,
    (rows[66] as string[]).map((cell, index) => (index === 0 ? 'S1300' : cell)).slice(0, 5),
  );
  messy.splice(
    180,
    0,
    replace(rows[170] as string[], {
      0: 'S1301',
      1: 'Zulmira Verdemar',
      2: 'zulmira.verdemar@atlantic.example',
      5: 'Elvish; English',
    }),
  );
  messy.splice(
    30,
    0,
    replace(rows[20] as string[], {
      0: 'S1302',
      1: 'Oriel Campânula',
      2: 'oriel.campanula@atlantic.example',
      8: 'evenings, mostly',
    }),
  );
  messy.splice(99, 0, ['', '', '', '', '', '', '', '', '']);
  return messy;
};

/** Four mentors that cannot be read. */
export const mentorMistakes: Mistakes = (rows) => {
  const messy = rows.map((cells) => [...cells]);
  messy.splice(
    15,
    0,
    replace(rows[15] as string[], {
      0: 'T300',
      1: 'Basil Nevoeiro',
      2: 'basil.nevoeiro@atlantic.example',
      9: '3',
      10: '2',
    }),
  );
  messy.splice(
    44,
    0,
    replace(rows[44] as string[], { 0: '', 1: 'Ondina Farolândia', 2: 'ondina.farolandia@atlantic.example' }),
  );
  messy.splice(
    61,
    0,
    replace(rows[61] as string[], {
      0: 'T301',
      1: 'Ciro Marebrava',
      2: 'ciro.marebrava@atlantic.example',
      10: 'two or three',
    }),
  );
  messy.splice(
    80,
    0,
    replace(rows[80] as string[], {
      0: 'T302',
      1: 'Lúcio Arcoverde',
      2: 'lucio.arcoverde@atlantic.example',
      8: 'Tue 19:00-17:00',
    }),
  );
  return messy;
};

/** One relation of a kind that the rule on conflicts does not know. */
export const relationMistakes: Mistakes = (rows) => {
  const last = rows[rows.length - 1] as string[];
  return [...rows, replace(last, { 0: 'R900', 3: 'mentor (informal)' })];
};

function replace(cells: readonly string[], changes: Readonly<Record<number, string>>): string[] {
  return cells.map((cell, index) => changes[index] ?? cell);
}
