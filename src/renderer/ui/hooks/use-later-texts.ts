import { createContext, useContext } from 'react';
import { LateCode, useLateCode } from '../late-code.ts';

/** The texts that the start screen does without. */
export const LaterTexts = createContext<LateCode<object>>(new LateCode(() => Promise.resolve({})));

/** Whether those texts are there; asks for them. */
export function useLaterTexts(): boolean {
  return useLateCode(useContext(LaterTexts)) !== null;
}
