import User from 'lucide-react/icons/user';
import './avatar.css';

/** Stands where a picture of somebody would be: the first letter of the name, or a figure. */
export function Avatar({ name }: { readonly name: string | null }) {
  const first = name === null ? undefined : [...name.trim()][0];
  return (
    <span className="avatar" aria-hidden="true">
      {first === undefined ? <User /> : first.toLocaleUpperCase()}
    </span>
  );
}
