import { IconSearch } from '@tabler/icons-react';
import { TextInput } from '@cabas/ui';
import { useEffect, useState } from 'react';

/** Searches a little after the last key; `/` brings the keyboard here. */
export function SearchBox({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return;
    const timer = window.setTimeout(() => onChange(text), 250);
    return () => window.clearTimeout(timer);
  }, [onChange, text, value]);
  return (
    <span className="ad-search" role="search">
      <IconSearch size={19} aria-hidden />
      <TextInput
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </span>
  );
}
