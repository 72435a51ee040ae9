/** Where the engine writes what may help to find a fault. Never given a session description or chat. */
export type Log = (message: string, details?: unknown) => void;
