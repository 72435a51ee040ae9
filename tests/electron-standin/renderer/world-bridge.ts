/**
 * Carries objects with functions and promises between the two JavaScript worlds of a page, which share a DOM and
 * nothing else: synchronously, by events with texts, as Electron's context bridge does it inside the engine.
 */
import { decode, encode, type Reference, type Wire } from '../wire-format.ts';

type AnyFunction = (...parameters: unknown[]) => unknown;

type BridgeMessage =
  /** Hands an object to the other world under a name that both know. */
  | { type: 'offer'; name: string; value: Wire }
  | { type: 'call'; call: number; id: number; arguments: Wire }
  | { type: 'return'; call: number; ok: boolean; value: Wire }
  | { type: 'settle'; id: number; ok: boolean; value: Wire };

interface Settler {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** One end of the bridge. */
export interface WorldBridge {
  /** Sends an object over. */
  offer(name: string, value: unknown): void;
  /** Says what becomes of what the other end offers. */
  onOffer(listener: (name: string, value: unknown) => void): void;
}

/** Opens one end. Both ends are opened before any script of the page runs, so that the page can intercept nothing. */
export function openWorldBridge(secret: string, here: 'main' | 'isolated'): WorldBridge {
  const target = window;
  const dispatch = target.dispatchEvent.bind(target);
  const MessageEventClass = CustomEvent;
  const there = here === 'main' ? 'isolated' : 'main';
  const functions = new Map<number, AnyFunction>();
  const functionIds = new WeakMap<AnyFunction, number>();
  const promises = new Map<number, Settler>();
  const returned = new Map<number, { ok: boolean; value: Wire }>();
  let lastId = 0;
  let offered: (name: string, value: unknown) => void = () => undefined;

  const post = (message: BridgeMessage): void => {
    dispatch(new MessageEventClass(secret + there, { detail: JSON.stringify(message) }));
  };
  const settle = (id: number, ok: boolean, value: unknown): void => {
    post({ type: 'settle', id, ok, value: pack(value) });
  };
  const refer = (value: unknown): Reference | null => {
    if (typeof value === 'function') {
      const known = functionIds.get(value as AnyFunction) ?? ++lastId;
      functionIds.set(value as AnyFunction, known);
      functions.set(known, value as AnyFunction);
      return { t: 'function', id: known };
    }
    if (value instanceof Promise) {
      const id = ++lastId;
      value.then(
        (result) => {
          settle(id, true, result);
        },
        (reason: unknown) => {
          settle(id, false, reason);
        },
      );
      return { t: 'promise', id };
    }
    return null;
  };
  const pack = (value: unknown): Wire => encode(value, refer);
  const unpack = (wire: Wire): unknown => decode(wire, resolve);
  const resolve = (reference: Reference): unknown =>
    reference.t === 'promise'
      ? new Promise((fulfil, reject) => {
          promises.set(reference.id, { resolve: fulfil, reject });
        })
      : (...parameters: unknown[]) => callOver(reference.id, parameters);
  const callOver = (id: number, parameters: unknown[]): unknown => {
    const call = ++lastId;
    post({ type: 'call', call, id, arguments: pack(parameters) });
    const answer = returned.get(call);
    returned.delete(call);
    if (!answer) throw new Error('The other world does not answer');
    const value = unpack(answer.value);
    if (!answer.ok) throw value;
    return value;
  };
  const answerCall = (call: number, id: number, parameters: unknown[]): void => {
    try {
      post({ type: 'return', call, ok: true, value: pack(functions.get(id)?.(...parameters)) });
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      post({ type: 'return', call, ok: false, value: pack(reason) });
    }
  };

  target.addEventListener(secret + here, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail) as BridgeMessage;
    switch (message.type) {
      case 'offer':
        offered(message.name, unpack(message.value));
        break;
      case 'call':
        answerCall(message.call, message.id, unpack(message.arguments) as unknown[]);
        break;
      case 'return':
        returned.set(message.call, message);
        break;
      case 'settle': {
        const settler = promises.get(message.id);
        promises.delete(message.id);
        if (message.ok) settler?.resolve(unpack(message.value));
        else settler?.reject(unpack(message.value));
        break;
      }
    }
  });
  return {
    offer: (name, value) => {
      post({ type: 'offer', name, value: pack(value) });
    },
    onOffer: (listener) => {
      offered = listener;
    },
  };
}
