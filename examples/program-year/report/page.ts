import { Html, html } from './html.js';
import { STYLE } from './style.js';

/** A part of the report: what the table of contents and its heading call it, and what stands in it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** Puts the sections into a page that needs nothing but itself: no script, no font, no request. */
export function page(title: string, lead: Html, sections: readonly Section[]): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>${title}</h1>
<p class="lead">${lead}</p>
<nav aria-label="Contents"><ul>${sections.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>`)}</ul></nav>
</header>
<main id="main">
${sections.map(
  ({ id, title: heading, body }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${heading}</h2>
${body}
</section>
`,
)}</main>
<footer><p>Made on this computer with peer-support-kit; nothing was sent anywhere. This page names people: share it with care.</p></footer>
</body>
</html>
`.text;
}
