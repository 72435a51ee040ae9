import { describe, expect, it } from 'vitest';
import { isInvited, newForm, withAddress, withInvitation, withRoom } from './desktop-form.ts';

const INVITATION = {
  address: { host: '192.168.1.5', port: 8443 },
  room: 'tea-time',
  fingerprint: null,
};

describe('the start form', () => {
  it('begins with a room to host', () => {
    expect(newForm('calm-otter')).toEqual({
      room: 'calm-otter',
      address: '',
      proposed: true,
      invitedTo: null,
    });
  });

  it('does not let anybody join under a name that was only proposed', () => {
    const joining = withAddress(newForm('calm-otter'), '192.168.1.5', 'other');
    expect(joining).toMatchObject({ room: '', proposed: false, address: '192.168.1.5' });
    expect(withAddress(joining, '', 'bold-fern')).toMatchObject({ room: 'bold-fern', proposed: true });
  });

  it('keeps a room that the user typed', () => {
    const typed = withRoom(newForm('calm-otter'), 'mine', false);
    expect(withAddress(typed, '192.168.1.5', 'other')).toMatchObject({ room: 'mine' });
    expect(withAddress(withAddress(typed, '192.168.1.5', 'other'), ' ', 'other')).toMatchObject({
      room: 'mine',
    });
  });

  it('takes the room of an invitation, and says that calling is next', () => {
    const invited = withInvitation(newForm('calm-otter'), INVITATION);
    expect(invited).toEqual({
      room: 'tea-time',
      address: 'parley://192.168.1.5/?room=tea-time',
      proposed: false,
      invitedTo: 'tea-time',
    });
    expect(isInvited(invited)).toBe(true);
    expect(isInvited(withRoom(invited, 'mine', false))).toBe(false);
    expect(withAddress(invited, '10.0.0.1', 'other')).toMatchObject({ room: 'tea-time', invitedTo: null });
  });

  it('takes an invitation without a room like an address', () => {
    const form = withInvitation(newForm('calm-otter'), { ...INVITATION, room: null });
    expect(form).toMatchObject({ room: '', invitedTo: null, address: 'parley://192.168.1.5/' });
  });
});
