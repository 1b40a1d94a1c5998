// White space and invisible characters in front do not keep every spreadsheet from running a formula.
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** The text with an apostrophe in front where a spreadsheet would run it as a formula. */
export function neutralizeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
