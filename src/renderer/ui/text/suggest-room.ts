const FIRST =
  'amber bold brave bright calm clear clever cosy cool curious eager early fair fancy fresh gentle glad golden green happy honest jolly kind light lively lucky merry mild misty neat noble open patient polite proud quick quiet rapid ruby silver simple sunny swift tidy warm wild wise young'.split(
    ' ',
  );
const SECOND =
  'acorn badger beacon bridge brook canyon cedar cherry cloud comet coral dolphin falcon fern forest garden harbour hazel heron island jasmine kite lagoon lantern lemon lighthouse lily maple meadow meteor moon mountain ocean olive orchard otter panda pebble pine planet puffin rabbit river robin sparrow spruce star sunrise tulip valley violet walnut willow'.split(
    ' ',
  );

/**
 * Two friendly words that are easy to say on the telephone, such as `calm-otter`.
 * @param random gives numbers from 0 (included) to 1 (excluded), as Math.random does
 */
export function suggestRoom(random: () => number = Math.random): string {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? 'room';
  return `${pick(FIRST)}-${pick(SECOND)}`;
}
