import { expect, test } from 'vitest';
import { connectionProblem } from './connection-problem.ts';

test.each([
  ['ENOTFOUND', 'name-not-found'],
  ['EAI_AGAIN', 'name-not-found'],
  ['ECONNREFUSED', 'refused'],
  ['ETIMEDOUT', 'timeout'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['EPROTO', 'not-tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'not-tls'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'not-parley'],
  ['HPE_INVALID_CONSTANT', 'not-parley'],
  ['ECONNRESET', 'connection-lost'],
  ['EPIPE', 'connection-lost'],
  ['toString', 'connection-lost'],
])('%s means %s', (code, problem) => {
  expect(connectionProblem(Object.assign(new Error('x'), { code }))).toBe(problem);
});

test.each([undefined, null, 'ECONNREFUSED', new Error('x'), { code: 'ECONNREFUSED' }])(
  'something that is no error of Node: %j',
  (error) => {
    expect(connectionProblem(error)).toBe('connection-lost');
  },
);
