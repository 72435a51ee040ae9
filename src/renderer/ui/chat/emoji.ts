/** The emoji of the palette; every system has more of them (see the system's own picker). */
export const EMOJI: readonly string[] = [
  ...['👍', '👎', '👏', '🙏', '👋', '👌', '💪', '🤝'],
  ...['🙂', '😀', '😂', '😉', '😍', '😊', '😎', '🤔'],
  ...['😅', '😮', '😢', '😭', '😴', '🙄', '😬', '😡'],
  ...['❤️', '🎉', '✨', '🔥', '✅', '❌', '❓', '❗'],
  ...['☕', '🍵', '🍕', '🎂', '🌞', '🚀', '💡', '👀'],
];

/** How many stand in a row of the palette, as in the CSS. */
export const EMOJI_COLUMNS = 8;
