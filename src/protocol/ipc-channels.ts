/**
 * The names of all channels between the main process and the window. Plain lists: the preload bundles this file, and
 * the schemas' library must not come along. What each channel carries is in ipc.ts.
 */

/** Asked by the window, answered by the main process. */
export const INVOKE_CHANNELS = [
  'app:info',
  'app:open-log-folder',
  'app:open-external',
  'app:open-system-settings',
  'media:access',
  'hosting:status',
  'hosting:start',
  'hosting:stop',
  'trust:check',
  'trust:accept',
  'trust:pins',
  'trust:forget',
  'settings:get',
  'settings:update',
  'mute-key:status',
  'mute-key:set',
  'recent:add',
  'recent:remove',
  'invitation:take',
  'screen-picker:sources',
  'screen-picker:choose',
  'screen-picker:cancel',
  'call:started',
  'call:ended',
  'call:peer-joined',
  'window:ready-to-close',
] as const;
export type InvokeChannel = (typeof INVOKE_CHANNELS)[number];

/** Told by the main process, without an answer. */
export const PUSH_CHANNELS = [
  'hosting:changed',
  'settings:changed',
  'invitation:opened',
  'screen-picker:opened',
  'screen-picker:closed',
  'menu:command',
  'power:resumed',
  'window:closing',
] as const;
export type PushChannel = (typeof PUSH_CHANNELS)[number];
