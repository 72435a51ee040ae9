import { useEffect, useRef, useState } from 'react';

/** A page in a frame, opened when it comes near the window: dozens of pages with pictures at once would be slow. */
export function Frame({ address, name }: { readonly address: string; readonly name: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((it) => it.isIntersecting)), {
      rootMargin: '50%',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="gallery-frame">
      {near && <object data={address} type="text/html" aria-label={name} tabIndex={-1} />}
    </div>
  );
}
