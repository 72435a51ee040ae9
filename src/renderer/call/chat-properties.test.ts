import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseControlMessage } from '../../protocol/control-messages.ts';
import type { ChatLine } from './chat-line.ts';
import { Chat } from './chat.ts';

/** One page of one person; a reload makes another. */
interface Page {
  readonly chat: Chat;
  /** What this page was told to send and accepted, in order. */
  readonly accepted: string[];
}

/** A person with all the pages they have had, the present one last. */
interface Person {
  readonly pages: [Page, ...Page[]];
  /** What is under way to this person over the present connection, as JSON. */
  incoming: string[];
  line: ChatLine | null;
}

type Step =
  | { readonly type: 'send' | 'deliver' | 'reload'; readonly person: 0 | 1 }
  /** The connection is lost with everything under way, and another one takes its place. */
  | { readonly type: 'break' };

const personArbitrary = fc.constantFrom<0 | 1>(0, 1);
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('send' as const), person: personArbitrary }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('deliver' as const), person: personArbitrary }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reload' as const), person: personArbitrary }) },
  { weight: 2, arbitrary: fc.constant({ type: 'break' as const }) },
);

function makePage(): Page {
  return { chat: new Chat({ onChange: () => undefined, log: () => undefined }), accepted: [] };
}

function pageOf(person: Person): Page {
  return person.pages.at(-1) ?? person.pages[0];
}

/** Two people whose connections break at any time; each connection is reliable and in order as long as it lasts. */
class World {
  readonly people: readonly [Person, Person] = [
    { pages: [makePage()], incoming: [], line: null },
    { pages: [makePage()], incoming: [], line: null },
  ];
  #lastText = 0;

  constructor() {
    this.connect();
  }

  connect(): void {
    for (const person of this.people) person.incoming = [];
    for (const index of [0, 1] as const) {
      const [person, other] = [this.people[index], this.people[1 - index]];
      const { chat } = pageOf(person);
      const { incoming } = other ?? person;
      const line = chat.openLine((message) => {
        incoming.push(JSON.stringify(message));
        return true;
      });
      person.line = line;
      line.meet(true);
      incoming.push(JSON.stringify({ type: 'hello', version: 1, name: '', chat: chat.greeting }));
    }
  }

  perform(step: Step): void {
    if (step.type === 'break') return this.connect();
    const person = this.people[step.person];
    if (step.type === 'deliver') return this.deliver(person);
    if (step.type === 'reload') {
      person.pages.push(makePage());
      return this.connect();
    }
    this.#lastText += 1;
    const { chat, accepted } = pageOf(person);
    if (chat.send(`${this.#lastText}`)) accepted.push(`${this.#lastText}`);
  }

  deliver(person: Person): void {
    const message = parseControlMessage(person.incoming.shift());
    if (message?.type === 'hello') person.line?.greet(message.chat);
    if (message?.type === 'chat' || message?.type === 'chat-received') person.line?.take(message);
  }

  /** The last connection holds until everything has arrived. */
  settle(): void {
    while (this.people.some(({ incoming }) => incoming.length > 0)) {
      for (const person of this.people) this.deliver(person);
    }
  }
}

function textsFrom({ chat }: Page, from: 'local' | 'remote'): string[] {
  return chat.snapshot.messages.filter((message) => message.from === from).map(({ text }) => text);
}

function deliveredBy({ chat }: Page): string[] {
  return chat.snapshot.messages
    .filter(({ from, delivery }) => from === 'local' && delivery === 'delivered')
    .map(({ text }) => text);
}

const runs = (steps: readonly Step[], check: (world: World) => void): void => {
  const world = new World();
  for (const step of steps) world.perform(step);
  world.connect();
  world.settle();
  check(world);
};

describe('[P10] whatever breaks in between', () => {
  test('two pages that stay get every message exactly once and in order', () => {
    const lasting = stepArbitrary.filter(({ type }) => type !== 'reload');
    fc.assert(
      fc.property(fc.array(lasting, { maxLength: 120 }), (steps) =>
        runs(steps, ({ people: [ada, ben] }) => {
          expect(textsFrom(pageOf(ben), 'remote')).toEqual(pageOf(ada).accepted);
          expect(textsFrom(pageOf(ada), 'remote')).toEqual(pageOf(ben).accepted);
          expect(deliveredBy(pageOf(ada))).toEqual(pageOf(ada).accepted);
          expect(deliveredBy(pageOf(ben))).toEqual(pageOf(ben).accepted);
        }),
      ),
      { numRuns: 300 },
    );
  });

  test('with pages that are loaded again: no page shows a message twice or out of order, and none gets lost that waits', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 120 }), (steps) =>
        runs(steps, ({ people }) => {
          for (const [person, other] of [people, people.toReversed()] as [Person, Person][]) {
            const arrived = new Set(other.pages.flatMap((page) => textsFrom(page, 'remote')));
            for (const page of person.pages) {
              // Only what arrived is said to have been delivered.
              expect(deliveredBy(page).filter((text) => !arrived.has(text))).toEqual([]);
            }
            expect(deliveredBy(pageOf(person))).toEqual(pageOf(person).accepted);
            for (const page of other.pages) {
              const numbers = textsFrom(page, 'remote').map(Number);
              expect(numbers).toEqual([...new Set(numbers)].toSorted((one, two) => one - two));
            }
          }
        }),
      ),
      { numRuns: 300 },
    );
  });
});
