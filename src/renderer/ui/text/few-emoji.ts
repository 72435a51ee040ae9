/** A flag, or a picture with its variants and with the pictures that are joined to it (Unicode Technical Standard #51). */
const FEW_EMOJI =
  /^(?:(?:\p{RI}\p{RI}|\p{ExtPict}[\p{EMod}\uFE0F]*(?:\u200D\p{ExtPict}[\p{EMod}\uFE0F]*)*)\s*){1,3}$/u;

/** Whether a message is one to three emoji and nothing else: then they are shown large. */
export function isFewEmoji(message: string): boolean {
  return FEW_EMOJI.test(message.trim());
}
