import { BROWSER_KINDS, type BrowserKind } from './browser-kind.ts';
import { compareFingerprints, type Comparison } from './compare.ts';
import type { GuestLink } from './guest-link.ts';
import type { GuestTexts } from './texts.ts';

/** Pairs of digits in a group: as many as people compare at a time when one reads aloud. */
const GROUP = 4;

/** An element with properties, and with children: text is only ever text. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A field for a fingerprint, with what it is for. */
function makeField(id: string, label: string, help: string) {
  const field = make('textarea', {
    id,
    rows: 3,
    spellcheck: false,
    autocomplete: 'off',
    autocapitalize: 'none',
  });
  field.setAttribute('aria-describedby', `${id}-help`);
  const whole = make(
    'div',
    { className: 'field' },
    make('label', { htmlFor: id }, label),
    field,
    make('p', { id: `${id}-help`, className: 'soft' }, help),
  );
  return { field, whole };
}

/** The fingerprint of the invitation, in groups that two people can compare by voice. */
function makeExpected(texts: GuestTexts, fingerprint: string): HTMLElement {
  const pairs = fingerprint.split(':');
  const groups = Array.from({ length: Math.ceil(pairs.length / GROUP) }, (_, index) =>
    make('li', {}, pairs.slice(index * GROUP, (index + 1) * GROUP).join(' ')),
  );
  const list = make('ol', { className: 'fingerprint' }, ...groups);
  list.setAttribute('aria-labelledby', 'expected');
  return make(
    'div',
    { className: 'field' },
    make('h2', { id: 'expected' }, texts.expected),
    list,
    make('p', { className: 'soft' }, texts.expectedHelp),
  );
}

/** What to do in some kinds of browser. */
function makeSteps(
  texts: GuestTexts,
  title: string,
  kinds: readonly BrowserKind[],
  open: boolean,
): HTMLElement {
  return make(
    'section',
    {},
    make('h2', {}, title),
    ...kinds.map((kind) => {
      const { name, one, two, three } = texts.steps[kind];
      const steps = make(
        'ol',
        { className: 'steps' },
        ...[one, two, three].map((step) => make('li', {}, step)),
      );
      return make('details', { open }, make('summary', {}, name), steps);
    }),
  );
}

/** The whole page. */
export function drawGuestPage(texts: GuestTexts, link: GuestLink, own: BrowserKind | null): HTMLElement {
  const words: Readonly<Record<Comparison, string>> = {
    nothing: '',
    incomplete: texts.incomplete,
    same: texts.same,
    different: texts.different,
  };
  const asked = makeField('told', texts.missing, texts.missingHelp);
  const seen = makeField('seen', texts.seen, texts.seenHelp);
  const status = make('p', { className: 'result' });
  status.role = 'status';
  const goOn = make(
    'a',
    { className: 'go-on', href: link.page, target: '_blank', rel: 'noopener' },
    texts.goOn,
  );
  const way = make('div', { className: 'way' }, goOn, make('p', { className: 'soft' }, texts.newTab));

  const compare = () => {
    const result = compareFingerprints(link.fingerprint ?? asked.field.value, seen.field.value);
    status.textContent = words[result];
    status.dataset['result'] = result;
    way.hidden = result === 'different';
  };
  asked.field.addEventListener('input', compare);
  seen.field.addEventListener('input', compare);

  return make(
    'main',
    {},
    make('p', { className: 'brand' }, 'Parley'),
    make('h1', {}, texts.title),
    ...(link.room === null
      ? []
      : [make('p', { className: 'room' }, `${texts.room} `, make('b', {}, link.room))]),
    make('h2', {}, texts.nextTitle),
    make('p', {}, texts.next),
    make('p', {}, texts.why),
    ...(link.isDamaged ? [make('p', { className: 'damaged' }, texts.damaged)] : []),
    link.fingerprint === null ? asked.whole : makeExpected(texts, link.fingerprint),
    makeSteps(texts, texts.stepsTitle, own === null ? BROWSER_KINDS : [own], own !== null),
    way,
    seen.whole,
    status,
    ...(own === null
      ? []
      : [
          makeSteps(
            texts,
            texts.otherBrowsers,
            BROWSER_KINDS.filter((kind) => kind !== own),
            false,
          ),
        ]),
  );
}
