import { browserKind } from './browser-kind.ts';
import { readGuestLink } from './guest-link.ts';
import { textsFor } from './texts.ts';
import { drawGuestPage } from './view.ts';
import '../ui/tokens.css';
import './guest.css';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');

const { language, texts } = textsFor(navigator.languages);
document.documentElement.lang = language;
document.title = `${texts.title} – Parley`;

const draw = () => {
  const link = readGuestLink(location);
  container.replaceChildren(drawGuestPage(texts, link, browserKind(navigator.userAgent)));
};
// Another invitation of the same room differs only in what a page is not loaded anew for.
addEventListener('hashchange', draw);
draw();
