import Ellipsis from 'lucide-react/icons/ellipsis';
import Mic from 'lucide-react/icons/mic';
import MicOff from 'lucide-react/icons/mic-off';
import MessageSquare from 'lucide-react/icons/message-square';
import Video from 'lucide-react/icons/video';
import { useState, type ReactNode } from 'react';
import { ControlBar } from '../../src/renderer/ui/call/control-bar.tsx';
import { MessageToast } from '../../src/renderer/ui/chat/message-toast.tsx';
import { Avatar } from '../../src/renderer/ui/components/avatar.tsx';
import { Brand } from '../../src/renderer/ui/components/brand.tsx';
import { Button } from '../../src/renderer/ui/components/button.tsx';
import { ControlButton } from '../../src/renderer/ui/components/control-button.tsx';
import { Dialog } from '../../src/renderer/ui/components/dialog.tsx';
import { Fingerprint } from '../../src/renderer/ui/components/fingerprint.tsx';
import { Menu, MenuAction } from '../../src/renderer/ui/components/menu.tsx';
import { LevelMeter } from '../../src/renderer/ui/components/level-meter.tsx';
import { Notice } from '../../src/renderer/ui/components/notice.tsx';
import { SelectField } from '../../src/renderer/ui/components/select-field.tsx';
import { StatusLine } from '../../src/renderer/ui/components/status-line.tsx';
import { SwitchField } from '../../src/renderer/ui/components/switch-field.tsx';
import { TextField } from '../../src/renderer/ui/components/text-field.tsx';
import { RecentList } from '../../src/renderer/ui/lobby/recent-list.tsx';
import { createGalleryController } from './gallery-controller.ts';
import { FINGERPRINT } from './gallery-desktop.ts';
import { hum } from './hum.ts';
import { DEVICES, MESSAGES, ON, inCall } from './snapshots.ts';

const nothing = () => undefined;
const controller = createGalleryController(inCall);

function Specimen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li>
      <h3>{title}</h3>
      {children}
    </li>
  );
}

function Buttons() {
  return (
    <>
      {(['primary', 'secondary', 'quiet', 'danger'] as const).map((variant) => (
        <div key={variant} className="gallery-row">
          <Button variant={variant}>{variant}</Button>
          <Button variant={variant} icon={<Video aria-hidden="true" />}>
            With icon
          </Button>
          <Button variant={variant} disabled>
            Disabled
          </Button>
        </div>
      ))}
    </>
  );
}

function Controls() {
  const tones = ['plain', 'off', 'active', 'open', 'danger'] as const;
  return (
    <div className="gallery-row">
      {tones.map((tone) => (
        <ControlButton
          key={tone}
          label={tone}
          tone={tone}
          icon={tone === 'off' ? <MicOff aria-hidden="true" /> : <Mic aria-hidden="true" />}
          onClick={nothing}
        />
      ))}
      <ControlButton label="Disabled" icon={<Mic aria-hidden="true" />} disabled />
      <ControlButton
        label="With a key and a number"
        shortcut="C"
        badge={3}
        icon={<MessageSquare aria-hidden="true" />}
        onClick={nothing}
      />
    </div>
  );
}

function Fields() {
  const [text, setText] = useState('calm-otter');
  const [choice, setChoice] = useState('one');
  const [on, setOn] = useState(true);
  const change = ({ target }: { readonly target: HTMLInputElement }) => setText(target.value);
  const options = ['one', 'two', 'a choice whose name is much longer than its field is wide'];
  return (
    <>
      <TextField label="With a hint" hint="Both enter the same." value={text} onChange={change} />
      <TextField label="With an error" error="Enter a name." value="" placeholder="Empty" readOnly />
      <TextField label="Disabled" value={text} disabled readOnly />
      <SelectField label="Choice" hint="What it means." value={choice} onChange={setChoice}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </SelectField>
      <SelectField label="Disabled choice" value="one" onChange={nothing} disabled>
        <option>one</option>
      </SelectField>
      <SwitchField label="Switch" hint="It acts at once." checked={on} onChange={setOn} />
      <SwitchField label="Disabled switch" checked={false} onChange={nothing} disabled />
    </>
  );
}

function Dialogs() {
  const [open, setOpen] = useState<'plain' | 'warning' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="gallery-row">
      <Button onClick={() => setOpen('plain')}>Open a dialog</Button>
      <Button onClick={() => setOpen('warning')}>Open a warning</Button>
      {open !== null && (
        <Dialog
          title={open === 'plain' ? 'Share a screen?' : 'This is another computer'}
          tone={open}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>Cancel</Button>
              <Button variant="primary" onClick={close}>
                Share
              </Button>
            </>
          }
        >
          <p>One primary action, named by a verb. Esc closes it, and the focus goes back to the button.</p>
        </Dialog>
      )}
    </div>
  );
}

function Floating() {
  const items = ['Fill the window', 'Swap the two pictures', 'Full screen'].map((label) => ({
    id: label,
    label,
    icon: <Video aria-hidden="true" />,
    shortcut: 'F',
    onSelect: nothing,
  }));
  return (
    <div className="gallery-stage">
      <MessageToast message={MESSAGES[2]} otherName="Maya" onOpen={nothing} />
      <div className="gallery-stage-bar">
        <ControlBar
          local={ON}
          devices={DEVICES}
          controller={controller}
          chatOpen={false}
          unread={2}
          onToggleChat={nothing}
          chatButton={{ current: null }}
          moreItems={items}
          onMediaSettings={nothing}
        />
      </div>
      <Menu label="A menu" icon={<Ellipsis aria-hidden="true" />}>
        {items.map(({ id, ...item }) => (
          <MenuAction key={id} {...item} />
        ))}
      </Menu>
    </div>
  );
}

/** Every component with its states, as the app uses them. */
export function Components() {
  const [sound, setSound] = useState<MediaStream | null>(null);
  const recent = ['calm-otter', 'a-room-with-a-rather-long-name-that-does-not-end'].map((id) => ({
    id,
    title: id,
    detail: '192.168.1.5',
    onChoose: nothing,
    onForget: nothing,
    forgetLabel: `Forget ${id}`,
  }));
  return (
    <ul className="gallery-specimens">
      <Specimen title="Brand">
        <Brand />
      </Specimen>
      <Specimen title="Avatar">
        <div className="gallery-row">
          <Avatar name="Maya" />
          <Avatar name={null} />
        </div>
      </Specimen>
      <Specimen title="Button">
        <Buttons />
      </Specimen>
      <Specimen title="Control button">
        <Controls />
      </Specimen>
      <Specimen title="Fields">
        <Fields />
      </Specimen>
      <Specimen title="Notice">
        <Notice tone="info" title="For information" help="What it means." onDismiss={nothing} />
        <Notice
          tone="attention"
          title="Something is not as it should be"
          help="What happened, and what to do."
          action={<Button>Try again</Button>}
          onDismiss={nothing}
        />
      </Specimen>
      <Specimen title="Status line">
        {(['quiet', 'busy', 'good', 'trouble'] as const).map((tone) => (
          <StatusLine key={tone} tone={tone}>
            {tone}
          </StatusLine>
        ))}
      </Specimen>
      <Specimen title="Level meter">
        {sound === null ? (
          <Button onClick={() => setSound(hum())}>Play to it</Button>
        ) : (
          <LevelMeter stream={sound} />
        )}
      </Specimen>
      <Specimen title="Fingerprint">
        <Fingerprint label="Fingerprint" value={FINGERPRINT} />
      </Specimen>
      <Specimen title="Recent list">
        <RecentList title="Recent" entries={recent} />
      </Specimen>
      <Specimen title="Dialog">
        <Dialogs />
      </Specimen>
      <Specimen title="Toast, control bar and menu">
        <Floating />
      </Specimen>
    </ul>
  );
}
