const ROWS = [
  '👍 👎 👏 🙏 👋 👌',
  '🙂 😀 😂 😉 😍 😊',
  '😎 🤔 😅 😮 😢 😭',
  '😴 🙄 😬 😡 ❤️ 🎉',
  '✨ 🔥 ✅ ❌ ❓ 💪',
  '☕ 🍕 🎂 🌞 🚀 💡',
];

/** The emoji of the palette; every system has a picker of its own with more. */
export const EMOJI: readonly string[] = ROWS.flatMap((row) => row.split(' '));

/** How many stand in a row of the palette, as in the CSS. */
export const EMOJI_COLUMNS = 6;
