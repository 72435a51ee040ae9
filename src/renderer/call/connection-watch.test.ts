import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConnectionWatch } from './connection-watch.ts';
import { Scope } from './scope.ts';
import { TIMERS } from './timers.ts';

class FakeConnection extends EventTarget {
  connectionState: RTCPeerConnectionState = 'new';

  become(state: RTCPeerConnectionState): void {
    this.connectionState = state;
    this.dispatchEvent(new Event('connectionstatechange'));
  }
}

let connection: FakeConnection;
let scope: Scope;
let happened: string[];
let watch: ConnectionWatch;

beforeEach(() => {
  vi.useFakeTimers();
  connection = new FakeConnection();
  scope = new Scope();
  happened = [];
  watch = new ConnectionWatch(connection, scope, {
    onConnected: () => happened.push('connected'),
    onLost: () => happened.push('lost'),
    restart: () => happened.push('restart'),
  });
});

afterEach(() => {
  scope.dispose();
  vi.useRealTimers();
});

describe('ICE', () => {
  test('is restarted at once when it has failed', () => {
    connection.become('connected');
    connection.become('failed');
    expect(happened).toEqual(['connected', 'lost', 'restart']);
    expect(watch.isLost).toBe(true);
  });

  test('is restarted after a while when it is disconnected', () => {
    connection.become('connected');
    connection.become('disconnected');
    vi.advanceTimersByTime(TIMERS.disconnectedRestart - 1);
    expect(happened).toEqual(['connected', 'lost']);
    vi.advanceTimersByTime(1);
    expect(happened).toEqual(['connected', 'lost', 'restart']);
  });

  test('is restarted when asked for, and not again while the connection stands', () => {
    connection.become('connected');
    watch.restart();
    vi.advanceTimersByTime(60_000);
    expect(happened).toEqual(['connected', 'restart']);
    expect(watch.isLost).toBe(false);
  });

  test('is left alone when the connection heals by itself', () => {
    connection.become('connected');
    connection.become('disconnected');
    vi.advanceTimersByTime(TIMERS.disconnectedRestart / 2);
    connection.become('connected');
    vi.advanceTimersByTime(60_000);
    expect(happened).toEqual(['connected', 'lost', 'connected']);
    expect(watch.isLost).toBe(false);
  });

  test('is restarted again as long as the connection stays lost', () => {
    connection.become('connected');
    connection.become('failed');
    connection.become('connecting');
    vi.advanceTimersByTime(2 * TIMERS.restartAgain);
    connection.become('connected');
    vi.advanceTimersByTime(60_000);
    expect(happened).toEqual(['connected', 'lost', 'restart', 'restart', 'restart', 'connected']);
  });

  test('is restarted at once when something has changed for the better, but only while lost', () => {
    connection.become('connected');
    watch.recover();
    connection.become('disconnected');
    watch.recover();
    expect(happened).toEqual(['connected', 'lost', 'restart']);
    vi.advanceTimersByTime(TIMERS.restartAgain - 1);
    expect(happened).toHaveLength(3);
  });

  test('is nothing to care about after the end', () => {
    connection.become('connected');
    connection.become('disconnected');
    scope.dispose();
    vi.advanceTimersByTime(60_000);
    connection.become('failed');
    expect(happened).toEqual(['connected', 'lost']);
  });
});
