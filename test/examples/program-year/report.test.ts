import { beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../../examples/program-year/report/html.js';
import { STYLE } from '../../../examples/program-year/report/style.js';
import { filesOf, run } from '../../support/runExample.js';

describe('html', () => {
  it('escapes every value that is not HTML already', () => {
    const name = `<b title="x">Tom & 'Ann'</b>`;
    expect(html`<p>${name}</p>`.text).toBe(
      '<p>&lt;b title=&quot;x&quot;&gt;Tom &amp; &#39;Ann&#39;&lt;/b&gt;</p>',
    );
    expect(html`<p>${html`<i>${'<'}</i>`}</p>`.text).toBe('<p><i>&lt;</i></p>');
  });

  it('joins lists and leaves out what is not there', () => {
    expect(html`${['<', html`<br>`, 3]}${undefined}${null}${false}${''}${0}`.text).toBe('&lt;<br>30');
  });
});

describe('report.html', () => {
  let report: string;
  beforeAll(async () => {
    report = (await run([])).file('report.html');
  });

  it('asks for nothing from anywhere', () => {
    expect(report).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    );
    expect(report).not.toMatch(/https?:|<script|<link|<iframe|<object|\ssrc=|url\(|@import|\son\w+=/i);
    for (const [, target = ''] of report.matchAll(/\shref="([^"]*)"/g)) {
      expect(report).toContain(` id="${target.slice(1)}"`);
    }
  });

  it('has landmarks, one main heading, and a heading for every section', () => {
    for (const tag of ['header', 'main', 'nav', 'footer', 'h1']) {
      expect(report.match(new RegExp(`<${tag}[ >]`, 'g')), tag).toHaveLength(1);
    }
    for (const [, id] of report.matchAll(/<section id="([^"]*)"/g)) {
      expect(report).toContain(`<h2 id="${id}-title">`);
    }
    expect(report).toMatch(/<html lang="en">/);
  });

  it('has captions, scopes, and a description and a table for every chart', () => {
    expect(count(report, /<caption>/g)).toBe(count(report, /<table[ >]/g));
    expect(report.match(/<th (?![^>]*scope="(?:row|col)")/)).toBeNull();
    const figures = report.split('<figure>').slice(1);
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(figure).toMatch(/<svg role="img" aria-label="[^"]{20,}"/);
      expect(figure).toContain('<table');
    }
  });

  it('has no element whose end is missing', () => {
    for (const tag of [
      'section',
      'table',
      'tr',
      'td',
      'th',
      'ul',
      'li',
      'details',
      'figure',
      'svg',
      'div',
      'dl',
    ]) {
      expect(count(report, new RegExp(`<${tag}[ >]`, 'g')), tag).toBe(
        count(report, new RegExp(`</${tag}>`, 'g')),
      );
    }
  });

  it('shows nothing but the word for the share of a group of one', () => {
    const [, row = ''] = /(<tr role="row"><th[^>]*>Repeating \(see note\).*?<\/tr>)/s.exec(report) ?? [];
    expect(count(row, /too few to show/g)).toBe(3);
    expect(row).not.toMatch(/>\d/);
  });
});

describe('what people write', () => {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';

  it('is text in the report, wherever it stands', async () => {
    const quoted = `"${evil.replaceAll('"', '""')}"`;
    const files = filesOf({
      'mentees.csv': `Id,Name,Interests,Site,Stage,Languages\na,${quoted},${quoted},${quoted},M1,en\nb,,x,,M1,${quoted}\nc,${quoted},x,,M6,en\n`,
      'mentors.csv': `Id,Name,Interests,Site,Stage,Languages\n${quoted},${quoted},${quoted},${quoted},M3,en\n`,
    });
    const { exitCode, file } = await run([
      ...['--mentees', files['mentees.csv'], '--mentors', files['mentors.csv']],
      ...['--title', evil],
    ]);
    expect(exitCode).toBe(0);
    const report = file('report.html');
    expect(count(report, /&lt;script&gt;/g)).toBeGreaterThan(6);
    expect(report).not.toMatch(/<script|<img/i);
  });

  it('cannot steer the terminal', async () => {
    const files = filesOf({
      'mentees.csv': 'Id,Name\na,\u001b]0;owned\u0007\u001b[2J\n',
      'mentors.csv': 'Id\nb\n',
    });
    const { out } = await run(['--mentees', files['mentees.csv'], '--mentors', files['mentors.csv']]);
    expect(out).toContain('owned');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('the colors of the report', () => {
  const [light = '', dark = ''] = STYLE.split('prefers-color-scheme: dark');

  it.each([
    ['light', light],
    ['dark', dark],
  ])('have the contrast of WCAG AA in the %s', (_, css) => {
    const color = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';
    for (const text of ['ink', 'soft', 'accent', 'good', 'warn']) {
      for (const ground of ['paper', 'card']) {
        expect(contrast(color(text), color(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(color('bar'), color('paper'))).toBeGreaterThanOrEqual(3);
  });
});

/** The contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
