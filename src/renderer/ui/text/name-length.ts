/** Longest name that is sent to the other person, in UTF-16 units. */
export const NAME_LENGTH = 60;
