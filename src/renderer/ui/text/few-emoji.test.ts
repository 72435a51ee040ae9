import { expect, it } from 'vitest';
import { isFewEmoji } from './few-emoji.ts';

it.each(['👋', '👍 🎉', '❤️', '👩‍💻👨‍👩‍👧', '🇨🇭', ' 🙂\n'])('%j is shown large', (message) => {
  expect(isFewEmoji(message)).toBe(true);
});

it.each(['', '1', '#', '👋 hi', '🙂🙂🙂🙂', ':-)'])('%j is shown like any text', (message) => {
  expect(isFewEmoji(message)).toBe(false);
});
